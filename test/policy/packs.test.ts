import { describe, expect, it } from 'vitest';
import { bindGate } from '../../src/gates/all-gates.ts';
import { bindGates } from '../../src/policy/bind-gates.ts';
import { resolvePolicy, type ResolvedPolicy } from '../../src/policy/resolve-policy.ts';
import { readPacks } from '../builders/packs.ts';

const packs = readPacks();

function resolved(name: string): ResolvedPolicy {
  const policy = resolvePolicy(name, {}, { files: { policies: new Map() }, packs });
  if (policy.ok) return policy.value;
  throw new Error(JSON.stringify(policy.problems));
}

describe('the packs that come with Laurel', () => {
  it.each(['laurel/low', 'laurel/medium', 'laurel/high'])('%s is accepted by the gates it names', (name) => {
    const bound = bindGates([...resolved(name).gates.values()], bindGate);
    expect(bound).toMatchObject({ ok: true });
  });

  it('each demand all that the one below demands, by the same ids', () => {
    const ids = ['laurel/low', 'laurel/medium', 'laurel/high'].map((name) =>
      Array.from(resolved(name).gates.keys()),
    );
    expect(ids).toEqual([
      ['schema'],
      ['schema', 'metrics', 'latency'],
      ['schema', 'metrics', 'latency', 'fairness'],
    ]);
  });

  it('laurel/high counts fresh evidence only, of enough requests', () => {
    const high = resolved('laurel/high');
    expect(high.maxAgeMs?.value).toBe(30 * 86_400_000);
    expect(high.gates.get('latency')?.parameters).toMatchObject({
      minRequests: 2000,
      errorRate: { max: '0.1%' },
    });
  });

  it('name no dataset and no evaluator, which only a team can know', () => {
    for (const name of packs.keys()) {
      expect(resolved(name).dataset).toBeUndefined();
      expect(resolved(name).evaluators).toBeUndefined();
    }
  });
});
