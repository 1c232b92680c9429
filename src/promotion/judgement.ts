// A judgement: what every gate said of one promotion, on what evidence, under which policy. Stored as a report.
import { z } from 'zod';
import { type Digest, digestOf } from '../primitives/digest.ts';
import { canonicalJson } from '../primitives/canonical-json.ts';
import { modes } from '../gates/inference/mode.ts';
import { foldVerdicts, type Verdict, verdicts } from '../gates/verdict.ts';
import type { GateJudgement } from '../gates/gate.ts';
import {
  aliasField,
  digestField,
  dynamicKey,
  gitIdField,
  instantField,
  measureField,
  modelField,
  shortTextField,
  textField,
  versionField,
} from '../registry/documents/fields.ts';

export const reportFormat = 'laurel.report/1';

const verdict = z.enum(verdicts);
const unwaived = z.enum(['passed', 'inconclusive', 'failed', 'errored']);
const measure = z.strictObject({
  value: measureField,
  unit: z.enum(['none', 'ms', 'ratio', 'per-second', 'count']),
  n: z.number().optional(),
  interval: z.strictObject({ low: measureField, high: measureField, level: measureField }).optional(),
});

const inference = z.strictObject({
  of: z.enum(['candidate', 'difference']),
  mode: z.enum(modes),
  estimate: measureField,
  low: measureField,
  high: measureField,
  level: measureField,
  limit: measureField,
  keep: z.enum(['at-least', 'at-most']),
  method: z.string().max(1_024),
  n: z.number(),
  draws: z.strictObject({ seed: z.string().max(1_024), replicates: z.number() }).optional(),
  family: z
    .strictObject({ name: z.string().max(1_024), size: z.number(), correction: z.literal('holm') })
    .optional(),
});

const curve = z.strictObject({
  kind: z.enum(['quantiles', 'reliability']),
  subject: z.string().max(1_024),
  series: z
    .array(
      z.strictObject({
        of: z.enum(['candidate', 'current']),
        points: z
          .array(
            z.strictObject({
              x: measureField,
              y: measureField,
              low: measureField.optional(),
              high: measureField.optional(),
            }),
          )
          .max(256)
          .readonly(),
      }),
    )
    .max(2)
    .readonly(),
});

const check = z.strictObject({
  subject: z.string().max(1_024),
  current: measure.nullable(),
  candidate: measure.nullable(),
  delta: measureField.nullable(),
  limit: z.string().max(1_024),
  verdict: unwaived,
  reason: textField,
  remedy: textField.optional(),
  inference: inference.optional(),
});

const waiver = z.strictObject({ owner: shortTextField, reason: textField, until: shortTextField });

const demand = z.strictObject({
  id: dynamicKey,
  gate: shortTextField,
  verdict,
  checks: z.array(check),
  notes: z.array(textField),
  curves: z.array(curve).max(64).optional(),
  waiver: waiver.optional(),
});

/** One difference between two versions, in words that a reviewer reads. */
const difference = z.strictObject({
  area: z.enum(['files', 'metrics', 'signature', 'code', 'data', 'hyperparameters', 'environment', 'tags']),
  subject: z.string().max(1_024),
  before: z.string().max(4_096).nullable(),
  after: z.string().max(4_096).nullable(),
});

const versionReference = z.strictObject({ version: versionField, manifest: digestField });

export const judgementDocument = z.strictObject({
  format: z.literal(reportFormat),
  model: modelField,
  alias: aliasField,
  /** Blob id of the alias file that was judged. */
  blob: gitIdField,
  current: versionReference.nullable(),
  /** `null` when the alias is to be removed. */
  candidate: versionReference.nullable(),
  outcome: verdict,
  policy: digestField,
  demands: z.array(demand),
  differences: z.array(difference),
  /** Digests of the evaluations seen, of the candidate and of the current version. */
  evaluations: z.strictObject({ candidate: z.array(digestField), current: z.array(digestField) }),
  /** Digest over everything that decided: a later judgement with another fingerprint saw something else. */
  fingerprint: digestField,
  judgedAt: instantField,
});

export type Judgement = z.infer<typeof judgementDocument>;
export type Demand = z.infer<typeof demand>;
export type Difference = z.infer<typeof difference>;
export type DemandWaiver = z.infer<typeof waiver>;

/** A demand's judgement before waivers. */
export interface JudgedDemand {
  readonly id: string;
  readonly gate: string;
  readonly judgement: GateJudgement;
  /** Whether a waiver may set it aside; recalls, holds and incompleteness never are. */
  readonly waivable: boolean;
}

/**
 * Applies waivers: a valid waiver turns `failed` or `inconclusive` into `waived`; what passed stays passed, and
 * what errored stays errored, because nobody can waive what was not judged.
 */
export function applyWaivers(
  judged: readonly JudgedDemand[],
  waivers: ReadonlyMap<string, DemandWaiver>,
): Demand[] {
  return judged.map(({ id, gate, judgement, waivable }) => {
    const given = waivable ? waivers.get(id) : undefined;
    const waived =
      given !== undefined && (judgement.verdict === 'failed' || judgement.verdict === 'inconclusive');
    return {
      id,
      gate,
      verdict: waived ? 'waived' : judgement.verdict,
      checks: judgement.checks.map((each) => ({ ...each })),
      notes: [...judgement.notes],
      ...(judgement.curves === undefined ? {} : { curves: [...judgement.curves] }),
      ...(waived ? { waiver: given } : {}),
    };
  });
}

/** The worst verdict of all demands; a promotion nobody demanded anything of is inconclusive. */
export function outcomeOf(demands: readonly Demand[]): Verdict {
  return foldVerdicts(demands.map((each) => each.verdict));
}

/** Digest of what decided, in canonical form. */
export function fingerprintOf(parts: Readonly<Record<string, unknown>>): Digest {
  return digestOf(canonicalJson(parts));
}
