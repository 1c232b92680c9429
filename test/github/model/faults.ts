// What goes wrong on request: refused or lost requests, a host that is down, answers that come late.
import type { FacadeResponse, Method } from './route.ts';

export interface Call {
  readonly method: Method;
  /** A route's template, or `/graphql`. */
  readonly template: string;
  /** Of GraphQL: `query LaurelViewer`. */
  readonly operation?: string;
}

export interface Fault {
  /** Absent: any. */
  readonly method?: Method;
  readonly template?: string;
  /** How many matching requests it meets. */
  readonly times: number;
  /** `refuse`: nothing is done. `lose`: it is done, and the answer is lost on the way. */
  readonly kind: 'refuse' | 'lose';
  readonly response: FacadeResponse;
}

export class Faults {
  /** Nothing answers: connections are cut. */
  down = false;
  /** Before every answer. */
  latencyMs = 0;
  /** `mergeable` is `null` this often after head or base moved. */
  mergeableUnknownReads = 0;
  /** `GET /commits/{sha}/pulls` does not know a merge yet, this often for each commit. */
  commitPullsDelayedReads = 0;
  /** More of a tree is cut, and the answer says `truncated`. */
  mostTreeEntries = 100_000;
  #each: { readonly kind: Fault['kind']; readonly met: Set<string> } | null = null;
  readonly #early = new Map<string, number>();
  #hanging: Promise<void> | null = null;
  readonly #armed: { readonly fault: Fault; left: number }[] = [];

  arm(fault: Fault): void {
    this.#armed.push({ fault, left: fault.times });
  }

  /** Requests are taken and nothing is done or answered. @returns what lets them go on. */
  hang(): () => void {
    let goOn = (): void => {};
    this.#hanging = new Promise((resolve) => (goOn = resolve));
    return () => {
      this.#hanging = null;
      goOn();
    };
  }

  async untilAnswering(): Promise<void> {
    await this.#hanging;
  }

  /** 502 on the next `times` matching requests. */
  badGateway(times: number, match: Partial<Call> = {}, kind: Fault['kind'] = 'refuse'): void {
    this.arm({ ...match, times, kind, response: badGatewayResponse });
  }

  /** 502 on the first request of each kind from now on: of each route and of each GraphQL operation. */
  badGatewayOnEach(kind: Fault['kind']): void {
    this.#each = { kind, met: new Set() };
  }

  /** A secondary limit, answered 403 or 429 with `retry-after` in seconds. */
  secondaryLimit(times: number, match: Partial<Call> = {}, status: 403 | 429 = 403, retryAfterS = 1): void {
    this.arm({ ...match, times, kind: 'refuse', response: secondaryLimitResponse(status, retryAfterS) });
  }

  /** Whether a read of `key` comes before what it asks for has arrived; counts it. */
  isEarlyRead(key: string): boolean {
    const reads = this.#early.get(key) ?? 0;
    this.#early.set(key, reads + 1);
    return reads < this.commitPullsDelayedReads;
  }

  /** The fault that meets this call, which it uses up once. */
  take(call: Call): Fault | null {
    const found = this.#armed.find(
      ({ fault, left }) =>
        left > 0 &&
        (fault.method ?? call.method) === call.method &&
        (fault.template ?? call.template) === call.template,
    );
    if (found === undefined) return this.#takeEach(call);
    found.left -= 1;
    return found.fault;
  }

  #takeEach({ method, template, operation = '' }: Call): Fault | null {
    const name = `${method} ${template} ${operation}`;
    if (this.#each === null || this.#each.met.has(name)) return null;
    this.#each.met.add(name);
    return { times: 1, kind: this.#each.kind, response: badGatewayResponse };
  }
}

const badGatewayResponse: FacadeResponse = { status: 502, body: { message: 'Server Error' } };

export function secondaryLimitResponse(status: 403 | 429, retryAfterS: number): FacadeResponse {
  return {
    status,
    headers: { 'retry-after': String(retryAfterS) },
    body: {
      message:
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.',
      documentation_url:
        'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
    },
  };
}
