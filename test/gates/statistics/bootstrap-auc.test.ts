import { describe, expect, it } from 'vitest';
import { bootstrapAuc, bootstrapAucDifference } from '../../../src/gates/statistics/auc-bootstrap.ts';
import { delongDifference } from '../../../src/gates/statistics/auc-difference.ts';
import { bootstrap } from '../../../src/gates/statistics/bootstrap.ts';
import { scoreTable } from '../../../src/gates/statistics/score-table.ts';
import { drawnData, expectClose, expectInterval } from './golden.ts';

const small = { replicates: 200, seed: 'sha256:00/test', level: 0.95, method: 'percentile' } as const;

describe('the bootstrap of two AUCs on the same rows', () => {
  const random = drawnData(4);
  const labels = Uint8Array.from({ length: 400 }, () => (random() < 0.4 ? 1 : 0));
  const first = Float64Array.from(labels, (label) => Math.round(10 * (random() + random() + 0.6 * label)));
  const second = first.map((score) => score + Math.round(8 * random()));
  const paired = { labels, first, second };

  it('has the estimate of DeLong, and his standard error within its own noise', () => {
    const compared = delongDifference(paired);
    const result = bootstrapAucDifference(paired, { ...small, replicates: 4000 });
    expect(result.estimate).toBeCloseTo(compared?.difference ?? 0, 14);
    expect(Math.abs((result.standardError ?? 0) / Math.sqrt(compared?.variance ?? 1) - 1)).toBeLessThan(0.05);
  });

  it('is that of counting every pair of drawn rows, influence and all', () => {
    const few = {
      labels: labels.subarray(0, 30),
      first: first.subarray(0, 30),
      second: second.subarray(0, 30),
    };
    const rowsOf = (label: number) =>
      [...few.labels.keys()]
        .filter((row) => few.labels[row] === label)
        .map((row) => [few.first[row] ?? 0, few.second[row] ?? 0] as const)
        .toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
    const [positive, negative] = [rowsOf(1), rowsOf(0)];
    const wins = (a: number, b: number) => (a > b ? 1 : 0) + (a === b ? 0.5 : 0);
    const statistic = ([ofPositive, ofNegative]: readonly Uint32Array[]) => {
      let sum = 0;
      let pairs = 0;
      for (const [p, [p1, p2]] of positive.entries()) {
        for (const [n, [n1, n2]] of negative.entries()) {
          const weight = (ofPositive?.[p] ?? 0) * (ofNegative?.[n] ?? 0);
          sum += weight * (wins(p1, n1) - wins(p2, n2));
          pairs += weight;
        }
      }
      return sum / pairs;
    };
    const strata = [positive, negative].map((rows) => new Uint32Array(rows.length).fill(1));
    for (const method of ['percentile', 'bca'] as const) {
      const expected = bootstrap({ strata, statistic }, { ...small, method });
      const found = bootstrapAucDifference(few, { ...small, method });
      expectClose(found.estimate, expected.estimate, 1e-14);
      expectClose(found.standardError, expected.standardError, 1e-14);
      expectInterval(found.interval, [expected.interval?.low ?? 0, expected.interval?.high ?? 0], 1e-12);
    }
  });

  it('turns round with the models, and does not depend on the order of rows', () => {
    const rows = [...labels.keys()].toReversed();
    const of = (values: Float64Array) => Float64Array.from(rows, (row) => values[row] ?? 0);
    const result = bootstrapAucDifference(paired, small);
    expect(bootstrapAucDifference({ labels: Uint8Array.from(rows, (row) => labels[row] ?? 0), first: of(first), second: of(second) }, small)).toEqual(result); // prettier-ignore
    expect(bootstrapAucDifference({ labels, first: second, second: first }, small).estimate).toBe(-(result.estimate ?? 0)); // prettier-ignore
  });

  it('has no estimate without both classes, and no variation between a model and itself', () => {
    expect(bootstrapAucDifference({ ...paired, second: first }, small)).toMatchObject({ estimate: 0, withoutInterval: 'no variation' }); // prettier-ignore
    const ones = Uint8Array.of(1, 1);
    const scores = Float64Array.of(1, 2);
    expect(bootstrapAucDifference({ labels: ones, first: scores, second: scores }, small)).toMatchObject({ withoutInterval: 'no estimate' }); // prettier-ignore
    expect(bootstrapAuc(scoreTable(ones, scores), small)).toMatchObject({ withoutInterval: 'no estimate' });
  });
});
