// The system's clock.
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../primitives/clock.ts';

export const systemClock: Clock = {
  now: () => new Date(),
  async sleep(durationMs, signal) {
    try {
      await delay(durationMs, undefined, signal === undefined ? {} : { signal });
    } catch (error) {
      // The timer rejects with its own AbortError; the port promises the signal's reason.
      throw signal?.aborted === true ? signal.reason : error;
    }
  },
};
