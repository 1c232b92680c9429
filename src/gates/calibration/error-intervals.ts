// Within what a calibration error lies, and a difference of two: by drawing the labels of each bin again.
import { clamp, type Interval } from '../statistics/interval.ts';
import type { CalibrationBin } from '../statistics/calibration.ts';
import { randomFrom } from '../statistics/random.ts';
import { drawBinomial } from '../statistics/resampling/binomial-draws.ts';
import { deepestLevel, interpolatedQuantile } from '../statistics/resampling/bootstrap-intervals.ts';
import { twoSidedZ } from '../statistics/special/normal.ts';
import type { Intervals } from '../inference/lazy-estimate.ts';
import { gapsOf } from './calibration-error.ts';
import type { SharedBin } from './bins.ts';

/** B. */
export const replicates = 2_000;

/** What the labels of one version's bins came to when they were drawn again. */
interface Drawn {
  /** Of each replicate, how far it moved all gaps together. */
  readonly noise: Float64Array;
  /** Of each replicate, how far its error falls below the mean of all. */
  readonly shortfall: Float64Array;
}

/**
 * The labels of a bin are drawn again as a binomial of its rows, with the share (positives + ½) / (rows + 1), for a bin
 * without positives is no certainty that there are none. Time as bins and replicates, not as rows.
 *
 * The counted error T = Σ|gap| is at most the true one and the noise Σ|gap - true gap| together, and on average at
 * least the true one (Jensen). So the truth is at least T less the upper quantile of the noise, and at most T and what T
 * falls below its mean by. Both hold however small the gaps are against their errors, where a bootstrap of T itself takes
 * chance for error.
 */
export function errorIntervals(bins: readonly CalibrationBin[], seed: string): Intervals {
  const cells = bins.map(({ n }, at) => ({ first: at, second: 0, n }));
  const [drawn] = draw([bins, []], cells, seed);
  const plain = sizeOf(gapsOf(bins));
  const [noise, shortfall] = [upperEnds(drawn.noise), upperEnds(drawn.shortfall)];
  return {
    method: 'bootstrap by bin',
    draws: { seed, replicates },
    at: (level) => ({
      low: clamp(plain - noise(level), 0, 1),
      high: clamp(plain + shortfall(level), 0, 1),
      level,
    }),
  };
}

export interface PairedBins {
  readonly first: readonly CalibrationBin[];
  readonly second: readonly CalibrationBin[];
  readonly shared: readonly SharedBin[];
}

/** Of the first error less the second, on the same rows: labels are drawn for both at once, by the bins they share. */
export function differenceIntervals({ first, second, shared }: PairedBins, seed: string): Intervals {
  const [ours, theirs] = draw([first, second], shared, seed);
  const plain = sizeOf(gapsOf(first)) - sizeOf(gapsOf(second));
  const below = upperEnds(ours.noise.map((noise, at) => noise + (theirs.shortfall[at] ?? 0)));
  const above = upperEnds(theirs.noise.map((noise, at) => noise + (ours.shortfall[at] ?? 0)));
  return {
    method: 'bootstrap by bin, paired by example',
    draws: { seed, replicates },
    at: (level): Interval => ({
      low: clamp(plain - below(level), -1, 1),
      high: clamp(plain + above(level), -1, 1),
      level,
    }),
  };
}

type Sides = readonly [readonly CalibrationBin[], readonly CalibrationBin[]];

/** @param cells of one version the second bin is one that the other does not have. */
function draw(sides: Sides, cells: readonly SharedBin[], seed: string): readonly [Drawn, Drawn] {
  const random = randomFrom(seed);
  const shares = sides.map((bins) => bins.map(({ positives, n }) => (positives + 0.5) / (n + 1)));
  const shared = cells.map((cell) => ({ ...cell, share: sharedShare(cell, shares) }));
  const rows = cells.reduce((sum, { n }) => sum + n, 0);
  const [ours, theirs] = [new DrawnGaps(gapsOf(sides[0])), new DrawnGaps(gapsOf(sides[1]))];
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    for (const { first, second, n, share } of shared) {
      const move = (n * share - drawBinomial(random, n, share)) / rows;
      ours.move(first, move);
      theirs.move(second, move);
    }
    ours.take(replicate);
    theirs.take(replicate);
  }
  return [ours.drawn(), theirs.drawn()];
}

/** The gaps of one version while they are moved, again and again. */
class DrawnGaps {
  readonly #gaps: Float64Array;
  readonly #moved: Float64Array;
  readonly #noise = new Float64Array(replicates);
  readonly #error = new Float64Array(replicates);

  constructor(gaps: Float64Array) {
    this.#gaps = gaps;
    this.#moved = new Float64Array(gaps.length);
  }

  move(bin: number, by: number): void {
    if (bin < this.#moved.length) this.#moved[bin] = (this.#moved[bin] ?? 0) + by;
  }

  /** Ends a replicate: the next starts from the gaps as they were counted. */
  take(replicate: number): void {
    let [noise, error] = [0, 0];
    for (let bin = 0; bin < this.#moved.length; bin += 1) {
      const moved = this.#moved[bin] ?? 0;
      noise += Math.abs(moved);
      error += Math.abs(moved + (this.#gaps[bin] ?? 0));
    }
    this.#noise[replicate] = noise;
    this.#error[replicate] = error;
    this.#moved.fill(0);
  }

  drawn(): Drawn {
    const mean = meanOf(this.#error);
    return { noise: this.#noise, shortfall: this.#error.map((error) => mean - error) };
  }
}

/** Of rows that two bins share, the mean of what is positive in either. */
function sharedShare({ first, second }: SharedBin, [ours, theirs]: readonly (readonly number[])[]): number {
  const share = ours?.[first] ?? 0;
  return (share + (theirs?.[second] ?? share)) / 2;
}

function sizeOf(gaps: Float64Array): number {
  let sum = 0;
  for (const gap of gaps) sum += Math.abs(gap);
  return sum;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** By the level of the interval, the upper end of what was drawn. */
function upperEnds(drawn: Float64Array): (level: number) => number {
  const ascending = drawn.toSorted();
  const mean = meanOf(drawn);
  const deviation = Math.sqrt(meanOf(drawn.map((value) => (value - mean) * (value - mean))));
  const deepest = deepestLevel(drawn.length);
  return (level) => {
    const read = interpolatedQuantile(ascending, (1 + level) / 2) ?? Number.NaN;
    return level <= deepest ? read : Math.max(read, mean + twoSidedZ(level) * deviation);
  };
}
