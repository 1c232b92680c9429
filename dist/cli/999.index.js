export const id = 999;
export const ids = [999];
export const modules = {

/***/ 7650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openPromoter)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _promotion_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1827);
/* harmony import */ var _read_packs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7503);
// A promoter over the local Git repository that the command line names.



/** @param by who gives the command, where it is not the person at the keyboard. */
async function openPromoter(context, by) {
    const host = await context.host();
    const { repo, root } = context.options;
    const trimmed = root.replace(/^\.?\/+|\/+$/g, '').replace(/^\.$/, '');
    return {
        snapshots: new _promotion_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .Snapshots */ .qv({ host, root: trimmed, packs: await (0,_read_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .readPacks */ .t)() }),
        repository: await host.identity(),
        openStore: async (address) => context.openStore(address, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repo, trimmed)),
        clock: context.clock,
        random: context.random,
        newId: context.newId,
        actor: by ?? context.actor,
        runUrl: context.runUrl,
        signal: context.signal,
    };
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

/***/ 731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ removalEntry),
/* harmony export */   Vd: () => (/* binding */ rollbackEntry),
/* harmony export */   fe: () => (/* binding */ restoreEntry),
/* harmony export */   nV: () => (/* binding */ servedBy),
/* harmony export */   qP: () => (/* binding */ promotionEntry)
/* harmony export */ });
/* harmony import */ var _registry_documents_alias_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(652);
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

/***/ 284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ gatherRecalls),
/* harmony export */   S: () => (/* binding */ gatherSoak)
/* harmony export */ });
/* harmony import */ var _ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7337);
/* harmony import */ var _registry_alias_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5921);
/* harmony import */ var _registry_read_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7752);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(731);





const maxAncestors = 1_000;
/**
 * Every recall that bars the version: itself, a dataset, or any version or dataset that it was built on.
 *
 * @throws LaurelError `not-found` when a parent's manifest is missing, and as the store: a lineage that cannot be
 *   read clears nobody.
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
        for (const parent of next.manifest.lineage.parents) {
            waiting.push({
                manifest: (await (0,_registry_read_version_js__WEBPACK_IMPORTED_MODULE_3__.readManifest)(store, parent.model, parent.version, { signal })).manifest,
                path: `${next.path}parent ${parent.model}@${parent.version} → `,
            });
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


/***/ }),

/***/ 6983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z_: () => (/* binding */ approvalFacts),
  rq: () => (/* binding */ gatherPromotion),
  fI: () => (/* binding */ problemText)
});

// UNUSED EXPORTS: currentTarget

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(7337);
// EXTERNAL MODULE: ./.build/js/src/registry/read-version.js
var read_version = __webpack_require__(7752);
// EXTERNAL MODULE: ./.build/js/src/primitives/duration.js
var duration = __webpack_require__(2718);
;// CONCATENATED MODULE: ./.build/js/src/evidence/admission.js
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
    return `it was observed at ${observedAt}, longer ago than ${(0,duration/* printDuration */.cb)(maxAgeMs)}`;
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/gather.js



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
    const stored = await (0,read_version.readManifest)(store, model, candidate.version, { signal });
    if (candidate.manifest !== undefined)
        requireDigest(stored, candidate.manifest, 'the proposal');
    return gatherVersion(request, stored);
}
async function gatherCurrent(request, current) {
    const { store, model, signal } = request;
    const stored = await (0,read_version/* findManifest */.J9)(store, model, current.version, { signal });
    if (stored === null) {
        throw new errors/* LaurelError */.Q4({
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
    throw new errors/* LaurelError */.Q4({
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
    for (const read of await (0,read_version/* readEvaluations */.O_)(store, { model, version, manifest: digest }, { signal })) {
        if (read.kind !== 'read') {
            const kind = read.kind === 'foreign' ? 'excluded' : 'unusable';
            problems.push({ key: read.key, kind, reason: read.reason });
            continue;
        }
        const reason = exclusion(read.evaluation, policy, now);
        if (reason === null)
            evaluations.push({ digest: read.digest, evaluation: read.evaluation });
        else
            problems.push({ key: read.key, kind: 'excluded', reason });
    }
    return { model, version, manifestDigest: digest, manifest, evaluations, problems };
}

// EXTERNAL MODULE: ./.build/js/src/policy/waivers.js
var waivers = __webpack_require__(1465);
// EXTERNAL MODULE: ./.build/js/src/promotion/entry.js
var entry = __webpack_require__(731);
// EXTERNAL MODULE: ./.build/js/src/promotion/facts.js
var facts = __webpack_require__(284);
// EXTERNAL MODULE: ./.build/js/src/promotion/promoter.js
var promotion_promoter = __webpack_require__(6589);
// EXTERNAL MODULE: ./.build/js/src/promotion/recall-rules.js
var recall_rules = __webpack_require__(3212);
;// CONCATENATED MODULE: ./.build/js/src/promotion/gather-promotion.js
// Gathering everything that a promotion is judged on: all the reading, none of the deciding.







/** @throws LaurelError as the stores do; what people wrote wrong is a value. */
async function gatherPromotion(request) {
    const { stores, snapshot, model, alias, file, now, promoter } = request;
    const found = await snapshot.policyOf(model, alias);
    if (!found.ok)
        return unjudgeable('no-policy', found.problems, 'merge the policy first, then propose again');
    const { policy } = found;
    const wrongWaivers = (0,waivers/* waiverProblems */.Jm)(file, policy, now).filter((problem) => problem.severity === 'error');
    if (wrongWaivers.length > 0)
        return unjudgeable('invalid-file', wrongWaivers, 'correct the waivers in the alias file');
    if (stores.aliasRegistry !== stores.homeRegistry)
        return elsewhere(stores, model, alias);
    const evidence = await gatherOrRefuse(request, policy);
    if ('why' in evidence)
        return evidence;
    const { manifest, manifestDigest } = evidence.candidate;
    const files = await snapshot.filesFor(model);
    const rules = (0,recall_rules/* recallRules */.$)(files);
    if (!rules.ok)
        return unjudgeable('no-policy', rules.problems, 'correct the recall first');
    const { signal } = promoter;
    return {
        kind: 'gathered',
        input: {
            subject: { model, alias, blob: file.blob, pinned: wishedDigest(file), waivers: waiversOf(file, now) },
            policy,
            evidence,
            facts: {
                recalls: await (0,facts/* gatherRecalls */.E)({ store: stores.home, manifest, rules: rules.value, signal }),
                soak: policy.after === undefined
                    ? null
                    : await soakOf(request, policy.after, policy.soakMs, manifestDigest),
                approvals: approvalFacts(request.pullRequest, policy, manifest.lineage.run?.actor),
            },
            now,
        },
    };
    function soakOf({ promoter: by, snapshot: at }, after, requiredMs, digest) {
        return (0,promotion_promoter/* storesOf */.o)(by, at, model, after).then((theirs) => (0,facts/* gatherSoak */.S)({ store: theirs.alias, model, after, manifest: digest, requiredMs, signal }));
    }
}
/** The facts about approvals; nobody's own, and not of the person whose run trained the version. */
function approvalFacts(pullRequest, policy, trainedBy) {
    return {
        known: pullRequest?.approvalsKnown ?? true,
        approvals: pullRequest?.approvals ?? [],
        excluded: trainedBy === undefined ? [] : [`user:${trainedBy}`],
        demanded: policy.approvals,
    };
}
/** What is live now; after a removal what was live last, so that nobody slips below it by removing first. */
function currentTarget(pointer) {
    return (0,entry/* servedBy */.nV)(pointer) ?? pointer?.previous ?? null;
}
async function gatherOrRefuse({ stores, model, version, pointer, now }, policy) {
    try {
        return await gatherEvidence({
            store: stores.home,
            model,
            candidate: { version },
            current: currentTarget(pointer),
            policy: policy.evidence,
            now,
        });
    }
    catch (cause) {
        if (!(cause instanceof errors/* LaurelError */.Q4) || cause.code !== 'not-found')
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
/** Problems as one sentence, places first. */
function problemText(problems) {
    const each = problems.map(({ at, message }) => [(0,errors/* renderPlace */.oL)(at), message].filter((part) => part !== '').join(': '));
    return each.join('; ').slice(0, 4_000);
}
function elsewhere({ aliasRegistry, homeRegistry }, model, alias) {
    return {
        kind: 'unjudgeable',
        why: 'no-policy',
        message: `${model}@${alias} lives in registry ${aliasRegistry}, versions in ${homeRegistry}: Laurel does not copy versions between registries yet`,
        remedy: `let ${alias} live in ${homeRegistry} in laurel.yaml`,
        problems: [],
    };
}
function wishedDigest({ wish }) {
    return wish.kind === 'version' ? wish.digest : undefined;
}
function waiversOf({ wish }, now) {
    return wish.kind === 'version' ? (0,waivers/* validWaivers */.kA)(wish.waivers, now) : new Map();
}


/***/ }),

/***/ 4186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  k: () => (/* binding */ judgeRemoval)
});

// EXTERNAL MODULE: ./.build/js/src/registry/diff.js
var diff = __webpack_require__(1254);
// EXTERNAL MODULE: ./.build/js/src/gates/verdict.js
var verdict = __webpack_require__(1371);
;// CONCATENATED MODULE: ./.build/js/src/promotion/demands.js

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
    const barred = new Set(excluded);
    const counted = approvals.filter((approval) => !barred.has(approval.person));
    const checks = demanded.map(({ role, people, count }) => {
        const given = counted.filter((approval) => [approval.person, ...approval.teams].some((name) => people.includes(name)));
        const enough = known && given.length >= count;
        const who = given.length === 0 ? 'nobody yet' : given.map((approval) => approval.person).join(', ');
        return statement(role, enough ? 'passed' : 'inconclusive', `${count} of ${people.join(', ')}`, known ? `approved by ${who}` : 'this code host cannot tell who approved', enough
            ? undefined
            : 'ask them to approve the current head commit; an approval of the author or of the person who trained it does not count');
    });
    // Whoever writes the alias file writes its waivers, so review is the one thing that it cannot set aside.
    return builtIn('approvals', false, checks);
}
function builtIn(id, waivable, checks, notes = []) {
    const judgement = {
        verdict: (0,verdict/* foldVerdicts */.OK)(checks.map((check) => check.verdict)),
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

// EXTERNAL MODULE: ./.build/js/src/promotion/judgement.js
var judgement = __webpack_require__(4840);
;// CONCATENATED MODULE: ./.build/js/src/promotion/judge.js



/** Judges a promotion. The same input gives the same judgement, to the byte. */
function judge({ subject, policy, evidence, facts, now }) {
    const { candidate, current } = evidence;
    const demands = (0,judgement/* applyWaivers */.Kw)([
        ...policy.gates.map((gate) => judgeGate(gate, evidence)),
        completeDemand(candidate.manifest.complete),
        pinnedDemand(subject.pinned, candidate.manifestDigest),
        recallDemand(facts.recalls),
        ...(facts.soak === null ? [] : [soakDemand(facts.soak, now)]),
        ...(facts.approvals.demanded.length === 0 ? [] : [approvalsDemand(facts.approvals)]),
    ], subject.waivers);
    return {
        format: judgement/* reportFormat */.aY,
        model: subject.model,
        alias: subject.alias,
        blob: subject.blob,
        current: current.kind === 'none' ? null : { version: current.version, manifest: current.manifestDigest },
        candidate: { version: candidate.version, manifest: candidate.manifestDigest },
        outcome: (0,judgement/* outcomeOf */.sG)(demands),
        policy: policy.digest,
        demands,
        differences: current.kind === 'none' ? [] : [...(0,diff/* diffVersions */.r)(diffed(current), diffed(candidate))],
        evaluations: { candidate: digestsOf(candidate), current: digestsOf(current) },
        fingerprint: (0,judgement/* fingerprintOf */.ax)({
            blob: subject.blob,
            policy: policy.digest,
            candidate: candidate.manifestDigest,
            current: current.kind === 'none' ? null : current.manifestDigest,
            evaluations: [digestsOf(candidate), digestsOf(current)],
            verdicts: demands.map((demand) => [demand.id, demand.verdict]),
        }),
        judgedAt: now.toISOString(),
    };
}
/** A removal is not measured: only people decide it. */
function judgeRemoval({ subject, policy, current, approvals, now, }) {
    const demands = (0,judgement/* applyWaivers */.Kw)([approvalsDemand(approvals)], new Map());
    const outcome = approvals.demanded.length === 0 ? 'passed' : (0,judgement/* outcomeOf */.sG)(demands);
    return {
        format: judgement/* reportFormat */.aY,
        model: subject.model,
        alias: subject.alias,
        blob: subject.blob,
        current: current === null ? null : { version: current.version, manifest: current.manifest },
        candidate: null,
        outcome,
        policy: policy.digest,
        demands: approvals.demanded.length === 0 ? [] : demands,
        differences: [],
        evaluations: { candidate: [], current: [] },
        fingerprint: (0,judgement/* fingerprintOf */.ax)({ blob: subject.blob, policy: policy.digest, removal: true, outcome }),
        judgedAt: now.toISOString(),
    };
}
/** A gate that throws has not judged: `errored` blocks, and is tried again rather than remembered. */
function judgeGate(gate, evidence) {
    return { id: gate.id, gate: gate.gate, judgement: safely(gate, evidence), waivable: true };
}
function safely(gate, evidence) {
    try {
        return gate.judge(evidence);
    }
    catch (cause) {
        const reason = `the gate broke: ${cause instanceof Error ? cause.message : String(cause)}`.slice(0, 1_000);
        return {
            verdict: 'errored',
            checks: [
                {
                    subject: gate.gate,
                    current: null,
                    candidate: null,
                    delta: null,
                    limit: '',
                    verdict: 'errored',
                    reason,
                    remedy: 'this is a bug in Laurel: please report it',
                },
            ],
            notes: [],
        };
    }
}
function diffed({ manifest, evaluations }) {
    return { manifest, evaluations: evaluations.map((each) => each.evaluation) };
}
function digestsOf(version) {
    if ('kind' in version && version.kind === 'none')
        return [];
    return version.evaluations.map((each) => each.digest);
}


/***/ }),

/***/ 4840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ applyWaivers),
/* harmony export */   aY: () => (/* binding */ reportFormat),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* unused harmony export judgementDocument */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6921);
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3014);
/* harmony import */ var _primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4861);
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1371);
/* harmony import */ var _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3339);
// A judgement: what every gate said of one promotion, on what evidence, under which policy. Stored as a report.





const reportFormat = 'laurel.report/1';
const verdict = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_gates_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdicts */ .rY);
const unwaived = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['passed', 'inconclusive', 'failed', 'errored']);
const measure = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    value: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .measureField */ .h6,
    unit: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['none', 'ms', 'ratio', 'per-second', 'count']),
    n: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
});
const check = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    subject: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(1_024),
    current: measure.nullable(),
    candidate: measure.nullable(),
    delta: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .measureField */ .h6.nullable(),
    limit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(1_024),
    verdict: unwaived,
    reason: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8,
    remedy: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8.optional(),
});
const waiver = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ owner: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .shortTextField */ .aT, reason: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8, until: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .shortTextField */ .aT });
const demand = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .dynamicKey */ .Nu,
    gate: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .shortTextField */ .aT,
    verdict,
    checks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(check),
    notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8),
    waiver: waiver.optional(),
});
/** One difference between two versions, in words that a reviewer reads. */
const difference = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    area: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['files', 'metrics', 'signature', 'code', 'data', 'hyperparameters', 'environment', 'tags']),
    subject: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(1_024),
    before: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(4_096).nullable(),
    after: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(4_096).nullable(),
});
const versionReference = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ version: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .versionField */ .FA, manifest: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .digestField */ .h5 });
const judgementDocument = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(reportFormat),
    model: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .modelField */ .Cn,
    alias: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .aliasField */ .ps,
    /** Blob id of the alias file that was judged. */
    blob: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIdField */ .IU,
    current: versionReference.nullable(),
    /** `null` when the alias is to be removed. */
    candidate: versionReference.nullable(),
    outcome: verdict,
    policy: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .digestField */ .h5,
    demands: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(demand),
    differences: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(difference),
    /** Digests of the evaluations seen, of the candidate and of the current version. */
    evaluations: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ candidate: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .digestField */ .h5), current: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .digestField */ .h5) }),
    /** Digest over everything that decided: a later judgement with another fingerprint saw something else. */
    fingerprint: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .digestField */ .h5,
    judgedAt: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .instantField */ .o2,
});
/**
 * Applies waivers: a valid waiver turns `failed` or `inconclusive` into `waived`; what passed stays passed, and
 * what errored stays errored, because nobody can waive what was not judged.
 */
function applyWaivers(judged, waivers) {
    return judged.map(({ id, gate, judgement, waivable }) => {
        const given = waivable ? waivers.get(id) : undefined;
        const waived = given !== undefined && (judgement.verdict === 'failed' || judgement.verdict === 'inconclusive');
        return {
            id,
            gate,
            verdict: waived ? 'waived' : judgement.verdict,
            checks: judgement.checks.map((each) => ({ ...each })),
            notes: [...judgement.notes],
            ...(waived ? { waiver: given } : {}),
        };
    });
}
/** The worst verdict of all demands; a promotion nobody demanded anything of is inconclusive. */
function outcomeOf(demands) {
    return (0,_gates_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .foldVerdicts */ .OK)(demands.map((each) => each.verdict));
}
/** Digest of what decided, in canonical form. */
function fingerprintOf(parts) {
    return (0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((0,_primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(parts));
}


/***/ }),

/***/ 6589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ storesOf)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);
/* harmony import */ var _policy_written_demands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5430);


/**
 * Opens the stores that laurel.yaml names for an alias. An alias whose model is not listed (any more) is looked
 * for in the home registry.
 *
 * @throws LaurelError `invalid-document` when laurel.yaml cannot be read.
 */
async function storesOf(promoter, snapshot, model, alias) {
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
    const { registries, home: homeRegistry } = files.laurel.value.written;
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
/** Only asked where there are several: it reads the model's file. */
async function registryOf(snapshot, { model, alias, homeRegistry }) {
    const demands = (0,_policy_written_demands_js__WEBPACK_IMPORTED_MODULE_1__/* .demandsOn */ .g)(await snapshot.filesFor(model), model, alias);
    return demands.ok ? demands.value.registry.value : homeRegistry;
}


/***/ }),

/***/ 3212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ recallRules)
/* harmony export */ });
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3014);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3037);
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

/***/ 1219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kx: () => (/* binding */ storeReport),
/* harmony export */   ni: () => (/* binding */ readRefusal),
/* harmony export */   q0: () => (/* binding */ refusalFormat),
/* harmony export */   s6: () => (/* binding */ storeRefusal)
/* harmony export */ });
/* unused harmony exports refusalReasons, refusalDocument, readReport */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6921);
/* harmony import */ var _ledger_immutable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(171);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7337);
/* harmony import */ var _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3339);
/* harmony import */ var _registry_documents_stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8513);
/* harmony import */ var _registry_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2333);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4840);
// Refusals: a merged alias file that was refused stays refused, so that late evidence makes nothing live by surprise.







const refusalFormat = 'laurel.refusal/1';
const refusalReasons = [
    'gates',
    'held',
    'wrong-lift',
    'invalid-file',
    'no-policy',
    'no-version',
    'recalled',
    'no-target',
];
const refusalDocument = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(refusalFormat),
    model: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .modelField */ .Cn,
    alias: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .aliasField */ .ps,
    /** Blob id of the refused alias file. */
    blob: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIdField */ .IU,
    commit: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIdField */ .IU,
    why: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(refusalReasons),
    message: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8,
    remedy: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8.optional(),
    report: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .digestField */ .h5.optional(),
    refusedAt: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .instantField */ .o2,
});
/** Stores a judgement under its digest. Writing the same one twice is one write. */
async function storeReport(ports, judgement) {
    const { bytes, digest } = (0,_registry_documents_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .seal */ .od)(judgement);
    await (0,_ledger_immutable_js__WEBPACK_IMPORTED_MODULE_0__/* .storeImmutable */ .O)({ ...ports, key: (0,_registry_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .reportKey */ .y1)(digest), bytes });
    return digest;
}
/** @throws LaurelError `not-found`; `digest-mismatch` and `corrupt-document` as every stored document. */
async function readReport(store, digest) {
    const key = reportKey(digest);
    const found = await store.get(key);
    if (found.kind === 'found')
        return parseStored(judgementDocument, reportFormat, found.body, key);
    throw new LaurelError({
        code: 'not-found',
        message: `no report ${digest}`,
        at: { key },
        remedy: 'run laurel verify',
    });
}
async function readRefusal(store, { model, alias, blob, signal, }) {
    const key = (0,_registry_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalKey */ .cW)(model, alias, blob);
    const found = await store.get(key, { signal });
    return found.kind === 'found' ? (0,_registry_documents_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStored */ .Tw)(refusalDocument, refusalFormat, found.body, key) : null;
}
/** Remembers a refusal; where one of this blob is remembered already, that one stays. */
async function storeRefusal(ports, refusal) {
    const key = (0,_registry_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalKey */ .cW)(refusal.model, refusal.alias, refusal.blob);
    const outcome = await ports.store.create(key, (0,_registry_documents_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .seal */ .od)(refusal).bytes, { signal: ports.signal });
    if (outcome.kind !== 'unknown')
        return;
    if ((await readRefusal(ports.store, refusal)) === null)
        throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
            code: 'store-unavailable',
            message: 'the refusal could not be stored; nothing was promoted',
            at: { key },
            remedy: 'run apply again',
            cause: outcome.cause,
        });
}


/***/ }),

/***/ 1827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eh: () => (/* binding */ aliasId),
/* harmony export */   qv: () => (/* binding */ Snapshots)
/* harmony export */ });
/* unused harmony export Snapshot */
/* harmony import */ var _gates_all_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7521);
/* harmony import */ var _policy_alias_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6055);
/* harmony import */ var _policy_normalize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4547);
/* harmony import */ var _policy_packs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1554);
/* harmony import */ var _policy_repository_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6700);
/* harmony import */ var _policy_repository_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2572);
// The alias repository at one commit: what Git wants of every alias, and the policy that judges it.
// A commit names its content, so a snapshot never goes stale; which commit is the tip is asked anew every time.






const maxFileBytes = 64 * 1024;
/** What identifies an alias in maps: `credit-risk@production`. */
function aliasId(model, alias) {
    return `${model}@${alias}`;
}
/** Where the repository is read from, and what was read of it: parsed files are cached by blob id. */
class Snapshots {
    host;
    /** The directory of laurel.yaml, '' for the top. */
    root;
    packs;
    #aliasFiles = new Map();
    #last;
    constructor({ host, root, packs }) {
        this.host = host;
        this.root = root;
        this.packs = (0,_policy_packs_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePacks */ .E)(packs);
    }
    /** The snapshot of the default branch as it is now. */
    async atTip() {
        return this.at(await this.host.tip());
    }
    async at(commit) {
        if (this.#last?.commit !== commit) {
            const last = { commit, snapshot: this.#read(commit) };
            this.#last = last;
            // A failed reading is not kept: the next call tries again.
            last.snapshot.catch(() => {
                if (this.#last === last)
                    this.#last = undefined;
            });
        }
        return this.#last.snapshot;
    }
    /** An alias file by its blob: read once, whatever commits it is in. */
    async readAlias(file) {
        const id = `${file.blob} ${file.mode} ${file.path}`;
        const known = this.#aliasFiles.get(id);
        if (known !== undefined)
            return known;
        const [source] = await this.readSources([file]);
        const parsed = (0,_policy_alias_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAliasFile */ .u)(source ?? emptySource(file));
        this.#aliasFiles.set(id, parsed);
        return parsed;
    }
    async readSources(files) {
        const bytes = await this.host.readBlobs(files.map((file) => file.blob), maxFileBytes * 16);
        return files.map((file, index) => ({
            path: file.path,
            blob: file.blob,
            mode: file.mode,
            bytes: bytes[index] ?? new Uint8Array(),
        }));
    }
    async #read(commit) {
        const prefix = this.root === '' ? '' : `${this.root}/`;
        const wanted = [`${prefix}${_policy_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .laurelPath */ .lR}`, ..._policy_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPrefixes */ .Xn.map((each) => `${prefix}${each}`)];
        const tree = await this.host.list(commit, prefix);
        return new Snapshot(this, commit, tree.filter((file) => wanted.some((each) => file.path.startsWith(each))));
    }
}
class Snapshot {
    commit;
    /** By {@link aliasId}. */
    aliases;
    #from;
    /** Everything of ours that is not an alias file, models by their name. */
    #shared;
    #models;
    #changes = new Map();
    #modelFiles = new Map();
    #sharedFiles;
    constructor(from, commit, tree) {
        this.#from = from;
        this.commit = commit;
        const aliases = new Map();
        const models = new Map();
        const shared = [];
        const skip = from.root === '' ? 0 : from.root.length + 1;
        for (const file of tree) {
            const place = (0,_policy_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRepositoryPath */ .XU)(file.path.slice(skip));
            if (place.kind === 'alias')
                aliases.set(aliasId(place.model, place.alias), { ...file, model: place.model, alias: place.alias });
            else if (place.kind === 'model')
                models.set(place.model, file);
            else if (place.kind !== 'other')
                shared.push(file);
        }
        this.aliases = aliases;
        this.#models = models;
        this.#shared = shared;
    }
    /** What stands in the tree for an alias; `null` where there is no file. */
    aliasFile(model, alias) {
        return this.aliases.get(aliasId(model, alias)) ?? null;
    }
    async read(file) {
        return this.#from.readAlias(file);
    }
    /** laurel.yaml, policies, recalls and consumers: what is not about one model. */
    async sharedFiles() {
        this.#sharedFiles ??= this.#from
            .readSources(this.#shared)
            .then((sources) => (0,_policy_repository_files_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRepository */ .S)(sources, this.#from.root));
        return this.#sharedFiles;
    }
    /** {@link sharedFiles} with the file of one model. */
    async filesFor(model) {
        const own = this.#models.get(model);
        if (own === undefined)
            return this.sharedFiles();
        const known = this.#modelFiles.get(model) ?? this.#readModel(own);
        this.#modelFiles.set(model, known);
        return known;
    }
    async #readModel(file) {
        const { models } = (0,_policy_repository_files_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRepository */ .S)(await this.#from.readSources([file]), this.#from.root);
        return { ...(await this.sharedFiles()), models };
    }
    /** The whole demand on an alias, or why there is none. */
    async policyOf(model, alias) {
        return (0,_policy_normalize_js__WEBPACK_IMPORTED_MODULE_2__/* .effectivePolicy */ .C)({
            files: await this.filesFor(model),
            model,
            alias,
            packs: this.#from.packs,
            bindGate: _gates_all_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .bindGate */ .bt,
        });
    }
    /** How the alias file came to its content: asked once a path, for many at once with {@link prefetchChanges}. */
    async changeOf(path) {
        if (!this.#changes.has(path))
            await this.prefetchChanges([path]);
        return this.#changes.get(path) ?? { commit: this.commit, author: 'unknown', pullRequest: null };
    }
    async prefetchChanges(paths) {
        const missing = paths.filter((path) => !this.#changes.has(path));
        for (const [path, change] of await this.#from.host.changesOf(this.commit, missing))
            this.#changes.set(path, change);
    }
}
function emptySource({ path, blob, mode }) {
    return { path, blob, mode, bytes: new Uint8Array() };
}


/***/ }),

/***/ 965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bS: () => (/* binding */ needsAncestry),
/* harmony export */   hk: () => (/* binding */ decideChange),
/* harmony export */   lH: () => (/* binding */ decideStep)
/* harmony export */ });
/** Whether {@link decideStep} depends on ancestry, so that a no-op costs no Git call. */
function needsAncestry({ desired, pointer }) {
    return desired !== null && pointer !== null && desired.blob !== pointer.desired.blob;
}
/** Decides for one alias, from its blob id alone. */
function decideStep({ desired, pointer, repository, root, ancestry }) {
    if (pointer === null)
        return desired === null ? { kind: 'in-sync' } : { kind: 'changed' };
    if (pointer.desired.repository !== repository || pointer.desired.root !== root) {
        return {
            kind: 'drift',
            drift: { kind: 'foreign-repository', owner: pointer.desired.repository, root: pointer.desired.root },
        };
    }
    if (desired === null)
        return pointer.version === null
            ? { kind: 'in-sync' }
            : { kind: 'drift', drift: { kind: 'file-missing' } };
    if (desired.blob === pointer.desired.blob) {
        return pointer.hold === null ? { kind: 'in-sync' } : { kind: 'held', hold: pointer.hold };
    }
    if (ancestry === 'ahead' || ancestry === 'same')
        return { kind: 'changed' };
    return { kind: 'drift', drift: { kind: 'rewound', honoured: pointer.desired.commit, ancestry } };
}
/** What a changed alias file asks for, given the pointer. Pure. */
function decideChange(wish, pointer) {
    if (wish.kind === 'removed')
        return pointer === null || pointer.version === null ? { kind: 'none' } : { kind: 'remove' };
    if (pointer === null)
        return { kind: 'promote', version: wish.version };
    if (wish.version === pointer.version)
        return { kind: 'align' };
    if (pointer.hold === null) {
        const justBefore = pointer.version !== null && pointer.previous?.version === wish.version;
        return { kind: justBefore ? 'roll-back' : 'promote', version: wish.version };
    }
    if (wish.lift === undefined)
        return { kind: 'refuse', why: 'held', hold: pointer.hold };
    if (wish.lift !== pointer.hold)
        return { kind: 'refuse', why: 'wrong-lift', hold: pointer.hold, lift: wish.lift };
    return { kind: 'promote', version: wish.version };
}


/***/ }),

/***/ 1254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ diffVersions)
/* harmony export */ });
/** Every difference from `before` to `after`, in the order of areas and then of subjects. */
function diffVersions(before, after) {
    const [from, to] = [factsOf(before, after), factsOf(after, before)];
    return areas.flatMap((area) => {
        const [old, now] = [from[area], to[area]];
        return [...new Set([...old.keys(), ...now.keys()])]
            .toSorted()
            .filter((subject) => old.get(subject) !== now.get(subject))
            .map((subject) => ({
            area,
            subject: cut(subject, 1_024),
            before: cutOrNull(old.get(subject)),
            after: cutOrNull(now.get(subject)),
        }));
    });
}
const areas = [
    'files', 'metrics', 'signature', 'code', 'data', 'hyperparameters', 'environment', 'tags',
]; // prettier-ignore
function factsOf(version, other) {
    const { manifest } = version;
    return {
        files: new Map(manifest.artifacts.map(({ path, digest, sizeBytes }) => [
            path,
            `${digest.slice(0, 19)}…, ${sizeBytes} bytes`,
        ])),
        metrics: new Map([
            ...Object.entries(manifest.metrics).map(([name, value]) => [`${name} (as registered)`, String(value)]),
            ...measuredOf(version, other),
        ]),
        signature: manifest.signature === undefined ? new Map() : signatureFacts(manifest.signature),
        code: codeFacts(manifest),
        data: dataFacts(manifest),
        hyperparameters: new Map(Object.entries(manifest.hyperparameters).map(([name, value]) => [name, String(value)])),
        environment: environmentFacts(manifest),
        tags: new Map(Object.entries(manifest.tags)),
    };
}
/** Metrics on datasets that both were measured on: of several evaluations of one, the latest observed. */
function measuredOf(version, other) {
    const shared = new Set((other.evaluations ?? []).map(placeOf));
    return (version.evaluations ?? [])
        .filter((evaluation) => shared.has(placeOf(evaluation)))
        .toSorted((a, b) => Date.parse(a.observedAt) - Date.parse(b.observedAt))
        .flatMap(({ dataset, split, metrics }) => metrics.map(({ name, value }) => [`${name} on ${dataset.name} (${split})`, String(value)]));
}
function placeOf({ dataset, split }) {
    return `${dataset.digest} ${split}`;
}
function signatureFacts({ inputs, outputs, parameters }) {
    return new Map([
        ...fieldFacts('input', inputs),
        ...(outputs === null ? [] : fieldFacts('output', outputs)),
        ...parameters.map(({ name, type, shape, default: value }) => [`parameter ${name}`, `${type}${showShape(shape)}, default ${JSON.stringify(value)}`]),
    ]);
}
function fieldFacts(side, fields) {
    if (fields.kind === 'tensors') {
        return fields.tensors.map(({ name, dtype, shape }, index) => [`${side} ${name ?? `#${index + 1}`}`, `tensor ${dtype}${showShape(shape)}`]);
    }
    return fields.columns.map(({ name, required, type }, index) => [`${side} ${name ?? `#${index + 1}`}`, `${showType(type)}${required ? '' : ', optional'}`]);
}
function showShape(shape) {
    return shape === null ? '' : `[${shape.map((size) => (size === -1 ? '?' : size)).join(', ')}]`;
}
function showType(type) {
    switch (type.kind) {
        case 'scalar':
            return type.type;
        case 'array':
            return `array<${showType(type.items)}>`;
        case 'map':
            return `map<${showType(type.values)}>`;
        default:
            return `{${type.properties.map((each) => `${each.name}${each.required ? '' : '?'}: ${showType(each.type)}`).join(', ')}}`;
    }
}
function codeFacts({ lineage: { code, run } }) {
    return known([
        ['repository', code?.repository],
        ['commit', code?.commit],
        ['uncommitted changes', code === undefined ? undefined : code.dirty ? 'yes' : 'no'],
        ['run', run === undefined ? undefined : `${run.tracker} ${run.id}`],
        ['run actor', run?.actor],
    ]);
}
function dataFacts({ lineage: { datasets, features, parents } }) {
    return new Map([
        ...datasets.map(({ name, role, digest, snapshot, uri }) => {
            const identity = [digest, snapshot, uri].filter((part) => part !== undefined);
            return [`${role} ${name}`, identity.join(', ')];
        }),
        ...features.map(({ name, version }) => [`feature ${name}`, version]),
        ...parents.map(({ model, version }) => [`parent ${model}@${version}`, `${model}@${version}`]),
    ]);
}
function environmentFacts({ kind, flavor, lineage: { environment } }) {
    const { python, packages, hardware } = environment ?? {};
    return known([
        ['kind', kind],
        ['flavor', flavor],
        ['python', python],
        ['packages', packages],
        ['cpu', hardware?.cpu],
        ['gpu', hardware?.gpu],
        ['gpu count', hardware?.count === undefined ? undefined : String(hardware.count)],
    ]);
}
function known(facts) {
    return new Map(facts.flatMap(([subject, value]) => (value === undefined ? [] : [[subject, value]])));
}
function cutOrNull(text) {
    return text === undefined ? null : cut(text, 4_096);
}
function cut(text, maxLength) {
    return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1).toWellFormed()}…`;
}


/***/ })

};
