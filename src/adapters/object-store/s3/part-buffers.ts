// Memory for parts: a fixed budget over all uploads of a store, so that the size and number of files do not matter.

interface Waiting {
  readonly sizeBytes: number;
  readonly grant: (buffer: Uint8Array) => void;
}

const smallestBytes = 64 * 1024;
const largestClassBytes = 16 * 1024 * 1024;

/** Buffers in shared memory, lent in the order of asking and used again. */
export class PartBuffers {
  readonly #budgetBytes: number;
  readonly #waiting: Waiting[] = [];
  #idle: Uint8Array[] = [];
  #idleBytes = 0;
  #lentBytes = 0;

  constructor(budgetBytes: number) {
    this.#budgetBytes = budgetBytes;
  }

  /** At least `sizeBytes`, once the budget has room; more than the budget is lent alone. Give back what you got. */
  acquire(sizeBytes: number): Promise<Uint8Array> {
    return new Promise((grant) => {
      this.#waiting.push({ sizeBytes: sizeClass(sizeBytes), grant });
      this.#lend();
    });
  }

  release(buffer: Uint8Array): void {
    this.#lentBytes -= buffer.byteLength;
    if (this.#idleBytes + buffer.byteLength > this.#budgetBytes) this.#forget();
    this.#idle.push(buffer);
    this.#idleBytes += buffer.byteLength;
    this.#lend();
  }

  #lend(): void {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      if (this.#lentBytes > 0 && this.#lentBytes + next.sizeBytes > this.#budgetBytes) return;
      this.#waiting.shift();
      this.#lentBytes += next.sizeBytes;
      next.grant(this.#take(next.sizeBytes));
    }
  }

  #take(sizeBytes: number): Uint8Array {
    const at = this.#idle.findIndex((buffer) => buffer.byteLength === sizeBytes);
    const [buffer] = at === -1 ? [] : this.#idle.splice(at, 1);
    if (buffer === undefined) return new Uint8Array(new SharedArrayBuffer(sizeBytes));
    this.#idleBytes -= sizeBytes;
    return buffer;
  }

  #forget(): void {
    this.#idle = [];
    this.#idleBytes = 0;
  }
}

/** Few sizes below that of a part, so that a buffer fits the next file too. */
function sizeClass(sizeBytes: number): number {
  if (sizeBytes > largestClassBytes) return sizeBytes;
  let bytes = smallestBytes;
  while (bytes < sizeBytes) bytes *= 2;
  return bytes;
}
