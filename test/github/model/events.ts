// What happened, as webhooks tell it, and whether workflows start at it.
import type { Account } from './accounts.ts';
import type { Repository } from './repository.ts';
import { type Actor, isActionsToken } from './tokens.ts';

export type EventName =
  | 'check_run'
  | 'check_suite'
  | 'create'
  | 'delete'
  | 'deployment'
  | 'deployment_status'
  | 'issue_comment'
  | 'issues'
  | 'merge_group'
  | 'pull_request'
  | 'pull_request_review'
  | 'pull_request_review_comment'
  | 'push'
  | 'repository_dispatch'
  | 'workflow_dispatch';

/**
 * `start`: workflows that listen start; `none`: `GITHUB_TOKEN` caused it, or a commit message says `[skip ci]`;
 * `await-approval`: runs are made, and wait for a person with write access.
 */
export type WorkflowEffect = 'start' | 'none' | 'await-approval';

export interface FacadeEvent {
  readonly id: number;
  readonly name: EventName;
  readonly action: string | null;
  readonly repository: Repository;
  readonly sender: Account;
  /** The webhook's payload as GitHub sends it, without `installation`. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly workflows: WorkflowEffect;
  readonly at: string;
}

export type EventListener = (event: FacadeEvent) => void;

const skipMarks =
  /\[skip ci\]|\[ci skip\]|\[no ci\]|\[skip actions\]|\[actions skip\]|^skip-checks: *true$/im;
const awaitedActions: ReadonlySet<string | null> = new Set(['opened', 'synchronize', 'reopened']);

/** @param headMessage of the commit at the head of a push or a pull request. */
export function decideWorkflows(
  { name, action }: Pick<FacadeEvent, 'name' | 'action'>,
  actor: Actor,
  headMessage = '',
): WorkflowEffect {
  if (name === 'workflow_dispatch' || name === 'repository_dispatch') return 'start';
  if ((name === 'push' || name === 'pull_request') && skipMarks.test(headMessage)) return 'none';
  if (!isActionsToken(actor)) return 'start';
  return name === 'pull_request' && awaitedActions.has(action) ? 'await-approval' : 'none';
}
