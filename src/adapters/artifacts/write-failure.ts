// What a failed write to the target directory amounts to.
import { LaurelError } from '../../primitives/errors.ts';
import { systemCodeOf } from '../hashing/file-identity.ts';

/** `store-full`, `store-denied` or `store-unavailable`, whichever the system's code says. */
export function writeFailure(file: string, cause: unknown): LaurelError {
  if (cause instanceof LaurelError) return cause;
  const code = systemCodeOf(cause);
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) {
    return new LaurelError({
      code: 'store-full',
      message: 'the disk is full',
      at: { file },
      remedy: 'free space and run the same command again; it goes on where it stopped',
      cause,
    });
  }
  if (['EACCES', 'EPERM', 'EROFS', 'ELOOP'].includes(code)) {
    return new LaurelError({
      code: 'store-denied',
      message: `the file cannot be written (${code})`,
      at: { file },
      remedy: 'make the directory writable for this user, or pull into another one',
      cause,
    });
  }
  return new LaurelError({
    code: 'store-unavailable',
    message: `the file cannot be written${code === '' ? '' : ` (${code})`}`,
    at: { file },
    remedy: 'check the disk and run the same command again',
    cause,
  });
}
