// laurel validate: every problem of the alias repository as people wrote it, each with its place.
import { join } from 'node:path';
import { bindGate } from '../../../gates/all-gates.ts';
import { parsePacks } from '../../../policy/packs.ts';
import type { Problem } from '../../../policy/problem.ts';
import { validateRepository } from '../../../policy/validate.ts';
import { renderPlace } from '../../../primitives/errors.ts';
import { terminalText } from '../../../report/hostile.ts';
import type { Paint } from '../../../report/terminal-table.ts';
import { readPacks } from '../../read-packs.ts';
import { rootOf } from '../alias-repository.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit.ts';
import { countOf } from '../render/plain.ts';
import { parseRepositoryAddress } from '../repository-address.ts';

export async function run(context: CommandContext): Promise<number> {
  const { console, options, clock } = context;
  const files = await (await context.files()).readAll();
  const problems = validateRepository({
    files,
    root: rootOf(options),
    packs: parsePacks(await readPacks()),
    bindGate,
    now: clock.now(),
  }).map((problem) => fromHere(problem, options.repo));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  console.result({ valid: errors === 0, problems }, render(problems, errors, console.paint));
  return errors === 0 ? exitCodes.ok : exitCodes.usage;
}

/** Places that a person can open from where the command was given. */
function fromHere(problem: Problem, repo: string): Problem {
  const { file } = problem.at;
  const address = parseRepositoryAddress(repo);
  if (file === undefined || address.kind === 'github') return problem;
  return { ...problem, at: { ...problem.at, file: join(address.directory, file) } };
}

function render(problems: readonly Problem[], errors: number, paint: Paint): string {
  const lines = problems.map(({ severity, at, message, remedy }) => {
    const kind = severity === 'error' ? paint('red', 'error') : paint('yellow', 'note');
    return `${terminalText(renderPlace(at))}: ${kind}: ${terminalText(message)}\n    → ${terminalText(remedy)}`;
  });
  const notes = problems.length - errors;
  const verdict =
    errors === 0 ? `${paint('green', '✓')} valid` : `${paint('red', '✗')} ${countOf(errors, 'error')}`;
  return [...lines, `${verdict}${notes === 0 ? '' : `, ${countOf(notes, 'note')}`}`].join('\n');
}
