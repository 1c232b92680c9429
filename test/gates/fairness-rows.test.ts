// Groups counted from predictions, alone, together, and paired with the current version's.
import { describe, expect, it } from 'vitest';
import { newcombePairedInterval } from '../../src/gates/statistics/intervals.ts';
import { evidenceOf, groupsOf, judgeWith, onlyCheck, versionOf } from '../builders/evidence.ts';
import { someDigest } from '../builders/documents.ts';
import { evidenceWith, pairedEvidence, type People, versionWith } from './fairness-people.ts';

const anyGroup = { minPerGroup: 1, minPositives: 1, minNegatives: 1, minPredictedPositives: 1 };
const parity = { attribute: 'sex', ...anyGroup, demographicParityDifference: { max: 0.1 } };

/** Of each sex and age, so many of a hundred selected. */
function selectedOf(
  rates: Readonly<Record<string, number>>,
  before: Readonly<Record<string, number>> = rates,
): readonly People[] {
  // prettier-ignore
  return Object.entries(rates).flatMap(([name, now]): People[] => {
    const [sex = '', age = ''] = name.split(' ');
    const then = before[name] ?? now;
    const both = Math.min(now, then);
    const parts = [
      { n: both, decision: 1, before: 1 },
      { n: now - both, decision: 1, before: 0 },
      { n: then - both, decision: 0, before: 1 },
      { n: 100 - Math.max(now, then), decision: 0, before: 0 },
    ] as const;
    return parts.map((part): People => Object.assign({ of: { sex, age }, label: 0 } as const, part));
  });
}

const even = { 'f old': 30, 'f young': 30, 'm old': 30, 'm young': 30 };
/** Even by sex and by age, and not together. */
const crossed = { 'f old': 10, 'f young': 50, 'm old': 50, 'm young': 10 };

describe('counts', () => {
  it('come from predictions, where nothing is registered', async () => {
    const judged = judgeWith('fairness', parity)(await pairedEvidence(selectedOf({ ...even, 'f old': 80 })));
    expect(onlyCheck(judged)).toMatchObject({
      verdict: 'failed',
      candidate: { value: expect.closeTo(0.25, 12), n: 400, interval: { level: expect.closeTo(0.9, 12) } },
      current: { value: expect.closeTo(0.25, 12) },
      inference: { of: 'candidate', limit: 0.1 },
    });
  });

  it('that are registered and disagree fail, and those of the predictions are judged', async () => {
    const people = selectedOf({ ...even, 'f old': 80 });
    const registered = groupsOf('sex', { f: { tp: 0, fp: 60, tn: 140, fn: 0 }, m: { tp: 0, fp: 60, tn: 140, fn: 0 } }); // prettier-ignore
    const candidate = await versionWith(people, 'candidate', registered);
    const { checks } = judgeWith('fairness', parity)(evidenceWith(candidate, null));
    expect(checks.map(({ verdict }) => verdict)).toEqual(['failed', 'failed']);
    expect(checks[0]?.reason).toContain('its predictions give');
    expect(checks[1]?.candidate?.value).toBeCloseTo(0.25, 12);
  });

  it('that are registered and agree are judged once', async () => {
    const registered = groupsOf('sex', { f: { tp: 0, fp: 60, tn: 140, fn: 0 }, m: { tp: 0, fp: 60, tn: 140, fn: 0 } }); // prettier-ignore
    const candidate = await versionWith(selectedOf(even), 'candidate', registered);
    expect(onlyCheck(judgeWith('fairness', parity)(evidenceWith(candidate, null))).verdict).toBe('passed');
  });

  it('of predictions that cannot be read leave the gate inconclusive, whatever is registered', () => {
    const plain = evidenceOf({ evaluations: [groupsOf('sex', { f: { tp: 9, fp: 9, tn: 9, fn: 9 }, m: { tp: 9, fp: 9, tn: 9, fn: 9 } })] }, null); // prettier-ignore
    const unusable = {
      kind: 'unusable',
      code: 'malformed',
      reason: 'is cut off',
      at: { file: 'p.csv' },
    } as const;
    const [evaluation] = plain.candidate.evaluations.map((each) => Object.assign({ predictions: unusable }, each)); // prettier-ignore
    const evaluations = evaluation === undefined ? [] : [evaluation];
    const judged = judgeWith(
      'fairness',
      parity,
    )({ ...plain, candidate: { ...plain.candidate, evaluations } });
    expect(judged.verdict).toBe('inconclusive');
  });

  it('of all attributes are those of every column of groups', async () => {
    const judged = judgeWith('fairness', { ...parity, attribute: 'all' })(await pairedEvidence(selectedOf(crossed))); // prettier-ignore
    expect(judged.checks.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ['demographic parity difference (age)', 'passed'],
      ['demographic parity difference (sex)', 'passed'],
    ]);
  });

  it('keep a group that was registered as empty', async () => {
    const nobody = { tp: 0, fp: 0, tn: 0, fn: 0 };
    const registered = groupsOf('sex', { f: { tp: 0, fp: 60, tn: 140, fn: 0 }, m: { tp: 0, fp: 60, tn: 140, fn: 0 }, x: nobody }); // prettier-ignore
    const candidate = await versionWith(selectedOf(even), 'candidate', registered);
    const check = onlyCheck(judgeWith('fairness', parity)(evidenceWith(candidate, null)));
    expect(check.verdict).toBe('inconclusive');
    expect(check.reason).toContain('group x has 0 people');
  });
});

describe('an attribute with more than a thousand values', () => {
  it('is no attribute of groups, and takes no time', async () => {
    const people = Array.from({ length: 1_001 }, (_, at): People => ({ n: 2, of: { sex: `s${at}` }, label: 0, decision: at % 2 === 0 ? 1 : 0 })); // prettier-ignore
    const check = onlyCheck(judgeWith('fairness', parity)(await pairedEvidence(people)));
    expect(check).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining('1,001 groups') });
    const few = onlyCheck(judgeWith('fairness', parity)(await pairedEvidence(people.slice(1))));
    expect(few.verdict).toBe('failed');
    const counts = Object.fromEntries(
      people.map(({ of }) => [of['sex'] ?? '', { tp: 1, fp: 1, tn: 1, fn: 1 }]),
    );
    expect(judgeWith('fairness', parity)(evidenceOf({ evaluations: [groupsOf('sex', counts)] }, null)).verdict).toBe('inconclusive'); // prettier-ignore
  });
});

describe('rows with too few people', () => {
  const few: readonly People[] = [
    { n: 60, of: { sex: 'm' }, label: 1, decision: 1 },
    { n: 60, of: { sex: 'm' }, label: 0, decision: 0 },
    { n: 5, of: { sex: 'f' }, label: 1, decision: 0 },
  ];
  const counts = { tp: 100, fp: 0, tn: 100, fn: 0 };

  it('are not set aside for counts that nothing computes again', async () => {
    const rows = await versionWith(few, 'candidate');
    const { evaluations } = versionOf({ version: 2, evaluations: [groupsOf('sex', { f: counts, m: counts })] }); // prettier-ignore
    const both = evidenceWith({ ...rows, evaluations: [...rows.evaluations, ...evaluations] }, null);
    const alone = evidenceWith({ ...rows, evaluations }, null);
    for (const demand of [
      { demographicParityDifference: { max: 0.1 } },
      { worstGroup: { metric: 'accuracy', min: 0.5 } },
    ]) {
      const judge = judgeWith('fairness', { attribute: 'sex', minPerGroup: 50, minPositives: 50, minNegatives: 50, ...demand }); // prettier-ignore
      expect(judge(alone).verdict).toBe('passed');
      expect(judge(both).verdict).toBe('inconclusive');
    }
  });
});

describe('an intersection', () => {
  const together = { ...parity, intersections: [['sex', 'age']] };

  it('is judged beside its attributes, and finds what they hide', async () => {
    const judged = judgeWith('fairness', together)(await pairedEvidence(selectedOf(crossed)));
    expect(judged.checks.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ['demographic parity difference (sex)', 'passed'],
      ['demographic parity difference (sex × age)', 'failed'],
    ]);
    expect(judged.checks[1]?.reason).toContain('from 0.1 (sex=f, age=old, 10 of 100) to 0.5 (sex=m, age=old, 50 of 100)'); // prettier-ignore
  });

  it('cannot be told from registered counts', () => {
    const counts = { f: { tp: 0, fp: 60, tn: 140, fn: 0 }, m: { tp: 0, fp: 60, tn: 140, fn: 0 } };
    const judged = judgeWith('fairness', together)(evidenceOf({ evaluations: [{ groups: { sex: counts, age: counts } }] }, null)); // prettier-ignore
    expect(judged.verdict).toBe('inconclusive');
    expect(judged.checks[1]).toMatchObject({ subject: 'groups (sex × age)', remedy: expect.stringContaining('groups: [sex, age]') }); // prettier-ignore
  });

  it('has no group where nobody is, and says so', async () => {
    const { 'f old': _, ...three } = even;
    const judged = judgeWith('fairness', together)(await pairedEvidence(selectedOf(three)));
    expect(judged.verdict).toBe('passed');
    expect(judged.notes.join('\n')).toContain('sex × age: 1 of 4 combinations have nobody');
  });

  it('that disappears fails by name', async () => {
    const { 'f old': _, ...three } = even;
    const candidate = await versionWith(selectedOf(three), 'candidate');
    const current = await versionWith(selectedOf(even), 'current');
    const judged = judgeWith('fairness', together)(evidenceWith(candidate, current));
    expect(judged.verdict).toBe('failed');
    expect(judged.checks.find(({ subject }) => subject === 'groups (sex × age)')?.reason).toContain('leaves out sex=f, age=old'); // prettier-ignore
  });

  it('never has two groups of one name', async () => {
    const people = ['x, age=y', 'x'].map((sex): People => ({ n: 50, of: { sex, age: sex === 'x' ? 'y, age=z' : 'z' }, label: 0, decision: 1 })); // prettier-ignore
    const none = people.map((each): People => ({ ...each, decision: 0 }));
    const judged = judgeWith('fairness', together)(await pairedEvidence([...people, ...none]));
    expect(judged.checks.at(-1)?.reason).toContain('sex="x, age=y", age=z');
  });

  it('of one attribute alone, or of one twice, is refused', () => {
    for (const intersections of [[['sex']], [['sex', 'sex']], []]) {
      expect(() => judgeWith('fairness', { ...parity, intersections })).toThrow(/intersections/);
    }
  });
});

describe('a gap against that of the current version, row by row', () => {
  const margin = (mode: string, worseThanCurrentBy = 0.1) => ({ attribute: 'sex', ...anyGroup, mode, demographicParityDifference: { worseThanCurrentBy } }); // prettier-ignore

  it('is paired by example, which tells more than counts do', async () => {
    const rates = [{ ...even, 'f old': 40 }, even] as const;
    const paired = await pairedEvidence(selectedOf(...rates));
    const judge = judgeWith('fairness', margin('confident-pass'));
    const check = onlyCheck(judge(paired));
    expect(check.inference?.method).toContain('paired by example');
    const counts = (f: number) => ({ evaluations: [groupsOf('sex', { f: { tp: 0, fp: f, tn: 200 - f, fn: 0 }, m: { tp: 0, fp: 60, tn: 140, fn: 0 } })] }); // prettier-ignore
    const unpaired = onlyCheck(judge(evidenceOf(counts(70), counts(60))));
    expect(unpaired.inference?.method).toContain('unpaired');
    expect(unpaired.inference?.estimate).toBeCloseTo(check.inference?.estimate ?? 2, 12);
    expect(check.inference?.high).toBeLessThan(unpaired.inference?.high ?? 0);
  });

  it('of the very same predictions is shown not to be wider', async () => {
    const check = onlyCheck(judgeWith('fairness', margin('confident-pass'))(await pairedEvidence(selectedOf(even)))); // prettier-ignore
    expect(check).toMatchObject({ verdict: 'passed', delta: 0 });
    expect(check.inference?.high).toBeGreaterThan(0);
  });

  it('does not depend on the order of rows', async () => {
    const people = selectedOf({ ...even, 'm old': 55 }, even);
    const judge = judgeWith('fairness', margin('confident-fail'));
    const turned = evidenceWith(await versionWith(people, 'candidate'), await versionWith(people, 'current'));
    expect(judge(turned).checks).toEqual(judge(await pairedEvidence(people)).checks);
  });

  it('is not compared with predictions of other examples, though they say they are of the same data', async () => {
    const candidate = await versionWith(selectedOf(even), 'candidate');
    const current = await versionWith(selectedOf(even).slice(1), 'current');
    for (const mode of ['point', 'confident-pass', 'confident-fail']) {
      const check = onlyCheck(judgeWith('fairness', margin(mode))(evidenceWith(candidate, current)));
      expect(check.verdict).toBe('inconclusive');
      expect(check.reason).toContain('of other examples than those of the current version');
    }
  });

  it('is not compared with labels that were changed', async () => {
    const relabelled = selectedOf(even).map((each, at): People =>
      Object.assign({}, each, { label: at === 0 ? 1 : 0 }),
    );
    const evidence = evidenceWith(await versionWith(relabelled, 'candidate'), await versionWith(selectedOf(even), 'current')); // prettier-ignore
    const check = onlyCheck(judgeWith('fairness', margin('point'))(evidence));
    expect(check).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringContaining('another label'),
    });
  });

  it('is inconclusive where the current version was measured on other data', async () => {
    const other = { dataset: { name: 'credit-holdout', digest: someDigest('of last year') } };
    const evidence = evidenceWith(await versionWith(selectedOf(even), 'candidate'), await versionWith(selectedOf(even), 'current', other)); // prettier-ignore
    expect(judgeWith('fairness', margin('point'))(evidence).verdict).toBe('inconclusive');
  });
});

describe('one group against itself, row by row', () => {
  it("has Newcombe's interval of paired shares", async () => {
    const people = [
      { n: 40, of: { sex: 'f' }, label: 1, decision: 1, before: 1 },
      { n: 6, of: { sex: 'f' }, label: 1, decision: 1, before: 0 },
      { n: 9, of: { sex: 'f' }, label: 1, decision: 0, before: 1 },
      { n: 25, of: { sex: 'f' }, label: 1, decision: 0, before: 0 },
      { n: 50, of: { sex: 'm' }, label: 1, decision: 1, before: 1 },
      { n: 50, of: { sex: 'm' }, label: 0, decision: 0, before: 0 },
    ] as const;
    const judged = judgeWith('fairness', { attribute: 'sex', ...anyGroup, noGroupWorseBy: { metric: 'recall', margin: 0.2 } })(await pairedEvidence(people)); // prettier-ignore
    const expected = newcombePairedInterval({ both: 40, onlyFirst: 6, onlySecond: 9, neither: 25 }, 0.9);
    const { inference } = judged.checks[0] ?? {};
    expect(inference?.estimate).toBeCloseTo(-3 / 80, 12);
    expect(inference?.low).toBeCloseTo(expected?.low ?? 2, 12);
    expect(inference?.high).toBeCloseTo(expected?.high ?? 2, 12);
    expect(inference?.method).toContain('paired by example');
  });
});
