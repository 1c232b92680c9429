// What data says of one number: its value, and within what it lies at a confidence that whoever asks chooses.
import type { Interval } from '../statistics/interval.ts';

/** Why there is no interval: `method` could not give one of these data, in words for a reason. */
export interface NoInterval {
  readonly kind: 'no-interval';
  readonly reason: string;
}

export interface Estimate {
  /** In the unit of what is estimated; of a difference, candidate less current. */
  readonly value: number;
  /** Examples, requests or people behind it. */
  readonly n: number;
  /** How the interval comes about, for people: `Wilson`, `DeLong, paired by example`. */
  readonly method: string;
  /** What was drawn at random, so that anybody can draw it again. */
  readonly draws?: { readonly seed: string; readonly replicates: number } | undefined;
  /**
   * The two-sided interval of a level in (0, 1). Nested: one of a higher level holds that of a lower one. Computed when
   * it is asked for; what is costly about it is kept. An end is infinite where the data does not bound that side.
   */
  intervalAt(level: number): Interval | NoInterval;
}

export function noInterval(reason: string): NoInterval {
  return { kind: 'no-interval', reason };
}

/** What is `by` further up, and said to be `value`: a contrast on the axis of the difference that people are told. */
export function shiftedEstimate(
  estimate: Estimate,
  { value, by }: { readonly value: number; readonly by: number },
): Estimate {
  return {
    value,
    n: estimate.n,
    get method() {
      return estimate.method;
    },
    get draws() {
      return estimate.draws;
    },
    intervalAt: (level) => {
      const interval = estimate.intervalAt(level);
      return 'kind' in interval ? interval : { low: interval.low + by, high: interval.high + by, level };
    },
  };
}

/** An estimate that nothing says the precision of. */
export function bareEstimate(value: number, n: number, reason: string): Estimate {
  return { value, n, method: 'none', intervalAt: () => noInterval(reason) };
}
