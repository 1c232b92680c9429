export const id = 479;
export const ids = [479];
export const modules = {

/***/ 2354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ commit)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/canonical-json.js
var canonical_json = __webpack_require__(4861);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var primitives_digest = __webpack_require__(3014);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(7337);
;// CONCATENATED MODULE: ./.build/js/src/ledger/commit-errors.js

/** The entry with this write id may be in the chain, may come into it, or not. It cannot lie below `resumedFrom`. */
function outcomeUnknown({ store, chain, writeId }, known) {
    const { message, cause, ...details } = known;
    return new errors/* LaurelError */.Q4({
        code: 'outcome-unknown',
        message: `${store.location} ${message}`,
        at: { key: chain.pointerKey },
        remedy: `run the same command again with write id ${writeId}: it finds what was committed, or commits it now, never twice`,
        details: { writeId, ...details },
        cause,
    });
}
function contention({ store, chain }, times) {
    return new errors/* LaurelError */.Q4({
        code: 'contention',
        message: `others moved the pointer ${times} times while this command tried to; it changed nothing`,
        at: { key: chain.pointerKey },
        remedy: 'run it again; if this stays so, find out what keeps writing here',
        details: { location: store.location },
    });
}
function refusesTrueCondition({ store, chain }) {
    return new errors/* LaurelError */.Q4({
        code: 'store-unfit',
        message: `${store.location} refuses to write the pointer on the state that it just showed; nothing was changed`,
        at: { key: chain.pointerKey },
        remedy: 'run laurel doctor: the store does not honour conditional writes as it is configured',
    });
}
function movedBack({ chain }, seenGeneration, now) {
    return new errors/* LaurelError */.Q4({
        code: 'chain-broken',
        message: `the pointer was at generation ${seenGeneration} and is now ${now}; it only ever moves forward`,
        at: { key: chain.pointerKey },
        remedy: 'somebody restored, deleted or rewrote it by hand: run laurel verify before anything is written',
    });
}
function entryNotStored({ store }, key, cause) {
    return new errors/* LaurelError */.Q4({
        code: 'store-unavailable',
        message: `${store.location} did not take the ledger entry; nothing was changed`,
        at: { key },
        remedy: 'try again when the store answers',
        cause,
    });
}
function unreadableEntry(key, why, cause) {
    return new errors/* LaurelError */.Q4({
        code: 'internal',
        message: `a command built a ledger entry that could not be read back: ${why}; nothing was written`,
        at: { key },
        cause,
    });
}

// EXTERNAL MODULE: ./.build/js/src/ledger/immutable.js
var immutable = __webpack_require__(171);
// EXTERNAL MODULE: ./.build/js/src/ledger/read-chain.js
var read_chain = __webpack_require__(4623);
// EXTERNAL MODULE: ./.build/js/src/primitives/clock.js
var primitives_clock = __webpack_require__(7662);
;// CONCATENATED MODULE: ./.build/js/src/ledger/settle.js
// Sending one pointer until it is known whether it landed: the step that commits, and its every outcome.




/**
 * Puts the pointer on the state that `seen` was read from. A pointer holds its generation, so no state ever
 * comes back: once the pointer has moved, none of our tries can land any more, however late.
 *
 * @throws LaurelError `outcome-unknown` when a try may still land and could not be resolved; `chain-broken` when
 *   the pointer moved otherwise than forward; else as the store.
 */
async function settle(request, seen, prepared) {
    const { store, chain, clock, random, signal, maxAttempts = defaultMaxAttempts } = request;
    let unresolved = null;
    try {
        for (let attempt = 1; attempt <= maxAttempts; attempt++) {
            const outcome = await putPointer(request, seen, prepared.pointerBytes);
            if (outcome.kind === 'written')
                return { kind: 'landed' };
            if (outcome.kind === 'unknown')
                unresolved = { cause: outcome.cause };
            await clock.sleep((0,primitives_clock/* backoffMs */.j)(attempt, random), signal);
            const now = await (0,read_chain/* readHead */.zy)(store, chain, { signal });
            if (!isSameState(seen, now))
                return await afterMove(request, seen, now);
            if (unresolved === null)
                return { kind: 'lost', head: now, moved: false };
        }
    }
    catch (cause) {
        const stopped = cause instanceof errors/* LaurelError */.Q4 || signal?.aborted === true;
        if (unresolved === null || !stopped || isBroken(cause))
            throw cause;
        throw neverAnswered(request, seen, { prepared, cause });
    }
    throw neverAnswered(request, seen, { prepared, cause: unresolved?.cause });
}
const defaultMaxAttempts = 10;
/**
 * Looks for this request's write id from `head` back to generation `downTo`.
 *
 * @throws LaurelError `chain-broken` at the first entry that does not check out.
 */
async function findWrite(request, head, downTo) {
    for await (const link of (0,read_chain/* walk */.GG)(request.store, request.chain, head, { downTo, signal: request.signal })) {
        if (link.entry.writeId === request.writeId)
            return link;
    }
    return null;
}
/** The pointer is not where it was: is it ours, further on or not, or another's? */
async function afterMove(request, seen, now) {
    const seenGeneration = (0,read_chain/* generationOf */.gS)(seen);
    if ((0,read_chain/* generationOf */.gS)(now) < seenGeneration || ((0,read_chain/* generationOf */.gS)(now) === seenGeneration && isFork(seen, now))) {
        throw movedBack(request, seenGeneration, describe(now));
    }
    const link = await findWrite(request, now, seenGeneration + 1);
    return link === null ? { kind: 'lost', head: now, moved: true } : { kind: 'found', link, head: now };
}
/** One try. A store that throws has proven that nothing was written only when it refused us outright. */
async function putPointer(request, seen, bytes) {
    const { store, chain, signal } = request;
    signal?.throwIfAborted();
    try {
        return seen.kind === 'empty'
            ? await store.create(chain.pointerKey, bytes, { signal })
            : await store.replace(chain.pointerKey, bytes, seen.etag, { signal });
    }
    catch (cause) {
        if (cause instanceof errors/* LaurelError */.Q4 && !outrightRefusals.has(cause.code))
            return { kind: 'unknown', cause };
        throw cause;
    }
}
const outrightRefusals = new Set(['store-missing', 'store-denied', 'store-full']);
function isSameState(a, b) {
    if (a.kind === 'empty' || b.kind === 'empty')
        return a.kind === b.kind;
    return a.etag === b.etag;
}
/** Two heads of one generation that name different entries. */
function isFork(a, b) {
    return a.kind === 'at' && b.kind === 'at' && a.pointer.entry !== b.pointer.entry;
}
function isBroken(cause) {
    return cause instanceof errors/* LaurelError */.Q4 && cause.code === 'chain-broken';
}
function describe(head) {
    return head.kind === 'empty'
        ? 'absent'
        : `at generation ${head.pointer.generation}, entry ${head.pointer.entry}`;
}
function neverAnswered(request, seen, { prepared, cause }) {
    const { generation } = prepared.link.entry;
    return outcomeUnknown(request, {
        message: `did not say whether generation ${generation} was committed; it may be live, become live, or not`,
        resumedFrom: (0,read_chain/* generationOf */.gS)(seen),
        generation,
        entry: prepared.link.digest,
        cause,
    });
}

;// CONCATENATED MODULE: ./.build/js/src/ledger/commit.js
// Committing to a chain: read the pointer, decide, store the entry, put the pointer. That put is the commit.
// docs/protocol.md has the numbered steps and every outcome; the tests play them through.







/**
 * Brings one command into a chain: at most once, however often it is retried with the same write id.
 *
 * Undisturbed it costs one GET and two PUTs; an entry is read back only after a lost race, an unknown outcome or
 * when `resumedFrom` is given.
 *
 * @throws LaurelError `outcome-unknown`: it may be live or become live (its remedy says how to find out);
 *   `contention`: others kept winning, this run changed nothing; `store-unfit`: the store refuses a condition that
 *   holds; `chain-broken`; `internal`: the command built an entry that cannot be read back; `store-…` when
 *   this run changed nothing.
 */
async function commit(request) {
    const { maxAttempts = defaultMaxAttempts } = request;
    const start = await readStart(request);
    if (start.earlier !== null)
        return committed(request, start.earlier, { head: start.head, attempts: 0 });
    let { head } = start;
    let moved = false;
    for (let attempts = 1; attempts <= maxAttempts; attempts++) {
        const decision = await request.decide(head);
        if (decision.kind === 'none')
            return { ...decision, head, attempts };
        if (decision.kind === 'refuse') {
            return { kind: 'refused', refusal: decision.refusal, head, attempts };
        }
        const prepared = prepare(request, head, decision);
        await storeEntry(request, prepared);
        const settled = await settle(request, head, prepared);
        switch (settled.kind) {
            case 'landed':
                return committed(request, prepared.link, { head: null, attempts });
            case 'found':
                return committed(request, settled.link, { head: settled.head, attempts });
            case 'lost':
                ({ head, moved } = settled);
                break;
            default:
                (0,errors/* unreachable */.HB)(settled);
        }
    }
    throw moved ? contention(request, maxAttempts) : refusesTrueCondition(request);
}
/** The head, and what an earlier run of this write id committed below it, where there may have been one. */
async function readStart(request) {
    const { store, chain, signal, resumedFrom } = request;
    if (resumedFrom === undefined)
        return { head: await (0,read_chain/* readHead */.zy)(store, chain, { signal }), earlier: null };
    try {
        const head = await (0,read_chain/* readHead */.zy)(store, chain, { signal });
        return { head, earlier: await findWrite(request, head, resumedFrom + 1) };
    }
    catch (cause) {
        if (!(cause instanceof errors/* LaurelError */.Q4) || cause.code !== 'store-unavailable')
            throw cause;
        const message = 'did not say whether an earlier run of this command was committed';
        throw outcomeUnknown(request, { message, resumedFrom, cause });
    }
}
/** The later of the store's date and the previous entry's, so that a ledger's dates never run backwards. */
function recordedAfter(head) {
    if (head.kind === 'at' && Date.parse(head.pointer.recordedAt) >= head.storeDate.getTime()) {
        return head.pointer.recordedAt;
    }
    return head.storeDate.toISOString();
}
/** Builds entry and pointer, and proves that both can be read back before either is stored. */
function prepare({ chain, writeId }, head, decision) {
    const next = {
        generation: (0,read_chain/* generationOf */.gS)(head) + 1,
        previous: head.kind === 'empty' ? null : head.pointer.entry,
        recordedAt: recordedAfter(head),
        writeId,
    };
    const entry = decision.entry(next);
    const bytes = (0,canonical_json/* canonicalBytes */.M)(entry);
    const digest = (0,primitives_digest/* digestOf */.ol)(bytes);
    const key = chain.entryKey(next.generation, digest);
    const pointerBytes = (0,canonical_json/* canonicalBytes */.M)(chain.pointerOf(entry, digest));
    const misplaced = ['generation', 'previous', 'recordedAt', 'writeId'].find((field) => entry[field] !== next[field]);
    if (misplaced !== undefined)
        throw unreadableEntry(key, `its ${misplaced} is not the one it was given`);
    try {
        chain.parseEntry(bytes, key);
        chain.parsePointer(pointerBytes, chain.pointerKey);
    }
    catch (cause) {
        throw unreadableEntry(key, cause instanceof Error ? cause.message : String(cause), cause);
    }
    return { link: { entry, digest, key }, bytes, pointerBytes };
}
/** Nothing has happened yet after this: an entry that no pointer's chain names never happened. */
async function storeEntry(request, { link, bytes }) {
    const { store, clock, random, signal } = request;
    try {
        await (0,immutable/* storeImmutable */.O)({ store, key: link.key, bytes, clock, random, signal });
    }
    catch (cause) {
        if (!(cause instanceof errors/* LaurelError */.Q4) || cause.code !== 'outcome-unknown')
            throw cause;
        throw entryNotStored(request, link.key, cause);
    }
}
function committed({ chain }, { entry, digest }, { head, attempts }) {
    const pointer = chain.pointerOf(entry, digest);
    return {
        kind: 'committed',
        entry,
        digest,
        pointer,
        head: head?.kind === 'at' ? head.pointer : pointer,
        attempts,
    };
}


/***/ }),

/***/ 9102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QE: () => (/* binding */ proposePromotion),
  NT: () => (/* binding */ proposeRemoval),
  Jg: () => (/* binding */ proposeRollback)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(7337);
// EXTERNAL MODULE: ./.build/js/src/policy/repository-path.js
var repository_path = __webpack_require__(2572);
// EXTERNAL MODULE: ./.build/js/src/registry/read-version.js
var read_version = __webpack_require__(7752);
;// CONCATENATED MODULE: ./.build/js/src/promotion/alias-text.js
/** `version`, `digest`, `reason`, and `lift` where a person asked for it. */
function aliasText({ version, digest, reason, lift }) {
    return [
        `version: ${version}`,
        `digest: ${digest}`,
        `reason: ${quoted(reason)}`,
        ...(lift === undefined ? [] : [`lift: ${lift}`]),
        '',
    ].join('\n');
}
/** Removal is written, with its reason. */
function removalText(reason) {
    return `removed: true\nreason: ${quoted(reason)}\n`;
}
/** A double-quoted YAML scalar: JSON's escapes are YAML's. Invisible characters are escaped as well. */
function quoted(text) {
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// EXTERNAL MODULE: ./.build/js/src/promotion/entry.js
var entry = __webpack_require__(731);
// EXTERNAL MODULE: ./.build/js/src/promotion/promoter.js
var promotion_promoter = __webpack_require__(6589);
;// CONCATENATED MODULE: ./.build/js/src/promotion/propose.js
// Proposing: an alias file, a branch, a commit. Names are deterministic, so proposing twice is proposing once.






/**
 * Proposes that `alias` point at `version`, with the digest of its manifest pinned.
 *
 * @throws LaurelError `not-found` for a version that is not registered; `git`.
 */
async function proposePromotion(promoter, { model, alias, version, reason, lift, author }) {
    const snapshot = await promoter.snapshots.atTip();
    const { home } = await (0,promotion_promoter/* storesOf */.o)(promoter, snapshot, model, alias);
    const { digest } = await (0,read_version.readManifest)(home, model, version, { signal: promoter.signal });
    return promoter.snapshots.host.propose({
        branch: `laurel/promote/${model}/${alias}/${version}`,
        title: `Promote ${model}@${alias} to version ${version}`,
        body: reason,
        ...(author === undefined ? {} : { author }),
        files: [{ path: pathOf(promoter, model, alias), content: aliasText({ version, digest, reason, lift }) }],
    });
}
/** Proposes that the alias serve nothing any more. @throws LaurelError `git`. */
async function proposeRemoval(promoter, { model, alias, reason, author }) {
    return promoter.snapshots.host.propose({
        branch: `laurel/remove/${model}/${alias}`,
        title: `Remove ${model}@${alias}`,
        body: reason,
        ...(author === undefined ? {} : { author }),
        files: [{ path: pathOf(promoter, model, alias), content: removalText(reason) }],
    });
}
/**
 * Proposes what a rollback already did, so that Git says what is live. The branch carries the generation, so that
 * every reconcile finds the same one.
 *
 * @throws LaurelError `git`; `internal` for a pointer that serves nothing.
 */
async function proposeRollback(promoter, { model, alias, pointer }) {
    const served = (0,entry/* servedBy */.nV)(pointer);
    if (served === null)
        throw new errors/* LaurelError */.Q4({
            code: 'internal',
            message: `${model}@${alias} serves nothing, so there is nothing to write down`,
        });
    const reason = `Rolled back to version ${served.version} (generation ${pointer.hold ?? pointer.generation})`;
    return promoter.snapshots.host.propose({
        branch: `laurel/rollback/${model}/${alias}/${pointer.hold ?? pointer.generation}`,
        title: `Write down that ${model}@${alias} was rolled back to version ${served.version}`,
        body: `The alias points at version ${served.version} since ${pointer.recordedAt}. Merging this changes nothing for serving: it lets Git say what is live. The hold stays until a promotion lifts it.`,
        files: [
            {
                path: pathOf(promoter, model, alias),
                content: aliasText({ version: served.version, digest: served.manifest, reason }),
            },
        ],
    });
}
function pathOf({ snapshots }, model, alias) {
    const path = (0,repository_path/* aliasPath */.OS)(model, alias);
    return snapshots.root === '' ? path : `${snapshots.root}/${path}`;
}


/***/ }),

/***/ 1479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ parseAliasReference),
  L: () => (/* binding */ reconcile)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(7337);
// EXTERNAL MODULE: ./.build/js/src/ledger/read-chain.js
var read_chain = __webpack_require__(4623);
// EXTERNAL MODULE: ./.build/js/src/registry/alias-chain.js
var alias_chain = __webpack_require__(5921);
// EXTERNAL MODULE: ./.build/js/src/registry/in-parallel.js
var in_parallel = __webpack_require__(8960);
// EXTERNAL MODULE: ./.build/js/src/registry/names.js
var names = __webpack_require__(3037);
// EXTERNAL MODULE: ./.build/js/src/ledger/commit.js + 2 modules
var commit = __webpack_require__(2354);
;// CONCATENATED MODULE: ./.build/js/src/promotion/attempt.js

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
    return new errors/* LaurelError */.Q4({ code: 'internal', message: `impossible state: ${what}` });
}

;// CONCATENATED MODULE: ./.build/js/src/promotion/append.js

/** Decides for the entry that `build` makes of this try. */
async function append(attempt, file, build) {
    const { promoter, request, snapshot } = attempt;
    const desired = {
        repository: promoter.repository,
        root: promoter.snapshots.root,
        commit: snapshot.commit,
        blob: file.blob,
    };
    const change = await snapshot.changeOf(file.path);
    const context = {
        model: request.model,
        alias: request.alias,
        pointer: pointerOf(attempt),
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

// EXTERNAL MODULE: ./.build/js/src/gates/verdict.js
var verdict = __webpack_require__(1371);
// EXTERNAL MODULE: ./.build/js/src/promotion/entry.js
var entry = __webpack_require__(731);
// EXTERNAL MODULE: ./.build/js/src/promotion/gather-promotion.js + 2 modules
var gather_promotion = __webpack_require__(6983);
// EXTERNAL MODULE: ./.build/js/src/promotion/judge.js + 1 modules
var judge = __webpack_require__(4186);
// EXTERNAL MODULE: ./.build/js/src/promotion/refusal.js
var promotion_refusal = __webpack_require__(1219);
;// CONCATENATED MODULE: ./.build/js/src/promotion/refuse.js
// Refusing a merged alias file: remembered under its blob, so that it stays refused.



/** Stores the refusal and decides for it; the store keeps the first of a blob. */
async function refuse({ promoter, stores, request, snapshot, head }, { blob }, { why, message, remedy, report }, judgement = null) {
    const refusal = {
        format: promotion_refusal/* refusalFormat */.q0,
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
    await (0,promotion_refusal/* storeRefusal */.s6)({ ...promoter, store: stores.alias }, refusal);
    const pointer = head.kind === 'empty' ? null : head.pointer;
    return { kind: 'refuse', refusal: { kind: 'refused', pointer, refusal, judgement, before: false } };
}
/** As was decided before. */
function refusedBefore(attempt, refusal) {
    const pointer = pointerOf(attempt);
    return { kind: 'refuse', refusal: { kind: 'refused', pointer, refusal, judgement: null, before: true } };
}
/** The words for a hold that stands in the way. */
function heldRefusal({ why, hold, lift, }) {
    const line = `lift: ${hold}`;
    if (why === 'held') {
        return {
            why,
            message: `the alias is held since the rollback of generation ${hold}`,
            remedy: `write  ${line}  into the alias file of a new promotion to lift the hold`,
        };
    }
    return {
        why,
        message: `the alias file lifts generation ${lift ?? '?'}, but the hold is of generation ${hold}`,
        remedy: `look at what was rolled back, then write  ${line}`,
    };
}
/** The demands that did not pass, in a few words. */
function blockersOf(judgement) {
    return judgement.demands
        .filter((demand) => !(0,verdict/* isPassing */.WG)(demand.verdict))
        .map((demand) => `${demand.id} ${demand.verdict}`)
        .join(', ');
}

// EXTERNAL MODULE: ./.build/js/src/promotion/target.js
var promotion_target = __webpack_require__(3266);
;// CONCATENATED MODULE: ./.build/js/src/promotion/decide-promotion.js
// Deciding a promotion or a removal: judged on the evidence of now, and refused whenever that is not a pass.









/** Another version goes live if everything that is demanded of it passes now. */
async function decidePromotion(attempt, file, version) {
    const { promoter, stores, request, snapshot, head } = attempt;
    const { pullRequest } = await snapshot.changeOf(file.path);
    const pointer = pointerOf(attempt);
    const gathered = await (0,gather_promotion/* gatherPromotion */.rq)({
        ...request,
        promoter,
        stores,
        snapshot,
        file,
        version,
        pointer,
        pullRequest,
        now: head.storeDate,
    });
    if (gathered.kind === 'unjudgeable')
        return refuse(attempt, file, gathered);
    const judgement = (0,judge/* judge */.S)(gathered.input);
    attempt.onJudged(judgement);
    if (judgement.outcome === 'errored')
        return { kind: 'refuse', refusal: { kind: 'errored', judgement } };
    const report = await (0,promotion_refusal/* storeReport */.kx)({ ...promoter, store: stores.alias }, judgement);
    if (!(0,verdict/* isPassing */.WG)(judgement.outcome)) {
        const message = `the gates did not pass: ${blockersOf(judgement)}`;
        return refuse(attempt, file, { why: 'gates', message, remedy: 'propose again with other evidence or another version', report }, judgement);
    }
    const { manifest, manifestDigest } = gathered.input.evidence.candidate;
    const target = { version, manifest: manifestDigest, contentDigest: manifest.contentDigest };
    await (0,promotion_target/* checkTarget */.e)({ store: stores.alias, model: request.model, target, signal: promoter.signal });
    const gates = gatesOf(judgement, report);
    return append(attempt, file, (context, next, desired) => (0,entry/* promotionEntry */.qP)(context, next, { target, desired, gates }));
}
/** Nothing is measured of a removal; the approvals of a promotion are demanded. */
async function decideRemoval(attempt, file) {
    const { promoter, stores, request, snapshot, head } = attempt;
    const found = await snapshot.policyOf(request.model, request.alias);
    if (!found.ok)
        return refuse(attempt, file, {
            why: 'no-policy',
            message: (0,gather_promotion/* problemText */.fI)(found.problems),
            remedy: 'merge the policy first',
        });
    const { policy } = found;
    const { pullRequest } = await snapshot.changeOf(file.path);
    const subject = { ...request, blob: file.blob, pinned: undefined, waivers: new Map() };
    const pointer = requirePointer(attempt);
    const judgement = (0,judge/* judgeRemoval */.k)({
        subject,
        policy,
        current: (0,entry/* servedBy */.nV)(pointer),
        approvals: (0,gather_promotion/* approvalFacts */.Z_)(pullRequest, policy, undefined),
        now: head.storeDate,
    });
    attempt.onJudged(judgement);
    const report = await (0,promotion_refusal/* storeReport */.kx)({ ...promoter, store: stores.alias }, judgement);
    if (!(0,verdict/* isPassing */.WG)(judgement.outcome)) {
        const message = 'the removal is not approved';
        return refuse(attempt, file, { why: 'gates', message, remedy: 'ask for the approvals that policy demands', report }, judgement);
    }
    const gates = gatesOf(judgement, report);
    return append(attempt, file, (context, next, desired) => (0,entry/* removalEntry */.D5)(context, next, { pointer, desired, gates }));
}

// EXTERNAL MODULE: ./.build/js/src/registry/read-version.js
var read_version = __webpack_require__(7752);
// EXTERNAL MODULE: ./.build/js/src/promotion/facts.js
var facts = __webpack_require__(284);
// EXTERNAL MODULE: ./.build/js/src/promotion/recall-rules.js
var recall_rules = __webpack_require__(3212);
;// CONCATENATED MODULE: ./.build/js/src/promotion/decide-revert.js
// Deciding a reverted merge: a rollback that came through Git.










/** A reverted merge: what was live just before goes live again, by the rules of a rollback. */
async function decideRevert(attempt, file) {
    const { promoter, stores, request, snapshot } = attempt;
    const target = requirePointer(attempt).previous;
    if (target === null)
        throw impossible('a revert without a version before');
    try {
        await (0,promotion_target/* checkTarget */.e)({ store: stores.alias, model: request.model, target, signal: promoter.signal });
    }
    catch (cause) {
        if (!(cause instanceof errors/* LaurelError */.Q4) || (cause.code !== 'not-found' && cause.code !== 'digest-mismatch'))
            throw cause;
        return refuse(attempt, file, {
            why: 'no-target',
            message: cause.message,
            remedy: 'choose another version',
        });
    }
    const rules = (0,recall_rules/* recallRules */.$)(await snapshot.filesFor(request.model));
    if (!rules.ok)
        return refuse(attempt, file, {
            why: 'no-policy',
            message: (0,gather_promotion/* problemText */.fI)(rules.problems),
            remedy: 'correct the recall first',
        });
    const { manifest } = await (0,read_version.readManifest)(stores.alias, request.model, target.version, {
        signal: promoter.signal,
    });
    const hits = await (0,facts/* gatherRecalls */.E)({
        store: stores.alias,
        manifest,
        rules: rules.value,
        signal: promoter.signal,
    });
    if (hits.length > 0) {
        const message = hits
            .map((hit) => `${hit.through} was recalled: ${hit.reason}`)
            .join('; ')
            .slice(0, 4_000);
        return refuse(attempt, file, {
            why: 'recalled',
            message,
            remedy: 'choose a version that was not built on it',
        });
    }
    return append(attempt, file, (context, next, desired) => (0,entry/* rollbackEntry */.Vd)(context, next, { target, desired }));
}

// EXTERNAL MODULE: ./.build/js/src/promotion/step.js
var promotion_step = __webpack_require__(965);
;// CONCATENATED MODULE: ./.build/js/src/promotion/decide-alias.js
// Deciding one alias at one head of its ledger: reads what it needs, stores reports and refusals, never the pointer.










/** Decides what is to be done for one alias; the pointer is left to the commit protocol. */
async function decideAlias(attempt) {
    const { promoter, request, snapshot } = attempt;
    const pointer = pointerOf(attempt);
    const desired = snapshot.aliasFile(request.model, request.alias);
    const ancestry = pointer !== null && (0,promotion_step/* needsAncestry */.bS)({ desired, pointer })
        ? await promoter.snapshots.host.compare(pointer.desired.commit, snapshot.commit)
        : 'same';
    const { repository, snapshots } = promoter;
    const step = (0,promotion_step/* decideStep */.lH)({ desired, pointer, repository, root: snapshots.root, ancestry });
    switch (step.kind) {
        case 'in-sync':
            return none({ kind: 'in-sync', pointer });
        case 'drift':
            return none({ kind: 'drift', drift: step.drift });
        case 'held':
            return decideHeld(attempt, step.hold, requireFile(desired));
        case 'changed':
            return decideChanged(attempt, requireFile(desired));
        default:
            return (0,errors/* unreachable */.HB)(step);
    }
}
/** The file was honoured and a rollback came after it: Git agrees only where the file names what is served. */
async function decideHeld(attempt, hold, desired) {
    const pointer = requirePointer(attempt);
    const file = await attempt.snapshot.read(desired);
    const wanted = file.ok ? file.value : null;
    const agrees = wanted?.wish.kind === 'version' && wanted.wish.version === pointer.version;
    return none(agrees ? { kind: 'in-sync', pointer } : { kind: 'held', pointer, hold, wanted });
}
async function decideChanged(attempt, desired) {
    const { request, stores, promoter } = attempt;
    if (request.retry !== true) {
        const { signal } = promoter;
        const before = await (0,promotion_refusal/* readRefusal */.ni)(stores.alias, { ...request, blob: desired.blob, signal });
        if (before !== null)
            return refusedBefore(attempt, before);
    }
    const file = await attempt.snapshot.read(desired);
    if (!file.ok) {
        const remedy = 'correct the file in a new pull request';
        return refuse(attempt, desired, { why: 'invalid-file', message: (0,gather_promotion/* problemText */.fI)(file.problems), remedy });
    }
    return decideWish(attempt, file.value, (0,promotion_step/* decideChange */.hk)(file.value.wish, pointerOf(attempt)));
}
async function decideWish(attempt, file, decision) {
    switch (decision.kind) {
        case 'none':
            return none({ kind: 'in-sync', pointer: pointerOf(attempt) });
        case 'promote':
            return decidePromotion(attempt, file, decision.version);
        case 'align': {
            const pointer = requirePointer(attempt);
            return append(attempt, file, (context, next, desired) => (0,entry/* restoreEntry */.fe)(context, next, { pointer, desired }));
        }
        case 'roll-back':
            return decideRevert(attempt, file);
        case 'remove':
            return decideRemoval(attempt, file);
        case 'refuse':
            return refuse(attempt, file, heldRefusal(decision));
        default:
            return (0,errors/* unreachable */.HB)(decision);
    }
}
function none(reason) {
    return { kind: 'none', reason };
}
function requireFile(file) {
    if (file === null)
        throw impossible('a change without an alias file');
    return file;
}

// EXTERNAL MODULE: ./.build/js/src/promotion/promoter.js
var promotion_promoter = __webpack_require__(6589);
;// CONCATENATED MODULE: ./.build/js/src/promotion/apply.js
// Applying: making live what was merged. Level-triggered: every attempt reads first the pointer, then the tip.





/**
 * Brings one alias in line with the tip of the default branch, if it may. Undisturbed, a promotion costs one GET
 * and two PUTs besides evidence, its report and the look whether it was refused before.
 *
 * @throws LaurelError as {@link commit}, the store and the code host do; nothing was half-done.
 */
async function applyAlias(promoter, request) {
    const { model, alias } = request;
    const stores = await (0,promotion_promoter/* storesOf */.o)(promoter, await promoter.snapshots.atTip(), model, alias);
    let judgement = null;
    const outcome = await (0,commit/* commit */.c)({
        store: stores.alias,
        chain: (0,alias_chain/* aliasChain */.m)(model, alias),
        writeId: promoter.newId(),
        clock: promoter.clock,
        random: promoter.random,
        signal: promoter.signal,
        decide: async (head) => {
            judgement = null;
            const snapshot = await promoter.snapshots.atTip();
            return decideAlias({
                promoter,
                stores,
                request,
                head,
                snapshot,
                onJudged: (made) => (judgement = made),
            });
        },
    });
    switch (outcome.kind) {
        case 'committed':
            return { kind: 'applied', entry: outcome.entry, pointer: outcome.pointer, judgement };
        case 'none':
            return outcome.reason;
        case 'refused':
            return outcome.refusal;
        default:
            return (0,errors/* unreachable */.HB)(outcome);
    }
}

// EXTERNAL MODULE: ./.build/js/src/promotion/propose.js + 1 modules
var promotion_propose = __webpack_require__(9102);
// EXTERNAL MODULE: ./.build/js/src/promotion/snapshot.js
var promotion_snapshot = __webpack_require__(1827);
;// CONCATENATED MODULE: ./.build/js/src/promotion/reconcile.js










/**
 * One failing alias does not keep the others from being reconciled: its error is its outcome.
 *
 * @throws LaurelError only where no alias could be looked at: Git unreadable, laurel.yaml invalid, interrupted.
 */
async function reconcile(promoter, request) {
    const snapshot = await promoter.snapshots.atTip();
    const wanted = request.only ?? aliasesOf(snapshot, request.cache);
    const concurrency = request.concurrency ?? 32;
    const looks = await (0,in_parallel/* inParallel */.H)(wanted, concurrency, async (each) => look(promoter, snapshot, each, request.cache));
    const changed = looks.flatMap((each) => (each.kind === 'act' && each.path !== null ? [each.path] : []));
    await snapshot.prefetchChanges(changed);
    let done = 0;
    const results = await (0,in_parallel/* inParallel */.H)(looks, concurrency, async (seen) => {
        const result = seen.kind === 'done' ? seen.result : await act(promoter, seen, request);
        done += 1;
        request.onProgress?.(done, looks.length);
        return result;
    });
    promoter.signal?.throwIfAborted();
    return { commit: snapshot.commit, results };
}
/** The one conditional GET: most aliases are in line, and that shows from the blob id alone. */
async function look(promoter, snapshot, { model, alias }, cache) {
    const desired = snapshot.aliasFile(model, alias);
    try {
        const { alias: store } = await (0,promotion_promoter/* storesOf */.o)(promoter, snapshot, model, alias);
        const pointer = await observe(store, { model, alias }, cache, promoter.signal);
        const step = (0,promotion_step/* decideStep */.lH)({
            desired,
            pointer,
            repository: promoter.repository,
            root: promoter.snapshots.root,
            ancestry: 'same',
        });
        if (step.kind !== 'in-sync')
            return { kind: 'act', model, alias, path: desired?.path ?? null };
        return { kind: 'done', result: { model, alias, outcome: { kind: 'in-sync', pointer } } };
    }
    catch (error) {
        return { kind: 'done', result: { model, alias, outcome: { kind: 'broken', error } } };
    }
}
async function observe(store, { model, alias }, cache, signal) {
    const id = `${store.location} ${(0,promotion_snapshot/* aliasId */.eh)(model, alias)}`;
    const known = cache.get(id);
    const head = await (0,read_chain/* readHead */.zy)(store, (0,alias_chain/* aliasChain */.m)(model, alias), { signal, ifNoneMatch: known?.etag });
    if (head.kind === 'not-modified' && known !== undefined)
        return known.pointer;
    if (head.kind !== 'at')
        return null;
    cache.set(id, { pointer: head.pointer, etag: head.etag });
    return head.pointer;
}
async function act(promoter, { model, alias }, { retry, propose }) {
    try {
        const outcome = await applyAlias(promoter, { model, alias, ...(retry === undefined ? {} : { retry }) });
        const behind = outcome.kind === 'held' || outcome.kind === 'refused' ? outcome.pointer : null;
        if (!propose || behind === null || behind.hold === null || behind.version === null)
            return { model, alias, outcome };
        return {
            model,
            alias,
            outcome,
            pullRequest: await (0,promotion_propose/* proposeRollback */.Jg)(promoter, { model, alias, pointer: behind }),
        };
    }
    catch (error) {
        return { model, alias, outcome: { kind: 'broken', error } };
    }
}
/** Aliases of the tip, and those that were seen before: a file that vanished is drift and must not go unseen. */
function aliasesOf(snapshot, cache) {
    const named = new Map([...snapshot.aliases].map(([id, { model, alias }]) => [id, { model, alias }]));
    for (const { pointer } of cache.values()) {
        const id = (0,promotion_snapshot/* aliasId */.eh)(pointer.model, pointer.alias);
        if (!named.has(id))
            named.set(id, { model: pointer.model, alias: pointer.alias });
    }
    return [...named.values()];
}
/** `credit-risk@production`, as people name an alias. @throws LaurelError `invalid-name` or `usage`. */
function parseAliasReference(text) {
    const reference = (0,names/* parseReference */.F2)(text);
    if (reference.kind === 'alias')
        return { model: reference.model, alias: reference.alias };
    throw notAnAlias(text);
}
function notAnAlias(text) {
    return new errors/* LaurelError */.Q4({
        code: 'usage',
        message: `${JSON.stringify(text)} is not an alias`,
        remedy: 'write model@alias, as in credit-risk@production',
    });
}


/***/ }),

/***/ 3266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkTarget)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);
/* harmony import */ var _registry_in_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8960);
/* harmony import */ var _registry_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2333);
/* harmony import */ var _registry_read_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7752);




/**
 * The manifest has the digest that the ledger names, and every artifact is there with its size. Bytes are not
 * read: that is the business of `verify`, and a rollback is to take seconds.
 *
 * @throws LaurelError `not-found` or `digest-mismatch`, with the key.
 */
async function checkTarget({ store, model, target, signal, }) {
    const { manifest, digest, key } = await (0,_registry_read_version_js__WEBPACK_IMPORTED_MODULE_2__.readManifest)(store, model, target.version, { signal });
    if (digest !== target.manifest) {
        throw damaged(`the manifest of ${model}@${target.version} has digest ${digest}, the ledger names ${target.manifest}`, key);
    }
    await (0,_registry_in_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .inParallel */ .H)(manifest.artifacts, 16, async (artifact) => {
        const info = await store.head((0,_registry_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactKey */ .Wf)(manifest.contentDigest, artifact.path), { signal });
        const at = (0,_registry_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactKey */ .Wf)(manifest.contentDigest, artifact.path);
        if (info.kind === 'absent')
            throw missing(`artifact ${artifact.path} of ${model}@${target.version} is missing`, at);
        if (info.sizeBytes !== artifact.sizeBytes) {
            throw damaged(`artifact ${artifact.path} of ${model}@${target.version} has ${info.sizeBytes} bytes, expected ${artifact.sizeBytes}`, at);
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
