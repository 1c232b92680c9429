// What a fairness gate says before anything is measured: its demands in words, and the people they take.
import { describe, expect, it } from 'vitest';
import { bindGate } from '../../src/gates/all-gates.ts';

function bound(written: object) {
  const gate = bindGate('fairness', { attribute: 'sex', ...written });
  if (gate.ok) return gate;
  throw new Error(gate.issues.map(({ message }) => message).join('\n'));
}

const demandsOf = (written: object) =>
  bound(written)
    .explain()
    .demands.map(({ text }) => text);

describe('the explanation', () => {
  it('says on which side a group is worse off', () => {
    expect(demandsOf({ noGroupWorseBy: { metric: 'recall', margin: 0.02 } })[0]).toBe(
      'the recall of no group is below that of the current version by more than 0.02 (higher is better), among the groups of sex',
    );
    expect(demandsOf({ noGroupWorseBy: { metric: 'falsePositiveRate', margin: 0.02 } })[0]).toContain('is above that of the current version by more than 0.02 (lower is better)'); // prettier-ignore
  });

  it('names intersections, floors, calibration and what small groups do', () => {
    const written = { intersections: [['sex', 'age']], worstGroup: { metric: 'recall', min: 0.6 }, calibrationWithinGroups: { maxError: 0.05 }, smallGroups: 'fail' }; // prettier-ignore
    const text = demandsOf(written).join('\n');
    expect(text).toContain('the recall of each group is at least 0.6, among the groups of sex, and of sex and age together'); // prettier-ignore
    expect(text).toContain('the calibration error of each group is at most 0.05, in at most 10 bins');
    expect(text).toContain('no group is too small (smallGroups: fail)');
  });
});

describe('the people that it takes', () => {
  const limit = { demographicParityDifference: { max: 0.1 } };
  const planOf = (written: object, expected: object = {}) => bound(written).planSample({ live: [], rate: 0.3, ...expected })[0]; // prettier-ignore

  it('are more to show that a limit is kept than to exclude one of twice its size', () => {
    const point = planOf(limit);
    const pass = planOf({ ...limit, mode: 'confident-pass' });
    const fail = planOf({ ...limit, mode: 'confident-fail', minPerGroup: 1 });
    expect(point).toMatchObject({ toPass: 100, toFail: 100 });
    expect(pass?.toPass).toBe(point?.toShow);
    expect(fail?.toPass).toBeLessThan(0.3 * (pass?.toPass ?? 0));
    expect(fail?.toFail).toBe(fail?.toRefute);
  });

  it('are more where more confidence is asked for', () => {
    const at = (confidence: number) => planOf({ ...limit, mode: 'confident-pass', confidence })?.toPass ?? 0;
    expect(at(0.99)).toBeGreaterThan(at(0.95));
  });

  it('are named for a floor, a margin and calibration, each in its groups', () => {
    expect(planOf({ worstGroup: { metric: 'recall', min: 0.6 } }, { rate: 0.7 })).toMatchObject({ of: 'positives in each group', toShow: 5 }); // prettier-ignore
    const margin = planOf({ noGroupWorseBy: { metric: 'recall', margin: 0.02 } }, { disagreement: 0.05 });
    expect(margin?.likely.every(({ n }) => n !== null && n > 500)).toBe(true);
    // ((√(2/π) · √10 + 1.645) / 2 / 0.05)²
    expect(planOf({ calibrationWithinGroups: { maxError: 0.05 } })).toMatchObject({ toShow: 1_738 });
  });
});
