// What GitHub does by itself after something changed: armed pull requests merge, queues move on.
import type { GitHubFacade } from '../../facade.ts';
import { mergeOneArmed } from './auto-merge.ts';
import { advanceQueues } from './merge-queue.ts';

/** Until nothing happens any more. */
export async function settle(facade: GitHubFacade): Promise<void> {
  for (const repository of facade.repositories()) {
    const place = { facade, repository };
    let hasMoved = true;
    while (hasMoved) hasMoved = (await mergeOneArmed(place)) || (await advanceQueues(place));
  }
}
