// Addresses of registries: what opens which store, and what is refused without repeating a secret.
import { existsSync } from 'node:fs';
import { mkdir, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../../src/adapters/object-store/open-store.ts';
import { bytes, expectCode, writtenETag } from '../../contracts/object-store/expect.ts';
import { FakeClock } from '../../fakes/clock.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const options = { cwd: '/srv/acme', env: {}, clock: new FakeClock() };

test.for([
  ['file:./registry', 'file:/srv/acme/registry'],
  ['file:registry', 'file:/srv/acme/registry'],
  ['file:../registry/', 'file:/srv/registry'],
  ['file:/var/lib/registry', 'file:/var/lib/registry'],
  ['file:///var/lib/registry', 'file:/var/lib/registry'],
  ['FILE:/var/lib/registry', 'file:/var/lib/registry'],
  ['registry', 'file:/srv/acme/registry'],
  ['./a b', 'file:/srv/acme/a%20b'],
  ['file:./a%20b', 'file:/srv/acme/a%20b'],
  ['file:./100%25', 'file:/srv/acme/100%25'],
  ['./100%', 'file:/srv/acme/100%25'],
  ['s3://acme-models/ml?region=eu-west-1', 's3://acme-models/ml'],
])('%s is the store %s', async ([address = '', location]) => {
  const store = await openStore(address, options);
  expect(store.location).toBe(location);
  await store.close();
});

test.skipIf(!existsSync('/proc/self'))(
  'a place where no directory can be made is refused at once',
  async () => {
    const error = await expectCode(
      openStore('/proc/no-such-place/registry', { ...options, createDirectory: true }),
      'store-unfit',
    );
    expect(error.message).toBe('no directory can be made at /proc/no-such-place/registry');
  },
);

test('a location can be given as an address again', async () => {
  const directory = await temporaryDirectory();
  await mkdir(join(directory, 'a b%#?'));
  const store = await openStore(join(directory, 'a b%#?'), options);
  writtenETag(await store.create('laurel.json', bytes('{}')));
  expect(await (await openStore(store.location, options)).get('laurel.json')).toMatchObject({
    kind: 'found',
  });
});

test.for([
  ['', 'it is empty', 's3://<bucket>'],
  ['file:', 'it names no directory', 'file:./<directory>'],
  ['file:./x?region=eu', 'takes no options', '%3F'],
  ['file:./x#y', 'has no fragment', '%23'],
  ['file:./100%', 'percent-encoded', '%25'],
  ['file:./a%00b', 'NUL', 's3://<bucket>'],
  ['file://host/share', 'no other machine', 'mounted'],
  ['~/registry', '~ is known to shells only', 'in full'],
  ['file:~/registry', '~ is known to shells only', 'in full'],
  ['gs://bucket/x', 'no store for gs: addresses', 's3://<bucket>'],
  ['https://bucket.example/x', 'no store for https: addresses', 's3://<bucket>'],
  ['s3://[', 'is not an address', 's3://<bucket>'],
  ['s3://bucket/x?colour=red', 'unknown option "colour"', 'region'],
])('%j is refused: %s', async ([address = '', message, remedy]) => {
  const error = await expectCode(openStore(address, options), 'usage');
  expect(error.message).toContain(message);
  expect(error.remedy).toContain(remedy);
});

test.for([
  's3://AKIAEXAMPLE:hunter2@bucket/x',
  'file://ada:hunter2@host/x',
  'https://ada:hunter2@bucket.example/x',
  's3://ada:hunter2@[',
])('%s is refused, and its password is not repeated', async (address) => {
  const error = await expectCode(openStore(address, options), 'usage');
  expect(`${error.message} ${error.remedy}`).not.toMatch(/hunter2|AKIA|ada/);
});

test('makes the directory only when it is asked to', async () => {
  const directory = join(await temporaryDirectory(), 'deep/er/registry');
  const store = await openStore(directory, options);
  await expectCode(store.get('laurel.json'), 'store-missing');
  await expectCode(store.create('laurel.json', bytes('{}')), 'store-missing');
  const made = await openStore(directory, { ...options, createDirectory: true });
  expect((await stat(directory)).isDirectory()).toBe(true);
  writtenETag(await made.create('laurel.json', bytes('{}')));
  await openStore(directory, { ...options, createDirectory: true });
  const inTheWay = join(directory, 'laurel.json');
  await expectCode(openStore(inTheWay, { ...options, createDirectory: true }), 'conflict');
});

test('a dangling link in the place of the registry is a missing registry', async () => {
  const directory = await temporaryDirectory();
  await symlink('/nowhere/at/all', join(directory, 'registry'));
  const store = await openStore(join(directory, 'registry'), options);
  const error = await expectCode(store.get('laurel.json'), 'store-missing');
  expect(error.message).toContain(join(directory, 'registry'));
});
