// Plays scenarios under schedules: every one there is, or as chance draws them.
import type { Design } from './design.ts';
import { play, type Scenario } from './scenarios.ts';
import type { Choose } from './simulation.ts';

export interface Explored {
  /** Schedules played to their end. */
  readonly ended: number;
  /** Different states seen. */
  readonly states: number;
}

/**
 * Plays every schedule with at most `faults` faults, depth first. A state that was seen before is not entered
 * again: what follows from it is the same.
 *
 * @throws Violation at the first schedule that breaks a law.
 */
export async function exploreAll(design: Design, scenario: Scenario, faults: number): Promise<Explored> {
  const seen = new Set<string>();
  let ended = 0;
  let path: { readonly picked: number; readonly count: number }[] = [];
  do {
    const prefix = path;
    const taken: { picked: number; count: number }[] = [];
    const choose: Choose = (count) => {
      const picked = prefix[taken.length]?.picked ?? 0;
      taken.push({ picked, count });
      return picked;
    };
    const visit = (state: string): boolean => {
      if (taken.length < prefix.length) return true;
      if (seen.has(state)) return false;
      seen.add(state);
      return true;
    };
    if ((await play(design, scenario, { choose, faults, visit })) === 'ended') ended += 1;
    path = nextPath(taken);
  } while (path.length > 0);
  return { ended, states: seen.size };
}

/** The next in depth-first order; empty when there is none. */
function nextPath(
  taken: readonly { readonly picked: number; readonly count: number }[],
): { picked: number; count: number }[] {
  const last = taken.findLastIndex(({ picked, count }) => picked + 1 < count);
  const turned = taken[last];
  if (turned === undefined) return [];
  return [...taken.slice(0, last), { picked: turned.picked + 1, count: turned.count }];
}

/** Plays one schedule that `draws` lays down, undisturbed beyond their end. @throws Violation. */
export async function playDrawn(
  design: Design,
  scenario: Scenario,
  { draws, faults }: { readonly draws: readonly number[]; readonly faults: number },
): Promise<void> {
  let next = 0;
  const choose: Choose = (count, weight) => {
    const drawn = (draws[next++] ?? 0) % (count - 1 + weight);
    return Math.max(0, drawn - (weight - 1));
  };
  await play(design, scenario, { choose, faults, visit: () => true });
}
