// Two samples compared by a quantile, through the bootstrap.
import { type BootstrapPlan, type BootstrapResult, summariseReplicates } from './bootstrap.ts';
import { nearestRank, samplesForUpperBound } from './order-statistics.ts';
import { requireFinite, requireProbability } from './preconditions.ts';
import { type Random, randomFrom } from './random.ts';
import { drawBinomial } from './resampling/binomial-draws.ts';

export interface ComparedQuantile {
  /** Both ascending and in one unit; samples of one load profile on one hardware. */
  readonly candidate: Float64Array;
  readonly current: Float64Array;
  /** In (0, 1); by nearest rank. */
  readonly quantile: number;
  /** `difference`: candidate less current, in their unit. `ratio`: candidate over current. */
  readonly as: 'difference' | 'ratio';
}

/**
 * The percentile bootstrap of how a quantile of the candidate compares with that of the current version, from
 * independent samples. There is no interval where either sample is too small to bound the quantile at all
 * (`samplesForUpperBound`): resampling cannot see beyond the largest sample.
 *
 * A resample's order statistic is drawn without the resample: its rank among the samples is found by halving, with a
 * binomial draw for how many of the drawn fall to the left, so a replicate takes log n draws. This is the bootstrap's
 * distribution exactly. Source: B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7
 * (1979) 1-26, section 3.
 */
export function compareQuantiles(
  compared: ComparedQuantile,
  plan: Omit<BootstrapPlan, 'method'>,
): BootstrapResult {
  const { candidate, current, quantile } = compared;
  requireProbability('quantile', quantile);
  requireFinite('candidate', candidate);
  requireFinite('current', current);
  const random = randomFrom(plan.seed);
  const ranks = { candidate: nearestRank(candidate.length, quantile), current: nearestRank(current.length, quantile) }; // prettier-ignore
  const estimate = compareAt(compared, ranks.candidate - 1, ranks.current - 1);
  const values = new Float64Array(plan.replicates);
  let defined = 0;
  const replicates = estimate === undefined ? 0 : plan.replicates;
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const ofCandidate = drawRank(random, candidate.length, ranks.candidate);
    const value = compareAt(compared, ofCandidate, drawRank(random, current.length, ranks.current));
    if (value === undefined) continue;
    values[defined] = value;
    defined += 1;
  }
  const least = samplesForUpperBound(quantile, (1 + plan.level) / 2);
  const result = summariseReplicates({ estimate, values: values.subarray(0, defined).toSorted() }, plan);
  if (estimate === undefined || Math.min(candidate.length, current.length) >= least) return result;
  return { ...result, interval: undefined, withoutInterval: 'too few samples' };
}

/** `undefined` without samples, and for a ratio to 0. */
function compareAt(
  { candidate, current, as }: ComparedQuantile,
  ofCandidate: number,
  ofCurrent: number,
): number | undefined {
  const one = candidate[ofCandidate];
  const other = current[ofCurrent];
  if (one === undefined || other === undefined) return undefined;
  if (as === 'difference') return one - other;
  return other === 0 ? undefined : one / other;
}

/** The place, from 0, of the `rank`-th smallest of n draws with replacement from n places. */
function drawRank(random: Random, n: number, rank: number): number {
  let start = 0;
  let places = n;
  let draws = n;
  let wanted = rank;
  while (places > 1) {
    const half = Math.floor(places / 2);
    const left = drawBinomial(random, draws, half / places);
    if (wanted <= left) {
      places = half;
      draws = left;
    } else {
      start += half;
      places -= half;
      wanted -= left;
      draws -= left;
    }
  }
  return start;
}
