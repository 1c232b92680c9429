// How many requests a latency gate needs.
import type { Latency, QuantileName } from '../../registry/documents/evaluation.ts';
import { confidence, countText, type Expected, notShown, percentText, powers, type SamplePlan, shownShare } from '../sampling.ts'; // prettier-ignore
import { showNumber } from '../show-number.ts';
import { samplesForLowerBound, samplesForUpperBound } from '../statistics/order-statistics.ts';
import { samplesToBoundQuantile } from '../statistics/power.ts';
import { type Quantity, quantiles } from './measured-quantities.ts';

interface Demanded {
  readonly hardware?: string | undefined;
  readonly minRequests?: number | undefined;
  readonly errorRate?: { readonly max: { readonly share: number } } | undefined;
}

/** @param quantities what the gate bounds, with their limits. */
export function planLatencySample(
  demand: Demanded,
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
  readonly demand: Demanded;
  readonly expected: Expected;
  readonly live: readonly Latency[];
}

function boundPlan(about: About, words: string): SamplePlan {
  const { quantity } = about;
  const plan = { demand: `${quantity.name} ${words}`, ...common(about) };
  const quantile = quantileOf(quantity.name);
  if (quantile !== undefined) return { ...plan, ...quantilePlan(about, quantile) };
  if (quantity.name === 'error rate') return { ...plan, ...errorPlan(about) };
  return { ...plan, ...notShown, notes: [...plan.notes, 'one run says nothing of how far throughput scatters from run to run'] }; // prettier-ignore
}

/** Half of the requests that may be slow are, unless said otherwise. */
function quantilePlan({ quantity, expected, demand }: About, quantile: number): Partial<SamplePlan> {
  const withinLimit = expected.rate ?? (1 + quantile) / 2;
  const bound = samplesForUpperBound(quantile, confidence);
  const weak = demand.minRequests !== undefined && demand.minRequests < bound;
  return {
    toShow: bound,
    toRefute: samplesForLowerBound(quantile, confidence),
    likely: powers.map((power) => ({
      power,
      n: samplesToBoundQuantile({ quantile, confidence, withinLimit }, power) ?? null,
    })),
    assumed: `${percentText(withinLimit)} of requests keep the limit`,
    notes: [
      pointNote,
      `of fewer than ${countText(bound)} requests the slowest may still be faster than the true ${quantity.name} in more than 5 % of runs`,
      ...(weak ? [`minRequests is below that: a pass on ${countText(demand.minRequests)} requests proves little`] : []), // prettier-ignore
    ],
  };
}

function errorPlan({ expected, demand, live }: About): Partial<SamplePlan> {
  const threshold = demand.errorRate?.max.share ?? 0;
  const rate = expected.rate ?? liveErrorRate(live);
  return {
    ...shownShare({ threshold, side: 'at-most', confidence, method: 'clopper-pearson' }, rate),
    assumed: rate === undefined ? null : `${percentText(rate)} of requests fail`,
    notes: [
      pointNote,
      ...(threshold === 0 ? ['that no request ever fails is shown by no number of them'] : []),
    ],
  };
}

function marginPlan(about: About, written: string): SamplePlan {
  const { quantity } = about;
  const beyond = quantity.better === 'lower' ? 'above' : 'below';
  const plan = common(about);
  return {
    demand: `${quantity.name} not ${beyond} current by more than ${written}`,
    ...plan,
    ...notShown,
    notes: [
      ...plan.notes,
      'of both versions; how far two runs of one version differ is not known before they are measured: measure it twice, and choose a wider margin than that',
    ],
  };
}

const pointNote = 'the gate compares the value itself, from as many requests as it asks for';

type Common = Pick<SamplePlan, 'of' | 'toPass' | 'toFail' | 'assumed' | 'had' | 'notes'> & typeof notShown;

function common({ quantity, demand, live }: About): Common {
  const least = demand.minRequests ?? quantity.minRequests;
  const had = live.map((latency) => quantity.requestsOf(latency));
  return {
    ...notShown,
    of: quantity.name === 'error rate' ? 'requests' : 'answered requests',
    toPass: least,
    toFail: least,
    assumed: null,
    had: had.length === 0 ? null : Math.max(...had),
    notes: [pointNote],
  };
}

function quantileOf(name: string): number | undefined {
  return new Map<string, number>(Object.entries(quantiles satisfies Record<QuantileName, number>)).get(name);
}

function liveErrorRate(live: readonly Latency[]): number | undefined {
  const [first] = live.toSorted((a, b) => b.requests - a.requests);
  if (first === undefined || first.requests + first.errors === 0) return undefined;
  return Number(showNumber(first.errors / (first.requests + first.errors)));
}
