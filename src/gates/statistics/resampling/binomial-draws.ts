// Draws from a binomial distribution, for resampling from counts.
import type { Random } from '../random.ts';
import { exp, log, log1p } from '../special/elementary.ts';
import { logBinomialPmf } from '../special/binomial.ts';

/**
 * How many of `n` happen that each happen with probability `p` in [0, 1]. Exact but for the rounding of doubles: no
 * normal or Poisson approximation anywhere.
 *
 * Method: where n·min(p, 1-p) < 10, inversion of the distribution function from 0 upwards by one uniform (BINV, V.
 * Kachitvichyanukul and B. W. Schmeiser, "Binomial random variate generation", CACM 31 (1988) 216-222); else
 * transformed rejection with squeeze (BTRS, W. Hörmann, "The generation of binomial random variates", Journal of
 * Statistical Computation and Simulation 46 (1993) 101-110), its acceptance by Loader's log density.
 */
export function drawBinomial(random: Random, n: number, p: number): number {
  if (n === 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - drawBinomial(random, n, 1 - p);
  return n * p < 10 ? byInversion(random, n, p) : byRejection(random, n, p);
}

function byInversion(random: Random, n: number, p: number): number {
  const odds = p / (1 - p);
  const none = exp(n * log1p(-p));
  for (;;) {
    let left = random.uniform();
    let chance = none;
    // Beyond 110 with a mean below 10 lies less than 2^-53 of the probability: only rounding leads there.
    for (let k = 0; k <= Math.min(n, 110); k += 1) {
      if (left < chance) return k;
      left -= chance;
      chance *= (odds * (n - k)) / (k + 1);
    }
  }
}

function byRejection(random: Random, n: number, p: number): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const alpha = (2.83 + 5.1 / b) * spread;
  const squeeze = 0.92 - 4.2 / b;
  const mode = Math.floor((n + 1) * p);
  for (;;) {
    const v = random.uniform();
    const u = random.uniform() - 0.5;
    const edge = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / edge + b) * u + n * p + 0.5);
    if (edge >= 0.07 && v <= squeeze) return k;
    if (k < 0 || k > n) continue;
    const hat = log((v * alpha) / (a / (edge * edge) + b));
    if (hat <= logBinomialPmf(k, n, p) - logBinomialPmf(mode, n, p)) return k;
  }
}
