// What no interval may do: decide with ends that are no numbers.
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/gates/inference/decide.ts';
import type { Estimate } from '../../../src/gates/inference/estimate.ts';

describe('an interval with an end that is no number', () => {
  it.each([
    [Number.NaN, Number.NaN],
    [Number.NaN, 1],
    [0, Number.NaN],
  ])('from %d to %d passes nothing', (low, high) => {
    const estimate: Estimate = { value: 0.5, n: 100, method: 'none', intervalAt: (level) => ({ low, high, level }) }; // prettier-ignore
    for (const mode of ['confident-pass', 'confident-fail'] as const) {
      for (const keep of ['at-least', 'at-most'] as const) {
        const decision = decide({ estimate, of: 'candidate', limit: 0.5, keep, beyond: null }, { mode, confidence: 0.95 }); // prettier-ignore
        expect(decision).toMatchObject({ verdict: 'inconclusive', inference: undefined });
        expect(decision.reason).toContain('no numbers');
      }
    }
  });
});
