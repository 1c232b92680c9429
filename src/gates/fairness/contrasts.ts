// Sums and differences of rates of groups in two versions, and within what they lie.
import type { Confusion } from '../../registry/documents/evaluation.ts';
import { confusionsOf, type PairedGroup } from '../statistics/group-bootstrap.ts';
import { clamp, type Interval } from '../statistics/interval.ts';
import { wilsonInterval } from '../statistics/intervals.ts';
import { type GroupRate, proportionOf } from './measures.ts';
import { squareOf } from '../statistics/special/elementary.ts';

/** One group in both versions; with `pairs` where both predicted the same people. */
export interface GroupOfTwo {
  readonly name: string;
  readonly candidate: Confusion;
  readonly current: Confusion;
  readonly pairs: PairedGroup | null;
}

export function pairedGroupOfTwo(name: string, pairs: PairedGroup): GroupOfTwo {
  const { first, second } = confusionsOf(pairs);
  return { name, candidate: first, current: second, pairs };
}

/** How much a rate of a group counts in a sum: 1, -1 or 0 in each version. */
export interface Term {
  readonly rate: GroupRate;
  readonly group: GroupOfTwo;
  readonly candidate: number;
  readonly current: number;
}

/** At a level, the interval of a sum; see {@link contrastsAt}. */
export type ContrastInterval = (terms: readonly Term[]) => Interval | undefined;

/**
 * Gives intervals of sums of rates of different groups, or of rates of different people of one, each in either version
 * or in both; not clamped. `undefined` where a rate is of nobody.
 *
 * Every rate has its Wilson interval, and the distances to its ends add up as standard errors do, less the covariance of
 * two versions' predictions of the same people. For the difference of one rate of one group this is Newcombe's paired
 * method 10, with its continuity correction.
 *
 * Sources: G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures: a general approach",
 * Statistics in Medicine 27 (2008) 1693-1702 (MOVER); R. G. Newcombe, Statistics in Medicine 17 (1998) 2635-2650.
 */
export function contrastsAt(level: number): ContrastInterval {
  const cells = new Map<GroupOfTwo, Map<GroupRate, Cell>>();
  const cellOf = ({ group, rate }: Term): Cell => {
    const byRate = cells.get(group) ?? new Map<GroupRate, Cell>();
    cells.set(group, byRate);
    const known = byRate.get(rate) ?? measureCell(rate, group, level);
    byRate.set(rate, known);
    return known;
  };
  return (terms) => {
    let at = 0;
    let below = 0;
    let above = 0;
    for (const term of terms) {
      const reach = reachOfTerm(term, cellOf(term));
      if (reach === undefined) return undefined;
      at += reach.at;
      below += reach.down;
      above += reach.up;
    }
    return { low: at - Math.sqrt(below), high: at + Math.sqrt(above), level };
  };
}

interface Reach {
  readonly at: number;
  readonly down: number;
  readonly up: number;
}

/** A rate of a group in both versions. */
interface Cell {
  readonly candidate: Reach | undefined;
  readonly current: Reach | undefined;
  readonly products: Products | null;
}

function measureCell(rate: GroupRate, { candidate, current, pairs }: GroupOfTwo, level: number): Cell {
  return {
    candidate: reachOf(rate, candidate, level),
    current: reachOf(rate, current, level),
    products: pairs === null ? null : productsOf(rate, pairs),
  };
}

function reachOf(rate: GroupRate, counts: Confusion, level: number): Reach | undefined {
  const proportion = proportionOf(rate, counts);
  const interval = wilsonInterval(proportion, level);
  if (interval === undefined) return undefined;
  const at = proportion.successes / proportion.n;
  return { at, down: at - interval.low, up: interval.high - at };
}

/** `down` and `up` squared. */
function reachOfTerm({ candidate, current }: Term, cell: Cell): Reach | undefined {
  const ours = signed(cell.candidate, candidate);
  const theirs = signed(cell.current, current);
  if (ours === undefined || theirs === undefined) return undefined;
  const shared = cell.products === null ? 0 : sharedShare(cell.products, -candidate * current);
  return {
    at: ours.at + theirs.at,
    down: Math.max(0, squareOf(ours.down) + squareOf(theirs.down) - 2 * shared * ours.down * theirs.down),
    up: Math.max(0, squareOf(ours.up) + squareOf(theirs.up) - 2 * shared * ours.up * theirs.up),
  };
}

const none: Reach = { at: 0, down: 0, up: 0 };

function signed(reach: Reach | undefined, sign: number): Reach | undefined {
  if (sign === 0) return none;
  if (reach === undefined || sign > 0) return reach;
  return { at: -reach.at, down: reach.up, up: reach.down };
}

/**
 * By how much of the product of both distances the versions vary together, in [-1, 1]: the correlation of the two rates
 * over people, by what each adds to its rate. `sign` is 1 for their difference, -1 for their sum, 0 where only one of
 * them counts. What would narrow the interval is corrected for continuity, as Newcombe does.
 */
function sharedShare({ ofBoth, ofCandidate, ofCurrent }: Products, sign: number): number {
  const scale = Math.sqrt(ofCandidate * ofCurrent);
  if (!(scale > 0)) return 0;
  const narrowing = sign * ofBoth;
  return clamp((narrowing > 0 ? Math.max(narrowing - 0.5, 0) : narrowing) / scale, -1, 1);
}

interface Products {
  readonly ofBoth: number;
  readonly ofCandidate: number;
  readonly ofCurrent: number;
}

/** Sums over people of the products of what they add to either rate: 1 or 0 less the rate, nothing outside of it. */
function productsOf(rate: GroupRate, pairs: PairedGroup): Products {
  const { first, second } = confusionsOf(pairs);
  const [ours, theirs] = [rate.of(first) ?? 0, rate.of(second) ?? 0];
  const sums = { ofBoth: 0, ofCandidate: 0, ofCurrent: 0 };
  for (const label of [1, 0] as const) {
    const table = label === 1 ? pairs.positives : pairs.negatives;
    const cells = [[1, 1, table.both], [1, 0, table.onlyFirst], [0, 1, table.onlySecond], [0, 0, table.neither]] as const; // prettier-ignore
    for (const [byCandidate, byCurrent, n] of cells) {
      const one = added(rate, label, { decision: byCandidate, mean: ours });
      const other = added(rate, label, { decision: byCurrent, mean: theirs });
      sums.ofBoth += n * one * other;
      sums.ofCandidate += n * one * one;
      sums.ofCurrent += n * other * other;
    }
  }
  return sums;
}

function added(
  rate: GroupRate,
  label: 0 | 1,
  { decision, mean }: { readonly decision: 0 | 1; readonly mean: number },
): number {
  const tp = label * decision;
  const fn = label * (1 - decision);
  const fp = (1 - label) * decision;
  const one = rate.of({ tp, fp, fn, tn: 1 - tp - fn - fp });
  return one === undefined ? 0 : one - mean;
}
