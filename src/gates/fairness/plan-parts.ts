// What the sample plans of this gate share.
import type { Confusion } from '../../registry/documents/evaluation.ts';
import type { SamplePlan } from '../sampling.ts';
import { minimumOf } from './eligibility.ts';
import { type GroupRate, peopleOf } from './measures.ts';
import type { FairnessParameters } from './parameters.ts';

export interface PlannedRate {
  readonly rate: GroupRate;
  readonly demand: FairnessParameters;
  /** Counts of each group of the version that is live. */
  readonly live: readonly Confusion[];
  /** What the rate is expected to be; `undefined` where nobody knows: then that at which it scatters most. */
  readonly value: number | undefined;
}

type OfEachGroup = Pick<SamplePlan, 'demand' | 'of' | 'toPass' | 'toFail' | 'had'>;

/** By the measured values. */
export function ofEachGroup({ rate, demand, live }: PlannedRate, words: string): OfEachGroup {
  const least = minimumOf(rate, demand);
  const counts = live.map((group) => peopleOf(rate, group));
  return {
    demand: words,
    of: peopleIn(rate),
    toPass: least,
    toFail: least,
    had: counts.length === 0 ? null : Math.min(...counts),
  };
}

/** `people in each group`. */
export function peopleIn({ denominator }: Pick<GroupRate, 'denominator'>): string {
  return `${denominator === 'all' ? 'people' : denominator} in each group`;
}

/** From how many on it is shown that a limit is kept, that it is not broken by as much again, and that it is broken. */
export interface Shown {
  readonly toShow: number | null;
  readonly toExclude: number | null;
  readonly toRefute: number | null;
}

/** The least people with which the gate can pass and fail; where nobody knows, as many as it asks for in any mode. */
export function inMode(
  { mode }: Pick<FairnessParameters, 'mode'>,
  least: number,
  { toShow, toExclude, toRefute }: Shown,
): Pick<SamplePlan, 'toPass' | 'toFail'> {
  if (mode === 'point') return { toPass: least, toFail: least };
  const shown = mode === 'confident-pass' ? toShow : toExclude;
  return { toPass: Math.max(least, shown ?? 0), toFail: Math.max(least, toRefute ?? 0) };
}

/** The least n that `holds`, which goes on holding from there; `null` above 10^9. */
export function leastGroups(holds: (n: number) => boolean): number | null {
  let enough = 1;
  while (!holds(enough)) {
    enough *= 2;
    if (enough > 1e9) return null;
  }
  let below = Math.floor(enough / 2);
  while (enough - below > 1) {
    const middle = Math.floor((below + enough) / 2);
    if (holds(middle)) enough = middle;
    else below = middle;
  }
  return enough;
}
