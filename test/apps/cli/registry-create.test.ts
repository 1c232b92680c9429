import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run as create } from '../../../src/apps/cli/commands/registry-create.ts';
import { run as doctor } from '../../../src/apps/cli/commands/doctor.ts';
import { run as list } from '../../../src/apps/cli/commands/list.ts';
import type { Key, WriteOutcome } from '../../../src/ledger/object-store.ts';
import { openRegistry } from '../../../src/registry/open-registry.ts';
import { MemoryStore } from '../../fakes/memory-store.ts';
import { World } from './world.ts';

/** What some servers do: success for a stale condition, and the object is overwritten. */
class QuietStore extends MemoryStore {
  override async replace(key: Key, body: Uint8Array): Promise<WriteOutcome> {
    this.tamper(key, body);
    const now = await this.get(key);
    return now.kind === 'found' ? { kind: 'written', etag: now.etag } : { kind: 'condition-failed' };
  }
}

describe('laurel registry create', () => {
  it('makes the directory, prints what the probe found, and is done when it is run again', async () => {
    const world = new World();
    const created = await world.laurel(create, [], { required: 'dataset, card' });
    expect(created.code).toBe(0);
    expect(created.out).toContain(`✓ created  file:${world.registry}`);
    expect(created.out).toMatch(/create-once +✓/);
    expect(created.out).toContain('of every version: dataset, card');
    expect(created.err).toContain(
      `next: laurel register my-model path/to/model --registry ${world.registry}`,
    );
    const { descriptor } = await openRegistry(world.store);
    const again = await world.laurel(create, [], { required: 'signature' });
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('exists already') });
    expect(again.err).toContain('a registry keeps its demands');
    expect((await openRegistry(world.store)).descriptor).toEqual(descriptor);
  });

  it('takes the store as a word, as the remedy of a missing registry writes it', async () => {
    const world = new World();
    const missing = await world.laurel(list, []);
    expect(missing.code).toBe(6);
    const store = world.path('other');
    const ended = await world.laurel(create, [`file:${store}`]);
    expect(ended).toMatchObject({ code: 0, err: expect.stringContaining(`--registry file:${store}`) });
    expect(existsSync(`${store}/laurel.json`)).toBe(true);
  });

  it('refuses demands that do not exist, before anything is made', async () => {
    const world = new World();
    const ended = await world.laurel(create, [], { required: 'datasets' });
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining('did you mean dataset?') });
    expect(existsSync(world.registry)).toBe(false);
  });

  it('refuses a directory that is a file', async () => {
    const world = new World();
    writeFileSync(world.registry, '');
    const ended = await world.laurel(create, []);
    expect(ended).toMatchObject({ code: 3, err: expect.stringContaining(world.registry) });
    expect(ended.err).toContain('→ ');
  });

  it.each([
    ['ftp://host/x', 'there is no store for ftp: addresses'],
    ['~/registry', '~ is known to shells only'],
    ['file:', 'it names no directory'],
    ['s3://', ''],
  ])('refuses the address %s', async (address, message) => {
    const world = new World();
    const ended = await world.laurel(create, [address]);
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  });

  it('leaves a registry of a future format alone', async () => {
    const world = new World();
    world.write('registry/.keep', '');
    await world.store.create('laurel.json', new TextEncoder().encode('{"format":"laurel.registry/2"}'));
    expect(await world.laurel(create, [])).toMatchObject({
      code: 5,
      err: expect.stringContaining('[future-format]'),
    });
  });

  it('prints one JSON document', async () => {
    const world = new World();
    expect(await world.json(create, [])).toMatchObject({
      outcome: 'created',
      location: `file:${world.registry}`,
      descriptor: { format: 'laurel.registry/1', required: ['code-commit', 'dataset', 'signature'] },
      probe: expect.arrayContaining([{ name: 'create-once', passed: true, observed: expect.any(String) }]),
    });
  });
});

describe('laurel doctor', () => {
  it('probes again and writes no descriptor', async () => {
    const world = new World();
    mkdirSync(world.registry);
    const ended = await world.laurel(doctor, []);
    expect(ended.code).toBe(0);
    expect(ended.out).toContain(`✓ fit  file:${world.registry}\n  no registry is here yet`);
    expect(ended.err).toContain('next: laurel registry create');
    expect(await world.keys()).not.toContain('laurel.json');
  });

  it('says which promise a store does not keep, and exits with the code of stores', async () => {
    const world = new World();
    const quiet = new QuietStore({ location: 's3://quiet' });
    const ended = await world.laurel(
      async (context, args: readonly string[]) => doctor({ ...context, openStore: async () => quiet }, args),
      [],
    );
    expect(ended.code).toBe(6);
    expect(ended.out).toContain('✗ unfit  s3://quiet');
    expect(ended.out).toMatch(/replace-stale +✗/);
  });

  it('tells that the directory is not there', async () => {
    const world = new World();
    const ended = await world.laurel(doctor, []);
    expect(ended).toMatchObject({ code: 6, err: expect.stringContaining('[store-missing]') });
  });
});
