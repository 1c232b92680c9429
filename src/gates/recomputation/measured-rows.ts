// Rows with what several measures share: counted, sorted and summed once, when first asked for.
import type { Confusion } from '../../registry/documents/evaluation.ts';
import { type CalibrationBin, calibrationBins } from '../statistics/calibration.ts';
import { ConfusionMatrix, countConfusion } from '../statistics/classification.ts';
import { ProbabilitySums } from '../statistics/probability-scores.ts';
import type { RankedItems } from '../statistics/ranking.ts';
import { RegressionSums } from '../statistics/regression.ts';
import { type ScoreCounts, scoreTable } from '../statistics/score-table.ts';
import type { BinaryRows, MulticlassRows, RankingRows, RegressionRows, Rows } from './rows.ts';
import { weightedScores } from './weighted-scores.ts';

/** Every method gives `null` where the rows do not have what it needs: decisions, scores, two classes. */
export class MeasuredRows {
  readonly rows: Rows;
  readonly #weights: Float64Array | null;
  #counts: Confusion | undefined;
  #matrix: ConfusionMatrix | undefined;
  #scores: ScoreCounts | undefined;
  #probabilities: ProbabilitySums | undefined;
  #sums: RegressionSums | undefined;
  #queries: readonly RankedItems[] | undefined;

  /** `counts` says whether rows count by their weights, where they have any, or all alike. */
  constructor(rows: Rows, counts: 'by weight' | 'alike') {
    this.rows = rows;
    this.#weights = counts === 'alike' ? null : rows.weights;
  }

  /** Confusion counts of binary decisions: of rows, or of their weights. */
  counts(): Confusion | null {
    const { rows } = this;
    if (rows.task !== 'binary' || rows.decisions === null) return null;
    this.#counts ??= countBinary(rows.labels, rows.decisions, this.#weights);
    return this.#counts;
  }

  /** Of every class against every other. */
  matrix(): ConfusionMatrix | null {
    const { rows } = this;
    if (rows.task !== 'binary' && rows.task !== 'multiclass') return null;
    if (rows.decisions === null) return null;
    this.#matrix ??= countClasses(rows, rows.decisions, this.#weights);
    return this.#matrix;
  }

  /** Both classes by score. */
  scores(): ScoreCounts | null {
    const { rows } = this;
    if (rows.task !== 'binary' || rows.scores === null) return null;
    this.#scores ??=
      this.#weights === null
        ? scoreTable(rows.labels, rows.scores)
        : weightedScores(rows.labels, rows.scores, this.#weights);
    return this.#scores;
  }

  /** Losses of scores that are probabilities, as whoever asks has made sure. */
  probabilities(): ProbabilitySums | null {
    const { rows } = this;
    if (rows.task !== 'binary' || rows.scores === null) return null;
    this.#probabilities ??= sumProbabilities(rows, rows.scores, this.#weights);
    return this.#probabilities;
  }

  /** Bins of such probabilities. Rows count alike: there is no usual way to weigh them. */
  bins(binning: 'equal-width' | 'equal-mass', count: number): readonly CalibrationBin[] | null {
    const { rows } = this;
    if (rows.task !== 'binary' || rows.scores === null) return null;
    return calibrationBins(rows.labels, rows.scores, { binning, count });
  }

  /** Errors of predicted numbers. */
  sums(): RegressionSums | null {
    const { rows } = this;
    if (rows.task !== 'regression') return null;
    this.#sums ??= sumErrors(rows, this.#weights);
    return this.#sums;
  }

  /** The ranked items of each query. */
  queries(): readonly RankedItems[] | null {
    const { rows } = this;
    if (rows.task !== 'ranking') return null;
    this.#queries ??= splitQueries(rows);
    return this.#queries;
  }
}

function countBinary(labels: Uint8Array, decisions: Uint8Array, weights: Float64Array | null): Confusion {
  if (weights === null) return countConfusion(labels, decisions);
  const cells = [0, 0, 0, 0];
  for (const [row, label] of labels.entries()) {
    const cell = 2 * label + (decisions[row] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + (weights[row] ?? 0);
  }
  const [tn = 0, fp = 0, fn = 0, tp = 0] = cells;
  return { tp, fp, tn, fn };
}

function countClasses(
  rows: BinaryRows | MulticlassRows,
  decisions: Uint8Array | Uint16Array,
  weights: Float64Array | null,
): ConfusionMatrix {
  const matrix = new ConfusionMatrix(rows.task === 'binary' ? 2 : rows.classes);
  for (let row = 0; row < rows.n; row += 1) {
    matrix.add(rows.labels[row] ?? 0, decisions[row] ?? 0, weights?.[row] ?? 1);
  }
  return matrix;
}

function sumProbabilities(
  { labels }: BinaryRows,
  scores: Float64Array,
  weights: Float64Array | null,
): ProbabilitySums {
  const sums = new ProbabilitySums();
  for (const [row, label] of labels.entries()) sums.add(label, scores[row] ?? 0, weights?.[row] ?? 1);
  return sums;
}

function sumErrors({ labels, scores }: RegressionRows, weights: Float64Array | null): RegressionSums {
  const sums = new RegressionSums();
  for (const [row, label] of labels.entries()) sums.add(label, scores[row] ?? 0, weights?.[row] ?? 1);
  return sums;
}

/** Queries in the order of their numbers; those without rows here are not there. */
function splitQueries({ labels, scores, queries, n }: RankingRows): readonly RankedItems[] {
  const order = Uint32Array.from(queries, (_, row) => row).toSorted(
    (a, b) => (queries[a] ?? 0) - (queries[b] ?? 0) || a - b,
  );
  const items: RankedItems[] = [];
  for (let from = 0; from < n;) {
    const query = queries[order[from] ?? 0];
    let to = from;
    while (to < n && queries[order[to] ?? 0] === query) to += 1;
    const rows = order.subarray(from, to);
    items.push({
      relevance: Float64Array.from(rows, (row) => labels[row] ?? 0),
      scores: Float64Array.from(rows, (row) => scores[row] ?? 0),
    });
    from = to;
  }
  return items;
}
