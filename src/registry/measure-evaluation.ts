// From an evaluation file to what will be stored: digests over the files it names, quantiles over its samples.
import type { UploadSource } from '../ledger/object-store.ts';
import type { Digest } from '../primitives/digest.ts';
import type { YamlDocument, YamlPath } from '../primitives/yaml.ts';
import type { EvidenceSource } from './artifact-source.ts';
import type { Evaluation, Predictions } from './documents/evaluation.ts';
import { normalizeEvaluation, parseEvaluationFile, type WrittenEvaluation } from './evaluation-file.ts';
import { type EvidenceFile, fileOf, namesOf } from './evidence-file.ts';
import { fileRefusal } from './file-refusal.ts';
import { separatorOf, splitRow } from './latency-samples.ts';
import { measureLatency } from './measure-latency.ts';

const maxHeaderBytes = 64 * 1024;

/** An evaluation that is not yet bound to a version. */
export interface MeasuredEvaluation {
  readonly written: WrittenEvaluation;
  readonly body: Omit<Evaluation, 'format' | 'model' | 'version' | 'manifest' | 'evaluator'>;
  readonly evidence: readonly EvidenceFile[];
}

/**
 * Reads and checks an evaluation file and everything it names.
 *
 * @throws LaurelError `invalid-document` with file, line and column; `not-found` for a file that it names.
 */
export async function measureEvaluation(
  document: YamlDocument,
  source: EvidenceSource,
): Promise<MeasuredEvaluation> {
  const written = parseEvaluationFile(document);
  const normal = normalizeEvaluation(document, written);
  const digest = await datasetDigest(document, written, source);
  const timed = written.latency;
  const latency = timed === undefined ? null : await measureLatency(document, timed, source);
  const predictions = await predictionsOf(document, written, source);
  return {
    written,
    body: {
      ...normal,
      dataset: { name: written.dataset.name, digest },
      ...(latency === null ? {} : { latency: latency.latency }),
      ...(predictions === null ? {} : { predictions: predictions.predictions }),
    },
    evidence: eachOnce([
      ...(latency?.evidence ?? []),
      ...(predictions === null ? [] : [predictions.evidence]),
    ]),
  };
}

/** Several columns of one file are one file. */
function eachOnce(files: readonly EvidenceFile[]): readonly EvidenceFile[] {
  return [...new Map(files.map((file) => [file.digest, file])).values()];
}

async function datasetDigest(
  document: YamlDocument,
  { dataset }: WrittenEvaluation,
  source: EvidenceSource,
): Promise<Digest> {
  const computed = dataset.path === undefined ? undefined : (await fileOf(source, dataset.path)).digest;
  if (computed !== undefined && dataset.digest !== undefined && computed !== dataset.digest) {
    const why = `is not the digest of ${dataset.path ?? ''}, which is ${computed}`;
    throw fileRefusal(document, ['dataset', 'digest'], why, 'one of the two is of other data: leave one out');
  }
  const digest = computed ?? dataset.digest;
  if (digest !== undefined) return digest;
  throw fileRefusal(document, ['dataset'], 'names no bytes');
}

async function predictionsOf(
  document: YamlDocument,
  { predictions: written }: WrittenEvaluation,
  source: EvidenceSource,
): Promise<{
  readonly predictions: Predictions;
  readonly evidence: EvidenceFile;
} | null> {
  if (written === undefined) return null;
  const { path, task, positive, ...columns } = written;
  const evidence = await fileOf(source, path);
  if (/\.[ct]sv$/i.test(path)) {
    const header = splitRow(await firstLine(evidence.upload), separatorOf(path));
    for (const [place, column] of namedColumns(columns)) {
      if (header.includes(column)) continue;
      throw fileRefusal(document, place, `names a column that ${path} does not have: ${column}`, `name one of ${header.join(', ')}`); // prettier-ignore
    }
  }
  return {
    predictions: {
      ...namesOf(evidence),
      columns,
      ...(task === undefined ? {} : { task }),
      ...(positive === undefined ? {} : { positive: String(positive) }),
    },
    evidence,
  };
}

type NamedColumn = readonly [place: YamlPath, column: string];

/** Each column that is named, with where it is. */
function namedColumns(columns: Predictions['columns']): readonly NamedColumn[] {
  return Object.entries(columns).flatMap(([field, named = []]): NamedColumn[] =>
    typeof named === 'string'
      ? [[['predictions', field], named]]
      : named.map((column, index) => [['predictions', field, index], column]),
  );
}

async function firstLine(upload: UploadSource): Promise<string> {
  const end = Math.min(upload.sizeBytes, maxHeaderBytes) - 1;
  if (end < 0) return '';
  const chunks: Uint8Array[] = [];
  for await (const chunk of upload.open({ start: 0, end })) chunks.push(chunk);
  return new TextDecoder().decode(Buffer.concat(chunks)).split(/\r?\n/)[0] ?? '';
}
