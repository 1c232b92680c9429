// Runs a workflow by nektos/act, on this host and without containers, against a facade that listens.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GitHubServer } from '../../server.ts';
import type { Repository } from '../../model/repository.ts';
import { type ProgramEnd, runProgram } from '../runner/run-program.ts';

/** Where `act.sh install` puts it; `LAUREL_ACT` may name another one. */
export function installedAct(): string {
  return process.env['LAUREL_ACT'] ?? '/var/tmp/laurel-act/bin/act';
}

export interface ActRun {
  readonly act: string;
  readonly server: GitHubServer;
  readonly repository: Repository;
  /** Below the repository's root: `.github/workflows/x.yml`. */
  readonly workflow: string;
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** What `github.token` is: act knows no permissions, the facade's token does. */
  readonly token: string;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** `owner/name@ref` to a directory that stands for it. */
  readonly local?: Readonly<Record<string, string>>;
  /** Files of the checkout that are other than in the repository. */
  readonly files?: Readonly<Record<string, string>>;
  readonly actor?: string;
}

/** What steps say, in order: act's log has it behind a bar. */
export function saidBy({ lines }: ProgramEnd): string[] {
  return lines.flatMap(({ text }) => /^\[[^\]]*\] {3}\| (.*)$/.exec(text)?.[1] ?? []);
}

/** What it prints is act's own log. */
export async function runAct(run: ActRun): Promise<ProgramEnd> {
  const root = await mkdtemp(join(tmpdir(), 'laurel-act-'));
  try {
    await clone(run, join(root, 'repository'));
    await writeFile(join(root, 'event.json'), JSON.stringify(run.payload));
    return await runProgram({
      file: run.act,
      args: argumentsOf(run, root),
      directory: join(root, 'repository'),
      env: { ...gitEnvironment(root), XDG_CACHE_HOME: join(root, 'cache') },
      timeoutMs: 100_000,
    });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

function argumentsOf(run: ActRun, root: string): string[] {
  const { server, repository, token } = run;
  const many = (flag: string, values: Readonly<Record<string, string>> = {}): string[] =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const flags = {
    '--workflows': run.workflow,
    '--eventpath': join(root, 'event.json'),
    '--actor': run.actor ?? 'ada',
    '--defaultbranch': repository.defaultBranch,
    '--action-cache-path': join(root, 'actions'),
  };
  return [
    run.event,
    '--no-cache-server',
    '--strict',
    '--use-new-action-cache',
    ...Object.entries(flags).flat(),
    ...many('--platform', { 'ubuntu-latest': '-self-hosted', 'ubuntu-24.04': '-self-hosted' }),
    ...many('--secret', { GITHUB_TOKEN: token, ...run.secrets }),
    ...many('--var', run.variables),
    ...many('--local-repository', run.local),
    ...many('--env', {
      GITHUB_API_URL: server.apiUrl,
      GITHUB_GRAPHQL_URL: server.graphqlUrl,
      GITHUB_SERVER_URL: server.url,
      GITHUB_REPOSITORY: repository.fullName,
      ...run.env,
    }),
  ];
}

/** act tells branch and commit from the checkout that it runs in. */
async function clone({ server, repository, token, files = {} }: ActRun, directory: string): Promise<void> {
  const header = Buffer.from(`x-access-token:${token}`).toString('base64');
  const end = await runProgram({
    file: 'git',
    args: ['clone', '--quiet', `${server.url}/${repository.fullName}`, directory],
    directory: '.',
    env: {
      ...gitEnvironment(dirname(directory)),
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'http.extraheader',
      GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${header}`,
    },
    timeoutMs: 60_000,
  });
  if (end.exitCode !== 0) throw new Error(end.lines.map(({ text }) => text).join('\n'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
}

function gitEnvironment(home: string): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: home, GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0' };
}
