// Latency samples behind an evaluation's quantiles: read again from the file that was registered, never believed.
import type { SamplesFile } from '../../registry/documents/evaluation.ts';
import { parseSamples, toMilliseconds } from '../../registry/latency-samples.ts';
import { LaurelError } from '../../primitives/errors.ts';
import type { PredictionFile } from '../predictions/prediction-file.ts';
import { PredictionRefusal, type Unusable, unusableOf } from '../predictions/unusable.ts';
import { verifiedStream } from '../predictions/verified-bytes.ts';

export type SamplesRead = { readonly kind: 'read'; readonly milliseconds: Float64Array } | Unusable;

/** As an evaluation may name, when it is attached. */
const maxSampleBytes = 64 * 1024 * 1024;

/**
 * The samples in milliseconds, ascending. Nothing of a file counts before its digest was checked to the end.
 *
 * @throws LaurelError only as the store that it is read from: unreachable evidence is no statement about it.
 */
export async function readSamples(
  file: PredictionFile,
  { column, unit = 'ms' }: Pick<SamplesFile, 'column' | 'unit'>,
): Promise<SamplesRead> {
  try {
    const text = await textOf(file);
    const samples = samplesOf(file, text, column);
    const milliseconds = Float64Array.from(toMilliseconds(samples, unit)).toSorted();
    if (milliseconds.at(-1) === Number.POSITIVE_INFINITY) {
      throw new PredictionRefusal('not-finite', `has a sample that is no finite number of milliseconds, in ${unit}`); // prettier-ignore
    }
    return { kind: 'read', milliseconds };
  } catch (error) {
    return unusableOf(error, file.name);
  }
}

async function textOf(file: PredictionFile): Promise<string> {
  if (file.sizeBytes > maxSampleBytes) {
    throw new PredictionRefusal('too-large', `has ${file.sizeBytes} bytes, more than ${maxSampleBytes}`);
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of verifiedStream(file)) chunks.push(chunk);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new PredictionRefusal('not-utf8', 'is not UTF-8');
  }
}

function samplesOf(file: PredictionFile, text: string, column: string | undefined): readonly number[] {
  try {
    return parseSamples({ path: file.name, text, column });
  } catch (error) {
    if (!(error instanceof LaurelError) || error.code !== 'invalid-document') throw error;
    const { line } = error.at ?? {};
    throw new PredictionRefusal('malformed', error.message, {
      ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
      detail: line === undefined ? {} : { line },
    });
  }
}
