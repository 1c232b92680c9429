// Predictions in memory: one typed array a column, one row an example, nothing that a statistic has to parse.
import type { PredictionTask } from '../../registry/documents/evaluation.ts';
import type { CodedColumn } from './columns/category-column.ts';
import type { ExampleIds } from './example-ids.ts';

interface TableBase {
  /** The file that it was read from, for messages. */
  readonly file: string;
  readonly task: PredictionTask;
  readonly rows: number;
  readonly ids: ExampleIds;
  /** How much each example counts, at least 0; `null` where all count alike. */
  readonly weights: Float64Array | null;
  /** By attribute. */
  readonly groups: ReadonlyMap<string, CodedColumn>;
  readonly slices: ReadonlyMap<string, CodedColumn>;
}

export interface BinaryTable extends TableBase {
  readonly task: 'binary';
  /** The class that is 1. */
  readonly positive: string;
  /** 0 or 1. */
  readonly labels: Uint8Array;
  /** Higher is more likely positive; finite, and a probability only where all lie in [0, 1]. */
  readonly scores: Float64Array | null;
  /** What was decided: 0 or 1. */
  readonly decisions: Uint8Array | null;
}

export interface MulticlassTable extends TableBase {
  readonly task: 'multiclass';
  readonly classes: readonly string[];
  /** Codes into `classes`. */
  readonly labels: Uint16Array;
  readonly decisions: Uint16Array;
  /** The score of the class that was decided for. */
  readonly scores: Float64Array | null;
}

export interface RegressionTable extends TableBase {
  readonly task: 'regression';
  readonly labels: Float64Array;
  /** What was predicted of each label. */
  readonly scores: Float64Array;
}

export interface RankingTable extends TableBase {
  readonly task: 'ranking';
  /** Graded relevance, at least 0. */
  readonly labels: Float64Array;
  readonly scores: Float64Array;
  /** The query of each row, counted from 0 in the order of first rows. */
  readonly queries: Uint32Array;
  readonly queryCount: number;
}

/** What a file of predictions says, proven to be the bytes that were registered. */
export type PredictionTable = BinaryTable | MulticlassTable | RegressionTable | RankingTable;
