// Builders of measurements with samples: what an evaluation says of them and what was read of its files.
import type { EvaluationEvidence, Evidence, VersionEvidence } from '../../src/evidence/evidence.ts';
import type { SamplesRead } from '../../src/evidence/latency/read-samples.ts';
import { type Latency, type TokenMeasure, tokenMeasures } from '../../src/registry/documents/evaluation.ts'; // prettier-ignore
import { nearestRankQuantiles } from '../../src/registry/latency-samples.ts';
import { canonicalJson } from '../../src/primitives/canonical-json.ts';
import { digestOf } from '../../src/primitives/digest.ts';
import { latencyOf, type VersionParts, versionOf } from './evidence.ts';

/** One run: its samples in milliseconds, and what else its evaluation says. */
export interface Run {
  readonly ms?: readonly number[];
  readonly tokens?: Partial<Readonly<Record<TokenMeasure, readonly number[]>>>;
  readonly latency?: Partial<Latency>;
  /** What was read instead of the samples of whole requests. */
  readonly read?: SamplesRead;
}

/** `count` times from `low` to `high` in equal steps. */
export function steps(low: number, high: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => low + ((high - low) * index) / Math.max(1, count - 1));
}

function fileOf(ms: readonly number[]): NonNullable<Latency['samples']> {
  const text = canonicalJson(ms);
  return { digest: digestOf(text), sizeBytes: text.length, name: 'samples.json' };
}

const readOf = (ms: readonly number[]): SamplesRead => ({
  kind: 'read',
  milliseconds: Float64Array.from(ms).toSorted(),
});

function latencyOfRun({ ms, tokens, latency }: Run): Latency {
  const timed = tokenMeasures.flatMap((measure) => {
    const times = tokens?.[measure];
    if (times === undefined) return [];
    return [[measure, { n: times.length, quantilesMs: nearestRankQuantiles(times), samples: fileOf(times) }]];
  });
  const whole =
    ms === undefined
      ? {}
      : { requests: ms.length, quantilesMs: nearestRankQuantiles(ms), samples: fileOf(ms) };
  const ofTokens = tokens === undefined ? {} : { tokens: Object.fromEntries(timed) };
  return latencyOf({ ...whole, ...ofTokens, ...latency });
}

/** A version with an evaluation for each run. */
export function versionOfRuns(runs: readonly Run[], parts: VersionParts = {}): VersionEvidence {
  const version = versionOf({
    ...parts,
    evaluations: runs.map((run, index) => ({ latency: latencyOfRun(run), split: `run-${index}` })),
  });
  const evaluations = version.evaluations.map((evidence, index): EvaluationEvidence => {
    const { ms, tokens, read } = runs[index] ?? {};
    const samples = read ?? (ms === undefined ? undefined : readOf(ms));
    return {
      ...evidence,
      ...(samples && { samples }),
      ...(tokens && {
        tokenSamples: Object.fromEntries(
          Object.entries(tokens).map(([name, times]) => [name, readOf(times)]),
        ),
      }),
    };
  });
  return { ...version, evaluations };
}

/** Runs of version 2, the candidate, and of version 1, which is live unless `current` is null. */
export function evidenceOfRuns(candidate: readonly Run[], current: readonly Run[] | null = null): Evidence {
  return {
    candidate: versionOfRuns(candidate, { version: 2 }),
    current:
      current === null ? { kind: 'none' } : { kind: 'live', ...versionOfRuns(current, { version: 1 }) },
    gatheredAt: new Date('2026-06-03T12:00:00.000Z'),
  };
}
