// Small files that may or may not be there, next to the code or among the artifacts.
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

const maxSmallFileBytes = 4 * 1024 * 1024;

export type SmallFile =
  | { readonly kind: 'found'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Reads a regular file of at most 4 MiB; a pipe or a device is not waited for. */
export async function readSmallFile(path: string): Promise<SmallFile> {
  try {
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) return { kind: 'absent' };
      if (stats.size > maxSmallFileBytes) return { kind: 'unreadable', why: `it has ${stats.size} bytes` };
      return { kind: 'found', bytes: await handle.readFile() };
    } finally {
      await handle.close();
    }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    return ['ENOENT', 'ENOTDIR', 'ENXIO'].includes(code)
      ? { kind: 'absent' }
      : { kind: 'unreadable', why: code };
  }
}
