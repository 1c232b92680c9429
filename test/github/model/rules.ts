// The rules of a ruleset that the facade enforces, read from the API's words.
import { z } from 'zod';
import type { Guard } from './guards.ts';
import type { RulesetRule } from './protection.ts';

const methods = z.enum(['merge', 'squash', 'rebase']);

const pullRequestRule = z.object({
  required_approving_review_count: z.number(),
  dismiss_stale_reviews_on_push: z.boolean(),
  require_code_owner_review: z.boolean(),
  require_last_push_approval: z.boolean(),
  allowed_merge_methods: z.array(methods).optional(),
  required_reviewers: z
    .array(
      z.object({
        file_patterns: z.array(z.string()),
        minimum_approvals: z.number(),
        reviewer: z.object({ id: z.number(), type: z.literal('Team') }),
      }),
    )
    .default([]),
});

const statusChecksRule = z.object({
  required_status_checks: z.array(z.object({ context: z.string(), integration_id: z.number().nullish() })),
  strict_required_status_checks_policy: z.boolean(),
});

const mergeQueueRule = z.object({
  grouping_strategy: z.enum(['ALLGREEN', 'HEADGREEN']),
  merge_method: z.enum(['MERGE', 'SQUASH', 'REBASE']),
});

/** What one rule asks for; nothing for a rule that is only kept and shown. */
export function parseRule({ type, parameters }: RulesetRule): Partial<Guard> {
  switch (type) {
    case 'pull_request':
      return parsePullRequestRule(parameters);
    case 'required_status_checks': {
      const rule = statusChecksRule.parse(parameters);
      return {
        checks: {
          strict: rule.strict_required_status_checks_policy,
          required: rule.required_status_checks.map(({ context, integration_id: appId }) => ({
            context,
            appId: appId ?? null,
          })),
        },
      };
    }
    case 'merge_queue': {
      const rule = mergeQueueRule.parse(parameters);
      return {
        queue: { grouping: rule.grouping_strategy, method: methods.parse(rule.merge_method.toLowerCase()) },
      };
    }
    case 'non_fast_forward':
      return { forbidsForce: true };
    case 'deletion':
      return { forbidsDeletion: true };
    case 'required_linear_history':
      return { forbidsMergeCommits: true };
    default:
      return {};
  }
}

function parsePullRequestRule(parameters: unknown): Partial<Guard> {
  const rule = pullRequestRule.parse(parameters);
  return {
    needsPullRequest: true,
    methods: rule.allowed_merge_methods ?? null,
    reviews: {
      count: rule.required_approving_review_count,
      dismissStale: rule.dismiss_stale_reviews_on_push,
      codeOwners: rule.require_code_owner_review,
      lastPush: rule.require_last_push_approval,
    },
    teams: rule.required_reviewers.map((required) => ({
      patterns: required.file_patterns,
      teamId: required.reviewer.id,
      count: required.minimum_approvals,
    })),
  };
}
