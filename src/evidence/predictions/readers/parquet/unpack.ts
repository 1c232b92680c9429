// Decompression that cannot be made to give more than was announced.
import * as zlib from 'node:zlib';
import { type CompressionCodec, snappyUncompress } from 'hyparquet';
import { PredictionRefusal } from '../../unusable.ts';

type Inflate = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;

/**
 * Exactly `size` bytes.
 *
 * Zstandard is read where Node has it (22.15, 24): decoders in JavaScript can be kept busy for hours by a few bytes,
 * and so can those of LZ4.
 *
 * @throws PredictionRefusal `malformed`, `unsupported`.
 */
export function unpack(bytes: Uint8Array, size: number, codec: CompressionCodec | undefined): Uint8Array {
  const unpacked = attempt(() => unpackWith(bytes, size, codec));
  if (unpacked.byteLength === size) return unpacked;
  throw new PredictionRefusal(
    'malformed',
    `is not Parquet: a page of ${size} bytes unpacks to ${unpacked.byteLength}`,
  );
}

function unpackWith(bytes: Uint8Array, size: number, codec: CompressionCodec | undefined): Uint8Array {
  switch (codec) {
    case 'UNCOMPRESSED':
      return bytes;
    case 'SNAPPY': {
      const output = new Uint8Array(size);
      snappyUncompress(bytes, output);
      return output;
    }
    case 'GZIP':
      return zlib.unzipSync(bytes, { maxOutputLength: Math.max(size, 1) });
    case 'BROTLI':
      return zlib.brotliDecompressSync(bytes, { maxOutputLength: Math.max(size, 1) });
    case 'ZSTD':
      return inflateZstandard()(bytes, { maxOutputLength: Math.max(size, 1) });
    default:
      throw unsupported(codec ?? 'an unknown method', 'write it with snappy, gzip or zstd');
  }
}

/** Not yet in the types of the oldest Node that Laurel runs on, nor in that Node. */
function inflateZstandard(): Inflate {
  const inflate: unknown = Reflect.get(zlib, 'zstdDecompressSync');
  if (isInflate(inflate)) return inflate;
  throw unsupported(
    'zstd',
    'run Laurel on Node 22.15 or later, as the action does, or write it with snappy or gzip',
  );
}

function isInflate(value: unknown): value is Inflate {
  return typeof value === 'function';
}

function unsupported(codec: string, remedy: string): PredictionRefusal {
  return new PredictionRefusal('unsupported', `is compressed with ${codec}, which is not read here`, {
    remedy,
  });
}

function attempt(run: () => Uint8Array): Uint8Array {
  try {
    return run();
  } catch (error) {
    if (error instanceof PredictionRefusal) throw error;
    throw new PredictionRefusal('malformed', 'is not Parquet: a page does not unpack');
  }
}
