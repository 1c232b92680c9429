// Handlers of single objects: PUT with conditions, GET with conditions and ranges, HEAD and DELETE.
import { verifiedSha256 } from './checksums.ts';
import { checkReadCondition, checkWriteCondition } from './conditions.ts';
import { type Bucket, type S3State, type StoredObject, md5ETag } from './state.ts';
import { type S3Request, type S3Response, S3Refusal } from './wire.ts';

/** PUT: nothing but the switch `loseRaces` comes between looking at the condition and writing. */
export async function putObject(state: S3State, bucket: Bucket, request: S3Request): Promise<S3Response> {
  if (state.switches.full) throw new S3Refusal(403, 'QuotaExceeded');
  const sha256 = state.switches.forgetChecksums ? undefined : verifiedSha256(request);
  checkWriteCondition(state, request, bucket.objects.get(request.key));
  if (state.switches.loseRaces) await new Promise((resolve) => setTimeout(resolve, 20));
  const object: StoredObject = {
    body: request.body,
    etag: md5ETag(request.body),
    contentType: request.headers.get('content-type') ?? 'binary/octet-stream',
    sha256,
    checksumType: 'FULL_OBJECT',
    encryption: encryptionOf(request),
    modified: state.now(),
  };
  bucket.objects.set(request.key, object);
  return { status: 200, headers: { etag: object.etag, ...checksumHeaders(object) } };
}

export function getObject(state: S3State, bucket: Bucket, request: S3Request): S3Response {
  const object = bucket.objects.get(request.key);
  if (object === undefined) throw missing(state);
  checkReadCondition(request, object);
  const headers = {
    etag: object.etag,
    'content-type': object.contentType,
    'last-modified': object.modified.toUTCString(),
    'accept-ranges': 'bytes',
    ...(request.headers.get('x-amz-checksum-mode') === 'ENABLED' ? checksumHeaders(object) : {}),
    ...Object.fromEntries(object.encryption),
  };
  const range = state.switches.ignoreRanges ? null : rangeOf(request, object.body.byteLength);
  if (range === null) return { status: 200, headers, body: object.body };
  const contentRange = `bytes ${range.start}-${range.end}/${object.body.byteLength}`;
  const body = object.body.subarray(range.start, range.end + 1);
  return { status: 206, headers: { ...headers, 'content-range': contentRange }, body };
}

export function deleteObject(bucket: Bucket, request: S3Request): S3Response {
  bucket.objects.delete(request.key);
  return { status: 204 };
}

export function missing(state: S3State): S3Refusal {
  return state.switches.hideMissing ? new S3Refusal(403, 'AccessDenied') : new S3Refusal(404, 'NoSuchKey');
}

/** What a request says of server-side encryption, as the answers repeat it. */
export function encryptionOf(request: S3Request): ReadonlyMap<string, string> {
  return new Map([...request.headers].filter(([name]) => name.startsWith('x-amz-server-side-encryption')));
}

function checksumHeaders({ sha256, checksumType }: StoredObject): Readonly<Record<string, string>> {
  return sha256 === undefined ? {} : { 'x-amz-checksum-sha256': sha256, 'x-amz-checksum-type': checksumType };
}

function rangeOf(
  request: S3Request,
  sizeBytes: number,
): { readonly start: number; readonly end: number } | null {
  const match = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '');
  if (match === null) return null;
  const start = Number(match[1]);
  const end = match[2] === '' ? sizeBytes - 1 : Math.min(Number(match[2]), sizeBytes - 1);
  if (start >= sizeBytes || end < start) throw new S3Refusal(416, 'InvalidRange');
  return { start, end };
}
