// Reading a listed file in large chunks with memory that does not grow, and noticing that it changed.
import { type FileHandle, open } from 'node:fs/promises';
import type { ByteRange } from '../../ledger/object-store.ts';
import { LaurelError } from '../../primitives/errors.ts';
import { fileChanged, identityOf, isSameFile, readFailure } from '../hashing/file-identity.ts';
import { openFlags } from '../hashing/hash-files.ts';
import type { ListedFile } from './list-files.ts';

export const streamChunkBytes = 1024 * 1024;

/**
 * The bytes of `range` (all by default). One chunk is read ahead while the consumer works on the last one.
 * The last chunk is handed out only after the file was found unchanged.
 *
 * @throws LaurelError `artifact-changed`; `invalid-artifact` when the file cannot be read.
 */
export async function* readRange(file: ListedFile, range?: ByteRange): AsyncGenerator<Uint8Array> {
  const { start, end } = boundsOf(file, range);
  const handle = await openListed(file);
  let pending: Promise<Uint8Array> | undefined;
  try {
    await refuseChanged(handle, file);
    pending = start < end ? readAhead(handle, file, start, end) : undefined;
    for (let position = start; pending !== undefined;) {
      const chunk = await pending;
      position += chunk.length;
      pending = position < end ? readAhead(handle, file, position, end) : undefined;
      if (pending === undefined) await refuseChanged(handle, file);
      yield chunk;
    }
  } finally {
    await pending?.catch(() => undefined);
    await handle.close();
  }
}

/** `end` exclusive. */
function boundsOf(file: ListedFile, range: ByteRange | undefined): { start: number; end: number } {
  const { sizeBytes } = file.identity;
  const start = range?.start ?? 0;
  const end = range?.end === undefined ? sizeBytes : range.end + 1;
  if (start >= 0 && start <= end && end <= sizeBytes) return { start, end };
  throw new LaurelError({
    code: 'internal',
    message: `bytes ${start} to ${end - 1} of a file of ${sizeBytes}`,
    at: { file: file.path },
  });
}

async function openListed(file: ListedFile): Promise<FileHandle> {
  try {
    return await open(file.absolute, openFlags);
  } catch (cause) {
    throw readFailure(file.absolute, cause);
  }
}

async function refuseChanged(handle: FileHandle, file: ListedFile): Promise<void> {
  const stats = await handle.stat({ bigint: true });
  if (!stats.isFile() || !isSameFile(identityOf(stats), file.identity)) throw fileChanged(file.absolute);
}

function readAhead(handle: FileHandle, file: ListedFile, start: number, end: number): Promise<Uint8Array> {
  const reading = readChunk(handle, file, start, Math.min(end, start + streamChunkBytes));
  // Awaited in its turn; until then a failure must not count as unhandled.
  reading.catch(() => undefined);
  return reading;
}

async function readChunk(
  handle: FileHandle,
  file: ListedFile,
  start: number,
  end: number,
): Promise<Uint8Array> {
  // A fresh buffer each time: the consumer may keep the last one while this one fills.
  const buffer = Buffer.allocUnsafeSlow(end - start);
  for (let filled = 0; filled < buffer.length;) {
    const read = await readOnce(handle, file, buffer.subarray(filled), start + filled);
    if (read === 0) throw fileChanged(file.absolute);
    filled += read;
  }
  return buffer;
}

async function readOnce(
  handle: FileHandle,
  file: ListedFile,
  into: Uint8Array,
  position: number,
): Promise<number> {
  try {
    return (await handle.read(into, 0, into.length, position)).bytesRead;
  } catch (cause) {
    throw readFailure(file.absolute, cause);
  }
}
