export const id = 7849;
export const ids = [7849];
export const modules = {

/***/ 9402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ exclusion),
/* harmony export */   O: () => (/* binding */ maxAheadMs)
/* harmony export */ });
/* harmony import */ var _primitives_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2718);
// Which evaluations a policy admits, and why it leaves others out.

/** An evaluator's clock may be this much ahead of ours. */
const maxAheadMs = 5 * 60 * 1_000;
/** Why `policy` leaves an evaluation out; `null` when it counts. */
function exclusion(evaluation, policy, now) {
    const { dataset, evaluators, maxAgeMs } = policy;
    if (dataset !== undefined && evaluation.dataset.name !== dataset) {
        return `it is on ${evaluation.dataset.name}, and policy asks for ${dataset}`;
    }
    const { identity } = evaluation.evaluator;
    if (evaluators.length > 0 && !evaluators.includes(identity)) {
        return `it is by ${identity}, who is not among the evaluators that policy trusts`;
    }
    return maxAgeMs === undefined ? null : staleness(evaluation.observedAt, maxAgeMs, now);
}
function staleness(observedAt, maxAgeMs, now) {
    const ageMs = now.getTime() - Date.parse(observedAt);
    if (ageMs < -maxAheadMs)
        return `it was observed at ${observedAt}, which is in the future`;
    if (ageMs <= maxAgeMs)
        return null;
    return `it was observed at ${observedAt}, longer ago than ${(0,_primitives_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .printDuration */ .cb)(maxAgeMs)}`;
}


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ gatherEvidence)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);
/* harmony import */ var _registry_read_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7752);
/* harmony import */ var _admission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9402);



/**
 * The evidence on a candidate and on what is live: for each a GET of the manifest, one LIST and a GET for each
 * evaluation.
 *
 * An evaluation that cannot be read or checked is a problem of kind `unusable`; one of other bytes, and one that
 * policy does not admit, of kind `excluded`. Neither is ever dropped in silence.
 *
 * @throws LaurelError `not-found` when the candidate does not exist; `digest-mismatch` when a manifest is not the
 *   one that was meant; `chain-broken` when what is live has no manifest; `corrupt-document`, `future-format`;
 *   else as the store: evidence that cannot be reached is no evidence.
 */
async function gatherEvidence(request) {
    const { policy, now, current } = request;
    const [candidate, live] = await Promise.all([
        gatherCandidate(request),
        current === null ? null : gatherCurrent(request, current),
    ]);
    return {
        candidate,
        current: live === null ? { kind: 'none' } : { kind: 'live', ...live },
        ...(policy.dataset === undefined ? {} : { dataset: policy.dataset }),
        gatheredAt: now,
    };
}
async function gatherCandidate(request) {
    const { store, model, candidate, signal } = request;
    const stored = await (0,_registry_read_version_js__WEBPACK_IMPORTED_MODULE_1__.readManifest)(store, model, candidate.version, { signal });
    if (candidate.manifest !== undefined)
        requireDigest(stored, candidate.manifest, 'the proposal');
    return gatherVersion(request, stored);
}
async function gatherCurrent(request, current) {
    const { store, model, signal } = request;
    const stored = await (0,_registry_read_version_js__WEBPACK_IMPORTED_MODULE_1__/* .findManifest */ .J9)(store, model, current.version, { signal });
    if (stored === null) {
        throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
            code: 'chain-broken',
            message: `${model}@${current.version} is live, and there is no manifest of it in ${store.location}`,
            remedy: 'run laurel verify; restore the manifest from a backup or replica',
        });
    }
    requireDigest(stored, current.manifest, 'the pointer');
    return gatherVersion(request, stored);
}
function requireDigest(stored, expected, who) {
    if (stored.digest === expected)
        return;
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'digest-mismatch',
        message: `${who} names manifest ${expected}, and what is stored has ${stored.digest}`,
        at: { key: stored.key },
        remedy: 'propose the version again if it was mistyped; else the manifest was altered: run laurel verify',
    });
}
async function gatherVersion({ store, policy, now, signal }, { manifest, digest }) {
    const { model, version } = manifest;
    const evaluations = [];
    const problems = [];
    for (const read of await (0,_registry_read_version_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvaluations */ .O_)(store, { model, version, manifest: digest }, { signal })) {
        if (read.kind !== 'read') {
            const kind = read.kind === 'foreign' ? 'excluded' : 'unusable';
            problems.push({ key: read.key, kind, reason: read.reason });
            continue;
        }
        const reason = (0,_admission_js__WEBPACK_IMPORTED_MODULE_2__/* .exclusion */ .L)(read.evaluation, policy, now);
        if (reason === null)
            evaluations.push({ digest: read.digest, evaluation: read.evaluation });
        else
            problems.push({ key: read.key, kind: 'excluded', reason });
    }
    return { model, version, manifestDigest: digest, manifest, evaluations, problems };
}


/***/ }),

/***/ 171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ storeImmutable),
/* harmony export */   m: () => (/* binding */ createOrRead)
/* harmony export */ });
/* harmony import */ var _primitives_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7662);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);
// Writing what never changes: put-if-absent, with every outcome of it resolved to what the key now holds.


const defaultMaxAttempts = 8;
const documentMaxBytes = 16 * 1024 * 1024;
/**
 * Puts `bytes` under `key` unless the key is taken, and says by whom. Safe to run again at any time.
 *
 * An unknown outcome is resolved by reading: a key that is still absent gets the same bytes again, so a try
 * that lands late does no harm.
 *
 * @throws LaurelError `outcome-unknown` when the store gave no definite answer to the last try; `store-unfit`
 *   when it refuses to create a key that is absent.
 */
async function createOrRead(write) {
    const { store, key, bytes, clock, random, signal, maxAttempts = defaultMaxAttempts } = write;
    let unresolved = null;
    for (let attempt = 0; attempt < maxAttempts; attempt++) {
        if (attempt > 0)
            await clock.sleep((0,_primitives_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .backoffMs */ .j)(attempt, random), signal);
        const outcome = await store.create(key, bytes, { signal });
        if (outcome.kind === 'written')
            return { kind: 'stored' };
        const found = await store.get(key, { signal, maxBytes: Math.max(documentMaxBytes, bytes.byteLength) });
        if (found.kind === 'found') {
            return { kind: sameBytes(found.body, bytes) ? 'present' : 'other', bytes: found.body };
        }
        if (outcome.kind === 'unknown')
            unresolved = { cause: outcome.cause };
    }
    throw unresolved === null ? refusesAbsentKey(write) : neverAnswered(write, unresolved.cause);
}
/**
 * {@link createOrRead} for content that is a function of its key: equal bytes are success, others an alarm.
 *
 * @throws LaurelError `conflict` when the key holds other bytes; else as {@link createOrRead}.
 */
async function storeImmutable(write) {
    const outcome = await createOrRead(write);
    if (outcome.kind !== 'other')
        return outcome.kind;
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'conflict',
        message: `the key already holds ${outcome.bytes.byteLength} other bytes; what is written once is never replaced`,
        at: { key: write.key },
        remedy: 'run laurel verify: either that object was altered, or two different things claim one name',
        details: { location: write.store.location },
    });
}
function sameBytes(a, b) {
    return Buffer.compare(a, b) === 0;
}
function neverAnswered(write, cause) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'outcome-unknown',
        message: `${write.store.location} gave no definite answer to a write; it may or may not have been stored`,
        at: { key: write.key },
        remedy: 'run the same command again: the key is written once, so a second run finds or completes it',
        cause,
    });
}
function refusesAbsentKey(write) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'store-unfit',
        message: `${write.store.location} says that the key is taken, yet a read finds it absent`,
        at: { key: write.key },
        remedy: 'run laurel doctor: the store does not honour put-if-absent as it is configured',
    });
}


/***/ }),

/***/ 6055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseAliasFile)
/* harmony export */ });
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3014);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3037);
/* harmony import */ var _parse_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2062);
/* harmony import */ var _written_alias_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7951);
// What an alias file asks for, as the program uses it.




/** The alias file `file`, or everything that is wrong with it. */
function parseAliasFile(file) {
    const parsed = (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFile */ .jm)(file, (value) => (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_2__/* .hasKey */ .CJ)(value, 'removed') ? _written_alias_file_js__WEBPACK_IMPORTED_MODULE_3__/* .removalFileSchema */ .yj : _written_alias_file_js__WEBPACK_IMPORTED_MODULE_3__/* .promotionFileSchema */ .lp);
    if (!parsed.ok)
        return parsed;
    return { ok: true, value: { ...parsed.value, wish: wishOf(parsed.value.written) } };
}
function wishOf(written) {
    if ('removed' in written)
        return { kind: 'removed', reason: written.reason };
    const { version, digest, reason, waivers = {}, lift } = written;
    return {
        kind: 'version',
        version: (0,_registry_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersionNumber */ .DH)(version),
        ...(digest === undefined ? {} : { digest: (0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(digest) }),
        reason,
        waivers: new Map(Object.entries(waivers)),
        ...(lift === undefined ? {} : { lift }),
    };
}


/***/ }),

/***/ 2062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ hasKey),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   jm: () => (/* binding */ parseFile)
/* harmony export */ });
/* harmony import */ var _primitives_checked_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5479);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7337);
/* harmony import */ var _primitives_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7678);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8147);




/**
 * `file` as its schema reads it, or everything that is wrong with it. Never throws for what people wrote.
 *
 * @param schemaFor the schema for a value: of a document with several forms, the one that was meant.
 */
function parseFile(file, schemaFor) {
    const { path, blob } = file;
    if (file.mode !== 'file')
        return { ok: false, problems: [wrongMode(file)] };
    try {
        const document = (0,_primitives_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .hN)(file.bytes, path);
        const written = (0,_primitives_checked_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseChecked */ .l_)(document, schemaFor(document.value));
        return { ok: true, value: { path, blob, document, written } };
    }
    catch (error) {
        if (!(error instanceof _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4) || error.code !== 'invalid-document')
            throw error;
        return { ok: false, problems: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .GW)(error) };
    }
}
/** Whether a document is a map with `key`. */
function hasKey(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
/** Where a field of a parsed file stands. */
function placeIn(file, ...path) {
    return file.document.placeOf(path);
}
/** An own member of what people wrote as a map. */
function member(map, key) {
    return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}
function wrongMode({ path, mode }) {
    switch (mode) {
        case 'executable':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)({ file: path }, 'the file is executable', `run git update-index --chmod=-x ${path}`);
        case 'symlink':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)({ file: path }, 'a symbolic link, which is never followed', 'replace it by a regular file with the content');
        default:
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)({ file: path }, `a ${mode}, where a regular file belongs`, 'replace it by a regular file');
    }
}


/***/ }),

/***/ 8147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   N4: () => (/* binding */ note)
/* harmony export */ });
/* harmony import */ var _primitives_checked_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5479);
// One thing wrong with what people wrote: where, what, and what to do.

function problem(at, message, remedy) {
    return { severity: 'error', at, message, remedy };
}
function note(at, message, remedy) {
    return { severity: 'note', at, message, remedy };
}
/** All that an `invalid-document` error says. */
function problemsOf(error) {
    const remedy = error.remedy ?? 'correct the file there';
    return (0,_primitives_checked_document_js__WEBPACK_IMPORTED_MODULE_0__/* .issuesIn */ .sQ)(error).map(({ at, message }) => problem(at, message, remedy));
}


/***/ }),

/***/ 6700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parseRepository)
/* harmony export */ });
/* harmony import */ var _alias_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6055);
/* harmony import */ var _parse_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2062);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8147);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2572);
/* harmony import */ var _written_consumer_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3405);
/* harmony import */ var _written_laurel_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2370);
/* harmony import */ var _written_model_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2400);
/* harmony import */ var _written_policy_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(967);
/* harmony import */ var _written_recall_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1522);









/**
 * Parses what is ours among `files`; others are passed over. Never throws for what people wrote.
 *
 * @param root the directory that holds laurel.yaml, '' for the repository's top.
 */
function parseRepository(files, root = '') {
    const prefix = root === '' ? '' : `${root.replace(/\/$/, '')}/`;
    const collected = new Collector(`${prefix}${_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .laurelPath */ .lR}`);
    for (const file of files) {
        if (file.path.startsWith(prefix)) {
            collected.add(file, (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRepositoryPath */ .XU)(file.path.slice(prefix.length)));
        }
    }
    return collected.done();
}
class Collector {
    #models = new Map();
    #policies = new Map();
    #recalls = new Map();
    #consumers = [];
    #aliases = [];
    #problems = [];
    #laurelPath;
    #laurel;
    constructor(path) {
        this.#laurelPath = path;
    }
    add(file, place) {
        const { path } = file;
        switch (place.kind) {
            case 'laurel':
                this.#laurel = this.#keep((0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFile */ .jm)(file, () => _written_laurel_file_js__WEBPACK_IMPORTED_MODULE_5__/* .laurelFileSchema */ .P));
                break;
            case 'model':
                this.#models.set(place.model, this.#keep((0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFile */ .jm)(file, () => _written_model_file_js__WEBPACK_IMPORTED_MODULE_6__/* .modelFileSchema */ .x)));
                break;
            case 'policy':
                this.#policies.set(place.name, this.#keep((0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFile */ .jm)(file, () => _written_policy_file_js__WEBPACK_IMPORTED_MODULE_7__/* .policyFileSchema */ .Y)));
                break;
            case 'recall':
                this.#recalls.set(place.name, this.#keep(parseRecallFile(file)));
                break;
            case 'consumer': {
                const { model, name } = place;
                const parsed = this.#keep((0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFile */ .jm)(file, () => _written_consumer_file_js__WEBPACK_IMPORTED_MODULE_4__/* .consumerFileSchema */ .e));
                this.#consumers.push({ model, name, path, file: parsed });
                break;
            }
            case 'alias': {
                const { model, alias } = place;
                this.#aliases.push({ model, alias, path, file: this.#keep((0,_alias_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAliasFile */ .u)(file)) });
                break;
            }
            case 'misplaced':
                this.#problems.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)({ file: path }, place.reason, place.remedy));
                break;
            case 'other':
                break;
        }
    }
    done() {
        const laurel = this.#laurel ?? this.#keep(missingLaurel(this.#laurelPath));
        return {
            laurel,
            models: this.#models,
            policies: this.#policies,
            recalls: this.#recalls,
            consumers: this.#consumers,
            aliases: this.#aliases,
            problems: this.#problems,
        };
    }
    #keep(checked) {
        if (!checked.ok)
            this.#problems.push(...checked.problems);
        return checked;
    }
}
function parseRecallFile(file) {
    return (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFile */ .jm)(file, (value) => (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKey */ .CJ)(value, 'versions') ? _written_recall_file_js__WEBPACK_IMPORTED_MODULE_8__/* .versionsRecallSchema */ .g : _written_recall_file_js__WEBPACK_IMPORTED_MODULE_8__/* .datasetRecallSchema */ .$T);
}
function missingLaurel(path) {
    return {
        ok: false,
        problems: [
            (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)({ file: path }, `there is no ${path}`, 'write one with laurel init, or name its directory'),
        ],
    };
}


/***/ }),

/***/ 1465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ waiverProblems),
/* harmony export */   kA: () => (/* binding */ validWaivers)
/* harmony export */ });
/* unused harmony export waiverEnd */
/* harmony import */ var _primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9308);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8147);
// Waivers: a gate may stay unmet for a while, by name, with a reason, an owner and an end.


const dayMs = 86_400_000;
/** A waiver that outlasts this is as good as a weaker policy, which nobody reviewed as one. */
const longMs = 366 * dayMs;
/** The first instant at which a waiver does not count any more. */
function waiverEnd({ until }) {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(until);
    return new Date(Date.parse(until) + (isDay ? dayMs : 0));
}
/** The waivers that count at `now`, by gate id. */
function validWaivers(waivers, now) {
    // A date that cannot be read is NaN, and NaN is after nothing: such a waiver never counts.
    return new Map([...waivers].filter(([, waiver]) => waiverEnd(waiver).getTime() > now.getTime()));
}
/** The ids that a waiver may name under `policy`: its gates, and what Laurel demands by itself and may be waived. */
function waivableIds(policy) {
    return [...policy.gates.map((gate) => gate.id), ...(policy.after === undefined ? [] : ['laurel.after'])];
}
/** Waivers that name no gate of the policy (errors), and waivers that are over or that hardly ever will be (notes). */
function waiverProblems(file, policy, now) {
    if (file.wish.kind !== 'version')
        return [];
    const known = waivableIds(policy);
    return [...file.wish.waivers].flatMap(([id, waiver]) => {
        const at = file.document.placeOfKey(['waivers', id]);
        if (!known.includes(id))
            return [unknownGate(id, known, at)];
        return endProblems(id, { waiver, at, now });
    });
}
function endProblems(id, { waiver, at, now }) {
    const leftMs = waiverEnd(waiver).getTime() - now.getTime();
    if (leftMs > longMs) {
        const why = `the waiver of ${id} lasts until ${waiver.until}, more than a year from now`;
        return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(at, why, 'end it sooner, or change the demand in the policy')];
    }
    if (leftMs > 0)
        return [];
    const why = `the waiver of ${id} ended with ${waiver.until} and does not count any more`;
    return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(at, why, 'remove it, or meet the gate')];
}
function unknownGate(id, known, at) {
    const near = (0,_primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(id, known);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(at, `the waiver names ${id}, which is no gate of this alias's policy`, near === undefined ? `name one of ${known.join(', ')}, or remove it` : `did you mean ${near}?`);
}


/***/ }),

/***/ 5430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ demandsOn)
/* harmony export */ });
/* harmony import */ var _primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9308);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3037);
/* harmony import */ var _parse_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2062);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8147);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2572);





/** What is written about one alias, or why nothing can be demanded of it. */
function demandsOn(files, model, alias) {
    if (!files.laurel.ok)
        return files.laurel;
    const laurel = files.laurel.value;
    const found = findModel(files, model);
    if (!found.ok)
        return found;
    const modelFile = found.value;
    const own = (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(modelFile.written.aliases, alias);
    if (own === undefined)
        return unlisted(modelFile, model, alias);
    const tier = findTier(laurel, modelFile);
    if (!tier.ok)
        return tier;
    const defaults = (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(laurel.written.aliases, alias);
    const sources = [
        ...tier.value,
        ...(defaults === undefined
            ? []
            : [{ by: 'defaults', file: laurel, path: ['aliases', alias], written: defaults }]),
        { by: 'model', file: modelFile, path: ['aliases', alias], written: own },
    ];
    const after = nearest(sources, 'after');
    const merge = nearest(sources, 'merge');
    const tierName = modelFile.written.tier;
    return {
        ok: true,
        value: {
            model,
            alias,
            laurel,
            modelFile,
            at: modelFile.document.placeOfKey(['aliases', alias]),
            registry: nearest(sources, 'registry') ?? { value: laurel.written.home, at: (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(laurel, 'home') },
            registries: Object.keys(laurel.written.registries),
            ...(tierName === undefined ? {} : { tier: { value: tierName, at: (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(modelFile, 'tier') } }),
            ...(after === undefined ? {} : { after: { value: (0,_registry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAliasName */ .bi)(after.value), at: after.at } }),
            ...(merge === undefined ? {} : { merge }),
            policies: sources.flatMap((source) => placed(source, 'policy')),
            soaks: sources.flatMap((source) => placed(source, 'soak')),
            approvals: sources.flatMap(({ by, file, path, written }) => written.approvals === undefined
                ? []
                : [{ by, file, path: [...path, 'approvals'], counts: written.approvals }]),
        },
    };
}
function findModel(files, model) {
    const found = files.models.get(model);
    if (found !== undefined)
        return found;
    const near = (0,_primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(model, files.models.keys());
    const hint = near === undefined ? '' : `; did you mean ${near}?`;
    const path = rooted(files, (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .modelPath */ .LH)(model));
    return {
        ok: false,
        problems: [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)({ file: path }, `the model ${model} has no file`, `write ${path}${hint}`)],
    };
}
/** `path` below the directory that holds laurel.yaml. */
function rooted({ laurel }, path) {
    return laurel.ok ? laurel.value.path.slice(0, -_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .laurelPath */ .lR.length) + path : path;
}
function unlisted(file, model, alias) {
    const listed = Object.keys(file.written.aliases);
    const near = (0,_primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(alias, listed);
    const hint = near === undefined ? '' : `; did you mean ${near}?`;
    return {
        ok: false,
        problems: [
            (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(file.document.placeOfKey(['aliases']), `the model ${model} does not list the alias ${alias}`, `add ${alias}: {} to aliases in ${file.path}${hint}`),
        ],
    };
}
function findTier(laurel, model) {
    const name = model.written.tier;
    if (name === undefined)
        return { ok: true, value: [] };
    const tier = (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(laurel.written.tiers, name);
    if (tier !== undefined)
        return { ok: true, value: [{ by: 'tier', file: laurel, path: ['tiers', name], written: tier }] };
    const known = Object.keys(laurel.written.tiers ?? {});
    const remedy = known.length === 0 ? `write tiers in ${laurel.path}` : `name one of ${known.join(', ')}`;
    return { ok: false, problems: [(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)((0,_parse_file_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(model, 'tier'), `there is no tier ${name}`, remedy)] };
}
function placed({ by, file, path, written }, field) {
    const value = written[field];
    return value === undefined ? [] : [{ by, value, at: file.document.placeOf([...path, field]) }];
}
/** What is written nearest to the model: its own word before the defaults. */
function nearest(sources, field) {
    return sources.flatMap((source) => placed(source, field)).at(-1);
}


/***/ }),

/***/ 7662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ backoffMs)
/* harmony export */ });
// Time as a port: nothing below `adapters/` reads a clock or sleeps by itself.
/** Full-jitter exponential back-off: a random part of `baseMs * 2^attempt`, at most `maxMs`. */
function backoffMs(attempt, random, { baseMs = 50, maxMs = 5_000 } = {}) {
    return Math.round(random() * Math.min(maxMs, baseMs * 2 ** attempt));
}


/***/ }),

/***/ 911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ recallDemand),
/* harmony export */   Re: () => (/* binding */ personOf),
/* harmony export */   U9: () => (/* binding */ pinnedDemand),
/* harmony export */   as: () => (/* binding */ approvalsDemand),
/* harmony export */   nr: () => (/* binding */ completeDemand),
/* harmony export */   sO: () => (/* binding */ isSamePerson),
/* harmony export */   yi: () => (/* binding */ soakDemand)
/* harmony export */ });
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1371);

function completeDemand(complete) {
    return builtIn('complete', false, [
        statement('mandatory metadata', complete ? 'passed' : 'failed', 'nothing mandatory is missing', complete ? 'the version was registered complete' : 'the version was registered with --incomplete', 'register the model again with the missing metadata'),
    ]);
}
/** @param pinned the digest that the alias file names, if it names one. */
function pinnedDemand(pinned, actual) {
    if (pinned === undefined) {
        const unpinned = statement('manifest digest', 'passed', 'as the alias file pins it', 'the alias file pins no digest');
        return builtIn('digest', false, [unpinned], [`add the line  digest: ${actual}  so that the review is bound to these bytes`]);
    }
    const equal = pinned === actual;
    return builtIn('digest', false, [
        statement('manifest digest', equal ? 'passed' : 'failed', 'as the alias file pins it', equal
            ? 'the registered manifest is the one that is pinned'
            : `the registered manifest has digest ${actual}`, `write  digest: ${actual}  if this is the version you mean`),
    ]);
}
function recallDemand(hits) {
    if (hits.length === 0)
        return builtIn('recall', false, [
            statement('recalls', 'passed', 'nothing recalled', 'neither the version nor anything it was built on was recalled'),
        ]);
    return builtIn('recall', false, hits.map((hit) => statement(`recall ${hit.recall}`, 'failed', 'nothing recalled', `${hit.through} was recalled: ${hit.reason}`, 'train again without it')));
}
/** @param now decides whether the soak is over. */
function soakDemand({ alias, liveSince, requiredMs }, now) {
    const limit = requiredMs === 0 ? `live on ${alias}` : `live on ${alias} for ${hours(requiredMs)}`;
    if (liveSince === null)
        return builtIn('after', true, [
            statement(alias, 'failed', limit, `the version is not live on ${alias}`, `promote it to ${alias} first`),
        ]);
    const over = new Date(liveSince.getTime() + requiredMs);
    const ripe = now.getTime() >= over.getTime();
    return builtIn('after', true, [
        statement(alias, ripe ? 'passed' : 'inconclusive', limit, `live on ${alias} since ${liveSince.toISOString()}`, ripe ? undefined : `the soak is over at ${over.toISOString()}; it is judged again then`),
    ]);
}
/** Each demanded role needs that many distinct people, none of them excluded; one person may fill several roles. */
function approvalsDemand({ known, approvals, excluded, demanded }) {
    const barred = new Set(excluded.map(folded));
    const distinct = new Map(approvals.map((approval) => [folded(approval.person), approval]));
    const counted = [...distinct].filter(([person]) => !barred.has(person)).map(([, approval]) => approval);
    const checks = demanded.map((role) => known
        ? roleCheck(role, counted)
        : statement(role.role, 'inconclusive', limitOf(role), 'this code host cannot tell who approved', askThem));
    // Whoever writes the alias file writes its waivers, so review is the one thing that it cannot set aside.
    return builtIn('approvals', false, checks);
}
const askThem = 'ask them to approve the current head commit; an approval of the author or of the person who trained it does not count';
function roleCheck(demanded, counted) {
    const { role, people, count } = demanded;
    const given = counted.filter(({ person, teams }) => [person, ...(teams ?? [])].some((name) => people.some((each) => isSamePerson(each, name))));
    const who = `approved by ${given.length === 0 ? 'nobody yet' : namesOf(given)}`;
    if (given.length >= count)
        return statement(role, 'passed', limitOf(demanded), who);
    const untold = counted.filter((approval) => approval.teams === null && !given.includes(approval));
    const teams = people.filter((each) => each.startsWith('team:'));
    if (untold.length === 0 || teams.length === 0)
        return statement(role, 'inconclusive', limitOf(demanded), who, askThem);
    return statement(role, 'inconclusive', limitOf(demanded), `${who}; ${namesOf(untold)} approved too, but who is a member of ${teams.join(', ')} cannot be told: the code host knows no teams, or the token may not read the organisation's members`, 'give a token that may read them (on GitHub: of an App with Organization members: read), or name users instead of the team');
}
function limitOf({ people, count }) {
    return `${count} of ${people.join(', ')}`;
}
function namesOf(approvals) {
    return approvals.map((approval) => approval.person).join(', ');
}
/** `user:ada`, for lineage that names who started a run as `ada` or as `user:ada`. */
function personOf(actor) {
    return /^(?:user|team):/i.test(actor) ? actor : `user:${actor}`;
}
/** Whether two names are of one person or team: code hosts do not tell logins apart by case. */
function isSamePerson(one, other) {
    return folded(one) === folded(other);
}
function folded(name) {
    return name.toLowerCase();
}
function builtIn(id, waivable, checks, notes = []) {
    const judgement = {
        verdict: (0,_gates_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .foldVerdicts */ .OK)(checks.map((check) => check.verdict)),
        checks,
        notes,
    };
    return { id: `laurel.${id}`, gate: id, judgement, waivable };
}
function statement(subject, verdict, limit, reason, remedy) {
    return { subject, current: null, candidate: null, delta: null, limit, verdict, reason, remedy };
}
function hours(durationMs) {
    const inHours = durationMs / 3_600_000;
    return inHours >= 48 ? `${Number((inHours / 24).toFixed(1))} d` : `${Number(inHours.toFixed(1))} h`;
}


/***/ }),

/***/ 4743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ requirements),
/* harmony export */   VY: () => (/* binding */ descriptorDocument),
/* harmony export */   jG: () => (/* binding */ descriptorFormat)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3339);
// laurel.json: what a registry is, what it demands of every version, and what the probe found of its store.


const descriptorFormat = 'laurel.registry/1';
const requirements = [
    'code-commit',
    'dataset',
    'signature',
    'card',
    'environment',
    'input-example',
];
const descriptorDocument = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(descriptorFormat),
    /** Random, fixed at creation: tells two registries apart whatever their address. */
    registry: zod__WEBPACK_IMPORTED_MODULE_1__/* .uuid */ .uRe(),
    /** Metadata without which a version cannot be registered as complete. */
    required: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(requirements)),
    probe: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ passedAt: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instantField */ .o2, checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT) }),
    createdAt: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instantField */ .o2,
});


/***/ }),

/***/ 5053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openRegistry),
/* harmony export */   q: () => (/* binding */ readDescriptor)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);
/* harmony import */ var _documents_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4743);
/* harmony import */ var _documents_stored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8513);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2333);




/**
 * Reads the descriptor in one GET.
 *
 * @throws LaurelError `store-missing` where there is no registry; `corrupt-document` or `future-format`; else
 *   as the store.
 */
async function openRegistry(store, options = {}) {
    const descriptor = await readDescriptor(store, options);
    if (descriptor !== null)
        return { store, descriptor };
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'store-missing',
        message: `no registry in ${store.location}`,
        at: { key: _keys_js__WEBPACK_IMPORTED_MODULE_3__/* .descriptorKey */ .Xc },
        remedy: `create one with laurel registry create ${store.location}, or check the address`,
    });
}
/** `null` where there is none. @throws LaurelError `corrupt-document` or `future-format`; else as the store. */
async function readDescriptor(store, options = {}) {
    const found = await store.get(_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .descriptorKey */ .Xc, options);
    if (found.kind !== 'found')
        return null;
    return (0,_documents_stored_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStored */ .Tw)(_documents_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptorDocument */ .VY, _documents_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptorFormat */ .jG, found.body, _keys_js__WEBPACK_IMPORTED_MODULE_3__/* .descriptorKey */ .Xc);
}


/***/ }),

/***/ 3206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ps: () => (/* binding */ digestOfObject),
/* harmony export */   aZ: () => (/* binding */ tallyStored),
/* harmony export */   g9: () => (/* binding */ ensureStored)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _primitives_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7662);
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3014);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7337);
// Step 3 of registering: bytes into the store, each file once, nothing believed that was not checked.




const maxAttempts = 5;
/**
 * One HEAD; the bytes are read back and hashed only where the store keeps no SHA-256 of its own.
 */
async function inspectObject(store, key, expected, options = {}) {
    const info = await store.head(key, options);
    if (info.kind === 'absent')
        return { kind: 'absent' };
    if (info.sizeBytes !== expected.sizeBytes) {
        return { kind: 'different', why: `it has ${info.sizeBytes} bytes, expected ${expected.sizeBytes}` };
    }
    const digest = info.sha256 ?? (await digestOfObject(store, key, options));
    if (digest === expected.digest)
        return { kind: 'equal' };
    return { kind: 'different', why: `its bytes have digest ${digest}, expected ${expected.digest}` };
}
/** SHA-256 of an object of any size, read in constant memory. @throws LaurelError `not-found`. */
async function digestOfObject(store, key, options = {}) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of store.open(key, undefined, options)) {
        hash.update(chunk);
        options.onBytes?.(chunk.byteLength);
    }
    return (0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestFromHex */ .Ch)(hash.digest('hex'));
}
/** Progress over several objects, each of which tells the bytes of its own that are stored so far. */
function tallyStored(phase, total, onProgress) {
    const storedBytes = new Map();
    let done = 0;
    return (path, bytes) => {
        done += bytes - (storedBytes.get(path) ?? 0);
        storedBytes.set(path, bytes);
        onProgress?.({ phase, done, total });
    };
}
/**
 * Makes sure that `key` holds exactly the source's bytes: sends them, or finds and checks them there. Can run
 * again at any time.
 *
 * @throws LaurelError `conflict` when the key holds other bytes; `artifact-changed` when the source changed;
 *   `outcome-unknown` when the store gave no definite answer; else as the store.
 */
async function ensureStored(upload) {
    const { store, key, source, clock, random, signal } = upload;
    if (upload.lookFirst && (await isPresent(upload)))
        return 'present';
    let cause;
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
        if (attempt > 0)
            await clock.sleep((0,_primitives_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .backoffMs */ .j)(attempt, random), signal);
        let sent = 0;
        const outcome = await store.upload(key, source, {
            signal,
            onProgress: (bytes) => upload.onStored?.(Math.min((sent += bytes), source.sizeBytes)),
        });
        if (outcome.kind === 'written')
            return finished(upload, 'stored');
        if (outcome.kind === 'unknown')
            cause = outcome.cause;
        // Taken by somebody, or by a try of ours whose answer was lost: only reading tells.
        if (await isPresent(upload))
            return 'present';
    }
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LaurelError */ .Q4({
        code: 'outcome-unknown',
        message: `${store.location} gave no definite answer to an upload; it may or may not have been stored`,
        at: { key },
        remedy: 'run the same command again: what was stored is found and not sent again',
        cause,
    });
}
async function isPresent(upload) {
    const { store, key, source, signal } = upload;
    const state = await inspectObject(store, key, { digest: source.sha256, sizeBytes: source.sizeBytes }, { signal }); // prettier-ignore
    if (state.kind === 'absent')
        return false;
    if (state.kind === 'equal') {
        finished(upload, 'present');
        return true;
    }
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LaurelError */ .Q4({
        code: 'conflict',
        message: `the key should hold these bytes and does not: ${state.why}`,
        at: { key },
        remedy: 'the object was damaged or put there by hand: run laurel verify, and have whoever administers the store remove it',
        details: { location: store.location },
    });
}
function finished(upload, outcome) {
    upload.onStored?.(upload.source.sizeBytes);
    return outcome;
}


/***/ })

};
