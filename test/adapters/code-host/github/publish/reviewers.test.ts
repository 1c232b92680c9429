import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requestReviewers } from '../../../../../src/adapters/code-host/github/reviewers.ts';
import { aliasFile, type GitHubWorld, openWorld } from './github-world.ts';

const ask = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';

let world: GitHubWorld;

beforeEach(async () => {
  world = await openWorld();
  const { facade, models, grace } = world.base;
  facade.directory.addTeam({ organization: 'acme', slug: 'model-risk', members: [grace] });
  models.teams.set('model-risk', 'write');
});
afterEach(async () => world.close());

async function request(...people: string[]): Promise<string[]> {
  return requestReviewers(world.client(world.base.appToken()), world.pull.number, people);
}

function asked(): string[] {
  return [
    ...[...world.pull.requestedReviewers.values()].map(({ login }) => login),
    ...world.pull.requestedTeams,
  ];
}

describe('asking for reviews', () => {
  it('asks people and teams in one call', async () => {
    expect(await request('user:grace', 'team:acme/model-risk')).toEqual([]);
    expect(asked()).toEqual(['grace', 'model-risk']);
    expect(world.calls(ask)).toBe(1);
  });

  it('asks nobody twice, in whatever case they are written', async () => {
    await request('user:grace', 'user:Grace', 'team:acme/model-risk');
    expect(await request('user:GRACE', 'team:Acme/Model-Risk')).toEqual([]);
    expect(world.calls(ask)).toBe(1);
  });

  it('leaves the author out', async () => {
    expect(await request('user:ada')).toEqual([]);
    expect(world.calls(ask)).toBe(0);
  });

  it('asks again only who has not reviewed this head', async () => {
    await world.by(world.base.grace).review(world.pull, 'APPROVED');
    await request('user:grace', 'team:acme/model-risk');
    expect(world.calls(ask)).toBe(0);
    await world.by(world.base.ada).push('promote', { [aliasFile]: 'version: 15\nreason: July\n' });
    await request('user:grace');
    expect(asked()).toEqual(['grace']);
  });

  it('asks the others where GitHub refuses one, and warns of that one', async () => {
    const warnings = await request('user:mallory', 'user:grace', 'team:acme/nobody');
    expect(warnings).toEqual([
      expect.stringMatching(/^user:mallory was not asked to review: .*collaborator/),
      expect.stringMatching(/^team:acme\/nobody was not asked to review: /),
    ]);
    expect(asked()).toEqual(['grace']);
  });

  it('warns of people that GitHub could not know, and of teams elsewhere', async () => {
    expect(await request('user:ada@acme.example', 'team:other/model-risk', 'user:\u001b[31mgrace')).toEqual([
      'user:ada@acme.example was not asked to review: it names neither a user nor a team on GitHub',
      'team:other/model-risk was not asked to review: only teams of acme can review here',
      'user:\\u{1b}[31mgrace was not asked to review: it names neither a user nor a team on GitHub',
    ]);
    expect(world.server.calls).toEqual([]);
  });

  it('warns of the permission that is missing', async () => {
    const warnings = await requestReviewers(world.job({ pull_requests: 'read' }), world.pull.number, [
      'user:grace',
    ]);
    expect(warnings).toEqual([expect.stringMatching(/nobody was asked.*pull-requests: write/)]);
  });

  it('asks again where the answer was lost', async () => {
    world.base.facade.faults.badGateway(1, { method: 'POST', template: ask.slice(5) }, 'lose');
    expect(await request('user:grace')).toEqual([]);
    expect(asked()).toEqual(['grace']);
  });
});
