// How a new repository gets its Git.
import type { GitBackend } from '../git/git-backend.ts';

/**
 * Opens the Git of a new repository, empty. A fork and its parent read each other's objects, as repositories of one
 * network do on GitHub.
 */
export type OpenGit = (options: {
  readonly fullName: string;
  readonly defaultBranch: string;
  readonly forkOf: GitBackend | null;
}) => Promise<GitBackend>;
