// A directory as the sink of artifacts: verified before it is named, resumed, never outside, never over others.
import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DirectoryArtifactSink } from '../../../src/adapters/artifacts/directory-artifact-sink.ts';
import { receive } from '../../../src/adapters/artifacts/receive.ts';
import { digestOf } from '../../../src/primitives/digest.ts';
import { LaurelError } from '../../../src/primitives/errors.ts';
import { breakageOf } from '../../builders/breakage-of.ts';
import { scratchDirectory } from './scratch-directory.ts';

const content = Buffer.from(Uint8Array.from({ length: 50_000 }, (_, index) => (index * 7) % 253));
const expected = { digest: digestOf(content), sizeBytes: content.length };

async function* streamOf(bytes: Uint8Array, failAfter = Infinity): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 10_000) {
    if (at >= failAfter) throw new LaurelError({ code: 'store-unavailable', message: 'connection lost' });
    yield bytes.subarray(at, at + 10_000);
  }
}

function sinkIn(directory: string, overwrite = false): DirectoryArtifactSink {
  return new DirectoryArtifactSink({ directory, overwrite });
}

describe('writing', () => {
  it('puts the bytes under the final name and leaves nothing else', async () => {
    const directory = join(scratchDirectory(), 'new/target');
    const sink = sinkIn(directory);
    expect(await sink.digestOf('a/b/model.onnx')).toBeNull();
    let received = 0;
    await sink.write('a/b/model.onnx', expected, 0, streamOf(content), { onBytes: (n) => (received += n) });
    expect(readdirSync(join(directory, 'a/b'))).toEqual(['model.onnx']);
    expect(readFileSync(join(directory, 'a/b/model.onnx')).equals(content)).toBe(true);
    expect(await sink.digestOf('a/b/model.onnx')).toBe(expected.digest);
    expect(received).toBe(content.length);
  });

  it('writes an empty file', async () => {
    const directory = scratchDirectory();
    await sinkIn(directory).write('empty', { digest: digestOf(''), sizeBytes: 0 }, 0, streamOf(Buffer.of()));
    expect(readFileSync(join(directory, 'empty'))).toHaveLength(0);
  });

  it.each([
    ['other bytes', Buffer.from(content).fill(1, 100, 101)],
    ['too few bytes', content.subarray(0, 49_999)],
    ['too many bytes', Buffer.concat([content, Buffer.of(1)])],
    ['nothing', Buffer.of()],
  ])('refuses %s and keeps none of them', async (_, wrong) => {
    const directory = scratchDirectory();
    const error = await breakageOf(sinkIn(directory).write('m', expected, 0, streamOf(wrong)));
    expect(error).toMatchObject({ code: 'digest-mismatch', at: { file: 'm' } });
    expect(readdirSync(directory)).toEqual([]);
  });

  it('stops an endless body at the size that the manifest names', async () => {
    const directory = scratchDirectory();
    let cancelled = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield content;
      } finally {
        cancelled = true;
      }
    }
    expect((await breakageOf(sinkIn(directory).write('m', expected, 0, endless()))).code).toBe(
      'digest-mismatch',
    );
    expect(cancelled).toBe(true);
  });

  it('stops when called off, and keeps what arrived', async () => {
    const directory = scratchDirectory();
    const controller = new AbortController();
    const sink = sinkIn(directory);
    const writing = sink.write('m', expected, 0, streamOf(content), {
      signal: controller.signal,
      onBytes: () => controller.abort(),
    });
    expect((await breakageOf(writing)).code).toBe('interrupted');
    expect(existsSync(join(directory, 'm'))).toBe(false);
    expect(await sink.partialBytes('m', expected.digest)).toBe(10_000);
  });

  it.skipIf(!existsSync('/dev/full'))('reports a full disk as such', async () => {
    const incoming = { path: 'm', ...expected, from: 0, body: streamOf(content) };
    const error = await breakageOf(receive('/dev/full', incoming));
    expect(error).toMatchObject({ code: 'store-full', at: { file: '/dev/full' } });
    expect(error.remedy).toContain('free space');
  });
});

describe('resuming', () => {
  it('goes on where a lost connection left off, and checks the whole', async () => {
    const directory = scratchDirectory();
    const sink = sinkIn(directory);
    const lost = await breakageOf(sink.write('m', expected, 0, streamOf(content, 30_000)));
    expect(lost.code).toBe('store-unavailable');
    const from = await sink.partialBytes('m', expected.digest);
    expect(from).toBe(30_000);
    expect(await sink.partialBytes('m', digestOf('other'))).toBe(0);
    expect(await sink.partialBytes('other', expected.digest)).toBe(0);
    await sink.write('m', expected, from, streamOf(content.subarray(from)));
    expect(readFileSync(join(directory, 'm')).equals(content)).toBe(true);
    expect(readdirSync(directory)).toEqual(['m']);
  });

  it('begins again when the partial file holds the wrong bytes', async () => {
    const directory = scratchDirectory();
    const sink = sinkIn(directory);
    await breakageOf(sink.write('m', expected, 0, streamOf(content, 30_000)));
    const [partial = ''] = readdirSync(directory);
    writeFileSync(join(directory, partial), Buffer.alloc(30_000));
    const rest = streamOf(content.subarray(30_000));
    expect((await breakageOf(sink.write('m', expected, 30_000, rest))).code).toBe('digest-mismatch');
    expect(await sink.partialBytes('m', expected.digest)).toBe(0);
    await sink.write('m', expected, 0, streamOf(content));
    expect(await sink.digestOf('m')).toBe(expected.digest);
  });

  it('overwrites the tail of a longer partial file', async () => {
    const directory = scratchDirectory();
    const sink = sinkIn(directory);
    await breakageOf(sink.write('m', expected, 0, streamOf(content, 40_000)));
    await sink.write('m', expected, 20_000, streamOf(content.subarray(20_000)));
    expect(await sink.digestOf('m')).toBe(expected.digest);
  });

  it('takes over what a killed process left, but nothing from a living one', async () => {
    const directory = scratchDirectory();
    const sink = sinkIn(directory);
    await breakageOf(sink.write('m', expected, 0, streamOf(content, 30_000)));
    const [own = ''] = readdirSync(directory);
    const nameFor = (pid: number): string => own.replace(/-[0-9]+\.partial$/, `-${pid}.partial`);

    const living = spawn('sleep', ['60']);
    renameSync(join(directory, own), join(directory, nameFor(living.pid ?? 0)));
    expect(await sink.partialBytes('m', expected.digest)).toBe(0);

    living.kill('SIGKILL');
    await new Promise((resolve) => living.once('exit', resolve));
    expect(await sinkIn(directory).partialBytes('m', expected.digest)).toBe(30_000);
    expect(readdirSync(directory)).toEqual([own]);
  });

  it('takes over what another machine left only after it has been still for long', async () => {
    const directory = scratchDirectory();
    const sink = sinkIn(directory);
    await breakageOf(sink.write('m', expected, 0, streamOf(content, 30_000)));
    const [own = ''] = readdirSync(directory);
    const foreign = join(directory, own.replace(/[0-9a-f]{6}-([0-9]+)\.partial$/, 'ffffff-$1.partial'));
    renameSync(join(directory, own), foreign);
    expect(await sink.partialBytes('m', expected.digest)).toBe(0);
    execFileSync('touch', ['-d', '16 minutes ago', foreign]);
    expect(await sink.partialBytes('m', expected.digest)).toBe(30_000);
  });

  it('keeps apart long names that begin alike', async () => {
    const directory = scratchDirectory();
    const sink = sinkIn(directory);
    const [a, b] = [`${'ü'.repeat(120)}a`, `${'ü'.repeat(120)}b`] as const;
    await breakageOf(sink.write(a, expected, 0, streamOf(content, 10_000)));
    await breakageOf(sink.write(b, expected, 0, streamOf(content, 20_000)));
    expect(await sink.partialBytes(a, expected.digest)).toBe(10_000);
    expect(await sink.partialBytes(b, expected.digest)).toBe(20_000);
  });

  it('gives the same file however often it was cut', async () => {
    const directory = scratchDirectory();
    const cuts = fc.array(fc.integer({ min: 0, max: content.length }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(cuts, fc.uuid(), async (lost, name) => {
        const sink = sinkIn(directory);
        for (const cut of lost) {
          const from = await sink.partialBytes(name, expected.digest);
          const body = streamOf(content.subarray(from), Math.max(0, cut - from));
          await sink.write(name, expected, from, body).catch(() => undefined);
        }
        const from = await sink.partialBytes(name, expected.digest);
        await sink.write(name, expected, from, streamOf(content.subarray(from)));
        expect(await sink.digestOf(name)).toBe(expected.digest);
      }),
      { numRuns: 30 },
    );
    expect(readdirSync(directory).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });
});

describe('what is not of the version', () => {
  it('is named, up to a limit; a download under way and what tools leave are not', async () => {
    const directory = scratchDirectory({
      MLmodel: 'old',
      'model/weights.bin': 'new',
      'model/old.bin': 'old',
      '.DS_Store': '',
      '.git/HEAD': '',
    });
    symlinkSync('MLmodel', join(directory, 'model/link'));
    mkdirSync(join(directory, 'empty'));
    const sink = sinkIn(directory);
    await breakageOf(sink.write('new', expected, 0, streamOf(content, 10_000)));
    expect(await sink.strays(['model/weights.bin', 'new'], 9)).toEqual([
      'MLmodel',
      'model/link',
      'model/old.bin',
    ]);
    expect(await sink.strays(['model/weights.bin', 'new'], 1)).toEqual(['MLmodel']);
  });

  it('is nothing in a directory that is not there yet', async () => {
    expect(await sinkIn(join(scratchDirectory(), 'new')).strays(['m'], 1)).toEqual([]);
  });
});

describe('a pull of many files', () => {
  it('reads each directory once, not once a file', async () => {
    const directory = scratchDirectory();
    const sink = sinkIn(directory);
    expect(await sink.partialBytes('first', expected.digest)).toBe(0);
    await breakageOf(sinkIn(directory).write('m', expected, 0, streamOf(content, 30_000)));
    const [own = ''] = readdirSync(directory);
    renameSync(join(directory, own), join(directory, own.replace(/[0-9]+\.partial$/, '999999999.partial')));
    expect(await sink.partialBytes('m', expected.digest)).toBe(0);
    expect(await sinkIn(directory).partialBytes('m', expected.digest)).toBe(30_000);
  });
});

describe('what is there already', () => {
  it('stays, and is a conflict, when it differs', async () => {
    const directory = scratchDirectory({ m: 'mine' });
    const error = await breakageOf(sinkIn(directory).write('m', expected, 0, streamOf(content)));
    expect(error).toMatchObject({ code: 'conflict', at: { file: join(directory, 'm') } });
    expect(error.remedy).toContain('--overwrite');
    expect(readFileSync(join(directory, 'm'), 'utf8')).toBe('mine');
    expect(readdirSync(directory)).toEqual(['m']);
  });

  it('is replaced when asked for', async () => {
    const directory = scratchDirectory({ m: 'mine' });
    await sinkIn(directory, true).write('m', expected, 0, streamOf(content));
    expect(readFileSync(join(directory, 'm')).equals(content)).toBe(true);
  });

  it('is left alone when it is the same', async () => {
    const directory = scratchDirectory({ m: content });
    await sinkIn(directory).write('m', expected, 0, streamOf(Buffer.from('not even read')));
    expect(readFileSync(join(directory, 'm')).equals(content)).toBe(true);
  });

  it('wins when it appears while the bytes arrive', async () => {
    const directory = scratchDirectory();
    const racing = async (file: string): Promise<unknown> => {
      async function* body(): AsyncGenerator<Uint8Array> {
        yield* streamOf(content);
        writeFileSync(join(directory, 'm'), file);
      }
      return sinkIn(directory).write('m', expected, 0, body());
    };
    expect((await breakageOf(racing('theirs'))).code).toBe('conflict');
    expect(readFileSync(join(directory, 'm'), 'utf8')).toBe('theirs');
    expect(readdirSync(directory)).toEqual(['m']);
  });

  it('is a conflict when it is a directory or a link', async () => {
    const directory = scratchDirectory({ 'm/x': 'x' });
    symlinkSync('/etc/passwd', join(directory, 'link'));
    expect((await breakageOf(sinkIn(directory).write('m', expected, 0, streamOf(content)))).code).toBe(
      'conflict',
    );
    expect((await breakageOf(sinkIn(directory, true).write('m', expected, 0, streamOf(content)))).code).toBe(
      'conflict',
    );
    expect((await breakageOf(sinkIn(directory).digestOf('link'))).code).toBe('conflict');
  });
});

describe('a path from a hostile manifest', () => {
  it.each(['../m', 'a/../../m', '/etc/m', '', 'a//m', './m', 'a/.', 'a\0b'])(
    'is refused before anything is written: %j',
    async (path) => {
      const top = scratchDirectory();
      const sink = sinkIn(join(top, 'target'));
      const error = await breakageOf(sink.write(path, expected, 0, streamOf(content)));
      expect(error.code).toBe('invalid-artifact');
      expect(readdirSync(top)).toEqual(['target']);
      expect(readdirSync(join(top, 'target'))).toEqual([]);
    },
  );

  it('never leads through a link that was there before', async () => {
    const top = scratchDirectory();
    mkdirSync(join(top, 'target'));
    mkdirSync(join(top, 'elsewhere'));
    symlinkSync('../elsewhere', join(top, 'target/a'));
    for (const overwrite of [false, true]) {
      const sink = sinkIn(join(top, 'target'), overwrite);
      const error = await breakageOf(sink.write('a/m', expected, 0, streamOf(content)));
      expect(error.code).toBe('invalid-artifact');
    }
    expect(readdirSync(join(top, 'elsewhere'))).toEqual([]);
  });
});
