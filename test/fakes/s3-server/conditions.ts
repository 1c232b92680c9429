// Conditional requests: the table of answers that AWS documents, and the ways in which others differ.
import type { S3State, StoredObject } from './state.ts';
import { type S3Request, S3Refusal } from './wire.ts';

/** @throws S3Refusal unless the write may happen. */
export function checkWriteCondition(
  state: S3State,
  request: S3Request,
  current: StoredObject | undefined,
): void {
  const ifNoneMatch = request.headers.get('if-none-match');
  const ifMatch = request.headers.get('if-match');
  if (ifNoneMatch === undefined && ifMatch === undefined) return;
  const { switches } = state;
  if (switches.refuseConditions) throw new S3Refusal(501, 'NotImplemented');
  if (switches.ignoreConditions) return;
  if (ifNoneMatch !== undefined && (ifMatch !== undefined || ifNoneMatch !== '*')) {
    throw new S3Refusal(501, 'NotImplemented');
  }
  if (state.conflicts > 0) {
    state.conflicts -= 1;
    throw new S3Refusal(409, 'ConditionalRequestConflict');
  }
  if (ifNoneMatch === '*' && current !== undefined) throw new S3Refusal(412, 'PreconditionFailed');
  if (ifMatch === undefined) return;
  if (current === undefined) {
    throw switches.absentIs412 ? new S3Refusal(412, 'PreconditionFailed') : new S3Refusal(404, 'NoSuchKey');
  }
  if (!matches(ifMatch, current.etag, switches.unquotedETagsOnly))
    throw new S3Refusal(412, 'PreconditionFailed');
}

/** @throws S3Refusal with 304 or 412 unless the object is to be sent. */
export function checkReadCondition(request: S3Request, { etag }: StoredObject): void {
  const ifMatch = request.headers.get('if-match');
  const ifNoneMatch = request.headers.get('if-none-match');
  if (ifMatch !== undefined && !matches(ifMatch, etag, false)) throw new S3Refusal(412, 'PreconditionFailed');
  if (ifNoneMatch !== undefined && matches(ifNoneMatch, etag, false)) throw new S3Refusal(304, 'NotModified');
}

function matches(given: string, etag: string, unquotedOnly: boolean): boolean {
  const bare = etag.replaceAll('"', '');
  return unquotedOnly ? given === bare : given.replaceAll('"', '') === bare;
}
