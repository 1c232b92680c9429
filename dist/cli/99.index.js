export const id = 99;
export const ids = [99,6118];
export const modules = {

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

/***/ 25419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseETag)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);

function isETag(text) {
    return text !== undefined && text !== '';
}
/** @throws LaurelError `store-unavailable` when the store gave none: nothing can be built on such an answer. */
function parseETag(text) {
    if (isETag(text))
        return text;
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'store-unavailable',
        message: 'the store answered without an ETag',
        remedy: 'check that nothing between Laurel and the store strips the ETag header',
    });
}


/***/ }),

/***/ 35951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   by: () => (/* binding */ checkPrefix),
/* harmony export */   w2: () => (/* binding */ reservedSegment),
/* harmony export */   yR: () => (/* binding */ checkKey)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// The one check of a key before any adapter turns it into a path or a request.

/** S3 allows 1,024 bytes of UTF-8; every store here has the same limit, so that a registry can be copied. */
const maxKeyBytes = 1024;
const maxSegmentBytes = 255;
/** Where a directory store keeps what is its own; refused by every store, so that a registry can be copied. */
const reservedSegment = '.laurel';
const encoder = new TextEncoder();
/**
 * Returns `key` when every store can hold it under exactly this name.
 *
 * @throws LaurelError `invalid-name` for an empty, over-long, `.` or `..` segment, a control character, a
 * backslash, text that is not NFC, or more than 1,024 bytes.
 */
function checkKey(key) {
    const why = keyFault(key);
    if (why === null)
        return key;
    const shown = JSON.stringify(key.length > 120 ? `${key.slice(0, 120)}…` : key);
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'invalid-name',
        message: `not a store key: ${shown}: ${why}`,
        remedy: 'use /-separated segments without .., empty segments or control characters',
    });
}
/** @throws LaurelError `invalid-name` unless `prefix` is empty or a key followed by `/`. */
function checkPrefix(prefix) {
    if (prefix === '')
        return prefix;
    if (prefix.endsWith('/')) {
        checkKey(prefix.slice(0, -1));
        return prefix;
    }
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'invalid-name',
        message: `not a store prefix: ${JSON.stringify(prefix)}`,
        remedy: 'end the prefix in /',
    });
}
function keyFault(key) {
    if (key === '')
        return 'it is empty';
    if (!key.isWellFormed())
        return 'it holds a lone surrogate';
    if (key.normalize('NFC') !== key)
        return 'it is not in Unicode normal form C';
    if (encoder.encode(key).byteLength > maxKeyBytes)
        return `it is longer than ${maxKeyBytes} bytes`;
    for (const segment of key.split('/')) {
        const why = segmentFault(segment);
        if (why !== null)
            return why;
    }
    return null;
}
function segmentFault(segment) {
    if (segment === '')
        return 'it has an empty segment';
    if (segment === '.' || segment === '..')
        return `it has the segment ${segment}`;
    if (segment.toLowerCase() === reservedSegment)
        return `it has the reserved segment ${segment}`;
    if (segment.includes('\\'))
        return 'it holds a backslash';
    if (encoder.encode(segment).byteLength > maxSegmentBytes) {
        return `it has a segment longer than ${maxSegmentBytes} bytes`;
    }
    for (const character of segment) {
        const code = character.codePointAt(0) ?? 0;
        if (code < 0x20 || code === 0x7f)
            return 'it holds a control character';
    }
    return null;
}


/***/ }),

/***/ 40099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openStore: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/directory-address.js
// `file:./registry`, `file:/srv/registry`, `file:///srv/registry` or a plain path → an absolute directory.



const accepted = 'write s3://<bucket>/<prefix>?region=<region>, file:./<directory>, file:/<directory> or a plain path';
/** The scheme of an address, or `undefined` for a plain path. One letter is a Windows drive, not a scheme. */
function schemeOf(address) {
    return /^([a-z][a-z0-9+.-]+):/i.exec(address)?.[1]?.toLowerCase();
}
/** @throws LaurelError `usage`; neither a user, a password nor an option's value is repeated. */
function parseDirectoryAddress(address, cwd) {
    if (address.includes('\0'))
        throw refusal('it holds a NUL character');
    if (address.trim() === '')
        throw refusal('it is empty');
    const scheme = schemeOf(address);
    if (scheme === undefined)
        return (0,external_node_path_.resolve)(cwd, withoutTilde(address));
    if (scheme !== 'file')
        throw refusal(`there is no store for ${scheme}: addresses`);
    const rest = address.slice('file:'.length);
    if (rest.includes('?'))
        throw refusal('a file: address takes no options', 'write a ? in a name as %3F');
    if (rest.includes('#'))
        throw refusal('a file: address has no fragment', 'write a # in a name as %23');
    if (rest === '')
        throw refusal('it names no directory');
    return rest.startsWith('//') ? ofFileUrl(address) : (0,external_node_path_.resolve)(cwd, withoutTilde(decode(rest)));
}
function ofFileUrl(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || url.host !== '' || url.username !== '') {
        throw refusal('a file: address names no other machine', 'write file:/<directory>, with the disk mounted');
    }
    try {
        return (0,external_node_path_.resolve)((0,external_node_url_.fileURLToPath)(url));
    }
    catch (cause) {
        throw refusal('the path is not one of this machine', accepted, cause);
    }
}
function decode(path) {
    let decoded;
    try {
        decoded = decodeURIComponent(path);
    }
    catch (cause) {
        throw refusal('the path is not percent-encoded UTF-8', 'write a % in a name as %25', cause);
    }
    if (decoded.includes('\0'))
        throw refusal('it holds a NUL character');
    return decoded;
}
function withoutTilde(path) {
    if (path !== '~' && !path.startsWith('~/'))
        return path;
    throw refusal('~ is known to shells only', 'write the home directory in full, or ./~ for that very name');
}
function refusal(message, remedy = accepted, cause) {
    return new errors/* LaurelError */.Q4({ code: 'usage', message: `registry address: ${message}`, remedy, cause });
}

// EXTERNAL MODULE: ./.build/js/src/adapters/object-store/abort.js
var abort = __webpack_require__(27086);
// EXTERNAL MODULE: ./.build/js/src/adapters/object-store/key.js
var object_store_key = __webpack_require__(35951);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/js/src/adapters/make-directory.js
var make_directory = __webpack_require__(69208);
;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/filesystem/fs-errors.js

const full = {
    code: 'store-full',
    message: 'no space or quota left for this object; nothing of it was stored',
    remedy: 'free space or raise the quota or file-size limit, then run the same command again',
};
const denied = {
    code: 'store-denied',
    message: 'the file system does not permit it',
    remedy: 'check the owner and mode of the directory, and that it is not mounted read-only',
};
const inTheWay = {
    code: 'conflict',
    message: 'a file is in the way of a directory, or a directory in the way of a file',
    remedy: 'move what is in the way out of the registry directory',
};
const fs_errors_link = {
    code: 'corrupt-document',
    message: 'it is a symbolic link or lies behind one, and a store follows none',
    remedy: 'remove the link; copy or mount what it points at instead',
};
const noLinks = {
    code: 'store-unfit',
    message: 'this file system cannot make hard links, and without them no write is conditional',
    remedy: 'put the registry on ext4, xfs, btrfs, zfs, apfs, ntfs or NFS, all of it on one file system',
};
const meanings = new Map([
    ['ENOSPC', full],
    ['EDQUOT', full],
    ['EFBIG', full],
    ['EACCES', denied],
    ['EPERM', denied],
    ['EROFS', denied],
    ['EEXIST', inTheWay],
    ['ENOTDIR', inTheWay],
    ['EISDIR', inTheWay],
    ['ELOOP', fs_errors_link],
    ['EXDEV', noLinks],
    ['ENOTSUP', noLinks],
    ['EOPNOTSUPP', noLinks],
    ['ENOSYS', noLinks],
    [
        'ENAMETOOLONG',
        {
            code: 'invalid-name',
            message: 'the path is too long for this file system',
            remedy: 'use a shorter path',
        },
    ],
]);
/** An error thrown by the source of an upload: not the store's, and passed on as it is. */
class SourceFailure extends Error {
    constructor(cause) {
        super('the source of an upload failed', { cause });
        this.name = 'SourceFailure';
    }
}
/** The coded error for whatever a file-system call on `key` threw. */
function storeError(error, key, location) {
    if (error instanceof SourceFailure)
        return error.cause;
    if (error instanceof errors/* LaurelError */.Q4)
        return error;
    const errno = errnoOf(error);
    if (errno === undefined)
        return error;
    const meaning = meanings.get(errno);
    return new errors/* LaurelError */.Q4({
        code: meaning?.code ?? 'store-unavailable',
        message: `${meaning?.message ?? 'the file system failed'} (${errno}, ${location})`,
        at: { key },
        remedy: meaning?.remedy ?? 'check the disk or mount, then run the same command again',
        cause: error,
    });
}
/** A link, or a directory spelled otherwise: `path` is really `real`. */
function detour(path, real) {
    return new errors/* LaurelError */.Q4({
        code: fs_errors_link.code,
        message: `${path} is really ${real}: a symbolic link, or a name that differs only in case`,
        remedy: fs_errors_link.remedy,
    });
}
/** @throws LaurelError `store-unfit`: `link` refuses with EPERM where there are no hard links at all. */
function hardLinkRefused(error, key) {
    const { code, message, remedy } = noLinks;
    return new errors/* LaurelError */.Q4({ code, message, remedy, at: { key }, cause: error });
}
/** `ENOENT` and the like; `undefined` for an error that is not the operating system's. */
function errnoOf(error) {
    if (!(error instanceof Error) || !('code' in error))
        return undefined;
    return typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}
/** What `call` gives, or `undefined` when it failed because there is no such file or directory. */
async function unlessMissing(call) {
    try {
        return await call;
    }
    catch (error) {
        const errno = errnoOf(error);
        if (errno === 'ENOENT' || errno === 'ENOTDIR')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/filesystem/directories.js
// Directories: made durably, and never behind a symbolic link.





/** The root without symbolic links. @throws LaurelError `store-missing`. */
async function realRoot(root) {
    const real = await unlessMissing((0,promises_.realpath)(root));
    if (real !== undefined && (await (0,promises_.stat)(real)).isDirectory())
        return real;
    throw new errors/* LaurelError */.Q4({
        code: 'store-missing',
        message: real === undefined ? `there is no directory ${root}` : `${root} is not a directory`,
        remedy: 'check the path, or make a registry there with `laurel registry create`',
    });
}
/**
 * True when `directory`, below a real root, exists under exactly this name.
 *
 * @throws LaurelError `corrupt-document` when it lies behind a symbolic link, or its name differs in case.
 */
async function isPlainDirectory(directory) {
    const real = await unlessMissing((0,promises_.realpath)(directory));
    if (real === undefined)
        return false;
    if (real !== directory)
        throw detour(directory, real);
    return true;
}
/** Makes `directory` and what is missing above it, down from a root that must exist, each made durable. */
async function ensureDirectory(directory, root, mode = 0o777) {
    if (await isPlainDirectory(directory))
        return;
    if (directory === root) {
        await realRoot(root);
        return;
    }
    await ensureDirectory((0,external_node_path_.dirname)(directory), root);
    try {
        await (0,promises_.mkdir)(directory, { mode });
    }
    catch (error) {
        // Another writer made it just now, perhaps not durably yet.
        if (errnoOf(error) !== 'EEXIST')
            throw error;
    }
    await syncDirectory((0,external_node_path_.dirname)(directory));
    await isPlainDirectory(directory);
}
/**
 * Makes the root itself, and what is missing above it. Links above the root are followed: that is its owner's business.
 *
 * @throws LaurelError `store-unfit` where the file system makes no directories, such as /proc.
 */
async function makeRoot(root) {
    for (const made of await makeOrRefuse(root))
        await syncDirectory((0,external_node_path_.dirname)(made));
}
async function makeOrRefuse(root) {
    try {
        return await (0,make_directory/* makeDirectory */.O)(root);
    }
    catch (cause) {
        if (errnoOf(cause) !== 'ENOENT')
            throw cause;
        throw new errors/* LaurelError */.Q4({
            code: 'store-unfit',
            message: `no directory can be made at ${root}`,
            remedy: 'name a directory on a disk that this user may write to',
            cause,
        });
    }
}
/** Makes the names in `directory` durable. Windows cannot and need not. */
async function syncDirectory(directory) {
    if (process.platform === 'win32')
        return;
    const handle = await (0,promises_.open)(directory, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/filesystem/layout.js
// Where a key lies on disk. A key is a plain file under its own path; what the store needs for itself lies in
// directories called `.laurel`, a segment that no key can have.
//
//   artifacts/<digest>/weights.bin                                    an object: a plain file, linked once
//   artifacts/.laurel/tmp/<pid>-<random>                              being written; never visible under a key
//   aliases/m/production/pointer.json                                 generation 1, later a copy for people
//   aliases/m/production/.laurel/generations/pointer.json/0000000042  generation 42, once it was replaced


/** @throws LaurelError `invalid-name`, before any path is built. */
function placeOf(root, key) {
    const segments = (0,object_store_key/* checkKey */.yR)(key).split('/');
    const name = segments.at(-1) ?? key;
    const directory = (0,external_node_path_.join)(root, ...segments.slice(0, -1));
    const role = (0,external_node_path_.join)(root, ...segments.slice(0, -1).slice(0, 1));
    return {
        key,
        directory,
        path: (0,external_node_path_.join)(directory, name),
        generations: (0,external_node_path_.join)(generationsOf(directory), name),
        temporary: (0,external_node_path_.join)(role, object_store_key/* reservedSegment */.w2, 'tmp'),
    };
}
/** The directory that holds one directory of generations for each replaced key of `directory`. */
function generationsOf(directory) {
    return (0,external_node_path_.join)(directory, object_store_key/* reservedSegment */.w2, 'generations');
}
function generationPath(place, generation) {
    return (0,external_node_path_.join)(place.generations, String(generation).padStart(10, '0'));
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/filesystem/generations.js
// The generations of a key that is replaced: numbered files, each linked once, so that replacing generation 42
// is making the name 43 and loses to whoever made it first. The newest is the truth.





/** Generations that are kept, however old. */
const kept = 64;
const keptAgeMs = 24 * 3_600_000;
/** Pruning waits for this many more and removes no more than this at once. */
const pruneBatch = 16;
const maxAttempts = 100;
/** Opens the newest generation of a key for reading, or gives `undefined` where there is none. */
async function openNewest(place) {
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
        const generation = await newestGeneration(place);
        if (generation > 0) {
            const file = await openPlain(generationPath(place, generation));
            if (file !== undefined)
                return { generation, ...file };
            continue; // pruned meanwhile: at least `kept` newer ones exist
        }
        const file = await openPlain(place.path);
        // Once there is a generation 2, the plain file is a copy of a later one, and may have been when we opened it.
        if ((await newestGeneration(place)) === 0) {
            return file === undefined ? undefined : { generation: 1, ...file };
        }
        await file?.handle.close();
    }
    throw Object.assign(new Error(`${place.key} changes faster than it can be read`), { code: 'EBUSY' });
}
/** The highest generation from 2 up, or 0 where the key was never replaced. */
async function newestGeneration(place) {
    let newest = (await generationsOnDisk(place)).at(-1) ?? 0;
    if (newest === 0)
        return 0;
    // A listing may miss names made while it was read; none is missed by asking for the next one.
    while ((await unlessMissing((0,promises_.lstat)(generationPath(place, newest + 1)))) !== undefined)
        newest += 1;
    return newest;
}
/**
 * True when `generation`, just linked, was really the next one. A writer that slept while more than `kept`
 * generations came and went could make a name that had been used and pruned; pruning always leaves `kept`
 * newer ones to tell by.
 */
async function isRecent(place, generation) {
    return (await newestGeneration(place)) < generation + kept / 2;
}
/** Removes generations much older than `justMade`, oldest first, so that those that are left have no gap. */
async function pruneGenerations(place, justMade) {
    const generations = await generationsOnDisk(place);
    if (generations.length <= kept + pruneBatch)
        return;
    const now = (await (0,promises_.lstat)(generationPath(place, justMade))).mtimeMs;
    for (const generation of generations.slice(0, -kept).slice(0, 2 * pruneBatch)) {
        const path = generationPath(place, generation);
        const stats = await unlessMissing((0,promises_.lstat)(path));
        if (stats !== undefined && now - stats.mtimeMs < keptAgeMs)
            return;
        await unlessMissing((0,promises_.unlink)(path));
    }
}
async function generationsOnDisk(place) {
    if (!(await isPlainDirectory(place.generations)))
        return [];
    const names = await (0,promises_.readdir)(place.generations);
    return names
        .filter((name) => /^[0-9]{10}$/.test(name))
        .map(Number)
        .toSorted((a, b) => a - b);
}
/** A regular file opened for reading; never through a symbolic link, never waiting on a pipe. */
async function openPlain(path) {
    const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
    const handle = await unlessMissing((0,promises_.open)(path, flags));
    if (handle === undefined)
        return undefined;
    const stats = await handle.stat();
    if (stats.isFile())
        return { handle, stats };
    await handle.close();
    if (stats.isDirectory())
        return undefined; // a prefix of other keys
    throw Object.assign(new Error(`${path} is not a regular file`), { code: 'ELOOP' });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var digest = __webpack_require__(83014);
// EXTERNAL MODULE: ./.build/js/src/adapters/object-store/etag.js
var etag = __webpack_require__(25419);
;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/filesystem/read-file.js
// Reading an open object: whole, in ranges, and what identifies it.



/** Up to this size an ETag is made of the content, so that even a file edited in place gets another one. */
const hashedETagBytes = 1024 * 1024;
const chunkBytes = 512 * 1024;
async function readWhole({ handle, stats }) {
    const body = new Uint8Array(stats.size);
    let at = 0;
    while (at < body.byteLength) {
        const { bytesRead } = await handle.read(body, at, body.byteLength - at, at);
        if (bytesRead === 0)
            break;
        at += bytesRead;
    }
    return at === body.byteLength ? body : body.subarray(0, at);
}
/** Fresh chunks of `range`, the next one being read while the consumer works on this one. */
async function* readRange({ handle, stats }, range) {
    const end = Math.min(stats.size, range.end === undefined ? stats.size : range.end + 1);
    let at = range.start;
    const readNext = async (from) => {
        const chunk = new Uint8Array(Math.max(0, Math.min(chunkBytes, end - from)));
        if (chunk.byteLength === 0)
            return chunk;
        const { bytesRead } = await handle.read(chunk, 0, chunk.byteLength, from);
        return chunk.subarray(0, bytesRead);
    };
    // Settled, not awaited, while the consumer works: a failed read waits for its turn to be thrown.
    let next = Promise.allSettled([readNext(at)]);
    try {
        for (;;) {
            const [read] = await next;
            if (read.status === 'rejected')
                throw read.reason;
            if (read.value.byteLength === 0)
                return;
            at += read.value.byteLength;
            next = Promise.allSettled([readNext(at)]);
            yield read.value;
        }
    }
    finally {
        // A consumer that stops leaves one read under way: the file may be closed only after it.
        await next;
    }
}
/** `body` when it has been read already. */
async function identify(object, body) {
    const { stats, generation } = object;
    if (stats.size > hashedETagBytes)
        return { etag: largeETag(stats, generation) };
    const sha256 = (0,digest/* digestOf */.ol)(body ?? (await readWhole(object)));
    return { etag: etagOf(generation, sha256), sha256 };
}
/** The ETag that `identify` will give to a file just written with this digest. */
function etagOfWritten(stats, generation, sha256) {
    return stats.size > hashedETagBytes ? largeETag(stats, generation) : etagOf(generation, sha256);
}
/** The generation never goes back, so an ETag does not return with old bytes. */
function etagOf(generation, sha256) {
    return (0,etag/* parseETag */.n)(`"${generation}-${(0,digest/* hexOf */.ZD)(sha256).slice(0, 16)}"`);
}
function largeETag(stats, generation) {
    const modified = Math.floor(stats.mtimeMs);
    const mark = (0,external_node_crypto_.createHash)('sha256').update(`${stats.size} ${modified}`).digest('hex').slice(0, 16);
    return (0,etag/* parseETag */.n)(`"${generation}-${mark}"`);
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/filesystem/temporary.js
// Objects are written whole and synced under a temporary name, and get their own name by link(2): it fails when
// the name is taken, whoever took it and whenever, so it is the one conditional write that the disk gives.






/** Objects never change, so nobody gets to write them: what protects from a slip, not from an owner. */
const fileMode = 0o444;
/** Sticky: whoever may add files here may still not exchange those of another user. */
const directoryMode = 0o1777;
const leftoverAgeMs = 3_600_000;
async function openTemporary(place, root) {
    await ensureDirectory(place.temporary, root, directoryMode);
    const path = (0,external_node_path_.join)(place.temporary, `${process.pid}-${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`);
    const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL;
    return { path, handle: await (0,promises_.open)(path, flags, fileMode) };
}
async function writeAll(handle, bytes) {
    for (let at = 0; at < bytes.byteLength;) {
        const { bytesWritten } = await handle.write(bytes, at, bytes.byteLength - at);
        at += bytesWritten;
    }
}
/** Syncs the file, gives it the name `destination` in `directory` unless that is taken, and syncs that too. */
async function linkAs(file, destination, directory, key) {
    await file.handle.sync();
    const stats = await file.handle.stat();
    if (!(await tryLink(file.path, destination, stats, key)))
        return { kind: 'taken' };
    try {
        await syncDirectory(directory);
    }
    catch (cause) {
        return { kind: 'doubtful', cause };
    }
    return { kind: 'linked', stats };
}
/** Puts the file in the place of `destination`, whatever is there: for copies that are nobody's truth. */
async function renameTo(file, destination) {
    await file.handle.close();
    await (0,promises_.rename)(file.path, destination);
}
/** Closes and removes the temporary name; what was linked stays. Runs in a `finally`, so it hides no error. */
async function discard(file) {
    await Promise.allSettled([file.handle.close()]);
    await Promise.allSettled([(0,promises_.unlink)(file.path)]);
}
/**
 * Removes what processes that died left behind; a leftover that somebody else owns is theirs to remove. What is
 * old is judged by the date of a file just made: a process's clock may differ from that of the disk's server.
 */
async function sweepLeftovers(directory, justMade) {
    const now = (await justMade.handle.stat()).mtimeMs;
    for (const name of await (0,promises_.readdir)(directory)) {
        const path = (0,external_node_path_.join)(directory, name);
        const stats = await unlessMissing((0,promises_.lstat)(path));
        if (stats === undefined || now - stats.mtimeMs < leftoverAgeMs)
            continue;
        await Promise.allSettled([(0,promises_.unlink)(path)]);
    }
}
/** True when the name is now ours. */
async function tryLink(from, to, own, key) {
    try {
        await (0,promises_.link)(from, to);
        return true;
    }
    catch (error) {
        const errno = errnoOf(error);
        if (errno === 'EPERM')
            throw hardLinkRefused(error, key);
        if (errno !== 'EEXIST')
            throw error;
    }
    // Over NFS the reply to a link that was made can be lost, and its repetition finds the name taken: by us.
    const there = await unlessMissing((0,promises_.lstat)(to));
    if (there !== undefined && there.ino === own.ino && there.dev === own.dev)
        return true;
    if (there?.isSymbolicLink() === true)
        throw Object.assign(new Error('a symbolic link'), { code: 'ELOOP' });
    if (there?.isDirectory() === true)
        throw Object.assign(new Error('a directory'), { code: 'EISDIR' });
    return false;
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/filesystem/plain-copy.js
// The plain file of a replaced key: a copy of its newest generation, for people and for servers that read the
// directory. Nobody's truth, so whatever fails here fails nothing else.





const maxRefreshes = 10;
/**
 * Puts the newest generation's bytes into the plain file. Two processes may do so at once, so each looks again
 * after its rename whether it was still the newest.
 */
async function refreshCopy(place, root) {
    for (let attempt = 0; attempt < maxRefreshes; attempt += 1) {
        const newest = await openNewest(place);
        if (newest === undefined)
            return;
        const file = await openTemporary(place, root);
        try {
            await writeAll(file.handle, await readWhole(newest));
            await renameTo(file, place.path);
        }
        finally {
            await newest.handle.close();
            await discard(file);
        }
        if ((await newestGeneration(place)) === newest.generation)
            return;
    }
}
/** Brings copies in line that a killed writer left old, or that somebody edited or deleted. */
class CopyHealer {
    /** What each plain file was when it was last looked into, so that a reader does so once and not every time. */
    #seen = new Map();
    /** To be told of the body of the newest generation whenever one was read. Never throws. */
    async heal(place, root, newest) {
        if (newest.generation === 1)
            return;
        await Promise.allSettled([this.#heal(place, root, newest)]);
    }
    async #heal(place, root, { generation, body }) {
        const stats = await unlessMissing((0,promises_.lstat)(place.path));
        const mark = `${generation} ${stats?.ino} ${stats?.size} ${stats?.ctimeMs}`;
        if (this.#seen.get(place.path) === mark)
            return;
        // Before the copy is made: one that this user may not write is not tried again at every read.
        this.#seen.set(place.path, mark);
        const isSame = stats?.isFile() === true && stats.size === body.byteLength;
        if (isSame && (await (0,promises_.readFile)(place.path)).equals(body))
            return;
        await refreshCopy(place, root);
    }
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/filesystem/walk.js
// Listing: a walk over the directories in the byte order of the keys they hold.







/**
 * Every object under `prefix`, which is empty or ends in `/`.
 *
 * A symbolic link, socket or pipe is an error (`ELOOP`), not left out: a list that hides what is there cannot
 * prove that nothing else is.
 */
async function* walk(root, prefix, options) {
    (0,abort/* throwIfAborted */.T)(options.signal, `listing ${prefix}`);
    const directory = (0,external_node_path_.join)(root, prefix);
    const replaced = new Set(await unlessMissing((0,promises_.readdir)(generationsOf(directory))));
    for (const name of await namesIn(directory, replaced)) {
        const key = prefix + name;
        if (isBefore(key, options.startAfter))
            continue;
        if (name.endsWith('/')) {
            yield* walk(root, key, options);
        }
        else {
            (0,abort/* throwIfAborted */.T)(options.signal, `listing ${prefix}`);
            const sizeBytes = await sizeOf(root, key, replaced.has(name));
            if (sizeBytes !== undefined)
                yield { key, sizeBytes };
        }
    }
}
/** Names in the order of their keys; a directory's ends in `/`, as in the keys. */
async function namesIn(directory, replaced) {
    const names = new Set(replaced);
    for (const entry of (await unlessMissing((0,promises_.readdir)(directory, { withFileTypes: true }))) ?? []) {
        if (entry.name === object_store_key/* reservedSegment */.w2)
            continue;
        if (entry.isDirectory())
            names.add(`${entry.name}/`);
        else if (entry.isFile())
            names.add(entry.name);
        else
            throw Object.assign(new Error(`not a regular file: ${entry.name}`), { code: 'ELOOP' });
    }
    return [...names].toSorted(byUtf8);
}
function isBefore(key, startAfter) {
    if (startAfter === undefined)
        return false;
    if (key.endsWith('/') && startAfter.startsWith(key))
        return false;
    return byUtf8(key, startAfter) <= 0;
}
async function sizeOf(root, key, wasReplaced) {
    if (wasReplaced) {
        const place = placeOf(root, key);
        const newest = await newestGeneration(place);
        if (newest > 0)
            return (await unlessMissing((0,promises_.lstat)(generationPath(place, newest))))?.size;
    }
    return (await unlessMissing((0,promises_.lstat)((0,external_node_path_.join)(root, key))))?.size;
}
function byUtf8(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/filesystem/early-sync.js
const everyBytes = 64 * 1024 * 1024;
/** Of one file. It makes nothing durable by itself: whoever writes syncs the file once more at the end. */
class EarlySync {
    #handle;
    #waitingBytes = 0;
    #running;
    constructor(handle) {
        this.#handle = handle;
    }
    /**
     * Told of every write. Starts a sync now and then and does not wait for it.
     *
     * @throws what an earlier sync failed with: the system tells of lost bytes once, so it must not go unheard.
     */
    async wrote(bytes) {
        this.#waitingBytes += bytes;
        if (this.#waitingBytes < everyBytes)
            return;
        await this.finish();
        this.#waitingBytes = 0;
        this.#running = this.#handle.datasync();
        // Awaited with the next one, or by `finish`; until then a failure must not count as unhandled.
        this.#running.catch(() => undefined);
    }
    /** Waits for the sync under way. @throws what it failed with. */
    async finish() {
        await this.#running;
    }
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/filesystem/file-writer.js
// The three writes of a directory store. Each ends in one link(2), which is the commit; before it nothing has
// happened, after it only housekeeping is left, and whatever fails there cannot undo the write.













class FileWriter {
    #swept = new Set();
    async create(place, root, body, options) {
        if (await isTaken(place))
            return { kind: 'condition-failed' };
        const sent = body.slice();
        return this.#link(place, root, plain(place), async (file) => {
            await writeAll(file.handle, sent);
            (0,abort/* throwIfAborted */.T)(options.signal, `creating ${place.key}`);
            return (0,digest/* digestOf */.ol)(sent);
        });
    }
    async replace(place, root, change) {
        const sent = change.body.slice();
        const current = await currentState(place);
        if (current?.etag !== change.etag)
            return { kind: 'condition-failed' };
        const generation = current.generation + 1;
        const path = generationPath(place, generation);
        await ensureDirectory(place.generations, root);
        const outcome = await this.#link(place, root, { path, directory: place.generations, generation }, async (file) => {
            await writeAll(file.handle, sent);
            (0,abort/* throwIfAborted */.T)(change.signal, `replacing ${place.key}`);
            return (0,digest/* digestOf */.ol)(sent);
        });
        if (outcome.kind !== 'written')
            return outcome;
        if (!(await isRecent(place, generation))) {
            return { kind: 'unknown', cause: new Error(`generation ${generation} was long gone when it was made`) };
        }
        // Committed: what follows is for readers of the plain file and for tidiness, and must not fail the write.
        await Promise.allSettled([refreshCopy(place, root)]);
        await Promise.allSettled([pruneGenerations(place, generation)]);
        return outcome;
    }
    async upload(place, root, source, options) {
        if (await isTaken(place))
            return { kind: 'condition-failed' };
        return this.#link(place, root, plain(place), async (file) => {
            await expectSpace(root, source.sizeBytes, place);
            const digest = await copy(source, file, place, options);
            if (digest !== source.sha256)
                throw changed(place);
            return digest;
        });
    }
    async #link(place, root, target, fill) {
        await ensureDirectory(target.directory, root);
        const file = await openTemporary(place, root);
        try {
            await this.#sweepOnce(place.temporary, file);
            const digest = await fill(file);
            const outcome = await linkAs(file, target.path, target.directory, place.key);
            if (outcome.kind === 'taken')
                return { kind: 'condition-failed' };
            if (outcome.kind === 'doubtful')
                return { kind: 'unknown', cause: outcome.cause };
            return { kind: 'written', etag: etagOfWritten(outcome.stats, target.generation, digest) };
        }
        finally {
            await discard(file);
        }
    }
    async #sweepOnce(temporary, own) {
        if (this.#swept.has(temporary))
            return;
        this.#swept.add(temporary);
        await Promise.allSettled([sweepLeftovers(temporary, own)]);
    }
}
function plain(place) {
    return { path: place.path, directory: place.directory, generation: 1 };
}
/** Spares the work where the key is there already; the link decides. */
async function isTaken(place) {
    const there = await unlessMissing((0,promises_.lstat)(place.path));
    if (there?.isFile() === true)
        return true;
    // The copy for people may have been deleted by one of them: the generations are the object.
    return (await newestGeneration(place)) > 0;
}
async function currentState(place) {
    const newest = await openNewest(place);
    if (newest === undefined)
        return undefined;
    try {
        const { etag } = await identify(newest);
        return { etag, generation: newest.generation };
    }
    finally {
        await newest.handle.close();
    }
}
/** Writes each chunk while it is hashed: constant memory, and the disk and the processor both at work. */
async function copy(source, file, place, options) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const early = new EarlySync(file.handle);
    let sizeBytes = 0;
    for await (const chunk of passingFailures(source.open())) {
        (0,abort/* throwIfAborted */.T)(options.signal, `uploading ${place.key}`);
        sizeBytes += chunk.byteLength;
        if (sizeBytes > source.sizeBytes)
            throw changed(place);
        const writing = writeAll(file.handle, chunk);
        hash.update(chunk);
        await writing;
        await early.wrote(chunk.byteLength);
        options.onProgress?.(chunk.byteLength);
    }
    await early.finish();
    (0,abort/* throwIfAborted */.T)(options.signal, `uploading ${place.key}`);
    return (0,digest/* digestFromHex */.Ch)(hash.digest('hex'));
}
/** Keeps the source's errors apart from the store's: ENOENT of an artifact is not ENOENT of the registry. */
async function* passingFailures(chunks) {
    try {
        yield* chunks;
    }
    catch (error) {
        throw new SourceFailure(error);
    }
}
async function expectSpace(root, sizeBytes, place) {
    const { bavail, bsize } = await (0,promises_.statfs)(root);
    // Some network file systems say 0 when they do not know.
    if (bavail === 0 || bavail * bsize >= sizeBytes)
        return;
    throw new errors/* LaurelError */.Q4({
        code: 'store-full',
        message: `${sizeBytes} bytes are to be stored, and ${bavail * bsize} are free`,
        at: { key: place.key },
        remedy: 'free space, then run the same command again',
    });
}
function changed(place) {
    return new errors/* LaurelError */.Q4({
        code: 'artifact-changed',
        message: 'the file changed between being hashed and being stored; nothing of it was stored',
        at: { key: place.key },
        remedy: 'register again when nothing writes to the artifact directory any more',
    });
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/filesystem/filesystem-store.js
// The object store in a directory: conditional writes by link(2), without a server and without a lock.
// Why it is built like this: docs/decisions/0003-filesystem-store.md.













const defaultMaxBytes = 16 * 1024 * 1024;
class FilesystemStore {
    location;
    #directory;
    #clock;
    #writer = new FileWriter();
    #healer = new CopyHealer();
    #root;
    /** `directory` is absolute and exists by the time of the first call. The clock is the store's, on a local disk. */
    constructor(directory, options) {
        // As `open-store.ts` reads it back, whatever characters the path has.
        this.location = (0,external_node_url_.pathToFileURL)(directory).href.replace(/^file:\/\//, 'file:');
        this.#directory = directory;
        this.#clock = options.clock;
    }
    get(key, options = {}) {
        return this.#reading(key, options, async (object, storeDate, place) => {
            const { size } = object.stats;
            const maxBytes = options.maxBytes ?? defaultMaxBytes;
            if (size > maxBytes) {
                throw new errors/* LaurelError */.Q4({
                    code: 'corrupt-document',
                    message: `${size} bytes, more than the ${maxBytes} that are read at once`,
                    at: { key },
                    remedy: 'nothing that Laurel writes there is so large; see who wrote it',
                });
            }
            const body = await readWhole(object);
            const { etag } = await identify(object, body);
            if (etag === options.ifNoneMatch)
                return { kind: 'not-modified', etag, storeDate };
            // Not for who has these bytes already: reading what has not changed is the hot path of a controller.
            await this.#healer.heal(place, await this.#realRoot(), { generation: object.generation, body });
            return { kind: 'found', body, etag, storeDate };
        });
    }
    head(key, options = {}) {
        return this.#reading(key, options, async (object, storeDate) => {
            return {
                kind: 'found',
                sizeBytes: object.stats.size,
                ...(await identify(object)),
                storeDate,
            };
        });
    }
    async *open(key, range = { start: 0 }, options = {}) {
        try {
            const object = await this.#openObject(await this.#place(key, options));
            if (object === undefined) {
                throw new errors/* LaurelError */.Q4({
                    code: 'not-found',
                    message: `no such object in ${this.location}`,
                    at: { key },
                });
            }
            try {
                for await (const chunk of readRange(object, range)) {
                    (0,abort/* throwIfAborted */.T)(options.signal, `reading ${key}`);
                    yield chunk;
                }
            }
            finally {
                await object.handle.close();
            }
        }
        catch (error) {
            throw storeError(error, key, this.location);
        }
    }
    create(key, body, options = {}) {
        return this.#writing(key, options, (place, root) => this.#writer.create(place, root, body, options));
    }
    replace(key, body, etag, options = {}) {
        return this.#writing(key, options, (place, root) => this.#writer.replace(place, root, { body, etag, ...options }));
    }
    upload(key, source, options = {}) {
        return this.#writing(key, options, (place, root) => this.#writer.upload(place, root, source, options));
    }
    async *list(prefix, options = {}) {
        (0,object_store_key/* checkPrefix */.by)(prefix);
        try {
            const root = await realRoot(this.#directory);
            if (prefix !== '')
                await isPlainDirectory((0,external_node_path_.join)(root, prefix).replace(/[/\\]$/, ''));
            yield* walk(root, prefix, options);
        }
        catch (error) {
            throw storeError(error, prefix, this.location);
        }
    }
    uriOf(key) {
        return (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(this.#directory, key)).href;
    }
    async close() { }
    async #reading(key, options, answer) {
        try {
            const place = await this.#place(key, options);
            const storeDate = this.#clock.now();
            const object = await this.#openObject(place);
            if (object === undefined)
                return { kind: 'absent', storeDate };
            try {
                return await answer(object, storeDate, place);
            }
            finally {
                await object.handle.close();
            }
        }
        catch (error) {
            throw storeError(error, key, this.location);
        }
    }
    async #writing(key, options, write) {
        try {
            const place = await this.#place(key, options);
            await isPlainDirectory(place.directory);
            return await write(place, await this.#realRoot());
        }
        catch (error) {
            throw storeError(error, key, this.location);
        }
    }
    async #place(key, options) {
        // The key is checked before the disk is asked anything.
        placeOf(this.#directory, key);
        (0,abort/* throwIfAborted */.T)(options.signal, key);
        return placeOf(await this.#realRoot(), key);
    }
    async #openObject(place) {
        const object = (await isPlainDirectory(place.directory)) ? await openNewest(place) : undefined;
        // What is not there is an absent key, unless there is no registry at all.
        if (object === undefined)
            await realRoot(this.#directory);
        return object;
    }
    async #realRoot() {
        this.#root ??= await realRoot(this.#directory);
        return this.#root;
    }
}

;// CONCATENATED MODULE: ./.build/js/src/adapters/object-store/open-store.js





/**
 * Opens `s3://bucket/prefix?region=…`, `file:./directory`, `file:/directory` or a plain path. For a bucket nothing
 * is sent before the first call; a directory that is missing shows as `store-missing` on the first call.
 *
 * @throws LaurelError `usage` for an address that names no store; a credential in it is never repeated.
 */
async function openStore(uri, options) {
    if (schemeOf(uri) === 's3')
        return openBucket(uri, options);
    const directory = parseDirectoryAddress(uri, options.cwd);
    if (options.createDirectory === true) {
        try {
            await makeRoot(directory);
        }
        catch (error) {
            throw storeError(error, '', directory);
        }
    }
    return new FilesystemStore(directory, { clock: options.clock });
}
async function openBucket(uri, options) {
    const url = URL.canParse(uri) ? new URL(uri) : undefined;
    if (url === undefined) {
        throw new errors/* LaurelError */.Q4({
            code: 'usage',
            message: 'registry address: it starts with s3: but is not an address',
            remedy: 'write s3://<bucket>/<prefix>?region=<region>',
        });
    }
    const { parseS3Uri } = await __webpack_require__.e(/* import() */ 3816).then(__webpack_require__.bind(__webpack_require__, 33816));
    const config = parseS3Uri(url);
    const { openS3Store } = await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(7027)]).then(__webpack_require__.bind(__webpack_require__, 77027));
    return openS3Store(config, { clock: options.clock, random: Math.random, environment: options.env });
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


/***/ })

};
