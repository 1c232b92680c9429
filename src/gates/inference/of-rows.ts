// The intervals of one metric of some rows, and of its difference between two versions on the same rows.
import type { Definition } from '../recomputation/definitions.ts';
import type { MetricName } from '../recomputation/metric-name.ts';
import type { Rows } from '../recomputation/rows.ts';
import { aucScoreInterval, delong, delongInterval } from '../statistics/auc.ts';
import { delongDifference, delongDifferenceInterval } from '../statistics/auc-difference.ts';
import type { Interval } from '../statistics/interval.ts';
import { newcombePairedInterval, wilsonInterval } from '../statistics/intervals.ts';
import { distinctValues } from '../statistics/paired.ts';
import { scoreTable } from '../statistics/score-table.ts';
import { twoSidedZ } from '../statistics/special/normal.ts';
import { noInterval, type NoInterval } from './estimate.ts';
import type { Intervals } from './lazy-estimate.ts';
import { reachOf } from './reach.ts';
import { leastUnits, resampledIntervals } from './resampled.ts';
import { rowValues } from './row-values.ts';
import type { Sample, Sides } from './sample.ts';
import { pairedShareOf, proportionOf } from './shares.ts';
import { isMean, type Range, rangeOf, type ShareOf, shareOfRows } from './traits.ts';
import { scoresOf, unitsOf } from './units.ts';
import { unseenIntervals, wider } from './unseen.ts';
import { weightedStatistic } from './weighted-statistic.ts';

export interface RowsQuestion {
  readonly name: MetricName;
  readonly definition: Definition;
  /** Whether rows count by their weights. */
  readonly isWeighted: boolean;
  /** Of one version the metric; of two the candidate's less `factor` times that of the current version. */
  readonly value: number;
  /** 1 for the difference itself. */
  readonly factor: number;
  readonly seed: string;
}

/** A mean of more values than this is taken to be normal, which 2,000 resamples would not tell from it. */
const mostResampledValues = 20_000;
/** Where fewer examples differ, what was not seen may matter more than what was. */
const fewDiffering = 10;

/** By whatever suits the metric: Wilson, DeLong, the mean of rows, else by drawing rows again. */
export function intervalsOfRows(sample: Sample, question: RowsQuestion): Intervals {
  const { name, isWeighted } = question;
  const sides = sample.take(null);
  if (!isWeighted) {
    const share = shareOfRows(name, sides[0].task === 'binary' ? 'two' : 'many');
    const closed = share === undefined ? undefined : ofShare(sides, share, question.factor);
    if (closed !== undefined) return closed;
    if (name.metric === 'auc') return ofAuc(sides, question);
    if (isMean(name.metric)) {
      const values = sides.map((rows) => (isMean(name.metric) ? rowValues(name.metric, rows, name.k) : undefined)); // prettier-ignore
      return ofMean(values, sides, question);
    }
  }
  return ofUnits(sample, question);
}

const paired = ', paired by example';

function ofShare([first, second]: Sides, share: ShareOf, factor: number): Intervals | undefined {
  if (second === undefined) {
    const proportion = proportionOf(first, share);
    if (proportion === undefined) return undefined;
    return { method: 'Wilson', at: (level) => wilsonInterval(proportion, level) ?? ofNobody };
  }
  const table = pairedShareOf(first, second, share);
  if (table === undefined) return undefined;
  return {
    method: `Newcombe${paired}`,
    at: (level) => newcombePairedInterval(table, level, factor) ?? ofNobody,
  };
}

const ofNobody: NoInterval = noInterval('it is of no example');

/** DeLong's variance is that of placements: of few rows of a class it is not known. */
const leastOfClass = 10;

function ofAuc(sides: Sides, question: RowsQuestion): Intervals {
  const [first, second] = sides;
  const scores = [scoresOf(first), second === undefined ? null : scoresOf(second)];
  const labels = Uint8Array.from(first.labels);
  const [ours, theirs] = scores;
  if (ours === null || ours === undefined) return nothing('there are no scores');
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const isFew = Math.min(positives, labels.length - positives) < leastOfClass;
  if (theirs === null || theirs === undefined) {
    const estimate = delong(scoreTable(labels, ours));
    if (estimate === undefined) return nothing('all are of one class');
    const { variance } = estimate;
    return isFew || variance === undefined || variance <= 0
      ? { method: 'score interval of an AUC', at: (level) => aucScoreInterval(estimate, level) }
      : { method: 'DeLong', at: (level) => delongInterval(estimate, level) ?? ofNobody };
  }
  if (isFew) return nothing(`${positives} of ${labels.length} examples are positive: both classes need ${leastOfClass} for DeLong's variance`); // prettier-ignore
  const compared = delongDifference({ labels, first: ours, second: theirs }, question.factor);
  const isConstant = !((compared?.variance ?? 0) > 1e-30);
  if (isConstant) return unseen(sides, question);
  const found = {
    method: `DeLong${paired}`,
    at: (level: number): Interval | NoInterval => delongDifferenceInterval(compared, level) ?? ofNobody,
  };
  return ours.filter((score, row) => score !== theirs[row]).length < fewDiffering
    ? wider(found, unseen(sides, question))
    : found;
}

function ofMean(
  values: readonly (Float64Array | undefined)[],
  sides: Sides,
  question: RowsQuestion,
): Intervals {
  const [ours, theirs] = values;
  if (ours === undefined) return nothing('there are no scores');
  const rows =
    theirs === undefined ? ours : ours.map((value, row) => value - question.factor * (theirs[row] ?? 0));
  const of = question.name.metric === 'ndcg' ? 'queries' : 'examples';
  if (rows.length < leastUnits) return nothing(`${rows.length} ${of} are too few to tell how far it scatters`); // prettier-ignore
  const suffix = theirs === undefined ? '' : question.name.metric === 'ndcg' ? ', paired by query' : paired;
  const found = rows.length > mostResampledValues ? normalMean(rows, question) : bootstrappedMean(rows, question); // prettier-ignore
  if (found === undefined) return unseen(sides, question, rows.length);
  const named = { ...found, method: `${found.method}${suffix}` };
  const differing =
    theirs === undefined ? rows.length : ours.filter((value, row) => value !== theirs[row]).length;
  return differing < fewDiffering ? wider(named, unseen(sides, question, rows.length)) : named;
}

/** The bootstrap of a mean, as `bootstrapMean` draws it. */
function bootstrappedMean(rows: Float64Array, { value, seed }: RowsQuestion): Intervals | undefined {
  const { values, counts } = distinctValues(rows);
  const of = (drawn: Uint32Array): number => {
    let [sum, n] = [0, 0];
    for (let at = 0; at < values.length; at += 1) {
      const count = drawn[at] ?? 0;
      sum += count * (values[at] ?? 0);
      n += count;
    }
    return sum / n;
  };
  return resampledIntervals({ strata: [counts], of, cost: values.length, value, seed });
}

/** value ± z·s/√n, by the central limit theorem. */
function normalMean(rows: Float64Array, { value }: RowsQuestion): Intervals | undefined {
  const mean = rows.reduce((sum, row) => sum + row, 0) / rows.length;
  const squares = rows.reduce((sum, row) => sum + (row - mean) * (row - mean), 0);
  const error = Math.sqrt(squares / (rows.length - 1) / rows.length);
  if (!(error > 0)) return undefined;
  const at = (level: number): Interval => {
    const half = twoSidedZ(level) * error;
    return { low: value - half, high: value + half, level };
  };
  return { method: `normal approximation of a mean of ${rows.length}`, at };
}

function ofUnits(sample: Sample, question: RowsQuestion): Intervals {
  const { name, definition, value, seed, factor } = question;
  if (sample.n < leastUnits) return nothing(`${sample.n} examples are too few to tell how far it scatters`);
  const isOfDecisions = !['auc', 'average_precision', 'pr_auc', 'ece', 'log_loss', 'brier', 'rmse', 'mse', 'mae', 'r2'].includes(name.metric); // prettier-ignore
  const { sides, strata, differing } = unitsOf(sample, isOfDecisions ? 'decisions' : 'scores');
  if (differing === 0 && factor === 1) return unseen(sample.take(null), question);
  const [one, two] = sides.map((rows) => weightedStatistic(name, rows, definition));
  if (one === undefined) return nothing('there are no rows');
  const difference = (drawn: Uint32Array): number | undefined => {
    const [ours, theirs] = [one.of(drawn), two === undefined ? 0 : two.of(drawn)];
    return ours === undefined || theirs === undefined ? undefined : ours - factor * theirs;
  };
  const cost = one.cost + (two?.cost ?? 0);
  const found = resampledIntervals({ strata, of: difference, cost, value, seed });
  if (found === undefined) return unseen(sample.take(null), question);
  const named = two === undefined ? found : { ...found, method: `${found.method}${paired}` };
  return differing < fewDiffering ? wider(named, unseen(sample.take(null), question)) : named;
}

/** What is left possible by examples that all said the same; `n` of them, where it is not the rows. */
function unseen(sides: Sides, { name, value, factor }: RowsQuestion, n: number = sides[0].n): Intervals {
  const reach = reachOf(name, sides);
  if (reach === undefined) return nothing('it does not vary, and nothing bounds what others would add');
  return unseenIntervals({ value, n, reach, range: rangeOfQuestion(name, sides, factor) });
}

function rangeOfQuestion({ metric }: MetricName, sides: readonly Rows[], factor: number): Range {
  const { least, most } = rangeOf(metric);
  return sides.length === 1 ? { least, most } : { least: least - factor * most, most: most - factor * least };
}

function nothing(reason: string): Intervals {
  return { method: 'none', at: () => noInterval(reason) };
}
