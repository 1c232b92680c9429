// One pass over a source: its parts are hashed and sent side by side, and the whole is hashed on the way.
import type { CompletedPart } from '@aws-sdk/client-s3';
import type { UploadSource } from '../../../ledger/object-store.ts';
import { hexOf } from '../../../primitives/digest.ts';
import type { HashThread } from './hash-thread.ts';
import type { PartBuffers } from './part-buffers.ts';
import { type Part, artifactChanged, readParts } from './part-reader.ts';
import { type OpenUpload, sendPart } from './s3-multipart.ts';
import type { S3Session } from './s3-session.ts';

/** The upload was completed or given up by somebody else: nothing can be added to it. */
export class UploadGone extends Error {
  override readonly name = 'UploadGone';
}

/** What all uploads of a store share. */
export interface Workshop {
  readonly session: S3Session;
  readonly buffers: PartBuffers;
  /** Each byte is hashed twice, for its file and for its part: on two threads, so that neither waits. */
  readonly wholeHashes: HashThread;
  readonly partHashes: HashThread;
}

export interface Sending {
  readonly source: UploadSource;
  readonly upload: OpenUpload;
  readonly partBytes: number;
  readonly signal: AbortSignal | undefined;
  /** Called once for each part that the store holds, sent now or before. */
  readonly onPart: (part: Part) => void;
}

/**
 * Sends what the upload lacks of the source.
 *
 * @returns the parts in their order.
 * @throws LaurelError `artifact-changed`, `interrupted` or what the store refused; `UploadGone`.
 */
export async function sendParts(workshop: Workshop, sending: Sending): Promise<readonly CompletedPart[]> {
  const { source, partBytes, signal } = sending;
  const whole = workshop.wholeHashes.open();
  const completed = new Map<number, CompletedPart>();
  const inFlight = new Set<Promise<void>>();
  // The first failure ends the other parts, and is the one to tell.
  const cut = new AbortController();
  const cutOff = signal === undefined ? cut.signal : AbortSignal.any([signal, cut.signal]);
  let failure: { readonly error: unknown } | undefined;
  const fail = (error: unknown): void => {
    failure ??= { error };
    cut.abort();
  };
  const start = async (part: Part): Promise<void> => {
    // Memory is given back when both threads and the connection are through with it.
    const hashed = whole.append(part.bytes).catch(fail);
    try {
      completed.set(part.number, await store(workshop, sending, part, cutOff));
      sending.onPart(part);
    } catch (error) {
      fail(error);
    }
    await hashed;
    part.release();
  };
  try {
    for await (const part of readParts({ source, partBytes, buffers: workshop.buffers, signal })) {
      const started = start(part).finally(() => inFlight.delete(started));
      inFlight.add(started);
      if (cut.signal.aborted) break;
    }
  } catch (error) {
    fail(error);
  }
  await Promise.all(inFlight);
  const sha256 = await whole.end();
  if (failure !== undefined) throw failure.error;
  checkDigest(source, sha256);
  return [...completed.entries()].toSorted(([a], [b]) => a - b).map(([, part]) => part);
}

async function store(
  { session, partHashes }: Workshop,
  { upload }: Sending,
  { number, bytes }: Part,
  signal: AbortSignal,
): Promise<CompletedPart> {
  const sha256 = await partHashes.digest(bytes);
  const stored = upload.stored.get(number);
  if (stored?.sha256 === sha256 && stored.sizeBytes === bytes.byteLength) {
    return { PartNumber: number, ETag: stored.etag, ChecksumSHA256: sha256 };
  }
  const sent = await sendPart(session, upload, { number, bytes, sha256 }, signal);
  if (sent === 'gone') throw new UploadGone();
  return sent;
}

/** @throws LaurelError `artifact-changed` unless the base64 `sha256` is that of the source. */
export function checkDigest(source: UploadSource, sha256: string): void {
  const hex = Buffer.from(sha256, 'base64').toString('hex');
  if (hex !== hexOf(source.sha256)) throw artifactChanged(source, `it now has sha256:${hex}`);
}
