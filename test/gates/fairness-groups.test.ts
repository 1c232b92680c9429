// What every group is owed by itself: a floor, not to be worse off than before, scores that keep their word.
import { describe, expect, it } from 'vitest';
import type { GateJudgement } from '../../src/gates/gate.ts';
import type { Confusion } from '../../src/registry/documents/evaluation.ts';
import { evidenceOf, groupsOf, judgeWith, onlyCheck } from '../builders/evidence.ts';
import { evidenceWith, pairedEvidence, type People, versionWith } from './fairness-people.ts';

/** 1,000 people, half of them positive, of whom so many are recognised; and so many false alarms. */
function group(tp: number, fp = 50): Confusion {
  return { tp, fp, tn: 500 - fp, fn: 500 - tp };
}

const bySex = (groups: Readonly<Record<string, Confusion>>) => ({ evaluations: [groupsOf('sex', groups)] });

function judged(
  written: object,
  groups: Readonly<Record<string, Confusion>>,
  before: Readonly<Record<string, Confusion>> | null = null,
): GateJudgement {
  const judge = judgeWith('fairness', { attribute: 'sex', ...written });
  return judge(evidenceOf(bySex(groups), before === null ? null : bySex(before)));
}

describe('the worst group', () => {
  const floor = (min: number, more: object = {}) => ({ worstGroup: { metric: 'recall', min }, ...more });

  it('is named, with its rate and its people', () => {
    const check = onlyCheck(judged(floor(0.6), { f: group(275), m: group(400), x: group(290) }, { f: group(300), m: group(300) , x: group(300) })); // prettier-ignore
    expect(check).toMatchObject({
      subject: 'recall of the worst group (sex)',
      limit: '≥ 0.6',
      verdict: 'failed',
      candidate: { value: 0.55, n: 500 },
      current: { value: 0.6 },
      inference: { method: 'Wilson', keep: 'at-least', family: { size: 3, correction: 'holm' } },
    });
    expect(check.reason).toContain('recall 0.55 (f, 275 of 500): 0.55 is below 0.6 (the worst of 3 groups; likewise x)'); // prettier-ignore
  });

  it.each([
    ['recall', 'min', { f: group(300), m: group(400) }, 0.6, 'passed'],
    ['recall', 'min', { f: group(299), m: group(400) }, 0.6, 'failed'],
    ['accuracy', 'min', { f: group(300), m: group(400) }, 0.75, 'passed'],
    ['accuracy', 'min', { f: group(299), m: group(400) }, 0.75, 'failed'],
    ['precision', 'min', { f: group(150), m: group(400) }, 0.75, 'passed'],
    ['precision', 'min', { f: group(149), m: group(400) }, 0.75, 'failed'],
    ['specificity', 'min', { f: group(300), m: group(400) }, 0.9, 'passed'],
    ['specificity', 'min', { f: group(300, 51), m: group(400) }, 0.9, 'failed'],
    ['falsePositiveRate', 'max', { f: group(300), m: group(400) }, 0.1, 'passed'],
    ['falsePositiveRate', 'max', { f: group(300, 51), m: group(400) }, 0.1, 'failed'],
    ['falseNegativeRate', 'max', { f: group(300), m: group(400) }, 0.4, 'passed'],
    ['falseNegativeRate', 'max', { f: group(299), m: group(400) }, 0.4, 'failed'],
    ['selectionRate', 'min', { f: group(300), m: group(400) }, 0.35, 'passed'],
    ['selectionRate', 'min', { f: group(299), m: group(400) }, 0.35, 'failed'],
    ['selectionRate', 'max', { f: group(300), m: group(400) }, 0.45, 'passed'],
    ['selectionRate', 'max', { f: group(300), m: group(401) }, 0.45, 'failed'],
  ] as const)('by %s with a %s, of %j against %f, has %s', (metric, side, groups, limit, verdict) => {
    expect(judged({ worstGroup: { metric, [side]: limit } }, groups).verdict).toBe(verdict);
  });

  it.each([
    ['confident-pass', 0.6, 310, 'inconclusive'],
    ['confident-pass', 0.6, 340, 'passed'],
    ['confident-pass', 0.6, 240, 'failed'],
    ['confident-fail', 0.6, 290, 'passed'],
    ['confident-fail', 0.6, 240, 'failed'],
  ] as const)('in mode %s against %f, %i of 500 recognised, has %s', (mode, min, tp, verdict) => {
    expect(judged(floor(min, { mode }), { f: group(tp), m: group(450) }).verdict).toBe(verdict);
  });

  it('does not pass on people who could not have shown a breach', () => {
    const few = { tp: 1, fp: 1, tn: 2, fn: 1 };
    const any = { minPerGroup: 1, minPositives: 1, mode: 'confident-fail' };
    expect(judged(floor(0.3, any), { f: few, m: group(400) }).verdict).toBe('inconclusive');
    expect(judged(floor(0.6, any), { f: { ...few, tp: 12, fn: 5 }, m: group(400) }).verdict).toBe('passed');
    // 7 people show a breach of 0.3 to whoever asks of one group, and not to whoever asks of two.
    const seven = { tp: 3, fp: 1, tn: 2, fn: 4 };
    expect(judged(floor(0.3, any), { f: seven, m: group(400) }).verdict).toBe('inconclusive');
    expect(judged(floor(0.3, any), { f: { ...seven, tp: 4, fn: 5 }, m: group(400) }).verdict).toBe('passed');
  });

  it.each([
    [{ metric: 'recall', max: 0.9 }],
    [{ metric: 'falsePositiveRate', min: 0.1 }],
    [{ metric: 'recall' }],
    [{ metric: 'selectionRate', min: 0.1, max: 0.9 }],
    [{ metric: 'auc', min: 0.7 }],
  ])('has one limit, on the side that is better: %j is refused', (worstGroup) => {
    expect(() => judgeWith('fairness', { attribute: 'sex', worstGroup })).toThrow(/worstGroup/);
  });
});

describe('no group worse off', () => {
  const margin = (more: object = {}) => ({ noGroupWorseBy: { metric: 'recall', margin: 0.02 }, ...more });
  const verdicts = ({ checks }: GateJudgement) => checks.map(({ subject, verdict }) => [subject, verdict]);

  it('catches levelling down, which a smaller gap does not', () => {
    const before = { f: group(300), m: group(400) };
    const levelled = { f: group(300), m: group(300) };
    const gap = { equalOpportunityDifference: { max: 0.05, worseThanCurrentBy: 0 } };
    expect(judged(gap, levelled, before).verdict).toBe('passed');
    const found = judged({ ...gap, ...margin() }, levelled, before);
    expect(found.verdict).toBe('failed');
    expect(verdicts(found).slice(2)).toEqual([
      ['recall (sex: f)', 'passed'],
      ['recall (sex: m)', 'failed'],
    ]);
    expect(found.checks[3]?.reason).toContain('0.6 (m, 300 of 500) against 0.8 (m, 400 of 500) of credit-risk@1: -0.2 is beyond the margin of 0.02'); // prettier-ignore
  });

  it.each([
    ['recall', group(290), group(300), 'passed'],
    ['recall', group(289), group(300), 'failed'],
    ['falsePositiveRate', group(300, 60), group(300, 50), 'passed'],
    ['falsePositiveRate', group(300, 61), group(300, 50), 'failed'],
    ['falsePositiveRate', group(300, 10), group(300, 50), 'passed'],
    ['selectionRate', group(300, 29), group(300, 50), 'failed'],
    ['selectionRate', group(300, 90), group(300, 50), 'passed'],
  ] as const)('by %s: %j after %j has %s', (metric, now, then, verdict) => {
    const written = { noGroupWorseBy: { metric, margin: 0.02 } };
    expect(judged(written, { f: now, m: group(300) }, { f: then, m: group(300) }).verdict).toBe(verdict);
  });

  it('takes more selected for worse where the policy says so, and only there', () => {
    const written = { noGroupWorseBy: { metric: 'selectionRate', margin: 0.02, better: 'lower' } };
    expect(judged(written, { f: group(300, 90), m: group(300) }, { f: group(300), m: group(300) }).verdict).toBe('failed'); // prettier-ignore
    expect(judged(written, { f: group(300, 10), m: group(300) }, { f: group(300), m: group(300) }).verdict).toBe('passed'); // prettier-ignore
    const wrong = { attribute: 'sex', noGroupWorseBy: { metric: 'recall', margin: 0.02, better: 'lower' } };
    expect(() => judgeWith('fairness', wrong)).toThrow(/better/);
  });

  it.each([
    ['confident-pass', 300, 'inconclusive'],
    ['confident-pass', 400, 'passed'],
    ['confident-pass', 200, 'failed'],
    ['confident-fail', 285, 'inconclusive'],
    ['confident-fail', 330, 'passed'],
    ['confident-fail', 200, 'failed'],
  ] as const)('in mode %s, %i recognised of 500 where it were 300, has %s', (mode, now, verdict) => {
    const more = { mode, noGroupWorseBy: { metric: 'recall', margin: 0.03 } };
    const found = judged(more, { f: group(now), m: group(460) }, { f: group(300), m: group(300) });
    expect(found.checks[0]).toMatchObject({
      verdict,
      inference: { of: 'difference', limit: -0.03, keep: 'at-least', family: { size: 2 } },
    });
  });

  it('needs a reference for each group, and of each enough people', () => {
    const two = { f: group(300), m: group(300) };
    const added = judged(margin(), { ...two, x: group(300) }, two);
    expect(verdicts(added)).toContainEqual(['recall (sex: x)', 'inconclusive']);
    const tiny = { tp: 20, fp: 5, tn: 20, fn: 20 };
    expect(verdicts(judged(margin(), { ...two, x: group(300) }, { ...two, x: tiny }))).toContainEqual(['recall (sex: x)', 'inconclusive']); // prettier-ignore
    expect(judged(margin(), two, { f: tiny, m: tiny }).verdict).toBe('inconclusive');
  });

  it('asks nothing of a first promotion but that groups were counted', () => {
    expect(judged(margin(), { f: group(300), m: group(300) })).toMatchObject({ verdict: 'passed', checks: [{ limit: 'was measured' }], notes: [expect.stringContaining('first promotion')] }); // prettier-ignore
    expect(judged(margin(), { f: group(300) }).verdict).toBe('inconclusive');
  });

  it('compares precision by example too, though each version selects others', async () => {
    const people = ['f', 'm'].flatMap((sex): People[] => [
      { n: 60, of: { sex }, label: 1, decision: 1, before: 1 },
      { n: 10, of: { sex }, label: 0, decision: 1, before: 1 },
      { n: 8, of: { sex }, label: 1, decision: 1, before: 0 },
      { n: 8, of: { sex }, label: 0, decision: 0, before: 1 },
      { n: 100, of: { sex }, label: 0, decision: 0, before: 0 },
    ]);
    const written = { attribute: 'sex', mode: 'confident-pass', noGroupWorseBy: { metric: 'precision', margin: 0.05 } }; // prettier-ignore
    const [check] = judgeWith('fairness', written)(await pairedEvidence(people)).checks;
    expect(check?.delta).toBeCloseTo(68 / 78 - 60 / 78, 12);
    expect(check).toMatchObject({ verdict: 'passed', inference: { method: 'Newcombe, paired by example' } });
  });
});

describe('a predictor that decides alike for everybody', () => {
  const everybody = { tp: 500, fp: 500, tn: 0, fn: 0 };
  const nobody = { tp: 0, fp: 0, tn: 500, fn: 500 };

  it.each([
    [{ demographicParityDifference: { max: 0.1 } }],
    [{ equalizedOddsDifference: { max: 0.1 } }],
    [{ equalOpportunityDifference: { max: 0.1 } }],
    [{ accuracyDifference: { max: 0.1 } }],
    [{ demographicParityRatio: { min: 0.8 } }],
    [{ equalizedOddsRatio: { min: 0.8 } }],
    [{ worstGroup: { metric: 'accuracy', min: 0.1 } }],
    [{ worstGroup: { metric: 'selectionRate', max: 1 } }],
  ])('does not pass for fair: %j', (written) => {
    for (const mode of ['point', 'confident-pass', 'confident-fail']) {
      for (const all of [everybody, nobody]) {
        const check = onlyCheck(judged({ ...written, mode }, { f: all, m: all }));
        expect(check).toMatchObject({ verdict: 'failed', reason: expect.stringContaining('degenerate predictor') }); // prettier-ignore
      }
    }
  });

  it('does not pass for no worse either', () => {
    const written = { noGroupWorseBy: { metric: 'recall', margin: 0.02 }, equalOpportunityDifference: { worseThanCurrentBy: 0.1 } }; // prettier-ignore
    const { checks } = judged(written, { f: everybody, m: everybody }, { f: group(300), m: group(300) });
    expect(checks.map(({ verdict }) => verdict)).toEqual(['failed', 'failed']);
  });

  it('has no predictive parity where it selects nobody', () => {
    expect(judged({ predictiveParityDifference: { max: 0.1 } }, { f: nobody, m: nobody }).verdict).toBe('inconclusive'); // prettier-ignore
  });
});

describe('predictive parity and accuracy', () => {
  it.each([
    ['predictiveParityDifference', { f: group(150), m: group(450) }, 0.15, 'passed'],
    ['predictiveParityDifference', { f: group(149), m: group(450) }, 0.15, 'failed'],
    ['accuracyDifference', { f: group(300), m: group(400) }, 0.1, 'passed'],
    ['accuracyDifference', { f: group(299), m: group(400) }, 0.1, 'failed'],
  ] as const)('%s of %j against %f has %s', (measure, groups, max, verdict) => {
    expect(judged({ [measure]: { max } }, groups).verdict).toBe(verdict);
  });

  it('of a group with few predicted positives is nothing to go by', () => {
    const few = { tp: 20, fp: 9, tn: 500, fn: 100 };
    const check = onlyCheck(judged({ predictiveParityDifference: { max: 1 } }, { f: group(300), m: group(300), x: few })); // prettier-ignore
    expect(check.verdict).toBe('inconclusive');
    expect(check.reason).toContain('group x has 29 predicted positives, fewer than 30');
    const enough = { predictiveParityDifference: { max: 1 }, minPredictedPositives: 29 };
    expect(judged(enough, { f: group(300), m: group(300), x: few }).verdict).toBe('passed');
  });
});

describe('groups that are too small', () => {
  const tiny = { tp: 20, fp: 5, tn: 20, fn: 20 };
  const three = { f: group(300), m: group(300), x: tiny };
  const demands = [
    { demographicParityDifference: { max: 0.1 } },
    { demographicParityRatio: { min: 0.8 } },
    { worstGroup: { metric: 'recall', min: 0.5 } },
    { noGroupWorseBy: { metric: 'recall', margin: 0.02 } },
    { accuracyDifference: { worseThanCurrentBy: 0.01 } },
  ];

  it.each(
    demands.flatMap(
      (demand) =>
        [
          [demand, undefined, 'inconclusive'],
          [demand, 'inconclusive', 'inconclusive'],
          [demand, 'fail', 'failed'],
          [demand, 'note', 'passed'],
        ] as const,
    ),
  )('under %j with smallGroups %s: %s, and they are named', (demand, smallGroups, verdict) => {
    // prettier-ignore
    const found = judged({ ...demand, ...(smallGroups === undefined ? {} : { smallGroups }) }, three, { ...three, x: group(300) }); // prettier-ignore
    expect(found.verdict).toBe(verdict);
    const said = [...found.checks.map(({ reason }) => reason), ...found.notes].join('\n');
    expect(said).toContain('group x has 65 people, fewer than 100');
  });

  it('are noted beside a breach', () => {
    const found = judged({ demographicParityDifference: { max: 0.1 }, smallGroups: 'note' }, { ...three, m: group(500) }); // prettier-ignore
    expect(found.verdict).toBe('failed');
  });

  it.each(['inconclusive', 'note'])(
    'do not leave one group to be compared with itself: %s',
    (smallGroups) => {
      for (const demand of demands) {
        const found = judged({ ...demand, smallGroups }, { f: group(300), x: tiny }, { f: group(300), x: tiny }); // prettier-ignore
        expect(found.verdict).toBe('inconclusive');
        expect(found.checks[0]?.reason).toContain('group x has 65 people, fewer than 100');
      }
    },
  );

  it('of one person are told by the confident modes, where the policy asks no minimum', () => {
    const one = { tp: 1, fp: 0, tn: 0, fn: 0 };
    const any = { minPerGroup: 1, minPositives: 1, minNegatives: 1 };
    for (const mode of ['confident-pass', 'confident-fail']) {
      const demand = { demographicParityDifference: { max: 0.3 }, ...any, mode };
      expect(judged(demand, { f: group(300), x: one }).verdict).toBe('inconclusive');
    }
    expect(judged({ demographicParityDifference: { max: 0.3 }, ...any }, { f: group(300), x: one }).verdict).toBe('failed'); // prettier-ignore
  });
});

describe('calibration within groups', () => {
  const demand = { calibrationWithinGroups: { maxError: 0.05, bins: 5 }, attribute: 'sex' };

  /** Of ten scores, so many people each, of whom as many are positive as the score says, and `off` more. */
  function scored(sex: string, each: number, off = 0): readonly People[] {
    return Array.from({ length: 9 }, (_, at) => (at + 1) / 10).flatMap((score): People[] => {
      const positive = Math.round(Math.min(1, score + off) * each);
      const decision = score >= 0.5 ? 1 : 0;
      return [
        { n: positive, of: { sex }, label: 1, decision, score },
        { n: each - positive, of: { sex }, label: 0, decision, score },
      ];
    });
  }

  it.each([
    ['point', 200, 0, 'passed'],
    ['point', 200, 0.1, 'failed'],
    ['confident-pass', 200, 0, 'passed'],
    ['confident-pass', 20, 0, 'inconclusive'],
    ['confident-pass', 200, 0.2, 'failed'],
    ['confident-fail', 6, 0, 'inconclusive'],
    ['confident-fail', 200, 0.06, 'passed'],
    ['confident-fail', 200, 0.2, 'failed'],
  ] as const)(
    'in mode %s, of %i people of each score and off by %f, has %s',
    async (mode, each, off, verdict) => {
      const evidence = await pairedEvidence([...scored('f', each, off), ...scored('m', 400)]);
      const judgement = judgeWith('fairness', { ...demand, mode, minPerGroup: 50 })(evidence);
      expect(judgement.verdict).toBe(verdict);
      const check = onlyCheck(judgement);
      expect(check.subject).toBe('calibration error of the worst group (sex)');
      expect(check.reason).toContain(`(f, ${9 * each} people in 5 bins)`);
      expect(check.inference).toMatchObject({ keep: 'at-most', limit: 0.05, family: { size: 2 } });
    },
  );

  it('draws what became of each group, with that of the current version', async () => {
    const evidence = await pairedEvidence([...scored('f', 50, 0.2), ...scored('m', 50)]);
    const { curves } = judgeWith('fairness', demand)(evidence);
    expect(curves?.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['reliability', 'calibration where sex=f'],
      ['reliability', 'calibration where sex=m'],
    ]);
    const [candidate, current] = curves?.[0]?.series ?? [];
    expect([candidate?.of, current?.of]).toEqual(['candidate', 'current']);
    const [point] = candidate?.points ?? [];
    expect(point?.y).toBeGreaterThan((point?.x ?? 1) + 0.15);
    expect(point?.low).toBeLessThan(point?.y ?? 0);
    expect(point?.high).toBeGreaterThan(point?.y ?? 1);
  });

  it('needs predictions with probabilities of each group', async () => {
    const counted = judged({ ...demand }, { f: group(300), m: group(300) });
    expect(onlyCheck(counted)).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining('no predictions by example') }); // prettier-ignore
    const logits = scored('f', 50).map((each): People => Object.assign({}, each, { score: 7 }));
    const beyond = judgeWith('fairness', demand)(await pairedEvidence(logits));
    expect(onlyCheck(beyond).reason).toContain('are no probabilities');
    const other = judgeWith('fairness', { ...demand, attribute: 'age' })(
      await pairedEvidence(scored('f', 50)),
    );
    expect(onlyCheck(other).verdict).toBe('inconclusive');
  });

  it('fails where a group disappears, and leaves small ones to the policy', async () => {
    const both = [...scored('f', 50), ...scored('m', 50)];
    const candidate = await versionWith([...scored('f', 50), ...scored('x', 50)], 'candidate');
    const current = await versionWith([...both, ...scored('x', 50)], 'current');
    const judge = judgeWith('fairness', { ...demand, calibrationWithinGroups: { maxError: 0.3 } });
    expect(judge(evidenceWith(candidate, current)).checks[0]).toMatchObject({ verdict: 'failed', reason: expect.stringContaining('leaves out m') }); // prettier-ignore
    const small = await pairedEvidence([...both, ...scored('x', 5)]);
    expect(judge(small).verdict).toBe('inconclusive');
    expect(judgeWith('fairness', { ...demand, calibrationWithinGroups: { maxError: 0.3 }, smallGroups: 'note' })(small).verdict).toBe('passed'); // prettier-ignore
  });

  it('does not take a limit that is none', () => {
    expect(() => judgeWith('fairness', { ...demand, calibrationWithinGroups: { maxError: 0.5 } })).toThrow(/maxError/); // prettier-ignore
  });
});
