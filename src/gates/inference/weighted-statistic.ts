// A metric of units that were drawn some number of times: what is resampled where no closed form is taken.
import type { Definition } from '../recomputation/definitions.ts';
import { MeasuredRows } from '../recomputation/measured-rows.ts';
import type { MetricName } from '../recomputation/metric-name.ts';
import type { Rows } from '../recomputation/rows.ts';
import { auc } from '../statistics/auc.ts';
import { averagePrecision } from '../statistics/ranking.ts';
import type { ScoreCounts } from '../statistics/score-table.ts';

/** Of each unit, how often it was drawn. */
export type DrawnStatistic = (drawn: Uint32Array) => number | undefined;

export interface CostedStatistic {
  readonly of: DrawnStatistic;
  /** About how many steps one computation takes, a few nanoseconds each. */
  readonly cost: number;
}

/** The bins of a calibration error whose name says no number. */
const usualBins = 10;

/** @param definition what the name means, for metrics that are not computed here by themselves. */
export function weightedStatistic(
  { metric, k }: MetricName,
  rows: Rows,
  definition: Definition,
): CostedStatistic {
  if (rows.task === 'binary' && rows.scores !== null) {
    const { labels, scores, weights } = rows;
    if (metric === 'auc') return ranking({ labels, scores, weights }, auc);
    if (metric === 'average_precision' || metric === 'pr_auc') {
      return ranking({ labels, scores, weights }, averagePrecision);
    }
    if (metric === 'ece') return calibrationError(labels, scores, k ?? usualBins);
  }
  return generic(rows, definition);
}

interface Scored {
  readonly labels: Uint8Array;
  readonly scores: Float64Array;
  readonly weights: Float64Array | null;
}

function ranking(
  { labels, scores, weights }: Scored,
  measure: (counts: ScoreCounts) => number | undefined,
): CostedStatistic {
  const distinct = scores.toSorted().filter((score, at, all) => at === 0 || score !== all[at - 1]);
  const places = new Map<number, number>();
  for (const [place, score] of distinct.entries()) places.set(score, place);
  const placeOf = Uint32Array.from(scores, (score) => places.get(score) ?? 0);
  const positives = new Float64Array(distinct.length);
  const negatives = new Float64Array(distinct.length);
  const of = (drawn: Uint32Array): number | undefined => {
    positives.fill(0);
    negatives.fill(0);
    for (let unit = 0; unit < placeOf.length; unit += 1) {
      const weight = (drawn[unit] ?? 0) * (weights === null ? 1 : (weights[unit] ?? 0));
      const place = placeOf[unit] ?? 0;
      if (labels[unit] === 1) positives[place] = (positives[place] ?? 0) + weight;
      else negatives[place] = (negatives[place] ?? 0) + weight;
    }
    return measure({ positives, negatives });
  };
  return { of, cost: 2 * scores.length };
}

/** As `expectedCalibrationError` of bins of equal width, right-closed, of rows that were drawn. */
function calibrationError(labels: Uint8Array, scores: Float64Array, bins: number): CostedStatistic {
  const edges = Float64Array.from({ length: bins - 1 }, (_, edge) => (edge + 1) / bins);
  const binOf = Uint32Array.from(scores, (score) => edges.findLastIndex((edge) => edge < score) + 1);
  const gaps = new Float64Array(bins);
  const of = (drawn: Uint32Array): number | undefined => {
    gaps.fill(0);
    let n = 0;
    for (let unit = 0; unit < binOf.length; unit += 1) {
      const times = drawn[unit] ?? 0;
      const bin = binOf[unit] ?? 0;
      n += times;
      gaps[bin] = (gaps[bin] ?? 0) + times * ((scores[unit] ?? 0) - (labels[unit] ?? 0));
    }
    return n === 0 ? undefined : gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / n;
  };
  return { of, cost: scores.length };
}

/** By the metric's own definition, of rows that weigh as much as they were drawn. */
function generic(rows: Rows, { of }: Definition): CostedStatistic {
  const weights = new Float64Array(rows.n);
  const classes = rows.task === 'multiclass' ? rows.classes : 2;
  return {
    of: (drawn) => {
      for (let unit = 0; unit < weights.length; unit += 1) {
        weights[unit] = (drawn[unit] ?? 0) * (rows.weights === null ? 1 : (rows.weights[unit] ?? 0));
      }
      return of(new MeasuredRows({ ...rows, weights }, 'by weight'));
    },
    cost: 8 * rows.n + 4 * classes * classes,
  };
}
