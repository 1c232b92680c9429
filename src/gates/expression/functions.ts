// The functions and methods that expressions may call.
import type { Steps } from './steps.ts';
import { isFields, isList, open, type Unknown, type Value } from './values.ts';

/** `has` is none of them: it looks at what is written, not at a value. */
export function callFunction(name: string, [value = null]: readonly Value[], steps: Steps): Value | Unknown {
  switch (name) {
    case 'size':
      return sizeOf(value, steps);
    case 'int':
      return toInteger(value);
    case 'double':
      return typeof value === 'bigint' || typeof value === 'number' ? Number(value) : open('double() takes a number'); // prettier-ignore
    case 'timestamp':
      return toInstant(value);
    case 'duration':
      return toDuration(value);
    default:
      return open(`there is no ${name}()`);
  }
}

export function callMethod(
  name: string,
  subject: Value,
  [argument]: readonly Value[],
  steps: Steps,
): Value | Unknown {
  if (name === 'size') return sizeOf(subject, steps);
  if (subject instanceof Date) return timePart(name, subject);
  if (typeof subject !== 'string' || typeof argument !== 'string') return open(`${name}() takes a text`);
  steps.takeText(subject.length + argument.length);
  switch (name) {
    case 'startsWith':
      return subject.startsWith(argument);
    case 'endsWith':
      return subject.endsWith(argument);
    case 'contains':
      return subject.includes(argument);
    default:
      return open(`there is no ${name}() of a text`);
  }
}

/** Of a text, its characters (code points). */
function sizeOf(value: Value, steps: Steps): bigint | Unknown {
  if (isList(value)) return BigInt(value.length);
  if (isFields(value)) return BigInt(value.keys().length);
  if (typeof value !== 'string') return open('size() of what has none');
  steps.takeText(value.length);
  return BigInt(Array.from(value).length);
}

/** Cut off towards 0. */
function toInteger(value: Value): bigint | Unknown {
  if (typeof value === 'bigint') return value;
  if (typeof value !== 'number') return open('int() takes a number');
  return Math.abs(value) < 2 ** 63 ? BigInt(Math.trunc(value)) : open('a whole number exceeds 64 bits');
}

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

function toInstant(value: Value): Date | Unknown {
  const ms = typeof value === 'string' && instantPattern.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(ms) ? open('timestamp() takes a time with its zone, as in "2026-06-01T00:00:00Z"') : new Date(ms); // prettier-ignore
}

const unitMs = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 } as const;
const durationPattern = /^(?:\d{1,9}(?:\.\d{1,6})?(?:h|ms|m|s)){1,4}$/;

function toDuration(value: Value): Value | Unknown {
  if (typeof value !== 'string' || !durationPattern.test(value)) {
    return open('duration() takes hours, minutes and seconds, as in "720h" or "1h30m"');
  }
  let ms = 0;
  for (const [, amount = '0', unit = 'ms'] of value.matchAll(/([\d.]+)(h|ms|m|s)/g)) {
    ms += Number(amount) * (isUnit(unit) ? unitMs[unit] : 0);
  }
  return { kind: 'duration', ms };
}

function isUnit(unit: string): unit is keyof typeof unitMs {
  return Object.hasOwn(unitMs, unit);
}

/** In UTC; months and days of the week are counted from 0, days of the month from 1, as CEL does. */
function timePart(name: string, instant: Date): bigint | Unknown {
  switch (name) {
    case 'getFullYear':
      return BigInt(instant.getUTCFullYear());
    case 'getMonth':
      return BigInt(instant.getUTCMonth());
    case 'getDate':
      return BigInt(instant.getUTCDate());
    case 'getDayOfWeek':
      return BigInt(instant.getUTCDay());
    case 'getHours':
      return BigInt(instant.getUTCHours());
    default:
      return open(`there is no ${name}() of a time`);
  }
}
