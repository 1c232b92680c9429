// How precisely one measurement says a quantile or a share of failed requests.
import { bareEstimate, type Estimate, noInterval } from '../inference/estimate.ts';
import { clopperPearsonInterval } from '../statistics/intervals.ts';
import { nearestRank, quantileBounds } from '../statistics/order-statistics.ts';
import { independentSamples, type Times } from './readings.ts';

export const orderStatistics = 'order statistics';

/** The nearest-rank quantile of ascending samples; `undefined` of none. */
export function sampleQuantile(ascending: Float64Array, quantile: number): number | undefined {
  return ascending[nearestRank(ascending.length, quantile) - 1];
}

/** A quantile of times with its order-statistic bounds. Times are not negative: 0 bounds every one of them. */
export function quantileEstimate(times: Times, quantile: number, value: number): Estimate {
  const samples = independentSamples(times);
  const { n, independent } = times;
  if (samples === undefined) {
    return bareEstimate(value, n, 'without samples nothing says how precise it is');
  }
  return {
    value,
    n,
    method: independent === n ? orderStatistics : `${orderStatistics} as of ${independent} requests`,
    intervalAt: (level) => {
      const bounds = quantileBounds(samples, quantile, level);
      if (bounds?.low === undefined && bounds?.high === undefined) {
        return noInterval(`${independent} requests are too few to bound it`);
      }
      const { low = 0, high = Number.POSITIVE_INFINITY } = bounds;
      return { low: Math.min(low, value), high: Math.max(high, value), level };
    },
  };
}

/** The share of failed requests with its exact interval. */
export function errorRateEstimate({ errors, n }: { readonly errors: number; readonly n: number }): Estimate {
  return {
    value: errors / n,
    n,
    method: 'Clopper-Pearson',
    intervalAt: (level) =>
      clopperPearsonInterval({ successes: errors, n }, level) ?? noInterval('there is no request'),
  };
}
