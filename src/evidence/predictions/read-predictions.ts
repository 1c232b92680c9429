// The door: a file of predictions becomes a table, or data on why it proves nothing.
import type { PredictionLimits } from './limits.ts';
import { predictionLimits } from './limits.ts';
import type { PredictionSpec } from './plan-answers.ts';
import { planColumns } from './plan-columns.ts';
import type { PredictionFile } from './prediction-file.ts';
import { readCsv } from './readers/csv.ts';
import { kindOfName } from './readers/file-kind.ts';
import { readNdjson } from './readers/ndjson.ts';
import { RowFeed } from './readers/row-feed.ts';
import { textChunks } from './readers/text-chunks.ts';
import type { PredictionTable } from './table.ts';
import { PredictionRefusal, type Unusable, unusableOf } from './unusable.ts';
import { verifiedStream } from './verified-bytes.ts';

export type { PredictionSpec } from './plan-answers.ts';

export type PredictionsRead = { readonly kind: 'read'; readonly table: PredictionTable } | Unusable;

/**
 * Reads a file of predictions in one pass (Parquet: in a pass that proves its digest, and one over the columns that
 * are needed), in memory that grows with the rows and not with the file: about 40 bytes a row and its id.
 *
 * Nothing of a file counts before its digest was checked to the end.
 *
 * @throws LaurelError only as the store that it is read from: unreachable evidence is no statement about it.
 */
export async function readPredictions(
  file: PredictionFile,
  spec: PredictionSpec,
  limits: PredictionLimits = predictionLimits,
): Promise<PredictionsRead> {
  try {
    return { kind: 'read', table: await readTable(file, spec, limits) };
  } catch (error) {
    return unusableOf(error, file.name);
  }
}

async function readTable(
  file: PredictionFile,
  spec: PredictionSpec,
  limits: PredictionLimits,
): Promise<PredictionTable> {
  const kind = kindOfName(file.name);
  if (file.sizeBytes > limits.fileBytes) {
    throw new PredictionRefusal('too-large', `has ${file.sizeBytes} bytes, more than ${limits.fileBytes}`);
  }
  const planned = planColumns(spec, kind === 'csv' || kind === 'tsv' ? 'text' : 'typed', limits);
  if (kind === 'parquet') {
    const { readParquet } = await import('./readers/parquet/read-parquet.ts');
    await readParquet(file, planned.sinks, limits);
  } else {
    const feed = new RowFeed(planned.sinks, limits);
    const texts = textChunks(verifiedStream(file), kind);
    await (kind === 'ndjson' ? readNdjson(texts, feed) : readCsv(texts, kind === 'tsv' ? '\t' : ',', feed));
  }
  return planned.finish(file.name);
}
