// What an evaluation without rows says of how precise its numbers are, and the difference of two numbers that nothing
// pairs.
import type { Metric } from '../../registry/documents/evaluation.ts';
import { parseMetricName } from '../recomputation/metric-name.ts';
import type { Interval } from '../statistics/interval.ts';
import { wilsonInterval } from '../statistics/intervals.ts';
import { twoSidedZ } from '../statistics/special/normal.ts';
import { bareEstimate, type Estimate, noInterval, type NoInterval } from './estimate.ts';
import { rangeOf, shareOfRows } from './traits.ts';

/**
 * Of a registered number: by its own interval, by its standard error, and of a share of all examples by how many there
 * are. An interval or an error without width, also to one side only, is none.
 *
 * @param n examples behind it; 0 where the evaluation does not say.
 */
export function estimateOfRegistered(metric: Metric, n: number): Estimate {
  const { name, value, standardError, interval } = metric;
  if (interval !== undefined && isAround(interval, metric)) {
    const z = twoSidedZ(interval.level);
    const method = 'interval as registered';
    return normalEstimate({ value, n, method, down: (value - interval.low) / z, up: (interval.high - value) / z }); // prettier-ignore
  }
  if (standardError !== undefined && standardError > 0) {
    return normalEstimate({ value, n, method: 'standard error as registered', down: standardError, up: standardError }); // prettier-ignore
  }
  if (isShareOfAll(name) && n > 0 && value >= 0 && value <= 1) {
    const of = { successes: value * n, n };
    return { value, n, method: 'Wilson', intervalAt: (level) => wilsonInterval(of, level) ?? nothingKnown(name) }; // prettier-ignore
  }
  return bareEstimate(value, n, nothingKnown(name).reason);
}

/** Whether it reaches to both sides of the value, but for where the metric ends: a side without width is no certainty. */
function isAround({ low, high }: Pick<Interval, 'low' | 'high'>, { name, value }: Metric): boolean {
  const parsed = parseMetricName(name);
  const { least, most } = parsed === undefined ? { least: undefined, most: undefined } : rangeOf(parsed.metric); // prettier-ignore
  return low < high && (low < value || value === least) && (value < high || value === most);
}

function nothingKnown(name: string): NoInterval {
  const ways = isShareOfAll(name) ? 'its n, its standardError' : 'its standardError';
  return noInterval(`nothing says how precise it is: register the predictions, or with ${name} ${ways} or its interval`); // prettier-ignore
}

/** Accuracy and its complement; a registered n is that of all examples, and others are shares of some of them. */
function isShareOfAll(name: string): boolean {
  const parsed = parseMetricName(name);
  return parsed !== undefined && shareOfRows(parsed, 'many')?.among === 'all';
}

interface Normal extends Pick<Estimate, 'value' | 'n' | 'method'> {
  /** Standard errors to either side. */
  readonly down: number;
  readonly up: number;
}

function normalEstimate({ value, n, method, down, up }: Normal): Estimate {
  const intervalAt = (level: number): Interval => {
    const z = twoSidedZ(level);
    return { low: value - z * down, high: value + z * up, level };
  };
  return { value, n, method, intervalAt };
}

/**
 * `first` less `factor` times `second` of which nobody knows which examples they have in common: taken to be independent, which on the
 * same examples is mostly wider than it need be. Of normal intervals it is √(se₁² + se₂²), of Wilson's Newcombe's.
 *
 * Source: G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures: a general approach",
 * Statistics in Medicine 27 (2008) 1693-1702; R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10.
 */
export function unpairedDifference(first: Estimate, second: Estimate, factor: number = 1): Estimate {
  const value = first.value - factor * second.value;
  const intervalAt = (level: number): Interval | NoInterval => {
    const [one, two] = [first.intervalAt(level), second.intervalAt(level)];
    if ('kind' in one) return one;
    if ('kind' in two) return noInterval(`of what it is compared with, ${two.reason}`);
    return {
      low: value - together(first.value - one.low, factor * (two.high - second.value)),
      high: value + together(one.high - first.value, factor * (second.value - two.low)),
      level,
    };
  };
  const methods = [...new Set([first.method, second.method])].join(' and ');
  return { value, n: Math.min(first.n, second.n), method: `${methods}, unpaired`, intervalAt };
}

function together(one: number, other: number): number {
  return Math.sqrt(one * one + other * other);
}
