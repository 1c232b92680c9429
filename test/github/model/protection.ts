// What guards a branch: classic branch protection and rulesets, as their administrators wrote them.

export interface RequiredCheck {
  readonly context: string;
  /** The app that must have set it; `null` for any. */
  readonly appId: number | null;
}

export interface RequiredReviews {
  readonly count: number;
  readonly dismissStale: boolean;
  readonly codeOwners: boolean;
  /** Somebody other than whoever pushed last must approve. */
  readonly lastPush: boolean;
}

export interface BranchProtection {
  readonly requiredChecks: { readonly strict: boolean; readonly checks: readonly RequiredCheck[] } | null;
  readonly requiredReviews: RequiredReviews | null;
  readonly enforceAdmins: boolean;
  readonly linearHistory: boolean;
  readonly allowForcePushes: boolean;
  readonly allowDeletions: boolean;
}

/** A rule with its parameters as the API writes them; what the facade does not know is kept and shown, not enforced. */
export interface RulesetRule {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export interface BypassActor {
  readonly actor_id: number | null;
  readonly actor_type: 'Integration' | 'OrganizationAdmin' | 'RepositoryRole' | 'Team' | 'DeployKey';
  readonly bypass_mode: 'always' | 'pull_request' | 'exempt';
}

export interface Ruleset {
  readonly id: number;
  readonly name: string;
  readonly target: 'branch' | 'tag' | 'push';
  readonly enforcement: 'disabled' | 'active' | 'evaluate';
  readonly bypassActors: readonly BypassActor[];
  /** `refs/heads/main`, `~DEFAULT_BRANCH`, `~ALL`, with `*` in fnmatch's sense. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: readonly RulesetRule[];
  readonly createdAt: string;
  readonly updatedAt: string;
}
