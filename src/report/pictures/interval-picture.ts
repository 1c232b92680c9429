// What is drawn of one check: its numbers with their intervals, and the limit, on one axis.
import type { Inference, Measure, Unit } from '../../gates/gate.ts';
import { isPassing, type Verdict } from '../../gates/verdict.ts';
import type { Demand } from '../../promotion/judgement.ts';

/** A number, and within what it lies where that is known: never `low` above `high`. */
export interface Mark {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided, in (0, 1); `null` where nothing says how precise the number is. */
  readonly level: number | null;
}

export interface IntervalPicture {
  /** Id of the gate in the policy. */
  readonly gate: string;
  readonly subject: string;
  readonly verdict: Verdict;
  /** The demand in words. */
  readonly demand: string;
  readonly unit: Unit;
  /** `difference`: the axis is candidate less current, and `candidate` is that difference. */
  readonly of: Inference['of'];
  readonly candidate: Mark | null;
  /** Always `null` on an axis of differences, where it is at 0. */
  readonly current: Mark | null;
  readonly limit: { readonly value: number; readonly keep: Inference['keep'] } | null;
  /** How it was computed; `null` where the evidence itself said how precise it is. */
  readonly inference: Inference | null;
  readonly axis: Axis;
}

/** From `low` to `high`: what shares an axis can be compared by eye. */
export interface Axis {
  readonly low: number;
  readonly high: number;
}

/** For each check of a demand its picture; `null` where nothing says how precise its numbers are. */
export function intervalPictures(demand: Demand): readonly (IntervalPicture | null)[] {
  const bare = demand.checks.map((check) => bareOf(demand, check));
  const sharing = new Map<string, Bare[]>();
  for (const each of bare) {
    if (each === null) continue;
    const some = sharing.get(axisId(each));
    if (some === undefined) sharing.set(axisId(each), [each]);
    else some.push(each);
  }
  const axes = new Map([...sharing].map(([id, some]) => [id, axisOf(some)]));
  return bare.map((each) =>
    each === null ? null : Object.assign(each, { axis: axes.get(axisId(each)) ?? axisOf([each]) }),
  );
}

function bareOf(demand: Demand, check: Demand['checks'][number]): Bare | null {
  const marks = marksOf(check);
  if (marks === null) return null;
  const { subject, limit, candidate, current } = check;
  const isWaived = demand.verdict === 'waived' && !isPassing(check.verdict);
  return {
    gate: demand.id,
    subject,
    verdict: isWaived ? 'waived' : check.verdict,
    demand: limit,
    unit: candidate?.unit ?? current?.unit ?? 'none',
    ...marks,
  };
}

type Marks = Pick<IntervalPicture, 'of' | 'candidate' | 'current' | 'limit' | 'inference'>;
type Bare = Omit<IntervalPicture, 'axis'>;

function marksOf({ inference, candidate, current }: Demand['checks'][number]): Marks | null {
  if (inference !== undefined) {
    const { of, estimate, low, high, level, limit, keep } = inference;
    return {
      of,
      candidate: mark(estimate, { low, high, level }),
      current: of === 'difference' ? null : measured(current),
      limit: { value: limit, keep },
      inference,
    };
  }
  if (candidate?.interval === undefined && current?.interval === undefined) return null;
  return { of: 'candidate', candidate: measured(candidate), current: measured(current), limit: null, inference: null }; // prettier-ignore
}

function measured(measure: Measure | null): Mark | null {
  return measure === null ? null : mark(measure.value, measure.interval);
}

function mark(value: number, interval: Measure['interval']): Mark {
  if (interval === undefined) return { value, low: value, high: value, level: null };
  const { low, high, level } = interval;
  return { value, low: Math.min(low, high), high: Math.max(low, high), level };
}

/** What is held to the same limit shares an axis: slices of one metric stand below each other. */
function axisId({ of, unit, limit }: Bare): string {
  return `${of} ${unit} ${limit === null ? '' : `${limit.keep} ${limit.value}`}`;
}

/** A limit further from everything measured than this many times its spread is not worth the squeeze. */
const farOff = 1.5;

function axisOf(pictures: readonly Bare[]): Axis {
  const numbers = pictures.flatMap(({ candidate, current }) =>
    [candidate, current].flatMap((each) => (each === null ? [] : [each.low, each.value, each.high])),
  );
  const data = { low: least(numbers), high: most(numbers) };
  const spread = data.high - data.low;
  const references = pictures.flatMap(({ limit, of }) => [
    ...(limit === null ? [] : [limit.value]),
    ...(of === 'difference' ? [0] : []),
  ]);
  const near = references.filter(
    (each) => spread === 0 || (each >= data.low - farOff * spread && each <= data.high + farOff * spread),
  );
  const axis = { low: least([data.low, ...near]), high: most([data.high, ...near]) };
  if (axis.low < axis.high) return axis;
  const room = Math.abs(axis.low) / 10 || 1;
  return { low: axis.low - room, high: axis.high + room };
}

// Not Math.min(...numbers): ten thousand checks are more arguments than a call takes.
function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b));
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b));
}

/** Where a number lies on an axis: 0 at its low end, 1 at its high end, less or more beyond them. */
export function positionOn({ low, high }: Axis, value: number): number {
  // In halves: the whole length of an axis may be more than a number holds.
  return (value / 2 - low / 2) / (high / 2 - low / 2);
}
