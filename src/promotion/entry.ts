// Ledger entries as the promotion room writes them: one builder a kind, all pure.
import {
  type Desired,
  entryFormat,
  type LedgerEntry,
  type Pointer,
  type Target,
} from '../registry/documents/alias.ts';
import type { AliasName, ModelName } from '../registry/names.ts';
import type { NextEntry } from '../ledger/decision.ts';

export interface EntryContext {
  readonly model: ModelName;
  readonly alias: AliasName;
  readonly pointer: Pointer | null;
  readonly cause: LedgerEntry['cause'];
  readonly warnings?: readonly string[];
}

type Body = Pick<LedgerEntry, 'kind' | 'routes' | 'desired' | 'hold' | 'gates'>;

/** `target` goes live because a merged change passed; a lifted hold ends here. */
export function promotionEntry(
  context: EntryContext,
  next: NextEntry,
  body: { target: Target; desired: Desired; gates: NonNullable<LedgerEntry['gates']> },
): LedgerEntry {
  return entry(context, next, {
    kind: 'promotion',
    routes: [{ ...body.target, weight: 1 }],
    desired: body.desired,
    gates: body.gates,
  });
}

/** `target` goes live again; this very entry is the hold. */
export function rollbackEntry(
  context: EntryContext,
  next: NextEntry,
  body: { target: Target; desired: Desired },
): LedgerEntry {
  return entry(context, next, {
    kind: 'rollback',
    routes: [{ ...body.target, weight: 1 }],
    desired: body.desired,
    hold: next.generation,
  });
}

/** Nothing changes for serving: Git now says what is live. A hold goes on. */
export function restoreEntry(
  context: EntryContext,
  next: NextEntry,
  body: { pointer: Pointer; desired: Desired },
): LedgerEntry {
  return {
    ...entry(context, next, {
      kind: 'restore',
      routes: targetsOf(body.pointer),
      desired: body.desired,
      ...holdOf(body.pointer),
    }),
    from: body.pointer.previous,
  };
}

/** The alias serves nothing any more. A hold goes on. */
export function removalEntry(
  context: EntryContext,
  next: NextEntry,
  body: { pointer: Pointer; desired: Desired; gates: NonNullable<LedgerEntry['gates']> },
): LedgerEntry {
  return entry(context, next, {
    kind: 'removal',
    routes: [],
    desired: body.desired,
    gates: body.gates,
    ...holdOf(body.pointer),
  });
}

/** What `pointer` serves now, as later entries name it. `null` after a removal or before the first promotion. */
export function servedBy(pointer: Pointer | null): Target | null {
  if (
    pointer === null ||
    pointer.version === null ||
    pointer.manifest === null ||
    pointer.contentDigest === null
  )
    return null;
  return {
    version: pointer.version,
    manifest: pointer.manifest.digest,
    contentDigest: pointer.contentDigest,
  };
}

function entry(context: EntryContext, next: NextEntry, body: Body): LedgerEntry {
  return {
    format: entryFormat,
    model: context.model,
    alias: context.alias,
    generation: next.generation,
    previous: next.previous,
    shadow: [],
    from: servedBy(context.pointer),
    cause: context.cause,
    warnings: [...(context.warnings ?? [])],
    writeId: next.writeId,
    recordedAt: next.recordedAt,
    ...body,
  };
}

function targetsOf(pointer: Pointer): LedgerEntry['routes'] {
  return pointer.routes.map(({ version, manifest, contentDigest, weight }) => ({
    version,
    manifest,
    contentDigest,
    weight,
  }));
}

function holdOf(pointer: Pointer): { hold?: number } {
  return pointer.hold === null ? {} : { hold: pointer.hold };
}
