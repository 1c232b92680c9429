// The facade's clock: stands still or walks with real time, and tests move it forward.

export class FacadeClock {
  readonly #start: number | null;
  #offsetMs = 0;

  /** @param start where the clock stands still; without it, real time. */
  constructor(start: string | null = '2026-06-01T12:00:00Z') {
    this.#start = start === null ? null : Date.parse(start);
  }

  nowMs(): number {
    return (this.#start ?? Date.now()) + this.#offsetMs;
  }

  /** As GitHub writes times: to the second, in UTC. */
  now(): string {
    return toTimestamp(this.nowMs());
  }

  advance(durationMs: number): void {
    this.#offsetMs += durationMs;
  }
}

/** `2026-06-01T12:00:00Z`. */
export function toTimestamp(timeMs: number): string {
  return `${new Date(timeMs).toISOString().slice(0, 19)}Z`;
}
