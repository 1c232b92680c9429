// Proposing: an alias file, a branch, a commit. Names are deterministic, so proposing twice is proposing once.
import { LaurelError } from '../primitives/errors.ts';
import type { Pointer } from '../registry/documents/alias.ts';
import type { EffectivePolicy } from '../policy/effective-policy.ts';
import { aliasPath } from '../policy/repository-path.ts';
import { modelSegment } from '../registry/keys.ts';
import type { AliasName, ModelName, VersionNumber } from '../registry/names.ts';
import { readManifest } from '../registry/read-version.ts';
import { aliasText, removalText } from './alias-text.ts';
import type { Proposed } from './code-host.ts';
import { isSamePerson, personOf } from './demands.ts';
import { servedBy } from './entry.ts';
import { type Promoter, storesOf } from './promoter.ts';
import type { Snapshot } from './snapshot.ts';

export interface PromotionProposal {
  readonly model: ModelName;
  readonly alias: AliasName;
  readonly version: VersionNumber;
  readonly reason: string;
  readonly lift?: number | undefined;
  /** `Name <mail>` for the commit; whoever Git says otherwise. */
  readonly author?: string | undefined;
}

/**
 * Proposes that `alias` point at `version`, with the digest of its manifest pinned. Whoever policy wants to approve
 * it is asked, and where policy says `merge: auto` the host is to merge it by itself.
 *
 * @throws LaurelError `not-found` for a version that is not registered; `git`.
 */
export async function proposePromotion(
  promoter: Promoter,
  { model, alias, version, reason, lift, author }: PromotionProposal,
): Promise<Proposed> {
  const snapshot = await promoter.snapshots.atTip();
  const { home } = await storesOf(promoter, snapshot, model, alias);
  const { digest, manifest } = await readManifest(home, model, version, { signal: promoter.signal });
  const policy = await policyOf(snapshot, model, alias);
  return promoter.snapshots.host.propose({
    branch: `laurel/promote/${branchSegment(model)}/${alias}/${version}`,
    title: `Promote ${model}@${alias} to version ${version}`,
    body: reason,
    ...(author === undefined ? {} : { author }),
    files: [{ path: pathOf(promoter, model, alias), content: aliasText({ version, digest, reason, lift }) }],
    reviewers: reviewersOf(policy, manifest.lineage.run?.actor),
    autoMerge: policy?.merge === 'auto',
  });
}

/** Proposes that the alias serve nothing any more, which never merges by itself. @throws LaurelError `git`. */
export async function proposeRemoval(
  promoter: Promoter,
  { model, alias, reason, author }: Omit<PromotionProposal, 'version' | 'lift'>,
): Promise<Proposed> {
  const snapshot = await promoter.snapshots.atTip();
  return promoter.snapshots.host.propose({
    branch: `laurel/remove/${branchSegment(model)}/${alias}`,
    title: `Remove ${model}@${alias}`,
    body: reason,
    ...(author === undefined ? {} : { author }),
    files: [{ path: pathOf(promoter, model, alias), content: removalText(reason) }],
    reviewers: reviewersOf(await policyOf(snapshot, model, alias)),
  });
}

/**
 * Proposes what a rollback already did, so that Git says what is live. The branch carries the generation, so that
 * every reconcile finds the same one.
 *
 * @throws LaurelError `git`; `internal` for a pointer that serves nothing.
 */
export async function proposeRollback(
  promoter: Promoter,
  { model, alias, pointer }: { model: ModelName; alias: AliasName; pointer: Pointer },
): Promise<Proposed> {
  const served = servedBy(pointer);
  if (served === null)
    throw new LaurelError({
      code: 'internal',
      message: `${model}@${alias} serves nothing, so there is nothing to write down`,
    });
  const reason = `Rolled back to version ${served.version} (generation ${pointer.hold ?? pointer.generation})`;
  return promoter.snapshots.host.propose({
    branch: `laurel/rollback/${branchSegment(model)}/${alias}/${pointer.hold ?? pointer.generation}`,
    title: `Write down that ${model}@${alias} was rolled back to version ${served.version}`,
    body: `The alias points at version ${served.version} since ${pointer.recordedAt}. Merging this changes nothing for serving: it lets Git say what is live. The hold stays until a promotion says \`lift: ${pointer.hold ?? pointer.generation}\`.`,
    files: [
      {
        path: pathOf(promoter, model, alias),
        content: aliasText({ version: served.version, digest: served.manifest, reason }),
      },
    ],
  });
}

/** `null` where there is none yet, or none that can be read: the check of the proposal says so. */
async function policyOf(
  snapshot: Snapshot,
  model: ModelName,
  alias: AliasName,
): Promise<EffectivePolicy | null> {
  const found = await snapshot.policyOf(model, alias);
  return found.ok ? found.policy : null;
}

/** Everybody whose approval policy may count, once each; not whoever trained the version, whose never counts. */
function reviewersOf(policy: EffectivePolicy | null, trainedBy?: string): readonly string[] {
  const named = (policy?.approvals ?? []).flatMap(({ people }) => people);
  return named.filter(
    (person, index) =>
      named.findIndex((each) => isSamePerson(each, person)) === index &&
      (trainedBy === undefined || !isSamePerson(person, personOf(trainedBy))),
  );
}

/**
 * The model in one segment, as in keys: a branch `…/risk/champion` and one below it cannot both exist. Git takes no
 * segment that ends in `.lock`.
 */
function branchSegment(model: ModelName): string {
  return modelSegment(model).replace(/\.lock$/, '.lock_');
}

function pathOf({ snapshots }: Promoter, model: ModelName, alias: AliasName): string {
  const path = aliasPath(model, alias);
  return snapshots.root === '' ? path : `${snapshots.root}/${path}`;
}
