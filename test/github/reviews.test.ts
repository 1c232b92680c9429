// Reviews, comments and who is asked for a review, on the facade as on GitHub.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { each, everything, idOf, messageOf, World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await World.open();
});
afterEach(() => world.close());

describe('a review', () => {
  it('of the author cannot approve', async () => {
    const pull = await world.propose('a');
    const call = `POST /repos/acme/models/pulls/${pull.number}/reviews`;
    const own = await world.api(world.userToken(world.ada), call, { event: 'APPROVE' });
    expect(own.status).toBe(422);
    expect(own.body).toMatchObject({ errors: ['Can not approve your own pull request'] });
    const other = await world.api(world.userToken(world.grace), call, { event: 'APPROVE' });
    expect(other.status).toBe(200);
    expect(other.body).toMatchObject({ state: 'APPROVED', commit_id: pull.head.sha });
  });

  it('of GitHub Actions cannot approve where the repository does not let it', async () => {
    const pull = await world.propose('a');
    world.models.settings.actionsMayOpenPullRequests = false;
    const call = `POST /repos/acme/models/pulls/${pull.number}/reviews`;
    const refused = await world.api(world.actionsToken(), call, { event: 'APPROVE' });
    expect(refused.status).toBe(422);
    const token = world.actionsToken();
    await world.facade.by(world.ada, world.models).push('b', { b: 'b\n' });
    const opened = { title: 'b', head: 'b', base: 'main' };
    expect((await world.api(token, 'POST /repos/acme/models/pulls', opened)).status).toBe(403);
  });

  it('that is dismissed changes in place', async () => {
    const pull = await world.propose('a');
    const review = await world.facade.by(world.grace, world.models).review(pull, 'APPROVED');
    const call = `PUT /repos/acme/models/pulls/${pull.number}/reviews/${review.id}/dismissals`;
    const dismissed = await world.api(world.appToken(), call, { message: 'stale' });
    expect(dismissed.body).toMatchObject({ id: review.id, state: 'DISMISSED' });
    const list = `GET /repos/acme/models/pulls/${pull.number}/reviews`;
    expect((await world.api(world.appToken(), list)).body).toMatchObject([{ state: 'DISMISSED' }]);
  });

  it('is told of with its state in lower case', async () => {
    const pull = await world.propose('a');
    await world.facade.by(world.grace, world.models).review(pull, 'APPROVED');
    expect(world.facade.events.at(-1)).toMatchObject({
      name: 'pull_request_review',
      action: 'submitted',
      payload: { review: { state: 'approved' }, pull_request: { number: pull.number } },
    });
  });
});

describe('a comment on a line', () => {
  it('must be on a line that the difference shows', async () => {
    const pull = await world.propose('a', { 'README.md': 'Models\nand more\n' });
    const comment = (path: string, line: number) =>
      world.api(world.appToken(), `POST /repos/acme/models/pulls/${pull.number}/comments`, {
        body: '```suggestion\nx\n```',
        commit_id: pull.head.sha,
        side: 'RIGHT',
        path,
        line,
      });
    expect((await comment('README.md', 2)).status).toBe(201);
    expect((await comment('README.md', 9)).status).toBe(422);
    expect((await comment('elsewhere', 1)).status).toBe(422);
    const list = `GET /repos/acme/models/pulls/${pull.number}/comments`;
    const listed = await world.api(world.appToken(), list);
    expect(listed.body).toMatchObject([{ path: 'README.md', line: 2 }]);
    const patch = `PATCH /repos/acme/models/pulls/comments/${String(each(listed, 'id')[0])}`;
    expect((await world.api(world.actionsToken(), patch, { body: 'y' })).status).toBe(403);
    expect((await world.api(world.appToken(), patch, { body: 'y' })).body).toMatchObject({ body: 'y' });
  });

  it('may come with a review', async () => {
    const pull = await world.propose('a', { 'README.md': 'Models\nand more\n' });
    const review = {
      event: 'COMMENT',
      body: 'look',
      comments: [{ path: 'README.md', line: 2, side: 'RIGHT', body: 'here' }],
    };
    const call = `POST /repos/acme/models/pulls/${pull.number}/reviews`;
    const made = await world.api(world.appToken(), call, review);
    expect(made.status).toBe(200);
    expect(pull.reviewComments).toMatchObject([{ reviewId: idOf(made) }]);
  });
});

describe('asking for reviews', () => {
  const ask = (number: number, body: unknown, token = world.appToken()) =>
    world.api(token, `POST /repos/acme/models/pulls/${number}/requested_reviewers`, body);

  it('refuses strangers and the author', async () => {
    const pull = await world.propose('a');
    expect(messageOf(await ask(pull.number, { reviewers: ['mallory'] }))).toContain('collaborators');
    expect(messageOf(await ask(pull.number, { reviewers: ['ada'] }))).toContain('pull request author');
    expect((await ask(pull.number, { reviewers: ['grace'] })).status).toBe(201);
    const call = `GET /repos/acme/models/pulls/${pull.number}/requested_reviewers`;
    expect((await world.api(world.appToken(), call)).body).toMatchObject({ users: [{ login: 'grace' }] });
    await world.facade.by(world.grace, world.models).review(pull, 'APPROVED');
    expect((await world.api(world.appToken(), call)).body).toMatchObject({ users: [] });
  });

  it('of a team wants an app and a team with access', async () => {
    const pull = await world.propose('a');
    world.facade.directory.addTeam({ organization: 'acme', slug: 'risk' });
    expect((await ask(pull.number, { team_reviewers: ['risk'] })).status).toBe(422);
    world.models.teams.set('risk', 'write');
    expect((await ask(pull.number, { team_reviewers: ['risk'] }, world.actionsToken())).status).toBe(422);
    const asked = await ask(pull.number, { team_reviewers: ['risk'] });
    expect(asked.body).toMatchObject({ requested_teams: [{ slug: 'risk' }] });
  });
});

describe('a comment', () => {
  it('is changed and deleted by its own app only', async () => {
    const pull = await world.propose('a');
    const list = `/repos/acme/models/issues/${pull.number}/comments`;
    const made = await world.api(world.actionsToken(), `POST ${list}`, { body: 'hello' });
    expect(made.body).toMatchObject({ user: { login: 'github-actions[bot]', id: 41898282 } });
    const one = `/repos/acme/models/issues/comments/${idOf(made)}`;
    expect((await world.api(world.appToken(), `PATCH ${one}`, { body: 'mine' })).status).toBe(403);
    expect((await world.api(world.appToken(), `DELETE ${one}`)).status).toBe(403);
    expect((await world.api(world.actionsToken(), `PATCH ${one}`, { body: 'again' })).status).toBe(200);
    expect((await world.api(world.appToken(), `GET ${one}`)).body).toMatchObject({ body: 'again' });
    expect((await world.api(world.appToken(), `GET ${list}`)).body).toHaveLength(1);
    expect((await world.api(world.actionsToken(), `DELETE ${one}`)).status).toBe(204);
    expect((await world.api(world.appToken(), `GET ${list}`)).body).toHaveLength(0);
  });

  it('takes 65,536 characters and needs either permission', async () => {
    const pull = await world.propose('a');
    const call = `POST /repos/acme/models/issues/${pull.number}/comments`;
    expect((await world.api(world.appToken(), call, { body: 'x'.repeat(65_536) })).status).toBe(201);
    expect((await world.api(world.appToken(), call, { body: 'x'.repeat(65_537) })).status).toBe(422);
    const { issues: _issues, pull_requests: _pulls, ...neither } = everything;
    const refused = await world.api(world.appToken(neither), call, { body: 'x' });
    expect(refused.status).toBe(403);
    expect(refused.headers?.['x-accepted-github-permissions']).toBe('issues=write; pull_requests=write');
    const one = await world.api(world.appToken({ ...neither, issues: 'write' }), call, { body: 'x' });
    expect(one.status).toBe(201);
  });
});

it('opens, lists and closes issues', async () => {
  const list = '/repos/acme/models/issues';
  await world.api(world.appToken(), `POST ${list}`, { title: 'Broken', labels: ['laurel'] });
  const [number] = [...world.models.issues.keys()];
  expect((await world.api(world.appToken(), `GET ${list}?labels=laurel`)).body).toMatchObject([{ number }]);
  const closed = await world.api(world.appToken(), `PATCH ${list}/${number}`, { state: 'closed' });
  expect(closed.body).toMatchObject({ state: 'closed' });
  expect((await world.api(world.appToken(), `GET ${list}`)).body).toHaveLength(0);
  expect((await world.api(world.appToken(), `GET ${list}/${number}`)).body).toMatchObject({
    title: 'Broken',
  });
});
