// Several tests in one decision: adjusted p-values and levels, with the family they are adjusted for.
import { requireInteger, requireProbability, requireShare } from './preconditions.ts';

/** A set of tests decided together, e.g. "accuracy on 12 slices": what an adjustment is for. */
export interface Family {
  readonly name: string;
  readonly tests: readonly { readonly id: string; readonly p: number }[];
}

export type Adjustment = 'holm' | 'benjamini-hochberg' | 'bonferroni';

export interface AdjustedFamily {
  readonly family: string;
  readonly size: number;
  readonly adjustment: Adjustment;
  /** In the family's order; `adjusted` is compared with α itself. */
  readonly tests: readonly { readonly id: string; readonly p: number; readonly adjusted: number }[];
}

/**
 * Adjusted p-values in [0, 1]. Holm and Bonferroni bound the chance of any false finding in the family, whatever the
 * dependence; Benjamini-Hochberg the expected share of false ones among the findings, for independent or positively
 * dependent tests.
 *
 * Sources: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6
 * (1979) 65-70; Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", JRSS B 57 (1995) 289-300; as
 * statsmodels' `multipletests`.
 */
export function adjustFamily({ name, tests }: Family, adjustment: Adjustment): AdjustedFamily {
  for (const { id, p } of tests) requireShare(`p of ${id}`, p);
  const adjusted = adjustments[adjustment](tests.map(({ p }) => p));
  return {
    family: name,
    size: tests.length,
    adjustment,
    tests: tests.map((test, at) => ({ ...test, adjusted: adjusted[at] ?? 1 })),
  };
}

/** Of a family of `size` intervals or tests, the α of each that keeps that of all at `alpha`: α / size. */
export function bonferroniAlpha(alpha: number, size: number): number {
  requireProbability('alpha', alpha);
  requireInteger('size', size, 1);
  return alpha / size;
}

/** Of a family of `size` two-sided intervals, the level of each that keeps that of all at `level`. */
export function bonferroniLevel(level: number, size: number): number {
  return 1 - bonferroniAlpha(1 - level, size);
}

const adjustments = {
  bonferroni: (ps) => ps.map((p) => Math.min(1, p * ps.length)),
  holm,
  'benjamini-hochberg': benjaminiHochberg,
} satisfies Record<Adjustment, (ps: readonly number[]) => readonly number[]>;

function holm(ps: readonly number[]): readonly number[] {
  const adjusted: number[] = [];
  let greatest = 0;
  for (const [rank, { p, at }] of ascending(ps).entries()) {
    greatest = Math.max(greatest, Math.min(1, p * (ps.length - rank)));
    adjusted[at] = greatest;
  }
  return adjusted;
}

function benjaminiHochberg(ps: readonly number[]): readonly number[] {
  const adjusted: number[] = [];
  let least = 1;
  for (const [fromLast, { p, at }] of ascending(ps).toReversed().entries()) {
    least = Math.min(least, (p * ps.length) / (ps.length - fromLast));
    adjusted[at] = least;
  }
  return adjusted;
}

function ascending(ps: readonly number[]): readonly { readonly p: number; readonly at: number }[] {
  return ps.map((p, at) => ({ p, at })).toSorted((one, other) => one.p - other.p);
}
