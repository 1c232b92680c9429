// From the runner's variables to an exit code: which command, what it put out, and what went wrong.
import type * as core from '@actions/core';
import { LaurelError } from '../../primitives/errors.ts';
import { exitCodeOf } from '../cli/exit.ts';
import { interruption } from '../cli/run.ts';
import { type ActionContext, type Ended, openActionContext } from './action-context.ts';
import { chooseCommand } from './choose-command.ts';
import { readEvent } from './event.ts';
import { type CommandName, Inputs } from './inputs.ts';
import { reportError } from './report-error.ts';

/** The part of the toolkit that talks to the runner. */
export type Runner = Pick<
  typeof core,
  'getInput' | 'setSecret' | 'setOutput' | 'info' | 'error' | 'warning' | 'summary'
>;

type Run = (context: ActionContext) => Promise<Ended>;

/** Loaded when it runs: most jobs need one of them. */
const commands: Readonly<Record<CommandName, () => Promise<{ run: Run }>>> = {
  register: () => import('./commands/register.ts'),
  attach: () => import('./commands/attach.ts'),
  pull: () => import('./commands/pull.ts'),
  propose: () => import('./commands/propose.ts'),
  check: () => import('./commands/check.ts'),
  apply: () => import('./commands/apply.ts'),
  reconcile: () => import('./commands/reconcile.ts'),
  rollback: () => import('./commands/rollback.ts'),
  resolve: () => import('./commands/resolve.ts'),
};

/** Runs what the workflow asks for and says how it ended; never throws. */
export async function runAction(runner: Runner, env: NodeJS.ProcessEnv): Promise<number> {
  const token = runner.getInput('token');
  if (token !== '') runner.setSecret(token);
  try {
    return await runCommand(runner, env);
  } catch (error) {
    const shown =
      interruption.signal.aborted && !(error instanceof LaurelError) ? interruption.signal.reason : error;
    reportError(runner, shown);
    return exitCodeOf(shown);
  }
}

async function runCommand(runner: Runner, env: NodeJS.ProcessEnv): Promise<number> {
  const inputs = new Inputs(runner);
  const event = await readEvent(env);
  const command = chooseCommand(inputs.command(), event);
  const context = openActionContext({
    env,
    inputs,
    event,
    write: (line) => runner.info(line),
    warn: (message) => runner.warning(message, { title: 'Laurel' }),
    fail: (error, what) => reportError(runner, error, what),
    summarize: async (markdown) => summarize(runner, env, markdown),
  });
  try {
    const { run } = await commands[command]();
    const { code, outputs } = await run(context);
    for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
    return code;
  } finally {
    await context.cli.close();
  }
}

/** Where no page is kept, as outside a runner, nothing is lost: the log has it all. */
async function summarize(runner: Runner, env: NodeJS.ProcessEnv, markdown: string): Promise<void> {
  if ((env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
  await runner.summary.addRaw(markdown, true).write();
}
