// From what an evaluation file says of latency to what will be stored: samples are read, counted and kept.
import { canonicalBytes } from '../primitives/canonical-json.ts';
import { type Digest, digestOf } from '../primitives/digest.ts';
import { LaurelError } from '../primitives/errors.ts';
import type { YamlDocument } from '../primitives/yaml.ts';
import type { EvidenceSource } from './artifact-source.ts';
import { type Latency, type SamplesFile, type TokenLatency, tokenMeasures } from './documents/evaluation.ts';
import { type EvidenceFile, fileOf, inMemory, namesOf } from './evidence-file.ts';
import { fileRefusal } from './file-refusal.ts';
import { nearestRankQuantiles, parseSamples, toMilliseconds } from './latency-samples.ts';
import type { WrittenLatency, WrittenSamples, WrittenTokenLatency } from './written-latency.ts';

const maxSampleBytes = 64 * 1024 * 1024;

export interface MeasuredLatency {
  readonly latency: Latency;
  /** The files of its samples. */
  readonly evidence: readonly EvidenceFile[];
}

/** @throws LaurelError `invalid-document` with file, line and column; `not-found` for a file that it names. */
export async function measureLatency(
  document: YamlDocument,
  written: WrittenLatency,
  source: EvidenceSource,
): Promise<MeasuredLatency> {
  const { hardware, load = {}, errors, durationSeconds, quantiles = {} } = written;
  const measured = written.samples === undefined ? null : await samplesOf('latency', written.samples, source);
  const requests = measured === null ? (written.requests ?? 0) : measured.milliseconds.length;
  if (written.requests !== undefined && written.requests !== requests) {
    const why = `says ${written.requests}, and there are ${requests} samples`;
    throw fileRefusal(document, ['latency', 'requests'], why, 'leave it out: samples are counted');
  }
  const timed = await tokensOf(document, { written: written.tokens ?? {}, requests }, source);
  return {
    latency: {
      hardware,
      load,
      requests,
      errors,
      ...(durationSeconds === undefined ? {} : { durationSeconds }),
      quantilesMs: measured === null ? quantiles : nearestRankQuantiles(measured.milliseconds),
      ...(measured === null ? {} : { samples: measured.samples }),
      ...(written.tokens === undefined ? {} : { tokens: timed.tokens }),
    },
    evidence: [...(measured === null ? [] : [measured.evidence]), ...timed.evidence],
  };
}

interface MeasuredTokens {
  readonly tokens: NonNullable<Latency['tokens']>;
  readonly evidence: readonly EvidenceFile[];
}

async function tokensOf(
  document: YamlDocument,
  { written, requests }: { written: NonNullable<WrittenLatency['tokens']>; requests: number },
  source: EvidenceSource,
): Promise<MeasuredTokens> {
  const tokens: NonNullable<Latency['tokens']> = {};
  const evidence: EvidenceFile[] = [];
  for (const measure of tokenMeasures) {
    const said = written[measure];
    if (said === undefined) continue;
    const { timed, file } = await tokenLatencyOf(measure, said, source);
    if (measure !== 'itl' && timed.n > requests) {
      const why = `has ${timed.n} times, and ${requests} requests were answered`;
      throw fileRefusal(document, ['latency', 'tokens', measure], why, 'measure it once a request');
    }
    tokens[measure] = timed;
    if (file !== null) evidence.push(file);
  }
  if (written.outputTokens !== undefined) tokens.outputTokens = written.outputTokens;
  return { tokens, evidence };
}

async function tokenLatencyOf(
  measure: string,
  written: WrittenTokenLatency,
  source: EvidenceSource,
): Promise<{ readonly timed: TokenLatency; readonly file: EvidenceFile | null }> {
  if ('quantiles' in written) return { timed: { n: written.n, quantilesMs: written.quantiles }, file: null };
  const { milliseconds, samples, evidence } = await samplesOf(measure, written, source);
  const quantilesMs = nearestRankQuantiles(milliseconds);
  return { timed: { n: milliseconds.length, quantilesMs, samples }, file: evidence };
}

interface MeasuredSamples {
  readonly milliseconds: readonly number[];
  readonly samples: SamplesFile;
  readonly evidence: EvidenceFile;
}

async function samplesOf(
  measure: string,
  written: WrittenSamples,
  source: EvidenceSource,
): Promise<MeasuredSamples> {
  if (Array.isArray(written)) {
    const evidence = inMemory(`${measure}-samples.json`, canonicalBytes(written));
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
