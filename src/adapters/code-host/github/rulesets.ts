// The rulesets of a repository: read, and one of Laurel's own created or brought up to date. Needs an administrator.
import type { RestEndpointMethodTypes } from '@octokit/rest';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { GitHubClient } from './github-client.ts';
import {
  contentOf,
  mergeRuleset,
  type RulesetContent,
  rulesetSchema,
  type RulesetText,
} from './merge-ruleset.ts';

export interface Ruleset {
  readonly id: number;
  readonly name: string;
  readonly target: string;
  readonly enforcement: string;
  /** Whether it is the repository's own; one of the organization can only be changed there. */
  readonly isOwn: boolean;
}

export interface PutRuleset {
  readonly id: number;
  readonly outcome: 'created' | 'updated' | 'kept';
}

const summarySchema = z.object({
  id: z.int(),
  name: z.string(),
  target: z.string().default('branch'),
  enforcement: z.string(),
  source_type: z.string().default('Repository'),
});
type Body = Pick<
  NonNullable<RestEndpointMethodTypes['repos']['createRepoRuleset']['parameters']>,
  'name' | 'enforcement' | 'conditions' | 'rules'
>;

/** The repository's rulesets and those it inherits, without their rules. @throws LaurelError `git`. */
export async function readRulesets(client: GitHubClient): Promise<Ruleset[]> {
  const rulesets = await client.readAll(
    client.rest.repos.getRepoRulesets,
    { ...client.repository, includes_parents: true },
    summarySchema,
  );
  return rulesets.map(({ id, name, target, enforcement, source_type: source }) => ({
    id,
    name,
    target,
    enforcement,
    isOwn: source === 'Repository',
  }));
}

/**
 * Makes the repository's own ruleset of that name demand what `text` does, and writes nothing where it does already.
 * Who may bypass it stays as it is; see {@link mergeRuleset}.
 *
 * @throws LaurelError `git`, naming the permission that is missing (`administration: write`); `outcome-unknown`.
 */
export async function putRuleset(client: GitHubClient, text: RulesetText): Promise<PutRuleset> {
  const { rest, repository } = client;
  const id = await findRuleset(client, text.name);
  if (id === null) return { id: await createRuleset(client, text), outcome: 'created' };
  const there = await client.read(
    rest.repos.getRepoRuleset,
    { ...repository, ruleset_id: id },
    rulesetSchema,
  );
  const wanted = mergeRuleset(there, text);
  if (isDeepStrictEqual(wanted, contentOf(there))) return { id, outcome: 'kept' };
  const body = { ...repository, ruleset_id: id, ...asBody(text.name, wanted) };
  await client.write(
    async () => client.read(rest.repos.updateRepoRuleset, body, rulesetSchema),
    async () => null,
  );
  return { id, outcome: 'updated' };
}

async function createRuleset(client: GitHubClient, text: RulesetText): Promise<number> {
  const { rest, repository } = client;
  const created = { branches: text.branches, excluded: [], enforcement: text.enforcement, rules: text.rules };
  const body = { ...repository, target: 'branch' as const, ...asBody(text.name, created) };
  return client.write(
    async () => (await client.read(rest.repos.createRepoRuleset, body, rulesetSchema)).id,
    async () => findRuleset(client, text.name),
  );
}

async function findRuleset(client: GitHubClient, name: string): Promise<number | null> {
  const rulesets = await readRulesets(client);
  return rulesets.find((each) => each.isOwn && each.target === 'branch' && each.name === name)?.id ?? null;
}

function asBody(name: string, { branches, excluded, enforcement, rules }: RulesetContent): Body {
  const conditions = { ref_name: { include: [...branches], exclude: [...excluded] } };
  // Octokit has a type for each rule there is; these come from a caller or from GitHub, which checks them itself.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the edge to Octokit's types
  return { name, enforcement, conditions, rules } as unknown as Body;
}
