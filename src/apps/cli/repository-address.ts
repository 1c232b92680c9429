// What `--repo` may name: a directory with a Git repository, or `github:owner/name`.
import { LaurelError } from '../../primitives/errors.ts';

export type RepositoryAddress =
  | { readonly kind: 'directory'; readonly directory: string }
  /** `acme/models`. */
  | { readonly kind: 'github'; readonly repository: string };

const scheme = 'github:';

/** @throws LaurelError `usage` for `github:` with anything but an owner and a name. */
export function parseRepositoryAddress(repo: string): RepositoryAddress {
  if (!repo.startsWith(scheme)) return { kind: 'directory', directory: repo };
  const repository = repo.slice(scheme.length).replace(/\.git$/, '');
  if (/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(repository))
    return { kind: 'github', repository };
  throw new LaurelError({
    code: 'usage',
    message: `not a repository on GitHub: ${JSON.stringify(repo.slice(0, 200))}`,
    remedy: 'write github:owner/name, as in github:acme/models',
  });
}
