// Who may bypass the rulesets that guard a branch: only administrators are told.
import { z } from 'zod';
import type { GitHubClient } from './github-client.ts';

export interface BypassActor {
  /** `RepositoryRole 5`, `Team 12`, `OrganizationAdmin`: GitHub names kinds and ids, not people. */
  readonly name: string;
  /** `pull_request`: only by a pull request that is merged all the same. */
  readonly mode: string;
  /** The name of the ruleset. */
  readonly ruleset: string;
}

export interface BypassActors {
  readonly actors: readonly BypassActor[];
  /** Rulesets whose list is not shown with these rights. */
  readonly hidden: readonly string[];
}

const ruleSchema = z.object({ ruleset_id: z.int().optional() });
const rulesetSchema = z.object({
  name: z.string(),
  bypass_actors: z
    .array(
      z.object({
        actor_id: z.int().nullish(),
        actor_type: z.string(),
        bypass_mode: z.string().default('always'),
      }),
    )
    .optional(),
});

/** One call for the rules of the branch and one for each ruleset. @throws LaurelError `git`. */
export async function readBypassActors(client: GitHubClient, branch: string): Promise<BypassActors> {
  const { rest, repository } = client;
  const rules = await client.readAll(rest.repos.getBranchRules, { ...repository, branch }, ruleSchema);
  const ids = [...new Set(rules.flatMap(({ ruleset_id: id }) => (id === undefined ? [] : [id])))];
  const rulesets = await Promise.all(
    ids.map(async (id) =>
      client.read(
        rest.repos.getRepoRuleset,
        { ...repository, ruleset_id: id, includes_parents: true },
        rulesetSchema,
      ),
    ),
  );
  return {
    actors: rulesets.flatMap(({ name: ruleset, bypass_actors: actors = [] }) =>
      actors.map(({ actor_id: id, actor_type: type, bypass_mode: mode }) => ({
        name: id === null || id === undefined ? type : `${type} ${id}`,
        mode,
        ruleset,
      })),
    ),
    hidden: rulesets.flatMap(({ name, bypass_actors: actors }) => (actors === undefined ? [name] : [])),
  };
}
