// The main job from end to end on real S3 servers, through the committed bundle: register, judge, promote, resolve,
// roll back, verify, pull; with production in another bucket than the one that versions are registered in.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { credentialsFor, newBucket, runningServer } from './servers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = join(root, 'examples', 'credit-risk');

describe.each(['rgw', 'moto'] as const)('the main job on %s', (name) => {
  const server = runningServer(name);
  let repository: string;
  let home: string;
  let serving: string;

  const env = {
    PATH: process.env['PATH'],
    HOME: '/nonexistent',
    NO_COLOR: '1',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'ada',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'ada',
    GIT_COMMITTER_EMAIL: 'ada@example.com',
    ...credentialsFor(server),
  };
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', repository, ...args], { env, encoding: 'utf8' });
  const laurel = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'dist', 'cli', 'index.js'), '--repo', repository, ...args], {
      env,
      encoding: 'utf8',
    });
  const done = (...args: string[]) => {
    const result = laurel(...args);
    expect(result.stderr + result.stdout).not.toMatch(/^error/m);
    expect(result.status, result.stderr).toBe(0);
    return result.stdout;
  };

  beforeAll(async () => {
    repository = mkdtempSync(join(tmpdir(), 'laurel-s3-'));
    [home, serving] = [await newBucket(server), await newBucket(server)];
    cpSync(join(example, 'alias-repository'), repository, { recursive: true });
    const path = join(repository, 'laurel.yaml');
    const written = readFileSync(path, 'utf8')
      .replace(
        "local: { store: 'file:./registry' }",
        `local: { store: '${home}' }\n  serving: { store: '${serving}' }`,
      )
      .replace('production: { registry: local }', 'production: { registry: serving }');
    writeFileSync(path, written);
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'start');
  });
  afterAll(() => rmSync(repository, { recursive: true, force: true }));

  it('registers, promotes, blocks, rolls back and verifies', () => {
    done('registry', 'create');
    done('registry', 'create', serving);
    for (const version of [1, 2, 3]) {
      const metadata = join(example, 'registrations', 'credit-risk', `v${version}`, 'registration.yaml');
      done(
        'register',
        'credit-risk',
        join(example, 'models', 'credit-risk', `v${version}`),
        '--metadata',
        metadata,
      );
      done(
        'attach',
        `credit-risk@${version}`,
        join(example, 'evaluations', 'credit-risk', `v${version}`, 'evaluation.yaml'),
      );
    }
    for (const version of [1, 2]) {
      done('propose', 'credit-risk@production', '--version', String(version), '--reason', `try ${version}`);
      git('merge', '-q', '--no-ff', '-m', 'merge', `laurel/promote/credit-risk/production/${version}`);
      done('apply');
    }
    expect(laurel('propose', 'credit-risk@production', '--version', '3', '--reason', 'no').status).toBe(3);
    expect(JSON.parse(done('resolve', 'credit-risk@production', '--json'))).toMatchObject({ version: 2 });
    done('rollback', 'credit-risk@production', '--reason', 'complaints');
    expect(JSON.parse(done('resolve', 'credit-risk@production', '--json'))).toMatchObject({ version: 1 });
    done('reconcile');
    const served = join(repository, 'served');
    done('pull', 'credit-risk@production', served);
    expect(
      readFileSync(join(served, 'model.onnx')).equals(
        readFileSync(join(example, 'models', 'credit-risk', 'v1', 'model.onnx')),
      ),
    ).toBe(true);
    expect(JSON.parse(done('verify', '--json'))).toMatchObject({
      whole: true,
      registries: [
        { findings: [], checked: { versions: 3, aliases: 0 } },
        { findings: [], checked: { versions: 2, aliases: 1, evaluations: 0 } },
      ],
    });
  });
});
