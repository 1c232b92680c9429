export const id = 1181;
export const ids = [1181,3013,2299,4680];
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

/***/ 43013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBranchRules: () => (/* binding */ readBranchRules)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
// What guards a branch, as far as whoever may read the repository is told: rulesets in full, classic protection in part.

const ruleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional() });
const checkParameters = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    required_status_checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ context: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), integration_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullish() })),
    strict_required_status_checks_policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const pullParameters = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    required_approving_review_count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    require_code_owner_review: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    require_last_push_approval: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    dismiss_stale_reviews_on_push: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    allowed_merge_methods: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
});
const workflowParameters = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    workflows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), repository_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() })),
});
const branchSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    protection: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        // Rulesets alone make a branch `protected`, but this is classic protection only.
        enabled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
        required_status_checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            strict: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
            contexts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
            checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ context: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), app_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullish() })).optional(),
        })
            .nullish(),
    })
        .nullish(),
});
const allMethods = ['merge', 'squash', 'rebase'];
/** How GitHub writes "any app" in classic protection. */
const anyApp = -1;
/** @throws LaurelError `git`, `not-found` for an unknown branch. */
async function readBranchRules(client, branch) {
    const parameters = { ...client.repository, branch };
    const [rules, classic] = await Promise.all([
        client.readAll(client.rest.repos.getBranchRules, parameters, ruleSchema),
        client.read(client.rest.repos.getBranch, parameters, branchSchema),
    ]);
    return combineRules(rules, classic);
}
function combineRules(rules, classic) {
    const has = (type) => rules.some((rule) => rule.type === type);
    const checks = parametersOf(rules, 'required_status_checks', checkParameters);
    const pulls = parametersOf(rules, 'pull_request', pullParameters);
    const isAllowed = (method) => (method !== 'merge' || !has('required_linear_history')) &&
        pulls.every(({ allowed_merge_methods: allowed }) => allowed?.includes(method) ?? true);
    return {
        requiredChecks: [
            ...checks.flatMap(({ required_status_checks: each }) => each.map(ruledCheck)),
            ...classicChecks(classic),
        ],
        strict: checks.some((each) => each.strict_required_status_checks_policy) ||
            classic.protection?.required_status_checks?.strict === true,
        requiresPullRequest: has('pull_request'),
        requiredWorkflows: parametersOf(rules, 'workflows', workflowParameters).flatMap(({ workflows }) => workflows.map(({ path, repository_id: repositoryId, sha }) => ({
            path,
            repositoryId,
            commit: sha ?? null,
        }))),
        reviews: {
            approvals: Math.max(0, ...pulls.map((each) => each.required_approving_review_count)),
            codeOwners: pulls.some((each) => each.require_code_owner_review),
            lastPush: pulls.some((each) => each.require_last_push_approval),
            dismissStale: pulls.some((each) => each.dismiss_stale_reviews_on_push),
        },
        mergeMethods: allMethods.filter(isAllowed),
        mergeQueue: has('merge_queue'),
        blocksForcePushes: has('non_fast_forward'),
        blocksDeletion: has('deletion'),
        hasClassicProtection: classic.protection?.enabled ?? false,
    };
}
function parametersOf(rules, type, schema) {
    return rules.flatMap((rule) => {
        const parsed = rule.type === type ? schema.safeParse(rule.parameters) : null;
        return parsed?.success === true ? [parsed.data] : [];
    });
}
function ruledCheck(check) {
    return { name: check.context, appId: check.integration_id ?? null };
}
function classicChecks({ protection }) {
    const { contexts = [], checks } = protection?.required_status_checks ?? {};
    if (checks === undefined)
        return contexts.map((name) => ({ name, appId: null }));
    return checks.map(({ context, app_id: id }) => ({
        name: context,
        appId: id === anyApp ? null : (id ?? null),
    }));
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

/***/ 71181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitHubHost: () => (/* binding */ GitHubHost)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/js/src/registry/in-parallel.js
var in_parallel = __webpack_require__(18960);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/git-id.js
var git_id = __webpack_require__(35081);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/github-errors.js + 1 modules
var github_errors = __webpack_require__(6229);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/query-variables.js
// Variables of a GraphQL query that asks for many things at once: every value is passed, none is pasted into the text.
class QueryVariables {
    #declared = ['$owner: String!', '$name: String!'];
    #values;
    constructor({ owner, repo }) {
        this.#values = { owner, name: repo };
    }
    /** Declares one more and returns how the query writes it: `$v3`. */
    add(type, value) {
        const name = `v${this.#declared.length}`;
        this.#declared.push(`$${name}: ${type}`);
        this.#values[name] = value;
        return `$${name}`;
    }
    get values() {
        return this.#values;
    }
    /** `query <name>(…) { repository(…) { <body> } }` */
    query(name, body, fragments = '') {
        return `query ${name}(${this.#declared.join(', ')}) { repository(owner: $owner, name: $name) { ${body} } } ${fragments}`;
    }
}
/** `items` in groups of at most `size`. */
function batchesOf(items, size) {
    const batches = [];
    for (let start = 0; start < items.length; start += size)
        batches.push(items.slice(start, start + size));
    return batches;
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/history.js
// The history of a commit, newest first, a hundred commits at a time.



const pageInfoSchema = schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() });
const historySchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        object: schemas/* object */.Ikc({
            history: schemas/* object */.Ikc({
                pageInfo: pageInfoSchema,
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
                    oid: git_id/* gitIdSchema */.B,
                    parents: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ oid: git_id/* gitIdSchema */.B })) }),
                })),
            }),
        })
            .nullable(),
    }),
});
class History {
    #client;
    #commit;
    /** `undefined` when all was read. */
    #cursor = null;
    constructor(client, commit) {
        this.#client = client;
        this.#commit = commit;
    }
    /** The next hundred; none at the end, or for an unknown commit. @throws LaurelError `git`. */
    async next() {
        if (this.#cursor === undefined)
            return [];
        const variables = new QueryVariables(this.#client.repository);
        const commit = variables.add('GitObjectID!', this.#commit);
        const after = variables.add('String', this.#cursor);
        const query = variables.query('LaurelHistory', `object(oid: ${commit}) { ... on Commit { history(first: 100, after: ${after}) { pageInfo { hasNextPage endCursor } nodes { oid parents(first: 2) { nodes { oid } } } } } }`);
        const { repository } = await this.#client.graphql(query, variables.values, historySchema);
        if (repository.object === null) {
            this.#cursor = undefined;
            return [];
        }
        const { pageInfo, nodes } = repository.object.history;
        this.#cursor = pageInfo.hasNextPage && pageInfo.endCursor !== null ? pageInfo.endCursor : undefined;
        return nodes.map(({ oid, parents }) => ({ id: oid, parents: parents.nodes.map((each) => each.oid) }));
    }
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/ancestry.js
// How commits lie to each other. What many aliases ask at once is answered, where it can be, by one reading of the
// newest history, for what was honoured last is seldom far back.





const statusSchema = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n(['ahead', 'behind', 'identical', 'diverged']),
    merge_base_commit: schemas/* object */.Ikc({ sha: git_id/* gitIdSchema */.B }),
});
/** Fewer questions than this are asked one by one: reading history would cost as much. */
const manyQuestions = 3;
const historyPages = 3;
const parallelComparisons = 8;
/** How `head` lies to `base`; either may be a branch. @throws LaurelError `git`. */
async function compareCommits(client, base, head) {
    const parameters = { ...client.repository, basehead: `${base}...${head}`, per_page: 1 };
    try {
        const found = await client.read(client.rest.repos.compareCommitsWithBasehead, parameters, statusSchema);
        const ancestry = found.status === 'identical' ? 'same' : found.status;
        return { ancestry, mergeBase: found.merge_base_commit.sha };
    }
    catch (error) {
        if (!(0,github_errors/* isNotFound */.c4)(error))
            throw error;
        return { ancestry: /no common ancestor/i.test((0,github_errors/* saysOf */.wv)(error)) ? 'diverged' : 'unknown' };
    }
}
class Ancestries {
    #client;
    /** By descendant: what was asked in this turn of the event loop. */
    #asked = new Map();
    constructor(client) {
        this.#client = client;
    }
    /** How `descendant` lies to `ancestor`. @throws LaurelError `git`. */
    async compare(ancestor, descendant) {
        if (ancestor === descendant)
            return 'same';
        return new Promise((resolve, reject) => {
            const asked = { ancestor, resolve, reject };
            const waiting = this.#asked.get(descendant);
            if (waiting !== undefined) {
                waiting.push(asked);
                return;
            }
            this.#asked.set(descendant, [asked]);
            setImmediate(() => void this.#answer(descendant));
        });
    }
    async #answer(descendant) {
        const asked = this.#asked.get(descendant) ?? [];
        this.#asked.delete(descendant);
        try {
            const wanted = new Set(asked.map(({ ancestor }) => ancestor));
            const known = wanted.size < manyQuestions ? new Set() : await this.#recent(descendant, wanted);
            await (0,in_parallel/* inParallel */.H)([...wanted], parallelComparisons, async (ancestor) => {
                const ancestry = known.has(ancestor)
                    ? 'ahead'
                    : (await compareCommits(this.#client, ancestor, descendant)).ancestry;
                for (const each of asked)
                    if (each.ancestor === ancestor)
                        each.resolve(ancestry);
            });
        }
        catch (cause) {
            for (const { reject } of asked)
                reject(cause);
        }
    }
    /** Which of `wanted` are in the newest part of the history of `descendant`. */
    async #recent(descendant, wanted) {
        const history = new History(this.#client, descendant);
        const found = new Set();
        for (let page = 1; page <= historyPages && found.size < wanted.size; page += 1) {
            const commits = await history.next();
            for (const { id } of commits)
                if (wanted.has(id))
                    found.add(id);
            if (commits.length === 0)
                break;
        }
        return found;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/blobs.js
// Reading blobs: many in one query, each proven by its id before anybody sees it. What the query cannot give byte by
// byte (binary, truncated, re-encoded) is read by itself.





const blobsPerQuery = 100;
const parallelReads = 4;
/** A larger file than this has no place in a cache, nor in a query's answer. */
const smallBytes = 256 * 1024;
const cachedBytes = 32 * 1024 * 1024;
const entrySchema = schemas/* object */.Ikc({
    byteSize: schemas/* int */.Whr().optional(),
    isTruncated: schemas/* boolean */.zMY().optional(),
    text: schemas/* string */.YjP().nullable().optional(),
})
    .nullable();
const blobsSchema = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), entrySchema) });
const restSchema = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* literal */.euz('base64') });
/** What is asked in one turn of the event loop goes out together, for many files are read one by one. */
class Blobs {
    #client;
    #cache = new Map();
    #cachedBytes = 0;
    #waiting = [];
    constructor(client) {
        this.#client = client;
    }
    /** In the order asked. @throws LaurelError `not-found`, `git`; `invalid-document` for more than `maxBytes`. */
    async read(blobs, maxBytes) {
        return Promise.all(blobs.map(async (blob) => this.#readOne(blob, maxBytes)));
    }
    async #readOne(blob, maxBytes) {
        const cached = this.#cache.get(blob);
        const found = cached === undefined ? await this.#ask(blob) : { bytes: cached };
        const sizeBytes = 'bytes' in found ? found.bytes.length : found.sizeBytes;
        if (sizeBytes > maxBytes)
            throw tooLarge(blob, { sizeBytes, maxBytes }, this.#client.location);
        const bytes = 'bytes' in found ? found.bytes : await this.#readAlone(blob);
        this.#remember(blob, bytes);
        return bytes;
    }
    async #ask(blob) {
        return new Promise((resolve, reject) => {
            this.#waiting.push({ blob, resolve, reject });
            if (this.#waiting.length === 1)
                setImmediate(() => void this.#answer());
        });
    }
    async #answer() {
        const asked = this.#waiting;
        this.#waiting = [];
        const blobs = [...new Set(asked.map(({ blob }) => blob))];
        await (0,in_parallel/* inParallel */.H)(batchesOf(blobs, blobsPerQuery), parallelReads, async (batch) => {
            const wanted = new Set(batch);
            const waiting = asked.filter(({ blob }) => wanted.has(blob));
            try {
                const found = await this.#query(batch);
                for (const { blob, resolve, reject } of waiting) {
                    const one = found.get(blob);
                    if (one === undefined)
                        reject(unknownBlob(blob, this.#client.location));
                    else
                        resolve(one);
                }
            }
            catch (cause) {
                for (const { reject } of waiting)
                    reject(cause);
            }
        });
    }
    async #query(blobs) {
        const variables = new QueryVariables(this.#client.repository);
        const fields = blobs.map((blob, index) => {
            const oid = variables.add('GitObjectID!', blob);
            return `b${index}: object(oid: ${oid}) { ... on Blob { byteSize isTruncated text } }`;
        });
        const query = variables.query('LaurelBlobs', fields.join(' '));
        const { repository } = await this.#client.graphql(query, variables.values, blobsSchema);
        const found = new Map();
        for (const [index, blob] of blobs.entries()) {
            const entry = repository[`b${index}`];
            if (entry?.byteSize === undefined)
                continue;
            const bytes = entry.isTruncated === false ? provenText(blob, entry.text) : null;
            found.set(blob, bytes === null ? { sizeBytes: entry.byteSize } : { bytes });
        }
        return found;
    }
    async #readAlone(blob) {
        const parameters = { ...this.#client.repository, file_sha: blob };
        const { content } = await this.#client.read(this.#client.rest.git.getBlob, parameters, restSchema);
        const bytes = Buffer.from(content, 'base64');
        if (isBlob(blob, bytes))
            return bytes;
        throw new errors/* LaurelError */.Q4({
            code: 'git',
            message: `blob ${blob} of ${this.#client.location} did not arrive as it was stored`,
            remedy: 'check that no proxy changes what GitHub answers, and run the same command again',
        });
    }
    #remember(blob, bytes) {
        if (bytes.length > smallBytes || this.#cache.has(blob))
            return;
        this.#cache.set(blob, bytes);
        this.#cachedBytes += bytes.length;
        for (const [oldest, { length }] of this.#cache) {
            if (this.#cachedBytes <= cachedBytes)
                return;
            this.#cache.delete(oldest);
            this.#cachedBytes -= length;
        }
    }
}
/** Git's own id of `bytes` as a blob, in the hash that an id as long as `like` has. */
function blobIdOf(bytes, like) {
    const algorithm = like.length === 64 ? 'sha256' : 'sha1';
    return (0,external_node_crypto_.createHash)(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function isBlob(blob, bytes) {
    return blobIdOf(bytes, blob) === blob;
}
/** GitHub shows text in UTF-8, whatever it was stored in: only what hashes to its id is believed. */
function provenText(blob, text) {
    if (text === null || text === undefined)
        return null;
    const bytes = new TextEncoder().encode(text);
    return isBlob(blob, bytes) ? bytes : null;
}
function unknownBlob(blob, location) {
    return new errors/* LaurelError */.Q4({ code: 'not-found', message: `no blob ${blob} in ${location}` });
}
function tooLarge(blob, { sizeBytes, maxBytes }, location) {
    return new errors/* LaurelError */.Q4({
        code: 'invalid-document',
        message: `blob ${blob} of ${location} has ${sizeBytes} bytes, more than ${maxBytes}`,
        remedy: 'split the file',
    });
}

// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/branch.js
var github_branch = __webpack_require__(62299);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/files-at.js
// What stands at paths in commits: mode and blob id, many at once.




const placesPerQuery = 200;
const parallelQueries = 4;
/** Equal to no file's state, and not to that of a missing one either. */
const noSuchCommit = 'no such commit';
const fileStateSchema = schemas/* object */.Ikc({ oid: git_id/* gitIdSchema */.B, mode: schemas/* int */.Whr() })
    .nullable()
    .transform((file) => (file === null ? null : fileState(file.mode, file.oid)));
const filesSchema = schemas/* object */.Ikc({
    repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), fileStateSchema).nullable()),
});
/** @param mode as Git stores it: `0o100644` */
function fileState(mode, blob) {
    return `${mode.toString(8).padStart(6, '0')} ${blob}`;
}
class FilesAt {
    #client;
    /** A commit names its content, so what was read stays right. */
    #known = new Map();
    constructor(client) {
        this.#client = client;
    }
    /** Reads those of `places` that are not known yet. @throws LaurelError `git`. */
    async read(places) {
        const missing = new Map(places.filter((place) => !this.#known.has(keyOf(place))).map((place) => [keyOf(place), place]));
        await (0,in_parallel/* inParallel */.H)(batchesOf([...missing.values()], placesPerQuery), parallelQueries, async (batch) => this.#query(batch));
    }
    /** What {@link read} found. */
    at(commit, path) {
        return this.#known.get(keyOf({ commit, path })) ?? null;
    }
    /** What another query already showed. */
    learn(place, state) {
        this.#known.set(keyOf(place), state);
    }
    async #query(places) {
        const variables = new QueryVariables(this.#client.repository);
        const paths = [...new Set(places.map(({ path }) => path))];
        const names = new Map(paths.map((path, index) => [path, { key: `f${index}`, is: variables.add('String!', path) }]));
        const commits = [...new Set(places.map(({ commit }) => commit))];
        const fields = commits.map((commit, index) => {
            const files = places
                .filter((place) => place.commit === commit)
                .map(({ path }) => `${names.get(path)?.key}: file(path: ${names.get(path)?.is}) { oid mode }`);
            const oid = variables.add('GitObjectID!', commit);
            return `c${index}: object(oid: ${oid}) { ... on Commit { ${files.join(' ')} } }`;
        });
        const query = variables.query('LaurelFiles', fields.join(' '));
        const { repository } = await this.#client.graphql(query, variables.values, filesSchema);
        for (const place of places) {
            const files = repository[`c${commits.indexOf(place.commit)}`];
            const key = names.get(place.path)?.key ?? '';
            this.learn(place, files === null || files === undefined ? noSuchCommit : (files[key] ?? null));
        }
    }
}
function keyOf({ commit, path }) {
    return `${commit} ${path}`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/landed-query.js
// Commits with the merged pull requests that brought them, and which commit last touched a path.






const pathsPerQuery = 25;
const commitsPerQuery = 50;
const landed_query_parallelQueries = 3;
const landedSchema = schemas/* object */.Ikc({
    oid: git_id/* gitIdSchema */.B,
    messageHeadline: schemas/* string */.YjP(),
    committedDate: iso/* datetime */.w$({ offset: true }),
    author: schemas/* object */.Ikc({
        name: schemas/* string */.YjP().nullable(),
        email: schemas/* string */.YjP().nullable(),
        user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
    })
        .nullable(),
    url: schemas/* string */.YjP(),
    parents: schemas/* object */.Ikc({ totalCount: schemas/* int */.Whr() }),
    associatedPullRequests: schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
            number: schemas/* int */.Whr(),
            baseRefName: schemas/* string */.YjP(),
            mergedAt: schemas/* string */.YjP().nullable(),
            mergeCommit: schemas/* object */.Ikc({ oid: git_id/* gitIdSchema */.B }).nullable(),
            url: schemas/* string */.YjP(),
        })),
    }),
});
const fragment = 'fragment Landed on Commit { oid messageHeadline committedDate url author { name email user { login } } parents(first: 1) { totalCount } associatedPullRequests(first: 25) { nodes { number baseRefName mergedAt mergeCommit { oid } url } } }';
const landed_query_filesSchema = schemas/* record */.g1P(schemas/* string */.YjP(), fileStateSchema);
const historiesSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(landedSchema) }));
const pathsSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        tip: landedSchema.nullable(),
        files: landed_query_filesSchema.nullable(),
        touched: historiesSchema.nullable(),
    }),
});
const commitsSchema = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), landedSchema.nullable()) });
/**
 * What is known of `paths` at `commit`, and of the commit itself.
 *
 * @param branch only pull requests into this one count
 * @throws LaurelError `not-found` for an unknown commit, `git`.
 */
async function readPaths(client, { commit, paths, branch, }) {
    const read = await (0,in_parallel/* inParallel */.H)(batchesOf(paths, pathsPerQuery), landed_query_parallelQueries, async (batch) => {
        const variables = new QueryVariables(client.repository);
        const oid = variables.add('GitObjectID!', commit);
        const names = batch.map((path) => variables.add('String!', path));
        const files = names.map((path, index) => `p${index}: file(path: ${path}) { oid mode }`);
        const touched = names.map((path, index) => `p${index}: history(first: 1, path: ${path}) { nodes { ...Landed } }`);
        const query = variables.query('LaurelChanges', `tip: object(oid: ${oid}) { ...Landed } files: object(oid: ${oid}) { ... on Commit { ${files.join(' ')} } } touched: object(oid: ${oid}) { ... on Commit { ${touched.join(' ')} } }`, fragment);
        const { repository } = await client.graphql(query, variables.values, pathsSchema);
        if (repository.tip === null)
            throw unknownCommit(commit, client.location);
        return {
            tip: landedOf(repository.tip, branch),
            paths: batch.map((path, index) => {
                const [node] = repository.touched?.[`p${index}`]?.nodes ?? [];
                const state = repository.files?.[`p${index}`] ?? null;
                return { path, state, touched: node === undefined ? null : landedOf(node, branch) };
            }),
        };
    });
    const [first] = read;
    if (first === undefined)
        throw unknownCommit(commit, client.location);
    return { tip: first.tip, paths: read.flatMap((each) => each.paths) };
}
/** Commits by their id; an unknown one is left out. @throws LaurelError `git`. */
async function readLanded(client, commits, branch) {
    const read = await (0,in_parallel/* inParallel */.H)(batchesOf(commits, commitsPerQuery), landed_query_parallelQueries, async (batch) => {
        const variables = new QueryVariables(client.repository);
        const fields = batch.map((commit, index) => `l${index}: object(oid: ${variables.add('GitObjectID!', commit)}) { ...Landed }`);
        const query = variables.query('LaurelCommits', fields.join(' '), fragment);
        const { repository } = await client.graphql(query, variables.values, commitsSchema);
        return Object.values(repository).flatMap((each) => (each === null ? [] : [landedOf(each, branch)]));
    });
    return new Map(read.flat().map((landed) => [landed.id, landed]));
}
function landedOf(node, branch) {
    const { author } = node;
    // A commit may be in forks too, with pull requests of their own.
    const ours = node.url.replace(/commit\/[^/]*$/, 'pull/');
    const merged = node.associatedPullRequests.nodes
        .flatMap(({ number, baseRefName, mergedAt, mergeCommit, url }) => mergedAt === null || mergeCommit === null || baseRefName !== branch || url !== `${ours}${number}`
        ? []
        : [{ number, mergedAt, mergeCommit: mergeCommit.oid }])
        .toSorted((a, b) => Date.parse(a.mergedAt) - Date.parse(b.mergedAt));
    const [first] = merged;
    return {
        id: node.oid,
        author: author?.user?.login ?? `${author?.name ?? 'unknown'} <${author?.email ?? ''}>`,
        committedMs: Date.parse(node.committedDate),
        looksMerged: node.parents.totalCount > 1 || /^Merge pull request #\d|\(#\d+\)$/.test(node.messageHeadline),
        merged: first === undefined ? null : { number: first.number, mergeCommit: first.mergeCommit },
    };
}
function unknownCommit(commit, location) {
    return new errors/* LaurelError */.Q4({ code: 'not-found', message: `no commit ${commit} in ${location}` });
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/own-line.js

/** Two thousand commits: what was not merged within them proves nothing any more. */
const maxPages = 20;
/** The line from `commit` back, at least as far as all of `landings` where they are on it. @throws LaurelError `git`. */
async function readOwnLine(client, commit, landings) {
    const history = new History(client, commit);
    const known = new Map();
    const missing = new Set(landings);
    const line = [];
    let next = commit;
    for (let page = 1; page <= maxPages && missing.size > 0; page += 1) {
        const commits = await history.next();
        if (commits.length === 0)
            break;
        for (const each of commits)
            known.set(each.id, each);
        for (let at = known.get(next ?? ''); at !== undefined; at = known.get(next ?? '')) {
            line.push(at);
            missing.delete(at.id);
            known.delete(at.id);
            next = at.parents[0];
        }
    }
    return line;
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/origins.js


/**
 * A path that was never there is left out.
 *
 * @param files knows the state of every path at `commit`
 * @throws LaurelError `git`.
 */
async function readOrigins({ client, branch }, files, { commit, facts }) {
    const claims = await readClaims(client, commit, facts);
    await files.read(claims.flatMap(({ facts: { path }, merges }) => merges.map((merge) => ({ commit: ownParentOf(merge), path }))));
    const hiding = new Map(claims.map((claim) => [claim, hidingMerge(claim, files)]));
    const merges = [...new Set([...hiding.values()].flatMap((merge) => merge?.id ?? []))];
    const hidden = await readLanded(client, merges, branch);
    return claims.map((claim) => {
        const merge = hidden.get(hiding.get(claim)?.id ?? '');
        return merge === undefined
            ? { facts: claim.facts, landed: claim.landed, commit: claim.commit, proven: claim.isOnLine }
            : { facts: claim.facts, landed: merge, commit: merge.id, proven: true };
    });
}
/** Where all claim the newest commit, as right after a merge, there is no line to walk. */
async function readClaims(client, commit, facts) {
    const landings = new Set(facts.flatMap(({ touched }) => (touched === null ? [] : landingOf(touched))));
    landings.delete(commit);
    const line = landings.size === 0 ? [] : await readOwnLine(client, commit, landings);
    return facts.flatMap(({ touched, ...rest }) => {
        if (touched === null)
            return [];
        const landing = landingOf(touched);
        const index = landing === commit ? 0 : line.findIndex(({ id }) => id === landing);
        const passed = index < 0 ? line : line.slice(0, index);
        return [
            {
                facts: { ...rest, touched },
                landed: touched,
                commit: landing,
                merges: passed.filter(({ parents }) => parents.length > 1),
                isOnLine: index >= 0,
            },
        ];
    });
}
/** A merge whose own parent had something else at the path: it brought the content, whatever the history says. */
function hidingMerge({ facts: { path, state }, merges }, files) {
    return merges.find((merge) => files.at(ownParentOf(merge), path) !== state);
}
function landingOf({ merged, id }) {
    return merged?.mergeCommit ?? id;
}
function ownParentOf({ parents }) {
    return parents[0] ?? '';
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/changes.js



/** GitHub knows the pull request of a commit a little after its merge. */
const lateMs = [400, 800, 1_500, 2_300];
/** After this, no pull request is late any more; one that looks merged has longer. */
const freshMs = 2 * 60_000;
const freshMergeMs = 15 * 60_000;
/** As the port says it. @throws LaurelError `not-found` for an unknown commit, `git`. */
async function readChanges(deps, commit, paths) {
    const wanted = [...new Set(paths)];
    if (wanted.length === 0)
        return new Map();
    const files = new FilesAt(deps.client);
    const facts = await readSettled(deps, commit, wanted);
    for (const { path, state } of facts)
        files.learn({ commit, path }, state);
    const origins = await readOrigins(deps, files, { commit, facts });
    const pulls = await deps.pullRequests.readMany(origins.flatMap(({ landed }) => (landed.merged === null ? [] : [landed.merged.number])));
    await files.read(origins.flatMap(({ facts: { path }, landed }) => {
        const pull = pulls.get(landed.merged?.number ?? 0);
        return pull === undefined ? [] : [pull.head, pull.mergeBase].map((at) => ({ commit: at, path }));
    }));
    return new Map(origins.map((origin) => [
        origin.facts.path,
        changeOf(origin, pulls.get(origin.landed.merged?.number ?? 0) ?? null, files),
    ]));
}
/** The history of a path is settled at once; which pull request brought it is asked again while that may be late. */
async function readSettled({ client, branch }, commit, paths) {
    const { tip, paths: facts } = await readPaths(client, { commit, paths, branch });
    const landed = new Map(facts.flatMap(({ touched }) => (touched === null ? [] : [[touched.id, touched]])));
    for (const waitMs of lateMs) {
        const nowMs = client.clock.now().getTime();
        const late = [...landed.values()].filter((each) => mayBeLate(each, tip, nowMs));
        if (late.length === 0)
            break;
        await client.sleep(waitMs);
        const ids = late.map(({ id }) => id);
        for (const [id, each] of await readLanded(client, ids, branch))
            landed.set(id, each);
    }
    return facts.map(({ path, state, touched }) => ({
        path,
        state,
        touched: landed.get(touched?.id ?? '') ?? null,
    }));
}
/** A commit of a branch is old when the merge that brought it is new: so the tip is looked at too. */
function mayBeLate(touched, tip, nowMs) {
    if (touched.merged !== null)
        return false;
    return [touched, tip].some(({ merged, committedMs, looksMerged }) => merged === null && nowMs - committedMs < (looksMerged ? freshMergeMs : freshMs));
}
/** People approved the file as the pull request's head had it: what a merge made of it instead, nobody did. */
function changeOf({ facts: { path, state }, landed, commit, proven }, pullRequest, files) {
    if (pullRequest === null)
        return { commit, author: landed.author, pullRequest };
    const { head, mergeBase } = pullRequest;
    const isReviewed = files.at(head, path) === state && files.at(mergeBase, path) !== state;
    const counts = proven && isReviewed;
    return {
        commit,
        author: landed.author,
        pullRequest: counts ? pullRequest : { ...pullRequest, approvals: [] },
    };
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/pushers.js
/**
 * The logins that moved the branch up to `head`, since it was last created: a name that was used before may have
 * been pushed to by anybody. Where `head` is not among them, all count.
 */
function pushersOf(newestFirst, head) {
    const start = newestFirst.findIndex(({ after }) => after === head);
    const pushers = [];
    for (const { kind, actor } of newestFirst.slice(Math.max(0, start))) {
        if (kind !== 'branch_deletion' && actor !== null)
            pushers.push(actor);
        if (kind === 'branch_creation' && start >= 0)
            break;
    }
    return pushers;
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/recent.js
class Recent {
    #clock;
    #keptMs;
    #known = new Map();
    constructor(clock, keptMs) {
        this.#clock = clock;
        this.#keptMs = keptMs;
    }
    /** What `ask` said of `key` lately, or says now; a failure is not kept. */
    async get(key, ask) {
        const nowMs = this.#clock.now().getTime();
        for (const [old, { untilMs }] of this.#known)
            if (untilMs <= nowMs)
                this.#known.delete(old);
        const known = this.#known.get(key) ?? { value: ask(), untilMs: nowMs + this.#keptMs };
        this.#known.set(key, known);
        try {
            return await known.value;
        }
        catch (cause) {
            if (this.#known.get(key) === known)
                this.#known.delete(key);
            throw cause;
        }
    }
}
/** One answer that never changes. */
class Lasting {
    #ask;
    #value;
    constructor(ask) {
        this.#ask = ask;
    }
    /** A failure is not kept. */
    async get() {
        const value = (this.#value ??= this.#ask());
        try {
            return await value;
        }
        catch (cause) {
            if (this.#value === value)
                this.#value = undefined;
            throw cause;
        }
    }
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/people.js
// What people are in the repository: who pushed, who may write, who is in which team. Asked anew after a minute, for
// a process may live long and rights do not.




const activitySchema = schemas/* object */.Ikc({
    activity_type: schemas/* string */.YjP(),
    after: schemas/* string */.YjP(),
    actor: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
})
    .transform((each) => ({
    kind: each.activity_type,
    after: each.after,
    actor: each.actor?.login ?? null,
}));
const permissionSchema = schemas/* object */.Ikc({ permission: schemas/* string */.YjP() });
const membershipSchema = schemas/* object */.Ikc({ state: schemas/* string */.YjP() });
const writers = new Set(['admin', 'maintain', 'write']);
const keptMs = 60_000;
class People {
    #client;
    #pushers;
    #writers;
    #members;
    constructor(client) {
        this.#client = client;
        this.#pushers = new Recent(client.clock, keptMs);
        this.#writers = new Recent(client.clock, keptMs);
        this.#members = new Recent(client.clock, keptMs);
    }
    /** Who pushed to a head branch; nobody where the token may not see it. @throws LaurelError `git`. */
    async pushers({ head, branch, repository }) {
        if (repository === null)
            return [];
        return this.#pushers.get(`${repository.owner}/${repository.repo} ${branch} ${head}`, async () => {
            try {
                const { listActivities } = this.#client.rest.repos;
                const parameters = { ...repository, ref: `refs/heads/${branch}` };
                return pushersOf(await this.#client.readAll(listActivities, parameters, activitySchema), head);
            }
            catch (error) {
                if ((0,github_errors/* isNotFound */.c4)(error) || (0,github_errors/* isPermissionError */.gj)(error))
                    return [];
                throw error;
            }
        });
    }
    /** Whether `login` may write to the repository. @throws LaurelError `git`. */
    async mayWrite(login) {
        return this.#writers.get(login, async () => {
            try {
                const { getCollaboratorPermissionLevel } = this.#client.rest.repos;
                const parameters = { ...this.#client.repository, username: login };
                const found = await this.#client.read(getCollaboratorPermissionLevel, parameters, permissionSchema);
                return writers.has(found.permission);
            }
            catch (error) {
                if ((0,github_errors/* isNotFound */.c4)(error))
                    return false;
                throw error;
            }
        });
    }
    /** As the port says it. @throws LaurelError `git`. */
    async teamsOf(person, teams) {
        const login = /^user:(.+)$/.exec(person)?.[1];
        if (login === undefined)
            return [];
        const found = [];
        for (const team of new Set(teams)) {
            const isMember = await this.#isMember(login, team);
            if (isMember === null)
                return null;
            if (isMember)
                found.push(team);
        }
        return found;
    }
    /** `null` where the token may not tell. Of a team that does not exist nobody is a member. */
    async #isMember(login, team) {
        const [, org, slug] = /^team:([^/]+)\/([^/]+)$/.exec(team) ?? [];
        if (org === undefined || slug === undefined)
            return false;
        return this.#members.get(`${team} ${login}`, async () => {
            try {
                const { getMembershipForUserInOrg } = this.#client.rest.teams;
                const parameters = { org, team_slug: slug, username: login };
                const membership = await this.#client.read(getMembershipForUserInOrg, parameters, membershipSchema);
                return membership.state === 'active';
            }
            catch (error) {
                if ((0,github_errors/* isNotFound */.c4)(error))
                    return false;
                if ((0,github_errors/* isPermissionError */.gj)(error))
                    return null;
                throw error;
            }
        });
    }
}

// EXTERNAL MODULE: ./.build/js/src/report/github/surfaces.js
var surfaces = __webpack_require__(32876);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/branch-rules.js
var branch_rules = __webpack_require__(43013);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/dispatch.js
// Tells a repository's workflows that something happened outside of it. Arriving twice is arriving once: whoever is
// woken looks at what is there, not at what was sent.

/** GitHub's limits for a payload. */
const maxKeys = 10;
const maxChars = 65_535;
/**
 * Sends `repository_dispatch` to the client's repository. Unlike a push or a merge, it starts workflows also when it
 * was sent with a job's GITHUB_TOKEN.
 *
 * @throws LaurelError `git`, `not-found`, naming the permission that is missing (`contents: write`); `outcome-unknown`;
 * `internal` for a payload beyond GitHub's limits.
 */
async function sendDispatch(client, type, payload) {
    if (Object.keys(payload).length > maxKeys || JSON.stringify(payload).length > maxChars) {
        throw new errors/* LaurelError */.Q4({
            code: 'internal',
            message: `the payload of ${type} is larger than GitHub takes`,
        });
    }
    await client.write(async () => client.rest.repos.createDispatchEvent({
        ...client.repository,
        event_type: type,
        client_payload: { ...payload },
    }), async () => null);
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/merge-settings.js
// How a repository lets pull requests be merged, and how one of them stands: one GraphQL query.


const query = `query LaurelMergeSettings($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    autoMergeAllowed
    mergeCommitAllowed
    squashMergeAllowed
    rebaseMergeAllowed
    pullRequest(number: $number) {
      id
      state
      isDraft
      headRefOid
      baseRefName
      autoMergeRequest { enabledAt }
      isInMergeQueue
    }
  }
}`;
const answerSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        autoMergeAllowed: schemas/* boolean */.zMY(),
        mergeCommitAllowed: schemas/* boolean */.zMY(),
        squashMergeAllowed: schemas/* boolean */.zMY(),
        rebaseMergeAllowed: schemas/* boolean */.zMY(),
        pullRequest: schemas/* object */.Ikc({
            id: schemas/* string */.YjP(),
            state: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']),
            isDraft: schemas/* boolean */.zMY(),
            headRefOid: schemas/* string */.YjP(),
            baseRefName: schemas/* string */.YjP(),
            autoMergeRequest: schemas/* object */.Ikc({}).nullable(),
            isInMergeQueue: schemas/* boolean */.zMY(),
        })
            .nullable(),
    })
        .nullable(),
});
/** @throws LaurelError `git`, `not-found`. */
async function readMergeSettings(client, number) {
    const { repository } = await client.graphql(query, { ...client.repository, number }, answerSchema);
    const pull = repository?.pullRequest ?? null;
    if (repository === null || pull === null) {
        throw new errors/* LaurelError */.Q4({
            code: 'not-found',
            message: `no pull request ${number} at ${client.location}`,
            details: { kind: 'not-found' },
        });
    }
    return {
        autoMergeAllowed: repository.autoMergeAllowed,
        methods: [
            ...(repository.mergeCommitAllowed ? ['merge'] : []),
            ...(repository.squashMergeAllowed ? ['squash'] : []),
            ...(repository.rebaseMergeAllowed ? ['rebase'] : []),
        ],
        pull: {
            id: pull.id,
            state: pull.state,
            isDraft: pull.isDraft,
            head: pull.headRefOid,
            base: pull.baseRefName,
            isArmed: pull.autoMergeRequest !== null || pull.isInMergeQueue,
        },
    };
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/refusal-warning.js
// Where GitHub refuses an extra, without which the rest stands: the refusal as a warning.

/** GitHub understood, and will not: no right, no such thing, a conflict, or content it does not take. */
const refusals = new Set(['unauthorized', 'forbidden', 'not-found', 'refused']);
/**
 * What was not done and why, in one line that names what to do; every other breakage is thrown on.
 *
 * @param consequence `no change was suggested`
 */
function warningOf(error, consequence) {
    if (!isRefusal(error))
        throw error;
    return `${consequence}: ${[error.message, error.remedy].filter((part) => part !== undefined).join('; ')}`;
}
/** Whether GitHub said no, rather than failed. */
function isRefusal(error) {
    return error instanceof errors/* LaurelError */.Q4 && refusals.has(error.details['kind']);
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/auto-merge.js
// Lets GitHub merge a promotion as soon as its rules allow, or merges one that has passed already.







/** Whom a job's GITHUB_TOKEN acts as: what it does starts no workflow. */
const actionsLogin = 'github-actions[bot]';
const armMutation = `mutation LaurelMutationAutoMerge($id: ID!, $head: GitObjectID!, $method: PullRequestMergeMethod!) {
  enablePullRequestAutoMerge(input: { pullRequestId: $id, expectedHeadOid: $head, mergeMethod: $method }) {
    pullRequest { id }
  }
}`;
const enqueueMutation = `mutation LaurelMutationEnqueue($id: ID!, $head: GitObjectID!) {
  enqueuePullRequest(input: { pullRequestId: $id, expectedHeadOid: $head }) {
    mergeQueueEntry { id }
  }
}`;
/** What GitHub says where there is nothing to wait for. */
const isReadyNow = /\b(clean|unstable) status\b/i;
const isSwitchedOff = /auto[- ]?merge is not allowed/i;
const isMethodRefused = /merge commits|squash merg|rebase merg|merge method|linear history/i;
const isQueued = /merge queue/i;
/**
 * Arms GitHub's auto-merge for `head`, where the branch requires the check run `laurel`. GitHub arms nothing that it
 * would merge at once; that is merged here, and only if `laurel` passed on `head`. What GitHub or the repository's
 * settings refuse is no breakage: somebody merges by hand.
 *
 * @throws LaurelError `git` where GitHub cannot be reached; `outcome-unknown`.
 */
async function armAutoMerge(client, { number, head }) {
    const consequence = `pull request ${number} does not merge by itself`;
    try {
        const settings = await readMergeSettings(client, number);
        if (settings.pull.state === 'MERGED')
            return { kind: 'merged' };
        if (settings.pull.isArmed)
            return { kind: 'armed', ...(await warningOfToken(client)) };
        const outcome = reasonAgainst(settings, head) ?? (await new Merging(client, { number, head }).start(settings));
        return typeof outcome === 'string' ? { kind: 'refused', warning: `${consequence}: ${outcome}` } : outcome;
    }
    catch (error) {
        const needs = (0,github_errors/* isPermissionError */.gj)(error)
            ? ', which needs `contents: write` and `pull-requests: write`'
            : '';
        return { kind: 'refused', warning: warningOf(error, `${consequence}${needs}`) };
    }
}
function reasonAgainst({ pull }, head) {
    if (pull.state !== 'OPEN')
        return 'it is closed';
    if (pull.isDraft)
        return 'it is a draft';
    return pull.head === head ? null : 'its head has moved';
}
/** Each step ends in an outcome, or in a reason against merging. */
class Merging {
    #client;
    #number;
    #head;
    constructor(client, { number, head }) {
        this.#client = client;
        this.#number = number;
        this.#head = head;
    }
    async start(settings) {
        const { id, base } = settings.pull;
        const rules = await (0,branch_rules.readBranchRules)(this.#client, base);
        const methods = settings.methods.filter((method) => rules.mergeMethods.includes(method));
        const waits = rules.requiredChecks.some(({ name }) => name === surfaces/* checkRunName */.$_);
        const armed = waits && settings.autoMergeAllowed ? await this.#arm(id, methods) : null;
        if (armed !== null)
            return armed;
        if (await this.#hasPassed())
            return this.#merge(id, methods);
        if (!waits)
            return `the branch ${base} does not require the check run ${surfaces/* checkRunName */.$_}, so a merge would not wait for it; require it (laurel protect does)`;
        return settings.autoMergeAllowed
            ? `GitHub has nothing left to wait for, but the check run ${surfaces/* checkRunName */.$_} has not passed`
            : 'the repository does not allow it; switch on "Allow auto-merge" in its settings, under Pull Requests';
    }
    /** `null` where GitHub would merge at once, or not by itself. */
    async #arm(id, methods) {
        for (const method of methods) {
            const refusal = await this.#mutate(armMutation, { id, method: method.toUpperCase() });
            if (refusal === null)
                return { kind: 'armed', ...(await warningOfToken(this.#client)) };
            if (isReadyNow.test(refusal.message) || isSwitchedOff.test(refusal.message))
                return null;
            if (!isMethodRefused.test(refusal.message))
                throw refusal;
        }
        return null;
    }
    async #merge(id, methods) {
        for (const method of methods) {
            const refusal = await this.#put(method);
            if (refusal === null)
                return { kind: 'merged', ...(await this.#wakeApply()) };
            if (isQueued.test(refusal.message))
                return this.#enqueue(id);
            if (!isMethodRefused.test(refusal.message))
                throw refusal;
        }
        return 'the rules of the branch and the settings of the repository allow no way of merging it';
    }
    async #enqueue(id) {
        const refusal = await this.#mutate(enqueueMutation, { id });
        if (refusal !== null)
            throw refusal;
        return { kind: 'armed', ...(await warningOfToken(this.#client)) };
    }
    /** Every app's newest run of that name must have succeeded, and there must be one. */
    async #hasPassed() {
        const runs = await this.#client.readAll(this.#client.rest.checks.listForRef, { ...this.#client.repository, ref: this.#head, check_name: surfaces/* checkRunName */.$_, filter: 'latest' }, schemas/* object */.Ikc({ conclusion: schemas/* string */.YjP().nullable() }), (page) => Reflect.get(Object(page), 'check_runs'));
        return runs.length > 0 && runs.every(({ conclusion }) => conclusion === 'success');
    }
    /** @returns GitHub's refusal, or `null` once it is merged. */
    async #put(method) {
        const { rest, repository } = this.#client;
        const named = { ...repository, pull_number: this.#number };
        return refusalOf(this.#client.write(async () => {
            await rest.pulls.merge({ ...named, sha: this.#head, merge_method: method });
            return true;
        }, async () => {
            const { merged } = await this.#client.read(rest.pulls.get, named, schemas/* object */.Ikc({ merged: schemas/* boolean */.zMY() }));
            return merged ? true : null;
        }));
    }
    /** Arms it one way or the other. @returns GitHub's refusal, or `null` once it is done. */
    async #mutate(mutation, variables) {
        const send = async () => this.#client.graphql(mutation, { ...variables, head: this.#head }, schemas/* unknown */.L5J());
        return refusalOf(this.#client.write(send, async () => {
            const { pull } = await readMergeSettings(this.#client, this.#number);
            return pull.isArmed || pull.state === 'MERGED' ? true : null;
        }));
    }
    async #wakeApply() {
        const { login } = await this.#client.viewer();
        if (login !== actionsLogin)
            return {};
        try {
            await sendDispatch(this.#client, 'laurel-apply', { pull_request: this.#number });
            return {};
        }
        catch (error) {
            return { warning: warningOf(error, 'merged, but applied only by the next scheduled run') };
        }
    }
}
/** What a job's GITHUB_TOKEN does starts no workflows, and neither does the merge that it armed. */
async function warningOfToken(client) {
    const { login } = await client.viewer();
    if (login !== actionsLogin)
        return {};
    const warning = "a merge that GITHUB_TOKEN armed starts no workflow: the next scheduled run applies it; with a GitHub App's token it is applied at once";
    return { warning };
}
/** GitHub's no as a value; what broke is thrown on. */
async function refusalOf(write) {
    try {
        await write;
        return null;
    }
    catch (error) {
        if (isRefusal(error) && !(0,github_errors/* isPermissionError */.gj)(error))
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/proposal-branch.js
// Writing a proposal's branch: one commit with its files, on top of the tip. What is there already is not written.







/** Only Laurel's own branches are moved by force. */
const ownPrefix = 'laurel/';
const regularFile = 0o100644;
const shaSchema = schemas/* object */.Ikc({ sha: git_id/* gitIdSchema */.B });
const commitSchema = schemas/* object */.Ikc({ tree: shaSchema });
const refSchema = schemas/* object */.Ikc({ object: shaSchema });
const comparisonSchema = schemas/* object */.Ikc({
    ahead_by: schemas/* int */.Whr(),
    merge_base_commit: shaSchema,
    files: schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP() })).optional(),
});
/**
 * Brings `refs/heads/<proposal.branch>` to one commit on `base` with the proposal's files. Where the branch proposes
 * just that already, and `base` still merges with it, nothing changes, so that approvals stay valid.
 *
 * @throws LaurelError `git`; `outcome-unknown` when GitHub does not answer and does not show what it did.
 */
async function writeBranch(client, base, proposal) {
    const old = await (0,github_branch.findBranch)(client, proposal.branch);
    if (old !== null && (await isProposed(client, { old, base }, proposal.files)))
        return { head: old, written: false };
    const head = await writeCommit(client, base, proposal);
    await (old === null ? createRef(client, proposal.branch, head) : moveRef(client, proposal.branch, head));
    return { head, written: true };
}
/** Whether `old` has these files and changes no others, and nobody changed them on `base` since. */
async function isProposed(client, { old, base }, files) {
    const from = await changedOnly(client, { old, base }, new Set(files.map(({ path }) => path)));
    if (from === null)
        return false;
    const states = new FilesAt(client);
    await states.read(files.flatMap(({ path }) => [old, base, from].map((commit) => ({ commit, path }))));
    return files.every(({ path, content }) => {
        const blob = blobIdOf(new TextEncoder().encode(content), old);
        return (states.at(old, path) === fileState(regularFile, blob) && states.at(from, path) === states.at(base, path));
    });
}
/** Where `old` left `base`, if all it changed since are `paths`. */
async function changedOnly(client, { old, base }, paths) {
    try {
        const found = await client.read(client.rest.repos.compareCommitsWithBasehead, { ...client.repository, basehead: `${base}...${old}`, per_page: 1 }, comparisonSchema);
        const isWithin = (found.files ?? []).every(({ filename }) => paths.has(filename));
        return found.ahead_by > 0 && isWithin ? found.merge_base_commit.sha : null;
    }
    catch (error) {
        if ((0,github_errors/* isNotFound */.c4)(error))
            return null;
        throw error;
    }
}
/** Objects that no branch names harm nobody, so after a lost answer they are simply written again. */
async function writeCommit(client, base, proposal) {
    const { rest, repository } = client;
    const again = async () => null;
    const onto = { ...repository, commit_sha: base };
    const { tree: baseTree } = await client.read(rest.git.getCommit, onto, commitSchema);
    const files = {
        ...repository,
        base_tree: baseTree.sha,
        tree: proposal.files.map(({ path, content }) => ({
            path,
            content,
            mode: '100644',
            type: 'blob',
        })),
    };
    const tree = await client.write(async () => client.read(rest.git.createTree, files, shaSchema), again);
    const commit = {
        ...repository,
        message: `${proposal.title}\n\n${proposal.body}`,
        tree: tree.sha,
        parents: [base],
        ...(proposal.author === undefined ? {} : { author: parseAuthor(proposal.author) }),
    };
    const { sha } = await client.write(async () => client.read(rest.git.createCommit, commit, shaSchema), again);
    return sha;
}
async function createRef(client, branch, head) {
    const parameters = { ...client.repository, ref: `refs/heads/${branch}`, sha: head };
    try {
        await client.write(async () => client.read(client.rest.git.createRef, parameters, refSchema), async () => standing(client, branch, head));
    }
    catch (error) {
        // Somebody made it since it was looked for.
        if ((0,github_errors/* statusOf */.c2)(error) !== 422 || (await (0,github_branch.findBranch)(client, branch)) === null)
            throw error;
        await moveRef(client, branch, head);
    }
}
async function moveRef(client, branch, head) {
    const force = branch.startsWith(ownPrefix);
    const parameters = { ...client.repository, ref: `heads/${branch}`, sha: head, force };
    await client.write(async () => client.read(client.rest.git.updateRef, parameters, refSchema), async () => standing(client, branch, head));
}
/** The ref, where it already points at `head`. */
async function standing(client, branch, head) {
    return (await (0,github_branch.findBranch)(client, branch)) === head ? { object: { sha: head } } : null;
}
function parseAuthor(author) {
    const [, name, email] = /^([^<>\n]+) <([^<>\n]*)>$/.exec(author) ?? [];
    if (name !== undefined && email !== undefined)
        return { name, email };
    throw new errors/* LaurelError */.Q4({
        code: 'usage',
        message: `not an author: ${JSON.stringify(author)}`,
        remedy: 'write it as Name <mail@example.com>',
    });
}

// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/reviewers.js
// Asks the people whose approval a policy demands to review a pull request.




const pullSchema = schemas/* object */.Ikc({
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
    requested_reviewers: schemas/* array */.YOg(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })).nullish(),
    requested_teams: schemas/* array */.YOg(schemas/* object */.Ikc({ slug: schemas/* string */.YjP() })).nullish(),
});
const reviewSchema = schemas/* object */.Ikc({
    commit_id: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
});
/**
 * Asks `people` (`user:grace`, `team:acme/model-risk`) to review a pull request. Nobody is asked twice: not who is
 * asked already, nor who has reviewed this head; not a team, where this head has reviews, for a member may have
 * answered for it. Nor is the author.
 *
 * @returns warnings: whom GitHub would not ask, and why
 * @throws LaurelError `git` where GitHub cannot be reached; `outcome-unknown`.
 */
async function requestReviewers(client, number, people) {
    const { asked, warnings } = parsePeople(people, client.owner);
    if (asked.length === 0)
        return warnings;
    try {
        const missing = await leaveOut(client, number, asked);
        return [...warnings, ...(await ask(client, number, missing))];
    }
    catch (error) {
        return [...warnings, warningOf(error, `nobody was asked to review pull request ${number}`)];
    }
}
/** GitHub refuses all for one it does not know, so then everybody is asked alone. */
async function ask(client, number, asked) {
    if (asked.length === 0)
        return [];
    try {
        await send(client, number, asked);
        return [];
    }
    catch (error) {
        const [only] = asked;
        if ((0,github_errors/* statusOf */.c2)(error) !== 422 || only === undefined)
            throw error;
        if (asked.length === 1)
            return [warningOf(error, `${(0,hostile/* visible */.RK)(only.person)} was not asked to review`)];
        const warnings = [];
        for (const one of asked)
            warnings.push(...(await ask(client, number, [one])));
        return warnings;
    }
}
/** Asking somebody who is asked already changes nothing, so a lost answer is simply asked for again. */
async function send(client, number, asked) {
    const namesOf = (kind) => asked.filter((each) => each.kind === kind).map(({ name }) => name);
    const body = { reviewers: namesOf('user'), team_reviewers: namesOf('team') };
    await client.write(async () => client.rest.pulls.requestReviewers({ ...client.repository, pull_number: number, ...body }), async () => null);
}
async function leaveOut(client, number, asked) {
    const parameters = { ...client.repository, pull_number: number };
    const pull = await client.read(client.rest.pulls.get, parameters, pullSchema);
    const waiting = without(asked, {
        users: [pull.user, ...(pull.requested_reviewers ?? [])],
        teams: (pull.requested_teams ?? []).map(({ slug }) => slug),
    });
    if (waiting.length === 0)
        return [];
    const reviews = await client.readAll(client.rest.pulls.listReviews, parameters, reviewSchema);
    const current = reviews.filter(({ commit_id }) => commit_id === pull.head.sha);
    const left = without(waiting, { users: current.map(({ user }) => user), teams: [] });
    return current.length === 0 ? left : left.filter(({ kind }) => kind === 'user');
}
function without(asked, out) {
    const users = new Set(out.users.map((user) => user?.login.toLowerCase()));
    const teams = new Set(out.teams.map((slug) => slug.toLowerCase()));
    return asked.filter(({ kind, name }) => !(kind === 'user' ? users : teams).has(name.toLowerCase()));
}
function parsePeople(people, owner) {
    const asked = new Map();
    const warnings = [];
    for (const person of people) {
        const one = parsePerson(person, owner);
        if (typeof one === 'string')
            warnings.push(`${(0,hostile/* visible */.RK)(person)} was not asked to review: ${one}`);
        else
            asked.set(person.toLowerCase(), one);
    }
    return { asked: [...asked.values()], warnings };
}
/** Or why GitHub could not ask. */
function parsePerson(person, owner) {
    const [, kind, account = '', team] = /^(user|team):([A-Za-z0-9_-]{1,100})(?:\/([A-Za-z0-9._-]{1,100}))?$/.exec(person) ?? [];
    if (kind === 'user' && team === undefined)
        return { kind, name: account, person };
    if (kind !== 'team' || team === undefined)
        return 'it names neither a user nor a team on GitHub';
    if (account.toLowerCase() === owner.toLowerCase())
        return { kind, name: team, person };
    return `only teams of ${owner} can review here`;
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/same-text.js
// Whether a text on GitHub is the one Laurel would write: GitHub may change line ends and what trails.
/** Empty, absent and `null` are the same: GitHub makes one of the other. */
function isSameText(there, wanted) {
    return plain(there) === plain(wanted);
}
function plain(text) {
    return (text ?? '').replaceAll('\r\n', '\n').trimEnd();
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/proposals.js
// Proposing: a branch with one commit, and one open pull request for it.








const proposals_pullSchema = schemas/* object */.Ikc({ number: schemas/* int */.Whr(), title: schemas/* string */.YjP(), body: schemas/* string */.YjP().nullable() });
/**
 * Brings the proposal's branch to its content, and one open pull request for it into `into`. A pull request that was
 * closed stays closed: a new one is opened.
 *
 * @throws LaurelError `git`; `outcome-unknown` when GitHub does not answer and does not show what it did.
 */
async function proposeChange(client, { into, tip }, proposal) {
    const { head, written } = await writeBranch(client, tip, proposal);
    const open = await findOpen(client, into, proposal.branch);
    if (open !== null)
        await bringUpToDate(client, open, { proposal, written });
    const { number } = open ?? (await create(client, into, proposal));
    const reviewers = proposal.reviewers ?? [];
    const asked = reviewers.length === 0 ? [] : await requestReviewers(client, number, reviewers);
    const merging = proposal.autoMerge === true ? await warningsOfMerge(client, { number, head }) : [];
    const waking = open === null || written ? await wakeCheck(client, number) : [];
    return { number, warnings: [...asked, ...merging, ...waking] };
}
/** What a job's GITHUB_TOKEN opens or pushes starts no check; a dispatch does. @returns why it could not be sent. */
async function wakeCheck(client, number) {
    const { login } = await client.viewer();
    if (login !== actionsLogin)
        return [];
    try {
        await sendDispatch(client, 'laurel-evidence', { pull_request: number });
        return [];
    }
    catch (error) {
        return [warningOf(error, `pull request ${number} is judged only by the next scheduled run`)];
    }
}
/** Brings the description of a pull request to `body`; writes nothing where it says so already. */
async function describePull(client, number, body) {
    const parameters = { ...client.repository, pull_number: number };
    const pull = await client.read(client.rest.pulls.get, parameters, proposals_pullSchema);
    if (isSameText(pull.body, body))
        return;
    await update(client, number, { body });
}
async function findOpen(client, into, branch) {
    const parameters = {
        ...client.repository,
        state: 'open',
        head: `${client.owner}:${branch}`,
        base: into,
    };
    const [open] = await client.read(client.rest.pulls.list, parameters, proposals_pullSchema.array());
    return open ?? null;
}
async function create(client, into, { title, body, branch }) {
    const parameters = { ...client.repository, title, body, head: branch, base: into };
    return client.write(async () => client.read(client.rest.pulls.create, parameters, proposals_pullSchema), async () => findOpen(client, into, branch));
}
/** What people wrote over a description stays, as long as the proposal behind it is the same. */
async function bringUpToDate(client, open, { proposal: { title, body }, written }) {
    const isNewBody = written && !isSameText(open.body, body);
    if (open.title === title && !isNewBody)
        return;
    await update(client, open.number, { title, ...(isNewBody ? { body } : {}) });
}
/** Saying the same twice is saying it once. */
async function update(client, number, changes) {
    const parameters = { ...client.repository, pull_number: number, ...changes };
    await client.write(async () => client.read(client.rest.pulls.update, parameters, proposals_pullSchema), async () => null);
}
async function warningsOfMerge(client, pull) {
    const armed = await armAutoMerge(client, pull);
    switch (armed.kind) {
        case 'armed':
        case 'merged':
        case 'refused':
            return armed.warning === undefined ? [] : [armed.warning];
        default:
            return (0,errors/* unreachable */.HB)(armed);
    }
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/pull-request-query.js
// Pull requests as one query reads them, many at once: head, author, reviews and whose commits they hold.






const pullsPerQuery = 20;
const pull_request_query_parallelQueries = 3;
/** Of reviews, and of commits. */
const pull_request_query_maxPages = 30;
const actorSchema = schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP().min(1) });
const pull_request_query_reviewSchema = schemas/* object */.Ikc({
    state: schemas/* enum */.k5n(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
    submittedAt: schemas/* string */.YjP().nullable(),
    commit: schemas/* object */.Ikc({ oid: git_id/* gitIdSchema */.B }).nullable(),
    author: actorSchema.extend({ databaseId: schemas/* int */.Whr().nullish() }).nullable(),
});
const signatureSchema = schemas/* object */.Ikc({ user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable() }).nullable();
const pull_request_query_commitSchema = schemas/* object */.Ikc({
    commit: schemas/* object */.Ikc({ author: signatureSchema, committer: signatureSchema }),
});
const pull_request_query_pullSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    title: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    author: actorSchema.nullable(),
    headRefOid: git_id/* gitIdSchema */.B,
    headRefName: schemas/* string */.YjP(),
    headRepository: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) }).nullable(),
    baseRefName: schemas/* string */.YjP(),
    merged: schemas/* boolean */.zMY(),
    timelineItems: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ createdAt: schemas/* string */.YjP() })) }),
    mergeCommit: schemas/* object */.Ikc({ oid: git_id/* gitIdSchema */.B, parents: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ oid: git_id/* gitIdSchema */.B })) }) })
        .nullable(),
    reviews: pageOf(pull_request_query_reviewSchema),
    commits: pageOf(pull_request_query_commitSchema),
});
const pullsSchema = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), pull_request_query_pullSchema.nullable()) });
function pageOf(item) {
    return schemas/* object */.Ikc({ pageInfo: pageInfoSchema, nodes: schemas/* array */.YOg(item) });
}
const reviewNodes = 'nodes { state submittedAt commit { oid } author { __typename login ... on User { databaseId } } }';
const commitNodes = 'nodes { commit { author { user { login } } committer { user { login } } } }';
const pageInfo = 'pageInfo { hasNextPage endCursor }';
const baseMoves = 'timelineItems(last: 1, itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT, BASE_REF_FORCE_PUSHED_EVENT]) { nodes { ... on BaseRefChangedEvent { createdAt } ... on AutomaticBaseChangeSucceededEvent { createdAt } ... on BaseRefForcePushedEvent { createdAt } } }';
const pull_request_query_fragment = `fragment Facts on PullRequest { number title url author { __typename login } headRefOid headRefName headRepository { name owner { login } } baseRefName ${baseMoves} merged mergeCommit { oid parents(first: 1) { nodes { oid } } } reviews(first: 100) { ${pageInfo} ${reviewNodes} } commits(first: 100) { ${pageInfo} ${commitNodes} } }`;
/** By number. @throws LaurelError `not-found` where one of them does not exist, `git`. */
async function readPulls(client, numbers) {
    const batches = batchesOf([...new Set(numbers)], pullsPerQuery);
    const read = await (0,in_parallel/* inParallel */.H)(batches, pull_request_query_parallelQueries, async (batch) => queryPulls(client, batch));
    return new Map(read.flat().map((facts) => [facts.number, facts]));
}
async function queryPulls(client, numbers) {
    const variables = new QueryVariables(client.repository);
    const fields = numbers.map((number) => `p${number}: pullRequest(number: ${variables.add('Int!', number)}) { ...Facts }`);
    const query = variables.query('LaurelPullRequests', fields.join(' '), pull_request_query_fragment);
    const { repository } = await client.graphql(query, variables.values, pullsSchema);
    const facts = [];
    for (const pull of Object.values(repository)) {
        if (pull === null)
            continue;
        // An approval that was taken back on page two must not be missed.
        const reviews = await allPages(client, pull.number, {
            list: 'reviews',
            nodes: reviewNodes,
            item: pull_request_query_reviewSchema,
            first: pull.reviews,
        });
        const commits = await allPages(client, pull.number, {
            list: 'commits',
            nodes: commitNodes,
            item: pull_request_query_commitSchema,
            first: pull.commits,
        });
        facts.push(factsOf(pull, reviews, commits));
    }
    return facts;
}
async function allPages(client, number, { list, nodes, item, first }) {
    const items = [...first.nodes];
    const schema = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ pullRequest: schemas/* object */.Ikc({ page: pageOf(item) }) }) });
    let at = first.pageInfo;
    for (let pages = 1; at.hasNextPage; pages += 1) {
        if (pages === pull_request_query_maxPages)
            throw tooLong(client.location, number, list);
        const variables = new QueryVariables(client.repository);
        const pull = variables.add('Int!', number);
        const after = variables.add('String', at.endCursor);
        const query = variables.query('LaurelPullRequestPage', `pullRequest(number: ${pull}) { page: ${list}(first: 100, after: ${after}) { ${pageInfo} ${nodes} } }`);
        const { repository } = await client.graphql(query, variables.values, schema);
        items.push(...repository.pullRequest.page.nodes);
        at = repository.pullRequest.page.pageInfo;
    }
    return items;
}
function factsOf(pull, reviews, commits) {
    const { headRepository, mergeCommit } = pull;
    return {
        number: pull.number,
        title: pull.title,
        url: pull.url,
        author: loginOf(pull.author),
        head: pull.headRefOid,
        headBranch: pull.headRefName,
        headRepository: headRepository === null ? null : { owner: headRepository.owner.login, repo: headRepository.name },
        baseBranch: pull.baseRefName,
        baseMovedAt: pull.timelineItems.nodes.at(-1)?.createdAt ?? null,
        merged: pull.merged && mergeCommit !== null
            ? { commit: mergeCommit.oid, parent: mergeCommit.parents.nodes[0]?.oid ?? null }
            : null,
        reviews: reviews.map(reviewOf),
        committers: commits.flatMap(({ commit }) => [commit.author, commit.committer].flatMap((signature) => signature?.user?.login ?? [])),
    };
}
function reviewOf({ state, submittedAt, commit, author }) {
    const id = author?.databaseId ?? null;
    return {
        state,
        submittedAt,
        commit: commit?.oid ?? null,
        author: author === null || id === null
            ? null
            : { id, login: author.login, isUser: author.__typename === 'User' },
    };
}
/** GraphQL leaves out what REST says of a bot. */
function loginOf(actor) {
    if (actor === null)
        return 'ghost';
    const isBare = actor.__typename === 'Bot' && !actor.login.endsWith('[bot]');
    return isBare ? `${actor.login}[bot]` : actor.login;
}
function tooLong(location, number, list) {
    return new errors/* LaurelError */.Q4({
        code: 'git',
        message: `${location}: pull request ${number} has more than ${pull_request_query_maxPages * 100} ${list}`,
        remedy: 'open a new pull request with the same change',
    });
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/reviews.js
/**
 * The logins whose latest opinion is an approval of exactly `head`, each once, but of nobody in `excluded`. A later
 * opinion that was dismissed leaves none: it does not bring an older approval back. Nor does an approval count that is
 * no newer than `baseMovedAt`: it was of another difference.
 *
 * @param reviews in the order submitted
 */
function standingApprovals(reviews, { head, baseMovedAt, excluded, }) {
    const latest = new Map();
    for (const review of inOrder(reviews)) {
        const isOpinion = review.state !== 'COMMENTED' && review.state !== 'PENDING';
        // Set anew, so that the order is that of the opinions which stand.
        if (isOpinion && review.author !== null) {
            latest.delete(review.author.id);
            latest.set(review.author.id, review);
        }
    }
    return [...latest.values()].flatMap(({ state, commit, submittedAt, author }) => {
        const isOfHead = commit === head && isAfter(submittedAt, baseMovedAt);
        const counts = state === 'APPROVED' && isOfHead && author?.isUser === true;
        return counts && !excluded.has(folded(author.login)) ? [author.login] : [];
    });
}
/** GitHub writes times to the second: what happened in the same one is not known to be later. */
function isAfter(submittedAt, movedAt) {
    return movedAt === null || (submittedAt !== null && Date.parse(submittedAt) > Date.parse(movedAt));
}
/** A login in the form it is compared in: GitHub takes any case. */
function folded(login) {
    return login.toLowerCase();
}
/** By time; those of one second stay as GitHub gave them. */
function inOrder(reviews) {
    return reviews.toSorted((a, b) => {
        const [earlier, later] = [a.submittedAt ?? '', b.submittedAt ?? ''];
        if (earlier === later)
            return 0;
        return earlier < later ? -1 : 1;
    });
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/pull-requests.js
// Pull requests as the engine knows them: where they left their base, and whose approvals stand.






const parallelPulls = 4;
/** `17` of `#17` or `17`. @throws LaurelError `usage`. */
function parsePullNumber(name) {
    const digits = /^#?([1-9][0-9]{0,8})$/.exec(name)?.[1];
    if (digits !== undefined)
        return Number(digits);
    throw new errors/* LaurelError */.Q4({
        code: 'usage',
        message: `not a pull request: ${JSON.stringify(name.slice(0, 100))}`,
        remedy: 'name it by its number, as #17',
    });
}
class PullRequests {
    #client;
    #people;
    #branch;
    /** @param branch the one that promotions are merged into */
    constructor(client, people, branch) {
        this.#client = client;
        this.#people = people;
        this.#branch = branch;
    }
    /** One as it is now. @throws LaurelError `not-found`, `git`. */
    async read(number) {
        const found = (await this.readMany([number])).get(number);
        if (found !== undefined)
            return found;
        throw unknownPull(number, this.#client.location);
    }
    /** Each once, by its number. @throws LaurelError `not-found` where one of them does not exist; `git`. */
    async readMany(numbers) {
        const facts = await this.#facts(numbers);
        const described = await (0,in_parallel/* inParallel */.H)([...facts.values()], parallelPulls, async (each) => [each.number, await this.#describe(each)]);
        return new Map(described);
    }
    async #facts(numbers) {
        try {
            return await readPulls(this.#client, numbers);
        }
        catch (error) {
            const [only] = numbers;
            if (only === undefined || !(0,github_errors/* isNotFound */.c4)(error))
                throw error;
            throw unknownPull(only, this.#client.location, error);
        }
    }
    async #describe(facts) {
        const branch = await this.#branch();
        const [mergeBase, approvals] = await Promise.all([
            this.#mergeBase(facts, branch),
            // People who review what goes into another branch are shown another difference.
            facts.baseBranch === branch ? this.#approvals(facts) : [],
        ]);
        const { number, title, url, author, head } = facts;
        return { name: `#${number}`, url, title, author, head, mergeBase, approvals, approvalsKnown: true };
    }
    /**
     * Where it left `branch`, whichever branch it goes into: what it would change there is what counts, and its own base
     * may have it already. Of one that was merged into it: where it left that as it was before, for now it holds the head.
     */
    async #mergeBase({ number, head, baseBranch, merged }, branch) {
        const before = baseBranch === branch ? merged?.parent : undefined;
        const { mergeBase } = await compareCommits(this.#client, before ?? branch, head);
        if (mergeBase !== undefined)
            return mergeBase;
        throw new errors/* LaurelError */.Q4({
            code: 'git',
            message: `pull request ${number} of ${this.#client.location} shares no history with ${branch}`,
            remedy: 'make the branch anew from the default branch',
        });
    }
    /** Nobody approves what they wrote or pushed, and only who may write counts: asked of few, for it costs a call. */
    async #approvals(facts) {
        const { author, committers, head, baseMovedAt, headBranch, headRepository, reviews } = facts;
        const authors = new Set([author, ...committers].map(folded));
        const candidates = standingApprovals(reviews, { head, baseMovedAt, excluded: authors });
        if (candidates.length === 0)
            return [];
        const pushers = await this.#people.pushers({ head, branch: headBranch, repository: headRepository });
        const excluded = new Set(pushers.map(folded));
        const others = candidates.filter((login) => !excluded.has(folded(login)));
        const counted = await (0,in_parallel/* inParallel */.H)(others, parallelPulls, async (login) => (await this.#people.mayWrite(login)) ? [{ person: `user:${login}` }] : []);
        return counted.flat();
    }
}
function unknownPull(number, location, cause) {
    return new errors/* LaurelError */.Q4({
        code: 'not-found',
        message: `${location} has no pull request ${number}, or the token may not see it`,
        remedy: 'check the number; the token needs `pull-requests: read`',
        cause,
    });
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/trees.js
// Listing the files of a commit: down to the directory that is asked for, then everything below it in one call.



/** The modes Git stores; anything else would be a file nobody knows how to read. */
const fileModes = {
    '100644': 'file',
    '100755': 'executable',
    '120000': 'symlink',
    '160000': 'submodule',
};
const treeSchema = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), sha: git_id/* gitIdSchema */.B, size: schemas/* int */.Whr().optional() })),
});
const directoryMode = '040000';
/** Deeper than any path Git checks out. */
const maxDepth = 256;
/**
 * Everything below the directory `prefix`, or the file of that name; '' for all, nothing where there is neither.
 *
 * @throws LaurelError `not-found` for an unknown commit, `git`.
 */
async function listTree(client, commit, prefix) {
    const segments = prefix.split('/').filter((segment) => segment !== '');
    let at = { tree: commit, path: '', depth: 0 };
    for (const [index, segment] of segments.entries()) {
        const { entries } = await readTree(client, at.tree, false);
        const next = entries.find(({ path }) => path === segment);
        if (next === undefined)
            return [];
        if (next.mode !== directoryMode) {
            const isWhole = index === segments.length - 1 && !prefix.endsWith('/');
            return isWhole ? fileOf(next, at.path) : [];
        }
        at = { tree: next.sha, path: `${at.path}${segment}/`, depth: index };
    }
    return listBelow(client, at);
}
/** One call where GitHub gives all of it, else directory by directory. */
async function listBelow(client, at) {
    if (at.depth > maxDepth)
        throw unlistable(client.location, at.path);
    const all = await readTree(client, at.tree, true);
    if (!all.truncated)
        return all.entries.flatMap((entry) => fileOf(entry, at.path));
    const own = await readTree(client, at.tree, false);
    if (own.truncated)
        throw unlistable(client.location, at.path);
    const files = [];
    for (const entry of own.entries) {
        const below = { tree: entry.sha, path: `${at.path}${entry.path}/`, depth: at.depth + 1 };
        files.push(...(entry.mode === directoryMode ? await listBelow(client, below) : fileOf(entry, at.path)));
    }
    return files;
}
async function readTree(client, tree, isRecursive) {
    const parameters = {
        ...client.repository,
        tree_sha: tree,
        ...(isRecursive ? { recursive: '1' } : {}),
    };
    const answer = await client.read(client.rest.git.getTree, parameters, treeSchema);
    return { entries: answer.tree, truncated: answer.truncated };
}
function fileOf({ path, mode, sha, size }, directory) {
    if (mode === directoryMode)
        return [];
    const kind = Object.entries(fileModes).find(([number]) => number === mode)?.[1] ?? 'submodule';
    return [
        {
            path: `${directory}${path}`,
            blob: sha,
            mode: kind,
            ...(size === undefined ? {} : { sizeBytes: size }),
        },
    ];
}
function unlistable(location, path) {
    return new errors/* LaurelError */.Q4({
        code: 'git',
        message: `${location}: the directory ${JSON.stringify(path)} has more files than GitHub lists`,
        remedy: 'keep the alias repository under a directory of its own, and name it with --root',
    });
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/github-host.js
// A repository on GitHub as a code host: read as data through its API, never checked out.











const openSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    draft: schemas/* boolean */.zMY().optional(),
    head: schemas/* object */.Ikc({ sha: git_id/* gitIdSchema */.B, repo: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullable() }),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }) }),
});
const treesKeptMs = 60_000;
class GitHubHost {
    location;
    #client;
    /** A commit names its content; head, base and tip are often one. */
    #trees;
    #blobs;
    #ancestries;
    #people;
    #pullRequests;
    #branch;
    #identity;
    constructor({ client, defaultBranch }) {
        this.#client = client;
        this.location = client.location;
        this.#trees = new Recent(client.clock, treesKeptMs);
        this.#blobs = new Blobs(client);
        this.#ancestries = new Ancestries(client);
        this.#people = new People(client);
        this.#pullRequests = new PullRequests(client, this.#people, async () => this.defaultBranch());
        this.#branch = new Lasting(async () => defaultBranch ?? (0,github_branch.readDefaultBranch)(client));
        this.#identity = new Lasting(async () => (0,github_branch.readIdentity)(client, await this.tip()));
    }
    /** The root commit is the same in every clone, and no other repository has it. */
    async identity() {
        return this.#identity.get();
    }
    /** The branch promotions are merged into. */
    async defaultBranch() {
        return this.#branch.get();
    }
    async tip() {
        return (0,github_branch.readTip)(this.#client, await this.defaultBranch());
    }
    async list(commit, prefix) {
        return this.#trees.get(`${commit} ${prefix}`, async () => listTree(this.#client, commit, prefix));
    }
    async readBlobs(blobs, maxBytes) {
        return this.#blobs.read(blobs, maxBytes);
    }
    async compare(ancestor, descendant) {
        return this.#ancestries.compare(ancestor, descendant);
    }
    async pullRequest(name) {
        return this.#pullRequests.read(parsePullNumber(name));
    }
    async changesOf(commit, paths) {
        const branch = await this.defaultBranch();
        return readChanges({ client: this.#client, pullRequests: this.#pullRequests, branch }, commit, paths);
    }
    async teamsOf(person, teams) {
        return this.#people.teamsOf(person, teams);
    }
    async propose(proposal) {
        const onto = { into: await this.defaultBranch(), tip: await this.tip() };
        const { number, warnings } = await proposeChange(this.#client, onto, proposal);
        return { pullRequest: await this.#pullRequests.read(number), branch: proposal.branch, warnings };
    }
    /** Brings a pull request's description to `body`. @throws LaurelError as {@link pullRequest}. */
    async describe(name, body) {
        await describePull(this.#client, parsePullNumber(name), body);
    }
    /** Every open one into the default branch. @throws LaurelError `git`. */
    async openPullRequests() {
        const base = await this.defaultBranch();
        const parameters = { ...this.#client.repository, state: 'open', base };
        const open = await this.#client.readAll(this.#client.rest.pulls.list, parameters, openSchema);
        return open.map((pull) => ({
            name: `#${pull.number}`,
            head: pull.head.sha,
            base: pull.base.ref,
            isDraft: pull.draft ?? false,
            isFork: pull.head.repo?.id !== pull.base.repo.id,
        }));
    }
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


/***/ }),

/***/ 18960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
// Many small acts at once, but not all at once.
/**
 * Runs `act` on every item, at most `limit` at a time; results are in the order of `items`. After a failure no
 * further act is started, those under way are awaited, and the first failure is thrown.
 */
async function inParallel(items, limit, act) {
    const results = [];
    const waiting = items.entries();
    const failures = [];
    const work = async () => {
        for (const [index, item] of waiting) {
            if (failures.length > 0)
                return;
            try {
                results[index] = await act(item, index);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, work));
    if (failures.length > 0)
        throw failures[0];
    return results;
}


/***/ }),

/***/ 32876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ checkRunName),
/* harmony export */   Fi: () => (/* binding */ maxOpen),
/* harmony export */   R4: () => (/* binding */ maxCommentBytes),
/* harmony export */   aH: () => (/* binding */ maxSummaryBytes),
/* harmony export */   fp: () => (/* binding */ checkMarker),
/* harmony export */   jd: () => (/* binding */ maxShortSections),
/* harmony export */   mD: () => (/* binding */ maxTableRows),
/* harmony export */   pv: () => (/* binding */ underMarker)
/* harmony export */ });
/* unused harmony exports liveMarker, liveRunName, maxRunBytes, maxLongSections */
// The names and limits of what a report is put on: markers, check runs, sizes in bytes.
/** The first line of the comment on a pull request. Anybody can write it, so its author is looked at as well. */
const checkMarker = '<!-- laurel:check -->';
/** The first line of the comment on a merged pull request. */
const liveMarker = '<!-- laurel:live -->';
/** The check run that branch protection requires; those of aliases begin with it. */
const checkRunName = 'laurel';
/** The check run on a merge commit. */
const liveRunName = 'laurel live';
/** GitHub takes 65,536 characters of a comment or a pull request's body; bytes are never fewer. */
const maxCommentBytes = 60_000;
/** GitHub's limit for the summary and the text of a check run, each. */
const maxRunBytes = 65_535;
/** GitHub takes 1 MiB of a step, and refuses the whole summary above it. */
const maxSummaryBytes = 900_000;
/** Beyond these, aliases stand behind folds, and those that are well behind one. */
const maxOpen = 8;
/** Aliases that are told in detail where there is room for few, and on the page of a job: a section takes some 5 kB. */
const maxShortSections = 40;
const maxLongSections = 250;
/** Of a table of aliases; the rest is counted. */
const maxTableRows = 100;
/** `body` under its marker, with the room that is left. */
function underMarker(marker, body) {
    return `${marker}\n${body(maxCommentBytes - marker.length - 2)}\n`;
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
