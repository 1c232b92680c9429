// A directory in memory to pull into, which can be cut off in the middle of a file.
import { type Digest, digestOf } from '../../src/primitives/digest.ts';
import { LaurelError } from '../../src/primitives/errors.ts';
import type { ArtifactSink } from '../../src/registry/artifact-source.ts';

export class MemorySink implements ArtifactSink {
  readonly location = 'memory';
  readonly overwrites: boolean;
  readonly files = new Map<string, Uint8Array>();
  readonly #partial = new Map<string, Uint8Array>();

  constructor({ overwrites = false }: { readonly overwrites?: boolean } = {}) {
    this.overwrites = overwrites;
  }

  text(path: string): string | undefined {
    const bytes = this.files.get(path);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  }

  async strays(paths: readonly string[], limit: number): Promise<readonly string[]> {
    return [...this.files.keys()].filter((path) => !paths.includes(path)).slice(0, limit);
  }

  async digestOf(path: string): Promise<Digest | null> {
    const bytes = this.files.get(path);
    return bytes === undefined ? null : digestOf(bytes);
  }

  async partialBytes(path: string, digest: Digest): Promise<number> {
    return this.#partial.get(`${path} ${digest}`)?.byteLength ?? 0;
  }

  async write(
    path: string,
    expected: { readonly digest: Digest; readonly sizeBytes: number },
    from: number,
    body: AsyncIterable<Uint8Array>,
    options: { readonly onBytes?: (bytes: number) => void },
  ): Promise<void> {
    const name = `${path} ${expected.digest}`;
    let received = (this.#partial.get(name) ?? new Uint8Array()).slice(0, from);
    for await (const chunk of body) {
      received = Buffer.concat([received, chunk]);
      this.#partial.set(name, received);
      options.onBytes?.(chunk.byteLength);
    }
    this.#partial.delete(name);
    if (digestOf(received) !== expected.digest || received.byteLength !== expected.sizeBytes) {
      throw new LaurelError({ code: 'digest-mismatch', message: `${path} is not what its digest names` });
    }
    this.files.set(path, received);
  }
}
