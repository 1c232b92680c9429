// Expectations that narrow: what a store answered, or a failed test that shows the answer.
import { expect } from 'vitest';
import type { ETag, Found, Key, ObjectStore, WriteOutcome } from '../../../src/ledger/object-store.ts';
import { LaurelError } from '../../../src/primitives/errors.ts';

export function bytes(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

/** Bytes as a string that a failed comparison shows well. */
export function text(body: Uint8Array): string {
  return new TextDecoder().decode(body);
}

export function writtenETag(outcome: WriteOutcome): ETag {
  if (outcome.kind === 'written') return outcome.etag;
  throw new Error(`expected the write to be acknowledged: ${JSON.stringify(outcome)}`);
}

export async function found(store: ObjectStore, key: Key): Promise<Found> {
  const answer = await store.get(key);
  if (answer.kind === 'found') return answer;
  throw new Error(`expected ${key} to be there, but it is ${answer.kind}`);
}

export async function expectCode(attempt: Promise<unknown>, code: string): Promise<LaurelError> {
  try {
    await attempt;
  } catch (error) {
    expect(error).toBeInstanceOf(LaurelError);
    if (error instanceof LaurelError) {
      expect(error.code).toBe(code);
      return error;
    }
    throw error;
  }
  throw new Error(`expected a LaurelError ${code}, but nothing was thrown`);
}
