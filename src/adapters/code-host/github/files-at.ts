// What stands at paths in commits: mode and blob id, many at once.
import { z } from 'zod';
import type { GitId } from '../../../promotion/code-host.ts';
import { inParallel } from '../../../registry/in-parallel.ts';
import { gitIdSchema } from './git-id.ts';
import type { GitHubClient } from './github-client.ts';
import { batchesOf, QueryVariables } from './query-variables.ts';

export interface FilePlace {
  readonly commit: GitId;
  readonly path: string;
}

/** Of a file: its mode in octal and its blob, `100644 5b1d…`; `null` for none. Equal only for the same file. */
export type FileState = string | null;

const placesPerQuery = 200;
const parallelQueries = 4;
/** Equal to no file's state, and not to that of a missing one either. */
const noSuchCommit = 'no such commit';

export const fileStateSchema = z
  .object({ oid: gitIdSchema, mode: z.int() })
  .nullable()
  .transform((file): FileState => (file === null ? null : fileState(file.mode, file.oid)));

const filesSchema = z.object({
  repository: z.record(z.string(), z.record(z.string(), fileStateSchema).nullable()),
});

/** @param mode as Git stores it: `0o100644` */
export function fileState(mode: number, blob: GitId): string {
  return `${mode.toString(8).padStart(6, '0')} ${blob}`;
}

export class FilesAt {
  readonly #client: GitHubClient;
  /** A commit names its content, so what was read stays right. */
  readonly #known = new Map<string, FileState>();

  constructor(client: GitHubClient) {
    this.#client = client;
  }

  /** Reads those of `places` that are not known yet. @throws LaurelError `git`. */
  async read(places: readonly FilePlace[]): Promise<void> {
    const missing = new Map(
      places.filter((place) => !this.#known.has(keyOf(place))).map((place) => [keyOf(place), place]),
    );
    await inParallel(batchesOf([...missing.values()], placesPerQuery), parallelQueries, async (batch) =>
      this.#query(batch),
    );
  }

  /** What {@link read} found. */
  at(commit: GitId, path: string): FileState {
    return this.#known.get(keyOf({ commit, path })) ?? null;
  }

  /** What another query already showed. */
  learn(place: FilePlace, state: FileState): void {
    this.#known.set(keyOf(place), state);
  }

  async #query(places: readonly FilePlace[]): Promise<void> {
    const variables = new QueryVariables(this.#client.repository);
    const paths = [...new Set(places.map(({ path }) => path))];
    const names = new Map(
      paths.map((path, index) => [path, { key: `f${index}`, is: variables.add('String!', path) }]),
    );
    const commits = [...new Set(places.map(({ commit }) => commit))];
    const fields = commits.map((commit, index) => {
      const files = places
        .filter((place) => place.commit === commit)
        .map(({ path }) => `${names.get(path)?.key}: file(path: ${names.get(path)?.is}) { oid mode }`);
      const oid = variables.add('GitObjectID!', commit);
      return `c${index}: object(oid: ${oid}) { ... on Commit { ${files.join(' ')} } }`;
    });
    const query = variables.query('LaurelFiles', fields.join(' '));
    const { repository } = await this.#client.graphql(query, variables.values, filesSchema);
    for (const place of places) {
      const files = repository[`c${commits.indexOf(place.commit)}`];
      const key = names.get(place.path)?.key ?? '';
      this.learn(place, files === null || files === undefined ? noSuchCommit : (files[key] ?? null));
    }
  }
}

function keyOf({ commit, path }: FilePlace): string {
  return `${commit} ${path}`;
}
