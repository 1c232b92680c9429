import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBranchRules } from '../../../../../src/adapters/code-host/github/branch-rules.ts';
import type { RulesetText } from '../../../../../src/adapters/code-host/github/merge-ruleset.ts';
import { putRuleset, readRulesets } from '../../../../../src/adapters/code-host/github/rulesets.ts';
import { requireCheck } from '../../../../github/world.ts';
import { type GitHubWorld, openWorld } from './github-world.ts';

const create = 'POST /repos/{owner}/{repo}/rulesets';
const update = 'PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}';

const wanted: RulesetText = {
  name: 'laurel',
  branches: ['~DEFAULT_BRANCH'],
  enforcement: 'active',
  rules: [
    { type: 'non_fast_forward' },
    { type: 'deletion' },
    {
      type: 'pull_request',
      parameters: {
        required_approving_review_count: 1,
        dismiss_stale_reviews_on_push: true,
        require_code_owner_review: true,
        require_last_push_approval: true,
        required_review_thread_resolution: false,
      },
    },
    {
      type: 'required_status_checks',
      parameters: {
        required_status_checks: [{ context: 'laurel', integration_id: 15368 }],
        strict_required_status_checks_policy: false,
      },
    },
  ],
};

let world: GitHubWorld;

beforeEach(async () => {
  world = await openWorld();
});
afterEach(async () => world.close());

function administrator() {
  return world.client(world.base.userToken(world.base.olga));
}

describe('putting a ruleset in place', () => {
  it('creates it, and writes nothing the second time', async () => {
    const { id, outcome } = await putRuleset(administrator(), wanted);
    expect(outcome).toBe('created');
    expect(await putRuleset(administrator(), wanted)).toEqual({ id, outcome: 'kept' });
    expect(await readRulesets(administrator())).toEqual([
      { id, name: 'laurel', target: 'branch', enforcement: 'active', isOwn: true },
    ]);
    expect(world.calls(create) + world.calls(update)).toBe(1);
  });

  it('brings it up to date, and keeps what administrators added', async () => {
    const admin = administrator();
    const { id } = await putRuleset(admin, { ...wanted, rules: [{ type: 'required_signatures' }] });
    expect(await putRuleset(admin, wanted)).toEqual({ id, outcome: 'updated' });
    const [ruleset] = world.base.models.rulesets;
    expect(ruleset?.rules.map(({ type }) => type)).toEqual([
      'required_signatures',
      ...wanted.rules.map(({ type }) => type),
    ]);
  });

  it('is created once where the answer was lost', async () => {
    world.base.facade.faults.badGateway(1, { method: 'POST' }, 'lose');
    expect(await putRuleset(administrator(), wanted)).toMatchObject({ outcome: 'created' });
    expect(world.base.models.rulesets).toHaveLength(1);
  });

  it('says that no workflow can, only an App or an administrator', async () => {
    await expect(putRuleset(world.job(), wanted)).rejects.toMatchObject({
      code: 'git',
      remedy: expect.stringMatching(/administration: write/),
    });
  });
});

describe('reading what guards a branch', () => {
  it('finds nothing where nothing does', async () => {
    expect(await readBranchRules(world.job(), 'main')).toEqual({
      requiredChecks: [],
      strict: false,
      requiresPullRequest: false,
      requiredWorkflows: [],
      reviews: { approvals: 0, codeOwners: false, lastPush: false, dismissStale: false },
      mergeMethods: ['merge', 'squash', 'rebase'],
      mergeQueue: false,
      blocksForcePushes: false,
      blocksDeletion: false,
      hasClassicProtection: false,
    });
  });

  it('tells what a ruleset demands', async () => {
    await putRuleset(administrator(), wanted);
    expect(await readBranchRules(world.job(), 'main')).toMatchObject({
      requiredChecks: [{ name: 'laurel', appId: 15368 }],
      reviews: { approvals: 1, codeOwners: true, lastPush: true, dismissStale: true },
      blocksForcePushes: true,
      blocksDeletion: true,
      hasClassicProtection: false,
    });
  });

  it('tells what classic protection shows to everybody', async () => {
    world.base.models.protections.set('main', requireCheck('laurel', null));
    expect(await readBranchRules(world.job(), 'main')).toMatchObject({
      requiredChecks: [{ name: 'laurel', appId: null }],
      hasClassicProtection: true,
    });
  });

  it('joins both', async () => {
    world.base.models.protections.set('main', requireCheck('build', 7));
    const linear = { ...wanted, rules: [...wanted.rules, { type: 'required_linear_history' }] };
    await putRuleset(administrator(), linear);
    expect(await readBranchRules(world.job(), 'main')).toMatchObject({
      requiredChecks: [
        { name: 'laurel', appId: 15368 },
        { name: 'build', appId: 7 },
      ],
      mergeMethods: ['squash', 'rebase'],
    });
  });

  it('does not know a branch that is not there', async () => {
    await expect(readBranchRules(world.job(), 'gone')).rejects.toMatchObject({ code: 'not-found' });
  });
});
