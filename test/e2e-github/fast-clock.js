// Loaded into a step by NODE_OPTIONS: its minutes pass in seconds, so that waiting for GitHub's limits takes no time.
import { syncBuiltinESMExports } from 'node:module';
import timersPromises from 'node:timers/promises';

const speed = Number(process.env['LAUREL_TEST_CLOCK_SPEED'] ?? '1');
const origin = Number(process.env['LAUREL_TEST_CLOCK_ORIGIN'] ?? String(Date.now()));

const RealDate = Date;
globalThis.Date = class extends RealDate {
  /** @param {unknown[]} given */
  constructor(...given) {
    if (given.length === 0) super(globalThis.Date.now());
    else super(...given);
  }

  static now() {
    return Math.floor(origin + (RealDate.now() - origin) * speed);
  }
};

const delay = timersPromises.setTimeout;
timersPromises.setTimeout = (durationMs, ...rest) => delay(durationMs / speed, ...rest);
syncBuiltinESMExports();
