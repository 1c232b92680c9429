// The fields that stored documents share. Strict: an unknown field is a document of another format.
import { z } from 'zod';
import { type Digest, isDigest } from '../../primitives/digest.ts';
import {
  type AliasName,
  isAliasName,
  isModelName,
  isVersionNumber,
  type ModelName,
  type VersionNumber,
} from '../names.ts';

export const digestField = z.custom<Digest>(isDigest, {
  error: 'expected sha256: and 64 lower-case hex digits',
});
export const modelField = z.custom<ModelName>(isModelName, { error: 'expected a model name' });
export const aliasField = z.custom<AliasName>(isAliasName, { error: 'expected an alias' });
export const versionField = z.custom<VersionNumber>(isVersionNumber, {
  error: 'expected a positive integer',
});
/** Generations of a ledger, from 1. */
export const generationField = z.int().min(1);
export const sizeField = z.int().min(0);
/** RFC 3339 in UTC, with a trailing Z. */
export const instantField = z.iso.datetime();
/** z.number() refuses NaN and the infinities; JSON would lose digits of a larger integer. */
export const measureField = z
  .number()
  .refine((value) => !Number.isInteger(value) || Number.isSafeInteger(value), {
    error: 'expected a number that JSON holds exactly: integers beyond 2^53 - 1 are written as text',
  });
/** Text from people: bounded, never empty. */
export const textField = z.string().min(1).max(4_096);
export const shortTextField = z.string().min(1).max(256);
/** {@link shortTextField} that is easily written as a number, which would lose a zero. */
export const quotedField = z.string({ error: 'expected text: quote it, as in "3.10"' }).min(1).max(256);
/** Keys that a JavaScript object would treat as its own machinery are refused. */
export const dynamicKey = z
  .string()
  .min(1)
  .max(256)
  .refine((key) => !['__proto__', 'constructor', 'prototype'].includes(key), { error: 'reserved name' });
export const scalarField = z.union([z.string().max(4_096), measureField, z.boolean(), z.null()], {
  error: 'expected text, a number that JSON holds exactly, true, false or null',
});
/** What a person writes for a label or a setting. */
export const labelField = z.union([z.string().max(256), measureField, z.boolean()], {
  error: 'expected text, a number, true or false',
});
/** A Git commit or blob id: SHA-1 or SHA-256. */
export const gitIdField = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
