// What callers owe: every function refuses what it has no answer for, instead of an answer that looks like one.
import { describe, expect, it } from 'vitest';
import { delongDifference } from '../../../src/gates/statistics/auc-difference.ts';
import { calibrationBins, equalWidthBins } from '../../../src/gates/statistics/calibration.ts';
import { ConfusionMatrix, countConfusion } from '../../../src/gates/statistics/classification.ts';
import { gapInterval, ratioGapInterval } from '../../../src/gates/statistics/gaps.ts';
import { clopperPearsonInterval, newcombeInterval, newcombePairedInterval, pairsOf, wilsonInterval } from '../../../src/gates/statistics/intervals.ts'; // prettier-ignore
import { adjustFamily, bonferroniAlpha, bonferroniLevel } from '../../../src/gates/statistics/multiplicity.ts'; // prettier-ignore
import { lowerBoundRank, quantileBounds, samplesForLowerBound, samplesForUpperBound, upperBoundRank } from '../../../src/gates/statistics/order-statistics.ts'; // prettier-ignore
import { bootstrapMean, bootstrapMeanDifference, mcnemarCorrected, mcnemarExact, pairedTable } from '../../../src/gates/statistics/paired.ts'; // prettier-ignore
import { requireAmount, requireBinary, requireFinite, requireInteger, requireProbability, requireSameLength, requireShare, requireThat } from '../../../src/gates/statistics/preconditions.ts'; // prettier-ignore
import { ProbabilitySums } from '../../../src/gates/statistics/probability-scores.ts';
import { compareQuantiles } from '../../../src/gates/statistics/quantiles.ts';
import { ndcgAt } from '../../../src/gates/statistics/ranking.ts';
import { recalibrate } from '../../../src/gates/statistics/recalibration.ts';
import { logRatioInterval, miettinenNurminenInterval, scoreRatioInterval, scoreTest } from '../../../src/gates/statistics/score-methods.ts'; // prettier-ignore
import { scoreTable } from '../../../src/gates/statistics/score-table.ts';
import { LaurelError } from '../../../src/primitives/errors.ts';

const floats = (...values: readonly number[]) => Float64Array.from(values);
const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const of = (successes: number, n: number) => ({ successes, n });
const table = { both: 5, onlyFirst: 1, onlySecond: 2, neither: 3 };
const plan = { replicates: 10, seed: 's', level: 0.95, method: 'percentile' } as const;
const endless = of(1, Number.POSITIVE_INFINITY);

/** [what is asked, where it has an answer, where it has none]. */
const breaches: readonly (readonly [string, () => unknown, readonly (() => unknown)[]])[] = [
  [
    'intervals of a proportion',
    () => wilsonInterval(of(1, 2), 0.95),
    [
      () => wilsonInterval(endless, 0.95),
      () => clopperPearsonInterval(endless, 0.95),
      () => wilsonInterval(of(1, 2), 0),
      () => clopperPearsonInterval(of(1, 2), 1),
    ],
  ],
  [
    'intervals of two proportions',
    () => newcombeInterval(of(1, 2), of(1, 2), 0.95),
    [
      () => newcombeInterval(of(1, 2), of(3, 2), 0.95),
      () => miettinenNurminenInterval(of(1, 2), of(3, 2), 0.95),
      () => logRatioInterval(of(1, 2), of(3, 2), 0.95),
      () => scoreRatioInterval(of(3, 2), of(1, 2), 0.95),
      () => scoreTest(of(1, 2), endless, 0),
      () => scoreTest(of(1, 2), of(1, 2), -1),
    ],
  ],
  [
    'paired tables',
    () => [mcnemarExact(table), mcnemarCorrected(table), newcombePairedInterval(table, 0.95), pairsOf(table)],
    [
      () => mcnemarExact({ ...table, both: -1 }),
      () => mcnemarCorrected({ ...table, neither: Number.NaN }),
      () => newcombePairedInterval({ ...table, onlyFirst: -1 }, 0.95),
      () => pairsOf({ ...table, onlySecond: Number.POSITIVE_INFINITY }),
      () => pairedTable(bytes(1), bytes(1, 0)),
    ],
  ],
  [
    'means that are drawn again',
    () => bootstrapMeanDifference(floats(1, 2), floats(0, 2), plan),
    [
      () => bootstrapMean(floats(1, Number.NaN), plan),
      () => bootstrapMean(floats(1, Infinity), plan),
      () => bootstrapMeanDifference(floats(1, Number.NaN), floats(1, 2), plan),
      () => bootstrapMeanDifference(floats(1, 2), floats(1, Infinity), plan),
      () => bootstrapMeanDifference(floats(1), floats(1, 2), plan),
      () => bootstrapMean(floats(1, 2), { ...plan, level: 1 }),
      () => bootstrapMean(floats(1, 2), { ...plan, replicates: 0 }),
    ],
  ],
  [
    'gaps between groups',
    () => gapInterval([[of(1, 2), of(2, 2)]], 0.9),
    [
      () => gapInterval([[of(1, 2), of(2, 2)]], 1),
      () => gapInterval([[of(1, 2), of(2, 2)]], -1),
      () => ratioGapInterval([[of(1, 2), of(2, 2)]], 1),
      () => gapInterval([[of(1, 2), of(3, 2)]], 0.9),
    ],
  ],
  [
    'families',
    () => [bonferroniAlpha(0.05, 1), bonferroniLevel(0.95, 1)],
    [
      () => bonferroniAlpha(0, 2),
      () => bonferroniAlpha(1, 2),
      () => bonferroniAlpha(0.05, 1.5),
      () => bonferroniLevel(1, 2),
      () => adjustFamily({ name: 'f', tests: [{ id: 'a', p: -0.1 }] }, 'bonferroni'),
      () => adjustFamily({ name: 'f', tests: [{ id: 'a', p: Number.NaN }] }, 'holm'),
    ],
  ],
  [
    'counts of classes',
    () => [
      new ConfusionMatrix(1).add(0, 0, 0),
      new ConfusionMatrix(4_096),
      countConfusion(bytes(1), bytes(0)),
    ],
    [
      () => new ConfusionMatrix(4_097),
      () => new ConfusionMatrix(1.5),
      () => new ConfusionMatrix(2).add(0, 0, -1),
      () => new ConfusionMatrix(2).add(0, 0, Number.NaN),
      () => countConfusion(bytes(0, 1), bytes(0, 3)),
    ],
  ],
  [
    'scores of probabilities',
    () => new ProbabilitySums().add(1, 1, 0),
    [() => new ProbabilitySums().add(1, 0.5, -1), () => new ProbabilitySums().add(1, 0.5, Number.NaN)],
  ],
  [
    'bins',
    () => [equalWidthBins(1), calibrationBins(bytes(1), floats(0.5), { binning: 'equal-mass', count: 1 })],
    [
      () => equalWidthBins(0),
      () => equalWidthBins(2.5),
      () => calibrationBins(bytes(1), floats(0.5), { binning: 'equal-mass', count: 0 }),
      () => calibrationBins(bytes(1), floats(0.5, 0.6), { binning: 'equal-width', count: 2 }),
    ],
  ],
  [
    'recalibration',
    () => recalibrate(bytes(0, 1, 0, 1), floats(0.2, 0.1, 0.7, 0.8)),
    [
      () => recalibrate(bytes(0, 1, 0), floats(0.2, 0.1, 0.7, 0.8)),
      () => recalibrate(bytes(0, 1, 2, 1), floats(0.2, 0.1, 0.7, 0.8)),
      () => recalibrate(bytes(0, 1, 0, 1), floats(0.2, 0.1, 0.7, 1.8)),
    ],
  ],
  [
    'rankings',
    () => ndcgAt(1, { relevance: floats(1, 0), scores: floats(2, 1) }),
    [
      () => ndcgAt(1, { relevance: floats(1, 0), scores: floats(2) }),
      () => ndcgAt(1, { relevance: floats(1, Infinity), scores: floats(2, 1) }),
      () => ndcgAt(1, { relevance: floats(1, 0), scores: floats(2, Number.NaN) }),
      () => ndcgAt(1.5, { relevance: floats(1, 0), scores: floats(2, 1) }),
      () => scoreTable(bytes(0, 1), floats(1, Infinity)),
      () => delongDifference({ labels: bytes(0, 1), first: floats(1, 2), second: floats(1) }),
      () => delongDifference({ labels: bytes(0, 1), first: floats(1, 2), second: floats(1, Number.NaN) }),
    ],
  ],
  [
    'quantiles',
    () => [upperBoundRank(0, 0.5, 0.95), lowerBoundRank(5, 0.5, 0.95), samplesForUpperBound(0.5, 0.95)],
    [
      () => upperBoundRank(2.5, 0.5, 0.95),
      () => lowerBoundRank(-1, 0.5, 0.95),
      () => lowerBoundRank(5, 1, 0.95),
      () => upperBoundRank(5, 0.5, 1),
      () => samplesForUpperBound(1, 0.95),
      () => samplesForUpperBound(0.5, 0),
      () => samplesForLowerBound(1, 0.95),
      () => quantileBounds(floats(1, 2), 0.5, 1),
      () => compareQuantiles({ candidate: floats(1), current: floats(1), quantile: 1, as: 'ratio' }, plan),
      () => compareQuantiles({ candidate: floats(Infinity), current: floats(1), quantile: 0.5, as: 'ratio' }, plan), // prettier-ignore
      () => compareQuantiles({ candidate: floats(1), current: floats(Number.NaN), quantile: 0.5, as: 'difference' }, plan), // prettier-ignore
    ],
  ],
  [
    'the demands themselves',
    () => [
      requireThat(true, 'so'),
      requireProbability('p', 0.5),
      requireInteger('k', 3, 3),
      requireAmount('w', 0),
      [requireShare('s', 0), requireShare('s', 1)],
      requireSameLength('rows', [1], [2]),
      requireFinite('values', [-1, 1e308]),
      requireBinary('labels', [0, 1]),
    ],
    [
      () => requireThat(false, 'so'),
      () => requireProbability('p', 0),
      () => requireProbability('p', 1),
      () => requireProbability('p', Number.NaN),
      () => requireInteger('k', 2, 3),
      () => requireInteger('k', 3.5, 3),
      () => requireInteger('k', Number.NaN, 3),
      () => requireAmount('w', -1e-300),
      () => requireAmount('w', Number.NaN),
      () => requireAmount('w', Infinity),
      () => requireShare('s', -1e-300),
      () => requireShare('s', 1.0000000000000002),
      () => requireShare('s', Number.NaN),
      () => requireSameLength('rows', [1], []),
      () => requireFinite('values', [0, Number.NaN]),
      () => requireFinite('values', [-Infinity]),
      () => requireBinary('labels', [0, 2]),
      () => requireBinary('labels', [0, Number.NaN]),
    ],
  ],
];

describe('what has no answer', () => {
  it.each(breaches)('is refused for %s', (_, answered, refused) => {
    expect(answered).not.toThrow();
    for (const call of refused) {
      expect(call, call.toString()).toThrow(LaurelError);
      expect(call, call.toString()).toThrow(/^statistics: /);
    }
  });
});
