// The normal distribution: its distribution function, upper tail and quantiles.
import { requireProbability } from '../preconditions.ts';
import { exp, inverseRootTwoPi, log } from './elementary.ts';

// prettier-ignore
const central = {
  above: [18154.98125334356, 1067.6894854603709, 161.02823106855587, 2.2352520354606837, 0.06568233791820745],
  below: [45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1],
};
// prettier-ignore
const middle = {
  above: [9842.714838383978, 11602.65143764735, 6848.190450536283, 2494.5375852903726, 597.2702763948002, 93.50665613217785, 8.883149794388377, 0.39894151208813466, 1.0765576773720192e-08],
  below: [19685.429676859992, 38912.00328609327, 34900.95272114598, 18615.571640885097, 6485.558298266761, 1519.3775994075547, 235.387901782625, 22.266688044328117, 1],
};
// prettier-ignore
const far = {
  above: [2.9112874951168793e-05, 0.0014216191932278934, 0.022235277870649807, 0.12740116116024736, 0.215898534057957, 0.023073441764940174],
  below: [7.297515550839662e-05, 0.0037823963320275824, 0.06598813786892856, 0.4682382124808651, 1.284260096144911, 1],
};

/**
 * Φ(x) = P(Z ≤ x) for a standard normal Z, to 1e-14 of its value also in the tails (Φ(-37) = 5.7e-300).
 *
 * Source: W. J. Cody, "Rational Chebyshev approximations for the error function", Mathematics of Computation 23
 * (1969) 631-637, in the arrangement of SPECFUN's ANORM.
 */
export function normalCdf(x: number): number {
  const size = x < 0 ? -x : x;
  if (size <= 0.67448975) {
    const square = x * x;
    return 0.5 + (x * polynomial(central.above, square)) / polynomial(central.below, square);
  }
  const tail = tailAbove(size);
  return x < 0 ? tail : 1 - tail;
}

/** P(Z > x): the tail itself, where 1 - Φ(x) would have no digits left. */
export function normalSurvival(x: number): number {
  return normalCdf(-x);
}

/** P(|Z| > |z|), the two-sided p-value of a z statistic. */
export function twoSidedP(z: number): number {
  return 2 * normalCdf(-Math.abs(z));
}

function tailAbove(size: number): number {
  if (size > 38.6) return 0;
  // e^(-x²/2) in two factors: the first argument is exact, so its error is not multiplied by x².
  const coarse = Math.floor(size * 16) / 16;
  const density = exp(-coarse * coarse * 0.5) * exp(-(size - coarse) * (size + coarse) * 0.5);
  if (size <= 5.656854249492381) {
    return (density * polynomial(middle.above, size)) / polynomial(middle.below, size);
  }
  const inverse = 1 / (size * size);
  const correction = (inverse * polynomial(far.above, inverse)) / polynomial(far.below, inverse);
  return (density * (inverseRootTwoPi - correction)) / size;
}

// prettier-ignore
const quantileCentral = {
  above: [3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227],
  below: [1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854],
};
// prettier-ignore
const quantileMiddle = {
  above: [1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414],
  below: [1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-09],
};
// prettier-ignore
const quantileFar = {
  above: [6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-05, 2.0103343992922881e-07],
  below: [1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-05, 1.421511758316446e-07, 2.0442631033899397e-15],
};

/**
 * The z with Φ(z) = p, for p in (0, 1), to about 1e-15 of its value.
 *
 * Source: M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution" (PPND16), Applied
 * Statistics 37 (1988) 477-484.
 */
export function normalQuantile(p: number): number {
  requireProbability('p', p);
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(quantileCentral.above, r)) / polynomial(quantileCentral.below, r);
  }
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const [at, terms] = r <= 5 ? [r - 1.6, quantileMiddle] : [r - 5, quantileFar];
  const size = polynomial(terms.above, at) / polynomial(terms.below, at);
  return q < 0 ? -size : size;
}

/** The z of a two-sided interval with confidence `level`: 1.959964 for 0.95. */
export function twoSidedZ(level: number): number {
  requireProbability('level', level);
  return -normalQuantile((1 - level) / 2);
}

/** Σ coefficients[i] x^i. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
