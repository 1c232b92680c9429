// What only Git and the rules can tell about a pull request: its size, and whether it merges.
import { pullBody, type PullFacts } from '../../handlers/bodies/pull-request.ts';
import type { PullBody } from '../../handlers/bodies/schemas.ts';
import type { EventName } from '../events.ts';
import type { PullPlace } from '../place.ts';
import type { Actor } from '../tokens.ts';
import { emit } from './emit.ts';
import { commitsBetween, subjectOf } from './history.ts';
import { judgeMerge } from './judge-merge.ts';
import { refreshTestMerge } from './test-merge.ts';

/** As a reader of the API sees it: the first reads after a move may find `mergeable` not computed yet. */
export async function readPull(place: PullPlace): Promise<PullBody> {
  const { facade, repository, pull } = place;
  return pullBody(facade, repository, pull, { ...(await readSize(place)), ...(await readMergeable(place)) });
}

/** `mergeable` and `mergeable_state`; every call is a read that counts. */
export async function readMergeable(
  place: PullPlace,
): Promise<Pick<PullFacts, 'mergeable' | 'mergeableState'>> {
  const { facade, pull } = place;
  if (pull.state === 'closed') return notComputed;
  await refreshTestMerge(place);
  pull.mergeableReads += 1;
  if (pull.mergeableReads <= facade.faults.mergeableUnknownReads) return notComputed;
  const { isConflicting, state } = await judgeMerge(place, null);
  return { mergeable: !isConflicting, mergeableState: state };
}

/** Emits an event of a pull request; webhooks never wait for `mergeable`. */
export async function emitPull(
  place: PullPlace,
  event: {
    readonly name?: EventName;
    readonly action: string;
    readonly actor: Actor;
    readonly payload?: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  const { facade, repository, pull } = place;
  emit(place, {
    name: event.name ?? 'pull_request',
    action: event.action,
    actor: event.actor,
    headMessage: await subjectOf(repository.git, pull.head.sha),
    payload: {
      number: pull.number,
      ...event.payload,
      pull_request: pullBody(facade, repository, pull, { ...(await readSize(place)), ...notComputed }),
    },
  });
}

const notComputed = { mergeable: null, mergeableState: 'unknown' };

async function readSize({
  repository: { git },
  pull,
}: PullPlace): Promise<Omit<PullFacts, keyof typeof notComputed>> {
  const from = (await git.mergeBase(pull.base.sha, pull.head.sha)) ?? pull.base.sha;
  const files = await git.changedFiles(from, pull.head.sha);
  return {
    commits: (await commitsBetween(git, pull.base.sha, pull.head.sha)).length,
    additions: files.reduce((sum, { additions }) => sum + additions, 0),
    deletions: files.reduce((sum, { deletions }) => sum + deletions, 0),
    changedFiles: files.length,
  };
}
