// The operating system's errors as coded ones, translated once.
import type { Key } from '../../../ledger/object-store.ts';
import { type ErrorCode, LaurelError } from '../../../primitives/errors.ts';

interface Meaning {
  readonly code: ErrorCode;
  readonly message: string;
  readonly remedy: string;
}

const full: Meaning = {
  code: 'store-full',
  message: 'no space or quota left for this object; nothing of it was stored',
  remedy: 'free space or raise the quota or file-size limit, then run the same command again',
};
const denied: Meaning = {
  code: 'store-denied',
  message: 'the file system does not permit it',
  remedy: 'check the owner and mode of the directory, and that it is not mounted read-only',
};
const inTheWay: Meaning = {
  code: 'conflict',
  message: 'a file is in the way of a directory, or a directory in the way of a file',
  remedy: 'move what is in the way out of the registry directory',
};
const link: Meaning = {
  code: 'corrupt-document',
  message: 'it is a symbolic link or lies behind one, and a store follows none',
  remedy: 'remove the link; copy or mount what it points at instead',
};
const noLinks: Meaning = {
  code: 'store-unfit',
  message: 'this file system cannot make hard links, and without them no write is conditional',
  remedy: 'put the registry on ext4, xfs, btrfs, zfs, apfs, ntfs or NFS, all of it on one file system',
};

const meanings = new Map<string, Meaning>([
  ['ENOSPC', full],
  ['EDQUOT', full],
  ['EFBIG', full],
  ['EACCES', denied],
  ['EPERM', denied],
  ['EROFS', denied],
  ['EEXIST', inTheWay],
  ['ENOTDIR', inTheWay],
  ['EISDIR', inTheWay],
  ['ELOOP', link],
  ['EXDEV', noLinks],
  ['ENOTSUP', noLinks],
  ['EOPNOTSUPP', noLinks],
  ['ENOSYS', noLinks],
  [
    'ENAMETOOLONG',
    {
      code: 'invalid-name',
      message: 'the path is too long for this file system',
      remedy: 'use a shorter path',
    },
  ],
]);

/** An error thrown by the source of an upload: not the store's, and passed on as it is. */
export class SourceFailure extends Error {
  constructor(cause: unknown) {
    super('the source of an upload failed', { cause });
    this.name = 'SourceFailure';
  }
}

/** The coded error for whatever a file-system call on `key` threw. */
export function storeError(error: unknown, key: Key, location: string): unknown {
  if (error instanceof SourceFailure) return error.cause;
  if (error instanceof LaurelError) return error;
  const errno = errnoOf(error);
  if (errno === undefined) return error;
  const meaning = meanings.get(errno);
  return new LaurelError({
    code: meaning?.code ?? 'store-unavailable',
    message: `${meaning?.message ?? 'the file system failed'} (${errno}, ${location})`,
    at: { key },
    remedy: meaning?.remedy ?? 'check the disk or mount, then run the same command again',
    cause: error,
  });
}

/** A link, or a directory spelled otherwise: `path` is really `real`. */
export function detour(path: string, real: string): LaurelError {
  return new LaurelError({
    code: link.code,
    message: `${path} is really ${real}: a symbolic link, or a name that differs only in case`,
    remedy: link.remedy,
  });
}

/** @throws LaurelError `store-unfit`: `link` refuses with EPERM where there are no hard links at all. */
export function hardLinkRefused(error: unknown, key: Key): LaurelError {
  const { code, message, remedy } = noLinks;
  return new LaurelError({ code, message, remedy, at: { key }, cause: error });
}

/** `ENOENT` and the like; `undefined` for an error that is not the operating system's. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}

/** What `call` gives, or `undefined` when it failed because there is no such file or directory. */
export async function unlessMissing<Value>(call: Promise<Value>): Promise<Value | undefined> {
  try {
    return await call;
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === 'ENOENT' || errno === 'ENOTDIR') return undefined;
    throw error;
  }
}
