export const id = 365;
export const ids = [365];
export const modules = {

/***/ 46278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles),
/* harmony export */   Q: () => (/* binding */ isExcludedName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67337);
/* harmony import */ var _hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86118);
/* harmony import */ var _is_inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94105);
/* harmony import */ var _partial_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92610);
// Listing what is to be registered: every regular file below a directory, and nothing that only looks like one.







/** What tools leave behind and no model needs. Every other name is registered, dot files included. */
const excludedNames = new Set([
    '.DS_Store',
    'Thumbs.db',
    'desktop.ini',
    '.git',
    '__pycache__',
    '.ipynb_checkpoints',
]);
/** True for a name that no version's file has: a tool's leavings, or a download of Laurel's own under way. */
function isExcludedName(name) {
    return excludedNames.has(name) || (0,_partial_file_js__WEBPACK_IMPORTED_MODULE_6__/* .isPartialName */ .$9)(name);
}
const maxFiles = 100_000;
const maxDepth = 100;
/**
 * The files that `paths` name. One directory gives its contents; several paths give each file and directory
 * under its own last name.
 *
 * @throws LaurelError `not-found` for a path that is not there; `invalid-artifact` for symbolic links (unless
 *   `follow`, and inside the directory), sockets, devices, named pipes, names that are not UTF-8, two paths of
 *   one name, and more than 100,000 files.
 */
async function listFiles(paths, follow) {
    const walk = { follow, files: new Map(), excluded: [] };
    const [only] = paths;
    const top = only !== undefined && paths.length === 1 ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(only) : '';
    if (top !== '' && statOfNamed(top).isDirectory()) {
        const absolute = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(top);
        await walkDirectory(walk, { absolute, path: '', top: absolute, above: [] });
    }
    else {
        refuseSameNames(paths);
        for (const path of paths)
            await walkNamed(walk, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    }
    return { files: walk.files, excluded: walk.excluded.toSorted() };
}
async function walkNamed(walk, named) {
    if (statOfNamed(named).isDirectory()) {
        const top = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(named);
        await walkDirectory(walk, { absolute: top, path: `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(named)}/`, top, above: [] });
        return;
    }
    const parent = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(named, '..'));
    await visit(walk, { absolute: parent, path: '', top: parent, above: [] }, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(named));
}
async function walkDirectory(walk, place) {
    if (place.above.length > maxDepth) {
        throw refusal(place.absolute, `directories are nested deeper than ${maxDepth}`, 'flatten the directory');
    }
    let names;
    try {
        names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(place.absolute);
    }
    catch (cause) {
        throw (0,_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .readFailure */ .f1)(place.absolute, cause);
    }
    for (const name of names)
        await visit(walk, place, name);
}
async function visit(walk, place, name) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.absolute, name);
    // What Node makes of bytes that are not UTF-8; such a name could not even be opened again.
    if (name.includes('\uFFFD'))
        throw refusal(absolute, 'the file name is not UTF-8', 'rename the file');
    const stats = statOf(absolute);
    if (isExcludedName(name)) {
        walk.excluded.push(`${place.path}${name}${stats.isDirectory() ? '/' : ''}`);
    }
    else if (stats.isSymbolicLink()) {
        await visitLink(walk, place, absolute, name);
    }
    else {
        await add(walk, place, { absolute, name, stats });
    }
}
async function visitLink(walk, place, link, name) {
    if (!walk.follow) {
        throw refusal(link, 'the path is a symbolic link', 'register with --follow, or copy the directory with its links resolved (cp -rL)');
    }
    const target = targetOf(link);
    if (!(0,_is_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(place.top, target)) {
        throw refusal(link, `the symbolic link leads out of ${place.top}`, 'copy the directory with its links resolved (cp -rL) and register the copy');
    }
    if ([...place.above, place.absolute].includes(target)) {
        throw refusal(link, 'the symbolic link leads to a directory that holds it', 'remove the link');
    }
    await add(walk, place, { absolute: target, name, stats: statOf(target) });
}
async function add(walk, place, found) {
    const { absolute, stats } = found;
    const path = `${place.path}${found.name}`;
    if (stats.isDirectory()) {
        const above = [...place.above, place.absolute];
        await walkDirectory(walk, { absolute, path: `${path}/`, top: place.top, above });
        return;
    }
    if (!stats.isFile()) {
        throw refusal(absolute, `the path is ${kindOf(stats)}, not a file`, 'move it out of the directory');
    }
    if (walk.files.size >= maxFiles) {
        throw refusal(absolute, `more than ${maxFiles} files`, 'pack the files into fewer, larger ones');
    }
    walk.files.set(path, { path, absolute, identity: (0,_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .identityOf */ .cu)(stats) });
}
function statOf(absolute) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute, { bigint: true });
    }
    catch (cause) {
        throw (0,_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .readFailure */ .f1)(absolute, cause);
    }
}
/** A path that a person named must be there; a link at its end is judged later. */
function statOfNamed(named) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(named, { bigint: true });
    }
    catch (cause) {
        if (!['ENOENT', 'ENOTDIR'].includes((0,_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCodeOf */ .c7)(cause)))
            throw (0,_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .readFailure */ .f1)(named, cause);
        throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LaurelError */ .Q4({
            code: 'not-found',
            message: 'there is no such file or directory',
            at: { file: named },
            remedy: 'name the directory or the files that make up the model',
            cause,
        });
    }
}
function targetOf(link) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(link);
    }
    catch (cause) {
        throw refusal(link, 'the symbolic link leads nowhere', 'remove the link', cause);
    }
}
function refuseSameNames(paths) {
    const seen = new Map();
    for (const path of paths) {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
        const other = seen.get(name);
        if (other !== undefined) {
            throw refusal(path, `${other} has the same name`, 'put the files into one directory and register that');
        }
        seen.set(name, path);
    }
}
function kindOf(stats) {
    if (stats.isSocket())
        return 'a socket';
    if (stats.isFIFO())
        return 'a named pipe';
    if (stats.isCharacterDevice() || stats.isBlockDevice())
        return 'a device';
    return 'of an unknown kind';
}
function refusal(file, message, remedy, cause) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .LaurelError */ .Q4({ code: 'invalid-artifact', message, at: { file }, remedy, cause });
}


/***/ }),

/***/ 92610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ isPartialName),
/* harmony export */   Hr: () => (/* binding */ PartialFiles),
/* harmony export */   MT: () => (/* binding */ partialFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86118);
// Downloads under way. A partial file carries in its name which process writes it, so that two processes that
// pull into one directory never write one file, and what a killed process left is taken over by the next.





/** `.<name>.<12 hex of path and digest>.<host>-<process>.partial` */
const partialPattern = /^\..+\.[0-9a-f]{12}\.([0-9a-f]{6})-([0-9]{1,10})\.partial$/;
const writerPattern = /[0-9a-f]{6}-[0-9]{1,10}\.partial$/;
/** A long name is cut, so that the partial file's own name stays within 255 bytes; the 12 digits tell them apart. */
const maxNameCharacters = 50;
/** A process on another machine cannot be asked whether it lives. After this long without a write it is dead. */
const staleAfterMs = 15 * 60 * 1000;
function isPartialName(name) {
    return partialPattern.test(name);
}
/** What all partial files of one artifact begin with. */
function prefixOf(path, digest) {
    const name = Array.from(path.slice(path.lastIndexOf('/') + 1));
    const tag = hex(`${path}\n${digest}`, 12);
    return `.${name.slice(0, maxNameCharacters).join('')}.${tag}.`;
}
/** The partial file of `path` and `digest` that this process writes, in `directory`. */
function partialFile(directory, path, digest) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, `${prefixOf(path, digest)}${thisHost()}-${process.pid}.partial`);
}
/**
 * The partial files that directories held when they were first asked for. Each directory is listed once: a pull of
 * many files into one would otherwise read it anew for each. A name that is gone since, or that its process still
 * writes, is found out when it is taken over; one that comes later is that of another pull under way.
 */
class PartialFiles {
    /** Of each directory, the partial files by what the names of one artifact begin with. */
    #listings = new Map();
    /**
     * Makes the longest partial file that no living process writes this process's own.
     *
     * @returns its size in bytes; 0 when there is none.
     */
    async takeOver(directory, path, digest) {
        const own = partialFile(directory, path, digest);
        let ownBytes = (await sizeAndAge(own))?.sizeBytes ?? 0;
        for (const name of (await this.#listed(directory)).get(prefixOf(path, digest)) ?? []) {
            const other = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name);
            const found = await sizeAndAge(other);
            if (other === own || found === undefined || found.sizeBytes <= ownBytes)
                continue;
            if (isWrittenByAnother(name, found.ageMs))
                continue;
            if (await renamed(other, own))
                ownBytes = found.sizeBytes;
        }
        return ownBytes;
    }
    async #listed(directory) {
        const listing = this.#listings.get(directory) ?? partialsIn(directory);
        this.#listings.set(directory, listing);
        return listing;
    }
}
async function partialsIn(directory) {
    const byPrefix = new Map();
    for (const name of (await namesIn(directory)).filter(isPartialName)) {
        const prefix = name.replace(writerPattern, '');
        byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), name]);
    }
    return byPrefix;
}
function isWrittenByAnother(name, ageMs) {
    const [, host, pid] = partialPattern.exec(name) ?? [];
    return host === thisHost() ? isAlive(Number(pid)) : ageMs < staleAfterMs;
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (cause) {
        return (0,_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCodeOf */ .c7)(cause) === 'EPERM';
    }
}
async function sizeAndAge(file) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
        return { sizeBytes: stats.size, ageMs: Date.now() - stats.mtimeMs };
    }
    catch {
        return undefined;
    }
}
async function namesIn(directory) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory);
    }
    catch {
        return [];
    }
}
/** False when another process was faster. */
async function renamed(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
        return true;
    }
    catch {
        return false;
    }
}
function thisHost() {
    return hex((0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), 6);
}
function hex(text, digits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, digits);
}


/***/ }),

/***/ 63212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
// Running a small program to ask it something: bounded in time and output, and its absence is an answer.

const maxOutputBytes = 16 * 1024 * 1024;
/** Never throws: what the program could not say is the caller's to judge. */
function runProgram(program, args, { env, timeoutMs, directory }) {
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, args, {
            env,
            timeout: timeoutMs,
            killSignal: 'SIGKILL',
            cwd: directory,
            maxBuffer: maxOutputBytes,
            windowsHide: true,
        }, (error, stdout, stderr) => {
            if (error === null)
                resolve({ kind: 'done', code: 0, stdout, stderr });
            else if (error.code === 'ENOENT')
                resolve({ kind: 'missing' });
            else if (typeof error.code === 'number')
                resolve({ kind: 'done', code: error.code, stdout, stderr });
            else
                resolve({
                    kind: 'stopped',
                    why: error.killed === true ? `no answer in ${timeoutMs} ms` : String(error.code),
                });
        });
    });
}


/***/ }),

/***/ 365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/adapters/artifacts/list-files.js
var list_files = __webpack_require__(46278);
// EXTERNAL MODULE: ./.build/js/src/adapters/artifacts/listed-files.js
var listed_files = __webpack_require__(7151);
// EXTERNAL MODULE: ./.build/js/src/adapters/artifacts/read-range.js
var read_range = __webpack_require__(6512);
;// CONCATENATED MODULE: ./.build/js/src/adapters/artifacts/directory-artifact-source.js




/**
 * Left out, and told by {@link DirectoryArtifactSource.excluded}: `.DS_Store`, `Thumbs.db`, `desktop.ini`,
 * `.git`, `__pycache__`, `.ipynb_checkpoints` and the partial files of an interrupted `pull`. Everything else
 * is registered, whether its name starts with a dot or not.
 */
class DirectoryArtifactSource {
    location;
    #options;
    #listing;
    constructor(options) {
        this.#options = options;
        this.location = options.paths.join(', ');
    }
    async list() {
        const { files } = await this.#listed();
        return Array.from(files.values(), ({ path, identity }) => ({ path, sizeBytes: identity.sizeBytes }));
    }
    /** Paths that were left out because of their names; a directory's ends in `/`. */
    async excluded() {
        return (await this.#listed()).excluded;
    }
    async hash(files, options) {
        const listing = await this.#listed();
        return (0,listed_files/* hashListed */.o)(files.map((file) => find(listing, file.path)), options);
    }
    async read(path, maxBytes) {
        return (0,listed_files/* readWhole */.X)(find(await this.#listed(), path), maxBytes);
    }
    upload(file, digest) {
        return {
            sizeBytes: file.sizeBytes,
            sha256: digest,
            open: (range) => this.open(file.path, range),
        };
    }
    /** The bytes of a range of a listed file, the whole by default. @throws LaurelError `artifact-changed`. */
    async *open(path, range) {
        yield* (0,read_range/* readRange */.q)(find(await this.#listed(), path), range);
    }
    #listed() {
        this.#listing ??= (0,list_files/* listFiles */.C)(this.#options.paths, this.#options.follow ?? false);
        return this.#listing;
    }
}
function find(listing, path) {
    const file = listing.files.get(path);
    if (file !== undefined)
        return file;
    throw new errors/* LaurelError */.Q4({ code: 'not-found', message: 'no such artifact was listed', at: { file: path } });
}

// EXTERNAL MODULE: ./.build/js/src/adapters/lineage/workflow-run.js
var workflow_run = __webpack_require__(69779);
// EXTERNAL MODULE: ./.build/js/src/registry/names.js
var names = __webpack_require__(73037);
// EXTERNAL MODULE: ./.build/js/src/registry/open-registry.js
var open_registry = __webpack_require__(25053);
// EXTERNAL MODULE: ./.build/js/src/ledger/immutable.js
var immutable = __webpack_require__(80171);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var primitives_digest = __webpack_require__(83014);
// EXTERNAL MODULE: ./.build/js/src/registry/keys.js
var keys = __webpack_require__(22333);
// EXTERNAL MODULE: ./.build/js/src/registry/read-version.js
var read_version = __webpack_require__(17752);
;// CONCATENATED MODULE: ./.build/js/src/registry/claim-version.js
// Step 4 of registering: the walk up from `start` to the number that is ours.





/** Reads manifests from `start` on, until one is ours or there is none. */
async function findClaim(store, walk, options = {}) {
    for (let version = walk.start;; version = (0,names/* parseVersionNumber */.DH)(version + 1)) {
        const stored = await (0,read_version/* findManifest */.J9)(store, walk.model, version, options);
        if (stored === null)
            return { kind: 'free', version };
        if (stored.manifest.registrationId === walk.id)
            return { kind: 'found', stored };
    }
}
/**
 * Puts the manifest under the first number that is free. A number is passed by only once it was read to be
 * another's: a try whose answer was lost is settled before the walk goes on, so that no id ever has two versions.
 */
async function claimVersion(claim) {
    const { store, model, id, clock, random, signal } = claim;
    for (let version = claim.from;; version = (0,names/* parseVersionNumber */.DH)(version + 1)) {
        const { manifest, bytes, digest } = claim.seal(version);
        const key = (0,keys/* manifestKey */.Rn)(model, version);
        const outcome = await (0,immutable/* createOrRead */.m)({ store, key, bytes, clock, random, signal });
        if (outcome.kind !== 'other')
            return { outcome: 'registered', stored: { manifest, digest, key } };
        const theirs = (0,read_version/* parseManifest */.Ng)(outcome.bytes, { model, version });
        if (theirs.registrationId === id) {
            return {
                outcome: 'already-registered',
                stored: { manifest: theirs, digest: (0,primitives_digest/* digestOf */.ol)(outcome.bytes), key },
            };
        }
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/js/src/registry/documents/fields.js
var fields = __webpack_require__(63339);
;// CONCATENATED MODULE: ./.build/js/src/registry/documents/registration.js
// registrations/<id>.json: written before the first upload, so that a retry finds where its walk began.
// heads/<model>.json: a hint of the highest version and recent summaries; a cache, never the truth.


const registrationFormat = 'laurel.registration/1';
const registrationDocument = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz(registrationFormat),
    model: fields/* modelField */.Cn,
    /** The first version number the walk tries; start - 1 exists, or start is 1. */
    start: fields/* versionField */.FA,
    contentDigest: fields/* digestField */.h5,
});
const headFormat = 'laurel.head/1';
const summary = schemas/* strictObject */.rej({
    version: fields/* versionField */.FA,
    manifest: fields/* digestField */.h5,
    contentDigest: fields/* digestField */.h5,
    registeredAt: fields/* instantField */.o2,
    registeredBy: fields/* shortTextField */.aT,
    complete: schemas/* boolean */.zMY(),
    metrics: schemas/* record */.g1P(fields/* dynamicKey */.Nu, fields/* measureField */.h6),
});
const headDocument = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz(headFormat),
    model: fields/* modelField */.Cn,
    highest: fields/* versionField */.FA,
    recent: schemas/* array */.YOg(summary).max(64),
});

// EXTERNAL MODULE: ./.build/js/src/registry/documents/stored.js
var documents_stored = __webpack_require__(88513);
;// CONCATENATED MODULE: ./.build/js/src/registry/head-hint.js




const maxRecent = 64;
const maxMetrics = 32;
const maxTries = 3;
/** One GET. Only a store that does not answer is an error. */
async function readHeadHint(store, model, options = {}) {
    const key = (0,keys/* headKey */.Qo)(model);
    const found = await store.get(key, options);
    if (found.kind !== 'found')
        return { head: null, etag: null, storeDate: found.storeDate };
    const { etag, storeDate } = found;
    try {
        const head = (0,documents_stored/* parseStored */.Tw)(headDocument, headFormat, found.body, key);
        return { head: head.model === model ? head : null, etag, storeDate };
    }
    catch (error) {
        if (!(error instanceof errors/* LaurelError */.Q4))
            throw error;
        return { head: null, etag: error.code === 'future-format' ? 'keep' : etag, storeDate };
    }
}
/**
 * Lets the hint know of `stored`, starting from what was read before: one PUT where nobody else registered
 * meanwhile. Best effort: returns whether the hint was written, and never fails for the store's sake.
 */
async function updateHeadHint(store, stored, seen, options = {}) {
    const { model } = stored.manifest;
    try {
        let hint = seen;
        for (let attempt = 0; attempt < maxTries; attempt += 1) {
            if (hint.etag === 'keep' || isKnown(hint.head, stored))
                return false;
            const body = (0,documents_stored/* seal */.od)(extended(hint.head, stored)).bytes;
            const outcome = hint.etag === null
                ? await store.create((0,keys/* headKey */.Qo)(model), body, options)
                : await store.replace((0,keys/* headKey */.Qo)(model), body, hint.etag, options);
            if (outcome.kind === 'written')
                return true;
            hint = await readHeadHint(store, model, options);
        }
        return false;
    }
    catch (error) {
        if (!(error instanceof errors/* LaurelError */.Q4))
            throw error;
        return false;
    }
}
/** The hint after `stored` was registered: newest first, and never lower than it was. */
function extended(head, stored) {
    const { model, version } = stored.manifest;
    const recent = [summaryOf(stored), ...(head?.recent ?? [])]
        .filter((each, index, all) => all.findIndex((other) => other.version === each.version) === index)
        .toSorted((a, b) => b.version - a.version)
        .slice(0, maxRecent);
    return {
        format: headFormat,
        model,
        highest: head === null || head.highest < version ? version : head.highest,
        recent,
    };
}
function summaryOf({ manifest, digest }) {
    const { version, contentDigest, registeredAt, registeredBy, complete } = manifest;
    const metrics = Object.fromEntries(Object.entries(manifest.metrics).slice(0, maxMetrics));
    return { version, manifest: digest, contentDigest, registeredAt, registeredBy, complete, metrics };
}
function isKnown(head, { digest }) {
    return head !== null && head.recent.some((summary) => summary.manifest === digest);
}

// EXTERNAL MODULE: ./.build/js/src/registry/in-parallel.js
var in_parallel = __webpack_require__(18960);
// EXTERNAL MODULE: ./.build/js/src/registry/artifact-path.js
var artifact_path = __webpack_require__(43675);
;// CONCATENATED MODULE: ./.build/js/src/registry/artifact-role.js
const roleByName = new Map([
    ['mlmodel', 'signature'],
    ['signature.json', 'signature'],
    ['readme.md', 'card'],
    ['card.md', 'card'],
    ['model_card.md', 'card'],
    ['modelcard.md', 'card'],
    ['vocab.txt', 'tokenizer'],
    ['vocab.json', 'tokenizer'],
    ['merges.txt', 'tokenizer'],
    ['spiece.model', 'tokenizer'],
    ['tokenizer.model', 'tokenizer'],
    ['special_tokens_map.json', 'tokenizer'],
    ['added_tokens.json', 'tokenizer'],
    ['chat_template.jinja', 'tokenizer'],
    ['requirements.txt', 'config'],
    ['dockerfile', 'config'],
    ['input_example.json', 'data'],
    ['serving_input_example.json', 'data'],
]);
const roleByExtension = new Map([
    ['weights', 'onnx safetensors gguf bin pt pth ckpt h5 keras pb pkl pickle joblib cbm bst ubj model tflite mlmodelc npz engine plan'],
    ['config', 'json yaml yml toml ini cfg pbtxt txt lock'],
    ['code', 'py ipynb r jl js ts sh jinja'],
    ['card', 'md rst'],
    ['data', 'csv parquet arrow npy tsv jsonl feather'],
].flatMap(([role, extensions]) => extensions.split(' ').map((extension) => [extension, role]))); // prettier-ignore
const mediaTypeByExtension = new Map([
    ['json', 'application/json'],
    ['jsonl', 'application/jsonl'],
    ['yaml', 'application/yaml'],
    ['yml', 'application/yaml'],
    ['toml', 'application/toml'],
    ['txt', 'text/plain'],
    ['md', 'text/markdown'],
    ['csv', 'text/csv'],
    ['tsv', 'text/tab-separated-values'],
    ['py', 'text/x-python'],
    ['ipynb', 'application/x-ipynb+json'],
    ['parquet', 'application/vnd.apache.parquet'],
    ['png', 'image/png'],
    ['svg', 'image/svg+xml'],
    ['html', 'text/html'],
    ['zip', 'application/zip'],
    ['keras', 'application/zip'],
    ['h5', 'application/x-hdf5'],
]);
function roleOf(path) {
    const name = nameOf(path);
    const named = roleByName.get(name);
    if (named !== undefined)
        return named;
    if (/^tokenizer[._-]/.test(name))
        return 'tokenizer';
    if (/^(?:pre-?processor|scaler|encoder|vectorizer|imputer|label_encoder)[._-]/.test(name))
        return 'preprocessing';
    return roleByExtension.get(extensionOf(name)) ?? 'other';
}
/** `application/octet-stream` where the name does not say. */
function mediaTypeOf(path) {
    const name = nameOf(path);
    if (name === 'mlmodel')
        return 'application/yaml';
    return mediaTypeByExtension.get(extensionOf(name)) ?? 'application/octet-stream';
}
/** The model card among `paths`: a known name, nearest the top; `undefined` where there is none. */
function cardAmong(paths) {
    return nearestTop(paths.filter((path) => roleByName.get(nameOf(path)) === 'card'));
}
/** The input example among `paths`, as MLflow names it; `undefined` where there is none. */
function inputExampleAmong(paths) {
    return nearestTop(paths.filter((path) => nameOf(path) === 'input_example.json'));
}
function nearestTop(paths) {
    return paths.toSorted((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1))[0];
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
function extensionOf(name) {
    const dot = name.lastIndexOf('.');
    return dot <= 0 ? '' : name.slice(dot + 1);
}

// EXTERNAL MODULE: ./.build/js/src/registry/content-digest.js
var content_digest = __webpack_require__(99209);
// EXTERNAL MODULE: ./.build/js/src/registry/documents/manifest.js
var documents_manifest = __webpack_require__(30587);
// EXTERNAL MODULE: ./.build/js/src/primitives/canonical-json.js
var canonical_json = __webpack_require__(44861);
;// CONCATENATED MODULE: ./.build/js/src/registry/registration-id.js
// The id of one act of registering: a retry has the same one, another training run another.



/**
 * The default id. With a run it binds run, job, model and content: a re-run that trained again registers
 * anew, a retry does not, and the jobs of a matrix do not collapse. Without one it binds content and
 * metadata: registering the same thing twice is one version.
 */
function registrationIdOf(act) {
    const { model, contentDigest, metadata, run } = act;
    const identity = run === undefined
        ? { model, contentDigest, metadata }
        : { model, contentDigest, run: { repository: run.repository, run: run.run, job: run.job } };
    return (0,names/* parseRegistrationId */.Sc)(`r-${(0,primitives_digest/* hexOf */.ZD)((0,primitives_digest/* digestOf */.ol)((0,canonical_json/* canonicalBytes */.M)(identity))).slice(0, 40)}`);
}

;// CONCATENATED MODULE: ./.build/js/src/registry/required-metadata.js
// What a registry demands to know of every version, and how whoever registers can say it.

const rules = {
    'code-commit': {
        isMet: ({ lineage }) => lineage.code !== undefined,
        how: 'the commit of the training code: register inside its Git checkout, or write code: {repository, commit}',
    },
    dataset: {
        isMet: ({ lineage }) => lineage.datasets.some(({ digest, snapshot }) => digest !== undefined || snapshot !== undefined),
        how: 'a dataset that can be told from another: write datasets: [{name, role: train, digest or snapshot}]',
    },
    signature: {
        isMet: ({ signature }) => signature !== undefined,
        how: 'the input and output schema: register an MLmodel with a signature, an ONNX model, or a signature.json',
    },
    card: {
        isMet: ({ card }) => card !== undefined,
        how: 'a model card: add README.md or card.md to the artifacts, or name one with card:',
    },
    environment: {
        isMet: ({ lineage }) => lineage.environment?.python !== undefined || lineage.environment?.packages !== undefined,
        how: 'the environment it was trained in: add requirements.txt or python_env.yaml, or write environment: {python}',
    },
    'input-example': {
        isMet: ({ inputExample }) => inputExample !== undefined,
        how: 'an example of an input: add input_example.json to the artifacts, or name one with inputExample:',
    },
};
/** What of `required` is missing, in the order of `required`. */
function missingMetadata(required, metadata) {
    return required
        .filter((requirement) => !rules[requirement].isMet(metadata))
        .map((requirement) => ({ requirement, how: rules[requirement].how }));
}
/** One error for everything that is missing; `details` say how to give it. */
function incompleteError(missing) {
    const names = missing.map(({ requirement }) => requirement).join(', ');
    return new errors/* LaurelError */.Q4({
        code: 'incomplete',
        message: `the registry demands metadata that is missing: ${names}`,
        remedy: 'write what is missing into the registration file (or next to the model), or register with --incomplete: ' +
            'such a version is kept, and no gate passes it',
        details: { missing },
    });
}

;// CONCATENATED MODULE: ./.build/js/src/registry/plan-registration.js



 // prettier-ignore





/** Documents are read whole, 16 MiB at most: some 70,000 files. */
const maxManifestBytes = 16 * 1024 * 1024;
const anyInstant = '2000-01-01T00:00:00.000Z';
/**
 * @throws LaurelError `invalid-artifact` for nothing to register or paths that cannot be stored; `incomplete`
 *   with everything that is missing; `invalid-document` for metadata that no manifest may hold.
 */
function planRegistration(input) {
    const artifacts = describeArtifacts(input);
    const metadata = withDefaults(input.metadata, artifacts);
    const missing = missingMetadata(input.descriptor.required, metadata);
    if (missing.length > 0 && !input.allowIncomplete)
        throw incompleteError(missing);
    const contentDigest = (0,content_digest/* contentDigestOf */.Vp)(artifacts);
    const { model, run } = input;
    const id = input.registrationId ?? registrationIdOf({ model, contentDigest, metadata, run });
    const manifestFor = (version, registeredAt) => {
        const manifest = {
            format: documents_manifest/* manifestFormat */.dt,
            model,
            version,
            registrationId: id,
            contentDigest,
            modelSigningDigest: (0,content_digest/* modelSigningDigestOf */.Ce)(artifacts),
            commitId: (0,content_digest/* commitIdOf */.i2)(contentDigest),
            artifacts,
            ...metadata,
            complete: missing.length === 0,
            registeredBy: input.registeredBy,
            registeredAt,
        };
        return { manifest, ...(0,documents_stored/* seal */.od)(manifest) };
    };
    checkManifest(() => manifestFor((0,names/* parseVersionNumber */.DH)(1), anyInstant));
    return { model, id, contentDigest, artifacts, manifestFor };
}
/**
 * What the metadata that was given now says otherwise than a version that is registered already: names of
 * manifest fields. A registered version does not change.
 */
function differingMetadata(stored, planned) {
    const fields = [
        'kind', 'signature', 'inputExample', 'flavor', 'metrics', 'hyperparameters', 'tags', 'lineage', 'card', 'complete',
    ]; // prettier-ignore
    return fields.filter((field) => (0,documents_stored/* seal */.od)({ value: stored[field] }).digest !== (0,documents_stored/* seal */.od)({ value: planned[field] }).digest);
}
function describeArtifacts({ content, location }) {
    if (content.length === 0) {
        throw new errors/* LaurelError */.Q4({
            code: 'invalid-artifact',
            message: `nothing to register: there are no files in ${location}`,
            remedy: "name the model's files, or the directory that holds them",
        });
    }
    (0,artifact_path/* checkArtifactPaths */.dX)(content.map(({ path }) => path));
    return content.toSorted(content_digest/* byPath */.f2).map(({ path, digest, sizeBytes }) => ({
        path,
        role: roleOf(path),
        digest,
        sizeBytes,
        mediaType: mediaTypeOf(path),
    }));
}
/** A card and an input example are found among the artifacts where nobody named them. */
function withDefaults(metadata, artifacts) {
    const paths = artifacts.map(({ path }) => path);
    const card = metadata.card ?? cardAmong(paths);
    const inputExample = metadata.inputExample ?? inputExampleAmong(paths);
    requireArtifact('card', card, paths);
    requireArtifact('inputExample', inputExample, paths);
    return {
        ...metadata,
        ...(card === undefined ? {} : { card }),
        ...(inputExample === undefined ? {} : { inputExample }),
    };
}
function requireArtifact(field, path, paths) {
    if (path === undefined || paths.includes(path))
        return;
    throw new errors/* LaurelError */.Q4({
        code: 'invalid-document',
        message: `${field} names ${JSON.stringify(path)}, which is not among the artifacts`,
        remedy: `name one of the files that are registered, relative to their directory, or leave ${field} out`,
    });
}
/** What a person or a source gave may be more than any manifest can hold: said before anything is stored. */
function checkManifest(sealed) {
    const { manifest, bytes } = sealable(sealed);
    const result = documents_manifest/* manifestDocument */.nJ.safeParse(manifest);
    if (!result.success) {
        const issue = result.error.issues[0];
        throw unholdable(issue?.message ?? 'invalid', issue?.path.map(String).join('.') ?? '');
    }
    if (bytes.byteLength > maxManifestBytes) {
        throw new errors/* LaurelError */.Q4({
            code: 'invalid-artifact',
            message: `${manifest.artifacts.length} files make a manifest of ${bytes.byteLength} bytes, more than ${maxManifestBytes}`,
            remedy: 'pack the many small files into an archive',
        });
    }
}
/** Metadata that canonical JSON refuses is bad input here, not a bug. */
function sealable(sealed) {
    try {
        return sealed();
    }
    catch (error) {
        if (!(error instanceof errors/* LaurelError */.Q4))
            throw error;
        throw unholdable(error.message, error.at?.field?.replace(/^\$\./, '') ?? '');
    }
}
function unholdable(why, field) {
    return new errors/* LaurelError */.Q4({
        code: 'invalid-document',
        message: `no manifest can hold this metadata: ${why}`,
        at: { field },
        remedy: 'shorten or correct the field, in the registration file or where it was gathered from',
    });
}

// EXTERNAL MODULE: ./.build/js/src/registry/registered-here.js
var registered_here = __webpack_require__(32948);
// EXTERNAL MODULE: ./.build/js/src/registry/scan-keys.js
var scan_keys = __webpack_require__(72345);
// EXTERNAL MODULE: ./.build/js/src/registry/store-artifacts.js
var store_artifacts = __webpack_require__(53206);
;// CONCATENATED MODULE: ./.build/js/src/registry/register.js
// Registering: from a directory of files to an immutable, numbered version. docs/protocol.md gives every outcome.













/**
 * Registers a version. Whatever interrupts it, the same call again ends in the same one version.
 *
 * @throws LaurelError `incomplete`, `invalid-artifact`, `artifact-changed` before or while uploading; `conflict`
 *   when the id was registered with other content; `outcome-unknown` when the store never answered: run it again.
 */
async function register(request) {
    const files = await hashFiles(request);
    const { registry, model, metadata, registeredBy, run, registrationId } = request;
    const plan = planRegistration({
        descriptor: registry.descriptor,
        model,
        content: files,
        metadata,
        registeredBy,
        run,
        registrationId,
        allowIncomplete: request.incomplete ?? false,
        location: request.source.location,
    });
    const fixed = await fixStart(request, plan, await readHint(request));
    const claimed = await storeAndClaim({ request, plan, files, ...fixed });
    await updateHeadHint(registry.store, claimed.stored, fixed.hint, { signal: request.signal });
    const { manifest, digest } = claimed.stored;
    return {
        outcome: claimed.outcome,
        version: manifest.version,
        manifest,
        manifestDigest: digest,
        registrationId: plan.id,
        differs: differingMetadata(manifest, plan.manifestFor(manifest.version, manifest.registeredAt).manifest),
    };
}
async function hashFiles({ source, onProgress, signal }) {
    const files = await source.list();
    const total = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    let done = 0;
    const onBytes = (bytes) => onProgress?.({ phase: 'hash', done: (done += bytes), total });
    const digests = await source.hash(files, signal === undefined ? { onBytes } : { onBytes, signal });
    return files.map((file, index) => {
        const digest = digests[index];
        if (digest === undefined) {
            throw new errors/* LaurelError */.Q4({
                code: 'internal',
                message: `${source.location} gave no digest of ${JSON.stringify(file.path)}`,
            });
        }
        return { path: file.path, sizeBytes: file.sizeBytes, digest, file };
    });
}
async function readHint({ registry, model, clock, signal }) {
    const hint = await readHeadHint(registry.store, model, { signal });
    return { ...hint, readAt: clock.now() };
}
/**
 * Step 2: where the walk starts, fixed once for this id whatever is tried again. A number right behind one
 * that exists, so that no version can end up behind a gap. Where versions are copies, their numbers are given
 * elsewhere, and nothing is registered.
 */
async function fixStart(request, plan, read) {
    const { registry, model, clock, random, signal } = request;
    const hinted = read.head?.highest ?? null;
    const existing = await (0,scan_keys/* findExistingVersion */.N0)(registry.store, model, hinted, { signal });
    // Whoever registers leaves a hint, whoever copies does not: only without one may these be copies.
    if (existing !== null && existing !== hinted) {
        await (0,registered_here/* requireRegisteredHere */.S)(registry.store, model, existing, { signal });
    }
    // A hint of a version that does not exist is wrong altogether, and written anew.
    const hint = existing === hinted ? read : { ...read, head: null };
    const wanted = {
        format: registrationFormat,
        model,
        start: (0,names/* parseVersionNumber */.DH)((existing ?? 0) + 1),
        contentDigest: plan.contentDigest,
    };
    const key = (0,keys/* registrationKey */.RV)(model, plan.id);
    const { store } = registry;
    const outcome = await (0,immutable/* createOrRead */.m)({ store, key, bytes: (0,documents_stored/* seal */.od)(wanted).bytes, clock, random, signal });
    if (outcome.kind === 'stored')
        return { start: wanted.start, isRetry: false, hint };
    const fixed = (0,documents_stored/* parseStored */.Tw)(registrationDocument, registrationFormat, outcome.bytes, key);
    if (fixed.contentDigest === plan.contentDigest && fixed.model === model) {
        return { start: fixed.start, isRetry: true, hint };
    }
    throw new errors/* LaurelError */.Q4({
        code: 'conflict',
        message: `registration id ${plan.id} was used for other content: ${fixed.contentDigest}, now ${plan.contentDigest}`,
        at: { key },
        remedy: 'an id names one act of registering: use another --id, or none, for other files',
    });
}
/** Steps 3 and 4, in this order: a manifest that can be read names only artifacts that are there. */
async function storeAndClaim(steps) {
    const { request, plan, hint, start, isRetry } = steps;
    const { registry, model, clock, random, signal } = request;
    const { store } = registry;
    const earlier = isRetry
        ? await findClaim(store, { model, id: plan.id, start }, { signal })
        : { kind: 'free', version: start };
    if (earlier.kind === 'found')
        return { outcome: 'already-registered', stored: earlier.stored };
    await storeArtifacts(steps);
    const elapsedMs = clock.now().getTime() - hint.readAt.getTime();
    const registeredAt = new Date(hint.storeDate.getTime() + elapsedMs).toISOString();
    const sealVersion = (version) => plan.manifestFor(version, registeredAt);
    return claimVersion({ store, model, id: plan.id, from: earlier.version, seal: sealVersion, clock, random, signal }); // prettier-ignore
}
async function storeArtifacts({ request, plan, files, hint, isRetry }) {
    const { registry, source, clock, random, onProgress, signal } = request;
    const total = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    const tally = (0,store_artifacts/* tallyStored */.aZ)('upload', total, onProgress);
    const isKnownContent = hint.head?.recent.some((each) => each.contentDigest === plan.contentDigest) ?? false;
    await (0,in_parallel/* inParallel */.H)(files, request.parallel ?? 4, async ({ path, digest, file }) => (0,store_artifacts/* ensureStored */.g9)({
        store: registry.store,
        key: (0,keys/* artifactKey */.Wf)(plan.contentDigest, path),
        source: source.upload(file, digest),
        lookFirst: isRetry || isKnownContent,
        clock,
        random,
        signal,
        onStored: (bytes) => tally(path, bytes),
    }));
}

// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(73603);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/src/adapters/artifacts/directory-evidence-source.js
var directory_evidence_source = __webpack_require__(51649);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/js/src/primitives/show-value.js
var show_value = __webpack_require__(72975);
// EXTERNAL MODULE: ./.build/js/src/registry/documents/signature.js
var documents_signature = __webpack_require__(49990);
;// CONCATENATED MODULE: ./.build/js/src/adapters/formats/checked-signature.js
// The last door of every reader: a signature that a manifest may hold, or a coded error.




/**
 * @throws LaurelError `invalid-artifact` for names that are empty, too long or given twice, too many fields,
 *   and defaults that JSON cannot carry exactly.
 */
function checkedSignature(signature, file) {
    const result = documents_signature/* signatureDocument */.yA.safeParse(signature);
    const issue = result.error?.issues[0];
    if (issue !== undefined)
        throw refusal(file, issue.message, issue.path.map(String).join('.'));
    refuseTwice(namesOf(signature.inputs), file, 'inputs');
    refuseTwice(signature.outputs === null ? [] : namesOf(signature.outputs), file, 'outputs');
    refuseTwice(signature.parameters.map(({ name }) => name), file, 'parameters'); // prettier-ignore
    try {
        (0,canonical_json/* canonicalJson */.d)(signature);
    }
    catch (cause) {
        if (cause instanceof errors/* LaurelError */.Q4)
            throw refusal(file, cause.message, cause.at?.field ?? '');
        throw cause;
    }
    return signature;
}
/** Names in a JSON Schema are keys, which stand once. */
function namesOf(fields) {
    switch (fields.kind) {
        case 'columns':
            return fields.columns.map(({ name }) => name);
        case 'tensors':
            return fields.tensors.map(({ name }) => name);
        default:
            return [];
    }
}
function refuseTwice(names, file, field) {
    const seen = new Set();
    for (const name of names) {
        if (name === null)
            continue;
        if (seen.has(name))
            throw refusal(file, `two of them are named ${(0,show_value/* showValue */.v)(name)}`, field);
        seen.add(name);
    }
}
function refusal(file, why, field) {
    return new errors/* LaurelError */.Q4({
        code: 'invalid-artifact',
        message: `the model's signature cannot be registered: ${why}`,
        at: { file, field },
        remedy: 'correct the signature and save the model again',
    });
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/formats/compare-signatures.js
// Two files of one model that both tell its signature: where they disagree, in words for whoever registers.


/** One note for the inputs and one for the outputs, each where the two contradict each other. */
function disagreements(kept, other) {
    const sides = [
        ['inputs', kept.signature.inputs, other.signature.inputs],
        ['outputs', kept.signature.outputs, other.signature.outputs],
    ];
    return sides.flatMap(([side, ours, theirs]) => {
        const difference = ours === null || theirs === null ? null : differenceOf(ours, theirs);
        if (difference === null)
            return [];
        return [`${kept.file} and ${other.file} disagree on ${side}: ${difference}; kept ${kept.file}`];
    });
}
/** What the first difference is, or `null`. */
function differenceOf(kept, other) {
    const [keptFields, otherFields] = [describe(kept), describe(other)];
    if (keptFields === null || otherFields === null)
        // What a service takes around a model is no contradiction to what the model takes.
        return kept.kind !== other.kind || (0,canonical_json/* canonicalJson */.d)(kept) === (0,canonical_json/* canonicalJson */.d)(other) ? null : 'they are two schemas'; // prettier-ignore
    // A table that a pre-processing step packs into one tensor is no contradiction.
    if (kept.kind !== other.kind && (keptFields.length === 1) !== (otherFields.length === 1))
        return null;
    if (keptFields.length !== otherFields.length)
        return `${keptFields.length} and ${otherFields.length} fields`;
    const byName = new Map(otherFields.map((field) => [field.name, field]));
    for (const field of keptFields) {
        const name = field.name === null ? 'the unnamed field' : (0,show_value/* showValue */.v)(field.name);
        const found = byName.get(field.name);
        if (found === undefined)
            return `${name} is in one only`;
        const isSame = kept.kind === other.kind ? field.exact === found.exact : field.type === found.type;
        if (!isSame)
            return `${name} is ${field.shown} and ${found.shown}`;
    }
    return null;
}
/** `null` for what has no list of fields. */
function describe(fields) {
    switch (fields.kind) {
        case 'columns':
            return fields.columns.map(describeColumn);
        case 'tensors':
            return fields.tensors.map(describeTensor);
        default:
            return null;
    }
}
/** What MLflow's column types are in NumPy. */
const numpyTypes = new Map([
    ['boolean', 'bool'],
    ['integer', 'int32'],
    ['long', 'int64'],
    ['float', 'float32'],
    ['double', 'float64'],
    ['string', 'str'],
]);
function describeColumn({ name, type, required }) {
    const scalar = type.kind === 'scalar' ? type.type : null;
    return {
        name,
        type: scalar === null ? null : (numpyTypes.get(scalar) ?? scalar),
        exact: (0,canonical_json/* canonicalJson */.d)({ type, required }),
        shown: `${required ? '' : 'optional '}${scalar ?? type.kind}`,
    };
}
function describeTensor({ name, dtype, shape }) {
    const shown = `${dtype}[${shape.map((size) => (size === -1 ? '?' : size)).join(', ')}]`;
    return { name, type: dtype, exact: shown, shown };
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/formats/flavor-of-paths.js
// Where no MLmodel says it, what loads a model is told by the names of its files.
const flavorByName = [
    [/\.onnx$/i, 'onnx'],
    [/\.gguf$/i, 'gguf'],
    [/(?:^|\/)saved_model\.pb$/, 'tensorflow'],
    [/\.safetensors$/i, 'safetensors'],
];
/** The first flavor, in the order above, that any of the paths is of. */
function flavorOfPaths(paths) {
    return flavorByName.find(([pattern]) => paths.some((path) => pattern.test(path)))?.[1];
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/formats/hugging-face.js
// What the files of a Hugging Face model say to its callers: room, chat template, tokenizer, defaults of generation.



/** Tokenizer configurations list hundreds of special tokens; real ones have a megabyte at most. */
const maxModelJsonBytes = 8 * 1024 * 1024;
const tokens = schemas/* int */.Whr().min(1).max(1_000_000_000).optional().catch(undefined);
const tokenIds = schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* array */.YOg(schemas/* int */.Whr()).max(100)])
    .optional()
    .catch(undefined);
const token = schemas/* union */.KCZ([
    schemas/* string */.YjP().max(1_000),
    schemas/* looseObject */._H3({ content: schemas/* string */.YjP().max(1_000) }).transform(({ content }) => content),
])
    .optional()
    .catch(undefined);
const number = schemas/* number */.aig().optional().catch(undefined);
const lengths = {
    max_position_embeddings: tokens,
    n_positions: tokens,
    max_seq_len: tokens,
    max_sequence_length: tokens,
    n_ctx: tokens,
    seq_length: tokens,
    vocab_size: tokens,
};
/** Lenient: what is not of the kind that it should be says nothing. */
const config = schemas/* looseObject */._H3({
    model_type: schemas/* string */.YjP().optional().catch(undefined),
    architectures: schemas/* array */.YOg(schemas/* string */.YjP()).optional().catch(undefined),
    ...lengths,
    text_config: schemas/* looseObject */._H3(lengths).optional().catch(undefined),
    bos_token_id: tokenIds,
    eos_token_id: tokenIds,
});
const tokenizerConfig = schemas/* looseObject */._H3({
    // Some write 10^30 for "no limit".
    model_max_length: tokens,
    chat_template: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), template: schemas/* string */.YjP() }))])
        .optional()
        .catch(undefined),
    bos_token: token,
    eos_token: token,
    pad_token: token,
    unk_token: token,
});
const generationParameters = ['temperature', 'top_p', 'top_k', 'repetition_penalty'];
const generationConfig = schemas/* looseObject */._H3({
    max_new_tokens: tokens,
    eos_token_id: tokenIds,
    temperature: number,
    top_p: number,
    top_k: number,
    repetition_penalty: number,
});
/** Nothing where `config.json` is no model's: many programs have a file of that name. Never throws. */
function readHuggingFace(files) {
    const notes = [];
    const model = parsed('config.json', files.config, config, notes);
    if (model === null || (model.model_type === undefined && model.architectures === undefined))
        return { notes: [] }; // prettier-ignore
    const words = parsed('tokenizer_config.json', files.tokenizerConfig, tokenizerConfig, notes) ?? {};
    const generation = parsed('generation_config.json', files.generationConfig, generationConfig, notes) ?? {};
    const languageModel = languageModelOf({ files, model, words, generation });
    const signature = {
        source: 'huggingface',
        inputs: { kind: 'text' },
        outputs: { kind: 'text' },
        parameters: parametersOf(generation),
        languageModel,
    };
    return { languageModel, ...(isTextModel(model) ? { signature } : {}), notes };
}
function isTextModel({ architectures = [] }) {
    return architectures.some((name) => /(?:ForCausalLM|LMHeadModel)$/.test(name));
}
function languageModelOf({ files, model, words, generation }) {
    const template = templateOf(files.chatTemplate, words);
    return present({
        contextLength: lengthOf(model) ?? lengthOf(model.text_config ?? {}) ?? words.model_max_length,
        maxOutputTokens: generation.max_new_tokens,
        chatTemplate: template === null ? undefined : (0,primitives_digest/* digestOf */.ol)(template),
        tokenizer: present({
            digest: files.tokenizer,
            vocabularySize: model.vocab_size ?? model.text_config?.vocab_size,
            specialTokens: specialTokensOf({ model, words, generation }),
        }),
    });
}
function lengthOf(said) {
    return (said.max_position_embeddings ??
        said.n_positions ??
        said.max_seq_len ??
        said.max_sequence_length ??
        said.n_ctx ??
        said.seq_length);
}
/** A file of its own goes before what the tokenizer's configuration says; several have names. */
function templateOf(file, { chat_template: written }) {
    // prettier-ignore
    if (file !== undefined)
        return file;
    if (written === undefined)
        return null;
    if (typeof written === 'string')
        return written;
    return (0,canonical_json/* canonicalJson */.d)(written.map(({ name, template }) => ({ name, template })));
}
function specialTokensOf({ model, words, generation, }) {
    const ids = (value) => (value === undefined ? undefined : JSON.stringify(value)); // prettier-ignore
    const all = {
        bos_token: words.bos_token,
        eos_token: words.eos_token,
        pad_token: words.pad_token,
        unk_token: words.unk_token,
        bos_token_id: ids(model.bos_token_id),
        eos_token_id: ids(generation.eos_token_id ?? model.eos_token_id),
    };
    const said = Object.entries(all).flatMap(([name, text]) => (text === undefined || text === '' ? [] : [[name, text]])); // prettier-ignore
    return said.length === 0 ? undefined : Object.fromEntries(said);
}
/** What callers may set and mostly leave as it is. */
function parametersOf(generation) {
    return generationParameters.flatMap((name) => {
        const value = generation[name];
        const type = name === 'top_k' ? 'long' : 'double';
        return value === undefined ? [] : [{ name, type, default: value, shape: null }];
    });
}
function parsed(file, bytes, schema, notes) {
    if (bytes === undefined)
        return null;
    try {
        const result = schema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
        if (result.success)
            return result.data;
        notes.push(`${file} was not read: it is no JSON object`);
    }
    catch {
        notes.push(`${file} was not read: it is not JSON`);
    }
    return null;
}
/** Without the members that are undefined: they would count as said. */
function present(said) {
    return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./.build/js/src/primitives/checked-document.js
var checked_document = __webpack_require__(75479);
// EXTERNAL MODULE: ./.build/js/src/primitives/yaml.js + 3 modules
var yaml = __webpack_require__(77678);
;// CONCATENATED MODULE: ./.build/js/src/adapters/formats/mlflow-schema.js
// MLflow's own words for inputs, outputs and parameters, as they stand in MLmodel files: column and tensor specs.





/** A schema that is well formed and says something that a signature cannot: then there is none, with a note. */
class UnsupportedSchema extends Error {
}
const typeMembers = {
    type: schemas/* string */.YjP(),
    /** Absent before MLflow 2.10: every column was required. */
    required: schemas/* boolean */.zMY().optional(),
    get items() {
        return typeSpec.optional();
    },
    get values() {
        return typeSpec.optional();
    },
    get properties() {
        return schemas/* record */.g1P(schemas/* string */.YjP(), typeSpec).optional();
    },
};
const typeSpec = schemas/* lazy */.RZV(() => schemas/* looseObject */._H3(typeMembers));
const shape = schemas/* array */.YOg(schemas/* int */.Whr().min(-1)).max(32);
/** One entry of `inputs` or `outputs`. */
const fieldSpec = schemas/* looseObject */._H3({
    ...typeMembers,
    name: schemas/* string */.YjP().optional(),
    /** What `required` was called, the other way round, in MLflow 2.4 to 2.9. */
    optional: schemas/* boolean */.zMY().optional(),
    'tensor-spec': schemas/* looseObject */._H3({ dtype: schemas/* string */.YjP(), shape }).optional(),
});
const parameterSpec = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    type: schemas/* string */.YjP(),
    default: schemas/* json */.Pq9(),
    shape: shape.nullish(),
});
const fieldList = schemas/* array */.YOg(fieldSpec).max(10_000);
const parameterList = schemas/* array */.YOg(parameterSpec).max(1_000);
/** The lists as JSON text, which is how MLmodel holds them, or as lists. */
const mlflowSignature = schemas/* looseObject */._H3({
    inputs: schemas/* union */.KCZ([schemas/* string */.YjP(), fieldList]).nullish(),
    outputs: schemas/* union */.KCZ([schemas/* string */.YjP(), fieldList]).nullish(),
    params: schemas/* union */.KCZ([schemas/* string */.YjP(), parameterList]).nullish(),
});
/**
 * @param file for messages; the part is added to it.
 * @throws LaurelError `invalid-document`, with place, for JSON that is broken or no schema.
 * @throws UnsupportedSchema
 */
function convertMlflowSignature(signature, file) {
    const { inputs, outputs, params } = signature;
    return {
        inputs: fieldsOf(listed(inputs, fieldList, `${file} signature.inputs`), `${file} signature.inputs`),
        outputs: fieldsOf(listed(outputs, fieldList, `${file} signature.outputs`), `${file} signature.outputs`),
        parameters: (listed(params, parameterList, `${file} signature.params`) ?? []).map((parameter) => ({
            name: parameter.name,
            // Objects and arrays of them, which newer versions allow, are compared by their default only.
            type: documents_signature/* dataTypes */.a9.find((known) => known === parameter.type) ?? 'any',
            default: parameter.default,
            shape: parameter.shape ?? null,
        })),
    };
}
function listed(value, schema, file) {
    if (typeof value !== 'string')
        return value ?? null;
    const document = (0,yaml/* parseYaml */.hN)(value, file, { maxBytes: maxSchemaBytes });
    return document.value === null ? null : (0,checked_document/* parseChecked */.l_)(document, schema);
}
/** Some 7,000 columns. A hostile file of this size costs a second and some hundred megabytes to read. */
const maxSchemaBytes = 512 * 1024;
function fieldsOf(specs, file) {
    if (specs === null)
        return null;
    const tensors = specs.filter((spec) => spec.type === 'tensor');
    if (tensors.length === 0)
        return { kind: 'columns', columns: specs.map(columnOf) };
    if (tensors.length === specs.length)
        return { kind: 'tensors', tensors: tensors.map(tensorOf) };
    throw new errors/* LaurelError */.Q4({
        code: 'invalid-document',
        message: 'columns and tensors are mixed in one schema',
        at: { file },
        remedy: 'log the model with a signature of columns or one of tensors',
    });
}
function columnOf(spec) {
    return {
        name: spec.name ?? null,
        required: spec.required ?? spec.optional !== true,
        type: columnTypeOf(spec, spec.name ?? 'a column'),
    };
}
/** Recursion is bounded because the depth of the document is. */
function columnTypeOf(spec, path) {
    switch (spec.type) {
        case 'array':
            return { kind: 'array', items: columnTypeOf(partOf(spec.items, path), `${path}[]`) };
        case 'map':
            return { kind: 'map', values: columnTypeOf(partOf(spec.values, path), `${path}{}`) };
        case 'object':
            return {
                kind: 'object',
                properties: Object.entries(spec.properties ?? {}).map(([name, property]) => ({
                    name,
                    required: property.required ?? true,
                    type: columnTypeOf(property, `${path}.${name}`),
                })),
            };
        default:
            return { kind: 'scalar', type: scalarOf(spec.type, path) };
    }
}
function partOf(part, path) {
    if (part !== undefined)
        return part;
    throw new UnsupportedSchema(`${path} does not say what it holds`);
}
/** The scalar types of MLflow's columns; NumPy's are for tensors. */
const columnScalars = ['boolean', 'integer', 'long', 'float', 'double', 'string', 'binary', 'datetime', 'any']; // prettier-ignore
function scalarOf(type, path) {
    const known = columnScalars.find((scalar) => scalar === type);
    if (known !== undefined)
        return known;
    throw new UnsupportedSchema(`${path} has the type ${JSON.stringify(type)}`);
}
function tensorOf(spec) {
    const tensor = spec['tensor-spec'];
    const name = spec.name ?? null;
    if (tensor === undefined)
        throw new UnsupportedSchema(`${name ?? 'a tensor'} has no tensor-spec`);
    return { name, dtype: dtypeOf(tensor.dtype, name ?? 'a tensor'), shape: tensor.shape };
}
/** NumPy's name of an element type, without the width that strings and times carry. */
function dtypeOf(dtype, path) {
    if (dtype === 'object')
        return 'any';
    const plain = dtype.replace(/^str[0-9]+$/, 'str').replace(/^datetime64(?:\[[a-z]+\])?$/, 'datetime');
    const known = documents_signature/* dataTypes */.a9.find((type) => type === plain);
    if (known !== undefined)
        return known;
    throw new UnsupportedSchema(`${path} has the element type ${JSON.stringify(dtype)}`);
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/formats/mlmodel.js
// The MLmodel file that MLflow writes beside a model: signature, flavor, input example, run.





const maxMlmodelBytes = maxSchemaBytes;
const mlmodel_text = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish();
const schema = schemas/* looseObject */._H3({
    flavors: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ data: mlmodel_text, python_version: mlmodel_text }).nullable()).nullish(),
    signature: mlflowSignature.nullish(),
    saved_input_example_info: schemas/* looseObject */._H3({ artifact_path: schemas/* string */.YjP().nullish() }).nullish(),
    run_id: mlmodel_text,
});
/** @throws LaurelError `invalid-document` with place; `invalid-artifact` for a signature that cannot be stored. */
function parseMlmodel(bytes, file) {
    const document = (0,yaml/* parseYaml */.hN)(bytes, file, { maxBytes: maxMlmodelBytes });
    const { flavors, signature, saved_input_example_info: example, run_id: runId, } = (0,checked_document/* parseChecked */.l_)(document, schema);
    const python = flavors?.['python_function'];
    const textAt = (value, ...path) => (typeof value === 'number' ? document.textOf(path) : value) || undefined;
    const names = Object.keys(flavors ?? {});
    return mlmodel_present({
        ...signatureOf(signature ?? null, file),
        flavor: names.find((name) => name !== 'python_function') ?? names[0],
        inputExample: example?.artifact_path ?? undefined,
        onnxFile: textAt(flavors?.['onnx']?.data, 'flavors', 'onnx', 'data'),
        runId: textAt(runId, 'run_id'),
        pythonVersion: textAt(python?.python_version, 'flavors', 'python_function', 'python_version'),
    });
}
function signatureOf(raw, file) {
    if (raw === null)
        return { notes: [`${file} holds no signature: log the model with one`] };
    try {
        return signatureOfParts(convertMlflowSignature(raw, file), 'mlmodel', file);
    }
    catch (cause) {
        if (!(cause instanceof UnsupportedSchema))
            throw cause;
        return { notes: [`${file}: the signature was not read: ${cause.message}`] };
    }
}
/** MLflow allows a signature of outputs or parameters alone; that says nothing of what callers send. */
function signatureOfParts(parts, source, file) {
    if (parts.inputs === null)
        return { notes: [`${file}: the signature says nothing of inputs`] };
    const { inputs, outputs, parameters } = parts;
    return {
        signature: checkedSignature({ source, inputs, outputs, parameters: [...parameters] }, file),
        notes: [],
    };
}
/** Without the members that are undefined, which `exactOptionalPropertyTypes` tells from absent. */
function mlmodel_present(facts) {
    const { notes = [], ...rest } = facts;
    return { ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)), notes };
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/formats/protobuf-wire.js
// Walking a protobuf message without loading it: it asks for the bytes it needs, skips the rest by length, and
// believes nothing that the message says of its own sizes.

const pageBytes = 64 * 1024;
/** A real model has some thousands of fields on the levels that are walked. */
const maxFields = 5_000_000;
const fixedBytes = new Map([
    [1, 8],
    [5, 4],
]);
class WireReader {
    #file;
    #page = new Uint8Array();
    #pageStart = 0;
    #position = 0;
    #fields = 0;
    constructor(file) {
        this.#file = file;
    }
    /**
     * Visits the fields between `start` and `end`, in their order. `visit` may read into a length-delimited
     * field; whatever it does, the walk goes on behind it.
     */
    *fields(start, end, visit) {
        this.#position = start;
        while (this.#position < end) {
            const field = yield* this.#field(end);
            const behind = field.kind === 'bytes' ? field.end : this.#position;
            const reading = visit(field);
            if (reading !== undefined)
                yield* reading;
            this.#position = behind;
        }
    }
    /** The text of a length-delimited field. */
    *text(field, maxBytes) {
        if (field.kind !== 'bytes')
            throw this.malformed('text is not length-delimited');
        if (field.end - field.start > maxBytes)
            throw this.malformed(`text is longer than ${maxBytes} bytes`);
        const bytes = new Uint8Array(field.end - field.start);
        this.#position = field.start;
        for (let index = 0; index < bytes.length; index += 1)
            bytes[index] = yield* this.#byte(field.end);
        try {
            return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        }
        catch {
            throw this.malformed('text is not UTF-8');
        }
    }
    malformed(why) {
        const { file, what } = this.#file;
        return new errors/* LaurelError */.Q4({
            code: 'invalid-artifact',
            message: `not a readable ${what}: ${why} (byte ${this.#position})`,
            at: { file },
            remedy: 'export the model again; the file may have been cut short while it was copied',
        });
    }
    *#field(end) {
        this.#fields += 1;
        if (this.#fields > maxFields)
            throw this.malformed(`more than ${maxFields} fields`);
        const tag = yield* this.#varint(end);
        const number = Math.floor(tag / 8);
        const wireType = tag % 8;
        if (number === 0)
            throw this.malformed('a field without a number');
        if (wireType === 0)
            return { kind: 'varint', number, value: yield* this.#varint(end) };
        const length = wireType === 2 ? yield* this.#varint(end) : fixedBytes.get(wireType);
        if (length === undefined)
            throw this.malformed(`a field of wire type ${wireType}`);
        const start = this.#position;
        if (length > end - start)
            throw this.malformed(`a field of ${length} bytes where ${end - start} are left`);
        if (wireType === 2)
            return { kind: 'bytes', number, start, end: start + length };
        this.#position = start + length;
        return { kind: 'fixed', number };
    }
    /** Exact up to 2^53; a negative number comes as its value plus 2^64. */
    *#varint(end) {
        let value = 0;
        let unit = 1;
        for (let index = 0; index < 10; index += 1) {
            const byte = yield* this.#byte(end);
            value += (byte & 0x7f) * unit;
            if (byte < 0x80)
                return value;
            unit *= 128;
        }
        throw this.malformed('a number longer than 10 bytes');
    }
    *#byte(end) {
        if (this.#position >= end)
            throw this.malformed('it ends in the middle of a field');
        let byte = this.#page[this.#position - this.#pageStart];
        if (byte === undefined) {
            const length = Math.min(pageBytes, this.#file.sizeBytes - this.#position);
            this.#page = yield { position: this.#position, length };
            this.#pageStart = this.#position;
            byte = this.#page[0];
            if (byte === undefined)
                throw this.malformed('the file ends early');
        }
        this.#position += 1;
        return byte;
    }
}
/** Runs a reading over bytes in memory. */
function protobuf_wire_readFromBytes(reading, bytes) {
    let step = reading.next();
    while (step.done !== true) {
        const { position, length } = step.value;
        step = reading.next(bytes.subarray(position, position + length));
    }
    return step.value;
}
/** Runs a reading over a file, of which `read` gives ranges. */
async function readFromFile(reading, read) {
    let step = reading.next();
    while (step.done !== true)
        step = reading.next(await read(step.value));
    return step.value;
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/formats/onnx.js

const maxNameBytes = 1_024;
const maxValues = 10_000;
const maxRank = 32;
const maxInitializerNameBytes = 16 * 1024 * 1024;
const twoTo63 = 2 ** 63;
const elementTypes = new Map([
    [1, 'float32'],
    [2, 'uint8'],
    [3, 'int8'],
    [4, 'uint16'],
    [5, 'int16'],
    [6, 'int32'],
    [7, 'int64'],
    [8, 'str'],
    [9, 'bool'],
    [10, 'float16'],
    [11, 'float64'],
    [12, 'uint32'],
    [13, 'uint64'],
    [14, 'complex64'],
    [15, 'complex128'],
    [16, 'bfloat16'],
]);
/** @throws LaurelError `invalid-artifact`, with the byte, for bytes that are no ONNX model. */
function parseOnnx(bytes, file) {
    return readFromBytes(readOnnxHeader(bytes.length, file), bytes);
}
/** {@link parseOnnx} as a reading of a file of `sizeBytes`, to be run with `readFromFile`. */
function* readOnnxHeader(sizeBytes, file) {
    const reader = new WireReader({ file, what: 'ONNX model', sizeBytes });
    const graph = new GraphWalk(reader);
    let graphs = 0;
    yield* reader.fields(0, sizeBytes, (field) => {
        if (field.number !== 7 || field.kind !== 'bytes')
            return undefined;
        graphs += 1;
        return graph.read(field);
    });
    if (graphs !== 1)
        throw reader.malformed(graphs === 0 ? 'it holds no graph' : 'it holds several graphs');
    return graph.header();
}
/** The inputs or outputs as tensors, or why they cannot be written as such. */
function tensorsOf(values) {
    const tensors = [];
    for (const { name, elementType, shape } of values) {
        if (elementType === null)
            return { kind: 'none', why: `${name} is not a tensor` };
        const dtype = elementTypes.get(elementType);
        if (dtype === undefined)
            return { kind: 'none', why: `${name} has the ONNX element type ${elementType}` };
        if (shape === null)
            return { kind: 'none', why: `${name} is declared without a shape` };
        tensors.push({ name, dtype, shape: [...shape] });
    }
    return { kind: 'fields', fields: { kind: 'tensors', tensors } };
}
class GraphWalk {
    #reader;
    #inputs = [];
    #outputs = [];
    #initializers = new Set();
    #initializerNameBytes = 0;
    constructor(reader) {
        this.#reader = reader;
    }
    *read(graph) {
        yield* this.#reader.fields(graph.start, graph.end, (field) => {
            if (field.kind !== 'bytes')
                return undefined;
            if (field.number === 5)
                return this.#readInitializer(field);
            if (field.number === 11)
                return this.#readValue(field, this.#inputs);
            if (field.number === 12)
                return this.#readValue(field, this.#outputs);
            return undefined;
        });
    }
    header() {
        const inputs = this.#inputs.filter((input) => !this.#initializers.has(input.name));
        return { inputs, outputs: this.#outputs };
    }
    /** Only its name: an input that an initializer gives a value is not one that callers must send. */
    *#readInitializer({ start, end }) {
        let name;
        yield* this.#reader.fields(start, end, (field) => {
            if (field.number === 8)
                name = field;
            return undefined;
        });
        if (name?.kind !== 'bytes')
            return;
        this.#initializerNameBytes += name.end - name.start;
        if (this.#initializerNameBytes > maxInitializerNameBytes) {
            throw this.#reader.malformed('the names of its initializers take more than 16 MiB');
        }
        this.#initializers.add(yield* this.#reader.text(name, maxNameBytes));
    }
    /** ValueInfoProto: name = 1, type = 2. */
    *#readValue({ start, end }, into) {
        if (into.length >= maxValues)
            throw this.#reader.malformed(`more than ${maxValues} inputs or outputs`);
        let name = '';
        let type = { elementType: null, shape: null };
        const reader = this.#reader;
        const readType = this.#readType.bind(this);
        yield* reader.fields(start, end, function* (field) {
            if (field.number === 1)
                name = yield* reader.text(field, maxNameBytes);
            if (field.number === 2 && field.kind === 'bytes')
                type = yield* readType(field);
        });
        into.push({ name, ...type });
    }
    /** TypeProto: tensor_type = 1 {elem_type = 1, shape = 2}; the other kinds are not tensors. */
    *#readType(type) {
        const reader = this.#reader;
        const readShape = this.#readShape.bind(this);
        let elementType = null;
        let shape = null;
        yield* reader.fields(type.start, type.end, function* (field) {
            if (field.number !== 1 || field.kind !== 'bytes')
                return;
            yield* reader.fields(field.start, field.end, function* (member) {
                if (member.number === 1 && member.kind === 'varint')
                    elementType = member.value;
                if (member.number === 2 && member.kind === 'bytes')
                    shape = yield* readShape(member);
            });
        });
        return { elementType, shape };
    }
    /** TensorShapeProto: dim = 1 {dim_value = 1, dim_param = 2}. */
    *#readShape(shape) {
        const reader = this.#reader;
        const dimensions = [];
        yield* reader.fields(shape.start, shape.end, function* (field) {
            if (field.number !== 1 || field.kind !== 'bytes')
                return;
            if (dimensions.length >= maxRank)
                throw reader.malformed(`more than ${maxRank} dimensions`);
            let size = -1;
            yield* reader.fields(field.start, field.end, (member) => {
                if (member.number === 1 && member.kind === 'varint')
                    size = member.value;
                return undefined;
            });
            // Negative sizes, which some exporters write for "any", arrive as 2^64 less.
            if (size < twoTo63 && !Number.isSafeInteger(size))
                throw reader.malformed(`a dimension of ${size}`);
            dimensions.push(size >= twoTo63 ? -1 : size);
        });
        return dimensions;
    }
}

// EXTERNAL MODULE: ./.build/js/src/gates/signature/json-schema/read-schema.js
var read_schema = __webpack_require__(21698);
;// CONCATENATED MODULE: ./.build/js/src/gates/signature/json-schema/not-understood.js
// Everything in a schema that is not understood: what a comparison will not be able to tell.

const maxNodes = 20_000;
/** Keywords, each once, in the order in which they are met. */
function notUnderstoodIn(schema) {
    const seen = new Set();
    const keywords = new Set();
    for (let waiting = [(0,read_schema/* readSchema */.G)(schema)]; waiting.length > 0 && seen.size < maxNodes;) {
        const fresh = waiting.filter((node) => !seen.has(node));
        for (const node of fresh) {
            seen.add(node);
            for (const keyword of node.notUnderstood)
                keywords.add(keyword);
        }
        waiting = [...new Set(fresh.flatMap((node) => childrenOf(node)))];
    }
    return [...keywords];
}
function childrenOf({ alternatives }) {
    return alternatives.flatMap((each) => {
        if (each.kind === 'arrays')
            return [each.items()];
        if (each.kind !== 'objects')
            return [];
        const others = typeof each.others === 'function' ? [each.others()] : [];
        return [...Array.from(each.properties.values(), (node) => node()), ...others];
    });
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/formats/schema-files.js
// request.schema.json and response.schema.json: a signature as JSON Schemas, for services that take and give documents.






const maxSchemaFileBytes = maxSchemaBytes;
/**
 * @param response absent where nobody says what is returned.
 * @throws LaurelError `invalid-document` with place; `invalid-artifact` for a schema that cannot be stored.
 */
function parseSchemaFiles(request, response) {
    const inputs = schema_files_fieldsOf(request);
    const outputs = response === undefined ? null : schema_files_fieldsOf(response);
    const signature = checkedSignature({ source: 'json', inputs, outputs, parameters: [] }, request.file);
    return { signature, notes: schemaNotes(signature, request.file) };
}
function schema_files_fieldsOf({ file, bytes }) {
    const document = (0,yaml/* parseYaml */.hN)(bytes, file, { maxBytes: maxSchemaFileBytes });
    const schema = (0,checked_document/* parseChecked */.l_)(document, schemaShape);
    return { kind: 'json-schema', schema };
}
const schemaShape = documents_signature/* signatureDocument */.yA.shape.inputs.options[2].shape.schema;
/** That a promotion may have to be waived is better known on the day of registering. */
function schemaNotes({ inputs, outputs }, file) {
    return [
        ['inputs', inputs],
        ['outputs', outputs],
    ].flatMap(([side, fields]) => {
        const keywords = fields?.kind === 'json-schema' ? notUnderstoodIn(fields.schema) : [];
        if (keywords.length === 0)
            return [];
        return [`${file}: the schema of ${side} has what is not compared (${keywords.slice(0, 5).join(', ')}): where that changes, the signature gate cannot tell`]; // prettier-ignore
    });
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/formats/signature-json.js
// signature.json: a signature written by hand or by a tool, in Laurel's own form or in MLflow's.







const maxSignatureJsonBytes = maxSchemaBytes;
/** As a manifest holds it; where it was read from is not asked. */
const ownForm = documents_signature/* signatureDocument */.yA.extend({
    source: schemas/* string */.YjP().optional(),
    outputs: documents_signature/* signatureDocument */.yA.shape.outputs.default(null),
    parameters: documents_signature/* signatureDocument */.yA.shape.parameters.default([]),
});
/**
 * Laurel's form has `inputs: {kind: columns | tensors | json-schema | text, …}`, MLflow's a list or the JSON text of one.
 *
 * @throws LaurelError `invalid-document` with place; `invalid-artifact` for a signature that cannot be stored.
 */
function parseSignatureJson(bytes, file) {
    const document = (0,yaml/* parseYaml */.hN)(bytes, file, { maxBytes: maxSignatureJsonBytes });
    if (isOwnForm(document.value)) {
        const { source: _, ...signature } = (0,checked_document/* parseChecked */.l_)(document, ownForm);
        return { signature: checkedSignature({ ...signature, source: 'json' }, file), notes: [] };
    }
    const raw = (0,checked_document/* parseChecked */.l_)(document, mlflowSignature);
    try {
        return signatureOfParts(convertMlflowSignature(raw, file), 'json', file);
    }
    catch (cause) {
        if (!(cause instanceof UnsupportedSchema))
            throw cause;
        return { notes: [`${file}: the signature was not read: ${cause.message}`] };
    }
}
function isOwnForm(value) {
    if (typeof value !== 'object' || value === null || !('inputs' in value))
        return false;
    const { inputs } = value;
    return typeof inputs === 'object' && inputs !== null && !Array.isArray(inputs);
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/formats/read-model-facts.js
// What a model's own files say of it: its signature, flavor, input example, run. Read, not asked for.












/**
 * Of several signatures MLmodel's wins, then signature.json's, then that of request.schema.json, then that of the
 * ONNX file: a person or a trainer wrote the others with callers in mind. Where they disagree, a note says so. A model
 * of Hugging Face that makes text has a signature where no file states another; what its files say of template,
 * tokenizer and room is added to whichever it is.
 *
 * @throws LaurelError `invalid-document` or `invalid-artifact` for a file that is not what its name says.
 */
async function readModelFacts(source) {
    const reading = new FactReading(source, await source.list());
    await reading.readMlmodel();
    await reading.readSignatureJson();
    await reading.readSchemaFiles();
    await reading.readOnnx();
    await reading.readHuggingFace();
    return reading.facts();
}
class FactReading {
    #source;
    #sizes;
    #signatures = [];
    #notes = [];
    #mlmodel;
    #huggingFace = { notes: [] };
    /** The directory of the MLmodel file, with its slash; its paths start there. */
    #base = '';
    constructor(source, files) {
        this.#source = source;
        this.#sizes = new Map(files.map(({ path, sizeBytes }) => [path, sizeBytes]));
    }
    async readMlmodel() {
        const path = this.#only('MLmodel', (name) => name === 'MLmodel');
        if (path === undefined)
            return;
        this.#base = path.slice(0, -'MLmodel'.length);
        this.#mlmodel = parseMlmodel(await this.#source.read(path, maxMlmodelBytes), path);
        this.#keep(path, this.#mlmodel);
    }
    async readSignatureJson() {
        const path = this.#only('signature.json', (name) => name === 'signature.json');
        if (path === undefined)
            return;
        const read = parseSignatureJson(await this.#source.read(path, maxSignatureJsonBytes), path);
        const notes = read.signature === undefined ? [] : schemaNotes(read.signature, path);
        this.#keep(path, { ...read, notes: [...read.notes, ...notes] });
    }
    async readSchemaFiles() {
        const [request, response] = [await this.#schemaFile('request.schema.json'), await this.#schemaFile('response.schema.json')]; // prettier-ignore
        if (request !== undefined)
            this.#keep(request.file, parseSchemaFiles(request, response));
    }
    async readHuggingFace() {
        const config = await this.#small('config.json');
        if (config === undefined)
            return;
        this.#huggingFace = readHuggingFace({
            config,
            tokenizerConfig: await this.#small('tokenizer_config.json'),
            generationConfig: await this.#small('generation_config.json'),
            chatTemplate: await this.#small('chat_template.jinja'),
            tokenizer: await this.#tokenizer(),
        });
        this.#notes.push(...this.#huggingFace.notes);
    }
    async readOnnx() {
        const path = this.#onnxPath();
        if (path === undefined)
            return;
        try {
            this.#keepOnnx(path, await this.#onnxHeader(path));
        }
        catch (cause) {
            if (!(cause instanceof errors/* LaurelError */.Q4) || cause.code !== 'invalid-artifact')
                throw cause;
            if (this.#signatures.length === 0)
                throw cause;
            this.#notes.push(`${path}: ${cause.message}`);
        }
    }
    facts() {
        const [kept, ...others] = this.#signatures;
        const signature = this.#signature(kept?.signature);
        const notes = [...this.#notes];
        if (kept !== undefined)
            notes.push(...others.flatMap((other) => disagreements(kept, other)));
        const inputExample = this.#inputExample(notes);
        const flavor = this.#mlmodel?.flavor ?? flavorOfPaths([...this.#sizes.keys()]);
        return {
            ...(signature === undefined ? {} : { signature }),
            ...(flavor === undefined ? {} : { flavor }),
            ...(inputExample === undefined ? {} : { inputExample }),
            lineage: lineageOf(this.#mlmodel),
            notes,
        };
    }
    /** What somebody wrote goes before what was read. */
    #signature(written) {
        const { signature, languageModel } = this.#huggingFace;
        if (written === undefined || languageModel === undefined)
            return written ?? signature;
        return { ...written, languageModel: merged(written.languageModel ?? {}, languageModel) };
    }
    async #schemaFile(name) {
        const file = this.#only(name, (each) => each === name);
        return file === undefined
            ? undefined
            : { file, bytes: await this.#source.read(file, maxSchemaFileBytes) };
    }
    /** A file of this name nearest the top, if it is of a size that a configuration has. */
    async #small(name) {
        const [first, second] = this.#paths((each) => each === name).toSorted((a, b) => depthOf(a) - depthOf(b));
        const isOne = second === undefined || depthOf(first ?? '') < depthOf(second);
        if (first === undefined || !isOne || (this.#sizes.get(first) ?? 0) > maxModelJsonBytes)
            return undefined;
        return this.#source.read(first, maxModelJsonBytes);
    }
    /** Of the file that a tokenizer is loaded from, which may hold tens of megabytes. */
    async #tokenizer() {
        const names = ['tokenizer.json', 'tokenizer.model', 'spiece.model', 'vocab.json', 'vocab.txt'];
        const paths = names.flatMap((name) => this.#paths((each) => each === name));
        const [path] = paths;
        const size = path === undefined ? 0 : (this.#sizes.get(path) ?? 0);
        if (path === undefined || size === 0)
            return undefined;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of this.#source.open(path, { start: 0, end: size - 1 }))
            hash.update(chunk);
        return (0,primitives_digest/* digestFromHex */.Ch)(hash.digest('hex'));
    }
    #keep(file, read) {
        this.#notes.push(...read.notes);
        if (read.signature !== undefined)
            this.#signatures.push({ file, signature: read.signature });
    }
    #keepOnnx(path, header) {
        const inputs = tensorsOf(header.inputs);
        const outputs = tensorsOf(header.outputs);
        if (inputs.kind === 'none') {
            this.#notes.push(`${path}: the inputs were not read: ${inputs.why}`);
            return;
        }
        if (outputs.kind === 'none')
            this.#notes.push(`${path}: the outputs were not read: ${outputs.why}`);
        const signature = {
            source: 'onnx',
            inputs: inputs.fields,
            outputs: outputs.kind === 'none' ? null : outputs.fields,
            parameters: [],
        };
        this.#keep(path, { signature: checkedSignature(signature, path), notes: [] });
    }
    async #onnxHeader(path) {
        return readFromFile(readOnnxHeader(this.#sizes.get(path) ?? 0, path), async ({ position, length }) => {
            const chunks = [];
            const range = { start: position, end: position + length - 1 };
            for await (const chunk of this.#source.open(path, range))
                chunks.push(chunk);
            return Buffer.concat(chunks);
        });
    }
    /** The file that MLmodel names; else the only one, or the one called model.onnx. */
    #onnxPath() {
        const named = this.#mlmodel?.onnxFile;
        if (named !== undefined && this.#sizes.has(this.#base + named))
            return this.#base + named;
        const all = this.#paths((name) => name.toLowerCase().endsWith('.onnx'));
        if (all.length <= 1)
            return all[0];
        return this.#only('.onnx', (name) => name === 'model.onnx') ?? this.#several('.onnx', all);
    }
    #inputExample(notes) {
        const named = this.#mlmodel?.inputExample;
        if (named === undefined)
            return undefined;
        if (this.#sizes.has(this.#base + named))
            return this.#base + named;
        notes.push(`MLmodel names the input example ${JSON.stringify(named)}, which is not among the artifacts`);
        return undefined;
    }
    /** The file nearest the top, where no other is as near. */
    #only(what, matches) {
        const all = this.#paths(matches).toSorted((a, b) => depthOf(a) - depthOf(b));
        const [first, second] = all;
        if (first === undefined || second === undefined || depthOf(first) < depthOf(second))
            return first;
        return this.#several(what, all);
    }
    #several(what, paths) {
        this.#notes.push(`several ${what} files, none of them read: ${paths.slice(0, 5).join(', ')}`);
        return undefined;
    }
    #paths(matches) {
        return [...this.#sizes.keys()].filter((path) => matches(path.slice(path.lastIndexOf('/') + 1)));
    }
}
function merged(written, read) {
    const tokenizer = { ...read.tokenizer, ...written.tokenizer };
    return { ...read, ...written, ...(Object.keys(tokenizer).length === 0 ? {} : { tokenizer }) };
}
function depthOf(path) {
    return path.split('/').length;
}
function lineageOf(mlmodel) {
    return {
        ...(mlmodel?.runId === undefined ? {} : { run: { tracker: 'mlflow', id: mlmodel.runId } }),
        ...(mlmodel?.pythonVersion === undefined ? {} : { environment: { python: mlmodel.pythonVersion } }),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/js/src/adapters/is-inside.js
var is_inside = __webpack_require__(94105);
// EXTERNAL MODULE: ./.build/js/src/adapters/lineage/remote-address.js
var remote_address = __webpack_require__(46081);
;// CONCATENATED MODULE: ./.build/js/src/adapters/lineage/dvc-files.js
// dvc.lock and .dvc files: which data a pipeline's stage read, by the checksums that DVC recorded.




const maxDvcBytes = 512 * 1024;
/** A dependency or output. Which checksum stands there depends on where the data lies. */
const tracked = schemas/* looseObject */._H3({
    path: schemas/* string */.YjP(),
    md5: schemas/* string */.YjP().optional(),
    etag: schemas/* string */.YjP().optional(),
    checksum: schemas/* string */.YjP().optional(),
    repo: schemas/* looseObject */._H3({ url: schemas/* string */.YjP(), rev_lock: schemas/* string */.YjP().optional() }).optional(),
});
const stage = schemas/* looseObject */._H3({
    deps: schemas/* array */.YOg(tracked).nullish(),
    outs: schemas/* array */.YOg(tracked).nullish(),
    params: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()).nullable()).nullish(),
});
/** Since DVC 2 the stages lie under `stages`, beside `schema`. */
const lockFile = schemas/* looseObject */._H3({ stages: schemas/* record */.g1P(schemas/* string */.YjP(), stage).nullish() });
const dvcFile = schemas/* looseObject */._H3({ outs: schemas/* array */.YOg(tracked).nullish(), deps: schemas/* array */.YOg(tracked).nullish() });
/** @throws LaurelError `invalid-document` with place. */
function parseDvcLock(bytes, file) {
    const { stages } = (0,checked_document/* parseChecked */.l_)((0,yaml/* parseYaml */.hN)(bytes, file, { maxBytes: maxDvcBytes }), lockFile);
    return Object.entries(stages ?? {}).map(([name, { deps, outs, params }]) => ({
        name,
        deps: deps ?? [],
        outs: outs ?? [],
        hyperparameters: flatten(Object.assign(Object.create(null), ...Object.values(params ?? {}))),
    }));
}
/** What a `.dvc` file tracks. @throws LaurelError `invalid-document` with place. */
function parseDvcFile(bytes, file) {
    const { outs, deps } = (0,checked_document/* parseChecked */.l_)((0,yaml/* parseYaml */.hN)(bytes, file, { maxBytes: maxDvcBytes }), dvcFile);
    const [imported] = deps ?? [];
    const repo = imported?.repo;
    return repo === undefined ? (outs ?? []) : (outs ?? []).map((out) => Object.assign(out, { repo }));
}
/**
 * The datasets among what DVC tracks. DVC's checksums are not SHA-256 digests, so each is recorded as a
 * snapshot: `md5:…`. Code is told by its file name and left out: the commit says it.
 *
 * @param role of what no name gives another role.
 */
function datasetsOf(files, role) {
    const data = files.filter(({ path }) => !isCode(path));
    const names = data.map(({ path }) => lastSegment(path));
    return data.flatMap((file, index) => {
        const name = names[index] ?? file.path;
        const isUnique = names.indexOf(name) === names.lastIndexOf(name);
        const snapshot = snapshotOf(file);
        if (snapshot === null)
            return [];
        const uri = uriOf(file);
        return [{ name: (isUnique ? name : file.path).slice(-256), role: dvc_files_roleOf(file.path, role), snapshot, ...(uri === null ? {} : { uri }) }]; // prettier-ignore
    });
}
function snapshotOf(file) {
    for (const kind of ['md5', 'etag', 'checksum']) {
        const value = file[kind];
        if (value !== undefined)
            return `${kind}:${value}`.slice(0, 256);
    }
    return null;
}
function uriOf({ path, repo }) {
    if (repo === undefined)
        return path.includes('://') ? (0,remote_address/* withoutCredentials */.r)(path) : path.slice(0, 4_096);
    const address = (0,remote_address/* withoutCredentials */.r)(repo.url);
    if (address === null)
        return null;
    return repo.rev_lock === undefined ? address : `${address}@${repo.rev_lock}`.slice(0, 4_096);
}
const codeExtensions = /\.(?:py|ipynb|r|jl|sh|js|ts|c|cc|cpp|h|java|scala|go|rs|sql|toml|cfg|ini|lock|ya?ml)$/i;
const codeDirectories = /^(?:src|lib|scripts|code|notebooks|configs?)$/i;
function isCode(path) {
    const name = lastSegment(path);
    return codeExtensions.test(name) || codeDirectories.test(name);
}
/** Words of a name that say what a dataset is for. */
const roleWords = [
    [/(?:^|[^a-z])(?:test|holdout|eval(?:uation)?)(?:[^a-z]|$)/i, 'test'],
    [/(?:^|[^a-z])(?:valid(?:ation)?|val|dev)(?:[^a-z]|$)/i, 'validation'],
    [/(?:^|[^a-z])train(?:ing)?(?:[^a-z]|$)/i, 'train'],
    [/(?:^|[^a-z])(?:reference|baseline)(?:[^a-z]|$)/i, 'reference'],
];
function dvc_files_roleOf(path, otherwise) {
    return roleWords.find(([words]) => words.test(lastSegment(path)))?.[1] ?? otherwise;
}
function lastSegment(path) {
    return path.slice(path.replace(/\/+$/, '').lastIndexOf('/') + 1).replace(/\/+$/, '');
}
const maxParameters = 1_000;
/** `train.lr` for what is nested; lists as JSON text, because a hyperparameter is one value. */
function flatten(params) {
    const flat = new Map();
    const add = (key, value) => {
        if (flat.size >= maxParameters || key.length > 256)
            return;
        if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
            for (const [member, nested] of Object.entries(value))
                add(`${key}.${member}`, nested);
            return;
        }
        const isOne = value === null || typeof value === 'number' || typeof value === 'boolean';
        flat.set(key, isOne ? value : (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 4_096));
    };
    for (const [key, value] of Object.entries(params))
        add(key, value);
    return Object.fromEntries(flat);
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/lineage/small-file.js
// Small files that may or may not be there, next to the code or among the artifacts.


const maxSmallFileBytes = 4 * 1024 * 1024;
/** Reads a regular file of at most 4 MiB; a pipe or a device is not waited for. */
async function readSmallFile(path) {
    try {
        const handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        try {
            const stats = await handle.stat();
            if (!stats.isFile())
                return { kind: 'absent' };
            if (stats.size > maxSmallFileBytes)
                return { kind: 'unreadable', why: `it has ${stats.size} bytes` };
            return { kind: 'found', bytes: await handle.readFile() };
        }
        finally {
            await handle.close();
        }
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
        return ['ENOENT', 'ENOTDIR', 'ENXIO'].includes(code)
            ? { kind: 'absent' }
            : { kind: 'unreadable', why: code };
    }
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/lineage/dvc-lineage.js
// The data that DVC says a model was made of: from the stage of dvc.lock that wrote it, else from .dvc files.






const maxFilesSeen = 20_000;
const maxDepth = 6;
const notSearched = /^(?:\..*|node_modules|__pycache__|venv|site-packages)$/;
class DvcLineage {
    name = 'dvc.lock';
    #options;
    #found;
    constructor(options) {
        this.#options = options;
    }
    async gather() {
        const { datasets = [], notes = [] } = await this.#find();
        return { datasets, notes };
    }
    /** The parameters of the stage that wrote the model, nested names joined by dots. */
    async hyperparameters() {
        return (await this.#find()).hyperparameters;
    }
    #find() {
        this.#found ??= this.#read();
        return this.#found;
    }
    async #read() {
        const root = await findRoot(this.#options.directory);
        if (root === null)
            return { hyperparameters: {} };
        const notes = [];
        const stage = await this.#trainingStage(root, notes);
        if (stage !== null) {
            const { deps, hyperparameters } = stage;
            return { datasets: datasetsOf(deps, 'train'), hyperparameters, notes };
        }
        const tracked = await this.#tracked(root, notes);
        return { datasets: datasetsOf(tracked, 'other'), hyperparameters: {}, notes };
    }
    async #trainingStage(root, notes) {
        const file = await readSmallFile((0,external_node_path_.join)(root, 'dvc.lock'));
        if (file.kind === 'absent')
            return null;
        if (file.kind === 'unreadable') {
            notes.push(`dvc.lock was not read: ${file.why}`);
            return null;
        }
        const stages = dvc_lineage_parsed(() => parseDvcLock(file.bytes, 'dvc.lock'), notes);
        if (stages === null)
            return null;
        const wrote = stages.filter(({ outs }) => outs.some(({ path }) => this.#isArtifact(root, path)));
        if (wrote.length !== 1) {
            notes.push(`dvc.lock: ${wrote.length === 0 ? 'no stage' : `${wrote.length} stages`} wrote these artifacts, so it does not say what they were trained on`); // prettier-ignore
        }
        return wrote.length === 1 ? (wrote[0] ?? null) : null;
    }
    /** What `.dvc` files track, apart from the model itself. */
    async #tracked(root, notes) {
        const tracked = [];
        for (const path of await dvcFilesBelow(root)) {
            const file = await readSmallFile((0,external_node_path_.join)(root, path));
            if (file.kind !== 'found')
                continue;
            const outs = dvc_lineage_parsed(() => parseDvcFile(file.bytes, path), notes) ?? [];
            const directory = (0,external_node_path_.dirname)(path) === '.' ? '' : `${(0,external_node_path_.dirname)(path)}/`;
            tracked.push(...outs
                .map((out) => Object.assign(out, { path: `${directory}${out.path}` }))
                .filter((out) => !this.#isArtifact(root, out.path)));
        }
        if (tracked.length > 0)
            notes.push(`${tracked.length} dataset(s) taken from .dvc files: all that DVC tracks here`);
        return tracked;
    }
    #isArtifact(root, path) {
        const absolute = (0,external_node_path_.resolve)(root, path);
        return this.#options.artifacts.some((artifact) => (0,is_inside/* isInside */.F)(artifact, absolute) || (0,is_inside/* isInside */.F)(absolute, artifact));
    }
}
/** A file that does not parse is a note, not a failure: lineage is gathered, not demanded, here. */
function dvc_lineage_parsed(parse, notes) {
    try {
        return parse();
    }
    catch (cause) {
        if (!(cause instanceof errors/* LaurelError */.Q4))
            throw cause;
        notes.push(`${cause.at?.file ?? 'a DVC file'} was not read: ${cause.message}`);
        return null;
    }
}
/** The nearest directory upwards that DVC manages, not above the Git repository's top. */
async function findRoot(start) {
    for (let directory = (0,external_node_path_.resolve)(start);; directory = (0,external_node_path_.dirname)(directory)) {
        const names = await namesIn(directory);
        if (names.includes('dvc.lock') || names.includes('.dvc'))
            return directory;
        if (names.includes('.git') || (0,external_node_path_.dirname)(directory) === directory)
            return null;
    }
}
async function namesIn(directory) {
    try {
        return await (0,promises_.readdir)(directory);
    }
    catch {
        return [];
    }
}
/** Paths of `.dvc` files below `root`, `/`-separated, in the order of their names. Links are not followed. */
async function dvcFilesBelow(root) {
    const found = [];
    let seen = 0;
    const walk = async (directory, depth) => {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(root, directory), { withFileTypes: true })) {
            seen += 1;
            if (seen > maxFilesSeen)
                return;
            const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
            if (entry.isFile() && entry.name.endsWith('.dvc'))
                found.push(path);
            if (entry.isDirectory() && depth < maxDepth && !notSearched.test(entry.name))
                await walk(path, depth + 1);
        }
    };
    await walk('', 0);
    return found.toSorted();
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/lineage/environment-files.js
// The environment a model was trained in: the file that pins its packages, and the Python version it states.





/** The most exact first. The digest of one file is recorded, so that `sha256sum` on it gives the same. */
const packageFiles = ['uv.lock', 'poetry.lock', 'Pipfile.lock', 'conda-lock.yml', 'requirements.txt', 'conda.yaml', 'environment.yml', 'environment.yaml', 'python_env.yaml']; // prettier-ignore
const pythonFiles = [
    ['python_env.yaml', pythonOfPythonEnv],
    ['conda.yaml', pythonOfConda],
    ['environment.yml', pythonOfConda],
    ['environment.yaml', pythonOfConda],
    ['.python-version', pythonOfVersionFile],
];
const version = /^[0-9]{1,3}(?:\.[0-9]{1,5}){0,3}[A-Za-z0-9.+-]{0,20}$/;
const maxEnvironmentYamlBytes = 512 * 1024;
class EnvironmentFiles {
    name = 'environment files';
    #directories;
    /** @param directories where to look, the nearest to the model first: its own files say more than the checkout's. */
    constructor(directories) {
        this.#directories = directories;
    }
    async gather() {
        const notes = [];
        const packages = await this.#packages(notes);
        const python = await this.#python(notes);
        if (packages === null && python === null)
            return { notes };
        return {
            environment: {
                ...(python === null ? {} : { python }),
                ...(packages === null ? {} : { packages }),
            },
            notes,
        };
    }
    async #packages(notes) {
        for (const path of this.#candidates(packageFiles)) {
            const file = await readSmallFile(path);
            if (file.kind === 'found')
                return (0,primitives_digest/* digestOf */.ol)(file.bytes);
            if (file.kind === 'unreadable')
                notes.push(`${(0,external_node_path_.basename)(path)} was not read: ${file.why}`);
        }
        return null;
    }
    async #python(notes) {
        const readers = new Map(pythonFiles);
        for (const path of this.#candidates([...readers.keys()])) {
            const name = (0,external_node_path_.basename)(path);
            const file = await readSmallFile(path);
            const versionIn = readers.get(name);
            if (file.kind !== 'found' || versionIn === undefined)
                continue;
            try {
                const found = versionIn(file.bytes, name);
                if (found !== null)
                    return found;
            }
            catch (cause) {
                if (!(cause instanceof errors/* LaurelError */.Q4))
                    throw cause;
                notes.push(`${name} was not read for the Python version: ${cause.message}`);
            }
        }
        return null;
    }
    #candidates(names) {
        return this.#directories.flatMap((directory) => names.map((name) => (0,external_node_path_.join)(directory, name)));
    }
}
/** `python: 3.11.7`, as MLflow writes it. */
function pythonOfPythonEnv(bytes, file) {
    return versionOrNull(parseSmallYaml(bytes, file).textOf(['python']));
}
/** `dependencies: [python=3.11.7, …]` */
function pythonOfConda(bytes, file) {
    const { value } = parseSmallYaml(bytes, file);
    if (typeof value !== 'object' || value === null || !('dependencies' in value))
        return null;
    const dependencies = Array.isArray(value.dependencies) ? value.dependencies : [];
    for (const dependency of dependencies) {
        const pinned = typeof dependency === 'string' ? /^(?:[\w-]+::)?python={1,2}([^=\s]+)/.exec(dependency) : null;
        if (pinned !== null)
            return versionOrNull(pinned[1]);
    }
    return null;
}
/** The first line that is no comment, as pyenv and uv write it. */
function pythonOfVersionFile(bytes) {
    const lines = new TextDecoder().decode(bytes.subarray(0, 1_024)).split('\n');
    return versionOrNull(lines.map((line) => line.trim()).find((line) => line !== '' && !line.startsWith('#')));
}
function parseSmallYaml(bytes, file) {
    return (0,yaml/* parseYaml */.hN)(bytes, file, { maxBytes: maxEnvironmentYamlBytes });
}
function versionOrNull(text) {
    return text !== undefined && version.test(text) ? text : null;
}

// EXTERNAL MODULE: ./.build/js/src/adapters/lineage/run-program.js
var run_program = __webpack_require__(63212);
;// CONCATENATED MODULE: ./.build/js/src/adapters/lineage/git-lineage.js
// The commit that the training code was at, from the Git checkout it ran in.





const timeoutMs = 30_000;
const inherited = ['PATH', 'HOME', 'USERPROFILE', 'XDG_CONFIG_HOME', 'SYSTEMROOT', 'TMPDIR', 'TEMP'];
/**
 * Nothing that the repository configures may run a program or reach the network: no fsmonitor, no hooks, no
 * content filters but Git LFS's, no lazy fetch; and the ambient `GIT_*` variables, which could point at
 * another repository, are not passed on.
 */
const safeConfig = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
const ownEnvironment = {
    GIT_OPTIONAL_LOCKS: '0',
    // No transport at all, whatever the repository allows; older Git does not know the second.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    // The commit that is named is the one that the code is compared with.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
};
class GitLineage {
    name = 'git';
    #options;
    constructor(options) {
        this.#options = options;
    }
    async gather() {
        const top = await this.#git(['rev-parse', '--show-toplevel']);
        if (top.kind !== 'done' || top.code !== 0)
            return this.#withoutCheckout(top);
        const head = await this.#git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
        if (head.kind !== 'done' || head.code !== 0) {
            return { notes: ['the Git repository has no commit yet: the code commit is not known'] };
        }
        const [repository, changes] = await Promise.all([
            this.#repository(),
            this.#changes(top.stdout.trimEnd()),
        ]);
        if (changes === null) {
            return { notes: ['git status gave no answer: whether the code was committed is not known'] };
        }
        return {
            code: {
                ...(repository === null ? {} : { repository }),
                commit: head.stdout.trim(),
                dirty: changes.tracked > 0,
            },
            notes: notesOf(changes),
        };
    }
    #withoutCheckout(answer) {
        const { workflow } = this.#options;
        if (workflow !== undefined) {
            const { repositoryUrl: repository, commit } = workflow;
            return {
                code: { repository, commit, dirty: false },
                notes: ['there is no Git checkout here: the code commit is the one that the workflow ran on'],
            };
        }
        if (answer.kind === 'missing')
            return { notes: ['git is not installed: the code commit is not known'] };
        if (answer.kind === 'stopped')
            return { notes: [`git failed (${answer.why}): the code commit is not known`] };
        if (!/dubious ownership/.test(answer.stderr))
            return {};
        const { directory } = this.#options;
        return {
            notes: [
                `git does not trust the owner of ${directory}: run git config --global --add safe.directory with its path`,
            ],
        };
    }
    /** The address of `origin`, or of the only remote. Read as it is configured: `insteadOf` may add a token. */
    async #repository() {
        const answer = await this.#git(['config', '--null', '--get-regexp', '^remote\\..*\\.url$']);
        if (answer.kind !== 'done' || answer.code !== 0)
            return null;
        const remotes = new Map(answer.stdout.split('\0').filter(Boolean).map(splitEntry));
        const raw = remotes.get('remote.origin.url') ?? (remotes.size === 1 ? [...remotes.values()][0] : undefined);
        return raw === undefined ? null : (0,remote_address/* withoutCredentials */.r)(raw);
    }
    async #changes(top) {
        const filters = await this.#foreignFilters();
        if (filters === null)
            return null;
        const artifacts = await Promise.all((this.#options.artifacts ?? []).map(resolved));
        const exclude = artifacts.flatMap((path) => excluding(top, path));
        const answer = await this.#git(['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=normal', '--ignore-submodules=dirty', '--', ':/', ...exclude], // prettier-ignore
        disabling(filters));
        if (answer.kind !== 'done' || answer.code !== 0)
            return null;
        const entries = answer.stdout.split('\0').filter(Boolean);
        const untracked = entries.filter((entry) => entry.startsWith('??')).length;
        return { tracked: entries.length - untracked, untracked };
    }
    /**
     * Drivers whose commands the repository itself configures; `git status` would run them on changed files. Git LFS's
     * own are among them where the repository gives it extensions, for it would run those.
     */
    async #foreignFilters() {
        const answer = await this.#git([
            'config',
            '--null',
            '--show-scope',
            '--get-regexp',
            '^(filter|lfs\\.extension)\\.',
        ]);
        if (answer.kind !== 'done')
            return null;
        const settings = settingsOf(answer.stdout);
        const isLfsSafe = !settings.some(({ scope, key }) => isForeign(scope) && key.startsWith('lfs.'));
        const foreign = new Set();
        for (const { scope, key, value } of settings) {
            const driver = /^filter\.(.*)\.(?:clean|smudge|process)$/s.exec(key)?.[1];
            if (driver === undefined)
                continue;
            if (gitLfs.test(value) ? !isLfsSafe : isForeign(scope))
                foreign.add(driver);
        }
        return [...foreign];
    }
    #git(args, config = []) {
        const { directory, env } = this.#options;
        const passed = inherited.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
        const numbered = config.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${index}`, key],
            [`GIT_CONFIG_VALUE_${index}`, value],
        ]);
        return (0,run_program/* runProgram */.m)('git', [...safeConfig, ...args], {
            directory,
            timeoutMs,
            env: {
                ...Object.fromEntries([...passed, ...numbered]),
                GIT_CONFIG_COUNT: String(config.length),
                ...ownEnvironment,
            },
        });
    }
}
const gitLfs = /^git-lfs (?:clean|smudge|filter-process)(?: --skip)?(?: -- %f)?$/;
/** What `git config --null --show-scope` lists. */
function settingsOf(output) {
    const parts = output.split('\0');
    return parts.flatMap((scope, index) => {
        const entry = parts[index + 1];
        if (index % 2 === 1 || entry === undefined)
            return [];
        const [key, value] = splitEntry(entry);
        return [{ scope, key, value }];
    });
}
function isForeign(scope) {
    return scope === 'local' || scope === 'worktree';
}
/** Given in the environment, where a driver's name cannot be taken apart at an `=`. */
function disabling(drivers) {
    return drivers.flatMap((driver) => [
        [`filter.${driver}.clean`, ''],
        [`filter.${driver}.process`, ''],
        [`filter.${driver}.required`, 'false'],
    ]);
}
function splitEntry(entry) {
    const end = entry.indexOf('\n');
    return end < 0 ? [entry, ''] : [entry.slice(0, end), entry.slice(end + 1)];
}
/** Git tells its top with links resolved. */
async function resolved(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch {
        return path;
    }
}
function excluding(top, path) {
    if (path === top || !(0,is_inside/* isInside */.F)(top, path))
        return [];
    return [`:(top,exclude,literal)${(0,external_node_path_.relative)(top, path).split(external_node_path_.sep).join('/')}`];
}
function notesOf({ untracked }) {
    if (untracked === 0)
        return [];
    const what = untracked === 1 ? '1 untracked path is' : `${untracked} untracked paths are`;
    return [`${what} not part of the commit: if training used any, commit it and train again`];
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/js/src/adapters/lineage/hardware.js
// The machine that registers, which in a training job is the machine that trained.


const maxLength = 256;
/** `hardware.count` counts GPUs; the number of logical processors is part of `hardware.cpu`. */
class Hardware {
    name = 'hardware';
    #options;
    constructor(options) {
        this.#options = options;
    }
    async gather() {
        const processors = this.#options.processors ?? (0,external_node_os_.cpus)().map(({ model }) => model);
        const [model] = processors;
        const cpu = model === undefined || model.trim() === '' ? undefined : `${model.trim()} × ${processors.length}`;
        const gpus = await this.#gpus();
        const hardware = {
            ...(cpu === undefined ? {} : { cpu: cpu.slice(0, maxLength) }),
            ...(gpus.length === 0
                ? {}
                : { gpu: [...new Set(gpus)].join(', ').slice(0, maxLength), count: gpus.length }),
        };
        return Object.keys(hardware).length === 0 ? {} : { environment: { hardware } };
    }
    async #gpus() {
        const { env, timeoutMs = 3_000 } = this.#options;
        const { PATH, SYSTEMROOT, LD_LIBRARY_PATH } = env;
        const answer = await (0,run_program/* runProgram */.m)('nvidia-smi', ['--query-gpu=name', '--format=csv,noheader'], {
            env: { PATH, SYSTEMROOT, LD_LIBRARY_PATH, LC_ALL: 'C' },
            timeoutMs,
        });
        if (answer.kind !== 'done' || answer.code !== 0)
            return [];
        return answer.stdout
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => /^[\w .()/-]{1,100}$/.test(line));
    }
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/lineage/lineage-sources.js





function lineageSources(options) {
    const { directory, artifacts, artifactDirectories, env } = options;
    const dvc = new DvcLineage({ directory, artifacts });
    const sources = [
        new GitLineage({ directory, artifacts, env, workflow: (0,workflow_run/* readWorkflowRun */.hO)(env) ?? undefined }),
        new workflow_run/* WorkflowLineage */.x(env),
        dvc,
        new EnvironmentFiles([...artifactDirectories, directory]),
        new Hardware({ env }),
    ];
    return { sources, dvc };
}

// EXTERNAL MODULE: ./.build/js/src/policy/repository-path.js
var repository_path = __webpack_require__(62572);
;// CONCATENATED MODULE: ./.build/js/src/registry/lineage.js
// Where a version comes from: what can be gathered without asking, and how it joins what people wrote.

/** Runs every source; what people wrote goes first in {@link mergeLineage}, then these in order. */
async function gatherLineage(sources) {
    return Promise.all(sources.map(async (source) => ({ name: source.name, lineage: await source.gather() })));
}
/**
 * Joins lineages, the most trusted first. Lists are joined by name; of two different values for one field the
 * earlier is kept, and a note says what was not.
 */
function mergeLineage(parts) {
    const notes = parts.flatMap(({ lineage }) => lineage.notes ?? []);
    const merge = new Merge(parts, notes);
    const [code, run, environment] = [merge.record('code'), merge.record('run'), merge.record('environment')];
    return {
        lineage: {
            ...(code === undefined ? {} : { code }),
            ...(run === undefined ? {} : { run }),
            ...(environment === undefined ? {} : { environment }),
            datasets: merge.list('datasets', (dataset) => `${dataset.role} ${dataset.name}`),
            features: merge.list('features', (feature) => feature.name),
            parents: merge.list('parents', (parent) => `${parent.model}@${parent.version}`),
        },
        notes,
    };
}
class Merge {
    #parts;
    #notes;
    constructor(parts, notes) {
        this.#parts = parts;
        this.#notes = notes;
    }
    /**
     * A commit belongs to its repository and a run id to its tracker, so `code` and `run` are taken whole where
     * they differ in what identifies them, and only completed where they agree.
     */
    record(field) {
        let kept;
        for (const { name, lineage } of this.#parts) {
            const value = recordOf(lineage, field);
            if (value === undefined)
                continue;
            if (kept === undefined) {
                kept = { name, value };
                continue;
            }
            const contradictions = differences(kept.value, value);
            for (const member of contradictions) {
                this.#contradiction(`${field}.${member}`, kept.name, name);
            }
            const isOther = field !== 'environment' && contradictions.length > 0;
            if (!isOther)
                kept = { name: kept.name, value: { ...value, ...kept.value } };
        }
        return kept?.value;
    }
    list(field, identify) {
        const kept = new Map();
        for (const { name, lineage } of this.#parts) {
            for (const item of listOf(lineage, field)) {
                const identity = identify(item);
                const earlier = kept.get(identity);
                if (earlier === undefined)
                    kept.set(identity, { name, item });
                else if ((0,canonical_json/* canonicalJson */.d)(earlier.item) !== (0,canonical_json/* canonicalJson */.d)(item))
                    this.#contradiction(`${field} (${identity})`, earlier.name, name);
            }
        }
        return [...kept.values()].map(({ item }) => item);
    }
    #contradiction(field, kept, dropped) {
        this.#notes.push(`lineage ${field}: ${kept} and ${dropped} differ; kept what ${kept} says`);
    }
}
function recordOf(lineage, field) {
    return lineage[field];
}
function listOf(lineage, field) {
    return lineage[field] ?? [];
}
/** The members that both have, with different values. */
function differences(kept, other) {
    const kepts = new Map(Object.entries(kept));
    return Object.entries(other)
        .filter(([member, value]) => kepts.has(member) && (0,canonical_json/* canonicalJson */.d)(kepts.get(member)) !== (0,canonical_json/* canonicalJson */.d)(value))
        .map(([member]) => member);
}

;// CONCATENATED MODULE: ./.build/js/src/registry/compose-metadata.js

/** What people wrote wins over what was read from artifacts or gathered; the notes say where they differ. */
function composeMetadata(sides) {
    const { written, described, gathered } = sides;
    const own = written === null ? [] : [{ name: 'the registration file', lineage: written.lineage }];
    const { lineage, notes } = mergeLineage([...own, ...gathered]);
    const flavor = written?.flavor ?? described.flavor;
    const inputExample = written?.inputExample ?? described.inputExample;
    return {
        metadata: {
            kind: written?.kind ?? 'model',
            ...(described.signature === undefined ? {} : { signature: described.signature }),
            ...(flavor === undefined ? {} : { flavor }),
            ...(inputExample === undefined ? {} : { inputExample }),
            ...(written?.card === undefined ? {} : { card: written.card }),
            metrics: written?.metrics ?? {},
            hyperparameters: { ...described.hyperparameters, ...written?.hyperparameters },
            tags: written?.tags ?? {},
            lineage,
        },
        notes: [...(described.notes ?? []), ...notes, ...contradictions(written, described)],
    };
}
function contradictions(written, described) {
    return ['flavor', 'inputExample'].flatMap((field) => {
        const [kept, other] = [written?.[field], described[field]];
        if (kept === undefined || other === undefined || kept === other)
            return [];
        return [`${field}: the registration file says ${kept}, the artifacts say ${other}; kept ${kept}`];
    });
}

// EXTERNAL MODULE: ./.build/js/src/registry/file-refusal.js
var file_refusal = __webpack_require__(51730);
;// CONCATENATED MODULE: ./.build/js/src/registry/registration-file.js
// registration.yaml: what people write beside a model, because the artifacts and the checkout do not say it.



 // prettier-ignore



const dataset = schemas/* strictObject */.rej({
    name: fields/* shortTextField */.aT,
    role: schemas/* enum */.k5n(documents_manifest/* datasetRoles */.yI).optional(),
    /** A file, relative to the registration file: its digest is computed. */
    path: fields/* textField */.M8.optional(),
    digest: fields/* digestField */.h5.optional(),
    snapshot: fields/* quotedField */.jG.optional(),
    uri: fields/* textField */.M8.optional(),
});
const registration_file_parent = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ model: fields/* modelField */.Cn, version: fields/* versionField */.FA }),
    schemas/* string */.YjP().regex(/^[^@]+@[0-9]+$/, { error: 'expected a version, such as credit-risk@13' }),
]);
/** What people may write; everything is optional. */
const registrationFile = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['model', 'prompt', 'rag-config', 'bundle']).optional(),
    description: fields/* textField */.M8.optional(),
    hyperparameters: schemas/* record */.g1P(fields/* dynamicKey */.Nu, fields/* scalarField */.DO).optional(),
    tags: schemas/* record */.g1P(fields/* dynamicKey */.Nu, schemas/* string */.YjP().max(4_096)).optional(),
    metrics: schemas/* record */.g1P(fields/* dynamicKey */.Nu, fields/* measureField */.h6).optional(),
    code: schemas/* strictObject */.rej({ repository: fields/* textField */.M8.optional(), commit: fields/* quotedField */.jG, dirty: schemas/* boolean */.zMY().optional() })
        .optional(),
    datasets: schemas/* array */.YOg(dataset).max(1_000).optional(),
    features: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: fields/* shortTextField */.aT, version: schemas/* union */.KCZ([fields/* shortTextField */.aT, schemas/* int */.Whr()]) }))
        .max(1_000)
        .optional(),
    run: schemas/* strictObject */.rej({
        tracker: fields/* shortTextField */.aT,
        id: fields/* quotedField */.jG,
        url: fields/* textField */.M8.optional(),
        actor: fields/* shortTextField */.aT.optional(),
    })
        .optional(),
    environment: schemas/* strictObject */.rej({
        python: fields/* quotedField */.jG.optional(),
        packages: fields/* digestField */.h5.optional(),
        hardware: schemas/* strictObject */.rej({
            cpu: fields/* shortTextField */.aT.optional(),
            gpu: fields/* shortTextField */.aT.optional(),
            count: schemas/* int */.Whr().min(0).optional(),
        })
            .optional(),
    })
        .optional(),
    parents: schemas/* array */.YOg(registration_file_parent).max(100).optional(),
    flavor: fields/* shortTextField */.aT.optional(),
    /** The path of an artifact. */
    card: schemas/* string */.YjP().min(1).max(1_024).optional(),
    /** The path of an artifact. */
    inputExample: schemas/* string */.YjP().min(1).max(1_024).optional(),
});
/**
 * Parses and completes a registration file: digests of datasets given by path are computed, defaults filled in.
 *
 * @throws LaurelError `invalid-document` with file, line and column; `not-found` for a dataset's file.
 */
async function readRegistrationFile(document, source) {
    const written = (0,checked_document/* parseChecked */.l_)(document, registrationFile);
    const { kind, hyperparameters, metrics, flavor, card, inputExample } = written;
    const tags = tagsOf(document, written);
    return {
        ...(kind === undefined ? {} : { kind }),
        ...(hyperparameters === undefined ? {} : { hyperparameters }),
        ...(metrics === undefined ? {} : { metrics }),
        ...(flavor === undefined ? {} : { flavor }),
        ...(card === undefined ? {} : { card }),
        ...(inputExample === undefined ? {} : { inputExample }),
        ...(tags === undefined ? {} : { tags }),
        lineage: await registration_file_lineageOf(document, written, source),
    };
}
/** A description is a tag like any other in the manifest; people give it a line of its own. */
function tagsOf(document, { tags, description }) {
    if (description === undefined)
        return tags;
    if (tags?.['description'] !== undefined) {
        throw (0,file_refusal/* fileRefusal */.$)(document, ['tags', 'description'], 'is said twice: description has a line of its own');
    }
    return { ...tags, description };
}
async function registration_file_lineageOf(document, written, source) {
    const { code, run, environment, datasets, features, parents } = written;
    return {
        ...(code === undefined ? {} : { code: { ...code, dirty: code.dirty ?? false } }),
        ...(run === undefined ? {} : { run }),
        ...(environment === undefined ? {} : { environment }),
        ...(datasets === undefined
            ? {}
            : { datasets: await Promise.all(datasets.map((each, at) => datasetOf(document, each, at, source))) }),
        ...(features === undefined
            ? {}
            : { features: features.map(({ name, version }) => ({ name, version: String(version) })) }),
        ...(parents === undefined ? {} : { parents: parents.map((each, at) => parentOf(document, each, at)) }),
    };
}
async function datasetOf(document, { path, role = 'train', ...rest }, at, source) {
    if (path === undefined)
        return { ...rest, role };
    const [digest] = await source.hash([await source.find(path)], {});
    if (digest === undefined)
        return { ...rest, role };
    if (rest.digest !== undefined && rest.digest !== digest) {
        throw (0,file_refusal/* fileRefusal */.$)(document, ['datasets', at, 'digest'], `is not the digest of ${path}, which is ${digest}`);
    }
    return { ...rest, role, digest };
}
function parentOf(document, written, at) {
    if (typeof written !== 'string')
        return written;
    try {
        const reference = (0,names/* parseReference */.F2)(written);
        if (reference.kind === 'version')
            return { model: reference.model, version: reference.version };
    }
    catch (error) {
        if (!(error instanceof errors/* LaurelError */.Q4))
            throw error;
        throw (0,file_refusal/* fileRefusal */.$)(document, ['parents', at], `is ${error.message}`);
    }
    throw (0,file_refusal/* fileRefusal */.$)(document, ['parents', at], 'is not a version, such as credit-risk@13');
}

// EXTERNAL MODULE: ./.build/js/src/apps/cli/written-file.js
var written_file = __webpack_require__(2707);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/gather-version.js
// Everything that is to be said of a version, gathered before it is registered: from the person, from the
// artifacts and from where it was trained.










/** @throws LaurelError `invalid-document` or `not-found` for files that a person wrote; `invalid-artifact`. */
async function gatherVersion(version) {
    const { source, metadataFile, allowOutside, env } = version;
    const written = metadataFile === undefined
        ? null
        : await readRegistrationFile(await (0,written_file/* readWrittenFile */.k)(metadataFile), new directory_evidence_source/* DirectoryEvidenceSource */.U((0,external_node_path_.dirname)(metadataFile), { allowOutside }));
    const described = await readModelFacts(source);
    const artifacts = version.paths.map((path) => (0,external_node_path_.resolve)(path));
    const artifactDirectories = artifacts.filter((path) => (0,external_node_fs_.statSync)(path).isDirectory());
    const { directory, note } = codeDirectory(artifacts[0] ?? '.');
    const { sources, dvc } = lineageSources({ directory, artifacts, artifactDirectories, env });
    const gathered = [{ name: 'the artifacts', lineage: described.lineage }, ...(await gatherLineage(sources))];
    const { metadata, notes } = composeMetadata({ written, described, gathered });
    const hyperparameters = { ...(await dvc.hyperparameters()), ...metadata.hyperparameters };
    const isGuess = written?.lineage.code === undefined && metadata.lineage.code !== undefined;
    return {
        metadata: { ...metadata, hyperparameters },
        notes: isGuess && note !== null ? [...notes, note] : notes,
    };
}
/**
 * Where the training code is: the checkout that the model lies in, seen from the working directory where that
 * is part of it. Where the model lies in none, the working directory is a guess worth a note, unless it is an
 * alias repository: its commits say nothing of how a model was trained.
 */
function codeDirectory(model) {
    const here = process.cwd();
    const checkout = checkoutOf(model);
    const own = checkoutOf(here);
    if (checkout !== null)
        return { directory: checkout === own ? here : checkout, note: null };
    if (own !== null && [own, here].some((directory) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, repository_path/* laurelPath */.lR)))) {
        return { directory: (0,external_node_path_.dirname)(model), note: null };
    }
    const note = `the model lies in no Git checkout: the code commit is that of the working directory, ${here}`;
    return { directory: here, note };
}
function checkoutOf(path) {
    for (let directory = path;; directory = (0,external_node_path_.dirname)(directory)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, '.git')))
            return directory;
        if (directory === (0,external_node_path_.dirname)(directory))
            return null;
    }
}

// EXTERNAL MODULE: ./.build/js/src/apps/cli/identity.js
var identity = __webpack_require__(2729);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/progress.js
var cli_progress = __webpack_require__(84684);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/command-line.js
var command_line = __webpack_require__(50104);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/plain.js
var plain = __webpack_require__(88320);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/commands/register.js
// laurel register <model> <path...>: artifacts become an immutable, numbered version.












async function run(context, [name = '', ...paths], { metadata: metadataFile, id, matrix, incomplete = false, follow = false, allowOutside = false, by, } = {}) {
    const model = (0,names/* parseModelName */.s_)(name);
    const registrationId = id === undefined ? undefined : (0,names/* parseRegistrationId */.Sc)(id);
    const { env, console, signal } = context;
    const registry = await (0,open_registry/* openRegistry */.M)(await context.store(), { signal });
    const source = new DirectoryArtifactSource({ paths, follow });
    await source.list();
    const { metadata, notes } = await gatherVersion({ source, paths, metadataFile, allowOutside, env });
    for (const note of [...notes, ...excludedNotes(await source.excluded())])
        console.note(`note: ${(0,hostile/* terminalText */.eR)(note)}`); // prettier-ignore
    const workflow = (0,workflow_run/* readWorkflowRun */.hO)(env);
    const registered = await registerWithProgress(context, {
        registry,
        model,
        source,
        metadata,
        registeredBy: by ?? (0,identity/* identityOf */.c)(context),
        run: workflow === null ? undefined : (0,workflow_run/* runIdentityOf */.Zi)(workflow, matrix),
        registrationId,
        incomplete,
    });
    console.result(asJson(registered, registry.store.location), render(context, model, registered));
    for (const note of notesAfter(context, model, registered))
        console.note(note);
    return exit/* exitCodes */.h.ok;
}
async function registerWithProgress({ console, clock, random, signal }, request) {
    const progress = (0,cli_progress/* progressLine */.o)(console, () => clock.now().getTime());
    try {
        return await register({ ...request, clock, random, signal, onProgress: progress.listener });
    }
    finally {
        progress.done();
    }
}
function asJson({ outcome, version, manifest, manifestDigest, registrationId, differs }, registry) {
    // prettier-ignore
    const { model, contentDigest, complete } = manifest;
    return { outcome, model, version, manifest: manifestDigest, contentDigest, complete, registrationId, differs, registry }; // prettier-ignore
}
function render({ console: { paint } }, model, { outcome, version, manifest, manifestDigest }) {
    const { artifacts, complete } = manifest;
    const sizeBytes = artifacts.reduce((sum, each) => sum + each.sizeBytes, 0);
    const facts = [
        (0,plain/* countOf */.pq)(artifacts.length, 'file'),
        (0,cli_progress/* formatBytes */.z)(sizeBytes),
        `manifest ${(0,plain/* shortDigest */.VK)(manifestDigest)}`,
        ...(complete ? [] : [paint('yellow', 'incomplete')]),
    ];
    const verb = outcome === 'registered' ? 'registered' : 'was registered before';
    return `${paint('green', '✓')} ${paint('bold', `${model}@${version}`)}  ${verb}  (${facts.join(', ')})`;
}
function excludedNotes(excluded) {
    return excluded.length === 0
        ? []
        : [`left out because of their names: ${excluded.slice(0, 10).join(', ')}${excluded.length > 10 ? ', …' : ''}`]; // prettier-ignore
}
function notesAfter({ options }, model, { outcome, version, manifest, differs }) {
    const differing = differs.length === 0
        ? []
        : [`warning: given differently now, and not changed, because a version never changes: ${differs.join(', ')}`]; // prettier-ignore
    const incomplete = manifest.complete ? [] : ['warning: mandatory metadata is missing, so no gate passes this version']; // prettier-ignore
    if (outcome === 'already-registered')
        return [...differing, ...incomplete];
    const attach = (0,command_line/* commandLine */.a)(options, 'attach', `${model}@${version}`, 'evaluation.yaml');
    const propose = (0,command_line/* commandLine */.a)(options, 'propose', `${model}@production`, '--version', String(version), '--reason', '…'); // prettier-ignore
    return [...incomplete, `\nnext: say what was measured of it, then propose it\n  ${attach}\n  ${propose}`];
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

/***/ 83764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ areDisjoint),
/* harmony export */   n: () => (/* binding */ tagValues)
/* harmony export */ });
/* harmony import */ var _primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44861);
// Whether two alternatives share no value, as far as that is easily seen: other types, other values, other tags.

/** `false` where they may overlap. */
function areDisjoint(one, other) {
    if (one.kind === 'values' && other.kind === 'values') {
        return [...one.values.keys()].every((value) => !other.values.has(value));
    }
    if (one.kind === 'objects' && other.kind === 'objects')
        return haveOtherTags(one, other);
    return one.type !== other.type && !(isNumber(one) && isNumber(other));
}
function isNumber({ type }) {
    return type === 'integer' || type === 'number';
}
/** Two kinds of one union are often told apart by a property that both must have, each with values of its own. */
function haveOtherTags(one, other) {
    return [...one.required].some((name) => {
        const [ours, theirs] = [tagValues(one, name), tagValues(other, name)];
        if (ours === null || theirs === null)
            return false;
        const known = new Set(theirs.map((value) => (0,_primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value)));
        return ours.every((value) => !known.has((0,_primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value)));
    });
}
/** The only values of a property that must be there; `null` where it may be left out, or be anything. */
function tagValues({ required, properties }, name) {
    const node = required.has(name) ? properties.get(name)?.() : undefined;
    if (node === undefined || node.notUnderstood.length > 0 || node.alternatives.length === 0)
        return null;
    const values = node.alternatives.map((each) => each.kind === 'values' ? Array.from(each.values.values()) : null);
    return values.every((each) => each !== null) ? values.flat() : null;
}


/***/ }),

/***/ 43988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ Keywords),
/* harmony export */   SV: () => (/* binding */ isRawSchema),
/* harmony export */   hk: () => (/* binding */ annotations),
/* harmony export */   x6: () => (/* binding */ typeOfValue)
/* harmony export */ });
/* harmony import */ var _primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44861);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
/* harmony import */ var _schema_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11456);
// The keywords of one schema that limit values of one type, read strictly: an ill-formed one is not understood.



function isRawSchema(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Keywords that say something to people or tools and limit nothing. */
const annotations = new Set([
    'title', 'description', 'default', 'examples', 'example', '$comment', '$schema', 'deprecated', 'readOnly', 'writeOnly',
    '$defs', 'definitions', 'discriminator', 'externalDocs', 'xml', 'contentEncoding', 'contentMediaType',
]); // prettier-ignore
/** Reads the keywords of one schema, and remembers which it could not read. */
class Keywords {
    raw;
    #bad = new Set();
    constructor(raw) {
        this.raw = raw;
    }
    get notUnderstood() {
        return [...this.#bad];
    }
    refuse(keyword) {
        this.#bad.add(keyword);
    }
    has(keyword) {
        return Object.hasOwn(this.raw, keyword);
    }
    text(keyword) {
        return this.#read(keyword, (value) => (typeof value === 'string' ? value : undefined));
    }
    flag(keyword) {
        return this.#read(keyword, (value) => (typeof value === 'boolean' ? value : undefined)) ?? false;
    }
    names(keyword) {
        return this.#read(keyword, (value) => (isTexts(value) ? value : undefined)) ?? [];
    }
    schemas(keyword) {
        return this.#read(keyword, (value) => (Array.isArray(value) && value.length > 0 ? value : undefined));
    }
    map(keyword) {
        return new Map(Object.entries(this.#read(keyword, (value) => (isRawSchema(value) ? value : undefined)) ?? {}));
    }
    positive(keyword) {
        return this.#read(keyword, (value) => typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined);
    }
    /** Of lengths and sizes: whole numbers from 0. */
    counts(low, high) {
        const lowest = this.#bound(low, false, isCount);
        return { low: lowest?.value === 0 ? null : lowest, high: this.#bound(high, false, isCount) };
    }
    /** Of numbers; those of whole numbers are brought to whole numbers. */
    range(type) {
        const low = tighter('low', this.#bound('minimum', false), this.#bound('exclusiveMinimum', true));
        const high = tighter('high', this.#bound('maximum', false), this.#bound('exclusiveMaximum', true));
        if (type === 'number')
            return { low, high };
        return {
            low: low === null ? null : { value: low.exclusive ? Math.floor(low.value) + 1 : Math.ceil(low.value), exclusive: false }, // prettier-ignore
            high: high === null ? null : { value: high.exclusive ? Math.ceil(high.value) - 1 : Math.floor(high.value), exclusive: false }, // prettier-ignore
        };
    }
    /** The only values; `null` where any may be. */
    values() {
        if (this.has('const')) {
            const only = this.json('const');
            return only === undefined ? [] : [only];
        }
        const listed = this.#read('enum', (value) => Array.isArray(value) ? value : undefined);
        return listed === null ? null : listed.flatMap((each) => (this.#isJson('enum', each) ? [each] : []));
    }
    json(keyword) {
        const value = this.raw[keyword];
        return this.has(keyword) && this.#isJson(keyword, value) ? value : undefined;
    }
    #isJson(keyword, value) {
        try {
            (0,_primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value);
            return true;
        }
        catch (error) {
            if (!(error instanceof _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4))
                throw error;
            this.refuse(keyword);
            return false;
        }
    }
    #bound(keyword, exclusive, isFit = Number.isFinite) {
        const value = this.#read(keyword, (each) => (typeof each === 'number' && isFit(each) ? each : undefined));
        return value === null ? null : { value, exclusive };
    }
    #read(keyword, parse) {
        if (!this.has(keyword))
            return null;
        const value = parse(this.raw[keyword]);
        if (value === undefined)
            this.refuse(keyword);
        return value ?? null;
    }
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
function tighter(end, one, other) {
    if (one === null || other === null)
        return one ?? other;
    const isOther = end === 'low' ? other.value >= one.value : other.value <= one.value;
    return isOther ? other : one;
}
function typeOfValue(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    switch (typeof value) {
        case 'boolean':
            return 'boolean';
        case 'number':
            return Number.isInteger(value) ? 'integer' : 'number';
        case 'string':
            return 'string';
        default:
            return 'object';
    }
}


/***/ }),

/***/ 21698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readSchema)
/* harmony export */ });
/* harmony import */ var _primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44861);
/* harmony import */ var _disjoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83764);
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43988);
/* harmony import */ var _schema_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11456);
// JSON Schema (draft 7 and 2020-12, as far as it is understood) → what it accepts. References within one document only.



 // prettier-ignore
/** Every keyword that limits and is understood; any other one is named as not understood. */
const understood = new Set([
    'type', 'nullable', 'enum', 'const', 'anyOf', 'oneOf', 'allOf', '$ref', 'minimum', 'maximum', 'exclusiveMinimum',
    'exclusiveMaximum', 'multipleOf', 'format', 'minLength', 'maxLength', 'pattern', 'items', 'minItems', 'maxItems',
    'uniqueItems', 'properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties',
]); // prettier-ignore
/** `format`s that are compared; of others nobody knows what they take. */
const knownFormats = new Set([
    'date-time', 'date', 'time', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uri', 'uuid', 'byte', 'binary',
    'int32', 'int64', 'float', 'double',
]); // prettier-ignore
const maxAlternatives = 100;
/** Of unions and references inside one another, before anything in them is looked at. */
const maxNesting = 50;
/** What a document's schema accepts. Never throws for JSON, whatever it says. */
function readSchema(document) {
    return new SchemaReader(document).node(document);
}
class SchemaReader {
    #document;
    #nodes = new Map();
    #ids = 0;
    #nesting = 0;
    constructor(document) {
        this.#document = document;
    }
    node(raw) {
        const known = this.#nodes.get(raw);
        if (known !== undefined)
            return known;
        this.#nesting += 1;
        const node = this.#nesting > maxNesting ? this.#opaque(raw, 'deep nesting') : this.#read(raw);
        this.#nesting -= 1;
        this.#nodes.set(raw, node);
        return node;
    }
    #read(raw) {
        if (raw === true)
            return this.#made(raw, _schema_node_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonTypes */ .Q.flatMap((type) => this.#plain(type)), []); // prettier-ignore
        if (raw === false)
            return this.#made(raw, [], []);
        if (!(0,_keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .isRawSchema */ .SV)(raw))
            return this.#opaque(raw, 'a schema that is no map');
        const keywords = new _keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .Keywords */ .Lh(raw);
        for (const keyword of Object.keys(raw)) {
            const isRootId = keyword === '$id' && raw === this.#document;
            const isKnown = understood.has(keyword) || _keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .annotations */ .hk.has(keyword) || keyword.startsWith('x-') || isRootId; // prettier-ignore
            if (!isKnown)
                keywords.refuse(keyword);
        }
        const inner = this.#instead(raw, keywords);
        if (inner !== null)
            return inner;
        const alternatives = this.#alternatives(raw, keywords);
        const value = keywords.json('default');
        return this.#made(raw, alternatives, keywords.notUnderstood, value);
    }
    /** The schema that this one only points at: a reference, or `allOf` of one. */
    #instead(raw, keywords) {
        const only = keywords.has('$ref') ? '$ref' : keywords.has('allOf') ? 'allOf' : null;
        if (only === null)
            return null;
        const others = Object.keys(raw).filter((key) => key !== only && !_keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .annotations */ .hk.has(key));
        const parts = only === 'allOf' ? keywords.schemas('allOf') : null;
        if (others.length > 0 || (only === 'allOf' && parts?.length !== 1))
            return this.#opaque(raw, only);
        const target = only === 'allOf' ? parts?.[0] : this.#target(keywords.text('$ref'));
        if (target === undefined)
            return this.#opaque(raw, only);
        // Until it is read, a schema that comes back to itself accepts nobody knows what.
        this.#nodes.set(raw, this.#opaque(raw, only));
        const node = this.node(target);
        const value = keywords.json('default');
        return value === undefined ? node : { ...node, default: value };
    }
    /** What `#/$defs/name` names; `undefined` for anything outside this document or not there. */
    #target(reference) {
        if (reference === '#')
            return this.#document;
        if (reference?.startsWith('#/') !== true)
            return undefined;
        return reference
            .slice(2)
            .split('/')
            .map((step) => decoded(step).replaceAll('~1', '/').replaceAll('~0', '~'))
            .reduce((at, step) => typeof at === 'object' && at !== null && Object.hasOwn(at, step)
            ? Reflect.get(at, step)
            : undefined, this.#document);
    }
    #alternatives(raw, keywords) {
        const union = keywords.has('anyOf') ? 'anyOf' : keywords.has('oneOf') ? 'oneOf' : null;
        if (union !== null)
            return this.#union(raw, keywords, union);
        const types = this.#types(keywords);
        const values = keywords.values();
        if (values !== null)
            return valuesOf(values, types);
        return types.flatMap((type) => this.#typed(type, keywords));
    }
    /** `oneOf` is `anyOf` where no value fits two. Limits beside a union are not understood. */
    #union(raw, keywords, union) {
        const others = Object.keys(raw).filter((key) => key !== union && key !== 'nullable' && !_keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .annotations */ .hk.has(key));
        for (const other of others)
            keywords.refuse(other);
        this.#nodes.set(raw, this.#opaque(raw, union));
        const parts = (keywords.schemas(union) ?? []).map((part) => this.node(part));
        const inner = parts.flatMap(({ alternatives }) => alternatives);
        for (const part of parts)
            for (const keyword of part.notUnderstood)
                keywords.refuse(keyword);
        const isExclusive = parts.every((part, index) => parts.slice(index + 1).every((other) => part.alternatives.every((one) => other.alternatives.every((two) => (0,_disjoint_js__WEBPACK_IMPORTED_MODULE_1__/* .areDisjoint */ .h)(one, two))))); // prettier-ignore
        if ((union === 'oneOf' && !isExclusive) || inner.length > maxAlternatives)
            keywords.refuse(union);
        const all = keywords.flag('nullable') ? [...inner, ...this.#plain('null')] : inner;
        return all.slice(0, maxAlternatives);
    }
    #types(keywords) {
        if (!keywords.has('type'))
            return _schema_node_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonTypes */ .Q.filter((type) => type !== 'integer');
        const written = keywords.raw['type'];
        const listed = Array.isArray(written) ? written : [written];
        const types = _schema_node_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonTypes */ .Q.filter((type) => listed.includes(type));
        if (types.length !== new Set(listed).size)
            keywords.refuse('type');
        const all = keywords.flag('nullable') && !types.includes('null') ? [...types, 'null'] : types;
        return all.includes('number') ? all.filter((type) => type !== 'integer') : all;
    }
    #plain(type) {
        return type === 'integer' ? [] : this.#typed(type, new _keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .Keywords */ .Lh({}));
    }
    #typed(type, keywords) {
        switch (type) {
            case 'null':
                return valuesOf([null], [type]);
            case 'boolean':
                return valuesOf([false, true], [type]);
            case 'integer':
            case 'number':
                return [{ kind: 'numbers', type, range: keywords.range(type), multipleOf: keywords.positive('multipleOf'), format: formatOf(keywords) }]; // prettier-ignore
            case 'string':
                return [{ kind: 'strings', type, length: keywords.counts('minLength', 'maxLength'), pattern: keywords.text('pattern'), format: formatOf(keywords) }]; // prettier-ignore
            case 'array':
                return [{ kind: 'arrays', type, items: this.#items(keywords), length: keywords.counts('minItems', 'maxItems'), unique: keywords.flag('uniqueItems') }]; // prettier-ignore
            default:
                return [this.#object(keywords)];
        }
    }
    #items(keywords) {
        const items = keywords.has('items') ? keywords.raw['items'] : true;
        // A list of schemas, one for each position, as draft 7 has it.
        if (Array.isArray(items))
            keywords.refuse('items');
        return () => this.node(Array.isArray(items) ? true : items);
    }
    #object(keywords) {
        const declared = keywords.map('properties');
        const required = new Set(keywords.names('required'));
        const other = keywords.has('additionalProperties') ? keywords.raw['additionalProperties'] : true;
        if ([...declared.keys(), ...required].includes('__proto__'))
            keywords.refuse('properties.__proto__');
        const names = new Set([...declared.keys(), ...required]);
        return {
            kind: 'objects',
            type: 'object',
            properties: new Map([...names].map((name) => [name, () => this.node(declared.has(name) ? declared.get(name) : other)])),
            required,
            others: other === false ? null : isOpen(other) ? 'anything' : () => this.node(other),
            size: keywords.has('minProperties') || keywords.has('maxProperties') ? keywords.counts('minProperties', 'maxProperties') : _schema_node_js__WEBPACK_IMPORTED_MODULE_3__/* .everything */ .Y, // prettier-ignore
        };
    }
    #made(raw, alternatives, notUnderstood, value) {
        this.#ids += 1;
        return { id: this.#ids, raw, alternatives, notUnderstood, default: value };
    }
    #opaque(raw, why) {
        return this.#made(raw, _schema_node_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonTypes */ .Q.flatMap((type) => this.#plain(type)), [why]); // prettier-ignore
    }
}
function isOpen(schema) {
    return schema === true || ((0,_keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .isRawSchema */ .SV)(schema) && Object.keys(schema).length === 0);
}
function formatOf(keywords) {
    const format = keywords.text('format');
    if (format !== null && !knownFormats.has(format))
        keywords.refuse(`format ${format}`);
    return format;
}
/** One alternative for each type among the values that `types` allow. */
function valuesOf(values, types) {
    return [...new Set(values.map(_keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .typeOfValue */ .x6))].flatMap((type) => {
        if (!types.includes(type) && !(type === 'integer' && types.includes('number')))
            return [];
        const listed = values.filter((value) => (0,_keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .typeOfValue */ .x6)(value) === type);
        return [{ kind: 'values', type, values: new Map(listed.map((value) => [(0,_primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value), value])) }];
    });
}
function decoded(step) {
    try {
        return decodeURIComponent(step);
    }
    catch {
        return step;
    }
}


/***/ }),

/***/ 11456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ jsonTypes),
/* harmony export */   Y: () => (/* binding */ everything)
/* harmony export */ });
/** Kinds of JSON values; an integer is a number without a fraction. */
const jsonTypes = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];
const everything = { low: null, high: null };


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

/***/ 62572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ modelPath),
/* harmony export */   OS: () => (/* binding */ aliasPath),
/* harmony export */   XU: () => (/* binding */ parseRepositoryPath),
/* harmony export */   Xn: () => (/* binding */ repositoryPrefixes),
/* harmony export */   k1: () => (/* binding */ policyPath),
/* harmony export */   lR: () => (/* binding */ laurelPath)
/* harmony export */ });
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73037);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
/* harmony import */ var _primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72975);
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

/***/ 51730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fileRefusal)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _primitives_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77678);
// Refusing one value of a file that a person wrote, where it stands.


/** `why` completes a sentence that begins with the field; it is the whole sentence for the document itself. */
function fileRefusal(document, path, why, remedy = 'correct the file there') {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'invalid-document',
        message: `${(0,_primitives_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(path)} ${why}`.trimStart(),
        at: document.placeOf(path),
        remedy,
    });
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

/***/ 32948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ requireRegisteredHere),
/* harmony export */   b: () => (/* binding */ isRegisteredHere)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22333);
/* harmony import */ var _read_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17752);



/** Registering leaves a registration beside the manifest, copying leaves only the manifest. One HEAD. */
async function isRegisteredHere(store, { model, registrationId }, options = {}) {
    return (await store.head((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .registrationKey */ .RV)(model, registrationId), options)).kind === 'found';
}
/** @throws LaurelError `conflict` for a copy: two registries that both give numbers would give one number twice. */
async function requireRegisteredHere(store, model, version, options = {}) {
    const { manifest, key } = await (0,_read_version_js__WEBPACK_IMPORTED_MODULE_2__.readManifest)(store, model, version, options);
    if (await isRegisteredHere(store, manifest, options))
        return;
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'conflict',
        message: `${model}@${version} was copied into ${store.location} from another registry, and that one gives the numbers of ${model}`,
        at: { key },
        remedy: 'register there: it is home in laurel.yaml; apply copies what is promoted',
    });
}


/***/ }),

/***/ 72345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listModels),
/* harmony export */   N0: () => (/* binding */ findExistingVersion),
/* harmony export */   PO: () => (/* binding */ listAliases),
/* harmony export */   RP: () => (/* binding */ listVersionNumbers),
/* harmony export */   yM: () => (/* binding */ listAliasedModels)
/* harmony export */ });
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22333);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73037);


/** Models with at least one version, in the order of their keys. One short LIST for each. */
async function listModels(store, options = {}) {
    const segments = await childrenOf(store, 'versions/', options);
    return segments.map(_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .modelOfSegment */ .k7).filter((model) => model !== null);
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
    for await (const { key } of store.list((0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestsPrefix */ .Xh)(model), options)) {
        const version = (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOfManifestKey */ .wG)(key);
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


/***/ }),

/***/ 53206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ps: () => (/* binding */ digestOfObject),
/* harmony export */   aZ: () => (/* binding */ tallyStored),
/* harmony export */   g9: () => (/* binding */ ensureStored)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _primitives_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57662);
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83014);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67337);
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
