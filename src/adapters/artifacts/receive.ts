// Receiving an artifact into its partial file: written and hashed at once, never trusted before both agree.
import { createHash, type Hash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { type Digest, digestFromHex } from '../../primitives/digest.ts';
import { LaurelError } from '../../primitives/errors.ts';
import { throwIfAborted } from '../object-store/abort.ts';
import { streamChunkBytes } from './read-range.ts';
import { writeFailure } from './write-failure.ts';

export interface Incoming {
  /** The artifact's path, for messages. */
  readonly path: string;
  readonly digest: Digest;
  readonly sizeBytes: number;
  /** Where `body` begins: bytes before it are in the partial file. */
  readonly from: number;
  readonly body: AsyncIterable<Uint8Array>;
  readonly onBytes?: ((bytes: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Completes the partial file and makes it durable. Where bytes do not arrive, what did arrive stays, to be
 * gone on with; where they are the wrong ones, the partial file is removed.
 *
 * @throws LaurelError `digest-mismatch`, `store-full`, `interrupted`, or what `body` throws.
 */
export async function receive(partial: string, incoming: Incoming): Promise<void> {
  const file = await openPartial(partial);
  try {
    const hash = createHash('sha256');
    await hashArrived(file, hash, incoming);
    await writeBody(file, hash, incoming);
    await file.sync();
    const digest = digestFromHex(hash.digest('hex'));
    if (digest !== incoming.digest)
      throw mismatch(incoming, `its digest is ${digest}, expected ${incoming.digest}`);
  } catch (cause) {
    if (cause instanceof LaurelError && cause.code === 'digest-mismatch') await unlink(partial);
    throw cause;
  } finally {
    await file.close();
  }
}

/** The partial file, with its failures as coded errors: those of `body` must not be taken for the disk's. */
interface PartialFile {
  /** @returns how many bytes were read; 0 at the end. */
  read(into: Uint8Array, position: number): Promise<number>;
  writeAll(chunk: Uint8Array, position: number): Promise<void>;
  /** Cuts off what lies behind `sizeBytes`. */
  cutAfter(sizeBytes: number): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

async function openPartial(partial: string): Promise<PartialFile> {
  const onDisk = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (cause) {
      throw writeFailure(partial, cause);
    }
  };
  const flags = constants.O_RDWR | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);
  const handle = await onDisk(() => open(partial, flags, 0o666));
  return {
    read: (into, position) =>
      onDisk(async () => (await handle.read(into, 0, into.length, position)).bytesRead),
    writeAll: (chunk, position) => onDisk(() => writeAll(handle, chunk, position)),
    cutAfter: (sizeBytes) =>
      onDisk(async () => {
        if ((await handle.stat()).size > sizeBytes) await handle.truncate(sizeBytes);
      }),
    sync: () => onDisk(() => handle.sync()),
    close: () => handle.close(),
  };
}

async function hashArrived(file: PartialFile, hash: Hash, incoming: Incoming): Promise<void> {
  const buffer = Buffer.allocUnsafe(Math.min(streamChunkBytes, incoming.from));
  for (let position = 0; position < incoming.from;) {
    throwIfAborted(incoming.signal, incoming.path);
    const read = await file.read(buffer.subarray(0, incoming.from - position), position);
    if (read === 0) throw tooShort(incoming, position);
    hash.update(buffer.subarray(0, read));
    position += read;
  }
  await file.cutAfter(incoming.from);
}

async function writeBody(file: PartialFile, hash: Hash, incoming: Incoming): Promise<void> {
  let position = incoming.from;
  for await (const chunk of incoming.body) {
    throwIfAborted(incoming.signal, incoming.path);
    if (position + chunk.length > incoming.sizeBytes) {
      throw mismatch(incoming, `more than its ${incoming.sizeBytes} bytes arrived`);
    }
    const writing = file.writeAll(chunk, position);
    hash.update(chunk);
    await writing;
    position += chunk.length;
    incoming.onBytes?.(chunk.length);
  }
  if (position < incoming.sizeBytes) {
    throw mismatch(incoming, `${position} of its ${incoming.sizeBytes} bytes arrived`);
  }
}

async function writeAll(handle: FileHandle, chunk: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < chunk.length;) {
    const { bytesWritten } = await handle.write(chunk, written, chunk.length - written, position + written);
    written += bytesWritten;
  }
}

function tooShort(incoming: Incoming, position: number): LaurelError {
  return new LaurelError({
    code: 'internal',
    message: `the partial file ends at ${position}, before ${incoming.from}`,
    at: { file: incoming.path },
  });
}

function mismatch(incoming: Incoming, what: string): LaurelError {
  return new LaurelError({
    code: 'digest-mismatch',
    message: `not the bytes that the manifest names: ${what}`,
    at: { file: incoming.path },
    remedy: 'the stored artifact is damaged or was altered: run laurel verify',
  });
}
