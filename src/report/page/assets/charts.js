// Draws the curves of a report with uPlot, in place of the characters that stand there without it.
'use strict';
(() => {
  const curves = JSON.parse(document.getElementById('laurel-curves').textContent);
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  const shown = (value) =>
    value === null || value === undefined ? '–' : String(Number(value.toPrecision(4)));
  const within = (value, low, high) =>
    low === null || low === undefined ? shown(value) : `${shown(value)} (${shown(low)} to ${shown(high)})`;
  /** Of paper: A4 less its margins. */
  const paperWidth = 640;

  const axisOf = (label, more) => ({
    label,
    stroke: () => colour('text'),
    grid: { stroke: () => colour('line'), width: 1 },
    ticks: { stroke: () => colour('line'), width: 1 },
    font: '12px system-ui, sans-serif',
    labelFont: '12px system-ui, sans-serif',
    ...more,
  });

  /** Names of ticks, but for those that would lie over the one before. */
  const namesOf = (chart, ticks) => {
    let free = -Infinity;
    return ticks.map(([at, name]) => {
      const place = chart.valToPos(at, 'x');
      if (place < free) return '';
      free = place + 8 * name.length;
      return name;
    });
  };

  /** A line for each version, and two that are not drawn but bound what is shaded around it. */
  const linesOf = ({ of, y, low, high }) => {
    const line = {
      label: of,
      stroke: () => colour(of),
      width: 2,
      dash: of === 'current' ? [6, 4] : undefined,
      spanGaps: true,
      points: { show: y.length < 100, size: 6, fill: () => colour(of === 'current' ? 'ground' : of) },
      value: (chart, value, at, index) => within(value, chart.data[at + 2][index], chart.data[at + 1][index]),
    };
    const bound = {
      stroke: 'transparent',
      width: 0,
      spanGaps: true,
      points: { show: false },
      class: 'bound',
    };
    return {
      series: [line, { ...bound, label: `${of}, high` }, { ...bound, label: `${of}, low` }],
      data: [y, high, low],
    };
  };

  const idealOf = ({ x }) => ({
    series: [
      {
        label: 'calibrated',
        stroke: () => colour('muted'),
        width: 1,
        points: { show: false },
        value: (_, value) => shown(value),
      },
    ],
    data: [x],
  });

  const sizeFor = (kind, room) => {
    const width = Math.max(240, Math.min(room, kind === 'reliability' ? 480 : 960));
    return { width, height: kind === 'reliability' ? width : Math.min(340, Math.max(240, width / 2)) };
  };

  const draw = (place) => {
    const curve = curves[Number(place.dataset.curve)];
    const { kind, axes, ticks, x, labels, range, series } = curve;
    const parts = [...(kind === 'reliability' ? [idealOf(curve)] : []), ...series.map(linesOf)];
    const first = kind === 'reliability' ? 2 : 1;
    const room = (from, to) => [from - (to - from) * 0.03, to + (to - from) * 0.03];
    const chart = new uPlot(
      {
        ...sizeFor(kind, place.clientWidth),
        cursor: { y: false },
        legend: { live: true },
        scales: {
          x: { time: false, range: room(...range.x) },
          y: { range: kind === 'reliability' ? room(...range.y) : [range.y[0], range.y[1] * 1.05] },
        },
        axes: [
          axisOf(axes.x, {
            splits: () => ticks.map(([at]) => at),
            values: (drawing) => namesOf(drawing, ticks),
          }),
          axisOf(axes.y, { size: 64 }),
        ],
        series: [
          {
            label: axes.x,
            value: (_, value, __, index) => (index === null || index === undefined ? '–' : labels[index]),
          },
          ...parts.flatMap((part) => part.series),
        ],
        bands: series.map(({ of }, index) => ({
          series: [first + 3 * index + 1, first + 3 * index + 2],
          fill: () => `${colour(of)}22`,
        })),
      },
      [x, ...parts.flatMap((part) => part.data)],
      place,
    );
    place.previousElementSibling.hidden = true;
    return { chart, kind, place };
  };

  const drawn = [...document.querySelectorAll('[data-curve]')].map(draw);
  const fit = (width) => {
    for (const { chart, kind, place } of drawn) chart.setSize(sizeFor(kind, width ?? place.clientWidth));
  };
  addEventListener('resize', () => fit());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => fit());
  addEventListener('beforeprint', () => {
    document.documentElement.classList.add('printing');
    fit(paperWidth);
  });
  addEventListener('afterprint', () => {
    document.documentElement.classList.remove('printing');
    fit();
  });
})();
