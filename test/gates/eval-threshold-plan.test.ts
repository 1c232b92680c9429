// What an eval-threshold gate says beforehand, held against what it then does.
import { describe, expect, it } from 'vitest';
import { bindGate } from '../../src/gates/all-gates.ts';
import type { Expected, SamplePlan } from '../../src/gates/sampling.ts';
import { deviationOfPairs, samplesForNonInferiority } from '../../src/gates/statistics/power.ts';
import { evaluationOf, manifestOf, metricOf } from '../builders/documents.ts';
import { judgeWith, sliceOf } from '../builders/evidence.ts';
import { between, type Row, versionMeasured } from './inference/measured.ts';

function bound(written: object) {
  const gate = bindGate('eval-threshold', written);
  if (gate.ok) return gate;
  throw new Error(gate.issues.map(({ message }) => message).join('\n'));
}

function planOf(written: object, expected: Partial<Expected> = {}): SamplePlan {
  const [plan, ...others] = bound(written).planSample({ live: [], ...expected });
  if (plan === undefined || others.length > 0) throw new Error(`${others.length + 1} plans, expected one`);
  return plan;
}

/** n answers, all of them right or all wrong; against a version that is the opposite. */
async function extreme(written: object, n: number, isRight: boolean): Promise<string> {
  const rows = (right: boolean): Row[] => Array.from({ length: n }, (_, at) => ({ label: at % 2, prediction: right ? at % 2 : 1 - (at % 2) })); // prettier-ignore
  const evidence = between(await versionMeasured(2, [rows(isRight)]), await versionMeasured(1, [rows(!isRight)])); // prettier-ignore
  return judgeWith('eval-threshold', written)(evidence).verdict;
}

describe('the least examples with which a gate can pass and fail', () => {
  it.each([
    [{ min: 0.9 }, 25, 1],
    [{ min: 0.1 }, 1, 25],
    [{ max: 0.95 }, 1, 52],
    [{ worseThanCurrentBy: 0.02 }, 2, 2],
    [{ worseThanCurrentBy: 0.6 }, 1, 7],
    [{ betterThanCurrentBy: 0.6 }, 7, 1],
  ])('of %j are those of the gate itself', async (demand, toPass, toFail) => {
    const written = { metric: 'accuracy', mode: 'confident-pass', ...demand };
    const plan = planOf(written, { rate: 0.5 });
    expect([plan.toPass, plan.toFail]).toEqual([toPass, toFail]);
    const isLeast = !('max' in demand);
    expect(await extreme(written, toPass, isLeast)).toBe('passed');
    expect(await extreme(written, toFail, !isLeast)).toBe('failed');
    if (toPass > 1) expect(await extreme(written, toPass - 1, isLeast)).toBe('inconclusive');
    if (toFail > 1) expect(await extreme(written, toFail - 1, !isLeast)).toBe('inconclusive');
  });

  it('are any number where points are compared', () => {
    expect(planOf({ metric: 'accuracy', min: 0.9 })).toMatchObject({ toPass: 1, toFail: 1 });
  });

  it('are of an AUC those of its score interval, and of others what resampling needs', () => {
    const auc = planOf({ metric: 'auc', min: 0.8, mode: 'confident-pass' });
    expect(auc.toPass).toBeGreaterThan(auc.toFail);
    expect(auc.toPass).toBeLessThan(50);
    expect(planOf({ metric: 'mae', max: 0.8, mode: 'confident-pass' })).toMatchObject({
      toPass: 10,
      toFail: 10,
    });
  });

  it('are at least those of a slice that is not small', () => {
    const plan = planOf({ metric: 'auc', slices: { region: 0.1 }, minPerSlice: 200 });
    expect(plan).toMatchObject({ toPass: 200, toFail: 200, demand: expect.stringContaining('in each slice by region') }); // prettier-ignore
  });

  it('know the smallest slice of several attributes together', () => {
    const both = { ...sliceOf('region', 'EU', 0.8, 90), where: { sex: 'f', region: 'EU' } };
    const live = [evaluationOf(manifestOf(), { slices: [both, sliceOf('region', 'EU', 0.8, 10)] })];
    expect(planOf({ metric: 'auc', slices: { 'region*sex': 0.1 } }, { live }).had).toBe(90);
  });
});

describe('from how many examples a demand is shown', () => {
  const likely = ({ likely: each }: SamplePlan) => each.map(({ n }) => n);
  const plan = (more: object, expectedGain: number, confidence = 0.95) =>
    [0.8, 0.9].map((power) => samplesForNonInferiority({ deviation: deviationOfPairs(0.05, 0), margin: 0, expectedGain, alpha: 1 - confidence, power, ...more })); // prettier-ignore
  const expected = { rate: 0.9, disagreement: 0.05 };

  it('follows the confidence that the policy asks for', () => {
    const demand = { metric: 'accuracy', worseThanCurrentBy: 0.02, mode: 'confident-pass', confidence: 0.99 };
    expect(likely(planOf(demand, expected))).toEqual(plan({}, 0.02, 0.99));
  });

  it('of being better is known where a gain is expected', () => {
    const live = [evaluationOf(manifestOf(), { metrics: [metricOf('accuracy', 0.87)] })];
    const demand = { metric: 'accuracy', betterThanCurrentBy: 0.01, mode: 'confident-pass' };
    const found = planOf(demand, { ...expected, live });
    expect(likely(found)).toEqual(plan({}, 0.02).map((n) => expect.closeTo(n ?? 0, -0.5) as unknown));
    expect(found.assumed).toContain('the candidate is better by 0.03');
    expect(likely(planOf(demand, expected))).toEqual([null, null]);
  });

  it('of confident-fail says also from when an equally good candidate passes', () => {
    const demand = { metric: 'accuracy', worseThanCurrentBy: 0.02, mode: 'confident-fail' };
    const [eighty, ninety] = plan({}, 0.04);
    expect(planOf(demand, expected).notes.join('\n')).toContain(`from ${eighty} and ${ninety} examples on`);
  });
});

describe('in words', () => {
  const text = (written: object) => {
    const { demands, needs, inconclusive } = bound({ metric: 'auc', ...written }).explain();
    return [...demands.map(({ text: each }) => each), ...needs, ...inconclusive].join('\n');
  };

  it.each([
    [
      { betterThanCurrentBy: '1%' },
      'auc is better than that of the current version by more than 1% of its value',
    ],
    [
      { worseThanCurrentBy: 0, reference: { bestOf: 3 } },
      'not worse than the best of the last 3 live versions',
    ],
    [{ worseThanCurrentBy: 0, reference: { bestOf: 3 } }, 'the same of each of the 2 versions that were live before it'], // prettier-ignore
    [{ slices: { 'region*sex': 0.1 } }, 'region*sex (region and sex together)'],
    [{ slices: { region: 0.1 }, minPerSlice: 50 }, 'a slice has fewer than 50 examples'],
    [{ slices: { region: 0.1 }, minPerSlice: 50, smallSlices: 'fail' }, 'fewer than 50 examples fails'],
    [{ slices: { region: 0.1 }, newlyRegressed: 'fail' }, 'newlyRegressed: fail'],
    [{ min: 0.1, mode: 'confident-pass' }, 'shows with 95 % confidence (0.95) that each limit is kept'],
    [
      { min: 0.1, mode: 'confident-fail', confidence: 0.99 },
      '99 % confidence (0.99) where a limit is broken',
    ],
  ])('%j', (written, sentence) => {
    expect(text(written)).toContain(sentence);
  });
});
