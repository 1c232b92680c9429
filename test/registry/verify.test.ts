import { beforeEach, describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/registry/documents/manifest.ts';
import { parseDigest } from '../../src/primitives/digest.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { artifactKey } from '../../src/registry/keys.ts';
import { parseModelName } from '../../src/registry/names.ts';
import { verify } from '../../src/registry/verify.ts';
import type { Verification, VerifyRequest } from '../../src/registry/verifying.ts';
import { breakageOf } from '../builders/breakage-of.ts';
import { creditRisk, evaluationOf, production, someDigest } from '../builders/documents.ts';
import { StoredRegistry } from '../builders/stored-registry.ts';
import { CountingStore } from '../fakes/counting-store.ts';
import { FaultyStore } from '../fakes/faulty-store.ts';

let registry: StoredRegistry;
let one: Manifest;
let two: Manifest;

const evaluation = `dataset: {name: h, digest: "sha256:${'a'.repeat(64)}"}
observedAt: "2026-05-01T00:00:00Z"
latency: {hardware: x, errors: 0, samples: {path: l.txt, unit: ms}}
predictions: {path: p.csv, id: id, label: y, score: s}`;

beforeEach(async () => {
  registry = new StoredRegistry();
  one = await registry.version('one');
  two = await registry.version('two');
  await registry.evaluate(two.version, evaluation, { 'l.txt': '1\n2', 'p.csv': 'id,y,s\n1,0,1' });
  registry.promote(one);
  registry.promote(two);
  registry.promote(one, { kind: 'rollback', hold: 3 });
});

const check = async (overrides: Partial<VerifyRequest> = {}): Promise<Verification> =>
  verify({ store: registry.store, ...overrides });
const kinds = ({ findings }: Verification): readonly string[] => findings.map(({ kind }) => kind);
const keyOf = (pattern: RegExp): string => registry.store.keys().find((key) => pattern.test(key)) ?? '';

async function rewrite(key: string, change: (text: string) => string): Promise<void> {
  const found = await registry.store.get(key);
  const text = new TextDecoder().decode(found.kind === 'found' ? found.body : undefined);
  registry.store.tamper(key, new TextEncoder().encode(change(text)));
}

describe('verifying a registry', () => {
  it('finds nothing in one that is whole, and says what it read', async () => {
    const progress: number[] = [];
    const result = await check({ onProgress: ({ done, total }) => progress.push(done / total) });
    expect(result).toEqual({
      findings: [],
      whole: true,
      checked: { models: 1, versions: 2, artifacts: 4, evaluations: 1, aliases: 1, entries: 3, bytes: 33 },
    });
    expect(progress.at(-1)).toBe(1);
  });

  it('reads bytes that versions share once, and none where sizes are enough', async () => {
    await registry.version('one', { run: { repository: 'r', run: '2', job: 'j' } });
    const counting = new CountingStore(registry.store);
    await verify({ store: counting });
    expect(counting.counts((key) => key.startsWith('artifacts/')).open).toBe(4);
    counting.reset();
    expect((await verify({ store: counting, readBytes: false })).checked.bytes).toBe(0);
    expect(counting.counts().open).toBe(0);
  });

  it('can look at one model only, and refuses one that is not there', async () => {
    await registry.version('other', { model: parseModelName('other') });
    registry.store.tamper('versions/other/0000000001.json', new TextEncoder().encode('{}'));
    expect((await check({ model: creditRisk })).whole).toBe(true);
    expect(kinds(await check())).toEqual(['manifest-unreadable']);
    expect(await breakageOf(check({ model: parseModelName('credit-rsk') }))).toMatchObject({
      code: 'not-found',
    });
  });

  it('breaks where the store does not answer: that is no finding', async () => {
    const store = new FaultyStore(registry.store, {
      reads: ({ index }) => (index === 7 ? 'error500' : 'ok'),
    });
    expect(await breakageOf(verify({ store }))).toMatchObject({ code: 'store-unavailable' });
  });
});

describe('verifying artifacts', () => {
  const weights = (): string => artifactKey(two.contentDigest, 'model.onnx');

  it.each([
    ['altered', 'TWO', 'artifact-altered', false],
    ['truncated', 't', 'artifact-altered', true],
    ['gone', null, 'artifact-absent', true],
  ] as const)('finds one that was %s', async (_, body, kind, bySize) => {
    registry.store.tamper(weights(), body === null ? null : new TextEncoder().encode(body));
    const result = await check();
    expect(result).toMatchObject({ whole: false, findings: [{ severity: 'damage', kind, key: weights() }] });
    expect((await check({ readBytes: false })).whole).toBe(!bySize);
  });

  it('finds one too many: serving would load it', async () => {
    registry.store.tamper(artifactKey(two.contentDigest, 'extra.py'), new TextEncoder().encode('x'));
    expect(kinds(await check())).toEqual(['artifact-stray']);
  });
});

describe('verifying versions and evaluations', () => {
  it('finds a manifest that is not what its key says, and what was promoted as another', async () => {
    const key = 'versions/credit-risk/0000000002.json';
    registry.store.tamper(key, seal({ ...two, version: 4 }).bytes);
    expect(kinds(await check())).toEqual(expect.arrayContaining(['manifest-unreadable', 'target-altered']));
    registry.store.tamper(key, seal({ ...two, registeredBy: 'user:eve' }).bytes);
    const result = await check();
    expect(kinds(result)).toEqual(expect.arrayContaining(['evaluation-foreign', 'target-altered']));
    expect(result.findings.find(({ kind }) => kind === 'target-altered')?.message).toContain('generation 2');
  });

  it('finds what nobody can have written, and notes numbers that are not there', async () => {
    registry.store.tamper('versions/credit-risk/latest.json', new TextEncoder().encode('{}'));
    await registry.version('three');
    await registry.version('four');
    registry.store.tamper('versions/credit-risk/0000000003.json', null);
    const { findings } = await check();
    expect(findings.map(({ severity, kind }) => `${severity} ${kind}`)).toEqual([
      'damage stray-key',
      'note version-gap',
    ]);
  });

  it('finds an evaluation that is not its digest, and evidence that is not', async () => {
    const key = keyOf(/^evaluations/);
    await rewrite(key, (text) => text.replace('"test"', '"tent"'));
    expect(kinds(await check())).toEqual(['evaluation-unusable']);
    await rewrite(key, (text) => text.replace('"tent"', '"test"'));
    const evidence = keyOf(/^evidence/);
    await rewrite(evidence, (text) => text.replace('1', '7'));
    expect(kinds(await check())).toEqual(['evidence-altered']);
    registry.store.tamper(evidence, null);
    expect(kinds(await check())).toEqual(['evidence-absent']);
  });

  it('finds samples of token latencies that are not those that were attached', async () => {
    const tokens = evaluation.replace('unit: ms}}', 'unit: ms}, tokens: {ttft: [7, 8]}}');
    const keys = new Set(registry.store.keys());
    await registry.evaluate(one.version, tokens, { 'l.txt': '1\n2', 'p.csv': 'id,y,s\n1,0,1' });
    const added = registry.store.keys().find((key) => key.startsWith('evidence/') && !keys.has(key)) ?? '';
    expect(kinds(await check())).toEqual([]);
    await rewrite(added, (text) => text.replace('7', '9'));
    expect(kinds(await check())).toEqual(['evidence-altered']);
  });

  it('finds an evaluation that lies with another version', async () => {
    const other = evaluationOf(one);
    registry.store.tamper(
      `evaluations/credit-risk/0000000002/${seal(other).digest.slice(7)}.json`,
      seal(other).bytes,
    );
    expect(kinds(await check())).toEqual(['evaluation-foreign']);
  });
});

describe('verifying ledgers', () => {
  const pointer = 'aliases/credit-risk/production/pointer.json';

  it('finds a pointer that is not the function of its entry', async () => {
    await rewrite(pointer, (text) => text.replace('"hold":3', '"hold":null'));
    expect(kinds(await check())).toEqual(['pointer-not-of-entry']);
    await rewrite(pointer, () => '{}');
    expect(kinds(await check())).toContain('pointer-unreadable');
  });

  it('finds an entry that was altered or removed', async () => {
    const key = keyOf(/ledger\/0000000002/);
    await rewrite(key, (text) => text.replace('user:ada', 'user:eve'));
    expect(kinds(await check())).toEqual(['entry-altered']);
    registry.store.tamper(key, null);
    expect(kinds(await check())).toContain('entry-absent');
  });

  it('notes an entry that never happened', async () => {
    const found = await registry.store.get(keyOf(/ledger\/0000000003/));
    const text = new TextDecoder()
      .decode(found.kind === 'found' ? found.body : undefined)
      .replace('write-3', 'write-x');
    const bytes = new TextEncoder().encode(text);
    registry.store.tamper(
      `aliases/credit-risk/production/ledger/0000000003-${someDigest(text).slice(7)}.json`,
      bytes,
    );
    const result = await check();
    expect(result).toMatchObject({ whole: true, findings: [{ severity: 'note', kind: 'entry-orphan' }] });
  });

  it('finds a gate report that is gone or altered', async () => {
    const key = keyOf(/^reports/);
    await rewrite(key, (text) => text.replace('1', '9'));
    expect(kinds(await check())).toEqual(['report-altered']);
    registry.store.tamper(key, null);
    expect(kinds(await check())).toEqual(['report-absent']);
  });

  it('finds a ledger that was rewritten since its head was recorded elsewhere', async () => {
    const anchor = { model: creditRisk, alias: production, generation: 2, entry: someDigest('another past') };
    expect(kinds(await check({ anchors: [anchor] }))).toEqual(['anchor-missing']);
    const key = keyOf(/ledger\/0000000002/);
    const entry = parseDigest(`sha256:${key.slice(-69, -5)}`);
    expect((await check({ anchors: [{ ...anchor, entry }] })).whole).toBe(true);
    for (const each of registry.store.keys().filter((name) => name.startsWith('aliases/')))
      registry.store.tamper(each, null);
    expect(kinds(await check({ anchors: [anchor] }))).toEqual(['anchor-missing']);
  });
});
