// Tokens and what they may do: of a workflow run, of an app's installation, of a person.
import type { Account, App } from './accounts.ts';

export const permissionNames = [
  'actions',
  'administration',
  'checks',
  'contents',
  'deployments',
  'environments',
  'issues',
  'members',
  'merge_queues',
  'metadata',
  'pull_requests',
  'statuses',
  'workflows',
] as const;

export type PermissionName = (typeof permissionNames)[number];
export type Access = 'read' | 'write';
export type Permissions = Readonly<Partial<Record<PermissionName, Access>>>;

export interface PermissionDemand {
  readonly name: PermissionName;
  readonly access: Access;
}

interface TokenOf {
  /** The secret itself. */
  readonly value: string;
  readonly account: Account;
}

/** `GITHUB_TOKEN`: what it causes starts no workflows. */
export interface ActionsToken extends TokenOf {
  readonly kind: 'actions';
  readonly app: App;
  readonly permissions: Permissions;
  /** The only repository that it is for: `acme/models`. */
  readonly repository: string;
}

export interface AppToken extends TokenOf {
  readonly kind: 'app';
  readonly app: App;
  readonly permissions: Permissions;
  /** The repositories that the app is installed on. */
  readonly repositories: readonly string[];
}

/** A person's own (classic) token: may do what the person may, except what is for apps only. */
export interface UserToken extends TokenOf {
  readonly kind: 'user';
}

export type Token = ActionsToken | AppToken | UserToken;

/** Who does something: an account, through a token, or with the browser (`null`). */
export interface Actor {
  readonly account: Account;
  readonly token: Token | null;
}

/** What a run for a fork's (or Dependabot's) pull request is given, whatever its workflow asks for. */
export function readOnly(permissions: Permissions): Permissions {
  return Object.fromEntries(Object.keys(permissions).map((name) => [name, 'read']));
}

/** Whether `permissions` hold what is demanded; everybody with a token may read metadata. */
export function isGranted(permissions: Permissions, { name, access }: PermissionDemand): boolean {
  const held = permissions[name] ?? (name === 'metadata' ? 'read' : undefined);
  return held === 'write' || (held === 'read' && access === 'read');
}

/** The app that a check run made by this actor belongs to. */
export function appOf({ token }: Actor): App | null {
  return token === null || token.kind === 'user' ? null : token.app;
}

/** Whether workflows stay asleep at what this actor causes. */
export function isActionsToken({ token }: Actor): boolean {
  return token?.kind === 'actions';
}
