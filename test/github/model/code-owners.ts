// CODEOWNERS, and rules that ask certain people about certain files.
import { folded } from './accounts.ts';
import { patternOf, type RequiredTeam } from './guards.ts';
import { opinionsOn } from './obstacles.ts';
import type { Place, PullPlace } from './place.ts';

const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

interface OwnedPattern {
  readonly matches: (path: string) => boolean;
  readonly owners: readonly string[];
}

/** Files of the pull request whose owners, as the base branch names them, have not approved. */
export async function missingOwners(place: PullPlace, paths: readonly string[]): Promise<string[]> {
  const patterns = await readOwners(place, place.pull.base.branch);
  const approvers = opinionsOn(place)
    .filter(({ state }) => state === 'APPROVED')
    .map(({ author }) => author.login);
  const waiting = new Set<string>();
  for (const path of paths) {
    const owners = patterns.findLast(({ matches }) => matches(path))?.owners ?? [];
    const isOwned = owners.length > 0 && !approvers.some((login) => isOneOf(place, owners, login));
    if (isOwned) waiting.add(owners.map((owner) => owner.replace('@', '')).join(', '));
  }
  return [...waiting].map((owners) => `Waiting on code owner review from ${owners}.`);
}

/** Files whose team, by a ruleset, has not given its approvals. */
export function missingTeams(
  place: PullPlace,
  teams: readonly RequiredTeam[],
  paths: readonly string[],
): string[] {
  const { directory } = place.facade;
  const approvals = opinionsOn(place).filter(({ state }) => state === 'APPROVED');
  return teams.flatMap(({ patterns, teamId, count }) => {
    const concerned = paths.some((path) => patterns.some((pattern) => patternOf(pattern).test(path)));
    const team = directory.teamsOf(place.repository.owner.login).find(({ id }) => id === teamId);
    if (!concerned || team === undefined) return [];
    const given = approvals.filter(({ author }) => directory.membership(team, author.login) !== null);
    return given.length >= count ? [] : [`Waiting on review from ${team.organization}/${team.slug}.`];
  });
}

async function readOwners({ repository: { git } }: Place, branch: string): Promise<OwnedPattern[]> {
  for (const path of places) {
    const text = await git.blob(`refs/heads/${branch}:${path}`);
    if (text !== null) return parseOwners(text.toString());
  }
  return [];
}

function parseOwners(text: string): OwnedPattern[] {
  return text.split('\n').flatMap((line) => {
    const [pattern, ...owners] = line.replace(/#.*$/, '').trim().split(/\s+/);
    return pattern === undefined || pattern === '' ? [] : [{ matches: matcherOf(pattern), owners }];
  });
}

/** As gitignore: without a slash anywhere, at any depth; a directory owns what is below it. */
function matcherOf(pattern: string): (path: string) => boolean {
  const trimmed = pattern.replace(/^\//, '').replace(/\/$/, '');
  const isAnchored = trimmed.includes('/') || pattern.startsWith('/');
  const file = patternOf(isAnchored ? trimmed : `**/${trimmed}`);
  const below = patternOf(isAnchored ? `${trimmed}/**` : `**/${trimmed}/**`);
  return (path) =>
    (!pattern.endsWith('/') && file.test(path)) || (!pattern.endsWith('*') && below.test(path));
}

function isOneOf({ facade: { directory } }: Place, owners: readonly string[], login: string): boolean {
  return owners.some((owner) => {
    const [organization = '', slug] = owner.replace(/^@/, '').split('/');
    if (slug === undefined) return folded(organization) === folded(login);
    const team = directory.team(organization, slug);
    return team !== null && directory.membership(team, login)?.state === 'active';
  });
}
