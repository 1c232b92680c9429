// What hostile history and configuration cannot make the local code host say or do.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LocalGitHost } from '../../../src/adapters/code-host/local-git/local-git-host.ts';
import type { Change } from '../../../src/promotion/code-host.ts';
import { gitEnvironment, TemporaryRepository } from './temporary-repository.ts';

const production = 'aliases/m/production.yaml';
const staging = 'aliases/m/staging.yaml';

let repository: TemporaryRepository;
let host: LocalGitHost;

beforeEach(() => {
  repository = new TemporaryRepository();
  host = new LocalGitHost({ directory: repository.directory, env: gitEnvironment });
});
afterEach(() => {
  host.close();
  repository.remove();
});

const git = (...args: string[]) => repository.git(...args);

async function changeOf(path: string): Promise<Change | undefined> {
  return (await host.changesOf(await host.tip(), [production, staging])).get(path);
}

describe('a direct push', () => {
  it('stays one, whatever its subject says', async () => {
    const approved = repository.branch('p', { [staging]: 'version: 2\n' }, ['grace']);
    const tip = await host.tip();
    const forged = [
      `x\x02\x01${'1'.repeat(40)}\x02${tip} ${approved}\x02grace <g@example.com>\x02Merge branch 'p'\x02${production}`,
      `x\x02${production}\x01${tip} ${approved}\x01:100644`,
      `Merge branch 'p'`,
    ];
    for (const [index, subject] of forged.entries()) {
      repository.write(production, `version: ${index + 7}\n`);
      const commit = repository.commit(subject);
      expect(await changeOf(production)).toEqual({
        commit,
        author: 'ada <ada@example.com>',
        pullRequest: null,
      });
    }
  });

  it('stays one, whatever its author is called', async () => {
    const approved = repository.branch('p', { [staging]: 'version: 2\n' }, ['grace']);
    const tip = await host.tip();
    repository.write(production, 'version: 7\n');
    git('add', '-A');
    const tree = git('write-tree');
    const author = `Ada\x01\x02\x1e${approved} <a\x02@example.com> <grace@example.com>`;
    const text = `tree ${tree}\nparent ${tip}\nauthor ${author} 0 +0000\ncommitter c <c@c> 0 +0000\n\nparent ${approved}\nauthor grace <g@g> 0 +0000\n`;
    const commit = repository.run(['hash-object', '-t', 'commit', '-w', '--stdin', '--literally'], {
      input: text,
    });
    git('update-ref', 'refs/heads/main', commit);
    expect(await changeOf(production)).toEqual({
      commit,
      author: `Ada\x01\x02\x1e${approved} <a\x02@example.com>`,
      pullRequest: null,
    });
  });

  it('stays one, whatever replacement or graft says of it', async () => {
    const approved = repository.branch('p', { [production]: 'version: 2\n' }, ['grace']);
    const before = await host.tip();
    repository.write(production, 'version: 2\n');
    const commit = repository.commit('direct');
    git('replace', '--graft', commit, before, approved);
    expect(await changeOf(production)).toMatchObject({ commit, pullRequest: null });
    git('replace', '-d', commit);
    mkdirSync(join(repository.directory, '.git/info'), { recursive: true });
    writeFileSync(join(repository.directory, '.git/info/grafts'), `${commit} ${before} ${approved}\n`);
    expect(await changeOf(production)).toMatchObject({ commit, pullRequest: null });
  });
});

describe('the repository’s own configuration', () => {
  /** A program that leaves a trace when it is run. */
  function trap(): { program: string; wasRun: () => boolean } {
    const program = join(repository.directory, '.git/trap.sh');
    const trace = join(repository.directory, '.git/trapped');
    writeFileSync(program, `#!/bin/sh\ntouch '${trace}'\nexit 1\n`, { mode: 0o755 });
    return { program, wasRun: () => existsSync(trace) };
  }

  /** Everything that the host can be asked. */
  async function askEverything(): Promise<void> {
    const tip = await host.tip();
    await host.identity();
    await host.list(tip, '');
    await host.compare('0'.repeat(40), tip);
    const proposal = { branch: 'p2', title: 't', body: 'b', files: [{ path: production, content: '1' }] };
    await host.propose(proposal);
    await host.propose(proposal);
    await host.pullRequest('p');
    await host.changesOf(tip, [production, staging]);
  }

  it('runs no hook, monitor, pager, filter or difference of its own', async () => {
    const { program, wasRun } = trap();
    repository.write('.gitattributes', '* diff=evil filter=evil\n');
    repository.commit('attributes');
    repository.branch('p', { [production]: 'version: 2\n' }, ['grace']);
    repository.merge('p');
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.editor',
      'core.sshCommand',
      'core.askPass',
      'diff.external',
      'diff.evil.textconv',
      'diff.evil.command',
      'filter.evil.clean',
      'filter.evil.smudge',
      'filter.evil.process',
      'pager.log',
      'pager.show',
      'pager.notes',
      'gpg.program',
    ])
      git('config', key, program);
    mkdirSync(join(repository.directory, '.git/hooks'), { recursive: true });
    for (const hook of ['reference-transaction', 'post-index-change', 'pre-commit', 'post-commit'])
      writeFileSync(join(repository.directory, '.git/hooks', hook), `#!/bin/sh\n${program}\n`, {
        mode: 0o755,
      });
    await askEverything();
    expect(wasRun()).toBe(false);
  });

  it('runs no program that verifies or makes signatures', async () => {
    const { program, wasRun } = trap();
    const tree = git('rev-parse', 'main^{tree}');
    const person = 'ada <ada@example.com> 0 +0000';
    const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n AAAA\n -----END PGP SIGNATURE-----\n';
    const signed = (...parents: string[]) =>
      repository.run(['hash-object', '-t', 'commit', '-w', '--stdin'], {
        input: `tree ${tree}\n${parents.map((each) => `parent ${each}\n`).join('')}author ${person}\ncommitter ${person}\n${signature}\nsigned\n`,
      });
    const root = signed();
    repository.write(production, 'version: 5\n');
    git('update-ref', 'refs/heads/main', root);
    git('update-ref', 'refs/heads/p', signed(root));
    for (const key of ['gpg.program', 'gpg.openpgp.program', 'gpg.ssh.program', 'gpg.x509.program'])
      git('config', key, program);
    git('config', 'log.showSignature', 'true');
    git('config', 'commit.gpgSign', 'true');
    git('update-ref', 'refs/heads/p2', signed(root));
    await askEverything();
    expect(wasRun()).toBe(false);
  });

  it('fetches no missing object, by no program', async () => {
    const { program, wasRun } = trap();
    repository.branch('p', { [production]: 'version: 2\n' }, []);
    git('config', 'core.repositoryFormatVersion', '1');
    git('config', 'extensions.partialClone', 'origin');
    git('config', 'remote.origin.promisor', 'true');
    git('config', 'remote.origin.url', `ext::sh ${program}`);
    git('config', 'protocol.allow', 'always');
    git('config', 'protocol.ext.allow', 'always');
    await expect(host.readBlobs(['1'.repeat(40)], 100)).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:git|not-found)$/),
    });
    expect(wasRun()).toBe(false);
  });

  it('changes nothing in how history is told', async () => {
    repository.branch('p', { [production]: 'version: 2\n' }, ['grace']);
    repository.merge('p');
    const expected = await host.changesOf(await host.tip(), [production, 'laurel.yaml']);
    for (const [key, value] of [
      ['log.showRoot', 'false'],
      ['log.diffMerges', 'off'],
      ['log.follow', 'true'],
      ['log.abbrevCommit', 'true'],
      ['core.abbrev', '4'],
      ['color.ui', 'always'],
      ['diff.relative', 'true'],
      ['diff.renames', 'copies'],
      ['diff.noprefix', 'true'],
      ['log.decorate', 'full'],
      ['format.pretty', 'raw'],
    ] as const)
      git('config', key, value);
    const below = new LocalGitHost({ directory: join(repository.directory, 'aliases'), env: gitEnvironment });
    expect(await below.changesOf(await below.tip(), [production, 'laurel.yaml'])).toEqual(expected);
    below.close();
    expect(expected.size).toBe(2);
  });
});

describe('the environment', () => {
  it('cannot point Git at another repository or give it configuration', async () => {
    const other = new TemporaryRepository();
    other.write('x', 'y');
    other.commit('other');
    const elsewhere = new LocalGitHost({
      directory: repository.directory,
      env: {
        ...gitEnvironment,
        GIT_DIR: join(other.directory, '.git'),
        GIT_COMMON_DIR: join(other.directory, '.git'),
        GIT_WORK_TREE: other.directory,
        GIT_INDEX_FILE: join(other.directory, '.git/index'),
        GIT_OBJECT_DIRECTORY: join(other.directory, '.git/objects'),
        GIT_ALTERNATE_OBJECT_DIRECTORIES: join(other.directory, '.git/objects'),
        GIT_NAMESPACE: 'other',
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'log.showRoot',
        GIT_CONFIG_VALUE_0: 'false',
        GIT_CONFIG_PARAMETERS: "'core.bare=maybe'",
        GIT_LITERAL_PATHSPECS: '1',
        GIT_TRACE: '1',
      },
    });
    const tip = await elsewhere.tip();
    expect(tip).toBe(git('rev-parse', 'main'));
    expect(await elsewhere.identity()).toBe(await host.identity());
    expect(await elsewhere.compare(other.git('rev-parse', 'main'), tip)).toBe('unknown');
    expect((await elsewhere.changesOf(tip, [production])).get(production)?.commit).toBe(tip);
    await elsewhere.propose({ branch: 'p', title: 't', body: 'b', files: [{ path: 'f', content: '1' }] });
    elsewhere.close();
    expect(git('show', 'p:f')).toBe('1');
    expect(other.git('status', '--porcelain')).toBe('');
    expect(other.git('branch', '--list', 'p')).toBe('');
    other.remove();
  });
});
