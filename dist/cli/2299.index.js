export const id = 2299;
export const ids = [2299,4680];
export const modules = {

/***/ 43980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseAnswer)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _report_hostile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69890);


/**
 * What `schema` finds in an answer.
 *
 * @param what names the answer in the error: `pull request 17`
 * @throws LaurelError `git` for an answer of another form.
 */
function parseAnswer(schema, answer, what) {
    const parsed = schema.safeParse(answer);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const at = issue === undefined || issue.path.length === 0 ? 'the answer' : issue.path.join('.');
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'git',
        message: `GitHub answered in a form that Laurel does not know, to ${(0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(what, 200)}: ${(0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(at, 200)}: ${(0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(issue?.message ?? '', 200)}`,
        remedy: 'check that GITHUB_API_URL is GitHub, and that no proxy changes what it answers',
    });
}


/***/ }),

/***/ 62299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findBranch: () => (/* binding */ findBranch),
/* harmony export */   readDefaultBranch: () => (/* binding */ readDefaultBranch),
/* harmony export */   readIdentity: () => (/* binding */ readIdentity),
/* harmony export */   readTip: () => (/* binding */ readTip)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _git_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35081);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6229);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29555);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43980);
// The default branch: which one it is, where it stands, and which repository this is.






const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1) });
const refSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('commit'), sha: _git_id_js__WEBPACK_IMPORTED_MODULE_1__/* .gitIdSchema */ .B }) });
const commitsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sha: _git_id_js__WEBPACK_IMPORTED_MODULE_1__/* .gitIdSchema */ .B, parents: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sha: _git_id_js__WEBPACK_IMPORTED_MODULE_1__/* .gitIdSchema */ .B })) }));
async function readDefaultBranch(client) {
    const found = await client.read(client.rest.repos.get, { ...client.repository }, repositorySchema);
    return found.default_branch;
}
/** Where `branch` stands now. @throws LaurelError `git` where there is no such branch. */
async function readTip(client, branch) {
    try {
        const parameters = { ...client.repository, ref: `heads/${branch}` };
        const { object } = await client.readFresh(client.rest.git.getRef, parameters, refSchema);
        return object.sha;
    }
    catch (error) {
        if (!(0,_github_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotFound */ .c4)(error))
            throw error;
        throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
            code: 'git',
            message: `no branch ${branch} in ${client.location}, or the token may not see it`,
            remedy: 'commit the alias repository first, name its branch with --branch, or give the token `contents: read`',
            cause: error,
        });
    }
}
/** Where `branch` stands, or `null` where there is none. */
async function findBranch(client, branch) {
    try {
        const parameters = { ...client.repository, ref: `heads/${branch}` };
        const { object } = await client.read(client.rest.git.getRef, parameters, refSchema);
        return object.sha;
    }
    catch (error) {
        if ((0,_github_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotFound */ .c4)(error))
            return null;
        throw error;
    }
}
/** Among so many of the oldest commits the root is looked for: commits that clocks put out of order come near it. */
const oldestPages = 3;
/**
 * `git:<root commit>`, as every clone says it: the commit without parents among the oldest of the history of `tip`. Of
 * several, which histories that were joined have, the first by its id.
 *
 * @throws LaurelError `git` where there is none.
 */
async function readIdentity(client, tip) {
    const parameters = { ...client.repository, sha: tip, per_page: 100 };
    const newest = await client.rest.repos.listCommits(parameters);
    const last = Number((0,_pages_js__WEBPACK_IMPORTED_MODULE_5__/* .linkedPage */ .j)(newest.headers.link, 'last')?.['page'] ?? '1');
    for (let page = last; page > Math.max(0, last - oldestPages); page -= 1) {
        const answer = page === 1 ? newest : await client.rest.repos.listCommits({ ...parameters, page });
        const commits = (0,_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAnswer */ .W)(commitsSchema, answer.data, 'the history');
        const [root] = commits
            .filter(({ parents }) => parents.length === 0)
            .map(({ sha }) => sha)
            .toSorted();
        if (root !== undefined)
            return `git:${root}`;
    }
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'git',
        message: `${client.location}: none of the oldest commits in the history of ${tip} is without parents`,
        remedy: 'use Laurel with a clone of it, by --repo <directory>',
    });
}


/***/ }),

/***/ 35081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ gitIdSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
// Git ids as they come from GitHub.

/** 40 or 64 lower-case hex digits. */
const gitIdSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'not a Git id');


/***/ }),

/***/ 6229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xv: () => (/* binding */ failureError),
  c4: () => (/* binding */ isNotFound),
  gj: () => (/* binding */ isPermissionError),
  yT: () => (/* binding */ limitError),
  Hu: () => (/* binding */ outcomeUnknown),
  wv: () => (/* binding */ saysOf),
  c2: () => (/* binding */ statusOf)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/permissions.js
// Which permission an operation needs, in the words of a workflow's `permissions:`, for errors that say what to add.
/** What a job's own GITHUB_TOKEN can never have: only a GitHub App's token. */
const onlyApps = /^(members|administration|organization)/;
/** By route, the first that fits; `null` for what every token with access may do. */
const table = [
    [/^\/graphql LaurelMutation/, { read: 'pull-requests: write', write: 'pull-requests: write' }],
    [
        /^\/graphql Laurel(PullRequest|Changes|Commits)/,
        { read: 'pull-requests: read', write: 'pull-requests: read' },
    ],
    [/^\/graphql LaurelCheckRuns/, { read: 'checks: read', write: 'checks: read' }],
    [/^\/graphql Laurel(Blobs|Files|History)/, { read: 'contents: read', write: 'contents: read' }],
    [/\/check-(runs|suites)/, { read: 'checks: read', write: 'checks: write' }],
    [/\/deployments/, { read: 'deployments: read', write: 'deployments: write' }],
    [/\/pulls\/[^/]+\/merge$/, { read: 'pull-requests: read', write: 'contents: write' }],
    [/\/commits\/[^/]+\/pulls$/, { read: 'pull-requests: read', write: 'pull-requests: write' }],
    [/\/(pulls|issues)(\/|$)/, { read: 'pull-requests: read', write: 'pull-requests: write' }],
    [/\/actions\//, { read: 'actions: read', write: 'actions: write' }],
    [/\/statuses/, { read: 'statuses: read', write: 'statuses: write' }],
    [/^\/orgs\/[^/]+\/teams/, { read: 'members: read', write: 'members: write' }],
    [
        /\/(rulesets|protection|branches\/[^/]+\/protection)/,
        { read: 'administration: read', write: 'administration: write' },
    ],
    [/\/collaborators/, { read: 'metadata: read', write: 'administration: write' }],
    [/\/(git|contents|commits|compare|branches|dispatches|activity)(\/|$)/, { read: 'contents: read', write: 'contents: write' }], // prettier-ignore
];
/**
 * What GitHub said it accepts, or what we know of the route.
 *
 * @param accepted the header `x-accepted-github-permissions`: `contents=write; contents=write,workflows=write`
 * @param asked `PUT` and `/repos/{owner}/{repo}/pulls/{pull_number}/merge`
 */
function neededPermission(accepted, asked) {
    const told = parseAccepted(accepted ?? '');
    if (told.length > 0)
        return needed(told);
    const known = table.find(([pattern]) => pattern.test(asked.route))?.[1];
    if (known === undefined)
        return null;
    return needed([asked.method === 'GET' ? known.read : known.write]);
}
function needed(anyOf) {
    return { anyOf, jobMayHave: anyOf.some((each) => !onlyApps.test(each)) };
}
/** One entry for each set of permissions; what has another form is left out. */
function parseAccepted(header) {
    return header
        .slice(0, 500)
        .split(';')
        .map((set) => Array.from(set.matchAll(/\b([a-z_]{1,40})=(read|write|admin)\b/g), ([, name = '', level = '']) => `${name.replaceAll('_', '-')}: ${level}`).join(' and '))
        .filter((set) => set !== '');
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/github-errors.js
// A failed request → the coded error a person reads: what was asked, what GitHub said, and what to do.


/** The coded error for a failed request. Its `details` hold `status`, `kind`, `says`, `method`, `route`. */
function failureError(failure, asked, location) {
    const { code, says, remedy } = explanations[failure.kind](failure, asked);
    return new errors/* LaurelError */.Q4({
        code,
        message: `${asked.shown} at ${location}: ${says}`,
        remedy,
        details: detailsOf(failure, asked),
    });
}
function detailsOf({ status, kind, says }, { method, route }) {
    return { status, kind, says, method, route };
}
/** The status GitHub answered with, of an error that this folder threw. */
function statusOf(error) {
    const status = error instanceof errors/* LaurelError */.Q4 ? error.details['status'] : undefined;
    return typeof status === 'number' ? status : undefined;
}
/** Whether the token lacks a right, rather than that it is wrong or that GitHub failed. */
function isPermissionError(error) {
    return error instanceof errors/* LaurelError */.Q4 && error.details['kind'] === 'forbidden';
}
/** Whether GitHub knows no such thing, or the token may not see it. */
function isNotFound(error) {
    return error instanceof errors/* LaurelError */.Q4 && error.code === 'not-found';
}
/** GitHub's own words, in one bounded line, of an error that this folder threw. */
function saysOf(error) {
    const says = error instanceof errors/* LaurelError */.Q4 ? error.details['says'] : undefined;
    return typeof says === 'string' ? says : '';
}
/** A write whose answer was lost: nobody knows whether GitHub did it. */
function outcomeUnknown(failure, asked, location) {
    return new errors/* LaurelError */.Q4({
        code: 'outcome-unknown',
        message: `${asked.shown} at ${location}: no clear answer, so it may or may not have been done (${failure.says})`,
        remedy: 'run the same command again: it looks for what is there before it writes',
        details: detailsOf(failure, asked),
    });
}
/** GitHub, or our own pace, allows nothing before `until`. */
function limitError(until, asked, location) {
    return new errors/* LaurelError */.Q4({
        code: 'git',
        message: `${asked.shown} at ${location}: the limit of requests is used up until ${until.toISOString()}`,
        remedy: `run the same command again after ${until.toISOString()}`,
        details: { method: asked.method, route: asked.route, kind: 'limited', until: until.toISOString() },
    });
}
/** A setting of the repository, which no permission replaces. */
const isSwitchedOff = /not permitted to create or approve pull requests/i;
const explanations = {
    unsent: ({ says }) => ({
        code: 'git',
        says: `GitHub cannot be reached (${says})`,
        remedy: 'check the network, the proxy, NODE_EXTRA_CA_CERTS and GITHUB_API_URL, and run it again',
    }),
    unclear: ({ says, status }) => ({
        code: 'git',
        says: `GitHub does not answer now (${status === undefined ? says : `${status}: ${says}`})`,
        remedy: 'run the same command again later',
    }),
    limited: ({ says }) => ({
        code: 'git',
        says: `the limit of requests is used up (${says})`,
        remedy: 'run the same command again later, or use a token of its own',
    }),
    unauthorized: () => ({
        code: 'git',
        says: 'GitHub does not accept the token: it is wrong, expired or revoked',
        remedy: 'give a valid token; the GITHUB_TOKEN of a job ends with the job',
    }),
    forbidden: ({ says, headers }, asked) => ({
        code: 'git',
        says: `the token may not do this (${says})`,
        remedy: isSwitchedOff.test(says)
            ? 'switch on "Allow GitHub Actions to create and approve pull requests" (Settings, Actions, General), or use a GitHub App\'s token'
            : permissionRemedy(headers['x-accepted-github-permissions'], asked),
    }),
    'not-found': ({ headers }, asked) => ({
        code: 'not-found',
        says: 'GitHub knows no such thing, or the token may not see it',
        remedy: `check the name; ${permissionRemedy(headers['x-accepted-github-permissions'], asked)}`,
    }),
    refused: ({ says, status }) => ({
        code: 'git',
        says: `GitHub refused it (${status === undefined ? says : `${status}: ${says}`})`,
        remedy: 'do what the message says, and run the same command again',
    }),
};
function permissionRemedy(accepted, asked) {
    const needed = neededPermission(accepted, asked);
    if (needed === null)
        return 'check what the token may do in this repository';
    const permissions = needed.anyOf.map((each) => `\`${each}\``).join(' or ');
    return needed.jobMayHave
        ? `add ${permissions} to the job's permissions, or give it to the token`
        : `use a GitHub App's token with ${permissions}: the GITHUB_TOKEN of a job cannot have it`;
}


/***/ }),

/***/ 29555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextPage),
/* harmony export */   j: () => (/* binding */ linkedPage)
/* harmony export */ });
// The next page of a list, from the Link header. Only its query is used, never its address: the token goes nowhere
// that an answer names.
/** The parameters of the page after this one, `null` after the last. */
function nextPage(link) {
    return linkedPage(link, 'next');
}
/** The parameters of the page that `relation` names. */
function linkedPage(link, relation) {
    for (const part of (link ?? '').split(/,(?=\s*<)/)) {
        const [, address = '', relations = ''] = /^\s*<([^>]*)>;\s*rel="([^"]*)"/.exec(part) ?? [];
        const url = URL.parse(address);
        if (url !== null && relations.split(' ').includes(relation))
            return cursorOf(url.searchParams);
    }
    return null;
}
/** What says which page it is: the rest of the query is ours already. */
function cursorOf(query) {
    return Object.fromEntries(['page', 'after', 'before', 'cursor'].flatMap((name) => {
        const value = query.get(name);
        return value === null ? [] : [[name, value]];
    }));
}


/***/ })

};
