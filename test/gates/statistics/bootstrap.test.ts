import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { auc } from '../../../src/gates/statistics/auc.ts';
import { bootstrapAuc } from '../../../src/gates/statistics/auc-bootstrap.ts';
import { bootstrap, type BootstrapPlan, type BootstrapResult, resampledStatistics } from '../../../src/gates/statistics/bootstrap.ts'; // prettier-ignore
import { bootstrapMean, bootstrapMeanDifference } from '../../../src/gates/statistics/paired.ts';
import { accelerationOf, bcaInterval, biasCorrection, interpolatedQuantile, percentileInterval } from '../../../src/gates/statistics/resampling/bootstrap-intervals.ts'; // prettier-ignore
import { scoreTable } from '../../../src/gates/statistics/score-table.ts';
import { LaurelError } from '../../../src/primitives/errors.ts';
import { expectClose, expectInterval, readGolden } from './golden.ts';

const numbers = z.array(z.number());
const intervals = z.array(
  z.object({ method: z.enum(['percentile', 'bca']), mean: numbers, deviation: numbers }),
);
const two = z.object({ first: numbers, second: numbers, intervals });
const golden = readGolden(
  'resampling',
  z.object({
    fixed: z.object({
      sample: numbers,
      replicates: numbers,
      estimate: z.number(),
      cases: z.array(z.object({ level: z.number(), percentile: numbers, bca: numbers, acceleration: z.number() })), // prettier-ignore
    }),
    mean: z.object({ rows: numbers, intervals }),
    pairedMean: two,
    pairedShare: two,
    auc: z.object({ positives: numbers, negatives: numbers, intervals }),
  }),
);

const plan: BootstrapPlan = { replicates: 20_000, seed: 'sha256:00/test', level: 0.95, method: 'percentile' };
const small: BootstrapPlan = { ...plan, replicates: 200 };

/**
 * Each method's interval within four standard deviations of the distance between a mean of SciPy's 20 runs of 2,000
 * and one run of 20,000; statistics on a grid may be off by one of its steps.
 */
function checkAgainstScipy(
  found: (plan: BootstrapPlan) => BootstrapResult,
  expected: z.infer<typeof intervals>,
  step = 0,
): void {
  for (const { method, mean, deviation } of expected) {
    const { interval } = found({ ...plan, method });
    for (const [end, value] of [interval?.low, interval?.high].entries()) {
      const noise = Math.sqrt(1 / 10 + 1 / 20) * (deviation[end] ?? 0);
      expect(Math.abs((value ?? Number.NaN) - (mean[end] ?? 0)), `${method}: ${value} for ${mean[end]}`).toBeLessThanOrEqual(4 * noise + step); // prettier-ignore
    }
  }
}

describe('intervals of a bootstrap distribution', () => {
  const replicates = Float64Array.from(golden.fixed.replicates).toSorted();
  const { sample, estimate } = golden.fixed;
  const total = sample.reduce((sum, value) => sum + value, 0);
  const values = Float64Array.from(sample, (value) => (total - value) / (sample.length - 1));
  const jackknife = { values, cells: new Uint32Array(sample.length).fill(1) };

  it('are those that SciPy reads off the same distribution', () => {
    const bias = biasCorrection(replicates, estimate) ?? Number.NaN;
    const acceleration = accelerationOf([jackknife]) ?? Number.NaN;
    for (const { level, percentile, bca, acceleration: expected } of golden.fixed.cases) {
      expectClose(acceleration, expected, 1e-12);
      expectInterval(percentileInterval(replicates, level), percentile, 1e-12);
      expectInterval(bcaInterval(replicates, { bias, acceleration }, level), bca, 1e-12);
    }
  });

  it('interpolate linearly between ranks', () => {
    const ascending = Float64Array.of(1, 2, 4);
    expect([0, 0.25, 0.5, 0.75, 1].map((p) => interpolatedQuantile(ascending, p))).toEqual([1, 1.5, 2, 3, 4]);
    expect(interpolatedQuantile(new Float64Array(0), 0.5)).toBeUndefined();
  });

  it('have no correction where the estimate lies outside or nothing has influence', () => {
    expect(biasCorrection(Float64Array.of(1, 2, 3), 0)).toBeUndefined();
    expect(biasCorrection(Float64Array.of(1, 2, 3), 2)).toBe(0);
    expect(accelerationOf([{ values: Float64Array.of(1, 1), cells: Uint32Array.of(3, 4) }])).toBeUndefined();
    expect(bcaInterval(replicates, { bias: 0, acceleration: 0.6 }, 0.95)).toBeUndefined();
    expect(bcaInterval(replicates, { bias: 0, acceleration: -0.6 }, 0.95)).toBeUndefined();
  });

  it('have the acceleration of rows where rows that are alike are one cell', () => {
    const cells = { values: Float64Array.of(2, 5, 9), cells: Uint32Array.of(3, 1, 2) };
    const rows = { values: Float64Array.of(2, 2, 2, 5, 9, 9), cells: new Uint32Array(6).fill(1) };
    expectClose(accelerationOf([cells]), accelerationOf([rows]), 1e-15);
  });
});

describe('the bootstrap within the noise of SciPy on the same data', () => {
  it('of a mean', () => {
    checkAgainstScipy((by) => bootstrapMean(Float64Array.from(golden.mean.rows), by), golden.mean.intervals);
  });

  it('of a mean of paired differences', () => {
    const { first, second, intervals: expected } = golden.pairedMean;
    checkAgainstScipy((by) => bootstrapMeanDifference(Float64Array.from(first), Float64Array.from(second), by), expected); // prettier-ignore
  });

  it('of a difference of paired shares', () => {
    const { first, second, intervals: expected } = golden.pairedShare;
    checkAgainstScipy((by) => bootstrapMeanDifference(Float64Array.from(first), Float64Array.from(second), by), expected, 1 / 300); // prettier-ignore
  });

  it('of an AUC', () => {
    const { positives, negatives, intervals: expected } = golden.auc;
    const labels = Uint8Array.from([...positives.map(() => 1), ...negatives.map(() => 0)]);
    const table = scoreTable(labels, Float64Array.from([...positives, ...negatives]));
    checkAgainstScipy((by) => bootstrapAuc(table, by), expected, 1 / 4800);
  });
});

describe('a bootstrap', () => {
  const rows = Float64Array.from(golden.mean.rows);
  const counts = Uint32Array.of(60, 40);
  const share = ([drawn]: readonly Uint32Array[]) => (drawn?.[0] ?? 0) / 100;

  it('gives the same bytes for the same seed, and others for another', () => {
    for (const method of ['percentile', 'bca'] as const) {
      const once = bootstrapMean(rows, { ...small, method });
      expect(bootstrapMean(rows, { ...small, method })).toEqual(once);
      expect(bootstrapMean(rows, { ...small, method, seed: 'another' }).interval).not.toEqual(once.interval);
    }
  });

  it('is the same to the last bit as it was when these bytes were written down', () => {
    expect(bootstrapMean(rows, small)).toMatchInlineSnapshot(`
      {
        "estimate": 1.864074452007846,
        "interval": {
          "high": 2.7264350664531456,
          "level": 0.95,
          "low": 1.1705550219253966,
        },
        "method": "percentile",
        "replicates": 200,
        "seed": "sha256:00/test",
        "standardError": 0.4329059519316671,
        "undefinedReplicates": 0,
      }
    `);
    expect(bootstrap({ strata: [counts], statistic: share }, { ...small, method: 'bca' }))
      .toMatchInlineSnapshot(`
      {
        "estimate": 0.6,
        "interval": {
          "high": 0.69,
          "level": 0.95,
          "low": 0.5,
        },
        "method": "bca",
        "replicates": 200,
        "seed": "sha256:00/test",
        "standardError": 0.0483620142478635,
        "undefinedReplicates": 0,
      }
    `);
  });

  it('does not depend on the order of rows where rows have none', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 30 }), (values) => {
        const one = bootstrapMean(Float64Array.from(values), { ...small, replicates: 50, method: 'bca' });
        const other = bootstrapMean(Float64Array.from(values).toReversed(), { ...small, replicates: 50, method: 'bca' }); // prettier-ignore
        expect(other).toEqual(one);
      }),
      { numRuns: 30 },
    );
  });

  it('records its seed, its resamples and its method', () => {
    const result = bootstrap({ strata: [counts], statistic: share }, small);
    expect(result).toMatchObject({ estimate: 0.6, replicates: 200, undefinedReplicates: 0, seed: small.seed, method: 'percentile' }); // prettier-ignore
    expect(result).not.toHaveProperty('withoutInterval');
  });

  it('has the standard error of a share', () => {
    const { standardError } = bootstrap({ strata: [counts], statistic: share }, plan);
    expect(Math.abs((standardError ?? 0) / Math.sqrt((0.6 * 0.4) / 100) - 1)).toBeLessThan(0.03);
  });

  it('says why it has no interval', () => {
    const withoutEstimate = bootstrap({ strata: [counts], statistic: () => undefined }, small);
    expect(withoutEstimate).toMatchObject({ estimate: undefined, interval: undefined, withoutInterval: 'no estimate', undefinedReplicates: 200 }); // prettier-ignore
    const certain = bootstrap({ strata: [Uint32Array.of(20, 0)], statistic: share }, small);
    expect(certain).toMatchObject({ interval: undefined, withoutInterval: 'no variation' });
    let calls = 0;
    const often = (failing: number) => {
      calls = 0;
      return bootstrap({ strata: [counts], statistic: (drawn) => ((calls += 1) > 1 && calls <= 1 + failing ? undefined : share(drawn)) }, small); // prettier-ignore
    };
    expect(often(3)).toMatchObject({ interval: undefined, withoutInterval: 'undefined replicates', undefinedReplicates: 3 }); // prettier-ignore
    expect(often(2).interval).toBeDefined();
    calls = 0;
    const outside = bootstrap({ strata: [counts], statistic: (drawn) => ((calls += 1) === 1 ? 5 : share(drawn)) }, { ...small, method: 'bca' }); // prettier-ignore
    expect(outside).toMatchObject({ estimate: 5, interval: undefined, withoutInterval: 'no correction' });
    const oneRow = bootstrap({ strata: [counts, Uint32Array.of(1)], statistic: (drawn) => ((drawn[1]?.[0] ?? 0) === 0 ? undefined : share(drawn)) }, { ...small, method: 'bca' }); // prettier-ignore
    expect(oneRow).toMatchObject({ interval: undefined, withoutInterval: 'no correction' });
  });

  it('computes for itself the influence that it is not given', () => {
    const table = scoreTable(
      Uint8Array.of(1, 0, 1, 0, 1, 1, 0, 0, 1),
      Float64Array.of(5, 3, 4, 4, 2, 6, 1, 2, 3),
    );
    const statistic = ([positives, negatives]: readonly Uint32Array[]) =>
      positives && negatives ? auc({ positives, negatives }) : undefined;
    const plainly = bootstrap({ strata: [table.positives, table.negatives], statistic }, { ...small, method: 'bca' }); // prettier-ignore
    const given = bootstrapAuc(table, { ...small, method: 'bca' });
    expectInterval(given.interval, [plainly.interval?.low ?? 0, plainly.interval?.high ?? 0], 1e-12);
  });

  it('refuses no resamples, no level, and a statistic that is no number', () => {
    const subject = { strata: [counts], statistic: share };
    expect(() => bootstrap(subject, { ...small, replicates: 0 })).toThrow(LaurelError);
    expect(() => bootstrap(subject, { ...small, level: 1 })).toThrow(LaurelError);
    expect(() => resampledStatistics({ ...subject, statistic: () => Number.NaN }, small)).toThrow(
      LaurelError,
    );
    expect(() => bootstrapMean(Float64Array.of(1, Number.NaN), small)).toThrow(LaurelError);
    expect(() => bootstrapMeanDifference(Float64Array.of(1), Float64Array.of(1, 2), small)).toThrow(
      LaurelError,
    );
  });

  it('of no rows has no estimate', () => {
    expect(bootstrapMean(new Float64Array(0), small)).toMatchObject({ withoutInterval: 'no estimate' });
    expect(bootstrapMean(Float64Array.of(3), small)).toMatchObject({ estimate: 3, withoutInterval: 'no variation' }); // prettier-ignore
  });
});
