// What a check says of single alias files: where exactly they are wrong, and what would make them right.
import { describe, expect, it } from 'vitest';
import { checkPullRequest } from '../../src/promotion/check.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { manifestKey } from '../../src/registry/keys.ts';
import { parseModelName, parseVersionNumber } from '../../src/registry/names.ts';
import { manifestOf } from '../builders/documents.ts';
import { MemoryCodeHost } from '../fakes/code-host.ts';
import { asks, repositoryFiles, World } from './world.ts';

const production = 'aliases/credit-risk/production.yaml';
const staging = 'aliases/credit-risk/staging.yaml';

async function worldWith(aucs: readonly number[], files?: Readonly<Record<string, string>>): Promise<World> {
  const world = new World(files);
  for (const [index, auc] of aucs.entries()) await world.version(index + 1, auc);
  return world;
}

/** What a check says of a pull request that writes these files. */
async function checked(world: World, files: Readonly<Record<string, string | null>>, mode?: 'submodule') {
  const name = `pr-${world.host.branches().length}`;
  world.host.branch(name, files, mode);
  return checkPullRequest(world.promoter(), name);
}

describe('a file that is no alias file any more', () => {
  it('is refused where it was deleted while the alias lives', async () => {
    const world = await worldWith([0.75]);
    world.merge(asks(1));
    await world.apply();
    expect(await checked(world, { [production]: null })).toMatchObject({
      passed: false,
      aliases: [
        {
          kind: 'refused',
          why: 'deleted',
          path: production,
          problems: [{ at: { file: production }, remedy: expect.stringContaining('removed: true') }],
          merge: 'manual',
          suggestion: undefined,
        },
      ],
    });
  });

  it('may go once the alias ended', async () => {
    const world = await worldWith([0.75]);
    world.merge(asks(1));
    await world.apply();
    world.merge('removed: true\nreason: over\n');
    expect(await checked(world, { [production]: null })).toMatchObject({ passed: false });
    await world.apply();
    expect(await checked(world, { [production]: null })).toMatchObject({
      passed: true,
      aliases: [{ kind: 'no-change' }],
    });
  });

  it('is refused where it was moved, and what it was moved to is judged by itself', async () => {
    const world = await worldWith([0.75]);
    world.merge(asks(1));
    await world.apply();
    expect(await checked(world, { [production]: null, [staging]: asks(1) })).toMatchObject({
      passed: false,
      aliases: [
        { kind: 'judged', path: staging, judgement: { outcome: 'passed' } },
        { kind: 'refused', why: 'deleted', path: production },
      ],
    });
  });

  it('is refused where a submodule took its place', async () => {
    const world = await worldWith([0.75]);
    expect(await checked(world, { [production]: 'c0ffee' }, 'submodule')).toMatchObject({
      passed: false,
      aliases: [
        {
          kind: 'refused',
          why: 'invalid-file',
          message: expect.stringContaining('a submodule, where a regular file belongs'),
          problems: [{ at: { file: production } }],
        },
      ],
    });
  });

  it('never was one, and goes without a word', async () => {
    const world = await worldWith([0.75]);
    world.host.push({ 'Aliases/credit-risk/production.yaml': asks(1) });
    expect(await checked(world, { 'Aliases/credit-risk/production.yaml': null })).toMatchObject({
      passed: true,
      problems: [],
    });
  });
});

describe('a refusal points at', () => {
  const refusalOf = async (world: World, text: string) => {
    const { aliases, passed } = await checked(world, { [production]: text });
    const [check] = aliases;
    if (passed || check?.kind !== 'refused') throw new Error('it was not refused');
    const at = check.problems[0]?.at;
    return { why: check.why, line: at?.line, column: at?.column, file: at?.file };
  };

  it('every line that does not fit', async () => {
    const world = await worldWith([0.75]);
    const { aliases } = await checked(world, { [production]: 'version: soon\nreason: 5\nbecause: so\n' });
    expect(aliases).toMatchObject([
      {
        why: 'invalid-file',
        problems: [
          { at: { file: production, line: 1, column: 10 } },
          { at: { line: 2 } },
          { at: { line: 3, column: 1 } },
        ],
      },
    ]);
  });

  it('the line that a person would change', async () => {
    const world = await worldWith([0.75, 0.75, 0.5]);
    expect(await refusalOf(world, 'reason: new\nversion: 9\n')).toEqual({
      why: 'no-version',
      file: production,
      line: 2,
      column: 10,
    });
    world.merge(asks(3));
    await world.apply();
    world.merge(asks(1));
    await world.apply();
    expect(await refusalOf(world, asks(3))).toMatchObject({ why: 'refused-before', line: 2 });
    expect(await refusalOf(world, asks(1, { digest: `sha256:${'0'.repeat(64)}` }))).toMatchObject({
      why: 'wrong-digest',
      line: 3,
    });
    world.merge(asks(2));
    await world.apply();
    await world.rollBack();
    expect(await refusalOf(world, asks(2, { reason: 'again' }))).toMatchObject({ why: 'held', line: 1 });
    expect(await refusalOf(world, asks(2, { lift: 7 }))).toMatchObject({ why: 'wrong-lift', line: 3 });
    const waived = `${asks(2, { lift: 3 })}waivers: {p99: {reason: r, owner: ada, until: 2027-01-01}}\n`;
    expect(await refusalOf(world, waived)).toMatchObject({ why: 'invalid-file', line: 4, column: 11 });
  });

  it('the policy that is missing', async () => {
    const world = await worldWith([0.75]);
    const { aliases } = await checked(world, { 'aliases/credit-risk/canary.yaml': asks(1) });
    expect(aliases).toMatchObject([
      {
        why: 'no-policy',
        merge: undefined,
        problems: [
          { at: { file: 'models/credit-risk.yaml' }, remedy: expect.stringContaining('merge that first') },
        ],
      },
    ]);
  });
});

describe('the digest line', () => {
  const digestOfOne = async () =>
    (await worldWith([0.75])).version(1).then((manifest) => seal(manifest).digest);
  const suggestedFor = async (world: World, text: string) =>
    (await checked(world, { [production]: text })).aliases[0]?.suggestion;

  it('is suggested where it is missing, below the version', async () => {
    const world = await worldWith([0.75]);
    const digest = await digestOfOne();
    expect(await suggestedFor(world, 'reason: new\nversion: 1 # June\n')).toEqual({
      line: 2,
      text: `version: 1 # June\ndigest: ${digest}`,
    });
    expect(await suggestedFor(world, 'version: 1\r\nreason: new\r\n')).toEqual({
      line: 1,
      text: `version: 1\ndigest: ${digest}`,
    });
    expect(await suggestedFor(world, asks(1, { digest }))).toBeUndefined();
  });

  it('is suggested for what is live, and for what was live before', async () => {
    const world = await worldWith([0.75, 0.75]);
    for (const version of [1, 2]) {
      world.merge(asks(version));
      await world.apply();
    }
    const live = await world.pointer();
    expect(await suggestedFor(world, asks(2, { reason: 'same' }))).toEqual({
      line: 1,
      text: `version: 2\ndigest: ${live?.manifest?.digest ?? ''}`,
    });
    expect(await suggestedFor(world, asks(1, { reason: 'back' }))).toEqual({
      line: 1,
      text: `version: 1\ndigest: ${live?.previous?.manifest ?? ''}`,
    });
  });

  it('is not suggested where a line cannot take it, or nobody knows it', async () => {
    const world = await worldWith([0.75]);
    for (const text of [
      '{version: 1, reason: new}\n',
      'version:\n  1\nreason: new\n',
      'version: 1 # ``` </pre>\nreason: new\n',
      asks(9),
      'removed: true\nreason: over\n',
    ])
      expect(await suggestedFor(world, text)).toBeUndefined();
  });
});

describe('a check tells besides', () => {
  it('how policy wants the alias merged', async () => {
    const world = await worldWith([0.75], {
      ...repositoryFiles,
      'models/credit-risk.yaml':
        'description: Default\nowner: ["user:ada"]\naliases: {staging: {policy: auc, merge: auto}, production: {policy: auc}}\n',
    });
    const { aliases } = await checked(world, { [production]: asks(1), [staging]: asks(1) });
    expect(aliases.map(({ alias, merge }) => [alias, merge])).toEqual([
      ['production', 'manual'],
      ['staging', 'auto'],
    ]);
  });

  it('that a waiver ended', async () => {
    const world = await worldWith([0.5]);
    const text = `${asks(1)}waivers: {auc: {reason: r, owner: ada, until: 2020-01-01}}\n`;
    expect((await checked(world, { [production]: text })).aliases).toMatchObject([
      { judgement: { outcome: 'failed' }, notes: [expect.stringContaining('ended with 2020-01-01')] },
    ]);
  });

  it('that the alias before is promoted in the same pull request, and does not count before it is live', async () => {
    const files = {
      ...repositoryFiles,
      'laurel.yaml': (repositoryFiles['laurel.yaml'] ?? '').replace(
        'production: {}',
        'production: {after: staging}',
      ),
    };
    const world = await worldWith([0.75, 0.75], files);
    const both = await checked(world, { [production]: asks(1), [staging]: asks(1) });
    expect(both).toMatchObject({
      passed: false,
      aliases: [
        {
          alias: 'production',
          judgement: { outcome: 'failed' },
          notes: [expect.stringContaining('version 1 is on its way to staging as well')],
        },
        { alias: 'staging', judgement: { outcome: 'passed' }, notes: [] },
      ],
    });
    const other = await checked(world, { [production]: asks(1), [staging]: asks(2) });
    expect(other.aliases[0]?.notes).toEqual([]);
    world.merge(asks(1), 'staging');
    await world.apply('staging');
    const later = await checked(world, { [production]: asks(1), [staging]: asks(2) });
    expect(later).toMatchObject({ passed: true, aliases: [{ notes: [] }, {}] });
  });
});

/** Counts how often a code host is asked. */
class CountingHost extends MemoryCodeHost {
  asked = 0;
  override async list(...request: Parameters<MemoryCodeHost['list']>) {
    this.asked += 1;
    return super.list(...request);
  }
  override async readBlobs(...request: Parameters<MemoryCodeHost['readBlobs']>) {
    this.asked += 1;
    return super.readBlobs(...request);
  }
  override async teamsOf(...request: Parameters<MemoryCodeHost['teamsOf']>) {
    this.asked += 1;
    return super.teamsOf(...request);
  }
}

it('asks the code host as often for a hundred models as for two', async () => {
  const askedFor = async (count: number) => {
    const names = Array.from({ length: count }, (_, index) => `m${index}`);
    const model =
      'description: d\nowner: ["team:acme/ml"]\naliases: {production: {policy: auc, approvals: {owner: 1}}}\n';
    const files = {
      ...repositoryFiles,
      ...Object.fromEntries(names.map((name) => [`models/${name}.yaml`, model])),
    };
    const host = new CountingHost(files);
    const world = new World(files, undefined, host);
    for (const name of names) {
      const manifest = manifestOf({ model: parseModelName(name) });
      await world.store.create(manifestKey(manifest.model, parseVersionNumber(1)), seal(manifest).bytes);
    }
    world.host.branch(
      'pr',
      Object.fromEntries(names.map((name) => [`aliases/${name}/production.yaml`, asks(1)])),
    );
    world.host.approve('pr', 'user:max');
    const { aliases } = await checkPullRequest(world.promoter(), 'pr');
    expect(aliases.map(({ kind }) => kind)).toEqual(names.map(() => 'judged'));
    return host.asked;
  };
  expect(await askedFor(100)).toBe(await askedFor(2));
});
