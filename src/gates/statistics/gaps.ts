// How far the rates of groups lie apart: intervals of the largest difference and of the smallest ratio.
import { clamp, type Interval, levelOfOneSided } from './interval.ts';
import { newcombeOfReaches, type Proportion, wilsonReach } from './intervals.ts';
import { requireProbability } from './preconditions.ts';
import { scoreRatioInterval } from './score-methods.ts';

/** One rate in every group, e.g. true positive rates. Equalized odds compares two such rates. */
export type RateOfGroups = readonly Proportion[];

/**
 * The interval of the largest difference between two groups in any of `rates`, in [0, 1]; `undefined` unless every
 * rate has two groups or more and all of them people.
 *
 * Either end is a bound with confidence (1 + level) / 2 for any number of groups. The largest difference is that of
 * one pair, so the greatest upper bound of all pairs is one without correction; that no pair differs by less than it
 * seems has to hold for all pairs at once, so lower bounds share their α among the K(K - 1) ordered pairs of each rate
 * (Bonferroni). The largest of many differences is more than 0 by chance alone; a bootstrap of it does not know that,
 * and its lower end lies too high where groups are equal.
 *
 * Source: Newcombe (1998), method 10, for each pair; union-intersection and intersection-union principles: R. L.
 * Berger and J. C. Hsu, "Bioequivalence trials, intersection-union tests and equivalence confidence sets", Statistical
 * Science 11 (1996) 283-319.
 */
export function gapInterval(rates: readonly RateOfGroups[], level: number): Interval | undefined {
  const lows = differencesOfPairs(rates, correctedLevel(rates, level));
  const highs = differencesOfPairs(rates, level);
  if (lows === undefined || highs === undefined) return undefined;
  return { low: clamp(greatest(lows.map(({ low }) => low)), 0, 1), high: greatest(highs.map(({ high }) => high)), level }; // prettier-ignore
}

/**
 * The interval of the smallest ratio between two groups in any of `rates`, in [0, 1], in the same manner: its upper
 * end is corrected for all pairs, its lower end needs no correction. `undefined` also where two groups have no
 * success: of 0 to 0 there is no ratio.
 */
export function ratioGapInterval(rates: readonly RateOfGroups[], level: number): Interval | undefined {
  const lows = ratiosOfPairs(rates, level);
  const highs = ratiosOfPairs(rates, correctedLevel(rates, level));
  if (lows === undefined || highs === undefined) return undefined;
  return { low: -greatest(lows.map(({ low }) => -low)), high: clamp(-greatest(highs.map(({ high }) => -high)), 0, 1), level }; // prettier-ignore
}

/** The comparisons that the corrected end is corrected for: ordered pairs of groups, over all rates. */
export function comparisonsOf(rates: readonly RateOfGroups[]): number {
  return rates.reduce((sum, groups) => sum + groups.length * (groups.length - 1), 0);
}

function correctedLevel(rates: readonly RateOfGroups[], level: number): number {
  requireProbability('level', level);
  return levelOfOneSided((1 - level) / 2 / Math.max(1, comparisonsOf(rates)));
}

/** Time grows with the square of the groups, so Wilson's interval is worked out once for each of them. */
function differencesOfPairs(rates: readonly RateOfGroups[], level: number): readonly Interval[] | undefined {
  const reaches = rates.map((groups) => groups.map((group) => wilsonReach(group, level)));
  return ofPairs(reaches, (one, two) =>
    one === undefined || two === undefined ? undefined : newcombeOfReaches(one, two, level),
  );
}

function ratiosOfPairs(rates: readonly RateOfGroups[], level: number): readonly Interval[] | undefined {
  return ofPairs(rates, (one, two) => scoreRatioInterval(one, two, level));
}

/** Of every ordered pair of each of `rates`; `undefined` where any is, or there is none. */
function ofPairs<Of>(
  rates: readonly (readonly Of[])[],
  between: (first: Of, second: Of) => Interval | undefined,
): readonly Interval[] | undefined {
  const intervals: Interval[] = [];
  if (rates.length === 0) return undefined;
  for (const groups of rates) {
    if (groups.length < 2) return undefined;
    for (const [one, first] of groups.entries()) {
      for (const [other, second] of groups.entries()) {
        if (one === other) continue;
        const interval = between(first, second);
        if (interval === undefined) return undefined;
        intervals.push(interval);
      }
    }
  }
  return intervals;
}

function greatest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}
