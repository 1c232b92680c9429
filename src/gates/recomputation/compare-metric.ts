// One registered number against what its name means for the rows it is of.
import { showApart } from '../show-number.ts';
import type { Definition } from './definitions.ts';
import type { Measurable, NotMeasurable, NotMeasurableCode } from './recompute.ts';

export interface Tolerance {
  /** How far a number may be off, as a share of it, or of 1 where it is smaller: what summing in another order does. */
  readonly share: number;
  /** From how many decimals on a number may be a rounded one: half of its last place is then no disagreement. */
  readonly roundedFrom: number;
}

export const usualTolerance: Tolerance = { share: 1e-6, roundedFrom: 3 };

export type NotRecomputedCode =
  | NotMeasurableCode
  | 'another-definition' // it is a number that goes by this name as well, and the name does not say so
  | 'open-definition'; // the name leaves open how it is computed, and no usual way gives the number

export type MetricOutcome =
  | { readonly kind: 'agrees'; readonly recomputed: number; readonly definition: string }
  | {
      readonly kind: 'disagrees';
      readonly recomputed: number;
      /** Registered less recomputed. */
      readonly by: number;
      readonly definition: string;
    }
  | { readonly kind: 'not-recomputed'; readonly code: NotRecomputedCode; readonly reason: string };

/** Other definitions are computed only where the one that the name means disagrees. */
export function compareMetric(
  registered: number,
  measurable: Measurable | NotMeasurable,
  tolerance: Tolerance,
): MetricOutcome {
  if (measurable.kind === 'not-measurable') return notRecomputed(measurable.code, measurable.reason);
  const { own, equal, others, isComplete, undefinedWhere } = measurable;
  const isNear = (value: number | undefined): value is number =>
    value !== undefined && Math.abs(registered - value) <= allowance(registered, tolerance);
  const matching = (definitions: readonly Definition[]): MetricOutcome | undefined =>
    definitions
      .map((definition) => ({ definition: definition.label, recomputed: measurable.valueOf(definition) }))
      .flatMap(({ definition, recomputed }): MetricOutcome[] =>
        isNear(recomputed) ? [{ kind: 'agrees', recomputed, definition }] : [],
      )[0];
  const agreeing = matching([own]) ?? matching(equal);
  if (agreeing !== undefined) return agreeing;
  const recomputed = measurable.valueOf(own);
  const other = matching(others);
  if (other?.kind === 'agrees') {
    const meant =
      recomputed === undefined ? '' : `, and ${describe(own)} is ${showApart(recomputed, registered)[0]}`;
    return notRecomputed('another-definition', `it is a number of another definition (${other.definition})${meant}: name it by that`); // prettier-ignore
  }
  if (recomputed === undefined) return notRecomputed('undefined', `there is none: ${undefinedWhere}`);
  if (isComplete)
    return { kind: 'disagrees', recomputed, by: registered - recomputed, definition: own.label };
  const [shown] = showApart(recomputed, registered);
  return notRecomputed(
    'open-definition',
    `its name leaves open how it is computed; ${describe(own)} is ${shown}`,
  );
}

function describe({ label }: Definition): string {
  return label === '' ? 'what the name means' : `the one with ${label}`;
}

function allowance(registered: number, { share, roundedFrom }: Tolerance): number {
  const summed = share * Math.max(1, Math.abs(registered));
  const decimals = decimalsOf(registered);
  return decimals < roundedFrom ? summed : Math.max(summed, Number(`5e-${decimals + 1}`) * (1 + 1e-9));
}

/** Of the shortest text that reads as this number: 3 of 0.776, 9 of 1.25e-7. */
function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const fraction = digits.split('.')[1] ?? '';
  return Math.max(0, fraction.length - Number(exponent));
}

function notRecomputed(code: NotRecomputedCode, reason: string): MetricOutcome {
  return { kind: 'not-recomputed', code, reason };
}
