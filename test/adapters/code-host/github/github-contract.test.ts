// GitHub keeps the contract of a code host.
import { describeCodeHost } from '../../../contracts/code-host.ts';
import { firstFiles, type RepositoryUnderTest } from '../../../contracts/code-host/repository-under-test.ts';
import { Refusal } from '../../../github/model/route.ts';
import { commitFiles } from '../../../github/model/acts/push.ts';
import { openFacadeHost } from './facade-host.ts';

describeCodeHost('GitHub', async (): Promise<RepositoryUnderTest> => {
  const github = await openFacadeHost();
  const { facade, repository, host, pull, tip } = github;
  const { git } = repository;
  const place = { facade, repository };
  const ada = github.person('ada', 'admin');
  for (const login of ['grace', 'alan']) github.person(login);
  const author = github.account('ada');
  const root = await commitFiles(place, null, { author, message: 'start', files: firstFiles });
  await ada.forcePush('main', root);
  return {
    host,
    push: async (files) => ada.push('main', files),
    open: async (branch, files) => {
      await ada.push(branch, files);
      const { number } = await ada.openPullRequest({ head: branch, title: branch });
      return `#${number}`;
    },
    amend: async (name, files) => ada.push(pull(name).head.branch, files),
    approve: async (name, login) => {
      try {
        await github.person(login).review(pull(name), 'APPROVED');
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    },
    merge: async (name) => ada.merge(pull(name)),
    mergeBy: async (name, edits) => {
      const [onto, head] = [await tip(), pull(name).head.sha];
      const merged = await git.mergeTrees((await git.mergeBase(onto, head)) ?? '', onto, head);
      if (merged.kind === 'conflict') throw new Error(`conflicts in ${merged.paths.join(', ')}`);
      const edited = await commitFiles(place, onto, { author, message: 'edits', files: edits });
      const paths = Object.keys(edits);
      const entries = (await git.tree(edited, { recursive: true })) ?? [];
      const tree = await git.writeTree(
        merged.tree,
        entries.filter(({ path }) => paths.includes(path)),
      );
      const { author: signature } = (await git.commit(edited)) ?? { author: undefined };
      if (signature === undefined) throw new Error('no such commit');
      const commit = await git.writeCommit({
        tree,
        parents: [onto, head],
        message: `Merge branch '${pull(name).head.branch}'`,
        author: signature,
        committer: signature,
      });
      await ada.forcePush('main', commit);
      return commit;
    },
    reset: async (commit) => ada.forcePush('main', commit),
    close: async () => github.stop(),
  };
});
