// Files that an evaluation or registration file names, relative to its directory.
import { type BigIntStats, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { UploadSource } from '../../ledger/object-store.ts';
import type { Digest } from '../../primitives/digest.ts';
import { LaurelError } from '../../primitives/errors.ts';
import type { EvidenceSource, SourceFile } from '../../registry/artifact-source.ts';
import { identityOf, readFailure, systemCodeOf } from '../hashing/file-identity.ts';
import { isInside } from '../is-inside.ts';
import type { ListedFile } from './list-files.ts';
import { hashListed, readWhole } from './listed-files.ts';
import { readRange } from './read-range.ts';

/**
 * A file is as it was when it was first found: what is hashed, read and uploaded later must be those bytes.
 * The file that names it may have come with somebody's model, and what it names is stored: so links are followed,
 * but nothing outside the directory is touched unless `allowOutside`.
 */
export class DirectoryEvidenceSource implements EvidenceSource {
  readonly location: string;
  readonly #allowOutside: boolean;
  readonly #found = new Map<string, ListedFile>();

  constructor(directory: string, { allowOutside = false }: { readonly allowOutside?: boolean } = {}) {
    this.location = resolve(directory);
    this.#allowOutside = allowOutside;
  }

  async find(path: string): Promise<SourceFile> {
    const { identity } = this.#file(path);
    return { path, sizeBytes: identity.sizeBytes };
  }

  async hash(
    files: readonly SourceFile[],
    options: { readonly onBytes?: (bytes: number) => void; readonly signal?: AbortSignal },
  ): Promise<readonly Digest[]> {
    return hashListed(
      files.map(({ path }) => this.#file(path)),
      options,
    );
  }

  async read(path: string, maxBytes: number): Promise<Uint8Array> {
    return readWhole(this.#file(path), maxBytes);
  }

  upload(file: SourceFile, digest: Digest): UploadSource {
    const found = this.#file(file.path);
    return { sizeBytes: file.sizeBytes, sha256: digest, open: (range) => readRange(found, range) };
  }

  #file(path: string): ListedFile {
    const found = this.#found.get(path) ?? this.#findFile(path);
    this.#found.set(path, found);
    return found;
  }

  #findFile(path: string): ListedFile {
    const named = resolve(this.location, path);
    const absolute = realPathOf(named);
    if (!this.#allowOutside && !isInside(realPathOf(this.location), absolute)) {
      throw new LaurelError({
        code: 'invalid-artifact',
        message: `${path} leads out of ${this.location}`,
        at: { file: named },
        remedy: 'copy the file into that directory or, for a dataset, write digest: instead of path:; where you know what is named here, and that it may be stored, pass --allow-outside', // prettier-ignore
      });
    }
    return regularFile(path, named, absolute);
  }
}

function regularFile(path: string, named: string, absolute: string): ListedFile {
  const stats = statOf(named, absolute);
  if (stats.isFile()) return { path, absolute, identity: identityOf(stats) };
  throw new LaurelError({
    code: 'invalid-artifact',
    message: `the path is ${stats.isDirectory() ? 'a directory' : 'no regular file'}`,
    at: { file: named },
    remedy: 'name a file; pack a directory into one file, or give its digest instead of a path',
  });
}

function realPathOf(named: string): string {
  try {
    return realpathSync(named);
  } catch (cause) {
    throw unfound(named, cause);
  }
}

function statOf(named: string, absolute: string): BigIntStats {
  try {
    return statSync(absolute, { bigint: true });
  } catch (cause) {
    throw unfound(named, cause);
  }
}

function unfound(named: string, cause: unknown): LaurelError {
  if (!['ENOENT', 'ENOTDIR', 'ELOOP'].includes(systemCodeOf(cause))) return readFailure(named, cause);
  return new LaurelError({
    code: 'not-found',
    message: 'there is no such file',
    at: { file: named },
    remedy: 'paths in a file start from the directory of that file: correct the path',
    cause,
  });
}
