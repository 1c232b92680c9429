// Sources of bytes for uploads: honest ones, and files that change under the reader.
import type { ByteRange, UploadSource } from '../../src/ledger/object-store.ts';
import { type Digest, digestOf } from '../../src/primitives/digest.ts';

const chunkBytes = 256 * 1024;

export function uploadSourceOf(bytes: Uint8Array): UploadSource {
  return { sizeBytes: bytes.byteLength, sha256: digestOf(bytes), open: (range) => chunksOf(bytes, range) };
}

/** What was hashed as `hashed`, but reads as `read`. */
export function changedSource(hashed: Uint8Array, read: Uint8Array): UploadSource {
  return { sizeBytes: hashed.byteLength, sha256: digestOf(hashed), open: (range) => chunksOf(read, range) };
}

/** Bytes that look random and are the same each time: `seed` picks which. */
export function patternBytes(sizeBytes: number, seed = 1): Uint8Array {
  const bytes = new Uint8Array(sizeBytes);
  let state = seed * 2_654_435_761 + 1;
  for (let at = 0; at < sizeBytes; at += 1) {
    state = Math.imul(state, 1_664_525) + 1_013_904_223;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  for await (const chunk of chunks) read.push(chunk.slice());
  return Buffer.concat(read);
}

export async function digestOfChunks(chunks: AsyncIterable<Uint8Array>): Promise<Digest> {
  return digestOf(await bytesOf(chunks));
}

async function* chunksOf(bytes: Uint8Array, range: ByteRange = { start: 0 }): AsyncGenerator<Uint8Array> {
  const end = range.end === undefined ? bytes.byteLength : range.end + 1;
  for (let at = range.start; at < end; at += chunkBytes) {
    yield bytes.subarray(at, Math.min(at + chunkBytes, end));
  }
}
