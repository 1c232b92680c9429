// The voice of the demo: shows each command as a person would type it, runs it through the real engine, and
// fails loudly when the engine does not do what the story says.
import { git, type GitOptions } from '../../../adapters/code-host/local-git/git.ts';
import { LaurelError } from '../../../primitives/errors.ts';
import type { CommandContext } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit.ts';

export interface Step {
  /** The command as typed, without `laurel`. */
  readonly words: string;
  readonly act: (context: CommandContext) => Promise<number>;
  /** What it must exit with. */
  readonly exit?: ExitCode;
}

export class Narrator {
  readonly #context: CommandContext;
  readonly #repository: GitOptions;

  constructor(context: CommandContext, repository: GitOptions) {
    this.#context = context;
    this.#repository = repository;
  }

  chapter(title: string): void {
    this.#print(`\n${this.#context.console.paint('bold', `── ${title} `.padEnd(78, '─'))}\n`);
  }

  say(text: string): void {
    this.#print(this.#context.console.paint('dim', text));
  }

  /** Shows and runs one Laurel command. @throws LaurelError `internal` when it exits otherwise than told. */
  async laurel({ words, act, exit = exitCodes.ok }: Step): Promise<void> {
    this.#print(`${this.#context.console.paint('cyan', '$')} laurel ${words}`);
    const code = await act(this.#context);
    this.#print('');
    if (code !== exit) {
      throw new LaurelError({
        code: 'internal',
        message: `the demo expected laurel ${words} to exit ${exit}, it exited ${code}`,
      });
    }
  }

  /** Runs one Git command in the alias repository. */
  async git(...args: readonly string[]): Promise<void> {
    await git(this.#repository, args);
  }

  /** Shows and runs one Git command there. */
  async shownGit(...args: readonly string[]): Promise<void> {
    this.#print(
      `${this.#context.console.paint('cyan', '$')} git ${args.map((arg) => (/[\s']/.test(arg) ? JSON.stringify(arg) : arg)).join(' ')}`,
    );
    await this.git(...args);
    this.#print('');
  }

  #print(text: string): void {
    this.#context.console.result(null, text === '' ? ' ' : text);
  }
}
