// Put-if-absent of a file of any size: in one request, or in parallel parts that survive an interruption. The bytes
// that are sent are hashed again on the way, so that what is stored is what was hashed before.
import type { Key, UploadOptions, UploadSource, WriteOutcome } from '../../../ledger/object-store.ts';
import { LaurelError } from '../../../primitives/errors.ts';
import { throwIfAborted } from '../abort.ts';
import { HashThread } from './hash-thread.ts';
import { PartBuffers } from './part-buffers.ts';
import { partBytesFor, readParts } from './part-reader.ts';
import { UploadGone, type Workshop, checkDigest, sendParts } from './part-sending.ts';
import { type OpenUpload, abortUpload, completeUpload, findUpload, startUpload } from './s3-multipart.ts';
import { headObject } from './s3-read.ts';
import type { S3Session } from './s3-session.ts';
import { putOnce } from './s3-write.ts';

/** How often an upload in parts is begun afresh after the store refused to complete one. */
const freshStarts = 3;

interface Request {
  readonly key: Key;
  readonly source: UploadSource;
  readonly options: UploadOptions;
}

export function openWorkshop(session: S3Session): Workshop {
  return {
    session,
    buffers: new PartBuffers(session.tuning.bufferBytes),
    wholeHashes: new HashThread(),
    partHashes: new HashThread(),
  };
}

export async function closeWorkshop({ wholeHashes, partHashes }: Workshop): Promise<void> {
  await Promise.all([wholeHashes.close(), partHashes.close()]);
}

/** @see ObjectStore.upload */
export async function uploadObject(workshop: Workshop, request: Request): Promise<WriteOutcome> {
  const { session } = workshop;
  throwIfAborted(request.options.signal, `uploading ${session.uriOf(request.key)}`);
  const isSmall = request.source.sizeBytes <= session.tuning.partBytes;
  return isSmall ? uploadWhole(workshop, request) : uploadInParts(workshop, request);
}

async function uploadWhole(workshop: Workshop, { key, source, options }: Request): Promise<WriteOutcome> {
  const { session, buffers, partHashes } = workshop;
  const { signal, contentType } = options;
  const reading = { source, partBytes: session.tuning.partBytes, buffers, signal };
  for await (const { bytes, release } of readParts(reading)) {
    try {
      const sha256 = await partHashes.digest(bytes);
      checkDigest(source, sha256);
      const put = { key, body: bytes, condition: { IfNoneMatch: '*' }, sha256, contentType } as const;
      const outcome = await putOnce(session, { ...put, signal, requestMs: 0 });
      if (outcome.kind === 'written') options.onProgress?.(bytes.byteLength);
      return outcome;
    } finally {
      release();
    }
  }
  throw new LaurelError({ code: 'internal', message: 'a source gave not even an empty part' });
}

async function uploadInParts(workshop: Workshop, request: Request): Promise<WriteOutcome> {
  const { session } = workshop;
  const { key, options } = request;
  const { signal, contentType } = options;
  // Over all starts: a part that is sent again is no progress.
  const counted = new Set<number>();
  for (let start = 1; start <= freshStarts; start += 1) {
    // Cheaper than to send everything and be told at the end.
    if ((await headObject(session, key, { signal })).kind === 'found') return { kind: 'condition-failed' };
    const left = start === 1 ? await findUpload(session, key, signal) : null;
    const upload = left ?? (await startUpload(session, key, { contentType, signal }));
    const outcome = await finish(workshop, request, upload, counted);
    if (outcome !== 'again') return outcome;
  }
  const cause = new LaurelError({
    code: 'store-unavailable',
    message: `the store refused ${freshStarts} times to complete an upload`,
    at: { key },
    remedy: 'see whether something else writes or deletes this object, and run the same command again',
  });
  return { kind: 'unknown', cause };
}

/** Sends and completes. An upload that will never be completed is given up; an interrupted one stays. */
async function finish(
  workshop: Workshop,
  { source, options }: Request,
  upload: OpenUpload,
  counted: Set<number>,
): Promise<WriteOutcome | 'again'> {
  const { session } = workshop;
  const { signal } = options;
  try {
    const parts = await sendParts(workshop, {
      source,
      upload,
      partBytes: partBytesFor(source.sizeBytes, session.tuning.partBytes),
      signal,
      onPart: ({ number, bytes }) => {
        if (!counted.has(number)) options.onProgress?.(bytes.byteLength);
        counted.add(number);
      },
    });
    const outcome = await completeUpload(session, upload, parts, signal);
    if (outcome === 'again' || outcome.kind === 'condition-failed') await abortUpload(session, upload);
    return outcome;
  } catch (error) {
    if (error instanceof UploadGone) return 'again';
    if (error instanceof LaurelError && error.code === 'artifact-changed') await abortUpload(session, upload);
    throw error;
  }
}
