// By how much the gap between groups is wider than it was, and within what that lies, for any number of groups.
import { clamp, type Interval, levelOfOneSided } from '../statistics/interval.ts';
import { contrastsAt, type GroupOfTwo, type Term } from './contrasts.ts';
import type { GroupRate } from './measures.ts';

/** An ordered pair of groups, by how much a rate of the first is above that of the second. */
interface Pair {
  readonly rate: GroupRate;
  readonly above: GroupOfTwo;
  readonly below: GroupOfTwo;
}

/** The groups that either version's gap is between; those of both are the same objects. */
export interface GapGroups {
  readonly candidate: readonly GroupOfTwo[];
  readonly current: readonly GroupOfTwo[];
}

/**
 * The interval of the largest difference between groups in the candidate less that in the current version, over all of
 * `rates`, in [-1, 1]; `undefined` unless there are two groups or more and all rates are of somebody. The rates must be
 * of different people (true and false positive rates are).
 *
 * Either end is a bound with confidence (1 + level) / 2 whatever the number of groups, and where groups are equal too.
 * The candidate's gap is the difference d of one pair, that nobody knows, and the current version's is at least the
 * difference e of any pair: so d - e bounds the difference of gaps from above, for the largest d, and the e that is
 * chosen for it is corrected for (Bonferroni). It is that of the same pair, or the widest. From below it is the other way
 * round. A bootstrap of the difference of two largest differences has no such guarantee: where one of the gaps is 0 and
 * the other is not, an end of its 90 % interval misses the truth in a fifth of draws.
 *
 * Source: union-intersection and intersection-union principles, as R. L. Berger and J. C. Hsu, Statistical Science 11
 * (1996) 283-319; each contrast by MOVER, see `contrastsAt`.
 */
export function gapDifferenceInterval(
  rates: readonly GroupRate[],
  groups: GapGroups,
  level: number,
): Interval | undefined {
  const [now, then] = [pairsOf(rates, groups.candidate), pairsOf(rates, groups.current)];
  const [ours, theirs] = [widestOf(now, 'candidate'), widestOf(then, 'current')];
  if (ours === undefined || theirs === undefined) return undefined;
  const forLow = contrastsAt(corrected(level, now.length));
  const forHigh = contrastsAt(corrected(level, then.length));
  const isNow = setOfKeys(now);
  const isThen = setOfKeys(then);
  const lows = then.map((pair) => {
    const chosen = isNow.has(keyOf(pair)) ? [ours, pair] : [ours];
    return Math.max(...chosen.map((above) => forLow(termsOf(above, pair))?.low ?? Number.NaN));
  });
  const highs = now.map((pair) => {
    const chosen = isThen.has(keyOf(pair)) ? [theirs, pair] : [theirs];
    return Math.min(...chosen.map((above) => forHigh(termsOf(pair, above))?.high ?? Number.NaN));
  });
  const [low, high] = [least(lows), -least(highs.map((end) => -end))];
  if (Number.isNaN(low) || Number.isNaN(high)) return undefined;
  return { low: clamp(low, -1, 1), high: clamp(high, -1, 1), level };
}

function least(values: readonly number[]): number {
  return values.reduce((smallest, value) => Math.min(smallest, value), Number.POSITIVE_INFINITY);
}

function keyOf({ rate, above, below }: Pair): string {
  return JSON.stringify([rate.name, above.name, below.name]);
}

function setOfKeys(pairs: readonly Pair[]): ReadonlySet<string> {
  return new Set(pairs.map(keyOf));
}

type Version = 'candidate' | 'current';

function corrected(level: number, comparisons: number): number {
  return levelOfOneSided((1 - level) / 2 / comparisons);
}

function widestOf(pairs: readonly Pair[], version: Version): Pair | undefined {
  return pairs.reduce<Pair | undefined>(
    (best, pair) => (best === undefined || apart(pair, version) > apart(best, version) ? pair : best),
    undefined,
  );
}

function pairsOf(rates: readonly GroupRate[], groups: readonly GroupOfTwo[]): readonly Pair[] {
  return rates.flatMap((rate) =>
    groups.flatMap((above) =>
      groups.filter((below) => below !== above).map((below): Pair => ({ rate, above, below })),
    ),
  );
}

function apart({ rate, above, below }: Pair, version: Version): number {
  return (rate.of(above[version]) ?? 0) - (rate.of(below[version]) ?? 0);
}

/** The difference of `ours` in the candidate less that of `theirs` in the current version. */
function termsOf(ours: Pair, theirs: Pair): readonly Term[] {
  const cells = new Map<string, Term>();
  const add = (rate: GroupRate, group: GroupOfTwo, signs: Pick<Term, Version>): void => {
    const key = `${rate.name} ${group.name}`;
    const known = cells.get(key) ?? { rate, group, candidate: 0, current: 0 };
    cells.set(key, { rate, group, candidate: known.candidate + signs.candidate, current: known.current + signs.current }); // prettier-ignore
  };
  add(ours.rate, ours.above, { candidate: 1, current: 0 });
  add(ours.rate, ours.below, { candidate: -1, current: 0 });
  add(theirs.rate, theirs.above, { candidate: 0, current: -1 });
  add(theirs.rate, theirs.below, { candidate: 0, current: 1 });
  return [...cells.values()];
}
