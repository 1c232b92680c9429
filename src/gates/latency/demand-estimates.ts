// What the counted measurements say of one demand: the number that is held to the limit, and how precisely it is known.
import { bareEstimate, type Estimate, shiftedEstimate } from '../inference/estimate.ts';
import { alphaOf, type Judging } from '../inference/mode.ts';
import type { Margin } from '../quantities.ts';
import { levelOfOneSided } from '../statistics/interval.ts';
import { contrastOfQuantiles } from './contrast.ts';
import { type Counted, type Valued, worstBy } from './counted-readings.ts';
import type { Quantity } from './measured-quantities.ts';
import { independentSamples, timesOf } from './readings.ts';
import { contrastOfRuns, meanOfRuns } from './runs.ts';

interface Limit {
  readonly limit: number;
  readonly keep: 'at-least' | 'at-most';
}

export interface DemandEstimate {
  readonly estimate: Estimate;
  /** Whether a measurement without samples has a number beyond the limit. */
  readonly isBareBeyond: boolean;
  /** Whether one of several runs by itself shows that the limit is broken, whatever all show together. */
  readonly isRunBeyond: () => boolean;
}

interface BoundAsked extends Limit {
  readonly quantity: Quantity;
  readonly counted: Counted;
  readonly worst: Valued;
  readonly judging: Judging;
}

/** Of the candidate's own value. */
export function boundEstimate({ quantity, counted, worst, judging, ...limit }: BoundAsked): DemandEstimate {
  const { precision } = quantity;
  const isBareBeyond = counted.bare.some(({ value }) => isBroken(value, limit));
  if (precision.kind === 'between-runs') {
    return { estimate: ofRuns(counted, worst, judging), isBareBeyond, isRunBeyond: () => false };
  }
  const own = ({ reading, value }: Valued): Estimate => precision.estimateOf(reading, value);
  return {
    estimate: counted.isScattered ? meanOfRuns(valuesOf(counted)) : own(worst),
    isBareBeyond,
    isRunBeyond: () =>
      counted.isScattered && counted.runs.some((run) => isShownBroken(own(run), limit, judging)),
  };
}

/** The slowest run decides as measured; how surely, the mean of all runs says. */
function ofRuns(counted: Counted, worst: Valued, { mode }: Judging): Estimate {
  if (mode !== 'point') return meanOfRuns(valuesOf(counted));
  return bareEstimate(worst.value, 1, 'each run gives one number');
}

export interface MarginAsked {
  readonly quantity: Quantity;
  readonly candidate: Counted;
  readonly current: Counted;
  readonly margin: Margin;
  readonly judging: Judging;
}

export interface MarginEstimate extends DemandEstimate {
  /** The worst of the candidate with the strictest of the current version. */
  readonly pair: Pair;
  /** The value of the current version that a percentage is of. */
  readonly reference: number;
}

export interface Pair {
  readonly candidate: Valued;
  readonly current: Valued;
}

/** Of the candidate less the current version; of a percentage, shifted so that its limit is that share of `reference`. */
export function marginEstimate(asked: MarginAsked): MarginEstimate {
  const { quantity, candidate, current, judging, margin } = asked;
  const sign = quantity.better === 'lower' ? 1 : -1;
  const pair = {
    candidate: worstBy(candidate.readings, (value) => -sign * value),
    current: worstBy(current.readings, (value) => sign * value),
  };
  const isOfRuns = judging.mode !== 'point' && (candidate.isScattered || current.isScattered);
  const reference = isOfRuns ? meanOfRuns(valuesOf(current)).value : pair.current.value;
  const limit = limitOf(margin, sign, reference);
  const sided = { sign, reference } as const;
  const between = (each: Pair): Estimate => contrastOf(asked, each, sided);
  return {
    estimate: isOfRuns ? contrastOfMeans(asked, sided) : between(pair),
    isBareBeyond: candidate.bare.some(({ value }) => isBroken(value - reference, limit)),
    isRunBeyond: () =>
      isOfRuns &&
      candidate.runs.some((run) => isShownBroken(between({ ...pair, candidate: run }), limit, judging)),
    pair,
    reference,
  };
}

interface Sided {
  /** 1 where lower is better, so that worse is more; else -1. */
  readonly sign: 1 | -1;
  readonly reference: number;
}

function contrastOf(
  { quantity: { name, precision }, margin }: MarginAsked,
  { candidate, current }: Pair,
  { sign, reference }: Sided,
): Estimate {
  const value = candidate.value - current.value;
  const samples = [candidate, current].map(({ reading }) => {
    const times = precision.kind === 'quantile' ? timesOf(reading, precision.timed) : undefined;
    return times === undefined ? undefined : independentSamples(times);
  });
  const [ours, theirs] = samples;
  if (precision.kind !== 'quantile' || ours === undefined || theirs === undefined) {
    const n = precision.kind === 'quantile' ? 0 : 1;
    return bareEstimate(value, n, 'without samples of both versions nothing says how precise it is');
  }
  const seed = `${candidate.reading.source.digest} ${current.reading.source.digest} ${name}`;
  const compared = { candidate: ours, current: theirs, quantile: precision.quantile, seed };
  return shiftedEstimate(contrastOfQuantiles({ ...compared, factor: factorOf(margin, sign) }), {
    value,
    by: margin.kind === 'relative' ? limitOf(margin, sign, reference).limit : 0,
  });
}

function contrastOfMeans({ candidate, current, margin }: MarginAsked, { sign, reference }: Sided): Estimate {
  const [ours, theirs] = [valuesOf(candidate), valuesOf(current)];
  const contrast = contrastOfRuns({ candidate: ours, current: theirs, factor: factorOf(margin, sign) });
  return shiftedEstimate(contrast, {
    value: meanOfRuns(ours).value - meanOfRuns(theirs).value,
    by: margin.kind === 'relative' ? limitOf(margin, sign, reference).limit : 0,
  });
}

/** A percentage is of what the current version's value really is, which is known no better than the candidate's. */
function factorOf(margin: Margin, sign: 1 | -1): number {
  return margin.kind === 'relative' ? 1 + sign * margin.share : 1;
}

/** How much more, or less where `sign` is -1, the candidate may have than `reference`. */
export function limitOf(margin: Margin, sign: 1 | -1, reference: number): Limit {
  const allowed = margin.kind === 'absolute' ? margin.value : margin.share * Math.abs(reference);
  return { limit: sign * allowed, keep: sign === 1 ? 'at-most' : 'at-least' };
}

function valuesOf({ runs }: Counted): readonly number[] {
  return runs.map(({ value }) => value);
}

function isBroken(value: number, { limit, keep }: Limit): boolean {
  return keep === 'at-most' ? value > limit : value < limit;
}

function isShownBroken(estimate: Estimate, { limit, keep }: Limit, judging: Judging): boolean {
  const interval = estimate.intervalAt(levelOfOneSided(alphaOf(judging)));
  if ('kind' in interval) return false;
  return keep === 'at-most' ? interval.low > limit : interval.high < limit;
}
