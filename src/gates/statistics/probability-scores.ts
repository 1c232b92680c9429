// Scores of predicted probabilities: Brier and log loss, row by row.
import { requireAmount, requireSameLength, requireShare, requireThat } from './preconditions.ts';
import { log } from './special/elementary.ts';
import { Sum } from './sums.ts';

/** A probability is taken no closer to 0 and 1 than this, so that one wrong certainty is not an infinite loss. */
const closest = 2.220446049250313e-16;

/** (p - y)², the Brier loss of one row. */
export function brierLoss(label: number, probability: number): number {
  const gap = probability - label;
  return gap * gap;
}

/**
 * -ln of the probability of what was, at most 36.05, by clipping to [2^-52, 1 - 2^-52] as scikit-learn's `log_loss`
 * does for doubles.
 */
export function logLoss(label: number, probability: number): number {
  const clipped = Math.min(1 - closest, Math.max(closest, probability));
  return -log(label === 1 ? clipped : 1 - clipped);
}

/** Sums over rows of labels (0 or 1) and probabilities of 1. */
export class ProbabilitySums {
  private weight = 0;
  private readonly briers = new Sum();
  private readonly logs = new Sum();

  /** @throws LaurelError `internal` unless the label is 0 or 1 and the probability in [0, 1]. */
  add(label: number, probability: number, weight = 1): void {
    requireThat(label === 0 || label === 1, 'a label is 0 or 1', label);
    requireShare('a probability', probability);
    requireAmount('a weight', weight);
    this.weight += weight;
    this.briers.add(weight * brierLoss(label, probability));
    this.logs.add(weight * logLoss(label, probability));
  }

  /** Mean of (p - y)², in [0, 1]; `undefined` without rows. As scikit-learn's `brier_score_loss`. */
  brier(): number | undefined {
    return this.weight === 0 ? undefined : this.briers.value / this.weight;
  }

  /** Mean of -ln p(what was), in nats; `undefined` without rows. As scikit-learn's `log_loss`. */
  logLoss(): number | undefined {
    return this.weight === 0 ? undefined : this.logs.value / this.weight;
  }
}

/** The sums of whole columns. */
export function probabilitySums(labels: Uint8Array, probabilities: Float64Array): ProbabilitySums {
  requireSameLength('labels and probabilities', labels, probabilities);
  const sums = new ProbabilitySums();
  for (let row = 0; row < labels.length; row += 1) sums.add(labels[row] ?? 0, probabilities[row] ?? 0);
  return sums;
}
