// The two conditional writes, each sent exactly once: what the answer proves, and when it proves nothing.
import { createHash } from 'node:crypto';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { Key, WriteOutcome } from '../../../ledger/object-store.ts';
import { parseETag } from '../etag.ts';
import { throwIfAborted } from '../abort.ts';
import { kindOf, readFailure } from './s3-errors.ts';
import type { Call, S3Session } from './s3-session.ts';

/** Put-if-absent, or put-if-match on an ETag exactly as the store gave it. */
export type Condition = { readonly IfNoneMatch: '*' } | { readonly IfMatch: string };

export interface PutRequest {
  readonly key: Key;
  readonly body: Uint8Array;
  readonly condition: Condition;
  /** Base64 of the body's SHA-256; computed when absent. */
  readonly sha256?: string;
  readonly contentType?: string | undefined;
  readonly signal: AbortSignal | undefined;
  /** 0: only a silent connection ends it. */
  readonly requestMs?: number;
}

/**
 * One conditional PUT.
 *
 * @throws LaurelError where the store answered that it will not do it: `store-missing`, `store-denied`,
 * `store-full`, `store-unfit`, `usage` for another region; and `interrupted`.
 */
export async function putOnce(session: S3Session, put: PutRequest): Promise<WriteOutcome> {
  const call: Call = { operation: 'PutObject', key: put.key, signal: put.signal };
  const command = {
    ...session.object(put.key),
    ...put.condition,
    ...encryption(session),
    Body: put.body,
    ContentLength: put.body.byteLength,
    ContentType: put.contentType ?? 'application/octet-stream',
    // With the algorithm named too: one store keeps a body with a wrong checksum otherwise.
    ChecksumAlgorithm: 'SHA256' as const,
    ChecksumSHA256: put.sha256 ?? createHash('sha256').update(put.body).digest('base64'),
  };
  throwIfAborted(put.signal, `PutObject ${session.uriOf(put.key)}`);
  for (let corrected = false; ; corrected = true) {
    try {
      const options = session.options(put.signal, put.requestMs);
      const output = await session.client.send(new PutObjectCommand(command), options);
      return { kind: 'written', etag: parseETag(output.ETag) };
    } catch (error) {
      // A refused time proves that nothing was written, and the client has now learnt the store's time.
      if (!corrected && kindOf(readFailure(error)) === 'skewed-clock') continue;
      return outcomeOf(session, error, call);
    }
  }
}

/** What a failed conditional write means. @throws LaurelError where the store refused it for good. */
export function outcomeOf(session: S3Session, error: unknown, call: Call): WriteOutcome {
  switch (kindOf(readFailure(error))) {
    case 'precondition':
    // Put-if-match on a key that is gone.
    case 'no-key':
      session.bucketSeen = true;
      return { kind: 'condition-failed' };
    case 'transient': {
      const cause = session.explain(error, call);
      if (cause.code === 'interrupted') throw cause;
      return { kind: 'unknown', cause };
    }
    default:
      throw session.explain(error, call);
  }
}

/** Server-side encryption under the team's key. */
export function encryption(session: S3Session): {
  readonly ServerSideEncryption?: 'aws:kms';
  readonly SSEKMSKeyId?: string;
} {
  const { kmsKeyId } = session.config;
  return kmsKeyId === undefined ? {} : { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kmsKeyId };
}
