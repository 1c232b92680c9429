// Bodies of accounts, apps and teams.
import type { GitHubFacade } from '../../facade.ts';
import type { Account, App, Team } from '../../model/accounts.ts';
import { nodeId } from '../../model/ids.ts';
import type { AppBody, OrganizationBody, PublicUserBody, SimpleUserBody, TeamBody } from './schemas.ts';

export function userBody({ urls }: GitHubFacade, account: Account): SimpleUserBody {
  const url = `${urls.api}/users/${encodeURIComponent(account.login)}`;
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId('User', account.id),
    avatar_url: `${urls.web}/avatars/u/${account.id}`,
    gravatar_id: '',
    url,
    // A bot's page is its app's.
    html_url: `${urls.web}/${account.login.replace(/^(.*)\[bot\]$/, 'apps/$1')}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** An organization as webhooks name it. */
export function organizationBody({ urls }: GitHubFacade, { id, login }: Account): OrganizationBody {
  const url = `${urls.api}/orgs/${login}`;
  return {
    login,
    id,
    node_id: nodeId('User', id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${urls.web}/avatars/u/${id}`,
    description: null,
  };
}

export function publicUserBody(facade: GitHubFacade, account: Account): PublicUserBody {
  return {
    ...userBody(facade, account),
    gravatar_id: '',
    name: account.name,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  };
}

export function appBody(facade: GitHubFacade, app: App): AppBody {
  return {
    id: app.id,
    slug: app.slug,
    node_id: nodeId('App', app.id),
    client_id: `Iv1.${String(app.id).padStart(16, '0')}`,
    owner: userBody(facade, app.owner),
    name: app.name,
    description: '',
    external_url: `${facade.urls.web}/apps/${app.slug}`,
    html_url: `${facade.urls.web}/apps/${app.slug}`,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
    permissions: { checks: 'write', metadata: 'read' },
    events: [],
  };
}

export function teamBody({ urls, directory }: GitHubFacade, team: Team): TeamBody {
  const url = `${urls.api}/orgs/${team.organization}/teams/${team.slug}`;
  return {
    id: team.id,
    node_id: nodeId('Team', team.id),
    name: team.name,
    slug: team.slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    url,
    html_url: `${urls.web}/orgs/${team.organization}/teams/${team.slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    organization_id: directory.account(team.organization)?.id ?? 0,
    parent: null,
  };
}
