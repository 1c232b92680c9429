// The best of the last versions as the reference: which it is, and that none is left out.
import { describe, expect, it } from 'vitest';
import { bindGate } from '../../src/gates/all-gates.ts';
import { metricOf, someDigest } from '../builders/documents.ts';
import { evidenceOf, judgeWith, measuring, onlyCheck, sliceOf, versionOf } from '../builders/evidence.ts';

const judge = judgeWith('eval-threshold', {
  metric: 'auc',
  worseThanCurrentBy: 0.01,
  reference: { bestOf: 3 },
});
const had = (version: number, auc: number) => versionOf({ version, evaluations: [measuring('auc', auc)] });

function against(candidate: number, current: number, previous: readonly ReturnType<typeof versionOf>[]) {
  return judge(
    evidenceOf(
      { version: 9, evaluations: [measuring('auc', candidate)] },
      { version: 8, evaluations: [measuring('auc', current)] },
      { previous },
    ),
  );
}

describe('the best of the last 3', () => {
  it('is compared, whichever it is, and is named', () => {
    const before = against(0.8, 0.79, [had(7, 0.82), had(6, 0.7)]);
    expect(onlyCheck(before)).toMatchObject({ verdict: 'failed', current: { value: 0.82 }, limit: 'not worse than the best of the last 3 by more than 0.01' }); // prettier-ignore
    expect(before.notes).toEqual([expect.stringMatching(/^auc: the best of the last 3 is credit-risk@7 \(credit-risk@8 0\.79, credit-risk@7 0\.82, credit-risk@6 0\.7 on credit-holdout/)]); // prettier-ignore
    expect(onlyCheck(against(0.8, 0.805, [had(7, 0.8), had(6, 0.7)]))).toMatchObject({ verdict: 'passed', current: { value: 0.805 } }); // prettier-ignore
  });

  it('is of no more versions than that, and of fewer where there were fewer', () => {
    expect(against(0.8, 0.79, [had(7, 0.79), had(6, 0.7), had(5, 0.99)]).verdict).toBe('passed');
    const fewer = against(0.8, 0.79, []);
    expect([fewer.verdict, fewer.notes[0]]).toEqual([
      'passed',
      expect.stringContaining('of which there are 1'),
    ]);
  });

  it('is the lowest where lower is better', () => {
    const of = (value: number) => ({
      evaluations: [{ metrics: [metricOf('brier', value, { better: 'lower' })] }],
    });
    const lower = judgeWith('eval-threshold', { metric: 'brier', worseThanCurrentBy: 0.01, reference: { bestOf: 2 } }); // prettier-ignore
    const previous = [versionOf({ version: 7, ...of(0.1) })];
    const check = onlyCheck(lower(evidenceOf({ version: 9, ...of(0.12) }, { version: 8, ...of(0.13) }, { previous }))); // prettier-ignore
    expect(check).toMatchObject({ verdict: 'failed', current: { value: 0.1 } });
  });

  it.each([
    ['was measured on other data', versionOf({ version: 7, evaluations: [{ dataset: { name: 'credit-holdout', digest: someDigest('old') } }] })], // prettier-ignore
    ['was never measured', versionOf({ version: 7, evaluations: [] })],
    ['has another metric only', versionOf({ version: 7, evaluations: [measuring('f1', 0.1)] })],
  ])('is not known where one of them %s', (_, version) => {
    const check = onlyCheck(against(0.9, 0.5, [version, had(6, 0.5)]));
    expect(check.verdict).toBe('inconclusive');
    expect(check.reason).toContain('credit-risk@7, one of the last 3, has no auc on credit-holdout');
    expect(check.remedy).toContain('laurel attach credit-risk@7 evaluation.yaml');
  });

  it('might be a version with evidence that cannot be used', () => {
    const problems = [{ key: 'evaluations/x', kind: 'unusable', reason: 'not JSON' }] as const;
    expect(against(0.9, 0.5, [{ ...had(7, 0.5), problems }]).verdict).toBe('inconclusive');
  });

  it('is one version for all slices: the one that is best overall', () => {
    const sliced = judgeWith('eval-threshold', { metric: 'auc', slices: { region: 0.01 }, reference: { bestOf: 2 } }); // prettier-ignore
    const of = (auc: number, eu: number) => ({ evaluations: [measuring('auc', auc, { slices: [sliceOf('region', 'EU', eu)] })] }); // prettier-ignore
    const previous = [versionOf({ version: 7, ...of(0.82, 0.7) })];
    const judgement = sliced(evidenceOf({ version: 9, ...of(0.8, 0.75) }, { version: 8, ...of(0.8, 0.9) }, { previous })); // prettier-ignore
    expect(judgement.checks).toMatchObject([{ verdict: 'passed', current: { value: 0.7 } }]);
  });

  it('does not apply to a first promotion', () => {
    const first = judge(evidenceOf({ evaluations: [measuring('auc', 0.1)] }, null));
    expect(first.verdict).toBe('passed');
  });
});

describe('what it takes', () => {
  it('asks for the versions before the current one', () => {
    const needs = (written: object) => {
      const bound = bindGate('eval-threshold', { metric: 'auc', ...written });
      return bound.ok ? bound.needs : null;
    };
    expect(needs({ worseThanCurrentBy: 0, reference: { bestOf: 4 } })).toEqual({
      predictions: true,
      previous: 3,
    });
    expect(needs({ worseThanCurrentBy: 0 })).toEqual({ predictions: true });
  });

  it.each([
    [{ min: 0.1, reference: { bestOf: 3 } }, 'compared with nothing'],
    [{ worseThanCurrentBy: 0, reference: { bestOf: 1 } }, 'reference.bestOf'],
    [{ worseThanCurrentBy: 0, reference: { bestOf: 2.5 } }, 'reference.bestOf'],
    [{ worseThanCurrentBy: 0, reference: {} }, 'reference.bestOf'],
  ])('%j is refused', (written, why) => {
    expect(() => judgeWith('eval-threshold', { metric: 'auc', ...written })).toThrow(why);
  });
});
