// Checksums of bodies: what the client claims is verified before anything is stored.
import { createHash } from 'node:crypto';
import { type S3Request, S3Refusal } from './wire.ts';

export function sha256Base64(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('base64');
}

/** The body's SHA-256 if the client gave one. @throws S3Refusal when it is of other bytes. */
export function verifiedSha256(request: S3Request): string | undefined {
  const md5 = request.headers.get('content-md5');
  if (md5 !== undefined && md5 !== createHash('md5').update(request.body).digest('base64')) {
    throw new S3Refusal(400, 'BadDigest');
  }
  const claimed = request.headers.get('x-amz-checksum-sha256');
  if (claimed === undefined) return undefined;
  // As one real store has it: without the algorithm named, the claim is not looked at.
  if (request.headers.get('x-amz-sdk-checksum-algorithm') !== 'SHA256') return claimed;
  if (claimed !== sha256Base64(request.body)) throw new S3Refusal(400, 'BadDigest');
  return claimed;
}

/** SHA-256 over the parts' SHA-256s, or nothing when a part has none. */
export function compositeSha256(parts: readonly (string | undefined)[]): string | undefined {
  const digests = parts.map((part) => (part === undefined ? undefined : Buffer.from(part, 'base64')));
  const known = digests.filter((digest) => digest !== undefined);
  return known.length === digests.length
    ? `${sha256Base64(Buffer.concat(known))}-${parts.length}`
    : undefined;
}
