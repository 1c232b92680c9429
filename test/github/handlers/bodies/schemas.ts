// GitHub's own types of the bodies that the facade answers with, so that the compiler sees a field that is missing.
import type { RestEndpointMethodTypes as Rest } from '@octokit/rest';

type Data<Operation> = Operation extends { readonly response: { readonly data: infer Body } } ? Body : never;
type Item<List> = List extends readonly (infer One)[] ? One : never;

export type SimpleUserBody = NonNullable<Data<Rest['pulls']['get']>['user']>;
export type PublicUserBody = Data<Rest['users']['getByUsername']>;
export type FullRepositoryBody = Data<Rest['repos']['get']>;
export type RepositoryBody = NonNullable<Data<Rest['pulls']['get']>['head']['repo']>;
export type PullBody = Data<Rest['pulls']['get']>;
export type SimplePullBody = Item<Data<Rest['pulls']['list']>>;
export type TeamBody = Item<NonNullable<SimplePullBody['requested_teams']>>;
export type ReviewBody = Data<Rest['pulls']['createReview']>;
export type ReviewCommentBody = Data<Rest['pulls']['createReviewComment']>;
export type IssueBody = Data<Rest['issues']['get']>;
export type ReactionsBody = NonNullable<IssueBody['reactions']>;
export type IssueCommentBody = Data<Rest['issues']['createComment']>;
export type CheckRunBody = Data<Rest['checks']['create']>;
export type AnnotationBody = Item<Data<Rest['checks']['listAnnotations']>>;
export type AppBody = NonNullable<CheckRunBody['app']>;
export type MinimalPullBody = Item<CheckRunBody['pull_requests']>;
export type DeploymentBody = Data<Rest['repos']['getDeployment']>;
export type DeploymentStatusBody = Data<Rest['repos']['createDeploymentStatus']>;
export type EnvironmentBody = Item<NonNullable<Data<Rest['repos']['getAllEnvironments']>['environments']>>;
export type CommitBody = Data<Rest['repos']['getCommit']>;
export type GitCommitBody = Data<Rest['git']['getCommit']>;
export type GitRefBody = Data<Rest['git']['getRef']>;
export type GitTreeBody = Data<Rest['git']['getTree']>;
export type BlobBody = Data<Rest['git']['getBlob']>;
export type ComparisonBody = Data<Rest['repos']['compareCommitsWithBasehead']>;
export type DiffEntryBody = Item<Data<Rest['pulls']['listFiles']>>;
export type RulesetBody = Data<Rest['repos']['getRepoRuleset']>;
export type BranchProtectionBody = Data<Rest['repos']['getBranchProtection']>;
export type ActivityBody = Item<Data<Rest['repos']['listActivities']>>;

/** Only webhooks have it in this form. */
export interface OrganizationBody {
  readonly login: string;
  readonly id: number;
  readonly node_id: string;
  readonly url: string;
  readonly repos_url: string;
  readonly events_url: string;
  readonly hooks_url: string;
  readonly issues_url: string;
  readonly members_url: string;
  readonly public_members_url: string;
  readonly avatar_url: string;
  readonly description: string | null;
}
