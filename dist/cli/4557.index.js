export const id = 4557;
export const ids = [4557];
export const modules = {

/***/ 24557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
;// CONCATENATED MODULE: ./.build/js/src/policy/github/ruleset.js
// What ought to guard the branch that promotions are merged into, and what of it does: pure, in GitHub's own terms.
/** The check run that decides about a pull request. */
const requiredCheck = 'laurel';
/** The ruleset is found again by this name. */
const rulesetName = 'laurel';
/** GitHub Actions itself, in whose name a job's GITHUB_TOKEN sets check runs. */
const actionsAppId = 15_368;
/** The ruleset that demands all of it. */
function laurelRuleset({ appId, approvals, mergeQueue, branch }) {
    return {
        name: rulesetName,
        branches: [branch === null ? '~DEFAULT_BRANCH' : `refs/heads/${branch}`],
        enforcement: 'active',
        rules: [
            { type: 'deletion' },
            { type: 'non_fast_forward' },
            {
                type: 'pull_request',
                parameters: {
                    required_approving_review_count: approvals,
                    dismiss_stale_reviews_on_push: true,
                    require_code_owner_review: true,
                    require_last_push_approval: true,
                    required_review_thread_resolution: false,
                },
            },
            {
                type: 'required_status_checks',
                parameters: {
                    // A queue brings what it merges up to date by itself.
                    strict_required_status_checks_policy: !mergeQueue,
                    required_status_checks: [{ context: requiredCheck, integration_id: appId }],
                },
            },
            ...(mergeQueue ? [queueRule] : []),
        ],
    };
}
/** Each entry must pass by itself: the one at the head of a group says nothing of those before it. */
const queueRule = {
    type: 'merge_queue',
    parameters: {
        grouping_strategy: 'ALLGREEN',
        merge_method: 'MERGE',
        check_response_timeout_minutes: 60,
        max_entries_to_build: 5,
        max_entries_to_merge: 5,
        min_entries_to_merge: 1,
        min_entries_to_merge_wait_minutes: 0,
    },
};
/** The ruleset as GitHub imports it: Settings → Rules → Rulesets → Import a ruleset. */
function importableRuleset({ name, branches, enforcement, rules }) {
    return {
        name,
        target: 'branch',
        enforcement,
        conditions: { ref_name: { include: branches, exclude: [] } },
        rules,
        bypass_actors: [],
    };
}
/** What ought to hold, in the order of weight, and whether it does. */
function compareGuards(guards, options) {
    const own = guards.requiredChecks.filter(({ name }) => name === requiredCheck);
    const { reviews } = guards;
    const { appId, approvals } = options;
    return [
        demand('check', own.length > 0, `the check ${requiredCheck} is required`),
        demand('source', own.some((check) => check.appId === appId), `it counts only where ${appName(appId)} set it`),
        demand('up to date', guards.strict || guards.mergeQueue, 'what is merged was judged on top of what is there'),
        demand('pull request', guards.requiresPullRequest, 'nothing gets in but by pull request'),
        demand('approvals', reviews.approvals >= approvals, approvals === 1 ? 'one person approves' : `${approvals} people approve`),
        demand('code owners', reviews.codeOwners, 'whoever owns policy and workflows approves changes to them'),
        demand('last push', reviews.lastPush, 'somebody else than the last pusher approves'),
        demand('stale reviews', reviews.dismissStale, 'an approval is of what is merged, not of what was pushed before'),
        demand('force pushes', guards.blocksForcePushes, 'history is not rewritten: the ledger names its commits'),
        demand('deletion', guards.blocksDeletion, 'the branch cannot be deleted'),
        demand('bypass', guards.bypasses.length === 0, guards.bypasses.length === 0
            ? 'nobody may bypass the rulesets'
            : `nobody may bypass the rulesets, and these may: ${guards.bypasses.join(', ')}`),
        ...(options.mergeQueue ? [demand('merge queue', guards.mergeQueue, 'merges wait in a queue')] : []),
    ];
}
/** As people know it. */
function appName(appId) {
    return appId === actionsAppId ? 'GitHub Actions' : `the GitHub App ${appId}`;
}
function demand(name, met, text) {
    return { name, met, demand: text };
}

;// CONCATENATED MODULE: ./.build/js/src/policy/github/protection-level.js
// How hard it is to get a pull request merged that Laurel did not pass: what a branch's rules are really worth.


/** The strongest of what is in force. */
function protectionLevel({ requiredChecks, requiredWorkflows, }) {
    const elsewhere = requiredWorkflows.filter(({ path }) => /(?:^|\/)laurel-check\.ya?ml$/.test(path));
    if (elsewhere.length > 0)
        return { kind: 'required-workflow', isPinned: elsewhere.some(({ commit }) => commit !== null) };
    const apps = requiredChecks.filter(({ name }) => name === requiredCheck).map(({ appId }) => appId);
    const own = apps.find((appId) => appId !== null && appId !== actionsAppId);
    if (own !== undefined && own !== null)
        return { kind: 'app', appId: own };
    if (apps.includes(actionsAppId))
        return { kind: 'workflows' };
    return { kind: apps.length === 0 ? 'none' : 'anyone' };
}
/** One line each: who can get past it, and what to do about that. */
function describeLevel(level) {
    switch (level.kind) {
        case 'none':
            return {
                reach: `nothing requires the check ${requiredCheck}: what it fails can be merged`,
                advice: 'require it, from one app',
            };
        case 'anyone':
            return {
                reach: 'the check is required, but any app or person who can push may set it',
                advice: 'require it from one app',
            };
        case 'workflows':
            return {
                reach: 'whoever can push a branch: a workflow there may set the check with its GITHUB_TOKEN. What goes live is judged again, but policy that was merged in this way counts',
                advice: 'where writers are not trusted, let a GitHub App set the check (--app-id), or require the workflow from another repository',
            };
        case 'app':
            return {
                reach: `only who has the key of ${appName(level.appId)} can set the check`,
                advice: "keep the key in an environment that only the default branch may use: a secret of the repository is every writer's",
            };
        case 'required-workflow':
            return {
                reach: level.isPinned
                    ? 'a workflow of another repository has to pass, at one commit, whatever a pull request changes'
                    : 'a workflow of another repository has to pass, whatever a pull request changes; who can push there can change it',
                advice: level.isPinned ? null : 'pin it to a commit',
            };
        default:
            return (0,errors/* unreachable */.HB)(level);
    }
}

// EXTERNAL MODULE: ./.build/js/src/policy/github/action-reference.js
var action_reference = __webpack_require__(82542);
// EXTERNAL MODULE: ./.build/js/src/primitives/show-value.js
var show_value = __webpack_require__(72975);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(73603);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/open-host.js
var open_host = __webpack_require__(38342);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/command-line.js
var command_line = __webpack_require__(50104);
// EXTERNAL MODULE: ./.build/js/src/report/terminal-table.js
var terminal_table = __webpack_require__(82235);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/render/protection.js
// What guards a branch, for the terminal: the demands, what the check is worth, and the ruleset that would meet them.


function renderProtection({ demands, level }, paint) {
    const table = (0,terminal_table/* renderTable */.b)(['guard', '', 'what should hold'], demands.map(({ name, met, demand }) => [
        name,
        met ? { text: '✓', style: 'green' } : { text: '✗', style: 'red' },
        demand,
    ]), { paint });
    const advice = level.advice === null ? '' : `\n  → ${level.advice}`;
    return `${table}\n\n${paint('bold', 'who gets past the check:')} ${level.reach}${advice}`;
}
function renderRuleset(ruleset) {
    return JSON.stringify(ruleset, null, 2);
}

;// CONCATENATED MODULE: ./.build/js/src/apps/cli/commands/protect.js










async function run(context, [repository = ''], given = {}) {
    if (!(0,action_reference/* isRepositoryName */.en)(repository))
        throw usage(`not a repository on GitHub: ${(0,show_value/* showValue */.v)(repository)}`, 'write it as owner/name');
    const options = optionsOf(context, given);
    const ruleset = laurelRuleset(options);
    if (given.apply !== true && (0,open_host/* gitHubToken */.Z)(context.env) === undefined)
        return printOnly(context, { repository, ruleset });
    const client = await openClient(context, repository);
    const applied = given.apply === true ? await applyRuleset(client, ruleset) : null;
    return compare(context, { repository, client, options, ruleset, applied, given });
}
/** Without a token: what to set up by hand. */
function printOnly({ console }, { repository, ruleset }) {
    const importable = importableRuleset(ruleset);
    console.result({ repository, ruleset: importable, protection: null }, renderRuleset(importable));
    console.note(`\nno token, so what guards ${repository} now was not read: set GITHUB_TOKEN for that\nimport the ruleset under Settings → Rules → Rulesets, or run this with --apply as an administrator`);
    return exit/* exitCodes */.h.ok;
}
async function compare({ console, options: global }, { repository, client, options, ruleset, applied, given }) {
    const [{ readBranchRules }, { readBypassActors }, { readDefaultBranch }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3013)]).then(__webpack_require__.bind(__webpack_require__, 43013)),
        Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6674)]).then(__webpack_require__.bind(__webpack_require__, 66674)),
        Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2299)]).then(__webpack_require__.bind(__webpack_require__, 62299)),
    ]);
    const branch = options.branch ?? (await readDefaultBranch(client));
    const guards = await readBranchRules(client, branch);
    const { actors, hidden } = await readBypassActors(client, branch);
    const bypasses = actors.map(({ name, mode, ruleset: of }) => (0,hostile/* terminalText */.eR)(`${name} (${mode}, of ${of})`));
    const demands = compareGuards({ ...guards, bypasses }, options);
    const level = protectionLevel(guards);
    const missing = demands.filter(({ met }) => !met).length;
    const importable = importableRuleset(ruleset);
    const head = `${missing === 0 ? console.paint('green', '✓ guarded') : console.paint('red', `✗ ${missing} of ${demands.length} missing`)}  ${console.paint('bold', (0,hostile/* terminalText */.eR)(`${repository} ${branch}`))}`;
    console.result({
        repository,
        branch,
        ruleset: importable,
        protection: { demands, level, missing, bypass: { actors, hidden } },
        applied,
    }, `${head}\n\n${renderProtection({ demands, level: describeLevel(level) }, console.paint)}`);
    if (applied !== null)
        console.note(`\nruleset ${ruleset.name}: ${applied}`);
    if (guards.hasClassicProtection)
        console.note('\nnote: the branch has classic protection too, of which only the required checks could be read');
    if (hidden.length > 0)
        console.note(`\nnote: who may bypass ${(0,hostile/* terminalText */.eR)(hidden.join(', '))} is shown to administrators only, so that was not judged`);
    if (missing > 0 && applied === null) {
        const command = (0,command_line/* commandLine */.a)({ ...global, repo: '.' }, 'protect', repository, '--apply', ...flagsOf(given));
        console.note(`\nto set it up, as an administrator: ${(0,hostile/* terminalText */.eR)(command)}\nby hand: --json prints the ruleset, for Settings → Rules → Rulesets → Import a ruleset`);
    }
    return missing === 0 ? exit/* exitCodes */.h.ok : exit/* exitCodes */.h.refused;
}
async function openClient(context, repository) {
    const { env, clock, signal, options, console } = context;
    const address = { ...options, repo: `github:${repository}` };
    const onWait = (message) => {
        console.note(message);
    };
    const session = await new open_host/* OpenHost */.f({ options: address, env, clock, signal, onWait }).github();
    if (session !== null)
        return session.client;
    throw new errors/* LaurelError */.Q4({ code: 'internal', message: 'github: names a repository on GitHub' });
}
async function applyRuleset(client, ruleset) {
    const { putRuleset } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(5425)]).then(__webpack_require__.bind(__webpack_require__, 95425));
    return (await putRuleset(client, ruleset)).outcome;
}
function optionsOf({ options: { branch } }, { appId, approvals, mergeQueue = false }) {
    return {
        appId: appId === undefined ? actionsAppId : wholeNumber('--app-id', appId, [1, 2_147_483_647]),
        approvals: approvals === undefined ? 1 : wholeNumber('--approvals', approvals, [0, 10]),
        mergeQueue,
        branch: branch ?? null,
    };
}
function flagsOf({ appId, approvals, mergeQueue = false }) {
    return [
        ...(appId === undefined ? [] : ['--app-id', appId]),
        ...(approvals === undefined ? [] : ['--approvals', approvals]),
        ...(mergeQueue ? ['--merge-queue'] : []),
    ];
}
function wholeNumber(option, text, [least, most]) {
    const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most)
        return value;
    throw usage(`${option}: ${(0,show_value/* showValue */.v)(text)} is no number from ${least} to ${most}`, 'write digits only');
}
function usage(message, remedy) {
    return new errors/* LaurelError */.Q4({ code: 'usage', message, remedy });
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

/***/ 82235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable),
/* harmony export */   q: () => (/* binding */ widthOf)
/* harmony export */ });
// Aligned columns for a terminal.
/** A header and rows, columns two spaces apart; nothing for no rows. */
function renderTable(header, rows, { paint, right = [] }) {
    if (rows.length === 0)
        return '';
    const widths = header.map((title, column) => Math.max(widthOf(title), ...rows.map((row) => widthOf(textOf(row[column])))));
    const line = (cells, style) => cells
        .map((cell, column) => {
        const text = textOf(cell);
        const padding = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(text)));
        const painted = style !== undefined
            ? paint(style, text)
            : typeof cell === 'string'
                ? text
                : paint(cell.style, text);
        return right.includes(column) ? padding + painted : painted + padding;
    })
        .join('  ')
        .trimEnd();
    return [line(header, 'dim'), ...rows.map((row) => line(row))].join('\n');
}
function textOf(cell) {
    if (cell === undefined)
        return '';
    return typeof cell === 'string' ? cell : cell.text;
}
/** Columns a terminal gives to `text`: East Asian wide characters take two, combining ones none. */
function widthOf(text) {
    let width = 0;
    for (const char of text) {
        if (/\p{M}/u.test(char))
            continue;
        width +=
            /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u.test(char)
                ? 2
                : 1;
    }
    return width;
}


/***/ })

};
