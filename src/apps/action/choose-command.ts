// Which command an event stands for, where the workflow names none.
import { LaurelError, unreachable } from '../../primitives/errors.ts';
import type { CommandName } from './inputs.ts';
import type { WorkflowEvent } from './event.ts';

/**
 * @param given what the workflow names; it wins.
 * @throws LaurelError `usage` where the event leaves it open.
 */
export function chooseCommand(given: CommandName | undefined, event: WorkflowEvent): CommandName {
  if (given !== undefined) return given;
  switch (event.kind) {
    case 'pull-request':
    case 'merge-group':
    case 'workflow-run':
    case 'evidence':
      return 'check';
    case 'push':
      return 'apply';
    case 'schedule':
      return 'reconcile';
    case 'dispatch':
      throw undecided('a dispatch');
    case 'other':
      throw undecided(event.name === '' ? 'this event' : `event ${event.name.slice(0, 80)}`);
    default:
      return unreachable(event);
  }
}

function undecided(event: string): LaurelError {
  return new LaurelError({
    code: 'usage',
    message: `${event} does not say which command is meant`,
    remedy: 'add  command: …  under with:',
  });
}
