import { beforeEach, describe, expect, it } from 'vitest';
import { pointerOf } from '../../src/registry/documents/alias.ts';
import { type Manifest } from '../../src/registry/documents/manifest.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { parseModelName, parseReference } from '../../src/registry/names.ts';
import { readManifest } from '../../src/registry/read-version.ts';
import { resolve } from '../../src/registry/resolve.ts';
import { show } from '../../src/registry/show.ts';
import { breakageOf } from '../builders/breakage-of.ts';
import { creditRisk, entryOf, evaluationOf, production } from '../builders/documents.ts';
import { StoredRegistry } from '../builders/stored-registry.ts';
import { CountingStore } from '../fakes/counting-store.ts';

const pointer = 'aliases/credit-risk/production/pointer.json';
let registry: StoredRegistry;
let one: Manifest;

beforeEach(async () => {
  registry = new StoredRegistry();
  one = await registry.version('one');
});

const resolveIn = async (text: string) => resolve(registry.store, parseReference(text));

describe('resolving', () => {
  it('an alias is exactly one GET, and enough to load', async () => {
    registry.promote(one);
    const counting = new CountingStore(registry.store);
    const resolved = await resolve(counting, parseReference('credit-risk@production'));
    expect(counting.calls().map(({ method, key }) => `${method} ${key}`)).toEqual([`get ${pointer}`]);
    expect(resolved).toMatchObject({
      version: 1,
      contentDigest: one.contentDigest,
      manifestDigest: seal(one).digest,
      artifacts: `memory:test/artifacts/${one.contentDigest.slice(7)}`,
    });
  });

  it('a version gives the same as its alias', async () => {
    registry.promote(one);
    const { pointer: _, ...byAlias } = await resolveIn('credit-risk@production');
    const { stored, ...byVersion } = await resolveIn('credit-risk@1');
    expect(byVersion).toEqual(byAlias);
    expect(stored?.manifest).toEqual(one);
  });

  it.each([
    ['credit-risk@production', 'nothing was ever promoted to it'],
    ['credit-risk@7', 'no version credit-risk@7'],
    ['credit-risk', 'is a model, not a version of one'],
  ])('%s is refused: %s', async (text, why) => {
    const error = await breakageOf(resolveIn(text));
    expect(error.message).toContain(why);
    expect(error.remedy).toBeDefined();
  });

  it('an alias that was removed says since when', async () => {
    registry.promote(one);
    registry.promote(one, { kind: 'removal', routes: [] });
    expect((await breakageOf(resolveIn('credit-risk@production'))).message).toContain(
      'removed at generation 2',
    );
  });
});

describe('a pointer that was written by hand', () => {
  const tampered = (change: object): void => {
    const entry = entryOf(one);
    registry.store.tamper(pointer, seal({ ...pointerOf(entry, seal(entry).digest), ...change }).bytes);
  };

  it.each([
    ['of another model', { model: parseModelName('other') }],
    ['to another directory', { artifacts: 'artifacts/evil/' }],
    [
      'to another manifest',
      { manifest: { key: 'versions/other/0000000001.json', digest: `sha256:${'0'.repeat(64)}` } },
    ],
    ['to a version that it routes nothing to', { version: 9 }],
    ['of a later format', { format: 'laurel.pointer/2' }],
    ['with a field that nobody knows', { weights: 3 }],
  ])('is corrupt when it is %s', async (_, change) => {
    tampered(change);
    const { code, at } = await breakageOf(resolveIn('credit-risk@production'));
    expect(['corrupt-document', 'future-format']).toContain(code);
    expect(at?.key).toBe(pointer);
  });

  it('is corrupt when one of its routes leads elsewhere', async () => {
    const entry = entryOf(one);
    const { routes } = pointerOf(entry, seal(entry).digest);
    tampered({ routes: [{ ...routes[0], artifacts: 'artifacts/evil/' }] });
    expect(await breakageOf(resolveIn('credit-risk@production'))).toMatchObject({ code: 'corrupt-document' });
  });
});

describe('a manifest', () => {
  const key = 'versions/credit-risk/0000000001.json';

  it.each([
    ['says it is another version', { version: 4 }],
    ['says it is of another model', { model: 'other' }],
    ['has a content digest that is not of its artifacts', { contentDigest: `sha256:${'0'.repeat(64)}` }],
    ['has a signing digest that is not of its artifacts', { modelSigningDigest: `sha256:${'0'.repeat(64)}` }],
    ['has a commit id of its own', { commitId: '0'.repeat(40) }],
    ['lacks a field', { kind: undefined }],
  ])('is corrupt when it %s', async (_, change) => {
    registry.store.tamper(key, seal({ ...one, ...change }).bytes);
    expect(await breakageOf(readManifest(registry.store, creditRisk, one.version))).toMatchObject({
      code: 'corrupt-document',
      at: { key },
    });
  });

  it('is refused when it is of a later format', async () => {
    registry.store.tamper(key, seal({ ...one, format: 'laurel.manifest/2' }).bytes);
    expect(await breakageOf(readManifest(registry.store, creditRisk, one.version))).toMatchObject({
      code: 'future-format',
    });
  });
});

describe('showing a version', () => {
  it('tells its manifest, where it stands, and what was measured', async () => {
    registry.promote(one);
    await registry.evaluate(
      one.version,
      'dataset: {name: h, digest: "sha256:' +
        'a'.repeat(64) +
        '"}\nobservedAt: "2026-05-01T00:00:00Z"\nmetrics: {auc: 0.78}',
    );
    const shown = await show(registry.store, parseReference('credit-risk@production'));
    expect(shown).toMatchObject({
      manifest: one,
      lifecycle: { kind: 'live', aliases: [production] },
      evaluations: [{ kind: 'read', evaluation: { metrics: [{ name: 'auc', value: 0.78 }] } }],
      pointer: { generation: 1 },
    });
    expect(await show(registry.store, parseReference('credit-risk@1'))).toMatchObject({ manifest: one });
  });

  it('refuses a manifest that is not the one that was promoted', async () => {
    registry.promote(one);
    registry.store.tamper(
      'versions/credit-risk/0000000001.json',
      seal({ ...one, registeredBy: 'user:eve' }).bytes,
    );
    expect(await breakageOf(show(registry.store, parseReference('credit-risk@production')))).toMatchObject({
      code: 'digest-mismatch',
    });
    expect(evaluationOf(one).manifest).toBe(seal(one).digest);
  });
});
