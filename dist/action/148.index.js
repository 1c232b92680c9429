export const id = 148;
export const ids = [148];
export const modules = {

/***/ 12354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ commit)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/canonical-json.js
var canonical_json = __webpack_require__(44861);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var primitives_digest = __webpack_require__(83014);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
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
var immutable = __webpack_require__(80171);
// EXTERNAL MODULE: ./.build/js/src/ledger/read-chain.js
var read_chain = __webpack_require__(54623);
// EXTERNAL MODULE: ./.build/js/src/primitives/clock.js
var primitives_clock = __webpack_require__(57662);
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

/***/ 39102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QE: () => (/* binding */ proposePromotion),
  NT: () => (/* binding */ proposeRemoval),
  Jg: () => (/* binding */ proposeRollback)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/policy/repository-path.js
var repository_path = __webpack_require__(62572);
// EXTERNAL MODULE: ./.build/js/src/registry/keys.js
var keys = __webpack_require__(22333);
// EXTERNAL MODULE: ./.build/js/src/registry/read-version.js
var read_version = __webpack_require__(17752);
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

// EXTERNAL MODULE: ./.build/js/src/promotion/demands.js
var demands = __webpack_require__(40911);
// EXTERNAL MODULE: ./.build/js/src/promotion/entry.js
var entry = __webpack_require__(731);
// EXTERNAL MODULE: ./.build/js/src/promotion/promoter.js
var promotion_promoter = __webpack_require__(6589);
;// CONCATENATED MODULE: ./.build/js/src/promotion/propose.js
// Proposing: an alias file, a branch, a commit. Names are deterministic, so proposing twice is proposing once.








/**
 * Proposes that `alias` point at `version`, with the digest of its manifest pinned. Whoever policy wants to approve
 * it is asked, and where policy says `merge: auto` the host is to merge it by itself.
 *
 * @throws LaurelError `not-found` for a version that is not registered; `git`.
 */
async function proposePromotion(promoter, { model, alias, version, reason, lift, author }) {
    const snapshot = await promoter.snapshots.atTip();
    const { home } = await (0,promotion_promoter/* storesOf */.oi)(promoter, snapshot, model, alias);
    const { digest, manifest } = await (0,read_version.readManifest)(home, model, version, { signal: promoter.signal });
    const policy = await policyOf(snapshot, model, alias);
    return promoter.snapshots.host.propose({
        branch: `laurel/promote/${branchSegment(model)}/${alias}/${version}`,
        title: `Promote ${model}@${alias} to version ${version}`,
        body: reason,
        ...(author === undefined ? {} : { author }),
        files: [{ path: pathOf(promoter, model, alias), content: aliasText({ version, digest, reason, lift }) }],
        reviewers: reviewersOf(policy, manifest.lineage.run?.actor),
        autoMerge: policy?.merge === 'auto',
    });
}
/** Proposes that the alias serve nothing any more, which never merges by itself. @throws LaurelError `git`. */
async function proposeRemoval(promoter, { model, alias, reason, author }) {
    const snapshot = await promoter.snapshots.atTip();
    return promoter.snapshots.host.propose({
        branch: `laurel/remove/${branchSegment(model)}/${alias}`,
        title: `Remove ${model}@${alias}`,
        body: reason,
        ...(author === undefined ? {} : { author }),
        files: [{ path: pathOf(promoter, model, alias), content: removalText(reason) }],
        reviewers: reviewersOf(await policyOf(snapshot, model, alias)),
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
        branch: `laurel/rollback/${branchSegment(model)}/${alias}/${pointer.hold ?? pointer.generation}`,
        title: `Write down that ${model}@${alias} was rolled back to version ${served.version}`,
        body: `The alias points at version ${served.version} since ${pointer.recordedAt}. Merging this changes nothing for serving: it lets Git say what is live. The hold stays until a promotion says \`lift: ${pointer.hold ?? pointer.generation}\`.`,
        files: [
            {
                path: pathOf(promoter, model, alias),
                content: aliasText({ version: served.version, digest: served.manifest, reason }),
            },
        ],
    });
}
/** `null` where there is none yet, or none that can be read: the check of the proposal says so. */
async function policyOf(snapshot, model, alias) {
    const found = await snapshot.policyOf(model, alias);
    return found.ok ? found.policy : null;
}
/** Everybody whose approval policy may count, once each; not whoever trained the version, whose never counts. */
function reviewersOf(policy, trainedBy) {
    const named = (policy?.approvals ?? []).flatMap(({ people }) => people);
    return named.filter((person, index) => named.findIndex((each) => (0,demands/* isSamePerson */.sO)(each, person)) === index &&
        (trainedBy === undefined || !(0,demands/* isSamePerson */.sO)(person, (0,demands/* personOf */.Re)(trainedBy))));
}
/**
 * The model in one segment, as in keys: a branch `…/risk/champion` and one below it cannot both exist. Git takes no
 * segment that ends in `.lock`.
 */
function branchSegment(model) {
    return (0,keys/* modelSegment */.r)(model).replace(/\.lock$/, '.lock_');
}
function pathOf({ snapshots }, model, alias) {
    const path = (0,repository_path/* aliasPath */.OS)(model, alias);
    return snapshots.root === '' ? path : `${snapshots.root}/${path}`;
}


/***/ }),

/***/ 13148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ parseAliasReference),
  L: () => (/* binding */ reconcile)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/registry/scan-keys.js
var scan_keys = __webpack_require__(72345);
// EXTERNAL MODULE: ./.build/js/src/registry/in-parallel.js
var in_parallel = __webpack_require__(18960);
// EXTERNAL MODULE: ./.build/js/src/registry/in-turn.js
var in_turn = __webpack_require__(84608);
// EXTERNAL MODULE: ./.build/js/src/registry/names.js
var names = __webpack_require__(73037);
// EXTERNAL MODULE: ./.build/js/src/promotion/promoter.js
var promotion_promoter = __webpack_require__(6589);
// EXTERNAL MODULE: ./.build/js/src/primitives/nearest-name.js
var nearest_name = __webpack_require__(99308);
// EXTERNAL MODULE: ./.build/js/src/ledger/prove-head.js
var prove_head = __webpack_require__(29404);
// EXTERNAL MODULE: ./.build/js/src/ledger/read-chain.js
var read_chain = __webpack_require__(54623);
// EXTERNAL MODULE: ./.build/js/src/registry/alias-chain.js
var alias_chain = __webpack_require__(65921);
// EXTERNAL MODULE: ./.build/js/src/ledger/commit.js + 2 modules
var commit = __webpack_require__(12354);
// EXTERNAL MODULE: ./.build/js/src/ledger/immutable.js
var immutable = __webpack_require__(80171);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var primitives_digest = __webpack_require__(83014);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/js/src/registry/documents/fields.js
var fields = __webpack_require__(63339);
;// CONCATENATED MODULE: ./.build/js/src/registry/documents/copy.js
// copies/<model>/<n>-<manifest>.json: where a registry has the bytes of a version from that it did not register.


const copy_copyFormat = 'laurel.copy/1';
const copy_copyDocument = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz(copy_copyFormat),
    model: fields/* modelField */.Cn,
    version: fields/* versionField */.FA,
    manifest: fields/* digestField */.h5,
    contentDigest: fields/* digestField */.h5,
    /** The registry that the bytes were read from, by the id in its descriptor. */
    from: schemas/* uuid */.uRe(),
    /** Whoever copied: a person, a workflow, a controller. */
    copiedBy: fields/* shortTextField */.aT,
    runUrl: fields/* textField */.M8.optional(),
    /** When every artifact was there and checked, by the clock of the store that holds the copy. */
    copiedAt: fields/* instantField */.o2,
});

// EXTERNAL MODULE: ./.build/js/src/registry/documents/stored.js
var stored = __webpack_require__(88513);
// EXTERNAL MODULE: ./.build/js/src/registry/keys.js
var keys = __webpack_require__(22333);
;// CONCATENATED MODULE: ./.build/js/src/registry/copy-record.js
// The record of a copy: from which registry a version's bytes came, when, and by whom.




/**
 * Writes down that every artifact is there, before the manifest makes a version of them. Of several copiers the first
 * one's record stays.
 *
 * @throws LaurelError as {@link createOrRead} and the store.
 */
async function recordCopy({ copy, ...ports }) {
    const key = (0,keys/* copyKey */.$E)(copy.model, copy.version, copy.manifest);
    const there = await ports.store.get(key, { signal: ports.signal });
    if (there.kind === 'found')
        return;
    const record = { format: copy_copyFormat, ...copy, copiedAt: there.storeDate.toISOString() };
    await (0,immutable/* createOrRead */.m)({ ...ports, key, bytes: (0,stored/* seal */.od)(record).bytes });
}
/** `null` for a version that was not copied here. @throws LaurelError `corrupt-document`, `future-format`; as the store. */
async function readCopyRecord(store, { model, version }, manifest, options = {}) {
    const key = copyKey(model, version, manifest);
    const found = await store.get(key, options);
    return found.kind === 'found' ? parseStored(copyDocument, copyFormat, found.body, key) : null;
}

// EXTERNAL MODULE: ./.build/js/src/registry/open-registry.js + 1 modules
var open_registry = __webpack_require__(98402);
// EXTERNAL MODULE: ./.build/js/src/registry/read-version.js
var read_version = __webpack_require__(17752);
// EXTERNAL MODULE: ./.build/js/src/registry/store-artifacts.js
var store_artifacts = __webpack_require__(53206);
;// CONCATENATED MODULE: ./.build/js/src/registry/copy-version.js
// Copying a version into another registry: the same bytes under the same number, artifacts before their manifest.
// docs/protocol.md gives every outcome.










/**
 * Makes `to` hold the version as `from` does. Whatever interrupts it, the same call again completes it: what is
 * there already is compared and not sent again, and a manifest that can be read names only artifacts that are there,
 * and has a record of where they came from.
 *
 * @throws LaurelError `not-found` or `digest-mismatch` where `from` does not hold what is meant, or not whole;
 *   `conflict` where `to` has the number, or a file of it, with other bytes; `store-missing` where either is no
 *   registry; `outcome-unknown` when it never answered: run it again; else as the stores.
 */
async function copyVersion(request) {
    const { to, model, version, clock, random, signal } = request;
    const key = (0,keys/* manifestKey */.Rn)(model, version);
    const { bytes, manifest } = await readSource(request, key);
    const there = await to.get(key, { signal });
    if (there.kind === 'found') {
        requireSame(request, key, there.body);
        return 'present';
    }
    await (0,open_registry/* openRegistry */.M)(to, { signal });
    const { registry: home } = (await (0,open_registry/* openRegistry */.M)(request.from, { signal })).descriptor;
    await copyArtifacts(request, manifest);
    await recordCopy({ store: to, copy: copyOf(request, manifest, home), clock, random, signal });
    const outcome = await (0,immutable/* createOrRead */.m)({ store: to, key, bytes, clock, random, signal });
    if (outcome.kind === 'other')
        requireSame(request, key, outcome.bytes);
    return 'copied';
}
function copyOf({ model, version, manifest, actor, runUrl }, { contentDigest }, from) {
    const by = { copiedBy: actor, ...(runUrl === undefined ? {} : { runUrl }) };
    return { model, version, manifest, contentDigest, from, ...by };
}
/** The manifest as it is stored, proven to be the one that is meant. */
async function readSource({ from, model, version, manifest, signal }, key) {
    const found = await from.get(key, { signal });
    if (found.kind !== 'found')
        throw (0,read_version/* unknownVersion */.VN)(from, model, version);
    (0,stored/* checkDigest */.H2)(found.body, manifest, key);
    return { bytes: found.body, manifest: (0,read_version/* parseManifest */.Ng)(found.body, { model, version }) };
}
/** @throws LaurelError `conflict`: a number that is taken stays taken. */
function requireSame({ from, to, model, version, manifest }, key, theirs) {
    const digest = (0,primitives_digest/* digestOf */.ol)(theirs);
    if (digest === manifest)
        return;
    throw new errors/* LaurelError */.Q4({
        code: 'conflict',
        message: `${model}@${version} is another version in ${to.location} (manifest ${digest}) than in ${from.location} (manifest ${manifest})`,
        at: { key },
        remedy: 'versions are registered in one registry and copied into the others: let the alias live in a registry that nobody registers into, or register the model again and promote that version',
    });
}
async function copyArtifacts(request, manifest) {
    const { to, clock, random, signal } = request;
    const total = manifest.artifacts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    const tally = (0,store_artifacts/* tallyStored */.aZ)('copy', total, request.onProgress);
    await (0,in_parallel/* inParallel */.H)(manifest.artifacts, request.parallel ?? 4, async (artifact) => {
        const key = (0,keys/* artifactKey */.Wf)(manifest.contentDigest, artifact.path);
        const source = storedSource(request, key, artifact);
        const onStored = (bytes) => tally(artifact.path, bytes);
        try {
            await (0,store_artifacts/* ensureStored */.g9)({ store: to, key, source, lookFirst: true, clock, random, signal, onStored });
        }
        catch (error) {
            if (!(error instanceof errors/* LaurelError */.Q4) || error.code !== 'artifact-changed')
                throw error;
            throw notWhole(request, { key, path: artifact.path, code: 'digest-mismatch', cause: error });
        }
    });
}
/** Bytes straight from the other registry, in whatever ranges they are asked for. */
function storedSource(request, key, { path, digest, sizeBytes }) {
    const { from, signal } = request;
    return {
        sizeBytes,
        sha256: digest,
        async *open(range) {
            try {
                yield* from.open(key, range, { signal });
            }
            catch (error) {
                if (!(error instanceof errors/* LaurelError */.Q4) || error.code !== 'not-found')
                    throw error;
                throw notWhole(request, { key, path, code: 'not-found', cause: error });
            }
        },
    };
}
function notWhole({ from, model, version }, { key, path, code, cause }) {
    const what = code === 'not-found' ? 'is missing' : 'is not what the manifest says';
    return new errors/* LaurelError */.Q4({
        code,
        message: `artifact ${path} of ${model}@${version} ${what} in ${from.location}; nothing of the version went live`,
        at: { key },
        remedy: `run laurel verify ${model}, and restore the object or promote another version`,
        cause,
    });
}

// EXTERNAL MODULE: ./.build/js/src/promotion/append.js
var append = __webpack_require__(71791);
// EXTERNAL MODULE: ./.build/js/src/promotion/attempt.js
var promotion_attempt = __webpack_require__(79874);
// EXTERNAL MODULE: ./.build/js/src/gates/verdict.js
var verdict = __webpack_require__(61371);
// EXTERNAL MODULE: ./.build/js/src/promotion/entry.js
var entry = __webpack_require__(731);
// EXTERNAL MODULE: ./.build/js/src/promotion/gather-approvals.js
var gather_approvals = __webpack_require__(33037);
// EXTERNAL MODULE: ./.build/js/src/promotion/gather-promotion.js + 6 modules
var gather_promotion = __webpack_require__(29788);
// EXTERNAL MODULE: ./.build/js/src/promotion/judge.js + 3 modules
var judge = __webpack_require__(31596);
// EXTERNAL MODULE: ./.build/js/src/promotion/refuse.js
var refuse = __webpack_require__(51443);
// EXTERNAL MODULE: ./.build/js/src/promotion/refusal.js
var refusal = __webpack_require__(91219);
// EXTERNAL MODULE: ./.build/js/src/promotion/target.js
var promotion_target = __webpack_require__(43266);
;// CONCATENATED MODULE: ./.build/js/src/promotion/decide-promotion.js
// Deciding a promotion or a removal: judged on the evidence of now, and refused whenever that is not a pass.












/** Another version goes live if everything that is demanded of it passes now. */
async function decidePromotion(attempt, file, version) {
    const { promoter, stores, request, snapshot, head } = attempt;
    const { pullRequest } = await snapshot.history.changeOf(file.path);
    const pointer = (0,promotion_attempt/* pointerOf */.rq)(attempt);
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
        return (0,refuse/* refuse */.TR)(attempt, file, gathered);
    const judgement = (0,judge/* judge */.S)(gathered.input);
    attempt.onJudged(judgement);
    if (judgement.outcome === 'errored')
        return { kind: 'refuse', refusal: { kind: 'errored', pointer, judgement } };
    const { manifest, manifestDigest } = gathered.input.evidence.candidate;
    const target = { version, manifest: manifestDigest, contentDigest: manifest.contentDigest };
    if ((0,verdict/* isPassing */.WG)(judgement.outcome) && (await isElsewhere(attempt, target))) {
        return { kind: 'none', reason: { kind: 'to-copy', stores, target } };
    }
    const report = await (0,refusal/* storeReport */.kx)({ ...promoter, store: stores.alias }, judgement);
    if (!(0,verdict/* isPassing */.WG)(judgement.outcome)) {
        const message = `the gates did not pass: ${(0,refuse/* blockersOf */.be)(judgement)}`;
        return (0,refuse/* refuse */.TR)(attempt, file, { why: 'gates', message, remedy: 'propose again with other evidence or another version', report }, judgement);
    }
    await (0,promotion_target/* checkTarget */.e)({ store: stores.alias, model: request.model, target, signal: promoter.signal });
    const gates = (0,append/* gatesOf */.o)(judgement, report);
    return (0,append/* append */.B)(attempt, file, (context, next, desired) => (0,entry/* promotionEntry */.qP)(context, next, { target, desired, gates }));
}
/** Whether the alias's registry is another one and does not hold these bytes; what else it holds there, copying tells. */
async function isElsewhere({ stores, request, promoter }, target) {
    if ((0,promotion_promoter/* isOneRegistry */.eU)(stores))
        return false;
    const { signal } = promoter;
    const there = await (0,read_version/* findManifest */.J9)(stores.alias, request.model, target.version, { signal });
    return there?.digest !== target.manifest;
}
/** Nothing is measured of a removal; the approvals of a promotion are demanded. */
async function decideRemoval(attempt, file) {
    const { promoter, stores, request, snapshot, head } = attempt;
    const found = await snapshot.policyOf(request.model, request.alias);
    if (!found.ok)
        return (0,refuse/* refuse */.TR)(attempt, file, {
            why: 'no-policy',
            message: (0,gather_promotion/* problemText */.fI)(found.problems),
            remedy: 'merge the policy first',
        });
    const { policy } = found;
    const { pullRequest } = await snapshot.history.changeOf(file.path);
    const subject = { ...request, blob: file.blob, pinned: undefined, waivers: new Map() };
    const pointer = (0,promotion_attempt/* requirePointer */.tE)(attempt);
    const judgement = (0,judge/* judgeRemoval */.k)({
        subject,
        policy,
        current: (0,entry/* servedBy */.nV)(pointer),
        approvals: await (0,gather_approvals/* gatherApprovals */.C)(promoter, { pullRequest, policy }),
        now: head.storeDate,
    });
    attempt.onJudged(judgement);
    const report = await (0,refusal/* storeReport */.kx)({ ...promoter, store: stores.alias }, judgement);
    if (!(0,verdict/* isPassing */.WG)(judgement.outcome)) {
        const message = 'the removal is not approved';
        return (0,refuse/* refuse */.TR)(attempt, file, { why: 'gates', message, remedy: 'ask for the approvals that policy demands', report }, judgement);
    }
    const gates = (0,append/* gatesOf */.o)(judgement, report);
    return (0,append/* append */.B)(attempt, file, (context, next, desired) => (0,entry/* removalEntry */.D5)(context, next, { pointer, desired, gates }));
}

// EXTERNAL MODULE: ./.build/js/src/promotion/decide-revert.js
var decide_revert = __webpack_require__(60314);
// EXTERNAL MODULE: ./.build/js/src/promotion/own-name.js
var own_name = __webpack_require__(99571);
// EXTERNAL MODULE: ./.build/js/src/promotion/step.js
var promotion_step = __webpack_require__(50965);
;// CONCATENATED MODULE: ./.build/js/src/promotion/decide-alias.js
// Deciding one alias at one head of its ledger: reads what it needs, stores reports and refusals, never the pointer.













/** Decides what is to be done for one alias; the pointer is left to the commit protocol. */
async function decideAlias(attempt) {
    const { promoter, request, snapshot } = attempt;
    const pointer = (0,promotion_attempt/* pointerOf */.rq)(attempt);
    const desired = snapshot.aliasFile(request.model, request.alias);
    const ancestry = pointer !== null && (0,promotion_step/* needsAncestry */.bS)({ desired, pointer })
        ? await snapshot.history.ancestryOf(pointer.desired.commit)
        : 'same';
    const repository = await (0,own_name/* ownName */.q)(promoter, snapshot, pointer?.desired.repository);
    const step = (0,promotion_step/* decideStep */.lH)({ desired, pointer, repository, root: promoter.snapshots.root, ancestry });
    switch (step.kind) {
        case 'in-sync':
            return none({ kind: 'in-sync', pointer });
        case 'drift':
            return none({ kind: 'drift', pointer: (0,promotion_attempt/* requirePointer */.tE)(attempt), drift: step.drift });
        case 'held':
            await prove(attempt);
            return decideHeld(attempt, step.hold, requireFile(desired));
        case 'changed':
            await prove(attempt);
            return decideChanged(attempt, requireFile(desired));
        default:
            return (0,errors/* unreachable */.HB)(step);
    }
}
/** Nothing is decided on a pointer that is not what its ledger says. */
async function prove({ promoter, stores, request, head }) {
    const chain = (0,alias_chain/* aliasChain */.m)(request.model, request.alias);
    await (0,prove_head/* proveHead */.L)(stores.alias, chain, head, { signal: promoter.signal });
}
/** The file was honoured and a rollback came after it: Git agrees only where the file names what is served. */
async function decideHeld(attempt, hold, desired) {
    const pointer = (0,promotion_attempt/* requirePointer */.tE)(attempt);
    const file = await attempt.snapshot.read(desired);
    const wanted = file.ok ? file.value : null;
    const agrees = wanted?.wish.kind === 'version' && wanted.wish.version === pointer.version;
    return none(agrees ? { kind: 'in-sync', pointer } : { kind: 'held', pointer, hold, wanted });
}
async function decideChanged(attempt, desired) {
    const { request, stores, promoter, snapshot } = attempt;
    const honoured = (0,promotion_attempt/* pointerOf */.rq)(attempt)?.desired.commit;
    // Whatever comes of it, reports name the pull request that asked for it.
    await (honoured === undefined
        ? snapshot.history.changeOf(desired.path)
        : snapshot.history.changeSince(desired.path, honoured));
    if (request.retry !== true) {
        const { signal } = promoter;
        const before = await (0,refusal/* readRefusal */.ni)(stores.alias, { ...request, blob: desired.blob, signal });
        if (before !== null)
            return (0,refuse/* refusedBefore */.a2)(attempt, before);
    }
    const file = await snapshot.read(desired);
    if (!file.ok) {
        const remedy = 'correct the file in a new pull request';
        return (0,refuse/* refuse */.TR)(attempt, desired, { why: 'invalid-file', message: (0,gather_promotion/* problemText */.fI)(file.problems), remedy });
    }
    return decideWish(attempt, file.value, (0,promotion_step/* decideChange */.hk)(file.value.wish, (0,promotion_attempt/* pointerOf */.rq)(attempt)));
}
async function decideWish(attempt, file, decision) {
    switch (decision.kind) {
        case 'none':
            return none({ kind: 'in-sync', pointer: (0,promotion_attempt/* pointerOf */.rq)(attempt) });
        case 'promote':
            return decidePromotion(attempt, file, decision.version);
        case 'align': {
            const pointer = (0,promotion_attempt/* requirePointer */.tE)(attempt);
            return (0,append/* append */.B)(attempt, file, (context, next, desired) => (0,entry/* restoreEntry */.fe)(context, next, { pointer, desired }));
        }
        case 'roll-back':
            return (0,decide_revert/* decideRevert */.l)(attempt, file);
        case 'remove':
            return decideRemoval(attempt, file);
        case 'refuse':
            return (0,refuse/* refuse */.TR)(attempt, file, (0,refuse/* changeRefusal */.X_)(decision));
        default:
            return (0,errors/* unreachable */.HB)(decision);
    }
}
function none(reason) {
    return { kind: 'none', reason };
}
function requireFile(file) {
    if (file === null)
        throw (0,promotion_attempt/* impossible */.yW)('a change without an alias file');
    return file;
}

;// CONCATENATED MODULE: ./.build/js/src/promotion/apply.js
// Applying: making live what was merged. Level-triggered: every attempt reads first the pointer, then the tip.






/**
 * Brings one alias in line with the tip of the default branch, if it may. Undisturbed, a promotion costs one GET
 * and two PUTs besides evidence, its report and the look whether it was refused before.
 *
 * A version that passes and is not in the alias's registry yet is copied there first. Copying may take hours, so
 * everything is then read and judged anew: what commits is never older than the copy.
 *
 * @param inTurn lets copies wait for each other where many aliases are applied at once.
 * @throws LaurelError as {@link commit}, {@link copyVersion}, the store and the code host do; nothing is half live.
 */
async function applyAlias(promoter, request, inTurn = async (act) => act()) {
    const writeId = promoter.newId();
    const copied = new Set();
    let moves = 0;
    for (;;) {
        const { outcome, ...seen } = await tryOnce(promoter, request, writeId);
        if (outcome.kind === 'moved') {
            moves += 1;
            if (moves > maxMoves)
                throw contention(request);
            continue;
        }
        if (outcome.kind !== 'to-copy')
            return { outcome, ...seen };
        if (copied.has(outcome.target.manifest))
            throw vanished(request, outcome);
        await inTurn(async () => copyTarget(promoter, request, outcome));
        copied.add(outcome.target.manifest);
    }
}
async function tryOnce(promoter, request, writeId) {
    const { model, alias } = request;
    const stores = await (0,promotion_promoter/* storesOf */.oi)(promoter, await promoter.snapshots.atTip(), model, alias);
    await promoter.admit(stores.alias);
    let judgement = null;
    let change = null;
    const outcome = await (0,commit/* commit */.c)({
        store: stores.alias,
        chain: (0,alias_chain/* aliasChain */.m)(model, alias),
        writeId,
        clock: promoter.clock,
        random: promoter.random,
        signal: promoter.signal,
        decide: async (head) => {
            judgement = null;
            const snapshot = await promoter.snapshots.atTip();
            // laurel.yaml may have been edited since the stores were opened: one tip decides everything.
            const now = await (0,promotion_promoter/* storesOf */.oi)(promoter, snapshot, model, alias);
            if (now.alias !== stores.alias || now.home !== stores.home)
                return { kind: 'none', reason: { kind: 'moved' } };
            const decision = await decideAlias({
                promoter,
                stores,
                request,
                head,
                snapshot,
                onJudged: (made) => (judgement = made),
            });
            const file = snapshot.aliasFile(model, alias);
            change = file === null ? null : snapshot.history.knownChange(file.path);
            return decision;
        },
    });
    const registry = stores.aliasRegistry;
    switch (outcome.kind) {
        case 'committed': {
            const { entry, pointer } = outcome;
            return { outcome: { kind: 'applied', entry, pointer, judgement }, registry, change };
        }
        case 'none':
            return { outcome: outcome.reason, registry, change: null };
        case 'refused':
            return { outcome: outcome.refusal, registry, change };
        default:
            return (0,errors/* unreachable */.HB)(outcome);
    }
}
async function copyTarget({ clock, random, signal, onProgress, actor, runUrl }, { model }, { stores, target: { version, manifest } }) {
    const { home: from, alias: to } = stores;
    const by = { actor, runUrl };
    await copyVersion({ from, to, model, version, manifest, ...by, clock, random, onProgress, signal });
}
const maxMoves = 10;
function contention({ model, alias }) {
    return new errors/* LaurelError */.Q4({
        code: 'contention',
        message: `${model}@${alias} or laurel.yaml moved ${maxMoves} times while it was decided; nothing was changed`,
        remedy: 'run it again; if this stays so, find out what keeps changing it',
    });
}
function vanished({ model }, { stores, target }) {
    return new errors/* LaurelError */.Q4({
        code: 'store-unfit',
        message: `${model}@${target.version} was copied into ${stores.alias.location}, and a read does not find it there`,
        remedy: 'see whether something deletes objects there, and run laurel doctor',
    });
}

// EXTERNAL MODULE: ./.build/js/src/promotion/propose.js + 1 modules
var promotion_propose = __webpack_require__(39102);
// EXTERNAL MODULE: ./.build/js/src/promotion/snapshot.js + 174 modules
var promotion_snapshot = __webpack_require__(82420);
;// CONCATENATED MODULE: ./.build/js/src/promotion/reconcile-alias.js











/** The one conditional GET: most aliases are in line, and that shows from the blob id alone. */
async function lookAt({ promoter, snapshot, cache, isNamed }, { model, alias, found }) {
    const desired = snapshot.aliasFile(model, alias);
    let registry = found?.registry ?? null;
    const done = (outcome) => ({
        kind: 'done',
        result: { model, alias, outcome, registry, change: null },
    });
    try {
        const { store, registry: name } = found ?? (await whereOf(promoter, snapshot, { model, alias }));
        registry = name;
        const pointer = await observe(store, { model, alias }, cache, promoter.signal);
        if (isNamed && desired === null && pointer === null)
            throw unknownAlias(snapshot, { model, alias });
        const step = (0,promotion_step/* decideStep */.lH)({
            desired,
            pointer,
            repository: await (0,own_name/* ownName */.q)(promoter, snapshot, pointer?.desired.repository),
            root: promoter.snapshots.root,
            ancestry: 'same',
        });
        if (step.kind !== 'in-sync') {
            const honoured = pointer?.desired.commit ?? null;
            return { kind: 'act', model, alias, registry: name, file: desired, honoured };
        }
        return done({ kind: 'in-sync', pointer });
    }
    catch (error) {
        return done({ kind: 'broken', error });
    }
}
/** Where laurel.yaml lets the alias live. */
async function whereOf(promoter, snapshot, { model, alias }) {
    const { alias: store, aliasRegistry: registry } = await (0,promotion_promoter/* storesOf */.oi)(promoter, snapshot, model, alias);
    return { registry, store };
}
async function observe(store, { model, alias }, cache, signal) {
    const id = `${store.location} ${(0,promotion_snapshot/* aliasId */.eh)(model, alias)}`;
    const known = cache.get(id);
    const chain = (0,alias_chain/* aliasChain */.m)(model, alias);
    const head = await (0,read_chain/* readHead */.zy)(store, chain, { signal, ifNoneMatch: known?.etag });
    if (head.kind === 'not-modified' && known !== undefined)
        return known.pointer;
    if (head.kind !== 'at')
        return null;
    // A state of the pointer that was not seen before is trusted only after its ledger entry was.
    await (0,prove_head/* proveHead */.L)(store, chain, head, { signal });
    cache.set(id, { pointer: head.pointer, etag: head.etag });
    return head.pointer;
}
/** Applies one alias that a look showed to be out of line, and proposes what brings Git in line with a rollback. */
async function actOn({ promoter, snapshot, retry, propose, copying }, { model, alias, registry, file }) {
    try {
        const applied = await applyAlias(promoter, { model, alias, retry }, copying);
        const { outcome } = applied;
        const behind = outcome.kind === 'held' || outcome.kind === 'refused' ? outcome.pointer : null;
        if (!propose || behind === null || behind.hold === null || behind.version === null)
            return { model, alias, ...applied };
        const { pullRequest, warnings } = await (0,promotion_propose/* proposeRollback */.Jg)(promoter, { model, alias, pointer: behind });
        return { model, alias, ...applied, pullRequest, warnings };
    }
    catch (error) {
        const change = file === null ? null : snapshot.history.knownChange(file.path);
        return { model, alias, outcome: { kind: 'broken', error }, registry, change };
    }
}
function unknownAlias(snapshot, { model, alias }) {
    const id = (0,promotion_snapshot/* aliasId */.eh)(model, alias);
    const meant = (0,nearest_name/* nearestName */.q)(id, [...snapshot.aliases.keys()]);
    return new errors/* LaurelError */.Q4({
        code: 'not-found',
        message: `there is no alias ${id}: no file names it, and nothing was ever promoted to it`,
        remedy: meant === undefined ? `run laurel list ${model} to see its aliases` : `did you mean ${meant}?`,
    });
}

// EXTERNAL MODULE: ./.build/js/src/promotion/remember-teams.js
var remember_teams = __webpack_require__(35627);
;// CONCATENATED MODULE: ./.build/js/src/promotion/reconcile.js
// Reconciling: every alias, level-triggered, to a fixed point. A second run writes nothing; where nothing is to
// do it costs one conditional GET an alias and one listing of the tip.









/**
 * One failing alias does not keep the others from being reconciled: its error is its outcome.
 *
 * @throws LaurelError only where no alias could be looked at: Git unreadable, laurel.yaml invalid, interrupted.
 */
async function reconcile(from, request) {
    const promoter = { ...from, teams: (0,remember_teams/* rememberTeams */.W)(from.snapshots.host) };
    const snapshot = await promoter.snapshots.atTip();
    // Without it there is nothing to reconcile, and that is no success.
    const { registries } = await (0,promotion_promoter/* laurelFile */.Mg)(snapshot);
    const wanted = request.only ?? (await aliasesOf(promoter, snapshot, request));
    // Where there are several, a model's file says in which one each of its aliases lives.
    if (Object.keys(registries).length > 1)
        await snapshot.readTogether(wanted);
    const { cache, only, retry = false, propose, concurrency = 32 } = request;
    const run = {
        promoter,
        snapshot,
        cache,
        isNamed: only !== undefined,
        retry,
        propose,
        copying: (0,in_turn/* inTurn */.l)(),
    };
    const looks = await (0,in_parallel/* inParallel */.H)(wanted, concurrency, async (each) => lookAt(run, each));
    const changed = looks.flatMap((each) => (each.kind === 'act' ? [each] : []));
    await snapshot.readTogether(changed, changed.flatMap(({ file }) => file ?? []));
    await snapshot.history.prefetchChanges(changed.flatMap(({ file }) => file?.path ?? []));
    await snapshot.history.prefetchAncestries(changed.flatMap(({ honoured }) => honoured ?? []));
    let done = 0;
    const results = await (0,in_parallel/* inParallel */.H)(looks, concurrency, async (seen) => {
        const result = seen.kind === 'done' ? seen.result : await actOn(run, seen);
        done += 1;
        request.onProgress?.(done, looks.length);
        return result;
    });
    promoter.signal?.throwIfAborted();
    return { commit: snapshot.commit, results };
}
/** Aliases of the tip, those seen before and, where asked, those that live: a file that vanished must not go unseen. */
async function aliasesOf(promoter, snapshot, { cache, sweep }) {
    const seen = [...cache.values()].map(({ pointer: { model, alias } }) => ({ model, alias }));
    const living = sweep === true ? await livingAliases(promoter, snapshot) : [];
    const wanted = [...snapshot.aliases.values()].map(({ model, alias }) => ({ model, alias }));
    const named = new Map();
    // What the tip names comes last and wins: laurel.yaml says where it lives.
    for (const each of [...living, ...seen, ...wanted])
        named.set((0,promotion_snapshot/* aliasId */.eh)(each.model, each.alias), each);
    return [...named.values()];
}
async function livingAliases(promoter, snapshot) {
    const living = [];
    for (const found of await (0,promotion_promoter/* allStoresOf */.tj)(promoter, snapshot)) {
        for (const model of await (0,scan_keys/* listAliasedModels */.yM)(found.store, { signal: promoter.signal })) {
            const aliases = await (0,scan_keys/* listAliases */.PO)(found.store, model, { signal: promoter.signal });
            living.push(...aliases.map((alias) => ({ model, alias, found })));
        }
    }
    return living;
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

/***/ 72345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ findExistingVersion),
/* harmony export */   PO: () => (/* binding */ listAliases),
/* harmony export */   yM: () => (/* binding */ listAliasedModels)
/* harmony export */ });
/* unused harmony exports listModels, listVersionNumbers */
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22333);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73037);


/** Models with at least one version, in the order of their keys. One short LIST for each. */
async function listModels(store, options = {}) {
    const segments = await childrenOf(store, 'versions/', options);
    return segments.map(modelOfSegment).filter((model) => model !== null);
}
/** Models under whose aliases anything lies, in the order of their keys. One short LIST for each. */
async function listAliasedModels(store, options = {}) {
    const segments = await childrenOf(store, 'aliases/', options);
    return segments.map(_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .modelOfSegment */ .k7).filter((model) => model !== null);
}
/** Aliases under which anything lies, in the order of their keys; one without a pointer never went live. */
async function listAliases(store, model, options = {}) {
    return (await childrenOf(store, (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasesPrefix */ .R1)(model), options)).filter(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isAliasName */ .mO);
}
/** The numbers of a model's versions, ascending. Reads every key: for proving, not for showing. */
async function listVersionNumbers(store, model, options = {}) {
    const versions = [];
    for await (const { key } of store.list(manifestsPrefix(model), options)) {
        const version = versionOfManifestKey(key);
        if (version !== null)
            versions.push(version);
    }
    return versions;
}
/**
 * A version that exists, as high as can be told cheaply: `hint` when it exists, else found from the first one on by
 * doubling and halving, which contiguity allows. `null` when there is none. One short LIST where the hint is no help.
 */
async function findExistingVersion(store, model, hint, options = {}) {
    const exists = async (version) => (await store.head((0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestKey */ .Rn)(model, (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersionNumber */ .DH)(version)), options)).kind === 'found';
    if (hint !== null && (await exists(hint)))
        return hint;
    const first = await firstVersion(store, model, options);
    return first === null ? null : (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersionNumber */ .DH)(await lastOfRun(exists, first));
}
async function firstVersion(store, model, options) {
    for await (const { key } of store.list((0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestsPrefix */ .Xh)(model), options)) {
        const version = (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOfManifestKey */ .wG)(key);
        if (version !== null)
            return version;
    }
    return null;
}
/** The last number of the run of existing ones that begins at `first`. */
async function lastOfRun(exists, first) {
    let [low, high] = [first, first * 2];
    while (await exists(high))
        [low, high] = [high, high * 2];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (await exists(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}
/** The names directly under `prefix`: after each, the listing starts again behind everything below it. */
async function childrenOf(store, prefix, options) {
    const children = [];
    let startAfter;
    for (;;) {
        const child = await firstChild(store, prefix, startAfter, options);
        if (child === undefined)
            return children;
        children.push(child);
        // '0' is the character after '/': no key of another child lies between.
        startAfter = `${prefix}${child}0`;
    }
}
async function firstChild(store, prefix, startAfter, options) {
    const listed = store.list(prefix, startAfter === undefined ? options : { ...options, startAfter });
    for await (const { key } of listed) {
        const [child, ...below] = key.slice(prefix.length).split('/');
        if (child !== undefined && below.length > 0)
            return child;
    }
    return undefined;
}


/***/ })

};
