export const id = 740;
export const ids = [740];
export const modules = {

/***/ 3146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ warningOf),
/* harmony export */   v: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);
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

/***/ 6740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeOpenAgain: () => (/* binding */ judgeOpenAgain),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/canonical-json.js
var canonical_json = __webpack_require__(4861);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var digest = __webpack_require__(3014);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(7337);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(9890);
// EXTERNAL MODULE: ./.build/js/src/report/github/surfaces.js
var surfaces = __webpack_require__(2876);
// EXTERNAL MODULE: ./.build/js/src/report/github/context.js
var github_context = __webpack_require__(141);
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
var fit_blocks = __webpack_require__(6210);
// EXTERNAL MODULE: ./.build/js/src/report/github/check-report.js
var check_report = __webpack_require__(9885);
;// CONCATENATED MODULE: ./.build/js/src/report/github/job-summary.js



/** At most 900,000 bytes. */
function renderJobSummary(checked, context) {
    const fitting = { maxBytes: surfaces/* maxSummaryBytes */.aH - 1, omitted: (0,check_report/* leftOut */.ig)(checked) };
    return `${(0,fit_blocks/* fitBlocks */.U8)((0,check_report/* reportBlocks */.Dt)(checked, context), fitting)}\n`;
}

// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(3603);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/check.js + 2 modules
var check = __webpack_require__(4809);
// EXTERNAL MODULE: ./.build/js/src/apps/action/github-session.js
var github_session = __webpack_require__(1771);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/check-runs.js + 1 modules
var check_runs = __webpack_require__(5637);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/sticky-comment.js
var sticky_comment = __webpack_require__(4984);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/read-to-write.js
var read_to_write = __webpack_require__(1427);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/refusal-warning.js
var refusal_warning = __webpack_require__(3146);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/same-text.js
var same_text = __webpack_require__(1513);
;// CONCATENATED MODULE: ./.build/js/src/adapters/code-host/github/suggestions.js
// Posts a suggested change on a line of a pull request, which its author can take over with one click.




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
/**
 * Suggests a change, once for each file and head. It is an extra to the verdict, so what GitHub refuses is a warning.
 *
 * @throws LaurelError `outcome-unknown`, `interrupted`, and `git` where GitHub cannot be reached.
 */
async function publishSuggestion(client, number, headSha, suggestion) {
    const body = suggestionBody(suggestion);
    const find = async () => {
        const { id } = await client.viewer();
        const parameters = { ...client.repository, pull_number: number };
        const comments = await client.readAll(client.rest.pulls.listReviewComments, parameters, commentSchema);
        const ours = comments.filter(({ user }) => user?.id === id);
        return ours.find((comment) => isStanding(comment, { ...suggestion, body, headSha })) ?? null;
    };
    try {
        const standing = await (0,read_to_write/* readToWrite */.T)(find);
        if (standing !== null)
            return { kind: 'stands', url: standing.html_url };
        const { path, line } = suggestion;
        const at = { ...client.repository, pull_number: number, commit_id: headSha, path, line };
        const posted = await client.write(async () => client.read(client.rest.pulls.createReviewComment, { ...at, side: 'RIGHT', body }, commentSchema), find);
        return { kind: 'posted', url: posted.html_url };
    }
    catch (error) {
        return { kind: 'refused', warning: (0,refusal_warning/* warningOf */.a)(error, `no change was suggested in ${suggestion.path}`) };
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

// EXTERNAL MODULE: ./.build/js/src/promotion/check.js + 6 modules
var promotion_check = __webpack_require__(1570);
// EXTERNAL MODULE: ./.build/js/src/report/github/alias-section.js
var alias_section = __webpack_require__(2060);
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
var github_standing = __webpack_require__(4131);
;// CONCATENATED MODULE: ./.build/js/src/report/github/check-runs.js
// The check runs of a pull request: the one that branch protection requires, and one for each of the first aliases.










/** Aliases beyond these are in the constant check run only: each run costs a request. */
const maxAliasRuns = 20;
/** The constant run first; then one for each alias, those that stand in the way before those that pass. */
function renderCheckRuns(checked, context) {
    const standings = (0,github_standing/* standingsOf */.F3)(checked);
    const own = standings.slice(0, maxAliasRuns);
    const changed = changedPaths(checked);
    return [
        constantRun(checked, context, standings.slice(maxAliasRuns)),
        ...own.map((each) => aliasRun({ checked, standing: each, context, changed })),
    ];
}
/** @param others aliases without a check run of their own, whose annotations are shown here. */
function constantRun(checked, context, others) {
    const changed = changedPaths(checked);
    const annotations = [
        ...problemAnnotations(checked, changed),
        ...others.flatMap((each) => aliasAnnotations(each, changed)),
    ];
    const more = `Each of ${maxAliasRuns} aliases has a check run of its own, those that do not pass first; ${others.length} more are here only.`;
    return {
        name: surfaces/* checkRunName */.$_,
        conclusion: checked.passed ? 'success' : conclusionOf((0,github_standing/* overallStanding */.kY)(checked)),
        title: (0,github_standing/* titleOf */.Gg)(checked),
        ...outputOf(checked, {
            summary: [
                ...(0,check_report/* headBlocks */["do"])(checked),
                ...(0,fit_blocks/* text */.Qq)(1, others.length === 0 ? '' : more),
                ...(0,check_report/* briefSections */.L6)(checked),
                ...annotationNote(annotations),
                ...(0,check_report/* checkedPrint */.LT)(checked, context),
            ],
            details: (0,check_report/* detailSections */.O8)(checked, context),
        }),
        annotations: annotations.slice(0, maxAnnotations),
        externalId: (0,digest/* digestOf */.ol)((0,canonical_json/* canonicalJson */.d)({
            problems: checked.problems.map(({ message }) => (0,hostile/* visible */.RK)(message)),
            aliases: (0,github_standing/* standingsOf */.F3)(checked).map((each) => [each.name, fingerprintOf(each)]),
        })),
    };
}
function aliasRun({ checked, standing, context, changed }) {
    const annotations = aliasAnnotations(standing, changed);
    return {
        name: `${surfaces/* checkRunName */.$_}: ${standing.name}`,
        conclusion: conclusionOf(standing.standing),
        title: (0,github_standing/* aliasTitle */.RR)(standing),
        ...outputOf(checked, {
            summary: [...(0,alias_section/* briefBlocks */.vX)(standing), ...annotationNote(annotations), ...(0,check_report/* checkedPrint */.LT)(checked, context)],
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

// EXTERNAL MODULE: ./.build/js/src/report/github/comment.js
var comment = __webpack_require__(4579);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/open-promoter.js + 2 modules
var open_promoter = __webpack_require__(9627);
// EXTERNAL MODULE: ./.build/js/src/apps/action/report-context.js
var report_context = __webpack_require__(725);
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
            await postBroken(judging, error);
            return { kind: 'broken', subject, error };
        }
    }
    async #judgeAndPost(judging, subject) {
        if (subject.kind === 'elsewhere') {
            await postCheckRuns(judging, subject.head, [renderElsewhere(subject.baseBranch)]);
            return { kind: 'elsewhere', subject };
        }
        const checked = await this.#check(subject);
        const links = (0,report_context/* reportContext */.g)(this.#context);
        await postCheckRuns(judging, checked.head, renderCheckRuns(checked, links));
        if (subject.kind === 'pull-request') {
            await postComment(judging, subject.number, checked);
            await postSuggestions(judging, subject.number, checked);
        }
        return { kind: 'judged', subject, checked };
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
async function postCheckRuns({ context, session, startedAt }, head, texts) {
    if (!context.inputs.flag('checks', true))
        return;
    const detailsUrl = context.cli.runUrl;
    await (0,check_runs/* publishCheckRuns */.y)(session.client, head, texts, { startedAt, detailsUrl });
}
/** Where no alias is changed there is nothing to explain: the check run says so, and reviewers of code are spared. */
async function postComment({ context, session }, number, checked) {
    if (!context.inputs.flag('comment', true))
        return;
    if (checked.aliases.length === 0 && checked.problems.length === 0)
        return;
    const body = (0,comment/* renderComment */.w)(checked, (0,report_context/* reportContext */.g)(context));
    await (0,sticky_comment/* publishComment */.p)(session.client, number, { marker: surfaces/* checkMarker */.fp, body });
}
/** An extra to the verdict: what GitHub does not take is a warning. */
async function postSuggestions({ context, session }, number, checked) {
    if (!context.inputs.flag('comment', true))
        return;
    for (const { path, suggestion } of checked.aliases) {
        if (suggestion === undefined)
            continue;
        const outcome = await publishSuggestion(session.client, number, checked.head, {
            path,
            ...suggestion,
            marker: '<!-- laurel:digest -->',
            remark: 'With the digest the review is bound to these very bytes:',
        });
        if (outcome.kind === 'refused')
            context.warn(outcome.warning);
    }
}
/** As far as the head is known and GitHub answers; what keeps this from being posted is in the log. */
async function postBroken(judging, error) {
    const { context, session, subject } = judging;
    if (subject.head === null)
        return;
    const links = (0,report_context/* reportContext */.g)(context);
    try {
        await postCheckRuns(judging, subject.head, [renderBroken(error, links)]);
        if (subject.kind === 'pull-request' && context.inputs.flag('comment', true)) {
            const body = renderBrokenComment(error, links);
            await (0,sticky_comment/* publishComment */.p)(session.client, subject.number, { marker: surfaces/* checkMarker */.fp, body });
        }
    }
    catch (second) {
        context.warn(`the failure could not be posted: ${second instanceof Error ? second.message : String(second)}`);
    }
}

// EXTERNAL MODULE: ./.build/js/src/apps/action/result.js
var result = __webpack_require__(5988);
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
            return baseBranch === (await host.defaultBranch())
                ? [{ kind: 'pull-request', number, head }]
                : [{ kind: 'elsewhere', head, baseBranch }];
        }
        case 'merge-group': {
            const { base, head, number, baseBranch } = event;
            return baseBranch === (await host.defaultBranch())
                ? [{ kind: 'merge-group', base, head, number }]
                : [{ kind: 'elsewhere', head, baseBranch }];
        }
        case 'workflow-run':
            return openSubjects(host, ({ head, name }) => event.numbers.length > 0 ? event.numbers.includes(parseNumber(name)) : head === event.head);
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
    const session = await (0,github_session/* gitHubOf */.T)(context);
    const judge = new Judge(context, session);
    const judged = [];
    // One after the other: GitHub asks that writes come in a row.
    for (const subject of await subjectsOf(context, session.host))
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
/** Judges every open pull request again. What breaks is said, and fails nothing else. */
async function judgeOpenAgain(context) {
    const session = await (0,github_session/* gitHubOf */.T)(context);
    const judge = new Judge(context, session);
    for (const subject of await openSubjects(session.host))
        say(context, await judge.judge(subject));
}
/**
 * Judging that broke is a failure of the job. A verdict is none: the check runs tell it, and a job that failed beside
 * them would say it twice. Where none are posted the job is all there is.
 */
function exitOf({ inputs }, judged) {
    const broken = judged.find((each) => each.kind === 'broken');
    if (broken !== undefined)
        return (0,exit/* exitCodeOf */.F)(broken.error);
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
    const { kind, subject } = judged;
    switch (kind) {
        case 'judged':
            return { subject, check: judged.checked };
        case 'elsewhere':
            return { subject };
        case 'broken':
            return { subject, error: messageOf(judged.error) };
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
    }
}
function say({ cli: { console }, warn }, judged) {
    const { subject } = judged;
    if (subject.kind === 'pull-request')
        console.note(`pull request #${subject.number}`);
    if (judged.kind === 'judged')
        console.note((0,check/* renderCheck */.d3)(judged.checked, console.paint));
    if (judged.kind === 'broken')
        warn(`not judged: ${messageOf(judged.error)}`);
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
