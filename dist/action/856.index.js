export const id = 856;
export const ids = [856];
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

/***/ 78856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ runReconcile)
});

// EXTERNAL MODULE: ./.build/js/src/promotion/reconcile.js + 7 modules
var reconcile = __webpack_require__(13148);
// EXTERNAL MODULE: ./.build/js/src/promotion/promoter.js
var promotion_promoter = __webpack_require__(6589);
// EXTERNAL MODULE: ./.build/js/src/promotion/refusal.js
var refusal = __webpack_require__(91219);
// EXTERNAL MODULE: ./.build/js/src/promotion/snapshot.js + 174 modules
var snapshot = __webpack_require__(82420);
// EXTERNAL MODULE: ./.build/js/src/primitives/canonical-json.js
var canonical_json = __webpack_require__(44861);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var digest = __webpack_require__(83014);
// EXTERNAL MODULE: ./.build/js/src/report/fit-blocks.js
var fit_blocks = __webpack_require__(46210);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/report/github/context.js
var github_context = __webpack_require__(50141);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/report/report-model.js + 1 modules
var report_model = __webpack_require__(54877);
// EXTERNAL MODULE: ./.build/js/src/report/github/alias-words.js
var alias_words = __webpack_require__(95698);
;// CONCATENATED MODULE: ./.build/js/src/report/github/live-words.js
// What became of one alias after a merge, in sentences: what is live, or why it is not and what to do next.





/** What is not live first. */
function liveStandings(results) {
    return results.map(liveStanding).toSorted((a, b) => Number(a.live) - Number(b.live));
}
function liveStanding(result) {
    const { outcome } = result;
    const pointer = outcome.kind === 'broken' ? null : outcome.pointer;
    const live = outcome.kind === 'applied' || outcome.kind === 'in-sync';
    const name = `${result.model}@${result.alias}`;
    return { result, name, live, pointer, words: wordsOf(outcome, pointer) };
}
function wordsOf({ kind }, pointer) {
    const version = pointer?.version ?? null;
    const stays = version === null ? 'nothing is live' : `version ${version} is still live`;
    switch (kind) {
        case 'applied':
        case 'in-sync':
            return version === null ? 'nothing is live' : `version ${version} is live`;
        case 'held':
            return `HELD: ${stays}`;
        case 'refused':
            return `REFUSED: ${stays}`;
        case 'errored':
            return `NOT JUDGED: ${stays}`;
        case 'drift':
            return `DRIFT: ${stays}`;
        case 'broken':
            return 'BROKE: nothing was changed';
        default:
            return (0,errors/* unreachable */.HB)(kind);
    }
}
/** `**Version 15** is live on … since …, generation 7; before it was version 14.` */
function liveSentence({ name, pointer, result: { outcome } }) {
    const alias = (0,hostile/* markdownCode */.D9)(name);
    if (pointer === null)
        return `Nothing is live on ${alias}.`;
    const { version, generation, recordedAt, previous, hold } = pointer;
    const since = `since ${(0,github_context/* instant */.uR)(recordedAt)}, generation ${generation}`;
    const before = previous === null ? '' : ` Before it was version ${previous.version}.`;
    const holds = hold === null
        ? ''
        : ` The rollback of generation ${hold} holds it: only a promotion with ${(0,hostile/* markdownCode */.D9)(`lift: ${hold}`)} goes past it.`;
    if (version === null)
        return `${alias} serves nothing any more, ${since}.${before}`;
    const how = outcome.kind === 'applied' ? appliedAs[outcome.entry.kind] : 'is live';
    return `**Version ${version}** ${how} on ${alias} ${since}.${before}${holds}`;
}
const appliedAs = {
    promotion: 'is live',
    rollback: 'is live again, by a rollback,',
    removal: 'is live',
    restore: 'is live, and Git says so now,',
    'rollout-step': 'is live',
};
/** Who approved what was merged, as far as it is known; empty where nobody is known. */
function approversOf({ result: { outcome, change } }) {
    const recorded = outcome.kind === 'applied' ? outcome.entry.cause.approvedBy : [];
    const asked = change?.pullRequest?.approvals.map(({ person }) => person) ?? [];
    const people = recorded.length > 0 ? recorded : asked;
    const shown = people.slice(0, 20).map((person) => (0,hostile/* markdownText */.p7)(person, 100));
    const more = people.length > shown.length ? ` and ${people.length - shown.length} more` : '';
    return `${shown.join(', ')}${more}`;
}
/** Why it is not live, and what to do: loud, for it was merged. */
function troubleItems({ result, name }) {
    const { outcome, pullRequest } = result;
    const lineUp = pullRequest === undefined
        ? []
        : [
            (0,alias_words/* item */.AS)('↩️', 'Git says something else than what is live.', `merge ${pullRequest.name}, which lets Git say what is live`),
        ];
    switch (outcome.kind) {
        case 'applied':
        case 'in-sync':
            return lineUp;
        case 'held':
            return [
                (0,alias_words/* item */.AS)('❌', `Held since the rollback of generation ${outcome.hold}: nothing is promoted past it unless a person says so.`, `look at why it was rolled back; then propose with  --lift ${outcome.hold}`),
                ...lineUp,
            ];
        case 'refused':
            return [...refusalItems(outcome), ...lineUp];
        case 'errored':
            return [
                (0,alias_words/* item */.AS)('💥', 'A gate broke, so it was not judged. It is tried again with the next run.', 'run laurel-apply again; if the gate breaks again, report it'),
                ...(0,alias_words/* reportObstacles */.r4)((0,report_model/* reportModel */.S)(outcome.judgement)),
            ];
        case 'drift':
            return [driftItem(outcome.drift, name)];
        case 'broken':
            return [brokenItem(outcome.error)];
        default:
            return (0,errors/* unreachable */.HB)(outcome);
    }
}
/** The same when it is said again: it was refused once, then, and stays so. */
function refusalItems({ refusal, judgement }) {
    const remedy = refusal.remedy ?? 'propose again';
    return [
        (0,alias_words/* item */.AS)('❌', `Refused on ${(0,github_context/* instant */.uR)(refusal.refusedAt)}: ${(0,hostile/* markdownText */.p7)(refusal.message)}`, `${remedy}; to have this very file judged again, run laurel-apply with retry`),
        ...(judgement === null ? [] : (0,alias_words/* reportObstacles */.r4)((0,report_model/* reportModel */.S)(judgement))),
    ];
}
function driftItem(drift, name) {
    switch (drift.kind) {
        case 'file-missing':
            return (0,alias_words/* item */.AS)('❌', 'It is live, but its alias file is gone.', 'write the file again; to end the alias write  removed: true  and a reason into it');
        case 'foreign-repository':
            return (0,alias_words/* item */.AS)('❌', `${(0,hostile/* markdownCode */.D9)(name)} belongs to another alias repository: ${(0,hostile/* markdownText */.p7)(drift.owner)}${drift.root === '' ? '' : `, root ${(0,hostile/* markdownText */.p7)(drift.root)}`}.`, 'promote it from there, or use another registry');
        case 'rewound':
            return (0,alias_words/* item */.AS)('❌', `The branch does not contain commit ${(0,hostile/* markdownCode */.D9)(drift.honoured.slice(0, 12))}, which was honoured before (${drift.ancestry}).`, 'bring the branch back, then run laurel-apply');
        default:
            return (0,errors/* unreachable */.HB)(drift);
    }
}
/** Of an unknown error only that it is one: nobody looked through its message for secrets. */
function brokenItem(error) {
    if (!(error instanceof errors/* LaurelError */.Q4))
        return (0,alias_words/* item */.AS)('💥', 'An error that Laurel does not know; nothing was changed.', 'look into the log of the run, run laurel-apply again, and report it if it stays');
    const place = (0,errors/* renderPlace */.oL)(error.at);
    const at = place === '' ? '' : ` at ${(0,hostile/* markdownCode */.D9)(place, 400)}`;
    return (0,alias_words/* item */.AS)('💥', `**${error.code}**${at}: ${(0,hostile/* markdownText */.p7)(error.message)}`, error.remedy ?? 'look into the log of the run, then run laurel-apply again');
}
/** One line of plain text about all. */
function liveTitle(standings) {
    const [first, ...others] = standings;
    if (first === undefined)
        return 'no alias changed';
    const generation = first.pointer === null ? '' : ` (generation ${first.pointer.generation})`;
    if (others.length === 0)
        return (0,hostile/* visible */.RK)(`${first.name}: ${first.words}${generation}`, 200);
    const amiss = standings.filter(({ live }) => !live).length;
    return amiss === 0
        ? `all ${standings.length} aliases live`
        : `${amiss} of ${standings.length} aliases NOT live as merged`;
}

// EXTERNAL MODULE: ./.build/js/src/report/github/surfaces.js
var surfaces = __webpack_require__(32876);
;// CONCATENATED MODULE: ./.build/js/src/report/github/after-merge.js
// What is said after a merge: what is live now, since when and how to undo it; or, loudly, that it is not.







/** @param results those of one merged pull request, or of one commit. */
function renderLive(results, context) {
    const standings = liveStandings(results);
    const body = liveBlocks(standings, context);
    const heading = (0,fit_blocks/* text */.Qq)(0, `## ${headingOf(standings)}`);
    return {
        comment: (0,surfaces/* underMarker */.pv)(surfaces/* liveMarker */.lk, (maxBytes) => (0,fit_blocks/* fitBlocks */.U8)([...heading, ...body], { maxBytes, omitted })),
        checkRun: {
            name: surfaces/* liveRunName */.ry,
            conclusion: standings.every(({ live }) => live) ? 'success' : 'failure',
            title: liveTitle(standings),
            summary: (0,fit_blocks/* fitBlocks */.U8)(body, { maxBytes: surfaces/* maxRunBytes */.Pn, omitted }),
            annotations: [],
            externalId: (0,digest/* digestOf */.ol)((0,canonical_json/* canonicalJson */.d)(standings.map(({ name, words, pointer }) => [name, words, pointer?.entry ?? null]))),
        },
    };
}
/** The page of a run that applied or reconciled: what is in sync is counted. At most 900,000 bytes. */
function renderLiveSummary(results, context) {
    const acted = liveStandings(results.filter(({ outcome }) => outcome.kind !== 'in-sync'));
    const quiet = results.length - acted.length;
    const heading = acted.length === 0 ? '✅ Everything is in sync' : headingOf(acted);
    const blocks = [
        ...(0,fit_blocks/* text */.Qq)(0, `## ${heading}`),
        ...(0,fit_blocks/* text */.Qq)(0, quiet === 0 ? '' : `${quiet} ${quiet === 1 ? 'alias is' : 'aliases are'} in sync.`),
        ...(acted.length === 0 ? [] : liveBlocks(acted, context)),
    ];
    return `${(0,fit_blocks/* fitBlocks */.U8)(blocks, { maxBytes: surfaces/* maxSummaryBytes */.aH - 1, omitted })}\n`;
}
const omitted = (blocks) => `⚠️ ${blocks} parts were left out for length; ${(0,hostile/* markdownCode */.D9)('laurel list')} names what is live.`;
function headingOf(standings) {
    const [first, ...others] = standings;
    if (first === undefined)
        return '✅ Nothing to make live';
    const mark = first.live ? '✅' : '🚨';
    if (others.length > 0) {
        const amiss = standings.filter(({ live }) => !live).length;
        return amiss === 0
            ? `${mark} All ${standings.length} are live`
            : `${mark} Merged, but ${amiss} of ${standings.length} not live`;
    }
    const name = (0,hostile/* markdownCode */.D9)(first.name);
    if (!first.live)
        return `${mark} Merged, but not live: ${name}`;
    const version = first.pointer?.version ?? null;
    return version === null
        ? `${mark} Nothing is live on ${name}`
        : `${mark} Live: version ${version} on ${name}`;
}
function liveBlocks(standings, context) {
    return [
        ...(standings.length < 2 ? [] : overview(standings)),
        ...sections(standings, context),
        ...after_merge_anchors(standings),
        ...(0,fit_blocks/* text */.Qq)(0, livePrint(standings, context)),
    ];
}
/** Said again, it is the same: an entry names the run that made it, and this one is named where it broke. */
function livePrint(standings, context) {
    const commits = new Set(standings.flatMap(({ result }) => result.change?.commit ?? []));
    const runs = new Set(standings.map(({ result }) => runOf(result, context)));
    const [commit] = commits;
    const [runUrl] = runs;
    const run = runs.size === 1 ? (0,github_context/* runLink */.ut)({ runUrl }) : '';
    return (0,github_context/* finePrint */.aO)([
        commit === undefined || commits.size > 1 ? '' : `Wanted by commit ${(0,github_context/* commitLink */.wn)(commit, context)}`,
        run === '' ? '' : `decided by ${run}`,
    ]);
}
/** Only runs of this repository: a ledger may name anything. */
function runOf({ outcome }, { repositoryUrl, runUrl }) {
    if (outcome.kind === 'broken' || outcome.kind === 'errored')
        return runUrl;
    const recorded = outcome.kind === 'applied' ? outcome.entry.cause.runUrl : undefined;
    return repositoryUrl !== undefined && recorded?.startsWith(`${repositoryUrl}/actions/`) === true
        ? recorded
        : undefined;
}
function overview(standings) {
    return (0,fit_blocks/* rows */.Ge)(1, {
        before: '| | alias | live now | generation | since | before |\n|---|---|---|--:|---|---|\n',
        rows: standings.map(({ live, name, pointer, result }) => {
            const version = pointer?.version ?? null;
            const nothing = result.outcome.kind === 'broken' ? 'not read' : 'nothing';
            const cells = [
                live ? '✅' : '🚨',
                (0,hostile/* markdownCellCode */.Pr)(name),
                version === null ? nothing : `version ${version}`,
                pointer === null ? '–' : String(pointer.generation),
                pointer === null ? '–' : (0,github_context/* instant */.uR)(pointer.recordedAt),
                pointer === null || pointer.previous === null ? '–' : `version ${pointer.previous.version}`,
            ];
            return `| ${cells.join(' | ')} |`;
        }),
        most: surfaces/* maxTableRows */.mD,
        after: '',
        omitted: (count) => `${count} more aliases are left out of this table.`,
    });
}
/** Of many aliases those that are live stand behind a fold. */
function sections(standings, context) {
    const each = (some) => some.flatMap((standing) => section(standing, { context, alone: standings.length === 1 }));
    if (standings.length <= surfaces/* maxOpen */.Fi)
        return each(standings);
    const live = standings.filter((standing) => standing.live);
    const summary = `✅ ${live.length} ${live.length === 1 ? 'alias that is' : 'aliases that are'} live`;
    return [...each(standings.filter((standing) => !standing.live)), ...(0,fit_blocks/* fold */.AU)(summary, each(live))];
}
function section(standing, { context, alone }) {
    const { live, name } = standing;
    const rank = live ? 4 : 2;
    const trouble = troubleItems(standing);
    return [
        ...(0,fit_blocks/* text */.Qq)(rank, alone ? '' : `### ${live ? '✅' : '🚨'} ${(0,hostile/* markdownCode */.D9)(name)}`),
        ...(0,fit_blocks/* text */.Qq)(rank, live ? liveSentence(standing) : notLive(standing)),
        ...(0,fit_blocks/* rows */.Ge)(rank, {
            before: live ? '' : '**Why, and what to do next:**\n\n',
            rows: trouble,
            after: '',
            omitted: (count) => `and ${count} more reasons.`,
        }),
        ...(0,fit_blocks/* text */.Qq)(rank, approvalLine(standing)),
        ...(0,fit_blocks/* text */.Qq)(rank, rollbackAdvice(standing, context)),
    ];
}
function notLive({ name, pointer, result: { outcome } }) {
    const version = pointer?.version ?? null;
    const stays = outcome.kind === 'broken'
        ? 'What was live stays live.'
        : version === null
            ? `Nothing is live on ${(0,hostile/* markdownCode */.D9)(name)}, and that stays so.`
            : `**Version ${version} stays live** on ${(0,hostile/* markdownCode */.D9)(name)}, generation ${pointer?.generation ?? 0}.`;
    const what = outcome.kind === 'drift' ? 'Git says something else than what is live.' : 'What was merged is not live.';
    return `> 🚨 **${what}** ${stays}`;
}
function approvalLine(standing) {
    const { live, result } = standing;
    const people = approversOf(standing);
    if (!live || (people === '' && result.outcome.kind !== 'applied'))
        return '';
    return people === '' ? 'No approval is on record.' : `**Approved by** ${people}.`;
}
function rollbackAdvice({ name, live, pointer }, context) {
    // What a rollback put back is not undone by another one: the hold is lifted by a promotion.
    if (!live ||
        pointer === null ||
        pointer.hold !== null ||
        pointer.version === null ||
        pointer.previous === null)
        return '';
    const command = `laurel rollback ${name} --to ${pointer.previous.version} --reason "…"`;
    return `↩️ **To roll back**, within seconds and without a review: ${(0,hostile/* markdownCode */.D9)(command)}, or run the workflow ${(0,github_context/* workflowLink */.k1)(context)} with the command ${(0,hostile/* markdownCode */.D9)('rollback')} and the alias ${(0,hostile/* markdownCode */.D9)(name)}.`;
}
/** The ledger's heads, kept where the store's owner cannot reach: whoever rewrites the ledger cannot rewrite these. */
function after_merge_anchors(standings) {
    const known = standings.flatMap(({ name, pointer, result }) => pointer === null
        ? []
        : [`laurel verify ${result.model} --anchor ${name}:${pointer.generation}:${pointer.entry}`]);
    const note = 'Each command checks that the ledger still contains the entry that was its head when this was written:';
    return (0,fit_blocks/* fold */.AU)('Ledger heads', (0,fit_blocks/* rows */.Ge)(6, {
        before: `${note}\n\n`,
        rows: known.map((command) => `- ${(0,hostile/* markdownCode */.D9)(command)}`),
        after: '',
        omitted: (count) => `and ${count} more.`,
    }));
}

// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(73603);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/open-promoter.js + 2 modules
var open_promoter = __webpack_require__(69627);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/progress.js
var progress = __webpack_require__(84684);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/render/outcomes.js
// What apply and reconcile did, one line an alias, and what to do where something stands in the way.



/** Lines for everything but what is in sync, and a count of that. */
function renderOutcomes({ results }, paint) {
    const quiet = results.filter(({ outcome }) => outcome.kind === 'in-sync').length;
    const lines = results
        .filter(({ outcome }) => outcome.kind !== 'in-sync')
        .map((result) => line(result, paint));
    const summary = quiet === 0 && lines.length > 0 ? [] : [`${paint('green', '✓')} ${quiet} in sync`];
    return [...lines, ...summary].join('\n');
}
function line(result, paint) {
    const { model, alias, outcome, pullRequest } = result;
    const name = paint('bold', `${model}@${alias}`);
    switch (outcome.kind) {
        case 'in-sync':
            return `${paint('green', '✓')} ${name}  in sync`;
        case 'applied': {
            const { entry, pointer } = outcome;
            const now = pointer.version === null ? 'serves nothing' : `serves version ${pointer.version}`;
            return `${paint('green', '✓')} ${name}  ${now}  (${entry.kind}, generation ${pointer.generation}${pointer.hold === null ? '' : `, held since ${pointer.hold}`})`;
        }
        case 'held': {
            return `${paint('yellow', '~')} ${name}  held at version ${outcome.pointer.version ?? '–'} since the rollback of generation ${outcome.hold}; Git says otherwise${lineUp(pullRequest)}`;
        }
        case 'refused': {
            const { refusal, before } = outcome;
            const remedy = refusal.remedy === undefined ? '' : `\n    → ${(0,hostile/* terminalText */.eR)(refusal.remedy)}`;
            return `${paint('red', '✗')} ${name}  refused${before ? ' before' : ''}: ${(0,hostile/* terminalText */.eR)(refusal.message)}${remedy}${lineUp(pullRequest)}`;
        }
        case 'errored':
            return `${paint('magenta', '!')} ${name}  a gate broke; nothing was changed, it is tried again next time`;
        case 'drift':
            return `${paint('red', '✗')} ${name}  ${drift(outcome.drift)}`;
        case 'broken': {
            const { error } = outcome;
            const remedy = error instanceof errors/* LaurelError */.Q4 && error.remedy !== undefined
                ? `\n    → ${(0,hostile/* terminalText */.eR)(error.remedy)}`
                : '';
            return `${paint('red', '✗')} ${name}  ${(0,hostile/* terminalText */.eR)(error instanceof Error ? error.message : String(error))}${remedy}`;
        }
        default:
            return (0,errors/* unreachable */.HB)(outcome);
    }
}
function lineUp(pullRequest) {
    return pullRequest === undefined
        ? ''
        : `\n    → merge ${(0,hostile/* terminalText */.eR)(pullRequest.name)} to let Git say what is live`;
}
function drift(found) {
    switch (found.kind) {
        case 'file-missing':
            return 'is live, but its alias file is gone\n    → write the file again; to end the alias write  removed: true  and a reason into it';
        case 'foreign-repository':
            return `belongs to another alias repository (${(0,hostile/* terminalText */.eR)(found.owner)}${found.root === '' ? '' : `, root ${(0,hostile/* terminalText */.eR)(found.root)}`})\n    → promote it from there, or use another registry`;
        case 'rewound':
            return `the branch does not contain commit ${found.honoured.slice(0, 12)}, which was honoured before (${found.ancestry})\n    → bring the branch back, then run laurel reconcile`;
        default:
            return (0,errors/* unreachable */.HB)(found);
    }
}
/** The worst of all: damaged before refused before fine. */
function exitOfOutcomes({ results }) {
    const codes = results.map(({ outcome }) => {
        switch (outcome.kind) {
            case 'in-sync':
            case 'applied':
            case 'held':
                return exit/* exitCodes */.h.ok;
            case 'refused':
                return exit/* exitCodes */.h.refused;
            case 'errored':
                return exit/* exitCodes */.h.broken;
            case 'drift':
                return exit/* exitCodes */.h.damaged;
            case 'broken':
                return (0,exit/* exitCodeOf */.F)(outcome.error);
            default:
                return (0,errors/* unreachable */.HB)(outcome);
        }
    });
    return (codes.find((code) => code === exit/* exitCodes */.h.damaged) ??
        codes.find((code) => code === exit/* exitCodes */.h.broken) ??
        codes.find((code) => code !== exit/* exitCodes */.h.ok) ??
        exit/* exitCodes */.h.ok);
}
/** Results as `--json` prints them: an error by its code and message. */
function outcomesJson({ commit, results }) {
    const aliases = results.map(({ outcome, pullRequest, warnings = [], model, alias }) => ({
        model,
        alias,
        outcome: outcome.kind === 'broken'
            ? { kind: 'broken', ...brokenJson(outcome.error) }
            : outcome.kind === 'held'
                ? { kind: 'held', hold: outcome.hold, pointer: outcome.pointer }
                : outcome,
        ...(pullRequest === undefined ? {} : { pullRequest: pullRequest.name }),
        ...(warnings.length === 0 ? {} : { warnings }),
    }));
    return { commit, aliases };
}
function brokenJson(error) {
    return error instanceof errors/* LaurelError */.Q4
        ? { code: error.code, message: error.message }
        : { code: 'internal', message: String(error) };
}

// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/check-runs.js + 1 modules
var check_runs = __webpack_require__(35637);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/deployments.js
var deployments = __webpack_require__(96351);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/sticky-comment.js
var sticky_comment = __webpack_require__(84984);
// EXTERNAL MODULE: ./.build/js/src/apps/action/report-context.js
var report_context = __webpack_require__(30725);
;// CONCATENATED MODULE: ./.build/js/src/apps/action/announce.js
// Saying on GitHub what became of aliases: a check run on the commit, a comment on the pull request that was merged,
// a deployment in the alias's environment. The pointer has moved or not by then; nothing here changes that.

 // prettier-ignore





/**
 * @param results those worth saying: what is in line since long is not.
 * @returns what could not be said, for people; each failure leaves the others said.
 */
async function announce(context, session, { commit, results }) {
    const failures = [];
    const attempt = async (what, act) => {
        try {
            await act();
        }
        catch (error) {
            if (!(error instanceof errors/* LaurelError */.Q4) || error.code === 'interrupted')
                throw error;
            failures.push(`${what}: ${error.message}${error.remedy === undefined ? '' : ` → ${error.remedy}`}`);
        }
    };
    for (const news of newsOf(commit, results))
        await announceOne({ context, session, news, attempt });
    return failures;
}
async function announceOne({ context, session: { client }, news, attempt, }) {
    const { inputs, cli } = context;
    const { checkRun, comment } = renderLive(news.results, (0,report_context/* reportContext */.g)(context));
    const at = `commit ${news.commit.slice(0, 12)}`;
    if (inputs.flag('checks', true)) {
        const how = { startedAt: cli.clock.now(), detailsUrl: cli.runUrl };
        await attempt(`the check run on ${at}`, async () => (0,check_runs/* publishCheckRuns */.y)(client, news.commit, [checkRun], how));
    }
    if (inputs.flag('deployments', true)) {
        for (const result of news.results) {
            const record = deploymentOf(result, news.commit, cli.runUrl);
            if (record === null)
                continue;
            const name = `${result.model}@${result.alias}`;
            await attempt(`the deployment of ${name}`, async () => (0,deployments/* publishDeployment */.j)(client, record));
        }
    }
    const { pullRequest } = news;
    if (pullRequest !== null && inputs.flag('comment', true)) {
        await attempt(`the comment on #${pullRequest}`, async () => (0,sticky_comment/* publishComment */.p)(client, pullRequest, { marker: surfaces/* liveMarker */.lk, body: comment }));
    }
}
/** By the commit that brought them; what no commit is known of belongs to the tip. */
function newsOf(tip, results) {
    const byCommit = new Map();
    for (const result of results) {
        const commit = result.change?.commit ?? tip;
        byCommit.set(commit, [...(byCommit.get(commit) ?? []), result]);
    }
    return [...byCommit].map(([commit, of]) => ({ commit, pullRequest: numberOf(of), results: of }));
}
function numberOf(results) {
    const name = results.find(({ change }) => (change?.pullRequest ?? null) !== null)?.change?.pullRequest
        ?.name;
    const digits = /^#([1-9][0-9]{0,9})$/.exec(name ?? '')?.[1];
    return digits === undefined ? null : Number(digits);
}
/** `null` where nothing went live and nothing was refused. */
function deploymentOf({ model, alias, outcome }, commit, logUrl) {
    const named = { model, alias, commit, logUrl };
    switch (outcome.kind) {
        case 'applied': {
            const { entry, pointer, judgement } = outcome;
            const serves = servesWords(pointer);
            return { ...named, ...liveOf(pointer), fingerprint: judgement?.fingerprint, description: `${entry.kind}: ${serves}` }; // prettier-ignore
        }
        case 'in-sync': {
            const { pointer } = outcome;
            return pointer === null ? null : { ...named, ...liveOf(pointer), description: servesWords(pointer) };
        }
        case 'refused':
            return {
                ...named,
                kind: 'refused',
                refusal: outcome.refusal.blob,
                version: outcome.judgement?.candidate?.version ?? null,
                description: `refused: ${outcome.refusal.message}`,
            };
        default:
            return null;
    }
}
function liveOf({ entry, generation, version, }) {
    return { kind: 'live', entry, generation, version };
}
function servesWords({ version }) {
    return version === null ? 'serves nothing' : `version ${version}`;
}

// EXTERNAL MODULE: ./.build/js/src/apps/action/github-session.js
var github_session = __webpack_require__(41771);
// EXTERNAL MODULE: ./.build/js/src/apps/action/result.js
var result = __webpack_require__(55988);
// EXTERNAL MODULE: ./.build/js/src/apps/action/write-report.js
var write_report = __webpack_require__(1057);
;// CONCATENATED MODULE: ./.build/js/src/apps/action/run-reconcile.js
// Bringing what is live in line with the tip, and saying on GitHub what came of it. Level-triggered: the event that
// started the run is a hint about what to say again, never about what to do.














/** So many aliases are asked for at once: GitHub asks for at most 100 requests under way. */
const concurrency = 16;
async function runReconcile(context, request) {
    const { cli, inputs, warn } = context;
    const session = await (0,github_session/* gitHubOf */.T)(context);
    const { listener } = (0,progress/* progressLine */.o)(cli.console, () => cli.clock.now().getTime());
    const promoter = { ...(await (0,open_promoter/* openPromoter */.H)(cli, inputs.text('by'))), onProgress: listener };
    const reconciled = await (0,reconcile/* reconcile */.L)(promoter, { ...request, cache: new Map(), concurrency });
    cli.console.note(renderOutcomes(reconciled, cli.console.paint));
    const news = { ...reconciled, results: await worthSaying(context, promoter, reconciled) };
    const failures = news.results.length === 0 ? [] : await announce(context, session, news);
    for (const failure of failures)
        warn(`not said on GitHub: ${failure}`);
    const markdown = renderLiveSummary(explained(reconciled, news), (0,report_context/* reportContext */.g)(context));
    await context.summarize(markdown);
    const report = await (0,write_report/* writeReport */.u)(cli.env, markdown);
    const code = worst(exitOfOutcomes(reconciled), failures.length === 0 ? exit/* exitCodes */.h.ok : exit/* exitCodes */.h.broken);
    return {
        code,
        outputs: {
            outcome: code === exit/* exitCodes */.h.ok ? 'in-line' : 'attention',
            passed: String(code === exit/* exitCodes */.h.ok),
            live: (0,result/* resultJson */.y)(run_reconcile_liveOf(reconciled)),
            result: (0,result/* resultJson */.y)(outcomesJson(reconciled)),
            report,
        },
    };
}
/**
 * A refusal stays until somebody edits the file. For so long every run says it again, lest one that died left it
 * unsaid; after that a schedule would only use up requests with it.
 */
const saidAgainMs = 24 * 60 * 60 * 1000;
/** All that changed or stands in the way; and what a push touched, lest a run that died left it unsaid. */
async function worthSaying({ event, cli: { clock } }, promoter, { commit, results }) {
    const touched = event.kind === 'push' ? event.files : new Set();
    const snapshot = await promoter.snapshots.at(commit);
    const worth = [];
    const longAgoMs = clock.now().getTime() - saidAgainMs;
    for (const result of results) {
        const { model, alias, outcome, change } = result;
        if (event.kind === 'schedule' && isRefusedBefore(outcome, longAgoMs))
            continue;
        const path = snapshot.aliasFile(model, alias)?.path ?? '';
        if (outcome.kind === 'in-sync' && !touched.has(path))
            continue;
        const told = await withReport(promoter, snapshot, result);
        // What is in line has no change of its own, nor has drift: whoever merged it is told all the same.
        worth.push(change === null && touched.has(path)
            ? { ...told, change: await snapshot.history.changeOf(path) }
            : told);
    }
    return worth;
}
function isRefusedBefore(outcome, timeMs) {
    return outcome.kind === 'refused' && outcome.before && Date.parse(outcome.refusal.refusedAt) < timeMs;
}
/** A refusal that is remembered says what was seen when it was made, or the page would say less than before. */
async function withReport(promoter, snapshot, result) {
    const { model, alias, outcome } = result;
    if (outcome.kind !== 'refused' || outcome.judgement !== null || outcome.refusal.report === undefined)
        return result;
    const { alias: store } = await (0,promotion_promoter/* storesOf */.oi)(promoter, snapshot, model, alias);
    return { ...result, outcome: { ...outcome, judgement: await (0,refusal/* readReport */.tL)(store, outcome.refusal.report) } };
}
/** All results, those that are worth saying as they are said. */
function explained({ results }, news) {
    const said = new Map(news.results.map((each) => [(0,snapshot/* aliasId */.eh)(each.model, each.alias), each]));
    return results.map((each) => said.get((0,snapshot/* aliasId */.eh)(each.model, each.alias)) ?? each);
}
/** What every alias serves now: `{"credit-risk@production": {"version": 14, "generation": 3}}`. */
function run_reconcile_liveOf({ results }) {
    const live = {};
    for (const { model, alias, outcome } of results) {
        if (!('pointer' in outcome) || outcome.pointer === null)
            continue;
        const { version, generation } = outcome.pointer;
        live[(0,snapshot/* aliasId */.eh)(model, alias)] = { version, generation };
    }
    return live;
}
function worst(a, b) {
    return a === exit/* exitCodes */.h.ok ? b : a;
}


/***/ }),

/***/ 84684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine),
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const redrawEveryMs = 100;
/** A listener that draws one line for the phase under way, and a way to clear it. */
function progressLine(console, now) {
    let phase = '';
    let startedAt = 0;
    let startedWith = 0;
    let lastDone = 0;
    let drawnAt = 0;
    const listener = (event) => {
        const time = now();
        // Less than before is the next of several pieces of work.
        if (event.phase !== phase || event.done < lastDone) {
            ({ phase } = event);
            startedAt = time;
            startedWith = event.done;
            drawnAt = 0;
        }
        lastDone = event.done;
        if (time - drawnAt < redrawEveryMs && event.done < event.total)
            return;
        drawnAt = time;
        const seconds = (time - startedAt) / 1_000;
        const rate = seconds > 0 ? (event.done - startedWith) / seconds : 0;
        console.status(describe({ ...event, rate }));
    };
    return { listener, done: () => console.status('') };
}
function describe({ phase, done, total, rate, }) {
    const share = total === 0 ? 100 : Math.floor((100 * done) / total);
    const left = rate > 0 && done < total ? `, ${duration((total - done) / rate)} left` : '';
    const speed = rate > 0 ? ` at ${formatBytes(rate)}/s` : '';
    return `${phase} ${formatBytes(done)} of ${formatBytes(total)} (${share} %)${speed}${left}`;
}
/** Binary units, as storage people count: `1.5 GiB`. */
function formatBytes(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
    const value = bytes / 1024 ** power;
    return `${power === 0 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}
function duration(seconds) {
    if (seconds < 60)
        return `${Math.ceil(seconds)} s`;
    if (seconds < 3_600)
        return `${Math.ceil(seconds / 60)} min`;
    return `${(seconds / 3_600).toFixed(1)} h`;
}


/***/ })

};
