// The eval-threshold gate where rows are registered: what is judged, and how surely, in each mode.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Check } from '../../src/gates/gate.ts';
import { newcombeInterval, newcombePairedInterval } from '../../src/gates/statistics/intervals.ts';
import { metricOf } from '../builders/documents.ts';
import { evidenceOf, judgeWith, onlyCheck, versionOf } from '../builders/evidence.ts';
import { between, type Row, versionMeasured } from './inference/measured.ts';

/** Right answers of the candidate and of the current version on the same examples: of both, of one alone, of none. */
interface Answers {
  readonly both: number;
  readonly onlyCandidate: number;
  readonly onlyCurrent: number;
  readonly neither: number;
}

/** Half of the labels are 1. */
function rowsOf(
  { both, onlyCandidate, onlyCurrent, neither }: Answers,
  version: 'candidate' | 'current',
): Row[] {
  const right = version === 'candidate' ? [true, true, false, false] : [true, false, true, false];
  return [both, onlyCandidate, onlyCurrent, neither].flatMap((count, cell) =>
    Array.from({ length: count }, (_, at) => {
      const label = at % 2;
      return { id: `${cell}-${at}`, label, prediction: right[cell] === true ? label : 1 - label };
    }),
  );
}

async function answered(answers: Answers): Promise<Evidence> {
  return between(
    await versionMeasured(2, [rowsOf(answers, 'candidate')]),
    await versionMeasured(1, [rowsOf(answers, 'current')]),
  );
}

async function judged(written: object, answers: Answers): Promise<Check> {
  return onlyCheck(judgeWith('eval-threshold', { metric: 'accuracy', ...written })(await answered(answers)));
}

describe('a bound in each mode', () => {
  // Of 100 answers 90 are right: Wilson's 90 % interval is 0.8396 to 0.9393.
  const ninety = { both: 90, onlyCandidate: 0, onlyCurrent: 0, neither: 10 };
  it.each([
    ['point', { min: 0.9 }, 'passed'],
    ['point', { min: 0.901 }, 'failed'],
    ['confident-pass', { min: 0.839 }, 'passed'],
    ['confident-pass', { min: 0.85 }, 'inconclusive'],
    ['confident-pass', { min: 0.93 }, 'inconclusive'],
    ['confident-pass', { min: 0.94 }, 'failed'],
    ['confident-fail', { min: 0.93 }, 'passed'],
    ['confident-fail', { min: 0.94 }, 'failed'],
    ['confident-pass', { max: 0.94 }, 'passed'],
    ['confident-pass', { max: 0.93 }, 'inconclusive'],
    ['confident-pass', { max: 0.839 }, 'failed'],
    ['confident-fail', { max: 0.85 }, 'passed'],
    ['confident-fail', { max: 0.839 }, 'failed'],
  ] as const)('%s of %j has %s', async (mode, bound, verdict) => {
    const check = await judged({ mode, ...bound }, ninety);
    expect(check.verdict).toBe(verdict);
    expect(check.inference).toMatchObject({ of: 'candidate', mode, estimate: 0.9, method: 'Wilson', n: 100 });
    expect(check.inference?.low).toBeCloseTo(0.83964, 5);
    expect(check.candidate?.interval).toEqual({
      low: check.inference?.low,
      high: check.inference?.high,
      level: 0.9,
    });
    if (verdict === 'inconclusive') expect(check.remedy).toContain('more than these 100 examples');
  });

  it('is no matter of few examples that could never have shown a breach', async () => {
    const few = { both: 1, onlyCandidate: 0, onlyCurrent: 0, neither: 0 };
    expect(await judged({ mode: 'confident-fail', min: 0.5 }, few)).toMatchObject({
      verdict: 'inconclusive',
    });
    expect(await judged({ mode: 'confident-fail', min: 0.8 }, few)).toMatchObject({ verdict: 'passed' });
  });

  it('is wider where more confidence is asked for', async () => {
    expect(await judged({ mode: 'confident-pass', min: 0.839, confidence: 0.99 }, ninety)).toMatchObject({ verdict: 'inconclusive', inference: { level: 0.98 } }); // prettier-ignore
  });
});

describe('rows that could not be judged', () => {
  const beside = async (answers: Answers, value: number): Promise<Evidence> => {
    const evidence = await answered(answers);
    const { candidate } = evidence;
    const metrics = [metricOf('accuracy', value, { standardError: 0.001 })];
    const { evaluations } = versionOf({ version: 2, evaluations: [{ metrics }] });
    return { ...evidence, candidate: { ...candidate, evaluations: [...candidate.evaluations, ...evaluations] } }; // prettier-ignore
  };
  const few = { both: 90, onlyCandidate: 0, onlyCurrent: 0, neither: 10 };
  const judge = judgeWith('eval-threshold', { metric: 'accuracy', min: 0.85, mode: 'confident-pass' });

  it('are not set aside for a number that nothing computes again', async () => {
    expect(onlyCheck(judge(await beside(few, 0.99)))).toMatchObject({ verdict: 'inconclusive', candidate: { value: 0.9 } }); // prettier-ignore
    expect(onlyCheck(judge(await beside(few, 0.5)))).toMatchObject({ verdict: 'failed', candidate: { value: 0.5 } }); // prettier-ignore
  });

  it('are set aside for other rows that could', async () => {
    const many = { both: 900, onlyCandidate: 0, onlyCurrent: 0, neither: 100 };
    const version = await versionMeasured(2, [rowsOf(few, 'candidate'), rowsOf(many, 'candidate')]);
    expect(judge(between(version, null)).verdict).toBe('passed');
  });

  it('are not set aside either where they are of other examples than those of the current version', async () => {
    const { candidate } = await beside(few, 0.9);
    const current = await versionMeasured(1, [rowsOf({ ...few, neither: 11 }, 'current')]);
    const margin = judgeWith('eval-threshold', { metric: 'accuracy', worseThanCurrentBy: 0.03 });
    const check = onlyCheck(margin(between(candidate, current)));
    expect(check).toMatchObject({ verdict: 'inconclusive' });
    expect(check.reason).toContain('other examples');
  });

  it('are those of which a number is too large to be one', async () => {
    const rows = [{ label: 1e200, score: -1e200 }, ...Array.from({ length: 20 }, (_, at) => ({ label: at, score: at }))]; // prettier-ignore
    const version = await versionMeasured(2, [rows]);
    for (const mode of ['point', 'confident-pass', 'confident-fail']) {
      const check = onlyCheck(judgeWith('eval-threshold', { metric: 'mse', max: 1, mode })(between(version, null))); // prettier-ignore
      expect(check).toMatchObject({ verdict: 'inconclusive' });
      expect(check.reason).toContain('too large for a number');
    }
  });
});

describe('a margin in each mode', () => {
  const equal = (n: number) => ({ both: 0.8 * n, onlyCandidate: 0.05 * n, onlyCurrent: 0.05 * n, neither: 0.1 * n }); // prettier-ignore
  const worse = (n: number) => ({ both: 0.8 * n, onlyCandidate: 0.02 * n, onlyCurrent: 0.1 * n, neither: 0.08 * n }); // prettier-ignore
  it.each([
    ['point', equal(100), 'passed'],
    ['point', worse(100), 'failed'],
    ['confident-pass', equal(100), 'inconclusive'],
    ['confident-pass', equal(1_000), 'passed'],
    ['confident-pass', worse(100), 'inconclusive'],
    ['confident-pass', worse(1_000), 'failed'],
    ['confident-fail', equal(60), 'inconclusive'],
    ['confident-fail', equal(400), 'passed'],
    ['confident-fail', worse(100), 'inconclusive'],
    ['confident-fail', worse(1_000), 'failed'],
  ] as const)('%s of %j has %s', async (mode, answers, verdict) => {
    const check = await judged({ mode, worseThanCurrentBy: 0.03 }, answers);
    expect(check.verdict).toBe(verdict);
    const { both, onlyCandidate, onlyCurrent, neither } = answers;
    const interval = newcombePairedInterval({ both, onlyFirst: onlyCandidate, onlySecond: onlyCurrent, neither }, 0.9); // prettier-ignore
    expect(check.inference).toMatchObject({ ...interval, of: 'difference', limit: -0.03, keep: 'at-least', method: 'Newcombe, paired by example' }); // prettier-ignore
    if (mode !== 'point')
      expect(check.reason).toMatch(/^0\.8\d* against 0\.\d+ \(higher is better\), a difference of /);
  });

  it.each([
    ['a margin of 0', { worseThanCurrentBy: 0 }, equal(10_000), 'inconclusive'],
    ['a gain that is not there', { betterThanCurrentBy: 0.02 }, equal(400), 'inconclusive'],
    ['a gain that may be smaller', { betterThanCurrentBy: 0.02 }, { ...equal(400), onlyCandidate: 30, onlyCurrent: 15 }, 'passed'], // prettier-ignore
  ] as const)(
    'confident-fail lets nothing through that %s leaves open',
    async (_what, demand, answers, verdict) => {
      expect(await judged({ mode: 'confident-fail', ...demand }, answers)).toMatchObject({ verdict });
    },
  );

  it('lies on the other side where lower is better', async () => {
    const check = onlyCheck(judgeWith('eval-threshold', { metric: 'error_rate', worseThanCurrentBy: 0.03, mode: 'confident-pass' })(await answered(worse(1_000)))); // prettier-ignore
    expect(check).toMatchObject({ verdict: 'failed', inference: { limit: 0.03, keep: 'at-most' } });
    expect(check.inference?.estimate).toBeCloseTo(0.08, 12);
  });

  it('of a version registered twice passes with enough examples, and not with few', async () => {
    const same = (n: number) => ({ both: 0.9 * n, onlyCandidate: 0, onlyCurrent: 0, neither: 0.1 * n });
    for (const metric of ['accuracy', 'f1', 'precision']) {
      const judge = judgeWith('eval-threshold', { metric, worseThanCurrentBy: 0.02, mode: 'confident-pass' });
      expect([metric, judge(await answered(same(20))).verdict]).toEqual([metric, 'inconclusive']);
      expect([metric, judge(await answered(same(1_000))).verdict]).toEqual([metric, 'passed']);
    }
  });
});

describe('better than the current version', () => {
  const better = (n: number) => ({ both: 0.8 * n, onlyCandidate: 0.1 * n, onlyCurrent: 0.02 * n, neither: 0.08 * n }); // prettier-ignore
  it.each([
    ['point', 0.07, 100, 'passed'],
    ['point', 0.08, 100, 'failed'],
    ['confident-pass', 0.05, 100, 'inconclusive'],
    ['confident-pass', 0.05, 1_000, 'passed'],
    ['confident-pass', 0.12, 1_000, 'failed'],
    ['confident-fail', 0.1, 100, 'passed'],
    ['confident-fail', 0.12, 1_000, 'failed'],
  ] as const)('%s by %f of %i has %s', async (mode, by, n, verdict) => {
    const check = await judged({ mode, betterThanCurrentBy: by }, better(n));
    expect(check).toMatchObject({ verdict, limit: `better than current by more than ${by}` });
  });

  it('is not fulfilled by being as good', async () => {
    const same = { both: 90, onlyCandidate: 0, onlyCurrent: 0, neither: 10 };
    expect(await judged({ betterThanCurrentBy: 0 }, same)).toMatchObject({ verdict: 'failed' });
    expect(await judged({ betterThanCurrentBy: 0, mode: 'confident-pass' }, same)).toMatchObject({ verdict: 'inconclusive' }); // prettier-ignore
  });

  it('does not apply to a first promotion', async () => {
    const candidate = await versionMeasured(2, [rowsOf(better(100), 'candidate')]);
    const { verdict, notes } = judgeWith('eval-threshold', { metric: 'accuracy', betterThanCurrentBy: 0.01 })(between(candidate, null)); // prettier-ignore
    expect([verdict, notes]).toEqual(['passed', [expect.stringContaining('first promotion')]]);
  });
});

describe('without rows', () => {
  const judge = (mode: string, metric: string, margin: number) =>
    judgeWith('eval-threshold', { metric, worseThanCurrentBy: margin, mode });
  const said = (value: number, more: object) => ({
    evaluations: [{ metrics: [metricOf('accuracy', value, more)] }],
  });

  // Non-inferiority of 850 of 1,000 against 860 of 1,000 by 0.03: Newcombe's 90 % interval is -0.0359 to 0.0159.
  it('shares of all examples are compared by their n, as two samples', () => {
    const evidence = evidenceOf(said(0.85, { n: 1_000 }), said(0.86, { n: 1_000 }));
    const check = onlyCheck(judge('confident-pass', 'accuracy', 0.03)(evidence));
    expect(check).toMatchObject({
      verdict: 'inconclusive',
      inference: { method: 'Wilson, unpaired', limit: -0.03 },
    });
    expect(check.inference?.low).toBeCloseTo(-0.0359, 4);
    expect(check.inference?.high).toBeCloseTo(0.0159, 4);
    const exact = newcombeInterval({ successes: 850, n: 1_000 }, { successes: 860, n: 1_000 }, 0.9);
    expect(check.inference?.low).toBeCloseTo(exact?.low ?? 0, 12);
    expect(onlyCheck(judge('confident-pass', 'accuracy', 0.036)(evidence)).verdict).toBe('passed');
    expect(onlyCheck(judge('point', 'accuracy', 0.03)(evidence))).toMatchObject({ verdict: 'passed', inference: { low: check.inference?.low } }); // prettier-ignore
  });

  it('others by their standard errors, or by intervals', () => {
    const auc = (value: number, more: object) => ({
      evaluations: [{ metrics: [metricOf('auc', value, more)] }],
    });
    const byError = onlyCheck(judge('confident-pass', 'auc', 0.03)(evidenceOf(auc(0.8, { standardError: 0.006 }), auc(0.8, { standardError: 0.008 })))); // prettier-ignore
    expect(byError).toMatchObject({ verdict: 'passed', inference: { method: 'standard error as registered, unpaired', n: 9_000 } }); // prettier-ignore
    expect(byError.inference?.high).toBeCloseTo(1.6448536269514722 * 0.01, 12);
    const interval = { low: 0.78, high: 0.83, level: 0.95 };
    const byInterval = onlyCheck(judge('confident-pass', 'auc', 0.03)(evidenceOf(auc(0.8, { interval }), auc(0.8, { interval })))); // prettier-ignore
    expect(byInterval.verdict).toBe('inconclusive');
    const scale = 1.6448536269514722 / 1.959963984540054;
    expect(byInterval.inference?.low).toBeCloseTo(-scale * Math.hypot(0.02, 0.03), 12);
  });

  it.each([
    {},
    { standardError: 0 },
    { interval: { low: 0.8, high: 0.8, level: 0.9 } },
    { interval: { low: 0.1, high: 0.2, level: 0.9 } },
  ])('a number that says nothing of its precision is judged as a point only: %j', (more) => {
    const auc = { evaluations: [{ metrics: [metricOf('auc', 0.8, more)] }] };
    const check = onlyCheck(judge('confident-pass', 'auc', 0.1)(evidenceOf(auc, auc)));
    expect(check).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining('register the predictions') }); // prettier-ignore
    expect(check.remedy).toContain('standardError');
    expect(onlyCheck(judge('confident-fail', 'auc', 0.1)(evidenceOf(auc, auc))).verdict).toBe('inconclusive');
    expect(onlyCheck(judge('point', 'auc', 0.1)(evidenceOf(auc, auc))).verdict).toBe('passed');
  });
});

describe('registered and recomputed numbers', () => {
  const rows = rowsOf({ both: 80, onlyCandidate: 0, onlyCurrent: 0, neither: 20 }, 'candidate');

  it('that disagree fail, whatever is demanded, and say by how much', async () => {
    const metrics = [metricOf('accuracy', 0.9, { n: 100 })];
    const { verdict, checks } = judgeWith('eval-threshold', { metric: 'accuracy', min: 0.5 })(between(await versionMeasured(2, [rows], { metrics }), null)); // prettier-ignore
    expect(verdict).toBe('failed');
    expect(checks.map((check) => check.verdict).toSorted()).toEqual(['failed', 'passed']);
    expect(checks.find((check) => check.verdict === 'failed')?.reason).toContain('"accuracy" is registered as 0.9, and its predictions give 0.8: 0.1 too much'); // prettier-ignore
  });

  it('count as computed, and where nobody registered them', async () => {
    const judge = judgeWith('eval-threshold', { metric: 'recall', min: 0.7 });
    expect(onlyCheck(judge(between(await versionMeasured(2, [rows]), null)))).toMatchObject({ verdict: 'passed', candidate: { value: 0.8, n: 100 } }); // prettier-ignore
    const metrics = [metricOf('accuracy', 0.8, { n: 100, better: 'lower' })];
    const lower = onlyCheck(judgeWith('eval-threshold', { metric: 'accuracy', min: 0.7 })(between(await versionMeasured(2, [rows], { metrics }), null))); // prettier-ignore
    expect(lower).toMatchObject({ verdict: 'passed' });
  });

  it('of the current version are only said, and the computed one is compared', async () => {
    const wrong = await versionMeasured(1, [rows], { metrics: [metricOf('accuracy', 0.5, { n: 100 })] });
    const judgement = judgeWith('eval-threshold', { metric: 'accuracy', worseThanCurrentBy: 0.01 })(between(await versionMeasured(2, [rows]), wrong)); // prettier-ignore
    expect(onlyCheck(judgement)).toMatchObject({ verdict: 'passed', current: { value: 0.8 } });
    expect(judgement.notes).toEqual([expect.stringContaining('credit-risk@1: in evaluation')]);
  });

  it('that rows cannot give are believed, with a note', async () => {
    const metrics = [metricOf('churn', 0.3, { n: 100 })];
    const judgement = judgeWith('eval-threshold', { metric: 'churn', min: 0.2 })(between(await versionMeasured(2, [rows], { metrics }), null)); // prettier-ignore
    expect(judgement).toMatchObject({ verdict: 'passed', notes: [expect.stringContaining('not computed again: "churn"')] }); // prettier-ignore
  });

  it('of one class only have no AUC, and that is said', async () => {
    const oneClass = rows.flatMap((row) => (row['label'] === 1 ? [Object.assign({ score: 0.5 }, row)] : []));
    const metrics = [metricOf('auc', 0.9, { n: 50 })];
    const check = onlyCheck(judgeWith('eval-threshold', { metric: 'auc', min: 0.2 })(between(await versionMeasured(2, [oneClass], { metrics }), null))); // prettier-ignore
    expect(check).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringContaining('all are of one class'),
    });
  });

  it('whose file cannot be used leave the gate undecided', async () => {
    const broken = await versionMeasured(2, [[...rows, { id: 'x', label: 'NaN', prediction: 1 }]], { metrics: [metricOf('accuracy', 0.9)] }); // prettier-ignore
    const { verdict, checks } = judgeWith('eval-threshold', { metric: 'accuracy', min: 0.5 })(between(broken, null)); // prettier-ignore
    expect(verdict).toBe('inconclusive');
    expect(checks.find((check) => check.verdict === 'inconclusive')).toMatchObject({ reason: expect.stringContaining('predictions.csv'), remedy: expect.any(String) }); // prettier-ignore
  });

  it.each(['point', 'confident-pass', 'confident-fail'])(
    'of other examples are not compared: %s',
    async (mode) => {
      const others = rows.map((row) => ({ ...row, id: `other ${row['id']}` }));
      const check = onlyCheck(judgeWith('eval-threshold', { metric: 'accuracy', worseThanCurrentBy: 0.5, mode })(between(await versionMeasured(2, [rows]), await versionMeasured(1, [others])))); // prettier-ignore
      expect(check).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining('other examples'), remedy: expect.stringContaining('same examples') }); // prettier-ignore
    },
  );
});

describe('the same inputs', () => {
  it('give the same bytes, in whatever order rows and evaluations lie there', async () => {
    const { both, ...rest } = { both: 150, onlyCandidate: 10, onlyCurrent: 8, neither: 30 };
    const more = { both: both + 1, ...rest };
    const candidates = [rowsOf({ both, ...rest }, 'candidate'), rowsOf(more, 'candidate')];
    const judge = judgeWith('eval-threshold', { metric: 'f1', min: 0.5, mode: 'confident-pass' });
    const version = await versionMeasured(2, candidates);
    const again = await versionMeasured(2, candidates);
    const first = JSON.stringify(judge(between(version, null)));
    expect(JSON.stringify(judge(between(again, null)))).toBe(first);
    expect(JSON.stringify(judge(between({ ...version, evaluations: version.evaluations.toReversed() }, null)))).toBe(first); // prettier-ignore
  });
});

describe('a worse candidate', () => {
  it('is never passed where a better one fails', async () => {
    const count = fc.integer({ min: 0, max: 60 });
    const modes = fc.constantFrom('point', 'confident-pass', 'confident-fail');
    await fc.assert(
      fc.asyncProperty(
        count,
        count,
        count,
        fc.integer({ min: 1, max: 60 }),
        modes,
        async (both, onlyCandidate, onlyCurrent, moved, mode) => {
          // prettier-ignore
          const better = { both: both + moved, onlyCandidate: onlyCandidate + moved, onlyCurrent, neither: 20 };
          const worse = { both, onlyCandidate, onlyCurrent: onlyCurrent + moved, neither: 20 + moved };
          for (const demand of [{ min: 0.6 }, { worseThanCurrentBy: 0.05 }, { betterThanCurrentBy: 0.02 }]) {
            if ((await judged({ ...demand, mode }, better)).verdict !== 'failed') continue;
            expect((await judged({ ...demand, mode }, worse)).verdict).not.toBe('passed');
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
