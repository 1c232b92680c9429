// A ref moved: the activity log, the push, and what it means for the pull requests from and to that branch.
import { type ActivityType, noCommit } from '../activity.ts';
import type { Place, PullPlace } from '../place.ts';
import type { Actor } from '../tokens.ts';
import { emit } from './emit.ts';
import { subjectOf } from './history.ts';
import { emitPull } from './pull-facts.ts';
import { type Move, pushPayload } from './push-payload.ts';
import { followHead } from './follow-head.ts';

/** Moves a ref and tells of it. @returns false, where the ref was not at `before`. */
export async function moveRef(
  place: Place,
  move: Move,
  by: { readonly actor: Actor; readonly type?: ActivityType },
): Promise<boolean> {
  const { git } = place.repository;
  if (move.after === noCommit) await git.deleteRef(move.ref);
  else {
    const expected = move.before === noCommit ? null : move.before;
    if (!(await git.updateRef(move.ref, move.after, { expected }))) return false;
  }
  await tellMove(place, move, by);
  return true;
}

/** Tells of a ref that has moved already, by `git push` say. */
export async function tellMove(
  place: Place,
  move: Move,
  { actor, type }: { readonly actor: Actor; readonly type?: ActivityType },
): Promise<void> {
  const { facade, repository } = place;
  const isForced = await isForce(place, move);
  repository.activity.push({
    id: facade.ids.next(),
    type: type ?? typeOf(move, isForced),
    ...move,
    actor: actor.account,
    at: facade.clock.now(),
  });
  await emitMove(place, move, { actor, forced: isForced });
  if (!move.ref.startsWith('refs/heads/')) return;
  const branch = move.ref.slice('refs/heads/'.length);
  for (const pullPlace of pullsFrom(place, branch)) await followHead(pullPlace, move.after, actor);
  for (const pullPlace of pullsInto(place, branch)) {
    if (isForced) pullPlace.pull.baseMoves.push({ kind: 'force-pushed', at: facade.clock.now() });
    await noticeMerge(pullPlace, move, actor);
  }
}

async function emitMove(
  place: Place,
  move: Move,
  { actor, forced }: { readonly actor: Actor; readonly forced: boolean },
): Promise<void> {
  const { repository } = place;
  const [, kind = '', name = ''] = /^refs\/(heads|tags)\/(.+)$/.exec(move.ref) ?? [];
  if (kind === '') return;
  const named = { ref: name, ref_type: kind === 'heads' ? 'branch' : 'tag', pusher_type: 'user' };
  if (move.before === noCommit) {
    const payload = { ...named, master_branch: repository.defaultBranch, description: null };
    emit(place, { name: 'create', action: null, actor, payload });
  }
  if (move.after === noCommit) emit(place, { name: 'delete', action: null, actor, payload: named });
  emit(place, {
    name: 'push',
    action: null,
    actor,
    headMessage: move.after === noCommit ? '' : await subjectOf(repository.git, move.after),
    payload: await pushPayload(place, move, { actor, forced }),
  });
}

/** Open pull requests, anywhere, whose head is this branch. */
function pullsFrom({ facade, repository }: Place, branch: string): PullPlace[] {
  return facade
    .repositories()
    .flatMap((base) =>
      [...base.pulls.values()]
        .filter(
          ({ state, head }) => state === 'open' && head.repository === repository && head.branch === branch,
        )
        .map((pull) => ({ facade, repository: base, pull })),
    );
}

function pullsInto({ facade, repository }: Place, branch: string): PullPlace[] {
  return [...repository.pulls.values()]
    .filter(({ state, base }) => state === 'open' && base.branch === branch)
    .map((pull) => ({ facade, repository, pull }));
}

/** An indirect merge: the base branch has the head's commits now, whatever the rules of pull requests say. */
async function noticeMerge(place: PullPlace, { before, after }: Move, actor: Actor): Promise<void> {
  const { facade, repository, pull } = place;
  const { git } = repository;
  const { sha } = pull.head;
  if (before === noCommit || after === noCommit || !(await git.isAncestor(sha, after))) return;
  const now = facade.clock.now();
  pull.merged = { at: now, by: actor.account, commit: await commitThatBrought(place, after) };
  pull.state = 'closed';
  pull.closedAt = now;
  pull.updatedAt = now;
  await emitPull(place, { action: 'closed', actor });
}

/** The oldest commit of the branch's own line that has the head in its history. */
async function commitThatBrought({ repository: { git }, pull }: PullPlace, tip: string): Promise<string> {
  let found = tip;
  for (const id of await git.log(tip, { firstParent: true })) {
    if (!(await git.isAncestor(pull.head.sha, id))) break;
    found = id;
  }
  return found;
}

async function isForce({ repository: { git } }: Place, { before, after }: Move): Promise<boolean> {
  return before !== noCommit && after !== noCommit && !(await git.isAncestor(before, after));
}

function typeOf({ before, after }: Move, isForced: boolean): ActivityType {
  if (before === noCommit) return 'branch_creation';
  if (after === noCommit) return 'branch_deletion';
  return isForced ? 'force_push' : 'push';
}
