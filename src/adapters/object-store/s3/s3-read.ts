// Reading from S3: whole documents, what is known of an object, and streams that survive a broken connection.
import { Readable } from 'node:stream';
import { GetObjectCommand, type GetObjectCommandOutput, HeadObjectCommand } from '@aws-sdk/client-s3';
import type {
  Absent,
  ByteRange,
  CallOptions,
  ETag,
  Found,
  GetOptions,
  Key,
  NotModified,
  ObjectInfo,
} from '../../../ledger/object-store.ts';
import { type Digest, digestFromHex } from '../../../primitives/digest.ts';
import { LaurelError } from '../../../primitives/errors.ts';
import { parseETag } from '../etag.ts';
import { type S3Failure, TruncatedBody, isTransient, kindOf, readFailure } from './s3-errors.ts';
import type { Call, S3Session } from './s3-session.ts';

const defaultMaxBytes = 16 * 1024 * 1024;

/** One document. @see ObjectStore.get */
export async function getObject(
  session: S3Session,
  key: Key,
  { ifNoneMatch, maxBytes = defaultMaxBytes, signal }: GetOptions,
): Promise<Found | Absent | NotModified> {
  const input = { ...session.object(key), IfNoneMatch: ifNoneMatch };
  const call: Call = { operation: 'GetObject', key, signal };
  return session.retrying<Found | Absent | NotModified>(
    call,
    async () => {
      const output = await session.client.send(new GetObjectCommand(input), session.options(signal));
      const body = await readDocument(output, maxBytes, key);
      return { kind: 'found', body, etag: parseETag(output.ETag), storeDate: session.dateOf(output) };
    },
    (error) => absentOrNotModified(session, error, ifNoneMatch),
  );
}

function absentOrNotModified(
  session: S3Session,
  error: unknown,
  asked: ETag | undefined,
): Absent | NotModified | undefined {
  const failure = readFailure(error);
  if (kindOf(failure) !== 'not-modified') return absentKey(session, failure);
  // Not every store repeats the ETag that it was asked about.
  return {
    kind: 'not-modified',
    etag: asked ?? parseETag(failure.etag),
    storeDate: session.dateOf(failure.date),
  };
}

/** A key that is missing proves that its bucket is there. */
function absentKey(session: S3Session, failure: S3Failure): Absent | undefined {
  if (kindOf(failure) !== 'no-key') return undefined;
  session.bucketSeen = true;
  return { kind: 'absent', storeDate: session.dateOf(failure.date) };
}

/** What is known of an object. @see ObjectStore.head */
export async function headObject(
  session: S3Session,
  key: Key,
  options: CallOptions,
): Promise<ObjectInfo | Absent> {
  const input = { ...session.object(key), ChecksumMode: 'ENABLED' as const };
  const call: Call = { operation: 'HeadObject', key, signal: options.signal };
  const info = await session.retrying<ObjectInfo | Absent>(
    call,
    async () => {
      const output = await session.client.send(new HeadObjectCommand(input), session.options(options.signal));
      const sha256 = fullObjectDigest(output.ChecksumSHA256, output.ChecksumType);
      return {
        kind: 'found',
        sizeBytes: output.ContentLength ?? 0,
        etag: parseETag(output.ETag),
        ...(sha256 === undefined ? {} : { sha256 }),
        storeDate: session.dateOf(output),
      };
    },
    (error) => {
      const failure = readFailure(error);
      return ['no-key', 'bare-404'].includes(kindOf(failure))
        ? { kind: 'absent', storeDate: session.dateOf(failure.date) }
        : undefined;
    },
  );
  // An answer to HEAD has no body, so a missing bucket looks like a missing key: ask once in a way that tells.
  if (info.kind === 'found' || session.bucketSeen) return info;
  // `null`: it has appeared since.
  return (await absenceByGet(session, key, options)) ?? headObject(session, key, options);
}

/** Whether a key is absent in a bucket that is there. An object may be of any size, so no more than a byte is asked for. */
async function absenceByGet(session: S3Session, key: Key, { signal }: CallOptions): Promise<Absent | null> {
  const input = { ...session.object(key), Range: 'bytes=0-0' };
  const call: Call = { operation: 'GetObject', key, signal };
  return session.retrying<Absent | null>(
    call,
    async () => {
      streamOf(await session.client.send(new GetObjectCommand(input), session.options(signal))).destroy();
      return null;
    },
    (error) => {
      const failure = readFailure(error);
      if (kindOf(failure) !== 'range') return absentKey(session, failure);
      // An empty object has no first byte.
      session.bucketSeen = true;
      return null;
    },
  );
}

/** A composite checksum (`…-3`) is over the parts' checksums and says nothing of the whole. */
function fullObjectDigest(checksum: string | undefined, type: string | undefined): Digest | undefined {
  if (checksum === undefined || type === 'COMPOSITE' || checksum.includes('-')) return undefined;
  const bytes = Buffer.from(checksum, 'base64');
  return bytes.byteLength === 32 ? digestFromHex(bytes.toString('hex')) : undefined;
}

/** Bytes of an object of any size: a broken connection is taken up again where it broke. @see ObjectStore.open */
export async function* openObject(
  session: S3Session,
  key: Key,
  range: ByteRange,
  { signal }: CallOptions,
): AsyncGenerator<Uint8Array> {
  const call: Call = { operation: 'GetObject', key, signal };
  let at = range.start;
  let rest: { readonly etag: string | undefined; readonly end: number } | undefined;
  for (let failures = 0; ;) {
    const opened = await openRange(session, call, {
      start: at,
      end: rest?.end ?? range.end,
      etag: rest?.etag,
    });
    if (opened === null) return;
    rest ??= { etag: opened.etag, end: at + opened.sizeBytes - 1 };
    const before = at;
    try {
      for await (const chunk of opened.body) {
        at += chunk.byteLength;
        yield chunk;
      }
      if (at > rest.end) return;
      throw new TruncatedBody(`the body ended after ${at - before} of ${opened.sizeBytes} bytes`);
    } catch (error) {
      failures = at > before ? 1 : failures + 1;
      if (failures >= session.tuning.attempts || !isTransient(error)) throw session.explain(error, call);
    } finally {
      opened.body.destroy();
    }
    await session.pause(failures, call);
  }
}

interface OpenedRange {
  readonly body: Readable;
  readonly sizeBytes: number;
  readonly etag: string | undefined;
}

/** `null` where the range has no bytes. */
async function openRange(
  session: S3Session,
  call: Call,
  {
    start,
    end,
    etag,
  }: { readonly start: number; readonly end: number | undefined; readonly etag: string | undefined },
): Promise<OpenedRange | null> {
  if (end !== undefined && end < start) return null;
  const whole = start === 0 && end === undefined;
  const input = {
    ...session.object(call.key),
    IfMatch: etag,
    Range: whole ? undefined : `bytes=${start}-${end ?? ''}`,
  };
  return session.retrying<OpenedRange | null>(
    call,
    async () => {
      const output = await session.client.send(new GetObjectCommand(input), session.options(call.signal));
      const body = streamOf(output);
      if (!whole && output.ContentRange === undefined) {
        body.destroy();
        throw unfit('the store ignored the range of a read', call.key);
      }
      return { body, sizeBytes: output.ContentLength ?? 0, etag: output.ETag };
    },
    (error) => (kindOf(readFailure(error)) === 'range' ? null : undefined),
  );
}

async function readDocument(output: GetObjectCommandOutput, maxBytes: number, key: Key): Promise<Uint8Array> {
  const stream = streamOf(output);
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  try {
    if ((output.ContentLength ?? 0) > maxBytes) throw tooLarge(output.ContentLength, maxBytes, key);
    for await (const chunk of bytesOf(stream)) {
      sizeBytes += chunk.byteLength;
      if (sizeBytes > maxBytes) throw tooLarge(sizeBytes, maxBytes, key);
      chunks.push(chunk);
    }
  } finally {
    stream.destroy();
  }
  if (output.ContentLength !== undefined && sizeBytes !== output.ContentLength) {
    throw new TruncatedBody(`the body ended after ${sizeBytes} of ${output.ContentLength} bytes`);
  }
  return Buffer.concat(chunks);
}

function bytesOf(stream: Readable): AsyncIterable<Uint8Array> {
  return stream;
}

function streamOf(output: GetObjectCommandOutput): Readable {
  if (output.Body instanceof Readable) return output.Body;
  throw new LaurelError({ code: 'internal', message: 'the S3 client gave a body that is no Node stream' });
}

function tooLarge(sizeBytes: number | undefined, maxBytes: number, key: Key): LaurelError {
  return new LaurelError({
    code: 'corrupt-document',
    message: `${sizeBytes ?? 'too many'} bytes, more than the ${maxBytes} that a document may have`,
    at: { key },
    remedy: 'look at who wrote this object: Laurel did not',
  });
}

function unfit(message: string, key: Key): LaurelError {
  return new LaurelError({
    code: 'store-unfit',
    message,
    at: { key },
    remedy: 'use a store that honours Range, or a version of it that does',
  });
}
