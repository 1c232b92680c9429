export const id = 626;
export const ids = [626];
export const modules = {

/***/ 96351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ publishDeployment)
/* harmony export */ });
/* unused harmony export environmentOf */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _report_hostile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69890);
/* harmony import */ var _read_to_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61427);
// Makes GitHub's Environments page a history of an alias: one deployment for each change of what is live, and one
// for each promotion that was refused after its merge.



const maxDescription = 140;
const finalStates = new Set(['success', 'inactive', 'failure', 'error']);
const payloadSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    entry: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    generation: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional(),
    refusal: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
const deploymentSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), payload: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J() });
const statusSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), state: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/** `models/risk.credit-risk/production` */
function environmentOf({ model, alias }) {
    return `models/${model.replace('/', '.')}/${alias}`;
}
/**
 * Records a change, once for each ledger entry or refusal among the newest hundred of the environment, and marks the
 * one it supersedes inactive. The status is written last, so a deployment that has one is done. One that a later
 * generation has superseded already is recorded as inactive, and so is a removal, after which nothing is live. Where
 * two runs record the same at the same time, the first deployment stays and the other becomes inactive.
 *
 * @throws LaurelError `git`, naming the permission that is missing (`deployments: write`); `outcome-unknown`.
 */
async function publishDeployment(client, record) {
    const history = new History(client, record);
    const known = await (0,_read_to_write_js__WEBPACK_IMPORTED_MODULE_1__/* .readToWrite */ .T)(async () => history.read());
    const found = firstOf(known, record);
    if (found !== null && (await history.isDone(found.id)))
        return { id: found.id, written: false };
    const id = found?.id ?? (await history.create());
    const first = found ?? firstOf(await history.read(), record);
    if (first !== null && first.id !== id) {
        await history.setState(id, 'inactive');
        return { id: first.id, written: false };
    }
    await history.finish(id, known);
    return { id, written: true };
}
class History {
    #client;
    #record;
    #isProduction;
    constructor(client, record) {
        this.#client = client;
        this.#record = record;
        this.#isProduction = record.alias === 'production';
    }
    /** Newest first, whoever recorded them: a person on rollback, a workflow on apply. */
    async read() {
        const { rest, repository } = this.#client;
        const deployments = await this.#client.read(rest.repos.listDeployments, { ...repository, environment: environmentOf(this.#record), per_page: 100 }, deploymentSchema.array());
        return deployments
            .map(({ id, payload }) => ({ id, says: parsePayload(payload) }))
            .toSorted((a, b) => b.id - a.id);
    }
    async create() {
        const { rest, repository } = this.#client;
        const { commit, description } = this.#record;
        const body = {
            ...repository,
            ref: commit,
            environment: environmentOf(this.#record),
            description: (0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(description, maxDescription),
            payload: payloadOf(this.#record),
            production_environment: this.#isProduction,
            transient_environment: false,
            // By default GitHub would merge the default branch into the commit, and wait for every status of it.
            auto_merge: false,
            required_contexts: [],
        };
        const { id } = await this.#client.write(async () => this.#client.read(rest.repos.createDeployment, body, zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() })), async () => firstOf(await this.read(), this.#record));
        return id;
    }
    async isDone(id) {
        return (await this.#statuses(id)).some(({ state }) => finalStates.has(state));
    }
    /** GitHub itself marks what a success supersedes inactive, except in production. */
    async finish(id, known) {
        const record = this.#record;
        if (record.kind === 'refused')
            return this.setState(id, 'failure');
        const others = known
            .filter(({ says }) => says.entry !== record.entry)
            .flatMap(({ id: other, says }) => says.generation === undefined ? [] : [{ id: other, generation: says.generation }])
            .toSorted((a, b) => b.generation - a.generation);
        const [superseded] = others;
        if (superseded !== undefined && superseded.generation > record.generation)
            return this.setState(id, 'inactive');
        const isRemoval = record.version === null;
        if ((this.#isProduction || isRemoval) && superseded !== undefined)
            await this.setState(superseded.id, 'inactive');
        return this.setState(id, isRemoval ? 'inactive' : 'success');
    }
    async setState(id, state) {
        const { rest, repository } = this.#client;
        const { description, logUrl } = this.#record;
        const body = {
            ...repository,
            deployment_id: id,
            state,
            ...(state === 'inactive' ? {} : { description: (0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(description, maxDescription) }),
            ...(logUrl === undefined ? {} : { log_url: logUrl }),
        };
        await this.#client.write(async () => this.#client.read(rest.repos.createDeploymentStatus, body, statusSchema), async () => (await this.#statuses(id)).find((status) => status.state === state) ?? null);
    }
    async #statuses(id) {
        const { rest, repository } = this.#client;
        const parameters = { ...repository, deployment_id: id, per_page: 100 };
        return this.#client.read(rest.repos.listDeploymentStatuses, parameters, statusSchema.array());
    }
}
/** The oldest deployment of the record, which is the one that counts. */
function firstOf(known, record) {
    const isOf = ({ says }) => record.kind === 'live' ? says.entry === record.entry : says.refusal === record.refusal;
    return known.findLast(isOf) ?? null;
}
function payloadOf(record) {
    const { model, alias, version } = record;
    if (record.kind === 'refused')
        return { model, alias, version, refusal: record.refusal };
    const { entry, generation, fingerprint = null } = record;
    return { model, alias, version, generation, entry, fingerprint };
}
/** GitHub gives a payload back as the object that was sent, or as its text. Of any other nothing is known. */
function parsePayload(payload) {
    const parsed = payloadSchema.safeParse(typeof payload === 'string' ? parseJson(payload) : payload);
    return parsed.success ? parsed.data : {};
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


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

/***/ 61427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readToWrite)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6229);
// Reading what is about to be written: whoever lacks the right to read it needs the right to write it.


/**
 * What `read` gives.
 *
 * @throws LaurelError as `read`; where a permission is missing, it names the one to write at once, rather than one
 * now and the other at the next try.
 */
async function readToWrite(read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4) || !(0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isPermissionError */ .gj)(error))
            throw error;
        const { code, message, details, remedy = '' } = error;
        throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({ code, message, details, remedy: remedy.replaceAll(': read`', ': write`') });
    }
}


/***/ }),

/***/ 32626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ rollback_run)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/deployments.js
var deployments = __webpack_require__(96351);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/registry/documents/fields.js
var fields = __webpack_require__(63339);
// EXTERNAL MODULE: ./.build/js/src/promotion/propose.js + 1 modules
var propose = __webpack_require__(39102);
// EXTERNAL MODULE: ./.build/js/src/promotion/reconcile.js + 7 modules
var reconcile = __webpack_require__(13148);
// EXTERNAL MODULE: ./.build/js/src/ledger/commit.js + 2 modules
var commit = __webpack_require__(12354);
// EXTERNAL MODULE: ./.build/js/src/ledger/prove-head.js
var prove_head = __webpack_require__(29404);
// EXTERNAL MODULE: ./.build/js/src/ledger/read-chain.js
var read_chain = __webpack_require__(54623);
// EXTERNAL MODULE: ./.build/js/src/registry/alias-chain.js
var alias_chain = __webpack_require__(65921);
// EXTERNAL MODULE: ./.build/js/src/promotion/entry.js
var entry = __webpack_require__(731);
// EXTERNAL MODULE: ./.build/js/src/promotion/target.js
var promotion_target = __webpack_require__(43266);
;// CONCATENATED MODULE: ./.build/js/src/promotion/rollback.js
// Rolling back: one alias swap, decided from the alias's own ledger, safe with the code host down.







/**
 * Points an alias back at a version that it pointed at before, and holds it there.
 *
 * @throws LaurelError `digest-mismatch` or `not-found` when the target is no longer whole; else as {@link commit}.
 */
async function rollBack(ports, command) {
    const { store, clock, random, signal } = ports;
    const chain = (0,alias_chain/* aliasChain */.m)(command.model, command.alias);
    const chosen = await chooseTarget(ports, command);
    if (chosen.kind !== 'target')
        return chosen.outcome;
    const { target, seen } = chosen;
    await (0,promotion_target/* checkTarget */.e)({ store, model: command.model, target, signal });
    const { hits, warnings } = await recalls(ports, target);
    if (hits.length > 0)
        return { kind: 'refused', refusal: { kind: 'recalled', version: target.version, hits } };
    const outcome = await (0,commit/* commit */.c)({
        store,
        chain,
        writeId: command.writeId,
        clock,
        random,
        signal,
        resumedFrom: command.resumedFrom,
        decide: async (head) => {
            if (head.kind === 'empty')
                throw vanished(chain.pointerKey);
            if (head.etag !== seen)
                await (0,prove_head/* proveHead */.L)(store, chain, head, { signal });
            const { pointer } = head;
            if ((0,entry/* servedBy */.nV)(pointer)?.manifest === target.manifest)
                return { kind: 'none', reason: 'already-live' };
            const context = { ...command, pointer, warnings };
            return {
                kind: 'append',
                entry: (next) => (0,entry/* rollbackEntry */.Vd)(context, next, { target, desired: pointer.desired }),
            };
        },
    });
    if (outcome.kind === 'none')
        return { kind: 'already-live', version: target.version };
    if (outcome.kind === 'refused')
        return outcome.refusal;
    return { kind: 'rolled-back', entry: outcome.entry, pointer: outcome.pointer, warnings };
}
async function chooseTarget({ store, signal }, { model, alias, to, resumedFrom, writeId }) {
    const chain = (0,alias_chain/* aliasChain */.m)(model, alias);
    const head = await (0,read_chain/* readHead */.zy)(store, chain, { signal });
    await (0,prove_head/* proveHead */.L)(store, chain, head, { signal });
    if (head.kind === 'empty')
        return refused({ kind: 'never-promoted' });
    if (resumedFrom !== undefined) {
        for await (const { entry, digest } of (0,read_chain/* walk */.GG)(store, chain, head, { signal, downTo: resumedFrom + 1 })) {
            if (entry.writeId !== writeId)
                continue;
            return {
                kind: 'end',
                outcome: {
                    kind: 'rolled-back',
                    entry,
                    pointer: chain.pointerOf(entry, digest),
                    warnings: entry.warnings,
                },
            };
        }
    }
    const { pointer, etag: seen } = head;
    if (to === undefined)
        return chooseBefore(pointer, seen);
    if (to === pointer.version)
        return { kind: 'end', outcome: { kind: 'already-live', version: to } };
    const lived = new Map();
    for await (const { entry } of (0,read_chain/* walk */.GG)(store, chain, head, { signal })) {
        for (const { version, manifest, contentDigest } of entry.routes)
            lived.set(version, { version, manifest, contentDigest });
        const target = lived.get(to);
        if (target !== undefined)
            return { kind: 'target', target, seen };
    }
    return refused({ kind: 'never-live', version: to, lived: [...lived.keys()] });
}
function refused(refusal) {
    return { kind: 'end', outcome: { kind: 'refused', refusal } };
}
/** The version served just before; under a hold that would be the one the rollback left, so it must be named. */
function chooseBefore(pointer, seen) {
    if (pointer.hold !== null) {
        return refused({
            kind: 'needs-target',
            hold: pointer.hold,
            live: pointer.version,
            left: pointer.previous?.version ?? null,
        });
    }
    if (pointer.previous === null)
        return refused({ kind: 'nothing-before', live: pointer.version });
    return { kind: 'target', target: pointer.previous, seen };
}
async function recalls(ports, target) {
    try {
        return { hits: await ports.recallsOf(target), warnings: [] };
    }
    catch (cause) {
        if (cause instanceof errors/* LaurelError */.Q4 && cause.code === 'interrupted')
            throw cause;
        return {
            hits: [],
            warnings: [
                `recalls could not be read and were not checked: ${cause instanceof Error ? cause.message : String(cause)}`.slice(0, 1_000),
            ],
        };
    }
}
function vanished(key) {
    return new errors/* LaurelError */.Q4({
        code: 'chain-broken',
        message: 'the pointer was deleted while it was being rolled back',
        at: { key },
        remedy: 'run laurel verify; a pointer is never deleted',
    });
}

// EXTERNAL MODULE: ./.build/js/src/registry/names.js
var names = __webpack_require__(73037);
// EXTERNAL MODULE: ./.build/js/src/registry/open-registry.js + 1 modules
var open_registry = __webpack_require__(98402);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(73603);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/console.js
var console = __webpack_require__(48006);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/open-promoter.js + 2 modules
var open_promoter = __webpack_require__(69627);
// EXTERNAL MODULE: ./.build/js/src/promotion/facts.js
var facts = __webpack_require__(30284);
// EXTERNAL MODULE: ./.build/js/src/promotion/gather-promotion.js + 6 modules
var gather_promotion = __webpack_require__(29788);
// EXTERNAL MODULE: ./.build/js/src/promotion/promoter.js
var promoter = __webpack_require__(6589);
// EXTERNAL MODULE: ./.build/js/src/promotion/recall-rules.js
var recall_rules = __webpack_require__(73212);
// EXTERNAL MODULE: ./.build/js/src/registry/read-version.js
var read_version = __webpack_require__(17752);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/deadline.js
// Waiting no longer than one can afford to.

/**
 * What `work` comes to, if it does so within `ms` milliseconds. Work that is late goes on by itself, and what becomes
 * of it is not looked at.
 *
 * @throws LaurelError `git` when it is late; else as `work`.
 */
async function withinDeadline(ms, what, work) {
    let timer;
    const late = new Promise((_, reject) => {
        const error = new errors/* LaurelError */.Q4({ code: 'git', message: `${what} did not answer within ${ms / 1_000} s` });
        timer = setTimeout(() => reject(error), ms);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./.build/js/src/apps/cli/read-recalls.js








/** The pointer shall move within 2 s of the start: this leaves time to start, and to read and write the store. */
const deadlineMs = 1_250;
/** What cannot be read shows when the promise is awaited, and not before: whoever rolls back may not need it. */
function beginReadingRecalls(context) {
    const recalls = readInTime(context);
    recalls.catch(() => undefined);
    return recalls;
}
/** What bars `target`; its parents are looked for where versions are registered. */
async function recalledHits({ snapshot, rules, openStore }, { store, model, alias, target, signal, }) {
    const { manifest } = await (0,read_version.readManifest)(store, model, target.version, { signal });
    const { home } = await (0,promoter/* storesOf */.oi)({ openStore }, snapshot, model, alias);
    return (0,facts/* gatherRecalls */.E5)({ store: home, manifest, rules, signal });
}
async function readInTime(context) {
    const isElsewhere = (await context.github()) !== null;
    const reading = readRecalls(context);
    return isElsewhere ? withinDeadline(deadlineMs, 'the code host', reading) : reading;
}
async function readRecalls(context) {
    const { snapshots, openStore } = await (0,open_promoter/* openSnapshots */.m)(context);
    const snapshot = await snapshots.atTip();
    const rules = (0,recall_rules/* recallRules */.$)(await snapshot.sharedFiles());
    if (!rules.ok)
        throw new errors/* LaurelError */.Q4({ code: 'invalid-document', message: (0,gather_promotion/* problemText */.fI)(rules.problems) });
    return { snapshot, rules: rules.value, openStore };
}

// EXTERNAL MODULE: ./.build/js/src/apps/cli/words.js
var words = __webpack_require__(10998);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/commands/rollback.js
// laurel rollback <alias>: the pointer first, Git after. Works with the code host down.












async function run(context, [reference = ''], { to, by, reason, writeId }) {
    const { model, alias } = (0,reconcile/* parseAliasReference */.n)(reference);
    const recalls = beginReadingRecalls(context);
    const { store } = await (0,open_registry/* openRegistry */.M)(await context.store({ kind: 'alias', model, alias }), context);
    const { clock, random, signal, runUrl } = context;
    const cause = {
        approvedBy: [],
        actor: by === undefined ? context.actor : (0,words/* parseName */.$)(by),
        reason: (0,words/* parseReason */.M)(reason),
        ...(runUrl === undefined ? {} : { runUrl }),
    };
    const outcome = await rollBack({
        store,
        clock,
        random,
        signal,
        recallsOf: async (target) => recalledHits(await recalls, { store, model, alias, target, signal }),
    }, {
        model,
        alias,
        cause,
        // A named act may have been tried before, by anybody, so the ledger is searched for it.
        ...(writeId === undefined
            ? { writeId: context.newId() }
            : { writeId: (0,words/* parseName */.$)(writeId), resumedFrom: 0 }),
        ...(to === undefined ? {} : { to: (0,names/* parseVersionNumber */.DH)(to) }),
    });
    context.console.result(outcome, render(reference, outcome, context.console.paint));
    if (outcome.kind === 'rolled-back') {
        (0,console/* noteWarnings */.Ur)(context.console, outcome.warnings);
        await bringGitInLine(context, { model, alias, outcome });
    }
    return exitOf(outcome);
}
/** The alias is rolled back already: a failure here only means that reconcile proposes it later. */
async function bringGitInLine(context, { model, alias, outcome, }) {
    try {
        const { pullRequest, warnings } = await (0,propose/* proposeRollback */.Jg)(await (0,open_promoter/* openPromoter */.H)(context), {
            model,
            alias,
            pointer: outcome.pointer,
        });
        context.console.note(`Git is brought in line by merging ${pullRequest.name}\nnothing is promoted past this until a promotion says  lift: ${outcome.pointer.generation}`);
        (0,console/* noteWarnings */.Ur)(context.console, warnings);
    }
    catch (error) {
        if (error instanceof errors/* LaurelError */.Q4 && error.code === 'interrupted')
            throw error;
        const { message, remedy = 'see that the code host answers' } = error instanceof errors/* LaurelError */.Q4 ? error : { message: String(error) };
        context.console.warn(`the alias is rolled back, but Git could not be brought in line: ${(0,hostile/* terminalText */.eR)(message)}\n  → ${(0,hostile/* terminalText */.eR)(remedy)}; then laurel reconcile does it`);
    }
}
function render(reference, outcome, paint) {
    switch (outcome.kind) {
        case 'rolled-back':
            return `${paint('green', '✓')} ${paint('bold', reference)}  ${outcome.entry.from?.version ?? '–'} → ${outcome.pointer.version ?? '–'}  (rollback, generation ${outcome.pointer.generation})`;
        case 'already-live':
            return `${paint('green', '✓')} ${paint('bold', reference)}  version ${outcome.version} is live already; nothing was changed, and no hold was set`;
        case 'refused':
            return `${paint('red', '✗')} ${paint('bold', reference)}  ${refusalText(outcome.refusal)}`;
        default:
            return (0,errors/* unreachable */.HB)(outcome);
    }
}
function refusalText(refusal) {
    switch (refusal.kind) {
        case 'never-promoted':
            return 'nothing was ever promoted to it, so there is nothing to roll back';
        case 'nothing-before':
            return `version ${refusal.live ?? '–'} is the first that was live: there is nothing before it`;
        case 'needs-target':
            return `the rollback of generation ${refusal.hold} still holds it at version ${refusal.live ?? '–'}\n    → name the version with --to, or promote with  lift: ${refusal.hold}`;
        case 'never-live':
            return `version ${refusal.version} was never live on it\n    → choose one of ${refusal.lived.join(', ')}`;
        case 'recalled':
            return `version ${refusal.version} is barred: ${refusal.hits.map((hit) => `${(0,hostile/* terminalText */.eR)(hit.through)} was recalled (${(0,hostile/* terminalText */.eR)(hit.reason)})`).join('; ')}\n    → choose another version with --to`;
        default:
            return (0,errors/* unreachable */.HB)(refusal);
    }
}
function exitOf({ kind }) {
    return kind === 'refused' ? exit/* exitCodes */.h.refused : exit/* exitCodes */.h.ok;
}

// EXTERNAL MODULE: ./.build/js/src/apps/action/github-session.js
var github_session = __webpack_require__(41771);
// EXTERNAL MODULE: ./.build/js/src/apps/action/result.js
var action_result = __webpack_require__(55988);
;// CONCATENATED MODULE: ./.build/js/src/apps/action/commands/rollback.js
// command: rollback. The pointer first; then a pull request that brings Git in line, and a deployment for the record.







const outcome = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* looseObject */._H3({
        kind: schemas/* literal */.euz('rolled-back'),
        pointer: schemas/* looseObject */._H3({
            model: schemas/* string */.YjP(),
            alias: schemas/* string */.YjP(),
            generation: schemas/* number */.aig(),
            version: schemas/* number */.aig().nullable(),
            entry: fields/* digestField */.h5,
            desired: schemas/* looseObject */._H3({ commit: fields/* gitIdField */.IU }),
        }),
    }),
    schemas/* looseObject */._H3({ kind: schemas/* literal */.euz('already-live'), version: schemas/* number */.aig() }),
    schemas/* looseObject */._H3({ kind: schemas/* literal */.euz('refused') }),
]);
async function rollback_run(context) {
    const { inputs, cli } = context;
    const [alias = ''] = inputs.requiredLines('alias', 'credit-risk@production');
    const code = await run(cli, [alias], {
        to: inputs.text('to'),
        by: inputs.text('by'),
        writeId: inputs.text('write-id') ?? runIdentity(cli.env),
        reason: inputs.required('reason', 'Complaints since noon'),
    });
    const { value, result } = (0,action_result/* resultOf */.B)(cli.console, outcome);
    await record(context, value);
    return { code, outputs: { outcome: value.kind, alias, ...liveOf(value), result } };
}
/** A run that is repeated is the same act: it must not roll back twice. */
function runIdentity(env) {
    const { GITHUB_RUN_ID: id, GITHUB_JOB: job = '', GITHUB_REPOSITORY: repository } = env;
    return id === undefined || repository === undefined ? undefined : `${repository} ${id} ${job}`.trim();
}
function liveOf(value) {
    switch (value.kind) {
        case 'rolled-back':
            return {
                version: value.pointer.version === null ? '' : String(value.pointer.version),
                generation: String(value.pointer.generation),
            };
        case 'already-live':
            return { version: String(value.version) };
        case 'refused':
            return {};
        default:
            return (0,errors/* unreachable */.HB)(value);
    }
}
/** The alias is rolled back by now: what GitHub does not take is a warning. */
async function record(context, value) {
    if (value.kind !== 'rolled-back' || !context.inputs.flag('deployments', true))
        return;
    const { model, alias, entry, generation, version, desired } = value.pointer;
    try {
        const { client } = await (0,github_session/* gitHubOf */.T)(context);
        await (0,deployments/* publishDeployment */.j)(client, {
            kind: 'live',
            model,
            alias,
            entry,
            generation,
            version,
            commit: desired.commit,
            logUrl: context.cli.runUrl,
            description: `rollback: version ${version ?? '–'}`,
        });
    }
    catch (error) {
        if (!(error instanceof errors/* LaurelError */.Q4) || error.code === 'interrupted')
            throw error;
        const { message, remedy } = error;
        context.warn(`the rollback is done, but not recorded as a deployment: ${message}${remedy === undefined ? '' : ` → ${remedy}`}`);
    }
}


/***/ }),

/***/ 41771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ gitHubOf)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// The alias repository of an action: always one on GitHub.

/** @throws LaurelError `usage` without a token. */
async function gitHubOf({ cli }) {
    const session = await cli.github();
    if (session !== null)
        return session;
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({ code: 'internal', message: 'the alias repository of an action is on GitHub' });
}


/***/ })

};
