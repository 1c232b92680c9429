// Artifacts and evidence in memory: files by path, which a test can change while they are registered.
import type { ByteRange, UploadSource } from '../../src/ledger/object-store.ts';
import { type Digest, digestOf } from '../../src/primitives/digest.ts';
import { LaurelError } from '../../src/primitives/errors.ts';
import type { ArtifactSource, EvidenceSource, SourceFile } from '../../src/registry/artifact-source.ts';

export class MemorySource implements ArtifactSource, EvidenceSource {
  readonly location = 'memory';
  readonly #files: Map<string, Uint8Array>;
  /** How often each path was hashed, read or opened: nothing is to be read twice. */
  readonly opened = new Map<string, number>();

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    const bytesOf = (content: string | Uint8Array): Uint8Array =>
      typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.#files = new Map(Object.entries(files).map(([path, content]) => [path, bytesOf(content)]));
  }

  change(path: string, content: string): void {
    this.#files.set(path, new TextEncoder().encode(content));
  }

  async list(): Promise<readonly SourceFile[]> {
    return [...this.#files].map(([path, bytes]) => ({ path, sizeBytes: bytes.byteLength }));
  }

  async find(path: string): Promise<SourceFile> {
    return { path, sizeBytes: this.#bytes(path).byteLength };
  }

  async hash(
    files: readonly SourceFile[],
    options: { readonly onBytes?: (bytes: number) => void } = {},
  ): Promise<readonly Digest[]> {
    return files.map(({ path, sizeBytes }) => {
      options.onBytes?.(sizeBytes);
      return digestOf(this.#bytes(path));
    });
  }

  async read(path: string, maxBytes: number): Promise<Uint8Array> {
    const bytes = this.#bytes(path);
    if (bytes.byteLength <= maxBytes) return bytes.slice();
    throw new LaurelError({ code: 'invalid-artifact', message: `${path} is larger than ${maxBytes} bytes` });
  }

  upload(file: SourceFile, digest: Digest): UploadSource {
    return { sizeBytes: file.sizeBytes, sha256: digest, open: (range) => this.#open(file.path, range) };
  }

  async *#open(path: string, range: ByteRange = { start: 0 }): AsyncGenerator<Uint8Array> {
    this.opened.set(path, (this.opened.get(path) ?? 0) + 1);
    yield this.#bytes(path).slice(range.start, range.end === undefined ? undefined : range.end + 1);
  }

  #bytes(path: string): Uint8Array {
    const bytes = this.#files.get(path);
    if (bytes !== undefined) return bytes;
    throw new LaurelError({ code: 'not-found', message: `no such file: ${path}`, at: { file: path } });
  }
}
