// laurel protect <owner/name>: what guards the branch that promotions are merged into, against what should; with
// --apply the ruleset is created or brought up to date.
import type { GitHubClient } from '../../../adapters/code-host/github/github-client.ts';
import { describeLevel, protectionLevel } from '../../../policy/github/protection-level.ts';
import { isRepositoryName } from '../../../policy/github/action-reference.ts';
import {
  actionsAppId,
  compareGuards,
  importableRuleset,
  laurelRuleset,
  type LaurelRuleset,
  type ProtectionOptions,
} from '../../../policy/github/ruleset.ts';
import { LaurelError } from '../../../primitives/errors.ts';
import { showValue } from '../../../primitives/show-value.ts';
import { terminalText } from '../../../report/hostile.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit.ts';
import { gitHubToken, OpenHost } from '../open-host.ts';
import { commandLine } from '../render/command-line.ts';
import { renderProtection, renderRuleset } from '../render/protection.ts';

interface Options {
  readonly apply?: boolean;
  readonly appId?: string;
  readonly approvals?: string;
  readonly mergeQueue?: boolean;
}

export async function run(
  context: CommandContext,
  [repository = '']: readonly string[],
  given: Options = {},
): Promise<number> {
  if (!isRepositoryName(repository))
    throw usage(`not a repository on GitHub: ${showValue(repository)}`, 'write it as owner/name');
  const options = optionsOf(context, given);
  const ruleset = laurelRuleset(options);
  if (given.apply !== true && gitHubToken(context.env) === undefined)
    return printOnly(context, { repository, ruleset });
  const client = await openClient(context, repository);
  const applied = given.apply === true ? await applyRuleset(client, ruleset) : null;
  return compare(context, { repository, client, options, ruleset, applied, given });
}

/** Without a token: what to set up by hand. */
function printOnly(
  { console }: CommandContext,
  { repository, ruleset }: { readonly repository: string; readonly ruleset: LaurelRuleset },
): number {
  const importable = importableRuleset(ruleset);
  console.result({ repository, ruleset: importable, protection: null }, renderRuleset(importable));
  console.note(
    `\nno token, so what guards ${repository} now was not read: set GITHUB_TOKEN for that\nimport the ruleset under Settings → Rules → Rulesets, or run this with --apply as an administrator`,
  );
  return exitCodes.ok;
}

interface Comparison {
  readonly repository: string;
  readonly client: GitHubClient;
  readonly options: ProtectionOptions;
  readonly ruleset: LaurelRuleset;
  /** What came of `--apply`. */
  readonly applied: string | null;
  readonly given: Options;
}

async function compare(
  { console, options: global }: CommandContext,
  { repository, client, options, ruleset, applied, given }: Comparison,
): Promise<number> {
  const [{ readBranchRules }, { readBypassActors }, { readDefaultBranch }] = await Promise.all([
    import('../../../adapters/code-host/github/branch-rules.ts'),
    import('../../../adapters/code-host/github/bypass-actors.ts'),
    import('../../../adapters/code-host/github/branch.ts'),
  ]);
  const branch = options.branch ?? (await readDefaultBranch(client));
  const guards = await readBranchRules(client, branch);
  const { actors, hidden } = await readBypassActors(client, branch);
  const bypasses = actors.map(({ name, mode, ruleset: of }) => terminalText(`${name} (${mode}, of ${of})`));
  const demands = compareGuards({ ...guards, bypasses }, options);
  const level = protectionLevel(guards);
  const missing = demands.filter(({ met }) => !met).length;
  const importable = importableRuleset(ruleset);
  const head = `${missing === 0 ? console.paint('green', '✓ guarded') : console.paint('red', `✗ ${missing} of ${demands.length} missing`)}  ${console.paint('bold', terminalText(`${repository} ${branch}`))}`;
  console.result(
    {
      repository,
      branch,
      ruleset: importable,
      protection: { demands, level, missing, bypass: { actors, hidden } },
      applied,
    },
    `${head}\n\n${renderProtection({ demands, level: describeLevel(level) }, console.paint)}`,
  );
  if (applied !== null) console.note(`\nruleset ${ruleset.name}: ${applied}`);
  if (guards.hasClassicProtection)
    console.note(
      '\nnote: the branch has classic protection too, of which only the required checks could be read',
    );
  if (hidden.length > 0)
    console.note(
      `\nnote: who may bypass ${terminalText(hidden.join(', '))} is shown to administrators only, so that was not judged`,
    );
  if (missing > 0 && applied === null) {
    const command = commandLine(
      { ...global, repo: '.' },
      'protect',
      repository,
      '--apply',
      ...flagsOf(given),
    );
    console.note(
      `\nto set it up, as an administrator: ${terminalText(command)}\nby hand: --json prints the ruleset, for Settings → Rules → Rulesets → Import a ruleset`,
    );
  }
  return missing === 0 ? exitCodes.ok : exitCodes.refused;
}

async function openClient(context: CommandContext, repository: string): Promise<GitHubClient> {
  const { env, clock, signal, options, console } = context;
  const address = { ...options, repo: `github:${repository}` };
  const onWait = (message: string): void => {
    console.note(message);
  };
  const session = await new OpenHost({ options: address, env, clock, signal, onWait }).github();
  if (session !== null) return session.client;
  throw new LaurelError({ code: 'internal', message: 'github: names a repository on GitHub' });
}

async function applyRuleset(client: GitHubClient, ruleset: LaurelRuleset): Promise<string> {
  const { putRuleset } = await import('../../../adapters/code-host/github/rulesets.ts');
  return (await putRuleset(client, ruleset)).outcome;
}

function optionsOf(
  { options: { branch } }: CommandContext,
  { appId, approvals, mergeQueue = false }: Options,
): ProtectionOptions {
  return {
    appId: appId === undefined ? actionsAppId : wholeNumber('--app-id', appId, [1, 2_147_483_647]),
    approvals: approvals === undefined ? 1 : wholeNumber('--approvals', approvals, [0, 10]),
    mergeQueue,
    branch: branch ?? null,
  };
}

function flagsOf({ appId, approvals, mergeQueue = false }: Options): readonly string[] {
  return [
    ...(appId === undefined ? [] : ['--app-id', appId]),
    ...(approvals === undefined ? [] : ['--approvals', approvals]),
    ...(mergeQueue ? ['--merge-queue'] : []),
  ];
}

function wholeNumber(option: string, text: string, [least, most]: readonly [number, number]): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw usage(`${option}: ${showValue(text)} is no number from ${least} to ${most}`, 'write digits only');
}

function usage(message: string, remedy: string): LaurelError {
  return new LaurelError({ code: 'usage', message, remedy });
}
