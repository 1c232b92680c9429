// The columns of a Parquet schema that predictions can be in: directly under the root, of text, numbers or booleans.
// What is nested, dated or decimal has no place in such a table.
import { z } from 'zod';
import type { PredictionLimits } from '../../limits.ts';
import { PredictionRefusal } from '../../unusable.ts';
import { positionsOf } from '../row-feed.ts';

/** One element of a schema, as hyparquet gives it: of bytes that nobody checked. */
export const schemaElement = z.object({
  name: z.string(),
  type: z.string().optional(),
  num_children: z.int().min(0).optional(),
  repetition_type: z.string().optional(),
  converted_type: z.string().optional(),
  logical_type: z.object({ type: z.string().optional(), isSigned: z.boolean().optional() }).optional(),
});

type SchemaElement = z.infer<typeof schemaElement>;

const plainTypes = ['BOOLEAN', 'INT32', 'INT64', 'FLOAT', 'DOUBLE', 'BYTE_ARRAY'] as const;

export interface FlatColumn {
  readonly name: string;
  readonly type: (typeof plainTypes)[number];
  /** Whether rows may have no value; none may, and levels say whether one has. */
  readonly isOptional: boolean;
  /** Whether whole numbers are stored as signed and are not. */
  readonly isUnsigned: boolean;
}

/**
 * The wanted columns, each once.
 *
 * @throws PredictionRefusal `no-column`, `duplicate-column`, `too-many-columns`, `unsupported`, `malformed`.
 */
export function flatColumns(
  schema: readonly SchemaElement[],
  wanted: readonly string[],
  limits: PredictionLimits,
): readonly FlatColumn[] {
  const top: SchemaElement[] = [];
  for (let at = 1; at < schema.length; at = behind(schema, at)) {
    const element = schema[at];
    if (element !== undefined) top.push(element);
  }
  const header = top.map(({ name }) => name);
  const positions = positionsOf([...new Set(wanted)], header, limits);
  return positions.map((at) => flatColumn(top[at]));
}

/** The index behind an element and everything nested in it. */
function behind(schema: readonly SchemaElement[], at: number): number {
  let [index, open] = [at, 1];
  while (open > 0) {
    const element = schema[index];
    if (element === undefined) throw malformed('its schema ends too early');
    open += (element.num_children ?? 0) - 1;
    index += 1;
  }
  return index;
}

const plainLogical: ReadonlySet<string | undefined> = new Set(['STRING', 'ENUM', 'INTEGER']);
const plainConverted = /^(?:UTF8|ENUM|U?INT_\d+)$/;

function flatColumn(element: SchemaElement | undefined): FlatColumn {
  if (element === undefined) throw malformed('its schema ends too early');
  const { name, converted_type: converted, logical_type: logical, repetition_type: repetition } = element;
  const type = plainTypes.find((plain) => plain === element.type);
  const isNested = (element.num_children ?? 0) > 0 || repetition === 'REPEATED';
  const isPlain =
    (logical === undefined || plainLogical.has(logical.type)) &&
    (converted === undefined || plainConverted.test(converted));
  if (type === undefined || isNested || !isPlain) {
    const what = isNested ? 'nested values' : (logical?.type ?? converted ?? element.type ?? 'no type');
    throw new PredictionRefusal('unsupported', `is a column of ${what}`, {
      remedy: 'store ids as text or whole numbers, scores as double, groups as text',
      detail: { column: name },
    });
  }
  return {
    name,
    type,
    isOptional: repetition !== 'REQUIRED',
    isUnsigned: converted?.startsWith('UINT_') === true || logical?.isSigned === false,
  };
}

function malformed(why: string): PredictionRefusal {
  return new PredictionRefusal('malformed', `is not Parquet: ${why}`);
}
