// Repositories as GraphQL shows them.
import { nodeId } from '../model/ids.ts';
import type { Repository } from '../model/repository.ts';
import { actorView } from './account-view.ts';
import { objectView } from './commit-view.ts';
import { demand, type GraphQLContext } from './context.ts';
import { refusal } from './refusal.ts';

interface ObjectArguments {
  readonly oid?: string | null;
  readonly expression?: string | null;
}

export function repositoryView(context: GraphQLContext, repository: Repository) {
  const { defaultBranch, fullName, git, settings } = repository;
  return {
    id: nodeId('Repository', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName,
    owner: actorView(repository.owner),
    url: `${context.facade.urls.web}/${fullName}`,
    isPrivate: repository.isPrivate,
    isFork: repository.forkOf !== null,
    autoMergeAllowed: settings.allowAutoMerge,
    mergeCommitAllowed: settings.allowMergeCommit,
    squashMergeAllowed: settings.allowSquashMerge,
    rebaseMergeAllowed: settings.allowRebaseMerge,
    defaultBranchRef: async () => {
      demand(context, repository, { name: 'contents', access: 'read' });
      const tip = await git.resolve(`refs/heads/${defaultBranch}`);
      return tip === null ? null : refView(context, repository, { branch: defaultBranch, tip });
    },
    object: async ({ oid, expression }: ObjectArguments) => {
      demand(context, repository, { name: 'contents', access: 'read' });
      const wanted = oid ?? expression ?? null;
      if (wanted === null) throw refusal('UNPROCESSABLE', 'An object id or an expression must be given.');
      const id = await git.resolve(wanted);
      return id === null ? null : objectView(context, repository, id);
    },
    pullRequest: ({ number }: { readonly number: number }) => {
      demand(context, repository, { name: 'pull_requests', access: 'read' });
      const pull = repository.pulls.get(number);
      if (pull !== undefined) return context.views.pull(context, repository, pull);
      throw refusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
    },
  };
}

function refView(
  context: GraphQLContext,
  repository: Repository,
  { branch, tip }: { readonly branch: string; readonly tip: string },
) {
  return {
    id: nodeId('Ref', `${repository.id}_${branch}`),
    name: branch,
    prefix: 'refs/heads/',
    target: async () => objectView(context, repository, tip),
  };
}
