// Real limits of a real machine: a full disk, a limit on file sizes, a directory that may not be written.
import { execFile, execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { FilesystemStore } from '../../../src/adapters/object-store/filesystem/filesystem-store.ts';
import { bytes, expectCode, writtenETag } from '../../contracts/object-store/expect.ts';
import { FakeClock } from '../../fakes/clock.ts';
import { patternBytes, uploadSourceOf } from '../../fakes/upload-source.ts';
import { type CompiledPrograms, compilePrograms } from '../../race/compile.ts';
import { temporaryDirectory, temporaryStore } from './temporary-directory.ts';

const run = promisify(execFile);
const noPosix = process.platform === 'win32';
let programs: CompiledPrograms;

beforeAll(async () => {
  programs = await compilePrograms();
});
afterAll(() => programs.cleanup());

test.skipIf(noPosix)(
  'a write that meets the limit on file sizes is store-full and stores nothing',
  async () => {
    const { store, directory } = await temporaryStore();
    const program = programs.program('store-command');
    const blocksOf = (sizeBytes: number) => `ulimit -f ${sizeBytes / 1024}; exec "$@"`;
    for (const verb of ['create', 'upload']) {
      const command = [process.execPath, program, directory, verb, 'artifacts/a/big', '1000000'];
      const { stdout } = await run('bash', ['-c', blocksOf(512 * 1024), 'bash', ...command]);
      expect(JSON.parse(stdout)).toMatchObject({
        code: 'store-full',
        remedy: expect.stringContaining('limit'),
      });
    }
    expect((await store.get('artifacts/a/big')).kind).toBe('absent');
    expect(await readdir(join(directory, 'artifacts/.laurel/tmp'))).toEqual([]);
  },
);

test('a full disk is store-full, before the first byte where that can be known, and stores nothing', async ({
  skip,
}) => {
  const directory = await temporaryDirectory();
  const reason = mountSmallDisk(directory);
  if (reason !== null) skip(`no small disk to fill: ${reason}`);
  const store = new FilesystemStore(directory, { clock: new FakeClock() });
  const source = uploadSourceOf(patternBytes(2_000_000));
  let opened = false;
  const early = await expectCode(
    store.upload('artifacts/a/large', {
      ...source,
      open: (range) => {
        opened = true;
        return source.open(range);
      },
    }),
    'store-full',
  );
  expect(early.message).toMatch(/2000000 bytes are to be stored, and \d+ are free/);
  expect(opened).toBe(false);
  await expectCode(store.create('artifacts/a/large', patternBytes(2_000_000)), 'store-full');
  expect((await store.get('artifacts/a/large')).kind).toBe('absent');
  expect(await readdir(join(directory, 'artifacts/.laurel/tmp'))).toEqual([]);
  writtenETag(await store.create('artifacts/a/small', bytes('there is room for this')));
});

test.skipIf(noPosix)(
  'a directory that may not be written is store-denied, and one that may not be read too',
  async () => {
    const { store, directory } = await temporaryStore();
    writtenETag(await store.create('aliases/m/production/pointer.json', bytes('{}')));
    await mkdir(join(directory, 'versions'));
    const asNobody = async (verb: string, key: string): Promise<unknown> => {
      const user = process.getuid?.() === 0 ? ['65534'] : [];
      const command = [programs.program('store-command'), directory, verb, key, '1', ...user];
      return JSON.parse((await run(process.execPath, command)).stdout);
    };
    await chmod(directory, 0o755);
    await chmod(join(directory, 'versions'), 0o555);
    expect(await asNobody('create', 'versions/m/1.json')).toMatchObject({ code: 'store-denied' });
    await chmod(join(directory, 'aliases/m'), 0o000);
    expect(await asNobody('get', 'aliases/m/production/pointer.json')).toMatchObject({
      code: 'store-denied',
    });
    await chmod(join(directory, 'aliases/m'), 0o755);
  },
);

/** Mounts 1 MiB of memory on `directory`, or says why it cannot. */
function mountSmallDisk(directory: string): string | null {
  if (process.platform !== 'linux') return 'only Linux has tmpfs';
  if (process.getuid?.() !== 0) return 'only root may mount one';
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'laurel-test', directory], { stdio: 'pipe' });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  onTestFinished(() => {
    execFileSync('umount', [directory]);
  });
  return null;
}
