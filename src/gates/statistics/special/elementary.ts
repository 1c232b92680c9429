// Exponential and logarithm out of + - * / alone, so that they have the same bits on every machine and engine.

// JavaScript leaves Math.exp and Math.log to the engine, and engines differ in the last place between versions and
// processors. IEEE 754 fixes + - * / and square roots, so what is built of these alone is the same everywhere.

const ln2High = 6.931471803691238e-1; // its last 21 bits are 0, so k * ln2High is exact for |k| < 2^21
const ln2Low = 1.9082149292705877e-10;

/** ln(2π) / 2, rounded. */
export const halfLnTwoPi = 0.9189385332046728;
/** 1 / √(2π), rounded. */
export const inverseRootTwoPi = 0.3989422804014327;

const steps = [512, 256, 128, 64, 32, 16, 8, 4, 2, 1] as const;
/** 2^step of each step. */
const powers = [
  1.3407807929942597e154, 1.157920892373162e77, 3.402823669209385e38, 18446744073709552000, 4294967296, 65536, 256, 16, 4, 2,
] as const; // prettier-ignore

/**
 * The natural logarithm of `x` ≥ 0, within 1 unit in the last place; -∞ of 0, `NaN` below 0.
 *
 * Source: the method of FreeBSD's msun `e_log.c` (x = 2^k (1 + f), a minimax polynomial in f / (2 + f)).
 */
export function log(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return x > 0 ? x : Number.NaN;
  if (x < 2.2250738585072014e-308) return log(x * 18014398509481984) - 54 * Math.LN2; // 2^54 makes it normal
  let exponent = exponentOf(x);
  let mantissa = x * powerOfTwo(-exponent);
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = w * (3.999999999940942e-1 + w * (2.2222198432149784e-1 + w * 1.531383769920937e-1));
  const even = z * (6.666666666666735e-1 + w * (2.857142874366239e-1 + w * (1.818357216161805e-1 + w * 1.4798198605116586e-1))); // prettier-ignore
  const half = 0.5 * f * f;
  return exponent * ln2High - (half - (s * (half + odd + even) + exponent * ln2Low) - f);
}

/** ln(1 + x) for x > -1, accurate for small x too. Source: W. Kahan's correction, x ln(u) / (u - 1), u = 1 + x. */
export function log1p(x: number): number {
  const u = 1 + x;
  if (u === 1) return x;
  if (u === Number.POSITIVE_INFINITY) return u;
  return (log(u) * x) / (u - 1);
}

/**
 * e^x within 1 unit in the last place; 0 below about -745.13, ∞ above about 709.78.
 *
 * Source: the method of FreeBSD's msun `e_exp.c` (x = k ln 2 + r, a Remez rational in r).
 */
export function exp(x: number): number {
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019411) return 0;
  const k = Math.round(x / Math.LN2);
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const r = high - low;
  const t = r * r;
  const c = r - t * (1.6666666666666602e-1 + t * (-2.7777777777015593e-3 + t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8)))); // prettier-ignore
  const mantissa = 1 - (low - (r * c) / (2 - c) - high);
  // In two steps, since 2^1024 is no number and a subnormal result must be rounded once.
  const first = k < -1021 ? -1021 : Math.min(k, 1023);
  return mantissa * powerOfTwo(first) * powerOfTwo(k - first);
}

/** The k with 2^k ≤ x < 2^(k + 1), for a normal x > 0. */
function exponentOf(x: number): number {
  if (x >= 1 && x < 4294967296) return 31 - Math.clz32(x);
  if (x < 1 && x >= 2.3283064365386963e-10) return -1 - Math.clz32(x * 4294967296);
  let exponent = x < 1 ? -1022 : 0;
  let left = x < 1 ? x * 4.49423283715579e307 : x;
  for (let at = 0; at < 10; at += 1) {
    const power = powers[at] ?? 1;
    if (left < power) continue;
    left /= power;
    exponent += steps[at] ?? 0;
  }
  return exponent;
}

/** 2^k for an integer |k| ≤ 1023, exactly. */
function powerOfTwo(k: number): number {
  let left = k < 0 ? -k : k;
  if (left < 31) return k < 0 ? 1 / (1 << left) : 1 << left;
  let power = 1;
  for (let at = 0; at < 10; at += 1) {
    const step = steps[at] ?? 0;
    if (left < step) continue;
    left -= step;
    power *= powers[at] ?? 1;
  }
  return k < 0 ? 1 / power : power;
}

/** Base-2 logarithm of `x` ≥ 0; exact to 1e-15 of its value. */
export function log2(x: number): number {
  return log(x) / Math.LN2;
}

/** x². */
export function squareOf(x: number): number {
  return x * x;
}
