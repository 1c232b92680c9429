// Measures of predicted numbers: RMSE, MAE and R², row by row.
import { requireAmount, requireSameLength, requireThat } from './preconditions.ts';
import { Sum } from './sums.ts';

/** Sums over rows of what was and what was predicted; rows may be weighted, e.g. by how often a resample drew them. */
export class RegressionSums {
  private weight = 0;
  private mean = 0;
  private readonly squares = new Sum();
  private readonly errors = new Sum();
  private readonly squaredErrors = new Sum();

  /** @throws LaurelError `internal` unless both are finite and the weight is finite and not negative. */
  add(actual: number, predicted: number, weight = 1): void {
    requireThat(Number.isFinite(actual) && Number.isFinite(predicted), 'a row is finite', actual, predicted);
    requireAmount('a weight', weight);
    if (weight === 0) return;
    const error = actual - predicted;
    this.errors.add(weight * Math.abs(error));
    this.squaredErrors.add(weight * error * error);
    // Welford's update of Σ w (actual - mean)².
    this.weight += weight;
    const step = actual - this.mean;
    this.mean += (weight * step) / this.weight;
    this.squares.add(weight * step * (actual - this.mean));
  }

  /** √(Σ w (actual - predicted)² / Σ w), in the rows' unit; `undefined` without rows. */
  rmse(): number | undefined {
    return this.weight === 0 ? undefined : Math.sqrt(Math.max(0, this.squaredErrors.value) / this.weight);
  }

  /** Σ w |actual - predicted| / Σ w, in the rows' unit; `undefined` without rows. */
  mae(): number | undefined {
    return this.weight === 0 ? undefined : this.errors.value / this.weight;
  }

  /**
   * 1 - Σ w (actual - predicted)² / Σ w (actual - mean)², at most 1 and without a least value; `undefined` where what
   * was does not vary, where scikit-learn's `r2_score` says 0 or 1.
   */
  r2(): number | undefined {
    const spread = this.squares.value;
    return spread > 0 ? 1 - this.squaredErrors.value / spread : undefined;
  }
}

/** The sums of whole columns. */
export function regressionSums(actual: Float64Array, predicted: Float64Array): RegressionSums {
  requireSameLength('actual and predicted', actual, predicted);
  const sums = new RegressionSums();
  for (let row = 0; row < actual.length; row += 1) sums.add(actual[row] ?? 0, predicted[row] ?? 0);
  return sums;
}
