// What a gate is: parameters that people write, and one pure function from evidence to a judgement.
import type { z } from 'zod';
import type { Evidence } from '../evidence/evidence.ts';
import type { GateExplanation } from './explanation.ts';
import type { Expected, SamplePlan } from './sampling.ts';
import type { Verdict } from './verdict.ts';

/** How a measure is shown: the report formats it, the gate only says what it is. */
export type Unit = 'none' | 'ms' | 'ratio' | 'per-second' | 'count';

export interface Measure {
  readonly value: number;
  readonly unit: Unit;
  /** Examples, requests or people behind the value, where known. */
  readonly n?: number | undefined;
}

/** One row of the report: one quantity against one limit. */
export interface Check {
  /** What was measured, e.g. `auc`, `auc where region=EU`, `p99`, `equalized odds difference (sex)`. */
  readonly subject: string;
  readonly current: Measure | null;
  readonly candidate: Measure | null;
  /** candidate - current, in the measure's own unit; `null` where either is missing or it means nothing. */
  readonly delta: number | null;
  /** The demand in words, e.g. `≥ 0.76`, `not worse than current by more than 0.002`. */
  readonly limit: string;
  readonly verdict: Exclude<Verdict, 'waived'>;
  /** One sentence: why this verdict. */
  readonly reason: string;
  /** What would make an inconclusive check conclusive, as a command or instruction. */
  readonly remedy?: string | undefined;
}

/** What one gate says: its verdict is the fold of its checks, and a gate without a check is inconclusive. */
export interface GateJudgement {
  readonly verdict: Exclude<Verdict, 'waived'>;
  readonly checks: readonly Check[];
  /** Notes that change no verdict, e.g. an optional column was added. */
  readonly notes: readonly string[];
}

export interface Gate<Parameters> {
  /** What policies write after `gate:`. */
  readonly name: string;
  /** One line for the schema and the docs. */
  readonly summary: string;
  /** Strict: an unknown parameter is an error, not ignored. Accepts what people write (`50ms`, `10%`). */
  readonly parameters: z.ZodType<Parameters>;
  /** Pure: the same evidence gives the same judgement. Never throws for evidence that was parsed. */
  judge(parameters: Parameters, evidence: Evidence): GateJudgement;
  /** What it demands, in words, before anything is measured: every parameter shows in it. */
  explain(parameters: Parameters): GateExplanation;
  /** What sample each of its demands needs; none where no sample decides. */
  planSample(parameters: Parameters, expected: Expected): readonly SamplePlan[];
}
