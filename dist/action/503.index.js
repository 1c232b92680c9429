export const id = 503;
export const ids = [503];
export const modules = {

/***/ 43013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBranchRules)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
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

/***/ 3759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ QueryVariables),
/* harmony export */   c: () => (/* binding */ batchesOf)
/* harmony export */ });
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


/***/ }),

/***/ 73146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ warningOf),
/* harmony export */   v: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
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
    return error instanceof _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4 && refusals.has(error.details['kind']);
}


/***/ }),

/***/ 28503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeOpenAgain: () => (/* binding */ judgeOpenAgain),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/primitives/canonical-json.js
var canonical_json = __webpack_require__(44861);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var digest = __webpack_require__(83014);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/report/github/surfaces.js
var surfaces = __webpack_require__(32876);
// EXTERNAL MODULE: ./.build/js/src/report/github/context.js
var github_context = __webpack_require__(50141);
;// CONCATENATED MODULE: ./.build/js/src/report/github/no-verdict.js
// What is said where no verdict was reached: the check itself broke, or there was nothing for it to judge.






/** The check run when judging itself broke: a required check is never left waiting, and nothing unjudged passes. */
function renderBroken(error, context) {
    const { code, message } = wordsOf(error);
    return {
        name: surfaces/* checkRunName */.$_,
        conclusion: 'failure',
        title: (0,hostile/* visible */.RK)(`not judged: ${message}`, 200),
        summary: brokenMarkdown(error, context),
        annotations: [],
        externalId: (0,digest/* digestOf */.ol)((0,canonical_json/* canonicalJson */.d)({ broken: code, message: (0,hostile/* visible */.RK)(message) })),
    };
}
/** The comment when judging broke, so that no verdict on an older commit stays there. */
function renderBrokenComment(error, context) {
    return `${surfaces/* checkMarker */.fp}\n${brokenMarkdown(error, context)}\n`;
}
/** Also for the job's page. */
function brokenMarkdown(error, context) {
    const { code, message, place, remedy } = wordsOf(error);
    const at = place === '' ? '' : ` at ${(0,hostile/* markdownCode */.D9)(place, 400)}`;
    return [
        '## 💥 Not judged: the check itself broke',
        'This says nothing about what is proposed. Nothing was changed, and what is live stays live.',
        `- **${code}**${at}: ${(0,hostile/* markdownText */.p7)(message, 4_000)}<br>**To do:** ${(0,hostile/* markdownText */.p7)(remedy, 2_000)}`,
        context.runUrl === undefined ? '' : (0,github_context/* finePrint */.aO)([`More in the log of ${(0,github_context/* runLink */.ut)(context)}`]),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** The check run of a pull request into another branch than the default one: merging it makes nothing live. */
function renderElsewhere(baseBranch) {
    return {
        name: surfaces/* checkRunName */.$_,
        conclusion: 'success',
        title: (0,hostile/* visible */.RK)(`nothing to judge: this goes into ${baseBranch}`, 200),
        summary: [
            '## ✅ Nothing to judge',
            `This pull request goes into ${(0,hostile/* markdownCode */.D9)(baseBranch, 300)}. Only what is merged into the default branch goes live, so it is judged when it gets there.`,
        ].join('\n\n'),
        annotations: [],
        externalId: (0,digest/* digestOf */.ol)((0,canonical_json/* canonicalJson */.d)({ elsewhere: (0,hostile/* visible */.RK)(baseBranch) })),
    };
}
/** Of an unknown error only its kind: nobody looked through its message for secrets. */
function wordsOf(error) {
    if (error instanceof errors/* LaurelError */.Q4) {
        const { code, message, at, remedy = 'look into the log, then run the check again' } = error;
        return { code, message, place: (0,errors/* renderPlace */.oL)(at), remedy };
    }
    return {
        code: 'internal',
        message: 'an error that Laurel does not know',
        place: '',
        remedy: 'look into the log, run the check again, and report it if it stays',
    };
}

// EXTERNAL MODULE: ./.build/js/src/report/fit-blocks.js
var fit_blocks = __webpack_require__(46210);
// EXTERNAL MODULE: ./.build/js/src/report/github/check-report.js
var check_report = __webpack_require__(39885);
;// CONCATENATED MODULE: ./.build/js/src/report/github/job-summary.js



/** At most 900,000 bytes. */
function renderJobSummary(checked, context) {
    const fitting = { maxBytes: surfaces/* maxSummaryBytes */.aH - 1, omitted: (0,check_report/* leftOut */.ig)(checked) };
    return `${(0,fit_blocks/* fitBlocks */.U8)((0,check_report/* reportBlocks */.Dt)(checked, context, surfaces/* maxLongSections */.lv), fitting)}\n`;
}

// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(73603);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/check.js + 1 modules
var check = __webpack_require__(22219);
// EXTERNAL MODULE: ./.build/js/src/apps/action/github-session.js
var github_session = __webpack_require__(41771);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/branch-rules.js
var branch_rules = __webpack_require__(43013);
// EXTERNAL MODULE: ./.build/js/src/promotion/check.js + 7 modules
var promotion_check = __webpack_require__(55950);
// EXTERNAL MODULE: ./.build/js/src/report/github/alias-section.js + 2 modules
var alias_section = __webpack_require__(58478);
;// CONCATENATED MODULE: ./.build/js/src/report/github/annotations.js


/** GitHub takes 50 in one request; nobody reads more. */
const maxAnnotations = 50;
/** Where `version:` stands unless somebody wrote something above it. */
const versionLine = 1;
/** Of one alias file. @param changed the paths that the pull request changes: GitHub shows no other. */
function aliasAnnotations(standing, changed) {
    const { check, name, movement, report } = standing;
    const found = { title: name, path: check.path, changed };
    if (check.kind === 'refused')
        return check.problems.map((each) => problemAnnotation(each, { ...found, prefix: `${name}: ` }));
    const blocking = report?.obstacles.map((each) => obstacleAnnotation(each, { name, movement, path: check.path }));
    return [...(blocking ?? []), ...pinAnnotation(standing)];
}
/** Of the pull request as a whole: only those that lie at a file. */
function problemAnnotations({ problems }, changed) {
    return problems.flatMap((each) => {
        const path = each.at?.file;
        return path === undefined || !changed.has(path)
            ? []
            : [
                problemAnnotation({ severity: 'error', ...each, at: each.at ?? {} }, { title: 'this pull request', prefix: '', path, changed }),
            ];
    });
}
/** The paths that are known to be changed by the pull request. */
function changedPaths({ aliases, problems }) {
    return new Set([...aliases.map(({ path }) => path), ...problems.flatMap(({ at }) => at?.file ?? [])]);
}
function problemAnnotation({ severity, at, message, remedy }, { title, prefix, path, changed }) {
    const shown = at.file !== undefined && changed.has(at.file);
    const elsewhere = shown || at.file === undefined ? '' : `${(0,errors/* renderPlace */.oL)(at)}: `;
    return {
        path: shown ? at.file : path,
        ...linesOf(shown ? at : {}),
        level: severity === 'error' ? 'failure' : 'notice',
        title: (0,hostile/* visible */.RK)(title, 255),
        message: sentence(`${prefix}${elsewhere}${message}`, remedy),
    };
}
function obstacleAnnotation({ gate, subject, verdict, limit, reason, remedy }, { name, movement, path }) {
    const approval = gate === 'laurel.approvals';
    const what = approval
        ? `${subject} has to approve (${limit}): ${reason}`
        : `${gate} ${verdict === 'inconclusive' ? 'cannot be judged' : verdict}: ${subject}: ${reason}`;
    return {
        path,
        ...linesOf({}),
        level: approval ? 'notice' : verdict === 'inconclusive' ? 'warning' : 'failure',
        title: (0,hostile/* visible */.RK)(`${name}: ${approval ? `waiting for ${subject}` : `${gate} ${verdict}`}`, 255),
        message: sentence(`${name} ${movement}: ${what}`, remedy),
    };
}
function pinAnnotation({ check, name }) {
    const { suggestion } = check;
    if (suggestion === undefined)
        return [];
    const message = `${name}: the alias file pins no digest, so another version could be meant than the one that was reviewed`;
    return [
        {
            path: check.path,
            startLine: suggestion.line,
            endLine: suggestion.line,
            level: 'notice',
            title: `${name}: no digest`,
            message: sentence(message, `let the line read ${suggestion.text.split('\n').join(' and below it ')}`),
        },
    ];
}
function linesOf({ line = versionLine, column, }) {
    return { startLine: line, endLine: line, ...(column === undefined ? {} : { startColumn: column }) };
}
function sentence(what, remedy) {
    return `${(0,hostile/* visible */.RK)(what, 3_000)}. To do: ${(0,hostile/* visible */.RK)(remedy, 1_000)}`;
}

// EXTERNAL MODULE: ./.build/js/src/report/github/standing.js
var github_standing = __webpack_require__(56512);
;// CONCATENATED MODULE: ./.build/js/src/report/github/check-runs.js
// The check runs of a pull request: the one that branch protection requires, and one for each of the first aliases.










/** Aliases beyond these are in the constant check run only: each run costs a request. */
const maxAliasRuns = 20;
/** The constant run first; then one for each alias, those that stand in the way before those that pass. */
function renderCheckRuns(checked, context) {
    const found = (0,github_standing/* findingsOf */.WX)(checked);
    const own = found.standings.slice(0, maxAliasRuns);
    const changed = changedPaths(checked);
    return [
        constantRun(found, context, found.standings.slice(maxAliasRuns)),
        ...own.map((each) => aliasRun({ found, standing: each, context, changed })),
    ];
}
/** @param others aliases without a check run of their own, whose annotations are shown here. */
function constantRun(found, context, others) {
    const changed = changedPaths(found);
    const annotations = [
        ...problemAnnotations(found, changed),
        ...others.flatMap((each) => aliasAnnotations(each, changed)),
    ];
    const more = `Each of ${maxAliasRuns} aliases has a check run of its own, those that do not pass first; ${others.length} more are here only.`;
    return {
        name: surfaces/* checkRunName */.$_,
        conclusion: conclusionOf((0,github_standing/* overallStanding */.kY)(found)),
        title: (0,github_standing/* titleOf */.Gg)(found),
        ...outputOf(found, {
            summary: [
                ...(0,check_report/* headBlocks */["do"])(found),
                ...(0,fit_blocks/* text */.Qq)(1, others.length === 0 ? '' : more),
                ...(0,check_report/* briefSections */.L6)(found),
                ...annotationNote(annotations),
                ...(0,check_report/* checkedPrint */.LT)(found, context),
            ],
            details: (0,check_report/* detailSections */.O8)(found, { context, maxSections: surfaces/* maxShortSections */.jd }),
        }),
        annotations: annotations.slice(0, maxAnnotations),
        externalId: judgementId(found),
    };
}
/** The external id of the run of a commit that changes no alias, so that no evidence will ever change its verdict. */
function idWithoutAlias() {
    return judgementId({ problems: [], standings: [] });
}
function judgementId({ problems, standings }) {
    return (0,digest/* digestOf */.ol)((0,canonical_json/* canonicalJson */.d)({
        problems: problems.map(({ message }) => (0,hostile/* visible */.RK)(message)),
        aliases: standings.map((each) => [each.name, fingerprintOf(each)]),
    }));
}
function aliasRun({ found, standing, context, changed }) {
    const annotations = aliasAnnotations(standing, changed);
    return {
        name: `${surfaces/* checkRunName */.$_}: ${standing.name}`,
        conclusion: conclusionOf(standing.standing),
        title: (0,github_standing/* aliasTitle */.RR)(standing),
        ...outputOf(found, {
            summary: [...(0,alias_section/* briefBlocks */.vX)(standing), ...annotationNote(annotations), ...(0,check_report/* checkedPrint */.LT)(found, context)],
            details: (0,alias_section/* detailBlocks */.gu)(standing, context),
        }),
        annotations: annotations.slice(0, maxAnnotations),
        externalId: fingerprintOf(standing),
    };
}
/** What did not pass never passes: `neutral` and `skipped` would. */
function conclusionOf(standing) {
    if (standing === 'passed' || standing === 'unchanged')
        return 'success';
    return standing === 'waiting' ? 'action_required' : 'failure';
}
function fingerprintOf({ check, words }) {
    return check.kind === 'judged'
        ? check.judgement.fingerprint
        : (0,digest/* digestOf */.ol)((0,canonical_json/* canonicalJson */.d)({ blob: check.blob, kind: check.kind, words }));
}
function outputOf(checked, { summary, details }) {
    const fitting = { maxBytes: surfaces/* maxRunBytes */.Pn, omitted: (0,check_report/* leftOut */.ig)(checked) };
    const rest = (0,fit_blocks/* fitBlocks */.U8)(details, fitting);
    return { summary: (0,fit_blocks/* fitBlocks */.U8)(summary, fitting), ...(rest === '' ? {} : { text: rest }) };
}
function annotationNote(annotations) {
    const omitted = annotations.length - maxAnnotations;
    return (0,fit_blocks/* text */.Qq)(3, omitted <= 0 ? '' : `${omitted} more places are not marked in the files, for there are too many.`);
}

// EXTERNAL MODULE: ./.build/js/src/apps/cli/open-promoter.js + 2 modules
var open_promoter = __webpack_require__(69627);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/check-runs.js + 1 modules
var check_runs = __webpack_require__(35637);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/sticky-comment.js
var sticky_comment = __webpack_require__(84984);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/read-to-write.js
var read_to_write = __webpack_require__(61427);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/refusal-warning.js
var refusal_warning = __webpack_require__(73146);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/same-text.js
var same_text = __webpack_require__(41513);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/suggestions.js
// Posts suggested changes on lines of a pull request, which its author can take over with one click.




const commentSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    html_url: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    /** `null` once the line has changed since. */
    line: schemas/* int */.Whr().nullish(),
    original_commit_id: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullable(),
});
/** Each one notifies people, and costs one of GitHub's writes: what is in more files is told in the comment alone. */
const maxSuggestions = 10;
/**
 * Suggests changes, once for each file and head, and no more than {@link maxSuggestions}. They are an extra to the
 * verdict, so what GitHub refuses is a warning.
 *
 * @returns what came of each, in order; one refusal for all where nothing may be read or written.
 * @throws LaurelError `outcome-unknown`, `interrupted`, and `git` where GitHub cannot be reached.
 */
async function publishSuggestions(client, at, suggestions) {
    const wanted = suggestions.slice(0, maxSuggestions);
    const [first] = wanted;
    if (first === undefined)
        return [];
    const thread = new Thread(client, at);
    const standing = await orRefused(first.path, async () => (0,read_to_write/* readToWrite */.T)(async () => thread.ours()));
    if (!Array.isArray(standing))
        return [standing];
    const outcomes = [];
    for (const suggestion of wanted)
        outcomes.push(await orRefused(suggestion.path, async () => thread.suggest(suggestion, standing)));
    return outcomes;
}
async function orRefused(path, act) {
    try {
        return await act();
    }
    catch (error) {
        return { kind: 'refused', warning: (0,refusal_warning/* warningOf */.a)(error, `no change was suggested in ${path}`) };
    }
}
/** The comments at lines of one pull request. */
class Thread {
    #client;
    #number;
    #headSha;
    constructor(client, { number, headSha }) {
        this.#client = client;
        this.#number = number;
        this.#headSha = headSha;
    }
    /** Those that the token's own account wrote. */
    async ours() {
        const { rest, repository } = this.#client;
        const { id } = await this.#client.viewer();
        const parameters = { ...repository, pull_number: this.#number };
        const comments = await this.#client.readAll(rest.pulls.listReviewComments, parameters, commentSchema);
        return comments.filter(({ user }) => user?.id === id);
    }
    async suggest(suggestion, known) {
        const { rest, repository } = this.#client;
        const { path, line } = suggestion;
        const body = suggestionBody(suggestion);
        const find = (among) => among.find((each) => isStanding(each, { ...suggestion, body, headSha: this.#headSha })) ?? null;
        const standing = find(known);
        if (standing !== null)
            return { kind: 'stands', url: standing.html_url };
        const at = { ...repository, pull_number: this.#number, commit_id: this.#headSha, path, line };
        const posted = await this.#client.write(async () => this.#client.read(rest.pulls.createReviewComment, { ...at, side: 'RIGHT', body }, commentSchema), async () => find(await this.ours()));
        return { kind: 'posted', url: posted.html_url };
    }
}
function isStanding(comment, wanted) {
    if (comment.path !== wanted.path || !(comment.body ?? '').startsWith(wanted.marker))
        return false;
    const isOfHead = comment.original_commit_id === wanted.headSha;
    return isOfHead || (comment.line === wanted.line && (0,same_text/* isSameText */.c)(comment.body, wanted.body));
}
/** The fence is longer than any in the text, so that the text cannot end it. */
function suggestionBody({ marker, remark, text }) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const above = remark === undefined ? [marker] : [marker, remark, ''];
    return [...above, `${fence}suggestion`, text, fence, ''].join('\n');
}

// EXTERNAL MODULE: ./.build/js/src/report/github/comment.js
var comment = __webpack_require__(24579);
// EXTERNAL MODULE: ./.build/js/src/apps/action/report-context.js
var report_context = __webpack_require__(30725);
;// CONCATENATED MODULE: ./.build/js/src/apps/action/post-judgement.js
// Posting a judgement: the check runs, which decide, and the comment and suggested lines, which explain.








async function postCheckRuns({ context, session, startedAt }, head, texts) {
    if (!context.inputs.flag('checks', true))
        return;
    const detailsUrl = context.cli.runUrl;
    await (0,check_runs/* publishCheckRuns */.y)(session.client, head, texts, { startedAt, detailsUrl });
}
/**
 * Explains a verdict that stands already.
 *
 * @returns what kept it from being explained, one for each part; none where all was said.
 */
async function explain(judging, number, { checked, verdict }) {
    const { context, session } = judging;
    if (!context.inputs.flag('comment', true))
        return [];
    return attemptAll(context, [
        async () => {
            // Where no alias is changed there is nothing to explain: the check run says so, and reviewers of code are spared.
            if (checked.aliases.length === 0 && checked.problems.length === 0)
                return;
            const body = (0,comment/* renderComment */.w)(checked, (0,report_context/* reportContext */.g)(context));
            await (0,sticky_comment/* publishComment */.p)(session.client, number, { marker: surfaces/* checkMarker */.fp, body, verdict });
        },
        async () => postSuggestions(judging, number, checked),
    ]);
}
const digestRemark = {
    marker: '<!-- laurel:digest -->',
    // A reviewer who takes it over becomes an author of what they would approve.
    remark: 'With the digest the review is bound to these very bytes. For the author to take over: whoever commits it cannot approve it.',
};
/** An extra to the verdict: what GitHub does not take is a warning. */
async function postSuggestions({ context, session }, number, checked) {
    const suggestions = checked.aliases.flatMap(({ path, suggestion }) => suggestion === undefined ? [] : [{ path, ...suggestion, ...digestRemark }]);
    const at = { number, headSha: checked.head };
    for (const outcome of await publishSuggestions(session.client, at, suggestions))
        if (outcome.kind === 'refused')
            context.warn(outcome.warning);
}
/**
 * Says that judging broke, as far as the head is known and GitHub answers: where one place cannot be written to, people
 * look at the other.
 *
 * @returns what kept it from being said.
 */
async function postBroken(judging, error) {
    const { context, session, subject } = judging;
    const { head } = subject;
    if (head === null)
        return [];
    const links = (0,report_context/* reportContext */.g)(context);
    return attemptAll(context, [
        async () => postCheckRuns(judging, head, [renderBroken(error, links)]),
        async () => {
            if (subject.kind !== 'pull-request' || !context.inputs.flag('comment', true))
                return;
            const body = renderBrokenComment(error, links);
            await (0,sticky_comment/* publishComment */.p)(session.client, subject.number, { marker: surfaces/* checkMarker */.fp, body, verdict: 'failure' });
        },
    ]);
}
/** One after the other, whatever becomes of those before. @throws only when interrupted. */
async function attemptAll({ cli: { signal } }, acts) {
    const failures = [];
    for (const act of acts) {
        try {
            await act();
        }
        catch (error) {
            if (signal.aborted)
                throw error;
            failures.push(error);
        }
    }
    return failures;
}

;// CONCATENATED MODULE: ./.build/js/src/apps/action/judge-subject.js
// Judging one pull request or merge group, and posting the verdict on the commit that was judged. Whatever breaks on
// the way is posted as a failure: a required check must never be left waiting, nor an older verdict left standing.







/** Judges one subject after the other: what was read of policy and registries serves them all. */
class Judge {
    #context;
    #session;
    #promoter;
    constructor(context, session) {
        this.#context = context;
        this.#session = session;
    }
    /** Throws only when interrupted: whoever asks has more to judge. */
    async judge(subject) {
        const context = this.#context;
        const judging = {
            context,
            session: this.#session,
            subject,
            startedAt: context.cli.clock.now(),
        };
        try {
            return await this.#judgeAndPost(judging, subject);
        }
        catch (error) {
            if (context.cli.signal.aborted)
                throw error;
            return { kind: 'broken', subject, error, unsaid: await postBroken(judging, error) };
        }
    }
    async #judgeAndPost(judging, subject) {
        if (subject.kind === 'elsewhere')
            return this.#passBy(judging, subject);
        const checked = await this.#check(subject);
        const texts = renderCheckRuns(checked, (0,report_context/* reportContext */.g)(this.#context));
        await postCheckRuns(judging, checked.head, texts);
        const verdict = texts[0]?.conclusion ?? 'failure';
        const unsaid = subject.kind === 'pull-request' ? await explain(judging, subject.number, { checked, verdict }) : [];
        return { kind: 'judged', subject, checked, unsaid };
    }
    /** Said where a branch waits for it, and nowhere else: the same commit may be proposed to Laurel's branch next. */
    async #passBy(judging, subject) {
        const { baseBranch, head } = subject;
        const { requiredChecks } = await (0,branch_rules/* readBranchRules */.C)(this.#session.client, baseBranch);
        if (requiredChecks.some(({ name }) => name === surfaces/* checkRunName */.$_))
            await postCheckRuns(judging, head, [renderElsewhere(baseBranch)]);
        return { kind: 'elsewhere', subject, unsaid: [] };
    }
    async #check(subject) {
        this.#promoter ??= (0,open_promoter/* openPromoter */.H)(this.#context.cli, this.#context.inputs.text('by'));
        const promoter = await this.#promoter;
        const name = subject.number === null ? null : `#${subject.number}`;
        if (subject.kind === 'pull-request')
            return (0,promotion_check/* checkPullRequest */.f)(promoter, `#${subject.number}`);
        return (0,promotion_check/* checkMergeGroup */.U)(promoter, { base: subject.base, head: subject.head, pullRequest: name });
    }
}

// EXTERNAL MODULE: ./.build/js/src/apps/action/result.js
var result = __webpack_require__(55988);
// EXTERNAL MODULE: ./.build/js/src/registry/in-parallel.js
var in_parallel = __webpack_require__(18960);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/query-variables.js
var query_variables = __webpack_require__(3759);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/passed-heads.js
// Which commits carry a check run that says one certain thing: asked of many at once, so that nobody judges them again
// to no end.




const headsPerQuery = 50;
const parallelQueries = 3;
const suiteSchema = schemas/* object */.Ikc({
    app: schemas/* object */.Ikc({ slug: schemas/* string */.YjP() }).nullable(),
    checkRuns: schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ conclusion: schemas/* string */.YjP().nullable(), externalId: schemas/* string */.YjP().nullable() })),
    }),
});
const commitSchema = schemas/* object */.Ikc({ checkSuites: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(suiteSchema) }) });
const headsSchema = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), commitSchema.nullable()) });
const named = `filterBy: { checkName: "${surfaces/* checkRunName */.$_}" }`;
const fields = `... on Commit { checkSuites(first: 50, ${named}) { nodes { app { slug } checkRuns(first: 10, ${named}) { nodes { conclusion externalId } } } } }`;
/**
 * Those of `heads` whose check runs `laurel`, of the app that the token belongs to, all passed with this external id.
 * There must be one.
 *
 * @throws LaurelError `git`, naming the permission that is missing.
 */
async function readPassedHeads(client, heads, externalId) {
    const { login } = await client.viewer();
    const slug = login.replace(/\[bot\]$/, '');
    const batches = (0,query_variables/* batchesOf */.c)([...new Set(heads)], headsPerQuery);
    const read = await (0,in_parallel/* inParallel */.H)(batches, parallelQueries, async (batch) => {
        const variables = new query_variables/* QueryVariables */.O(client.repository);
        const objects = batch.map((head, index) => `h${index}: object(oid: ${variables.add('GitObjectID!', head)}) { ${fields} }`);
        const query = variables.query('LaurelCheckRuns', objects.join(' '));
        const { repository } = await client.graphql(query, variables.values, headsSchema);
        return batch.filter((_, index) => {
            const suites = repository[`h${index}`]?.checkSuites.nodes ?? [];
            const runs = suites.flatMap(({ app, checkRuns }) => (app?.slug === slug ? checkRuns.nodes : []));
            const passed = runs.filter((run) => run.conclusion === 'SUCCESS' && run.externalId === externalId);
            return runs.length > 0 && passed.length === runs.length;
        });
    });
    return new Set(read.flat());
}

;// CONCATENATED MODULE: ./.build/js/src/apps/action/subjects.js



/**
 * @returns none where the event concerns no open pull request.
 * @throws LaurelError `usage` for a pull request that is no number; as the host.
 */
async function subjectsOf({ inputs, event }, host) {
    const named = inputs.text('pull-request');
    if (named !== undefined)
        return [{ kind: 'pull-request', number: parseNumber(named), head: null }];
    switch (event.kind) {
        case 'pull-request': {
            const { number, head, baseBranch } = event;
            if (baseBranch === (await host.defaultBranch()))
                return [{ kind: 'pull-request', number, head }];
            // A check run belongs to the commit: what is said here is said of every pull request that has this head.
            const ours = await openSubjects(host, (open) => open.head === head);
            return ours.length > 0 ? ours : [{ kind: 'elsewhere', head, baseBranch }];
        }
        case 'merge-group': {
            const { base, head, number, baseBranch } = event;
            return baseBranch === (await host.defaultBranch())
                ? [{ kind: 'merge-group', base, head, number }]
                : [{ kind: 'elsewhere', head, baseBranch }];
        }
        case 'workflow-run':
            return openSubjects(host, ({ head, name }) => event.numbers.length > 0 ? event.numbers.includes(parseNumber(name)) : head === event.head);
        case 'evidence':
            return openSubjects(host, ({ name }) => event.number === null || parseNumber(name) === event.number);
        default:
            return openSubjects(host);
    }
}
/** Open pull requests into the branch that Laurel reads. */
async function openSubjects(host, isMeant = () => true) {
    const open = await host.openPullRequests();
    return open
        .filter(isMeant)
        .map(({ name, head }) => ({ kind: 'pull-request', number: parseNumber(name), head }));
}
/**
 * Of `subjects` those whose verdict evidence or time may change: not what changes no alias and is known for that. In a
 * monorepo nearly every open pull request is of that kind, and the token's requests would not last for judging them.
 */
async function undecided({ client }, subjects) {
    const heads = subjects.flatMap(({ head }) => head ?? []);
    const decided = await readPassedHeads(client, heads, idWithoutAlias());
    return subjects.filter(({ head }) => head === null || !decided.has(head));
}
/** @throws LaurelError `usage`. */
function parseNumber(text) {
    if (/^#?[1-9][0-9]{0,9}$/.test(text))
        return Number(text.replace('#', ''));
    throw new errors/* LaurelError */.Q4({
        code: 'usage',
        message: `input pull-request is ${JSON.stringify(text.slice(0, 80))}, and not a number`,
        remedy: 'write the number of the pull request, as in  pull-request: 17',
    });
}

// EXTERNAL MODULE: ./.build/js/src/apps/action/write-report.js
var write_report = __webpack_require__(1057);
;// CONCATENATED MODULE: ./.build/js/src/apps/action/commands/check.js
// command: check. Judges what pull requests or a merge group propose, and posts the verdict where branch protection
// and reviewers look. Nothing of a pull request is checked out or run.











async function run(context) {
    refuseReadOnly(context);
    const session = await (0,github_session/* gitHubOf */.T)(context);
    const judge = new Judge(context, session);
    const judged = [];
    // One after the other: GitHub asks that writes come in a row.
    const meant = await subjectsOf(context, session.host);
    const subjects = context.event.kind === 'evidence' ? await undecided(session, meant) : meant;
    for (const subject of subjects)
        judged.push(await judge.judge(subject));
    const markdown = judged.map((each) => markdownOf(context, each)).join('\n');
    await context.summarize(markdown);
    for (const each of judged)
        say(context, each);
    if (judged.length === 0)
        context.cli.console.note('no open pull request is concerned: nothing to judge');
    const report = await (0,write_report/* writeReport */.u)(context.cli.env, markdown);
    return { code: exitOf(context, judged), outputs: { ...outputsOf(judged), report } };
}
/** @throws LaurelError `usage` where GitHub lets this run say nothing. */
function refuseReadOnly({ event, inputs }) {
    if (event.kind !== 'pull-request' || !event.mayOnlyRead)
        return;
    if (!inputs.flag('checks', true) && !inputs.flag('comment', true))
        return;
    throw new errors/* LaurelError */.Q4({
        code: 'usage',
        message: `pull request #${event.number} comes from a fork or from Dependabot: on this event GitHub gives the run no secrets, and a token that may not post what was found`,
        remedy: 'let the workflow run on pull_request_target instead of pull_request, as laurel init --github writes it: nothing of the pull request is checked out or run',
    });
}
/** Judges every open pull request again whose verdict may change. What breaks is said, and fails nothing else. */
async function judgeOpenAgain(context) {
    const session = await (0,github_session/* gitHubOf */.T)(context);
    const judge = new Judge(context, session);
    const open = await undecided(session, await openSubjects(session.host));
    for (const subject of open)
        say(context, await judge.judge(subject));
}
/**
 * Judging that broke is a failure of the job, and so is a verdict that could not be explained. A verdict is none: the
 * check runs tell it, and a job that failed beside them would say it twice. Where none are posted the job is all there
 * is.
 */
function exitOf({ inputs }, judged) {
    const broken = judged.find((each) => each.kind === 'broken');
    if (broken !== undefined)
        return (0,exit/* exitCodeOf */.F)(broken.error);
    const [unsaid] = judged.flatMap((each) => each.unsaid);
    if (unsaid !== undefined)
        return (0,exit/* exitCodeOf */.F)(unsaid);
    return inputs.flag('checks', true) || judged.every(isPassed) ? exit/* exitCodes */.h.ok : exit/* exitCodes */.h.refused;
}
function isPassed(judged) {
    return judged.kind === 'elsewhere' || (judged.kind === 'judged' && judged.checked.passed);
}
function outputsOf(judged) {
    const passed = judged.every(isPassed);
    const [only] = judged;
    const number = judged.length === 1 && only?.subject.kind === 'pull-request' ? only.subject.number : null;
    return {
        outcome: judged.some(({ kind }) => kind === 'broken') ? 'broken' : passed ? 'passed' : 'blocked',
        passed: String(passed),
        'pull-request': number === null ? '' : String(number),
        result: (0,result/* resultJson */.y)(judged.map(jsonOf)),
    };
}
function jsonOf(judged) {
    const { subject } = judged;
    switch (judged.kind) {
        case 'judged':
            return { subject, check: judged.checked };
        case 'elsewhere':
            return { subject };
        case 'broken':
            return { subject, error: messageOf(judged.error) };
        default:
            return (0,errors/* unreachable */.HB)(judged);
    }
}
function markdownOf(context, judged) {
    switch (judged.kind) {
        case 'judged':
            return renderJobSummary(judged.checked, (0,report_context/* reportContext */.g)(context));
        case 'elsewhere':
            return 'Nothing to judge: this does not go into the branch that Laurel reads.\n';
        case 'broken':
            return `${brokenMarkdown(judged.error, (0,report_context/* reportContext */.g)(context))}\n`;
        default:
            return (0,errors/* unreachable */.HB)(judged);
    }
}
function say({ cli: { console }, fail }, judged) {
    const { subject, unsaid } = judged;
    const name = subject.kind === 'pull-request' ? `pull request #${subject.number}` : 'this';
    if (subject.kind === 'pull-request')
        console.note(name);
    if (judged.kind === 'judged')
        console.note((0,check/* renderCheck */.d3)(judged.checked, console.paint));
    const error = judged.kind === 'broken' ? judged.error : undefined;
    if (error !== undefined)
        fail(error, `${name} was not judged`);
    for (const each of unsaid)
        if (error === undefined || messageOf(each) !== messageOf(error))
            fail(each, `${name}: not said on GitHub`);
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
