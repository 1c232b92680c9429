// Where workflow files are read from: a commit of a repository on the facade, or Laurel's own tree on disk.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Repository } from '../../model/repository.ts';

export interface Source {
  /** `acme/models`. */
  readonly repository: string;
  /** What is written behind the `@` of a workflow's reference: `refs/heads/main`, `v1`. */
  readonly ref: string;
  readonly sha: string;
  /** Where its files are on disk; `null` for a commit. */
  readonly directory: string | null;
  read(path: string): Promise<string | null>;
  /** Files directly in a directory. */
  list(directory: string): Promise<string[]>;
}

export function gitSource({ fullName, git }: Repository, ref: string, sha: string): Source {
  let files: Promise<Map<string, string>> | undefined;
  const filesAt = (): Promise<Map<string, string>> => {
    files ??= readTree();
    return files;
  };
  const readTree = async (): Promise<Map<string, string>> => {
    const entries = (await git.tree(sha, { recursive: true })) ?? [];
    return new Map(entries.filter(({ type }) => type === 'blob').map((entry) => [entry.path, entry.sha]));
  };
  return {
    repository: fullName,
    ref,
    sha,
    directory: null,
    async read(path) {
      const id = (await filesAt()).get(path);
      return id === undefined ? null : ((await git.blob(id))?.toString('utf8') ?? null);
    },
    async list(directory) {
      const inside = [...(await filesAt()).keys()].filter((path) => path.startsWith(`${directory}/`));
      return inside.filter((path) => !path.slice(directory.length + 1).includes('/'));
    },
  };
}

/** @param root of the tree that stands for the repository at every ref. */
export function diskSource(root: string, repository: string, ref: string): Source {
  return {
    repository,
    ref,
    sha: ref,
    directory: root,
    async read(path) {
      try {
        return await readFile(join(root, path), 'utf8');
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
        throw error;
      }
    },
    async list(directory) {
      return (await readdir(join(root, directory))).map((name) => `${directory}/${name}`);
    },
  };
}
