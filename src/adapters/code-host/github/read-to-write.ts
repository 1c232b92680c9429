// Reading what is about to be written: whoever lacks the right to read it needs the right to write it.
import { LaurelError } from '../../../primitives/errors.ts';
import { isPermissionError } from './github-errors.ts';

/**
 * What `read` gives.
 *
 * @throws LaurelError as `read`; where a permission is missing, it names the one to write at once, rather than one
 * now and the other at the next try.
 */
export async function readToWrite<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof LaurelError) || !isPermissionError(error)) throw error;
    const { code, message, details, remedy = '' } = error;
    throw new LaurelError({ code, message, details, remedy: remedy.replaceAll(': read`', ': write`') });
  }
}
