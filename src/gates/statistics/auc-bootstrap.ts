// The stratified bootstrap of an AUC, and of the difference of two on the same rows.
import { auc } from './auc.ts';
import { checkPairedScores, countBelow, countUpTo, type PairedScores } from './auc-difference.ts';
import { bootstrap, type BootstrapPlan, type BootstrapResult } from './bootstrap.ts';
import type { ScoreTable } from './score-table.ts';

/**
 * The bootstrap of an AUC: positives and negatives are resampled each by themselves. A resample is counts over the
 * distinct scores, so a replicate is one pass over them and nothing is sorted.
 */
export function bootstrapAuc(table: ScoreTable, plan: BootstrapPlan): BootstrapResult {
  return bootstrap(
    {
      strata: [table.positives, table.negatives],
      statistic: ([positives, negatives]) =>
        positives === undefined || negatives === undefined ? undefined : auc({ positives, negatives }),
      leaveOneOut: () => aucWithoutEach(table),
    },
    plan,
  );
}

/** Of each score, the AUC without one of its positives, and without one of its negatives. */
function aucWithoutEach(table: ScoreTable): readonly Float64Array[] | undefined {
  const area = auc(table);
  const { positiveCount, negativeCount } = table;
  if (area === undefined || positiveCount < 2 || negativeCount < 2) return undefined;
  const withoutPositive = new Float64Array(table.scores.length);
  const withoutNegative = new Float64Array(table.scores.length);
  let below = 0;
  let positivesBelow = 0;
  for (let at = 0; at < table.scores.length; at += 1) {
    const p = table.positives[at] ?? 0;
    const n = table.negatives[at] ?? 0;
    const ofPositive = (below + n / 2) / negativeCount;
    const ofNegative = 1 - (positivesBelow + p / 2) / positiveCount;
    withoutPositive[at] = (positiveCount * area - ofPositive) / (positiveCount - 1);
    withoutNegative[at] = (negativeCount * area - ofNegative) / (negativeCount - 1);
    below += n;
    positivesBelow += p;
  }
  return [withoutPositive, withoutNegative];
}

/**
 * The paired bootstrap of AUC of first less AUC of second: a row is drawn with both its scores, positives and
 * negatives each by themselves. Both orders are sorted once; a replicate is linear in the rows. The order of rows has
 * no influence: they are taken in the order of their scores.
 */
export function bootstrapAucDifference(paired: PairedScores, plan: BootstrapPlan): BootstrapResult {
  checkPairedScores(paired);
  const { first, second } = paired;
  const positive = rowsInOrder(paired, 1);
  const negative = rowsInOrder(paired, 0);
  const one = rankingOf(first, positive, negative);
  const two = rankingOf(second, positive, negative);
  const running = new Uint32Array(negative.length + 1);
  return bootstrap(
    {
      strata: [ones(positive.length), ones(negative.length)],
      statistic: ([positives, negatives]) => {
        if (positives === undefined || negatives === undefined) return undefined;
        if (positives.length === 0 || negatives.length === 0) return undefined;
        const halves = twiceWins(one, { positives, negatives, running }) - twiceWins(two, { positives, negatives, running }); // prettier-ignore
        return halves / (2 * weightOf(positives) * weightOf(negatives));
      },
      leaveOneOut: () => differenceWithoutEach(one, two),
    },
    plan,
  );
}

/** One model's scores over the rows of both strata. */
interface Ranking {
  /** Places of the negatives in the order of their scores. */
  readonly order: Uint32Array;
  /** Of each positive, the negatives that score below it, and those that score below it or the same. */
  readonly below: Uint32Array;
  readonly upTo: Uint32Array;
  /** Of each negative, the positives that score above it and those that score the same, the latter counted half. */
  readonly above: Float64Array;
}

function rowsInOrder({ labels, first, second }: PairedScores, label: 0 | 1): Uint32Array {
  const rows = new Uint32Array(labels.length);
  let count = 0;
  for (let row = 0; row < labels.length; row += 1) {
    if (labels[row] !== label) continue;
    rows[count] = row;
    count += 1;
  }
  const value = (scores: Float64Array, row: number) => scores[row] ?? 0;
  return rows
    .slice(0, count)
    .toSorted((a, b) => value(first, a) - value(first, b) || value(second, a) - value(second, b));
}

function rankingOf(scores: Float64Array, positive: Uint32Array, negative: Uint32Array): Ranking {
  const scoreOf = (row: number) => scores[row] ?? 0;
  const negativeScores = Float64Array.from(negative, scoreOf);
  const order = Uint32Array.from(negative, (_, place) => place);
  order.sort((a, b) => (negativeScores[a] ?? 0) - (negativeScores[b] ?? 0));
  const ascending = negativeScores.toSorted();
  const positiveScores = Float64Array.from(positive, scoreOf).toSorted();
  return {
    order,
    below: Uint32Array.from(positive, (row) => countBelow(ascending, scoreOf(row))),
    upTo: Uint32Array.from(positive, (row) => countUpTo(ascending, scoreOf(row))),
    above: negativeScores.map((score) => positive.length - (countBelow(positiveScores, score) + countUpTo(positiveScores, score)) / 2), // prettier-ignore
  };
}

interface Drawn {
  readonly positives: Uint32Array;
  readonly negatives: Uint32Array;
  readonly running: Uint32Array;
}

/** Twice the pairs of drawn rows in which the positive scores higher, ties counted half. */
function twiceWins({ order, below, upTo }: Ranking, { positives, negatives, running }: Drawn): number {
  let sum = 0;
  for (let at = 0; at < order.length; at += 1) {
    sum += negatives[order[at] ?? 0] ?? 0;
    running[at + 1] = sum;
  }
  let halves = 0;
  for (let at = 0; at < positives.length; at += 1) {
    halves += (positives[at] ?? 0) * ((running[below[at] ?? 0] ?? 0) + (running[upTo[at] ?? 0] ?? 0));
  }
  return halves;
}

function differenceWithoutEach(one: Ranking, two: Ranking): readonly Float64Array[] | undefined {
  const positives = one.below.length;
  const negatives = one.order.length;
  if (positives < 2 || negatives < 2) return undefined;
  const ofPositive = Float64Array.from(one.below, (below, at) => {
    const first = below + (one.upTo[at] ?? 0);
    return (first - (two.below[at] ?? 0) - (two.upTo[at] ?? 0)) / (2 * negatives);
  });
  const ofNegative = one.above.map((above, at) => (above - (two.above[at] ?? 0)) / positives);
  return [withoutOne(ofPositive), withoutOne(ofNegative)];
}

/** The mean of `values` without each one of them. */
function withoutOne(values: Float64Array): Float64Array {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => (total - value) / (values.length - 1));
}

function weightOf(counts: Uint32Array): number {
  let sum = 0;
  for (let at = 0; at < counts.length; at += 1) sum += counts[at] ?? 0;
  return sum;
}

function ones(length: number): Uint32Array {
  return new Uint32Array(length).fill(1);
}
