// The workflow of an alias repository that judges pull requests, and the one that has it judge again after a review.
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
  whereLines,
  type WorkflowOptions,
} from './workflow-text.ts';

export const checkWorkflowPath = '.github/workflows/laurel-check.yml';
export const reviewWorkflowPath = '.github/workflows/laurel-review.yml';

const reader: Identity = { prefix: 'CHECK', roleName: 'Role that may read the registry' };

const permissions = `permissions:
  contents: read # alias files, policy and models, read as data
  checks: write # the check runs: laurel, and one for each changed alias
  pull-requests: write # the comment, and the reviews that count as approvals
  id-token: write # to assume the role in LAUREL_CHECK_ROLE; unused without one`;

/** The caller of Laurel's own workflow, or the same with its steps written out. */
export function checkWorkflow(options: WorkflowOptions): string {
  return `# Judges every pull request: what merging it would do to the aliases, and whether it may. The check run that
# branch protection must require is called laurel; laurel protect sets that up.
#
# No filter on branches or paths, and no concurrency group: a check run that never comes blocks a pull request for
# ever. Nothing is checked out, and nothing of a pull request is ever run.
name: laurel-check

on:
  # The default branch's copy of this file runs, whatever the pull request changes.
  pull_request_target:
    types: [opened, synchronize, reopened, ready_for_review, edited]
  merge_group:
  # A review was given: approvals count.
  workflow_run:
    workflows: [laurel-review]
    types: [completed]
  # An evaluation was attached.
  repository_dispatch:
    types: [laurel-evidence]
  # By hand.
  workflow_dispatch:
    inputs:
      pull-request:
        description: The number of the pull request to judge again; all open ones where it is empty
        type: string

permissions: {}

jobs:
  judge:
${indented(4, options.standalone ? standaloneJob(options) : callingJob(options))}
`;
}

/** Does nothing but end: that is what laurel-check waits for. */
export function reviewWorkflow(): string {
  return `# Ends whenever a review was given or dismissed, and has laurel-check judge the pull request again: approvals count.
# It has no rights and does nothing, because a pull request may change this file.
name: laurel-review

on:
  pull_request_review:
    types: [submitted, dismissed]

permissions: {}

jobs:
  reviewed:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: {}
    steps:
      - run: 'true'
`;
}

/** Another title or description changes no verdict; Laurel itself writes one. */
const condition = `if: ${expression("github.event.action != 'edited' || github.event.changes.base")}`;

function callingJob(options: WorkflowOptions): string {
  return `${condition}
${permissions}
uses: ${workflowAt(options.action, 'laurel-check.yml')}
with:
${indented(2, entries([['pull-request', expression('inputs.pull-request')], ...whereLines(options), ...identityInputs(reader)]))}
secrets:
${indented(2, entries(identitySecrets(reader)))}`;
}

function standaloneJob(options: WorkflowOptions): string {
  return `name: promotions
${condition}
runs-on: ubuntu-24.04
timeout-minutes: 20
${permissions}
steps:
${indented(2, appTokenStep(['checks: write', 'contents: read', 'members: read', 'pull-requests: write']))}
${indented(2, roleStep(reader))}
  - name: Judge
    uses: ${actionAt(options.action)}
    env:
${indented(6, keyVariables(reader))}
    with:
      command: check
      token: ${expression('steps.app.outputs.token || github.token')}
${indented(6, entries([['pull-request', expression('inputs.pull-request')], ...whereLines(options)]))}`;
}
