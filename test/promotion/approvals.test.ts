// Whose approvals count, from the pull request to the ledger: people by name, people by team.
import { describe, expect, it } from 'vitest';
import { checkPullRequest } from '../../src/promotion/check.ts';
import { rememberTeams } from '../../src/promotion/remember-teams.ts';
import { manifestOf } from '../builders/documents.ts';
import { MemoryCodeHost } from '../fakes/code-host.ts';
import { asks, repositoryFiles, World } from './world.ts';

const path = 'aliases/credit-risk/production.yaml';
const risk = 'team:acme/risk';

/** Production demands one approval of `role`. */
function demanding(people: readonly string[]): World {
  return new World({
    ...repositoryFiles,
    'laurel.yaml': `${repositoryFiles['laurel.yaml'] ?? ''}people: {risk: ${JSON.stringify(people)}}\n`,
    'models/credit-risk.yaml':
      'description: Default\nowner: ["user:ada"]\naliases: {production: {policy: auc, approvals: {risk: 1}}}\n',
  });
}

async function proposed(people: readonly string[], approver: string, trainedBy?: string): Promise<World> {
  const world = demanding(people);
  const run = trainedBy === undefined ? {} : { run: { tracker: 'ci', id: '7', actor: trainedBy } };
  await world.version(1, 0.75, { lineage: { ...manifestOf().lineage, ...run } });
  world.host.branch('pr', { [path]: asks(1) });
  world.host.approve('pr', approver);
  return world;
}

describe('an approval', () => {
  it('of a team counts of its members, and the ledger names the person', async () => {
    const world = await proposed([risk], 'user:max');
    world.host.teams = new Map([[risk, ['user:max']]]);
    expect(await checkPullRequest(world.promoter(), 'pr')).toMatchObject({ passed: true });
    world.host.merge('pr');
    expect(await world.apply()).toMatchObject({
      kind: 'applied',
      entry: { cause: { approvedBy: ['user:max'] } },
    });
  });

  it('of a team does not count of anybody else', async () => {
    const world = await proposed([risk], 'user:eve');
    world.host.teams = new Map([[risk, ['user:max']]]);
    expect(await checkPullRequest(world.promoter(), 'pr')).toMatchObject({
      aliases: [{ judgement: { outcome: 'inconclusive' } }],
    });
  });

  it('of a team that cannot be read never counts, before the merge or after it', async () => {
    const world = await proposed([risk], 'user:max');
    world.host.teams = null;
    const checked = await checkPullRequest(world.promoter(), 'pr');
    expect(JSON.stringify(checked)).toContain(`who is a member of ${risk} cannot be told`);
    expect(checked.passed).toBe(false);
    world.host.merge('pr');
    expect(await world.apply()).toMatchObject({ kind: 'refused', refusal: { why: 'gates' } });
  });

  it.each(['max', 'user:Max'])(
    'of whoever trained the version does not count, told as %s',
    async (trainer) => {
      const world = await proposed(['user:max'], 'user:max', trainer);
      expect(await checkPullRequest(world.promoter(), 'pr')).toMatchObject({ passed: false });
    },
  );

  it('of a person who is named needs no right to read teams', async () => {
    const world = await proposed(['user:Max', risk], 'user:max');
    world.host.teams = null;
    expect(await checkPullRequest(world.promoter(), 'pr')).toMatchObject({ passed: true });
  });
});

it('of a file that was something else since does not count when a merge brings that file back', async () => {
  const world = demanding(['user:max']);
  const merges: string[] = [];
  for (const version of [1, 2, 3]) {
    await world.version(version, 0.75);
    world.host.branch(`pr-${version}`, { [path]: asks(version) });
    world.host.approve(`pr-${version}`, 'user:max');
    merges.push(world.host.merge(`pr-${version}`));
    expect(await world.apply()).toMatchObject({ kind: 'applied', pointer: { version } });
  }
  // Pushed by hand: its first parent is the merge of version 1, and what was merged since only the second.
  world.host.branch('since', {});
  world.host.reset(world.host.queue('since', merges[0], { [path]: asks(1) }));
  expect(await world.apply()).toMatchObject({
    kind: 'refused',
    refusal: { why: 'gates' },
    pointer: { version: 3 },
  });
});

it('asks for membership only where it decides something', async () => {
  const asked: [string, readonly string[]][] = [];
  class Watched extends MemoryCodeHost {
    override async teamsOf(person: string, teams: readonly string[]) {
      asked.push([person, teams]);
      return super.teamsOf(person, teams);
    }
  }
  const files = {
    ...repositoryFiles,
    'laurel.yaml': `${repositoryFiles['laurel.yaml'] ?? ''}people: {risk: ["${risk}", "user:grace"], ops: ["${risk}", "team:acme/ops"]}\n`,
    'models/credit-risk.yaml':
      'description: Default\nowner: ["user:ada"]\naliases: {production: {policy: auc, approvals: {risk: 1, ops: 1}}, staging: {policy: auc, approvals: {risk: 1}}}\n',
  };
  const world = new World(files, undefined, new Watched(files));
  const run = { tracker: 'ci', id: '1', actor: 'eve' };
  await world.version(1, 0.75, { lineage: { ...manifestOf().lineage, run } });
  world.host.branch('pr', { [path]: asks(1), 'aliases/credit-risk/staging.yaml': asks(1) });
  for (const person of ['user:grace', 'user:eve']) world.host.approve('pr', person);
  await checkPullRequest(world.promoter(), 'pr');
  expect(asked).toEqual([['user:grace', ['team:acme/ops', risk]]]);
});

it('asks again where the code host failed to answer', async () => {
  const host = new MemoryCodeHost({});
  const teams = rememberTeams(host);
  host.teams = new Map([[risk, ['user:max']]]);
  host.down = true;
  await expect(teams.teamsOf('user:max', [risk])).rejects.toMatchObject({ code: 'git' });
  host.down = false;
  expect(await teams.teamsOf('user:max', [risk])).toEqual([risk]);
  host.teams = new Map();
  expect(await teams.teamsOf('user:max', [risk])).toEqual([risk]);
});
