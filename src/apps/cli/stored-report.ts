// The stored report that somebody asks for: of the newest promotion, of one generation, of a refusal, or by its digest.
import type { CallOptions, ObjectStore } from '../../ledger/object-store.ts';
import { type Digest, parseDigest } from '../../primitives/digest.ts';
import { LaurelError } from '../../primitives/errors.ts';
import type { Judgement } from '../../promotion/judgement.ts';
import { readRefusal, readReport, type Refusal } from '../../promotion/refusal.ts';
import { history } from '../../registry/history.ts';
import { inParallel } from '../../registry/in-parallel.ts';
import { blobOfRefusalKey, refusalsPrefix } from '../../registry/keys.ts';
import type { AliasName, ModelName } from '../../registry/names.ts';

export interface WantedReport {
  readonly generation?: number | undefined;
  readonly digest?: string | undefined;
  readonly refused?: boolean | undefined;
}

export interface StoredReport {
  readonly digest: Digest;
  readonly judgement: Judgement;
  /** `null` where only the digest is known. */
  readonly decision: 'promoted' | 'refused' | null;
  /** In the ledger; `null` of what is not in it. */
  readonly generation: number | null;
}

interface Asked extends CallOptions {
  readonly model: ModelName;
  readonly alias: AliasName;
}

const parallelReads = 8;

/** @throws LaurelError `not-found`, with what there is instead; `digest-mismatch` and as {@link history}. */
export async function storedReport(
  store: ObjectStore,
  asked: Asked,
  wanted: WantedReport,
): Promise<StoredReport> {
  if (wanted.digest !== undefined) return reportByDigest(store, asked, parseDigest(wanted.digest));
  return wanted.refused === true
    ? newestRefusal(store, asked)
    : promotionReport(store, asked, wanted.generation);
}

/** A digest names one report of the whole registry: of another alias it is not what was asked for. */
async function reportByDigest(
  store: ObjectStore,
  { model, alias }: Asked,
  digest: Digest,
): Promise<StoredReport> {
  const judgement = await readReport(store, digest);
  if (judgement.model === model && judgement.alias === alias)
    return { digest, judgement, decision: null, generation: null };
  throw new LaurelError({
    code: 'not-found',
    message: `report ${digest} is of ${judgement.model}@${judgement.alias}, not of ${model}@${alias}`,
    remedy: `run laurel report ${judgement.model}@${judgement.alias} --digest ${digest}`,
  });
}

async function promotionReport(
  store: ObjectStore,
  { model, alias, signal }: Asked,
  generation: number | undefined,
): Promise<StoredReport> {
  const entries = await history(store, model, alias, { signal });
  const found = entries.find(({ entry }) =>
    generation === undefined ? entry.gates !== undefined : entry.generation === generation,
  );
  const name = `${model}@${alias}`;
  if (found === undefined)
    throw new LaurelError({
      code: 'not-found',
      message:
        generation === undefined
          ? `nothing that is in the ledger of ${name} was judged`
          : `the ledger of ${name} has no generation ${generation}`,
      remedy: `run laurel history ${name} to see its generations`,
    });
  const { gates, kind } = found.entry;
  if (gates === undefined)
    throw new LaurelError({
      code: 'not-found',
      message: `generation ${found.entry.generation} of ${name} is a ${kind}, which no gate judged`,
      remedy: `run laurel history ${name} to see which generations were judged`,
    });
  const judgement = await readReport(store, gates.report);
  return { digest: gates.report, judgement, decision: 'promoted', generation: found.entry.generation };
}

async function newestRefusal(store: ObjectStore, { model, alias, signal }: Asked): Promise<StoredReport> {
  const blobs: string[] = [];
  for await (const { key } of store.list(refusalsPrefix(model, alias), { signal })) {
    const blob = blobOfRefusalKey(key);
    if (blob !== null) blobs.push(blob);
  }
  const refusals = await inParallel(blobs, parallelReads, async (blob) =>
    readRefusal(store, { model, alias, blob, signal }),
  );
  const [newest] = refusals
    .filter((each) => each !== null)
    .toSorted((a, b) => Date.parse(b.refusedAt) - Date.parse(a.refusedAt));
  if (newest === undefined)
    throw new LaurelError({
      code: 'not-found',
      message: `nothing that was merged for ${model}@${alias} was ever refused`,
      remedy: `run laurel report ${model}@${alias} for its newest promotion`,
    });
  return refusalReport(store, newest);
}

async function refusalReport(store: ObjectStore, refusal: Refusal): Promise<StoredReport> {
  const { model, alias, report, message, remedy = 'correct the alias file' } = refusal;
  if (report === undefined)
    throw new LaurelError({
      code: 'not-found',
      message: `the newest refusal of ${model}@${alias} came before any gate judged: ${message}`,
      remedy,
    });
  return {
    digest: report,
    judgement: await readReport(store, report),
    decision: 'refused',
    generation: null,
  };
}
