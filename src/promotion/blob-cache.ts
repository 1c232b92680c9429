// What was made of files, by what they are: blob, mode and path. Whatever commits a file is in, it is read once.
import type { TreeFile } from './code-host.ts';

export class BlobCache<Value> {
  readonly #known = new Map<string, Promise<Value>>();

  has(file: TreeFile): boolean {
    return this.#known.has(fileId(file));
  }

  /** What `read` makes of the file; a failure is not kept. */
  async get(file: TreeFile, read: () => Promise<Value>): Promise<Value> {
    const id = fileId(file);
    const known = this.#known.get(id) ?? read();
    this.#known.set(id, known);
    try {
      return await known;
    } catch (cause) {
      if (this.#known.get(id) === known) this.#known.delete(id);
      throw cause;
    }
  }

  /** Forgets what is not in `tree`, so that a long life does not fill the memory. */
  keepOnly(tree: readonly TreeFile[]): void {
    if (this.#known.size === 0) return;
    const wanted = new Set(tree.map(fileId));
    for (const id of this.#known.keys()) if (!wanted.has(id)) this.#known.delete(id);
  }
}

/** The same for the same bytes at the same place. */
export function fileId({ blob, mode, path }: TreeFile): string {
  return `${blob} ${mode} ${path}`;
}
