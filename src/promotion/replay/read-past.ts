// What was decided of one alias, from its ledger and its refusals, with the reports of what gates said.
import type { CallOptions, ObjectStore } from '../../ledger/object-store.ts';
import type { Digest } from '../../primitives/digest.ts';
import { LaurelError } from '../../primitives/errors.ts';
import type { LedgerEntry } from '../../registry/documents/alias.ts';
import { type HistoryEntry, readLedger } from '../../registry/history.ts';
import { inParallel } from '../../registry/in-parallel.ts';
import { blobOfRefusalKey, refusalsPrefix } from '../../registry/keys.ts';
import type { AliasName, ModelName } from '../../registry/names.ts';
import type { Judgement } from '../judgement.ts';
import { readRefusal, readReport } from '../refusal.ts';
import { type PastDecision, promotionDecision, refusedDecision } from './past-decision.ts';

export interface Past {
  /** The oldest first. */
  readonly decisions: readonly PastDecision[];
  /** The alias's ledger, the newest first. */
  readonly entries: readonly LedgerEntry[];
  /** Refusals that cannot be judged again, one sentence each kind. */
  readonly left: readonly string[];
}

const parallelReads = 8;

/** @throws LaurelError `chain-broken` for a ledger that does not check out; else as the store. */
export async function readPast(
  store: ObjectStore,
  model: ModelName,
  alias: AliasName,
  options: CallOptions = {},
): Promise<Past> {
  const { entries } = await readLedger(store, model, alias, options);
  const promotions = await inParallel(entries, parallelReads, async (link, index) =>
    decisionOf(store, link, entries[index + 1]),
  );
  const refusals = await readRefusals(store, model, alias, options);
  const decisions = [...promotions, ...refusals.decisions].filter((each) => each !== null);
  return {
    decisions: decisions.toSorted((a, b) => a.decidedAt.getTime() - b.decidedAt.getTime()),
    entries: entries.map(({ entry }) => entry),
    left: refusals.left,
  };
}

async function decisionOf(
  store: ObjectStore,
  { entry }: HistoryEntry,
  before: HistoryEntry | undefined,
): Promise<PastDecision | null> {
  const report = entry.gates === undefined ? null : await reportOf(store, entry.gates.report);
  return promotionDecision(entry, before?.entry ?? null, report);
}

async function readRefusals(
  store: ObjectStore,
  model: ModelName,
  alias: AliasName,
  options: CallOptions,
): Promise<Omit<Past, 'entries'>> {
  const blobs: string[] = [];
  for await (const { key } of store.list(refusalsPrefix(model, alias), options)) {
    const blob = blobOfRefusalKey(key);
    if (blob !== null) blobs.push(blob);
  }
  let [unjudged, lost] = [0, 0];
  const decisions = await inParallel(blobs, parallelReads, async (blob) => {
    const refusal = await orLost(async () => readRefusal(store, { model, alias, blob, ...options }));
    if (refusal?.report === undefined) {
      if (refusal === null) lost += 1;
      else unjudged += 1;
      return null;
    }
    const report = await reportOf(store, refusal.report);
    if (report === null) lost += 1;
    return report === null ? null : refusedDecision(refusal, report);
  });
  return {
    decisions: decisions.filter((each) => each !== null),
    left: [
      ...(unjudged === 0
        ? []
        : [`${counted(unjudged)} before any gate judged: whatever gates demand changes nothing`]),
      ...(lost === 0
        ? []
        : [`${counted(lost)}, and what was stored of it cannot be read: run laurel verify`]),
    ],
  };
}

/** What is lost or damaged is said, and keeps nothing else from being replayed. */
async function reportOf(store: ObjectStore, digest: Digest): Promise<Judgement | null> {
  return orLost(async () => readReport(store, digest));
}

const lostCodes: ReadonlySet<string> = new Set([
  'not-found',
  'digest-mismatch',
  'corrupt-document',
  'future-format',
]);

async function orLost<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof LaurelError && lostCodes.has(error.code)) return null;
    throw error;
  }
}

function counted(number: number): string {
  return number === 1 ? 'one more was refused' : `${number} more were refused`;
}
