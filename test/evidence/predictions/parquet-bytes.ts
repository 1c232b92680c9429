// Parquet written by hand, so that it can say what no writer would: of sizes, of counts, of pages that are not there.

export interface ParquetPage {
  /** As they are stored. */
  readonly values: Uint8Array;
  readonly uncompressedBytes: number;
  readonly count: number;
  readonly codec?: 'UNCOMPRESSED' | 'GZIP';
  /** How often the page stands in its column. */
  readonly repeated?: number;
}

export interface ParquetColumn {
  readonly name: string;
  /** Absent: a column that the schema names and no row group has. */
  readonly page?: ParquetPage;
}

/** One row group of required columns of 32-bit integers, whatever their pages hold. */
export function parquetOf(columns: readonly ParquetColumn[], { rows = 0 } = {}): Buffer {
  const parts: Buffer[] = [Buffer.from('PAR1')];
  let at = 4;
  const chunks = columns.flatMap(({ name, page }) => {
    if (page === undefined) return [];
    const start = at;
    for (let copy = 0; copy < (page.repeated ?? 1); copy += 1) {
      const bytes = Buffer.concat([pageHeader(page), page.values]);
      parts.push(bytes);
      at += bytes.byteLength;
    }
    return [chunk(name, page, { start, sizeBytes: at - start })];
  });
  const footer = struct([
    [1, i32(1)],
    [2, list(structType, [root(columns.length), ...columns.map(({ name }) => leaf(name))])],
    [3, i64(rows)],
    [4, list(structType, chunks.length === 0 ? [] : [struct([[1, list(structType, chunks)], [2, i64(0)], [3, i64(rows)]])])], // prettier-ignore
  ]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(footer.byteLength);
  return Buffer.concat([...parts, footer, size, Buffer.from('PAR1')]);
}

const [int32Type, int64Type, binaryType, listType, structType] = [5, 6, 8, 9, 12];

interface Value {
  readonly type: number;
  readonly bytes: Buffer;
}

function pageHeader({ values, uncompressedBytes, count }: ParquetPage): Buffer {
  const [plain, rle] = [0, 3];
  return struct([
    [1, i32(0)],
    [2, i32(uncompressedBytes)],
    [3, i32(values.byteLength)],
    [5, value(structType, struct([[1, i32(count)], [2, i32(plain)], [3, i32(rle)], [4, i32(rle)]]))], // prettier-ignore
  ]);
}

function chunk(
  name: string,
  { codec = 'UNCOMPRESSED', count }: ParquetPage,
  { start, sizeBytes }: { readonly start: number; readonly sizeBytes: number },
): Buffer {
  const codecs = { UNCOMPRESSED: 0, GZIP: 2 };
  const meta = struct([
    [1, i32(1)],
    [2, list(int32Type, [varint(0)])],
    [3, list(binaryType, [text(name)])],
    [4, i32(codecs[codec])],
    [5, i64(count)],
    [6, i64(sizeBytes)],
    [7, i64(sizeBytes)],
    [9, i64(start)],
  ]);
  return struct([
    [2, i64(start)],
    [3, value(structType, meta)],
  ]);
}

function root(children: number): Buffer {
  return struct([
    [4, value(binaryType, text('schema'))],
    [5, i32(children)],
  ]);
}

/** Written out, for there may be a million: type INT32, required, a name. */
function leaf(name: string): Buffer {
  return Buffer.concat([Buffer.from([0x15, 2, 0x25, 0, 0x18]), text(name), Buffer.from([0])]);
}

/** Thrift's compact protocol: a field is the step from the one before and its type, then its value. */
function struct(fields: readonly (readonly [id: number, value: Value])[]): Buffer {
  let last = 0;
  const parts = fields.map(([id, { type, bytes }]) => {
    const step = id - last;
    last = id;
    return Buffer.concat([Buffer.from([(step << 4) | type]), bytes]);
  });
  return Buffer.concat([...parts, Buffer.from([0])]);
}

function value(type: number, bytes: Buffer): Value {
  return { type, bytes };
}

function i32(number: number): Value {
  return value(int32Type, varint(number));
}

function i64(number: number): Value {
  return value(int64Type, varint(number));
}

function list(type: number, elements: readonly Buffer[]): Value {
  const head = [0xf0 | type, ...unsigned(elements.length)];
  return value(listType, Buffer.concat([Buffer.from(head), ...elements]));
}

function text(written: string): Buffer {
  const bytes = Buffer.from(written);
  return Buffer.concat([Buffer.from(unsigned(bytes.byteLength)), bytes]);
}

/** Zigzag: the sign is the last bit. */
function varint(number: number): Buffer {
  return Buffer.from(unsigned(number < 0 ? -2 * number - 1 : 2 * number));
}

function unsigned(number: number): number[] {
  const bytes: number[] = [];
  let left = number;
  for (; left >= 128; left = Math.floor(left / 128)) bytes.push((left % 128) | 0x80);
  return [...bytes, left];
}
