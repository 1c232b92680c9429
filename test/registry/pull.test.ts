import { beforeEach, describe, expect, it } from 'vitest';
import type { ByteRange, CallOptions, Key, ObjectStore } from '../../src/ledger/object-store.ts';
import { LaurelError } from '../../src/primitives/errors.ts';
import type { Manifest } from '../../src/registry/documents/manifest.ts';
import { seal } from '../../src/registry/documents/stored.ts';
import { artifactKey } from '../../src/registry/keys.ts';
import { parseReference } from '../../src/registry/names.ts';
import { pull, type PullRequest } from '../../src/registry/pull.ts';
import { breakageOf } from '../builders/breakage-of.ts';
import { StoredRegistry } from '../builders/stored-registry.ts';
import { CountingStore } from '../fakes/counting-store.ts';
import { MemorySink } from '../fakes/memory-sink.ts';
import { MemorySource } from '../fakes/memory-source.ts';
import { MemoryStore } from '../fakes/memory-store.ts';

const files = { 'model.onnx': 'x'.repeat(200_000), 'tokenizer/vocab.txt': 'a\nb', 'empty.txt': '' };
let registry: StoredRegistry;
let manifest: Manifest;
let sink: MemorySink;

beforeEach(async () => {
  registry = new StoredRegistry();
  manifest = await registry.version('', { source: new MemorySource(files) });
  registry.promote(manifest);
  sink = new MemorySink();
});

function request(store: ObjectStore = registry.store, reference = 'credit-risk@production'): PullRequest {
  return { store, reference: parseReference(reference), sink, clock: registry.clock, random: () => 0 };
}

describe('pulling', () => {
  it.each(['credit-risk@production', 'credit-risk@1'])('brings every file of %s', async (reference) => {
    const progress: string[] = [];
    const pulled = await pull({
      ...request(registry.store, reference),
      onProgress: ({ phase, done, total }) => progress.push(`${phase} ${done}/${total}`),
    });
    expect(pulled).toMatchObject({ version: 1, files: 3, totalBytes: 200_003, fetchedBytes: 200_003 });
    for (const [path, content] of Object.entries(files)) expect(sink.text(path)).toBe(content);
    expect(progress.at(-1)).toBe('download 200003/200003');
  });

  it('costs two GETs and one read a file, none for an empty one, and nothing for what is there', async () => {
    const counting = new CountingStore(registry.store);
    await pull(request(counting));
    expect(counting.counts()).toMatchObject({ get: 2, open: 2, total: 4 });
    counting.reset();
    expect(await pull(request(counting))).toMatchObject({ fetchedBytes: 0, totalBytes: 200_003 });
    expect(counting.counts()).toMatchObject({ get: 2, open: 0 });
  });

  it('replaces what differs where it may', async () => {
    sink = new MemorySink({ overwrites: true });
    sink.files.set('tokenizer/vocab.txt', new TextEncoder().encode('old'));
    expect(await pull(request())).toMatchObject({ fetchedBytes: 200_003 });
    expect(sink.text('tokenizer/vocab.txt')).toBe('a\nb');
  });

  it('refuses what differs before anything is fetched', async () => {
    sink.files.set('tokenizer/vocab.txt', new TextEncoder().encode('old'));
    const counting = new CountingStore(registry.store);
    expect(await breakageOf(pull(request(counting)))).toMatchObject({
      code: 'conflict',
      message: 'there are files that differ from those of credit-risk@1: tokenizer/vocab.txt',
      remedy: expect.stringContaining('--overwrite'),
    });
    expect(counting.counts().open).toBe(0);
  });

  it.each([false, true])(
    'refuses files of another version beside its own, and removes none (overwriting: %s)',
    async (overwrites) => {
      sink = new MemorySink({ overwrites });
      for (const name of 'abcdefg') sink.files.set(name, new TextEncoder().encode('old'));
      const counting = new CountingStore(registry.store);
      expect(await breakageOf(pull(request(counting)))).toMatchObject({
        code: 'conflict',
        message: 'there are files that are not of credit-risk@1: a, b, c, d, e and more',
        remedy: 'pull each version into a new directory of its own, such as memory/1, or remove them first',
      });
      expect(counting.counts().open).toBe(0);
      expect([...sink.files.keys()].join('')).toBe('abcdefg');
    },
  );

  it('goes on where it was cut off, by itself and when it is run again', async () => {
    const cut = new CuttingStore(registry.store, 1);
    expect(await pull(request(cut))).toMatchObject({ fetchedBytes: 200_003 });
    expect(cut.starts).toEqual([0, 65_536]);
    sink = new MemorySink();
    const often = new CuttingStore(registry.store, 4, 0);
    expect(await breakageOf(pull(request(often)))).toMatchObject({ code: 'store-unavailable' });
    expect(sink.text('model.onnx')).toBeUndefined();
    expect(await pull(request())).toMatchObject({ files: 3 });
    expect(sink.text('model.onnx')).toBe(files['model.onnx']);
  });

  it('gives no file its name whose bytes are not what the manifest says', async () => {
    const key = artifactKey(manifest.contentDigest, 'tokenizer/vocab.txt');
    registry.store.tamper(key, new TextEncoder().encode('a\nc'));
    expect(await breakageOf(pull(request()))).toMatchObject({ code: 'digest-mismatch' });
    expect(sink.text('tokenizer/vocab.txt')).toBeUndefined();
    registry.store.tamper(key, null);
    expect(await breakageOf(pull(request()))).toMatchObject({ code: 'not-found' });
  });

  it('refuses a manifest that is not the one that was promoted', async () => {
    const key = 'versions/credit-risk/0000000001.json';
    registry.store.tamper(key, seal({ ...manifest, registeredBy: 'user:eve' }).bytes);
    expect(await breakageOf(pull(request()))).toMatchObject({
      code: 'digest-mismatch',
      at: { key },
    });
    expect(sink.files.size).toBe(0);
  });
});

/** A store whose reads of the large file break off after one chunk, `times` times. */
class CuttingStore extends MemoryStore {
  readonly starts: number[] = [];
  readonly #inner: ObjectStore;
  readonly #keep: number;
  #times: number;

  constructor(inner: ObjectStore, times: number, keep = 1) {
    super();
    this.#inner = inner;
    this.#times = times;
    this.#keep = keep;
  }

  override get(key: Key, options?: CallOptions) {
    return this.#inner.get(key, options);
  }

  override async *open(key: Key, range?: ByteRange, options?: CallOptions): AsyncGenerator<Uint8Array> {
    if (!key.endsWith('model.onnx')) {
      yield* this.#inner.open(key, range, options);
      return;
    }
    this.starts.push(range?.start ?? 0);
    let chunks = 0;
    for await (const chunk of this.#inner.open(key, range, options)) {
      if (this.#times > 0 && chunks === this.#keep) {
        this.#times -= 1;
        throw new LaurelError({ code: 'store-unavailable', message: 'the connection broke' });
      }
      chunks += 1;
      yield chunk;
    }
  }
}
