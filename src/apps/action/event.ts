// The event that started the workflow run, as far as Laurel acts on it. The payload is parsed, not trusted.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { LaurelError } from '../../primitives/errors.ts';

/** What happened, in the words of the parts that act on it. */
export type WorkflowEvent =
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      readonly head: string;
      readonly baseBranch: string;
      /** Of a fork, or Dependabot's: GitHub gives such a run a token that only reads, and no secrets. */
      readonly mayOnlyRead: boolean;
    }
  /** `number` is of the last pull request in the group. */
  | {
      readonly kind: 'merge-group';
      readonly base: string;
      readonly head: string;
      readonly baseBranch: string;
      readonly number: number | null;
    }
  /** Another workflow ended: a review was given, say. */
  | { readonly kind: 'workflow-run'; readonly head: string; readonly numbers: readonly number[] }
  /** `files` were touched by the commits that the payload lists: a hint, never the truth. */
  | { readonly kind: 'push'; readonly branch: string; readonly files: ReadonlySet<string> }
  /** `number` is of the one pull request that is meant; any may be where it is `null`. */
  | { readonly kind: 'evidence'; readonly model: string | null; readonly number: number | null }
  | { readonly kind: 'schedule' }
  /** Started by a person or a program. */
  | { readonly kind: 'dispatch' }
  | { readonly kind: 'other'; readonly name: string };

const commitId = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const sideRepository = z.object({ full_name: z.string() }).nullish();
const pullRequestPayload = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({ sha: commitId, repo: sideRepository }),
    base: z.object({ ref: z.string(), repo: sideRepository }),
  }),
  sender: z.object({ login: z.string() }).nullish(),
});
const mergeGroupPayload = z.object({
  merge_group: z.object({
    head_sha: commitId,
    base_sha: commitId,
    head_ref: z.string(),
    base_ref: z.string(),
  }),
});
const workflowRunPayload = z.object({
  workflow_run: z.object({
    head_sha: commitId,
    pull_requests: z.array(z.object({ number: z.int().positive() })),
  }),
});
const pathList = z.array(z.string()).default([]);
const pushPayload = z.object({
  ref: z.string(),
  commits: z
    .array(z.object({ added: pathList, modified: pathList, removed: pathList }))
    .nullish()
    .transform((commits) => commits ?? []),
});
const dispatchPayload = z.object({
  action: z.string().nullish(),
  client_payload: z
    .looseObject({ model: z.string().max(256).optional(), pull_request: z.int().positive().optional() })
    .nullish(),
});

/**
 * @param env the runner's variables: GITHUB_EVENT_NAME and GITHUB_EVENT_PATH.
 * @throws LaurelError `invalid-document` for a payload that is not what GitHub sends.
 */
export async function readEvent(env: Readonly<Record<string, string | undefined>>): Promise<WorkflowEvent> {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const file = env['GITHUB_EVENT_PATH'];
  return parseEvent(name, file === undefined || file === '' ? {} : await readPayload(file));
}

/** @throws LaurelError `invalid-document`. */
export function parseEvent(name: string, payload: unknown): WorkflowEvent {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review': {
      const { pull_request: pull, sender } = parsed(name, pullRequestPayload, payload);
      const { number, head, base } = pull;
      const isForeign = head.repo?.full_name !== base.repo?.full_name || sender?.login === 'dependabot[bot]';
      const mayOnlyRead = name !== 'pull_request_target' && isForeign;
      return { kind: 'pull-request', number, head: head.sha, baseBranch: base.ref, mayOnlyRead };
    }
    case 'merge_group': {
      const group = parsed(name, mergeGroupPayload, payload).merge_group;
      return {
        kind: 'merge-group',
        base: group.base_sha,
        head: group.head_sha,
        baseBranch: branchOf(group.base_ref),
        number: numberInQueue(group.head_ref),
      };
    }
    case 'workflow_run': {
      const run = parsed(name, workflowRunPayload, payload).workflow_run;
      return {
        kind: 'workflow-run',
        head: run.head_sha,
        numbers: run.pull_requests.map(({ number }) => number),
      };
    }
    case 'push': {
      const { ref, commits } = parsed(name, pushPayload, payload);
      const files = new Set<string>();
      for (const { added, modified, removed } of commits) {
        for (const path of [...added, ...modified, ...removed]) files.add(path);
      }
      return { kind: 'push', branch: branchOf(ref), files };
    }
    case 'repository_dispatch': {
      const { action, client_payload: given } = parsed(name, dispatchPayload, payload);
      return action === 'laurel-evidence'
        ? { kind: 'evidence', model: given?.model ?? null, number: given?.pull_request ?? null }
        : { kind: 'dispatch' };
    }
    case 'workflow_dispatch':
      return { kind: 'dispatch' };
    case 'schedule':
      return { kind: 'schedule' };
    default:
      return { kind: 'other', name };
  }
}

async function readPayload(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new LaurelError({
      code: 'invalid-document',
      message: 'the event payload cannot be read as JSON',
      at: { file },
      remedy: 'run the action in a workflow; the runner writes this file',
      cause,
    });
  }
}

function parsed<T>(name: string, schema: z.ZodType<T>, payload: unknown): T {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new LaurelError({
    code: 'invalid-document',
    message: `the payload of event ${name} is not what GitHub sends: ${issue?.message ?? 'it does not fit'}`,
    at: { key: 'GITHUB_EVENT_PATH', field: issue?.path.join('.') ?? '' },
    remedy: 'give the command and its inputs by hand, or report this as a bug',
  });
}

function branchOf(ref: string): string {
  return ref.replace(/^refs\/heads\//, '');
}

/** `refs/heads/gh-readonly-queue/main/pr-104-<base commit>` names the pull request; nothing else in the payload does. */
function numberInQueue(headRef: string): number | null {
  const found = /\/pr-([1-9][0-9]{0,9})-[0-9a-f]{40,64}$/.exec(headRef)?.[1];
  return found === undefined ? null : Number(found);
}
