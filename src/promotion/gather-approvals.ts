// Gathering who approved, and of which demanded teams those people are.
import type { EffectivePolicy } from '../policy/effective-policy.ts';
import type { Approval, PullRequest } from './code-host.ts';
import { type ApprovalFacts, isSamePerson, type MemberApproval, personOf } from './demands.ts';
import type { Promoter } from './promoter.ts';

export interface ApprovalsRequest {
  /** Whose approvals count; nobody's where there is none. */
  readonly pullRequest: PullRequest | null;
  readonly policy: EffectivePolicy;
  /** Whose run trained the version: that person may not approve it. */
  readonly trainedBy?: string | undefined;
}

/**
 * The facts about approvals; nobody's own, and not of the person whose run trained the version. Membership is asked
 * only of people who count, and only in teams that could give them a role which does not name them.
 *
 * @throws LaurelError `git` when the code host fails.
 */
export async function gatherApprovals(
  { snapshots, teams: told = snapshots.host }: Pick<Promoter, 'snapshots' | 'teams'>,
  { pullRequest, policy, trainedBy }: ApprovalsRequest,
): Promise<ApprovalFacts> {
  const excluded = trainedBy === undefined ? [] : [personOf(trainedBy)];
  const approvals: MemberApproval[] = [];
  for (const approval of pullRequest?.approvals ?? []) {
    const isExcluded = excluded.some((each) => isSamePerson(each, approval.person));
    const teams = isExcluded ? [] : teamsToAsk(approval, policy);
    approvals.push({
      ...approval,
      teams: teams.length === 0 ? [] : await told.teamsOf(approval.person, teams),
    });
  }
  return {
    known: pullRequest?.approvalsKnown ?? true,
    approvals,
    excluded,
    demanded: policy.approvals,
  };
}

/** Each team once, of the roles that do not name the person. */
function teamsToAsk({ person }: Approval, { approvals }: EffectivePolicy): readonly string[] {
  const open = approvals.filter(({ people }) => !people.some((each) => isSamePerson(each, person)));
  return [...new Set(open.flatMap(({ people }) => people.filter((each) => each.startsWith('team:'))))];
}
