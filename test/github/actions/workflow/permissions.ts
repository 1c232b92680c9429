// What a job's GITHUB_TOKEN may do: what the file asks for, what a caller allows, what a fork is left.
import type { PermissionsBlock } from './workflow-schema.ts';

export type Level = 'read' | 'write' | 'none';
/** By the names that workflow files use: `pull-requests`. What is not named is `none`. */
export type Grant = ReadonlyMap<string, Level>;

export const permissionScopes = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'code-quality',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
] as const;

/** A repository's setting «Workflow permissions». */
export type DefaultPermissions = 'restricted' | 'permissive';

export function defaultGrant(setting: DefaultPermissions): Grant {
  if (setting === 'permissive') {
    return new Map(permissionScopes.flatMap((scope) => (scope === 'id-token' ? [] : [[scope, 'write']])));
  }
  return new Map([
    ['contents', 'read'],
    ['packages', 'read'],
  ]);
}

/** A block names everything: what it leaves out is `none`. */
export function grantOf(block: PermissionsBlock): Grant {
  if (typeof block === 'string') {
    const level = block === 'read-all' ? 'read' : 'write';
    const scopes =
      level === 'read' ? permissionScopes.filter((scope) => scope !== 'id-token') : permissionScopes;
    return new Map(scopes.map((scope) => [scope, level]));
  }
  return new Map(Object.entries(block).filter(([, level]) => level !== 'none'));
}

/** What is asked for and not allowed: `contents: write`. */
export function findExcess(asked: Grant, allowed: Grant): string[] {
  return [...asked].flatMap(([scope, level]) =>
    rank(level) > rank(allowed.get(scope) ?? 'none') ? [`${scope}: ${level}`] : [],
  );
}

/** For a fork's pull request: nothing may be written, and there is no identity to ask for. */
export function readOnlyGrant(grant: Grant): Grant {
  return new Map(
    [...grant].flatMap(([scope, level]) =>
      scope === 'id-token' || level === 'none' ? [] : [[scope, 'read']],
    ),
  );
}

function rank(level: Level): number {
  return ['none', 'read', 'write'].indexOf(level);
}
