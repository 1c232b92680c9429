// What a difference between two schemas means: inputs must take all that was sent, outputs give no more than was read.
import type { Effect } from '../sides.ts';

/** What can be otherwise between what was accepted and what is. */
export type SchemaChange =
  | 'type-changed'
  | 'value-changed'
  | 'limit-changed'
  | 'pattern-changed'
  | 'alternatives-unclear'
  | 'not-understood'
  | 'too-large'
  | 'property-added-required'
  | 'property-added-optional'
  | 'property-added-closed'
  | 'property-removed'
  | 'property-forgotten'
  | 'property-now-required'
  | 'property-now-optional'
  | 'others-changed'
  | 'order-changed'
  | 'default-changed'
  | 'eased';

export interface SchemaSide {
  readonly place: 'inputs' | 'outputs';
  readonly rule: 'input' | 'output';
  readonly effects: Readonly<Record<SchemaChange, Effect>>;
}

const compatible = (meaning: string): Effect => ({ severity: 'compatible', meaning });
const warning = (meaning: string): Effect => ({ severity: 'warning', meaning });
const unknown = (meaning: string): Effect => ({ severity: 'unknown', meaning });
const breaking = (meaning: string): Effect => ({ severity: 'breaking', meaning });

const unclear = {
  'pattern-changed': unknown('has another pattern, and patterns are not compared'),
  'alternatives-unclear': unknown('no single alternative covers it, and several together are not compared'),
  'not-understood': unknown('is limited by a keyword that is not understood'),
  'too-large': unknown('the schema is too large or too deep to be compared to its end'),
};

export const schemaInputs: SchemaSide = {
  place: 'inputs',
  rule: 'input',
  effects: {
    ...unclear,
    'type-changed': breaking('does not take all that callers send'),
    'value-changed': breaking('does not take a value that callers may send'),
    'limit-changed': breaking('has a limit that callers may not keep'),
    'property-added-required': breaking('is required, and callers do not send it'),
    'property-added-optional': compatible('is new and optional'),
    'property-added-closed': compatible('is new and optional'),
    'property-removed': breaking('is no longer known, and other properties are refused'),
    'property-forgotten': compatible('is no longer read; what callers send in it is ignored'),
    'property-now-required': breaking('is now required, and callers may leave it out'),
    'property-now-optional': compatible('may now be left out'),
    'others-changed': breaking('does not take all other properties that callers may send'),
    'order-changed': compatible('lists the same values in another order'),
    'default-changed': warning('callers that leave it out get another value'),
    eased: compatible('takes more than it did'),
  },
};

export const schemaOutputs: SchemaSide = {
  place: 'outputs',
  rule: 'output',
  effects: {
    ...unclear,
    'type-changed': breaking('may be what callers do not read'),
    'value-changed': breaking('may be a value that callers do not know'),
    'limit-changed': breaking('may be outside of what callers rely on'),
    'property-added-required': compatible('is new'),
    'property-added-optional': compatible('is new'),
    'property-added-closed': warning('is new, and callers were told that there is nothing else'),
    'property-removed': breaking('is no longer returned, and callers may read it'),
    'property-forgotten': breaking('is no longer returned, and callers may read it'),
    'property-now-required': compatible('is now always returned'),
    'property-now-optional': breaking('may now be missing, and callers may rely on it'),
    'others-changed': warning('may now hold other properties than callers were told'),
    'order-changed': warning('lists the same values in another order, and callers may go by position'),
    'default-changed': compatible('has another default, which says nothing of what is returned'),
    eased: compatible('promises more than it did'),
  },
};
