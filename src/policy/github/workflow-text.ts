// What the scaffolded workflows have in common: who they act as, and the steps that get them there.
import type { ActionReference } from './action-reference.ts';
import { pinnedActions } from './pinned-actions.ts';

export interface WorkflowOptions {
  /** Which copy of Laurel runs. */
  readonly action: ActionReference;
  /** The directory of laurel.yaml in the repository, '' for its top. */
  readonly root: string;
  /** The branch that promotions are merged into; `main` or `master` where it is not given. */
  readonly branch?: string | undefined;
  /** Steps written out, for where Laurel's reusable workflows cannot be called: GitHub Enterprise Server, `act`. */
  readonly standalone: boolean;
}

/** What may be set in the repository for one of the identities. Nothing set is empty, and then not used. */
export interface Identity {
  /** `CHECK`: its variables and secrets begin with `LAUREL_CHECK_`. */
  readonly prefix: 'CHECK' | 'APPLY' | 'TRAIN';
  /** `Role that may read the registry` */
  readonly roleName: string;
}

type Line = readonly [key: string, value: string | undefined];

/** `key: value` lines, without those that have no value. */
export function entries(lines: readonly Line[]): string {
  return lines.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`])).join('\n');
}

/** Every line but an empty one moved to the right. */
export function indented(spaces: number, text: string): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces));
}

/** Text as a YAML scalar that is no expression. */
export function scalar(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export function expression(text: string): string {
  return `\${{ ${text} }}`;
}

/** What tells Laurel where to look, under `with:`. */
export function whereLines({ root, branch }: WorkflowOptions): readonly Line[] {
  return [
    ['root', root === '' ? undefined : scalar(root)],
    ['branch', branch === undefined ? undefined : scalar(branch)],
  ];
}

/** Under `with:` of a job that calls one of Laurel's workflows. */
export function identityInputs({ prefix }: Identity): readonly Line[] {
  return [
    ['aws-role', expression(`vars.LAUREL_${prefix}_ROLE`)],
    ['aws-region', expression("vars.LAUREL_AWS_REGION || 'us-east-1'")],
    ['app-client-id', expression('vars.LAUREL_APP_CLIENT_ID')],
  ];
}

/** Under `secrets:` of the same job. */
export function identitySecrets({ prefix }: Identity): readonly Line[] {
  return [
    ['AWS_ACCESS_KEY_ID', expression(`secrets.LAUREL_${prefix}_ACCESS_KEY_ID`)],
    ['AWS_SECRET_ACCESS_KEY', expression(`secrets.LAUREL_${prefix}_SECRET_ACCESS_KEY`)],
    ['LAUREL_APP_PRIVATE_KEY', expression('secrets.LAUREL_APP_PRIVATE_KEY')],
  ];
}

/** A step that gets the token of a GitHub App, where one is set; its id is `app`. */
export function appTokenStep(permissions: readonly string[], more = ''): string {
  return `- name: Token of the GitHub App
  id: app
  if: vars.LAUREL_APP_CLIENT_ID != ''
${indented(2, more)}  uses: ${pinnedActions.appToken}
  with:
    client-id: ${expression('vars.LAUREL_APP_CLIENT_ID')}
    private-key: ${expression('secrets.LAUREL_APP_PRIVATE_KEY')}
${indented(4, permissions.map((each) => `permission-${each}`).join('\n'))}`;
}

/** A step that assumes the role of an identity, where one is set. */
export function roleStep({ prefix, roleName }: Identity): string {
  return `- name: ${roleName}
  if: vars.LAUREL_${prefix}_ROLE != ''
  uses: ${pinnedActions.awsCredentials}
  with:
    role-to-assume: ${expression(`vars.LAUREL_${prefix}_ROLE`)}
    aws-region: ${expression("vars.LAUREL_AWS_REGION || 'us-east-1'")}`;
}

/** Under `env:` of a step that runs Laurel: the keys of an identity, or those that its role gave. */
export function keyVariables({ prefix }: Identity): string {
  return entries([
    ['AWS_ACCESS_KEY_ID', expression(`secrets.LAUREL_${prefix}_ACCESS_KEY_ID || env.AWS_ACCESS_KEY_ID`)],
    [
      'AWS_SECRET_ACCESS_KEY',
      expression(`secrets.LAUREL_${prefix}_SECRET_ACCESS_KEY || env.AWS_SECRET_ACCESS_KEY`),
    ],
  ]);
}
