import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LocalGitHost } from '../../../src/adapters/code-host/local-git/local-git-host.ts';
import { proposeRemoval } from '../../../src/promotion/propose.ts';
import { Snapshots } from '../../../src/promotion/snapshot.ts';
import { parseAliasName, parseModelName } from '../../../src/registry/names.ts';
import { World } from '../../promotion/world.ts';
import { gitEnvironment, TemporaryRepository } from './temporary-repository.ts';

const env = gitEnvironment;
let repository: TemporaryRepository;
let directory: string;
let host: LocalGitHost;

const git = (...args: string[]) => repository.git(...args);
const write = (path: string, content: string) => repository.write(path, content);
const commit = (message: string) => repository.commit(message);

beforeEach(() => {
  repository = new TemporaryRepository();
  ({ directory } = repository);
  host = new LocalGitHost({ directory, env });
});
afterEach(() => {
  host.close();
  repository.remove();
});

describe('the local Git code host', () => {
  it('reads the tip anew on every call', async () => {
    const before = await host.tip();
    write('aliases/m/production.yaml', 'version: 2\n');
    const after = commit('two');
    expect(before).not.toBe(after);
    expect(await host.tip()).toBe(after);
    git('pack-refs', '--all');
    git('gc', '-q');
    write('x', 'y');
    expect(await host.tip()).toBe(after);
    expect(await host.tip()).not.toBe(commit('three'));
    expect(await host.tip()).toBe(git('rev-parse', 'main'));
  });

  it('has the same identity in every clone and another in another repository', async () => {
    const clone = mkdtempSync(join(tmpdir(), 'laurel-clone-'));
    execFileSync('git', ['clone', '-q', directory, clone], { env, stdio: 'ignore' });
    const cloned = new LocalGitHost({ directory: clone, env });
    expect(await cloned.identity()).toBe(await host.identity());
    cloned.close();
    rmSync(clone, { recursive: true });
  });

  it('lists files with their blobs, and tells symlinks from files', async () => {
    symlinkSync('/etc/passwd', join(directory, 'aliases/m/staging.yaml'));
    write('aliases/m/a b\tc.yaml', 'version: 3\n');
    const tip = commit('link');
    const files = await host.list(tip, 'aliases/');
    expect(files.map((file) => [file.path, file.mode])).toEqual([
      ['aliases/m/a b\tc.yaml', 'file'],
      ['aliases/m/production.yaml', 'file'],
      ['aliases/m/staging.yaml', 'symlink'],
    ]);
    const [, production] = files;
    const [body] = await host.readBlobs([production?.blob ?? ''], 100);
    expect(Buffer.from(body ?? []).toString()).toBe('version: 1\n');
  });

  it('reads ten thousand blobs through one process, in the order asked', async () => {
    const blob = (await host.list(await host.tip(), 'laurel.yaml'))[0]?.blob ?? '';
    const other = (await host.list(await host.tip(), 'aliases/'))[0]?.blob ?? '';
    const bodies = await host.readBlobs(
      Array.from({ length: 10_000 }, (_, index) => (index % 2 === 0 ? blob : other)),
      100,
    );
    expect(
      new Set(bodies.filter((_, index) => index % 2 === 0).map((body) => Buffer.from(body).toString())),
    ).toEqual(new Set(['home: a\n']));
  });

  it('refuses a blob over the limit and one that does not exist', async () => {
    const blob = (await host.list(await host.tip(), 'laurel.yaml'))[0]?.blob ?? '';
    await expect(host.readBlobs([blob], 3)).rejects.toMatchObject({ code: 'invalid-document' });
    await expect(host.readBlobs(['0'.repeat(40)], 3)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('tells how two commits lie to each other', async () => {
    const first = await host.tip();
    write('x', '1');
    const second = commit('second');
    git('checkout', '-qb', 'side', first);
    write('y', '1');
    const side = commit('side');
    expect(await host.compare(first, first)).toBe('same');
    expect(await host.compare(first, second)).toBe('ahead');
    expect(await host.compare(second, first)).toBe('behind');
    expect(await host.compare(second, side)).toBe('diverged');
    expect(await host.compare('0'.repeat(40), side)).toBe('unknown');
  });

  it('compares many commits to the tip by one walk, each as if it were asked alone', async () => {
    const log = join(directory, '.git/calls');
    const programs = join(directory, '.git/programs');
    const first = await host.tip();
    const line = [first, ...Array.from({ length: 20 }, (_, index) => (write('x', `${index}`), commit('on')))];
    const tip = line.at(-10) ?? first;
    git('checkout', '-qb', 'side', first);
    write('y', '1');
    const side = commit('side');
    mkdirSync(programs);
    const real = execFileSync('sh', ['-c', 'command -v git'], { env, encoding: 'utf8' }).trim();
    const script = `#!/bin/sh\necho "$*" >> '${log}'\nexec '${real}' "$@"\n`;
    writeFileSync(join(programs, 'git'), script, { mode: 0o755 });
    const counted = new LocalGitHost({ directory, env: { ...env, PATH: `${programs}:${env.PATH ?? ''}` } });
    const asked = [...line, side, '0'.repeat(40), ...line];
    const answers = await Promise.all(asked.map((each) => counted.compare(each, tip)));
    counted.close();
    const expected = (each: string) => {
      if (each === tip) return 'same';
      if (each === side) return 'diverged';
      if (!line.includes(each)) return 'unknown';
      return line.indexOf(each) < line.indexOf(tip) ? 'ahead' : 'behind';
    };
    expect(answers).toEqual(asked.map(expected));
    const walks = readFileSync(log, 'utf8').match(/ rev-list /g);
    expect(walks).toHaveLength(1);
  });

  it('finds a commit that was unknown once it is there', async () => {
    const tip = await host.tip();
    write('x', '1');
    const later = commit('later');
    const clone = join(directory, '.git/clone');
    git('clone', '-q', '--no-local', '--depth', '1', `file://${directory}`, clone);
    const shallow = new LocalGitHost({ directory: clone, env });
    expect(await shallow.compare(tip, later)).toBe('unknown');
    execFileSync('git', ['-C', clone, 'fetch', '-q', '--unshallow'], { env });
    expect(await shallow.compare(tip, later)).toBe('ahead');
    shallow.close();
  });

  it('tells how each of many files came to its content, and of an unknown one nothing', async () => {
    const paths = Array.from({ length: 150 }, (_, index) => `aliases/m${index}/production.yaml`);
    for (const path of paths) write(path, 'version: 1\n');
    const all = commit('all of them');
    write(paths[7] ?? '', 'version: 2\n');
    const one = commit('one of them');
    write('elsewhere', 'x');
    const tip = commit('none of them');
    const changes = await host.changesOf(tip, [...paths, 'aliases/never/was.yaml']);
    expect(changes.size).toBe(150);
    expect(changes.get(paths[7] ?? '')).toMatchObject({ commit: one, pullRequest: null });
    expect(changes.get(paths[8] ?? '')).toMatchObject({ commit: all, author: 'ada <ada@example.com>' });
    await expect(host.changesOf('0'.repeat(40), paths)).rejects.toMatchObject({ code: 'git' });
  });

  it('sees a branch as a pull request and a merge as its merge', async () => {
    const { pullRequest } = await host.propose({
      branch: 'laurel/m/production/2',
      title: 'Promote m@2',
      body: 'because',
      author: 'grace <grace@example.com>',
      files: [{ path: 'aliases/m/production.yaml', content: 'version: 2\n' }],
    });
    expect(pullRequest).toMatchObject({
      name: 'laurel/m/production/2',
      title: 'Promote m@2',
      author: 'grace <grace@example.com>',
      approvals: [],
    });
    git('merge', '-q', '--no-ff', '-m', "Merge branch 'laurel/m/production/2'", 'laurel/m/production/2');
    const changes = await host.changesOf(await host.tip(), [
      'aliases/m/production.yaml',
      'laurel.yaml',
      'nowhere',
    ]);
    expect(changes.get('aliases/m/production.yaml')).toMatchObject({
      commit: await host.tip(),
      pullRequest: { name: 'laurel/m/production/2', author: 'grace <grace@example.com>' },
    });
    expect(changes.get('laurel.yaml')).toMatchObject({ pullRequest: null, author: 'ada <ada@example.com>' });
    expect(changes.has('nowhere')).toBe(false);
  });

  it('proposes the same thing twice without a second commit, and updates a branch with another content', async () => {
    const proposal = {
      branch: 'p',
      title: 't',
      body: 'b',
      files: [{ path: 'aliases/m/production.yaml', content: 'version: 2\n' }],
    };
    const first = await host.propose(proposal);
    expect((await host.propose(proposal)).pullRequest.head).toBe(first.pullRequest.head);
    expect(
      (
        await host.propose({
          ...proposal,
          files: [{ path: 'aliases/m/production.yaml', content: 'version: 3\n' }],
        })
      ).pullRequest.head,
    ).not.toBe(first.pullRequest.head);
    expect(git('status', '--porcelain')).toBe('');
    expect(git('ls-files', '--others', '.git')).toBe('');
  });

  it('keeps what is proposed, and its approvals, while the branch below moves elsewhere', async () => {
    const path = 'aliases/m/production.yaml';
    const proposal = { branch: 'p', title: 't', body: 'b', files: [{ path, content: 'version: 2\n' }] };
    const headOf = async () => (await host.propose(proposal)).pullRequest.head;
    const first = await headOf();
    write('elsewhere', 'x');
    commit('elsewhere');
    expect(await headOf()).toBe(first);
    write(path, 'version: 7\n');
    const base = commit('the same file');
    const second = await headOf();
    expect(second).not.toBe(first);
    expect(git('rev-parse', `${second}^`)).toBe(base);
    git('merge', '-q', '--no-ff', '-m', "Merge branch 'p'", 'p');
    write(path, 'version: 8\n');
    commit('past it');
    expect(await headOf()).not.toBe(second);
  });

  it('takes a branch that proposes more than was asked for anew', async () => {
    const files = [{ path: 'aliases/m/production.yaml', content: 'version: 2\n' }];
    const more = [...files, { path: 'laurel.yaml', content: 'home: elsewhere\n' }];
    await host.propose({ branch: 'p', title: 't', body: 'b', files: more });
    await host.propose({ branch: 'p', title: 't', body: 'b', files });
    expect(git('diff', '--name-only', 'main', 'p')).toBe(files[0]?.path);
  });

  it('takes the branches that are proposed for any models, one beside the other', async () => {
    const snapshots = new Snapshots({ host, root: '', packs: new Map() });
    const promoter = { ...new World().promoter(), snapshots };
    const alias = parseAliasName('champion');
    for (const name of ['risk', 'risk/champion', 'risk/lock', 'lock']) {
      const model = parseModelName(name);
      const { pullRequest } = await proposeRemoval(promoter, { model, alias, reason: 'old' });
      expect(git('show', `${pullRequest.name}:aliases/${name}/champion.yaml`)).toContain('removed: true');
    }
  });

  it('proposes where Git knows no committer', async () => {
    const nameless = new LocalGitHost({
      directory,
      env: { PATH: env.PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' },
    });
    expect(
      (await nameless.propose({ branch: 'q', title: 't', body: 'b', files: [{ path: 'f', content: 'x' }] }))
        .pullRequest.name,
    ).toBe('q');
    nameless.close();
  });

  it('says what to do where there is no repository, no branch or a shallow clone', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'laurel-none-'));
    const none = new LocalGitHost({ directory: empty, env });
    await expect(none.tip()).rejects.toMatchObject({ code: 'git' });
    none.close();
    rmSync(empty, { recursive: true });
    await expect(host.pullRequest('nowhere')).rejects.toMatchObject({ code: 'not-found' });
    const shallow = mkdtempSync(join(tmpdir(), 'laurel-shallow-'));
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${directory}`, shallow], {
      env,
      stdio: 'ignore',
    });
    const shallowHost = new LocalGitHost({ directory: shallow, env });
    write('z', 'z');
    commit('more');
    await expect(shallowHost.identity()).rejects.toMatchObject({
      code: 'git',
      remedy: expect.stringContaining('unshallow'),
    });
    shallowHost.close();
    rmSync(shallow, { recursive: true });
  });
});
