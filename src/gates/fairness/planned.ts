// Demands before and after they are decided: questions are gathered first, so that those that share an error are
// decided together.
import { type Judged, settle } from '../checks.ts';
import { byKey } from '../comparable.ts';
import type { Check } from '../gate.ts';
import { type Decision, decideFamily, type Question } from '../inference/decide.ts';
import { alphaOf, type Judging } from '../inference/mode.ts';
import type { GroupReading } from './group-readings.ts';

/** A demand on one reading of the data, with the limits that it comes down to: one for each group, or one in all. */
export interface Planned {
  /** What its questions share an error with. */
  readonly family: Family;
  readonly size: number;
  /** As many as `size`. `alpha` is what the least likely breach of the family is found at. */
  ask(alpha: number): readonly Question[];
  /** Whether it is of counts that are registered without rows. */
  readonly isBelieved?: boolean;
  /** Decisions in the order of the questions. */
  finish(decisions: readonly Decision[]): Judged;
}

/** Questions of equal keys are decided together. */
export interface Family {
  readonly key: string;
  /** For people. */
  readonly name: string;
}

/** One row of the report: readings of the same data of which the worst counts. */
export interface Row {
  readonly planned: readonly Planned[];
  /** Where there is no reading. */
  readonly otherwise: Check;
  readonly notes: readonly string[];
  /** Whether other data has enough people, where this has not. */
  readonly isSuperseded?: boolean;
}

/** What is known without asking. */
export function known(judged: Judged): Planned {
  return { family: { key: '', name: '' }, size: 0, ask: () => [], finish: () => judged };
}

export function rowOfCheck(check: Check, notes: readonly string[] = []): Row {
  return { planned: [], otherwise: check, notes };
}

/** The checks of rows, in their order. */
export function decideRows(rows: readonly Row[], judging: Judging): readonly Check[] {
  const decisions = decideAll(rows.flatMap(({ planned }) => planned), judging); // prettier-ignore
  const judgedOf = (each: Planned): Judged => {
    const { check, headroom } = each.finish(decisions.get(each) ?? []);
    return { check, headroom, isBelieved: each.isBelieved === true };
  };
  return rows.map(({ planned, otherwise }) => settle(planned.map((each) => judgedOf(each))) ?? otherwise);
}

/** What is planned on a reading, whose counts are of rows or only registered. */
export function onReading({ from }: Pick<GroupReading, 'from'>, planned: Planned): Planned {
  return { ...planned, isBelieved: from === 'registered' };
}

function decideAll(all: readonly Planned[], judging: Judging): ReadonlyMap<Planned, readonly Decision[]> {
  const decided = new Map<Planned, readonly Decision[]>();
  for (const members of byKey(all, ({ family }) => family.key).values()) {
    const name = members[0]?.family.name ?? '';
    const size = members.reduce((sum, member) => sum + member.size, 0);
    if (size === 0) continue;
    const asked = members.map((member) => member.ask(alphaOf(judging) / size));
    const decisions = decideFamily({ name, questions: asked.flat() }, judging);
    let from = 0;
    for (const [at, member] of members.entries()) {
      const to = from + (asked[at]?.length ?? 0);
      decided.set(member, decisions.slice(from, to));
      from = to;
    }
  }
  return decided;
}
