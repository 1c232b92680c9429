// The counts of a gate's simulations as one SVG: a row for each scenario, a panel for each mode.

const panel = { width: 230, height: 150, left: 46, top: 34, gapX: 18, gapY: 62 };
const headHeight = 64;
const ticks = [0, 0.01, 0.05, 0.2, 0.5, 1];

/** What is drawn of each mode, told apart by colour, dash and mark. */
const lines = [
  { truth: 'good', verdict: 'passed', text: 'passed, and should', colour: '#1a7f37', dash: '', mark: 'circle' }, // prettier-ignore
  { truth: 'good', verdict: 'failed', text: 'blocked, and should pass', colour: '#cf222e', dash: '', mark: 'cross' }, // prettier-ignore
  { truth: 'bad', verdict: 'passed', text: 'passed, and should not', colour: '#bc4c00', dash: '6 3', mark: 'square' }, // prettier-ignore
  { truth: 'good', verdict: 'inconclusive', text: 'inconclusive, and should pass', colour: '#57606a', dash: '2 3', mark: 'diamond' }, // prettier-ignore
];

/** Shares on a root scale: 5 % has to be seen beside 100 %. */
function y(share) {
  return panel.height * (1 - Math.sqrt(share));
}

/**
 * @param {string} gate
 * @param {readonly { scenario: import('./scenarios.js').Scenario, sizes: readonly object[] }[]} simulated
 */
export function pictureOf(gate, simulated) {
  const modes = Object.keys(simulated[0].sizes[0].counts.good);
  const width = panel.left + modes.length * (panel.width + panel.gapX) + 8;
  const rowHeight = panel.top + panel.height + panel.gapY;
  const height = headHeight + simulated.length * rowHeight;
  const rows = simulated.map((each, row) => rowOf(each, modes, headHeight + row * rowHeight));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11" role="img">`,
    `<title>Operating characteristics of the ${gate} gate</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    legend(),
    ...rows,
    '</svg>',
    '',
  ].join('\n');
}

function legend() {
  return lines
    .map(({ text, ...line }, at) => {
      const [left, top] = [panel.left + (at % 2) * 300, 20 + Math.floor(at / 2) * 20];
      const points = [0, 15, 30].map((x) => [left + x, top]);
      return `${strokeOf(points, line)}\n${label(left + 38, top + 4, text)}`;
    })
    .join('\n');
}

function rowOf({ scenario, sizes }, modes, top) {
  const title = label(panel.left, top + 12, scenario.title, 'font-weight="bold" font-size="12"');
  const panels = modes.map((mode, column) => {
    const left = panel.left + column * (panel.width + panel.gapX);
    return panelOf({ scenario, sizes, mode, isFirst: column === 0 }, left, top + panel.top);
  });
  return [title, ...panels].join('\n');
}

function panelOf({ scenario, sizes, mode, isFirst }, left, top) {
  const [least, most] = [sizes[0].n, sizes.at(-1).n];
  const x = (n) => left + 12 + ((panel.width - 24) * Math.log(n / least)) / Math.log(most / least);
  const grid = ticks.map((share) => {
    const at = round(top + y(share));
    const colour = share === 0.05 ? '#cf222e" stroke-dasharray="1 3' : '#d8dee4';
    const text = isFirst ? label(left - 6, at + 4, `${share * 100} %`, 'text-anchor="end"') : '';
    return `<path d="M${left} ${at}h${panel.width}" stroke="${colour}"/>${text}`;
  });
  const drawn = lines.map(({ truth, verdict, ...line }) => {
    const points = sizes.map(({ n, repetitions, counts }) => [x(n), top + y(counts[truth][mode][verdict] / repetitions)]); // prettier-ignore
    return strokeOf(points, line);
  });
  const under = sizes.map(({ n }) => label(x(n), top + panel.height + 15, n.toLocaleString('en'), 'text-anchor="middle"')); // prettier-ignore
  const foot = label(left + panel.width / 2, top + panel.height + 30, `${mode}: ${scenario.of}`, 'text-anchor="middle" fill="#57606a"'); // prettier-ignore
  return [...grid, ...drawn, ...under, foot].join('\n');
}

function strokeOf(points, { colour, dash, mark }) {
  const path = points.map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${round(px)} ${round(py)}`).join('');
  const dashed = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
  const marks = points.map((point) => markOf(point, mark, colour)).join('');
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.5"${dashed}/>${marks}`;
}

function markOf([px, py], mark, colour) {
  const [cx, cy] = [round(px), round(py)];
  switch (mark) {
    case 'circle':
      return `<circle cx="${cx}" cy="${cy}" r="3.2" fill="${colour}"/>`;
    case 'square':
      return `<path d="M${cx} ${cy}m-3-3h6v6h-6z" fill="#ffffff" stroke="${colour}" stroke-width="1.5"/>`;
    case 'diamond':
      return `<path d="M${cx} ${cy}m0-4l4 4l-4 4l-4-4z" fill="${colour}"/>`;
    default:
      return `<path d="M${cx} ${cy}m-3-3l6 6m0-6l-6 6" stroke="${colour}" stroke-width="2"/>`;
  }
}

function label(left, top, text, more = '') {
  return `<text x="${round(left)}" y="${round(top)}" ${more}>${text}</text>`;
}

function round(value) {
  return Math.round(value * 10) / 10;
}
