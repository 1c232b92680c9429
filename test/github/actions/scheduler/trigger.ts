// What an event asks of workflows: for which of their events, from which commit their files come, on what they run.
import type { Account } from '../../model/accounts.ts';
import type { FacadeEvent, WorkflowEffect } from '../../model/events.ts';
import type { Repository } from '../../model/repository.ts';
import type { Occasion } from '../workflow/filter.ts';

/** Something that happened: on the facade, or to the runs of the scheduler itself. */
export interface Happening extends Pick<FacadeEvent, 'action' | 'repository' | 'sender' | 'payload'> {
  readonly name: FacadeEvent['name'] | 'schedule' | 'workflow_run';
  readonly workflows: WorkflowEffect;
  /** How many `workflow_run`s led here. */
  readonly depth: number;
}

export interface Trigger {
  /** `pull_request_target`. */
  readonly event: string;
  readonly action: string | null;
  readonly repository: Repository;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly actor: Account;
  /** `GITHUB_REF`; workflow files are read at `sha`. */
  readonly ref: string;
  /** `GITHUB_SHA`. */
  readonly sha: string;
  /** The commit that the run's jobs show up at as checks. */
  readonly checkedSha: string;
  /** As the API tells of the run. */
  readonly head: { readonly sha: string; readonly branch: string | null; readonly repository: Repository };
  readonly headRef: string;
  readonly baseRef: string;
  readonly occasion: Occasion;
  /** A fork's or Dependabot's: a token that only reads, and no secrets. */
  readonly isRestricted: boolean;
  readonly awaitsApproval: boolean;
  /** The only workflow file that is meant. */
  readonly only: string | null;
  readonly depth: number;
}

/** What all triggers of an event share, where its own kind says nothing else. */
export function triggerAt(
  happening: Happening,
  at: { readonly ref: string; readonly sha: string },
  more: Partial<Omit<Trigger, 'occasion'>> & { readonly occasion?: Partial<Occasion> } = {},
): Trigger {
  const { action, repository, sender, payload, depth, name } = happening;
  const event = more.event ?? name;
  const branch = at.ref.startsWith('refs/heads/') ? at.ref.slice('refs/heads/'.length) : null;
  return {
    action,
    repository,
    payload,
    actor: sender,
    checkedSha: at.sha,
    head: { sha: at.sha, branch, repository },
    headRef: '',
    baseRef: '',
    isRestricted: false,
    awaitsApproval: happening.workflows === 'await-approval',
    only: null,
    depth,
    ...at,
    ...more,
    event,
    occasion: {
      event,
      action,
      branch: null,
      tag: null,
      workflow: null,
      changedPaths: () => Promise.resolve(null),
      ...more.occasion,
    },
  };
}
