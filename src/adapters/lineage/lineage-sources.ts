// Every place that lineage is read from without asking, in the order in which they are trusted.
import type { LineageSource } from '../../registry/lineage.ts';
import { DvcLineage } from './dvc-lineage.ts';
import { EnvironmentFiles } from './environment-files.ts';
import { GitLineage } from './git-lineage.ts';
import { Hardware } from './hardware.ts';
import type { Environment } from './run-program.ts';
import { readWorkflowRun, WorkflowLineage } from './workflow-run.ts';

export interface LineageSourcesOptions {
  /** Where the training code ran. */
  readonly directory: string;
  /** The model's directory or files, absolute. */
  readonly artifacts: readonly string[];
  /** The directories among `artifacts`: their environment files count before those of `directory`. */
  readonly artifactDirectories: readonly string[];
  readonly env: Environment;
}

export interface LineageSources {
  readonly sources: readonly LineageSource[];
  /** Also knows the hyperparameters of the stage that trained. */
  readonly dvc: DvcLineage;
}

export function lineageSources(options: LineageSourcesOptions): LineageSources {
  const { directory, artifacts, artifactDirectories, env } = options;
  const dvc = new DvcLineage({ directory, artifacts });
  const sources = [
    new GitLineage({ directory, artifacts, env, workflow: readWorkflowRun(env) ?? undefined }),
    new WorkflowLineage(env),
    dvc,
    new EnvironmentFiles([...artifactDirectories, directory]),
    new Hardware({ env }),
  ];
  return { sources, dvc };
}
