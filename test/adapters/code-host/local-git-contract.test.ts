// Local Git keeps the contract of a code host.
import { LocalGitHost } from '../../../src/adapters/code-host/local-git/local-git-host.ts';
import { describeCodeHost } from '../../contracts/code-host.ts';
import {
  type Files,
  firstFiles,
  type RepositoryUnderTest,
} from '../../contracts/code-host/repository-under-test.ts';
import { gitEnvironment, TemporaryRepository } from './temporary-repository.ts';

describeCodeHost('local Git', async (): Promise<RepositoryUnderTest> => {
  const repository = new TemporaryRepository();
  const git = (...args: string[]): string => repository.git(...args);
  const host = new LocalGitHost({ directory: repository.directory, env: gitEnvironment });
  const write = (files: Files): void => {
    for (const [path, content] of Object.entries(files)) {
      if (content === null) git('rm', '-q', path);
      else repository.write(path, content);
    }
  };
  write(firstFiles);
  git('add', '-A');
  git('commit', '-q', '--amend', '-m', 'start');
  const commitOn = (branch: string, files: Files): string => {
    git('checkout', '-q', branch);
    write(files);
    const commit = repository.commit(branch);
    git('checkout', '-q', 'main');
    return commit;
  };
  return {
    host,
    push: async (files) => commitOn('main', files),
    open: async (branch, files) => {
      git('branch', branch, 'main');
      commitOn(branch, files);
      return branch;
    },
    amend: async (name, files) => commitOn(name, files),
    approve: async (name, login) => {
      const head = git('rev-parse', name);
      const noted = git('notes', '--ref', 'laurel-approvals', 'list').includes(head)
        ? git('notes', '--ref', 'laurel-approvals', 'show', head)
        : '';
      const people = [...noted.matchAll(/^Approved-by: (.+)$/gm)].map(([, person = '']) => person);
      repository.approve(head, [...people, login]);
    },
    merge: async (name) => {
      repository.merge(name);
      return git('rev-parse', 'main');
    },
    mergeBy: async (name, edits) => {
      git('merge', '-q', '--no-ff', '--no-commit', name);
      write(edits);
      git('add', '-A');
      git('commit', '-qm', `Merge branch '${name}'`);
      return git('rev-parse', 'main');
    },
    reset: async (commit) => void git('reset', '-q', '--hard', commit),
    close: async () => {
      host.close();
      repository.remove();
    },
  };
});
