// laurel rollback <alias>: the pointer first, Git after. Works with the code host down.
import { proposeRollback } from '../../../promotion/propose.ts';
import { parseAliasReference } from '../../../promotion/reconcile.ts';
import { type RollbackOutcome, type RollbackRefusal, rollBack } from '../../../promotion/rollback.ts';
import { LaurelError, unreachable } from '../../../primitives/errors.ts';
import { type AliasName, type ModelName, parseVersionNumber } from '../../../registry/names.ts';
import { openRegistry } from '../../../registry/open-registry.ts';
import { terminalText } from '../../../report/hostile.ts';
import type { CommandContext } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit.ts';
import { noteWarnings } from '../console.ts';
import { openPromoter } from '../open-promoter.ts';
import { beginReadingRecalls, recalledHits } from '../read-recalls.ts';
import { parseName, parseReason } from '../words.ts';

interface Options {
  readonly to?: string | undefined;
  readonly by?: string | undefined;
  /** Names this act: repeated with the same id it is done once, whatever was heard of the first try. */
  readonly writeId?: string | undefined;
  readonly reason: string;
}

export async function run(
  context: CommandContext,
  [reference = '']: readonly string[],
  { to, by, reason, writeId }: Options,
): Promise<number> {
  const { model, alias } = parseAliasReference(reference);
  const recalls = beginReadingRecalls(context);
  const { store } = await openRegistry(await context.store({ kind: 'alias', model, alias }), context);
  const { clock, random, signal, runUrl } = context;
  const cause = {
    approvedBy: [],
    actor: by === undefined ? context.actor : parseName(by),
    reason: parseReason(reason),
    ...(runUrl === undefined ? {} : { runUrl }),
  };
  const outcome = await rollBack(
    {
      store,
      clock,
      random,
      signal,
      recallsOf: async (target) => recalledHits(await recalls, { store, model, alias, target, signal }),
    },
    {
      model,
      alias,
      cause,
      // A named act may have been tried before, by anybody, so the ledger is searched for it.
      ...(writeId === undefined
        ? { writeId: context.newId() }
        : { writeId: parseName(writeId), resumedFrom: 0 }),
      ...(to === undefined ? {} : { to: parseVersionNumber(to) }),
    },
  );
  context.console.result(outcome, render(reference, outcome, context.console.paint));
  if (outcome.kind === 'rolled-back') {
    noteWarnings(context.console, outcome.warnings);
    await bringGitInLine(context, { model, alias, outcome });
  }
  return exitOf(outcome);
}

/** The alias is rolled back already: a failure here only means that reconcile proposes it later. */
async function bringGitInLine(
  context: CommandContext,
  {
    model,
    alias,
    outcome,
  }: { model: ModelName; alias: AliasName; outcome: Extract<RollbackOutcome, { kind: 'rolled-back' }> },
): Promise<void> {
  try {
    const { pullRequest, warnings } = await proposeRollback(await openPromoter(context), {
      model,
      alias,
      pointer: outcome.pointer,
    });
    context.console.note(
      `Git is brought in line by merging ${pullRequest.name}\nnothing is promoted past this until a promotion says  lift: ${outcome.pointer.generation}`,
    );
    noteWarnings(context.console, warnings);
  } catch (error) {
    if (error instanceof LaurelError && error.code === 'interrupted') throw error;
    const { message, remedy = 'see that the code host answers' } =
      error instanceof LaurelError ? error : { message: String(error) };
    context.console.warn(
      `the alias is rolled back, but Git could not be brought in line: ${terminalText(message)}\n  → ${terminalText(remedy)}; then laurel reconcile does it`,
    );
  }
}

function render(
  reference: string,
  outcome: RollbackOutcome,
  paint: CommandContext['console']['paint'],
): string {
  switch (outcome.kind) {
    case 'rolled-back':
      return `${paint('green', '✓')} ${paint('bold', reference)}  ${outcome.entry.from?.version ?? '–'} → ${outcome.pointer.version ?? '–'}  (rollback, generation ${outcome.pointer.generation})`;
    case 'already-live':
      return `${paint('green', '✓')} ${paint('bold', reference)}  version ${outcome.version} is live already; nothing was changed, and no hold was set`;
    case 'refused':
      return `${paint('red', '✗')} ${paint('bold', reference)}  ${refusalText(outcome.refusal)}`;
    default:
      return unreachable(outcome);
  }
}

function refusalText(refusal: RollbackRefusal): string {
  switch (refusal.kind) {
    case 'never-promoted':
      return 'nothing was ever promoted to it, so there is nothing to roll back';
    case 'nothing-before':
      return `version ${refusal.live ?? '–'} is the first that was live: there is nothing before it`;
    case 'needs-target':
      return `the rollback of generation ${refusal.hold} still holds it at version ${refusal.live ?? '–'}\n    → name the version with --to, or promote with  lift: ${refusal.hold}`;
    case 'never-live':
      return `version ${refusal.version} was never live on it\n    → choose one of ${refusal.lived.join(', ')}`;
    case 'recalled':
      return `version ${refusal.version} is barred: ${refusal.hits.map((hit) => `${terminalText(hit.through)} was recalled (${terminalText(hit.reason)})`).join('; ')}\n    → choose another version with --to`;
    default:
      return unreachable(refusal);
  }
}

function exitOf({ kind }: RollbackOutcome): ExitCode {
  return kind === 'refused' ? exitCodes.refused : exitCodes.ok;
}
