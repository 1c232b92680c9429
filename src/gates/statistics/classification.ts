// Measures of predicted classes: accuracy, precision, recall and F1, for two classes and for many.
import type { Confusion } from '../../registry/documents/evaluation.ts';
import {
  requireAmount,
  requireBinary,
  requireInteger,
  requireSameLength,
  requireThat,
} from './preconditions.ts';
import { type Rate, total } from './rates.ts';

/** The confusion counts of labels and predictions, both 0 or 1. */
export function countConfusion(labels: Uint8Array, predictions: Uint8Array): Confusion {
  requireSameLength('labels and predictions', labels, predictions);
  requireBinary('labels', labels);
  requireBinary('predictions', predictions);
  const counts = [0, 0, 0, 0];
  for (let row = 0; row < labels.length; row += 1) {
    const cell = 2 * (labels[row] ?? 0) + (predictions[row] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  const [tn = 0, fp = 0, fn = 0, tp = 0] = counts;
  return { tp, fp, tn, fn };
}

/** Predictions of scores: 1 where the score is `threshold` or more. */
export function predictAt(scores: Float64Array, threshold: number): Uint8Array {
  return Uint8Array.from(scores, (score) => (score >= threshold ? 1 : 0));
}

/** (TP + TN) / N; as scikit-learn's `accuracy_score`. */
export function accuracy(counts: Confusion): Rate {
  return ratio(counts.tp + counts.tn, total(counts));
}

/** TP / (TP + FP), of those predicted positive; `undefined` where nobody was, where scikit-learn says 0. */
export function precision({ tp, fp }: Pick<Confusion, 'tp' | 'fp'>): Rate {
  return ratio(tp, tp + fp);
}

/** TP / (TP + FN), of those who are positive; `undefined` where nobody is, where scikit-learn says 0. */
export function recall({ tp, fn }: Pick<Confusion, 'tp' | 'fn'>): Rate {
  return ratio(tp, tp + fn);
}

/**
 * 2TP / (2TP + FP + FN), the harmonic mean of precision and recall; `undefined` where nobody is positive and nobody
 * was predicted so. It is 0 where there are mistakes but no true positive, as scikit-learn's `f1_score`.
 */
export function f1({ tp, fp, fn }: Omit<Confusion, 'tn'>): Rate {
  return ratio(2 * tp, 2 * tp + fp + fn);
}

/** Counts of one class against all others. */
export type ClassCounts = Confusion & { readonly of: number };

export type ClassMeasure = (counts: Confusion) => Rate;
export type Average = 'macro' | 'micro' | 'weighted';

/** Counts of `classes` classes, filled row by row; rows are classes as whole numbers from 0. */
export class ConfusionMatrix {
  private readonly classes: number;
  private readonly cells: Float64Array;
  private rows = 0;

  constructor(classes: number) {
    requireInteger('classes', classes, 1);
    requireThat(classes <= 4096, 'a matrix is kept for at most 4096 classes', classes);
    this.classes = classes;
    this.cells = new Float64Array(classes * classes);
  }

  /** @throws LaurelError `internal` for what is no class, and for a weight that is negative or not finite. */
  add(label: number, predicted: number, weight = 1): void {
    const { classes, cells } = this;
    requireAmount('a weight', weight);
    requireThat(
      isClass(label, classes) && isClass(predicted, classes),
      'classes count from 0',
      label,
      predicted,
    );
    const cell = label * classes + predicted;
    cells[cell] = (cells[cell] ?? 0) + weight;
    this.rows += weight;
  }

  /** The share of rows predicted right; `undefined` without rows. */
  accuracy(): Rate {
    let right = 0;
    for (let of = 0; of < this.classes; of += 1) right += this.at(of, of);
    return ratio(right, this.rows);
  }

  /** Counts of each class that some row has or was predicted to have; others do not exist for scikit-learn either. */
  perClass(): readonly ClassCounts[] {
    const every = Array.from({ length: this.classes }, (_, of) => of);
    return every.map((of) => this.countsOf(of)).filter(({ tp, fp, fn }) => tp + fp + fn > 0);
  }

  /**
   * A measure averaged over classes: `macro`, each class alike; `weighted`, by rows that have the class; `micro`, of
   * the counts of all classes together. `undefined` where the measure of a class that counts is, where scikit-learn
   * would count a 0.
   */
  averaged(measure: ClassMeasure, average: Average): Rate {
    const counts = this.perClass();
    if (average === 'micro') return measure(together(counts));
    const weights = counts.map(({ tp, fn }) => (average === 'macro' ? 1 : tp + fn));
    const weight = weights.reduce((sum, value) => sum + value, 0);
    let sum = 0;
    for (const [at, ofClass] of counts.entries()) {
      const share = weights[at] ?? 0;
      if (share === 0) continue;
      const value = measure(ofClass);
      if (value === undefined) return undefined;
      sum += share * value;
    }
    return ratio(sum, weight);
  }

  private at(label: number, predicted: number): number {
    return this.cells[label * this.classes + predicted] ?? 0;
  }

  private countsOf(of: number): ClassCounts {
    const tp = this.at(of, of);
    let fn = -tp;
    let fp = -tp;
    for (let other = 0; other < this.classes; other += 1) {
      fn += this.at(of, other);
      fp += this.at(other, of);
    }
    return { of, tp, fp, fn, tn: this.rows - tp - fp - fn };
  }
}

function isClass(value: number, classes: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < classes;
}

function together(counts: readonly Confusion[]): Confusion {
  const sum = { tp: 0, fp: 0, tn: 0, fn: 0 };
  for (const { tp, fp, tn, fn } of counts) {
    sum.tp += tp;
    sum.fp += fp;
    sum.tn += tn;
    sum.fn += fn;
  }
  return sum;
}

function ratio(numerator: number, denominator: number): Rate {
  return denominator === 0 ? undefined : numerator / denominator;
}
