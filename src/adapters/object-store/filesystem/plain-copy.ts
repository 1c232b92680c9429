// The plain file of a replaced key: a copy of its newest generation, for people and for servers that read the
// directory. Nobody's truth, so whatever fails here fails nothing else.
import { lstat, readFile } from 'node:fs/promises';
import { unlessMissing } from './fs-errors.ts';
import { newestGeneration, openNewest } from './generations.ts';
import type { Place } from './layout.ts';
import { readWhole } from './read-file.ts';
import { discard, openTemporary, renameTo, writeAll } from './temporary.ts';

const maxRefreshes = 10;

/**
 * Puts the newest generation's bytes into the plain file. Two processes may do so at once, so each looks again
 * after its rename whether it was still the newest.
 */
export async function refreshCopy(place: Place, root: string): Promise<void> {
  for (let attempt = 0; attempt < maxRefreshes; attempt += 1) {
    const newest = await openNewest(place);
    if (newest === undefined) return;
    const file = await openTemporary(place, root);
    try {
      await writeAll(file.handle, await readWhole(newest));
      await renameTo(file, place.path);
    } finally {
      await newest.handle.close();
      await discard(file);
    }
    if ((await newestGeneration(place)) === newest.generation) return;
  }
}

/** Brings copies in line that a killed writer left old, or that somebody edited or deleted. */
export class CopyHealer {
  /** What each plain file was when it was last looked into, so that a reader does so once and not every time. */
  readonly #seen = new Map<string, string>();

  /** To be told of the body of the newest generation whenever one was read. Never throws. */
  async heal(
    place: Place,
    root: string,
    newest: { readonly generation: number; readonly body: Uint8Array },
  ): Promise<void> {
    if (newest.generation === 1) return;
    await Promise.allSettled([this.#heal(place, root, newest)]);
  }

  async #heal(
    place: Place,
    root: string,
    { generation, body }: { readonly generation: number; readonly body: Uint8Array },
  ): Promise<void> {
    const stats = await unlessMissing(lstat(place.path));
    const mark = `${generation} ${stats?.ino} ${stats?.size} ${stats?.ctimeMs}`;
    if (this.#seen.get(place.path) === mark) return;
    // Before the copy is made: one that this user may not write is not tried again at every read.
    this.#seen.set(place.path, mark);
    const isSame = stats?.isFile() === true && stats.size === body.byteLength;
    if (isSame && (await readFile(place.path)).equals(body)) return;
    await refreshCopy(place, root);
  }
}
