export const id = 752;
export const ids = [752];
export const modules = {

/***/ 72975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nameCodePoint),
/* harmony export */   v: () => (/* binding */ showValue)
/* harmony export */ });
// How an offending value is shown in an error: quoted as JSON, short, with nothing invisible in it.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** `value` as one line of JSON of at most `maxLength` characters, invisible characters escaped. */
function showValue(value, maxLength = 80) {
    const shown = shorten(textOf(value), maxLength);
    return shown.replace(invisible, (character) => showCodePoint(character));
}
/** `U+043E`, of the first character of `text`. */
function nameCodePoint(text) {
    return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
function textOf(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return String(value);
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (Array.isArray(value))
        return value.length === 0 ? '[]' : `a list of ${value.length}`;
    if (typeof value === 'object' && value !== null) {
        const keys = Object.keys(value);
        return keys.length === 0
            ? '{}'
            : `a map of ${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ', …' : ''}`;
    }
    return String(value);
}
function shorten(text, maxLength) {
    return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`;
}
function showCodePoint(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ }),

/***/ 43675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dX: () => (/* binding */ checkArtifactPaths)
/* harmony export */ });
/* unused harmony exports isArtifactPath, parseArtifactPath */
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _primitives_show_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72975);
// Paths of artifacts: what may become a key, a file on any disk and a name in a manifest.


/** S3 allows a key 1,024 bytes of UTF-8; `artifacts/<64 hex>/` comes before the path. */
const maxKeyBytes = 1_024;
const prefixBytes = 'artifacts/'.length + 64 + '/'.length;
const maxSegmentBytes = 255;
const reservedSegment = '.laurel';
// Controls, bidirectional overrides, zero-width and line separators: what a reviewer would not see.
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const encoder = new TextEncoder();
function isArtifactPath(value) {
    return typeof value === 'string' && pathFault(value) === null;
}
/** @throws LaurelError `invalid-artifact`, saying which rule the path breaks. */
function parseArtifactPath(raw) {
    if (isArtifactPath(raw))
        return raw;
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'invalid-artifact',
        message: `not an artifact path: ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .v)(raw, 120)}: ${pathFault(raw) ?? 'invalid'}`,
        remedy: 'rename the file, or leave it out of the directory that is registered',
    });
}
/**
 * Parses every path and checks that together they can be one directory, also where case is ignored.
 *
 * @throws LaurelError `invalid-artifact` for two paths that differ in case only, or a file where another
 *   path needs a directory.
 */
function checkArtifactPaths(raw) {
    const paths = raw.map(parseArtifactPath);
    const files = new Map();
    for (const path of paths) {
        const other = files.get(fold(path));
        if (other !== undefined)
            throw collision(path, other, 'are one file where case is ignored');
        files.set(fold(path), path);
    }
    for (const path of paths) {
        for (const directory of directoriesOf(path)) {
            const file = files.get(fold(directory));
            if (file !== undefined)
                throw collision(path, file, 'need the same name as a directory and as a file');
        }
    }
    return paths;
}
/** Two paths with the same fold are one file on a disk that ignores case. */
function fold(path) {
    // Upper, then lower: so that ß meets SS and the long s meets s, as in Unicode's full case folding.
    return path.toUpperCase().toLowerCase().normalize('NFC');
}
function directoriesOf(path) {
    const segments = path.split('/');
    return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'));
}
function pathFault(path) {
    if (path === '')
        return 'it is empty';
    if (path.startsWith('/'))
        return 'it is absolute';
    if (!path.isWellFormed())
        return 'it is not UTF-8';
    if (path.normalize('NFC') !== path)
        return 'it is not in Unicode normal form C';
    if (path.includes('\\'))
        return 'it holds a backslash';
    if (invisible.test(path))
        return 'it holds an invisible character';
    if (prefixBytes + encoder.encode(path).byteLength > maxKeyBytes) {
        return `it is longer than ${maxKeyBytes - prefixBytes} bytes`;
    }
    return (path
        .split('/')
        .map(segmentFault)
        .find((fault) => fault !== null) ?? null);
}
function segmentFault(segment) {
    if (segment === '')
        return 'it has an empty segment';
    if (segment === '.' || segment === '..')
        return `it has the segment ${segment}`;
    if (segment.toLowerCase() === reservedSegment)
        return `it has the segment ${segment}, which stores keep for themselves`;
    if (encoder.encode(segment).byteLength > maxSegmentBytes) {
        return `it has a segment longer than ${maxSegmentBytes} bytes`;
    }
    return null;
}
function collision(a, b, why) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
        code: 'invalid-artifact',
        message: `${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .v)(a, 120)} and ${(0,_primitives_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .v)(b, 120)} ${why}`,
        remedy: 'rename one of them',
    });
}


/***/ }),

/***/ 99209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ modelSigningDigestOf),
/* harmony export */   Vp: () => (/* binding */ contentDigestOf),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   i2: () => (/* binding */ commitIdOf)
/* harmony export */ });
/* unused harmony export compareCodePoints */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44861);
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83014);
// The digests that name a version's artifacts together. Pure functions of path, digest and size.



/** The canonical order of artifacts: by code points of the path, which is the order of its UTF-8 bytes. */
function byPath(a, b) {
    return compareCodePoints(a.path, b.path);
}
/** SHA-256 of the canonical JSON list of `{digest, path, sizeBytes}` in the order of {@link byPath}. */
function contentDigestOf(entries) {
    const list = entries.toSorted(byPath).map(({ path, digest, sizeBytes }) => ({ path, digest, sizeBytes }));
    return (0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)((0,_primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalBytes */ .M)(list));
}
/**
 * The root digest of OpenSSF Model Signing: SHA-256 over the raw digests, concatenated in the order of
 * {@link byPath}. Names are not in it; the content digest is what tells versions apart.
 */
function modelSigningDigestOf(entries) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { digest } of entries.toSorted(byPath))
        hash.update((0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .hexOf */ .ZD)(digest), 'hex');
    return (0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFromHex */ .Ch)(hash.digest('hex'));
}
/** 40 hex digits that follow from the content: what Hugging Face clients take for a commit. */
function commitIdOf(contentDigest) {
    return (0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .hexOf */ .ZD)(contentDigest).slice(0, 40);
}
/** -1, 0 or 1 by code points; JavaScript's own `<` compares UTF-16 units, and differs above U+FFFF. */
function compareCodePoints(a, b) {
    let at = 0;
    while (at < a.length && at < b.length) {
        const [left, right] = [a.codePointAt(at) ?? 0, b.codePointAt(at) ?? 0];
        if (left !== right)
            return left < right ? -1 : 1;
        at += left > 0xffff ? 2 : 1;
    }
    return Math.sign(a.length - b.length);
}


/***/ }),

/***/ 74204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ predictionTasks),
/* harmony export */   bU: () => (/* binding */ tokenMeasures),
/* harmony export */   gS: () => (/* binding */ evaluationDocument),
/* harmony export */   oL: () => (/* binding */ quantileNames),
/* harmony export */   od: () => (/* binding */ latencyUnits),
/* harmony export */   wl: () => (/* binding */ evaluationFormat)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63339);
// The evaluation: an immutable report of measurements of one version on one dataset, bound to its manifest.

 // prettier-ignore
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const metric = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu,
    value: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6,
    better: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['higher', 'lower']),
    n: count.optional(),
    standardError: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6.min(0).optional(),
    /** A confidence interval as the evaluator reported it, with its level in (0, 1). */
    interval: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ low: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6, high: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6, level: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6.gt(0).lt(1) })
        .optional(),
});
const slice = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Attribute → value, e.g. `{region: EU}`. */
    where: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(256)),
    n: count,
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(metric).max(1_000),
});
/** Confusion counts of one group. */
const confusion = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ tp: count, fp: count, tn: count, fn: count });
const quantileNames = ['p50', 'p95', 'p99'];
/** Units that latency samples may be in; milliseconds where none is said. */
const latencyUnits = ['ns', 'us', 'ms', 's'];
/** Nearest-rank quantiles in milliseconds; absent where only others were reported. */
const quantilesMs = zod__WEBPACK_IMPORTED_MODULE_1__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(quantileNames), _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6.min(0));
/** Raw samples, kept as evidence: a CSV's column, or a plain list of numbers where there is no column. */
const samplesFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5,
    sizeBytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeField */ .es,
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    column: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
    unit: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(latencyUnits).optional(),
});
/**
 * What is timed of a language model, beside whole requests. `ttft`: from the request to its first token. `tpot`: the
 * rest of the request by its further tokens. `itl`: from each token to the next.
 */
const tokenMeasures = ['ttft', 'tpot', 'itl'];
const tokenLatency = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Times measured: of `ttft` and `tpot` at most one a request, of `itl` one for each further token. */
    n: count,
    quantilesMs,
    samples: samplesFile.optional(),
});
const tokens = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ttft: tokenLatency.optional(),
    tpot: tokenLatency.optional(),
    itl: tokenLatency.optional(),
    /** Tokens that all answered requests gave together. */
    outputTokens: count.optional(),
});
const latency = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    hardware: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    /** The load profile that was driven, e.g. `{concurrency: 4, batchSize: 1}`. Equal profiles compare. */
    load: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu, zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(256), _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6, zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()])),
    /** Requests answered, failed ones not among them. */
    requests: count,
    /** Requests that failed. */
    errors: count,
    durationSeconds: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6.gt(0).optional(),
    quantilesMs,
    samples: samplesFile.optional(),
    /** Of language models; absent in documents from before it could be told. */
    tokens: tokens.optional(),
});
/** What a row's label is: one of two classes, one of many, a measured number, or a grade of relevance. */
const predictionTasks = ['binary', 'multiclass', 'regression', 'ranking'];
const columnNames = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu).max(64);
const predictions = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5,
    sizeBytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeField */ .es,
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        id: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
        label: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
        score: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
        prediction: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
        /** How much an example counts; all alike where there is none. */
        weight: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
        /** Of a ranking: what the examples of one list have in common. */
        query: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
        /** Attributes of people, for fairness. */
        groups: columnNames.optional(),
        /** Attributes of examples, for metrics by slice. */
        slices: columnNames.optional(),
    }),
    /** Absent in documents from before it could be named: then the labels tell. */
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(predictionTasks).optional(),
    /** The class that scores are of, as the file writes it; where it is absent, 1 or true. */
    positive: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(256).optional(),
});
const evaluationFormat = 'laurel.evaluation/1';
const evaluationDocument = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(evaluationFormat),
    model: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .modelField */ .Cn,
    version: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .versionField */ .FA,
    /** Digest of the manifest's stored bytes: an evaluation of other bytes proves nothing. */
    manifest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5,
    dataset: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT, digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5 }),
    split: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(metric).max(1_000),
    slices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(slice).max(10_000),
    /** Attribute → group → confusion counts. */
    groups: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu, zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu, confusion)),
    latency: latency.optional(),
    predictions: predictions.optional(),
    evaluator: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ identity: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT, attestation: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5.optional() }),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT, version: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional() }),
    notes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.optional(),
    observedAt: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instantField */ .o2,
});


/***/ }),

/***/ 30587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dt: () => (/* binding */ manifestFormat),
/* harmony export */   nJ: () => (/* binding */ manifestDocument),
/* harmony export */   yI: () => (/* binding */ datasetRoles)
/* harmony export */ });
/* unused harmony export lineageDocument */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63339);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73037);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49990);
// The manifest: the JSON document that is a version.

 // prettier-ignore


const artifactRoles = ['weights', 'preprocessing', 'config', 'tokenizer', 'signature', 'card', 'data', 'code', 'other']; // prettier-ignore
const datasetRoles = ['train', 'validation', 'test', 'reference', 'other'];
const artifact = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** Relative, `/`-separated, checked by `parseArtifactPath`. */
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(1_024),
    role: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(artifactRoles),
    digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5,
    sizeBytes: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeField */ .es,
    mediaType: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
});
const dataset = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    role: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(datasetRoles),
    digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5.optional(),
    /** A table's snapshot id, as text: 64-bit integers do not survive JSON. */
    snapshot: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
    uri: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.optional(),
});
const lineageDocument = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ repository: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.optional(), commit: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT, dirty: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() })
        .optional(),
    datasets: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(dataset).max(1_000),
    features: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT, version: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT })).max(1_000),
    run: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        tracker: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
        id: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
        url: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8.optional(),
        actor: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
    })
        .optional(),
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        python: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
        packages: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5.optional(),
        hardware: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            cpu: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
            gpu: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
            count: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).optional(),
        })
            .optional(),
    })
        .optional(),
    parents: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ model: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .modelField */ .Cn, version: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .versionField */ .FA })).max(100),
});
const manifestFormat = 'laurel.manifest/1';
const manifestDocument = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(manifestFormat),
    model: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .modelField */ .Cn,
    version: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .versionField */ .FA,
    registrationId: zod__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegistrationId */ .NK, { error: 'expected a registration id' }),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['model', 'prompt', 'rag-config', 'bundle']),
    /** SHA-256 of the canonical list of path, digest and size. */
    contentDigest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5,
    /** The OpenSSF Model Signing root digest, which leaves names out. */
    modelSigningDigest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5,
    /** 40 hex digits derived from the content digest: what Hugging Face clients take for a commit. */
    commitId: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(artifact).min(1).max(100_000),
    signature: _signature_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureDocument */ .yA.optional(),
    /** The path of the artifact that holds an input example. */
    inputExample: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(1_024).optional(),
    flavor: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.optional(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu, _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6),
    hyperparameters: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu, _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarField */ .DO),
    tags: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu, zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(4_096)),
    lineage: lineageDocument,
    /** The path of the artifact that is the model card. */
    card: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(1_024).optional(),
    /** False for a version registered with `--incomplete`: no gate passes it. */
    complete: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    registeredBy: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    registeredAt: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .instantField */ .o2,
});


/***/ }),

/***/ 49990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a9: () => (/* binding */ dataTypes),
/* harmony export */   yA: () => (/* binding */ signatureDocument)
/* harmony export */ });
/* unused harmony export columnType */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63339);
// The one form that every model's input/output schema is brought to, whatever file it was read from.


/** Scalar and tensor element types, in the words of MLflow and NumPy. */
const dataTypes = [
    'boolean', 'integer', 'long', 'float', 'double', 'string', 'binary', 'datetime', 'any',
    'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64',
    'float16', 'bfloat16', 'float32', 'float64', 'bool', 'str', 'complex64', 'complex128',
]; // prettier-ignore
const dataType = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(dataTypes);
const columnType = zod__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .RZV(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('scalar'), type: dataType }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('array'), items: columnType }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('map'), values: columnType }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('object'), properties: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(property).max(1_000) }),
]));
const property = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .RZV(() => columnType),
});
const column = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.nullable(), required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), type: columnType });
/** A dimension of -1 matches any size. */
const tensor = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT.nullable(),
    dtype: dataType,
    shape: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(-1)).max(32),
});
const fields = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('columns'), columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(column).max(10_000) }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('tensors'), tensors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(tensor).max(10_000) }),
    /** A JSON Schema of draft 7 or 2020-12 as it was written: what of it is understood, whoever reads it decides. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('json-schema'),
        schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9())]),
    }),
    /** Text or messages, as a language model takes and gives them. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('text') }),
]);
const tokens = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1);
const names = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT).max(100);
/** What callers of a language model rely on besides the form of what they send; what is absent is not known. */
const languageModel = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** The most tokens that fit, prompt and answer together. */
    contextLength: tokens.optional(),
    /** The most tokens that are answered where callers do not say. */
    maxOutputTokens: tokens.optional(),
    /** SHA-256 of the template's text. */
    chatTemplate: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5.optional(),
    tokenizer: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** SHA-256 of the file that the tokenizer is loaded from. */
        digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .digestField */ .h5.optional(),
        vocabularySize: tokens.optional(),
        /** What is special → its text, e.g. `eos_token` → `</s>`. */
        specialTokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dynamicKey */ .Nu, _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8).optional(),
    })
        .optional(),
    /** Roles that messages may have. */
    roles: names.optional(),
    /** Whether it takes descriptions of tools and calls them. */
    tools: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    /** E.g. `text`, `json-object`, `json-schema`. */
    responseFormats: names.optional(),
});
const parameter = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .shortTextField */ .aT,
    type: dataType,
    default: zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9(),
    shape: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(-1)).max(32).nullable(),
});
const signatureDocument = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Where it was read from: `mlmodel`, `onnx`, `json`, or the files of a Hugging Face model. */
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['mlmodel', 'onnx', 'json', 'huggingface']),
    inputs: fields,
    /** `null` where the source does not say: then nothing can be proven of what callers read. */
    outputs: fields.nullable(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(parameter).max(1_000),
    languageModel: languageModel.optional(),
});


/***/ }),

/***/ 18960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
// Many small acts at once, but not all at once.
/**
 * Runs `act` on every item, at most `limit` at a time; results are in the order of `items`. After a failure no
 * further act is started, those under way are awaited, and the first failure is thrown.
 */
async function inParallel(items, limit, act) {
    const results = [];
    const waiting = items.entries();
    const failures = [];
    const work = async () => {
        for (const [index, item] of waiting) {
            if (failures.length > 0)
                return;
            try {
                results[index] = await act(item, index);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, work));
    if (failures.length > 0)
        throw failures[0];
    return results;
}


/***/ }),

/***/ 17752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ findManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   O_: () => (/* binding */ readEvaluations),
/* harmony export */   VN: () => (/* binding */ unknownVersion),
/* harmony export */   readManifest: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83014);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
/* harmony import */ var _artifact_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43675);
/* harmony import */ var _content_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99209);
/* harmony import */ var _documents_evaluation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74204);
/* harmony import */ var _documents_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30587);
/* harmony import */ var _documents_stored_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88513);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18960);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22333);









const parallelReads = 16;
/**
 * The manifest of a version in one GET.
 *
 * @throws LaurelError `not-found`; `corrupt-document` when it does not parse or is not what its key says;
 *   `future-format`.
 */
async function readManifest(store, model, version, options = {}) {
    const found = await findManifest(store, model, version, options);
    if (found !== null)
        return found;
    throw unknownVersion(store, model, version);
}
/** The error for a version that a registry does not hold. */
function unknownVersion(store, model, version) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
        code: 'not-found',
        message: `no version ${model}@${version} in ${store.location}`,
        at: { key: (0,_keys_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestKey */ .Rn)(model, version) },
        remedy: `run laurel list ${model} to see the versions there are`,
    });
}
/** {@link readManifest}, with `null` for a version that does not exist. */
async function findManifest(store, model, version, options = {}) {
    const key = (0,_keys_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestKey */ .Rn)(model, version);
    const found = await store.get(key, options);
    if (found.kind !== 'found')
        return null;
    return {
        manifest: parseManifest(found.body, { model, version }),
        digest: (0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(found.body),
        key,
    };
}
/**
 * A manifest's stored bytes, checked against the name they were read under and against what follows from its
 * own artifacts.
 *
 * @throws LaurelError `corrupt-document` or `future-format`.
 */
function parseManifest(bytes, name) {
    const key = (0,_keys_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestKey */ .Rn)(name.model, name.version);
    const manifest = (0,_documents_stored_js__WEBPACK_IMPORTED_MODULE_6__/* .parseStored */ .Tw)(_documents_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestDocument */ .nJ, _documents_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestFormat */ .dt, bytes, key);
    requireEqual({ key, field: 'model' }, manifest.model, name.model);
    requireEqual({ key, field: 'version' }, manifest.version, name.version);
    requireEqual({ key, field: 'contentDigest' }, manifest.contentDigest, (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .contentDigestOf */ .Vp)(manifest.artifacts));
    requireEqual({ key, field: 'modelSigningDigest' }, manifest.modelSigningDigest, (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .modelSigningDigestOf */ .Ce)(manifest.artifacts));
    requireEqual({ key, field: 'commitId' }, manifest.commitId, (0,_content_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .commitIdOf */ .i2)(manifest.contentDigest));
    checkStoredPaths(manifest, key);
    return manifest;
}
/**
 * Every object under the evaluations of a version, in the order of their digests: one LIST and a GET each.
 * What does not check out is told apart, never left out.
 */
async function readEvaluations(store, version, options = {}) {
    const keys = [];
    for await (const { key } of store.list((0,_keys_js__WEBPACK_IMPORTED_MODULE_7__/* .evaluationsPrefix */ .q)(version.model, version.version), options))
        keys.push(key);
    return (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_8__/* .inParallel */ .H)(keys, parallelReads, async (key) => {
        try {
            return await readEvaluation(store, key, version, options);
        }
        catch (error) {
            // An unreachable store is no statement about this object: that breaks the whole reading.
            if (!(error instanceof _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4) || !unusable.has(error.code))
                throw error;
            return { kind: 'unusable', key, reason: error.message };
        }
    });
}
const unusable = new Set(['corrupt-document', 'digest-mismatch', 'future-format']);
async function readEvaluation(store, key, version, options) {
    const digest = digestOfKey(key, (0,_keys_js__WEBPACK_IMPORTED_MODULE_7__/* .evaluationsPrefix */ .q)(version.model, version.version));
    const found = await store.get(key, options);
    if (found.kind !== 'found')
        throw corrupt({ key, field: '' }, 'it was listed and is absent');
    (0,_documents_stored_js__WEBPACK_IMPORTED_MODULE_6__/* .checkDigest */ .H2)(found.body, digest, key);
    const evaluation = (0,_documents_stored_js__WEBPACK_IMPORTED_MODULE_6__/* .parseStored */ .Tw)(_documents_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluationDocument */ .gS, _documents_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluationFormat */ .wl, found.body, key);
    const reason = foreignness(evaluation, version);
    return reason === null ? { kind: 'read', evaluation, digest, key } : { kind: 'foreign', key, reason };
}
/** What else it is an evaluation of; `null` when it is of this version's very bytes. */
function foreignness(evaluation, { model, version, manifest }) {
    if (evaluation.model !== model || evaluation.version !== version) {
        return `it is an evaluation of ${evaluation.model}@${evaluation.version}`;
    }
    return evaluation.manifest === manifest ? null : `it is of other bytes, of manifest ${evaluation.manifest}`;
}
function digestOfKey(key, prefix) {
    const hex = /^([0-9a-f]{64})\.json$/.exec(key.slice(prefix.length))?.[1];
    if (hex === undefined)
        throw corrupt({ key, field: '' }, 'its name is not a digest');
    return (0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestFromHex */ .Ch)(hex);
}
function checkStoredPaths(manifest, key) {
    try {
        (0,_artifact_path_js__WEBPACK_IMPORTED_MODULE_2__/* .checkArtifactPaths */ .dX)(manifest.artifacts.map(({ path }) => path));
    }
    catch (cause) {
        if (!(cause instanceof _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4))
            throw cause;
        throw corrupt({ key, field: 'artifacts' }, cause.message);
    }
}
function requireEqual(at, actual, expected) {
    if (actual !== expected)
        throw corrupt(at, `it says ${actual}, expected ${expected}`);
}
function corrupt(at, why) {
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
        code: 'corrupt-document',
        message: `a stored document is not what its key says: ${why}`,
        at: at.field === '' ? { key: at.key } : at,
        remedy: 'run laurel verify to see what else is damaged; restore the object from a backup or replica',
    });
}


/***/ })

};
