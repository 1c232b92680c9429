// What the SDK throws → what it means to us. Nothing of a response but its status, its error name and its
// request id leaves this file: bodies may hold anything, and the SDK puts them into messages.
import { LaurelError } from '../../../primitives/errors.ts';

/** What is known of a failed request. */
export interface S3Failure {
  /** The store's error code, or Node's for a broken connection. */
  readonly name: string;
  /** HTTP status; absent when no answer came. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** The region that the store says the bucket is in. */
  readonly bucketRegion: string | undefined;
  /** The store's clock when it answered. */
  readonly date: string | undefined;
  /** Headers of the answer, for the ETag of a 304. */
  readonly etag: string | undefined;
}

/** What a failure means, whatever was asked. */
export type FailureKind =
  | 'not-modified'
  | 'no-key'
  /** A 404 without a code: to HEAD the key or the bucket is missing; to anything else nobody knows what answered. */
  | 'bare-404'
  | 'no-bucket'
  | 'no-upload'
  | 'bad-part'
  | 'precondition'
  | 'range'
  | 'no-credentials'
  | 'no-region'
  | 'skewed-clock'
  | 'denied'
  | 'untrusted-certificate'
  | 'wrong-region'
  | 'full'
  | 'unsupported'
  /** Nobody knows whether a write landed; a read may be tried again. */
  | 'transient'
  /** Any other 4xx: the store refused, and nothing happened. */
  | 'refused';

/** A body that ended before its length, or was cut off. */
export class TruncatedBody extends Error {
  override readonly name = 'TruncatedBody';
}

const byName = new Map<string, FailureKind>([
  ['NoSuchBucket', 'no-bucket'],
  ['NoSuchKey', 'no-key'],
  ['NotFound', 'bare-404'],
  ['NoSuchUpload', 'no-upload'],
  ['InvalidPart', 'bad-part'],
  ['InvalidPartOrder', 'bad-part'],
  ['PreconditionFailed', 'precondition'],
  ['InvalidRange', 'range'],
  ['RequestTimeTooSkewed', 'skewed-clock'],
  ['ExpiredToken', 'denied'],
  ['InvalidToken', 'denied'],
  ['PermanentRedirect', 'wrong-region'],
  ['AuthorizationHeaderMalformed', 'wrong-region'],
  ['IllegalLocationConstraintException', 'wrong-region'],
  ['QuotaExceeded', 'full'],
  ['InsufficientStorage', 'full'],
  ['XMinioStorageFull', 'full'],
  ['NotImplemented', 'unsupported'],
  ['MethodNotAllowed', 'unsupported'],
  ['RequestTimeout', 'transient'],
  ['SlowDown', 'transient'],
  ['InternalError', 'transient'],
  ['BadDigest', 'transient'],
  ['XAmzContentSHA256Mismatch', 'transient'],
]);

const byStatus = new Map<number, FailureKind>([
  [301, 'wrong-region'],
  [304, 'not-modified'],
  [307, 'wrong-region'],
  [401, 'denied'],
  [403, 'denied'],
  [405, 'unsupported'],
  [408, 'transient'],
  [409, 'transient'],
  [412, 'precondition'],
  [416, 'range'],
  [429, 'transient'],
  [501, 'unsupported'],
  [507, 'full'],
]);

const noRegion = 'RegionMissing';

const certificateFaults =
  /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_SELF_SIGNED_|HOSTNAME_MISMATCH)/;

/** Reads what is safe to show from anything thrown. */
export function readFailure(error: unknown): S3Failure {
  const metadata = member(error, '$metadata');
  const headers = member(member(error, '$response'), 'headers');
  const status = member(metadata, 'httpStatusCode') ?? member(member(error, '$response'), 'statusCode');
  const name = safe(member(error, 'name'));
  // Node's own errors are all named Error: their code says more. The SDK gives this one neither.
  const code = member(error, 'message') === 'Region is missing' ? noRegion : safe(member(error, 'code'));
  return {
    name: (name === 'Error' ? code : name) ?? code ?? 'UnknownError',
    status: typeof status === 'number' ? status : undefined,
    requestId: safe(member(metadata, 'requestId')),
    bucketRegion: safe(member(headers, 'x-amz-bucket-region')),
    date: text(member(headers, 'date')),
    etag: text(member(headers, 'etag')),
  };
}

/** What a failure means. An answer that nobody can place counts as `transient`: it proves nothing. */
export function kindOf(failure: S3Failure): FailureKind {
  const { name, status, bucketRegion } = failure;
  if (status === undefined) return kindWithoutAnswer(name);
  if (status === 400 && bucketRegion !== undefined) return 'wrong-region';
  const known = byName.get(name) ?? byStatus.get(status);
  if (known !== undefined) return known;
  if (name.startsWith('KMS')) return 'denied';
  return status >= 400 && status < 500 ? 'refused' : 'transient';
}

function kindWithoutAnswer(name: string): FailureKind {
  if (/^(CredentialsProvider|TokenProvider)Error$/.test(name)) return 'no-credentials';
  if (name === noRegion) return 'no-region';
  if (certificateFaults.test(name)) return 'untrusted-certificate';
  return 'transient';
}

/** `AccessDenied, 403, request 4442587FB7D0A2F9`. */
export function showFailure(failure: S3Failure): string {
  const request = failure.requestId === undefined ? undefined : `request ${failure.requestId}`;
  return [failure.name, failure.status, request].filter((part) => part !== undefined).join(', ');
}

/** Whether the same request may simply be sent again. */
export function isTransient(error: unknown): boolean {
  if (error instanceof LaurelError) return false;
  const kind = kindOf(readFailure(error));
  return kind === 'transient' || kind === 'skewed-clock';
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= 256 ? value : undefined;
}

/** A short token, or nothing: names and ids come from the network. */
function safe(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w.+/=:-]{1,128}$/.test(value) ? value : undefined;
}
