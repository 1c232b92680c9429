// Deployments, rulesets, activity, pull requests as resources; the books, the limits and the faults.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { each, idOf, messageOf, oneReview, requireCheck, textOf, World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await World.open();
});
afterEach(() => world.close());

const repo = '/repos/acme/models';
const call = (text: string, body?: unknown) =>
  world.api(world.appToken(), text.replace(' ', ` ${repo}`), body);

describe('a deployment', () => {
  const asked = { ref: 'main', environment: 'm/staging', auto_merge: false, required_contexts: [] };

  it('is made of a commit and retires the ones before it, but not in production', async () => {
    const first = idOf(await call('POST /deployments', asked));
    const kept = idOf(await call('POST /deployments', { ...asked, production_environment: true }));
    for (const id of [first, kept]) await call(`POST /deployments/${id}/statuses`, { state: 'success' });
    const last = idOf(await call('POST /deployments', { ...asked, payload: { generation: 3 } }));
    const status = { state: 'success', description: 'live', environment_url: 'https://example.test' };
    expect((await call(`POST /deployments/${last}/statuses`, status)).status).toBe(201);
    const statesOf = async (id: number) => each(await call(`GET /deployments/${id}/statuses`), 'state');
    expect(await statesOf(first)).toStrictEqual(['inactive', 'success']);
    expect(await statesOf(kept)).toStrictEqual(['success']);
    const list = (await call('GET /deployments?environment=m/staging&per_page=1')).body;
    expect(list).toMatchObject([{ id: last, payload: { generation: 3 } }]);
    expect((await call(`GET /deployments/${last}`)).body).toMatchObject({ sha: await world.tip() });
    expect((await call('GET /environments')).body).toMatchObject({
      total_count: 1,
      environments: [{ name: 'm/staging' }],
    });
  });

  it('by default wants every check green and the default branch merged', async () => {
    const pull = await world.propose('a');
    await world.facade.by(world.olga, world.models).push('main', { other: 'x' });
    const behind = await call('POST /deployments', { ref: pull.head.sha });
    expect(behind.status).toBe(409);
    await world.check('ci', await world.tip(), 'failure');
    expect((await call('POST /deployments', { ref: 'main' })).status).toBe(409);
    expect((await call('POST /deployments', { ...asked, ref: 'none' })).status).toBe(422);
    expect((await call('POST /deployments', asked)).status).toBe(201);
  });
});

describe('a ruleset', () => {
  const rules = [
    {
      type: 'required_status_checks',
      parameters: {
        required_status_checks: [{ context: 'laurel', integration_id: 1 }],
        strict_required_status_checks_policy: true,
      },
    },
  ];
  const asked = {
    name: 'laurel',
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
    rules,
  };

  it('is made, read, changed, and shows on the branch', async () => {
    const made = await call('POST /rulesets', asked);
    expect(made.status).toBe(201);
    expect((await call('POST /rulesets', asked)).status).toBe(422);
    expect((await call('GET /rulesets')).body).toMatchObject([{ id: idOf(made), name: 'laurel' }]);
    expect((await call('GET /rules/branches/main')).body).toMatchObject([
      { type: 'required_status_checks', ruleset_id: idOf(made) },
    ]);
    expect((await call('GET /rules/branches/feature/x')).body).toStrictEqual([]);
    const changed = await call(`PUT /rulesets/${idOf(made)}`, { enforcement: 'disabled' });
    expect(changed.body).toMatchObject({ enforcement: 'disabled', name: 'laurel', rules });
    expect((await call('GET /rules/branches/main')).body).toStrictEqual([]);
  });

  it('tells only administrators who may bypass it', async () => {
    const id = idOf(await call('POST /rulesets', asked));
    expect((await call(`GET /rulesets/${id}`)).body).toHaveProperty('bypass_actors');
    const read = await world.api(world.actionsToken({ contents: 'read' }), `GET ${repo}/rulesets/${id}`);
    expect(read.body).not.toHaveProperty('bypass_actors');
    expect(read.body).toHaveProperty('rules');
  });

  it('blocks in its own words, and lets by whom it names', async () => {
    await call('POST /rulesets', asked);
    const pull = await world.propose('a');
    const refused = await call(`PUT /pulls/${pull.number}/merge`, {});
    expect(refused.status).toBe(405);
    expect(messageOf(refused)).toBe(
      'Repository rule violations found\n\nRequired status check "laurel" is expected.\n\n',
    );
    await world.facade.by(world.olga, world.models).merge(pull);
    expect(pull.merged?.by.login).toBe('olga');
  });
});

it('shows classic protection to administrators, and its gist to everybody', async () => {
  expect((await call('GET /branches/main/protection')).status).toBe(404);
  world.models.protections.set('main', { ...requireCheck('laurel', 15368), requiredReviews: oneReview });
  expect((await call('GET /branches/main/protection')).body).toMatchObject({
    required_status_checks: { checks: [{ context: 'laurel', app_id: 15368 }] },
    required_pull_request_reviews: { required_approving_review_count: 1 },
  });
  expect((await call('GET /branches/main')).body).toMatchObject({ protected: true });
  expect((await call('GET /branches/none')).status).toBe(404);
});

describe('a pull request', () => {
  it('is opened once for a branch, and not for nothing', async () => {
    const pull = await world.propose('a');
    const again = await call('POST /pulls', { title: 'a', head: 'a', base: 'main' });
    expect(again.status).toBe(422);
    expect(again.body).toMatchObject({
      errors: [{ message: 'A pull request already exists for acme:a.' }],
    });
    const none = await call('POST /pulls', { title: 'x', head: 'main', base: 'main' });
    expect(none.status).toBe(422);
    expect((await call('POST /pulls', { title: 'x', head: 'none', base: 'main' })).status).toBe(422);
    expect((await call('GET /pulls?head=acme:a')).body).toMatchObject([{ number: pull.number }]);
    expect((await call('GET /pulls?head=other:a')).body).toStrictEqual([]);
    expect((await call('GET /pulls?head=no-owner')).body).toHaveLength(1);
    const edited = await call(`PATCH /pulls/${pull.number}`, { title: 'new', body: 'text' });
    expect(edited.body).toMatchObject({ title: 'new', body: 'text', state: 'open' });
    await call(`PATCH /pulls/${pull.number}`, { state: 'closed' });
    expect((await call('GET /pulls')).body).toStrictEqual([]);
    expect((await call('GET /pulls?state=all')).body).toHaveLength(1);
    expect((await call(`PATCH /pulls/${pull.number}`, { state: 'open' })).body).toMatchObject({
      state: 'open',
    });
  });

  it('is merged for a test once, however many ask at a time', async () => {
    const pull = await world.propose('a');
    await world.facade.by(world.olga, world.models).push('main', { other: 'x\n' });
    const one = `GET /pulls/${pull.number}`;
    const answers = await Promise.all(Array.from({ length: 8 }, () => call(one)));
    const merges = new Set(answers.map((answer) => textOf(answer, 'merge_commit_sha')));
    expect([...merges]).toStrictEqual([await world.models.git.resolve(`refs/pull/${pull.number}/merge`)]);
  });

  it('tells its files, its commits, and whether it merges, late when told to', async () => {
    world.facade.faults.mergeableUnknownReads = 1;
    const pull = await world.propose('a', { 'README.md': 'x\n' });
    const one = `GET /pulls/${pull.number}`;
    expect((await call(one)).body).toMatchObject({ mergeable: null, mergeable_state: 'unknown' });
    expect((await call(one)).body).toMatchObject({ mergeable: true, mergeable_state: 'clean', commits: 1 });
    await world.facade.by(world.olga, world.models).push('main', { 'README.md': 'y\n' });
    expect((await call(one)).body).toMatchObject({ mergeable: null });
    expect((await call(one)).body).toMatchObject({ mergeable: false, mergeable_state: 'dirty' });
    expect((await call(`${one}/files`)).body).toMatchObject([{ filename: 'README.md', changes: 2 }]);
    expect((await call(`${one}/commits`)).body).toMatchObject([{ sha: pull.head.sha }]);
  });
});

it('tells what moved a branch, in pages by cursor', async () => {
  const pull = await world.propose('a');
  await world.facade.by(world.grace, world.models).merge(pull);
  const first = await call('GET /activity?ref=main&per_page=1');
  expect(first.body).toMatchObject([{ activity_type: 'pr_merge', actor: { login: 'grace' } }]);
  const [, cursor] = /after=(\d+)/.exec(first.headers?.['link'] ?? '') ?? [];
  const second = await call(`GET /activity?ref=refs/heads/main&per_page=1&after=${cursor}`);
  expect(second.body).toMatchObject([{ activity_type: 'branch_creation', actor: { login: 'olga' } }]);
  expect((await call('GET /activity?activity_type=force_push')).body).toStrictEqual([]);
});

it('describes a repository and the one it is a fork of', async () => {
  world.models.collaborators.set('mallory', 'read');
  const fork = await world.facade.by(world.mallory, world.models).fork();
  expect((await call('GET ')).body).toMatchObject({ full_name: 'acme/models', default_branch: 'main' });
  const token = world.userToken(world.mallory);
  expect((await world.api(token, `GET /repos/${fork.fullName}`)).body).toMatchObject({
    fork: true,
    parent: { full_name: 'acme/models' },
  });
});

describe('the books', () => {
  it('count calls by template and end content after eighty in a minute', async () => {
    const token = world.appToken();
    const create = () => world.api(token, `POST ${repo}/git/blobs`, { content: 'x' });
    for (let count = 0; count < 80; count += 1) expect((await create()).status).toBe(201);
    const limited = await create();
    expect(limited.status).toBe(403);
    expect(limited.headers?.['retry-after']).toBe('60');
    expect(messageOf(limited)).toContain('secondary rate limit');
    expect((await world.api(token, `GET ${repo}`)).status).toBe(200);
    world.facade.clock.advance(60_000);
    expect((await create()).status).toBe(201);
    expect(world.facade.limits.byTemplate().get('POST /repos/{owner}/{repo}/git/blobs')).toBe(82);
  });

  it('say what is left of the hour, and refuse when nothing is', async () => {
    world.facade.limits.hourlyLimit = 2;
    const token = world.actionsToken();
    const first = await world.api(token, `GET ${repo}`);
    expect(first.headers).toMatchObject({ 'x-ratelimit-limit': '2', 'x-ratelimit-remaining': '1' });
    await world.api(token, `GET ${repo}`);
    const refused = await world.api(token, `GET ${repo}`);
    expect(refused.status).toBe(403);
    expect(refused.headers).toMatchObject({ 'x-ratelimit-remaining': '0' });
    world.facade.clock.advance(3_600_000);
    expect((await world.api(token, `GET ${repo}`)).status).toBe(200);
  });
});

describe('a fault', () => {
  it('refuses before anything is done, or loses the answer after it is', async () => {
    const { faults } = world.facade;
    const template = '/repos/{owner}/{repo}/issues';
    faults.badGateway(1, { method: 'POST', template });
    expect((await call('POST /issues', { title: 't' })).status).toBe(502);
    expect(world.models.issues.size).toBe(0);
    faults.badGateway(1, { method: 'POST', template }, 'lose');
    expect((await call('POST /issues', { title: 't' })).status).toBe(502);
    expect(world.models.issues.size).toBe(1);
    faults.secondaryLimit(1, { template }, 429, 7);
    const limited = await call('GET /issues');
    expect(limited.headers?.['retry-after']).toBe('7');
    expect(limited.status).toBe(429);
    expect((await call('GET /issues')).status).toBe(200);
  });
});
