// Commits with the merged pull requests that brought them, and which commit last touched a path.
import { z } from 'zod';
import { LaurelError } from '../../../primitives/errors.ts';
import type { GitId } from '../../../promotion/code-host.ts';
import { inParallel } from '../../../registry/in-parallel.ts';
import { type FileState, fileStateSchema } from './files-at.ts';
import { gitIdSchema } from './git-id.ts';
import type { GitHubClient } from './github-client.ts';
import { batchesOf, QueryVariables } from './query-variables.ts';

/** A commit, and how it came in. */
export interface Landed {
  readonly id: GitId;
  /** A login where GitHub knows one, else `Ada <ada@example.com>`. */
  readonly author: string;
  readonly committedMs: number;
  /** Whether its message or its parents say that a pull request was merged. */
  readonly looksMerged: boolean;
  /** The pull request that was merged first with it, and the commit that this made on the default branch. */
  readonly merged: { readonly number: number; readonly mergeCommit: GitId } | null;
}

/** What GitHub says of one path at a commit. */
export interface PathFacts {
  readonly path: string;
  readonly state: FileState;
  /** The commit that last touched it, by Git's simplified history; `null` where it was never there. */
  readonly touched: Landed | null;
}

const pathsPerQuery = 25;
const commitsPerQuery = 50;
const parallelQueries = 3;

const landedSchema = z.object({
  oid: gitIdSchema,
  messageHeadline: z.string(),
  committedDate: z.iso.datetime({ offset: true }),
  author: z
    .object({
      name: z.string().nullable(),
      email: z.string().nullable(),
      user: z.object({ login: z.string() }).nullable(),
    })
    .nullable(),
  url: z.string(),
  parents: z.object({ totalCount: z.int() }),
  associatedPullRequests: z.object({
    nodes: z.array(
      z.object({
        number: z.int(),
        baseRefName: z.string(),
        mergedAt: z.string().nullable(),
        mergeCommit: z.object({ oid: gitIdSchema }).nullable(),
        url: z.string(),
      }),
    ),
  }),
});

const fragment =
  'fragment Landed on Commit { oid messageHeadline committedDate url author { name email user { login } } parents(first: 1) { totalCount } associatedPullRequests(first: 25) { nodes { number baseRefName mergedAt mergeCommit { oid } url } } }';

const filesSchema = z.record(z.string(), fileStateSchema);
const historiesSchema = z.record(z.string(), z.object({ nodes: z.array(landedSchema) }));
const pathsSchema = z.object({
  repository: z.object({
    tip: landedSchema.nullable(),
    files: filesSchema.nullable(),
    touched: historiesSchema.nullable(),
  }),
});
const commitsSchema = z.object({ repository: z.record(z.string(), landedSchema.nullable()) });

/**
 * What is known of `paths` at `commit`, and of the commit itself.
 *
 * @param branch only pull requests into this one count
 * @throws LaurelError `not-found` for an unknown commit, `git`.
 */
export async function readPaths(
  client: GitHubClient,
  {
    commit,
    paths,
    branch,
  }: { readonly commit: GitId; readonly paths: readonly string[]; readonly branch: string },
): Promise<{ readonly tip: Landed; readonly paths: readonly PathFacts[] }> {
  const read = await inParallel(batchesOf(paths, pathsPerQuery), parallelQueries, async (batch) => {
    const variables = new QueryVariables(client.repository);
    const oid = variables.add('GitObjectID!', commit);
    const names = batch.map((path) => variables.add('String!', path));
    const files = names.map((path, index) => `p${index}: file(path: ${path}) { oid mode }`);
    const touched = names.map(
      (path, index) => `p${index}: history(first: 1, path: ${path}) { nodes { ...Landed } }`,
    );
    const query = variables.query(
      'LaurelChanges',
      `tip: object(oid: ${oid}) { ...Landed } files: object(oid: ${oid}) { ... on Commit { ${files.join(' ')} } } touched: object(oid: ${oid}) { ... on Commit { ${touched.join(' ')} } }`,
      fragment,
    );
    const { repository } = await client.graphql(query, variables.values, pathsSchema);
    if (repository.tip === null) throw unknownCommit(commit, client.location);
    return {
      tip: landedOf(repository.tip, branch),
      paths: batch.map((path, index): PathFacts => {
        const [node] = repository.touched?.[`p${index}`]?.nodes ?? [];
        const state = repository.files?.[`p${index}`] ?? null;
        return { path, state, touched: node === undefined ? null : landedOf(node, branch) };
      }),
    };
  });
  const [first] = read;
  if (first === undefined) throw unknownCommit(commit, client.location);
  return { tip: first.tip, paths: read.flatMap((each) => each.paths) };
}

/** Commits by their id; an unknown one is left out. @throws LaurelError `git`. */
export async function readLanded(
  client: GitHubClient,
  commits: readonly GitId[],
  branch: string,
): Promise<ReadonlyMap<GitId, Landed>> {
  const read = await inParallel(batchesOf(commits, commitsPerQuery), parallelQueries, async (batch) => {
    const variables = new QueryVariables(client.repository);
    const fields = batch.map(
      (commit, index) => `l${index}: object(oid: ${variables.add('GitObjectID!', commit)}) { ...Landed }`,
    );
    const query = variables.query('LaurelCommits', fields.join(' '), fragment);
    const { repository } = await client.graphql(query, variables.values, commitsSchema);
    return Object.values(repository).flatMap((each) => (each === null ? [] : [landedOf(each, branch)]));
  });
  return new Map(read.flat().map((landed) => [landed.id, landed]));
}

function landedOf(node: z.infer<typeof landedSchema>, branch: string): Landed {
  const { author } = node;
  // A commit may be in forks too, with pull requests of their own.
  const ours = node.url.replace(/commit\/[^/]*$/, 'pull/');
  const merged = node.associatedPullRequests.nodes
    .flatMap(({ number, baseRefName, mergedAt, mergeCommit, url }) =>
      mergedAt === null || mergeCommit === null || baseRefName !== branch || url !== `${ours}${number}`
        ? []
        : [{ number, mergedAt, mergeCommit: mergeCommit.oid }],
    )
    .toSorted((a, b) => Date.parse(a.mergedAt) - Date.parse(b.mergedAt));
  const [first] = merged;
  return {
    id: node.oid,
    author: author?.user?.login ?? `${author?.name ?? 'unknown'} <${author?.email ?? ''}>`,
    committedMs: Date.parse(node.committedDate),
    looksMerged:
      node.parents.totalCount > 1 || /^Merge pull request #\d|\(#\d+\)$/.test(node.messageHeadline),
    merged: first === undefined ? null : { number: first.number, mergeCommit: first.mergeCommit },
  };
}

function unknownCommit(commit: GitId, location: string): LaurelError {
  return new LaurelError({ code: 'not-found', message: `no commit ${commit} in ${location}` });
}
