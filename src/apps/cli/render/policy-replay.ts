// Past decisions beside what a changed policy would make of them, and why.
import { isPassing, type Verdict } from '../../../gates/verdict.ts';
import type { Replayed, ReplayedDemand } from '../../../promotion/replay/replay.ts';
import type { ReplayedAlias } from '../../../promotion/replay/replay-alias.ts';
import { terminalText } from '../../../report/hostile.ts';
import { type Cell, type Paint, renderTable, type Style } from '../../../report/terminal-table.ts';
import type { PolicyPlace } from '../policy-source.ts';
import { indent, joinParts } from './fields.ts';
import { countOf, shortInstant } from './plain.ts';
import { placeWords } from './policy-place.ts';

export interface ReplayPage {
  readonly place: PolicyPlace;
  readonly aliases: readonly ReplayedAlias[];
}

export function replayJson({ place, aliases }: ReplayPage): object {
  return {
    readFrom: place,
    ...countsOf(aliases),
    aliases: aliases.map(({ model, alias, replayed, left }) => ({
      model,
      alias,
      decisions: replayed.map((each) => decisionJson(each)),
      left,
    })),
  };
}

function decisionJson({ decision, outcomes, differs, demands, unknown, remarks }: Replayed): object {
  const { generation, candidate, current, decidedAt, outcome, policy, commit } = decision;
  return {
    generation,
    version: candidate.version,
    current: current?.version ?? null,
    decidedAt: decidedAt.toISOString(),
    policy,
    commit,
    was: outcome,
    now: outcomes,
    differs,
    demands,
    unknown,
    remarks,
  };
}

function countsOf(aliases: readonly ReplayedAlias[]) {
  const all = aliases.flatMap(({ replayed }) => replayed);
  return {
    decisions: all.length,
    otherwise: all.filter(({ differs }) => differs === true).length,
    unknown: all.filter(({ differs }) => differs === null).length,
  };
}

export function renderReplay(page: ReplayPage, paint: Paint): string {
  const { decisions, otherwise, unknown } = countsOf(page.aliases);
  const decided = page.aliases.filter(({ replayed, left }) => replayed.length + left.length > 0);
  const share = `${otherwise} of ${countOf(decisions, 'past decision')} would be made otherwise`;
  const open = unknown === 0 ? '' : `; of ${unknown} that cannot be told`;
  const summary =
    decisions === 0
      ? 'nothing was decided yet that could be replayed'
      : `${otherwise === 0 ? paint('green', '✓') : paint('red', '✗')} ${share}${open}`;
  return joinParts([
    ...decided.map((alias) => renderAlias(alias, paint)),
    `${summary}, by the policy of ${placeWords(page.place)}`,
  ]);
}

function renderAlias({ model, alias, replayed, left }: ReplayedAlias, paint: Paint): string {
  const table = renderTable(
    ['decided (UTC)', 'gen', 'version', 'was', 'now', ''],
    replayed.map((each) => rowOf(each)),
    { paint, right: [1] },
  );
  const details = replayed.map((each) => detailsOf(each, paint)).filter((text) => text !== '');
  const body = [table, ...details, ...left.map((each) => paint('dim', terminalText(each)))];
  return `${paint('bold', `${model}@${alias}`)}\n${indent(body.filter((part) => part !== '').join('\n\n'))}`;
}

function rowOf({ decision, outcomes, differs }: Replayed): readonly Cell[] {
  const { generation, candidate, current, decidedAt, outcome } = decision;
  return [
    shortInstant(decidedAt.toISOString()),
    generation === null ? '–' : String(generation),
    `${current?.version ?? '–'} → ${candidate.version}`,
    { text: outcome, style: styles[outcome] },
    nowCell(outcomes),
    differs === true
      ? { text: isPassing(outcome) ? 'would be refused' : 'would pass', style: 'bold' }
      : { text: differs === null ? 'cannot be told' : '', style: 'yellow' },
  ];
}

const styles = {
  passed: 'green',
  waived: 'yellow',
  inconclusive: 'yellow',
  failed: 'red',
  errored: 'magenta',
} as const satisfies Record<Verdict, Style>;

function nowCell(outcomes: readonly Verdict[]): Cell {
  const [only] = outcomes;
  if (only === undefined) return { text: 'not replayed', style: 'dim' };
  return outcomes.length === 1
    ? { text: only, style: styles[only] }
    : { text: outcomes.join(' or '), style: 'yellow' };
}

/** Nothing where the decision and every verdict are as they were, and nothing is open. */
function detailsOf({ decision, demands, unknown, remarks, differs }: Replayed, paint: Paint): string {
  if (demands.length === 0 && unknown.length === 0 && differs === false) return '';
  const { generation, candidate } = decision;
  const title =
    generation === null
      ? `refusal of version ${candidate.version}`
      : `generation ${generation}, version ${candidate.version}`;
  const lines = [
    ...demands.map((demand) => demandText(demand, paint)),
    ...unknown.map((each) => `${paint('yellow', '?')} ${terminalText(each)}`),
    ...remarks.map((each) => `${paint('dim', 'note:')} ${terminalText(each)}`),
  ];
  return `${title}\n${indent(lines.join('\n'))}`;
}

function demandText({ id, was, now, reasonThen, reason, change }: ReplayedDemand, paint: Paint): string {
  const after = now.length === 0 ? 'not demanded' : now.join(' or ');
  const lines = [
    `${paint('bold', terminalText(id))}  ${was ?? 'not demanded'} → ${after}`,
    ...(reasonThen === null ? [] : [`  then: ${terminalText(reasonThen, 500)}`]),
    ...(reason === null ? [] : [`  now: ${terminalText(reason, 500)}`]),
    ...(change === null ? [] : [`  ${paint('dim', 'policy:')} ${terminalText(change, 500)}`]),
  ];
  return lines.join('\n');
}
