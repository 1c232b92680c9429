// Reading an open object: whole, in ranges, and what identifies it.
import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import type { ByteRange, ETag } from '../../../ledger/object-store.ts';
import { type Digest, digestOf, hexOf } from '../../../primitives/digest.ts';
import { parseETag } from '../etag.ts';
import type { OpenObject } from './generations.ts';

/** Up to this size an ETag is made of the content, so that even a file edited in place gets another one. */
const hashedETagBytes = 1024 * 1024;
const chunkBytes = 512 * 1024;

export interface Identity {
  readonly etag: ETag;
  /** Of the bytes as they are on disk now; only for objects small enough to be read for it. */
  readonly sha256?: Digest;
}

export async function readWhole({ handle, stats }: OpenObject): Promise<Uint8Array> {
  const body = new Uint8Array(stats.size);
  let at = 0;
  while (at < body.byteLength) {
    const { bytesRead } = await handle.read(body, at, body.byteLength - at, at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return at === body.byteLength ? body : body.subarray(0, at);
}

/** Fresh chunks of `range`, the next one being read while the consumer works on this one. */
export async function* readRange(
  { handle, stats }: OpenObject,
  range: ByteRange,
): AsyncGenerator<Uint8Array> {
  const end = Math.min(stats.size, range.end === undefined ? stats.size : range.end + 1);
  let at = range.start;
  const readNext = async (from: number) => {
    const chunk = new Uint8Array(Math.max(0, Math.min(chunkBytes, end - from)));
    if (chunk.byteLength === 0) return chunk;
    const { bytesRead } = await handle.read(chunk, 0, chunk.byteLength, from);
    return chunk.subarray(0, bytesRead);
  };
  // Settled, not awaited, while the consumer works: a failed read waits for its turn to be thrown.
  let next = Promise.allSettled([readNext(at)]);
  try {
    for (;;) {
      const [read] = await next;
      if (read.status === 'rejected') throw read.reason;
      if (read.value.byteLength === 0) return;
      at += read.value.byteLength;
      next = Promise.allSettled([readNext(at)]);
      yield read.value;
    }
  } finally {
    // A consumer that stops leaves one read under way: the file may be closed only after it.
    await next;
  }
}

/** `body` when it has been read already. */
export async function identify(object: OpenObject, body?: Uint8Array): Promise<Identity> {
  const { stats, generation } = object;
  if (stats.size > hashedETagBytes) return { etag: largeETag(stats, generation) };
  const sha256 = digestOf(body ?? (await readWhole(object)));
  return { etag: etagOf(generation, sha256), sha256 };
}

/** The ETag that `identify` will give to a file just written with this digest. */
export function etagOfWritten(stats: Stats, generation: number, sha256: Digest): ETag {
  return stats.size > hashedETagBytes ? largeETag(stats, generation) : etagOf(generation, sha256);
}

/** The generation never goes back, so an ETag does not return with old bytes. */
function etagOf(generation: number, sha256: Digest): ETag {
  return parseETag(`"${generation}-${hexOf(sha256).slice(0, 16)}"`);
}

function largeETag(stats: Stats, generation: number): ETag {
  const modified = Math.floor(stats.mtimeMs);
  const mark = createHash('sha256').update(`${stats.size} ${modified}`).digest('hex').slice(0, 16);
  return parseETag(`"${generation}-${mark}"`);
}
