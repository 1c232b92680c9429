// Artifacts to disk: what `pull` writes. Nothing has its final name before its digest was checked.
import { lstat, realpath, unlink } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Digest } from '../../primitives/digest.ts';
import { LaurelError } from '../../primitives/errors.ts';
import type { ArtifactSink } from '../../registry/artifact-source.ts';
import { identityOf, systemCodeOf } from '../hashing/file-identity.ts';
import { hashFiles } from '../hashing/hash-files.ts';
import { makeDirectory } from '../make-directory.ts';
import { partialFile, PartialFiles } from './partial-file.ts';
import { publish } from './publish.ts';
import { receive } from './receive.ts';
import { straysIn } from './strays.ts';
import { makeParent, type Target, targetOf } from './target-path.ts';
import { writeFailure } from './write-failure.ts';

export interface DirectorySinkOptions {
  /** Made if it is not there. */
  readonly directory: string;
  /** Replace a file that is there and differs. Default: refuse. */
  readonly overwrite?: boolean;
}

interface CallOptions {
  readonly onBytes?: (bytes: number) => void;
  readonly signal?: AbortSignal;
}

export class DirectoryArtifactSink implements ArtifactSink {
  readonly location: string;
  readonly overwrites: boolean;
  readonly #partials = new PartialFiles();
  #root: Promise<string> | undefined;

  constructor(options: DirectorySinkOptions) {
    this.location = resolve(options.directory);
    this.overwrites = options.overwrite ?? false;
  }

  async strays(paths: readonly string[], limit: number): Promise<readonly string[]> {
    this.#root ??= makeRoot(this.location);
    return straysIn(await this.#root, new Set(paths), limit);
  }

  async digestOf(path: string, options: { readonly signal?: AbortSignal } = {}): Promise<Digest | null> {
    return digestOfFile(await this.#target(path), options);
  }

  async partialBytes(path: string, digest: Digest): Promise<number> {
    const { directory } = await this.#target(path);
    return this.#partials.takeOver(directory, path, digest);
  }

  /**
   * @throws LaurelError `digest-mismatch` (the partial file is removed); `conflict` when another file has the
   *   name and `overwrite` was not asked for; `store-full`; `interrupted`; or what `body` throws (the partial
   *   file stays, and `partialBytes` tells its size).
   */
  async write(
    path: string,
    expected: { readonly digest: Digest; readonly sizeBytes: number },
    from: number,
    body: AsyncIterable<Uint8Array>,
    options: CallOptions = {},
  ): Promise<void> {
    const once = body[Symbol.asyncIterator]();
    try {
      const target = await this.#target(path);
      if (!this.overwrites && (await isTaken(target, expected.digest, options))) return;
      await makeParent(target);
      const partial = partialFile(target.directory, path, expected.digest);
      const rest = { [Symbol.asyncIterator]: () => once };
      await receive(partial, { path, ...expected, from, body: rest, ...options });
      if ((await publish(partial, target, this.overwrites)) === 'published') return;
      await unlink(partial);
      await isTaken(target, expected.digest, options);
    } finally {
      // A body that was not read to its end holds a connection open.
      await once.return?.();
    }
  }

  async #target(path: string): Promise<Target> {
    this.#root ??= makeRoot(this.location);
    return targetOf(await this.#root, path);
  }
}

async function makeRoot(directory: string): Promise<string> {
  try {
    await makeDirectory(directory);
    return await realpath(directory);
  } catch (cause) {
    throw writeFailure(directory, cause);
  }
}

/** Whether the file is there already. @throws LaurelError `conflict` when another has its name. */
async function isTaken(target: Target, digest: Digest, options: CallOptions): Promise<boolean> {
  const { signal } = options;
  const there = await digestOfFile(target, signal === undefined ? {} : { signal });
  if (there === null || there === digest) return there !== null;
  throw conflict(target, `a file with digest ${there} has this name`);
}

async function digestOfFile(
  target: Target,
  options: { readonly signal?: AbortSignal },
): Promise<Digest | null> {
  try {
    const stats = await lstat(target.file, { bigint: true });
    if (!stats.isFile()) throw conflict(target, 'something that is not a regular file has this name');
    const [digest] = await hashFiles([{ path: target.file, identity: identityOf(stats) }], options);
    return digest ?? null;
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCodeOf(cause))) return null;
    throw cause;
  }
}

function conflict(target: Target, message: string): LaurelError {
  return new LaurelError({
    code: 'conflict',
    message,
    at: { file: target.file },
    remedy: 'pull into an empty directory, or replace what is there with --overwrite',
  });
}
