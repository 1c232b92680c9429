// Bodies of rulesets and of branch protection.
import type { GitHubFacade } from '../../facade.ts';
import { nodeId } from '../../model/ids.ts';
import type { BranchProtection, Ruleset } from '../../model/protection.ts';
import type { Repository } from '../../model/repository.ts';
import { apiOf, webOf } from './repository.ts';
import type { BranchProtectionBody } from './schemas.ts';

/** A list has neither rules nor conditions; only administrators see who may bypass. */
export type RulesetExtent = 'list' | 'reader' | 'whole';

export function rulesetBody(
  facade: GitHubFacade,
  repository: Repository,
  ruleset: Ruleset,
  extent: RulesetExtent,
): Record<string, unknown> {
  const { include, exclude, rules, bypassActors } = ruleset;
  return {
    id: ruleset.id,
    name: ruleset.name,
    target: ruleset.target,
    source_type: 'Repository',
    source: repository.fullName,
    enforcement: ruleset.enforcement,
    node_id: nodeId('Ruleset', ruleset.id),
    created_at: ruleset.createdAt,
    updated_at: ruleset.updatedAt,
    _links: {
      self: { href: `${apiOf(facade, repository)}/rulesets/${ruleset.id}` },
      html: { href: `${webOf(facade, repository)}/rules/${ruleset.id}` },
    },
    ...(extent === 'list' ? {} : { conditions: { ref_name: { include, exclude } }, rules }),
    ...(extent === 'whole' ? { bypass_actors: bypassActors } : {}),
  };
}

export function protectionBody(
  facade: GitHubFacade,
  repository: Repository,
  branch: string,
  { requiredChecks, requiredReviews, ...flags }: BranchProtection,
): BranchProtectionBody {
  const url = `${apiOf(facade, repository)}/branches/${encodeURIComponent(branch)}/protection`;
  return {
    url,
    ...(requiredChecks === null
      ? {}
      : {
          required_status_checks: {
            url: `${url}/required_status_checks`,
            strict: requiredChecks.strict,
            contexts: requiredChecks.checks.map(({ context }) => context),
            contexts_url: `${url}/required_status_checks/contexts`,
            checks: requiredChecks.checks.map(({ context, appId }) => ({ context, app_id: appId })),
          },
        }),
    ...(requiredReviews === null
      ? {}
      : {
          required_pull_request_reviews: {
            url: `${url}/required_pull_request_reviews`,
            dismiss_stale_reviews: requiredReviews.dismissStale,
            require_code_owner_reviews: requiredReviews.codeOwners,
            required_approving_review_count: requiredReviews.count,
            require_last_push_approval: requiredReviews.lastPush,
          },
        }),
    enforce_admins: { url: `${url}/enforce_admins`, enabled: flags.enforceAdmins },
    required_linear_history: { enabled: flags.linearHistory },
    allow_force_pushes: { enabled: flags.allowForcePushes },
    allow_deletions: { enabled: flags.allowDeletions },
    block_creations: { enabled: false },
    required_conversation_resolution: { enabled: false },
    lock_branch: { enabled: false },
    allow_fork_syncing: { enabled: false },
  };
}
