// A Parquet file's footer: which columns there are, and where their pages lie. Only flat columns of plain types are
// read: that is all that predictions need.
import { type ColumnMetaData, parquetMetadata, type SchemaElement } from 'hyparquet';
import { showValue } from '../../../../primitives/show-value.ts';
import type { PredictionLimits } from '../../limits.ts';
import { PredictionRefusal } from '../../unusable.ts';
import type { VerifiedBytes } from '../../verified-bytes.ts';
import { positionsOf } from '../row-feed.ts';
import { checkThrift } from './thrift-check.ts';

/** Where one column's pages of one row group lie. */
export interface ColumnChunk {
  readonly start: number;
  readonly end: number;
  readonly codec: ColumnMetaData['codec'];
}

export interface RowGroup {
  readonly rows: number;
  /** In the order of {@link Footer.columns}. */
  readonly chunks: readonly ColumnChunk[];
}

export interface Footer {
  /** The columns that were asked for, each once. */
  readonly columns: readonly SchemaElement[];
  readonly rowGroups: readonly RowGroup[];
}

/** Room for a thousand columns in a hundred row groups; texts as long as the longest statistics that are written. */
const thriftLimits = { depth: 12, textBytes: 4 * 1024 * 1024 };
const trailerBytes = 8;

/** @throws PredictionRefusal. */
export async function readFooter(
  file: VerifiedBytes,
  wanted: readonly string[],
  limits: PredictionLimits,
): Promise<Footer> {
  const bytes = await footerBytes(file, limits);
  checkThrift(bytes, 0, { ...thriftLimits, values: limits.footerBytes / 4 });
  const { schema, row_groups: groups } = parse(bytes);
  const columns = flatColumns(schema, wanted, limits);
  const rowGroups = groups.map((group): RowGroup => ({
    rows: countOf(group.num_rows, limits),
    chunks: columns.map(({ name }) => {
      const found = group.columns.filter(({ meta_data: meta }) => isColumn(meta, name));
      const [meta, another] = found.map((chunk) => chunk.meta_data);
      if (meta === undefined || another !== undefined || found[0]?.file_path !== undefined) {
        throw malformed(`its row groups do not have column ${showValue(name)} once`);
      }
      return chunkOf(meta, file.sizeBytes);
    }),
  }));
  checkRows(rowGroups, limits);
  return { columns, rowGroups };
}

async function footerBytes(file: VerifiedBytes, limits: PredictionLimits): Promise<Uint8Array> {
  const trailer = await file.slice(Math.max(file.sizeBytes - trailerBytes, 0), file.sizeBytes);
  const view = new DataView(trailer.buffer, trailer.byteOffset, trailer.byteLength);
  const magic = Buffer.from(trailer.subarray(4)).toString('latin1');
  if (magic !== 'PAR1' || file.sizeBytes < trailerBytes + 4) {
    throw new PredictionRefusal(
      'truncated',
      'is Parquet without an end: its writer was not done, or it was cut off',
    );
  }
  const size = view.getUint32(0, true);
  if (size > limits.footerBytes) {
    throw new PredictionRefusal(
      'too-many-columns',
      `has a footer of ${size} bytes, more than ${limits.footerBytes}`,
      {
        remedy: 'store the columns that the evaluation names, not the features as well, in fewer row groups',
      },
    );
  }
  if (size + trailerBytes + 4 > file.sizeBytes) throw malformed(`it claims a footer of ${size} bytes`);
  return file.slice(file.sizeBytes - trailerBytes - size, file.sizeBytes);
}

function parse(bytes: Uint8Array): ReturnType<typeof parquetMetadata> {
  try {
    return parquetMetadata(bytes, { geoparquet: false });
  } catch (cause) {
    throw malformed(cause instanceof Error ? cause.message : 'its footer does not parse');
  }
}

/** The columns directly under the root. What is nested has no place in a table of predictions. */
function flatColumns(
  schema: readonly SchemaElement[],
  wanted: readonly string[],
  limits: PredictionLimits,
): readonly SchemaElement[] {
  const top: SchemaElement[] = [];
  for (let at = 1; at < schema.length; at = behind(schema, at)) {
    const element = schema[at];
    if (element !== undefined) top.push(element);
  }
  const names = [...new Set(wanted)];
  const positions = positionsOf(names, top.map(({ name }) => name), limits); // prettier-ignore
  return positions.map((at, index) => {
    const element = top[at];
    if (element !== undefined && isPlain(element)) return element;
    const type = element === undefined ? '' : typeName(element);
    throw new PredictionRefusal('unsupported', `is a column of ${type}`, {
      remedy: 'store ids as text or whole numbers, scores as double, groups as text',
      detail: { column: names[index] ?? '' },
    });
  });
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

const plainLogical: ReadonlySet<string> = new Set(['STRING', 'ENUM', 'INTEGER']);
const plainConverted = /^(?:UTF8|ENUM|U?INT_\d+)$/;
const plainTypes: ReadonlySet<string> = new Set([
  'BOOLEAN',
  'INT32',
  'INT64',
  'FLOAT',
  'DOUBLE',
  'BYTE_ARRAY',
]);

function isPlain(element: SchemaElement): boolean {
  const { type, repetition_type: repetition, converted_type: converted, logical_type: logical } = element;
  if ((element.num_children ?? 0) > 0 || repetition === 'REPEATED') return false;
  if (logical !== undefined && !plainLogical.has(logical.type)) return false;
  return plainTypes.has(type ?? '') && (converted === undefined || plainConverted.test(converted));
}

function typeName({
  type,
  converted_type: converted,
  logical_type: logical,
  num_children: nested,
}: SchemaElement): string {
  if ((nested ?? 0) > 0) return 'nested values';
  return logical?.type ?? converted ?? type ?? 'no type';
}

function isColumn(meta: ColumnMetaData | undefined, name: string): boolean {
  return meta !== undefined && meta.path_in_schema.length === 1 && meta.path_in_schema[0] === name;
}

function chunkOf(meta: ColumnMetaData, sizeBytes: number): ColumnChunk {
  // Some writers give 0 where there is no dictionary.
  const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
  const end = start + Number(meta.total_compressed_size);
  if (!(start >= 4 && end >= start && end <= sizeBytes)) throw malformed('its pages lie outside of it');
  return { start, end, codec: meta.codec };
}

function countOf(rows: bigint, limits: PredictionLimits): number {
  const count = Number(rows);
  if (count >= 0 && count <= limits.rows) return count;
  if (!(count >= 0)) throw malformed(`it claims ${rows} rows`);
  throw new PredictionRefusal('too-many-rows', `has more than ${limits.rows} rows`);
}

function checkRows(groups: readonly RowGroup[], limits: PredictionLimits): void {
  const rows = groups.reduce((sum, group) => sum + group.rows, 0);
  if (rows > limits.rows) {
    throw new PredictionRefusal('too-many-rows', `has ${rows} rows, more than ${limits.rows}`);
  }
}

function malformed(why: string): PredictionRefusal {
  return new PredictionRefusal('malformed', `is not Parquet: ${why}`);
}
