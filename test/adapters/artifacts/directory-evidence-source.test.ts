import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DirectoryEvidenceSource } from '../../../src/adapters/artifacts/directory-evidence-source.ts';
import { digestOf } from '../../../src/primitives/digest.ts';
import { breakageOf } from '../../builders/breakage-of.ts';
import { scratchDirectory } from './scratch-directory.ts';

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const read: Uint8Array[] = [];
  for await (const chunk of chunks) read.push(chunk);
  return Buffer.concat(read).toString();
}

describe('files that an evaluation names', () => {
  it('are found, hashed, read and uploaded from the directory of the file, and from below it', async () => {
    const directory = scratchDirectory({ 'scores.csv': 'id,score\n1,0.5\n', 'data/..a.csv': 'a\n1\n' });
    const source = new DirectoryEvidenceSource(directory);
    const scores = await source.find('scores.csv');
    const data = await source.find('data/..a.csv');
    expect([scores.sizeBytes, data.sizeBytes]).toEqual([15, 4]);
    const digests = await source.hash([scores, data], {});
    expect(digests).toEqual([digestOf('id,score\n1,0.5\n'), digestOf('a\n1\n')]);
    expect(Buffer.from(await source.read('data/..a.csv', 10)).toString()).toBe('a\n1\n');
    const upload = source.upload(scores, digestOf('id,score\n1,0.5\n'));
    expect(await bytesOf(upload.open({ start: 3, end: 7 }))).toBe('score');
    expect(await bytesOf(upload.open())).toBe('id,score\n1,0.5\n');
  });

  it('may be links and roundabout paths that stay inside, also where the directory is named by a link', async () => {
    const directory = scratchDirectory({ 'run/real.csv': 'x' });
    symlinkSync('real.csv', join(directory, 'run', 'link.csv'));
    symlinkSync('run', join(directory, 'latest'));
    const source = new DirectoryEvidenceSource(join(directory, 'latest'));
    for (const path of ['link.csv', '../run/real.csv', join(directory, 'run', 'real.csv')]) {
      expect(await source.hash([await source.find(path)], {})).toEqual([digestOf('x')]);
    }
  });

  it.each([
    ['a path', '../secret'],
    ['an absolute path', '<directory>/secret'],
    ['a path into a directory whose name only begins alike', '../run-2/secret'],
    ['a link to a file', 'link'],
    ['a path through a link to a directory', 'up/secret'],
    ['a directory', '..'],
  ])('are refused where %s really leads out of the directory', async (_, written) => {
    const directory = scratchDirectory({ 'run/real.csv': 'x', secret: 'key', 'run-2/secret': 'key' });
    const run = join(directory, 'run');
    symlinkSync('../secret', join(run, 'link'));
    symlinkSync('..', join(run, 'up'));
    const path = written.replace('<directory>', directory);
    const refusing = new DirectoryEvidenceSource(run);
    for (const refused of [refusing.find(path), refusing.read(path, 10), refusing.hash([{ path, sizeBytes: 3 }], {})]) {
      const error = await breakageOf(refused);
      expect([error.code, error.at?.file]).toEqual(['invalid-artifact', resolve(run, path)]);
      expect(error.message).toContain(`${path} leads out of ${run}`);
      expect(error.remedy).toContain('--allow-outside');
    } // prettier-ignore
    expect(() => refusing.upload({ path, sizeBytes: 3 }, digestOf('key'))).toThrow('leads out of');
  });

  it('may lie anywhere where a person allows it', async () => {
    const directory = scratchDirectory({ 'run/real.csv': 'x', 'data.csv': 'a\n1\n' });
    symlinkSync('../data.csv', join(directory, 'run', 'link.csv'));
    const source = new DirectoryEvidenceSource(join(directory, 'run'), { allowOutside: true });
    for (const path of ['../data.csv', 'link.csv', join(directory, 'data.csv')]) {
      expect(await source.hash([await source.find(path)], {})).toEqual([digestOf('a\n1\n')]);
    }
  });

  it('are refused when they change after they were found', async () => {
    const directory = scratchDirectory({ 'scores.csv': 'one' });
    const source = new DirectoryEvidenceSource(directory);
    const file = await source.find('scores.csv');
    writeFileSync(join(directory, 'scores.csv'), 'other bytes');
    expect((await breakageOf(source.hash([file], {}))).code).toBe('artifact-changed');
    expect((await breakageOf(source.read('scores.csv', 100))).code).toBe('artifact-changed');
  });

  it('are refused with their full path when they are absent, a directory or too large', async () => {
    const directory = scratchDirectory({ 'scores.csv': 'one' });
    mkdirSync(join(directory, 'dir'));
    symlinkSync('loop', join(directory, 'loop'));
    const source = new DirectoryEvidenceSource(directory);
    for (const [path, code] of [['absent.csv', 'not-found'], ['loop', 'not-found'], ['scores.csv/x', 'not-found'], ['dir', 'invalid-artifact']] as const) {
      const error = await breakageOf(source.find(path));
      expect([path, error.code, error.at?.file]).toEqual([path, code, join(directory, path)]);
    } // prettier-ignore
    expect((await breakageOf(source.read('scores.csv', 2))).message).toContain(
      'the file has 3 bytes; at most 2',
    );
  });
});
