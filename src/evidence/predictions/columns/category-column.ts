// A column with few distinct values, each kept once: classes, groups, slices.
import { showValue } from '../../../primitives/show-value.ts';
import { PredictionRefusal } from '../unusable.ts';
import { type CellKind, numberOf, textOf } from './cell.ts';
import type { ColumnSink } from './column-sink.ts';
import { Growing } from './growing.ts';

export interface CategoryRules {
  readonly kind: CellKind;
  /** How many distinct values, at most 65,535. */
  readonly maxValues: number;
  readonly maxLength: number;
  /** Whether the values are classes, where `nan` is a missing answer and not the name of one. */
  readonly areClasses: boolean;
}

/** A column whose rows are codes into `values`, which are in the order of their first rows. */
export interface CodedColumn {
  readonly name: string;
  readonly values: readonly string[];
  readonly codes: Uint16Array;
}

export class CategoryColumn implements ColumnSink {
  readonly column: string;
  readonly #rules: CategoryRules;
  readonly #codeOf = new Map<unknown, number>();
  readonly #values: string[] = [];
  readonly #firstRows: number[] = [];
  readonly #codes = new Growing((length) => new Uint16Array(length));
  #type: string | undefined;

  constructor(column: string, rules: CategoryRules) {
    this.column = column;
    this.#rules = rules;
  }

  add(cell: unknown): void {
    this.#codes.push(this.#codeOf.get(cell) ?? this.#learn(cell));
  }

  coded(): CodedColumn {
    return {
      name: this.column,
      values: this.#values,
      codes: this.#codes.copyTo(new Uint16Array(this.#codes.length)),
    };
  }

  /** The row, from 1, in which a value came first. */
  firstRow(code: number): number {
    return this.#firstRows[code] ?? 0;
  }

  /** A cell that was not seen before: it may still be another spelling of a value that was. */
  #learn(cell: unknown): number {
    const value = this.#valueOf(cell);
    const known = this.#values.indexOf(value);
    const code = known < 0 ? this.#values.length : known;
    if (code >= this.#rules.maxValues || this.#codeOf.size >= 2 * this.#rules.maxValues) {
      throw new PredictionRefusal(
        'too-many-values',
        `has more than ${this.#rules.maxValues} distinct values`,
        {
          remedy: 'name a column of classes, groups or slices here, not one of ids or of numbers',
        },
      );
    }
    if (known < 0) {
      this.#values.push(value);
      this.#firstRows.push(this.#codes.length + 1);
    }
    this.#codeOf.set(typeof cell === 'string' ? ownCopy(cell) : cell, code);
    return code;
  }

  #valueOf(cell: unknown): string {
    const type = typeof cell === 'bigint' ? 'number' : typeof cell;
    const value = plainValue(cell, this.#rules);
    this.#type ??= type;
    if (type !== this.#type) {
      throw new PredictionRefusal(
        'mixed-types',
        `is ${showValue(cell)}, and the rows before have a ${this.#type}`,
      );
    }
    return value;
  }
}

const nameOfNothing = /^[+-]?(?:nan|inf|infinity)$/i;
const wholeNumber = /^[+-]?\d+\.0+$/;

function plainValue(cell: unknown, { kind, maxLength, areClasses }: CategoryRules): string {
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'number') return String(numberOf(cell, kind));
  const text = textOf(cell, maxLength);
  if (areClasses && nameOfNothing.test(text))
    throw new PredictionRefusal('not-finite', `is ${showValue(text)}, which is no class`);
  if (control.test(text))
    throw new PredictionRefusal('malformed', `is ${showValue(text)}, with a control character`);
  // `1.0` is how pandas writes a 1 of a column that has gaps elsewhere.
  return ownCopy(areClasses && wholeNumber.test(text) ? text.replace(/\.0+$/, '') : text);
}

const control = /\p{Cc}/u;

/** A piece of a larger text would keep all of it in memory. */
function ownCopy(text: string): string {
  return Buffer.from(text).toString();
}
