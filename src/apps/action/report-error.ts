// An error as people see it in a workflow: one annotation on the page of the run, with its place and what to do.
import type * as core from '@actions/core';
import { LaurelError, renderPlace } from '../../primitives/errors.ts';
import { logText } from '../../report/hostile.ts';

/** @param what failed, where one command does several things: `pull request #17 was not judged`. */
export function reportError(
  runner: Pick<typeof core, 'info' | 'error'>,
  error: unknown,
  what?: string,
): void {
  if (!(error instanceof LaurelError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    for (const line of stack.split('\n')) runner.info(logText(line));
    const bug = 'Laurel broke: this is a bug, please report it with the lines above';
    runner.error(joined(what, bug), { title: 'Laurel' });
    return;
  }
  const { code, message, at, remedy } = error;
  const where = renderPlace(at);
  const parts = [
    joined(what, message),
    where === '' ? '' : `at ${where}`,
    remedy === undefined ? '' : `→ ${remedy}`,
  ];
  runner.error(
    parts
      .filter((part) => part !== '')
      .map((part) => logText(part, 2_000))
      .join('\n'),
    {
      title: `Laurel: ${code}`,
      ...(at?.file === undefined ? {} : { file: at.file }),
      ...(at?.line === undefined ? {} : { startLine: at.line }),
    },
  );
}

function joined(what: string | undefined, message: string): string {
  return what === undefined ? message : `${what}: ${message}`;
}
