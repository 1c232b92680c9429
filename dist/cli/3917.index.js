export const id = 3917;
export const ids = [3917];
export const modules = {

/***/ 29402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ exclusion),
/* harmony export */   O: () => (/* binding */ maxAheadMs)
/* harmony export */ });
/* harmony import */ var _primitives_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92718);
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

/***/ 71701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ EvidenceFiles)
});

// EXTERNAL MODULE: ./.build/js/src/registry/documents/evaluation.js
var evaluation = __webpack_require__(74204);
// EXTERNAL MODULE: ./.build/js/src/registry/in-turn.js
var in_turn = __webpack_require__(84608);
// EXTERNAL MODULE: ./.build/js/src/registry/latency-samples.js
var latency_samples = __webpack_require__(68825);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/evidence/predictions/unusable.js
var unusable = __webpack_require__(51091);
// EXTERNAL MODULE: ./.build/js/src/evidence/predictions/verified-bytes.js
var verified_bytes = __webpack_require__(9962);
;// CONCATENATED MODULE: ./.build/js/src/evidence/latency/read-samples.js




/** As an evaluation may name, when it is attached. */
const maxSampleBytes = 64 * 1024 * 1024;
/**
 * The samples in milliseconds, ascending. Nothing of a file counts before its digest was checked to the end.
 *
 * @throws LaurelError only as the store that it is read from: unreachable evidence is no statement about it.
 */
async function readSamples(file, { column, unit = 'ms' }) {
    try {
        const text = await textOf(file);
        const samples = samplesOf(file, text, column);
        const milliseconds = Float64Array.from((0,latency_samples/* toMilliseconds */.Wj)(samples, unit)).toSorted();
        if (milliseconds.at(-1) === Number.POSITIVE_INFINITY) {
            throw new unusable/* PredictionRefusal */.ol('not-finite', `has a sample that is no finite number of milliseconds, in ${unit}`); // prettier-ignore
        }
        return { kind: 'read', milliseconds };
    }
    catch (error) {
        return (0,unusable/* unusableOf */.nG)(error, file.name);
    }
}
async function textOf(file) {
    if (file.sizeBytes > maxSampleBytes) {
        throw new unusable/* PredictionRefusal */.ol('too-large', `has ${file.sizeBytes} bytes, more than ${maxSampleBytes}`);
    }
    const chunks = [];
    for await (const chunk of (0,verified_bytes/* verifiedStream */.f)(file))
        chunks.push(chunk);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    }
    catch {
        throw new unusable/* PredictionRefusal */.ol('not-utf8', 'is not UTF-8');
    }
}
function samplesOf(file, text, column) {
    try {
        return (0,latency_samples/* parseSamples */.rI)({ path: file.name, text, column });
    }
    catch (error) {
        if (!(error instanceof errors/* LaurelError */.Q4) || error.code !== 'invalid-document')
            throw error;
        const { line } = error.at ?? {};
        throw new unusable/* PredictionRefusal */.ol('malformed', error.message, {
            ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
            detail: line === undefined ? {} : { line },
        });
    }
}

// EXTERNAL MODULE: ./.build/js/src/registry/keys.js
var keys = __webpack_require__(22333);
;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/prediction-file.js



/** The predictions that an evaluation names, in the store that holds its evidence. */
function storedPredictions(store, { name, digest, sizeBytes }, options = {}) {
    const open = async function* (range) {
        try {
            yield* store.open((0,keys/* evidenceKey */.ZH)(digest), range, options);
        }
        catch (error) {
            if (!(error instanceof errors/* LaurelError */.Q4) || error.code !== 'not-found')
                throw error;
            throw new unusable/* PredictionRefusal */.ol('missing', 'the evaluation names it, and it is not stored', {
                remedy: 'attach the evaluation again; if it was attached whole, run laurel verify',
            });
        }
    };
    return { name, digest, sizeBytes, open };
}

// EXTERNAL MODULE: ./.build/js/src/evidence/predictions/read-predictions.js + 18 modules
var read_predictions = __webpack_require__(27750);
;// CONCATENATED MODULE: ./.build/js/src/evidence/evidence-files.js
 // prettier-ignore




/** Rows that are remembered together, of predictions about 50 bytes each and of samples 8. */
const rememberedRows = 2_000_000;
/** What is read is content-addressed, so what was read once from any store is what the digest names. */
class EvidenceFiles {
    /** One after the other: two large files at once would take twice the memory and no less time. */
    #turns = (0,in_turn/* inTurn */.l)();
    #predictions = new Remembered(this.#turns, (read) => read.kind === 'read' ? read.table.rows : null);
    #samples = new Remembered(this.#turns, (read) => read.kind === 'read' ? read.milliseconds.length : null);
    /** @throws LaurelError as the store. */
    async predictions(store, named, options = {}) {
        const { digest, name, sizeBytes, columns, task, positive } = named;
        const key = JSON.stringify([digest, name, sizeBytes, columns, task, positive]);
        return this.#predictions.get(key, async () => (0,read_predictions/* readPredictions */.R)(storedPredictions(store, named, options), named));
    }
    /** @throws LaurelError as the store. */
    async samples(store, { digest, name, sizeBytes, ...written }, options = {}) {
        const key = JSON.stringify([digest, name, sizeBytes, written.column, written.unit]);
        return this.#samples.get(key, async () => readSamples(storedPredictions(store, { digest, name, sizeBytes }, options), written));
    }
    /** Those of each measure that names a file. @throws LaurelError as the store. */
    async tokenSamples(store, tokens, options = {}) {
        const read = {};
        for (const measure of evaluation/* tokenMeasures */.bU) {
            const file = tokens[measure]?.samples;
            if (file !== undefined)
                read[measure] = await this.samples(store, file, options);
        }
        return read;
    }
}
class Remembered {
    #turns;
    #rowsOf;
    /** The least recently used first. */
    #reads = new Map();
    #rows = 0;
    /** @param rowsOf `null` for what is not remembered: what is missing may be there a moment later. */
    constructor(turns, rowsOf) {
        this.#turns = turns;
        this.#rowsOf = rowsOf;
    }
    async get(key, read) {
        return this.#turns(async () => {
            const known = this.#reads.get(key);
            const found = known?.read ?? (await read());
            const rows = known?.rows ?? this.#rowsOf(found);
            if (rows === null)
                return found;
            if (known === undefined)
                this.#rows += rows;
            else
                this.#reads.delete(key);
            this.#reads.set(key, { read: found, rows });
            this.#forget();
            return found;
        });
    }
    #forget() {
        for (const [key, { rows }] of this.#reads) {
            if (this.#rows <= rememberedRows)
                return;
            this.#reads.delete(key);
            this.#rows -= rows;
        }
    }
}


/***/ }),

/***/ 16591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ gatherEvidence)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/registry/read-version.js
var read_version = __webpack_require__(17752);
// EXTERNAL MODULE: ./.build/js/src/evidence/admission.js
var admission = __webpack_require__(29402);
// EXTERNAL MODULE: ./.build/js/src/evidence/evidence-files.js + 2 modules
var evidence_files = __webpack_require__(71701);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var primitives_digest = __webpack_require__(83014);
// EXTERNAL MODULE: ./.build/js/src/registry/keys.js
var keys = __webpack_require__(22333);
;// CONCATENATED MODULE: ./.build/js/src/evidence/input-example.js



/** An example is for people to look at: a larger file is a data set. */
const maxExampleBytes = 1024 * 1024;
/**
 * The example that a manifest names; `undefined` where it names none. Its bytes are those that were registered.
 *
 * @throws LaurelError as the store.
 */
async function readInputExample(store, { inputExample: path, artifacts, contentDigest, }, options = {}) {
    const artifact = artifacts.find((each) => each.path === path);
    if (path === undefined)
        return undefined;
    if (artifact === undefined)
        return { kind: 'unusable', path, reason: 'is not among the artifacts' };
    const { digest, sizeBytes } = artifact;
    if (sizeBytes > maxExampleBytes) {
        return {
            kind: 'unreadable',
            path,
            reason: `holds ${sizeBytes} bytes, and at most ${maxExampleBytes} are read`,
        };
    }
    const bytes = await read(store, (0,keys/* artifactKey */.Wf)(contentDigest, path), options);
    if (bytes === null)
        return { kind: 'unusable', path, reason: 'is not stored' };
    if ((0,primitives_digest/* digestOf */.ol)(bytes) !== digest) {
        return { kind: 'unusable', path, reason: 'has other bytes than were registered' };
    }
    try {
        return { kind: 'read', path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return { kind: 'unreadable', path, reason: 'is no text' };
    }
}
/** No more than may be read, whatever lies there; `null` where nothing does. */
async function read(store, key, options) {
    const chunks = [];
    let seen = 0;
    try {
        for await (const chunk of store.open(key, undefined, options)) {
            chunks.push(chunk);
            seen += chunk.byteLength;
            if (seen > maxExampleBytes)
                break;
        }
    }
    catch (error) {
        if (error instanceof errors/* LaurelError */.Q4 && error.code === 'not-found')
            return null;
        throw error;
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/gather.js





/**
 * The evidence on a candidate, on what is live, and on what was live before where a gate asks: for each a GET of the
 * manifest, one LIST and a GET for each evaluation, and one for each file that a gate reads.
 *
 * An evaluation that cannot be read or checked is a problem of kind `unusable`; one of other bytes, and one that
 * policy does not admit, of kind `excluded`. Neither is ever dropped in silence.
 *
 * @throws LaurelError `not-found` when the candidate does not exist; `digest-mismatch` when a manifest is not the
 *   one that was meant; `chain-broken` when what is live has no manifest; `corrupt-document`, `future-format`;
 *   else as the store: evidence that cannot be reached is no evidence.
 */
async function gatherEvidence(request) {
    const { policy, now, current, previous = [], consumers, needs = {}, files = new evidence_files/* EvidenceFiles */.H() } = request;
    const asked = { ...request, needs, files };
    const askedBefore = { ...asked, needs: { ...needs, inputExample: false } };
    const [candidate, live, before] = await Promise.all([
        gatherCandidate(asked),
        current === null ? null : gatherLive(asked, current, 'is live'),
        Promise.all(previous.map((target) => gatherLive(askedBefore, target, 'was live'))),
    ]);
    return {
        candidate,
        current: live === null ? { kind: 'none' } : { kind: 'live', ...live },
        ...(before.length === 0 ? {} : { previous: before }),
        ...(consumers === undefined ? {} : { consumers }),
        ...(policy.dataset === undefined ? {} : { dataset: policy.dataset }),
        gatheredAt: now,
    };
}
async function gatherCandidate(request) {
    const { store, model, candidate, signal } = request;
    const stored = await (0,read_version.readManifest)(store, model, candidate.version, { signal });
    if (candidate.manifest !== undefined)
        requireDigest(stored, candidate.manifest, 'the proposal');
    return gatherVersion(request, stored);
}
async function gatherLive(request, target, when) {
    const { store, model, signal } = request;
    const stored = await (0,read_version/* findManifest */.J9)(store, model, target.version, { signal });
    if (stored === null) {
        throw new errors/* LaurelError */.Q4({
            code: 'chain-broken',
            message: `${model}@${target.version} ${when}, and there is no manifest of it in ${store.location}`,
            remedy: 'run laurel verify; restore the manifest from a backup or replica',
        });
    }
    requireDigest(stored, target.manifest, when === 'is live' ? 'the pointer' : 'the ledger');
    return gatherVersion(request, stored);
}
function requireDigest(stored, expected, who) {
    if (stored.digest === expected)
        return;
    throw new errors/* LaurelError */.Q4({
        code: 'digest-mismatch',
        message: `${who} names manifest ${expected}, and what is stored has ${stored.digest}`,
        at: { key: stored.key },
        remedy: 'propose the version again if it was mistyped; else the manifest was altered: run laurel verify',
    });
}
async function gatherVersion({ store, policy, now, signal, needs, files }, { manifest, digest }) {
    const { model, version } = manifest;
    const evaluations = [];
    const problems = [];
    for (const read of await (0,read_version/* readEvaluations */.O_)(store, { model, version, manifest: digest }, { signal })) {
        if (read.kind !== 'read') {
            const kind = read.kind === 'foreign' ? 'excluded' : 'unusable';
            problems.push({ key: read.key, kind, reason: read.reason });
            continue;
        }
        const reason = (0,admission/* exclusion */.L)(read.evaluation, policy, now);
        if (reason === null)
            evaluations.push(await withFiles(read));
        else
            problems.push({ key: read.key, kind: 'excluded', reason });
    }
    const inputExample = needs.inputExample === true ? await readInputExample(store, manifest, { signal }) : undefined; // prettier-ignore
    return {
        model,
        version,
        manifestDigest: digest,
        manifest,
        evaluations,
        problems,
        ...(inputExample === undefined ? {} : { inputExample }),
    };
    async function withFiles({ digest: named, evaluation }) {
        const { predictions } = evaluation;
        const samples = evaluation.latency?.samples;
        return {
            digest: named,
            evaluation,
            ...(needs.predictions === true && predictions !== undefined
                ? { predictions: await files.predictions(store, predictions, { signal }) }
                : {}),
            ...(needs.samples === true && samples !== undefined
                ? { samples: await files.samples(store, samples, { signal }) }
                : {}),
            ...(needs.samples === true && evaluation.latency?.tokens !== undefined
                ? { tokenSamples: await files.tokenSamples(store, evaluation.latency.tokens, { signal }) }
                : {}),
        };
    }
}


/***/ }),

/***/ 63852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ needsOf)
/* harmony export */ });
/** What all gates of a policy together ask to be read. */
function needsOf({ gates, }) {
    return {
        predictions: gates.some(({ needs }) => needs.predictions === true),
        samples: gates.some(({ needs }) => needs.samples === true),
        inputExample: gates.some(({ needs }) => needs.inputExample === true),
        consumers: gates.some(({ needs }) => needs.consumers === true),
        previous: Math.max(0, ...gates.map(({ needs }) => needs.previous ?? 0)),
    };
}


/***/ }),

/***/ 40911:
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
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61371);

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

/***/ 731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ removalEntry),
/* harmony export */   Vd: () => (/* binding */ rollbackEntry),
/* harmony export */   fe: () => (/* binding */ restoreEntry),
/* harmony export */   nV: () => (/* binding */ servedBy),
/* harmony export */   qP: () => (/* binding */ promotionEntry)
/* harmony export */ });
/* harmony import */ var _registry_documents_alias_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90652);
// Ledger entries as the promotion room writes them: one builder a kind, all pure.

/** `target` goes live because a merged change passed; a lifted hold ends here. */
function promotionEntry(context, next, body) {
    return entry(context, next, {
        kind: 'promotion',
        routes: [{ ...body.target, weight: 1 }],
        desired: body.desired,
        gates: body.gates,
    });
}
/** `target` goes live again; this very entry is the hold. */
function rollbackEntry(context, next, body) {
    return entry(context, next, {
        kind: 'rollback',
        routes: [{ ...body.target, weight: 1 }],
        desired: body.desired,
        hold: next.generation,
    });
}
/** Nothing changes for serving: Git now says what is live. A hold goes on. */
function restoreEntry(context, next, body) {
    return {
        ...entry(context, next, {
            kind: 'restore',
            routes: targetsOf(body.pointer),
            desired: body.desired,
            ...holdOf(body.pointer),
        }),
        from: body.pointer.previous,
    };
}
/** The alias serves nothing any more. A hold goes on. */
function removalEntry(context, next, body) {
    return entry(context, next, {
        kind: 'removal',
        routes: [],
        desired: body.desired,
        gates: body.gates,
        ...holdOf(body.pointer),
    });
}
/** What `pointer` serves now, as later entries name it. `null` after a removal or before the first promotion. */
function servedBy(pointer) {
    if (pointer === null ||
        pointer.version === null ||
        pointer.manifest === null ||
        pointer.contentDigest === null)
        return null;
    return {
        version: pointer.version,
        manifest: pointer.manifest.digest,
        contentDigest: pointer.contentDigest,
    };
}
function entry(context, next, body) {
    return {
        format: _registry_documents_alias_js__WEBPACK_IMPORTED_MODULE_0__/* .entryFormat */ .mu,
        model: context.model,
        alias: context.alias,
        generation: next.generation,
        previous: next.previous,
        shadow: [],
        from: servedBy(context.pointer),
        cause: context.cause,
        warnings: [...(context.warnings ?? [])],
        writeId: next.writeId,
        recordedAt: next.recordedAt,
        ...body,
    };
}
function targetsOf(pointer) {
    return pointer.routes.map(({ version, manifest, contentDigest, weight }) => ({
        version,
        manifest,
        contentDigest,
        weight,
    }));
}
function holdOf(pointer) {
    return pointer.hold === null ? {} : { hold: pointer.hold };
}


/***/ }),

/***/ 30284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ gatherRecalls),
/* harmony export */   J3: () => (/* binding */ gatherPrevious),
/* harmony export */   SO: () => (/* binding */ gatherSoak),
/* harmony export */   p7: () => (/* binding */ servedBefore)
/* harmony export */ });
/* harmony import */ var _ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54623);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
/* harmony import */ var _registry_alias_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65921);
/* harmony import */ var _registry_read_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17752);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(731);





const maxAncestors = 1_000;
/**
 * Every recall that bars the version: itself, a dataset, or any version or dataset that it was built on. What is
 * found counts, also where the rest of the lineage cannot be read.
 *
 * @throws LaurelError `not-found` when a parent's manifest is missing, and as the store, while nothing was found: a
 *   lineage that cannot be read clears nobody.
 */
async function gatherRecalls({ store, manifest, rules, signal, }) {
    if (rules.length === 0)
        return [];
    const hits = [];
    const seen = new Set();
    const waiting = [{ manifest, path: '' }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const at = `${next.manifest.model}@${next.manifest.version}`;
        if (seen.has(at))
            continue;
        seen.add(at);
        if (seen.size > maxAncestors)
            throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
                code: 'invalid-document',
                message: `${manifest.model}@${manifest.version} has more than ${maxAncestors} ancestors`,
                remedy: 'check the parents in its lineage',
            });
        hits.push(...hitsOf(next.manifest, next.path, rules));
        try {
            for (const { model, version } of next.manifest.lineage.parents) {
                const parent = await (0,_registry_read_version_js__WEBPACK_IMPORTED_MODULE_3__.readManifest)(store, model, version, { signal });
                waiting.push({ manifest: parent.manifest, path: `${next.path}parent ${model}@${version} → ` });
            }
        }
        catch (error) {
            if (hits.length === 0)
                throw error;
        }
    }
    return hits;
}
function hitsOf(manifest, path, rules) {
    return rules.flatMap((rule) => {
        const own = rule.versions.some(({ model, versions }) => model === manifest.model && versions.includes(manifest.version));
        const datasets = manifest.lineage.datasets.filter(({ name, digest }) => rule.dataset !== null &&
            (rule.dataset.digest === undefined || rule.dataset.digest === digest) &&
            (rule.dataset.name === undefined || rule.dataset.name === name));
        const through = [
            ...(own ? [`${path}${manifest.model}@${manifest.version}`] : []),
            ...datasets.map(({ name }) => `${path}dataset ${name}`),
        ];
        return through.map((each) => ({ recall: rule.name, reason: rule.reason, through: each }));
    });
}
/** Since when `manifest` has been live on `after` without a break, by that alias's ledger. */
async function gatherSoak({ store, model, after, manifest, requiredMs, signal, }) {
    const chain = (0,_registry_alias_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .aliasChain */ .m)(model, after);
    const head = await (0,_ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readHead */ .zy)(store, chain, { signal });
    if (head.kind === 'empty' || (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .servedBy */ .nV)(head.pointer)?.manifest !== manifest)
        return { alias: after, liveSince: null, requiredMs };
    let liveSince = new Date(head.pointer.recordedAt);
    for await (const { entry } of (0,_ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)(store, chain, head, { signal })) {
        if (!entry.routes.some((route) => route.manifest === manifest))
            break;
        liveSince = new Date(entry.recordedAt);
    }
    return { alias: after, liveSince, requiredMs };
}
/**
 * What the alias served before `current`, by its ledger: each version once, the newest first, at most `count`.
 *
 * @throws LaurelError as the store, and `chain-broken` for a ledger that does not check out.
 */
async function gatherPrevious({ store, model, alias, current, count, signal, }) {
    if (count === 0)
        return [];
    const chain = (0,_registry_alias_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .aliasChain */ .m)(model, alias);
    const head = await (0,_ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readHead */ .zy)(store, chain, { signal });
    if (head.kind === 'empty')
        return [];
    const entries = [];
    for await (const { entry } of (0,_ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)(store, chain, head, { signal })) {
        entries.push(entry);
        if (servedBefore(entries, current, count).length >= count)
            break;
    }
    return servedBefore(entries, current, count);
}
/** What entries, the newest first, served besides `current`: each version once, at most `count`. */
function servedBefore(entries, current, count) {
    const others = entries.flatMap(({ routes }) => routes.filter((route) => route.manifest !== current?.manifest)); // prettier-ignore
    const each = new Map();
    for (const { version, manifest } of others) {
        if (!each.has(manifest))
            each.set(manifest, { version, manifest });
    }
    return [...each.values()].slice(0, count);
}


/***/ }),

/***/ 84608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inTurn)
/* harmony export */ });
// Large acts one after the other, however many ask at once.
function inTurn() {
    let last = Promise.resolve();
    return async (act) => {
        const result = last.then(act);
        last = result.catch(() => undefined);
        return result;
    };
}


/***/ })

};
