// A disk that fails at every step of a write: what the caller hears, and that nothing half-written is seen.
import type * as fs from 'node:fs/promises';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { LaurelError } from '../../../src/primitives/errors.ts';
import { bytes, expectCode, found, text, writtenETag } from '../../contracts/object-store/expect.ts';
import { uploadSourceOf } from '../../fakes/upload-source.ts';
import { ageFiles, temporaryStore } from './temporary-directory.ts';

type Step = 'openPointer' | 'listGenerations' | 'write' | 'syncFile' | 'link' | 'syncDirectory' | 'rename';

/** What the next call of each step throws, or does in its place. */
const faults = vi.hoisted(
  () => new Map<string, string | ((real: () => Promise<unknown>) => Promise<unknown>)>(),
);

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof fs>();
  const faulty = async (step: Step, act: () => Promise<unknown>): Promise<unknown> => {
    const fault = faults.get(step);
    if (fault === undefined) return act();
    if (typeof fault === 'function') return fault(act);
    throw Object.assign(new Error(`${fault}: scripted`), { code: fault });
  };
  return {
    ...real,
    link: (from: string, to: string) => faulty('link', () => real.link(from, to)),
    rename: (from: string, to: string) => faulty('rename', () => real.rename(from, to)),
    readdir: (path: string, options?: { readonly withFileTypes: true }) => {
      if (options !== undefined) return real.readdir(path, options);
      if (!path.endsWith('generations/pointer.json')) return real.readdir(path);
      return faulty('listGenerations', () => real.readdir(path));
    },
    open: async (path: string, flags: string | number, mode?: number) => {
      if (path.endsWith('production/pointer.json')) await faulty('openPointer', async () => undefined);
      const handle = await real.open(path, flags, mode);
      const sync = handle.sync.bind(handle);
      const write = handle.write.bind(handle);
      const step = (await handle.stat()).isDirectory() ? 'syncDirectory' : 'syncFile';
      return Object.assign(handle, {
        sync: () => faulty(step, sync),
        write: (body: Uint8Array, at: number, length: number) =>
          faulty('write', () => write(body, at, length)),
      });
    },
  };
});

afterEach(() => {
  faults.clear();
});

const key = 'aliases/m/production/pointer.json';

test.for<[Step, string, string]>([
  ['write', 'ENOSPC', 'store-full'],
  ['write', 'EDQUOT', 'store-full'],
  ['write', 'EFBIG', 'store-full'],
  ['write', 'EIO', 'store-unavailable'],
  ['syncFile', 'ENOSPC', 'store-full'],
  ['syncFile', 'EDQUOT', 'store-full'],
  ['syncFile', 'EIO', 'store-unavailable'],
  ['link', 'ENOSPC', 'store-full'],
  ['link', 'EACCES', 'store-denied'],
  ['link', 'EROFS', 'store-denied'],
  ['link', 'EPERM', 'store-unfit'],
  ['link', 'EOPNOTSUPP', 'store-unfit'],
  ['link', 'EXDEV', 'store-unfit'],
  ['link', 'ESTALE', 'store-unavailable'],
])('a %s that fails with %s is %s, and nothing is stored', async ([step, errno, code]) => {
  const { store, directory } = await temporaryStore();
  const etag = writtenETag(await store.create(key, bytes('before')));
  faults.set(step, errno);
  const attempts = [
    () => store.create('versions/m/1.json', bytes('x')),
    () => store.replace(key, bytes('after'), etag),
    () => store.upload('artifacts/a/b', uploadSourceOf(bytes('x'))),
  ];
  for (const attempt of attempts) {
    const error = await expectCode(attempt(), code);
    expect(error.remedy).toBeTruthy();
    expect(error.at?.key).toBeTruthy();
  }
  faults.clear();
  const keys = [];
  for await (const entry of store.list('')) keys.push(entry.key);
  expect(keys).toEqual([key]);
  expect(text((await found(store, key)).body)).toBe('before');
  for (const role of ['aliases', 'versions', 'artifacts']) {
    expect(await readdir(join(directory, role, '.laurel/tmp'))).toEqual([]);
  }
  writtenETag(await store.replace(key, bytes('after'), etag));
});

test('a directory that cannot be synced after the name was made leaves the outcome unknown', async () => {
  const { store } = await temporaryStore();
  const etag = writtenETag(await store.create(key, bytes('1')));
  writtenETag(await store.replace(key, bytes('2'), etag));
  const second = (await found(store, key)).etag;
  faults.set('syncDirectory', 'EIO');
  expect(await store.replace(key, bytes('3'), second)).toMatchObject({ kind: 'unknown' });
  expect(text((await found(store, key)).body)).toBe('3');
});

test('a link whose reply was lost and that is repeated by the network is known as our own', async () => {
  const { store } = await temporaryStore();
  faults.set('link', async (real) => {
    await real();
    throw Object.assign(new Error('EEXIST: the repetition found the name taken'), { code: 'EEXIST' });
  });
  const etag = writtenETag(await store.create(key, bytes('1')));
  writtenETag(await store.replace(key, bytes('2'), etag));
  expect(text((await found(store, key)).body)).toBe('2');
});

test('a write that committed is acknowledged although the copy for people could not be refreshed', async () => {
  const { store } = await temporaryStore();
  const etag = writtenETag(await store.create(key, bytes('1')));
  faults.set('rename', 'ENOSPC');
  writtenETag(await store.replace(key, bytes('2'), etag));
  expect(text((await found(store, key)).body)).toBe('2');
});

test('a pointer that is replaced while it is being opened is read as what it then is', async () => {
  const { store } = await temporaryStore();
  const first = writtenETag(await store.create(key, bytes('1')));
  let second: string | undefined;
  faults.set('openPointer', async () => {
    faults.delete('openPointer');
    second = writtenETag(await store.replace(key, bytes('2'), first));
  });
  const object = await found(store, key);
  expect(text(object.body)).toBe('2');
  expect(object.etag).toBe(second);
});

test('a listing that misses the newest generation does not hide it', async () => {
  const { store } = await temporaryStore();
  let etag = writtenETag(await store.create(key, bytes('1')));
  for (let n = 2; n <= 5; n += 1) etag = writtenETag(await store.replace(key, bytes(`${n}`), etag));
  faults.set('listGenerations', async (real) => {
    const names: unknown = await real();
    return Array.isArray(names) ? names.filter((name) => !/0000000004|0000000005/.test(name)) : names;
  });
  expect(await found(store, key)).toMatchObject({ etag });
});

test('a writer that refreshes the copy for people late does not set it back', async () => {
  const { store, directory } = await temporaryStore();
  const first = writtenETag(await store.create(key, bytes('1')));
  faults.set('rename', async (real) => {
    faults.delete('rename');
    const second = (await found(store, key)).etag;
    writtenETag(await store.replace(key, bytes('3'), second));
    return real();
  });
  writtenETag(await store.replace(key, bytes('2'), first));
  expect(await readFile(join(directory, key), 'utf8')).toBe('3');
});

test('a writer that slept while its generation was pruned does not believe that it won', async () => {
  const { store, directory } = await temporaryStore();
  let etag = writtenETag(await store.create(key, bytes('1')));
  etag = writtenETag(await store.replace(key, bytes('2'), etag));
  let slept = false;
  faults.set('link', async (real) => {
    if (slept) return real();
    slept = true;
    // Everybody else's time passes between the writer's look at generation 2 and its link of generation 3.
    let newest = etag;
    for (let n = 3; n <= 130; n += 1) newest = writtenETag(await store.replace(key, bytes(`${n}`), newest));
    await ageFiles(join(directory, 'aliases/m/production/.laurel/generations/pointer.json'), 25 * 3_600_000);
    for (let n = 131; n <= 140; n += 1) newest = writtenETag(await store.replace(key, bytes(`${n}`), newest));
    return real();
  });
  expect(await store.replace(key, bytes('sleeper'), etag)).toMatchObject({ kind: 'unknown' });
  expect(text((await found(store, key)).body)).toBe('140');
});

test('passes on what went wrong with the file to upload, and does not blame the store', async () => {
  const { store } = await temporaryStore();
  const failure = Object.assign(new Error('ENOENT: the artifact is gone'), { code: 'ENOENT' });
  const source = {
    ...uploadSourceOf(bytes('x')),
    async *open(): AsyncGenerator<Uint8Array> {
      yield* [];
      throw failure;
    },
  };
  await expect(store.upload('artifacts/a/b', source)).rejects.toBe(failure);
  expect(failure).not.toBeInstanceOf(LaurelError);
});
