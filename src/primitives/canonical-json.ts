// Canonical JSON (RFC 8785): one value, one sequence of bytes, so that a digest over bytes names the value.
// Stricter than the RFC where JSON would lose something in silence: `undefined`, functions, NaN, infinities,
// integers beyond 2^53 - 1 and lone surrogates are refused rather than turned into `null`.
import { LaurelError } from './errors.ts';

export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

const maxDepth = 64;

/**
 * The canonical text of `value`. An object's `undefined` properties are left out.
 *
 * @throws LaurelError `internal` for a value that JSON cannot carry exactly; the message names its path.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '$', 0);
}

/** {@link canonicalJson} as UTF-8. */
export function canonicalBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(canonicalJson(value));
}

function write(value: unknown, path: string, depth: number): string {
  if (depth > maxDepth) throw refusal(path, `nested deeper than ${maxDepth}`);
  switch (typeof value) {
    case 'string':
      return writeString(value, path);
    case 'number':
      return writeNumber(value, path);
    case 'boolean':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? writeArray(value, path, depth) : writeObject(value, path, depth);
    default:
      throw refusal(path, `a ${typeof value} is not JSON`);
  }
}

function writeString(value: string, path: string): string {
  if (!value.isWellFormed()) throw refusal(path, 'a string with a lone surrogate');
  return JSON.stringify(value);
}

function writeNumber(value: number, path: string): string {
  if (!Number.isFinite(value)) throw refusal(path, `${value} is not a JSON number`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw refusal(path, `${value} is an integer beyond 2^53 - 1; write it as a string`);
  }
  return JSON.stringify(value);
}

function writeArray(value: readonly unknown[], path: string, depth: number): string {
  return `[${Array.from(value, (item, index) => write(item, `${path}[${index}]`, depth + 1)).join(',')}]`;
}

function writeObject(value: object, path: string, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw refusal(path, 'only plain objects are JSON');
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    // RFC 8785 §3.2.3: by UTF-16 code units, which is what JavaScript compares.
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${writeString(key, path)}:${write(member, `${path}.${key}`, depth + 1)}`);
  return `{${members.join(',')}}`;
}

function refusal(path: string, why: string): LaurelError {
  return new LaurelError({
    code: 'internal',
    message: `cannot be written as canonical JSON: ${why}`,
    at: { field: path },
  });
}
