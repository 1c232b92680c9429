// Stands in for actions/create-github-app-token: an installation's token, with no more than was asked for.
import type { App } from '../../model/accounts.ts';
import { isGranted, type PermissionName, permissionNames, type Permissions } from '../../model/tokens.ts';
import { refuseOthers, StandInFailure, type StandIn } from './stand-in.ts';

export interface Installation {
  readonly app: App;
  /** What workflows name the app by: its client id, or its id. */
  readonly clientId: string;
  readonly privateKey: string;
  /** Full names. */
  readonly repositories: readonly string[];
  readonly permissions: Permissions;
}

const own = ['app-id', 'client-id', 'owner', 'private-key', 'repositories', 'skip-token-revoke'];

/** Keys are compared, not used; the token ends with the job unless told not to. */
export function createAppToken(installations: readonly Installation[]): StandIn {
  return async ({ facade, inputs, run, atEnd }) => {
    refuseOthers(inputs, [...own, ...permissionNames.map(inputOf)]);
    const id = inputs['client-id'] ?? inputs['app-id'] ?? '';
    const installation = installations.find(
      ({ clientId, privateKey }) => clientId === id && privateKey === inputs['private-key'],
    );
    if (installation === undefined) throw new StandInFailure('A JSON web token could not be decoded');
    const wanted = repositoriesOf(inputs, run.trigger.repository.fullName) ?? installation.repositories;
    if (!wanted.every((name) => installation.repositories.includes(name)))
      throw new StandInFailure('Not Found');
    const permissions = permissionsOf(inputs, installation.permissions);
    const token = facade.directory.issueAppToken(installation.app, wanted, permissions);
    if (inputs['skip-token-revoke'] !== 'true') atEnd(() => facade.directory.revoke(token));
    return {
      outputs: { token: token.value, 'installation-id': '1', 'app-slug': installation.app.slug },
      masks: [token.value],
    };
  };
}

/** `null`: everything of the installation. */
function repositoriesOf(inputs: Readonly<Record<string, string>>, current: string): string[] | null {
  const names = (inputs['repositories'] ?? '').split(/[\n,]/).map((name) => name.trim());
  const named = names.filter((name) => name !== '');
  const owner = inputs['owner'] ?? '';
  if (named.length > 0) return named.map((name) => `${owner === '' ? current.split('/')[0] : owner}/${name}`);
  return owner === '' ? [current] : null;
}

/** What the installation has, or of that what was asked for. */
function permissionsOf(inputs: Readonly<Record<string, string>>, held: Permissions): Permissions {
  const asked = permissionNames.flatMap((name): [PermissionName, 'read' | 'write'][] => {
    const access = inputs[inputOf(name)];
    return access === 'read' || access === 'write' ? [[name, access]] : [];
  });
  const excess = asked.find(([name, access]) => !isGranted(held, { name, access }));
  if (excess !== undefined) {
    throw new StandInFailure(
      `The permissions requested are not granted to this installation. (${excess[0]}: ${excess[1]})`,
    );
  }
  return asked.length === 0 ? held : Object.fromEntries(asked);
}

function inputOf(name: PermissionName): string {
  return `permission-${name.replaceAll('_', '-')}`;
}
