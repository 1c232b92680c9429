// Running git: one place where arguments, environment and failures are handled. Nothing of the repository's
// own configuration may run a program here: no hooks, no fsmonitor, no pager, no prompt.
import { spawn } from 'node:child_process';
import { LaurelError } from '../../../primitives/errors.ts';

export interface GitOptions {
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const safeConfig = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.quotePath=false',
  '-c',
  'gc.auto=0',
];

/** Arguments and environment with which every git process here is started. */
export function gitInvocation(
  { directory, env }: GitOptions,
  args: readonly string[],
): { args: string[]; env: NodeJS.ProcessEnv } {
  return {
    args: ['-C', directory, ...safeConfig, ...args],
    env: { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  };
}

export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs git to its end, whatever its exit code. @throws LaurelError `git` when it cannot be started. */
export async function runGit(
  options: GitOptions,
  args: readonly string[],
  input?: string | Uint8Array,
): Promise<GitResult> {
  const call = gitInvocation(options, args);
  return new Promise((resolve, reject) => {
    const child = spawn('git', call.args, { env: call.env, stdio: ['pipe', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.once('error', (cause) => reject(cannotStart(cause)));
    child.once('close', (code) =>
      resolve({ code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString() }),
    );
    // A git that exits early closes its end; its exit code says what went wrong, not the broken pipe.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** Runs git and returns its standard output. @throws LaurelError `git` with git's own words when it fails. */
export async function git(
  options: GitOptions,
  args: readonly string[],
  input?: string | Uint8Array,
): Promise<string> {
  const result = await runGit(options, args, input);
  if (result.code === 0) return result.stdout.toString();
  throw gitFailure(options, args, result.stderr);
}

/**
 * Standard output of git as it comes, as text. Whoever stops reading early ends git.
 *
 * @throws LaurelError `git` with git's own words when it fails.
 */
export async function* streamGit(options: GitOptions, args: readonly string[]): AsyncGenerator<string> {
  const call = gitInvocation(options, args);
  const child = spawn('git', call.args, { env: call.env, stdio: ['ignore', 'pipe', 'pipe'] });
  const err: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', (cause) => reject(cannotStart(cause)));
    child.once('close', (code) => resolve(code ?? 1));
  });
  // Awaited at the end; until then a failure must not count as unhandled.
  ended.catch(() => undefined);
  try {
    for await (const text of child.stdout.setEncoding('utf8')) yield String(text);
    if ((await ended) !== 0) throw gitFailure(options, args, Buffer.concat(err).toString());
  } finally {
    child.kill();
  }
}

export function gitFailure(options: GitOptions, args: readonly string[], stderr: string): LaurelError {
  const said = stderr
    .trim()
    .split('\n')
    .slice(0, 3)
    .join(' ')
    .replace(/\/\/[^/@\s]+@/g, '//…@');
  const missing = /not a git repository/i.test(said);
  return new LaurelError({
    code: 'git',
    message: missing ? `not a Git repository: ${options.directory}` : `git ${args[0] ?? ''} failed: ${said}`,
    at: { file: options.directory },
    remedy: missing
      ? 'run the command inside the alias repository, or name it with --repo'
      : 'run the git command by hand to see more',
  });
}

function cannotStart(cause: unknown): LaurelError {
  return new LaurelError({
    code: 'git',
    message: 'git could not be started',
    remedy: 'install git 2.30 or later and put it on PATH',
    cause,
  });
}
