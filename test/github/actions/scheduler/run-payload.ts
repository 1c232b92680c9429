// The payload of `workflow_run`: what other workflows are told of a run.
import { repositoryBody } from '../../handlers/bodies/repository.ts';
import { userBody } from '../../handlers/bodies/user.ts';
import type { GitHubFacade } from '../../facade.ts';
import type { Repository } from '../../model/repository.ts';
import type { WorkflowRun } from './run.ts';

export function runPayload(
  facade: GitHubFacade,
  run: WorkflowRun,
  action: 'requested' | 'in_progress' | 'completed',
): Record<string, unknown> {
  const { trigger } = run;
  const { repository, head, actor } = trigger;
  const url = `${facade.urls.api}/repos/${repository.fullName}/actions/runs/${run.id}`;
  return {
    action,
    workflow_run: {
      id: run.id,
      name: run.name,
      path: run.path,
      display_title: run.name,
      event: trigger.event,
      status: statusOf(run),
      conclusion: run.conclusion,
      run_number: run.number,
      run_attempt: 1,
      head_branch: head.branch,
      head_sha: head.sha,
      head_commit: { id: head.sha },
      pull_requests: pullsOf(repository, run),
      url,
      html_url: `${facade.urls.web}/${repository.fullName}/actions/runs/${run.id}`,
      actor: userBody(facade, actor),
      triggering_actor: userBody(facade, actor),
      repository: repositoryBody(facade, repository),
      head_repository: repositoryBody(facade, head.repository),
    },
    workflow: { name: run.name, path: run.path, state: 'active' },
    repository: repositoryBody(facade, repository),
    sender: userBody(facade, actor),
  };
}

function statusOf({ status }: WorkflowRun): string {
  return status === 'pending' || status === 'waiting' ? 'queued' : status;
}

/** Open pull requests from the run's branch. A fork's are never named: a trap that is GitHub's own. */
function pullsOf(repository: Repository, { trigger: { head } }: WorkflowRun): unknown[] {
  if (head.repository !== repository) return [];
  return [...repository.pulls.values()]
    .filter((pull) => pull.state === 'open' && pull.head.repository === repository)
    .filter((pull) => pull.head.branch === head.branch && pull.base.branch !== head.branch)
    .map((pull) => ({
      id: pull.id,
      number: pull.number,
      head: { ref: pull.head.branch, sha: pull.head.sha, repo: { id: repository.id, name: repository.name } },
      base: { ref: pull.base.branch, sha: pull.base.sha, repo: { id: repository.id, name: repository.name } },
    }));
}
