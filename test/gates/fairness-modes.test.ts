// What a limit on groups says of few people and of many, in each mode.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { showNumber } from '../../src/gates/show-number.ts';
import { newcombeInterval } from '../../src/gates/statistics/intervals.ts';
import type { Confusion } from '../../src/registry/documents/evaluation.ts';
import { evidenceOf, groupsOf, judgeWith, onlyCheck } from '../builders/evidence.ts';
import { evidenceWith, type People, versionWith } from './fairness-people.ts';

const anyGroup = { minPerGroup: 1, minPositives: 1, minNegatives: 1, minPredictedPositives: 1 };
const confident = ['confident-pass', 'confident-fail'] as const;

/** So many of n selected, and nothing else known. */
function selected(successes: number, n: number): Confusion {
  return { tp: 0, fp: successes, tn: n - successes, fn: 0 };
}

function judged(written: object, groups: Readonly<Record<string, Confusion>>) {
  const judge = judgeWith('fairness', { attribute: 'sex', ...anyGroup, ...written });
  return onlyCheck(judge(evidenceOf({ evaluations: [groupsOf('sex', groups)] }, null)));
}

const golden = z
  .object({
    cases: z.array(
      z.object({
        groups: z.record(z.string(), z.record(z.string(), z.int())),
        values: z.record(z.string(), z.number()),
      }),
    ),
  }) // prettier-ignore
  .parse(JSON.parse(readFileSync(new URL('../golden/fairness.json', import.meta.url), 'utf8')));

describe("the arrays of Fairlearn's user guide, row by row", () => {
  const y = [0, 1, 1, 1, 1, 0, 1, 0, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1] as const;
  const p = [0, 0, 1, 0, 1, 1, 1, 0, 0, 1, 1, 1, 1, 0, 0, 1, 1, 0] as const;
  const people = 'bbabbcccaacabccbcc'.split('').map((group, at): People => ({
    n: 1,
    of: { sex: group },
    label: y[at] ?? 0,
    decision: p[at] ?? 0,
  }));
  const known = golden.cases[0]?.values ?? {};

  it.each([
    ['demographicParityDifference', 'max', known['demographic_parity_difference'] ?? 2],
    ['equalizedOddsDifference', 'max', known['equalized_odds_difference'] ?? 2],
    ['equalOpportunityDifference', 'max', known['equal_opportunity_difference'] ?? 2],
    ['predictiveParityDifference', 'max', 2 / 3],
    ['accuracyDifference', 'max', 5 / 12],
    ['demographicParityRatio', 'min', known['demographic_parity_ratio'] ?? 2],
    ['equalizedOddsRatio', 'min', known['equalized_odds_ratio'] ?? 2],
    ['equalOpportunityRatio', 'min', known['equal_opportunity_ratio'] ?? 2],
  ] as const)(
    'have a %s on which a limit is kept, and just beyond which it is not',
    async (measure, side, value) => {
      const candidate = await versionWith(people, 'candidate');
      const verdictAt = (limit: number) =>
      onlyCheck(judgeWith('fairness', { attribute: 'sex', ...anyGroup, [measure]: { [side]: limit } })(evidenceWith(candidate, null))); // prettier-ignore
      const check = verdictAt(value);
      expect(check.candidate?.value).toBeCloseTo(value, 12);
      expect(check).toMatchObject({ verdict: 'passed', candidate: { n: 18 } });
      const beyond = side === 'max' ? value - 1e-9 : value + 1e-9;
      expect(verdictAt(beyond).verdict).toBe('failed');
    },
  );

  it('prove nothing in the confident modes', async () => {
    const candidate = await versionWith(people, 'candidate');
    for (const mode of confident) {
      const judge = judgeWith('fairness', { attribute: 'sex', ...anyGroup, mode, demographicParityDifference: { max: 0.2 } }); // prettier-ignore
      expect(judge(evidenceWith(candidate, null)).verdict).toBe('inconclusive');
    }
  });
});

describe('the four-fifths rule', () => {
  const rule = { demographicParityRatio: { min: 0.8 } };
  const [a, b, c] = [selected(480, 800), selected(270, 500), selected(9, 20)];

  it('fails 9 of 20 beside 480 of 800 by the measured ratio, and can tell nothing in the confident modes', () => {
    expect(judged(rule, { a, c })).toMatchObject({ verdict: 'failed', candidate: { value: 0.75 } });
    for (const mode of confident) expect(judged({ ...rule, mode }, { a, c }).verdict).toBe('inconclusive');
  });

  it('is shown to be kept by 270 of 500', () => {
    for (const mode of ['point', ...confident])
      expect(judged({ ...rule, mode }, { a, b }).verdict).toBe('passed');
    const { inference, candidate } = judged({ ...rule, mode: 'confident-pass' }, { a, b });
    expect(inference).toMatchObject({ of: 'candidate', mode: 'confident-pass', estimate: expect.closeTo(0.9, 12), keep: 'at-least', limit: 0.8, level: expect.closeTo(0.9, 12), n: 1_300 }); // prettier-ignore
    expect(inference?.low).toBeGreaterThan(0.82);
    expect(inference?.low).toBeLessThan(0.9);
    expect(candidate?.interval).toEqual({
      low: inference?.low,
      high: inference?.high,
      level: inference?.level,
    });
  });

  it('is shown to be broken where the whole interval lies below', () => {
    for (const mode of confident) expect(judged({ ...rule, mode }, { a, low: selected(150, 500) }).verdict).toBe('failed'); // prettier-ignore
  });

  it('needs a higher bound with a higher confidence', () => {
    const at = (confidence: number) => judged({ ...rule, mode: 'confident-pass', confidence }, { a, b });
    expect(at(0.95).verdict).toBe('passed');
    expect(at(0.9999).verdict).toBe('inconclusive');
    expect(at(0.99).inference?.level).toBeCloseTo(0.98, 12);
  });
});

describe('a limit on a difference', () => {
  const limit = { demographicParityDifference: { max: 0.1 } };
  const pair = (n: number, gap: number) => ({ one: selected(Math.round(n * (0.3 + gap)), n), other: selected(0.3 * n, n) }); // prettier-ignore

  it.each([
    // By the measured value alone, of few as of many.
    ['point', 100, 0, 'passed'],
    ['point', 100, 0.12, 'failed'],
    // Too few to show that it is kept, and enough.
    ['confident-pass', 100, 0, 'inconclusive'],
    ['confident-pass', 2_000, 0, 'passed'],
    ['confident-pass', 2_000, 0.09, 'inconclusive'],
    ['confident-pass', 2_000, 0.11, 'inconclusive'],
    ['confident-pass', 2_000, 0.2, 'failed'],
    // A breach that is not shown does not block, where one of twice the limit is excluded.
    ['confident-fail', 20, 0, 'inconclusive'],
    ['confident-fail', 100, 0, 'passed'],
    ['confident-fail', 2_000, 0.11, 'passed'],
    ['confident-fail', 100, 0.12, 'inconclusive'],
    ['confident-fail', 2_000, 0.2, 'failed'],
  ] as const)(
    'in mode %s, of %i people in each of two groups and a gap of %f, %s',
    (mode, n, gap, verdict) => {
      expect(judged({ ...limit, mode }, pair(n, gap)).verdict).toBe(verdict);
    },
  );

  it('of half or more lets nothing pass that could not have failed', () => {
    const wide = { demographicParityDifference: { max: 0.6 }, mode: 'confident-fail' };
    expect(judged(wide, { one: selected(1, 3), other: selected(2, 3) }).verdict).toBe('inconclusive');
    expect(judged(wide, { one: selected(300, 900), other: selected(300, 900) }).verdict).toBe('passed');
    // So many could have shown it: one of 0 and one of 1 lie apart by more than 0.6 for certain.
    expect(judged(wide, { one: selected(95, 100), other: selected(37, 100) }).verdict).toBe('passed');
    const ratio = { demographicParityRatio: { min: 0.4 }, mode: 'confident-fail' };
    expect(judged(ratio, { one: selected(60, 100), other: selected(26, 100) }).verdict).toBe('passed');
    expect(judged(ratio, { one: selected(2, 3), other: selected(1, 3) }).verdict).toBe('inconclusive');
  });

  it('is harder to break for certain among many groups', () => {
    const groups = (k: number) => Object.fromEntries(Array.from({ length: k }, (_, at) => [`g${at}`, selected(at === 0 ? 260 : 180, 600)])); // prettier-ignore
    const low = (k: number) => judged({ ...limit, mode: 'confident-fail' }, groups(k)).inference?.low ?? 1;
    expect(low(8)).toBeLessThan(low(2));
  });

  it('names the groups, their counts, and which pairs differ beyond chance by what correction', () => {
    const { reason, inference } = judged(limit, { a: selected(300, 600), b: selected(180, 600), c: selected(190, 600) }); // prettier-ignore
    expect(reason).toContain('selection rate from 0.3 (b, 180 of 600) to 0.5 (a, 300 of 600)');
    expect(reason).toContain('of 3 pairs of groups, these differ beyond chance (Newcombe intervals, Bonferroni over 6 comparisons, 95 % confidence of all together)'); // prettier-ignore
    expect(reason).toContain('selection rate of a above that of b by');
    // Six one-sided bounds that hold together with 95 % confidence.
    const apart =
      newcombeInterval({ successes: 300, n: 600 }, { successes: 180, n: 600 }, 1 - 0.1 / 6)?.low ?? 0;
    expect(reason).toContain(`selection rate of a above that of b by ${showNumber(apart)} or more`);
    expect(reason).not.toContain('of c above');
    expect(inference?.method).toContain('lower end by Bonferroni over 6');
  });

  it('says where no pair differs beyond chance', () => {
    const { reason } = judged(limit, { a: selected(30, 60), b: selected(22, 60), c: selected(25, 60) });
    expect(reason).toContain('of 3 pairs of groups, none differs beyond chance');
  });

  it('has no interval of a hundred groups and more, and says what to do', () => {
    const groups = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`g${at}`, selected(30, 100)]));
    expect(judged(limit, groups)).toMatchObject({ verdict: 'passed', inference: undefined });
    const check = judged({ ...limit, mode: 'confident-pass' }, groups);
    expect(check.verdict).toBe('inconclusive');
    expect(check.reason).toContain('of more than 100 no interval');
  });
});

describe('the demands of one gate on several attributes', () => {
  const two = { sex: { f: selected(260, 600), m: selected(180, 600) }, age: { old: selected(180, 600), young: selected(180, 600) } }; // prettier-ignore

  it('share the error of a breach', () => {
    const written = { attribute: 'all', ...anyGroup, mode: 'confident-fail', demographicParityDifference: { max: 0.08 } }; // prettier-ignore
    const { checks } = judgeWith('fairness', written)(evidenceOf({ evaluations: [{ groups: two }] }, null));
    expect(checks.map(({ inference }) => inference?.family)).toEqual([
      { name: 'demographic parity difference ≤ 0.08', size: 2, correction: 'holm' },
      { name: 'demographic parity difference ≤ 0.08', size: 2, correction: 'holm' },
    ]);
  });
});

describe('a gap against that of the current version', () => {
  const of = (one: number, n: number) => ({ evaluations: [groupsOf('sex', { one: selected(one, n), other: selected(0.3 * n, n) })] }); // prettier-ignore
  const judge = (mode: string, now: number, then: number, n: number) =>
    onlyCheck(judgeWith('fairness', { attribute: 'sex', ...anyGroup, mode, demographicParityDifference: { worseThanCurrentBy: 0.1 } })(evidenceOf(of(now, n), of(then, n)))); // prettier-ignore

  it.each([
    ['point', 360, 300, 1_000, 'passed'],
    ['point', 460, 300, 1_000, 'failed'],
    ['confident-pass', 300, 300, 1_000, 'passed'],
    ['confident-pass', 380, 300, 1_000, 'inconclusive'],
    ['confident-fail', 12, 12, 40, 'inconclusive'],
    ['confident-fail', 380, 300, 1_000, 'passed'],
    ['confident-fail', 600, 300, 1_000, 'failed'],
    ['confident-pass', 600, 300, 1_000, 'failed'],
  ] as const)('in mode %s, %i then %i selected of %i, %s', (mode, now, then, n, verdict) => {
    const check = judge(mode, now, then, n);
    expect([check.verdict, check.reason]).toEqual([verdict, expect.any(String)]);
    expect(check.inference).toMatchObject({ of: 'difference', limit: 0.1, keep: 'at-most', method: expect.stringContaining('unpaired') }); // prettier-ignore
  });
});
