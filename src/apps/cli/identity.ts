// Who a manifest or evaluation is from, in the words that policies use.
import { readWorkflowRun } from '../../adapters/lineage/workflow-run.ts';
import type { CommandContext } from './context.ts';

/** `repo:acme/credit-training` in a workflow, else `user:ada`. */
export function identityOf({ env, actor }: Pick<CommandContext, 'env' | 'actor'>): string {
  const run = readWorkflowRun(env);
  return run === null ? `user:${actor}` : `repo:${run.repository}`;
}
