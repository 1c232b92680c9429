// The requests of an upload in parts: start or find one, send a part, complete it under the condition, give it up.
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  type CompletedPart,
  CreateMultipartUploadCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import type { Key, WriteOutcome } from '../../../ledger/object-store.ts';
import { LaurelError } from '../../../primitives/errors.ts';
import { parseETag } from '../etag.ts';
import { kindOf, readFailure } from './s3-errors.ts';
import type { Call, S3Session } from './s3-session.ts';
import { encryption, outcomeOf } from './s3-write.ts';

/** A part that the store holds already. */
export interface StoredPart {
  readonly etag: string;
  readonly sizeBytes: number;
  /** Base64. */
  readonly sha256: string;
}

/** An upload that is neither completed nor given up. */
export interface OpenUpload {
  readonly key: Key;
  readonly id: string;
  readonly stored: ReadonlyMap<number, StoredPart>;
}

const checksum = { ChecksumAlgorithm: 'SHA256' } as const;
/** Leftovers of this many interrupted tries are looked at, newest first. */
const triesToLookAt = 4;

/** Starts an upload. */
export async function startUpload(
  session: S3Session,
  key: Key,
  {
    contentType,
    signal,
  }: { readonly contentType: string | undefined; readonly signal: AbortSignal | undefined },
): Promise<OpenUpload> {
  const call: Call = { operation: 'CreateMultipartUpload', key, signal };
  const input = {
    ...session.object(key),
    ...encryption(session),
    ...checksum,
    ContentType: contentType ?? 'application/octet-stream',
  };
  const { UploadId: id } = await session.retrying(call, () =>
    session.client.send(new CreateMultipartUploadCommand(input), session.options(signal)),
  );
  if (id !== undefined) return { key, id, stored: new Map() };
  throw new LaurelError({
    code: 'store-unfit',
    message: 'the store started an upload without naming it',
    at: { key },
    remedy: 'check that ?endpoint= is an S3 service',
  });
}

/**
 * The interrupted upload of `key` that holds most, or `null`. Finding one only saves work: where listing is
 * denied or not supported, there is none.
 */
export async function findUpload(
  session: S3Session,
  key: Key,
  signal: AbortSignal | undefined,
): Promise<OpenUpload | null> {
  const call: Call = { operation: 'CreateMultipartUpload', key, signal };
  const { Key: fullKey, ...bucket } = session.object(key);
  const none = (error: unknown) => (isOptional(error) ? null : undefined);
  const page = await session.retrying(
    call,
    () =>
      session.client.send(
        new ListMultipartUploadsCommand({ ...bucket, Prefix: fullKey }),
        session.options(signal),
      ),
    none,
  );
  const ids = (page?.Uploads ?? [])
    .filter((upload) => upload.Key === fullKey)
    .toSorted((a, b) => (b.Initiated?.getTime() ?? 0) - (a.Initiated?.getTime() ?? 0))
    .flatMap((upload) => upload.UploadId ?? [])
    .slice(0, triesToLookAt);
  let fullest: OpenUpload | null = null;
  for (const id of ids) {
    const stored = await session.retrying(call, () => readStored(session, { key, id }, signal), none);
    if (stored !== null && stored.size > (fullest?.stored.size ?? 0)) fullest = { key, id, stored };
  }
  return fullest;
}

/** Parts whose SHA-256 the store kept; any other part is sent again, for its ETag proves nothing. */
async function readStored(
  session: S3Session,
  { key, id }: { readonly key: Key; readonly id: string },
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<number, StoredPart>> {
  const stored = new Map<number, StoredPart>();
  let marker: string | undefined;
  do {
    const page = await session.client.send(
      new ListPartsCommand({ ...session.object(key), UploadId: id, PartNumberMarker: marker }),
      session.options(signal),
    );
    for (const { PartNumber: number, ETag: etag, Size: sizeBytes, ChecksumSHA256: sha256 } of page.Parts ??
      []) {
      if (number === undefined || etag === undefined || sizeBytes === undefined) continue;
      if (sha256 !== undefined) stored.set(number, { etag, sizeBytes, sha256 });
    }
    marker = page.IsTruncated === true ? page.NextPartNumberMarker : undefined;
  } while (marker !== undefined);
  return stored;
}

function isOptional(error: unknown): boolean {
  return ['denied', 'unsupported', 'no-upload', 'no-key', 'refused'].includes(kindOf(readFailure(error)));
}

export interface PartToSend {
  readonly number: number;
  readonly bytes: Uint8Array;
  /** Base64. */
  readonly sha256: string;
}

/** Sends one part, again and again if need be; `gone` when the upload has been completed or given up elsewhere. */
export async function sendPart(
  session: S3Session,
  { key, id }: OpenUpload,
  { number, bytes, sha256 }: PartToSend,
  signal: AbortSignal,
): Promise<CompletedPart | 'gone'> {
  const input = {
    ...session.object(key),
    ...checksum,
    UploadId: id,
    PartNumber: number,
    Body: bytes,
    ContentLength: bytes.byteLength,
    ChecksumSHA256: sha256,
  };
  return session.retrying<CompletedPart | 'gone'>(
    { operation: 'UploadPart', key, signal },
    async () => {
      const output = await session.client.send(new UploadPartCommand(input), session.options(signal, 0));
      return { PartNumber: number, ETag: parseETag(output.ETag), ChecksumSHA256: sha256 };
    },
    (error) => (kindOf(readFailure(error)) === 'no-upload' ? 'gone' : undefined),
  );
}

/**
 * Makes the object of its parts if there is none yet; sent exactly once. `again`: this upload will never be
 * completed and nothing has happened, so a fresh one may be.
 */
export async function completeUpload(
  session: S3Session,
  { key, id }: OpenUpload,
  parts: readonly CompletedPart[],
  signal: AbortSignal | undefined,
): Promise<WriteOutcome | 'again'> {
  const input = {
    ...session.object(key),
    IfNoneMatch: '*',
    UploadId: id,
    MultipartUpload: { Parts: [...parts] },
  };
  try {
    const command = new CompleteMultipartUploadCommand(input);
    const output = await session.client.send(command, session.options(signal, 0));
    return { kind: 'written', etag: parseETag(output.ETag) };
  } catch (error) {
    const failure = readFailure(error);
    const kind = kindOf(failure);
    if (kind === 'no-upload' || kind === 'bad-part' || failure.status === 409) return 'again';
    return outcomeOf(session, error, { operation: 'CompleteMultipartUpload', key, signal });
  }
}

/** Gives an upload up, so that its parts cost nothing. @returns whether the store did. */
export async function abortUpload(session: S3Session, { key, id }: OpenUpload): Promise<boolean> {
  try {
    const command = new AbortMultipartUploadCommand({ ...session.object(key), UploadId: id });
    await session.client.send(command, session.options(undefined));
    return true;
  } catch (error) {
    return kindOf(readFailure(error)) === 'no-upload';
  }
}
