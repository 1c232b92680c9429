// A column of labels or decisions whose task nobody named: read as classes and as numbers until the rows tell.
import { PredictionRefusal, type UnusableCode } from '../unusable.ts';
import { CategoryColumn, type CategoryRules } from './category-column.ts';
import type { ColumnSink } from './column-sink.ts';
import { NumberColumn } from './number-column.ts';

export class UndecidedColumn implements ColumnSink {
  readonly column: string;
  #classes: CategoryColumn | null;
  #numbers: NumberColumn | null;

  constructor(column: string, rules: CategoryRules) {
    this.column = column;
    this.#classes = new CategoryColumn(column, rules);
    this.#numbers = new NumberColumn(column, rules);
  }

  /** `null` where there are too many for classes. */
  get classes(): CategoryColumn | null {
    return this.#classes;
  }

  /** `null` where some row is no number. */
  get numbers(): NumberColumn | null {
    return this.#numbers;
  }

  /** What is refused as both, or by a rule that both share, is refused. */
  add(cell: unknown): void {
    if (this.#numbers !== null && !passes(this.#numbers, cell, 'not-a-number', this.#classes === null)) {
      this.#numbers = null;
    }
    if (this.#classes !== null && !passes(this.#classes, cell, 'too-many-values', this.#numbers === null)) {
      this.#classes = null;
    }
  }
}

function passes(column: ColumnSink, cell: unknown, forgiven: UnusableCode, isLast: boolean): boolean {
  try {
    column.add(cell);
    return true;
  } catch (error) {
    if (error instanceof PredictionRefusal && error.code === forgiven && !isLast) return false;
    throw error;
  }
}
