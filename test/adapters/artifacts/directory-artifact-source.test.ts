// A directory as the source of artifacts: what is listed, what is refused, and that changes are noticed.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, renameSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DirectoryArtifactSource } from '../../../src/adapters/artifacts/directory-artifact-source.ts';
import { digestOf } from '../../../src/primitives/digest.ts';
import { breakageOf } from '../../builders/breakage-of.ts';
import { scratchDirectory } from './scratch-directory.ts';

async function listed(source: DirectoryArtifactSource): Promise<string[]> {
  return (await source.list()).map((file) => file.path).toSorted();
}

async function collect(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('listing', () => {
  it('gives every file below a directory, with its size', async () => {
    const directory = scratchDirectory({ 'model.onnx': 'abc', 'data/vocab.txt': '', '.config/x.json': '{}' });
    const source = new DirectoryArtifactSource({ paths: [directory] });
    const files = await source.list();
    expect(files.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: '.config/x.json', sizeBytes: 2 },
      { path: 'data/vocab.txt', sizeBytes: 0 },
      { path: 'model.onnx', sizeBytes: 3 },
    ]);
    expect(await source.excluded()).toEqual([]);
  });

  it('leaves out what tools leave behind, and says so', async () => {
    const directory = scratchDirectory({
      'model.onnx': 'a',
      '.DS_Store': 'a',
      '.git/config': 'a',
      'src/__pycache__/x.pyc': 'a',
      'src/.gitignore': 'a',
      '.model.onnx.0123456789ab.0a1b2c-4711.partial': 'a',
    });
    const source = new DirectoryArtifactSource({ paths: [directory] });
    expect(await listed(source)).toEqual(['model.onnx', 'src/.gitignore']);
    expect(await source.excluded()).toEqual([
      '.DS_Store',
      '.git/',
      '.model.onnx.0123456789ab.0a1b2c-4711.partial',
      'src/__pycache__/',
    ]);
  });

  it('takes files and directories one by one, each under its own name', async () => {
    const directory = scratchDirectory({ 'a/model.onnx': 'a', 'b/card.md': 'b', 'c/x/y.txt': 'c' });
    const at = (path: string): string => join(directory, path);
    const source = new DirectoryArtifactSource({ paths: [at('a/model.onnx'), at('b/card.md'), at('c')] });
    expect(await listed(source)).toEqual(['c/x/y.txt', 'card.md', 'model.onnx']);
    expect(await listed(new DirectoryArtifactSource({ paths: [at('a/model.onnx')] }))).toEqual([
      'model.onnx',
    ]);
  });

  it('refuses two files of one name', async () => {
    const directory = scratchDirectory({ 'a/model.onnx': 'a', 'b/model.onnx': 'b' });
    const paths = [join(directory, 'a/model.onnx'), join(directory, 'b/model.onnx')];
    const error = await breakageOf(new DirectoryArtifactSource({ paths }).list());
    expect(error).toMatchObject({ code: 'invalid-artifact', at: { file: paths[1] } });
  });

  it('says so when a path is not there', async () => {
    const error = await breakageOf(new DirectoryArtifactSource({ paths: ['/nowhere/at/all'] }).list());
    expect(error).toMatchObject({ code: 'not-found', at: { file: '/nowhere/at/all' } });
  });

  it('refuses a name that is not UTF-8', async () => {
    const directory = scratchDirectory({ 'model.onnx': 'a' });
    writeFileSync(Buffer.concat([Buffer.from(`${directory}/`), Buffer.from([0x66, 0xff])]), 'a');
    const error = await breakageOf(new DirectoryArtifactSource({ paths: [directory] }).list());
    expect(error).toMatchObject({ code: 'invalid-artifact', message: expect.stringMatching(/not UTF-8/) });
  });

  it('refuses a named pipe and a socket without waiting for either', async () => {
    const pipes = scratchDirectory();
    execFileSync('mkfifo', [join(pipes, 'pipe')]);
    const sockets = scratchDirectory();
    const server = createServer().listen(join(sockets, 'socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    for (const [directory, kind] of [
      [pipes, 'named pipe'],
      [sockets, 'socket'],
    ] as const) {
      const error = await breakageOf(new DirectoryArtifactSource({ paths: [directory] }).list());
      expect(error).toMatchObject({ code: 'invalid-artifact', message: expect.stringContaining(kind) });
    }
    server.close();
  });
});

describe('symbolic links', () => {
  it('are refused, with the way out, unless asked for', async () => {
    const directory = scratchDirectory({ 'model.onnx': 'abc' });
    symlinkSync('model.onnx', join(directory, 'latest.onnx'));
    const error = await breakageOf(new DirectoryArtifactSource({ paths: [directory] }).list());
    expect(error).toMatchObject({ code: 'invalid-artifact', at: { file: join(directory, 'latest.onnx') } });
    expect(error.remedy).toContain('--follow');
  });

  it('are followed inside the directory when asked for', async () => {
    const directory = scratchDirectory({ 'blobs/1': 'abc', 'more/2': 'de' });
    symlinkSync('blobs/1', join(directory, 'model.onnx'));
    symlinkSync('more', join(directory, 'extra'));
    const source = new DirectoryArtifactSource({ paths: [directory], follow: true });
    expect(await listed(source)).toEqual(['blobs/1', 'extra/2', 'model.onnx', 'more/2']);
    const file = { path: 'model.onnx', sizeBytes: 3 };
    expect(await source.hash([file], {})).toEqual([digestOf('abc')]);
    expect((await collect(source.upload(file, digestOf('abc')).open())).toString()).toBe('abc');
  });

  it.each([
    ['out of the directory', '../outside.txt'],
    ['out of the directory by an absolute path', '/etc/passwd'],
    ['to a directory that begins like it', '../model-2/x'],
    ['nowhere', 'missing'],
    ['to a directory that holds them', '..'],
  ])('are refused when they lead %s', async (_, target) => {
    const top = scratchDirectory({ 'outside.txt': 'secret', 'model/sub/a': 'a', 'model-2/x': 'x' });
    symlinkSync(target, join(top, target === '..' ? 'model/sub/link' : 'model/link'));
    const source = new DirectoryArtifactSource({ paths: [join(top, 'model')], follow: true });
    expect(await breakageOf(source.list())).toMatchObject({ code: 'invalid-artifact' });
  });

  it('do not matter in the name of the directory itself', async () => {
    const directory = scratchDirectory({ 'run-14/model.onnx': 'a' });
    symlinkSync('run-14', join(directory, 'latest'));
    const source = new DirectoryArtifactSource({ paths: [join(directory, 'latest')] });
    expect(await listed(source)).toEqual(['model.onnx']);
  });

  it('that take the place of a listed file or directory are not read through', async () => {
    const directory = scratchDirectory({ 'model.onnx': 'abc', 'sub/a': 'a', 'other/a': 'b' });
    const source = new DirectoryArtifactSource({ paths: [directory] });
    await source.list();
    unlinkSync(join(directory, 'model.onnx'));
    symlinkSync('/etc/passwd', join(directory, 'model.onnx'));
    renameSync(join(directory, 'sub'), join(directory, 'was'));
    symlinkSync('other', join(directory, 'sub'));
    for (const path of ['model.onnx', 'sub/a']) {
      const file = { path, sizeBytes: 3 };
      expect((await breakageOf(source.hash([file], {}))).code).toBe('artifact-changed');
      expect((await breakageOf(source.read(path, 100))).code).toBe('artifact-changed');
      expect((await breakageOf(collect(source.upload(file, digestOf('x')).open()))).code).toBe(
        'artifact-changed',
      );
    }
  });
});

describe('reading', () => {
  const content = Buffer.from(Uint8Array.from({ length: 3_500_000 }, (_, index) => (index * 7) % 253));
  const file = { path: 'model.bin', sizeBytes: content.length };

  it('streams a file whole and in any range, as often as asked', async () => {
    const directory = scratchDirectory({ 'model.bin': content });
    const upload = new DirectoryArtifactSource({ paths: [directory] }).upload(file, digestOf(content));
    expect(upload).toMatchObject({ sizeBytes: content.length, sha256: digestOf(content) });
    expect(content.equals(await collect(upload.open()))).toBe(true);
    const ranges = [[0, 0], [1_048_575, 1_048_576], [2_000_000, 3_499_999], [17, 3_000_017]] as const; // prettier-ignore
    for (const [start, end] of ranges) {
      expect(content.subarray(start, end + 1).equals(await collect(upload.open({ start, end })))).toBe(true);
    }
    expect(content.subarray(3_499_990).equals(await collect(upload.open({ start: 3_499_990 })))).toBe(true);
  });

  it('closes the file when the consumer stops early', async () => {
    const directory = scratchDirectory({ 'model.bin': content });
    const upload = new DirectoryArtifactSource({ paths: [directory] }).upload(file, digestOf(content));
    for await (const chunk of upload.open()) {
      expect(chunk.length).toBe(1024 * 1024);
      break;
    }
  });

  it.each([
    ['grows', (path: string) => appendFileSync(path, 'x')],
    ['is cut short', (path: string) => writeFileSync(path, 'x')],
  ])('notices a file that %s while it is streamed, before its last chunk', async (_, change) => {
    const directory = scratchDirectory({ 'model.bin': content });
    const upload = new DirectoryArtifactSource({ paths: [directory] }).upload(file, digestOf(content));
    let received = 0;
    const streaming = async (): Promise<void> => {
      for await (const chunk of upload.open()) {
        if (received === 0) change(join(directory, 'model.bin'));
        received += chunk.length;
      }
    };
    expect((await breakageOf(streaming())).code).toBe('artifact-changed');
    expect(received).toBeLessThan(content.length);
  });

  it('refuses a metadata file that is larger than its reader takes', async () => {
    const directory = scratchDirectory({ MLmodel: 'x'.repeat(101) });
    const source = new DirectoryArtifactSource({ paths: [directory] });
    expect((await source.read('MLmodel', 101)).length).toBe(101);
    expect(await breakageOf(source.read('MLmodel', 100))).toMatchObject({ code: 'invalid-artifact' });
  });

  it('knows only files that it listed', async () => {
    const directory = scratchDirectory({ 'model/a': 'a', secret: 's' });
    const source = new DirectoryArtifactSource({ paths: [join(directory, 'model')] });
    for (const path of ['../secret', 'b', '/etc/passwd']) {
      expect((await breakageOf(source.read(path, 100))).code).toBe('not-found');
    }
  });

  it('takes directories as deep as keys can be', async () => {
    const deep = Array.from({ length: 99 }, () => 'd').join('/');
    const directory = scratchDirectory({ [`${deep}/x`]: 'x' });
    expect(await listed(new DirectoryArtifactSource({ paths: [directory] }))).toEqual([`${deep}/x`]);
    mkdirSync(join(directory, deep, 'd/d/d'), { recursive: true });
    const error = await breakageOf(new DirectoryArtifactSource({ paths: [directory] }).list());
    expect(error).toMatchObject({ code: 'invalid-artifact', message: expect.stringContaining('nested') });
  });
});
