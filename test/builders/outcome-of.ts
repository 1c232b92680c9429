// How an act on hostile input ended: with a value or with a coded error. Anything else fails the test.
import { LaurelError } from '../../src/primitives/errors.ts';

/** `done`, or the error's code. */
export function outcomeOf(act: () => unknown): string {
  try {
    act();
    return 'done';
  } catch (error) {
    if (error instanceof LaurelError) return error.code;
    throw error;
  }
}
