import { beforeEach, describe, expect, it } from 'vitest';
import { entryAt, history, readLedger } from '../../src/registry/history.ts';
import { foldLifecycles, lifecycleOf } from '../../src/registry/lifecycle.ts';
import { listRegistry, listVersions } from '../../src/registry/list.ts';
import { parseAliasName, parseModelName, parseVersionNumber } from '../../src/registry/names.ts';
import { listAliases, listModels, listVersionNumbers } from '../../src/registry/scan-keys.ts';
import { breakageOf } from '../builders/breakage-of.ts';
import { creditRisk, entryOf, manifestOf, production, staging, targetOf } from '../builders/documents.ts';
import { StoredRegistry } from '../builders/stored-registry.ts';
import { CountingStore } from '../fakes/counting-store.ts';

let registry: StoredRegistry;

beforeEach(() => {
  registry = new StoredRegistry();
});

describe('listing a registry', () => {
  it('tells each model with its versions and aliases, also where names begin alike', async () => {
    const names = ['credit', 'credit-risk', 'credit/risk', 'credit0', 'credit_risk', 'risk/credit-risk'];
    for (const name of names) await registry.version(name, { model: parseModelName(name) });
    const second = await registry.version('two', { model: parseModelName('credit') });
    registry.promote(second);
    expect((await listModels(registry.store)).toSorted()).toEqual(names.toSorted());
    expect(await listRegistry(registry.store)).toContainEqual({
      model: 'credit',
      versions: 2,
      highest: 2,
      aliases: [{ alias: 'production', version: 2 }],
    });
  });

  it('finds aliases whose names begin alike, and none of another model', async () => {
    const one = await registry.version('one');
    const other = await registry.version('other', { model: parseModelName('credit-risk-eu') });
    const names = ['a', 'a-b', 'a0', 'a_b', 'production'];
    for (const name of names) registry.promote(one, { alias: parseAliasName(name) });
    registry.promote(other, { alias: parseAliasName('z') });
    expect((await listAliases(registry.store, creditRisk)).toSorted()).toEqual(names.toSorted());
  });

  it('is empty for an empty registry', async () => {
    expect(await listRegistry(registry.store)).toEqual([]);
  });

  it('costs a LIST for each model and alias, however long their histories are', async () => {
    const one = await registry.version('one');
    for (let at = 0; at < 30; at += 1) registry.promote(one);
    const counting = new CountingStore(registry.store);
    await listRegistry(counting);
    expect(counting.counts()).toMatchObject({ list: 5, get: 1 });
  });
});

describe('listing versions', () => {
  it('goes from the newest to the oldest, with where each stands', async () => {
    const [one, two] = [await registry.version('one'), await registry.version('two')];
    await registry.version('three');
    await registry.version('four');
    registry.promote(one);
    registry.promote(two);
    registry.promote(two, { alias: staging });
    const recalled = new Set([parseVersionNumber(4)]);
    const { rows, total } = await listVersions(registry.store, creditRisk, { recalled });
    expect(total).toBe(4);
    expect(rows.map(({ version, lifecycle }) => [version, lifecycle])).toEqual([
      [4, { kind: 'recalled', aliases: [] }],
      [3, { kind: 'candidate' }],
      [2, { kind: 'live', aliases: [production, staging] }],
      [1, { kind: 'archived', lastLiveUntil: '2026-06-03T12:00:02.000Z' }],
    ]);
    expect((await listVersions(registry.store, creditRisk, { limit: 2 })).rows).toHaveLength(2);
  });

  it('suggests the name that was meant', async () => {
    await registry.version('one');
    const error = await breakageOf(listVersions(registry.store, parseModelName('credit-rsik')));
    expect(error).toMatchObject({
      code: 'not-found',
      remedy: expect.stringContaining('did you mean credit-risk?'),
    });
  });

  it('counts numbers in the order of numbers', async () => {
    for (let at = 1; at <= 12; at += 1) await registry.version(`version ${at}`);
    const numbers = await listVersionNumbers(registry.store, creditRisk);
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  });
});

describe('the history of an alias', () => {
  it('tells what was live at a time, who put it there, why and on what evidence', async () => {
    const [one, two] = [await registry.version('one'), await registry.version('two')];
    registry.promote(one);
    registry.promote(two, {
      recordedAt: '2026-06-10T00:00:00.000Z',
      cause: {
        actor: 'user:bob',
        approvedBy: ['user:grace'],
        reason: 'Better on the holdout',
        pullRequest: '#12',
      },
    });
    registry.promote(one, { kind: 'rollback', recordedAt: '2026-06-11T00:00:00.000Z', hold: 3 });
    const entries = await history(registry.store, creditRisk, production);
    expect(entries.map(({ entry }) => [entry.generation, entry.kind])).toEqual([
      [3, 'rollback'],
      [2, 'promotion'],
      [1, 'promotion'],
    ]);
    const at = (time: string) => entryAt(entries, new Date(time))?.entry;
    expect(at('2026-06-10T12:00:00Z')).toMatchObject({
      routes: [{ version: 2 }],
      cause: { actor: 'user:bob', reason: 'Better on the holdout', pullRequest: '#12' },
      gates: { outcome: 'passed', report: expect.stringMatching(/^sha256:/) },
    });
    expect(at('2026-06-10T00:00:00.000Z')?.generation).toBe(2);
    expect(at('2026-06-12T00:00:00Z')?.kind).toBe('rollback');
    expect(at('2020-01-01T00:00:00Z')).toBeUndefined();
  });

  it('is read many entries at a time, and every one of them is checked', async () => {
    const one = await registry.version('one');
    const entries = Array.from({ length: 20 }, () => registry.promote(one));
    const ledger = await readLedger(registry.store, creditRisk, production);
    expect(ledger.entries.map(({ entry }) => entry)).toEqual(entries.toReversed());
    const key = ledger.entries[7]?.key ?? '';
    const found = await registry.store.get(key);
    const altered = new TextDecoder()
      .decode(found.kind === 'found' ? found.body : undefined)
      .replace('user:ada', 'user:eve');
    registry.store.tamper(key, new TextEncoder().encode(altered));
    expect(await breakageOf(readLedger(registry.store, creditRisk, production))).toMatchObject({
      code: 'chain-broken',
      at: { key },
    });
    registry.store.tamper(key, null);
    expect(await breakageOf(readLedger(registry.store, creditRisk, production))).toMatchObject({
      code: 'chain-broken',
      at: { key },
    });
  });

  it('leaves out entries that never happened, damaged or not', async () => {
    const one = await registry.version('one');
    for (let at = 0; at < 5; at += 1) registry.promote(one);
    const prefix = 'aliases/credit-risk/production/ledger/0000000006-';
    registry.store.tamper(`${prefix}${'0'.repeat(64)}.json`, new TextEncoder().encode('garbage'));
    expect((await history(registry.store, creditRisk, production)).length).toBe(5);
  });

  it('is not found for an alias that nothing was promoted to', async () => {
    await registry.version('one');
    expect(await breakageOf(history(registry.store, creditRisk, production))).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('the lifecycle of versions', () => {
  const version = (number: number) => manifestOf({ version: parseVersionNumber(number) });
  const routes = (...weights: [number, number][]) =>
    weights.map(([number, weight]) => Object.assign(targetOf(version(number)), { weight }));
  const entries = (...list: Parameters<typeof entryOf>[1][]) =>
    list.map((overrides, index) => ({
      entry: entryOf(version(1), { generation: list.length - index, ...overrides }),
    }));

  it('counts every route that has weight, and not a dark one', () => {
    const lives = foldLifecycles([
      { alias: production, entries: entries({ routes: routes([1, 0.9], [2, 0.1], [3, 0]) }) },
    ]);
    expect([1, 2, 3].map((number) => lifecycleOf(parseVersionNumber(number), lives).kind)).toEqual([
      'live',
      'live',
      'candidate',
    ]);
  });

  it('archives with the last time that a version was live under any alias', () => {
    const lives = foldLifecycles([
      {
        alias: production,
        entries: entries({ routes: routes([2, 1]), recordedAt: '2026-02-01T00:00:00Z' }, {}),
      },
      {
        alias: staging,
        entries: entries({ routes: routes([2, 1]), recordedAt: '2026-03-01T00:00:00Z' }, {}),
      },
    ]);
    expect(lives.get(parseVersionNumber(1))).toEqual({
      kind: 'archived',
      lastLiveUntil: '2026-03-01T00:00:00Z',
    });
    expect(lives.get(parseVersionNumber(2))).toEqual({ kind: 'live', aliases: [production, staging] });
  });

  it('ends with a removal, and says which aliases serve a recalled version all the same', () => {
    const removed = foldLifecycles([
      { alias: production, entries: entries({ kind: 'removal', routes: [] }, {}) },
    ]);
    expect(removed.get(parseVersionNumber(1))?.kind).toBe('archived');
    const live = foldLifecycles([{ alias: production, entries: entries({}) }]);
    const recalled = new Set([parseVersionNumber(1)]);
    expect(lifecycleOf(parseVersionNumber(1), live, recalled)).toEqual({
      kind: 'recalled',
      aliases: [production],
    });
  });
});
