// Checking one changed alias file: what merging it would do, and whether it may.
import { proveHead } from '../ledger/prove-head.ts';
import { readHead } from '../ledger/read-chain.ts';
import { placeIn } from '../policy/parse-file.ts';
import { aliasChain } from '../registry/alias-chain.ts';
import type { Pointer } from '../registry/documents/alias.ts';
import { type AliasCheck, type Finding, refusedAt, refusedFor } from './alias-check.ts';
import type { AliasRequest } from './alias-request.ts';
import { checkChange } from './check-change.ts';
import { problemText } from './gather-promotion.ts';
import { ownName } from './own-name.ts';
import { type AliasStores, storesOf } from './promoter.ts';
import { readRefusal } from './refusal.ts';
import { decideChange } from './step.ts';

/** @throws LaurelError as the stores and the code host do; what people wrote wrong is a value. */
export async function checkAlias(request: AliasRequest): Promise<AliasCheck> {
  const { file, model, alias } = request;
  const named = { model, alias, path: file.path, blob: file.blob };
  const found = await (file.deleted ? checkDeletion(request) : checkFile(request));
  const { merge = await mergeOf(request), suggestion, notes = [] } = found;
  return { ...named, ...found, merge, suggestion, notes };
}

async function mergeOf({ tip, model, alias }: AliasRequest): Promise<AliasCheck['merge']> {
  const found = await tip.policyOf(model, alias);
  return found.ok ? found.policy.merge : undefined;
}

interface Seen {
  readonly stores: AliasStores;
  readonly pointer: Pointer | null;
  /** The store's clock when the pointer was read. */
  readonly now: Date;
}

async function readPointer({ promoter, tip, model, alias }: AliasRequest): Promise<Seen> {
  const stores = await storesOf(promoter, tip, model, alias);
  const chain = aliasChain(model, alias);
  const head = await readHead(stores.alias, chain, { signal: promoter.signal });
  await proveHead(stores.alias, chain, head, { signal: promoter.signal });
  return { stores, pointer: head.kind === 'empty' ? null : head.pointer, now: head.storeDate };
}

/** The file of an alias that ended may go; the end itself is written. */
async function checkDeletion(request: AliasRequest): Promise<Finding> {
  const { promoter, tip, file, model, alias } = request;
  const standing = tip.aliasFile(model, alias);
  const written = standing === null ? null : await promoter.snapshots.readAlias(standing);
  const isRemoved = written === null || (written.ok && written.value.wish.kind === 'removed');
  if (isRemoved && ((await readPointer(request)).pointer?.version ?? null) === null)
    return { kind: 'no-change', message: 'nothing is live on this alias, so its file may go' };
  return refusedAt(
    'deleted',
    { file: file.path },
    {
      message: 'the alias file is deleted or moved: removal is written, never inferred',
      remedy: 'write  removed: true  and a reason into it instead',
    },
  );
}

async function checkFile(request: AliasRequest): Promise<Finding> {
  const { promoter, file: treeFile, model, alias } = request;
  const read = await promoter.snapshots.readAlias(treeFile);
  if (!read.ok) {
    const [first] = read.problems;
    return refusedFor('invalid-file', read.problems, {
      message: problemText(read.problems),
      remedy: first?.remedy ?? 'correct the file there',
    });
  }
  const file = read.value;
  const { stores, pointer, now } = await readPointer(request);
  const owner = pointer?.desired ?? null;
  const own = await ownName(promoter, request.tip, owner?.repository);
  if (owner !== null && (owner.repository !== own || owner.root !== promoter.snapshots.root))
    return refusedAt(
      'foreign-repository',
      { file: file.path },
      {
        message: `${model}@${alias} belongs to another alias repository (${owner.repository}${owner.root === '' ? '' : `, root ${owner.root}`})`,
        remedy: 'promote it from there, or use another registry',
      },
    );
  const before = await readRefusal(stores.alias, { model, alias, blob: file.blob, signal: promoter.signal });
  if (before !== null && owner?.blob !== file.blob)
    return refusedAt('refused-before', placeIn(file, 'reason'), {
      message: `exactly this file was merged and refused before: ${before.message}`,
      remedy: 'change its reason, so that it is judged as a new proposal',
    });
  const merged = await mergedFile(request, { stores, pointer, now });
  return checkChange(
    { ...request, stores, pointer, now, wish: file, merged },
    decideChange(file.wish, pointer),
  );
}

/** What was merged a moment ago goes live first, like what waits in a queue; what apply refused does not. */
async function mergedFile(
  { promoter, tip, file, model, alias }: AliasRequest,
  { stores, pointer }: Seen,
): Promise<AliasRequest['ahead']> {
  const standing = tip.aliasFile(model, alias);
  if (standing === null || standing.blob === file.blob || standing.blob === pointer?.desired.blob)
    return null;
  const { signal } = promoter;
  const refused = await readRefusal(stores.alias, { model, alias, blob: standing.blob, signal });
  return refused === null ? standing : null;
}
