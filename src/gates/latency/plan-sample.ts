// How many requests a latency gate needs.
import type { Latency } from '../../registry/documents/evaluation.ts';
import type { Mode } from '../inference/mode.ts';
import { countText, type Expected, notShown, percentText, powers, type SamplePlan, shownShare } from '../sampling.ts'; // prettier-ignore
import { showNumber } from '../show-number.ts';
import { samplesForLowerBound, samplesForUpperBound } from '../statistics/order-statistics.ts';
import { samplesToBoundQuantile } from '../statistics/power.ts';
import type { Quantity } from './measured-quantities.ts';
import type { LatencyParameters } from './parameters.ts';

/** @param quantities what the gate bounds, with their limits. */
export function planLatencySample(
  demand: LatencyParameters,
  quantities: readonly Quantity[],
  expected: Expected,
): readonly SamplePlan[] {
  const live = expected.live.flatMap(({ latency }) =>
    latency === undefined || (demand.hardware ?? latency.hardware) !== latency.hardware ? [] : [latency],
  );
  return quantities.flatMap((quantity) => {
    const about = { quantity, demand, expected, live };
    return [
      ...(quantity.bound === undefined ? [] : [boundPlan(about, quantity.bound.words)]),
      ...(quantity.margin === undefined ? [] : [marginPlan(about, quantity.margin.written)]),
    ];
  });
}

interface About {
  readonly quantity: Quantity;
  readonly demand: LatencyParameters;
  readonly expected: Expected;
  readonly live: readonly Latency[];
}

function boundPlan(about: About, words: string): SamplePlan {
  const { quantity } = about;
  const plan = { demand: `${quantity.name} ${words}`, ...common(about) };
  const { precision } = quantity;
  switch (precision.kind) {
    case 'quantile':
      return { ...plan, ...quantilePlan(about, precision.quantile) };
    case 'share':
      return { ...plan, ...errorPlan(about) };
    default:
      return { ...plan, notes: [...plan.notes, scatterNote] };
  }
}

/** Half of the requests that may be slow are, unless said otherwise. */
function quantilePlan({ quantity, expected, demand }: About, quantile: number): Partial<SamplePlan> {
  const { mode, confidence, minRequests } = demand;
  const withinLimit = expected.rate ?? (1 + quantile) / 2;
  const bound = samplesForUpperBound(quantile, confidence);
  const refuted = samplesForLowerBound(quantile, confidence);
  const weak = minRequests !== undefined && minRequests < bound;
  const least = minRequests ?? quantity.minRequests;
  return {
    ...(mode === 'confident-pass' ? { toPass: Math.max(least, bound) } : {}),
    ...(mode === 'point' ? {} : { toFail: Math.max(least, refuted) }),
    ...(mode === 'confident-fail' ? { toPass: Math.max(least, refuted) } : {}),
    toShow: bound,
    toRefute: refuted,
    likely: powers.map((power) => ({
      power,
      n: samplesToBoundQuantile({ quantile, confidence, withinLimit }, power) ?? null,
    })),
    assumed: `${percentText(withinLimit)} of requests keep the limit`,
    notes: [
      ...modeNotes(demand),
      `of fewer than ${countText(bound)} requests the slowest may still be faster than the true ${quantity.name} in more than ${percentText(1 - confidence)} of runs`,
      ...(weak && mode === 'point' ? [`minRequests is below that: a pass on ${countText(minRequests)} requests proves little`] : []), // prettier-ignore
    ],
  };
}

function errorPlan({ quantity, expected, demand, live }: About): Partial<SamplePlan> {
  const { mode, confidence, minRequests } = demand;
  const threshold = demand.errorRate?.max.share ?? 0;
  const rate = expected.rate ?? liveErrorRate(live);
  const shown = shownShare({ threshold, side: 'at-most', confidence, method: 'clopper-pearson' }, rate);
  const least = minRequests ?? quantity.minRequests;
  return {
    ...shown,
    ...(mode === 'confident-pass' ? { toPass: Math.max(least, shown.toShow ?? 1) } : {}),
    ...(mode === 'point' ? {} : { toFail: Math.max(least, shown.toRefute ?? 1) }),
    ...(mode === 'confident-fail' ? { toPass: Math.max(least, shown.toRefute ?? 1) } : {}),
    assumed: rate === undefined ? null : `${percentText(rate)} of requests fail`,
    notes: [
      ...modeNotes(demand),
      ...(threshold === 0 ? ['that no request ever fails is shown by no number of them'] : []),
    ],
  };
}

function marginPlan(about: About, written: string): SamplePlan {
  const { quantity } = about;
  const beyond = quantity.better === 'lower' ? 'above' : 'below';
  const plan = common(about);
  const { precision } = quantity;
  const bound = precision.kind === 'quantile' && about.demand.mode !== 'point' ? samplesForUpperBound(precision.quantile, about.demand.confidence) : 1; // prettier-ignore
  return {
    demand: `${quantity.name} not ${beyond} current by more than ${written}`,
    ...plan,
    toPass: Math.max(plan.toPass, bound),
    toFail: Math.max(plan.toFail, bound),
    notes: [
      ...plan.notes,
      ...(precision.kind === 'between-runs' ? [scatterNote] : []),
      'of both versions; how far two runs of one version differ is not known before they are measured: measure it twice, and choose a wider margin than that',
    ],
  };
}

const scatterNote = 'one run says nothing of how far throughput scatters from run to run';

const modeWords: Readonly<Record<Mode, string>> = {
  point: 'the gate compares the value itself, from as many requests as it asks for',
  'confident-pass': 'it passes only where the data shows that the limit is kept',
  'confident-fail': 'it fails only where the data shows that the limit is not kept',
};

function modeNotes({ mode, confidence, repeats }: LatencyParameters): readonly string[] {
  const level = mode === 'point' ? '' : `, with ${percentText(confidence)} confidence`;
  return [
    `${modeWords[mode]}${level}`,
    ...(repeats === undefined ? [] : [`of each of at least ${repeats.min} repeats`]),
  ];
}

type Common = Pick<SamplePlan, 'of' | 'toPass' | 'toFail' | 'assumed' | 'had' | 'notes'> & typeof notShown;

function common({ quantity, demand, live }: About): Common {
  const { kind } = quantity.precision;
  const notes = modeNotes(demand);
  if (kind === 'between-runs' && demand.mode !== 'point') {
    const least = Math.max(2, demand.repeats?.min ?? 2);
    const had = live.length === 0 ? null : live.length;
    return { ...notShown, of: 'repeats', toPass: least, toFail: least, assumed: null, had, notes };
  }
  const least = demand.minRequests ?? quantity.minRequests;
  const had = live.map((latency) => latency.requests + (kind === 'share' ? latency.errors : 0));
  return {
    ...notShown,
    of: kind === 'share' ? 'requests' : 'answered requests',
    toPass: least,
    toFail: least,
    assumed: null,
    had: had.length === 0 ? null : Math.max(...had),
    notes,
  };
}

function liveErrorRate(live: readonly Latency[]): number | undefined {
  const [first] = live.toSorted((a, b) => b.requests - a.requests);
  if (first === undefined || first.requests + first.errors === 0) return undefined;
  return Number(showNumber(first.errors / (first.requests + first.errors)));
}
