// Getting the bytes of a large file to the disk while more of them come, so that little is left to wait for at the
// end: disk and processor work at the same time.
import type { FileHandle } from 'node:fs/promises';

const everyBytes = 64 * 1024 * 1024;

/** Of one file. It makes nothing durable by itself: whoever writes syncs the file once more at the end. */
export class EarlySync {
  readonly #handle: Pick<FileHandle, 'datasync'>;
  #waitingBytes = 0;
  #running: Promise<void> | undefined;

  constructor(handle: Pick<FileHandle, 'datasync'>) {
    this.#handle = handle;
  }

  /**
   * Told of every write. Starts a sync now and then and does not wait for it.
   *
   * @throws what an earlier sync failed with: the system tells of lost bytes once, so it must not go unheard.
   */
  async wrote(bytes: number): Promise<void> {
    this.#waitingBytes += bytes;
    if (this.#waitingBytes < everyBytes) return;
    await this.finish();
    this.#waitingBytes = 0;
    this.#running = this.#handle.datasync();
    // Awaited with the next one, or by `finish`; until then a failure must not count as unhandled.
    this.#running.catch(() => undefined);
  }

  /** Waits for the sync under way. @throws what it failed with. */
  async finish(): Promise<void> {
    await this.#running;
  }
}
