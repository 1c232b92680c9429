// Contract of uploads: put-if-absent of any size, checked against the digest on the way.
import { expect } from 'vitest';
import { digestOf } from '../../../src/primitives/digest.ts';
import {
  bytesOf,
  changedSource,
  digestOfChunks,
  patternBytes,
  uploadSourceOf,
} from '../../fakes/upload-source.ts';
import type { StoreContract } from '../object-store.ts';
import { bytes, expectCode, found, text, writtenETag } from './expect.ts';

export const uploadContracts: readonly StoreContract[] = [
  {
    name: 'uploads a small file and reports its progress to the last byte',
    async check({ store, prefix }) {
      let progress = 0;
      const outcome = await store.upload(`${prefix}model.onnx`, uploadSourceOf(bytes('weights')), {
        onProgress: (sizeBytes) => {
          progress += sizeBytes;
        },
      });
      expect(writtenETag(outcome)).toBe((await found(store, `${prefix}model.onnx`)).etag);
      expect(text((await found(store, `${prefix}model.onnx`)).body)).toBe('weights');
      expect(progress).toBe(7);
    },
  },
  {
    name: 'uploads an empty file',
    async check({ store, prefix }) {
      writtenETag(await store.upload(`${prefix}__init__.py`, uploadSourceOf(new Uint8Array())));
      expect(await store.head(`${prefix}__init__.py`)).toMatchObject({ kind: 'found', sizeBytes: 0 });
    },
  },
  {
    name: 'uploads a file of several parts and gives back the same bytes, whole and in ranges',
    async check({ store, prefix, largeUploadBytes }) {
      const key = `${prefix}weights.bin`;
      const body = patternBytes(largeUploadBytes);
      let progress = 0;
      const onProgress = (sizeBytes: number) => {
        progress += sizeBytes;
      };
      writtenETag(await store.upload(key, uploadSourceOf(body), { onProgress }));
      expect(progress).toBe(largeUploadBytes);
      expect(await store.head(key)).toMatchObject({ kind: 'found', sizeBytes: largeUploadBytes });
      expect(await digestOfChunks(store.open(key))).toBe(digestOf(body));
      const middle = Math.floor(largeUploadBytes / 2);
      const range = await bytesOf(store.open(key, { start: middle, end: middle + 99_999 }));
      expect(Buffer.from(range).equals(body.subarray(middle, middle + 100_000))).toBe(true);
      expect(await store.upload(key, uploadSourceOf(body))).toEqual({ kind: 'condition-failed' });
    },
  },
  {
    name: 'refuses to upload onto a key that exists and leaves its bytes alone',
    async check({ store, prefix }) {
      writtenETag(await store.create(`${prefix}a`, bytes('first')));
      const outcome = await store.upload(`${prefix}a`, uploadSourceOf(bytes('second')));
      expect(outcome).toEqual({ kind: 'condition-failed' });
      expect(text((await found(store, `${prefix}a`)).body)).toBe('first');
    },
  },
  {
    name: 'stores nothing of a file that changed after it was hashed',
    async check({ store, prefix, largeUploadBytes }) {
      const large = patternBytes(largeUploadBytes);
      const flipped = patternBytes(largeUploadBytes);
      flipped[largeUploadBytes - 1] = (flipped[largeUploadBytes - 1] ?? 0) ^ 1;
      const changes = [
        { name: 'other', source: changedSource(bytes('hashed'), bytes('edited')) },
        { name: 'shorter', source: changedSource(bytes('hashed'), bytes('hash')) },
        { name: 'longer', source: changedSource(bytes('hashed'), bytes('hashed and more')) },
        { name: 'large', source: changedSource(large, flipped) },
      ];
      for (const { name, source } of changes) {
        await expectCode(store.upload(`${prefix}${name}`, source), 'artifact-changed');
        expect((await store.head(`${prefix}${name}`)).kind).toBe('absent');
      }
      writtenETag(await store.upload(`${prefix}other`, uploadSourceOf(bytes('hashed'))));
      for await (const { key } of store.list(prefix)) expect(key).toBe(`${prefix}other`);
    },
  },
  {
    name: 'stores nothing of an upload that is interrupted, and takes it when it is sent again',
    async check({ store, prefix, largeUploadBytes }) {
      const key = `${prefix}weights.bin`;
      const source = uploadSourceOf(patternBytes(largeUploadBytes, 2));
      const abort = new AbortController();
      const onProgress = () => {
        abort.abort(new Error('Ctrl-C'));
      };
      await expectCode(store.upload(key, source, { signal: abort.signal, onProgress }), 'interrupted');
      expect((await store.head(key)).kind).toBe('absent');
      writtenETag(await store.upload(key, source));
      expect(await digestOfChunks(store.open(key))).toBe(source.sha256);
    },
  },
  {
    name: 'stores nothing of a file that cannot be read to its end',
    async check({ store, prefix }) {
      const source = {
        sizeBytes: 10,
        sha256: digestOf('0123456789'),
        async *open() {
          yield bytes('01234');
          throw new Error('the disk is on fire');
        },
      };
      await expect(store.upload(`${prefix}a`, source)).rejects.toThrow('the disk is on fire');
      expect((await store.head(`${prefix}a`)).kind).toBe('absent');
    },
  },
];
