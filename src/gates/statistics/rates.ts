// Rates from confusion counts, undefined where nothing was counted, and how far the rates of groups lie apart.
import type { Confusion } from '../../registry/documents/evaluation.ts';

/** A rate in [0, 1], or `undefined` where its denominator is 0: of nobody there is no rate, not a rate of 0. */
export type Rate = number | undefined;

export function total({ tp, fp, tn, fn }: Confusion): number {
  return tp + fp + tn + fn;
}

/** Those whose label is positive: the denominator of the true positive rate. */
export function positives({ tp, fn }: Confusion): number {
  return tp + fn;
}

/** Those whose label is negative: the denominator of the false positive rate. */
export function negatives({ fp, tn }: Confusion): number {
  return fp + tn;
}

/** (TP + FP) / N. */
export function selectionRate(counts: Confusion): Rate {
  return divide(counts.tp + counts.fp, total(counts));
}

/** TP / (TP + FN). */
export function truePositiveRate(counts: Confusion): Rate {
  return divide(counts.tp, positives(counts));
}

/** FP / (FP + TN). */
export function falsePositiveRate(counts: Confusion): Rate {
  return divide(counts.fp, negatives(counts));
}

/** Largest less smallest rate, as Fairlearn's `difference(method="between_groups")`. */
export function differenceBetween(rates: readonly Rate[]): Rate {
  const range = rangeOf(rates);
  return range === undefined ? undefined : range.max - range.min;
}

/**
 * Smallest over largest rate, as Fairlearn's `ratio(method="between_groups")`; `undefined` also where the
 * largest is 0: 0/0 is not a ratio of 1.
 */
export function ratioBetween(rates: readonly Rate[]): Rate {
  const range = rangeOf(rates);
  return range === undefined ? undefined : divide(range.min, range.max);
}

/** `undefined` where any rate is, or where there is none. */
function rangeOf(rates: readonly Rate[]): { readonly min: number; readonly max: number } | undefined {
  const defined = rates.filter((rate) => rate !== undefined);
  if (defined.length === 0 || defined.length < rates.length) return undefined;
  return { min: Math.min(...defined), max: Math.max(...defined) };
}

function divide(numerator: number, denominator: number): Rate {
  return denominator === 0 ? undefined : numerator / denominator;
}
