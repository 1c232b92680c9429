// Waiting no longer than one can afford to.
import { LaurelError } from '../../primitives/errors.ts';

/**
 * What `work` comes to, if it does so within `ms` milliseconds. Work that is late goes on by itself, and what becomes
 * of it is not looked at.
 *
 * @throws LaurelError `git` when it is late; else as `work`.
 */
export async function withinDeadline<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new LaurelError({ code: 'git', message: `${what} did not answer within ${ms / 1_000} s` });
    timer = setTimeout(() => reject(error), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
