// One registered number against what its name means: near enough, of another definition, or wrong.
import { describe, expect, it } from 'vitest';
import { compareMetric, usualTolerance } from '../../../src/gates/recomputation/compare-metric.ts';
import type { Definition } from '../../../src/gates/recomputation/definitions.ts';
import type { Measurable } from '../../../src/gates/recomputation/recompute.ts';

const values = new Map<string, number | undefined>();
const named = (label: string, value: number | undefined): Definition => {
  values.set(label, value);
  return { label, of: () => value };
};

/** A metric whose own definition gives `own`. */
function measurable(own: number | undefined, more: Partial<Omit<Measurable, 'valueOf'>> = {}): Measurable {
  return {
    kind: 'measurable',
    n: 10,
    own: named('', own),
    equal: [],
    others: [],
    isComplete: true,
    takesWeights: true,
    undefinedWhere: 'all are of one class',
    valueOf: ({ label }) => values.get(label),
    ...more,
  };
}

const compare = (registered: number, against: Measurable) =>
  compareMetric(registered, against, usualTolerance);

describe('how far a registered number may be off', () => {
  it.each([
    // A millionth of it, or of 1 where it is smaller.
    [0.5 + 0.9e-6, 0.5, 'agrees'],
    [0.5 + 1.1e-6, 0.5, 'disagrees'],
    [0.5 - 1.1e-6, 0.5, 'disagrees'],
    [0, 0.9e-6, 'agrees'],
    [0, 1.1e-6, 'disagrees'],
    [5_000_000, 5_000_004, 'agrees'],
    [5_000_000, 5_000_006, 'disagrees'],
    [-5_000_000, -5_000_004, 'agrees'],
    // Half of the last place, from three decimals on.
    [0.776, 0.7765, 'agrees'],
    [0.776, 0.7755, 'agrees'],
    [0.776, 0.77651, 'disagrees'],
    [0.776, 0.77549, 'disagrees'],
    [0.77, 0.7701, 'disagrees'],
    [1, 1.0001, 'disagrees'],
    [0.1234, 0.12344, 'agrees'],
    [0.1234, 0.12346, 'disagrees'],
    [1.25e-7, 1.9e-7, 'agrees'],
    [2.5e-3, 2.9e-3, 'disagrees'],
  ] as const)('%d beside %d %s', (registered, recomputed, kind) => {
    const outcome = compare(registered, measurable(recomputed));
    expect(outcome.kind).toBe(kind);
    if (outcome.kind === 'disagrees') expect(outcome.by).toBe(registered - recomputed);
  });

  it('is no help to a number that is none', () => {
    expect(compare(Number.NaN, measurable(0.5)).kind).toBe('disagrees');
    for (const none of [Number.NaN, Infinity]) expect(compare(0.5, measurable(none)).kind).toBe('disagrees');
  });
});

describe('what a registered number may be', () => {
  const equal = [named('0 where undefined', 0.4)];
  const others = [named('macro average', 0.3), named('micro average', 0.2)];

  it('is its own definition, or one that is equal where both are defined', () => {
    expect(compare(0.5, measurable(0.5, { equal, others }))).toEqual({ kind: 'agrees', recomputed: 0.5, definition: '' }); // prettier-ignore
    expect(compare(0.4, measurable(undefined, { equal, others }))).toEqual({ kind: 'agrees', recomputed: 0.4, definition: '0 where undefined' }); // prettier-ignore
  });

  it('is named where it is of another definition', () => {
    expect(compare(0.2, measurable(0.5, { equal, others }))).toEqual({
      kind: 'not-recomputed',
      code: 'another-definition',
      reason:
        'it is a number of another definition (micro average), and what the name means is 0.5: name it by that',
    });
    expect(compare(0.3, measurable(undefined, { equal: [], others }))).toEqual({
      kind: 'not-recomputed',
      code: 'another-definition',
      reason: 'it is a number of another definition (macro average): name it by that',
    });
  });

  it('is wrong where it is none of all that go by the name', () => {
    expect(compare(0.6, measurable(0.5, { equal, others }))).toEqual({ kind: 'disagrees', recomputed: 0.5, by: 0.6 - 0.5, definition: '' }); // prettier-ignore
  });

  it('is left open where others may go by the name', () => {
    const own = named('10 bins of equal width', 0.5);
    expect(compare(0.6, measurable(0.5, { isComplete: false, others }))).toMatchObject({
      code: 'open-definition',
      reason: 'its name leaves open how it is computed; what the name means is 0.5',
    });
    expect(compare(0.6, measurable(0.5, { own, isComplete: false }))).toMatchObject({
      reason: 'its name leaves open how it is computed; the one with 10 bins of equal width is 0.5',
    });
  });

  it('cannot be believed where there is none', () => {
    for (const isComplete of [true, false]) {
      expect(compare(0.99, measurable(undefined, { others, isComplete }))).toEqual({
        kind: 'not-recomputed',
        code: 'undefined',
        reason: 'there is none: all are of one class',
      });
    }
    const unmeasurable = { kind: 'not-measurable', code: 'no-rows', reason: 'no row has region = "EU"' } as const; // prettier-ignore
    expect(compareMetric(0.5, unmeasurable, usualTolerance)).toEqual({ kind: 'not-recomputed', code: 'no-rows', reason: unmeasurable.reason }); // prettier-ignore
  });
});
