// Which evaluations a policy admits, and why it leaves others out.
import { printDuration } from '../primitives/duration.ts';
import type { Evaluation } from '../registry/documents/evaluation.ts';
import type { EvidencePolicy } from './evidence.ts';

/** An evaluator's clock may be this much ahead of ours. */
export const maxAheadMs = 5 * 60 * 1_000;

/** Why `policy` leaves an evaluation out; `null` when it counts. */
export function exclusion(evaluation: Evaluation, policy: EvidencePolicy, now: Date): string | null {
  const { dataset, evaluators, maxAgeMs } = policy;
  if (dataset !== undefined && evaluation.dataset.name !== dataset) {
    return `it is on ${evaluation.dataset.name}, and policy asks for ${dataset}`;
  }
  const { identity } = evaluation.evaluator;
  if (evaluators.length > 0 && !evaluators.includes(identity)) {
    return `it is by ${identity}, who is not among the evaluators that policy trusts`;
  }
  return maxAgeMs === undefined ? null : staleness(evaluation.observedAt, maxAgeMs, now);
}

function staleness(observedAt: string, maxAgeMs: number, now: Date): string | null {
  const ageMs = now.getTime() - Date.parse(observedAt);
  if (ageMs < -maxAheadMs) return `it was observed at ${observedAt}, which is in the future`;
  if (ageMs <= maxAgeMs) return null;
  return `it was observed at ${observedAt}, longer ago than ${printDuration(maxAgeMs)}`;
}
