// What merging a changed alias file would do, decided as apply would decide it; nothing is stored.
import { unreachable } from '../primitives/errors.ts';
import { placeIn } from '../policy/parse-file.ts';
import type { Target } from '../registry/documents/alias.ts';
import type { VersionNumber } from '../registry/names.ts';
import { findManifest } from '../registry/read-version.ts';
import { type Finding, refusedAt, refusedFor } from './alias-check.ts';
import type { ChangeRequest } from './alias-request.ts';
import { barOf } from './decide-revert.ts';
import { servedBy } from './entry.ts';
import { gatherApprovals } from './gather-approvals.ts';
import { gatherPromotion, problemText, toMergeFirst } from './gather-promotion.ts';
import { judge, judgeRemoval } from './judge.ts';
import { changeRefusal } from './refuse.ts';
import { aliasId } from './snapshot.ts';
import { type ChangeDecision, decideChange } from './step.ts';
import { suggestDigest } from './suggest-digest.ts';

/** @param decision what the file asks for, given the pointer. */
export async function checkChange(request: ChangeRequest, decision: ChangeDecision): Promise<Finding> {
  const { wish: file } = request;
  switch (decision.kind) {
    case 'none':
      return { kind: 'no-change', message: 'nothing is live on this alias' };
    case 'align':
      return checkAlignment(request);
    case 'roll-back':
      return checkRevert(request, decision.version);
    case 'refuse':
      return refusedAt(decision.why, placeIn(file, fieldOf(decision.why)), changeRefusal(decision));
    case 'promote':
      return checkPromotion(request, decision.version, await waitingTarget(request, decision.version));
    case 'remove':
      return checkRemoval(request);
    default:
      return unreachable(decision);
  }
}

/** The field that is wrong where a change is refused whatever gates would say. */
function fieldOf(why: Extract<ChangeDecision, { kind: 'refuse' }>['why']): string {
  return { held: 'version', 'wrong-lift': 'lift', 'wrong-digest': 'digest' }[why];
}

/** The file says what is live: nothing changes, unless what waits ahead of it goes live in between. */
async function checkAlignment(request: ChangeRequest): Promise<Finding> {
  const { pointer, wish } = request;
  const digest = pointer?.manifest?.digest;
  const waiting =
    pointer === null || pointer.version === null ? null : await waitingTarget(request, pointer.version);
  return {
    kind: 'no-change',
    message: `version ${pointer?.version ?? '?'} is live already; merging lets Git say so`,
    suggestion: digest === undefined ? undefined : suggestDigest(wish, digest),
    notes:
      waiting === null
        ? []
        : [`version ${waiting.version} ${whereAhead(request)}: once that is live, this rolls it back`],
  };
}

/** By the rules of a rollback; behind a promotion that waits, what was live before that one is no longer the last. */
async function checkRevert(request: ChangeRequest, version: VersionNumber): Promise<Finding> {
  const { promoter, stores, tip, model, pointer, wish } = request;
  const target = pointer?.previous ?? null;
  const bar = target === null ? null : await barOf({ promoter, stores, snapshot: tip, model, target });
  if (bar !== null) return refusedAt(bar.why, placeIn(wish, 'version'), bar);
  const waiting = await waitingTarget(request, version);
  if (waiting !== null) return checkPromotion(request, version, waiting);
  return {
    kind: 'roll-back',
    message: `version ${version} was live just before: merging rolls back to it, and holds`,
    suggestion: target === null ? undefined : suggestDigest(wish, target.manifest),
  };
}

/** @param waiting what stands in for what is live. */
async function checkPromotion(
  { wish: file, tip: snapshot, ...request }: ChangeRequest,
  version: VersionNumber,
  waiting: Target | null,
): Promise<Finding> {
  const gathered = await gatherPromotion({ ...request, file, snapshot, version, waiting });
  if (gathered.kind === 'unjudgeable')
    return gathered.problems.length === 0
      ? refusedAt(gathered.why, placeIn(file, 'version'), gathered)
      : refusedFor(gathered.why, gathered.problems, gathered);
  const { input } = gathered;
  const { after } = input.policy;
  const isEarly = after !== undefined && input.facts.soak?.liveSince === null;
  return {
    kind: 'judged',
    judgement: judge(input),
    ...(waiting === null ? {} : { isCurrentWaiting: true }),
    merge: input.policy.merge,
    suggestion: suggestDigest(file, input.evidence.candidate.manifestDigest),
    notes: [
      ...(waiting === null
        ? []
        : [`judged against version ${waiting.version}, which ${whereAhead(request)}`]),
      ...(isEarly && (await isPromotedAlongside(request, { alias: after, version }))
        ? [
            `version ${version} is on its way to ${after} as well, and counts there once it is live: merge that change first, then this is judged again`,
          ]
        : []),
      ...gathered.notes,
    ],
  };
}

function whereAhead({ ahead }: Pick<ChangeRequest, 'ahead'>): string {
  return ahead === null ? 'was merged before it and goes live first' : 'is ahead of it in the merge queue';
}

/**
 * The version that a promotion ahead in the merge queue, or merged and not applied yet, makes live before this one;
 * `null` where nothing waits there, where it asks for this very version, or where it is no promotion that could go live.
 */
async function waitingTarget(
  { promoter, stores, ahead, merged, model, pointer }: ChangeRequest,
  version: VersionNumber,
): Promise<Target | null> {
  const first = ahead ?? merged;
  if (first === null) return null;
  const read = await promoter.snapshots.readAlias(first);
  if (!read.ok || read.value.wish.kind !== 'version' || read.value.wish.version === version) return null;
  const { wish } = read.value;
  if (decideChange(wish, pointer).kind !== 'promote') return null;
  const { signal } = promoter;
  const stored = await findManifest(stores.home, model, wish.version, { signal });
  if (stored === null || (wish.digest !== undefined && wish.digest !== stored.digest)) return null;
  return {
    version: wish.version,
    manifest: stored.digest,
    contentDigest: stored.manifest.contentDigest,
  };
}

/** Whether what is proposed beside this one, or waits ahead of it, asks for `version` on `alias`. */
async function isPromotedAlongside(
  { promoter, alongside, model }: Pick<ChangeRequest, 'promoter' | 'alongside' | 'model'>,
  { alias, version }: { readonly alias: ChangeRequest['alias']; readonly version: VersionNumber },
): Promise<boolean> {
  const file = alongside.get(aliasId(model, alias));
  const read = file === undefined ? undefined : await promoter.snapshots.readAlias(file);
  return read?.ok === true && read.value.wish.kind === 'version' && read.value.wish.version === version;
}

async function checkRemoval({
  promoter,
  tip,
  model,
  alias,
  wish,
  pointer,
  pullRequest,
  now,
}: ChangeRequest): Promise<Finding> {
  const found = await tip.policyOf(model, alias);
  if (!found.ok)
    return refusedFor('no-policy', found.problems.map(toMergeFirst), {
      message: problemText(found.problems),
      remedy: 'merge the policy first',
    });
  const { policy } = found;
  const subject = { model, alias, blob: wish.blob, pinned: undefined, waivers: new Map() };
  const approvals = await gatherApprovals(promoter, { pullRequest, policy });
  return {
    kind: 'judged',
    merge: policy.merge,
    judgement: judgeRemoval({ subject, policy, current: servedBy(pointer), approvals, now }),
  };
}
