// Signature Version 4: a request signed with the wrong secret, or with a payload hash of other bytes, is refused.
import { createHash, createHmac } from 'node:crypto';
import type { S3State } from './state.ts';
import { type S3Request, S3Refusal } from './wire.ts';

const header =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;

/** @throws S3Refusal 400 or 403 unless `request` is signed with a secret of `state`. */
export function checkSignature(state: S3State, request: S3Request): void {
  const match = header.exec(request.headers.get('authorization') ?? '');
  if (match === null) throw new S3Refusal(403, 'AccessDenied');
  const [, accessKey = '', day = '', region = '', signedHeaders = '', signature] = match;
  const secret = state.accessKeys.get(accessKey);
  if (secret === undefined) throw new S3Refusal(403, 'InvalidAccessKeyId');
  if (region !== state.region) throw new S3Refusal(400, 'AuthorizationHeaderMalformed');
  const payloadHash = request.headers.get('x-amz-content-sha256') ?? '';
  const canonical = canonicalRequest(request, signedHeaders, payloadHash);
  const scope = `${day}/${region}/s3/aws4_request`;
  const date = request.headers.get('x-amz-date') ?? '';
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha256Hex(canonical)].join('\n');
  const key = ['aws4_request', 's3', region, day].reduceRight<Buffer | string>(
    (signing, part) => hmac(signing, part),
    `AWS4${secret}`,
  );
  if (hmac(key, toSign).toString('hex') !== signature) throw new S3Refusal(403, 'SignatureDoesNotMatch');
  // Streaming signatures exist, and break other stores: a client of ours must not send them.
  if (payloadHash.startsWith('STREAMING-')) throw new S3Refusal(501, 'NotImplemented');
  if (payloadHash !== 'UNSIGNED-PAYLOAD' && payloadHash !== sha256Hex(request.body)) {
    throw new S3Refusal(400, 'XAmzContentSHA256Mismatch');
  }
}

function canonicalRequest(request: S3Request, signedHeaders: string, payloadHash: string): string {
  const headers = signedHeaders
    .split(';')
    .map((name) => `${name}:${(request.headers.get(name) ?? '').trim().replace(/\s+/g, ' ')}\n`);
  const query = request.rawQuery
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => (pair.includes('=') ? pair : `${pair}=`))
    .toSorted();
  return [
    request.method,
    request.rawPath,
    query.join('&'),
    headers.join(''),
    signedHeaders,
    payloadHash,
  ].join('\n');
}

function sha256Hex(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function hmac(key: Buffer | string, content: string): Buffer {
  return createHmac('sha256', key).update(content).digest();
}
