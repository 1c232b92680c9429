// What a change means on each side: inputs must take all that was sent, outputs must give all that was read.
import type { Severity } from './difference.ts';
import { type CallerKind, type DataType, inputRelation, outputRelation, type TypeRelation } from './scalar-types.ts'; // prettier-ignore

/** A change of whether something is there, and whether it must be. */
export type PresenceChange = 'added-required' | 'added-optional' | 'removed' | 'now-optional' | 'now-required'; // prettier-ignore

export interface Effect {
  readonly severity: Severity;
  readonly meaning: string;
}

export interface Side {
  /** Begins paths. */
  readonly place: 'inputs' | 'outputs';
  /** Begins rule ids. */
  readonly rule: 'input' | 'output';
  readonly scalar: (before: DataType, after: DataType) => TypeRelation;
  /** A type that becomes `any`, and `any` that becomes a type. */
  readonly toAny: Severity;
  readonly fromAny: Severity;
  /** Whether a map may stand where an object with fixed properties stood. */
  readonly objectToMap: boolean;
  readonly column: Readonly<Record<PresenceChange, Effect>>;
  /** A property of an object, at any depth. */
  readonly property: Readonly<Record<PresenceChange, Effect>>;
  /** Columns and tensors without names are told apart by position. */
  readonly position: Readonly<Record<'added' | 'removed', Effect>>;
  readonly tensor: Readonly<Record<'added' | 'removed', Effect>>;
  /** A dimension that becomes free (-1), and a free one that becomes fixed. */
  readonly dimension: Readonly<Record<'freed' | 'fixed', Effect>>;
}

const compatible = (meaning: string): Effect => ({ severity: 'compatible', meaning });
const warning = (meaning: string): Effect => ({ severity: 'warning', meaning });
const breaking = (meaning: string): Effect => ({ severity: 'breaking', meaning });

const inputPresence = {
  'added-required': breaking('is required, and callers do not send it'),
  'added-optional': compatible('is new and optional'),
  'now-optional': compatible('may now be left out'),
  'now-required': breaking('is now required, and callers may leave it out'),
};

/** Callers send what the current version takes; the candidate must take all of it. */
export function inputsFor(callers: CallerKind): Side {
  return {
    place: 'inputs',
    rule: 'input',
    scalar: (before, after) => inputRelation(before, after, callers),
    toAny: 'compatible',
    fromAny: 'breaking',
    objectToMap: true,
    column: {
      ...inputPresence,
      removed: compatible('is no longer read; what callers send in it is ignored'),
    },
    property: {
      ...inputPresence,
      removed: breaking('is no longer known, and an unknown property in a request is an error'),
    },
    position: {
      added: breaking('is one more than callers send, and columns without names are counted'),
      removed: warning('is no longer read; what callers send there is ignored'),
    },
    tensor: {
      added: breaking('is required, and callers do not send it'),
      removed: compatible('is no longer read; what callers send in it is ignored'),
    },
    dimension: {
      freed: compatible('now takes any size'),
      fixed: breaking('now takes one size only'),
    },
  };
}

const outputRemoved = breaking('is no longer returned, and callers may read it');

/** Callers read what the current version returns; the candidate must return all of it. */
export const outputs: Side = {
  place: 'outputs',
  rule: 'output',
  scalar: outputRelation,
  toAny: 'breaking',
  fromAny: 'compatible',
  objectToMap: false,
  column: {
    'added-required': compatible('is new'),
    'added-optional': compatible('is new'),
    removed: outputRemoved,
    'now-optional': breaking('may now be missing, and callers may rely on it'),
    'now-required': compatible('is now always returned'),
  },
  property: {
    'added-required': compatible('is new'),
    'added-optional': compatible('is new'),
    removed: outputRemoved,
    'now-optional': breaking('may now be missing, and callers may rely on it'),
    'now-required': compatible('is now always returned'),
  },
  position: {
    added: warning('is one more than callers read by position'),
    removed: outputRemoved,
  },
  tensor: { added: compatible('is new'), removed: outputRemoved },
  dimension: {
    freed: breaking('may now have any size, and callers may rely on one'),
    fixed: compatible('now always has one size'),
  },
};
