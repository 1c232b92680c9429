// A clock that stands still until a test moves it; sleeping moves it at once.
import type { Clock } from '../../src/primitives/clock.ts';

export class FakeClock implements Clock {
  /** Every duration slept, in order, in milliseconds. */
  readonly slept: number[] = [];
  #nowMs: number;

  constructor(start = '2026-06-01T12:00:00.000Z') {
    this.#nowMs = Date.parse(start);
  }

  now(): Date {
    return new Date(this.#nowMs);
  }

  advance(durationMs: number): void {
    this.#nowMs += durationMs;
  }

  set(time: string): void {
    this.#nowMs = Date.parse(time);
  }

  async sleep(durationMs: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.slept.push(durationMs);
    this.advance(durationMs);
    // Other tasks run while one sleeps, as they would in real time.
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
    signal?.throwIfAborted();
  }
}
