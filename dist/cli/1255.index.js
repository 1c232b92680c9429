export const id = 1255;
export const ids = [1255];
export const modules = {

/***/ 97920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ allStores),
/* harmony export */   T3: () => (/* binding */ missingElsewhere),
/* harmony export */   ZE: () => (/* binding */ livesAcross),
/* harmony export */   sW: () => (/* binding */ catalogue)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _registry_attach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(815);
/* harmony import */ var _registry_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35705);
/* harmony import */ var _registry_lifecycle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56517);
/* harmony import */ var _registry_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42957);
/* harmony import */ var _registry_open_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25053);
/* harmony import */ var _report_hostile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69890);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64661);
// Every registry that a command looks into: one where one was named, else all that laurel.yaml names.








/** The stores, `home` first. @throws LaurelError `usage` where none is named. */
async function allStores(context) {
    const { options, env } = context;
    if ((0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .namedRegistry */ .Z)(options, env) !== undefined)
        return [await context.store()];
    const { allRegistries } = await __webpack_require__.e(/* import() */ 2165).then(__webpack_require__.bind(__webpack_require__, 44546));
    const registries = await allRegistries(await context.files());
    if (registries.length === 0)
        return [await context.store()];
    return Promise.all(registries.map(async ({ address, from }) => context.openStore(address, from)));
}
/**
 * The lifecycles of a model's versions over all registries: versions are registered in `home`, and aliases may
 * serve them from others. A registry that cannot be read is left out with a warning.
 */
async function livesAcross(context, model) {
    const [home, ...others] = await allStores(context);
    const ledgers = home === undefined ? [] : [...(await (0,_registry_history_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedgers */ .DV)(home, model, context))];
    for (const store of others) {
        ledgers.push(...((await orWarn(context, store, () => (0,_registry_history_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedgers */ .DV)(store, model, context))) ?? []));
    }
    return (0,_registry_lifecycle_js__WEBPACK_IMPORTED_MODULE_7__/* .foldLifecycles */ .t)(ledgers);
}
/** The catalogue of `home`, each model with what its aliases serve in every registry. */
async function catalogue(context) {
    const [home, ...others] = await allStores(context);
    if (home === undefined)
        return [];
    await (0,_registry_open_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .openRegistry */ .M)(home, context);
    const models = await (0,_registry_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listRegistry */ .Iw)(home, context);
    const elsewhere = [];
    for (const store of others) {
        elsewhere.push(...((await orWarn(context, store, () => (0,_registry_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listRegistry */ .Iw)(store, context))) ?? []));
    }
    return models.map(({ model, versions, highest, aliases }) => {
        const same = elsewhere.filter((each) => each.model === model);
        return { model, versions, highest, aliases: [...aliases, ...same.flatMap((each) => each.aliases)] };
    });
}
/** Live versions that were not measured on a dataset, in the registries besides `home`. */
async function missingElsewhere(context, question) {
    const [home, ...others] = await allStores(context);
    if (home === undefined)
        return [];
    const missing = [];
    for (const store of others) {
        const ask = async () => (0,_registry_attach_js__WEBPACK_IMPORTED_MODULE_1__/* .aliasesWithoutDataset */ .D)(store, { ...question, evaluations: home }, context.signal);
        missing.push(...((await orWarn(context, store, ask)) ?? []));
    }
    return missing;
}
async function orWarn({ console }, store, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4) || error.code === 'interrupted')
            throw error;
        console.note(`warning: ${(0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalText */ .eR)(store.location)} was not read, so what it serves is not shown: ${(0,_report_hostile_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalText */ .eR)(error.message)}`);
        return null;
    }
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

/***/ 815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ aliasesWithoutDataset),
  K: () => (/* binding */ attach)
});

// EXTERNAL MODULE: ./.build/js/src/ledger/immutable.js
var immutable = __webpack_require__(80171);
// EXTERNAL MODULE: ./.build/js/src/ledger/read-chain.js
var read_chain = __webpack_require__(54623);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/registry/alias-chain.js
var alias_chain = __webpack_require__(65921);
// EXTERNAL MODULE: ./.build/js/src/registry/documents/evaluation.js
var documents_evaluation = __webpack_require__(74204);
// EXTERNAL MODULE: ./.build/js/src/registry/documents/stored.js
var documents_stored = __webpack_require__(88513);
// EXTERNAL MODULE: ./.build/js/src/registry/file-refusal.js
var file_refusal = __webpack_require__(51730);
// EXTERNAL MODULE: ./.build/js/src/registry/in-parallel.js
var in_parallel = __webpack_require__(18960);
// EXTERNAL MODULE: ./.build/js/src/registry/keys.js
var keys = __webpack_require__(22333);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/js/src/primitives/checked-document.js
var checked_document = __webpack_require__(75479);
// EXTERNAL MODULE: ./.build/js/src/registry/documents/fields.js
var fields = __webpack_require__(63339);
// EXTERNAL MODULE: ./.build/js/src/registry/metric-direction.js
var metric_direction = __webpack_require__(92293);
;// CONCATENATED MODULE: ./.build/js/src/registry/metric-range.js
// Which values a well-known metric can have at all: those that its definition allows, not those that are usual.
// Left out is what people also write in per cent (`bleu`, `rouge_l`, `top_1`, `win_rate`) or on scales of their own.

const ranges = [
    [
        0,
        1,
        'auc auroc roc_auc pr_auc auprc average_precision ap map accuracy acc precision recall sensitivity specificity tpr ' +
            'tnr ppv npv fpr fnr f1 f1_score f2 fbeta jaccard iou miou dice mrr ece mce expected_calibration_error',
    ],
    // Adjusted for chance it may be below 0.
    [-1, 1, 'balanced_accuracy'],
    [-1, 1, 'mcc matthews_corrcoef cohen_kappa kappa pearson spearman kendall silhouette'],
    [-Infinity, 1, 'r2 r2_score explained_variance'],
    // Of two classes at most 1; the sum over more classes at most 2.
    [0, 2, 'brier brier_score'],
    // The exponential of an entropy.
    [1, Infinity, 'perplexity ppl'],
    [
        0,
        Infinity,
        'log_loss logloss cross_entropy mse rmse mae mape smape wmape rmsle msle medae max_error mean_squared_error ' +
            'root_mean_squared_error mean_absolute_error hinge_loss pinball_loss quantile_loss kl kl_divergence wer cer ter ' +
            'davies_bouldin',
    ],
];
const rangeOf = new Map(ranges.flatMap(([low, high, names]) => names.split(' ').map((name) => [name, { low, high }])));
/** What summing in floating point may be off by: 1.0000000000000002 is a correlation of 1. */
const rounding = 1e-9;
/** The range of a well-known metric that `value` is not in; `undefined` where there is nothing to object. */
function rangeMissed(name, value) {
    const range = (0,metric_direction/* formsOf */.X)(name)
        .map((form) => rangeOf.get(form))
        .find((found) => found !== undefined);
    if (range === undefined)
        return undefined;
    return value >= range.low - rounding && value <= range.high + rounding ? undefined : range;
}
/** `between 0 and 1`, `at most 1`, `at least 0`. */
function showRange({ low, high }) {
    if (low === -Infinity)
        return `at most ${high}`;
    return high === Infinity ? `at least ${low}` : `between ${low} and ${high}`;
}

;// CONCATENATED MODULE: ./.build/js/src/registry/written-latency.js
// What an evaluation file says of latency, in short form: times as files or lists, or quantiles and of how many.




const count = schemas/* int */.Whr().min(0);
const sampleFile = schemas/* strictObject */.rej({
    /** Relative to the evaluation file. */
    path: fields/* textField */.M8,
    /** Of a CSV or TSV file. */
    column: fields/* shortTextField */.aT.optional(),
    unit: schemas/* enum */.k5n(documents_evaluation/* latencyUnits */.od),
});
const sampleList = schemas/* array */.YOg(fields/* measureField */.h6.min(0)).min(1).max(100_000);
/** In milliseconds, where no samples were kept. */
const quantiles = schemas/* partialRecord */.jgl(schemas/* enum */.k5n(documents_evaluation/* quantileNames */.oL), fields/* measureField */.h6.min(0));
/** Samples as a file or as milliseconds, or their quantiles and how many they are of. */
const tokenLatency = schemas/* union */.KCZ([sampleFile, sampleList, schemas/* strictObject */.rej({ quantiles, n: count.min(1) })], {
    error: 'expected {path, column, unit}, a list of milliseconds, or {quantiles, n}',
});
const tokens = schemas/* strictObject */.rej({
    ttft: tokenLatency.optional(),
    tpot: tokenLatency.optional(),
    itl: tokenLatency.optional(),
    outputTokens: count.optional(),
})
    .refine((given) => Object.values(given).some((value) => value !== undefined), {
    error: 'measures nothing: write ttft, tpot, itl or outputTokens',
});
const writtenLatency = schemas/* strictObject */.rej({
    hardware: fields/* shortTextField */.aT,
    load: schemas/* record */.g1P(fields/* dynamicKey */.Nu, fields/* labelField */.fC).optional(),
    /** A file, or the milliseconds themselves. */
    samples: schemas/* union */.KCZ([sampleFile, sampleList], { error: 'expected {path, column, unit}, or a list of milliseconds' })
        .optional(),
    quantiles: quantiles.optional(),
    /** Requests answered; counted where there are samples. */
    requests: count.optional(),
    errors: count,
    durationSeconds: fields/* measureField */.h6.gt(0).optional(),
    /** Of language models. */
    tokens: tokens.optional(),
});
/** @throws LaurelError `invalid-document`, where it stands: times that are of nobody knows how many, or go down. */
function checkLatency(document, written) {
    const { samples, quantiles: given, requests, tokens: timed } = written;
    const isTimed = samples !== undefined || given !== undefined;
    if ((samples !== undefined && given !== undefined) || (!isTimed && timed === undefined)) {
        const remedy = 'write samples: {path, column, unit}, or quantiles: {p50, p95, p99} and requests:';
        throw (0,file_refusal/* fileRefusal */.$)(document, ['latency'], 'needs samples or quantiles, and not both', remedy);
    }
    if (samples === undefined && (requests === undefined || requests === 0)) {
        const remedy = 'write requests: how many were answered; a quantile of an unknown number proves nothing';
        const place = given === undefined ? ['latency', 'tokens'] : ['latency', 'quantiles'];
        throw (0,file_refusal/* fileRefusal */.$)(document, place, 'are of how many requests?', remedy);
    }
    if (given !== undefined)
        checkAscending(document, ['latency', 'quantiles'], given);
    for (const measure of documents_evaluation/* tokenMeasures */.bU) {
        const said = timed?.[measure];
        if (said === undefined || !('quantiles' in said))
            continue;
        checkAscending(document, ['latency', 'tokens', measure, 'quantiles'], said.quantiles);
    }
}
function checkAscending(document, path, given) {
    const values = documents_evaluation/* quantileNames */.oL.map((name) => given[name]).filter((value) => value !== undefined);
    if (values.some((value, index) => value < (values[index - 1] ?? 0))) {
        throw (0,file_refusal/* fileRefusal */.$)(document, path, 'go down: p50 ≤ p95 ≤ p99 in milliseconds');
    }
}

;// CONCATENATED MODULE: ./.build/js/src/registry/evaluation-file.js
// evaluation.yaml: the short form in which people and tools write what they measured.


 // prettier-ignore





const evaluation_file_count = schemas/* int */.Whr().min(0);
/** A number, or a number with what is known of it. */
const metric = schemas/* union */.KCZ([
    fields/* measureField */.h6,
    schemas/* strictObject */.rej({
        value: fields/* measureField */.h6,
        better: schemas/* enum */.k5n(['higher', 'lower']).optional(),
        n: evaluation_file_count.optional(),
        standardError: fields/* measureField */.h6.min(0).optional(),
        interval: schemas/* strictObject */.rej({ low: fields/* measureField */.h6, high: fields/* measureField */.h6, level: fields/* measureField */.h6.gt(0).lt(1) })
            .optional(),
    }),
], { error: 'expected a number, or a map with its value' });
const metrics = schemas/* record */.g1P(fields/* dynamicKey */.Nu, metric);
const columnNames = schemas/* array */.YOg(fields/* dynamicKey */.Nu).min(1).max(64);
const predictions = schemas/* strictObject */.rej({
    /** Relative to the evaluation file. */
    path: fields/* textField */.M8,
    id: fields/* shortTextField */.aT,
    label: fields/* shortTextField */.aT,
    score: fields/* shortTextField */.aT.optional(),
    prediction: fields/* shortTextField */.aT.optional(),
    weight: fields/* shortTextField */.aT.optional(),
    query: fields/* shortTextField */.aT.optional(),
    groups: columnNames.optional(),
    slices: columnNames.optional(),
    task: schemas/* enum */.k5n(documents_evaluation/* predictionTasks */.E_).optional(),
    /** The class that scores are of. */
    positive: fields/* labelField */.fC.optional(),
});
const evaluationFile = schemas/* strictObject */.rej({
    /** What it was measured on, where the file says so: attaching it to anything else is refused. */
    model: fields/* modelField */.Cn.optional(),
    version: fields/* versionField */.FA.optional(),
    manifest: fields/* digestField */.h5.optional(),
    /** By path, relative to the evaluation file, or by digest. */
    dataset: schemas/* strictObject */.rej({
        name: fields/* shortTextField */.aT,
        path: fields/* textField */.M8.optional(),
        digest: fields/* digestField */.h5.optional(),
    }),
    split: fields/* shortTextField */.aT.optional(),
    metrics: metrics.optional(),
    slices: schemas/* array */.YOg(schemas/* strictObject */.rej({
        where: schemas/* record */.g1P(fields/* dynamicKey */.Nu, fields/* labelField */.fC),
        n: evaluation_file_count,
        metrics,
    }))
        .max(10_000)
        .optional(),
    groups: schemas/* record */.g1P(fields/* dynamicKey */.Nu, schemas/* record */.g1P(fields/* dynamicKey */.Nu, schemas/* strictObject */.rej({ tp: evaluation_file_count, fp: evaluation_file_count, tn: evaluation_file_count, fn: evaluation_file_count })))
        .optional(),
    latency: writtenLatency.optional(),
    predictions: predictions.optional(),
    tool: schemas/* strictObject */.rej({ name: fields/* shortTextField */.aT, version: fields/* quotedField */.jG.optional() }).optional(),
    notes: fields/* textField */.M8.optional(),
    observedAt: fields/* instantField */.o2,
});
/**
 * @throws LaurelError `invalid-document` with file, line and column: NaN, infinities, text where numbers belong,
 *   unknown keys, a metric whose direction nobody can know, a dataset that nothing tells from another.
 */
function parseEvaluationFile(document) {
    const written = (0,checked_document/* parseChecked */.l_)(document, evaluationFile);
    if (written.dataset.path === undefined && written.dataset.digest === undefined) {
        const remedy = 'write path: to have its digest computed, or digest: sha256:…';
        throw (0,file_refusal/* fileRefusal */.$)(document, ['dataset'], 'names no bytes', remedy);
    }
    if (!measuresAnything(written)) {
        const remedy = 'write metrics:, slices:, groups:, latency: or predictions:';
        throw (0,file_refusal/* fileRefusal */.$)(document, [], 'the evaluation measures nothing', remedy);
    }
    if (written.latency !== undefined)
        checkLatency(document, written.latency);
    if (written.predictions !== undefined)
        checkPredictions(document, written.predictions);
    return written;
}
function measuresAnything(written) {
    const { metrics: whole = {}, slices = [], groups = {}, latency: timed, predictions: kept } = written;
    const parts = [whole, ...slices.map((slice) => slice.metrics), ...Object.values(groups)];
    return timed !== undefined || kept !== undefined || parts.some((part) => Object.keys(part).length > 0);
}
/** Fills in what may be left out. @throws LaurelError `invalid-document`, see {@link parseEvaluationFile}. */
function normalizeEvaluation(document, written) {
    return {
        split: written.split ?? 'test',
        metrics: normalizeMetrics(document, ['metrics'], written.metrics ?? {}),
        slices: (written.slices ?? []).map((slice, index) => ({
            where: Object.fromEntries(Object.entries(slice.where).map(([key, value]) => [key, String(value)])),
            n: slice.n,
            metrics: normalizeMetrics(document, ['slices', index, 'metrics'], slice.metrics),
        })),
        groups: written.groups ?? {},
        tool: written.tool ?? { name: 'unspecified' },
        ...(written.notes === undefined ? {} : { notes: written.notes }),
        observedAt: written.observedAt,
    };
}
/** In the order of names, so that the same measurements are the same evaluation. */
function normalizeMetrics(document, path, written) {
    return Object.entries(written)
        .map(([name, given]) => normalizeMetric(document, [...path, name], name, given))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
function normalizeMetric(document, path, name, given) {
    const { better, interval, ...rest } = typeof given === 'number' ? { value: given } : given;
    const direction = better ?? (0,metric_direction/* knownDirection */.o)(name);
    if (direction === undefined) {
        const remedy = `write ${name}: {value: …, better: higher} or better: lower`;
        throw (0,file_refusal/* fileRefusal */.$)(document, path, 'is better higher or lower? Its name does not say', remedy);
    }
    checkRange(document, typeof given === 'number' ? path : [...path, 'value'], { name, value: rest.value });
    if (interval !== undefined && interval.low > interval.high) {
        const why = `begins at ${interval.low} and ends at ${interval.high}`;
        throw (0,file_refusal/* fileRefusal */.$)(document, [...path, 'interval'], why);
    }
    return { name, better: direction, ...rest, ...(interval === undefined ? {} : { interval }) };
}
/** @throws LaurelError `invalid-document`: 1.9 would pass any demand on an AUC. */
function checkRange(document, path, { name, value }) {
    const range = rangeMissed(name, value);
    if (range === undefined)
        return;
    const isPercentage = range.low === 0 && range.high === 1 && value > 1 && value <= 100;
    throw (0,file_refusal/* fileRefusal */.$)(document, path, `is ${value}, and ${name} is ${showRange(range)}`, isPercentage
        ? `write a fraction: ${Number((value / 100).toPrecision(12))} for ${value} per cent`
        : 'correct the value, or name the metric otherwise if it is another one');
}
function checkPredictions(document, written) {
    const refuse = (field, why, remedy) => {
        throw (0,file_refusal/* fileRefusal */.$)(document, field === null ? ['predictions'] : ['predictions', field], why, remedy);
    };
    const { score, prediction, query, task, positive } = written;
    if (score === undefined && prediction === undefined) {
        const remedy = 'name the column of scores (score:), of decisions (prediction:) or both';
        refuse(null, 'names neither scores nor decisions', remedy);
    }
    if (positive === '')
        refuse('positive', 'is empty', 'write the class that scores are of, as the file has it');
    if (positive !== undefined && (task ?? 'binary') !== 'binary') {
        refuse('positive', `is of two classes, and the task is ${task}`, 'leave it out, or write task: binary');
    }
    if (query !== undefined && (task ?? 'ranking') !== 'ranking') {
        refuse('query', `is of a ranking, and the task is ${task}`, 'leave it out, or write task: ranking');
    }
    if (positive !== undefined && query !== undefined) {
        refuse('query', 'is of a ranking, and positive: of two classes', 'leave one of them out');
    }
    for (const field of ['groups', 'slices']) {
        const names = written[field] ?? [];
        if (new Set(names).size < names.length)
            refuse(field, 'names a column twice', 'name each column once');
    }
}

// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var primitives_digest = __webpack_require__(83014);
;// CONCATENATED MODULE: ./.build/js/src/registry/evidence-file.js


/** @throws LaurelError `not-found`, `invalid-artifact`, as the source. */
async function fileOf(source, path) {
    const file = await source.find(path);
    const [digest] = await source.hash([file], {});
    if (digest === undefined) {
        throw new errors/* LaurelError */.Q4({ code: 'internal', message: `${source.location} gave no digest of ${path}` });
    }
    return { digest, name: nameOf(path), upload: source.upload(file, digest) };
}
function inMemory(name, bytes) {
    const digest = (0,primitives_digest/* digestOf */.ol)(bytes);
    const open = async function* open(range = { start: 0 }) {
        yield bytes.subarray(range.start, range.end === undefined ? undefined : range.end + 1);
    };
    return { digest, name, upload: { sizeBytes: bytes.byteLength, sha256: digest, open } };
}
/** What the evaluation says of it. */
function namesOf({ digest, name, upload }) {
    return { digest, sizeBytes: upload.sizeBytes, name };
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).slice(0, 256);
}

// EXTERNAL MODULE: ./.build/js/src/registry/latency-samples.js
var latency_samples = __webpack_require__(68825);
// EXTERNAL MODULE: ./.build/js/src/primitives/canonical-json.js
var canonical_json = __webpack_require__(44861);
;// CONCATENATED MODULE: ./.build/js/src/registry/measure-latency.js
// From what an evaluation file says of latency to what will be stored: samples are read, counted and kept.







const maxSampleBytes = 64 * 1024 * 1024;
/** @throws LaurelError `invalid-document` with file, line and column; `not-found` for a file that it names. */
async function measureLatency(document, written, source) {
    const { hardware, load = {}, errors, durationSeconds, quantiles = {} } = written;
    const measured = written.samples === undefined ? null : await samplesOf('latency', written.samples, source);
    const requests = measured === null ? (written.requests ?? 0) : measured.milliseconds.length;
    if (written.requests !== undefined && written.requests !== requests) {
        const why = `says ${written.requests}, and there are ${requests} samples`;
        throw (0,file_refusal/* fileRefusal */.$)(document, ['latency', 'requests'], why, 'leave it out: samples are counted');
    }
    const timed = await tokensOf(document, { written: written.tokens ?? {}, requests }, source);
    return {
        latency: {
            hardware,
            load,
            requests,
            errors,
            ...(durationSeconds === undefined ? {} : { durationSeconds }),
            quantilesMs: measured === null ? quantiles : (0,latency_samples/* nearestRankQuantiles */.ZV)(measured.milliseconds),
            ...(measured === null ? {} : { samples: measured.samples }),
            ...(written.tokens === undefined ? {} : { tokens: timed.tokens }),
        },
        evidence: [...(measured === null ? [] : [measured.evidence]), ...timed.evidence],
    };
}
async function tokensOf(document, { written, requests }, source) {
    const tokens = {};
    const evidence = [];
    for (const measure of documents_evaluation/* tokenMeasures */.bU) {
        const said = written[measure];
        if (said === undefined)
            continue;
        const { timed, file } = await tokenLatencyOf(measure, said, source);
        if (measure !== 'itl' && timed.n > requests) {
            const why = `has ${timed.n} times, and ${requests} requests were answered`;
            throw (0,file_refusal/* fileRefusal */.$)(document, ['latency', 'tokens', measure], why, 'measure it once a request');
        }
        tokens[measure] = timed;
        if (file !== null)
            evidence.push(file);
    }
    if (written.outputTokens !== undefined)
        tokens.outputTokens = written.outputTokens;
    return { tokens, evidence };
}
async function tokenLatencyOf(measure, written, source) {
    if ('quantiles' in written)
        return { timed: { n: written.n, quantilesMs: written.quantiles }, file: null };
    const { milliseconds, samples, evidence } = await samplesOf(measure, written, source);
    const quantilesMs = (0,latency_samples/* nearestRankQuantiles */.ZV)(milliseconds);
    return { timed: { n: milliseconds.length, quantilesMs, samples }, file: evidence };
}
async function samplesOf(measure, written, source) {
    if (Array.isArray(written)) {
        const evidence = inMemory(`${measure}-samples.json`, (0,canonical_json/* canonicalBytes */.M)(written));
        return { milliseconds: written, samples: { ...namesOf(evidence), unit: 'ms' }, evidence };
    }
    const { path, column, unit } = written;
    const evidence = await fileOf(source, path);
    const bytes = await source.read(path, maxSampleBytes);
    requireSame(path, (0,primitives_digest/* digestOf */.ol)(bytes), evidence.digest);
    const milliseconds = (0,latency_samples/* toMilliseconds */.Wj)((0,latency_samples/* parseSamples */.rI)({ path, text: textOf(path, bytes), column }), unit);
    const samples = { ...namesOf(evidence), ...(column === undefined ? {} : { column }), unit };
    return { milliseconds, samples, evidence };
}
function textOf(path, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new errors/* LaurelError */.Q4({
            code: 'invalid-document',
            message: `${path} is not UTF-8`,
            at: { file: path },
            remedy: 'save the file as UTF-8',
            cause,
        });
    }
}
function requireSame(path, actual, expected) {
    if (actual === expected)
        return;
    throw new errors/* LaurelError */.Q4({
        code: 'artifact-changed',
        message: `${path} changed while it was read`,
        at: { file: path },
        remedy: 'wait until whatever writes it is done, and attach again',
    });
}

;// CONCATENATED MODULE: ./.build/js/src/registry/measure-evaluation.js





const maxHeaderBytes = 64 * 1024;
/**
 * Reads and checks an evaluation file and everything it names.
 *
 * @throws LaurelError `invalid-document` with file, line and column; `not-found` for a file that it names.
 */
async function measureEvaluation(document, source) {
    const written = parseEvaluationFile(document);
    const normal = normalizeEvaluation(document, written);
    const digest = await datasetDigest(document, written, source);
    const timed = written.latency;
    const latency = timed === undefined ? null : await measureLatency(document, timed, source);
    const predictions = await predictionsOf(document, written, source);
    return {
        written,
        body: {
            ...normal,
            dataset: { name: written.dataset.name, digest },
            ...(latency === null ? {} : { latency: latency.latency }),
            ...(predictions === null ? {} : { predictions: predictions.predictions }),
        },
        evidence: eachOnce([
            ...(latency?.evidence ?? []),
            ...(predictions === null ? [] : [predictions.evidence]),
        ]),
    };
}
/** Several columns of one file are one file. */
function eachOnce(files) {
    return [...new Map(files.map((file) => [file.digest, file])).values()];
}
async function datasetDigest(document, { dataset }, source) {
    const computed = dataset.path === undefined ? undefined : (await fileOf(source, dataset.path)).digest;
    if (computed !== undefined && dataset.digest !== undefined && computed !== dataset.digest) {
        const why = `is not the digest of ${dataset.path ?? ''}, which is ${computed}`;
        throw (0,file_refusal/* fileRefusal */.$)(document, ['dataset', 'digest'], why, 'one of the two is of other data: leave one out');
    }
    const digest = computed ?? dataset.digest;
    if (digest !== undefined)
        return digest;
    throw (0,file_refusal/* fileRefusal */.$)(document, ['dataset'], 'names no bytes');
}
async function predictionsOf(document, { predictions: written }, source) {
    if (written === undefined)
        return null;
    const { path, task, positive, ...columns } = written;
    const evidence = await fileOf(source, path);
    if (/\.[ct]sv$/i.test(path)) {
        const header = (0,latency_samples/* splitRow */.hE)(await firstLine(evidence.upload), (0,latency_samples/* separatorOf */.VS)(path));
        for (const [place, column] of namedColumns(columns)) {
            if (header.includes(column))
                continue;
            throw (0,file_refusal/* fileRefusal */.$)(document, place, `names a column that ${path} does not have: ${column}`, `name one of ${header.join(', ')}`); // prettier-ignore
        }
    }
    return {
        predictions: {
            ...namesOf(evidence),
            columns,
            ...(task === undefined ? {} : { task }),
            ...(positive === undefined ? {} : { positive: String(positive) }),
        },
        evidence,
    };
}
/** Each column that is named, with where it is. */
function namedColumns(columns) {
    return Object.entries(columns).flatMap(([field, named = []]) => typeof named === 'string'
        ? [[['predictions', field], named]]
        : named.map((column, index) => [['predictions', field, index], column]));
}
async function firstLine(upload) {
    const end = Math.min(upload.sizeBytes, maxHeaderBytes) - 1;
    if (end < 0)
        return '';
    const chunks = [];
    for await (const chunk of upload.open({ start: 0, end }))
        chunks.push(chunk);
    return new TextDecoder().decode(Buffer.concat(chunks)).split(/\r?\n/)[0] ?? '';
}

// EXTERNAL MODULE: ./.build/js/src/registry/read-version.js
var read_version = __webpack_require__(17752);
// EXTERNAL MODULE: ./.build/js/src/registry/scan-keys.js
var scan_keys = __webpack_require__(72345);
// EXTERNAL MODULE: ./.build/js/src/registry/store-artifacts.js
var store_artifacts = __webpack_require__(53206);
;// CONCATENATED MODULE: ./.build/js/src/registry/attach.js
// Attaching: an evaluation bound to the manifest of a version, with the files that it names, for ever.













/** An evaluator's clock may be this much ahead of ours. */
const maxAheadMs = 5 * 60 * 1_000;
/**
 * Attaches an evaluation. The same file again changes nothing.
 *
 * @throws LaurelError `invalid-document` with file, line and column, also for an evaluation that names another
 *   version or manifest, and whatever `inspect` refuses; `not-found` for the version or a file; `artifact-changed`; else as the store.
 */
async function attach(request) {
    const { store, model, version, document, source, clock, random, signal } = request;
    const stored = await (0,read_version.readManifest)(store, model, version, { signal });
    const measured = await measureEvaluation(document, source);
    const { written, body, evidence } = measured;
    requireThisVersion(document, written, stored);
    requirePast(document, written, clock.now());
    await request.inspect?.(measured, document);
    const evaluation = {
        format: documents_evaluation/* evaluationFormat */.wl,
        model,
        version,
        manifest: stored.digest,
        ...body,
        evaluator: request.evaluator,
    };
    requireStorable(document, evaluation);
    await storeEvidence(request, evidence);
    const { bytes, digest } = (0,documents_stored/* seal */.od)(evaluation);
    const key = (0,keys/* evaluationKey */.Ox)(model, version, digest);
    const outcome = await (0,immutable/* storeImmutable */.O)({ store, key, bytes, clock, random, signal });
    return {
        outcome: outcome === 'stored' ? 'attached' : 'already-attached',
        evaluation,
        digest,
        key,
        missingOnCurrent: await missingOnCurrent(request, evaluation.dataset.digest),
    };
}
/**
 * The aliases of a model whose live version, other than `except`, has no evaluation on `dataset`. Reads the
 * pointers and the evaluations of each live version.
 */
async function aliasesWithoutDataset(store, question, signal) {
    const { model, dataset, except, evaluations: home = store } = question;
    const missing = [];
    for (const alias of await (0,scan_keys/* listAliases */.PO)(store, model, { signal })) {
        const head = await (0,read_chain/* readHead */.zy)(store, (0,alias_chain/* aliasChain */.m)(model, alias), { signal });
        if (head.kind === 'empty' || head.pointer.version === null || head.pointer.manifest === null)
            continue;
        const { version } = head.pointer;
        if (version === except)
            continue;
        const live = { model, version, manifest: head.pointer.manifest.digest };
        const evaluations = await (0,read_version/* readEvaluations */.O_)(home, live, { signal });
        const isMeasured = evaluations.some((each) => each.kind === 'read' && each.evaluation.dataset.digest === dataset);
        if (!isMeasured)
            missing.push({ alias, version });
    }
    return missing;
}
async function missingOnCurrent({ store, model, version, signal }, dataset) {
    try {
        return await aliasesWithoutDataset(store, { model, dataset, except: version }, signal);
    }
    catch (error) {
        // The evaluation is stored. An evaluator need not be allowed to read aliases, nor mend what it finds there.
        if (error instanceof errors/* LaurelError */.Q4 && error.code !== 'interrupted')
            return null;
        throw error;
    }
}
async function storeEvidence({ store, clock, random, onProgress, signal }, evidence) {
    const total = evidence.reduce((sum, { upload }) => sum + upload.sizeBytes, 0);
    const stored = new Map();
    await (0,in_parallel/* inParallel */.H)(evidence, 2, async ({ digest, upload }) => (0,store_artifacts/* ensureStored */.g9)({
        store,
        key: (0,keys/* evidenceKey */.ZH)(digest),
        source: upload,
        lookFirst: true,
        clock,
        random,
        signal,
        onStored: (bytes) => {
            stored.set(digest, bytes);
            const done = [...stored.values()].reduce((sum, each) => sum + each, 0);
            onProgress?.({ phase: 'upload', done, total });
        },
    }));
}
function requireThisVersion(document, written, { manifest, digest }) {
    const expected = { model: manifest.model, version: manifest.version, manifest: digest };
    for (const field of ['model', 'version', 'manifest']) {
        const named = written[field];
        if (named === undefined || named === expected[field])
            continue;
        const why = `is ${named}: this evaluation is of something else than ${manifest.model}@${manifest.version}, whose ${field} is ${expected[field]}`;
        throw (0,file_refusal/* fileRefusal */.$)(document, [field], why, 'attach it to the version that was measured');
    }
}
function requirePast(document, { observedAt }, now) {
    if (Date.parse(observedAt) <= now.getTime() + maxAheadMs)
        return;
    const why = `is ${observedAt}, later than now, ${now.toISOString()}`;
    throw (0,file_refusal/* fileRefusal */.$)(document, ['observedAt'], why, 'write when it was measured, in UTC');
}
/** What was computed from the file has to fit as well, e.g. the length of a file's name. */
function requireStorable(document, evaluation) {
    const result = documents_evaluation/* evaluationDocument */.gS.safeParse(evaluation);
    if (result.success)
        return;
    const issue = result.error.issues[0];
    const path = issue?.path.filter((step) => typeof step !== 'symbol') ?? [];
    throw (0,file_refusal/* fileRefusal */.$)(document, path, `cannot be stored: ${issue?.message ?? 'invalid'}`);
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

/***/ 35705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ readLedgers),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   _f: () => (/* binding */ entryAt),
/* harmony export */   b6: () => (/* binding */ history)
/* harmony export */ });
/* harmony import */ var _ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54623);
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83014);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67337);
/* harmony import */ var _alias_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65921);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18960);
/* harmony import */ var _scan_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72345);






const parallelReads = 16;
/** A chain as short as this is walked; listing it first would cost more. */
const shortChain = 3;
/**
 * The whole ledger of an alias, each entry checked against its digest and place.
 *
 * @throws LaurelError `chain-broken` at the first entry that does not check out; `corrupt-document`,
 *   `future-format`; else as the store.
 */
async function readLedger(store, model, alias, options = {}) {
    const chain = (0,_alias_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .aliasChain */ .m)(model, alias);
    const head = await (0,_ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readHead */ .zy)(store, chain, { signal: options.signal });
    if (head.kind === 'empty')
        return { alias, head, entries: [] };
    const read = async (name) => (0,_ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntry */ .hB)(store, chain, name, options);
    const ahead = head.pointer.generation <= shortChain
        ? new Map()
        : await readAhead(store, model, alias, { read, options });
    const entries = [];
    let next = { generation: head.pointer.generation, digest: head.pointer.entry };
    while (next !== null) {
        // What was not read ahead, or not readable, is read here: its error names it.
        const link = ahead.get(next.digest) ?? (await read(next));
        entries.push(link);
        const { generation, previous } = link.entry;
        next = previous === null ? null : { generation: generation - 1, digest: previous };
    }
    return { alias, head, entries };
}
/** The ledgers of all aliases of a model that ever went live, in the order of aliases. */
async function readLedgers(store, model, options = {}) {
    const aliases = await (0,_scan_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .listAliases */ .PO)(store, model, options);
    const ledgers = await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_5__/* .inParallel */ .H)(aliases, 4, async (alias) => readLedger(store, model, alias, options));
    return ledgers.filter(({ head }) => head.kind === 'at');
}
/** The entry that was in force at `at`, of entries newest first; `null` before the first. */
function entryAt(entries, at) {
    return entries.find(({ entry }) => Date.parse(entry.recordedAt) <= at.getTime()) ?? null;
}
/**
 * The ledger of an alias, newest first.
 *
 * @throws LaurelError `not-found` for an alias that nothing was ever promoted to; else as {@link readLedger}.
 */
async function history(store, model, alias, options = {}) {
    const { entries } = await readLedger(store, model, alias, options);
    if (entries.length > 0)
        return entries;
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LaurelError */ .Q4({
        code: 'not-found',
        message: `nothing was ever promoted to ${model}@${alias} in ${store.location}`,
        remedy: `run laurel list ${model} to see its versions and aliases`,
    });
}
/** Entries by digest, many at a time: a chain can only be walked one after the other. */
async function readAhead(store, model, alias, how) {
    const prefix = (0,_alias_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .aliasChain */ .m)(model, alias).entriesPrefix;
    const names = [];
    for await (const { key } of store.list(prefix, how.options)) {
        const [, generation, hex] = /^([0-9]{10})-([0-9a-f]{64})\.json$/.exec(key.slice(prefix.length)) ?? [];
        if (hex !== undefined)
            names.push({ generation: Number(generation), digest: (0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestFromHex */ .Ch)(hex) });
    }
    const ahead = new Map();
    await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_5__/* .inParallel */ .H)(names, parallelReads, async (name) => {
        try {
            ahead.set(name.digest, await how.read(name));
        }
        catch (error) {
            // It may be no part of the chain: then it harms nobody.
            if (!(error instanceof _primitives_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LaurelError */ .Q4) || error.code === 'interrupted')
                throw error;
        }
    });
    return ahead;
}


/***/ }),

/***/ 56517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ lifecycleOf),
/* harmony export */   t: () => (/* binding */ foldLifecycles)
/* harmony export */ });
/** Every version that was ever live, with where it stands; a version that is not in it is a candidate. */
function foldLifecycles(ledgers) {
    const lives = new Map();
    for (const { entries } of ledgers) {
        for (const [index, { entry }] of entries.entries()) {
            // Routes of the entry before this one ended when this one was recorded, unless they go on.
            for (const version of versionsOf(entries[index + 1]?.entry))
                archive(lives, version, entry.recordedAt);
        }
    }
    for (const { alias, entries } of ledgers) {
        for (const version of versionsOf(entries[0]?.entry)) {
            const known = lives.get(version);
            const aliases = known?.kind === 'live' ? [...known.aliases, alias] : [alias];
            lives.set(version, { kind: 'live', aliases });
        }
    }
    return lives;
}
/** One version's lifecycle; `recalled` are versions that a recall names or reaches. */
function lifecycleOf(version, lives, recalled = new Set()) {
    const life = lives.get(version) ?? { kind: 'candidate' };
    if (!recalled.has(version))
        return life;
    return { kind: 'recalled', aliases: life.kind === 'live' ? life.aliases : [] };
}
function archive(lives, version, until) {
    const known = lives.get(version);
    if (known?.kind === 'archived' && Date.parse(known.lastLiveUntil) >= Date.parse(until))
        return;
    lives.set(version, { kind: 'archived', lastLiveUntil: until });
}
/** What an entry makes live; a route of weight 0 is dark. */
function versionsOf(entry) {
    return (entry?.routes ?? []).filter(({ weight }) => weight > 0).map(({ version }) => version);
}


/***/ }),

/***/ 42957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ listRegistry),
/* harmony export */   w2: () => (/* binding */ unknownModel),
/* harmony export */   yO: () => (/* binding */ listVersions)
/* harmony export */ });
/* harmony import */ var _ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54623);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
/* harmony import */ var _primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99308);
/* harmony import */ var _alias_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65921);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35705);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18960);
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56517);
/* harmony import */ var _read_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17752);
/* harmony import */ var _scan_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72345);









const parallelModels = 8;
const parallelManifests = 16;
/** Every model with a version, in the order of names. */
async function listRegistry(store, options = {}) {
    const models = await (0,_scan_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .listModels */ .D)(store, options);
    const summaries = await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_6__/* .inParallel */ .H)(models, parallelModels, async (model) => summarize(store, model, options));
    return summaries.filter((summary) => summary !== null);
}
async function summarize(store, model, options) {
    const versions = await (0,_scan_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .listVersionNumbers */ .RP)(store, model, options);
    const highest = versions.at(-1);
    if (highest === undefined)
        return null;
    const aliases = [];
    for (const alias of await (0,_scan_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .listAliases */ .PO)(store, model, options)) {
        const head = await (0,_ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readHead */ .zy)(store, (0,_alias_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .aliasChain */ .m)(model, alias), { signal: options.signal });
        if (head.kind === 'at')
            aliases.push({ alias, version: head.pointer.version });
    }
    return { model, versions: versions.length, highest, aliases };
}
/**
 * The versions of a model, with lifecycles from its ledgers.
 *
 * @throws LaurelError `not-found` for an unknown model, with the name that may have been meant; for damage, as
 *   reading a manifest and a ledger.
 */
async function listVersions(store, model, options = {}) {
    const { limit = Number.POSITIVE_INFINITY, recalled, ...call } = options;
    const versions = await (0,_scan_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .listVersionNumbers */ .RP)(store, model, call);
    if (versions.length === 0)
        throw await unknownModel(store, model, call);
    const ledgers = await (0,_history_js__WEBPACK_IMPORTED_MODULE_3__/* .readLedgers */ .DV)(store, model, call);
    const lives = (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_7__/* .foldLifecycles */ .t)(ledgers);
    const shown = versions.toReversed().slice(0, limit);
    const rows = await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_6__/* .inParallel */ .H)(shown, parallelManifests, async (version) => {
        const { manifest, digest } = await (0,_read_version_js__WEBPACK_IMPORTED_MODULE_4__.readManifest)(store, model, version, call);
        return { version, lifecycle: (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_7__/* .lifecycleOf */ .o)(version, lives, recalled), manifest, manifestDigest: digest };
    });
    return { model, rows, total: versions.length };
}
/** The error for a model without versions. It lists the models, so it is for when nothing else can go on. */
async function unknownModel(store, model, options = {}) {
    const meant = (0,_primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_8__/* .nearestName */ .q)(model, await (0,_scan_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .listModels */ .D)(store, options));
    return new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LaurelError */ .Q4({
        code: 'not-found',
        message: `no model ${model} in ${store.location}`,
        remedy: meant === undefined
            ? 'run laurel list to see the models there are'
            : `did you mean ${meant}? laurel list shows all`,
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


/***/ })

};
