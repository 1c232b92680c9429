// What `laurel init --github` adds: the workflows of an alias repository and its code owners; and, for a training
// repository, its one workflow.
import { applyWorkflow, applyWorkflowPath } from './github/apply-workflow.ts';
import {
  checkWorkflow,
  checkWorkflowPath,
  reviewWorkflow,
  reviewWorkflowPath,
} from './github/check-workflow.ts';
import { codeOwners, codeOwnersPath } from './github/code-owners.ts';
import { trainWorkflow, trainWorkflowPath, type TrainWorkflowOptions } from './github/train-workflow.ts';
import type { WorkflowOptions } from './github/workflow-text.ts';
import type { ScaffoldFile } from './scaffold.ts';

export interface GitHubScaffoldOptions extends WorkflowOptions {
  /** Who owns policy and workflows, as `user:ada` or `team:acme/credit-ml`. */
  readonly owner: string;
}

/** Paths are relative to the repository's top, wherever laurel.yaml lies. */
export function gitHubScaffold(options: GitHubScaffoldOptions): readonly ScaffoldFile[] {
  return [
    { path: checkWorkflowPath, content: checkWorkflow(options) },
    { path: reviewWorkflowPath, content: reviewWorkflow() },
    { path: applyWorkflowPath, content: applyWorkflow(options) },
    { path: codeOwnersPath, content: codeOwners(options.owner, options.root) },
  ];
}

/** The same for a training repository. */
export function trainingScaffold(options: TrainWorkflowOptions): readonly ScaffoldFile[] {
  return [{ path: trainWorkflowPath, content: trainWorkflow(options) }];
}
