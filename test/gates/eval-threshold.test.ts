import { describe, expect, it } from 'vitest';
import { metricOf, someDigest } from '../builders/documents.ts';
import { evidenceOf, judgeWith, measuring, onlyCheck, sliceOf } from '../builders/evidence.ts';

const otherData = { dataset: { name: 'credit-holdout', digest: someDigest('the holdout of last year') } };

describe('an absolute bound', () => {
  it.each([
    [{ min: 0.76 }, 0.76, 'passed'],
    [{ min: 0.76 }, 0.7599, 'failed'],
    [{ max: 0.2 }, 0.2, 'passed'],
    [{ max: 0.2 }, 0.2001, 'failed'],
    [{ min: 0.1, max: 0.2 }, 0.3, 'failed'],
    [{ min: 0.1, max: 0.2 }, 0.15, 'passed'],
  ] as const)('%j of %f has %s', (bounds, value, verdict) => {
    const judge = judgeWith('eval-threshold', { metric: 'auc', ...bounds });
    expect(judge(evidenceOf({ evaluations: [measuring('auc', value)] }, null)).verdict).toBe(verdict);
  });

  it('shows value, limit, people behind it and what the current version has on the same data', () => {
    const judge = judgeWith('eval-threshold', { metric: 'auc', min: 0.76 });
    const evidence = evidenceOf(
      { evaluations: [measuring('auc', 0.7)] },
      { evaluations: [measuring('auc', 0.75)] },
    );
    expect(onlyCheck(judge(evidence))).toEqual({
      subject: 'auc',
      current: { value: 0.75, unit: 'none', n: 9_000 },
      candidate: { value: 0.7, unit: 'none', n: 9_000 },
      delta: 0.7 - 0.75,
      limit: '≥ 0.76',
      verdict: 'failed',
      reason: '0.7 is below 0.76',
    });
  });
});

describe('not worse than the current version', () => {
  const judge = judgeWith('eval-threshold', { metric: 'auc', worseThanCurrentBy: 0.002 });
  const against = (value: number, current: number) =>
    judge(
      evidenceOf({ evaluations: [measuring('auc', value)] }, { evaluations: [measuring('auc', current)] }),
    );

  it.each([
    [0.77, 0.76, 'passed'],
    [0.758, 0.76, 'passed'],
    [0.7579, 0.76, 'failed'],
  ] as const)('%f against %f has %s', (value, current, verdict) => {
    expect(against(value, current).verdict).toBe(verdict);
  });

  it('follows the direction of the metric itself', () => {
    const evaluation = (value: number) => ({ metrics: [metricOf('brier', value, { better: 'lower' })] });
    const lower = judgeWith('eval-threshold', { metric: 'brier', worseThanCurrentBy: 0.002 });
    const judged = (value: number) =>
      lower(evidenceOf({ evaluations: [evaluation(value)] }, { evaluations: [evaluation(0.14)] })).verdict;
    expect(judged(0.1)).toBe('passed');
    expect(judged(0.143)).toBe('failed');
  });

  it('takes a percentage of the current value', () => {
    const relative = judgeWith('eval-threshold', { metric: 'auc', worseThanCurrentBy: '2%' });
    const judged = (value: number) =>
      relative(
        evidenceOf({ evaluations: [measuring('auc', value)] }, { evaluations: [measuring('auc', 0.5)] }),
      ).verdict;
    expect(judged(0.49)).toBe('passed');
    expect(judged(0.489)).toBe('failed');
  });

  it('is inconclusive on other bytes of data under the same name, and says what to measure', () => {
    const evidence = evidenceOf(
      { evaluations: [measuring('auc', 0.9)] },
      { evaluations: [measuring('auc', 0.1, otherData)] },
    );
    const check = onlyCheck(judge(evidence));
    expect(check.verdict).toBe('inconclusive');
    expect(check.reason).toContain('credit-risk@1, the current version, was not measured on the same data');
    expect(check.remedy).toMatch(/^measure credit-risk@1 on credit-holdout \(sha256:[0-9a-f]{12}…\), split test, then run: laurel attach credit-risk@1 evaluation\.yaml$/); // prettier-ignore
  });

  it('is inconclusive on another split of the same data', () => {
    const evidence = evidenceOf(
      { evaluations: [measuring('auc', 0.9)] },
      { evaluations: [measuring('auc', 0.1, { split: 'train' })] },
    );
    expect(judge(evidence).verdict).toBe('inconclusive');
  });

  it('is inconclusive where the two disagree on what is better', () => {
    const evidence = evidenceOf(
      { evaluations: [{ metrics: [metricOf('auc', 0.9, { better: 'lower' })] }] },
      { evaluations: [measuring('auc', 0.8)] },
    );
    const check = onlyCheck(judge(evidence));
    expect(check.verdict).toBe('inconclusive');
    expect(check.reason).toContain('disagree');
  });

  it('fails still where one evaluation disagrees and another has failed', () => {
    const turned = { metrics: [metricOf('auc', 0.9, { better: 'lower' })] };
    const live = { evaluations: [measuring('auc', 0.8)] };
    const bad = measuring('auc', 0.1);
    expect(judge(evidenceOf({ evaluations: [turned, bad] }, live)).verdict).toBe('failed');
    expect(judge(evidenceOf({ evaluations: [turned, measuring('auc', 0.9)] }, live)).verdict).toBe('inconclusive'); // prettier-ignore
  });

  it('passes a first promotion with a note, as long as the metric was measured', () => {
    const first = judge(evidenceOf({}, null));
    expect(first).toMatchObject({
      verdict: 'passed',
      checks: [{ subject: 'auc', verdict: 'passed', candidate: { value: 0.776 } }],
    });
    expect(first.notes).toEqual([expect.stringContaining('first promotion')]);
    expect(judge(evidenceOf({ evaluations: [measuring('f1', 0.5)] }, null)).verdict).toBe('inconclusive');
    expect(judge(evidenceOf({ evaluations: [] }, null)).verdict).toBe('inconclusive');
  });
});

describe('missing evidence', () => {
  const judge = judgeWith('eval-threshold', { metric: 'auc', min: 0.1 });

  it('is inconclusive without any evaluation, and names dataset and command', () => {
    const check = onlyCheck(judge(evidenceOf({ evaluations: [] }, {}, { dataset: 'credit-holdout' })));
    expect(check).toMatchObject({
      verdict: 'inconclusive',
      reason: 'credit-risk@2 has no evaluation on credit-holdout that counts',
      remedy:
        'measure credit-risk@2 on credit-holdout, then run: laurel attach credit-risk@2 evaluation.yaml',
    });
  });

  it('says which evaluations do not count, and why', () => {
    const problems = [{ key: 'evaluations/x', kind: 'excluded', reason: 'it is too old' }] as const;
    const check = onlyCheck(judge(evidenceOf({ evaluations: [], problems })));
    expect(check.reason).toContain('(not counted: evaluations/x, it is too old)');
  });

  it('hints at a metric of nearly the same name', () => {
    const check = onlyCheck(judge(evidenceOf({ evaluations: [measuring('AUC', 0.9)] })));
    expect(check.verdict).toBe('inconclusive');
    expect(check.reason).toContain('it has AUC, which may be meant');
  });

  it('of a demanded split is inconclusive', () => {
    const ofSplit = judgeWith('eval-threshold', { metric: 'auc', min: 0.1, split: 'validation' });
    expect(ofSplit(evidenceOf()).verdict).toBe('inconclusive');
    expect(ofSplit(evidenceOf({ evaluations: [{ split: 'validation' }] })).verdict).toBe('passed');
  });
});

describe('damaged evidence', () => {
  const problems = [{ key: 'evaluations/x', kind: 'unusable', reason: 'not JSON' }] as const;

  it('of the candidate might be the worst of several, so nothing passes', () => {
    const judged = judgeWith('eval-threshold', { metric: 'auc', min: 0.1 })(evidenceOf({ problems }));
    expect(judged.verdict).toBe('inconclusive');
    expect(judged.checks[0]?.reason).toBe(
      'evaluations/x cannot be used, and might be the worst of several: not JSON',
    );
  });

  it('of the current version matters only to comparisons with it', () => {
    const evidence = evidenceOf({}, { problems });
    expect(judgeWith('eval-threshold', { metric: 'auc', min: 0.1 })(evidence).verdict).toBe('passed');
    expect(judgeWith('eval-threshold', { metric: 'auc', worseThanCurrentBy: 1 })(evidence).verdict).toBe('inconclusive'); // prettier-ignore
  });

  it('that policy excludes changes nothing', () => {
    const excluded = [{ key: 'evaluations/x', kind: 'excluded', reason: 'too old' }] as const;
    const judged = judgeWith('eval-threshold', { metric: 'auc', min: 0.1 })(
      evidenceOf({ problems: excluded }),
    );
    expect(judged.verdict).toBe('passed');
  });
});

describe('several evaluations', () => {
  it('of one dataset count by the worst, and the worst is shown', () => {
    const judge = judgeWith('eval-threshold', { metric: 'auc', min: 0.76 });
    const check = onlyCheck(
      judge(evidenceOf({ evaluations: [measuring('auc', 0.9), measuring('auc', 0.7), measuring('auc', 0.8)] }, null)), // prettier-ignore
    );
    expect(check).toMatchObject({ verdict: 'failed', candidate: { value: 0.7 } });
    expect(check.reason).toContain('the worst of 3');
  });

  it('that all pass show the one with the least headroom', () => {
    const judge = judgeWith('eval-threshold', { metric: 'auc', min: 0.6 });
    const evaluations = [measuring('auc', 0.9), measuring('auc', 0.7)];
    expect(onlyCheck(judge(evidenceOf({ evaluations }, null)))).toMatchObject({ candidate: { value: 0.7 } });
  });

  it('of the current version are compared with the best of them', () => {
    const judge = judgeWith('eval-threshold', { metric: 'auc', worseThanCurrentBy: 0.01 });
    const evidence = evidenceOf(
      { evaluations: [measuring('auc', 0.8)] },
      { evaluations: [measuring('auc', 0.79), measuring('auc', 0.85)] },
    );
    expect(onlyCheck(judge(evidence))).toMatchObject({ verdict: 'failed', current: { value: 0.85 } });
  });

  it('of several datasets are each held to the bound', () => {
    const judge = judgeWith('eval-threshold', { metric: 'auc', min: 0.76 });
    const judged = judge(evidenceOf({ evaluations: [measuring('auc', 0.9), measuring('auc', 0.7, otherData)] })); // prettier-ignore
    expect(judged.checks.map(({ verdict }) => verdict).toSorted()).toEqual(['failed', 'passed']);
    expect(judged.checks[0]?.subject).toMatch(/^auc on credit-holdout \(sha256:/);
    expect(judged.verdict).toBe('failed');
  });

  it('without the metric do not speak of it', () => {
    const judge = judgeWith('eval-threshold', { metric: 'auc', min: 0.76 });
    const evidence = evidenceOf({ evaluations: [measuring('auc', 0.9), { metrics: [] }] });
    expect(judge(evidence).verdict).toBe('passed');
  });
});

describe('slices', () => {
  const judge = judgeWith('eval-threshold', { metric: 'auc', slices: { region: 0.02 } });
  const sliced = (slices: Readonly<Record<string, number>>) =>
    measuring('auc', 0.8, { slices: Object.entries(slices).map(([value, auc]) => sliceOf('region', value, auc)) }); // prettier-ignore

  it('are each compared with the same slice of the current version', () => {
    const judged = judge(
      evidenceOf({ evaluations: [sliced({ EU: 0.8, US: 0.7 })] }, { evaluations: [sliced({ EU: 0.81, US: 0.8 })] }), // prettier-ignore
    );
    expect(judged.checks.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ['auc where region=EU', 'passed'],
      ['auc where region=US', 'failed'],
    ]);
  });

  it('that the candidate lacks are inconclusive, by name', () => {
    const judged = judge(
      evidenceOf({ evaluations: [sliced({ EU: 0.8 })] }, { evaluations: [sliced({ EU: 0.8, US: 0.8 })] }),
    );
    expect(judged.verdict).toBe('inconclusive');
    expect(judged.checks[1]).toMatchObject({
      subject: 'auc where region=US',
      reason: 'the current version was measured where region=US, credit-risk@2 was not',
    });
  });

  it('that the current version lacks are inconclusive', () => {
    const judged = judge(
      evidenceOf({ evaluations: [sliced({ EU: 0.8, US: 0.8 })] }, { evaluations: [sliced({ EU: 0.8 })] }),
    );
    expect(judged.verdict).toBe('inconclusive');
  });

  it.each([
    ['the candidate', {}, { EU: 0.8 }, 'credit-risk@2 has no auc by region'],
    ['the current version', { EU: 0.8 }, {}, 'credit-risk@1 has no auc by region'],
  ])('missing altogether on %s are one inconclusive check', (_, candidate, current, reason) => {
    const check = onlyCheck(
      judge(evidenceOf({ evaluations: [sliced(candidate)] }, { evaluations: [sliced(current)] })),
    );
    expect(check.verdict).toBe('inconclusive');
    expect(check.reason).toContain(reason);
  });

  it('by several attributes are others than slices by one', () => {
    const crossed = {
      ...sliceOf('region', 'EU', 0.1),
      where: { region: 'EU', sex: 'female' },
    };
    const one = sliceOf('region', 'EU', 0.8);
    const judged = judge(
      evidenceOf({ evaluations: [{ slices: [one, crossed] }] }, { evaluations: [{ slices: [one] }] }),
    );
    expect(judged.verdict).toBe('passed');
  });

  it('by another attribute are not taken for slices by this one', () => {
    const other = { slices: [sliceOf('country', 'EU', 0.8)] };
    const judged = judge(evidenceOf({ evaluations: [other] }, { evaluations: [other] }));
    expect(judged.verdict).toBe('inconclusive');
  });

  it('do not apply to a first promotion', () => {
    expect(judge(evidenceOf({ evaluations: [sliced({ EU: 0.1 })] }, null)).verdict).toBe('passed');
  });
});

describe('metric: all', () => {
  const judge = judgeWith('eval-threshold', { metric: 'all', worseThanCurrentBy: '1%' });
  const both = (auc: number, f1: number) => ({ metrics: [metricOf('auc', auc), metricOf('f1', f1)] });

  it('holds every metric of the current version', () => {
    const judged = judge(evidenceOf({ evaluations: [both(0.8, 0.4)] }, { evaluations: [both(0.8, 0.5)] }));
    expect(judged.checks.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ['auc', 'passed'],
      ['f1', 'failed'],
    ]);
  });

  it('is inconclusive where the candidate lacks a metric of the current version', () => {
    const judged = judge(
      evidenceOf({ evaluations: [measuring('auc', 0.9)] }, { evaluations: [both(0.8, 0.5)] }),
    );
    expect(judged.verdict).toBe('inconclusive');
    expect(judged.checks[1]).toMatchObject({ subject: 'f1', verdict: 'inconclusive' });
  });

  it('leaves alone what only the candidate has', () => {
    const judged = judge(
      evidenceOf({ evaluations: [both(0.9, 0.1)] }, { evaluations: [measuring('auc', 0.8)] }),
    );
    expect(judged.verdict).toBe('passed');
  });

  it('is inconclusive where nothing was measured on the same data', () => {
    const judged = judge(evidenceOf({}, { evaluations: [otherData] }));
    expect(judged.verdict).toBe('inconclusive');
    expect(onlyCheck(judged).remedy).toContain('laurel attach credit-risk@1 evaluation.yaml');
  });

  it('passes a first promotion that measured something, and no other', () => {
    expect(judge(evidenceOf({}, null)).verdict).toBe('passed');
    expect(judge(evidenceOf({ evaluations: [{ metrics: [] }] }, null)).verdict).toBe('inconclusive');
    expect(judge(evidenceOf({ evaluations: [] }, null)).verdict).toBe('inconclusive');
  });
});
