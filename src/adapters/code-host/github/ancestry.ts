// How commits lie to each other. What many aliases ask at once is answered, where it can be, by one reading of the
// newest history, for what was honoured last is seldom far back.
import { z } from 'zod';
import type { Ancestry, GitId } from '../../../promotion/code-host.ts';
import { inParallel } from '../../../registry/in-parallel.ts';
import { gitIdSchema } from './git-id.ts';
import type { GitHubClient } from './github-client.ts';
import { isNotFound, saysOf } from './github-errors.ts';
import { History } from './history.ts';

interface Asked {
  readonly ancestor: GitId;
  readonly resolve: (ancestry: Ancestry) => void;
  readonly reject: (cause: unknown) => void;
}

const statusSchema = z.object({
  status: z.enum(['ahead', 'behind', 'identical', 'diverged']),
  merge_base_commit: z.object({ sha: gitIdSchema }),
});

export interface Comparison {
  readonly ancestry: Ancestry;
  /** Absent where the two share no history, or one is unknown. */
  readonly mergeBase?: GitId;
}

/** Fewer questions than this are asked one by one: reading history would cost as much. */
const manyQuestions = 3;
const historyPages = 3;
const parallelComparisons = 8;

/** How `head` lies to `base`; either may be a branch. @throws LaurelError `git`. */
export async function compareCommits(client: GitHubClient, base: string, head: string): Promise<Comparison> {
  const parameters = { ...client.repository, basehead: `${base}...${head}`, per_page: 1 };
  try {
    const found = await client.read(client.rest.repos.compareCommitsWithBasehead, parameters, statusSchema);
    const ancestry = found.status === 'identical' ? 'same' : found.status;
    return { ancestry, mergeBase: found.merge_base_commit.sha };
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return { ancestry: /no common ancestor/i.test(saysOf(error)) ? 'diverged' : 'unknown' };
  }
}

export class Ancestries {
  readonly #client: GitHubClient;
  /** By descendant: what was asked in this turn of the event loop. */
  readonly #asked = new Map<GitId, Asked[]>();

  constructor(client: GitHubClient) {
    this.#client = client;
  }

  /** How `descendant` lies to `ancestor`. @throws LaurelError `git`. */
  async compare(ancestor: GitId, descendant: GitId): Promise<Ancestry> {
    if (ancestor === descendant) return 'same';
    return new Promise((resolve, reject) => {
      const asked = { ancestor, resolve, reject };
      const waiting = this.#asked.get(descendant);
      if (waiting !== undefined) {
        waiting.push(asked);
        return;
      }
      this.#asked.set(descendant, [asked]);
      setImmediate(() => void this.#answer(descendant));
    });
  }

  async #answer(descendant: GitId): Promise<void> {
    const asked = this.#asked.get(descendant) ?? [];
    this.#asked.delete(descendant);
    try {
      const wanted = new Set(asked.map(({ ancestor }) => ancestor));
      const known = wanted.size < manyQuestions ? new Set() : await this.#recent(descendant, wanted);
      await inParallel([...wanted], parallelComparisons, async (ancestor) => {
        const ancestry = known.has(ancestor)
          ? 'ahead'
          : (await compareCommits(this.#client, ancestor, descendant)).ancestry;
        for (const each of asked) if (each.ancestor === ancestor) each.resolve(ancestry);
      });
    } catch (cause) {
      for (const { reject } of asked) reject(cause);
    }
  }

  /** Which of `wanted` are in the newest part of the history of `descendant`. */
  async #recent(descendant: GitId, wanted: ReadonlySet<GitId>): Promise<ReadonlySet<GitId>> {
    const history = new History(this.#client, descendant);
    const found = new Set<GitId>();
    for (let page = 1; page <= historyPages && found.size < wanted.size; page += 1) {
      const commits = await history.next();
      for (const { id } of commits) if (wanted.has(id)) found.add(id);
      if (commits.length === 0) break;
    }
    return found;
  }
}
