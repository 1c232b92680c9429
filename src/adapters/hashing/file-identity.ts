// What tells that a file is still the file it was: everything the kernel says of it that a write changes.
import type { BigIntStats } from 'node:fs';
import { LaurelError } from '../../primitives/errors.ts';

/** A file as it was when it was listed. A write, a replacement or a touched clock changes one of these. */
export interface FileIdentity {
  readonly device: bigint;
  readonly inode: bigint;
  readonly sizeBytes: number;
  readonly modifiedNs: bigint;
  readonly changedNs: bigint;
}

export function identityOf(stats: BigIntStats): FileIdentity {
  return {
    device: stats.dev,
    inode: stats.ino,
    sizeBytes: Number(stats.size),
    modifiedNs: stats.mtimeNs,
    changedNs: stats.ctimeNs,
  };
}

export function isSameFile(a: FileIdentity, b: FileIdentity): boolean {
  return (
    a.device === b.device &&
    a.inode === b.inode &&
    a.sizeBytes === b.sizeBytes &&
    a.modifiedNs === b.modifiedNs &&
    a.changedNs === b.changedNs
  );
}

/** The error of a file that is no longer what it was when it was listed. */
export function fileChanged(path: string, cause?: unknown): LaurelError {
  return new LaurelError({
    code: 'artifact-changed',
    message: 'the file changed while it was being read',
    at: { file: path },
    remedy: 'wait until training has finished writing, then run the command again',
    cause,
  });
}

/** The error that a failed open or read of a listed file amounts to. */
export function readFailure(path: string, cause: unknown): LaurelError {
  const code = systemCodeOf(cause);
  // Gone, or replaced by a link, a directory or a socket since it was listed.
  if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EISDIR', 'ENXIO'].includes(code)) return fileChanged(path, cause);
  return new LaurelError({
    code: 'invalid-artifact',
    message: `the file cannot be read${code === '' ? '' : ` (${code})`}`,
    at: { file: path },
    remedy: 'make the file readable for this user and check the disk, then run the command again',
    cause,
  });
}

/** `ENOENT` and the like, or an empty string. */
export function systemCodeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
}
