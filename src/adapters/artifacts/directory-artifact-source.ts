// Artifacts from disk: a directory, or files named one by one. One source is one snapshot: what is hashed, read
// and uploaded must be what was listed first.
import type { ByteRange, UploadSource } from '../../ledger/object-store.ts';
import type { Digest } from '../../primitives/digest.ts';
import { LaurelError } from '../../primitives/errors.ts';
import type { ArtifactSource, SourceFile } from '../../registry/artifact-source.ts';
import { type ListedFile, type Listing, listFiles } from './list-files.ts';
import { hashListed, readWhole } from './listed-files.ts';
import { readRange } from './read-range.ts';

export interface DirectorySourceOptions {
  /** One directory, or any number of files and directories that lie side by side in the version. */
  readonly paths: readonly string[];
  /** Take what symbolic links point at, where that lies inside the directory. Default: refuse links. */
  readonly follow?: boolean;
}

/**
 * Left out, and told by {@link DirectoryArtifactSource.excluded}: `.DS_Store`, `Thumbs.db`, `desktop.ini`,
 * `.git`, `__pycache__`, `.ipynb_checkpoints` and the partial files of an interrupted `pull`. Everything else
 * is registered, whether its name starts with a dot or not.
 */
export class DirectoryArtifactSource implements ArtifactSource {
  readonly location: string;
  readonly #options: DirectorySourceOptions;
  #listing: Promise<Listing> | undefined;

  constructor(options: DirectorySourceOptions) {
    this.#options = options;
    this.location = options.paths.join(', ');
  }

  async list(): Promise<readonly SourceFile[]> {
    const { files } = await this.#listed();
    return Array.from(files.values(), ({ path, identity }) => ({ path, sizeBytes: identity.sizeBytes }));
  }

  /** Paths that were left out because of their names; a directory's ends in `/`. */
  async excluded(): Promise<readonly string[]> {
    return (await this.#listed()).excluded;
  }

  async hash(
    files: readonly SourceFile[],
    options: { readonly onBytes?: (bytes: number) => void; readonly signal?: AbortSignal },
  ): Promise<readonly Digest[]> {
    const listing = await this.#listed();
    return hashListed(
      files.map((file) => find(listing, file.path)),
      options,
    );
  }

  async read(path: string, maxBytes: number): Promise<Uint8Array> {
    return readWhole(find(await this.#listed(), path), maxBytes);
  }

  upload(file: SourceFile, digest: Digest): UploadSource {
    return {
      sizeBytes: file.sizeBytes,
      sha256: digest,
      open: (range) => this.open(file.path, range),
    };
  }

  /** The bytes of a range of a listed file, the whole by default. @throws LaurelError `artifact-changed`. */
  async *open(path: string, range?: ByteRange): AsyncGenerator<Uint8Array> {
    yield* readRange(find(await this.#listed(), path), range);
  }

  #listed(): Promise<Listing> {
    this.#listing ??= listFiles(this.#options.paths, this.#options.follow ?? false);
    return this.#listing;
  }
}

function find(listing: Listing, path: string): ListedFile {
  const file = listing.files.get(path);
  if (file !== undefined) return file;
  throw new LaurelError({ code: 'not-found', message: 'no such artifact was listed', at: { file: path } });
}
