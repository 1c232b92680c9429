// What came in and what went wrong: tests count calls, and a violation fails them.

export interface ServedCall {
  readonly method: string;
  /** `/repos/{owner}/{repo}/pulls`, `/graphql query LaurelBlobs`, `/git/info/refs`. */
  readonly template: string;
  readonly status: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

export class Journal {
  /** In the order answered. */
  readonly calls: ServedCall[] = [];
  /** What GitHub would not have understood, or would not have answered. */
  readonly violations: string[] = [];

  /** `GET /repos/{owner}/{repo}/pulls` to how often it was called. */
  counts(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { method, template } of this.calls) {
      const key = `${method} ${template}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  }

  /** Forgets the calls, not the violations. */
  forgetCalls(): void {
    this.calls.length = 0;
  }
}
