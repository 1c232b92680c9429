// A facade with one organization, its people and a repository whose workflows the scheduler runs: for tests.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GitHubFacade } from '../facade.ts';
import { openGitBelow } from '../git/open-git.ts';
import type { Account } from '../model/accounts.ts';
import type { FileChanges } from '../model/acts/push.ts';
import type { Person } from '../model/person.ts';
import type { Repository } from '../model/repository.ts';
import { Scheduler, type SchedulerOptions } from './scheduler.ts';
import type { StepReport } from './runner/run-step.ts';
import { legsOf, type WorkflowRun } from './scheduler/run.ts';

export interface World {
  readonly facade: GitHubFacade;
  readonly scheduler: Scheduler;
  readonly repository: Repository;
  /** Admins of the repository. */
  readonly ada: Account;
  readonly grace: Account;
  /** What somebody does in the repository; ada without a name. */
  readonly by: (account?: Account) => Person;
  readonly close: () => Promise<void>;
}

/** @param workflows file names below `.github/workflows` to their text, on the default branch. */
export async function makeWorld(
  workflows: Readonly<Record<string, string>>,
  options: Partial<SchedulerOptions> = {},
): Promise<World> {
  const root = await mkdtemp(join(tmpdir(), 'laurel-world-'));
  const git = openGitBelow(root);
  const facade = new GitHubFacade({ openGit: git.open });
  const ada = facade.directory.addUser('ada');
  const grace = facade.directory.addUser('grace');
  const owner = facade.directory.addOrganization('acme', [ada, grace]);
  const repository = await facade.createRepository({ owner, name: 'models' });
  const by = (account = ada): Person => facade.by(account, repository);
  await by().push('main', { 'README.md': '# Models\n', ...workflowFiles(workflows) });
  const scheduler = await Scheduler.start({ facade, ...options });
  return {
    facade,
    scheduler,
    repository,
    ada,
    grace,
    by,
    close: async () => {
      await scheduler.close();
      git.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** As they lie in a repository. */
export function workflowFiles(workflows: Readonly<Record<string, string>>): FileChanges {
  return Object.fromEntries(
    Object.entries(workflows).map(([name, text]) => [`.github/workflows/${name}`, text]),
  );
}

/** Text in which `{{ … }}` stands for an expression, which TypeScript's templates would take for their own. */
export function expressions(text: string): string {
  return text.replaceAll(/(?<!\$)\{\{/g, '${{');
}

/** A workflow on push with one job `go`. @param steps as a list in YAML. @param more keys of the job. */
export function oneJob(steps: string, more = ''): string {
  const indented = steps.replaceAll(/^/gm, '      ');
  return `jobs:\n  go:\n    runs-on: x\n${more}    steps:\n${indented}`;
}

/** Pushes a change to the default branch. @returns the first run that starts, at its end. */
export async function runAfterPush({ by, facade, scheduler }: World): Promise<WorkflowRun> {
  await by().push('main', { a: `${facade.ids.next()}\n` });
  const [run] = await scheduler.drain();
  if (run === undefined) throw new Error('no run started');
  return run;
}

/** What all steps of a run said, in order. */
export function logOf(run: WorkflowRun): string[] {
  return reportsOf(run).flatMap(({ log }) => log);
}

/** Of every program that a run ran. */
export function reportsOf(run: WorkflowRun): StepReport[] {
  return legsOf(run).flatMap(({ steps }) => steps.flatMap(({ report }) => (report === null ? [] : [report])));
}
