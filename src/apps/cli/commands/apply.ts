// laurel apply [alias...]: makes live what was merged to the default branch.
import { parseAliasReference } from '../../../promotion/reconcile.ts';
import type { CommandContext } from '../context.ts';
import { runReconcile } from '../run-reconcile.ts';

interface Options {
  readonly retry?: boolean;
  readonly by?: string;
}

export async function run(
  context: CommandContext,
  references: readonly string[],
  { retry = false, by }: Options,
): Promise<number> {
  const only = references.map(parseAliasReference);
  return runReconcile(context, {
    retry,
    by,
    propose: false,
    sweep: only.length === 0,
    ...(only.length === 0 ? {} : { only }),
  });
}
