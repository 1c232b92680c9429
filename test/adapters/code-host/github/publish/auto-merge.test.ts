import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { armAutoMerge } from '../../../../../src/adapters/code-host/github/auto-merge.ts';
import type { GitHubClient } from '../../../../../src/adapters/code-host/github/github-client.ts';
import type { BranchProtection, Ruleset } from '../../../../github/model/protection.ts';
import { requireCheck } from '../../../../github/world.ts';
import { aliasFile, type GitHubWorld, openWorld } from './github-world.ts';

const merge = 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge';
const arm = 'POST /graphql mutation LaurelMutationAutoMerge';

let world: GitHubWorld;
let app: GitHubClient;

beforeEach(async () => {
  world = await openWorld();
  app = world.client(world.base.appToken());
  world.base.models.settings.allowAutoMerge = true;
  protect();
});
afterEach(async () => world.close());

function protect(more: Partial<BranchProtection> = {}): void {
  world.base.models.protections.set('main', { ...requireCheck('laurel', null), ...more });
}

async function armed(client = app) {
  return armAutoMerge(client, { number: world.pull.number, head: world.pull.head.sha });
}

function queueRuleset(): Ruleset {
  return {
    id: 1,
    name: 'queue',
    target: 'branch',
    enforcement: 'active',
    bypassActors: [],
    include: ['~DEFAULT_BRANCH'],
    exclude: [],
    rules: [
      {
        type: 'merge_queue',
        parameters: {
          check_response_timeout_minutes: 60,
          grouping_strategy: 'ALLGREEN',
          max_entries_to_build: 5,
          max_entries_to_merge: 5,
          merge_method: 'MERGE',
          min_entries_to_merge: 1,
          min_entries_to_merge_wait_minutes: 5,
        },
      },
      {
        type: 'required_status_checks',
        parameters: {
          required_status_checks: [{ context: 'laurel' }],
          strict_required_status_checks_policy: false,
        },
      },
    ],
    createdAt: '2026-06-01T12:00:00Z',
    updatedAt: '2026-06-01T12:00:00Z',
  };
}

/** The mutation is the next thing that GraphQL is asked after the rules of the branch. */
function failMutation(kind: 'lose' | 'refuse'): void {
  const { faults } = world.base.facade;
  const take = faults.take.bind(faults);
  faults.take = (call) => {
    if (call.template.includes('/rules/')) faults.badGateway(1, { template: '/graphql' }, kind);
    return take(call);
  };
}

async function judge(conclusion: 'success' | 'failure'): Promise<void> {
  await world.base.check('laurel', world.pull.head.sha, conclusion);
}

describe('a promotion that merges by itself', () => {
  it('is armed while the verdict is out, to keep the reviewed head in the history', async () => {
    expect(await armed()).toEqual({ kind: 'armed' });
    expect(world.pull.autoMerge).toMatchObject({ method: 'merge' });
    expect(await armed()).toEqual({ kind: 'armed' });
    expect(world.calls(arm)).toBe(1);
  });

  it('is merged at once where it has passed already', async () => {
    await judge('success');
    expect(await armed()).toEqual({ kind: 'merged' });
    expect(world.pull.merged).not.toBeNull();
    expect(await armed()).toEqual({ kind: 'merged' });
    expect(world.calls(merge)).toBe(1);
  });

  it.each([
    ['squash', { allowMergeCommit: false }],
    ['rebase', { allowMergeCommit: false, allowSquashMerge: false }],
  ] as const)('is armed to %s where the repository allows no better', async (method, settings) => {
    Object.assign(world.base.models.settings, settings);
    expect(await armed()).toEqual({ kind: 'armed' });
    expect(world.pull.autoMerge).toMatchObject({ method });
  });

  it('is merged another way where the branch forbids merge commits', async () => {
    protect({ linearHistory: true });
    await judge('success');
    expect(await armed()).toEqual({ kind: 'merged' });
    expect(world.pull.merged).not.toBeNull();
  });

  it('is merged once where the answer was lost', async () => {
    await judge('success');
    world.base.facade.faults.badGateway(1, { method: 'PUT' }, 'lose');
    expect(await armed()).toEqual({ kind: 'merged' });
    expect(world.calls(merge)).toBe(1);
  });

  it.each(['lose', 'refuse'] as const)('is armed where GitHub gave no answer (%s)', async (kind) => {
    failMutation(kind);
    expect(await armed()).toEqual({ kind: 'armed' });
    expect(world.pull.autoMerge).not.toBeNull();
    expect(world.calls(arm)).toBe(kind === 'lose' ? 1 : 2);
  });

  it('goes into the merge queue where the branch has one', async () => {
    world.base.models.protections.clear();
    world.base.models.rulesets.push(queueRuleset());
    await judge('success');
    expect(await armed()).toEqual({ kind: 'armed' });
    expect(world.base.models.queues.get('main')?.entries).toHaveLength(1);
    expect(await armed()).toEqual({ kind: 'armed' });
  });
});

describe('a promotion that a person has to merge', () => {
  it('says that the branch does not require the verdict, and does not merge without it', async () => {
    world.base.models.protections.clear();
    expect(await armed()).toMatchObject({ kind: 'refused', warning: expect.stringContaining('require it') });
    await judge('failure');
    expect(await armed()).toMatchObject({ kind: 'refused' });
    expect(world.pull.merged).toBeNull();
    await judge('success');
    expect(await armed()).toEqual({ kind: 'merged' });
  });

  it('names the setting that does not allow it', async () => {
    world.base.models.settings.allowAutoMerge = false;
    expect(await armed()).toMatchObject({
      kind: 'refused',
      warning: expect.stringContaining('"Allow auto-merge"'),
    });
  });

  it('leaves a head that has moved alone', async () => {
    const head = world.pull.head.sha;
    await judge('success');
    await world.by(world.base.ada).push('promote', { [aliasFile]: 'version: 99\nreason: Sneaked in\n' });
    expect(await armAutoMerge(app, { number: world.pull.number, head })).toMatchObject({
      kind: 'refused',
      warning: expect.stringContaining('head has moved'),
    });
    expect(world.pull.merged).toBeNull();
  });

  it('leaves a closed one closed', async () => {
    await world.by(world.base.ada).close(world.pull);
    expect(await armed()).toMatchObject({ kind: 'refused', warning: expect.stringContaining('closed') });
  });

  it('names the permissions that are missing', async () => {
    expect(await armed(world.job({ pull_requests: 'write' }))).toMatchObject({
      kind: 'refused',
      warning: expect.stringContaining('`contents: write` and `pull-requests: write`'),
    });
  });
});

describe('a promotion that a workflow token merges', () => {
  const permissions = { contents: 'write', pull_requests: 'write', checks: 'read' } as const;

  it('wakes apply, for such a merge starts no workflow', async () => {
    await judge('success');
    expect(await armed(world.job(permissions))).toEqual({ kind: 'merged' });
    const woken = world.base.facade.events.filter(({ name }) => name === 'repository_dispatch');
    expect(woken).toMatchObject([
      { action: 'laurel-apply', payload: { client_payload: { pull_request: world.pull.number } } },
    ]);
  });

  it('warns that what it armed is applied later', async () => {
    expect(await armed(world.job(permissions))).toMatchObject({
      kind: 'armed',
      warning: expect.stringContaining('scheduled run'),
    });
  });
});
