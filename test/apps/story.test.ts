// What the README promises, run as a new user would run it: on the committed bundle, in a shell.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = join(root, 'dist', 'cli', 'index.js');
let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'laurel-story-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const env = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  NO_COLOR: '1',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

describe('the story of the README', () => {
  it('is played by the demo, on real models, to a verified ledger', () => {
    const place = join(directory, 'demo');
    const output = execFileSync(process.execPath, [bundle, 'demo', '--keep', place], {
      env,
      encoding: 'utf8',
      cwd: directory,
    });
    expect(output).toMatch(/credit-risk@production 1 → 2 {2}PASSED/);
    expect(output).toMatch(
      /credit-risk@production 2 → 3 {2}BLOCKED: 1 failed[\s\S]+✗ sex · equalized odds difference/,
    );
    expect(output).toMatch(/credit-risk@production 2 → 4 {2}BLOCKED: 1 failed[\s\S]+✗ schema · /);
    expect(output).toMatch(/refused: the gates did not pass: sex failed/);
    expect(output).toMatch(/2 → 1 {2}\(rollback, generation 3\)/);
    expect(output).toMatch(/✓ whole/);
    expect(existsSync(join(place, 'alias-repository', 'registry', 'laurel.json'))).toBe(true);
    expect(output).not.toContain('\u001b[');
  });

  it('never plays the demo over what is there', () => {
    const again = spawnSync(process.execPath, [bundle, 'demo', '--keep', join(directory, 'demo')], {
      env,
      encoding: 'utf8',
    });
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('name an empty directory');
  });

  it('goes with one’s own model, command by command', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const block = /## Five minutes with your own model\n\n```sh\n([\s\S]+?)```/.exec(readme)?.[1] ?? '';
    const example = join(root, 'examples', 'credit-risk');
    const script = block
      .replace(/^alias .*$/m, `laurel() { "${process.execPath}" "${bundle}" "$@"; }`)
      .replaceAll('path/to/model', join(example, 'models', 'limit-utilisation', 'v1'))
      .replaceAll(
        'path/to/registration.yaml',
        join(example, 'registrations', 'limit-utilisation', 'v1', 'registration.yaml'),
      )
      .replaceAll(
        'path/to/evaluation.yaml',
        join(example, 'evaluations', 'limit-utilisation', 'v1', 'evaluation.yaml'),
      );
    expect(script).toContain('laurel rollback');
    const lines = script.split('\n');
    const rollback = lines.findIndex((line) => line.startsWith('laurel rollback'));
    const before = spawnSync('bash', ['-euc', lines.slice(0, rollback).join('\n')], {
      env,
      encoding: 'utf8',
      cwd: directory,
    });
    expect(before.stderr).not.toContain('error');
    expect(before.status, before.stderr).toBe(0);
    expect(before.stdout).toContain('my-model@1');
    expect(existsSync(join(directory, 'my-aliases', 'served', '1', 'model.onnx'))).toBe(true);
    // With one version there is nothing to go back to, and Laurel says so.
    const last = spawnSync(
      'bash',
      ['-uc', `${lines[0] ?? ''}\ncd my-aliases\n${lines.slice(rollback).join('\n')}`],
      { env, encoding: 'utf8', cwd: directory },
    );
    expect(last.stdout).toContain('there is nothing before it');
    expect(last.status).toBe(3);
  });
});

describe('registering from inside the alias repository', () => {
  it('does not take its commit for the code of a model that lies in no checkout', () => {
    const place = mkdtempSync(join(tmpdir(), 'laurel-lineage-'));
    const shell = (script: string) =>
      spawnSync('bash', ['-euc', `laurel() { "${process.execPath}" "${bundle}" "$@"; }\n${script}`], {
        env,
        encoding: 'utf8',
        cwd: place,
      });
    cpSync(join(root, 'examples', 'credit-risk', 'models', 'credit-risk', 'v1'), join(place, 'model'), {
      recursive: true,
    });
    const made = shell(
      'laurel init aliases && cd aliases && git init -q -b main && git add . && git commit -qm start && laurel registry create',
    );
    expect(made.status, made.stderr).toBe(0);
    const refused = shell('cd aliases && laurel register credit-risk ../model');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/code.commit/);
    rmSync(place, { recursive: true, force: true });
  });
});
