// How many samples a quantile needs before it can be bounded at all.

const confidence = 0.95;

/**
 * The least number of samples from which the `quantile` (in (0, 1)) has any one-sided 95 % upper bound without
 * assumptions on the distribution: the largest of N samples is below the quantile with probability quantile^N,
 * so N ≥ ln(0.05) / ln(quantile). 5 for p50, 59 for p95, 299 for p99; `Infinity` for 1.
 *
 * Source: order-statistic (Wilks) bounds, S. S. Wilks, "Determination of sample sizes for setting tolerance
 * limits", Annals of Mathematical Statistics 12 (1941) 91-96.
 */
export function minimumSamples(quantile: number): number {
  if (quantile <= 0) return 1;
  if (quantile >= 1) return Number.POSITIVE_INFINITY;
  return Math.ceil(Math.log(1 - confidence) / Math.log(quantile));
}
