// What every check of the probe works with, and what it gives.
import type { Clock } from '../primitives/clock.ts';
import type { ObjectStore } from './object-store.ts';

/** One thing that a store must do, and what it did. */
export interface ProbeCheck {
  readonly name: string;
  readonly passed: boolean;
  /** What the store did, in one sentence. */
  readonly observed: string;
}

export interface Probing {
  readonly store: ObjectStore;
  readonly clock: Clock;
  /** Unique to this probe; ends in `/`. */
  readonly prefix: string;
  readonly uploadBytes: number;
  readonly signal: AbortSignal | undefined;
}

export type Observation = Omit<ProbeCheck, 'name'>;
