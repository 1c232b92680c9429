// What the S3 server holds, and the ways in which it may misbehave as real servers do.
import { createHash } from 'node:crypto';

export interface StoredObject {
  readonly body: Uint8Array;
  /** Quoted, as on the wire. */
  readonly etag: string;
  readonly contentType: string;
  /** Base64, or `<base64>-<parts>` of an object made of parts. */
  readonly sha256: string | undefined;
  readonly checksumType: 'FULL_OBJECT' | 'COMPOSITE';
  readonly encryption: ReadonlyMap<string, string>;
  readonly modified: Date;
}

export interface StoredUploadPart {
  readonly body: Uint8Array;
  readonly etag: string;
  readonly sha256: string | undefined;
}

export interface StoredUpload {
  readonly key: string;
  readonly contentType: string;
  readonly encryption: ReadonlyMap<string, string>;
  readonly initiated: Date;
  readonly parts: Map<number, StoredUploadPart>;
}

export interface Bucket {
  readonly owner: string;
  readonly objects: Map<string, StoredObject>;
  readonly uploads: Map<string, StoredUpload>;
}

/** Each is how some real server is. All false: as AWS documents it. */
export interface Switches {
  /** Answers 200 to every conditional write and overwrites (s3rver). */
  ignoreConditions: boolean;
  /** Looks at the condition, lets others run, and writes without looking again (versioned RGW, versitygw). */
  loseRaces: boolean;
  /** 501 to every conditional write (Swift). */
  refuseConditions: boolean;
  /** Matches an `If-Match` only without its quotes (RGW 16 and 18). */
  unquotedETagsOnly: boolean;
  /** 412, not 404, to an `If-Match` on an absent key (older MinIO). */
  absentIs412: boolean;
  /** Keeps no checksum and verifies none (moto). */
  forgetChecksums: boolean;
  /** 403, not 404, for a missing key: credentials without s3:ListBucket. */
  hideMissing: boolean;
  /** 403 QuotaExceeded to every write. */
  full: boolean;
  /** Ignores `Range`. */
  ignoreRanges: boolean;
  /** Lists newest first. */
  listUnsorted: boolean;
}

export interface S3State {
  readonly buckets: Map<string, Bucket>;
  readonly accessKeys: ReadonlyMap<string, string>;
  readonly region: string;
  readonly switches: Switches;
  /** So many of the next conditional writes answer 409 and write nothing. */
  conflicts: number;
  /** Keys of a page of a list. */
  pageSize: number;
  readonly now: () => Date;
  uploadCount: number;
}

export const ownerId = '123456789012';

export function newState(options: Partial<Pick<S3State, 'pageSize' | 'now' | 'region'>> = {}): S3State {
  return {
    buckets: new Map([['models', { owner: ownerId, objects: new Map(), uploads: new Map() }]]),
    accessKeys: new Map([['test', 'testtest']]),
    region: options.region ?? 'us-east-1',
    switches: {
      ignoreConditions: false,
      loseRaces: false,
      refuseConditions: false,
      unquotedETagsOnly: false,
      absentIs412: false,
      forgetChecksums: false,
      hideMissing: false,
      full: false,
      ignoreRanges: false,
      listUnsorted: false,
    },
    conflicts: 0,
    pageSize: options.pageSize ?? 1000,
    now: options.now ?? (() => new Date()),
    uploadCount: 0,
  };
}

/** As S3 makes it: the same bytes have the same ETag again. */
export function md5ETag(body: Uint8Array): string {
  return `"${createHash('md5').update(body).digest('hex')}"`;
}
