import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandLine, shellWord } from '../../../src/apps/cli/render/command-line.ts';
import { openConsole } from '../../../src/apps/cli/console.ts';
import { formatBytes, progressLine } from '../../../src/apps/cli/progress.ts';

describe('commands that are suggested', () => {
  it('come back from a shell as they went in', () => {
    const text = fc.array(
      fc.string({ unit: 'binary' }).filter((word) => !/[\0\ud800-\udfff]/.test(word)),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(text, (words) => {
        const script = `printf '%s\\0' ${words.map(shellWord).join(' ')}`;
        const read = execFileSync('/bin/sh', ['-c', script]).toString();
        expect(read.split('\0').slice(0, -1)).toEqual(words);
      }),
      { numRuns: 25 },
    );
  });

  it('name the registry and repository that this command was given, and nothing else', () => {
    expect(commandLine({ repo: '.', root: '' }, 'list')).toBe('laurel list');
    expect(
      commandLine({ repo: 'a b', root: 'ml', registry: 's3://b/p?region=x', branch: 'main' }, 'list'),
    ).toBe("laurel list --registry 's3://b/p?region=x' --repo 'a b' --root ml --branch main");
  });
});

describe('progress', () => {
  it('shows bytes, share, rate and time left, ten times a second at most', () => {
    const drawn: string[] = [];
    const stderr = { write: (text: string) => drawn.push(text), isTTY: true, columns: 100 };
    const console = openConsole(
      { stdout: { write: () => true }, stderr, env: {} },
      { json: false, quiet: false },
    );
    let now = 1_000;
    const { listener, done } = progressLine(console, () => now);
    for (let step = 0; step <= 100; step += 1) {
      listener({ phase: 'upload', done: step * 1024 ** 2, total: 100 * 1024 ** 2 });
      now += 50;
    }
    done();
    expect(drawn.length).toBeLessThan(60);
    expect(drawn[10]).toBe('\r\u001b[Kupload 20.0 MiB of 100.0 MiB (20 %) at 20.0 MiB/s, 4 s left');
    expect(drawn.at(-1)).toBe('\r\u001b[K');
  });

  it('is silent in a log, in CI and where quiet was asked for', () => {
    const drawn: string[] = [];
    const streams = (isTTY: boolean, env: Record<string, string>) => ({
      stdout: { write: () => true },
      stderr: { write: (text: string) => drawn.push(text), isTTY },
      env,
    });
    for (const console of [
      openConsole(streams(false, {}), { json: false, quiet: false }),
      openConsole(streams(true, { CI: 'true' }), { json: false, quiet: false }),
      openConsole(streams(true, {}), { json: false, quiet: true }),
    ]) {
      console.status('hashing');
    }
    expect(drawn).toEqual([]);
  });

  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1.0 KiB'],
    [1.5 * 1024 ** 3, '1.5 GiB'],
    [2048 * 1024 ** 4, '2048.0 TiB'],
  ])('writes %d bytes as %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});
