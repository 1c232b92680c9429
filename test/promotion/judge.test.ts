import { describe, expect, it } from 'vitest';
import type { BoundGate, EffectivePolicy } from '../../src/policy/effective-policy.ts';
import { judge } from '../../src/promotion/judge.ts';
import { canonicalJson } from '../../src/primitives/canonical-json.ts';
import { reconcile } from '../../src/promotion/reconcile.ts';
import { judgementDocument } from '../../src/promotion/judgement.ts';
import { creditRisk, production, someDigest } from '../builders/documents.ts';
import { evidenceOf } from '../builders/evidence.ts';
import { asks, World } from './world.ts';

const passing: BoundGate = {
  id: 'auc',
  gate: 'eval-threshold',
  written: {},
  at: {},
  needs: {},
  judge: () => ({ verdict: 'passed', checks: [], notes: [] }),
  explain: () => ({ demands: [], needs: [], inconclusive: [] }),
  planSample: () => [],
};
const broken: BoundGate = {
  ...passing,
  id: 'p99',
  judge: () => {
    throw new Error('divided by zero');
  },
};

function policyOf(gates: readonly BoundGate[]): EffectivePolicy {
  return {
    model: creditRisk,
    alias: production,
    registry: 'local',
    evidence: { evaluators: [] },
    gates,
    soakMs: 0,
    approvals: [],
    merge: 'manual',
    digest: someDigest('policy'),
  };
}

const facts = {
  recalls: [],
  soak: null,
  approvals: { known: true, approvals: [], excluded: [], demanded: [] },
};
const subject = {
  model: creditRisk,
  alias: production,
  blob: 'b'.repeat(40),
  pinned: undefined,
  waivers: new Map([['p99', { owner: 'ada', reason: 'x', until: '2027-01-01' }]]),
};
const now = new Date('2026-06-01T12:00:00.000Z');

describe('judging', () => {
  it('calls a gate that throws errored, which blocks and cannot be waived', () => {
    const judgement = judge({
      subject,
      policy: policyOf([passing, broken]),
      evidence: evidenceOf(),
      facts,
      now,
    });
    expect(judgement.outcome).toBe('errored');
    expect(judgement.demands.find(({ id }) => id === 'p99')).toMatchObject({
      verdict: 'errored',
      checks: [{ reason: 'the gate broke: divided by zero' }],
    });
  });

  it('is a pure function: the same input gives the same bytes, and they fit the stored format', () => {
    const input = { subject, policy: policyOf([passing]), evidence: evidenceOf(), facts, now };
    expect(canonicalJson(judge(input))).toBe(canonicalJson(judge(input)));
    expect(judgementDocument.safeParse(JSON.parse(canonicalJson(judge(input)))).success).toBe(true);
  });

  it('has another fingerprint when anything that decided is different', () => {
    const input = { subject, policy: policyOf([passing]), evidence: evidenceOf(), facts, now };
    const base = judge(input).fingerprint;
    expect(judge({ ...input, subject: { ...subject, blob: 'c'.repeat(40) } }).fingerprint).not.toBe(base);
    expect(
      judge({ ...input, policy: { ...policyOf([passing]), digest: someDigest('other') } }).fingerprint,
    ).not.toBe(base);
    expect(judge({ ...input, evidence: evidenceOf({}, null) }).fingerprint).not.toBe(base);
    expect(judge({ ...input, evidence: evidenceOf({ evaluations: [] }) }).fingerprint).not.toBe(base);
    expect(judge({ ...input, now: new Date(0) }).fingerprint).toBe(base);
  });
});

describe('reconciling many aliases', () => {
  it('goes on with the others when one fails, and says which', async () => {
    const world = new World();
    await world.version(1, 0.75);
    world.merge(asks(1));
    world.merge(asks(1), 'staging');
    const get = world.store.get.bind(world.store);
    world.store.get = async (key, options) => {
      if (key.includes('/staging/')) throw new Error('disk on fire');
      return get(key, options);
    };
    const { results } = await reconcile(world.promoter(), { cache: new Map(), propose: true });
    expect(results.map(({ alias, outcome }) => [alias, outcome.kind])).toEqual([
      ['production', 'applied'],
      ['staging', 'broken'],
    ]);
  });

  it('sees a file that vanished, from having seen the alias before', async () => {
    const world = new World();
    await world.version(1, 0.75);
    world.merge(asks(1));
    const cache = new Map();
    await reconcile(world.promoter(), { cache, propose: true });
    await reconcile(world.promoter(), { cache, propose: true });
    world.host.push({ 'aliases/credit-risk/production.yaml': null });
    const { results } = await reconcile(world.promoter(), { cache, propose: true });
    expect(results[0]?.outcome).toMatchObject({ kind: 'drift', drift: { kind: 'file-missing' } });
  });
});
