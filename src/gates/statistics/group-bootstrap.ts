// The bootstrap of a measure of groups, from their confusion counts: each group is resampled by itself.
import type { Confusion } from '../../registry/documents/evaluation.ts';
import { bootstrap, type BootstrapPlan, type BootstrapResult } from './bootstrap.ts';
import type { PairedTable } from './intervals.ts';

/** A measure of groups' counts, e.g. `(groups) => fairnessDifference('equalizedOddsDifference', groups)`. */
export type GroupMeasure = (groups: readonly Confusion[]) => number | undefined;

/**
 * The bootstrap of a measure of groups. Rows of one group that fall into the same cell of its confusion counts are
 * alike, so drawing counts is the bootstrap of the rows themselves, in a time that does not grow with them. Where
 * groups are equal the replicates of a largest difference lie above the truth: for a bound that is to block, prefer
 * `gapInterval`.
 */
export function bootstrapGroups(
  groups: readonly Confusion[],
  measure: GroupMeasure,
  plan: BootstrapPlan,
): BootstrapResult {
  return bootstrap(
    {
      strata: groups.map(({ tp, fp, tn, fn }) => Uint32Array.of(tp, fp, tn, fn)),
      statistic: (drawn) => measure(drawn.map(confusionOf)),
    },
    plan,
  );
}

function confusionOf([tp = 0, fp = 0, tn = 0, fn = 0]: Uint32Array): Confusion {
  return { tp, fp, tn, fn };
}

/** Two models' predictions of one group's people: who was predicted positive by both, by one, by neither. */
export interface PairedGroup {
  /** Of those whose label is positive. */
  readonly positives: PairedTable;
  /** Of those whose label is negative. */
  readonly negatives: PairedTable;
}

/** The confusion counts of each model. */
export function confusionsOf({ positives, negatives }: PairedGroup): {
  readonly first: Confusion;
  readonly second: Confusion;
} {
  return {
    first: {
      tp: positives.both + positives.onlyFirst,
      fn: positives.onlySecond + positives.neither,
      fp: negatives.both + negatives.onlyFirst,
      tn: negatives.onlySecond + negatives.neither,
    },
    second: {
      tp: positives.both + positives.onlySecond,
      fn: positives.onlyFirst + positives.neither,
      fp: negatives.both + negatives.onlySecond,
      tn: negatives.onlyFirst + negatives.neither,
    },
  };
}

/**
 * The paired bootstrap of the measure of the first model less that of the second: people are drawn with both
 * predictions, each group by itself.
 */
export function bootstrapGroupsDifference(
  groups: readonly PairedGroup[],
  measure: GroupMeasure,
  plan: BootstrapPlan,
): BootstrapResult {
  return bootstrap(
    {
      strata: groups.map(({ positives, negatives }) => Uint32Array.of(...cellsOf(positives), ...cellsOf(negatives))), // prettier-ignore
      statistic: (drawn) => {
        const models = drawn.map((cells) => confusionsOf(pairedGroupOf(cells)));
        const first = measure(models.map((model) => model.first));
        const second = measure(models.map((model) => model.second));
        return first === undefined || second === undefined ? undefined : first - second;
      },
    },
    plan,
  );
}

function cellsOf({ both, onlyFirst, onlySecond, neither }: PairedTable): readonly number[] {
  return [both, onlyFirst, onlySecond, neither];
}

function pairedGroupOf(cells: Uint32Array): PairedGroup {
  return { positives: tableOf(cells.subarray(0, 4)), negatives: tableOf(cells.subarray(4)) };
}

function tableOf([both = 0, onlyFirst = 0, onlySecond = 0, neither = 0]: Uint32Array): PairedTable {
  return { both, onlyFirst, onlySecond, neither };
}
