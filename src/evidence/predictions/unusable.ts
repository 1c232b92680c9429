// What a file of predictions can be refused for: data for a gate to be inconclusive with, never an exception to it.
import { LaurelError } from '../../primitives/errors.ts';

export type UnusableCode =
  | 'missing' // the evaluation names it, and it is not stored
  | 'truncated' // fewer bytes than were registered
  | 'altered' // other bytes than were registered
  | 'too-large' // of the file, its pages or its dictionaries
  | 'unknown-kind' // no CSV, TSV, NDJSON or Parquet by its name
  | 'wrong-kind' // another kind of file than its name says
  | 'unsupported' // a feature of the format that is not read
  | 'malformed' // not the format that it should be
  | 'not-utf8'
  | 'no-column' // a column that the evaluation names
  | 'duplicate-column'
  | 'too-many-columns'
  | 'row-too-long'
  | 'ragged-row' // more or fewer cells than the header has
  | 'no-rows'
  | 'too-many-rows'
  | 'empty-cell'
  | 'too-long' // a cell
  | 'not-a-number'
  | 'not-finite'
  | 'negative' // a weight or a relevance
  | 'mixed-types'
  | 'unknown-class'
  | 'too-many-values' // of classes, or of the groups of one attribute
  | 'task-unclear'
  | 'duplicate-id'
  | 'swapped-dataset' // another dataset under the same name
  | 'other-examples' // than the current version was measured on
  | 'relabelled'; // the same examples with other labels, groups or slices

/** Where it was found. Rows count from 1 and leave a header out; lines count from 1 as an editor shows them. */
export interface PredictionPlace {
  readonly file: string;
  readonly row?: number;
  readonly line?: number;
  readonly column?: string;
}

/** Predictions that prove nothing, with the reason. What could be measured on them is inconclusive. */
export interface Unusable {
  readonly kind: 'unusable';
  readonly code: UnusableCode;
  /** One sentence with the offending value, quoted: hostile text that is still to be neutralised when printed. */
  readonly reason: string;
  readonly at: PredictionPlace;
  readonly remedy?: string;
}

type Detail = Omit<PredictionPlace, 'file'>;

/** Ends a reading from anywhere inside it; {@link unusableOf} makes the value that leaves the room. */
export class PredictionRefusal extends Error {
  readonly code: UnusableCode;
  readonly remedy: string | undefined;
  readonly detail: Detail;

  constructor(code: UnusableCode, reason: string, more: { remedy?: string; detail?: Detail } = {}) {
    super(reason);
    this.name = 'PredictionRefusal';
    this.code = code;
    this.remedy = more.remedy;
    this.detail = more.detail ?? {};
  }

  /** The same, at a place that is known further out. What was known further in stays. */
  at(detail: Detail): PredictionRefusal {
    const remedy = this.remedy === undefined ? {} : { remedy: this.remedy };
    return new PredictionRefusal(this.code, this.message, {
      ...remedy,
      detail: { ...detail, ...this.detail },
    });
  }
}

/** `error` as a value where it is a refusal; anything else is thrown on. */
export function unusableOf(error: unknown, file: string): Unusable {
  if (!(error instanceof PredictionRefusal)) throw error;
  return {
    kind: 'unusable',
    code: error.code,
    reason: error.message,
    at: { file, ...error.detail },
    ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
  };
}

/** `predictions.csv, row 7 (line 8), column score: …`, still to be neutralised. */
export function describeUnusable({ at, reason }: Unusable): string {
  const line = at.line === undefined ? '' : ` (line ${at.line})`;
  const parts = [
    at.file,
    ...(at.row === undefined ? [] : [`row ${at.row}${line}`]),
    ...(at.row === undefined && at.line !== undefined ? [`line ${at.line}`] : []),
    ...(at.column === undefined ? [] : [`column ${at.column}`]),
  ];
  return `${parts.join(', ')}: ${reason}`;
}

/** For whoever is about to register the file: the same, as an error. */
export function unusableError(unusable: Unusable): LaurelError {
  const { file, line, row, column } = unusable.at;
  return new LaurelError({
    code: 'invalid-document',
    message: describeUnusable(unusable),
    at: { file, ...(line === undefined ? {} : { line }) },
    ...(unusable.remedy === undefined ? {} : { remedy: unusable.remedy }),
    details: { reason: unusable.code, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) }, // prettier-ignore
  });
}
