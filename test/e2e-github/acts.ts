// What people start besides pull requests, and what runs leave behind, on GitHub and in the store.
import { readHead, walk } from '../../src/ledger/read-chain.ts';
import { aliasChain } from '../../src/registry/alias-chain.ts';
import type { LedgerEntry } from '../../src/registry/documents/alias.ts';
import { parseAliasName, parseModelName } from '../../src/registry/names.ts';
import { legsOf, type WorkflowRun } from '../github/actions/scheduler/run.ts';
import { reportsOf } from '../github/actions/world.ts';
import type { Account } from '../github/model/accounts.ts';
import type { Company } from './company.ts';

/** What an alias repository whose main is not protected yet says of staging: pushed, and applied. */
export async function pushLive(company: Company, version: number, reason = 'before'): Promise<void> {
  await company.by().push('main', {
    'aliases/credit-risk/staging.yaml': `version: ${version}\nreason: ${reason}\n`,
  });
  await company.settle();
  if ((await company.live('staging')) !== version) throw new Error(`version ${version} did not go live`);
}

/** Actions → laurel-apply → Run workflow, to its end. */
export async function startApply(
  company: Company,
  inputs: Readonly<Record<string, string>>,
  actor: Account = company.ada,
): Promise<WorkflowRun[]> {
  company.scheduler.dispatch(company.models, 'laurel-apply.yml', { actor, inputs });
  return company.settle();
}

/** As a person rolls back in a browser. */
export async function startRollback(
  company: Company,
  alias: string,
  more: Readonly<Record<string, string>> = {},
): Promise<WorkflowRun[]> {
  return startApply(company, { command: 'rollback', alias, reason: 'Complaints since noon', ...more });
}

/** The cron of laurel-apply, to its end. */
export async function onSchedule(company: Company): Promise<WorkflowRun[]> {
  await company.scheduler.schedule('laurel-apply.yml', company.models);
  return company.settle();
}

/** The last run of a workflow file among `runs`. @throws Error where there is none. */
export function runOf(runs: readonly WorkflowRun[], file: string): WorkflowRun {
  const found = runs.findLast(({ path }) => path.endsWith(`/${file}`));
  if (found === undefined)
    throw new Error(`no run of ${file}, only of ${runs.map(({ path }) => path).join(', ')}`);
  return found;
}

/** What the steps of a run said, as one text, with what they failed of. */
export function textOf(run: WorkflowRun): string {
  return legsOf(run)
    .flatMap(({ steps }) =>
      steps.flatMap(({ report, error }) => [...(report?.log ?? []), ...(error === null ? [] : [error])]),
    )
    .join('\n');
}

/** What the steps of a run put out, the later winning. */
export function outputsOf(run: WorkflowRun): Readonly<Record<string, string>> {
  return Object.fromEntries(reportsOf(run).flatMap(({ outputs }) => Array.from(outputs)));
}

/** Every entry that the pointer's chain names, oldest first. */
export async function ledgerOf(company: Company, alias = 'production'): Promise<LedgerEntry[]> {
  const chain = aliasChain(parseModelName('credit-risk'), parseAliasName(alias));
  const head = await readHead(company.store, chain);
  if (head.kind === 'empty') return [];
  const entries: LedgerEntry[] = [];
  for await (const { entry } of walk(company.store, chain, head)) entries.unshift(entry);
  return entries;
}

/** `promotion 1`, `rollback 1`: what happened to an alias, in order. */
export async function storyOf(company: Company, alias = 'production'): Promise<string[]> {
  const entries = await ledgerOf(company, alias);
  return entries.map(({ kind, routes }) => `${kind} ${routes[0]?.version ?? '–'}`);
}

/** What `act` has Laurel write: calls that change something on GitHub, and keys of the store that are new or differ. */
export async function writesOf(company: Company, act: () => Promise<unknown>): Promise<string[]> {
  const { calls } = company.github;
  const seen = calls.length;
  const before = await statesOf(company);
  await act();
  const after = await statesOf(company);
  return [
    ...calls
      .slice(seen)
      .filter(
        ({ method, template }) => method !== 'GET' && !/^\/graphql (?!.*Mutation)|^\/git\//.test(template),
      )
      .map(({ method, template }) => `${method} ${template}`),
    ...[...after].filter(([key, etag]) => before.get(key) !== etag).map(([key]) => `PUT ${key}`),
  ];
}

/** Every key; with the ETag of those that may be written again. */
async function statesOf({ store }: Company): Promise<ReadonlyMap<string, string>> {
  const states = new Map<string, string>();
  for await (const { key } of store.list('')) {
    const isMutable = key.endsWith('/pointer.json') || key.startsWith('heads/');
    const info = isMutable ? await store.head(key) : null;
    states.set(key, info?.kind === 'found' ? info.etag : '');
  }
  return states;
}
