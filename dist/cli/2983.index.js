export const id = 2983;
export const ids = [2983,4661,6118];
export const modules = {

/***/ 86118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   J8: () => (/* binding */ fileChanged),
/* harmony export */   c7: () => (/* binding */ systemCodeOf),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   f1: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);

function identityOf(stats) {
    return {
        device: stats.dev,
        inode: stats.ino,
        sizeBytes: Number(stats.size),
        modifiedNs: stats.mtimeNs,
        changedNs: stats.ctimeNs,
    };
}
function isSameFile(a, b) {
    return (a.device === b.device &&
        a.inode === b.inode &&
        a.sizeBytes === b.sizeBytes &&
        a.modifiedNs === b.modifiedNs &&
        a.changedNs === b.changedNs);
}
/** The error of a file that is no longer what it was when it was listed. */
function fileChanged(path, cause) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'artifact-changed',
        message: 'the file changed while it was being read',
        at: { file: path },
        remedy: 'wait until training has finished writing, then run the command again',
        cause,
    });
}
/** The error that a failed open or read of a listed file amounts to. */
function readFailure(path, cause) {
    const code = systemCodeOf(cause);
    // Gone, or replaced by a link, a directory or a socket since it was listed.
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EISDIR', 'ENXIO'].includes(code))
        return fileChanged(path, cause);
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'invalid-artifact',
        message: `the file cannot be read${code === '' ? '' : ` (${code})`}`,
        at: { file: path },
        remedy: 'make the file readable for this user and check the disk, then run the command again',
        cause,
    });
}
/** `ENOENT` and the like, or an empty string. */
function systemCodeOf(cause) {
    return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
}


/***/ }),

/***/ 46081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
// Addresses of remotes and data, as they may be stored for ever: without credentials.
const maxLength = 4_096;
/** `git@github.com:acme/models.git` */
const scpLike = /^(?:[\w.-]+@)?[\w.-]+:[^\s@?#]+$/;
/**
 * `raw` without user, password, query and fragment, and without `.git` at its end; `null` for what is neither
 * an address nor a path, because something secret might be in it. The user `git` of an SSH address is kept:
 * it names no one.
 */
function withoutCredentials(raw) {
    const text = raw.trim();
    if (text === '' || text.length > maxLength || /[\s\p{Cc}]/u.test(text))
        return null;
    if (text.includes('://'))
        return ofUrl(text);
    if (scpLike.test(text))
        return trimmed(text.replace(/^(?!git@)[^@/]+@/, ''));
    return text.includes('@') ? null : trimmed(text);
}
function ofUrl(text) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        return null;
    }
    url.password = '';
    if (url.username !== 'git' || !/^(?:git\+)?ssh:$/.test(url.protocol))
        url.username = '';
    url.search = '';
    url.hash = '';
    // A scheme that the URL standard does not know may keep a user where the setters do not reach.
    return /^[^/]*\/\/(?!git@)[^/]*@/.test(url.href) ? null : trimmed(url.href);
}
function trimmed(address) {
    return address.replace(/\/+$/, '').replace(/\.git$/, '');
}


/***/ }),

/***/ 63212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
// Running a small program to ask it something: bounded in time and output, and its absence is an answer.

const maxOutputBytes = 16 * 1024 * 1024;
/** Never throws: what the program could not say is the caller's to judge. */
function runProgram(program, args, { env, timeoutMs, directory }) {
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, args, {
            env,
            timeout: timeoutMs,
            killSignal: 'SIGKILL',
            cwd: directory,
            maxBuffer: maxOutputBytes,
            windowsHide: true,
        }, (error, stdout, stderr) => {
            if (error === null)
                resolve({ kind: 'done', code: 0, stdout, stderr });
            else if (error.code === 'ENOENT')
                resolve({ kind: 'missing' });
            else if (typeof error.code === 'number')
                resolve({ kind: 'done', code: error.code, stdout, stderr });
            else
                resolve({
                    kind: 'stopped',
                    why: error.killed === true ? `no answer in ${timeoutMs} ms` : String(error.code),
                });
        });
    });
}


/***/ }),

/***/ 69208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86118);
// Making a directory and what is missing above it. Node's own way tries for ever where a file system, such as
// /proc, says of a directory to be made that there is none.



/**
 * @returns the directories that were made, the topmost first; none where `directory` was there.
 * @throws the system's error: `ENOENT` where no directory can be made.
 */
async function makeDirectory(directory) {
    try {
        return await makeOne(directory);
    }
    catch (cause) {
        if ((0,_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(cause) !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory) === directory)
            throw cause;
    }
    const above = await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory));
    return [...above, ...(await makeOne(directory))];
}
async function makeOne(directory) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory);
        return [directory];
    }
    catch (cause) {
        // Some systems refuse to make what is there with other errors than EEXIST.
        if ((0,_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(cause) !== 'ENOENT' && (await isDirectory(directory)))
            return [];
        throw cause;
    }
}
async function isDirectory(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 44904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   a: () => (/* binding */ rootDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
// Where the alias repository lies on disk, and the root directory in it, as `--repo` and `--root` name them.

/** `--root` as repository paths write it: '' for the top, never a slash at either end. */
function rootOf({ root }) {
    return root.replace(/^\.?\/+|\/+$/g, '').replace(/^\.$/, '');
}
/** The absolute directory that holds laurel.yaml. */
function rootDirectory(where) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(where.repo, rootOf(where)));
}


/***/ }),

/***/ 65878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/src/policy/github/action-reference.js
var action_reference = __webpack_require__(82542);
;// CONCATENATED MODULE: ./.build/js/src/policy/github/code-owners.js
// CODEOWNERS of an alias repository: who must review policy, what is promoted, and the workflows that judge it.
const codeOwnersPath = '.github/CODEOWNERS';
/** Where GitHub looks, in this order; only the first it finds counts. */
const codeOwnersPaths = [codeOwnersPath, 'CODEOWNERS', 'docs/CODEOWNERS'];
const files = ['laurel.yaml', 'gates/', 'models/', 'recalls/', 'aliases/'];
/**
 * Its lines.
 *
 * @param owner `user:ada` or `team:acme/credit-ml`
 * @param root the directory of laurel.yaml in the repository, '' for its top
 */
function codeOwnerLines(owner, root) {
    const handle = `@${owner.replace(/^(?:user|team):/, '')}`;
    const top = root === '' ? '/' : `/${root}/`;
    return [...files.map((file) => `${top}${file} ${handle}`), `/.github/ ${handle}`];
}
function codeOwners(owner, root) {
    return `# Who must review what. Policy is data that decides what goes live: give it owners of its own. Workflows decide who
# judges it.
${codeOwnerLines(owner, root).join('\n')}
`;
}

;// CONCATENATED MODULE: ./.build/js/src/policy/github/pinned-actions.js
// The actions of others that Laurel's workflows run, each at one commit; the same as in .github/workflows.
const pinnedActions = {
    checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    uploadArtifact: 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0',
    downloadArtifact: 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1',
    appToken: 'actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3 # v3.1.1',
    awsCredentials: 'aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3',
};

;// CONCATENATED MODULE: ./.build/js/src/policy/github/workflow-text.js

/** `key: value` lines, without those that have no value. */
function entries(lines) {
    return lines.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`])).join('\n');
}
/** Every line but an empty one moved to the right. */
function indented(spaces, text) {
    return text.replace(/^(?=.)/gm, ' '.repeat(spaces));
}
/** Text as a YAML scalar that is no expression. */
function scalar(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
function expression(text) {
    return `\${{ ${text} }}`;
}
/** What tells Laurel where to look, under `with:`. */
function whereLines({ root, branch }) {
    return [
        ['root', root === '' ? undefined : scalar(root)],
        ['branch', branch === undefined ? undefined : scalar(branch)],
    ];
}
/** Under `with:` of a job that calls one of Laurel's workflows. */
function identityInputs({ prefix }) {
    return [
        ['aws-role', expression(`vars.LAUREL_${prefix}_ROLE`)],
        ['aws-region', expression("vars.LAUREL_AWS_REGION || 'us-east-1'")],
        ['app-client-id', expression('vars.LAUREL_APP_CLIENT_ID')],
    ];
}
/** Under `secrets:` of the same job. */
function identitySecrets({ prefix }) {
    return [
        ['AWS_ACCESS_KEY_ID', expression(`secrets.LAUREL_${prefix}_ACCESS_KEY_ID`)],
        ['AWS_SECRET_ACCESS_KEY', expression(`secrets.LAUREL_${prefix}_SECRET_ACCESS_KEY`)],
        ['LAUREL_APP_PRIVATE_KEY', expression('secrets.LAUREL_APP_PRIVATE_KEY')],
    ];
}
/** A step that gets the token of a GitHub App, where one is set; its id is `app`. */
function appTokenStep(permissions, more = '') {
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
function roleStep({ prefix, roleName }) {
    return `- name: ${roleName}
  if: vars.LAUREL_${prefix}_ROLE != ''
  uses: ${pinnedActions.awsCredentials}
  with:
    role-to-assume: ${expression(`vars.LAUREL_${prefix}_ROLE`)}
    aws-region: ${expression("vars.LAUREL_AWS_REGION || 'us-east-1'")}`;
}
/** Under `env:` of a step that runs Laurel: the keys of an identity, or those that its role gave. */
function keyVariables({ prefix }) {
    return entries([
        ['AWS_ACCESS_KEY_ID', expression(`secrets.LAUREL_${prefix}_ACCESS_KEY_ID || env.AWS_ACCESS_KEY_ID`)],
        [
            'AWS_SECRET_ACCESS_KEY',
            expression(`secrets.LAUREL_${prefix}_SECRET_ACCESS_KEY || env.AWS_SECRET_ACCESS_KEY`),
        ],
    ]);
}

;// CONCATENATED MODULE: ./.build/js/src/policy/github/apply-workflow.js
// The workflow of an alias repository that makes live what was merged, brings aliases in line, and rolls back.


const applyWorkflowPath = '.github/workflows/laurel-apply.yml';
const promoter = { prefix: 'APPLY', roleName: 'Role that may move aliases' };
/** On a schedule every alias is brought in line; every other event is about what was merged. */
const command = expression("inputs.command || (github.event_name == 'schedule' && 'reconcile') || 'apply'");
/** So that a rollback waits for nothing that GitHub would have to answer. */
const registry = expression("inputs.command == 'rollback' && vars.LAUREL_REGISTRY || ''");
const isRepair = "(inputs.command == 'rollback' || inputs.command == 'reconcile' || github.event_name == 'schedule')";
/** The caller of Laurel's own workflow, or the same with its steps written out. */
function applyWorkflow(options) {
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
function callingJob(options) {
    return `promote:
  # For all of it; the job that applies gets no more than contents: read.
  permissions:
    contents: write # the branch of the pull request that brings Git in line after a rollback
    checks: write # laurel live on the merge commit, and the checks of open pull requests
    deployments: write # one deployment for each alias that goes live
    pull-requests: write # comments, and that pull request
    id-token: write # to assume the role in LAUREL_APPLY_ROLE; unused without one
  uses: ${(0,action_reference/* workflowAt */.V0)(options.action, 'laurel-apply.yml')}
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
function standaloneJobs(options) {
    return `${applyJob(options)}

${repairJob(options)}`;
}
function applyJob(options) {
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
      uses: ${(0,action_reference/* actionAt */.q9)(options.action)}
      env:
${indented(8, keyVariables(promoter))}
      with:
        command: apply
        token: ${expression('steps.app.outputs.token || github.token')}
        alias: ${expression('inputs.alias')}
        retry: ${expression('inputs.retry || false')}
${indented(8, entries(whereLines(options)))}`.trimEnd();
}
function repairJob(options) {
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
${indented(4, appTokenStep(['checks: write', 'contents: write', 'deployments: write', 'members: read', 'pull-requests: write'], `# A rollback does not wait for it: the pointer moves first, and Git is brought in line by a later reconcile.
continue-on-error: true
`))}
${indented(4, roleStep(promoter))}
    - name: Reconcile or roll back
      uses: ${(0,action_reference/* actionAt */.q9)(options.action)}
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

;// CONCATENATED MODULE: ./.build/js/src/policy/github/check-workflow.js
// The workflow of an alias repository that judges pull requests, and the one that has it judge again after a review.


const checkWorkflowPath = '.github/workflows/laurel-check.yml';
const reviewWorkflowPath = '.github/workflows/laurel-review.yml';
const reader = { prefix: 'CHECK', roleName: 'Role that may read the registry' };
const permissions = `permissions:
  contents: read # alias files, policy and models, read as data
  checks: write # the check runs: laurel, and one for each changed alias
  pull-requests: write # the comment, and the reviews that count as approvals
  id-token: write # to assume the role in LAUREL_CHECK_ROLE; unused without one`;
/** The caller of Laurel's own workflow, or the same with its steps written out. */
function checkWorkflow(options) {
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
${indented(4, options.standalone ? standaloneJob(options) : check_workflow_callingJob(options))}
`;
}
/** Does nothing but end: that is what laurel-check waits for. */
function reviewWorkflow() {
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
function check_workflow_callingJob(options) {
    return `${condition}
${permissions}
uses: ${(0,action_reference/* workflowAt */.V0)(options.action, 'laurel-check.yml')}
with:
${indented(2, entries([['pull-request', expression('inputs.pull-request')], ...whereLines(options), ...identityInputs(reader)]))}
secrets:
${indented(2, entries(identitySecrets(reader)))}`;
}
function standaloneJob(options) {
    return `name: promotions
${condition}
runs-on: ubuntu-24.04
timeout-minutes: 20
${permissions}
steps:
${indented(2, appTokenStep(['checks: write', 'contents: read', 'members: read', 'pull-requests: write']))}
${indented(2, roleStep(reader))}
  - name: Judge
    uses: ${(0,action_reference/* actionAt */.q9)(options.action)}
    env:
${indented(6, keyVariables(reader))}
    with:
      command: check
      token: ${expression('steps.app.outputs.token || github.token')}
${indented(6, entries([['pull-request', expression('inputs.pull-request')], ...whereLines(options)]))}`;
}

;// CONCATENATED MODULE: ./.build/js/src/policy/github/train-workflow.js



const trainWorkflowPath = '.github/workflows/train.yml';
const registrar = { prefix: 'TRAIN', roleName: 'Role that may register and evaluate' };
const output = 'laurel-out';
const token = expression('steps.app.outputs.token || secrets.LAUREL_TOKEN || github.token');
/** Training in a job without credentials, and the rest in one that runs no training code. */
function trainWorkflow(options) {
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
${indented(4, options.standalone ? train_workflow_standaloneJob(options) : train_workflow_callingJob(options))}
`;
}
const train_workflow_permissions = `permissions:
  contents: read # the commit that the version was trained at
  id-token: write # to assume the role in LAUREL_TRAIN_ROLE; unused without one`;
function train_workflow_callingJob(options) {
    return `${train_workflow_permissions}
uses: ${(0,action_reference/* workflowAt */.V0)(options.action, 'train.yml')}
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
function train_workflow_standaloneJob(options) {
    const [owner = '', name = ''] = options.aliases.split('/');
    return `runs-on: ubuntu-24.04
timeout-minutes: 180
${train_workflow_permissions}
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
function laurelStep(options, lines) {
    return indented(4, `uses: ${(0,action_reference/* actionAt */.q9)(options.action)}
env:
${indented(2, keyVariables(registrar))}
with:
${indented(2, entries([...lines, ['token', token], ['repository', scalar(options.aliases)], ...rootLine(options)]))}`);
}
function rootLine({ root }) {
    return [['root', root === '' ? undefined : scalar(root)]];
}

;// CONCATENATED MODULE: ./.build/js/src/policy/scaffold-github.js
// What `laurel init --github` adds: the workflows of an alias repository and its code owners; and, for a training
// repository, its one workflow.




/** Paths are relative to the repository's top, wherever laurel.yaml lies. */
function gitHubScaffold(options) {
    return [
        { path: checkWorkflowPath, content: checkWorkflow(options) },
        { path: reviewWorkflowPath, content: reviewWorkflow() },
        { path: applyWorkflowPath, content: applyWorkflow(options) },
        { path: codeOwnersPath, content: codeOwners(options.owner, options.root) },
    ];
}
/** The same for a training repository. */
function trainingScaffold(options) {
    return [{ path: trainWorkflowPath, content: trainWorkflow(options) }];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./.build/js/src/gates/all-gates.js + 164 modules
var all_gates = __webpack_require__(80353);
// EXTERNAL MODULE: ./.build/js/src/policy/written/alias-file.js
var alias_file = __webpack_require__(67951);
// EXTERNAL MODULE: ./.build/js/src/policy/written/consumer-file.js
var consumer_file = __webpack_require__(3405);
// EXTERNAL MODULE: ./.build/js/src/policy/written/laurel-file.js
var laurel_file = __webpack_require__(62370);
// EXTERNAL MODULE: ./.build/js/src/policy/written/model-file.js
var model_file = __webpack_require__(2400);
// EXTERNAL MODULE: ./.build/js/src/policy/written/policy-file.js
var policy_file = __webpack_require__(80967);
// EXTERNAL MODULE: ./.build/js/src/policy/written/recall-file.js
var recall_file = __webpack_require__(71522);
;// CONCATENATED MODULE: ./.build/js/src/policy/json-schemas.js
// JSON Schemas of what people write, generated from zod: for editors, and for programs in other languages.








const documents = {
    laurel: laurel_file/* laurelFileSchema */.P,
    model: model_file/* modelFileSchema */.x,
    alias: alias_file/* aliasFileSchema */.WD,
    policy: policy_file/* policyFileSchema */.Y,
    recall: recall_file/* recallFileSchema */.dG,
    consumer: consumer_file/* consumerFileSchema */.e,
};
/** The file in `schemas/` that describes a kind of document. */
function schemaFileName(document) {
    return `${document}.schema.json`;
}
/** File name → schema (draft 7, which every YAML editor reads), as the files in `schemas/` hold them. */
function jsonSchemas() {
    return new Map(Object.entries(documents).map(([name, schema]) => {
        const file = schemaFileName(name);
        const generated = inputSchema(schema);
        return [file, { $id: file, ...(name === 'policy' ? withGates(generated) : generated) }];
    }));
}
/** A schema as its file holds it. */
function printJsonSchema(schema) {
    return `${JSON.stringify(schema, null, 2)}\n`;
}
/** What people write, which is what goes into a schema that transforms. */
function inputSchema(schema) {
    return json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input', target: 'draft-7' });
}
/** The policy's schema, in which `gate` is one of the gates there are and brings its parameters. */
function withGates(policy) {
    const properties = objectAt(policy, 'properties');
    const map = objectAt(properties, 'gates');
    const demanded = {
        description: objectAt(map, 'additionalProperties')['description'],
        type: 'object',
        required: ['gate'],
        properties: { gate: { enum: all_gates/* gateNames */.AO, description: 'Which gate judges.' } },
        allOf: Object.entries(all_gates/* gateParameterSchemas */.Lu).map(([name, parameters]) => ({
            if: { required: ['gate'], properties: { gate: { const: name } } },
            // oxlint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema
            then: gateSchema(name, parameters),
        })),
    };
    return { ...policy, properties: { ...properties, gates: { ...map, additionalProperties: demanded } } };
}
function gateSchema(name, parameters) {
    const { $schema: _, ...schema } = inputSchema(parameters);
    const gate = { const: name, description: all_gates/* gateSummaries */.i3[name] };
    const required = Array.isArray(schema['required']) ? schema['required'] : [];
    return {
        ...schema,
        properties: { gate, ...objectAt(schema, 'properties') },
        required: ['gate', ...required],
    };
}
function objectAt(schema, key) {
    const value = schema[key];
    return typeof value === 'object' && value !== null ? { ...value } : {};
}

// EXTERNAL MODULE: ./.build/js/src/policy/repository-path.js
var repository_path = __webpack_require__(62572);
;// CONCATENATED MODULE: ./.build/js/src/policy/scaffold.js



const schemaDirectory = '.laurel/schemas';
/** The files of a new alias repository, in the order in which a newcomer reads them. */
function scaffold(options) {
    const policy = options.model.split('/').at(-1) ?? options.model;
    return [
        { path: 'README.md', content: readme(options, policy) },
        { path: repository_path/* laurelPath */.lR, content: laurelFile(options) },
        { path: (0,repository_path/* modelPath */.LH)(options.model), content: modelFile(options, policy) },
        { path: (0,repository_path/* policyPath */.k1)(policy), content: policyFile(policy) },
        { path: '.gitignore', content: gitIgnore(options.store) },
        ...(options.github === true ? [] : [{ path: codeOwnersPath, content: codeOwners(options.owner, '') }]),
        ...[...jsonSchemas()].map(([name, schema]) => ({
            path: `${schemaDirectory}/${name}`,
            content: printJsonSchema(schema),
        })),
    ];
}
/** The line by which editors check a file while it is written. */
function editorLine(path, document) {
    const up = '../'.repeat(path.split('/').length - 1);
    return `# yaml-language-server: $schema=${up}${schemaDirectory}/${schemaFileName(document)}\n`;
}
function laurelFile({ store }) {
    return `${editorLine(repository_path/* laurelPath */.lR, 'laurel')}# What holds for every model of this repository. Check it with: laurel validate

# Registries are object stores. A team would keep staging and production apart:
#   prod: { store: 's3://acme-models-prod/ml?region=eu-west-1' }
registries:
  main: { store: ${quoted(store)} }

# Versions are registered here.
home: main

# Defaults for every alias of this name. \`after\` makes a version pass through another alias first.
aliases:
  staging: { registry: main }
  production: { registry: main }
  # production: { registry: prod, after: staging }

# What a risk class demands of every alias of every model in it. An alias adds demands, it never drops these.
tiers:
  low: { policy: laurel/low }
  medium: { policy: laurel/medium }
  high: { policy: laurel/high, approvals: { owner: 1 } }
  # high: { policy: laurel/high, soak: 24h, approvals: { owner: 1, model-risk: 1 } }

# Who has the roles that tiers ask approvals of; owners are named in each model's file.
# people:
#   model-risk: ['team:acme/model-risk', 'user:grace']
`;
}
function modelFile({ model, owner }, policy) {
    return `${editorLine((0,repository_path/* modelPath */.LH)(model), 'model')}description: What the model predicts, for whom and when
owner: [${quoted(owner)}]

# Its risk class, from laurel.yaml.
tier: low

# The aliases it may have. Each may name a policy of gates/ that is demanded besides the tier's.
aliases:
  staging: {}
  production: { policy: ${policy} }
`;
}
function policyFile(policy) {
    return `${editorLine((0,repository_path/* policyPath */.k1)(policy), 'policy')}# A policy: which evidence counts, and which gates judge it. Every gate needs an id of its own.
extends: laurel/low
# extends: laurel/medium

# evidence: { dataset: holdout-2026q3, maxAge: 30d }

# gates:
#   accuracy: { gate: eval-threshold, metric: accuracy, min: 0.9, worseThanCurrentBy: 0.5% }
#   p99: { gate: latency, p99: { max: 50ms, worseThanCurrentBy: 10% }, minRequests: 2000 }
#   sex: { gate: fairness, attribute: sex, equalizedOddsDifference: { max: 0.10 }, minPerGroup: 100 }
`;
}
function readme({ model, github = false }, policy) {
    return `# Models

What is live, and what it takes to change that. Laurel reads this repository:

| file | says |
|---|---|
| \`laurel.yaml\` | registries, defaults, risk tiers, people |
| \`models/${model}.yaml\` | what the model is for, who owns it, which aliases it has |
| \`gates/${policy}.yaml\` | what a version must show before an alias points at it |
| \`aliases/${model}/production.yaml\` | the version that is wanted, and why; \`laurel propose\` writes it |

${github ? firstOnGitHub(model) : firstLocally(model)}`;
}
function firstLocally(model) {
    return `## A first promotion

\`\`\`sh
laurel validate                                   # are the files right?
laurel registry create                            # once: probe the store, write its descriptor
laurel register ${model} path/to/model            # a directory or files become version 1
laurel attach ${model}@1 evaluation.yaml          # what was measured of it
laurel propose ${model}@production --version 1 --reason 'First version'
\`\`\`

Review and merge what \`propose\` made, then \`laurel apply\`. If it turns out badly:
\`laurel rollback ${model}@production --reason '…'\`.
`;
}
function firstOnGitHub(model) {
    return `## A first promotion

\`\`\`sh
laurel validate                                   # are the files right?
laurel registry create                            # once: probe the store, write its descriptor
laurel protect owner/name --apply                 # once: require the check called laurel, and reviews
laurel register ${model} path/to/model            # a directory or files become version 1
laurel attach ${model}@1 evaluation.yaml          # what was measured of it
\`\`\`

Then open a pull request with one file, \`aliases/${model}/production.yaml\`:

\`\`\`yaml
version: 1
reason: First version
\`\`\`

The check \`laurel\` judges it and its comment says why; merging it makes it live within a minute or two. A training
repository does all of this in its own workflow. If it turns out badly: Actions → laurel-apply → Run workflow →
rollback, or \`laurel rollback ${model}@production --repo github:owner/name --reason '…'\`.
`;
}
function gitIgnore(store) {
    const directory = /^file:(?:\.\/)?([^/?][^?]*)/.exec(store)?.[1]?.replace(/\/$/, '');
    return directory === undefined || directory.startsWith('.')
        ? '# nothing yet\n'
        : `# The registry in a directory: models are not kept in Git.\n/${directory}/\n`;
}
/** Text as a YAML scalar, whatever stands in it. */
function quoted(text) {
    return JSON.stringify(text);
}

// EXTERNAL MODULE: ./.build/js/src/policy/written/fields.js
var fields = __webpack_require__(39891);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/primitives/show-value.js
var show_value = __webpack_require__(72975);
// EXTERNAL MODULE: ./.build/js/src/registry/names.js
var names = __webpack_require__(73037);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/apps/package-root.js
var package_root = __webpack_require__(70551);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/alias-repository.js
var alias_repository = __webpack_require__(44904);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/context.js + 1 modules
var context = __webpack_require__(64661);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(73603);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/js/src/adapters/hashing/file-identity.js
var file_identity = __webpack_require__(86118);
// EXTERNAL MODULE: ./.build/js/src/adapters/make-directory.js
var make_directory = __webpack_require__(69208);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/work-tree.js
var work_tree = __webpack_require__(96731);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/new-files.js
// Files that a command writes for people: only where nothing is, and all of them or none.






/**
 * Writes those that are not there. Paths are relative to `directory`.
 *
 * @returns the paths that were written.
 * @throws LaurelError `conflict`, naming every file that is there and differs; then nothing was written.
 */
async function writeNewFiles(directory, files) {
    const absent = await filesToWrite(directory, files);
    for (const { path, content } of absent)
        await writeNew((0,external_node_path_.join)(directory, path), content);
    return absent.map(({ path }) => path);
}
async function filesToWrite(directory, files) {
    const absent = [];
    const taken = [];
    for (const file of files) {
        const there = await (0,work_tree/* readWorkFile */.sq)((0,external_node_path_.join)(directory, file.path));
        if (there === null)
            absent.push(file);
        else if (there.mode === 'symlink' || Buffer.from(there.bytes).toString() !== file.content)
            taken.push(file.path);
    }
    if (taken.length === 0)
        return absent;
    throw new errors/* LaurelError */.Q4({
        code: 'conflict',
        message: `files are there already and would be lost: ${taken.join(', ')}`,
        at: { file: directory },
        remedy: 'name an empty directory, or move these files away; nothing was written',
        details: { files: taken },
    });
}
async function writeNew(file, content) {
    try {
        await (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(file));
        await (0,promises_.writeFile)(file, content, { flag: 'wx' });
    }
    catch (cause) {
        const code = (0,file_identity/* systemCodeOf */.c7)(cause);
        throw new errors/* LaurelError */.Q4({
            code: code === 'ENOSPC' || code === 'EDQUOT' ? 'store-full' : 'conflict',
            message: `the file cannot be written (${code})`,
            at: { file },
            remedy: 'name a directory that this user may write to, and run laurel init again',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./.build/js/src/adapters/lineage/remote-address.js
var remote_address = __webpack_require__(46081);
// EXTERNAL MODULE: ./.build/js/src/adapters/lineage/run-program.js
var run_program = __webpack_require__(63212);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/own-commit.js
// Which commit of which repository on GitHub this Laurel is, where it runs from a clone: what workflows are to run.





const timeoutMs = 30_000;
const onGitHub = /^(?:(?:https?|ssh|git):\/\/(?:git@)?|git@)?github\.com[/:]([^/]+\/[^/]+)$/;
/**
 * @param directory Laurel's own: only a clone whose top it is counts, not a repository that it lies in.
 * @throws LaurelError `usage`, with what stands in the way.
 */
async function ownCommit(directory, env) {
    const git = async (...words) => {
        const { PATH, HOME } = env;
        const answer = await (0,run_program/* runProgram */.m)('git', words, {
            directory,
            timeoutMs,
            env: { PATH, HOME, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
        });
        return answer.kind === 'done' && answer.code === 0 ? answer.stdout.trim() : null;
    };
    const top = await git('rev-parse', '--show-toplevel');
    if (top === null || (await (0,promises_.realpath)(top)) !== (await (0,promises_.realpath)(directory)))
        throw unknown('this Laurel does not run from a clone of its repository');
    const remote = (0,remote_address/* withoutCredentials */.r)((await git('config', '--get', 'remote.origin.url')) ?? '');
    const repository = onGitHub.exec(remote ?? '')?.[1] ?? '';
    if (!(0,action_reference/* isRepositoryName */.en)(repository))
        throw unknown('the origin of this clone is not on github.com');
    const commit = await git('rev-parse', '--verify', 'HEAD^{commit}');
    const pushed = await git('for-each-ref', '--count=1', '--contains', 'HEAD', 'refs/remotes/origin');
    if (commit === null || !/^[0-9a-f]{40}$/.test(commit) || pushed === null || pushed === '')
        throw unknown(`the commit of this clone was not pushed to ${repository}`);
    return { repository, commit };
}
function unknown(why) {
    return new errors/* LaurelError */.Q4({
        code: 'usage',
        message: `which copy of Laurel the workflows are to run is not known: ${why}`,
        remedy: 'give --action owner/laurel@ and the full id of a commit that your workflows may use',
    });
}

// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/command-line.js
var command_line = __webpack_require__(50104);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/repository-address.js
var repository_address = __webpack_require__(47046);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/commands/init.js
// laurel init [directory]: the files of a new alias repository, its workflows, or the workflow of a training
// repository. What is there already is never written over.




















async function run(context, [named], options = {}) {
    const { console } = context;
    const top = named ?? directoryOf(context.options.repo);
    const { files, notes, next } = await planOf(context, top, options);
    const written = await writeNewFiles(top, files);
    const unchanged = files.length - written.length;
    const lines = written.map((path) => `${console.paint('green', '+')} ${path}`);
    const summary = unchanged === 0 ? [] : [`${unchanged} files were there already, with the same content`];
    console.result({ directory: top, written, unchanged }, [...lines, ...summary].join('\n'));
    for (const note of notes)
        console.note(note);
    if (written.length === 0)
        return exit/* exitCodes */.h.ok;
    const enter = named === undefined ? '' : `cd ${(0,command_line/* shellWord */.r)(named)} && `;
    console.note(`\nnext: ${(0,hostile/* terminalText */.eR)(enter)}${next}`);
    return exit/* exitCodes */.h.ok;
}
async function planOf(context, top, options) {
    const model = (0,names/* parseModelName */.s_)(options.model ?? 'my-model');
    if (options.training !== undefined)
        return planTraining(context, { ...options, model, aliases: options.training });
    const owner = parsePerson(options.owner ?? ownerOf(context.actor));
    if (options.github === true)
        return planGitHub(context, { ...options, top, model, owner });
    needless(options, ['action', 'standalone'], '--github or --training');
    return {
        files: below((0,alias_repository/* rootOf */.I)(context.options), scaffold({ store: storeOf(context), model, owner })),
        notes: [],
        next: 'git init && git add . && git commit -m "Models"\nREADME.md there says how a first promotion goes',
    };
}
/** Where laurel.yaml is there already, only what GitHub needs is added. */
async function planGitHub(context, given) {
    const { top, model, owner, standalone = false } = given;
    const root = safeRoot(context);
    const { branch } = context.options;
    const action = await actionOf(context, given);
    const isNew = (await (0,work_tree/* readWorkFile */.sq)((0,external_node_path_.join)(top, root, repository_path/* laurelPath */.lR))) === null;
    const store = storeOf(context);
    const own = isNew ? below(root, scaffold({ store, model, owner, github: true })) : [];
    const added = gitHubScaffold({ action, owner, root, branch: safeBranch(branch), standalone });
    const owners = await ownersThere(top);
    const missing = codeOwnerLines(owner, root).filter((line) => owners !== null && !owners.lines.includes(line));
    return {
        files: [...own, ...added.filter(({ path }) => owners === null || path !== codeOwnersPath)],
        notes: [
            ...(missing.length === 0
                ? []
                : [
                    `note: ${owners?.path} is there already; it should also say\n${missing.map((line) => `  ${line}`).join('\n')}`,
                ]),
            ...(isNew && store.startsWith('file:')
                ? [
                    `note: ${(0,hostile/* terminalText */.eR)(store)} is a directory, which workflows on GitHub's own runners do not have: name a bucket in laurel.yaml`,
                ]
                : []),
        ],
        next: 'git add . && git commit -m "Models" && git push, and require the check: laurel protect owner/name --apply\ndocs/github.md of Laurel says which variables and secrets the workflows read',
    };
}
async function planTraining(context, given) {
    const { model, aliases, standalone = false } = given;
    needless(given, ['owner'], 'an alias repository');
    if (!(0,action_reference/* isRepositoryName */.en)(aliases))
        throw usage(`--training: not a repository on GitHub: ${(0,show_value/* showValue */.v)(aliases)}`, 'write the alias repository as owner/name');
    const action = await actionOf(context, given);
    return {
        files: trainingScaffold({ action, model, aliases, root: safeRoot(context), standalone }),
        notes: [],
        next: 'write the step that trains into .github/workflows/train.yml\ndocs/github.md of Laurel says which variables and secrets the workflow reads',
    };
}
function below(root, files) {
    return root === '' ? files : files.map(({ path, content }) => ({ path: `${root}/${path}`, content }));
}
async function actionOf({ env }, { action }) {
    return action === undefined ? ownCommit((0,package_root/* packageRoot */.Z)(), env) : (0,action_reference/* parseActionReference */.D2)(action);
}
/** The file that GitHub would read owners from, if there is one that is not the one that would be written. */
async function ownersThere(top) {
    for (const path of codeOwnersPaths) {
        const there = await (0,work_tree/* readWorkFile */.sq)((0,external_node_path_.join)(top, path));
        if (there !== null)
            return {
                path,
                lines: Buffer.from(there.bytes)
                    .toString()
                    .split(/\r?\n/)
                    .map((line) => line.trim()),
            };
    }
    return null;
}
function directoryOf(repo) {
    const address = (0,repository_address/* parseRepositoryAddress */.A)(repo);
    if (address.kind === 'directory')
        return address.directory;
    throw usage('laurel init writes into a directory', 'run it in a clone, and push what it wrote');
}
function storeOf({ options, env }) {
    return (0,context/* namedRegistry */.Z)(options, env) ?? 'file:./registry';
}
/** As text in a workflow: an expression in it would be evaluated. */
function safeRoot({ options }) {
    const root = (0,alias_repository/* rootOf */.I)(options);
    if (!root.includes('${{') && !/[\p{Cc}\\]/u.test(root) && !root.split('/').includes('..'))
        return root;
    throw usage(`--root: ${(0,show_value/* showValue */.v)(root)} cannot stand in a workflow`, 'name a directory inside the repository');
}
function safeBranch(branch) {
    if (branch === undefined || /^[\w][\w./-]*$/.test(branch))
        return branch;
    throw usage(`--branch: ${(0,show_value/* showValue */.v)(branch)} cannot stand in a workflow`, 'use letters, digits, . _ - and /');
}
/** @throws LaurelError `usage` where an option was given that changes nothing. */
function needless(options, names, what) {
    const given = names.find((name) => options[name] !== undefined);
    if (given !== undefined)
        throw usage(`--${given} is for ${what}`, 'leave it out, or say what is to be written');
}
/** The person at the keyboard, where their name is one that policies accept. */
function ownerOf(actor) {
    return fields/* personField */.Mv.safeParse(`user:${actor}`).success ? `user:${actor}` : 'user:me';
}
function parsePerson(text) {
    const parsed = fields/* personField */.Mv.safeParse(text);
    if (parsed.success)
        return parsed.data;
    throw usage(`--owner: ${parsed.error.issues[0]?.message ?? 'not a person'}, found ${JSON.stringify(text.slice(0, 80))}`, 'write user:<name> or team:<organisation>/<team>');
}
function usage(message, remedy) {
    return new errors/* LaurelError */.Q4({ code: 'usage', message, remedy });
}


/***/ }),

/***/ 64661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ namedRegistry),
  openContext: () => (/* binding */ openContext)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/js/src/adapters/clock.js
// The system's clock.

const systemClock = {
    now: () => new Date(),
    async sleep(durationMs, signal) {
        try {
            await (0,promises_.setTimeout)(durationMs, undefined, signal === undefined ? {} : { signal });
        }
        catch (error) {
            // The timer rejects with its own AbortError; the port promises the signal's reason.
            throw signal?.aborted === true ? signal.reason : error;
        }
    },
};

// EXTERNAL MODULE: ./.build/js/src/apps/cli/console.js
var cli_console = __webpack_require__(48006);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/open-host.js
var open_host = __webpack_require__(38342);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/run.js
var run = __webpack_require__(48090);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/context.js
// What every command starts from: where it runs, which registry and repository it means, and what to close.







function openContext(options, env = process.env) {
    const stores = new Map();
    const console = (0,cli_console/* openConsole */.OZ)(process, { json: options.json === true, quiet: options.quiet === true });
    const { signal } = run/* interruption */.YW;
    const host = new open_host/* OpenHost */.f({
        options,
        env,
        clock: systemClock,
        signal,
        onWait: (message) => console.note(message),
    });
    let files;
    const writtenFiles = async () => {
        const { HostFiles, WorkTreeFiles } = await __webpack_require__.e(/* import() */ 5094).then(__webpack_require__.bind(__webpack_require__, 75094));
        files ??=
            host.kind === 'github' ? new HostFiles(async () => host.open(), options) : new WorkTreeFiles(options);
        return files;
    };
    const addressOf = async (reference) => registryAddress(namedRegistry(options, env), writtenFiles, reference);
    const openStore = async (address, from, how) => {
        const id = `${from}\0${address}`;
        const opened = stores.get(id) ??
            __webpack_require__.e(/* import() */ 99).then(__webpack_require__.bind(__webpack_require__, 40099)).then(async (module) => module.openStore(address, { cwd: from, env, clock: systemClock, ...how }));
        stores.set(id, opened);
        return opened;
    };
    return {
        console,
        options,
        env,
        clock: systemClock,
        random: Math.random,
        newId: external_node_crypto_.randomUUID,
        signal,
        actor: actorOf(env),
        runUrl: runUrlOf(env),
        openStore,
        registryAddress: addressOf,
        store: async (reference) => {
            const { address, from } = await addressOf(reference);
            return openStore(address, from);
        },
        host: async () => host.open(),
        github: async () => host.github(),
        files: writtenFiles,
        close: async () => {
            host.close();
            for (const opened of stores.values())
                await (await opened.catch(() => undefined))?.close();
        },
    };
}
/** The registry that `--registry` or LAUREL_REGISTRY names. */
function namedRegistry(options, env) {
    return [options.registry, env['LAUREL_REGISTRY']].find((given) => given !== undefined && given !== '');
}
/** What is named before what laurel.yaml says. */
async function registryAddress(given, files, reference) {
    if (given !== undefined)
        return { address: given, from: process.cwd() };
    const { aliasRegistry, homeRegistry } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(5479), __webpack_require__.e(4546)]).then(__webpack_require__.bind(__webpack_require__, 44546));
    const written = reference?.kind === 'alias'
        ? await aliasRegistry(await files(), reference)
        : await homeRegistry(await files());
    if (written !== null)
        return written;
    throw new errors/* LaurelError */.Q4({
        code: 'usage',
        message: 'no registry named',
        remedy: 'give --registry <directory or s3://bucket/prefix>, set LAUREL_REGISTRY, or run the command where laurel.yaml lies',
    });
}
/** In a workflow the person who started it, else the person at the keyboard. */
function actorOf(env) {
    const named = env['GITHUB_ACTOR'] ?? env['LAUREL_ACTOR'] ?? env['USER'] ?? env['USERNAME'];
    if (named !== undefined && named !== '')
        return named.slice(0, 256);
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return 'unknown';
    }
}
function runUrlOf(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server !== undefined && repository !== undefined && run !== undefined
        ? `${server}/${repository}/actions/runs/${run}`
        : undefined;
}


/***/ }),

/***/ 38342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ gitHubToken),
/* harmony export */   f: () => (/* binding */ OpenHost)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _repository_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47046);


const tokenVariables = ['LAUREL_GITHUB_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'];
/** The first that is set. */
function gitHubToken(env) {
    return tokenVariables.map((name) => env[name]).find((given) => given !== undefined && given !== '');
}
class OpenHost {
    #how;
    #address;
    #local;
    #github;
    /** @throws LaurelError `usage` for an address that names no repository. */
    constructor(how) {
        this.#how = how;
        this.#address = (0,_repository_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepositoryAddress */ .A)(how.options.repo);
    }
    get kind() {
        return this.#address.kind;
    }
    /** @throws LaurelError `usage` where a token is needed and none is given; as the host. */
    async open() {
        const session = await this.github();
        if (session !== null)
            return session.host;
        const { LocalGitHost: Host } = await __webpack_require__.e(/* import() */ 6597).then(__webpack_require__.bind(__webpack_require__, 96597));
        const { options, env } = this.#how;
        return (this.#local ??= new Host({ directory: options.repo, env, defaultBranch: options.branch }));
    }
    /** `null` where the repository is a local one. */
    async github() {
        if (this.#address.kind === 'directory')
            return null;
        return (this.#github ??= this.#openGitHub(this.#address.repository));
    }
    close() {
        this.#local?.close();
    }
    async #openGitHub(repository) {
        const { env, clock, signal, onWait, options } = this.#how;
        const token = gitHubToken(env);
        if (token === undefined) {
            throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
                code: 'usage',
                message: `no token for ${repository} on GitHub`,
                remedy: `set ${tokenVariables.join(' or ')} to a token that may read it`,
            });
        }
        const [{ openGitHub }, { GitHubHost: Host }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(891), __webpack_require__.e(8008)]).then(__webpack_require__.bind(__webpack_require__, 28008)),
            Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1181)]).then(__webpack_require__.bind(__webpack_require__, 71181)),
        ]);
        const client = openGitHub({ repository, token, env, clock, signal, onWait });
        return { client, host: new Host({ client, defaultBranch: options.branch }) };
    }
}


/***/ }),

/***/ 50104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ commandLine),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** `laurel <words>` with the global options that this command was given. */
function commandLine(options, ...words) {
    const globals = [
        ...(options.registry === undefined ? [] : ['--registry', options.registry]),
        ...(options.repo === '.' ? [] : ['--repo', options.repo]),
        ...(options.root === '' ? [] : ['--root', options.root]),
        ...(options.branch === undefined ? [] : ['--branch', options.branch]),
    ];
    return ['laurel', ...words, ...globals].map(shellWord).join(' ');
}
/** A word as a POSIX shell reads it back. */
function shellWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 47046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseRepositoryAddress)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// What `--repo` may name: a directory with a Git repository, or `github:owner/name`.

const scheme = 'github:';
/** @throws LaurelError `usage` for `github:` with anything but an owner and a name. */
function parseRepositoryAddress(repo) {
    if (!repo.startsWith(scheme))
        return { kind: 'directory', directory: repo };
    const repository = repo.slice(scheme.length).replace(/\.git$/, '');
    if (/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(repository))
        return { kind: 'github', repository };
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'usage',
        message: `not a repository on GitHub: ${JSON.stringify(repo.slice(0, 200))}`,
        remedy: 'write github:owner/name, as in github:acme/models',
    });
}


/***/ }),

/***/ 96731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eV: () => (/* binding */ maxFileBytes),
/* harmony export */   gJ: () => (/* binding */ readWorkTree),
/* harmony export */   sq: () => (/* binding */ readWorkFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _adapters_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86118);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67337);
/* harmony import */ var _policy_repository_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62572);
/* harmony import */ var _alias_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44904);
// The files of the alias repository as they lie on disk, before anything is committed.








/** Far above what any reader accepts: a larger file is refused by its size before it fills the memory. */
const maxFileBytes = 64 * 1024 * 1024;
const maxFiles = 100_000;
/** One file, its path as it was given; `null` where there is none. Links are not followed: Git would not either. */
async function readWorkFile(path) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
        if (stats.isSymbolicLink())
            return { path, blob: '', mode: 'symlink', bytes: new Uint8Array() };
        if (!stats.isFile())
            throw unreadable(path, 'it is not a regular file');
        if (stats.size > maxFileBytes)
            throw unreadable(path, `it has ${stats.size} bytes`);
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path);
        return { path, blob: blobId(bytes), mode: isExecutable(stats) ? 'executable' : 'file', bytes };
    }
    catch (cause) {
        if (['ENOENT', 'ENOTDIR'].includes((0,_adapters_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCodeOf */ .c7)(cause)))
            return null;
        if (cause instanceof _primitives_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .LaurelError */ .Q4)
            throw cause;
        throw unreadable(path, (0,_adapters_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCodeOf */ .c7)(cause), cause);
    }
}
/**
 * Everything that Laurel reads below the root, and what lies beside it under nearly the same name. Paths are
 * relative to the repository.
 */
async function readWorkTree(where) {
    const root = (0,_alias_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .rootOf */ .I)(where);
    const paths = [];
    for (const entry of await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(where.repo, root))) {
        const path = root === '' ? entry.name : `${root}/${entry.name}`;
        if (!entry.isDirectory())
            paths.push(path);
        else if (isOurs(entry.name))
            await collect(where.repo, path, paths);
    }
    const files = [];
    for (const path of paths) {
        const file = await readWorkFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(where.repo, path));
        if (file !== null)
            files.push({ ...file, path });
    }
    return files;
}
async function collect(repo, directory, paths) {
    for (const entry of await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(repo, directory))) {
        const path = `${directory}/${entry.name}`;
        if (paths.length >= maxFiles)
            throw unreadable(directory, `it holds more than ${maxFiles} files`);
        if (entry.isDirectory())
            await collect(repo, path, paths);
        else
            paths.push(path);
    }
}
/** A directory that Laurel reads, or that differs from one in case only and would be passed over in silence. */
function isOurs(name) {
    return _policy_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryPrefixes */ .Xn.some((prefix) => prefix === `${name.toLowerCase()}/`);
}
async function entriesOf(directory) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory, { withFileTypes: true });
        return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (cause) {
        const isAbsent = ['ENOENT', 'ENOTDIR'].includes((0,_adapters_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCodeOf */ .c7)(cause));
        throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .LaurelError */ .Q4({
            code: isAbsent ? 'not-found' : 'invalid-document',
            message: isAbsent
                ? 'there is no such directory'
                : `the directory cannot be read (${(0,_adapters_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCodeOf */ .c7)(cause)})`,
            at: { file: directory },
            remedy: 'name the alias repository with --repo, and the directory of laurel.yaml in it with --root',
            cause,
        });
    }
}
/** As Git would record it; on Windows files have no such bit. */
function isExecutable({ mode }) {
    return process.platform !== 'win32' && (mode & 0o100) !== 0;
}
/** Git's id of the bytes. */
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
function unreadable(file, why, cause) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .LaurelError */ .Q4({
        code: 'invalid-document',
        message: `the file cannot be read: ${why}`,
        at: { file },
        remedy: 'make it a regular file that this user may read, or move it elsewhere',
        cause,
    });
}


/***/ }),

/***/ 70551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ packageRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67337);
// Laurel's own directory, wherever it was put: the place of its policy packs, schemas and examples.




const landmark = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('gates', 'laurel-low.yaml');
/** @throws LaurelError `internal` when Laurel was taken apart: its bundle needs `gates/` above it. */
function packageRoot() {
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    for (let directory = from;; directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, landmark)))
            return directory;
        if (directory === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) {
            throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LaurelError */ .Q4({
                code: 'internal',
                message: `no ${landmark} in any directory above ${from}`,
                remedy: 'keep dist/ and gates/ together, as they are in the repository',
            });
        }
    }
}


/***/ }),

/***/ 51091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ unusableError),
/* harmony export */   b2: () => (/* binding */ describeUnusable),
/* harmony export */   nG: () => (/* binding */ unusableOf),
/* harmony export */   ol: () => (/* binding */ PredictionRefusal)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// What a file of predictions can be refused for: data for a gate to be inconclusive with, never an exception to it.

/** Ends a reading from anywhere inside it; {@link unusableOf} makes the value that leaves the room. */
class PredictionRefusal extends Error {
    code;
    remedy;
    detail;
    constructor(code, reason, more = {}) {
        super(reason);
        this.name = 'PredictionRefusal';
        this.code = code;
        this.remedy = more.remedy;
        this.detail = more.detail ?? {};
    }
    /** The same, at a place that is known further out. What was known further in stays. */
    at(detail) {
        const remedy = this.remedy === undefined ? {} : { remedy: this.remedy };
        return new PredictionRefusal(this.code, this.message, {
            ...remedy,
            detail: { ...detail, ...this.detail },
        });
    }
}
/** `error` as a value where it is a refusal; anything else is thrown on. */
function unusableOf(error, file) {
    if (!(error instanceof PredictionRefusal))
        throw error;
    return {
        kind: 'unusable',
        code: error.code,
        reason: error.message,
        at: { file, ...error.detail },
        ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
    };
}
/** `predictions.csv, row 7 (line 8), column score: …`, still to be neutralised. */
function describeUnusable({ at, reason }) {
    const line = at.line === undefined ? '' : ` (line ${at.line})`;
    const parts = [
        at.file,
        ...(at.row === undefined ? [] : [`row ${at.row}${line}`]),
        ...(at.row === undefined && at.line !== undefined ? [`line ${at.line}`] : []),
        ...(at.column === undefined ? [] : [`column ${at.column}`]),
    ];
    return `${parts.join(', ')}: ${reason}`;
}
/** For whoever is about to register the file: the same, as an error. */
function unusableError(unusable) {
    const { file, line, row, column } = unusable.at;
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'invalid-document',
        message: describeUnusable(unusable),
        at: { file, ...(line === undefined ? {} : { line }) },
        ...(unusable.remedy === undefined ? {} : { remedy: unusable.remedy }),
        details: { reason: unusable.code, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) }, // prettier-ignore
    });
}


/***/ }),

/***/ 72523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ showApart),
/* harmony export */   Z: () => (/* binding */ showNumber)
/* harmony export */ });
// Numbers in a gate's sentences: short, yet never so short that two different ones read alike.
/** Up to six significant digits, without trailing zeros. */
function showNumber(value) {
    return String(Number(value.toPrecision(6)));
}
/** Both numbers; with all their digits where the short forms would read alike. */
function showApart(a, b) {
    const short = [showNumber(a), showNumber(b)];
    return a !== b && short[0] === short[1] ? [String(a), String(b)] : short;
}


/***/ }),

/***/ 61371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ foldVerdicts),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   rY: () => (/* binding */ verdicts)
/* harmony export */ });
// Verdicts and their fold: the worst counts, and nothing that is missing ever passes.
/** `inconclusive`: evidence missing or too weak. `errored`: we broke. `waived`: by name, with reason and expiry. */
const verdicts = ['passed', 'waived', 'inconclusive', 'failed', 'errored'];
/** Whether a promotion may go on. */
function isPassing(verdict) {
    return verdict === 'passed' || verdict === 'waived';
}
/**
 * The worst of `all`, in the order passed < waived < inconclusive < failed < errored; free of order and
 * monotone. Of nothing it is `inconclusive`: a promotion that no gate judged was not judged.
 */
function foldVerdicts(all) {
    return (all.reduce((worst, next) => (worst === undefined ? next : worse(worst, next)), undefined) ?? 'inconclusive');
}
function worse(a, b) {
    return verdicts.indexOf(a) >= verdicts.indexOf(b) ? a : b;
}


/***/ }),

/***/ 82542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ parseActionReference),
/* harmony export */   V0: () => (/* binding */ workflowAt),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   q9: () => (/* binding */ actionAt)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _primitives_show_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72975);
// Which copy of Laurel a workflow runs: a repository at one commit, never a tag or branch that somebody may move.


const repositoryName = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/(?!\.\.?$)[A-Za-z0-9._-]{1,100}$/;
/** Whether `text` is `owner/name`, as GitHub writes repositories. */
function isRepositoryName(text) {
    return repositoryName.test(text);
}
/** @throws LaurelError `usage` for anything but `owner/name@<40 hex digits>`. */
function parseActionReference(text) {
    const [repository = '', commit = '', ...more] = text.split('@');
    if (more.length === 0 && isRepositoryName(repository) && /^[0-9a-f]{40}$/.test(commit))
        return { repository, commit };
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'usage',
        message: `not a commit of a repository on GitHub: ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .v)(text)}`,
        remedy: 'write owner/name@ and the full commit id, 40 hex digits: a tag or a branch may be moved to other code',
    });
}
/** As a step names it. */
function actionAt({ repository, commit }) {
    return `${repository}@${commit}`;
}
/** One of Laurel's reusable workflows, as a job names it. */
function workflowAt({ repository, commit }, file) {
    return `${repository}/.github/workflows/${file}@${commit}`;
}


/***/ }),

/***/ 62572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ modelPath),
/* harmony export */   OS: () => (/* binding */ aliasPath),
/* harmony export */   XU: () => (/* binding */ parseRepositoryPath),
/* harmony export */   Xn: () => (/* binding */ repositoryPrefixes),
/* harmony export */   k1: () => (/* binding */ policyPath),
/* harmony export */   lR: () => (/* binding */ laurelPath)
/* harmony export */ });
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73037);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
/* harmony import */ var _primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72975);
// Where what people write lies in the alias repository: paths ↔ names. Names are checked before they are used.



const laurelPath = 'laurel.yaml';
function modelPath(model) {
    return `models/${model}.yaml`;
}
function aliasPath(model, alias) {
    return `aliases/${model}/${alias}.yaml`;
}
function policyPath(name) {
    return `gates/${name}.yaml`;
}
/** The directories that Laurel reads, each with its trailing slash. */
const repositoryPrefixes = ['models/', 'aliases/', 'gates/', 'recalls/', 'consumers/'];
const plainName = /^(?=.{1,63}$)[a-z0-9]+(?:[-_][a-z0-9]+)*$/;
const maxPathLength = 400;
/** What `path` stands for. */
function parseRepositoryPath(path) {
    if (path === laurelPath)
        return { kind: 'laurel' };
    const slip = nearlyOurs(path);
    if (slip !== undefined)
        return slip;
    const prefix = repositoryPrefixes.find((each) => path.startsWith(each));
    if (prefix === undefined || isOther(path, prefix))
        return { kind: 'other' };
    if (path.length > maxPathLength)
        return misplaced('the path is too long', 'use shorter names');
    const stem = /^(.*)\.yaml$/.exec(path.slice(prefix.length))?.[1];
    if (stem === undefined)
        return misplaced('not a .yaml file', `give it the ending .yaml, or move it out of ${prefix}`);
    return named(prefix, stem);
}
/** Notes and hidden files anywhere; where models and policies may lie beside code, whatever is no YAML. */
function isOther(path, prefix) {
    if (/\.(?:md|txt)$/i.test(path) || /(?:^|\/)\.[^/]*$/.test(path))
        return true;
    return prefix !== 'aliases/' && !/\.ya?ml$/i.test(path);
}
function named(prefix, stem) {
    const slash = stem.lastIndexOf('/');
    const [directory, last] = [stem.slice(0, Math.max(0, slash)), stem.slice(slash + 1)];
    switch (prefix) {
        case 'models/':
            return (0,_registry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelName */ .jp)(stem) ? { kind: 'model', model: stem } : badName('a model', stem);
        case 'aliases/':
            if (!(0,_registry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelName */ .jp)(directory))
                return badName('a model', directory);
            if (!(0,_registry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isAliasName */ .mO)(last))
                return badName('an alias', last);
            return { kind: 'alias', model: directory, alias: last };
        case 'consumers/':
            if (!(0,_registry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelName */ .jp)(directory))
                return badName('a model', directory);
            return plainName.test(last)
                ? { kind: 'consumer', model: directory, name: last }
                : badName('a consumer', last);
        case 'gates/':
            return plainName.test(stem) ? { kind: 'policy', name: stem } : badName('a policy', stem);
        case 'recalls/':
            return plainName.test(stem) ? { kind: 'recall', name: stem } : badName('a recall', stem);
        default:
            return (0,_primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(prefix);
    }
}
/** Paths that differ from ours in case or ending only, and would be passed over in silence. */
function nearlyOurs(path) {
    const lower = path.toLowerCase();
    if (/^laurel\.(?:ya?ml|json)$/.test(lower))
        return misplaced(`${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(path)} is not read`, 'rename it to laurel.yaml');
    const prefix = repositoryPrefixes.find((each) => lower.startsWith(each));
    if (prefix === undefined || path.startsWith(prefix))
        return undefined;
    return misplaced(`${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(path)} is not read`, `move it to ${prefix}, in lower case`);
}
function badName(what, name) {
    const foreign = /[^\x20-\x7e]/u.exec(name)?.[0];
    const hint = foreign === undefined ? '' : `: ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(foreign)} is ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .nameCodePoint */ .L)(foreign)}, not an ASCII letter`;
    return misplaced(`the path does not name ${what}, ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(name)}${hint}`, 'use lower-case letters, digits, - and _ in names, as in models/credit-risk.yaml or aliases/risk/credit-risk/production.yaml');
}
function misplaced(reason, remedy) {
    return { kind: 'misplaced', reason, remedy };
}


/***/ }),

/***/ 67951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WD: () => (/* binding */ aliasFileSchema),
/* harmony export */   lp: () => (/* binding */ promotionFileSchema),
/* harmony export */   yj: () => (/* binding */ removalFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39891);
// aliases/<model>/<alias>.yaml: the version that an alias shall point at, and why. A promotion edits this file.


/** A gate's id, or a demand that Laurel makes itself, such as `laurel.after`. */
const waivedField = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nameField */ .yD)(/^(?:laurel\.)?[a-z][a-z0-9_-]{0,62}$/, 'expected the id of a gate in the policy, such as auc');
const waiver = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    reason: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.describe('Why the gate may stay unmet for a while.'),
    owner: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.describe('Who answers for it.'),
    until: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6(), zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true })], {
        error: 'expected a date such as 2026-12-01, or an instant such as 2026-12-01T12:00:00Z',
    })
        .describe('The last day on which it counts (to its end, UTC), or an instant.'),
});
/** What most alias files are: an alias points at a version. */
const promotionFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .versionField */ .FA,
    digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5
        .optional()
        .describe('Of the manifest, so that the review is bound to these bytes; `laurel propose` writes it.'),
    reason: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.describe('Why this version; it goes into the ledger.'),
    waivers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(waivedField, waiver)
        .optional()
        .describe('Gate id → why it may stay unmet, who answers for it, until when.'),
    lift: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(1)
        .optional()
        .describe('The generation of the rollback whose hold this promotion lifts. Only a person writes it.'),
});
/** The end of an alias: removal is written, never inferred from a missing file. */
const removalFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    removed: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true, { error: 'expected true; leave the line out where the alias stays' }),
    reason: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.describe('Why the alias ends; it goes into the ledger.'),
});
const aliasFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([promotionFileSchema, removalFileSchema])
    .describe('aliases/<model>/<alias>.yaml: the version that an alias shall point at, and why.');


/***/ }),

/***/ 3405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ consumerFileSchema)
/* harmony export */ });
/* unused harmony export consumerTypes */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _registry_documents_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49990);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39891);
// consumers/<model>/<name>.yaml: the fields that one caller of a model sends and reads.



/** What may stand for a type: those of columns and tensors, and those of JSON Schema. */
const consumerTypes = [..._registry_documents_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .dataTypes */ .a9, 'number', 'object', 'array', 'null'];
const field = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTextField */ .aT,
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTextField */ .aT,
        type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(consumerTypes).optional().describe('What it is sent as, or read into.'),
    }),
], { error: 'expected a name, or {name: income, type: double}' });
const fields = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(field).max(10_000);
const words = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTextField */ .aT).max(100);
const consumerFileSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    description: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8.optional(),
    owner: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .peopleField */ ._p.optional().describe('Whom to ask before a field changes.'),
    sends: fields.describe('Inputs and parameters that this caller sends, by name or path; none where others send.'),
    reads: fields.describe('Outputs that this caller reads, by name or path.'),
    context: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).optional().describe('The most tokens that it sends and asks for, together.'),
    sendsTokenIds: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional().describe('Whether it sends token ids that it made itself.'),
    roles: words.optional().describe('Roles of the messages that it sends, e.g. `system`.'),
    tools: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional().describe('Whether it has the model call tools.'),
    responseFormats: words.optional().describe('Forms of answers that it asks for, e.g. `json-schema`.'),
})
    .describe('consumers/<model>/<name>.yaml: what one caller of a model depends on.');


/***/ }),

/***/ 39891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ plainNameField),
/* harmony export */   Cn: () => (/* binding */ modelField),
/* harmony export */   FA: () => (/* binding */ versionField),
/* harmony export */   Gi: () => (/* binding */ policyNameField),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   Mv: () => (/* binding */ personField),
/* harmony export */   T9: () => (/* binding */ mergeField),
/* harmony export */   Ti: () => (/* binding */ durationField),
/* harmony export */   _p: () => (/* binding */ peopleField),
/* harmony export */   aT: () => (/* binding */ shortTextField),
/* harmony export */   h5: () => (/* binding */ digestField),
/* harmony export */   n5: () => (/* binding */ approvalsField),
/* harmony export */   ps: () => (/* binding */ aliasField),
/* harmony export */   rl: () => (/* binding */ gateIdField),
/* harmony export */   yD: () => (/* binding */ nameField)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _primitives_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92718);
/* harmony import */ var _primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72975);
// The fields that the documents people write share. Each is a pattern, so that editors can check it too.



/** The longest text that says why or what. */
const text = (maxLength) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1, { error: 'expected text' }).max(maxLength).regex(/\S/, { error: 'expected text' });
const textField = text(4_096);
const shortTextField = text(256);
/** A name by its pattern; a character that only looks right is pointed out. */
function nameField(pattern, expected) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: expected }).regex(pattern, {
        error: (issue) => {
            const foreign = /[^\x20-\x7e]/u.exec(String(issue.input))?.[0];
            return foreign === undefined
                ? expected
                : `${expected}; ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(foreign)} is ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .nameCodePoint */ .L)(foreign)}, not an ASCII letter`;
        },
    });
}
const segment = '[a-z0-9]+(?:[-_][a-z0-9]+)*';
/** What `isModelName` accepts, as a pattern. */
const modelField = nameField(new RegExp(`^(?=[^/]{1,63}(?:/[^/]{1,63})?$)${segment}(?:/${segment})?$`), 'expected a model name such as credit-risk or risk/credit-risk');
/** What `isAliasName` accepts, as a pattern. */
const aliasField = nameField(/^(?!(?:latest|main|v[0-9]+)$)[a-z][a-z0-9_-]{0,62}$/, 'expected an alias such as production; latest, main and v<digits> are taken');
/** Registries, tiers, roles, policies, recalls and consumers, which Laurel names itself. */
const plainNameField = nameField(new RegExp(`^(?=.{1,63}$)${segment}$`), 'expected a name of lower-case letters, digits, - and _');
const gateIdField = nameField(/^[a-z][a-z0-9_-]{0,62}$/, 'expected an id of lower-case letters, digits, - and _, such as auc');
/** A policy of this repository, or a pack such as `laurel/high`. */
const policyNameField = nameField(new RegExp(`^(?=.{1,63}$)(?:laurel/)?${segment}$`), 'expected the name of a file in gates/, or a pack such as laurel/high');
const versionField = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr({ error: 'expected a version: a positive whole number without quotes' })
    .min(1, { error: 'expected a version: a positive whole number' })
    .max(9_999_999_999, { error: 'expected a version of at most ten digits' });
const digestField = nameField(/^sha256:[0-9a-f]{64}$/, 'expected sha256: and 64 lower-case hex digits');
const personField = nameField(/^(?:user:[A-Za-z0-9][A-Za-z0-9._@+[\]-]{0,127}|team:[A-Za-z0-9][A-Za-z0-9._-]{0,99}\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})$/, 'expected a person as user:grace or team:acme/model-risk');
const peopleField = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(personField).min(1, { error: 'expected at least one person' }).max(100);
const durationField = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: 'expected a duration such as 24h or 30d' })
    .regex(_primitives_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationPattern */ .Zq, {
    error: 'expected a duration such as 24h or 30d',
});
/** Role → how many different people of it must approve. */
const approvalsField = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(plainNameField, zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(100))
    .describe('Role → how many different people of it must approve; `owner` means the owners of the model.');
const mergeField = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['manual', 'auto'])
    .describe('`auto` merges the pull request of a promotion once every gate passes.');


/***/ }),

/***/ 62370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ laurelFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39891);
// laurel.yaml: the registries, what every alias gets by default, what each tier demands, and who people are.

 // prettier-ignore
const registry = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    store: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.describe('Where the registry lies: `s3://bucket/prefix?region=eu-west-1`, or `file:./registry` relative to this file.'),
});
const aliasDefaults = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    registry: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT
        .optional()
        .describe('The registry whose pointers serve this alias; `home` where nothing is said.'),
    after: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasField */ .ps.optional().describe('The alias that must have served the version before.'),
    policy: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .policyNameField */ .Gi
        .optional()
        .describe('Demanded of every model that has this alias, besides its tier.'),
    soak: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .durationField */ .Ti.optional().describe('How long `after` must have served the version, at least.'),
    approvals: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalsField */ .n5.optional(),
    merge: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeField */ .T9.optional(),
});
const tier = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    policy: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .policyNameField */ .Gi.describe('Demanded of every alias of every model of this tier.'),
    soak: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .durationField */ .Ti
        .optional()
        .describe('How long the alias named in `after` must have served the version, at least.'),
    approvals: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalsField */ .n5.optional(),
});
const roleField = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nameField */ .yD)(/^(?!owner$)(?=.{1,63}$)[a-z0-9]+(?:[-_][a-z0-9]+)*$/, 'expected a role of lower-case letters, digits, - and _, but not owner: each model names its own');
const laurelFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    registries: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT, registry)
        .refine((all) => Object.keys(all).length > 0, { error: 'expected at least one registry' })
        .meta({ description: 'Name → object store.', minProperties: 1 }),
    home: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT.describe('The registry in which versions are registered.'),
    aliases: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasField */ .ps, aliasDefaults).optional().describe('Defaults for every model.'),
    tiers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT, tier)
        .optional()
        .describe('Risk class → demands: the one place where risk chooses demands.'),
    people: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(roleField, _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .peopleField */ ._p)
        .optional()
        .describe('Role → who has it. `owner` is taken: each model names its own.'),
})
    .describe('laurel.yaml: what holds for the whole alias repository.');


/***/ }),

/***/ 2400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ modelFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39891);
// models/<model>.yaml: what a model is for, who owns it, how risky it is, and which aliases it has.

 // prettier-ignore
const modelAlias = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    policy: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .policyNameField */ .Gi.optional().describe('Demanded besides what tier and defaults demand.'),
    merge: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeField */ .T9.optional(),
    after: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasField */ .ps.optional().describe('The alias that must have served the version before.'),
    registry: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT.optional(),
    soak: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .durationField */ .Ti
        .optional()
        .describe('How long `after` must have served the version; the longest of all that is written counts.'),
    approvals: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalsField */ .n5.optional(),
});
const modelFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    description: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.describe('What the model predicts, for whom and when.'),
    owner: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .peopleField */ ._p.describe('Who answers for the model.'),
    tier: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT.optional().describe('Its risk class, from laurel.yaml.'),
    aliases: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasField */ .ps, modelAlias)
        .describe('The aliases this model may have, each with what it demands besides the tier.'),
})
    .describe('models/<model>.yaml: one model. An alias adds demands, never drops a tier’s.');


/***/ }),

/***/ 80967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ policyFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39891);
// gates/<name>.yaml: a policy, that is what evidence counts and which gates judge it.

 // prettier-ignore
/** One gate and its parameters, which the gate itself checks. */
const demandedGate = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ gate: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT.describe('Which gate judges; the other keys are its parameters.') })
    .describe('One demand: a gate and its parameters.');
const evidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    dataset: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional().describe('Only evaluations of the dataset of this name count.'),
    evaluators: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT)
        .min(1, { error: 'expected at least one evaluator; leave the line out to admit any' })
        .max(100)
        .optional()
        .describe('Only evaluations by one of these count, e.g. `repo:acme/credit-eval`.'),
    maxAge: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .durationField */ .Ti.optional().describe('Older evaluations do not count.'),
});
const policyFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    description: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.optional(),
    extends: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .policyNameField */ .Gi
        .optional()
        .describe('The policy this one starts from; a gate of the same id replaces that one’s.'),
    evidence: evidence.optional(),
    gates: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .gateIdField */ .rl, demandedGate)
        .optional()
        .describe('Id → gate. Ids are what `extends` overrides, waivers name and checks show.'),
})
    .describe('gates/<name>.yaml: a policy.');


/***/ }),

/***/ 71522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ datasetRecallSchema),
/* harmony export */   dG: () => (/* binding */ recallFileSchema),
/* harmony export */   g: () => (/* binding */ versionsRecallSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39891);
// recalls/<name>.yaml: a dataset or versions declared bad; whatever was built on them is barred.


const recalledDataset = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.describe('Every version of the dataset of this name.') }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5.describe('Exactly these bytes, whatever they are called.') }),
], { error: 'expected a dataset as {name: …} or {digest: sha256:…}' });
const recalledVersions = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ model: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .modelField */ .Cn, versions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .versionField */ .FA).min(1).max(10_000) }))
    .min(1)
    .max(1_000);
const reason = _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.describe('What is wrong with it; reviewers read it on every barred version.');
const datasetRecallSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ dataset: recalledDataset, reason });
const versionsRecallSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ versions: recalledVersions, reason });
const recallFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([datasetRecallSchema, versionsRecallSchema])
    .describe('recalls/<name>.yaml: every version built on this dataset or these versions is barred.');


/***/ }),

/***/ 44861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ canonicalBytes),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// Canonical JSON (RFC 8785): one value, one sequence of bytes, so that a digest over bytes names the value.
// Stricter than the RFC where JSON would lose something in silence: `undefined`, functions, NaN, infinities,
// integers beyond 2^53 - 1 and lone surrogates are refused rather than turned into `null`.

const maxDepth = 64;
/**
 * The canonical text of `value`. An object's `undefined` properties are left out.
 *
 * @throws LaurelError `internal` for a value that JSON cannot carry exactly; the message names its path.
 */
function canonicalJson(value) {
    return write(value, '$', 0);
}
/** {@link canonicalJson} as UTF-8. */
function canonicalBytes(value) {
    return new TextEncoder().encode(canonicalJson(value));
}
function write(value, path, depth) {
    if (depth > maxDepth)
        throw refusal(path, `nested deeper than ${maxDepth}`);
    switch (typeof value) {
        case 'string':
            return writeString(value, path);
        case 'number':
            return writeNumber(value, path);
        case 'boolean':
            return String(value);
        case 'object':
            if (value === null)
                return 'null';
            return Array.isArray(value) ? writeArray(value, path, depth) : writeObject(value, path, depth);
        default:
            throw refusal(path, `a ${typeof value} is not JSON`);
    }
}
function writeString(value, path) {
    if (!value.isWellFormed())
        throw refusal(path, 'a string with a lone surrogate');
    return JSON.stringify(value);
}
function writeNumber(value, path) {
    if (!Number.isFinite(value))
        throw refusal(path, `${value} is not a JSON number`);
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
        throw refusal(path, `${value} is an integer beyond 2^53 - 1; write it as a string`);
    }
    return JSON.stringify(value);
}
function writeArray(value, path, depth) {
    return `[${Array.from(value, (item, index) => write(item, `${path}[${index}]`, depth + 1)).join(',')}]`;
}
function writeObject(value, path, depth) {
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null)
        throw refusal(path, 'only plain objects are JSON');
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        // RFC 8785 §3.2.3: by UTF-16 code units, which is what JavaScript compares.
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => `${writeString(key, path)}:${write(member, `${path}.${key}`, depth + 1)}`);
    return `{${members.join(',')}}`;
}
function refusal(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'internal',
        message: `cannot be written as canonical JSON: ${why}`,
        at: { field: path },
    });
}


/***/ }),

/***/ 83014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ch: () => (/* binding */ digestFromHex),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
// SHA-256 digests, written `sha256:<64 lower-case hex>` everywhere but in store keys, which carry the hex alone.


const pattern = /^sha256:[0-9a-f]{64}$/;
function isDigest(value) {
    return typeof value === 'string' && pattern.test(value);
}
/** @throws LaurelError `invalid-name` when `value` is not a digest. */
function parseDigest(value) {
    if (isDigest(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
        code: 'invalid-name',
        message: `not a digest: ${JSON.stringify(value)}`,
        remedy: 'write a digest as sha256: followed by 64 lower-case hex digits',
    });
}
/** The digest of bytes, or of a string's UTF-8. */
function digestOf(content) {
    return digestFromHex((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex'));
}
/** @throws LaurelError `invalid-name` when `hex` is not 64 lower-case hex digits. */
function digestFromHex(hex) {
    return parseDigest(`sha256:${hex}`);
}
/** The 64 hex digits, as store keys carry them. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}


/***/ }),

/***/ 92718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ durationPattern),
/* harmony export */   cb: () => (/* binding */ printDuration),
/* harmony export */   n8: () => (/* binding */ parseShare),
/* harmony export */   yi: () => (/* binding */ parseDurationMs)
/* harmony export */ });
// Quantities that people write with their unit: durations (`50ms`, `24h`, `30d`) and shares (`10%`).
const unitsMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
/** What {@link parseDurationMs} reads. */
const durationPattern = /^([0-9]{1,9}(?:\.[0-9]{1,6})?)(ms|s|m|h|d|w)$/;
const sharePattern = /^([0-9]{1,6}(?:\.[0-9]{1,6})?)%$/;
/** The milliseconds of `50ms`, `1.5s`, `10m`, `24h`, `30d` or `2w`, to the nanosecond; `undefined` for other text. */
function parseDurationMs(text) {
    const [, number, unit] = durationPattern.exec(text) ?? [];
    if (number === undefined || !isUnit(unit))
        return undefined;
    return Math.round(Number(number) * unitsMs[unit] * 1e6) / 1e6;
}
/** The ratio of a percentage, 0.1 of `10%`; `undefined` for other text. */
function parseShare(text) {
    const number = sharePattern.exec(text)?.[1];
    return number === undefined ? undefined : Number(number) / 100;
}
/** A duration as people write it: the largest unit that leaves a whole number, else milliseconds. */
function printDuration(durationMs) {
    const whole = ['w', 'd', 'h', 'm', 's'].find((unit) => durationMs >= unitsMs[unit] && durationMs % unitsMs[unit] === 0);
    return whole === undefined ? `${durationMs}ms` : `${durationMs / unitsMs[whole]}${whole}`;
}
function isUnit(unit) {
    return unit !== undefined && Object.hasOwn(unitsMs, unit);
}


/***/ }),

/***/ 99308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
// "Did you mean": the known name that a typing error away from an unknown one.
const maxLength = 64;
/** The name of `known` nearest to `name`, when it is near enough to be meant. */
function nearestName(name, known) {
    let best;
    for (const candidate of known) {
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
        const limit = Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3));
        if (distance <= limit && (best === undefined || distance < best.distance))
            best = { name: candidate, distance };
    }
    return best?.name;
}
/**
 * Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment); infinite for names
 * too long to be worth comparing.
 */
function editDistance(a, b) {
    if (a.length > maxLength || b.length > maxLength)
        return Infinity;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const isSame = a[row - 1] === b[column - 1];
            const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current.push(Math.min((last[column - 1] ?? 0) + (isSame ? 0 : 1), (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Infinity));
        }
        [beforeLast, last] = [last, current];
    }
    return last[b.length] ?? Infinity;
}


/***/ }),

/***/ 56154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ knownKeys)
/* harmony export */ });
/** Keys that an object at `path` may have; empty where the schema does not say. */
function knownKeys(schema, path) {
    const [step, ...rest] = path;
    return arms(schema).flatMap((arm) => {
        if (step === undefined)
            return arm.def.type === 'object' ? Object.keys(arm.def.shape) : [];
        return children(arm, step).flatMap((child) => knownKeys(child, rest));
    });
}
/** What lies under optional, default, nullable, pipe, lazy and union. */
function arms(schema) {
    const def = definitionOf(schema);
    switch (def.type) {
        case 'optional':
        case 'nullable':
        case 'default':
        case 'prefault':
        case 'nonoptional':
        case 'readonly':
        case 'catch':
            return arms(def.innerType);
        case 'pipe':
            return arms(def.in);
        case 'lazy':
            return arms(def.getter());
        case 'union':
            return def.options.flatMap(arms);
        default:
            return [{ def }];
    }
}
function children({ def }, step) {
    switch (def.type) {
        case 'object': {
            const child = Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
            return child === undefined ? [] : [child];
        }
        case 'record':
            return [def.valueType];
        case 'array':
            return [def.element];
        default:
            return [];
    }
}
/** The edge to zod: it types a child by its base class, and lists the concrete ones in `$ZodTypes`. */
function definitionOf(schema) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every schema is one of $ZodTypes
    return schema._zod.def;
}


/***/ }),

/***/ 72975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nameCodePoint),
/* harmony export */   v: () => (/* binding */ showValue)
/* harmony export */ });
// How an offending value is shown in an error: quoted as JSON, short, with nothing invisible in it.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** `value` as one line of JSON of at most `maxLength` characters, invisible characters escaped. */
function showValue(value, maxLength = 80) {
    const shown = shorten(textOf(value), maxLength);
    return shown.replace(invisible, (character) => showCodePoint(character));
}
/** `U+043E`, of the first character of `text`. */
function nameCodePoint(text) {
    return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
function textOf(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return String(value);
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (Array.isArray(value))
        return value.length === 0 ? '[]' : `a list of ${value.length}`;
    if (typeof value === 'object' && value !== null) {
        const keys = Object.keys(value);
        return keys.length === 0
            ? '{}'
            : `a map of ${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ', …' : ''}`;
    }
    return String(value);
}
function shorten(text, maxLength) {
    return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`;
}
function showCodePoint(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ }),

/***/ 74204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ predictionTasks),
/* harmony export */   bU: () => (/* binding */ tokenMeasures),
/* harmony export */   gS: () => (/* binding */ evaluationDocument),
/* harmony export */   oL: () => (/* binding */ quantileNames),
/* harmony export */   od: () => (/* binding */ latencyUnits),
/* harmony export */   wl: () => (/* binding */ evaluationFormat)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63339);
// The evaluation: an immutable report of measurements of one version on one dataset, bound to its manifest.

 // prettier-ignore
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const metric = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu,
    value: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6,
    better: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['higher', 'lower']),
    n: count.optional(),
    standardError: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6.min(0).optional(),
    /** A confidence interval as the evaluator reported it, with its level in (0, 1). */
    interval: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ low: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6, high: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6, level: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6.gt(0).lt(1) })
        .optional(),
});
const slice = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Attribute → value, e.g. `{region: EU}`. */
    where: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(256)),
    n: count,
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(metric).max(1_000),
});
/** Confusion counts of one group. */
const confusion = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tp: count, fp: count, tn: count, fn: count });
const quantileNames = ['p50', 'p95', 'p99'];
/** Units that latency samples may be in; milliseconds where none is said. */
const latencyUnits = ['ns', 'us', 'ms', 's'];
/** Nearest-rank quantiles in milliseconds; absent where only others were reported. */
const quantilesMs = zod__WEBPACK_IMPORTED_MODULE_1__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(quantileNames), _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6.min(0));
/** Raw samples, kept as evidence: a CSV's column, or a plain list of numbers where there is no column. */
const samplesFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5,
    sizeBytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeField */ .es,
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    column: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
    unit: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(latencyUnits).optional(),
});
/**
 * What is timed of a language model, beside whole requests. `ttft`: from the request to its first token. `tpot`: the
 * rest of the request by its further tokens. `itl`: from each token to the next.
 */
const tokenMeasures = ['ttft', 'tpot', 'itl'];
const tokenLatency = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Times measured: of `ttft` and `tpot` at most one a request, of `itl` one for each further token. */
    n: count,
    quantilesMs,
    samples: samplesFile.optional(),
});
const tokens = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ttft: tokenLatency.optional(),
    tpot: tokenLatency.optional(),
    itl: tokenLatency.optional(),
    /** Tokens that all answered requests gave together. */
    outputTokens: count.optional(),
});
const latency = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    hardware: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    /** The load profile that was driven, e.g. `{concurrency: 4, batchSize: 1}`. Equal profiles compare. */
    load: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu, zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(256), _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6, zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()])),
    /** Requests answered, failed ones not among them. */
    requests: count,
    /** Requests that failed. */
    errors: count,
    durationSeconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6.gt(0).optional(),
    quantilesMs,
    samples: samplesFile.optional(),
    /** Of language models; absent in documents from before it could be told. */
    tokens: tokens.optional(),
});
/** What a row's label is: one of two classes, one of many, a measured number, or a grade of relevance. */
const predictionTasks = ['binary', 'multiclass', 'regression', 'ranking'];
const columnNames = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu).max(64);
const predictions = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5,
    sizeBytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeField */ .es,
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        id: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
        label: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
        score: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
        prediction: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
        /** How much an example counts; all alike where there is none. */
        weight: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
        /** Of a ranking: what the examples of one list have in common. */
        query: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
        /** Attributes of people, for fairness. */
        groups: columnNames.optional(),
        /** Attributes of examples, for metrics by slice. */
        slices: columnNames.optional(),
    }),
    /** Absent in documents from before it could be named: then the labels tell. */
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(predictionTasks).optional(),
    /** The class that scores are of, as the file writes it; where it is absent, 1 or true. */
    positive: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(256).optional(),
});
const evaluationFormat = 'laurel.evaluation/1';
const evaluationDocument = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(evaluationFormat),
    model: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .modelField */ .Cn,
    version: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .versionField */ .FA,
    /** Digest of the manifest's stored bytes: an evaluation of other bytes proves nothing. */
    manifest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5,
    dataset: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT, digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5 }),
    split: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(metric).max(1_000),
    slices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(slice).max(10_000),
    /** Attribute → group → confusion counts. */
    groups: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu, zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu, confusion)),
    latency: latency.optional(),
    predictions: predictions.optional(),
    evaluator: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ identity: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT, attestation: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5.optional() }),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT, version: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional() }),
    notes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.optional(),
    observedAt: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instantField */ .o2,
});


/***/ }),

/***/ 63339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ modelField),
/* harmony export */   DO: () => (/* binding */ scalarField),
/* harmony export */   FA: () => (/* binding */ versionField),
/* harmony export */   IU: () => (/* binding */ gitIdField),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   Nu: () => (/* binding */ dynamicKey),
/* harmony export */   aT: () => (/* binding */ shortTextField),
/* harmony export */   es: () => (/* binding */ sizeField),
/* harmony export */   fC: () => (/* binding */ labelField),
/* harmony export */   fH: () => (/* binding */ generationField),
/* harmony export */   h5: () => (/* binding */ digestField),
/* harmony export */   h6: () => (/* binding */ measureField),
/* harmony export */   jG: () => (/* binding */ quotedField),
/* harmony export */   o2: () => (/* binding */ instantField),
/* harmony export */   ps: () => (/* binding */ aliasField)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83014);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73037);
// The fields that stored documents share. Strict: an unknown field is a document of another format.



const digestField = zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, {
    error: 'expected sha256: and 64 lower-case hex digits',
});
const modelField = zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isModelName */ .jp, { error: 'expected a model name' });
const aliasField = zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isAliasName */ .mO, { error: 'expected an alias' });
const versionField = zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersionNumber */ .i3, {
    error: 'expected a positive integer',
});
/** Generations of a ledger, from 1. */
const generationField = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1);
const sizeField = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
/** RFC 3339 in UTC, with a trailing Z. */
const instantField = zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$();
/** z.number() refuses NaN and the infinities; JSON would lose digits of a larger integer. */
const measureField = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
    .refine((value) => !Number.isInteger(value) || Number.isSafeInteger(value), {
    error: 'expected a number that JSON holds exactly: integers beyond 2^53 - 1 are written as text',
});
/** Text from people: bounded, never empty. */
const textField = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(4_096);
const shortTextField = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(256);
/** {@link shortTextField} that is easily written as a number, which would lose a zero. */
const quotedField = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: 'expected text: quote it, as in "3.10"' }).min(1).max(256);
/** Keys that a JavaScript object would treat as its own machinery are refused. */
const dynamicKey = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .min(1)
    .max(256)
    .refine((key) => !['__proto__', 'constructor', 'prototype'].includes(key), { error: 'reserved name' });
const scalarField = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(4_096), measureField, zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ()], {
    error: 'expected text, a number that JSON holds exactly, true, false or null',
});
/** What a person writes for a label or a setting. */
const labelField = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(256), measureField, zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()], {
    error: 'expected text, a number, true or false',
});
/** A Git commit or blob id: SHA-1 or SHA-256. */
const gitIdField = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);


/***/ }),

/***/ 49990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a9: () => (/* binding */ dataTypes),
/* harmony export */   yA: () => (/* binding */ signatureDocument)
/* harmony export */ });
/* unused harmony export columnType */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63339);
// The one form that every model's input/output schema is brought to, whatever file it was read from.


/** Scalar and tensor element types, in the words of MLflow and NumPy. */
const dataTypes = [
    'boolean', 'integer', 'long', 'float', 'double', 'string', 'binary', 'datetime', 'any',
    'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64',
    'float16', 'bfloat16', 'float32', 'float64', 'bool', 'str', 'complex64', 'complex128',
]; // prettier-ignore
const dataType = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(dataTypes);
const columnType = zod__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .RZV(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('scalar'), type: dataType }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('array'), items: columnType }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('map'), values: columnType }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('object'), properties: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(property).max(1_000) }),
]));
const property = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .RZV(() => columnType),
});
const column = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.nullable(), required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), type: columnType });
/** A dimension of -1 matches any size. */
const tensor = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.nullable(),
    dtype: dataType,
    shape: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(-1)).max(32),
});
const fields = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('columns'), columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(column).max(10_000) }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('tensors'), tensors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(tensor).max(10_000) }),
    /** A JSON Schema of draft 7 or 2020-12 as it was written: what of it is understood, whoever reads it decides. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('json-schema'),
        schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9())]),
    }),
    /** Text or messages, as a language model takes and gives them. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('text') }),
]);
const tokens = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1);
const names = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT).max(100);
/** What callers of a language model rely on besides the form of what they send; what is absent is not known. */
const languageModel = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** The most tokens that fit, prompt and answer together. */
    contextLength: tokens.optional(),
    /** The most tokens that are answered where callers do not say. */
    maxOutputTokens: tokens.optional(),
    /** SHA-256 of the template's text. */
    chatTemplate: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5.optional(),
    tokenizer: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** SHA-256 of the file that the tokenizer is loaded from. */
        digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5.optional(),
        vocabularySize: tokens.optional(),
        /** What is special → its text, e.g. `eos_token` → `</s>`. */
        specialTokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu, _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8).optional(),
    })
        .optional(),
    /** Roles that messages may have. */
    roles: names.optional(),
    /** Whether it takes descriptions of tools and calls them. */
    tools: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    /** E.g. `text`, `json-object`, `json-schema`. */
    responseFormats: names.optional(),
});
const parameter = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    type: dataType,
    default: zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9(),
    shape: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(-1)).max(32).nullable(),
});
const signatureDocument = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Where it was read from: `mlmodel`, `onnx`, `json`, or the files of a Hugging Face model. */
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['mlmodel', 'onnx', 'json', 'huggingface']),
    inputs: fields,
    /** `null` where the source does not say: then nothing can be proven of what callers read. */
    outputs: fields.nullable(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(parameter).max(1_000),
    languageModel: languageModel.optional(),
});


/***/ }),

/***/ 92293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formsOf),
/* harmony export */   o: () => (/* binding */ knownDirection)
/* harmony export */ });
const higher = 'auc auroc roc_auc pr_auc auprc average_precision ap map accuracy acc balanced_accuracy top_1 top_5 precision recall ' +
    'sensitivity specificity tpr tnr ppv npv f1 f1_score f2 fbeta mcc matthews_corrcoef cohen_kappa kappa jaccard iou miou ' +
    'dice gini ks ks_statistic r2 r2_score explained_variance pearson spearman kendall ndcg mrr hit_rate lift bleu rouge ' +
    'rouge_1 rouge_2 rouge_l meteor chrf bertscore exact_match em pass pass_rate win_rate faithfulness groundedness ' +
    'answer_relevancy throughput silhouette';
const lower = 'loss log_loss logloss cross_entropy nll brier brier_score mse rmse mae mape smape wmape rmsle msle medae max_error ' +
    'mean_squared_error root_mean_squared_error mean_absolute_error hinge_loss pinball_loss quantile_loss deviance ' +
    'kl kl_divergence ece mce expected_calibration_error perplexity ppl wer cer ter fid eer fpr fnr error error_rate ' +
    'hallucination_rate toxicity refusal_rate davies_bouldin';
const directions = new Map([
    ...higher.split(' ').map((name) => [name, 'higher']),
    ...lower.split(' ').map((name) => [name, 'lower']),
]);
/** The direction of a well-known name; `undefined` for any other. */
function knownDirection(name) {
    return formsOf(name)
        .map((form) => directions.get(form))
        .find((direction) => direction !== undefined);
}
/**
 * The names that a metric may be known under: `recall@10`, `ndcg_at_5` and `f1_macro` are read as the metric that
 * they are a form of.
 */
function formsOf(name) {
    const plain = name.toLowerCase().replaceAll(/[\s.-]+/g, '_');
    return [
        plain,
        plain.replace(/(?:_at_|@_?)\d+$/, ''),
        plain.replace(/_(?:macro|micro|weighted|samples|binary|ovr|ovo)$/, ''),
    ];
}


/***/ }),

/***/ 73037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ parseVersionNumber),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   NK: () => (/* binding */ isRegistrationId),
/* harmony export */   Sc: () => (/* binding */ parseRegistrationId),
/* harmony export */   bi: () => (/* binding */ parseAliasName),
/* harmony export */   i3: () => (/* binding */ isVersionNumber),
/* harmony export */   jp: () => (/* binding */ isModelName),
/* harmony export */   mO: () => (/* binding */ isAliasName),
/* harmony export */   s_: () => (/* binding */ parseModelName)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// Names and their grammars. A name becomes part of a key or a path only after one of these has parsed it.

const segmentPattern = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;
const aliasPattern = /^[a-z][a-z0-9_-]{0,62}$/;
const reservedAlias = /^(?:latest|main|v[0-9]+)$/;
const registrationPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const maxSegmentLength = 63;
const maxVersion = 9_999_999_999;
function isModelName(value) {
    if (typeof value !== 'string' || value.length > 2 * maxSegmentLength + 1)
        return false;
    const segments = value.split('/');
    return (segments.length <= 2 && segments.every((s) => s.length <= maxSegmentLength && segmentPattern.test(s)));
}
function isAliasName(value) {
    return typeof value === 'string' && aliasPattern.test(value) && !reservedAlias.test(value);
}
function isVersionNumber(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= maxVersion;
}
function isRegistrationId(value) {
    return typeof value === 'string' && registrationPattern.test(value);
}
/** @throws LaurelError `invalid-name`. */
function parseModelName(value) {
    if (isModelName(value))
        return value;
    throw refusal('a model name', value, 'use lower-case letters, digits, - and _, as in credit-risk or risk/credit-risk');
}
/** @throws LaurelError `invalid-name`. */
function parseAliasName(value) {
    if (isAliasName(value))
        return value;
    throw refusal('an alias', value, 'use a name such as production; latest, main and v<digits> are taken');
}
/** @throws LaurelError `invalid-name`. Accepts the number or its plain decimal text. */
function parseVersionNumber(value) {
    const number = typeof value === 'string' && /^[1-9][0-9]{0,9}$/.test(value) ? Number(value) : value;
    if (isVersionNumber(number))
        return number;
    throw refusal('a version', value, 'write a positive integer, such as 14');
}
/** @throws LaurelError `invalid-name`. */
function parseRegistrationId(value) {
    if (isRegistrationId(value))
        return value;
    throw refusal('a registration id', value, 'use at most 128 letters, digits, dots, - and _');
}
/** @throws LaurelError `invalid-name`. */
function parseReference(text) {
    const at = text.indexOf('@');
    if (at < 0)
        return { kind: 'model', model: parseModelName(text) };
    const model = parseModelName(text.slice(0, at));
    const rest = text.slice(at + 1);
    return /^[0-9]/.test(rest)
        ? { kind: 'version', model, version: parseVersionNumber(rest) }
        : { kind: 'alias', model, alias: parseAliasName(rest) };
}
function refusal(what, value, remedy) {
    const shown = JSON.stringify(value) ?? String(value);
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'invalid-name',
        message: `not ${what}: ${shown.length > 120 ? `${shown.slice(0, 120)}…` : shown}`,
        remedy,
    });
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
