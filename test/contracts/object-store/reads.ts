// Contract of the reads: get, conditional get, head, open and list.
import { expect } from 'vitest';
import { digestOf } from '../../../src/primitives/digest.ts';
import type { ObjectStore } from '../../../src/ledger/object-store.ts';
import { bytesOf, patternBytes } from '../../fakes/upload-source.ts';
import type { StoreContract } from '../object-store.ts';
import { bytes, expectCode, found, text, writtenETag } from './expect.ts';

export const readContracts: readonly StoreContract[] = [
  {
    name: 'answers absent, with its own date, for a key that is not there',
    async check({ store, prefix }) {
      const answer = await store.get(`${prefix}no/such.json`);
      expect(answer.kind).toBe('absent');
      expect(answer.storeDate.getTime()).toBeGreaterThan(Date.parse('2020-01-01'));
      expect((await store.head(`${prefix}no/such.json`)).kind).toBe('absent');
      expect((await store.get(prefix.slice(0, -1))).kind).toBe('absent');
    },
  },
  {
    name: 'answers not-modified to a conditional get while the ETag is current, and the bytes after a change',
    async check({ store, prefix }) {
      const key = `${prefix}pointer.json`;
      const first = writtenETag(await store.create(key, bytes('1')));
      expect(await store.get(key, { ifNoneMatch: first })).toMatchObject({
        kind: 'not-modified',
        etag: first,
      });
      const second = writtenETag(await store.replace(key, bytes('2'), first));
      const changed = await store.get(key, { ifNoneMatch: first });
      expect(changed).toMatchObject({ kind: 'found', etag: second });
      expect(await store.get(key, { ifNoneMatch: second })).toMatchObject({
        kind: 'not-modified',
        etag: second,
      });
      expect((await store.get(`${prefix}absent`, { ifNoneMatch: first })).kind).toBe('absent');
    },
  },
  {
    name: 'tells size and ETag of an object without its bytes, and a true SHA-256 where it keeps one',
    async check({ store, prefix }) {
      const etag = writtenETag(await store.create(`${prefix}a`, bytes('twelve bytes')));
      const info = await store.head(`${prefix}a`);
      expect(info).toMatchObject({ kind: 'found', sizeBytes: 12, etag });
      if (info.kind === 'found' && info.sha256 !== undefined) {
        expect(info.sha256).toBe(digestOf('twelve bytes'));
      }
    },
  },
  {
    name: 'refuses to get an object larger than maxBytes, naming the key',
    async check({ store, prefix }) {
      writtenETag(await store.create(`${prefix}big`, bytes('0123456789')));
      const error = await expectCode(store.get(`${prefix}big`, { maxBytes: 9 }), 'corrupt-document');
      expect(error.at?.key).toBe(`${prefix}big`);
      expect((await store.get(`${prefix}big`, { maxBytes: 10 })).kind).toBe('found');
    },
  },
  {
    name: 'streams an object whole or any range of it',
    async check({ store, prefix }) {
      const key = `${prefix}stream`;
      const body = patternBytes(300_000);
      writtenETag(await store.create(key, body));
      const slices = [
        { range: undefined, expected: body },
        { range: { start: 0, end: 0 }, expected: body.subarray(0, 1) },
        { range: { start: 100_000 }, expected: body.subarray(100_000) },
        { range: { start: 65_535, end: 65_536 }, expected: body.subarray(65_535, 65_537) },
        { range: { start: 299_999, end: 299_999 }, expected: body.subarray(299_999) },
      ];
      for (const { range, expected } of slices) {
        const read = await bytesOf(store.open(key, range));
        expect(Buffer.from(read).equals(Buffer.from(expected))).toBe(true);
      }
    },
  },
  {
    name: 'streams nothing from an empty object',
    async check({ store, prefix }) {
      writtenETag(await store.create(`${prefix}empty`, new Uint8Array()));
      expect((await bytesOf(store.open(`${prefix}empty`))).byteLength).toBe(0);
    },
  },
  {
    name: 'lets a reader stop in the middle of a stream',
    async check({ store, prefix }) {
      writtenETag(await store.create(`${prefix}stream`, patternBytes(600_000)));
      for await (const chunk of store.open(`${prefix}stream`)) {
        expect(chunk.byteLength).toBeGreaterThan(0);
        break;
      }
      expect((await found(store, `${prefix}stream`)).body.byteLength).toBe(600_000);
    },
  },
  {
    name: 'throws not-found when it is asked to stream a key that is absent',
    async check({ store, prefix }) {
      const error = await expectCode(bytesOf(store.open(`${prefix}absent`)), 'not-found');
      expect(error.at?.key).toBe(`${prefix}absent`);
    },
  },
  {
    name: 'lists the keys under a prefix in UTF-8 byte order with their sizes',
    async check({ store, prefix }) {
      // UTF-16 order would put U+1F600 before U+FF5E; a walk by directories would put a/b before a.b.
      const names = ['a.b', 'a/b', 'a/b.c', 'a0', 'B', 'a', 'é', '\u{ff5e}', '\u{1f600}', 'deep/er/still/x'];
      const files = names.filter((name) => name !== 'a');
      for (const name of files) writtenETag(await store.create(`${prefix}in/${name}`, bytes(name)));
      writtenETag(await store.create(`${prefix}inside`, bytes('beside the prefix')));
      const expected = files.map((name) => `${prefix}in/${name}`).toSorted(byUtf8);
      expect(await keysOf(store, `${prefix}in/`)).toEqual(expected);
      for await (const { key, sizeBytes } of store.list(`${prefix}in/`)) {
        expect(sizeBytes).toBe(bytes(key.slice(`${prefix}in/`.length)).byteLength);
      }
    },
  },
  {
    name: 'lists a replaced key once, with the size it has now',
    async check({ store, prefix }) {
      const key = `${prefix}m/pointer.json`;
      const etag = writtenETag(await store.create(key, bytes('short')));
      writtenETag(await store.replace(key, bytes('a good deal longer'), etag));
      const listed = [];
      for await (const entry of store.list(prefix)) listed.push(entry);
      expect(listed).toEqual([{ key, sizeBytes: 18 }]);
    },
  },
  {
    name: 'lists nothing under a prefix without keys',
    async check({ store, prefix }) {
      expect(await keysOf(store, `${prefix}nothing/here/`)).toEqual([]);
    },
  },
  {
    name: 'goes on listing after a key, whether or not that key exists',
    async check({ store, prefix }) {
      for (const name of ['a/1', 'a/2', 'b', 'c/1']) {
        writtenETag(await store.create(`${prefix}${name}`, bytes(name)));
      }
      expect(await keysOf(store, prefix, `${prefix}a/1`)).toEqual(['a/2', 'b', 'c/1'].map((n) => prefix + n));
      expect(await keysOf(store, prefix, `${prefix}a/9`)).toEqual(['b', 'c/1'].map((n) => prefix + n));
      expect(await keysOf(store, prefix, `${prefix}z`)).toEqual([]);
    },
  },
  {
    name: 'lists more keys than one page of any store holds',
    async check({ store, prefix }) {
      const keys = Array.from({ length: 1_105 }, (_, n) => `${prefix}${String(n).padStart(5, '0')}.json`);
      for (let at = 0; at < keys.length; at += 65) {
        const batch = keys.slice(at, at + 65);
        const outcomes = await Promise.all(batch.map((key) => store.create(key, bytes('x'))));
        for (const outcome of outcomes) writtenETag(outcome);
      }
      expect(await keysOf(store, prefix)).toEqual(keys);
      expect(await keysOf(store, prefix, keys[1_000])).toEqual(keys.slice(1_001));
    },
  },
  {
    name: 'lets a reader stop in the middle of a list',
    async check({ store, prefix }) {
      for (const name of ['a', 'b', 'c']) writtenETag(await store.create(`${prefix}${name}`, bytes(name)));
      for await (const { key } of store.list(prefix)) {
        expect(key).toBe(`${prefix}a`);
        break;
      }
      expect(text((await found(store, `${prefix}c`)).body)).toBe('c');
    },
  },
  {
    name: 'answers interrupted to reads whose signal has fired',
    async check({ store, prefix }) {
      const signal = AbortSignal.abort(new Error('Ctrl-C'));
      writtenETag(await store.create(`${prefix}a`, bytes('x')));
      await expectCode(store.get(`${prefix}a`, { signal }), 'interrupted');
      await expectCode(store.head(`${prefix}a`, { signal }), 'interrupted');
      await expectCode(bytesOf(store.open(`${prefix}a`, undefined, { signal })), 'interrupted');
      await expectCode(keysOf(store, prefix, undefined, signal), 'interrupted');
    },
  },
  {
    name: 'names itself without a credential and says where a serving stack finds a key',
    async check({ store, prefix }) {
      expect(store.location).not.toMatch(/secret|password|AKIA|\/\/[^/]*@/i);
      expect(store.uriOf(`${prefix}x`)).toContain('x');
    },
  },
];

async function keysOf(
  store: ObjectStore,
  prefix: string,
  startAfter?: string,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const keys: string[] = [];
  const options = startAfter === undefined ? { signal } : { startAfter, signal };
  for await (const { key } of store.list(prefix, options)) keys.push(key);
  return keys;
}

function byUtf8(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
