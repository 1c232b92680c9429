// Slices that lie within their margin and are yet surely worse than before: found by a test of each, together.
import type { Estimate } from '../inference/estimate.ts';
import { pairedRows } from '../inference/metric-estimate.ts';
import { pairedShareOf } from '../inference/shares.ts';
import { rememberedPairs } from '../inference/remembered.ts';
import { shareOfRows } from '../inference/traits.ts';
import { parseMetricName } from '../recomputation/metric-name.ts';
import { whereKey } from '../recomputation/parts.ts';
import { levelOfOneSided } from '../statistics/interval.ts';
import { adjustFamily } from '../statistics/multiplicity.ts';
import { mcnemarExact } from '../statistics/paired.ts';
import { exp, log } from '../statistics/special/elementary.ts';
import { differenceOf } from './comparisons.ts';
import type { MetricReading } from './metric-readings.ts';

interface SlicePair {
  readonly candidate: MetricReading;
  readonly reference: MetricReading;
}

/** One slice of both versions, as each pair of their evaluations measured it: several measurements of one demand. */
export interface SlicePairs {
  readonly subject: string;
  /** Not empty; the first has to be tested. */
  readonly pairs: readonly SlicePair[];
}

export interface Regression {
  readonly subject: string;
  /** By how much the candidate is worse, in the metric's unit. */
  readonly by: number;
  /** Of one side, adjusted for the family. */
  readonly p: number;
  readonly test: string;
}

export interface Regressions {
  /** How many slices could be tested. */
  readonly size: number;
  /** Whose adjusted p is at most α. */
  readonly found: readonly Regression[];
  /** Slices of which nothing tells how far they scatter. */
  readonly untested: readonly string[];
}

/**
 * Tests of one side that a slice is no worse than before: McNemar's exact test of a share on the same examples, else the
 * interval of the difference turned into a test. Holm's correction over all slices that could be tested.
 */
export function findRegressions(family: string, slices: readonly SlicePairs[], alpha: number): Regressions {
  const tested = slices.map(({ subject, pairs }) => ({ subject, result: testSlice(pairs) }));
  const known = tested.flatMap(({ subject, result }) => (result === null ? [] : [{ subject, ...result }]));
  const adjusted = adjustFamily({ name: family, tests: known.map(({ subject, p }) => ({ id: subject, p })) }, 'holm'); // prettier-ignore
  return {
    size: known.length,
    found: known.flatMap(({ subject, by, test }, at): Regression[] => {
      const p = adjusted.tests[at]?.adjusted ?? 1;
      return p <= alpha ? [{ subject, by, p, test }] : [];
    }),
    untested: tested.filter(({ result }) => result === null).map(({ subject }) => subject),
  };
}

interface WorseTest {
  readonly p: number;
  readonly test: string;
}

/** By the pair that shows the most: what one evaluation shows, another that says little does not hide. */
function testSlice(pairs: readonly SlicePair[]): (WorseTest & Pick<Regression, 'by'>) | null {
  const results = pairs.map((pair) => {
    const result = testWorse(pair);
    return result === null ? null : { ...result, by: Math.abs(pair.candidate.value - pair.reference.value) };
  });
  const [first = null] = results;
  if (first === null) return null;
  return results.reduce<typeof first>(
    (most, each) => (each !== null && each.p < most.p ? each : most),
    first,
  );
}

const tests = rememberedPairs<WorseTest | null>();

function testWorse(pair: SlicePair): WorseTest | null {
  const { candidate, reference } = pair;
  if (candidate.better !== reference.better) return null;
  const key = `${candidate.name} ${whereKey(candidate.where)}`;
  return tests.get(candidate.source, reference.source, key, () => worked(pair));
}

function worked(pair: SlicePair): WorseTest | null {
  const { candidate, reference } = pair;
  const mcnemar = mcnemarOf(pair);
  if (mcnemar !== null) return mcnemar;
  const difference = differenceOf(candidate, reference);
  if ('kind' in difference) return null;
  const p = chanceOfNoLoss(difference, candidate.better);
  return p === null ? null : { p, test: difference.method };
}

function mcnemarOf({ candidate, reference }: SlicePair): WorseTest | null {
  const name = parseMetricName(candidate.name);
  const sample = pairedRows(candidate.source, reference.source, candidate.where);
  if (name === undefined || sample === null || 'kind' in sample) return null;
  const [first, second] = sample.take(null);
  if (second === undefined || first.weights !== null) return null;
  const share = shareOfRows(name, first.task === 'binary' ? 'two' : 'many');
  const table = share === undefined ? undefined : pairedShareOf(first, second, share);
  if (share === undefined || table === undefined) return null;
  const [won, lost] = share.counts === 'right' ? [table.onlyFirst, table.onlySecond] : [table.onlySecond, table.onlyFirst]; // prettier-ignore
  return { p: lost > won ? mcnemarExact(table) / 2 : 1, test: "McNemar's exact test" };
}

/** The least α at which the interval of the difference lies wholly on the worse side; `null` without an interval. */
function chanceOfNoLoss(difference: Estimate, better: MetricReading['better']): number | null {
  const isLoss = (alpha: number): boolean | null => {
    const interval = difference.intervalAt(levelOfOneSided(alpha));
    if ('kind' in interval) return null;
    return better === 'higher' ? interval.high < 0 : interval.low > 0;
  };
  let [shown, notShown] = [log(0.499), log(1e-12)];
  const first = isLoss(0.499);
  if (first === null) return null;
  if (!first) return 1;
  for (let round = 0; round < 40; round += 1) {
    const middle = (shown + notShown) / 2;
    if (isLoss(exp(middle)) === true) shown = middle;
    else notShown = middle;
  }
  return exp(shown);
}
