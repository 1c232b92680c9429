// What the facade tells workflows of, what it keeps from them, and what happens by itself afterwards.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildGroup } from './model/acts/merge-group.ts';
import { enableAutoMerge } from './model/acts/auto-merge.ts';
import type { PullRequest } from './model/pull-request.ts';
import type { Actor, Token } from './model/tokens.ts';
import { messageOf, oneReview, requireCheck, unprotected, World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await World.open();
});
afterEach(() => world.close());

const lastOf = (name: string) => world.facade.events.findLast((event) => event.name === name);
const through = (token: Token): Actor => ({ account: token.account, token });

describe('what GITHUB_TOKEN causes', () => {
  it('starts no workflow, but for dispatches', async () => {
    const token = world.actionsToken();
    const sha = await world.tip();
    await world.api(token, 'POST /repos/acme/models/git/refs', { ref: 'refs/heads/x', sha });
    expect(lastOf('push')?.workflows).toBe('none');
    const dispatch = { event_type: 'laurel-evidence', client_payload: { model: 'm', version: 1 } };
    expect((await world.api(token, 'POST /repos/acme/models/dispatches', dispatch)).status).toBe(204);
    expect(lastOf('repository_dispatch')).toMatchObject({
      action: 'laurel-evidence',
      workflows: 'start',
      payload: { client_payload: { model: 'm' }, branch: 'main' },
    });
  });

  it('opens pull requests whose workflows wait for a person', async () => {
    await world.facade.by(world.ada, world.models).push('a', { a: 'a\n' });
    const asked = { title: 'a', head: 'a', base: 'main' };
    await world.api(world.actionsToken(), 'POST /repos/acme/models/pulls', asked);
    expect(lastOf('pull_request')).toMatchObject({ action: 'opened', workflows: 'await-approval' });
    await world.facade.by(world.ada, world.models).push('b', { b: 'b\n' });
    await world.api(world.appToken(), 'POST /repos/acme/models/pulls', { ...asked, head: 'b' });
    expect(lastOf('pull_request')?.workflows).toBe('start');
  });
});

it('starts nothing at the check runs of GitHub Actions itself', async () => {
  await world.check('job', await world.tip(), 'success');
  expect(lastOf('check_run')?.workflows).toBe('none');
  await world.check('laurel', await world.tip(), 'success', world.laurel);
  expect(lastOf('check_run')?.workflows).toBe('start');
});

it('starts nothing at a push whose message says [skip ci]', async () => {
  await world.facade.by(world.olga, world.models).push('main', { a: 'a' }, { message: 'x [skip ci]' });
  expect(lastOf('push')).toMatchObject({ workflows: 'none', payload: { ref: 'refs/heads/main' } });
});

it('tells of a push with its commits and their files', async () => {
  const before = await world.tip();
  const after = await world.facade.by(world.olga, world.models).push('main', { 'README.md': null, b: 'b' });
  expect(lastOf('push')?.payload).toMatchObject({
    ref: 'refs/heads/main',
    before,
    after,
    forced: false,
    created: false,
    commits: [{ id: after, added: ['b'], removed: ['README.md'], modified: [] }],
    head_commit: { id: after },
    sender: { login: 'olga' },
    repository: { full_name: 'acme/models' },
    organization: { login: 'acme' },
  });
});

describe('starting workflows by hand', () => {
  it('needs a workflow file that can be started so', async () => {
    const call = (file: string) => `POST /repos/acme/models/actions/workflows/${file}/dispatches`;
    const asked = { ref: 'main', inputs: { reason: 'r' } };
    expect((await world.api(world.appToken(), call('a.yml'), asked)).status).toBe(404);
    await world.facade.by(world.olga, world.models).push('main', {
      '.github/workflows/a.yml': 'on: workflow_dispatch\n',
      '.github/workflows/b.yml': 'on: push\n',
    });
    expect((await world.api(world.appToken(), call('b.yml'), asked)).status).toBe(422);
    expect((await world.api(world.actionsToken(), call('a.yml'), asked)).status).toBe(204);
    expect(lastOf('workflow_dispatch')).toMatchObject({
      workflows: 'start',
      payload: { inputs: { reason: 'r' }, ref: 'refs/heads/main', workflow: '.github/workflows/a.yml' },
    });
  });

  it('takes ten keys of a payload', async () => {
    const payload = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`k${index}`, index]));
    const asked = { event_type: 'e', client_payload: payload };
    const refused = await world.send(world.appToken(), 'POST /repos/acme/models/dispatches', asked);
    expect(refused.status).toBe(422);
  });
});

describe('auto-merge', () => {
  const arm = (pull: PullRequest, enabledBy: Actor) =>
    world.facade.exclusively(() =>
      enableAutoMerge(
        { ...world.place, pull },
        { enabledBy, method: 'merge', commitTitle: null, commitMessage: null },
      ),
    );

  it('is refused where the repository, the branch or the state does not allow it', async () => {
    const pull = await world.propose('a');
    const by = through(world.appToken());
    expect(await arm(pull, by)).toMatchObject({
      message: expect.stringContaining('is not allowed for this'),
    });
    world.models.settings.allowAutoMerge = true;
    expect(await arm(pull, by)).toMatchObject({ message: expect.stringContaining('Protected branch rules') });
    world.models.protections.set('main', requireCheck('laurel', null));
    await world.check('laurel', pull.head.sha, 'success');
    expect(await arm(pull, by)).toMatchObject({
      message: expect.stringContaining('Pull request is in clean status'),
    });
  });

  it.each([
    ['GITHUB_TOKEN', 'github-actions[bot]', 'none'],
    ['an app', 'laurel[bot]', 'start'],
  ])('armed by %s merges as %s once the check passed, and workflows: %s', async (who, login, workflows) => {
    world.models.settings.allowAutoMerge = true;
    const reviewed = { ...requireCheck('laurel', null), requiredReviews: oneReview };
    world.models.protections.set('main', reviewed);
    const pull = await world.propose('a');
    await arm(pull, through(who === 'an app' ? world.appToken() : world.actionsToken()));
    await world.check('laurel', pull.head.sha, 'success');
    expect(pull.state).toBe('open');
    await world.facade.by(world.grace, world.models).review(pull, 'APPROVED');
    expect(pull.merged?.by.login).toBe(login);
    expect(lastOf('push')?.workflows).toBe(workflows);
  });
});

describe('the merge queue', () => {
  beforeEach(() => {
    const now = world.facade.clock.now();
    const checks = [{ context: 'laurel', integration_id: world.laurel.id }];
    const byOwners = { actor_id: 1, actor_type: 'OrganizationAdmin', bypass_mode: 'always' } as const;
    world.models.rulesets.push({
      id: 1,
      name: 'queue',
      target: 'branch',
      enforcement: 'active',
      bypassActors: [byOwners],
      include: ['~DEFAULT_BRANCH'],
      exclude: [],
      createdAt: now,
      updatedAt: now,
      rules: [
        { type: 'merge_queue', parameters: { grouping_strategy: 'ALLGREEN', merge_method: 'MERGE' } },
        {
          type: 'required_status_checks',
          parameters: { required_status_checks: checks, strict_required_status_checks_policy: false },
        },
      ],
    });
  });

  const ready = async (branch: string) => {
    const pull = await world.propose(branch);
    await world.check('laurel', pull.head.sha, 'success', world.laurel);
    await world.facade.by(world.grace, world.models).enqueue(pull);
    return pull;
  };
  const build = () => world.facade.exclusively(() => buildGroup(world.place, 'main'));

  it('is the only way in, and takes only what has passed', async () => {
    const pull = await world.propose('a');
    const grace = world.facade.by(world.grace, world.models);
    await expect(grace.enqueue(pull)).rejects.toThrow('Required status check "laurel" is expected.');
    await world.check('laurel', pull.head.sha, 'success', world.laurel);
    const call = `PUT /repos/acme/models/pulls/${pull.number}/merge`;
    const refused = await world.api(world.appToken(), call, {});
    expect(messageOf(refused)).toContain('Changes must be made through the merge queue');
  });

  it('takes in what is armed once it is ready', async () => {
    world.models.settings.allowAutoMerge = true;
    const pull = await world.propose('a');
    const enabledBy = through(world.appToken());
    const wish = { enabledBy, method: 'merge', commitTitle: null, commitMessage: null } as const;
    await world.facade.exclusively(() => enableAutoMerge({ ...world.place, pull }, wish));
    await world.check('laurel', pull.head.sha, 'success', world.laurel);
    expect(world.models.queues.get('main')?.entries).toMatchObject([{ number: pull.number }]);
    expect(pull.state).toBe('open');
  });

  it('merges a group when the check on its own head passed', async () => {
    const base = await world.tip();
    const [a, b] = [await ready('a'), await ready('b')];
    const group = await build();
    expect(group).toMatchObject({
      baseSha: base,
      headRef: `refs/heads/gh-readonly-queue/main/pr-${b.number}-${base}`,
      commits: [{ number: a.number }, { number: b.number }],
    });
    expect(lastOf('merge_group')).toMatchObject({
      action: 'checks_requested',
      workflows: 'start',
      payload: { merge_group: { head_sha: group?.headSha, base_sha: base, base_ref: 'refs/heads/main' } },
    });
    await world.check('laurel', group?.headSha ?? '', 'success', world.laurel);
    expect(await world.tip()).toBe(group?.headSha);
    expect([a.merged?.commit, b.merged?.commit]).toStrictEqual(group?.commits.map(({ sha }) => sha));
    expect(world.models.activity.at(-1)).toMatchObject({ type: 'merge_queue_merge', before: base });
    expect((await world.models.git.refs('refs/heads/gh-readonly-queue/')).size).toBe(0);
  });

  it('builds a group on the one ahead of it, and merges it after that one only', async () => {
    const a = await ready('a');
    const ahead = await build();
    const b = await ready('b');
    const behind = await build();
    expect(behind).toMatchObject({ baseSha: ahead?.headSha, entries: [{ number: b.number }] });
    await world.check('laurel', behind?.headSha ?? '', 'success', world.laurel);
    expect([a.state, b.state]).toEqual(['open', 'open']);
    await world.check('laurel', ahead?.headSha ?? '', 'success', world.laurel);
    expect([a.state, b.state]).toEqual(['closed', 'closed']);
    expect(await world.tip()).toBe(behind?.headSha);
  });

  it('builds a group anew when the one ahead of it was put out', async () => {
    await ready('a');
    const ahead = await build();
    const b = await ready('b');
    const behind = await build();
    const base = await world.tip();
    await world.check('laurel', ahead?.headSha ?? '', 'failure', world.laurel);
    const [group, ...others] = world.models.queues.get('main')?.groups ?? [];
    expect(others).toEqual([]);
    expect(group).toMatchObject({ baseSha: base, entries: [{ number: b.number }] });
    expect(group?.headSha).not.toBe(behind?.headSha);
  });

  it('puts a group out when its check fails', async () => {
    const pull = await ready('a');
    const group = await build();
    await world.check('laurel', group?.headSha ?? '', 'failure', world.laurel);
    expect(pull.state).toBe('open');
    expect(world.models.queues.get('main')).toStrictEqual({ entries: [], groups: [] });
    expect(world.eventNames()).toContain('pull_request.dequeued');
  });

  it('builds a group anew when the base moved under it', async () => {
    const pull = await ready('a');
    const stale = await build();
    await world.facade.by(world.olga, world.models).push('main', { other: 'x' });
    const [group] = world.models.queues.get('main')?.groups ?? [];
    expect(group?.baseSha).toBe(await world.tip());
    expect(group?.headSha).not.toBe(stale?.headSha);
    expect(pull.state).toBe('open');
  });
});

it('keeps admins bound where protection says so, and lets them by where not', async () => {
  const pull = await world.propose('a');
  const olga = world.facade.by(world.olga, world.models);
  world.models.protections.set('main', { ...unprotected, requiredReviews: oneReview, enforceAdmins: true });
  await expect(olga.merge(pull)).rejects.toThrow('approving review');
  await expect(olga.push('main', { x: 'x' })).rejects.toThrow('through a pull request');
  world.models.protections.set('main', { ...unprotected, requiredReviews: oneReview });
  await olga.merge(pull);
  expect(pull.merged?.by.login).toBe('olga');
});
