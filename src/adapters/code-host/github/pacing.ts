// How often Laurel may write: GitHub allows 80 content-creating calls a minute and 500 an hour, to everything that
// uses the same token. Pure: the times of past writes and the time now decide.

export interface Pace {
  readonly perMinute: number;
  readonly perHour: number;
  /** A longer wait is refused instead. */
  readonly maxWaitMs: number;
}

/** Below GitHub's own limits, for others write with the same token. */
export const defaultPace: Pace = { perMinute: 60, perHour: 450, maxWaitMs: 60_000 };

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

export type Turn =
  | { readonly kind: 'now' }
  | { readonly kind: 'wait'; readonly waitMs: number }
  /** Not before `untilMs`, in milliseconds since 1970. */
  | { readonly kind: 'refuse'; readonly untilMs: number };

/** Whether one more write may go out at `nowMs`, given when the earlier ones did, oldest first. */
export function decideTurn(sentMs: readonly number[], nowMs: number, pace: Pace): Turn {
  const untilMs = Math.max(freeAt(sentMs, pace.perMinute, minuteMs), freeAt(sentMs, pace.perHour, hourMs));
  if (untilMs <= nowMs) return { kind: 'now' };
  const waitMs = untilMs - nowMs;
  return waitMs <= pace.maxWaitMs ? { kind: 'wait', waitMs } : { kind: 'refuse', untilMs };
}

/** What of `sentMs` still counts at `nowMs`. */
export function recentWrites(sentMs: readonly number[], nowMs: number): readonly number[] {
  return sentMs.filter((at) => at > nowMs - hourMs);
}

/** When the window has room for one more. */
function freeAt(sentMs: readonly number[], limit: number, windowMs: number): number {
  const blocking = sentMs[sentMs.length - limit];
  return blocking === undefined ? Number.NEGATIVE_INFINITY : blocking + windowMs;
}
