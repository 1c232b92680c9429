// Ids: one counter for everything, and the opaque node ids that GraphQL wants.

export type NodeKind =
  | 'App'
  | 'CheckRun'
  | 'CheckSuite'
  | 'Commit'
  | 'Deployment'
  | 'DeploymentStatus'
  | 'Environment'
  | 'Issue'
  | 'IssueComment'
  | 'PullRequest'
  | 'PullRequestReview'
  | 'PullRequestReviewComment'
  | 'Ref'
  | 'Repository'
  | 'Ruleset'
  | 'Team'
  | 'User';

export class Ids {
  #last = 1_000;

  next(): number {
    this.#last += 1;
    return this.#last;
  }
}

/** `PullRequest_1017`: opaque to clients, readable in a failing test. */
export function nodeId(kind: NodeKind, id: number | string): string {
  return `${kind}_${id}`;
}
