// What GitHub adds to the contract: people with roles, teams, forks, ways of merging, answers that come late.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { breakageOf } from '../../../builders/breakage-of.ts';
import { commitFiles } from '../../../github/model/acts/push.ts';
import { type FacadeHost, openFacadeHost } from './facade-host.ts';

const file = 'aliases/m/production.yaml';
let github: FacadeHost;

beforeEach(async () => {
  github = await openFacadeHost();
  await github.person('ada').push('main', { [file]: 'version: 1\n' });
});
afterEach(async () => github.stop());

/** A pull request of one file by ada. */
async function promote(branch = 'promote', content = 'version: 2\n') {
  const ada = github.person('ada');
  await ada.push(branch, { [file]: content });
  return ada.openPullRequest({ head: branch, title: `Promote with ${branch}` });
}

async function approvers(number: number): Promise<string[]> {
  const { approvals } = await github.host.pullRequest(`#${number}`);
  return approvals.map(({ person }) => person);
}

const change = async (path = file) =>
  (await github.host.changesOf(await github.host.tip(), [path])).get(path);

describe('a pull request on GitHub', () => {
  test('is named with or without the sign, and by nothing else', async () => {
    const { number, head } = await promote();
    const found = await github.host.pullRequest(String(number));
    expect(found).toMatchObject({ name: `#${number}`, head: head.sha, author: 'ada' });
    expect(found.url).toBe(`${github.server.url}/acme/models/pull/${number}`);
    for (const name of ['', '#', '0', '-1', '1e3', ' 1', '1 ', '#1/../2', 'promote', '99999999999'])
      expect(await breakageOf(github.host.pullRequest(name)), name).toMatchObject({ code: 'usage' });
    const missing = await breakageOf(github.host.pullRequest('#999'));
    expect(missing).toMatchObject({ code: 'not-found' });
    expect(missing.message).toContain('no pull request 999');
  });

  test('is read in few calls, however many reviewed it', async () => {
    const { number } = await promote();
    const pull = github.pull(`#${number}`);
    for (const login of ['grace', 'alan', 'mary']) await github.person(login).review(pull, 'APPROVED');
    expect(await approvers(number)).toEqual(['user:grace', 'user:alan', 'user:mary']);
    expect(Object.fromEntries(github.client.calls())).toEqual({
      'GET /repos/{owner}/{repo}': 1,
      'POST /graphql LaurelPullRequests': 1,
      'GET /repos/{owner}/{repo}/compare/{basehead}': 1,
      'GET /repos/{owner}/{repo}/activity': 1,
      'GET /repos/{owner}/{repo}/collaborators/{username}/permission': 3,
    });
  });

  test('from a fork is one like another', async () => {
    const fork = await github.person('mallory', 'read').fork();
    const mallory = github.facade.by(github.account('mallory'), fork);
    const head = await mallory.push('evil', { [file]: 'version: 9\n' });
    const pull = await github.person('mallory', 'read').openPullRequest({ head: 'mallory:evil' });
    await github.person('grace').review(pull, 'APPROVED');
    const found = await github.host.pullRequest(`#${pull.number}`);
    expect(found).toMatchObject({ head, author: 'mallory', approvals: [{ person: 'user:grace' }] });
    expect((await github.host.list(head, file)).map(({ path }) => path)).toEqual([file]);
    expect(await github.host.openPullRequests()).toEqual([
      { name: `#${pull.number}`, head, base: 'main', isDraft: false, isFork: true },
    ]);
  });

  test('is among the open ones while it is, into the default branch only', async () => {
    const ada = github.person('ada');
    const { number, head } = await promote();
    await ada.push('draft', { x: '1' });
    const draft = await ada.openPullRequest({ head: 'draft', draft: true });
    await ada.push('other', { x: '2' });
    await ada.openPullRequest({ head: 'other', base: 'promote' });
    await ada.push('closed', { x: '3' });
    await ada.close(await ada.openPullRequest({ head: 'closed' }));
    const common = { base: 'main', isFork: false };
    const open = await github.host.openPullRequests();
    expect(open.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { ...common, name: `#${number}`, head: head.sha, isDraft: false },
      { ...common, name: `#${draft.number}`, head: draft.head.sha, isDraft: true },
    ]);
  });
});

describe('an approval on GitHub', () => {
  test.for([
    ['read', []],
    ['triage', []],
    ['write', ['user:grace']],
    ['maintain', ['user:grace']],
    ['admin', ['user:grace']],
  ] as const)('of somebody with the role %s counts for %j', async ([role, counted]) => {
    const { number } = await promote();
    await github.person('grace', role).review(github.pull(`#${number}`), 'APPROVED');
    expect(await approvers(number)).toEqual(counted);
  });

  test('of who pushed to the branch does not count, though the commits are of somebody else', async () => {
    const { number, head } = await promote();
    await github.person('ada').push('promote', { [file]: 'version: 3\n' });
    await github.person('grace').forcePush('promote', head.sha);
    for (const login of ['grace', 'alan'])
      await github.person(login).review(github.pull(`#${number}`), 'APPROVED');
    expect(await approvers(number)).toEqual(['user:alan']);
  });

  test('of who wrote a commit of it does not count, though somebody else pushed it', async () => {
    const { repository, facade } = github;
    const tip = await github.tip();
    const author = github.account('grace');
    const files = { [file]: 'version: 2\n' };
    const commit = await commitFiles({ facade, repository }, tip, { author, message: 'by grace', files });
    const ada = github.person('ada');
    await ada.forcePush('promote', commit);
    const { number } = await ada.openPullRequest({ head: 'promote' });
    for (const login of ['grace', 'alan'])
      await github.person(login).review(github.pull(`#${number}`), 'APPROVED');
    expect(await approvers(number)).toEqual(['user:alan']);
  });

  test('that was dismissed, or taken back on a later page of reviews, does not count', async () => {
    const { number } = await promote();
    const pull = github.pull(`#${number}`);
    const [grace, alan] = [github.person('grace'), github.person('alan')];
    await grace.dismiss(pull, await alan.review(pull, 'APPROVED'));
    await grace.review(pull, 'APPROVED');
    const comment = await alan.review(pull, 'COMMENTED');
    const { ids } = github.facade;
    pull.reviews.push(...Array.from({ length: 110 }, () => ({ ...comment, id: ids.next() })));
    expect(await approvers(number)).toEqual(['user:grace']);
    await grace.review(pull, 'CHANGES_REQUESTED');
    expect(await approvers(number)).toEqual([]);
  });
});

describe('a pull request that does not go into the branch of promotions', () => {
  /** Its own base has the alias file already, so that nobody sees it there. */
  async function hidden() {
    const ada = github.person('ada');
    await ada.push('feature', { [file]: 'version: 2\n' });
    await ada.push('topic', { 'notes.md': 'Notes' }, { from: 'feature' });
    const pull = await ada.openPullRequest({ head: 'topic', base: 'feature' });
    await github.person('grace').review(pull, 'APPROVED');
    return pull;
  }

  test('left that branch where its history did, and has no approval', async () => {
    const tip = await github.tip();
    const pull = await hidden();
    expect(await github.host.pullRequest(`#${pull.number}`)).toMatchObject({ mergeBase: tip, approvals: [] });
    await github.person('ada').merge(pull);
    expect(await github.host.pullRequest(`#${pull.number}`)).toMatchObject({ mergeBase: tip, approvals: [] });
  });

  test('and then does, has the approvals that came after that', async () => {
    const pull = await hidden();
    github.facade.clock.advance(1_000);
    await github.person('ada').changeBase(pull, 'main');
    github.facade.clock.advance(1_000);
    expect(await approvers(pull.number)).toEqual([]);
    await github.person('alan').review(pull, 'APPROVED');
    expect(await approvers(pull.number)).toEqual(['user:alan']);
    await github.person('ada').merge(pull);
    expect(await change()).toMatchObject({ pullRequest: { approvals: [{ person: 'user:alan' }] } });
  });

  test('because its base was put back, has the approvals that came after that', async () => {
    const before = await github.tip();
    const ada = github.person('ada');
    await ada.push('main', { [file]: 'version: 2\n' });
    await ada.push('topic', { 'notes.md': 'Notes' });
    const pull = await ada.openPullRequest({ head: 'topic' });
    await github.person('grace').review(pull, 'APPROVED');
    expect(await approvers(pull.number)).toEqual(['user:grace']);
    github.facade.clock.advance(1_000);
    await ada.forcePush('main', before);
    expect(await approvers(pull.number)).toEqual([]);
  });
});

describe('a team', () => {
  const teams = ['team:acme/risk', 'team:acme/none', 'team:acme/ops'];

  beforeEach(() => {
    const members = [github.account('grace')];
    github.facade.directory.addTeam({ organization: 'acme', slug: 'risk', members });
    github.facade.directory.addTeam({ organization: 'acme', slug: 'ops', members: [] });
  });

  test("is told with an App's token, and asked once for many aliases", async () => {
    const { host } = github.open(github.world.appToken());
    expect(await host.teamsOf('user:grace', teams)).toEqual(['team:acme/risk']);
    expect(await host.teamsOf('user:Grace', ['team:acme/risk'])).toEqual(['team:acme/risk']);
    expect(await host.teamsOf('user:ada', teams)).toEqual([]);
    expect(await host.teamsOf('team:acme/risk', teams)).toEqual([]);
    github.server.forgetCalls();
    for (let count = 0; count < 5; count += 1) await host.teamsOf('user:grace', teams);
    expect(github.server.calls).toHaveLength(0);
    github.facade.clock.advance(61_000);
    await host.teamsOf('user:grace', teams);
    expect(github.server.calls).toHaveLength(3);
  });

  test("is not told with a job's GITHUB_TOKEN", async () => {
    expect(await github.host.teamsOf('user:grace', teams)).toBeNull();
  });
});

describe('a merge on GitHub', () => {
  test.for(['merge', 'squash', 'rebase'] as const)('by %s keeps what was approved', async (method) => {
    const { number, head } = await promote();
    await github.person('grace').review(github.pull(`#${number}`), 'APPROVED');
    await github.person('ada').push('main', { elsewhere: 'x' });
    const commit = await github.person('ada').merge(github.pull(`#${number}`), method);
    const expected = {
      commit,
      pullRequest: { name: `#${number}`, head: head.sha, approvals: [{ person: 'user:grace' }] },
    };
    expect(await change()).toMatchObject(expected);
    await github.person('ada').push('main', { elsewhere: 'y' });
    expect(await change()).toMatchObject(expected);
  });

  test('of a branch that was deleted keeps what was approved', async () => {
    const { number } = await promote();
    await github.person('grace').review(github.pull(`#${number}`), 'APPROVED');
    await github.person('ada').merge(github.pull(`#${number}`));
    await github.person('ada').deleteBranch('promote');
    expect(await change()).toMatchObject({ pullRequest: { approvals: [{ person: 'user:grace' }] } });
  });

  test('that GitHub knows only a little later is waited for', async () => {
    const { number } = await promote();
    await github.person('grace').review(github.pull(`#${number}`), 'APPROVED');
    await github.person('ada').merge(github.pull(`#${number}`));
    github.facade.faults.commitPullsDelayedReads = 2;
    expect(await change()).toMatchObject({
      pullRequest: { name: `#${number}`, approvals: [{ person: 'user:grace' }] },
    });
    expect(github.clock.slept).toEqual([400, 800]);
  });

  test('is not waited for where the push is no longer new', async () => {
    await github.person('ada').push('main', { [file]: 'version: 2\n' });
    github.facade.clock.advance(16 * 60_000);
    expect(await change()).toMatchObject({ pullRequest: null });
    expect(github.clock.slept).toEqual([]);
  });

  test('into another branch is none', async () => {
    const ada = github.person('ada');
    await ada.push('release', { x: '1' });
    await ada.push('promote', { [file]: 'version: 2\n' }, { from: 'release' });
    const pull = await ada.openPullRequest({ head: 'promote', base: 'release' });
    await github.person('grace').review(pull, 'APPROVED');
    const commit = await ada.merge(pull);
    await ada.forcePush('main', commit);
    expect(await change()).toMatchObject({ pullRequest: null });
  });

  test('that was undone, and pushed by hand instead, counts no approval', async () => {
    const before = await github.tip();
    const { number, head } = await promote();
    await github.person('grace').review(github.pull(`#${number}`), 'APPROVED');
    const ada = github.person('ada');
    await ada.merge(github.pull(`#${number}`));
    await ada.forcePush('main', before);
    await ada.forcePush('main', head.sha);
    expect((await change())?.pullRequest?.approvals ?? []).toEqual([]);
    expect(await github.host.tip()).toBe(head.sha);
  });

  test('of many pull requests costs few calls, whatever was merged since', async () => {
    const ada = github.person('ada');
    const paths = Array.from({ length: 5 }, (_, index) => `aliases/m${index}/production.yaml`);
    for (const path of paths) {
      await ada.push(path, { [path]: 'version: 2\n' });
      const pull = await ada.openPullRequest({ head: path });
      await github.person('grace').review(pull, 'APPROVED');
      await ada.merge(pull);
    }
    const changes = await github.host.changesOf(await github.tip(), paths);
    expect([...changes.values()].map(({ pullRequest }) => pullRequest?.approvals.length)).toEqual(
      paths.map(() => 1),
    );
    const calls = [...github.client.calls()].filter(([call]) => call.startsWith('POST /graphql'));
    expect(Object.fromEntries(calls)).toEqual({
      'POST /graphql LaurelChanges': 1,
      'POST /graphql LaurelHistory': 1,
      'POST /graphql LaurelFiles': 2,
      'POST /graphql LaurelPullRequests': 1,
    });
  });
});

describe('files on GitHub', () => {
  test('are listed with their modes, and directory by directory where there are too many', async () => {
    const tip = await github.person('ada').push('main', {
      'a/run.sh': { content: '#!/bin/sh\n', mode: '100755' },
      'a/link': { content: '/etc/passwd', mode: '120000' },
      'a/b/c.yaml': 'c',
      'd.yaml': 'd',
    });
    const whole = await github.host.list(tip, '');
    expect(whole.map(({ path, mode }) => [path, mode])).toEqual([
      ['README.md', 'file'],
      ['a/b/c.yaml', 'file'],
      ['a/link', 'symlink'],
      ['a/run.sh', 'executable'],
      ['aliases/m/production.yaml', 'file'],
      ['d.yaml', 'file'],
    ]);
    // Another host each time: one that has listed a commit does not ask again.
    const listAnew = async () => github.open(github.world.actionsToken()).host.list(tip, '');
    github.facade.faults.mostTreeEntries = 5;
    const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
    expect((await listAnew()).toSorted(byPath)).toEqual(whole.toSorted(byPath));
    github.facade.faults.mostTreeEntries = 2;
    expect(await breakageOf(listAnew())).toMatchObject({ code: 'git' });
    const asked = github.client.calls().get('GET /repos/{owner}/{repo}/git/trees/{tree_sha}');
    await github.host.list(tip, '');
    expect(github.client.calls().get('GET /repos/{owner}/{repo}/git/trees/{tree_sha}')).toBe(asked);
  });

  test('of a hundred aliases are read in one query, and not again', async () => {
    const names = Array.from({ length: 130 }, (_, index) => `aliases/m${index}/production.yaml`);
    const files = Object.fromEntries(names.map((name, index) => [name, `version: ${index}\n`]));
    const tip = await github.person('ada').push('main', files);
    const blobs = (await github.host.list(tip, 'aliases/')).map(({ blob }) => blob);
    const bodies = await Promise.all(blobs.map(async (blob) => github.host.readBlobs([blob], 100)));
    expect(bodies).toHaveLength(131);
    await github.host.readBlobs(blobs, 100);
    expect(github.client.calls().get('POST /graphql LaurelBlobs')).toBe(2);
  });

  test('that are no text are read by themselves', async () => {
    const contents = [
      Buffer.from([0, 1, 2, 255]),
      Buffer.from('caf\xe9\n', 'latin1'),
      Buffer.alloc(700_000, 'x'),
    ];
    const files = contents.map((content, index) => [`f${index}`, { content, mode: '100644' }] as const);
    const tip = await github.person('ada').push('main', Object.fromEntries(files));
    const listed = await github.host.list(tip, '');
    const blobs = contents.map((_, index) => listed.find(({ path }) => path === `f${index}`)?.blob ?? '');
    const bodies = await github.host.readBlobs(blobs, 1_000_000);
    expect(bodies.map((body, index) => Buffer.from(body).equals(contents[index] ?? Buffer.of()))).toEqual([
      true,
      true,
      true,
    ]);
    const { host, client } = github.open(github.world.actionsToken());
    expect(await breakageOf(host.readBlobs(blobs, 1_000))).toMatchObject({ code: 'invalid-document' });
    const read = client.calls().get('GET /repos/{owner}/{repo}/git/blobs/{file_sha}') ?? 0;
    expect(read, 'what is too large is not read').toBeLessThan(3);
  });

  test('cannot be read without the right to, and the error names it', async () => {
    const { host } = github.open(github.world.actionsToken({ pull_requests: 'write' }));
    for (const read of [host.list(await github.tip(), ''), host.tip(), host.identity()])
      expect((await breakageOf(read)).remedy).toMatch(/contents: read|--branch/);
  });
});

describe('a pull request that cannot be read', () => {
  test('for want of a right names it', async () => {
    const { number } = await promote();
    const { host } = github.open(github.world.actionsToken({ contents: 'read' }));
    const error = await breakageOf(host.changesOf(await github.tip(), [file]));
    expect(error.remedy).toContain('`pull-requests: read`');
    expect((await breakageOf(host.pullRequest(`#${number}`))).remedy).toContain('pull-requests: read');
  });

  test('because GitHub is down says so', async () => {
    github.facade.faults.down = true;
    expect(await breakageOf(github.host.tip())).toMatchObject({ code: 'git', details: { kind: 'unclear' } });
  });
});
