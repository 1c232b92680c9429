// What was worked out of two evaluations, kept for as long as they are there: many gates ask the same.
import type { EvaluationEvidence } from '../../evidence/evidence.ts';

export interface RememberedPairs<Value> {
  /** What is known under `key`; `work` finds it once. */
  get(candidate: EvaluationEvidence, current: EvaluationEvidence, key: string, work: () => Value): Value;
}

export function rememberedPairs<Value>(): RememberedPairs<Value> {
  const all = new WeakMap<EvaluationEvidence, WeakMap<EvaluationEvidence, Map<string, Value>>>();
  const mapOf = (candidate: EvaluationEvidence, current: EvaluationEvidence): Map<string, Value> => {
    const ofCandidate = all.get(candidate) ?? new WeakMap<EvaluationEvidence, Map<string, Value>>();
    all.set(candidate, ofCandidate);
    const ofPair = ofCandidate.get(current) ?? new Map<string, Value>();
    ofCandidate.set(current, ofPair);
    return ofPair;
  };
  return {
    get: (candidate, current, key, work) => {
      const known = mapOf(candidate, current);
      const found = known.get(key) ?? work();
      known.set(key, found);
      return found;
    },
  };
}
