import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  it('are found, hashed, read and uploaded from the directory of the file, and from above it', async () => {
    const directory = scratchDirectory({ 'run/scores.csv': 'id,score\n1,0.5\n', 'data.csv': 'a\n1\n' });
    const source = new DirectoryEvidenceSource(join(directory, 'run'));
    const scores = await source.find('scores.csv');
    const data = await source.find('../data.csv');
    expect([scores.sizeBytes, data.sizeBytes]).toEqual([15, 4]);
    const digests = await source.hash([scores, data], {});
    expect(digests).toEqual([digestOf('id,score\n1,0.5\n'), digestOf('a\n1\n')]);
    expect(Buffer.from(await source.read('../data.csv', 10)).toString()).toBe('a\n1\n');
    const upload = source.upload(scores, digestOf('id,score\n1,0.5\n'));
    expect(await bytesOf(upload.open({ start: 3, end: 7 }))).toBe('score');
    expect(await bytesOf(upload.open())).toBe('id,score\n1,0.5\n');
  });

  it('may be links: a person named each of them', async () => {
    const directory = scratchDirectory({ 'real.csv': 'x' });
    symlinkSync('real.csv', join(directory, 'link.csv'));
    const source = new DirectoryEvidenceSource(directory);
    expect(await source.hash([await source.find('link.csv')], {})).toEqual([digestOf('x')]);
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
