// Evidence that arrives when a pull request was judged already, and when it was merged already.
import { expect, it } from 'vitest';
import { pinnedActions } from '../../src/policy/github/pinned-actions.ts';
import type { WorkflowRun } from '../github/actions/scheduler/run.ts';
import { onSchedule, runOf, startApply, storyOf, textOf, writesOf } from './acts.ts';
import { action, Company, secretsFor } from './company.ts';
import { appSettings, installApp } from './training.ts';

const measureWorkflow = `name: measure
on:
  workflow_dispatch:
permissions: {}
jobs:
  measure:
    runs-on: ubuntu-24.04
    permissions:
      contents: read
    steps:
      - uses: ${pinnedActions.checkout}
        with:
          persist-credentials: false
      - id: app
        uses: ${pinnedActions.appToken}
        with:
          client-id: \${{ vars.LAUREL_APP_CLIENT_ID }}
          private-key: \${{ secrets.LAUREL_APP_PRIVATE_KEY }}
          owner: acme
          repositories: models
          permission-contents: write
      - uses: ${action.repository}@${action.commit}
        env:
          AWS_ACCESS_KEY_ID: \${{ secrets.LAUREL_TRAIN_ACCESS_KEY_ID }}
          AWS_SECRET_ACCESS_KEY: \${{ secrets.LAUREL_TRAIN_SECRET_ACCESS_KEY }}
        with:
          command: attach
          repository: acme/models
          token: \${{ steps.app.outputs.token }}
          version: credit-risk@1
          evaluation: evaluation.yaml
          notify: true
`;

/** Another repository measures version 1, attaches what it measured, and has the alias repository judge again. */
async function measure(company: Company, auc: number): Promise<WorkflowRun[]> {
  const { facade, scheduler, models, ada, env } = company;
  installApp(company);
  const repository = await facade.createRepository({ owner: models.owner, name: 'evaluation' });
  await facade.by(ada, repository).push('main', {
    '.github/workflows/measure.yml': measureWorkflow,
    'evaluation.yaml': `dataset: {name: credit-holdout, digest: 'sha256:${'5d'.repeat(32)}'}\nsplit: test\nmetrics: {auc: ${auc}}\nobservedAt: 2026-06-02T12:00:00Z\n`,
  });
  scheduler.configure(repository, {
    variables: appSettings.variables,
    secrets: { ...secretsFor(env), ...appSettings.secrets },
  });
  scheduler.dispatch(repository, 'measure.yml', { actor: ada });
  const runs = await scheduler.drain();
  expect(runOf(runs, 'measure.yml').conclusion, textOf(runOf(runs, 'measure.yml'))).toBe('success');
  return runs;
}

it('an evaluation that is attached after the check turns the pull request green without a push', async () => {
  const company = await Company.found();
  await company.version(1);
  const pull = await company.propose('version: 1\nreason: first\n', 'staging');
  await company.settle();
  const head = pull.head.sha;
  expect(company.verdict(pull)).toBe('failure');
  const [before = ''] = company.comments(pull.number);
  expect(before).toMatch(/Gate \*\*auc\*\* could not be judged/);

  const runs = await measure(company, 0.75);
  expect(runOf(runs, 'laurel-check.yml').trigger.event).toBe('repository_dispatch');
  expect(pull.head.sha).toBe(head);
  expect(company.verdict(pull)).toBe('success');
  expect(company.verdict(pull, 'laurel: credit-risk@staging')).toBe('success');
  const comments = company.comments(pull.number);
  expect(comments.filter((body) => body.includes('laurel:check'))).toEqual([
    expect.stringContaining('It can be merged'),
  ]);
  await company.by().merge(pull);
  await company.settle();
  expect(await company.live('staging')).toBe(1);
});

it('an evaluation that is attached after the merge makes nothing live; a person who asks for it does', async () => {
  const company = await Company.found({ unprotected: true });
  await company.version(1);
  const pull = await company.propose('version: 1\nreason: first\n', 'staging');
  await company.settle();
  expect(company.verdict(pull)).toBe('failure');
  const merged = await company.by().merge(pull);
  const refusing = runOf(await company.settle(), 'laurel-apply.yml');
  expect(refusing.conclusion).toBe('failure');
  expect(company.check(merged, 'laurel live')?.conclusion).toBe('failure');

  await measure(company, 0.75);
  expect(runOf(await onSchedule(company), 'laurel-apply.yml').conclusion).toBe('failure');
  expect(await company.live('staging')).toBeNull();
  expect(await writesOf(company, () => onSchedule(company))).toEqual([]);
  expect(company.check(merged, 'laurel live')?.conclusion).toBe('failure');

  const retried = await startApply(company, { command: 'apply', retry: 'true' });
  expect(runOf(retried, 'laurel-apply.yml').conclusion).toBe('success');
  expect(await storyOf(company, 'staging')).toEqual(['promotion 1']);
  expect(company.check(merged, 'laurel live')?.conclusion).toBe('success');
  const live = company.comments(pull.number).filter((body) => body.includes('laurel:live'));
  expect(live).toEqual([expect.stringContaining('Live: version 1 on `credit-risk@staging`')]);
});
