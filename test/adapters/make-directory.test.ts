import { existsSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDirectory } from '../../src/adapters/make-directory.ts';
import { scratchDirectory } from './artifacts/scratch-directory.ts';

describe('making a directory', () => {
  it('makes what is missing above it, and says what it made', async () => {
    const top = scratchDirectory();
    const [a, b, c] = [join(top, 'a'), join(top, 'a/b'), join(top, 'a/b/c')] as const;
    expect(await makeDirectory(c)).toEqual([a, b, c]);
    expect(statSync(c).isDirectory()).toBe(true);
    expect(await makeDirectory(c)).toEqual([]);
    expect(await makeDirectory('/')).toEqual([]);
  });

  it('takes a link to a directory for one, and refuses a file in its place or above it', async () => {
    const top = scratchDirectory({ file: 'x' });
    symlinkSync(top, join(top, 'link'));
    expect(await makeDirectory(join(top, 'link'))).toEqual([]);
    await expect(makeDirectory(join(top, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeDirectory(join(top, 'file/a'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  it('is made once by many at a time', async () => {
    const directory = join(scratchDirectory(), 'a/b');
    const made = await Promise.all(Array.from({ length: 10 }, async () => makeDirectory(directory)));
    expect(made.flat().toSorted()).toEqual([join(directory, '..'), directory]);
  });

  it.skipIf(!existsSync('/proc/self'))('ends where a file system makes none', async () => {
    await expect(makeDirectory('/proc/no-such-place/registry')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
