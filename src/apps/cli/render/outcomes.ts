// What apply and reconcile did, one line an alias, and what to do where something stands in the way.
import { LaurelError, unreachable } from '../../../primitives/errors.ts';
import type { AliasResult, Reconciled } from '../../../promotion/reconcile.ts';
import { terminalText } from '../../../report/hostile.ts';
import type { Paint } from '../../../report/terminal-table.ts';
import { type ExitCode, exitCodeOf, exitCodes } from '../exit.ts';

/** Lines for everything but what is in sync, and a count of that. */
export function renderOutcomes({ results }: Reconciled, paint: Paint): string {
  const quiet = results.filter(({ outcome }) => outcome.kind === 'in-sync').length;
  const lines = results
    .filter(({ outcome }) => outcome.kind !== 'in-sync')
    .map((result) => line(result, paint));
  const summary = quiet === 0 && lines.length > 0 ? [] : [`${paint('green', '✓')} ${quiet} in sync`];
  return [...lines, ...summary].join('\n');
}

function line(result: AliasResult, paint: Paint): string {
  const { model, alias, outcome, pullRequest } = result;
  const name = paint('bold', `${model}@${alias}`);
  switch (outcome.kind) {
    case 'in-sync':
      return `${paint('green', '✓')} ${name}  in sync`;
    case 'applied': {
      const { entry, pointer } = outcome;
      const now = pointer.version === null ? 'serves nothing' : `serves version ${pointer.version}`;
      return `${paint('green', '✓')} ${name}  ${now}  (${entry.kind}, generation ${pointer.generation}${pointer.hold === null ? '' : `, held since ${pointer.hold}`})`;
    }
    case 'held': {
      return `${paint('yellow', '~')} ${name}  held at version ${outcome.pointer.version ?? '–'} since the rollback of generation ${outcome.hold}; Git says otherwise${lineUp(pullRequest)}`;
    }
    case 'refused': {
      const { refusal, before } = outcome;
      const remedy = refusal.remedy === undefined ? '' : `\n    → ${terminalText(refusal.remedy)}`;
      return `${paint('red', '✗')} ${name}  refused${before ? ' before' : ''}: ${terminalText(refusal.message)}${remedy}${lineUp(pullRequest)}`;
    }
    case 'errored':
      return `${paint('magenta', '!')} ${name}  a gate broke; nothing was changed, it is tried again next time`;
    case 'drift':
      return `${paint('red', '✗')} ${name}  ${drift(outcome.drift)}`;
    case 'broken': {
      const { error } = outcome;
      const remedy =
        error instanceof LaurelError && error.remedy !== undefined
          ? `\n    → ${terminalText(error.remedy)}`
          : '';
      return `${paint('red', '✗')} ${name}  ${terminalText(error instanceof Error ? error.message : String(error))}${remedy}`;
    }
    default:
      return unreachable(outcome);
  }
}

function lineUp(pullRequest: AliasResult['pullRequest']): string {
  return pullRequest === undefined
    ? ''
    : `\n    → merge ${terminalText(pullRequest.name)} to let Git say what is live`;
}

type DriftOutcome = Extract<AliasResult['outcome'], { kind: 'drift' }>['drift'];

function drift(found: DriftOutcome): string {
  switch (found.kind) {
    case 'file-missing':
      return 'is live, but its alias file is gone\n    → write the file again; to end the alias write  removed: true  and a reason into it';
    case 'foreign-repository':
      return `belongs to another alias repository (${terminalText(found.owner)}${found.root === '' ? '' : `, root ${terminalText(found.root)}`})\n    → promote it from there, or use another registry`;
    case 'rewound':
      return `the branch does not contain commit ${found.honoured.slice(0, 12)}, which was honoured before (${found.ancestry})\n    → bring the branch back, then run laurel reconcile`;
    default:
      return unreachable(found);
  }
}

/** The worst of all: damaged before refused before fine. */
export function exitOfOutcomes({ results }: Reconciled): ExitCode {
  const codes = results.map(({ outcome }): ExitCode => {
    switch (outcome.kind) {
      case 'in-sync':
      case 'applied':
      case 'held':
        return exitCodes.ok;
      case 'refused':
        return exitCodes.refused;
      case 'errored':
        return exitCodes.broken;
      case 'drift':
        return exitCodes.damaged;
      case 'broken':
        return exitCodeOf(outcome.error);
      default:
        return unreachable(outcome);
    }
  });
  return (
    codes.find((code) => code === exitCodes.damaged) ??
    codes.find((code) => code === exitCodes.broken) ??
    codes.find((code) => code !== exitCodes.ok) ??
    exitCodes.ok
  );
}

/** Results as `--json` prints them: an error by its code and message. */
export function outcomesJson({ commit, results }: Reconciled): object {
  const aliases = results.map(({ outcome, pullRequest, warnings = [], model, alias }) => ({
    model,
    alias,
    outcome:
      outcome.kind === 'broken'
        ? { kind: 'broken', ...brokenJson(outcome.error) }
        : outcome.kind === 'held'
          ? { kind: 'held', hold: outcome.hold, pointer: outcome.pointer }
          : outcome,
    ...(pullRequest === undefined ? {} : { pullRequest: pullRequest.name }),
    ...(warnings.length === 0 ? {} : { warnings }),
  }));
  return { commit, aliases };
}

function brokenJson(error: unknown): object {
  return error instanceof LaurelError
    ? { code: error.code, message: error.message }
    : { code: 'internal', message: String(error) };
}
