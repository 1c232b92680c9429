export const id = 134;
export const ids = [134];
export const modules = {

/***/ 44904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   a: () => (/* binding */ rootDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
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

/***/ 69627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openPromoter),
  m: () => (/* binding */ openSnapshots)
});

// EXTERNAL MODULE: ./.build/js/src/evidence/evidence-files.js + 2 modules
var evidence_files = __webpack_require__(71701);
// EXTERNAL MODULE: ./.build/js/src/promotion/snapshot.js + 174 modules
var snapshot = __webpack_require__(82420);
// EXTERNAL MODULE: ./.build/js/src/registry/open-registry.js + 1 modules
var open_registry = __webpack_require__(98402);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/src/policy/packs.js
var policy_packs = __webpack_require__(61554);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
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
var alias_repository = __webpack_require__(44904);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/words.js
var words = __webpack_require__(10998);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/open-promoter.js
// A promoter over the alias repository that the command line names.






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
        files: new evidence_files/* EvidenceFiles */.H(),
    };
}


/***/ }),

/***/ 10998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseName),
/* harmony export */   M: () => (/* binding */ parseReason)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63339);
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

/***/ 71701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ EvidenceFiles)
});

// EXTERNAL MODULE: ./.build/js/src/registry/documents/evaluation.js
var evaluation = __webpack_require__(74204);
// EXTERNAL MODULE: ./.build/js/src/registry/in-turn.js
var in_turn = __webpack_require__(84608);
// EXTERNAL MODULE: ./.build/js/src/registry/latency-samples.js
var latency_samples = __webpack_require__(68825);
// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/evidence/predictions/unusable.js
var unusable = __webpack_require__(51091);
// EXTERNAL MODULE: ./.build/js/src/evidence/predictions/verified-bytes.js
var verified_bytes = __webpack_require__(9962);
;// CONCATENATED MODULE: ./.build/js/src/evidence/latency/read-samples.js




/** As an evaluation may name, when it is attached. */
const maxSampleBytes = 64 * 1024 * 1024;
/**
 * The samples in milliseconds, ascending. Nothing of a file counts before its digest was checked to the end.
 *
 * @throws LaurelError only as the store that it is read from: unreachable evidence is no statement about it.
 */
async function readSamples(file, { column, unit = 'ms' }) {
    try {
        const text = await textOf(file);
        const samples = samplesOf(file, text, column);
        const milliseconds = Float64Array.from((0,latency_samples/* toMilliseconds */.Wj)(samples, unit)).toSorted();
        if (milliseconds.at(-1) === Number.POSITIVE_INFINITY) {
            throw new unusable/* PredictionRefusal */.ol('not-finite', `has a sample that is no finite number of milliseconds, in ${unit}`); // prettier-ignore
        }
        return { kind: 'read', milliseconds };
    }
    catch (error) {
        return (0,unusable/* unusableOf */.nG)(error, file.name);
    }
}
async function textOf(file) {
    if (file.sizeBytes > maxSampleBytes) {
        throw new unusable/* PredictionRefusal */.ol('too-large', `has ${file.sizeBytes} bytes, more than ${maxSampleBytes}`);
    }
    const chunks = [];
    for await (const chunk of (0,verified_bytes/* verifiedStream */.f)(file))
        chunks.push(chunk);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    }
    catch {
        throw new unusable/* PredictionRefusal */.ol('not-utf8', 'is not UTF-8');
    }
}
function samplesOf(file, text, column) {
    try {
        return (0,latency_samples/* parseSamples */.rI)({ path: file.name, text, column });
    }
    catch (error) {
        if (!(error instanceof errors/* LaurelError */.Q4) || error.code !== 'invalid-document')
            throw error;
        const { line } = error.at ?? {};
        throw new unusable/* PredictionRefusal */.ol('malformed', error.message, {
            ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
            detail: line === undefined ? {} : { line },
        });
    }
}

// EXTERNAL MODULE: ./.build/js/src/registry/keys.js
var keys = __webpack_require__(22333);
;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/prediction-file.js



/** The predictions that an evaluation names, in the store that holds its evidence. */
function storedPredictions(store, { name, digest, sizeBytes }, options = {}) {
    const open = async function* (range) {
        try {
            yield* store.open((0,keys/* evidenceKey */.ZH)(digest), range, options);
        }
        catch (error) {
            if (!(error instanceof errors/* LaurelError */.Q4) || error.code !== 'not-found')
                throw error;
            throw new unusable/* PredictionRefusal */.ol('missing', 'the evaluation names it, and it is not stored', {
                remedy: 'attach the evaluation again; if it was attached whole, run laurel verify',
            });
        }
    };
    return { name, digest, sizeBytes, open };
}

// EXTERNAL MODULE: ./.build/js/src/evidence/predictions/read-predictions.js + 18 modules
var read_predictions = __webpack_require__(27750);
;// CONCATENATED MODULE: ./.build/js/src/evidence/evidence-files.js
 // prettier-ignore




/** Rows that are remembered together, of predictions about 50 bytes each and of samples 8. */
const rememberedRows = 2_000_000;
/** What is read is content-addressed, so what was read once from any store is what the digest names. */
class EvidenceFiles {
    /** One after the other: two large files at once would take twice the memory and no less time. */
    #turns = (0,in_turn/* inTurn */.l)();
    #predictions = new Remembered(this.#turns, (read) => read.kind === 'read' ? read.table.rows : null);
    #samples = new Remembered(this.#turns, (read) => read.kind === 'read' ? read.milliseconds.length : null);
    /** @throws LaurelError as the store. */
    async predictions(store, named, options = {}) {
        const { digest, name, sizeBytes, columns, task, positive } = named;
        const key = JSON.stringify([digest, name, sizeBytes, columns, task, positive]);
        return this.#predictions.get(key, async () => (0,read_predictions/* readPredictions */.R)(storedPredictions(store, named, options), named));
    }
    /** @throws LaurelError as the store. */
    async samples(store, { digest, name, sizeBytes, ...written }, options = {}) {
        const key = JSON.stringify([digest, name, sizeBytes, written.column, written.unit]);
        return this.#samples.get(key, async () => readSamples(storedPredictions(store, { digest, name, sizeBytes }, options), written));
    }
    /** Those of each measure that names a file. @throws LaurelError as the store. */
    async tokenSamples(store, tokens, options = {}) {
        const read = {};
        for (const measure of evaluation/* tokenMeasures */.bU) {
            const file = tokens[measure]?.samples;
            if (file !== undefined)
                read[measure] = await this.samples(store, file, options);
        }
        return read;
    }
}
class Remembered {
    #turns;
    #rowsOf;
    /** The least recently used first. */
    #reads = new Map();
    #rows = 0;
    /** @param rowsOf `null` for what is not remembered: what is missing may be there a moment later. */
    constructor(turns, rowsOf) {
        this.#turns = turns;
        this.#rowsOf = rowsOf;
    }
    async get(key, read) {
        return this.#turns(async () => {
            const known = this.#reads.get(key);
            const found = known?.read ?? (await read());
            const rows = known?.rows ?? this.#rowsOf(found);
            if (rows === null)
                return found;
            if (known === undefined)
                this.#rows += rows;
            else
                this.#reads.delete(key);
            this.#reads.set(key, { read: found, rows });
            this.#forget();
            return found;
        });
    }
    #forget() {
        for (const [key, { rows }] of this.#reads) {
            if (this.#rows <= rememberedRows)
                return;
            this.#reads.delete(key);
            this.#rows -= rows;
        }
    }
}


/***/ }),

/***/ 54919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ modeFields),
/* harmony export */   Qq: () => (/* binding */ alphaOf),
/* harmony export */   nI: () => (/* binding */ modes)
/* harmony export */ });
/* unused harmony export usualConfidence */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
// How surely a limit must be kept: by the measured value itself, by all that the data allows, or by what it disproves.

/**
 * - `point`: the measured value decides, however few examples it is of.
 * - `confident-pass`: passes where the data shows that the limit is kept, fails where it shows that it is not.
 * - `confident-fail`: fails only where the data shows that the limit is not kept, and passes otherwise, but not on data
 *   that could not have shown it.
 */
const modes = ['point', 'confident-pass', 'confident-fail'];
/** Of a one-sided bound, where a policy names none. */
const usualConfidence = 0.95;
/** The parameters of every gate that judges estimates. */
const modeFields = {
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(modes)
        .default('point')
        .describe('point: the measured value decides. confident-pass: the data must show that the limit is kept. confident-fail: blocks only where the data shows that it is not.'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0.8)
        .max(0.9999)
        .default(usualConfidence)
        .describe('Of the one-sided bound that decides in the confident modes.'),
};
/** α of one side. Rounded, so that 1 - 0.95 is 0.05. */
function alphaOf({ confidence }) {
    return Number((1 - confidence).toPrecision(10));
}


/***/ }),

/***/ 84197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ powers),
/* harmony export */   XP: () => (/* binding */ shownShare),
/* harmony export */   d5: () => (/* binding */ notShown),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   fP: () => (/* binding */ livePositives),
/* harmony export */   hJ: () => (/* binding */ errorsAt),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   u5: () => (/* binding */ falseBlocks),
/* harmony export */   vB: () => (/* binding */ roughly)
/* harmony export */ });
/* unused harmony export confidence */
/* harmony import */ var _statistics_power_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28193);
/* harmony import */ var _statistics_special_normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16213);
/* harmony import */ var _show_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72523);



/** Of the one-sided bound by which data shows that a demand is met, or is not. */
const confidence = 0.95;
/** With which probability a demand that is met shall be shown. */
const powers = [0.8, 0.9];
/** Nothing is known of how a demand is shown. */
const notShown = {
    toShow: null,
    toRefute: null,
    likely: powers.map((power) => ({ power, n: null })),
};
/** How a bound of a proportion is shown. @param trueShare `undefined` where nobody knows. */
function shownShare(demand, trueShare) {
    // Of 0 and 1 nothing is ever shown: one more row may be otherwise.
    if (!(demand.threshold > 0 && demand.threshold < 1))
        return notShown;
    return {
        toShow: (0,_statistics_power_js__WEBPACK_IMPORTED_MODULE_0__/* .leastSamplesToShow */ .PT)(demand),
        toRefute: (0,_statistics_power_js__WEBPACK_IMPORTED_MODULE_0__/* .leastSamplesToShow */ .PT)((0,_statistics_power_js__WEBPACK_IMPORTED_MODULE_0__/* .oppositeOf */ .j7)(demand)),
        likely: powers.map((power) => ({
            power,
            n: trueShare === undefined ? null : ((0,_statistics_power_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesToShow */ .OY)(demand, trueShare, power) ?? null),
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
    return (0,_statistics_special_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalSurvival */ .IL)((margin * Math.sqrt(n)) / deviation);
}
/** `31 %`, `99.5 %`: two digits of what is left to either end. */
function percentText(share) {
    const percent = 100 * share;
    if (percent > 0 && percent < 0.1)
        return 'less than 0.1 %';
    const left = Number((100 - percent).toPrecision(2));
    return `${(0,_show_number_js__WEBPACK_IMPORTED_MODULE_2__/* .showNumber */ .Z)(percent > 50 ? 100 - left : Number(percent.toPrecision(2)))} %`;
}
/** Three digits: a plan is no measurement. */
function roughly(value) {
    return (0,_show_number_js__WEBPACK_IMPORTED_MODULE_2__/* .showNumber */ .Z)(Number(value.toPrecision(3)));
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


/***/ }),

/***/ 22509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ samplesForUpperBound),
/* harmony export */   Iz: () => (/* binding */ samplesForLowerBound),
/* harmony export */   Of: () => (/* binding */ minimumSamples),
/* harmony export */   p3: () => (/* binding */ nearestRank),
/* harmony export */   zz: () => (/* binding */ quantileBounds)
/* harmony export */ });
/* unused harmony exports upperBoundRank, lowerBoundRank, intervalOfQuantile */
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52079);
/* harmony import */ var _special_binomial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11379);
/* harmony import */ var _special_elementary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55384);



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
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireProbability */ .HO)('quantile', quantile);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireProbability */ .HO)('confidence', oneSided);
    return Math.ceil((0,_special_elementary_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm)(1 - oneSided) / (0,_special_elementary_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm)(quantile) - slack);
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
    check(n, quantile, oneSided);
    if (n === 0 || (0,_special_binomial_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialCdf */ .HU)(n - 1, n, quantile) < oneSided - slack)
        return undefined;
    return leastHolding(1, n, (k) => (0,_special_binomial_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialCdf */ .HU)(k - 1, n, quantile) >= oneSided - slack);
}
/**
 * The rank k, from 1, of the greatest of `n` ascending samples that is a lower bound of the quantile with one-sided
 * confidence: the largest k with P(Binomial(n, quantile) ≥ k) ≥ confidence; `undefined` where none is.
 */
function lowerBoundRank(n, quantile, oneSided) {
    check(n, quantile, oneSided);
    if (n === 0 || (0,_special_binomial_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialAtLeast */ .yb)(1, n, quantile) < oneSided - slack)
        return undefined;
    return leastHolding(1, n, (k) => k === n || (0,_special_binomial_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialAtLeast */ .yb)(k + 1, n, quantile) < oneSided - slack);
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
function check(n, quantile, oneSided) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireInteger */ .iR)('n', n, 0);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireProbability */ .HO)('quantile', quantile);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireProbability */ .HO)('confidence', oneSided);
}


/***/ }),

/***/ 28193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ deviationOfTwo),
/* harmony export */   Am: () => (/* binding */ deviationOfPairs),
/* harmony export */   OY: () => (/* binding */ samplesToShow),
/* harmony export */   PT: () => (/* binding */ leastSamplesToShow),
/* harmony export */   _r: () => (/* binding */ samplesToBoundQuantile),
/* harmony export */   j7: () => (/* binding */ oppositeOf),
/* harmony export */   uq: () => (/* binding */ samplesForNonInferiority)
/* harmony export */ });
/* unused harmony export successesToShow */
/* harmony import */ var _order_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22509);
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52079);
/* harmony import */ var _special_binomial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11379);
/* harmony import */ var _special_elementary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55384);
/* harmony import */ var _special_normal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16213);
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
        return (0,_order_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesForUpperBound */ .Fl)(threshold, confidence);
    const square = (0,_special_elementary_js__WEBPACK_IMPORTED_MODULE_4__/* .squareOf */ .lh)(Math.max(0, (0,_special_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .normalQuantile */ .Zl)(confidence)));
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
        return (0,_special_binomial_js__WEBPACK_IMPORTED_MODULE_2__/* .binomialQuantile */ .z1)(confidence, n, threshold) + 1;
    const reach = (0,_special_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .normalQuantile */ .Zl)(confidence) * Math.sqrt(n * threshold * (1 - threshold));
    return Math.min(n + 1, Math.ceil(n * threshold + reach - 1e-9));
}
/**
 * The n from which the demand is shown with probability `power` or more where the true share is `trueShare`, by exact
 * binomial probabilities. Since counts are whole the power is a saw: this is the n from which on no tooth falls below. `undefined` where the true share does not meet the threshold, or where more than 10^8 rows
 * are needed.
 */
function samplesToShow(demand, trueShare, power) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_1__/* .requireShare */ .Vv)('true share', trueShare);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProbability */ .HO)('power', power);
    if (demand.side === 'at-most')
        return samplesToShow(atLeast(demand), 1 - trueShare, power);
    if (trueShare <= demand.threshold)
        return undefined;
    const likely = (n) => (0,_special_binomial_js__WEBPACK_IMPORTED_MODULE_2__/* .binomialAtLeast */ .yb)(successesToShow(demand, n), n, trueShare) >= power;
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
    const shift = (2 * Math.sqrt(n)) / (Math.max(0.5, (0,_special_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .normalQuantile */ .Zl)(confidence)) * spread);
    return Math.ceil(1 / Math.min(threshold, 1 - threshold) + shift);
}
/** The same demand in terms of `at-least`, failures for successes. */
function atLeast(demand) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProbability */ .HO)('threshold', demand.threshold);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProbability */ .HO)('confidence', demand.confidence);
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
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProbability */ .HO)('alpha', plan.alpha);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProbability */ .HO)('power', plan.power);
    const room = plan.margin + plan.expectedGain;
    if (!(room > 0))
        return undefined;
    const z = Math.max(0, (0,_special_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .normalQuantile */ .Zl)(1 - plan.alpha) + (0,_special_normal_js__WEBPACK_IMPORTED_MODULE_3__/* .normalQuantile */ .Zl)(plan.power));
    return Math.max(1, Math.ceil((0,_special_elementary_js__WEBPACK_IMPORTED_MODULE_4__/* .squareOf */ .lh)((z * plan.deviation) / room) - 1e-9));
}
/** √(d - Δ²): of the difference of two right-or-wrong answers of which the share d differ, with mean difference Δ. */
function deviationOfPairs(disagreement, difference) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_1__/* .requireShare */ .Vv)('disagreement', disagreement);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_1__/* .requireThat */ .Vu)(Math.abs(difference) <= disagreement, 'a difference is within the disagreement', difference, disagreement); // prettier-ignore
    return Math.sqrt(Math.max(0, disagreement - (0,_special_elementary_js__WEBPACK_IMPORTED_MODULE_4__/* .squareOf */ .lh)(difference)));
}
/** √(p₁(1 - p₁) + p₂(1 - p₂)): of the difference of one row each of two independent samples. */
function deviationOfTwo(first, second) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_1__/* .requireShare */ .Vv)('first', first);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_1__/* .requireShare */ .Vv)('second', second);
    return Math.sqrt(first * (1 - first) + second * (1 - second));
}


/***/ }),

/***/ 34276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ incompleteBeta),
/* harmony export */   n: () => (/* binding */ inverseIncompleteBeta)
/* harmony export */ });
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52079);
/* harmony import */ var _elementary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55384);
/* harmony import */ var _saddle_point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28486);
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
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireThat */ .Vu)(a > 0 && b > 0, 'a and b of the incomplete beta function are above 0', a, b);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireShare */ .Vv)('x', x);
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
    const corrections = (0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_1__/* .stirlingError */ .$R)(n) - (0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_1__/* .stirlingError */ .$R)(a) - (0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_1__/* .stirlingError */ .$R)(b);
    return (0,_elementary_js__WEBPACK_IMPORTED_MODULE_2__/* .exp */ .oN)(corrections - (0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_1__/* .deviance */ .MZ)(a, n * x) - (0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_1__/* .deviance */ .MZ)(b, n * complement)) * Math.sqrt(n / (twoPi * a * b));
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
function inverseIncompleteBeta(a, b, p) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireProbability */ .HO)('p', p);
    return p <= 0.5 ? lowerQuantile(a, b, p).x : lowerQuantile(b, a, 1 - p).complement;
}
function lowerQuantile(a, b, p) {
    const target = (0,_elementary_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm)(p);
    let low = -745;
    let high = 745;
    let at = (0,_elementary_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm)(a / b);
    for (let round = 0; round < 200; round += 1) {
        const { x, complement } = fromLogit(at);
        const value = incompleteBeta(a, b, x, complement);
        const error = (0,_elementary_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm)(value) - target;
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
    const odds = (0,_elementary_js__WEBPACK_IMPORTED_MODULE_2__/* .exp */ .oN)(-Math.abs(logit));
    const small = odds / (1 + odds);
    const large = 1 / (1 + odds);
    return logit < 0 ? { x: small, complement: large } : { x: large, complement: small };
}


/***/ }),

/***/ 11379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   JT: () => (/* binding */ logBinomialPmf),
/* harmony export */   yb: () => (/* binding */ binomialAtLeast),
/* harmony export */   z1: () => (/* binding */ binomialQuantile)
/* harmony export */ });
/* unused harmony export binomialPmf */
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52079);
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34276);
/* harmony import */ var _elementary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55384);
/* harmony import */ var _saddle_point_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28486);
// The binomial distribution: how many of n happen that each happen with probability p.




const twoPi = 6.283185307179586;
/** P(X ≤ k) for X binomial(n, p); 0 for k < 0, 1 for k ≥ n. Equal to I_{1-p}(n - k, k + 1). */
function binomialCdf(k, n, p) {
    check(n, p);
    if (k < 0)
        return 0;
    return k >= n ? 1 : (0,_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .incompleteBeta */ .J)(n - Math.floor(k), Math.floor(k) + 1, 1 - p, p);
}
/** P(X ≥ k) for X binomial(n, p), to its own last digits; 1 for k ≤ 0. Equal to I_p(k, n - k + 1). */
function binomialAtLeast(k, n, p) {
    check(n, p);
    if (k <= 0)
        return 1;
    return k > n ? 0 : (0,_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .incompleteBeta */ .J)(Math.ceil(k), n - Math.ceil(k) + 1, p);
}
/**
 * ln P(X = k) for X binomial(n, p), 0 ≤ k ≤ n, 0 < p < 1.
 *
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */
function logBinomialPmf(k, n, p) {
    if (k === 0)
        return n * (0,_elementary_js__WEBPACK_IMPORTED_MODULE_2__/* .log1p */ .Kk)(-p);
    if (k === n)
        return n * (0,_elementary_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm)(p);
    const corrections = (0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_3__/* .stirlingError */ .$R)(n) - (0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_3__/* .stirlingError */ .$R)(k) - (0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_3__/* .stirlingError */ .$R)(n - k);
    const away = (0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_3__/* .deviance */ .MZ)(k, n * p) + (0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_3__/* .deviance */ .MZ)(n - k, n * (1 - p));
    return corrections - away - 0.5 * (0,_elementary_js__WEBPACK_IMPORTED_MODULE_2__/* .log */ .Rm)((twoPi * k * (n - k)) / n);
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
        if (binomialCdf(middle, n, p) >= probability)
            enough = middle;
        else
            below = middle;
    }
    return enough;
}
function check(n, p) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireInteger */ .iR)('n', n, 0);
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireShare */ .Vv)('p', p);
}


/***/ }),

/***/ 28486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   MZ: () => (/* binding */ deviance)
/* harmony export */ });
/* unused harmony export logGamma */
/* harmony import */ var _elementary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
// The two terms from which binomial, beta and gamma densities are computed without losing digits.

/**
 * δ(x) = ln Γ(x + 1) - [(x + ½) ln x - x + ½ ln 2π], the error of Stirling's formula, for x > 0.
 *
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000); for x ≥ 10 the asymptotic
 * series (Abramowitz & Stegun 6.1.40), below it δ(x) = δ(x + 1) + (x + ½) ln(1 + 1/x) - 1.
 */
function stirlingError(x) {
    let sum = 0;
    let at = x;
    while (at < 10) {
        sum += (at + 0.5) * (0,_elementary_js__WEBPACK_IMPORTED_MODULE_0__/* .log1p */ .Kk)(1 / at) - 1;
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
function deviance(x, mean) {
    if (x === 0)
        return mean;
    const gap = x - mean;
    if (Math.abs(gap) >= 0.1 * (x + mean))
        return x * (0,_elementary_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm)(x / mean) - gap;
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
    return (x - 0.5) * log(x) - x + halfLnTwoPi + stirlingError(x);
}


/***/ }),

/***/ 29404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ proveHead)
/* harmony export */ });
/* harmony import */ var _primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44861);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
/* harmony import */ var _read_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54623);
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

/***/ 34575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ parseAliasFile)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var primitives_digest = __webpack_require__(83014);
// EXTERNAL MODULE: ./.build/js/src/registry/names.js
var names = __webpack_require__(73037);
// EXTERNAL MODULE: ./.build/js/src/policy/parse-file.js
var parse_file = __webpack_require__(62062);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./.build/js/src/policy/written/fields.js
var fields = __webpack_require__(39891);
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

/***/ 61554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parsePacks),
/* harmony export */   P: () => (/* binding */ packFiles)
/* harmony export */ });
/* harmony import */ var _parse_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62062);
/* harmony import */ var _written_policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80967);
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

/***/ 62062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ hasKey),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   jm: () => (/* binding */ parseFile)
/* harmony export */ });
/* harmony import */ var _primitives_checked_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75479);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
/* harmony import */ var _primitives_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77678);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98147);




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

/***/ 98147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   N4: () => (/* binding */ note)
/* harmony export */ });
/* harmony import */ var _primitives_checked_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75479);
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

/***/ 74288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ parseRepository)
});

// EXTERNAL MODULE: ./.build/js/src/policy/alias-file.js + 1 modules
var alias_file = __webpack_require__(34575);
// EXTERNAL MODULE: ./.build/js/src/policy/parse-file.js
var parse_file = __webpack_require__(62062);
// EXTERNAL MODULE: ./.build/js/src/policy/problem.js
var problem = __webpack_require__(98147);
// EXTERNAL MODULE: ./.build/js/src/policy/repository-path.js
var repository_path = __webpack_require__(62572);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/js/src/registry/documents/signature.js
var signature = __webpack_require__(49990);
// EXTERNAL MODULE: ./.build/js/src/policy/written/fields.js
var fields = __webpack_require__(39891);
;// CONCATENATED MODULE: ./.build/js/src/policy/written/consumer-file.js
// consumers/<model>/<name>.yaml: the fields that one caller of a model sends and reads.



/** What may stand for a type: those of columns and tensors, and those of JSON Schema. */
const consumerTypes = [...signature/* dataTypes */.a9, 'number', 'object', 'array', 'null'];
const field = schemas/* union */.KCZ([
    fields/* shortTextField */.aT,
    schemas/* strictObject */.rej({
        name: fields/* shortTextField */.aT,
        type: schemas/* enum */.k5n(consumerTypes).optional().describe('What it is sent as, or read into.'),
    }),
], { error: 'expected a name, or {name: income, type: double}' });
const consumer_file_fields = schemas/* array */.YOg(field).max(10_000);
const words = schemas/* array */.YOg(fields/* shortTextField */.aT).max(100);
const consumerFileSchema = schemas/* strictObject */.rej({
    description: fields/* textField */.M8.optional(),
    owner: fields/* peopleField */._p.optional().describe('Whom to ask before a field changes.'),
    sends: consumer_file_fields.describe('Inputs and parameters that this caller sends, by name or path; none where others send.'),
    reads: consumer_file_fields.describe('Outputs that this caller reads, by name or path.'),
    context: schemas/* int */.Whr().min(1).optional().describe('The most tokens that it sends and asks for, together.'),
    sendsTokenIds: schemas/* boolean */.zMY().optional().describe('Whether it sends token ids that it made itself.'),
    roles: words.optional().describe('Roles of the messages that it sends, e.g. `system`.'),
    tools: schemas/* boolean */.zMY().optional().describe('Whether it has the model call tools.'),
    responseFormats: words.optional().describe('Forms of answers that it asks for, e.g. `json-schema`.'),
})
    .describe('consumers/<model>/<name>.yaml: what one caller of a model depends on.');

// EXTERNAL MODULE: ./.build/js/src/policy/written/laurel-file.js
var laurel_file = __webpack_require__(62370);
// EXTERNAL MODULE: ./.build/js/src/policy/written/model-file.js
var model_file = __webpack_require__(2400);
// EXTERNAL MODULE: ./.build/js/src/policy/written/policy-file.js
var policy_file = __webpack_require__(80967);
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

/***/ 35430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ demandsOn)
/* harmony export */ });
/* harmony import */ var _primitives_nearest_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99308);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73037);
/* harmony import */ var _parse_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62062);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98147);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62572);





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

/***/ 39891:
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _primitives_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92718);
/* harmony import */ var _primitives_show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72975);
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

/***/ 62370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ laurelFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39891);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39891);
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

/***/ 80967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ policyFileSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39891);
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

/***/ 92718:
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

/***/ 71791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ append),
/* harmony export */   o: () => (/* binding */ gatesOf)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79874);

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

/***/ 79874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   tE: () => (/* binding */ requirePointer),
/* harmony export */   yW: () => (/* binding */ impossible)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);

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

/***/ 60314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ barOf),
/* harmony export */   l: () => (/* binding */ decideRevert)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _registry_read_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17752);
/* harmony import */ var _append_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71791);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79874);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(731);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30284);
/* harmony import */ var _gather_promotion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29788);
/* harmony import */ var _recall_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73212);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51443);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43266);
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
    const hits = await (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherRecalls */ .E5)({ store: stores.home, manifest, rules: rules.value, signal });
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

/***/ 40911:
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
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61371);

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
/* harmony import */ var _registry_documents_alias_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90652);
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

/***/ 30284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ gatherRecalls),
/* harmony export */   J3: () => (/* binding */ gatherPrevious),
/* harmony export */   SO: () => (/* binding */ gatherSoak)
/* harmony export */ });
/* unused harmony export servedBefore */
/* harmony import */ var _ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54623);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
/* harmony import */ var _registry_alias_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65921);
/* harmony import */ var _registry_read_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17752);
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
/**
 * What the alias served before `current`, by its ledger: each version once, the newest first, at most `count`.
 *
 * @throws LaurelError as the store, and `chain-broken` for a ledger that does not check out.
 */
async function gatherPrevious({ store, model, alias, current, count, signal, }) {
    if (count === 0)
        return [];
    const chain = (0,_registry_alias_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .aliasChain */ .m)(model, alias);
    const head = await (0,_ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readHead */ .zy)(store, chain, { signal });
    if (head.kind === 'empty')
        return [];
    const entries = [];
    for await (const { entry } of (0,_ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .walk */ .GG)(store, chain, head, { signal })) {
        entries.push(entry);
        if (servedBefore(entries, current, count).length >= count)
            break;
    }
    return servedBefore(entries, current, count);
}
/** What entries, the newest first, served besides `current`: each version once, at most `count`. */
function servedBefore(entries, current, count) {
    const others = entries.flatMap(({ routes }) => routes.filter((route) => route.manifest !== current?.manifest)); // prettier-ignore
    const each = new Map();
    for (const { version, manifest } of others) {
        if (!each.has(manifest))
            each.set(manifest, { version, manifest });
    }
    return [...each.values()].slice(0, count);
}


/***/ }),

/***/ 33037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ gatherApprovals)
/* harmony export */ });
/* harmony import */ var _demands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40911);

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

/***/ 29788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rq: () => (/* binding */ gatherPromotion),
  fI: () => (/* binding */ problemText),
  Kv: () => (/* binding */ toMergeFirst)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/registry/read-version.js
var read_version = __webpack_require__(17752);
// EXTERNAL MODULE: ./.build/js/src/primitives/duration.js
var duration = __webpack_require__(92718);
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

// EXTERNAL MODULE: ./.build/js/src/evidence/evidence-files.js + 2 modules
var evidence_files = __webpack_require__(71701);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var primitives_digest = __webpack_require__(83014);
// EXTERNAL MODULE: ./.build/js/src/registry/keys.js
var keys = __webpack_require__(22333);
;// CONCATENATED MODULE: ./.build/js/src/evidence/input-example.js



/** An example is for people to look at: a larger file is a data set. */
const maxExampleBytes = 1024 * 1024;
/**
 * The example that a manifest names; `undefined` where it names none. Its bytes are those that were registered.
 *
 * @throws LaurelError as the store.
 */
async function readInputExample(store, { inputExample: path, artifacts, contentDigest, }, options = {}) {
    const artifact = artifacts.find((each) => each.path === path);
    if (path === undefined)
        return undefined;
    if (artifact === undefined)
        return { kind: 'unusable', path, reason: 'is not among the artifacts' };
    const { digest, sizeBytes } = artifact;
    if (sizeBytes > maxExampleBytes) {
        return {
            kind: 'unreadable',
            path,
            reason: `holds ${sizeBytes} bytes, and at most ${maxExampleBytes} are read`,
        };
    }
    const bytes = await read(store, (0,keys/* artifactKey */.Wf)(contentDigest, path), options);
    if (bytes === null)
        return { kind: 'unusable', path, reason: 'is not stored' };
    if ((0,primitives_digest/* digestOf */.ol)(bytes) !== digest) {
        return { kind: 'unusable', path, reason: 'has other bytes than were registered' };
    }
    try {
        return { kind: 'read', path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return { kind: 'unreadable', path, reason: 'is no text' };
    }
}
/** No more than may be read, whatever lies there; `null` where nothing does. */
async function read(store, key, options) {
    const chunks = [];
    let seen = 0;
    try {
        for await (const chunk of store.open(key, undefined, options)) {
            chunks.push(chunk);
            seen += chunk.byteLength;
            if (seen > maxExampleBytes)
                break;
        }
    }
    catch (error) {
        if (error instanceof errors/* LaurelError */.Q4 && error.code === 'not-found')
            return null;
        throw error;
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/gather.js





/**
 * The evidence on a candidate, on what is live, and on what was live before where a gate asks: for each a GET of the
 * manifest, one LIST and a GET for each evaluation, and one for each file that a gate reads.
 *
 * An evaluation that cannot be read or checked is a problem of kind `unusable`; one of other bytes, and one that
 * policy does not admit, of kind `excluded`. Neither is ever dropped in silence.
 *
 * @throws LaurelError `not-found` when the candidate does not exist; `digest-mismatch` when a manifest is not the
 *   one that was meant; `chain-broken` when what is live has no manifest; `corrupt-document`, `future-format`;
 *   else as the store: evidence that cannot be reached is no evidence.
 */
async function gatherEvidence(request) {
    const { policy, now, current, previous = [], consumers, needs = {}, files = new evidence_files/* EvidenceFiles */.H() } = request;
    const asked = { ...request, needs, files };
    const askedBefore = { ...asked, needs: { ...needs, inputExample: false } };
    const [candidate, live, before] = await Promise.all([
        gatherCandidate(asked),
        current === null ? null : gatherLive(asked, current, 'is live'),
        Promise.all(previous.map((target) => gatherLive(askedBefore, target, 'was live'))),
    ]);
    return {
        candidate,
        current: live === null ? { kind: 'none' } : { kind: 'live', ...live },
        ...(before.length === 0 ? {} : { previous: before }),
        ...(consumers === undefined ? {} : { consumers }),
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
async function gatherLive(request, target, when) {
    const { store, model, signal } = request;
    const stored = await (0,read_version/* findManifest */.J9)(store, model, target.version, { signal });
    if (stored === null) {
        throw new errors/* LaurelError */.Q4({
            code: 'chain-broken',
            message: `${model}@${target.version} ${when}, and there is no manifest of it in ${store.location}`,
            remedy: 'run laurel verify; restore the manifest from a backup or replica',
        });
    }
    requireDigest(stored, target.manifest, when === 'is live' ? 'the pointer' : 'the ledger');
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
async function gatherVersion({ store, policy, now, signal, needs, files }, { manifest, digest }) {
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
            evaluations.push(await withFiles(read));
        else
            problems.push({ key: read.key, kind: 'excluded', reason });
    }
    const inputExample = needs.inputExample === true ? await readInputExample(store, manifest, { signal }) : undefined; // prettier-ignore
    return {
        model,
        version,
        manifestDigest: digest,
        manifest,
        evaluations,
        problems,
        ...(inputExample === undefined ? {} : { inputExample }),
    };
    async function withFiles({ digest: named, evaluation }) {
        const { predictions } = evaluation;
        const samples = evaluation.latency?.samples;
        return {
            digest: named,
            evaluation,
            ...(needs.predictions === true && predictions !== undefined
                ? { predictions: await files.predictions(store, predictions, { signal }) }
                : {}),
            ...(needs.samples === true && samples !== undefined
                ? { samples: await files.samples(store, samples, { signal }) }
                : {}),
            ...(needs.samples === true && evaluation.latency?.tokens !== undefined
                ? { tokenSamples: await files.tokenSamples(store, evaluation.latency.tokens, { signal }) }
                : {}),
        };
    }
}

// EXTERNAL MODULE: ./.build/js/src/primitives/show-value.js
var show_value = __webpack_require__(72975);
// EXTERNAL MODULE: ./.build/js/src/policy/problem.js
var problem = __webpack_require__(98147);
;// CONCATENATED MODULE: ./.build/js/src/policy/consumers.js



/** The consumers of one model, by name; one whose file is wrong is there with what is wrong. */
function consumersOf({ consumers }, model) {
    return consumers
        .filter((entry) => entry.model === model)
        .map((entry) => evidenceOf(entry))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
/** Fields that a file names twice. */
function consumerProblems({ document, written }) {
    return ['sends', 'reads'].flatMap((side) => {
        const seen = new Set();
        return written[side].flatMap((each, index) => {
            const { name } = fieldOf(each);
            if (!seen.has(name)) {
                seen.add(name);
                return [];
            }
            const at = document.placeOf([side, index]);
            return [(0,problem/* problem */.CC)(at, `${(0,show_value/* showValue */.v)(name)} is named twice`, 'remove one of the two')];
        });
    });
}
function evidenceOf({ name, file }) {
    const problems = file.ok ? consumerProblems(file.value) : file.problems;
    const first = problems[0];
    if (file.ok && first === undefined)
        return { kind: 'read', name, consumer: consumerOf(file.value.written) };
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    return {
        kind: 'unusable',
        name,
        reason: `${[(0,errors/* renderPlace */.oL)(first?.at), first?.message ?? 'cannot be read'].filter((part) => part !== '').join(': ')}${more}`,
    };
}
function consumerOf({ description: _, owner = [], sends, reads, ...rest }) {
    return { ...rest, owner, sends: sends.map(fieldOf), reads: reads.map(fieldOf) };
}
function fieldOf(written) {
    return typeof written === 'string' ? { name: written } : written;
}

;// CONCATENATED MODULE: ./.build/js/src/policy/effective-policy.js
/** What all gates of a policy together ask to be read. */
function needsOf({ gates, }) {
    return {
        predictions: gates.some(({ needs }) => needs.predictions === true),
        samples: gates.some(({ needs }) => needs.samples === true),
        inputExample: gates.some(({ needs }) => needs.inputExample === true),
        consumers: gates.some(({ needs }) => needs.consumers === true),
        previous: Math.max(0, ...gates.map(({ needs }) => needs.previous ?? 0)),
    };
}

// EXTERNAL MODULE: ./.build/js/src/primitives/nearest-name.js
var nearest_name = __webpack_require__(99308);
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
var facts = __webpack_require__(30284);
// EXTERNAL MODULE: ./.build/js/src/promotion/gather-approvals.js
var gather_approvals = __webpack_require__(33037);
// EXTERNAL MODULE: ./.build/js/src/promotion/promoter.js
var promotion_promoter = __webpack_require__(6589);
// EXTERNAL MODULE: ./.build/js/src/promotion/recall-rules.js
var recall_rules = __webpack_require__(73212);
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
                recalls: await (0,facts/* gatherRecalls */.E5)({ store: stores.home, manifest, rules: rules.value, signal }),
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
        return (0,promotion_promoter/* storesOf */.oi)(by, at, model, after).then((theirs) => (0,facts/* gatherSoak */.SO)({ store: theirs.alias, model, after, manifest: digest, requiredMs, signal }));
    }
}
/** What is live now; after a removal what was live last, so that nobody slips below it by removing first. */
function currentTarget(pointer) {
    return (0,entry/* servedBy */.nV)(pointer) ?? pointer?.previous ?? null;
}
async function gatherOrRefuse({ promoter, stores, snapshot, model, alias, version, pointer, waiting = null, now }, policy) {
    const { signal, files } = promoter;
    const current = waiting ?? currentTarget(pointer);
    const needs = needsOf(policy);
    try {
        return await gatherEvidence({
            store: stores.home,
            model,
            candidate: { version },
            current,
            previous: await (0,facts/* gatherPrevious */.J3)({ store: stores.alias, model, alias, current, count: needs.previous, signal }), // prettier-ignore
            consumers: needs.consumers === true ? consumersOf(await snapshot.filesFor(model), model) : undefined,
            policy: policy.evidence,
            needs,
            files,
            now,
            signal,
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

/***/ 31596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  k: () => (/* binding */ judgeRemoval)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/canonical-json.js
var canonical_json = __webpack_require__(44861);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var digest = __webpack_require__(83014);
;// CONCATENATED MODULE: ./.build/js/src/evidence/fingerprint.js
// What a judgement rested on, as one digest: whether anything changed since can be told without judging again.


/**
 * The digest of everything that gates could see: manifests, evaluations, consumers and problems, whatever the order in
 * which they were gathered, and not when.
 */
function evidenceFingerprint({ candidate, current, previous, consumers, dataset }) {
    return (0,digest/* digestOf */.ol)((0,canonical_json/* canonicalBytes */.M)({
        candidate: seen(candidate),
        current: current.kind === 'none' ? null : seen(current),
        dataset: dataset ?? null,
        ...(previous === undefined ? {} : { previous: previous.map(seen) }),
        ...(consumers === undefined || consumers.length === 0
            ? {}
            : { consumers: consumers.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }),
    }));
}
function seen({ model, version, manifestDigest, evaluations, problems, inputExample }) {
    return {
        model,
        version,
        manifest: manifestDigest,
        evaluations: evaluations.map(({ digest }) => digest).toSorted(),
        problems: [
            ...problems.map(({ key, kind }) => `${key} ${kind}`),
            ...unusableFiles(evaluations),
            ...(inputExample?.kind === 'unusable' ? [`${inputExample.path} ${inputExample.reason}`] : []),
        ].toSorted(),
    };
}
/** Files that could not be read: an evaluation names what they should be, not what they are now. */
function unusableFiles(evaluations) {
    return evaluations.flatMap(({ digest, predictions, samples, tokenSamples = {} }) => [predictions, samples, ...Object.values(tokenSamples)].flatMap((read) => read?.kind === 'unusable' ? [`${digest} ${read.code}`] : []));
}

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
;// CONCATENATED MODULE: ./.build/js/src/registry/signature-facts.js
// A signature as facts that can be compared and read: one for each field, parameter and thing that callers rely on.


/** In the order of the signature: inputs, outputs, parameters, what a language model promises. */
function signatureFacts({ inputs, outputs, parameters, languageModel }) {
    return [
        ...fieldFacts('input', inputs),
        ...(outputs === null ? [] : fieldFacts('output', outputs)),
        ...parameters.map(({ name, type, shape, default: value }) => [
            `parameter ${name}`,
            `${type}${showShape(shape)}, default ${JSON.stringify(value)}`,
        ]),
        ...(languageModel === undefined ? [] : languageModelFacts(languageModel)),
    ];
}
function fieldFacts(side, fields) {
    switch (fields.kind) {
        case 'tensors':
            return fields.tensors.map(({ name, dtype, shape }, index) => [
                `${side} ${name ?? `#${index + 1}`}`,
                `tensor ${dtype}${showShape(shape)}`,
            ]);
        case 'columns':
            return fields.columns.map(({ name, required, type }, index) => [
                `${side} ${name ?? `#${index + 1}`}`,
                `${showType(type)}${required ? '' : ', optional'}`,
            ]);
        case 'json-schema':
            return schemaFacts(side, fields.schema);
        case 'text':
            return [[side, 'text']];
        default:
            return (0,errors/* unreachable */.HB)(fields);
    }
}
/** A fact for each property at the top, and one for all else that a schema says. */
function schemaFacts(side, schema) {
    if (typeof schema === 'boolean')
        return [[side, `JSON Schema ${schema}`]];
    const { properties, ...rest } = schema;
    const isMap = typeof properties === 'object' && properties !== null && !Array.isArray(properties);
    return [
        [side, `JSON Schema ${(0,canonical_json/* canonicalJson */.d)(isMap ? rest : schema)}`],
        ...(isMap
            ? Object.entries(properties).map(([name, said]) => [`${side} ${name}`, (0,canonical_json/* canonicalJson */.d)(said)])
            : []),
    ];
}
function languageModelFacts({ tokenizer = {}, ...said }) {
    const all = [
        ['context length', said.contextLength],
        ['most tokens answered', said.maxOutputTokens],
        ['chat template', said.chatTemplate],
        ['tokenizer', tokenizer.digest],
        ['vocabulary size', tokenizer.vocabularySize],
        ['special tokens', tokenizer.specialTokens],
        ['roles', said.roles],
        ['tools', said.tools],
        ['response formats', said.responseFormats],
    ];
    return all.flatMap(([subject, value]) => value === undefined ? [] : [[subject, typeof value === 'object' ? (0,canonical_json/* canonicalJson */.d)(value) : String(value)]]);
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
        signature: new Map(manifest.signature === undefined ? [] : signatureFacts(manifest.signature)),
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
var promotion_demands = __webpack_require__(40911);
// EXTERNAL MODULE: ./.build/js/src/promotion/judgement.js
var judgement = __webpack_require__(84840);
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

/***/ 84840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ applyWaivers),
/* harmony export */   Ph: () => (/* binding */ judgementDocument),
/* harmony export */   aY: () => (/* binding */ reportFormat),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83014);
/* harmony import */ var _primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44861);
/* harmony import */ var _gates_inference_mode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54919);
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61371);
/* harmony import */ var _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63339);
// A judgement: what every gate said of one promotion, on what evidence, under which policy. Stored as a report.






const reportFormat = 'laurel.report/1';
const verdict = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_gates_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .verdicts */ .rY);
const unwaived = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['passed', 'inconclusive', 'failed', 'errored']);
const measure = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    value: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6,
    unit: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['none', 'ms', 'ratio', 'per-second', 'count']),
    n: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().optional(),
    interval: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ low: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6, high: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6, level: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6 }).optional(),
});
const inference = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    of: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['candidate', 'difference']),
    mode: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_gates_inference_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .modes */ .nI),
    estimate: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6,
    low: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6,
    high: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6,
    level: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6,
    limit: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6,
    keep: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['at-least', 'at-most']),
    method: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(1_024),
    n: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    draws: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ seed: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(1_024), replicates: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() }).optional(),
    family: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(1_024), size: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), correction: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('holm') })
        .optional(),
});
const curve = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['quantiles', 'reliability']),
    subject: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(1_024),
    series: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        of: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['candidate', 'current']),
        points: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
            x: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6,
            y: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6,
            low: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6.optional(),
            high: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6.optional(),
        }))
            .max(256)
            .readonly(),
    }))
        .max(2)
        .readonly(),
});
const check = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    subject: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(1_024),
    current: measure.nullable(),
    candidate: measure.nullable(),
    delta: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .measureField */ .h6.nullable(),
    limit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(1_024),
    verdict: unwaived,
    reason: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8,
    remedy: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8.optional(),
    inference: inference.optional(),
});
const waiver = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ owner: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .shortTextField */ .aT, reason: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8, until: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .shortTextField */ .aT });
const demand = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    id: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .dynamicKey */ .Nu,
    gate: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .shortTextField */ .aT,
    verdict,
    checks: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(check),
    notes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8),
    curves: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(curve).max(64).optional(),
    waiver: waiver.optional(),
});
/** One difference between two versions, in words that a reviewer reads. */
const difference = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    area: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['files', 'metrics', 'signature', 'code', 'data', 'hyperparameters', 'environment', 'tags']),
    subject: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(1_024),
    before: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(4_096).nullable(),
    after: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(4_096).nullable(),
});
const versionReference = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ version: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .versionField */ .FA, manifest: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .digestField */ .h5 });
const judgementDocument = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(reportFormat),
    model: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .modelField */ .Cn,
    alias: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .aliasField */ .ps,
    /** Blob id of the alias file that was judged. */
    blob: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIdField */ .IU,
    current: versionReference.nullable(),
    /** `null` when the alias is to be removed. */
    candidate: versionReference.nullable(),
    outcome: verdict,
    policy: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .digestField */ .h5,
    demands: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(demand),
    differences: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(difference),
    /** Digests of the evaluations seen, of the candidate and of the current version. */
    evaluations: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ candidate: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .digestField */ .h5), current: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .digestField */ .h5) }),
    /** Digest over everything that decided: a later judgement with another fingerprint saw something else. */
    fingerprint: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .digestField */ .h5,
    judgedAt: _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .instantField */ .o2,
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
            ...(judgement.curves === undefined ? {} : { curves: [...judgement.curves] }),
            ...(waived ? { waiver: given } : {}),
        };
    });
}
/** The worst verdict of all demands; a promotion nobody demanded anything of is inconclusive. */
function outcomeOf(demands) {
    return (0,_gates_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .foldVerdicts */ .OK)(demands.map((each) => each.verdict));
}
/** Digest of what decided, in canonical form. */
function fingerprintOf(parts) {
    return (0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((0,_primitives_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(parts));
}


/***/ }),

/***/ 99571:
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
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _policy_written_demands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35430);


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

/***/ 73212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ recallRules)
/* harmony export */ });
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83014);
/* harmony import */ var _registry_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73037);
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

/***/ 91219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kx: () => (/* binding */ storeReport),
/* harmony export */   ni: () => (/* binding */ readRefusal),
/* harmony export */   q0: () => (/* binding */ refusalFormat),
/* harmony export */   s6: () => (/* binding */ storeRefusal),
/* harmony export */   tL: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _ledger_immutable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80171);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
/* harmony import */ var _registry_documents_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63339);
/* harmony import */ var _registry_documents_stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88513);
/* harmony import */ var _registry_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22333);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84840);
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

/***/ 51443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   X_: () => (/* binding */ changeRefusal),
/* harmony export */   a2: () => (/* binding */ refusedBefore),
/* harmony export */   be: () => (/* binding */ blockersOf)
/* harmony export */ });
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61371);
/* harmony import */ var _ledger_read_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54623);
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67337);
/* harmony import */ var _registry_alias_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65921);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79874);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91219);
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

/***/ 35627:
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

/***/ 82420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qv: () => (/* binding */ Snapshots),
  eh: () => (/* binding */ aliasId)
});

// UNUSED EXPORTS: Snapshot

// EXTERNAL MODULE: ./.build/js/src/primitives/nearest-name.js
var nearest_name = __webpack_require__(99308);
// EXTERNAL MODULE: ./.build/js/src/primitives/schema-keys.js
var schema_keys = __webpack_require__(56154);
// EXTERNAL MODULE: ./.build/js/src/primitives/show-value.js
var show_value = __webpack_require__(72975);
// EXTERNAL MODULE: ./.build/js/src/gates/checks.js
var gates_checks = __webpack_require__(43397);
// EXTERNAL MODULE: ./.build/js/src/gates/comparable.js
var comparable = __webpack_require__(76308);
// EXTERNAL MODULE: ./.build/js/src/gates/show-number.js
var show_number = __webpack_require__(72523);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/interval.js
var statistics_interval = __webpack_require__(64463);
// EXTERNAL MODULE: ./.build/js/src/gates/sampling.js
var sampling = __webpack_require__(84197);
;// CONCATENATED MODULE: ./.build/js/src/gates/inference/estimate.js
function noInterval(reason) {
    return { kind: 'no-interval', reason };
}
/** What is `by` further up, and said to be `value`: a contrast on the axis of the difference that people are told. */
function shiftedEstimate(estimate, { value, by }) {
    return {
        value,
        n: estimate.n,
        get method() {
            return estimate.method;
        },
        get draws() {
            return estimate.draws;
        },
        intervalAt: (level) => {
            const interval = estimate.intervalAt(level);
            return 'kind' in interval ? interval : { low: interval.low + by, high: interval.high + by, level };
        },
    };
}
/** An estimate that nothing says the precision of. */
function bareEstimate(value, n, reason) {
    return { value, n, method: 'none', intervalAt: () => noInterval(reason) };
}

// EXTERNAL MODULE: ./.build/js/src/gates/inference/mode.js
var mode = __webpack_require__(54919);
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
/** Whether a value keeps a limit, with rounding as of numbers of the size `scale`, by default of these two. */
function keepsLimit(demand) {
    const { value, limit, keep, scale = Math.max(Math.abs(value), Math.abs(limit)) } = demand;
    return keep === 'at-most' ? keeps(value, limit, scale) : keeps(-value, -limit, scale);
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

;// CONCATENATED MODULE: ./.build/js/src/gates/inference/decide.js






/** Judges one limit. See {@link decideFamily}. */
function decide(question, judging) {
    const [decision] = decideFamily({ name: '', questions: [question] }, judging);
    return decision ?? { verdict: 'inconclusive', reason: 'nothing was asked', inference: undefined };
}
/**
 * Judges several limits, all of which must be kept. In the confident modes the chance that a family fails whose limits
 * are all kept is at most α: breaches are found by Holm's steps. That all are kept needs no correction: whoever breaks
 * one limit is let through only where that one is taken for kept, which has a chance of at most α.
 *
 * Sources: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6
 * (1979) 65-70; R. L. Berger, "Multiparameter hypothesis testing and acceptance sampling", Technometrics 24 (1982)
 * 295-300, for the intersection-union principle.
 */
function decideFamily({ name, questions }, judging) {
    const alpha = (0,mode/* alphaOf */.Qq)(judging);
    const members = membersOf(questions);
    const breached = judging.mode === 'point' ? new Set() : breachesOf(members, alpha);
    return questions.map((question) => {
        const interval = numbersOf(question.estimate.intervalAt((0,statistics_interval/* levelOfOneSided */.t)(alpha)));
        const inference = 'kind' in interval || !isBounded(interval) ? undefined : inferenceOf(question, interval, judging, name, members.length); // prettier-ignore
        if (judging.mode === 'point')
            return { ...pointDecision(question), inference };
        if ('kind' in interval) {
            return { verdict: 'inconclusive', reason: `${(0,show_number/* showNumber */.Z)(question.estimate.value)}, and ${interval.reason}`, inference }; // prettier-ignore
        }
        return { ...confidentDecision(question, interval, judging.mode, breached.has(question)), inference };
    });
}
/** Rows whose numbers overflow have intervals that are none, and no limit is broken by what is no number. */
function numbersOf(interval) {
    if ('kind' in interval || !(Number.isNaN(interval.low) || Number.isNaN(interval.high)))
        return interval;
    return noInterval('its interval has ends that are no numbers');
}
/** Holm's steps: as long as any is found at α divided by the members that are left, its member is taken out. */
function breachesOf(members, alpha) {
    const found = new Set();
    let left = members;
    while (left.length > 0) {
        const level = (0,statistics_interval/* levelOfOneSided */.t)(alpha / left.length);
        const beyond = left.flat().filter((question) => isBeyond(question, question.estimate.intervalAt(level)));
        if (beyond.length === 0)
            return found;
        for (const question of beyond)
            found.add(question);
        left = left.filter((member) => !member.some((question) => found.has(question)));
    }
    return found;
}
function membersOf(questions) {
    const members = new Map();
    for (const question of questions) {
        const key = question.member ?? question;
        members.set(key, [...(members.get(key) ?? []), question]);
    }
    return [...members.values()];
}
/** Whether the whole interval breaks the limit. */
function isBeyond({ limit, keep }, interval) {
    if ('kind' in interval)
        return false;
    return keep === 'at-least' ? interval.high < limit : interval.low > limit;
}
/** Whether the whole interval keeps `limit`. */
function isWithin({ keep }, interval, limit) {
    return keep === 'at-least' ? interval.low >= limit : interval.high <= limit;
}
function pointDecision({ estimate: { value }, limit, keep, scale }) {
    const [shown, shownLimit] = (0,show_number/* showApart */.U)(value, limit);
    const isKept = keepsLimit({ value, limit, keep, scale });
    const side = keep === 'at-least' ? { kept: '≥', broken: 'below' } : { kept: '≤', broken: 'above' };
    return isKept
        ? { verdict: 'passed', reason: `${shown} is ${side.kept} ${shownLimit}` }
        : { verdict: 'failed', reason: `${shown} is ${side.broken} ${shownLimit}` };
}
function confidentDecision(question, interval, mode, isBreached) {
    const { limit, keep, beyond, couldFail = true } = question;
    const said = intervalText(question.estimate, interval);
    const [kept, broken] = keep === 'at-least' ? ['above', 'below'] : ['below', 'above'];
    if (isBreached)
        return { verdict: 'failed', reason: `${said}: all of it lies ${broken} ${(0,show_number/* showNumber */.Z)(limit)}` }; // prettier-ignore
    if (isWithin(question, interval, limit)) {
        return { verdict: 'passed', reason: `${said}: all of it keeps ${(0,show_number/* showNumber */.Z)(limit)}` };
    }
    if (mode === 'confident-pass') {
        const why = isBeyond(question, interval) ? 'breaks the limit, though not surely among so many' : 'is too wide to tell'; // prettier-ignore
        return { verdict: 'inconclusive', reason: `${said}: not all of it lies ${kept} ${(0,show_number/* showNumber */.Z)(limit)}, it ${why}` }; // prettier-ignore
    }
    if (beyond !== null) {
        const tolerated = keep === 'at-least' ? limit - beyond : limit + beyond;
        return isWithin(question, interval, tolerated)
            ? { verdict: 'passed', reason: `${said}: that it breaks ${(0,show_number/* showNumber */.Z)(limit)} is not shown` }
            : { verdict: 'inconclusive', reason: `${said}: it does not show a breach of ${(0,show_number/* showNumber */.Z)(limit)}, and reaches beyond ${(0,show_number/* showNumber */.Z)(tolerated)}, twice the margin` }; // prettier-ignore
    }
    return couldFail
        ? { verdict: 'passed', reason: `${said}: that it breaks ${(0,show_number/* showNumber */.Z)(limit)} is not shown` }
        : { verdict: 'inconclusive', reason: `${said}: so few could not show a breach of ${(0,show_number/* showNumber */.Z)(limit)}` };
}
/** `0.7759 (90 % interval 0.7702 to 0.7816, DeLong)`, `57 (90 % interval from 52 on, order statistics)`. */
function intervalText({ value, method }, interval) {
    const { low, high, level } = interval;
    const ends = isBounded(interval)
        ? `${(0,show_number/* showNumber */.Z)(low)} to ${(0,show_number/* showNumber */.Z)(high)}`
        : high === Infinity
            ? `from ${(0,show_number/* showNumber */.Z)(low)} on`
            : `up to ${(0,show_number/* showNumber */.Z)(high)}`;
    return `${(0,show_number/* showNumber */.Z)(value)} (${(0,sampling/* percentText */.fL)(level)} interval ${ends}, ${method})`;
}
function isBounded({ low, high }) {
    return Number.isFinite(low) && Number.isFinite(high);
}
function inferenceOf({ estimate, of, limit, keep }, { low, high, level }, { mode }, family, size) {
    return {
        of,
        mode,
        estimate: estimate.value,
        low,
        high,
        level,
        limit,
        keep,
        method: estimate.method,
        n: estimate.n,
        ...(estimate.draws === undefined ? {} : { draws: estimate.draws }),
        ...(size < 2 ? {} : { family: { name: family, size, correction: 'holm' } }),
    };
}

// EXTERNAL MODULE: ./.build/js/src/gates/recomputation/metric-name.js
var metric_name = __webpack_require__(66433);
// EXTERNAL MODULE: ./.build/js/src/gates/recomputation/of-evaluation.js
var of_evaluation = __webpack_require__(3611);
// EXTERNAL MODULE: ./.build/js/src/gates/recomputation/parts.js
var recomputation_parts = __webpack_require__(75459);
;// CONCATENATED MODULE: ./.build/js/src/gates/inference/lazy-estimate.js
/** The estimate of `value` from `n` examples; `work` is called at most once. */
function lazyEstimate(value, n, work) {
    return new LazyEstimate(value, n, work);
}
/** Holm's steps ask for one level each. */
const mostLevels = 64;
class LazyEstimate {
    value;
    n;
    #work;
    #done;
    /** By level: many gates ask for the same. */
    #known = new Map();
    constructor(value, n, work) {
        this.value = value;
        this.n = n;
        this.#work = work;
    }
    get method() {
        return this.#intervals().method;
    }
    get draws() {
        return this.#intervals().draws;
    }
    intervalAt(level) {
        const found = this.#known.get(level) ?? this.#intervals().at(level);
        if (this.#known.size < mostLevels)
            this.#known.set(level, found);
        return found;
    }
    #intervals() {
        this.#done ??= this.#work();
        return this.#done;
    }
}

// EXTERNAL MODULE: ./.build/js/src/gates/statistics/auc.js
var statistics_auc = __webpack_require__(72423);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/preconditions.js
var preconditions = __webpack_require__(52079);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/score-table.js
var score_table = __webpack_require__(53291);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/special/normal.js
var normal = __webpack_require__(16213);
;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/auc-difference.js
// Two models' AUCs on the same rows: their difference, DeLong's variance of it, and the test that they are equal.




/**
 * The difference of two AUCs on the same rows, the second times `factor`, with DeLong's variance of it; `undefined`
 * without both classes. Time n log n.
 *
 * Source: DeLong et al. (1988); Sun and Xu (2014).
 */
function delongDifference({ labels, first, second }, factor = 1) {
    checkPairedScores({ labels, first, second });
    const one = placements(labels, first);
    const two = placements(labels, second);
    if (one === undefined || two === undefined)
        return undefined;
    const times = factor === 1 ? two.ofRow : two.ofRow.map((placement) => factor * placement);
    const ofPositives = varianceOfDifferences(labels, one.ofRow, times, 1);
    const ofNegatives = varianceOfDifferences(labels, one.ofRow, times, 0);
    const variance = ofPositives === undefined || ofNegatives === undefined ? undefined : ofPositives + ofNegatives;
    return { difference: one.auc - factor * two.auc, variance, first: one.auc, second: two.auc };
}
/** difference ± z·se, cut to [-1, 1]; `undefined` where the variance is not known or is 0. */
function delongDifferenceInterval(compared, level) {
    if (compared?.variance === undefined || compared.variance <= 0)
        return undefined;
    const half = (0,normal/* twoSidedZ */.mI)(level) * Math.sqrt(compared.variance);
    const { difference } = compared;
    return { low: (0,statistics_interval/* clamp */.q)(difference - half, -1, 1), high: (0,statistics_interval/* clamp */.q)(difference + half, -1, 1), level };
}
/** DeLong's test that two AUCs are equal: z and the two-sided p; `undefined` where the variance is not known or 0. */
function delongTest(compared) {
    if (compared?.variance === undefined || compared.variance <= 0)
        return undefined;
    const z = compared.difference / Math.sqrt(compared.variance);
    return { z, p: twoSidedP(z) };
}
/** @throws LaurelError `internal` unless labels are 0 or 1, scores finite, and all of one length. */
function checkPairedScores({ labels, first, second }) {
    (0,preconditions/* requireBinary */.tG)('labels', labels);
    for (const scores of [first, second]) {
        (0,preconditions/* requireSameLength */.UU)('labels and scores', labels, scores);
        (0,preconditions/* requireFinite */.hp)('scores', scores);
    }
}
/** Of each row, the share of the other class on its right side, ties counted half, and the mean of these. */
function placements(labels, scores) {
    const positive = (0,score_table/* sortedScores */.f)(labels, scores, 1);
    const negative = (0,score_table/* sortedScores */.f)(labels, scores, 0);
    if (positive.length === 0 || negative.length === 0)
        return undefined;
    const ofRow = new Float64Array(labels.length);
    let halves = 0;
    for (let row = 0; row < labels.length; row += 1) {
        const isPositive = labels[row] === 1;
        const others = isPositive ? negative : positive;
        const score = scores[row] ?? 0;
        const twiceBelow = countBelow(others, score) + countUpTo(others, score);
        if (isPositive)
            halves += twiceBelow;
        ofRow[row] = (isPositive ? twiceBelow : 2 * others.length - twiceBelow) / (2 * others.length);
    }
    return { ofRow, auc: halves / (2 * positive.length * negative.length) };
}
/** How many of ascending scores are below `score`. */
function countBelow(ascending, score) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((ascending[middle] ?? 0) < score)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** How many of ascending scores are `score` or below. */
function countUpTo(ascending, score) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((ascending[middle] ?? 0) <= score)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The variance of the mean of one - two over the rows of `label`. */
function varianceOfDifferences(labels, one, two, label) {
    let n = 0;
    let mean = 0;
    let squares = 0;
    for (let row = 0; row < labels.length; row += 1) {
        if (labels[row] !== label)
            continue;
        const gap = (one[row] ?? 0) - (two[row] ?? 0);
        n += 1;
        const step = gap - mean;
        mean += step / n;
        squares += step * (gap - mean);
    }
    return n < 2 ? undefined : squares / (n - 1) / n;
}

// EXTERNAL MODULE: ./.build/js/src/gates/statistics/special/beta.js
var beta = __webpack_require__(34276);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/special/elementary.js
var elementary = __webpack_require__(55384);
;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/intervals.js
// Intervals for one proportion, and for the difference of two.





/** successes / n; `undefined` of nobody. */
function shareOf({ successes, n }) {
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
    const square = (0,elementary/* squareOf */.lh)((0,normal/* twoSidedZ */.mI)(level));
    const middle = (successes + square / 2) / (n + square);
    const half = Math.sqrt(square * ((successes * (n - successes)) / n + square / 4)) / (n + square);
    return {
        low: successes === 0 ? 0 : (0,statistics_interval/* clamp */.q)(middle - half, 0, 1),
        high: successes === n ? 1 : (0,statistics_interval/* clamp */.q)(middle + half, 0, 1),
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
        low: successes === 0 ? 0 : (0,beta/* inverseIncompleteBeta */.n)(successes, failures + 1, tail),
        high: failures === 0 ? 1 : (0,beta/* inverseIncompleteBeta */.n)(successes + 1, failures, 1 - tail),
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
    const one = wilsonReach(first, level);
    const two = wilsonReach(second, level);
    return one === undefined || two === undefined ? undefined : newcombeOfReaches(one, two, level);
}
/** The same of rates whose reach is known: of many groups each is compared with every other. */
function newcombeOfReaches(one, two, level) {
    const difference = one.at - two.at;
    return {
        low: (0,statistics_interval/* clamp */.q)(difference - Math.sqrt((0,elementary/* squareOf */.lh)(one.down) + (0,elementary/* squareOf */.lh)(two.up)), -1, 1),
        high: (0,statistics_interval/* clamp */.q)(difference + Math.sqrt((0,elementary/* squareOf */.lh)(one.up) + (0,elementary/* squareOf */.lh)(two.down)), -1, 1),
        level,
    };
}
/**
 * The interval of the share of `first` less `factor` times that of `second` among the same people, in [-factor, 1];
 * `undefined` of nobody.
 *
 * Source: R. G. Newcombe, "Improved confidence intervals for the difference between binomial proportions based on
 * paired data", Statistics in Medicine 17 (1998) 2635-2650, method 10: the Wilson intervals of both, with the
 * correlation of the table, corrected for continuity where it is positive; with a factor as G. Y. Zou and A. Donner,
 * Statistics in Medicine 27 (2008) 1693-1702.
 *
 * @param factor above 0.
 */
function newcombePairedInterval(table, level, factor = 1) {
    const n = intervals_pairsOf(table);
    const one = wilsonReach({ successes: table.both + table.onlyFirst, n }, level);
    const two = wilsonReach({ successes: table.both + table.onlySecond, n }, level);
    if (one === undefined || two === undefined)
        return undefined;
    const correlation = correctedPhi(table, n);
    const difference = (table.onlyFirst - table.onlySecond) / n + (1 - factor) * two.at;
    const [down, up] = [factor * two.down, factor * two.up];
    const below = (0,elementary/* squareOf */.lh)(one.down) - 2 * correlation * one.down * up + (0,elementary/* squareOf */.lh)(up);
    const above = (0,elementary/* squareOf */.lh)(one.up) - 2 * correlation * one.up * down + (0,elementary/* squareOf */.lh)(down);
    return {
        low: (0,statistics_interval/* clamp */.q)(difference - Math.sqrt(Math.max(0, below)), -factor, 1),
        high: (0,statistics_interval/* clamp */.q)(difference + Math.sqrt(Math.max(0, above)), -factor, 1),
        level,
    };
}
/** People in a paired table. */
function intervals_pairsOf({ both, onlyFirst, onlySecond, neither }) {
    for (const count of [both, onlyFirst, onlySecond, neither])
        (0,preconditions/* requireAmount */.kn)('a paired count', count);
    return both + onlyFirst + onlySecond + neither;
}
/** By Wilson's interval; `undefined` of nobody. */
function wilsonReach(proportion, level) {
    const interval = wilsonInterval(proportion, level);
    const at = shareOf(proportion);
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
    (0,preconditions/* requireAmount */.kn)('n', n);
    (0,preconditions/* requireThat */.Vu)(successes >= 0 && successes <= n, 'successes lie between 0 and n', successes, n);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/random.js
// The random generator of this room: seeded by a string, the same on every machine, never by a clock.


/**
 * xoshiro128**, 32 bits a step, period 2^128 - 1.
 *
 * Source: D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47 (2021), and their
 * reference code. All of it is 32-bit integer arithmetic, which ECMAScript fixes to the bit.
 */
class Random {
    state;
    one = new Uint32Array(1);
    /** @throws LaurelError `internal` unless there are four words and one of them is not 0. */
    constructor(words) {
        this.state = Int32Array.from(words);
        (0,preconditions/* requireInteger */.iR)('words of a generator', this.state.length, 4);
        (0,preconditions/* requireInteger */.iR)('words of a generator that are not 0', this.state.filter((word) => word !== 0).length, 1);
    }
    /** An integer in [0, 2^32). */
    uint32() {
        this.fill(this.one, 1);
        return this.one[0] ?? 0;
    }
    /** Writes the next `count` integers in [0, 2^32) to the front of `words`: the same that `uint32` would give. */
    fill(words, count) {
        const { state } = this;
        let s0 = state[0] ?? 0;
        let s1 = state[1] ?? 0;
        let s2 = state[2] ?? 0;
        let s3 = state[3] ?? 0;
        for (let at = 0; at < count; at += 1) {
            const times5 = Math.imul(s1, 5);
            words[at] = Math.imul((times5 << 7) | (times5 >>> 25), 9);
            const shifted = s1 << 9;
            s2 ^= s0;
            s3 ^= s1;
            s1 ^= s2;
            s0 ^= s3;
            s2 ^= shifted;
            s3 = (s3 << 11) | (s3 >>> 21);
        }
        state[0] = s0;
        state[1] = s1;
        state[2] = s2;
        state[3] = s3;
    }
    /** A multiple of 2^-53 in [0, 1), each equally likely. */
    uniform() {
        const high = this.uint32() >>> 5;
        const low = this.uint32() >>> 6;
        return (high * 67108864 + low) / 9007199254740992;
    }
    /**
     * An integer in [0, n), each exactly equally likely, for 1 ≤ n ≤ 2^32: the top bits that n - 1 needs, drawn again
     * while they are n or more.
     */
    below(n) {
        (0,preconditions/* requireInteger */.iR)('n', n, 1);
        (0,preconditions/* requireInteger */.iR)('2^32 - n', 4294967296 - n, 0);
        if (n === 1)
            return 0;
        const shift = Math.clz32(n - 1);
        for (;;) {
            const drawn = this.uint32() >>> shift;
            if (drawn < n)
                return drawn;
        }
    }
}
/**
 * The generator of a seed, which is any text: the digest of what is judged, with the name of what is drawn. Its state
 * is the first 16 bytes of the SHA-256 of the text's UTF-8, as four big-endian words.
 */
function randomFrom(seed) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(seed).digest();
    return new Random([0, 4, 8, 12].map((at) => hash.readInt32BE(at)));
}

// EXTERNAL MODULE: ./.build/js/src/gates/statistics/resampling/bootstrap-intervals.js
var bootstrap_intervals = __webpack_require__(85632);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/special/binomial.js
var binomial = __webpack_require__(11379);
;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/resampling/binomial-draws.js


/**
 * How many of `n` happen that each happen with probability `p` in [0, 1]. Exact but for the rounding of doubles: no
 * normal or Poisson approximation anywhere.
 *
 * Method: where n·min(p, 1-p) < 10, inversion of the distribution function from 0 upwards by one uniform (BINV, V.
 * Kachitvichyanukul and B. W. Schmeiser, "Binomial random variate generation", CACM 31 (1988) 216-222); else
 * transformed rejection with squeeze (BTRS, W. Hörmann, "The generation of binomial random variates", Journal of
 * Statistical Computation and Simulation 46 (1993) 101-110), its acceptance by Loader's log density.
 */
function drawBinomial(random, n, p) {
    if (n === 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    if (p > 0.5)
        return n - drawBinomial(random, n, 1 - p);
    return n * p < 10 ? byInversion(random, n, p) : byRejection(random, n, p);
}
function byInversion(random, n, p) {
    const odds = p / (1 - p);
    const none = (0,elementary/* exp */.oN)(n * (0,elementary/* log1p */.Kk)(-p));
    for (;;) {
        let left = random.uniform();
        let chance = none;
        // Beyond 110 with a mean below 10 lies less than 2^-53 of the probability: only rounding leads there.
        for (let k = 0; k <= Math.min(n, 110); k += 1) {
            if (left < chance)
                return k;
            left -= chance;
            chance *= (odds * (n - k)) / (k + 1);
        }
    }
}
function byRejection(random, n, p) {
    const spread = Math.sqrt(n * p * (1 - p));
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const alpha = (2.83 + 5.1 / b) * spread;
    const squeeze = 0.92 - 4.2 / b;
    const mode = Math.floor((n + 1) * p);
    for (;;) {
        const v = random.uniform();
        const u = random.uniform() - 0.5;
        const edge = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / edge + b) * u + n * p + 0.5);
        if (edge >= 0.07 && v <= squeeze)
            return k;
        if (k < 0 || k > n)
            continue;
        const hat = (0,elementary/* log */.Rm)((v * alpha) / (a / (edge * edge) + b));
        if (hat <= (0,binomial/* logBinomialPmf */.JT)(k, n, p) - (0,binomial/* logBinomialPmf */.JT)(mode, n, p))
            return k;
    }
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/resampling/cells.js
// Resampling with replacement as counts: how often each cell of equal rows is drawn.


/** Rows a block: a row within a block is 8 bits, so one word of the generator draws four rows. */
const blockRows = 256;
/**
 * A sampler of the multinomial distribution with the cells' shares. Many rows a cell: a chain of conditional
 * binomials, of which the time grows with the cells alone. Few: the rows are cut into blocks of 256, binomials say
 * how many draws fall into each block, and within one the rows are drawn by 8 bits each; memory is touched in order,
 * and nothing is sorted. Both are exact.
 */
function cellSampler(cells) {
    const total = cells.reduce((sum, count) => sum + count, 0);
    (0,preconditions/* requireThat */.Vu)(total < 4294967296, 'rows that are resampled are fewer than 2^32', total);
    return total > 8 * cells.length ? sampleCells(cells, total) : sampleRows(cells, total);
}
function sampleCells(cells, total) {
    const draw = (random, drawn) => {
        let rowsLeft = total;
        let drawsLeft = total;
        for (let cell = 0; cell < cells.length; cell += 1) {
            const rows = cells[cell] ?? 0;
            const count = rows === rowsLeft ? drawsLeft : drawBinomial(random, drawsLeft, rows / rowsLeft);
            drawn[cell] = count;
            rowsLeft -= rows;
            drawsLeft -= count;
        }
    };
    return { total, draw };
}
function sampleRows(cells, total) {
    const cellOf = new Uint32Array(total);
    let row = 0;
    for (let cell = 0; cell < cells.length; cell += 1) {
        const end = row + (cells[cell] ?? 0);
        cellOf.fill(cell, row, end);
        row = end;
    }
    const words = new Uint32Array(blockRows / 4);
    const draw = (random, drawn) => {
        drawn.fill(0);
        let drawsLeft = total;
        let start = 0;
        for (; start + blockRows <= total; start += blockRows) {
            const rowsLeft = total - start;
            const draws = rowsLeft === blockRows ? drawsLeft : drawBinomial(random, drawsLeft, blockRows / rowsLeft);
            drawsLeft -= draws;
            const rows = cellOf.subarray(start, start + blockRows);
            for (let done = 0; done < draws; done += blockRows) {
                drawBlock({ random, words, rows }, Math.min(blockRows, draws - done), drawn);
            }
        }
        for (; drawsLeft > 0; drawsLeft -= 1) {
            const cell = cellOf[start + random.below(total - start)] ?? 0;
            drawn[cell] = (drawn[cell] ?? 0) + 1;
        }
    };
    return { total, draw };
}
/** Draws at most 256 rows of a block, four to a word. */
function drawBlock({ random, words, rows }, draws, drawn) {
    random.fill(words, Math.ceil(draws / 4));
    for (let done = 0; done < draws; done += 1) {
        const bits = (words[done >>> 2] ?? 0) >>> (8 * (done & 3));
        const cell = rows[bits & 255] ?? 0;
        drawn[cell] = (drawn[cell] ?? 0) + 1;
    }
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/bootstrap.js


 // prettier-ignore

const greatestUndefinedShare = 0.01;
/**
 * The stratified bootstrap of a statistic. Strata are resampled with replacement, each to its own size. Paired
 * predictions are resampled together by giving both to one row. The same subject, plan and seed give the same bits.
 *
 * Source: B. Efron and R. J. Tibshirani, "An introduction to the bootstrap" (1993); as `scipy.stats.bootstrap`.
 */
function bootstrap_bootstrap(subject, plan) {
    const estimate = subject.statistic(subject.strata);
    const values = estimate === undefined ? new Float64Array(0) : resampledStatistics(subject, plan);
    if (plan.method === 'percentile')
        return summariseReplicates({ estimate, values }, plan);
    const interval = (of) => bcaOf({ subject, values, estimate: of, level: plan.level });
    return summarise({ estimate, values }, plan, interval);
}
/** The percentile interval of replicates that were drawn in another way than by `bootstrap`. */
function summariseReplicates(replicates, plan) {
    const interval = () => (0,bootstrap_intervals/* percentileInterval */.J9)(replicates.values, plan.level) ?? 'undefined replicates';
    return summarise(replicates, { ...plan, method: 'percentile' }, interval);
}
function summarise({ estimate, values }, plan, intervalOf) {
    (0,preconditions/* requireProbability */.HO)('level', plan.level);
    const undefinedReplicates = plan.replicates - values.length;
    const recorded = {
        estimate,
        standardError: standardDeviation(values),
        replicates: plan.replicates,
        undefinedReplicates,
        seed: plan.seed,
        method: plan.method,
    };
    const without = (withoutInterval) => ({
        ...recorded,
        interval: undefined,
        withoutInterval,
    });
    if (estimate === undefined)
        return without('no estimate');
    if (undefinedReplicates > greatestUndefinedShare * plan.replicates)
        return without('undefined replicates');
    if (isConstant(values))
        return without('no variation');
    const interval = intervalOf(estimate);
    return typeof interval === 'string' ? without(interval) : { ...recorded, interval };
}
/** The defined replicates, ascending. */
function resampledStatistics({ strata, statistic }, { seed, replicates }) {
    (0,preconditions/* requireInteger */.iR)('replicates', replicates, 1);
    const random = randomFrom(seed);
    const samplers = strata.map(cellSampler);
    const drawn = strata.map((cells) => new Uint32Array(cells.length));
    const values = new Float64Array(replicates);
    let defined = 0;
    for (let replicate = 0; replicate < replicates; replicate += 1) {
        for (const [stratum, sampler] of samplers.entries()) {
            const counts = drawn[stratum];
            if (counts !== undefined)
                sampler.draw(random, counts);
        }
        const value = statistic(drawn);
        if (value === undefined)
            continue;
        (0,preconditions/* requireThat */.Vu)(Number.isFinite(value), 'a statistic is finite or undefined', value);
        values[defined] = value;
        defined += 1;
    }
    return values.subarray(0, defined).toSorted();
}
function bcaOf({ subject, estimate, values, level }) {
    const bias = biasCorrection(values, estimate);
    const jackknife = bias === undefined ? undefined : jackknifeOf(subject);
    const acceleration = jackknife === undefined ? undefined : accelerationOf(jackknife);
    if (bias === undefined || acceleration === undefined)
        return 'no correction';
    return bcaInterval(values, { bias, acceleration }, level) ?? 'no correction';
}
function jackknifeOf({ strata, statistic, leaveOneOut }) {
    const given = leaveOneOut === undefined ? computeLeaveOneOut(strata, statistic) : leaveOneOut();
    return given?.map((values, stratum) => ({ values, cells: strata[stratum] ?? new Uint32Array(0) }));
}
function computeLeaveOneOut(strata, statistic) {
    const left = strata.map((cells) => cells.slice());
    const without = [];
    for (const cells of left) {
        const values = new Float64Array(cells.length);
        for (let cell = 0; cell < cells.length; cell += 1) {
            const rows = cells[cell] ?? 0;
            if (rows === 0)
                continue;
            cells[cell] = rows - 1;
            const value = statistic(left);
            cells[cell] = rows;
            if (value === undefined)
                return undefined;
            values[cell] = value;
        }
        without.push(values);
    }
    return without;
}
/** Whether ascending values differ by no more than rounding can make of equal ones. */
function isConstant(ascending) {
    const least = ascending[0] ?? 0;
    const most = ascending.at(-1) ?? 0;
    return most - least <= 1e-12 * Math.max(Math.abs(least), Math.abs(most));
}
function standardDeviation(values) {
    if (values.length < 2)
        return undefined;
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
    return Math.sqrt(squares / (values.length - 1));
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/special/gamma.js
// The upper tail of the chi-square distribution, by the incomplete gamma function.



const twoPi = 6.283185307179586;
const tiny = 1e-300;
const epsilon = 1e-16;
/**
 * P(X > x) for X chi-square with `degrees` > 0 degrees of freedom, x ≥ 0; to 1e-12 of its value.
 *
 * Source: DLMF 8.11.4 (series) below the mean, 8.9.2 (continued fraction) above it.
 */
function gamma_chiSquareSurvival(x, degrees) {
    requireAmount('chi-square', x);
    requireThat(degrees > 0 && Number.isFinite(degrees), 'degrees of freedom are finite and above 0', degrees);
    return x === 0 ? 1 : upperGamma(degrees / 2, x / 2);
}
/** Q(s, x) = Γ(s, x) / Γ(s). */
function upperGamma(s, x) {
    // x^s e^-x / Γ(s + 1)
    const density = exp(-stirlingError(s) - deviance(s, x)) / Math.sqrt(twoPi * s);
    return x < s + 1 ? 1 - density * lowerSeries(s, x) : density * s * upperFraction(s, x);
}
function lowerSeries(s, x) {
    let term = 1;
    let sum = 1;
    for (let k = 1;; k += 1) {
        term *= x / (s + k);
        const next = sum + term;
        if (next === sum)
            return sum;
        sum = next;
    }
}
function upperFraction(s, x) {
    let b = x + 1 - s;
    let c = 1 / tiny;
    let d = 1 / b;
    let value = d;
    for (let k = 1; k < 1_000_000; k += 1) {
        const a = -k * (k - s);
        b += 2;
        d = 1 / awayFromZero(a * d + b);
        c = awayFromZero(b + a / c);
        const factor = d * c;
        value *= factor;
        if (Math.abs(factor - 1) <= epsilon)
            break;
    }
    return value;
}
function awayFromZero(value) {
    return Math.abs(value) < tiny ? tiny : value;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/paired.js
// Two models on the same examples: McNemar's tests, and the bootstrap of a difference.





/**
 * The two-sided exact p-value of McNemar's test that both models are right equally often: that of those on whom they
 * differ, half fall to each side. 1 where they differ on nobody.
 *
 * Source: Q. McNemar, "Note on the sampling error of the difference between correlated proportions or percentages",
 * Psychometrika 12 (1947) 153-157, in its binomial form; as statsmodels' `mcnemar(exact=True)`.
 */
function mcnemarExact(table) {
    intervals_pairsOf(table);
    const fewer = Math.min(table.onlyFirst, table.onlySecond);
    return Math.min(1, 2 * (0,binomial/* binomialCdf */.HU)(fewer, table.onlyFirst + table.onlySecond, 0.5));
}
/**
 * McNemar's chi-square test corrected for continuity; `undefined` where the models differ on nobody.
 *
 * Source: A. L. Edwards, "Note on the correction for continuity in testing the significance of the difference between
 * correlated proportions", Psychometrika 13 (1948) 185-187; as statsmodels' `mcnemar(exact=False, correction=True)`.
 */
function mcnemarCorrected(table) {
    pairsOf(table);
    const differing = table.onlyFirst + table.onlySecond;
    if (differing === 0)
        return undefined;
    const gap = Math.abs(table.onlyFirst - table.onlySecond) - 1;
    const chiSquare = (gap * gap) / differing;
    return { chiSquare, p: chiSquareSurvival(chiSquare, 1) };
}
/** The paired table of two models' being right (1) or wrong (0) on the same rows. */
function pairedTable(first, second) {
    requireSameLength('first and second', first, second);
    const counts = [0, 0, 0, 0];
    for (let row = 0; row < first.length; row += 1) {
        const cell = (first[row] === 0 ? 2 : 0) + (second[row] === 0 ? 1 : 0);
        counts[cell] = (counts[cell] ?? 0) + 1;
    }
    const [both = 0, onlyFirst = 0, onlySecond = 0, neither = 0] = counts;
    return { both, onlyFirst, onlySecond, neither };
}
/**
 * The paired bootstrap of mean(first) - mean(second), where row i of both is of the same example: a difference of
 * accuracies from 0 and 1, of mean errors from losses. Rows are drawn with both their values.
 */
function bootstrapMeanDifference(first, second, plan) {
    requireSameLength('first and second', first, second);
    requireFinite('first', first);
    requireFinite('second', second);
    return bootstrapMean(first.map((value, row) => value - (second[row] ?? 0)), plan);
}
/**
 * The bootstrap of a mean of rows. Rows of the same value are one cell, so that a mean of few values (right and
 * wrong) takes a time that does not grow with the rows.
 */
function bootstrapMean(rows, plan) {
    requireFinite('rows', rows);
    const { values, counts } = distinctValues(rows);
    const n = rows.length;
    const total = weightedSum(values, counts);
    return bootstrap({
        strata: [counts],
        statistic: ([drawn]) => (n === 0 || drawn === undefined ? undefined : meanOf(values, drawn)),
        leaveOneOut: () => (n < 2 ? undefined : [values.map((value) => (total - value) / (n - 1))]),
    }, plan);
}
function meanOf(values, drawn) {
    let sum = 0;
    let n = 0;
    for (let cell = 0; cell < values.length; cell += 1) {
        const count = drawn[cell] ?? 0;
        sum += count * (values[cell] ?? 0);
        n += count;
    }
    return sum / n;
}
function weightedSum(values, counts) {
    return values.reduce((sum, value, cell) => sum + value * (counts[cell] ?? 0), 0);
}
/** The distinct values of `rows`, ascending, and how many rows have each. */
function distinctValues(rows) {
    const sorted = rows.toSorted();
    const values = new Float64Array(rows.length);
    const counts = new Uint32Array(rows.length);
    let last = -1;
    for (let row = 0; row < sorted.length; row += 1) {
        const value = sorted[row] ?? 0;
        if (last < 0 || values[last] !== value) {
            last += 1;
            values[last] = value;
        }
        counts[last] = (counts[last] ?? 0) + 1;
    }
    return { values: values.slice(0, last + 1), counts: counts.slice(0, last + 1) };
}

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/gates/recomputation/measured-rows.js + 2 modules
var measured_rows = __webpack_require__(93861);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/probability-scores.js
var probability_scores = __webpack_require__(9595);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/ranking.js
var ranking = __webpack_require__(73194);
;// CONCATENATED MODULE: ./.build/js/src/gates/inference/row-values.js
// Metrics that are a mean: what each row, or each query, adds.




/** In the order of rows; of a ranking, in that of queries that have an NDCG at `k`. `undefined` without scores. */
function rowValues(metric, rows, k) {
    switch (metric) {
        case 'brier':
            return lossesOf(rows, probability_scores/* brierLoss */.gX);
        case 'log_loss':
            return lossesOf(rows, probability_scores/* logLoss */._1);
        case 'mae':
            return lossesOf(rows, (label, score) => Math.abs(label - score));
        case 'mse':
            return lossesOf(rows, (label, score) => (label - score) * (label - score));
        case 'ndcg':
            return gainsOf(rows, k ?? Number.MAX_SAFE_INTEGER);
        default:
            return (0,errors/* unreachable */.HB)(metric);
    }
}
function lossesOf({ labels, n, ...rows }, loss) {
    if (!('scores' in rows) || rows.scores === null)
        return undefined;
    const values = new Float64Array(n);
    for (let row = 0; row < n; row += 1)
        values[row] = loss(labels[row] ?? 0, rows.scores[row] ?? 0);
    return values;
}
/** A query is left out by its labels alone, so that two versions leave out the same. */
function gainsOf(rows, k) {
    const queries = new measured_rows/* MeasuredRows */.W(rows, 'alike').queries();
    if (queries === null)
        return undefined;
    return Float64Array.from(queries.map((items) => (0,ranking/* ndcgAt */.MP)(k, items)).filter((value) => value !== undefined));
}

;// CONCATENATED MODULE: ./.build/js/src/gates/inference/shares.js
/** `undefined` without decisions. */
function proportionOf(rows, share) {
    const decisions = decisionsOf(rows);
    if (decisions === undefined)
        return undefined;
    let [n, successes] = [0, 0];
    for (let row = 0; row < rows.n; row += 1) {
        if (!isAmong(share, rows.labels[row], decisions[row]))
            continue;
        n += 1;
        if (counts(share, rows.labels[row], decisions[row]))
            successes += 1;
    }
    return { successes, n };
}
/** Of rows that both versions are counted on: all of them, or those of a label. */
function pairedShareOf(first, second, share) {
    const [ours, theirs] = [decisionsOf(first), decisionsOf(second)];
    if (ours === undefined || theirs === undefined || share.among === 'decisions')
        return undefined;
    const cells = [0, 0, 0, 0];
    for (let row = 0; row < first.n; row += 1) {
        if (!isAmong(share, first.labels[row], ours[row]))
            continue;
        const isFirst = counts(share, first.labels[row], ours[row]);
        const isSecond = counts(share, second.labels[row], theirs[row]);
        const cell = (isFirst ? 0 : 2) + (isSecond ? 0 : 1);
        cells[cell] = (cells[cell] ?? 0) + 1;
    }
    const [both = 0, onlyFirst = 0, onlySecond = 0, neither = 0] = cells;
    return { both, onlyFirst, onlySecond, neither };
}
function decisionsOf(rows) {
    return 'decisions' in rows ? (rows.decisions ?? undefined) : undefined;
}
function isAmong({ among, value }, label, decision) {
    if (among === 'all')
        return true;
    return (among === 'labels' ? label : decision) === value;
}
function counts({ counts: counted }, label, decision) {
    return (label === decision) === (counted === 'right');
}

;// CONCATENATED MODULE: ./.build/js/src/gates/inference/traits.js
const shares = new Map([
    ['accuracy', { among: 'all', value: 1, counts: 'right' }],
    ['error_rate', { among: 'all', value: 1, counts: 'wrong' }],
    ['recall', { among: 'labels', value: 1, counts: 'right' }],
    ['fnr', { among: 'labels', value: 1, counts: 'wrong' }],
    ['specificity', { among: 'labels', value: 0, counts: 'right' }],
    ['fpr', { among: 'labels', value: 0, counts: 'wrong' }],
    ['precision', { among: 'decisions', value: 1, counts: 'right' }],
    ['npv', { among: 'decisions', value: 0, counts: 'right' }],
]);
/** How a metric that is a share counts; `undefined` for one that is not, and for averages over classes. */
function shareOfRows({ metric, average }, classes) {
    const share = shares.get(metric);
    if (share === undefined || share.among === 'all')
        return share;
    const isOfOneClass = (average ?? usualAverage(classes)) === 'binary';
    return isOfOneClass ? share : undefined;
}
function usualAverage(classes) {
    return classes === 'two' ? 'binary' : 'macro';
}
/** Whether an interval of it is a formula; of others rows are drawn again, which takes as long as a thousand of these. */
function hasClosedForm(metric) {
    return metric === 'auc' || shares.has(metric);
}
const means = new Set(['brier', 'log_loss', 'mae', 'mse', 'ndcg']);
function isMean(metric) {
    return means.has(metric);
}
const lowerIsBetter = new Set([
    'error_rate', 'fpr', 'fnr', 'log_loss', 'brier', 'ece', 'mse', 'rmse', 'mae',
]); // prettier-ignore
/** Of metrics that Laurel computes there is no opinion. */
function betterOf(metric) {
    return lowerIsBetter.has(metric) ? 'lower' : 'higher';
}
/** Between what a metric lies; infinite where it has no end. */
function rangeOf(metric) {
    switch (metric) {
        case 'log_loss':
            return { least: 0, most: greatestLogLoss };
        case 'mse':
        case 'rmse':
        case 'mae':
            return { least: 0, most: Number.POSITIVE_INFINITY };
        case 'r2':
            return { least: Number.NEGATIVE_INFINITY, most: 1 };
        default:
            return { least: 0, most: 1 };
    }
}
/** Of one row: probabilities are clipped to [2^-52, 1 - 2^-52]. */
const greatestLogLoss = 36.04365338911715;

;// CONCATENATED MODULE: ./.build/js/src/gates/inference/reach.js




/**
 * A bound of what each metric can move by if the share `u` of examples is otherwise. `undefined` where nothing bounds
 * it: errors of numbers are taken to be no larger than the largest that was seen, and where none was seen there is
 * no bound.
 */
function reachOf(name, sides) {
    const { metric } = name;
    const [{ n }] = sides;
    const heaviest = Math.max(...sides.map(heaviestShare));
    const rows = (share) => share * n * heaviest;
    if (metric === 'ece')
        return (share) => 2 * share;
    if (metric === 'rmse' || metric === 'r2' || metric === 'mae' || metric === 'mse') {
        return errorReach(metric, sides, heaviest);
    }
    if (isMean(metric)) {
        const { least, most } = rangeOf(metric);
        return (share) => share * heaviest * (most - least);
    }
    const smallest = Math.min(...sides.map(smallestClass));
    if (metric === 'average_precision' || metric === 'pr_auc') {
        // k negatives on top of P positives leave Σ i / (i + k) / P, which is above 1 - k/P (1 + ln(1 + P/k)).
        return (share) => (rows(share) / smallest) * (1 + (0,elementary/* log1p */.Kk)(smallest / rows(share)));
    }
    return (share) => (rows(share) < smallest ? rows(share) / (smallest - rows(share)) : 1);
}
function errorReach(metric, sides, heaviest) {
    const of = metric === 'mae' ? 'mae' : 'mse';
    const errors = sides.map((rows) => rowValues(of, rows, undefined) ?? new Float64Array(0));
    const largest = Math.max(...errors.map((values) => values.reduce((most, value) => Math.max(most, value), 0))); // prettier-ignore
    if (!(largest > 0))
        return undefined;
    const moved = (share) => share * heaviest * largest;
    if (metric === 'rmse') {
        const means = errors.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
        const mean = Math.min(...means);
        return (share) => Math.sqrt(mean + moved(share)) - Math.sqrt(Math.max(0, mean - moved(share)));
    }
    if (metric === 'r2') {
        const variance = varianceOf(sides[0].labels);
        return variance > 0 ? (share) => moved(share) / variance : undefined;
    }
    return moved;
}
/** How many times the mean weight the heaviest row weighs. */
function heaviestShare({ weights, n }) {
    if (weights === null)
        return 1;
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return total > 0 ? (n * weights.reduce((most, weight) => Math.max(most, weight), 0)) / total : 1;
}
/** Rows of the smallest class by label or by decision, without classes that no row has. */
function smallestClass(rows) {
    const columns = [rows.labels, decisionsOf(rows)].filter((column) => column !== undefined);
    const smallest = columns.map((column) => {
        const sizes = new Map();
        for (const value of column)
            sizes.set(value, (sizes.get(value) ?? 0) + 1);
        return Math.min(...sizes.values());
    });
    return Math.min(...smallest);
}
function varianceOf(values) {
    let [n, mean, squares] = [0, 0, 0];
    for (let row = 0; row < values.length; row += 1) {
        const value = values[row] ?? 0;
        n += 1;
        const step = value - mean;
        mean += step / n;
        squares += step * (value - mean);
    }
    return n === 0 ? 0 : squares / n;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/special/student.js
// Quantiles of Student's t distribution.


/**
 * The t that a variable of Student's distribution with `degrees` > 0 of freedom, whole or not, keeps within ±t with
 * probability `level`.
 *
 * Source: P(|T| > t) = I_x(ν/2, 1/2) with x = ν / (ν + t²) (Abramowitz and Stegun 26.7.1).
 */
function twoSidedT(level, degrees) {
    (0,preconditions/* requireProbability */.HO)('level', level);
    (0,preconditions/* requireThat */.Vu)(degrees > 0 && Number.isFinite(degrees), 'degrees of freedom are above 0', degrees);
    const x = (0,beta/* inverseIncompleteBeta */.n)(degrees / 2, 0.5, 1 - level);
    return Math.sqrt((degrees * (1 - x)) / x);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/inference/resampled.js
// Intervals by drawing rows again: the stratified bootstrap, and where that would take too long, the jackknife of groups.






/** B. */
const replicates = 2_000;
/** Steps that are taken for one bootstrap: a fraction of a second. */
const mostSteps = 40_000_000;
/** Of the jackknife. */
const groups = 20;
/** Fewer units say too little of what another draw of them would give. */
const leastUnits = 10;
/** `undefined` where nothing varies: then resampling says nothing. */
function resampledIntervals(subject) {
    return replicates * subject.cost <= mostSteps ? bootstrapIntervals(subject) : jackknifeIntervals(subject);
}
function bootstrapIntervals({ strata, of, value, seed }) {
    const joined = new Uint32Array(sizeOf(strata));
    const statistic = (drawn) => of(join(drawn, joined));
    const values = resampledStatistics({ strata, statistic }, { seed, replicates });
    const method = strata.length > 1 ? 'bootstrap, stratified by label' : 'bootstrap';
    const draws = { seed, replicates };
    const undefinedDraws = replicates - values.length;
    if (undefinedDraws > greatestUndefinedShare * replicates) {
        return { method, draws, at: () => noInterval(`of ${undefinedDraws} of ${replicates} resamples there is no such number`) }; // prettier-ignore
    }
    const deviation = deviationOf(values);
    if (isRounding(deviation, value))
        return undefined;
    return { method, draws, at: (level) => replicateInterval(values, { value, deviation }, level) };
}
/** Nested: beyond what replicates can say it only grows. */
function replicateInterval(values, { value, deviation }, level) {
    const read = (0,bootstrap_intervals/* percentileInterval */.J9)(values, level) ?? { low: value, high: value };
    if (level <= (0,bootstrap_intervals/* deepestLevel */.pg)(replicates))
        return { ...read, level };
    const half = (0,normal/* twoSidedZ */.mI)(level) * deviation;
    return { low: Math.min(read.low, value - half), high: Math.max(read.high, value + half), level };
}
/**
 * value ± t·se, with the variance (G - 1)/G Σ (θ₍g₎ - θ̄)² of the statistic without each of G groups that rows are
 * dealt to at random.
 *
 * Source: K. M. Wolter, "Introduction to variance estimation" (2007), chapter 4; P. S. Kott, "The delete-a-group
 * jackknife", Journal of Official Statistics 17 (2001) 521-526.
 */
function jackknifeIntervals({ strata, of, value, seed }) {
    const units = join(strata, new Uint32Array(sizeOf(strata)));
    const method = `jackknife of ${groups} groups`;
    const draws = { seed, replicates: groups };
    const without = statisticsWithout(units, of, seed);
    if (without === undefined) {
        return { method, draws, at: () => noInterval('without some of the rows there is no such number') };
    }
    const mean = without.reduce((sum, each) => sum + each, 0) / groups;
    const squares = without.reduce((sum, each) => sum + (each - mean) * (each - mean), 0);
    const deviation = Math.sqrt(((groups - 1) / groups) * squares);
    if (isRounding(deviation, value))
        return undefined;
    const at = (level) => {
        const half = twoSidedT(level, groups - 1) * deviation;
        return { low: value - half, high: value + half, level };
    };
    return { method, draws, at };
}
/** `undefined` where any is. */
function statisticsWithout(units, of, seed) {
    const random = randomFrom(seed);
    const groupOf = new Uint8Array(units.reduce((sum, count) => sum + count, 0));
    for (let row = 0; row < groupOf.length; row += 1)
        groupOf[row] = random.below(groups);
    const without = [];
    for (let group = 0; group < groups; group += 1) {
        const left = units.slice();
        let row = 0;
        for (let unit = 0; unit < units.length; unit += 1) {
            const end = row + (units[unit] ?? 0);
            for (; row < end; row += 1)
                if (groupOf[row] === group)
                    left[unit] = (left[unit] ?? 0) - 1;
        }
        const value = of(left);
        if (value === undefined)
            return undefined;
        without.push(value);
    }
    return without;
}
function sizeOf(strata) {
    return strata.reduce((sum, units) => sum + units.length, 0);
}
function join(strata, into) {
    let from = 0;
    for (const counts of strata) {
        into.set(counts, from);
        from += counts.length;
    }
    return into;
}
function deviationOf(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
    return Math.sqrt(squares / (values.length - 1));
}
/** Whether what varies is no more than what summing in another order does. */
function isRounding(deviation, value) {
    return !(deviation > 1e-12 * Math.max(1e-3, Math.abs(value)));
}

;// CONCATENATED MODULE: ./.build/js/src/gates/inference/units.js

/**
 * @param by what a metric is computed from: `decisions`, so that rows with the same labels and decisions are alike, or
 *   `scores`, so that each row is a unit. Rows that have weights are units of their own as well.
 */
function unitsOf(sample, by) {
    const whole = sample.take(null);
    const isCounted = by === 'decisions' && whole[0].weights === null;
    const { rows, counts } = isCounted ? distinctRows(whole) : everyRow(whole);
    const sides = sample.take(rows);
    return { sides, strata: byLabel(sides[0], counts), differing: differingRows(whole, isCounted) };
}
/** No table has more classes than this. */
const mostClasses = 4_096;
function distinctRows(sides) {
    const columns = sides.flatMap((side) => [side.labels, decisionsOf(side) ?? new Uint8Array(side.n)]);
    const found = new Map();
    for (let row = 0; row < sides[0].n; row += 1) {
        let key = 0;
        for (const column of columns)
            key = key * mostClasses + (column[row] ?? 0);
        const unit = found.get(key);
        if (unit === undefined)
            found.set(key, { row, count: 1 });
        else
            unit.count += 1;
    }
    const units = [...found].toSorted(([a], [b]) => a - b).map(([, unit]) => unit);
    return {
        rows: Uint32Array.from(units, ({ row }) => row),
        counts: Uint32Array.from(units, ({ count }) => count),
    };
}
function everyRow(sides) {
    const columns = [
        sides[0].labels,
        ...sides.flatMap((side) => [scoresOf(side), decisionsOf(side), side.weights]),
    ].filter((column) => column !== null && column !== undefined);
    const rows = new Uint32Array(sides[0].n);
    for (let row = 0; row < rows.length; row += 1)
        rows[row] = row;
    rows.sort((a, b) => {
        for (const column of columns) {
            const difference = (column[a] ?? 0) - (column[b] ?? 0);
            if (difference !== 0)
                return difference;
        }
        return 0;
    });
    return { rows, counts: new Uint32Array(rows.length).fill(1) };
}
/** Numbers that are measured have no strata. */
function byLabel({ task, labels }, counts) {
    if (task === 'regression' || task === 'ranking')
        return [counts];
    const strata = [];
    let from = 0;
    for (let unit = 1; unit <= counts.length; unit += 1) {
        if (unit < counts.length && labels[unit] === labels[from])
            continue;
        strata.push(counts.subarray(from, unit));
        from = unit;
    }
    return strata;
}
function scoresOf(rows) {
    return 'scores' in rows ? rows.scores : null;
}
function differingRows([first, second], isCounted) {
    if (second === undefined)
        return first.n;
    const [decisions, others] = [decisionsOf(first), decisionsOf(second)];
    const [scores, otherScores] = [scoresOf(first), scoresOf(second)];
    let differing = 0;
    for (let row = 0; row < first.n; row += 1) {
        const isScoredAlike = isCounted || scores?.[row] === otherScores?.[row];
        if (!isScoredAlike || decisions?.[row] !== others?.[row])
            differing += 1;
    }
    return differing;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/inference/unseen.js

/**
 * What n examples of which none did something leave possible: that up to this share of all do, 1 - α^(1/n) with α =
 * (1 - level) / 2; about 3/n at α = 0.05.
 *
 * Source: Clopper and Pearson's bound of 0 of n; J. A. Hanley and A. Lippman-Hand, "If nothing goes wrong, is everything
 * all right?", JAMA 249 (1983) 1743-1745.
 */
function unseenShare(n, level) {
    return 1 - (0,elementary/* exp */.oN)((0,elementary/* log */.Rm)((1 - level) / 2) / n);
}
function unseenIntervals({ value, n, reach, range }) {
    const at = (level) => {
        const half = reach(unseenShare(n, level));
        return { low: Math.max(range.least, value - half), high: Math.min(range.most, value + half), level };
    };
    return { method: `of ${n} examples none was otherwise`, at };
}
/** Both intervals together: what few differing examples say, and what those leave possible that were not seen. */
function wider(one, other) {
    return {
        ...one,
        at: (level) => {
            const [a, b] = [one.at(level), other.at(level)];
            if ('kind' in a)
                return a;
            if ('kind' in b)
                return b;
            return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high), level };
        },
    };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/inference/weighted-statistic.js



/** The bins of a calibration error whose name says no number. */
const usualBins = 10;
/** @param definition what the name means, for metrics that are not computed here by themselves. */
function weightedStatistic({ metric, k }, rows, definition) {
    if (rows.task === 'binary' && rows.scores !== null) {
        const { labels, scores, weights } = rows;
        if (metric === 'auc')
            return weighted_statistic_ranking({ labels, scores, weights }, statistics_auc/* auc */.Ij);
        if (metric === 'average_precision' || metric === 'pr_auc') {
            return weighted_statistic_ranking({ labels, scores, weights }, ranking/* averagePrecision */.cF);
        }
        if (metric === 'ece')
            return calibrationError(labels, scores, k ?? usualBins);
    }
    return generic(rows, definition);
}
function weighted_statistic_ranking({ labels, scores, weights }, measure) {
    const distinct = scores.toSorted().filter((score, at, all) => at === 0 || score !== all[at - 1]);
    const places = new Map();
    for (const [place, score] of distinct.entries())
        places.set(score, place);
    const placeOf = Uint32Array.from(scores, (score) => places.get(score) ?? 0);
    const positives = new Float64Array(distinct.length);
    const negatives = new Float64Array(distinct.length);
    const of = (drawn) => {
        positives.fill(0);
        negatives.fill(0);
        for (let unit = 0; unit < placeOf.length; unit += 1) {
            const weight = (drawn[unit] ?? 0) * (weights === null ? 1 : (weights[unit] ?? 0));
            const place = placeOf[unit] ?? 0;
            if (labels[unit] === 1)
                positives[place] = (positives[place] ?? 0) + weight;
            else
                negatives[place] = (negatives[place] ?? 0) + weight;
        }
        return measure({ positives, negatives });
    };
    return { of, cost: 2 * scores.length };
}
/** As `expectedCalibrationError` of bins of equal width, right-closed, of rows that were drawn. */
function calibrationError(labels, scores, bins) {
    const edges = Float64Array.from({ length: bins - 1 }, (_, edge) => (edge + 1) / bins);
    const binOf = Uint32Array.from(scores, (score) => edges.findLastIndex((edge) => edge < score) + 1);
    const gaps = new Float64Array(bins);
    const of = (drawn) => {
        gaps.fill(0);
        let n = 0;
        for (let unit = 0; unit < binOf.length; unit += 1) {
            const times = drawn[unit] ?? 0;
            const bin = binOf[unit] ?? 0;
            n += times;
            gaps[bin] = (gaps[bin] ?? 0) + times * ((scores[unit] ?? 0) - (labels[unit] ?? 0));
        }
        return n === 0 ? undefined : gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / n;
    };
    return { of, cost: scores.length };
}
/** By the metric's own definition, of rows that weigh as much as they were drawn. */
function generic(rows, { of }) {
    const weights = new Float64Array(rows.n);
    const classes = rows.task === 'multiclass' ? rows.classes : 2;
    return {
        of: (drawn) => {
            for (let unit = 0; unit < weights.length; unit += 1) {
                weights[unit] = (drawn[unit] ?? 0) * (rows.weights === null ? 1 : (rows.weights[unit] ?? 0));
            }
            return of(new measured_rows/* MeasuredRows */.W({ ...rows, weights }, 'by weight'));
        },
        cost: 8 * rows.n + 4 * classes * classes,
    };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/inference/of-rows.js















/** A mean of more values than this is taken to be normal, which 2,000 resamples would not tell from it. */
const mostResampledValues = 20_000;
/** Where fewer examples differ, what was not seen may matter more than what was. */
const fewDiffering = 10;
/** By whatever suits the metric: Wilson, DeLong, the mean of rows, else by drawing rows again. */
function intervalsOfRows(sample, question) {
    const { name, isWeighted } = question;
    const sides = sample.take(null);
    if (!isWeighted) {
        const share = shareOfRows(name, sides[0].task === 'binary' ? 'two' : 'many');
        const closed = share === undefined ? undefined : ofShare(sides, share, question.factor);
        if (closed !== undefined)
            return closed;
        if (name.metric === 'auc')
            return ofAuc(sides, question);
        if (isMean(name.metric)) {
            const values = sides.map((rows) => (isMean(name.metric) ? rowValues(name.metric, rows, name.k) : undefined)); // prettier-ignore
            return ofMean(values, sides, question);
        }
    }
    return ofUnits(sample, question);
}
const paired = ', paired by example';
function ofShare([first, second], share, factor) {
    if (second === undefined) {
        const proportion = proportionOf(first, share);
        if (proportion === undefined)
            return undefined;
        return { method: 'Wilson', at: (level) => wilsonInterval(proportion, level) ?? ofNobody };
    }
    const table = pairedShareOf(first, second, share);
    if (table === undefined)
        return undefined;
    return {
        method: `Newcombe${paired}`,
        at: (level) => newcombePairedInterval(table, level, factor) ?? ofNobody,
    };
}
const ofNobody = noInterval('it is of no example');
/** DeLong's variance is that of placements: of few rows of a class it is not known. */
const leastOfClass = 10;
function ofAuc(sides, question) {
    const [first, second] = sides;
    const scores = [scoresOf(first), second === undefined ? null : scoresOf(second)];
    const labels = Uint8Array.from(first.labels);
    const [ours, theirs] = scores;
    if (ours === null || ours === undefined)
        return nothing('there are no scores');
    const positives = labels.reduce((sum, label) => sum + label, 0);
    const isFew = Math.min(positives, labels.length - positives) < leastOfClass;
    if (theirs === null || theirs === undefined) {
        const estimate = (0,statistics_auc/* delong */.Cu)((0,score_table/* scoreTable */.L)(labels, ours));
        if (estimate === undefined)
            return nothing('all are of one class');
        const { variance } = estimate;
        return isFew || variance === undefined || variance <= 0
            ? { method: 'score interval of an AUC', at: (level) => (0,statistics_auc/* aucScoreInterval */.Zx)(estimate, level) }
            : { method: 'DeLong', at: (level) => (0,statistics_auc/* delongInterval */.Ni)(estimate, level) ?? ofNobody };
    }
    if (isFew)
        return nothing(`${positives} of ${labels.length} examples are positive: both classes need ${leastOfClass} for DeLong's variance`); // prettier-ignore
    const compared = delongDifference({ labels, first: ours, second: theirs }, question.factor);
    const isConstant = !((compared?.variance ?? 0) > 1e-30);
    if (isConstant)
        return unseen(sides, question);
    const found = {
        method: `DeLong${paired}`,
        at: (level) => delongDifferenceInterval(compared, level) ?? ofNobody,
    };
    return ours.filter((score, row) => score !== theirs[row]).length < fewDiffering
        ? wider(found, unseen(sides, question))
        : found;
}
function ofMean(values, sides, question) {
    const [ours, theirs] = values;
    if (ours === undefined)
        return nothing('there are no scores');
    const rows = theirs === undefined ? ours : ours.map((value, row) => value - question.factor * (theirs[row] ?? 0));
    const of = question.name.metric === 'ndcg' ? 'queries' : 'examples';
    if (rows.length < leastUnits)
        return nothing(`${rows.length} ${of} are too few to tell how far it scatters`); // prettier-ignore
    const suffix = theirs === undefined ? '' : question.name.metric === 'ndcg' ? ', paired by query' : paired;
    const found = rows.length > mostResampledValues ? normalMean(rows, question) : bootstrappedMean(rows, question); // prettier-ignore
    if (found === undefined)
        return unseen(sides, question, rows.length);
    const named = { ...found, method: `${found.method}${suffix}` };
    const differing = theirs === undefined ? rows.length : ours.filter((value, row) => value !== theirs[row]).length;
    return differing < fewDiffering ? wider(named, unseen(sides, question, rows.length)) : named;
}
/** The bootstrap of a mean, as `bootstrapMean` draws it. */
function bootstrappedMean(rows, { value, seed }) {
    const { values, counts } = distinctValues(rows);
    const of = (drawn) => {
        let [sum, n] = [0, 0];
        for (let at = 0; at < values.length; at += 1) {
            const count = drawn[at] ?? 0;
            sum += count * (values[at] ?? 0);
            n += count;
        }
        return sum / n;
    };
    return resampledIntervals({ strata: [counts], of, cost: values.length, value, seed });
}
/** value ± z·s/√n, by the central limit theorem. */
function normalMean(rows, { value }) {
    const mean = rows.reduce((sum, row) => sum + row, 0) / rows.length;
    const squares = rows.reduce((sum, row) => sum + (row - mean) * (row - mean), 0);
    const error = Math.sqrt(squares / (rows.length - 1) / rows.length);
    if (!(error > 0))
        return undefined;
    const at = (level) => {
        const half = (0,normal/* twoSidedZ */.mI)(level) * error;
        return { low: value - half, high: value + half, level };
    };
    return { method: `normal approximation of a mean of ${rows.length}`, at };
}
function ofUnits(sample, question) {
    const { name, definition, value, seed, factor } = question;
    if (sample.n < leastUnits)
        return nothing(`${sample.n} examples are too few to tell how far it scatters`);
    const isOfDecisions = !['auc', 'average_precision', 'pr_auc', 'ece', 'log_loss', 'brier', 'rmse', 'mse', 'mae', 'r2'].includes(name.metric); // prettier-ignore
    const { sides, strata, differing } = unitsOf(sample, isOfDecisions ? 'decisions' : 'scores');
    if (differing === 0 && factor === 1)
        return unseen(sample.take(null), question);
    const [one, two] = sides.map((rows) => weightedStatistic(name, rows, definition));
    if (one === undefined)
        return nothing('there are no rows');
    const difference = (drawn) => {
        const [ours, theirs] = [one.of(drawn), two === undefined ? 0 : two.of(drawn)];
        return ours === undefined || theirs === undefined ? undefined : ours - factor * theirs;
    };
    const cost = one.cost + (two?.cost ?? 0);
    const found = resampledIntervals({ strata, of: difference, cost, value, seed });
    if (found === undefined)
        return unseen(sample.take(null), question);
    const named = two === undefined ? found : { ...found, method: `${found.method}${paired}` };
    return differing < fewDiffering ? wider(named, unseen(sample.take(null), question)) : named;
}
/** What is left possible by examples that all said the same; `n` of them, where it is not the rows. */
function unseen(sides, { name, value, factor }, n = sides[0].n) {
    const reach = reachOf(name, sides);
    if (reach === undefined)
        return nothing('it does not vary, and nothing bounds what others would add');
    return unseenIntervals({ value, n, reach, range: rangeOfQuestion(name, sides, factor) });
}
function rangeOfQuestion({ metric }, sides, factor) {
    const { least, most } = rangeOf(metric);
    return sides.length === 1 ? { least, most } : { least: least - factor * most, most: most - factor * least };
}
function nothing(reason) {
    return { method: 'none', at: () => noInterval(reason) };
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/disagreement.js
/** What float32 keeps of a decimal: the same label may be stored as text here and as a float there. */
const relativeTolerance = 1e-6;
/** The first column in which examples differ; `null` where all agree. Attributes that only one side has are not compared. */
function firstDisagreement(candidate, current, currentRows) {
    const checks = [['label', sameLabels(candidate, current)]];
    const [ours, theirs] = [candidate.weights, current.weights];
    if (ours !== null && theirs !== null)
        checks.push(['weight', sameNumbers(ours, theirs)]);
    const others = new Map([...current.groups, ...current.slices]);
    for (const [name, column] of new Map([...candidate.groups, ...candidate.slices])) {
        const other = others.get(name);
        if (other !== undefined)
            checks.push([name, sameValues(column, other)]);
    }
    for (const [column, isSame] of checks) {
        const found = countDisagreements(currentRows, isSame);
        if (found.rows > 0)
            return { column, ...found };
    }
    return null;
}
function countDisagreements(currentRows, isSame) {
    let [rows, first] = [0, -1];
    for (let row = 0; row < currentRows.length; row += 1) {
        if (isSame(row, currentRows[row] ?? 0))
            continue;
        if (first < 0)
            first = row;
        rows += 1;
    }
    return { rows, row: first };
}
function sameLabels(candidate, current) {
    if (candidate.task === 'multiclass' && current.task === 'multiclass') {
        return sameValues({ name: 'label', values: candidate.classes, codes: candidate.labels }, { name: 'label', values: current.classes, codes: current.labels });
    }
    return sameNumbers(candidate.labels, current.labels);
}
function sameNumbers(ours, theirs) {
    return (row, currentRow) => {
        const [a, b] = [ours[row] ?? Number.NaN, theirs[currentRow] ?? Number.NaN];
        return a === b || Math.abs(a - b) <= relativeTolerance * Math.max(Math.abs(a), Math.abs(b));
    };
}
/** Codes follow the order of rows, so each side has its own for the same value. */
function sameValues(ours, theirs) {
    const codes = Int32Array.from(ours.values, (value) => theirs.values.indexOf(value));
    return (row, currentRow) => codes[ours.codes[row] ?? 0] === theirs.codes[currentRow];
}

;// CONCATENATED MODULE: ./.build/js/src/evidence/predictions/pair.js
// The candidate's predictions and the current version's, example by example: what a paired test needs, and every
// reason for which the two are not of the same examples.


/** Pairs by example id (and by query, where examples are ranked). */
function pairPredictions(candidate, current) {
    const apart = otherData(candidate, current);
    if (apart !== null)
        return apart;
    const [ours, theirs] = [candidate.table, current.table];
    if (ours.task !== theirs.task) {
        return refused(ours, 'relabelled', `are ${ours.task}, and those of the current version are ${theirs.task}`);
    }
    const { currentRows, report } = matchRows(ours, theirs);
    if (report.onlyCandidate + report.onlyCurrent > 0) {
        return { ...refused(ours, 'other-examples', describe(report)), report };
    }
    const other = firstDisagreement(ours, theirs, currentRows);
    if (other === null)
        return { kind: 'paired', rows: ours.rows, currentRows };
    const { column, rows, row } = other;
    const id = (0,show_value/* showValue */.v)(ours.ids.at(row));
    const why = `have another ${column} than those of the current version for ${rows} of ${ours.rows} examples, as ${id}`;
    return { ...refused(ours, 'relabelled', why), at: { file: ours.file, row: row + 1 }, report };
}
/** The values of the current version in the candidate's order of rows, into `target`, which is as long. */
function inCandidateOrder(values, currentRows, target) {
    for (const [row, other] of currentRows.entries())
        target[row] = values[other] ?? 0;
    return target;
}
function otherData(candidate, current) {
    const [ours, theirs] = [candidate.evaluation, current.evaluation];
    if (ours.dataset.digest !== theirs.dataset.digest) {
        const isSwapped = ours.dataset.name === theirs.dataset.name;
        const name = (0,show_value/* showValue */.v)(ours.dataset.name);
        return isSwapped
            ? refused(candidate.table, 'swapped-dataset', `are of a dataset that is called ${name} and is not the one that the current version was measured on: ${ours.dataset.digest}, not ${theirs.dataset.digest}`) // prettier-ignore
            : refused(candidate.table, 'other-examples', `are of dataset ${name}, and those of the current version of ${(0,show_value/* showValue */.v)(theirs.dataset.name)}`); // prettier-ignore
    }
    if (ours.split === theirs.split)
        return null;
    const why = `are of split ${(0,show_value/* showValue */.v)(ours.split)}, and those of the current version of ${(0,show_value/* showValue */.v)(theirs.split)}`;
    return refused(candidate.table, 'other-examples', why);
}
function matchRows(candidate, current) {
    const currentRows = new Uint32Array(candidate.rows);
    const isMatched = new Uint8Array(current.rows);
    const onlyCandidate = [];
    let matched = 0;
    for (let row = 0; row < candidate.rows; row += 1) {
        const other = current.ids.rowOf(candidate.ids, row);
        if (other < 0) {
            if (onlyCandidate.length < shownIds)
                onlyCandidate.push(candidate.ids.at(row));
            continue;
        }
        currentRows[row] = other;
        isMatched[other] = 1;
        matched += 1;
    }
    const onlyCurrent = [];
    for (let row = 0; row < current.rows && onlyCurrent.length < shownIds; row += 1) {
        if (isMatched[row] === 0)
            onlyCurrent.push(current.ids.at(row));
    }
    const report = {
        matched,
        onlyCandidate: candidate.rows - matched,
        onlyCurrent: current.rows - matched,
        someOnlyCandidate: onlyCandidate,
        someOnlyCurrent: onlyCurrent,
    };
    return { currentRows, report };
}
const shownIds = 3;
function describe({ matched, onlyCandidate, onlyCurrent, ...some }) {
    const named = (ids) => ids.length === 0 ? '' : ` (as ${ids.map((id) => (0,show_value/* showValue */.v)(id, 40)).join(', ')})`;
    return (`are of other examples than those of the current version: ${matched} in both, ` +
        `${onlyCandidate} only here${named(some.someOnlyCandidate)}, ` +
        `${onlyCurrent} only there${named(some.someOnlyCurrent)}`);
}
function refused({ file }, code, why) {
    return {
        kind: 'unusable',
        code,
        reason: `its predictions ${why}`,
        at: { file },
        remedy: 'measure both versions on the same examples, and attach both evaluations',
    };
}

// EXTERNAL MODULE: ./.build/js/src/evidence/predictions/unusable.js
var unusable = __webpack_require__(51091);
;// CONCATENATED MODULE: ./.build/js/src/gates/inference/remembered.js
function rememberedPairs() {
    const all = new WeakMap();
    const mapOf = (candidate, current) => {
        const ofCandidate = all.get(candidate) ?? new WeakMap();
        all.set(candidate, ofCandidate);
        const ofPair = ofCandidate.get(current) ?? new Map();
        ofCandidate.set(current, ofPair);
        return ofPair;
    };
    return {
        get: (candidate, current, key, work) => {
            const known = mapOf(candidate, current);
            const found = known.get(key) ?? work();
            known.set(key, found);
            return found;
        },
    };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/inference/pairing.js



const pairings = rememberedPairs();
/** `null` where one of the two has no rows to pair. */
function pairedTables(candidate, current) {
    if (candidate.predictions?.kind !== 'read' || current.predictions?.kind !== 'read')
        return null;
    const [ours, theirs] = [candidate.predictions.table, current.predictions.table];
    return pairings.get(candidate, current, '', () => {
        const pairing = pairPredictions({ table: ours, evaluation: candidate.evaluation }, { table: theirs, evaluation: current.evaluation });
        if (pairing.kind === 'unusable') {
            return { kind: 'not-comparable', reason: (0,unusable/* describeUnusable */.b2)(pairing), remedy: pairing.remedy ?? sameExamples }; // prettier-ignore
        }
        return (ours.weights === null) === (theirs.weights === null)
            ? { ...pairing, candidate: ours, current: theirs }
            : { kind: 'not-comparable', reason: 'only one of the two versions weighs its examples', remedy: sameExamples }; // prettier-ignore
    });
}
const sameExamples = 'measure both versions on the same examples, and attach both evaluations';

// EXTERNAL MODULE: ./.build/js/src/gates/recomputation/rows.js
var rows = __webpack_require__(61480);
;// CONCATENATED MODULE: ./.build/js/src/gates/inference/sample.js

/** Of some rows of a table, or of all. */
function sampleOf(table, chosen) {
    return {
        n: chosen?.length ?? table.rows,
        take: (places) => [(0,rows/* rowsOf */.R)(table, at(chosen, places))],
    };
}
/** @param currentRows by the candidate's row, the current version's row of the same example. */
function pairedSample(candidate, chosen, { current, currentRows }) {
    return {
        n: chosen?.length ?? candidate.rows,
        take: (places) => {
            const ours = at(chosen, places);
            const first = (0,rows/* rowsOf */.R)(candidate, ours);
            const theirs = ours === null ? currentRows : ours.map((row) => currentRows[row] ?? 0);
            const second = (0,rows/* rowsOf */.R)(current, theirs);
            // Each table numbers the same queries by itself.
            return first.task === 'ranking' && second.task === 'ranking'
                ? [first, { ...second, queries: first.queries }]
                : [first, second];
        },
    };
}
function at(chosen, places) {
    if (places === null || chosen === null)
        return places ?? chosen;
    return places.map((place) => chosen[place] ?? 0);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/inference/metric-estimate.js









const estimates = new WeakMap();
const differences = rememberedPairs();
/**
 * The metric of a version, from its rows and with the interval that suits it; `null` where the evaluation has no rows.
 * The interval is worked out when it is asked for, once for each evaluation and metric.
 */
function estimateOfRows(source, of) {
    const recomputation = (0,of_evaluation/* recomputationOf */.gS)(source);
    if (recomputation === null)
        return null;
    const known = estimates.get(source) ?? new Map();
    estimates.set(source, known);
    const key = keyOf(of);
    const found = known.get(key) ?? estimate(source, recomputation, of);
    known.set(key, found);
    return found;
}
/**
 * Candidate less `factor` times current on the same examples; `null` where one of the two evaluations has no rows.
 *
 * @param factor above 0; other than 1 for a margin that is a percentage of the current version's own, uncertain value.
 */
function differenceOfRows(candidate, current, of, factor = 1) {
    return differences.get(candidate, current, `${factor} ${keyOf(of)}`, () => difference({ candidate, current, factor }, of)); // prettier-ignore
}
/** Rows of one where-clause, of both versions example by example; what a paired test is computed from. */
function pairedRows(candidate, current, where) {
    const tables = pairedTables(candidate, current);
    const recomputation = (0,of_evaluation/* recomputationOf */.gS)(candidate);
    if (tables === null || recomputation === null)
        return null;
    if (tables.kind === 'not-comparable')
        return tables;
    const chosen = recomputation.rowNumbers(where);
    if (chosen !== null && 'kind' in chosen)
        return chosen;
    return pairedSample(tables.candidate, chosen, tables);
}
function estimate(source, recomputation, { name, where }) {
    const measured = recomputation.measure(name, where);
    if (measured.kind === 'not-measurable')
        return measured;
    const { value, n } = measured;
    const chosen = recomputation.rowNumbers(where);
    if (chosen !== null && 'kind' in chosen)
        return chosen;
    const seed = `${source.digest} ${keyOf({ name, where })}`;
    const { table } = recomputation;
    const question = questionOf(recomputation, { name, where }, { value, seed, factor: 1 });
    if (question === undefined)
        return bareEstimate(value, n, unknownDefinition);
    return lazyEstimate(value, n, () => intervalsOfRows(sampleOf(table, chosen), question));
}
function difference({ candidate, current, factor }, of) {
    const sample = pairedRows(candidate, current, of.where);
    const recomputation = (0,of_evaluation/* recomputationOf */.gS)(candidate);
    const [ours, theirs] = [estimateOfRows(candidate, of), estimateOfRows(current, of)];
    if (sample === null || recomputation === null || ours === null || theirs === null)
        return null;
    if ('kind' in sample)
        return sample;
    if ('kind' in ours)
        return ours;
    if ('kind' in theirs)
        return theirs;
    const value = ours.value - factor * theirs.value;
    const seed = `${candidate.digest} ${current.digest} ${keyOf(of)}`;
    const question = questionOf(recomputation, of, { value, seed, factor });
    if (question === undefined)
        return bareEstimate(value, sample.n, unknownDefinition);
    return lazyEstimate(value, sample.n, () => intervalsOfRows(sample, question));
}
const unknownDefinition = 'its name says too little of how it is computed';
function questionOf(recomputation, { name, where }, of) {
    const parsed = (0,metric_name/* parseMetricName */.$)(name);
    const found = recomputation.resolve(name, where);
    if (parsed === undefined || found.kind === 'not-measurable')
        return undefined;
    const isWeighted = found.takesWeights && recomputation.table.weights !== null;
    return { ...of, name: parsed, definition: found.own, isWeighted };
}
function keyOf({ name, where }) {
    return `${name} ${(0,recomputation_parts/* whereKey */.pP)(where)}`;
}

// EXTERNAL MODULE: ./.build/js/src/gates/statistics/calibration.js
var calibration = __webpack_require__(73980);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/sums.js
var sums = __webpack_require__(82074);
;// CONCATENATED MODULE: ./.build/js/src/gates/calibration/calibration-error.js
// The calibration error of bins: as it is counted, and without what chance adds to it.




/**
 * Of the rows of all bins, the sums of probabilities less labels of each, as a share of all rows: its size is what a bin
 * adds to the error.
 */
function gapsOf(bins) {
    const n = bins.reduce((sum, bin) => sum + bin.n, 0);
    return Float64Array.from(bins, ({ probabilitySum, positives }) => (probabilitySum - positives) / n);
}
/**
 * The expected calibration error less an estimate of what chance adds to it: the error as counted is too large even of a
 * perfectly calibrated model, by about √(2 b v / (π n)) with b bins, n rows and v the variance of a label. May be below
 * 0; `undefined` without rows.
 *
 * Source: A. Kumar, P. Liang and T. Ma, "Verified uncertainty calibration", NeurIPS 2019, and `normal_debiased_ce` of
 * their library `uncertainty-calibration` with power 1: the mean of each bin's labels is taken to be normal, with
 * variance ȳ(1-ȳ)/n. Where they draw 1,000 times, this is the mean of the folded normal distribution itself. About half
 * of the excess remains where the gaps are far smaller than their errors.
 */
function debiasedCalibrationError(bins) {
    const plain = (0,calibration/* expectedCalibrationError */.pB)(bins);
    if (plain === undefined)
        return undefined;
    const expected = new sums/* Sum */.W();
    let n = 0;
    for (const bin of bins) {
        const share = bin.positives / bin.n;
        const deviation = Math.sqrt((share * (1 - share)) / bin.n);
        expected.add(bin.n * foldedMean(bin.probabilitySum / bin.n - share, deviation));
        n += bin.n;
    }
    return 2 * plain - expected.value / n;
}
/** E|X| of a normal X. Source: F. C. Leone, L. S. Nelson and R. B. Nottingham, Technometrics 3 (1961) 543-550. */
function foldedMean(mean, deviation) {
    if (deviation === 0)
        return Math.abs(mean);
    const ratio = mean / deviation;
    return deviation * Math.sqrt(2 / Math.PI) * (0,elementary/* exp */.oN)((-ratio * ratio) / 2) + mean * (1 - 2 * (0,normal/* normalCdf */.vr)(-ratio));
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/recalibration.js



/** Probabilities are taken no closer to 0 and 1 than 2^-52, as for log loss. */
const closest = 2.220446049250313e-16;
/**
 * The fit of logit P(y = 1) = intercept + slope · logit(p) by maximum likelihood. `undefined` where no finite one
 * exists: with one class only, with one probability only, or where a threshold on p separates the classes.
 *
 * Source: D. R. Cox, "Two further applications of a model for binary regression", Biometrika 45 (1958) 562-565;
 * E. W. Steyerberg, "Clinical prediction models" (2019), section 15.3. Newton's method; as statsmodels' `Logit` and its
 * binomial `GLM` with offset.
 */
function recalibrate(labels, probabilities) {
    (0,preconditions/* requireSameLength */.UU)('labels and probabilities', labels, probabilities);
    (0,preconditions/* requireBinary */.tG)('labels', labels);
    const logits = probabilities.map(logitOf);
    if (!overlap(labels, logits))
        return undefined;
    const both = fit(labels, logits, { intercept: 0, slope: 0, free: 'both' });
    const large = fit(labels, logits, { intercept: 0, slope: 1, free: 'intercept' });
    if (both === undefined || large === undefined)
        return undefined;
    return { slope: both.slope, intercept: both.intercept, inTheLarge: large.intercept };
}
/** estimate ± z·se (Wald). */
function waldInterval({ estimate, standardError }, level) {
    const half = (0,normal/* twoSidedZ */.mI)(level) * standardError;
    return { low: estimate - half, high: estimate + half, level };
}
function logitOf(probability) {
    (0,preconditions/* requireShare */.Vv)('a probability', probability);
    const clipped = Math.min(1 - closest, Math.max(closest, probability));
    return (0,elementary/* log */.Rm)(clipped / (1 - clipped));
}
/** Whether both classes have rows on both sides of each other, which is when a finite fit exists. */
function overlap(labels, logits) {
    const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    const most = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let row = 0; row < labels.length; row += 1) {
        const label = labels[row] ?? 0;
        least[label] = Math.min(least[label] ?? 0, logits[row] ?? 0);
        most[label] = Math.max(most[label] ?? 0, logits[row] ?? 0);
    }
    const [leastNegative = 0, leastPositive = 0] = least;
    const [mostNegative = 0, mostPositive = 0] = most;
    return mostNegative > leastPositive && mostPositive > leastNegative;
}
function fit(labels, logits, start) {
    let line = start;
    let at = derivatives(labels, logits, line);
    for (let round = 0; round < 100; round += 1) {
        const step = newtonStep(at, line.free);
        let share = 1;
        let next = moved(line, step, share);
        let there = derivatives(labels, logits, next);
        while (there.likelihood < at.likelihood - 1e-9 * Math.abs(at.likelihood) && share > 1e-18) {
            share /= 2;
            next = moved(line, step, share);
            there = derivatives(labels, logits, next);
        }
        line = next;
        at = there;
        const size = Math.max(Math.abs(step[0]), Math.abs(step[1]));
        if (size <= 1e-11 * Math.max(1, Math.abs(line.intercept), Math.abs(line.slope)))
            return fittedAt(line, at);
    }
    return undefined;
}
function moved(line, [intercept, slope], share) {
    return { ...line, intercept: line.intercept + share * intercept, slope: line.slope + share * slope };
}
function newtonStep({ first, information }, free) {
    const [a, b, c] = information;
    if (free === 'intercept')
        return [first[0] / a, 0];
    const determinant = a * c - b * b;
    return [(c * first[0] - b * first[1]) / determinant, (a * first[1] - b * first[0]) / determinant];
}
function fittedAt(line, { information: [a, b, c] }) {
    const determinant = a * c - b * b;
    const [ofIntercept, ofSlope] = line.free === 'both' ? [c / determinant, a / determinant] : [1 / a, 0];
    return {
        intercept: { estimate: line.intercept, standardError: Math.sqrt(ofIntercept) },
        slope: { estimate: line.slope, standardError: Math.sqrt(ofSlope) },
    };
}
function derivatives(labels, logits, { intercept, slope }) {
    let likelihood = 0;
    let first0 = 0;
    let first1 = 0;
    let a = 0;
    let b = 0;
    let c = 0;
    for (let row = 0; row < labels.length; row += 1) {
        const x = logits[row] ?? 0;
        const linear = intercept + slope * x;
        const odds = (0,elementary/* exp */.oN)(-Math.abs(linear));
        const small = odds / (1 + odds);
        const probability = linear < 0 ? small : 1 - small;
        const label = labels[row] ?? 0;
        likelihood += Math.min(0, label === 1 ? linear : -linear) - (0,elementary/* log */.Rm)(1 + odds);
        const gap = label - probability;
        first0 += gap;
        first1 += gap * x;
        const spread = small / (1 + odds);
        a += spread;
        b += spread * x;
        c += spread * x * x;
    }
    return { likelihood, first: [first0, first1], information: [a, b, c] };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/calibration/bins.js
// Bins of probabilities that have rows enough, and which rows of two versions share theirs.

/** Ascending and without gaps; none without rows. */
function filledBins(labels, scores, { binning, count, least }) {
    const joined = [];
    for (const bin of (0,calibration/* calibrationBins */.N0)(labels, scores, { binning, count })) {
        const last = joined.at(-1);
        if (last !== undefined && last.n < least)
            joined[joined.length - 1] = bins_join(last, bin);
        else
            joined.push(bin);
    }
    const [before, last] = joined.slice(-2);
    if (before === undefined || last === undefined || last.n >= least)
        return joined;
    return [...joined.slice(0, -2), bins_join(before, last)];
}
function bins_join(low, high) {
    return {
        low: low.low,
        high: high.high,
        n: low.n + high.n,
        probabilitySum: low.probabilitySum + high.probabilitySum,
        positives: low.positives + high.positives,
    };
}
/** The bin of each row, by its place in `bins`. */
function binOfRows(bins, scores) {
    const edges = Float64Array.from(bins.slice(0, -1), ({ high }) => high);
    return Uint8Array.from(scores, (score) => edgesBelow(edges, score));
}
/** How many rows each pair of bins shares, of those that share any. */
function sharedBins(first, second) {
    const counts = new Uint32Array(65_536);
    for (let row = 0; row < first.length; row += 1) {
        const pair = (first[row] ?? 0) * 256 + (second[row] ?? 0);
        counts[pair] = (counts[pair] ?? 0) + 1;
    }
    const shared = [];
    for (const [pair, n] of counts.entries()) {
        if (n > 0)
            shared.push({ first: pair >>> 8, second: pair & 255, n });
    }
    return shared;
}
function edgesBelow(edges, value) {
    let at = 0;
    while (at < edges.length && (edges[at] ?? 0) < value)
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/calibration/error-intervals.js
// Within what a calibration error lies, and a difference of two: by drawing the labels of each bin again.






/** B. */
const error_intervals_replicates = 2_000;
/**
 * The labels of a bin are drawn again as a binomial of its rows, with the share (positives + ½) / (rows + 1), for a bin
 * without positives is no certainty that there are none. Time as bins and replicates, not as rows.
 *
 * The counted error T = Σ|gap| is at most the true one and the noise Σ|gap - true gap| together, and on average at
 * least the true one (Jensen). So the truth is at least T less the upper quantile of the noise, and at most T and what T
 * falls below its mean by. Both hold however small the gaps are against their errors, where a bootstrap of T itself takes
 * chance for error.
 */
function errorIntervals(bins, seed) {
    const cells = bins.map(({ n }, at) => ({ first: at, second: 0, n }));
    const [drawn] = draw([bins, []], cells, seed);
    const plain = error_intervals_sizeOf(gapsOf(bins));
    const [noise, shortfall] = [upperEnds(drawn.noise), upperEnds(drawn.shortfall)];
    return {
        method: 'bootstrap by bin',
        draws: { seed, replicates: error_intervals_replicates },
        at: (level) => ({
            low: (0,statistics_interval/* clamp */.q)(plain - noise(level), 0, 1),
            high: (0,statistics_interval/* clamp */.q)(plain + shortfall(level), 0, 1),
            level,
        }),
    };
}
/** Of the first error less the second, on the same rows: labels are drawn for both at once, by the bins they share. */
function differenceIntervals({ first, second, shared }, seed) {
    const [ours, theirs] = draw([first, second], shared, seed);
    const plain = error_intervals_sizeOf(gapsOf(first)) - error_intervals_sizeOf(gapsOf(second));
    const below = upperEnds(ours.noise.map((noise, at) => noise + (theirs.shortfall[at] ?? 0)));
    const above = upperEnds(theirs.noise.map((noise, at) => noise + (ours.shortfall[at] ?? 0)));
    return {
        method: 'bootstrap by bin, paired by example',
        draws: { seed, replicates: error_intervals_replicates },
        at: (level) => ({
            low: (0,statistics_interval/* clamp */.q)(plain - below(level), -1, 1),
            high: (0,statistics_interval/* clamp */.q)(plain + above(level), -1, 1),
            level,
        }),
    };
}
/** @param cells of one version the second bin is one that the other does not have. */
function draw(sides, cells, seed) {
    const random = randomFrom(seed);
    const shares = sides.map((bins) => bins.map(({ positives, n }) => (positives + 0.5) / (n + 1)));
    const shared = cells.map((cell) => ({ ...cell, share: sharedShare(cell, shares) }));
    const rows = cells.reduce((sum, { n }) => sum + n, 0);
    const [ours, theirs] = [new DrawnGaps(gapsOf(sides[0])), new DrawnGaps(gapsOf(sides[1]))];
    for (let replicate = 0; replicate < error_intervals_replicates; replicate += 1) {
        for (const { first, second, n, share } of shared) {
            const move = (n * share - drawBinomial(random, n, share)) / rows;
            ours.move(first, move);
            theirs.move(second, move);
        }
        ours.take(replicate);
        theirs.take(replicate);
    }
    return [ours.drawn(), theirs.drawn()];
}
/** The gaps of one version while they are moved, again and again. */
class DrawnGaps {
    #gaps;
    #moved;
    #noise = new Float64Array(error_intervals_replicates);
    #error = new Float64Array(error_intervals_replicates);
    constructor(gaps) {
        this.#gaps = gaps;
        this.#moved = new Float64Array(gaps.length);
    }
    move(bin, by) {
        if (bin < this.#moved.length)
            this.#moved[bin] = (this.#moved[bin] ?? 0) + by;
    }
    /** Ends a replicate: the next starts from the gaps as they were counted. */
    take(replicate) {
        let [noise, error] = [0, 0];
        for (let bin = 0; bin < this.#moved.length; bin += 1) {
            const moved = this.#moved[bin] ?? 0;
            noise += Math.abs(moved);
            error += Math.abs(moved + (this.#gaps[bin] ?? 0));
        }
        this.#noise[replicate] = noise;
        this.#error[replicate] = error;
        this.#moved.fill(0);
    }
    drawn() {
        const mean = error_intervals_meanOf(this.#error);
        return { noise: this.#noise, shortfall: this.#error.map((error) => mean - error) };
    }
}
/** Of rows that two bins share, the mean of what is positive in either. */
function sharedShare({ first, second }, [ours, theirs]) {
    const share = ours?.[first] ?? 0;
    return (share + (theirs?.[second] ?? share)) / 2;
}
function error_intervals_sizeOf(gaps) {
    let sum = 0;
    for (const gap of gaps)
        sum += Math.abs(gap);
    return sum;
}
function error_intervals_meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** By the level of the interval, the upper end of what was drawn. */
function upperEnds(drawn) {
    const ascending = drawn.toSorted();
    const mean = error_intervals_meanOf(drawn);
    const deviation = Math.sqrt(error_intervals_meanOf(drawn.map((value) => (value - mean) * (value - mean))));
    const deepest = (0,bootstrap_intervals/* deepestLevel */.pg)(drawn.length);
    return (level) => {
        const read = (0,bootstrap_intervals/* interpolatedQuantile */.lI)(ascending, (1 + level) / 2) ?? Number.NaN;
        return level <= deepest ? read : Math.max(read, mean + (0,normal/* twoSidedZ */.mI)(level) * deviation);
    };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/calibration/probabilities.js


const known = new WeakMap();
/** The probabilities of an evaluation of `version`, found once for each. */
function probabilitiesOf(version, source) {
    const found = known.get(source) ?? findProbabilities(version, source);
    known.set(source, found);
    return found;
}
function findProbabilities(version, source) {
    const where = `the evaluation of ${(0,gates_checks/* nameOf */.Vb)(version)} on ${(0,comparable/* describeData */.sf)(source)}`;
    const none = (why, what) => ({
        kind: 'no-probabilities',
        reason: `${where} ${why}`,
        remedy: (0,gates_checks/* attachCommand */.TN)(version, what),
    });
    if (source.predictions?.kind !== 'read') {
        return none('has no predictions that can be read', 'name a file of predictions, with a label and a probability for each example'); // prettier-ignore
    }
    const { table } = source.predictions;
    if (table.task !== 'binary') {
        return none(`is of ${table.task} predictions, and calibration is judged of two classes`, 'measure with two classes'); // prettier-ignore
    }
    const { labels, scores } = table;
    if (scores === null) {
        return none('has predictions without a column of scores', 'name the column of probabilities by score:');
    }
    const outside = scores.findIndex((score) => !(score >= 0 && score <= 1));
    if (outside >= 0) {
        return none(`has scores that are no probabilities: ${scores[outside]} in row ${outside + 1}`, 'write the probability of the positive class as score, from 0 to 1');
    }
    return { kind: 'probabilities', table, labels, scores };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/calibration/estimates.js







const wholes = new WeakMap();
/** All rows of an evaluation, put in bins once for each plan: several demands and a curve ask for them. */
function binnedWhole(measured, plan) {
    const known = wholes.get(measured.source) ?? new Map();
    wholes.set(measured.source, known);
    const key = `${plan.binning} ${plan.count} ${plan.least}`;
    const rows = known.get(key) ?? binnedRows(measured, plan, null);
    known.set(key, rows);
    return rows;
}
/** @param chosen the rows of a slice; `null` for all. */
function binnedRows({ version, source }, plan, chosen) {
    const found = probabilitiesOf(version, source);
    if (found.kind === 'no-probabilities')
        return { ...found, kind: 'no-estimate' };
    const labels = chosen === null ? found.labels : Uint8Array.from(chosen, (row) => found.labels[row] ?? 0);
    const scores = chosen === null ? found.scores : Float64Array.from(chosen, (row) => found.scores[row] ?? 0);
    if (labels.length < plan.count * plan.least)
        return tooFew(labels.length, plan);
    return { kind: 'binned', n: labels.length, scores, bins: filledBins(labels, scores, plan) };
}
function tooFew(rows, { count, least }) {
    return {
        kind: 'no-estimate',
        reason: `${rows} rows are fewer than the ${count * least} that ${count} bins of ${least} need`,
        remedy: 'measure on more examples, or say in the policy that fewer bins, or fewer rows in each, are enough',
    };
}
/** The calibration error of `rows`, without what chance adds to it. */
function errorEstimate({ bins, n }, seed) {
    return lazyEstimate(debiasedCalibrationError(bins) ?? Number.NaN, n, () => errorIntervals(bins, seed));
}
/** How much larger the calibration error of the candidate is, on the same examples. */
function errorDifference(candidate, current, plan) {
    const pair = pairedTables(candidate.source, current.source);
    const [ours, theirs] = [binnedWhole(candidate, plan), binnedWhole(current, plan)];
    if (ours.kind === 'no-estimate')
        return ours;
    if (theirs.kind === 'no-estimate')
        return theirs;
    if (pair === null || pair.kind === 'not-comparable') {
        return {
            kind: 'no-estimate',
            reason: pair?.reason ?? 'one of the two versions has no rows',
            remedy: pair?.remedy ?? 'attach the predictions of both versions',
        };
    }
    const value = (debiasedCalibrationError(ours.bins) ?? Number.NaN) - (debiasedCalibrationError(theirs.bins) ?? Number.NaN); // prettier-ignore
    const seed = `${candidate.source.digest} ${current.source.digest} calibration error`;
    return lazyEstimate(value, ours.n, () => {
        const inOurOrder = Float64Array.from(pair.currentRows, (row) => theirs.scores[row] ?? 0);
        const shared = sharedBins(binOfRows(ours.bins, ours.scores), binOfRows(theirs.bins, inOurOrder));
        return differenceIntervals({ first: ours.bins, second: theirs.bins, shared }, seed);
    });
}
const fits = new WeakMap();
/** The slope, or the intercept of a fit whose slope is held at 1 (calibration in the large), by Wald's interval. */
function recalibrationEstimate(measured, which) {
    const fit = fits.get(measured.source) ?? fitOf(measured);
    fits.set(measured.source, fit);
    if ('kind' in fit)
        return fit;
    const found = probabilitiesOf(measured.version, measured.source);
    return estimateOf(fit[which], found.kind === 'probabilities' ? found.labels.length : 0);
}
function fitOf({ version, source }) {
    const found = probabilitiesOf(version, source);
    if (found.kind === 'no-probabilities')
        return { ...found, kind: 'no-estimate' };
    return (recalibrate(found.labels, found.scores) ?? {
        kind: 'no-estimate',
        reason: 'there is no slope of these rows: they are of one class or one probability, or a threshold divides the classes', // prettier-ignore
        remedy: 'measure on examples of both classes whose probabilities overlap',
    });
}
function estimateOf(fitted, n) {
    return { value: fitted.estimate, n, method: 'Wald', intervalAt: (level) => waldInterval(fitted, level) };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/calibration/checks.js







 // prettier-ignore
function planOf({ bins, binning, minPerBin }) {
    return { binning, count: bins, least: minPerBin };
}
/** All but those of slices, in the order of the parameters. */
function demandChecks(asked) {
    const { maxError, worseThanCurrentBy, brier, slope, intercept } = asked.demand;
    return [
        ...(maxError === undefined ? [] : [checkError(asked, maxError.share)]),
        ...(worseThanCurrentBy === undefined ? [] : checkErrorMargin(asked, worseThanCurrentBy)),
        ...(brier?.max === undefined ? [] : [checkBrier(asked, brier.max.share)]),
        ...(brier?.worseThanCurrentBy === undefined ? [] : checkBrierMargin(asked, brier.worseThanCurrentBy)),
        ...rangeChecks(asked, 'slope', slope),
        ...rangeChecks(asked, 'inTheLarge', intercept),
    ];
}
function checkError(asked, limit) {
    return checkBound(asked, {
        subject: 'calibration error',
        unit: 'ratio',
        limit,
        keep: 'at-most',
        // The margin of an error is its distance from none.
        beyond: limit,
        estimateOf: (measured) => {
            const rows = binnedWhole(measured, planOf(asked.demand));
            return rows.kind === 'binned' ? errorEstimate(rows, `${measured.source.digest} calibration error`) : rows; // prettier-ignore
        },
    });
}
function checkBrier(asked, limit) {
    return checkBound(asked, {
        subject: 'Brier score',
        unit: 'none',
        limit,
        keep: 'at-most',
        beyond: null,
        estimateOf: ({ source }) => usable(estimateOfRows(source, brierOfAll)),
    });
}
const brierOfAll = { name: 'brier', where: {} };
function rangeChecks(asked, which, range) {
    const subject = which === 'slope' ? 'calibration slope' : 'calibration intercept';
    const ideal = which === 'slope' ? 1 : 0;
    const limits = [
        { limit: range?.min, keep: 'at-least' },
        { limit: range?.max, keep: 'at-most' },
    ];
    return limits.flatMap(({ limit, keep }) => {
        if (limit === undefined)
            return [];
        const beyond = Math.abs(limit - ideal);
        const estimateOf = (measured) => recalibrationEstimate(measured, which);
        return [checkBound(asked, { subject, unit: 'none', limit, keep, beyond, estimateOf })];
    });
}
function checkBound(asked, bound) {
    const about = {
        subject: `${bound.subject}${asked.where}`,
        limit: `${bound.keep === 'at-most' ? '≤' : '≥'} ${(0,show_number/* showNumber */.Z)(bound.limit)}`,
    };
    const judged = asked.group.candidate.map((source) => {
        const estimate = bound.estimateOf({ version: asked.candidate, source });
        if ('kind' in estimate)
            return undecided(about, estimate);
        const { limit, keep, beyond } = bound;
        const decision = decide({ estimate, of: 'candidate', limit, keep, beyond }, asked.demand);
        return {
            headroom: keep === 'at-most' ? limit - estimate.value : estimate.value - limit,
            check: rowOf(asked, about, decision, {
                candidate: { value: estimate.value, unit: bound.unit, n: estimate.n },
            }),
        };
    });
    return (0,gates_checks/* settle */.G9)(judged) ?? (0,gates_checks/* inconclusive */.Ni)(about, 'nothing was measured', 'attach an evaluation');
}
function checkErrorMargin(asked, margin) {
    const plan = planOf(asked.demand);
    return checkMargin(asked, {
        subject: 'calibration error',
        unit: 'ratio',
        margin,
        difference: (candidate, current) => errorDifference(candidate, current, plan),
        valueOf: (measured) => {
            const rows = binnedWhole(measured, plan);
            return rows.kind === 'binned' ? debiasedCalibrationError(rows.bins) : undefined;
        },
    });
}
function checkBrierMargin(asked, margin) {
    return checkMargin(asked, {
        subject: 'Brier score',
        unit: 'none',
        margin,
        difference: (candidate, current) => usable(differenceOfRows(candidate.source, current.source, brierOfAll)),
        valueOf: ({ source }) => {
            const estimate = usable(estimateOfRows(source, brierOfAll));
            return 'kind' in estimate ? undefined : estimate.value;
        },
    });
}
function checkMargin(asked, bound) {
    const { current, candidate, group } = asked;
    if (current === null || bound.margin.kind !== 'absolute')
        return [];
    const about = { subject: `${bound.subject}${asked.where}`, limit: marginWords(bound.margin) };
    const limit = bound.margin.value;
    const judged = group.candidate.flatMap((source) => group.current.map((reference) => {
        const [ours, theirs] = [
            { version: candidate, source },
            { version: current, source: reference },
        ];
        const estimate = bound.difference(ours, theirs);
        if ('kind' in estimate)
            return undecided(about, estimate);
        const decision = decide({ estimate, of: 'difference', limit, keep: 'at-most', beyond: limit, scale: 1 }, asked.demand);
        const check = rowOf(asked, about, decision, {
            candidate: measureOf(bound.valueOf(ours), bound.unit, estimate.n),
            current: measureOf(bound.valueOf(theirs), bound.unit, estimate.n),
            delta: estimate.value,
        });
        return { headroom: limit - estimate.value, check };
    }));
    return [(0,gates_checks/* settle */.G9)(judged) ?? notMeasured(asked, about, current)];
}
function measureOf(value, unit, n) {
    return value === undefined ? null : { value, unit, n };
}
function notMeasured({ group }, about, current) {
    const [first] = group.candidate;
    const data = first === undefined ? 'the same data' : (0,comparable/* describeData */.sf)(first);
    return (0,gates_checks/* inconclusive */.Ni)(about, `${(0,gates_checks/* nameOf */.Vb)(current)}, the current version, has no predictions on the same data, ${data}${(0,gates_checks/* exclusions */.Gu)(current)}`, (0,gates_checks/* attachCommand */.TN)(current, `measure ${(0,gates_checks/* nameOf */.Vb)(current)} on ${data}, with its predictions`));
}
function undecided(about, { reason, remedy }) {
    return { headroom: 0, check: (0,gates_checks/* inconclusive */.Ni)(about, reason, remedy) };
}
function rowOf({ candidate }, about, { verdict, reason, inference }, measured) {
    const row = { current: null, candidate: null, delta: null, ...about, ...measured, verdict, reason };
    return {
        ...row,
        ...(inference === undefined ? {} : { inference }),
        ...(verdict === 'inconclusive' ? { remedy: (0,gates_checks/* attachCommand */.TN)(candidate, `measure ${(0,gates_checks/* nameOf */.Vb)(candidate)} on more examples`) } : {}), // prettier-ignore
    };
}
function usable(found) {
    if (found !== null && !('kind' in found))
        return found;
    return {
        kind: 'no-estimate',
        reason: found?.reason ?? 'one of the two versions has no rows',
        remedy: found?.remedy ?? 'write the probability of the positive class as score, from 0 to 1',
    };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/calibration/curves.js







/** Slices beyond this many are not drawn: nobody looks at all of them. */
const mostSlices = 12;
/** Of all rows, and of each slice that is judged. */
function reliabilityCurves(asked) {
    const [candidate] = asked.group.candidate;
    const [current] = asked.group.current;
    if (candidate === undefined)
        return [];
    const whole = {
        kind: 'reliability',
        subject: `calibration${asked.where}`,
        series: [
            seriesOf(asked, { of: 'candidate', version: asked.candidate, source: candidate }, null),
            ...(asked.current === null || current === undefined
                ? []
                : [seriesOf(asked, { of: 'current', version: asked.current, source: current }, null)]),
        ].flat(),
    };
    return [whole, ...sliceCurves(asked, candidate)].filter(({ series }) => series.length > 0);
}
function sliceCurves(asked, source) {
    return Object.keys(asked.demand.slices ?? {}).flatMap((attribute) => {
        const parts = (0,of_evaluation/* recomputationOf */.gS)(source)?.parts([attribute]) ?? [];
        if ('kind' in parts)
            return [];
        return parts.slice(0, mostSlices).map(({ where, rows }) => ({
            kind: 'reliability',
            subject: `calibration where ${attribute}=${where[attribute] ?? ''}${asked.where}`,
            series: seriesOf(asked, { of: 'candidate', version: asked.candidate, source }, rows),
        }));
    });
}
function seriesOf({ demand }, { of, version, source }, chosen) {
    const plan = planOf(demand);
    const measured = { version, source };
    const rows = chosen === null ? binnedWhole(measured, plan) : binnedRows(measured, plan, chosen);
    if (rows.kind !== 'binned')
        return [];
    const level = (0,statistics_interval/* levelOfOneSided */.t)((0,mode/* alphaOf */.Qq)(demand));
    const points = (0,calibration/* reliabilityCurve */.OX)(rows.bins).map(({ predicted, observed, n }) => {
        const interval = wilsonInterval({ successes: Math.round(observed * n), n }, level);
        return { x: predicted, y: observed, low: interval?.low, high: interval?.high };
    });
    return [{ of, points }];
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

;// CONCATENATED MODULE: ./.build/js/src/gates/inference/mode-words.js
// What a gate says of its mode before anything is measured.


const words = {
    'confident-pass': 'shown by the data',
    'confident-fail': 'blocking only where the data shows that it is broken',
};
/** One sentence on how surely demands must be kept; none where the measured value decides. */
function modeSentences({ mode, confidence }) {
    if (mode === 'point')
        return [];
    return [absolute(`each of these is ${mode}: ${words[mode]}, with a confidence of ${confidence}`)];
}
/** `95 % confidence (0.95)`. */
function confidenceText({ confidence }) {
    return `${(0,sampling/* percentText */.fL)(confidence)} confidence (${confidence})`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.build/js/src/primitives/duration.js
var duration = __webpack_require__(92718);
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
    .transform((written) => ({ share: quantities_shareOf(written), written: String(written) }))
    .refine(({ share }) => share <= 1, { error: shareError });
function parseMargin(written) {
    return typeof written === 'number'
        ? { kind: 'absolute', value: written, written: String(written) }
        : { kind: 'relative', share: quantities_shareOf(written), written };
}
/** NaN, which keeps no limit, for what the patterns above do not let through. */
function quantities_shareOf(written) {
    return typeof written === 'number' ? written : ((0,duration/* parseShare */.n8)(written) ?? Number.NaN);
}
function milliseconds(written) {
    return (0,duration/* parseDurationMs */.yi)(written) ?? Number.NaN;
}

// EXTERNAL MODULE: ./.build/js/src/registry/documents/fields.js
var fields = __webpack_require__(63339);
;// CONCATENATED MODULE: ./.build/js/src/gates/calibration/parameters.js
// What a calibration gate may demand.




const range = schemas/* strictObject */.rej({ min: fields/* measureField */.h6.optional(), max: fields/* measureField */.h6.optional() })
    .refine(({ min, max }) => min !== undefined || max !== undefined, {
    error: 'demands nothing: write min, max or both',
})
    .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    path: ['min'],
    error: 'is above max, so that no value can pass',
})
    .optional();
const brier = schemas/* strictObject */.rej({ max: shareField.optional(), worseThanCurrentBy: absoluteMarginField.optional() })
    .refine(({ max, worseThanCurrentBy }) => max !== undefined || worseThanCurrentBy !== undefined, {
    error: 'demands nothing: write max, worseThanCurrentBy or both',
})
    .optional();
const calibrationParameters = schemas/* strictObject */.rej({
    maxError: shareField.optional().describe('The largest expected calibration error that passes.'),
    worseThanCurrentBy: absoluteMarginField
        .optional()
        .describe('How much larger than that of the current version the calibration error may be.'),
    slices: schemas/* record */.g1P(fields/* dynamicKey */.Nu, shareField)
        .optional()
        .describe('Attribute of the rows → the largest calibration error in each of its slices or groups.'),
    brier: brier.describe('The mean squared error of probabilities.'),
    slope: range.describe('Of labels on the logit of their probabilities; 1 where it is calibrated.'),
    intercept: range.describe('Calibration in the large, on the logit scale; 0 where it is calibrated.'),
    bins: schemas/* int */.Whr().min(2).max(100).default(15).describe('Into how many bins probabilities are divided.'),
    binning: schemas/* enum */.k5n(['equal-mass', 'equal-width'])
        .default('equal-mass')
        .describe('Whether bins have as many rows each, or are as wide.'),
    minPerBin: schemas/* int */.Whr()
        .min(2)
        .default(20)
        .describe('Rows that a bin needs, on average over all, and each after it was joined with the next.'),
    split: fields/* shortTextField */.aT.optional().describe('Only evaluations of this split count.'),
    ...mode/* modeFields */.Bt,
})
    .refine((p) => [p.maxError, p.worseThanCurrentBy, p.slices, p.brier, p.slope, p.intercept].some((demand) => demand !== undefined), // prettier-ignore
{
    error: 'demands nothing: write at least one of maxError, worseThanCurrentBy, slices, brier, slope and intercept',
})
    .refine((p) => p.slices === undefined || Object.keys(p.slices).length > 0, {
    path: ['slices'],
    error: 'names no attribute: write one, as in {sex: 0.05}, or leave slices out',
});
/** Whether it compares with the current version. */
function isRelative({ worseThanCurrentBy, brier: ofBrier }) {
    return worseThanCurrentBy !== undefined || ofBrier?.worseThanCurrentBy !== undefined;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/calibration/explain.js
// What a calibration gate demands, in words.



function explainCalibration(demand) {
    const { bins, binning, minPerBin, split } = demand;
    const where = split === undefined ? '' : `, split ${split}`;
    const attributes = Object.keys(demand.slices ?? {});
    const counted = `of ${bins} bins by ${binning}, at least ${minPerBin} rows for each: ${bins * minPerBin} in all`;
    return {
        demands: [
            ...errorSentences(demand),
            ...brierSentences(demand),
            ...rangeSentences('slope', demand.slope),
            ...rangeSentences('intercept', demand.intercept),
            ...modeSentences(demand),
        ],
        needs: [
            `an evaluation of the candidate with predictions: a label and a probability for each example${where}`,
            `for a calibration error ${counted}${attributes.length === 0 ? '' : ', and as many in each slice'}`,
            ...(isRelative(demand) ? ['predictions of the current version on the same examples'] : []),
        ],
        inconclusive: [
            'there are no rows, or their scores are no probabilities',
            'there are fewer rows than that',
            ...(isRelative(demand) ? ['the current version has no predictions of the same examples'] : []),
            'an evaluation cannot be read or was altered',
        ],
    };
}
function errorSentences({ maxError, worseThanCurrentBy: margin, slices, }) {
    const ofCurrent = 'is not above that of the current version by more than';
    return [
        ...(maxError === undefined ? [] : [absolute(`the calibration error is at most ${maxError.written}`)]),
        ...(margin === undefined ? [] : [relative(`the calibration error ${ofCurrent} ${marginText(margin)}`)]),
        ...Object.entries(slices ?? {}).map(([attribute, { written }]) => absolute(`the calibration error in each slice by ${attribute} is at most ${written}`)),
    ];
}
function brierSentences({ brier }) {
    const { max, worseThanCurrentBy: margin } = brier ?? {};
    return [
        ...(max === undefined ? [] : [absolute(`the Brier score is at most ${max.written}`)]),
        ...(margin === undefined
            ? []
            : [
                relative(`the Brier score is not above that of the current version by more than ${marginText(margin)}`),
            ]),
    ];
}
function rangeSentences(what, range) {
    return [
        ...(range?.min === undefined ? [] : [absolute(`the calibration ${what} is at least ${range.min}`)]),
        ...(range?.max === undefined ? [] : [absolute(`the calibration ${what} is at most ${range.max}`)]),
    ];
}

;// CONCATENATED MODULE: ./.build/js/src/gates/calibration/plan-sample.js
// What sample a calibration gate needs: for its bins, and for chance to add little to its error.


/** Taken for granted where nobody says more. */
const usualPositives = 0.5;
function planCalibrationSample(demand, expected) {
    const { maxError, worseThanCurrentBy: margin, slices } = demand;
    return [
        ...(maxError === undefined ? [] : [errorPlan(`calibration error ≤ ${maxError.written}`, '', demand, expected)]), // prettier-ignore
        ...(margin === undefined ? [] : [errorPlan(`calibration error ${marginWords(margin)}`, '', demand, expected)]), // prettier-ignore
        ...Object.entries(slices ?? {}).map(([attribute, { written }]) => errorPlan(`calibration error ≤ ${written}`, `, in each slice by ${attribute}`, demand, expected)),
    ];
}
function errorPlan(what, where, { bins, minPerBin, mode }, { positives = usualPositives }) {
    const least = bins * minPerBin;
    const sizes = [least, 1_000, 10_000, 100_000].filter((n) => n >= least).slice(0, 4);
    const noise = sizes.map((n) => `${(0,sampling/* roughly */.vB)(expectedNoise(bins, n, positives))} with ${(0,sampling/* countText */.lT)(n)}`);
    return {
        demand: `${what}${where}`,
        of: 'examples',
        toPass: least,
        toFail: least,
        ...sampling/* notShown */.d5,
        assumed: `${(0,sampling/* percentText */.fL)(positives)} of labels are positive, whatever the probability`,
        had: null,
        notes: [
            `with fewer the gate is inconclusive: ${bins} bins of ${minPerBin} rows`,
            `chance alone gives a perfectly calibrated model an error of ${[...new Set(noise)].join(', ')} examples, of which the gate takes off about half`, // prettier-ignore
            ...(mode === 'point' ? [] : ['its interval is about as wide as that: a limit below it is shown by no such data']), // prettier-ignore
        ],
    };
}
/** √(2 b v / (π n)): the mean size of the errors of b shares of n/b rows each, with a variance of v a row. */
function expectedNoise(bins, n, positives) {
    return Math.sqrt((2 * bins * positives * (1 - positives)) / (Math.PI * n));
}

;// CONCATENATED MODULE: ./.build/js/src/gates/calibration/slice-checks.js
// The calibration error in each slice of an attribute: demands that share an error.







function sliceChecks(asked) {
    return Object.entries(asked.demand.slices ?? {})
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([attribute, { share }]) => checksOf(asked, attribute, share));
}
function checksOf(asked, attribute, limit) {
    const about = {
        subject: `calibration error by ${attribute}${asked.where}`,
        limit: `≤ ${(0,show_number/* showNumber */.Z)(limit)}`,
    };
    const slices = [];
    const weak = [];
    for (const source of asked.group.candidate) {
        const parts = (0,of_evaluation/* recomputationOf */.gS)(source)?.parts([attribute]) ?? { reason: 'there are no rows' };
        if ('reason' in parts) {
            return [(0,gates_checks/* inconclusive */.Ni)(about, parts.reason, `name the column of ${attribute} among slices: or groups: of the predictions`)]; // prettier-ignore
        }
        for (const { where, rows: chosen } of parts) {
            const value = where[attribute] ?? '';
            const rows = binnedRows({ version: asked.candidate, source }, planOf(asked.demand), chosen);
            if (rows.kind === 'binned')
                slices.push({ value, source: source.digest, rows, seed: `${source.digest} calibration error where ${attribute}=${value}` }); // prettier-ignore
            else
                weak.push(`${attribute}=${value}: ${rows.reason}`);
        }
    }
    return [...judgeSlices(asked, { attribute, limit, about: about.limit, slices }), ...tooSmall(about, weak)];
}
function tooSmall(about, weak) {
    if (weak.length === 0)
        return [];
    const remedy = 'measure on more examples of those slices, or say in the policy that fewer bins, or fewer rows in each, are enough'; // prettier-ignore
    return [(0,gates_checks/* inconclusive */.Ni)(about, (0,gates_checks/* someOf */.yU)(weak, '; '), remedy)];
}
function judgeSlices(asked, { attribute, limit, about, slices }) {
    const questions = slices.map(({ value, rows, seed }) => ({
        estimate: errorEstimate(rows, seed),
        of: 'candidate',
        limit,
        keep: 'at-most',
        beyond: limit,
        member: value,
    }));
    const judged = new Map();
    // Of each evaluation a family: slices that another one has make no breach in this one harder to show.
    const families = (0,comparable/* byKey */.dX)(questions.map((question, at) => ({ question, slice: slices[at] })), ({ slice }) => slice?.source ?? ''); // prettier-ignore
    const name = `calibration error by ${attribute}`;
    const decided = [...families.values()].flatMap((family) => decideFamily({ name, questions: family.map(({ question }) => question) }, asked.demand)
        .map((decision, at) => ({ decision, of: family[at] })));
    for (const { decision, of } of decided) {
        const [slice, estimate] = [of?.slice, of?.question.estimate];
        if (slice === undefined || estimate === undefined)
            continue;
        const subject = `calibration error where ${attribute}=${slice.value}${asked.where}`;
        const check = rowOf(asked, { subject, limit: about }, decision, {
            candidate: { value: estimate.value, unit: 'ratio', n: estimate.n },
        });
        const same = judged.get(slice.value) ?? [];
        same.push({ check, headroom: limit - estimate.value });
        judged.set(slice.value, same);
    }
    return [...judged.entries()]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, same]) => (0,gates_checks/* settle */.G9)(same) ?? []);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/calibration.js







 // prettier-ignore


const calibration_calibration = {
    name: 'calibration',
    summary: 'Probabilities mean what they say: calibration error, Brier score, slope and intercept, from rows.',
    parameters: calibrationParameters,
    needs: () => ({ predictions: true }),
    explain: explainCalibration,
    planSample: planCalibrationSample,
    judge: (demand, evidence) => {
        const relative = isRelative(demand);
        const { candidate } = evidence;
        const current = relative ? (0,comparable/* liveVersion */.p2)(evidence) : null;
        const trust = [
            (0,of_evaluation/* trustIn */.Us)(candidate, (0,comparable/* evaluationsOf */.ZY)(candidate, demand.split), 'candidate'),
            ...(current === null ? [] : [(0,of_evaluation/* trustIn */.Us)(current, (0,comparable/* evaluationsOf */.ZY)(current, demand.split), 'live')]),
        ];
        const asked = demandsOf(demand, candidate, current);
        const checks = asked.flatMap((each) => rowsOf(each));
        const judgement = (0,gates_checks/* judgementOf */.lG)([
            ...(0,gates_checks/* unusableEvidence */.rI)(evidence, relative),
            ...trust.flatMap((each) => each.checks),
            ...(asked.length === 0 ? [noRows(demand, evidence)] : checks),
        ], [
            ...(0,comparable/* firstPromotionNotes */.BX)(evidence, relative),
            ...trust.flatMap(({ notes }) => notes),
            ...weightNotes(asked),
        ]);
        return { ...judgement, curves: asked.flatMap((each) => reliabilityCurves(each)) };
    },
};
/** One for each data that the candidate has rows of. */
function demandsOf(demand, candidate, current) {
    const groups = (0,comparable/* comparable */.Zm)((0,comparable/* evaluationsOf */.ZY)(candidate, demand.split).filter(hasRows), current === null ? [] : (0,comparable/* evaluationsOf */.ZY)(current, demand.split).filter(hasRows), comparable/* dataKey */.gf);
    return groups.map((group) => {
        const [first] = group.candidate;
        const where = groups.length === 1 || first === undefined ? '' : ` on ${(0,comparable/* describeData */.sf)(first)}`;
        return { demand, where, group, candidate, current };
    });
}
function hasRows({ predictions }) {
    return predictions?.kind === 'read';
}
/** Under relative demands alone a first promotion has to be measured, and is held to nothing. */
function rowsOf(asked) {
    const rows = [...demandChecks(asked), ...sliceChecks(asked)];
    if (rows.length > 0)
        return rows;
    const about = { subject: `calibration${asked.where}`, limit: 'was measured' };
    const found = asked.group.candidate.map((source) => probabilitiesOf(asked.candidate, source));
    const without = found.find((each) => each.kind === 'no-probabilities');
    if (without?.kind === 'no-probabilities')
        return [(0,gates_checks/* inconclusive */.Ni)(about, without.reason, without.remedy)];
    return [{ ...about, current: null, candidate: null, delta: null, verdict: 'passed', reason: comparable/* firstPromotionNote */.wK }]; // prettier-ignore
}
function weightNotes(asked) {
    const isWeighted = asked.some(({ group }) => group.candidate.some(({ predictions }) => predictions?.kind === 'read' && predictions.table.weights !== null));
    return isWeighted ? ['the calibration error, slope and intercept count all rows alike, whatever their weights'] : []; // prettier-ignore
}
function noRows({ split }, evidence) {
    const { candidate } = evidence;
    const splits = split === undefined ? '' : `, split ${split}`;
    return (0,gates_checks/* inconclusive */.Ni)({ subject: 'calibration', limit: 'can be measured' }, `no evaluation of ${(0,gates_checks/* nameOf */.Vb)(candidate)}${(0,gates_checks/* onDemandedData */.qb)(evidence)}${splits} that counts has predictions that can be read${(0,gates_checks/* exclusions */.Gu)(candidate)}`, (0,gates_checks/* attachCommand */.TN)(candidate, `name a file of predictions in the evaluation of ${(0,gates_checks/* nameOf */.Vb)(candidate)}, with a label and a probability for each example`));
}

;// CONCATENATED MODULE: ./.build/js/src/gates/eval-threshold/demand-rows.js
// From comparisons to checks: those that share an error are decided together, and of each demand the worst counts.


/** The checks of `rows`, in their order. */
function decideRows(rows, judging) {
    const decisions = new Map();
    for (const name of new Set(rows.map(({ family }) => family))) {
        const asked = rows.filter(({ family }) => family === name).flatMap(({ comparisons }) => comparisons.filter(isComparable)); // prettier-ignore
        const decided = decideFamily({ name, questions: asked.map(({ question }) => question) }, judging);
        for (const [at, decision] of decided.entries()) {
            const comparison = asked[at];
            if (comparison !== undefined)
                decisions.set(comparison, decision);
        }
    }
    return rows.map(({ comparisons, conclude }) => conclude((0,gates_checks/* settle */.G9)(comparisons.map((comparison) => judgedOf(comparison, decisions, judging)))));
}
function isComparable(comparison) {
    return !('kind' in comparison);
}
function judgedOf(comparison, decisions, judging) {
    const { isBelieved } = comparison;
    if ('kind' in comparison)
        return { check: comparison.check, headroom: Number.NEGATIVE_INFINITY, isBelieved }; // prettier-ignore
    const { about, headroom, prefix, point } = comparison;
    const decision = decisions.get(comparison);
    const inference = decision?.inference === undefined ? {} : { inference: decision.inference };
    if (judging.mode === 'point' || decision === undefined) {
        return { headroom, isBelieved, check: { ...about, ...point, ...inference } };
    }
    const { verdict, reason } = decision;
    const remedy = verdict === 'inconclusive' ? { remedy: remedyOf(decision) } : {};
    return {
        headroom,
        isBelieved,
        check: { ...about, verdict, reason: `${prefix}${reason}`, ...inference, ...remedy },
    };
}
function remedyOf({ inference }) {
    return inference === undefined
        ? 'attach evaluations that name their predictions, or that say how precise their numbers are: standardError, interval, or n of a share'
        : `measure on more than these ${inference.n} examples: laurel policy power says on how many`;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/inference/of-registered.js





/**
 * Of a registered number: by its own interval, by its standard error, and of a share of all examples by how many there
 * are. An interval or an error without width, also to one side only, is none.
 *
 * @param n examples behind it; 0 where the evaluation does not say.
 */
function estimateOfRegistered(metric, n) {
    const { name, value, standardError, interval } = metric;
    if (interval !== undefined && isAround(interval, metric)) {
        const z = (0,normal/* twoSidedZ */.mI)(interval.level);
        const method = 'interval as registered';
        return normalEstimate({ value, n, method, down: (value - interval.low) / z, up: (interval.high - value) / z }); // prettier-ignore
    }
    if (standardError !== undefined && standardError > 0) {
        return normalEstimate({ value, n, method: 'standard error as registered', down: standardError, up: standardError }); // prettier-ignore
    }
    if (isShareOfAll(name) && n > 0 && value >= 0 && value <= 1) {
        const of = { successes: value * n, n };
        return { value, n, method: 'Wilson', intervalAt: (level) => wilsonInterval(of, level) ?? nothingKnown(name) }; // prettier-ignore
    }
    return bareEstimate(value, n, nothingKnown(name).reason);
}
/** Whether it reaches to both sides of the value, but for where the metric ends: a side without width is no certainty. */
function isAround({ low, high }, { name, value }) {
    const parsed = (0,metric_name/* parseMetricName */.$)(name);
    const { least, most } = parsed === undefined ? { least: undefined, most: undefined } : rangeOf(parsed.metric); // prettier-ignore
    return low < high && (low < value || value === least) && (value < high || value === most);
}
function nothingKnown(name) {
    const ways = isShareOfAll(name) ? 'its n, its standardError' : 'its standardError';
    return noInterval(`nothing says how precise it is: register the predictions, or with ${name} ${ways} or its interval`); // prettier-ignore
}
/** Accuracy and its complement; a registered n is that of all examples, and others are shares of some of them. */
function isShareOfAll(name) {
    const parsed = (0,metric_name/* parseMetricName */.$)(name);
    return parsed !== undefined && shareOfRows(parsed, 'many')?.among === 'all';
}
function normalEstimate({ value, n, method, down, up }) {
    const intervalAt = (level) => {
        const z = (0,normal/* twoSidedZ */.mI)(level);
        return { low: value - z * down, high: value + z * up, level };
    };
    return { value, n, method, intervalAt };
}
/**
 * `first` less `factor` times `second` of which nobody knows which examples they have in common: taken to be independent, which on the
 * same examples is mostly wider than it need be. Of normal intervals it is √(se₁² + se₂²), of Wilson's Newcombe's.
 *
 * Source: G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures: a general approach",
 * Statistics in Medicine 27 (2008) 1693-1702; R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10.
 */
function unpairedDifference(first, second, factor = 1) {
    const value = first.value - factor * second.value;
    const intervalAt = (level) => {
        const [one, two] = [first.intervalAt(level), second.intervalAt(level)];
        if ('kind' in one)
            return one;
        if ('kind' in two)
            return noInterval(`of what it is compared with, ${two.reason}`);
        return {
            low: value - together(first.value - one.low, factor * (two.high - second.value)),
            high: value + together(one.high - first.value, factor * (second.value - two.low)),
            level,
        };
    };
    const methods = [...new Set([first.method, second.method])].join(' and ');
    return { value, n: Math.min(first.n, second.n), method: `${methods}, unpaired`, intervalAt };
}
function together(one, other) {
    return Math.sqrt(one * one + other * other);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/eval-threshold/comparisons.js










/** @param current a reading of the same data, to be shown beside it. */
function compareWithBound(subject, candidate, { bound, current, judging }) {
    const { value, estimate } = candidate;
    const isLeast = 'min' in bound;
    const limit = isLeast ? bound.min : bound.max;
    const words = isLeast ? { sign: '≥', outside: 'below' } : { sign: '≤', outside: 'above' };
    const passes = isLeast ? isAtLeast(value, limit) : isAtMost(value, limit);
    const [shown, shownLimit] = (0,show_number/* showApart */.U)(value, limit);
    const keep = isLeast ? 'at-least' : 'at-most';
    return {
        about: measures({ subject, limit: `${words.sign} ${(0,show_number/* showNumber */.Z)(limit)}` }, { candidate, current }, judging), // prettier-ignore
        headroom: isLeast ? value - limit : limit - value,
        isBelieved: isBelieved(candidate),
        question: {
            estimate,
            of: 'candidate',
            limit,
            keep,
            // Of what has no worst value, twice as far from 0 is as bad as must not be let through.
            beyond: Number.isFinite(worstOf(candidate.name, keep)) ? null : Math.abs(limit),
            couldFail: couldFail(candidate, { limit, keep }, judging),
            member: subject,
        },
        prefix: '',
        point: passes
            ? { verdict: 'passed', reason: `${shown} is ${words.sign} ${shownLimit}` }
            : { verdict: 'failed', reason: `${shown} is ${words.outside} ${shownLimit}` },
    };
}
/** Whether an interval as wide as this that starts at the worst possible value would have broken the limit. */
function couldFail({ name, estimate }, { limit, keep }, judging) {
    const level = (0,statistics_interval/* levelOfOneSided */.t)((0,mode/* alphaOf */.Qq)(judging));
    const worst = worstOf(name, keep);
    if (!Number.isFinite(worst))
        return true;
    const interval = estimate.intervalAt(level);
    if ('kind' in interval)
        return false;
    return interval.high - interval.low < Math.abs(limit - worst);
}
/** The value of a metric that is furthest from keeping a limit; infinite where it has none, or is not known. */
function worstOf(name, keep) {
    const metric = (0,metric_name/* parseMetricName */.$)(name)?.metric;
    if (metric === undefined)
        return keep === 'at-least' ? -Infinity : Infinity;
    const { least, most } = rangeOf(metric);
    return keep === 'at-least' ? least : most;
}
/** Both readings are of the same data, and agree on what is better. */
function compareWithin(about, pair, judging) {
    const { candidate, reference, demand } = pair;
    const room = allowance(demand.margin, reference.value);
    const isHigher = candidate.better === 'higher';
    const allowed = demand.kind === 'better' ? room : -room;
    const limit = isHigher ? allowed : -allowed;
    const difference = demand.margin.kind === 'relative' ? contrastOf(pair, demand.margin.share, limit) : differenceOf(candidate, reference); // prettier-ignore
    if ('kind' in difference) {
        const { reason, remedy } = difference;
        const check = { ...measures(about, { candidate, current: reference }, judging, isQuick), verdict: 'inconclusive', reason, remedy }; // prettier-ignore
        return { kind: 'incomparable', isBelieved: isBelieved(candidate), check };
    }
    const { headroom: left, ...point } = pointRuling(pair);
    return {
        about: measures(about, { candidate, current: reference }, judging, isQuick),
        headroom: left,
        isBelieved: isBelieved(candidate),
        question: {
            estimate: difference,
            of: 'difference',
            limit,
            keep: isHigher ? 'at-least' : 'at-most',
            beyond: room,
            scale: Math.max(Math.abs(candidate.value), Math.abs(reference.value)),
            member: about.subject,
        },
        prefix: `${againstText(pair)}, a difference of `,
        point,
    };
}
/** Of rows that do not give the metric its number is as registered. */
function isBelieved(reading) {
    const computed = estimateOfRows(reading.source, reading);
    return computed === null || 'kind' in computed;
}
/**
 * For a `limit` that is a share of what the reference's value really is, which is known no better than the candidate's:
 * candidate less so many times reference, moved so that it is held to `limit`. A share that leaves nothing is no multiple.
 */
function contrastOf({ candidate, reference }, share, limit) {
    const factor = 1 + Math.sign(limit * reference.value) * share;
    if (!(factor > 0))
        return differenceOf(candidate, reference);
    const contrast = differenceOf(candidate, reference, factor);
    return 'kind' in contrast
        ? contrast
        : shiftedEstimate(contrast, { value: candidate.value - reference.value, by: limit });
}
/** Candidate less reference, the latter times `factor`: on the same examples where both have rows. */
function differenceOf(candidate, reference, factor = 1) {
    const paired = differenceOfRows(candidate.source, reference.source, candidate, factor);
    if (paired !== null && !('kind' in paired))
        return paired;
    if (paired?.kind === 'not-comparable')
        return paired;
    return paired === null
        ? unpairedDifference(candidate.estimate, reference.estimate, factor)
        : bareEstimate(candidate.value - factor * reference.value, candidate.n ?? 0, paired.reason);
}
function pointRuling(pair) {
    const { candidate, reference, demand } = pair;
    const { better } = candidate;
    const comparison = { better, current: reference.value, candidate: candidate.value, margin: demand.margin };
    if (demand.kind === 'not-worse') {
        const passes = isWithinMargin(comparison);
        return {
            verdict: passes ? 'passed' : 'failed',
            reason: `${againstText(pair)} is ${passes ? 'within' : 'beyond'} the margin of ${demand.margin.written}`,
            headroom: headroom(comparison),
        };
    }
    const gain = better === 'higher' ? candidate.value - reference.value : reference.value - candidate.value;
    const by = allowance(demand.margin, reference.value);
    const scale = Math.max(Math.abs(candidate.value), Math.abs(reference.value));
    // More than the margin: on it is not enough, with rounding as everywhere.
    const passes = Number.isFinite(gain) && !keepsLimit({ value: gain, limit: by, keep: 'at-most', scale });
    return {
        verdict: passes ? 'passed' : 'failed',
        reason: `${againstText(pair)} is ${passes ? '' : 'not '}better by more than ${demand.margin.written}`,
        headroom: gain - by,
    };
}
/** `0.758 against 0.76 (higher is better)`. */
function againstText({ candidate, reference }) {
    const [now, then] = (0,show_number/* showApart */.U)(candidate.value, reference.value);
    return `${now} against ${then} (${candidate.better} is better)`;
}
function measures({ subject, limit }, { candidate, current }, judging, hasInterval = () => true) {
    const shown = (reading) => hasInterval(reading) ? comparisons_measureOf(reading, judging) : { value: reading.value, unit: 'none', n: reading.n };
    return {
        subject,
        limit,
        current: current === undefined ? null : shown(current),
        candidate: shown(candidate),
        delta: current === undefined ? null : candidate.value - current.value,
    };
}
/** Where a difference is judged, its interval is what tells: those of both versions are shown where they cost nothing. */
function isQuick({ name, source }) {
    const metric = (0,metric_name/* parseMetricName */.$)(name)?.metric;
    return (0,of_evaluation/* recomputationOf */.gS)(source) === null || (metric !== undefined && hasClosedForm(metric));
}
function comparisons_measureOf({ value, n, estimate }, judging) {
    const interval = estimate.intervalAt((0,statistics_interval/* levelOfOneSided */.t)((0,mode/* alphaOf */.Qq)(judging)));
    return { value, unit: 'none', n, ...('kind' in interval ? {} : { interval }) };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/eval-threshold/metric-checks.js


 // prettier-ignore
/** Each of the candidate's readings against a bound. `group.candidate` is not empty. */
function boundRow({ subject, group }, bound, judging) {
    const comparisons = group.candidate.map((reading) => compareWithBound(subject, reading, { bound, current: group.current[0], judging }));
    const nothing = (0,gates_checks/* inconclusive */.Ni)({ subject, limit: 'was measured' }, 'nothing was measured', 'attach an evaluation'); // prettier-ignore
    const side = 'min' in bound ? 'min' : 'max';
    return { family: `${subject} ${side}`, comparisons, conclude: (worst) => worst ?? nothing };
}
/** Each of the candidate's readings against each of the other version's, on the same data. */
function withinRow({ about, group, version, role, demand, family }, judging) {
    // prettier-ignore
    const comparisons = group.candidate.flatMap((candidate) => group.current
        .filter(({ better }) => better === candidate.better)
        .map((reference) => compareWithin(about, { candidate, reference, demand }, judging)));
    const directions = new Set([...group.candidate, ...group.current].map(({ better }) => better));
    const first = group.candidate[0];
    const shown = { ...about, candidate: first === undefined ? null : comparisons_measureOf(first, judging) };
    const conclude = (worst) => {
        if (first === undefined)
            return (0,gates_checks/* inconclusive */.Ni)(about, 'nothing was measured', 'attach an evaluation');
        if (worst?.verdict === 'failed' || directions.size === 1) {
            return worst ?? metric_checks_notMeasured(shown, first, { version, role });
        }
        return (0,gates_checks/* inconclusive */.Ni)(shown, `the evaluations disagree on whether a higher or a lower ${first.name} is better`, 'attach evaluations that agree on it to new versions, or leave those out by evidence.evaluators');
    };
    return { family, comparisons, conclude };
}
function metric_checks_notMeasured(shown, { source }, { version, role }) {
    const data = (0,comparable/* describeData */.sf)(source);
    return (0,gates_checks/* inconclusive */.Ni)(shown, `${(0,gates_checks/* nameOf */.Vb)(version)}, ${role}, was not measured on the same data, ${data}${(0,gates_checks/* exclusions */.Gu)(version)}`, (0,gates_checks/* attachCommand */.TN)(version, `measure ${(0,gates_checks/* nameOf */.Vb)(version)} on ${data}`));
}

// EXTERNAL MODULE: ./.build/js/src/gates/recomputation/compare-metric.js
var compare_metric = __webpack_require__(76555);
;// CONCATENATED MODULE: ./.build/js/src/gates/eval-threshold/metric-readings.js









/** Every value of a metric over a whole dataset; an evaluation without it says nothing of it. */
function overallReadings(version, name, split) {
    return inOrder(version, split).flatMap((source) => {
        const registered = source.evaluation.metrics.filter((metric) => metric.name === name);
        return readingsOf(source, { name, where: {} }, registered).readings;
    });
}
/** By digest, so that of equal values always the same is shown. */
function inOrder(version, split) {
    return (0,comparable/* evaluationsOf */.ZY)(version, split).toSorted((a, b) => (a.digest < b.digest ? -1 : 1));
}
/** Why rows of evaluations do not give a metric that nobody registered: the first of the reasons. */
function whyNotMeasured(version, name, split) {
    return inOrder(version, split)
        .map((source) => readingsOf(source, { name, where: {} }, []).reason)
        .find((reason) => reason !== undefined);
}
/** Rows are divided into no more slices than this. */
const metric_readings_mostSlices = 1_000;
const knownSlices = new WeakMap();
/** Every slice by exactly these attributes: of rows that have them, else as registered. */
function sliceReadings(version, { name, attributes, split }) {
    const key = JSON.stringify([name, ...attributes]);
    return inOrder(version, split).flatMap((source) => {
        const ofSource = knownSlices.get(source) ?? new Map();
        knownSlices.set(source, ofSource);
        const known = ofSource.get(key) ?? partsOf(source, name, attributes) ?? registeredSlices(source, name, attributes); // prettier-ignore
        ofSource.set(key, known);
        return known;
    });
}
/** `undefined` where rows do not say: they lack the attributes, or what the metric is computed from. */
function partsOf(source, name, attributes) {
    const recomputation = (0,of_evaluation/* recomputationOf */.gS)(source);
    if (recomputation?.resolve(name).kind !== 'measurable')
        return undefined;
    const parts = recomputation.parts(attributes);
    if ('kind' in parts)
        return undefined;
    if (parts.length > metric_readings_mostSlices) {
        return [{ where: {}, key: '', n: recomputation.table.rows, source, reading: null, reason: `its rows are of ${parts.length} slices by ${attributes.join(' and ')}, and at most ${metric_readings_mostSlices} are judged` }]; // prettier-ignore
    }
    return parts.map(({ where, rows }) => {
        const registered = registeredIn(source, where).filter((metric) => metric.name === name);
        const { readings, reason = '' } = readingsOf(source, { name, where }, registered);
        return { where, key: (0,recomputation_parts/* whereKey */.pP)(where), n: rows.length, source, reading: readings[0] ?? null, reason };
    });
}
const registeredMetrics = new WeakMap();
/** What an evaluation registered of a slice: an evaluation may have thousands, and be asked for each. */
function registeredIn(source, where) {
    let known = registeredMetrics.get(source);
    if (known === undefined) {
        const slices = (0,comparable/* byKey */.dX)(source.evaluation.slices, (slice) => (0,recomputation_parts/* whereKey */.pP)(slice.where));
        known = new Map([...slices].map(([key, same]) => [key, same.flatMap(({ metrics }) => metrics)]));
        registeredMetrics.set(source, known);
    }
    return known.get((0,recomputation_parts/* whereKey */.pP)(where)) ?? [];
}
function registeredSlices(source, name, attributes) {
    const key = JSON.stringify(attributes.toSorted());
    return source.evaluation.slices
        .filter(({ where }) => JSON.stringify(Object.keys(where).toSorted()) === key)
        .flatMap(({ where, n, metrics }) => metrics
        .filter((metric) => metric.name === name)
        .map((metric) => ({
        where,
        key: (0,recomputation_parts/* whereKey */.pP)(where),
        n: metric.n ?? n,
        source,
        reading: registeredReading(source, where, metric, metric.n ?? n),
        reason: '',
    })));
}
/** Rows say what the metric is, also where it is not registered; what they cannot say is believed. */
function readingsOf(source, of, registered) {
    const computed = estimateOfRows(source, of);
    const believed = registered.map((metric) => registeredReading(source, of.where, metric, metric.n));
    if (computed === null)
        return { readings: believed };
    if (!('kind' in computed))
        return { readings: [computedReading(source, of, computed)] };
    if (computed.code === 'undefined') {
        const only = registered.map((metric) => undefinedReading(source, of, metric)).find((found) => found !== null); // prettier-ignore
        return only === undefined ? { readings: [], reason: computed.reason } : { readings: [only] };
    }
    return isSilent(computed) && believed.length > 0 ? { readings: believed } : { readings: [], reason: computed.reason }; // prettier-ignore
}
/** Rows that have nothing to compute a metric from say nothing against it. */
function isSilent({ code }) {
    return code !== 'no-rows';
}
function computedReading(source, { name, where }, estimate) {
    const metric = (0,metric_name/* parseMetricName */.$)(name)?.metric;
    const better = metric === undefined ? 'higher' : betterOf(metric);
    return { name, where, value: estimate.value, better, n: estimate.n, estimate, source };
}
/** A registered number that counts 0 where its definition has no value, if that is what it is. */
function undefinedReading(source, { name, where }, metric) {
    const recomputation = (0,of_evaluation/* recomputationOf */.gS)(source);
    const measurable = recomputation?.resolve(name, where);
    if (measurable?.kind !== 'measurable')
        return null;
    const outcome = (0,compare_metric/* compareMetric */.M)(metric.value, measurable, compare_metric/* usualTolerance */.I);
    if (outcome.kind !== 'agrees')
        return null;
    const why = `it counts as 0 where it has no value: ${measurable.undefinedWhere}`;
    return computedReading(source, { name, where }, bareEstimate(outcome.recomputed, measurable.n, why));
}
function registeredReading(source, where, metric, n) {
    const { name, value, better } = metric;
    return { name, where, value, better, n, estimate: estimateOfRegistered(metric, n ?? 0), source };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/eval-threshold/reference.js




function referenceOf(evidence, parameter) {
    const current = (0,comparable/* liveVersion */.p2)(evidence);
    if (current === null)
        return null;
    const bestOf = parameter?.bestOf ?? 1;
    return { versions: [current, ...(evidence.previous ?? []).slice(0, bestOf - 1)], bestOf };
}
/** `not worse than current by more than 0.002`, `better than the best of the last 3 by more than 0.01`. */
function demandWords({ kind, margin }, bestOf) {
    const whom = bestOf === 1 ? 'current' : `the best of the last ${bestOf}`;
    return marginOf(kind, whom, margin);
}
function marginOf(kind, whom, { written }) {
    return `${kind === 'better' ? 'better' : 'not worse'} than ${whom} by more than ${written}`;
}
/**
 * Of one version that one. Of several the one with the best value on the same data, of ties the one that was live last;
 * where one of them was not measured on these data it might be the best, so nothing is known.
 */
function chooseReference(question) {
    const { reference, name, split, source, better, about } = question;
    const [current] = reference.versions;
    if (reference.bestOf === 1)
        return { kind: 'chosen', version: current, note: null };
    const data = (0,comparable/* describeData */.sf)(source);
    const sign = better === 'higher' ? 1 : -1;
    const measured = [];
    for (const version of reference.versions) {
        const values = overallReadings(version, name, split)
            .filter((reading) => (0,comparable/* dataKey */.gf)(reading.source) === (0,comparable/* dataKey */.gf)(source))
            .map(({ value }) => sign * value);
        if (values.length === 0) {
            const reason = `${(0,gates_checks/* nameOf */.Vb)(version)}, one of the last ${reference.bestOf}, has no ${name} on ${data}, and might be the best of them${(0,gates_checks/* exclusions */.Gu)(version)}`; // prettier-ignore
            return { kind: 'unknown', check: (0,gates_checks/* inconclusive */.Ni)(about, reason, (0,gates_checks/* attachCommand */.TN)(version, `measure ${name} of ${(0,gates_checks/* nameOf */.Vb)(version)} on ${data}`)) }; // prettier-ignore
        }
        measured.push({ version, best: Math.max(...values) });
    }
    const best = measured.toSorted((a, b) => b.best - a.best)[0] ?? { version: current, best: Number.NaN };
    const shown = measured.map(({ version, best: of }) => `${(0,gates_checks/* nameOf */.Vb)(version)} ${(0,show_number/* showNumber */.Z)(sign * of)}`);
    const fewer = measured.length < reference.bestOf ? `, of which there are ${measured.length}` : '';
    const note = `${name}: the best of the last ${reference.bestOf}${fewer} is ${(0,gates_checks/* nameOf */.Vb)(best.version)} (${shown.join(', ')} on ${data})`;
    return { kind: 'chosen', version: best.version, note };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/eval-threshold/slice-checks.js





/** Relative demands only: who calls has a version to compare with. */
function sliceFamilies(demand) {
    return Object.entries(demand.slices)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([key, margin]) => familiesOf({ ...demand, key, attributes: attributesOf(key), margin }));
}
/** `region*sex`: the slices by both. */
function attributesOf(key) {
    return key.split('*').map((name) => name.trim());
}
/** One for each dataset that the candidate was measured on. */
function familiesOf(demand) {
    const { name, split, attributes, evidence } = demand;
    const ours = sliceReadings(evidence.candidate, { name, attributes, split });
    // Data on which only the whole was measured counts too: slices that the other version has are missing there.
    const whole = overallReadings(evidence.candidate, name, split);
    const sources = [...whole, ...ours].map(({ source }) => [(0,comparable/* dataKey */.gf)(source), source]);
    const data = [...new Map(sources)].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return data.map(([key, source]) => familyOn(demand, {
        source,
        suffix: data.length === 1 ? '' : ` on ${(0,comparable/* describeData */.sf)(source)}`,
        whole: whole.filter((reading) => (0,comparable/* dataKey */.gf)(reading.source) === key),
        ours: ours.filter((slice) => (0,comparable/* dataKey */.gf)(slice.source) === key),
    }));
}
function familyOn(demand, { source, suffix, whole, ours }) {
    const { name, split, attributes, reference } = demand;
    const family = `${name} by ${demand.key}${suffix}`;
    const better = [...whole, ...slice_checks_readingsOf(ours)][0]?.better ?? 'higher';
    const chosen = chooseReference({ reference, name, split, source, better, about: aboutOf(demand, family) });
    if (chosen.kind === 'unknown')
        return { family, rows: [fixedRow(family, chosen.check)], pairs: [], notes: [] }; // prettier-ignore
    const { version, note } = chosen;
    const theirs = sliceReadings(version, { name, attributes, split }).filter((slice) => (0,comparable/* dataKey */.gf)(slice.source) === (0,comparable/* dataKey */.gf)(source)); // prettier-ignore
    const judged = judgeFamily({ ...demand, family, version, data: (0,comparable/* describeData */.sf)(source), suffix }, ours, theirs);
    return { ...judged, family, notes: note === null ? judged.notes : [note, ...judged.notes] };
}
function judgeFamily(demand, ours, theirs) {
    const missing = ours.length === 0 ? demand.evidence.candidate : theirs.length === 0 ? demand.version : null;
    if (missing !== null)
        return { rows: [fixedRow(demand.family, missingWhole(demand, missing))], pairs: [], notes: [] }; // prettier-ignore
    const [byOurs, byTheirs] = [ours, theirs].map((slices) => (0,comparable/* byKey */.dX)(slices, ({ key }) => key));
    const keys = [...new Set([...ours, ...theirs].map(({ key }) => key))].toSorted();
    const slices = keys.map((key) => judgeSlice(demand, byOurs?.get(key) ?? [], byTheirs?.get(key) ?? []));
    const rows = slices.flatMap(({ row }) => (row === null ? [] : [row]));
    return {
        rows: rows.length > 0 ? rows : [fixedRow(demand.family, noSliceLargeEnough(demand))],
        pairs: slices.flatMap(({ pair }) => (pair === null ? [] : [pair])),
        notes: slices.flatMap(({ note }) => (note === null ? [] : [note])),
    };
}
function judgeSlice(demand, ours, theirs) {
    const where = [...ours, ...theirs][0]?.where ?? {};
    const subject = `${subjectOf(demand, where)}${demand.suffix}`;
    const about = aboutOf(demand, subject);
    // A further evaluation of a few examples makes no slice small.
    const sizes = [ours, theirs].filter((same) => same.length > 0).map((same) => Math.max(...same.map((slice) => slice.n))); // prettier-ignore
    const n = Math.min(...sizes);
    if (n < demand.minPerSlice)
        return smallSlice(demand, about, n);
    const candidate = slice_checks_readingsOf(ours);
    const current = slice_checks_readingsOf(theirs);
    const undecided = (check) => ({ row: fixedRow(demand.family, check), pair: null, note: null }); // prettier-ignore
    if (ours.length === 0)
        return undecided(missingSlice(demand, about, theirs));
    const unmeasured = candidate.length === 0 ? ours[0] : theirs.length > 0 && current.length === 0 ? theirs[0] : undefined; // prettier-ignore
    if (unmeasured !== undefined) {
        const version = candidate.length === 0 ? demand.evidence.candidate : demand.version;
        return undecided((0,gates_checks/* inconclusive */.Ni)(about, `of ${(0,gates_checks/* nameOf */.Vb)(version)}, ${unmeasured.reason}`, (0,gates_checks/* attachCommand */.TN)(version, `measure ${(0,gates_checks/* nameOf */.Vb)(version)} on data that has more of this slice`))); // prettier-ignore
    }
    const marginDemand = { kind: 'not-worse', margin: demand.margin };
    const role = roleOf(demand.reference);
    const row = withinRow({ about, group: { candidate, current }, version: demand.version, role, demand: marginDemand, family: demand.family }, demand.judging); // prettier-ignore
    // The worst against the best first: what cannot be tested of these is not tested.
    const references = fromWorst(current).toReversed();
    const pairs = fromWorst(candidate).flatMap((worst) => references.map((best) => ({ candidate: worst, reference: best }))); // prettier-ignore
    return { row, note: null, pair: pairs.length === 0 ? null : { subject, pairs } };
}
function roleOf({ bestOf }) {
    return bestOf === 1 ? 'the current version' : `the best of the last ${bestOf}`;
}
function smallSlice(demand, about, n) {
    const { smallSlices, minPerSlice, evidence } = demand;
    const few = `${n} examples are fewer than the ${minPerSlice} of minPerSlice`;
    if (smallSlices === 'note')
        return { row: null, pair: null, note: `not judged: ${about.subject}: ${few}` };
    const remedy = (0,gates_checks/* attachCommand */.TN)(evidence.candidate, 'measure both versions on data that has more of this slice'); // prettier-ignore
    const check = (0,gates_checks/* inconclusive */.Ni)(about, few, remedy);
    return { row: fixedRow(demand.family, smallSlices === 'fail' ? { ...check, verdict: 'failed' } : check), pair: null, note: null }; // prettier-ignore
}
function slice_checks_readingsOf(slices) {
    return slices.flatMap(({ reading }) => (reading === null ? [] : [reading]));
}
function fromWorst(readings) {
    const goodness = ({ value, better }) => (better === 'higher' ? value : -value);
    return readings.toSorted((a, b) => goodness(a) - goodness(b));
}
function subjectOf({ name, key, attributes }, where) {
    const values = attributes.flatMap((attribute) => (Object.hasOwn(where, attribute) ? [`${attribute}=${where[attribute] ?? ''}`] : [])); // prettier-ignore
    return values.length === 0 ? `${name} by ${key}` : `${name} where ${values.join(', ')}`;
}
function aboutOf({ margin, reference }, subject) {
    return { subject, limit: demandWords({ kind: 'not-worse', margin }, reference.bestOf) };
}
function fixedRow(family, check) {
    return { family, comparisons: [], conclude: () => check };
}
/** One check instead of many where a version has no slice of the attribute at all. */
function missingWhole(demand, version) {
    const { name, key, data } = demand;
    return (0,gates_checks/* inconclusive */.Ni)(aboutOf(demand, demand.family), `${(0,gates_checks/* nameOf */.Vb)(version)} has no ${name} by ${key} on ${data}`, (0,gates_checks/* attachCommand */.TN)(version, `measure ${name} of ${(0,gates_checks/* nameOf */.Vb)(version)} by ${key} on ${data}`));
}
function noSliceLargeEnough(demand) {
    const { name, key, minPerSlice, evidence } = demand;
    return (0,gates_checks/* inconclusive */.Ni)(aboutOf(demand, demand.family), `no slice by ${key} has ${minPerSlice} examples`, (0,gates_checks/* attachCommand */.TN)(evidence.candidate, `measure ${name} of both versions on more data`));
}
function missingSlice(demand, about, theirs) {
    const { name, evidence, reference } = demand;
    const first = theirs[0];
    const slice = about.subject.slice(about.subject.indexOf(' where ') + 1);
    const shown = first?.reading;
    const current = shown === null || shown === undefined ? null : { value: shown.value, unit: 'none', n: shown.n }; // prettier-ignore
    return (0,gates_checks/* inconclusive */.Ni)({ ...about, current }, `${roleOf(reference)} was measured ${slice}, ${(0,gates_checks/* nameOf */.Vb)(evidence.candidate)} was not`, (0,gates_checks/* attachCommand */.TN)(evidence.candidate, `measure ${name} of ${(0,gates_checks/* nameOf */.Vb)(evidence.candidate)} ${slice}`));
}

;// CONCATENATED MODULE: ./.build/js/src/gates/eval-threshold/parameters.js
// What people write of an eval-threshold gate.





/** More versions would be a history, and each has to be measured on the same data. */
const mostVersions = 20;
/** More attributes together have slices of a few examples each. */
const mostAttributes = 4;
const parameters = schemas/* strictObject */.rej({
    metric: fields/* shortTextField */.aT.describe("The name of a metric, or `all` for every metric of the current version's evaluation."),
    min: fields/* measureField */.h6.optional().describe('The least value that passes.'),
    max: fields/* measureField */.h6.optional().describe('The largest value that passes.'),
    worseThanCurrentBy: marginField
        .optional()
        .describe('How much worse than the current version on the same data: a number, or a percentage of its value.'),
    betterThanCurrentBy: marginField
        .optional()
        .describe('By how much more than this the candidate has to be better: a number, or a percentage.'),
    reference: schemas/* strictObject */.rej({ bestOf: schemas/* int */.Whr().min(2).max(mostVersions) })
        .optional()
        .describe('Compare with the best on the same data of the current version and those that were live before it: of how many.'),
    split: fields/* shortTextField */.aT
        .optional()
        .describe('Only evaluations of this split count; without it, each split is judged against its own.'),
    slices: schemas/* record */.g1P(fields/* dynamicKey */.Nu, marginField)
        .optional()
        .describe('Attribute, or attributes joined by `*` → how much worse than current each of its slices may be.'),
    minPerSlice: schemas/* int */.Whr().min(1).optional().describe('Slices of fewer examples are small.'),
    smallSlices: schemas/* enum */.k5n(['inconclusive', 'fail', 'note'])
        .optional()
        .describe('What a small slice does to the verdict: inconclusive where it is left out; note only names it.'), // prettier-ignore
    newlyRegressed: schemas/* enum */.k5n(['note', 'fail'])
        .optional()
        .describe('What is done about slices within their margin that are surely worse than before: note where it is left out.'), // prettier-ignore
    ...mode/* modeFields */.Bt,
})
    .refine((p) => [p.min, p.max, p.worseThanCurrentBy, p.betterThanCurrentBy, p.slices].some((demand) => demand !== undefined), // prettier-ignore
{
    error: 'demands nothing: write at least one of min, max, worseThanCurrentBy, betterThanCurrentBy and slices',
})
    .refine((p) => p.slices === undefined || Object.keys(p.slices).length > 0, {
    path: ['slices'],
    error: 'names no attribute: write one, as in {region: 0.02}, or leave slices out',
})
    .refine((p) => Object.keys(p.slices ?? {}).every(areAttributes), {
    path: ['slices'],
    error: `takes an attribute, or up to ${mostAttributes} different ones joined by *, as in {"region*sex": 0.05}`,
})
    .refine((p) => !(p.min !== undefined && p.max !== undefined && p.min > p.max), {
    path: ['min'],
    error: 'is above max, so that no value can pass',
})
    .refine((p) => p.metric !== 'all' || (p.min === undefined && p.max === undefined), {
    path: ['metric'],
    error: 'metric: all takes worseThanCurrentBy, betterThanCurrentBy and slices only: name the metric that min or max is for',
})
    .refine((p) => p.smallSlices === undefined || p.minPerSlice !== undefined, {
    path: ['smallSlices'],
    error: 'says what becomes of small slices: write with minPerSlice which are small',
})
    .refine((p) => p.slices !== undefined || (p.minPerSlice === undefined && p.newlyRegressed === undefined), {
    path: ['slices'],
    error: 'is missing: minPerSlice and newlyRegressed are of slices',
})
    .refine((p) => p.reference === undefined || parameters_isRelative(p), {
    path: ['reference'],
    error: 'is compared with nothing: write worseThanCurrentBy, betterThanCurrentBy or slices',
});
/** Whether anything is compared with a version that is or was live. */
function parameters_isRelative(demand) {
    return [demand.worseThanCurrentBy, demand.betterThanCurrentBy, demand.slices].some((one) => one !== undefined); // prettier-ignore
}
function areAttributes(key) {
    const names = attributesOf(key);
    return names.every((name) => name !== '') && new Set(names).size === names.length && names.length <= mostAttributes; // prettier-ignore
}

;// CONCATENATED MODULE: ./.build/js/src/gates/eval-threshold/explain.js
// What an eval-threshold gate demands, in words.




function explainEvalThreshold(demand) {
    const { metric, min, max, worseThanCurrentBy: worse, betterThanCurrentBy: better } = demand;
    const isAll = metric === 'all';
    const what = isAll ? 'no metric is worse' : `${metric} is not worse`;
    const whom = demand.reference === undefined ? 'that of the current version' : `the best of the last ${demand.reference.bestOf} live versions`; // prettier-ignore
    return {
        demands: [
            ...(min === undefined ? [] : [absolute(`${metric} is at least ${min}`)]),
            ...(max === undefined ? [] : [absolute(`${metric} is at most ${max}`)]),
            ...(worse === undefined ? [] : [relative(`${what} than ${whom} by more than ${marginText(worse)}`)]),
            ...(better === undefined
                ? []
                : [relative(`${isAll ? 'every metric' : metric} is better than ${whom} by more than ${marginText(better)}`)]), // prettier-ignore
            ...Object.entries(demand.slices ?? {}).map(([key, each]) => relative(`${what} than ${whom} by more than ${marginText(each)} in any slice by ${slicesText(key)}`)),
            ...regressedSentence[demand.newlyRegressed ?? 'unsaid'],
        ],
        needs: needsOf(demand),
        inconclusive: inconclusiveOf(demand),
    };
}
const regressedSentence = {
    fail: [relative('no slice within its margin is surely worse all the same (newlyRegressed: fail)')],
    note: [
        relative('a slice within its margin that is surely worse all the same gets a note (newlyRegressed)'),
    ],
    unsaid: [],
};
/** `region`, `region*sex (region and sex together)`. */
function slicesText(key) {
    const attributes = attributesOf(key);
    return attributes.length === 1 ? key : `${key} (${listed(attributes)} together)`;
}
function needsOf(demand) {
    const { metric, split, reference, minPerSlice } = demand;
    const where = split === undefined ? '' : `, split ${split}`;
    const isAll = metric === 'all';
    const keys = Object.keys(demand.slices ?? {});
    const of = isAll ? 'every metric that the current version has' : metric;
    return [
        `an evaluation of the candidate with ${of}${where}, registered or to be computed from its predictions`,
        ...(parameters_isRelative(demand)
            ? ['an evaluation of the current version on the same data: equal dataset digest, equal split']
            : []),
        ...(reference === undefined
            ? []
            : [`the same of each of the ${reference.bestOf - 1} versions that were live before it`]),
        ...(keys.length === 0
            ? []
            : [`slices by ${listed(keys.map(slicesText))} alone, with ${isAll ? 'those metrics' : metric}, of both versions`]), // prettier-ignore
        ...(minPerSlice === undefined ? [] : [`in each slice at least ${minPerSlice} examples`]),
        ...modeNeeds[demand.mode](demand),
    ];
}
const modeNeeds = {
    point: () => [],
    'confident-pass': (judging) => [
        `data that shows with ${confidenceText(judging)} that each limit is kept (mode confident-pass): ${precisionText}`,
    ],
    'confident-fail': (judging) => [
        `data that would show with ${confidenceText(judging)} where a limit is broken (mode confident-fail): ${precisionText}`,
    ],
};
const precisionText = 'predictions of both versions on the same examples, or with each number its standardError or interval';
/** `95 % confidence`, with the number as it was written. */
function inconclusiveOf(demand) {
    const { metric, reference, minPerSlice, smallSlices = 'inconclusive' } = demand;
    const isSliced = demand.slices !== undefined;
    return [
        `no evaluation of the candidate that counts has ${metric === 'all' ? 'a metric of the current version' : metric}`, // prettier-ignore
        ...(parameters_isRelative(demand)
            ? [
                'the current version was not measured on the same data',
                'the two have predictions of other examples',
                'evaluations disagree on whether higher or lower is better',
            ]
            : []),
        ...(reference === undefined
            ? []
            : [`one of the last ${reference.bestOf} versions was not measured on the same data: it might be the best`]), // prettier-ignore
        ...(isSliced ? ['one of the two versions lacks a slice of the other'] : []),
        ...smallText(minPerSlice, smallSlices),
        ...modeDoubts[demand.mode],
        'an evaluation or its predictions cannot be read or were altered',
    ];
}
function smallText(minPerSlice, smallSlices) {
    if (minPerSlice === undefined)
        return [];
    const size = `fewer than ${minPerSlice} examples`;
    return [
        {
            inconclusive: `a slice has ${size}`,
            fail: `no slice has ${minPerSlice} examples (a slice of ${size} fails)`,
            note: `no slice has ${minPerSlice} examples (a slice of ${size} only gets a note)`,
        }[smallSlices],
    ];
}
const modeDoubts = {
    point: [],
    'confident-pass': ['the data shows neither that a limit is kept nor that it is broken', 'nothing says how precise a number is'], // prettier-ignore
    'confident-fail': ['the data could not have shown a breach: with a margin, it does not exclude twice the margin', 'nothing says how precise a number is'], // prettier-ignore
};

;// CONCATENATED MODULE: ./.build/js/src/gates/eval-threshold/metric-rows.js






/** `null` where the candidate was not measured by this metric. */
function metricRows(name, demand, around) {
    const { evidence, reference } = around;
    const readings = overallReadings(evidence.candidate, name, demand.split);
    if (readings.length === 0)
        return null;
    const current = (0,comparable/* liveVersion */.p2)(evidence);
    const groups = (0,comparable/* comparable */.Zm)(readings, current === null ? [] : overallReadings(current, name, demand.split), ({ source }) => (0,comparable/* dataKey */.gf)(source));
    const whole = groups.map((group) => {
        const on = groups.length === 1 ? '' : ` on ${describeGroup(group.candidate)}`;
        const subject = `${name}${on}`;
        const bounds = boundRows({ subject, group }, demand);
        const within = reference === null ? metric_rows_noRows : withinRows({ name, subject, on, group }, demand, reference);
        return { rows: [...bounds, ...within.rows], notes: within.notes };
    });
    const families = reference === null ? [] : slicesOf(name, demand, { evidence, reference });
    const rows = [...whole, ...families].flatMap((of) => of.rows);
    const notes = [...whole, ...families].flatMap((of) => of.notes);
    return { rows: rows.length > 0 ? rows : [measuredOnly(name, readings, demand)], families, notes };
}
const metric_rows_noRows = { rows: [], notes: [] };
function boundRows(measured, demand) {
    // prettier-ignore
    const { min, max } = demand;
    const rows = [];
    if (min !== undefined)
        rows.push(boundRow(measured, { min }, demand));
    if (max !== undefined)
        rows.push(boundRow(measured, { max }, demand));
    return rows;
}
function withinRows({ name, subject, on, group }, demand, reference) {
    const first = group.candidate[0];
    const { worseThanCurrentBy, betterThanCurrentBy, split } = demand;
    const demands = [
        ...(worseThanCurrentBy === undefined ? [] : [{ kind: 'not-worse', margin: worseThanCurrentBy }]),
        ...(betterThanCurrentBy === undefined ? [] : [{ kind: 'better', margin: betterThanCurrentBy }]),
    ];
    if (first === undefined || demands.length === 0)
        return metric_rows_noRows;
    const all = demands.map((each) => {
        const about = { subject, limit: demandWords(each, reference.bestOf) };
        const family = demand.metric === 'all'
            ? `every metric, ${each.kind === 'better' ? 'better' : 'not worse'}${on}`
            : `${subject} ${each.kind}`;
        const chosen = chooseReference({ reference, name, split, source: first.source, better: first.better, about }); // prettier-ignore
        if (chosen.kind === 'unknown') {
            return { row: { family, comparisons: [], conclude: () => chosen.check }, note: null };
        }
        const theirs = overallReadings(chosen.version, name, split).filter(({ source }) => (0,comparable/* dataKey */.gf)(source) === (0,comparable/* dataKey */.gf)(first.source)); // prettier-ignore
        const compared = { candidate: group.candidate, current: theirs };
        const row = withinRow({ about, group: compared, version: chosen.version, role: roleOf(reference), demand: each, family }, demand); // prettier-ignore
        return { row, note: chosen.note };
    });
    return { rows: all.map(({ row }) => row), notes: all.flatMap(({ note }) => note ?? []) };
}
function slicesOf(name, demand, { evidence, reference }) {
    const { split, slices, minPerSlice = 1, smallSlices = 'inconclusive' } = demand;
    if (slices === undefined)
        return [];
    return sliceFamilies({
        name,
        split,
        slices,
        minPerSlice,
        smallSlices,
        evidence,
        reference,
        judging: demand,
    });
}
/** A first promotion under relative demands alone: the metric is there, and there is nothing to hold it to. */
function measuredOnly(name, readings, demand) {
    const first = readings[0];
    const check = {
        subject: name,
        current: null,
        candidate: first === undefined ? null : comparisons_measureOf(first, demand),
        delta: null,
        limit: 'was measured',
        verdict: 'passed',
        reason: comparable/* firstPromotionNote */.wK,
    };
    return { family: name, comparisons: [], conclude: () => check };
}
function describeGroup(readings) {
    const first = readings[0];
    return first === undefined ? 'unknown data' : (0,comparable/* describeData */.sf)(first.source);
}

// EXTERNAL MODULE: ./.build/js/src/gates/statistics/power.js
var statistics_power = __webpack_require__(28193);
;// CONCATENATED MODULE: ./.build/js/src/gates/eval-threshold/least-examples.js
// The fewest examples with which any data at all can show a demand in the confident modes, or refute it.







/** More than this is not looked for. */
const mostExamples = 1_000_000;
/** Of a share by Wilson's bound, of an AUC by its score interval; others need what resampling needs. */
function leastForBound(name, noise, question) {
    const { threshold, side, judging } = question;
    const isInside = threshold > 0 && threshold < 1;
    if (noise.isShare && isInside) {
        const demand = { threshold, side, confidence: judging.confidence, method: 'wilson' };
        return inMode(judging, { toShow: (0,statistics_power/* leastSamplesToShow */.PT)(demand), toRefute: (0,statistics_power/* leastSamplesToShow */.PT)((0,statistics_power/* oppositeOf */.j7)(demand)) }); // prettier-ignore
    }
    if ((0,metric_name/* parseMetricName */.$)(name)?.metric === 'auc' && isInside) {
        const level = (0,statistics_interval/* levelOfOneSided */.t)((0,mode/* alphaOf */.Qq)(judging));
        const at = (auc, n) => (0,statistics_auc/* aucScoreInterval */.Zx)({ auc, positives: Math.ceil(n / 2), negatives: Math.max(1, Math.floor(n / 2)) }, level); // prettier-ignore
        const isLeast = side === 'at-least';
        return inMode(judging, {
            toShow: least((n) => (isLeast ? at(1, n).low >= threshold : at(0, n).high <= threshold)),
            toRefute: least((n) => (isLeast ? at(0, n).high < threshold : at(1, n).low > threshold)),
        });
    }
    return { toPass: leastUnits, toFail: leastUnits };
}
/** Of a share on the same examples by Newcombe's interval where one version alone is right; others need what DeLong and resampling need. */
function leastForMargin(noise, { kind, margin }, judging) {
    if (!noise.isShare)
        return { toPass: leastUnits, toFail: leastUnits };
    const level = (0,statistics_interval/* levelOfOneSided */.t)((0,mode/* alphaOf */.Qq)(judging));
    const room = margin.kind === 'absolute' ? margin.value : margin.share;
    const limit = kind === 'better' ? room : -room;
    const apart = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
    const shown = judging.mode === 'confident-fail' ? limit - room : limit;
    return {
        toPass: least((n) => (newcombePairedInterval({ ...apart, onlyFirst: n }, level)?.low ?? -1) >= shown),
        toFail: least((n) => (newcombePairedInterval({ ...apart, onlySecond: n }, level)?.high ?? 1) < limit),
    };
}
function inMode({ mode }, { toShow, toRefute }) {
    return { toPass: mode === 'confident-fail' ? Math.min(toShow, toRefute) : toShow, toFail: toRefute };
}
/** The least n from which on `holds`, which it does for ever once it does. */
function least(holds) {
    let enough = 1;
    while (!holds(enough) && enough < mostExamples)
        enough *= 2;
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

;// CONCATENATED MODULE: ./.build/js/src/gates/eval-threshold/metric-noise.js



/** What a share counts, in words. */
function countedBy({ among, value }) {
    if (among === 'all')
        return 'examples';
    if (among === 'labels')
        return value === 1 ? 'positive examples' : 'negative examples';
    return value === 1 ? 'examples predicted positive' : 'examples predicted negative';
}
/**
 * @param value what is expected of the metric; `undefined` where nobody knows.
 * @param measured the metric of the version that is live, where it was measured.
 */
function metricNoise(name, value, measured, expected) {
    const meant = (0,metric_name/* parseMetricName */.$)(name);
    const share = meant === undefined ? undefined : shareOfRows(meant, 'two');
    if (share !== undefined)
        return shareNoise(name, countedBy(share), value);
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
        assumed: isKnown ? `${name} is ${(0,sampling/* roughly */.vB)(value)}` : null,
        unknown: 'say what is expected with --rate',
    };
}
function reportedNoise(name, standardError, n) {
    return {
        of: 'examples',
        isShare: false,
        deviation: standardError * Math.sqrt(n),
        assumed: `${name} scatters as that of the current version does: a standard error of ${(0,sampling/* roughly */.vB)(standardError)} with ${n}`,
        unknown: '',
    };
}
function aucNoise(name, value, { positives, live }) {
    const share = positives ?? (0,sampling/* livePositives */.fP)(live) ?? 0.5;
    const deviation = value === undefined ? undefined : aucDeviation(value, share);
    return {
        of: 'examples',
        isShare: false,
        deviation,
        assumed: deviation === undefined || value === undefined ? null : `${name} is ${(0,sampling/* roughly */.vB)(value)}, and ${(0,sampling/* roughly */.vB)(share)} of the labels are positive`, // prettier-ignore
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








const modeNotes = {
    point: 'the gate compares the value itself, so it can pass and fail with any number',
    'confident-pass': 'the gate passes only what the data shows (mode confident-pass), and fails only what it refutes',
    'confident-fail': 'the gate fails only what the data refutes (mode confident-fail), and passes the rest where the data could have refuted it',
};
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
    const about = { name, noise, value, measured, expected, demand };
    const margins = [
        demand.worseThanCurrentBy === undefined ? null : { kind: 'not-worse', margin: demand.worseThanCurrentBy },
        demand.betterThanCurrentBy === undefined ? null : { kind: 'better', margin: demand.betterThanCurrentBy },
    ];
    return [
        ...(demand.min === undefined ? [] : [boundPlan(about, demand.min, 'at-least')]),
        ...(demand.max === undefined ? [] : [boundPlan(about, demand.max, 'at-most')]),
        ...margins.flatMap((each) => (each === null ? [] : [marginPlan(about, each, { where: '', had: measured?.n, least: 1 })])), // prettier-ignore
        ...Object.entries(demand.slices ?? {}).map(([attribute, margin]) => marginPlan(about, { kind: 'not-worse', margin }, {
            where: `, in each slice by ${attribute}`,
            had: smallestSlice(expected.live, name, attribute),
            least: demand.minPerSlice ?? 1,
        })),
    ];
}
function boundPlan(about, threshold, side) {
    const { name, noise, value, demand } = about;
    const gain = value === undefined ? undefined : side === 'at-least' ? value - threshold : threshold - value;
    const shown = noise.isShare
        ? (0,sampling/* shownShare */.XP)({ threshold, side, confidence: demand.confidence, method: 'wilson' }, value)
        : gain === undefined || gain <= 0
            ? sampling/* notShown */.d5
            : shownWithin(about, noise.deviation, gain);
    return {
        demand: `${name} ${side === 'at-least' ? '≥' : '≤'} ${threshold}`,
        ...common(about),
        ...(demand.mode === 'point' ? {} : leastForBound(name, noise, { threshold, side, judging: demand })),
        ...shown,
        notes: [modeNotes[demand.mode], ...noiseNotes(about), ...(gain !== undefined && gain <= 0 ? [notMet(about)] : [])], // prettier-ignore
    };
}
/** How a difference is shown to keep `room`, of rows that each add this deviation. */
function shownWithin({ demand }, deviation, room) {
    if (deviation === undefined)
        return sampling/* notShown */.d5;
    const alpha = 1 - demand.confidence;
    const n = (power) => (0,statistics_power/* samplesForNonInferiority */.uq)({ deviation, margin: 0, expectedGain: room, alpha, power }) ?? null; // prettier-ignore
    return { ...sampling/* notShown */.d5, likely: sampling/* powers */.Nj.map((power) => ({ power, n: n(power) })) };
}
function marginPlan(about, each, { where, had, least }) {
    const { name, noise, expected, demand } = about;
    const room = roomOf(about, each);
    const { disagreement } = expected;
    const isPaired = noise.isShare && disagreement !== undefined;
    const deviation = isPaired
        ? (0,statistics_power/* deviationOfPairs */.Am)(disagreement, 0)
        : noise.deviation === undefined
            ? undefined
            : Math.SQRT2 * noise.deviation;
    const plan = room === undefined ? sampling/* notShown */.d5 : shownWithin(about, deviation, room);
    const fewest = demand.mode === 'point' ? { toPass: 1, toFail: 1 } : leastForMargin(noise, each, demand); // prettier-ignore
    return {
        demand: `${name} ${demandWords(each, demand.reference?.bestOf ?? 1)}${where}`,
        ...common(about),
        toPass: Math.max(least, fewest.toPass),
        toFail: Math.max(least, fewest.toFail),
        had: had ?? null,
        ...plan,
        assumed: [about.noise.assumed, gainText(about, each), isPaired ? `they differ on ${(0,sampling/* percentText */.fL)(disagreement)} of ${noise.of}` : 'their errors have nothing in common'].filter((part) => part !== null).join('; '), // prettier-ignore
        notes: [
            modeNotes[demand.mode],
            ...noiseNotes(about),
            ...(isPaired || deviation === undefined ? [] : [pairedNote(noise)]),
            ...(room === undefined || deviation === undefined || room === 0 || each.kind === 'better'
                ? []
                : [blockNote({ deviation, room, n: had ?? 10_000, of: noise.of }), ...lenientNote(about, deviation, room)]), // prettier-ignore
        ],
    };
}
/** What lies between the expected difference and the limit; `undefined` where nobody knows. */
function roomOf(about, { kind, margin }) {
    const { value, measured } = about;
    const live = kind === 'better' ? measured?.value : value;
    const by = margin.kind === 'absolute' ? margin.value : live === undefined ? undefined : allowance(margin, live); // prettier-ignore
    if (kind === 'not-worse' || by === undefined)
        return by;
    const gain = expectedGain(about);
    return gain === undefined ? undefined : gain - by;
}
/** By how much the candidate is expected to be better than what is live, where both are known. */
function expectedGain({ expected, measured }) {
    if (expected.rate === undefined || measured === undefined)
        return undefined;
    return measured.better === 'higher' ? expected.rate - measured.value : measured.value - expected.rate;
}
function gainText(about, { kind }) {
    if (kind === 'not-worse')
        return 'the candidate is as good as the current version';
    const gain = expectedGain(about);
    return gain === undefined ? null : `the candidate is better by ${(0,sampling/* roughly */.vB)(gain)}`;
}
/** Who is let through unless refuted passes once twice the margin is excluded. */
function lenientNote({ demand, noise }, deviation, room) {
    if (demand.mode !== 'confident-fail')
        return [];
    const alpha = 1 - demand.confidence;
    const sizesToPass = sampling/* powers */.Nj.map((power) => (0,sampling/* countText */.lT)((0,statistics_power/* samplesForNonInferiority */.uq)({ deviation, margin: 2 * room, expectedGain: 0, alpha, power }) ?? 1)); // prettier-ignore
    const shares = sampling/* powers */.Nj.map((power) => (0,sampling/* percentText */.fL)(power)).join(' and ');
    return [`an equally good candidate passes with ${shares} probability from ${sizesToPass.join(' and ')} ${noise.of} on`]; // prettier-ignore
}
function common({ noise, measured, }) {
    return { of: noise.of, toPass: 1, toFail: 1, assumed: noise.assumed, had: measured?.n ?? null };
}
function noiseNotes({ name, noise, measured }) {
    if (noise.deviation === undefined)
        return [`how far ${name} scatters is not known before it is measured: ${noise.unknown}`];
    const had = measured?.n === undefined ? [] : [measured.n];
    return [
        (0,sampling/* errorsAt */.hJ)(noise.deviation, [...new Set([...had, ...sizes])].toSorted((a, b) => a - b), noise.of),
    ];
}
function notMet({ name, value }) {
    return `${name} of ${(0,sampling/* roughly */.vB)(value ?? Number.NaN)} does not meet it: no number of examples will show that it does`;
}
function pairedNote({ isShare }) {
    return isShare
        ? 'both versions are measured on the same examples: where they mostly answer alike far fewer do; say how often they differ with --disagreement'
        : 'both versions are measured on the same examples: where they mostly err alike far fewer do';
}
function blockNote({ deviation, room, n, of, }) {
    const share = (0,sampling/* percentText */.fL)((0,sampling/* falseBlocks */.u5)(deviation, room, n));
    return `so compared, two equally good versions on ${(0,sampling/* countText */.lT)(n)} ${of} differ by more than ${(0,show_number/* showNumber */.Z)(room)} to the worse in ${share} of draws`;
}
/** The smallest slice by exactly these attributes that has the metric. */
function smallestSlice(live, name, key) {
    const attributes = attributesOf(key).toSorted().join('\n');
    const counts = live.flatMap(({ slices }) => slices
        .filter(({ where, metrics }) => Object.keys(where).toSorted().join('\n') === attributes &&
        metrics.some((each) => each.name === name))
        .map(({ n }) => n));
    return counts.length === 0 ? undefined : Math.min(...counts);
}
/** Of several the one of the largest sample. */
function metricIn(live, name) {
    return live
        .flatMap(({ metrics }) => metrics.filter((metric) => metric.name === name))
        .toSorted((a, b) => (b.n ?? 0) - (a.n ?? 0))[0];
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/multiplicity.js
// Several tests in one decision: adjusted p-values and levels, with the family they are adjusted for.

/**
 * Adjusted p-values in [0, 1]. Holm and Bonferroni bound the chance of any false finding in the family, whatever the
 * dependence; Benjamini-Hochberg the expected share of false ones among the findings, for independent or positively
 * dependent tests.
 *
 * Sources: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6
 * (1979) 65-70; Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", JRSS B 57 (1995) 289-300; as
 * statsmodels' `multipletests`.
 */
function adjustFamily({ name, tests }, adjustment) {
    for (const { id, p } of tests)
        (0,preconditions/* requireShare */.Vv)(`p of ${id}`, p);
    const adjusted = adjustments[adjustment](tests.map(({ p }) => p));
    return {
        family: name,
        size: tests.length,
        adjustment,
        tests: tests.map((test, at) => ({ ...test, adjusted: adjusted[at] ?? 1 })),
    };
}
/** Of a family of `size` intervals or tests, the α of each that keeps that of all at `alpha`: α / size. */
function bonferroniAlpha(alpha, size) {
    requireProbability('alpha', alpha);
    requireInteger('size', size, 1);
    return alpha / size;
}
/** Of a family of `size` two-sided intervals, the level of each that keeps that of all at `level`. */
function bonferroniLevel(level, size) {
    return 1 - bonferroniAlpha(1 - level, size);
}
const adjustments = {
    bonferroni: (ps) => ps.map((p) => Math.min(1, p * ps.length)),
    holm,
    'benjamini-hochberg': benjaminiHochberg,
};
function holm(ps) {
    const adjusted = [];
    let greatest = 0;
    for (const [rank, { p, at }] of ascending(ps).entries()) {
        greatest = Math.max(greatest, Math.min(1, p * (ps.length - rank)));
        adjusted[at] = greatest;
    }
    return adjusted;
}
function benjaminiHochberg(ps) {
    const adjusted = [];
    let least = 1;
    for (const [fromLast, { p, at }] of ascending(ps).toReversed().entries()) {
        least = Math.min(least, (p * ps.length) / (ps.length - fromLast));
        adjusted[at] = least;
    }
    return adjusted;
}
function ascending(ps) {
    return ps.map((p, at) => ({ p, at })).toSorted((one, other) => one.p - other.p);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/eval-threshold/newly-regressed.js











/**
 * Tests of one side that a slice is no worse than before: McNemar's exact test of a share on the same examples, else the
 * interval of the difference turned into a test. Holm's correction over all slices that could be tested.
 */
function findRegressions(family, slices, alpha) {
    const tested = slices.map(({ subject, pairs }) => ({ subject, result: testSlice(pairs) }));
    const known = tested.flatMap(({ subject, result }) => (result === null ? [] : [{ subject, ...result }]));
    const adjusted = adjustFamily({ name: family, tests: known.map(({ subject, p }) => ({ id: subject, p })) }, 'holm'); // prettier-ignore
    return {
        size: known.length,
        found: known.flatMap(({ subject, by, test }, at) => {
            const p = adjusted.tests[at]?.adjusted ?? 1;
            return p <= alpha ? [{ subject, by, p, test }] : [];
        }),
        untested: tested.filter(({ result }) => result === null).map(({ subject }) => subject),
    };
}
/** By the pair that shows the most: what one evaluation shows, another that says little does not hide. */
function testSlice(pairs) {
    const results = pairs.map((pair) => {
        const result = testWorse(pair);
        return result === null ? null : { ...result, by: Math.abs(pair.candidate.value - pair.reference.value) };
    });
    const [first = null] = results;
    if (first === null)
        return null;
    return results.reduce((most, each) => (each !== null && each.p < most.p ? each : most), first);
}
const tests = rememberedPairs();
function testWorse(pair) {
    const { candidate, reference } = pair;
    if (candidate.better !== reference.better)
        return null;
    const key = `${candidate.name} ${(0,recomputation_parts/* whereKey */.pP)(candidate.where)}`;
    return tests.get(candidate.source, reference.source, key, () => worked(pair));
}
function worked(pair) {
    const { candidate, reference } = pair;
    const mcnemar = mcnemarOf(pair);
    if (mcnemar !== null)
        return mcnemar;
    const difference = differenceOf(candidate, reference);
    if ('kind' in difference)
        return null;
    const p = chanceOfNoLoss(difference, candidate.better);
    return p === null ? null : { p, test: difference.method };
}
function mcnemarOf({ candidate, reference }) {
    const name = (0,metric_name/* parseMetricName */.$)(candidate.name);
    const sample = pairedRows(candidate.source, reference.source, candidate.where);
    if (name === undefined || sample === null || 'kind' in sample)
        return null;
    const [first, second] = sample.take(null);
    if (second === undefined || first.weights !== null)
        return null;
    const share = shareOfRows(name, first.task === 'binary' ? 'two' : 'many');
    const table = share === undefined ? undefined : pairedShareOf(first, second, share);
    if (share === undefined || table === undefined)
        return null;
    const [won, lost] = share.counts === 'right' ? [table.onlyFirst, table.onlySecond] : [table.onlySecond, table.onlyFirst]; // prettier-ignore
    return { p: lost > won ? mcnemarExact(table) / 2 : 1, test: "McNemar's exact test" };
}
/** The least α at which the interval of the difference lies wholly on the worse side; `null` without an interval. */
function chanceOfNoLoss(difference, better) {
    const isLoss = (alpha) => {
        const interval = difference.intervalAt((0,statistics_interval/* levelOfOneSided */.t)(alpha));
        if ('kind' in interval)
            return null;
        return better === 'higher' ? interval.high < 0 : interval.low > 0;
    };
    let [shown, notShown] = [(0,elementary/* log */.Rm)(0.499), (0,elementary/* log */.Rm)(1e-12)];
    const first = isLoss(0.499);
    if (first === null)
        return null;
    if (!first)
        return 1;
    for (let round = 0; round < 40; round += 1) {
        const middle = (shown + notShown) / 2;
        if (isLoss((0,elementary/* exp */.oN)(middle)) === true)
            shown = middle;
        else
            notShown = middle;
    }
    return (0,elementary/* exp */.oN)(shown);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/eval-threshold/regression-checks.js
// What is said and done about slices that are within their margin and yet surely worse than before.





/** @param decided the checks of the family's slices; those beyond their margin have failed already. */
function regressionFindings({ family, pairs }, decided, demand) {
    const isWithin = new Set(decided.filter((check) => check?.verdict === 'passed').map((check) => check?.subject)); // prettier-ignore
    const all = findRegressions(family, pairs, (0,mode/* alphaOf */.Qq)(demand));
    const found = all.found.filter(({ subject }) => isWithin.has(subject));
    const words = found.map((regression) => regressionText(regression, family, all.size));
    if (demand.newlyRegressed !== 'fail') {
        return { checks: [], notes: words.map((text) => `newly regressed: ${text}, and within its margin`) };
    }
    return { checks: pairs.length === 0 ? [] : [checkOf(family, { ...all, found }, words, demand)], notes: [] };
}
function regressionText({ subject, by, p, test }, family, size) {
    const among = size === 1 ? '' : `, Holm's correction for the ${size} slices of ${family}`;
    return `${subject} is worse by ${(0,show_number/* showNumber */.Z)(by)}, p = ${(0,sampling/* roughly */.vB)(p)} (${test}${among})`;
}
function checkOf(family, { found, untested, size }, words, demand) {
    const alpha = (0,mode/* alphaOf */.Qq)(demand);
    const about = { subject: `${family}, newly regressed`, limit: `no slice shown to be worse at ${alpha}` };
    if (found.length > 0) {
        const reason = `within their margins, and yet surely worse: ${(0,gates_checks/* someOf */.yU)(words, '; ')}`;
        return { ...about, current: null, candidate: null, delta: null, verdict: 'failed', reason };
    }
    if (untested.length > 0) {
        return (0,gates_checks/* inconclusive */.Ni)(about, `nothing tells whether these are worse by more than chance: ${(0,gates_checks/* someOf */.yU)(untested)}`, 'attach evaluations of both versions that name their predictions');
    }
    const reason = `none of ${size} slices is`;
    return { ...about, current: null, candidate: null, delta: null, verdict: 'passed', reason };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/eval-threshold.js


 // prettier-ignore









const evalThreshold = {
    name: 'eval-threshold',
    summary: 'A metric keeps absolute bounds and is not worse, or is better, than what is live, overall and by slice.',
    parameters: parameters,
    needs: ({ reference }) => ({
        predictions: true,
        ...(reference === undefined ? {} : { previous: reference.bestOf - 1 }),
    }),
    explain: explainEvalThreshold,
    planSample: planThresholdSample,
    judge: (demand, evidence) => {
        const { candidate } = evidence;
        const reference = parameters_isRelative(demand) ? referenceOf(evidence, demand.reference) : null;
        const notes = (0,comparable/* firstPromotionNotes */.BX)(evidence, parameters_isRelative(demand));
        const base = baseOf(demand, evidence, reference);
        if ((0,comparable/* evaluationsOf */.ZY)(candidate, demand.split).length === 0) {
            return (0,gates_checks/* judgementOf */.lG)([...base.checks, noEvaluation(candidate, evidence, demand)], notes);
        }
        const judged = judgeMetrics(demand, evidence, reference);
        return (0,gates_checks/* judgementOf */.lG)([...base.checks, ...judged.checks], [...notes, ...base.notes, ...judged.notes]);
    },
};
/** Whether what lies there can be judged by, whatever is asked of it. */
function baseOf(demand, evidence, reference) {
    const [, ...previous] = reference?.versions ?? [];
    const damaged = [
        ...(0,gates_checks/* unusableEvidence */.rI)(evidence, reference !== null),
        ...previous.flatMap((version) => (0,gates_checks/* unusableEvidence */.rI)({ ...evidence, candidate: version }, false)),
    ];
    const trust = [
        (0,of_evaluation/* trustIn */.Us)(evidence.candidate, (0,comparable/* evaluationsOf */.ZY)(evidence.candidate, demand.split), 'candidate'),
        ...(reference?.versions ?? []).map((version) => (0,of_evaluation/* trustIn */.Us)(version, (0,comparable/* evaluationsOf */.ZY)(version, demand.split), 'live')), // prettier-ignore
    ];
    return {
        checks: [...damaged, ...trust.flatMap(({ checks }) => checks)],
        notes: trust.flatMap(({ notes }) => notes),
    };
}
function judgeMetrics(demand, evidence, reference) {
    const names = demand.metric === 'all' ? metricsOfCurrent(demand, evidence) : [demand.metric];
    if (names.length === 0)
        return { checks: [nothingShared(demand, evidence)], notes: [] };
    const metrics = names.map((name) => {
        const of = metricRows(name, demand, { evidence, reference });
        return of === null ? noMetric(name, demand, evidence) : of;
    });
    const decided = metrics.filter((of) => !('verdict' in of));
    // One family may hold rows of several metrics, so all are decided at once.
    const rows = decided.flatMap((of) => of.rows);
    const checks = decideRows(rows, demand);
    const checkOf = new Map(rows.map((row, at) => [row, checks[at]]));
    const found = decided.flatMap(({ families }) => families.map((family) => regressionFindings(family, family.rows.map((row) => checkOf.get(row)), demand)));
    return {
        checks: [
            ...metrics.flatMap((of) => ('verdict' in of ? [of] : of.rows.flatMap((row) => checkOf.get(row) ?? []))),
            ...found.flatMap(({ checks: more }) => more),
        ],
        notes: [...decided.flatMap(({ notes }) => notes), ...found.flatMap(({ notes }) => notes)],
    };
}
/** Every metric that the current version registered on data that the candidate was measured on as well. */
function metricsOfCurrent({ split }, { candidate, ...evidence }) {
    const current = (0,comparable/* liveVersion */.p2)({ candidate, ...evidence });
    const shared = (0,comparable/* comparable */.Zm)((0,comparable/* evaluationsOf */.ZY)(candidate, split), current === null ? [] : (0,comparable/* evaluationsOf */.ZY)(current, split), comparable/* dataKey */.gf);
    const names = shared.flatMap((same) => same.current.flatMap(({ evaluation }) => evaluation.metrics.map(({ name }) => name)));
    return [...new Set(names)].toSorted();
}
/** With `metric: all` and no metric: on a first promotion something must have been measured, else on the same data. */
function nothingShared({ split }, evidence) {
    const { candidate } = evidence;
    const current = (0,comparable/* liveVersion */.p2)(evidence);
    const subject = 'all metrics';
    const evaluations = (0,comparable/* evaluationsOf */.ZY)(candidate, split);
    if (current !== null) {
        const measured = evaluations.toSorted((a, b) => ((0,comparable/* dataKey */.gf)(a) < (0,comparable/* dataKey */.gf)(b) ? -1 : 1))[0];
        const data = measured === undefined ? 'the same data' : (0,comparable/* describeData */.sf)(measured);
        return (0,gates_checks/* inconclusive */.Ni)({ subject, limit: 'not worse than current' }, `no evaluation of ${(0,gates_checks/* nameOf */.Vb)(current)}, the current version, has metrics on the data that ${(0,gates_checks/* nameOf */.Vb)(candidate)} was measured on${(0,gates_checks/* exclusions */.Gu)(current)}`, (0,gates_checks/* attachCommand */.TN)(current, `measure ${(0,gates_checks/* nameOf */.Vb)(current)} on ${data}`));
    }
    const about = { subject, limit: 'at least one metric was measured' };
    if (evaluations.flatMap(({ evaluation }) => evaluation.metrics).length === 0) {
        return (0,gates_checks/* inconclusive */.Ni)(about, `the evaluations of ${(0,gates_checks/* nameOf */.Vb)(candidate)} hold no metric`, (0,gates_checks/* attachCommand */.TN)(candidate, 'write the metrics into an evaluation file'));
    }
    return { ...about, current: null, candidate: null, delta: null, verdict: 'passed', reason: comparable/* firstPromotionNote */.wK }; // prettier-ignore
}
function noEvaluation(candidate, evidence, { metric, split }) {
    const dataset = (0,gates_checks/* onDemandedData */.qb)(evidence);
    const splits = split === undefined ? '' : `, split ${split}`;
    return (0,gates_checks/* inconclusive */.Ni)({ subject: metric === 'all' ? 'all metrics' : metric, limit: 'was measured' }, `${(0,gates_checks/* nameOf */.Vb)(candidate)} has no evaluation${dataset}${splits} that counts${(0,gates_checks/* exclusions */.Gu)(candidate)}`, (0,gates_checks/* attachCommand */.TN)(candidate, `measure ${(0,gates_checks/* nameOf */.Vb)(candidate)}${dataset}${splits}`));
}
function noMetric(name, { split }, { candidate }) {
    const evaluations = (0,comparable/* evaluationsOf */.ZY)(candidate, split);
    const known = evaluations.flatMap(({ evaluation }) => evaluation.metrics.map((metric) => metric.name));
    const near = (0,nearest_name/* nearestName */.q)(name, known.filter((other) => other !== name));
    const hint = near === undefined ? '' : `; it has ${near}, which may be meant`;
    const why = whyNotMeasured(candidate, name, split);
    const computed = why === undefined ? '' : `, and its predictions give none: ${why}`;
    return (0,gates_checks/* inconclusive */.Ni)({ subject: name, limit: 'was measured' }, `no evaluation of ${(0,gates_checks/* nameOf */.Vb)(candidate)} has the metric ${name}${computed}${hint}${(0,gates_checks/* exclusions */.Gu)(candidate)}`, (0,gates_checks/* attachCommand */.TN)(candidate, why === undefined ? `write ${name} into an evaluation file` : `correct the predictions, or measure ${name} on data that gives it`));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(47337);
;// CONCATENATED MODULE: ./.build/js/src/gates/expression/environment.js
// The names that an expression may use, and their types: what the checker knows when a policy is read.

/** An expression is read by people: one that exceeds these is several. */
const expressionLimits = { characters: 2_000, nodes: 500, depth: 50 };
/** Fields by type; a type is declared after those that it is made of. */
const types = {
    Counts: { tp: 'int', fp: 'int', tn: 'int', fn: 'int' },
    Slice: { where: 'map<string, string>', n: 'int', metrics: 'map<string, double>' },
    Latency: {
        hardware: 'string',
        requests: 'int',
        errors: 'int',
        p50: 'double',
        p95: 'double',
        p99: 'double',
    },
    Evaluation: {
        dataset: 'string',
        digest: 'string',
        split: 'string',
        evaluator: 'string',
        ageDays: 'double',
        observedAt: 'google.protobuf.Timestamp',
        metrics: 'map<string, double>',
    },
    Signature: { inputs: 'list<string>', outputs: 'list<string>', parameters: 'list<string>' },
    Artifact: { path: 'string', role: 'string', sizeBytes: 'int' },
    Code: { repository: 'string', commit: 'string', dirty: 'bool' },
    Run: { tracker: 'string', id: 'string', actor: 'string' },
    Dataset: { name: 'string', role: 'string', digest: 'string' },
    Lineage: { code: 'Code', run: 'Run', datasets: 'list<Dataset>', parents: 'list<string>' },
    Version: {
        model: 'string',
        version: 'int',
        kind: 'string',
        registeredAt: 'google.protobuf.Timestamp',
        metrics: 'map<string, double>',
        slices: 'list<Slice>',
        groups: 'map<string, map<string, Counts>>',
        latency: 'list<Latency>',
        evaluations: 'list<Evaluation>',
        signature: 'Signature',
        artifacts: 'list<Artifact>',
        tags: 'map<string, string>',
        hyperparameters: 'map<string, dyn>',
        lineage: 'Lineage',
    },
};
const variables = {
    candidate: 'Version',
    current: 'Version',
    isFirst: 'bool',
    now: 'google.protobuf.Timestamp',
};
/** What an expression starts from. */
const variableNames = Object.keys(variables);
/** Every name that a type declares, to guess which was meant. */
const fieldNames = [
    ...new Set(Object.values(types).flatMap((fields) => Object.keys(fields))),
];
/** Functions and methods, by name; everything else of CEL is refused. */
const functionNames = ['has', 'size', 'int', 'double', 'timestamp', 'duration'];
const macroNames = ['all', 'exists', 'exists_one', 'filter', 'map'];
const methodNames = [
    'size', 'startsWith', 'endsWith', 'contains', 'getFullYear', 'getMonth', 'getDate', 'getDayOfWeek', 'getHours',
]; // prettier-ignore
let built;
/** To parse and check, never to evaluate. Built once, which takes milliseconds; nothing changes it afterwards. */
function expressionEnvironment() {
    built ??= buildEnvironment();
    return built;
}
function buildEnvironment() {
    const environment = new lib/* Environment */.OH({
        limits: { maxAstNodes: expressionLimits.nodes, maxDepth: expressionLimits.depth },
    });
    for (const [name, fields] of Object.entries(types))
        environment.registerType(name, { fields });
    for (const [name, type] of Object.entries(variables))
        environment.registerVariable(name, type);
    return environment;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/expression/syntax-tree.js
/** The parts of a node, in the order of the text. */
function childrenOf(node) {
    switch (node.op) {
        case 'value':
        case 'id':
            return [];
        case '.':
        case '.?':
            return [node.args[0]];
        case '!_':
        case '-_':
            return [node.args];
        case 'call':
            return node.args[1];
        case 'rcall':
            return [node.args[1], ...node.args[2]];
        case 'map':
            return node.args.flat();
        default:
            return node.args;
    }
}
/** What has to be true together: the parts of `a && b && c`. */
function conjunctsOf(node) {
    return node.op === '&&' ? [...conjunctsOf(node.args[0]), ...conjunctsOf(node.args[1])] : [node];
}
/** As it was written, on one line, with the parentheses that its ends belong to. */
function textOf({ input, start, end }) {
    let [from, to] = [start, end];
    while (parenthesesIn(input.slice(from, to)) < 0 && from > 0)
        from = input.lastIndexOf('(', from - 1);
    while (parenthesesIn(input.slice(from, to)) > 0 && to < input.length)
        to = input.indexOf(')', to) + 1;
    return input.slice(from, to).replaceAll(/\s+/g, ' ');
}
/** How many are opened and not closed; those in texts do not count. */
function parenthesesIn(text) {
    const code = text.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '');
    return code.split('(').length - code.split(')').length;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/expression/compile.js




/** Parses and checks `text` as CEL over the variables of a promotion. */
function compileExpression(text) {
    if (text.length > expressionLimits.characters) {
        return refuse(`has ${text.length} characters, more than ${expressionLimits.characters}: write several gates`);
    }
    const environment = expressionEnvironment();
    const parsed = parse(environment, text);
    if (!('op' in parsed))
        return refuse(placed(text, parsed.start, parsed.reason));
    const foreign = firstForeign(parsed, new Set(variableNames));
    if (foreign !== null)
        return refuse(placed(text, foreign.start, foreign.reason));
    const wrong = wrongType(environment, text, parsed);
    if (wrong !== null)
        return refuse(placed(text, wrong.start, wrong.reason));
    return { ok: true, expression: { text, tree: parsed, uses: variablesOf(parsed) } };
}
function refuse(reason) {
    return { ok: false, reason };
}
function parse(environment, text) {
    try {
        return environment.parse(text).ast;
    }
    catch (error) {
        if (isCelError(error))
            return { start: error.range?.start ?? 0, reason: parseReason(error) };
        if (error instanceof RangeError)
            return { start: 0, reason: 'is nested too deeply' };
        throw error;
    }
}
function parseReason({ code, summary }) {
    return code === 'limit_exceeded'
        ? `is too long or nested too deeply (at most ${expressionLimits.nodes} parts and ${expressionLimits.depth} levels): write several gates`
        : plain(summary);
}
/** The library names its own classes in words such as `Unexpected token: EOF`. */
function plain(summary) {
    const words = summary.replace('EOF', 'the end of the expression');
    return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
}
/** The first part, in the order of the text, that is CEL and not taken here. */
function firstForeign(node, names) {
    const reason = foreignReason(node, names);
    if (reason !== null)
        return { start: node.pos, reason };
    const inner = loopVariable(node);
    const within = inner === null ? names : new Set([...names, inner]);
    for (const [at, child] of childrenOf(node).entries()) {
        // Of a loop the first child is what it goes through, outside the reach of its variable; the second names it.
        const found = inner !== null && at === 1 ? null : firstForeign(child, at === 0 ? names : within);
        if (found !== null)
            return found;
    }
    return null;
}
function foreignReason(node, names) {
    switch (node.op) {
        case 'id':
            return names.has(node.args) ? null : unknownName('variable', node.args, [...names]);
        case 'call':
            return functionNames.includes(node.args[0])
                ? null
                : unknownName('function', node.args[0], functionNames);
        case 'rcall':
            return foreignMethod(node.args[0], node.args[2].length);
        case 'map':
            return 'map literals are not taken';
        case 'value':
            return typeof node.args === 'object' && node.args !== null ? 'bytes and unsigned integers are not taken' : null; // prettier-ignore
        default:
            return null;
    }
}
function foreignMethod(name, argumentCount) {
    if (name === 'matches')
        return 'matches is not taken, for a pattern can take for ever: use startsWith, endsWith or contains'; // prettier-ignore
    if (macroNames.includes(name))
        return argumentCount === 2 ? null : `${name} takes a variable and an expression`;
    return methodNames.includes(name) ? null : unknownName('method', name, [...methodNames, ...macroNames]);
}
function loopVariable(node) {
    if (node.op !== 'rcall' || !macroNames.includes(node.args[0]))
        return null;
    const [variable] = node.args[2];
    return variable?.op === 'id' ? variable.args : null;
}
function wrongType(environment, text, tree) {
    const checked = environment.check(checkable(text, tree));
    if (checked.error !== undefined) {
        return { start: checked.error.range?.start ?? 0, reason: typeReason(checked.error) };
    }
    const { type = 'nothing' } = environment.check(text);
    return type === 'bool'
        ? null
        : { start: tree.start, reason: `the whole is of type ${type}, and has to be true or false` };
}
/**
 * The library looks at no field inside `has(…)`, so that one that does not exist would be absent for ever. `dyn(…)`,
 * which is as long, looks at all of them and may stand wherever a condition may.
 */
function checkable(text, tree) {
    const starts = startsOfHas(tree);
    return starts.reduce((all, start) => `${all.slice(0, start)}dyn${all.slice(start + 3)}`, text);
}
function startsOfHas(node) {
    const own = node.op === 'call' && node.args[0] === 'has' ? [node.start] : [];
    return [...own, ...childrenOf(node).flatMap((child) => startsOfHas(child))];
}
function typeReason({ code, summary }) {
    if (code === 'no_such_key') {
        const name = summary.replace('No such key: ', '');
        const near = (0,nearest_name/* nearestName */.q)(name, fieldNames);
        return `there is no field ${(0,show_value/* showValue */.v)(name)}${near === undefined || near === name ? '' : `: did you mean ${near}?`}`;
    }
    const mixed = /^no such overload: .*\b(?:double .* int|int .* double)$/.test(summary);
    return mixed
        ? `${plain(summary)}: beside a number with decimals write whole numbers with a point, as in 2.0`
        : plain(summary);
}
function unknownName(what, name, known) {
    const near = (0,nearest_name/* nearestName */.q)(name, known);
    return `there is no ${what} ${(0,show_value/* showValue */.v)(name)}: ${near === undefined ? `known are ${known.join(', ')}` : `did you mean ${near}?`}`;
}
function variablesOf(node) {
    const names = new Set();
    const gather = (each) => {
        if (each.op === 'id' && variableNames.includes(each.args))
            names.add(each.args);
        for (const child of childrenOf(each))
            gather(child);
    };
    gather(node);
    return names;
}
/** `at character 14 (metrcs.auc > 0.7): …`, counted from 1; with the line where there are several. */
function placed(text, start, reason) {
    const before = text.slice(0, start).split('\n');
    const character = (before.at(-1) ?? '').length + 1;
    const line = text.includes('\n') ? `line ${before.length}, ` : '';
    const rest = text.slice(start).split('\n')[0] ?? '';
    const shown = rest === '' ? 'the end' : (0,show_value/* showValue */.v)(rest, 30);
    return `at ${line}character ${character} (${shown}): ${reason}`;
}
function isCelError(error) {
    return error instanceof Error && 'summary' in error && 'range' in error;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/expression/values.js
// What an expression is made of when it is evaluated: values, and what is not known.
function missing(reason) {
    return { kind: 'unknown', cause: 'missing', reason };
}
function values_open(reason) {
    return { kind: 'unknown', cause: 'open', reason };
}
function isUnknown(value) {
    return kindOf(value) === 'unknown';
}
function isFields(value) {
    return kindOf(value) === 'fields';
}
function isDuration(value) {
    return kindOf(value) === 'duration';
}
function isList(value) {
    return Array.isArray(value);
}
function kindOf(value) {
    return typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
}
/** Parts under fixed names. */
function values_partsOf(label, parts) {
    return lookup({
        label,
        keys: () => Object.keys(parts),
        find: (key) => (Object.hasOwn(parts, key) ? parts[key]?.() : undefined),
        whyMissing: () => 'nothing was registered of it',
    });
}
/** Values under names that people chose. */
function mapOf(label, entries, why) {
    const named = new Map(Object.entries(entries));
    return lookup({
        label,
        keys: () => [...named.keys()],
        find: (key) => named.get(key),
        whyMissing: () => why,
    });
}
/** Fields of which each is found once. */
function lookup({ label, keys, find, whyMissing }) {
    const found = new Map();
    return {
        kind: 'fields',
        label,
        keys,
        get: (key) => {
            const known = found.get(key);
            if (known !== undefined)
                return known;
            const value = find(key) ?? missing(whyMissing(key));
            found.set(key, value);
            return value;
        },
    };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/expression/functions.js

/** `has` is none of them: it looks at what is written, not at a value. */
function callFunction(name, [value = null], steps) {
    switch (name) {
        case 'size':
            return functions_sizeOf(value, steps);
        case 'int':
            return toInteger(value);
        case 'double':
            return typeof value === 'bigint' || typeof value === 'number' ? Number(value) : values_open('double() takes a number'); // prettier-ignore
        case 'timestamp':
            return toInstant(value);
        case 'duration':
            return toDuration(value);
        default:
            return values_open(`there is no ${name}()`);
    }
}
function callMethod(name, subject, [argument], steps) {
    if (name === 'size')
        return functions_sizeOf(subject, steps);
    if (subject instanceof Date)
        return timePart(name, subject);
    if (typeof subject !== 'string' || typeof argument !== 'string')
        return values_open(`${name}() takes a text`);
    steps.takeText(subject.length + argument.length);
    switch (name) {
        case 'startsWith':
            return subject.startsWith(argument);
        case 'endsWith':
            return subject.endsWith(argument);
        case 'contains':
            return subject.includes(argument);
        default:
            return values_open(`there is no ${name}() of a text`);
    }
}
/** Of a text, its characters (code points). */
function functions_sizeOf(value, steps) {
    if (isList(value))
        return BigInt(value.length);
    if (isFields(value))
        return BigInt(value.keys().length);
    if (typeof value !== 'string')
        return values_open('size() of what has none');
    steps.takeText(value.length);
    return BigInt(Array.from(value).length);
}
/** Cut off towards 0. */
function toInteger(value) {
    if (typeof value === 'bigint')
        return value;
    if (typeof value !== 'number')
        return values_open('int() takes a number');
    return Math.abs(value) < 2 ** 63 ? BigInt(Math.trunc(value)) : values_open('a whole number exceeds 64 bits');
}
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;
function toInstant(value) {
    const ms = typeof value === 'string' && instantPattern.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(ms) ? values_open('timestamp() takes a time with its zone, as in "2026-06-01T00:00:00Z"') : new Date(ms); // prettier-ignore
}
const unitMs = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
const durationPattern = /^(?:\d{1,9}(?:\.\d{1,6})?(?:h|ms|m|s)){1,4}$/;
function toDuration(value) {
    if (typeof value !== 'string' || !durationPattern.test(value)) {
        return values_open('duration() takes hours, minutes and seconds, as in "720h" or "1h30m"');
    }
    let ms = 0;
    for (const [, amount = '0', unit = 'ms'] of value.matchAll(/([\d.]+)(h|ms|m|s)/g)) {
        ms += Number(amount) * (isUnit(unit) ? unitMs[unit] : 0);
    }
    return { kind: 'duration', ms };
}
function isUnit(unit) {
    return Object.hasOwn(unitMs, unit);
}
/** In UTC; months and days of the week are counted from 0, days of the month from 1, as CEL does. */
function timePart(name, instant) {
    switch (name) {
        case 'getFullYear':
            return BigInt(instant.getUTCFullYear());
        case 'getMonth':
            return BigInt(instant.getUTCMonth());
        case 'getDate':
            return BigInt(instant.getUTCDate());
        case 'getDayOfWeek':
            return BigInt(instant.getUTCDay());
        case 'getHours':
            return BigInt(instant.getUTCHours());
        default:
            return values_open(`there is no ${name}() of a time`);
    }
}

;// CONCATENATED MODULE: ./.build/js/src/gates/expression/macros.js
// The loops of CEL: over a list, or the names of a map.


const loops = ['all', 'exists', 'exists_one', 'filter', 'map'];
function isMacro(name) {
    return loops.some((loop) => loop === name);
}
/** `all` and `exists` are decided by one element, whatever is unknown of the others; the rest need all. */
function goThrough({ name, items, each }) {
    switch (name) {
        case 'all':
            return decidedBy(false, items, each);
        case 'exists':
            return decidedBy(true, items, each);
        case 'exists_one':
        case 'filter': {
            const chosen = chooseFrom(items, each);
            if (isUnknown(chosen) || name === 'filter')
                return { value: chosen };
            return { value: chosen.length === 1 };
        }
        case 'map':
            return { value: mapOver(items, each) };
        default:
            return (0,errors/* unreachable */.HB)(name);
    }
}
function decidedBy(decisive, items, each) {
    let undecided;
    for (const item of items) {
        const value = each(item);
        if (value === decisive)
            return { value, witness: item };
        if (isUnknown(value))
            undecided ??= value;
        else if (typeof value !== 'boolean')
            undecided ??= neither;
    }
    return { value: undecided ?? !decisive };
}
function chooseFrom(items, each) {
    const chosen = [];
    for (const item of items) {
        const value = each(item);
        if (isUnknown(value))
            return value;
        if (typeof value !== 'boolean')
            return neither;
        if (value)
            chosen.push(item);
    }
    return chosen;
}
function mapOver(items, each) {
    const values = [];
    for (const item of items) {
        const value = each(item);
        if (isUnknown(value))
            return value;
        values.push(value);
    }
    return values;
}
const neither = values_open('the condition of a loop is neither true nor false');

;// CONCATENATED MODULE: ./.build/js/src/gates/expression/operators.js
// The operators of CEL on values: nothing that is not a finite number comes out of arithmetic.


const greatestInteger = 2n ** 63n - 1n;
const leastInteger = -(2n ** 63n);
/** One operand for a minus sign, else two. */
function operate(operator, [left = null, right], steps) {
    if (right === undefined)
        return negate(left);
    switch (operator) {
        case '==':
            return isSame(left, right, steps);
        case '!=':
            return !isSame(left, right, steps);
        case 'in':
            return isIn(left, right, steps);
        case '<':
        case '<=':
        case '>':
        case '>=':
            return compare(operator, left, right);
        default:
            return calculate(operator, left, right, steps);
    }
}
function negate(value) {
    if (typeof value === 'bigint')
        return integer(-value);
    return typeof value === 'number' ? -value : values_open('a minus sign before what is no number');
}
/** Numbers by value, whether whole or not; lists and maps by all that is in them. */
function isSame(left, right, steps) {
    steps.take(1);
    if (isNumber(left) && isNumber(right))
        return !(left < right) && !(left > right);
    if (typeof left === 'string')
        steps.takeText(left.length);
    if (left instanceof Date && right instanceof Date)
        return left.getTime() === right.getTime();
    if (isDuration(left) && isDuration(right))
        return left.ms === right.ms;
    if (isList(left) && isList(right)) {
        return left.length === right.length && left.every((item, at) => isSame(item, right[at] ?? null, steps));
    }
    if (isFields(left) && isFields(right)) {
        const keys = left.keys();
        return keys.length === right.keys().length && keys.every((key) => isSamePart(left.get(key), right.get(key), steps)); // prettier-ignore
    }
    return left === right;
}
function isSamePart(left, right, steps) {
    return !isUnknown(left) && !isUnknown(right) && isSame(left, right, steps);
}
function isIn(value, all, steps) {
    if (isList(all))
        return all.some((item) => isSame(value, item, steps));
    if (!isFields(all) || typeof value !== 'string')
        return values_open('in takes a list, or the names of a map');
    const found = all.get(value);
    return !(isUnknown(found) && found.cause === 'missing');
}
function compare(operator, left, right) {
    const pair = comparablePair(left, right);
    if (pair === null)
        return values_open(`${operator} between values that have no order`);
    const [a, b] = pair;
    switch (operator) {
        case '<':
            return a < b;
        case '<=':
            return a <= b;
        case '>':
            return a > b;
        case '>=':
            return a >= b;
        default:
            return (0,errors/* unreachable */.HB)(operator);
    }
}
function comparablePair(left, right) {
    if (typeof left === 'string' && typeof right === 'string')
        return [left, right];
    if (isNumber(left) && isNumber(right))
        return [left, right];
    if (typeof left === 'boolean' && typeof right === 'boolean')
        return [Number(left), Number(right)];
    if (left instanceof Date && right instanceof Date)
        return [left.getTime(), right.getTime()];
    return isDuration(left) && isDuration(right) ? [left.ms, right.ms] : null;
}
function isNumber(value) {
    return (typeof value === 'number' && !Number.isNaN(value)) || typeof value === 'bigint';
}
function calculate(operator, left, right, steps) {
    if (typeof left === 'number' && typeof right === 'number')
        return decimal(operator, left, right);
    if (typeof left === 'bigint' && typeof right === 'bigint')
        return whole(operator, left, right);
    if (operator === '+' && typeof left === 'string' && typeof right === 'string') {
        steps.takeText(left.length + right.length);
        return left + right;
    }
    if (operator === '+' && isList(left) && isList(right)) {
        steps.take(left.length + right.length);
        return [...left, ...right];
    }
    return calculateTime(operator, left, right);
}
function decimal(operator, left, right) {
    if (operator === '/' && right === 0)
        return values_open('it divides by 0');
    const value = { '+': left + right, '-': left - right, '*': left * right, '/': left / right }[operator];
    if (value === undefined)
        return values_open(`there is no ${operator} of numbers with decimals`);
    return Number.isFinite(value) ? value : values_open('the result is no finite number');
}
function whole(operator, left, right) {
    switch (operator) {
        case '+':
            return integer(left + right);
        case '-':
            return integer(left - right);
        case '*':
            return integer(left * right);
        case '/':
            return right === 0n ? values_open('it divides by 0') : integer(left / right);
        case '%':
            return right === 0n ? values_open('it divides by 0') : integer(left % right);
        default:
            return values_open(`there is no ${operator} of whole numbers`);
    }
}
function integer(value) {
    return value >= leastInteger && value <= greatestInteger ? value : values_open('a whole number exceeds 64 bits');
}
function calculateTime(operator, left, right) {
    const sign = operator === '+' ? 1 : -1;
    if (operator !== '+' && operator !== '-')
        return values_open(`there is no ${operator} of these`);
    if (isDuration(left) && isDuration(right))
        return operators_duration(left.ms + sign * right.ms);
    if (left instanceof Date && isDuration(right))
        return instant(left.getTime() + sign * right.ms);
    if (isDuration(left) && right instanceof Date && sign === 1)
        return instant(left.ms + right.getTime());
    if (left instanceof Date && right instanceof Date && sign === -1) {
        return operators_duration(left.getTime() - right.getTime());
    }
    return values_open(`there is no ${operator} of these`);
}
function operators_duration(ms) {
    return { kind: 'duration', ms };
}
function instant(ms) {
    const date = new Date(ms);
    return Number.isNaN(date.getTime()) ? values_open('the time is out of range') : date;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/expression/steps.js
// The work that an expression may be: counted, not timed, so that it ends alike everywhere.
/** Of about 0.1 µs each. */
const steps_mostSteps = 1_000_000;
/** Ends an evaluation from anywhere inside it. */
class OutOfSteps extends Error {
    constructor(most) {
        super(`it was given up after ${most} steps`);
        this.name = 'OutOfSteps';
    }
}
class Steps {
    #most;
    #taken = 0;
    constructor(most = steps_mostSteps) {
        this.#most = most;
    }
    /** @throws OutOfSteps when more are taken than there are. */
    take(count) {
        this.#taken += count;
        if (this.#taken > this.#most)
            throw new OutOfSteps(this.#most);
    }
    /** For reading a text of so many characters. */
    takeText(length) {
        this.take(Math.ceil(length / 64));
    }
}

;// CONCATENATED MODULE: ./.build/js/src/gates/expression/evaluate.js







/** Each part of the outermost `&&`, in order, as far as the steps go: they are shared. */
function evaluate(tree, variables, steps) {
    const findings = [];
    for (const part of conjunctsOf(tree)) {
        const evaluation = new Evaluation(steps);
        const about = { text: textOf(part), read: evaluation.read };
        try {
            findings.push({ ...about, ...outcomeOf(evaluation.valueOf(part, { variables, outer: null })) });
        }
        catch (error) {
            if (!(error instanceof OutOfSteps))
                throw error;
            return [...findings, { ...about, outcome: 'out-of-steps', reason: error.message }];
        }
    }
    return findings;
}
function outcomeOf(value) {
    if (isUnknown(value))
        return { outcome: 'unknown', reason: value.reason };
    if (typeof value === 'boolean')
        return { outcome: value ? 'true' : 'false', reason: '' };
    return { outcome: 'unknown', reason: 'the result is neither true nor false' };
}
class Evaluation {
    read = new Map();
    #steps;
    constructor(steps) {
        this.#steps = steps;
    }
    /** @throws OutOfSteps when there are none left: nothing in an expression catches it. */
    valueOf(node, scope) {
        this.#steps.take(1);
        switch (node.op) {
            case 'value':
                return literal(node.args);
            case 'id':
                return variable(node.args, scope);
            case '.':
                return this.#part(node, this.valueOf(node.args[0], scope), node.args[1], scope);
            case '[]':
                return this.#part(node, this.valueOf(node.args[0], scope), this.valueOf(node.args[1], scope), scope);
            case 'list':
                return this.#all(node.args, scope);
            case '?:':
                return this.#choice(node.args, scope);
            case '&&':
            case '||':
                return this.#either(node.args, scope, node.op === '||');
            case '!_':
                return this.#not(node.args, scope);
            case '-_':
                return this.#operation('-', [node.args], scope);
            case 'call':
                return this.#call(node.args, scope);
            case 'rcall':
                return this.#method(node.args, scope);
            case 'map':
            case '.?':
            case '[?]':
                return values_open(`${node.op} is not taken`);
            case '==':
            case '!=':
            case 'in':
            case '+':
            case '-':
            case '*':
            case '/':
            case '%':
            case '<':
            case '<=':
            case '>':
            case '>=':
                return this.#operation(node.op, node.args, scope);
            default:
                return (0,errors/* unreachable */.HB)(node);
        }
    }
    #part(node, whole, key, scope) {
        if (isUnknown(whole))
            return whole;
        if (isUnknown(key))
            return key;
        const found = partOf(whole, key);
        if (isUnknown(found))
            return { ...found, reason: `${textOf(node)}: ${found.reason}` };
        if (scope.outer === null && typeof found !== 'object')
            this.read.set(textOf(node), found);
        return found;
    }
    /** The values of all, unless one of them is unknown. */
    #all(nodes, scope) {
        const values = [];
        for (const node of nodes) {
            const value = this.valueOf(node, scope);
            if (isUnknown(value))
                return value;
            values.push(value);
        }
        return values;
    }
    #choice([condition, whenTrue, whenFalse], scope) {
        const chosen = this.valueOf(condition, scope);
        if (isUnknown(chosen))
            return chosen;
        if (typeof chosen !== 'boolean')
            return evaluate_neither;
        return this.valueOf(chosen ? whenTrue : whenFalse, scope);
    }
    /** `&&` and `||`: decided by either side alone, whatever the other is and whether it is known. */
    #either([first, second], scope, decisive) {
        const left = this.valueOf(first, scope);
        if (left === decisive)
            return decisive;
        const right = this.valueOf(second, scope);
        if (right === decisive)
            return decisive;
        if (isUnknown(left))
            return left;
        if (isUnknown(right))
            return right;
        return typeof left === 'boolean' && typeof right === 'boolean' ? right : evaluate_neither;
    }
    #not(node, scope) {
        const value = this.valueOf(node, scope);
        if (isUnknown(value))
            return value;
        return typeof value === 'boolean' ? !value : evaluate_neither;
    }
    #operation(operator, nodes, scope) {
        const values = this.#all(nodes, scope);
        return isUnknown(values) ? values : operate(operator, values, this.#steps);
    }
    #call([name, args], scope) {
        const [first] = args;
        if (name === 'has')
            return first === undefined ? values_open('has() of nothing') : this.#has(first, scope);
        const values = this.#all(args, scope);
        return isUnknown(values) ? values : callFunction(name, values, this.#steps);
    }
    /** Whether there is a part of that name. Of what is not there itself, it is unknown. */
    #has(node, scope) {
        if (node.op !== '.')
            return values_open('has() takes a field');
        const whole = this.valueOf(node.args[0], scope);
        if (isUnknown(whole))
            return whole;
        const found = partOf(whole, node.args[1]);
        return !(isUnknown(found) && found.cause === 'missing');
    }
    #method([name, receiver, args], scope) {
        const subject = this.valueOf(receiver, scope);
        if (isUnknown(subject))
            return subject;
        if (isMacro(name))
            return this.#loop(name, subject, args, scope);
        const values = this.#all(args, scope);
        return isUnknown(values) ? values : callMethod(name, subject, values, this.#steps);
    }
    #loop(name, subject, [named, body], scope) {
        if (named?.op !== 'id' || body === undefined)
            return values_open(`${name} takes a variable and an expression`);
        const items = itemsOf(subject);
        if (items === null)
            return values_open(`${name} of what is no list`);
        const loopVariable = named.args;
        const each = (item) => this.valueOf(body, { variables: new Map([[loopVariable, item]]), outer: scope });
        const { value, witness } = goThrough({ name, items, each });
        if (witness !== undefined)
            this.#remember(loopVariable, witness);
        return value;
    }
    #remember(name, witness) {
        const said = isFields(witness) ? witness.label : witness;
        if (said !== '' && (typeof said !== 'object' || said === null))
            this.read.set(name, said);
    }
}
const evaluate_neither = values_open('a value is used as a condition, and is neither true nor false');
function variable(name, { variables, outer }) {
    const found = variables.get(name);
    if (found !== undefined)
        return found;
    return outer === null ? missing(`there is no ${name}`) : variable(name, outer);
}
function literal(value) {
    switch (typeof value) {
        case 'string':
        case 'boolean':
        case 'bigint':
        case 'number':
            return value;
        default:
            return value === null ? null : values_open('bytes and unsigned integers are not taken');
    }
}
function partOf(whole, key) {
    if (isFields(whole)) {
        return typeof key === 'string' ? whole.get(key) : missing('its names are texts');
    }
    if (isList(whole) && typeof key === 'bigint') {
        return whole[Number(key)] ?? missing(`there are ${whole.length}, counted from 0`);
    }
    return values_open('it has no parts');
}
/** What a loop goes through: the elements of a list, the names of a map. */
function itemsOf(subject) {
    if (isFields(subject))
        return subject.keys();
    return isList(subject) ? subject : null;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/expression/explain.js
// What an expression gate demands, in words.

function explainExpression({ expression, describe, split }) {
    const { text, uses } = expression;
    const demand = `${describe === undefined ? '' : `${describe}: `}${text} is true`;
    const comparesWithCurrent = uses.has('current');
    const where = split === undefined ? '' : `, split ${split}`;
    return {
        // Without isFirst what compares with the current version asks just that of a first promotion.
        demands: [comparesWithCurrent && uses.has('isFirst') ? relative(demand) : absolute(demand)],
        needs: [
            `all that the expression reads of the candidate${where}`,
            ...(comparesWithCurrent ? ['the same of the current version, metrics on the same data'] : []),
        ],
        inconclusive: [
            'something that it reads is missing, and the result depends on it',
            'a number that it reads was measured on several datasets or splits',
            ...(comparesWithCurrent && !uses.has('isFirst') ? ['there is no current version yet'] : []),
            'it divides by 0, or takes too many steps',
            'an evaluation cannot be read or was altered',
        ],
    };
}

// EXTERNAL MODULE: ./.build/js/src/gates/statistics/order-statistics.js
var order_statistics = __webpack_require__(22509);
;// CONCATENATED MODULE: ./.build/js/src/gates/latency/thinned.js
// Fewer values with the same quantiles: for times that come in clusters and tell less than their number.
/** `count` of ascending values, at the middles of `count` equal parts; the values themselves where they are no more. */
function thinned(ascending, count) {
    const { length } = ascending;
    if (count >= length)
        return ascending;
    return Float64Array.from({ length: count }, (_, part) => ascending[Math.floor(((part + 0.5) * length) / count)] ?? Number.NaN);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/latency/readings.js

/** Of a load in a row of the report. */
const mostText = 300;
function readings_readingsOf({ evaluations }) {
    return evaluations.flatMap((source) => source.evaluation.latency === undefined ? [] : [{ source, latency: source.evaluation.latency }]);
}
/** `undefined` where that was not timed. */
function timesOf(reading, timed) {
    const { source, latency } = reading;
    const said = timed === 'request'
        ? { n: latency.requests, quantilesMs: latency.quantilesMs, read: source.samples }
        : latency.tokens?.[timed] && { ...latency.tokens[timed], read: source.tokenSamples?.[timed] };
    if (said === undefined)
        return undefined;
    const samples = said.read?.kind === 'read' ? said.read.milliseconds : undefined;
    const n = samples?.length ?? said.n;
    const independent = timed === 'itl' ? Math.min(n, requestsOf(reading)) : n;
    return { n, independent, registered: said.quantilesMs, samples };
}
/** As many of the samples as are independent, with the same quantiles; `undefined` without samples. */
function independentSamples({ samples, independent }) {
    return samples === undefined ? undefined : thinned(samples, independent);
}
/** Requests answered: counted where there are samples of them. */
function requestsOf({ source, latency }) {
    return source.samples?.kind === 'read' ? source.samples.milliseconds.length : latency.requests;
}
/** Measurements compare on the same hardware under equal load. */
function conditionsKey({ latency }) {
    return JSON.stringify([latency.hardware, loadKey(latency.load)]);
}
function loadKey(load) {
    return JSON.stringify(Object.entries(load).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function describeConditions({ latency }) {
    return `${latency.hardware}, ${describeLoad(latency.load)}`;
}
function describeLoad(load) {
    const parts = Object.entries(load).map(([name, value]) => `${name} ${value}`);
    const text = parts.length === 0 ? 'load not described' : `load ${parts.join(', ')}`;
    return text.length <= mostText ? text : `${text.slice(0, mostText - 1)}…`;
}
/** Each run once: the same samples, or without samples the same numbers, attached twice are one run. */
function distinctRuns(readings) {
    const runs = new Map();
    for (const reading of readings) {
        const key = runKey(reading);
        if (!runs.has(key))
            runs.set(key, reading);
    }
    return [...runs.values()];
}
/** The same for what says that it is the same run. */
function runKey({ latency }) {
    const { samples, tokens } = latency;
    if (samples !== undefined)
        return JSON.stringify([samples.digest, samples.column ?? null]);
    return JSON.stringify([latency.requests, latency.errors, latency.durationSeconds ?? null, latency.quantilesMs, tokens ?? null]); // prettier-ignore
}

;// CONCATENATED MODULE: ./.build/js/src/gates/latency/estimates.js
// How precisely one measurement says a quantile or a share of failed requests.




const orderStatistics = 'order statistics';
/** The nearest-rank quantile of ascending samples; `undefined` of none. */
function sampleQuantile(ascending, quantile) {
    return ascending[(0,order_statistics/* nearestRank */.p3)(ascending.length, quantile) - 1];
}
/** A quantile of times with its order-statistic bounds. Times are not negative: 0 bounds every one of them. */
function quantileEstimate(times, quantile, value) {
    const samples = independentSamples(times);
    const { n, independent } = times;
    if (samples === undefined) {
        return bareEstimate(value, n, 'without samples nothing says how precise it is');
    }
    return {
        value,
        n,
        method: independent === n ? orderStatistics : `${orderStatistics} as of ${independent} requests`,
        intervalAt: (level) => {
            const bounds = (0,order_statistics/* quantileBounds */.zz)(samples, quantile, level);
            if (bounds?.low === undefined && bounds?.high === undefined) {
                return noInterval(`${independent} requests are too few to bound it`);
            }
            const { low = 0, high = Number.POSITIVE_INFINITY } = bounds;
            return { low: Math.min(low, value), high: Math.max(high, value), level };
        },
    };
}
/** The share of failed requests with its exact interval. */
function errorRateEstimate({ errors, n }) {
    return {
        value: errors / n,
        n,
        method: 'Clopper-Pearson',
        intervalAt: (level) => clopperPearsonInterval({ successes: errors, n }, level) ?? noInterval('there is no request'),
    };
}

// EXTERNAL MODULE: ./.build/js/src/registry/documents/evaluation.js
var evaluation = __webpack_require__(74204);
;// CONCATENATED MODULE: ./.build/js/src/gates/latency/measured-quantities.js
// What the latency gate can measure: for each quantity its value, its limits, the requests it needs and how precise it is.
 // prettier-ignore





const quantiles = { p50: 0.5, p95: 0.95, p99: 0.99 };
/** What a gate bounds, in the order of its parameters. */
function quantitiesOf(demand) {
    const { throughput, outputTokenThroughput, errorRate, confidence, mode } = demand;
    const least = (quantile) => mode === 'point' || quantile <= 0 ? (0,order_statistics/* minimumSamples */.Of)(quantile) : (0,order_statistics/* samplesForUpperBound */.Fl)(quantile, confidence);
    const timed = (of, written) => evaluation/* quantileNames */.oL.flatMap((name) => {
        const limits = written?.[name];
        return limits === undefined ? [] : [timedQuantile({ timed: of, name, least }, limits)];
    });
    return [
        ...timed('request', demand),
        ...evaluation/* tokenMeasures */.bU.flatMap((measure) => timed(measure, demand[measure])),
        ...(throughput === undefined ? [] : [requestThroughput(throughput)]),
        ...(outputTokenThroughput === undefined ? [] : [tokenThroughput(outputTokenThroughput)]),
        ...(errorRate === undefined ? [] : [errorShare(errorRate, least)]),
    ];
}
const spelled = {
    ttft: 'time to first token',
    tpot: 'time per output token',
    itl: 'inter-token latency',
};
/** A nearest-rank quantile in milliseconds. */
function timedQuantile({ timed, name, least }, { max, worseThanCurrentBy }) {
    const quantile = quantiles[name];
    return {
        name: timed === 'request' ? name : `${timed} ${name}`,
        unit: 'ms',
        better: 'lower',
        valueOf: (reading) => {
            const times = timesOf(reading, timed);
            return times?.samples === undefined ? times?.registered[name] : sampleQuantile(times.samples, quantile);
        },
        lacks: timed === 'request' ? `the quantile ${name}` : `the quantile ${name} of the ${spelled[timed]}`,
        sampleOf: (reading) => timesOf(reading, timed)?.independent ?? 0,
        minRequests: least(quantile),
        bound: max === undefined ? undefined : { value: max.ms, words: `≤ ${max.written}` },
        margin: worseThanCurrentBy,
        precision: {
            kind: 'quantile',
            timed,
            quantile,
            estimateOf: (reading, value) => {
                const times = timesOf(reading, timed) ?? { n: 0, independent: 0, registered: {}, samples: undefined };
                return quantileEstimate(times, quantile, value);
            },
        },
    };
}
/** Requests answered per second of the whole measurement. */
function requestThroughput(limits) {
    return {
        ...rate(limits),
        name: 'throughput',
        valueOf: (reading) => perSecond(requestsOf(reading), reading),
        lacks: 'durationSeconds, from which throughput follows',
    };
}
/** Tokens of all answered requests per second of the whole measurement. */
function tokenThroughput(limits) {
    return {
        ...rate(limits),
        name: 'output-token throughput',
        valueOf: (reading) => perSecond(reading.latency.tokens?.outputTokens, reading),
        lacks: 'tokens.outputTokens or durationSeconds, from which output-token throughput follows',
    };
}
function rate({ min, worseThanCurrentBy }) {
    return {
        unit: 'per-second',
        better: 'higher',
        sampleOf: requestsOf,
        minRequests: 1,
        bound: min === undefined ? undefined : { value: min, words: `≥ ${min}/s` },
        margin: worseThanCurrentBy,
        precision: { kind: 'between-runs' },
    };
}
function perSecond(count, { latency: { durationSeconds } }) {
    return count === undefined || durationSeconds === undefined ? undefined : count / durationSeconds;
}
/** Failed requests among all. Of no request it is not defined. */
function errorShare({ max }, least) {
    const allOf = (reading) => requestsOf(reading) + reading.latency.errors;
    return {
        name: 'error rate',
        unit: 'ratio',
        better: 'lower',
        valueOf: (reading) => (allOf(reading) === 0 ? undefined : reading.latency.errors / allOf(reading)),
        lacks: 'any request',
        sampleOf: allOf,
        // No number of requests shows a rate of 0: then as many as for p99.
        minRequests: least(max.share === 0 ? quantiles.p99 : 1 - max.share),
        bound: { value: max.share, words: `≤ ${max.written}` },
        margin: undefined,
        precision: {
            kind: 'share',
            estimateOf: (reading) => errorRateEstimate({ errors: reading.latency.errors, n: allOf(reading) }),
            couldBreak: (n, confidence) => {
                const level = (0,statistics_interval/* levelOfOneSided */.t)(1 - confidence);
                return (clopperPearsonInterval({ successes: n, n }, level)?.low ?? 0) > max.share;
            },
        },
    };
}

// EXTERNAL MODULE: ./.build/js/src/registry/metric-direction.js
var metric_direction = __webpack_require__(92293);
;// CONCATENATED MODULE: ./.build/js/src/gates/expression/measured.js








 // prettier-ignore
function sideOf(version, split, candidate) {
    return {
        version,
        evaluations: (0,comparable/* evaluationsOf */.ZY)(version, split),
        counts: candidate === null ? 'worst' : 'best',
        comparedWith: candidate === null ? null : (0,comparable/* evaluationsOf */.ZY)(candidate, split),
    };
}
/** A metric: computed from rows where it can be, else as registered. */
function readingOf({ source, where, metrics }, name) {
    const metric = metrics.find((each) => each.name === name);
    const recomputation = (0,of_evaluation/* recomputationOf */.gS)(source);
    const computed = recomputation?.measure(name, where);
    const better = metric?.better ?? (0,metric_direction/* knownDirection */.o)(name);
    if (computed?.kind === 'measured')
        return { value: computed.value, better };
    if (metric === undefined)
        return undefined;
    if (recomputation === null || computed === undefined || !saysNone(computed))
        return { value: metric.value, better };
    const measurable = recomputation.resolve(name, where);
    // Some count 0 where there is no value.
    const agrees = (0,compare_metric/* compareMetric */.M)(metric.value, measurable, compare_metric/* usualTolerance */.I).kind === 'agrees';
    return { value: agrees ? metric.value : values_open(`its predictions give none: ${computed.reason}`), better };
}
/** Rows that have nothing to compute a metric from say nothing against it; others say that there is none. */
function saysNone({ code }) {
    return code === 'no-rows' || code === 'undefined';
}
function overall(source) {
    return { source, where: {}, metrics: source.evaluation.metrics };
}
/** The metrics of one evaluation. */
function metricsIn(source) {
    const names = source.evaluation.metrics.map(({ name }) => name);
    return lookup({
        label: '',
        keys: () => names,
        find: (name) => readingOf(overall(source), name)?.value,
        whyMissing: (name) => `the evaluation has no metric of that name${hint(name, names)}`,
    });
}
/** The metrics over whole datasets. */
function metricsOf(side) {
    const names = namesIn(side.evaluations.flatMap(({ evaluation }) => evaluation.metrics));
    return lookup({
        label: '',
        keys: () => names,
        find: (name) => metricOn(side, name),
        whyMissing: (name) => `no evaluation of ${(0,gates_checks/* nameOf */.Vb)(side.version)} has the metric ${(0,show_value/* showValue */.v)(name)}${hint(name, names)}${(0,gates_checks/* exclusions */.Gu)(side.version)}`, // prettier-ignore
    });
}
/** On the data that counts, of several evaluations the one that counts. */
function metricOn(side, name) {
    const has = (source) => readingOf(overall(source), name) !== undefined;
    const chosen = onOneData(side, `the metric ${(0,show_value/* showValue */.v)(name)}`, has);
    return chosen === undefined || isUnknown(chosen) ? chosen : settle(chosen.map(overall), name, side.counts);
}
function settle(registered, name, counts) {
    const readings = registered.map((each) => readingOf(each, name)).filter((reading) => reading !== undefined);
    const values = readings.map(({ value }) => value).filter((value) => typeof value === 'number');
    const unknown = readings.map(({ value }) => value).find((value) => isUnknown(value));
    if (unknown !== undefined)
        return unknown;
    const [better, ...otherwise] = new Set(readings.map((reading) => reading.better));
    if (new Set(values).size < 2)
        return values[0];
    if (better === undefined || otherwise.length > 0) {
        return values_open(`several evaluations on the same data differ, and it is not said which ${(0,show_value/* showValue */.v)(name)} is better`);
    }
    const takesLeast = (better === 'higher') === (counts === 'worst');
    return takesLeast ? Math.min(...values) : Math.max(...values);
}
/** The slices, each once. */
function measured_slicesOf(side) {
    const chosen = onOneData(side, 'slices', ({ evaluation }) => evaluation.slices.length > 0);
    if (chosen === undefined || isUnknown(chosen))
        return chosen;
    const slices = new Map();
    for (const source of chosen) {
        for (const slice of source.evaluation.slices) {
            const key = (0,recomputation_parts/* whereKey */.pP)(slice.where);
            const same = slices.get(key);
            if (same === undefined)
                slices.set(key, [{ source, ...slice }]);
            else
                same.push({ source, ...slice });
        }
    }
    return [...slices.values()].map((same) => sliceOf(same, side.counts));
}
/** One slice, in every evaluation that has it. */
function sliceOf(same, counts) {
    const where = same[0]?.where ?? {};
    const label = Object.keys(where).map((name) => `${name}=${where[name] ?? ''}`).join(', '); // prettier-ignore
    return values_partsOf(label, {
        where: () => mapOf('', where, `the slice ${(0,show_value/* showValue */.v)(label)} is not by that attribute`),
        n: () => BigInt(Math.min(...same.map(({ n }) => n))),
        metrics: () => sliceMetrics(same, label, counts),
    });
}
function sliceMetrics(same, label, counts) {
    const names = namesIn(same.flatMap((each) => each.metrics));
    return lookup({
        label: '',
        keys: () => names,
        find: (name) => settle(same, name, counts),
        whyMissing: (name) => `the slice ${(0,show_value/* showValue */.v)(label)} has no metric ${(0,show_value/* showValue */.v)(name)}${hint(name, names)}`,
    });
}
/** Confusion counts: attribute → group → counts. */
function groupsOf(side) {
    const attributes = [...new Set(side.evaluations.flatMap(({ evaluation }) => Object.keys(evaluation.groups)))].toSorted(); // prettier-ignore
    if (attributes.length === 0)
        return undefined;
    return lookup({
        label: '',
        keys: () => attributes,
        find: (attribute) => countedGroups(side, attribute),
        whyMissing: (attribute) => `no evaluation of ${(0,gates_checks/* nameOf */.Vb)(side.version)} counts groups of ${(0,show_value/* showValue */.v)(attribute)}${hint(attribute, attributes)}`, // prettier-ignore
    });
}
function countedGroups(side, attribute) {
    const chosen = onOneData(side, `groups of ${(0,show_value/* showValue */.v)(attribute)}`, ({ evaluation }) => Object.hasOwn(evaluation.groups, attribute)); // prettier-ignore
    if (chosen === undefined || isUnknown(chosen))
        return chosen;
    const names = [...new Set(chosen.flatMap(({ evaluation }) => Object.keys(evaluation.groups[attribute] ?? {})))]; // prettier-ignore
    return lookup({
        label: '',
        keys: () => names.toSorted(),
        find: (group) => countsOf(chosen, attribute, group),
        whyMissing: (group) => `no group ${(0,show_value/* showValue */.v)(group)} of ${(0,show_value/* showValue */.v)(attribute)} was counted`,
    });
}
function countsOf(sources, attribute, group) {
    const all = sources.flatMap((source) => {
        const computed = (0,of_evaluation/* recomputationOf */.gS)(source)?.confusion({ [attribute]: group });
        if (computed !== undefined && !('kind' in computed))
            return [computed];
        const registered = new Map(Object.entries(source.evaluation.groups[attribute] ?? {})).get(group);
        return registered === undefined ? [] : [registered];
    });
    const [first] = all;
    if (first === undefined)
        return undefined;
    const cells = ['tp', 'fp', 'tn', 'fn'];
    if (all.some((other) => cells.some((cell) => other[cell] !== first[cell]))) {
        return values_open('several evaluations on the same data count otherwise');
    }
    return values_partsOf('', Object.fromEntries(cells.map((cell) => [cell, () => BigInt(first[cell])])));
}
/**
 * The evaluations that have something, all of them on one dataset and split: those on which the candidate has it where
 * this is what it is compared with. `undefined` where none has it.
 */
function onOneData({ version, evaluations, comparedWith }, what, has) {
    const own = evaluations.filter(has);
    const reference = (comparedWith ?? []).filter(has);
    const data = new Map((reference.length > 0 ? reference : own).map((source) => [(0,comparable/* dataKey */.gf)(source), source]));
    const [first, ...others] = data.values();
    if (first === undefined)
        return undefined;
    if (others.length > 0) {
        return values_open(`${what} was measured on several datasets or splits (${(0,comparable/* describeData */.sf)(first)}, and ${others.length} more): name one by evidence.dataset or split, or ask for each in evaluations`); // prettier-ignore
    }
    const alike = own.filter((source) => (0,comparable/* dataKey */.gf)(source) === (0,comparable/* dataKey */.gf)(first));
    return alike.length === 0 && own.length > 0
        ? values_open(`${what} of ${(0,gates_checks/* nameOf */.Vb)(version)} was not measured on the data of the candidate, ${(0,comparable/* describeData */.sf)(first)}`) // prettier-ignore
        : alike.length === 0
            ? undefined
            : alike;
}
function namesIn(metrics) {
    return [...new Set(metrics.map(({ name }) => name))].toSorted();
}
function hint(name, known) {
    const near = (0,nearest_name/* nearestName */.q)(name, known);
    return near === undefined ? '' : `; it has ${(0,show_value/* showValue */.v)(near)}, which may be meant`;
}
/** For lists that say nothing where they are empty: of no slice everything is true. */
function unlessEmpty(values, why) {
    return values.length === 0 ? missing(why) : values;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/expression/facts.js







const dayMs = 86_400_000;
/** The variables of an expression. Nothing of them is worked out before it is asked for. */
function factsOf(evidence, split) {
    const { candidate, gatheredAt } = evidence;
    const current = (0,comparable/* liveVersion */.p2)(evidence);
    const live = current === null ? noCurrent : versionOf(sideOf(current, split, candidate), gatheredAt);
    return new Map([
        ['candidate', versionOf(sideOf(candidate, split, null), gatheredAt)],
        ['current', live],
        ['isFirst', current === null],
        ['now', gatheredAt],
    ]);
}
const noCurrent = missing('this is a first promotion, so there is no current version: write isFirst || before what compares with it');
function versionOf(side, now) {
    const { version, evaluations } = side;
    const { manifest } = version;
    const name = (0,gates_checks/* nameOf */.Vb)(version);
    const [metrics, groups] = [metricsOf(side), groupsOf(side)];
    return values_partsOf(name, {
        model: () => version.model,
        version: () => BigInt(version.version),
        kind: () => manifest.kind,
        registeredAt: () => new Date(manifest.registeredAt),
        metrics: () => metrics,
        slices: () => measured_slicesOf(side) ?? missing(`no evaluation of ${name} has slices`),
        groups: () => groups ?? missing(`no evaluation of ${name} counts groups`),
        latency: () => unlessEmpty(evaluations.flatMap((source) => latencyOf(source)), `no evaluation of ${name} has latency`), // prettier-ignore
        evaluations: () => unlessEmpty(evaluations.map((source) => evaluationOf(source, now)), `${name} has no evaluation that counts`),
        ...registeredOf(version),
    });
}
/** What the manifest says. */
function registeredOf(version) {
    const { manifest } = version;
    const name = (0,gates_checks/* nameOf */.Vb)(version);
    return {
        signature: () => signatureOf(manifest),
        artifacts: () => manifest.artifacts.map(({ path, role, sizeBytes }) => values_partsOf(path, { path: () => path, role: () => role, sizeBytes: () => BigInt(sizeBytes) })),
        tags: () => mapOf('', manifest.tags, `${name} has no such tag`),
        hyperparameters: () => mapOf('', manifest.hyperparameters, `${name} has no such hyperparameter`),
        lineage: () => lineageOf(manifest.lineage, name),
    };
}
/** Of samples where there are any, else as registered. */
function latencyOf(source) {
    const { latency } = source.evaluation;
    if (latency === undefined)
        return [];
    const { hardware, errors } = latency;
    const reading = { source, latency };
    const times = timesOf(reading, 'request');
    const quantileOf = (name) => times?.samples === undefined ? times?.registered[name] : sampleQuantile(times.samples, quantiles[name]);
    return [
        values_partsOf(hardware, {
            hardware: () => hardware,
            requests: () => BigInt(requestsOf(reading)),
            errors: () => BigInt(errors),
            p50: () => quantileOf('p50'),
            p95: () => quantileOf('p95'),
            p99: () => quantileOf('p99'),
        }),
    ];
}
function evaluationOf(source, now) {
    const { dataset, split, evaluator, observedAt } = source.evaluation;
    const observed = new Date(observedAt);
    const metrics = metricsIn(source);
    return values_partsOf(`${dataset.name}, split ${split}`, {
        dataset: () => dataset.name,
        digest: () => dataset.digest,
        split: () => split,
        evaluator: () => evaluator.identity,
        ageDays: () => (now.getTime() - observed.getTime()) / dayMs,
        observedAt: () => observed,
        metrics: () => metrics,
    });
}
function signatureOf({ signature }) {
    if (signature === undefined)
        return undefined;
    const { inputs, outputs, parameters } = signature;
    return values_partsOf('', {
        inputs: () => namesOf(inputs),
        outputs: () => namesOf(outputs),
        parameters: () => parameters.map(({ name }) => name),
    });
}
function namesOf(fields) {
    switch (fields?.kind) {
        case undefined:
            return undefined;
        case 'columns':
            return fields.columns.map(({ name }) => name ?? '');
        case 'tensors':
            return fields.tensors.map(({ name }) => name ?? '');
        default:
            return missing('it is described by something else than named columns');
    }
}
function lineageOf({ code, run, datasets, parents }, name) {
    const ofCode = code === undefined
        ? undefined
        : values_partsOf('', {
            repository: () => code.repository,
            commit: () => code.commit,
            dirty: () => code.dirty,
        });
    const ofRun = run === undefined
        ? undefined
        : values_partsOf('', { tracker: () => run.tracker, id: () => run.id, actor: () => run.actor });
    return values_partsOf('', {
        code: () => ofCode,
        run: () => ofRun,
        datasets: () => unlessEmpty(datasets.map(datasetOf), `${name} names no dataset`),
        parents: () => parents.map(({ model, version }) => `${model}@${version}`),
    });
}
function datasetOf({ name, role, digest }) {
    return values_partsOf(name, { name: () => name, role: () => role, digest: () => digest });
}

// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var digest = __webpack_require__(83014);
;// CONCATENATED MODULE: ./.build/js/src/gates/latency/registered-times.js







/** Of the larger of both: what writing a number with fewer digits may be off by. */
const registered_times_rounding = 1e-6;
/**
 * Of the candidate, a registered number that is not that of its samples fails whatever is judged, and samples that
 * cannot be read leave it undecided. Of the version that is live the samples count, and the rest is only said.
 */
function trustInTimes(version, readings, standing) {
    const unreadable = readings.flatMap((reading) => unreadableSamples(version, reading));
    const wrong = readings.flatMap((reading) => {
        const all = timedOf(reading).flatMap((said) => disagreements(said));
        return all.length === 0 ? [] : [{ reading, all }];
    });
    if (standing === 'candidate') {
        return { checks: [...unreadable, ...wrong.map(({ reading, all }) => disagreement(version, reading, all))], notes: [] }; // prettier-ignore
    }
    return {
        checks: unreadable,
        notes: wrong.map(({ all }) => `${(0,gates_checks/* nameOf */.Vb)(version)}: ${(0,gates_checks/* someOf */.yU)(all, '; ')}; the samples count`),
    };
}
function timedOf({ source, latency }) {
    const whole = {
        timed: 'request',
        n: latency.requests,
        quantilesMs: latency.quantilesMs,
        read: source.samples,
    };
    const ofTokens = evaluation/* tokenMeasures */.bU.flatMap((timed) => {
        const said = latency.tokens?.[timed];
        return said === undefined ? [] : [{ timed, ...said, read: source.tokenSamples?.[timed] }];
    });
    return [whole, ...ofTokens];
}
function unreadableSamples(version, reading) {
    return timedOf(reading).flatMap(({ timed, read }) => {
        if (read?.kind !== 'unusable')
            return [];
        const of = timed === 'request' ? 'latency' : timed;
        return [
            (0,gates_checks/* inconclusive */.Ni)({ subject: `samples of ${of} of ${(0,gates_checks/* nameOf */.Vb)(version)}`, limit: 'can be read' }, (0,unusable/* describeUnusable */.b2)(read), read.remedy ?? (0,gates_checks/* attachCommand */.TN)(version, 'correct the file of samples')),
        ];
    });
}
/** `p99 is registered as 41, and its samples give 57.2: 16.2 too little`. */
function disagreements({ timed, n, quantilesMs, read }) {
    if (read?.kind !== 'read')
        return [];
    const { milliseconds } = read;
    const of = timed === 'request' ? '' : `${timed} `;
    const counted = milliseconds.length === n
        ? []
        : [`${of}${timed === 'request' ? 'requests' : 'n'} is registered as ${n}, and there are ${milliseconds.length} samples`]; // prettier-ignore
    const wrong = evaluation/* quantileNames */.oL.flatMap((name) => {
        const [registered, given] = [quantilesMs[name], sampleQuantile(milliseconds, quantiles[name])];
        if (registered === undefined || given === undefined || isNear(registered, given))
            return [];
        const [was, is] = (0,show_number/* showApart */.U)(registered, given);
        const by = `${(0,show_number/* showNumber */.Z)(Math.abs(registered - given))} too ${registered > given ? 'much' : 'little'}`;
        return [`${of}${name} is registered as ${was}, and its samples give ${is}: ${by}`];
    });
    return [...counted, ...wrong];
}
function isNear(one, other) {
    return Math.abs(one - other) <= registered_times_rounding * Math.max(one, other);
}
function disagreement(version, { source }, all) {
    return {
        subject: `latency of ${(0,gates_checks/* nameOf */.Vb)(version)} as registered`,
        current: null,
        candidate: null,
        delta: null,
        limit: 'is that of its samples',
        verdict: 'failed',
        reason: `in evaluation ${(0,digest/* hexOf */.ZD)(source.digest).slice(0, 12)}, ${(0,gates_checks/* someOf */.yU)(all, '; ')}`,
        remedy: (0,gates_checks/* attachCommand */.TN)(version, 'find out which is wrong, the numbers or the samples; evaluations are immutable, so register a new version'), // prettier-ignore
    };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/expression.js
// The expression gate: a condition in CEL on both versions, for what no other gate covers.














const expression_parameters = schemas/* strictObject */.rej({
    expression: schemas/* string */.YjP()
        .trim()
        .min(1)
        .describe('CEL over candidate, current, isFirst and now; it passes where it is true.')
        .transform((text, context) => {
        const compiled = compileExpression(text);
        if (compiled.ok)
            return compiled.expression;
        context.addIssue({ code: 'custom', message: compiled.reason });
        return core/* NEVER */.tm;
    }),
    describe: fields/* shortTextField */.aT
        .optional()
        .describe('What it demands, in words: the report shows it as the limit.'),
    split: fields/* shortTextField */.aT.optional().describe('Only evaluations of this split count.'),
});
const expression = {
    name: 'expression',
    summary: 'A condition in CEL on the candidate and the current version, for what no other gate covers.',
    parameters: expression_parameters,
    // Samples are large, and say nothing but latency.
    needs: (demand) => ({ predictions: true, ...(asksLatency(demand) ? { samples: true } : {}) }),
    explain: explainExpression,
    // What sample a condition needs, nobody can read off it.
    planSample: () => [],
    judge: (demand, evidence) => {
        const comparesWithCurrent = demand.expression.uses.has('current');
        const { checks, notes } = trustInBoth(demand, evidence, comparesWithCurrent);
        return (0,gates_checks/* judgementOf */.lG)([...(0,gates_checks/* unusableEvidence */.rI)(evidence, comparesWithCurrent), ...checks, checkExpression(demand, evidence)], notes);
    },
};
function asksLatency({ expression: { text } }) {
    return /\blatency\b/.test(text);
}
function trustInBoth(demand, evidence, comparesWithCurrent) {
    const { candidate } = evidence;
    const current = comparesWithCurrent ? (0,comparable/* liveVersion */.p2)(evidence) : null;
    const of = (version, standing) => {
        const evaluations = (0,comparable/* evaluationsOf */.ZY)(version, demand.split);
        const timed = asksLatency(demand) ? readings_readingsOf({ evaluations }) : [];
        return [(0,of_evaluation/* trustIn */.Us)(version, evaluations, standing), trustInTimes(version, timed, standing)];
    };
    const all = [...of(candidate, 'candidate'), ...(current === null ? [] : of(current, 'live'))];
    return { checks: all.flatMap(({ checks }) => checks), notes: all.flatMap(({ notes }) => notes) };
}
/** A condition that is false fails it, whatever is unknown of the others that have to be true with it. */
function checkExpression({ expression: { text, tree }, describe, split }, evidence) {
    const about = { subject: 'expression', limit: describe ?? text.replaceAll(/\s+/g, ' ') };
    const findings = evaluate(tree, factsOf(evidence, split), new Steps());
    const broken = findings.filter(({ outcome }) => outcome === 'false');
    const row = { ...about, current: null, candidate: null, delta: null };
    if (broken.length > 0) {
        return {
            ...row,
            verdict: 'failed',
            reason: (0,gates_checks/* someOf */.yU)(broken.map((finding) => sentence(finding, 'false')), '; '),
        };
    }
    const undecided = findings.filter(({ outcome }) => outcome !== 'true');
    if (undecided.length > 0)
        return undecidedCheck(about, undecided);
    return {
        ...row,
        verdict: 'passed',
        reason: (0,gates_checks/* someOf */.yU)(findings.map((finding) => sentence(finding, 'true')), '; '),
    };
}
function undecidedCheck(about, findings) {
    const isTooLong = findings.some(({ outcome }) => outcome === 'out-of-steps');
    return (0,gates_checks/* inconclusive */.Ni)(about, (0,gates_checks/* someOf */.yU)(findings.map(({ text, reason }) => `${text} is neither true nor false: ${reason}`), '; '), isTooLong
        ? `write it with fewer loops inside loops: an expression takes at most ${steps_mostSteps} steps`
        : 'register or attach what is missing, or write in the expression what holds without it, as in !has(candidate.lineage.run) || …');
}
/** `candidate.metrics.auc > 0.75 is false, where candidate.metrics.auc is 0.74`. */
function sentence({ text, read }, outcome) {
    const values = [...read].map(([name, value]) => `${name} is ${shown(value)}`);
    return `${text} is ${outcome}${values.length === 0 ? '' : `, where ${(0,gates_checks/* someOf */.yU)(values)}`}`;
}
function shown(value) {
    return typeof value === 'number' ? (0,show_number/* showNumber */.Z)(value) : (0,show_value/* showValue */.v)(value);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/attributes.js


function attributeOf(names) {
    return { names, label: names.join(' × ') };
}
/** In the order in which they are judged: each attribute by name, then intersections as written. */
function attributesAsked(demand, evidence) {
    const names = demand.attribute === 'all' ? knownAttributes(demand, evidence) : [demand.attribute];
    return [...names.map((name) => [name]), ...(demand.intersections ?? [])].map(attributeOf);
}
/** Of the candidate and of what is live: an attribute does not vanish by measuring without it. */
function knownAttributes({ split }, evidence) {
    const current = (0,comparable/* liveVersion */.p2)(evidence);
    const versions = current === null ? [evidence.candidate] : [evidence.candidate, current];
    const known = versions.flatMap((version) => (0,comparable/* evaluationsOf */.ZY)(version, split).flatMap(attributesIn));
    return [...new Set(known)].toSorted();
}
/** Attributes of people that an evaluation counted, or whose columns its predictions have. */
function attributesIn(source) {
    const table = (0,of_evaluation/* recomputationOf */.gS)(source)?.table;
    const columns = table?.task === 'binary' ? [...table.groups.keys()] : [];
    return [...Object.keys(source.evaluation.groups), ...columns];
}
/**
 * `female` of one attribute, `sex=female, age=old` of several. Values that could be read otherwise are quoted, so that
 * two groups never share a name.
 */
function groupName({ names }, where) {
    const [only, ...others] = names;
    if (others.length === 0)
        return where[only ?? ''] ?? '';
    return names.map((name) => `${quoted(name)}=${quoted(where[name] ?? '')}`).join(', ');
}
function quoted(text) {
    return /^[\w.+<>–-]+(?: [\w.+<>–-]+)*$/u.test(text) ? text : JSON.stringify(text);
}

// EXTERNAL MODULE: ./.build/js/src/gates/statistics/classification.js
var classification = __webpack_require__(3234);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/rates.js
var rates = __webpack_require__(56715);
;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/fairness-measures.js

const fairnessDifferences = ['demographicParityDifference', 'equalizedOddsDifference', 'equalOpportunityDifference']; // prettier-ignore
const fairnessRatios = ['demographicParityRatio', 'equalizedOddsRatio', 'equalOpportunityRatio']; // prettier-ignore
const selection = { name: 'selection rate', of: rates/* selectionRate */.LG, denominator: 'all' };
const truePositive = { name: 'true positive rate', of: rates/* truePositiveRate */.Qn, denominator: 'positives' }; // prettier-ignore
const falsePositive = { name: 'false positive rate', of: rates/* falsePositiveRate */.T5, denominator: 'negatives' }; // prettier-ignore
/** What each measure compares; of several rates the worse counts. */
const comparedRates = {
    demographicParityDifference: [selection],
    demographicParityRatio: [selection],
    equalOpportunityDifference: [truePositive],
    equalOpportunityRatio: [truePositive],
    equalizedOddsDifference: [truePositive, falsePositive],
    equalizedOddsRatio: [truePositive, falsePositive],
};
const denominators = { positives: rates/* positives */.TE, negatives: rates/* negatives */.hN, all: rates/* total */.X5 };
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
    return worst(comparedRates[measure], (rate) => (0,rates/* differenceBetween */.wm)(groups.map(rate.of)), Math.max);
}
/**
 * The smallest ratio between groups of any of the measure's rates, in [0, 1]; undefined where a rate is 0 in
 * every group (a predictor that selects nobody).
 *
 * Sources: Fairlearn, `demographic_parity_ratio`, `equal_opportunity_ratio` and `equalized_odds_ratio`.
 */
function fairnessRatio(measure, groups) {
    return worst(comparedRates[measure], (rate) => (0,rates/* ratioBetween */.o5)(groups.map(rate.of)), Math.min);
}
function worst(rates, valueOf, pick) {
    const values = rates.map((rate) => valueOf(rate));
    const defined = values.filter((value) => value !== undefined);
    return defined.length < values.length ? undefined : pick(...defined);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/measures.js

 // prettier-ignore

const gapMeasures = [
    ...fairnessDifferences,
    'predictiveParityDifference',
    'accuracyDifference',
];
const ratioMeasures = fairnessRatios;
const precisionRate = {
    name: 'positive predictive value',
    of: classification/* precision */.Fz,
    denominator: 'predicted positives',
};
const accuracyRate = { name: 'accuracy', of: classification/* accuracy */.y2, denominator: 'all' };
/** What each measure compares; of several rates the worse counts. */
const ratesOf = {
    ...comparedRates,
    predictiveParityDifference: [precisionRate],
    accuracyDifference: [accuracyRate],
};
/** Rates that a group may be held to by itself, and which way is better for the people in it. */
const groupMetrics = {
    accuracy: { rate: accuracyRate, better: 'higher' },
    recall: { rate: { name: 'recall', of: classification/* recall */.I9, denominator: 'positives' }, better: 'higher' },
    precision: { rate: { ...precisionRate, name: 'precision' }, better: 'higher' },
    specificity: {
        rate: { name: 'specificity', of: ({ tn, fp }) => (0,classification/* recall */.I9)({ tp: tn, fn: fp }), denominator: 'negatives' },
        better: 'higher',
    },
    falsePositiveRate: {
        rate: { name: 'false positive rate', of: rates/* falsePositiveRate */.T5, denominator: 'negatives' },
        better: 'lower',
    },
    falseNegativeRate: {
        rate: { name: 'false negative rate', of: ({ tp, fn }) => (0,classification/* recall */.I9)({ tp: fn, fn: tp }), denominator: 'positives' }, // prettier-ignore
        better: 'lower',
    },
    selectionRate: {
        rate: { name: 'selection rate', of: rates/* selectionRate */.LG, denominator: 'all' },
        better: 'higher',
    },
};
const groupMetricNames = ['accuracy', 'recall', 'precision', 'specificity', 'falsePositiveRate', 'falseNegativeRate', 'selectionRate']; // prettier-ignore
/** How many of its people a rate counts; `successes` is whole, as counts are. */
function measures_proportionOf(rate, counts) {
    const n = peopleOf(rate, counts);
    return { successes: Math.round((rate.of(counts) ?? 0) * n), n };
}
/** People in `counts` that a rate is of. */
function peopleOf({ denominator, ...rate }, counts) {
    return denominator === 'predicted positives'
        ? counts.tp + counts.fp
        : denominatorOf({ ...rate, denominator }, counts);
}
/**
 * The largest difference between groups of any of the measure's rates, or the smallest ratio, in [0, 1]; `undefined`
 * where a rate is of nobody, or a ratio 0/0.
 */
function measures_valueOf(measure, groups) {
    if (isRatio(measure))
        return fairnessRatio(measure, groups);
    if (measure === 'predictiveParityDifference' || measure === 'accuracyDifference') {
        return (0,rates/* differenceBetween */.wm)(ratesOf[measure].flatMap((rate) => groups.map(rate.of)));
    }
    return fairnessDifference(measure, groups);
}
function isRatio(measure) {
    return ratioMeasures.some((ratio) => ratio === measure);
}
/** `equalized odds difference`. */
function measureWords(measure) {
    return measure.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/explain.js
// What a fairness gate demands, in words.


 // prettier-ignore
function explainFairness(demand) {
    return {
        demands: [
            ...gapMeasures.flatMap((measure) => differenceSentences(measure, demand)),
            ...ratioMeasures.flatMap((measure) => ratioSentences(measure, demand)),
            ...groupSentences(demand),
            relative('every group that was counted before, on the same data, is counted'),
            ...(demand.smallGroups === 'fail' ? [absolute('no group is too small (smallGroups: fail)')] : []),
        ],
        needs: explain_needsOf(demand),
        inconclusive: explain_inconclusiveOf(demand),
    };
}
function explain_needsOf(demand) {
    const { attribute, split, intersections, calibrationWithinGroups: calibration } = demand;
    const isAll = attribute === 'all';
    const where = split === undefined ? '' : `, split ${split}`;
    return [
        `an evaluation of the candidate with tp, fp, tn and fn of each group of ${isAll ? 'the attributes that matter' : attribute}${where}, or with predictions that have decisions and a column of it`,
        peopleWords(demand),
        ...(intersections === undefined
            ? []
            : [`predictions with decisions and with columns of groups, for ${intersectionWords(demand)}`]),
        ...(calibration === undefined ? [] : ['predictions with scores that are probabilities, for calibration']),
        ...(demand.smallGroups === 'note'
            ? ['of two groups or more as many people: smaller ones are named and left out (smallGroups: note)']
            : []),
        ...(explain_isRelative(demand)
            ? ['the counts of the same groups of the current version on the same data: equal dataset digest, equal split; or its predictions of the same examples'] // prettier-ignore
            : []),
        ...explain_modeNeeds[demand.mode](demand),
    ];
}
function explain_inconclusiveOf({ attribute, smallGroups, mode }) {
    return [
        attribute === 'all' ? 'no attribute was counted' : `${attribute} was not counted`,
        ...(smallGroups === 'inconclusive'
            ? [
                'a group has fewer people than that, and the others are within the limit (smallGroups: inconclusive)',
            ]
            : []),
        ...(mode === 'point' ? [] : ['the groups have too few people to tell']),
        'fewer than two groups have enough people',
        'the current version, measured on other data only, counted a group that the candidate does not',
        'predictions of both versions are said to be of the same data, and are not of the same examples',
        'an evaluation cannot be read or was altered',
    ];
}
const explain_modeNeeds = {
    point: () => [],
    'confident-pass': (judging) => [
        `people enough to show with ${confidenceText(judging)} that each limit is kept (mode confident-pass)`,
    ],
    'confident-fail': (judging) => [
        `people enough to exclude with ${confidenceText(judging)} a breach of twice its size (mode confident-fail): it fails only where a limit is shown to be broken`,
    ],
};
/** `95 % confidence`, with the number as it was written. */
function explain_isRelative(demand) {
    return (demand.noGroupWorseBy !== undefined ||
        gapMeasures.some((measure) => demand[measure]?.worseThanCurrentBy !== undefined));
}
function groupsWords({ attribute, intersections }) {
    const groups = attribute === 'all' ? 'the groups of each attribute' : `the groups of ${attribute}`;
    return intersections === undefined ? groups : `${groups}, and of ${intersectionWords({ intersections })}`;
}
/** `sex and age together`. */
function intersectionWords({ intersections = [] }) {
    return intersections.map((names) => `${listed(names)} together`).join(', of ');
}
function differenceSentences(measure, demand) {
    const { max, worseThanCurrentBy: margin } = demand[measure] ?? {};
    const what = `the ${measureWords(measure)} between ${groupsWords(demand)}`;
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
    return [absolute(`the ${measureWords(measure)} between ${groupsWords(demand)} is at least ${min.written}`)];
}
/** Of what every group is owed by itself. */
function groupSentences(demand) {
    const { worstGroup, noGroupWorseBy, calibrationWithinGroups: calibration } = demand;
    const among = `among ${groupsWords(demand)}`;
    const sentences = [];
    if (worstGroup !== undefined) {
        const { metric, min, max } = worstGroup;
        const limit = min === undefined ? `at most ${max?.written ?? ''}` : `at least ${min.written}`;
        sentences.push(absolute(`the ${metricWords(metric)} of each group is ${limit}, ${among}`));
    }
    if (noGroupWorseBy !== undefined) {
        const { metric, margin, better = groupMetrics[metric].better } = noGroupWorseBy;
        const side = better === 'higher' ? 'below' : 'above';
        sentences.push(relative(`the ${metricWords(metric)} of no group is ${side} that of the current version by more than ${marginText(margin)} (${better} is better), ${among}`)); // prettier-ignore
    }
    if (calibration !== undefined) {
        const { maxError, bins } = calibration;
        sentences.push(absolute(`the calibration error of each group is at most ${maxError.written}, in at most ${bins} bins of equal mass, ${among}`)); // prettier-ignore
    }
    return sentences;
}
/** `false positive rate (falsePositiveRate)`: the words, and the name where they are not the same. */
function metricWords(metric) {
    const { name } = groupMetrics[metric].rate;
    return name === metric ? name : `${name} (${metric})`;
}
/** Of each group, only where a measure has a rate of them. */
function peopleWords(demand) {
    const { worstGroup, noGroupWorseBy } = demand;
    const rates = [
        ...[...gapMeasures, ...ratioMeasures].flatMap((each) => demand[each] === undefined ? [] : ratesOf[each]),
        ...[worstGroup, noGroupWorseBy].flatMap((each) => (each === undefined ? [] : [groupMetrics[each.metric].rate])), // prettier-ignore
    ];
    const denominators = new Set(rates.map(({ denominator }) => denominator));
    const least = [
        `${demand.minPerGroup} people`,
        ...(denominators.has('positives') ? [`${demand.minPositives} with a positive label`] : []),
        ...(denominators.has('negatives') ? [`${demand.minNegatives} with a negative label`] : []),
        ...(denominators.has('predicted positives')
            ? [`${demand.minPredictedPositives} predicted positive`]
            : []),
    ];
    return `in each group at least ${listed(least)}`;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/not-counted.js




function notCounted({ names, label }, { split }, evidence) {
    const { candidate } = evidence;
    const known = (0,comparable/* evaluationsOf */.ZY)(candidate, split).flatMap(attributesIn);
    const near = names.length === 1 ? (0,nearest_name/* nearestName */.q)(label, known) : undefined;
    const hint = near === undefined ? '' : `; it has ${near}, which may be meant`;
    const measure = `measure ${(0,gates_checks/* nameOf */.Vb)(candidate)}${(0,gates_checks/* onDemandedData */.qb)(evidence)}`;
    return (0,gates_checks/* inconclusive */.Ni)({ subject: `groups (${label})`, limit: 'were counted' }, names.length === 1
        ? `no evaluation of ${(0,gates_checks/* nameOf */.Vb)(candidate)} counts groups of ${label}${hint}${(0,gates_checks/* exclusions */.Gu)(candidate)}`
        : `no evaluation of ${(0,gates_checks/* nameOf */.Vb)(candidate)} has predictions with decisions and with columns of ${names.join(' and ')}, and counts of one attribute at a time do not tell those of both${(0,gates_checks/* exclusions */.Gu)(candidate)}`, (0,gates_checks/* attachCommand */.TN)(candidate, names.length === 1
        ? `${measure}, with tp, fp, tn and fn of each group of ${label}`
        : `${measure}, with predictions: that name prediction: and groups: [${names.join(', ')}] among their columns`));
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/rows.js



/** What becomes of a group that is too small to be judged; it is named in any case. */
const smallGroupPolicies = ['inconclusive', 'fail', 'note'];
/**
 * A further group can only widen a gap, or be the worst: what fails without the groups that are too small fails with
 * them, and what passes without them is not known to pass.
 */
function ruleWithSmallGroups(demand, row, { tooSmall, verdict, reason }) {
    const check = { ...row, verdict, reason, ...(verdict === 'inconclusive' ? { remedy: morePeople(demand) } : {}) }; // prettier-ignore
    if (tooSmall.length === 0)
        return check;
    const small = (0,gates_checks/* someOf */.yU)(tooSmall.map(({ why }) => why), '; '); // prettier-ignore
    if (demand.smallGroups === 'note')
        return { ...check, reason: `${reason}; too small and left out, as the policy says: ${small}` }; // prettier-ignore
    if (verdict === 'failed')
        return { ...check, reason: `${reason}; besides, ${small}` };
    const both = `${small}; of the other groups ${reason}`;
    return demand.smallGroups === 'fail'
        ? { ...row, verdict: 'failed', reason: both, remedy: smallGroupRemedy(demand) }
        : (0,gates_checks/* inconclusive */.Ni)(row, both, smallGroupRemedy(demand));
}
function tooFewGroups(demand, about, able) {
    if (able.counts.length >= 2)
        return null;
    const why = able.tooSmall.length === 0 ? '' : `: ${(0,gates_checks/* someOf */.yU)(able.tooSmall.map((small) => small.why), '; ')}`; // prettier-ignore
    const check = (0,gates_checks/* inconclusive */.Ni)(about, `fewer than two groups of ${demand.attribute.label} have enough people to compare${why}`, smallGroupRemedy(demand));
    return demand.smallGroups === 'fail' && able.tooSmall.length > 0 ? { ...check, verdict: 'failed' } : check;
}
function smallGroupRemedy({ candidate, attribute }) {
    return (0,gates_checks/* attachCommand */.TN)(candidate, `measure ${(0,gates_checks/* nameOf */.Vb)(candidate)} with more people in those groups of ${attribute.label}, or say in the policy which minimum is enough`); // prettier-ignore
}
function morePeople({ candidate, attribute }) {
    return (0,gates_checks/* attachCommand */.TN)(candidate, `measure ${(0,gates_checks/* nameOf */.Vb)(candidate)} with more people in each group of ${attribute.label} (laurel policy power says how many)`); // prettier-ignore
}
function rows_notCounted({ candidate, attribute }, about) {
    return (0,gates_checks/* inconclusive */.Ni)(about, `the groups of ${attribute.label} give no rates to compare`, (0,gates_checks/* attachCommand */.TN)(candidate, `measure ${(0,gates_checks/* nameOf */.Vb)(candidate)} by ${attribute.label}`));
}
/** The level of the intervals that are shown and decide. */
function levelOf(judging) {
    return (0,statistics_interval/* levelOfOneSided */.t)((0,mode/* alphaOf */.Qq)(judging));
}
/** A number with its interval, where there is one. */
function rows_measureOf(estimate, judging) {
    if (estimate === null || estimate === undefined)
        return null;
    const { value, n } = estimate;
    const interval = estimate.intervalAt(levelOf(judging));
    return 'kind' in interval ? { value, unit: 'ratio', n } : { value, unit: 'ratio', n, interval };
}
function checkRow(about, candidate, current) {
    const delta = candidate === null || current === null ? null : candidate.value - current.value;
    return { ...about, current, candidate, delta };
}
function failing(row, reason) {
    return { headroom: -1, check: { ...row, verdict: 'failed', reason } };
}
/** `equalized odds difference (sex)`. */
function rows_subjectOf(words, { attribute, where }) {
    return `${words} (${attribute.label})${where}`;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/parameters.js
// What people write for a fairness gate.






const differenceDemand = schemas/* strictObject */.rej({ max: shareField.optional(), worseThanCurrentBy: absoluteMarginField.optional() })
    .refine((p) => p.max !== undefined || p.worseThanCurrentBy !== undefined, {
    error: 'demands nothing: write max, worseThanCurrentBy or both',
})
    .optional();
const ratioDemand = schemas/* strictObject */.rej({ min: shareField }).optional();
const metric = schemas/* enum */.k5n(groupMetricNames);
const worstGroup = schemas/* strictObject */.rej({ metric, min: shareField.optional(), max: shareField.optional() })
    .refine((p) => (p.min === undefined) !== (p.max === undefined), {
    error: 'takes one limit: write min or max',
})
    .refine((p) => isOpen(p.metric) || (p.min === undefined) === (parameters_betterOf(p.metric) === 'lower'), {
    error: 'its limit is on the side that is better for people: write max for a rate of errors, and min for the others',
});
const noGroupWorseBy = schemas/* strictObject */.rej({
    metric,
    margin: absoluteMarginField,
    better: schemas/* enum */.k5n(['higher', 'lower'])
        .optional()
        .describe('Of selectionRate, which way is better for people: higher unless written.'),
})
    .refine((p) => p.better === undefined || isOpen(p.metric) || p.better === parameters_betterOf(p.metric), {
    path: ['better'],
    error: 'is known for this metric: only of selectionRate can it be either way',
});
const calibrationWithinGroups = schemas/* strictObject */.rej({
    maxError: shareField.refine(({ share }) => share < 0.5, {
        error: 'is below 0.5: a larger error is hardly a limit',
    }),
    bins: schemas/* int */.Whr().min(1).max(50).default(10).describe('Bins of equal mass, fewer where a group is small.'),
});
const intersections = schemas/* array */.YOg(schemas/* array */.YOg(fields/* shortTextField */.aT)
    .min(2)
    .max(4)
    .refine((names) => new Set(names).size === names.length, { error: 'names an attribute twice' }))
    .min(1)
    .max(20);
const demands = [...gapMeasures, ...ratioMeasures, 'worstGroup', 'noGroupWorseBy', 'calibrationWithinGroups']; // prettier-ignore
const parameters_least = schemas/* int */.Whr().min(1);
const fairnessParameters = schemas/* strictObject */.rej({
    attribute: fields/* shortTextField */.aT.describe('The attribute whose groups are compared, or `all` for every one that was counted or has a column of groups in the predictions.'),
    intersections: intersections
        .optional()
        .describe('Attributes whose groups are compared together as well, as in [[sex, age]]: from predictions.'), // prettier-ignore
    demographicParityDifference: differenceDemand.describe('The largest less the smallest selection rate.'),
    equalizedOddsDifference: differenceDemand.describe('The larger of the differences in true and in false positive rates.'),
    equalOpportunityDifference: differenceDemand.describe('The largest less the smallest true positive rate.'),
    predictiveParityDifference: differenceDemand.describe('The largest less the smallest positive predictive value.'),
    accuracyDifference: differenceDemand.describe('The largest less the smallest accuracy.'),
    demographicParityRatio: ratioDemand.describe('The smallest over the largest selection rate.'),
    equalizedOddsRatio: ratioDemand.describe('The smaller of the ratios of true and of false positive rates.'),
    equalOpportunityRatio: ratioDemand.describe('The smallest over the largest true positive rate.'),
    worstGroup: worstGroup.optional().describe('A limit that every group keeps by itself.'),
    noGroupWorseBy: noGroupWorseBy
        .optional()
        .describe('No group has a worse rate than in the current version by more than a margin.'),
    calibrationWithinGroups: calibrationWithinGroups
        .optional()
        .describe('How far scores may be from what becomes of the people of each group: from predictions.'),
    ...mode/* modeFields */.Bt,
    split: fields/* shortTextField */.aT.optional().describe('Only evaluations of this split count.'),
    smallGroups: schemas/* enum */.k5n(smallGroupPolicies)
        .default('inconclusive')
        .describe('What a group below a minimum does to the verdict; it is named in any case.'),
    minPerGroup: parameters_least.default(100).describe('People a group needs.'),
    minPositives: parameters_least
        .default(30)
        .describe('People with a positive label that a group needs where rates of them are compared.'),
    minNegatives: parameters_least
        .default(30)
        .describe('People with a negative label that a group needs where rates of them are compared.'),
    minPredictedPositives: parameters_least
        .default(30)
        .describe('People predicted positive that a group needs where rates of them are compared.'),
})
    .refine((p) => demands.some((demand) => p[demand] !== undefined), {
    error: `demands nothing: write at least one of ${demands.join(', ')}`,
});
/** Whether it depends on what is decided which way is better for people. */
function isOpen(name) {
    return name === 'selectionRate';
}
function parameters_betterOf(name) {
    return groupMetrics[name].better;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/planned.js
// Demands before and after they are decided: questions are gathered first, so that those that share an error are
// decided together.




/** What is known without asking. */
function planned_known(judged) {
    return { family: { key: '', name: '' }, size: 0, ask: () => [], finish: () => judged };
}
function rowOfCheck(check, notes = []) {
    return { planned: [], otherwise: check, notes };
}
/** The checks of rows, in their order. */
function planned_decideRows(rows, judging) {
    const decisions = decideAll(rows.flatMap(({ planned }) => planned), judging); // prettier-ignore
    const judgedOf = (each) => {
        const { check, headroom } = each.finish(decisions.get(each) ?? []);
        return { check, headroom, isBelieved: each.isBelieved === true };
    };
    return rows.map(({ planned, otherwise }) => (0,gates_checks/* settle */.G9)(planned.map((each) => judgedOf(each))) ?? otherwise);
}
/** What is planned on a reading, whose counts are of rows or only registered. */
function onReading({ from }, planned) {
    return { ...planned, isBelieved: from === 'registered' };
}
function decideAll(all, judging) {
    const decided = new Map();
    for (const members of (0,comparable/* byKey */.dX)(all, ({ family }) => family.key).values()) {
        const name = members[0]?.family.name ?? '';
        const size = members.reduce((sum, member) => sum + member.size, 0);
        if (size === 0)
            continue;
        const asked = members.map((member) => member.ask((0,mode/* alphaOf */.Qq)(judging) / size));
        const decisions = decideFamily({ name, questions: asked.flat() }, judging);
        let from = 0;
        for (const [at, member] of members.entries()) {
            const to = from + (asked[at]?.length ?? 0);
            decided.set(member, decisions.slice(from, to));
            from = to;
        }
    }
    return decided;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/eligibility.js



/** The groups large enough for every one of `rates`, and those that are not. */
function eligibility(reading, rates, minimums) {
    const lacks = reading.groups.map((group) => ({ group, why: shortfall(group, rates, minimums) }));
    const groups = lacks.filter(({ why }) => why === null).map(({ group }) => group);
    return {
        groups,
        counts: groups.map(({ counts }) => counts),
        tooSmall: lacks.flatMap(({ group, why }) => (why === null ? [] : [{ name: group.name, why }])),
    };
}
function shortfall({ name, counts, people }, rates, minimums) {
    if (!(people >= minimums.minPerGroup))
        return tooFewPeople(name, people, minimums);
    for (const rate of rates) {
        const least = minimumOf(rate, minimums);
        const counted = peopleOf(rate, counts);
        if (!(counted >= least))
            return `group ${name} has ${counted} ${rate.denominator}, fewer than ${least}`;
    }
    return null;
}
function tooFewPeople(name, people, { minPerGroup }) {
    return `group ${name} has ${people} people, fewer than ${minPerGroup}`;
}
function minimumOf({ denominator }, minimums) {
    const { minPositives, minNegatives, minPerGroup, minPredictedPositives } = minimums;
    return {
        positives: minPositives,
        negatives: minNegatives,
        all: minPerGroup,
        'predicted positives': minPredictedPositives,
    }[denominator];
}
/** `true positive rate from 0.381 (female, 61 of 160) to 0.56 (male, 84 of 150)`, for each of `rates`. */
function rateWords({ groups }, rates) {
    return rates.map((rate) => extremes(groups, rate)).join(', ');
}
function extremes(groups, rate) {
    const rated = groups.toSorted((a, b) => (rate.of(a.counts) ?? 0) - (rate.of(b.counts) ?? 0));
    const [least, most] = [rated[0], rated.at(-1)];
    if (least === undefined || most === undefined)
        return `${rate.name} of nobody`;
    return `${rate.name} from ${rateOfGroup(rate, least)} to ${rateOfGroup(rate, most)}`;
}
/** `0.381 (female, 61 of 160)`. */
function rateOfGroup(rate, { name, counts }) {
    const { successes, n } = measures_proportionOf(rate, counts);
    return `${(0,show_number/* showNumber */.Z)(successes / n)} (${name}, ${successes} of ${n})`;
}
/** Whether all decisions are alike, so that no rate of theirs tells anything of how people are treated. */
function degenerateWords(counts) {
    const people = counts.reduce((sum, each) => sum + (0,rates/* total */.X5)(each), 0);
    const selected = counts.reduce((sum, { tp, fp }) => sum + tp + fp, 0);
    if (people === 0 || (selected > 0 && selected < people))
        return null;
    const what = selected === 0 ? 'nobody' : 'everybody';
    return `degenerate predictor: of ${people} people it predicts ${what} positive, which is the same for every group and decides nothing`;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/plan-parts.js


/** By the measured values. */
function ofEachGroup({ rate, demand, live }, words) {
    const least = minimumOf(rate, demand);
    const counts = live.map((group) => peopleOf(rate, group));
    return {
        demand: words,
        of: peopleIn(rate),
        toPass: least,
        toFail: least,
        had: counts.length === 0 ? null : Math.min(...counts),
    };
}
/** `people in each group`. */
function peopleIn({ denominator }) {
    return `${denominator === 'all' ? 'people' : denominator} in each group`;
}
/** The least people with which the gate can pass and fail; where nobody knows, as many as it asks for in any mode. */
function plan_parts_inMode({ mode }, least, { toShow, toExclude, toRefute }) {
    if (mode === 'point')
        return { toPass: least, toFail: least };
    const shown = mode === 'confident-pass' ? toShow : toExclude;
    return { toPass: Math.max(least, shown ?? 0), toFail: Math.max(least, toRefute ?? 0) };
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

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/plan-groups.js











function floorPlan(demand, ofRate) {
    const { worstGroup, confidence } = demand;
    const limit = worstGroup?.min ?? worstGroup?.max;
    if (worstGroup === undefined || limit === undefined)
        return [];
    const about = ofRate(groupMetrics[worstGroup.metric].rate);
    const side = worstGroup.min === undefined ? 'at-most' : 'at-least';
    const shown = (0,sampling/* shownShare */.XP)({ threshold: limit.share, side, confidence, method: 'wilson' }, about.value);
    const words = `${about.rate.name} of every group (${demand.attribute}) ${side === 'at-least' ? '≥' : '≤'} ${limit.written}`;
    return [
        {
            ...ofEachGroup(about, words),
            ...plan_parts_inMode(demand, minimumOf(about.rate, demand), { ...shown, toExclude: shown.toRefute }),
            ...shown,
            assumed: about.value === undefined ? null : `the ${about.rate.name} of a group is ${(0,sampling/* roughly */.vB)(about.value)}`,
            notes: ['every group has to keep it: of many groups the worst lies further off by chance alone'],
        },
    ];
}
function groupMarginPlan(demand, ofRate, { disagreement }) {
    const { noGroupWorseBy: written, attribute } = demand;
    if (written === undefined || written.margin.kind !== 'absolute')
        return [];
    const about = ofRate(groupMetrics[written.metric].rate);
    const margin = written.margin.value;
    const alpha = (0,mode/* alphaOf */.Qq)(demand);
    const toShow = leastAlike(alpha, margin);
    const deviation = disagreement === undefined ? undefined : (0,statistics_power/* deviationOfPairs */.Am)(disagreement, 0);
    const neededAt = (power) => {
        if (deviation === undefined || toShow === null)
            return null;
        const n = (0,statistics_power/* samplesForNonInferiority */.uq)({ deviation, margin, expectedGain: 0, alpha, power });
        return n === undefined ? null : Math.max(n, toShow);
    };
    return [
        {
            ...ofEachGroup(about, `${about.rate.name} of no group (${attribute}) worse than current by more than ${written.margin.written}`), // prettier-ignore
            ...plan_parts_inMode(demand, minimumOf(about.rate, demand), {
                toShow,
                toExclude: leastAlike(alpha, 2 * margin),
                toRefute: null,
            }),
            ...sampling/* notShown */.d5,
            toShow,
            likely: sampling/* powers */.Nj.map((power) => ({ power, n: neededAt(power) })),
            assumed: disagreement === undefined ? null : `both versions decide alike but for ${(0,sampling/* percentText */.fL)(disagreement)} of a group`, // prettier-ignore
            notes: [
                'both versions are measured on the same people: the fewer they decide otherwise, the fewer it takes',
            ],
        },
    ];
}
/** The people of whom both versions decide alike, half of them each way, that show a difference below the margin. */
function leastAlike(alpha, margin) {
    const level = (0,statistics_interval/* levelOfOneSided */.t)(alpha);
    return leastGroups((n) => {
        const half = n / 2;
        const table = { both: half, onlyFirst: 0, onlySecond: 0, neither: half };
        return (newcombePairedInterval(table, level)?.high ?? 1) <= margin;
    });
}
function calibrationPlan(demand, live) {
    const { calibrationWithinGroups: written, attribute, minPerGroup } = demand;
    if (written === undefined)
        return [];
    const { maxError, bins } = written;
    const z = (0,normal/* normalQuantile */.Zl)(demand.confidence);
    // Of scores that are right in every bin chance makes an error of √(2/π) deviations, and its bound lies z errors above.
    const chance = Math.sqrt(2 / Math.PI) * 0.5 * Math.sqrt(bins);
    const needed = (limit) => (limit > 0 ? Math.ceil((0,elementary/* squareOf */.lh)((chance + 0.5 * z) / limit)) : null);
    const people = live.map(rates/* total */.X5);
    const toShow = needed(maxError.share);
    return [
        {
            ...sampling/* notShown */.d5,
            demand: `calibration error of every group (${attribute}) ≤ ${maxError.written}`,
            of: 'people in each group',
            ...plan_parts_inMode(demand, minPerGroup, { toShow, toExclude: needed(2 * maxError.share), toRefute: null }),
            toShow,
            assumed: `scores are right, and around 0.5 in each of ${bins} bins, where what becomes of people scatters most`,
            had: people.length === 0 ? null : Math.min(...people),
            notes: ['of few people chance alone makes an error, which the measured one is corrected for in part'],
        },
    ];
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/plan-sample.js











/** Of a measure, for each rate that it compares; then of what every group is owed. */
function planFairnessSample(demand, expected) {
    const live = plan_sample_groupsOf(expected.live, demand);
    const ofRate = (rate) => ({ rate, demand, live, value: expected.rate ?? pooled(live, rate) });
    return [
        ...[...gapMeasures, ...ratioMeasures].flatMap((measure) => ratesOf[measure].flatMap((rate) => plan_sample_plansOf({ ...ofRate(rate), measure }))),
        ...floorPlan(demand, ofRate),
        ...groupMarginPlan(demand, ofRate, expected),
        ...calibrationPlan(demand, live),
    ];
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
    const deviation = (0,statistics_power/* deviationOfTwo */.$j)(value, value);
    const least = minimumOf(rate, demand);
    const level = levelOf(demand);
    const toShow = leastGroups((n) => widthAt(value, n, level) <= max.share);
    const toExclude = leastGroups((n) => widthAt(value, n, level) <= 2 * max.share);
    const toRefute = leastGroups((n) => (newcombeInterval({ successes: n, n }, { successes: 0, n }, level)?.low ?? 0) > max.share); // prettier-ignore
    // Of a difference that is 0 both ends have to lie within the limit.
    const plan = { deviation, margin: max.share, expectedGain: 0, alpha: (0,mode/* alphaOf */.Qq)(demand) };
    const likely = sampling/* powers */.Nj.map((power) => {
        const n = (0,statistics_power/* samplesForNonInferiority */.uq)({ ...plan, power: (1 + power) / 2 });
        return { power, n: n === undefined || toShow === null ? null : Math.max(n, toShow) };
    });
    const beyond = deviation === 0 ? 0 : 2 * (0,normal/* normalSurvival */.IL)((max.share * Math.sqrt(least)) / deviation);
    return {
        ...plan_sample_common(about, `≤ ${max.written}`),
        ...plan_parts_inMode(demand, least, { toShow, toExclude, toRefute }),
        toShow,
        toRefute,
        likely,
        notes: [
            `with ${(0,sampling/* countText */.lT)(least)} ${peopleIn(rate)}, as many as the gate asks for, the ${(0,sampling/* percentText */.fL)(level)} interval of two equal groups reaches ${(0,sampling/* roughly */.vB)(widthAt(value, least, level))} to either side`,
            `so compared, two equally treated groups of ${(0,sampling/* countText */.lT)(least)} lie further apart than ${max.written} in ${(0,sampling/* percentText */.fL)(beyond)} of draws, and of more groups the two outermost more often`, // prettier-ignore
        ],
    };
}
function ratioPlan(about, min) {
    const { value = 0.5, demand, rate } = about;
    const isBounded = value > 0 && min.share > 0 && min.share < 1;
    // The deviation of the logarithm of the ratio of two equal rates, times √n.
    const deviation = isBounded ? Math.sqrt((2 * (1 - value)) / value) : undefined;
    const needed = (z, limit) => deviation === undefined || !(limit > 0) ? null : Math.max(1, Math.ceil((0,elementary/* squareOf */.lh)((z * deviation) / (0,elementary/* log */.Rm)(limit)) - 1e-9)); // prettier-ignore
    const z = (0,normal/* normalQuantile */.Zl)(demand.confidence);
    const least = minimumOf(rate, demand);
    const beyond = deviation === undefined || deviation === 0 ? undefined : 2 * (0,normal/* normalSurvival */.IL)((-(0,elementary/* log */.Rm)(min.share) * Math.sqrt(least)) / deviation); // prettier-ignore
    const toShow = needed(z, min.share);
    return {
        ...plan_sample_common(about, `≥ ${min.written}`),
        ...sampling/* notShown */.d5,
        ...plan_parts_inMode(demand, least, { toShow, toExclude: needed(z, 2 * min.share - 1), toRefute: null }),
        toShow,
        likely: sampling/* powers */.Nj.map((power) => ({ power, n: needed(z + (0,normal/* normalQuantile */.Zl)((1 + power) / 2), min.share) })),
        notes: beyond === undefined
            ? ['of such a limit or rate nothing is shown by any number of people']
            : [
                `so compared, the ratio of two equally treated groups of ${(0,sampling/* countText */.lT)(least)} falls below ${min.written} in ${(0,sampling/* percentText */.fL)(beyond)} of draws, and of more groups more often`,
            ],
    };
}
function plan_sample_marginPlan(about, margin) {
    return {
        ...plan_sample_common(about, `not above current by more than ${margin.written}`),
        ...sampling/* notShown */.d5,
        notes: [
            'both versions are measured on the same people; how far two differences of the same people scatter is not known before they are measured',
        ],
    };
}
function plan_sample_common(about, limit) {
    const { measure, rate, demand, value } = about;
    return {
        ...ofEachGroup(about, `${measureWords(measure)} (${demand.attribute}) ${limit}, by ${rate.name}`),
        assumed: value === undefined
            ? `the ${rate.name} is 0.5, where it scatters most, in two groups of equal size`
            : `the ${rate.name} is ${(0,sampling/* roughly */.vB)(value)} in two groups of equal size`,
    };
}
/** How far the interval of the difference of two groups of n reaches, both with the same rate. */
function widthAt(rate, n, level) {
    const group = { successes: rate * n, n };
    return newcombeInterval(group, group, level)?.high ?? 1;
}
/** Of the largest sample that counted the attribute; of `all` attributes the first. */
function plan_sample_groupsOf(live, { attribute, split }) {
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

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/absent-groups.js


/**
 * A group that is known on the same data and that the candidate's counts leave out fails: leaving people out is
 * no way to treat them alike. One known only from the current version on other data cannot be judged.
 * `everywhere` is all that the current version counted, on whatever data.
 */
function absentGroups({ label, where, group, candidate }, current, everywhere) {
    const about = { subject: `groups (${label})${where}`, limit: 'every known group is counted' };
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
                reason: `${(0,gates_checks/* nameOf */.Vb)(candidate)} leaves out ${(0,gates_checks/* someOf */.yU)(absent)}, counted before on the same data`,
                remedy: (0,gates_checks/* attachCommand */.TN)(candidate, `measure every group of ${label}`),
            },
        ];
    }
    if (current === null || group.current.length > 0)
        return [];
    const elsewhere = absentFrom(group.candidate, peopled(everywhere));
    if (elsewhere.length === 0)
        return [];
    const first = group.candidate[0];
    const data = first === undefined ? 'the same data' : (0,comparable/* describeData */.sf)(first.source);
    return [
        (0,gates_checks/* inconclusive */.Ni)(about, `${(0,gates_checks/* nameOf */.Vb)(current)}, the current version, was measured on other data and counted ${(0,gates_checks/* someOf */.yU)(elsewhere)}, which ${(0,gates_checks/* nameOf */.Vb)(candidate)} does not`, (0,gates_checks/* attachCommand */.TN)(current, `measure ${(0,gates_checks/* nameOf */.Vb)(current)} on ${data}`)),
    ];
}
function peopled(readings) {
    const names = readings.flatMap(({ groups }) => groups.filter(({ people }) => people > 0).map(({ name }) => name));
    return [...new Set(names)].toSorted();
}
/** Names that at least one of the readings leaves out. */
function absentFrom(readings, known) {
    return known.filter((name) => readings.some(({ groups }) => !groups.some((group) => group.name === name)));
}
function count(value) {
    return { value, unit: 'count' };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/score-methods.js
// Score tests and intervals for two independent proportions: their difference and their ratio.




/**
 * The score test of first - second ≤ `nullDifference` against >, for independent proportions; non-inferiority with
 * margin m is the null difference -m. `undefined` where either is of nobody or the variance under the null is 0.
 *
 * Source: C. P. Farrington and G. Manning, "Test statistics and sample size formulae for comparative binomial trials
 * with null hypothesis of non-zero risk difference or non-unity relative risk", Statistics in Medicine 9 (1990)
 * 1447-1454.
 */
function scoreTest(first, second, nullDifference) {
    requireThat(nullDifference > -1 && nullDifference < 1, 'a null difference lies between -1 and 1', nullDifference);
    const z = differenceScore(first, second, nullDifference, 1);
    return z === undefined ? undefined : { z, p: normalSurvival(z) };
}
/**
 * The score interval of first - second for independent proportions, in [-1, 1]; `undefined` where either is of
 * nobody.
 *
 * Source: O. Miettinen and M. Nurminen, "Comparative analysis of two rates", Statistics in Medicine 4 (1985)
 * 213-226, with its factor N / (N - 1).
 */
function miettinenNurminenInterval(first, second, level) {
    const n = first.n + second.n;
    if (first.n === 0 || second.n === 0 || n < 2)
        return undefined;
    const z = twoSidedZ(level);
    const estimate = first.successes / first.n - second.successes / second.n;
    const score = (delta) => differenceScore(first, second, delta, n / (n - 1)) ?? scoreAtCertainty(estimate, delta); // prettier-ignore
    return {
        low: clamp(crossing((delta) => score(delta) > z, -1, estimate), -1, 1),
        high: clamp(crossing((delta) => score(delta) > -z, estimate, 1), -1, 1),
        level,
    };
}
function scoreAtCertainty(estimate, delta) {
    return estimate === delta ? 0 : (estimate - delta) * Number.POSITIVE_INFINITY;
}
/** (p̂1 - p̂2 - δ) over its standard error where the difference is δ. */
function differenceScore(first, second, delta, factor) {
    checkPair(first, second);
    if (first.n === 0 || second.n === 0)
        return undefined;
    const p2 = restrictedShare(first, second, delta);
    const p1 = p2 + delta;
    const variance = ((p1 * (1 - p1)) / first.n + (p2 * (1 - p2)) / second.n) * factor;
    if (!(variance > 1e-300))
        return undefined;
    return (first.successes / first.n - second.successes / second.n - delta) / Math.sqrt(variance);
}
/**
 * The most likely share of `second` where that of `first` is it plus δ: the log-likelihood is concave, so the sign of
 * its derivative says on which side.
 */
function restrictedShare(first, second, delta) {
    const rises = (p2) => {
        const p1 = p2 + delta;
        // The derivative of the log-likelihood times p1 (1 - p1) p2 (1 - p2) > 0.
        const one = (first.successes - first.n * p1) * p2 * (1 - p2);
        const two = (second.successes - second.n * p2) * p1 * (1 - p1);
        return one + two > 0;
    };
    return crossing(rises, Math.max(0, -delta), Math.min(1, 1 - delta));
}
/**
 * The interval of first / second for independent proportions, by the normal distribution of the ratio's logarithm;
 * `undefined` where either has no success. Short of its confidence for small counts: prefer the score interval.
 *
 * Source: D. Katz et al., "Obtaining confidence intervals for the risk ratio in cohort studies", Biometrics 34 (1978)
 * 469-474.
 */
function logRatioInterval(first, second, level) {
    checkPair(first, second);
    if (first.successes === 0 || second.successes === 0)
        return undefined;
    const ratio = first.successes / first.n / (second.successes / second.n);
    const variance = 1 / first.successes - 1 / first.n + 1 / second.successes - 1 / second.n;
    const half = twoSidedZ(level) * Math.sqrt(variance);
    return { low: ratio * exp(-half), high: ratio * exp(half), level };
}
/**
 * The score interval of first / second for independent proportions, from 0; `undefined` where neither has a success
 * or either is of nobody. `high` is `Infinity` where `second` has no success: nothing bounds the ratio from above.
 *
 * Source: Miettinen and Nurminen (1985), with the factor N / (N - 1).
 */
function scoreRatioInterval(first, second, level) {
    checkPair(first, second);
    if (first.successes + second.successes === 0 || first.n === 0 || second.n === 0)
        return undefined;
    const z = (0,normal/* twoSidedZ */.mI)(level);
    const estimate = (0,elementary/* log */.Rm)(first.successes / first.n) - (0,elementary/* log */.Rm)(second.successes / second.n);
    const above = (bound) => (logRatio) => ratioScore(first, second, (0,elementary/* exp */.oN)(logRatio)) > bound;
    const middle = (0,statistics_interval/* clamp */.q)(estimate, -700, 700);
    return {
        low: first.successes === 0 ? 0 : (0,elementary/* exp */.oN)(crossing(above(z), -700, middle)),
        high: second.successes === 0 ? Number.POSITIVE_INFINITY : (0,elementary/* exp */.oN)(crossing(above(-z), middle, 700)),
        level,
    };
}
/** (p̂1 - ρ p̂2) over its standard error where the ratio is ρ; falls with ρ. */
function ratioScore(first, second, ratio) {
    const n = first.n + second.n;
    const b = first.n * ratio + first.successes + second.n + second.successes * ratio;
    const root = Math.sqrt(Math.max(0, b * b - 4 * n * ratio * (first.successes + second.successes)));
    const p2 = (2 * (first.successes + second.successes)) / (b + root);
    const p1 = Math.min(1, p2 * ratio);
    const variance = (p1 * (1 - p1)) / first.n + (ratio * ratio * p2 * (1 - p2)) / second.n;
    const gap = first.successes / first.n - (ratio * second.successes) / second.n;
    return gap / Math.sqrt((variance * n) / (n - 1));
}
/** Where `holds` turns false between `from`, where it may hold, and `to`, to the last bit. */
function crossing(holds, from, to) {
    let held = from;
    let failed = to;
    for (let round = 0; round < 200; round += 1) {
        const middle = held + (failed - held) / 2;
        if (middle === held || middle === failed)
            break;
        if (holds(middle))
            held = middle;
        else
            failed = middle;
    }
    return held + (failed - held) / 2;
}
function checkPair(first, second) {
    for (const { successes, n } of [first, second]) {
        (0,preconditions/* requireAmount */.kn)('n', n);
        (0,preconditions/* requireThat */.Vu)(successes >= 0 && successes <= n, 'successes lie between 0 and n', successes, n);
    }
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/gaps.js
// How far the rates of groups lie apart: intervals of the largest difference and of the smallest ratio.




/**
 * The interval of the largest difference between two groups in any of `rates`, in [0, 1]; `undefined` unless every
 * rate has two groups or more and all of them people.
 *
 * Either end is a bound with confidence (1 + level) / 2 for any number of groups. The largest difference is that of
 * one pair, so the greatest upper bound of all pairs is one without correction; that no pair differs by less than it
 * seems has to hold for all pairs at once, so lower bounds share their α among the K(K - 1) ordered pairs of each rate
 * (Bonferroni). The largest of many differences is more than 0 by chance alone; a bootstrap of it does not know that,
 * and its lower end lies too high where groups are equal.
 *
 * Source: Newcombe (1998), method 10, for each pair; union-intersection and intersection-union principles: R. L.
 * Berger and J. C. Hsu, "Bioequivalence trials, intersection-union tests and equivalence confidence sets", Statistical
 * Science 11 (1996) 283-319.
 */
function gapInterval(rates, level) {
    const lows = differencesOfPairs(rates, correctedLevel(rates, level));
    const highs = differencesOfPairs(rates, level);
    if (lows === undefined || highs === undefined)
        return undefined;
    return { low: (0,statistics_interval/* clamp */.q)(greatest(lows.map(({ low }) => low)), 0, 1), high: greatest(highs.map(({ high }) => high)), level }; // prettier-ignore
}
/**
 * The interval of the smallest ratio between two groups in any of `rates`, in [0, 1], in the same manner: its upper
 * end is corrected for all pairs, its lower end needs no correction. `undefined` also where two groups have no
 * success: of 0 to 0 there is no ratio.
 */
function ratioGapInterval(rates, level) {
    const lows = ratiosOfPairs(rates, level);
    const highs = ratiosOfPairs(rates, correctedLevel(rates, level));
    if (lows === undefined || highs === undefined)
        return undefined;
    return { low: -greatest(lows.map(({ low }) => -low)), high: (0,statistics_interval/* clamp */.q)(-greatest(highs.map(({ high }) => -high)), 0, 1), level }; // prettier-ignore
}
/** The comparisons that the corrected end is corrected for: ordered pairs of groups, over all rates. */
function comparisonsOf(rates) {
    return rates.reduce((sum, groups) => sum + groups.length * (groups.length - 1), 0);
}
function correctedLevel(rates, level) {
    (0,preconditions/* requireProbability */.HO)('level', level);
    return (0,statistics_interval/* levelOfOneSided */.t)((1 - level) / 2 / Math.max(1, comparisonsOf(rates)));
}
/** Time grows with the square of the groups, so Wilson's interval is worked out once for each of them. */
function differencesOfPairs(rates, level) {
    const reaches = rates.map((groups) => groups.map((group) => wilsonReach(group, level)));
    return ofPairs(reaches, (one, two) => one === undefined || two === undefined ? undefined : newcombeOfReaches(one, two, level));
}
function ratiosOfPairs(rates, level) {
    return ofPairs(rates, (one, two) => scoreRatioInterval(one, two, level));
}
/** Of every ordered pair of each of `rates`; `undefined` where any is, or there is none. */
function ofPairs(rates, between) {
    const intervals = [];
    if (rates.length === 0)
        return undefined;
    for (const groups of rates) {
        if (groups.length < 2)
            return undefined;
        for (const [one, first] of groups.entries()) {
            for (const [other, second] of groups.entries()) {
                if (one === other)
                    continue;
                const interval = between(first, second);
                if (interval === undefined)
                    return undefined;
                intervals.push(interval);
            }
        }
    }
    return intervals;
}
function greatest(values) {
    return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/group-bootstrap.js

/**
 * The bootstrap of a measure of groups. Rows of one group that fall into the same cell of its confusion counts are
 * alike, so drawing counts is the bootstrap of the rows themselves, in a time that does not grow with them. Where
 * groups are equal the replicates of a largest difference lie above the truth: for a bound that is to block, prefer
 * `gapInterval`.
 */
function bootstrapGroups(groups, measure, plan) {
    return bootstrap({
        strata: groups.map(({ tp, fp, tn, fn }) => Uint32Array.of(tp, fp, tn, fn)),
        statistic: (drawn) => measure(drawn.map(confusionOf)),
    }, plan);
}
function confusionOf([tp = 0, fp = 0, tn = 0, fn = 0]) {
    return { tp, fp, tn, fn };
}
/** The confusion counts of each model. */
function confusionsOf({ positives, negatives }) {
    return {
        first: {
            tp: positives.both + positives.onlyFirst,
            fn: positives.onlySecond + positives.neither,
            fp: negatives.both + negatives.onlyFirst,
            tn: negatives.onlySecond + negatives.neither,
        },
        second: {
            tp: positives.both + positives.onlySecond,
            fn: positives.onlyFirst + positives.neither,
            fp: negatives.both + negatives.onlySecond,
            tn: negatives.onlyFirst + negatives.neither,
        },
    };
}
/**
 * The paired bootstrap of the measure of the first model less that of the second: people are drawn with both
 * predictions, each group by itself.
 */
function bootstrapGroupsDifference(groups, measure, plan) {
    return bootstrap({
        strata: groups.map(({ positives, negatives }) => Uint32Array.of(...cellsOf(positives), ...cellsOf(negatives))), // prettier-ignore
        statistic: (drawn) => {
            const models = drawn.map((cells) => confusionsOf(pairedGroupOf(cells)));
            const first = measure(models.map((model) => model.first));
            const second = measure(models.map((model) => model.second));
            return first === undefined || second === undefined ? undefined : first - second;
        },
    }, plan);
}
function cellsOf({ both, onlyFirst, onlySecond, neither }) {
    return [both, onlyFirst, onlySecond, neither];
}
function pairedGroupOf(cells) {
    return { positives: tableOf(cells.subarray(0, 4)), negatives: tableOf(cells.subarray(4)) };
}
function tableOf([both = 0, onlyFirst = 0, onlySecond = 0, neither = 0]) {
    return { both, onlyFirst, onlySecond, neither };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/contrasts.js





function pairedGroupOfTwo(name, pairs) {
    const { first, second } = confusionsOf(pairs);
    return { name, candidate: first, current: second, pairs };
}
/**
 * Gives intervals of sums of rates of different groups, or of rates of different people of one, each in either version
 * or in both; not clamped. `undefined` where a rate is of nobody.
 *
 * Every rate has its Wilson interval, and the distances to its ends add up as standard errors do, less the covariance of
 * two versions' predictions of the same people. For the difference of one rate of one group this is Newcombe's paired
 * method 10, with its continuity correction.
 *
 * Sources: G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures: a general approach",
 * Statistics in Medicine 27 (2008) 1693-1702 (MOVER); R. G. Newcombe, Statistics in Medicine 17 (1998) 2635-2650.
 */
function contrastsAt(level) {
    const cells = new Map();
    const cellOf = ({ group, rate }) => {
        const byRate = cells.get(group) ?? new Map();
        cells.set(group, byRate);
        const known = byRate.get(rate) ?? measureCell(rate, group, level);
        byRate.set(rate, known);
        return known;
    };
    return (terms) => {
        let at = 0;
        let below = 0;
        let above = 0;
        for (const term of terms) {
            const reach = reachOfTerm(term, cellOf(term));
            if (reach === undefined)
                return undefined;
            at += reach.at;
            below += reach.down;
            above += reach.up;
        }
        return { low: at - Math.sqrt(below), high: at + Math.sqrt(above), level };
    };
}
function measureCell(rate, { candidate, current, pairs }, level) {
    return {
        candidate: contrasts_reachOf(rate, candidate, level),
        current: contrasts_reachOf(rate, current, level),
        products: pairs === null ? null : productsOf(rate, pairs),
    };
}
function contrasts_reachOf(rate, counts, level) {
    const proportion = measures_proportionOf(rate, counts);
    const interval = wilsonInterval(proportion, level);
    if (interval === undefined)
        return undefined;
    const at = proportion.successes / proportion.n;
    return { at, down: at - interval.low, up: interval.high - at };
}
/** `down` and `up` squared. */
function reachOfTerm({ candidate, current }, cell) {
    const ours = signed(cell.candidate, candidate);
    const theirs = signed(cell.current, current);
    if (ours === undefined || theirs === undefined)
        return undefined;
    const shared = cell.products === null ? 0 : contrasts_sharedShare(cell.products, -candidate * current);
    return {
        at: ours.at + theirs.at,
        down: Math.max(0, (0,elementary/* squareOf */.lh)(ours.down) + (0,elementary/* squareOf */.lh)(theirs.down) - 2 * shared * ours.down * theirs.down),
        up: Math.max(0, (0,elementary/* squareOf */.lh)(ours.up) + (0,elementary/* squareOf */.lh)(theirs.up) - 2 * shared * ours.up * theirs.up),
    };
}
const none = { at: 0, down: 0, up: 0 };
function signed(reach, sign) {
    if (sign === 0)
        return none;
    if (reach === undefined || sign > 0)
        return reach;
    return { at: -reach.at, down: reach.up, up: reach.down };
}
/**
 * By how much of the product of both distances the versions vary together, in [-1, 1]: the correlation of the two rates
 * over people, by what each adds to its rate. `sign` is 1 for their difference, -1 for their sum, 0 where only one of
 * them counts. What would narrow the interval is corrected for continuity, as Newcombe does.
 */
function contrasts_sharedShare({ ofBoth, ofCandidate, ofCurrent }, sign) {
    const scale = Math.sqrt(ofCandidate * ofCurrent);
    if (!(scale > 0))
        return 0;
    const narrowing = sign * ofBoth;
    return (0,statistics_interval/* clamp */.q)((narrowing > 0 ? Math.max(narrowing - 0.5, 0) : narrowing) / scale, -1, 1);
}
/** Sums over people of the products of what they add to either rate: 1 or 0 less the rate, nothing outside of it. */
function productsOf(rate, pairs) {
    const { first, second } = confusionsOf(pairs);
    const [ours, theirs] = [rate.of(first) ?? 0, rate.of(second) ?? 0];
    const sums = { ofBoth: 0, ofCandidate: 0, ofCurrent: 0 };
    for (const label of [1, 0]) {
        const table = label === 1 ? pairs.positives : pairs.negatives;
        const cells = [[1, 1, table.both], [1, 0, table.onlyFirst], [0, 1, table.onlySecond], [0, 0, table.neither]]; // prettier-ignore
        for (const [byCandidate, byCurrent, n] of cells) {
            const one = added(rate, label, { decision: byCandidate, mean: ours });
            const other = added(rate, label, { decision: byCurrent, mean: theirs });
            sums.ofBoth += n * one * other;
            sums.ofCandidate += n * one * one;
            sums.ofCurrent += n * other * other;
        }
    }
    return sums;
}
function added(rate, label, { decision, mean }) {
    const tp = label * decision;
    const fn = label * (1 - decision);
    const fp = (1 - label) * decision;
    const one = rate.of({ tp, fp, fn, tn: 1 - tp - fn - fp });
    return one === undefined ? 0 : one - mean;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/gap-difference.js
// By how much the gap between groups is wider than it was, and within what that lies, for any number of groups.


/**
 * The interval of the largest difference between groups in the candidate less that in the current version, over all of
 * `rates`, in [-1, 1]; `undefined` unless there are two groups or more and all rates are of somebody. The rates must be
 * of different people (true and false positive rates are).
 *
 * Either end is a bound with confidence (1 + level) / 2 whatever the number of groups, and where groups are equal too.
 * The candidate's gap is the difference d of one pair, that nobody knows, and the current version's is at least the
 * difference e of any pair: so d - e bounds the difference of gaps from above, for the largest d, and the e that is
 * chosen for it is corrected for (Bonferroni). It is that of the same pair, or the widest. From below it is the other way
 * round. A bootstrap of the difference of two largest differences has no such guarantee: where one of the gaps is 0 and
 * the other is not, an end of its 90 % interval misses the truth in a fifth of draws.
 *
 * Source: union-intersection and intersection-union principles, as R. L. Berger and J. C. Hsu, Statistical Science 11
 * (1996) 283-319; each contrast by MOVER, see `contrastsAt`.
 */
function gapDifferenceInterval(rates, groups, level) {
    const [now, then] = [gap_difference_pairsOf(rates, groups.candidate), gap_difference_pairsOf(rates, groups.current)];
    const [ours, theirs] = [widestOf(now, 'candidate'), widestOf(then, 'current')];
    if (ours === undefined || theirs === undefined)
        return undefined;
    const forLow = contrastsAt(corrected(level, now.length));
    const forHigh = contrastsAt(corrected(level, then.length));
    const isNow = setOfKeys(now);
    const isThen = setOfKeys(then);
    const lows = then.map((pair) => {
        const chosen = isNow.has(gap_difference_keyOf(pair)) ? [ours, pair] : [ours];
        return Math.max(...chosen.map((above) => forLow(termsOf(above, pair))?.low ?? Number.NaN));
    });
    const highs = now.map((pair) => {
        const chosen = isThen.has(gap_difference_keyOf(pair)) ? [theirs, pair] : [theirs];
        return Math.min(...chosen.map((above) => forHigh(termsOf(pair, above))?.high ?? Number.NaN));
    });
    const [low, high] = [gap_difference_least(lows), -gap_difference_least(highs.map((end) => -end))];
    if (Number.isNaN(low) || Number.isNaN(high))
        return undefined;
    return { low: (0,statistics_interval/* clamp */.q)(low, -1, 1), high: (0,statistics_interval/* clamp */.q)(high, -1, 1), level };
}
function gap_difference_least(values) {
    return values.reduce((smallest, value) => Math.min(smallest, value), Number.POSITIVE_INFINITY);
}
function gap_difference_keyOf({ rate, above, below }) {
    return JSON.stringify([rate.name, above.name, below.name]);
}
function setOfKeys(pairs) {
    return new Set(pairs.map(gap_difference_keyOf));
}
function corrected(level, comparisons) {
    return (0,statistics_interval/* levelOfOneSided */.t)((1 - level) / 2 / comparisons);
}
function widestOf(pairs, version) {
    return pairs.reduce((best, pair) => (best === undefined || apart(pair, version) > apart(best, version) ? pair : best), undefined);
}
function gap_difference_pairsOf(rates, groups) {
    return rates.flatMap((rate) => groups.flatMap((above) => groups.filter((below) => below !== above).map((below) => ({ rate, above, below }))));
}
function apart({ rate, above, below }, version) {
    return (rate.of(above[version]) ?? 0) - (rate.of(below[version]) ?? 0);
}
/** The difference of `ours` in the candidate less that of `theirs` in the current version. */
function termsOf(ours, theirs) {
    const cells = new Map();
    const add = (rate, group, signs) => {
        const key = `${rate.name} ${group.name}`;
        const known = cells.get(key) ?? { rate, group, candidate: 0, current: 0 };
        cells.set(key, { rate, group, candidate: known.candidate + signs.candidate, current: known.current + signs.current }); // prettier-ignore
    };
    add(ours.rate, ours.above, { candidate: 1, current: 0 });
    add(ours.rate, ours.below, { candidate: -1, current: 0 });
    add(theirs.rate, theirs.above, { candidate: 0, current: -1 });
    add(theirs.rate, theirs.below, { candidate: 0, current: 1 });
    return [...cells.values()];
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/estimates.js
// What counts of groups say of a gap, of a rate, and of how either differs from the current version's.







/** Every pair is compared, so that time grows with the square of the groups: more of them where an interval decides. */
function mostGroups({ mode }) {
    return mode === 'point' ? 30 : 100;
}
/** Of the largest difference, or the smallest ratio; `undefined` where there is none. */
function measureEstimate(measure, groups, judging) {
    const value = measures_valueOf(measure, groups.map(({ counts }) => counts));
    if (value === undefined)
        return undefined;
    const rates = proportionsOf(measure, groups);
    const [of, end] = isRatio(measure) ? ['score intervals', 'upper'] : ['Newcombe', 'lower'];
    return estimates_estimate({
        value,
        n: groups.reduce((sum, { people }) => sum + people, 0),
        method: `${of} of all pairs, ${end} end by Bonferroni over ${comparisonsOf(rates)}`,
        at: (level) => (groups.length > mostGroups(judging) ? tooManyGroups : intervalOf(measure, rates, level)),
    });
}
/** Whether people in these numbers could show that the limit is broken, were they as unequal as can be. */
function couldShowBreach(measure, groups, { limit, level }) {
    const extreme = proportionsOf(measure, groups).map((rate) => {
        const least = rate.toSorted((a, b) => b.n - a.n)[1];
        return rate.map((group) => ({ n: group.n, successes: group === least ? 0 : group.n }));
    });
    const interval = intervalOf(measure, extreme, level);
    if ('kind' in interval)
        return false;
    return isRatio(measure) ? interval.high < limit : interval.low > limit;
}
function proportionsOf(measure, groups) {
    return ratesOf[measure].map((rate) => groups.map(({ counts }) => measures_proportionOf(rate, counts)));
}
function intervalOf(measure, rates, level) {
    if (!isRatio(measure))
        return gapInterval(rates, level) ?? noInterval('there is no interval of it');
    return (ratioGapInterval(rates, level) ??
        noInterval('there is no interval of it: a rate is 0 in two groups, and of 0 to 0 there is no ratio'));
}
/** By how much the gap of the candidate is above that of the current version. */
function gapDifferenceEstimate(measure, groups, { value, isPaired, judging }) {
    const mostOfEither = Math.max(groups.candidate.length, groups.current.length);
    return estimates_estimate({
        value,
        n: groups.candidate.reduce((sum, { candidate }) => sum + (0,rates/* total */.X5)(candidate), 0),
        method: `MOVER over all pairs, ${isPaired ? 'paired by example' : 'unpaired'}`,
        at: (level) => mostOfEither > mostGroups(judging)
            ? tooManyGroups
            : (gapDifferenceInterval(ratesOf[measure], groups, level) ??
                noInterval('there is no interval of it')),
    });
}
/** Of a rate of one group. */
function rateEstimate(rate, { counts }) {
    const proportion = measures_proportionOf(rate, counts);
    return estimates_estimate({
        value: proportion.successes / proportion.n,
        n: proportion.n,
        method: 'Wilson',
        at: (level) => wilsonInterval(proportion, level) ?? noInterval('there is no interval of it'),
    });
}
/** Of a rate of one group in the candidate less that in the current version. */
function rateDifferenceEstimate(rate, group) {
    const [ours, theirs] = [measures_proportionOf(rate, group.candidate), measures_proportionOf(rate, group.current)];
    const term = { rate, group, candidate: 1, current: -1 };
    return estimates_estimate({
        value: ours.successes / ours.n - theirs.successes / theirs.n,
        n: ours.n,
        method: group.pairs === null ? 'Newcombe, unpaired' : 'Newcombe, paired by example',
        at: (level) => contrastsAt(level)([term]) ?? noInterval('there is no interval of it'),
    });
}
const tooManyGroups = noInterval('there are too many groups: of more than 100 no interval is worked out, name an attribute with fewer'); // prettier-ignore
/** Remembers what it was asked: several checks show the same interval. */
function estimates_estimate({ value, n, method, at }) {
    const asked = new Map();
    return {
        value,
        n,
        method,
        intervalAt: (level) => {
            const interval = asked.get(level) ?? at(level);
            asked.set(level, interval);
            return interval;
        },
    };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/gap-demands.js







function eligibleEstimate({ measure, minimums, judging }, reading) {
    const able = eligibility(reading, ratesOf[measure], minimums);
    return {
        able,
        estimate: able.groups.length < 2 ? undefined : measureEstimate(measure, able.groups, judging),
    };
}
function unfitGroups(demand, about, able) {
    const few = tooFewGroups(demand, about, able);
    if (few !== null)
        return planned_known({ check: few, headroom: 0 });
    const degenerate = degenerateWords(able.counts);
    return degenerate === null ? null : planned_known(failing(checkRow(about, null, null), degenerate));
}
/** Where the current version has nothing to compare with. */
function notMeasuredAlike({ group, attribute }, about, current) {
    const first = group.candidate[0];
    if (group.current.length > 0 || first === undefined)
        return null;
    const data = (0,comparable/* describeData */.sf)(first.source);
    return (0,gates_checks/* inconclusive */.Ni)(about, `${(0,gates_checks/* nameOf */.Vb)(current)}, the current version, counted no groups of ${attribute.label} on the same data, ${data}`, (0,gates_checks/* attachCommand */.TN)(current, `measure ${(0,gates_checks/* nameOf */.Vb)(current)} on ${data}`));
}
function refusedPairs(about, compared) {
    return compared.kind === 'refused' ? (0,gates_checks/* inconclusive */.Ni)(about, compared.reason, compared.remedy) : null;
}
/** Demands in the same words on the same evaluations share an error, whatever the attribute. */
function familyOf(words, { where }, readings) {
    const name = `${words}${where}`;
    return { name, key: [name, ...readings.map(({ source }) => source.digest)].join(' ') };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/group-calibration.js
// How far the scores of a group are from what became of its people, and within what that lies.
 // prettier-ignore




/** Of fewer rows a share says next to nothing. */
const leastRowsOfBin = 10;
const binned = new WeakMap();
/** Bins of equal mass, as many as asked for, but none with fewer than ten rows unless equal scores leave no choice. */
function binsOfGroup(group, most) {
    const known = binned.get(group) ?? new Map();
    binned.set(group, known);
    const bins = known.get(most) ?? fillBins(group, most);
    known.set(most, bins);
    return bins;
}
function fillBins({ labels, scores }, most) {
    const count = Math.max(1, Math.min(most, Math.floor(labels.length / leastRowsOfBin)));
    return (0,calibration/* calibrationBins */.N0)(labels, scores, { binning: 'equal-mass', count });
}
/**
 * The calibration error of bins, Σ (nᵦ/n) |mean score - share of positives|, corrected for its bias; `undefined`
 * without rows.
 *
 * Of few rows a bin the plain error is too large: chance alone moves each share. What chance adds to an error of that
 * size is subtracted, and what is left is not below 0. For either end of the interval chance is taken for normal, with
 * the variance of a share with two successes and two failures more, so that a bin without variation is not certain: the
 * upper end is the plain error and z standard errors; the lower end is less by the most that chance can add on average,
 * √(2/π) deviations of every bin.
 *
 * Sources: A. Kumar, P. Liang and T. Ma, "Verified uncertainty calibration", NeurIPS 2019, for the correction
 * (`normal_debiased_ce` of their code, here in closed form); for the ends, concentration of functions of normal variables
 * that change by no more than their arguments do: C. Borell, Inventiones Mathematicae 30 (1975) 207-216; A. Agresti and
 * B. A. Coull, The American Statistician 52 (1998) 119-126, for the variance.
 */
function calibrationEstimate(bins) {
    const plain = (0,calibration/* expectedCalibrationError */.pB)(bins);
    if (plain === undefined)
        return undefined;
    const n = bins.reduce((sum, bin) => sum + bin.n, 0);
    const parts = bins.map((bin) => ({
        share: bin.n / n,
        gap: Math.abs(bin.probabilitySum - bin.positives) / bin.n,
        deviation: group_calibration_deviationOf(bin),
    }));
    const added = parts.reduce((sum, { share, gap, deviation }) => sum + share * (meanOfFolded(gap, deviation) - gap), 0); // prettier-ignore
    const mostAdded = parts.reduce((sum, { share, deviation }) => sum + share * meanOfFolded(0, deviation), 0);
    const error = Math.sqrt(parts.reduce((sum, { share, deviation }) => sum + (0,elementary/* squareOf */.lh)(share * deviation), 0));
    return estimates_estimate({
        value: Math.max(0, plain - added),
        n,
        method: `${bins.length} bins of equal mass, corrected for bias`,
        at: (level) => {
            const reach = (0,normal/* normalQuantile */.Zl)((1 + level) / 2) * error;
            return { low: Math.max(0, plain - mostAdded - reach), high: Math.min(1, plain + reach), level };
        },
    });
}
/** Standard deviation of a bin's share of positives. */
function group_calibration_deviationOf({ n, positives }) {
    const share = (positives + 2) / (n + 4);
    return Math.sqrt((share * (1 - share)) / (n + 4));
}
/** The mean of |X| for a normal X: F. C. Leone, L. S. Nelson and R. B. Nottingham, Technometrics 3 (1961) 543-550. */
function meanOfFolded(mean, deviation) {
    const ratio = mean / deviation;
    return 2 * deviation * elementary/* inverseRootTwoPi */.IF * (0,elementary/* exp */.oN)(-(0,elementary/* squareOf */.lh)(ratio) / 2) + mean * (1 - 2 * (0,normal/* normalCdf */.vr)(-ratio));
}
/** The reliability curve with the interval of each share. */
function reliabilitySeries(of, bins, level) {
    return {
        of,
        points: (0,calibration/* reliabilityCurve */.OX)(bins).map(({ predicted, observed, n }) => {
            const interval = wilsonInterval({ successes: Math.round(observed * n), n }, level);
            return { x: predicted, y: observed, low: interval?.low, high: interval?.high };
        }),
    };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/scored-groups.js



function scoredReadings(version, attribute, split) {
    const all = (0,comparable/* evaluationsOf */.ZY)(version, split).map((source) => scoredReading(source, attribute));
    return {
        readings: all.filter((each) => typeof each !== 'string'),
        without: [...new Set(all.filter((each) => typeof each === 'string'))],
    };
}
function scoredReading(source, attribute) {
    const recomputation = (0,of_evaluation/* recomputationOf */.gS)(source);
    if (recomputation === null)
        return 'it has no predictions by example';
    const { table } = recomputation;
    if (table.task !== 'binary')
        return `its predictions are of ${table.task}, not of two classes`;
    const { labels, scores } = table;
    if (scores === null)
        return 'its predictions have no column of scores (score:)';
    if (!scores.every((score) => score >= 0 && score <= 1)) {
        return 'its scores go beyond 0 and 1, so they are no probabilities';
    }
    const parts = recomputation.parts(attribute.names);
    if ('kind' in parts)
        return parts.reason;
    const groups = parts.map(({ where, rows }) => {
        const people = scored_groups_peopleIn(rows, labels, scores);
        return {
            name: groupName(attribute, where),
            people: rows.length,
            labels: people.labels,
            scores: people.scores,
        };
    });
    return { source, groups: groups.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}
function scored_groups_peopleIn(rows, labels, scores) {
    const people = { labels: new Uint8Array(rows.length), scores: new Float64Array(rows.length) };
    for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at] ?? 0;
        people.labels[at] = labels[row] ?? 0;
        people.scores[at] = scores[row] ?? Number.NaN;
    }
    return people;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/worst-of-groups.js

const order = ['failed', 'inconclusive', 'passed'];
/** The verdict of the worst group; of several alike the one that is nearest its limit, or furthest beyond. */
function worstOfGroups(demand, groups) {
    const { about, asked, decisions, tooSmall, current } = groups;
    const all = asked.flatMap((group, at) => {
        const decision = decisions[at];
        return decision === undefined ? [] : [{ ...group, decision, headroom: headroomOf(group.question) }];
    });
    const sorted = all.toSorted((a, b) => order.indexOf(a.decision.verdict) - order.indexOf(b.decision.verdict) || a.headroom - b.headroom);
    const [worst] = sorted;
    if (worst === undefined)
        return { headroom: 0, check: rows_notCounted(demand, about) };
    const { decision, question, text, headroom } = worst;
    const alike = sorted.slice(1).filter((other) => other.decision.verdict === decision.verdict);
    const reason = `${text}: ${decision.reason}${othersText(decision.verdict, alike.map(({ name }) => name), all.length)}`; // prettier-ignore
    const row = { ...checkRow(about, rows_measureOf(question.estimate, demand.judging), current), inference: decision.inference }; // prettier-ignore
    return { headroom, check: ruleWithSmallGroups(demand, row, { verdict: decision.verdict, reason, tooSmall }) }; // prettier-ignore
}
function headroomOf({ estimate, limit, keep }) {
    return keep === 'at-least' ? estimate.value - limit : limit - estimate.value;
}
function othersText(verdict, names, size) {
    if (verdict === 'passed')
        return ` (the least of ${size} groups)`;
    return names.length === 0 ? ` (the worst of ${size} groups)` : ` (the worst of ${size} groups; likewise ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''})`; // prettier-ignore
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/calibration-rows.js











function calibrationRows(demand) {
    const { attribute, split, candidate, current } = demand;
    const { readings, without } = scoredReadings(candidate, attribute, split);
    const before = current === null ? [] : scoredReadings(current, attribute, split).readings;
    if (readings.length === 0)
        return { rows: [rowOfCheck(noScores(demand, without))], curves: [] };
    const data = (0,comparable/* comparable */.Zm)(readings, before, ({ source }) => (0,comparable/* dataKey */.gf)(source));
    const all = data.map((group) => scoredOn(demand, group, data.length === 1));
    const absent = all.flatMap((scored) => absentGroups({ ...scored, label: attribute.label }, current, before).map((check) => rowOfCheck(check)));
    return { rows: [...absent, ...all.map(calibrationRow)], curves: all.flatMap(curvesOf) };
}
function scoredOn(demand, group, isOnly) {
    const [first] = group.candidate;
    return {
        ...demand,
        where: isOnly || first === undefined ? '' : ` on ${(0,comparable/* describeData */.sf)(first.source)}`,
        group,
    };
}
function calibration_rows_aboutOf(demand) {
    return {
        subject: rows_subjectOf('calibration error of the worst group', demand),
        limit: `≤ ${demand.maxError.written}`,
    };
}
function calibrationRow(demand) {
    const about = calibration_rows_aboutOf(demand);
    return {
        planned: demand.group.candidate.map((reading) => planCalibration(demand, about, reading)),
        otherwise: rows_notCounted(demand, about),
        notes: [],
    };
}
function planCalibration(demand, about, reading) {
    const { groups, tooSmall } = largeEnough(reading, demand.minimums);
    const few = tooFewGroups(demand, about, { counts: groups, tooSmall });
    if (few !== null)
        return planned_known({ check: few, headroom: 0 });
    const asked = groups.flatMap((group) => askGroup(demand, group));
    return {
        family: familyOf(`calibration error ${about.limit} in every group`, demand, [reading]),
        size: asked.length,
        ask: () => asked.map(({ question }) => question),
        finish: (decisions) => worstOfGroups(demand, { about, asked, decisions, tooSmall, current: worstBefore(demand) }),
    };
}
function largeEnough({ groups }, minimums) {
    const isLarge = ({ people }) => people >= minimums.minPerGroup;
    const small = groups.filter((group) => !isLarge(group));
    return {
        groups: groups.filter(isLarge),
        tooSmall: small.map(({ name, people }) => ({ name, why: tooFewPeople(name, people, minimums) })),
    };
}
function askGroup({ maxError, bins: most }, group) {
    const bins = binsOfGroup(group, most);
    const estimate = calibrationEstimate(bins);
    if (estimate === undefined)
        return [];
    const limit = maxError.share;
    return [
        {
            name: group.name,
            text: `calibration error ${(0,show_number/* showNumber */.Z)(estimate.value)} (${group.name}, ${group.labels.length} people in ${bins.length} bins)`,
            question: { estimate, of: 'candidate', limit, keep: 'at-most', beyond: limit, scale: 1 },
        },
    ];
}
function worstBefore(demand) {
    const [reading] = demand.group.current;
    if (reading === undefined)
        return null;
    const [worst] = largeEnough(reading, demand.minimums)
        .groups.flatMap((group) => askGroup(demand, group))
        .toSorted((a, b) => b.question.estimate.value - a.question.estimate.value);
    return rows_measureOf(worst?.question.estimate, demand.judging);
}
function noScores(demand, without) {
    const { candidate, attribute } = demand;
    const why = without.length === 0 ? 'it has no evaluation that counts' : (0,gates_checks/* someOf */.yU)(without, '; ');
    return (0,gates_checks/* inconclusive */.Ni)(calibration_rows_aboutOf({ ...demand, where: '' }), `calibration within groups takes the scores of every example of ${(0,gates_checks/* nameOf */.Vb)(candidate)}: ${why}`, (0,gates_checks/* attachCommand */.TN)(candidate, `name predictions with score: (a probability) and groups: ${attribute.names.join(', ')} in the evaluation`));
}
/** More pictures than this nobody looks at. */
const mostCurves = 12;
/** Of the groups that are furthest from what they are promised. */
function curvesOf({ attribute, where, group, bins: most, judging, minimums }) {
    const [reading] = group.candidate;
    const [before] = group.current;
    if (reading === undefined)
        return [];
    const curves = largeEnough(reading, minimums).groups.map((people) => {
        const bins = binsOfGroup(people, most);
        const then = before?.groups.find(({ name }) => name === people.name);
        const series = [reliabilitySeries('candidate', bins, levelOf(judging))];
        if (then !== undefined)
            series.push(reliabilitySeries('current', binsOfGroup(then, most), levelOf(judging)));
        const subject = `calibration where ${attribute.names.length === 1 ? `${attribute.label}=` : ''}${people.name}${where}`;
        return {
            error: calibrationEstimate(bins)?.value ?? 0,
            curve: { kind: 'reliability', subject, series },
        };
    });
    return curves
        .toSorted((a, b) => b.error - a.error)
        .slice(0, mostCurves)
        .map(({ curve }) => curve);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/crowded.js




const crowded_mostGroups = 1_000;
/** Groups are compared with each other: of too many nothing is judged, and that is said. */
function crowded(attribute, { split }, evidence) {
    const { candidate } = evidence;
    const live = (0,comparable/* liveVersion */.p2)(evidence);
    const counts = [candidate, ...(live === null ? [] : [live])].flatMap((version) => (0,comparable/* evaluationsOf */.ZY)(version, split).map((source) => groupsIn(source, attribute)));
    const most = Math.max(0, ...counts);
    if (most <= crowded_mostGroups)
        return null;
    return (0,gates_checks/* inconclusive */.Ni)({ subject: `groups (${attribute.label})`, limit: `at most ${(0,sampling/* countText */.lT)(crowded_mostGroups)}` }, `${attribute.label} has ${(0,sampling/* countText */.lT)(most)} groups, and of so many none says anything`, (0,gates_checks/* attachCommand */.TN)(candidate, `name an attribute with fewer values, such as an age band for an age`));
}
function groupsIn(source, { names }) {
    const parts = (0,of_evaluation/* recomputationOf */.gS)(source)?.parts(names);
    const rows = parts === undefined || 'kind' in parts ? 0 : parts.length;
    const [name, ...others] = names;
    const registered = new Map(Object.entries(source.evaluation.groups)).get(name ?? '');
    return others.length > 0 || registered === undefined
        ? rows
        : Math.max(rows, Object.keys(registered).length);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/floor-rows.js







 // prettier-ignore

/** `recall of the worst group (sex)`. */
function floorRow(demand) {
    const { metric, limit, keep, group } = demand;
    const { rate } = groupMetrics[metric];
    const about = {
        subject: rows_subjectOf(`${rate.name} of the worst group`, demand),
        limit: `${keep === 'at-least' ? '≥' : '≤'} ${limit.written}`,
    };
    return {
        planned: group.candidate.map((reading) => onReading(reading, planFloor(demand, { about, rate, reading }))),
        otherwise: rows_notCounted(demand, about),
        notes: [],
    };
}
function planFloor(demand, { about, rate, reading }) {
    const able = eligibility(reading, [rate], demand.minimums);
    const few = tooFewGroups(demand, about, able);
    if (few !== null)
        return planned_known({ check: few, headroom: 0 });
    const degenerate = degenerateWords(able.counts);
    if (degenerate !== null)
        return planned_known(failing(checkRow(about, null, null), degenerate));
    const asked = able.groups.map((group) => floor_rows_askGroup(demand, rate, group));
    return {
        family: familyOf(`${rate.name} ${about.limit} in every group`, demand, [reading]),
        size: asked.length,
        ask: (alpha) => asked.map(({ question }) => ({ ...question, couldFail: floor_rows_couldFail(question, alpha) })),
        finish: (decisions) => worstOfGroups(demand, {
            about,
            asked,
            decisions,
            tooSmall: able.tooSmall,
            current: floor_rows_worstBefore(demand, rate),
        }),
    };
}
function floor_rows_askGroup({ limit, keep }, rate, group) {
    return {
        name: group.name,
        text: `${rate.name} ${rateOfGroup(rate, group)}`,
        question: {
            estimate: rateEstimate(rate, group),
            of: 'candidate',
            limit: limit.share,
            keep,
            beyond: null,
            scale: 1,
        },
    };
}
/** Whether so many people could show a breach, were none of them, or all, counted. */
function floor_rows_couldFail({ estimate: { n }, keep, limit }, alpha) {
    const successes = keep === 'at-least' ? 0 : n;
    const extreme = wilsonInterval({ successes, n }, (0,statistics_interval/* levelOfOneSided */.t)(alpha));
    if (extreme === undefined)
        return false;
    return keep === 'at-least' ? extreme.high < limit : extreme.low > limit;
}
function floor_rows_worstBefore(demand, rate) {
    const [reading] = demand.group.current;
    if (reading === undefined)
        return null;
    const sign = demand.keep === 'at-least' ? 1 : -1;
    const [worst] = eligibility(reading, [rate], demand.minimums)
        .groups.map((group) => rateEstimate(rate, group))
        .toSorted((a, b) => sign * (a.value - b.value));
    return rows_measureOf(worst, demand.judging);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/paired-groups.js






/**
 * The groups of the current version, in the order of names, of nobody where the candidate has none: paired by example
 * where both have predictions. Predictions that say they are of the same data and are not of the same examples are
 * refused: one of them is not what it says.
 */
function compareGroups(attribute, candidate, current) {
    if (candidate.from === 'rows' && current.from === 'rows') {
        return comparePaired(attribute, candidate, current);
    }
    const now = new Map(candidate.groups.map(({ name, counts }) => [name, counts]));
    return {
        kind: 'unpaired',
        groups: current.groups.map(({ name, counts: before }) => {
            return { name, candidate: now.get(name) ?? nobody, current: before, pairs: null };
        }),
    };
}
const nobody = { tp: 0, fp: 0, tn: 0, fn: 0 };
function comparePaired(attribute, candidate, current) {
    const pairing = pairedTables(candidate.source, current.source);
    if (pairing?.kind === 'not-comparable')
        return { ...pairing, kind: 'refused' };
    const counted = pairing === null
        ? []
        : paired_groups_counts.get(candidate.source, current.source, JSON.stringify(attribute.names), () => countGroups(attribute, candidate.source, pairing));
    const names = new Set(candidate.groups.map(({ name }) => name));
    return { kind: 'paired', groups: counted.filter(({ name }) => names.has(name)) };
}
const paired_groups_counts = rememberedPairs();
/** In the order of names. */
function countGroups(attribute, candidate, { candidate: ours, current: theirs, currentRows }) {
    const parts = (0,of_evaluation/* recomputationOf */.gS)(candidate)?.parts(attribute.names);
    if (parts === undefined || 'kind' in parts || !isDecided(ours) || !isDecided(theirs))
        return [];
    const before = inCandidateOrder(theirs.decisions, currentRows, new Uint8Array(ours.rows));
    return parts
        .map(({ where, rows }) => pairedGroupOfTwo(groupName(attribute, where), countPairs(ours, before, rows)))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
function isDecided(table) {
    return table.task === 'binary' && table.decisions !== null;
}
function countPairs(ours, before, rows) {
    const cells = new Uint32Array(8);
    for (const row of rows) {
        const cell = 4 * (ours.labels[row] ?? 0) + 2 * (ours.decisions[row] ?? 0) + (before[row] ?? 0);
        cells[cell] = (cells[cell] ?? 0) + 1;
    }
    return { positives: paired_groups_tableOf(cells.subarray(4)), negatives: paired_groups_tableOf(cells.subarray(0, 4)) };
}
function paired_groups_tableOf([neither = 0, onlySecond = 0, onlyFirst = 0, both = 0]) {
    return { both, onlyFirst, onlySecond, neither };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/gap-margin-rows.js










/** A gap is not wider than the current version's by more than a margin. */
function marginRow(demand, margin, current) {
    const { measure, group } = demand;
    const about = { subject: rows_subjectOf(measureWords(measure), demand), limit: marginWords(margin) };
    const unmeasured = notMeasuredAlike(demand, about, current);
    if (unmeasured !== null)
        return rowOfCheck(unmeasured);
    return {
        planned: group.candidate.flatMap((reading) => group.current.map((reference) => onReading(reading, planMargin(demand, { about, reading, reference, margin, current })))),
        otherwise: rows_notCounted(demand, about),
        notes: [],
    };
}
function planMargin(demand, pair) {
    const { measure, judging } = demand;
    const { about, current, margin } = pair;
    const { reading, reference, noted } = alikeReadings(demand, pair);
    const { able, estimate: now } = eligibleEstimate(demand, reading);
    const { able: past, estimate: before } = eligibleEstimate(demand, reference);
    const unfit = unfitGroups(demand, about, { ...able, tooSmall: [...able.tooSmall, ...noted] });
    if (unfit !== null)
        return unfit;
    const compared = compareGroups(demand.attribute, reading, reference);
    const problem = incomparable(demand, pair, { able, past }) ?? refusedPairs(about, compared);
    if (problem !== null || now === undefined || before === undefined || compared.kind === 'refused') {
        return planned_known({ check: problem ?? rows_notCounted(demand, about), headroom: 0 });
    }
    const allowed = allowance(margin, before.value);
    const isPaired = compared.kind === 'paired';
    const groups = { candidate: among(compared.groups, able), current: among(compared.groups, past) };
    const estimate = gapDifferenceEstimate(measure, groups, {
        value: now.value - before.value,
        isPaired,
        judging,
    });
    const row = checkRow(about, rows_measureOf(now, judging), rows_measureOf(before, judging));
    const rates = rateWords(able, ratesOf[measure]);
    return {
        family: familyOf(`${measureWords(measure)} ${about.limit}`, demand, [reading, reference]),
        size: 1,
        ask: () => [{ estimate, of: 'difference', limit: allowed, keep: 'at-most', beyond: allowed, scale: 1 }], // prettier-ignore
        finish: ([decision]) => {
            if (decision === undefined)
                return { headroom: 0, check: rows_notCounted(demand, about) };
            const [shownNow, shownThen] = (0,show_number/* showApart */.U)(now.value, before.value);
            const against = `${shownNow} against ${shownThen} of ${(0,gates_checks/* nameOf */.Vb)(current)}`;
            const said = judging.mode === 'point'
                ? `${against} is ${decision.verdict === 'passed' ? 'within' : 'beyond'} the margin of ${margin.written}`
                : `${against}, a difference of ${decision.reason}`;
            return {
                headroom: allowed - estimate.value,
                check: ruleWithSmallGroups(demand, { ...row, inference: decision.inference }, { ...decision, reason: `${said}: ${rates}`, tooSmall: [...able.tooSmall, ...noted] }),
            };
        },
    };
}
function among(groups, able) {
    return groups.filter(({ name }) => able.groups.some((group) => group.name === name));
}
/** Where groups that are too small are only noted, both gaps are of the groups that are large enough in both. */
function alikeReadings(demand, { reading, reference }) {
    if (demand.smallGroups !== 'note')
        return { reading, reference, noted: [] };
    const rates = ratesOf[demand.measure];
    const small = [reading, reference].flatMap((each) => eligibility(each, rates, demand.minimums).tooSmall);
    const noted = small.filter(({ name }, at) => small.findIndex((other) => other.name === name) === at);
    const names = new Set(noted.map(({ name }) => name));
    const without = (each) => ({
        ...each,
        groups: each.groups.filter(({ name }) => !names.has(name)),
    });
    return { reading: without(reading), reference: without(reference), noted };
}
/** The current version's gap is a reference only where it is of the same groups, each large enough. */
function incomparable({ attribute }, { about, reference, current }, { able, past }) {
    const names = [...able.groups, ...able.tooSmall].map(({ name }) => name).toSorted();
    const unlike = names
        .filter((name) => !reference.groups.some((group) => group.name === name))
        .map((name) => `${name} was not counted`);
    const problems = [...past.tooSmall.map(({ why }) => why), ...unlike];
    if (problems.length === 0 && past.counts.length >= 2)
        return null;
    const why = problems.length === 0 ? 'it counted fewer than two groups' : (0,gates_checks/* someOf */.yU)(problems, '; ');
    return (0,gates_checks/* inconclusive */.Ni)(about, `the groups of ${(0,gates_checks/* nameOf */.Vb)(current)}, the current version, cannot be compared with: ${why}`, (0,gates_checks/* attachCommand */.TN)(current, `measure every group of ${attribute.label} with enough people`));
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/pairs-apart.js
// Which pairs of groups differ beyond chance: an explanation, that changes no verdict.







/** Of so many groups the sentence would name too few of the pairs. */
const pairs_apart_mostGroups = 30;
/**
 * `; of 3 pairs of groups, these differ beyond chance (…): …`, to follow a reason; nothing for two groups, of which the
 * check says all.
 */
function pairsApart(rates, groups, judging) {
    if (groups.length < 3 || groups.length > pairs_apart_mostGroups)
        return '';
    const comparisons = rates.length * groups.length * (groups.length - 1);
    const alpha = (0,mode/* alphaOf */.Qq)(judging);
    const apart = rates.flatMap((rate) => ofRate(rate, groups, (0,statistics_interval/* levelOfOneSided */.t)(alpha / comparisons)));
    const pairs = (groups.length * (groups.length - 1)) / 2;
    const how = `Newcombe intervals, Bonferroni over ${comparisons} comparisons, ${(0,sampling/* percentText */.fL)(1 - alpha)} confidence of all together`;
    return apart.length === 0
        ? `; of ${pairs} pairs of groups, none differs beyond chance (${how})`
        : `; of ${pairs} pairs of groups, these differ beyond chance (${how}): ${(0,gates_checks/* someOf */.yU)(apart, ', ')}`;
}
function ofRate(rate, groups, level) {
    const found = groups.flatMap((above) => groups.flatMap((below) => {
        if (above === below)
            return [];
        const interval = newcombeInterval(measures_proportionOf(rate, above.counts), measures_proportionOf(rate, below.counts), level); // prettier-ignore
        if (interval === undefined || !(interval.low > 0))
            return [];
        const text = `${rate.name} of ${above.name} above that of ${below.name} by ${(0,show_number/* showNumber */.Z)(interval.low)} or more`;
        return [{ low: interval.low, text }];
    }));
    return found.toSorted((a, b) => b.low - a.low).map(({ text }) => text);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/gap-rows.js
// How far groups lie apart, against a limit.









/** A measure is at most, or for a ratio at least, a share. */
function limitRow(demand, limit) {
    const { measure, group } = demand;
    const about = {
        subject: rows_subjectOf(measureWords(measure), demand),
        limit: `${isRatio(measure) ? '≥' : '≤'} ${limit.written}`,
    };
    const reference = group.current
        .map((reading) => eligibleEstimate(demand, reading).estimate)
        .find((each) => each !== undefined);
    return {
        planned: group.candidate.map((reading) => onReading(reading, planLimit(demand, { about, limit, reading, reference }))),
        otherwise: rows_notCounted(demand, about),
        notes: [],
    };
}
function planLimit(demand, { about, limit, reading, reference }) {
    const { measure, judging } = demand;
    const { able, estimate } = eligibleEstimate(demand, reading);
    const unfit = unfitGroups(demand, about, able);
    if (unfit !== null)
        return unfit;
    const rates = rateWords(able, ratesOf[measure]);
    if (estimate === undefined) {
        return planned_known(failing(checkRow(about, null, null), `degenerate predictor: ${rates}; a rate that is 0 in every group has no ratio (0/0)`)); // prettier-ignore
    }
    const row = checkRow(about, rows_measureOf(estimate, judging), rows_measureOf(reference, judging));
    const apart = ({ verdict }) => verdict === 'passed' ? '' : pairsApart(ratesOf[measure], able.groups, judging);
    return {
        family: familyOf(`${measureWords(measure)} ${about.limit}`, demand, [reading]),
        size: 1,
        ask: (alpha) => [limitQuestion(demand, { estimate, limit: limit.share, groups: able.groups, alpha })],
        finish: ([decision]) => ({
            headroom: isRatio(measure) ? estimate.value - limit.share : limit.share - estimate.value,
            check: decision === undefined
                ? rows_notCounted(demand, about)
                : ruleWithSmallGroups(demand, { ...row, inference: decision.inference }, {
                    ...decision,
                    reason: `${decision.reason}: ${rates}${apart(decision)}`,
                    tooSmall: able.tooSmall,
                }),
        }),
    };
}
/**
 * Twice the limit of a gap must be excluded, and of a ratio twice what 1 exceeds it by; where that excludes nothing, a
 * breach must have been possible to show.
 */
function limitQuestion({ measure, judging }, { estimate, limit, groups, alpha }) {
    const room = isRatio(measure) ? 1 - limit : limit;
    const beyond = 2 * room < 1 ? room : null;
    const isAsked = judging.mode === 'confident-fail' && beyond === null;
    return {
        estimate,
        of: 'candidate',
        limit,
        keep: isRatio(measure) ? 'at-least' : 'at-most',
        beyond,
        couldFail: !isAsked || couldShowBreach(measure, groups, { limit, level: (0,statistics_interval/* levelOfOneSided */.t)(alpha) }),
        scale: 1,
    };
}
/** A first promotion under relative demands alone: the groups must have been counted. */
function measuredRow(demand) {
    const about = { subject: rows_subjectOf(measureWords(demand.measure), demand), limit: 'was measured' };
    return {
        planned: demand.group.candidate.map((reading) => {
            const { able, estimate } = eligibleEstimate(demand, reading);
            const unfit = unfitGroups(demand, about, able);
            if (unfit !== null)
                return unfit;
            const row = checkRow(about, rows_measureOf(estimate, demand.judging), null);
            const rates = rateWords(able, ratesOf[demand.measure]);
            const reason = `${comparable/* firstPromotionNote */.wK}: ${rates}`;
            const check = ruleWithSmallGroups(demand, row, { verdict: 'passed', reason, tooSmall: able.tooSmall });
            return planned_known({ headroom: 0, check });
        }),
        otherwise: rows_notCounted(demand, about),
        notes: [],
    };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/plan-group-margin.js









/** Large enough in both versions, where it is in both. */
function planGroup(demand, one) {
    const { about, name, reading, reference } = one;
    const compared = compareGroups(demand.attribute, reading, reference);
    const refused = refusedPairs(about, compared);
    if (refused !== null || compared.kind === 'refused') {
        return planned_known({ headroom: 0, check: refused ?? rows_notCounted(demand, about) });
    }
    const group = compared.groups.find((each) => each.name === name);
    if (group === undefined)
        return planned_known({ headroom: 0, check: notThere(demand, one) });
    return planCompared(demand, one, group);
}
function planCompared(demand, one, group) {
    const { judging, margin, better } = demand;
    const { about, rate, reading, reference } = one;
    const [ours, theirs] = [
        { name: group.name, counts: group.candidate },
        { name: group.name, counts: group.current },
    ];
    const [now, before] = [rateEstimate(rate, ours), rateEstimate(rate, theirs)];
    const allowed = allowance(margin, before.value);
    const estimate = rateDifferenceEstimate(rate, group);
    const sign = better === 'higher' ? -1 : 1;
    const rates = `${rateOfGroup(rate, ours)} against ${rateOfGroup(rate, theirs)} of ${(0,gates_checks/* nameOf */.Vb)(demand.current)}`;
    return {
        family: familyOf(`${rate.name} of every group ${about.limit}`, demand, [reading, reference]),
        size: 1,
        ask: () => [
            {
                estimate,
                of: 'difference',
                limit: sign * allowed,
                keep: better === 'higher' ? 'at-least' : 'at-most',
                beyond: allowed,
                scale: 1,
            },
        ],
        finish: ([decision]) => {
            if (decision === undefined)
                return { headroom: 0, check: rows_notCounted(demand, about) };
            const isWithin = decision.verdict === 'passed' ? 'within' : 'beyond';
            const reason = judging.mode === 'point'
                ? `${rates}: ${(0,show_number/* showNumber */.Z)(estimate.value)} is ${isWithin} the margin of ${margin.written}`
                : `${rates}, a difference of ${decision.reason}`;
            const row = checkRow(about, rows_measureOf(now, judging), rows_measureOf(before, judging));
            const ruled = { verdict: decision.verdict, reason, tooSmall: [] };
            return {
                headroom: allowed - sign * estimate.value,
                check: ruleWithSmallGroups(demand, { ...row, inference: decision.inference }, ruled),
            };
        },
    };
}
function notThere({ current, attribute }, { about, name }) {
    return (0,gates_checks/* inconclusive */.Ni)(about, `${(0,gates_checks/* nameOf */.Vb)(current)}, the current version, did not count ${name} on the same data`, (0,gates_checks/* attachCommand */.TN)(current, `measure every group of ${attribute.label}`));
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/group-margin-rows.js
// No group worse off: every group against itself in the current version, which catches levelling down.








 // prettier-ignore
/** One row for each group; one in all where groups cannot be compared. */
function groupMarginRows(demand) {
    const { metric, margin, group, current } = demand;
    const { rate } = groupMetrics[metric];
    const about = { subject: rows_subjectOf(`${rate.name} of every group`, demand), limit: marginWords(margin) };
    if (current === null)
        return [measuredGroups(demand, { ...about, limit: 'was measured' }, rate)];
    const unmeasured = notMeasuredAlike(demand, about, current);
    if (unmeasured !== null)
        return [rowOfCheck(unmeasured)];
    const unfit = group.candidate.flatMap((reading) => unfitReading(demand, { about, rate, reading }) ?? []);
    if (unfit.length > 0)
        return [{ planned: unfit, otherwise: rows_notCounted(demand, about), notes: [] }];
    const names = new Set(group.candidate.flatMap(({ groups }) => groups.map(({ name }) => name)));
    const rows = [...names].toSorted().map((name) => groupRow({ ...demand, current }, rate, name));
    const judged = rows.filter(({ planned }) => planned.length > 0);
    const notes = rows.filter(({ planned }) => planned.length === 0).flatMap((row) => row.notes);
    const [first, ...others] = judged;
    if (first !== undefined)
        return [{ ...first, notes: first.notes.concat(notes) }, ...others];
    const reason = `no group is large enough in both versions: ${(0,gates_checks/* someOf */.yU)(notes, '; ')}`;
    return [rowOfCheck((0,gates_checks/* inconclusive */.Ni)(about, reason, smallGroupRemedy(demand)))];
}
function unfitReading(demand, { about, rate, reading }) {
    const able = eligibility(reading, [rate], demand.minimums);
    const few = tooFewGroups(demand, about, able);
    if (few !== null)
        return planned_known({ headroom: 0, check: few });
    const degenerate = degenerateWords(able.counts);
    return degenerate === null ? null : planned_known(failing(checkRow(about, null, null), degenerate));
}
function measuredGroups(demand, about, rate) {
    const planned = demand.group.candidate.map((reading) => {
        const unfit = unfitReading(demand, { about, rate, reading });
        if (unfit !== null)
            return unfit;
        const { tooSmall } = eligibility(reading, [rate], demand.minimums);
        const row = checkRow(about, null, null);
        const check = ruleWithSmallGroups(demand, row, {
            verdict: 'passed',
            reason: comparable/* firstPromotionNote */.wK,
            tooSmall,
        });
        return planned_known({ headroom: 0, check });
    });
    return { planned, otherwise: rows_notCounted(demand, about), notes: [] };
}
/** Without anything planned where the group is too small and the policy says that such are only noted. */
function groupRow(demand, rate, name) {
    const { group, margin, attribute, where, smallGroups } = demand;
    const about = {
        subject: `${rate.name} (${attribute.label}: ${name})${where}`,
        limit: marginWords(margin),
    };
    const pairs = group.candidate.flatMap((reading) => group.current.map((reference) => ({ about, rate, name, reading, reference })));
    const plans = pairs.map((pair) => ({ pair, small: shortfallOf(demand, pair) }));
    const large = plans.filter(({ small }) => small === null);
    const judged = smallGroups === 'note' ? large : plans;
    return {
        planned: judged.map(({ pair, small }) => onReading(pair.reading, small === null ? planGroup(demand, pair) : tooSmallGroup(demand, about, small))), // prettier-ignore
        otherwise: rows_notCounted(demand, about),
        notes: plans.flatMap(({ small }) => (small === null ? [] : [`${about.subject} is too small and left out, as the policy says: ${small}`])), // prettier-ignore
    };
}
/** Why the group cannot be judged in either version. */
function shortfallOf({ minimums }, { reading, reference, rate, name }) {
    const all = [reading, reference].flatMap((each) => eligibility(each, [rate], minimums).tooSmall);
    return all.find((small) => small.name === name)?.why ?? null;
}
function tooSmallGroup(demand, about, why) {
    const check = (0,gates_checks/* inconclusive */.Ni)(about, why, smallGroupRemedy(demand));
    const isFailure = demand.smallGroups === 'fail';
    return planned_known({ headroom: 0, check: isFailure ? { ...check, verdict: 'failed' } : check });
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/group-readings.js




/** The groups of an attribute, for each evaluation that counted any. */
function groupReadings(version, attribute, split) {
    return (0,comparable/* evaluationsOf */.ZY)(version, split).flatMap((source) => {
        const counted = countedRows(source, attribute);
        const groups = counted ?? registeredGroups(source, attribute);
        if (groups === null)
            return [];
        const from = counted === null ? 'registered' : 'rows';
        return [{ source, from, groups: groups.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }];
    });
}
/** `null` where there are no rows with decisions and with these attributes. */
function countedRows(source, attribute) {
    const recomputation = (0,of_evaluation/* recomputationOf */.gS)(source);
    const parts = recomputation?.parts(attribute.names);
    if (recomputation === null || parts === undefined || 'kind' in parts)
        return null;
    const groups = [];
    for (const { where } of parts) {
        const counts = recomputation.confusion(where);
        if ('kind' in counts)
            return null;
        groups.push(groupOf(groupName(attribute, where), counts));
    }
    // A group that was registered as empty has no rows, and stays a group.
    const named = new Set(groups.map(({ name }) => name));
    const empty = (registeredGroups(source, attribute) ?? []).filter(({ name }) => !named.has(name));
    return [...groups, ...empty.map(({ name }) => groupOf(name, { tp: 0, fp: 0, tn: 0, fn: 0 }))];
}
/** Counts of one attribute; nobody registers those of several at once. */
function registeredGroups({ evaluation }, { names }) {
    const [name, ...others] = names;
    if (name === undefined || others.length > 0)
        return null;
    const counted = new Map(Object.entries(evaluation.groups)).get(name);
    if (counted === undefined)
        return null;
    return Object.entries(counted).map(([group, counts]) => groupOf(group, counts));
}
function groupOf(name, counts) {
    return { name, counts, people: (0,rates/* total */.X5)(counts) };
}
/** A note where some combinations of several attributes have nobody: they are no groups, and not judged. */
function emptyCombinations(source, attribute) {
    const parts = (0,of_evaluation/* recomputationOf */.gS)(source)?.parts(attribute.names);
    if (attribute.names.length < 2 || parts === undefined || 'kind' in parts)
        return [];
    const values = attribute.names.map((name) => new Set(parts.map(({ where }) => where[name])).size);
    const possible = values.reduce((product, size) => product * size, 1);
    if (possible === parts.length)
        return [];
    return [`${attribute.label}: ${possible - parts.length} of ${possible} combinations have nobody on ${(0,comparable/* describeData */.sf)(source)}, and are not judged`]; // prettier-ignore
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/supersede.js

/**
 * Whether `group` has too few people for `rates`, and `others` hold data on which every group has enough: the
 * same groups and perhaps more, for a group is not made to vanish by measuring elsewhere.
 */
function isSuperseded(group, others, rates, minimums) {
    if (isStrong(group, rates, minimums))
        return false;
    const names = supersede_namesIn([...group.candidate, ...group.current]);
    return others.some((other) => isStrong(other, rates, minimums) &&
        other.candidate.every((reading) => {
            const counted = new Set(supersede_namesIn([reading]));
            return names.every((name) => counted.has(name));
        }));
}
function isStrong({ candidate }, rates, minimums) {
    return candidate.every((reading) => {
        const { counts, tooSmall } = eligibility(reading, rates, minimums);
        return counts.length >= 2 && tooSmall.length === 0;
    });
}
function supersede_namesIn(readings) {
    return readings.flatMap(({ groups }) => groups.map(({ name }) => name));
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/rows-of-attribute.js













function rowsOfAttribute(attribute, demand, evidence) {
    const tooMany = crowded(attribute, demand, evidence);
    if (tooMany !== null)
        return { rows: [rowOfCheck(tooMany)], notes: [], curves: [] };
    const calibration = calibrationOf(attribute, demand, evidence);
    if (!comparesDecisions(demand))
        return { ...calibration, notes: [] };
    const { candidate } = evidence;
    const current = (0,comparable/* liveVersion */.p2)(evidence);
    const readings = groupReadings(candidate, attribute, demand.split);
    if (readings.length === 0) {
        return { ...calibration, rows: [rowOfCheck(notCounted(attribute, demand, evidence)), ...calibration.rows], notes: [] }; // prettier-ignore
    }
    const before = current === null ? [] : groupReadings(current, attribute, demand.split);
    const groups = (0,comparable/* comparable */.Zm)(readings, before, ({ source }) => (0,comparable/* dataKey */.gf)(source));
    const questions = groups.map((group) => {
        const where = groups.length === 1 ? '' : ` on ${describeFirst(group.candidate)}`;
        return { attribute, where, group, minimums: demand, smallGroups: demand.smallGroups, judging: demand, candidate, current }; // prettier-ignore
    });
    const absent = questions.flatMap((question) => absentGroups({ ...question, label: attribute.label }, current, before).map((check) => rowOfCheck(check)));
    const rows = parts.flatMap((part) => questions.flatMap((question) => {
        const weak = isSuperseded(question.group, groups, part.ratesOf(demand), demand);
        // What other data makes up for is no failure either.
        const asked = weak && demand.smallGroups === 'fail' ? { ...question, smallGroups: 'inconclusive' } : question; // prettier-ignore
        return part.rows(demand, asked).map((row) => withStanding(row, weak));
    }));
    return {
        rows: [...absent, ...rows, ...calibration.rows],
        notes: readings.flatMap((reading) => emptyCombinations(reading.source, attribute)),
        curves: calibration.curves,
    };
}
function withStanding(row, isWeak) {
    return { ...row, isSuperseded: isWeak };
}
function calibrationOf(attribute, demand, evidence) {
    const { calibrationWithinGroups: written, split, smallGroups } = demand;
    if (written === undefined)
        return { rows: [], curves: [] };
    const { candidate } = evidence;
    const current = (0,comparable/* liveVersion */.p2)(evidence);
    return calibrationRows({ ...written, attribute, split, minimums: demand, smallGroups, judging: demand, candidate, current }); // prettier-ignore
}
/** Whether anything is demanded beyond what scores say. */
function comparesDecisions(demand) {
    return parts.some((part) => part.ratesOf(demand).length > 0);
}
const parts = [
    ...gapMeasures.map((measure) => ({
        ratesOf: (demand) => ratesIf(demand, measure),
        rows: (demand, question) => {
            const { max, worseThanCurrentBy: margin } = demand[measure] ?? {};
            const { current } = question;
            const limit = max === undefined ? [] : [limitRow({ ...question, measure }, max)];
            if (margin === undefined)
                return limit;
            if (current !== null)
                return [...limit, marginRow({ ...question, measure }, margin, current)];
            return max === undefined ? [measuredRow({ ...question, measure })] : limit;
        },
    })),
    ...ratioMeasures.map((measure) => ({
        ratesOf: (demand) => ratesIf(demand, measure),
        rows: (demand, question) => {
            const { min } = demand[measure] ?? {};
            return min === undefined ? [] : [limitRow({ ...question, measure }, min)];
        },
    })),
    {
        ratesOf: ({ worstGroup }) => (worstGroup === undefined ? [] : [groupMetrics[worstGroup.metric].rate]),
        rows: ({ worstGroup }, question) => {
            const limited = floorOf(worstGroup);
            return limited === null ? [] : [floorRow({ ...question, ...limited })];
        },
    },
    {
        ratesOf: ({ noGroupWorseBy: written }) => (written === undefined ? [] : [groupMetrics[written.metric].rate]), // prettier-ignore
        rows: ({ noGroupWorseBy: written }, question) => {
            if (written === undefined)
                return [];
            const { metric, margin, better = groupMetrics[metric].better } = written;
            return groupMarginRows({ ...question, metric, margin, better });
        },
    },
];
function ratesIf(demand, measure) {
    return demand[measure] === undefined ? [] : ratesOf[measure];
}
function floorOf(written) {
    if (written === undefined)
        return null;
    const { metric, min, max } = written;
    if (min !== undefined)
        return { metric, limit: min, keep: 'at-least' };
    return max === undefined ? null : { metric, limit: max, keep: 'at-most' };
}
function describeFirst(readings) {
    const first = readings[0];
    return first === undefined ? 'unknown data' : (0,comparable/* describeData */.sf)(first.source);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness.js











const fairness = {
    name: 'fairness',
    summary: 'Differences and ratios of rates between groups of people, the worst group, no group worse off, and calibration within groups.',
    parameters: fairnessParameters,
    needs: () => ({ predictions: true }),
    explain: explainFairness,
    planSample: planFairnessSample,
    judge: (demand, evidence) => {
        // What the current version counted matters to every demand: a group must not vanish.
        const damaged = (0,gates_checks/* unusableEvidence */.rI)(evidence, true);
        const trust = fairness_trustInBoth(demand, evidence);
        const notes = [...(0,comparable/* firstPromotionNotes */.BX)(evidence, fairness_isRelative(demand)), ...trust.notes];
        const before = [...damaged, ...trust.checks];
        const attributes = attributesAsked(demand, evidence);
        if (attributes.length === 0) {
            return (0,gates_checks/* judgementOf */.lG)([...before, notCounted(attributeOf(['any attribute']), demand, evidence)], notes);
        }
        const all = attributes.map((attribute) => rowsOfAttribute(attribute, demand, evidence));
        const decided = decideOrSetAside(all.flatMap(({ rows }) => rows), demand); // prettier-ignore
        const curves = all.flatMap((each) => each.curves);
        return {
            ...(0,gates_checks/* judgementOf */.lG)([...before, ...decided.checks], [...notes, ...all.flatMap((each) => each.notes), ...decided.notes]),
            ...(curves.length === 0 ? {} : { curves }),
        };
    },
};
function fairness_isRelative(demand) {
    return (demand.noGroupWorseBy !== undefined ||
        gapMeasures.some((each) => demand[each]?.worseThanCurrentBy !== undefined));
}
function fairness_trustInBoth({ split }, evidence) {
    const { candidate } = evidence;
    const live = (0,comparable/* liveVersion */.p2)(evidence);
    const all = [
        (0,of_evaluation/* trustIn */.Us)(candidate, (0,comparable/* evaluationsOf */.ZY)(candidate, split), 'candidate'),
        ...(live === null ? [] : [(0,of_evaluation/* trustIn */.Us)(live, (0,comparable/* evaluationsOf */.ZY)(live, split), 'live')]),
    ];
    return { checks: all.flatMap(({ checks }) => checks), notes: all.flatMap(({ notes }) => notes) };
}
/** What could not be judged on data with too few people is only noted, where other data has enough. */
function decideOrSetAside(rows, demand) {
    const decided = planned_decideRows(rows, demand).map((check, at) => ({ check, row: rows[at] }));
    const isSetAside = ({ check, row }) => row?.isSuperseded === true && check.verdict === 'inconclusive';
    return {
        checks: decided.filter((each) => !isSetAside(each)).map(({ check }) => check),
        notes: [
            ...rows.flatMap(({ notes }) => notes),
            ...decided.filter(isSetAside).map(({ check: { subject, reason } }) => `${subject} is set aside, other data has enough people: ${reason}`), // prettier-ignore
        ],
    };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/latency/curves.js




 // prettier-ignore
/** Every hundredth, and what is slow. */
const curves_shares = [...Array.from({ length: 99 }, (_, index) => (index + 1) / 100), 0.995, 0.999];
/** One picture for each thing that is timed with samples; of several runs the slowest, by its p99. */
function latencyCurves(group, timed, judging) {
    const conditions = group.candidate[0] === undefined ? '' : ` on ${describeConditions(group.candidate[0])}`;
    return timed.flatMap((each) => {
        const series = [
            ...curves_seriesOf('candidate', { readings: group.candidate, timed: each }, judging),
            ...curves_seriesOf('current', { readings: group.current, timed: each }, judging),
        ];
        const subject = `${each === 'request' ? 'latency' : each}${conditions}`;
        return series[0]?.of === 'candidate' ? [{ kind: 'quantiles', subject, series }] : [];
    });
}
function curves_seriesOf(of, { readings, timed }, judging) {
    const runs = distinctRuns(readings).flatMap((reading) => {
        const times = timesOf(reading, timed);
        const independent = times && independentSamples(times);
        return times?.samples === undefined || independent === undefined ? [] : [{ ascending: times.samples, independent }]; // prettier-ignore
    });
    const [slowest] = runs.toSorted((a, b) => p99Of(b.ascending) - p99Of(a.ascending));
    if (slowest === undefined)
        return [];
    const level = (0,statistics_interval/* levelOfOneSided */.t)((0,mode/* alphaOf */.Qq)(judging));
    const points = curves_shares.map((x) => pointOf(slowest, x, level));
    return [{ of, points }];
}
function pointOf({ ascending, independent }, x, level) {
    const { low, high } = (0,order_statistics/* quantileBounds */.zz)(independent, x, level) ?? {};
    const y = sampleQuantile(ascending, x) ?? 0;
    return {
        x,
        y,
        ...(low === undefined ? {} : { low: Math.min(low, y) }),
        ...(high === undefined ? {} : { high: Math.max(high, y) }),
    };
}
function p99Of(ascending) {
    return sampleQuantile(ascending, 0.99) ?? 0;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/latency/explain.js
// What a latency gate demands, in words.


/** @param quantities what the gate bounds, with their limits. */
function explainLatency(demand, quantities) {
    const isRelative = quantities.some(({ margin }) => margin !== undefined);
    const conditions = conditionsOf(demand);
    const { repeats } = demand;
    return {
        demands: [...quantities.flatMap((each) => sentencesOf(each)), ...modeSentences(demand)],
        needs: [
            `an evaluation of the candidate with latency${conditions}`,
            ...requestsWords(demand, quantities),
            ...ratesWords(quantities),
            ...precisionWords(demand, quantities),
            ...(repeats === undefined ? [] : [`at least ${repeats.min} measurements of each version under the same conditions`]), // prettier-ignore
            ...(isRelative
                ? ['latency of the current version on the same hardware, under equal load, of as many requests']
                : []),
        ],
        inconclusive: [
            `latency was not measured${conditions}`,
            'what is bounded was not reported, or is of fewer requests',
            'samples that an evaluation names cannot be read',
            ...(isRelative
                ? ['the current version was measured on other hardware or under another load only, or with too few requests'] // prettier-ignore
                : []),
            ...(demand.mode === 'point' ? [] : ['the data cannot tell on which side of a limit the truth lies']),
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
        return [`at least ${minRequests} requests`];
    const several = quantities.filter((each) => each.minRequests > 1);
    if (several.length === 0)
        return [];
    return [`at least ${listed(several.map((each) => `${each.minRequests} requests for ${each.name}`))}`];
}
function ratesWords(quantities) {
    const rates = quantities.filter(({ precision }) => precision.kind === 'between-runs');
    return rates.map(({ name, lacks }) => (name === 'throughput' ? lacks : lacks.replace(' or ', ' and ')));
}
function precisionWords({ mode }, quantities) {
    if (mode === 'point')
        return [];
    const isOf = (kind) => quantities.some(({ precision }) => precision.kind === kind);
    return [
        ...(isOf('quantile') ? ['the samples of what is timed, from which intervals follow'] : []),
        ...(isOf('between-runs') ? ['at least 2 measurements of each version that throughput is judged of'] : []),
    ];
}
function conditionsOf({ hardware, load }) {
    const loads = Object.entries(load ?? {}).map(([name, value]) => `${name} ${value}`);
    return [
        ...(hardware === undefined ? [] : [` on ${hardware}`]),
        ...(load === undefined ? [] : [` under exactly the load ${listed(loads)}`]),
    ].join('');
}

;// CONCATENATED MODULE: ./.build/js/src/gates/latency/repeats.js




/**
 * Whether any two repeats differ by more than their own intervals allow, each at the error of the mode divided by how
 * many there are.
 */
function areApart(repeats, judging) {
    const level = (0,statistics_interval/* levelOfOneSided */.t)((0,mode/* alphaOf */.Qq)(judging) / Math.max(1, repeats.length));
    const intervals = repeats.flatMap((each) => {
        const interval = each.intervalAt(level);
        return 'kind' in interval ? [] : [interval];
    });
    if (intervals.length < 2)
        return false;
    return Math.max(...intervals.map(({ low }) => low)) > Math.min(...intervals.map(({ high }) => high));
}
/** Repeats that agree as one measurement of all their requests. `repeats` is not empty. */
function repeats_pooled(repeats) {
    const [first, ...others] = repeats;
    if (others.length === 0)
        return first;
    const { hardware, load } = first.latency;
    const tokens = {};
    const tokenSamples = {};
    for (const measure of evaluation/* tokenMeasures */.bU) {
        const n = total(repeats, ({ latency }) => latency.tokens?.[measure]?.n);
        if (n !== undefined)
            tokens[measure] = { n, quantilesMs: {} };
        const samples = merged(repeats.map(({ source }) => source.tokenSamples?.[measure]));
        if (samples !== undefined)
            tokenSamples[measure] = samples;
    }
    const samples = merged(repeats.map(({ source }) => source.samples));
    const names = repeats.map(({ source }) => source.digest).toSorted();
    return {
        source: {
            digest: (0,digest/* digestOf */.ol)(names.join('\n')),
            evaluation: first.source.evaluation,
            ...(samples && { samples }),
            tokenSamples,
        },
        latency: {
            hardware,
            load,
            requests: total(repeats, ({ latency }) => latency.requests) ?? 0,
            errors: total(repeats, ({ latency }) => latency.errors) ?? 0,
            quantilesMs: {},
            tokens,
        },
    };
}
/** `undefined` where any repeat does not say. */
function total(repeats, of) {
    return repeats.reduce((sum, reading) => {
        const more = of(reading);
        return sum === undefined || more === undefined ? undefined : sum + more;
    }, 0);
}
function merged(all) {
    const known = all.flatMap((read) => (read?.kind === 'read' ? [read.milliseconds] : []));
    if (known.length < all.length)
        return undefined;
    const milliseconds = new Float64Array(known.reduce((sum, { length }) => sum + length, 0));
    let filled = 0;
    for (const samples of known) {
        milliseconds.set(samples, filled);
        filled += samples.length;
    }
    return { kind: 'read', milliseconds: milliseconds.toSorted() };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/latency/notes.js





function latencyNotes(noted) {
    const { all, readings, demand, quantities } = noted;
    const ignored = all.length - readings.length;
    const failed = readings.filter(({ latency }) => latency.errors > 0);
    const { minRequests } = demand;
    const weak = minRequests === undefined ? [] : quantities.filter((each) => each.minRequests > minRequests);
    return [
        ...(ignored === 0 ? [] : [`${ignored} latency measurement(s) on other hardware or load do not count`]),
        ...(demand.errorRate !== undefined ? [] : failed.map(({ latency: { errors, requests } }) => `${errors} of ${errors + requests} requests failed: latency is of those answered`)), // prettier-ignore
        ...weak.map((each) => `${minRequests} requests are fewer than the ${each.minRequests} that ${each.name} needs for a ${boundText(demand)} bound`), // prettier-ignore
        ...repeatNotes(noted),
    ];
}
function boundText({ mode, confidence }) {
    return mode === 'point' ? '95 %' : `${(0,show_number/* showNumber */.Z)(100 * confidence)} %`;
}
function repeatNotes({ groups, demand, quantities, evidence }) {
    const current = (0,comparable/* liveVersion */.p2)(evidence);
    return groups.flatMap((group) => quantities.flatMap((quantity) => [
        ...rangeNote((0,gates_checks/* nameOf */.Vb)(evidence.candidate), { quantity, readings: group.candidate }, demand),
        ...(current === null || quantity.margin === undefined
            ? []
            : rangeNote((0,gates_checks/* nameOf */.Vb)(current), { quantity, readings: group.current }, demand)),
    ]));
}
function rangeNote(name, { quantity, readings }, demand) {
    const minRequests = demand.minRequests ?? quantity.minRequests;
    const runs = distinctRuns(readings).flatMap((reading) => {
        const value = quantity.valueOf(reading);
        return value === undefined || quantity.sampleOf(reading) < minRequests ? [] : [{ reading, value }];
    });
    const [first] = runs;
    if (first === undefined || runs.length < 2)
        return [];
    const values = runs.map(({ value }) => value);
    const range = `${(0,show_number/* showNumber */.Z)(Math.min(...values))} to ${(0,show_number/* showNumber */.Z)(Math.max(...values))}`;
    const { precision } = quantity;
    const isApart = precision.kind !== 'between-runs' &&
        areApart(runs.map(({ reading, value }) => precision.estimateOf(reading, value)), demand);
    const apart = isApart ? ', more than chance within each explains: the machine or the load was not the same' : ''; // prettier-ignore
    return [`${quantity.name} of ${runs.length} repeats of ${name} on ${describeConditions(first.reading)} is ${range}${apart}`]; // prettier-ignore
}

;// CONCATENATED MODULE: ./.build/js/src/gates/latency/parameters.js
// What policies write for a latency gate.






const quantileDemand = schemas/* strictObject */.rej({ max: millisecondsField.optional(), worseThanCurrentBy: durationMarginField.optional() })
    .refine((p) => p.max !== undefined || p.worseThanCurrentBy !== undefined, {
    error: 'demands nothing: write max, worseThanCurrentBy or both',
})
    .optional();
const rateDemand = schemas/* strictObject */.rej({ min: schemas/* number */.aig().gt(0).optional(), worseThanCurrentBy: relativeMarginField.optional() })
    .refine((p) => p.min !== undefined || p.worseThanCurrentBy !== undefined, {
    error: 'demands nothing: write min, worseThanCurrentBy or both',
})
    .optional();
const tokenDemand = schemas/* strictObject */.rej({ p50: quantileDemand, p95: quantileDemand, p99: quantileDemand })
    .refine((p) => evaluation/* quantileNames */.oL.some((name) => p[name] !== undefined), {
    error: 'demands nothing: write p50, p95 or p99',
})
    .optional();
const parameters_demands = [...evaluation/* quantileNames */.oL, ...evaluation/* tokenMeasures */.bU, 'throughput', 'outputTokenThroughput', 'errorRate']; // prettier-ignore
const latencyParameters = schemas/* strictObject */.rej({
    p50: quantileDemand.describe('The median latency.'),
    p95: quantileDemand.describe('The latency that 95 % of requests keep.'),
    p99: quantileDemand.describe('The latency that 99 % of requests keep.'),
    ttft: tokenDemand.describe('Time to the first token: a quantile of it.'),
    tpot: tokenDemand.describe('Time per output token after the first: a quantile over requests.'),
    itl: tokenDemand.describe('Inter-token latency: a quantile over the gaps between tokens.'),
    throughput: rateDemand.describe('Requests answered per second.'),
    outputTokenThroughput: rateDemand.describe('Tokens given per second, all requests together.'),
    errorRate: schemas/* strictObject */.rej({ max: shareField }).optional().describe('Failed requests among all.'),
    hardware: fields/* shortTextField */.aT.optional().describe('Only measurements on this hardware count.'),
    load: schemas/* record */.g1P(fields/* dynamicKey */.Nu, schemas/* union */.KCZ([schemas/* string */.YjP().max(256), schemas/* number */.aig(), schemas/* boolean */.zMY()]))
        .optional()
        .describe('Only measurements under exactly this load count.'),
    minRequests: schemas/* int */.Whr()
        .min(1)
        .optional()
        .describe('Fewer requests prove nothing; by default what each quantity itself needs.'),
    repeats: schemas/* strictObject */.rej({ min: schemas/* int */.Whr().min(2).max(100) })
        .optional()
        .describe('How many measurements of each version under the same conditions there must be.'),
    ...mode/* modeFields */.Bt,
})
    .refine((p) => parameters_demands.some((name) => p[name] !== undefined), {
    error: `demands nothing: write at least one of ${listed(parameters_demands)}`,
})
    .refine((p) => p.mode !== 'confident-pass' || p.errorRate?.max.share !== 0, {
    path: ['errorRate', 'max'],
    error: 'is 0, and no number of requests shows that none ever fails: write a rate above 0, or another mode',
});

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
    const { precision } = quantity;
    switch (precision.kind) {
        case 'quantile':
            return { ...plan, ...quantilePlan(about, precision.quantile) };
        case 'share':
            return { ...plan, ...plan_sample_errorPlan(about) };
        default:
            return { ...plan, notes: [...plan.notes, scatterNote] };
    }
}
/** Half of the requests that may be slow are, unless said otherwise. */
function quantilePlan({ quantity, expected, demand }, quantile) {
    const { mode, confidence, minRequests } = demand;
    const withinLimit = expected.rate ?? (1 + quantile) / 2;
    const bound = (0,order_statistics/* samplesForUpperBound */.Fl)(quantile, confidence);
    const refuted = (0,order_statistics/* samplesForLowerBound */.Iz)(quantile, confidence);
    const weak = minRequests !== undefined && minRequests < bound;
    const least = minRequests ?? quantity.minRequests;
    return {
        ...(mode === 'confident-pass' ? { toPass: Math.max(least, bound) } : {}),
        ...(mode === 'point' ? {} : { toFail: Math.max(least, refuted) }),
        ...(mode === 'confident-fail' ? { toPass: Math.max(least, refuted) } : {}),
        toShow: bound,
        toRefute: refuted,
        likely: sampling/* powers */.Nj.map((power) => ({
            power,
            n: (0,statistics_power/* samplesToBoundQuantile */._r)({ quantile, confidence, withinLimit }, power) ?? null,
        })),
        assumed: `${(0,sampling/* percentText */.fL)(withinLimit)} of requests keep the limit`,
        notes: [
            ...plan_sample_modeNotes(demand),
            `of fewer than ${(0,sampling/* countText */.lT)(bound)} requests the slowest may still be faster than the true ${quantity.name} in more than ${(0,sampling/* percentText */.fL)(1 - confidence)} of runs`,
            ...(weak && mode === 'point' ? [`minRequests is below that: a pass on ${(0,sampling/* countText */.lT)(minRequests)} requests proves little`] : []), // prettier-ignore
        ],
    };
}
function plan_sample_errorPlan({ quantity, expected, demand, live }) {
    const { mode, confidence, minRequests } = demand;
    const threshold = demand.errorRate?.max.share ?? 0;
    const rate = expected.rate ?? liveErrorRate(live);
    const shown = (0,sampling/* shownShare */.XP)({ threshold, side: 'at-most', confidence, method: 'clopper-pearson' }, rate);
    const least = minRequests ?? quantity.minRequests;
    return {
        ...shown,
        ...(mode === 'confident-pass' ? { toPass: Math.max(least, shown.toShow ?? 1) } : {}),
        ...(mode === 'point' ? {} : { toFail: Math.max(least, shown.toRefute ?? 1) }),
        ...(mode === 'confident-fail' ? { toPass: Math.max(least, shown.toRefute ?? 1) } : {}),
        assumed: rate === undefined ? null : `${(0,sampling/* percentText */.fL)(rate)} of requests fail`,
        notes: [
            ...plan_sample_modeNotes(demand),
            ...(threshold === 0 ? ['that no request ever fails is shown by no number of them'] : []),
        ],
    };
}
function latency_plan_sample_marginPlan(about, written) {
    const { quantity } = about;
    const beyond = quantity.better === 'lower' ? 'above' : 'below';
    const plan = latency_plan_sample_common(about);
    const { precision } = quantity;
    const bound = precision.kind === 'quantile' && about.demand.mode !== 'point' ? (0,order_statistics/* samplesForUpperBound */.Fl)(precision.quantile, about.demand.confidence) : 1; // prettier-ignore
    return {
        demand: `${quantity.name} not ${beyond} current by more than ${written}`,
        ...plan,
        toPass: Math.max(plan.toPass, bound),
        toFail: Math.max(plan.toFail, bound),
        notes: [
            ...plan.notes,
            ...(precision.kind === 'between-runs' ? [scatterNote] : []),
            'of both versions; how far two runs of one version differ is not known before they are measured: measure it twice, and choose a wider margin than that',
        ],
    };
}
const scatterNote = 'one run says nothing of how far throughput scatters from run to run';
const modeWords = {
    point: 'the gate compares the value itself, from as many requests as it asks for',
    'confident-pass': 'it passes only where the data shows that the limit is kept',
    'confident-fail': 'it fails only where the data shows that the limit is not kept',
};
function plan_sample_modeNotes({ mode, confidence, repeats }) {
    const level = mode === 'point' ? '' : `, with ${(0,sampling/* percentText */.fL)(confidence)} confidence`;
    return [
        `${modeWords[mode]}${level}`,
        ...(repeats === undefined ? [] : [`of each of at least ${repeats.min} repeats`]),
    ];
}
function latency_plan_sample_common({ quantity, demand, live }) {
    const { kind } = quantity.precision;
    const notes = plan_sample_modeNotes(demand);
    if (kind === 'between-runs' && demand.mode !== 'point') {
        const least = Math.max(2, demand.repeats?.min ?? 2);
        const had = live.length === 0 ? null : live.length;
        return { ...sampling/* notShown */.d5, of: 'repeats', toPass: least, toFail: least, assumed: null, had, notes };
    }
    const least = demand.minRequests ?? quantity.minRequests;
    const had = live.map((latency) => latency.requests + (kind === 'share' ? latency.errors : 0));
    return {
        ...sampling/* notShown */.d5,
        of: kind === 'share' ? 'requests' : 'answered requests',
        toPass: least,
        toFail: least,
        assumed: null,
        had: had.length === 0 ? null : Math.max(...had),
        notes,
    };
}
function liveErrorRate(live) {
    const [first] = live.toSorted((a, b) => b.requests - a.requests);
    if (first === undefined || first.requests + first.errors === 0)
        return undefined;
    return Number((0,show_number/* showNumber */.Z)(first.errors / (first.requests + first.errors)));
}

;// CONCATENATED MODULE: ./.build/js/src/gates/latency/conclude.js

function concluded(all) {
    return (decision) => (all.demand.judging.mode === 'point' ? measured(all, decision) : conclude_shown(all, decision));
}
function measured(all, { verdict, inference }) {
    const said = verdict === 'passed' ? all.said.passed : all.said.failed;
    return { ...all.row, verdict, reason: `${said}${conclude_among(all)}`, ...(inference && { inference }) };
}
function conclude_shown(all, { verdict, reason, inference }) {
    const said = { ...all.row, ...(inference && { inference }) };
    const why = `${all.said.compared}${reason}`;
    const against = verdict === 'passed' ? speaksAgainst(all, inference) : null;
    if (against !== null) {
        return {
            ...said,
            verdict: 'inconclusive',
            reason: `${why}, and yet ${against}${conclude_among(all)}`,
            remedy: (0,gates_checks/* attachCommand */.TN)(all.weaker, `find out why the measurements of ${(0,gates_checks/* nameOf */.Vb)(all.weaker)} differ, and measure again under the same conditions`), // prettier-ignore
        };
    }
    if (verdict !== 'inconclusive')
        return { ...said, verdict, reason: `${why}${conclude_among(all)}` };
    return { ...said, verdict, reason: `${why}${conclude_among(all)}`, remedy: conclude_remedyOf(all) };
}
/** What keeps measurements that together do not break the limit from passing. */
function speaksAgainst({ isBareBeyond, isRunBeyond }, inference) {
    if (isBareBeyond)
        return 'a measurement without samples is beyond the limit';
    if (inference !== undefined && isKept(inference))
        return null;
    return isRunBeyond() ? 'one measurement by itself shows that it is beyond the limit' : null;
}
function isKept({ low, high, limit, keep }) {
    return keep === 'at-most' ? high <= limit : low >= limit;
}
function conclude_remedyOf({ demand: { quantity }, weaker, isScattered, isUnsampled }) {
    const version = (0,gates_checks/* nameOf */.Vb)(weaker);
    if (isScattered) {
        return (0,gates_checks/* attachCommand */.TN)(weaker, `measure ${version} again under the same conditions: more repeats show how far ${quantity.name} scatters`); // prettier-ignore
    }
    return isUnsampled
        ? (0,gates_checks/* attachCommand */.TN)(weaker, `measure the latency of ${version} and keep its samples (samples:), from which intervals follow`) // prettier-ignore
        : (0,gates_checks/* attachCommand */.TN)(weaker, `measure ${version} with more requests`);
}
function conclude_among({ comparisons, setAside, demand: { judging } }) {
    const aside = setAside === 0 ? '' : `${setAside} more could not be judged and ${setAside === 1 ? 'is' : 'are'} set aside`; // prettier-ignore
    // Elsewhere the measurements are judged together, and how many they are is told with the method.
    const of = comparisons < 2 || judging.mode !== 'point' ? '' : `the worst of ${comparisons} comparisons`;
    const parts = [of, aside].filter((part) => part !== '');
    return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/latency/counted-readings.js





/** What is too weak counts only where nothing else does: it is cured by measuring more. */
function countedReadings(counting, about, of) {
    const strong = [];
    const weak = [];
    for (const reading of of.readings) {
        const value = strongValue(counting, about, { reading, version: of.version });
        if (typeof value === 'number')
            strong.push({ reading, value });
        else
            weak.push(value);
    }
    const precise = strong.filter(({ reading }) => !isBare(counting, reading));
    const [first, ...others] = precise.length === 0 ? strong : precise;
    if (first === undefined) {
        const check = (0,gates_checks/* settle */.G9)(weak.map((each) => ({ check: each, headroom: 0 })));
        return { kind: 'none', check: check ?? counted_readings_notMeasured(counting, about, of.version) };
    }
    const once = new Set(distinctRuns([first, ...others].map(({ reading }) => reading)));
    if (once.size < counting.minRepeats) {
        return { kind: 'none', check: tooFewRepeats(counting, about, { ...of, runs: once.size }) };
    }
    const disagreeing = counting.judging.mode === 'point' ? undefined : saidOtherwise([first, ...others]);
    if (disagreeing !== undefined)
        return { kind: 'none', check: otherwise(counting, about, { ...of, values: disagreeing }) }; // prettier-ignore
    const bare = precise.length === 0 ? [] : strong.filter(({ reading }) => isBare(counting, reading));
    const runs = [first, ...others.filter(({ reading }) => once.has(reading))];
    const together = counting.judging.mode === 'point'
        ? { readings: [first, ...others], runs, isScattered: false }
        : taken(counting, runs);
    return { kind: 'counted', ...together, bare, setAside: weak.length + bare.length };
}
/** How runs are taken together where data has to show something. */
function taken({ quantity, judging }, runs) {
    const { precision } = quantity;
    if (runs.length === 1)
        return { readings: runs, runs, isScattered: precision.kind === 'between-runs' };
    const apart = { readings: runs, runs, isScattered: true };
    if (precision.kind === 'between-runs')
        return apart;
    const own = runs.map(({ reading, value }) => precision.estimateOf(reading, value));
    if (areApart(own, judging))
        return apart;
    const [first, ...others] = runs;
    const reading = repeats_pooled([first.reading, ...others.map((each) => each.reading)]);
    const value = quantity.valueOf(reading);
    return value === undefined
        ? { readings: runs, runs, isScattered: false }
        : { readings: [{ reading, value }], runs, isScattered: false };
}
function isBare({ quantity: { precision }, judging }, reading) {
    if (judging.mode === 'point' || precision.kind !== 'quantile')
        return false;
    return timesOf(reading, precision.timed)?.samples === undefined;
}
/** The value, where it rests on enough requests; else the check that says why it cannot be judged. */
function strongValue({ quantity, minRequests }, about, { reading, version }) {
    const value = quantity.valueOf(reading);
    if (value === undefined) {
        return (0,gates_checks/* inconclusive */.Ni)(about, `the measurement of ${(0,gates_checks/* nameOf */.Vb)(version)} on ${reading.latency.hardware} lacks ${quantity.lacks}`, (0,gates_checks/* attachCommand */.TN)(version, `report ${quantity.lacks}`));
    }
    const requests = quantity.sampleOf(reading);
    if (requests >= minRequests)
        return value;
    return (0,gates_checks/* inconclusive */.Ni)(about, `${requests} requests of ${(0,gates_checks/* nameOf */.Vb)(version)} are fewer than the ${minRequests} that ${quantity.name} needs here`, (0,gates_checks/* attachCommand */.TN)(version, `measure ${(0,gates_checks/* nameOf */.Vb)(version)} with at least ${minRequests} requests`));
}
function tooFewRepeats({ quantity, minRepeats }, about, { version, runs }) {
    return (0,gates_checks/* inconclusive */.Ni)(about, `${quantity.name} of ${(0,gates_checks/* nameOf */.Vb)(version)} was measured ${runs === 1 ? 'once' : `${runs} times`} under these conditions, and ${minRepeats} repeats are demanded`, (0,gates_checks/* attachCommand */.TN)(version, `measure ${(0,gates_checks/* nameOf */.Vb)(version)} again under the same conditions`));
}
/** The values of the same run where its evaluations give several: one of them is wrong, and nobody knows which. */
function saidOtherwise(readings) {
    const runs = [...(0,comparable/* byKey */.dX)(readings, ({ reading }) => runKey(reading)).values()];
    const values = runs.map((same) => Array.from(new Set(same.map(({ value }) => value))));
    return values.find(({ length }) => length > 1);
}
function otherwise({ quantity }, about, { version, values }) {
    const said = values.toSorted((a, b) => a - b).map((value) => (0,show_number/* showNumber */.Z)(value));
    return (0,gates_checks/* inconclusive */.Ni)(about, `evaluations of ${(0,gates_checks/* nameOf */.Vb)(version)} name the same samples, and by them ${quantity.name} is ${(0,gates_checks/* someOf */.yU)(said, ' and ')}`, 'find out which of them is wrong; evaluations are immutable, so register a new version, or leave one out by evidence.evaluators');
}
function counted_readings_notMeasured({ quantity }, about, version) {
    return (0,gates_checks/* inconclusive */.Ni)(about, `${quantity.name} of ${(0,gates_checks/* nameOf */.Vb)(version)} was not measured`, (0,gates_checks/* attachCommand */.TN)(version, `measure ${quantity.name} of ${(0,gates_checks/* nameOf */.Vb)(version)}`));
}
/** The reading of the least `room`; of equals the first. */
function worstBy(readings, room) {
    const [first, ...others] = readings;
    return others.reduce((worst, each) => (room(each.value) < room(worst.value) ? each : worst), first);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/quantiles.js
// Two samples compared by a quantile, through the bootstrap.





/**
 * The percentile bootstrap of how a quantile of the candidate compares with that of the current version, from
 * independent samples. There is no interval where either sample is too small to bound the quantile at all
 * (`samplesForUpperBound`): resampling cannot see beyond the largest sample.
 *
 * A resample's order statistic is drawn without the resample: its rank among the samples is found by halving, with a
 * binomial draw for how many of the drawn fall to the left, so a replicate takes log n draws. This is the bootstrap's
 * distribution exactly. Source: B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7
 * (1979) 1-26, section 3.
 */
function compareQuantiles(compared, plan) {
    const { candidate, current, quantile } = compared;
    (0,preconditions/* requireProbability */.HO)('quantile', quantile);
    (0,preconditions/* requireFinite */.hp)('candidate', candidate);
    (0,preconditions/* requireFinite */.hp)('current', current);
    const random = randomFrom(plan.seed);
    const ranks = { candidate: (0,order_statistics/* nearestRank */.p3)(candidate.length, quantile), current: (0,order_statistics/* nearestRank */.p3)(current.length, quantile) }; // prettier-ignore
    const estimate = compareAt(compared, ranks.candidate - 1, ranks.current - 1);
    const values = new Float64Array(plan.replicates);
    let defined = 0;
    const replicates = estimate === undefined ? 0 : plan.replicates;
    for (let replicate = 0; replicate < replicates; replicate += 1) {
        const ofCandidate = drawRank(random, candidate.length, ranks.candidate);
        const value = compareAt(compared, ofCandidate, drawRank(random, current.length, ranks.current));
        if (value === undefined)
            continue;
        values[defined] = value;
        defined += 1;
    }
    const least = (0,order_statistics/* samplesForUpperBound */.Fl)(quantile, (1 + plan.level) / 2);
    const result = summariseReplicates({ estimate, values: values.subarray(0, defined).toSorted() }, plan);
    if (estimate === undefined || Math.min(candidate.length, current.length) >= least)
        return result;
    return { ...result, interval: undefined, withoutInterval: 'too few samples' };
}
/** `undefined` without samples, and for a ratio to 0. */
function compareAt({ candidate, current, as }, ofCandidate, ofCurrent) {
    const one = candidate[ofCandidate];
    const other = current[ofCurrent];
    if (one === undefined || other === undefined)
        return undefined;
    if (as === 'difference')
        return one - other;
    return other === 0 ? undefined : one / other;
}
/** The place, from 0, of the `rank`-th smallest of n draws with replacement from n places. */
function drawRank(random, n, rank) {
    let start = 0;
    let places = n;
    let draws = n;
    let wanted = rank;
    while (places > 1) {
        const half = Math.floor(places / 2);
        const left = drawBinomial(random, draws, half / places);
        if (wanted <= left) {
            places = half;
            draws = left;
        }
        else {
            start += half;
            places -= half;
            wanted -= left;
            draws -= left;
        }
    }
    return start;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/latency/contrast.js
// How a quantile of the candidate compares with that of the current version, from the samples of both.






const contrast_replicates = 2_000;
/**
 * The candidate's quantile less `factor` times that of the current version, by the percentile bootstrap of both
 * samples, beyond what 2,000 resamples can say by their deviation. Where resampling shows nothing, because nearly all times are equal or too few, by order statistics of both,
 * each with half of the error: too wide rather than too narrow.
 */
function contrastOfQuantiles(compared) {
    const { candidate, quantile, factor, seed } = compared;
    const current = factor === 1 ? compared.current : compared.current.map((time) => time * factor);
    const [now, then] = [sampleQuantile(candidate, quantile), sampleQuantile(current, quantile)];
    const n = Math.min(candidate.length, current.length);
    if (now === undefined || then === undefined)
        return bareEstimate(Number.NaN, n, 'there is no sample');
    const known = new Map();
    const compute = (level) => {
        const samples = { candidate, current, quantile };
        const plan = { replicates: contrast_replicates, seed, level };
        const { interval, standardError } = compareQuantiles({ ...samples, as: 'difference' }, plan);
        if (interval === undefined)
            return boundsOfBoth(samples, level);
        if (level <= (0,bootstrap_intervals/* deepestLevel */.pg)(contrast_replicates))
            return interval;
        const half = (0,normal/* twoSidedZ */.mI)(level) * (standardError ?? Number.POSITIVE_INFINITY);
        return { low: Math.min(interval.low, now - then - half), high: Math.max(interval.high, now - then + half), level }; // prettier-ignore
    };
    return {
        value: now - then,
        n,
        method: 'percentile bootstrap of both samples',
        draws: { seed, replicates: contrast_replicates },
        intervalAt: (level) => {
            const interval = known.get(level) ?? compute(level);
            known.set(level, interval);
            return interval;
        },
    };
}
function boundsOfBoth({ candidate, current, quantile }, level) {
    const halved = (1 + level) / 2;
    const now = (0,order_statistics/* quantileBounds */.zz)(candidate, quantile, halved);
    const then = (0,order_statistics/* quantileBounds */.zz)(current, quantile, halved);
    const low = (now?.low ?? 0) - (then?.high ?? Number.POSITIVE_INFINITY);
    const high = (now?.high ?? Number.POSITIVE_INFINITY) - (then?.low ?? 0);
    if (!Number.isFinite(low) && !Number.isFinite(high)) {
        return noInterval(`${orderStatistics} of ${candidate.length} and ${current.length} requests do not bound it`); // prettier-ignore
    }
    return { low, high, level };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/latency/runs.js
// Numbers of which each run gives one, such as throughput: only repeats say how far they scatter.



const oneRun = 'one run says nothing of how far it scatters from run to run';
const noScatter = 'runs of exactly the same number say nothing of how far it scatters';
/** The mean over runs with Student's interval; it needs two runs. */
function meanOfRuns(values) {
    const runs = momentsOf(values);
    return {
        value: runs.mean,
        n: runs.n,
        method: `Student's t over ${runs.n} repeats`,
        intervalAt: (level) => around(runs.mean, { error: runs.error, degrees: runs.n - 1 }, level),
    };
}
/**
 * The mean of the candidate less `factor` times that of the current version, by Welch's interval; both need two runs.
 *
 * Source: B. L. Welch, "The generalization of 'Student's' problem when several different population variances are
 * involved", Biometrika 34 (1947) 28-35.
 */
function contrastOfRuns({ candidate, current, factor }) {
    const [ours, theirs] = [momentsOf(candidate), momentsOf(current)];
    const value = ours.mean - factor * theirs.mean;
    const n = ours.n + theirs.n;
    if (ours.error === undefined || theirs.error === undefined)
        return bareEstimate(value, n, oneRun);
    const [one, other] = [(0,elementary/* squareOf */.lh)(ours.error), (0,elementary/* squareOf */.lh)(factor * theirs.error)];
    const degrees = (0,elementary/* squareOf */.lh)(one + other) / ((0,elementary/* squareOf */.lh)(one) / (ours.n - 1) + (0,elementary/* squareOf */.lh)(other) / (theirs.n - 1));
    return {
        value,
        n,
        method: `Welch's t over ${ours.n} and ${theirs.n} repeats`,
        intervalAt: (level) => around(value, { error: Math.sqrt(one + other), degrees }, level),
    };
}
function momentsOf(runs) {
    // Sums of doubles depend on the order; the order in which evaluations lie there means nothing.
    const values = runs.toSorted((a, b) => a - b);
    const n = values.length;
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    if (n < 2)
        return { n, mean, error: undefined };
    const squares = values.reduce((sum, value) => sum + (0,elementary/* squareOf */.lh)(value - mean), 0);
    return { n, mean, error: Math.sqrt(squares / (n - 1) / n) };
}
function around(value, { error, degrees }, level) {
    if (error === undefined)
        return noInterval(oneRun);
    if (!(error > 1e-12 * Math.abs(value)))
        return noInterval(noScatter);
    const half = twoSidedT(level, degrees) * error;
    return { low: value - half, high: value + half, level };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/latency/demand-estimates.js
// What the counted measurements say of one demand: the number that is held to the limit, and how precisely it is known.







/** Of the candidate's own value. */
function boundEstimate({ quantity, counted, worst, judging, ...limit }) {
    const { precision } = quantity;
    const isBareBeyond = counted.bare.some(({ value }) => isBroken(value, limit));
    if (precision.kind === 'between-runs') {
        return { estimate: ofRuns(counted, worst, judging), isBareBeyond, isRunBeyond: () => false };
    }
    const own = ({ reading, value }) => precision.estimateOf(reading, value);
    return {
        estimate: counted.isScattered ? meanOfRuns(valuesOf(counted)) : own(worst),
        isBareBeyond,
        isRunBeyond: () => counted.isScattered && counted.runs.some((run) => isShownBroken(own(run), limit, judging)),
    };
}
/** The slowest run decides as measured; how surely, the mean of all runs says. */
function ofRuns(counted, worst, { mode }) {
    if (mode !== 'point')
        return meanOfRuns(valuesOf(counted));
    return bareEstimate(worst.value, 1, 'each run gives one number');
}
/** Of the candidate less the current version; of a percentage, shifted so that its limit is that share of `reference`. */
function marginEstimate(asked) {
    const { quantity, candidate, current, judging, margin } = asked;
    const sign = quantity.better === 'lower' ? 1 : -1;
    const pair = {
        candidate: worstBy(candidate.readings, (value) => -sign * value),
        current: worstBy(current.readings, (value) => sign * value),
    };
    const isOfRuns = judging.mode !== 'point' && (candidate.isScattered || current.isScattered);
    const reference = isOfRuns ? meanOfRuns(valuesOf(current)).value : pair.current.value;
    const limit = limitOf(margin, sign, reference);
    const sided = { sign, reference };
    const between = (each) => demand_estimates_contrastOf(asked, each, sided);
    return {
        estimate: isOfRuns ? contrastOfMeans(asked, sided) : between(pair),
        isBareBeyond: candidate.bare.some(({ value }) => isBroken(value - reference, limit)),
        isRunBeyond: () => isOfRuns &&
            candidate.runs.some((run) => isShownBroken(between({ ...pair, candidate: run }), limit, judging)),
        pair,
        reference,
    };
}
function demand_estimates_contrastOf({ quantity: { name, precision }, margin }, { candidate, current }, { sign, reference }) {
    const value = candidate.value - current.value;
    const samples = [candidate, current].map(({ reading }) => {
        const times = precision.kind === 'quantile' ? timesOf(reading, precision.timed) : undefined;
        return times === undefined ? undefined : independentSamples(times);
    });
    const [ours, theirs] = samples;
    if (precision.kind !== 'quantile' || ours === undefined || theirs === undefined) {
        const n = precision.kind === 'quantile' ? 0 : 1;
        return bareEstimate(value, n, 'without samples of both versions nothing says how precise it is');
    }
    const seed = `${candidate.reading.source.digest} ${current.reading.source.digest} ${name}`;
    const compared = { candidate: ours, current: theirs, quantile: precision.quantile, seed };
    return shiftedEstimate(contrastOfQuantiles({ ...compared, factor: factorOf(margin, sign) }), {
        value,
        by: margin.kind === 'relative' ? limitOf(margin, sign, reference).limit : 0,
    });
}
function contrastOfMeans({ candidate, current, margin }, { sign, reference }) {
    const [ours, theirs] = [valuesOf(candidate), valuesOf(current)];
    const contrast = contrastOfRuns({ candidate: ours, current: theirs, factor: factorOf(margin, sign) });
    return shiftedEstimate(contrast, {
        value: meanOfRuns(ours).value - meanOfRuns(theirs).value,
        by: margin.kind === 'relative' ? limitOf(margin, sign, reference).limit : 0,
    });
}
/** A percentage is of what the current version's value really is, which is known no better than the candidate's. */
function factorOf(margin, sign) {
    return margin.kind === 'relative' ? 1 + sign * margin.share : 1;
}
/** How much more, or less where `sign` is -1, the candidate may have than `reference`. */
function limitOf(margin, sign, reference) {
    const allowed = margin.kind === 'absolute' ? margin.value : margin.share * Math.abs(reference);
    return { limit: sign * allowed, keep: sign === 1 ? 'at-most' : 'at-least' };
}
function valuesOf({ runs }) {
    return runs.map(({ value }) => value);
}
function isBroken(value, { limit, keep }) {
    return keep === 'at-most' ? value > limit : value < limit;
}
function isShownBroken(estimate, { limit, keep }, judging) {
    const interval = estimate.intervalAt((0,statistics_interval/* levelOfOneSided */.t)((0,mode/* alphaOf */.Qq)(judging)));
    if ('kind' in interval)
        return false;
    return keep === 'at-most' ? interval.low > limit : interval.high < limit;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/latency/quantity-checks.js










/** The candidate's readings against a bound: the worst of them counts. */
function poseBound(demand, bound) {
    const { subject, quantity, group, judging, candidate } = demand;
    const about = { subject, limit: bound.words };
    const counted = countedReadings(demand, about, { readings: group.candidate, version: candidate });
    if (counted.kind === 'none')
        return { kind: 'known', check: counted.check };
    const isLower = quantity.better === 'lower';
    const worst = worstBy(counted.readings, (value) => (isLower ? bound.value - value : value - bound.value));
    const limit = { limit: bound.value, keep: isLower ? 'at-most' : 'at-least' };
    const { estimate, ...beyond } = boundEstimate({ quantity, counted, worst, judging, ...limit });
    const measured = quantity_checks_measureOf(demand, counted, worst);
    const current = group.current.map((reading) => measure(demand, reading)).find((each) => each !== null);
    const [shown, shownLimit] = (0,show_number/* showApart */.U)(measured.value, bound.value);
    return {
        kind: 'posed',
        question: { estimate, of: 'candidate', ...limit, beyond: null, couldFail: couldBreak(demand, counted) },
        answer: concluded({
            demand,
            row: {
                ...about,
                current: current ?? null,
                candidate: measured,
                delta: current === undefined ? null : measured.value - current.value,
            },
            said: {
                passed: `${shown} keeps the limit of ${shownLimit}`,
                failed: `${shown} is ${isLower ? 'above' : 'below'} the limit of ${shownLimit}`,
                compared: '',
            },
            comparisons: counted.readings.length,
            setAside: counted.setAside,
            ...beyond,
            isScattered: counted.isScattered,
            isUnsampled: isUnsampled(demand, counted),
            weaker: candidate,
        }),
    };
}
function couldBreak({ quantity, judging }, { readings }) {
    const { precision, sampleOf } = quantity;
    // Where a quantile has an interval it has a lower end, and what lies wholly above a limit breaks it.
    if (precision.kind !== 'share')
        return true;
    return readings.every(({ reading }) => precision.couldBreak(sampleOf(reading), judging.confidence));
}
/** A first promotion under a relative demand alone: it must have been measured, and there is nothing to hold it to. */
function checkMeasured(demand) {
    const { subject, group, candidate: version } = demand;
    const about = { subject, limit: 'was measured' };
    const counted = countedReadings(demand, about, { readings: group.candidate, version });
    if (counted.kind === 'none')
        return counted.check;
    const candidate = measure(demand, counted.readings[0].reading);
    return { ...about, current: null, candidate, delta: null, verdict: 'passed', reason: comparable/* firstPromotionNote */.wK };
}
/** The worst of the candidate's readings against the strictest of the current version's. */
function poseMargin(demand, reference) {
    const { subject, quantity, group, judging, candidate: version } = demand;
    const { margin, current } = reference;
    const about = { subject, limit: marginWords(margin) };
    if (group.current.length === 0)
        return { kind: 'known', check: quantity_checks_notMeasuredAlike(demand, reference, about) };
    const ours = countedReadings(demand, about, { readings: group.candidate, version });
    if (ours.kind === 'none')
        return { kind: 'known', check: ours.check };
    const measured = { ...about, candidate: measure(demand, ours.readings[0].reading) };
    const theirs = countedReadings(demand, measured, { readings: group.current, version: current });
    if (theirs.kind === 'none')
        return { kind: 'known', check: theirs.check };
    const asked = { quantity, candidate: ours, current: theirs, margin, judging };
    const { estimate, pair, reference: value, ...beyond } = marginEstimate(asked);
    const { limit, keep } = limitOf(margin, quantity.better === 'lower' ? 1 : -1, value);
    const isScattered = ours.isScattered || theirs.isScattered;
    const now = quantity_checks_measureOf(demand, { ...ours, isScattered }, pair.candidate);
    const then = quantity_checks_measureOf(demand, { ...theirs, isScattered }, pair.current);
    const compared = (0,show_number/* showApart */.U)(now.value, then.value).join(' against ');
    return {
        kind: 'posed',
        question: {
            estimate,
            of: 'difference',
            limit,
            keep,
            beyond: Math.abs(limit),
            scale: Math.max(Math.abs(now.value), Math.abs(then.value)),
        },
        answer: concluded({
            demand,
            row: {
                ...about,
                current: then,
                candidate: now,
                delta: now.value - then.value,
            },
            said: {
                passed: `${compared} is within the margin of ${margin.written}`,
                failed: `${compared} is beyond the margin of ${margin.written}`,
                compared: `${compared}, which differ by `,
            },
            comparisons: ours.readings.length * theirs.readings.length,
            setAside: ours.setAside + theirs.setAside,
            ...beyond,
            isScattered,
            isUnsampled: isUnsampled(demand, ours) || isUnsampled(demand, theirs),
            weaker: isWeaker(demand, ours, theirs) ? version : current,
        }),
    };
}
function quantity_checks_notMeasuredAlike(demand, { current, conditions, currentElsewhere }, about) {
    const first = demand.group.candidate[0];
    return (0,gates_checks/* inconclusive */.Ni)({ ...about, candidate: first === undefined ? null : measure(demand, first) }, `${(0,gates_checks/* nameOf */.Vb)(current)}, the current version, was not measured on ${conditions}: ${currentElsewhere}`, (0,gates_checks/* attachCommand */.TN)(current, `measure the latency of ${(0,gates_checks/* nameOf */.Vb)(current)} on ${conditions}`));
}
/** Whether more is gained by measuring `one` again than `other`. */
function isWeaker(demand, one, other) {
    if (one.isScattered || other.isScattered)
        return one.runs.length <= other.runs.length;
    if (isUnsampled(demand, one) || isUnsampled(demand, other))
        return isUnsampled(demand, one);
    const requests = ({ readings }) => demand.quantity.sampleOf(readings[0].reading);
    return requests(one) <= requests(other);
}
function isUnsampled({ quantity: { precision } }, { readings }) {
    if (precision.kind !== 'quantile')
        return false;
    return readings.some(({ reading, value }) => precision.estimateOf(reading, value).method === 'none');
}
/** What the row shows: of runs that are one number each, their mean. */
function quantity_checks_measureOf(demand, { isScattered, runs }, worst) {
    const { unit } = demand.quantity;
    if (!isScattered)
        return measure(demand, worst.reading) ?? { value: worst.value, unit };
    const n = runs.reduce((sum, { reading }) => sum + demand.quantity.sampleOf(reading), 0);
    return { value: meanOfRuns(runs.map((run) => run.value)).value, unit, n };
}
/** A value with its own interval, where one run gives it. */
function measure({ quantity, judging }, reading) {
    const value = quantity.valueOf(reading);
    if (value === undefined)
        return null;
    const { precision, unit } = quantity;
    const n = quantity.sampleOf(reading);
    if (precision.kind === 'between-runs')
        return { value, unit, n };
    const interval = precision.estimateOf(reading, value).intervalAt((0,statistics_interval/* levelOfOneSided */.t)((0,mode/* alphaOf */.Qq)(judging)));
    if ('kind' in interval || !Number.isFinite(interval.high))
        return { value, unit, n };
    return { value, unit, n, interval };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/latency.js











 // prettier-ignore

const latency = {
    name: 'latency',
    summary: 'Latency quantiles, throughput and error rate keep bounds and stay near the current version.',
    parameters: latencyParameters,
    needs: () => ({ samples: true }),
    explain: (demand) => explainLatency(demand, quantitiesOf(demand)),
    planSample: (demand, expected) => planLatencySample(demand, quantitiesOf(demand), expected),
    judge: (demand, evidence) => {
        const quantities = quantitiesOf(demand);
        const isRelative = quantities.some(({ margin }) => margin !== undefined);
        const damaged = (0,gates_checks/* unusableEvidence */.rI)(evidence, isRelative);
        const notes = (0,comparable/* firstPromotionNotes */.BX)(evidence, isRelative);
        const all = readings_readingsOf(evidence.candidate);
        const readings = all.filter((reading) => latency_fits(reading, demand));
        if (readings.length === 0)
            return (0,gates_checks/* judgementOf */.lG)([...damaged, nothingFits(all, demand, evidence)], notes);
        const current = (0,comparable/* liveVersion */.p2)(evidence);
        const live = current === null ? [] : readings_readingsOf(current).filter((reading) => latency_fits(reading, demand));
        const ours = trustInTimes(evidence.candidate, readings, 'candidate');
        const groups = (0,comparable/* comparable */.Zm)(readings, live, conditionsKey);
        const compared = groups.flatMap((group) => group.current);
        const theirs = current === null || !isRelative ? nothingToTrust : trustInTimes(current, compared, 'live');
        const timed = [...new Set(quantities.flatMap(({ precision }) => (precision.kind === 'quantile' ? [precision.timed] : [])))]; // prettier-ignore
        const curves = groups.flatMap((group) => latencyCurves(group, timed, demand));
        return {
            ...(0,gates_checks/* judgementOf */.lG)([...damaged, ...ours.checks, ...theirs.checks, ...judged(groups, demand, evidence)], [...notes, ...theirs.notes, ...latencyNotes({ all, readings, groups, demand, quantities, evidence })]),
            ...(curves.length === 0 ? {} : { curves }),
        };
    },
};
const nothingToTrust = { checks: [], notes: [] };
/**
 * Every limit of the gate is one of a family: that all are kept is demanded together. Under other conditions it is
 * another family: measuring there as well makes no breach here harder to show.
 */
function judged(groups, demand, evidence) {
    const quantities = quantitiesOf(demand);
    const name = listed(quantities.map((quantity) => quantity.name));
    const isOnly = groups.length === 1;
    const checks = groups.map((group) => {
        const rows = quantities.map((quantity) => latency_rowsOf({ quantity, group, isOnly }, demand, evidence));
        const posed = rows.flat().flatMap((row) => (row.kind === 'posed' ? [row] : []));
        const decisions = decideFamily({ name, questions: posed.map(({ question }) => question) }, demand);
        const decisionOf = new Map(posed.map((row, at) => [row, decisions[at]]));
        return rows.map((of) => of.flatMap((row) => latency_checkOf(row, decisionOf.get(row))));
    });
    return quantities.flatMap((_, at) => checks.flatMap((ofGroup) => ofGroup[at] ?? []));
}
function latency_checkOf(row, decision) {
    if (row.kind === 'known')
        return [row.check];
    return decision === undefined ? [] : [row.answer(decision)];
}
function latency_rowsOf({ quantity, group, isOnly }, demand, evidence) {
    const current = (0,comparable/* liveVersion */.p2)(evidence);
    const conditions = group.candidate[0] === undefined ? 'unknown hardware' : describeConditions(group.candidate[0]); // prettier-ignore
    const about = {
        subject: isOnly ? quantity.name : `${quantity.name} on ${conditions}`,
        quantity,
        minRequests: demand.minRequests ?? quantity.minRequests,
        minRepeats: demand.repeats?.min ?? 1,
        group,
        candidate: evidence.candidate,
        judging: demand,
    };
    const { bound, margin } = quantity;
    const limit = bound === undefined ? [] : [poseBound(about, bound)];
    if (current === null) {
        return bound === undefined ? [{ kind: 'known', check: checkMeasured(about) }] : limit;
    }
    if (margin === undefined)
        return limit;
    const reference = { current, margin, conditions, currentElsewhere: elsewhere(current) };
    return [...limit, poseMargin(about, reference)];
}
function latency_fits({ latency: measured }, { hardware, load }) {
    if (hardware !== undefined && measured.hardware !== hardware)
        return false;
    return load === undefined || loadKey(measured.load) === loadKey(load);
}
/** Where else the current version was measured, for the reason why it does not compare. */
function elsewhere(current) {
    const conditions = [...new Set(readings_readingsOf(current).map((reading) => describeConditions(reading)))];
    if (conditions.length === 0)
        return `its latency was never measured${(0,gates_checks/* exclusions */.Gu)(current)}`;
    return `it was measured on ${conditions.slice(0, 3).join('; ')}${(0,gates_checks/* exclusions */.Gu)(current)}`;
}
function nothingFits(all, { hardware, load }, evidence) {
    const { candidate } = evidence;
    const demanded = [
        ...(hardware === undefined ? [] : [`on ${hardware}`]),
        ...(load === undefined ? [] : [`under ${describeLoad(load)}`]),
    ].join(' ');
    const found = [...new Set(all.map((reading) => describeConditions(reading)))].slice(0, 3).join('; ');
    return (0,gates_checks/* inconclusive */.Ni)({ subject: 'latency', limit: demanded === '' ? 'was measured' : `was measured ${demanded}` }, all.length === 0
        ? `no evaluation of ${(0,gates_checks/* nameOf */.Vb)(candidate)} measured latency${(0,gates_checks/* exclusions */.Gu)(candidate)}`
        : `latency of ${(0,gates_checks/* nameOf */.Vb)(candidate)} was measured on ${found}, which is not what policy demands`, (0,gates_checks/* attachCommand */.TN)(candidate, `measure the latency of ${(0,gates_checks/* nameOf */.Vb)(candidate)}${(0,gates_checks/* onDemandedData */.qb)(evidence)}${demanded === '' ? '' : ` ${demanded}`}`));
}

// EXTERNAL MODULE: ./.build/js/src/primitives/canonical-json.js
var canonical_json = __webpack_require__(44861);
;// CONCATENATED MODULE: ./.build/js/src/gates/signature/compare-language-models.js
// What two language models promise their callers besides inputs and outputs: room, template, tokenizer, abilities.

/** What another chat template is held for: the same messages become another prompt. */
const templateChanges = ['warning', 'breaking'];
/** Every difference in what the two promise. What the current version does not state, nobody relies on. */
function compareLanguageModels(before, after, { callers, chatTemplate }) {
    if (before === undefined)
        return [];
    const [was, is] = [before, after ?? {}];
    // Token ids mean something else under another tokenizer; text is cut up otherwise and still understood.
    const tokens = callers === 'token-ids' ? 'breaking' : 'warning';
    return [
        ...amount('context-length', was.contextLength, is.contextLength),
        ...amount('max-output-tokens', was.maxOutputTokens, is.maxOutputTokens),
        ...changed({ what: 'chat-template', meaning: 'makes another prompt of the same messages', severity: chatTemplate }, was.chatTemplate, is.chatTemplate), // prettier-ignore
        ...tokenizers(tokens, was.tokenizer ?? {}, is.tokenizer ?? {}),
        ...abilities('role', was.roles, is.roles),
        ...abilities('tools', flag(was.tools), flag(is.tools)),
        ...abilities('response-format', was.responseFormats, is.responseFormats),
    ];
}
const places = {
    'context-length': 'languageModel.contextLength',
    'max-output-tokens': 'languageModel.maxOutputTokens',
    'chat-template': 'languageModel.chatTemplate',
    tokenizer: 'languageModel.tokenizer',
    vocabulary: 'languageModel.tokenizer.vocabularySize',
    'special-tokens': 'languageModel.tokenizer.specialTokens',
    role: 'languageModel.roles',
    tools: 'languageModel.tools',
    'response-format': 'languageModel.responseFormats',
};
function amount(what, was, is) {
    if (was === is || was === undefined)
        return [];
    if (is === undefined)
        return [unstated(what, String(was))];
    const row = { path: places[what], before: String(was), after: String(is) };
    return is < was
        ? [{ ...row, rule: `${what}-shrunk`, severity: 'breaking', meaning: 'is smaller, and callers may use all of it' }] // prettier-ignore
        : [{ ...row, rule: `${what}-grown`, severity: 'compatible', meaning: 'is larger' }];
}
function changed({ what, meaning, severity }, was, is) {
    if (was === is || was === undefined)
        return [];
    if (is === undefined)
        return [unstated(what, shortened(was))];
    return [{ rule: `${what}-changed`, path: places[what], before: shortened(was), after: shortened(is), severity, meaning }]; // prettier-ignore
}
function tokenizers(severity, was, is) {
    const meaning = 'gives other tokens for the same text';
    return [
        ...changed({ what: 'tokenizer', meaning, severity }, was.digest, is.digest),
        ...changed({ what: 'vocabulary', meaning: 'has another number of tokens', severity }, was.vocabularySize?.toString(), is.vocabularySize?.toString()),
        ...changed({ what: 'special-tokens', meaning: 'has other special tokens, such as the one that ends an answer', severity }, // prettier-ignore
        was.specialTokens === undefined ? undefined : (0,canonical_json/* canonicalJson */.d)(was.specialTokens), is.specialTokens === undefined ? undefined : (0,canonical_json/* canonicalJson */.d)(is.specialTokens)),
    ];
}
/** What can be asked of a model, one by one; gone is breaking, new is not. */
function abilities(what, was, is) {
    if (was === undefined)
        return [];
    if (is === undefined)
        return was.length === 0 ? [] : [unstated(what, was.join(', '))];
    const path = places[what];
    return [
        ...was
            .filter((each) => !is.includes(each))
            .map((each) => ({ rule: `${what}-removed`, path, before: each, after: null, severity: 'breaking', meaning: 'is no longer supported, and callers may ask for it' })), // prettier-ignore
        ...is
            .filter((each) => !was.includes(each))
            .map((each) => ({ rule: `${what}-added`, path, before: null, after: each, severity: 'compatible', meaning: 'is new' })), // prettier-ignore
    ];
}
function flag(tools) {
    return tools === undefined ? undefined : tools ? ['tools'] : [];
}
/** Nothing is known of what the candidate keeps of a promise that it does not state. */
function unstated(what, before) {
    return {
        rule: `${what}-unknown`,
        path: places[what],
        before,
        after: 'not stated',
        severity: 'unknown',
        meaning: 'was stated and is not any more, so nothing is known of it',
    };
}
function shortened(text) {
    return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}

// EXTERNAL MODULE: ./.build/js/src/gates/signature/json-schema/schema-node.js
var schema_node = __webpack_require__(11456);
;// CONCATENATED MODULE: ./.build/js/src/gates/signature/scalar-types.js
/**
 * How callers send their data: as a DataFrame with typed columns, as JSON that is cast to the schema, or as ids of
 * tokens that they made themselves, which only one tokenizer understands.
 */
const callerKinds = ['dataframe', 'json', 'token-ids'];
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

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/json-schema/show-alternative.js
// What a schema accepts, as short text: `integer ≥ 0`, `"EU" | "US"`, `object{age, name?}`.

const show_alternative_maxLength = 120;
function showNode({ alternatives }) {
    if (alternatives.length === 0)
        return 'nothing';
    return shorten(alternatives.slice(0, 20).map(showAlternative).join(' | '));
}
/** At most 120 characters. */
function showAlternative(alternative) {
    switch (alternative.kind) {
        case 'values':
            return shorten([...alternative.values.keys()].slice(0, 20).map((value) => show_alternative_shown(value)).join(' | ')); // prettier-ignore
        case 'numbers':
            return joined(alternative.type, alternative.format, showRange(alternative.range), alternative.multipleOf === null ? '' : `multiple of ${alternative.multipleOf}`); // prettier-ignore
        case 'strings':
            return joined('string', alternative.format, sized(alternative.length, 'length'), alternative.pattern === null ? '' : `pattern ${(0,show_value/* showValue */.v)(alternative.pattern, 40)}`); // prettier-ignore
        case 'arrays':
            return joined('array', sized(alternative.length, 'length'), alternative.unique ? 'unique' : '');
        default: {
            const names = [...alternative.properties.keys()].slice(0, 20);
            return shorten(`object{${names.map((name) => `${name}${alternative.required.has(name) ? '' : '?'}`).join(', ')}}`); // prettier-ignore
        }
    }
}
function showRange({ low, high }) {
    const from = low === null ? '' : `${low.exclusive ? '>' : '≥'} ${low.value}`;
    const to = high === null ? '' : `${high.exclusive ? '<' : '≤'} ${high.value}`;
    return joined(from, to);
}
function showBound(end, bound) {
    return bound === null ? 'no limit' : showRange(end === 'low' ? { low: bound, high: null } : { low: null, high: bound }); // prettier-ignore
}
function sized(range, of) {
    const text = showRange(range);
    return text === '' ? '' : `${of} ${text}`;
}
/** A value's canonical JSON, which may be of any length. */
function show_alternative_shown(json) {
    return json.length <= 40 ? json : `${json.slice(0, 39)}…`;
}
function joined(...parts) {
    return shorten(parts.filter((part) => part !== null && part !== '').join(' '));
}
function shorten(text) {
    return text.length <= show_alternative_maxLength ? text : `${text.slice(0, show_alternative_maxLength - 1)}…`;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/consumer-types.js




/** `null` where `type` fits; else what the version declares instead, as text. */
function misfit(side, type, found, callers) {
    switch (found.kind) {
        case 'column':
            return fitsColumn(side, type, found.type, callers) ? null : showType(found.type);
        case 'tensor':
            return isSameElement(type, found.tensor.dtype) ? null : showTensor(found.tensor);
        case 'schema':
            return fitsSchema(side, type, found.node) ? null : showNode(found.node);
        default:
            return null;
    }
}
function fitsColumn(side, type, declared, callers) {
    if (type === 'any' || (side === 'sends' && isAny(declared)))
        return true;
    if (declared.kind !== 'scalar')
        return type === (declared.kind === 'array' ? 'array' : 'object');
    const scalar = scalars.get(type);
    if (scalar === undefined)
        return false;
    const relation = side === 'sends' ? inputRelation(scalar, declared.type, callers) : outputRelation(scalar, declared.type); // prettier-ignore
    return relation !== 'breaking' && relation !== 'unknown';
}
function isAny(type) {
    return type.kind === 'scalar' && type.type === 'any';
}
function isSameElement(type, declared) {
    const scalar = scalars.get(type);
    return type === 'any' || declared === 'any' || (scalar !== undefined && canonicalType(scalar) === canonicalType(declared)); // prettier-ignore
}
/** What is sent must be among what is taken; all that may come back must be what is read. */
function fitsSchema(side, type, { alternatives }) {
    const own = jsonTypeOf(type);
    if (own === null)
        return true;
    const covers = (wide, narrow) => wide === narrow || (wide === 'number' && narrow === 'integer'); // prettier-ignore
    return side === 'sends'
        ? alternatives.some((each) => covers(each.type, own))
        : alternatives.every((each) => covers(own, each.type));
}
const integers = ['integer', 'long', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64']; // prettier-ignore
const fractions = ['number', 'float', 'double', 'float16', 'bfloat16', 'float32', 'float64'];
const texts = ['string', 'str', 'binary', 'datetime'];
/** `null` for any. */
function jsonTypeOf(type) {
    if (integers.some((each) => each === type))
        return 'integer';
    if (fractions.some((each) => each === type))
        return 'number';
    if (texts.some((each) => each === type))
        return 'string';
    if (type === 'bool')
        return 'boolean';
    return schema_node/* jsonTypes */.Q.find((each) => each === type) ?? null;
}
/** What a consumer's word is among the types of columns; JSON's `number` has no narrower one. */
const scalars = new Map([
    ...[...integers, ...texts, 'boolean', 'bool', 'complex64', 'complex128'].map((each) => [each, each]),
    ...fractions.map((each) => [each, each === 'number' ? 'double' : each]),
]); // prettier-ignore

// EXTERNAL MODULE: ./.build/js/src/gates/signature/json-schema/read-schema.js
var read_schema = __webpack_require__(21698);
;// CONCATENATED MODULE: ./.build/js/src/gates/signature/find-field.js
// A field of one side of a signature by what people call it: its name, or a path such as `message.role`.


const absent = (refused) => ({ kind: 'absent', refused });
/** Finds a field by its name or path; `[0]` names what has no name. */
function fieldFinder(fields) {
    switch (fields.kind) {
        case 'columns': {
            const byName = find_field_namesOf(fields.columns);
            return (name) => columnNamed(byName, name);
        }
        case 'tensors': {
            const byName = new Map(fields.tensors.map((tensor, index) => [nameAt(tensor.name, index), tensor]));
            return (name) => {
                const tensor = byName.get(name);
                return tensor === undefined ? absent(false) : { kind: 'tensor', tensor };
            };
        }
        case 'json-schema': {
            const node = (0,read_schema/* readSchema */.G)(fields.schema);
            return (name) => propertyNamed(node, name);
        }
        case 'text':
            return () => ({ kind: 'text' });
        default:
            return (0,errors/* unreachable */.HB)(fields);
    }
}
/** Names at the top that must be sent; none where there are no names. */
function requiredNames({ inputs }) {
    switch (inputs.kind) {
        case 'columns':
            return inputs.columns.flatMap(({ name, required }, index) => (required ? [nameAt(name, index)] : []));
        case 'tensors':
            return inputs.tensors.map(({ name }, index) => nameAt(name, index));
        case 'json-schema': {
            const objects = objectsOf((0,read_schema/* readSchema */.G)(inputs.schema));
            const [first, ...others] = objects;
            return [...(first?.required ?? [])].filter((each) => others.every(({ required }) => required.has(each)));
        }
        default:
            return [];
    }
}
function nameAt(name, index) {
    return name ?? `[${index}]`;
}
function find_field_namesOf(columns) {
    return new Map(columns.map((column, index) => [nameAt(column.name, index), column]));
}
/** A name may hold dots itself: the longest that is one counts. */
function columnNamed(columns, path) {
    for (const [head, rest] of splits(path)) {
        const column = columns.get(head);
        if (column !== undefined)
            return rest === '' ? { kind: 'column', type: column.type } : within(column.type, rest); // prettier-ignore
    }
    return absent(false);
}
function within(type, path) {
    switch (type.kind) {
        case 'array':
            return within(type.items, path);
        case 'map':
            return { kind: 'column', type: type.values };
        case 'object': {
            const found = columnNamed(find_field_namesOf(type.properties), path);
            return found.kind === 'absent' ? absent(true) : found;
        }
        default:
            return type.type === 'any' ? { kind: 'column', type } : absent(true);
    }
}
function propertyNamed(node, path) {
    if (node.notUnderstood.length > 0)
        return { kind: 'unclear' };
    const objects = objectsOf(node);
    for (const [head, rest] of splits(path)) {
        const found = objects.map((each) => each.properties.get(head)?.()).find((each) => each !== undefined);
        if (found !== undefined)
            return rest === '' ? { kind: 'schema', node: found } : propertyNamed(found, rest);
    }
    const other = objects.map(({ others }) => others).find((others) => typeof others === 'function');
    if (other !== undefined)
        return { kind: 'schema', node: other() };
    return absent(objects.every(({ others }) => others === null));
}
/** The objects that a schema takes, also as items of lists. */
function objectsOf(node, depth = 0) {
    return node.alternatives.flatMap((each) => {
        if (each.kind === 'objects')
            return [each];
        return each.kind === 'arrays' && depth < 5 ? objectsOf(each.items(), depth + 1) : [];
    });
}
/** `a.b.c` as a name and what is below it, the longest name first; `[]` and `{}` name no field. */
function splits(path) {
    const steps = path.replaceAll('[]', '').replaceAll('{}', '').split('.').slice(0, 20);
    return steps.map((_, index) => {
        const at = steps.length - index;
        return [steps.slice(0, at).join('.'), steps.slice(at).join('.')];
    });
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/consumer-issues.js



/** Everything that is in the way, of a version by itself. */
function issuesOf(consumer, signature, callers) {
    const kind = consumer.sendsTokenIds === true ? 'token-ids' : callers;
    return [
        ...sendings(consumer, signature, kind),
        ...unsent(consumer, signature),
        ...readings(consumer, signature, kind),
        ...consumer_issues_abilities(consumer, signature.languageModel ?? {}),
    ];
}
function sendings({ sends }, signature, callers) {
    const find = fieldFinder(signature.inputs);
    const parameters = new Set(signature.parameters.map(({ name }) => name));
    return sends
        .filter(({ name }) => !parameters.has(name))
        .flatMap((field) => sent(field, find(field.name), callers));
}
function sent(field, found, callers) {
    const issue = { key: `sends ${field.name}`, does: `sends ${showName(field.name)}` };
    if (found.kind === 'absent') {
        return found.refused
            ? [{ ...issue, severity: 'breaking', but: 'refuses a request that holds it' }]
            : [{ ...issue, severity: 'note', but: 'does not read it' }];
    }
    return [...unclear(issue, found), ...mistyped('sends', field, found, callers)];
}
/** Who sends nothing only reads what others asked for. */
function unsent({ sends }, signature) {
    if (sends.length === 0)
        return [];
    // Who sends `message.role` sends `message`.
    const given = new Set(sends.flatMap(({ name }) => name.split('.').map((_, at, steps) => steps.slice(0, at + 1).join('.')))); // prettier-ignore
    return requiredNames(signature)
        .filter((name) => !given.has(name))
        .map((name) => ({
        key: `does not send ${name}`,
        severity: 'breaking',
        does: `does not send ${showName(name)}`,
        but: 'requires it',
    }));
}
function readings({ reads }, { outputs }, callers) {
    if (reads.length === 0)
        return [];
    if (outputs === null) {
        const does = `reads ${reads.length} field(s)`;
        return [{ key: 'reads', severity: 'unknown', does, but: 'does not say what it returns' }];
    }
    const find = fieldFinder(outputs);
    return reads.flatMap((field) => {
        const found = find(field.name);
        const issue = { key: `reads ${field.name}`, does: `reads ${showName(field.name)}` };
        if (found.kind === 'absent')
            return [{ ...issue, severity: 'breaking', but: 'does not return it' }];
        return [...unclear(issue, found), ...mistyped('reads', field, found, callers)];
    });
}
function unclear(issue, found) {
    if (found.kind !== 'unclear')
        return [];
    return [{ ...issue, severity: 'unknown', but: 'limits it by a keyword that is not understood' }];
}
function mistyped(side, { name, type }, found, callers) {
    const declared = type === undefined ? null : misfit(side, type, found, callers);
    if (type === undefined || declared === null)
        return [];
    const but = side === 'sends' ? `takes ${declared}` : `returns ${declared}`;
    return [{ key: `${side} ${name} as ${type}`, severity: 'breaking', does: `${side} ${showName(name)} as ${type}`, but }]; // prettier-ignore
}
function consumer_issues_abilities({ context, roles = [], tools, responseFormats = [] }, model) {
    return [
        ...room(context, model.contextLength),
        ...consumer_issues_missing('sends messages of', roles, model.roles),
        ...consumer_issues_missing('has', tools === true ? ['tools called'] : [], model.tools === undefined ? undefined : model.tools ? ['tools called'] : []), // prettier-ignore
        ...consumer_issues_missing('asks for', responseFormats, model.responseFormats),
    ];
}
function room(wanted, given) {
    if (wanted === undefined || (given !== undefined && given >= wanted))
        return [];
    const issue = { key: 'context', does: `uses up to ${wanted} tokens` };
    return given === undefined
        ? [{ ...issue, severity: 'unknown', but: 'does not say how many it takes' }]
        : [{ ...issue, severity: 'breaking', but: `takes ${given}` }];
}
function consumer_issues_missing(verb, wanted, given) {
    return wanted
        .filter((each) => given?.includes(each) !== true)
        .map((each) => ({
        key: `${verb} ${each}`,
        severity: given === undefined ? 'unknown' : 'breaking',
        does: `${verb} ${showName(each)}`,
        but: given === undefined ? 'does not say whether it supports that' : 'does not support that',
    }));
}
/** As it is where nothing in it could be mistaken for the sentence around it. */
function showName(name) {
    return /^[\w.[\]{}-]{1,80}$|^tools called$/.test(name) ? name : (0,show_value/* showValue */.v)(name);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/consumers.js



const row = {
    current: null,
    candidate: null,
    delta: null,
    limit: 'takes what it sends, returns what it reads',
};
/** What every declared consumer meets with the candidate; what it meets with the current version is only noted. */
function judgeConsumers(judging) {
    const { consumers } = judging;
    if (consumers.length === 0)
        return { checks: [], notes: [] };
    const found = consumers.map((each) => each.kind === 'read' ? judgeOne(each, judging) : { checks: [unreadable(each)], notes: [] });
    const served = found.filter(({ checks }) => checks.length === 0).length;
    const passed = {
        ...row,
        subject: 'consumers',
        verdict: 'passed',
        reason: served === 1 ? 'the declared consumer is served' : `all ${served} declared consumers are served`,
    };
    const checks = found.flatMap((each) => each.checks);
    return {
        checks: checks.length === 0 ? [passed] : checks,
        notes: found.flatMap(({ notes }) => notes),
    };
}
/** `fraud-dashboard (team:acme/risk)`. */
function consumerName({ name, consumer: { owner } }) {
    return owner.length === 0 ? name : `${name} (${(0,gates_checks/* someOf */.yU)(owner)})`;
}
function judgeOne(read, { candidate, current, callers }) {
    const of = ({ manifest }) => manifest.signature === undefined ? [] : issuesOf(read.consumer, manifest.signature, callers);
    const before = new Map(current === null ? [] : of(current).map(({ key, severity }) => [key, severity]));
    // What is worse than it was is not as it was.
    const isOld = ({ key, severity }) => rankOf(before.get(key)) >= rankOf(severity);
    const issues = of(candidate);
    const [old, fresh] = [issues.filter((issue) => isOld(issue)), issues.filter((issue) => !isOld(issue))];
    const counting = fresh.filter(({ severity }) => severity !== 'note');
    return {
        checks: [
            ...counting.map((issue) => consumers_checkOf(read, candidate, issue)),
            ...tokenIds(read, candidate, current),
        ],
        notes: [
            ...fresh.filter(({ severity }) => severity === 'note').map((issue) => `${consumers_sentence(read, issue)}, and ${(0,gates_checks/* nameOf */.Vb)(candidate)} ${issue.but}`), // prettier-ignore
            ...old.map((issue) => `${consumers_sentence(read, issue)}, and neither version serves that: each ${issue.but}`),
        ],
    };
}
function rankOf(severity) {
    return severity === undefined ? -1 : ['note', 'unknown', 'breaking'].indexOf(severity);
}
function consumers_sentence(read, { does }) {
    return `${consumerName(read)} ${does}`;
}
function consumers_checkOf(read, candidate, issue) {
    const reason = `${consumers_sentence(read, issue)}, and ${(0,gates_checks/* nameOf */.Vb)(candidate)} ${issue.but}`;
    return { ...row, subject: `consumer ${read.name}`, reason, ...verdictOf(issue.severity, read, candidate) };
}
function verdictOf(severity, { name, consumer }, { model }) {
    const who = consumer.owner.length === 0 ? 'whoever runs it' : (0,gates_checks/* someOf */.yU)(consumer.owner);
    if (severity !== 'breaking')
        return { verdict: 'inconclusive', remedy: 'register the version with a signature that states it' }; // prettier-ignore
    return {
        verdict: 'failed',
        remedy: `keep to it, or agree with ${who}, and change consumers/${model}/${name}.yaml first`,
    };
}
/** Ids of tokens are only understood by the tokenizer that they were made with. */
function tokenIds(read, candidate, current) {
    if (read.consumer.sendsTokenIds !== true || current === null)
        return [];
    const [was, is] = [current.manifest.signature?.languageModel, candidate.manifest.signature?.languageModel];
    if (was?.tokenizer?.digest === undefined || is?.tokenizer?.digest === undefined) {
        const silent = was?.tokenizer?.digest === undefined ? current : candidate;
        const issue = { key: 'token ids', severity: 'unknown', does: 'sends token ids' };
        return [consumers_checkOf(read, candidate, { ...issue, but: `cannot be shown to take them: the tokenizer of ${(0,gates_checks/* nameOf */.Vb)(silent)} is not known` })]; // prettier-ignore
    }
    const tokenizers = [{ tokenizer: was.tokenizer }, { tokenizer: is.tokenizer }];
    return compareLanguageModels(...tokenizers, { callers: 'token-ids', chatTemplate: 'warning' })
        .filter(({ severity }) => severity === 'breaking' || severity === 'unknown')
        .map(({ severity, path, meaning }) => {
        const weight = severity === 'breaking' ? 'breaking' : 'unknown';
        const but = `has another ${path.split('.').at(-1) ?? 'tokenizer'}, which ${meaning}`;
        return consumers_checkOf(read, candidate, { key: path, severity: weight, does: 'sends token ids', but });
    });
}
function unreadable({ name, reason }) {
    return {
        ...row,
        subject: `consumer ${name}`,
        verdict: 'inconclusive',
        reason: `what ${name} sends and reads cannot be read: ${reason}`.slice(0, 4_000),
        remedy: 'correct the file; laurel validate names everything that is wrong with it',
    };
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

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/compare-types.js


/** Every difference between two types, at `path` or below it. */
function compareTypes(side, path, before, after) {
    if (compare_types_isAny(before) && compare_types_isAny(after))
        return [];
    if (compare_types_isAny(after))
        return [compare_types_changed({ side, path, before, after, severity: side.toAny })];
    if (compare_types_isAny(before))
        return [compare_types_changed({ side, path, before, after, severity: side.fromAny })];
    if (before.kind === 'scalar' && after.kind === 'scalar') {
        const relation = side.scalar(before.type, after.type);
        return relation === 'same' ? [] : [compare_types_changed({ side, path, before, after, severity: relation })];
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
            compare_types_changed({ side, path, before, after, severity: 'compatible' }),
            ...before.properties.flatMap(({ name, type }) => compareTypes(side, `${path}.${name}`, type, values)),
        ];
    }
    return [compare_types_changed({ side, path, before, after, severity: 'breaking' })];
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
function compare_types_isAny(type) {
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
function compare_types_changed({ side, path, before, after, severity }) {
    return {
        rule: `${side.rule}-${typeRules[severity]}`,
        path,
        before: showType(before),
        after: showType(after),
        severity,
        meaning: meanings[side.rule][severity],
    };
}

// EXTERNAL MODULE: ./.build/js/src/gates/signature/json-schema/keywords.js
var keywords = __webpack_require__(43988);
;// CONCATENATED MODULE: ./.build/js/src/gates/signature/json-schema/accepts.js

/** @param canonical the value's canonical JSON. */
function accepts(alternative, value, canonical) {
    const type = (0,keywords/* typeOfValue */.x6)(value);
    if (alternative.kind === 'values')
        return alternative.values.has(canonical) ? 'yes' : 'no';
    if (alternative.type !== type && !(alternative.type === 'number' && type === 'integer'))
        return 'no';
    if (alternative.kind === 'numbers' && typeof value === 'number') {
        if (!accepts_isWithin(alternative.range, value))
            return 'no';
        return alternative.multipleOf === null && alternative.format === null ? 'yes' : 'unclear';
    }
    if (alternative.kind === 'strings' && typeof value === 'string') {
        // JSON Schema counts characters, and JavaScript's length counts UTF-16 units.
        if (!accepts_isWithin(alternative.length, Array.from(value).length))
            return 'no';
        return alternative.pattern === null && alternative.format === null ? 'yes' : 'unclear';
    }
    return 'unclear';
}
function accepts_isWithin({ low, high }, value) {
    const isAbove = low === null || (low.exclusive ? value > low.value : value >= low.value);
    const isBelow = high === null || (high.exclusive ? value < high.value : value <= high.value);
    return isAbove && isBelow;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/json-schema/compare-limits.js

function numberLimits(narrow, wide) {
    return [
        ...rangeLimits('', narrow.range, wide.range),
        ...(isMultiple(narrow, wide) ? [] : [limit(`multiple of ${narrow.multipleOf ?? 'anything'}`, `multiple of ${wide.multipleOf ?? 'anything'}`)]), // prettier-ignore
        ...formatLimits(narrow, wide),
    ];
}
function stringLimits(narrow, wide) {
    const hasPattern = wide.pattern === null || wide.pattern === narrow.pattern;
    return [
        ...rangeLimits('length ', narrow.length, wide.length),
        ...formatLimits(narrow, wide),
        ...(hasPattern ? [] : [{ change: 'pattern-changed', narrow: narrow.pattern ?? 'no pattern', wide: wide.pattern ?? 'no pattern' }]), // prettier-ignore
    ];
}
function arrayLimits(narrow, wide) {
    const isUnique = narrow.unique || !wide.unique;
    return [
        ...rangeLimits('length ', narrow.length, wide.length),
        ...(isUnique ? [] : [limit('items that may repeat', 'unique items')]),
    ];
}
function objectLimits(narrow, wide) {
    return rangeLimits('properties ', narrow.size, wide.size);
}
function rangeLimits(of, narrow, wide) {
    return ['low', 'high']
        .filter((end) => !isInside(end, narrow, wide))
        .map((end) => limit(`${of}${showBound(end, narrow[end])}`, `${of}${showBound(end, wide[end])}`));
}
function isInside(end, narrow, wide) {
    const [own, other] = [narrow[end], wide[end]];
    if (other === null)
        return true;
    if (own === null)
        return false;
    if (own.value === other.value)
        return own.exclusive || !other.exclusive;
    return end === 'low' ? own.value > other.value : own.value < other.value;
}
function isMultiple(narrow, { multipleOf: step }) {
    if (step === null)
        return true;
    const own = narrow.multipleOf ?? (narrow.type === 'integer' ? 1 : null);
    return own !== null && Number.isInteger(own / step) && (own / step) * step === own;
}
/** Formats of numbers whose every value the other takes. */
const compare_limits_wider = new Map([
    ['int32', 'int64'],
    ['float', 'double'],
]);
function formatLimits(narrow, wide) {
    const isSame = wide.format === null || wide.format === narrow.format;
    if (isSame || (narrow.format !== null && compare_limits_wider.get(narrow.format) === wide.format))
        return [];
    return [limit(narrow.format ?? 'no format', wide.format ?? 'no format')];
}
function limit(narrow, wide) {
    return { change: 'limit-changed', narrow, wide };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/json-schema/compare-objects.js

/** Every difference between two objects, at `path` or below it. */
function compareObjects(comparison, path, both) {
    const names = new Set([...both.before.properties.keys(), ...both.after.properties.keys()]);
    return [
        ...[...names].flatMap((name) => compareProperty(comparison, path, name, both)),
        ...compareOthers(comparison, path, both),
    ];
}
function compareProperty(comparison, parent, name, { before, after }) {
    if (comparison.isSpent)
        return [];
    const [was, is] = [before.properties.get(name)?.(), after.properties.get(name)?.()];
    const path = `${parent}.${name}`;
    const [wasNeeded, isNeeded] = [before.required.has(name), after.required.has(name)];
    const place = { path, before: compare_objects_shown(was, wasNeeded), after: compare_objects_shown(is, isNeeded) };
    if (was !== undefined && is !== undefined) {
        return [...need(comparison, place, wasNeeded, isNeeded), ...comparison.nodes(path, was, is)];
    }
    if (is !== undefined)
        return compare_objects_added(comparison, place, { others: before.others, is, isNeeded });
    return was === undefined ? [] : removed(comparison, place, was, after.others);
}
function need(comparison, place, was, is) {
    if (was === is)
        return [];
    return [comparison.difference(is ? 'property-now-required' : 'property-now-optional', place)];
}
/** Where other properties had a schema, callers may have sent this one as that allows; likewise readers. */
function compare_objects_added(comparison, place, { others, is, isNeeded, }) {
    const plain = isNeeded ? 'property-added-required' : 'property-added-optional';
    const isInput = comparison.side.rule === 'input';
    const change = others === null && !isInput ? 'property-added-closed' : plain;
    const own = comparison.difference(change, place);
    return typeof others === 'function' ? [own, ...comparison.nodes(place.path, others(), is)] : [own];
}
function removed(comparison, place, was, others) {
    const own = comparison.difference(others === null ? 'property-removed' : 'property-forgotten', place);
    return typeof others === 'function' ? [own, ...comparison.nodes(place.path, was, others())] : [own];
}
/** Properties that neither names. */
function compareOthers(comparison, path, { before, after }) {
    const [narrow, wide] = comparison.narrowFirst(before.others, after.others);
    if (narrow === null || wide === 'anything')
        return [];
    if (typeof before.others === 'function' && typeof after.others === 'function') {
        return comparison.nodes(`${path}{}`, before.others(), after.others());
    }
    const [was, is] = [showOthers(before.others), showOthers(after.others)];
    return [comparison.difference('others-changed', { path: `${path}{}`, before: was, after: is })];
}
function showOthers(others) {
    if (others === null)
        return 'no others';
    return others === 'anything' ? 'anything' : showNode(others());
}
function compare_objects_shown(node, isNeeded) {
    return node === undefined ? null : `${isNeeded ? '' : 'optional '}${showNode(node)}`;
}

// EXTERNAL MODULE: ./.build/js/src/gates/signature/json-schema/disjoint.js
var disjoint = __webpack_require__(83764);
;// CONCATENATED MODULE: ./.build/js/src/gates/signature/json-schema/compare-schemas.js
// Two JSON Schemas compared on one side of a signature: whether all that one accepts, the other does.







/** References may unfold without end: beyond this many pairs of schemas nothing more is said of what follows. */
const maxSteps = 10_000;
const maxDepth = 100;
/**
 * Every difference from `before` to `after`. For inputs, all that `before` accepts must be accepted by `after`; for
 * outputs the reverse. Sound, not complete: what cannot be decided is `unknown`, never compatible.
 */
function compareSchemas(side, before, after) {
    if ((0,canonical_json/* canonicalJson */.d)(before) === (0,canonical_json/* canonicalJson */.d)(after))
        return [];
    const found = new SchemaComparison(side).nodes(side.place, (0,read_schema/* readSchema */.G)(before), (0,read_schema/* readSchema */.G)(after));
    const paths = new Set(found.map(({ path }) => path));
    // What would break the other way round is what became easier.
    const eased = new SchemaComparison(side)
        .nodes(side.place, (0,read_schema/* readSchema */.G)(after), (0,read_schema/* readSchema */.G)(before))
        .filter(({ severity, path }) => !isHarmless(severity) && !paths.has(path))
        .map(({ path, before: was, after: is }) => compare_schemas_difference(side, 'eased', { path, before: is, after: was }));
    return [...found, ...eased];
}
class SchemaComparison {
    side;
    /** Pairs whose comparison is under way: meeting one again proves nothing against it. */
    #active = new Set();
    #steps = 0;
    constructor(side) {
        this.side = side;
    }
    /** Nothing more is looked at. */
    get isSpent() {
        return this.#steps >= maxSteps;
    }
    difference(change, place) {
        return compare_schemas_difference(this.side, change, place);
    }
    nodes(path, before, after) {
        const pair = `${before.id} ${after.id}`;
        if (this.#active.has(pair))
            return [];
        const place = { path, before: showNode(before), after: showNode(after) };
        this.#steps += 1;
        // Said once: what follows would be said thousands of times.
        if (this.#steps === maxSteps || this.#active.size > maxDepth)
            return [this.difference('too-large', place)];
        if (this.isSpent)
            return [];
        this.#active.add(pair);
        const found = [...this.#defaults(path, before, after), ...this.#accepted(place, before, after)];
        this.#active.delete(pair);
        return found;
    }
    #defaults(path, { default: was }, { default: is }) {
        const [before, after] = [written(was), written(is)];
        return before === after ? [] : [this.difference('default-changed', { path, before: compare_schemas_shortened(before), after: compare_schemas_shortened(after) })]; // prettier-ignore
    }
    /** Of what is not understood on the narrow side, no break is certain. */
    #accepted(place, before, after) {
        const keywords = [...new Set([...before.notUnderstood, ...after.notUnderstood])];
        if (keywords.length === 0)
            return this.#alternatives(place, before, after);
        if (isSameText(before, after))
            return [];
        const [narrow] = this.narrowFirst(before, after);
        const certain = narrow.notUnderstood.length > 0 ? [] : this.#alternatives(place, before, after).filter(({ severity }) => severity === 'breaking'); // prettier-ignore
        const named = keywords.slice(0, 5).join(', ');
        const { before: was, after: is } = place;
        return [this.difference('not-understood', { path: place.path, before: `${was ?? ''} with ${named}`, after: is }), ...certain]; // prettier-ignore
    }
    /** What must be covered, and what must cover it. */
    narrowFirst(before, after) {
        return this.side.rule === 'input' ? [before, after] : [after, before];
    }
    #alternatives(place, before, after) {
        const [narrow, wide] = this.narrowFirst(before, after);
        return [
            ...narrow.alternatives.flatMap((each) => each.kind === 'values' ? this.#values(place, each, wide) : this.#covered(place, each, wide)),
            ...this.#order(place, before, after),
        ];
    }
    #values(place, narrow, wide) {
        const verdicts = [...narrow.values].map(([canonical, value]) => {
            const each = new Set(wide.alternatives.map((alternative) => accepts(alternative, value, canonical)));
            return { canonical, takes: each.has('yes') ? 'yes' : each.has('unclear') ? 'unclear' : 'no' };
        });
        const isTypeKnown = wide.alternatives.some(({ type }) => isOfType(narrow, type));
        if (!isTypeKnown && narrow.values.size > 0)
            return [this.difference('type-changed', place)];
        return verdicts.flatMap(({ canonical, takes }) => {
            if (takes === 'yes')
                return [];
            const [before, after] = this.narrowFirst(compare_schemas_shortened(canonical), null);
            const at = takes === 'no' ? { path: place.path, before, after } : place;
            return [this.difference(takes === 'no' ? 'value-changed' : 'alternatives-unclear', at)];
        });
    }
    /** One alternative must cover it alone; which one, where several might, is the one that comes closest. */
    #covered(place, narrow, wide) {
        const candidates = wide.alternatives.filter((each) => isOfType(narrow, each.type) && !(0,disjoint/* areDisjoint */.h)(narrow, each));
        const tried = candidates.map((candidate) => this.#pair(place.path, narrow, candidate));
        const covered = tried.find((found) => found.every(({ severity }) => isHarmless(severity)));
        if (covered !== undefined)
            return covered;
        const [only, ...others] = tried;
        if (only === undefined)
            return [this.difference('type-changed', place)];
        return others.length === 0 ? only : [this.difference('alternatives-unclear', place)];
    }
    #pair(path, narrow, wide) {
        if (narrow.kind === 'numbers' && wide.kind === 'numbers')
            return this.#limits(path, numberLimits(narrow, wide)); // prettier-ignore
        if (narrow.kind === 'strings' && wide.kind === 'strings')
            return this.#limits(path, stringLimits(narrow, wide)); // prettier-ignore
        if (narrow.kind === 'arrays' && wide.kind === 'arrays') {
            const [before, after] = this.narrowFirst(narrow, wide);
            return [
                ...this.#limits(path, arrayLimits(narrow, wide)),
                ...this.nodes(`${path}[]`, before.items(), after.items()),
            ];
        }
        if (narrow.kind === 'objects' && wide.kind === 'objects') {
            const [before, after] = this.narrowFirst(narrow, wide);
            return [...this.#limits(path, objectLimits(narrow, wide)), ...compareObjects(this, path, { before, after })]; // prettier-ignore
        }
        return this.#limits(path, [{ change: 'limit-changed', narrow: showAlternative(narrow), wide: showAlternative(wide) }]); // prettier-ignore
    }
    #limits(path, limits) {
        return limits.map(({ change, narrow, wide }) => {
            const [before, after] = this.narrowFirst(narrow, wide);
            return this.difference(change, { path, before: compare_schemas_shortened(before), after: compare_schemas_shortened(after) });
        });
    }
    #order(place, before, after) {
        const [was, is] = [onlyValues(before), onlyValues(after)];
        if (was === null || is === null)
            return [];
        const isSame = was.length === is.length && was.every((value) => is.includes(value));
        return isSame && was.join() !== is.join() ? [this.difference('order-changed', place)] : [];
    }
}
function compare_schemas_difference(side, change, place) {
    return { rule: `${side.rule}-schema-${change}`, ...place, ...side.effects[change] };
}
function written(value) {
    return value === undefined ? null : (0,canonical_json/* canonicalJson */.d)(value);
}
function isHarmless(severity) {
    return severity === 'compatible' || severity === 'warning';
}
function onlyValues({ alternatives: [one, ...others] }) {
    return one?.kind === 'values' && others.length === 0 ? [...one.values.keys()] : null;
}
function isOfType(narrow, wide) {
    return narrow.type === wide || (narrow.type === 'integer' && wide === 'number');
}
/** Whether both are written alike; a reference may mean something else in each document. */
function isSameText(before, after) {
    const text = (0,canonical_json/* canonicalJson */.d)(before.raw);
    return text === (0,canonical_json/* canonicalJson */.d)(after.raw) && !text.includes('"$ref"');
}
function compare_schemas_shortened(text) {
    return text === null || text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/json-schema/schema-sides.js
const compatible = (meaning) => ({ severity: 'compatible', meaning });
const warning = (meaning) => ({ severity: 'warning', meaning });
const unknown = (meaning) => ({ severity: 'unknown', meaning });
const breaking = (meaning) => ({ severity: 'breaking', meaning });
const schema_sides_unclear = {
    'pattern-changed': unknown('has another pattern, and patterns are not compared'),
    'alternatives-unclear': unknown('no single alternative covers it, and several together are not compared'),
    'not-understood': unknown('is limited by a keyword that is not understood'),
    'too-large': unknown('the schema is too large or too deep to be compared to its end'),
};
const schemaInputs = {
    place: 'inputs',
    rule: 'input',
    effects: {
        ...schema_sides_unclear,
        'type-changed': breaking('does not take all that callers send'),
        'value-changed': breaking('does not take a value that callers may send'),
        'limit-changed': breaking('has a limit that callers may not keep'),
        'property-added-required': breaking('is required, and callers do not send it'),
        'property-added-optional': compatible('is new and optional'),
        'property-added-closed': compatible('is new and optional'),
        'property-removed': breaking('is no longer known, and other properties are refused'),
        'property-forgotten': compatible('is no longer read; what callers send in it is ignored'),
        'property-now-required': breaking('is now required, and callers may leave it out'),
        'property-now-optional': compatible('may now be left out'),
        'others-changed': breaking('does not take all other properties that callers may send'),
        'order-changed': compatible('lists the same values in another order'),
        'default-changed': warning('callers that leave it out get another value'),
        eased: compatible('takes more than it did'),
    },
};
const schemaOutputs = {
    place: 'outputs',
    rule: 'output',
    effects: {
        ...schema_sides_unclear,
        'type-changed': breaking('may be what callers do not read'),
        'value-changed': breaking('may be a value that callers do not know'),
        'limit-changed': breaking('may be outside of what callers rely on'),
        'property-added-required': compatible('is new'),
        'property-added-optional': compatible('is new'),
        'property-added-closed': warning('is new, and callers were told that there is nothing else'),
        'property-removed': breaking('is no longer returned, and callers may read it'),
        'property-forgotten': breaking('is no longer returned, and callers may read it'),
        'property-now-required': compatible('is now always returned'),
        'property-now-optional': breaking('may now be missing, and callers may rely on it'),
        'others-changed': warning('may now hold other properties than callers were told'),
        'order-changed': warning('lists the same values in another order, and callers may go by position'),
        'default-changed': compatible('has another default, which says nothing of what is returned'),
        eased: compatible('promises more than it did'),
    },
};

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
    if (before.kind === 'json-schema' && after.kind === 'json-schema') {
        const schemaSide = side.rule === 'input' ? schemaInputs : schemaOutputs;
        return compareSchemas(schemaSide, before.schema, after.schema);
    }
    if (before.kind === 'text' && after.kind === 'text')
        return [];
    return [
        {
            rule: `${side.rule}-kind-changed`,
            path: side.place,
            before: before.kind,
            after: after.kind,
            severity: 'breaking',
            meaning: 'tables, tensors, JSON documents and text are not interchangeable',
        },
    ];
}
/** By name, or by position where a signature has no names. */
function compare_fields_keyOf({ name }, index) {
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
    return was === is || was === 'none' || is === 'none' ? pairUp(before, after, compare_fields_keyOf) : [];
}
function pathOf(side, { before, after }, keys) {
    const item = before ?? after;
    return `${side.place}${item === undefined ? '' : (keys.get(item) ?? '')}`;
}
function keysOf(fields) {
    return fields.map((field, index) => [field, compare_fields_keyOf(field, index)]);
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
    const order = pairUp(before, after, compare_fields_keyOf).flatMap((pair) => pair.before === undefined || pair.after === undefined ? [] : [positions.get(pair.after) ?? 0]);
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
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/js/src/gates/signature/sides.js
 // prettier-ignore
const sides_compatible = (meaning) => ({ severity: 'compatible', meaning });
const sides_warning = (meaning) => ({ severity: 'warning', meaning });
const sides_breaking = (meaning) => ({ severity: 'breaking', meaning });
const inputPresence = {
    'added-required': sides_breaking('is required, and callers do not send it'),
    'added-optional': sides_compatible('is new and optional'),
    'now-optional': sides_compatible('may now be left out'),
    'now-required': sides_breaking('is now required, and callers may leave it out'),
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
            removed: sides_compatible('is no longer read; what callers send in it is ignored'),
        },
        property: {
            ...inputPresence,
            removed: sides_breaking('is no longer known, and an unknown property in a request is an error'),
        },
        position: {
            added: sides_breaking('is one more than callers send, and columns without names are counted'),
            removed: sides_warning('is no longer read; what callers send there is ignored'),
        },
        tensor: {
            added: sides_breaking('is required, and callers do not send it'),
            removed: sides_compatible('is no longer read; what callers send in it is ignored'),
        },
        dimension: {
            freed: sides_compatible('now takes any size'),
            fixed: sides_breaking('now takes one size only'),
        },
    };
}
const outputRemoved = sides_breaking('is no longer returned, and callers may read it');
/** Callers read what the current version returns; the candidate must return all of it. */
const outputs = {
    place: 'outputs',
    rule: 'output',
    scalar: outputRelation,
    toAny: 'breaking',
    fromAny: 'compatible',
    objectToMap: false,
    column: {
        'added-required': sides_compatible('is new'),
        'added-optional': sides_compatible('is new'),
        removed: outputRemoved,
        'now-optional': sides_breaking('may now be missing, and callers may rely on it'),
        'now-required': sides_compatible('is now always returned'),
    },
    property: {
        'added-required': sides_compatible('is new'),
        'added-optional': sides_compatible('is new'),
        removed: outputRemoved,
        'now-optional': sides_breaking('may now be missing, and callers may rely on it'),
        'now-required': sides_compatible('is now always returned'),
    },
    position: {
        added: sides_warning('is one more than callers read by position'),
        removed: outputRemoved,
    },
    tensor: { added: sides_compatible('is new'), removed: outputRemoved },
    dimension: {
        freed: sides_breaking('may now have any size, and callers may rely on one'),
        fixed: sides_compatible('now always has one size'),
    },
};

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/compare-parameters.js
// Inference parameters compared: they have defaults, and unknown ones are ignored.





/** Every difference between the parameters that callers may send. */
function compareParameters(before, after) {
    return pairUp(before, after, ({ name }) => name).flatMap((pair) => comparePair(pair));
}
function comparePair({ before, after }) {
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
function compareSignatures(current, candidate, calling) {
    const differences = [
        ...compareFields(inputsFor(calling.callers), current.inputs, candidate.inputs),
        ...compareOutputs(current.outputs, candidate.outputs),
        ...compareParameters(current.parameters, candidate.parameters),
        ...compareLanguageModels(current.languageModel, candidate.languageModel, calling),
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

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/noticed-by.js


/** Which consumers notice a difference at `path`; those that may, where that cannot be told. */
function noticedBy(difference, { consumers, before, calling }) {
    return consumers.filter(({ consumer }) => notices(consumer, difference, { before, calling }));
}
function notices(consumer, { path, rule, before, after }, now) {
    const [side = '', ...steps] = path.split('.');
    if (side === 'languageModel')
        return noticesModel(consumer, steps[0] ?? '', { before, after });
    const field = noticed_by_plain(path.replace(/^(?:inputs|outputs|parameters)\.?/, ''));
    const fields = side.startsWith('outputs') ? consumer.reads : consumer.sends;
    if (fields.length === 0)
        return false;
    if (field === '')
        return true;
    const lists = fields.some(({ name }) => noticed_by_plain(name) === field || noticed_by_plain(name).startsWith(`${field}.`));
    // Whose type is written is judged by that type, unless it is not even that of now.
    if (rule.endsWith('-type-changed') && fields.some((each) => noticed_by_plain(each.name) === field && isTyped(each, side, now)))
        return false; // prettier-ignore
    if (!/-(?:added|added-required|now-required)$/.test(rule) || side.startsWith('outputs')) {
        return fields.some(({ name }) => isRelated(noticed_by_plain(name), field));
    }
    // Who sends the field by name is served; who sends what it is a part of may leave it out.
    const parent = field.slice(0, Math.max(0, field.lastIndexOf('.')));
    return !lists && (parent === '' || fields.some(({ name }) => isRelated(noticed_by_plain(name), parent)));
}
function isTyped({ name, type }, side, { before: { signature }, calling }) {
    if (type === undefined)
        return false;
    const isRead = side.startsWith('outputs');
    const fields = isRead ? signature.outputs : signature.inputs;
    return fields !== null && misfit(isRead ? 'reads' : 'sends', type, fieldFinder(fields)(name), calling.callers) === null; // prettier-ignore
}
function noticesModel({ context, sends, reads, sendsTokenIds, roles = [], tools, responseFormats = [] }, what, { before, after }) {
    switch (what) {
        case 'contextLength':
            return context !== undefined && !(Number(after) >= context);
        case 'tokenizer':
            return sendsTokenIds === true;
        case 'roles':
            return after === 'not stated' ? roles.length > 0 : before !== null && roles.includes(before);
        case 'tools':
            return tools === true;
        case 'responseFormats':
            return after === 'not stated' ? responseFormats.length > 0 : before !== null && responseFormats.includes(before); // prettier-ignore
        default:
            return sends.length > 0 || reads.length > 0 || context !== undefined || roles.length > 0;
    }
}
/** Without what names items, values and dimensions rather than fields. */
function noticed_by_plain(path) {
    return path.replaceAll(/\[dim \d+\]|\[\]|\{\}/g, '').replace(/^\./, '');
}
function isRelated(one, other) {
    return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/difference-checks.js





/** A page that nobody reads to its end says no more than its beginning. */
const mostRows = 200;
const maxText = 1_000;
function judgeDifferences(judging) {
    const { whole, before, after, calling, onlyNoticed } = judging;
    const { classification, differences } = compareSignatures(before.signature, after, calling);
    const isDecisive = (each) => (each.severity === 'breaking' || each.severity === 'unknown') &&
        (!onlyNoticed || noticedBy(each, judging).length > 0);
    const decisive = differences.filter((each) => isDecisive(each));
    const others = differences.filter((each) => !decisive.includes(each));
    const notes = limited(others.map((each) => noteOf(each)));
    if (decisive.length > 0)
        return { checks: difference_checks_rows(decisive, judging), notes };
    const reason = classification === 'identical' ? `identical to the signature of ${(0,gates_checks/* nameOf */.Vb)(before.version)}` : harmless(others, before.version); // prettier-ignore
    return { checks: [{ ...whole, verdict: 'passed', reason }], notes };
}
function harmless(differences, version) {
    const unnoticed = differences.filter(({ severity }) => severity === 'breaking' || severity === 'unknown').length; // prettier-ignore
    if (unnoticed > 0) {
        return `${unnoticed} breaking or unknown difference(s) from ${(0,gates_checks/* nameOf */.Vb)(version)} that no declared consumer notices, ${differences.length} in all`;
    }
    const kind = differences.some(({ severity }) => severity === 'warning') ? 'compatible, with warnings' : 'compatible'; // prettier-ignore
    return `${kind}: ${differences.length} difference(s) that do not break callers of ${(0,gates_checks/* nameOf */.Vb)(version)}`;
}
/** What breaks comes before what is not known, so that no breaking one is beyond the last row. */
function difference_checks_rows(decisive, judging) {
    const isBreaking = ({ severity }) => severity === 'breaking';
    const ordered = decisive.length <= mostRows
        ? decisive
        : [...decisive.filter((each) => isBreaking(each)), ...decisive.filter((each) => !isBreaking(each))];
    const shown = ordered.slice(0, mostRows).map((each) => difference_checks_checkOf(each, judging));
    const more = decisive.length - mostRows;
    const last = shown.at(-1);
    if (more <= 0 || last === undefined)
        return shown;
    return [...shown, { ...last, subject: judging.whole.subject, reason: `${more} more difference(s) of this kind or a lesser one` }]; // prettier-ignore
}
function limited(notes) {
    const more = notes.length - mostRows;
    return more <= 0 ? notes : [...notes.slice(0, mostRows), `${more} more difference(s)`];
}
function difference_checks_checkOf(difference, judging) {
    const { whole } = judging;
    const noticed = noticedBy(difference, judging).map((each) => consumerName(each));
    const who = noticed.length === 0 ? '' : `; noticed by ${(0,gates_checks/* someOf */.yU)(noticed)}`;
    const row = {
        ...whole,
        subject: difference_checks_shortened(`${whole.subject} ${difference.path}`),
        reason: `${described(difference)}${who}`,
    };
    if (difference.severity === 'unknown') {
        return {
            ...row,
            verdict: 'inconclusive',
            remedy: difference.rule === 'output-unknown'
                ? 'register both versions with a signature that states its outputs, or waive this gate by name once'
                : 'state it in words that are understood, as the page of this gate lists them, or waive this gate by name once', // prettier-ignore
        };
    }
    return {
        ...row,
        verdict: 'failed',
        remedy: 'keep to what callers rely on, or change the callers first and waive this gate by name with a reason', // prettier-ignore
    };
}
function noteOf(difference) {
    return `${difference.severity}: ${described(difference)}`;
}
/** A path may be as long as whoever named the fields liked. */
function described(difference) {
    return describeDifference({ ...difference, path: difference_checks_shortened(difference.path) });
}
function difference_checks_shortened(text) {
    return text.length <= maxText ? text : `${text.slice(0, maxText - 1).toWellFormed()}…`;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/example/json-object.js
// What JSON calls an object.
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/example/example-forms.js
// The forms in which MLflow and its servers write examples, told apart by their keys, as rows or as named values.

const wrappers = ['dataframe_split', 'dataframe_records', 'inputs', 'instances'];
/** What a server's request wraps: `{"dataframe_split": …, "params": …}`, `{"inputs": …}`. */
function unwrap(value) {
    if (isObject(value)) {
        const others = Object.keys(value).filter((key) => key !== 'params');
        const [only] = others;
        const wrapper = others.length === 1 ? wrappers.find((each) => each === only) : undefined;
        if (wrapper !== undefined) {
            const params = Object.hasOwn(value, 'params') ? value['params'] : null;
            return { path: wrapper, value: value[wrapper], params: isObject(params) ? params : null };
        }
    }
    return { path: '', value, params: null };
}
/** The rows of a table; `null` for a form that is none. @param isList whether a field's own values are lists. */
function example_forms_rowsOf({ path, value }, isList) {
    if (Array.isArray(value))
        return value.map((row, index) => example_forms_rowOf(`${path}[${index}]`, row));
    if (!isObject(value))
        return null;
    if (Array.isArray(value['columns']) && Array.isArray(value['data'])) {
        return splitRows(path, value['columns'], value['data']);
    }
    const fields = Object.entries(value);
    const areLists = fields.length > 0 && fields.every(([name, each]) => Array.isArray(each) && !isList(name));
    return areLists ? columnRows(path, fields) : [example_forms_rowOf(path, value)];
}
/** `a.b`, without a dot where there is nothing before it. */
function below(path, name) {
    const step = /^[\w-]+$/.test(name) ? name : JSON.stringify(name.slice(0, 80));
    return path === '' ? step : `${path}.${step}`;
}
function example_forms_rowOf(path, row) {
    if (isObject(row)) {
        const cells = Object.entries(row).map(([name, value]) => [name, { path: below(path, name), value }]);
        return { path, cells: new Map(cells), positions: cells.map(([, cell]) => cell) };
    }
    const values = Array.isArray(row) ? row : [row];
    return { path, cells: null, positions: values.map((value, index) => ({ path: Array.isArray(row) ? `${path}[${index}]` : path, value })) }; // prettier-ignore
}
/** `{"columns": […], "data": [[…], …]}`. */
function splitRows(path, columns, data) {
    const names = columns.map(String);
    return data.map((values, index) => {
        const at = `${path === '' ? '' : `${path}.`}data[${index}]`;
        const cells = names.flatMap((name, column) => Array.isArray(values) && column < values.length ? [[name, { path: below(at, name), value: values[column] }]] : []); // prettier-ignore
        return { path: at, cells: new Map(cells), positions: cells.map(([, cell]) => cell) };
    });
}
/** `{"age": [1, 2], "income": [3, 4]}`. */
function columnRows(path, fields) {
    const lists = fields.map(([name, list]) => [name, Array.isArray(list) ? list : []]);
    const length = Math.max(0, ...lists.map(([, list]) => list.length));
    return Array.from({ length }, (_, index) => {
        const cells = lists.flatMap(([name, list]) => index < list.length ? [[name, { path: `${below(path, name)}[${index}]`, value: list[index] }]] : []); // prettier-ignore
        return { path: `${path === '' ? 'row ' : path}[${index}]`, cells: new Map(cells), positions: cells.map(([, cell]) => cell) }; // prettier-ignore
    });
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/example/example-result.js
// What comes of checking an input example, and how a place in it and what is wrong there are told.


const maxFailures = 20;
/** `data[3].age: must be integer, found "x"`. */
function failureText({ path, value }, { steps, message }) {
    const at = steps.reduce((whole, step) => (/^\d+$/.test(step) ? `${whole}[${step}]` : below(whole, step)), path); // prettier-ignore
    const found = steps.reduce((inner, step) => (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step) ? Reflect.get(inner, step) : undefined), value); // prettier-ignore
    return `${at === '' ? 'the example' : example_result_shortened(at)}: ${message}, found ${(0,show_value/* showValue */.v)(found)}`;
}
function example_result_shortened(path) {
    return path.length <= 200 ? path : `${path.slice(0, 199).toWellFormed()}…`;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/example/type-schemas.js

/**
 * A schema that is made here alone: no pattern, keyword or reference of anybody else is in it. Fractions in columns of
 * whole numbers are refused, since a server would drop them in silence; so is text for a truth value.
 */
function typeSchema(type, required, callers) {
    const schema = valueSchema(type, callers);
    const mayBeNull = !required || (type.kind === 'scalar' && nullable.has(canonicalType(type.type)));
    return mayBeNull && schema !== true ? { anyOf: [schema, { type: 'null' }] } : schema;
}
/** Null is a missing value to them; whole numbers have none. */
const nullable = new Set(['float', 'double', 'string', 'boolean', 'datetime', 'binary']); // prettier-ignore
function valueSchema(type, callers) {
    switch (type.kind) {
        case 'array':
            return { type: 'array', items: typeSchema(type.items, true, callers) };
        case 'map':
            return { type: 'object', additionalProperties: typeSchema(type.values, true, callers) };
        case 'object':
            return {
                type: 'object',
                properties: Object.fromEntries(type.properties.map((each) => [each.name, typeSchema(each.type, each.required, callers)])), // prettier-ignore
                required: type.properties.filter(({ required }) => required).map(({ name }) => name),
                additionalProperties: false,
            };
        default:
            return callers === 'json'
                ? cast(scalarSchema(type.type), canonicalType(type.type))
                : scalarSchema(type.type);
    }
}
/** A server casts JSON: truth values and digits in quotes become numbers. */
function cast(schema, type) {
    const isNumber = ['integer', 'long', 'float', 'double'].includes(type);
    return isNumber ? { anyOf: [schema, { type: 'boolean' }, { type: 'string', format: 'number' }] } : schema;
}
const type_schemas_integer = (low, high) => ({ type: 'integer', minimum: low, maximum: high }); // prettier-ignore
const type_schemas_signed = (bits) => type_schemas_integer(-(2 ** (bits - 1)), 2 ** (bits - 1) - 1);
const unsigned = (bits) => type_schemas_integer(0, 2 ** bits - 1);
const real = (largest) => ({ type: 'number', minimum: -largest, maximum: largest });
/** JSON has no word for them: pairs and text are usual. */
const complex = { anyOf: [{ type: 'number' }, { type: 'string' }, { type: 'array' }] };
const type_schemas_schemas = {
    any: true,
    boolean: { type: 'boolean' },
    bool: { type: 'boolean' },
    int8: type_schemas_signed(8),
    int16: type_schemas_signed(16),
    int32: type_schemas_signed(32),
    integer: type_schemas_signed(32),
    int64: type_schemas_signed(64),
    long: type_schemas_signed(64),
    uint8: unsigned(8),
    uint16: unsigned(16),
    uint32: unsigned(32),
    uint64: unsigned(64),
    float16: real(65_504),
    bfloat16: real(3.39e38),
    float32: real(3.402_823_5e38),
    float: real(3.402_823_5e38),
    float64: { type: 'number' },
    double: { type: 'number' },
    string: { type: 'string' },
    str: { type: 'string' },
    binary: { type: 'string' },
    datetime: {
        anyOf: [
            { type: 'string', format: 'iso-date-time' },
            { type: 'string', format: 'date' },
        ],
    },
    complex64: complex,
    complex128: complex,
};
function scalarSchema(type) {
    return type_schemas_schemas[type];
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/example/check-rows.js
// An example of a table, held against columns: by name, or by position where columns have no names.




function checkRows(columns, example, checking) {
    const lists = new Set(columns.filter(({ type }) => type.kind === 'array').map(({ name }) => name));
    const rows = example_forms_rowsOf(example, (name) => lists.has(name));
    if (rows === null)
        return { kind: 'unreadable', reason: 'is no table: expected rows, or columns and data' };
    const validated = columns.map((column) => ({
        column,
        validate: checking.validators.for(typeSchema(column.type, column.required, checking.callers)),
    }));
    if (validated.some(({ validate }) => validate === null))
        return { kind: 'unreadable', reason: 'is of more different types than are checked' }; // prettier-ignore
    const failures = [];
    const missing = new Set();
    for (const row of rows) {
        for (const [index, { column, validate }] of validated.entries()) {
            if (failures.length >= maxFailures)
                break;
            const failure = checkCell(row, { column, index, validate: validate ?? (() => null) });
            // A column that one row lacks is often one that all lack.
            if (failure === null || (failure.isMissing && missing.has(index)))
                continue;
            if (failure.isMissing)
                missing.add(index);
            failures.push(failure.text);
        }
    }
    return { kind: 'checked', failures, notes: [...emptyNote(rows), ...ignoredNote(columns, rows)] };
}
function checkCell(row, { column, index, validate }) {
    const cell = cellOf(row, column, index);
    if (cell === undefined) {
        const what = column.name === null ? `nothing at position ${index}` : `no ${(0,show_value/* showValue */.v)(column.name)}`;
        return column.required ? { isMissing: true, text: `${row.path === '' ? 'the example' : row.path}: holds ${what}, which is required` } : null; // prettier-ignore
    }
    const violation = validate(cell.value);
    return violation === null ? null : { isMissing: false, text: failureText(cell, violation) };
}
function cellOf({ cells, positions }, { name }, index) {
    // Named columns of rows without names are taken in order.
    return name === null || cells === null ? positions[index] : cells.get(name);
}
function emptyNote(rows) {
    return rows.length > 0 ? [] : ['the example holds no row'];
}
function ignoredNote(columns, [first]) {
    const names = new Set(columns.map(({ name }) => name));
    const ignored = names.has(null) ? [] : [...(first?.cells?.keys() ?? [])].filter((name) => !names.has(name));
    if (ignored.length === 0)
        return [];
    const shown = ignored.slice(0, 5).map((name) => (0,show_value/* showValue */.v)(name));
    return [`the example holds what is not read: ${shown.join(', ')}${ignored.length > 5 ? ', …' : ''}`];
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/example/check-tensors.js
// An example of tensors, held against element types and shapes: nested lists, by name or as the only one.





function checkTensors(tensors, example, { validators }) {
    const values = namedValues(tensors, example);
    if (values === null)
        return { kind: 'unreadable', reason: 'does not say which tensor is which' };
    const failures = tensors.flatMap((tensor, index) => {
        const found = values.get(index);
        if (found === undefined)
            return [`the example holds no tensor ${check_tensors_showName(tensor.name, index)}, which is required`];
        const shape = checkShape(found, tensor.shape);
        if (shape !== null)
            return [shape];
        const violation = validators.for(check_tensors_elements(tensor))?.(found.value) ?? null;
        return violation === null ? [] : [failureText(found, violation)];
    });
    return { kind: 'checked', failures, notes: [] };
}
/** Which value is which tensor's; `null` where nothing tells. */
function namedValues(tensors, { path, value }) {
    if (isObject(value)) {
        return new Map(tensors.flatMap(({ name }, index) => name !== null && Object.hasOwn(value, name) ? [[index, { path: below(path, name), value: value[name] }]] : [])); // prettier-ignore
    }
    const rows = Array.isArray(value) ? value : null;
    const named = rows?.filter((row) => isObject(row)) ?? [];
    if (rows !== null && named.length > 0 && named.length === rows.length)
        return stacked(tensors, path, named);
    return tensors.length === 1 ? new Map([[0, { path, value }]]) : null;
}
/** `[{"x": […], "y": […]}, …]`: one object for each item of a batch. */
function stacked(tensors, path, rows) {
    return new Map(tensors.flatMap(({ name }, index) => name !== null && rows.every((row) => Object.hasOwn(row, name))
        ? [[index, { path: `${path}[].${name}`, value: rows.map((row) => row[name]) }]]
        : []));
}
/** Sizes by the first of each list; that all are alike is checked on the way down. */
function checkShape({ path, value }, shape, dimension = 0, sizes = []) {
    // prettier-ignore
    const at = path === '' ? 'the example' : path;
    const wanted = shape[dimension];
    if (wanted === undefined) {
        return Array.isArray(value) ? `${at}: has more than ${shape.length} dimension(s)` : null;
    }
    if (!Array.isArray(value))
        return `${at}: must be a list, for dimension ${dimension} of [${shape.join(', ')}], found ${(0,show_value/* showValue */.v)(value)}`; // prettier-ignore
    const items = value;
    if (wanted !== -1 && items.length !== wanted)
        return `${at}: holds ${items.length} item(s), and dimension ${dimension} has ${wanted}`; // prettier-ignore
    const known = sizes[dimension];
    if (known !== undefined && known !== items.length)
        return `${at}: holds ${items.length} item(s), and others beside it ${known}`; // prettier-ignore
    sizes[dimension] = items.length;
    for (const [index, item] of items.entries()) {
        const wrong = checkShape({ path: `${path}[${index}]`, value: item }, shape, dimension + 1, sizes);
        if (wrong !== null)
            return wrong;
    }
    return null;
}
function check_tensors_elements({ dtype, shape }) {
    return shape.reduce((items) => ({ type: 'array', items }), scalarSchema(dtype));
}
function check_tensors_showName(name, index) {
    return name === null ? `at position ${index}` : (0,show_value/* showValue */.v)(name);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/example/node-schema.js
// A JSON Schema for ajv, made again from what was understood of somebody's: linear to run, and with no pattern in it.

/** Every schema becomes a function: more than these are too many to make for one example. */
const maxNodes = 2_000;
/** `null` for a schema that is too large. */
function nodeSchema(root) {
    const generator = new Generator();
    const schema = generator.reference(root);
    for (let node = generator.next(); node !== undefined; node = generator.next())
        generator.define(node);
    if (generator.isTooLarge)
        return null;
    return { schema: { ...schema, $defs: generator.definitions() }, unchecked: [...generator.unchecked] };
}
class Generator {
    unchecked = new Set();
    #names = new Map();
    #definitions = new Map();
    #waiting = [];
    get isTooLarge() {
        return this.#names.size > maxNodes;
    }
    definitions() {
        return Object.fromEntries(this.#definitions);
    }
    next() {
        return this.isTooLarge ? undefined : this.#waiting.pop();
    }
    reference(node) {
        const name = this.#names.get(node.id) ?? `n${node.id}`;
        if (!this.#names.has(node.id)) {
            this.#names.set(node.id, name);
            this.#waiting.push(node);
        }
        return { $ref: `#/$defs/${name}` };
    }
    define(node) {
        for (const keyword of node.notUnderstood)
            this.unchecked.add(keyword);
        const scalars = node.alternatives.filter(({ kind }) => kind !== 'arrays' && kind !== 'objects');
        const lists = node.alternatives.filter(({ kind }) => kind === 'arrays');
        const objects = node.alternatives.filter((each) => each.kind === 'objects');
        const branches = [
            ...scalars.map((each) => this.#single(each)),
            ...(lists.length > 1 ? [this.#given('several kinds of lists', { type: 'array' })] : lists.map((each) => this.#single(each))), // prettier-ignore
            ...(objects.length > 1 ? [this.#tagged(objects)] : objects.map((each) => this.#single(each))),
        ];
        const [only] = branches;
        this.#definitions.set(`n${node.id}`, only === undefined ? false : branches.length === 1 ? only : { anyOf: branches });
    }
    /** Of several objects only the one whose tag fits is tried: trying each in turn may take for ever. */
    #tagged(objects) {
        const tag = tagOf(objects);
        if (tag === null)
            return this.#given('several kinds of objects', { type: 'object' });
        return objects.reduce((rest, each) => {
            const values = (0,disjoint/* tagValues */.n)(each, tag) ?? [];
            const condition = { type: 'object', required: [tag], properties: { [tag]: { enum: values } } };
            // oxlint-disable-next-line unicorn/no-thenable -- the keyword of JSON Schema
            return { if: condition, then: this.#single(each), else: rest };
        }, false);
    }
    #given(what, schema) {
        this.unchecked.add(what);
        return schema;
    }
    #single(alternative) {
        switch (alternative.kind) {
            case 'values':
                return { enum: [...alternative.values.values()] };
            case 'numbers':
                return numbers(alternative);
            case 'strings': {
                const { length, format, pattern } = alternative;
                if (pattern !== null)
                    this.unchecked.add('pattern');
                const isChecked = format !== null && checkedFormats.has(format);
                if (format !== null && !isChecked)
                    this.unchecked.add(`format ${format}`);
                return {
                    type: 'string',
                    ...counted(length, 'minLength', 'maxLength'),
                    ...(isChecked ? { format } : {}),
                };
            }
            case 'arrays': {
                // ajv compares each item with every other.
                if (alternative.unique)
                    this.unchecked.add('uniqueItems');
                return { type: 'array', items: this.reference(alternative.items()), ...counted(alternative.length, 'minItems', 'maxItems') }; // prettier-ignore
            }
            default:
                return this.#object(alternative);
        }
    }
    #object({ properties, required, others, size }) {
        const named = [...properties].filter(([name]) => name !== '__proto__');
        return {
            type: 'object',
            properties: Object.fromEntries(named.map(([name, node]) => [name, this.reference(node())])),
            required: [...required].filter((name) => name !== '__proto__'),
            additionalProperties: others === 'anything' ? true : others === null ? false : this.reference(others()),
            ...counted(size, 'minProperties', 'maxProperties'),
        };
    }
}
/** Formats whose check takes no longer than the text is long. */
const checkedFormats = new Set(['date-time', 'date', 'time', 'uuid']);
function numbers({ type, range: { low, high }, multipleOf, format }) {
    const bits = format === 'int32' ? 31 : format === 'int64' ? 63 : null;
    return {
        type,
        ...(bits === null ? {} : { minimum: -(2 ** bits), maximum: 2 ** bits - 1 }),
        ...(low === null ? {} : { [low.exclusive ? 'exclusiveMinimum' : 'minimum']: low.value }),
        ...(high === null ? {} : { [high.exclusive ? 'exclusiveMaximum' : 'maximum']: high.value }),
        ...(multipleOf === null ? {} : { multipleOf }),
    };
}
function counted({ low, high }, lowest, highest) {
    return {
        ...(low === null ? {} : { [lowest]: low.value }),
        ...(high === null ? {} : { [highest]: high.value }),
    };
}
/** A property by whose values all of them are told apart. */
function tagOf(objects) {
    const areApart = objects.every((one, index) => objects.slice(index + 1).every((other) => (0,disjoint/* areDisjoint */.h)(one, other)));
    if (!areApart)
        return null;
    const isTag = (name) => {
        const values = objects.map((each) => (0,disjoint/* tagValues */.n)(each, name)?.map((value) => JSON.stringify(value)) ?? null);
        const all = values.flatMap((each) => each ?? []);
        return name !== '__proto__' && !values.includes(null) && new Set(all).size === all.length;
    };
    return [...(objects[0]?.required ?? [])].find((name) => isTag(name)) ?? null;
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/example/parse-example.js
// The text of an input example as JSON, or why it is none: bounded in depth before anything walks it.
/** Deeper than what anybody sends; a tensor has at most 32 dimensions. */
const parse_example_maxDepth = 64;
function parseExample(text) {
    if (depthOf(text) > parse_example_maxDepth)
        return { ok: false, reason: `is nested deeper than ${parse_example_maxDepth} levels` };
    try {
        const value = JSON.parse(text);
        return { ok: true, value };
    }
    catch {
        return { ok: false, reason: 'is not JSON' };
    }
}
/** How deep brackets are nested, in one pass and without recursion; text in quotes has none. */
function depthOf(text) {
    let [depth, deepest, isQuoted] = [0, 0, false];
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (isQuoted) {
            if (character === '\\')
                at += 1;
            else if (character === '"')
                isQuoted = false;
            continue;
        }
        if (character === '"')
            isQuoted = true;
        else if (character === '[' || character === '{')
            depth += 1;
        else if (character === ']' || character === '}')
            depth -= 1;
        if (depth > deepest)
            deepest = depth;
    }
    return deepest;
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(82815);
;// CONCATENATED MODULE: ./.build/js/src/gates/signature/example/validators.js
// ajv, strict, over schemas that were made here: never one that somebody else wrote, since it compiles them to code.


/** Each schema is compiled, which takes a millisecond or so. */
const maxSchemas = 500;
/** One for each example: what it compiled goes with it. */
class Validators {
    #ajv;
    #compiled = new Map();
    constructor() {
        this.#ajv = new ajv.Ajv({
            strict: true,
            // A property that every object inherits, such as `constructor`, is not there.
            ownProperties: true,
            multipleOfPrecision: 9,
            // They are made here: to check each against the schema of schemas is time for nothing.
            meta: false,
            validateSchema: false,
            logger: false,
            verbose: true,
        });
        dist["default"](this.#ajv, ['date-time', 'iso-date-time', 'date', 'time', 'uuid']);
        this.#ajv.addFormat('number', isNumberText);
    }
    /** `null` for a schema beyond the number that is made. */
    for(schema) {
        const key = JSON.stringify(schema);
        const known = this.#compiled.get(key);
        if (known === undefined && this.#compiled.size >= maxSchemas)
            return null;
        const validate = known ?? this.#ajv.compile(schema);
        this.#compiled.set(key, validate);
        return (value) => (validate(value) ? null : violationOf(validate.errors ?? []));
    }
}
/** Of a union's errors the one that came furthest into the value. */
function violationOf(errors) {
    const all = errors.map((error) => ({ steps: stepsOf(error), message: messageOf(error) }));
    const depth = Math.max(0, ...all.map(({ steps }) => steps.length));
    const deepest = all.filter(({ steps }) => steps.length === depth);
    const last = deepest.at(-1) ?? { steps: [], message: 'does not fit' };
    const kinds = new Set(deepest.flatMap(({ message }) => /^must be (\w+)$/.exec(message)?.[1] ?? []));
    const isUnion = deepest.some(({ message }) => message.includes('schema in anyOf')) && kinds.size > 0;
    return isUnion ? { ...last, message: `must be ${[...kinds].join(' or ')}` } : last;
}
function stepsOf({ instancePath }) {
    return instancePath
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function messageOf({ keyword, message, params }) {
    switch (keyword) {
        case 'additionalProperties':
            return `must not hold ${JSON.stringify(params['additionalProperty']).slice(0, 100)}`;
        case 'enum':
            return 'must be one of the values that are allowed';
        case 'false schema':
            return 'must not be there, or has no known tag';
        default:
            return message ?? 'does not fit';
    }
}
/** Digits in quotes: short, so that none of it takes long. */
function isNumberText(text) {
    return text.length <= 400 && text.trim() !== '' && Number.isFinite(Number(text));
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/example/check-example.js
// An input example held against the inputs of a signature: where in the example it does not fit.










/** Never throws for what stands in the example. */
function checkExample(signature, text, callers) {
    const parsed = parseExample(text);
    if (!parsed.ok)
        return { kind: 'unreadable', reason: parsed.reason };
    const validators = new Validators();
    const { inputs } = signature;
    if (inputs.kind === 'json-schema')
        return checkDocument(inputs.schema, parsed.value, validators);
    const example = unwrap(parsed.value);
    const check = checkInputs(inputs, example, { validators, callers });
    if (check.kind === 'unreadable')
        return check;
    const { failures, notes } = checkParameters(signature, example, { validators, callers });
    return { kind: 'checked', failures: [...check.failures, ...failures].slice(0, maxFailures), notes: [...check.notes, ...notes] }; // prettier-ignore
}
function checkInputs(inputs, example, checking) {
    switch (inputs.kind) {
        case 'columns':
            return checkRows(inputs.columns, example, checking);
        case 'tensors':
            return checkTensors(inputs.tensors, example, checking);
        case 'text':
            return { kind: 'checked', failures: [], notes: ['the model takes text, which fits whatever it says'] };
        default:
            return (0,errors/* unreachable */.HB)(inputs);
    }
}
function checkDocument(schema, value, validators) {
    const generated = nodeSchema((0,read_schema/* readSchema */.G)(schema));
    const validate = generated === null ? null : validators.for(generated.schema);
    if (generated === null || validate === null)
        return { kind: 'unreadable', reason: 'is of a schema that is too large to be checked' }; // prettier-ignore
    const violation = validate(value);
    const unchecked = generated.unchecked.slice(0, 10);
    return {
        kind: 'checked',
        failures: violation === null ? [] : [failureText({ path: '', value }, violation)],
        notes: unchecked.length === 0 ? [] : [`the example was not checked for: ${unchecked.join(', ')}`],
    };
}
/** Parameters that are unknown are ignored by servers. */
function checkParameters({ parameters }, { params }, { validators, callers }) {
    const given = Object.entries(params ?? {});
    const failures = given.flatMap(([name, value]) => {
        const parameter = parameters.find((each) => each.name === name);
        if (parameter === undefined || value === null)
            return [];
        const scalar = { kind: 'scalar', type: parameter.type };
        const type = parameter.shape === null ? scalar : { kind: 'array', items: scalar };
        const violation = validators.for(typeSchema(type, true, callers))?.(value) ?? null;
        return violation === null ? [] : [failureText({ path: below('params', name), value }, violation)];
    });
    const unknown = given
        .map(([name]) => name)
        .filter((name) => parameters.every((each) => each.name !== name));
    const notes = unknown.length === 0 ? [] : [`the example sets ${unknown.length} parameter(s) that are ignored`]; // prettier-ignore
    return { failures, notes };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/example-checks.js


const example_checks_row = { current: null, candidate: null, delta: null, limit: 'the candidate takes it' };
function judgeExamples(judging) {
    const { current } = judging;
    const parts = [own(judging), ...(current === null ? [] : [todays(current, judging)])];
    return {
        checks: parts.flatMap(({ checks }) => checks),
        notes: parts.flatMap(({ notes }) => notes),
    };
}
/** What the candidate shows of its own inputs must be one. */
function own({ candidate, callers, demand }) {
    const found = checked(candidate, candidate, { callers, demand });
    if ('checks' in found)
        return found;
    const subject = 'input example';
    if (found.failures.length === 0) {
        return { checks: [{ ...example_checks_row, subject, verdict: 'passed', reason: `${(0,gates_checks/* nameOf */.Vb)(candidate)} takes its own input example` }], notes: found.notes }; // prettier-ignore
    }
    return {
        checks: [{
                ...example_checks_row,
                subject,
                verdict: 'failed',
                reason: `${(0,gates_checks/* nameOf */.Vb)(candidate)} does not take its own input example: ${(0,gates_checks/* someOf */.yU)(found.failures, '; ')}`,
                remedy: 'register it again with an example that fits its signature, or with the signature that it has',
            }],
        notes: found.notes,
    }; // prettier-ignore
}
/** What callers send today, as far as the current version's example shows it. */
function todays(current, { candidate, callers, demand }) {
    // That neither carries one is said once.
    if (demand === 'optional' && current.inputExample === undefined && candidate.inputExample === undefined) {
        return { checks: [], notes: [] };
    }
    const itself = checked(current, current, { callers, demand });
    if ('checks' in itself)
        return itself;
    const name = (0,gates_checks/* nameOf */.Vb)(current);
    if (itself.failures.length > 0) {
        return unproven(demand, `the input example of ${name} does not fit its own signature, and shows nothing of what callers send: ${(0,gates_checks/* someOf */.yU)(itself.failures, '; ')}`); // prettier-ignore
    }
    const found = checked(current, candidate, { callers, demand });
    if ('checks' in found)
        return found;
    const subject = 'input example of the current version';
    if (found.failures.length === 0) {
        return { checks: [{ ...example_checks_row, subject, verdict: 'passed', reason: `${(0,gates_checks/* nameOf */.Vb)(candidate)} takes the input example of ${name}` }], notes: found.notes }; // prettier-ignore
    }
    return {
        checks: [{
                ...example_checks_row,
                subject,
                verdict: 'failed',
                reason: `${(0,gates_checks/* nameOf */.Vb)(candidate)} does not take the input example of ${name}: ${(0,gates_checks/* someOf */.yU)(found.failures, '; ')}`,
                remedy: 'accept what callers send today, or change the callers first and waive this gate by name with a reason',
            }],
        notes: found.notes,
    }; // prettier-ignore
}
/** The example of one version against the inputs of another; checks or notes where that tells nothing. */
function checked(example, inputs, { callers, demand }) {
    const [read, { signature }] = [example.inputExample, inputs.manifest];
    const of = (0,gates_checks/* nameOf */.Vb)(example);
    if (signature === undefined)
        return { checks: [], notes: [] };
    if (read === undefined)
        return unproven(demand, `${of} carries no input example, so none was tried`);
    if (read.kind === 'unreadable')
        return unproven(demand, `the input example of ${of} (${read.path}) ${read.reason}`);
    if (read.kind === 'unusable') {
        return { checks: [inconclusive(`the input example of ${of} (${read.path}) ${read.reason}`, 'run laurel verify; restore the file from a backup or replica')], notes: [] }; // prettier-ignore
    }
    const result = checkExample(signature, read.text, callers);
    if (result.kind === 'checked')
        return result;
    return unproven(demand, `the input example of ${of} (${read.path}) ${result.reason}`);
}
/** No example is no worse than no test of it, unless the policy asks for one. */
function unproven(demand, reason) {
    if (demand === 'optional')
        return { checks: [], notes: [reason] };
    const remedy = 'register the version with an input example: input_example.json, or inputExample: in the registration file'; // prettier-ignore
    return { checks: [inconclusive(reason, remedy)], notes: [] };
}
function inconclusive(reason, remedy) {
    return { ...example_checks_row, subject: 'input example', verdict: 'inconclusive', reason, remedy };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature/explain.js
// What a signature gate demands, in words.

const senders = {
    dataframe: 'as typed columns of a DataFrame',
    json: 'as JSON that the server casts',
    'token-ids': 'as token ids',
};
function explainSignature(written) {
    const { callers, breaking, chatTemplate, inputExample } = written;
    const noticed = breaking === 'consumers' ? ', as far as a consumer that is declared notices' : '';
    return {
        demands: [
            absolute('the candidate has a signature'),
            relative(`it accepts all that callers of the current version send ${senders[callers]}${noticed}`),
            relative(`it returns all that they read${noticed}`),
            relative(`another chat template of a language model is ${chatTemplate === 'breaking' ? 'breaking' : 'a warning'}`),
            absolute('it serves every consumer in consumers/, or none worse than the current version does'),
            absolute(`it accepts its own input example, which is ${inputExample}`),
            relative(`it accepts the input example of the current version, which is ${inputExample}`),
        ],
        needs: [
            'the manifests of both versions, each with a signature; no evaluation',
            'the files in consumers/ and the input examples, as far as there are any',
        ],
        inconclusive: [
            'one of the two versions has no signature',
            'a signature does not say what is returned, or limits something in words that are not understood',
            'the file of a consumer, or a stored input example, cannot be read',
            ...(inputExample === 'required' ? ['a version has no input example that can be checked'] : []),
        ],
    };
}

;// CONCATENATED MODULE: ./.build/js/src/gates/signature.js
// The signature gate: the candidate accepts all that the current version's callers send and returns what they read.









const signature_parameters = schemas/* strictObject */.rej({
    callers: schemas/* enum */.k5n(callerKinds)
        .default('dataframe')
        .describe('How callers send their data: as typed DataFrame columns, as JSON that is cast to the schema, or as token ids.'),
    breaking: schemas/* enum */.k5n(['all', 'consumers'])
        .default('all')
        .describe('Which breaking differences fail: all of them, or those that a declared consumer notices.'),
    chatTemplate: schemas/* enum */.k5n(templateChanges)
        .default('warning')
        .describe('What another chat template of a language model is.'),
    inputExample: schemas/* enum */.k5n(['optional', 'required'])
        .default('optional')
        .describe('Whether both versions must carry an input example.'),
});
const signature_whole = {
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
    needs: () => ({ inputExample: true, consumers: true }),
    explain: explainSignature,
    planSample: () => [],
    judge: (written, evidence) => {
        const { candidate } = evidence;
        if (candidate.manifest.signature === undefined)
            return (0,gates_checks/* judgementOf */.lG)([candidateWithout(candidate)]);
        const current = (0,comparable/* liveVersion */.p2)(evidence);
        const known = current?.manifest.signature === undefined ? null : current;
        const parts = [
            compared(written, evidence, current),
            judgeConsumers({ consumers: evidence.consumers ?? [], candidate, current: known, callers: written.callers }), // prettier-ignore
            judgeExamples({ candidate, current: known, callers: written.callers, demand: written.inputExample }),
        ];
        return (0,gates_checks/* judgementOf */.lG)(parts.flatMap(({ checks }) => checks), parts.flatMap(({ notes }) => notes));
    },
};
function compared(written, evidence, current) {
    if (current === null)
        return firstPromotion(evidence);
    if (current.manifest.signature === undefined)
        return { checks: [currentWithout(current)], notes: [] };
    const consumers = (evidence.consumers ?? []).filter((each) => each.kind === 'read');
    // A file that nobody can read may be of whoever notices.
    const isWhole = consumers.length > 0 && consumers.length === evidence.consumers?.length;
    const byConsumers = written.breaking === 'consumers';
    const part = judgeDifferences({
        whole: signature_whole,
        before: { version: current, signature: current.manifest.signature },
        after: evidence.candidate.manifest.signature ?? current.manifest.signature,
        calling: written,
        consumers,
        onlyNoticed: byConsumers && isWhole,
    });
    const unused = byConsumers && !isWhole ? ['breaking: consumers asks for consumers that can be read, and there are none or not all can: every breaking difference counts'] : []; // prettier-ignore
    return { checks: part.checks, notes: [...part.notes, ...unused] };
}
function firstPromotion({ candidate }) {
    const isSilent = candidate.manifest.signature?.outputs === null;
    return {
        checks: [{ ...signature_whole, verdict: 'passed', reason: 'first promotion: there is no current version to compare with, and it has a signature' }], // prettier-ignore
        notes: isSilent
            ? ['the signature does not say what is returned: the next promotion will have nothing to compare with']
            : [],
    };
}
function candidateWithout(candidate) {
    return (0,gates_checks/* inconclusive */.Ni)(signature_whole, `${(0,gates_checks/* nameOf */.Vb)(candidate)} has no signature`, 'register it again with a signature: an MLmodel file with one, an ONNX file, or a signature.json beside the artifacts');
}
function currentWithout(current) {
    return (0,gates_checks/* inconclusive */.Ni)(signature_whole, `${(0,gates_checks/* nameOf */.Vb)(current)}, the current version, has no signature, so nothing is known of what its callers send and read`, 'waive this gate by name for this one promotion; from then on there is a signature to compare with');
}

;// CONCATENATED MODULE: ./.build/js/src/gates/all-gates.js










const gates = [
    bindable(evalThreshold),
    bindable(latency),
    bindable(fairness),
    bindable(signature),
    bindable(calibration_calibration),
    bindable(expression),
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
                    needs: gate.needs(result.data),
                    judge: (evidence) => onlyComplete(gate.judge(result.data, evidence), evidence),
                    explain: () => gate.explain(result.data),
                    planSample: (expected) => gate.planSample(result.data, expected),
                }
                : { ok: false, issues: result.error.issues.flatMap((issue) => all_gates_describe(gate.parameters, issue, written)) }; // prettier-ignore
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
        reason: `${(0,gates_checks/* nameOf */.Vb)(candidate)} was registered with --incomplete: mandatory metadata is missing`,
        remedy: 'register it again with the missing metadata; laurel register names what is missing',
    };
    return { ...judgement, ...(0,gates_checks/* judgementOf */.lG)([...judgement.checks, incomplete], judgement.notes) };
}
function all_gates_describe(schema, issue, written) {
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
var alias_file = __webpack_require__(34575);
// EXTERNAL MODULE: ./.build/js/src/registry/names.js
var names = __webpack_require__(73037);
// EXTERNAL MODULE: ./.build/js/src/policy/parse-file.js
var parse_file = __webpack_require__(62062);
// EXTERNAL MODULE: ./.build/js/src/policy/problem.js
var problem = __webpack_require__(98147);
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
var yaml = __webpack_require__(77678);
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
            const { needs, judge, explain, planSample } = bound;
            gates.push({ id, gate, written: parameters, at, needs, judge, explain, planSample });
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
            return resolve_policy_refused(cycle(chain, wanted));
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
    return resolve_policy_refused((0,problem/* problem */.CC)(at, `there is ${where} ${name}`, remedy));
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
        Object.assign(evidence, evidenceOf(file));
        for (const [id, { gate, ...parameters }] of Object.entries(file.written.gates ?? {})) {
            gates.set(id, { id, policy, gate, parameters, file });
        }
    }
    const [own, ...ancestors] = chain.map((link) => link.name);
    return { name: own ?? '', ancestors, ...evidence, gates };
}
function evidenceOf(file) {
    const { dataset, evaluators, maxAge } = file.written.evidence ?? {};
    const maxAgeMs = maxAge === undefined ? undefined : (0,duration/* parseDurationMs */.yi)(maxAge);
    const at = (field) => (0,parse_file/* placeIn */.VV)(file, 'evidence', field);
    return {
        ...(dataset === undefined ? {} : { dataset: { value: dataset, at: at('dataset') } }),
        ...(evaluators === undefined ? {} : { evaluators: { value: evaluators, at: at('evaluators') } }),
        ...(maxAgeMs === undefined ? {} : { maxAgeMs: { value: maxAgeMs, at: at('maxAge') } }),
    };
}
function resolve_policy_refused(one) {
    return { ok: false, problems: [one] };
}

// EXTERNAL MODULE: ./.build/js/src/policy/written-demands.js
var written_demands = __webpack_require__(35430);
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
    return { ok: true, policy: { ...normal, gates, digest: (0,digest/* digestOf */.ol)((0,canonical_json/* canonicalJson */.d)(digested)) } };
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
var policy_packs = __webpack_require__(61554);
// EXTERNAL MODULE: ./.build/js/src/policy/repository-files.js + 2 modules
var repository_files = __webpack_require__(74288);
// EXTERNAL MODULE: ./.build/js/src/policy/repository-path.js
var repository_path = __webpack_require__(62572);
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
var in_parallel = __webpack_require__(18960);
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

/***/ 50965:
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

/***/ 43266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkTarget)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
/* harmony import */ var _registry_in_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18960);
/* harmony import */ var _registry_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22333);
/* harmony import */ var _registry_read_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17752);
/* harmony import */ var _registry_store_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53206);





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

/***/ 84608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inTurn)
/* harmony export */ });
// Large acts one after the other, however many ask at once.
function inTurn() {
    let last = Promise.resolve();
    return async (act) => {
        const result = last.then(act);
        last = result.catch(() => undefined);
        return result;
    };
}


/***/ })

};
