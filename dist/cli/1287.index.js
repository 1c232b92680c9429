export const id = 1287;
export const ids = [1287];
export const modules = {

/***/ 50104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ commandLine),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** `laurel <words>` with the global options that this command was given. */
function commandLine(options, ...words) {
    const globals = [
        ...(options.registry === undefined ? [] : ['--registry', options.registry]),
        ...(options.repo === '.' ? [] : ['--repo', options.repo]),
        ...(options.root === '' ? [] : ['--root', options.root]),
        ...(options.branch === undefined ? [] : ['--branch', options.branch]),
    ];
    return ['laurel', ...words, ...globals].map(shellWord).join(' ');
}
/** A word as a POSIX shell reads it back. */
function shellWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 72991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YN: () => (/* binding */ renderSection),
/* harmony export */   nn: () => (/* binding */ joinParts),
/* harmony export */   pZ: () => (/* binding */ indent),
/* harmony export */   sp: () => (/* binding */ renderFields)
/* harmony export */ });
/** Names in one column, values in the next. */
function renderFields(fields, paint) {
    const known = fields.filter((field) => field[1] !== undefined);
    const width = Math.max(0, ...known.map(([name]) => name.length));
    return known.map(([name, value]) => `${paint('dim', name.padEnd(width))}  ${value}`).join('\n');
}
/** A title over a body, indented; nothing where the body is empty. */
function renderSection(title, body, paint) {
    if (body === '')
        return '';
    return `${paint('bold', title)}\n${indent(body)}`;
}
/** Parts with an empty line between them; empty ones are left out. */
function joinParts(parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}
function indent(text) {
    return text.replace(/^(?=.)/gm, '  ');
}


/***/ }),

/***/ 88320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UC: () => (/* binding */ shortInstant),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83014);
// Times and digests as people read them in a terminal. JSON has them in full.

/** `2026-11-21 07:24:44`, of an RFC 3339 time in UTC; headers say that it is UTC. */
function shortInstant(instant) {
    return instant.replace('T', ' ').replace(/(?:\.[0-9]+)?Z$/, '');
}
/** Twelve hex digits: enough to compare by eye. */
function shortDigest(digest) {
    return (0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest).slice(0, 12);
}
/** `1 file`, `3 files`. */
function countOf(number, noun, plural = `${noun}s`) {
    return `${number} ${number === 1 ? noun : plural}`;
}


/***/ }),

/***/ 51494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderProbe),
/* harmony export */   U: () => (/* binding */ renderDescriptor)
/* harmony export */ });
/* harmony import */ var _report_hostile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69890);
/* harmony import */ var _report_terminal_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82235);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72991);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88320);




function renderProbe(checks, paint) {
    return (0,_report_terminal_table_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTable */ .b)(['probe', '', 'what the store did'], checks.map(({ name, passed, observed }) => [
        name,
        passed ? { text: '✓', style: 'green' } : { text: '✗', style: 'red' },
        (0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(observed, 200),
    ]), { paint });
}
function renderDescriptor({ registry, required, createdAt, probe }, paint) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .indent */ .pZ)((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .renderFields */ .sp)([
        ['id', registry],
        ['created', `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .shortInstant */ .UC)(createdAt)} UTC`],
        ['probed', `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .shortInstant */ .UC)(probe.passedAt)} UTC`],
        [
            'demands',
            required.length === 0 ? 'nothing of a version' : `of every version: ${required.join(', ')}`,
        ],
    ], paint));
}


/***/ }),

/***/ 80171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ storeImmutable),
/* harmony export */   m: () => (/* binding */ createOrRead)
/* harmony export */ });
/* harmony import */ var _primitives_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57662);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
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

/***/ 30847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ probeStore),
  v: () => (/* binding */ requireFit)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var digest = __webpack_require__(83014);
// EXTERNAL MODULE: ./.build/js/src/ledger/immutable.js
var immutable = __webpack_require__(80171);
;// CONCATENATED MODULE: ./.build/js/src/ledger/probe-checks.js
// The probe's questions that one writer alone can ask.



const definiteTries = 5;
/** The second creator is refused, even of equal bytes, and the first one's bytes stay. */
async function createOnce(probing) {
    const key = `${probing.prefix}create-once`;
    await stored(probing, key, 'first');
    const other = await definite(probing, () => probing.store.create(key, bytesOf('second'), options(probing)));
    const equal = await definite(probing, () => probing.store.create(key, bytesOf('first'), options(probing)));
    const now = await textOf(probing, key);
    return {
        passed: other === 'condition-failed' && equal === 'condition-failed' && now === 'first',
        observed: `a second create was ${said(other)}, one of equal bytes ${said(equal)}, the key holds ${shown(now)}`,
    };
}
/** What was just written is what is read, by GET and by HEAD. */
async function readYourWrite(probing) {
    const key = `${probing.prefix}read-your-write`;
    const before = await textOf(probing, key);
    await stored(probing, key, 'written');
    const now = await textOf(probing, key);
    const info = await probing.store.head(key, options(probing));
    const size = info.kind === 'found' ? info.sizeBytes : null;
    return {
        passed: before === null && now === 'written' && size === 'written'.length,
        observed: `before the write a read gave ${shown(before)}, after it ${shown(now)}, HEAD ${size ?? 'nothing'} bytes`,
    };
}
/** A conditional read says "not modified" exactly as long as nothing was written. */
async function conditionalRead(probing) {
    const key = `${probing.prefix}conditional-read`;
    const first = await stored(probing, key, 'first');
    const same = await probing.store.get(key, { ...options(probing), ifNoneMatch: first });
    await replaced(probing, key, { text: 'second', etag: first });
    const changed = await probing.store.get(key, { ...options(probing), ifNoneMatch: first });
    const text = changed.kind === 'found' ? textIn(changed.body) : null;
    return {
        passed: same.kind === 'not-modified' && text === 'second',
        observed: `unchanged it answered ${same.kind}, after a write ${changed.kind}`,
    };
}
/** Put-if-match on the current ETag writes, and gives the key another ETag. */
async function replace(probing) {
    const key = `${probing.prefix}replace`;
    const first = await stored(probing, key, 'first');
    await replaced(probing, key, { text: 'second', etag: first });
    const now = await probing.store.get(key, options(probing));
    const text = now.kind === 'found' ? textIn(now.body) : null;
    const isNewTag = now.kind === 'found' && now.etag !== first;
    return {
        passed: text === 'second' && isNewTag,
        observed: `the key holds ${shown(text)} under ${isNewTag ? 'another' : 'the same'} ETag`,
    };
}
/** Put-if-match on an ETag of the past is refused and writes nothing. */
async function replaceStale(probing) {
    const key = `${probing.prefix}replace-stale`;
    const first = await stored(probing, key, 'first');
    await replaced(probing, key, { text: 'second', etag: first });
    const stale = await definite(probing, () => probing.store.replace(key, bytesOf('third'), first, options(probing)));
    const now = await textOf(probing, key);
    return {
        passed: stale === 'condition-failed' && now === 'second',
        observed: `a replace on a stale ETag was ${said(stale)}, the key holds ${shown(now)}`,
    };
}
/** Put-if-match of a key that is not there is refused and creates nothing. */
async function replaceAbsent(probing) {
    const etag = await stored(probing, `${probing.prefix}replace-absent-etag`, 'first');
    const key = `${probing.prefix}replace-absent`;
    const absent = await definite(probing, () => probing.store.replace(key, bytesOf('first'), etag, options(probing)));
    const now = await textOf(probing, key);
    return {
        passed: absent === 'condition-failed' && now === null,
        observed: `a replace of an absent key was ${said(absent)}, the key holds ${shown(now)}`,
    };
}
/** An upload is refused when the key is taken while its bytes are still being read, however it is sent. */
async function uploadOnce(probing) {
    const small = `${probing.prefix}upload`;
    const alone = await definite(probing, () => probing.store.upload(small, zeros(1024, async () => { }), options(probing)));
    const info = await probing.store.head(small, options(probing));
    const key = `${probing.prefix}upload-late`;
    const late = await definite(probing, () => probing.store.upload(key, zeros(probing.uploadBytes, () => stored(probing, key, 'rival')), options(probing)));
    const now = await probing.store.head(key, options(probing));
    const size = now.kind === 'found' ? now.sizeBytes : null;
    const isAloneStored = info.kind === 'found' && info.sizeBytes === 1024;
    return {
        passed: alone !== 'unknown' && isAloneStored && late === 'condition-failed' && size === 'rival'.length,
        observed: `an upload was ${said(alone)}; one of ${probing.uploadBytes} bytes, of a key taken meanwhile, was ${said(late)}, the key holds ${size ?? 'no'} bytes`,
    };
}
/** A LIST sees what was just written, in byte order. */
async function listAfterWrite(probing) {
    const prefix = `${probing.prefix}list/`;
    // Byte order puts digits before capitals before small letters; a locale's order does not.
    const names = ['0000000002', '0000000010', 'B', 'a'];
    for (const name of names.toReversed())
        await stored(probing, `${prefix}${name}`, name);
    const listed = await listedNames(probing, prefix, undefined);
    const after = await listedNames(probing, prefix, `${prefix}0000000010`);
    return {
        passed: listed.join() === names.join() && after.join() === names.slice(2).join(),
        observed: `of ${names.join(', ')} it listed ${listed.join(', ')}, and after the second ${after.join(', ')}`,
    };
}
async function listedNames(probing, prefix, startAfter) {
    const from = startAfter === undefined ? options(probing) : { ...options(probing), startAfter };
    const names = [];
    for await (const { key } of probing.store.list(prefix, from))
        names.push(key.slice(prefix.length));
    return names;
}
/** Sent again as long as the outcome is unknown: only for writes where a landed one shows all the same. */
async function definite({ clock, signal }, write) {
    for (let attempt = 1; attempt < definiteTries; attempt++) {
        const { kind } = await write();
        if (kind !== 'unknown')
            return kind;
        await clock.sleep(50 * 2 ** attempt, signal);
    }
    return (await write()).kind;
}
/** Puts `text` under a fresh key, and gives the key's ETag. */
async function stored(probing, key, text) {
    const { store, clock, signal } = probing;
    await (0,immutable/* createOrRead */.m)({ store, key, bytes: bytesOf(text), clock, random: () => 1, signal });
    return etagOf(probing, key);
}
async function etagOf({ store, signal }, key) {
    const found = await store.get(key, { signal });
    if (found.kind !== 'absent')
        return found.etag;
    throw new errors/* LaurelError */.Q4({
        code: 'store-unfit',
        message: `${store.location} does not show what it has just stored`,
        at: { key },
    });
}
async function replaced(probing, key, { text, etag }) {
    await definite(probing, () => probing.store.replace(key, bytesOf(text), etag, options(probing)));
}
function options({ signal }) {
    return { signal };
}
async function textOf({ store, signal }, key) {
    const found = await store.get(key, { signal });
    return found.kind === 'found' ? textIn(found.body) : null;
}
/** `sizeBytes` zeros; `beforeRead` is done once, before the first of them is given out. */
function zeros(sizeBytes, beforeRead) {
    let ready = null;
    const chunk = new Uint8Array(Math.min(sizeBytes, 256 * 1024));
    return {
        sizeBytes,
        sha256: (0,digest/* digestOf */.ol)(new Uint8Array(sizeBytes)),
        open: async function* (range = { start: 0 }) {
            ready ??= beforeRead();
            await ready;
            let left = Math.min(range.end ?? sizeBytes - 1, sizeBytes - 1) + 1 - range.start;
            for (; left > 0; left -= chunk.byteLength)
                yield chunk.subarray(0, Math.min(left, chunk.byteLength));
        },
    };
}
function bytesOf(text) {
    return new TextEncoder().encode(text);
}
function textIn(body) {
    return new TextDecoder().decode(body);
}
const saying = {
    written: 'accepted',
    'condition-failed': 'refused',
    unknown: 'never answered definitely',
};
function said(kind) {
    return saying[kind];
}
function shown(text) {
    if (text === null)
        return 'nothing';
    return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}

;// CONCATENATED MODULE: ./.build/js/src/ledger/probe-races.js
// The probe's questions that only many writers at once can ask: a store may be right in turn and wrong in a race.


const writers = 20;
const createRaces = 5;
const incrementsEach = 4;
const maxTries = 400;
/** Of twenty creators of one key one wins, and its bytes are what is stored. */
async function createRace(probing) {
    const wrong = [];
    let unknown = 0;
    for (let race = 0; race < createRaces; race++) {
        const { acknowledged, unanswered, holder } = await raceToCreate(probing, race);
        unknown += unanswered.size;
        const isRight = holder !== null &&
            acknowledged.size <= 1 &&
            (acknowledged.has(holder) || (acknowledged.size === 0 && unanswered.has(holder)));
        if (!isRight) {
            wrong.push(`race ${race + 1} acknowledged ${acknowledged.size} and holds that of ${holder ?? 'nobody'}`);
        }
    }
    const summary = `${createRaces} races of ${writers} creators, ${unknown} answers unknown`;
    return {
        passed: wrong.length === 0,
        observed: wrong.length === 0 ? `${summary}, one winner each` : `${summary}; ${wrong.join('; ')}`,
    };
}
async function raceToCreate({ store, signal, prefix }, race) {
    const key = `${prefix}create-race-${race}`;
    const outcomes = await Promise.all(Array.from({ length: writers }, (_, writer) => store.create(key, encode(`writer ${writer}`), { signal })));
    const found = await store.get(key, { signal });
    return {
        acknowledged: writersTold(outcomes, 'written'),
        unanswered: writersTold(outcomes, 'unknown'),
        holder: found.kind === 'found' ? decode(found.body) : null,
    };
}
function writersTold(outcomes, kind) {
    return new Set(outcomes.flatMap((outcome, writer) => (outcome.kind === kind ? [`writer ${writer}`] : [])));
}
/** Twenty writers append to one history by compare-and-swap; nothing that was acknowledged is lost or doubled. */
async function replaceRace(probing) {
    const key = `${probing.prefix}replace-race`;
    const { store, clock, signal } = probing;
    await (0,immutable/* createOrRead */.m)({ store, key, bytes: encode(''), clock, random: () => 1, signal });
    const told = await Promise.all(Array.from({ length: writers }, (_, writer) => appendInTurn(probing, key, writer)));
    const acknowledged = told.flatMap((each) => each.acknowledged);
    const gaveUp = told.filter((each) => each.gaveUp).length;
    const found = await store.get(key, { signal });
    const history = found.kind === 'found' ? linesOf(found.body) : [];
    const kept = new Set(history);
    const lost = acknowledged.filter((line) => !kept.has(line)).length;
    const doubled = history.length - kept.size;
    return {
        passed: lost === 0 && doubled === 0 && gaveUp === 0 && history.length === writers * incrementsEach,
        observed: `${writers} writers of ${incrementsEach} appends each: ${history.length} kept, ${lost} acknowledged and lost, ${doubled} doubled, ${gaveUp} writers gave up`,
    };
}
async function appendInTurn(probing, key, writer) {
    const acknowledged = [];
    for (let turn = 0; turn < incrementsEach; turn++) {
        const line = `${writer}.${turn}`;
        if (!(await append(probing, key, line)))
            return { acknowledged, gaveUp: true };
        acknowledged.push(line);
    }
    return { acknowledged, gaveUp: false };
}
/** False when it lost more often than an honest store can make it lose. */
async function append({ store, clock, signal }, key, line) {
    for (let attempt = 0; attempt < maxTries; attempt++) {
        const found = await store.get(key, { signal });
        if (found.kind !== 'found')
            throw vanished(store.location, key);
        const lines = linesOf(found.body);
        // An earlier try of ours whose answer was lost.
        if (lines.includes(line))
            return true;
        const { kind } = await store.replace(key, encode([...lines, line].join('\n')), found.etag, { signal });
        if (kind === 'written')
            return true;
        if (kind === 'unknown')
            await clock.sleep(Math.min(50 * (attempt + 1), 1000), signal);
    }
    return false;
}
function linesOf(body) {
    return decode(body)
        .split('\n')
        .filter((line) => line !== '');
}
function encode(text) {
    return new TextEncoder().encode(text);
}
function decode(body) {
    return new TextDecoder().decode(body);
}
function vanished(location, key) {
    return new errors/* LaurelError */.Q4({
        code: 'store-unfit',
        message: `${location} no longer shows what it had stored`,
        at: { key },
    });
}

;// CONCATENATED MODULE: ./.build/js/src/ledger/probe.js

 // prettier-ignore

const checks = [
    ['create-once', createOnce],
    ['read-your-write', readYourWrite],
    ['conditional-read', conditionalRead],
    ['replace', replace],
    ['replace-stale', replaceStale],
    ['replace-absent', replaceAbsent],
    ['create-race', createRace],
    ['replace-race', replaceRace],
    ['upload-once', uploadOnce],
    ['list-after-write', listAfterWrite],
];
/**
 * Tries the store under `<prefix><id>/`. All checks run, whatever the first ones find. What is left behind is
 * about a dozen objects of at most a few KiB: the port has no delete, so a lifecycle rule on `probe/` clears them.
 *
 * @throws LaurelError only where nothing can be concluded: `store-denied`, `store-missing`, `store-full`,
 *   `store-unavailable`, `interrupted`.
 */
async function probeStore(store, options) {
    const { clock, randomId, prefix = 'probe/', uploadBytes = 24 * 1024 * 1024, signal } = options;
    const probing = { store, clock, prefix: `${prefix}${randomId()}/`, uploadBytes, signal };
    const results = [];
    for (const [name, check] of checks) {
        results.push({ name, ...(await observe(check, probing)) });
    }
    return { passed: results.every(({ passed }) => passed), checks: results };
}
/**
 * Refuses a store that failed.
 *
 * @throws LaurelError `store-unfit`, naming every failed check and what was observed.
 */
function requireFit(report, store) {
    if (report.passed)
        return;
    const failed = report.checks.filter(({ passed }) => !passed);
    throw new errors/* LaurelError */.Q4({
        code: 'store-unfit',
        message: `${store.location} does not keep what Laurel stands on: ${failed.map(({ name, observed }) => `${name}: ${observed}`).join('; ')}`,
        remedy: 'use a store with exact conditional writes, on an unversioned bucket unless it is AWS S3; docs/protocol.md says what each check demands',
        details: { failed: failed.map(({ name }) => name) },
    });
}
const inconclusive = new Set([
    'store-denied',
    'store-missing',
    'store-full',
    'store-unavailable',
    'interrupted',
]);
async function observe(check, probing) {
    try {
        return await check(probing);
    }
    catch (cause) {
        if (!(cause instanceof errors/* LaurelError */.Q4) || inconclusive.has(cause.code))
            throw cause;
        return { passed: false, observed: cause.message };
    }
}


/***/ }),

/***/ 44861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ canonicalBytes),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// Canonical JSON (RFC 8785): one value, one sequence of bytes, so that a digest over bytes names the value.
// Stricter than the RFC where JSON would lose something in silence: `undefined`, functions, NaN, infinities,
// integers beyond 2^53 - 1 and lone surrogates are refused rather than turned into `null`.

const maxDepth = 64;
/**
 * The canonical text of `value`. An object's `undefined` properties are left out.
 *
 * @throws LaurelError `internal` for a value that JSON cannot carry exactly; the message names its path.
 */
function canonicalJson(value) {
    return write(value, '$', 0);
}
/** {@link canonicalJson} as UTF-8. */
function canonicalBytes(value) {
    return new TextEncoder().encode(canonicalJson(value));
}
function write(value, path, depth) {
    if (depth > maxDepth)
        throw refusal(path, `nested deeper than ${maxDepth}`);
    switch (typeof value) {
        case 'string':
            return writeString(value, path);
        case 'number':
            return writeNumber(value, path);
        case 'boolean':
            return String(value);
        case 'object':
            if (value === null)
                return 'null';
            return Array.isArray(value) ? writeArray(value, path, depth) : writeObject(value, path, depth);
        default:
            throw refusal(path, `a ${typeof value} is not JSON`);
    }
}
function writeString(value, path) {
    if (!value.isWellFormed())
        throw refusal(path, 'a string with a lone surrogate');
    return JSON.stringify(value);
}
function writeNumber(value, path) {
    if (!Number.isFinite(value))
        throw refusal(path, `${value} is not a JSON number`);
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
        throw refusal(path, `${value} is an integer beyond 2^53 - 1; write it as a string`);
    }
    return JSON.stringify(value);
}
function writeArray(value, path, depth) {
    return `[${Array.from(value, (item, index) => write(item, `${path}[${index}]`, depth + 1)).join(',')}]`;
}
function writeObject(value, path, depth) {
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null)
        throw refusal(path, 'only plain objects are JSON');
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        // RFC 8785 §3.2.3: by UTF-16 code units, which is what JavaScript compares.
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => `${writeString(key, path)}:${write(member, `${path}.${key}`, depth + 1)}`);
    return `{${members.join(',')}}`;
}
function refusal(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'internal',
        message: `cannot be written as canonical JSON: ${why}`,
        at: { field: path },
    });
}


/***/ }),

/***/ 57662:
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

/***/ 83014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ch: () => (/* binding */ digestFromHex),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
// SHA-256 digests, written `sha256:<64 lower-case hex>` everywhere but in store keys, which carry the hex alone.


const pattern = /^sha256:[0-9a-f]{64}$/;
function isDigest(value) {
    return typeof value === 'string' && pattern.test(value);
}
/** @throws LaurelError `invalid-name` when `value` is not a digest. */
function parseDigest(value) {
    if (isDigest(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
        code: 'invalid-name',
        message: `not a digest: ${JSON.stringify(value)}`,
        remedy: 'write a digest as sha256: followed by 64 lower-case hex digits',
    });
}
/** The digest of bytes, or of a string's UTF-8. */
function digestOf(content) {
    return digestFromHex((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex'));
}
/** @throws LaurelError `invalid-name` when `hex` is not 64 lower-case hex digits. */
function digestFromHex(hex) {
    return parseDigest(`sha256:${hex}`);
}
/** The 64 hex digits, as store keys carry them. */
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}


/***/ }),

/***/ 4743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ requirements),
/* harmony export */   VY: () => (/* binding */ descriptorDocument),
/* harmony export */   jG: () => (/* binding */ descriptorFormat)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63339);
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

/***/ 63339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ modelField),
/* harmony export */   DO: () => (/* binding */ scalarField),
/* harmony export */   FA: () => (/* binding */ versionField),
/* harmony export */   IU: () => (/* binding */ gitIdField),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   Nu: () => (/* binding */ dynamicKey),
/* harmony export */   aT: () => (/* binding */ shortTextField),
/* harmony export */   es: () => (/* binding */ sizeField),
/* harmony export */   fC: () => (/* binding */ labelField),
/* harmony export */   fH: () => (/* binding */ generationField),
/* harmony export */   h5: () => (/* binding */ digestField),
/* harmony export */   h6: () => (/* binding */ measureField),
/* harmony export */   jG: () => (/* binding */ quotedField),
/* harmony export */   o2: () => (/* binding */ instantField),
/* harmony export */   ps: () => (/* binding */ aliasField)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83014);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73037);
// The fields that stored documents share. Strict: an unknown field is a document of another format.



const digestField = zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc, {
    error: 'expected sha256: and 64 lower-case hex digits',
});
const modelField = zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isModelName */ .jp, { error: 'expected a model name' });
const aliasField = zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isAliasName */ .mO, { error: 'expected an alias' });
const versionField = zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersionNumber */ .i3, {
    error: 'expected a positive integer',
});
/** Generations of a ledger, from 1. */
const generationField = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1);
const sizeField = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
/** RFC 3339 in UTC, with a trailing Z. */
const instantField = zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$();
/** z.number() refuses NaN and the infinities; JSON would lose digits of a larger integer. */
const measureField = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
    .refine((value) => !Number.isInteger(value) || Number.isSafeInteger(value), {
    error: 'expected a number that JSON holds exactly: integers beyond 2^53 - 1 are written as text',
});
/** Text from people: bounded, never empty. */
const textField = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(4_096);
const shortTextField = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(256);
/** {@link shortTextField} that is easily written as a number, which would lose a zero. */
const quotedField = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: 'expected text: quote it, as in "3.10"' }).min(1).max(256);
/** Keys that a JavaScript object would treat as its own machinery are refused. */
const dynamicKey = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .min(1)
    .max(256)
    .refine((key) => !['__proto__', 'constructor', 'prototype'].includes(key), { error: 'reserved name' });
const scalarField = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(4_096), measureField, zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ()], {
    error: 'expected text, a number that JSON holds exactly, true, false or null',
});
/** What a person writes for a label or a setting. */
const labelField = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(256), measureField, zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()], {
    error: 'expected text, a number, true or false',
});
/** A Git commit or blob id: SHA-1 or SHA-256. */
const gitIdField = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);


/***/ }),

/***/ 88513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ checkDigest),
/* harmony export */   Tw: () => (/* binding */ parseStored),
/* harmony export */   od: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var _primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44861);
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83014);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67337);



const damaged = 'run laurel verify to see what else is damaged; restore the object from a backup or replica';
/** Canonical bytes of `document` and their digest. */
function seal(document) {
    const bytes = (0,_primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)(document);
    return { bytes, digest: (0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes) };
}
/**
 * Parses stored bytes strictly.
 *
 * @throws LaurelError `corrupt-document` when they are not JSON or miss the schema, with key and field;
 *   `future-format` when their `format` is a later one than `format`.
 */
function parseStored(schema, format, bytes, key) {
    const value = parseJson(bytes, key);
    refuseFutureFormat(value, format, key);
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LaurelError */ .Q4({
        code: 'corrupt-document',
        message: `stored document does not fit ${format}: ${issue?.message ?? 'invalid'}`,
        at: { key, field: issue?.path.map(String).join('.') ?? '' },
        remedy: damaged,
    });
}
/** @throws LaurelError `digest-mismatch` when `bytes` are not those that `expected` names. */
function checkDigest(bytes, expected, key) {
    const actual = (0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes);
    if (actual === expected)
        return;
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LaurelError */ .Q4({
        code: 'digest-mismatch',
        message: `stored bytes have digest ${actual}, expected ${expected}`,
        at: { key },
        remedy: 'the object was altered after it was written; restore it and run laurel verify',
    });
}
function parseJson(bytes, key) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LaurelError */ .Q4({
            code: 'corrupt-document',
            message: 'stored document is not JSON',
            at: { key },
            remedy: damaged,
            cause,
        });
    }
}
function refuseFutureFormat(value, format, key) {
    if (typeof value !== 'object' || value === null || !('format' in value) || typeof value.format !== 'string')
        return;
    const [kind, known] = splitFormat(format);
    const [foundKind, found] = splitFormat(value.format);
    if (kind !== foundKind || !(found > known))
        return;
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LaurelError */ .Q4({
        code: 'future-format',
        message: `stored document has format ${value.format}; this Laurel reads up to ${format}`,
        at: { key, field: 'format' },
        remedy: 'use a newer Laurel',
    });
}
function splitFormat(format) {
    const slash = format.lastIndexOf('/');
    return [format.slice(0, slash), Number(format.slice(slash + 1))];
}


/***/ }),

/***/ 22333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ copyKey),
/* harmony export */   Ox: () => (/* binding */ evaluationKey),
/* harmony export */   Qo: () => (/* binding */ headKey),
/* harmony export */   R1: () => (/* binding */ aliasesPrefix),
/* harmony export */   RV: () => (/* binding */ registrationKey),
/* harmony export */   Rn: () => (/* binding */ manifestKey),
/* harmony export */   Wf: () => (/* binding */ artifactKey),
/* harmony export */   Xc: () => (/* binding */ descriptorKey),
/* harmony export */   Xh: () => (/* binding */ manifestsPrefix),
/* harmony export */   ZH: () => (/* binding */ evidenceKey),
/* harmony export */   ac: () => (/* binding */ blobOfRefusalKey),
/* harmony export */   cW: () => (/* binding */ refusalKey),
/* harmony export */   dW: () => (/* binding */ pointerKey),
/* harmony export */   gd: () => (/* binding */ ledgerPrefix),
/* harmony export */   k7: () => (/* binding */ modelOfSegment),
/* harmony export */   mw: () => (/* binding */ refusalsPrefix),
/* harmony export */   oP: () => (/* binding */ artifactsPrefix),
/* harmony export */   q: () => (/* binding */ evaluationsPrefix),
/* harmony export */   r: () => (/* binding */ modelSegment),
/* harmony export */   wG: () => (/* binding */ versionOfManifestKey),
/* harmony export */   y1: () => (/* binding */ reportKey),
/* harmony export */   zg: () => (/* binding */ ledgerEntryKey)
/* harmony export */ });
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83014);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73037);
// Every store key is built here, from checked names only. The first segment says which role writes it.


const descriptorKey = 'laurel.json';
/** In keys a model's `/` is written `.`, so that no wildcard of a bucket policy crosses models. */
function modelSegment(model) {
    return model.replace('/', '.');
}
/** The model that a key's segment stands for; `null` where none can: segments of models have no dot. */
function modelOfSegment(segment) {
    const model = segment.replace('.', '/');
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isModelName */ .jp)(model) && modelSegment(model) === segment ? model : null;
}
/** The number as keys carry it, so that byte order is number order. */
function tenDigits(number) {
    return String(number).padStart(10, '0');
}
/** The directory of a version's artifact bytes, with its trailing slash. */
function artifactsPrefix(contentDigest) {
    return `artifacts/${(0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(contentDigest)}/`;
}
/** `path` has been checked by `parseArtifactPath`. */
function artifactKey(contentDigest, path) {
    return `${artifactsPrefix(contentDigest)}${path}`;
}
function manifestsPrefix(model) {
    return `versions/${modelSegment(model)}/`;
}
function manifestKey(model, version) {
    return `${manifestsPrefix(model)}${tenDigits(version)}.json`;
}
/** The version whose manifest lies at `key`; `null` where `key` is no manifest's. */
function versionOfManifestKey(key) {
    const digits = /^versions\/[^/]+\/([0-9]{10})\.json$/.exec(key)?.[1];
    const version = Number(digits ?? 0);
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersionNumber */ .i3)(version) ? version : null;
}
function registrationKey(model, id) {
    return `registrations/${modelSegment(model)}/${id}.json`;
}
/** `manifest` is the digest of the manifest that was copied under this number. */
function copyKey(model, version, manifest) {
    return `copies/${modelSegment(model)}/${tenDigits(version)}-${(0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(manifest)}.json`;
}
function evaluationsPrefix(model, version) {
    return `evaluations/${modelSegment(model)}/${tenDigits(version)}/`;
}
function evaluationKey(model, version, digest) {
    return `${evaluationsPrefix(model, version)}${(0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest)}.json`;
}
function evidenceKey(digest) {
    return `evidence/${(0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest)}`;
}
function aliasesPrefix(model) {
    return `aliases/${modelSegment(model)}/`;
}
function pointerKey(model, alias) {
    return `${aliasesPrefix(model)}${alias}/pointer.json`;
}
function ledgerPrefix(model, alias) {
    return `${aliasesPrefix(model)}${alias}/ledger/`;
}
function ledgerEntryKey(model, alias, generation, digest) {
    return `${ledgerPrefix(model, alias)}${tenDigits(generation)}-${(0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest)}.json`;
}
function reportKey(digest) {
    return `reports/${(0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest)}.json`;
}
function refusalsPrefix(model, alias) {
    return `refusals/${modelSegment(model)}/${alias}/`;
}
/** `blob` is the alias file's Git blob id: 40 or 64 hex digits. */
function refusalKey(model, alias, blob) {
    return `${refusalsPrefix(model, alias)}${blob}.json`;
}
/** The blob id that a refusal's key carries; `null` where it is no refusal's. */
function blobOfRefusalKey(key) {
    return /\/([0-9a-f]{40}|[0-9a-f]{64})\.json$/.exec(key)?.[1] ?? null;
}
function headKey(model) {
    return `heads/${modelSegment(model)}.json`;
}


/***/ }),

/***/ 73037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ parseVersionNumber),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   NK: () => (/* binding */ isRegistrationId),
/* harmony export */   Sc: () => (/* binding */ parseRegistrationId),
/* harmony export */   bi: () => (/* binding */ parseAliasName),
/* harmony export */   i3: () => (/* binding */ isVersionNumber),
/* harmony export */   jp: () => (/* binding */ isModelName),
/* harmony export */   mO: () => (/* binding */ isAliasName),
/* harmony export */   s_: () => (/* binding */ parseModelName)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// Names and their grammars. A name becomes part of a key or a path only after one of these has parsed it.

const segmentPattern = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;
const aliasPattern = /^[a-z][a-z0-9_-]{0,62}$/;
const reservedAlias = /^(?:latest|main|v[0-9]+)$/;
const registrationPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const maxSegmentLength = 63;
const maxVersion = 9_999_999_999;
function isModelName(value) {
    if (typeof value !== 'string' || value.length > 2 * maxSegmentLength + 1)
        return false;
    const segments = value.split('/');
    return (segments.length <= 2 && segments.every((s) => s.length <= maxSegmentLength && segmentPattern.test(s)));
}
function isAliasName(value) {
    return typeof value === 'string' && aliasPattern.test(value) && !reservedAlias.test(value);
}
function isVersionNumber(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= maxVersion;
}
function isRegistrationId(value) {
    return typeof value === 'string' && registrationPattern.test(value);
}
/** @throws LaurelError `invalid-name`. */
function parseModelName(value) {
    if (isModelName(value))
        return value;
    throw refusal('a model name', value, 'use lower-case letters, digits, - and _, as in credit-risk or risk/credit-risk');
}
/** @throws LaurelError `invalid-name`. */
function parseAliasName(value) {
    if (isAliasName(value))
        return value;
    throw refusal('an alias', value, 'use a name such as production; latest, main and v<digits> are taken');
}
/** @throws LaurelError `invalid-name`. Accepts the number or its plain decimal text. */
function parseVersionNumber(value) {
    const number = typeof value === 'string' && /^[1-9][0-9]{0,9}$/.test(value) ? Number(value) : value;
    if (isVersionNumber(number))
        return number;
    throw refusal('a version', value, 'write a positive integer, such as 14');
}
/** @throws LaurelError `invalid-name`. */
function parseRegistrationId(value) {
    if (isRegistrationId(value))
        return value;
    throw refusal('a registration id', value, 'use at most 128 letters, digits, dots, - and _');
}
/** @throws LaurelError `invalid-name`. */
function parseReference(text) {
    const at = text.indexOf('@');
    if (at < 0)
        return { kind: 'model', model: parseModelName(text) };
    const model = parseModelName(text.slice(0, at));
    const rest = text.slice(at + 1);
    return /^[0-9]/.test(rest)
        ? { kind: 'version', model, version: parseVersionNumber(rest) }
        : { kind: 'alias', model, alias: parseAliasName(rest) };
}
function refusal(what, value, remedy) {
    const shown = JSON.stringify(value) ?? String(value);
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'invalid-name',
        message: `not ${what}: ${shown.length > 120 ? `${shown.slice(0, 120)}…` : shown}`,
        remedy,
    });
}


/***/ }),

/***/ 25053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openRegistry),
/* harmony export */   q: () => (/* binding */ readDescriptor)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _documents_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4743);
/* harmony import */ var _documents_stored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88513);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22333);




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


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
