// The work that an expression may be: counted, not timed, so that it ends alike everywhere.

/** Of about 0.1 µs each. */
export const mostSteps = 1_000_000;

/** Ends an evaluation from anywhere inside it. */
export class OutOfSteps extends Error {
  constructor(most: number) {
    super(`it was given up after ${most} steps`);
    this.name = 'OutOfSteps';
  }
}

export class Steps {
  readonly #most: number;
  #taken = 0;

  constructor(most: number = mostSteps) {
    this.#most = most;
  }

  /** @throws OutOfSteps when more are taken than there are. */
  take(count: number): void {
    this.#taken += count;
    if (this.#taken > this.#most) throw new OutOfSteps(this.#most);
  }

  /** For reading a text of so many characters. */
  takeText(length: number): void {
    this.take(Math.ceil(length / 64));
  }
}
