// Stands in for actions/checkout: a real clone over HTTP, with the token that the step has.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { runProgram } from '../runner/run-program.ts';
import { refuseOthers, StandInFailure, type StandIn, type StandInCall } from './stand-in.ts';

const known = [
  'allow-unsafe-pr-checkout',
  'fetch-depth',
  'path',
  'persist-credentials',
  'ref',
  'repository',
  'token',
];

/** Leaves the commit checked out in the workspace, and the token in its Git configuration unless told not to. */
export const checkout: StandIn = async (call) => {
  const { inputs, run, machine } = call;
  refuseOthers(inputs, known);
  const own = run.trigger.repository.fullName;
  const repository = inputs['repository'] ?? own;
  const isOwn = repository.toLowerCase() === own.toLowerCase();
  const wanted = inputs['ref'] ?? (isOwn ? run.trigger.sha : 'HEAD');
  refuseForkCode(call, { repository, wanted });
  const directory = join(machine.workspace, inputs['path'] ?? '');
  await mkdir(directory, { recursive: true });
  const token = inputs['token'] ?? call.token;
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const web = call.facade.urls.web;
  const git = (...args: string[]): Promise<string> => runGit(call, directory, args);
  await git('init', '--quiet');
  await git('remote', 'add', 'origin', `${web}/${repository}`);
  await git('config', `http.${web}/.extraheader`, header);
  const depth = inputs['fetch-depth'] ?? '1';
  await git(
    'fetch',
    '--quiet',
    '--no-tags',
    ...(depth === '0' ? [] : [`--depth=${depth}`]),
    'origin',
    wanted,
  );
  await git('checkout', '--quiet', '--force', ...branchOf(call, wanted), 'FETCH_HEAD');
  if (inputs['persist-credentials'] === 'false') await git('config', '--unset', `http.${web}/.extraheader`);
  const commit = (await git('rev-parse', 'HEAD')).trim();
  return { outputs: { ref: wanted, commit }, masks: [header.slice('AUTHORIZATION: basic '.length)] };
};

/** On a branch where the run is on one; detached otherwise. */
function branchOf({ run: { trigger } }: StandInCall, wanted: string): string[] {
  const name = /^refs\/heads\/(.+)$/.exec(trigger.ref)?.[1];
  return name !== undefined && wanted === trigger.sha ? ['-B', name] : ['--detach'];
}

async function runGit({ machine }: StandInCall, directory: string, args: readonly string[]): Promise<string> {
  const end = await runProgram({
    file: 'git',
    args,
    directory,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: machine.home,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
    },
    timeoutMs: 60_000,
  });
  const text = end.lines.map((line) => line.text).join('\n');
  if (end.exitCode !== 0) throw new StandInFailure(`git ${args[0] ?? ''} failed: ${text}`);
  return text;
}

const payload = z.object({
  pull_request: z
    .object({ head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() }) })
    .optional(),
  workflow_run: z
    .object({
      event: z.string(),
      head_sha: z.string(),
      head_repository: z.object({ full_name: z.string() }),
    })
    .optional(),
});

/** As v7 does: code of a fork is not fetched beside the base repository's rights. */
function refuseForkCode(
  { run: { trigger }, inputs }: StandInCall,
  { repository, wanted }: { readonly repository: string; readonly wanted: string },
): void {
  if (trigger.event !== 'pull_request_target' && trigger.event !== 'workflow_run') return;
  if (inputs['allow-unsafe-pr-checkout'] === 'true') return;
  const { pull_request: pull, workflow_run: run } = payload.parse(trigger.payload);
  if (run !== undefined && !run.event.startsWith('pull_request')) return;
  const head = pull?.head.repo?.full_name ?? run?.head_repository.full_name;
  if (head === undefined || head.toLowerCase() === trigger.repository.fullName.toLowerCase()) return;
  const isForkCode =
    repository.toLowerCase() === head.toLowerCase() ||
    /^refs\/pull\/\d+\/(?:head|merge)$/.test(wanted) ||
    wanted === (pull?.head.sha ?? run?.head_sha);
  if (isForkCode) {
    throw new StandInFailure(
      `Refusing to check out fork pull request code from a '${trigger.event}' workflow.`,
    );
  }
}
