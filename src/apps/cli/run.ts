// From words to an exit code: parsing, Ctrl-C, errors and the end of the process, in one place.
import { type Command, CommanderError } from 'commander';
import { LaurelError } from '../../primitives/errors.ts';
import { errorJson, openConsole, renderError } from './console.ts';
import { exitCodeOf, exitCodes } from './exit.ts';

/** The signal that Ctrl-C and SIGTERM abort; commands pass it to everything that can stop in the middle. */
export const interruption = new AbortController();

/** Runs one command line to its end and sets the exit code; never throws. */
export async function runProgram(program: Command, argv: readonly string[]): Promise<void> {
  listenForInterruption();
  // A reader that goes away (`laurel list | head`) ends nothing: the command does its work and exits as it would.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') process.exit(exitCodes.broken);
    });
  }
  try {
    await program.parseAsync(argv[2] === '--version' ? [...argv.slice(0, 2), '-V'] : argv);
  } catch (error) {
    process.exitCode = report(error, argv.includes('--json'));
  }
}

/** The first Ctrl-C lets work under way stop cleanly; the second ends at once, which is safe as well. */
export function listenForInterruption(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (interruption.signal.aborted) process.exit(exitCodes.interrupted);
      interruption.abort(
        new LaurelError({
          code: 'interrupted',
          message: 'interrupted: what was stored stays, nothing was half-written',
          remedy: 'run the same command again to go on',
        }),
      );
    });
  }
}

function report(error: unknown, json: boolean): number {
  if (error instanceof CommanderError) return reportWords(error, json);
  const console = openConsole(process, { json, quiet: false });
  console.status('');
  const shown =
    interruption.signal.aborted && !(error instanceof LaurelError) ? interruption.signal.reason : error;
  if (json) console.result(errorJson(shown), '');
  else process.stderr.write(`${renderError(shown, console.paint)}\n`);
  return exitCodeOf(shown);
}

/** Words that are wrong: commander has said so on standard error; a script that asked for JSON gets it as well. */
function reportWords(error: CommanderError, json: boolean): number {
  if (error.exitCode === 0) return exitCodes.ok;
  if (json) {
    const message = error.message.replace(/^error: /, '');
    const usage = new LaurelError({ code: 'usage', message, remedy: 'run laurel --help for the commands' });
    openConsole(process, { json, quiet: false }).result(errorJson(usage), '');
  }
  return exitCodes.usage;
}
