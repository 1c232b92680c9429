// What a directory store looks like to people and to serving stacks, and what it makes of what they do in it.
import { chmod, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FilesystemStore } from '../../../src/adapters/object-store/filesystem/filesystem-store.ts';
import type { ObjectStore } from '../../../src/ledger/object-store.ts';
import { bytes, expectCode, found, text, writtenETag } from '../../contracts/object-store/expect.ts';
import { changedSource, patternBytes, uploadSourceOf } from '../../fakes/upload-source.ts';
import { ageFiles, temporaryStore } from './temporary-directory.ts';

const pointer = 'aliases/credit-risk/production/pointer.json';
const hour = 3_600_000;

test('keeps artifacts as plain files in a directory that holds nothing else', async () => {
  const { store, directory } = await temporaryStore();
  writtenETag(await store.upload('artifacts/abc/model/weights.bin', uploadSourceOf(patternBytes(2_000_000))));
  writtenETag(await store.upload('artifacts/abc/MLmodel', uploadSourceOf(bytes('flavors: {}'))));
  expect((await readdir(join(directory, 'artifacts/abc'), { recursive: true })).toSorted()).toEqual([
    'MLmodel',
    'model',
    'model/weights.bin',
  ]);
  expect(await readFile(join(directory, 'artifacts/abc/MLmodel'), 'utf8')).toBe('flavors: {}');
  expect(store.uriOf('artifacts/abc/')).toBe(`file://${directory}/artifacts/abc/`);
});

test('gives nobody the right to write what is written once', async () => {
  const { store, directory } = await temporaryStore();
  writtenETag(await store.create('reports/a.json', bytes('{}')));
  expect((await stat(join(directory, 'reports/a.json'))).mode & 0o222).toBe(0);
});

test('shows the newest bytes of a pointer in a plain file too', async () => {
  const { store, directory } = await temporaryStore();
  await writeTimes(store, 3);
  expect(await readFile(join(directory, pointer), 'utf8')).toBe('3');
});

test('is not led astray by a pointer that was edited or deleted by hand', async () => {
  const { store, directory } = await temporaryStore();
  const etag = await writeTimes(store, 3);
  await chmod(join(directory, pointer), 0o644);
  await writeFile(join(directory, pointer), 'edited');
  expect(text((await found(store, pointer)).body)).toBe('3');
  await rm(join(directory, pointer));
  expect(await found(store, pointer)).toMatchObject({ etag });
  expect(await store.create(pointer, bytes('again'))).toEqual({ kind: 'condition-failed' });
  const listed = [];
  for await (const { key } of store.list('aliases/')) listed.push(key);
  expect(listed).toEqual([pointer]);
  writtenETag(await store.replace(pointer, bytes('4'), etag));
  expect(await readFile(join(directory, pointer), 'utf8')).toBe('4');
});

test('brings the plain file in line that a writer killed after its commit left behind', async () => {
  const { store, directory } = await temporaryStore();
  await writeTimes(store, 3);
  const generations = join(directory, 'aliases/credit-risk/production/.laurel/generations/pointer.json');
  await writeFile(join(generations, '0000000004'), '4');
  expect(await readFile(join(directory, pointer), 'utf8')).toBe('3');
  expect(text((await found(store, pointer)).body)).toBe('4');
  expect(await readFile(join(directory, pointer), 'utf8')).toBe('4');
});

test('brings the plain file in line that somebody edited or deleted, at the next read', async () => {
  const { store, directory } = await temporaryStore();
  await writeTimes(store, 3);
  const file = join(directory, pointer);
  for (const harm of [
    async () => writeFile(file, 'X'),
    async () => writeFile(file, ''),
    async () => rm(file),
  ]) {
    await found(store, pointer);
    await chmod(file, 0o644);
    await harm();
    await found(store, pointer);
    expect(await readFile(file, 'utf8')).toBe('3');
  }
  const { ino } = await stat(file);
  await found(store, pointer);
  expect((await stat(file)).ino).toBe(ino);
});

test('reads a pointer all the same whose plain file cannot be brought in line', async () => {
  const { store, directory } = await temporaryStore();
  await writeTimes(store, 3);
  await rm(join(directory, pointer));
  await mkdir(join(directory, pointer, 'in the way'), { recursive: true });
  for (let read = 0; read < 2; read += 1) expect(text((await found(store, pointer)).body)).toBe('3');
});

test('gives an object that was edited in place another ETag, so that no cached reader trusts it', async () => {
  const { store, directory } = await temporaryStore();
  const etag = writtenETag(await store.create(pointer, bytes('true')));
  await chmod(join(directory, pointer), 0o644);
  await writeFile(join(directory, pointer), 'fake');
  expect(await store.get(pointer, { ifNoneMatch: etag })).toMatchObject({ kind: 'found' });
  expect(await store.replace(pointer, bytes('next'), etag)).toEqual({ kind: 'condition-failed' });
});

test('shows one process what another has just written', async () => {
  const { store, directory, clock } = await temporaryStore();
  const other = new FilesystemStore(directory, { clock });
  const etag = await writeTimes(store, 2);
  expect(await found(other, pointer)).toMatchObject({ etag });
  const next = writtenETag(await other.replace(pointer, bytes('theirs'), etag));
  expect(await store.get(pointer, { ifNoneMatch: etag })).toMatchObject({ kind: 'found', etag: next });
});

test('neither lists nor trips over what a process that died left behind, and sweeps it after an hour', async () => {
  const { store, directory, clock } = await temporaryStore();
  const temporary = join(directory, 'artifacts/.laurel/tmp');
  await mkdir(temporary, { recursive: true });
  await writeFile(join(temporary, '1-dead'), 'half of an arti');
  await ageFiles(temporary, 2 * hour);
  await writeFile(join(temporary, '2-alive'), 'half of another');
  for await (const { key } of store.list('')) expect(key).toBe('nothing');
  writtenETag(await store.create('artifacts/a/b', bytes('x')));
  expect(await readdir(temporary)).toEqual(['2-alive']);
  clock.advance(48 * hour);
  writtenETag(await new FilesystemStore(directory, { clock }).create('artifacts/a/c', bytes('x')));
  expect(await readdir(temporary), 'a clock that is wrong ages nothing').toEqual(['2-alive']);
});

test('leaves nothing behind of an upload whose file changed', async () => {
  const { store, directory } = await temporaryStore();
  const source = changedSource(bytes('hashed'), bytes('edited'));
  await expectCode(store.upload('artifacts/a/b', source), 'artifact-changed');
  expect(await readdir(join(directory, 'artifacts/.laurel/tmp'))).toEqual([]);
  expect(await readdir(join(directory, 'artifacts/a'))).toEqual([]);
});

test('keeps every generation of the last day and prunes older ones but the newest', async () => {
  const { store, directory } = await temporaryStore();
  const generations = join(directory, 'aliases/credit-risk/production/.laurel/generations/pointer.json');
  let etag = await writeTimes(store, 101);
  expect(await readdir(generations)).toHaveLength(100);
  await ageFiles(generations, 25 * hour);
  for (let n = 102; n <= 106; n += 1) etag = writtenETag(await store.replace(pointer, bytes(`${n}`), etag));
  const left = (await readdir(generations)).toSorted();
  expect(left.length).toBeLessThanOrEqual(80);
  expect(left.length).toBeGreaterThanOrEqual(64);
  expect(left.at(-1)).toBe('0000000106');
  expect(Number(left.at(-1)) - Number(left[0]), 'without a gap').toBe(left.length - 1);
  expect(text((await found(store, pointer)).body)).toBe('106');
});

test('refuses a key below a file, or in the place of a directory, saying what is in the way', async () => {
  const { store } = await temporaryStore();
  writtenETag(await store.create('a/file', bytes('x')));
  await expectCode(store.create('a/file/below', bytes('x')), 'conflict');
  await expectCode(store.create('a', bytes('x')), 'conflict');
  expect((await store.get('a/file/below')).kind).toBe('absent');
  expect((await store.get('a')).kind).toBe('absent');
});

test('says that there is no registry, whatever it is asked', async () => {
  const { store, directory } = await temporaryStore();
  const etag = await writeTimes(store, 1);
  await rm(directory, { recursive: true });
  await expectCode(store.get(pointer), 'store-missing');
  await expectCode(store.head('laurel.json'), 'store-missing');
  await expectCode(store.create(pointer, bytes('x')), 'store-missing');
  await expectCode(store.upload(pointer, uploadSourceOf(bytes('x'))), 'store-missing');
  await expectCode(store.open(pointer)[Symbol.asyncIterator]().next(), 'store-missing');
  await expectCode(store.list('')[Symbol.asyncIterator]().next(), 'store-missing');
  expect(await store.replace(pointer, bytes('x'), etag).catch(() => 'refused')).not.toHaveProperty('etag');
  await writeFile(directory, 'a file where the registry should be');
  const error = await expectCode(store.get('laurel.json'), 'store-missing');
  expect(error.message).toBe(`${directory} is not a directory`);
});

/** Creates the pointer and replaces it until it was written `times`; its body is the number. */
async function writeTimes(store: ObjectStore, times: number) {
  let etag = writtenETag(await store.create(pointer, bytes('1')));
  for (let n = 2; n <= times; n += 1) etag = writtenETag(await store.replace(pointer, bytes(`${n}`), etag));
  return etag;
}
