// Having pull requests judged: one by one as their events say, or all of them in one run.
import { z } from 'zod';
import { emit } from '../github/model/acts/emit.ts';
import type { WorkflowRun } from '../github/actions/scheduler/run.ts';
import { reportsOf } from '../github/actions/world.ts';
import type { StepReport } from '../github/actions/runner/run-step.ts';
import type { Account } from '../github/model/accounts.ts';
import type { FileChanges } from '../github/model/acts/push.ts';
import type { PullRequest } from '../github/model/pull-request.ts';
import type { Company } from './company.ts';

/** A pull request that no workflow has heard of yet; ada's without an account. */
export async function openQuietly(
  company: Company,
  branch: string,
  files: FileChanges,
  by: Account = company.ada,
): Promise<PullRequest> {
  await company.by(by).push(branch, files);
  const pull = await company.by(by).openPullRequest({ head: branch, title: `Change ${branch}` });
  company.scheduler.events.take();
  return pull;
}

/** Judges every open pull request in one run, as when an evaluation arrived. */
export async function judgeAll(company: Company): Promise<StepReport> {
  const { facade, models, ada } = company;
  emit(
    { facade, repository: models },
    {
      name: 'repository_dispatch',
      action: 'laurel-evidence',
      actor: { account: ada, token: null },
      payload: { branch: models.defaultBranch, client_payload: {} },
    },
  );
  return onlyReport(await company.settle());
}

/** Of the one program that runs ran. @throws Error where it was none, or more. */
export function onlyReport(runs: readonly WorkflowRun[]): StepReport {
  const reports = runs.flatMap(reportsOf);
  const [only] = reports;
  if (only !== undefined && reports.length === 1) return only;
  throw new Error(`${reports.length} programs ran in ${runs.map(({ name }) => name).join(', ') || 'no run'}`);
}

const judgedSchema = z.array(
  z.looseObject({
    subject: z.looseObject({ kind: z.string(), number: z.number().optional() }),
    check: z
      .looseObject({ passed: z.boolean(), aliases: z.array(z.looseObject({ why: z.string().optional() })) })
      .optional(),
  }),
);

/** The output `result` of a check, as later steps of a workflow read it. */
export function resultOf(report: StepReport): z.infer<typeof judgedSchema> {
  return judgedSchema.parse(JSON.parse(report.outputs.get('result') ?? 'null'));
}
