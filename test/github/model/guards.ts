// What guards a branch in the end: its classic protection and every active ruleset that matches it, in one form.
import { folded } from './accounts.ts';
import type { Place } from './place.ts';
import type { BranchProtection, BypassActor, RequiredCheck, RequiredReviews, Ruleset } from './protection.ts';
import type { MergeMethod } from './pull-request.ts';
import { hasRole } from './roles.ts';
import { parseRule } from './rules.ts';
import type { Actor } from './tokens.ts';

export interface QueueRules {
  readonly grouping: 'ALLGREEN' | 'HEADGREEN';
  readonly method: MergeMethod;
}

/** Somebody whose approval certain files need. */
export interface RequiredTeam {
  readonly patterns: readonly string[];
  readonly teamId: number;
  readonly count: number;
}

export interface Guard {
  /** `null` is classic branch protection. */
  readonly ruleset: Ruleset | null;
  /** Of classic protection. */
  readonly adminsBypass: boolean;
  readonly checks: { readonly strict: boolean; readonly required: readonly RequiredCheck[] } | null;
  readonly reviews: RequiredReviews | null;
  readonly teams: readonly RequiredTeam[];
  readonly needsPullRequest: boolean;
  /** `null`: all that the repository allows. */
  readonly methods: readonly MergeMethod[] | null;
  readonly forbidsMergeCommits: boolean;
  readonly forbidsForce: boolean;
  readonly forbidsDeletion: boolean;
  readonly queue: QueueRules | null;
}

export const noGuard: Guard = {
  ruleset: null,
  adminsBypass: false,
  checks: null,
  reviews: null,
  teams: [],
  needsPullRequest: false,
  methods: null,
  forbidsMergeCommits: false,
  forbidsForce: false,
  forbidsDeletion: false,
  queue: null,
};

export function guardsOf({ repository }: Place, branch: string): Guard[] {
  const protection = repository.protections.get(branch);
  const rulesets = rulesetsFor({ repository }, branch);
  return [
    ...(protection === undefined ? [] : [guardOfProtection(protection)]),
    ...rulesets.map(guardOfRuleset),
  ];
}

export function rulesetsFor({ repository }: Pick<Place, 'repository'>, branch: string): Ruleset[] {
  const matches = (pattern: string) =>
    pattern === '~ALL' ||
    (pattern === '~DEFAULT_BRANCH' && branch === repository.defaultBranch) ||
    patternOf(pattern).test(`refs/heads/${branch}`);
  return repository.rulesets.filter(
    ({ enforcement, target, include, exclude }) =>
      enforcement === 'active' && target === 'branch' && include.some(matches) && !exclude.some(matches),
  );
}

/** As fnmatch with paths: `*` within a segment, `**` across. */
export function patternOf(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  const source = escaped.replace(/\*\*\/?|\*|\?/g, (wild) => {
    if (wild === '*') return '[^/]*';
    return wild === '?' ? '[^/]' : '.*';
  });
  return new RegExp(`^${source}$`);
}

/** @param how a merge of a pull request, or a push straight to the branch. */
export function isBypassed(place: Place, guard: Guard, actor: Actor, how: 'merge' | 'push'): boolean {
  const { ruleset } = guard;
  if (ruleset === null) {
    const { facade, repository } = place;
    const { login } = actor.account;
    return guard.adminsBypass && isPerson(actor) && hasRole(facade, repository, login, 'admin');
  }
  return ruleset.bypassActors.some(
    (bypass) => (how === 'merge' || bypass.bypass_mode !== 'pull_request') && isMeant(place, bypass, actor),
  );
}

/** Numbers of roles as rulesets have them. */
const roleIds = { 2: 'maintain', 4: 'write', 5: 'admin' } as const;

function isMeant({ facade, repository }: Place, bypass: BypassActor, actor: Actor): boolean {
  const { login } = actor.account;
  const owner = repository.owner.login;
  switch (bypass.actor_type) {
    case 'Integration':
      return actor.token !== null && actor.token.kind !== 'user' && actor.token.app.id === bypass.actor_id;
    case 'OrganizationAdmin':
      return isPerson(actor) && facade.directory.isOwner(owner, login);
    case 'RepositoryRole': {
      const role = Object.entries(roleIds).find(([id]) => Number(id) === bypass.actor_id)?.[1];
      return role !== undefined && isPerson(actor) && hasRole(facade, repository, login, role);
    }
    case 'Team':
      return facade.directory
        .teamsOf(owner)
        .some((team) => team.id === bypass.actor_id && team.members.has(folded(login)));
    case 'DeployKey':
      return false;
    default: {
      const never: never = bypass.actor_type;
      throw new TypeError(`no such bypass actor: ${String(never)}`);
    }
  }
}

function isPerson({ token }: Actor): boolean {
  return token === null || token.kind === 'user';
}

function guardOfProtection(protection: BranchProtection): Guard {
  const { requiredChecks, requiredReviews } = protection;
  return {
    ...noGuard,
    adminsBypass: !protection.enforceAdmins,
    checks:
      requiredChecks === null ? null : { strict: requiredChecks.strict, required: requiredChecks.checks },
    reviews: requiredReviews,
    needsPullRequest: requiredReviews !== null,
    forbidsMergeCommits: protection.linearHistory,
    forbidsForce: !protection.allowForcePushes,
    forbidsDeletion: !protection.allowDeletions,
  };
}

function guardOfRuleset(ruleset: Ruleset): Guard {
  const guard: Guard = { ...noGuard, ruleset };
  for (const rule of ruleset.rules) Object.assign(guard, parseRule(rule));
  return guard;
}
