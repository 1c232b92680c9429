// The GitHub Actions run: read from its variables, checked, and nothing else of the environment with it.
import { describe, expect, it } from 'vitest';
import {
  readWorkflowRun,
  runIdentityOf,
  WorkflowLineage,
} from '../../../src/adapters/lineage/workflow-run.ts';
import { workflowEnv } from './workflow-env.ts';

describe('a workflow run', () => {
  it('is recorded with its attempt and its actor', async () => {
    expect(await new WorkflowLineage(workflowEnv).gather()).toEqual({
      run: {
        tracker: 'github-actions',
        id: '8123456789',
        url: 'https://github.com/acme/credit/actions/runs/8123456789/attempts/2',
        actor: 'ada',
      },
    });
  });

  it('is identified by repository, run and job, the same for every attempt', () => {
    const [first, second] = ['1', '2'].map((GITHUB_RUN_ATTEMPT) => readWorkflowRun({ ...workflowEnv, GITHUB_RUN_ATTEMPT })); // prettier-ignore
    const identity = { repository: 'acme/credit', run: '8123456789', job: 'train' };
    expect(first && runIdentityOf(first)).toEqual(identity);
    expect(second && runIdentityOf(second)).toEqual(identity);
    expect(first && runIdentityOf(first, '{"seed":1}')).toEqual({ ...identity, job: 'train {"seed":1}' });
  });

  it('copies no secret', () => {
    expect(JSON.stringify(readWorkflowRun(workflowEnv))).not.toContain('SECRET');
  });

  it('knows GitHub Enterprise Server', () => {
    const run = readWorkflowRun({ ...workflowEnv, GITHUB_SERVER_URL: 'https://git.acme.example/' });
    expect(run?.repositoryUrl).toBe('https://git.acme.example/acme/credit');
  });

  it('is nothing outside a workflow', async () => {
    expect(await new WorkflowLineage({}).gather()).toEqual({});
  });

  it.each([
    ['GITHUB_RUN_ID', '12; rm -rf /'],
    ['GITHUB_REPOSITORY', 'acme/../credit/x'],
    ['GITHUB_SHA', 'main'],
    ['GITHUB_SERVER_URL', 'javascript:alert(1)'],
    ['GITHUB_JOB', undefined],
  ])('with a %s that no runner sets is not recorded, and a note says so', async (name, value) => {
    const gathered = await new WorkflowLineage({ ...workflowEnv, [name]: value }).gather();
    expect(gathered).toEqual({ notes: [expect.stringMatching(/not recorded/)] });
  });
});
