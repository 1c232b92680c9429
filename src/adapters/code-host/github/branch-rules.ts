// What guards a branch, as far as whoever may read the repository is told: rulesets in full, classic protection in part.
import { z } from 'zod';
import type { GitHubClient } from './github-client.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface RequiredCheck {
  readonly name: string;
  /** The app that must have set it; `null` where any may, so that whoever can push can forge it. */
  readonly appId: number | null;
}

/** A workflow of another repository that must pass, whatever the pull request changes. */
export interface RequiredWorkflow {
  readonly path: string;
  readonly repositoryId: number;
  /** The commit it is pinned to; `null` where it follows a branch or tag. */
  readonly commit: string | null;
}

export interface BranchRules {
  /** Of rulesets and of classic protection. */
  readonly requiredChecks: readonly RequiredCheck[];
  /** Whether a pull request must be up to date with the branch before it is merged. */
  readonly strict: boolean;
  /** Whether a ruleset lets nothing in but by pull request. */
  readonly requiresPullRequest: boolean;
  /** Of the organization's rulesets. */
  readonly requiredWorkflows: readonly RequiredWorkflow[];
  /** What rulesets demand of reviews, the strictest of each; zero and false where nothing is demanded. */
  readonly reviews: {
    readonly approvals: number;
    readonly codeOwners: boolean;
    readonly lastPush: boolean;
    readonly dismissStale: boolean;
  };
  /** What the branch's rules allow; the repository's settings may allow less. */
  readonly mergeMethods: readonly MergeMethod[];
  readonly mergeQueue: boolean;
  readonly blocksForcePushes: boolean;
  readonly blocksDeletion: boolean;
  /** Whether the branch has classic protection, of which only administrators are told everything. */
  readonly hasClassicProtection: boolean;
}

const ruleSchema = z.object({ type: z.string(), parameters: z.unknown().optional() });
type Rule = z.infer<typeof ruleSchema>;

const checkParameters = z.object({
  required_status_checks: z.array(z.object({ context: z.string(), integration_id: z.int().nullish() })),
  strict_required_status_checks_policy: z.boolean(),
});
const pullParameters = z.object({
  required_approving_review_count: z.int(),
  require_code_owner_review: z.boolean(),
  require_last_push_approval: z.boolean(),
  dismiss_stale_reviews_on_push: z.boolean(),
  allowed_merge_methods: z.array(z.string()).optional(),
});
const workflowParameters = z.object({
  workflows: z.array(z.object({ path: z.string(), repository_id: z.int(), sha: z.string().nullish() })),
});
const branchSchema = z.object({
  protection: z
    .object({
      // Rulesets alone make a branch `protected`, but this is classic protection only.
      enabled: z.boolean().optional(),
      required_status_checks: z
        .object({
          strict: z.boolean().optional(),
          contexts: z.array(z.string()).optional(),
          checks: z.array(z.object({ context: z.string(), app_id: z.int().nullish() })).optional(),
        })
        .nullish(),
    })
    .nullish(),
});
type Branch = z.infer<typeof branchSchema>;

const allMethods: readonly MergeMethod[] = ['merge', 'squash', 'rebase'];
/** How GitHub writes "any app" in classic protection. */
const anyApp = -1;

/** @throws LaurelError `git`, `not-found` for an unknown branch. */
export async function readBranchRules(client: GitHubClient, branch: string): Promise<BranchRules> {
  const parameters = { ...client.repository, branch };
  const [rules, classic] = await Promise.all([
    client.readAll(client.rest.repos.getBranchRules, parameters, ruleSchema),
    client.read(client.rest.repos.getBranch, parameters, branchSchema),
  ]);
  return combineRules(rules, classic);
}

function combineRules(rules: readonly Rule[], classic: Branch): BranchRules {
  const has = (type: string): boolean => rules.some((rule) => rule.type === type);
  const checks = parametersOf(rules, 'required_status_checks', checkParameters);
  const pulls = parametersOf(rules, 'pull_request', pullParameters);
  const isAllowed = (method: MergeMethod): boolean =>
    (method !== 'merge' || !has('required_linear_history')) &&
    pulls.every(({ allowed_merge_methods: allowed }) => allowed?.includes(method) ?? true);
  return {
    requiredChecks: [
      ...checks.flatMap(({ required_status_checks: each }) => each.map(ruledCheck)),
      ...classicChecks(classic),
    ],
    strict:
      checks.some((each) => each.strict_required_status_checks_policy) ||
      classic.protection?.required_status_checks?.strict === true,
    requiresPullRequest: has('pull_request'),
    requiredWorkflows: parametersOf(rules, 'workflows', workflowParameters).flatMap(({ workflows }) =>
      workflows.map(({ path, repository_id: repositoryId, sha }) => ({
        path,
        repositoryId,
        commit: sha ?? null,
      })),
    ),
    reviews: {
      approvals: Math.max(0, ...pulls.map((each) => each.required_approving_review_count)),
      codeOwners: pulls.some((each) => each.require_code_owner_review),
      lastPush: pulls.some((each) => each.require_last_push_approval),
      dismissStale: pulls.some((each) => each.dismiss_stale_reviews_on_push),
    },
    mergeMethods: allMethods.filter(isAllowed),
    mergeQueue: has('merge_queue'),
    blocksForcePushes: has('non_fast_forward'),
    blocksDeletion: has('deletion'),
    hasClassicProtection: classic.protection?.enabled ?? false,
  };
}

function parametersOf<T>(rules: readonly Rule[], type: string, schema: z.ZodType<T>): T[] {
  return rules.flatMap((rule) => {
    const parsed = rule.type === type ? schema.safeParse(rule.parameters) : null;
    return parsed?.success === true ? [parsed.data] : [];
  });
}

function ruledCheck(check: z.infer<typeof checkParameters>['required_status_checks'][number]): RequiredCheck {
  return { name: check.context, appId: check.integration_id ?? null };
}

function classicChecks({ protection }: Branch): RequiredCheck[] {
  const { contexts = [], checks } = protection?.required_status_checks ?? {};
  if (checks === undefined) return contexts.map((name) => ({ name, appId: null }));
  return checks.map(({ context, app_id: id }) => ({
    name: context,
    appId: id === anyApp ? null : (id ?? null),
  }));
}
