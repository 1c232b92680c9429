// Coded errors: a breakage is thrown as one of these; a refusal is a value and never comes here.

/** What kind of breakage this is. The CLI maps each to an exit code; `docs/errors.md` explains each. */
export type ErrorCode =
  | 'usage' // the command's words are wrong
  | 'invalid-name' // a model, alias, version or path outside its grammar
  | 'invalid-document' // something a person wrote does not parse or fit its schema
  | 'invalid-artifact' // an artifact's path, kind or content cannot be registered
  | 'artifact-changed' // a file changed between being hashed and being stored
  | 'incomplete' // mandatory metadata is missing
  | 'not-found' // the model, version, alias, file or key does not exist
  | 'conflict' // an immutable key already holds other content
  | 'digest-mismatch' // bytes are not the bytes their digest names
  | 'corrupt-document' // a stored document does not parse, or is not what its key says
  | 'future-format' // a stored document was written by a newer Laurel
  | 'chain-broken' // pointer, entry or hash chain disagree
  | 'foreign-repository' // the alias belongs to another alias repository
  | 'store-unfit' // the store does not honour conditional writes
  | 'store-missing' // no registry, bucket or directory there
  | 'store-denied' // credentials missing, wrong or not permitted
  | 'store-full' // no space or quota left
  | 'store-unavailable' // time-outs and 5xx after retries
  | 'outcome-unknown' // a write may or may not have landed and could not be resolved
  | 'contention' // lost the race more often than we retry
  | 'git' // the code host refused or failed
  | 'interrupted' // Ctrl-C or an abort signal
  | 'internal'; // a bug in Laurel

/** Where a document or value came from: rendered as `file:line:column`, or as a store key with a field. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly key?: string;
  readonly field?: string;
}

export interface LaurelErrorInit {
  readonly code: ErrorCode;
  /** One sentence: what happened, with the offending value. Never a secret, never a response body. */
  readonly message: string;
  readonly at?: Place;
  /** What to do next, as an instruction. */
  readonly remedy?: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** A breakage, with a code to act on, the place it happened and what to do next. */
export class LaurelError extends Error {
  readonly code: ErrorCode;
  readonly at: Place | undefined;
  readonly remedy: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(init: LaurelErrorInit) {
    super(init.message, init.cause === undefined ? undefined : { cause: init.cause });
    this.name = 'LaurelError';
    this.code = init.code;
    this.at = init.at;
    this.remedy = init.remedy;
    this.details = init.details ?? {};
  }
}

/** `file:line:column`, or `key field`, or an empty string. */
export function renderPlace(at: Place | undefined): string {
  if (at === undefined) return '';
  const position =
    at.line === undefined ? '' : `:${at.line}${at.column === undefined ? '' : `:${at.column}`}`;
  const where = at.file === undefined ? (at.key ?? '') : `${at.file}${position}`;
  return [where, at.field].filter((part) => part !== undefined && part !== '').join(' ');
}

/** Asserts that a `switch` was exhaustive. */
export function unreachable(value: never): never {
  throw new LaurelError({ code: 'internal', message: `unreachable case: ${JSON.stringify(value)}` });
}
