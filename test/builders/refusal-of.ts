// The coded error that an act throws; a test fails when it throws another or none.
import { LaurelError } from '../../src/primitives/errors.ts';

export function refusalOf(act: () => unknown): LaurelError {
  try {
    act();
  } catch (error) {
    if (error instanceof LaurelError) return error;
    throw error;
  }
  throw new Error('expected a LaurelError, and nothing was thrown');
}
