// From comparisons to checks: those that share an error are decided together, and of each demand the worst counts.
import { type Judged, settle } from '../checks.ts';
import type { Check } from '../gate.ts';
import { decideFamily, type Decision } from '../inference/decide.ts';
import type { Judging } from '../inference/mode.ts';
import type { Comparison, Incomparable } from './comparisons.ts';

/** One row of the report to be: all that was measured of one demand. */
export interface DemandRow {
  /** What shares an error with it, in words: `auc by region`. */
  readonly family: string;
  readonly comparisons: readonly (Comparison | Incomparable)[];
  /** What becomes of the worst of them; `undefined` where there is none. */
  readonly conclude: (worst: Check | undefined) => Check;
}

/** The checks of `rows`, in their order. */
export function decideRows(rows: readonly DemandRow[], judging: Judging): readonly Check[] {
  const decisions = new Map<Comparison, Decision>();
  for (const name of new Set(rows.map(({ family }) => family))) {
    const asked = rows.filter(({ family }) => family === name).flatMap(({ comparisons }) => comparisons.filter(isComparable)); // prettier-ignore
    const decided = decideFamily({ name, questions: asked.map(({ question }) => question) }, judging);
    for (const [at, decision] of decided.entries()) {
      const comparison = asked[at];
      if (comparison !== undefined) decisions.set(comparison, decision);
    }
  }
  return rows.map(({ comparisons, conclude }) =>
    conclude(settle(comparisons.map((comparison) => judgedOf(comparison, decisions, judging)))),
  );
}

function isComparable(comparison: Comparison | Incomparable): comparison is Comparison {
  return !('kind' in comparison);
}

function judgedOf(
  comparison: Comparison | Incomparable,
  decisions: ReadonlyMap<Comparison, Decision>,
  judging: Judging,
): Judged {
  const { isBelieved } = comparison;
  if ('kind' in comparison) return { check: comparison.check, headroom: Number.NEGATIVE_INFINITY, isBelieved }; // prettier-ignore
  const { about, headroom, prefix, point } = comparison;
  const decision = decisions.get(comparison);
  const inference = decision?.inference === undefined ? {} : { inference: decision.inference };
  if (judging.mode === 'point' || decision === undefined) {
    return { headroom, isBelieved, check: { ...about, ...point, ...inference } };
  }
  const { verdict, reason } = decision;
  const remedy = verdict === 'inconclusive' ? { remedy: remedyOf(decision) } : {};
  return {
    headroom,
    isBelieved,
    check: { ...about, verdict, reason: `${prefix}${reason}`, ...inference, ...remedy },
  };
}

function remedyOf({ inference }: Decision): string {
  return inference === undefined
    ? 'attach evaluations that name their predictions, or that say how precise their numbers are: standardError, interval, or n of a share'
    : `measure on more than these ${inference.n} examples: laurel policy power says on how many`;
}
