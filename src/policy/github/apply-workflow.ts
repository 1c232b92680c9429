// The workflow of an alias repository that makes live what was merged, brings aliases in line, and rolls back.
import { actionAt, workflowAt } from './action-reference.ts';
import {
  appTokenStep,
  entries,
  expression,
  type Identity,
  identityInputs,
  identitySecrets,
  indented,
  keyVariables,
  roleStep,
  scalar,
  whereLines,
  type WorkflowOptions,
} from './workflow-text.ts';

export const applyWorkflowPath = '.github/workflows/laurel-apply.yml';

const promoter: Identity = { prefix: 'APPLY', roleName: 'Role that may move aliases' };

/** On a schedule every alias is brought in line; every other event is about what was merged. */
const command = expression("inputs.command || (github.event_name == 'schedule' && 'reconcile') || 'apply'");
/** So that a rollback waits for nothing that GitHub would have to answer. */
const registry = expression("inputs.command == 'rollback' && vars.LAUREL_REGISTRY || ''");
const isRepair =
  "(inputs.command == 'rollback' || inputs.command == 'reconcile' || github.event_name == 'schedule')";

/** The caller of Laurel's own workflow, or the same with its steps written out. */
export function applyWorkflow(options: WorkflowOptions): string {
  const branches = options.branch === undefined ? 'main, master' : scalar(options.branch);
  return `# Makes live what was merged, brings every alias in line, and rolls back. Laurel reads the tip of the branch and the
# pointers each time, so that runs may be lost, late, doubled or out of order.
#
# No concurrency group: GitHub drops what waits in one. Two runs at once do no harm.
name: laurel-apply

on:
  push:
    branches: [${branches}]
  # GitHub loses a push now and then ([skip ci], an automatic merge): this finds what it lost.
  schedule:
    - cron: '7,22,37,52 * * * *'
  repository_dispatch:
    types: [laurel-apply]
  workflow_dispatch:
    inputs:
      command:
        description: What to do
        required: true
        type: choice
        options: [apply, reconcile, rollback]
        default: apply
      alias:
        description: 'rollback: the alias, such as credit-risk@production'
        type: string
      to:
        description: 'rollback: the version to go back to; the one before where it is empty'
        type: string
      reason:
        description: 'rollback: why, for the ledger'
        type: string
      retry:
        description: 'apply: judge again what was refused before'
        type: boolean
        default: false

permissions: {}

jobs:
${indented(2, options.standalone ? standaloneJobs(options) : callingJob(options))}
`;
}

function callingJob(options: WorkflowOptions): string {
  return `promote:
  # For all of it; the job that applies gets no more than contents: read.
  permissions:
    contents: write # the branch of the pull request that brings Git in line after a rollback
    checks: write # laurel live on the merge commit, and the checks of open pull requests
    deployments: write # one deployment for each alias that goes live
    pull-requests: write # comments, and that pull request
    id-token: write # to assume the role in LAUREL_APPLY_ROLE; unused without one
  uses: ${workflowAt(options.action, 'laurel-apply.yml')}
  with:
    environment: laurel
    command: ${command}
    alias: ${expression('inputs.alias')}
    to: ${expression('inputs.to')}
    reason: ${expression('inputs.reason')}
    retry: ${expression('inputs.retry || false')}
    registry: ${registry}
${indented(4, entries([...whereLines(options), ...identityInputs(promoter)]))}
  secrets:
${indented(4, entries(identitySecrets(promoter)))}`;
}

function standaloneJobs(options: WorkflowOptions): string {
  return `${applyJob(options)}

${repairJob(options)}`;
}

function applyJob(options: WorkflowOptions): string {
  return `apply:
  name: go live
  if: ${expression(`!${isRepair}`)}
  runs-on: ubuntu-24.04
  timeout-minutes: 180 # where an alias has a registry of its own, the version is copied there first
  environment: laurel
  permissions:
    contents: read # the tip of the branch: alias files, policy and models
    checks: write # the check run laurel live on the merge commit
    deployments: write # one deployment for each alias that goes live
    pull-requests: write # the comment on the pull request that was merged
    id-token: write # to assume the role in LAUREL_APPLY_ROLE; unused without one
  steps:
${indented(4, appTokenStep(['checks: write', 'contents: read', 'deployments: write', 'members: read', 'pull-requests: write']))}
${indented(4, roleStep(promoter))}
    - name: Apply
      uses: ${actionAt(options.action)}
      env:
${indented(8, keyVariables(promoter))}
      with:
        command: apply
        token: ${expression('steps.app.outputs.token || github.token')}
        alias: ${expression('inputs.alias')}
        retry: ${expression('inputs.retry || false')}
${indented(8, entries(whereLines(options)))}`.trimEnd();
}

function repairJob(options: WorkflowOptions): string {
  return `repair:
  name: reconcile or roll back
  if: ${expression(isRepair)}
  runs-on: ubuntu-24.04
  timeout-minutes: 180
  environment: laurel
  permissions:
    contents: write # the branch of the pull request that brings Git in line after a rollback
    checks: write # laurel live, and the check runs of open pull requests whose evidence has matured
    deployments: write # one deployment for each alias that moves
    pull-requests: write # that pull request, and comments
    id-token: write # to assume the role in LAUREL_APPLY_ROLE; unused without one
  steps:
${indented(
  4,
  appTokenStep(
    ['checks: write', 'contents: write', 'deployments: write', 'members: read', 'pull-requests: write'],
    `# A rollback does not wait for it: the pointer moves first, and Git is brought in line by a later reconcile.
continue-on-error: true
`,
  ),
)}
${indented(4, roleStep(promoter))}
    - name: Reconcile or roll back
      uses: ${actionAt(options.action)}
      env:
${indented(8, keyVariables(promoter))}
      with:
        command: ${command}
        token: ${expression('steps.app.outputs.token || github.token')}
        alias: ${expression('inputs.alias')}
        to: ${expression('inputs.to')}
        reason: ${expression('inputs.reason')}
        registry: ${registry}
${indented(8, entries(whereLines(options)))}`.trimEnd();
}
