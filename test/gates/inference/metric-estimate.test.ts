// What rows say of a metric: each way to an interval against its own room of statistics, and what no rows can say.
import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../../src/gates/inference/estimate.ts';
import { differenceOfRows, estimateOfRows } from '../../../src/gates/inference/metric-estimate.ts';
import { sampleOf } from '../../../src/gates/inference/sample.ts';
import { twoSidedT } from '../../../src/gates/statistics/special/student.ts';
import { unseenShare } from '../../../src/gates/inference/unseen.ts';
import { unitsOf } from '../../../src/gates/inference/units.ts';
import { weightedStatistic } from '../../../src/gates/inference/weighted-statistic.ts';
import { parseMetricName } from '../../../src/gates/recomputation/metric-name.ts';
import { recomputationOf } from '../../../src/gates/recomputation/of-evaluation.ts';
import { delong, delongInterval } from '../../../src/gates/statistics/auc.ts';
import { delongDifference, delongDifferenceInterval } from '../../../src/gates/statistics/auc-difference.ts';
import {
  clopperPearsonInterval,
  newcombePairedInterval,
  wilsonInterval,
} from '../../../src/gates/statistics/intervals.ts';
import { bootstrapMean, bootstrapMeanDifference } from '../../../src/gates/statistics/paired.ts';
import { randomFrom } from '../../../src/gates/statistics/random.ts';
import { scoreTable } from '../../../src/gates/statistics/score-table.ts';
import { measuredOn, type Row } from './measured.ts';

/** Rows of one dataset as a model of some noise answers them; the labels are those of every model. */
function answers(n: number, model: string, noise = 0.2): readonly Row[] {
  const [data, own] = [randomFrom('data'), randomFrom(model)];
  return Array.from({ length: n }, () => {
    const label = data.uniform() < 0.3 ? 1 : 0;
    const score = 0.3 + 0.3 * label + 0.25 * (2 * data.uniform() - 1) + noise * (own.uniform() - 0.5);
    const clipped = Math.min(1, Math.max(0, score));
    return { label, score: clipped, prediction: clipped > 0.5 ? 1 : 0, region: ['EU', 'US', 'JP'][data.below(3)] ?? '' }; // prettier-ignore
  });
}

const [rows, others] = [answers(400, 'ours'), answers(400, 'theirs')];
const [ours, theirs, again] = [
  await measuredOn(rows),
  await measuredOn(others),
  await measuredOn(rows, { notes: 'registered once more' }),
];
const everything = { where: {} };

function known(estimate: ReturnType<typeof estimateOfRows> | ReturnType<typeof differenceOfRows>): Estimate {
  if (estimate === null || 'kind' in estimate) throw new Error(estimate?.reason ?? 'no rows');
  return estimate;
}

/** But for the last digits, which another order of summing changes. */
function near(interval: { low: number; high: number; level: number } | undefined): object {
  if (interval === undefined) throw new Error('no interval');
  const { low, high, level } = interval;
  return { low: expect.closeTo(low, 12), high: expect.closeTo(high, 12), level };
}

function intervalOf(estimate: Estimate, level = 0.9): { low: number; high: number; level: number } {
  const interval = estimate.intervalAt(level);
  if ('kind' in interval) throw new Error(interval.reason);
  return interval;
}

const column = (of: readonly Row[], name: string): number[] => of.map((row) => Number(row[name]));
const labels = Uint8Array.from(column(rows, 'label'));
const [first, second] = [rows, others].map((of) => Float64Array.from(column(of, 'score')));
if (first === undefined || second === undefined) throw new Error('no scores');

const classMetrics = [
  'accuracy', 'error_rate', 'recall', 'fnr', 'specificity', 'fpr', 'precision', 'npv', 'f1', 'f1_macro', 'precision_weighted',
  'recall_micro', 'balanced_accuracy', 'auc', 'average_precision', 'log_loss', 'brier', 'ece', 'ece_15',
]; // prettier-ignore

describe.each(classMetrics)('%s', (name) => {
  const single = known(estimateOfRows(ours, { name, ...everything }));
  const difference = known(differenceOfRows(ours, theirs, { name, ...everything }));

  it('has an interval around it that grows with its level', () => {
    for (const estimate of [single, difference]) {
      const levels = [0.5, 0.8, 0.9, 0.99, 0.9999, 0.999999].map((level) => intervalOf(estimate, level));
      for (const [at, { low, high, level }] of levels.entries()) {
        expect(low).toBeLessThanOrEqual(estimate.value + 0.02);
        expect(high).toBeGreaterThanOrEqual(estimate.value - 0.02);
        expect(high).toBeGreaterThan(low);
        const inner = levels[at - 1];
        if (inner !== undefined) expect([low <= inner.low, high >= inner.high, level > inner.level]).toEqual([true, true, true]); // prettier-ignore
      }
    }
    expect(difference.value).toBeCloseTo(single.value - known(estimateOfRows(theirs, { name, ...everything })).value, 12); // prettier-ignore
  });

  it('says the same again, with the seed in its draws where it drew', () => {
    expect(intervalOf(known(differenceOfRows(ours, theirs, { name, ...everything })))).toEqual(intervalOf(difference)); // prettier-ignore
    if (difference.method.includes('bootstrap')) {
      expect(difference.draws).toEqual({
        replicates: 2_000,
        seed: `${ours.digest} ${theirs.digest} ${name} []`,
      });
    } else expect(difference.draws).toBeUndefined();
  });

  it('is the same in whatever order the rows lie there', async () => {
    const turned = await measuredOn(rows.map((row, at) => ({ id: `e${at}`, ...row })).toReversed());
    const sameName = { ...turned, digest: ours.digest };
    expect(intervalOf(known(estimateOfRows(sameName, { name, ...everything })))).toEqual(
      near(intervalOf(single)),
    );
    expect(intervalOf(known(differenceOfRows(sameName, theirs, { name, ...everything })))).toEqual(near(intervalOf(difference))); // prettier-ignore
  });

  it('of the same predictions twice is 0, and no certainty', () => {
    const same = known(differenceOfRows(ours, again, { name, ...everything }));
    const { low, high } = intervalOf(same);
    expect(same.value).toBe(0);
    expect([low < 0, high > 0]).toEqual([true, true]);
  });
});

describe('what is drawn again', () => {
  it.each([
    'f1',
    'f1_macro',
    'precision_weighted',
    'balanced_accuracy',
    'auc',
    'average_precision',
    'ece',
    'ece_15',
    'log_loss',
  ])('gives %s of all rows where each is drawn once', (name) => {
    const recomputation = recomputationOf(ours);
    const found = recomputation?.resolve(name);
    const parsed = parseMetricName(name);
    if (recomputation === null || found?.kind !== 'measurable' || parsed === undefined) throw new Error(name);
    for (const by of ['decisions', 'scores'] as const) {
      if (by === 'decisions' && !/f1|precision_w|balanced/.test(name)) continue;
      const { sides, strata } = unitsOf(sampleOf(recomputation.table, null), by);
      const all = Uint32Array.from(strata.flatMap((counts) => Array.from(counts)));
      expect(strata.length).toBe(2);
      expect(all.length).toBe(by === 'decisions' ? 4 : 400);
      expect(weightedStatistic(parsed, sides[0], found.own).of(all)).toBeCloseTo(found.valueOf(found.own) ?? Number.NaN, 12); // prettier-ignore
    }
  });
});

describe('an interval is that of its statistic', () => {
  it('of a share Wilson, and of two on the same examples Newcombe', () => {
    const right = rows.filter(({ label, prediction }) => label === prediction).length;
    expect(intervalOf(known(estimateOfRows(ours, { name: 'accuracy', ...everything })))).toEqual(
      wilsonInterval({ successes: right, n: 400 }, 0.9),
    );
    const positives = rows.map((row, at) => [row, others[at]] as const).filter(([{ label }]) => label === 1);
    const both = positives.filter(([a, b]) => a.prediction === 1 && b?.prediction === 1).length;
    const onlyFirst = positives.filter(([a, b]) => a.prediction === 1 && b?.prediction === 0).length;
    const onlySecond = positives.filter(([a, b]) => a.prediction === 0 && b?.prediction === 1).length;
    const table = { both, onlyFirst, onlySecond, neither: positives.length - both - onlyFirst - onlySecond };
    expect(intervalOf(known(differenceOfRows(ours, theirs, { name: 'recall', ...everything })))).toEqual(
      newcombePairedInterval(table, 0.9),
    );
  });

  it('of an AUC DeLong', () => {
    expect(intervalOf(known(estimateOfRows(ours, { name: 'auc', ...everything })))).toEqual(
      delongInterval(delong(scoreTable(labels, first)), 0.9),
    );
    expect(intervalOf(known(differenceOfRows(ours, theirs, { name: 'auc', ...everything })))).toEqual(
      delongDifferenceInterval(delongDifference({ labels, first, second }), 0.9),
    );
  });

  it('of a mean the bootstrap of rows', () => {
    const losses = (scores: Float64Array) => scores.map((score, row) => (score - (labels[row] ?? 0)) ** 2);
    const plan = (seed: string) => ({ replicates: 2_000, seed, level: 0.9, method: 'percentile' }) as const;
    const single = bootstrapMean(losses(first), plan(`${ours.digest} brier []`));
    expect(intervalOf(known(estimateOfRows(ours, { name: 'brier', ...everything })))).toEqual(near(single.interval)); // prettier-ignore
    const apart = bootstrapMeanDifference(losses(first), losses(second), plan(`${ours.digest} ${theirs.digest} brier []`)); // prettier-ignore
    expect(intervalOf(known(differenceOfRows(ours, theirs, { name: 'brier', ...everything })))).toEqual(near(apart.interval)); // prettier-ignore
  });

  it("has Student's quantiles where groups are few", () => {
    // Of one degree tan(πL/2), of two L √(2 / (1 - L²)); R's qt(0.95, 19).
    expect(twoSidedT(0.9, 1)).toBeCloseTo(Math.tan(0.45 * Math.PI), 9);
    expect(twoSidedT(0.9, 2)).toBeCloseTo(0.9 * Math.sqrt(2 / 0.19), 9);
    expect(twoSidedT(0.9, 19)).toBeCloseTo(1.7291328115213678, 9);
  });
});

describe('slices', () => {
  it('are estimated by themselves, and pair by themselves', () => {
    const where = { region: 'EU' };
    const part = rows.filter(({ region }) => region === 'EU');
    const right = part.filter(({ label, prediction }) => label === prediction).length;
    const single = known(estimateOfRows(ours, { name: 'accuracy', where }));
    expect(single).toMatchObject({ value: right / part.length, n: part.length });
    expect(known(differenceOfRows(ours, theirs, { name: 'auc', where })).n).toBe(part.length);
    expect(estimateOfRows(ours, { name: 'auc', where: { region: 'MX' } })).toMatchObject({ code: 'no-rows' });
    expect(differenceOfRows(ours, theirs, { name: 'auc', where: { planet: 'EU' } })).toMatchObject({ code: 'no-column' }); // prettier-ignore
  });
});

describe('other tasks', () => {
  const noisy = (model: string) => {
    const [data, own] = [randomFrom('data'), randomFrom(model)];
    return Array.from({ length: 300 }, (_, at) => {
      const label = Math.round(100 * data.uniform()) / 10 + at / 1_000;
      return { label, score: label + own.uniform() - 0.5 };
    });
  };
  it.each(['mae', 'mse', 'rmse', 'r2'])('errors of numbers: %s', async (name) => {
    const [a, b] = [await measuredOn(noisy('a')), await measuredOn(noisy('b'))];
    const compared = known(differenceOfRows(a, b, { name, ...everything }));
    const { low, high } = intervalOf(compared);
    expect(low).toBeLessThan(compared.value);
    expect(high).toBeGreaterThan(compared.value);
    const once = await measuredOn(noisy('a'), { notes: 'again' });
    const { low: least, high: most } = intervalOf(known(differenceOfRows(a, once, { name, ...everything })));
    expect([least < 0, most > 0, most < 1]).toEqual([true, true, true]);
  });

  it('rankings draw queries, not rows', async () => {
    const ranked = (model: string) => {
      const [data, own] = [randomFrom('data'), randomFrom(model)];
      return Array.from({ length: 200 }, (_, at) => ({ query: `q${at % 20}`, label: data.below(4), score: own.uniform() })); // prettier-ignore
    };
    const [a, b] = [await measuredOn(ranked('a')), await measuredOn(ranked('b'))];
    const compared = known(differenceOfRows(a, b, { name: 'ndcg@5', ...everything }));
    expect(compared.method).toBe('bootstrap, paired by query');
    expect(intervalOf(compared).low).toBeLessThan(compared.value);
    const few = await measuredOn(ranked('a').filter(({ query }) => query < 'q18' && query !== 'q1'));
    expect(known(estimateOfRows(few, { name: 'ndcg@5', ...everything })).intervalAt(0.9)).toMatchObject({ kind: 'no-interval' }); // prettier-ignore
  });

  it('many classes', async () => {
    const classified = (model: string) => {
      const [data, own] = [randomFrom('data'), randomFrom(model)];
      const names = ['cat', 'dog', 'emu', 'fox'];
      return Array.from({ length: 300 }, () => {
        const label = names[data.below(4)] ?? '';
        return { label, prediction: own.uniform() < 0.7 ? label : (names[own.below(4)] ?? '') };
      });
    };
    const of = async (model: string) => measuredOn(classified(model), {}, { task: 'multiclass' });
    const [a, b] = [await of('a'), await of('b')];
    expect(known(differenceOfRows(a, b, { name: 'accuracy', ...everything })).method).toBe('Newcombe, paired by example'); // prettier-ignore
    for (const name of ['f1_macro', 'recall_weighted', 'balanced_accuracy', 'recall']) {
      const compared = known(differenceOfRows(a, b, { name, ...everything }));
      expect(compared.method).toBe('bootstrap, stratified by label, paired by example');
      expect(intervalOf(compared).low).toBeLessThan(compared.value);
    }
  });

  it('weights are drawn with their rows', async () => {
    const weighted = (of: readonly Row[]) => of.map((row, at) => ({ ...row, weight: 1 + (at % 3) }));
    const [a, b] = [await measuredOn(weighted(rows)), await measuredOn(weighted(others))];
    for (const name of ['accuracy', 'auc', 'brier', 'f1']) {
      const single = known(estimateOfRows(a, { name, ...everything }));
      expect(single.method).toBe('bootstrap, stratified by label');
      const { low, high } = intervalOf(single);
      expect([low < single.value, high > single.value]).toEqual([true, true]);
    }
    expect(differenceOfRows(a, theirs, { name: 'auc', ...everything })).toMatchObject({
      kind: 'not-comparable',
    });
    expect(known(differenceOfRows(a, b, { name: 'auc', ...everything })).draws).toBeDefined();
  });
});

describe('what rows cannot say', () => {
  it('is of other examples, of one class, or of too few', async () => {
    const shifted = await measuredOn(rows.map((row, at) => ({ id: `x${at}`, ...row })));
    expect(differenceOfRows(ours, shifted, { name: 'auc', ...everything })).toMatchObject({
      kind: 'not-comparable',
    });
    const oneClass = await measuredOn(rows.filter(({ label }) => label === 0));
    expect(estimateOfRows(oneClass, { name: 'auc', ...everything })).toMatchObject({ code: 'undefined' });
    const few = await measuredOn(rows.slice(0, 9));
    for (const name of ['brier', 'f1', 'average_precision']) {
      expect(known(estimateOfRows(few, { name, ...everything })).intervalAt(0.9)).toMatchObject({ kind: 'no-interval' }); // prettier-ignore
    }
    expect(estimateOfRows(ours, { name: 'churn', ...everything })).toMatchObject({ code: 'unknown-metric' });
    expect(estimateOfRows({ digest: ours.digest, evaluation: ours.evaluation }, { name: 'auc', ...everything })).toBeNull(); // prettier-ignore
  });

  it('is beyond what few resamples reach: there a tail is that of a normal distribution', () => {
    const brier = known(estimateOfRows(ours, { name: 'brier', ...everything }));
    const [deep, deeper] = [intervalOf(brier, 1 - 1e-5), intervalOf(brier, 1 - 1e-9)];
    expect(deeper.high - deeper.low).toBeGreaterThan(1.2 * (deep.high - deep.low));
  });
});

describe('edges of drawing again', () => {
  it('has no interval where many resamples have no such number', async () => {
    const rare = (model: number) => Array.from({ length: 40 }, (_, at) => ({ label: at % 2, prediction: at === model ? 1 : 0 })); // prettier-ignore
    const [a, b] = [await measuredOn(rare(1)), await measuredOn(rare(2))];
    expect(known(differenceOfRows(a, b, { name: 'precision', ...everything })).intervalAt(0.9)).toMatchObject({ kind: 'no-interval', reason: expect.stringContaining('resamples') }); // prettier-ignore
  });

  it('counts a row by its weight, and what was not seen by the heaviest', async () => {
    const weighted = rows.map((row, at) => ({ ...row, weight: at === 0 ? 50 : 1 }));
    const [a, b] = [await measuredOn(weighted), await measuredOn(weighted, { notes: 'again' })];
    const recomputation = recomputationOf(a);
    const found = recomputation?.resolve('auc');
    if (recomputation === null || found?.kind !== 'measurable') throw new Error('no AUC');
    const { sides, strata } = unitsOf(sampleOf(recomputation.table, null), 'scores');
    const once = Uint32Array.from(strata.flatMap((counts) => Array.from(counts)));
    expect(weightedStatistic({ metric: 'auc' }, sides[0], found.own).of(once)).toBeCloseTo(known(estimateOfRows(a, { name: 'auc', ...everything })).value, 12); // prettier-ignore
    const heavy = intervalOf(known(differenceOfRows(a, b, { name: 'f1', ...everything })));
    const light = intervalOf(known(differenceOfRows(ours, again, { name: 'f1', ...everything })));
    expect(heavy.high).toBeGreaterThan(5 * light.high);
  });

  it('pairs queries that lie in another order', async () => {
    const [data, own] = [randomFrom('data'), randomFrom('own')];
    const ranked = Array.from({ length: 120 }, (_, at) => ({ id: `e${at}`, query: `q${at % 12}`, label: data.below(4), score: own.uniform() })); // prettier-ignore
    const other = ranked.map((row) => ({ ...row, score: own.uniform() }));
    const a = await measuredOn(ranked);
    const [b, turned] = [await measuredOn(other), await measuredOn(other.toReversed())];
    const [plain, reversed] = [b, { ...turned, digest: b.digest }].map((source) => intervalOf(known(differenceOfRows(a, source, { name: 'ndcg', ...everything })))); // prettier-ignore
    expect(reversed).toEqual(near(plain));
  });
});

describe('what was not seen', () => {
  it.each([5, 59, 10_000])('of %i examples is what 0 of them leave possible', (n) => {
    for (const level of [0.8, 0.9, 0.99]) {
      expect(unseenShare(n, level)).toBeCloseTo(clopperPearsonInterval({ successes: 0, n }, level)?.high ?? 1, 12); // prettier-ignore
    }
  });

  it.each(['f1', 'precision', 'auc', 'average_precision'])(
    'is not less where one example differs than where none does: %s',
    async (name) => {
      const flipped = rows.map((row, at) => (at === 7 ? { ...row, prediction: 1 - Number(row['prediction']), score: Number(row['score']) + 1e-3 } : row)); // prettier-ignore
      const almost = intervalOf(
        known(differenceOfRows(ours, await measuredOn(flipped), { name, ...everything })),
      );
      const same = intervalOf(known(differenceOfRows(ours, again, { name, ...everything })));
      expect(almost.high - almost.low).toBeGreaterThan(0.95 * (same.high - same.low));
    },
  );

  it('matters of a class of fewer than ten: there DeLong says nothing of a difference', async () => {
    const few = (of: readonly Row[]) => [...of.filter(({ label }) => label === 1).slice(0, 9), ...of.filter(({ label }) => label === 0)]; // prettier-ignore
    const [a, b] = [await measuredOn(few(rows)), await measuredOn(few(others))];
    const compared = known(differenceOfRows(a, b, { name: 'auc', ...everything }));
    expect(compared.intervalAt(0.9)).toMatchObject({ kind: 'no-interval', reason: expect.stringContaining('9 of') }); // prettier-ignore
    expect(known(estimateOfRows(a, { name: 'auc', ...everything })).method).toBe('score interval of an AUC');
  });
});

describe('many rows', () => {
  it('are told by the jackknife of groups, near what the bootstrap would say', async () => {
    const [some, many] = [
      await measuredOn(answers(9_000, 'ours')),
      await measuredOn(answers(12_000, 'ours')),
    ];
    const [drawn, grouped] = [some, many].map((source) => known(estimateOfRows(source, { name: 'average_precision', ...everything }))); // prettier-ignore
    if (drawn === undefined || grouped === undefined) throw new Error('no estimate');
    expect([drawn.method, grouped.method]).toEqual([
      'bootstrap, stratified by label',
      'jackknife of 20 groups',
    ]);
    const width = (of: Estimate) => intervalOf(of).high - intervalOf(of).low;
    expect(width(grouped) / (width(drawn) * Math.sqrt(9 / 12))).toBeGreaterThan(0.65);
    expect(width(grouped) / (width(drawn) * Math.sqrt(9 / 12))).toBeLessThan(1.6);
  });

  it('of a mean are taken to be normal', async () => {
    const source = await measuredOn(answers(20_001, 'ours'));
    const estimate = known(estimateOfRows(source, { name: 'brier', ...everything }));
    expect(estimate.method).toBe('normal approximation of a mean of 20001');
    expect(intervalOf(estimate).high - intervalOf(estimate).low).toBeGreaterThan(0.001);
  });
});
