export const id = 938;
export const ids = [938];
export const modules = {

/***/ 35637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ publishCheckRuns)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/report/github/surfaces.js
var surfaces = __webpack_require__(32876);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/same-text.js
var same_text = __webpack_require__(41513);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/check-run-plan.js
// Which check runs to write, and which of those on GitHub to leave as they are: decided here, from texts and what is there.




/** Of the runs for one changed alias each: `laurel: credit-risk@production`. */
const aliasPrefix = `${surfaces/* checkRunName */.$_}: `;
/** Of annotations: GitHub counts bytes in messages, and characters in titles. */
const maxMessageBytes = 65_536;
const maxTitleChars = 255;
/** How many annotations go with one request. */
const annotationsPerRequest = 50;
/** A check run as GitHub lists it. */
const checkRunSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP().nullable(),
    external_id: schemas/* string */.YjP().nullable(),
    conclusion: schemas/* string */.YjP().nullable(),
    output: schemas/* object */.Ikc({
        title: schemas/* string */.YjP().nullable(),
        summary: schemas/* string */.YjP().nullable(),
        text: schemas/* string */.YjP().nullable(),
        annotations_count: schemas/* int */.Whr(),
    }),
    app: schemas/* object */.Ikc({ slug: schemas/* string */.YjP().optional() }).nullable(),
});
/**
 * One run for each name: the newest of that name is brought up to date, and nothing is written where it already says
 * the same. GitHub only ever adds annotations to a run, so a run that has some is replaced by a new one of its name,
 * which governs from then on.
 *
 * GitHub may list several runs of one name, of different suites: whichever of them governs, they conclude alike.
 * And where the whole is judged, a run for an alias that has no text of its own any more concludes as the whole does.
 *
 * @param runs of one commit, made by the app that writes
 */
function planCheckRuns(texts, runs) {
    const newestFirst = runs.toSorted((a, b) => b.id - a.id);
    const namedAs = (text) => newestFirst.filter(({ name }) => name === text.name);
    const standIns = standInTexts(texts, new Set(runs.map(({ name }) => name)));
    return {
        texts: texts.map((text) => planRun(text, namedAs(text)[0])),
        others: [
            ...standIns.map((text) => planRun(text, namedAs(text)[0])),
            ...[...texts, ...standIns].flatMap((text) => planDuplicates(text, namedAs(text).slice(1))),
        ],
    };
}
/** What is to be written, in its order: a whole that passes is said last, one that does not first. */
function writingOrder({ texts, others }) {
    const rank = ({ text }) => {
        if (text.name !== surfaces/* checkRunName */.$_)
            return 0;
        return text.conclusion === 'success' ? 1 : -1;
    };
    return [...texts, ...others].filter(({ isWritten }) => isWritten).toSorted((a, b) => rank(a) - rank(b));
}
/** Whether `run` says what `text` does, with `annotations` of them. */
function isSaying(run, text, annotations) {
    const { output } = run;
    return (run.conclusion === text.conclusion &&
        run.external_id === text.externalId &&
        output.annotations_count === annotations &&
        (0,same_text/* isSameText */.c)(output.title, text.title) &&
        (0,same_text/* isSameText */.c)(output.summary, text.summary) &&
        (0,same_text/* isSameText */.c)(output.text, text.text));
}
/** @throws LaurelError `internal` for a text that GitHub would refuse. */
function assertWithinLimits(text) {
    const tooLong = [
        Buffer.byteLength(text.summary) > surfaces/* maxRunBytes */.Pn && 'the summary',
        Buffer.byteLength(text.text ?? '') > surfaces/* maxRunBytes */.Pn && 'the text',
        text.annotations.some(({ title }) => title.length > maxTitleChars) && 'the title of an annotation',
        text.annotations.some(({ message }) => Buffer.byteLength(message) > maxMessageBytes) &&
            'the message of an annotation',
    ];
    const found = tooLong.find((part) => part !== false);
    if (found === undefined)
        return;
    throw new errors/* LaurelError */.Q4({
        code: 'internal',
        message: `check run ${text.name}: ${found} is longer than GitHub takes`,
    });
}
function planRun(text, newest) {
    if (newest === undefined)
        return { text, run: null, isWritten: true };
    if (isSaying(newest, text, text.annotations.length))
        return { text, run: newest, isWritten: false };
    return { text, run: newest.output.annotations_count === 0 ? newest : null, isWritten: true };
}
function planDuplicates(text, older) {
    return older
        .filter(({ conclusion }) => conclusion !== text.conclusion)
        .map((run) => ({ text: { ...text, annotations: [] }, run, isWritten: true, isOutdone: true }));
}
function standInTexts(texts, names) {
    const whole = texts.find(({ name }) => name === surfaces/* checkRunName */.$_);
    if (whole === undefined)
        return [];
    return [...names]
        .filter((name) => name.startsWith(aliasPrefix) && texts.every((text) => text.name !== name))
        .map((name) => ({
        name,
        conclusion: whole.conclusion,
        title: `See the check run ${surfaces/* checkRunName */.$_}`,
        summary: `A newer judgement of this commit says what it found in the check run \`${surfaces/* checkRunName */.$_}\` alone.`,
        annotations: [],
        externalId: whole.externalId,
    }));
}

// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/github-errors.js + 1 modules
var github_errors = __webpack_require__(6229);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/read-to-write.js
var read_to_write = __webpack_require__(61427);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/check-runs.js



/**
 * Makes the check runs on `headSha` say what `texts` do, whatever an earlier judgement of the same commit said; see
 * {@link planCheckRuns}. Only runs of the app that the token belongs to are found and changed.
 *
 * @returns for each text in its order, where to read it
 * @throws LaurelError `git`, naming the permission that is missing; `outcome-unknown`; `internal` for a text beyond
 * GitHub's limits.
 */
async function publishCheckRuns(client, headSha, texts, context) {
    for (const text of texts)
        assertWithinLimits(text);
    const plan = planCheckRuns(texts, await (0,read_to_write/* readToWrite */.T)(async () => readOwnRuns(client, headSha)));
    const writer = new RunWriter(client, headSha, context);
    const written = new Map();
    for (const planned of writingOrder(plan))
        written.set(planned, await writer.write(planned));
    return plan.texts.map((planned) => ({
        name: planned.text.name,
        url: (written.get(planned) ?? planned.run)?.html_url ?? null,
    }));
}
/** The newest runs of each name that the token's own app made on a commit. */
async function readOwnRuns(client, headSha, name) {
    const { login } = await client.viewer();
    const slug = login.replace(/\[bot\]$/, '');
    const runs = await client.readAll(client.rest.checks.listForRef, {
        ...client.repository,
        ref: headSha,
        filter: 'latest',
        ...(name === undefined ? {} : { check_name: name }),
    }, checkRunSchema, (page) => Reflect.get(Object(page), 'check_runs'));
    return runs.filter(({ app }) => app?.slug === slug);
}
class RunWriter {
    #client;
    #headSha;
    #context;
    constructor(client, headSha, context) {
        this.#client = client;
        this.#headSha = headSha;
        this.#context = context;
    }
    /** A verdict is worth more than its annotations: where GitHub refuses those, it goes without. */
    async write({ text, run, isOutdone }) {
        if (run !== null && isOutdone === true)
            return unlessKept(async () => this.#update(run, text, []), async () => run);
        const [first = [], ...rest] = inBatches(text.annotations);
        let written = await this.#writeFirst(run, text, first);
        for (const batch of rest) {
            const before = written;
            written = await unlessRefused(async () => this.#update(before, text, batch), async () => before);
        }
        return written;
    }
    async #writeFirst(run, text, annotations) {
        const create = async (some) => this.#create(text, some);
        const writeWith = async (some) => run === null
            ? create(some)
            : unlessKept(async () => this.#update(run, text, some), async () => create(some));
        if (annotations.length === 0)
            return writeWith([]);
        return unlessRefused(async () => writeWith(annotations), async () => writeWith([]));
    }
    async #create(text, annotations) {
        const { rest, repository } = this.#client;
        const body = {
            ...repository,
            name: text.name,
            head_sha: this.#headSha,
            ...this.#bodyOf(text, annotations),
        };
        return this.#client.write(async () => this.#client.read(rest.checks.create, body, checkRunSchema), async () => {
            const runs = await readOwnRuns(this.#client, this.#headSha, text.name);
            return runs.find((run) => isSaying(run, text, annotations.length)) ?? null;
        });
    }
    async #update(run, text, annotations) {
        const { rest, repository } = this.#client;
        const named = { ...repository, check_run_id: run.id };
        const body = { ...named, ...this.#bodyOf(text, annotations) };
        const expected = run.output.annotations_count + annotations.length;
        return this.#client.write(async () => this.#client.read(rest.checks.update, body, checkRunSchema), async () => {
            const now = await this.#client.read(rest.checks.get, named, checkRunSchema);
            return isSaying(now, text, expected) ? now : null;
        });
    }
    #bodyOf(text, annotations) {
        const { startedAt, detailsUrl } = this.#context;
        return {
            status: 'completed',
            conclusion: text.conclusion,
            external_id: text.externalId,
            started_at: startedAt.toISOString(),
            completed_at: this.#client.clock.now().toISOString(),
            ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
            output: {
                title: text.title,
                summary: text.summary,
                // Empty rather than absent: an update would leave the text that was there.
                text: text.text ?? '',
                ...(annotations.length === 0 ? {} : { annotations: annotations.map(annotationBody) }),
            },
        };
    }
}
/** What a `write` gives, or `without` where GitHub refuses its content. */
async function unlessRefused(write, without) {
    try {
        return await write();
    }
    catch (error) {
        if ((0,github_errors/* statusOf */.c2)(error) !== 422)
            throw error;
        return without();
    }
}
/** What an `update` gives, or `otherwise` where the run is a job's: GitHub lets nobody say how those went. */
async function unlessKept(update, otherwise) {
    try {
        return await update();
    }
    catch (error) {
        if (!(0,github_errors/* isPermissionError */.gj)(error) && !/internally by GitHub Actions/i.test((0,github_errors/* saysOf */.wv)(error)))
            throw error;
        return otherwise();
    }
}
function annotationBody({ path, startLine, endLine, startColumn, endColumn, level, title, message, }) {
    const columns = startLine !== endLine || startColumn === undefined || endColumn === undefined
        ? {}
        : { start_column: startColumn, end_column: endColumn };
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        ...columns,
        annotation_level: level,
        title,
        message,
    };
}
function inBatches(annotations) {
    const count = Math.ceil(annotations.length / annotationsPerRequest);
    return Array.from({ length: count }, (_, i) => annotations.slice(i * annotationsPerRequest, (i + 1) * annotationsPerRequest));
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

/***/ 41513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isSameText)
/* harmony export */ });
// Whether a text on GitHub is the one Laurel would write: GitHub may change line ends and what trails.
/** Empty, absent and `null` are the same: GitHub makes one of the other. */
function isSameText(there, wanted) {
    return plain(there) === plain(wanted);
}
function plain(text) {
    return (text ?? '').replaceAll('\r\n', '\n').trimEnd();
}


/***/ }),

/***/ 84984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ publishComment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6229);
/* harmony import */ var _read_to_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61427);
/* harmony import */ var _same_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41513);
// The one comment that Laurel keeps on a pull request: found by marker and author, brought up to date in place.





/** GitHub's limit for a comment. */
const maxChars = 65_536;
/** How far back of its own comment a run looks for another's, made at the same time. */
const raceMs = 120_000;
const commentSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    user: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr() }).nullable(),
});
/**
 * Makes the comment on a pull request say `body`, and leaves exactly one: of several, which two runs at the same time
 * can make, the newest stays. A comment with the marker that somebody else wrote is left alone and not counted.
 *
 * @throws LaurelError `git`, naming the permission that is missing; `outcome-unknown`; `internal` for a body beyond
 * GitHub's limit.
 */
async function publishComment(client, number, comment) {
    const { marker, verdict } = comment;
    const text = textOf(comment);
    assertWithinLimit(text, number);
    const sticky = new Sticky(client, number, marker);
    const [newest, ...older] = await (0,_read_to_write_js__WEBPACK_IMPORTED_MODULE_2__/* .readToWrite */ .T)(async () => sticky.find());
    await sticky.remove(older);
    if (newest === undefined)
        return sticky.create(text, []);
    if ((0,_same_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameText */ .c)(newest.body, text))
        return { url: newest.html_url, written: false };
    const said = /^<!-- laurel:verdict (\w+) -->$/m.exec(newest.body ?? '')?.[1];
    const hasTurned = said !== undefined && verdict !== undefined && said !== verdict;
    if (hasTurned)
        return sticky.create(text, [newest]);
    return sticky.update(newest, text);
}
class Sticky {
    #client;
    #marker;
    #issue;
    constructor(client, number, marker) {
        this.#client = client;
        this.#marker = marker;
        this.#issue = { ...client.repository, issue_number: number };
    }
    /** Our own comments with the marker, newest first. */
    async find(since) {
        const { id } = await this.#client.viewer();
        const comments = await this.#client.readAll(this.#client.rest.issues.listComments, { ...this.#issue, ...(since === undefined ? {} : { since }) }, commentSchema);
        return comments
            .filter(({ user, body }) => user?.id === id && (body ?? '').startsWith(this.#marker))
            .toSorted((a, b) => b.id - a.id);
    }
    /** Another run may have found none at the same time, so what was made meanwhile is looked for. */
    async create(text, replaced) {
        const created = await this.#client.write(async () => this.#client.read(this.#client.rest.issues.createComment, { ...this.#issue, body: text }, commentSchema), async () => {
            const known = new Set(replaced.map(({ id }) => id));
            const found = await this.find();
            return found.find(({ id, body }) => !known.has(id) && (0,_same_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameText */ .c)(body, text)) ?? null;
        });
        const since = new Date(Date.parse(created.created_at) - raceMs).toISOString();
        const all = [...replaced, created, ...(await this.find(since))];
        const ours = [...new Map(all.map((comment) => [comment.id, comment])).values()];
        const [newest = created, ...older] = ours.toSorted((a, b) => b.id - a.id);
        await this.remove(older);
        return { url: newest.html_url, written: true };
    }
    async update(comment, text) {
        const { rest, repository } = this.#client;
        const { html_url: url } = await this.#client.write(async () => this.#client.read(rest.issues.updateComment, { ...repository, comment_id: comment.id, body: text }, commentSchema), async () => null);
        return { url, written: true };
    }
    /** One that is gone already is as good as removed. */
    async remove(comments) {
        const { rest, repository } = this.#client;
        for (const { id } of comments) {
            try {
                await this.#client.write(async () => rest.issues.deleteComment({ ...repository, comment_id: id }), async () => null);
            }
            catch (error) {
                if ((0,_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 404)
                    throw error;
            }
        }
    }
}
function textOf({ marker, body, verdict }) {
    const said = body.startsWith(marker) ? body.slice(marker.length).trimStart() : body;
    const hidden = verdict === undefined ? [] : [`<!-- laurel:verdict ${verdict} -->`];
    return [marker, ...hidden, said].join('\n');
}
function assertWithinLimit(text, number) {
    if (text.length <= maxChars)
        return;
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'internal',
        message: `the comment on pull request ${number} has ${text.length} characters, more than GitHub takes`,
    });
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


/***/ }),

/***/ 30725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ reportContext)
/* harmony export */ });
function reportContext({ cli, repository }) {
    const server = cli.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return { repositoryUrl: `${server.replace(/\/$/, '')}/${repository}`, runUrl: cli.runUrl };
}


/***/ }),

/***/ 1057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// The report as a file of the job, for steps that come after.


/** @returns its path; '' outside a runner, which names no directory for it. */
async function writeReport(env, markdown) {
    const directory = env['RUNNER_TEMP'] ?? '';
    if (directory === '')
        return '';
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'laurel-report.md');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, markdown);
    return path;
}


/***/ })

};
