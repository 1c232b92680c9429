// Concurrency groups of one repository: one runs, one waits, and a newer one takes the place of the one that waits.

export interface Claim {
  readonly group: string;
  readonly cancelInProgress: boolean;
  /** `max`: all wait, in order. */
  readonly queue: 'single' | 'max';
  readonly proceed: () => void;
  readonly cancel: () => void;
}

interface Group {
  running: Claim | null;
  waiting: Claim[];
}

/** Group names are compared without case. */
export class ConcurrencyGroups {
  readonly #groups = new Map<string, Group>();

  /** Calls `proceed` now or when its turn comes, or `cancel` when a newer one takes its place. */
  enter(claim: Claim): void {
    const group = this.#group(claim.group);
    if (group.running === null) {
      group.running = claim;
      claim.proceed();
      return;
    }
    const keepsOrder = claim.queue === 'max' && !claim.cancelInProgress;
    const dropped = keepsOrder ? [] : group.waiting.splice(0);
    group.waiting.push(claim);
    for (const one of dropped) one.cancel();
    if (claim.cancelInProgress) group.running.cancel();
  }

  /** Whoever ran or waited does so no more; the next one proceeds. */
  leave(claim: Claim): void {
    const group = this.#group(claim.group);
    group.waiting = group.waiting.filter((one) => one !== claim);
    if (group.running !== claim) return;
    group.running = group.waiting.shift() ?? null;
    group.running?.proceed();
  }

  #group(name: string): Group {
    const key = name.toLowerCase();
    const known = this.#groups.get(key) ?? { running: null, waiting: [] };
    this.#groups.set(key, known);
    return known;
  }
}
