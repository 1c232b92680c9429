// What a gate is: parameters that people write, and one pure function from evidence to a judgement.
import type { z } from 'zod';
import type { Evidence, EvidenceNeeds } from '../evidence/evidence.ts';
import type { GateExplanation } from './explanation.ts';
import type { Mode } from './inference/mode.ts';
import type { Expected, SamplePlan } from './sampling.ts';
import type { Verdict } from './verdict.ts';

/** How a measure is shown: the report formats it, the gate only says what it is. */
export type Unit = 'none' | 'ms' | 'ratio' | 'per-second' | 'count';

export interface Measure {
  readonly value: number;
  readonly unit: Unit;
  /** Examples, requests or people behind the value, where known. */
  readonly n?: number | undefined;
  /** Within what it lies, where the evidence says so. */
  readonly interval?: { readonly low: number; readonly high: number; readonly level: number } | undefined;
}

/** What data carries of a number that was held to a limit: the one axis that a picture of it has. */
export interface Inference {
  /** `candidate`: the candidate's own value; `difference`: candidate less current. */
  readonly of: 'candidate' | 'difference';
  readonly mode: Mode;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided, in (0, 1): either end is a one-sided bound with confidence (1 + level) / 2. */
  readonly level: number;
  /** On the same axis: a difference has the margin, with the sign of what is worse. */
  readonly limit: number;
  readonly keep: 'at-least' | 'at-most';
  /** For people: `Wilson`, `DeLong, paired by example`. */
  readonly method: string;
  readonly n: number;
  /** What was drawn at random, so that anybody can draw it again. */
  readonly draws?: { readonly seed: string; readonly replicates: number } | undefined;
  /** The demands that share an error: a breach of one is told apart from chance among all. */
  readonly family?: { readonly name: string; readonly size: number; readonly correction: 'holm' } | undefined;
}

/** A line of a picture: x ascending, at most 256 points, with the bounds of y where they are known. */
export interface Series {
  readonly of: 'candidate' | 'current';
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    readonly low?: number | undefined;
    readonly high?: number | undefined;
  }[];
}

/** What is better seen than read: latency by quantile, or what became of those who were given a probability. */
export interface Curve {
  /** `quantiles`: x is a share of requests, y milliseconds. `reliability`: x is a mean score, y the share of positives. */
  readonly kind: 'quantiles' | 'reliability';
  /** What it is of, e.g. `latency on c7i.large`, `calibration where sex=female`. */
  readonly subject: string;
  readonly series: readonly Series[];
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
  /** Absent where nothing says how precise the number is. */
  readonly inference?: Inference | undefined;
}

/** What one gate says: its verdict is the fold of its checks, and a gate without a check is inconclusive. */
export interface GateJudgement {
  readonly verdict: Exclude<Verdict, 'waived'>;
  readonly checks: readonly Check[];
  /** Notes that change no verdict, e.g. an optional column was added. */
  readonly notes: readonly string[];
  readonly curves?: readonly Curve[] | undefined;
}

export interface Gate<Parameters> {
  /** What policies write after `gate:`. */
  readonly name: string;
  /** One line for the schema and the docs. */
  readonly summary: string;
  /** Strict: an unknown parameter is an error, not ignored. Accepts what people write (`50ms`, `10%`). */
  readonly parameters: z.ZodType<Parameters>;
  /** What must be read for it besides manifests and evaluations. */
  needs(parameters: Parameters): EvidenceNeeds;
  /** Pure: the same evidence gives the same judgement. Never throws for evidence that was parsed. */
  judge(parameters: Parameters, evidence: Evidence): GateJudgement;
  /** What it demands, in words, before anything is measured: every parameter shows in it. */
  explain(parameters: Parameters): GateExplanation;
  /** What sample each of its demands needs; none where no sample decides. */
  planSample(parameters: Parameters, expected: Expected): readonly SamplePlan[];
}
