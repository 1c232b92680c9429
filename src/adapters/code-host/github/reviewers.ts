// Asks the people whose approval a policy demands to review a pull request.
import { z } from 'zod';
import { visible } from '../../../report/hostile.ts';
import type { GitHubClient } from './github-client.ts';
import { statusOf } from './github-errors.ts';
import { warningOf } from './refusal-warning.ts';

interface Asked {
  readonly kind: 'user' | 'team';
  /** A login, or a team's slug. */
  readonly name: string;
  /** As the policy names it. */
  readonly person: string;
}

const pullSchema = z.object({
  head: z.object({ sha: z.string() }),
  user: z.object({ login: z.string() }).nullable(),
  requested_reviewers: z.array(z.object({ login: z.string() })).nullish(),
  requested_teams: z.array(z.object({ slug: z.string() })).nullish(),
});
const reviewSchema = z.object({
  commit_id: z.string().nullish(),
  user: z.object({ login: z.string() }).nullable(),
});

/**
 * Asks `people` (`user:grace`, `team:acme/model-risk`) to review a pull request. Nobody is asked twice: not who is
 * asked already, nor who has reviewed this head; not a team, where this head has reviews, for a member may have
 * answered for it. Nor is the author.
 *
 * @returns warnings: whom GitHub would not ask, and why
 * @throws LaurelError `git` where GitHub cannot be reached; `outcome-unknown`.
 */
export async function requestReviewers(
  client: GitHubClient,
  number: number,
  people: readonly string[],
): Promise<string[]> {
  const { asked, warnings } = parsePeople(people, client.owner);
  if (asked.length === 0) return warnings;
  try {
    const missing = await leaveOut(client, number, asked);
    return [...warnings, ...(await ask(client, number, missing))];
  } catch (error) {
    return [...warnings, warningOf(error, `nobody was asked to review pull request ${number}`)];
  }
}

/** GitHub refuses all for one it does not know, so then everybody is asked alone. */
async function ask(client: GitHubClient, number: number, asked: readonly Asked[]): Promise<string[]> {
  if (asked.length === 0) return [];
  try {
    await send(client, number, asked);
    return [];
  } catch (error) {
    const [only] = asked;
    if (statusOf(error) !== 422 || only === undefined) throw error;
    if (asked.length === 1) return [warningOf(error, `${visible(only.person)} was not asked to review`)];
    const warnings: string[] = [];
    for (const one of asked) warnings.push(...(await ask(client, number, [one])));
    return warnings;
  }
}

/** Asking somebody who is asked already changes nothing, so a lost answer is simply asked for again. */
async function send(client: GitHubClient, number: number, asked: readonly Asked[]): Promise<void> {
  const namesOf = (kind: Asked['kind']): string[] =>
    asked.filter((each) => each.kind === kind).map(({ name }) => name);
  const body = { reviewers: namesOf('user'), team_reviewers: namesOf('team') };
  await client.write(
    async () => client.rest.pulls.requestReviewers({ ...client.repository, pull_number: number, ...body }),
    async () => null,
  );
}

async function leaveOut(client: GitHubClient, number: number, asked: readonly Asked[]): Promise<Asked[]> {
  const parameters = { ...client.repository, pull_number: number };
  const pull = await client.read(client.rest.pulls.get, parameters, pullSchema);
  const waiting = without(asked, {
    users: [pull.user, ...(pull.requested_reviewers ?? [])],
    teams: (pull.requested_teams ?? []).map(({ slug }) => slug),
  });
  if (waiting.length === 0) return [];
  const reviews = await client.readAll(client.rest.pulls.listReviews, parameters, reviewSchema);
  const current = reviews.filter(({ commit_id }) => commit_id === pull.head.sha);
  const left = without(waiting, { users: current.map(({ user }) => user), teams: [] });
  return current.length === 0 ? left : left.filter(({ kind }) => kind === 'user');
}

function without(
  asked: readonly Asked[],
  out: { readonly users: readonly ({ readonly login: string } | null)[]; readonly teams: readonly string[] },
): Asked[] {
  const users = new Set(out.users.map((user) => user?.login.toLowerCase()));
  const teams = new Set(out.teams.map((slug) => slug.toLowerCase()));
  return asked.filter(({ kind, name }) => !(kind === 'user' ? users : teams).has(name.toLowerCase()));
}

function parsePeople(
  people: readonly string[],
  owner: string,
): { readonly asked: Asked[]; readonly warnings: string[] } {
  const asked = new Map<string, Asked>();
  const warnings: string[] = [];
  for (const person of people) {
    const one = parsePerson(person, owner);
    if (typeof one === 'string') warnings.push(`${visible(person)} was not asked to review: ${one}`);
    else asked.set(person.toLowerCase(), one);
  }
  return { asked: [...asked.values()], warnings };
}

/** Or why GitHub could not ask. */
function parsePerson(person: string, owner: string): Asked | string {
  const [, kind, account = '', team] =
    /^(user|team):([A-Za-z0-9_-]{1,100})(?:\/([A-Za-z0-9._-]{1,100}))?$/.exec(person) ?? [];
  if (kind === 'user' && team === undefined) return { kind, name: account, person };
  if (kind !== 'team' || team === undefined) return 'it names neither a user nor a team on GitHub';
  if (account.toLowerCase() === owner.toLowerCase()) return { kind, name: team, person };
  return `only teams of ${owner} can review here`;
}
