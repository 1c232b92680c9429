export const id = 9673;
export const ids = [9673];
export const modules = {

/***/ 44546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aliasRegistry: () => (/* binding */ aliasRegistry),
/* harmony export */   allRegistries: () => (/* binding */ allRegistries),
/* harmony export */   homeRegistry: () => (/* binding */ homeRegistry)
/* harmony export */ });
/* harmony import */ var _primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99308);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _policy_parse_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62062);
/* harmony import */ var _policy_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62572);
/* harmony import */ var _policy_written_laurel_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62370);
/* harmony import */ var _policy_written_model_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2400);






/**
 * The registry that versions are registered in; `null` where there is no laurel.yaml.
 *
 * @throws LaurelError `invalid-document`, with file, line and column, for a laurel.yaml that cannot be used;
 *   `usage` for a bare repository.
 */
async function homeRegistry(files) {
    const laurel = await readLaurel(files);
    if (laurel === null)
        return null;
    return addressOf(laurel, { name: laurel.written.home, at: (0,_policy_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(laurel, 'home') }, files);
}
/** The registry that serves an alias: its model's word for it, else laurel.yaml's, else `home`. */
async function aliasRegistry(files, { model, alias }) {
    const laurel = await readLaurel(files);
    if (laurel === null)
        return null;
    const file = await readWritten(files, (0,_policy_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .modelPath */ .LH)(model), _policy_written_model_file_js__WEBPACK_IMPORTED_MODULE_4__/* .modelFileSchema */ .x);
    const own = file === null ? undefined : (0,_policy_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(file.written.aliases, alias)?.registry;
    if (file !== null && own !== undefined) {
        return addressOf(laurel, { name: own, at: (0,_policy_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(file, 'aliases', alias, 'registry') }, files);
    }
    const shared = (0,_policy_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(laurel.written.aliases, alias)?.registry;
    if (shared === undefined)
        return homeRegistry(files);
    return addressOf(laurel, { name: shared, at: (0,_policy_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(laurel, 'aliases', alias, 'registry') }, files);
}
/** Every registry that laurel.yaml names, `home` first; none where there is no laurel.yaml. */
async function allRegistries(files) {
    const laurel = await readLaurel(files);
    if (laurel === null)
        return [];
    const { home, registries } = laurel.written;
    const from = files.directory;
    return Object.entries(registries)
        .toSorted(([a], [b]) => Number(b === home) - Number(a === home))
        .map(([, { store }]) => ({ address: store, from }));
}
function addressOf(laurel, { name, at }, files) {
    const { registries } = laurel.written;
    const registry = (0,_policy_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(registries, name);
    if (registry !== undefined)
        return { address: registry.store, from: files.directory };
    const near = (0,_primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestName */ .q)(name, Object.keys(registries));
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'invalid-document',
        message: `there is no registry ${name}`,
        at,
        remedy: near === undefined
            ? `name one of ${Object.keys(registries).join(', ')}, or add it to registries`
            : `did you mean ${near}?`,
    });
}
async function readLaurel(files) {
    const laurel = await readWritten(files, _policy_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .laurelPath */ .lR, _policy_written_laurel_file_js__WEBPACK_IMPORTED_MODULE_3__/* .laurelFileSchema */ .P);
    if (laurel === null)
        await files.refuseAbsent();
    return laurel;
}
async function readWritten(files, path, schema) {
    const source = await files.read(path);
    return source === null ? null : requireOk((0,_policy_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFile */ .jm)(source, () => schema));
}
/** @throws LaurelError `invalid-document` with all problems. */
function requireOk(checked) {
    if (checked.ok)
        return checked.value;
    const [first, ...others] = checked.problems;
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'invalid-document',
        message: `${first?.message ?? 'the file cannot be used'}${others.length === 0 ? '' : ` (and ${others.length} more)`}`,
        ...(first === undefined ? {} : { at: first.at }),
        remedy: 'correct the file there; laurel validate checks the whole repository',
        details: { issues: checked.problems.map(({ at, message }) => ({ at, message })) },
    });
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

/***/ 57919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ recalledAmong)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _policy_repository_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66700);
/* harmony import */ var _promotion_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30284);
/* harmony import */ var _promotion_gather_promotion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52196);
/* harmony import */ var _promotion_recall_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73212);
/* harmony import */ var _registry_in_parallel_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18960);
/* harmony import */ var _report_hostile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69890);
/* harmony import */ var _alias_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44904);
/* harmony import */ var _home_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44546);









/**
 * The versions among `manifests` that are recalled, themselves or through what they were built on. Where there is
 * no alias repository nothing is; what cannot be read is a warning, because listing is not judging.
 */
async function recalledAmong(context, store, manifests) {
    const { options, signal } = context;
    try {
        const files = await context.files();
        if ((await (0,_home_registry_js__WEBPACK_IMPORTED_MODULE_7__.homeRegistry)(files)) === null)
            return new Set();
        const rules = (0,_promotion_recall_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .recallRules */ .$)((0,_policy_repository_files_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepository */ .S)(await files.readAll(), (0,_alias_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .rootOf */ .I)(options)));
        if (!rules.ok)
            throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({ code: 'invalid-document', message: (0,_promotion_gather_promotion_js__WEBPACK_IMPORTED_MODULE_3__/* .problemText */ .fI)(rules.problems) });
        const hits = await (0,_registry_in_parallel_js__WEBPACK_IMPORTED_MODULE_8__/* .inParallel */ .H)(manifests, 8, async (manifest) => (0,_promotion_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherRecalls */ .E5)({ store, manifest, rules: rules.value, signal }));
        return new Set(manifests.filter((_, index) => (hits[index] ?? []).length > 0).map((manifest) => manifest.version));
    }
    catch (error) {
        if (!(error instanceof _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4) || error.code === 'interrupted')
            throw error;
        context.console.note(`warning: recalls were not read, so recalled versions are not marked: ${(0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalText */ .eR)(error.message)}`);
        return new Set();
    }
}


/***/ }),

/***/ 29768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ lifecycleCell)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// Where a version stands, in one or two words.

function lifecycleCell(lifecycle) {
    switch (lifecycle.kind) {
        case 'candidate':
            return { text: 'candidate', style: 'cyan' };
        case 'live':
            return { text: `live: ${lifecycle.aliases.join(', ')}`, style: 'green' };
        case 'archived':
            return { text: 'archived', style: 'dim' };
        case 'recalled': {
            const { aliases } = lifecycle;
            return { text: aliases.length === 0 ? 'recalled' : `recalled, and live: ${aliases.join(', ')}`, style: 'red' }; // prettier-ignore
        }
        default:
            return (0,_primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(lifecycle);
    }
}


/***/ }),

/***/ 86493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ metricsLine)
/* harmony export */ });
/* harmony import */ var _gates_show_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72523);
/* harmony import */ var _report_hostile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69890);
// Measurements in one line.


/** `auc 0.7268, brier 0.1443, …`: the first few of them. */
function metricsLine(metrics, most = 4) {
    const shown = metrics
        .slice(0, most)
        .map(({ name, value }) => `${(0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(name, 40)} ${(0,_gates_show_number_js__WEBPACK_IMPORTED_MODULE_1__/* .showNumber */ .Z)(value)}`);
    return [...shown, ...(metrics.length > most ? [`and ${metrics.length - most} more`] : [])].join(', ');
}


/***/ }),

/***/ 33037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ gatherApprovals)
/* harmony export */ });
/* harmony import */ var _demands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40911);

/**
 * The facts about approvals; nobody's own, and not of the person whose run trained the version. Membership is asked
 * only of people who count, and only in teams that could give them a role which does not name them.
 *
 * @throws LaurelError `git` when the code host fails.
 */
async function gatherApprovals({ snapshots, teams: told = snapshots.host }, { pullRequest, policy, trainedBy }) {
    const excluded = trainedBy === undefined ? [] : [(0,_demands_js__WEBPACK_IMPORTED_MODULE_0__/* .personOf */ .Re)(trainedBy)];
    const approvals = [];
    for (const approval of pullRequest?.approvals ?? []) {
        const isExcluded = excluded.some((each) => (0,_demands_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(each, approval.person));
        const teams = isExcluded ? [] : teamsToAsk(approval, policy);
        approvals.push({
            ...approval,
            teams: teams.length === 0 ? [] : await told.teamsOf(approval.person, teams),
        });
    }
    return {
        known: pullRequest?.approvalsKnown ?? true,
        approvals,
        excluded,
        demanded: policy.approvals,
    };
}
/** Each team once, of the roles that do not name the person. */
function teamsToAsk({ person }, { approvals }) {
    const open = approvals.filter(({ people }) => !people.some((each) => (0,_demands_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(each, person)));
    return [...new Set(open.flatMap(({ people }) => people.filter((each) => each.startsWith('team:'))))];
}


/***/ }),

/***/ 52196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ toMergeFirst),
/* harmony export */   fI: () => (/* binding */ problemText),
/* harmony export */   rq: () => (/* binding */ gatherPromotion)
/* harmony export */ });
/* harmony import */ var _evidence_gather_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16591);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
/* harmony import */ var _policy_consumers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72225);
/* harmony import */ var _policy_effective_policy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63852);
/* harmony import */ var _policy_waivers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81465);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(731);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30284);
/* harmony import */ var _gather_approvals_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33037);
/* harmony import */ var _promoter_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6589);
/* harmony import */ var _recall_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73212);
// Gathering everything that a promotion is judged on: all the reading, none of the deciding.










/** @throws LaurelError as the stores do; what people wrote wrong is a value. */
async function gatherPromotion(request) {
    const { stores, snapshot, model, alias, file, now, promoter } = request;
    const found = await snapshot.policyOf(model, alias);
    if (!found.ok)
        return unjudgeable('no-policy', found.problems.map(toMergeFirst), 'merge the policy first');
    const { policy } = found;
    const waivers = (0,_policy_waivers_js__WEBPACK_IMPORTED_MODULE_3__/* .waiverProblems */ .Jm)(file, policy, now);
    const wrongWaivers = waivers.filter((problem) => problem.severity === 'error');
    if (wrongWaivers.length > 0)
        return unjudgeable('invalid-file', wrongWaivers, 'correct the waivers in the alias file');
    const evidence = await gatherOrRefuse(request, policy);
    if ('why' in evidence)
        return evidence;
    const { manifest, manifestDigest } = evidence.candidate;
    const files = await snapshot.filesFor(model);
    const rules = (0,_recall_rules_js__WEBPACK_IMPORTED_MODULE_7__/* .recallRules */ .$)(files);
    if (!rules.ok)
        return unjudgeable('no-policy', rules.problems, 'correct the recall first');
    const { signal } = promoter;
    return {
        kind: 'gathered',
        notes: waivers.map(({ message, remedy }) => `${message}: ${remedy}`),
        input: {
            subject: { model, alias, blob: file.blob, pinned: wishedDigest(file), waivers: waiversOf(file, now) },
            policy,
            evidence,
            facts: {
                recalls: await (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherRecalls */ .E5)({ store: stores.home, manifest, rules: rules.value, signal }),
                soak: policy.after === undefined
                    ? null
                    : await soakOf(request, policy.after, policy.soakMs, manifestDigest),
                approvals: await (0,_gather_approvals_js__WEBPACK_IMPORTED_MODULE_8__/* .gatherApprovals */ .C)(promoter, {
                    pullRequest: request.pullRequest,
                    policy,
                    trainedBy: manifest.lineage.run?.actor,
                }),
            },
            now,
        },
    };
    function soakOf({ promoter: by, snapshot: at }, after, requiredMs, digest) {
        return (0,_promoter_js__WEBPACK_IMPORTED_MODULE_6__/* .storesOf */ .oi)(by, at, model, after).then((theirs) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherSoak */ .SO)({ store: theirs.alias, model, after, manifest: digest, requiredMs, signal }));
    }
}
/** What is live now; after a removal what was live last, so that nobody slips below it by removing first. */
function currentTarget(pointer) {
    return (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .servedBy */ .nV)(pointer) ?? pointer?.previous ?? null;
}
async function gatherOrRefuse({ promoter, stores, snapshot, model, alias, version, pointer, waiting = null, now }, policy) {
    const { signal, files } = promoter;
    const current = waiting ?? currentTarget(pointer);
    const needs = (0,_policy_effective_policy_js__WEBPACK_IMPORTED_MODULE_9__/* .needsOf */ .h)(policy);
    try {
        return await (0,_evidence_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherEvidence */ .h)({
            store: stores.home,
            model,
            candidate: { version },
            current,
            previous: await (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherPrevious */ .J3)({ store: stores.alias, model, alias, current, count: needs.previous, signal }), // prettier-ignore
            consumers: needs.consumers === true ? (0,_policy_consumers_js__WEBPACK_IMPORTED_MODULE_2__/* .consumersOf */ .d)(await snapshot.filesFor(model), model) : undefined,
            policy: policy.evidence,
            needs,
            files,
            now,
            signal,
        });
    }
    catch (cause) {
        if (!(cause instanceof _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4) || cause.code !== 'not-found')
            throw cause;
        return {
            kind: 'unjudgeable',
            why: 'no-version',
            message: cause.message,
            remedy: cause.remedy ?? `run laurel list ${model}`,
            problems: [],
        };
    }
}
function unjudgeable(why, problems, remedy) {
    return {
        kind: 'unjudgeable',
        why,
        message: problemText(problems),
        remedy: problems[0]?.remedy ?? remedy,
        problems,
    };
}
/** Policy is what the branch says: it cannot be put right in the pull request that it is to judge. */
function toMergeFirst(wrong) {
    return { ...wrong, remedy: `${wrong.remedy}; merge that first, in a pull request of its own` };
}
/** Problems as one sentence, places first. */
function problemText(problems) {
    const each = problems.map(({ at, message }) => [(0,_primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPlace */ .oL)(at), message].filter((part) => part !== '').join(': '));
    return each.join('; ').slice(0, 4_000);
}
function wishedDigest({ wish }) {
    return wish.kind === 'version' ? wish.digest : undefined;
}
function waiversOf({ wish }, now) {
    return wish.kind === 'version' ? (0,_policy_waivers_js__WEBPACK_IMPORTED_MODULE_3__/* .validWaivers */ .kA)(wish.waivers, now) : new Map();
}


/***/ }),

/***/ 6589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mg: () => (/* binding */ laurelFile),
/* harmony export */   eU: () => (/* binding */ isOneRegistry),
/* harmony export */   oi: () => (/* binding */ storesOf),
/* harmony export */   tj: () => (/* binding */ allStoresOf)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _policy_written_demands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35430);


/** Whether versions are registered where the alias lives, so that there is nothing to copy. */
function isOneRegistry({ alias, aliasRegistry, home, homeRegistry }) {
    return aliasRegistry === homeRegistry || alias === home;
}
/**
 * Opens the stores that laurel.yaml names for an alias. An alias whose model is not listed (any more) is looked
 * for in the home registry.
 *
 * @throws LaurelError `invalid-document` when laurel.yaml cannot be read.
 */
async function storesOf(promoter, snapshot, model, alias) {
    const { registries, home: homeRegistry } = await laurelFile(snapshot);
    const aliasRegistry = Object.keys(registries).length === 1
        ? homeRegistry
        : await registryOf(snapshot, { model, alias, homeRegistry });
    const open = async (name) => {
        const registry = Object.hasOwn(registries, name) ? registries[name] : undefined;
        if (registry === undefined)
            throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
                code: 'invalid-document',
                message: `laurel.yaml names no registry ${name}`,
                at: { file: 'laurel.yaml', field: 'registries' },
                remedy: 'add it to registries',
            });
        return promoter.openStore(registry.store);
    };
    return { alias: await open(aliasRegistry), aliasRegistry, home: await open(homeRegistry), homeRegistry };
}
/** Every store that laurel.yaml names, once each, with the first name that it has there. @throws LaurelError `invalid-document`. */
async function allStoresOf(promoter, snapshot) {
    const { registries } = await laurelFile(snapshot);
    const names = new Map();
    for (const [registry, { store }] of Object.entries(registries))
        if (!names.has(store))
            names.set(store, registry);
    return Promise.all([...names].map(async ([address, registry]) => ({ registry, store: await promoter.openStore(address) })));
}
/** laurel.yaml as it stands. @throws LaurelError `invalid-document` where it is missing or cannot be read. */
async function laurelFile(snapshot) {
    const files = await snapshot.sharedFiles();
    if (!files.laurel.ok) {
        const [first] = files.laurel.problems;
        throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
            code: 'invalid-document',
            message: first?.message ?? 'laurel.yaml cannot be read',
            ...(first === undefined ? {} : { at: first.at }),
            remedy: first?.remedy ?? 'run laurel validate',
        });
    }
    return files.laurel.value.written;
}
/** Only asked where there are several: it reads the model's file. */
async function registryOf(snapshot, { model, alias, homeRegistry }) {
    const demands = (0,_policy_written_demands_js__WEBPACK_IMPORTED_MODULE_1__/* .demandsOn */ .g)(await snapshot.filesFor(model), model, alias);
    return demands.ok ? demands.value.registry.value : homeRegistry;
}


/***/ }),

/***/ 73212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ recallRules)
/* harmony export */ });
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83014);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73037);
// Recalls as people wrote them, brought to rules. One that cannot be read clears nobody.


function recallRules(files) {
    const problems = [];
    const rules = [];
    for (const [name, file] of files.recalls) {
        if (file.ok)
            rules.push(ruleOf(name, file.value.written));
        else
            problems.push(...file.problems);
    }
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: rules };
}
function ruleOf(name, written) {
    if ('versions' in written) {
        const versions = written.versions.map((each) => ({
            model: (0,_registry_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseModelName */ .s_)(each.model),
            versions: each.versions.map(_registry_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersionNumber */ .DH),
        }));
        return { name, reason: written.reason, dataset: null, versions };
    }
    const { dataset } = written;
    return {
        name,
        reason: written.reason,
        dataset: 'digest' in dataset ? { digest: (0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(dataset.digest) } : { name: dataset.name },
        versions: [],
    };
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
