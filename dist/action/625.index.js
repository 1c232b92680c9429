export const id = 625;
export const ids = [625];
export const modules = {

/***/ 10497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ sendDispatch)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// Tells a repository's workflows that something happened outside of it. Arriving twice is arriving once: whoever is
// woken looks at what is there, not at what was sent.

/** GitHub's limits for a payload. */
const maxKeys = 10;
const maxChars = 65_535;
/**
 * Sends `repository_dispatch` to the client's repository. Unlike a push or a merge, it starts workflows also when it
 * was sent with a job's GITHUB_TOKEN.
 *
 * @throws LaurelError `git`, `not-found`, naming the permission that is missing (`contents: write`); `outcome-unknown`;
 * `internal` for a payload beyond GitHub's limits.
 */
async function sendDispatch(client, type, payload) {
    if (Object.keys(payload).length > maxKeys || JSON.stringify(payload).length > maxChars) {
        throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({
            code: 'internal',
            message: `the payload of ${type} is larger than GitHub takes`,
        });
    }
    await client.write(async () => client.rest.repos.createDispatchEvent({
        ...client.repository,
        event_type: type,
        client_payload: { ...payload },
    }), async () => null);
}


/***/ }),

/***/ 43625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ attach_run)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/js/src/adapters/code-host/github/dispatch.js
var dispatch = __webpack_require__(10497);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/src/adapters/artifacts/directory-evidence-source.js
var directory_evidence_source = __webpack_require__(51649);
// EXTERNAL MODULE: ./.build/js/src/evidence/predictions/read-predictions.js + 18 modules
var read_predictions = __webpack_require__(27750);
// EXTERNAL MODULE: ./.build/js/src/evidence/predictions/unusable.js
var unusable = __webpack_require__(51091);
// EXTERNAL MODULE: ./.build/js/src/gates/checks.js
var checks = __webpack_require__(43397);
// EXTERNAL MODULE: ./.build/js/src/gates/recomputation/compare-registered.js
var compare_registered = __webpack_require__(22967);
// EXTERNAL MODULE: ./.build/js/src/gates/recomputation/of-evaluation.js
var of_evaluation = __webpack_require__(3611);
// EXTERNAL MODULE: ./.build/js/src/gates/recomputation/recompute.js + 2 modules
var recompute = __webpack_require__(49059);
// EXTERNAL MODULE: ./.build/js/src/gates/recomputation/parts.js
var parts = __webpack_require__(75459);
;// CONCATENATED MODULE: ./.build/js/src/gates/recomputation/inspect-evaluation.js
// Before an evaluation is stored for ever: its predictions can be read, and its numbers are those that they give.








/**
 * Reads the predictions that an evaluation names, and compares its numbers with them. One without predictions passes:
 * nothing can be computed again.
 *
 * @throws LaurelError `invalid-document`, with the file and line of what cannot be read, or the place of the first
 *   number that is not what the predictions give.
 */
async function inspectEvaluation({ body, evidence }, document) {
    const { predictions } = body;
    const upload = evidence.find(({ digest }) => digest === predictions?.digest)?.upload;
    if (predictions === undefined || upload === undefined)
        return;
    const { name, digest, sizeBytes } = predictions;
    const file = { name, digest, sizeBytes, open: upload.open.bind(upload) };
    const read = await (0,read_predictions/* readPredictions */.R)(file, predictions);
    if (read.kind === 'unusable')
        throw (0,unusable/* unusableError */.au)(read);
    const { comparisons, omittedGroups } = (0,compare_registered/* compareRegistered */.G)(body, new recompute/* Recomputation */.J(read.table));
    const wrong = comparisons.filter(({ outcome }) => outcome.kind === 'disagrees');
    const omitted = omittedGroups.map(({ attribute, group, n }) => `${n} rows with ${(0,recompute/* describeWhere */.t)({ [attribute]: group })} are in no group there`); // prettier-ignore
    const all = [...wrong.flatMap((comparison) => (0,of_evaluation/* describeDisagreement */.K_)(comparison)), ...omitted];
    if (all.length === 0)
        return;
    throw new errors/* LaurelError */.Q4({
        code: 'invalid-document',
        message: (0,checks/* someOf */.yU)(all, '; '),
        at: document.placeOf(placeOf(wrong[0], body)),
        remedy: 'correct the numbers or the predictions; numbers of predictions can be left out: they are computed',
    });
}
function placeOf(wrong, body) {
    if (wrong === undefined)
        return ['groups'];
    const { registered } = wrong;
    if (registered.kind === 'count') {
        const [[attribute, group] = ['', '']] = Object.entries(registered.where);
        return ['groups', attribute, group, registered.cell];
    }
    const within = sliceOf(registered, body);
    if (registered.kind === 'metric')
        return [...within, 'metrics', registered.name];
    return within.length === 0 ? ['metrics'] : [...within, 'n'];
}
function sliceOf({ where }, { slices }) {
    if (Object.keys(where).length === 0)
        return [];
    return ['slices', slices.findIndex((slice) => (0,parts/* whereKey */.pP)(slice.where) === (0,parts/* whereKey */.pP)(where))];
}

// EXTERNAL MODULE: ./.build/js/src/ledger/immutable.js
var immutable = __webpack_require__(80171);
// EXTERNAL MODULE: ./.build/js/src/ledger/read-chain.js
var read_chain = __webpack_require__(54623);
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

// EXTERNAL MODULE: ./.build/js/src/registry/names.js
var names = __webpack_require__(73037);
// EXTERNAL MODULE: ./.build/js/src/registry/open-registry.js + 1 modules
var open_registry = __webpack_require__(98402);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(73603);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/identity.js
var identity = __webpack_require__(2729);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/progress.js
var cli_progress = __webpack_require__(84684);
;// CONCATENATED MODULE: ./.build/js/src/registry/history.js






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
    const chain = aliasChain(model, alias);
    const head = await readHead(store, chain, { signal: options.signal });
    if (head.kind === 'empty')
        return { alias, head, entries: [] };
    const read = async (name) => readEntry(store, chain, name, options);
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
async function history_readLedgers(store, model, options = {}) {
    const aliases = await listAliases(store, model, options);
    const ledgers = await inParallel(aliases, 4, async (alias) => readLedger(store, model, alias, options));
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
async function history_history(store, model, alias, options = {}) {
    const { entries } = await readLedger(store, model, alias, options);
    if (entries.length > 0)
        return entries;
    throw new LaurelError({
        code: 'not-found',
        message: `nothing was ever promoted to ${model}@${alias} in ${store.location}`,
        remedy: `run laurel list ${model} to see its versions and aliases`,
    });
}
/** Entries by digest, many at a time: a chain can only be walked one after the other. */
async function readAhead(store, model, alias, how) {
    const prefix = aliasChain(model, alias).entriesPrefix;
    const names = [];
    for await (const { key } of store.list(prefix, how.options)) {
        const [, generation, hex] = /^([0-9]{10})-([0-9a-f]{64})\.json$/.exec(key.slice(prefix.length)) ?? [];
        if (hex !== undefined)
            names.push({ generation: Number(generation), digest: digestFromHex(hex) });
    }
    const ahead = new Map();
    await inParallel(names, parallelReads, async (name) => {
        try {
            ahead.set(name.digest, await how.read(name));
        }
        catch (error) {
            // It may be no part of the chain: then it harms nobody.
            if (!(error instanceof LaurelError) || error.code === 'interrupted')
                throw error;
        }
    });
    return ahead;
}

;// CONCATENATED MODULE: ./.build/js/src/registry/list.js









const parallelModels = 8;
const parallelManifests = 16;
/** Every model with a version, in the order of names. */
async function list_listRegistry(store, options = {}) {
    const models = await listModels(store, options);
    const summaries = await inParallel(models, parallelModels, async (model) => summarize(store, model, options));
    return summaries.filter((summary) => summary !== null);
}
async function summarize(store, model, options) {
    const versions = await listVersionNumbers(store, model, options);
    const highest = versions.at(-1);
    if (highest === undefined)
        return null;
    const aliases = [];
    for (const alias of await listAliases(store, model, options)) {
        const head = await readHead(store, aliasChain(model, alias), { signal: options.signal });
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
    const versions = await listVersionNumbers(store, model, call);
    if (versions.length === 0)
        throw await unknownModel(store, model, call);
    const ledgers = await readLedgers(store, model, call);
    const lives = foldLifecycles(ledgers);
    const shown = versions.toReversed().slice(0, limit);
    const rows = await inParallel(shown, parallelManifests, async (version) => {
        const { manifest, digest } = await readManifest(store, model, version, call);
        return { version, lifecycle: lifecycleOf(version, lives, recalled), manifest, manifestDigest: digest };
    });
    return { model, rows, total: versions.length };
}
/** The error for a model without versions. It lists the models, so it is for when nothing else can go on. */
async function unknownModel(store, model, options = {}) {
    const meant = nearestName(model, await listModels(store, options));
    return new LaurelError({
        code: 'not-found',
        message: `no model ${model} in ${store.location}`,
        remedy: meant === undefined
            ? 'run laurel list to see the models there are'
            : `did you mean ${meant}? laurel list shows all`,
    });
}

// EXTERNAL MODULE: ./.build/js/src/apps/cli/context.js + 4 modules
var cli_context = __webpack_require__(33486);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/registries.js
// Every registry that a command looks into: one where one was named, else all that laurel.yaml names.








/** The stores, `home` first. @throws LaurelError `usage` where none is named. */
async function allStores(context) {
    const { options, env } = context;
    if ((0,cli_context/* namedRegistry */.Z)(options, env) !== undefined)
        return [await context.store()];
    const { allRegistries } = await __webpack_require__.e(/* import() */ 165).then(__webpack_require__.bind(__webpack_require__, 44546));
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
    const ledgers = home === undefined ? [] : [...(await readLedgers(home, model, context))];
    for (const store of others) {
        ledgers.push(...((await orWarn(context, store, () => readLedgers(store, model, context))) ?? []));
    }
    return foldLifecycles(ledgers);
}
/** The catalogue of `home`, each model with what its aliases serve in every registry. */
async function catalogue(context) {
    const [home, ...others] = await allStores(context);
    if (home === undefined)
        return [];
    await openRegistry(home, context);
    const models = await listRegistry(home, context);
    const elsewhere = [];
    for (const store of others) {
        elsewhere.push(...((await orWarn(context, store, () => listRegistry(store, context))) ?? []));
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
        const ask = async () => aliasesWithoutDataset(store, { ...question, evaluations: home }, context.signal);
        missing.push(...((await orWarn(context, store, ask)) ?? []));
    }
    return missing;
}
async function orWarn({ console }, store, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof errors/* LaurelError */.Q4) || error.code === 'interrupted')
            throw error;
        console.note(`warning: ${(0,hostile/* terminalText */.eR)(store.location)} was not read, so what it serves is not shown: ${(0,hostile/* terminalText */.eR)(error.message)}`);
        return null;
    }
}

// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/command-line.js
var command_line = __webpack_require__(50104);
// EXTERNAL MODULE: ./.build/js/src/gates/show-number.js
var show_number = __webpack_require__(72523);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/render/metrics.js
// Measurements in one line.


/** `auc 0.7268, brier 0.1443, …`: the first few of them. */
function metricsLine(metrics, most = 4) {
    const shown = metrics
        .slice(0, most)
        .map(({ name, value }) => `${(0,hostile/* terminalText */.eR)(name, 40)} ${(0,show_number/* showNumber */.Z)(value)}`);
    return [...shown, ...(metrics.length > most ? [`and ${metrics.length - most} more`] : [])].join(', ');
}

// EXTERNAL MODULE: ./.build/js/src/apps/cli/render/plain.js
var plain = __webpack_require__(88320);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/written-file.js
var written_file = __webpack_require__(2707);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/commands/attach.js
// laurel attach <version> <evaluation>: measurements bound to the very bytes that were measured.
















async function run(context, [text = '', file = ''], { by, allowOutside = false } = {}) {
    const reference = (0,names/* parseReference */.F2)(text);
    if (reference.kind !== 'version') {
        throw new errors/* LaurelError */.Q4({
            code: 'usage',
            message: `${text} is not a version`,
            remedy: `name the version that was measured, such as ${reference.model}@1: what an alias points at may change`,
        });
    }
    const { console, clock, random, signal } = context;
    const { store } = await (0,open_registry/* openRegistry */.M)(await context.store(), { signal });
    const document = await (0,written_file/* readWrittenFile */.k)(file, written_file/* maxEvaluationBytes */.W);
    const progress = (0,cli_progress/* progressLine */.o)(console, () => clock.now().getTime());
    try {
        const attached = await attach({
            store,
            model: reference.model,
            version: reference.version,
            document,
            source: new directory_evidence_source/* DirectoryEvidenceSource */.U((0,external_node_path_.dirname)(file), { allowOutside }),
            evaluator: { identity: by ?? (0,identity/* identityOf */.c)(context) },
            inspect: inspectEvaluation,
            clock,
            random,
            onProgress: progress.listener,
            signal,
        });
        progress.done();
        const { model, version, dataset } = attached.evaluation;
        const elsewhere = await missingElsewhere(context, { model, dataset: dataset.digest, except: version });
        const known = attached.missingOnCurrent;
        const missing = known === null ? null : [...known, ...elsewhere];
        console.result(asJson(attached, missing), render(text, attached, console.paint));
        noteMissing(context, attached, missing);
        return exit/* exitCodes */.h.ok;
    }
    finally {
        progress.done();
    }
}
function asJson({ outcome, evaluation, digest }, missingOnCurrent) {
    const { model, version, manifest, dataset, split, metrics, observedAt, evaluator } = evaluation;
    return { outcome, model, version, manifest, evaluation: digest, dataset, split, metrics, evaluator, observedAt, missingOnCurrent }; // prettier-ignore
}
function render(reference, attached, paint) {
    const { outcome, evaluation, digest } = attached;
    const { dataset, split, metrics, slices, groups, latency, predictions } = evaluation;
    const measured = [
        ...(metrics.length === 0 ? [] : [metricsLine(metrics)]),
        ...(slices.length === 0 ? [] : [(0,plain/* countOf */.pq)(slices.length, 'slice')]),
        ...(Object.keys(groups).length === 0 ? [] : [`groups by ${(0,hostile/* terminalText */.eR)(Object.keys(groups).join(', '), 80)}`]), // prettier-ignore
        ...(latency === undefined ? [] : [`${(0,plain/* countOf */.pq)(latency.requests, 'request')} timed`]),
        ...(predictions === undefined ? [] : ['predictions']),
    ];
    const verb = outcome === 'attached' ? 'evaluation attached' : 'evaluation was attached before';
    return `${paint('green', '✓')} ${paint('bold', reference)}  ${verb}  (${(0,hostile/* terminalText */.eR)(dataset.name, 80)}, ${(0,hostile/* terminalText */.eR)(split, 40)}: ${measured.join('; ')}; digest ${(0,plain/* shortDigest */.VK)(digest)})`;
}
/** What would make the candidate comparable with what is live, as a command for each live version. */
function noteMissing({ console, options }, { evaluation }, missing) {
    if (missing === null) {
        console.note('note: aliases cannot be read with these rights, so whether what is live has this dataset is not known'); // prettier-ignore
        return;
    }
    const { model, dataset } = evaluation;
    const byVersion = new Map();
    for (const { alias, version } of missing)
        byVersion.set(version, [...(byVersion.get(version) ?? []), alias]);
    for (const [version, aliases] of byVersion) {
        const name = dataset.name.replaceAll(/[^\w.-]+/g, '-').slice(0, 80);
        const command = (0,command_line/* commandLine */.a)(options, 'attach', `${model}@${version}`, `${model.replace('/', '.')}-${version}-on-${name}.yaml`); // prettier-ignore
        console.note(`\n${aliases.join(' and ')} ${aliases.length === 1 ? 'serves' : 'serve'} ${model}@${version}, which was not measured on ${(0,hostile/* terminalText */.eR)(dataset.name, 80)} (${(0,plain/* shortDigest */.VK)(dataset.digest)}): there is nothing to compare with.\nEvaluate it on the same data, then\n  ${command}`);
    }
}

// EXTERNAL MODULE: ./.build/js/src/apps/action/result.js
var action_result = __webpack_require__(55988);
;// CONCATENATED MODULE: ./.build/js/src/apps/action/commands/attach.js
// command: attach. Measurements are bound to the version; whoever judges may be told that they are there.





const attached = schemas/* looseObject */._H3({ outcome: schemas/* string */.YjP(), model: schemas/* string */.YjP(), version: schemas/* number */.aig() });
async function attach_run(context) {
    const { inputs, cli } = context;
    const reference = referenceOf(context);
    const file = inputs.required('evaluation', 'evaluation.yaml');
    const code = await run(cli, [reference, file], {
        by: inputs.text('by'),
        allowOutside: inputs.flag('allow-outside'),
    });
    const { value, result } = (0,action_result/* resultOf */.B)(cli.console, attached);
    const { outcome, model, version } = value;
    if (inputs.flag('notify'))
        await notify(context, { model, version });
    return { code, outputs: { outcome, model, version: String(version), result } };
}
/** `version: 14` with `model:`, or `version: credit-risk@14`. */
function referenceOf({ inputs }) {
    const version = inputs.required('version', '14');
    if (version.includes('@'))
        return version;
    return `${inputs.required('model', 'credit-risk')}@${version}`;
}
/** Asks the alias repository to judge its open promotions again: they may have waited for this. */
async function notify({ cli, repository }, evidence) {
    const session = await cli.github();
    if (session === null)
        throw new errors/* LaurelError */.Q4({ code: 'internal', message: 'the alias repository of an action is on GitHub' });
    await (0,dispatch/* sendDispatch */.L)(session.client, 'laurel-evidence', evidence);
    cli.console.note(`${repository} was asked to judge its open promotions again`);
}


/***/ })

};
