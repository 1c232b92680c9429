// What steps are trusted with stays with them: tokens, the store's key and an App's private key come out nowhere.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import type { ObjectStore } from '../../src/ledger/object-store.ts';
import { reportsOf } from '../github/actions/world.ts';
import type { StepReport } from '../github/actions/runner/run-step.ts';
import { legsOf, type WorkflowRun } from '../github/actions/scheduler/run.ts';
import type { PullRequest } from '../github/model/pull-request.ts';
import { runOf, startRollback, storyOf } from './acts.ts';
import { Company, secretsFor } from './company.ts';
import { appSettings, installApp } from './training.ts';

const keys = { accessKeyId: 'LAURELTESTKEYID00001', secretAccessKey: randomBytes(30).toString('base64') };

/** A secret of several lines is one in each of them. */
const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

/** As it is, as part of an address, and as `Authorization` and a registry's documents would carry it. */
function formsOf(secret: string): string[] {
  const encoded = [secret, `x-access-token:${secret}`].map((text) => Buffer.from(text).toString('base64'));
  const lines = secret.split('\n').filter((line) => line.length > 16 && !line.startsWith('-----'));
  return [...new Set([...lines, encodeURIComponent(secret), ...encoded])];
}

/** Every place that text gets to, by its name. */
type Places = Map<string, string>;

function addReports(places: Places, reports: readonly StepReport[]): void {
  for (const [
    index,
    { lines, commands, outputs, env, state, paths, annotations, summary },
  ] of reports.entries()) {
    const printed = lines.map(({ text }) => text).filter((text) => !text.startsWith('::add-mask::'));
    const obeyed = commands.filter(({ name }) => name !== 'add-mask');
    places
      .set(`log of step ${index}`, printed.join('\n'))
      .set(`commands of step ${index}`, JSON.stringify(obeyed))
      .set(`annotations of step ${index}`, JSON.stringify(annotations.shown))
      .set(`page of step ${index}`, summary ?? '')
      .set(`answers of step ${index}`, JSON.stringify([...outputs, ...env, ...state, ...paths]));
  }
}

/** Outputs of jobs; those of a step that makes a token are for the steps after it. */
function addJobs(places: Places, runs: readonly WorkflowRun[]): void {
  for (const run of runs)
    for (const { name, outputs } of legsOf(run))
      places.set(`outputs of ${name} in run ${run.id}`, JSON.stringify(outputs));
}

function addGitHub(places: Places, { models, facade }: Company): void {
  for (const { id, body } of models.comments.values()) places.set(`comment ${id}`, body);
  for (const { number, title, body, reviewComments } of models.pulls.values())
    places.set(`pull request ${number}`, JSON.stringify([title, body, reviewComments]));
  for (const run of models.checkRuns.values()) places.set(`check run ${run.id}`, JSON.stringify(run));
  for (const one of models.deployments.values()) places.set(`deployment ${one.id}`, JSON.stringify(one));
  for (const { id, name, payload } of facade.events) places.set(`${name} ${id}`, JSON.stringify(payload));
}

async function addStore(places: Places, store: ObjectStore): Promise<void> {
  for await (const { key } of store.list('')) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of store.open(key)) chunks.push(chunk);
    places.set(`object ${key}`, `${key}\n${Buffer.concat(chunks).toString('latin1')}`);
  }
}

/** Every token that a step is given from now on. */
function watchTokens({ facade: { directory } }: Company): () => string[] {
  const ofJobs = vi.spyOn(directory, 'issueActionsToken');
  const ofApps = vi.spyOn(directory, 'issueAppToken');
  return () =>
    [...ofJobs.mock.results, ...ofApps.mock.results].flatMap(({ type, value }) =>
      type === 'return' ? [value.value] : [],
    );
}

/** Checks, comments and deployments come from the App then, and are required of it. */
function useApp(company: Company): void {
  installApp(company);
  const [installation] = company.installations.splice(0);
  if (installation === undefined) throw new Error('no App is installed');
  company.installations.push({ ...installation, privateKey });
  company.protect(installation.app.id);
  company.scheduler.configure(company.models, {
    variables: { ...appSettings.variables, LAUREL_REGISTRY: company.storeAddress },
    secrets: { ...secretsFor(company.env), LAUREL_APP_PRIVATE_KEY: privateKey },
  });
}

async function judged(company: Company, version: number): Promise<[PullRequest, WorkflowRun[]]> {
  const pull = await company.propose(`version: ${version}\nreason: candidate ${version}\n`, 'staging');
  return [pull, await company.settle()];
}

/** Two promotions, one that is refused, a rollback, and one that was green before it and is refused after its merge. */
async function live(company: Company): Promise<WorkflowRun[]> {
  const runs: WorkflowRun[] = [];
  for (const [index, auc] of [0.75, 0.76, 0.6, 0.77].entries()) await company.version(index + 1, auc);
  for (const version of [1, 2]) {
    const [pull, checks] = await judged(company, version);
    await company.by().merge(pull);
    runs.push(...checks, ...(await company.settle()));
  }
  const [weak, refusals] = await judged(company, 3);
  const [green, checks] = await judged(company, 4);
  expect([company.verdict(weak), company.verdict(green)]).toEqual(['failure', 'success']);
  runs.push(...refusals, ...checks, ...(await startRollback(company, 'credit-risk@staging')));
  await company.by().merge(green);
  const last = await company.settle();
  expect(runOf(last, 'laurel-apply.yml').conclusion).toBe('failure');
  expect(await storyOf(company, 'staging')).toEqual(['promotion 1', 'promotion 2', 'rollback 1']);
  return [...runs, ...last];
}

it.each(["the job's own", "an App's"])('with %s token no secret comes out', async (whose) => {
  const company = await Company.found({ inProcess: true, keys });
  if (whose === "an App's") useApp(company);
  const tokens = watchTokens(company);
  const runs = await live(company);
  const reports = runs.flatMap(reportsOf);

  const places: Places = new Map();
  addReports(places, reports);
  addJobs(places, runs);
  addGitHub(places, company);
  await addStore(places, company.store);
  const kinds = new Set(Array.from(places.keys(), (place) => place.replace(/ .*/s, '')));
  for (const kind of ['log', 'page', 'answers', 'comment', 'pull', 'check', 'deployment', 'object'])
    expect(kinds).toContain(kind);
  expect(company.comments(1, whose === "an App's" ? 'laurel-app[bot]' : undefined)).not.toEqual([]);

  expect(new Set(tokens()).size).toBeGreaterThanOrEqual(runs.length);
  const forms = [...tokens(), keys.secretAccessKey, privateKey].flatMap(formsOf);
  const found = [...places].filter(([, text]) => forms.some((form) => text.includes(form)));
  expect(found.map(([place]) => place)).toEqual([]);
  // Nor was there one that the runner had to hide.
  expect(reports.filter(({ summary }) => summary?.includes('***')).map(({ summary }) => summary)).toEqual([]);
});
