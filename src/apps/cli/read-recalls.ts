// The recalls that may bar a rollback, read while the ledger is: serving waits, so a code host elsewhere gets little time.
import type { ObjectStore } from '../../ledger/object-store.ts';
import { LaurelError } from '../../primitives/errors.ts';
import type { RecallHit } from '../../promotion/demands.ts';
import { gatherRecalls, type RecallRule } from '../../promotion/facts.ts';
import { problemText } from '../../promotion/gather-promotion.ts';
import { type Promoter, storesOf } from '../../promotion/promoter.ts';
import { recallRules } from '../../promotion/recall-rules.ts';
import type { Snapshot } from '../../promotion/snapshot.ts';
import type { Target } from '../../registry/documents/alias.ts';
import type { AliasName, ModelName } from '../../registry/names.ts';
import { readManifest } from '../../registry/read-version.ts';
import type { CommandContext } from './context.ts';
import { withinDeadline } from './deadline.ts';
import { openSnapshots } from './open-promoter.ts';

/** The pointer shall move within 2 s of the start: this leaves time to start, and to read and write the store. */
const deadlineMs = 1_250;

/** The recalls of one tip. */
export interface Recalls {
  readonly snapshot: Snapshot;
  readonly rules: readonly RecallRule[];
  readonly openStore: Promoter['openStore'];
}

/** What cannot be read shows when the promise is awaited, and not before: whoever rolls back may not need it. */
export function beginReadingRecalls(context: CommandContext): Promise<Recalls> {
  const recalls = readInTime(context);
  recalls.catch(() => undefined);
  return recalls;
}

/** What bars `target`; its parents are looked for where versions are registered. */
export async function recalledHits(
  { snapshot, rules, openStore }: Recalls,
  {
    store,
    model,
    alias,
    target,
    signal,
  }: { store: ObjectStore; model: ModelName; alias: AliasName; target: Target; signal: AbortSignal },
): Promise<readonly RecallHit[]> {
  const { manifest } = await readManifest(store, model, target.version, { signal });
  const { home } = await storesOf({ openStore }, snapshot, model, alias);
  return gatherRecalls({ store: home, manifest, rules, signal });
}

async function readInTime(context: CommandContext): Promise<Recalls> {
  const isElsewhere = (await context.github()) !== null;
  const reading = readRecalls(context);
  return isElsewhere ? withinDeadline(deadlineMs, 'the code host', reading) : reading;
}

async function readRecalls(context: CommandContext): Promise<Recalls> {
  const { snapshots, openStore } = await openSnapshots(context);
  const snapshot = await snapshots.atTip();
  const rules = recallRules(await snapshot.sharedFiles());
  if (!rules.ok) throw new LaurelError({ code: 'invalid-document', message: problemText(rules.problems) });
  return { snapshot, rules: rules.value, openStore };
}
