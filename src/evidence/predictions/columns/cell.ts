// One cell as a reader found it, and what may be made of it.
import { showValue } from '../../../primitives/show-value.ts';
import { PredictionRefusal } from '../unusable.ts';

/**
 * `text` where the file has nothing but text, as CSV has; `typed` where it tells numbers from text. In a typed file
 * the text `"1"` is no number.
 */
export type CellKind = 'text' | 'typed';

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const notFinite = /^[+-]?(?:nan|inf|infinity)$/i;
const localeDecimal = /^[+-]?\d+,\d+$/;

/** @throws PredictionRefusal `empty-cell`, `not-a-number`, `not-finite`. */
export function numberOf(cell: unknown, kind: CellKind): number {
  const value = plainNumber(cell, kind);
  if (value === undefined) throw noNumber(cell);
  if (Number.isFinite(value)) return value;
  throw new PredictionRefusal('not-finite', `is ${showValue(cell)}, which is no finite number`);
}

function plainNumber(cell: unknown, kind: CellKind): number | undefined {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'bigint') return Number(cell);
  return kind === 'text' && typeof cell === 'string' && decimal.test(cell) ? Number(cell) : undefined;
}

function noNumber(cell: unknown): PredictionRefusal {
  if (isEmpty(cell)) return emptyCell();
  if (typeof cell === 'string' && notFinite.test(cell)) {
    return new PredictionRefusal('not-finite', `is ${showValue(cell)}, which is no finite number`);
  }
  const remedy =
    typeof cell === 'string' && localeDecimal.test(cell)
      ? `write decimals with a point: ${cell.replace(',', '.')}`
      : 'write a decimal number, unquoted where the format tells numbers from text';
  return new PredictionRefusal('not-a-number', `is ${showValue(cell)}, which is no number`, { remedy });
}

/** Whether there is nothing in it: no text, no value, no such key. */
export function isEmpty(cell: unknown): boolean {
  return cell === undefined || cell === null || cell === '';
}

export function emptyCell(): PredictionRefusal {
  return new PredictionRefusal('empty-cell', 'is empty', {
    remedy: 'leave no cell empty: give the row a value, or leave the example out for every version',
  });
}

/** Text of bounded length; whole numbers of a typed file as their digits. */
export function textOf(cell: unknown, maxLength: number): string {
  const text = plainText(cell);
  if (text === undefined) {
    throw new PredictionRefusal(
      'mixed-types',
      `is ${showValue(cell)}, which is neither text nor a whole number`,
    );
  }
  if (text === '') throw emptyCell();
  if (text.length > maxLength) {
    throw new PredictionRefusal('too-long', `has ${text.length} characters, more than ${maxLength}`);
  }
  if (!text.isWellFormed())
    throw new PredictionRefusal('not-utf8', `is ${showValue(text)}, half a character`);
  return text;
}

function plainText(cell: unknown): string | undefined {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'bigint') return String(cell);
  if (cell === undefined || cell === null) return '';
  return typeof cell === 'number' && Number.isSafeInteger(cell) ? String(cell) : undefined;
}
