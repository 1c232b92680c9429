// Check runs that others made.
import { createCheckRun } from '../../../../github/model/acts/check-run.ts';
import { actionsApp, type App } from '../../../../github/model/accounts.ts';
import type { CheckConclusion, CheckRun } from '../../../../github/model/checks.ts';
import type { GitHubWorld } from './github-world.ts';

/** A completed run of an app on the pull request's head. */
export async function addCheckRun(
  { base, pull }: GitHubWorld,
  app: App,
  { name, conclusion }: { readonly name: string; readonly conclusion: CheckConclusion },
): Promise<CheckRun> {
  const by = { app, actor: { account: app.bot, token: null } };
  const made = await createCheckRun(base.place, by, pull.head.sha, {
    name,
    conclusion,
    output: { title: name, summary: name },
  });
  if (made.kind === 'refused') throw new Error(made.message);
  return made.value;
}

/** The run that GitHub makes for a job, whatever workflow it is in. */
export async function addJobRun(
  world: GitHubWorld,
  said: { readonly name: string; readonly conclusion: CheckConclusion },
): Promise<CheckRun> {
  const run: CheckRun = { ...(await addCheckRun(world, actionsApp, said)), ofJob: true };
  world.base.models.checkRuns.set(run.id, run);
  return run;
}
