// The files of the alias repository as they lie on disk, before anything is committed.
import { createHash } from 'node:crypto';
import { type Dirent, type Stats } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCodeOf } from '../../adapters/hashing/file-identity.ts';
import { LaurelError } from '../../primitives/errors.ts';
import type { SourceFile } from '../../policy/parse-file.ts';
import { repositoryPrefixes } from '../../policy/repository-path.ts';
import { rootOf } from './alias-repository.ts';
import type { GlobalOptions } from './context.ts';

/** Far above what any reader accepts: a larger file is refused by its size before it fills the memory. */
export const maxFileBytes = 64 * 1024 * 1024;
const maxFiles = 100_000;

/** One file, its path as it was given; `null` where there is none. Links are not followed: Git would not either. */
export async function readWorkFile(path: string): Promise<SourceFile | null> {
  try {
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) return { path, blob: '', mode: 'symlink', bytes: new Uint8Array() };
    if (!stats.isFile()) throw unreadable(path, 'it is not a regular file');
    if (stats.size > maxFileBytes) throw unreadable(path, `it has ${stats.size} bytes`);
    const bytes = await readFile(path);
    return { path, blob: blobId(bytes), mode: isExecutable(stats) ? 'executable' : 'file', bytes };
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCodeOf(cause))) return null;
    if (cause instanceof LaurelError) throw cause;
    throw unreadable(path, systemCodeOf(cause), cause);
  }
}

/**
 * Everything that Laurel reads below the root, and what lies beside it under nearly the same name. Paths are
 * relative to the repository.
 */
export async function readWorkTree(where: Pick<GlobalOptions, 'repo' | 'root'>): Promise<SourceFile[]> {
  const root = rootOf(where);
  const paths: string[] = [];
  for (const entry of await entriesOf(join(where.repo, root))) {
    const path = root === '' ? entry.name : `${root}/${entry.name}`;
    if (!entry.isDirectory()) paths.push(path);
    else if (isOurs(entry.name)) await collect(where.repo, path, paths);
  }
  const files: SourceFile[] = [];
  for (const path of paths) {
    const file = await readWorkFile(join(where.repo, path));
    if (file !== null) files.push({ ...file, path });
  }
  return files;
}

async function collect(repo: string, directory: string, paths: string[]): Promise<void> {
  for (const entry of await entriesOf(join(repo, directory))) {
    const path = `${directory}/${entry.name}`;
    if (paths.length >= maxFiles) throw unreadable(directory, `it holds more than ${maxFiles} files`);
    if (entry.isDirectory()) await collect(repo, path, paths);
    else paths.push(path);
  }
}

/** A directory that Laurel reads, or that differs from one in case only and would be passed over in silence. */
function isOurs(name: string): boolean {
  return repositoryPrefixes.some((prefix) => prefix === `${name.toLowerCase()}/`);
}

async function entriesOf(directory: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    const isAbsent = ['ENOENT', 'ENOTDIR'].includes(systemCodeOf(cause));
    throw new LaurelError({
      code: isAbsent ? 'not-found' : 'invalid-document',
      message: isAbsent
        ? 'there is no such directory'
        : `the directory cannot be read (${systemCodeOf(cause)})`,
      at: { file: directory },
      remedy: 'name the alias repository with --repo, and the directory of laurel.yaml in it with --root',
      cause,
    });
  }
}

/** As Git would record it; on Windows files have no such bit. */
function isExecutable({ mode }: Stats): boolean {
  return process.platform !== 'win32' && (mode & 0o100) !== 0;
}

/** Git's id of the bytes. */
function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}

function unreadable(file: string, why: string, cause?: unknown): LaurelError {
  return new LaurelError({
    code: 'invalid-document',
    message: `the file cannot be read: ${why}`,
    at: { file },
    remedy: 'make it a regular file that this user may read, or move it elsewhere',
    cause,
  });
}
