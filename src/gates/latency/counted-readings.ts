// Which of several measurements of one version a demand is judged by, or why by none.
import type { VersionEvidence } from '../../evidence/evidence.ts';
import { attachCommand, inconclusive, nameOf, settle, someOf } from '../checks.ts';
import { byKey } from '../comparable.ts';
import type { Check, Measure } from '../gate.ts';
import type { Judging } from '../inference/mode.ts';
import { showNumber } from '../show-number.ts';
import type { Quantity } from './measured-quantities.ts';
import { distinctRuns, type LatencyReading, runKey, timesOf } from './readings.ts';
import { areApart, pooled } from './repeats.ts';

/** A reading with the value of the quantity that is judged. */
export interface Valued {
  readonly reading: LatencyReading;
  readonly value: number;
}

export interface Counted {
  readonly kind: 'counted';
  /**
   * Not empty. In point mode all that are strong enough. Else each run once; of runs that agree all as one, so that
   * more requests say more.
   */
  readonly readings: readonly [Valued, ...(readonly Valued[])];
  /** Whether they are several runs each of which is one number: they differ by more than chance, or have no other. */
  readonly isScattered: boolean;
  /** The runs by themselves. */
  readonly runs: readonly Valued[];
  /** Without samples, where others have them and precision is asked for: only a breach of theirs counts. */
  readonly bare: readonly Valued[];
  /** How many more could not be judged. */
  readonly setAside: number;
}

export interface Counting {
  readonly quantity: Quantity;
  readonly minRequests: number;
  readonly minRepeats: number;
  readonly judging: Judging;
}

type About = Pick<Check, 'subject' | 'limit'> & { readonly candidate?: Measure | null };

interface OfVersion {
  readonly readings: readonly LatencyReading[];
  readonly version: VersionEvidence;
}

/** What is too weak counts only where nothing else does: it is cured by measuring more. */
export function countedReadings(
  counting: Counting,
  about: About,
  of: OfVersion,
): Counted | { readonly kind: 'none'; readonly check: Check } {
  const strong: Valued[] = [];
  const weak: Check[] = [];
  for (const reading of of.readings) {
    const value = strongValue(counting, about, { reading, version: of.version });
    if (typeof value === 'number') strong.push({ reading, value });
    else weak.push(value);
  }
  const precise = strong.filter(({ reading }) => !isBare(counting, reading));
  const [first, ...others] = precise.length === 0 ? strong : precise;
  if (first === undefined) {
    const check = settle(weak.map((each) => ({ check: each, headroom: 0 })));
    return { kind: 'none', check: check ?? notMeasured(counting, about, of.version) };
  }
  const once = new Set(distinctRuns([first, ...others].map(({ reading }) => reading)));
  if (once.size < counting.minRepeats) {
    return { kind: 'none', check: tooFewRepeats(counting, about, { ...of, runs: once.size }) };
  }
  const disagreeing = counting.judging.mode === 'point' ? undefined : saidOtherwise([first, ...others]);
  if (disagreeing !== undefined) return { kind: 'none', check: otherwise(counting, about, { ...of, values: disagreeing }) }; // prettier-ignore
  const bare = precise.length === 0 ? [] : strong.filter(({ reading }) => isBare(counting, reading));
  const runs: Counted['readings'] = [first, ...others.filter(({ reading }) => once.has(reading))];
  const together =
    counting.judging.mode === 'point'
      ? { readings: [first, ...others] as const, runs, isScattered: false }
      : taken(counting, runs);
  return { kind: 'counted', ...together, bare, setAside: weak.length + bare.length };
}

/** How runs are taken together where data has to show something. */
function taken(
  { quantity, judging }: Counting,
  runs: Counted['readings'],
): Pick<Counted, 'readings' | 'runs' | 'isScattered'> {
  const { precision } = quantity;
  if (runs.length === 1) return { readings: runs, runs, isScattered: precision.kind === 'between-runs' };
  const apart = { readings: runs, runs, isScattered: true };
  if (precision.kind === 'between-runs') return apart;
  const own = runs.map(({ reading, value }) => precision.estimateOf(reading, value));
  if (areApart(own, judging)) return apart;
  const [first, ...others] = runs;
  const reading = pooled([first.reading, ...others.map((each) => each.reading)]);
  const value = quantity.valueOf(reading);
  return value === undefined
    ? { readings: runs, runs, isScattered: false }
    : { readings: [{ reading, value }], runs, isScattered: false };
}

function isBare({ quantity: { precision }, judging }: Counting, reading: LatencyReading): boolean {
  if (judging.mode === 'point' || precision.kind !== 'quantile') return false;
  return timesOf(reading, precision.timed)?.samples === undefined;
}

/** The value, where it rests on enough requests; else the check that says why it cannot be judged. */
function strongValue(
  { quantity, minRequests }: Counting,
  about: About,
  { reading, version }: { readonly reading: LatencyReading; readonly version: VersionEvidence },
): number | Check {
  const value = quantity.valueOf(reading);
  if (value === undefined) {
    return inconclusive(
      about,
      `the measurement of ${nameOf(version)} on ${reading.latency.hardware} lacks ${quantity.lacks}`,
      attachCommand(version, `report ${quantity.lacks}`),
    );
  }
  const requests = quantity.sampleOf(reading);
  if (requests >= minRequests) return value;
  return inconclusive(
    about,
    `${requests} requests of ${nameOf(version)} are fewer than the ${minRequests} that ${quantity.name} needs here`,
    attachCommand(version, `measure ${nameOf(version)} with at least ${minRequests} requests`),
  );
}

function tooFewRepeats(
  { quantity, minRepeats }: Counting,
  about: About,
  { version, runs }: OfVersion & { readonly runs: number },
): Check {
  return inconclusive(
    about,
    `${quantity.name} of ${nameOf(version)} was measured ${runs === 1 ? 'once' : `${runs} times`} under these conditions, and ${minRepeats} repeats are demanded`,
    attachCommand(version, `measure ${nameOf(version)} again under the same conditions`),
  );
}

/** The values of the same run where its evaluations give several: one of them is wrong, and nobody knows which. */
function saidOtherwise(readings: readonly Valued[]): readonly number[] | undefined {
  const runs = [...byKey(readings, ({ reading }) => runKey(reading)).values()];
  const values = runs.map((same) => Array.from(new Set(same.map(({ value }) => value))));
  return values.find(({ length }) => length > 1);
}

function otherwise(
  { quantity }: Counting,
  about: About,
  { version, values }: OfVersion & { readonly values: readonly number[] },
): Check {
  const said = values.toSorted((a, b) => a - b).map((value) => showNumber(value));
  return inconclusive(
    about,
    `evaluations of ${nameOf(version)} name the same samples, and by them ${quantity.name} is ${someOf(said, ' and ')}`,
    'find out which of them is wrong; evaluations are immutable, so register a new version, or leave one out by evidence.evaluators',
  );
}

function notMeasured({ quantity }: Counting, about: About, version: VersionEvidence): Check {
  return inconclusive(
    about,
    `${quantity.name} of ${nameOf(version)} was not measured`,
    attachCommand(version, `measure ${quantity.name} of ${nameOf(version)}`),
  );
}

/** The reading of the least `room`; of equals the first. */
export function worstBy(readings: Counted['readings'], room: (value: number) => number): Valued {
  const [first, ...others] = readings;
  return others.reduce((worst, each) => (room(each.value) < room(worst.value) ? each : worst), first);
}
