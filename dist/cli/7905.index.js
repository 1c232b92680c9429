export const id = 7905;
export const ids = [7905];
export const modules = {

/***/ 20835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/errors.js
var errors = __webpack_require__(67337);
// EXTERNAL MODULE: ./.build/js/src/registry/names.js
var names = __webpack_require__(73037);
// EXTERNAL MODULE: ./.build/js/src/registry/open-registry.js
var open_registry = __webpack_require__(25053);
// EXTERNAL MODULE: ./.build/js/src/gates/verdict.js
var verdict = __webpack_require__(61371);
// EXTERNAL MODULE: ./.build/js/src/report/fit-blocks.js
var fit_blocks = __webpack_require__(46210);
// EXTERNAL MODULE: ./.build/js/src/report/hostile.js
var hostile = __webpack_require__(69890);
// EXTERNAL MODULE: ./.build/js/src/report/github/alias-section.js + 1 modules
var alias_section = __webpack_require__(35476);
// EXTERNAL MODULE: ./.build/js/src/report/github/alias-words.js
var alias_words = __webpack_require__(95698);
// EXTERNAL MODULE: ./.build/js/src/report/github/context.js
var context = __webpack_require__(50141);
// EXTERNAL MODULE: ./.build/js/src/report/github/surfaces.js
var surfaces = __webpack_require__(32876);
;// CONCATENATED MODULE: ./.build/js/src/report/github/stored-report.js
// A stored report in Markdown, long after it was decided: the same words, without a pull request around them.







/**
 * At most 900,000 bytes, as much as the page of a job takes.
 *
 * @param facts which report this is: name and value each.
 */
function renderStoredReport(report, facts) {
    const { outcome, alias, movement, headline } = report;
    const standing = (0,verdict/* isPassing */.WG)(outcome) ? 'passed' : outcome === 'errored' ? 'errored' : 'blocked';
    const blocks = [
        ...(0,fit_blocks/* text */.Qq)(0, `## ${alias_words/* verdictMarks */.M9[outcome]} ${(0,hostile/* markdownCode */.D9)(alias)} ${movement}: ${headline}`),
        ...(0,fit_blocks/* rows */.Ge)(1, {
            before: '**What stood in the way, and what to do about it:**\n\n',
            rows: (0,alias_words/* reportObstacles */.r4)(report),
            after: '',
            omitted: (count) => `and ${count} more that stood in the way.`,
        }),
        ...(0,fit_blocks/* text */.Qq)(1, (0,alias_words/* approvalsLine */.p0)(report)),
        ...(0,alias_section/* detailBlocks */.gu)({ standing, report }, {}),
        ...(0,fit_blocks/* text */.Qq)(0, (0,context/* finePrint */.aO)(facts.map(([name, value]) => `${(0,hostile/* markdownText */.p7)(name)} ${(0,hostile/* markdownCode */.D9)(value)}`))),
    ];
    const omitted = (count) => `⚠️ ${count} parts were left out for length.`;
    return `${(0,fit_blocks/* fitBlocks */.U8)(blocks, { maxBytes: surfaces/* maxSummaryBytes */.aH - 1, omitted })}\n`;
}

// EXTERNAL MODULE: ./.build/js/src/report/report-model.js + 1 modules
var report_model = __webpack_require__(54877);
// EXTERNAL MODULE: ./.build/js/src/report/terminal.js
var terminal = __webpack_require__(39854);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/exit.js
var exit = __webpack_require__(73603);
// EXTERNAL MODULE: ./.build/js/src/apps/cli/glyphs-of.js
var glyphs_of = __webpack_require__(93824);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var digest = __webpack_require__(83014);
// EXTERNAL MODULE: ./.build/js/src/promotion/refusal.js
var promotion_refusal = __webpack_require__(91219);
// EXTERNAL MODULE: ./.build/js/src/registry/history.js
var registry_history = __webpack_require__(35705);
// EXTERNAL MODULE: ./.build/js/src/registry/in-parallel.js
var in_parallel = __webpack_require__(18960);
// EXTERNAL MODULE: ./.build/js/src/registry/keys.js
var keys = __webpack_require__(22333);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/stored-report.js






const parallelReads = 8;
/** @throws LaurelError `not-found`, with what there is instead; `digest-mismatch` and as {@link history}. */
async function storedReport(store, asked, wanted) {
    if (wanted.digest !== undefined)
        return reportByDigest(store, asked, (0,digest/* parseDigest */.m)(wanted.digest));
    return wanted.refused === true
        ? newestRefusal(store, asked)
        : promotionReport(store, asked, wanted.generation);
}
/** A digest names one report of the whole registry: of another alias it is not what was asked for. */
async function reportByDigest(store, { model, alias }, digest) {
    const judgement = await (0,promotion_refusal/* readReport */.tL)(store, digest);
    if (judgement.model === model && judgement.alias === alias)
        return { digest, judgement, decision: null, generation: null };
    throw new errors/* LaurelError */.Q4({
        code: 'not-found',
        message: `report ${digest} is of ${judgement.model}@${judgement.alias}, not of ${model}@${alias}`,
        remedy: `run laurel report ${judgement.model}@${judgement.alias} --digest ${digest}`,
    });
}
async function promotionReport(store, { model, alias, signal }, generation) {
    const entries = await (0,registry_history/* history */.b6)(store, model, alias, { signal });
    const found = entries.find(({ entry }) => generation === undefined ? entry.gates !== undefined : entry.generation === generation);
    const name = `${model}@${alias}`;
    if (found === undefined)
        throw new errors/* LaurelError */.Q4({
            code: 'not-found',
            message: generation === undefined
                ? `nothing that is in the ledger of ${name} was judged`
                : `the ledger of ${name} has no generation ${generation}`,
            remedy: `run laurel history ${name} to see its generations`,
        });
    const { gates, kind } = found.entry;
    if (gates === undefined)
        throw new errors/* LaurelError */.Q4({
            code: 'not-found',
            message: `generation ${found.entry.generation} of ${name} is a ${kind}, which no gate judged`,
            remedy: `run laurel history ${name} to see which generations were judged`,
        });
    const judgement = await (0,promotion_refusal/* readReport */.tL)(store, gates.report);
    return { digest: gates.report, judgement, decision: 'promoted', generation: found.entry.generation };
}
async function newestRefusal(store, { model, alias, signal }) {
    const blobs = [];
    for await (const { key } of store.list((0,keys/* refusalsPrefix */.mw)(model, alias), { signal })) {
        const blob = (0,keys/* blobOfRefusalKey */.ac)(key);
        if (blob !== null)
            blobs.push(blob);
    }
    const refusals = await (0,in_parallel/* inParallel */.H)(blobs, parallelReads, async (blob) => (0,promotion_refusal/* readRefusal */.ni)(store, { model, alias, blob, signal }));
    const [newest] = refusals
        .filter((each) => each !== null)
        .toSorted((a, b) => Date.parse(b.refusedAt) - Date.parse(a.refusedAt));
    if (newest === undefined)
        throw new errors/* LaurelError */.Q4({
            code: 'not-found',
            message: `nothing that was merged for ${model}@${alias} was ever refused`,
            remedy: `run laurel report ${model}@${alias} for its newest promotion`,
        });
    return refusalReport(store, newest);
}
async function refusalReport(store, refusal) {
    const { model, alias, report, message, remedy = 'correct the alias file' } = refusal;
    if (report === undefined)
        throw new errors/* LaurelError */.Q4({
            code: 'not-found',
            message: `the newest refusal of ${model}@${alias} came before any gate judged: ${message}`,
            remedy,
        });
    return {
        digest: report,
        judgement: await (0,promotion_refusal/* readReport */.tL)(store, report),
        decision: 'refused',
        generation: null,
    };
}

// EXTERNAL MODULE: ./.build/js/src/apps/cli/write-page.js + 6 modules
var write_page = __webpack_require__(8286);
;// CONCATENATED MODULE: ./.build/js/src/apps/cli/commands/report.js
// laurel report <alias>: what the gates said of a promotion or a refusal, as it was stored when it was decided.










async function run(context, [text = ''], options = {}) {
    const { console, env, signal } = context;
    const reference = (0,names/* parseReference */.F2)(text);
    if (reference.kind !== 'alias') {
        throw new errors/* LaurelError */.Q4({
            code: 'usage',
            message: `${text} is not an alias`,
            remedy: `name one, such as ${reference.model}@production: reports are of promotions to an alias`,
        });
    }
    const wanted = wantedOf(options);
    const { store } = await (0,open_registry/* openRegistry */.M)(await context.store(reference), { signal });
    const found = await storedReport(store, { ...reference, signal }, wanted);
    const model = (0,report_model/* reportModel */.S)(found.judgement);
    if (options.html !== undefined) {
        const facts = factsOf(found);
        const title = `${model.alias} ${model.movement}`;
        await (0,write_page/* writePage */.x)(options.html, { title, remarks: [], reports: [{ model, facts }] }, console);
    }
    console.result(reportJson(found), options.markdown === true
        ? renderStoredReport(model, factsOf(found))
        : `${(0,terminal/* renderTerminal */.b)(model, console.paint, (0,glyphs_of/* glyphsOf */.b)(env))}\n\n${factsLine(found, console.paint)}`);
    return exit/* exitCodes */.h.ok;
}
function wantedOf({ generation, digest, refused }) {
    const given = [generation, digest, refused].filter((each) => each !== undefined);
    if (given.length > 1)
        throw new errors/* LaurelError */.Q4({
            code: 'usage',
            message: '--generation, --digest and --refused each name one report',
            remedy: 'give one of them',
        });
    if (generation !== undefined && !/^[1-9][0-9]{0,9}$/.test(generation))
        throw new errors/* LaurelError */.Q4({
            code: 'usage',
            message: `not a generation: ${JSON.stringify(generation.slice(0, 80))}`,
            remedy: 'give a number that laurel history shows',
        });
    return { generation: generation === undefined ? undefined : Number(generation), digest, refused };
}
function reportJson({ digest, judgement, decision, generation }) {
    const { model, alias } = judgement;
    return { model, alias, decision, generation, report: digest, judgement };
}
/** Names and values that say which report this is. */
function factsOf({ digest, judgement, decision, generation }) {
    return [
        ['judged at', judgement.judgedAt],
        ...(decision === null ? [] : [['decided', decision]]),
        ...(generation === null ? [] : [['generation', String(generation)]]),
        ['report', digest],
    ];
}
function factsLine(found, paint) {
    return paint('dim', factsOf(found).map(([name, value]) => `${name} ${value}`).join(', ')); // prettier-ignore
}


/***/ }),

/***/ 72523:
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

/***/ 52079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ requireProbability),
/* harmony export */   UU: () => (/* binding */ requireSameLength),
/* harmony export */   Vu: () => (/* binding */ requireThat),
/* harmony export */   Vv: () => (/* binding */ requireShare),
/* harmony export */   hp: () => (/* binding */ requireFinite),
/* harmony export */   iR: () => (/* binding */ requireInteger),
/* harmony export */   kn: () => (/* binding */ requireAmount),
/* harmony export */   tG: () => (/* binding */ requireBinary)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67337);
// What callers of this room owe: a breach is a mistake in Laurel, never in somebody's evidence.

/** @throws LaurelError `internal` unless `holds`; it says `what` should have held, and the values it was of. */
function requireThat(holds, what, ...values) {
    if (!holds)
        breach(`${what}: ${values.join(', ')}`);
}
/** @throws LaurelError `internal` unless 0 < value < 1. */
function requireProbability(name, value) {
    if (!(value > 0 && value < 1))
        breach(`${name} lies strictly between 0 and 1, not ${value}`);
}
/** @throws LaurelError `internal` unless `value` is an integer of at least `least`. */
function requireInteger(name, value, least) {
    if (!Number.isSafeInteger(value) || value < least) {
        breach(`${name} is an integer of at least ${least}, not ${value}`);
    }
}
/** @throws LaurelError `internal` unless `value` is finite and at least 0. */
function requireAmount(name, value) {
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
    throw new _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LaurelError */ .Q4({ code: 'internal', message: `statistics: ${what}` });
}


/***/ }),

/***/ 55384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ inverseRootTwoPi),
/* harmony export */   Kk: () => (/* binding */ log1p),
/* harmony export */   Rm: () => (/* binding */ log),
/* harmony export */   lh: () => (/* binding */ squareOf),
/* harmony export */   oN: () => (/* binding */ exp),
/* harmony export */   p6: () => (/* binding */ log2)
/* harmony export */ });
/* unused harmony export halfLnTwoPi */
// Exponential and logarithm out of + - * / alone, so that they have the same bits on every machine and engine.
// JavaScript leaves Math.exp and Math.log to the engine, and engines differ in the last place between versions and
// processors. IEEE 754 fixes + - * / and square roots, so what is built of these alone is the same everywhere.
const ln2High = 6.931471803691238e-1; // its last 21 bits are 0, so k * ln2High is exact for |k| < 2^21
const ln2Low = 1.9082149292705877e-10;
/** ln(2π) / 2, rounded. */
const halfLnTwoPi = 0.9189385332046728;
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
function log(x) {
    if (x === 0)
        return Number.NEGATIVE_INFINITY;
    if (!(x > 0) || x === Number.POSITIVE_INFINITY)
        return x > 0 ? x : Number.NaN;
    if (x < 2.2250738585072014e-308)
        return log(x * 18014398509481984) - 54 * Math.LN2; // 2^54 makes it normal
    let exponent = exponentOf(x);
    let mantissa = x * powerOfTwo(-exponent);
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
function log1p(x) {
    const u = 1 + x;
    if (u === 1)
        return x;
    if (u === Number.POSITIVE_INFINITY)
        return u;
    return (log(u) * x) / (u - 1);
}
/**
 * e^x within 1 unit in the last place; 0 below about -745.13, ∞ above about 709.78.
 *
 * Source: the method of FreeBSD's msun `e_exp.c` (x = k ln 2 + r, a Remez rational in r).
 */
function exp(x) {
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
/** The k with 2^k ≤ x < 2^(k + 1), for a normal x > 0. */
function exponentOf(x) {
    if (x >= 1 && x < 4294967296)
        return 31 - Math.clz32(x);
    if (x < 1 && x >= 2.3283064365386963e-10)
        return -1 - Math.clz32(x * 4294967296);
    let exponent = x < 1 ? -1022 : 0;
    let left = x < 1 ? x * 4.49423283715579e307 : x;
    for (let at = 0; at < 10; at += 1) {
        const power = powers[at] ?? 1;
        if (left < power)
            continue;
        left /= power;
        exponent += steps[at] ?? 0;
    }
    return exponent;
}
/** 2^k for an integer |k| ≤ 1023, exactly. */
function powerOfTwo(k) {
    let left = k < 0 ? -k : k;
    if (left < 31)
        return k < 0 ? 1 / (1 << left) : 1 << left;
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
    return log(x) / Math.LN2;
}
/** x². */
function squareOf(x) {
    return x * x;
}


/***/ }),

/***/ 16213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalSurvival),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   mI: () => (/* binding */ twoSidedZ),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* unused harmony export twoSidedP */
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52079);
/* harmony import */ var _elementary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55384);
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
    const density = (0,_elementary_js__WEBPACK_IMPORTED_MODULE_1__/* .exp */ .oN)(-coarse * coarse * 0.5) * (0,_elementary_js__WEBPACK_IMPORTED_MODULE_1__/* .exp */ .oN)(-(size - coarse) * (size + coarse) * 0.5);
    if (size <= 5.656854249492381) {
        return (density * polynomial(middle.above, size)) / polynomial(middle.below, size);
    }
    const inverse = 1 / (size * size);
    const correction = (inverse * polynomial(far.above, inverse)) / polynomial(far.below, inverse);
    return (density * (_elementary_js__WEBPACK_IMPORTED_MODULE_1__/* .inverseRootTwoPi */ .IF - correction)) / size;
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
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireProbability */ .HO)('p', p);
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
        const r = 0.180625 - q * q;
        return (q * polynomial(quantileCentral.above, r)) / polynomial(quantileCentral.below, r);
    }
    const r = Math.sqrt(-(0,_elementary_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm)(q < 0 ? p : 1 - p));
    const [at, terms] = r <= 5 ? [r - 1.6, quantileMiddle] : [r - 5, quantileFar];
    const size = polynomial(terms.above, at) / polynomial(terms.below, at);
    return q < 0 ? -size : size;
}
/** The z of a two-sided interval with confidence `level`: 1.959964 for 0.95. */
function twoSidedZ(level) {
    (0,_preconditions_js__WEBPACK_IMPORTED_MODULE_0__/* .requireProbability */ .HO)('level', level);
    return -normalQuantile((1 - level) / 2);
}
/** Σ coefficients[i] x^i. */
function polynomial(coefficients, x) {
    return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}


/***/ }),

/***/ 61371:
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

/***/ 84840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ applyWaivers),
/* harmony export */   Ph: () => (/* binding */ judgementDocument),
/* harmony export */   aY: () => (/* binding */ reportFormat),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
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

/***/ 91219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kx: () => (/* binding */ storeReport),
/* harmony export */   ni: () => (/* binding */ readRefusal),
/* harmony export */   q0: () => (/* binding */ refusalFormat),
/* harmony export */   s6: () => (/* binding */ storeRefusal),
/* harmony export */   tL: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
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
