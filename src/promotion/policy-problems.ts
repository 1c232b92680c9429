// What is wrong with policy that somebody proposes, as far as each file shows by itself: merged, it would keep
// everything else from being judged.
import { parseRepository } from '../policy/repository-files.ts';
import type { Problem } from '../policy/problem.ts';
import type { ChangedFile } from './changed-files.ts';
import type { Snapshots } from './snapshot.ts';

/**
 * The errors in `policies` as the proposal has them; a laurel.yaml that is deleted is one.
 *
 * @throws LaurelError as the code host.
 */
export async function policyProblems(
  snapshots: Snapshots,
  policies: readonly ChangedFile[],
): Promise<readonly Problem[]> {
  if (policies.length === 0) return [];
  const changed = new Set(policies.map(({ path }) => path));
  const sources = await snapshots.readSources(policies.filter(({ deleted }) => !deleted));
  const { problems } = parseRepository(sources, snapshots.root);
  // Among these files alone, a laurel.yaml that nobody touched is missing.
  return problems.filter(({ severity, at: { file = '' } }) => severity === 'error' && changed.has(file));
}
