// Who exists on the host: people, bots, organizations with teams, and apps.

export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
  readonly name: string | null;
}

export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly owner: Account;
  /** The account that its tokens act as: `laurel[bot]`. */
  readonly bot: Account;
}

export interface Membership {
  readonly state: 'active' | 'pending';
  readonly role: 'member' | 'maintainer';
}

export interface Team {
  readonly id: number;
  readonly organization: string;
  readonly slug: string;
  readonly name: string;
  /** Slug of the team that this one is a child of. */
  readonly parent: string | null;
  /** By login in lower case. */
  readonly members: Map<string, Membership>;
}

const github: Account = { id: 9919, login: 'github', type: 'Organization', name: 'GitHub' };

/** What `GITHUB_TOKEN` acts as: the same ids everywhere on github.com. */
export const actionsApp: App = {
  id: 15368,
  slug: 'github-actions',
  name: 'GitHub Actions',
  owner: github,
  bot: { id: 41898282, login: 'github-actions[bot]', type: 'Bot', name: null },
};

/** Logins and slugs are compared without case. */
export function folded(login: string): string {
  return login.toLowerCase();
}
