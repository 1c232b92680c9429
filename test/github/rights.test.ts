// Who may do what on the facade, and what it says to those who may not.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { routes } from './handlers/routes.ts';
import type { Permissions } from './model/tokens.ts';
import { everything, messageOf, World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await World.open();
});
afterEach(() => world.close());

describe('an app', () => {
  it.each([
    ['checks', 'POST /repos/acme/models/check-runs', 'checks=write'],
    ['contents', 'GET /repos/acme/models/git/ref/heads/main', 'contents=read'],
    ['pull_requests', 'GET /repos/acme/models/pulls', 'pull_requests=read'],
    ['deployments', 'POST /repos/acme/models/deployments', 'deployments=write'],
    ['actions', 'POST /repos/acme/models/actions/workflows/a.yml/dispatches', 'actions=write'],
    ['administration', 'POST /repos/acme/models/rulesets', 'administration=write'],
    ['members', 'GET /orgs/acme/teams/risk/memberships/ada', 'members=read'],
  ])('without %s is told which permission to add', async (name, call, accepted) => {
    const held: Permissions = Object.fromEntries(Object.entries(everything).filter(([key]) => key !== name));
    const bodies: Record<string, unknown> = {
      checks: { name: 'laurel', head_sha: 'f'.repeat(40) },
      deployments: { ref: 'main' },
      actions: { ref: 'main' },
      administration: { name: 'r', enforcement: 'active' },
    };
    const refused = await world.api(world.appToken(held), call, bodies[name]);
    expect(refused.status).toBe(403);
    expect(messageOf(refused)).toBe('Resource not accessible by integration');
    expect(refused.headers?.['x-accepted-github-permissions']).toBe(accepted);
  });

  it('that is not installed on a private repository does not see it', async () => {
    const token = world.facade.directory.issueAppToken(world.laurel, ['acme/other'], everything);
    expect((await world.api(token, 'GET /repos/acme/models')).status).toBe(404);
  });
});

describe('a workflow token', () => {
  it('never sees teams, rulesets for writing, or a user of its own', async () => {
    world.facade.directory.addTeam({ organization: 'acme', slug: 'risk', members: [world.ada] });
    const call = 'GET /orgs/acme/teams/risk/memberships/ada';
    expect((await world.api(world.actionsToken(), call)).status).toBe(403);
    expect((await world.api(world.appToken(), call)).body).toMatchObject({ state: 'active' });
    expect((await world.api(world.actionsToken(), 'GET /user')).status).toBe(403);
    const ruleset = { name: 'r', enforcement: 'active' };
    const made = await world.api(world.actionsToken(), 'POST /repos/acme/models/rulesets', ruleset);
    expect(made.status).toBe(403);
  });

  it('of a fork reads and writes nothing, whatever the workflow asks for', async () => {
    const token = world.facade.directory.issueActionsToken('acme/models', everything, true);
    expect((await world.api(token, 'GET /repos/acme/models/pulls')).status).toBe(200);
    const comment = await world.api(token, 'POST /repos/acme/models/issues/1/comments', { body: 'x' });
    expect(messageOf(comment)).toBe('Resource not accessible by integration');
  });
});

describe('a person', () => {
  it('does what the role allows', async () => {
    const push = { ref: 'refs/heads/x', sha: await world.tip() };
    const call = 'POST /repos/acme/models/git/refs';
    expect((await world.api(world.userToken(world.mallory), call, push)).status).toBe(404);
    world.models.collaborators.set('mallory', 'read');
    expect((await world.api(world.userToken(world.mallory), call, push)).status).toBe(403);
    expect((await world.api(world.userToken(world.ada), call, push)).status).toBe(201);
  });

  it('is told of by role, by login, and by its own token', async () => {
    const token = world.appToken();
    const permission = async (login: string) =>
      (await world.api(token, `GET /repos/acme/models/collaborators/${login}/permission`)).body;
    expect(await permission('ada')).toMatchObject({ permission: 'write', role_name: 'write' });
    expect(await permission('olga')).toMatchObject({ permission: 'admin' });
    expect(await permission('mallory')).toMatchObject({ permission: 'none' });
    world.facade.directory.addTeam({ organization: 'acme', slug: 'risk', members: [world.mallory] });
    world.models.teams.set('risk', 'maintain');
    expect(await permission('mallory')).toMatchObject({ permission: 'write', role_name: 'maintain' });
    expect((await world.api(token, 'GET /users/ADA')).body).toMatchObject({ login: 'ada' });
    expect((await world.api(world.userToken(world.ada), 'GET /user')).body).toMatchObject({ login: 'ada' });
  });

  it('counts as a member of a parent team, and an owner of the organization of every team', async () => {
    world.facade.directory.addTeam({ organization: 'acme', slug: 'risk' });
    const nested = { organization: 'acme', slug: 'model-risk', parent: 'risk', members: [world.grace] };
    world.facade.directory.addTeam(nested);
    const membership = async (login: string) =>
      world.api(world.appToken(), `GET /orgs/acme/teams/risk/memberships/${login}`);
    expect((await membership('grace')).body).toMatchObject({ state: 'active', role: 'member' });
    expect((await membership('olga')).body).toMatchObject({ role: 'maintainer' });
    expect((await membership('ada')).status).toBe(404);
  });
});

it('answers strangers, revoked tokens and unknown places as GitHub does', async () => {
  const token = world.appToken();
  expect((await world.api(null, 'GET /repos/acme/models')).status).toBe(404);
  expect((await world.api(token, 'GET /repos/acme/none')).status).toBe(404);
  expect((await world.api(token, 'GET /nowhere')).status).toBe(404);
  world.facade.directory.revoke(token);
  const revoked = await world.api(token, 'GET /repos/acme/models');
  expect(revoked.status).toBe(401);
  expect(messageOf(revoked)).toBe('Bad credentials');
});

it('lets everybody read what is public', async () => {
  const owner = world.ada;
  const open = await world.facade.createRepository({ owner, name: 'open', isPrivate: false });
  await world.facade.by(owner, open).push('main', { a: 'a\n' });
  expect((await world.api(null, 'GET /repos/ada/open/contents/a')).status).toBe(200);
  expect((await world.api(world.actionsToken({}), 'GET /repos/ada/open/pulls')).status).toBe(200);
  const write = await world.api(world.actionsToken(), 'POST /repos/ada/open/issues', { title: 't' });
  expect(write.status).toBe(403);
});

it('asks a permission for every route but those of accounts', () => {
  const free = routes.filter(({ permissions }) => permissions.length === 0).map(({ template }) => template);
  expect(free).toStrictEqual(['/user', '/users/{username}']);
});
