// SHA-256 digests, written `sha256:<64 lower-case hex>` everywhere but in store keys, which carry the hex alone.
import { createHash } from 'node:crypto';
import { LaurelError } from './errors.ts';

declare const digestBrand: unique symbol;
/** `sha256:` and 64 lower-case hex digits. */
export type Digest = string & { readonly [digestBrand]: true };

const pattern = /^sha256:[0-9a-f]{64}$/;

export function isDigest(value: unknown): value is Digest {
  return typeof value === 'string' && pattern.test(value);
}

/** @throws LaurelError `invalid-name` when `value` is not a digest. */
export function parseDigest(value: unknown): Digest {
  if (isDigest(value)) return value;
  throw new LaurelError({
    code: 'invalid-name',
    message: `not a digest: ${JSON.stringify(value)}`,
    remedy: 'write a digest as sha256: followed by 64 lower-case hex digits',
  });
}

/** The digest of bytes, or of a string's UTF-8. */
export function digestOf(content: Uint8Array | string): Digest {
  return digestFromHex(createHash('sha256').update(content).digest('hex'));
}

/** @throws LaurelError `invalid-name` when `hex` is not 64 lower-case hex digits. */
export function digestFromHex(hex: string): Digest {
  return parseDigest(`sha256:${hex}`);
}

/** The 64 hex digits, as store keys carry them. */
export function hexOf(digest: Digest): string {
  return digest.slice('sha256:'.length);
}
