// A column of numbers that grows without being copied until it is whole.

const blockLength = 65_536;

type Numbers = Float64Array | Uint16Array;

/** `make` says in what the numbers are kept while they come. */
export class Growing {
  readonly #make: (length: number) => Numbers;
  readonly #full: Numbers[] = [];
  #block: Numbers;
  #used = 0;

  constructor(make: (length: number) => Numbers) {
    this.#make = make;
    this.#block = make(blockLength);
  }

  get length(): number {
    return this.#full.length * blockLength + this.#used;
  }

  push(value: number): void {
    if (this.#used === blockLength) {
      this.#full.push(this.#block);
      this.#block = this.#make(blockLength);
      this.#used = 0;
    }
    this.#block[this.#used] = value;
    this.#used += 1;
  }

  /** All of it, written into `target`, which is as long as this. */
  copyTo<Target extends Numbers>(target: Target): Target {
    for (const [index, block] of this.#full.entries()) target.set(block, index * blockLength);
    target.set(this.#block.subarray(0, this.#used), this.#full.length * blockLength);
    return target;
  }
}
