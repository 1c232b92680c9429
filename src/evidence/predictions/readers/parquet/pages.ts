// The pages of a column chunk: found, measured and unpacked within limits, before anything in them is decoded.
import type { PageHeader } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import type { PredictionLimits } from '../../limits.ts';
import { PredictionRefusal } from '../../unusable.ts';
import type { VerifiedBytes } from '../../verified-bytes.ts';
import type { ColumnChunk } from './footer.ts';
import { checkThrift } from './thrift-check.ts';
import { unpack } from './unpack.ts';

/** A page with its values and levels unpacked. */
export interface Page {
  readonly kind: 'data' | 'dictionary';
  readonly count: number;
  readonly encoding: string;
  /** Definition levels, where the page keeps them apart (version 2); `null` where they lead the values. */
  readonly levels: Uint8Array | null;
  readonly values: Uint8Array;
}

/** Counts what was unpacked of a file, over all its pages. */
export interface UnpackBudget {
  bytes: number;
}

/** A header's statistics may hold two values of 4 KiB. */
const headerBytes = 64 * 1024;
const headerLimits = { depth: 6, values: 256, textBytes: 32 * 1024 };

/** @throws PredictionRefusal. */
export async function* pagesOf(
  file: VerifiedBytes,
  chunk: ColumnChunk,
  limits: PredictionLimits,
  budget: UnpackBudget,
): AsyncGenerator<Page, void, undefined> {
  for (let at = chunk.start; at < chunk.end;) {
    const window = await file.slice(at, Math.min(at + headerBytes, chunk.end));
    const { header, size } = headerOf(window);
    const start = at + size;
    at = start + checkSize(header.compressed_page_size, limits);
    if (at > chunk.end) throw malformed('a page reaches beyond its column');
    budget.bytes += checkSize(header.uncompressed_page_size, limits);
    if (budget.bytes > limits.decompressedBytes) {
      throw new PredictionRefusal('too-large', `unpacks to more than ${limits.decompressedBytes} bytes`);
    }
    const page = pageOf(header, await file.slice(start, at), chunk.codec);
    if (page !== null) yield page;
  }
}

function headerOf(window: Uint8Array): { readonly header: PageHeader; readonly size: number } {
  const size = checkThrift(window, 0, headerLimits);
  try {
    const view = new DataView(window.buffer, window.byteOffset, size);
    return { header: parquetHeader({ view, offset: 0 }), size };
  } catch {
    throw malformed('a page has no header');
  }
}

function checkSize(bytes: unknown, { pageBytes }: PredictionLimits): number {
  if (typeof bytes !== 'number' || !(bytes >= 0)) throw malformed('a page has no size');
  if (bytes <= pageBytes) return bytes;
  throw new PredictionRefusal('too-large', `has a page of ${bytes} bytes, more than ${pageBytes}`, {
    remedy: 'write pages of 1 MiB, as most writers do',
  });
}

function pageOf(header: PageHeader, bytes: Uint8Array, codec: ColumnChunk['codec']): Page | null {
  const { type, uncompressed_page_size: size } = header;
  const { data_page_header: v1, data_page_header_v2: v2, dictionary_page_header: dictionary } = header;
  if (type === 'DICTIONARY_PAGE' && dictionary !== undefined) {
    const values = unpack(bytes, size, codec);
    return { kind: 'dictionary', ...counted(dictionary.num_values), encoding: 'PLAIN', levels: null, values };
  }
  if (type === 'DATA_PAGE' && v1 !== undefined) {
    if (v1.definition_level_encoding !== 'RLE') throw unsupportedLevels(v1.definition_level_encoding);
    const values = unpack(bytes, size, codec);
    return { kind: 'data', ...counted(v1.num_values), encoding: v1.encoding, levels: null, values };
  }
  if (type === 'DATA_PAGE_V2' && v2 !== undefined) {
    const { definition_levels_byte_length: levelBytes, repetition_levels_byte_length: repetitions } = v2;
    const room = Math.min(size, bytes.byteLength);
    if (repetitions !== 0 || typeof levelBytes !== 'number' || !(levelBytes >= 0 && levelBytes <= room)) {
      throw malformed('a page has levels that do not fit');
    }
    const packed = bytes.subarray(levelBytes);
    const values = unpack(packed, size - levelBytes, v2.is_compressed === false ? 'UNCOMPRESSED' : codec);
    return { kind: 'data', ...counted(v2.num_values), encoding: v2.encoding, levels: bytes.subarray(0, levelBytes), values }; // prettier-ignore
  }
  if (type === 'INDEX_PAGE') return null;
  throw malformed('a page is of no known type');
}

function counted(count: unknown): { readonly count: number } {
  if (typeof count === 'number' && count >= 0) return { count };
  throw malformed('a page says not how many values it has');
}

function unsupportedLevels(encoding: string | undefined): PredictionRefusal {
  return new PredictionRefusal('unsupported', `has levels in encoding ${encoding ?? 'unknown'}`);
}

function malformed(why: string): PredictionRefusal {
  return new PredictionRefusal('malformed', `is not Parquet: ${why}`);
}
