// A column of finite numbers: scores, weights, measured values.
import { PredictionRefusal } from '../unusable.ts';
import { type CellKind, numberOf } from './cell.ts';
import type { ColumnSink } from './column-sink.ts';
import { Growing } from './growing.ts';

export interface NumberRules {
  readonly kind: CellKind;
  /** Whether a number below 0 makes no sense here, as for weights. */
  readonly atLeastZero?: boolean;
}

export class NumberColumn implements ColumnSink {
  readonly column: string;
  readonly #rules: NumberRules;
  readonly #values = new Growing((length) => new Float64Array(length));

  constructor(column: string, rules: NumberRules) {
    this.column = column;
    this.#rules = rules;
  }

  add(cell: unknown): void {
    const value = numberOf(cell, this.#rules.kind);
    if (value < 0 && this.#rules.atLeastZero === true) {
      throw new PredictionRefusal('negative', `is ${value}, and must be at least 0`);
    }
    this.#values.push(value);
  }

  values(): Float64Array {
    return this.#values.copyTo(new Float64Array(this.#values.length));
  }
}
