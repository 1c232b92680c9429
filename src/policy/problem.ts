// One thing wrong with what people wrote: where, what, and what to do.
import { issuesIn } from '../primitives/checked-document.ts';
import type { LaurelError, Place } from '../primitives/errors.ts';

export interface Problem {
  /** An `error` refuses what depends on it; a `note` changes no verdict. */
  readonly severity: 'error' | 'note';
  readonly at: Place;
  readonly message: string;
  /** What to do next, as an instruction. */
  readonly remedy: string;
}

/** A value, or everything that keeps it from being one. */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export function problem(at: Place, message: string, remedy: string): Problem {
  return { severity: 'error', at, message, remedy };
}

export function note(at: Place, message: string, remedy: string): Problem {
  return { severity: 'note', at, message, remedy };
}

/** All that an `invalid-document` error says. */
export function problemsOf(error: LaurelError): readonly Problem[] {
  const remedy = error.remedy ?? 'correct the file there';
  return issuesIn(error).map(({ at, message }) => problem(at, message, remedy));
}
