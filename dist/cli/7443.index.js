export const id = 7443;
export const ids = [7443];
export const modules = {

/***/ 51649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ DirectoryEvidenceSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67337);
/* harmony import */ var _hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86118);
/* harmony import */ var _is_inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94105);
/* harmony import */ var _listed_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7151);
/* harmony import */ var _read_range_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6512);
// Files that an evaluation or registration file names, relative to its directory.







/**
 * A file is as it was when it was first found: what is hashed, read and uploaded later must be those bytes.
 * The file that names it may have come with somebody's model, and what it names is stored: so links are followed,
 * but nothing outside the directory is touched unless `allowOutside`.
 */
class DirectoryEvidenceSource {
    location;
    #allowOutside;
    #found = new Map();
    constructor(directory, { allowOutside = false } = {}) {
        this.location = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
        this.#allowOutside = allowOutside;
    }
    async find(path) {
        const { identity } = this.#file(path);
        return { path, sizeBytes: identity.sizeBytes };
    }
    async hash(files, options) {
        return (0,_listed_files_js__WEBPACK_IMPORTED_MODULE_5__/* .hashListed */ .o)(files.map(({ path }) => this.#file(path)), options);
    }
    async read(path, maxBytes) {
        return (0,_listed_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readWhole */ .X)(this.#file(path), maxBytes);
    }
    upload(file, digest) {
        const found = this.#file(file.path);
        return { sizeBytes: file.sizeBytes, sha256: digest, open: (range) => (0,_read_range_js__WEBPACK_IMPORTED_MODULE_6__/* .readRange */ .q)(found, range) };
    }
    #file(path) {
        const found = this.#found.get(path) ?? this.#findFile(path);
        this.#found.set(path, found);
        return found;
    }
    #findFile(path) {
        const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.location, path);
        const absolute = realPathOf(named);
        if (!this.#allowOutside && !(0,_is_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .F)(realPathOf(this.location), absolute)) {
            throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LaurelError */ .Q4({
                code: 'invalid-artifact',
                message: `${path} leads out of ${this.location}`,
                at: { file: named },
                remedy: 'copy the file into that directory or, for a dataset, write digest: instead of path:; where you know what is named here, and that it may be stored, pass --allow-outside', // prettier-ignore
            });
        }
        return regularFile(path, named, absolute);
    }
}
function regularFile(path, named, absolute) {
    const stats = statOf(named, absolute);
    if (stats.isFile())
        return { path, absolute, identity: (0,_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)(stats) };
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LaurelError */ .Q4({
        code: 'invalid-artifact',
        message: `the path is ${stats.isDirectory() ? 'a directory' : 'no regular file'}`,
        at: { file: named },
        remedy: 'name a file; pack a directory into one file, or give its digest instead of a path',
    });
}
function realPathOf(named) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(named);
    }
    catch (cause) {
        throw unfound(named, cause);
    }
}
function statOf(named, absolute) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute, { bigint: true });
    }
    catch (cause) {
        throw unfound(named, cause);
    }
}
function unfound(named, cause) {
    if (!['ENOENT', 'ENOTDIR', 'ELOOP'].includes((0,_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCodeOf */ .c7)(cause)))
        return (0,_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .readFailure */ .f1)(named, cause);
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LaurelError */ .Q4({
        code: 'not-found',
        message: 'there is no such file',
        at: { file: named },
        remedy: 'paths in a file start from the directory of that file: correct the path',
        cause,
    });
}


/***/ }),

/***/ 7151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readWhole),
/* harmony export */   o: () => (/* binding */ hashListed)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _hashing_hash_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50929);
/* harmony import */ var _read_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6512);



/** SHA-256 of each, in the order given. @throws LaurelError `artifact-changed`, `invalid-artifact`, `interrupted`. */
async function hashListed(files, options) {
    return (0,_hashing_hash_files_js__WEBPACK_IMPORTED_MODULE_1__/* .hashFiles */ .y)(files.map(({ absolute, identity }) => ({ path: absolute, identity })), options);
}
/** @throws LaurelError `invalid-artifact` when the file is larger than `maxBytes`; `artifact-changed`. */
async function readWhole(file, maxBytes) {
    if (file.identity.sizeBytes > maxBytes) {
        throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
            code: 'invalid-artifact',
            message: `the file has ${file.identity.sizeBytes} bytes; at most ${maxBytes} are read of one like it`,
            at: { file: file.absolute },
            remedy: 'check that it is the file that was meant',
        });
    }
    const chunks = [];
    for await (const chunk of (0,_read_range_js__WEBPACK_IMPORTED_MODULE_2__/* .readRange */ .q)(file))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 6512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ streamChunkBytes),
/* harmony export */   q: () => (/* binding */ readRange)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
/* harmony import */ var _hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86118);
/* harmony import */ var _hashing_hash_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50929);
// Reading a listed file in large chunks with memory that does not grow, and noticing that it changed.




const streamChunkBytes = 1024 * 1024;
/**
 * The bytes of `range` (all by default). One chunk is read ahead while the consumer works on the last one.
 * The last chunk is handed out only after the file was found unchanged.
 *
 * @throws LaurelError `artifact-changed`; `invalid-artifact` when the file cannot be read.
 */
async function* readRange(file, range) {
    const { start, end } = boundsOf(file, range);
    const handle = await openListed(file);
    let pending;
    try {
        await refuseChanged(handle, file);
        pending = start < end ? readAhead(handle, file, start, end) : undefined;
        for (let position = start; pending !== undefined;) {
            const chunk = await pending;
            position += chunk.length;
            pending = position < end ? readAhead(handle, file, position, end) : undefined;
            if (pending === undefined)
                await refuseChanged(handle, file);
            yield chunk;
        }
    }
    finally {
        await pending?.catch(() => undefined);
        await handle.close();
    }
}
/** `end` exclusive. */
function boundsOf(file, range) {
    const { sizeBytes } = file.identity;
    const start = range?.start ?? 0;
    const end = range?.end === undefined ? sizeBytes : range.end + 1;
    if (start >= 0 && start <= end && end <= sizeBytes)
        return { start, end };
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
        code: 'internal',
        message: `bytes ${start} to ${end - 1} of a file of ${sizeBytes}`,
        at: { file: file.path },
    });
}
async function openListed(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file.absolute, _hashing_hash_files_js__WEBPACK_IMPORTED_MODULE_3__/* .openFlags */ .I);
    }
    catch (cause) {
        throw (0,_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .readFailure */ .f1)(file.absolute, cause);
    }
}
async function refuseChanged(handle, file) {
    const stats = await handle.stat({ bigint: true });
    if (!stats.isFile() || !(0,_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameFile */ .Dl)((0,_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityOf */ .cu)(stats), file.identity))
        throw (0,_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .fileChanged */ .J8)(file.absolute);
}
function readAhead(handle, file, start, end) {
    const reading = readChunk(handle, file, start, Math.min(end, start + streamChunkBytes));
    // Awaited in its turn; until then a failure must not count as unhandled.
    reading.catch(() => undefined);
    return reading;
}
async function readChunk(handle, file, start, end) {
    // A fresh buffer each time: the consumer may keep the last one while this one fills.
    const buffer = Buffer.allocUnsafeSlow(end - start);
    for (let filled = 0; filled < buffer.length;) {
        const read = await readOnce(handle, file, buffer.subarray(filled), start + filled);
        if (read === 0)
            throw (0,_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .fileChanged */ .J8)(file.absolute);
        filled += read;
    }
    return buffer;
}
async function readOnce(handle, file, into, position) {
    try {
        return (await handle.read(into, 0, into.length, position)).bytesRead;
    }
    catch (cause) {
        throw (0,_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .readFailure */ .f1)(file.absolute, cause);
    }
}


/***/ }),

/***/ 50929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ hashFiles),
  I: () => (/* binding */ openFlags)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var digest = __webpack_require__(83014);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/adapters/object-store/abort.js
var abort = __webpack_require__(27086);
// EXTERNAL MODULE: ./.build/js/src/adapters/hashing/file-identity.js
var file_identity = __webpack_require__(86118);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./.build/js/src/adapters/hashing/hash-worker.js
// The code of a hashing worker, as text. It is a string and not a module of its own because the command line
// tool and the action are bundled to one file each: a bundler that rewrites, renames or splits code leaves a
// string alone, and a worker started from it needs no second file beside the bundle.

/** 256 KiB reads were the fastest of 64 KiB, 256 KiB and 1 MiB. */
const chunkBytes = 256 * 1024;
const reportEveryBytes = 16 * 1024 * 1024;
const source = `'use strict';
const { parentPort, workerData } = require('node:worker_threads');
const { createHash } = require('node:crypto');
const { openSync, closeSync, readSync, fstatSync } = require('node:fs');

const buffer = Buffer.allocUnsafeSlow(workerData.chunkBytes);
let unreported = 0;

function report(atLeast) {
  if (unreported < atLeast) return;
  parentPort.postMessage(unreported);
  unreported = 0;
}

function isUnchanged(fd, identity) {
  const now = fstatSync(fd, { bigint: true });
  return now.isFile() && now.dev === identity.device && now.ino === identity.inode &&
    Number(now.size) === identity.sizeBytes && now.mtimeNs === identity.modifiedNs &&
    now.ctimeNs === identity.changedNs;
}

function hashFile({ path, identity }) {
  const fd = openSync(path, workerData.openFlags);
  try {
    if (!isUnchanged(fd, identity)) return { kind: 'changed' };
    const hash = createHash('sha256');
    let left = identity.sizeBytes;
    while (left > 0) {
      const read = readSync(fd, buffer, 0, Math.min(buffer.length, left), null);
      if (read === 0) return { kind: 'changed' };
      hash.update(read === buffer.length ? buffer : buffer.subarray(0, read));
      left -= read;
      unreported += read;
      report(workerData.reportEveryBytes);
    }
    return isUnchanged(fd, identity) ? { kind: 'hashed', hex: hash.digest('hex') } : { kind: 'changed' };
  } finally {
    closeSync(fd);
  }
}

function answer(file) {
  try {
    return hashFile(file);
  } catch (error) {
    return { kind: 'failed', code: String(error.code ?? ''), message: String(error.message) };
  }
}

parentPort.on('message', (batch) => {
  const answers = batch.map(answer);
  report(1);
  parentPort.postMessage(answers);
});
`;
/** Starts a worker (about 33 ms). It takes a {@link Batch} at a time; `terminate` stops it in mid-file. */
function startHashWorker(openFlags) {
    return new external_node_worker_threads_.Worker(source, {
        eval: true,
        workerData: { chunkBytes, reportEveryBytes, openFlags },
        // Nothing of this process's flags and environment is needed there.
        execArgv: [],
        env: {},
    });
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/hashing/hash-here.js
// SHA-256 of one file on this thread: the same steps as a worker's, for files too small to be worth one.




function hashFileHere(file, flags) {
    try {
        const fd = (0,external_node_fs_.openSync)(file.path, flags);
        try {
            return hashOpenFile(fd, file.identity);
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    catch (cause) {
        return { kind: 'failed', code: (0,file_identity/* systemCodeOf */.c7)(cause), message: String(cause) };
    }
}
function hashOpenFile(fd, identity) {
    if (!isUnchanged(fd, identity))
        return { kind: 'changed' };
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, identity.sizeBytes));
    for (let left = identity.sizeBytes; left > 0;) {
        const read = (0,external_node_fs_.readSync)(fd, buffer, 0, Math.min(buffer.length, left), null);
        if (read === 0)
            return { kind: 'changed' };
        hash.update(buffer.subarray(0, read));
        left -= read;
    }
    return isUnchanged(fd, identity) ? { kind: 'hashed', hex: hash.digest('hex') } : { kind: 'changed' };
}
function isUnchanged(fd, identity) {
    const stats = (0,external_node_fs_.fstatSync)(fd, { bigint: true });
    return stats.isFile() && (0,file_identity/* isSameFile */.Dl)((0,file_identity/* identityOf */.cu)(stats), identity);
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/hashing/hash-files.js
// SHA-256 of files, several at once: in worker threads where there is much to read, on this thread where
// starting a worker would cost more than it saves.








/**
 * Opening never follows a link, and never waits for the other end of a named pipe. Where the system knows no
 * such flag, the identity that is compared after opening still tells.
 */
const openFlags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** A worker starts in 33 ms: what a processor without SHA instructions (0.46 GB/s) hashes in that time. */
const defaultInlineBytes = 16 * 1024 * 1024;
/** Each worker hashes 1.3 GB/s; four of them keep up with a fast disk. */
const defaultMaxWorkers = 4;
/** Small files travel to a worker together. */
const batchBytes = 4 * 1024 * 1024;
const batchFiles = 256;
/**
 * The digests of `files`, in their order.
 *
 * @throws LaurelError `artifact-changed` when a file is not, before and after, what its identity says;
 *   `invalid-artifact` when one cannot be read; `interrupted`.
 */
async function hashFiles(files, options = {}) {
    (0,abort/* throwIfAborted */.T)(options.signal, 'hashing');
    const totalBytes = files.reduce((sum, file) => sum + file.identity.sizeBytes, 0);
    if (totalBytes <= (options.inlineBytes ?? defaultInlineBytes))
        return hashInline(files, options);
    return hashInWorkers(files, options);
}
function hashInline(files, { onBytes }) {
    return files.map((file) => {
        const digest = digestOrThrow(hashFileHere(file, openFlags), file);
        onBytes?.(file.identity.sizeBytes);
        return digest;
    });
}
async function hashInWorkers(files, options) {
    const queue = batchesOf(files);
    const workers = Array.from({ length: workerCount(queue.length, options) }, () => startHashWorker(openFlags));
    const digests = new Map();
    try {
        await Promise.all(workers.map((worker) => drain(worker, queue, digests, options)));
    }
    finally {
        await Promise.all(workers.map((worker) => worker.terminate()));
    }
    return files.map((file) => digests.get(file) ?? unanswered(file));
}
function workerCount(batches, { maxWorkers = defaultMaxWorkers }) {
    return Math.max(1, Math.min((0,external_node_os_.availableParallelism)(), maxWorkers, batches));
}
/** Largest first, so that no worker is left alone with a large file at the end. */
function batchesOf(files) {
    const batches = [];
    let bytes = Infinity;
    for (const file of files.toSorted((a, b) => b.identity.sizeBytes - a.identity.sizeBytes)) {
        let batch = batches.at(-1);
        if (batch === undefined || bytes >= batchBytes || batch.length >= batchFiles) {
            batch = [];
            batches.push(batch);
            bytes = 0;
        }
        batch.push(file);
        bytes += file.identity.sizeBytes;
    }
    return batches;
}
async function drain(worker, queue, digests, options) {
    for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
        const answers = await ask(worker, batch, options);
        for (const [index, file] of batch.entries())
            digests.set(file, digestOrThrow(answers[index], file));
    }
}
function ask(worker, batch, { onBytes, signal }) {
    return new Promise((resolve, reject) => {
        const settle = (act) => {
            worker.off('message', onMessage);
            worker.off('error', onEnd);
            worker.off('exit', onEnd);
            signal?.removeEventListener('abort', onAbort);
            act();
        };
        const onMessage = (message) => {
            if (typeof message === 'number')
                onBytes?.(message);
            else
                settle(() => resolve(message));
        };
        const onEnd = (cause) => settle(() => reject(workerEnded(cause)));
        const onAbort = () => settle(() => reject((0,abort/* interrupted */.V)('hashing', signal?.reason)));
        worker.on('message', onMessage);
        worker.on('error', onEnd);
        worker.on('exit', onEnd);
        signal?.addEventListener('abort', onAbort);
        if (signal?.aborted === true)
            onAbort();
        else
            worker.postMessage(batch, []);
    });
}
function digestOrThrow(answer, file) {
    switch (answer?.kind) {
        case 'hashed':
            return (0,digest/* digestFromHex */.Ch)(answer.hex);
        case 'changed':
            throw (0,file_identity/* fileChanged */.J8)(file.path);
        case 'failed':
            throw (0,file_identity/* readFailure */.f1)(file.path, Object.assign(new Error(answer.message), { code: answer.code }));
        default:
            return unanswered(file);
    }
}
function unanswered(file) {
    throw new errors/* LaurelError */.Q4({
        code: 'internal',
        message: 'a hashing worker left a file out',
        at: { file: file.path },
    });
}
function workerEnded(cause) {
    return new errors/* LaurelError */.Q4({
        code: 'internal',
        message: `a hashing worker ended early${cause instanceof Error ? `: ${cause.message}` : ''}`,
        remedy: 'check that there is memory left, then run the command again',
        cause,
    });
}


/***/ }),

/***/ 94105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
// Whether a path lies in a directory: by its segments, since `/data-2` begins with `/data` and lies beside it.

/** Of absolute paths, as they are written: where a link could lead elsewhere, resolve both first. A directory lies in itself. */
function isInside(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, path);
    // On Windows the way to another drive is absolute.
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}


/***/ }),

/***/ 46081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
// Addresses of remotes and data, as they may be stored for ever: without credentials.
const maxLength = 4_096;
/** `git@github.com:acme/models.git` */
const scpLike = /^(?:[\w.-]+@)?[\w.-]+:[^\s@?#]+$/;
/**
 * `raw` without user, password, query and fragment, and without `.git` at its end; `null` for what is neither
 * an address nor a path, because something secret might be in it. The user `git` of an SSH address is kept:
 * it names no one.
 */
function withoutCredentials(raw) {
    const text = raw.trim();
    if (text === '' || text.length > maxLength || /[\s\p{Cc}]/u.test(text))
        return null;
    if (text.includes('://'))
        return ofUrl(text);
    if (scpLike.test(text))
        return trimmed(text.replace(/^(?!git@)[^@/]+@/, ''));
    return text.includes('@') ? null : trimmed(text);
}
function ofUrl(text) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        return null;
    }
    url.password = '';
    if (url.username !== 'git' || !/^(?:git\+)?ssh:$/.test(url.protocol))
        url.username = '';
    url.search = '';
    url.hash = '';
    // A scheme that the URL standard does not know may keep a user where the setters do not reach.
    return /^[^/]*\/\/(?!git@)[^/]*@/.test(url.href) ? null : trimmed(url.href);
}
function trimmed(address) {
    return address.replace(/\/+$/, '').replace(/\.git$/, '');
}


/***/ }),

/***/ 69779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zi: () => (/* binding */ runIdentityOf),
/* harmony export */   hO: () => (/* binding */ readWorkflowRun),
/* harmony export */   x: () => (/* binding */ WorkflowLineage)
/* harmony export */ });
/* harmony import */ var _remote_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46081);

/** `null` outside GitHub Actions, or where a variable is not what the runner would set. */
function readWorkflowRun(env) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return null;
    const repository = matching(env['GITHUB_REPOSITORY'], /^[\w.-]{1,100}\/[\w.-]{1,100}$/);
    const runId = matching(env['GITHUB_RUN_ID'], /^[0-9]{1,20}$/);
    const attempt = matching(env['GITHUB_RUN_ATTEMPT'] ?? '1', /^[1-9][0-9]{0,5}$/);
    const job = matching(env['GITHUB_JOB'], /^[\w-]{1,200}$/);
    const commit = matching(env['GITHUB_SHA'], /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
    const server = serverOf(env['GITHUB_SERVER_URL']);
    if (repository === null || runId === null || attempt === null || job === null || commit === null)
        return null;
    if (server === null)
        return null;
    const actor = matching(env['GITHUB_ACTOR'], /^[\w-]{1,100}(?:\[bot\])?$/);
    const repositoryUrl = `${server}/${repository}`;
    return {
        repository,
        repositoryUrl,
        runId,
        attempt: Number(attempt),
        job,
        commit,
        ...(actor === null ? {} : { actor }),
        url: `${repositoryUrl}/actions/runs/${runId}/attempts/${attempt}`,
    };
}
/** What binds a registration to the run; `matrix` tells the jobs of a matrix apart. */
function runIdentityOf(run, matrix) {
    const job = matrix === undefined || matrix === '' ? run.job : `${run.job} ${matrix}`;
    return { repository: run.repository, run: run.runId, job };
}
/** The run as lineage. */
class WorkflowLineage {
    name = 'github-actions';
    #env;
    constructor(env) {
        this.#env = env;
    }
    async gather() {
        const run = readWorkflowRun(this.#env);
        if (run === null) {
            const isExpected = this.#env['GITHUB_ACTIONS'] === 'true';
            return isExpected
                ? { notes: ['GITHUB_ACTIONS is set, but not all that names the run: it is not recorded'] }
                : {};
        }
        const { runId: id, url, actor } = run;
        return { run: { tracker: 'github-actions', id, url, ...(actor === undefined ? {} : { actor }) } };
    }
}
function matching(value, pattern) {
    return value !== undefined && pattern.test(value) ? value : null;
}
function serverOf(raw = 'https://github.com') {
    return /^https?:\/\//.test(raw) ? (0,_remote_address_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .r)(raw) : null;
}


/***/ }),

/***/ 27086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ throwIfAborted),
/* harmony export */   V: () => (/* binding */ interrupted)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// Ctrl-C and abort signals, as the coded error that every store method promises.

/** @throws LaurelError `interrupted` when `signal` has fired. */
function throwIfAborted(signal, what) {
    if (signal?.aborted === true)
        throw interrupted(what, signal.reason);
}
/** The error of a call that was cut short; a write cut short may have landed. */
function interrupted(what, cause) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'interrupted',
        message: `interrupted: ${what}`,
        remedy: 'run the same command again; what was stored stays valid',
        cause,
    });
}


/***/ }),

/***/ 2729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _adapters_lineage_workflow_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69779);
// Who a manifest or evaluation is from, in the words that policies use.

/** `repo:acme/credit-training` in a workflow, else `user:ada`. */
function identityOf({ env, actor }) {
    const run = (0,_adapters_lineage_workflow_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkflowRun */ .hO)(env);
    return run === null ? `user:${actor}` : `repo:${run.repository}`;
}


/***/ }),

/***/ 84684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine),
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const redrawEveryMs = 100;
/** A listener that draws one line for the phase under way, and a way to clear it. */
function progressLine(console, now) {
    let phase = '';
    let startedAt = 0;
    let startedWith = 0;
    let lastDone = 0;
    let drawnAt = 0;
    const listener = (event) => {
        const time = now();
        // Less than before is the next of several pieces of work.
        if (event.phase !== phase || event.done < lastDone) {
            ({ phase } = event);
            startedAt = time;
            startedWith = event.done;
            drawnAt = 0;
        }
        lastDone = event.done;
        if (time - drawnAt < redrawEveryMs && event.done < event.total)
            return;
        drawnAt = time;
        const seconds = (time - startedAt) / 1_000;
        const rate = seconds > 0 ? (event.done - startedWith) / seconds : 0;
        console.status(describe({ ...event, rate }));
    };
    return { listener, done: () => console.status('') };
}
function describe({ phase, done, total, rate, }) {
    const share = total === 0 ? 100 : Math.floor((100 * done) / total);
    const left = rate > 0 && done < total ? `, ${duration((total - done) / rate)} left` : '';
    const speed = rate > 0 ? ` at ${formatBytes(rate)}/s` : '';
    return `${phase} ${formatBytes(done)} of ${formatBytes(total)} (${share} %)${speed}${left}`;
}
/** Binary units, as storage people count: `1.5 GiB`. */
function formatBytes(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
    const value = bytes / 1024 ** power;
    return `${power === 0 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}
function duration(seconds) {
    if (seconds < 60)
        return `${Math.ceil(seconds)} s`;
    if (seconds < 3_600)
        return `${Math.ceil(seconds / 60)} min`;
    return `${(seconds / 3_600).toFixed(1)} h`;
}


/***/ }),

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

/***/ 2707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ maxEvaluationBytes),
/* harmony export */   k: () => (/* binding */ readWrittenFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _adapters_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86118);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67337);
/* harmony import */ var _primitives_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77678);
// A YAML or JSON file that the command line names.




/** An evaluation with ten thousand slices, or with its latency samples in it, is a large file. */
const maxEvaluationBytes = 8 * 1024 * 1024;
/** @throws LaurelError `not-found`; `invalid-document`, with the place, for what is not strict YAML. */
async function readWrittenFile(file, maxBytes = _primitives_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultMaxYamlBytes */ .oO) {
    return (0,_primitives_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .hN)(await readLimited(file, maxBytes), file, { maxBytes });
}
/** Looks at the size before the file fills the memory. */
async function readLimited(file, maxBytes) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        if (size <= maxBytes)
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
    }
    catch (cause) {
        throw unreadable(file, cause);
    }
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LaurelError */ .Q4({
        code: 'invalid-document',
        message: `the file is larger than the ${maxBytes} bytes that are read of one like it`,
        at: { file },
        remedy: 'keep data out of it: name files instead',
    });
}
function unreadable(file, cause) {
    const code = (0,_adapters_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCodeOf */ .c7)(cause);
    const isAbsent = ['ENOENT', 'ENOTDIR'].includes(code);
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LaurelError */ .Q4({
        code: isAbsent ? 'not-found' : 'invalid-document',
        message: isAbsent ? 'there is no such file' : `the file cannot be read (${code})`,
        at: { file },
        remedy: isAbsent ? 'correct the path' : 'name a regular file that this user may read',
        cause,
    });
}


/***/ })

};
