// The digests that name a version's artifacts together. Pure functions of path, digest and size.
import { createHash } from 'node:crypto';
import { canonicalBytes } from '../primitives/canonical-json.ts';
import { type Digest, digestFromHex, digestOf, hexOf } from '../primitives/digest.ts';

export interface ContentEntry {
  readonly path: string;
  readonly digest: Digest;
  readonly sizeBytes: number;
}

/** The canonical order of artifacts: by code points of the path, which is the order of its UTF-8 bytes. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return compareCodePoints(a.path, b.path);
}

/** SHA-256 of the canonical JSON list of `{digest, path, sizeBytes}` in the order of {@link byPath}. */
export function contentDigestOf(entries: readonly ContentEntry[]): Digest {
  const list = entries.toSorted(byPath).map(({ path, digest, sizeBytes }) => ({ path, digest, sizeBytes }));
  return digestOf(canonicalBytes(list));
}

/**
 * The root digest of OpenSSF Model Signing: SHA-256 over the raw digests, concatenated in the order of
 * {@link byPath}. Names are not in it; the content digest is what tells versions apart.
 */
export function modelSigningDigestOf(entries: readonly ContentEntry[]): Digest {
  const hash = createHash('sha256');
  for (const { digest } of entries.toSorted(byPath)) hash.update(hexOf(digest), 'hex');
  return digestFromHex(hash.digest('hex'));
}

/** 40 hex digits that follow from the content: what Hugging Face clients take for a commit. */
export function commitIdOf(contentDigest: Digest): string {
  return hexOf(contentDigest).slice(0, 40);
}

/** -1, 0 or 1 by code points; JavaScript's own `<` compares UTF-16 units, and differs above U+FFFF. */
export function compareCodePoints(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length) {
    const [left, right] = [a.codePointAt(at) ?? 0, b.codePointAt(at) ?? 0];
    if (left !== right) return left < right ? -1 : 1;
    at += left > 0xffff ? 2 : 1;
  }
  return Math.sign(a.length - b.length);
}
