import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { EffectivePolicy } from '../../src/policy/effective-policy.ts';
import { effectivePolicy, type EffectivePolicyResult } from '../../src/policy/normalize.ts';
import { parseRepository } from '../../src/policy/repository-files.ts';
import { bindGate } from '../../src/gates/all-gates.ts';
import { renderPlace } from '../../src/primitives/errors.ts';
import { parseAliasName, parseModelName } from '../../src/registry/names.ts';
import { sourceFiles, wholeRepository } from '../builders/alias-repository.ts';
import { readPacks } from '../builders/packs.ts';

const packs = readPacks();
const hourMs = 3_600_000;

type Files = Readonly<Record<string, string>>;

function resultOf(changed: Files = {}, alias = 'production', model = 'credit-risk'): EffectivePolicyResult {
  const files = parseRepository(sourceFiles({ ...wholeRepository, ...changed }));
  return effectivePolicy({
    files,
    model: parseModelName(model),
    alias: parseAliasName(alias),
    packs,
    bindGate,
  });
}

function policyOf(changed: Files = {}, alias = 'production'): EffectivePolicy {
  const result = resultOf(changed, alias);
  if (result.ok) return result.policy;
  throw new Error(result.problems.map(({ at, message }) => `${renderPlace(at)}: ${message}`).join('\n'));
}

function refusedFor(changed: Files = {}, alias = 'production', model = 'credit-risk'): readonly string[] {
  const result = resultOf(changed, alias, model);
  return result.ok
    ? []
    : result.problems.map(({ at, message, remedy }) => `${renderPlace(at)}: ${message} → ${remedy}`);
}

const laurelWith = (text: string): Files => ({
  'laurel.yaml': `${wholeRepository['laurel.yaml'] ?? ''}${text}`,
});
const modelWith = (aliases: string, tier = 'tier: high'): Files => ({
  'models/credit-risk.yaml': `description: x\nowner: ["team:acme/credit-ml"]\n${tier}\naliases: ${aliases}\n`,
});
const ids = (policy: EffectivePolicy): readonly string[] => policy.gates.map(({ id }) => id);

describe('the effective policy of an alias', () => {
  it('is what tier, defaults and model demand, added up', () => {
    const policy = policyOf();
    expect(policy).toMatchObject({
      model: 'credit-risk',
      alias: 'production',
      registry: 'prod',
      tier: 'high',
      evidence: {
        dataset: 'credit-holdout-2026q2',
        evaluators: ['repo:acme/credit-eval'],
        maxAgeMs: 20 * 24 * hourMs,
      },
      after: 'staging',
      soakMs: 24 * hourMs,
      approvals: [
        { role: 'model-risk', people: ['team:acme/model-risk', 'user:grace'], count: 1 },
        { role: 'owner', people: ['team:acme/credit-ml'], count: 1 },
      ],
      merge: 'manual',
      digest: expect.stringMatching(/^sha256:/),
    });
    expect(ids(policy)).toEqual(['auc', 'fairness', 'latency', 'metrics', 'p99', 'schema', 'sex']);
  });

  it('keeps each gate as written, bound, with its place', () => {
    const auc = policyOf().gates[0];
    expect(auc).toMatchObject({
      id: 'auc',
      gate: 'eval-threshold',
      written: { metric: 'auc', min: 0.76, worseThanCurrentBy: 0.002, slices: { region: 0.02 } },
      at: { file: 'gates/high-risk.yaml', line: 5, column: 3 },
      judge: expect.any(Function),
    });
  });

  it('of another alias has its own registry, merge and no soak where nothing comes before', () => {
    expect(policyOf({}, 'staging')).toMatchObject({ registry: 'stage', merge: 'auto', soakMs: 0 });
    expect(policyOf({}, 'staging').after).toBeUndefined();
  });

  it('lives in the home registry where nothing else is said', () => {
    const files = modelWith('{canary: {}}');
    expect(policyOf(files, 'canary').registry).toBe('stage');
  });

  it('takes the longest soak, the most approvals and the strictest evidence of all that is written', () => {
    const policy = policyOf({
      ...modelWith('{staging: {}, production: {policy: mine, soak: 2d, approvals: {owner: 1, model-risk: 2}}}'),
      'gates/mine.yaml':
        'evidence: {evaluators: ["user:eve", "repo:acme/credit-eval"], maxAge: 7d}\ngates: {mae: {gate: eval-threshold, metric: mae, max: 1}}\n',
    });
    expect(policy.soakMs).toBe(48 * hourMs);
    expect(policy.approvals.map(({ role, count }) => [role, count])).toEqual([['model-risk', 2], ['owner', 1]]);
    expect(policy.evidence).toEqual({
      dataset: 'credit-holdout-2026q2',
      evaluators: ['repo:acme/credit-eval'],
      maxAgeMs: 7 * 24 * hourMs,
    });
    expect(ids(policy)).toContain('mae');
  }); // prettier-ignore

  it('follows extends, where the nearer policy overrides the farther by id', () => {
    const policy = policyOf({
      ...modelWith('{production: {policy: c, after: production2}, production2: {policy: c}}', ''),
      'gates/a.yaml': 'gates: {x: {gate: signature}, y: {gate: eval-threshold, metric: auc, min: 0.1}}\nevidence: {dataset: old, maxAge: 1d}\n',
      'gates/b.yaml': 'extends: a\ngates: {y: {gate: eval-threshold, metric: auc, min: 0.2}}\nevidence: {dataset: new}\n',
      'gates/c.yaml': 'extends: b\n',
    }, 'production2'); // prettier-ignore
    expect(policy.gates.map(({ id, written }) => [id, written['min']])).toEqual([['x', undefined], ['y', 0.2]]);
    expect(policy.evidence).toEqual({ dataset: 'new', evaluators: [], maxAgeMs: 24 * hourMs });
    expect(policy.tier).toBeUndefined();
  }); // prettier-ignore

  it('lets a tier refine what an alias names: laurel/low besides a tier on top of laurel/high', () => {
    const tiered = policyOf({ ...modelWith('{production: {policy: laurel/medium}, staging: {}}') });
    expect(tiered.gates).toHaveLength(policyOf().gates.length);
    expect(tiered.gates.find(({ id }) => id === 'metrics')?.written['worseThanCurrentBy']).toBe('1%');
  });

  it('is the same demand, with the same digest, in whatever order it is written', () => {
    const reordered = {
      ...modelWith('{production: {}, staging: {merge: auto, policy: laurel/low}}'),
      'gates/high-risk.yaml': `gates:
  schema: {gate: signature}
  sex:    {minPerGroup: 100, gate: fairness, equalizedOddsDifference: {max: 0.1}, attribute: sex}
  p99:    {minRequests: 2000, gate: latency, hardware: c7i.large, p99: {worseThanCurrentBy: 10%, max: 50ms}}
  auc:    {slices: {region: 0.020}, metric: auc, gate: eval-threshold, worseThanCurrentBy: 2e-3, min: 0.760}
evidence: {maxAge: 20d, evaluators: ["repo:acme/credit-eval"], dataset: credit-holdout-2026q2}
extends: laurel/high
`,
    };
    expect(policyOf(reordered).digest).toBe(policyOf().digest);
  });

  it.each([
    ['a gate', { 'gates/high-risk.yaml': (wholeRepository['gates/high-risk.yaml'] ?? '').replace('0.76', '0.75') }],
    ['the dataset', { 'gates/high-risk.yaml': (wholeRepository['gates/high-risk.yaml'] ?? '').replace('2026q2', '2026q1') }],
    ['the soak', { 'laurel.yaml': (wholeRepository['laurel.yaml'] ?? '').replace('24h', '23h') }],
    ['a person', { 'laurel.yaml': (wholeRepository['laurel.yaml'] ?? '').replace('user:grace', 'user:mallory') }],
    ['the registry', { 'laurel.yaml': (wholeRepository['laurel.yaml'] ?? '').replace('registry: prod, ', 'registry: stage, ') }],
    ['the owner', { 'models/credit-risk.yaml': (wholeRepository['models/credit-risk.yaml'] ?? '').replace('credit-ml', 'other') }],
  ])('has another digest when %s changes', (_, changed) => {
    expect(policyOf(changed).digest).not.toBe(policyOf().digest);
  }); // prettier-ignore
});

describe('an alias adds demands and never drops a tier’s', () => {
  const thresholds = fc.dictionary(
    fc.constantFrom('auc', 'a', 'b', 'c', 'metrics', 'schema'),
    fc.record({ gate: fc.constant('eval-threshold'), metric: fc.constantFrom('auc', 'mae'), min: fc.integer({ min: 0, max: 2 }) }),
    { minKeys: 1, noNullPrototype: true },
  ); // prettier-ignore
  const base = fc.constantFrom<readonly (string | undefined)[]>([undefined], ['laurel/low'], ['tiered']);

  it('whatever policy a model adds, the tier’s gates all stay as they were, or it is refused', () => {
    const tierOnly = (tiered: object): Files => ({
      'laurel.yaml': 'registries: {a: {store: "file:./r"}}\nhome: a\ntiers: {high: {policy: tiered}}\n',
      'gates/tiered.yaml': stringify(tiered),
      ...modelWith('{production: {}}'),
    });
    fc.assert(
      fc.property(thresholds, thresholds, base, (demanded, added, [extended]) => {
        const before = policyOf(tierOnly({ gates: demanded }));
        const after = resultOf({
          ...tierOnly({ gates: demanded }),
          'gates/mine.yaml': stringify({ ...(extended === undefined ? {} : { extends: extended }), gates: added }),
          ...modelWith('{production: {policy: mine}}'),
        });
        const kept = after.ok ? after.policy.gates : before.gates;
        const plain = (gates: EffectivePolicy['gates']): object[] =>
          gates.map(({ id, gate, written }) => ({ id, gate, written }));
        expect(plain(kept)).toEqual(expect.arrayContaining(plain(before.gates)));
        const clash = Object.entries(added).some(([id, gate]) => {
          const tiers: unknown = demanded[id];
          return tiers !== undefined && JSON.stringify(tiers) !== JSON.stringify(gate);
        });
        expect(after.ok || clash || extended === 'laurel/low').toBe(true);
      }),
    );
  }); // prettier-ignore

  it('says which gate clashes, and with which', () => {
    const files = {
      ...modelWith('{production: {policy: mine}, staging: {}}'),
      'gates/mine.yaml': 'extends: high-risk\ngates:\n  auc: {gate: eval-threshold, metric: auc, min: 0.1}\n',
    };
    expect(refusedFor(files)).toEqual([
      'gates/mine.yaml:3:8 gates.auc: the gate auc is demanded otherwise by high-risk (gates/high-risk.yaml:5:3 gates.auc) → give this gate another id: demands add up, they do not replace each other',
    ]);
  });

  it('refuses two datasets, because no evaluation is of both', () => {
    const files = {
      ...modelWith('{production: {policy: mine}, staging: {}}'),
      'gates/mine.yaml': 'evidence: {dataset: other}\n',
    };
    expect(refusedFor(files)).toEqual([
      'gates/mine.yaml:1:21 evidence.dataset: the dataset other here, and credit-holdout-2026q2 in high-risk (gates/high-risk.yaml:3:21 evidence.dataset): no evaluation is of both → name one dataset',
    ]);
  });

  it('refuses evaluators that nobody else admits, rather than admitting any', () => {
    const files = {
      ...modelWith('{production: {policy: mine}, staging: {}}'),
      'gates/mine.yaml': 'evidence: {evaluators: ["user:mallory"]}\n',
    };
    expect(refusedFor(files)[0]).toMatch(
      /^gates\/mine.yaml:1:24 evidence.evaluators: none of these evaluators is admitted by the other policies of this alias, which admit repo:acme\/credit-eval/,
    );
  });
});

describe('no policy comes of', () => {
  it.each<[string, Files, readonly string[]]>([
    ['an alias that no policy demands anything of', { 'laurel.yaml': 'registries: {a: {store: "file:./r"}}\nhome: a\n', ...modelWith('{production: {}}', '') },
      ['models/credit-risk.yaml:4:11 aliases.production: no gate is demanded of this alias, so nothing would ever pass → name a policy, e.g. policy: laurel/low, or give the model a tier']],
    ['a policy without gates', { ...modelWith('{production: {policy: mine}, staging: {}}', ''), 'gates/mine.yaml': 'gates: {}\n' },
      ['models/credit-risk.yaml:4:11 aliases.production: no gate is demanded of this alias, so nothing would ever pass → name a policy, e.g. policy: laurel/low, or give the model a tier']],
    ['an unknown tier', modelWith('{production: {}}', 'tier: hihg'), ['models/credit-risk.yaml:3:7 tier: there is no tier hihg → name one of low, high']],
    ['an unknown policy', modelWith('{staging: {}, production: {policy: hihg-risk}}'),
      ['models/credit-risk.yaml:4:45 aliases.production.policy: there is no policy hihg-risk → write gates/hihg-risk.yaml; did you mean high-risk?']],
    ['an unknown pack', modelWith('{staging: {}, production: {policy: laurel/hihg}}'),
      ['models/credit-risk.yaml:4:45 aliases.production.policy: there is no pack laurel/hihg → did you mean laurel/high?']],
    ['a policy that extends itself', { 'gates/high-risk.yaml': 'extends: high-risk\n' },
      ['gates/high-risk.yaml:1:10 extends: a policy extends itself: high-risk extends high-risk → remove one of these extends']],
    ['policies that extend each other', { 'gates/high-risk.yaml': 'extends: a\n', 'gates/a.yaml': 'extends: b\n', 'gates/b.yaml': 'extends: a\n' },
      ['gates/b.yaml:1:10 extends: a policy extends itself: high-risk extends a extends b extends a → remove one of these extends']],
    ['an unknown gate', { 'gates/high-risk.yaml': 'gates: {auc: {gate: eval-treshold}}\n' },
      ['gates/high-risk.yaml:1:15: gates.auc.gate: there is no gate "eval-treshold": did you mean eval-threshold? → correct the gate there; the pages in docs name every parameter']],
    ['a wrong parameter', { 'gates/high-risk.yaml': 'gates: {auc: {gate: eval-threshold, metric: auc, min: "0.7"}}\n' },
      ['gates/high-risk.yaml:1:50: gates.auc.min: expected number, found "0.7" → correct the gate there; the pages in docs name every parameter']],
    ['an unknown registry', modelWith('{staging: {}, production: {registry: prd}}'),
      ['models/credit-risk.yaml:4:47 aliases.production.registry: there is no registry prd → name one of stage, prod, or add it to registries']],
    ['a role that nobody has', modelWith('{staging: {}, production: {approvals: {model-rsik: 1}}}'),
      ['models/credit-risk.yaml:4:49 aliases.production.approvals.model-rsik: nobody has the role model-rsik → did you mean model-risk?']],
    ['more approvals than people', { ...modelWith('{staging: {}, production: {approvals: {solo: 2}}}'), ...laurelWith('  solo: ["user:ada"]\n') },
      ['models/credit-risk.yaml:4:55 aliases.production.approvals.solo: 2 approvals of solo, but only user:ada can give one → demand fewer, or name more people']],
    ['an alias after one that the model does not have', modelWith('{production: {}}'),
      ['laurel.yaml:8:39 aliases.production.after: production of credit-risk comes after staging, which the model does not list → add staging: {} to aliases in models/credit-risk.yaml, or name another alias in after']],
    ['aliases that wait for each other', modelWith('{staging: {after: production}, production: {}}'),
      ['laurel.yaml:8:39 aliases.production.after: the aliases wait for each other: production after staging after production → remove one of these after']],
    ['a broken laurel.yaml', { 'laurel.yaml': 'home: [' }, [expect.stringMatching(/^laurel.yaml:1:8: not YAML/)]],
    ['a broken model', { 'models/credit-risk.yaml': 'tier: high' }, [expect.any(String), expect.any(String), expect.any(String)]],
    ['a broken policy', { 'gates/high-risk.yaml': 'gates: []' }, ['gates/high-risk.yaml:1:8: gates: expected a map, found [] → correct the file there']],
  ])('%s', (_, changed, refused) => {
    expect(refusedFor(changed)).toEqual(refused);
  }); // prettier-ignore

  it('a model without a file', () => {
    expect(refusedFor({}, 'production', 'credit-rsik')).toEqual([
      'models/credit-rsik.yaml: the model credit-rsik has no file → write models/credit-rsik.yaml; did you mean credit-risk?',
    ]);
  });

  it('an alias that the model does not list', () => {
    expect(refusedFor({}, 'prodution')).toEqual([
      'models/credit-risk.yaml:5:1 aliases: the model credit-risk does not list the alias prodution → add prodution: {} to aliases in models/credit-risk.yaml; did you mean production?',
    ]);
  });

  it('several mistakes: all are reported at once', () => {
    const files = modelWith(
      '{staging: {}, production: {registry: prd, policy: nope, approvals: {nobody: 1}}}',
    );
    expect(refusedFor(files)).toHaveLength(3);
  });

  it('inherited names: a model called like an object’s own machinery has no file either', () => {
    const files = modelWith('{staging: {policy: laurel/low}}', 'tier: tostring');
    expect(refusedFor(files, 'staging')[0]).toContain('there is no tier tostring');
  });
});
