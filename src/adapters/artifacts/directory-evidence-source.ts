// Files that an evaluation or registration file names, relative to its directory.
import { type BigIntStats, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { UploadSource } from '../../ledger/object-store.ts';
import type { Digest } from '../../primitives/digest.ts';
import { LaurelError } from '../../primitives/errors.ts';
import type { EvidenceSource, SourceFile } from '../../registry/artifact-source.ts';
import { identityOf, readFailure, systemCodeOf } from '../hashing/file-identity.ts';
import { hashFiles } from '../hashing/hash-files.ts';
import type { ListedFile } from './list-files.ts';
import { readRange } from './read-range.ts';

/**
 * A file is as it was when it was first found: what is hashed, read and uploaded later must be those bytes.
 * A person named each of these files, so they may lie anywhere, and links are followed.
 */
export class DirectoryEvidenceSource implements EvidenceSource {
  readonly location: string;
  readonly #found = new Map<string, ListedFile>();

  constructor(directory: string) {
    this.location = resolve(directory);
  }

  async find(path: string): Promise<SourceFile> {
    const { identity } = this.#file(path);
    return { path, sizeBytes: identity.sizeBytes };
  }

  async hash(
    files: readonly SourceFile[],
    options: { readonly onBytes?: (bytes: number) => void; readonly signal?: AbortSignal },
  ): Promise<readonly Digest[]> {
    const found = files.map(({ path }) => this.#file(path));
    return hashFiles(
      found.map(({ absolute, identity }) => ({ path: absolute, identity })),
      options,
    );
  }

  async read(path: string, maxBytes: number): Promise<Uint8Array> {
    const file = this.#file(path);
    if (file.identity.sizeBytes > maxBytes) {
      throw new LaurelError({
        code: 'invalid-artifact',
        message: `the file has ${file.identity.sizeBytes} bytes; at most ${maxBytes} are read of one like it`,
        at: { file: file.absolute },
        remedy: 'check that it is the file that was meant',
      });
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of readRange(file)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  upload(file: SourceFile, digest: Digest): UploadSource {
    const found = this.#file(file.path);
    return { sizeBytes: file.sizeBytes, sha256: digest, open: (range) => readRange(found, range) };
  }

  #file(path: string): ListedFile {
    const found = this.#found.get(path) ?? findFile(this.location, path);
    this.#found.set(path, found);
    return found;
  }
}

function findFile(directory: string, path: string): ListedFile {
  const named = resolve(directory, path);
  const { absolute, stats } = statOf(named);
  if (stats.isFile()) return { path, absolute, identity: identityOf(stats) };
  throw new LaurelError({
    code: 'invalid-artifact',
    message: `the path is ${stats.isDirectory() ? 'a directory' : 'no regular file'}`,
    at: { file: named },
    remedy: 'name a file; pack a directory into one file, or give its digest instead of a path',
  });
}

function statOf(named: string): { readonly absolute: string; readonly stats: BigIntStats } {
  try {
    const absolute = realpathSync(named);
    return { absolute, stats: statSync(absolute, { bigint: true }) };
  } catch (cause) {
    if (!['ENOENT', 'ENOTDIR', 'ELOOP'].includes(systemCodeOf(cause))) throw readFailure(named, cause);
    throw new LaurelError({
      code: 'not-found',
      message: 'there is no such file',
      at: { file: named },
      remedy: 'paths in a file start from the directory of that file: correct the path',
      cause,
    });
  }
}
