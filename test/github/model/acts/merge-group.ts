// A group of the merge queue: its members merged one after another on a branch of their own.
import type { Account } from '../accounts.ts';
import { commitBody } from '../../handlers/bodies/commit.ts';
import { guardsOf, type QueueRules } from '../guards.ts';
import type { MergeGroup, MergeQueue, QueueEntry } from '../merge-queue.ts';
import type { Place, PullPlace } from '../place.ts';
import type { Actor } from '../tokens.ts';
import { emit } from './emit.ts';
import { writeMerge } from './merge-commit.ts';
import { emitPull } from './pull-facts.ts';

const queueBot: Account = { id: 118344674, login: 'github-merge-queue[bot]', type: 'Bot', name: null };

/** Who merges what comes through the queue; its pushes start workflows. */
export const byQueue: Actor = { account: queueBot, token: null };

/**
 * Merges waiting pull requests, in order, on a branch of their own, and asks for checks on its head. It builds on the
 * group ahead of it, or on the base branch.
 *
 * @param numbers which; absent: all that wait. @returns null where none of them merges.
 */
export async function buildGroup(
  place: Place,
  branch: string,
  numbers?: readonly number[],
): Promise<MergeGroup | null> {
  const { repository } = place;
  const queue = queueOf(place, branch);
  const ahead = queue.groups.at(-1);
  const baseSha = ahead?.headSha ?? (await repository.git.resolve(`refs/heads/${branch}`));
  const rules = queueRules(place, branch);
  if (baseSha === null || rules === null) return null;
  const building = new Set(queue.groups.flatMap(({ entries }) => entries.map(({ number }) => number)));
  const waiting = queue.entries.filter(
    ({ number }) => !building.has(number) && (numbers?.includes(number) ?? true),
  );
  const merged: { entry: QueueEntry; sha: string }[] = [];
  for (const entry of waiting) {
    const pullPlace = pullOf(place, entry);
    if (pullPlace === null) continue;
    const onto = merged.at(-1)?.sha ?? baseSha;
    const wish = { method: rules.method, title: null, message: null };
    const sha = await writeMerge(pullPlace, onto, entry.enqueuedBy.account, wish);
    if (sha === null) await dequeue(place, branch, [entry]);
    else merged.push({ entry, sha });
  }
  return openGroup(place, { branch, baseSha, merged });
}

async function openGroup(
  place: Place,
  built: {
    readonly branch: string;
    readonly baseSha: string;
    readonly merged: readonly { readonly entry: QueueEntry; readonly sha: string }[];
  },
): Promise<MergeGroup | null> {
  const { branch, baseSha, merged } = built;
  const last = merged.at(-1);
  if (last === undefined) return null;
  const group: MergeGroup = {
    entries: merged.map(({ entry }) => entry),
    baseBranch: branch,
    baseSha,
    headRef: `refs/heads/gh-readonly-queue/${branch}/pr-${last.entry.number}-${baseSha}`,
    headSha: last.sha,
    commits: merged.map(({ entry, sha }) => ({ number: entry.number, sha })),
  };
  queueOf(place, branch).groups.push(group);
  await place.repository.git.updateRef(group.headRef, group.headSha);
  await tell(place, group, 'checks_requested');
  return group;
}

export async function closeGroup(
  place: Place,
  queue: MergeQueue,
  group: MergeGroup,
  reason: 'merged' | 'invalidated' | 'dequeued',
): Promise<void> {
  queue.groups.splice(queue.groups.indexOf(group), 1);
  await place.repository.git.deleteRef(group.headRef);
  await tell(place, group, 'destroyed', reason);
}

export async function dequeue(place: Place, branch: string, entries: readonly QueueEntry[]): Promise<void> {
  for (const entry of entries) {
    remove(queueOf(place, branch), entry);
    const pullPlace = pullOf(place, entry);
    if (pullPlace !== null) await emitPull(pullPlace, { action: 'dequeued', actor: byQueue });
  }
}

export function remove({ entries }: MergeQueue, entry: QueueEntry): void {
  const index = entries.indexOf(entry);
  if (index >= 0) entries.splice(index, 1);
}

async function tell(
  place: Place,
  group: MergeGroup,
  action: 'checks_requested' | 'destroyed',
  reason?: string,
): Promise<void> {
  const { facade, repository } = place;
  const head = await repository.git.commit(group.headSha);
  emit(place, {
    name: 'merge_group',
    action,
    actor: byQueue,
    payload: {
      ...(reason === undefined ? {} : { reason }),
      merge_group: {
        head_sha: group.headSha,
        head_ref: group.headRef,
        base_sha: group.baseSha,
        base_ref: `refs/heads/${group.baseBranch}`,
        head_commit: head === null ? null : headCommit(commitBody(facade, repository, head)),
      },
    },
  });
}

function headCommit({ sha, commit }: ReturnType<typeof commitBody>): Record<string, unknown> {
  const { author, committer, message, tree } = commit;
  return { id: sha, tree_id: tree.sha, message, timestamp: committer?.date, author, committer };
}

export function pullOf({ facade, repository }: Place, { number }: QueueEntry): PullPlace | null {
  const pull = repository.pulls.get(number);
  return pull === undefined ? null : { facade, repository, pull };
}

export function queueRules(place: Place, branch: string): QueueRules | null {
  return guardsOf(place, branch).find(({ queue }) => queue !== null)?.queue ?? null;
}

export function queueOf({ repository }: Place, branch: string): MergeQueue {
  const known = repository.queues.get(branch) ?? { entries: [], groups: [] };
  repository.queues.set(branch, known);
  return known;
}
