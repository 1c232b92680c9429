// Step 3 of registering: bytes into the store, each file once, nothing believed that was not checked.
import { createHash } from 'node:crypto';
import type { CallOptions, Key, ObjectStore, UploadSource } from '../ledger/object-store.ts';
import { backoffMs, type Clock } from '../primitives/clock.ts';
import { type Digest, digestFromHex } from '../primitives/digest.ts';
import { LaurelError } from '../primitives/errors.ts';
import type { ProgressListener } from './artifact-source.ts';

const maxAttempts = 5;

/** What a store holds under a key, held against what it should: proven equal, proven different, or nothing. */
export type StoredState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'equal' }
  | { readonly kind: 'different'; readonly why: string };

export interface ContentExpectation {
  readonly digest: Digest;
  readonly sizeBytes: number;
}

/**
 * One HEAD; the bytes are read back and hashed only where the store keeps no SHA-256 of its own.
 */
async function inspectObject(
  store: ObjectStore,
  key: Key,
  expected: ContentExpectation,
  options: CallOptions = {},
): Promise<StoredState> {
  const info = await store.head(key, options);
  if (info.kind === 'absent') return { kind: 'absent' };
  if (info.sizeBytes !== expected.sizeBytes) {
    return { kind: 'different', why: `it has ${info.sizeBytes} bytes, expected ${expected.sizeBytes}` };
  }
  const digest = info.sha256 ?? (await digestOfObject(store, key, options));
  if (digest === expected.digest) return { kind: 'equal' };
  return { kind: 'different', why: `its bytes have digest ${digest}, expected ${expected.digest}` };
}

/** SHA-256 of an object of any size, read in constant memory. @throws LaurelError `not-found`. */
export async function digestOfObject(
  store: ObjectStore,
  key: Key,
  options: CallOptions & { readonly onBytes?: (bytes: number) => void } = {},
): Promise<Digest> {
  const hash = createHash('sha256');
  for await (const chunk of store.open(key, undefined, options)) {
    hash.update(chunk);
    options.onBytes?.(chunk.byteLength);
  }
  return digestFromHex(hash.digest('hex'));
}

export interface ObjectUpload {
  readonly store: ObjectStore;
  readonly key: Key;
  readonly source: UploadSource;
  /** Look before sending: for what an earlier run probably stored. */
  readonly lookFirst: boolean;
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal?: AbortSignal | undefined;
  /** Called with the bytes of this object that are stored so far. */
  readonly onStored?: ((bytes: number) => void) | undefined;
}

/** Progress over several objects, each of which tells the bytes of its own that are stored so far. */
export function tallyStored(
  phase: 'upload' | 'copy',
  total: number,
  onProgress: ProgressListener | undefined,
): (path: string, bytes: number) => void {
  const storedBytes = new Map<string, number>();
  let done = 0;
  return (path, bytes) => {
    done += bytes - (storedBytes.get(path) ?? 0);
    storedBytes.set(path, bytes);
    onProgress?.({ phase, done, total });
  };
}

/**
 * Makes sure that `key` holds exactly the source's bytes: sends them, or finds and checks them there. Can run
 * again at any time.
 *
 * @throws LaurelError `conflict` when the key holds other bytes; `artifact-changed` when the source changed;
 *   `outcome-unknown` when the store gave no definite answer; else as the store.
 */
export async function ensureStored(upload: ObjectUpload): Promise<'stored' | 'present'> {
  const { store, key, source, clock, random, signal } = upload;
  if (upload.lookFirst && (await isPresent(upload))) return 'present';
  let cause: unknown;
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    if (attempt > 0) await clock.sleep(backoffMs(attempt, random), signal);
    let sent = 0;
    const outcome = await store.upload(key, source, {
      signal,
      onProgress: (bytes) => upload.onStored?.(Math.min((sent += bytes), source.sizeBytes)),
    });
    if (outcome.kind === 'written') return finished(upload, 'stored');
    if (outcome.kind === 'unknown') cause = outcome.cause;
    // Taken by somebody, or by a try of ours whose answer was lost: only reading tells.
    if (await isPresent(upload)) return 'present';
  }
  throw new LaurelError({
    code: 'outcome-unknown',
    message: `${store.location} gave no definite answer to an upload; it may or may not have been stored`,
    at: { key },
    remedy: 'run the same command again: what was stored is found and not sent again',
    cause,
  });
}

async function isPresent(upload: ObjectUpload): Promise<boolean> {
  const { store, key, source, signal } = upload;
  const state = await inspectObject(store, key, { digest: source.sha256, sizeBytes: source.sizeBytes }, { signal }); // prettier-ignore
  if (state.kind === 'absent') return false;
  if (state.kind === 'equal') {
    finished(upload, 'present');
    return true;
  }
  throw new LaurelError({
    code: 'conflict',
    message: `the key should hold these bytes and does not: ${state.why}`,
    at: { key },
    remedy:
      'the object was damaged or put there by hand: run laurel verify, and have whoever administers the store remove it',
    details: { location: store.location },
  });
}

function finished<Outcome>(upload: ObjectUpload, outcome: Outcome): Outcome {
  upload.onStored?.(upload.source.sizeBytes);
  return outcome;
}
