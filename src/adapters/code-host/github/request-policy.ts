// How every request is sent: reads are tried again, writes go one by one at a pace GitHub allows and never twice on
// a guess, limits are waited out where that is short, and every failure is a coded error.
import { setMaxListeners } from 'node:events';
import type { Clock } from '../../../primitives/clock.ts';
import { backoffMs } from '../../../primitives/clock.ts';
import { interrupted, throwIfAborted } from '../../object-store/abort.ts';
import { type Asked, failureError, limitError, outcomeUnknown } from './github-errors.ts';
import { type Failure, readFailure } from './github-failure.ts';
import { decideTurn, type Pace, recentWrites } from './pacing.ts';

export interface PolicyOptions {
  readonly clock: Clock;
  /** Jitter, in [0, 1). */
  readonly random: () => number;
  readonly signal: AbortSignal | undefined;
  readonly onWait: (message: string) => void;
  readonly location: string;
  readonly token: string;
  readonly pace: Pace;
  readonly requestMs: number;
}

const maxRetries = 3;
const maxLimitWaits = 2;
/** Where GitHub says that there was too much, but not for how long. */
const unsaidLimitMs = 60_000;

export class RequestPolicy {
  readonly #options: PolicyOptions;
  #lastWrite: Promise<unknown> = Promise.resolve();
  #writes: readonly number[] = [];

  constructor(options: PolicyOptions) {
    this.#options = options;
    // One signal cuts off all requests of a command; Node takes more than ten listeners for a leak.
    if (options.signal !== undefined) setMaxListeners(0, options.signal);
  }

  /**
   * Sends one request. A write waits for the writes before it.
   *
   * @throws LaurelError `git`, `not-found`; `outcome-unknown` for a write without a clear answer; `interrupted`.
   */
  async run<T>(asked: Asked, send: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (!asked.writes) return this.#persist(asked, send);
    const turn = this.#lastWrite.then(async () => this.#persist(asked, send));
    this.#lastWrite = turn.catch(() => undefined);
    return turn;
  }

  /** Waits before try `attempt + 1`. @throws LaurelError `interrupted`. */
  async pause(attempt: number, shown: string): Promise<void> {
    await this.sleep(backoffMs(attempt, this.#options.random, { baseMs: 250 }), shown);
  }

  /** Waits as long as the command is not interrupted. @throws LaurelError `interrupted`. */
  async sleep(durationMs: number, shown: string): Promise<void> {
    const { clock, signal } = this.#options;
    try {
      await clock.sleep(durationMs, signal);
    } catch (error) {
      throw interrupted(shown, error);
    }
  }

  async #persist<T>(asked: Asked, send: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { location, token } = this.#options;
    let retries = 0;
    let limits = 0;
    for (;;) {
      throwIfAborted(this.#options.signal, asked.shown);
      if (asked.writes) await this.#awaitTurn(asked);
      try {
        return await this.#timed(send);
      } catch (error) {
        throwIfAborted(this.#options.signal, asked.shown);
        const failure = readFailure(error, token);
        if (failure.kind === 'limited' && limits < maxLimitWaits) {
          limits += 1;
          await this.#awaitLimit(failure, asked);
        } else if (mayRetry(failure, asked) && retries < maxRetries) {
          retries += 1;
          await this.pause(retries, asked.shown);
        } else if (failure.kind === 'unclear' && asked.writes) {
          throw outcomeUnknown(failure, asked, location);
        } else throw failureError(failure, asked, location);
      }
    }
  }

  /** Cuts a request off with the command, or when it takes too long. */
  async #timed<T>(send: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { signal, requestMs } = this.#options;
    const cut = new AbortController();
    const onAbort = (): void => cut.abort();
    const timer = setTimeout(() => cut.abort(new Error(`no answer within ${requestMs / 1000} s`)), requestMs);
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      return await send(cut.signal);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    }
  }

  async #awaitTurn(asked: Asked): Promise<void> {
    const { clock, pace, location, onWait } = this.#options;
    for (;;) {
      const nowMs = clock.now().getTime();
      const turn = decideTurn(this.#writes, nowMs, pace);
      if (turn.kind === 'refuse') throw limitError(new Date(turn.untilMs), asked, location);
      if (turn.kind === 'now') {
        this.#writes = [...recentWrites(this.#writes, nowMs), nowMs];
        return;
      }
      onWait(`waiting ${seconds(turn.waitMs)} s: GitHub allows only so many writes a minute`);
      await this.sleep(turn.waitMs, asked.shown);
    }
  }

  async #awaitLimit(failure: Failure, asked: Asked): Promise<void> {
    const { clock, pace, location, onWait } = this.#options;
    const nowMs = clock.now().getTime();
    const waitMs = limitWaitMs(failure.headers, nowMs);
    if (waitMs > pace.maxWaitMs) throw limitError(new Date(nowMs + waitMs), asked, location);
    onWait(`waiting ${seconds(waitMs)} s: GitHub's limit of requests is used up`);
    await this.sleep(waitMs, asked.shown);
  }
}

function mayRetry(failure: Failure, asked: Asked): boolean {
  return failure.kind === 'unsent' || (failure.kind === 'unclear' && !asked.writes);
}

/** As GitHub asks: `retry-after`, else the reset of a used-up limit, else a minute. */
function limitWaitMs(headers: Failure['headers'], nowMs: number): number {
  const after = Number(headers['retry-after']);
  if (Number.isFinite(after) && after >= 0) return Math.max(1, after) * 1000;
  const reset = Number(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset)) return unsaidLimitMs;
  // The header is in whole seconds, and GitHub's clock is not ours.
  return Math.max(1_000, reset * 1000 - nowMs + 1_000);
}

function seconds(durationMs: number): number {
  return Math.ceil(durationMs / 1000);
}
