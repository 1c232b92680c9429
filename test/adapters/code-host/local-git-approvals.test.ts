// Whose approvals of a branch count, and for which of the files that a merge brought.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LocalGitHost } from '../../../src/adapters/code-host/local-git/local-git-host.ts';
import type { Change } from '../../../src/promotion/code-host.ts';
import { gitEnvironment, TemporaryRepository } from './temporary-repository.ts';

const production = 'aliases/m/production.yaml';
const staging = 'aliases/m/staging.yaml';
const byGrace = [{ person: 'user:grace' }];

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

describe('approvals of a merged branch', () => {
  it('count for the file that was approved', async () => {
    const head = repository.branch('p', { [production]: 'version: 2\n' }, ['grace']);
    repository.merge('p');
    expect(await changeOf(production)).toMatchObject({
      pullRequest: { name: 'p', head, approvals: byGrace },
    });
  });

  it('do not count for a file that was edited while merging', async () => {
    repository.branch('p', { [production]: 'version: 2\n', [staging]: 'version: 2\n' }, ['grace']);
    git('merge', '-q', '--no-ff', '--no-commit', 'p');
    repository.write(production, 'version: 3\n');
    repository.commit("Merge branch 'p'");
    expect(await changeOf(production)).toMatchObject({
      author: 'ada <ada@example.com>',
      pullRequest: { name: 'p', approvals: [], approvalsKnown: true },
    });
    expect(await changeOf(staging)).toMatchObject({ pullRequest: { name: 'p', approvals: byGrace } });
  });

  it('do not count for a file that the merge added, removed or made executable', async () => {
    repository.branch('p', { [production]: 'version: 2\n' }, ['grace']);
    git('merge', '-q', '--no-ff', '--no-commit', 'p');
    repository.write(staging, 'version: 9\n');
    git('update-index', '--chmod=+x', production);
    git('add', staging);
    git('commit', '-qm', "Merge branch 'p'");
    expect(await changeOf(staging)).toMatchObject({ pullRequest: { name: 'p', approvals: [] } });
    expect(await changeOf(production)).toMatchObject({ pullRequest: { name: 'p', approvals: [] } });
    repository.branch('q', { [staging]: 'version: 10\n' }, ['grace']);
    git('merge', '-q', '--no-ff', '--no-commit', 'q');
    git('rm', '-qf', staging);
    git('commit', '-qm', "Merge branch 'q'");
    expect(await changeOf(staging)).toMatchObject({ pullRequest: { name: 'q', approvals: [] } });
  });

  it('do not count for a file that the branch only had as it was before', async () => {
    repository.branch('p', { [staging]: 'version: 2\n' }, ['grace']);
    repository.write(production, 'version: 2\n');
    repository.commit('meanwhile');
    git('merge', '-q', '--no-ff', '--no-commit', 'p');
    repository.write(production, 'version: 1\n');
    repository.commit("Merge branch 'p'");
    expect(await changeOf(production)).toMatchObject({ pullRequest: { name: 'p', approvals: [] } });
    expect(await changeOf(staging)).toMatchObject({ pullRequest: { approvals: byGrace } });
  });

  it('do not count again when an old head is merged once more', async () => {
    const old = repository.branch('p', { [production]: 'version: 2\n' }, ['grace']);
    repository.merge('p');
    repository.write(production, 'version: 3\n');
    const tip = repository.commit('meanwhile');
    const again = repository.run(['commit-tree', `${old}^{tree}`, '-p', tip, '-p', old], {
      input: "Merge branch 'p'",
    });
    git('update-ref', 'refs/heads/main', again);
    expect(await changeOf(production)).toMatchObject({ commit: again, pullRequest: { approvals: [] } });
  });

  it('count for many files at once', async () => {
    const files = Array.from({ length: 150 }, (_, index) => `aliases/m${index}/production.yaml`);
    repository.branch('p', Object.fromEntries(files.map((path) => [path, 'version: 2\n'])), ['grace']);
    repository.merge('p');
    const changes = await host.changesOf(await host.tip(), files);
    expect(changes.size).toBe(150);
    for (const change of changes.values()) expect(change.pullRequest?.approvals).toEqual(byGrace);
  });
});

describe('approvals on a head', () => {
  it('are void on a new commit', async () => {
    const proposal = { branch: 'p', title: 't', body: 'b', files: [{ path: 'f', content: '1' }] };
    const { head } = (await host.propose(proposal)).pullRequest;
    repository.approve(head, ['grace', 'ada']);
    expect((await host.pullRequest('p')).approvals).toEqual(byGrace);
    await host.propose({ ...proposal, files: [{ path: 'f', content: '2' }] });
    expect((await host.pullRequest('p')).approvals).toEqual([]);
  });

  it('are one for each person, however the name is spelled', async () => {
    const head = repository.branch('p', { [production]: 'version: 2\n' }, []);
    repository.approve(head, ['grace', 'Grace', 'GRACE', 'grace', 'joan@example.com']);
    expect((await host.pullRequest('p')).approvals).toEqual([
      ...byGrace,
      { person: 'user:joan@example.com' },
    ]);
  });

  it.each([
    ['Ada', 'ada@example.com'],
    ['ADA', 'someone@example.com'],
    ['Countess of Lovelace', 'Ada@Example.com'],
    ['Countess of Lovelace', '1815+ada@users.example.com'],
  ])('are never those of the author: %s <%s>', async (name, mail) => {
    git('config', 'user.useConfigOnly', 'true');
    repository.write(production, 'version: 2\n');
    git('checkout', '-qb', 'p');
    git('add', '-A');
    repository.run(['commit', '-qm', 'p'], { env: { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: mail } });
    repository.approve(git('rev-parse', 'HEAD'), ['ada', 'Ada', mail, mail.toUpperCase(), 'grace']);
    expect((await host.pullRequest('p')).approvals).toEqual(byGrace);
  });

  it('may come from whoever merges', async () => {
    repository.branch('p', { [production]: 'version: 2\n' }, ['grace']);
    repository.run(['merge', '-q', '--no-ff', '-m', "Merge branch 'p'", 'p'], {
      env: { GIT_AUTHOR_NAME: 'grace', GIT_COMMITTER_NAME: 'grace' },
    });
    expect(await changeOf(production)).toMatchObject({
      author: 'grace <ada@example.com>',
      pullRequest: { approvals: byGrace },
    });
  });

  it('are of nobody’s team, for Git knows none', async () => {
    expect(await host.teamsOf()).toBeNull();
  });

  it('are read from a text, not from a commit in its place', async () => {
    const head = repository.branch('p', { [production]: 'version: 2\n' }, []);
    const commit = repository.run(['commit-tree', `${head}^{tree}`], { input: 'Approved-by: grace' });
    const tree = repository.run(['mktree', '--missing'], { input: `160000 commit ${commit}\t${head}\n` });
    const notes = repository.run(['commit-tree', tree], { input: 'notes' });
    git('update-ref', 'refs/notes/laurel-approvals', notes);
    expect((await host.pullRequest('p')).approvals).toEqual([]);
  });
});
