// What sample an eval-threshold gate needs: for metrics whose noise can be told before they are measured.
import type { Evaluation, Metric } from '../../registry/documents/evaluation.ts';
import type { Mode } from '../inference/mode.ts';
import { allowance } from '../limits.ts';
import {
  countText,
  errorsAt,
  type Expected,
  falseBlocks,
  notShown,
  percentText,
  powers,
  roughly,
  type SamplePlan,
  shownShare,
} from '../sampling.ts';
import { showNumber } from '../show-number.ts';
import { deviationOfPairs, samplesForNonInferiority } from '../statistics/power.ts';
import type { MarginDemand } from './comparisons.ts';
import { leastForBound, leastForMargin } from './least-examples.ts';
import { metricNoise, type MetricNoise } from './metric-noise.ts';
import type { EvalThresholdParameters } from './parameters.ts';
import { demandWords } from './reference.ts';
import { attributesOf } from './slice-checks.ts';

const modeNotes: Readonly<Record<Mode, string>> = {
  point: 'the gate compares the value itself, so it can pass and fail with any number',
  'confident-pass':
    'the gate passes only what the data shows (mode confident-pass), and fails only what it refutes',
  'confident-fail':
    'the gate fails only what the data refutes (mode confident-fail), and passes the rest where the data could have refuted it',
};
const sizes = [1_000, 10_000, 100_000] as const;

export function planThresholdSample(
  demand: EvalThresholdParameters,
  expected: Expected,
): readonly SamplePlan[] {
  const live = expected.live.filter(({ split }) => demand.split === undefined || split === demand.split);
  if (demand.metric !== 'all') return plansOf(demand.metric, demand, { ...expected, live });
  const names = [...new Set(live.flatMap(({ metrics }) => metrics.map(({ name }) => name)))];
  return names.toSorted().flatMap((name) => plansOf(name, demand, { ...expected, live }));
}

function plansOf(name: string, demand: EvalThresholdParameters, expected: Expected): readonly SamplePlan[] {
  const measured = metricIn(expected.live, name);
  const value = expected.rate ?? measured?.value;
  const noise = metricNoise(name, value, measured, expected);
  const about = { name, noise, value, measured, expected, demand };
  const margins: readonly (MarginDemand | null)[] = [
    demand.worseThanCurrentBy === undefined ? null : { kind: 'not-worse', margin: demand.worseThanCurrentBy },
    demand.betterThanCurrentBy === undefined ? null : { kind: 'better', margin: demand.betterThanCurrentBy },
  ];
  return [
    ...(demand.min === undefined ? [] : [boundPlan(about, demand.min, 'at-least')]),
    ...(demand.max === undefined ? [] : [boundPlan(about, demand.max, 'at-most')]),
    ...margins.flatMap((each) => (each === null ? [] : [marginPlan(about, each, { where: '', had: measured?.n, least: 1 })])), // prettier-ignore
    ...Object.entries(demand.slices ?? {}).map(([attribute, margin]) =>
      marginPlan(
        about,
        { kind: 'not-worse', margin },
        {
          where: `, in each slice by ${attribute}`,
          had: smallestSlice(expected.live, name, attribute),
          least: demand.minPerSlice ?? 1,
        },
      ),
    ),
  ];
}

interface Sample {
  /** Which part of the examples, in words; '' for all. */
  readonly where: string;
  /** How many of them the live version was measured on. */
  readonly had: number | undefined;
  /** With fewer it is not judged. */
  readonly least: number;
}

interface About {
  readonly name: string;
  readonly noise: MetricNoise;
  /** What is expected of the metric; `undefined` where nobody knows. */
  readonly value: number | undefined;
  readonly measured: Metric | undefined;
  readonly expected: Expected;
  readonly demand: EvalThresholdParameters;
}

function boundPlan(about: About, threshold: number, side: 'at-least' | 'at-most'): SamplePlan {
  const { name, noise, value, demand } = about;
  const gain = value === undefined ? undefined : side === 'at-least' ? value - threshold : threshold - value;
  const shown = noise.isShare
    ? shownShare({ threshold, side, confidence: demand.confidence, method: 'wilson' }, value)
    : gain === undefined || gain <= 0
      ? notShown
      : shownWithin(about, noise.deviation, gain);
  return {
    demand: `${name} ${side === 'at-least' ? '≥' : '≤'} ${threshold}`,
    ...common(about),
    ...(demand.mode === 'point' ? {} : leastForBound(name, noise, { threshold, side, judging: demand })),
    ...shown,
    notes: [modeNotes[demand.mode], ...noiseNotes(about), ...(gain !== undefined && gain <= 0 ? [notMet(about)] : [])], // prettier-ignore
  };
}

/** How a difference is shown to keep `room`, of rows that each add this deviation. */
function shownWithin(
  { demand }: About,
  deviation: number | undefined,
  room: number,
): Pick<SamplePlan, 'toShow' | 'toRefute' | 'likely'> {
  if (deviation === undefined) return notShown;
  const alpha = 1 - demand.confidence;
  const n = (power: number): number | null => samplesForNonInferiority({ deviation, margin: 0, expectedGain: room, alpha, power }) ?? null; // prettier-ignore
  return { ...notShown, likely: powers.map((power) => ({ power, n: n(power) })) };
}

function marginPlan(about: About, each: MarginDemand, { where, had, least }: Sample): SamplePlan {
  const { name, noise, expected, demand } = about;
  const room = roomOf(about, each);
  const { disagreement } = expected;
  const isPaired = noise.isShare && disagreement !== undefined;
  const deviation = isPaired
    ? deviationOfPairs(disagreement, 0)
    : noise.deviation === undefined
      ? undefined
      : Math.SQRT2 * noise.deviation;
  const plan = room === undefined ? notShown : shownWithin(about, deviation, room);
  const fewest = demand.mode === 'point' ? { toPass: 1, toFail: 1 } : leastForMargin(noise, each, demand); // prettier-ignore
  return {
    demand: `${name} ${demandWords(each, demand.reference?.bestOf ?? 1)}${where}`,
    ...common(about),
    toPass: Math.max(least, fewest.toPass),
    toFail: Math.max(least, fewest.toFail),
    had: had ?? null,
    ...plan,
    assumed: [about.noise.assumed, gainText(about, each), isPaired ? `they differ on ${percentText(disagreement)} of ${noise.of}` : 'their errors have nothing in common'].filter((part) => part !== null).join('; '), // prettier-ignore
    notes: [
      modeNotes[demand.mode],
      ...noiseNotes(about),
      ...(isPaired || deviation === undefined ? [] : [pairedNote(noise)]),
      ...(room === undefined || deviation === undefined || room === 0 || each.kind === 'better'
        ? []
        : [blockNote({ deviation, room, n: had ?? 10_000, of: noise.of }), ...lenientNote(about, deviation, room)]), // prettier-ignore
    ],
  };
}

/** What lies between the expected difference and the limit; `undefined` where nobody knows. */
function roomOf(about: About, { kind, margin }: MarginDemand): number | undefined {
  const { value, measured } = about;
  const live = kind === 'better' ? measured?.value : value;
  const by = margin.kind === 'absolute' ? margin.value : live === undefined ? undefined : allowance(margin, live); // prettier-ignore
  if (kind === 'not-worse' || by === undefined) return by;
  const gain = expectedGain(about);
  return gain === undefined ? undefined : gain - by;
}

/** By how much the candidate is expected to be better than what is live, where both are known. */
function expectedGain({ expected, measured }: About): number | undefined {
  if (expected.rate === undefined || measured === undefined) return undefined;
  return measured.better === 'higher' ? expected.rate - measured.value : measured.value - expected.rate;
}

function gainText(about: About, { kind }: MarginDemand): string | null {
  if (kind === 'not-worse') return 'the candidate is as good as the current version';
  const gain = expectedGain(about);
  return gain === undefined ? null : `the candidate is better by ${roughly(gain)}`;
}

/** Who is let through unless refuted passes once twice the margin is excluded. */
function lenientNote({ demand, noise }: About, deviation: number, room: number): readonly string[] {
  if (demand.mode !== 'confident-fail') return [];
  const alpha = 1 - demand.confidence;
  const sizesToPass = powers.map((power) => countText(samplesForNonInferiority({ deviation, margin: 2 * room, expectedGain: 0, alpha, power }) ?? 1)); // prettier-ignore
  const shares = powers.map((power) => percentText(power)).join(' and ');
  return [`an equally good candidate passes with ${shares} probability from ${sizesToPass.join(' and ')} ${noise.of} on`]; // prettier-ignore
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

/** The smallest slice by exactly these attributes that has the metric. */
function smallestSlice(live: readonly Evaluation[], name: string, key: string): number | undefined {
  const attributes = attributesOf(key).toSorted().join('\n');
  const counts = live.flatMap(({ slices }) =>
    slices
      .filter(
        ({ where, metrics }) =>
          Object.keys(where).toSorted().join('\n') === attributes &&
          metrics.some((each) => each.name === name),
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
