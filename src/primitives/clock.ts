// Time as a port: nothing below `adapters/` reads a clock or sleeps by itself.

export interface Clock {
  now(): Date;
  /** Resolves after `durationMs`; rejects with the signal's reason when aborted. */
  sleep(durationMs: number, signal?: AbortSignal): Promise<void>;
}

/** Full-jitter exponential back-off: a random part of `baseMs * 2^attempt`, at most `maxMs`. */
export function backoffMs(
  attempt: number,
  random: () => number,
  { baseMs = 50, maxMs = 5_000 } = {},
): number {
  return Math.round(random() * Math.min(maxMs, baseMs * 2 ** attempt));
}
