// The one check of a key before any adapter turns it into a path or a request.
import { LaurelError } from '../../primitives/errors.ts';
import type { Key } from '../../ledger/object-store.ts';

/** S3 allows 1,024 bytes of UTF-8; every store here has the same limit, so that a registry can be copied. */
const maxKeyBytes = 1024;
const maxSegmentBytes = 255;
/** Where a directory store keeps what is its own; refused by every store, so that a registry can be copied. */
export const reservedSegment = '.laurel';
const encoder = new TextEncoder();

/**
 * Returns `key` when every store can hold it under exactly this name.
 *
 * @throws LaurelError `invalid-name` for an empty, over-long, `.` or `..` segment, a control character, a
 * backslash, text that is not NFC, or more than 1,024 bytes.
 */
export function checkKey(key: Key): Key {
  const why = keyFault(key);
  if (why === null) return key;
  const shown = JSON.stringify(key.length > 120 ? `${key.slice(0, 120)}…` : key);
  throw new LaurelError({
    code: 'invalid-name',
    message: `not a store key: ${shown}: ${why}`,
    remedy: 'use /-separated segments without .., empty segments or control characters',
  });
}

/** @throws LaurelError `invalid-name` unless `prefix` is empty or a key followed by `/`. */
export function checkPrefix(prefix: string): string {
  if (prefix === '') return prefix;
  if (prefix.endsWith('/')) {
    checkKey(prefix.slice(0, -1));
    return prefix;
  }
  throw new LaurelError({
    code: 'invalid-name',
    message: `not a store prefix: ${JSON.stringify(prefix)}`,
    remedy: 'end the prefix in /',
  });
}

function keyFault(key: string): string | null {
  if (key === '') return 'it is empty';
  if (!key.isWellFormed()) return 'it holds a lone surrogate';
  if (key.normalize('NFC') !== key) return 'it is not in Unicode normal form C';
  if (encoder.encode(key).byteLength > maxKeyBytes) return `it is longer than ${maxKeyBytes} bytes`;
  for (const segment of key.split('/')) {
    const why = segmentFault(segment);
    if (why !== null) return why;
  }
  return null;
}

function segmentFault(segment: string): string | null {
  if (segment === '') return 'it has an empty segment';
  if (segment === '.' || segment === '..') return `it has the segment ${segment}`;
  if (segment.toLowerCase() === reservedSegment) return `it has the reserved segment ${segment}`;
  if (segment.includes('\\')) return 'it holds a backslash';
  if (encoder.encode(segment).byteLength > maxSegmentBytes) {
    return `it has a segment longer than ${maxSegmentBytes} bytes`;
  }
  for (const character of segment) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20 || code === 0x7f) return 'it holds a control character';
  }
  return null;
}
