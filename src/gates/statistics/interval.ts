// A confidence interval.

/**
 * Both ends of a two-sided interval with confidence `level` in (0, 1), in the unit of what it is of. Either end alone
 * is a one-sided bound with confidence (1 + level) / 2: the ends of a 0.90 interval are 95 % bounds.
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

/** `value` brought into [low, high]. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** The level of the two-sided interval whose ends are one-sided bounds with confidence 1 - `alpha`. */
export function levelOfOneSided(alpha: number): number {
  return 1 - 2 * alpha;
}
