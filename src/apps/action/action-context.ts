// What every command of the action starts from: the command line's context with inputs instead of flags, and the
// alias repository on GitHub.
import type { CommandContext } from '../cli/context.ts';
import { openContext } from '../cli/context.ts';
import type { WorkflowEvent } from './event.ts';
import type { Inputs, Outputs } from './inputs.ts';
import { WorkflowConsole } from './workflow-console.ts';

export interface ActionContext {
  readonly inputs: Inputs;
  readonly event: WorkflowEvent;
  /** `acme/models`: the alias repository. */
  readonly repository: string;
  readonly cli: Omit<CommandContext, 'console'> & { readonly console: WorkflowConsole };
  /** Adds Markdown to the page of the workflow run. */
  readonly summarize: (markdown: string) => Promise<void>;
  /** A warning that shows on the page of the workflow run. */
  readonly warn: (message: string) => void;
  /** An error that ends nothing by itself, with what to do about it. */
  readonly fail: (error: unknown, what: string) => void;
}

/** How a command ended. */
export interface Ended {
  readonly code: number;
  readonly outputs: Outputs;
}

export interface ActionWorld extends Pick<ActionContext, 'inputs' | 'event' | 'summarize' | 'warn' | 'fail'> {
  readonly env: NodeJS.ProcessEnv;
  /** Writes one line to the log. */
  readonly write: (line: string) => void;
}

/** @throws LaurelError `usage` for a repository that is none. */
export function openActionContext({ env, write, ...world }: ActionWorld): ActionContext {
  const { inputs } = world;
  const repository = inputs.text('repository') ?? env['GITHUB_REPOSITORY'] ?? '';
  const token = inputs.text('token');
  const registry = inputs.text('registry');
  const branch = inputs.text('branch');
  const opened = openContext(
    {
      ...(registry === undefined ? {} : { registry }),
      ...(branch === undefined ? {} : { branch }),
      repo: `github:${repository}`,
      root: inputs.text('root') ?? '',
    },
    token === undefined ? env : { ...env, LAUREL_GITHUB_TOKEN: token },
  );
  return { ...world, repository, cli: { ...opened, console: new WorkflowConsole(write, world.warn) } };
}
