import { describe, expect, it } from 'vitest';
import { bindGate } from '../../../src/gates/all-gates.ts';
import {
  explainPolicy,
  type Origin,
  type PolicyExplanation,
} from '../../../src/policy/explain/explain-policy.ts';
import { effectivePolicy } from '../../../src/policy/normalize.ts';
import { parseRepository } from '../../../src/policy/repository-files.ts';
import { renderPlace } from '../../../src/primitives/errors.ts';
import { parseAliasName, parseModelName } from '../../../src/registry/names.ts';
import { sourceFiles, wholeRepository } from '../../builders/alias-repository.ts';
import { readPacks } from '../../builders/packs.ts';

type Files = Readonly<Record<string, string>>;

function requestOf(changed: Files, alias: string) {
  return {
    files: parseRepository(sourceFiles({ ...wholeRepository, ...changed })),
    model: parseModelName('credit-risk'),
    alias: parseAliasName(alias),
    packs: readPacks(),
    bindGate,
  };
}

function explained(changed: Files = {}, alias = 'production'): PolicyExplanation {
  const found = explainPolicy(requestOf(changed, alias));
  if (found.ok) return found.value;
  throw new Error(found.problems.map(({ at, message }) => `${renderPlace(at)}: ${message}`).join('\n'));
}

/** Lines of a pack are its own business. */
const placeOf = ({ at: { file = '?', line = 0 } }: Origin) =>
  file.startsWith('laurel/') ? file : `${file}:${line}`;
const places = (origins: readonly Origin[] | undefined) =>
  (origins ?? []).map((origin) => [origin.by, ...origin.policies, placeOf(origin)].join(' '));

function gateOf(explanation: PolicyExplanation, id: string) {
  const gate = explanation.gates.find((each) => each.id === id);
  if (gate === undefined) throw new Error(`no gate ${id}`);
  return gate;
}

describe('an explained policy', () => {
  it('demands what the effective policy demands', () => {
    for (const alias of ['production', 'staging']) {
      const effective = effectivePolicy(requestOf({}, alias));
      const { policy, gates, approvals } = explained({}, alias);
      expect(effective).toMatchObject({ ok: true, policy: { digest: policy.digest } });
      expect(gates.map(({ id }) => id)).toEqual(policy.gates.map(({ id }) => id));
      expect(approvals.map(({ value }) => value)).toEqual(policy.approvals);
    }
  });

  it('says of each gate who demands it, through which policies, and where', () => {
    const production = explained();
    expect(places(gateOf(production, 'auc').origins)).toEqual(['tier high-risk gates/high-risk.yaml:5']);
    expect(places(gateOf(production, 'fairness').origins)).toEqual([
      'tier high-risk laurel/high laurel/high',
    ]);
    expect(places(gateOf(production, 'schema').origins)).toEqual(['tier high-risk gates/high-risk.yaml:8']);
    expect(gateOf(production, 'auc').explanation.demands[0]).toEqual({
      text: 'auc is at least 0.76',
      relative: false,
    });
  });

  it('says of what is demanded twice who demands it, of higher authority first', () => {
    expect(places(gateOf(explained({}, 'staging'), 'schema').origins)).toEqual([
      'tier high-risk gates/high-risk.yaml:8',
      'model laurel/low laurel/low',
    ]);
  });

  it('says which evidence counts, and who narrows it', () => {
    const { evidence } = explained();
    expect(evidence).toMatchObject({
      dataset: { value: 'credit-holdout-2026q2' },
      evaluators: { value: ['repo:acme/credit-eval'] },
      maxAgeMs: { value: 20 * 86_400_000 },
    });
    expect(places(evidence.dataset?.origins)).toEqual(['tier high-risk gates/high-risk.yaml:3']);
    const shorter = explained({
      'gates/fresh.yaml': 'evidence: {maxAge: 2d}\ngates: {again: {gate: signature, callers: json}}\n',
      'models/credit-risk.yaml':
        'description: x\nowner: ["user:ada"]\ntier: high\naliases: {staging: {}, production: {policy: fresh}}\n',
    });
    expect(shorter.evidence.maxAgeMs?.value).toBe(2 * 86_400_000);
    expect(places(shorter.evidence.maxAgeMs?.origins)).toEqual(['model fresh gates/fresh.yaml:1']);
    expect(explained({ 'gates/high-risk.yaml': 'extends: laurel/low\n' }).evidence).toEqual({});
  });

  it('says where soak, approvals, registry, tier, after and merge are written', () => {
    const production = explained();
    expect(production).toMatchObject({
      tier: { value: 'high', at: { file: 'models/credit-risk.yaml', line: 4 } },
      registry: { value: 'prod', at: { file: 'laurel.yaml', line: 8 } },
      after: { value: 'staging', at: { file: 'laurel.yaml', line: 8 } },
      soakMs: { value: 86_400_000, origins: [{ by: 'tier', policies: [], at: { file: 'laurel.yaml', line: 11 } }] },
      merge: { value: 'manual' },
    }); // prettier-ignore
    expect(production.merge.at).toBeUndefined();
    expect(production.approvals.map(({ value, origins }) => [value.role, places(origins)])).toEqual([
      ['model-risk', ['tier laurel.yaml:11']],
      ['owner', ['tier laurel.yaml:11']],
    ]);
    const staging = explained({}, 'staging');
    expect(staging.merge).toMatchObject({ value: 'auto', at: { file: 'models/credit-risk.yaml', line: 5 } });
    expect(staging.after).toBeUndefined();
    expect(staging.soakMs).toBeUndefined();
  });

  it('names the demand that counts where several say how much', () => {
    const { soakMs, approvals } = explained({
      'models/credit-risk.yaml':
        'description: x\nowner: ["user:ada", "user:eve"]\ntier: high\naliases: {staging: {}, production: {soak: 3d, approvals: {owner: 2}}}\n',
    });
    expect([soakMs?.value, places(soakMs?.origins)]).toEqual([
      3 * 86_400_000,
      ['model models/credit-risk.yaml:4'],
    ]);
    expect(approvals.map(({ value, origins }) => [value.role, value.count, places(origins)])).toEqual([
      ['model-risk', 1, ['tier laurel.yaml:11']],
      ['owner', 2, ['model models/credit-risk.yaml:4']],
    ]);
  });

  it('has the problems of a policy that demands nothing', () => {
    const request = requestOf({ 'gates/high-risk.yaml': 'extends: laurel/hihg\n' }, 'production');
    expect(explainPolicy(request)).toEqual(effectivePolicy(request));
    expect(explainPolicy(request).ok).toBe(false);
  });
});
