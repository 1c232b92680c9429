// ListObjectsV2: pages in UTF-8 byte order, with opaque tokens and keys encoded where that is asked for.
import type { Bucket, S3State } from './state.ts';
import { type S3Request, type S3Response, S3Refusal, document, element, urlEncode } from './wire.ts';

export function listObjects(state: S3State, bucket: Bucket, request: S3Request): S3Response {
  if (state.switches.hideMissing) throw new S3Refusal(403, 'AccessDenied');
  const { query } = request;
  const prefix = query.get('prefix') ?? '';
  const token = query.get('continuation-token');
  const after =
    token === null ? (query.get('start-after') ?? '') : Buffer.from(token, 'base64url').toString();
  const left = [...bucket.objects]
    .filter(([key]) => key.startsWith(prefix) && (after === '' || byUtf8(key, after) > 0))
    .toSorted(([a], [b]) => (state.switches.listUnsorted ? byUtf8(b, a) : byUtf8(a, b)));
  const page = left.slice(0, Math.min(state.pageSize, Number(query.get('max-keys') ?? state.pageSize)));
  const isTruncated = left.length > page.length;
  const isEncoded = query.get('encoding-type') === 'url';
  const next = Buffer.from(page.at(-1)?.[0] ?? '').toString('base64url');
  const entries = page.map(
    ([key, { body, etag }]) =>
      `<Contents>${element('Key', isEncoded ? urlEncode(key) : key)}${element('Size', body.byteLength)}${element('ETag', etag)}</Contents>`,
  );
  return {
    status: 200,
    body: document(
      'ListBucketResult',
      element('IsTruncated', String(isTruncated)),
      isEncoded ? element('EncodingType', 'url') : '',
      isTruncated ? element('NextContinuationToken', next) : '',
      ...entries,
    ),
  };
}

function byUtf8(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
