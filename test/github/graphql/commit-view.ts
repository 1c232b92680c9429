// Git objects as GraphQL shows them: commits with their history and pull requests, trees, blobs.
import type { CommitRecord, Signature, TreeEntry } from '../git/git-backend.ts';
import { landedPulls } from '../model/acts/landed.ts';
import { type CheckRun, latestOf } from '../model/checks.ts';
import { nodeId } from '../model/ids.ts';
import { accountOf } from '../model/people.ts';
import type { Repository } from '../model/repository.ts';
import { userView } from './account-view.ts';
import { blobView } from './blob-view.ts';
import { connect, type PageArguments } from './connection.ts';
import { demand, type GraphQLContext } from './context.ts';

/** A commit, a tree or a blob by its id; `null` where there is none. */
export async function objectView(context: GraphQLContext, repository: Repository, oid: string) {
  const { git } = repository;
  const bytes = await git.blob(oid);
  if (bytes !== null) return blobView(oid, bytes);
  const commit = await git.commit(oid);
  if (commit !== null) return commitView(context, repository, commit);
  const entries = await git.tree(oid, { recursive: false });
  return entries === null ? null : treeView(context, repository, oid);
}

export function commitView(context: GraphQLContext, repository: Repository, commit: CommitRecord) {
  const { git } = repository;
  const { id: oid, message } = commit;
  const view = async (id: string) => {
    const found = await git.commit(id);
    return found === null ? null : commitView(context, repository, found);
  };
  return {
    __typename: 'Commit',
    id: `Commit_${oid}`,
    oid,
    message,
    messageHeadline: message.split('\n', 1)[0] ?? '',
    url: `${context.facade.urls.web}/${repository.fullName}/commit/${oid}`,
    author: gitActorView(context, commit.author),
    authoredDate: commit.author.date,
    committer: gitActorView(context, commit.committer),
    committedDate: commit.committer.date,
    parents: async (page: PageArguments) => connect(commit.parents, page, view),
    tree: () => treeView(context, repository, commit.tree),
    file: async ({ path }: { readonly path: string }) => {
      const entries = (await git.tree(oid, { recursive: true })) ?? [];
      const entry = entries.find((one) => one.path === path);
      return entry === undefined ? null : entryView(context, repository, entry, '');
    },
    history: async ({ path, ...page }: PageArguments & { readonly path?: string | null }) =>
      connect(await git.log(oid, path === undefined || path === null ? {} : { path }), page, view),
    checkSuites: async ({ filterBy, first }: CheckArguments) => {
      demand(context, repository, { name: 'checks', access: 'read' });
      const runs = latestOf([...repository.checkRuns.values()].filter(({ headSha }) => headSha === oid));
      return { nodes: suitesOf(runs, filterBy?.checkName ?? null).slice(0, first ?? 0) };
    },
    associatedPullRequests: async (page: PageArguments) => {
      demand(context, repository, { name: 'pull_requests', access: 'read' });
      const { facade } = context;
      const isEarly = facade.faults.isEarlyRead(`${repository.fullName} ${oid}`);
      const pulls = isEarly ? [] : await landedPulls({ facade, repository }, oid);
      return connect(pulls, page, (pull) => context.views.pull(context, repository, pull));
    },
  };
}

interface CheckArguments {
  readonly first?: number | null;
  readonly filterBy?: { readonly checkName?: string | null } | null;
}

/** The suites that have a run of that name, or all; each shows its runs again by name. */
function suitesOf(runs: readonly CheckRun[], checkName: string | null): object[] {
  const isNamed = (name: string | null) => (run: CheckRun) => name === null || run.name === name;
  const suites = new Map(runs.filter(isNamed(checkName)).map(({ suite }) => [suite.id, suite]));
  return [...suites].map(([id, { app }]) => ({
    id: nodeId('CheckSuite', id),
    app: { id: nodeId('App', app.id), slug: app.slug },
    checkRuns: ({ filterBy, first }: CheckArguments) => ({
      nodes: runs
        .filter((run) => run.suite.id === id)
        .filter(isNamed(filterBy?.checkName ?? null))
        .slice(0, first ?? 0)
        .map((run) => ({
          id: nodeId('CheckRun', run.id),
          name: run.name,
          conclusion: run.conclusion?.toUpperCase() ?? null,
          externalId: run.externalId,
        })),
    }),
  }));
}

function gitActorView({ facade }: GraphQLContext, signature: Signature) {
  const account = accountOf(facade, signature);
  return { ...signature, user: account === null ? null : userView(account) };
}

/** @param below the directory that the tree is, as far as that is known: `aliases/`. */
function treeView(context: GraphQLContext, repository: Repository, oid: string, below = '') {
  return {
    __typename: 'Tree',
    id: `Tree_${oid}`,
    oid,
    entries: async () => {
      const entries = (await repository.git.tree(oid, { recursive: false })) ?? [];
      return entries.map((entry) => entryView(context, repository, entry, below));
    },
  };
}

function entryView(context: GraphQLContext, repository: Repository, entry: TreeEntry, below: string) {
  const { sha, type, size = 0 } = entry;
  const path = `${below}${entry.path}`;
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    // A number, not its octal digits: 33188 is 100644.
    mode: Number.parseInt(entry.mode, 8),
    type,
    oid: sha,
    size,
    object: async () => {
      if (type === 'tree') return treeView(context, repository, sha, `${path}/`);
      return type === 'commit' ? null : objectView(context, repository, sha);
    },
  };
}
