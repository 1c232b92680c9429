import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldVerdicts, isPassing, type Verdict, verdicts } from '../../src/gates/verdict.ts';

const verdict = fc.constantFrom(...verdicts);
const some = fc.array(verdict, { minLength: 1, maxLength: 12 });

function rank(one: Verdict): number {
  return verdicts.indexOf(one);
}

describe('the fold of verdicts', () => {
  it.each([
    [['passed', 'passed'], 'passed'],
    [['passed', 'waived'], 'waived'],
    [['waived', 'inconclusive'], 'inconclusive'],
    [['inconclusive', 'failed', 'passed'], 'failed'],
    [['failed', 'errored'], 'errored'],
  ] as const)('of %j is %s', (all, worst) => {
    expect(foldVerdicts(all)).toBe(worst);
  });

  it('is inconclusive of nothing: what no gate judged was not judged', () => {
    expect(foldVerdicts([])).toBe('inconclusive');
  });

  it('does not depend on order', () => {
    fc.assert(
      fc.property(some, fc.nat(), (all, seed) => {
        const turned = all.slice(seed % all.length).concat(all.slice(0, seed % all.length));
        expect(foldVerdicts(turned)).toBe(foldVerdicts(all));
        expect(foldVerdicts(all.toReversed())).toBe(foldVerdicts(all));
      }),
    );
  });

  it('never gets better by one verdict more', () => {
    fc.assert(
      fc.property(some, verdict, (all, more) => {
        expect(rank(foldVerdicts([...all, more]))).toBeGreaterThanOrEqual(rank(foldVerdicts(all)));
      }),
    );
  });

  it('passes only when each passes', () => {
    fc.assert(
      fc.property(some, (all) => {
        expect(isPassing(foldVerdicts(all))).toBe(all.every((each) => isPassing(each)));
      }),
    );
  });
});
