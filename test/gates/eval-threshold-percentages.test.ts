// Margins that are a percentage of the current version's value, which is known no better than the candidate's.
import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/gates/gate.ts';
import { bareEstimate, type Estimate, shiftedEstimate } from '../../src/gates/inference/estimate.ts';
import { differenceOfRows } from '../../src/gates/inference/metric-estimate.ts';
import { estimateOfRegistered, unpairedDifference } from '../../src/gates/inference/of-registered.ts';
import { newcombePairedInterval } from '../../src/gates/statistics/intervals.ts';
import { randomFrom } from '../../src/gates/statistics/random.ts';
import { metricOf } from '../builders/documents.ts';
import { judgeWith, onlyCheck } from '../builders/evidence.ts';
import { between, measuredOn, type Row, versionMeasured } from './inference/measured.ts';

/** The same examples and labels, as a model of some noise answers them. */
function answers(model: string, noise: number): readonly Row[] {
  const [data, own] = [randomFrom('percentages'), randomFrom(model)];
  return Array.from({ length: 400 }, () => {
    const label = data.uniform() < 0.4 ? 1 : 0;
    const score = 0.35 + 0.3 * label + 0.25 * (data.uniform() - 0.5) + noise * (own.uniform() - 0.5);
    return { label, score, prediction: score > 0.5 ? 1 : 0 };
  });
}

const [ours, theirs] = [await measuredOn(answers('a', 0.5)), await measuredOn(answers('b', 0.3))];

function known(found: ReturnType<typeof differenceOfRows>): Estimate {
  if (found === null || 'kind' in found) throw new Error(found?.reason ?? 'no rows');
  return found;
}

function ends(estimate: Estimate): readonly [number, number] {
  const interval = estimate.intervalAt(0.9);
  if ('kind' in interval) throw new Error(interval.reason);
  return [interval.low, interval.high];
}

describe.each([
  ['accuracy', 1e-12],
  ['recall', 1e-12],
  ['auc', 1e-12],
  ['brier', 0.1],
  ['f1', 0.1],
] as const)('of %s', (name, tolerance) => {
  it('the candidate less 1.5 times current is -1.5 times current less two thirds of the candidate', () => {
    const [there, back] = [known(differenceOfRows(ours, theirs, { name, where: {} }, 1.5)), known(differenceOfRows(theirs, ours, { name, where: {} }, 1 / 1.5))]; // prettier-ignore
    expect(there.value).toBeCloseTo(-1.5 * back.value, 12);
    const [low, high] = ends(there);
    const [least, most] = ends(back);
    expect(Math.abs(low + 1.5 * most)).toBeLessThan(tolerance * (high - low));
    expect(Math.abs(high + 1.5 * least)).toBeLessThan(tolerance * (high - low));
  });

  it('the same rows of both leave a percentage as uncertain as their value', () => {
    const [low, high] = ends(known(differenceOfRows(ours, ours, { name, where: {} }, 1.5)));
    const [least, most] = ends(known(differenceOfRows(ours, ours, { name, where: {} })));
    expect([low < high, high - low > 0.5 * (most - least)]).toEqual([true, true]);
  });
});

describe('without rows', () => {
  it('the current value counts as often as the factor says', () => {
    const of = (value: number, standardError: number) => estimateOfRegistered(metricOf('auc', value, { standardError }), 500); // prettier-ignore
    const estimate = unpairedDifference(of(0.8, 0.03), of(0.7, 0.04), 1.1);
    const half = 1.6448536269514722 * Math.sqrt(0.03 ** 2 + (1.1 * 0.04) ** 2);
    expect(ends(estimate)).toEqual([expect.closeTo(0.03 - half, 12), expect.closeTo(0.03 + half, 12)]);
  });

  it('nothing is as uncertain wherever it is moved', () => {
    const moved = shiftedEstimate(bareEstimate(1, 5, 'nobody knows'), { value: 3, by: 2 });
    expect([moved.value, moved.n, moved.method, moved.draws]).toEqual([3, 5, 'none', undefined]);
    expect(moved.intervalAt(0.9)).toEqual({ kind: 'no-interval', reason: 'nobody knows' });
  });
});

/** Of 1,000 examples the current version has 100 wrong and the candidate 124, of which 40 are the same. */
async function judged(margin: string | number, mode: string): Promise<Check> {
  const rows = (wrong: (at: number) => boolean): Row[] =>
    Array.from({ length: 1_000 }, (_, at) => ({ id: `e${at}`, label: at % 2, prediction: wrong(at) ? 1 - (at % 2) : at % 2 })); // prettier-ignore
  const evidence = between(
    await versionMeasured(2, [rows((at) => at < 40 || (at >= 200 && at < 284))]),
    await versionMeasured(1, [rows((at) => at < 100)]),
  );
  return onlyCheck(judgeWith('eval-threshold', { metric: 'error_rate', mode, worseThanCurrentBy: margin })(evidence)); // prettier-ignore
}

describe('a demand', () => {
  it('is told on the axis of the difference, and is wider by what the percentage is of', async () => {
    const [share, absolute] = [await judged('50%', 'point'), await judged(0.05, 'point')];
    expect([share.verdict, share.delta]).toEqual(['passed', absolute.delta]);
    expect(share.inference?.limit).toBeCloseTo(0.05, 12);
    expect(share.inference?.estimate).toBeCloseTo(0.024, 12);
    const width = ({ inference }: Check): number => (inference?.high ?? 0) - (inference?.low ?? 0);
    expect(width(share)).toBeGreaterThan(1.2 * width(absolute));
  });

  it('that is just shown of a number is not yet shown of a percentage', async () => {
    expect((await judged(0.045, 'confident-pass')).verdict).toBe('passed');
    expect((await judged('45%', 'confident-pass')).verdict).toBe('inconclusive');
    expect((await judged('60%', 'confident-pass')).verdict).toBe('passed');
  });

  it('passes on its limit about as often as promised, where an interval of the difference alone would twice as often', () => {
    const random = randomFrom('on the limit');
    const draws = 800;
    const passed = { contrast: 0, difference: 0 };
    for (let draw = 0; draw < draws; draw += 1) {
      // Current 10 % wrong, the candidate 15 %, of which 8.3 % are the same.
      const table = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
      for (let row = 0; row < 600; row += 1) {
        const place = random.uniform();
        const cell = place < 0.083 ? 'both' : place < 0.15 ? 'onlyFirst' : place < 0.167 ? 'onlySecond' : 'neither'; // prettier-ignore
        table[cell] += 1;
      }
      const limit = (0.5 * (table.both + table.onlySecond)) / 600;
      if ((newcombePairedInterval(table, 0.9, 1.5)?.high ?? 1) <= 0) passed.contrast += 1 / draws;
      if ((newcombePairedInterval(table, 0.9)?.high ?? 1) <= limit) passed.difference += 1 / draws;
    }
    expect(passed.contrast).toBeLessThan(0.05 + 3.1 * Math.sqrt((0.05 * 0.95) / draws));
    expect(passed.difference).toBeGreaterThan(0.05 + 3.1 * Math.sqrt((0.05 * 0.95) / draws));
  });
});
