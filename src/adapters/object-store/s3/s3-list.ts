// Listing keys page by page, for checks and rebuilding; no protocol depends on it.
import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import type { CallOptions, Key, ListedKey } from '../../../ledger/object-store.ts';
import { LaurelError } from '../../../primitives/errors.ts';
import { checkPrefix } from '../key.ts';
import type { Call, S3Session } from './s3-session.ts';

/** Keys under `prefix` in UTF-8 byte order. @throws LaurelError `store-unfit` where the store lists out of order. */
export async function* listKeys(
  session: S3Session,
  prefix: string,
  { startAfter, signal }: CallOptions & { readonly startAfter?: Key },
): AsyncGenerator<ListedKey> {
  const root = session.config.prefix;
  const input = {
    ...session.bucket,
    Prefix: `${root}${checkPrefix(prefix)}`,
    StartAfter: startAfter === undefined ? undefined : `${root}${startAfter}`,
    // XML cannot carry every character that a key may have.
    EncodingType: 'url' as const,
  };
  const call: Call = { operation: 'ListObjectsV2', key: prefix, signal };
  let previous: string | undefined;
  let token: string | undefined;
  do {
    const page = await session.retrying(call, () =>
      session.client.send(
        new ListObjectsV2Command({ ...input, ContinuationToken: token }),
        session.options(signal),
      ),
    );
    for (const { Key: encoded, Size: sizeBytes } of page.Contents ?? []) {
      const key = page.EncodingType === 'url' ? decode(encoded ?? '') : (encoded ?? '');
      if (previous !== undefined && !isBefore(previous, key)) throw outOfOrder(prefix);
      previous = key;
      yield { key: key.slice(root.length), sizeBytes: sizeBytes ?? 0 };
    }
    token = page.IsTruncated === true ? page.NextContinuationToken : undefined;
  } while (token !== undefined);
}

/** S3 writes a space as `+` here, and a plus as `%2B`. */
function decode(encoded: string): string {
  return decodeURIComponent(encoded.replaceAll('+', ' '));
}

function isBefore(a: string, b: string): boolean {
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;
}

function outOfOrder(prefix: string): LaurelError {
  return new LaurelError({
    code: 'store-unfit',
    message: 'the store does not list keys in byte order',
    at: { key: prefix },
    remedy: 'use a general-purpose bucket: directory buckets, and some emulators, list in no order',
  });
}
