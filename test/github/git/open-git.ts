// Bare repositories for a whole host below one directory, each where its name says.
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OpenGit } from '../model/open-git.ts';
import { BareRepository } from './bare-repository.ts';

export interface GitHost {
  readonly open: OpenGit;
  /** Ends every process that reads objects. */
  close(): void;
}

/** Makes `<root>/acme/models.git` for `acme/models`. */
export function openGitBelow(root: string): GitHost {
  const opened: BareRepository[] = [];
  return {
    async open({ fullName, defaultBranch, forkOf }) {
      const directory = join(root, `${fullName}.git`);
      await mkdir(dirname(directory), { recursive: true });
      const repository = await BareRepository.create(directory, { defaultBranch });
      opened.push(repository);
      if (forkOf !== null) await repository.fetchFrom(forkOf);
      if (forkOf instanceof BareRepository) await forkOf.fetchFrom(repository);
      return repository;
    },
    close() {
      for (const repository of opened) repository.close();
    },
  };
}
