// The bundle as people run it: a process of its own, from its words to its exit code.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../../src/apps/cli/version.ts';
import { entryOf, manifestOf } from '../../builders/documents.ts';
import { World } from './world.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const bundle = join(repository, 'dist', 'cli', 'index.js');

interface HowToRun {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

function laurel(words: readonly string[], { cwd = repository, env = {} }: HowToRun = {}) {
  const { LAUREL_REGISTRY: _, ...inherited } = process.env;
  const ended = spawnSync(process.execPath, [bundle, ...words], {
    cwd,
    env: { ...inherited, ...env },
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}

/** The directory of a registry in which credit-risk@production serves version 1. */
async function liveRegistry(): Promise<World> {
  const world = await World.withRegistry();
  await world.storeManifest(manifestOf());
  await world.storeLedger([entryOf(manifestOf())]);
  return world;
}

describe('the bundle', () => {
  let help: string;

  beforeAll(() => {
    help = laurel(['--help']).out;
  });

  it('has the version of package.json', () => {
    const { version: expected } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
    expect(version).toBe(expected);
    for (const words of [['--version'], ['-V']])
      expect(laurel(words)).toMatchObject({ code: 0, out: `${expected}\n` });
  });

  it('helps with every command, each of which has a page of its own', () => {
    const names = [
      'demo',
      'init',
      'validate',
      'registry',
      'doctor',
      'register',
      'attach',
      'resolve',
      'show',
      'list',
      'history',
      'diff',
      'verify',
      'pull',
      'propose',
      'check',
      'apply',
      'reconcile',
      'rollback',
      'report',
      'policy',
      'protect',
    ];
    for (const name of names) expect(help).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(laurel(['register', '--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('--metadata <file>'),
    });
    expect(laurel(['registry', 'create', '--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('--required <list>'),
    });
  });

  it.each([
    ['an unknown command', ['regster']],
    ['an unknown option', ['list', '--al']],
    ['a missing word', ['register']],
    ['a missing word of a command below another', ['registry']],
    ['a missing reason', ['rollback', 'credit-risk@production']],
  ])('exits 2 for %s', (_, words) => {
    const ended = laurel(words);
    expect(ended.code).toBe(2);
    expect(ended.out).toBe('');
    expect(ended.err).not.toContain('    at ');
  });

  it('leaves --version to propose, where it means the model', () => {
    const ended = laurel(['propose', 'nonsense@x@y', '--version', '2', '--reason', 'r']);
    expect(ended.out).toBe('');
    expect(ended.err).toContain('[invalid-name]');
  });

  it('resolves from a directory of its own, without laurel.yaml, in text and in JSON', async () => {
    const world = await liveRegistry();
    const env = { LAUREL_REGISTRY: world.registry };
    mkdirSync(world.path('elsewhere'));
    const cwd = world.path('elsewhere');
    const text = laurel(['resolve', 'credit-risk@production'], { cwd, env });
    expect(text).toMatchObject({ code: 0, err: '' });
    expect(text.out).toMatch(/^credit-risk@1 {2}file:\/\//);
    const json = laurel(['resolve', 'credit-risk@production', '--json'], { cwd, env });
    expect(JSON.parse(json.out)).toMatchObject({ model: 'credit-risk', version: 1, generation: 1 });
  });

  it('prints errors as one JSON document too, with the same exit code', async () => {
    const world = await liveRegistry();
    const env = { LAUREL_REGISTRY: world.registry };
    const ended = laurel(['--json', 'show', 'credit-risk@7'], { env });
    expect(ended).toMatchObject({ code: 4, err: '' });
    expect(JSON.parse(ended.out)).toMatchObject({ error: { code: 'not-found', remedy: expect.any(String) } });
  });

  it('colours nothing in a pipe', async () => {
    const world = await liveRegistry();
    for (const env of [
      { LAUREL_REGISTRY: world.registry },
      { LAUREL_REGISTRY: world.registry, NO_COLOR: '1' },
    ]) {
      expect(laurel(['show', 'credit-risk'], { env }).out).not.toContain('\u001b');
    }
  });

  it('does its work and exits as it would when its reader is gone from the start', async () => {
    const world = await liveRegistry();
    writeFileSync(world.path('registry', 'aliases', 'credit-risk', 'production', 'ledger', 'junk'), 'x');
    const gone = (words: string) =>
      spawnSync(
        'bash',
        [
          '-c',
          `"$0" "$1" ${words} 2>&1 >/dev/null | true; exit "\${PIPESTATUS[0]}"`,
          process.execPath,
          bundle,
        ],
        { encoding: 'utf8', cwd: world.directory, env: { ...process.env, LAUREL_REGISTRY: world.registry } },
      ).status;
    expect(gone('show credit-risk@9')).toBe(4);
    expect(gone('resolve credit-risk@production')).toBe(0);
    const model = world.exampleModel('credit-risk', 1);
    expect(gone(`register new-model ${model} --incomplete`)).toBe(0);
    expect(await world.keys()).toContain('versions/new-model/0000000001.json');
  });

  it('prints wrong words as JSON too, where JSON was asked for', () => {
    for (const words of [
      ['--json', 'regster'],
      ['--json', 'register'],
      ['rollback', 'a@b', '--json'],
    ]) {
      const ended = laurel(words);
      expect(ended.code).toBe(2);
      expect(JSON.parse(ended.out)).toMatchObject({ error: { code: 'usage' } });
    }
  });

  it('is quiet when its reader goes away', async () => {
    const world = await liveRegistry();
    const child = spawn(process.execPath, [bundle, 'show', 'credit-risk@1', '--registry', world.registry]);
    const [err, ended] = [[] as Buffer[], new Promise((resolve) => { child.once('close', resolve); })]; // prettier-ignore
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdout.destroy();
    expect(await ended).toBe(0);
    expect(Buffer.concat(err).toString()).toBe('');
  });

  it('exits at once when it is done', async () => {
    const world = await liveRegistry();
    const timed = (words: readonly string[]): number => {
      const started = performance.now();
      expect(laurel(words, { env: { LAUREL_REGISTRY: world.registry } }).code).toBe(0);
      return performance.now() - started;
    };
    const fastest = (words: readonly string[]): number => Math.min(...[1, 2, 3].map(() => timed(words)));
    // A socket or timer that were left behind would keep the process for seconds.
    expect(fastest(['resolve', 'credit-risk@production'])).toBeLessThan(fastest(['--help']) + 1_500);
  });

  it('ends at Ctrl-C with 130', async () => {
    const world = await World.withRegistry();
    const child = spawn(process.execPath, [bundle, 'doctor', '--registry', world.registry]);
    const ended = new Promise<number | null>((resolve) => { child.once('close', (code) => resolve(code)); }); // prettier-ignore
    const err: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    while ((await world.keys()).length < 2) await new Promise((resolve) => { setTimeout(resolve, 5); }); // prettier-ignore
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(Buffer.concat(err).toString()).toContain('[interrupted]');
  });
});
