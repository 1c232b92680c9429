import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Permissions } from '../model/tokens.ts';
import { type GitHubServer, startGitHubServer } from '../server.ts';
import { requireCheck, unprotected, World } from '../world.ts';
import { hostEnvironment } from './host-environment.ts';

const run = promisify(execFile);

let world: World;
let server: GitHubServer;
let directory: string;

beforeEach(async () => {
  world = await World.open();
  server = await startGitHubServer({ facade: world.facade });
  directory = await mkdtemp(join(tmpdir(), 'laurel-clone-'));
});
afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
  await world.close();
  await server.stop();
});

const author = {
  GIT_AUTHOR_NAME: 'ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_TERMINAL_PROMPT: '0',
};

/** Git as a person runs it. */
async function git(...args: string[]): Promise<string> {
  const { stdout } = await run('git', args, { cwd: directory, env: { ...hostEnvironment, ...author } });
  return stdout.trim();
}

/** What git says when it fails. */
async function refused(...args: string[]): Promise<string> {
  try {
    await git(...args);
  } catch (error) {
    return String(error instanceof Error && 'stderr' in error ? error.stderr : error);
  }
  throw new Error('it was not refused');
}

function address(secret: string, name = 'acme/models'): string {
  const url = new URL(`${server.url}/${name}.git`);
  url.username = 'x-access-token';
  url.password = secret;
  return url.href;
}

const cloneAs = async (secret: string) => git('clone', '-q', address(secret), '.');
const actions = (permissions: Permissions) => world.actionsToken(permissions).value;

async function commit(text: string): Promise<string> {
  await writeFile(join(directory, 'file.txt'), text);
  await git('add', '-A');
  await git('commit', '-qm', text);
  return git('rev-parse', 'HEAD');
}

describe('reading', () => {
  test('a clone has what the API says', async () => {
    await cloneAs(actions({ contents: 'read' }));
    expect(await git('rev-parse', 'origin/main')).toBe(await world.tip());
  });

  test('a pull request’s head and test merge can be fetched, a commit by its id too', async () => {
    const pull = await world.propose('feature');
    await cloneAs(actions({ contents: 'read' }));
    await git('fetch', '-q', 'origin', `refs/pull/${pull.number}/head`);
    expect(await git('rev-parse', 'FETCH_HEAD')).toBe(pull.head.sha);
    await git('fetch', '-q', 'origin', `refs/pull/${pull.number}/merge`);
    expect(await git('rev-parse', 'FETCH_HEAD^2')).toBe(pull.head.sha);
    await git('fetch', '-q', '--depth=1', 'origin', pull.head.sha);
  });

  test('what nobody may see is not there, and an unknown token is asked for another', async () => {
    const secret = await world.facade.createRepository({
      owner: world.models.owner,
      name: 'secret',
      isPrivate: true,
    });
    const foreign = address(world.userToken(world.mallory).value, secret.fullName);
    expect(await refused('clone', '-q', foreign, '.')).toContain('not found');
    expect(await refused('clone', '-q', address('ghs_nobody'), '.')).toContain('Authentication failed');
  });
});

describe('pushing', () => {
  test('moves the branch, and tells of it as any other push', async () => {
    await cloneAs(world.userToken(world.ada).value);
    const before = await world.tip();
    const after = await commit('pushed');
    await git('push', '-q', 'origin', 'HEAD:main');
    expect(await world.tip()).toBe(after);
    expect(world.facade.events.at(-1)).toMatchObject({ name: 'push', payload: { before, after } });
    expect(world.models.activity.at(-1)).toMatchObject({ type: 'push', actor: { login: 'ada' } });
  });

  test('moves the head of an open pull request', async () => {
    const pull = await world.propose('feature');
    await cloneAs(world.userToken(world.ada).value);
    await git('checkout', '-q', 'feature');
    const after = await commit('more');
    await git('push', '-q', 'origin', 'feature');
    expect(pull.head.sha).toBe(after);
    expect(world.eventNames()).toContain('pull_request.synchronize');
  });

  test('of a pull request’s commits to its base merges it, whatever the rules say', async () => {
    const pull = await world.propose('feature');
    await cloneAs(world.userToken(world.ada).value);
    await git('push', '-q', 'origin', 'origin/feature:main');
    expect([pull.state, pull.merged?.commit]).toEqual(['closed', pull.head.sha]);
  });

  test('of more than one request’s worth of bytes arrives whole', async () => {
    await cloneAs(world.userToken(world.ada).value);
    await writeFile(join(directory, 'large.bin'), randomBytes(150_000));
    const after = await commit('large');
    await git('-c', 'http.postBuffer=65536', 'push', '-q', 'origin', 'HEAD:main');
    expect(await world.tip()).toBe(after);
  });

  test('a branch comes, goes, and is rewound', async () => {
    await cloneAs(world.userToken(world.ada).value);
    await git('push', '-q', 'origin', 'HEAD:refs/heads/new');
    await commit('pushed');
    await git('push', '-q', 'origin', 'HEAD:new');
    await git('push', '-q', '-f', 'origin', 'origin/main:new');
    await git('push', '-q', 'origin', ':new');
    expect(world.models.activity.slice(-4).map(({ type }) => type)).toEqual([
      'branch_creation',
      'push',
      'force_push',
      'branch_deletion',
    ]);
  });

  test('a protected branch is refused in GitHub’s words, and nothing of the push happens', async () => {
    world.models.protections.set('main', requireCheck('laurel', null));
    await cloneAs(world.userToken(world.ada).value);
    const before = await world.tip();
    await commit('pushed');
    const said = await refused('push', '-q', 'origin', 'HEAD:main', 'HEAD:refs/heads/other');
    expect(said).toContain('GH006: Protected branch update failed for refs/heads/main');
    expect(said).toContain('protected branch hook declined');
    expect(await world.tip()).toBe(before);
    expect(await world.tip('other')).toBe('');
    expect(world.facade.events.filter(({ name }) => name === 'push')).toHaveLength(1);
  });

  test('a protected branch is not rewound, nor taken away', async () => {
    world.models.protections.set('main', unprotected);
    await world.facade.by(world.olga, world.models).push('main', { 'README.md': 'New\n' });
    await cloneAs(world.userToken(world.ada).value);
    expect(await refused('push', '-f', 'origin', 'HEAD~1:main')).toContain('Cannot force-push');
    expect(await refused('push', 'origin', ':main')).toContain('Cannot delete');
  });

  test('somebody else’s move in between is not overwritten', async () => {
    await cloneAs(world.userToken(world.ada).value);
    const theirs = await world.facade.by(world.olga, world.models).push('main', { 'README.md': 'New\n' });
    await commit('pushed');
    expect(await refused('push', 'origin', 'HEAD:main')).toContain('rejected');
    expect(await world.tip()).toBe(theirs);
  });

  test('whoever may only read is turned away', async () => {
    await cloneAs(actions({ contents: 'read' }));
    await commit('pushed');
    expect(await refused('push', 'origin', 'HEAD:main')).toContain('denied to github-actions[bot]');
  });

  test('refs of pull requests are not for pushing', async () => {
    const pull = await world.propose('feature');
    await cloneAs(world.userToken(world.ada).value);
    const said = await refused('push', '-f', 'origin', `HEAD:refs/pull/${pull.number}/head`);
    expect(said).toContain('hidden ref');
    expect(await world.models.git.resolve(`refs/pull/${pull.number}/head`)).toBe(pull.head.sha);
  });

  test('what GITHUB_TOKEN pushes starts no workflows', async () => {
    await cloneAs(actions({ contents: 'write' }));
    await commit('pushed');
    await git('push', '-q', 'origin', 'HEAD:main');
    expect(world.facade.events.at(-1)).toMatchObject({ name: 'push', workflows: 'none' });
  });
});

test('calls of Git are counted too', async () => {
  await cloneAs(actions({ contents: 'read' }));
  expect([...server.callCounts().keys()]).toEqual([
    'GET /git/info/refs git-upload-pack',
    'POST /git/git-upload-pack',
  ]);
});
