// Runs one step's program on the runner: command files before it, their contents and the printed commands after it.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Annotations } from './annotation.ts';
import { parseNamedValues, parsePaths } from './command-file.ts';
import type { Masks } from './masks.ts';
import { type PrintedLine, type Program, runProgram } from './run-program.ts';
import { CommandReader, type WorkflowCommand } from './workflow-command.ts';

export interface StepProgram extends Program {
  /** Where command files are made: `RUNNER_TEMP`. */
  readonly temp: string;
  /** What the log hides from the first line on; `add-mask` adds to it, for later steps too. */
  readonly masks: Masks;
}

export interface StepReport {
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  readonly succeeded: boolean;
  readonly durationMs: number;
  /** As printed, secrets and all. */
  readonly lines: readonly PrintedLine[];
  /** Every command that the runner obeyed, in order: one that came from data shows here. */
  readonly commands: readonly WorkflowCommand[];
  /** What people see: of commands only their words; masked is what was a secret when its line was printed. */
  readonly log: readonly string[];
  readonly annotations: Annotations;
  readonly outputs: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  readonly paths: readonly string[];
  /** Masked; `null` where there is none, or it was too large to be kept. */
  readonly summary: string | null;
}

export const maxSummaryBytes = 1024 * 1024;

const commandFiles = {
  GITHUB_OUTPUT: 'set_output_',
  GITHUB_ENV: 'set_env_',
  GITHUB_PATH: 'add_path_',
  GITHUB_STATE: 'save_state_',
  GITHUB_STEP_SUMMARY: 'step_summary_',
} as const;

/** Commands whose words the log shows. */
const spoken: ReadonlySet<string> = new Set(['error', 'warning', 'notice', 'group', 'endgroup']);

type CommandFile = keyof typeof commandFiles;

export async function runStep({ temp, masks, ...program }: StepProgram): Promise<StepReport> {
  const files = await makeCommandFiles(temp);
  const end = await runProgram({ ...program, env: { ...program.env, ...files } });
  const printed = readPrinted(end.lines, masks);
  const answered = await readAnswers(files, printed, masks);
  return {
    ...end,
    ...printed,
    ...answered,
    succeeded: end.exitCode === 0 && printed.refused === 0 && answered.wellFormed,
  };
}

async function makeCommandFiles(temp: string): Promise<Record<CommandFile, string>> {
  const directory = join(temp, '_runner_file_commands');
  const suffix = randomUUID();
  const path = (name: CommandFile): string => join(directory, `${commandFiles[name]}${suffix}`);
  await mkdir(directory, { recursive: true });
  const files = {
    GITHUB_OUTPUT: path('GITHUB_OUTPUT'),
    GITHUB_ENV: path('GITHUB_ENV'),
    GITHUB_PATH: path('GITHUB_PATH'),
    GITHUB_STATE: path('GITHUB_STATE'),
    GITHUB_STEP_SUMMARY: path('GITHUB_STEP_SUMMARY'),
  };
  for (const file of Object.values(files)) await writeFile(file, '');
  return files;
}

interface Printed {
  readonly commands: WorkflowCommand[];
  readonly log: string[];
  readonly annotations: Annotations;
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  /** How many commands the runner refused, which fails a step. */
  refused: number;
}

/** Both streams are read for commands, each for itself. */
function readPrinted(lines: readonly PrintedLine[], masks: Masks): Printed {
  const readers = { stdout: new CommandReader(), stderr: new CommandReader() };
  const printed: Printed = {
    commands: [],
    log: [],
    annotations: new Annotations(),
    outputs: new Map(),
    state: new Map(),
    refused: 0,
  };
  for (const { stream, text } of lines) {
    const command = readers[stream].read(text);
    if (command === null) {
      printed.log.push(masks.apply(text));
      continue;
    }
    printed.commands.push(command);
    obey(command, printed, masks);
  }
  return printed;
}

function obey(command: WorkflowCommand, printed: Printed, masks: Masks): void {
  const { name, data, properties } = command;
  const shown = masks.apply(data);
  printed.annotations.take({ ...command, data: shown });
  if (spoken.has(name)) printed.log.push(`##[${name}]${shown}`);
  if (name === 'add-mask') masks.add(data);
  else if (name === 'set-output') printed.outputs.set(properties['name'] ?? '', data);
  else if (name === 'save-state') printed.state.set(properties['name'] ?? '', data);
  else if (name === 'set-env' || name === 'add-path') {
    printed.refused += 1;
    printed.annotations.add('error', `The \`${name}\` command is disabled.`);
  }
}

async function readAnswers(
  files: Readonly<Record<CommandFile, string>>,
  { annotations, outputs, state }: Printed,
  masks: Masks,
): Promise<Pick<StepReport, 'outputs' | 'env' | 'state' | 'paths' | 'summary'> & { wellFormed: boolean }> {
  let wellFormed = true;
  const named = async (name: CommandFile): Promise<Map<string, string>> => {
    try {
      return parseNamedValues(await readFile(files[name], 'utf8'));
    } catch (error) {
      wellFormed = false;
      annotations.add('error', `Unable to process file command '${name}' successfully. ${String(error)}`);
      return new Map();
    }
  };
  const env = await named('GITHUB_ENV');
  if (env.delete('NODE_OPTIONS')) {
    wellFormed = false;
    annotations.add('error', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  }
  return {
    outputs: new Map([...outputs, ...(await named('GITHUB_OUTPUT'))]),
    env,
    state: new Map([...state, ...(await named('GITHUB_STATE'))]),
    paths: parsePaths(await readFile(files.GITHUB_PATH, 'utf8')),
    summary: await readSummary(files.GITHUB_STEP_SUMMARY, annotations, masks),
    wellFormed,
  };
}

/** A summary over the limit is lost with an error, and the step does not fail of it. */
async function readSummary(file: string, annotations: Annotations, masks: Masks): Promise<string | null> {
  const bytes = await readFile(file);
  if (bytes.length === 0) return null;
  if (bytes.length <= maxSummaryBytes) return masks.apply(bytes.toString('utf8'));
  annotations.add(
    'error',
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.floor(bytes.length / 1024)}k.`,
  );
  return null;
}
