// Hashing: both ways give the digests of the bytes, notice changes, and stop when told to.
import {
  appendFileSync,
  lstatSync,
  renameSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../src/adapters/hashing/file-identity.ts';
import { hashFiles } from '../../../src/adapters/hashing/hash-files.ts';
import type { FileToHash } from '../../../src/adapters/hashing/hash-worker.ts';
import { digestOf } from '../../../src/primitives/digest.ts';
import { breakageOf } from '../../builders/breakage-of.ts';
import { scratchDirectory } from '../artifacts/scratch-directory.ts';

const ways = [
  { way: 'on this thread', options: { inlineBytes: Infinity } },
  { way: 'in workers', options: { inlineBytes: -1, maxWorkers: 2 } },
];

function listed(path: string): FileToHash {
  return { path, identity: identityOf(lstatSync(path, { bigint: true })) };
}

function bytes(length: number, seed: number): Uint8Array {
  return Buffer.alloc(
    length,
    Uint8Array.from({ length: 251 }, (_, index) => (index * 31 + seed) % 251),
  );
}

describe.each(ways)('hashing $way', ({ options }) => {
  it('gives the SHA-256 of each file, in the order asked', async () => {
    const contents = [0, 1, 255, 262_144, 262_145, 3_000_000].map(bytes);
    const directory = scratchDirectory(Object.fromEntries(contents.map((c, i) => [`f${i}`, c])));
    const files = contents.map((_, index) => listed(join(directory, `f${index}`)));
    expect(await hashFiles(files, options)).toEqual(contents.map(digestOf));
    expect(await hashFiles(files.toReversed(), options)).toEqual(contents.toReversed().map(digestOf));
  });

  it('reports every byte once', async () => {
    const directory = scratchDirectory({ a: bytes(700_000, 1), b: bytes(33_000_000, 2) });
    let reported = 0;
    await hashFiles([listed(join(directory, 'a')), listed(join(directory, 'b'))], {
      ...options,
      onBytes: (count) => (reported += count),
    });
    expect(reported).toBe(33_700_000);
  });

  it('notices a file that was written to, replaced, or removed since it was listed', async () => {
    const directory = scratchDirectory({
      grown: 'a',
      same: 'abc',
      swapped: 'abc',
      gone: 'abc',
      linked: 'abc',
    });
    // Clocks of file systems tick coarsely: a rewrite within the tick of the listing would keep the time.
    utimesSync(join(directory, 'same'), 1, 1);
    const files = ['grown', 'same', 'swapped', 'gone', 'linked'].map((name) => listed(join(directory, name)));
    appendFileSync(join(directory, 'grown'), 'b');
    writeFileSync(join(directory, 'same'), 'abd');
    writeFileSync(join(directory, 'new'), 'abc');
    renameSync(join(directory, 'new'), join(directory, 'swapped'));
    unlinkSync(join(directory, 'gone'));
    unlinkSync(join(directory, 'linked'));
    symlinkSync('/etc/passwd', join(directory, 'linked'));
    for (const file of files) {
      const error = await breakageOf(hashFiles([file], options));
      expect(error).toMatchObject({ code: 'artifact-changed', at: { file: file.path } });
      expect(error.remedy).toMatch(/run the command again/);
    }
  });

  it('stops before the first byte when it was called off already', async () => {
    const directory = scratchDirectory({ a: 'a' });
    const error = await breakageOf(
      hashFiles([listed(join(directory, 'a'))], { ...options, signal: AbortSignal.abort() }),
    );
    expect(error.code).toBe('interrupted');
  });
});

describe('hashing in workers', () => {
  it('gives the same digests for hundreds of small files as for each alone', async () => {
    const contents = Array.from({ length: 600 }, (_, index) => bytes(index * 13, index));
    const directory = scratchDirectory(Object.fromEntries(contents.map((c, i) => [`f${i}`, c])));
    const files = contents.map((_, index) => listed(join(directory, `f${index}`)));
    expect(await hashFiles(files, { inlineBytes: -1 })).toEqual(contents.map(digestOf));
  });

  it('notices a write to a file that it is in the middle of', async () => {
    const directory = scratchDirectory({ big: new Uint8Array(60_000_000) });
    const big = join(directory, 'big');
    const error = await breakageOf(
      hashFiles([listed(big)], { inlineBytes: -1, onBytes: () => appendFileSync(big, 'x') }),
    );
    expect(error.code).toBe('artifact-changed');
  });

  it('is called off in the middle of a file', async () => {
    const directory = scratchDirectory({ big: new Uint8Array(200_000_000) });
    const controller = new AbortController();
    const started = performance.now();
    const error = await breakageOf(
      hashFiles([listed(join(directory, 'big'))], {
        signal: controller.signal,
        inlineBytes: -1,
        onBytes: () => controller.abort(new Error('Ctrl-C')),
      }),
    );
    expect(error.code).toBe('interrupted');
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('leaves this thread free while it works', async () => {
    const directory = scratchDirectory({ big: new Uint8Array(150_000_000) });
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 5);
    await hashFiles([listed(join(directory, 'big'))]);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });
});
