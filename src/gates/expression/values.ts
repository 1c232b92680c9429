// What an expression is made of when it is evaluated: values, and what is not known.

/** A length of time. */
export interface Duration {
  readonly kind: 'duration';
  readonly ms: number;
}

/** Something with named parts, looked up one at a time: a version, a slice, the metrics of an evaluation. */
export interface Fields {
  readonly kind: 'fields';
  /** For people: which slice, which dataset. Empty where it needs no name. */
  readonly label: string;
  /** The names that are known beforehand; a metric that is only computed when asked for is not among them. */
  keys(): readonly string[];
  get(key: string): Value | Unknown;
}

/** Doubles are numbers and always finite, integers are bigints. */
export type Value = boolean | number | bigint | string | null | Date | Duration | Fields | readonly Value[];

/** What cannot be said, and why. It goes through an expression as an error does in CEL. */
export interface Unknown {
  readonly kind: 'unknown';
  /** `missing`: there is nothing there. `open`: there is, and it says nothing, or several things. */
  readonly cause: 'missing' | 'open';
  /** One clause. */
  readonly reason: string;
}

export function missing(reason: string): Unknown {
  return { kind: 'unknown', cause: 'missing', reason };
}

export function open(reason: string): Unknown {
  return { kind: 'unknown', cause: 'open', reason };
}

export function isUnknown(value: unknown): value is Unknown {
  return kindOf(value) === 'unknown';
}

export function isFields(value: Value | Unknown): value is Fields {
  return kindOf(value) === 'fields';
}

export function isDuration(value: Value | Unknown): value is Duration {
  return kindOf(value) === 'duration';
}

export function isList(value: Value | Unknown): value is readonly Value[] {
  return Array.isArray(value);
}

function kindOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
}

/** A value that is worked out when it is first asked for; `undefined` where there is none. */
export type Part = () => Value | Unknown | undefined;

/** Parts under fixed names. */
export function partsOf(label: string, parts: Readonly<Record<string, Part>>): Fields {
  return lookup({
    label,
    keys: () => Object.keys(parts),
    find: (key) => (Object.hasOwn(parts, key) ? parts[key]?.() : undefined),
    whyMissing: () => 'nothing was registered of it',
  });
}

/** Values under names that people chose. */
export function mapOf(label: string, entries: Readonly<Record<string, Value>>, why: string): Fields {
  const named = new Map(Object.entries(entries));
  return lookup({
    label,
    keys: () => [...named.keys()],
    find: (key) => named.get(key),
    whyMissing: () => why,
  });
}

interface Lookup {
  readonly label: string;
  readonly keys: () => readonly string[];
  readonly find: (key: string) => Value | Unknown | undefined;
  readonly whyMissing: (key: string) => string;
}

/** Fields of which each is found once. */
export function lookup({ label, keys, find, whyMissing }: Lookup): Fields {
  const found = new Map<string, Value | Unknown>();
  return {
    kind: 'fields',
    label,
    keys,
    get: (key) => {
      const known = found.get(key);
      if (known !== undefined) return known;
      const value = find(key) ?? missing(whyMissing(key));
      found.set(key, value);
      return value;
    },
  };
}
