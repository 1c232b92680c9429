// Merging on the facade is refused and allowed as on GitHub.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actionsApp } from './model/accounts.ts';
import { messageOf, oneReview, requireCheck, unprotected, World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await World.open();
});
afterEach(() => world.close());

const merge = (number: number, body: unknown = {}) =>
  world.api(world.appToken(), `PUT /repos/acme/models/pulls/${number}/merge`, body);

describe('a required check', () => {
  it('is expected until the app it is pinned to has set it, whatever another app says', async () => {
    const pull = await world.propose('a');
    world.models.protections.set('main', requireCheck('laurel', world.laurel.id));
    const expected = await merge(pull.number);
    expect(expected.status).toBe(405);
    expect(messageOf(expected)).toBe('Required status check "laurel" is expected.');
    await world.check('laurel', pull.head.sha, 'success', actionsApp);
    const foreign = await merge(pull.number);
    expect(foreign.status).toBe(405);
    expect(messageOf(foreign)).toContain('was not set by the expected GitHub App');
    await world.check('laurel', pull.head.sha, 'success', world.laurel);
    expect((await merge(pull.number)).status).toBe(200);
  });

  it.each(['neutral', 'skipped'] as const)(
    'counts as passed when %s, as GitHub has it',
    async (conclusion) => {
      const pull = await world.propose('a');
      world.models.protections.set('main', requireCheck('laurel', null));
      await world.check('laurel', pull.head.sha, conclusion);
      expect((await merge(pull.number)).status).toBe(200);
    },
  );

  it.each(['failure', 'action_required', 'cancelled', 'timed_out'] as const)(
    'blocks when its newest run is %s although an older one passed',
    async (conclusion) => {
      const pull = await world.propose('a');
      world.models.protections.set('main', requireCheck('laurel', null));
      await world.check('laurel', pull.head.sha, 'success');
      await world.check('laurel', pull.head.sha, conclusion);
      expect(messageOf(await merge(pull.number))).toBe('Required status check "laurel" is failing.');
    },
  );

  it('is expected again after a push', async () => {
    const pull = await world.propose('a');
    world.models.protections.set('main', requireCheck('laurel', null));
    await world.check('laurel', pull.head.sha, 'success');
    await world.facade.by(world.ada, world.models).push('a', { a: 'more\n' });
    expect(messageOf(await merge(pull.number))).toBe('Required status check "laurel" is expected.');
  });

  it('that is strict wants the head on top of the base', async () => {
    const pull = await world.propose('a');
    const strict = { strict: true, checks: [{ context: 'laurel', appId: null }] };
    await world.facade.by(world.olga, world.models).push('main', { other: 'x\n' });
    world.models.protections.set('main', { ...unprotected, requiredChecks: strict });
    await world.check('laurel', pull.head.sha, 'success');
    const behind = await merge(pull.number);
    expect(behind.status).toBe(405);
    expect(messageOf(behind)).toBe('Required status check "laurel" is expected.');
    const update = `PUT /repos/acme/models/pulls/${pull.number}/update-branch`;
    const wrong = await world.api(world.appToken(), update, { expected_head_sha: 'f'.repeat(40) });
    expect(wrong.status).toBe(422);
    expect((await world.api(world.appToken(), update, {})).status).toBe(202);
    await world.check('laurel', pull.head.sha, 'success');
    expect((await merge(pull.number)).status).toBe(200);
  });
});

it('counts the required checks that are missing', async () => {
  const pull = await world.propose('a');
  const checks = ['laurel', 'tests', 'lint'].map((context) => ({ context, appId: null }));
  world.models.protections.set('main', { ...unprotected, requiredChecks: { strict: false, checks } });
  expect(messageOf(await merge(pull.number))).toBe('3 of 3 required status checks are expected.');
  await world.check('tests', pull.head.sha, 'failure');
  expect(messageOf(await merge(pull.number))).toBe(
    '3 of 3 required status checks have not succeeded: 2 expected and 1 failing.',
  );
});

describe('a required review', () => {
  beforeEach(() => {
    world.models.protections.set('main', { ...unprotected, requiredReviews: oneReview });
  });

  it('must come from somebody with write access', async () => {
    const pull = await world.propose('a');
    world.models.collaborators.set('mallory', 'read');
    await world.facade.by(world.mallory, world.models).review(pull, 'APPROVED');
    expect(messageOf(await merge(pull.number))).toBe(
      'At least 1 approving review is required by reviewers with write access.',
    );
    await world.facade.by(world.grace, world.models).review(pull, 'APPROVED');
    expect((await merge(pull.number)).status).toBe(200);
  });

  it('is taken back by a later request for changes, and not restored by a comment', async () => {
    const pull = await world.propose('a');
    const grace = world.facade.by(world.grace, world.models);
    await grace.review(pull, 'APPROVED');
    await grace.review(pull, 'CHANGES_REQUESTED', 'no');
    await grace.review(pull, 'COMMENTED', 'hm');
    expect(messageOf(await merge(pull.number))).toContain('Changes have been requested.');
  });

  it('lapses with a push of other content where the branch says so', async () => {
    const stale = { ...oneReview, dismissStale: true };
    world.models.protections.set('main', { ...unprotected, requiredReviews: stale });
    const pull = await world.propose('a');
    await world.facade.by(world.grace, world.models).review(pull, 'APPROVED');
    await world.facade.by(world.ada, world.models).push('a', { a: 'more\n' });
    expect(pull.reviews.map(({ state }) => state)).toStrictEqual(['DISMISSED']);
    expect((await merge(pull.number)).status).toBe(405);
  });

  it('must come from somebody else than who pushed last where the branch says so', async () => {
    const last = { ...oneReview, lastPush: true };
    world.models.protections.set('main', { ...unprotected, requiredReviews: last });
    const pull = await world.propose('a');
    await world.facade.by(world.grace, world.models).push('a', { a: 'from grace\n' });
    await world.facade.by(world.grace, world.models).review(pull, 'APPROVED');
    expect(messageOf(await merge(pull.number))).toContain('someone other than the last pusher');
  });

  it('waits for code owners as the base names them', async () => {
    world.models.protections.clear();
    await world.facade.by(world.olga, world.models).push('main', { CODEOWNERS: 'aliases/ @acme/risk\n' });
    world.facade.directory.addTeam({ organization: 'acme', slug: 'risk', members: [world.olga] });
    const owners = { ...oneReview, codeOwners: true };
    world.models.protections.set('main', { ...unprotected, requiredReviews: owners, enforceAdmins: true });
    const pull = await world.propose('a', { 'aliases/m/production.yaml': 'version: 1\n', CODEOWNERS: '' });
    await world.facade.by(world.grace, world.models).review(pull, 'APPROVED');
    expect(messageOf(await merge(pull.number))).toContain('Waiting on code owner review from acme/risk.');
    await world.facade.by(world.olga, world.models).review(pull, 'APPROVED');
    expect((await merge(pull.number)).status).toBe(200);
  });
});

describe('a merge', () => {
  it('is refused with 409 when the head is another', async () => {
    const pull = await world.propose('a');
    const stale = pull.head.sha;
    await world.facade.by(world.ada, world.models).push('a', { a: 'more\n' });
    const response = await merge(pull.number, { sha: stale });
    expect(response.status).toBe(409);
    expect(messageOf(response)).toBe('Head branch was modified. Review and try the merge again.');
  });

  it('is refused with 405 on a conflict, a draft, and a method that is not allowed', async () => {
    const pull = await world.propose('a', { 'README.md': 'a\n' });
    await world.facade.by(world.olga, world.models).push('main', { 'README.md': 'b\n' });
    expect(messageOf(await merge(pull.number))).toBe('Pull Request is not mergeable');
    const ada = world.facade.by(world.ada, world.models);
    await ada.push('d', { d: 'd\n' });
    const draft = await ada.openPullRequest({ head: 'd', draft: true });
    expect((await merge(draft.number)).status).toBe(405);
    world.models.settings.allowSquashMerge = false;
    const other = await world.propose('c');
    expect(messageOf(await merge(other.number, { merge_method: 'squash' }))).toBe(
      'Squash merges are not allowed on this repository.',
    );
  });

  it('by merge commit has the base and the head for parents, and tells of the push', async () => {
    const pull = await world.propose('a');
    const before = await world.tip();
    const response = await merge(pull.number, { sha: pull.head.sha });
    const tip = await world.tip();
    expect(response.body).toMatchObject({ sha: tip, merged: true });
    const commit = await world.models.git.commit(tip);
    expect(commit?.parents).toStrictEqual([before, pull.head.sha]);
    expect(commit?.message).toBe(`Merge pull request #${pull.number} from acme/a\n\nPropose a`);
    expect(pull.merged).toMatchObject({ commit: tip, by: { login: 'laurel[bot]' } });
    expect(world.eventNames().slice(-2)).toStrictEqual(['push', 'pull_request.closed']);
    expect(world.models.activity.at(-1)).toMatchObject({ type: 'pr_merge', before, after: tip });
  });

  it('by squash makes one commit, by rebase the same ones anew', async () => {
    const ada = world.facade.by(world.ada, world.models);
    const squashed = await world.propose('s');
    await ada.push('s', { s2: 'x\n' }, { message: 'second' });
    const rebased = await world.propose('r');
    await ada.push('r', { r2: 'x\n' }, { message: 'second of r' });
    const start = await world.tip();
    await merge(squashed.number, { merge_method: 'squash' });
    const squash = await world.models.git.commit(await world.tip());
    expect(squash?.parents).toStrictEqual([start]);
    expect(squash?.message).toBe(`Propose s (#${squashed.number})\n\n* Change s\n\n* second`);
    await merge(rebased.number, { merge_method: 'rebase' });
    const [last = '', first = ''] = await world.models.git.log(await world.tip(), { limit: 2 });
    expect((await world.models.git.commit(last))?.message).toBe('second of r');
    expect((await world.models.git.commit(first))?.message).toBe('Change r');
    expect(rebased.merged?.commit).toBe(last);
    const pulls = await world.api(world.appToken(), `GET /repos/acme/models/commits/${first}/pulls`);
    expect(pulls.body).toMatchObject([{ number: rebased.number }]);
  });

  it('happens indirectly when the head reaches the base branch, whatever the rules of pull requests say', async () => {
    const pull = await world.propose('a');
    world.models.protections.set('main', { ...unprotected, requiredReviews: oneReview });
    await world.facade.by(world.olga, world.models).forcePush('main', pull.head.sha);
    expect(pull.merged).toMatchObject({ commit: pull.head.sha, by: { login: 'olga' } });
    expect(world.models.activity.at(-1)?.type).toBe('push');
  });

  it('of a fork takes the branch of the fork', async () => {
    world.models.collaborators.set('mallory', 'read');
    const fork = await world.facade.by(world.mallory, world.models).fork();
    await world.facade.by(world.mallory, fork).push('evil', { evil: 'x\n' });
    const pull = await world.facade.by(world.mallory, world.models).openPullRequest({ head: 'mallory:evil' });
    expect(await world.models.git.resolve(`refs/pull/${pull.number}/head`)).toBe(pull.head.sha);
    expect((await merge(pull.number)).status).toBe(200);
    expect(await world.models.git.isAncestor(pull.head.sha, await world.tip())).toBe(true);
  });
});

it('reverts a merged pull request with the button: a new pull request that restores the files', async () => {
  const pull = await world.propose('a', { 'README.md': 'changed\n' });
  const grace = world.facade.by(world.grace, world.models);
  await grace.merge(pull);
  const revert = await grace.revertPullRequest(pull);
  expect(revert).toMatchObject({ title: 'Revert "Propose a"', author: { login: 'grace' } });
  await grace.merge(revert);
  expect((await world.models.git.blob('refs/heads/main:README.md'))?.toString()).toBe('Models\n');
});
