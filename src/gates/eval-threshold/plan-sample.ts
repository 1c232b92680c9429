// What sample an eval-threshold gate needs: for metrics whose noise can be told before they are measured.
import type { Evaluation, Metric } from '../../registry/documents/evaluation.ts';
import { allowance } from '../limits.ts';
import type { Margin } from '../quantities.ts';
import {
  confidence,
  countText,
  errorsAt,
  type Expected,
  falseBlocks,
  notShown,
  percentText,
  roughly,
  type SamplePlan,
  shownDifference,
  shownShare,
} from '../sampling.ts';
import { showNumber } from '../show-number.ts';
import { deviationOfPairs } from '../statistics/power.ts';
import { metricNoise, type MetricNoise } from './metric-noise.ts';

interface Demanded {
  readonly metric: string;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly worseThanCurrentBy?: Margin | undefined;
  readonly split?: string | undefined;
  readonly slices?: Readonly<Record<string, Margin>> | undefined;
}

const pointNote = 'the gate compares the value itself, so it can pass and fail with any number';
const sizes = [1_000, 10_000, 100_000] as const;

export function planThresholdSample(demand: Demanded, expected: Expected): readonly SamplePlan[] {
  const live = expected.live.filter(({ split }) => demand.split === undefined || split === demand.split);
  if (demand.metric !== 'all') return plansOf(demand.metric, demand, { ...expected, live });
  const names = [...new Set(live.flatMap(({ metrics }) => metrics.map(({ name }) => name)))];
  return names.toSorted().flatMap((name) => plansOf(name, demand, { ...expected, live }));
}

function plansOf(name: string, demand: Demanded, expected: Expected): readonly SamplePlan[] {
  const measured = metricIn(expected.live, name);
  const value = expected.rate ?? measured?.value;
  const noise = metricNoise(name, value, measured, expected);
  const about = { name, noise, value, measured, expected };
  return [
    ...(demand.min === undefined ? [] : [boundPlan(about, demand.min, 'at-least')]),
    ...(demand.max === undefined ? [] : [boundPlan(about, demand.max, 'at-most')]),
    ...(demand.worseThanCurrentBy === undefined
      ? []
      : [marginPlan(about, demand.worseThanCurrentBy, { where: '', had: measured?.n })]),
    ...Object.entries(demand.slices ?? {}).map(([attribute, margin]) =>
      marginPlan(about, margin, {
        where: `, in each slice by ${attribute}`,
        had: smallestSlice(expected.live, name, attribute),
      }),
    ),
  ];
}

interface Sample {
  /** Which part of the examples, in words; '' for all. */
  readonly where: string;
  /** How many of them the live version was measured on. */
  readonly had: number | undefined;
}

interface About {
  readonly name: string;
  readonly noise: MetricNoise;
  /** What is expected of the metric; `undefined` where nobody knows. */
  readonly value: number | undefined;
  readonly measured: Metric | undefined;
  readonly expected: Expected;
}

function boundPlan(about: About, threshold: number, side: 'at-least' | 'at-most'): SamplePlan {
  const { name, noise, value } = about;
  const gain = value === undefined ? undefined : side === 'at-least' ? value - threshold : threshold - value;
  const shown = noise.isShare
    ? shownShare({ threshold, side, confidence, method: 'wilson' }, value)
    : gain === undefined || gain <= 0
      ? notShown
      : shownDifference(noise.deviation, { margin: 0, gain });
  return {
    demand: `${name} ${side === 'at-least' ? '≥' : '≤'} ${threshold}`,
    ...common(about),
    ...shown,
    notes: [pointNote, ...noiseNotes(about), ...(gain !== undefined && gain <= 0 ? [notMet(about)] : [])],
  };
}

function marginPlan(about: About, margin: Margin, { where, had }: Sample): SamplePlan {
  const { name, noise, value, expected } = about;
  const room = margin.kind === 'absolute' ? margin.value : value === undefined ? undefined : allowance(margin, value); // prettier-ignore
  const { disagreement } = expected;
  const isPaired = noise.isShare && disagreement !== undefined;
  const deviation = isPaired
    ? deviationOfPairs(disagreement, 0)
    : noise.deviation === undefined
      ? undefined
      : Math.SQRT2 * noise.deviation;
  const plan = room === undefined ? notShown : shownDifference(deviation, { margin: room, gain: 0 });
  return {
    demand: `${name} not worse than current by more than ${margin.written}${where}`,
    ...common(about),
    had: had ?? null,
    ...plan,
    assumed: [about.noise.assumed, 'the candidate is as good as the current version', isPaired ? `they differ on ${percentText(disagreement)} of ${noise.of}` : 'their errors have nothing in common'].filter((part) => part !== null).join('; '), // prettier-ignore
    notes: [
      pointNote,
      ...noiseNotes(about),
      ...(isPaired || deviation === undefined ? [] : [pairedNote(noise)]),
      ...(room === undefined || deviation === undefined || room === 0
        ? []
        : [blockNote({ deviation, room, n: had ?? 10_000, of: noise.of })]),
    ],
  };
}

function common({
  noise,
  measured,
}: About): Pick<SamplePlan, 'of' | 'toPass' | 'toFail' | 'assumed' | 'had'> {
  return { of: noise.of, toPass: 1, toFail: 1, assumed: noise.assumed, had: measured?.n ?? null };
}

function noiseNotes({ name, noise, measured }: About): readonly string[] {
  if (noise.deviation === undefined)
    return [`how far ${name} scatters is not known before it is measured: ${noise.unknown}`];
  const had = measured?.n === undefined ? [] : [measured.n];
  return [
    errorsAt(
      noise.deviation,
      [...new Set([...had, ...sizes])].toSorted((a, b) => a - b),
      noise.of,
    ),
  ];
}

function notMet({ name, value }: About): string {
  return `${name} of ${roughly(value ?? Number.NaN)} does not meet it: no number of examples will show that it does`;
}

function pairedNote({ isShare }: MetricNoise): string {
  return isShare
    ? 'both versions are measured on the same examples: where they mostly answer alike far fewer do; say how often they differ with --disagreement'
    : 'both versions are measured on the same examples: where they mostly err alike far fewer do';
}

function blockNote({
  deviation,
  room,
  n,
  of,
}: {
  readonly deviation: number;
  readonly room: number;
  readonly n: number;
  readonly of: string;
}): string {
  const share = percentText(falseBlocks(deviation, room, n));
  return `so compared, two equally good versions on ${countText(n)} ${of} differ by more than ${showNumber(room)} to the worse in ${share} of draws`;
}

/** The smallest slice by an attribute alone that has the metric. */
function smallestSlice(live: readonly Evaluation[], name: string, attribute: string): number | undefined {
  const counts = live.flatMap(({ slices }) =>
    slices
      .filter(
        ({ where, metrics }) =>
          Object.keys(where).join() === attribute && metrics.some((each) => each.name === name),
      )
      .map(({ n }) => n),
  );
  return counts.length === 0 ? undefined : Math.min(...counts);
}

/** Of several the one of the largest sample. */
function metricIn(live: readonly Evaluation[], name: string): Metric | undefined {
  return live
    .flatMap(({ metrics }) => metrics.filter((metric) => metric.name === name))
    .toSorted((a, b) => (b.n ?? 0) - (a.n ?? 0))[0];
}
