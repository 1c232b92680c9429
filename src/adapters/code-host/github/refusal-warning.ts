// Where GitHub refuses an extra, without which the rest stands: the refusal as a warning.
import { LaurelError } from '../../../primitives/errors.ts';

/** GitHub understood, and will not: no right, no such thing, a conflict, or content it does not take. */
const refusals = new Set<unknown>(['unauthorized', 'forbidden', 'not-found', 'refused']);

/**
 * What was not done and why, in one line that names what to do; every other breakage is thrown on.
 *
 * @param consequence `no change was suggested`
 */
export function warningOf(error: unknown, consequence: string): string {
  if (!isRefusal(error)) throw error;
  return `${consequence}: ${[error.message, error.remedy].filter((part) => part !== undefined).join('; ')}`;
}

/** Whether GitHub said no, rather than failed. */
export function isRefusal(error: unknown): error is LaurelError {
  return error instanceof LaurelError && refusals.has(error.details['kind']);
}
