// What ought to guard the branch that promotions are merged into, and what of it does: pure, in GitHub's own terms.

/** The check run that decides about a pull request. */
export const requiredCheck = 'laurel';
/** The ruleset is found again by this name. */
export const rulesetName = 'laurel';
/** GitHub Actions itself, in whose name a job's GITHUB_TOKEN sets check runs. */
export const actionsAppId = 15_368;

export interface ProtectionOptions {
  /** The app whose check counts. */
  readonly appId: number;
  /** How many people must approve, in [0, 10]. */
  readonly approvals: number;
  readonly mergeQueue: boolean;
  /** `null` for the default branch. */
  readonly branch: string | null;
}

export interface RulesetRule {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export interface LaurelRuleset {
  readonly name: typeof rulesetName;
  /** As conditions of a ruleset name them. */
  readonly branches: readonly string[];
  readonly enforcement: 'active';
  readonly rules: readonly RulesetRule[];
}

/** What guards a branch now, of rulesets and of classic protection. */
export interface BranchGuards {
  readonly requiredChecks: readonly { readonly name: string; readonly appId: number | null }[];
  readonly requiredWorkflows: readonly { readonly path: string; readonly commit: string | null }[];
  readonly strict: boolean;
  readonly requiresPullRequest: boolean;
  readonly reviews: {
    readonly approvals: number;
    readonly codeOwners: boolean;
    readonly lastPush: boolean;
    readonly dismissStale: boolean;
  };
  readonly mergeQueue: boolean;
  readonly blocksForcePushes: boolean;
  readonly blocksDeletion: boolean;
  /** Who may bypass the rulesets, in words; empty where nobody is known to. */
  readonly bypasses: readonly string[];
}

/** One thing that ought to hold. */
export interface Demand {
  readonly name: string;
  readonly met: boolean;
  /** What is demanded and why, as one line. */
  readonly demand: string;
}

/** The ruleset that demands all of it. */
export function laurelRuleset({ appId, approvals, mergeQueue, branch }: ProtectionOptions): LaurelRuleset {
  return {
    name: rulesetName,
    branches: [branch === null ? '~DEFAULT_BRANCH' : `refs/heads/${branch}`],
    enforcement: 'active',
    rules: [
      { type: 'deletion' },
      { type: 'non_fast_forward' },
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: approvals,
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: true,
          require_last_push_approval: true,
          required_review_thread_resolution: false,
        },
      },
      {
        type: 'required_status_checks',
        parameters: {
          // A queue brings what it merges up to date by itself.
          strict_required_status_checks_policy: !mergeQueue,
          required_status_checks: [{ context: requiredCheck, integration_id: appId }],
        },
      },
      ...(mergeQueue ? [queueRule] : []),
    ],
  };
}

/** Each entry must pass by itself: the one at the head of a group says nothing of those before it. */
const queueRule: RulesetRule = {
  type: 'merge_queue',
  parameters: {
    grouping_strategy: 'ALLGREEN',
    merge_method: 'MERGE',
    check_response_timeout_minutes: 60,
    max_entries_to_build: 5,
    max_entries_to_merge: 5,
    min_entries_to_merge: 1,
    min_entries_to_merge_wait_minutes: 0,
  },
};

/** The ruleset as GitHub imports it: Settings → Rules → Rulesets → Import a ruleset. */
export function importableRuleset({ name, branches, enforcement, rules }: LaurelRuleset): object {
  return {
    name,
    target: 'branch',
    enforcement,
    conditions: { ref_name: { include: branches, exclude: [] } },
    rules,
    bypass_actors: [],
  };
}

/** What ought to hold, in the order of weight, and whether it does. */
export function compareGuards(guards: BranchGuards, options: ProtectionOptions): readonly Demand[] {
  const own = guards.requiredChecks.filter(({ name }) => name === requiredCheck);
  const { reviews } = guards;
  const { appId, approvals } = options;
  return [
    demand('check', own.length > 0, `the check ${requiredCheck} is required`),
    demand(
      'source',
      own.some((check) => check.appId === appId),
      `it counts only where ${appName(appId)} set it`,
    ),
    demand(
      'up to date',
      guards.strict || guards.mergeQueue,
      'what is merged was judged on top of what is there',
    ),
    demand('pull request', guards.requiresPullRequest, 'nothing gets in but by pull request'),
    demand(
      'approvals',
      reviews.approvals >= approvals,
      approvals === 1 ? 'one person approves' : `${approvals} people approve`,
    ),
    demand('code owners', reviews.codeOwners, 'whoever owns policy and workflows approves changes to them'),
    demand('last push', reviews.lastPush, 'somebody else than the last pusher approves'),
    demand(
      'stale reviews',
      reviews.dismissStale,
      'an approval is of what is merged, not of what was pushed before',
    ),
    demand(
      'force pushes',
      guards.blocksForcePushes,
      'history is not rewritten: the ledger names its commits',
    ),
    demand('deletion', guards.blocksDeletion, 'the branch cannot be deleted'),
    demand(
      'bypass',
      guards.bypasses.length === 0,
      guards.bypasses.length === 0
        ? 'nobody may bypass the rulesets'
        : `nobody may bypass the rulesets, and these may: ${guards.bypasses.join(', ')}`,
    ),
    ...(options.mergeQueue ? [demand('merge queue', guards.mergeQueue, 'merges wait in a queue')] : []),
  ];
}

/** As people know it. */
export function appName(appId: number): string {
  return appId === actionsAppId ? 'GitHub Actions' : `the GitHub App ${appId}`;
}

function demand(name: string, met: boolean, text: string): Demand {
  return { name, met, demand: text };
}
