// Deciding a reverted merge: a rollback that came through Git.
import { LaurelError } from '../primitives/errors.ts';
import type { AliasFile } from '../policy/alias-file.ts';
import type { Target } from '../registry/documents/alias.ts';
import type { ModelName } from '../registry/names.ts';
import { readManifest } from '../registry/read-version.ts';
import { append } from './append.ts';
import { type AliasDecision, type Attempt, impossible, requirePointer } from './attempt.ts';
import { rollbackEntry } from './entry.ts';
import { gatherRecalls } from './facts.ts';
import { problemText } from './gather-promotion.ts';
import { recallRules } from './recall-rules.ts';
import { refuse } from './refuse.ts';
import { checkTarget } from './target.ts';

/** What a rollback through Git is refused for. */
export interface Bar {
  readonly why: 'no-target' | 'no-policy' | 'recalled';
  readonly message: string;
  readonly remedy: string;
}

/** A reverted merge: what was live just before goes live again, by the rules of a rollback. */
export async function decideRevert(attempt: Attempt, file: AliasFile): Promise<AliasDecision> {
  const target = requirePointer(attempt).previous;
  if (target === null) throw impossible('a revert without a version before');
  const bar = await barOf({ ...attempt, model: attempt.request.model, target });
  if (bar !== null) return refuse(attempt, file, bar);
  return append(attempt, file, (context, next, desired) => rollbackEntry(context, next, { target, desired }));
}

/** Why `target` may not be rolled back to: it is not whole, or recalled; `null` when it may. */
export async function barOf({
  promoter,
  stores,
  snapshot,
  model,
  target,
}: Pick<Attempt, 'promoter' | 'stores' | 'snapshot'> & {
  readonly model: ModelName;
  readonly target: Target;
}): Promise<Bar | null> {
  const { signal } = promoter;
  try {
    await checkTarget({ store: stores.alias, model, target, signal });
  } catch (cause) {
    if (!(cause instanceof LaurelError) || (cause.code !== 'not-found' && cause.code !== 'digest-mismatch'))
      throw cause;
    return { why: 'no-target', message: cause.message, remedy: 'choose another version' };
  }
  const rules = recallRules(await snapshot.filesFor(model));
  if (!rules.ok)
    return { why: 'no-policy', message: problemText(rules.problems), remedy: 'correct the recall first' };
  const { manifest } = await readManifest(stores.alias, model, target.version, { signal });
  const hits = await gatherRecalls({ store: stores.home, manifest, rules: rules.value, signal });
  if (hits.length === 0) return null;
  const message = hits.map((hit) => `${hit.through} was recalled: ${hit.reason}`).join('; ');
  return {
    why: 'recalled',
    message: message.slice(0, 4_000),
    remedy: 'choose a version that was not built on it',
  };
}
