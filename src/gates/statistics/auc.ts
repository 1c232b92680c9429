// The area under the ROC curve: its value, DeLong's variance, and intervals.
import { clamp, type Interval } from './interval.ts';
import type { ScoreCounts, ScoreTable } from './score-table.ts';
import { twoSidedZ } from './special/normal.ts';

/**
 * The chance in [0, 1] that a positive scores above a negative, ties counted half; `undefined` without a positive or
 * without a negative. Computed in integers up to its one division, so the order of rows cannot change it.
 *
 * Source: D. Bamber, Journal of Mathematical Psychology 12 (1975) 387-415 (Mann and Whitney's U over n₁n₀); as
 * scikit-learn's `roc_auc_score`.
 */
export function auc(table: ScoreCounts): number | undefined {
  const { positives, negatives } = table;
  let below = 0;
  let halves = 0;
  let positiveCount = 0;
  for (let at = 0; at < positives.length; at += 1) {
    const p = positives[at] ?? 0;
    const n = negatives[at] ?? 0;
    halves += p * (below + below + n);
    below += n;
    positiveCount += p;
  }
  const pairs = positiveCount * below;
  return pairs === 0 ? undefined : halves / (2 * pairs);
}

/** An AUC, and the variance of its estimate. */
export interface AucEstimate {
  readonly auc: number;
  /** `undefined` where a class has fewer than two rows. */
  readonly variance: number | undefined;
  readonly positives: number;
  readonly negatives: number;
}

/**
 * AUC and DeLong's variance, from placements: of each positive the share of negatives below it, of each negative the
 * share of positives above it. Linear in the distinct scores.
 *
 * Source: E. R. DeLong, D. M. DeLong and D. L. Clarke-Pearson, "Comparing the areas under two or more correlated
 * receiver operating characteristic curves", Biometrics 44 (1988) 837-845; by the mid-ranks of X. Sun and W. Xu, "Fast
 * implementation of DeLong's algorithm", IEEE Signal Processing Letters 21 (2014) 1389-1393.
 */
export function delong(table: ScoreTable): AucEstimate | undefined {
  const area = auc(table);
  if (area === undefined) return undefined;
  const { positiveCount, negativeCount } = table;
  let below = 0;
  let positivesBelow = 0;
  let ofPositives = 0;
  let ofNegatives = 0;
  for (let at = 0; at < table.scores.length; at += 1) {
    const p = table.positives[at] ?? 0;
    const n = table.negatives[at] ?? 0;
    const gapOfPositive = (below + n / 2) / negativeCount - area;
    const gapOfNegative = 1 - (positivesBelow + p / 2) / positiveCount - area;
    ofPositives += p * gapOfPositive * gapOfPositive;
    ofNegatives += n * gapOfNegative * gapOfNegative;
    below += n;
    positivesBelow += p;
  }
  const variance =
    ofPositives / (positiveCount - 1) / positiveCount + ofNegatives / (negativeCount - 1) / negativeCount;
  const known = positiveCount > 1 && negativeCount > 1;
  return { auc: area, variance: known ? variance : undefined, positives: positiveCount, negatives: negativeCount }; // prettier-ignore
}

/**
 * AUC ± z·se, cut to [0, 1]; `undefined` where the variance is not known or is 0, as where no positive scores below a
 * negative: then take `aucScoreInterval`. As pROC's `ci.auc`.
 */
export function delongInterval(estimate: AucEstimate | undefined, level: number): Interval | undefined {
  if (estimate?.variance === undefined || estimate.variance <= 0) return undefined;
  const half = twoSidedZ(level) * Math.sqrt(estimate.variance);
  return { low: clamp(estimate.auc - half, 0, 1), high: clamp(estimate.auc + half, 0, 1), level };
}

/**
 * An interval of an AUC from its value and the sizes of both classes, which has a width also where the AUC is 0 or 1.
 *
 * Source: R. G. Newcombe, "Confidence intervals for an effect size measure based on the Mann-Whitney statistic. Part
 * 2", Statistics in Medicine 25 (2006) 559-573, method 5: |A - θ| = z √(θ(1-θ)(1 + m(1-θ)/(2-θ) + mθ/(1+θ)) / n₁n₀) with
 * m = (n₁ + n₀)/2 - 1, the variance of J. A. Hanley and B. J. McNeil, Radiology 143 (1982) 29-36.
 */
export function aucScoreInterval(
  { auc: area, positives, negatives }: Omit<AucEstimate, 'variance'>,
  level: number,
): Interval {
  const z = twoSidedZ(level);
  const m = (positives + negatives) / 2 - 1;
  const inside = (theta: number): boolean => {
    const spread = 1 + (m * (1 - theta)) / (2 - theta) + (m * theta) / (1 + theta);
    const variance = (theta * (1 - theta) * spread) / (positives * negatives);
    return (area - theta) * (area - theta) <= z * z * variance;
  };
  return { low: edgeOf(inside, area, 0), high: edgeOf(inside, area, 1), level };
}

/** The last place from `from`, which is inside or the edge itself, towards `to` that is inside. */
function edgeOf(inside: (theta: number) => boolean, from: number, to: number): number {
  let held = from;
  let failed = to;
  for (let round = 0; round < 100; round += 1) {
    const middle = held + (failed - held) / 2;
    if (inside(middle)) held = middle;
    else failed = middle;
  }
  return held;
}
