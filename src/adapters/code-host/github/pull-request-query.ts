// Pull requests as one query reads them, many at once: head, author, reviews and whose commits they hold.
import { z } from 'zod';
import { LaurelError } from '../../../primitives/errors.ts';
import type { GitId } from '../../../promotion/code-host.ts';
import { inParallel } from '../../../registry/in-parallel.ts';
import { gitIdSchema } from './git-id.ts';
import type { GitHubClient } from './github-client.ts';
import { pageInfoSchema } from './history.ts';
import { batchesOf, QueryVariables } from './query-variables.ts';
import type { Review } from './reviews.ts';

export interface PullFacts {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  /** As REST spells it: `grace`, `dependabot[bot]`; of an account that is gone, `ghost`. */
  readonly author: string;
  readonly head: GitId;
  readonly headBranch: string;
  /** Where the head branch is; absent where that repository is gone. */
  readonly headRepository: { readonly owner: string; readonly repo: string } | null;
  readonly baseBranch: string;
  /** When the base last became another one or was rewritten: the pull request shows another difference since. */
  readonly baseMovedAt: string | null;
  /** Absent while it is not merged. */
  readonly merged: { readonly commit: GitId; readonly parent: GitId | null } | null;
  readonly reviews: readonly Review[];
  /** The logins of authors and committers of its commits. */
  readonly committers: readonly string[];
}

const pullsPerQuery = 20;
const parallelQueries = 3;
/** Of reviews, and of commits. */
const maxPages = 30;

const actorSchema = z.object({ __typename: z.string(), login: z.string().min(1) });
const reviewSchema = z.object({
  state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
  submittedAt: z.string().nullable(),
  commit: z.object({ oid: gitIdSchema }).nullable(),
  author: actorSchema.extend({ databaseId: z.int().nullish() }).nullable(),
});
const signatureSchema = z.object({ user: z.object({ login: z.string() }).nullable() }).nullable();
const commitSchema = z.object({
  commit: z.object({ author: signatureSchema, committer: signatureSchema }),
});
const pullSchema = z.object({
  number: z.int(),
  title: z.string(),
  url: z.string(),
  author: actorSchema.nullable(),
  headRefOid: gitIdSchema,
  headRefName: z.string(),
  headRepository: z.object({ name: z.string(), owner: z.object({ login: z.string() }) }).nullable(),
  baseRefName: z.string(),
  merged: z.boolean(),
  timelineItems: z.object({ nodes: z.array(z.object({ createdAt: z.string() })) }),
  mergeCommit: z
    .object({ oid: gitIdSchema, parents: z.object({ nodes: z.array(z.object({ oid: gitIdSchema })) }) })
    .nullable(),
  reviews: pageOf(reviewSchema),
  commits: pageOf(commitSchema),
});
const pullsSchema = z.object({ repository: z.record(z.string(), pullSchema.nullable()) });

type Pull = z.infer<typeof pullSchema>;

interface Page<T> {
  readonly pageInfo: z.infer<typeof pageInfoSchema>;
  readonly nodes: T[];
}

function pageOf<T>(item: z.ZodType<T>): z.ZodType<Page<T>> {
  return z.object({ pageInfo: pageInfoSchema, nodes: z.array(item) });
}

const reviewNodes =
  'nodes { state submittedAt commit { oid } author { __typename login ... on User { databaseId } } }';
const commitNodes = 'nodes { commit { author { user { login } } committer { user { login } } } }';
const pageInfo = 'pageInfo { hasNextPage endCursor }';
const baseMoves =
  'timelineItems(last: 1, itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT, BASE_REF_FORCE_PUSHED_EVENT]) { nodes { ... on BaseRefChangedEvent { createdAt } ... on AutomaticBaseChangeSucceededEvent { createdAt } ... on BaseRefForcePushedEvent { createdAt } } }';
const fragment = `fragment Facts on PullRequest { number title url author { __typename login } headRefOid headRefName headRepository { name owner { login } } baseRefName ${baseMoves} merged mergeCommit { oid parents(first: 1) { nodes { oid } } } reviews(first: 100) { ${pageInfo} ${reviewNodes} } commits(first: 100) { ${pageInfo} ${commitNodes} } }`;

/** By number. @throws LaurelError `not-found` where one of them does not exist, `git`. */
export async function readPulls(
  client: GitHubClient,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, PullFacts>> {
  const batches = batchesOf([...new Set(numbers)], pullsPerQuery);
  const read = await inParallel(batches, parallelQueries, async (batch) => queryPulls(client, batch));
  return new Map(read.flat().map((facts) => [facts.number, facts]));
}

async function queryPulls(client: GitHubClient, numbers: readonly number[]): Promise<PullFacts[]> {
  const variables = new QueryVariables(client.repository);
  const fields = numbers.map(
    (number) => `p${number}: pullRequest(number: ${variables.add('Int!', number)}) { ...Facts }`,
  );
  const query = variables.query('LaurelPullRequests', fields.join(' '), fragment);
  const { repository } = await client.graphql(query, variables.values, pullsSchema);
  const facts: PullFacts[] = [];
  for (const pull of Object.values(repository)) {
    if (pull === null) continue;
    // An approval that was taken back on page two must not be missed.
    const reviews = await allPages(client, pull.number, {
      list: 'reviews',
      nodes: reviewNodes,
      item: reviewSchema,
      first: pull.reviews,
    });
    const commits = await allPages(client, pull.number, {
      list: 'commits',
      nodes: commitNodes,
      item: commitSchema,
      first: pull.commits,
    });
    facts.push(factsOf(pull, reviews, commits));
  }
  return facts;
}

interface Paged<T> {
  readonly list: 'reviews' | 'commits';
  readonly nodes: string;
  readonly item: z.ZodType<T>;
  readonly first: Page<T>;
}

async function allPages<T>(
  client: GitHubClient,
  number: number,
  { list, nodes, item, first }: Paged<T>,
): Promise<T[]> {
  const items = [...first.nodes];
  const schema = z.object({ repository: z.object({ pullRequest: z.object({ page: pageOf(item) }) }) });
  let at = first.pageInfo;
  for (let pages = 1; at.hasNextPage; pages += 1) {
    if (pages === maxPages) throw tooLong(client.location, number, list);
    const variables = new QueryVariables(client.repository);
    const pull = variables.add('Int!', number);
    const after = variables.add('String', at.endCursor);
    const query = variables.query(
      'LaurelPullRequestPage',
      `pullRequest(number: ${pull}) { page: ${list}(first: 100, after: ${after}) { ${pageInfo} ${nodes} } }`,
    );
    const { repository } = await client.graphql(query, variables.values, schema);
    items.push(...repository.pullRequest.page.nodes);
    at = repository.pullRequest.page.pageInfo;
  }
  return items;
}

function factsOf(
  pull: Pull,
  reviews: readonly z.infer<typeof reviewSchema>[],
  commits: readonly z.infer<typeof commitSchema>[],
): PullFacts {
  const { headRepository, mergeCommit } = pull;
  return {
    number: pull.number,
    title: pull.title,
    url: pull.url,
    author: loginOf(pull.author),
    head: pull.headRefOid,
    headBranch: pull.headRefName,
    headRepository:
      headRepository === null ? null : { owner: headRepository.owner.login, repo: headRepository.name },
    baseBranch: pull.baseRefName,
    baseMovedAt: pull.timelineItems.nodes.at(-1)?.createdAt ?? null,
    merged:
      pull.merged && mergeCommit !== null
        ? { commit: mergeCommit.oid, parent: mergeCommit.parents.nodes[0]?.oid ?? null }
        : null,
    reviews: reviews.map(reviewOf),
    committers: commits.flatMap(({ commit }) =>
      [commit.author, commit.committer].flatMap((signature) => signature?.user?.login ?? []),
    ),
  };
}

function reviewOf({ state, submittedAt, commit, author }: z.infer<typeof reviewSchema>): Review {
  const id = author?.databaseId ?? null;
  return {
    state,
    submittedAt,
    commit: commit?.oid ?? null,
    author:
      author === null || id === null
        ? null
        : { id, login: author.login, isUser: author.__typename === 'User' },
  };
}

/** GraphQL leaves out what REST says of a bot. */
export function loginOf(actor: z.infer<typeof actorSchema> | null): string {
  if (actor === null) return 'ghost';
  const isBare = actor.__typename === 'Bot' && !actor.login.endsWith('[bot]');
  return isBare ? `${actor.login}[bot]` : actor.login;
}

function tooLong(location: string, number: number, list: string): LaurelError {
  return new LaurelError({
    code: 'git',
    message: `${location}: pull request ${number} has more than ${maxPages * 100} ${list}`,
    remedy: 'open a new pull request with the same change',
  });
}
