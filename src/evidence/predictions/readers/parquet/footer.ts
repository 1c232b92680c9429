// A Parquet file's footer: which columns there are, and where their pages lie.
import { type CompressionCodec, parquetMetadata } from 'hyparquet';
import { z } from 'zod';
import { showValue } from '../../../../primitives/show-value.ts';
import type { PredictionLimits } from '../../limits.ts';
import { PredictionRefusal } from '../../unusable.ts';
import type { VerifiedBytes } from '../../verified-bytes.ts';
import { type FlatColumn, flatColumns, schemaElement } from './flat-columns.ts';
import { checkThrift } from './thrift-check.ts';

/** Where one column's pages of one row group lie. */
export interface ColumnChunk {
  readonly start: number;
  readonly end: number;
  readonly codec: CompressionCodec | undefined;
}

export interface RowGroup {
  readonly rows: number;
  /** In the order of {@link Footer.columns}. */
  readonly chunks: readonly ColumnChunk[];
}

export interface Footer {
  /** The columns that were asked for, each once. */
  readonly columns: readonly FlatColumn[];
  readonly rowGroups: readonly RowGroup[];
}

const codecs = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'LZO', 'BROTLI', 'LZ4', 'ZSTD', 'LZ4_RAW'] as const;

const columnMeta = z.object({
  path_in_schema: z.array(z.string()),
  codec: z.enum(codecs).optional(),
  total_compressed_size: z.bigint(),
  data_page_offset: z.bigint(),
  dictionary_page_offset: z.bigint().optional(),
});

/** What is used of what hyparquet makes of a footer: of bytes that nobody checked. */
const footerFields = z.object({
  schema: z.array(schemaElement),
  row_groups: z.array(
    z.object({
      num_rows: z.bigint(),
      columns: z.array(z.object({ file_path: z.undefined(), meta_data: columnMeta })),
    }),
  ),
});

type ColumnMeta = z.infer<typeof columnMeta>;

const depth = 12;
const trailerBytes = 8;
const magicBytes = 4;

/** @throws PredictionRefusal. */
export async function readFooter(
  file: VerifiedBytes,
  wanted: readonly string[],
  limits: PredictionLimits,
): Promise<Footer> {
  const bytes = await footerBytes(file, limits);
  checkThrift(bytes, 0, { depth, textBytes: limits.footerBytes, values: limits.footerBytes / 4 });
  const { schema, row_groups: groups } = parse(bytes);
  const columns = flatColumns(schema, wanted, limits);
  const rowGroups = groups.map((group): RowGroup => {
    const rows = Number(group.num_rows);
    if (rows < 0) throw malformed(`it claims ${rows} rows`);
    const metas = group.columns.map(({ meta_data: meta }) => meta);
    return { rows, chunks: columns.map(({ name }) => chunkOf(metas, name, file.sizeBytes)) };
  });
  const rows = rowGroups.reduce((sum, group) => sum + group.rows, 0);
  if (rows <= limits.rows) return { columns, rowGroups };
  throw new PredictionRefusal('too-many-rows', `has ${rows} rows, more than ${limits.rows}`);
}

async function footerBytes(file: VerifiedBytes, limits: PredictionLimits): Promise<Uint8Array> {
  const trailer = Buffer.from(await file.slice(Math.max(file.sizeBytes - trailerBytes, 0), file.sizeBytes));
  if (file.sizeBytes < trailerBytes + magicBytes || trailer.toString('latin1', 4) !== 'PAR1') {
    throw new PredictionRefusal('truncated', 'is Parquet without an end: its writer was not done, or it was cut off'); // prettier-ignore
  }
  const size = trailer.readUInt32LE(0);
  if (size > limits.footerBytes) {
    throw new PredictionRefusal(
      'too-many-columns',
      `has a footer of ${size} bytes, more than ${limits.footerBytes}`,
      {
        remedy: 'store the columns that the evaluation names, not the features as well, in fewer row groups',
      },
    );
  }
  if (size + trailerBytes + magicBytes > file.sizeBytes)
    throw malformed(`it claims a footer of ${size} bytes`);
  return file.slice(file.sizeBytes - trailerBytes - size, file.sizeBytes);
}

function parse(bytes: Uint8Array): z.infer<typeof footerFields> {
  try {
    return footerFields.parse(parquetMetadata(bytes, { geoparquet: false }));
  } catch {
    throw malformed('its footer does not parse');
  }
}

function chunkOf(metas: readonly ColumnMeta[], name: string, sizeBytes: number): ColumnChunk {
  const [meta, another] = metas.filter(({ path_in_schema: path }) => path.length === 1 && path[0] === name);
  if (meta === undefined || another !== undefined) {
    throw malformed(`its row groups do not have column ${showValue(name)} once`);
  }
  const { dictionary_page_offset: dictionary = 0n, data_page_offset: data, codec } = meta;
  // Some writers give 0 where there is no dictionary.
  const start = Number(dictionary === 0n ? data : dictionary);
  const end = start + Number(meta.total_compressed_size);
  if (start >= magicBytes && end >= start && end <= sizeBytes) return { start, end, codec };
  throw malformed('its pages lie outside of it');
}

function malformed(why: string): PredictionRefusal {
  return new PredictionRefusal('malformed', `is not Parquet: ${why}`);
}
