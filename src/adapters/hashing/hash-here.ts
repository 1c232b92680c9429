// SHA-256 of one file on this thread: the same steps as a worker's, for files too small to be worth one.
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type FileIdentity, identityOf, isSameFile, systemCodeOf } from './file-identity.ts';
import { chunkBytes, type FileToHash, type Hashed } from './hash-worker.ts';

export function hashFileHere(file: FileToHash, flags: number): Hashed {
  try {
    const fd = openSync(file.path, flags);
    try {
      return hashOpenFile(fd, file.identity);
    } finally {
      closeSync(fd);
    }
  } catch (cause) {
    return { kind: 'failed', code: systemCodeOf(cause), message: String(cause) };
  }
}

function hashOpenFile(fd: number, identity: FileIdentity): Hashed {
  if (!isUnchanged(fd, identity)) return { kind: 'changed' };
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, identity.sizeBytes));
  for (let left = identity.sizeBytes; left > 0;) {
    const read = readSync(fd, buffer, 0, Math.min(buffer.length, left), null);
    if (read === 0) return { kind: 'changed' };
    hash.update(buffer.subarray(0, read));
    left -= read;
  }
  return isUnchanged(fd, identity) ? { kind: 'hashed', hex: hash.digest('hex') } : { kind: 'changed' };
}

function isUnchanged(fd: number, identity: FileIdentity): boolean {
  const stats = fstatSync(fd, { bigint: true });
  return stats.isFile() && isSameFile(identityOf(stats), identity);
}
