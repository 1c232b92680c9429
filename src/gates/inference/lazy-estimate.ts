// An estimate whose interval is worked out when somebody asks for it, once.
import type { Interval } from '../statistics/interval.ts';
import type { Estimate, NoInterval } from './estimate.ts';

/** How intervals of one number come about, at any level. */
export interface Intervals {
  readonly method: string;
  readonly draws?: Estimate['draws'];
  at(level: number): Interval | NoInterval;
}

/** The estimate of `value` from `n` examples; `work` is called at most once. */
export function lazyEstimate(value: number, n: number, work: () => Intervals): Estimate {
  return new LazyEstimate(value, n, work);
}

/** Holm's steps ask for one level each. */
const mostLevels = 64;

class LazyEstimate implements Estimate {
  readonly value: number;
  readonly n: number;
  readonly #work: () => Intervals;
  #done: Intervals | undefined;
  /** By level: many gates ask for the same. */
  readonly #known = new Map<number, Interval | NoInterval>();

  constructor(value: number, n: number, work: () => Intervals) {
    this.value = value;
    this.n = n;
    this.#work = work;
  }

  get method(): string {
    return this.#intervals().method;
  }

  get draws(): Estimate['draws'] {
    return this.#intervals().draws;
  }

  intervalAt(level: number): Interval | NoInterval {
    const found = this.#known.get(level) ?? this.#intervals().at(level);
    if (this.#known.size < mostLevels) this.#known.set(level, found);
    return found;
  }

  #intervals(): Intervals {
    this.#done ??= this.#work();
    return this.#done;
  }
}
