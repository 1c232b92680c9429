import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run as attach } from '../../../src/apps/cli/commands/attach.ts';
import { run as init } from '../../../src/apps/cli/commands/init.ts';
import { run as list } from '../../../src/apps/cli/commands/list.ts';
import { run as resolve } from '../../../src/apps/cli/commands/resolve.ts';
import { run as validate } from '../../../src/apps/cli/commands/validate.ts';
import { run as verify } from '../../../src/apps/cli/commands/verify.ts';
import { run as show } from '../../../src/apps/cli/commands/show.ts';
import { aliasRegistry, homeRegistry } from '../../../src/apps/cli/home-registry.ts';
import { WorkTreeFiles } from '../../../src/apps/cli/written-files.ts';
import { parseAliasName, parseVersionNumber } from '../../../src/registry/names.ts';
import { FilesystemStore } from '../../../src/adapters/object-store/filesystem/filesystem-store.ts';
import {
  descriptorOf,
  creditRisk,
  entryOf,
  manifestOf,
  production,
  staging,
} from '../../builders/documents.ts';
import { breakageOf } from '../../builders/breakage-of.ts';
import { seal } from '../../../src/registry/documents/stored.ts';
import { World, type WorldOptions } from './world.ts';

/** No --registry: what laurel.yaml says counts. */
const byLaurelYaml: WorldOptions = { options: { registry: '' } };

const twoRegistries = {
  'laurel.yaml': `registries:
  stage: { store: 'file:./stage' }
  prod: { store: 'file:./prod' }
home: stage
aliases:
  staging: { registry: stage, policy: laurel/low }
  production: { registry: prod, policy: laurel/low }
`,
  'models/credit-risk.yaml': `description: Probability of default
owner: ['user:ada']
aliases: { staging: {}, production: {}, canary: { registry: prod, policy: laurel/low } }
`,
};

describe('a bare alias repository', () => {
  it('has no files to read laurel.yaml from, and says so', async () => {
    const world = await World.withRegistry();
    execFileSync('git', ['init', '--quiet', '--bare', world.path('models.git')]);
    const options = { repo: world.path('models.git') };
    const ended = await world.laurel(list, [], {}, { options: { ...options, registry: '' } });
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining('this is a bare Git repository') });
    expect(ended.err).toContain('--registry');
    expect(await world.laurel(list, [], {}, { options })).toMatchObject({ code: 0 });
  });
});

describe('laurel init', () => {
  it('writes an alias repository that is valid as it is', async () => {
    const world = new World();
    const directory = world.path('models');
    const made = await world.laurel(
      init,
      [directory],
      { model: 'risk/credit', owner: 'team:acme/credit-ml' },
      byLaurelYaml,
    );
    expect(made.code).toBe(0);
    expect(made.out).toContain('+ laurel.yaml\n+ models/risk/credit.yaml\n');
    expect(made.err).toContain(`next: cd ${directory} && git init`);
    expect(readFileSync(`${directory}/laurel.yaml`, 'utf8')).toContain('file:./registry');
    const checked = await world.laurel(validate, [], {}, { options: { repo: directory } });
    expect(checked).toMatchObject({ code: 0, out: '✓ valid\n' });
  });

  it('changes nothing when it is run again', async () => {
    const world = new World();
    await world.laurel(init, [world.path('m')]);
    expect(await world.laurel(init, [world.path('m')])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+ files were there already/),
      err: '',
    });
  });

  it('lists every file that it would lose, and writes none', async () => {
    const world = new World({ 'm/README.md': 'mine', 'm/models/my-model.yaml': 'mine' });
    symlinkSync('/dev/null', world.path('m/laurel.yaml'));
    const ended = await world.laurel(init, [world.path('m')]);
    expect(ended.code).toBe(3);
    expect(ended.err).toContain('would be lost: README.md, laurel.yaml, models/my-model.yaml');
    expect(readFileSync(world.path('m/README.md'), 'utf8')).toBe('mine');
    expect(existsSync(world.path('m/gates'))).toBe(false);
  });

  it.each([
    [{ model: '../x' }, 'not a model name'],
    [{ owner: 'ada' }, 'expected a person as user:grace or team:acme/model-risk, found "ada"'],
  ])('refuses %j', async (options, message) => {
    const world = new World();
    const ended = await world.laurel(init, [world.path('m')], options);
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining(message) });
    expect(existsSync(world.path('m'))).toBe(false);
  });
});

describe('laurel validate', () => {
  it('prints every problem with file, line and column, and exits 2', async () => {
    const world = new World({
      ...twoRegistries,
      'laurel.yaml': "registries: { main: { store: 'file:./r' } }\nhome: mian\n",
      'gates/strict.yaml': 'gates:\n  auc: { gate: eval-treshold }\n',
      'models/Credit.yaml': '',
      'aliases/credit-risk/latest.yaml': 'version: 1\nreason: x\n',
    });
    const ended = await world.laurel(validate, []);
    expect(ended.code).toBe(2);
    const repo = world.directory;
    expect(ended.out).toContain(`${repo}/laurel.yaml:2:7 home: error: there is no registry mian`);
    expect(ended.out).toMatch(
      /gates\/strict\.yaml:2:\d+.*error: .*eval-treshold.*did you mean eval-threshold\?/,
    );
    expect(ended.out).toMatch(/models\/Credit\.yaml: error: the path does not name a model/);
    expect(ended.out).toMatch(/aliases\/credit-risk\/latest\.yaml: error: the path does not name an alias/);
    expect(ended.out).toMatch(/\n✗ \d+ errors(?:, \d+ notes?)?\n$/);
  });

  it('prints problems as JSON', async () => {
    const world = new World({ ...twoRegistries, 'laurel.yaml': 'home: 1\nhome: 2\n' });
    expect(await world.json(validate, [])).toMatchObject({
      valid: false,
      problems: [
        {
          severity: 'error',
          at: { file: world.path('laurel.yaml'), line: 2, column: 1 },
          message: expect.stringContaining('stands twice'),
          remedy: expect.any(String),
        },
      ],
    });
  });

  it('refuses links, executable files, other spellings and ten megabytes', async () => {
    const world = new World({
      ...twoRegistries,
      'laurel.yml': '',
      'Models/x.yaml': '',
      'gates/big.yaml': `# ${'x'.repeat(10_000_000)}`,
    });
    symlinkSync('/etc/passwd', world.path('gates/link.yaml'));
    chmodSync(world.write('gates/run.yaml', 'extends: laurel/low\n'), 0o755);
    const { out, code } = await world.laurel(validate, []);
    expect(code).toBe(2);
    expect(out).toMatch(/gates\/link\.yaml: error: a symbolic link, which is never followed/);
    expect(out).toMatch(/gates\/run\.yaml: error: the file is executable/);
    expect(out).toMatch(/laurel\.yml: error: "laurel\.yml" is not read/);
    expect(out).toMatch(/Models\/x\.yaml: error: "Models\/x\.yaml" is not read/);
    expect(out).toMatch(/gates\/big\.yaml: error: 10000002 bytes of YAML/);
  });

  it('reads below --root, and tells of a directory that is not there', async () => {
    const world = new World(
      Object.fromEntries(Object.entries(twoRegistries).map(([path, text]) => [`ml/${path}`, text])),
    );
    expect(await world.laurel(validate, [], {}, { options: { root: 'ml/' } })).toMatchObject({ code: 0 });
    expect(await world.laurel(validate, [], {}, { options: { root: '' } })).toMatchObject({
      code: 2,
      out: expect.stringContaining('there is no laurel.yaml'),
    });
    expect(await world.laurel(validate, [], {}, { options: { root: 'none' } })).toMatchObject({
      code: 4,
      err: expect.stringContaining('no such directory'),
    });
  });
});

describe('the registry that laurel.yaml names', () => {
  it('is its home, from the directory of the file', async () => {
    const world = new World({ 'ml/laurel.yaml': twoRegistries['laurel.yaml'] });
    expect(await homeRegistry(new WorkTreeFiles({ repo: world.directory, root: './ml/' }))).toEqual({
      address: 'file:./stage',
      from: world.path('ml'),
    });
    expect(await homeRegistry(new WorkTreeFiles({ repo: world.directory, root: '' }))).toBeNull();
  });

  it('is that of the alias: as the model says, else laurel.yaml, else home', async () => {
    const world = new World(twoRegistries);
    const where = new WorkTreeFiles({ repo: world.directory, root: '' });
    const addressOf = async (alias: ReturnType<typeof parseAliasName>) =>
      (await aliasRegistry(where, { model: creditRisk, alias }))?.address;
    expect(await addressOf(production)).toBe('file:./prod');
    expect(await addressOf(parseAliasName('canary'))).toBe('file:./prod');
    expect(await addressOf(parseAliasName('other'))).toBe('file:./stage');
    expect(await addressOf(staging)).toBe('file:./stage');
  });

  it.each([
    ['not YAML', 'registries: [', 'not YAML'],
    [
      'a home that is not listed',
      "registries: { main: { store: 'file:./r' } }\nhome: mian\n",
      'there is no registry mian',
    ],
    [
      'a key that is not known',
      "registries: { main: { store: 'file:./r' } }\nhome: main\nhmoe: x\n",
      'hmoe is not known here',
    ],
    ['nothing', '', 'expected a map'],
  ])('is refused for %s, with the place', async (_, text, message) => {
    const world = new World({ 'laurel.yaml': text });
    const error = await breakageOf(homeRegistry(new WorkTreeFiles({ repo: world.directory, root: '' })));
    expect(error.code).toBe('invalid-document');
    expect(error.message).toContain(message);
    expect(error.at).toMatchObject({ file: world.path('laurel.yaml'), line: expect.any(Number) });
  });

  it('is refused where laurel.yaml is a link', async () => {
    const world = new World({ 'other.yaml': twoRegistries['laurel.yaml'] });
    symlinkSync('other.yaml', world.path('laurel.yaml'));
    const error = await breakageOf(homeRegistry(new WorkTreeFiles({ repo: world.directory, root: '' })));
    expect(error.message).toContain('a symbolic link');
  });

  it('comes after --registry and LAUREL_REGISTRY', async () => {
    const world = await World.withRegistry({ 'laurel.yaml': 'not: read' });
    expect(await world.laurel(list, [])).toMatchObject({ code: 0 });
    const env = { LAUREL_REGISTRY: world.registry };
    expect(await world.laurel(list, [], {}, { options: { registry: '' }, env: {} })).toMatchObject({
      code: 2,
    });
    const named = await world.laurel(list, [], {}, { ...byLaurelYaml, env });
    expect(named).toMatchObject({ code: 0 });
  });
});

function storeOf(world: World, name: string): FilesystemStore {
  return new FilesystemStore(world.path(name), { clock: world.clock });
}

describe('aliases that are served from another registry than home', () => {
  async function worldOfTwo(): Promise<World> {
    const world = new World(twoRegistries);
    const manifest = manifestOf();
    for (const name of ['stage', 'prod']) {
      world.write(`${name}/.keep`, '');
      const store = storeOf(world, name);
      await store.create('laurel.json', seal(descriptorOf()).bytes);
      await world.storeManifest(manifest, store);
      if (name === 'prod') await world.storeLedger([entryOf(manifest)], store);
    }
    return world;
  }

  it('are resolved, listed, shown and verified where they are', async () => {
    const world = await worldOfTwo();
    const run = async (...[command, args]: [Parameters<World['laurel']>[0], readonly string[]]) =>
      world.laurel(command, args, {}, byLaurelYaml);
    expect((await run(resolve, ['credit-risk@production'])).out).toContain(
      `${world.path('prod')}/artifacts/`,
    );
    expect((await run(list, [])).out).toContain('production → 1');
    expect((await run(list, ['credit-risk'])).out).toContain('live: production');
    expect((await run(show, ['credit-risk@1'])).out).toMatch(/^credit-risk@1 {2}live: production/);
    expect((await run(show, ['credit-risk'])).out).toContain('production  version 1');
    const verified = await run(verify, []);
    expect(verified.out).toContain(`file:${world.path('stage')}`);
    expect(verified.out).toContain(`file:${world.path('prod')}`);
  });

  it('are asked for when an evaluation is attached at home', async () => {
    const world = await worldOfTwo();
    await world.storeManifest(manifestOf({ version: parseVersionNumber(2) }), storeOf(world, 'stage'));
    const file = world.write(
      'e.yaml',
      `dataset: {name: holdout, digest: sha256:${'a'.repeat(64)}}\nobservedAt: "2026-11-21T07:00:00Z"\nmetrics: {auc: 0.7}\n`,
    );
    const ended = await world.laurel(attach, ['credit-risk@2', file], {}, byLaurelYaml);
    expect(ended.err).toContain('production serves credit-risk@1, which was not measured on holdout');
  });

  it('are left out with a warning where their registry cannot be read', async () => {
    const world = await worldOfTwo();
    writeFileSync(world.path('prod/aliases/credit-risk/production/pointer.json'), '{');
    const ended = await world.laurel(list, [], {}, byLaurelYaml);
    expect(ended.code).toBe(0);
    expect(ended.err).toMatch(/warning: file:.*prod was not read, so what it serves is not shown/);
  });
});
