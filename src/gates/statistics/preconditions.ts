// What callers of this room owe: a breach is a mistake in Laurel, never in somebody's evidence.
import { LaurelError } from '../../primitives/errors.ts';

export type Numbers = ArrayLike<number>;

/** @throws LaurelError `internal` unless `holds`; it says `what` should have held, and the values it was of. */
export function requireThat(holds: boolean, what: string, ...values: readonly number[]): void {
  if (!holds) breach(`${what}: ${values.join(', ')}`);
}

/** @throws LaurelError `internal` unless 0 < value < 1. */
export function requireProbability(name: string, value: number): void {
  if (!(value > 0 && value < 1)) breach(`${name} lies strictly between 0 and 1, not ${value}`);
}

/** @throws LaurelError `internal` unless `value` is an integer of at least `least`. */
export function requireInteger(name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) {
    breach(`${name} is an integer of at least ${least}, not ${value}`);
  }
}

/** @throws LaurelError `internal` unless `value` is finite and at least 0. */
export function requireAmount(name: string, value: number): void {
  if (!(value >= 0) || !Number.isFinite(value)) breach(`${name} is finite and at least 0, not ${value}`);
}

/** @throws LaurelError `internal` unless 0 ≤ value ≤ 1. */
export function requireShare(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) breach(`${name} lies between 0 and 1, not ${value}`);
}

/** @throws LaurelError `internal` unless both are of the same length. */
export function requireSameLength(names: string, first: Numbers, second: Numbers): void {
  if (first.length !== second.length) breach(`${names} have ${first.length} and ${second.length} rows`);
}

/** @throws LaurelError `internal` when any value is NaN or infinite. */
export function requireFinite(name: string, values: Numbers): void {
  for (let row = 0; row < values.length; row += 1) {
    if (!Number.isFinite(values[row])) breach(`${name} has ${values[row]} in row ${row}`);
  }
}

/** @throws LaurelError `internal` unless every value is 0 or 1. */
export function requireBinary(name: string, labels: Numbers): void {
  for (let row = 0; row < labels.length; row += 1) {
    const label = labels[row];
    if (label !== 0 && label !== 1) breach(`${name} has ${label} in row ${row}, not 0 or 1`);
  }
}

function breach(what: string): never {
  throw new LaurelError({ code: 'internal', message: `statistics: ${what}` });
}
