// Contract of the two conditional writes, tried one after the other.
import { expect } from 'vitest';
import type { StoreContract } from '../object-store.ts';
import { bytes, expectCode, found, text, writtenETag } from './expect.ts';

export const writeContracts: readonly StoreContract[] = [
  {
    name: 'creates an object that a get then finds under the same ETag',
    async check({ store, prefix }) {
      const etag = writtenETag(await store.create(`${prefix}a.json`, bytes('one')));
      const object = await found(store, `${prefix}a.json`);
      expect(text(object.body)).toBe('one');
      expect(object.etag).toBe(etag);
    },
  },
  {
    name: 'refuses to create a key that exists and leaves its bytes alone',
    async check({ store, prefix }) {
      const key = `${prefix}a.json`;
      const etag = writtenETag(await store.create(key, bytes('first')));
      expect(await store.create(key, bytes('second'))).toEqual({ kind: 'condition-failed' });
      expect(await store.create(key, bytes('first'))).toEqual({ kind: 'condition-failed' });
      const object = await found(store, key);
      expect(text(object.body)).toBe('first');
      expect(object.etag).toBe(etag);
    },
  },
  {
    name: 'replaces an object whose ETag still matches, and gives it a new ETag',
    async check({ store, prefix }) {
      const key = `${prefix}pointer.json`;
      let etag = writtenETag(await store.create(key, bytes('1')));
      const seen = new Set([etag]);
      for (const body of ['2', '3', '4']) {
        etag = writtenETag(await store.replace(key, bytes(body), etag));
        const object = await found(store, key);
        expect(text(object.body)).toBe(body);
        expect(object.etag).toBe(etag);
        expect(seen.has(etag)).toBe(false);
        seen.add(etag);
      }
    },
  },
  {
    name: 'refuses to replace with a stale ETag and leaves the newer bytes alone',
    async check({ store, prefix }) {
      const key = `${prefix}pointer.json`;
      const stale = writtenETag(await store.create(key, bytes('old')));
      writtenETag(await store.replace(key, bytes('new'), stale));
      expect(await store.replace(key, bytes('late'), stale)).toEqual({ kind: 'condition-failed' });
      expect(text((await found(store, key)).body)).toBe('new');
    },
  },
  {
    name: 'refuses to replace a key that is absent, and creates nothing',
    async check({ store, prefix }) {
      const etag = writtenETag(await store.create(`${prefix}other.json`, bytes('x')));
      const key = `${prefix}pointer.json`;
      expect(await store.replace(key, bytes('y'), etag)).toEqual({ kind: 'condition-failed' });
      expect((await store.get(key)).kind).toBe('absent');
    },
  },
  {
    name: 'refuses to create a key that was replaced many times',
    async check({ store, prefix }) {
      const key = `${prefix}pointer.json`;
      let etag = writtenETag(await store.create(key, bytes('0')));
      for (let n = 1; n <= 5; n += 1) {
        etag = writtenETag(await store.replace(key, bytes(String(n)), etag));
      }
      expect(await store.create(key, bytes('again'))).toEqual({ kind: 'condition-failed' });
      expect(text((await found(store, key)).body)).toBe('5');
    },
  },
  {
    name: 'never gives an old ETag to a key that went back to its old bytes',
    async check({ store, prefix }) {
      const key = `${prefix}pointer.json`;
      const first = writtenETag(await store.create(key, bytes('A')));
      const second = writtenETag(await store.replace(key, bytes('B'), first));
      const third = writtenETag(await store.replace(key, bytes('A'), second));
      expect(third).not.toBe(first);
      expect(await store.replace(key, bytes('C'), first)).toEqual({ kind: 'condition-failed' });
    },
  },
  {
    name: 'keeps its own copy of the bytes it was given',
    async check({ store, prefix }) {
      const body = bytes('before');
      writtenETag(await store.create(`${prefix}a.json`, body));
      body.fill(0);
      expect(text((await found(store, `${prefix}a.json`)).body)).toBe('before');
    },
  },
  {
    name: 'stores an empty object',
    async check({ store, prefix }) {
      const key = `${prefix}empty`;
      writtenETag(await store.create(key, new Uint8Array()));
      expect((await found(store, key)).body.byteLength).toBe(0);
      expect(await store.create(key, bytes('x'))).toEqual({ kind: 'condition-failed' });
    },
  },
  {
    name: 'stores bytes that are not text exactly',
    async check({ store, prefix }) {
      const body = Uint8Array.from({ length: 1024 }, (_, index) => index % 256);
      writtenETag(await store.create(`${prefix}binary`, body));
      expect(Buffer.from((await found(store, `${prefix}binary`)).body).equals(Buffer.from(body))).toBe(true);
    },
  },
  {
    name: 'keeps apart keys with spaces, percent signs, plus signs, hashes and Unicode',
    async check({ store, prefix }) {
      const names = [
        'a b',
        'a+b',
        'a%20b',
        'a#b',
        'a?b',
        'a&b=c',
        "a'b(c)!*",
        'ä',
        '模型',
        '🙂',
        'a@b:c~d,e;f',
      ];
      for (const name of names) writtenETag(await store.create(`${prefix}${name}/x.bin`, bytes(name)));
      for (const name of names) {
        expect(text((await found(store, `${prefix}${name}/x.bin`)).body)).toBe(name);
        expect(await store.create(`${prefix}${name}/x.bin`, bytes('2'))).toEqual({
          kind: 'condition-failed',
        });
      }
    },
  },
  {
    name: 'refuses keys that could leave the store or that some store cannot hold',
    async check({ store, prefix }) {
      const bad = ['', '/', '/a', 'a/', 'a//b', '.', '..', '../a', 'a/../b', 'a/./b', 'a\0b', 'a\\b', 'a\nb'];
      const more = [`a/${'x'.repeat(256)}`, 'x/'.repeat(600).concat('x'), 'e\u0301', '\ud800', '.laurel/x'];
      for (const key of [...bad, ...more]) {
        await expectCode(store.create(key, bytes('x')), 'invalid-name');
        await expectCode(store.get(key), 'invalid-name');
        await expectCode(store.head(key), 'invalid-name');
      }
      await expectCode(store.get(`${prefix}../x`), 'invalid-name');
    },
  },
  {
    name: 'answers interrupted to a write whose signal has fired, and writes nothing',
    async check({ store, prefix }) {
      const signal = AbortSignal.abort(new Error('Ctrl-C'));
      await expectCode(store.create(`${prefix}a`, bytes('x'), { signal }), 'interrupted');
      const etag = writtenETag(await store.create(`${prefix}b`, bytes('x')));
      await expectCode(store.replace(`${prefix}b`, bytes('y'), etag, { signal }), 'interrupted');
      expect((await store.get(`${prefix}a`)).kind).toBe('absent');
      expect(text((await found(store, `${prefix}b`)).body)).toBe('x');
    },
  },
];
