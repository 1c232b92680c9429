// Attaching: an evaluation bound to the manifest of a version, with the files that it names, for ever.
import { storeImmutable } from '../ledger/immutable.ts';
import type { Key, ObjectStore } from '../ledger/object-store.ts';
import { readHead } from '../ledger/read-chain.ts';
import type { Clock } from '../primitives/clock.ts';
import type { Digest } from '../primitives/digest.ts';
import { LaurelError } from '../primitives/errors.ts';
import type { YamlDocument } from '../primitives/yaml.ts';
import { aliasChain } from './alias-chain.ts';
import type { EvidenceSource, ProgressListener } from './artifact-source.ts';
import { type Evaluation, evaluationDocument, evaluationFormat } from './documents/evaluation.ts';
import { seal } from './documents/stored.ts';
import type { WrittenEvaluation } from './evaluation-file.ts';
import { fileRefusal } from './file-refusal.ts';
import { inParallel } from './in-parallel.ts';
import { evaluationKey, evidenceKey } from './keys.ts';
import type { EvidenceFile } from './evidence-file.ts';
import { type MeasuredEvaluation, measureEvaluation } from './measure-evaluation.ts';
import type { AliasName, ModelName, VersionNumber } from './names.ts';
import { readEvaluations, readManifest, type StoredManifest } from './read-version.ts';
import { listAliases } from './scan-keys.ts';
import { ensureStored } from './store-artifacts.ts';

/** An evaluator's clock may be this much ahead of ours. */
const maxAheadMs = 5 * 60 * 1_000;

export interface AttachRequest {
  readonly store: ObjectStore;
  readonly model: ModelName;
  readonly version: VersionNumber;
  /** The evaluation file, parsed as YAML or JSON. */
  readonly document: YamlDocument;
  /** The files that it names, relative to its directory. */
  readonly source: EvidenceSource;
  /** Who measured, as `repo:acme/credit-eval`, and the digest of a proof of it. */
  readonly evaluator: Evaluation['evaluator'];
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  readonly onProgress?: ProgressListener | undefined;
  /** Looks at what was measured before anything is stored: what it throws leaves everything as it was. */
  readonly inspect?: ((measured: MeasuredEvaluation, document: YamlDocument) => Promise<void>) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A live version that was not measured on the dataset of the evaluation just attached: nothing to compare with. */
export interface MissingOnCurrent {
  readonly alias: AliasName;
  readonly version: VersionNumber;
}

export interface Attached {
  readonly outcome: 'attached' | 'already-attached';
  readonly evaluation: Evaluation;
  readonly digest: Digest;
  readonly key: Key;
  /** In the order of aliases; `null` where this identity may not read them. */
  readonly missingOnCurrent: readonly MissingOnCurrent[] | null;
}

/**
 * Attaches an evaluation. The same file again changes nothing.
 *
 * @throws LaurelError `invalid-document` with file, line and column, also for an evaluation that names another
 *   version or manifest, and whatever `inspect` refuses; `not-found` for the version or a file; `artifact-changed`; else as the store.
 */
export async function attach(request: AttachRequest): Promise<Attached> {
  const { store, model, version, document, source, clock, random, signal } = request;
  const stored = await readManifest(store, model, version, { signal });
  const measured = await measureEvaluation(document, source);
  const { written, body, evidence } = measured;
  requireThisVersion(document, written, stored);
  requirePast(document, written, clock.now());
  await request.inspect?.(measured, document);
  const evaluation: Evaluation = {
    format: evaluationFormat,
    model,
    version,
    manifest: stored.digest,
    ...body,
    evaluator: request.evaluator,
  };
  requireStorable(document, evaluation);
  await storeEvidence(request, evidence);
  const { bytes, digest } = seal(evaluation);
  const key = evaluationKey(model, version, digest);
  const outcome = await storeImmutable({ store, key, bytes, clock, random, signal });
  return {
    outcome: outcome === 'stored' ? 'attached' : 'already-attached',
    evaluation,
    digest,
    key,
    missingOnCurrent: await missingOnCurrent(request, evaluation.dataset.digest),
  };
}

export interface DatasetQuestion {
  readonly model: ModelName;
  readonly dataset: Digest;
  readonly except: VersionNumber;
  /** Where evaluations lie, where that is not the store of the aliases. */
  readonly evaluations?: ObjectStore;
}

/**
 * The aliases of a model whose live version, other than `except`, has no evaluation on `dataset`. Reads the
 * pointers and the evaluations of each live version.
 */
export async function aliasesWithoutDataset(
  store: ObjectStore,
  question: DatasetQuestion,
  signal?: AbortSignal,
): Promise<readonly MissingOnCurrent[]> {
  const { model, dataset, except, evaluations: home = store } = question;
  const missing: MissingOnCurrent[] = [];
  for (const alias of await listAliases(store, model, { signal })) {
    const head = await readHead(store, aliasChain(model, alias), { signal });
    if (head.kind === 'empty' || head.pointer.version === null || head.pointer.manifest === null) continue;
    const { version } = head.pointer;
    if (version === except) continue;
    const live = { model, version, manifest: head.pointer.manifest.digest };
    const evaluations = await readEvaluations(home, live, { signal });
    const isMeasured = evaluations.some(
      (each) => each.kind === 'read' && each.evaluation.dataset.digest === dataset,
    );
    if (!isMeasured) missing.push({ alias, version });
  }
  return missing;
}

async function missingOnCurrent(
  { store, model, version, signal }: AttachRequest,
  dataset: Digest,
): Promise<readonly MissingOnCurrent[] | null> {
  try {
    return await aliasesWithoutDataset(store, { model, dataset, except: version }, signal);
  } catch (error) {
    // The evaluation is stored. An evaluator need not be allowed to read aliases, nor mend what it finds there.
    if (error instanceof LaurelError && error.code !== 'interrupted') return null;
    throw error;
  }
}

async function storeEvidence(
  { store, clock, random, onProgress, signal }: AttachRequest,
  evidence: readonly EvidenceFile[],
): Promise<void> {
  const total = evidence.reduce((sum, { upload }) => sum + upload.sizeBytes, 0);
  const stored = new Map<Digest, number>();
  await inParallel(evidence, 2, async ({ digest, upload }) =>
    ensureStored({
      store,
      key: evidenceKey(digest),
      source: upload,
      lookFirst: true,
      clock,
      random,
      signal,
      onStored: (bytes) => {
        stored.set(digest, bytes);
        const done = [...stored.values()].reduce((sum, each) => sum + each, 0);
        onProgress?.({ phase: 'upload', done, total });
      },
    }),
  );
}

function requireThisVersion(
  document: YamlDocument,
  written: WrittenEvaluation,
  { manifest, digest }: StoredManifest,
): void {
  const expected = { model: manifest.model, version: manifest.version, manifest: digest };
  for (const field of ['model', 'version', 'manifest'] as const) {
    const named = written[field];
    if (named === undefined || named === expected[field]) continue;
    const why = `is ${named}: this evaluation is of something else than ${manifest.model}@${manifest.version}, whose ${field} is ${expected[field]}`;
    throw fileRefusal(document, [field], why, 'attach it to the version that was measured');
  }
}

function requirePast(document: YamlDocument, { observedAt }: WrittenEvaluation, now: Date): void {
  if (Date.parse(observedAt) <= now.getTime() + maxAheadMs) return;
  const why = `is ${observedAt}, later than now, ${now.toISOString()}`;
  throw fileRefusal(document, ['observedAt'], why, 'write when it was measured, in UTC');
}

/** What was computed from the file has to fit as well, e.g. the length of a file's name. */
function requireStorable(document: YamlDocument, evaluation: Evaluation): void {
  const result = evaluationDocument.safeParse(evaluation);
  if (result.success) return;
  const issue = result.error.issues[0];
  const path = issue?.path.filter((step) => typeof step !== 'symbol') ?? [];
  throw fileRefusal(document, path, `cannot be stored: ${issue?.message ?? 'invalid'}`);
}
