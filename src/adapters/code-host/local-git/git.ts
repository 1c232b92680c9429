// Running git: one place where arguments, environment and failures are handled. Nothing of the repository's
// own configuration may run a program here or reach the network, or change what history says.
import { spawn } from 'node:child_process';
import { LaurelError } from '../../../primitives/errors.ts';

export interface GitOptions {
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** An index of one's own instead of the repository's. */
  readonly indexFile?: string | undefined;
}

/** The command line's word counts more than any file's. What could run a program first, then what could lie. */
const safeConfig = Object.entries({
  'core.fsmonitor': 'false',
  'core.hooksPath': '/dev/null',
  'core.pager': 'cat',
  'core.editor': 'false',
  'core.askPass': '',
  'core.sshCommand': 'false',
  'core.attributesFile': '/dev/null',
  'gpg.program': 'false',
  'gpg.openpgp.program': 'false',
  'gpg.ssh.program': 'false',
  'gpg.x509.program': 'false',
  'commit.gpgSign': 'false',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'core.quotePath': 'false',
  'log.showSignature': 'false',
  'log.showRoot': 'true',
  'log.follow': 'false',
  'log.diffMerges': 'first-parent',
  'diff.relative': 'false',
  'advice.graftFileDeprecated': 'false',
}).flatMap(([key, value]) => ['-c', `${key}=${value}`]);

/** Of the ambient `GIT_*` variables only those are passed on that say who somebody is or where Git is installed. */
const passedOn =
  /^GIT_(?:(?:AUTHOR|COMMITTER)_(?:NAME|EMAIL|DATE)|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM)|EXEC_PATH|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)$/;

const ownEnvironment = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  // No transport at all: a missing object is not fetched by a program that the repository names.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  // A commit says itself what its parents are.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  LC_ALL: 'C',
};

/** Arguments and environment with which every git process here is started. */
export function gitInvocation(
  { directory, env, indexFile }: GitOptions,
  args: readonly string[],
): { args: string[]; env: NodeJS.ProcessEnv } {
  const passed = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name) || passedOn.test(name));
  return {
    args: ['-C', directory, '--no-pager', ...safeConfig, ...args],
    env: {
      ...Object.fromEntries(passed),
      ...ownEnvironment,
      ...(indexFile === undefined ? {} : { GIT_INDEX_FILE: indexFile }),
    },
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
    remedy: missing ? 'run the command inside the alias repository, or name it with --repo' : remedyFor(said),
  });
}

function remedyFor(said: string): string {
  return /promisor remote|transport '.*' not allowed/.test(said)
    ? 'this is a partial clone, and nothing is fetched here: clone it whole, without --filter'
    : 'run the git command by hand to see more';
}

function cannotStart(cause: unknown): LaurelError {
  return new LaurelError({
    code: 'git',
    message: 'git could not be started',
    remedy: 'install git 2.30 or later and put it on PATH',
    cause,
  });
}
