// The workflow of a training repository: train, register, attach, propose.
import type { ModelName } from '../../registry/names.ts';
import { actionAt, workflowAt } from './action-reference.ts';
import { pinnedActions } from './pinned-actions.ts';
import {
  entries,
  expression,
  type Identity,
  identityInputs,
  identitySecrets,
  indented,
  keyVariables,
  roleStep,
  scalar,
  type WorkflowOptions,
} from './workflow-text.ts';

export const trainWorkflowPath = '.github/workflows/train.yml';

export interface TrainWorkflowOptions extends Pick<WorkflowOptions, 'action' | 'root' | 'standalone'> {
  readonly model: ModelName;
  /** The alias repository, as `owner/name`. */
  readonly aliases: string;
}

const registrar: Identity = { prefix: 'TRAIN', roleName: 'Role that may register and evaluate' };
const output = 'laurel-out';
const token = expression('steps.app.outputs.token || secrets.LAUREL_TOKEN || github.token');

/** Training in a job without credentials, and the rest in one that runs no training code. */
export function trainWorkflow(options: TrainWorkflowOptions): string {
  return `# Trains a model, registers what came out as a new version, attaches what was measured, and proposes to promote it.
# Training runs in a job of its own, without a credential of the registry or of the alias repository.
name: train

on:
  workflow_dispatch:
  # push:
  #   branches: [main]
  # schedule:
  #   - cron: '17 3 * * 1'

permissions: {}

jobs:
  train:
    runs-on: ubuntu-24.04
    timeout-minutes: 360
    permissions:
      contents: read # the training code
    steps:
      - uses: ${pinnedActions.checkout}
        with:
          persist-credentials: false
      # Yours. What it leaves in out/ is registered:
      #   out/model/             the version's files
      #   out/registration.yaml  datasets, features, hyperparameters (docs/evaluations.md of Laurel)
      #   out/evaluation.yaml    what was measured, and on which data
      - name: Train and evaluate
        run: ./train.sh out
      - uses: ${pinnedActions.uploadArtifact}
        with:
          name: ${output}
          path: out
          if-no-files-found: error
          include-hidden-files: true
          overwrite: true # when the job is run again
          retention-days: 7

  register:
    needs: train
${indented(4, options.standalone ? standaloneJob(options) : callingJob(options))}
`;
}

const permissions = `permissions:
  contents: read # the commit that the version was trained at
  id-token: write # to assume the role in LAUREL_TRAIN_ROLE; unused without one`;

function callingJob(options: TrainWorkflowOptions): string {
  return `${permissions}
uses: ${workflowAt(options.action, 'train.yml')}
with:
  artifact: ${output}
  output: out
  path: out/model
  metadata: out/registration.yaml
  evaluation: out/evaluation.yaml
  model: ${scalar(options.model)}
  alias: ${scalar(`${options.model}@staging`)}
${indented(2, entries([['repository', scalar(options.aliases)], ...rootLine(options), ...identityInputs(registrar)]))}
secrets:
${indented(2, entries([...identitySecrets(registrar), ['LAUREL_TOKEN', expression('secrets.LAUREL_TOKEN')]]))}`;
}

function standaloneJob(options: TrainWorkflowOptions): string {
  const [owner = '', name = ''] = options.aliases.split('/');
  return `runs-on: ubuntu-24.04
timeout-minutes: 180
${permissions}
steps:
  - uses: ${pinnedActions.checkout}
    with:
      persist-credentials: false
  - uses: ${pinnedActions.downloadArtifact}
    with:
      name: ${output}
      path: out
  - name: Token of the GitHub App for the alias repository
    id: app
    if: vars.LAUREL_APP_CLIENT_ID != ''
    uses: ${pinnedActions.appToken}
    with:
      client-id: ${expression('vars.LAUREL_APP_CLIENT_ID')}
      private-key: ${expression('secrets.LAUREL_APP_PRIVATE_KEY')}
      owner: ${scalar(owner)}
      repositories: ${scalar(name)}
      permission-checks: read
      permission-contents: write
      permission-members: read
      permission-pull-requests: write
${indented(2, roleStep(registrar))}
  - name: Register
    id: register
${laurelStep(options, [
  ['command', 'register'],
  ['model', scalar(options.model)],
  ['path', 'out/model'],
  ['metadata', 'out/registration.yaml'],
])}
  - name: Attach the evaluation
${laurelStep(options, [
  ['command', 'attach'],
  ['model', scalar(options.model)],
  ['version', expression('steps.register.outputs.version')],
  ['evaluation', 'out/evaluation.yaml'],
])}
  - name: Propose
${laurelStep(options, [
  ['command', 'propose'],
  ['alias', scalar(`${options.model}@staging`)],
  ['version', expression('steps.register.outputs.version')],
  ['reason', `Trained at ${expression('github.sha')} of ${expression('github.repository')}`],
])}`;
}

function laurelStep(
  options: TrainWorkflowOptions,
  lines: readonly (readonly [key: string, value: string])[],
): string {
  return indented(
    4,
    `uses: ${actionAt(options.action)}
env:
${indented(2, keyVariables(registrar))}
with:
${indented(2, entries([...lines, ['token', token], ['repository', scalar(options.aliases)], ...rootLine(options)]))}`,
  );
}

function rootLine({ root }: TrainWorkflowOptions): readonly (readonly [string, string | undefined])[] {
  return [['root', root === '' ? undefined : scalar(root)]];
}
