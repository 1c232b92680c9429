export const id = 807;
export const ids = [807];
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

/***/ 86118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   J8: () => (/* binding */ fileChanged),
/* harmony export */   c7: () => (/* binding */ systemCodeOf),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   f1: () => (/* binding */ readFailure)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);

function identityOf(stats) {
    return {
        device: stats.dev,
        inode: stats.ino,
        sizeBytes: Number(stats.size),
        modifiedNs: stats.mtimeNs,
        changedNs: stats.ctimeNs,
    };
}
function isSameFile(a, b) {
    return (a.device === b.device &&
        a.inode === b.inode &&
        a.sizeBytes === b.sizeBytes &&
        a.modifiedNs === b.modifiedNs &&
        a.changedNs === b.changedNs);
}
/** The error of a file that is no longer what it was when it was listed. */
function fileChanged(path, cause) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'artifact-changed',
        message: 'the file changed while it was being read',
        at: { file: path },
        remedy: 'wait until training has finished writing, then run the command again',
        cause,
    });
}
/** The error that a failed open or read of a listed file amounts to. */
function readFailure(path, cause) {
    const code = systemCodeOf(cause);
    // Gone, or replaced by a link, a directory or a socket since it was listed.
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EISDIR', 'ENXIO'].includes(code))
        return fileChanged(path, cause);
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'invalid-artifact',
        message: `the file cannot be read${code === '' ? '' : ` (${code})`}`,
        at: { file: path },
        remedy: 'make the file readable for this user and check the disk, then run the command again',
        cause,
    });
}
/** `ENOENT` and the like, or an empty string. */
function systemCodeOf(cause) {
    return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
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

/***/ 69208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86118);
// Making a directory and what is missing above it. Node's own way tries for ever where a file system, such as
// /proc, says of a directory to be made that there is none.



/**
 * @returns the directories that were made, the topmost first; none where `directory` was there.
 * @throws the system's error: `ENOENT` where no directory can be made.
 */
async function makeDirectory(directory) {
    try {
        return await makeOne(directory);
    }
    catch (cause) {
        if ((0,_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(cause) !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory) === directory)
            throw cause;
    }
    const above = await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory));
    return [...above, ...(await makeOne(directory))];
}
async function makeOne(directory) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory);
        return [directory];
    }
    catch (cause) {
        // Some systems refuse to make what is there with other errors than EEXIST.
        if ((0,_hashing_file_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCodeOf */ .c7)(cause) !== 'ENOENT' && (await isDirectory(directory)))
            return [];
        throw cause;
    }
}
async function isDirectory(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory();
    }
    catch {
        return false;
    }
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

/***/ 49947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ pull_run)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/adapters/hashing/file-identity.js
var file_identity = __webpack_require__(86118);
// EXTERNAL MODULE: ./.build/js/src/adapters/hashing/hash-files.js + 2 modules
var hash_files = __webpack_require__(50929);
// EXTERNAL MODULE: ./.build/js/src/adapters/make-directory.js
var make_directory = __webpack_require__(69208);
// EXTERNAL MODULE: ./.build/js/src/adapters/artifacts/partial-file.js
var partial_file = __webpack_require__(92610);
;// CONCATENATED MODULE: ./.build/js/src/adapters/artifacts/write-failure.js
// What a failed write to the target directory amounts to.


/** `store-full`, `store-denied` or `store-unavailable`, whichever the system's code says. */
function writeFailure(file, cause) {
    if (cause instanceof errors/* LaurelError */.Q4)
        return cause;
    const code = (0,file_identity/* systemCodeOf */.c7)(cause);
    if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) {
        return new errors/* LaurelError */.Q4({
            code: 'store-full',
            message: 'the disk is full',
            at: { file },
            remedy: 'free space and run the same command again; it goes on where it stopped',
            cause,
        });
    }
    if (['EACCES', 'EPERM', 'EROFS', 'ELOOP'].includes(code)) {
        return new errors/* LaurelError */.Q4({
            code: 'store-denied',
            message: `the file cannot be written (${code})`,
            at: { file },
            remedy: 'make the directory writable for this user, or pull into another one',
            cause,
        });
    }
    return new errors/* LaurelError */.Q4({
        code: 'store-unavailable',
        message: `the file cannot be written${code === '' ? '' : ` (${code})`}`,
        at: { file },
        remedy: 'check the disk and run the same command again',
        cause,
    });
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/artifacts/publish.js
// Giving a complete file its final name, in one step that either happens or does not.




/**
 * Renames `partial` to `target`, over what is there with `overwrite`.
 *
 * @throws LaurelError `store-full`, `store-denied`, `store-unavailable`; `conflict` where a directory has the name.
 */
async function publish(partial, target, overwrite) {
    try {
        if (overwrite)
            await (0,promises_.rename)(partial, target.file);
        else if (!(await linked(partial, target.file)))
            return 'taken';
    }
    catch (cause) {
        if (['EISDIR', 'ENOTEMPTY', 'EEXIST'].includes((0,file_identity/* systemCodeOf */.c7)(cause)))
            throw directoryThere(target, cause);
        throw writeFailure(target.file, cause);
    }
    await syncDirectory(target.directory);
    return 'published';
}
/** link(2) fails where the name is taken, which rename(2) does not. */
async function linked(partial, file) {
    try {
        await (0,promises_.link)(partial, file);
    }
    catch (cause) {
        const code = (0,file_identity/* systemCodeOf */.c7)(cause);
        if (code === 'EEXIST')
            return false;
        // A file system without hard links: look, then rename.
        if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code))
            throw cause;
        if (await isThere(file))
            return false;
        await (0,promises_.rename)(partial, file);
        return true;
    }
    await (0,promises_.unlink)(partial);
    return true;
}
async function isThere(file) {
    try {
        await (0,promises_.lstat)(file);
        return true;
    }
    catch {
        return false;
    }
}
/** So that the new name survives a power cut. Not every system can open a directory; then it is left to the system. */
async function syncDirectory(directory) {
    try {
        const handle = await (0,promises_.open)(directory, 'r');
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch (cause) {
        if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'].includes((0,file_identity/* systemCodeOf */.c7)(cause))) {
            throw writeFailure(directory, cause);
        }
    }
}
function directoryThere(target, cause) {
    return new errors/* LaurelError */.Q4({
        code: 'conflict',
        message: 'a directory has the name of the file',
        at: { file: target.file },
        remedy: 'remove it, or pull into another directory',
        cause,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var primitives_digest = __webpack_require__(83014);
// EXTERNAL MODULE: ./.build/js/src/adapters/object-store/abort.js
var abort = __webpack_require__(27086);
// EXTERNAL MODULE: ./.build/js/src/adapters/artifacts/read-range.js
var read_range = __webpack_require__(6512);
;// CONCATENATED MODULE: ./.build/js/src/adapters/artifacts/receive.js
// Receiving an artifact into its partial file: written and hashed at once, never trusted before both agree.








/**
 * Completes the partial file and makes it durable. Where bytes do not arrive, what did arrive stays, to be
 * gone on with; where they are the wrong ones, the partial file is removed.
 *
 * @throws LaurelError `digest-mismatch`, `store-full`, `interrupted`, or what `body` throws.
 */
async function receive(partial, incoming) {
    const file = await openPartial(partial);
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        await hashArrived(file, hash, incoming);
        await writeBody(file, hash, incoming);
        await file.sync();
        const digest = (0,primitives_digest/* digestFromHex */.Ch)(hash.digest('hex'));
        if (digest !== incoming.digest)
            throw mismatch(incoming, `its digest is ${digest}, expected ${incoming.digest}`);
    }
    catch (cause) {
        if (cause instanceof errors/* LaurelError */.Q4 && cause.code === 'digest-mismatch')
            await (0,promises_.unlink)(partial);
        throw cause;
    }
    finally {
        await file.close();
    }
}
async function openPartial(partial) {
    const onDisk = async (act) => {
        try {
            return await act();
        }
        catch (cause) {
            throw writeFailure(partial, cause);
        }
    };
    const flags = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
    const handle = await onDisk(() => (0,promises_.open)(partial, flags, 0o666));
    return {
        read: (into, position) => onDisk(async () => (await handle.read(into, 0, into.length, position)).bytesRead),
        writeAll: (chunk, position) => onDisk(() => writeAll(handle, chunk, position)),
        cutAfter: (sizeBytes) => onDisk(async () => {
            if ((await handle.stat()).size > sizeBytes)
                await handle.truncate(sizeBytes);
        }),
        sync: () => onDisk(() => handle.sync()),
        close: () => handle.close(),
    };
}
async function hashArrived(file, hash, incoming) {
    const buffer = Buffer.allocUnsafe(Math.min(read_range/* streamChunkBytes */.l, incoming.from));
    for (let position = 0; position < incoming.from;) {
        (0,abort/* throwIfAborted */.T)(incoming.signal, incoming.path);
        const read = await file.read(buffer.subarray(0, incoming.from - position), position);
        if (read === 0)
            throw tooShort(incoming, position);
        hash.update(buffer.subarray(0, read));
        position += read;
    }
    await file.cutAfter(incoming.from);
}
async function writeBody(file, hash, incoming) {
    let position = incoming.from;
    for await (const chunk of incoming.body) {
        (0,abort/* throwIfAborted */.T)(incoming.signal, incoming.path);
        if (position + chunk.length > incoming.sizeBytes) {
            throw mismatch(incoming, `more than its ${incoming.sizeBytes} bytes arrived`);
        }
        const writing = file.writeAll(chunk, position);
        hash.update(chunk);
        await writing;
        position += chunk.length;
        incoming.onBytes?.(chunk.length);
    }
    if (position < incoming.sizeBytes) {
        throw mismatch(incoming, `${position} of its ${incoming.sizeBytes} bytes arrived`);
    }
}
async function writeAll(handle, chunk, position) {
    for (let written = 0; written < chunk.length;) {
        const { bytesWritten } = await handle.write(chunk, written, chunk.length - written, position + written);
        written += bytesWritten;
    }
}
function tooShort(incoming, position) {
    return new errors/* LaurelError */.Q4({
        code: 'internal',
        message: `the partial file ends at ${position}, before ${incoming.from}`,
        at: { file: incoming.path },
    });
}
function mismatch(incoming, what) {
    return new errors/* LaurelError */.Q4({
        code: 'digest-mismatch',
        message: `not the bytes that the manifest names: ${what}`,
        at: { file: incoming.path },
        remedy: 'the stored artifact is damaged or was altered: run laurel verify',
    });
}

// EXTERNAL MODULE: ./.build/js/src/adapters/artifacts/list-files.js
var list_files = __webpack_require__(46278);
;// CONCATENATED MODULE: ./.build/js/src/adapters/artifacts/strays.js




/**
 * At most `limit` paths below `root`, `/`-separated, that are not among `expected`: whoever loads the directory
 * could take them for the version's. Names that no version's file has are passed over, and empty directories.
 *
 * @throws LaurelError `store-denied` and the like for a directory that cannot be read.
 */
async function straysIn(root, expected, limit) {
    const found = [];
    const waiting = [''];
    for (let prefix = waiting.pop(); prefix !== undefined; prefix = waiting.pop()) {
        for (const entry of await entriesOf((0,external_node_path_.join)(root, prefix))) {
            if ((0,list_files/* isExcludedName */.Q)(entry.name))
                continue;
            const path = prefix + entry.name;
            if (entry.isDirectory())
                waiting.push(`${path}/`);
            // As manifests write paths: some file systems give names back decomposed.
            else if (!expected.has(path.normalize('NFC')))
                found.push(path);
            if (found.length >= limit)
                return found;
        }
    }
    return found;
}
async function entriesOf(directory) {
    try {
        const entries = await (0,promises_.readdir)(directory, { withFileTypes: true });
        return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (cause) {
        throw writeFailure(directory, cause);
    }
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/artifacts/target-path.js
// Where an artifact goes below the target directory: never outside it, never through a link.






/**
 * The place of `path` below `root`, a real path.
 *
 * @throws LaurelError `invalid-artifact` for a path that is absolute, has an empty, `.` or `..` segment or a
 *   character that ends or splits names, or leads through something that is not a directory.
 */
async function targetOf(root, path) {
    const segments = segmentsOf(path);
    const name = segments.pop() ?? '';
    let directory = root;
    for (const segment of segments) {
        directory = (0,external_node_path_.join)(directory, segment);
        await refuseOtherThanDirectory(directory);
    }
    return { directory, file: (0,external_node_path_.join)(directory, name) };
}
/** Makes the target's directories; {@link targetOf} has checked those that are there. */
async function makeParent(target) {
    try {
        await (0,make_directory/* makeDirectory */.O)(target.directory);
    }
    catch (cause) {
        throw writeFailure(target.directory, cause);
    }
}
function segmentsOf(path) {
    const segments = path.split('/');
    // A backslash or a drive's colon is part of a name on POSIX systems and splits paths on Windows.
    const splitter = process.platform === 'win32' ? /[\0\\:]/ : /\0/;
    if (!splitter.test(path) && segments.every((segment) => !['', '.', '..'].includes(segment)))
        return segments;
    throw new errors/* LaurelError */.Q4({
        code: 'invalid-artifact',
        message: `not a relative path that can be written here: ${JSON.stringify(path)}`,
        remedy: 'the manifest may have been altered: run laurel verify',
    });
}
async function refuseOtherThanDirectory(directory) {
    try {
        if ((await (0,promises_.lstat)(directory)).isDirectory())
            return;
    }
    catch (cause) {
        if ((0,file_identity/* systemCodeOf */.c7)(cause) === 'ENOENT')
            return;
        throw writeFailure(directory, cause);
    }
    throw new errors/* LaurelError */.Q4({
        code: 'invalid-artifact',
        message: 'a directory of the version is a file or a symbolic link here',
        at: { file: directory },
        remedy: 'pull into an empty directory',
    });
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/artifacts/directory-artifact-sink.js
// Artifacts to disk: what `pull` writes. Nothing has its final name before its digest was checked.












class DirectoryArtifactSink {
    location;
    overwrites;
    #partials = new partial_file/* PartialFiles */.Hr();
    #root;
    constructor(options) {
        this.location = (0,external_node_path_.resolve)(options.directory);
        this.overwrites = options.overwrite ?? false;
    }
    async strays(paths, limit) {
        this.#root ??= makeRoot(this.location);
        return straysIn(await this.#root, new Set(paths), limit);
    }
    async digestOf(path, options = {}) {
        return digestOfFile(await this.#target(path), options);
    }
    async partialBytes(path, digest) {
        const { directory } = await this.#target(path);
        return this.#partials.takeOver(directory, path, digest);
    }
    /**
     * @throws LaurelError `digest-mismatch` (the partial file is removed); `conflict` when another file has the
     *   name and `overwrite` was not asked for; `store-full`; `interrupted`; or what `body` throws (the partial
     *   file stays, and `partialBytes` tells its size).
     */
    async write(path, expected, from, body, options = {}) {
        const once = body[Symbol.asyncIterator]();
        try {
            const target = await this.#target(path);
            if (!this.overwrites && (await isTaken(target, expected.digest, options)))
                return;
            await makeParent(target);
            const partial = (0,partial_file/* partialFile */.MT)(target.directory, path, expected.digest);
            const rest = { [Symbol.asyncIterator]: () => once };
            await receive(partial, { path, ...expected, from, body: rest, ...options });
            if ((await publish(partial, target, this.overwrites)) === 'published')
                return;
            await (0,promises_.unlink)(partial);
            await isTaken(target, expected.digest, options);
        }
        finally {
            // A body that was not read to its end holds a connection open.
            await once.return?.();
        }
    }
    async #target(path) {
        this.#root ??= makeRoot(this.location);
        return targetOf(await this.#root, path);
    }
}
async function makeRoot(directory) {
    try {
        await (0,make_directory/* makeDirectory */.O)(directory);
        return await (0,promises_.realpath)(directory);
    }
    catch (cause) {
        throw writeFailure(directory, cause);
    }
}
/** Whether the file is there already. @throws LaurelError `conflict` when another has its name. */
async function isTaken(target, digest, options) {
    const { signal } = options;
    const there = await digestOfFile(target, signal === undefined ? {} : { signal });
    if (there === null || there === digest)
        return there !== null;
    throw conflict(target, `a file with digest ${there} has this name`);
}
async function digestOfFile(target, options) {
    try {
        const stats = await (0,promises_.lstat)(target.file, { bigint: true });
        if (!stats.isFile())
            throw conflict(target, 'something that is not a regular file has this name');
        const [digest] = await (0,hash_files/* hashFiles */.y)([{ path: target.file, identity: (0,file_identity/* identityOf */.cu)(stats) }], options);
        return digest ?? null;
    }
    catch (cause) {
        if (['ENOENT', 'ENOTDIR'].includes((0,file_identity/* systemCodeOf */.c7)(cause)))
            return null;
        throw cause;
    }
}
function conflict(target, message) {
    return new errors/* LaurelError */.Q4({
        code: 'conflict',
        message,
        at: { file: target.file },
        remedy: 'pull into an empty directory, or replace what is there with --overwrite',
    });
}

// EXTERNAL MODULE: ./.build/js/src/registry/names.js
var names = __webpack_require__(73037);
// EXTERNAL MODULE: ./.build/js/src/primitives/clock.js
var primitives_clock = __webpack_require__(57662);
// EXTERNAL MODULE: ./.build/js/src/registry/in-parallel.js
var in_parallel = __webpack_require__(18960);
// EXTERNAL MODULE: ./.build/js/src/registry/keys.js
var keys = __webpack_require__(22333);
// EXTERNAL MODULE: ./.build/js/src/registry/read-version.js
var read_version = __webpack_require__(17752);
// EXTERNAL MODULE: ./.build/js/src/registry/resolve.js
var resolve = __webpack_require__(47897);
;// CONCATENATED MODULE: ./.build/js/src/registry/pull.js






const maxAttempts = 4;
/** Of files in the way, in a message. */
const shownPaths = 5;
/**
 * Every file of a version and no other, each under its name only once its digest was checked. Run again, it
 * fetches what is missing.
 *
 * @throws LaurelError `conflict`, before anything is fetched, where other files lie; `not-found`; `digest-mismatch` when stored bytes are not what the manifest says; as the
 *   sink and the store do.
 */
async function pull(request) {
    const { manifest, digest } = await manifestOf(request);
    const totalBytes = manifest.artifacts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    let [done, fetchedBytes] = [0, 0];
    const advance = (bytes) => {
        done += bytes;
        request.onProgress?.({ phase: 'download', done, total: totalBytes });
    };
    const missing = await whatIsMissing(request, manifest);
    advance(totalBytes - missing.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0));
    await (0,in_parallel/* inParallel */.H)(missing, request.parallel ?? 4, async (artifact) => {
        const fetched = await pullFile(request, manifest.contentDigest, artifact, advance);
        fetchedBytes += fetched;
    });
    return {
        model: manifest.model,
        version: manifest.version,
        manifestDigest: digest,
        contentDigest: manifest.contentDigest,
        files: manifest.artifacts.length,
        totalBytes,
        fetchedBytes,
    };
}
async function manifestOf({ store, reference, signal }) {
    const { model, version, manifestDigest, stored } = await (0,resolve/* resolve */.h)(store, reference, { signal });
    if (stored !== undefined)
        return stored;
    const read = await (0,read_version.readManifest)(store, model, version, { signal });
    if (read.digest === manifestDigest)
        return read;
    throw new errors/* LaurelError */.Q4({
        code: 'digest-mismatch',
        message: `the pointer names manifest ${manifestDigest}, and what is stored has ${read.digest}`,
        at: { key: read.key },
        remedy: 'the manifest was altered after it was promoted; restore it and run laurel verify',
    });
}
/**
 * The artifacts that are to be fetched, once it is known that nothing is in their way.
 *
 * @throws LaurelError `conflict`: a loader would take an old file beside the new ones for a part of the version.
 */
async function whatIsMissing(request, manifest) {
    const { sink, signal } = request;
    const { artifacts, model, version } = manifest;
    const refuse = (why, paths, remedy) => new errors/* LaurelError */.Q4({
        code: 'conflict',
        message: `${why} ${model}@${version}: ${paths.slice(0, shownPaths).join(', ')}${paths.length > shownPaths ? ' and more' : ''}`,
        at: { file: sink.location },
        remedy: `pull each version into a new directory of its own, such as ${sink.location}/${version}, or ${remedy}`,
    });
    const paths = artifacts.map(({ path }) => path);
    const strays = await sink.strays(paths, shownPaths + 1);
    if (strays.length > 0)
        throw refuse('there are files that are not of', strays, 'remove them first');
    const there = await (0,in_parallel/* inParallel */.H)(paths, request.parallel ?? 4, async (path) => sink.digestOf(path, signal === undefined ? {} : { signal }));
    const missing = artifacts.filter(({ digest }, index) => there[index] !== digest);
    const differing = paths.filter((_, index) => there[index] !== null && there[index] !== artifacts[index]?.digest);
    if (differing.length === 0 || sink.overwrites)
        return missing;
    throw refuse('there are files that differ from those of', differing, 'replace them with --overwrite');
}
/** Returns how many bytes were fetched. */
async function pullFile(request, contentDigest, artifact, advance) {
    const { sink, clock, random, signal } = request;
    const { path, digest, sizeBytes } = artifact;
    let [counted, fetched] = [0, 0];
    for (let attempt = 1;; attempt += 1) {
        const from = Math.min(await sink.partialBytes(path, digest), sizeBytes);
        // A retry goes on where the sink has got to, which may be less than what had arrived here.
        advance(from - counted);
        counted = from;
        const onBytes = (bytes) => {
            counted += bytes;
            fetched += bytes;
            advance(bytes);
        };
        try {
            const body = bodyOf(request, (0,keys/* artifactKey */.Wf)(contentDigest, path), { from, sizeBytes });
            const options = signal === undefined ? { onBytes } : { onBytes, signal };
            await sink.write(path, { digest, sizeBytes }, from, body, options);
            return fetched;
        }
        catch (error) {
            const isTransient = error instanceof errors/* LaurelError */.Q4 && error.code === 'store-unavailable';
            if (!isTransient || attempt === maxAttempts)
                throw error;
            await clock.sleep((0,primitives_clock/* backoffMs */.j)(attempt, random), signal);
        }
    }
}
/** No store answers a range that begins at the end. */
async function* bodyOf({ store, signal }, key, { from, sizeBytes }) {
    if (from < sizeBytes)
        yield* store.open(key, { start: from }, { signal });
}

// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(73603);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/progress.js
var cli_progress = __webpack_require__(84684);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/plain.js
var plain = __webpack_require__(88320);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/commands/pull.js
// laurel pull <reference> <directory>: files of a version to disk, verified. Run again, it goes on.







async function run(context, [text = '', directory = '.'], { overwrite = false } = {}) {
    const reference = (0,names/* parseReference */.F2)(text);
    const { console, clock, random, signal } = context;
    const store = await context.store(reference);
    const sink = new DirectoryArtifactSink({ directory, overwrite });
    const progress = (0,cli_progress/* progressLine */.o)(console, () => clock.now().getTime());
    try {
        const pulled = await pull({
            store,
            reference,
            sink,
            clock,
            random,
            signal,
            onProgress: progress.listener,
        });
        progress.done();
        const { model, version, files, totalBytes, fetchedBytes } = pulled;
        const fetched = fetchedBytes === totalBytes ? '' : `, ${(0,cli_progress/* formatBytes */.z)(fetchedBytes)} of it fetched now`;
        console.result({ ...pulled, directory: sink.location }, `${console.paint('green', '✓')} ${console.paint('bold', `${model}@${version}`)}  ${(0,hostile/* terminalText */.eR)(sink.location)}  (${(0,plain/* countOf */.pq)(files, 'file')}, ${(0,cli_progress/* formatBytes */.z)(totalBytes)}${fetched}, verified)`);
        return exit/* exitCodes */.h.ok;
    }
    finally {
        progress.done();
    }
}

// EXTERNAL MODULE: ./.build/js/src/apps/action/result.js
var action_result = __webpack_require__(55988);
;// CONCATENATED MODULE: ./.build/js/src/apps/action/commands/pull.js
// command: pull. A version's files, or what an alias serves, into the workspace, verified.



const pulled = schemas/* looseObject */._H3({ model: schemas/* string */.YjP(), version: schemas/* number */.aig(), directory: schemas/* string */.YjP() });
async function pull_run({ inputs, cli }) {
    const reference = inputs.required('reference', 'credit-risk@production');
    const directory = inputs.required('directory', 'model/');
    const code = await run(cli, [reference, directory], { overwrite: inputs.flag('overwrite') });
    const { value, result } = (0,action_result/* resultOf */.B)(cli.console, pulled);
    return {
        code,
        outputs: {
            outcome: 'pulled',
            model: value.model,
            version: String(value.version),
            artifacts: value.directory,
            result,
        },
    };
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

/***/ 88320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* unused harmony export shortInstant */
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

/***/ 47897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ resolve)
/* harmony export */ });
/* unused harmony export resolveAlias */
/* harmony import */ var _ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54623);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
/* harmony import */ var _alias_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65921);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22333);




/**
 * `credit-risk@production` or `credit-risk@14`.
 *
 * @throws LaurelError `not-found` for an alias that serves nothing or a version that does not exist; `usage`
 *   for a model without either; `corrupt-document`, `future-format`.
 */
async function resolve(store, reference, options = {}) {
    const { kind, model } = reference;
    if (kind === 'alias')
        return resolveAlias(store, model, reference.alias, options);
    if (kind === 'version')
        return resolveVersion(store, model, reference.version, options);
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
        code: 'usage',
        message: `${model} is a model, not a version of one`,
        remedy: `name an alias or a version, such as ${model}@production or ${model}@1`,
    });
}
/** Exactly one GET. @throws LaurelError `not-found` where the alias never went live or was removed. */
async function resolveAlias(store, model, alias, options = {}) {
    const head = await (0,_ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readHead */ .zy)(store, (0,_alias_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .aliasChain */ .m)(model, alias), { signal: options.signal });
    if (head.kind === 'empty')
        throw servesNothing(store, model, alias, 'nothing was ever promoted to it');
    const { pointer } = head;
    if (pointer.version === null || pointer.contentDigest === null || pointer.manifest === null) {
        throw servesNothing(store, model, alias, `it was removed at generation ${pointer.generation}`);
    }
    return {
        model,
        version: pointer.version,
        contentDigest: pointer.contentDigest,
        manifestDigest: pointer.manifest.digest,
        artifacts: artifactsUri(store, pointer.contentDigest),
        pointer,
    };
}
async function resolveVersion(store, model, version, options) {
    // Loaded only when used: resolving an alias, what serving does, needs none of the manifest's schemas.
    const { readManifest } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.bind(__webpack_require__, 17752));
    const stored = await readManifest(store, model, version, options);
    const { contentDigest } = stored.manifest;
    return {
        model,
        version,
        contentDigest,
        manifestDigest: stored.digest,
        artifacts: artifactsUri(store, contentDigest),
        stored,
    };
}
/** Where a serving stack finds the directory. */
function artifactsUri(store, contentDigest) {
    return store.uriOf((0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactsPrefix */ .oP)(contentDigest).slice(0, -1));
}
function servesNothing(store, model, alias, why) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
        code: 'not-found',
        message: `${model}@${alias} serves nothing in ${store.location}: ${why}`,
        remedy: `run laurel list ${model} to see its versions and aliases, or propose a version for ${alias}`,
    });
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
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



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
