// Where one changed alias of a pull request stands, in the words that every surface shares.
import { isPassing } from '../../gates/verdict.ts';
import { unreachable } from '../../primitives/errors.ts';
import type { AliasCheck, CheckRefusal } from '../../promotion/alias-check.ts';
import type { Checked } from '../../promotion/check.ts';
import type { Judgement } from '../../promotion/judgement.ts';
import { visible } from '../hostile.ts';
import { type ReportModel, reportModel, type RoleApproval } from '../report-model.ts';

/** `waiting`: nothing but an approval by people is missing. `unchanged`: merging changes nothing for serving. */
export type Standing = 'passed' | 'unchanged' | 'waiting' | 'blocked' | 'errored';

export interface AliasStanding {
  readonly check: AliasCheck;
  /** `credit-risk@production`. */
  readonly name: string;
  readonly standing: Standing;
  /** `2 → 3`; empty where nothing was compared. */
  readonly movement: string;
  /** `PASSED`, `BLOCKED: 1 failed`, `waiting for approval: 1 of model-risk`, …: plain text. */
  readonly words: string;
  /** What was judged; `null` where nothing was. */
  readonly report: ReportModel | null;
  /** Whether the pull request passes as a whole: an alias that passes may stand beside one that does not. */
  readonly mergeable: boolean;
}

/** A mark beside the word, so that neither colour nor font alone carries it. */
export const standingMarks: Readonly<Record<Standing, string>> = {
  passed: '✅',
  unchanged: '✅',
  waiting: '⏳',
  blocked: '❌',
  errored: '💥',
};

/** A check with where each alias stands: found out once, said in many places. */
export interface Findings extends Checked {
  /** What stands in the way first, then what waits, then what passed; each as the check found them. */
  readonly standings: readonly AliasStanding[];
}

export function findingsOf(checked: Checked): Findings {
  const order: readonly Standing[] = ['errored', 'blocked', 'waiting', 'passed', 'unchanged'];
  const standings = checked.aliases
    .map((check) => standingOf(check, checked))
    .toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
  return { ...checked, standings };
}

function standingOf(check: AliasCheck, { pullRequest, passed: mergeable }: Checked): AliasStanding {
  const named = { check, mergeable, name: `${check.model}@${check.alias}`, movement: '', report: null };
  switch (check.kind) {
    case 'judged':
      // Where nobody can tell who approved, approving does not help: that blocks.
      return { ...named, ...judgedStanding(check.judgement, pullRequest?.approvalsKnown ?? false) };
    case 'no-change':
      return { ...named, standing: 'unchanged', words: 'nothing changes for serving' };
    case 'roll-back':
      return { ...named, standing: 'passed', words: 'PASSED: rolls back and holds' };
    case 'refused':
      return { ...named, standing: 'blocked', words: `BLOCKED: ${refusalWords(check)}` };
    default:
      return unreachable(check);
  }
}

/** The first thing wrong, without its place: there is one line for it. */
function refusalWords({ message, problems }: CheckRefusal): string {
  const [first, ...others] = problems.filter(({ severity }) => severity === 'error');
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return `${visible(first?.message ?? message, 120)}${more}`;
}

function judgedStanding(
  judgement: Judgement,
  approvalsKnown: boolean,
): Pick<AliasStanding, 'report' | 'standing' | 'movement' | 'words'> {
  const report = reportModel(judgement);
  const { movement, headline, outcome } = report;
  if (report.waiting && approvalsKnown)
    return { report, standing: 'waiting', movement, words: waitingWords(report.approvals) };
  const standing = isPassing(outcome) ? 'passed' : outcome === 'errored' ? 'errored' : 'blocked';
  return { report, standing, movement, words: headline };
}

/** `waiting for approval: 1 of model-risk`. */
function waitingWords(approvals: readonly RoleApproval[]): string {
  const missing = approvals
    .filter(({ met }) => !met)
    .map(({ role, limit }) => `${/^\d+(?= of )/.exec(limit)?.[0] ?? 'some'} of ${visible(role, 60)}`);
  return `waiting for approval: ${missing.join(', ')}`;
}

/** The worst of all; of the pull request as a whole. */
export function overallStanding(found: Findings): Standing {
  const standings = found.standings.map(({ standing }) => standing);
  if (found.passed) return standings.every((each) => each === 'unchanged') ? 'unchanged' : 'passed';
  if (standings.includes('errored')) return 'errored';
  const waiting = found.problems.length === 0 && standings.includes('waiting');
  return waiting && !standings.includes('blocked') ? 'waiting' : 'blocked';
}

/** One line of plain text about the whole pull request. */
export function titleOf(found: Findings): string {
  const { standings, problems } = found;
  const [first] = standings;
  if (first === undefined) {
    return problems.length === 0 ? 'no alias changed' : problemsTitle(found);
  }
  if (problems.length > 0) return problemsTitle(found);
  if (standings.length === 1) return aliasTitle(first);
  const count = (...of: readonly Standing[]) =>
    standings.filter(({ standing }) => of.includes(standing)).length;
  const blocked = count('blocked', 'errored');
  const waiting = count('waiting');
  const all = standings.length;
  if (blocked > 0)
    return `${blocked} of ${all} promotions blocked${waiting === 0 ? '' : `, ${waiting} waiting for approval`}`;
  if (waiting > 0) return `${waiting} of ${all} promotions waiting for approval`;
  return `all ${all} promotions PASSED`;
}

/** One line of plain text about one alias. */
export function aliasTitle({ name, movement, words }: AliasStanding): string {
  return visible(`${[name, movement].filter((part) => part !== '').join(' ')}: ${words}`, 200);
}

function problemsTitle({ problems: [first, ...others] }: Checked): string {
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return `BLOCKED: ${visible(first?.message ?? '', 160)}${more}`;
}
