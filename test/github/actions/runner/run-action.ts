// Runs a JavaScript action as the runner does: its inputs and the runner's environment, and nothing else.
import {
  type GithubFacts,
  inputEnvironment,
  machineEnvironment,
  runnerEnvironment,
  serviceEnvironment,
} from './environment.ts';
import { makeMachine, type Machine } from './machine.ts';
import { Masks } from './masks.ts';
import { runStep, type StepReport } from './run-step.ts';

export interface ActionProgram {
  /** The Node to run it with. */
  readonly node: string;
  /** The bundle: `dist/action/index.js`. */
  readonly entry: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly github: GithubFacts;
  /** What `env:` and earlier steps add. */
  readonly env?: Readonly<Record<string, string>>;
  readonly path?: string;
  readonly masks?: Masks;
  readonly timeoutMs?: number;
}

export const defaultTimeoutMs = 120_000;

/** On a job's machine. */
export function runActionOn(machine: Machine, action: ActionProgram): Promise<StepReport> {
  const { github } = action;
  return runStep({
    file: action.node,
    args: [action.entry],
    directory: machine.workspace,
    temp: machine.temp,
    masks: action.masks ?? new Masks(),
    timeoutMs: action.timeoutMs ?? defaultTimeoutMs,
    env: {
      ...machineEnvironment(machine, action.path ?? process.env['PATH'] ?? ''),
      ...action.env,
      ...runnerEnvironment(
        { workspace: machine.workspace, event_path: machine.eventPath, ...github },
        machine,
      ),
      ...serviceEnvironment(github.run_id ?? '1', github.job ?? 'job'),
      ...inputEnvironment(action.inputs),
    },
  });
}

/** By itself, without a workflow: on a machine made for it and taken away after it. */
export async function runAction(action: ActionProgram, payload: unknown): Promise<StepReport> {
  const machine = await makeMachine(payload);
  try {
    return await runActionOn(machine, action);
  } finally {
    await machine.remove();
  }
}
