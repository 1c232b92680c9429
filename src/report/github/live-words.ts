// What became of one alias after a merge, in sentences: what is live, or why it is not and what to do next.
import { LaurelError, renderPlace, unreachable } from '../../primitives/errors.ts';
import type { AliasResult } from '../../promotion/reconcile.ts';
import type { Pointer } from '../../registry/documents/alias.ts';
import { markdownCode, markdownText, visible } from '../hostile.ts';
import { reportModel } from '../report-model.ts';
import { item, reportObstacles } from './alias-words.ts';
import { instant } from './context.ts';

export interface LiveStanding {
  readonly result: AliasResult;
  /** `credit-risk@production`. */
  readonly name: string;
  /** Whether what was merged is what is live. */
  readonly live: boolean;
  /** What serving reads; `null` where nothing is live or that could not be read. */
  readonly pointer: Pointer | null;
  /** `version 15 is live`, `refused: version 14 stays live`: plain text. */
  readonly words: string;
}

type Outcome = AliasResult['outcome'];

/** What is not live first. */
export function liveStandings(results: readonly AliasResult[]): readonly LiveStanding[] {
  return results.map(liveStanding).toSorted((a, b) => Number(a.live) - Number(b.live));
}

function liveStanding(result: AliasResult): LiveStanding {
  const { outcome } = result;
  const pointer = outcome.kind === 'broken' ? null : outcome.pointer;
  const live = outcome.kind === 'applied' || outcome.kind === 'in-sync';
  const name = `${result.model}@${result.alias}`;
  return { result, name, live, pointer, words: wordsOf(outcome, pointer) };
}

function wordsOf({ kind }: Outcome, pointer: Pointer | null): string {
  const version = pointer?.version ?? null;
  const stays = version === null ? 'nothing is live' : `version ${version} is still live`;
  switch (kind) {
    case 'applied':
    case 'in-sync':
      return version === null ? 'nothing is live' : `version ${version} is live`;
    case 'held':
      return `HELD: ${stays}`;
    case 'refused':
      return `REFUSED: ${stays}`;
    case 'errored':
      return `NOT JUDGED: ${stays}`;
    case 'drift':
      return `DRIFT: ${stays}`;
    case 'broken':
      return 'BROKE: nothing was changed';
    default:
      return unreachable(kind);
  }
}

/** `**Version 15** is live on … since …, generation 7; before it was version 14.` */
export function liveSentence({ name, pointer, result: { outcome } }: LiveStanding): string {
  const alias = markdownCode(name);
  if (pointer === null) return `Nothing is live on ${alias}.`;
  const { version, generation, recordedAt, previous, hold } = pointer;
  const since = `since ${instant(recordedAt)}, generation ${generation}`;
  const before = previous === null ? '' : ` Before it was version ${previous.version}.`;
  const holds =
    hold === null
      ? ''
      : ` The rollback of generation ${hold} holds it: only a promotion with ${markdownCode(`lift: ${hold}`)} goes past it.`;
  if (version === null) return `${alias} serves nothing any more, ${since}.${before}`;
  const how = outcome.kind === 'applied' ? appliedAs[outcome.entry.kind] : 'is live';
  return `**Version ${version}** ${how} on ${alias} ${since}.${before}${holds}`;
}

const appliedAs = {
  promotion: 'is live',
  rollback: 'is live again, by a rollback,',
  removal: 'is live',
  restore: 'is live, and Git says so now,',
  'rollout-step': 'is live',
} as const;

/** Who approved what was merged, as far as it is known; empty where nobody is known. */
export function approversOf({ result: { outcome, change } }: LiveStanding): string {
  const recorded = outcome.kind === 'applied' ? outcome.entry.cause.approvedBy : [];
  const asked = change?.pullRequest?.approvals.map(({ person }) => person) ?? [];
  const people = recorded.length > 0 ? recorded : asked;
  const shown = people.slice(0, 20).map((person) => markdownText(person, 100));
  const more = people.length > shown.length ? ` and ${people.length - shown.length} more` : '';
  return `${shown.join(', ')}${more}`;
}

/** Why it is not live, and what to do: loud, for it was merged. */
export function troubleItems({ result, name }: LiveStanding): readonly string[] {
  const { outcome, pullRequest } = result;
  const lineUp =
    pullRequest === undefined
      ? []
      : [
          item(
            '↩️',
            'Git says something else than what is live.',
            `merge ${pullRequest.name}, which lets Git say what is live`,
          ),
        ];
  switch (outcome.kind) {
    case 'applied':
    case 'in-sync':
      return lineUp;
    case 'held':
      return [
        item(
          '❌',
          `Held since the rollback of generation ${outcome.hold}: nothing is promoted past it unless a person says so.`,
          `look at why it was rolled back; then propose with  --lift ${outcome.hold}`,
        ),
        ...lineUp,
      ];
    case 'refused':
      return [...refusalItems(outcome), ...lineUp];
    case 'errored':
      return [
        item(
          '💥',
          'A gate broke, so it was not judged. It is tried again with the next run.',
          'run laurel-apply again; if the gate breaks again, report it',
        ),
        ...reportObstacles(reportModel(outcome.judgement)),
      ];
    case 'drift':
      return [driftItem(outcome.drift, name)];
    case 'broken':
      return [brokenItem(outcome.error)];
    default:
      return unreachable(outcome);
  }
}

/** The same when it is said again: it was refused once, then, and stays so. */
function refusalItems({ refusal, judgement }: Extract<Outcome, { kind: 'refused' }>): readonly string[] {
  const remedy = refusal.remedy ?? 'propose again';
  return [
    item(
      '❌',
      `Refused on ${instant(refusal.refusedAt)}: ${markdownText(refusal.message)}`,
      `${remedy}; to have this very file judged again, run laurel-apply with retry`,
    ),
    ...(judgement === null ? [] : reportObstacles(reportModel(judgement))),
  ];
}

function driftItem(drift: Extract<Outcome, { kind: 'drift' }>['drift'], name: string): string {
  switch (drift.kind) {
    case 'file-missing':
      return item(
        '❌',
        'It is live, but its alias file is gone.',
        'write the file again; to end the alias write  removed: true  and a reason into it',
      );
    case 'foreign-repository':
      return item(
        '❌',
        `${markdownCode(name)} belongs to another alias repository: ${markdownText(drift.owner)}${drift.root === '' ? '' : `, root ${markdownText(drift.root)}`}.`,
        'promote it from there, or use another registry',
      );
    case 'rewound':
      return item(
        '❌',
        `The branch does not contain commit ${markdownCode(drift.honoured.slice(0, 12))}, which was honoured before (${drift.ancestry}).`,
        'bring the branch back, then run laurel-apply',
      );
    default:
      return unreachable(drift);
  }
}

/** Of an unknown error only that it is one: nobody looked through its message for secrets. */
function brokenItem(error: unknown): string {
  if (!(error instanceof LaurelError))
    return item(
      '💥',
      'An error that Laurel does not know; nothing was changed.',
      'look into the log of the run, run laurel-apply again, and report it if it stays',
    );
  const place = renderPlace(error.at);
  const at = place === '' ? '' : ` at ${markdownCode(place, 400)}`;
  return item(
    '💥',
    `**${error.code}**${at}: ${markdownText(error.message)}`,
    error.remedy ?? 'look into the log of the run, then run laurel-apply again',
  );
}

/** One line of plain text about all. */
export function liveTitle(standings: readonly LiveStanding[]): string {
  const [first, ...others] = standings;
  if (first === undefined) return 'no alias changed';
  const generation = first.pointer === null ? '' : ` (generation ${first.pointer.generation})`;
  if (others.length === 0) return visible(`${first.name}: ${first.words}${generation}`, 200);
  const amiss = standings.filter(({ live }) => !live).length;
  return amiss === 0
    ? `all ${standings.length} aliases live`
    : `${amiss} of ${standings.length} aliases NOT live as merged`;
}
