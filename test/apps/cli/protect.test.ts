import { describe, expect, it } from 'vitest';
import { run as protect } from '../../../src/apps/cli/commands/protect.ts';
import { RulesServer } from './rules-server.ts';
import { World } from './world.ts';

const guards = ['deletion', 'non_fast_forward', 'pull_request', 'required_status_checks'];

async function worldAndServer(): Promise<{ world: World; server: RulesServer }> {
  return { world: new World(), server: await RulesServer.start() };
}

describe('laurel protect', () => {
  it('says what is missing, who gets past the check, and how to set it up', async () => {
    const { world, server } = await worldAndServer();
    const ended = await world.laurel(protect, ['acme/models'], { approvals: '2' }, { env: server.env });
    expect(ended.code).toBe(3);
    expect(ended.out).toContain('✗ 10 of 11 missing  acme/models main');
    expect(ended.out).toContain('nothing requires the check laurel: what it fails can be merged');
    expect(ended.err).toContain('laurel protect acme/models --apply --approvals 2');
    expect(server.writes).toEqual([]);
    expect(server.findings).toEqual([]);
  });

  it('creates the ruleset as GitHub describes it, and then finds everything guarded', async () => {
    const { world, server } = await worldAndServer();
    const ended = await world.laurel(protect, ['acme/models'], { apply: true }, { env: server.env });
    expect(ended).toMatchObject({ code: 0, out: expect.stringContaining('✓ guarded  acme/models main') });
    expect(ended.err).toContain('ruleset laurel: created');
    expect(server.findings).toEqual([]);
    const [ruleset] = server.rulesets;
    expect(ruleset).toMatchObject({
      name: 'laurel',
      target: 'branch',
      enforcement: 'active',
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'] } },
    });
    expect(ruleset?.rules.map(({ type }) => type)).toEqual(guards);
    expect(JSON.stringify(ruleset)).toContain('{"context":"laurel","integration_id":15368}');
  });

  it('writes nothing the second time', async () => {
    const { world, server } = await worldAndServer();
    await world.laurel(protect, ['acme/models'], { apply: true }, { env: server.env });
    const again = await world.laurel(protect, ['acme/models'], { apply: true }, { env: server.env });
    expect(again).toMatchObject({ code: 0, err: expect.stringContaining('ruleset laurel: kept') });
    expect(server.writes).toEqual(['POST /repos/{owner}/{repo}/rulesets']);
  });

  it('brings the ruleset to another app and a queue, and keeps what administrators added', async () => {
    const { world, server } = await worldAndServer();
    await world.laurel(protect, ['acme/models'], { apply: true }, { env: server.env });
    server.rulesets[0]?.rules.push({ type: 'required_signatures' });
    const options = { apply: true, appId: '7', mergeQueue: true };
    const ended = await world.laurel(protect, ['acme/models'], options, { env: server.env });
    expect(ended).toMatchObject({ code: 0, err: expect.stringContaining('ruleset laurel: updated') });
    expect(ended.out).toContain('only who has the key of the GitHub App 7 can set the check');
    expect(server.rulesets[0]?.rules.map(({ type }) => type)).toEqual([
      ...guards,
      'required_signatures',
      'merge_queue',
    ]);
    expect(server.findings).toEqual([]);
  });

  it('tells a check that any workflow may set from one that nobody else can', async () => {
    const { world, server } = await worldAndServer();
    await world.laurel(protect, ['acme/models'], { apply: true }, { env: server.env });
    const weak = await world.laurel(protect, ['acme/models'], {}, { env: server.env });
    expect(weak.out).toContain('whoever can push a branch: a workflow there may set the check');
    server.inherited.push({
      type: 'workflows',
      parameters: {
        workflows: [{ path: '.github/workflows/laurel-check.yml', repository_id: 1, sha: 'a'.repeat(40) }],
      },
    });
    const strong = await world.laurel(protect, ['acme/models'], {}, { env: server.env });
    expect(strong.out).toContain('a workflow of another repository has to pass, at one commit');
  });

  it('is not guarded where somebody may bypass it, and names them', async () => {
    const { world, server } = await worldAndServer();
    await world.laurel(protect, ['acme/models'], { apply: true }, { env: server.env });
    Object.assign(server.rulesets[0] ?? {}, {
      bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'pull_request' }],
    });
    const ended = await world.laurel(protect, ['acme/models'], {}, { env: server.env });
    expect(ended.code).toBe(3);
    expect(ended.out).toContain('✗ 1 of 11 missing');
    expect(ended.out).toContain('RepositoryRole 5 (pull_request, of laurel)');
    expect(server.findings).toEqual([]);
  });

  it('says that it could not see who may bypass it', async () => {
    const { world, server } = await worldAndServer();
    await world.laurel(protect, ['acme/models'], { apply: true }, { env: server.env });
    server.token = 'reader';
    const ended = await world.laurel(protect, ['acme/models'], {}, { env: server.env });
    expect(ended).toMatchObject({ code: 0, err: expect.stringContaining('who may bypass laurel is shown to administrators only') }); // prettier-ignore
  });

  it('names the right that is missing, and not the token', async () => {
    const { world, server } = await worldAndServer();
    server.token = 'reader';
    const ended = await world.laurel(protect, ['acme/models'], { apply: true }, { env: server.env });
    expect(ended.code).toBe(1);
    expect(ended.err).toContain('administration: write');
    expect(ended.err).not.toContain('ghs_secret');
  });

  it('prints the ruleset for import where there is no token', async () => {
    const world = new World();
    const ended = await world.laurel(protect, ['acme/models'], {}, { options: { branch: 'trunk' } });
    expect(ended).toMatchObject({ code: 0, err: expect.stringContaining('no token') });
    expect(JSON.parse(ended.out)).toMatchObject({
      target: 'branch',
      conditions: { ref_name: { include: ['refs/heads/trunk'] } },
      bypass_actors: [],
    });
  });

  it('needs a token to change anything', async () => {
    const world = new World();
    const ended = await world.laurel(protect, ['acme/models'], { apply: true });
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining('no token for acme/models') });
  });

  it('prints all of it as one document', async () => {
    const { world, server } = await worldAndServer();
    const how = { env: server.env, options: { json: true } };
    const { out } = await world.laurel(protect, ['acme/models'], {}, how);
    expect(JSON.parse(out)).toMatchObject({
      repository: 'acme/models',
      branch: 'main',
      ruleset: { name: 'laurel', target: 'branch' },
      protection: { missing: 10, level: { kind: 'none' } },
      applied: null,
    });
  });

  it.each([
    [['models'], {}, 'not a repository on GitHub: "models"'],
    [['acme/models'], { appId: 'x' }, '--app-id: "x" is no number from 1'],
    [['acme/models'], { approvals: '11' }, '--approvals: "11" is no number from 0 to 10'],
  ])('refuses %j with %j', async (words, options, message) => {
    const ended = await new World().laurel(protect, words, options);
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  });
});
