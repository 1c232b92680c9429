// Deciding a promotion or a removal: judged on the evidence of now, and refused whenever that is not a pass.
import { isPassing } from '../gates/verdict.ts';
import type { AliasFile } from '../policy/alias-file.ts';
import type { Target } from '../registry/documents/alias.ts';
import type { VersionNumber } from '../registry/names.ts';
import { findManifest } from '../registry/read-version.ts';
import { append, gatesOf } from './append.ts';
import { type AliasDecision, type Attempt, pointerOf, requirePointer } from './attempt.ts';
import { promotionEntry, removalEntry, servedBy } from './entry.ts';
import { gatherApprovals } from './gather-approvals.ts';
import { gatherPromotion, problemText } from './gather-promotion.ts';
import { judge, judgeRemoval } from './judge.ts';
import { isOneRegistry } from './promoter.ts';
import { blockersOf, refuse } from './refuse.ts';
import { storeReport } from './refusal.ts';
import { checkTarget } from './target.ts';

/** Another version goes live if everything that is demanded of it passes now. */
export async function decidePromotion(
  attempt: Attempt,
  file: AliasFile,
  version: VersionNumber,
): Promise<AliasDecision> {
  const { promoter, stores, request, snapshot, head } = attempt;
  const { pullRequest } = await snapshot.history.changeOf(file.path);
  const pointer = pointerOf(attempt);
  const gathered = await gatherPromotion({
    ...request,
    promoter,
    stores,
    snapshot,
    file,
    version,
    pointer,
    pullRequest,
    now: head.storeDate,
  });
  if (gathered.kind === 'unjudgeable') return refuse(attempt, file, gathered);
  const judgement = judge(gathered.input);
  attempt.onJudged(judgement);
  if (judgement.outcome === 'errored')
    return { kind: 'refuse', refusal: { kind: 'errored', pointer, judgement } };
  const { manifest, manifestDigest } = gathered.input.evidence.candidate;
  const target: Target = { version, manifest: manifestDigest, contentDigest: manifest.contentDigest };
  if (isPassing(judgement.outcome) && (await isElsewhere(attempt, target))) {
    return { kind: 'none', reason: { kind: 'to-copy', stores, target } };
  }
  const report = await storeReport({ ...promoter, store: stores.alias }, judgement);
  if (!isPassing(judgement.outcome)) {
    const message = `the gates did not pass: ${blockersOf(judgement)}`;
    return refuse(
      attempt,
      file,
      { why: 'gates', message, remedy: 'propose again with other evidence or another version', report },
      judgement,
    );
  }
  await checkTarget({ store: stores.alias, model: request.model, target, signal: promoter.signal });
  const gates = gatesOf(judgement, report);
  return append(attempt, file, (context, next, desired) =>
    promotionEntry(context, next, { target, desired, gates }),
  );
}

/** Whether the alias's registry is another one and does not hold these bytes; what else it holds there, copying tells. */
async function isElsewhere({ stores, request, promoter }: Attempt, target: Target): Promise<boolean> {
  if (isOneRegistry(stores)) return false;
  const { signal } = promoter;
  const there = await findManifest(stores.alias, request.model, target.version, { signal });
  return there?.digest !== target.manifest;
}

/** Nothing is measured of a removal; the approvals of a promotion are demanded. */
export async function decideRemoval(attempt: Attempt, file: AliasFile): Promise<AliasDecision> {
  const { promoter, stores, request, snapshot, head } = attempt;
  const found = await snapshot.policyOf(request.model, request.alias);
  if (!found.ok)
    return refuse(attempt, file, {
      why: 'no-policy',
      message: problemText(found.problems),
      remedy: 'merge the policy first',
    });
  const { policy } = found;
  const { pullRequest } = await snapshot.history.changeOf(file.path);
  const subject = { ...request, blob: file.blob, pinned: undefined, waivers: new Map() };
  const pointer = requirePointer(attempt);
  const judgement = judgeRemoval({
    subject,
    policy,
    current: servedBy(pointer),
    approvals: await gatherApprovals(promoter, { pullRequest, policy }),
    now: head.storeDate,
  });
  attempt.onJudged(judgement);
  const report = await storeReport({ ...promoter, store: stores.alias }, judgement);
  if (!isPassing(judgement.outcome)) {
    const message = 'the removal is not approved';
    return refuse(
      attempt,
      file,
      { why: 'gates', message, remedy: 'ask for the approvals that policy demands', report },
      judgement,
    );
  }
  const gates = gatesOf(judgement, report);
  return append(attempt, file, (context, next, desired) =>
    removalEntry(context, next, { pointer, desired, gates }),
  );
}
