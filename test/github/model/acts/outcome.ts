// What comes of an act that GitHub may refuse.

export interface Refused {
  readonly kind: 'refused';
  readonly status: 403 | 404 | 405 | 409 | 422;
  readonly message: string;
}

export interface Done<T> {
  readonly kind: 'done';
  readonly value: T;
}

export type Outcome<T> = Done<T> | Refused;

export function done<T>(value: T): Done<T> {
  return { kind: 'done', value };
}

export function refused(status: Refused['status'], message: string): Refused {
  return { kind: 'refused', status, message };
}
