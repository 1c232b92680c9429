export const id = 7719;
export const ids = [7719];
export const modules = {

/***/ 54623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   gS: () => (/* binding */ generationOf),
/* harmony export */   hB: () => (/* binding */ readEntry),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83014);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
// Reading a chain: its head in one GET, its entries from newest to oldest, each checked against what names it.


async function readHead(store, chain, options = {}) {
    const found = await store.get(chain.pointerKey, options);
    if (found.kind === 'not-modified')
        return found;
    if (found.kind === 'absent')
        return { kind: 'empty', storeDate: found.storeDate };
    const pointer = chain.parsePointer(found.body, chain.pointerKey);
    return { kind: 'at', pointer, etag: found.etag, storeDate: found.storeDate };
}
/** The generation of the newest entry; 0 of an empty chain. */
function generationOf(head) {
    return head.kind === 'empty' ? 0 : head.pointer.generation;
}
/**
 * One entry, checked against its name.
 *
 * @throws LaurelError `chain-broken` when it is absent, altered or of another generation; `corrupt-document` or
 *   `future-format` from the chain's codec.
 */
async function readEntry(store, chain, name, options = {}) {
    const key = chain.entryKey(name.generation, name.digest);
    const found = await store.get(key, options);
    if (found.kind !== 'found')
        throw broken(key, 'a ledger entry that the chain names is absent');
    const actual = (0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(found.body);
    if (actual !== name.digest) {
        throw broken(key, `a ledger entry was altered: its bytes have digest ${actual}`);
    }
    const entry = chain.parseEntry(found.body, key);
    if (entry.generation !== name.generation) {
        throw broken(key, `a ledger entry calls itself generation ${entry.generation}, expected ${name.generation}`);
    }
    if ((entry.previous === null) !== (entry.generation === 1)) {
        throw broken(key, 'only the entry of generation 1 has no previous entry');
    }
    return { entry, digest: name.digest, key };
}
/**
 * Entries from newest to oldest, down to generation `downTo` (default 1), one GET each. Whoever stops early
 * reads no more.
 *
 * @throws LaurelError as {@link readEntry}, at the first entry that does not check out.
 */
async function* walk(store, chain, head, options = {}) {
    const { downTo = 1, signal } = options;
    let next = head.kind === 'empty' ? null : { generation: head.pointer.generation, digest: head.pointer.entry };
    while (next !== null && next.generation >= downTo) {
        const link = await readEntry(store, chain, next, { signal });
        yield link;
        const { generation, previous } = link.entry;
        next = previous === null ? null : { generation: generation - 1, digest: previous };
    }
}
function broken(key, message) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
        code: 'chain-broken',
        message,
        at: { key },
        remedy: 'run laurel verify for the whole damage; restore the object from a version, backup or replica; nothing repairs a ledger in silence',
    });
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

/***/ 65921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ aliasChain)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _documents_alias_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90652);
/* harmony import */ var _documents_stored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88513);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22333);




/** The codec of `model@alias`. A document that names another model or alias than its key is corrupt. */
function aliasChain(model, alias) {
    return {
        pointerKey: (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerKey */ .dW)(model, alias),
        entriesPrefix: (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerPrefix */ .gd)(model, alias),
        entryKey: (generation, digest) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerEntryKey */ .zg)(model, alias, generation, digest),
        parseEntry(bytes, key) {
            const entry = (0,_documents_stored_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStored */ .Tw)(_documents_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .entryDocument */ .i3, _documents_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .entryFormat */ .mu, bytes, key);
            requireOwn(entry, { model, alias }, key);
            return entry;
        },
        parsePointer(bytes, key) {
            const pointer = (0,_documents_stored_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStored */ .Tw)(_documents_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerDocument */ .Rx, _documents_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerFormat */ .ly, bytes, key);
            requireOwn(pointer, { model, alias }, key);
            requireOwnPlaces(pointer, key);
            return pointer;
        },
        pointerOf: _documents_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .rq,
    };
}
function requireOwn(found, expected, key) {
    if (found.model === expected.model && found.alias === expected.alias)
        return;
    throw misplaced(key, `it is of ${found.model}@${found.alias}, not of ${expected.model}@${expected.alias}`);
}
/** Serving loads what a pointer names, so what it names can only be what its versions and digests say. */
function requireOwnPlaces(pointer, key) {
    for (const route of pointer.routes) {
        if (route.manifestKey !== (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestKey */ .Rn)(pointer.model, route.version)) {
            throw misplaced(key, `a route of version ${route.version} names ${route.manifestKey}`);
        }
        if (route.artifacts !== (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactsPrefix */ .oP)(route.contentDigest)) {
            throw misplaced(key, `a route of ${route.contentDigest} names ${route.artifacts}`);
        }
    }
    const main = pointer.routes.find(({ version }) => version === pointer.version);
    const isWhole = main === undefined
        ? pointer.version === null &&
            pointer.manifest === null &&
            pointer.artifacts === null &&
            pointer.contentDigest === null
        : pointer.manifest?.key === main.manifestKey &&
            pointer.manifest.digest === main.manifest &&
            pointer.artifacts === main.artifacts &&
            pointer.contentDigest === main.contentDigest;
    if (!isWhole)
        throw misplaced(key, 'its version, manifest and artifacts are not those of one of its routes');
}
function misplaced(key, why) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'corrupt-document',
        message: `a stored document is not what its key says: ${why}`,
        at: { key },
        remedy: 'somebody wrote it by hand: run laurel verify, and restore it from a version, backup or replica',
    });
}


/***/ }),

/***/ 90652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rx: () => (/* binding */ pointerDocument),
/* harmony export */   i3: () => (/* binding */ entryDocument),
/* harmony export */   ly: () => (/* binding */ pointerFormat),
/* harmony export */   mu: () => (/* binding */ entryFormat),
/* harmony export */   rq: () => (/* binding */ pointerOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22333);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63339);
// An alias's ledger entry and its pointer. The pointer is a pure function of its entry: `pointerOf`.


 // prettier-ignore
/** A version as an entry or pointer names it: enough to find, load and check it. */
const target = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ version: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .versionField */ .FA, manifest: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .digestField */ .h5, contentDigest: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .digestField */ .h5 });
const route = target.extend({ weight: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1) });
/** What Git wanted, and where it said so. */
const desired = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** The alias repository's identity: the first entry's is the owner for ever. */
    repository: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8,
    /** The directory in that repository, '' for its top. */
    root: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1_024),
    commit: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .gitIdField */ .IU,
    /** The alias file's blob id; an entry that no promotion caused carries its predecessor's. */
    blob: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .gitIdField */ .IU,
});
const waiver = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    gate: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .dynamicKey */ .Nu,
    owner: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTextField */ .aT,
    reason: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8,
    until: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTextField */ .aT,
});
const entryKinds = ['promotion', 'rollback', 'rollout-step', 'removal', 'restore'];
const entryFormat = 'laurel.ledger-entry/1';
const pointerFormat = 'laurel.pointer/1';
const entryDocument = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(entryFormat),
    model: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .modelField */ .Cn,
    alias: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .aliasField */ .ps,
    generation: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .generationField */ .fH,
    previous: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .digestField */ .h5.nullable(),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(entryKinds),
    /** Live after this entry; empty after a removal. One route of weight 1 unless a rollout is under way. */
    routes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(route).max(16),
    shadow: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(target).max(16),
    /** What was live before, kept warm by serving; `null` on the first. */
    from: target.nullable(),
    desired,
    /** The generation of the rollback that still holds this alias; absent when none does. */
    hold: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .generationField */ .fH.optional(),
    cause: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        pullRequest: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTextField */ .aT.optional(),
        author: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTextField */ .aT.optional(),
        approvedBy: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTextField */ .aT).max(100),
        actor: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTextField */ .aT,
        reason: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8,
        runUrl: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8.optional(),
    }),
    /** How it was judged; absent where nothing was judged (a rollback). */
    gates: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['passed', 'waived']),
        report: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .digestField */ .h5,
        policy: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .digestField */ .h5,
        waivers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(waiver).max(100),
    })
        .optional(),
    /** What could not be checked and was done all the same, e.g. recalls that could not be read. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8).max(100),
    writeId: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shortTextField */ .aT,
    recordedAt: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .instantField */ .o2,
});
const pointerRoute = route.extend({ manifestKey: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), artifacts: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const pointerDocument = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(pointerFormat),
    model: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .modelField */ .Cn,
    alias: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .aliasField */ .ps,
    generation: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .generationField */ .fH,
    entry: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .digestField */ .h5,
    /** The version of the heaviest route; `null` after a removal. */
    version: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .versionField */ .FA.nullable(),
    contentDigest: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .digestField */ .h5.nullable(),
    /** The key prefix of the directory to load, relative to the registry. */
    artifacts: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    manifest: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), digest: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .digestField */ .h5 }).nullable(),
    routes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(pointerRoute),
    shadow: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(target),
    previous: target.nullable(),
    desired,
    hold: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .generationField */ .fH.nullable(),
    recordedAt: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .instantField */ .o2,
});
/** The pointer that `entry`, stored under `digest`, stands for. */
function pointerOf(entry, digest) {
    const main = entry.routes.toSorted((a, b) => b.weight - a.weight)[0];
    return {
        format: pointerFormat,
        model: entry.model,
        alias: entry.alias,
        generation: entry.generation,
        entry: digest,
        version: main?.version ?? null,
        contentDigest: main?.contentDigest ?? null,
        artifacts: main === undefined ? null : (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactsPrefix */ .oP)(main.contentDigest),
        manifest: main === undefined ? null : { key: (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestKey */ .Rn)(entry.model, main.version), digest: main.manifest },
        routes: entry.routes.map((each) => ({
            ...each,
            manifestKey: (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestKey */ .Rn)(entry.model, each.version),
            artifacts: (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactsPrefix */ .oP)(each.contentDigest),
        })),
        shadow: entry.shadow,
        previous: entry.from,
        desired: entry.desired,
        hold: entry.hold ?? null,
        recordedAt: entry.recordedAt,
    };
}


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


/***/ })

};
