// The system's clock keeps the port's promises.
import { expect, test } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';

test('sleeps about as long as asked', async () => {
  const before = systemClock.now().getTime();
  await systemClock.sleep(30);
  expect(systemClock.now().getTime() - before).toBeGreaterThanOrEqual(28);
});

test('wakes at once with the signal’s own reason when it is aborted', async () => {
  const abort = new AbortController();
  const sleeping = systemClock.sleep(60_000, abort.signal);
  const reason = new Error('Ctrl-C');
  abort.abort(reason);
  await expect(sleeping).rejects.toBe(reason);
  await expect(systemClock.sleep(60_000, AbortSignal.abort(reason))).rejects.toBe(reason);
});
