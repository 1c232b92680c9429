// Answers that stay good, for a while or for ever: asked once, also by many at the same time.
import type { Clock } from '../../../primitives/clock.ts';

export class Recent<Value> {
  readonly #clock: Clock;
  readonly #keptMs: number;
  readonly #known = new Map<string, { readonly value: Promise<Value>; readonly untilMs: number }>();

  constructor(clock: Clock, keptMs: number) {
    this.#clock = clock;
    this.#keptMs = keptMs;
  }

  /** What `ask` said of `key` lately, or says now; a failure is not kept. */
  async get(key: string, ask: () => Promise<Value>): Promise<Value> {
    const nowMs = this.#clock.now().getTime();
    for (const [old, { untilMs }] of this.#known) if (untilMs <= nowMs) this.#known.delete(old);
    const known = this.#known.get(key) ?? { value: ask(), untilMs: nowMs + this.#keptMs };
    this.#known.set(key, known);
    try {
      return await known.value;
    } catch (cause) {
      if (this.#known.get(key) === known) this.#known.delete(key);
      throw cause;
    }
  }
}

/** One answer that never changes. */
export class Lasting<Value> {
  readonly #ask: () => Promise<Value>;
  #value: Promise<Value> | undefined;

  constructor(ask: () => Promise<Value>) {
    this.#ask = ask;
  }

  /** A failure is not kept. */
  async get(): Promise<Value> {
    const value = (this.#value ??= this.#ask());
    try {
      return await value;
    } catch (cause) {
      if (this.#value === value) this.#value = undefined;
      throw cause;
    }
  }
}
