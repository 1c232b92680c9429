// The operators of CEL on values: nothing that is not a finite number comes out of arithmetic.
import { unreachable } from '../../primitives/errors.ts';
import type { Steps } from './steps.ts';
import {
  type Duration,
  isDuration,
  isFields,
  isList,
  isUnknown,
  open,
  type Unknown,
  type Value,
} from './values.ts';

const greatestInteger = 2n ** 63n - 1n;
const leastInteger = -(2n ** 63n);

/** One operand for a minus sign, else two. */
export function operate(
  operator: string,
  [left = null, right]: readonly Value[],
  steps: Steps,
): Value | Unknown {
  if (right === undefined) return negate(left);
  switch (operator) {
    case '==':
      return isSame(left, right, steps);
    case '!=':
      return !isSame(left, right, steps);
    case 'in':
      return isIn(left, right, steps);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compare(operator, left, right);
    default:
      return calculate(operator, left, right, steps);
  }
}

function negate(value: Value): Value | Unknown {
  if (typeof value === 'bigint') return integer(-value);
  return typeof value === 'number' ? -value : open('a minus sign before what is no number');
}

/** Numbers by value, whether whole or not; lists and maps by all that is in them. */
export function isSame(left: Value, right: Value, steps: Steps): boolean {
  steps.take(1);
  if (isNumber(left) && isNumber(right)) return !(left < right) && !(left > right);
  if (typeof left === 'string') steps.takeText(left.length);
  if (left instanceof Date && right instanceof Date) return left.getTime() === right.getTime();
  if (isDuration(left) && isDuration(right)) return left.ms === right.ms;
  if (isList(left) && isList(right)) {
    return left.length === right.length && left.every((item, at) => isSame(item, right[at] ?? null, steps));
  }
  if (isFields(left) && isFields(right)) {
    const keys = left.keys();
    return keys.length === right.keys().length && keys.every((key) => isSamePart(left.get(key), right.get(key), steps)); // prettier-ignore
  }
  return left === right;
}

function isSamePart(left: Value | Unknown, right: Value | Unknown, steps: Steps): boolean {
  return !isUnknown(left) && !isUnknown(right) && isSame(left, right, steps);
}

function isIn(value: Value, all: Value, steps: Steps): boolean | Unknown {
  if (isList(all)) return all.some((item) => isSame(value, item, steps));
  if (!isFields(all) || typeof value !== 'string') return open('in takes a list, or the names of a map');
  const found = all.get(value);
  return !(isUnknown(found) && found.cause === 'missing');
}

function compare(operator: '<' | '<=' | '>' | '>=', left: Value, right: Value): boolean | Unknown {
  const pair = comparablePair(left, right);
  if (pair === null) return open(`${operator} between values that have no order`);
  const [a, b] = pair;
  switch (operator) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    default:
      return unreachable(operator);
  }
}

type Ordered = readonly [number | bigint, number | bigint] | readonly [string, string];

function comparablePair(left: Value, right: Value): Ordered | null {
  if (typeof left === 'string' && typeof right === 'string') return [left, right];
  if (isNumber(left) && isNumber(right)) return [left, right];
  if (typeof left === 'boolean' && typeof right === 'boolean') return [Number(left), Number(right)];
  if (left instanceof Date && right instanceof Date) return [left.getTime(), right.getTime()];
  return isDuration(left) && isDuration(right) ? [left.ms, right.ms] : null;
}

function isNumber(value: Value): value is number | bigint {
  return (typeof value === 'number' && !Number.isNaN(value)) || typeof value === 'bigint';
}

function calculate(operator: string, left: Value, right: Value, steps: Steps): Value | Unknown {
  if (typeof left === 'number' && typeof right === 'number') return decimal(operator, left, right);
  if (typeof left === 'bigint' && typeof right === 'bigint') return whole(operator, left, right);
  if (operator === '+' && typeof left === 'string' && typeof right === 'string') {
    steps.takeText(left.length + right.length);
    return left + right;
  }
  if (operator === '+' && isList(left) && isList(right)) {
    steps.take(left.length + right.length);
    return [...left, ...right];
  }
  return calculateTime(operator, left, right);
}

function decimal(operator: string, left: number, right: number): number | Unknown {
  if (operator === '/' && right === 0) return open('it divides by 0');
  const value = { '+': left + right, '-': left - right, '*': left * right, '/': left / right }[operator];
  if (value === undefined) return open(`there is no ${operator} of numbers with decimals`);
  return Number.isFinite(value) ? value : open('the result is no finite number');
}

function whole(operator: string, left: bigint, right: bigint): bigint | Unknown {
  switch (operator) {
    case '+':
      return integer(left + right);
    case '-':
      return integer(left - right);
    case '*':
      return integer(left * right);
    case '/':
      return right === 0n ? open('it divides by 0') : integer(left / right);
    case '%':
      return right === 0n ? open('it divides by 0') : integer(left % right);
    default:
      return open(`there is no ${operator} of whole numbers`);
  }
}

function integer(value: bigint): bigint | Unknown {
  return value >= leastInteger && value <= greatestInteger ? value : open('a whole number exceeds 64 bits');
}

function calculateTime(operator: string, left: Value, right: Value): Value | Unknown {
  const sign = operator === '+' ? 1 : -1;
  if (operator !== '+' && operator !== '-') return open(`there is no ${operator} of these`);
  if (isDuration(left) && isDuration(right)) return duration(left.ms + sign * right.ms);
  if (left instanceof Date && isDuration(right)) return instant(left.getTime() + sign * right.ms);
  if (isDuration(left) && right instanceof Date && sign === 1) return instant(left.ms + right.getTime());
  if (left instanceof Date && right instanceof Date && sign === -1) {
    return duration(left.getTime() - right.getTime());
  }
  return open(`there is no ${operator} of these`);
}

function duration(ms: number): Duration {
  return { kind: 'duration', ms };
}

function instant(ms: number): Date | Unknown {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? open('the time is out of range') : date;
}
