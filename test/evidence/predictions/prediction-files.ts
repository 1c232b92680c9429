// Builders of files of predictions: from text or bytes, registered honestly or not, read in chunks of any size.
import type { ByteRange } from '../../../src/ledger/object-store.ts';
import type { PredictionFile } from '../../../src/evidence/predictions/prediction-file.ts';
import { type PredictionLimits, predictionLimits } from '../../../src/evidence/predictions/limits.ts';
import { readPredictions, type PredictionSpec } from '../../../src/evidence/predictions/read-predictions.ts';
import type { PredictionTable } from '../../../src/evidence/predictions/table.ts';
import { describeUnusable, type Unusable } from '../../../src/evidence/predictions/unusable.ts';
import { digestOf } from '../../../src/primitives/digest.ts';

export interface FileParts {
  readonly name?: string;
  /** What was registered, where it is not what is read. */
  readonly registered?: Uint8Array | string;
  readonly chunkBytes?: number;
}

export function predictionFileOf(content: Uint8Array | string, parts: FileParts = {}): PredictionFile {
  const bytes = Buffer.from(content);
  const registered = Buffer.from(parts.registered ?? content);
  const size = parts.chunkBytes ?? 64 * 1024;
  return {
    name: parts.name ?? 'predictions.csv',
    sizeBytes: registered.byteLength,
    digest: digestOf(registered),
    async *open(range: ByteRange = { start: 0 }) {
      const end = Math.min(range.end === undefined ? bytes.byteLength : range.end + 1, bytes.byteLength);
      for (let at = range.start; at < end; at += size) yield bytes.subarray(at, Math.min(at + size, end));
    },
  };
}

/** Of a file with columns id, label and score. */
export const plainSpec: PredictionSpec = { columns: { id: 'id', label: 'label', score: 'score' } };

export async function tableOf(
  file: PredictionFile,
  spec: PredictionSpec = plainSpec,
): Promise<PredictionTable> {
  const read = await readPredictions(file, spec);
  if (read.kind === 'read') return read.table;
  throw new Error(describeUnusable(read));
}

export async function unusableOf(
  file: PredictionFile,
  spec: PredictionSpec = plainSpec,
  limits: Partial<PredictionLimits> = {},
): Promise<Unusable> {
  const read = await readPredictions(file, spec, { ...predictionLimits, ...limits });
  if (read.kind === 'unusable') return read;
  throw new Error(`expected a refusal, and ${read.table.rows} rows were read`);
}

/** What two tables have in common when they say the same: ids, answers and attributes as plain values. */
export function contentOf(table: PredictionTable): object {
  const attributes = (columns: PredictionTable['groups']) =>
    [...columns].map(([name, { values, codes }]) => [name, Array.from(codes, (code) => values[code])]);
  return {
    task: table.task,
    ids: Array.from({ length: table.rows }, (_, row) => table.ids.at(row)),
    labels: Array.from(table.labels),
    scores: table.scores === null ? null : Array.from(table.scores),
    decisions: 'decisions' in table && table.decisions !== null ? Array.from(table.decisions) : null,
    weights: table.weights === null ? null : Array.from(table.weights),
    groups: attributes(table.groups),
    slices: attributes(table.slices),
  };
}
