// Slices from rows: each value, intersections, small ones, families, and those that are newly worse.
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { GateJudgement } from '../../src/gates/gate.ts';
import { mcnemarExact } from '../../src/gates/statistics/paired.ts';
import type { Evaluation } from '../../src/registry/documents/evaluation.ts';
import { metricOf } from '../builders/documents.ts';
import { evidenceOf, judgeWith, onlyCheck, sliceOf, versionOf } from '../builders/evidence.ts';
import { between, type Row, versionMeasured } from './inference/measured.ts';

/** Of one slice: how many answers are right of both, of the candidate alone, of the current version alone, of none. */
type Counts = readonly [both: number, onlyCandidate: number, onlyCurrent: number, neither: number];

interface Slice {
  readonly region: string;
  readonly sex?: string;
  readonly counts: Counts;
}

function rowsOf(slices: readonly Slice[], version: 'candidate' | 'current'): Row[] {
  const right = version === 'candidate' ? [true, true, false, false] : [true, false, true, false];
  return slices.flatMap(({ region, sex = 'f', counts }) =>
    counts.flatMap((count, cell) =>
      Array.from({ length: count }, (_, at) => {
        const label = at % 2;
        return { id: `${region}-${sex}-${cell}-${at}`, label, prediction: right[cell] === true ? label : 1 - label, region, sex }; // prettier-ignore
      }),
    ),
  );
}

async function measured(slices: readonly Slice[]): Promise<Evidence> {
  return between(
    await versionMeasured(2, [rowsOf(slices, 'candidate')]),
    await versionMeasured(1, [rowsOf(slices, 'current')]),
  );
}

async function judge(written: object, slices: readonly Slice[]): Promise<GateJudgement> {
  return judgeWith('eval-threshold', { metric: 'accuracy', ...written })(await measured(slices));
}

const verdictsOf = ({ checks }: GateJudgement) => checks.map(({ subject, verdict }) => [subject, verdict]);
const slice = (region: string, counts: Counts, sex = 'f'): Slice => ({ region, sex, counts });

describe('slices of rows', () => {
  it('are each compared, though nobody registered them', async () => {
    const judgement = await judge({ slices: { region: 0.03 } }, [
      slice('EU', [80, 5, 5, 10]),
      slice('US', [80, 0, 10, 10]),
    ]);
    expect(verdictsOf(judgement)).toEqual([
      ['accuracy where region=EU', 'passed'],
      ['accuracy where region=US', 'failed'],
    ]);
    expect(judgement.checks[0]).toMatchObject({ candidate: { n: 100 }, inference: { family: { name: 'accuracy by region', size: 2, correction: 'holm' } } }); // prettier-ignore
  });

  it('are of several attributes together where the policy joins them', async () => {
    const judgement = await judge({ slices: { 'sex * region': 0.03 } }, [
      slice('EU', [80, 5, 5, 10], 'f'),
      slice('EU', [80, 0, 10, 10], 'm'),
      slice('US', [80, 5, 5, 10], 'm'),
    ]);
    expect(verdictsOf(judgement)).toEqual([
      ['accuracy where sex=f, region=EU', 'passed'],
      ['accuracy where sex=m, region=EU', 'failed'],
      ['accuracy where sex=m, region=US', 'passed'],
    ]);
  });

  it('are the registered ones where there are no rows, in whatever order their attributes stand', () => {
    const where = (named: Record<string, string>, auc: number) => ({
      ...sliceOf('region', 'EU', auc),
      where: named,
    });
    const of = (slices: Evaluation['slices']) => ({ evaluations: [{ slices }] });
    const both = { region: 'EU', sex: 'f' };
    const turned = { sex: 'f', region: 'EU' };
    const evidence = evidenceOf(
      of([where(both, 0.8)]),
      of([where(turned, 0.8), where({ region: 'EU' }, 0.9)]),
    );
    const judgement = judgeWith('eval-threshold', { metric: 'auc', slices: { 'region*sex': 0.01 } })(
      evidence,
    );
    expect(verdictsOf(judgement)).toEqual([['auc where region=EU, sex=f', 'passed']]);
  });

  it('of which one has no such number leave it undecided, with the reason', async () => {
    const oneClass = { region: 'JP', sex: 'f', counts: [1, 0, 0, 0] } as const;
    const judgement = await judge({ metric: 'recall', slices: { region: 0.03 } }, [slice('EU', [80, 5, 5, 10]), oneClass]); // prettier-ignore
    expect(judgement.checks[1]).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining('nobody is of a class') }); // prettier-ignore
  });

  it('are not made of an attribute that says nothing: too many values', async () => {
    const many = Array.from({ length: 1_001 }, (_, at) => slice(`r${at}`, [1, 0, 0, 0]));
    const check = onlyCheck(await judge({ slices: { region: 0.5 } }, many));
    expect(check).toMatchObject({ subject: 'accuracy by region', verdict: 'inconclusive', reason: expect.stringContaining('1001 slices by region') }); // prettier-ignore
  });
});

describe('small slices', () => {
  const slices = [slice('EU', [80, 5, 5, 10]), slice('IS', [8, 0, 1, 0])];
  it.each([
    [{}, 'inconclusive', 2],
    [{ smallSlices: 'inconclusive' }, 'inconclusive', 2],
    [{ smallSlices: 'fail' }, 'failed', 2],
    [{ smallSlices: 'note' }, 'passed', 1],
  ] as const)('%j', async (written, verdict, count) => {
    const judgement = await judge({ slices: { region: 0.03 }, minPerSlice: 10, ...written }, slices);
    expect([judgement.verdict, judgement.checks.length]).toEqual([verdict, count]);
    const said = [
      ...judgement.checks.map(({ subject, reason }) => `${subject}: ${reason}`),
      ...judgement.notes,
    ];
    expect(said.join('\n')).toContain(
      'accuracy where region=IS: 9 examples are fewer than the 10 of minPerSlice',
    );
  });

  it('of exactly as many are judged', async () => {
    expect(verdictsOf(await judge({ slices: { region: 0.03 }, minPerSlice: 9 }, slices))[1]).toEqual(['accuracy where region=IS', 'failed']); // prettier-ignore
  });

  it('are never all of them set aside', async () => {
    const check = onlyCheck(await judge({ slices: { region: 0.03 }, minPerSlice: 1_000, smallSlices: 'note' }, slices)); // prettier-ignore
    expect(check).toMatchObject({ verdict: 'inconclusive', reason: 'no slice by region has 1000 examples' });
  });

  it('are small also where the version that is live has few', () => {
    const [ours, theirs] = [3_000, 9].map((n) => ({ evaluations: [{ slices: [sliceOf('region', 'EU', 0.8, n)] }] })); // prettier-ignore
    const demand = judgeWith('eval-threshold', { metric: 'auc', slices: { region: 0.1 }, minPerSlice: 10 });
    expect(demand(evidenceOf(ours, theirs)).verdict).toBe('inconclusive');
  });
});

describe('a further evaluation of the candidate on the same data', () => {
  const slices = [slice('EU', [900, 0, 0, 100]), slice('US', [800, 0, 60, 140])];
  /** With an evaluation besides that only registers this of a slice. */
  const beside = async (of: Evaluation['slices'][number]): Promise<Evidence> => {
    const evidence = await measured(slices);
    const { candidate } = evidence;
    const [bare] = versionOf({ version: 2, evaluations: [{ metrics: [], slices: [of] }] }).evaluations;
    return bare === undefined ? evidence : { ...evidence, candidate: { ...candidate, evaluations: [...candidate.evaluations, bare] } }; // prettier-ignore
  };
  const of = (value: number, n: number, more: object = {}) => ({ where: { region: 'US' }, n, metrics: [metricOf('accuracy', value, { n, ...more })] }); // prettier-ignore

  it('makes no slice small that has enough examples', async () => {
    const demand = { metric: 'accuracy', slices: { region: 0.03 }, minPerSlice: 10, smallSlices: 'note' };
    const judgement = judgeWith('eval-threshold', demand)(await beside(of(1, 1)));
    expect(verdictsOf(judgement)).toContainEqual(['accuracy where region=US', 'failed']);
  });

  it('hides no slice that is surely worse behind a number that says little', async () => {
    const demand = judgeWith('eval-threshold', { metric: 'accuracy', slices: { region: 0.1 }, newlyRegressed: 'fail' }); // prettier-ignore
    const judgement = demand(await beside(of(0.799, 1_000, { standardError: 5 })));
    expect(verdictsOf(judgement).at(-1)).toEqual(['accuracy by region, newly regressed', 'failed']);
    expect(judgement.checks.at(-1)?.reason).toContain("McNemar's exact test");
  });
});

describe('a family of slices', () => {
  // Of 100, 8 more are wrong: the interval of the difference ends at -0.033, and at -0.0001 where α is a twelfth.
  const bad = (region: string) => slice(region, [82, 0, 8, 10]);
  const good = (region: string) => slice(region, [90, 0, 0, 10]);
  const names = Array.from({ length: 12 }, (_, at) => `r${String.fromCodePoint(97 + at)}`);

  it('fails one by what one alone would need, and among many needs more', async () => {
    const demand = { slices: { region: 0.02 }, mode: 'confident-pass' };
    expect(verdictsOf(await judge(demand, [bad('ra')]))).toEqual([['accuracy where region=ra', 'failed']]);
    const among = await judge(demand, names.map((name, at) => (at === 0 ? bad(name) : good(name)))); // prettier-ignore
    expect(among.checks[0]).toMatchObject({ verdict: 'inconclusive', inference: { family: { size: 12 } } });
    expect(among.checks[0]?.reason).toContain('not surely among so many');
  });

  it('does not make passing any harder', async () => {
    const demand = { slices: { region: 0.05 }, mode: 'confident-pass' };
    const one = await judge(demand, [good('ra')]);
    const many = await judge(
      demand,
      names.map((name) => good(name)),
    );
    expect(one.verdict).toBe('passed');
    expect(many.verdict).toBe('passed');
    expect(many.checks[0]?.inference?.low).toBe(one.checks[0]?.inference?.low);
  });

  it('holds every metric where the policy says all', () => {
    const metrics = ['a', 'b', 'c'].map((name) => metricOf(name, 0.8, { standardError: 0.01 }));
    const both = { evaluations: [{ metrics }] };
    const judgement = judgeWith('eval-threshold', { metric: 'all', worseThanCurrentBy: 0.05, mode: 'confident-pass' })(evidenceOf(both, both)); // prettier-ignore
    expect(judgement.checks.map(({ inference }) => inference?.family)).toEqual(
      [1, 2, 3].map(() => ({ name: 'every metric, not worse', size: 3, correction: 'holm' })),
    );
  });

  it('counts a slice once, however often it was measured', async () => {
    const slices = [bad('ra'), good('rb')];
    const [candidate, current] = [rowsOf(slices, 'candidate'), rowsOf(slices, 'current')];
    const twice = await versionMeasured(2, [candidate, [...candidate].toReversed()]);
    const judgement = judgeWith('eval-threshold', { metric: 'accuracy', slices: { region: 0.02 }, mode: 'confident-pass' })(between(twice, await versionMeasured(1, [current]))); // prettier-ignore
    expect(judgement.checks.map(({ inference }) => inference?.family?.size)).toEqual([2, 2]);
    expect(judgement.checks[0]?.reason).toContain('the worst of 2 comparisons');
  });
});

describe('newly regressed slices', () => {
  const worse = (region: string) => slice(region, [900, 5, 25, 70]);
  const same = (region: string) => slice(region, [900, 15, 15, 70]);
  const slices = [worse('EU'), same('JP'), same('US')];
  const p = mcnemarExact({ both: 900, onlyFirst: 5, onlySecond: 25, neither: 70 }) / 2;

  it('are named where they are within their margin, with their test and its family', async () => {
    const judgement = await judge({ slices: { region: 0.05 } }, slices);
    expect(judgement.verdict).toBe('passed');
    expect(judgement.notes).toEqual([
      `newly regressed: accuracy where region=EU is worse by 0.02, p = ${Number((3 * p).toPrecision(3))} (McNemar's exact test, Holm's correction for the 3 slices of accuracy by region), and within its margin`,
    ]);
  });

  it('are not said of those that fail anyway, and not of chance', async () => {
    expect((await judge({ slices: { region: 0.01 } }, slices)).notes).toEqual([]);
    expect((await judge({ slices: { region: 0.05 } }, [same('EU'), same('US')])).notes).toEqual([]);
    // 0.035 alone, and more than 0.05 among three.
    const near = slice('EU', [900, 8, 18, 70]);
    expect((await judge({ slices: { region: 0.05 } }, [near])).notes.length).toBe(1);
    expect((await judge({ slices: { region: 0.05 } }, [near, same('JP'), same('US')])).notes).toEqual([]);
  });

  it('fail where the policy says so', async () => {
    const demand = { slices: { region: 0.05 }, newlyRegressed: 'fail' };
    const judgement = await judge(demand, slices);
    expect(judgement).toMatchObject({ verdict: 'failed', notes: [] });
    expect(judgement.checks.at(-1)).toMatchObject({ subject: 'accuracy by region, newly regressed', verdict: 'failed', limit: 'no slice shown to be worse at 0.05' }); // prettier-ignore
    expect((await judge(demand, [same('EU'), same('US')])).checks.at(-1)).toMatchObject({ verdict: 'passed', reason: 'none of 2 slices is' }); // prettier-ignore
  });

  it('cannot be told of numbers that say nothing of their precision', () => {
    const both = { evaluations: [{ slices: [sliceOf('region', 'EU', 0.8)] }] };
    const demand = { metric: 'auc', slices: { region: 0.05 }, newlyRegressed: 'fail' };
    const judgement = judgeWith('eval-threshold', demand)(evidenceOf(both, both));
    expect(judgement.verdict).toBe('inconclusive');
    expect(judgement.checks.at(-1)?.reason).toContain('auc where region=EU');
  });

  it('are found by the interval of the difference where there is no McNemar', async () => {
    const judgement = await judge({ metric: 'precision', slices: { region: 0.1 } }, [
      slice('EU', [800, 5, 60, 70]),
    ]);
    expect(judgement.notes).toEqual([expect.stringMatching(/precision where region=EU is worse by .*bootstrap, stratified by label, paired by example/)]); // prettier-ignore
  });
});

describe('what people write of slices', () => {
  it.each([
    [{ slices: { 'region*': 0.1 } }, 'joined by *'],
    [{ slices: { 'region*region': 0.1 } }, 'joined by *'],
    [{ slices: { 'a*b*c*d*e': 0.1 } }, 'joined by *'],
    [{ slices: { region: 0.1 }, smallSlices: 'note' }, 'minPerSlice'],
    [{ min: 0.5, minPerSlice: 10 }, 'are of slices'],
    [{ min: 0.5, newlyRegressed: 'fail' }, 'are of slices'],
  ])('%j is refused', (written, why) => {
    expect(() => judgeWith('eval-threshold', { metric: 'auc', ...written })).toThrow(why);
  });
});
