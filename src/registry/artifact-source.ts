// Ports to where artifacts come from and where they go: a directory on disk, in practice.
import type { Digest } from '../primitives/digest.ts';
import type { UploadSource } from '../ledger/object-store.ts';

export interface SourceFile {
  /** Relative, `/`-separated, not yet checked. */
  readonly path: string;
  readonly sizeBytes: number;
}

export interface ProgressListener {
  /** `done` and `total` in bytes; `phase` is what is being done. */
  (event: {
    readonly phase: 'hash' | 'upload' | 'download' | 'verify' | 'copy';
    readonly done: number;
    readonly total: number;
  }): void;
}

/** Where artifacts are read from. A file that changes between two reads is noticed and refused. */
export interface ArtifactSource {
  /** For messages. */
  readonly location: string;
  /** Every regular file, in no order. @throws LaurelError `invalid-artifact` for symlinks, sockets and the like. */
  list(): Promise<readonly SourceFile[]>;
  /** SHA-256 of each file, several at once. @throws LaurelError `artifact-changed`. */
  hash(
    files: readonly SourceFile[],
    options: { readonly onBytes?: (bytes: number) => void; readonly signal?: AbortSignal },
  ): Promise<readonly Digest[]>;
  /** A small file whole, for metadata. @throws LaurelError `invalid-artifact` when larger than `maxBytes`. */
  read(path: string, maxBytes: number): Promise<Uint8Array>;
  upload(file: SourceFile, digest: Digest): UploadSource;
}

/** Files that an evaluation names, relative to the directory of the evaluation file. */
export interface EvidenceSource extends Pick<ArtifactSource, 'location' | 'hash' | 'read' | 'upload'> {
  /** @throws LaurelError `not-found`, or `invalid-artifact` for what is no regular file or may not be named. */
  find(path: string): Promise<SourceFile>;
}

/** Where `pull` writes. Files appear under their final name only once their digest was checked. */
export interface ArtifactSink {
  readonly location: string;
  /** Whether a file that is there and differs is replaced; otherwise writing it is a conflict. */
  readonly overwrites: boolean;
  /**
   * At most `limit` paths of what is there and is none of `paths`. Interrupted downloads do not count, nor what
   * tools leave in every directory.
   */
  strays(paths: readonly string[], limit: number): Promise<readonly string[]>;
  /** The digest of a file that is there already, or `null`: what matches is not fetched again. */
  digestOf(path: string, options: { readonly signal?: AbortSignal }): Promise<Digest | null>;
  /** Bytes of an interrupted download of exactly this digest that are there already. */
  partialBytes(path: string, digest: Digest): Promise<number>;
  /** Appends to the partial file, checks size and digest of the whole, and renames it into place. @throws LaurelError `digest-mismatch`. */
  write(
    path: string,
    expected: { readonly digest: Digest; readonly sizeBytes: number },
    from: number,
    body: AsyncIterable<Uint8Array>,
    options: { readonly onBytes?: (bytes: number) => void; readonly signal?: AbortSignal },
  ): Promise<void>;
}
