export const id = 441;
export const ids = [441];
export const modules = {

/***/ 29404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ proveHead)
/* harmony export */ });
/* harmony import */ var _primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44861);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
/* harmony import */ var _read_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54623);
// Proving a head before anything rests on it: the pointer is what its own entry stands for, and a chain that
// looks empty is empty. A pointer written by hand, or deleted, is an alarm; nothing is built on it.



/**
 * The newest entry, in one GET, after comparing the pointer with it; `null` of an empty chain, after one LIST that
 * found no entry of a second generation. (Entries of the first may be those of tries that never committed.)
 *
 * @throws LaurelError `chain-broken` when the pointer is not the function of its entry, or is gone while its ledger
 *   is not; as {@link readEntry}.
 */
async function proveHead(store, chain, head, options = {}) {
    if (head.kind === 'empty') {
        await proveEmpty(store, chain, options);
        return null;
    }
    const { generation, entry } = head.pointer;
    const link = await (0,_read_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntry */ .hB)(store, chain, { generation, digest: entry }, options);
    if ((0,_primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(chain.pointerOf(link.entry, link.digest)) !== (0,_primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(head.pointer)) {
        throw broken(chain.pointerKey, `the pointer is not what its ledger entry of generation ${generation} stands for`);
    }
    return link;
}
async function proveEmpty(store, chain, options) {
    for await (const { key } of store.list(chain.entriesPrefix, options)) {
        const generation = Number(/^[0-9]{10}/.exec(key.slice(chain.entriesPrefix.length))?.[0] ?? 0);
        if (generation > 1)
            throw broken(chain.pointerKey, `the pointer is gone, and its ledger goes to generation ${generation} at least`);
    }
}
function broken(key, message) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
        code: 'chain-broken',
        message,
        at: { key },
        remedy: 'somebody wrote the store by hand: run laurel verify, and restore the pointer from a version, backup or replica',
    });
}


/***/ }),

/***/ 71791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ append),
/* harmony export */   o: () => (/* binding */ gatesOf)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79874);

/** Decides for the entry that `build` makes of this try. */
async function append(attempt, file, build) {
    const { promoter, request, snapshot } = attempt;
    const pointer = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .rq)(attempt);
    const desired = {
        // The first entry named the owner, and it keeps that name.
        repository: pointer?.desired.repository ?? promoter.repository,
        root: promoter.snapshots.root,
        commit: snapshot.commit,
        blob: file.blob,
    };
    const change = await snapshot.history.changeOf(file.path);
    const context = {
        model: request.model,
        alias: request.alias,
        pointer,
        cause: causeOf(promoter, change, file.wish.reason),
    };
    return { kind: 'append', entry: (next) => build(context, next, desired) };
}
/** Who and why, as the ledger keeps it. */
function causeOf({ actor, runUrl }, { author, pullRequest }, reason) {
    return {
        ...(pullRequest === null ? {} : { pullRequest: pullRequest.name.slice(0, 256) }),
        author: (pullRequest?.author ?? author).slice(0, 256),
        approvedBy: (pullRequest?.approvals ?? []).map((approval) => approval.person),
        actor,
        reason,
        ...(runUrl === undefined ? {} : { runUrl }),
    };
}
/** What a ledger keeps of a judgement that passed. */
function gatesOf(judgement, report) {
    const waivers = judgement.demands.flatMap(({ id, waiver }) => waiver === undefined ? [] : [{ gate: id, ...waiver }]);
    return { outcome: waivers.length === 0 ? 'passed' : 'waived', report, policy: judgement.policy, waivers };
}


/***/ }),

/***/ 79874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   tE: () => (/* binding */ requirePointer),
/* harmony export */   yW: () => (/* binding */ impossible)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);

function pointerOf({ head }) {
    return head.kind === 'empty' ? null : head.pointer;
}
/** For decisions that rest on what is live. @throws LaurelError `internal`. */
function requirePointer(attempt) {
    const pointer = pointerOf(attempt);
    if (pointer === null)
        throw impossible('no pointer where a decision rests on one');
    return pointer;
}
function impossible(what) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({ code: 'internal', message: `impossible state: ${what}` });
}


/***/ }),

/***/ 60314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ barOf),
/* harmony export */   l: () => (/* binding */ decideRevert)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _registry_read_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17752);
/* harmony import */ var _append_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71791);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79874);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(731);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30284);
/* harmony import */ var _gather_promotion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52196);
/* harmony import */ var _recall_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73212);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51443);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43266);
// Deciding a reverted merge: a rollback that came through Git.










/** A reverted merge: what was live just before goes live again, by the rules of a rollback. */
async function decideRevert(attempt, file) {
    const target = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .requirePointer */ .tE)(attempt).previous;
    if (target === null)
        throw (0,_attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .impossible */ .yW)('a revert without a version before');
    const bar = await barOf({ ...attempt, model: attempt.request.model, target });
    if (bar !== null)
        return (0,_refuse_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(attempt, file, bar);
    return (0,_append_js__WEBPACK_IMPORTED_MODULE_2__/* .append */ .B)(attempt, file, (context, next, desired) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .rollbackEntry */ .Vd)(context, next, { target, desired }));
}
/** Why `target` may not be rolled back to: it is not whole, or recalled; `null` when it may. */
async function barOf({ promoter, stores, snapshot, model, target, }) {
    const { signal } = promoter;
    try {
        await (0,_target_js__WEBPACK_IMPORTED_MODULE_9__/* .checkTarget */ .e)({ store: stores.alias, model, target, signal });
    }
    catch (cause) {
        if (!(cause instanceof _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4) || (cause.code !== 'not-found' && cause.code !== 'digest-mismatch'))
            throw cause;
        return { why: 'no-target', message: cause.message, remedy: 'choose another version' };
    }
    const rules = (0,_recall_rules_js__WEBPACK_IMPORTED_MODULE_7__/* .recallRules */ .$)(await snapshot.filesFor(model));
    if (!rules.ok)
        return { why: 'no-policy', message: (0,_gather_promotion_js__WEBPACK_IMPORTED_MODULE_6__/* .problemText */ .fI)(rules.problems), remedy: 'correct the recall first' };
    const { manifest } = await (0,_registry_read_version_js__WEBPACK_IMPORTED_MODULE_1__.readManifest)(stores.alias, model, target.version, { signal });
    const hits = await (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherRecalls */ .E5)({ store: stores.home, manifest, rules: rules.value, signal });
    if (hits.length === 0)
        return null;
    const message = hits.map((hit) => `${hit.through} was recalled: ${hit.reason}`).join('; ');
    return {
        why: 'recalled',
        message: message.slice(0, 4_000),
        remedy: 'choose a version that was not built on it',
    };
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

/***/ 99571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ownName)
/* harmony export */ });
const namedByRoot = /^git:([0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * The name that this repository has where an alias's ledger says `owner`: that one, if it is the first commit of a
 * history that this repository holds. It may hold several, as after another repository was merged into it, and then
 * it is what it was before.
 *
 * @param owner of the alias, `undefined` where nothing was ever promoted to it.
 * @throws LaurelError as the code host does.
 */
async function ownName({ repository }, { history }, owner) {
    if (owner === undefined || owner === repository)
        return repository;
    const root = namedByRoot.exec(owner)?.[1];
    return root !== undefined && (await history.holds(root)) ? owner : repository;
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

/***/ 51443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   X_: () => (/* binding */ changeRefusal),
/* harmony export */   a2: () => (/* binding */ refusedBefore),
/* harmony export */   be: () => (/* binding */ blockersOf)
/* harmony export */ });
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61371);
/* harmony import */ var _ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54623);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
/* harmony import */ var _registry_alias_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65921);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79874);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91219);
// Refusing a merged alias file: remembered under its blob, so that it stays refused.






/**
 * Stores the refusal and decides for it; the store keeps the first of a blob. What is remembered for ever must not
 * rest on a pointer that moved meanwhile, so that is asked once more: then the answer is to decide again.
 */
async function refuse(attempt, { blob }, { why, message, remedy, report }, judgement = null) {
    const { promoter, stores, request, snapshot, head } = attempt;
    if (await hasMoved(attempt))
        return { kind: 'none', reason: { kind: 'moved' } };
    const refusal = {
        format: _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalFormat */ .q0,
        model: request.model,
        alias: request.alias,
        blob,
        commit: snapshot.commit,
        why,
        message,
        remedy,
        ...(report === undefined ? {} : { report }),
        refusedAt: head.storeDate.toISOString(),
    };
    await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .storeRefusal */ .s6)({ ...promoter, store: stores.alias }, refusal);
    const pointer = head.kind === 'empty' ? null : head.pointer;
    return { kind: 'refuse', refusal: { kind: 'refused', pointer, refusal, judgement, before: false } };
}
async function hasMoved({ promoter, stores, request, head }) {
    const chain = (0,_registry_alias_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .aliasChain */ .m)(request.model, request.alias);
    const ifNoneMatch = head.kind === 'at' ? head.etag : undefined;
    const now = await (0,_ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readHead */ .zy)(stores.alias, chain, { signal: promoter.signal, ifNoneMatch });
    return head.kind === 'at' ? now.kind !== 'not-modified' : now.kind !== 'empty';
}
/** As was decided before. */
function refusedBefore(attempt, refusal) {
    const pointer = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerOf */ .rq)(attempt);
    return { kind: 'refuse', refusal: { kind: 'refused', pointer, refusal, judgement: null, before: true } };
}
/** The words for what stands in the way of a file whatever gates would say. */
function changeRefusal(decision) {
    const { why } = decision;
    switch (why) {
        case 'held':
            return {
                why,
                message: `the alias is held since the rollback of generation ${decision.hold}`,
                remedy: `write  lift: ${decision.hold}  into the alias file of a new promotion to lift the hold`,
            };
        case 'wrong-lift':
            return decision.hold === null
                ? {
                    why,
                    message: `the alias file lifts generation ${decision.lift}, and no rollback holds the alias`,
                    remedy: 'leave the lift line out',
                }
                : {
                    why,
                    message: `the alias file lifts generation ${decision.lift}, but the hold is of generation ${decision.hold}`,
                    remedy: `look at what was rolled back, then write  lift: ${decision.hold}`,
                };
        case 'wrong-digest':
            return {
                why,
                message: 'the alias file pins other bytes than the ledger knows under this version',
                remedy: 'correct the digest line, or leave it out',
            };
        default:
            return (0,_primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(why);
    }
}
/** The demands that did not pass, in a few words. */
function blockersOf(judgement) {
    return judgement.demands
        .filter((demand) => !(0,_gates_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .isPassing */ .WG)(demand.verdict))
        .map((demand) => `${demand.id} ${demand.verdict}`)
        .join(', ');
}


/***/ }),

/***/ 35627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ rememberTeams)
/* harmony export */ });
/** Asks `host` once for the same person and teams; a failure is asked again. */
function rememberTeams(host) {
    const known = new Map();
    return {
        async teamsOf(person, teams) {
            const id = [person, ...teams].join('\n');
            const answer = known.get(id) ?? host.teamsOf(person, teams);
            known.set(id, answer);
            answer.catch(() => known.delete(id));
            return answer;
        },
    };
}


/***/ }),

/***/ 50965:
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
    const hold = pointer?.hold ?? null;
    // A lift is written against a hold that stands, never ahead of one.
    if (wish.lift !== undefined && wish.lift !== hold)
        return { kind: 'refuse', why: 'wrong-lift', hold, lift: wish.lift };
    if (pointer === null || wish.lift !== undefined)
        return { kind: 'promote', version: wish.version };
    if (wish.version === pointer.version)
        return pinnedOr(wish, pointer.manifest?.digest, { kind: 'align' });
    if (hold !== null)
        return { kind: 'refuse', why: 'held', hold };
    if (pointer.version === null || pointer.previous?.version !== wish.version)
        return { kind: 'promote', version: wish.version };
    return pinnedOr(wish, pointer.previous.manifest, { kind: 'roll-back', version: wish.version });
}
/** `decision`, unless the file pins other bytes. */
function pinnedOr({ digest }, manifest, decision) {
    return digest === undefined || digest === manifest ? decision : { kind: 'refuse', why: 'wrong-digest' };
}


/***/ }),

/***/ 43266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkTarget)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _registry_in_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18960);
/* harmony import */ var _registry_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22333);
/* harmony import */ var _registry_read_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17752);
/* harmony import */ var _registry_store_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53206);





/** Bytes that are read and hashed before a version is served again: what takes well under a second. */
const quickBytes = 64 * 1024 * 1024;
/**
 * The manifest has the digest that the ledger names, and every artifact is there with its size; with its digest
 * too where the store keeps one, or where all of them together are small. The bytes of large ones are the business
 * of `verify`: a rollback is to take seconds.
 *
 * @throws LaurelError `not-found` or `digest-mismatch`, with the key.
 */
async function checkTarget({ store, model, target, signal, }) {
    const { manifest, digest, key } = await (0,_registry_read_version_js__WEBPACK_IMPORTED_MODULE_2__.readManifest)(store, model, target.version, { signal });
    if (digest !== target.manifest) {
        throw damaged(`the manifest of ${model}@${target.version} has digest ${digest}, the ledger names ${target.manifest}`, key);
    }
    const isSmall = manifest.artifacts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) <= quickBytes;
    await (0,_registry_in_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .inParallel */ .H)(manifest.artifacts, 16, async (artifact) => {
        const at = (0,_registry_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactKey */ .Wf)(manifest.contentDigest, artifact.path);
        const info = await store.head(at, { signal });
        if (info.kind === 'absent')
            throw missing(`artifact ${artifact.path} of ${model}@${target.version} is missing`, at);
        if (info.sizeBytes !== artifact.sizeBytes) {
            throw damaged(`artifact ${artifact.path} of ${model}@${target.version} has ${info.sizeBytes} bytes, expected ${artifact.sizeBytes}`, at);
        }
        const actual = info.sha256 ?? (isSmall ? await (0,_registry_store_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfObject */ .Ps)(store, at, { signal }) : artifact.digest);
        if (actual !== artifact.digest) {
            throw damaged(`artifact ${artifact.path} of ${model}@${target.version} has digest ${actual}, expected ${artifact.digest}`, at);
        }
    });
}
function damaged(message, key) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'digest-mismatch',
        message,
        at: { key },
        remedy: 'choose another version with --to, and run laurel verify',
    });
}
function missing(message, key) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'not-found',
        message,
        at: { key },
        remedy: 'choose another version with --to, and run laurel verify',
    });
}


/***/ })

};
