export const id = 8891;
export const ids = [8891,2533];
export const modules = {

/***/ 62533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/js/src/promotion/propose.js + 1 modules
var propose = __webpack_require__(39102);
// EXTERNAL MODULE: ./.build/js/src/promotion/reconcile.js + 5 modules
var reconcile = __webpack_require__(62262);
// EXTERNAL MODULE: ./.build/js/src/ledger/commit.js + 2 modules
var commit = __webpack_require__(12354);
// EXTERNAL MODULE: ./.build/js/src/ledger/prove-head.js
var prove_head = __webpack_require__(29404);
// EXTERNAL MODULE: ./.build/js/src/ledger/read-chain.js
var read_chain = __webpack_require__(54623);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
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
// EXTERNAL MODULE: ./.build/js/src/registry/open-registry.js
var open_registry = __webpack_require__(25053);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(73603);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/console.js
var console = __webpack_require__(48006);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/open-promoter.js
var open_promoter = __webpack_require__(27650);
// EXTERNAL MODULE: ./.build/js/src/promotion/facts.js
var facts = __webpack_require__(30284);
// EXTERNAL MODULE: ./.build/js/src/promotion/gather-promotion.js
var gather_promotion = __webpack_require__(52196);
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


/***/ }),

/***/ 27650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openPromoter),
/* harmony export */   m: () => (/* binding */ openSnapshots)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71701);
/* harmony import */ var _promotion_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76287);
/* harmony import */ var _registry_open_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25053);
/* harmony import */ var _read_packs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47503);
/* harmony import */ var _alias_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44904);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10998);
// A promoter over the alias repository that the command line names.






/** What the command line names, with what reading it needs: no question is asked of the repository yet. */
async function openSnapshots(context) {
    const host = await context.host();
    const { directory } = await context.files();
    return {
        snapshots: new _promotion_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .Snapshots */ .qv({ host, root: (0,_alias_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .rootOf */ .I)(context.options), packs: await (0,_read_packs_js__WEBPACK_IMPORTED_MODULE_3__/* .readPacks */ .t)() }),
        openStore: async (address) => context.openStore(address, directory),
    };
}
/** @param by who gives the command, where it is not the person at the keyboard. */
async function openPromoter(context, by) {
    const admissions = new Map();
    const opened = await openSnapshots(context);
    return {
        ...opened,
        repository: await opened.snapshots.host.identity(),
        admit: async (store) => {
            const admitted = admissions.get(store) ?? (0,_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .openRegistry */ .M)(store, context).then(() => undefined);
            admissions.set(store, admitted);
            return admitted;
        },
        clock: context.clock,
        random: context.random,
        newId: context.newId,
        actor: by === undefined ? context.actor : (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .parseName */ .$)(by),
        runUrl: context.runUrl,
        signal: context.signal,
        files: new _evidence_evidence_files_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceFiles */ .H(),
    };
}


/***/ }),

/***/ 10998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseName),
/* harmony export */   M: () => (/* binding */ parseReason)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63339);
// Words of people that go into ledgers: checked at the door, so that no command fails in the middle over them.


/** @throws LaurelError `usage` for an empty reason or one over 4,096 characters. */
function parseReason(reason) {
    if (reason.trim() !== '' && _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8.safeParse(reason).success)
        return reason;
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'usage',
        message: reason.trim() === '' ? 'the reason is empty' : `the reason has ${reason.length} characters`,
        remedy: 'say why in at most 4,096 characters: it goes into the ledger',
    });
}
/** Who acts, or what names an act. @throws LaurelError `usage` when empty or over 256 characters. */
function parseName(name) {
    if (name.trim() !== '' && _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTextField */ .aT.safeParse(name).success)
        return name;
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'usage',
        message: `not a name: ${JSON.stringify(name.slice(0, 80))}`,
        remedy: 'write 1 to 256 characters',
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


/***/ })

};
