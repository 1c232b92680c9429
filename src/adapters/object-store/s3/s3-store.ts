// The object store on S3 and whatever speaks its protocol with conditional writes. The vendor's client is loaded
// with this module and with nothing else.
import type {
  Absent,
  ByteRange,
  CallOptions,
  ETag,
  Found,
  GetOptions,
  Key,
  ListedKey,
  NotModified,
  ObjectInfo,
  ObjectStore,
  UploadOptions,
  UploadSource,
  WriteOutcome,
} from '../../../ledger/object-store.ts';
import type { Workshop } from './part-sending.ts';
import type { S3Config } from './s3-config.ts';
import { listKeys } from './s3-list.ts';
import { getObject, headObject, openObject } from './s3-read.ts';
import { type S3Deps, S3Session } from './s3-session.ts';
import { closeWorkshop, openWorkshop, uploadObject } from './s3-upload.ts';
import { putOnce } from './s3-write.ts';

export type { S3Deps, S3Tuning } from './s3-session.ts';

/**
 * Opens the store; nothing is sent before the first call. Credentials come from the SDK's default chain.
 *
 * @throws LaurelError `usage` for a proxy or CA bundle in the environment that cannot be used.
 */
export function openS3Store(config: S3Config, deps: S3Deps): ObjectStore {
  return new S3Store(new S3Session(config, deps));
}

class S3Store implements ObjectStore {
  readonly location: string;
  readonly #session: S3Session;
  readonly #workshop: Workshop;

  constructor(session: S3Session) {
    this.location = session.location;
    this.#session = session;
    this.#workshop = openWorkshop(session);
  }

  get(key: Key, options: GetOptions = {}): Promise<Found | Absent | NotModified> {
    return getObject(this.#session, key, options);
  }

  head(key: Key, options: CallOptions = {}): Promise<ObjectInfo | Absent> {
    return headObject(this.#session, key, options);
  }

  open(key: Key, range: ByteRange = { start: 0 }, options: CallOptions = {}): AsyncIterable<Uint8Array> {
    return openObject(this.#session, key, range, options);
  }

  create(key: Key, body: Uint8Array, { signal }: CallOptions = {}): Promise<WriteOutcome> {
    return putOnce(this.#session, { key, body, condition: { IfNoneMatch: '*' }, signal });
  }

  replace(key: Key, body: Uint8Array, etag: ETag, { signal }: CallOptions = {}): Promise<WriteOutcome> {
    return putOnce(this.#session, { key, body, condition: { IfMatch: etag }, signal });
  }

  upload(key: Key, source: UploadSource, options: UploadOptions = {}): Promise<WriteOutcome> {
    return uploadObject(this.#workshop, { key, source, options });
  }

  list(prefix: string, options: CallOptions & { readonly startAfter?: Key } = {}): AsyncIterable<ListedKey> {
    return listKeys(this.#session, prefix, options);
  }

  uriOf(key: Key): string {
    return this.#session.uriOf(key);
  }

  async close(): Promise<void> {
    this.#session.client.destroy();
    await closeWorkshop(this.#workshop);
  }
}
