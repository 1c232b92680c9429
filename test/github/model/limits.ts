// Counts calls, and GitHub's limits on them: by the hour for each token, and on what creates content.
import type { FacadeClock } from './clock.ts';
import { type Call, secondaryLimitResponse } from './faults.ts';
import type { FacadeResponse } from './route.ts';
import type { Token } from './tokens.ts';

export interface CountedCall extends Call {
  readonly atMs: number;
  readonly status: number;
  readonly createsContent: boolean;
  /** Login of who called. */
  readonly login: string | null;
}

const minuteMs = 60_000;
const hourMs = 3_600_000;
/** Creating content: 80 a minute, 500 an hour. */
const contentLimits = [
  { windowMs: minuteMs, most: 80 },
  { windowMs: hourMs, most: 500 },
] as const;
const hourly = { actions: 1_000, app: 5_000, user: 5_000, anonymous: 60 } as const;

interface Window {
  readonly resetMs: number;
  readonly limit: number;
  used: number;
}

export class Limits {
  /** Every call that was answered, in order. */
  readonly calls: CountedCall[] = [];
  /** Overrides the hourly limit of every token. */
  hourlyLimit: number | null = null;
  readonly #clock: FacadeClock;
  readonly #windows = new Map<string, Window>();
  /** When content was created, by the account that did. */
  readonly #created = new Map<string, number[]>();

  constructor(clock: FacadeClock) {
    this.#clock = clock;
  }

  /** Charges a call to its token. @returns the refusal, where a limit is reached. */
  charge(token: Token | null, createsContent: boolean): FacadeResponse | null {
    const window = this.#windowOf(token);
    if (window.used >= window.limit) return primaryLimitResponse(token);
    window.used += 1;
    return createsContent ? this.#chargeContent(token) : null;
  }

  /** A 304 costs nothing. */
  refund(token: Token | null): void {
    this.#windowOf(token).used -= 1;
  }

  headers(token: Token | null): Record<string, string> {
    const { limit, used, resetMs } = this.#windowOf(token);
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - used)),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(Math.ceil(resetMs / 1000)),
      'x-ratelimit-resource': 'core',
    };
  }

  record(call: Omit<CountedCall, 'atMs'>): void {
    this.calls.push({ ...call, atMs: this.#clock.nowMs() });
  }

  /** `GET /repos/{owner}/{repo}/pulls` to how often it was called. */
  byTemplate(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { method, template } of this.calls) {
      const key = `${method} ${template}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  }

  #chargeContent(token: Token | null): FacadeResponse | null {
    const now = this.#clock.nowMs();
    const key = token?.account.login ?? '';
    const created = (this.#created.get(key) ?? []).filter((at) => at > now - hourMs);
    this.#created.set(key, created);
    for (const { windowMs, most } of contentLimits) {
      if (created.filter((at) => at > now - windowMs).length >= most) return secondaryLimitResponse(403, 60);
    }
    created.push(now);
    return null;
  }

  #windowOf(token: Token | null): Window {
    const key = token?.value ?? '';
    const known = this.#windows.get(key);
    const now = this.#clock.nowMs();
    if (known !== undefined && known.resetMs > now) return known;
    const limit = this.hourlyLimit ?? hourly[token?.kind ?? 'anonymous'];
    const fresh = { resetMs: now + hourMs, limit, used: 0 };
    this.#windows.set(key, fresh);
    return fresh;
  }
}

function primaryLimitResponse(token: Token | null): FacadeResponse {
  return {
    status: 403,
    body: {
      message:
        token?.kind === 'user'
          ? `API rate limit exceeded for user ID ${token.account.id}.`
          : 'API rate limit exceeded for installation.',
      documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
    },
  };
}
