// Deciding a reverted merge: a rollback that came through Git.
import { LaurelError } from '../primitives/errors.ts';
import type { AliasFile } from '../policy/alias-file.ts';
import { readManifest } from '../registry/read-version.ts';
import { append } from './append.ts';
import { type AliasDecision, type Attempt, impossible, requirePointer } from './attempt.ts';
import { rollbackEntry } from './entry.ts';
import { gatherRecalls } from './facts.ts';
import { problemText } from './gather-promotion.ts';
import { recallRules } from './recall-rules.ts';
import { refuse } from './refuse.ts';
import { checkTarget } from './target.ts';

/** A reverted merge: what was live just before goes live again, by the rules of a rollback. */
export async function decideRevert(attempt: Attempt, file: AliasFile): Promise<AliasDecision> {
  const { promoter, stores, request, snapshot } = attempt;
  const target = requirePointer(attempt).previous;
  if (target === null) throw impossible('a revert without a version before');
  try {
    await checkTarget({ store: stores.alias, model: request.model, target, signal: promoter.signal });
  } catch (cause) {
    if (!(cause instanceof LaurelError) || (cause.code !== 'not-found' && cause.code !== 'digest-mismatch'))
      throw cause;
    return refuse(attempt, file, {
      why: 'no-target',
      message: cause.message,
      remedy: 'choose another version',
    });
  }
  const rules = recallRules(await snapshot.filesFor(request.model));
  if (!rules.ok)
    return refuse(attempt, file, {
      why: 'no-policy',
      message: problemText(rules.problems),
      remedy: 'correct the recall first',
    });
  const { manifest } = await readManifest(stores.alias, request.model, target.version, {
    signal: promoter.signal,
  });
  const hits = await gatherRecalls({
    store: stores.home,
    manifest,
    rules: rules.value,
    signal: promoter.signal,
  });
  if (hits.length > 0) {
    const message = hits
      .map((hit) => `${hit.through} was recalled: ${hit.reason}`)
      .join('; ')
      .slice(0, 4_000);
    return refuse(attempt, file, {
      why: 'recalled',
      message,
      remedy: 'choose a version that was not built on it',
    });
  }
  return append(attempt, file, (context, next, desired) => rollbackEntry(context, next, { target, desired }));
}
