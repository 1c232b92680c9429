// Reading and writing stored documents: canonical bytes out; strict, never guessing, in.
import type { z } from 'zod';
import type { Key } from '../../ledger/object-store.ts';
import { canonicalBytes } from '../../primitives/canonical-json.ts';
import { type Digest, digestOf } from '../../primitives/digest.ts';
import { LaurelError } from '../../primitives/errors.ts';

/** The bytes of a document and the digest that names them. */
export interface Sealed {
  readonly bytes: Uint8Array;
  readonly digest: Digest;
}

const damaged = 'run laurel verify to see what else is damaged; restore the object from a backup or replica';

/** Canonical bytes of `document` and their digest. */
export function seal(document: object): Sealed {
  const bytes = canonicalBytes(document);
  return { bytes, digest: digestOf(bytes) };
}

/**
 * Parses stored bytes strictly.
 *
 * @throws LaurelError `corrupt-document` when they are not JSON or miss the schema, with key and field;
 *   `future-format` when their `format` is a later one than `format`.
 */
export function parseStored<T>(schema: z.ZodType<T>, format: string, bytes: Uint8Array, key: Key): T {
  const value = parseJson(bytes, key);
  refuseFutureFormat(value, format, key);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new LaurelError({
    code: 'corrupt-document',
    message: `stored document does not fit ${format}: ${issue?.message ?? 'invalid'}`,
    at: { key, field: issue?.path.map(String).join('.') ?? '' },
    remedy: damaged,
  });
}

/** @throws LaurelError `digest-mismatch` when `bytes` are not those that `expected` names. */
export function checkDigest(bytes: Uint8Array, expected: Digest, key: Key): void {
  const actual = digestOf(bytes);
  if (actual === expected) return;
  throw new LaurelError({
    code: 'digest-mismatch',
    message: `stored bytes have digest ${actual}, expected ${expected}`,
    at: { key },
    remedy: 'the object was altered after it was written; restore it and run laurel verify',
  });
}

function parseJson(bytes: Uint8Array, key: Key): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new LaurelError({
      code: 'corrupt-document',
      message: 'stored document is not JSON',
      at: { key },
      remedy: damaged,
      cause,
    });
  }
}

function refuseFutureFormat(value: unknown, format: string, key: Key): void {
  if (typeof value !== 'object' || value === null || !('format' in value) || typeof value.format !== 'string')
    return;
  const [kind, known] = splitFormat(format);
  const [foundKind, found] = splitFormat(value.format);
  if (kind !== foundKind || !(found > known)) return;
  throw new LaurelError({
    code: 'future-format',
    message: `stored document has format ${value.format}; this Laurel reads up to ${format}`,
    at: { key, field: 'format' },
    remedy: 'use a newer Laurel',
  });
}

function splitFormat(format: string): [kind: string, number: number] {
  const slash = format.lastIndexOf('/');
  return [format.slice(0, slash), Number(format.slice(slash + 1))];
}
