// Which of two classes is the positive one, and the rows of a column as 0 and 1.
import { showValue } from '../../primitives/show-value.ts';
import type { CategoryColumn, CodedColumn } from './columns/category-column.ts';
import { PredictionRefusal } from './unusable.ts';

const truths: ReadonlyMap<string, 0 | 1> = new Map([
  ['0', 0],
  ['1', 1],
  ['false', 0],
  ['true', 1],
]);

/** Whether every class says by itself which of two it is: 0 and 1, or true and false. */
export function areTruths(values: readonly string[]): boolean {
  return values.every((value) => truths.has(value.toLowerCase()));
}

export interface BinaryClasses {
  readonly positive: string;
  readonly labels: Uint8Array;
  readonly decisions: Uint8Array | null;
}

/**
 * Labels and decisions as 0 and 1, where `positive` names the class that is 1.
 *
 * @throws PredictionRefusal `unknown-class`, `mixed-types`.
 */
export function binaryClasses(
  labels: CategoryColumn,
  decisions: CategoryColumn | null,
  positive: string | undefined,
): BinaryClasses {
  const columns = decisions === null ? [labels] : [labels, decisions];
  const truthOf = positive === undefined ? ownTruth(columns) : namedTruth(columns, positive);
  return {
    positive: positive ?? '1',
    labels: truthsOf(labels.coded(), truthOf),
    decisions: decisions === null ? null : truthsOf(decisions.coded(), truthOf),
  };
}

type TruthOf = (value: string) => 0 | 1;

function ownTruth(columns: readonly CategoryColumn[]): TruthOf {
  for (const column of columns) {
    const { values } = column.coded();
    const unknown = values.findIndex((value) => !truths.has(value.toLowerCase()));
    if (unknown >= 0) {
      throw refusal(column, unknown, 'unknown-class', 'is neither 0 nor 1, and no positive class is named', {
        remedy: 'write positive: with the class whose score is given',
      });
    }
    const other = values.findIndex((value) => value.length > 1 !== (values[0] ?? '').length > 1);
    if (other >= 0)
      throw refusal(column, other, 'mixed-types', 'stands among labels that are written otherwise');
  }
  return (value) => truths.get(value.toLowerCase()) ?? 0;
}

function namedTruth(columns: readonly CategoryColumn[], positive: string): TruthOf {
  const negatives = new Set<string>();
  for (const column of columns) {
    for (const [code, value] of column.coded().values.entries()) {
      if (value !== positive) negatives.add(value);
      if (negatives.size > 1) {
        const known = [...negatives].slice(0, -1).map((name) => showValue(name));
        const why = `is a third class beside ${showValue(positive)} and ${known.join()}`;
        throw refusal(column, code, 'unknown-class', why, {
          remedy: `name the positive class as it is written in the file, or write task: multiclass`,
        });
      }
    }
  }
  return (value) => (value === positive ? 1 : 0);
}

function truthsOf({ values, codes }: CodedColumn, truthOf: TruthOf): Uint8Array {
  const truth = values.map((value) => truthOf(value));
  const rows = new Uint8Array(codes.length);
  for (let row = 0; row < codes.length; row += 1) rows[row] = truth[codes[row] ?? 0] ?? 0;
  return rows;
}

function refusal(
  column: CategoryColumn,
  code: number,
  kind: 'unknown-class' | 'mixed-types',
  why: string,
  more: { readonly remedy?: string } = {},
): PredictionRefusal {
  return new PredictionRefusal(kind, `${showValue(column.coded().values[code])} ${why}`, {
    ...more,
    detail: { row: column.firstRow(code), column: column.column },
  });
}
