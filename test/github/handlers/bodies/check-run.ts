// Bodies of check runs and their annotations.
import type { GitHubFacade } from '../../facade.ts';
import type { CheckAnnotation, CheckRun } from '../../model/checks.ts';
import { nodeId } from '../../model/ids.ts';
import type { Repository } from '../../model/repository.ts';
import { minimalPullBodies } from './pull-request.ts';
import { apiOf, webOf } from './repository.ts';
import type { AnnotationBody, CheckRunBody } from './schemas.ts';
import { appBody } from './user.ts';

export function checkRunBody(facade: GitHubFacade, repository: Repository, run: CheckRun): CheckRunBody {
  const url = `${apiOf(facade, repository)}/check-runs/${run.id}`;
  const html = `${webOf(facade, repository)}/runs/${run.id}`;
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('CheckRun', run.id),
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: html,
    details_url: run.detailsUrl ?? html,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.suite.id },
    app: appBody(facade, run.app),
    pull_requests: minimalPullBodies(facade, repository, run.headSha),
  };
}

export function annotationBody(
  facade: GitHubFacade,
  repository: Repository,
  { headSha }: CheckRun,
  annotation: CheckAnnotation,
): AnnotationBody {
  return {
    ...annotation,
    blob_href: `${webOf(facade, repository)}/blob/${headSha}/${annotation.path}`,
  };
}
