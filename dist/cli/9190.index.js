export const id = 9190;
export const ids = [9190,5082];
export const modules = {

/***/ 65082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _run_reconcile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42377);

async function run(context, _, { by }) {
    return (0,_run_reconcile_js__WEBPACK_IMPORTED_MODULE_0__/* .runReconcile */ .K)(context, { retry: false, by, propose: true, sweep: true });
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


/***/ }),

/***/ 42377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ runReconcile)
});

// EXTERNAL MODULE: ./.build/js/src/promotion/reconcile.js + 5 modules
var reconcile = __webpack_require__(62262);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/open-promoter.js
var open_promoter = __webpack_require__(27650);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/progress.js
var progress = __webpack_require__(84684);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(73603);
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

;// CONCATENATED MODULE: ./.build/js/src/apps/cli/run-reconcile.js
// The one way from the command line into reconciling: with progress, a cache of pointers, and an exit code.




async function runReconcile(context, { by, ...request }) {
    const { console, clock } = context;
    const copying = (0,progress/* progressLine */.o)(console, () => clock.now().getTime());
    const promoter = { ...(await (0,open_promoter/* openPromoter */.H)(context, by)), onProgress: copying.listener };
    const onProgress = (done, total) => console.status(`reconciling ${done} of ${total}`);
    const reconciled = await (0,reconcile/* reconcile */.L)(promoter, { ...request, cache: new Map(), onProgress });
    console.status('');
    console.result(outcomesJson(reconciled), renderOutcomes(reconciled, console.paint));
    return exitOfOutcomes(reconciled);
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
