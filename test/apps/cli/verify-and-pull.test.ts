import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run as pull } from '../../../src/apps/cli/commands/pull.ts';
import { run as register } from '../../../src/apps/cli/commands/register.ts';
import { run as verify } from '../../../src/apps/cli/commands/verify.ts';
import { LaurelError } from '../../../src/primitives/errors.ts';
import { parseVersionNumber } from '../../../src/registry/names.ts';
import { readManifest } from '../../../src/registry/read-version.ts';
import { creditRisk, entryOf, someDigest } from '../../builders/documents.ts';
import { World } from './world.ts';

/** With credit-risk@1, of two files, live as production. */
async function worldWithModel(): Promise<World> {
  const world = await World.withRegistry({ 'm/model.bin': 'weights', 'm/sub/vocab.txt': 'a b c' });
  const ended = await world.laurel(register, ['credit-risk', world.path('m')], { incomplete: true });
  expect(ended.code).toBe(0);
  const { manifest } = await readManifest(world.store, creditRisk, parseVersionNumber(1));
  const { gates: _, ...entry } = entryOf(manifest, { kind: 'restore' });
  await world.storeLedger([entry]);
  return world;
}

/** Changes the bytes of a stored object behind the protocol's back. */
async function damage(world: World, suffix: string): Promise<string> {
  const key = (await world.keys()).find((each) => each.endsWith(suffix)) ?? '';
  const file = join(world.registry, key);
  chmodSync(file, 0o644);
  writeFileSync(
    file,
    readFileSync(file).map((byte, index) => (index === 0 ? byte ^ 1 : byte)),
  );
  return key;
}

describe('laurel verify', () => {
  it('says that all is whole, and what was looked at', async () => {
    const world = await worldWithModel();
    const ended = await world.laurel(verify, []);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toBe(
      `✓ whole  file:${world.registry}\n  1 model, 1 version, 2 files (12 B read), 0 evaluations, 1 alias, 1 ledger entry\n`,
    );
  });

  it.each([
    ['an artifact', '/model.bin', 'artifact-altered'],
    ['a manifest', '0000000001.json', 'manifest-unreadable'],
    ['a pointer', 'pointer.json', 'pointer'],
  ])('lists %s that was altered, and exits with the code of damage', async (_, suffix, kind) => {
    const world = await worldWithModel();
    const key = await damage(world, suffix);
    const ended = await world.laurel(verify, ['credit-risk']);
    expect(ended.code).toBe(5);
    expect(ended.out).toMatch(/^✗ damaged: \d+ findings?/);
    expect(ended.out).toContain(kind);
    expect(ended.out).toContain(key);
  });

  it('prints findings as JSON', async () => {
    const world = await worldWithModel();
    const key = await damage(world, '/model.bin');
    expect(await world.json(verify, [])).toMatchObject({
      whole: false,
      registries: [
        {
          registry: `file:${world.registry}`,
          whole: false,
          findings: [{ severity: 'damage', kind: 'artifact-altered', key }],
          checked: { models: 1, versions: 1, artifacts: 2 },
        },
      ],
    });
  });

  it('reads no artifact with --sizes', async () => {
    const world = await worldWithModel();
    await damage(world, '/model.bin');
    expect(await world.laurel(verify, [], { sizes: true })).toMatchObject({
      code: 0,
      out: expect.stringContaining('(0 B read)'),
    });
  });

  it('misses an entry that was recorded elsewhere', async () => {
    const world = await worldWithModel();
    const anchor = [`credit-risk@production:1:${someDigest('another')}`];
    const ended = await world.laurel(verify, [], { anchor });
    expect(ended).toMatchObject({ code: 5, out: expect.stringContaining('anchor-missing') });
    expect(await world.laurel(verify, [], { anchor: ['nonsense'] })).toMatchObject({ code: 2 });
  });

  it('tells of a model that is not there', async () => {
    const world = await worldWithModel();
    const ended = await world.laurel(verify, ['credit-risc']);
    expect(ended).toMatchObject({ code: 4, err: expect.stringContaining('did you mean credit-risk?') });
  });
});

describe('laurel pull', () => {
  it('writes what an alias serves, verified, and again fetches nothing', async () => {
    const world = await worldWithModel();
    const target = world.path('served');
    const first = await world.laurel(pull, ['credit-risk@production', target]);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toBe(`✓ credit-risk@1  ${target}  (2 files, 12 B, verified)\n`);
    expect(readFileSync(join(target, 'sub/vocab.txt'), 'utf8')).toBe('a b c');
    const again = await world.laurel(pull, ['credit-risk@production', target]);
    expect(again.out).toContain('0 B of it fetched now');
  });

  it('leaves a file that differs alone, unless it may overwrite', async () => {
    const world = await worldWithModel();
    const file = world.write('served/model.bin', 'mine');
    const refused = await world.laurel(pull, ['credit-risk@1', world.path('served')]);
    expect(refused.code).toBe(3);
    expect(refused.err).toContain('--overwrite');
    expect(readFileSync(file, 'utf8')).toBe('mine');
    const replaced = await world.laurel(pull, ['credit-risk@1', world.path('served')], { overwrite: true });
    expect(replaced.code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('weights');
  });

  it('leaves no file of an older version beside those of a newer', async () => {
    const world = await worldWithModel();
    world.write('n/model.bin', 'new weights');
    await world.laurel(register, ['credit-risk', world.path('n')], { incomplete: true });
    const target = world.path('served');
    await world.laurel(pull, ['credit-risk@1', target]);
    for (const overwrite of [false, true]) {
      const refused = await world.laurel(pull, ['credit-risk@2', target], { overwrite });
      expect(refused.code).toBe(3);
      expect(refused.err).toContain('there are files that are not of credit-risk@2: sub/vocab.txt');
      expect(refused.err).toContain(`such as ${target}/2`);
      expect(readFileSync(join(target, 'model.bin'), 'utf8')).toBe('weights');
    }
    expect((await world.laurel(pull, ['credit-risk@2', join(target, '2')])).code).toBe(0);
  });

  it('gives no file its name whose stored bytes are not what the manifest says', async () => {
    const world = await worldWithModel();
    await damage(world, '/model.bin');
    const ended = await world.laurel(pull, ['credit-risk@1', world.path('served')]);
    expect(ended).toMatchObject({ code: 5, err: expect.stringContaining('[digest-mismatch]') });
    expect(existsSync(world.path('served/model.bin'))).toBe(false);
  });

  it('stops at Ctrl-C with its own exit code, and the same command again ends it', async () => {
    const world = await worldWithModel();
    const signal = AbortSignal.abort(new LaurelError({ code: 'interrupted', message: 'interrupted' }));
    const target = world.path('served');
    const stopped = await world.laurel(pull, ['credit-risk@1', target], {}, { signal });
    expect(stopped.code).toBe(130);
    expect(existsSync(target) ? readdirSync(target) : []).not.toContain('model.bin');
    expect((await world.laurel(pull, ['credit-risk@1', target])).code).toBe(0);
  });

  it('tells of versions and aliases that are not there', async () => {
    const world = await worldWithModel();
    expect(await world.laurel(pull, ['credit-risk@2', world.path('x')])).toMatchObject({ code: 4 });
    expect(await world.laurel(pull, ['credit-risk@staging', world.path('x')])).toMatchObject({ code: 4 });
    expect(await world.laurel(pull, ['credit-risk', world.path('x')])).toMatchObject({ code: 2 });
  });

  it('shows progress at a terminal, and none in a log', async () => {
    const world = await worldWithModel();
    const terminal = await world.laurel(pull, ['credit-risk@1', world.path('a')], {}, { terminal: true });
    expect(terminal.err).toContain('download 12 B of 12 B (100 %)');
    expect(terminal.err.endsWith('\r\u001b[K')).toBe(true);
    const log = await world.laurel(pull, ['credit-risk@1', world.path('b')]);
    expect(log.err).toBe('');
  });
});
