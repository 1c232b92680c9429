// Ctrl-C and abort signals, as the coded error that every store method promises.
import { LaurelError } from '../../primitives/errors.ts';

/** @throws LaurelError `interrupted` when `signal` has fired. */
export function throwIfAborted(signal: AbortSignal | undefined, what: string): void {
  if (signal?.aborted === true) throw interrupted(what, signal.reason);
}

/** The error of a call that was cut short; a write cut short may have landed. */
export function interrupted(what: string, cause: unknown): LaurelError {
  return new LaurelError({
    code: 'interrupted',
    message: `interrupted: ${what}`,
    remedy: 'run the same command again; what was stored stays valid',
    cause,
  });
}
