// What people are in the repository: who pushed, who may write, who is in which team. Asked anew after a minute, for
// a process may live long and rights do not.
import { z } from 'zod';
import type { GitId } from '../../../promotion/code-host.ts';
import type { GitHubClient } from './github-client.ts';
import { isNotFound, isPermissionError } from './github-errors.ts';
import { type Activity, pushersOf } from './pushers.ts';
import { Recent } from './recent.ts';

const activitySchema = z
  .object({
    activity_type: z.string(),
    after: z.string(),
    actor: z.object({ login: z.string() }).nullish(),
  })
  .transform((each): Activity => ({
    kind: each.activity_type,
    after: each.after,
    actor: each.actor?.login ?? null,
  }));
const permissionSchema = z.object({ permission: z.string() });
const membershipSchema = z.object({ state: z.string() });

const writers = new Set(['admin', 'maintain', 'write']);
const keptMs = 60_000;

export interface HeadBranch {
  readonly head: GitId;
  readonly branch: string;
  /** Where it is: a fork is another repository. */
  readonly repository: { readonly owner: string; readonly repo: string } | null;
}

export class People {
  readonly #client: GitHubClient;
  readonly #pushers: Recent<readonly string[]>;
  readonly #writers: Recent<boolean>;
  readonly #members: Recent<boolean | null>;

  constructor(client: GitHubClient) {
    this.#client = client;
    this.#pushers = new Recent(client.clock, keptMs);
    this.#writers = new Recent(client.clock, keptMs);
    this.#members = new Recent(client.clock, keptMs);
  }

  /** Who pushed to a head branch; nobody where the token may not see it. @throws LaurelError `git`. */
  async pushers({ head, branch, repository }: HeadBranch): Promise<readonly string[]> {
    if (repository === null) return [];
    return this.#pushers.get(`${repository.owner}/${repository.repo} ${branch} ${head}`, async () => {
      try {
        const { listActivities } = this.#client.rest.repos;
        const parameters = { ...repository, ref: `refs/heads/${branch}` };
        return pushersOf(await this.#client.readAll(listActivities, parameters, activitySchema), head);
      } catch (error) {
        if (isNotFound(error) || isPermissionError(error)) return [];
        throw error;
      }
    });
  }

  /** Whether `login` may write to the repository. @throws LaurelError `git`. */
  async mayWrite(login: string): Promise<boolean> {
    return this.#writers.get(login, async () => {
      try {
        const { getCollaboratorPermissionLevel } = this.#client.rest.repos;
        const parameters = { ...this.#client.repository, username: login };
        const found = await this.#client.read(getCollaboratorPermissionLevel, parameters, permissionSchema);
        return writers.has(found.permission);
      } catch (error) {
        if (isNotFound(error)) return false;
        throw error;
      }
    });
  }

  /** As the port says it. @throws LaurelError `git`. */
  async teamsOf(person: string, teams: readonly string[]): Promise<readonly string[] | null> {
    const login = /^user:(.+)$/.exec(person)?.[1];
    if (login === undefined) return [];
    const found: string[] = [];
    for (const team of new Set(teams)) {
      const isMember = await this.#isMember(login, team);
      if (isMember === null) return null;
      if (isMember) found.push(team);
    }
    return found;
  }

  /** `null` where the token may not tell. Of a team that does not exist nobody is a member. */
  async #isMember(login: string, team: string): Promise<boolean | null> {
    const [, org, slug] = /^team:([^/]+)\/([^/]+)$/.exec(team) ?? [];
    if (org === undefined || slug === undefined) return false;
    return this.#members.get(`${team} ${login}`, async () => {
      try {
        const { getMembershipForUserInOrg } = this.#client.rest.teams;
        const parameters = { org, team_slug: slug, username: login };
        const membership = await this.#client.read(getMembershipForUserInOrg, parameters, membershipSchema);
        return membership.state === 'active';
      } catch (error) {
        if (isNotFound(error)) return false;
        if (isPermissionError(error)) return null;
        throw error;
      }
    });
  }
}
