// Lineage from a Git checkout: what is told, and that neither secrets nor the repository's own programs get through.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GitLineage } from '../../../src/adapters/lineage/git-lineage.ts';
import { readWorkflowRun } from '../../../src/adapters/lineage/workflow-run.ts';
import { scratchDirectory } from '../artifacts/scratch-directory.ts';
import { workflowEnv } from './workflow-env.ts';

const PATH = process.env['PATH'];

function git(directory: string, ...args: string[]): string {
  const env = {
    PATH,
    HOME: directory,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.com',
  };
  return execFileSync('git', ['-C', directory, ...args], { env, encoding: 'utf8', stdio: 'pipe' }).trim();
}

function repository(files: Readonly<Record<string, string>> = { 'train.py': 'print()' }): string {
  const directory = scratchDirectory(files);
  git(directory, 'init', '--quiet', '--initial-branch=main');
  git(directory, 'add', '--all');
  git(directory, 'commit', '--quiet', '--message=first');
  return directory;
}

function lineageOf(directory: string, artifacts: readonly string[] = []): GitLineage {
  return new GitLineage({ directory, artifacts, env: { PATH, HOME: '/nonexistent' } });
}

describe('a checkout', () => {
  it('tells its commit, its remote and that it is clean', async () => {
    const directory = repository({ 'src/train.py': 'print()' });
    git(directory, 'remote', 'add', 'origin', 'https://github.com/acme/credit.git');
    expect(await lineageOf(join(directory, 'src')).gather()).toEqual({
      code: {
        repository: 'https://github.com/acme/credit',
        commit: git(directory, 'rev-parse', 'HEAD'),
        dirty: false,
      },
      notes: [],
    });
  });

  it.each([
    ['changed', (directory: string) => writeFileSync(join(directory, 'train.py'), 'other')],
    [
      'staged',
      (directory: string) => (writeFileSync(join(directory, 'new.py'), 'x'), git(directory, 'add', 'new.py')),
    ],
    ['deleted', (directory: string) => git(directory, 'rm', '--quiet', 'train.py')],
  ])('is dirty when a tracked file was %s', async (_, change) => {
    const directory = repository();
    change(directory);
    expect((await lineageOf(directory).gather()).code?.dirty).toBe(true);
  });

  it('is not dirty for untracked files, but says that they are not in the commit', async () => {
    const directory = repository();
    writeFileSync(join(directory, 'new.py'), 'x');
    const { code, notes } = await lineageOf(directory).gather();
    expect(code?.dirty).toBe(false);
    expect(notes).toEqual([expect.stringMatching(/^1 untracked path is not part of the commit/)]);
  });

  it('is not dirty for the model that it made', async () => {
    const directory = repository({ 'train.py': 'x', 'out/model.onnx': 'old' });
    writeFileSync(join(directory, 'out/model.onnx'), 'new');
    writeFileSync(join(directory, 'out/card.md'), 'new');
    expect(await lineageOf(directory, [join(directory, 'out')]).gather()).toMatchObject({
      code: { dirty: false },
      notes: [],
    });
    expect((await lineageOf(directory).gather()).code?.dirty).toBe(true);
  });

  it('tells no credential of its remote', async () => {
    const directory = repository();
    git(directory, 'remote', 'add', 'origin', 'https://x-access-token:ghs_SECRET@github.com/acme/credit.git');
    const gathered = await lineageOf(directory).gather();
    expect(gathered.code?.repository).toBe('https://github.com/acme/credit');
    expect(JSON.stringify(gathered)).not.toContain('SECRET');
  });

  it('tells the remote as it is configured, not as a rewriting rule with a token makes it', async () => {
    const directory = repository();
    git(directory, 'remote', 'add', 'upstream', 'https://github.com/acme/credit');
    git(directory, 'config', 'url.https://ghs_SECRET@github.com/.insteadOf', 'https://github.com/');
    expect((await lineageOf(directory).gather()).code?.repository).toBe('https://github.com/acme/credit');
  });

  it('without a commit is told as such', async () => {
    const directory = scratchDirectory();
    git(directory, 'init', '--quiet');
    const { code, notes } = await lineageOf(directory).gather();
    expect(code).toBeUndefined();
    expect(notes).toEqual([expect.stringMatching(/no commit yet/)]);
  });

  it('is the one around the directory, whatever the ambient variables say', async () => {
    const [directory, other] = [repository(), repository({ other: 'x' })];
    const env = { PATH, GIT_DIR: join(other, '.git'), GIT_WORK_TREE: other };
    const { code } = await new GitLineage({ directory, env }).gather();
    expect(code?.commit).toBe(git(directory, 'rev-parse', 'HEAD'));
  });
});

describe('no checkout', () => {
  it('tells nothing', async () => {
    expect(await lineageOf(scratchDirectory()).gather()).toEqual({});
  });

  it('in a workflow tells the commit that the workflow ran on, and says so', async () => {
    const workflow = readWorkflowRun(workflowEnv) ?? undefined;
    const env = { PATH };
    const gathered = await new GitLineage({ directory: scratchDirectory(), env, workflow }).gather();
    expect(gathered).toEqual({
      code: { repository: 'https://github.com/acme/credit', commit: 'a'.repeat(40), dirty: false },
      notes: [expect.stringMatching(/no Git checkout/)],
    });
  });

  it('and no git is a note', async () => {
    const directory = scratchDirectory();
    const { notes } = await new GitLineage({ directory, env: { PATH: directory } }).gather();
    expect(notes).toEqual([expect.stringMatching(/git is not installed/)]);
  });
});

describe('a hostile repository', () => {
  it.each([
    ['a content filter', 'filter.evil.clean'],
    ['a filter process', 'filter.evil.process'],
    ['a filter whose name hides an =', 'filter.evil=x.clean'],
    ['a file system monitor', 'core.fsmonitor'],
  ])('runs no program of its own: %s', async (_, key) => {
    const directory = repository({ 'train.py': 'print()', 'data.bin': 'x' });
    const canary = join(directory, '.git/canary');
    const script = join(directory, '.git/evil.sh');
    writeFileSync(script, `#!/bin/sh\ntouch '${canary}'\ncat\n`);
    chmodSync(script, 0o755);
    const driver = /^filter\.(.*)\.[a-z]+$/.exec(key)?.[1];
    mkdirSync(join(directory, '.git/info'), { recursive: true });
    if (driver !== undefined) writeFileSync(join(directory, '.git/info/attributes'), `* filter=${driver}\n`);
    git(directory, 'config', key, script);
    utimesSync(join(directory, 'train.py'), 1, 1);

    expect((await lineageOf(directory).gather()).code?.commit).toBe(git(directory, 'rev-parse', 'HEAD'));
    expect(existsSync(canary)).toBe(false);
  });

  it('fetches no missing object by a program of its own', async () => {
    const directory = repository();
    const canary = join(directory, '.git/canary');
    const script = join(directory, '.git/evil.sh');
    writeFileSync(script, `#!/bin/sh\ntouch '${canary}'\nexit 1\n`);
    chmodSync(script, 0o755);
    const commit = git(directory, 'rev-parse', 'HEAD');
    rmSync(join(directory, '.git/objects', commit.slice(0, 2), commit.slice(2)));
    for (const [key, value] of [
      ['core.repositoryFormatVersion', '1'],
      ['extensions.partialClone', 'origin'],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.url', `ext::sh ${script}`],
      ['protocol.ext.allow', 'always'],
    ] as const)
      git(directory, 'config', key, value);
    await lineageOf(directory).gather();
    expect(existsSync(canary)).toBe(false);
  });

  it('makes no changed code look committed by replacing the commit', async () => {
    const directory = repository();
    const commit = git(directory, 'rev-parse', 'HEAD');
    writeFileSync(join(directory, 'train.py'), 'other');
    git(directory, 'add', '--all');
    const tree = git(directory, 'write-tree');
    git(directory, 'replace', commit, git(directory, 'commit-tree', '-m', 'other', tree));
    expect((await lineageOf(directory).gather()).code).toMatchObject({ commit, dirty: true });
  });

  it('runs Git LFS only without extensions of its own', async () => {
    const directory = repository({ 'train.py': 'print()', 'data.bin': 'x' });
    const canary = join(directory, '.git/canary');
    const programs = join(directory, '.git/programs');
    mkdirSync(programs);
    const script = `#!/bin/sh\nsh -c "$(git config lfs.extension.evil.clean)"\ncat\n`;
    writeFileSync(join(programs, 'git-lfs'), script, { mode: 0o755 });
    mkdirSync(join(directory, '.git/info'), { recursive: true });
    writeFileSync(join(directory, '.git/info/attributes'), '*.bin filter=lfs\n');
    git(directory, 'config', 'filter.lfs.clean', 'git-lfs clean -- %f');
    git(directory, 'config', 'lfs.extension.evil.clean', `touch '${canary}'`);
    utimesSync(join(directory, 'data.bin'), 1, 1);
    const env = { PATH: `${programs}:${PATH ?? ''}`, HOME: '/nonexistent' };
    expect((await new GitLineage({ directory, env }).gather()).code).toMatchObject({ dirty: false });
    expect(existsSync(canary)).toBe(false);
  });

  it('would have run them without the guards: the test sees what it looks for', () => {
    const directory = repository();
    const canary = join(directory, '.git/canary');
    writeFileSync(join(directory, '.git/info/attributes'), '* filter=evil\n');
    git(directory, 'config', 'filter.evil.clean', `touch '${canary}'; cat`);
    utimesSync(join(directory, 'train.py'), 1, 1);
    git(directory, 'status', '--porcelain');
    expect(existsSync(canary)).toBe(true);
  });

  it('is not written to', async () => {
    const directory = repository();
    writeFileSync(
      join(directory, '.git/hooks/post-index-change'),
      `#!/bin/sh\ntouch '${directory}/.git/canary'\n`,
    );
    chmodSync(join(directory, '.git/hooks/post-index-change'), 0o755);
    utimesSync(join(directory, 'train.py'), 1, 1);
    await lineageOf(directory).gather();
    expect(existsSync(join(directory, '.git/canary'))).toBe(false);
  });
});
