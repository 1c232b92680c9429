import { describe, expect, it } from 'vitest';
import type { Confusion } from '../../src/registry/documents/evaluation.ts';
import { someDigest } from '../builders/documents.ts';
import { evidenceOf, groupsOf, judgeWith, onlyCheck } from '../builders/evidence.ts';

/** 1,000 people, half of them positive, of whom so many are recognised; and so many false alarms. */
function group(tp: number, fp: number): Confusion {
  return { tp, fp, tn: 500 - fp, fn: 500 - tp };
}

function bySex(male: Confusion, female: Confusion, more: Readonly<Record<string, Confusion>> = {}) {
  return { evaluations: [groupsOf('sex', { male, female, ...more })] };
}

const even = bySex(group(300, 50), group(300, 50));
const otherData = { dataset: { name: 'credit-holdout', digest: someDigest('the holdout of last year') } };

describe('a difference between groups', () => {
  it.each([
    ['demographicParityDifference', group(350, 50), group(300, 50), 0.05, 'passed'],
    ['demographicParityDifference', group(351, 50), group(300, 50), 0.05, 'failed'],
    ['equalOpportunityDifference', group(350, 50), group(300, 50), 0.1, 'passed'],
    ['equalOpportunityDifference', group(351, 50), group(300, 50), 0.1, 'failed'],
    ['equalOpportunityDifference', group(300, 400), group(300, 0), 0.1, 'passed'],
    ['equalizedOddsDifference', group(350, 50), group(300, 50), 0.1, 'passed'],
    ['equalizedOddsDifference', group(351, 50), group(300, 50), 0.1, 'failed'],
    ['equalizedOddsDifference', group(300, 101), group(300, 50), 0.1, 'failed'],
    ['equalizedOddsDifference', group(300, 100), group(300, 50), 0.1, 'passed'],
  ] as const)('%s of %j and %j against %f has %s', (measure, male, female, max, verdict) => {
    const judge = judgeWith('fairness', { attribute: 'sex', [measure]: { max } });
    expect(judge(evidenceOf(bySex(male, female), null)).verdict).toBe(verdict);
  });

  it('names the groups at both ends, and how many people it is of', () => {
    const judge = judgeWith('fairness', { attribute: 'sex', equalizedOddsDifference: { max: 0.1 } });
    const check = onlyCheck(judge(evidenceOf(bySex(group(375, 50), group(250, 50)), even)));
    expect(check).toMatchObject({
      subject: 'equalized odds difference (sex)',
      candidate: { value: 0.25, unit: 'ratio', n: 2_000 },
      current: { value: 0, unit: 'ratio', n: 2_000 },
      limit: '≤ 0.1',
      verdict: 'failed',
    });
    expect(check.reason).toContain('0.25 is above 0.1');
    expect(check.reason).toContain(
      'true positive rate from 0.5 (female, 250 of 500) to 0.75 (male, 375 of 500)',
    );
  });

  it.each([
    [0.05, 'passed'],
    [0.049, 'failed'],
  ] as const)('may be larger than that of the current version by %f: 0.05 has %s', (margin, verdict) => {
    const demand = { attribute: 'sex', equalOpportunityDifference: { worseThanCurrentBy: margin } };
    const current = bySex(group(320, 50), group(300, 50));
    const judged = judgeWith('fairness', demand)(evidenceOf(bySex(group(345, 50), group(300, 50)), current));
    expect(judged.verdict).toBe(verdict);
  });
});

describe('a first promotion under a relative demand alone', () => {
  const judge = judgeWith('fairness', {
    attribute: 'sex',
    equalizedOddsDifference: { worseThanCurrentBy: 0 },
  });

  it('passes with the measure shown', () => {
    const judged = judge(evidenceOf(bySex(group(375, 50), group(250, 50)), null));
    expect(judged).toMatchObject({
      verdict: 'passed',
      notes: [expect.stringContaining('first promotion')],
      checks: [{ limit: 'was measured', candidate: { value: 0.25 } }],
    });
  });

  it('is inconclusive where groups are too small', () => {
    const tiny = { tp: 1, fp: 1, tn: 1, fn: 1 };
    const three = bySex(group(300, 50), group(300, 50), { other: tiny });
    expect(judge(evidenceOf(three, null)).verdict).toBe('inconclusive');
    expect(judge(evidenceOf(bySex(group(300, 50), tiny), null)).verdict).toBe('inconclusive');
  });
});

describe('a ratio between groups', () => {
  it.each([
    ['demographicParityRatio', group(350, 50), group(270, 50), 0.8, 'passed'],
    ['demographicParityRatio', group(350, 50), group(269, 50), 0.8, 'failed'],
    ['equalOpportunityRatio', group(500, 0), group(400, 50), 0.8, 'passed'],
    ['equalOpportunityRatio', group(500, 50), group(399, 50), 0.8, 'failed'],
    ['equalizedOddsRatio', group(500, 50), group(400, 40), 0.8, 'passed'],
    ['equalizedOddsRatio', group(500, 50), group(400, 39), 0.8, 'failed'],
  ] as const)('%s of %j and %j against %f has %s', (measure, male, female, min, verdict) => {
    const judge = judgeWith('fairness', { attribute: 'sex', [measure]: { min } });
    expect(judge(evidenceOf(bySex(male, female), null)).verdict).toBe(verdict);
  });

  it.each(['demographicParityRatio', 'equalOpportunityRatio', 'equalizedOddsRatio'])(
    'fails where a rate is 0 in every group: %s of nobody is 0/0',
    (measure) => {
      const judge = judgeWith('fairness', { attribute: 'sex', [measure]: { min: 0 } });
      const check = onlyCheck(judge(evidenceOf(bySex(group(0, 0), group(0, 0)), null)));
      expect(check).toMatchObject({ verdict: 'failed', candidate: null });
      expect(check.reason).toContain('degenerate predictor');
    },
  );
});

describe('a group that is too small', () => {
  const tiny = { tp: 20, fp: 5, tn: 20, fn: 20 };
  const demand = { attribute: 'sex', demographicParityDifference: { max: 0.9 } };

  it('makes the verdict inconclusive and is named', () => {
    const check = onlyCheck(judgeWith('fairness', demand)(evidenceOf(bySex(group(300, 50), group(300, 50), { other: tiny }), null))); // prettier-ignore
    expect(check.verdict).toBe('inconclusive');
    expect(check.reason).toContain('group other has 65 people, fewer than 100');
    expect(check.remedy).toContain('laurel attach credit-risk@2 evaluation.yaml');
  });

  it('is large enough where the policy says so', () => {
    const judge = judgeWith('fairness', { ...demand, minPerGroup: 65 });
    expect(judge(evidenceOf(bySex(group(300, 50), group(300, 50), { other: tiny }), null)).verdict).toBe('passed'); // prettier-ignore
  });

  it('does not hide a gap between the others: a group more can only widen it', () => {
    const judge = judgeWith('fairness', { attribute: 'sex', demographicParityDifference: { max: 0.1 } });
    const evidence = evidenceOf(bySex(group(500, 50), group(100, 50), { other: tiny }), null);
    expect(judge(evidence).verdict).toBe('failed');
  });

  it.each([
    ['equalOpportunityDifference', { tp: 10, fp: 50, tn: 500, fn: 19 }, '29 positives, fewer than 30'],
    ['equalizedOddsDifference', { tp: 10, fp: 50, tn: 500, fn: 19 }, '29 positives, fewer than 30'],
    ['equalizedOddsDifference', { tp: 50, fp: 10, tn: 19, fn: 500 }, '29 negatives, fewer than 30'],
  ])('is so by the denominator that counts: %s of %j', (measure, small, why) => {
    const judge = judgeWith('fairness', { attribute: 'sex', [measure]: { max: 1 } });
    const check = onlyCheck(judge(evidenceOf(bySex(group(300, 50), group(300, 50), { other: small }), null)));
    expect(check.verdict).toBe('inconclusive');
    expect(check.reason).toContain(`group other has ${why}`);
  });

  it.each([
    ['equalOpportunityDifference', { tp: 50, fp: 10, tn: 19, fn: 500 }],
    ['demographicParityDifference', { tp: 10, fp: 50, tn: 500, fn: 19 }],
  ])('is not so by a denominator that %s does not have', (measure, small) => {
    const judge = judgeWith('fairness', { attribute: 'sex', [measure]: { max: 1 } });
    const evidence = evidenceOf(bySex(group(300, 50), group(300, 50), { other: small }), null);
    expect(judge(evidence).verdict).toBe('passed');
  });

  it('of the current version is no reference for a margin', () => {
    const relative = { attribute: 'sex', demographicParityDifference: { worseThanCurrentBy: 1 } };
    const check = onlyCheck(judgeWith('fairness', relative)(evidenceOf(even, bySex(group(300, 50), tiny))));
    expect(check.verdict).toBe('inconclusive');
    expect(check.reason).toContain('credit-risk@1');
  });

  it('of the current version is no reference even where others are left', () => {
    const relative = { attribute: 'sex', demographicParityDifference: { worseThanCurrentBy: 1 } };
    const current = bySex(group(300, 50), group(300, 50), { other: tiny });
    const candidate = bySex(group(300, 50), group(300, 50), { other: group(300, 50) });
    const judged = judgeWith('fairness', relative)(evidenceOf(candidate, current));
    expect(judged.verdict).toBe('inconclusive');
    expect(judged.checks[0]?.reason).toContain('group other has 65 people, fewer than 100');
  });

  it.each([
    [{ minPositives: 20, minNegatives: 40 }, 'passed'],
    [{ minPositives: 40, minNegatives: 20 }, 'inconclusive'],
  ])('is measured by the minimum of its own denominator: %j', (minimums, verdict) => {
    const judge = judgeWith('fairness', {
      attribute: 'sex',
      equalOpportunityDifference: { max: 1 },
      ...minimums,
    });
    const small = { tp: 10, fp: 15, tn: 85, fn: 15 };
    expect(judge(evidenceOf(bySex(group(300, 50), small), null)).verdict).toBe(verdict);
  });

  it('leaves nothing to compare where fewer than two groups remain', () => {
    const judge = judgeWith('fairness', demand);
    expect(judge(evidenceOf(bySex(group(300, 50), tiny), null)).verdict).toBe('inconclusive');
    const one = { evaluations: [groupsOf('sex', { female: group(300, 50) })] };
    expect(onlyCheck(judge(evidenceOf(one, null))).reason).toContain('fewer than two groups of sex');
  });
});

describe('data with too few people', () => {
  const judge = judgeWith('fairness', { attribute: 'sex', demographicParityDifference: { max: 0.1 } });
  const tiny = { tp: 10, fp: 10, tn: 10, fn: 10 };
  const on = (data: string, groups: Readonly<Record<string, Confusion>>) => ({
    ...groupsOf('sex', groups),
    dataset: { name: 'credit-holdout', digest: someDigest(data) },
  });
  const few = on('small', { male: group(300, 50), female: tiny });

  it('is cured by data with enough', () => {
    expect(judge(evidenceOf({ evaluations: [few] }, null)).verdict).toBe('inconclusive');
    const larger = on('large', { male: group(300, 50), female: group(300, 50), other: group(300, 50) });
    expect(judge(evidenceOf({ evaluations: [few, larger] }, null))).toMatchObject({
      verdict: 'passed',
      checks: [{ verdict: 'passed' }],
      notes: [expect.stringContaining('set aside')],
    });
  });

  it('is not cured by data without those groups', () => {
    const other = on('large', { male: group(300, 50), other: group(300, 50) });
    expect(judge(evidenceOf({ evaluations: [few, other] }, null)).verdict).toBe('inconclusive');
  });

  it('is not cured by more data with too few', () => {
    const again = on('also small', { male: tiny, female: group(300, 50) });
    expect(judge(evidenceOf({ evaluations: [few, again] }, null)).verdict).toBe('inconclusive');
  });

  it('still fails where the gap is too wide already', () => {
    const wide = on('small', { male: group(450, 50), female: group(100, 50), other: tiny });
    const larger = on('large', { male: group(300, 50), female: group(300, 50), other: group(300, 50) });
    expect(judge(evidenceOf({ evaluations: [wide, larger] }, null)).verdict).toBe('failed');
  });
});

describe('a group that is left out', () => {
  const judge = judgeWith('fairness', { attribute: 'sex', demographicParityDifference: { max: 0.1 } });
  const three = bySex(group(300, 50), group(300, 50), { other: group(100, 50) });

  it('fails by name where the current version counted it on the same data', () => {
    const judged = judge(evidenceOf(even, three));
    expect(judged.verdict).toBe('failed');
    expect(judged.checks[0]).toMatchObject({
      subject: 'groups (sex)',
      current: { value: 3, unit: 'count' },
      candidate: { value: 2, unit: 'count' },
      reason: 'credit-risk@2 leaves out other, counted before on the same data',
    });
  });

  it('fails where another evaluation of the candidate counted it', () => {
    const evaluations = [...even.evaluations, ...three.evaluations];
    expect(judge(evidenceOf({ evaluations }, null)).verdict).toBe('failed');
  });

  it('is inconclusive where the current version was measured on other data only', () => {
    const elsewhere = { evaluations: three.evaluations.map((said) => Object.assign({}, said, otherData)) };
    const judged = judge(evidenceOf(even, elsewhere));
    expect(judged.verdict).toBe('inconclusive');
    expect(judged.checks[0]?.reason).toContain('counted other, which credit-risk@2 does not');
  });

  it('is one of many at times: the sentence stays short', () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`g${index}`, group(300, 50)]));
    const judged = judge(evidenceOf(even, bySex(group(300, 50), group(300, 50), many)));
    expect(judged.checks[0]?.reason).toContain('leaves out g0, g1, g2, g3, g4 and 4 more,');
  });

  it('of nobody is no group', () => {
    const nobody = bySex(group(300, 50), group(300, 50), { other: { tp: 0, fp: 0, tn: 0, fn: 0 } });
    expect(judge(evidenceOf(even, nobody)).verdict).toBe('passed');
  });

  it('that only the candidate counts has no reference for a margin', () => {
    const relative = { attribute: 'sex', demographicParityDifference: { worseThanCurrentBy: 1 } };
    const judged = judgeWith('fairness', relative)(evidenceOf(three, even));
    expect(judged.verdict).toBe('inconclusive');
    expect(judged.checks[0]?.reason).toContain('other was not counted');
  });
});

describe('attributes', () => {
  const counts = { sex: { male: group(300, 50), female: group(300, 50) }, age: { young: group(300, 50), old: group(100, 50) } }; // prettier-ignore

  it('are judged one by one where the policy says all', () => {
    const judge = judgeWith('fairness', { attribute: 'all', demographicParityDifference: { max: 0.1 } });
    const judged = judge(evidenceOf({ evaluations: [{ groups: counts }] }, null));
    expect(judged.checks.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ['demographic parity difference (age)', 'failed'],
      ['demographic parity difference (sex)', 'passed'],
    ]);
  });

  it('that only the current version counted are missing', () => {
    const judge = judgeWith('fairness', { attribute: 'all', demographicParityDifference: { max: 0.1 } });
    expect(judge(evidenceOf(even, { evaluations: [{ groups: counts }] })).verdict).toBe('inconclusive');
  });

  it('that nobody counted are inconclusive, with a hint at a near name', () => {
    const judge = judgeWith('fairness', { attribute: 'Sex', demographicParityDifference: { max: 0.1 } });
    const check = onlyCheck(judge(evidenceOf(even, null)));
    expect(check.verdict).toBe('inconclusive');
    expect(check.reason).toContain('it has sex, which may be meant');
    const all = judgeWith('fairness', { attribute: 'all', demographicParityDifference: { max: 0.1 } });
    expect(all(evidenceOf({}, null)).verdict).toBe('inconclusive');
  });

  it.each(['constructor', '__proto__', 'toString'])('named %s are not found on every object', (attribute) => {
    const judge = judgeWith('fairness', { attribute, demographicParityDifference: { max: 0.1 } });
    expect(judge(evidenceOf(even, null)).verdict).toBe('inconclusive');
  });
});

describe('evidence', () => {
  const judge = judgeWith('fairness', { attribute: 'sex', demographicParityDifference: { max: 0.1 } });

  it('of several evaluations counts by the worst', () => {
    const evaluations = [...even.evaluations, ...bySex(group(450, 50), group(200, 50)).evaluations];
    expect(onlyCheck(judge(evidenceOf({ evaluations }, null)))).toMatchObject({ verdict: 'failed', candidate: { value: 0.25 } }); // prettier-ignore
  });

  it('of the demanded split only counts', () => {
    const split = judgeWith('fairness', { attribute: 'sex', split: 'validation', demographicParityDifference: { max: 0.1 } }); // prettier-ignore
    expect(split(evidenceOf(even, null)).verdict).toBe('inconclusive');
  });

  it.each([
    ['the candidate', { problems: [{ key: 'x', kind: 'unusable', reason: 'not JSON' }] }, {}],
    ['the current version', {}, { problems: [{ key: 'x', kind: 'unusable', reason: 'not JSON' }] }],
  ] as const)('of %s that is damaged may be of a group that is left out', (_, candidate, current) => {
    expect(judge(evidenceOf({ ...even, ...candidate }, { ...even, ...current })).verdict).toBe(
      'inconclusive',
    );
  });

  it('on the same data is what a margin needs', () => {
    const relative = judgeWith('fairness', { attribute: 'sex', demographicParityDifference: { worseThanCurrentBy: 1 } }); // prettier-ignore
    const elsewhere = { evaluations: even.evaluations.map((said) => Object.assign({}, said, otherData)) };
    const check = onlyCheck(relative(evidenceOf(even, elsewhere)));
    expect(check.verdict).toBe('inconclusive');
    expect(check.remedy).toContain('laurel attach credit-risk@1 evaluation.yaml');
  });
});
