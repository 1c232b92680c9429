import { describe, expect, it } from 'vitest';
import { nearestName } from '../../src/primitives/nearest-name.ts';

describe('the name that was meant', () => {
  it.each([
    ['teir', ['tier', 'owner'], 'tier'],
    ['ower', ['owner', 'until'], 'owner'],
    ['prodution', ['production', 'staging'], 'production'],
    ['Production', ['production'], 'production'],
    ['laurel/hihg', ['laurel/low', 'laurel/medium', 'laurel/high'], 'laurel/high'],
    ['acu', ['auc', 'f1'], 'auc'],
    ['p95', ['p50', 'p99'], 'p99'],
    ['zebra', ['tier', 'owner'], undefined],
    ['x', [], undefined],
    ['a'.repeat(1_000), ['a'.repeat(999)], undefined],
  ])('for %s among %j is %s', (written, known, meant) => {
    expect(nearestName(written, known)).toBe(meant);
  });
});
