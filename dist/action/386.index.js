export const id = 386;
export const ids = [386];
export const modules = {

/***/ 4904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   a: () => (/* binding */ rootDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
// Where the alias repository lies on disk, and the root directory in it, as `--repo` and `--root` name them.

/** `--root` as repository paths write it: '' for the top, never a slash at either end. */
function rootOf({ root }) {
    return root.replace(/^\.?\/+|\/+$/g, '').replace(/^\.$/, '');
}
/** The absolute directory that holds laurel.yaml. */
function rootDirectory(where) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(where.repo, rootOf(where)));
}


/***/ }),

/***/ 9627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openPromoter),
  m: () => (/* binding */ openSnapshots)
});

// EXTERNAL MODULE: ./.build/js/src/promotion/snapshot.js + 61 modules
var snapshot = __webpack_require__(5597);
// EXTERNAL MODULE: ./.build/js/src/registry/open-registry.js + 1 modules
var open_registry = __webpack_require__(8402);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/js/src/policy/packs.js
var policy_packs = __webpack_require__(1554);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(7337);
;// CONCATENATED MODULE: ./.build/js/src/apps/package-root.js
// Laurel's own directory, wherever it was put: the place of its policy packs, schemas and examples.




const landmark = (0,external_node_path_.join)('gates', 'laurel-low.yaml');
/** @throws LaurelError `internal` when Laurel was taken apart: its bundle needs `gates/` above it. */
function packageRoot() {
    const from = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    for (let directory = from;; directory = (0,external_node_path_.dirname)(directory)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, landmark)))
            return directory;
        if (directory === (0,external_node_path_.dirname)(directory)) {
            throw new errors/* LaurelError */.Q4({
                code: 'internal',
                message: `no ${landmark} in any directory above ${from}`,
                remedy: 'keep dist/ and gates/ together, as they are in the repository',
            });
        }
    }
}

;// CONCATENATED MODULE: ./.build/js/src/apps/read-packs.js
// The policy packs that come with Laurel, read from its own directory.




async function readPacks() {
    const root = packageRoot();
    const packs = Object.entries(policy_packs/* packFiles */.P).map(async ([name, path]) => [name, { path, bytes: await (0,promises_.readFile)((0,external_node_path_.join)(root, path)) }]);
    return new Map(await Promise.all(packs));
}

// EXTERNAL MODULE: ./.build/js/src/apps/cli/alias-repository.js
var alias_repository = __webpack_require__(4904);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/words.js
var words = __webpack_require__(998);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/open-promoter.js





/** What the command line names, with what reading it needs: no question is asked of the repository yet. */
async function openSnapshots(context) {
    const host = await context.host();
    const { directory } = await context.files();
    return {
        snapshots: new snapshot/* Snapshots */.qv({ host, root: (0,alias_repository/* rootOf */.I)(context.options), packs: await readPacks() }),
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
            const admitted = admissions.get(store) ?? (0,open_registry/* openRegistry */.M)(store, context).then(() => undefined);
            admissions.set(store, admitted);
            return admitted;
        },
        clock: context.clock,
        random: context.random,
        newId: context.newId,
        actor: by === undefined ? context.actor : (0,words/* parseName */.$)(by),
        runUrl: context.runUrl,
        signal: context.signal,
    };
}


/***/ }),

/***/ 998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseName),
/* harmony export */   M: () => (/* binding */ parseReason)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);
/* harmony import */ var _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);
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

/***/ 2523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ showApart),
/* harmony export */   Z: () => (/* binding */ showNumber)
/* harmony export */ });
// Numbers in a gate's sentences: short, yet never so short that two different ones read alike.
/** Up to six significant digits, without trailing zeros. */
function showNumber(value) {
    return String(Number(value.toPrecision(6)));
}
/** Both numbers; with all their digits where the short forms would read alike. */
function showApart(a, b) {
    const short = [showNumber(a), showNumber(b)];
    return a !== b && short[0] === short[1] ? [String(a), String(b)] : short;
}


/***/ }),

/***/ 1371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ foldVerdicts),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   rY: () => (/* binding */ verdicts)
/* harmony export */ });
// Verdicts and their fold: the worst counts, and nothing that is missing ever passes.
/** `inconclusive`: evidence missing or too weak. `errored`: we broke. `waived`: by name, with reason and expiry. */
const verdicts = ['passed', 'waived', 'inconclusive', 'failed', 'errored'];
/** Whether a promotion may go on. */
function isPassing(verdict) {
    return verdict === 'passed' || verdict === 'waived';
}
/**
 * The worst of `all`, in the order passed < waived < inconclusive < failed < errored; free of order and
 * monotone. Of nothing it is `inconclusive`: a promotion that no gate judged was not judged.
 */
function foldVerdicts(all) {
    return (all.reduce((worst, next) => (worst === undefined ? next : worse(worst, next)), undefined) ?? 'inconclusive');
}
function worse(a, b) {
    return verdicts.indexOf(a) >= verdicts.indexOf(b) ? a : b;
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

/***/ 9404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ proveHead)
/* harmony export */ });
/* harmony import */ var _primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4861);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7337);
/* harmony import */ var _read_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4623);
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

/***/ 4575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ parseAliasFile)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var primitives_digest = __webpack_require__(3014);
// EXTERNAL MODULE: ./.build/js/src/registry/names.js
var names = __webpack_require__(3037);
// EXTERNAL MODULE: ./.build/js/src/policy/parse-file.js
var parse_file = __webpack_require__(2062);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./.build/js/src/policy/written/fields.js
var fields = __webpack_require__(9891);
;// CONCATENATED MODULE: ./.build/js/src/policy/written/alias-file.js
// aliases/<model>/<alias>.yaml: the version that an alias shall point at, and why. A promotion edits this file.


/** A gate's id, or a demand that Laurel makes itself, such as `laurel.after`. */
const waivedField = (0,fields/* nameField */.yD)(/^(?:laurel\.)?[a-z][a-z0-9_-]{0,62}$/, 'expected the id of a gate in the policy, such as auc');
const waiver = schemas/* strictObject */.rej({
    reason: fields/* textField */.M8.describe('Why the gate may stay unmet for a while.'),
    owner: fields/* shortTextField */.aT.describe('Who answers for it.'),
    until: schemas/* union */.KCZ([iso/* date */.p6(), iso/* datetime */.w$({ offset: true })], {
        error: 'expected a date such as 2026-12-01, or an instant such as 2026-12-01T12:00:00Z',
    })
        .describe('The last day on which it counts (to its end, UTC), or an instant.'),
});
/** What most alias files are: an alias points at a version. */
const promotionFileSchema = schemas/* strictObject */.rej({
    version: fields/* versionField */.FA,
    digest: fields/* digestField */.h5
        .optional()
        .describe('Of the manifest, so that the review is bound to these bytes; `laurel propose` writes it.'),
    reason: fields/* textField */.M8.describe('Why this version; it goes into the ledger.'),
    waivers: schemas/* record */.g1P(waivedField, waiver)
        .optional()
        .describe('Gate id → why it may stay unmet, who answers for it, until when.'),
    lift: schemas/* int */.Whr()
        .min(1)
        .optional()
        .describe('The generation of the rollback whose hold this promotion lifts. Only a person writes it.'),
});
/** The end of an alias: removal is written, never inferred from a missing file. */
const removalFileSchema = schemas/* strictObject */.rej({
    removed: schemas/* literal */.euz(true, { error: 'expected true; leave the line out where the alias stays' }),
    reason: fields/* textField */.M8.describe('Why the alias ends; it goes into the ledger.'),
});
const aliasFileSchema = schemas/* union */.KCZ([promotionFileSchema, removalFileSchema])
    .describe('aliases/<model>/<alias>.yaml: the version that an alias shall point at, and why.');

;// CONCATENATED MODULE: ./.build/js/src/policy/alias-file.js
// What an alias file asks for, as the program uses it.




/** The alias file `file`, or everything that is wrong with it. */
function parseAliasFile(file) {
    const parsed = (0,parse_file/* parseFile */.jm)(file, (value) => (0,parse_file/* hasKey */.CJ)(value, 'removed') ? removalFileSchema : promotionFileSchema);
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
        version: (0,names/* parseVersionNumber */.DH)(version),
        ...(digest === undefined ? {} : { digest: (0,primitives_digest/* parseDigest */.m)(digest) }),
        reason,
        waivers: new Map(Object.entries(waivers)),
        ...(lift === undefined ? {} : { lift }),
    };
}


/***/ }),

/***/ 1554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parsePacks),
/* harmony export */   P: () => (/* binding */ packFiles)
/* harmony export */ });
/* harmony import */ var _parse_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2062);
/* harmony import */ var _written_policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(967);
// The policy packs that come with Laurel: data in gates/, given as bytes by whoever can read a disk.


/** The packs and their files, relative to Laurel's own directory. */
const packFiles = {
    'laurel/low': 'gates/laurel-low.yaml',
    'laurel/medium': 'gates/laurel-medium.yaml',
    'laurel/high': 'gates/laurel-high.yaml',
};
function parsePacks(packs) {
    return new Map([...packs].map(([name, { bytes }]) => [
        name,
        (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFile */ .jm)({ path: name, blob: '', mode: 'file', bytes }, () => _written_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .policyFileSchema */ .Y),
    ]));
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

/***/ 4288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ parseRepository)
});

// EXTERNAL MODULE: ./.build/js/src/policy/alias-file.js + 1 modules
var alias_file = __webpack_require__(4575);
// EXTERNAL MODULE: ./.build/js/src/policy/parse-file.js
var parse_file = __webpack_require__(2062);
// EXTERNAL MODULE: ./.build/js/src/policy/problem.js
var problem = __webpack_require__(8147);
// EXTERNAL MODULE: ./.build/js/src/policy/repository-path.js
var repository_path = __webpack_require__(2572);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./.build/js/src/policy/written/fields.js
var fields = __webpack_require__(9891);
;// CONCATENATED MODULE: ./.build/js/src/policy/written/consumer-file.js
// consumers/<model>/<name>.yaml: the fields that one caller of a model sends and reads.


const consumer_file_fields = schemas/* array */.YOg(fields/* shortTextField */.aT).max(10_000);
const consumerFileSchema = schemas/* strictObject */.rej({
    description: fields/* textField */.M8.optional(),
    owner: fields/* peopleField */._p.optional().describe('Whom to ask before a field changes.'),
    sends: consumer_file_fields.describe('Names of the inputs and parameters that this caller sends.'),
    reads: consumer_file_fields.describe('Names of the outputs that this caller reads.'),
})
    .describe('consumers/<model>/<name>.yaml: what one caller of a model depends on.');

// EXTERNAL MODULE: ./.build/js/src/policy/written/laurel-file.js
var laurel_file = __webpack_require__(2370);
// EXTERNAL MODULE: ./.build/js/src/policy/written/model-file.js
var model_file = __webpack_require__(2400);
// EXTERNAL MODULE: ./.build/js/src/policy/written/policy-file.js
var policy_file = __webpack_require__(967);
;// CONCATENATED MODULE: ./.build/js/src/policy/written/recall-file.js
// recalls/<name>.yaml: a dataset or versions declared bad; whatever was built on them is barred.


const recalledDataset = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ name: fields/* shortTextField */.aT.describe('Every version of the dataset of this name.') }),
    schemas/* strictObject */.rej({ digest: fields/* digestField */.h5.describe('Exactly these bytes, whatever they are called.') }),
], { error: 'expected a dataset as {name: …} or {digest: sha256:…}' });
const recalledVersions = schemas/* array */.YOg(schemas/* strictObject */.rej({ model: fields/* modelField */.Cn, versions: schemas/* array */.YOg(fields/* versionField */.FA).min(1).max(10_000) }))
    .min(1)
    .max(1_000);
const reason = fields/* textField */.M8.describe('What is wrong with it; reviewers read it on every barred version.');
const datasetRecallSchema = schemas/* strictObject */.rej({ dataset: recalledDataset, reason });
const versionsRecallSchema = schemas/* strictObject */.rej({ versions: recalledVersions, reason });
const recallFileSchema = schemas/* union */.KCZ([datasetRecallSchema, versionsRecallSchema])
    .describe('recalls/<name>.yaml: every version built on this dataset or these versions is barred.');

;// CONCATENATED MODULE: ./.build/js/src/policy/repository-files.js









/**
 * Parses what is ours among `files`; others are passed over. Never throws for what people wrote.
 *
 * @param root the directory that holds laurel.yaml, '' for the repository's top.
 */
function parseRepository(files, root = '') {
    const prefix = root === '' ? '' : `${root.replace(/\/$/, '')}/`;
    const collected = new Collector(`${prefix}${repository_path/* laurelPath */.lR}`);
    for (const file of files) {
        if (file.path.startsWith(prefix)) {
            collected.add(file, (0,repository_path/* parseRepositoryPath */.XU)(file.path.slice(prefix.length)));
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
                this.#laurel = this.#keep((0,parse_file/* parseFile */.jm)(file, () => laurel_file/* laurelFileSchema */.P));
                break;
            case 'model':
                this.#models.set(place.model, this.#keep((0,parse_file/* parseFile */.jm)(file, () => model_file/* modelFileSchema */.x)));
                break;
            case 'policy':
                this.#policies.set(place.name, this.#keep((0,parse_file/* parseFile */.jm)(file, () => policy_file/* policyFileSchema */.Y)));
                break;
            case 'recall':
                this.#recalls.set(place.name, this.#keep(parseRecallFile(file)));
                break;
            case 'consumer': {
                const { model, name } = place;
                const parsed = this.#keep((0,parse_file/* parseFile */.jm)(file, () => consumerFileSchema));
                this.#consumers.push({ model, name, path, file: parsed });
                break;
            }
            case 'alias': {
                const { model, alias } = place;
                this.#aliases.push({ model, alias, path, file: this.#keep((0,alias_file/* parseAliasFile */.u)(file)) });
                break;
            }
            case 'misplaced':
                this.#problems.push((0,problem/* problem */.CC)({ file: path }, place.reason, place.remedy));
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
    return (0,parse_file/* parseFile */.jm)(file, (value) => (0,parse_file/* hasKey */.CJ)(value, 'versions') ? versionsRecallSchema : datasetRecallSchema);
}
function missingLaurel(path) {
    return {
        ok: false,
        problems: [
            (0,problem/* problem */.CC)({ file: path }, `there is no ${path}`, 'write one with laurel init, or name its directory'),
        ],
    };
}


/***/ }),

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ modelPath),
/* harmony export */   OS: () => (/* binding */ aliasPath),
/* harmony export */   XU: () => (/* binding */ parseRepositoryPath),
/* harmony export */   Xn: () => (/* binding */ repositoryPrefixes),
/* harmony export */   lR: () => (/* binding */ laurelPath)
/* harmony export */ });
/* unused harmony export policyPath */
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3037);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7337);
/* harmony import */ var _primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2975);
// Where what people write lies in the alias repository: paths ↔ names. Names are checked before they are used.



const laurelPath = 'laurel.yaml';
function modelPath(model) {
    return `models/${model}.yaml`;
}
function aliasPath(model, alias) {
    return `aliases/${model}/${alias}.yaml`;
}
function policyPath(name) {
    return `gates/${name}.yaml`;
}
/** The directories that Laurel reads, each with its trailing slash. */
const repositoryPrefixes = ['models/', 'aliases/', 'gates/', 'recalls/', 'consumers/'];
const plainName = /^(?=.{1,63}$)[a-z0-9]+(?:[-_][a-z0-9]+)*$/;
const maxPathLength = 400;
/** What `path` stands for. */
function parseRepositoryPath(path) {
    if (path === laurelPath)
        return { kind: 'laurel' };
    const slip = nearlyOurs(path);
    if (slip !== undefined)
        return slip;
    const prefix = repositoryPrefixes.find((each) => path.startsWith(each));
    if (prefix === undefined || isOther(path, prefix))
        return { kind: 'other' };
    if (path.length > maxPathLength)
        return misplaced('the path is too long', 'use shorter names');
    const stem = /^(.*)\.yaml$/.exec(path.slice(prefix.length))?.[1];
    if (stem === undefined)
        return misplaced('not a .yaml file', `give it the ending .yaml, or move it out of ${prefix}`);
    return named(prefix, stem);
}
/** Notes and hidden files anywhere; where models and policies may lie beside code, whatever is no YAML. */
function isOther(path, prefix) {
    if (/\.(?:md|txt)$/i.test(path) || /(?:^|\/)\.[^/]*$/.test(path))
        return true;
    return prefix !== 'aliases/' && !/\.ya?ml$/i.test(path);
}
function named(prefix, stem) {
    const slash = stem.lastIndexOf('/');
    const [directory, last] = [stem.slice(0, Math.max(0, slash)), stem.slice(slash + 1)];
    switch (prefix) {
        case 'models/':
            return (0,_registry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelName */ .jp)(stem) ? { kind: 'model', model: stem } : badName('a model', stem);
        case 'aliases/':
            if (!(0,_registry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelName */ .jp)(directory))
                return badName('a model', directory);
            if (!(0,_registry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isAliasName */ .mO)(last))
                return badName('an alias', last);
            return { kind: 'alias', model: directory, alias: last };
        case 'consumers/':
            if (!(0,_registry_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelName */ .jp)(directory))
                return badName('a model', directory);
            return plainName.test(last)
                ? { kind: 'consumer', model: directory, name: last }
                : badName('a consumer', last);
        case 'gates/':
            return plainName.test(stem) ? { kind: 'policy', name: stem } : badName('a policy', stem);
        case 'recalls/':
            return plainName.test(stem) ? { kind: 'recall', name: stem } : badName('a recall', stem);
        default:
            return (0,_primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(prefix);
    }
}
/** Paths that differ from ours in case or ending only, and would be passed over in silence. */
function nearlyOurs(path) {
    const lower = path.toLowerCase();
    if (/^laurel\.(?:ya?ml|json)$/.test(lower))
        return misplaced(`${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(path)} is not read`, 'rename it to laurel.yaml');
    const prefix = repositoryPrefixes.find((each) => lower.startsWith(each));
    if (prefix === undefined || path.startsWith(prefix))
        return undefined;
    return misplaced(`${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(path)} is not read`, `move it to ${prefix}, in lower case`);
}
function badName(what, name) {
    const foreign = /[^\x20-\x7e]/u.exec(name)?.[0];
    const hint = foreign === undefined ? '' : `: ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(foreign)} is ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .nameCodePoint */ .L)(foreign)}, not an ASCII letter`;
    return misplaced(`the path does not name ${what}, ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(name)}${hint}`, 'use lower-case letters, digits, - and _ in names, as in models/credit-risk.yaml or aliases/risk/credit-risk/production.yaml');
}
function misplaced(reason, remedy) {
    return { kind: 'misplaced', reason, remedy };
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

/***/ 9891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ plainNameField),
/* harmony export */   Cn: () => (/* binding */ modelField),
/* harmony export */   FA: () => (/* binding */ versionField),
/* harmony export */   Gi: () => (/* binding */ policyNameField),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   T9: () => (/* binding */ mergeField),
/* harmony export */   Ti: () => (/* binding */ durationField),
/* harmony export */   _p: () => (/* binding */ peopleField),
/* harmony export */   aT: () => (/* binding */ shortTextField),
/* harmony export */   h5: () => (/* binding */ digestField),
/* harmony export */   n5: () => (/* binding */ approvalsField),
/* harmony export */   ps: () => (/* binding */ aliasField),
/* harmony export */   rl: () => (/* binding */ gateIdField),
/* harmony export */   yD: () => (/* binding */ nameField)
/* harmony export */ });
/* unused harmony export personField */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _primitives_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2718);
/* harmony import */ var _primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2975);
// The fields that the documents people write share. Each is a pattern, so that editors can check it too.



/** The longest text that says why or what. */
const text = (maxLength) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1, { error: 'expected text' }).max(maxLength).regex(/\S/, { error: 'expected text' });
const textField = text(4_096);
const shortTextField = text(256);
/** A name by its pattern; a character that only looks right is pointed out. */
function nameField(pattern, expected) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: expected }).regex(pattern, {
        error: (issue) => {
            const foreign = /[^\x20-\x7e]/u.exec(String(issue.input))?.[0];
            return foreign === undefined
                ? expected
                : `${expected}; ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(foreign)} is ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .nameCodePoint */ .L)(foreign)}, not an ASCII letter`;
        },
    });
}
const segment = '[a-z0-9]+(?:[-_][a-z0-9]+)*';
/** What `isModelName` accepts, as a pattern. */
const modelField = nameField(new RegExp(`^(?=[^/]{1,63}(?:/[^/]{1,63})?$)${segment}(?:/${segment})?$`), 'expected a model name such as credit-risk or risk/credit-risk');
/** What `isAliasName` accepts, as a pattern. */
const aliasField = nameField(/^(?!(?:latest|main|v[0-9]+)$)[a-z][a-z0-9_-]{0,62}$/, 'expected an alias such as production; latest, main and v<digits> are taken');
/** Registries, tiers, roles, policies, recalls and consumers, which Laurel names itself. */
const plainNameField = nameField(new RegExp(`^(?=.{1,63}$)${segment}$`), 'expected a name of lower-case letters, digits, - and _');
const gateIdField = nameField(/^[a-z][a-z0-9_-]{0,62}$/, 'expected an id of lower-case letters, digits, - and _, such as auc');
/** A policy of this repository, or a pack such as `laurel/high`. */
const policyNameField = nameField(new RegExp(`^(?=.{1,63}$)(?:laurel/)?${segment}$`), 'expected the name of a file in gates/, or a pack such as laurel/high');
const versionField = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr({ error: 'expected a version: a positive whole number without quotes' })
    .min(1, { error: 'expected a version: a positive whole number' })
    .max(9_999_999_999, { error: 'expected a version of at most ten digits' });
const digestField = nameField(/^sha256:[0-9a-f]{64}$/, 'expected sha256: and 64 lower-case hex digits');
const personField = nameField(/^(?:user:[A-Za-z0-9][A-Za-z0-9._@+[\]-]{0,127}|team:[A-Za-z0-9][A-Za-z0-9._-]{0,99}\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})$/, 'expected a person as user:grace or team:acme/model-risk');
const peopleField = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(personField).min(1, { error: 'expected at least one person' }).max(100);
const durationField = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: 'expected a duration such as 24h or 30d' })
    .regex(_primitives_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationPattern */ .Zq, {
    error: 'expected a duration such as 24h or 30d',
});
/** Role → how many different people of it must approve. */
const approvalsField = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(plainNameField, zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(100))
    .describe('Role → how many different people of it must approve; `owner` means the owners of the model.');
const mergeField = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['manual', 'auto'])
    .describe('`auto` merges the pull request of a promotion once every gate passes.');


/***/ }),

/***/ 2370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ laurelFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
// laurel.yaml: the registries, what every alias gets by default, what each tier demands, and who people are.

 // prettier-ignore
const registry = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    store: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.describe('Where the registry lies: `s3://bucket/prefix?region=eu-west-1`, or `file:./registry` relative to this file.'),
});
const aliasDefaults = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    registry: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT
        .optional()
        .describe('The registry whose pointers serve this alias; `home` where nothing is said.'),
    after: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasField */ .ps.optional().describe('The alias that must have served the version before.'),
    policy: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .policyNameField */ .Gi
        .optional()
        .describe('Demanded of every model that has this alias, besides its tier.'),
    soak: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .durationField */ .Ti.optional().describe('How long `after` must have served the version, at least.'),
    approvals: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalsField */ .n5.optional(),
    merge: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeField */ .T9.optional(),
});
const tier = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    policy: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .policyNameField */ .Gi.describe('Demanded of every alias of every model of this tier.'),
    soak: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .durationField */ .Ti
        .optional()
        .describe('How long the alias named in `after` must have served the version, at least.'),
    approvals: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalsField */ .n5.optional(),
});
const roleField = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nameField */ .yD)(/^(?!owner$)(?=.{1,63}$)[a-z0-9]+(?:[-_][a-z0-9]+)*$/, 'expected a role of lower-case letters, digits, - and _, but not owner: each model names its own');
const laurelFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    registries: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT, registry)
        .refine((all) => Object.keys(all).length > 0, { error: 'expected at least one registry' })
        .meta({ description: 'Name → object store.', minProperties: 1 }),
    home: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT.describe('The registry in which versions are registered.'),
    aliases: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasField */ .ps, aliasDefaults).optional().describe('Defaults for every model.'),
    tiers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT, tier)
        .optional()
        .describe('Risk class → demands: the one place where risk chooses demands.'),
    people: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(roleField, _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .peopleField */ ._p)
        .optional()
        .describe('Role → who has it. `owner` is taken: each model names its own.'),
})
    .describe('laurel.yaml: what holds for the whole alias repository.');


/***/ }),

/***/ 2400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ modelFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
// models/<model>.yaml: what a model is for, who owns it, how risky it is, and which aliases it has.

 // prettier-ignore
const modelAlias = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    policy: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .policyNameField */ .Gi.optional().describe('Demanded besides what tier and defaults demand.'),
    merge: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeField */ .T9.optional(),
    after: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasField */ .ps.optional().describe('The alias that must have served the version before.'),
    registry: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT.optional(),
    soak: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .durationField */ .Ti
        .optional()
        .describe('How long `after` must have served the version; the longest of all that is written counts.'),
    approvals: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalsField */ .n5.optional(),
});
const modelFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    description: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.describe('What the model predicts, for whom and when.'),
    owner: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .peopleField */ ._p.describe('Who answers for the model.'),
    tier: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT.optional().describe('Its risk class, from laurel.yaml.'),
    aliases: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasField */ .ps, modelAlias)
        .describe('The aliases this model may have, each with what it demands besides the tier.'),
})
    .describe('models/<model>.yaml: one model. An alias adds demands, never drops a tier’s.');


/***/ }),

/***/ 967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ policyFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9891);
// gates/<name>.yaml: a policy, that is what evidence counts and which gates judge it.

 // prettier-ignore
/** One gate and its parameters, which the gate itself checks. */
const demandedGate = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ gate: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNameField */ .AT.describe('Which gate judges; the other keys are its parameters.') })
    .describe('One demand: a gate and its parameters.');
const evidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    dataset: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional().describe('Only evaluations of the dataset of this name count.'),
    evaluators: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT)
        .min(1, { error: 'expected at least one evaluator; leave the line out to admit any' })
        .max(100)
        .optional()
        .describe('Only evaluations by one of these count, e.g. `repo:acme/credit-eval`.'),
    maxAge: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .durationField */ .Ti.optional().describe('Older evaluations do not count.'),
});
const policyFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    description: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.optional(),
    extends: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .policyNameField */ .Gi
        .optional()
        .describe('The policy this one starts from; a gate of the same id replaces that one’s.'),
    evidence: evidence.optional(),
    gates: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .gateIdField */ .rl, demandedGate)
        .optional()
        .describe('Id → gate. Ids are what `extends` overrides, waivers name and checks show.'),
})
    .describe('gates/<name>.yaml: a policy.');


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

/***/ 2718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ durationPattern),
/* harmony export */   cb: () => (/* binding */ printDuration),
/* harmony export */   n8: () => (/* binding */ parseShare),
/* harmony export */   yi: () => (/* binding */ parseDurationMs)
/* harmony export */ });
// Quantities that people write with their unit: durations (`50ms`, `24h`, `30d`) and shares (`10%`).
const unitsMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
/** What {@link parseDurationMs} reads. */
const durationPattern = /^([0-9]{1,9}(?:\.[0-9]{1,6})?)(ms|s|m|h|d|w)$/;
const sharePattern = /^([0-9]{1,6}(?:\.[0-9]{1,6})?)%$/;
/** The milliseconds of `50ms`, `1.5s`, `10m`, `24h`, `30d` or `2w`, to the nanosecond; `undefined` for other text. */
function parseDurationMs(text) {
    const [, number, unit] = durationPattern.exec(text) ?? [];
    if (number === undefined || !isUnit(unit))
        return undefined;
    return Math.round(Number(number) * unitsMs[unit] * 1e6) / 1e6;
}
/** The ratio of a percentage, 0.1 of `10%`; `undefined` for other text. */
function parseShare(text) {
    const number = sharePattern.exec(text)?.[1];
    return number === undefined ? undefined : Number(number) / 100;
}
/** A duration as people write it: the largest unit that leaves a whole number, else milliseconds. */
function printDuration(durationMs) {
    const whole = ['w', 'd', 'h', 'm', 's'].find((unit) => durationMs >= unitsMs[unit] && durationMs % unitsMs[unit] === 0);
    return whole === undefined ? `${durationMs}ms` : `${durationMs / unitsMs[whole]}${whole}`;
}
function isUnit(unit) {
    return unit !== undefined && Object.hasOwn(unitsMs, unit);
}


/***/ }),

/***/ 1791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ append),
/* harmony export */   o: () => (/* binding */ gatesOf)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7493);

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

/***/ 7493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   tE: () => (/* binding */ requirePointer),
/* harmony export */   yW: () => (/* binding */ impossible)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);

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

/***/ 314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ barOf),
/* harmony export */   l: () => (/* binding */ decideRevert)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);
/* harmony import */ var _registry_read_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5371);
/* harmony import */ var _append_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1791);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7493);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(731);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(284);
/* harmony import */ var _gather_promotion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9473);
/* harmony import */ var _recall_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3212);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1443);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3266);
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
    const hits = await (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherRecalls */ .E)({ store: stores.home, manifest, rules: rules.value, signal });
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
/* harmony import */ var _registry_read_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5371);
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


/***/ }),

/***/ 5418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ gatherApprovals)
/* harmony export */ });
/* harmony import */ var _demands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(911);

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

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rq: () => (/* binding */ gatherPromotion),
  fI: () => (/* binding */ problemText),
  Kv: () => (/* binding */ toMergeFirst)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(7337);
// EXTERNAL MODULE: ./.build/js/src/registry/read-version.js
var read_version = __webpack_require__(5371);
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

// EXTERNAL MODULE: ./.build/js/src/primitives/nearest-name.js
var nearest_name = __webpack_require__(9308);
// EXTERNAL MODULE: ./.build/js/src/policy/problem.js
var problem = __webpack_require__(8147);
;// CONCATENATED MODULE: ./.build/js/src/policy/waivers.js
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
        return [(0,problem/* note */.N4)(at, why, 'end it sooner, or change the demand in the policy')];
    }
    if (leftMs > 0)
        return [];
    const why = `the waiver of ${id} ended with ${waiver.until} and does not count any more`;
    return [(0,problem/* note */.N4)(at, why, 'remove it, or meet the gate')];
}
function unknownGate(id, known, at) {
    const near = (0,nearest_name/* nearestName */.q)(id, known);
    return (0,problem/* problem */.CC)(at, `the waiver names ${id}, which is no gate of this alias's policy`, near === undefined ? `name one of ${known.join(', ')}, or remove it` : `did you mean ${near}?`);
}

// EXTERNAL MODULE: ./.build/js/src/promotion/entry.js
var entry = __webpack_require__(731);
// EXTERNAL MODULE: ./.build/js/src/promotion/facts.js
var facts = __webpack_require__(284);
// EXTERNAL MODULE: ./.build/js/src/promotion/gather-approvals.js
var gather_approvals = __webpack_require__(5418);
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
        return unjudgeable('no-policy', found.problems.map(toMergeFirst), 'merge the policy first');
    const { policy } = found;
    const waivers = waiverProblems(file, policy, now);
    const wrongWaivers = waivers.filter((problem) => problem.severity === 'error');
    if (wrongWaivers.length > 0)
        return unjudgeable('invalid-file', wrongWaivers, 'correct the waivers in the alias file');
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
        notes: waivers.map(({ message, remedy }) => `${message}: ${remedy}`),
        input: {
            subject: { model, alias, blob: file.blob, pinned: wishedDigest(file), waivers: waiversOf(file, now) },
            policy,
            evidence,
            facts: {
                recalls: await (0,facts/* gatherRecalls */.E)({ store: stores.home, manifest, rules: rules.value, signal }),
                soak: policy.after === undefined
                    ? null
                    : await soakOf(request, policy.after, policy.soakMs, manifestDigest),
                approvals: await (0,gather_approvals/* gatherApprovals */.C)(promoter, {
                    pullRequest: request.pullRequest,
                    policy,
                    trainedBy: manifest.lineage.run?.actor,
                }),
            },
            now,
        },
    };
    function soakOf({ promoter: by, snapshot: at }, after, requiredMs, digest) {
        return (0,promotion_promoter/* storesOf */.oi)(by, at, model, after).then((theirs) => (0,facts/* gatherSoak */.S)({ store: theirs.alias, model, after, manifest: digest, requiredMs, signal }));
    }
}
/** What is live now; after a removal what was live last, so that nobody slips below it by removing first. */
function currentTarget(pointer) {
    return (0,entry/* servedBy */.nV)(pointer) ?? pointer?.previous ?? null;
}
async function gatherOrRefuse({ promoter, stores, model, version, pointer, waiting = null, now }, policy) {
    try {
        return await gatherEvidence({
            store: stores.home,
            model,
            candidate: { version },
            current: waiting ?? currentTarget(pointer),
            policy: policy.evidence,
            now,
            signal: promoter.signal,
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
/** Policy is what the branch says: it cannot be put right in the pull request that it is to judge. */
function toMergeFirst(wrong) {
    return { ...wrong, remedy: `${wrong.remedy}; merge that first, in a pull request of its own` };
}
/** Problems as one sentence, places first. */
function problemText(problems) {
    const each = problems.map(({ at, message }) => [(0,errors/* renderPlace */.oL)(at), message].filter((part) => part !== '').join(': '));
    return each.join('; ').slice(0, 4_000);
}
function wishedDigest({ wish }) {
    return wish.kind === 'version' ? wish.digest : undefined;
}
function waiversOf({ wish }, now) {
    return wish.kind === 'version' ? validWaivers(wish.waivers, now) : new Map();
}


/***/ }),

/***/ 5112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  k: () => (/* binding */ judgeRemoval)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/canonical-json.js
var canonical_json = __webpack_require__(4861);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var digest = __webpack_require__(3014);
;// CONCATENATED MODULE: ./.build/js/src/evidence/fingerprint.js
// What a judgement rested on, as one digest: whether anything changed since can be told without judging again.


/**
 * The digest of everything that gates could see: manifests, evaluations and problems, whatever the order in
 * which they were gathered, and not when.
 */
function evidenceFingerprint({ candidate, current, dataset }) {
    return (0,digest/* digestOf */.ol)((0,canonical_json/* canonicalBytes */.M)({
        candidate: seen(candidate),
        current: current.kind === 'none' ? null : seen(current),
        dataset: dataset ?? null,
    }));
}
function seen({ model, version, manifestDigest, evaluations, problems }) {
    return {
        model,
        version,
        manifest: manifestDigest,
        evaluations: evaluations.map(({ digest }) => digest).toSorted(),
        problems: problems.map(({ key, kind }) => `${key} ${kind}`).toSorted(),
    };
}

;// CONCATENATED MODULE: ./.build/js/src/registry/diff.js
/** Every difference from `before` to `after`, in the order of areas and then of subjects. */
function diffVersions(before, after) {
    const [from, to] = [factsOf(before, after), factsOf(after, before)];
    return areas.flatMap((area) => {
        const [old, now] = [from[area], to[area]];
        return [...new Set([...old.keys(), ...now.keys()])]
            .toSorted()
            .filter((subject) => old.get(subject) !== now.get(subject))
            .map((subject) => {
            const [was, is] = readable(old.get(subject), now.get(subject));
            return { area, subject: cut(subject, 1_024), before: cutOrNull(was), after: cutOrNull(is) };
        });
    });
}
/** Long decimals to six significant digits, unless that would hide the difference. */
function readable(before, after) {
    const rounded = [before, after].map((text) => text !== undefined && /^-?[0-9]+\.[0-9]{5,}$/.test(text)
        ? String(Number(Number(text).toPrecision(6)))
        : text);
    return rounded[0] === rounded[1] ? [before, after] : rounded;
}
const areas = [
    'signature', 'data', 'code', 'hyperparameters', 'environment', 'metrics', 'tags', 'files',
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

// EXTERNAL MODULE: ./.build/js/src/promotion/demands.js
var promotion_demands = __webpack_require__(911);
// EXTERNAL MODULE: ./.build/js/src/promotion/judgement.js
var judgement = __webpack_require__(4840);
;// CONCATENATED MODULE: ./.build/js/src/promotion/judge.js




/** Judges a promotion. The same input gives the same judgement, to the byte. */
function judge({ subject, policy, evidence, facts, now }) {
    const { candidate, current } = evidence;
    const demands = (0,judgement/* applyWaivers */.Kw)([
        ...policy.gates.map((gate) => judgeGate(gate, evidence)),
        (0,promotion_demands/* completeDemand */.nr)(candidate.manifest.complete),
        (0,promotion_demands/* pinnedDemand */.U9)(subject.pinned, candidate.manifestDigest),
        (0,promotion_demands/* recallDemand */.H8)(facts.recalls),
        ...(facts.soak === null ? [] : [(0,promotion_demands/* soakDemand */.yi)(facts.soak, now)]),
        ...(facts.approvals.demanded.length === 0 ? [] : [(0,promotion_demands/* approvalsDemand */.as)(facts.approvals)]),
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
        differences: current.kind === 'none' ? [] : [...diffVersions(diffed(current), diffed(candidate))],
        evaluations: { candidate: digestsOf(candidate), current: digestsOf(current) },
        fingerprint: (0,judgement/* fingerprintOf */.ax)({
            blob: subject.blob,
            policy: policy.digest,
            evidence: evidenceFingerprint(evidence),
            verdicts: demands.map((demand) => [demand.id, demand.verdict]),
        }),
        judgedAt: now.toISOString(),
    };
}
/** A removal is not measured: only people decide it. */
function judgeRemoval({ subject, policy, current, approvals, now, }) {
    const demands = (0,judgement/* applyWaivers */.Kw)([(0,promotion_demands/* approvalsDemand */.as)(approvals)], new Map());
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
/* harmony export */   Ph: () => (/* binding */ judgementDocument),
/* harmony export */   aY: () => (/* binding */ reportFormat),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
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

/***/ 9571:
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
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);
/* harmony import */ var _policy_written_demands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5430);


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
/* harmony export */   s6: () => (/* binding */ storeRefusal),
/* harmony export */   tL: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2857);
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
    'wrong-digest',
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
    const key = (0,_registry_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .reportKey */ .y1)(digest);
    const found = await store.get(key);
    if (found.kind === 'found')
        return (0,_registry_documents_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStored */ .Tw)(_judgement_js__WEBPACK_IMPORTED_MODULE_5__/* .judgementDocument */ .Ph, _judgement_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFormat */ .aY, found.body, key);
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
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

/***/ 1443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   X_: () => (/* binding */ changeRefusal),
/* harmony export */   a2: () => (/* binding */ refusedBefore),
/* harmony export */   be: () => (/* binding */ blockersOf)
/* harmony export */ });
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1371);
/* harmony import */ var _ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7337);
/* harmony import */ var _registry_alias_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5921);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7493);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1219);
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

/***/ 5627:
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

/***/ 5597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qv: () => (/* binding */ Snapshots),
  eh: () => (/* binding */ aliasId)
});

// UNUSED EXPORTS: Snapshot

// EXTERNAL MODULE: ./.build/js/src/primitives/nearest-name.js
var nearest_name = __webpack_require__(9308);
// EXTERNAL MODULE: ./.build/js/src/primitives/schema-keys.js
var schema_keys = __webpack_require__(6154);
// EXTERNAL MODULE: ./.build/js/src/primitives/show-value.js
var show_value = __webpack_require__(2975);
// EXTERNAL MODULE: ./.build/js/src/gates/verdict.js
var verdict = __webpack_require__(1371);
;// CONCATENATED MODULE: ./.build/js/src/gates/checks.js

/** The judgement that `checks` amount to; without a check it is inconclusive. */
function judgementOf(checks, notes = []) {
    return {
        verdict: (0,verdict/* foldVerdicts */.OK)(checks.map(({ verdict }) => verdict)),
        checks,
        notes: [...new Set(notes)],
    };
}
/** A check of evidence that is missing or too weak. */
function inconclusive(about, reason, remedy) {
    return { current: null, candidate: null, delta: null, ...about, verdict: 'inconclusive', reason, remedy };
}
/**
 * The one of several checks of the same demand that counts: the worst of those that could be judged. What could
 * not be judged counts only where nothing could: evidence that is too weak is cured by attaching better.
 */
function settle(all) {
    const worst = all.toSorted((a, b) => severity(b.check) - severity(a.check) || a.headroom - b.headroom)[0];
    if (worst === undefined || all.length === 1)
        return worst?.check;
    const setAside = all.filter(({ check }) => check.verdict === 'inconclusive' && worst.check.verdict !== 'inconclusive').length;
    const others = setAside === 0 ? '' : `; ${setAside} of them could not be judged and ${setAside === 1 ? 'is' : 'are'} set aside`; // prettier-ignore
    return {
        ...worst.check,
        reason: `${worst.check.reason} (the worst of ${all.length} comparisons${others})`,
    };
}
function severity({ verdict }) {
    return ['inconclusive', 'passed', 'failed', 'errored'].indexOf(verdict);
}
/**
 * A check for every piece of evidence that lies there and cannot be used: it might be the worst of several.
 * That of the current version matters only where something is compared with it.
 */
function unusableEvidence(evidence, comparesWithCurrent) {
    const versions = comparesWithCurrent && evidence.current.kind === 'live'
        ? [evidence.candidate, evidence.current]
        : [evidence.candidate];
    return versions.flatMap((version) => version.problems.filter(({ kind }) => kind === 'unusable').map((problem) => unusable(version, problem)));
}
function unusable(version, problem) {
    return inconclusive({ subject: `evidence of ${nameOf(version)}`, limit: 'all evidence is readable' }, `${problem.key} cannot be used, and might be the worst of several: ${problem.reason}`, 'run laurel verify, and restore that object or have an administrator remove it');
}
/** `credit-risk@14`. */
function nameOf({ model, version }) {
    return `${model}@${version}`;
}
/** The command that adds an evaluation to a version. */
function attachCommand(version, what) {
    return `${what}, then run: laurel attach ${nameOf(version)} evaluation.yaml`;
}
/** ` on credit-holdout` where the policy names a dataset; an empty string where it leaves that open. */
function onDemandedData({ dataset }) {
    return dataset === undefined ? '' : ` on ${dataset}`;
}
/** The first few of what may be many, for a sentence. */
function someOf(parts, separator = ', ') {
    const shown = parts.slice(0, 5).join(separator);
    return parts.length <= 5 ? shown : `${shown} and ${parts.length - 5} more`;
}
/** Why a version's evaluations may be fewer than its attached ones; an empty string where none is missing. */
function exclusions({ problems }) {
    const excluded = problems.filter(({ kind }) => kind === 'excluded');
    const first = excluded[0];
    if (first === undefined)
        return '';
    const more = excluded.length === 1 ? '' : `, and ${excluded.length - 1} more`;
    return ` (not counted: ${first.key}, ${first.reason}${more})`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./.build/js/src/registry/documents/fields.js
var fields = __webpack_require__(3339);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var primitives_digest = __webpack_require__(3014);
;// CONCATENATED MODULE: ./.build/js/src/gates/comparable.js

/** The candidate's readings by what they may be compared with, in the order of their keys. */
function comparable(candidate, current, keyOf) {
    const [ours, theirs] = [byKey(candidate, keyOf), byKey(current, keyOf)];
    return [...ours.entries()]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, readings]) => ({ candidate: readings, current: theirs.get(key) ?? [] }));
}
/** Readings by key, in one pass: evaluations may hold thousands of slices. */
function byKey(readings, keyOf) {
    const groups = new Map();
    for (const reading of readings) {
        const group = groups.get(keyOf(reading));
        if (group === undefined)
            groups.set(keyOf(reading), [reading]);
        else
            group.push(reading);
    }
    return groups;
}
/** Only the same bytes of data and the same split of them compare. */
function dataKey({ evaluation }) {
    return `${evaluation.dataset.digest} ${evaluation.split}`;
}
/** `credit-holdout (sha256:0123456789ab…), split test`. */
function describeData({ evaluation }) {
    const { name, digest } = evaluation.dataset;
    return `${name} (sha256:${(0,primitives_digest/* hexOf */.ZD)(digest).slice(0, 12)}…), split ${evaluation.split}`;
}
/** A version's evaluations of one split, or of all where policy leaves it open. */
function evaluationsOf(version, split) {
    return version.evaluations.filter(({ evaluation }) => split === undefined || evaluation.split === split);
}
/** The current version where there is one. */
function liveVersion({ current }) {
    return current.kind === 'live' ? current : null;
}
const firstPromotionNote = 'first promotion: there is no current version, so demands relative to it do not apply';
/** What a judgement remarks where it has demands relative to a current version that does not exist yet. */
function firstPromotionNotes({ current }, isRelative) {
    return isRelative && current.kind === 'none' ? [firstPromotionNote] : [];
}

;// CONCATENATED MODULE: ./.build/js/src/gates/explanation.js
function absolute(text) {
    return { text, relative: false };
}
function relative(text) {
    return { text, relative: true };
}
/** `0.002`, `10% of its value`. */
function marginText({ kind, written }) {
    return kind === 'relative' ? `${written} of its value` : written;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(parts) {
    const last = parts.at(-1);
    return parts.length < 2 || last === undefined
        ? parts.join('')
        : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/eval-threshold/explain.js
// What an eval-threshold gate demands, in words.

function explainEvalThreshold(demand) {
    const { metric, min, max, worseThanCurrentBy: margin } = demand;
    const slices = Object.entries(demand.slices ?? {});
    const isAll = metric === 'all';
    const what = isAll ? 'no metric is worse' : `${metric} is not worse`;
    return {
        demands: [
            ...(min === undefined ? [] : [absolute(`${metric} is at least ${min}`)]),
            ...(max === undefined ? [] : [absolute(`${metric} is at most ${max}`)]),
            ...(margin === undefined
                ? []
                : [relative(`${what} than that of the current version by more than ${marginText(margin)}`)]),
            ...slices.map(([attribute, each]) => relative(`${what} than that of the current version by more than ${marginText(each)} in any slice by ${attribute}`)),
        ],
        ...evidenceOf(demand, margin !== undefined || slices.length > 0),
    };
}
function evidenceOf({ metric, split, slices = {} }, isRelative) {
    const isAll = metric === 'all';
    const attributes = Object.keys(slices);
    const where = split === undefined ? '' : `, split ${split}`;
    const metrics = isAll ? 'every metric that the current version has' : metric;
    return {
        needs: [
            `an evaluation of the candidate with ${metrics}${where}`,
            ...(isRelative
                ? ['an evaluation of the current version on the same data: equal dataset digest, equal split']
                : []),
            ...(attributes.length === 0
                ? []
                : [
                    `slices by ${listed(attributes)} alone, with ${isAll ? 'those metrics' : metric}, of both versions`,
                ]),
        ],
        inconclusive: [
            `no evaluation of the candidate that counts has ${isAll ? 'a metric of the current version' : metric}`,
            ...(isRelative
                ? [
                    'the current version was not measured on the same data',
                    'evaluations disagree on whether higher or lower is better',
                ]
                : []),
            ...(attributes.length === 0 ? [] : ['one of the two versions lacks a slice of the other']),
            'an evaluation cannot be read or was altered',
        ],
    };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/limits.js
/** Relative to the numbers compared: 0.8 - 0.7 must keep a limit of 0.1, which binary fractions alone deny. */
const rounding = 1e-12;
/** value ≤ limit. */
function isAtMost(value, limit) {
    return keeps(value, limit, Math.max(Math.abs(value), Math.abs(limit)));
}
/** value ≥ limit. */
function isAtLeast(value, limit) {
    return isAtMost(-value, -limit);
}
/** |a - b| style differences of shares: both lie in [0, 1], so rounding is that of numbers near 1. */
function isShareAtMost(value, limit) {
    return keeps(value, limit, 1);
}
/** `not worse than current by more than 0.002`. */
function marginWords(margin) {
    return `not worse than current by more than ${margin.written}`;
}
/** Whether the candidate is worse than the current version by no more than the margin. */
function isWithinMargin(comparison) {
    const { current, candidate } = comparison;
    const allowed = allowance(comparison.margin, current);
    return keeps(worseBy(comparison), allowed, Math.max(Math.abs(current), Math.abs(candidate)));
}
/** What is left of the margin, negative where it is exceeded: the smaller, the worse. */
function headroom(comparison) {
    return allowance(comparison.margin, comparison.current) - worseBy(comparison);
}
function worseBy({ better, current, candidate }) {
    return better === 'higher' ? current - candidate : candidate - current;
}
/** How much worse is allowed: a percentage is of the size of the current value, whatever its sign. */
function allowance(margin, current) {
    return margin.kind === 'absolute' ? margin.value : margin.share * Math.abs(current);
}
function keeps(value, limit, scale) {
    return Number.isFinite(value) && Number.isFinite(limit) && value <= limit + rounding * scale;
}

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(7337);
;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/preconditions.js
// What callers of this room owe: a breach is a mistake in Laurel, never in somebody's evidence.

/** @throws LaurelError `internal` unless `holds`; it says `what` should have held, and the values it was of. */
function requireThat(holds, what, ...values) {
    if (!holds)
        breach(`${what}: ${values.join(', ')}`);
}
/** @throws LaurelError `internal` unless 0 < value < 1. */
function preconditions_requireProbability(name, value) {
    if (!(value > 0 && value < 1))
        breach(`${name} lies strictly between 0 and 1, not ${value}`);
}
/** @throws LaurelError `internal` unless `value` is an integer of at least `least`. */
function preconditions_requireInteger(name, value, least) {
    if (!Number.isSafeInteger(value) || value < least) {
        breach(`${name} is an integer of at least ${least}, not ${value}`);
    }
}
/** @throws LaurelError `internal` unless `value` is finite and at least 0. */
function preconditions_requireAmount(name, value) {
    if (!(value >= 0) || !Number.isFinite(value))
        breach(`${name} is finite and at least 0, not ${value}`);
}
/** @throws LaurelError `internal` unless 0 ≤ value ≤ 1. */
function requireShare(name, value) {
    if (!(value >= 0 && value <= 1))
        breach(`${name} lies between 0 and 1, not ${value}`);
}
/** @throws LaurelError `internal` unless both are of the same length. */
function requireSameLength(names, first, second) {
    if (first.length !== second.length)
        breach(`${names} have ${first.length} and ${second.length} rows`);
}
/** @throws LaurelError `internal` when any value is NaN or infinite. */
function requireFinite(name, values) {
    for (let row = 0; row < values.length; row += 1) {
        if (!Number.isFinite(values[row]))
            breach(`${name} has ${values[row]} in row ${row}`);
    }
}
/** @throws LaurelError `internal` unless every value is 0 or 1. */
function requireBinary(name, labels) {
    for (let row = 0; row < labels.length; row += 1) {
        const label = labels[row];
        if (label !== 0 && label !== 1)
            breach(`${name} has ${label} in row ${row}, not 0 or 1`);
    }
}
function breach(what) {
    throw new errors/* LaurelError */.Q4({ code: 'internal', message: `statistics: ${what}` });
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/special/elementary.js
// Exponential and logarithm out of + - * / alone, so that they have the same bits on every machine and engine.
// JavaScript leaves Math.exp and Math.log to the engine, and engines differ in the last place between versions and
// processors. IEEE 754 fixes + - * / and square roots, so what is built of these alone is the same everywhere.
const ln2High = 6.931471803691238e-1; // its last 21 bits are 0, so k * ln2High is exact for |k| < 2^21
const ln2Low = 1.9082149292705877e-10;
/** ln(2π) / 2, rounded. */
const elementary_halfLnTwoPi = 0.9189385332046728;
/** 1 / √(2π), rounded. */
const inverseRootTwoPi = 0.3989422804014327;
const steps = [512, 256, 128, 64, 32, 16, 8, 4, 2, 1];
/** 2^step of each step. */
const powers = [
    1.3407807929942597e154, 1.157920892373162e77, 3.402823669209385e38, 18446744073709552000, 4294967296, 65536, 256, 16, 4, 2,
]; // prettier-ignore
/**
 * The natural logarithm of `x` ≥ 0, within 1 unit in the last place; -∞ of 0, `NaN` below 0.
 *
 * Source: the method of FreeBSD's msun `e_log.c` (x = 2^k (1 + f), a minimax polynomial in f / (2 + f)).
 */
function elementary_log(x) {
    if (x === 0)
        return Number.NEGATIVE_INFINITY;
    if (!(x > 0) || x === Number.POSITIVE_INFINITY)
        return x > 0 ? x : Number.NaN;
    let exponent = 0;
    let mantissa = x;
    if (mantissa < 2.2250738585072014e-308) {
        mantissa *= 18014398509481984; // 2^54: a subnormal becomes normal
        exponent = -54;
    }
    if (mantissa >= 2) {
        for (let at = 0; at < 10; at += 1) {
            const power = powers[at] ?? 1;
            if (mantissa < power)
                continue;
            mantissa /= power;
            exponent += steps[at] ?? 0;
        }
    }
    else if (mantissa < 1) {
        for (let at = 0; at < 10; at += 1) {
            const power = powers[at] ?? 1;
            if (mantissa * (power / 2) >= 1)
                continue;
            mantissa *= power;
            exponent -= steps[at] ?? 0;
        }
    }
    if (mantissa > Math.SQRT2) {
        mantissa /= 2;
        exponent += 1;
    }
    const f = mantissa - 1;
    const s = f / (2 + f);
    const z = s * s;
    const w = z * z;
    const odd = w * (3.999999999940942e-1 + w * (2.2222198432149784e-1 + w * 1.531383769920937e-1));
    const even = z * (6.666666666666735e-1 + w * (2.857142874366239e-1 + w * (1.818357216161805e-1 + w * 1.4798198605116586e-1))); // prettier-ignore
    const half = 0.5 * f * f;
    return exponent * ln2High - (half - (s * (half + odd + even) + exponent * ln2Low) - f);
}
/** ln(1 + x) for x > -1, accurate for small x too. Source: W. Kahan's correction, x ln(u) / (u - 1), u = 1 + x. */
function elementary_log1p(x) {
    const u = 1 + x;
    if (u === 1)
        return x;
    if (u === Number.POSITIVE_INFINITY)
        return u;
    return (elementary_log(u) * x) / (u - 1);
}
/**
 * e^x within 1 unit in the last place; 0 below about -745.13, ∞ above about 709.78.
 *
 * Source: the method of FreeBSD's msun `e_exp.c` (x = k ln 2 + r, a Remez rational in r).
 */
function elementary_exp(x) {
    if (x > 709.782712893384)
        return Number.POSITIVE_INFINITY;
    if (x < -745.1332191019411)
        return 0;
    const k = Math.round(x / Math.LN2);
    const high = x - k * ln2High;
    const low = k * ln2Low;
    const r = high - low;
    const t = r * r;
    const c = r - t * (1.6666666666666602e-1 + t * (-2.7777777777015593e-3 + t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8)))); // prettier-ignore
    const mantissa = 1 - (low - (r * c) / (2 - c) - high);
    // In two steps, since 2^1024 is no number and a subnormal result must be rounded once.
    const first = k < -1021 ? -1021 : Math.min(k, 1023);
    return mantissa * powerOfTwo(first) * powerOfTwo(k - first);
}
/** 2^k for an integer |k| ≤ 1023, exactly. */
function powerOfTwo(k) {
    let left = k < 0 ? -k : k;
    let power = 1;
    for (let at = 0; at < 10; at += 1) {
        const step = steps[at] ?? 0;
        if (left < step)
            continue;
        left -= step;
        power *= powers[at] ?? 1;
    }
    return k < 0 ? 1 / power : power;
}
/** Base-2 logarithm of `x` ≥ 0; exact to 1e-15 of its value. */
function log2(x) {
    return elementary_log(x) / Math.LN2;
}
/** x². */
function elementary_squareOf(x) {
    return x * x;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/special/saddle-point.js
// The two terms from which binomial, beta and gamma densities are computed without losing digits.

/**
 * δ(x) = ln Γ(x + 1) - [(x + ½) ln x - x + ½ ln 2π], the error of Stirling's formula, for x > 0.
 *
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000); for x ≥ 10 the asymptotic
 * series (Abramowitz & Stegun 6.1.40), below it δ(x) = δ(x + 1) + (x + ½) ln(1 + 1/x) - 1.
 */
function saddle_point_stirlingError(x) {
    let sum = 0;
    let at = x;
    while (at < 10) {
        sum += (at + 0.5) * elementary_log1p(1 / at) - 1;
        at += 1;
    }
    const inverse = 1 / at;
    const square = inverse * inverse;
    // prettier-ignore
    const series = 1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360 - square * (1 / 156 - square * (3617 / 122400)))))));
    return sum + inverse * series;
}
/**
 * x ln(x / mean) + mean - x, the deviance of x from a mean; x ≥ 0, mean > 0. Never negative.
 *
 * Source: Loader (2000): near the mean a series in (x - mean) / (x + mean), where the formula would cancel.
 */
function saddle_point_deviance(x, mean) {
    if (x === 0)
        return mean;
    const gap = x - mean;
    if (Math.abs(gap) >= 0.1 * (x + mean))
        return x * elementary_log(x / mean) - gap;
    const ratio = gap / (x + mean);
    const square = ratio * ratio;
    let sum = gap * ratio;
    let term = 2 * x * ratio;
    for (let odd = 3;; odd += 2) {
        term *= square;
        const next = sum + term / odd;
        if (next === sum)
            return sum;
        sum = next;
    }
}
/**
 * ln Γ(x) for x > 0, to 1e-14 of max(1, |ln Γ(x)|).
 */
function logGamma(x) {
    if (x === 1 || x === 2)
        return 0;
    return (x - 0.5) * log(x) - x + halfLnTwoPi + saddle_point_stirlingError(x);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/special/beta.js
// The regularised incomplete beta function and its inverse.



const twoPi = 6.283185307179586;
const tiny = 1e-300;
const epsilon = 1e-16;
/**
 * I_x(a, b), the probability that a Beta(a, b) variable is at most x; a, b > 0, x in [0, 1]. To 1e-12 of its value
 * for a, b up to 10^6, also deep in the tails. Give `complement` where 1 - x is known better than x.
 *
 * Source: the even part of the continued fraction DLMF 8.17.22 (A. R. DiDonato and A. H. Morris, "Algorithm 708", ACM
 * TOMS 18 (1992) 360-373), by Lentz's algorithm; its factor by Loader's saddle-point form.
 */
function incompleteBeta(a, b, x, complement = 1 - x) {
    requireThat(a > 0 && b > 0, 'a and b of the incomplete beta function are above 0', a, b);
    requireShare('x', x);
    if (x === 0)
        return 0;
    if (complement === 0)
        return 1;
    return x <= (a + 1) / (a + b + 2) ? lowerPart(a, b, x, complement) : 1 - lowerPart(b, a, complement, x);
}
/** I_x(a, b) where the continued fraction converges fast: x ≤ (a + 1) / (a + b + 2). */
function lowerPart(a, b, x, complement) {
    return (density(a, b, x, complement) * a * b) / ((a + b) * continuedFraction(a, b, x, complement));
}
/** Γ(a + b + 1) / (Γ(a + 1) Γ(b + 1)) x^a (1 - x)^b. */
function density(a, b, x, complement) {
    const n = a + b;
    const corrections = saddle_point_stirlingError(n) - saddle_point_stirlingError(a) - saddle_point_stirlingError(b);
    return elementary_exp(corrections - saddle_point_deviance(a, n * x) - saddle_point_deviance(b, n * complement)) * Math.sqrt(n / (twoPi * a * b));
}
/** x^a (1 - x)^b / (B(a, b) I_x(a, b)). */
function continuedFraction(a, b, x, complement) {
    const drift = a * complement - b * x + 1;
    let value = awayFromZero((a * drift) / (a + 1));
    let c = value;
    let d = 0;
    for (let m = 1; m < 1_000_000; m += 1) {
        const left = a + 2 * m - 1;
        const above = ((a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x) / (left * left);
        const below = m + (m * (b - m) * x) / left + ((a + m) * (drift + m * (2 - x))) / (a + 2 * m + 1);
        d = 1 / awayFromZero(below + above * d);
        c = awayFromZero(below + above / c);
        const factor = c * d;
        value *= factor;
        if (Math.abs(factor - 1) <= epsilon)
            break;
    }
    return value;
}
function awayFromZero(value) {
    return Math.abs(value) < tiny ? tiny : value;
}
/**
 * The x with I_x(a, b) = p, for p in (0, 1), which is the p-quantile of Beta(a, b); to about 1e-12 of x and of 1 - x.
 *
 * Method: Newton's on ln I as a function of the logit of x, between bounds that only close in.
 */
function beta_inverseIncompleteBeta(a, b, p) {
    requireProbability('p', p);
    return p <= 0.5 ? lowerQuantile(a, b, p).x : lowerQuantile(b, a, 1 - p).complement;
}
function lowerQuantile(a, b, p) {
    const target = log(p);
    let low = -745;
    let high = 745;
    let at = log(a / b);
    for (let round = 0; round < 200; round += 1) {
        const { x, complement } = fromLogit(at);
        const value = incompleteBeta(a, b, x, complement);
        const error = log(value) - target;
        if (error > 0)
            high = at;
        else
            low = at;
        // d ln I / d logit(x) = x^a (1 - x)^b / (B(a, b) I)
        const slope = (density(a, b, x, complement) * a * b) / ((a + b) * value);
        const newton = at - error / slope;
        if (Math.abs(newton - at) <= 4e-16 * Math.max(1, Math.abs(at)))
            return fromLogit(newton);
        at = newton > low && newton < high ? newton : (low + high) / 2;
    }
    return fromLogit(at);
}
function fromLogit(logit) {
    const odds = exp(-Math.abs(logit));
    const small = odds / (1 + odds);
    const large = 1 / (1 + odds);
    return logit < 0 ? { x: small, complement: large } : { x: large, complement: small };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/special/binomial.js
// The binomial distribution: how many of n happen that each happen with probability p.




const binomial_twoPi = 6.283185307179586;
/** P(X ≤ k) for X binomial(n, p); 0 for k < 0, 1 for k ≥ n. Equal to I_{1-p}(n - k, k + 1). */
function binomial_binomialCdf(k, n, p) {
    check(n, p);
    if (k < 0)
        return 0;
    return k >= n ? 1 : incompleteBeta(n - Math.floor(k), Math.floor(k) + 1, 1 - p, p);
}
/** P(X ≥ k) for X binomial(n, p), to its own last digits; 1 for k ≤ 0. Equal to I_p(k, n - k + 1). */
function binomial_binomialAtLeast(k, n, p) {
    check(n, p);
    if (k <= 0)
        return 1;
    return k > n ? 0 : incompleteBeta(Math.ceil(k), n - Math.ceil(k) + 1, p);
}
/**
 * ln P(X = k) for X binomial(n, p), 0 ≤ k ≤ n, 0 < p < 1.
 *
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */
function logBinomialPmf(k, n, p) {
    if (k === 0)
        return n * log1p(-p);
    if (k === n)
        return n * log(p);
    const corrections = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
    const away = deviance(k, n * p) + deviance(n - k, n * (1 - p));
    return corrections - away - 0.5 * log((binomial_twoPi * k * (n - k)) / n);
}
/** P(X = k) for X binomial(n, p), 0 ≤ k ≤ n. */
function binomialPmf(k, n, p) {
    check(n, p);
    if (p === 0)
        return k === 0 ? 1 : 0;
    if (p === 1)
        return k === n ? 1 : 0;
    return exp(logBinomialPmf(k, n, p));
}
/** The smallest k with P(X ≤ k) ≥ `probability`, for X binomial(n, p) and a probability in (0, 1). */
function binomialQuantile(probability, n, p) {
    check(n, p);
    let below = -1;
    let enough = n;
    while (enough - below > 1) {
        const middle = Math.floor((below + enough) / 2);
        if (binomial_binomialCdf(middle, n, p) >= probability)
            enough = middle;
        else
            below = middle;
    }
    return enough;
}
function check(n, p) {
    preconditions_requireInteger('n', n, 0);
    requireShare('p', p);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/order-statistics.js



const confidence = 0.95;
/** What rounding may take from a probability that is met exactly, e.g. 1 - 0.5² = 0.75. */
const slack = 1e-12;
/**
 * The least number of samples from which the `quantile` (in (0, 1)) has any one-sided 95 % upper bound without
 * assumptions on the distribution: the largest of N samples is below the quantile with probability quantile^N,
 * so N ≥ ln(0.05) / ln(quantile). 5 for p50, 59 for p95, 299 for p99; `Infinity` for 1.
 *
 * Source: order-statistic (Wilks) bounds, S. S. Wilks, "Determination of sample sizes for setting tolerance
 * limits", Annals of Mathematical Statistics 12 (1941) 91-96.
 */
function minimumSamples(quantile) {
    if (quantile <= 0)
        return 1;
    if (quantile >= 1)
        return Number.POSITIVE_INFINITY;
    return samplesForUpperBound(quantile, confidence);
}
/** The same for any one-sided confidence in (0, 1): the least N with quantile^N ≤ 1 - confidence. */
function samplesForUpperBound(quantile, oneSided) {
    preconditions_requireProbability('quantile', quantile);
    preconditions_requireProbability('confidence', oneSided);
    return Math.ceil(elementary_log(1 - oneSided) / elementary_log(quantile) - slack);
}
/** The least N from which the smallest sample bounds the quantile from below: (1 - quantile)^N ≤ 1 - confidence. */
function samplesForLowerBound(quantile, oneSided) {
    return samplesForUpperBound(1 - quantile, oneSided);
}
/**
 * The rank k, from 1, of the least of `n` ascending samples that is an upper bound of the quantile with one-sided
 * confidence: the smallest k with P(Binomial(n, quantile) ≤ k - 1) ≥ confidence. `undefined` where none is, which is
 * so for n below `samplesForUpperBound`: a p99 has no 95 % upper bound from fewer than 299 samples.
 *
 * Source: W. J. Conover, "Practical nonparametric statistics" (1999), section 3.2; H. A. David and H. N. Nagaraja,
 * "Order statistics" (2003), section 7.1. Valid for any distribution; samples are independent.
 */
function upperBoundRank(n, quantile, oneSided) {
    order_statistics_check(n, quantile, oneSided);
    if (n === 0 || binomialCdf(n - 1, n, quantile) < oneSided - slack)
        return undefined;
    return leastHolding(1, n, (k) => binomialCdf(k - 1, n, quantile) >= oneSided - slack);
}
/**
 * The rank k, from 1, of the greatest of `n` ascending samples that is a lower bound of the quantile with one-sided
 * confidence: the largest k with P(Binomial(n, quantile) ≥ k) ≥ confidence; `undefined` where none is.
 */
function lowerBoundRank(n, quantile, oneSided) {
    order_statistics_check(n, quantile, oneSided);
    if (n === 0 || binomialAtLeast(1, n, quantile) < oneSided - slack)
        return undefined;
    return leastHolding(1, n, (k) => k === n || binomialAtLeast(k + 1, n, quantile) < oneSided - slack);
}
/** The quantile (in (0, 1)) of ascending samples and its bounds, in their unit; `undefined` of no sample. */
function quantileBounds(ascending, quantile, level) {
    const n = ascending.length;
    const estimate = ascending[nearestRank(n, quantile) - 1];
    if (estimate === undefined)
        return undefined;
    const oneSided = (1 + level) / 2;
    return {
        estimate,
        low: sampleAt(ascending, lowerBoundRank(n, quantile, oneSided)),
        high: sampleAt(ascending, upperBoundRank(n, quantile, oneSided)),
        level,
    };
}
/** Both bounds as an interval; `undefined` where either is. */
function intervalOfQuantile(bounds) {
    if (bounds?.low === undefined || bounds.high === undefined)
        return undefined;
    return { low: bounds.low, high: bounds.high, level: bounds.level };
}
/** The rank, from 1, of the quantile among n samples: ceil(n·quantile), at least 1. */
function nearestRank(n, quantile) {
    const product = n * quantile;
    const rounded = Math.round(product);
    // 0.95 · 20 is 19 and not a hair above it.
    const rank = Math.abs(product - rounded) <= 1e-12 * n ? rounded : Math.ceil(product);
    return Math.max(1, rank);
}
function sampleAt(ascending, rank) {
    return rank === undefined ? undefined : ascending[rank - 1];
}
/** The least integer in [from, to] that `holds`, which does at `to` and beyond the first at all. */
function leastHolding(from, to, holds) {
    let below = from - 1;
    let enough = to;
    while (enough - below > 1) {
        const middle = Math.floor((below + enough) / 2);
        if (holds(middle))
            enough = middle;
        else
            below = middle;
    }
    return enough;
}
function order_statistics_check(n, quantile, oneSided) {
    requireInteger('n', n, 0);
    requireProbability('quantile', quantile);
    requireProbability('confidence', oneSided);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/special/normal.js
// The normal distribution: its distribution function, upper tail and quantiles.


// prettier-ignore
const central = {
    above: [18154.98125334356, 1067.6894854603709, 161.02823106855587, 2.2352520354606837, 0.06568233791820745],
    below: [45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1],
};
// prettier-ignore
const middle = {
    above: [9842.714838383978, 11602.65143764735, 6848.190450536283, 2494.5375852903726, 597.2702763948002, 93.50665613217785, 8.883149794388377, 0.39894151208813466, 1.0765576773720192e-08],
    below: [19685.429676859992, 38912.00328609327, 34900.95272114598, 18615.571640885097, 6485.558298266761, 1519.3775994075547, 235.387901782625, 22.266688044328117, 1],
};
// prettier-ignore
const far = {
    above: [2.9112874951168793e-05, 0.0014216191932278934, 0.022235277870649807, 0.12740116116024736, 0.215898534057957, 0.023073441764940174],
    below: [7.297515550839662e-05, 0.0037823963320275824, 0.06598813786892856, 0.4682382124808651, 1.284260096144911, 1],
};
/**
 * Φ(x) = P(Z ≤ x) for a standard normal Z, to 1e-14 of its value also in the tails (Φ(-37) = 5.7e-300).
 *
 * Source: W. J. Cody, "Rational Chebyshev approximations for the error function", Mathematics of Computation 23
 * (1969) 631-637, in the arrangement of SPECFUN's ANORM.
 */
function normalCdf(x) {
    const size = x < 0 ? -x : x;
    if (size <= 0.67448975) {
        const square = x * x;
        return 0.5 + (x * polynomial(central.above, square)) / polynomial(central.below, square);
    }
    const tail = tailAbove(size);
    return x < 0 ? tail : 1 - tail;
}
/** P(Z > x): the tail itself, where 1 - Φ(x) would have no digits left. */
function normalSurvival(x) {
    return normalCdf(-x);
}
/** P(|Z| > |z|), the two-sided p-value of a z statistic. */
function twoSidedP(z) {
    return 2 * normalCdf(-Math.abs(z));
}
function tailAbove(size) {
    if (size > 38.6)
        return 0;
    // e^(-x²/2) in two factors: the first argument is exact, so its error is not multiplied by x².
    const coarse = Math.floor(size * 16) / 16;
    const density = elementary_exp(-coarse * coarse * 0.5) * elementary_exp(-(size - coarse) * (size + coarse) * 0.5);
    if (size <= 5.656854249492381) {
        return (density * polynomial(middle.above, size)) / polynomial(middle.below, size);
    }
    const inverse = 1 / (size * size);
    const correction = (inverse * polynomial(far.above, inverse)) / polynomial(far.below, inverse);
    return (density * (inverseRootTwoPi - correction)) / size;
}
// prettier-ignore
const quantileCentral = {
    above: [3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227],
    below: [1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854],
};
// prettier-ignore
const quantileMiddle = {
    above: [1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414],
    below: [1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-09],
};
// prettier-ignore
const quantileFar = {
    above: [6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-05, 2.0103343992922881e-07],
    below: [1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-05, 1.421511758316446e-07, 2.0442631033899397e-15],
};
/**
 * The z with Φ(z) = p, for p in (0, 1), to about 1e-15 of its value.
 *
 * Source: M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution" (PPND16), Applied
 * Statistics 37 (1988) 477-484.
 */
function normalQuantile(p) {
    preconditions_requireProbability('p', p);
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
        const r = 0.180625 - q * q;
        return (q * polynomial(quantileCentral.above, r)) / polynomial(quantileCentral.below, r);
    }
    const r = Math.sqrt(-elementary_log(q < 0 ? p : 1 - p));
    const [at, terms] = r <= 5 ? [r - 1.6, quantileMiddle] : [r - 5, quantileFar];
    const size = polynomial(terms.above, at) / polynomial(terms.below, at);
    return q < 0 ? -size : size;
}
/** The z of a two-sided interval with confidence `level`: 1.959964 for 0.95. */
function twoSidedZ(level) {
    preconditions_requireProbability('level', level);
    return -normalQuantile((1 - level) / 2);
}
/** Σ coefficients[i] x^i. */
function polynomial(coefficients, x) {
    return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/power.js
// What sample a demand needs, before anybody collects it.





/** The opposite of a demand: what has to be shown to be certain that it is not met. */
function oppositeOf(demand) {
    return { ...demand, side: demand.side === 'at-least' ? 'at-most' : 'at-least' };
}
/**
 * The least n with which the demand can be shown at all, by rows that all fall on its side. With fewer, every outcome
 * is too little to tell. Of `oppositeOf(demand)`: the least n that can fail for certain.
 *
 * Source: Wilson's bound of n of n is n / (n + z²); Clopper and Pearson's is α^(1/n).
 */
function leastSamplesToShow(demand) {
    const { threshold, confidence, method } = atLeast(demand);
    if (method === 'clopper-pearson')
        return samplesForUpperBound(threshold, confidence);
    const square = elementary_squareOf(Math.max(0, normalQuantile(confidence)));
    return Math.max(1, Math.ceil((square * threshold) / (1 - threshold) - 1e-9));
}
/**
 * The fewest successes of n rows that show an `at-least` demand, n + 1 where no number does; the most that show an
 * `at-most` demand, -1 where none does.
 */
function successesToShow(demand, n) {
    const { threshold, side, confidence, method } = demand;
    if (side === 'at-most')
        return n - successesToShow(atLeast(demand), n);
    if (method === 'clopper-pearson')
        return binomialQuantile(confidence, n, threshold) + 1;
    const reach = normalQuantile(confidence) * Math.sqrt(n * threshold * (1 - threshold));
    return Math.min(n + 1, Math.ceil(n * threshold + reach - 1e-9));
}
/**
 * The n from which the demand is shown with probability `power` or more where the true share is `trueShare`, by exact
 * binomial probabilities. Since counts are whole the power is a saw: this is the n from which on no tooth falls below. `undefined` where the true share does not meet the threshold, or where more than 10^8 rows
 * are needed.
 */
function samplesToShow(demand, trueShare, power) {
    requireShare('true share', trueShare);
    preconditions_requireProbability('power', power);
    if (demand.side === 'at-most')
        return samplesToShow(atLeast(demand), 1 - trueShare, power);
    if (trueShare <= demand.threshold)
        return undefined;
    const likely = (n) => binomial_binomialAtLeast(successesToShow(demand, n), n, trueShare) >= power;
    let enough = leastSamplesToShow(demand);
    while (!likely(enough)) {
        if (enough > 100_000_000)
            return undefined;
        enough *= 2;
    }
    let below = Math.floor(enough / 2);
    while (enough - below > 1) {
        const middle = Math.floor((below + enough) / 2);
        if (likely(middle))
            enough = middle;
        else
            below = middle;
    }
    for (let n = enough; n < enough + sawLength(demand, enough); n += 1) {
        if (!likely(n))
            enough = n + 1;
    }
    return enough;
}
/**
 * How far the saw has to be followed: a tooth, and as far as it takes the bound's √n to shift the teeth by one. The
 * successes needed are n·t + k√n, rounded up, with k = z√(t(1 - t)).
 */
function sawLength({ threshold, confidence }, n) {
    const spread = Math.sqrt(threshold * (1 - threshold));
    const shift = (2 * Math.sqrt(n)) / (Math.max(0.5, normalQuantile(confidence)) * spread);
    return Math.ceil(1 / Math.min(threshold, 1 - threshold) + shift);
}
/** The same demand in terms of `at-least`, failures for successes. */
function atLeast(demand) {
    preconditions_requireProbability('threshold', demand.threshold);
    preconditions_requireProbability('confidence', demand.confidence);
    return demand.side === 'at-least'
        ? demand
        : { ...demand, side: 'at-least', threshold: 1 - demand.threshold };
}
/**
 * The n from which an upper bound of a quantile lies within a limit with probability `power`, where the share
 * `withinLimit` of all requests does: a p99 of which 99.5 % lie within the limit. `undefined` where no more than the
 * quantile does.
 */
function samplesToBoundQuantile({ quantile, confidence, withinLimit }, power) {
    const demand = { threshold: quantile, side: 'at-least', confidence, method: 'clopper-pearson' };
    return samplesToShow(demand, withinLimit, power);
}
/**
 * n from which a candidate of the expected gain is shown to be not worse by the margin with probability `power`:
 * ((z₁₋α + z_power) · deviation / (margin + gain))². `undefined` where the expected loss is the margin or more.
 *
 * Source: S.-C. Chow et al., "Sample size calculations in clinical research" (2018), sections 3.2 and 4.2; as
 * statsmodels' `normal_sample_size_one_tail`.
 */
function samplesForNonInferiority(plan) {
    preconditions_requireProbability('alpha', plan.alpha);
    preconditions_requireProbability('power', plan.power);
    const room = plan.margin + plan.expectedGain;
    if (!(room > 0))
        return undefined;
    const z = Math.max(0, normalQuantile(1 - plan.alpha) + normalQuantile(plan.power));
    return Math.max(1, Math.ceil(elementary_squareOf((z * plan.deviation) / room) - 1e-9));
}
/** √(d - Δ²): of the difference of two right-or-wrong answers of which the share d differ, with mean difference Δ. */
function deviationOfPairs(disagreement, difference) {
    requireShare('disagreement', disagreement);
    requireThat(Math.abs(difference) <= disagreement, 'a difference is within the disagreement', difference, disagreement); // prettier-ignore
    return Math.sqrt(Math.max(0, disagreement - elementary_squareOf(difference)));
}
/** √(p₁(1 - p₁) + p₂(1 - p₂)): of the difference of one row each of two independent samples. */
function deviationOfTwo(first, second) {
    requireShare('first', first);
    requireShare('second', second);
    return Math.sqrt(first * (1 - first) + second * (1 - second));
}

// EXTERNAL MODULE: ./.build/js/src/gates/show-number.js
var show_number = __webpack_require__(2523);
;// CONCATENATED MODULE: ./.build/js/src/gates/sampling.js



/** Of the one-sided bound by which data shows that a demand is met, or is not. */
const sampling_confidence = 0.95;
/** With which probability a demand that is met shall be shown. */
const sampling_powers = [0.8, 0.9];
/** Nothing is known of how a demand is shown. */
const notShown = {
    toShow: null,
    toRefute: null,
    likely: sampling_powers.map((power) => ({ power, n: null })),
};
/** How a bound of a proportion is shown. @param trueShare `undefined` where nobody knows. */
function shownShare(demand, trueShare) {
    // Of 0 and 1 nothing is ever shown: one more row may be otherwise.
    if (!(demand.threshold > 0 && demand.threshold < 1))
        return notShown;
    return {
        toShow: leastSamplesToShow(demand),
        toRefute: leastSamplesToShow(oppositeOf(demand)),
        likely: sampling_powers.map((power) => ({
            power,
            n: trueShare === undefined ? null : (samplesToShow(demand, trueShare, power) ?? null),
        })),
    };
}
/** How a difference is shown to stay within `room`, of rows that each add this deviation. */
function shownDifference(deviation, { margin, gain }) {
    if (deviation === undefined)
        return notShown;
    const alpha = 1 - sampling_confidence;
    return {
        ...notShown,
        likely: sampling_powers.map((power) => ({
            power,
            n: samplesForNonInferiority({ deviation, margin, expectedGain: gain, alpha, power }) ?? null,
        })),
    };
}
/** The standard error of a mean of n rows that each add this deviation, in a sentence. */
function errorsAt(deviation, sizes, of) {
    const errors = sizes.map((n) => `${roughly(deviation / Math.sqrt(n))} with ${countText(n)}`);
    return `the standard error is ${errors.join(', ')} ${of}`;
}
/** The share of draws in which a difference that is 0 comes out beyond `margin` to one side. */
function falseBlocks(deviation, margin, n) {
    return normalSurvival((margin * Math.sqrt(n)) / deviation);
}
/** `31 %`, `99.5 %`: two digits of what is left to either end. */
function percentText(share) {
    const percent = 100 * share;
    if (percent > 0 && percent < 0.1)
        return 'less than 0.1 %';
    const left = Number((100 - percent).toPrecision(2));
    return `${(0,show_number/* showNumber */.Z)(percent > 50 ? 100 - left : Number(percent.toPrecision(2)))} %`;
}
/** Three digits: a plan is no measurement. */
function roughly(value) {
    return (0,show_number/* showNumber */.Z)(Number(value.toPrecision(3)));
}
/** `9,000`. */
function countText(n) {
    return String(n).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
/** The share of positive labels that was counted in groups of what is live; `undefined` where none was. */
function livePositives(live) {
    for (const { groups } of live) {
        for (const counted of Object.values(groups)) {
            const all = Object.values(counted);
            const positives = all.reduce((sum, { tp, fn }) => sum + tp + fn, 0);
            const people = all.reduce((sum, { tp, fp, tn, fn }) => sum + tp + fp + tn + fn, 0);
            if (people > 0)
                return positives / people;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/recomputation/metric-name.js
// Metric names as people write them: `roc_auc`, `F1-macro`, `macro_f1`, `ndcg@10`, `ece_15`.
const metricIds = [
    'accuracy', 'error_rate', 'balanced_accuracy', 'precision', 'recall', 'specificity', 'npv', 'fpr', 'fnr', 'f1',
    'auc', 'average_precision', 'pr_auc', 'log_loss', 'brier', 'ece', 'mse', 'rmse', 'mae', 'r2', 'ndcg',
]; // prettier-ignore
const spellings = {
    accuracy: 'accuracy acc accuracy_score',
    error_rate: 'error_rate error',
    balanced_accuracy: 'balanced_accuracy balanced_accuracy_score',
    precision: 'precision precision_score ppv positive_predictive_value',
    recall: 'recall recall_score sensitivity tpr true_positive_rate',
    specificity: 'specificity tnr true_negative_rate',
    npv: 'npv negative_predictive_value',
    fpr: 'fpr false_positive_rate',
    fnr: 'fnr false_negative_rate',
    f1: 'f1 f1_score',
    auc: 'auc auroc roc_auc roc_auc_score',
    average_precision: 'average_precision average_precision_score ap',
    pr_auc: 'pr_auc auprc auc_pr',
    log_loss: 'log_loss logloss cross_entropy binary_cross_entropy nll',
    brier: 'brier brier_score brier_score_loss',
    ece: 'ece expected_calibration_error',
    mse: 'mse mean_squared_error',
    rmse: 'rmse root_mean_squared_error',
    mae: 'mae mean_absolute_error',
    r2: 'r2 r2_score r_squared',
    ndcg: 'ndcg ndcg_score',
};
const metricOf = new Map(metricIds.flatMap((id) => spellings[id].split(' ').map((name) => [name, id])));
const averaged = new Set(['precision', 'recall', 'f1']);
const counted = new Set(['ndcg', 'ece']);
/** `undefined` for a metric that Laurel does not compute, or not in the form that the name says. */
function parseMetricName(name) {
    const plain = name
        .trim()
        .toLowerCase()
        .replaceAll(/[\s.-]+/g, '_');
    const [body, k] = splitCount(plain);
    const [base, average] = splitAverage(body);
    const metric = metricOf.get(base);
    if (metric === undefined)
        return undefined;
    if ((average !== undefined && !averaged.has(metric)) || (k !== undefined && !counted.has(metric)))
        return undefined;
    return { metric, ...(average === undefined ? {} : { average }), ...(k === undefined ? {} : { k }) };
}
function splitCount(plain) {
    const parts = /^(.+?)(?:_at_|_?@_?)(\d{1,6})$/.exec(plain) ?? /^(ece)_(\d{1,4})(?:_bins)?$/.exec(plain);
    const [, body, digits] = parts ?? [];
    const k = Number(digits ?? 0);
    return body === undefined || k === 0 ? [plain] : [body, k];
}
function splitAverage(body) {
    const suffixed = /^(.+)_(binary|macro|micro|weighted)$/.exec(body);
    const prefixed = /^(binary|macro|micro|weighted)_(.+)$/.exec(body);
    const base = suffixed?.[1] ?? prefixed?.[2] ?? body;
    switch (suffixed?.[2] ?? prefixed?.[1]) {
        case 'binary':
            return metricOf.has(body) ? [body] : [base, 'binary'];
        case 'macro':
            return [base, 'macro'];
        case 'micro':
            return [base, 'micro'];
        case 'weighted':
            return [base, 'weighted'];
        default:
            return [body];
    }
}

;// CONCATENATED MODULE: ./.build/js/src/gates/eval-threshold/metric-noise.js


/** Metrics that are a share of some examples, and of which. */
const shares = new Map([
    ['accuracy', 'examples'],
    ['error_rate', 'examples'],
    ['recall', 'positive examples'],
    ['fnr', 'positive examples'],
    ['specificity', 'negative examples'],
    ['fpr', 'negative examples'],
    ['precision', 'examples predicted positive'],
    ['npv', 'examples predicted negative'],
]);
/**
 * @param value what is expected of the metric; `undefined` where nobody knows.
 * @param measured the metric of the version that is live, where it was measured.
 */
function metricNoise(name, value, measured, expected) {
    const meant = parseMetricName(name);
    const of = meant === undefined || (meant.average ?? 'binary') !== 'binary' ? undefined : shares.get(meant.metric);
    if (of !== undefined)
        return shareNoise(name, of, value);
    if (measured?.standardError !== undefined && measured.n !== undefined && measured.n > 0)
        return reportedNoise(name, measured.standardError, measured.n);
    if (meant?.metric === 'auc')
        return aucNoise(name, value, expected);
    return {
        of: 'examples',
        isShare: false,
        deviation: undefined,
        assumed: null,
        unknown: 'measure the current version and register its standardError and n with it',
    };
}
function shareNoise(name, of, value) {
    const isKnown = value !== undefined && value >= 0 && value <= 1;
    return {
        of,
        isShare: true,
        deviation: isKnown ? Math.sqrt(value * (1 - value)) : undefined,
        assumed: isKnown ? `${name} is ${roughly(value)}` : null,
        unknown: 'say what is expected with --rate',
    };
}
function reportedNoise(name, standardError, n) {
    return {
        of: 'examples',
        isShare: false,
        deviation: standardError * Math.sqrt(n),
        assumed: `${name} scatters as that of the current version does: a standard error of ${roughly(standardError)} with ${n}`,
        unknown: '',
    };
}
function aucNoise(name, value, { positives, live }) {
    const share = positives ?? livePositives(live) ?? 0.5;
    const deviation = value === undefined ? undefined : aucDeviation(value, share);
    return {
        of: 'examples',
        isShare: false,
        deviation,
        assumed: deviation === undefined || value === undefined ? null : `${name} is ${roughly(value)}, and ${roughly(share)} of the labels are positive`, // prettier-ignore
        unknown: 'say what is expected with --rate, and the share of positive labels with --positives',
    };
}
/**
 * √n times the standard error of an AUC of n examples, for large n: the variance is (Q₁ - A²) / negatives +
 * (Q₂ - A²) / positives, with Q₁ = A / (2 - A) and Q₂ = 2A² / (1 + A). `undefined` for shares of 0 and 1.
 *
 * Source: J. A. Hanley and B. J. McNeil, "The meaning and use of the area under a receiver operating characteristic
 * (ROC) curve", Radiology 143 (1982) 29-36, for scores that are exponentially distributed; a real model's may scatter
 * more.
 */
function aucDeviation(auc, positives) {
    if (!(positives > 0 && positives < 1 && auc > 0 && auc < 1))
        return undefined;
    const square = auc * auc;
    const first = auc / (2 - auc) - square;
    const second = (2 * square) / (1 + auc) - square;
    return Math.sqrt(first / (1 - positives) + second / positives);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/eval-threshold/plan-sample.js





const pointNote = 'the gate compares the value itself, so it can pass and fail with any number';
const sizes = [1_000, 10_000, 100_000];
function planThresholdSample(demand, expected) {
    const live = expected.live.filter(({ split }) => demand.split === undefined || split === demand.split);
    if (demand.metric !== 'all')
        return plansOf(demand.metric, demand, { ...expected, live });
    const names = [...new Set(live.flatMap(({ metrics }) => metrics.map(({ name }) => name)))];
    return names.toSorted().flatMap((name) => plansOf(name, demand, { ...expected, live }));
}
function plansOf(name, demand, expected) {
    const measured = metricIn(expected.live, name);
    const value = expected.rate ?? measured?.value;
    const noise = metricNoise(name, value, measured, expected);
    const about = { name, noise, value, measured, expected };
    return [
        ...(demand.min === undefined ? [] : [boundPlan(about, demand.min, 'at-least')]),
        ...(demand.max === undefined ? [] : [boundPlan(about, demand.max, 'at-most')]),
        ...(demand.worseThanCurrentBy === undefined
            ? []
            : [marginPlan(about, demand.worseThanCurrentBy, { where: '', had: measured?.n })]),
        ...Object.entries(demand.slices ?? {}).map(([attribute, margin]) => marginPlan(about, margin, {
            where: `, in each slice by ${attribute}`,
            had: smallestSlice(expected.live, name, attribute),
        })),
    ];
}
function boundPlan(about, threshold, side) {
    const { name, noise, value } = about;
    const gain = value === undefined ? undefined : side === 'at-least' ? value - threshold : threshold - value;
    const shown = noise.isShare
        ? shownShare({ threshold, side, confidence: sampling_confidence, method: 'wilson' }, value)
        : gain === undefined || gain <= 0
            ? notShown
            : shownDifference(noise.deviation, { margin: 0, gain });
    return {
        demand: `${name} ${side === 'at-least' ? '≥' : '≤'} ${threshold}`,
        ...common(about),
        ...shown,
        notes: [pointNote, ...noiseNotes(about), ...(gain !== undefined && gain <= 0 ? [notMet(about)] : [])],
    };
}
function marginPlan(about, margin, { where, had }) {
    const { name, noise, value, expected } = about;
    const room = margin.kind === 'absolute' ? margin.value : value === undefined ? undefined : allowance(margin, value); // prettier-ignore
    const { disagreement } = expected;
    const isPaired = noise.isShare && disagreement !== undefined;
    const deviation = isPaired
        ? deviationOfPairs(disagreement, 0)
        : noise.deviation === undefined
            ? undefined
            : Math.SQRT2 * noise.deviation;
    const plan = room === undefined ? notShown : shownDifference(deviation, { margin: room, gain: 0 });
    return {
        demand: `${name} not worse than current by more than ${margin.written}${where}`,
        ...common(about),
        had: had ?? null,
        ...plan,
        assumed: [about.noise.assumed, 'the candidate is as good as the current version', isPaired ? `they differ on ${percentText(disagreement)} of ${noise.of}` : 'their errors have nothing in common'].filter((part) => part !== null).join('; '), // prettier-ignore
        notes: [
            pointNote,
            ...noiseNotes(about),
            ...(isPaired || deviation === undefined ? [] : [pairedNote(noise)]),
            ...(room === undefined || deviation === undefined || room === 0
                ? []
                : [blockNote({ deviation, room, n: had ?? 10_000, of: noise.of })]),
        ],
    };
}
function common({ noise, measured, }) {
    return { of: noise.of, toPass: 1, toFail: 1, assumed: noise.assumed, had: measured?.n ?? null };
}
function noiseNotes({ name, noise, measured }) {
    if (noise.deviation === undefined)
        return [`how far ${name} scatters is not known before it is measured: ${noise.unknown}`];
    const had = measured?.n === undefined ? [] : [measured.n];
    return [
        errorsAt(noise.deviation, [...new Set([...had, ...sizes])].toSorted((a, b) => a - b), noise.of),
    ];
}
function notMet({ name, value }) {
    return `${name} of ${roughly(value ?? Number.NaN)} does not meet it: no number of examples will show that it does`;
}
function pairedNote({ isShare }) {
    return isShare
        ? 'both versions are measured on the same examples: where they mostly answer alike far fewer do; say how often they differ with --disagreement'
        : 'both versions are measured on the same examples: where they mostly err alike far fewer do';
}
function blockNote({ deviation, room, n, of, }) {
    const share = percentText(falseBlocks(deviation, room, n));
    return `so compared, two equally good versions on ${countText(n)} ${of} differ by more than ${(0,show_number/* showNumber */.Z)(room)} to the worse in ${share} of draws`;
}
/** The smallest slice by an attribute alone that has the metric. */
function smallestSlice(live, name, attribute) {
    const counts = live.flatMap(({ slices }) => slices
        .filter(({ where, metrics }) => Object.keys(where).join() === attribute && metrics.some((each) => each.name === name))
        .map(({ n }) => n));
    return counts.length === 0 ? undefined : Math.min(...counts);
}
/** Of several the one of the largest sample. */
function metricIn(live, name) {
    return live
        .flatMap(({ metrics }) => metrics.filter((metric) => metric.name === name))
        .toSorted((a, b) => (b.n ?? 0) - (a.n ?? 0))[0];
}

;// CONCATENATED MODULE: ./.build/js/src/gates/eval-threshold/metric-checks.js




/** The worst of the candidate's readings against a bound. `group.candidate` is not empty. */
function checkBound(demand) {
    const { subject, group } = demand;
    const bound = 'min' in demand
        ? { limit: demand.min, sign: '≥', outside: 'below', keeps: isAtLeast, room: (v) => v - demand.min }
        : { limit: demand.max, sign: '≤', outside: 'above', keeps: isAtMost, room: (v) => demand.max - v }; // prettier-ignore
    const limit = `${bound.sign} ${(0,show_number/* showNumber */.Z)(bound.limit)}`;
    const current = group.current[0];
    const judged = group.candidate.map((reading) => {
        const value = reading.metric.value;
        const passes = bound.keeps(value, bound.limit);
        const [shown, shownLimit] = (0,show_number/* showApart */.U)(value, bound.limit);
        return {
            headroom: bound.room(value),
            check: {
                ...measures({ subject, limit, current, candidate: reading }),
                verdict: passes ? 'passed' : 'failed',
                reason: passes
                    ? `${shown} is ${bound.sign} ${shownLimit}`
                    : `${shown} is ${bound.outside} ${shownLimit}`,
            },
        };
    });
    return settle(judged) ?? inconclusive({ subject, limit }, 'nothing was measured', 'attach an evaluation');
}
/** The worst of the candidate's readings against the strictest of the current version's, on the same data. */
function checkMargin({ subject, group, current, margin }) {
    const limit = marginWords(margin);
    const about = { subject, limit };
    const first = group.candidate[0];
    if (first === undefined)
        return inconclusive(about, 'nothing was measured', 'attach an evaluation');
    const judged = group.candidate.flatMap((candidate) => group.current
        .filter(({ metric }) => metric.better === candidate.metric.better)
        .map((reference) => compare({ about, candidate, reference, margin })));
    const worst = settle(judged);
    const directions = new Set([...group.candidate, ...group.current].map(({ metric }) => metric.better));
    if (worst?.verdict === 'failed' || directions.size === 1) {
        return worst ?? notMeasured(about, first, current);
    }
    return inconclusive({ ...about, candidate: measure(first) }, `the evaluations disagree on whether a higher or a lower ${first.metric.name} is better`, 'attach evaluations that agree on it to new versions, or leave those out by evidence.evaluators');
}
function compare({ about, candidate, reference, margin }) {
    const comparison = {
        better: candidate.metric.better,
        current: reference.metric.value,
        candidate: candidate.metric.value,
        margin,
    };
    const passes = isWithinMargin(comparison);
    const [now, then] = (0,show_number/* showApart */.U)(comparison.candidate, comparison.current);
    return {
        headroom: headroom(comparison),
        check: {
            ...measures({ ...about, current: reference, candidate }),
            verdict: passes ? 'passed' : 'failed',
            reason: `${now} against ${then} (${comparison.better} is better) is ${passes ? 'within' : 'beyond'} the margin of ${margin.written}`,
        },
    };
}
function notMeasured(about, first, current) {
    const data = describeData(first.source);
    return inconclusive({ ...about, candidate: measure(first) }, `${nameOf(current)}, the current version, was not measured on the same data, ${data}${exclusions(current)}`, attachCommand(current, `measure ${nameOf(current)} on ${data}`));
}
function measures(row) {
    const { subject, limit, current, candidate } = row;
    return {
        subject,
        limit,
        current: current === undefined ? null : measure(current),
        candidate: measure(candidate),
        delta: current === undefined ? null : candidate.metric.value - current.metric.value,
    };
}
function measure({ metric, n }) {
    return { value: metric.value, unit: 'none', n };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/eval-threshold/metric-readings.js

/** Every value of a metric over a whole dataset; an evaluation without it says nothing of it. */
function overallReadings(version, name, split) {
    return evaluationsOf(version, split).flatMap((source) => source.evaluation.metrics
        .filter((metric) => metric.name === name)
        .map((metric) => ({ metric, n: metric.n, source })));
}
/** Every value of a metric in slices by exactly one attribute; slices by several attributes are others. */
function sliceReadings(version, { name, attribute, split }) {
    return evaluationsOf(version, split).flatMap((source) => source.evaluation.slices.flatMap((slice) => {
        const [only, ...others] = Object.entries(slice.where);
        if (only === undefined || others.length > 0 || only[0] !== attribute)
            return [];
        return slice.metrics
            .filter((metric) => metric.name === name)
            .map((metric) => ({ metric, n: metric.n ?? slice.n, source, value: only[1] }));
    }));
}

// EXTERNAL MODULE: ./.build/js/src/primitives/duration.js
var duration = __webpack_require__(2718);
;// CONCATENATED MODULE: ./.build/js/src/gates/quantities.js
// The quantities that gates' parameters are written in: margins, shares and durations, with their units.


const percent = /^[0-9]{1,6}(?:\.[0-9]{1,6})?%$/;
/** What a request takes: hours would be a typing error. */
const quantities_duration = /^[0-9]{1,9}(?:\.[0-9]{1,6})?(?:ms|s)$/;
const marginError = 'expected a number from 0, such as 0.002, or a percentage of the current value, such as 2%';
const relativeError = 'expected a percentage of the current value, such as 10%';
const absoluteError = 'expected a number from 0, such as 0.02';
const durationMarginError = 'expected a percentage of the current value, such as 10%, or a duration, such as 3ms';
const durationError = 'expected a duration such as 50ms or 1.5s';
const shareError = 'expected a share from 0 to 1, or a percentage such as 0.1%';
/** A number in the measure's own unit, or a percentage of the current value. */
const marginField = schemas/* union */.KCZ([schemas/* number */.aig().min(0, marginError), schemas/* string */.YjP().regex(percent, marginError)], { error: marginError })
    .transform((written) => parseMargin(written));
/** A percentage of the current value and nothing else. */
const relativeMarginField = schemas/* string */.YjP({ error: relativeError })
    .regex(percent, { error: relativeError })
    .transform((written) => parseMargin(written));
/** A number in the measure's own unit and nothing else. */
const absoluteMarginField = schemas/* number */.aig({ error: absoluteError })
    .min(0, { error: absoluteError })
    .transform((written) => parseMargin(written));
/** A percentage of the current value, or a duration. */
const durationMarginField = schemas/* union */.KCZ([schemas/* string */.YjP().regex(percent), schemas/* string */.YjP().regex(quantities_duration)], { error: durationMarginError })
    .transform((written) => written.endsWith('%')
    ? parseMargin(written)
    : { kind: 'absolute', value: milliseconds(written), written });
/** A duration of requests, in milliseconds or seconds; in milliseconds once parsed. */
const millisecondsField = schemas/* string */.YjP({ error: durationError })
    .regex(quantities_duration, { error: durationError })
    .transform((written) => ({ ms: milliseconds(written), written }));
/** A share from 0 to 1, or a percentage of at most 100; a number from 0 to 1 once parsed. */
const shareField = schemas/* union */.KCZ([schemas/* number */.aig().min(0, shareError).max(1, shareError), schemas/* string */.YjP().regex(percent, shareError)], {
    error: shareError,
})
    .transform((written) => ({ share: shareOf(written), written: String(written) }))
    .refine(({ share }) => share <= 1, { error: shareError });
function parseMargin(written) {
    return typeof written === 'number'
        ? { kind: 'absolute', value: written, written: String(written) }
        : { kind: 'relative', share: shareOf(written), written };
}
/** NaN, which keeps no limit, for what the patterns above do not let through. */
function shareOf(written) {
    return typeof written === 'number' ? written : ((0,duration/* parseShare */.n8)(written) ?? Number.NaN);
}
function milliseconds(written) {
    return (0,duration/* parseDurationMs */.yi)(written) ?? Number.NaN;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/eval-threshold/slice-checks.js





/** Relative demands only: none on a first promotion. */
function sliceChecks(demand) {
    const current = liveVersion(demand.evidence);
    if (current === null || demand.slices === undefined)
        return [];
    return Object.entries(demand.slices)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([attribute, margin]) => checksOf({ ...demand, attribute, margin, current }));
}
function checksOf(demand) {
    const { name, split, attribute, current } = demand;
    const { candidate } = demand.evidence;
    const sliced = sliceReadings(candidate, { name, attribute, split });
    // Data on which only the whole was measured counts too: slices that the current version has are missing there.
    const whole = overallReadings(candidate, name, split).map(({ source }) => source);
    const data = [...new Map([...whole, ...sliced.map(({ source }) => source)].map((s) => [dataKey(s), s])).entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)); // prettier-ignore
    const references = sliceReadings(current, { name, attribute, split });
    const groups = data.map(([key, source]) => ({
        source,
        candidate: sliced.filter((reading) => dataKey(reading.source) === key),
        current: references.filter((reading) => dataKey(reading.source) === key),
    }));
    return groups.flatMap(({ source, ...group }) => {
        const suffix = groups.length === 1 ? '' : ` on ${describeData(source)}`;
        const none = missingWhole(demand, group, describeData(source));
        return none === null
            ? eachSlice(demand, group, suffix)
            : [{ ...none, subject: `${none.subject}${suffix}` }];
    });
}
/** One check instead of many where a version has no slice of the attribute at all. */
function missingWhole({ name, attribute, margin, current, evidence }, group, data) {
    const version = group.candidate.length === 0 ? evidence.candidate : current;
    if (group.candidate.length > 0 && group.current.length > 0)
        return null;
    return inconclusive({ subject: `${name} by ${attribute}`, limit: marginWords(margin) }, `${nameOf(version)} has no ${name} by ${attribute} on ${data}`, attachCommand(version, `measure ${name} of ${nameOf(version)} by ${attribute} on ${data}`));
}
function eachSlice(demand, group, suffix) {
    const ours = byKey(group.candidate, ({ value }) => value);
    const theirs = byKey(group.current, ({ value }) => value);
    return [...new Set([...ours.keys(), ...theirs.keys()])].toSorted().map((value) => {
        const subject = `${demand.name} where ${demand.attribute}=${value}${suffix}`;
        const candidate = ours.get(value) ?? [];
        const current = theirs.get(value) ?? [];
        if (candidate.length === 0)
            return missingSlice(demand, subject, current);
        return checkMargin({ subject, group: { candidate, current }, current: demand.current, margin: demand.margin }); // prettier-ignore
    });
}
function missingSlice({ name, attribute, margin, evidence: { candidate } }, subject, ofCurrent) {
    const first = ofCurrent[0];
    const value = first?.value ?? '';
    return inconclusive({
        subject,
        limit: marginWords(margin),
        current: first === undefined ? null : { value: first.metric.value, unit: 'none', n: first.n },
    }, `the current version was measured where ${attribute}=${value}, ${nameOf(candidate)} was not`, attachCommand(candidate, `measure ${name} of ${nameOf(candidate)} where ${attribute}=${value}`));
}

;// CONCATENATED MODULE: ./.build/js/src/gates/eval-threshold.js
// The eval-threshold gate: a metric against absolute bounds, against the current version, and slice by slice.




 // prettier-ignore






const parameters = schemas/* strictObject */.rej({
    metric: fields/* shortTextField */.aT.describe("The name of a metric, or `all` for every metric of the current version's evaluation."),
    min: fields/* measureField */.h6.optional().describe('The least value that passes.'),
    max: fields/* measureField */.h6.optional().describe('The largest value that passes.'),
    worseThanCurrentBy: marginField
        .optional()
        .describe('How much worse than the current version on the same data: a number, or a percentage of its value.'),
    split: fields/* shortTextField */.aT
        .optional()
        .describe('Only evaluations of this split count; without it, each split is judged against its own.'),
    slices: schemas/* record */.g1P(fields/* dynamicKey */.Nu, marginField)
        .optional()
        .describe('Attribute → how much worse than current each of its slices may be.'),
})
    .refine((p) => [p.min, p.max, p.worseThanCurrentBy, p.slices].some((demand) => demand !== undefined), {
    error: 'demands nothing: write at least one of min, max, worseThanCurrentBy and slices',
})
    .refine((p) => p.slices === undefined || Object.keys(p.slices).length > 0, {
    path: ['slices'],
    error: 'names no attribute: write one, as in {region: 0.02}, or leave slices out',
})
    .refine((p) => !(p.min !== undefined && p.max !== undefined && p.min > p.max), {
    path: ['min'],
    error: 'is above max, so that no value can pass',
})
    .refine((p) => p.metric !== 'all' || (p.min === undefined && p.max === undefined), {
    path: ['metric'],
    error: 'metric: all takes worseThanCurrentBy and slices only: name the metric that min or max is for',
});
const evalThreshold = {
    name: 'eval-threshold',
    summary: 'A metric keeps absolute bounds and is not worse than the current version, overall and by slice.',
    parameters,
    explain: explainEvalThreshold,
    planSample: planThresholdSample,
    judge: (demand, evidence) => {
        const isRelative = demand.worseThanCurrentBy !== undefined || demand.slices !== undefined;
        const damaged = unusableEvidence(evidence, isRelative);
        const notes = firstPromotionNotes(evidence, isRelative);
        const { candidate } = evidence;
        if (evaluationsOf(candidate, demand.split).length === 0) {
            return judgementOf([...damaged, noEvaluation(candidate, evidence, demand)], notes);
        }
        const checks = demand.metric === 'all' ? everyMetric(demand, evidence) : metricChecks(demand.metric, demand, evidence);
        return judgementOf([...damaged, ...checks], notes);
    },
};
function everyMetric(demand, evidence) {
    const { candidate } = evidence;
    const current = liveVersion(evidence);
    const shared = comparable(evaluationsOf(candidate, demand.split), current === null ? [] : evaluationsOf(current, demand.split), dataKey);
    const names = shared.flatMap((same) => same.current.flatMap(({ evaluation }) => evaluation.metrics.map(({ name }) => name)));
    if (names.length > 0) {
        return [...new Set(names)].toSorted().flatMap((name) => metricChecks(name, demand, evidence));
    }
    const subject = 'all metrics';
    if (current !== null) {
        const measured = shared.flatMap((same) => same.candidate)[0];
        const data = measured === undefined ? 'the same data' : describeData(measured);
        return [
            inconclusive({ subject, limit: 'not worse than current' }, `no evaluation of ${nameOf(current)}, the current version, has metrics on the data that ${nameOf(candidate)} was measured on${exclusions(current)}`, attachCommand(current, `measure ${nameOf(current)} on ${data}`)),
        ];
    }
    return firstOfAll(evidence, demand.split);
}
/** On a first promotion nothing is relative, but something must have been measured. */
function firstOfAll({ candidate }, split) {
    const about = { subject: 'all metrics', limit: 'at least one metric was measured' };
    const measured = evaluationsOf(candidate, split).flatMap(({ evaluation }) => evaluation.metrics);
    if (measured.length === 0) {
        return [
            inconclusive(about, `the evaluations of ${nameOf(candidate)} hold no metric`, attachCommand(candidate, 'write the metrics into an evaluation file')),
        ];
    }
    return [
        { ...about, current: null, candidate: null, delta: null, verdict: 'passed', reason: firstPromotionNote },
    ];
}
function metricChecks(name, demand, evidence) {
    const current = liveVersion(evidence);
    const readings = overallReadings(evidence.candidate, name, demand.split);
    if (readings.length === 0)
        return [noMetric(name, demand, evidence)];
    const groups = comparable(readings, current === null ? [] : overallReadings(current, name, demand.split), ({ source }) => dataKey(source));
    const checks = groups.flatMap((group) => {
        const subject = groups.length === 1 ? name : `${name} on ${describeSource(group.candidate)}`;
        return boundChecks({ subject, group }, demand).concat(marginChecks({ subject, group }, demand.worseThanCurrentBy, current));
    });
    const slices = sliceChecks({ name, split: demand.split, slices: demand.slices, evidence });
    const rows = [...checks, ...slices];
    return rows.length > 0 ? rows : [measuredOnly(name, readings)];
}
function boundChecks(measured, { min, max }) {
    const checks = [];
    if (min !== undefined)
        checks.push(checkBound({ ...measured, min }));
    if (max !== undefined)
        checks.push(checkBound({ ...measured, max }));
    return checks;
}
function marginChecks(measured, margin, current) {
    if (margin === undefined || current === null)
        return [];
    return [checkMargin({ ...measured, current, margin })];
}
/** A first promotion under relative demands alone: the metric is there, and there is nothing to hold it to. */
function measuredOnly(name, readings) {
    const first = readings[0];
    return {
        subject: name,
        current: null,
        candidate: first === undefined ? null : { value: first.metric.value, unit: 'none', n: first.n },
        delta: null,
        limit: 'was measured',
        verdict: 'passed',
        reason: firstPromotionNote,
    };
}
function describeSource(readings) {
    const first = readings[0];
    return first === undefined ? 'unknown data' : describeData(first.source);
}
function noEvaluation(candidate, evidence, { metric, split }) {
    const dataset = onDemandedData(evidence);
    const splits = split === undefined ? '' : `, split ${split}`;
    return inconclusive({ subject: metric === 'all' ? 'all metrics' : metric, limit: 'was measured' }, `${nameOf(candidate)} has no evaluation${dataset}${splits} that counts${exclusions(candidate)}`, attachCommand(candidate, `measure ${nameOf(candidate)}${dataset}${splits}`));
}
function noMetric(name, { split }, { candidate }) {
    const evaluations = evaluationsOf(candidate, split);
    const known = evaluations.flatMap(({ evaluation }) => evaluation.metrics.map((metric) => metric.name));
    const near = (0,nearest_name/* nearestName */.q)(name, known);
    const hint = near === undefined ? '' : `; it has ${near}, which may be meant`;
    return inconclusive({ subject: name, limit: 'was measured' }, `no evaluation of ${nameOf(candidate)} has the metric ${name}${hint}${exclusions(candidate)}`, attachCommand(candidate, `write ${name} into an evaluation file`));
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/rates.js
function total({ tp, fp, tn, fn }) {
    return tp + fp + tn + fn;
}
/** Those whose label is positive: the denominator of the true positive rate. */
function positives({ tp, fn }) {
    return tp + fn;
}
/** Those whose label is negative: the denominator of the false positive rate. */
function negatives({ fp, tn }) {
    return fp + tn;
}
/** (TP + FP) / N. */
function selectionRate(counts) {
    return divide(counts.tp + counts.fp, total(counts));
}
/** TP / (TP + FN). */
function truePositiveRate(counts) {
    return divide(counts.tp, positives(counts));
}
/** FP / (FP + TN). */
function falsePositiveRate(counts) {
    return divide(counts.fp, negatives(counts));
}
/** Largest less smallest rate, as Fairlearn's `difference(method="between_groups")`. */
function differenceBetween(rates) {
    const range = rangeOf(rates);
    return range === undefined ? undefined : range.max - range.min;
}
/**
 * Smallest over largest rate, as Fairlearn's `ratio(method="between_groups")`; `undefined` also where the
 * largest is 0: 0/0 is not a ratio of 1.
 */
function ratioBetween(rates) {
    const range = rangeOf(rates);
    return range === undefined ? undefined : divide(range.min, range.max);
}
/** `undefined` where any rate is, or where there is none. */
function rangeOf(rates) {
    const defined = rates.filter((rate) => rate !== undefined);
    if (defined.length === 0 || defined.length < rates.length)
        return undefined;
    return { min: Math.min(...defined), max: Math.max(...defined) };
}
function divide(numerator, denominator) {
    return denominator === 0 ? undefined : numerator / denominator;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/fairness-measures.js

const fairnessDifferences = ['demographicParityDifference', 'equalizedOddsDifference', 'equalOpportunityDifference']; // prettier-ignore
const fairnessRatios = ['demographicParityRatio', 'equalizedOddsRatio', 'equalOpportunityRatio']; // prettier-ignore
const selection = { name: 'selection rate', of: selectionRate, denominator: 'all' };
const truePositive = { name: 'true positive rate', of: truePositiveRate, denominator: 'positives' }; // prettier-ignore
const falsePositive = { name: 'false positive rate', of: falsePositiveRate, denominator: 'negatives' }; // prettier-ignore
/** What each measure compares; of several rates the worse counts. */
const comparedRates = {
    demographicParityDifference: [selection],
    demographicParityRatio: [selection],
    equalOpportunityDifference: [truePositive],
    equalOpportunityRatio: [truePositive],
    equalizedOddsDifference: [truePositive, falsePositive],
    equalizedOddsRatio: [truePositive, falsePositive],
};
const denominators = { positives: positives, negatives: negatives, all: total };
/** People in `counts` that a rate is of. */
function denominatorOf(rate, counts) {
    return denominators[rate.denominator](counts);
}
/**
 * The largest difference between groups of any of the measure's rates, in [0, 1]: demographic parity compares
 * selection rates, equal opportunity true positive rates, equalized odds both kinds of error.
 *
 * Sources: Fairlearn, `demographic_parity_difference`, `equal_opportunity_difference` and
 * `equalized_odds_difference` (agg="worst_case"); M. Hardt, E. Price, N. Srebro, "Equality of opportunity in
 * supervised learning", NeurIPS 2016. Unlike there, a rate of nobody is undefined, not 0.
 */
function fairnessDifference(measure, groups) {
    return worst(comparedRates[measure], (rate) => differenceBetween(groups.map(rate.of)), Math.max);
}
/**
 * The smallest ratio between groups of any of the measure's rates, in [0, 1]; undefined where a rate is 0 in
 * every group (a predictor that selects nobody).
 *
 * Sources: Fairlearn, `demographic_parity_ratio`, `equal_opportunity_ratio` and `equalized_odds_ratio`.
 */
function fairnessRatio(measure, groups) {
    return worst(comparedRates[measure], (rate) => ratioBetween(groups.map(rate.of)), Math.min);
}
function worst(rates, valueOf, pick) {
    const values = rates.map((rate) => valueOf(rate));
    const defined = values.filter((value) => value !== undefined);
    return defined.length < values.length ? undefined : pick(...defined);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/eligibility.js

 // prettier-ignore

/** The groups large enough for every rate of `measure`, and those that are not. */
function eligibility(reading, measure, minimums) {
    const lacks = reading.groups.map((group) => ({ group, why: shortfall(group, measure, minimums) }));
    const groups = lacks.filter(({ why }) => why === null).map(({ group }) => group);
    return {
        groups,
        counts: groups.map(({ counts }) => counts),
        tooSmall: lacks.flatMap(({ why }) => (why === null ? [] : [why])),
    };
}
function shortfall({ name, counts }, measure, minimums) {
    const people = total(counts);
    if (!(people >= minimums.minPerGroup)) {
        return `group ${name} has ${people} people, fewer than ${minimums.minPerGroup}`;
    }
    for (const rate of comparedRates[measure]) {
        const least = minimumOf(rate, minimums);
        const counted = denominatorOf(rate, counts);
        if (!(counted >= least))
            return `group ${name} has ${counted} ${rate.denominator}, fewer than ${least}`;
    }
    return null;
}
function minimumOf({ denominator }, minimums) {
    const { minPositives, minNegatives, minPerGroup } = minimums;
    return { positives: minPositives, negatives: minNegatives, all: minPerGroup }[denominator];
}
/** `true positive rate from 0.381 (female) to 0.56 (male)`, for each rate of `measure`. */
function rateWords({ groups }, measure) {
    return comparedRates[measure].map((rate) => extremes(groups, rate)).join(', ');
}
function extremes(groups, rate) {
    const rated = groups
        .map(({ name, counts }) => ({ name, value: rate.of(counts) ?? Number.NaN }))
        .toSorted((a, b) => a.value - b.value);
    const [least, most] = [rated[0], rated.at(-1)];
    if (least === undefined || most === undefined)
        return `${rate.name} of nobody`;
    return `${rate.name} from ${(0,show_number/* showNumber */.Z)(least.value)} (${least.name}) to ${(0,show_number/* showNumber */.Z)(most.value)} (${most.name})`;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/rows.js




/**
 * A further group can only widen a gap: what fails without the groups that are too small fails with them, and
 * what passes without them is not known to pass.
 */
function decide({ demand, row, able, measure, passes, sentence }) {
    const detail = `${sentence}: ${rateWords(able, measure)}`;
    if (!passes)
        return { ...row, verdict: 'failed', reason: detail };
    if (able.tooSmall.length === 0)
        return { ...row, verdict: 'passed', reason: detail };
    return inconclusive(row, `${someOf(able.tooSmall, '; ')}; of the other groups ${detail}`, smallGroupRemedy(demand));
}
function tooFewGroups(demand, about, able) {
    if (able.counts.length >= 2)
        return null;
    const why = able.tooSmall.length === 0 ? '' : `: ${someOf(able.tooSmall, '; ')}`;
    return inconclusive(about, `fewer than two groups of ${demand.attribute} have enough people to compare${why}`, smallGroupRemedy(demand));
}
function smallGroupRemedy({ candidate, attribute }) {
    return attachCommand(candidate, `measure ${nameOf(candidate)} with more people in those groups of ${attribute}, or say in the policy which minimum is enough`); // prettier-ignore
}
function notCounted({ candidate, attribute }, about) {
    return inconclusive(about, `the groups of ${attribute} give no rates to compare`, attachCommand(candidate, `measure ${nameOf(candidate)} by ${attribute}`));
}
function rowOf({ about, value, able, current = null }) {
    const candidate = value === undefined ? null : { value, unit: 'ratio', n: peopleOf(able) };
    const delta = candidate === null || current === null ? null : candidate.value - current.value;
    return { ...about, current, candidate, delta };
}
function peopleOf({ counts }) {
    return counts.reduce((sum, each) => sum + total(each), 0);
}
/** `equalized odds difference (sex)`. */
function subjectOf(measure, { attribute, where }) {
    return `${measureWords(measure)} (${attribute})${where}`;
}
/** `equalized odds difference`. */
function measureWords(measure) {
    return measure.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
function limitSentence(value, limit, passes, outside) {
    const [shown, shownLimit] = (0,show_number/* showApart */.U)(value, limit.share);
    return passes ? `${shown} keeps the limit of ${(0,show_number/* showNumber */.Z)(limit.share)}` : `${shown} is ${outside} the limit of ${shownLimit}`; // prettier-ignore
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/difference-checks.js






 // prettier-ignore
/** A difference is at most a share, and not larger than the current version's by more than a margin. */
function checkDifference(demand) {
    const { max, worseThanCurrentBy: margin, current } = demand;
    const limit = max === undefined ? [] : [differenceLimit(demand, max)];
    if (current === null)
        return max === undefined ? [differenceMeasured(demand)] : limit;
    return margin === undefined ? limit : limit.concat(differenceMargin(demand, margin, current));
}
/** A first promotion under a relative demand alone: the groups must have been counted. */
function differenceMeasured(demand) {
    const { measure } = demand;
    const about = { subject: subjectOf(measure, demand), limit: 'was measured' };
    const judged = demand.group.candidate.map((reading) => {
        const able = eligibility(reading, measure, demand.minimums);
        const value = fairnessDifference(measure, able.counts);
        const few = tooFewGroups(demand, about, able);
        if (few !== null)
            return { check: few, headroom: 0 };
        const row = rowOf({ about, value, able });
        return {
            headroom: 0,
            check: decide({ demand, row, able, measure, passes: true, sentence: firstPromotionNote }),
        };
    });
    return settle(judged) ?? notCounted(demand, about);
}
function differenceLimit(demand, max) {
    const { measure } = demand;
    const about = { subject: subjectOf(measure, demand), limit: `≤ ${max.written}` };
    const reference = demand.group.current
        .map((reading) => measureOf(eligibility(reading, measure, demand.minimums), measure))
        .find((each) => each !== null);
    const judged = demand.group.candidate.map((reading) => {
        const able = eligibility(reading, measure, demand.minimums);
        const value = fairnessDifference(measure, able.counts);
        const few = tooFewGroups(demand, about, able);
        if (few !== null || value === undefined) {
            return { check: few ?? notCounted(demand, about), headroom: 0 };
        }
        const row = rowOf({ about, value, able, current: reference ?? null });
        const passes = isShareAtMost(value, max.share);
        return {
            headroom: max.share - value,
            check: decide({ demand, row, able, measure, passes, sentence: limitSentence(value, max, passes, 'above') }), // prettier-ignore
        };
    });
    return settle(judged) ?? notCounted(demand, about);
}
function differenceMargin(demand, margin, current) {
    const { measure, group } = demand;
    const about = { subject: subjectOf(measure, demand), limit: marginWords(margin) };
    const first = group.candidate[0];
    if (group.current.length === 0 && first !== undefined) {
        const data = describeData(first.source);
        return inconclusive(about, `${nameOf(current)}, the current version, counted no groups of ${demand.attribute} on the same data, ${data}`, attachCommand(current, `measure ${nameOf(current)} on ${data}`));
    }
    const judged = group.candidate.flatMap((reading) => group.current.map((reference) => comparePair(demand, { about, reading, reference, margin, current })));
    return settle(judged) ?? notCounted(demand, about);
}
function comparePair(demand, pair) {
    const { measure, minimums } = demand;
    const { about, current, margin } = pair;
    const able = eligibility(pair.reading, measure, minimums);
    const then = eligibility(pair.reference, measure, minimums);
    const few = tooFewGroups(demand, about, able) ?? incomparable(demand, pair, then);
    const now = fairnessDifference(measure, able.counts);
    const before = fairnessDifference(measure, then.counts);
    if (few !== null || now === undefined || before === undefined) {
        return { check: few ?? notCounted(demand, about), headroom: 0 };
    }
    const allowed = allowance(margin, before);
    const passes = isShareAtMost(now - before, allowed);
    const [shownNow, shownThen] = (0,show_number/* showApart */.U)(now, before);
    const row = rowOf({ about, value: now, able, current: measureOf(then, measure) });
    const sentence = `${shownNow} against ${shownThen} of ${nameOf(current)} is ${passes ? 'within' : 'beyond'} the margin of ${margin.written}`;
    return {
        headroom: allowed - (now - before),
        check: decide({ demand, row, able, measure, passes, sentence }),
    };
}
/** The current version's gap is a reference only where it is of the same groups, each large enough. */
function incomparable(demand, pair, then) {
    const unlike = pair.reading.groups
        .filter(({ name }) => !pair.reference.groups.some((group) => group.name === name))
        .map(({ name }) => `${name} was not counted`);
    const problems = [...then.tooSmall, ...unlike];
    if (problems.length === 0 && then.counts.length >= 2)
        return null;
    const why = problems.length === 0 ? 'it counted fewer than two groups' : someOf(problems, '; ');
    return inconclusive(pair.about, `the groups of ${nameOf(pair.current)}, the current version, cannot be compared with: ${why}`, attachCommand(pair.current, `measure every group of ${demand.attribute} with enough people`));
}
function measureOf(able, measure) {
    const value = able.counts.length < 2 ? undefined : fairnessDifference(measure, able.counts);
    return value === undefined ? null : { value, unit: 'ratio', n: peopleOf(able) };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/explain.js
// What a fairness gate demands, in words.

 // prettier-ignore

function explainFairness(demand) {
    const { attribute, split } = demand;
    const isAll = attribute === 'all';
    const where = split === undefined ? '' : `, split ${split}`;
    return {
        demands: [
            ...fairnessDifferences.flatMap((measure) => differenceSentences(measure, demand)),
            ...fairnessRatios.flatMap((measure) => ratioSentences(measure, demand)),
            relative('every group that was counted before, on the same data, is counted'),
        ],
        needs: [
            `an evaluation of the candidate with tp, fp, tn and fn of each group of ${isAll ? 'the attributes that matter' : attribute}${where}`,
            peopleWords(demand),
            ...(fairnessDifferences.some((measure) => demand[measure]?.worseThanCurrentBy !== undefined)
                ? ['the counts of the same groups of the current version on the same data: equal dataset digest, equal split'] // prettier-ignore
                : []),
        ],
        inconclusive: [
            isAll ? 'no attribute was counted' : `${attribute} was not counted`,
            'a group has fewer people than that, and the others are within the limit',
            'fewer than two groups have enough people',
            'the current version, measured on other data only, counted a group that the candidate does not',
            'an evaluation cannot be read or was altered',
        ],
    };
}
function groupsWords({ attribute }) {
    return attribute === 'all' ? 'between the groups of each attribute' : `between the groups of ${attribute}`;
}
function differenceSentences(measure, demand) {
    const { max, worseThanCurrentBy: margin } = demand[measure] ?? {};
    const what = `the ${measureWords(measure)} ${groupsWords(demand)}`;
    return [
        ...(max === undefined ? [] : [absolute(`${what} is at most ${max.written}`)]),
        ...(margin === undefined
            ? []
            : [relative(`${what} is not above that of the current version by more than ${marginText(margin)}`)]),
    ];
}
function ratioSentences(measure, demand) {
    const { min } = demand[measure] ?? {};
    if (min === undefined)
        return [];
    return [absolute(`the ${measureWords(measure)} ${groupsWords(demand)} is at least ${min.written}`)];
}
/** Of each group, only where a measure has a rate of them. */
function peopleWords(demand) {
    const measures = [...fairnessDifferences, ...fairnessRatios].filter((each) => demand[each] !== undefined);
    const denominators = new Set(measures.flatMap((measure) => comparedRates[measure].map(({ denominator }) => denominator)));
    const least = [
        `${demand.minPerGroup} people`,
        ...(denominators.has('positives') ? [`${demand.minPositives} with a positive label`] : []),
        ...(denominators.has('negatives') ? [`${demand.minNegatives} with a negative label`] : []),
    ];
    return `in each group at least ${listed(least)}`;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/interval.js
// A confidence interval.
/** `value` brought into [low, high]. */
function interval_clamp(value, low, high) {
    return Math.min(high, Math.max(low, value));
}
/** The level of the two-sided interval whose ends are one-sided bounds with confidence 1 - `alpha`. */
function levelOfOneSided(alpha) {
    return 1 - 2 * alpha;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/intervals.js
// Intervals for one proportion, and for the difference of two.





/** successes / n; `undefined` of nobody. */
function intervals_shareOf({ successes, n }) {
    return n === 0 ? undefined : successes / n;
}
/**
 * The score interval of a proportion, in [0, 1]; `undefined` of nobody. It has its confidence on average over
 * proportions, also for small n and near 0 and 1.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927)
 * 209-212; R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, method 3.
 */
function wilsonInterval(proportion, level) {
    checkProportion(proportion);
    const { successes, n } = proportion;
    if (n === 0)
        return undefined;
    const square = elementary_squareOf(twoSidedZ(level));
    const middle = (successes + square / 2) / (n + square);
    const half = Math.sqrt(square * ((successes * (n - successes)) / n + square / 4)) / (n + square);
    return {
        low: successes === 0 ? 0 : interval_clamp(middle - half, 0, 1),
        high: successes === n ? 1 : interval_clamp(middle + half, 0, 1),
        level,
    };
}
/**
 * The exact interval of a proportion, in [0, 1]; `undefined` of nobody. It never has less than its confidence, and
 * mostly more.
 *
 * Source: C. J. Clopper and E. S. Pearson, "The use of confidence or fiducial limits illustrated in the case of the
 * binomial", Biometrika 26 (1934) 404-413, by quantiles of the beta distribution.
 */
function clopperPearsonInterval(proportion, level) {
    checkProportion(proportion);
    const { successes, n } = proportion;
    if (n === 0)
        return undefined;
    const failures = n - successes;
    const tail = (1 - level) / 2;
    return {
        low: successes === 0 ? 0 : inverseIncompleteBeta(successes, failures + 1, tail),
        high: failures === 0 ? 1 : inverseIncompleteBeta(successes + 1, failures, 1 - tail),
        level,
    };
}
/**
 * The interval of `first` - `second` for two independent proportions, in [-1, 1]; `undefined` where either is of
 * nobody.
 *
 * Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in
 * Medicine 17 (1998) 873-890, method 10 (of the two Wilson intervals).
 */
function newcombeInterval(first, second, level) {
    const one = reach(first, level);
    const two = reach(second, level);
    if (one === undefined || two === undefined)
        return undefined;
    const difference = one.at - two.at;
    return {
        low: interval_clamp(difference - Math.sqrt(elementary_squareOf(one.down) + elementary_squareOf(two.up)), -1, 1),
        high: interval_clamp(difference + Math.sqrt(elementary_squareOf(one.up) + elementary_squareOf(two.down)), -1, 1),
        level,
    };
}
/**
 * The interval of the share of `first` less that of `second` among the same people, in [-1, 1]; `undefined` of
 * nobody.
 *
 * Source: R. G. Newcombe, "Improved confidence intervals for the difference between binomial proportions based on
 * paired data", Statistics in Medicine 17 (1998) 2635-2650, method 10: the Wilson intervals of both, with the
 * correlation of the table, corrected for continuity where it is positive.
 */
function newcombePairedInterval(table, level) {
    const n = pairsOf(table);
    const one = reach({ successes: table.both + table.onlyFirst, n }, level);
    const two = reach({ successes: table.both + table.onlySecond, n }, level);
    if (one === undefined || two === undefined)
        return undefined;
    const correlation = correctedPhi(table, n);
    const difference = (table.onlyFirst - table.onlySecond) / n;
    const below = squareOf(one.down) - 2 * correlation * one.down * two.up + squareOf(two.up);
    const above = squareOf(one.up) - 2 * correlation * one.up * two.down + squareOf(two.down);
    return {
        low: clamp(difference - Math.sqrt(Math.max(0, below)), -1, 1),
        high: clamp(difference + Math.sqrt(Math.max(0, above)), -1, 1),
        level,
    };
}
/** People in a paired table. */
function pairsOf({ both, onlyFirst, onlySecond, neither }) {
    for (const count of [both, onlyFirst, onlySecond, neither])
        requireAmount('a paired count', count);
    return both + onlyFirst + onlySecond + neither;
}
/** A proportion, and how far its Wilson interval reaches to either side of it. */
function reach(proportion, level) {
    const interval = wilsonInterval(proportion, level);
    const at = intervals_shareOf(proportion);
    if (interval === undefined || at === undefined)
        return undefined;
    return { at, down: at - interval.low, up: interval.high - at };
}
function correctedPhi({ both, onlyFirst, onlySecond, neither }, n) {
    const margins = (both + onlyFirst) * (onlySecond + neither) * (both + onlySecond) * (onlyFirst + neither);
    if (margins === 0)
        return 0;
    const product = both * neither - onlyFirst * onlySecond;
    const corrected = product > 0 ? Math.max(product - n / 2, 0) : product;
    return corrected / Math.sqrt(margins);
}
function checkProportion({ successes, n }) {
    preconditions_requireAmount('n', n);
    requireThat(successes >= 0 && successes <= n, 'successes lie between 0 and n', successes, n);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/plan-sample.js

 // prettier-ignore






/** The level of the two-sided interval whose ends have the confidence. */
const level = 2 * sampling_confidence - 1;
function planFairnessSample(demand, expected) {
    const live = groupsOf(expected.live, demand);
    return [...fairnessDifferences, ...fairnessRatios].flatMap((measure) => comparedRates[measure].flatMap((rate) => plan_sample_plansOf({ measure, rate, demand, live, value: expected.rate ?? pooled(live, rate) })));
}
function plan_sample_plansOf(about) {
    const { measure, demand } = about;
    if (isRatio(measure)) {
        const min = demand[measure]?.min;
        return min === undefined ? [] : [ratioPlan(about, min)];
    }
    const { max, worseThanCurrentBy: margin } = demand[measure] ?? {};
    const limit = max === undefined ? [] : [differencePlan(about, max)];
    return margin === undefined ? limit : limit.concat(plan_sample_marginPlan(about, margin));
}
function differencePlan(about, max) {
    const { value = 0.5, demand, rate } = about;
    const deviation = deviationOfTwo(value, value);
    const least = minimumOf(rate, demand);
    const toShow = leastGroups((n) => widthAt(value, n) <= max.share);
    // Of a difference that is 0 both ends have to lie within the limit.
    const plan = { deviation, margin: max.share, expectedGain: 0, alpha: 1 - sampling_confidence };
    const likely = sampling_powers.map((power) => {
        const n = samplesForNonInferiority({ ...plan, power: (1 + power) / 2 });
        return { power, n: n === undefined || toShow === null ? null : Math.max(n, toShow) };
    });
    const beyond = deviation === 0 ? 0 : 2 * normalSurvival((max.share * Math.sqrt(least)) / deviation);
    return {
        ...plan_sample_common(about, `≤ ${max.written}`),
        toShow,
        toRefute: leastGroups((n) => (newcombeInterval({ successes: n, n }, { successes: 0, n }, level)?.low ?? 0) > max.share), // prettier-ignore
        likely,
        notes: [
            `with ${peopleText(about, least)}, as many as the gate asks for, the 90 % interval of two equal groups reaches ${roughly(widthAt(value, least))} to either side`,
            `so compared, two equally treated groups of ${countText(least)} lie further apart than ${max.written} in ${percentText(beyond)} of draws, and of more groups the two outermost more often`, // prettier-ignore
        ],
    };
}
function ratioPlan(about, min) {
    const { value = 0.5 } = about;
    const isBounded = value > 0 && min.share > 0 && min.share < 1;
    // The deviation of the logarithm of the ratio of two equal rates, times √n.
    const deviation = isBounded ? Math.sqrt((2 * (1 - value)) / value) : undefined;
    const room = isBounded ? -elementary_log(min.share) : 0;
    const needed = (z) => deviation === undefined ? null : Math.max(1, Math.ceil(((z * deviation) / room) ** 2 - 1e-9));
    const z = normalQuantile(sampling_confidence);
    const least = minimumOf(about.rate, about.demand);
    const beyond = deviation === undefined || deviation === 0 ? undefined : 2 * normalSurvival((room * Math.sqrt(least)) / deviation); // prettier-ignore
    return {
        ...plan_sample_common(about, `≥ ${min.written}`),
        ...notShown,
        toShow: needed(z),
        likely: sampling_powers.map((power) => ({ power, n: needed(z + normalQuantile((1 + power) / 2)) })),
        notes: beyond === undefined
            ? ['of such a limit or rate nothing is shown by any number of people']
            : [
                `so compared, the ratio of two equally treated groups of ${countText(least)} falls below ${min.written} in ${percentText(beyond)} of draws, and of more groups more often`,
            ],
    };
}
function plan_sample_marginPlan(about, margin) {
    return {
        ...plan_sample_common(about, `not above current by more than ${margin.written}`),
        ...notShown,
        notes: [
            'both versions are measured on the same people; how far two differences of the same people scatter is not known before they are measured',
        ],
    };
}
function plan_sample_common(about, limit) {
    const { measure, rate, demand, live, value } = about;
    const least = minimumOf(rate, demand);
    const counts = live.map((group) => denominatorOf(rate, group));
    return {
        demand: `${measureWords(measure)} (${demand.attribute}) ${limit}, by ${rate.name}`,
        of: plan_sample_peopleOf(about),
        toPass: least,
        toFail: least,
        assumed: value === undefined
            ? `the ${rate.name} is 0.5, where it scatters most, in two groups of equal size`
            : `the ${rate.name} is ${roughly(value)} in two groups of equal size`,
        had: counts.length === 0 ? null : Math.min(...counts),
    };
}
function plan_sample_peopleOf({ rate }) {
    return {
        all: 'people in each group',
        positives: 'positives in each group',
        negatives: 'negatives in each group',
    }[rate.denominator];
}
function peopleText(about, n) {
    return `${countText(n)} ${plan_sample_peopleOf(about)}`;
}
/** How far the interval of the difference of two groups of n reaches, both with the same rate. */
function widthAt(rate, n) {
    const group = { successes: rate * n, n };
    return newcombeInterval(group, group, level)?.high ?? 1;
}
/** The least n that `holds`, which goes on holding from there; `null` above 10^9. */
function leastGroups(holds) {
    let enough = 1;
    while (!holds(enough)) {
        enough *= 2;
        if (enough > 1e9)
            return null;
    }
    let below = Math.floor(enough / 2);
    while (enough - below > 1) {
        const middle = Math.floor((below + enough) / 2);
        if (holds(middle))
            enough = middle;
        else
            below = middle;
    }
    return enough;
}
/** Of the largest sample that counted the attribute; of `all` attributes the first. */
function groupsOf(live, { attribute, split }) {
    const counted = live
        .filter((each) => split === undefined || each.split === split)
        .flatMap(({ groups }) => {
        const entries = Object.entries(groups).toSorted(([a], [b]) => (a < b ? -1 : 1));
        const found = attribute === 'all' ? entries[0] : entries.find(([name]) => name === attribute);
        return found === undefined ? [] : [Object.values(found[1])];
    });
    const people = (groups) => groups.reduce((sum, { tp, fp, tn, fn }) => sum + tp + fp + tn + fn, 0);
    return counted.toSorted((a, b) => people(b) - people(a))[0] ?? [];
}
/** Over all groups together. */
function pooled(groups, rate) {
    const sum = groups.reduce((all, { tp, fp, tn, fn }) => ({ tp: all.tp + tp, fp: all.fp + fp, tn: all.tn + tn, fn: all.fn + fn }), { tp: 0, fp: 0, tn: 0, fn: 0 });
    return rate.of(sum);
}
function isRatio(measure) {
    return fairnessRatios.some((ratio) => ratio === measure);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/ratio-checks.js
// A ratio between groups against a least one.




 // prettier-ignore
/** A ratio is at least a share; a predictor for which it is 0/0 fails. */
function checkRatio(demand) {
    const { measure, min } = demand;
    const about = { subject: subjectOf(measure, demand), limit: `≥ ${min.written}` };
    const judged = demand.group.candidate.map((reading) => {
        const able = eligibility(reading, measure, demand.minimums);
        const value = fairnessRatio(measure, able.counts);
        const few = tooFewGroups(demand, about, able);
        if (few !== null)
            return { check: few, headroom: 0 };
        const row = rowOf({ about, value, able });
        if (value === undefined) {
            const reason = `degenerate predictor: ${rateWords(able, measure)}; a rate that is 0 in every group has no ratio (0/0)`;
            return { headroom: -1, check: { ...row, verdict: 'failed', reason } };
        }
        const passes = isShareAtMost(-value, -min.share);
        return {
            headroom: value - min.share,
            check: decide({ demand, row, able, measure, passes, sentence: limitSentence(value, min, passes, 'below') }), // prettier-ignore
        };
    });
    return settle(judged) ?? notCounted(demand, about);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/supersede.js

/**
 * Whether `group` has too few people for `measure`, and `others` hold data on which every group has enough: the
 * same groups and perhaps more, for a group is not made to vanish by measuring elsewhere.
 */
function isSuperseded(group, others, measure, minimums) {
    if (isStrong(group, measure, minimums))
        return false;
    const names = namesIn([...group.candidate, ...group.current]);
    return others.some((other) => isStrong(other, measure, minimums) &&
        other.candidate.every((reading) => {
            const counted = new Set(namesIn([reading]));
            return names.every((name) => counted.has(name));
        }));
}
function isStrong({ candidate }, measure, minimums) {
    return candidate.every((reading) => {
        const { counts, tooSmall } = eligibility(reading, measure, minimums);
        return counts.length >= 2 && tooSmall.length === 0;
    });
}
function namesIn(readings) {
    return readings.flatMap(({ groups }) => groups.map(({ name }) => name));
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/group-readings.js



/** The groups of an attribute, for each evaluation that counted any. */
function groupReadings(version, attribute, split) {
    return evaluationsOf(version, split).flatMap((source) => {
        const counted = new Map(Object.entries(source.evaluation.groups)).get(attribute);
        if (counted === undefined)
            return [];
        const groups = Object.entries(counted).map(([name, counts]) => ({ name, counts }));
        return [{ source, groups: groups.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }];
    });
}
/**
 * A group that is known on the same data and that the candidate's counts leave out fails: leaving people out is
 * no way to treat them alike. One known only from the current version on other data cannot be judged.
 * `everywhere` is all that the current version counted, on whatever data.
 */
function absentGroups({ attribute, where, group, candidate }, current, everywhere) {
    const about = { subject: `groups (${attribute})${where}`, limit: 'every known group is counted' };
    const known = peopled([...group.candidate, ...group.current]);
    const absent = absentFrom(group.candidate, known);
    if (absent.length > 0) {
        return [
            {
                ...about,
                current: current === null || group.current.length === 0 ? null : count(peopled(group.current).length),
                candidate: count(known.length - absent.length),
                delta: null,
                verdict: 'failed',
                reason: `${nameOf(candidate)} leaves out ${someOf(absent)}, counted before on the same data`,
                remedy: attachCommand(candidate, `measure every group of ${attribute}`),
            },
        ];
    }
    if (current === null || group.current.length > 0)
        return [];
    const elsewhere = absentFrom(group.candidate, peopled(everywhere));
    if (elsewhere.length === 0)
        return [];
    const first = group.candidate[0];
    const data = first === undefined ? 'the same data' : describeData(first.source);
    return [
        inconclusive(about, `${nameOf(current)}, the current version, was measured on other data and counted ${someOf(elsewhere)}, which ${nameOf(candidate)} does not`, attachCommand(current, `measure ${nameOf(current)} on ${data}`)),
    ];
}
function peopled(readings) {
    const names = readings.flatMap(({ groups }) => groups.filter(({ counts }) => total(counts) > 0).map(({ name }) => name));
    return [...new Set(names)].toSorted();
}
/** Names that at least one of the readings leaves out. */
function absentFrom(readings, known) {
    return known.filter((name) => readings.some(({ groups }) => !groups.some((group) => group.name === name)));
}
function count(value) {
    return { value, unit: 'count' };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness.js
// The fairness gate: how far the rates of groups of people may lie apart, from the counts of each group.




 // prettier-ignore







 // prettier-ignore
const differenceDemand = schemas/* strictObject */.rej({ max: shareField.optional(), worseThanCurrentBy: absoluteMarginField.optional() })
    .refine((p) => p.max !== undefined || p.worseThanCurrentBy !== undefined, {
    error: 'demands nothing: write max, worseThanCurrentBy or both',
})
    .optional();
const ratioDemand = schemas/* strictObject */.rej({ min: shareField }).optional();
const fairness_parameters = schemas/* strictObject */.rej({
    attribute: fields/* shortTextField */.aT.describe('The attribute whose groups are compared, or `all` for every one that was counted.'),
    demographicParityDifference: differenceDemand.describe('The largest less the smallest selection rate.'),
    equalizedOddsDifference: differenceDemand.describe('The larger of the differences in true and in false positive rates.'),
    equalOpportunityDifference: differenceDemand.describe('The largest less the smallest true positive rate.'),
    demographicParityRatio: ratioDemand.describe('The smallest over the largest selection rate.'),
    equalizedOddsRatio: ratioDemand.describe('The smaller of the ratios of true and of false positive rates.'),
    equalOpportunityRatio: ratioDemand.describe('The smallest over the largest true positive rate.'),
    split: fields/* shortTextField */.aT.optional().describe('Only evaluations of this split count.'),
    minPerGroup: schemas/* int */.Whr().min(1).default(100).describe('People a group needs.'),
    minPositives: schemas/* int */.Whr()
        .min(1)
        .default(30)
        .describe('People with a positive label that a group needs where true positive rates are compared.'),
    minNegatives: schemas/* int */.Whr()
        .min(1)
        .default(30)
        .describe('People with a negative label that a group needs where false positive rates are compared.'),
})
    .refine((p) => [...fairnessDifferences, ...fairnessRatios].some((measure) => p[measure] !== undefined), {
    error: `demands nothing: write at least one of ${[...fairnessDifferences, ...fairnessRatios].join(', ')}`,
});
const fairness = {
    name: 'fairness',
    summary: 'Demographic parity, equalized odds and equal opportunity between the groups of an attribute.',
    parameters: fairness_parameters,
    explain: explainFairness,
    planSample: planFairnessSample,
    judge: (demand, evidence) => {
        const isRelative = fairnessDifferences.some((each) => demand[each]?.worseThanCurrentBy !== undefined);
        // What the current version counted matters to every demand: a group must not vanish.
        const damaged = unusableEvidence(evidence, true);
        const notes = firstPromotionNotes(evidence, isRelative);
        const attributes = demand.attribute === 'all' ? knownAttributes(demand, evidence) : [demand.attribute];
        if (attributes.length === 0) {
            return judgementOf([...damaged, fairness_notCounted('any attribute', demand, evidence)], notes);
        }
        const rows = attributes.map((attribute) => rowsOf(attribute, demand, evidence));
        return judgementOf(damaged.concat(rows.flatMap(({ checks }) => checks)), notes.concat(rows.flatMap((row) => row.notes)));
    },
};
function knownAttributes({ split }, evidence) {
    const current = liveVersion(evidence);
    const versions = current === null ? [evidence.candidate] : [evidence.candidate, current];
    return [...new Set(versions.flatMap((version) => attributesOf(version, split)))].toSorted();
}
function attributesOf(version, split) {
    return evaluationsOf(version, split).flatMap(({ evaluation }) => Object.keys(evaluation.groups));
}
function rowsOf(attribute, demand, evidence) {
    const live = liveVersion(evidence);
    const candidate = groupReadings(evidence.candidate, attribute, demand.split);
    if (candidate.length === 0)
        return { checks: [fairness_notCounted(attribute, demand, evidence)], notes: [] };
    const current = live === null ? [] : groupReadings(live, attribute, demand.split);
    const groups = comparable(candidate, current, ({ source }) => dataKey(source));
    const questions = groups.map((group) => {
        const where = groups.length === 1 ? '' : ` on ${describeFirst(group.candidate)}`;
        return { attribute, where, group, minimums: demand, candidate: evidence.candidate };
    });
    const absent = questions.flatMap((question) => absentGroups(question, live, current));
    const rows = [...fairnessDifferences, ...fairnessRatios]
        .filter((measure) => demand[measure] !== undefined)
        .flatMap((measure) => questions.map((question) => rowsOfMeasure(measure, question, { demand, live, groups }))); // prettier-ignore
    return {
        checks: absent.concat(rows.flatMap(({ checks }) => checks)),
        notes: rows.flatMap(({ notes }) => notes),
    };
}
function rowsOfMeasure(measure, question, { demand, live, groups }) {
    const checks = fairness_checksOf(measure, question, demand, live);
    if (!isSuperseded(question.group, groups, measure, demand))
        return { checks, notes: [] };
    const weak = checks.filter(({ verdict }) => verdict === 'inconclusive');
    return {
        checks: checks.filter((check) => !weak.includes(check)),
        notes: weak.map(({ subject, reason }) => `${subject} is set aside, other data has enough people: ${reason}`), // prettier-ignore
    };
}
function fairness_checksOf(measure, question, demand, current) {
    if (fairness_isRatio(measure)) {
        const written = demand[measure];
        return written === undefined ? [] : [checkRatio({ ...question, measure, min: written.min })];
    }
    const written = demand[measure];
    return written === undefined ? [] : checkDifference({ ...question, measure, current, ...written });
}
function fairness_isRatio(measure) {
    return fairnessRatios.some((ratio) => ratio === measure);
}
function describeFirst(readings) {
    const first = readings[0];
    return first === undefined ? 'unknown data' : describeData(first.source);
}
function fairness_notCounted(attribute, { split }, evidence) {
    const { candidate } = evidence;
    const near = (0,nearest_name/* nearestName */.q)(attribute, attributesOf(candidate, split));
    const hint = near === undefined ? '' : `; it has ${near}, which may be meant`;
    return inconclusive({ subject: `groups (${attribute})`, limit: 'were counted' }, `no evaluation of ${nameOf(candidate)} counts groups of ${attribute}${hint}${exclusions(candidate)}`, attachCommand(candidate, `measure ${nameOf(candidate)}${onDemandedData(evidence)}, with tp, fp, tn and fn of each group of ${attribute}`));
}

// EXTERNAL MODULE: ./.build/js/src/registry/documents/evaluation.js
var evaluation = __webpack_require__(4204);
;// CONCATENATED MODULE: ./.build/js/src/gates/latency/explain.js
// What a latency gate demands, in words.

/** @param quantities what the gate bounds, with their limits. */
function explainLatency(demand, quantities) {
    const isRelative = quantities.some(({ margin }) => margin !== undefined);
    const conditions = conditionsOf(demand);
    return {
        demands: quantities.flatMap((each) => sentencesOf(each)),
        needs: [
            `an evaluation of the candidate with latency${conditions}`,
            requestsWords(demand, quantities),
            ...(quantities.some(({ name }) => name === 'throughput') ? ['durationSeconds, from which throughput follows'] : []), // prettier-ignore
            ...(isRelative
                ? ['latency of the current version on the same hardware, under equal load, of as many requests']
                : []),
        ],
        inconclusive: [
            `latency was not measured${conditions}`,
            'what is bounded was not reported, or is of fewer requests',
            ...(isRelative
                ? ['the current version was measured on other hardware or under another load only, or with too few requests'] // prettier-ignore
                : []),
            'an evaluation cannot be read or was altered',
        ],
    };
}
function sentencesOf({ name, bound, margin, better }) {
    const beyond = better === 'lower' ? 'above' : 'below';
    return [
        ...(bound === undefined ? [] : [absolute(`${name} ${bound.words}`)]),
        ...(margin === undefined
            ? []
            : [
                relative(`${name} is not ${beyond} that of the current version by more than ${marginText(margin)}`),
            ]),
    ];
}
function requestsWords({ minRequests }, quantities) {
    if (minRequests !== undefined)
        return `at least ${minRequests} requests`;
    return `at least ${listed(quantities.map((each) => `${each.minRequests} requests for ${each.name}`))}`;
}
function conditionsOf({ hardware, load }) {
    const loads = Object.entries(load ?? {}).map(([name, value]) => `${name} ${value}`);
    return [
        ...(hardware === undefined ? [] : [` on ${hardware}`]),
        ...(load === undefined ? [] : [` under exactly the load ${listed(loads)}`]),
    ].join('');
}

;// CONCATENATED MODULE: ./.build/js/src/gates/latency/measured-quantities.js

const quantiles = { p50: 0.5, p95: 0.95, p99: 0.99 };
/** A nearest-rank quantile of answered requests, in milliseconds. */
function quantile(name, demand) {
    return {
        name,
        unit: 'ms',
        better: 'lower',
        valueOf: ({ quantilesMs }) => quantilesMs[name],
        lacks: `the quantile ${name}`,
        requestsOf: ({ requests }) => requests,
        minRequests: minimumSamples(quantiles[name]),
        bound: demand.max === undefined ? undefined : { value: demand.max.ms, words: `≤ ${demand.max.written}` },
        margin: demand.worseThanCurrentBy,
    };
}
/** Requests answered per second of the whole measurement. */
function throughput(demand) {
    return {
        name: 'throughput',
        unit: 'per-second',
        better: 'higher',
        valueOf: ({ requests, durationSeconds }) => durationSeconds === undefined ? undefined : requests / durationSeconds,
        lacks: 'durationSeconds, from which throughput follows',
        requestsOf: ({ requests }) => requests,
        minRequests: 1,
        bound: demand.min === undefined ? undefined : { value: demand.min, words: `≥ ${demand.min}/s` },
        margin: demand.worseThanCurrentBy,
    };
}
/** Failed requests among all. Of no request it is not defined. */
function errorRate({ max }) {
    return {
        name: 'error rate',
        unit: 'ratio',
        better: 'lower',
        valueOf: ({ errors, requests }) => (errors + requests === 0 ? undefined : errors / (errors + requests)),
        lacks: 'any request',
        requestsOf: ({ errors, requests }) => errors + requests,
        minRequests: requestsToShow(max.share),
        bound: { value: max.share, words: `≤ ${max.written}` },
        margin: undefined,
    };
}
/** No number of requests shows a rate of 0: then as many as for p99. */
function requestsToShow(rate) {
    return rate === 0 ? minimumSamples(quantiles.p99) : minimumSamples(1 - rate);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/latency/plan-sample.js
 // prettier-ignore




/** @param quantities what the gate bounds, with their limits. */
function planLatencySample(demand, quantities, expected) {
    const live = expected.live.flatMap(({ latency }) => latency === undefined || (demand.hardware ?? latency.hardware) !== latency.hardware ? [] : [latency]);
    return quantities.flatMap((quantity) => {
        const about = { quantity, demand, expected, live };
        return [
            ...(quantity.bound === undefined ? [] : [plan_sample_boundPlan(about, quantity.bound.words)]),
            ...(quantity.margin === undefined ? [] : [latency_plan_sample_marginPlan(about, quantity.margin.written)]),
        ];
    });
}
function plan_sample_boundPlan(about, words) {
    const { quantity } = about;
    const plan = { demand: `${quantity.name} ${words}`, ...latency_plan_sample_common(about) };
    const quantile = quantileOf(quantity.name);
    if (quantile !== undefined)
        return { ...plan, ...quantilePlan(about, quantile) };
    if (quantity.name === 'error rate')
        return { ...plan, ...errorPlan(about) };
    return { ...plan, ...notShown, notes: [...plan.notes, 'one run says nothing of how far throughput scatters from run to run'] }; // prettier-ignore
}
/** Half of the requests that may be slow are, unless said otherwise. */
function quantilePlan({ quantity, expected, demand }, quantile) {
    const withinLimit = expected.rate ?? (1 + quantile) / 2;
    const bound = samplesForUpperBound(quantile, sampling_confidence);
    const weak = demand.minRequests !== undefined && demand.minRequests < bound;
    return {
        toShow: bound,
        toRefute: samplesForLowerBound(quantile, sampling_confidence),
        likely: sampling_powers.map((power) => ({
            power,
            n: samplesToBoundQuantile({ quantile, confidence: sampling_confidence, withinLimit }, power) ?? null,
        })),
        assumed: `${percentText(withinLimit)} of requests keep the limit`,
        notes: [
            plan_sample_pointNote,
            `of fewer than ${countText(bound)} requests the slowest may still be faster than the true ${quantity.name} in more than 5 % of runs`,
            ...(weak ? [`minRequests is below that: a pass on ${countText(demand.minRequests)} requests proves little`] : []), // prettier-ignore
        ],
    };
}
function errorPlan({ expected, demand, live }) {
    const threshold = demand.errorRate?.max.share ?? 0;
    const rate = expected.rate ?? liveErrorRate(live);
    return {
        ...shownShare({ threshold, side: 'at-most', confidence: sampling_confidence, method: 'clopper-pearson' }, rate),
        assumed: rate === undefined ? null : `${percentText(rate)} of requests fail`,
        notes: [
            plan_sample_pointNote,
            ...(threshold === 0 ? ['that no request ever fails is shown by no number of them'] : []),
        ],
    };
}
function latency_plan_sample_marginPlan(about, written) {
    const { quantity } = about;
    const beyond = quantity.better === 'lower' ? 'above' : 'below';
    const plan = latency_plan_sample_common(about);
    return {
        demand: `${quantity.name} not ${beyond} current by more than ${written}`,
        ...plan,
        ...notShown,
        notes: [
            ...plan.notes,
            'of both versions; how far two runs of one version differ is not known before they are measured: measure it twice, and choose a wider margin than that',
        ],
    };
}
const plan_sample_pointNote = 'the gate compares the value itself, from as many requests as it asks for';
function latency_plan_sample_common({ quantity, demand, live }) {
    const least = demand.minRequests ?? quantity.minRequests;
    const had = live.map((latency) => quantity.requestsOf(latency));
    return {
        ...notShown,
        of: quantity.name === 'error rate' ? 'requests' : 'answered requests',
        toPass: least,
        toFail: least,
        assumed: null,
        had: had.length === 0 ? null : Math.max(...had),
        notes: [plan_sample_pointNote],
    };
}
function quantileOf(name) {
    return new Map(Object.entries(quantiles)).get(name);
}
function liveErrorRate(live) {
    const [first] = live.toSorted((a, b) => b.requests - a.requests);
    if (first === undefined || first.requests + first.errors === 0)
        return undefined;
    return Number((0,show_number/* showNumber */.Z)(first.errors / (first.requests + first.errors)));
}

;// CONCATENATED MODULE: ./.build/js/src/gates/latency/quantity-checks.js




/** The worst of the candidate's readings against a bound. */
function checkLimit(demand, bound) {
    const { subject, quantity, group } = demand;
    const about = { subject, limit: bound.words };
    const current = group.current.map((reading) => quantity_checks_measure(quantity, reading)).find((each) => each !== null);
    const judged = group.candidate.map((reading) => {
        const value = strongValue(demand, about, { reading, version: demand.candidate });
        if (typeof value !== 'number')
            return { check: value, headroom: 0 };
        const isLower = quantity.better === 'lower';
        const passes = isLower ? isAtMost(value, bound.value) : isAtLeast(value, bound.value);
        const [shown, limit] = (0,show_number/* showApart */.U)(value, bound.value);
        return {
            headroom: isLower ? bound.value - value : value - bound.value,
            check: {
                ...about,
                current: current ?? null,
                candidate: quantity_checks_measure(quantity, reading),
                delta: current === undefined ? null : value - current.value,
                verdict: passes ? 'passed' : 'failed',
                reason: passes
                    ? `${shown} keeps the limit of ${limit}`
                    : `${shown} is ${isLower ? 'above' : 'below'} the limit of ${limit}`,
            },
        };
    });
    return settle(judged) ?? nothing(demand, about);
}
/** A first promotion under a relative demand alone: it must have been measured, and there is nothing to hold it to. */
function checkMeasured(demand) {
    const { subject, quantity, group, candidate: version } = demand;
    const about = { subject, limit: 'was measured' };
    const judged = group.candidate.map((reading) => {
        const value = strongValue(demand, about, { reading, version });
        if (typeof value !== 'number')
            return { check: value, headroom: 0 };
        const row = { ...about, current: null, candidate: quantity_checks_measure(quantity, reading), delta: null };
        return { check: { ...row, verdict: 'passed', reason: firstPromotionNote }, headroom: 0 };
    });
    return settle(judged) ?? nothing(demand, about);
}
/** The worst of the candidate's readings against the strictest of the current version's. */
function checkAgainstCurrent(demand, reference) {
    const { subject, group } = demand;
    const { margin, current } = reference;
    const about = { subject, limit: marginWords(margin) };
    if (group.current.length === 0) {
        return inconclusive({ ...about, candidate: firstMeasure(demand) }, `${nameOf(current)}, the current version, was not measured on ${reference.conditions}: ${reference.currentElsewhere}`, attachCommand(current, `measure the latency of ${nameOf(current)} on ${reference.conditions}`));
    }
    const judged = group.candidate.flatMap((candidate) => group.current.map((before) => quantity_checks_compare({ demand, reference, about }, candidate, before)));
    return settle(judged) ?? nothing(demand, about);
}
function quantity_checks_compare({ demand, reference: { current, margin }, about }, candidate, before) {
    const { quantity } = demand;
    const now = strongValue(demand, about, { reading: candidate, version: demand.candidate });
    if (typeof now !== 'number')
        return { check: now, headroom: 0 };
    const measured = { ...about, candidate: quantity_checks_measure(quantity, candidate) };
    const then = strongValue(demand, measured, { reading: before, version: current });
    if (typeof then !== 'number')
        return { check: then, headroom: 0 };
    const comparison = { better: quantity.better, current: then, candidate: now, margin };
    const passes = isWithinMargin(comparison);
    const [shownNow, shownThen] = (0,show_number/* showApart */.U)(now, then);
    return {
        headroom: headroom(comparison),
        check: {
            ...measured,
            current: quantity_checks_measure(quantity, before),
            delta: now - then,
            verdict: passes ? 'passed' : 'failed',
            reason: `${shownNow} against ${shownThen} is ${passes ? 'within' : 'beyond'} the margin of ${margin.written}`,
        },
    };
}
/** The value, where it rests on enough requests; else the check that says why it cannot be judged. */
function strongValue({ quantity, minRequests }, about, { reading, version }) {
    const value = quantity.valueOf(reading.latency);
    if (value === undefined) {
        return inconclusive(about, `the measurement of ${nameOf(version)} on ${reading.latency.hardware} lacks ${quantity.lacks}`, attachCommand(version, `report ${quantity.lacks}`));
    }
    const requests = quantity.requestsOf(reading.latency);
    if (requests >= minRequests)
        return value;
    return inconclusive(about, `${requests} requests of ${nameOf(version)} are fewer than the ${minRequests} that ${quantity.name} needs here`, attachCommand(version, `measure ${nameOf(version)} with at least ${minRequests} requests`));
}
function nothing({ quantity, candidate }, about) {
    return inconclusive(about, `${quantity.name} of ${nameOf(candidate)} was not measured`, attachCommand(candidate, `measure ${quantity.name} of ${nameOf(candidate)}`));
}
function quantity_checks_measure(quantity, { latency }) {
    const value = quantity.valueOf(latency);
    return value === undefined ? null : { value, unit: quantity.unit, n: quantity.requestsOf(latency) };
}
function firstMeasure({ quantity, group }) {
    const first = group.candidate[0];
    return first === undefined ? null : quantity_checks_measure(quantity, first);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/latency.js
// The latency gate: quantiles, throughput and error rate against bounds and the current version, like for like.










const quantileDemand = schemas/* strictObject */.rej({ max: millisecondsField.optional(), worseThanCurrentBy: durationMarginField.optional() })
    .refine((p) => p.max !== undefined || p.worseThanCurrentBy !== undefined, {
    error: 'demands nothing: write max, worseThanCurrentBy or both',
})
    .optional();
const latency_parameters = schemas/* strictObject */.rej({
    p50: quantileDemand.describe('The median latency.'),
    p95: quantileDemand.describe('The latency that 95 % of requests keep.'),
    p99: quantileDemand.describe('The latency that 99 % of requests keep.'),
    throughput: schemas/* strictObject */.rej({
        min: schemas/* number */.aig().gt(0).optional(),
        worseThanCurrentBy: relativeMarginField.optional(),
    })
        .refine((p) => p.min !== undefined || p.worseThanCurrentBy !== undefined, {
        error: 'demands nothing: write min, worseThanCurrentBy or both',
    })
        .optional()
        .describe('Requests answered per second.'),
    errorRate: schemas/* strictObject */.rej({ max: shareField }).optional().describe('Failed requests among all.'),
    hardware: fields/* shortTextField */.aT.optional().describe('Only measurements on this hardware count.'),
    load: schemas/* record */.g1P(fields/* dynamicKey */.Nu, schemas/* union */.KCZ([schemas/* string */.YjP().max(256), schemas/* number */.aig(), schemas/* boolean */.zMY()]))
        .optional()
        .describe('Only measurements under exactly this load count.'),
    minRequests: schemas/* int */.Whr()
        .min(1)
        .optional()
        .describe('Fewer requests prove nothing; by default what each quantity itself needs.'),
})
    .refine((p) => [p.p50, p.p95, p.p99, p.throughput, p.errorRate].some((demand) => demand !== undefined), {
    error: 'demands nothing: write at least one of p50, p95, p99, throughput and errorRate',
});
const latency = {
    name: 'latency',
    summary: 'Latency quantiles, throughput and error rate keep bounds and stay near the current version.',
    parameters: latency_parameters,
    explain: (demand) => explainLatency(demand, quantitiesOf(demand)),
    planSample: (demand, expected) => planLatencySample(demand, quantitiesOf(demand), expected),
    judge: (demand, evidence) => {
        const isRelative = comparesWithCurrent(demand);
        const damaged = unusableEvidence(evidence, isRelative);
        const notes = firstPromotionNotes(evidence, isRelative);
        const all = readingsOf(evidence.candidate);
        const readings = all.filter((reading) => fits(reading, demand));
        if (readings.length === 0)
            return judgementOf([...damaged, nothingFits(all, demand, evidence)], notes);
        return judgementOf([...damaged, ...quantitiesOf(demand).flatMap((each) => latency_checksOf(each, demand, evidence))], [...notes, ...readingNotes(all, readings, demand)]);
    },
};
function comparesWithCurrent(demand) {
    const demands = [...evaluation/* quantileNames */.oL.map((name) => demand[name]), demand.throughput];
    return demands.some((each) => each?.worseThanCurrentBy !== undefined);
}
function quantitiesOf(demand) {
    return [
        ...evaluation/* quantileNames */.oL.flatMap((name) => {
            const written = demand[name];
            return written === undefined ? [] : [quantile(name, written)];
        }),
        ...(demand.throughput === undefined ? [] : [throughput(demand.throughput)]),
        ...(demand.errorRate === undefined ? [] : [errorRate(demand.errorRate)]),
    ];
}
/** Measurements compare on the same hardware under equal load. */
function latency_checksOf(quantity, demand, evidence) {
    const current = liveVersion(evidence);
    const groups = comparable(readingsOf(evidence.candidate).filter((reading) => fits(reading, demand)), current === null ? [] : readingsOf(current), conditionsKey);
    const minRequests = demand.minRequests ?? quantity.minRequests;
    return groups.flatMap((group) => {
        const where = groups.length === 1 ? '' : ` on ${describeConditions(group.candidate[0])}`;
        const subject = `${quantity.name}${where}`;
        const about = { subject, quantity, minRequests, group, candidate: evidence.candidate };
        const { bound, margin } = quantity;
        const limit = bound === undefined ? [] : [checkLimit(about, bound)];
        if (current === null)
            return bound === undefined ? [checkMeasured(about)] : limit;
        if (margin === undefined)
            return limit;
        const conditions = describeConditions(group.candidate[0]);
        const reference = { current, margin, conditions, currentElsewhere: elsewhere(current) };
        return limit.concat(checkAgainstCurrent(about, reference));
    });
}
function readingsOf(version) {
    return version.evaluations.flatMap((source) => source.evaluation.latency === undefined ? [] : [{ source, latency: source.evaluation.latency }]);
}
function fits({ latency: measured }, { hardware, load }) {
    if (hardware !== undefined && measured.hardware !== hardware)
        return false;
    return load === undefined || loadKey(measured.load) === loadKey(load);
}
function conditionsKey({ latency: measured }) {
    return JSON.stringify([measured.hardware, loadKey(measured.load)]);
}
function loadKey(load) {
    return JSON.stringify(Object.entries(load).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function describeConditions(reading) {
    if (reading === undefined)
        return 'unknown hardware';
    return `${reading.latency.hardware}, ${describeLoad(reading.latency.load)}`;
}
function describeLoad(load) {
    const parts = Object.entries(load).map(([name, value]) => `${name} ${value}`);
    return parts.length === 0 ? 'load not described' : `load ${parts.join(', ')}`;
}
/** Where else the current version was measured, for the reason why it does not compare. */
function elsewhere(current) {
    const conditions = [...new Set(readingsOf(current).map((reading) => describeConditions(reading)))];
    if (conditions.length === 0)
        return `its latency was never measured${exclusions(current)}`;
    return `it was measured on ${conditions.slice(0, 3).join('; ')}${exclusions(current)}`;
}
function nothingFits(all, { hardware, load }, evidence) {
    const { candidate } = evidence;
    const demanded = [
        ...(hardware === undefined ? [] : [`on ${hardware}`]),
        ...(load === undefined ? [] : [`under ${describeLoad(load)}`]),
    ].join(' ');
    const found = [...new Set(all.map((reading) => describeConditions(reading)))].slice(0, 3).join('; ');
    return inconclusive({ subject: 'latency', limit: demanded === '' ? 'was measured' : `was measured ${demanded}` }, all.length === 0
        ? `no evaluation of ${nameOf(candidate)} measured latency${exclusions(candidate)}`
        : `latency of ${nameOf(candidate)} was measured on ${found}, which is not what policy demands`, attachCommand(candidate, `measure the latency of ${nameOf(candidate)}${onDemandedData(evidence)}${demanded === '' ? '' : ` ${demanded}`}`));
}
function readingNotes(all, fitting, demand) {
    const ignored = all.length - fitting.length;
    const failed = fitting.filter((reading) => reading.latency.errors > 0);
    const quantities = quantitiesOf(demand);
    const { minRequests } = demand;
    const weak = minRequests === undefined ? [] : quantities.filter((each) => each.minRequests > minRequests);
    return [
        ...(ignored === 0 ? [] : [`${ignored} latency measurement(s) on other hardware or load do not count`]),
        ...(demand.errorRate !== undefined ? [] : failed.map(({ latency: { errors, requests } }) => `${errors} of ${errors + requests} requests failed: latency is of those answered`)), // prettier-ignore
        ...weak.map((each) => `${minRequests} requests are fewer than the ${each.minRequests} that ${each.name} needs for a 95 % bound`), // prettier-ignore
    ];
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/compare-shapes.js
/** A dimension of -1 takes or gives any size. */
function compareShapes(place, before, after) {
    if (before.length !== after.length) {
        return [
            {
                rule: `${place.rule}-rank-changed`,
                path: place.path,
                before: show(before),
                after: show(after),
                severity: 'breaking',
                meaning: 'has another number of dimensions',
            },
        ];
    }
    return before.flatMap((was, index) => compareDimension(place, { index, was, is: after[index] ?? was }));
}
function compareDimension({ rule, path, dimension }, { index, was, is }) {
    if (was === is)
        return [];
    const at = { path: `${path}[dim ${index}]`, before: String(was), after: String(is) };
    if (is === -1)
        return [{ ...at, rule: `${rule}-dimension-freed`, ...dimension.freed }];
    if (was === -1)
        return [{ ...at, rule: `${rule}-dimension-fixed`, ...dimension.fixed }];
    return [
        { ...at, rule: `${rule}-dimension-changed`, severity: 'breaking', meaning: 'has another fixed size' },
    ];
}
function show(shape) {
    return `[${shape.join(', ')}]`;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/pair-up.js
// Matching what two lists declare under the same name.
/**
 * Items of equal name side by side, in the order of `before` and then of what only `after` has. A name that
 * stands twice is matched in order, so that a list always pairs with itself.
 */
function pairUp(before, after, nameOf) {
    const left = byOccurrence(before, nameOf);
    const right = byOccurrence(after, nameOf);
    return [...new Set([...left.keys(), ...right.keys()])].map((key) => ({
        before: left.get(key),
        after: right.get(key),
    }));
}
function byOccurrence(items, nameOf) {
    const seen = new Map();
    const found = new Map();
    for (const [index, item] of items.entries()) {
        const name = nameOf(item, index);
        const occurrence = seen.get(name) ?? 0;
        seen.set(name, occurrence + 1);
        found.set(`${occurrence} ${name}`, item);
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/show-type.js
// A type as people write it: `array<long>`, `object{role: string, content?: string}`.

const maxLength = 120;
/** At most 120 characters of it. */
function showType(type) {
    const text = write(type);
    return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`;
}
function write(type) {
    switch (type.kind) {
        case 'scalar':
            return type.type;
        case 'array':
            return `array<${write(type.items)}>`;
        case 'map':
            return `map<${write(type.values)}>`;
        case 'object': {
            const properties = type.properties.map(({ name, required, type: inner }) => `${name}${required ? '' : '?'}: ${write(inner)}`);
            return `object{${properties.join(', ')}}`;
        }
        default:
            return (0,errors/* unreachable */.HB)(type);
    }
}
/** `float32[-1, 3, 224]`. */
function showTensor({ dtype, shape, }) {
    return `${dtype}[${shape.join(', ')}]`;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/compare-types.js


/** Every difference between two types, at `path` or below it. */
function compareTypes(side, path, before, after) {
    if (isAny(before) && isAny(after))
        return [];
    if (isAny(after))
        return [changed({ side, path, before, after, severity: side.toAny })];
    if (isAny(before))
        return [changed({ side, path, before, after, severity: side.fromAny })];
    if (before.kind === 'scalar' && after.kind === 'scalar') {
        const relation = side.scalar(before.type, after.type);
        return relation === 'same' ? [] : [changed({ side, path, before, after, severity: relation })];
    }
    if (before.kind === 'array' && after.kind === 'array') {
        return compareTypes(side, `${path}[]`, before.items, after.items);
    }
    if (before.kind === 'map' && after.kind === 'map') {
        return compareTypes(side, `${path}{}`, before.values, after.values);
    }
    if (before.kind === 'object' && after.kind === 'object') {
        return compareProperties(side, path, before.properties, after.properties);
    }
    if (before.kind === 'object' && after.kind === 'map' && side.objectToMap) {
        const { values } = after;
        return [
            changed({ side, path, before, after, severity: 'compatible' }),
            ...before.properties.flatMap(({ name, type }) => compareTypes(side, `${path}.${name}`, type, values)),
        ];
    }
    return [changed({ side, path, before, after, severity: 'breaking' })];
}
function compareProperties(side, path, before, after) {
    return pairUp(before, after, ({ name }) => name).flatMap((pair) => {
        const name = pair.before?.name ?? pair.after?.name ?? '';
        return comparePresent({ side, what: 'property', path: `${path}.${name}`, ...pair });
    });
}
/** One column or property in both signatures: whether it is there, whether it must be, and of what type. */
function comparePresent({ side, what, path, before, after }) {
    const presence = presenceChange(before, after);
    const differences = presence === null
        ? []
        : [
            {
                rule: `${side.rule}-${what}-${presence}`,
                path,
                before: compare_types_show(before),
                after: compare_types_show(after),
                ...effectOf(side, what, presence),
            },
        ];
    if (before === undefined || after === undefined)
        return differences;
    return [...differences, ...compareTypes(side, path, before.type, after.type)];
}
function presenceChange(before, after) {
    if (before === undefined) {
        if (after === undefined)
            return null;
        return after.required ? 'added-required' : 'added-optional';
    }
    if (after === undefined)
        return 'removed';
    if (before.required === after.required)
        return null;
    return after.required ? 'now-required' : 'now-optional';
}
function effectOf(side, what, change) {
    return what === 'column' ? side.column[change] : side.property[change];
}
function compare_types_show(present) {
    if (present === undefined)
        return null;
    return `${present.required ? '' : 'optional '}${showType(present.type)}`;
}
function isAny(type) {
    return type.kind === 'scalar' && type.type === 'any';
}
const meanings = {
    input: {
        compatible: 'takes all that callers send',
        warning: 'takes all that callers send, but may round it',
        unknown: 'cannot be compared',
        breaking: 'does not take all that callers send',
    },
    output: {
        compatible: 'still fits what callers read',
        warning: 'may be larger than what callers read into',
        unknown: 'cannot be compared',
        breaking: 'is not what callers read',
    },
};
const typeRules = {
    compatible: 'type-fits',
    warning: 'type-may-not-fit',
    unknown: 'type-unknown',
    breaking: 'type-changed',
};
function changed({ side, path, before, after, severity }) {
    return {
        rule: `${side.rule}-${typeRules[severity]}`,
        path,
        before: showType(before),
        after: showType(after),
        severity,
        meaning: meanings[side.rule][severity],
    };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/scalar-types.js
/** How callers send their data: as a DataFrame with typed columns, or as JSON that is cast to the schema. */
const callerKinds = ['dataframe', 'json'];
/** NumPy's names for what MLflow calls otherwise. */
const synonyms = new Map([
    ['bool', 'boolean'],
    ['int32', 'integer'],
    ['int64', 'long'],
    ['float32', 'float'],
    ['float64', 'double'],
    ['str', 'string'],
]);
function canonicalType(type) {
    return synonyms.get(type) ?? type;
}
/**
 * Declared column type → types whose accepted DataFrame columns include all of its own: integer takes int8 to
 * int32, long takes those and int64, double takes int8 to int32 but refuses int64 (MLflow,
 * `mlflow.models.utils._enforce_mlflow_datatype`). So long → double breaks DataFrame callers.
 */
const columnWidening = new Map([
    ['integer', ['long', 'double']],
    ['float', ['double']],
]);
/** Parameters are converted where no digit can be lost before the point: int → float, long → double and so on. */
const parameterWidening = new Map([
    ['integer', ['long', 'float', 'double']],
    ['long', ['float', 'double']],
    ['float', ['double']],
]);
/** What the candidate returns instead, to readers of the current type. */
const outputNarrowing = new Map([
    ['long', ['integer']],
    ['double', ['float']],
]);
/** Whether an input column of type `after` takes all that callers of `before` send. */
function inputRelation(before, after, callers) {
    const [from, to] = [canonicalType(before), canonicalType(after)];
    // JSON numbers are cast to the schema: all of them are taken, and beyond 2^53 one loses its last digits.
    if (callers === 'json' && from === 'long' && to === 'double')
        return 'warning';
    return widens(columnWidening, from, to);
}
/** Whether a parameter of type `after` takes all that callers of `before` send. */
function parameterRelation(before, after) {
    return widens(parameterWidening, canonicalType(before), canonicalType(after));
}
/** Whether a reader of `before` can read `after`: narrower is safe, wider may not fit. */
function outputRelation(before, after) {
    const [from, to] = [canonicalType(before), canonicalType(after)];
    if (from === to)
        return 'same';
    if (includes(outputNarrowing, from, to))
        return 'compatible';
    return includes(outputNarrowing, to, from) ? 'warning' : 'breaking';
}
function widens(widening, from, to) {
    if (from === to)
        return 'same';
    return to === 'any' || includes(widening, from, to) ? 'compatible' : 'breaking';
}
function includes(relation, from, to) {
    return relation.get(from)?.includes(to) === true;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/compare-fields.js





/** Every difference on one side. */
function compareFields(side, before, after) {
    if (before.kind === 'columns' && after.kind === 'columns') {
        return [
            ...compareNaming(side, before.columns, after.columns),
            ...compareColumns(side, before.columns, after.columns),
            ...compareOrder(side, before.columns, after.columns),
        ];
    }
    if (before.kind === 'tensors' && after.kind === 'tensors') {
        return [
            ...compareNaming(side, before.tensors, after.tensors),
            ...compareTensors(side, before.tensors, after.tensors),
            ...compareOrder(side, before.tensors, after.tensors),
        ];
    }
    return [
        {
            rule: `${side.rule}-kind-changed`,
            path: side.place,
            before: before.kind,
            after: after.kind,
            severity: 'breaking',
            meaning: 'tables and tensors are not interchangeable',
        },
    ];
}
/** By name, or by position where a signature has no names. */
function keyOf({ name }, index) {
    return name === null ? `[${index}]` : `.${name}`;
}
function naming(fields) {
    if (fields.length === 0)
        return 'none';
    return fields.every(({ name }) => name !== null) ? 'names' : 'positions';
}
function compareNaming(side, before, after) {
    const [was, is] = [naming(before), naming(after)];
    if (was === is || was === 'none' || is === 'none')
        return [];
    return [
        {
            rule: `${side.rule}-naming-changed`,
            path: side.place,
            before: was,
            after: is,
            severity: 'breaking',
            meaning: 'what was told apart in one way is told apart in another',
        },
    ];
}
/** Where naming changed, every name is new or gone; that one difference says it, and no list of them. */
function comparablePairs(before, after) {
    const [was, is] = [naming(before), naming(after)];
    return was === is || was === 'none' || is === 'none' ? pairUp(before, after, keyOf) : [];
}
function pathOf(side, { before, after }, keys) {
    const item = before ?? after;
    return `${side.place}${item === undefined ? '' : (keys.get(item) ?? '')}`;
}
function keysOf(fields) {
    return fields.map((field, index) => [field, keyOf(field, index)]);
}
function compareColumns(side, before, after) {
    const keys = new Map([...keysOf(before), ...keysOf(after)]);
    return comparablePairs(before, after).flatMap((pair) => {
        const path = pathOf(side, pair, keys);
        const change = positional(side, path, pair, ({ type }) => showType(type));
        return change === null ? comparePresent({ side, what: 'column', path, ...pair }) : [change];
    });
}
function compareTensors(side, before, after) {
    const keys = new Map([...keysOf(before), ...keysOf(after)]);
    return comparablePairs(before, after).flatMap((pair) => {
        const path = pathOf(side, pair, keys);
        const change = positional(side, path, pair, showTensor) ?? presence(side, path, pair);
        if (change !== null)
            return [change];
        return pair.before === undefined || pair.after === undefined
            ? []
            : compareTensor(side, path, pair.before, pair.after);
    });
}
/** What came or went among fields without names; `null` where both have it, or it has a name. */
function positional(side, path, { before, after }, show) {
    const only = before === undefined ? after : after === undefined ? before : undefined;
    if (only === undefined || only.name !== null)
        return null;
    const change = before === undefined ? 'added' : 'removed';
    return {
        rule: `${side.rule}-position-${change}`,
        path,
        before: before === undefined ? null : show(before),
        after: after === undefined ? null : show(after),
        ...side.position[change],
    };
}
function presence(side, path, { before, after }) {
    if (before !== undefined && after !== undefined)
        return null;
    const change = before === undefined ? 'added' : 'removed';
    return {
        rule: `${side.rule}-tensor-${change}`,
        path,
        before: before === undefined ? null : showTensor(before),
        after: after === undefined ? null : showTensor(after),
        ...side.tensor[change],
    };
}
/** Element types of tensors must be equal: nothing is converted. */
function compareTensor(side, path, before, after) {
    const shapes = compareShapes({ rule: side.rule, path, dimension: side.dimension }, before.shape, after.shape);
    if (canonicalType(before.dtype) === canonicalType(after.dtype))
        return shapes;
    return [
        {
            rule: `${side.rule}-tensor-type-changed`,
            path,
            before: showTensor(before),
            after: showTensor(after),
            severity: 'breaking',
            meaning: 'has another element type, and tensors are not converted',
        },
        ...shapes,
    ];
}
/** Order means nothing among named inputs; named outputs are often read by position all the same. */
function compareOrder(side, before, after) {
    if (side.rule === 'input' || naming(before) !== 'names' || naming(after) !== 'names')
        return [];
    const positions = new Map(after.map((field, index) => [field, index]));
    const order = pairUp(before, after, keyOf).flatMap((pair) => pair.before === undefined || pair.after === undefined ? [] : [positions.get(pair.after) ?? 0]);
    if (order.every((position, index) => index === 0 || position >= (order[index - 1] ?? 0)))
        return [];
    return [
        {
            rule: 'output-order-changed',
            path: side.place,
            before: 'in one order',
            after: 'in another',
            severity: 'warning',
            meaning: 'callers that read by position read something else',
        },
    ];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./.build/js/src/gates/signature/sides.js
 // prettier-ignore
const compatible = (meaning) => ({ severity: 'compatible', meaning });
const warning = (meaning) => ({ severity: 'warning', meaning });
const breaking = (meaning) => ({ severity: 'breaking', meaning });
const inputPresence = {
    'added-required': breaking('is required, and callers do not send it'),
    'added-optional': compatible('is new and optional'),
    'now-optional': compatible('may now be left out'),
    'now-required': breaking('is now required, and callers may leave it out'),
};
/** Callers send what the current version takes; the candidate must take all of it. */
function inputsFor(callers) {
    return {
        place: 'inputs',
        rule: 'input',
        scalar: (before, after) => inputRelation(before, after, callers),
        toAny: 'compatible',
        fromAny: 'breaking',
        objectToMap: true,
        column: {
            ...inputPresence,
            removed: compatible('is no longer read; what callers send in it is ignored'),
        },
        property: {
            ...inputPresence,
            removed: breaking('is no longer known, and an unknown property in a request is an error'),
        },
        position: {
            added: breaking('is one more than callers send, and columns without names are counted'),
            removed: warning('is no longer read; what callers send there is ignored'),
        },
        tensor: {
            added: breaking('is required, and callers do not send it'),
            removed: compatible('is no longer read; what callers send in it is ignored'),
        },
        dimension: {
            freed: compatible('now takes any size'),
            fixed: breaking('now takes one size only'),
        },
    };
}
const outputRemoved = breaking('is no longer returned, and callers may read it');
/** Callers read what the current version returns; the candidate must return all of it. */
const outputs = {
    place: 'outputs',
    rule: 'output',
    scalar: outputRelation,
    toAny: 'breaking',
    fromAny: 'compatible',
    objectToMap: false,
    column: {
        'added-required': compatible('is new'),
        'added-optional': compatible('is new'),
        removed: outputRemoved,
        'now-optional': breaking('may now be missing, and callers may rely on it'),
        'now-required': compatible('is now always returned'),
    },
    property: {
        'added-required': compatible('is new'),
        'added-optional': compatible('is new'),
        removed: outputRemoved,
        'now-optional': breaking('may now be missing, and callers may rely on it'),
        'now-required': compatible('is now always returned'),
    },
    position: {
        added: warning('is one more than callers read by position'),
        removed: outputRemoved,
    },
    tensor: { added: compatible('is new'), removed: outputRemoved },
    dimension: {
        freed: breaking('may now have any size, and callers may rely on one'),
        fixed: compatible('now always has one size'),
    },
};

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/compare-parameters.js
// Inference parameters compared: they have defaults, and unknown ones are ignored.





/** Every difference between the parameters that callers may send. */
function compareParameters(before, after) {
    return pairUp(before, after, ({ name }) => name).flatMap((pair) => compare_parameters_comparePair(pair));
}
function compare_parameters_comparePair({ before, after }) {
    const path = `parameters.${before?.name ?? after?.name ?? ''}`;
    if (before === undefined || after === undefined)
        return compare_parameters_presence(path, { before, after });
    return [...compareType(path, before, after), ...compareShape(path, before, after), ...compareDefault(path, before, after)]; // prettier-ignore
}
function compare_parameters_presence(path, { before, after }) {
    const types = { path, before: before?.type ?? null, after: after?.type ?? null };
    return before === undefined
        ? [{ ...types, rule: 'parameter-added', severity: 'compatible', meaning: 'is new and has a default' }]
        : [{ ...types, rule: 'parameter-removed', severity: 'warning', meaning: 'is ignored in silence where callers send it' }]; // prettier-ignore
}
function compareType(path, before, after) {
    const relation = parameterRelation(before.type, after.type);
    if (relation === 'same')
        return [];
    const types = { path, before: before.type, after: after.type };
    return relation === 'breaking'
        ? [{ ...types, rule: 'parameter-type-changed', severity: relation, meaning: 'does not take all that callers send' }] // prettier-ignore
        : [{ ...types, rule: 'parameter-type-fits', severity: relation, meaning: 'takes all that callers send' }];
}
function compareShape(path, before, after) {
    if (before.shape === null && after.shape === null)
        return [];
    if (before.shape !== null && after.shape !== null) {
        const { dimension } = inputsFor('dataframe');
        return compareShapes({ rule: 'parameter', path, dimension }, before.shape, after.shape);
    }
    return [
        {
            rule: 'parameter-rank-changed',
            path,
            before: before.shape === null ? 'a single value' : 'a list',
            after: after.shape === null ? 'a single value' : 'a list',
            severity: 'breaking',
            meaning: 'a single value and a list are not interchangeable',
        },
    ];
}
function compareDefault(path, before, after) {
    if ((0,external_node_util_.isDeepStrictEqual)(before.default, after.default))
        return [];
    return [
        {
            rule: 'parameter-default-changed',
            path,
            before: showDefault(before),
            after: showDefault(after),
            severity: 'warning',
            meaning: 'callers that leave it out get another value',
        },
    ];
}
function showDefault({ default: value }) {
    const text = JSON.stringify(value);
    return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/difference.js
// A difference between two signatures: what it is, where, and what it means to the callers there are.
/** From harmless to harmful; `unknown` where nothing can be proven. */
const severities = ['compatible', 'warning', 'unknown', 'breaking'];
function classify(differences) {
    return differences.reduce((worst, { severity }) => {
        if (worst === 'identical')
            return severity;
        return severities.indexOf(severity) > severities.indexOf(worst) ? severity : worst;
    }, 'identical');
}
/** `inputs.AGE: callers … (long → double) [input-type-changed]`. */
function describeDifference({ path, meaning, before, after, rule }) {
    return `${path}: ${meaning} (${before ?? 'absent'} → ${after ?? 'absent'}) [${rule}]`;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/compare-signatures.js




/**
 * Whether `candidate` accepts all that callers of `current` send (inputs are contravariant) and returns all that
 * they read (outputs are covariant). Where either does not say what it returns, that half is unknown.
 */
function compareSignatures(current, candidate, callers) {
    const differences = [
        ...compareFields(inputsFor(callers), current.inputs, candidate.inputs),
        ...compareOutputs(current.outputs, candidate.outputs),
        ...compareParameters(current.parameters, candidate.parameters),
    ];
    return { classification: classify(differences), differences };
}
function compareOutputs(before, after) {
    if (before !== null && after !== null)
        return compareFields(outputs, before, after);
    return [
        {
            rule: 'output-unknown',
            path: 'outputs',
            before: before === null ? 'not stated' : before.kind,
            after: after === null ? 'not stated' : after.kind,
            severity: 'unknown',
            meaning: 'a signature does not say what is returned, so nothing is known of what callers read',
        },
    ];
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/explain.js
// What a signature gate demands, in words.

const senders = {
    dataframe: 'as typed columns of a DataFrame',
    json: 'as JSON that the server casts',
};
function explainSignature({ callers }) {
    return {
        demands: [
            absolute('the candidate has a signature'),
            relative(`it accepts all that callers of the current version send ${senders[callers]}`),
            relative('it returns all that they read'),
        ],
        needs: ['the manifests of both versions, each with a signature; no evaluation'],
        inconclusive: ['one of the two versions has no signature', 'a signature does not say what is returned'],
    };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature.js
// The signature gate: the candidate accepts all that the current version's callers send and returns what they read.







const signature_parameters = schemas/* strictObject */.rej({
    callers: schemas/* enum */.k5n(callerKinds)
        .default('dataframe')
        .describe('How callers send their data: as typed DataFrame columns, or as JSON that is cast to the schema.'),
});
const whole = {
    subject: 'signature',
    current: null,
    candidate: null,
    delta: null,
    limit: 'takes what callers send, returns what they read',
};
const signature = {
    name: 'signature',
    summary: 'The candidate accepts all that callers of the current version send and returns what they read.',
    parameters: signature_parameters,
    explain: explainSignature,
    planSample: () => [],
    judge: ({ callers }, evidence) => {
        const { candidate } = evidence;
        const next = candidate.manifest.signature;
        if (next === undefined)
            return judgementOf([candidateWithout(candidate)]);
        const current = liveVersion(evidence);
        if (current === null)
            return firstPromotion(next);
        const before = current.manifest.signature;
        if (before === undefined)
            return judgementOf([currentWithout(current)]);
        const { classification, differences } = compareSignatures(before, next, callers);
        const decisive = differences.filter(({ severity }) => severity === 'breaking' || severity === 'unknown');
        const notes = differences.filter((each) => !decisive.includes(each)).map((each) => noteOf(each));
        if (decisive.length > 0) {
            return judgementOf(decisive.map((each) => checkOf(each)), notes);
        }
        const reason = classification === 'identical'
            ? `identical to the signature of ${nameOf(current)}`
            : `${classification === 'warning' ? 'compatible, with warnings' : 'compatible'}: ${differences.length} difference(s) that do not break callers of ${nameOf(current)}`;
        return judgementOf([{ ...whole, verdict: 'passed', reason }], notes);
    },
};
function firstPromotion({ outputs }) {
    return judgementOf([{ ...whole, verdict: 'passed', reason: 'first promotion: there are no callers yet, and it has a signature' }], // prettier-ignore
    outputs === null
        ? ['the signature does not say what is returned: the next promotion will have nothing to compare with']
        : []);
}
function checkOf(difference) {
    const row = {
        ...whole,
        subject: `signature ${difference.path}`,
        reason: describeDifference(difference),
    };
    if (difference.severity === 'unknown') {
        return {
            ...row,
            verdict: 'inconclusive',
            remedy: 'register both versions with a signature that states its outputs, or waive this gate by name once',
        };
    }
    return {
        ...row,
        verdict: 'failed',
        remedy: 'keep to what callers rely on, or change the callers first and waive this gate by name with a reason', // prettier-ignore
    };
}
function noteOf(difference) {
    return `${difference.severity}: ${describeDifference(difference)}`;
}
function candidateWithout(candidate) {
    return inconclusive(whole, `${nameOf(candidate)} has no signature`, 'register it again with a signature: an MLmodel file with one, an ONNX file, or a signature.json beside the artifacts');
}
function currentWithout(current) {
    return inconclusive(whole, `${nameOf(current)}, the current version, has no signature, so nothing is known of what its callers send and read`, 'waive this gate by name for this one promotion; from then on there is a signature to compare with');
}

;// CONCATENATED MODULE: ./.build/js/src/gates/all-gates.js








const gates = [
    bindable(evalThreshold),
    bindable(latency),
    bindable(fairness),
    bindable(signature),
];
/** What policies may write after `gate:`. */
const gateNames = gates.map(({ name }) => name);
/** The schema of each gate's parameters as people write them, for `z.toJSONSchema(…, { io: 'input' })`. */
const gateParameterSchemas = Object.fromEntries(gates.map(({ name, parameters }) => [name, parameters]));
/** One line for each gate, for the schema and the docs. */
const gateSummaries = Object.fromEntries(gates.map(({ name, summary }) => [name, summary]));
/** A gate with its parameters parsed. `written` is its map in the policy, without the key `gate`. */
function bindGate(name, written) {
    const gate = gates.find((each) => each.name === name);
    if (gate !== undefined)
        return gate.bind(written);
    const near = (0,nearest_name/* nearestName */.q)(name, gateNames);
    const hint = near === undefined ? `known gates are ${gateNames.join(', ')}` : `did you mean ${near}?`;
    return {
        ok: false,
        issues: [{ path: ['gate'], message: `there is no gate ${(0,show_value/* showValue */.v)(name)}: ${hint}` }],
    };
}
/** Closes over the type of the parameters, so that all gates fit one list. */
function bindable(gate) {
    return {
        name: gate.name,
        summary: gate.summary,
        parameters: gate.parameters,
        bind: (written) => {
            const result = gate.parameters.safeParse(written);
            return result.success
                ? {
                    ok: true,
                    judge: (evidence) => onlyComplete(gate.judge(result.data, evidence), evidence),
                    explain: () => gate.explain(result.data),
                    planSample: (expected) => gate.planSample(result.data, expected),
                }
                : { ok: false, issues: result.error.issues.flatMap((issue) => describe(gate.parameters, issue, written)) }; // prettier-ignore
        },
    };
}
/** A version registered with mandatory metadata missing is passed by no gate, whatever it measures. */
function onlyComplete(judgement, { candidate }) {
    if (candidate.manifest.complete)
        return judgement;
    const incomplete = {
        subject: 'metadata',
        current: null,
        candidate: null,
        delta: null,
        limit: 'mandatory metadata is complete',
        verdict: 'failed',
        reason: `${nameOf(candidate)} was registered with --incomplete: mandatory metadata is missing`,
        remedy: 'register it again with the missing metadata; laurel register names what is missing',
    };
    return judgementOf([...judgement.checks, incomplete], judgement.notes);
}
function describe(schema, issue, written) {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
        const known = (0,schema_keys/* knownKeys */.e)(schema, path);
        return issue.keys.map((key) => ({ path: [...path, key], message: unknownParameter(key, known) }));
    }
    if (issue.code === 'invalid_key') {
        const why = issue.issues[0]?.message ?? 'not allowed here';
        return [{ path, message: `the name ${(0,show_value/* showValue */.v)(path.at(-1))}: ${why}` }];
    }
    if (issue.code === 'custom')
        return [{ path, message: issue.message }];
    const found = valueAt(written, path);
    const wanted = issue.message.replace(/^Invalid (?:input|option): /, '').replace(/, received .*$/s, '');
    return [{ path, message: found === undefined ? `is missing: ${wanted}` : `${wanted}, found ${(0,show_value/* showValue */.v)(found)}` }]; // prettier-ignore
}
function unknownParameter(key, known) {
    const near = (0,nearest_name/* nearestName */.q)(key, known);
    const hint = near === undefined ? `known parameters are ${known.join(', ')}` : `did you mean ${near}?`;
    return `there is no parameter ${(0,show_value/* showValue */.v)(key)}: ${hint}`;
}
function valueAt(value, path) {
    return path.reduce((at, step) => typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined, value);
}

// EXTERNAL MODULE: ./.build/js/src/policy/alias-file.js + 1 modules
var alias_file = __webpack_require__(4575);
// EXTERNAL MODULE: ./.build/js/src/primitives/canonical-json.js
var canonical_json = __webpack_require__(4861);
// EXTERNAL MODULE: ./.build/js/src/registry/names.js
var names = __webpack_require__(3037);
// EXTERNAL MODULE: ./.build/js/src/policy/parse-file.js
var parse_file = __webpack_require__(2062);
// EXTERNAL MODULE: ./.build/js/src/policy/problem.js
var problem = __webpack_require__(8147);
;// CONCATENATED MODULE: ./.build/js/src/policy/alias-chain.js
// `after`: the alias that a version passes through before. It must be the model's own, and lead to a beginning.



/** What is wrong with the way that leads to this alias: an alias the model does not have, or a circle. */
function aliasChain(demands) {
    if (demands.after === undefined)
        return [];
    const { at } = demands.after;
    const way = [demands.alias];
    let next = demands.after.value;
    while (next !== undefined) {
        const step = next;
        if (way.includes(step)) {
            const circle = [...way, step].join(' after ');
            return [(0,problem/* problem */.CC)(at, `the aliases wait for each other: ${circle}`, 'remove one of these after')];
        }
        const own = (0,parse_file/* member */.Dc)(demands.modelFile.written.aliases, step);
        if (own === undefined)
            return [unlisted(demands, step)];
        way.push(step);
        const after = own.after ?? (0,parse_file/* member */.Dc)(demands.laurel.written.aliases, step)?.after;
        next = after === undefined ? undefined : (0,names/* parseAliasName */.bi)(after);
    }
    return [];
}
function unlisted({ after, model, modelFile, alias }, missing) {
    return (0,problem/* problem */.CC)(after?.at ?? {}, `${alias} of ${model} comes after ${missing}, which the model does not list`, `add ${missing}: {} to aliases in ${modelFile.path}, or name another alias in after`);
}

;// CONCATENATED MODULE: ./.build/js/src/policy/approvals.js
// Approvals: for each role the largest number that anything demands, and the people who have the role.



/** In the order of roles; `owner` are the owners that the model's file names. */
function combineApprovals(demands) {
    const problems = [];
    const roles = new Map();
    for (const written of demands.approvals) {
        for (const [role, count] of Object.entries(written.counts)) {
            const people = approvals_peopleOf(role, demands);
            const wrong = roleProblem({ role, count, people, written, demands });
            if (wrong !== undefined)
                problems.push(wrong);
            roles.set(role, { people: people ?? [], count: Math.max(count, roles.get(role)?.count ?? 0) });
        }
    }
    if (problems.length > 0)
        return { ok: false, problems };
    return {
        ok: true,
        value: [...roles]
            .map(([role, { people, count }]) => ({ role, people, count }))
            .toSorted((a, b) => (a.role < b.role ? -1 : 1)),
    };
}
/** Sorted, each once; `undefined` for a role that nobody has. */
function approvals_peopleOf(role, { laurel, modelFile }) {
    const written = role === 'owner' ? modelFile.written.owner : (0,parse_file/* member */.Dc)(laurel.written.people, role);
    return written === undefined ? undefined : [...new Set(written)].toSorted();
}
function roleProblem({ role, count, people, written, demands, }) {
    const { document } = written.file;
    if (people === undefined) {
        const known = ['owner', ...Object.keys(demands.laurel.written.people ?? {})];
        const near = (0,nearest_name/* nearestName */.q)(role, known);
        return (0,problem/* problem */.CC)(document.placeOfKey([...written.path, role]), `nobody has the role ${role}`, near === undefined ? `add ${role} to people in ${demands.laurel.path}` : `did you mean ${near}?`);
    }
    if (count <= people.length || people.some((person) => person.startsWith('team:')))
        return undefined;
    return (0,problem/* problem */.CC)(document.placeOf([...written.path, role]), `${count} approvals of ${role}, but only ${people.join(', ')} can give one`, 'demand fewer, or name more people');
}

// EXTERNAL MODULE: ./.build/js/src/primitives/yaml.js + 3 modules
var yaml = __webpack_require__(7678);
;// CONCATENATED MODULE: ./.build/js/src/policy/bind-gates.js
// Demanded gates with their parameters checked by the gates themselves.


/** All of `demanded` bound, or all that is wrong with any. */
function bindGates(demanded, bindGate) {
    const problems = [];
    const gates = [];
    for (const demand of demanded) {
        const { id, gate, parameters, file } = demand;
        const bound = bindGate(gate, parameters);
        if (bound.ok) {
            const at = file.document.placeOfKey(['gates', id]);
            const { judge, explain, planSample } = bound;
            gates.push({ id, gate, written: parameters, at, judge, explain, planSample });
        }
        else
            problems.push(...bound.issues.map((issue) => issueProblem(demand, issue)));
    }
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: gates };
}
function issueProblem({ id, file }, { path, message }) {
    const whole = ['gates', id, ...path];
    return (0,problem/* problem */.CC)((0,yaml/* positionOf */.df)(file.document.placeOfKey(whole)), `${(0,yaml/* fieldOf */._F)(whole)}: ${message}`, 'correct the gate there; the pages in docs name every parameter');
}

;// CONCATENATED MODULE: ./.build/js/src/policy/combine-policies.js
// Several policies on one alias: demands add up. What a tier demands, nothing below it can loosen.




/**
 * The union of all gates, and of the evidence the stricter. Where two policies say something else under one id,
 * the policy of higher authority must have been written on top of the other (`extends`); else it is a problem.
 *
 * @param policies of descending authority: tier, defaults, model.
 */
function combinePolicies(policies) {
    const problems = [];
    const gates = combineGates(policies, problems);
    const dataset = combineDatasets(policies, problems);
    const evaluators = combineEvaluators(policies, problems);
    if (problems.length > 0)
        return { ok: false, problems };
    const ages = policies.flatMap(({ maxAgeMs }) => (maxAgeMs === undefined ? [] : [maxAgeMs.value]));
    return {
        ok: true,
        value: {
            ...(dataset === undefined ? {} : { dataset }),
            evaluators,
            ...(ages.length === 0 ? {} : { maxAgeMs: Math.min(...ages) }),
            gates: [...gates.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        },
    };
}
function combineGates(policies, problems) {
    const kept = new Map();
    for (const policy of policies) {
        for (const demand of policy.gates.values()) {
            const earlier = kept.get(demand.id);
            if (earlier === undefined)
                kept.set(demand.id, { demand, by: policy });
            else if (!sameDemand(earlier.demand, demand) && !refines(earlier.by, policy)) {
                problems.push(conflict(demand, earlier.demand, earlier.by));
            }
        }
    }
    return new Map([...kept].map(([id, { demand }]) => [id, demand]));
}
/** Whether `policy` was written on top of `base`, so that its word stands for both. */
function refines(policy, base) {
    return policy.name === base.name || policy.ancestors.includes(base.name);
}
function sameDemand(a, b) {
    return a.gate === b.gate && (0,canonical_json/* canonicalJson */.d)(a.parameters) === (0,canonical_json/* canonicalJson */.d)(b.parameters);
}
function conflict(demand, earlier, by) {
    const there = (0,errors/* renderPlace */.oL)(earlier.file.document.placeOfKey(['gates', earlier.id]));
    return (0,problem/* problem */.CC)((0,parse_file/* placeIn */.VV)(demand.file, 'gates', demand.id), `the gate ${demand.id} is demanded otherwise by ${by.name} (${there})`, 'give this gate another id: demands add up, they do not replace each other');
}
function combineDatasets(policies, problems) {
    let kept;
    for (const policy of policies) {
        if (policy.dataset === undefined)
            continue;
        if (kept === undefined)
            kept = { dataset: policy.dataset, by: policy };
        else if (kept.dataset.value !== policy.dataset.value && !refines(kept.by, policy)) {
            problems.push((0,problem/* problem */.CC)(policy.dataset.at, `the dataset ${policy.dataset.value} here, and ${kept.dataset.value} in ${kept.by.name} (${(0,errors/* renderPlace */.oL)(kept.dataset.at)}): no evaluation is of both`, 'name one dataset'));
        }
    }
    return kept?.dataset.value;
}
/** Whoever all of them admit; a policy without a list admits any. */
function combineEvaluators(policies, problems) {
    let kept;
    for (const { evaluators } of policies) {
        if (evaluators === undefined)
            continue;
        const before = kept;
        const both = new Set(evaluators.value.filter((each) => before?.has(each) ?? true));
        if (both.size === 0) {
            problems.push((0,problem/* problem */.CC)(evaluators.at, `none of these evaluators is admitted by the other policies of this alias, which admit ${[...(before ?? [])].join(', ')}`, 'name an evaluator that all of them admit'));
        }
        kept = both;
    }
    return [...(kept ?? [])].toSorted();
}

;// CONCATENATED MODULE: ./.build/js/src/policy/resolve-policy.js
// One policy with everything it extends folded into it: packs and files by name, nearer overrides farther.




/** @param at where `name` is written: what a policy that does not exist is reported at. */
function resolvePolicy(name, at, sources) {
    const chain = [];
    let next = { value: name, at };
    while (next !== undefined) {
        const wanted = next;
        if (chain.some((link) => link.name === wanted.value))
            return refused(cycle(chain, wanted));
        const found = findPolicy(wanted, sources);
        if (!found.ok)
            return found;
        chain.push({ name: wanted.value, file: found.value });
        const parent = found.value.written.extends;
        next = parent === undefined ? undefined : { value: parent, at: (0,parse_file/* placeIn */.VV)(found.value, 'extends') };
    }
    return { ok: true, value: fold(chain) };
}
function findPolicy({ value: name, at }, { files, packs }) {
    const found = packs.get(name) ?? files.policies.get(name);
    if (found !== undefined)
        return found;
    const known = [...files.policies.keys(), ...packs.keys()];
    const near = (0,nearest_name/* nearestName */.q)(name, known);
    const hint = near === undefined ? `known are ${known.join(', ')}` : `did you mean ${near}?`;
    const where = name.startsWith('laurel/') ? 'no pack' : 'no policy';
    const remedy = name.startsWith('laurel/') ? hint : `write gates/${name}.yaml; ${hint}`;
    return refused((0,problem/* problem */.CC)(at, `there is ${where} ${name}`, remedy));
}
function cycle(chain, { value, at }) {
    const way = [...chain.map((link) => link.name), value].join(' extends ');
    return (0,problem/* problem */.CC)(at, `a policy extends itself: ${way}`, 'remove one of these extends');
}
/** From the farthest ancestor to the policy itself, so that the nearer wins. */
function fold(chain) {
    const gates = new Map();
    const evidence = {};
    for (const { name: policy, file } of chain.toReversed()) {
        Object.assign(evidence, resolve_policy_evidenceOf(file));
        for (const [id, { gate, ...parameters }] of Object.entries(file.written.gates ?? {})) {
            gates.set(id, { id, policy, gate, parameters, file });
        }
    }
    const [own, ...ancestors] = chain.map((link) => link.name);
    return { name: own ?? '', ancestors, ...evidence, gates };
}
function resolve_policy_evidenceOf(file) {
    const { dataset, evaluators, maxAge } = file.written.evidence ?? {};
    const maxAgeMs = maxAge === undefined ? undefined : (0,duration/* parseDurationMs */.yi)(maxAge);
    const at = (field) => (0,parse_file/* placeIn */.VV)(file, 'evidence', field);
    return {
        ...(dataset === undefined ? {} : { dataset: { value: dataset, at: at('dataset') } }),
        ...(evaluators === undefined ? {} : { evaluators: { value: evaluators, at: at('evaluators') } }),
        ...(maxAgeMs === undefined ? {} : { maxAgeMs: { value: maxAgeMs, at: at('maxAge') } }),
    };
}
function refused(one) {
    return { ok: false, problems: [one] };
}

// EXTERNAL MODULE: ./.build/js/src/policy/written-demands.js
var written_demands = __webpack_require__(5430);
;// CONCATENATED MODULE: ./.build/js/src/policy/normalize.js
// From what people write to what the program uses: the whole demand on one alias, or everything that is missing.










/**
 * What is demanded of `alias` of `model`: its tier's demands, the defaults of laurel.yaml and the model's own,
 * added up. Missing or contradictory demands are problems with their places, never an empty policy.
 */
function effectivePolicy(request) {
    const found = (0,written_demands/* demandsOn */.g)(request.files, request.model, request.alias);
    if (!found.ok)
        return found;
    const demands = found.value;
    const gathered = gather(request, demands);
    if (!gathered.ok)
        return gathered;
    const { evidence, gates, approvals } = gathered.value;
    const normal = {
        model: request.model,
        alias: request.alias,
        registry: demands.registry.value,
        ...(demands.tier === undefined ? {} : { tier: demands.tier.value }),
        evidence,
        ...(demands.after === undefined ? {} : { after: demands.after.value }),
        soakMs: demands.after === undefined ? 0 : longest(demands.soaks),
        approvals,
        merge: demands.merge?.value ?? 'manual',
    };
    const digested = { ...normal, gates: gates.map(({ id, gate, written }) => ({ id, gate, written })) };
    return { ok: true, policy: { ...normal, gates, digest: (0,primitives_digest/* digestOf */.ol)((0,canonical_json/* canonicalJson */.d)(digested)) } };
}
/** Everything that may be wrong by itself, so that one run reports all of it. */
function gather(request, demands) {
    const problems = [...registryProblems(demands), ...aliasChain(demands)];
    const keep = (checked) => {
        if (checked.ok)
            return checked.value;
        problems.push(...checked.problems);
        return undefined;
    };
    const approvals = keep(combineApprovals(demands));
    const resolved = resolveAll(request, demands.policies, problems);
    const combined = resolved === undefined ? undefined : keep(combinePolicies(resolved));
    const gates = combined === undefined ? undefined : keep(bindGates(combined.gates, request.bindGate));
    if (gates?.length === 0)
        problems.push(noGates(demands.at));
    if (approvals === undefined || combined === undefined || gates === undefined || problems.length > 0) {
        return { ok: false, problems };
    }
    const { gates: _, ...evidence } = combined;
    return { ok: true, value: { evidence, gates, approvals } };
}
function resolveAll({ files, packs }, names, problems) {
    const resolved = names.map(({ value, at }) => resolvePolicy(value, at, { files, packs }));
    for (const each of resolved)
        if (!each.ok)
            problems.push(...each.problems);
    const policies = resolved.flatMap((each) => (each.ok ? [each.value] : []));
    return policies.length === names.length ? policies : undefined;
}
function registryProblems({ registry, registries }) {
    if (registries.includes(registry.value))
        return [];
    return [
        (0,problem/* problem */.CC)(registry.at, `there is no registry ${registry.value}`, `name one of ${registries.join(', ')}, or add it to registries`),
    ];
}
function noGates(at) {
    return (0,problem/* problem */.CC)(at, 'no gate is demanded of this alias, so nothing would ever pass', 'name a policy, e.g. policy: laurel/low, or give the model a tier');
}
/** Milliseconds of the longest; 0 of none. */
function longest(soaks) {
    return Math.max(0, ...soaks.map(({ value }) => (0,duration/* parseDurationMs */.yi)(value) ?? 0));
}

// EXTERNAL MODULE: ./.build/js/src/policy/packs.js
var policy_packs = __webpack_require__(1554);
// EXTERNAL MODULE: ./.build/js/src/policy/repository-files.js + 2 modules
var repository_files = __webpack_require__(4288);
// EXTERNAL MODULE: ./.build/js/src/policy/repository-path.js
var repository_path = __webpack_require__(2572);
;// CONCATENATED MODULE: ./.build/js/src/promotion/blob-cache.js
class BlobCache {
    #known = new Map();
    has(file) {
        return this.#known.has(fileId(file));
    }
    /** What `read` makes of the file; a failure is not kept. */
    async get(file, read) {
        const id = fileId(file);
        const known = this.#known.get(id) ?? read();
        this.#known.set(id, known);
        try {
            return await known;
        }
        catch (cause) {
            if (this.#known.get(id) === known)
                this.#known.delete(id);
            throw cause;
        }
    }
    /** Forgets what is not in `tree`, so that a long life does not fill the memory. */
    keepOnly(tree) {
        if (this.#known.size === 0)
            return;
        const wanted = new Set(tree.map(fileId));
        for (const id of this.#known.keys())
            if (!wanted.has(id))
                this.#known.delete(id);
    }
}
/** The same for the same bytes at the same place. */
function fileId({ blob, mode, path }) {
    return `${blob} ${mode} ${path}`;
}

// EXTERNAL MODULE: ./.build/js/src/registry/in-parallel.js
var in_parallel = __webpack_require__(8960);
;// CONCATENATED MODULE: ./.build/js/src/promotion/commit-history.js
// How one commit of the default branch came to be, as the code host tells it: asked once, and for many at once.

const parallelComparisons = 64;
class CommitHistory {
    #host;
    #commit;
    #changes = new Map();
    #ancestries = new Map();
    #held = new Map();
    constructor(host, commit) {
        this.#host = host;
        this.#commit = commit;
    }
    /** How the alias file came to its content: asked once a path, for many at once with {@link prefetchChanges}. */
    async changeOf(path) {
        if (!this.#changes.has(path))
            await this.prefetchChanges([path]);
        return this.#changes.get(path) ?? { commit: this.#commit, author: 'unknown', pullRequest: null };
    }
    /**
     * As {@link changeOf}, of a file that said something else at the commit `honoured`. A change that does not come after
     * that did not bring what the file says now, whatever line of history leads to it: its approvals are of long ago, and
     * count no more. From then on {@link changeOf} says the same.
     */
    async changeSince(path, honoured) {
        const change = await this.changeOf(path);
        const { commit, pullRequest } = change;
        if (commit === this.#commit || pullRequest === null || pullRequest.approvals.length === 0)
            return change;
        if ((await this.#host.compare(honoured, commit)) === 'ahead')
            return change;
        const stale = { ...change, pullRequest: { ...pullRequest, approvals: [] } };
        this.#changes.set(path, stale);
        return stale;
    }
    /** What {@link changeOf} would say, where it was asked before; nobody is asked. */
    knownChange(path) {
        return this.#changes.get(path) ?? null;
    }
    async prefetchChanges(paths) {
        const missing = paths.filter((path) => !this.#changes.has(path));
        for (const [path, change] of await this.#host.changesOf(this.#commit, missing))
            this.#changes.set(path, change);
    }
    /** How this commit lies to one that was honoured before: asked once a commit. */
    async ancestryOf(honoured) {
        const known = this.#ancestries.get(honoured) ?? this.#host.compare(honoured, this.#commit);
        this.#ancestries.set(honoured, known);
        let ancestry = 'unknown';
        try {
            ancestry = await known;
        }
        finally {
            // A commit that is missing may be fetched, and a host that failed may answer.
            if (ancestry === 'unknown')
                this.#ancestries.delete(honoured);
        }
        return ancestry;
    }
    /** Whether `root` is among this commit's history: asked once, also where it is not known at all. */
    async holds(root) {
        const held = this.#held.get(root) ?? this.#host.compare(root, this.#commit).then(isInLine);
        this.#held.set(root, held);
        held.catch(() => this.#held.delete(root));
        return held;
    }
    /** Asks {@link ancestryOf} of many at once, for hosts that answer many together; who fails shows when asked again. */
    async prefetchAncestries(honoured) {
        await (0,in_parallel/* inParallel */.H)([...new Set(honoured)], parallelComparisons, async (commit) => Promise.allSettled([this.ancestryOf(commit)]));
    }
}
function isInLine(ancestry) {
    return ancestry === 'ahead' || ancestry === 'same';
}

;// CONCATENATED MODULE: ./.build/js/src/promotion/snapshot.js
// The alias repository at one commit: what Git wants of every alias, and the policy that judges it.
// A commit names its content, so a snapshot never goes stale; which commit is the tip is asked anew every time.








/** Far above what a parser accepts: a larger file is refused by it alone, and keeps no other from being read. */
const maxFileBytes = 64 * 1024 * 1024;
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
    #aliasFiles = new BlobCache();
    #modelFiles = new BlobCache();
    #shared;
    #last;
    constructor({ host, root, packs }) {
        this.host = host;
        this.root = root;
        this.packs = (0,policy_packs/* parsePacks */.E)(packs);
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
        return this.#aliasFiles.get(file, async () => {
            const [source] = await this.readSources([file]);
            return (0,alias_file/* parseAliasFile */.u)(source ?? emptySource(file));
        });
    }
    /** A model's file by its blob, as {@link readAlias}. */
    async readModel(file) {
        return this.#modelFiles.get(file, async () => (await this.#parse([file])).models);
    }
    /**
     * Reads alias files, or models' files, in one call, for those who will ask for each of them; who fails shows when
     * asked again.
     */
    async readTogether(aliases, models = []) {
        const newAliases = aliases.filter((file) => !this.#aliasFiles.has(file));
        const newModels = models.filter((file) => !this.#modelFiles.has(file));
        if (newAliases.length + newModels.length < 2)
            return;
        const reading = this.readSources([...newAliases, ...newModels]);
        const sourceAt = async (index) => (await reading)[index];
        await Promise.allSettled([
            ...newAliases.map(async (file, index) => this.#aliasFiles.get(file, async () => (0,alias_file/* parseAliasFile */.u)((await sourceAt(index)) ?? emptySource(file)))),
            ...newModels.map(async (file, index) => this.#modelFiles.get(file, async () => {
                const source = (await sourceAt(newAliases.length + index)) ?? emptySource(file);
                return (0,repository_files/* parseRepository */.S)([source], this.root).models;
            })),
        ]);
    }
    /** Files that are read together: again only when `id`, of all their blobs, is another. */
    async readShared({ id, files }) {
        if (this.#shared?.id !== id) {
            const shared = { id, files: this.#parse(files) };
            this.#shared = shared;
            shared.files.catch(() => {
                if (this.#shared === shared)
                    this.#shared = undefined;
            });
        }
        return this.#shared.files;
    }
    async #parse(files) {
        return (0,repository_files/* parseRepository */.S)(await this.readSources(files), this.root);
    }
    async readSources(files) {
        // A submodule's id names a commit elsewhere: there is nothing to read.
        const readable = files.filter((file) => file.mode !== 'submodule');
        const bytes = await this.host.readBlobs(readable.map((file) => file.blob), maxFileBytes);
        const byBlob = new Map(readable.map((file, index) => [file.blob, bytes[index]]));
        return files.map(({ path, blob, mode }) => ({
            path,
            blob,
            mode,
            bytes: byBlob.get(blob) ?? new Uint8Array(),
        }));
    }
    async #read(commit) {
        const prefix = this.root === '' ? '' : `${this.root}/`;
        const wanted = [`${prefix}${repository_path/* laurelPath */.lR}`, ...repository_path/* repositoryPrefixes */.Xn.map((each) => `${prefix}${each}`)];
        const tree = await this.host.list(commit, prefix);
        this.#aliasFiles.keepOnly(tree);
        this.#modelFiles.keepOnly(tree);
        return new Snapshot(this, commit, tree.filter((file) => wanted.some((each) => file.path.startsWith(each))));
    }
}
class Snapshot {
    commit;
    history;
    /** By {@link aliasId}. */
    aliases;
    #from;
    /** Everything of ours that is not an alias file, models by their name. */
    #shared;
    #models;
    constructor(from, commit, tree) {
        this.#from = from;
        this.commit = commit;
        this.history = new CommitHistory(from.host, commit);
        const aliases = new Map();
        const models = new Map();
        const shared = [];
        const skip = from.root === '' ? 0 : from.root.length + 1;
        for (const file of tree) {
            const place = (0,repository_path/* parseRepositoryPath */.XU)(file.path.slice(skip));
            if (place.kind === 'alias')
                aliases.set(aliasId(place.model, place.alias), { ...file, model: place.model, alias: place.alias });
            else if (place.kind === 'model')
                models.set(place.model, file);
            else if (place.kind !== 'other')
                shared.push(file);
        }
        this.aliases = aliases;
        this.#models = models;
        this.#shared = { id: shared.map(fileId).join('\n'), files: shared };
    }
    /** Whether there is a laurel.yaml, which may be one that nobody can read. */
    get hasLaurelFile() {
        const path = this.#from.root === '' ? repository_path/* laurelPath */.lR : `${this.#from.root}/${repository_path/* laurelPath */.lR}`;
        return this.#shared.files.some((file) => file.path === path);
    }
    /** What stands in the tree for an alias; `null` where there is no file. */
    aliasFile(model, alias) {
        return this.aliases.get(aliasId(model, alias)) ?? null;
    }
    /** Everything of ours that stands in the tree. */
    files() {
        return [...this.aliases.values(), ...this.#models.values(), ...this.#shared.files];
    }
    async read(file) {
        return this.#from.readAlias(file);
    }
    /** laurel.yaml, policies, recalls and consumers: what is not about one model. */
    async sharedFiles() {
        return this.#from.readShared(this.#shared);
    }
    /** {@link sharedFiles} with the file of one model. */
    async filesFor(model) {
        const own = this.#models.get(model);
        const shared = await this.sharedFiles();
        return own === undefined ? shared : { ...shared, models: await this.#from.readModel(own) };
    }
    /** Reads in one call what {@link policyOf} will need of many aliases. */
    async readTogether(wanted, aliasFiles = []) {
        const models = new Map(wanted.flatMap(({ model }) => {
            const file = this.#models.get(model);
            return file === undefined ? [] : [[model, file]];
        }));
        await this.#from.readTogether(aliasFiles, [...models.values()]);
    }
    /** The whole demand on an alias, or why there is none. */
    async policyOf(model, alias) {
        return effectivePolicy({
            files: await this.filesFor(model),
            model,
            alias,
            packs: this.#from.packs,
            bindGate: bindGate,
        });
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

/***/ 3266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkTarget)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);
/* harmony import */ var _registry_in_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8960);
/* harmony import */ var _registry_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2333);
/* harmony import */ var _registry_read_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5371);
/* harmony import */ var _registry_store_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3206);





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


/***/ }),

/***/ 8402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ openRegistry)
});

// UNUSED EXPORTS: readDescriptor

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(7337);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./.build/js/src/registry/documents/fields.js
var fields = __webpack_require__(3339);
;// CONCATENATED MODULE: ./.build/js/src/registry/documents/descriptor.js
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
const descriptorDocument = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz(descriptorFormat),
    /** Random, fixed at creation: tells two registries apart whatever their address. */
    registry: schemas/* uuid */.uRe(),
    /** Metadata without which a version cannot be registered as complete. */
    required: schemas/* array */.YOg(schemas/* enum */.k5n(requirements)),
    probe: schemas/* strictObject */.rej({ passedAt: fields/* instantField */.o2, checks: schemas/* array */.YOg(fields/* shortTextField */.aT) }),
    createdAt: fields/* instantField */.o2,
});

// EXTERNAL MODULE: ./.build/js/src/registry/documents/stored.js
var stored = __webpack_require__(8513);
// EXTERNAL MODULE: ./.build/js/src/registry/keys.js
var keys = __webpack_require__(2333);
;// CONCATENATED MODULE: ./.build/js/src/registry/open-registry.js




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
    throw new errors/* LaurelError */.Q4({
        code: 'store-missing',
        message: `no registry in ${store.location}`,
        at: { key: keys/* descriptorKey */.Xc },
        remedy: `create one with laurel registry create ${store.location}, or check the address`,
    });
}
/** `null` where there is none. @throws LaurelError `corrupt-document` or `future-format`; else as the store. */
async function readDescriptor(store, options = {}) {
    const found = await store.get(keys/* descriptorKey */.Xc, options);
    if (found.kind !== 'found')
        return null;
    return (0,stored/* parseStored */.Tw)(descriptorDocument, descriptorFormat, found.body, keys/* descriptorKey */.Xc);
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
