// The alias repository that `--repo` names, opened once: a local Git repository, or one on GitHub.
import type { GitHubClient } from '../../adapters/code-host/github/github-client.ts';
import type { GitHubHost } from '../../adapters/code-host/github/github-host.ts';
import type { LocalGitHost } from '../../adapters/code-host/local-git/local-git-host.ts';
import type { Clock } from '../../primitives/clock.ts';
import { LaurelError } from '../../primitives/errors.ts';
import type { CodeHost } from '../../promotion/code-host.ts';
import type { GlobalOptions } from './context.ts';
import { parseRepositoryAddress, type RepositoryAddress } from './repository-address.ts';

/** A repository on GitHub: what is read of it, and the client that publishes there. */
export interface GitHubSession {
  readonly client: GitHubClient;
  readonly host: GitHubHost;
}

export interface HostOptions {
  readonly options: Pick<GlobalOptions, 'repo' | 'branch'>;
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Told when GitHub's limits make it wait. */
  readonly onWait: (message: string) => void;
}

const tokenVariables = ['LAUREL_GITHUB_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'] as const;

/** The first that is set. */
export function gitHubToken(env: NodeJS.ProcessEnv): string | undefined {
  return tokenVariables.map((name) => env[name]).find((given) => given !== undefined && given !== '');
}

export class OpenHost {
  readonly #how: HostOptions;
  readonly #address: RepositoryAddress;
  #local: LocalGitHost | undefined;
  #github: Promise<GitHubSession> | undefined;

  /** @throws LaurelError `usage` for an address that names no repository. */
  constructor(how: HostOptions) {
    this.#how = how;
    this.#address = parseRepositoryAddress(how.options.repo);
  }

  get kind(): RepositoryAddress['kind'] {
    return this.#address.kind;
  }

  /** @throws LaurelError `usage` where a token is needed and none is given; as the host. */
  async open(): Promise<CodeHost> {
    const session = await this.github();
    if (session !== null) return session.host;
    const { LocalGitHost: Host } = await import('../../adapters/code-host/local-git/local-git-host.ts');
    const { options, env } = this.#how;
    return (this.#local ??= new Host({ directory: options.repo, env, defaultBranch: options.branch }));
  }

  /** `null` where the repository is a local one. */
  async github(): Promise<GitHubSession | null> {
    if (this.#address.kind === 'directory') return null;
    return (this.#github ??= this.#openGitHub(this.#address.repository));
  }

  close(): void {
    this.#local?.close();
  }

  async #openGitHub(repository: string): Promise<GitHubSession> {
    const { env, clock, signal, onWait, options } = this.#how;
    const token = gitHubToken(env);
    if (token === undefined) {
      throw new LaurelError({
        code: 'usage',
        message: `no token for ${repository} on GitHub`,
        remedy: `set ${tokenVariables.join(' or ')} to a token that may read it`,
      });
    }
    const [{ openGitHub }, { GitHubHost: Host }] = await Promise.all([
      import('../../adapters/code-host/github/github-client.ts'),
      import('../../adapters/code-host/github/github-host.ts'),
    ]);
    const client = openGitHub({ repository, token, env, clock, signal, onWait });
    return { client, host: new Host({ client, defaultBranch: options.branch }) };
  }
}
