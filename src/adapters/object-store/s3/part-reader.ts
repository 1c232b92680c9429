// Cutting a source into parts: how large they are, and reading them one after the other into lent buffers.
import type { UploadSource } from '../../../ledger/object-store.ts';
import { LaurelError } from '../../../primitives/errors.ts';
import { throwIfAborted } from '../abort.ts';
import type { PartBuffers } from './part-buffers.ts';

/** S3 takes at most this many parts. */
const maxParts = 10_000;
const MiB = 1024 * 1024;

/** The size of a part, a function of the size of the file alone, so that a resumed upload cuts in the same places. */
export function partBytesFor(sizeBytes: number, defaultBytes: number): number {
  const needed = Math.ceil(sizeBytes / maxParts);
  return needed <= defaultBytes ? defaultBytes : Math.ceil(needed / MiB) * MiB;
}

export interface Part {
  readonly number: number;
  readonly bytes: Uint8Array;
  /** Gives the memory back: exactly once, when nobody reads `bytes` any more. */
  readonly release: () => void;
}

export interface PartReading {
  readonly source: UploadSource;
  readonly partBytes: number;
  readonly buffers: PartBuffers;
  readonly signal: AbortSignal | undefined;
}

/**
 * The parts of a source in their order; an empty source is one empty part. Whoever takes a part releases it.
 *
 * @throws LaurelError `artifact-changed` when the source has other than `sizeBytes` bytes; `interrupted`.
 */
export async function* readParts({ source, partBytes, buffers, signal }: PartReading): AsyncGenerator<Part> {
  let number = 1;
  let readBytes = 0;
  let filled = 0;
  let buffer: Uint8Array | undefined = await buffers.acquire(Math.min(partBytes, source.sizeBytes));
  const take = (lent: Uint8Array): Part => {
    const part = { number, bytes: lent.subarray(0, filled), release: () => buffers.release(lent) };
    number += 1;
    filled = 0;
    buffer = undefined;
    return part;
  };
  try {
    for await (const chunk of source.open()) {
      throwIfAborted(signal, 'reading an artifact');
      readBytes += chunk.byteLength;
      if (readBytes > source.sizeBytes) throw artifactChanged(source, `it has grown`);
      for (let at = 0; at < chunk.byteLength;) {
        buffer ??= await buffers.acquire(partBytes);
        const piece = chunk.subarray(at, at + partBytes - filled);
        buffer.set(piece, filled);
        at += piece.byteLength;
        filled += piece.byteLength;
        if (filled === partBytes) yield take(buffer);
      }
    }
    if (readBytes < source.sizeBytes) throw artifactChanged(source, `it ended after ${readBytes}`);
    if (buffer !== undefined) yield take(buffer);
  } finally {
    if (buffer !== undefined) buffers.release(buffer);
  }
}

/** The error for a source whose bytes are not the ones that were hashed. */
export function artifactChanged({ sizeBytes, sha256 }: UploadSource, how: string): LaurelError {
  return new LaurelError({
    code: 'artifact-changed',
    message: `the file changed between being hashed and being stored: ${how}, and had ${sizeBytes} bytes with ${sha256}`,
    remedy: 'let the training job finish writing, and register again',
  });
}
