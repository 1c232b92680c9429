// Handlers of uploads in parts: create, send, list, complete under a condition, give up.
import { createHash } from 'node:crypto';
import { compositeSha256, verifiedSha256 } from './checksums.ts';
import { checkWriteCondition } from './conditions.ts';
import { encryptionOf } from './objects.ts';
import { type Bucket, type S3State, type StoredUpload, type StoredUploadPart, md5ETag } from './state.ts';
import { type S3Request, type S3Response, S3Refusal, document, element, texts } from './wire.ts';

export function createUpload(state: S3State, bucket: Bucket, request: S3Request): S3Response {
  state.uploadCount += 1;
  const id = `upload-${state.uploadCount}`;
  bucket.uploads.set(id, {
    key: request.key,
    contentType: request.headers.get('content-type') ?? 'binary/octet-stream',
    encryption: encryptionOf(request),
    initiated: state.now(),
    parts: new Map(),
  });
  return { status: 200, body: document('InitiateMultipartUploadResult', element('UploadId', id)) };
}

export function uploadPart(state: S3State, bucket: Bucket, request: S3Request): S3Response {
  if (state.switches.full) throw new S3Refusal(403, 'QuotaExceeded');
  const upload = uploadOf(bucket, request);
  const number = Number(request.query.get('partNumber'));
  if (!Number.isInteger(number) || number < 1 || number > 10_000) throw new S3Refusal(400, 'InvalidArgument');
  const sha256 = state.switches.forgetChecksums ? undefined : verifiedSha256(request);
  const part: StoredUploadPart = { body: request.body, etag: md5ETag(request.body), sha256 };
  upload.parts.set(number, part);
  return {
    status: 200,
    headers: { etag: part.etag, ...(sha256 === undefined ? {} : { 'x-amz-checksum-sha256': sha256 }) },
  };
}

export function listUploads(bucket: Bucket, request: S3Request): S3Response {
  const prefix = request.query.get('prefix') ?? '';
  const uploads = [...bucket.uploads].filter(([, upload]) => upload.key.startsWith(prefix));
  const entries = uploads.map(
    ([id, upload]) =>
      `<Upload>${element('Key', upload.key)}${element('UploadId', id)}${element('Initiated', upload.initiated.toISOString())}</Upload>`,
  );
  return {
    status: 200,
    body: document('ListMultipartUploadsResult', element('IsTruncated', 'false'), ...entries),
  };
}

export function listParts(state: S3State, bucket: Bucket, request: S3Request): S3Response {
  const after = Number(request.query.get('part-number-marker') ?? 0);
  const left = [...uploadOf(bucket, request).parts]
    .filter(([number]) => number > after)
    .toSorted(([a], [b]) => a - b);
  const page = left.slice(0, state.pageSize);
  const entries = page.map(
    ([number, part]) =>
      `<Part>${element('PartNumber', number)}${element('ETag', part.etag)}${element('Size', part.body.byteLength)}${element('ChecksumSHA256', part.sha256)}</Part>`,
  );
  const isTruncated = left.length > page.length;
  return {
    status: 200,
    body: document(
      'ListPartsResult',
      element('IsTruncated', String(isTruncated)),
      isTruncated ? element('NextPartNumberMarker', page.at(-1)?.[0]) : '',
      ...entries,
    ),
  };
}

export function completeUpload(state: S3State, bucket: Bucket, request: S3Request): S3Response {
  const upload = uploadOf(bucket, request);
  const parts = namedParts(upload, Buffer.from(request.body).toString());
  checkWriteCondition(state, request, bucket.objects.get(upload.key));
  const digests = parts.map((part) => Buffer.from(part.etag.replaceAll('"', ''), 'hex'));
  const etag = `"${createHash('md5').update(Buffer.concat(digests)).digest('hex')}-${parts.length}"`;
  bucket.objects.set(upload.key, {
    body: Buffer.concat(parts.map((part) => part.body)),
    etag,
    contentType: upload.contentType,
    sha256: compositeSha256(parts.map((part) => part.sha256)),
    checksumType: 'COMPOSITE',
    encryption: upload.encryption,
    modified: state.now(),
  });
  bucket.uploads.delete(request.query.get('uploadId') ?? '');
  return { status: 200, body: document('CompleteMultipartUploadResult', element('ETag', etag)) };
}

export function abortUpload(bucket: Bucket, request: S3Request): S3Response {
  uploadOf(bucket, request);
  bucket.uploads.delete(request.query.get('uploadId') ?? '');
  return { status: 204 };
}

function uploadOf(bucket: Bucket, request: S3Request): StoredUpload {
  const upload = bucket.uploads.get(request.query.get('uploadId') ?? '');
  if (upload === undefined || upload.key !== request.key) throw new S3Refusal(404, 'NoSuchUpload');
  return upload;
}

/** The parts that the body names, each with the ETag and the checksum that it has here. */
function namedParts(upload: StoredUpload, xml: string): readonly StoredUploadPart[] {
  const named = xml.split('<Part>').slice(1);
  if (named.length === 0) throw new S3Refusal(400, 'MalformedXML');
  let last = 0;
  return named.map((entry) => {
    const number = Number(texts(entry, 'PartNumber')[0]);
    const part = upload.parts.get(number);
    if (number <= last) throw new S3Refusal(400, 'InvalidPartOrder');
    last = number;
    const [sha256] = texts(entry, 'ChecksumSHA256');
    const isSame =
      part !== undefined &&
      texts(entry, 'ETag')[0] === part.etag &&
      (part.sha256 === undefined || sha256 === part.sha256);
    if (!isSame) throw new S3Refusal(400, 'InvalidPart');
    return part;
  });
}
