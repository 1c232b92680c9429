// Opens the S3 adapter on a server of ours, with credentials where the SDK looks for them.
import type { ObjectStore } from '../../../src/ledger/object-store.ts';
import { systemClock } from '../../../src/adapters/clock.ts';
import { parseS3Uri } from '../../../src/adapters/object-store/s3/s3-config.ts';
import { type S3Deps, openS3Store } from '../../../src/adapters/object-store/s3/s3-store.ts';

/** Where the SDK's credentials come from in tests; nothing of the machine's own configuration is read. */
export const testEnvironment = {
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'testtest',
  AWS_SESSION_TOKEN: undefined,
  AWS_PROFILE: undefined,
  AWS_REGION: undefined,
  AWS_CONFIG_FILE: '/nonexistent/config',
  AWS_SHARED_CREDENTIALS_FILE: '/nonexistent/credentials',
  AWS_EC2_METADATA_DISABLED: 'true',
} as const;

/** A property of S3 itself, which the protocols therefore do not rely on. */
export const md5ETags = new Map([
  [
    'never gives an old ETag to a key that went back to its old bytes',
    'the ETag of S3 is the MD5 of the bytes: what is replaced carries a generation, so that it never goes back',
  ],
]);

export interface Opening {
  readonly bucket?: string;
  readonly prefix?: string;
  /** More options of the address. */
  readonly query?: Readonly<Record<string, string>>;
  readonly deps?: Partial<S3Deps>;
}

/** The store at `endpoint`, with small parts and quick retries. */
export function openTestStore(endpoint: string, opening: Opening = {}): ObjectStore {
  const query = new URLSearchParams({ endpoint, region: 'us-east-1', ...opening.query });
  const url = new URL(
    `s3://${opening.bucket ?? 'models'}/${opening.prefix ?? 'registry'}?${query.toString()}`,
  );
  return openS3Store(parseS3Uri(url), {
    clock: systemClock,
    // Retries wait next to nothing.
    random: () => 0.01,
    environment: {},
    ...opening.deps,
    tuning: { partBytes: 256 * 1024, bufferBytes: 2 * 1024 * 1024, ...opening.deps?.tuning },
  });
}
