// From an evaluation file to what will be stored: digests over the files it names, quantiles over its samples.
import type { UploadSource } from '../ledger/object-store.ts';
import { canonicalBytes } from '../primitives/canonical-json.ts';
import { type Digest, digestOf } from '../primitives/digest.ts';
import { LaurelError } from '../primitives/errors.ts';
import type { YamlDocument, YamlPath } from '../primitives/yaml.ts';
import type { EvidenceSource } from './artifact-source.ts';
import type { Evaluation, Latency, Predictions } from './documents/evaluation.ts';
import {
  normalizeEvaluation,
  parseEvaluationFile,
  type WrittenEvaluation,
  type WrittenLatency,
} from './evaluation-file.ts';
import { fileRefusal } from './file-refusal.ts';
import {
  nearestRankQuantiles,
  parseSamples,
  separatorOf,
  splitRow,
  toMilliseconds,
} from './latency-samples.ts';

const maxSampleBytes = 64 * 1024 * 1024;
const maxHeaderBytes = 64 * 1024;

/** A file that an evaluation names, to be stored under its digest. */
export interface EvidenceFile {
  readonly digest: Digest;
  readonly name: string;
  readonly upload: UploadSource;
}

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
  const latency = await latencyOf(document, written, source);
  const predictions = await predictionsOf(document, written, source);
  return {
    written,
    body: {
      ...normal,
      dataset: { name: written.dataset.name, digest },
      ...(latency === null ? {} : { latency: latency.latency }),
      ...(predictions === null ? {} : { predictions: predictions.predictions }),
    },
    evidence: [latency?.evidence, predictions?.evidence].filter(
      (file) => file !== undefined && file !== null,
    ),
  };
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

interface LatencyEvidence {
  readonly latency: Latency;
  readonly evidence: EvidenceFile | null;
}

async function latencyOf(
  document: YamlDocument,
  { latency: written }: WrittenEvaluation,
  source: EvidenceSource,
): Promise<LatencyEvidence | null> {
  if (written === undefined) return null;
  const { hardware, load = {}, errors, durationSeconds, quantiles = {} } = written;
  const measured = await samplesOf(written, source);
  const requests = measured === null ? (written.requests ?? 0) : measured.milliseconds.length;
  if (written.requests !== undefined && written.requests !== requests) {
    const why = `says ${written.requests}, and there are ${requests} samples`;
    throw fileRefusal(document, ['latency', 'requests'], why, 'leave it out: samples are counted');
  }
  return {
    latency: {
      hardware,
      load,
      requests,
      errors,
      ...(durationSeconds === undefined ? {} : { durationSeconds }),
      quantilesMs: measured === null ? quantiles : nearestRankQuantiles(measured.milliseconds),
      ...(measured === null ? {} : { samples: measured.samples }),
    },
    evidence: measured?.evidence ?? null,
  };
}

interface MeasuredSamples {
  readonly milliseconds: readonly number[];
  readonly samples: NonNullable<Latency['samples']>;
  readonly evidence: EvidenceFile;
}

async function samplesOf(
  { samples: written }: WrittenLatency,
  source: EvidenceSource,
): Promise<MeasuredSamples | null> {
  if (written === undefined) return null;
  if (Array.isArray(written)) {
    const evidence = inMemory('latency-samples.json', canonicalBytes(written));
    return { milliseconds: written, samples: { ...namesOf(evidence), unit: 'ms' }, evidence };
  }
  const { path, column, unit } = written;
  const evidence = await fileOf(source, path);
  const bytes = await source.read(path, maxSampleBytes);
  requireSame(path, digestOf(bytes), evidence.digest);
  const milliseconds = toMilliseconds(parseSamples({ path, text: textOf(path, bytes), column }), unit);
  const samples = { ...namesOf(evidence), ...(column === undefined ? {} : { column }), unit };
  return { milliseconds, samples, evidence };
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

async function fileOf(source: EvidenceSource, path: string): Promise<EvidenceFile> {
  const file = await source.find(path);
  const [digest] = await source.hash([file], {});
  if (digest === undefined) {
    throw new LaurelError({ code: 'internal', message: `${source.location} gave no digest of ${path}` });
  }
  return { digest, name: nameOf(path), upload: source.upload(file, digest) };
}

function inMemory(name: string, bytes: Uint8Array): EvidenceFile {
  const digest = digestOf(bytes);
  const open: UploadSource['open'] = async function* open(range = { start: 0 }) {
    yield bytes.subarray(range.start, range.end === undefined ? undefined : range.end + 1);
  };
  return { digest, name, upload: { sizeBytes: bytes.byteLength, sha256: digest, open } };
}

function namesOf({ digest, name, upload }: EvidenceFile) {
  return { digest, sizeBytes: upload.sizeBytes, name };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).slice(0, 256);
}

async function firstLine(upload: UploadSource): Promise<string> {
  const end = Math.min(upload.sizeBytes, maxHeaderBytes) - 1;
  if (end < 0) return '';
  const chunks: Uint8Array[] = [];
  for await (const chunk of upload.open({ start: 0, end })) chunks.push(chunk);
  return new TextDecoder().decode(Buffer.concat(chunks)).split(/\r?\n/)[0] ?? '';
}

function textOf(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new LaurelError({
      code: 'invalid-document',
      message: `${path} is not UTF-8`,
      at: { file: path },
      remedy: 'save the file as UTF-8',
      cause,
    });
  }
}

function requireSame(path: string, actual: Digest, expected: Digest): void {
  if (actual === expected) return;
  throw new LaurelError({
    code: 'artifact-changed',
    message: `${path} changed while it was read`,
    at: { file: path },
    remedy: 'wait until whatever writes it is done, and attach again',
  });
}
