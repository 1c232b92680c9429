// Every event that the facade tells of, held against GitHub's own description of its webhooks.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildGroup } from './model/acts/merge-group.ts';
import { sharedDescription } from './openapi/shared-validator.ts';
import { idOf, World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await World.open();
});
afterEach(async () => world.close());

const by = (login: 'ada' | 'grace' | 'olga') => world.facade.by(world[login], world.models);
const at = (path: string) => `/repos/acme/models/${path}`;

/** The names of all events so far; each is as GitHub sends it. */
function expectDescribed(): Set<string> {
  const names = new Set<string>();
  for (const event of world.facade.events) {
    const name = [event.name, event.action].join(' ').trim();
    expect(sharedDescription().webhooks.findings(event) ?? [], name).toEqual([]);
    names.add(name);
  }
  return names;
}

describe('payloads are as GitHub sends them', () => {
  test('of branches and pull requests', async () => {
    const pull = await world.propose('feature');
    await by('ada').push('feature', { more: '1\n' });
    await by('grace').comment(pull.number, 'Looks good');
    await by('grace').review(pull, 'APPROVED');
    const token = world.appToken();
    for (const edit of [{ title: 'Other' }, { state: 'closed' }, { state: 'open' }])
      await world.api(token, `PATCH ${at(`pulls/${pull.number}`)}`, edit);
    await by('ada').merge(pull);
    await by('ada').deleteBranch('feature');
    expect(expectDescribed()).toEqual(
      new Set([
        'create',
        'delete',
        'issue_comment created',
        'pull_request closed',
        'pull_request edited',
        'pull_request opened',
        'pull_request reopened',
        'pull_request synchronize',
        'pull_request_review submitted',
        'push',
      ]),
    );
  });

  test('of a fork’s pull request', async () => {
    const fork = await world.facade.by(world.mallory, world.models).fork();
    const mallory = world.facade.by(world.mallory, fork);
    await mallory.push('feature', { a: '1\n' });
    await world.facade
      .by(world.mallory, world.models)
      .openPullRequest({ head: 'mallory:feature', title: 'From outside' });
    expect(expectDescribed()).toContain('pull_request opened');
  });

  test('of a merge queue', async () => {
    const now = world.facade.clock.now();
    world.models.rulesets.push({
      id: 1,
      name: 'queue',
      target: 'branch',
      enforcement: 'active',
      bypassActors: [],
      include: ['~DEFAULT_BRANCH'],
      exclude: [],
      createdAt: now,
      updatedAt: now,
      rules: [{ type: 'merge_queue', parameters: { grouping_strategy: 'ALLGREEN', merge_method: 'MERGE' } }],
    });
    const pull = await world.propose('feature');
    await by('grace').enqueue(pull);
    await world.facade.exclusively(async () => buildGroup(world.place, 'main'));
    expect(pull.merged).not.toBeNull();
    const names = expectDescribed();
    expect(names).toContain('merge_group checks_requested');
    expect(names).toContain('merge_group destroyed');
  });

  test('of checks, deployments and dispatches', async () => {
    const token = world.appToken();
    await world.check('laurel', await world.tip(), 'success');
    const wish = { ref: 'main', auto_merge: false, required_contexts: [], environment: 'production' };
    const deployment = idOf(await world.api(token, `POST ${at('deployments')}`, wish));
    await world.api(token, `POST ${at(`deployments/${deployment}/statuses`)}`, { state: 'success' });
    const evidence = { event_type: 'laurel-evidence', client_payload: { model: 'm', version: 1 } };
    await world.api(token, `POST ${at('dispatches')}`, evidence);
    expect(expectDescribed()).toEqual(
      new Set([
        'check_run completed',
        'check_run created',
        'create',
        'deployment created',
        'deployment_status created',
        'push',
        'repository_dispatch laurel-evidence',
      ]),
    );
  });
});
