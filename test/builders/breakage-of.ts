// The coded error that a promise is rejected with; a test fails when it is rejected with another or resolves.
import { LaurelError } from '../../src/primitives/errors.ts';

export async function breakageOf(promise: Promise<unknown>): Promise<LaurelError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof LaurelError) return error;
    throw error;
  }
  throw new Error('expected a LaurelError, and nothing was thrown');
}
