// Somebody who may write below a registry plants links and pipes there: nothing outside is read or written.
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FilesystemStore } from '../../../src/adapters/object-store/filesystem/filesystem-store.ts';
import type { ObjectStore } from '../../../src/ledger/object-store.ts';
import { bytes, expectCode, found, text, writtenETag } from '../../contracts/object-store/expect.ts';
import { bytesOf, uploadSourceOf } from '../../fakes/upload-source.ts';
import { temporaryDirectory, temporaryStore } from './temporary-directory.ts';

const key = 'aliases/m/production/pointer.json';

describe.for([
  { what: 'a directory on the way', at: 'aliases/m', to: 'outside' },
  { what: 'the directory of the key', at: 'aliases/m/production', to: 'outside/production' },
  { what: 'the key itself', at: key, to: 'outside/production/pointer.json' },
])('a symbolic link in the place of $what', ({ at, to }) => {
  async function planted() {
    const { store, directory } = await temporaryStore();
    const elsewhere = await temporaryDirectory();
    await mkdir(join(elsewhere, 'outside/production'), { recursive: true });
    await writeFile(join(elsewhere, 'outside/production/pointer.json'), 'secret');
    await mkdir(dirname(join(directory, at)), { recursive: true });
    await symlink(join(elsewhere, to), join(directory, at));
    return { store, elsewhere };
  }

  test.for<[string, (store: ObjectStore) => Promise<unknown>]>([
    ['get', (store) => store.get(key)],
    ['head', (store) => store.head(key)],
    ['open', (store) => bytesOf(store.open(key))],
    ['create', (store) => store.create(key, bytes('x'))],
    ['upload', (store) => store.upload(key, uploadSourceOf(bytes('x')))],
    ['list', (store) => collect(store, 'aliases/')],
  ])('is refused by %s, and what it points at stays as it was', async ([, attempt]) => {
    const { store, elsewhere } = await planted();
    const error = await expectCode(attempt(store), 'corrupt-document');
    expect(error.message).toContain('symbolic link');
    expect(await readdir(join(elsewhere, 'outside'), { recursive: true })).toEqual([
      'production',
      'production/pointer.json',
    ]);
    expect(await readFile(join(elsewhere, 'outside/production/pointer.json'), 'utf8')).toBe('secret');
  });
});

test('a symbolic link in the place of the generations is refused', async () => {
  const { store, directory } = await temporaryStore();
  const elsewhere = await temporaryDirectory();
  const etag = writtenETag(await store.create(key, bytes('1')));
  await mkdir(join(elsewhere, 'pointer.json'));
  await writeFile(join(elsewhere, 'pointer.json/0000000002'), 'planted');
  await mkdir(join(directory, 'aliases/m/production/.laurel'));
  await symlink(elsewhere, join(directory, 'aliases/m/production/.laurel/generations'));
  await expectCode(store.get(key), 'corrupt-document');
  await expectCode(store.replace(key, bytes('2'), etag), 'corrupt-document');
  expect(await readdir(join(elsewhere, 'pointer.json'))).toEqual(['0000000002']);
});

test('a symbolic link in the place of the temporary files is refused', async () => {
  const { store, directory } = await temporaryStore();
  const elsewhere = await temporaryDirectory();
  await mkdir(join(directory, 'aliases/.laurel'), { recursive: true });
  await symlink(elsewhere, join(directory, 'aliases/.laurel/tmp'));
  await expectCode(store.create(key, bytes('1')), 'corrupt-document');
  expect(await readdir(elsewhere)).toEqual([]);
});

test('a dangling symbolic link is refused and not taken for an absent key to be created', async () => {
  const { store, directory } = await temporaryStore();
  await mkdir(dirname(join(directory, key)), { recursive: true });
  await symlink('/nowhere/at/all', join(directory, key));
  await expectCode(store.create(key, bytes('x')), 'corrupt-document');
  const error = await expectCode(store.get(key), 'corrupt-document');
  expect(error.at?.key).toBe(key);
});

test.skipIf(process.platform === 'win32')('a pipe does not keep a reader waiting', async () => {
  const { store, directory } = await temporaryStore();
  await mkdir(dirname(join(directory, key)), { recursive: true });
  execFileSync('mkfifo', [join(directory, key)]);
  await expectCode(store.get(key), 'corrupt-document');
  const error = await expectCode(collect(store, ''), 'corrupt-document');
  expect(error.remedy).toBeTruthy();
});

test('a registry directory that is itself reached through a link is its owner’s choice', async () => {
  const { directory, clock } = await temporaryStore();
  const elsewhere = await temporaryDirectory();
  await symlink(directory, join(elsewhere, 'registry'));
  const store = new FilesystemStore(join(elsewhere, 'registry'), { clock });
  writtenETag(await store.create(key, bytes('1')));
  expect(text((await found(store, key)).body)).toBe('1');
});

async function collect(store: ObjectStore, prefix: string): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const entry of store.list(prefix)) keys.push(entry.key);
  return keys;
}
