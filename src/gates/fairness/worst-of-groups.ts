// One limit on a number of every group: the worst of them is the row of the report.
import type { Judged } from '../checks.ts';
import type { Check } from '../gate.ts';
import type { Decision, Question } from '../inference/decide.ts';
import {
  measureOf,
  notCounted,
  checkRow,
  type About,
  type FairnessDemand,
  ruleWithSmallGroups,
} from './rows.ts';
import type { Eligibility } from './eligibility.ts';

/** What one group was asked, with what is shown of it. */
export interface GroupQuestion {
  readonly question: Question;
  /** `recall 0.55 (female, 55 of 100)`. */
  readonly text: string;
  readonly name: string;
}

export interface DecidedGroups {
  readonly about: About;
  readonly asked: readonly GroupQuestion[];
  readonly decisions: readonly Decision[];
  readonly tooSmall: Eligibility['tooSmall'];
  /** The worst value of the current version's groups. */
  readonly current: Check['current'];
}

type Demanded = Pick<FairnessDemand, 'smallGroups' | 'candidate' | 'attribute' | 'judging'>;

const order = ['failed', 'inconclusive', 'passed'] as const;

/** The verdict of the worst group; of several alike the one that is nearest its limit, or furthest beyond. */
export function worstOfGroups(demand: Demanded, groups: DecidedGroups): Judged {
  const { about, asked, decisions, tooSmall, current } = groups;
  const all = asked.flatMap((group, at) => {
    const decision = decisions[at];
    return decision === undefined ? [] : [{ ...group, decision, headroom: headroomOf(group.question) }];
  });
  const sorted = all.toSorted(
    (a, b) =>
      order.indexOf(a.decision.verdict) - order.indexOf(b.decision.verdict) || a.headroom - b.headroom,
  );
  const [worst] = sorted;
  if (worst === undefined) return { headroom: 0, check: notCounted(demand, about) };
  const { decision, question, text, headroom } = worst;
  const alike = sorted.slice(1).filter((other) => other.decision.verdict === decision.verdict);
  const reason = `${text}: ${decision.reason}${othersText(decision.verdict, alike.map(({ name }) => name), all.length)}`; // prettier-ignore
  const row = { ...checkRow(about, measureOf(question.estimate, demand.judging), current), inference: decision.inference }; // prettier-ignore
  return { headroom, check: ruleWithSmallGroups(demand, row, { verdict: decision.verdict, reason, tooSmall }) }; // prettier-ignore
}

function headroomOf({ estimate, limit, keep }: Question): number {
  return keep === 'at-least' ? estimate.value - limit : limit - estimate.value;
}

function othersText(verdict: Decision['verdict'], names: readonly string[], size: number): string {
  if (verdict === 'passed') return ` (the least of ${size} groups)`;
  return names.length === 0 ? ` (the worst of ${size} groups)` : ` (the worst of ${size} groups; likewise ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''})`; // prettier-ignore
}
