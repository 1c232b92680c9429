export const id = 2473;
export const ids = [2473];
export const modules = {

/***/ 2473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bt: () => (/* binding */ bindGate),
  AO: () => (/* binding */ gateNames),
  Lu: () => (/* binding */ gateParameterSchemas),
  i3: () => (/* binding */ gateSummaries)
});

// EXTERNAL MODULE: ./.build/js/src/primitives/nearest-name.js
var nearest_name = __webpack_require__(9308);
// EXTERNAL MODULE: ./.build/js/src/primitives/schema-keys.js
var schema_keys = __webpack_require__(6154);
// EXTERNAL MODULE: ./.build/js/src/primitives/show-value.js
var show_value = __webpack_require__(2975);
// EXTERNAL MODULE: ./.build/js/src/gates/checks.js
var gates_checks = __webpack_require__(3397);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./.build/js/src/registry/documents/fields.js
var fields = __webpack_require__(3339);
// EXTERNAL MODULE: ./.build/js/src/gates/comparable.js
var comparable = __webpack_require__(6308);
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

// EXTERNAL MODULE: ./.build/js/src/gates/sampling.js
var sampling = __webpack_require__(4197);
// EXTERNAL MODULE: ./.build/js/src/gates/show-number.js
var show_number = __webpack_require__(2523);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/power.js
var statistics_power = __webpack_require__(8193);
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
        ? (0,sampling/* shownShare */.XP)({ threshold, side, confidence: sampling/* confidence */.Rm, method: 'wilson' }, value)
        : gain === undefined || gain <= 0
            ? sampling/* notShown */.d5
            : (0,sampling/* shownDifference */.vN)(noise.deviation, { margin: 0, gain });
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
        ? (0,statistics_power/* deviationOfPairs */.Am)(disagreement, 0)
        : noise.deviation === undefined
            ? undefined
            : Math.SQRT2 * noise.deviation;
    const plan = room === undefined ? sampling/* notShown */.d5 : (0,sampling/* shownDifference */.vN)(deviation, { margin: room, gain: 0 });
    return {
        demand: `${name} not worse than current by more than ${margin.written}${where}`,
        ...common(about),
        had: had ?? null,
        ...plan,
        assumed: [about.noise.assumed, 'the candidate is as good as the current version', isPaired ? `they differ on ${(0,sampling/* percentText */.fL)(disagreement)} of ${noise.of}` : 'their errors have nothing in common'].filter((part) => part !== null).join('; '), // prettier-ignore
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
    return (0,gates_checks/* settle */.G9)(judged) ?? (0,gates_checks/* inconclusive */.Ni)({ subject, limit }, 'nothing was measured', 'attach an evaluation');
}
/** The worst of the candidate's readings against the strictest of the current version's, on the same data. */
function checkMargin({ subject, group, current, margin }) {
    const limit = marginWords(margin);
    const about = { subject, limit };
    const first = group.candidate[0];
    if (first === undefined)
        return (0,gates_checks/* inconclusive */.Ni)(about, 'nothing was measured', 'attach an evaluation');
    const judged = group.candidate.flatMap((candidate) => group.current
        .filter(({ metric }) => metric.better === candidate.metric.better)
        .map((reference) => compare({ about, candidate, reference, margin })));
    const worst = (0,gates_checks/* settle */.G9)(judged);
    const directions = new Set([...group.candidate, ...group.current].map(({ metric }) => metric.better));
    if (worst?.verdict === 'failed' || directions.size === 1) {
        return worst ?? notMeasured(about, first, current);
    }
    return (0,gates_checks/* inconclusive */.Ni)({ ...about, candidate: measure(first) }, `the evaluations disagree on whether a higher or a lower ${first.metric.name} is better`, 'attach evaluations that agree on it to new versions, or leave those out by evidence.evaluators');
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
    const data = (0,comparable/* describeData */.sf)(first.source);
    return (0,gates_checks/* inconclusive */.Ni)({ ...about, candidate: measure(first) }, `${(0,gates_checks/* nameOf */.Vb)(current)}, the current version, was not measured on the same data, ${data}${(0,gates_checks/* exclusions */.Gu)(current)}`, (0,gates_checks/* attachCommand */.TN)(current, `measure ${(0,gates_checks/* nameOf */.Vb)(current)} on ${data}`));
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
    return (0,comparable/* evaluationsOf */.ZY)(version, split).flatMap((source) => source.evaluation.metrics
        .filter((metric) => metric.name === name)
        .map((metric) => ({ metric, n: metric.n, source })));
}
/** Every value of a metric in slices by exactly one attribute; slices by several attributes are others. */
function sliceReadings(version, { name, attribute, split }) {
    return (0,comparable/* evaluationsOf */.ZY)(version, split).flatMap((source) => source.evaluation.slices.flatMap((slice) => {
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
    const current = (0,comparable/* liveVersion */.p2)(demand.evidence);
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
    const data = [...new Map([...whole, ...sliced.map(({ source }) => source)].map((s) => [(0,comparable/* dataKey */.gf)(s), s])).entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)); // prettier-ignore
    const references = sliceReadings(current, { name, attribute, split });
    const groups = data.map(([key, source]) => ({
        source,
        candidate: sliced.filter((reading) => (0,comparable/* dataKey */.gf)(reading.source) === key),
        current: references.filter((reading) => (0,comparable/* dataKey */.gf)(reading.source) === key),
    }));
    return groups.flatMap(({ source, ...group }) => {
        const suffix = groups.length === 1 ? '' : ` on ${(0,comparable/* describeData */.sf)(source)}`;
        const none = missingWhole(demand, group, (0,comparable/* describeData */.sf)(source));
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
    return (0,gates_checks/* inconclusive */.Ni)({ subject: `${name} by ${attribute}`, limit: marginWords(margin) }, `${(0,gates_checks/* nameOf */.Vb)(version)} has no ${name} by ${attribute} on ${data}`, (0,gates_checks/* attachCommand */.TN)(version, `measure ${name} of ${(0,gates_checks/* nameOf */.Vb)(version)} by ${attribute} on ${data}`));
}
function eachSlice(demand, group, suffix) {
    const ours = (0,comparable/* byKey */.dX)(group.candidate, ({ value }) => value);
    const theirs = (0,comparable/* byKey */.dX)(group.current, ({ value }) => value);
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
    return (0,gates_checks/* inconclusive */.Ni)({
        subject,
        limit: marginWords(margin),
        current: first === undefined ? null : { value: first.metric.value, unit: 'none', n: first.n },
    }, `the current version was measured where ${attribute}=${value}, ${(0,gates_checks/* nameOf */.Vb)(candidate)} was not`, (0,gates_checks/* attachCommand */.TN)(candidate, `measure ${name} of ${(0,gates_checks/* nameOf */.Vb)(candidate)} where ${attribute}=${value}`));
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
        const damaged = (0,gates_checks/* unusableEvidence */.rI)(evidence, isRelative);
        const notes = (0,comparable/* firstPromotionNotes */.BX)(evidence, isRelative);
        const { candidate } = evidence;
        if ((0,comparable/* evaluationsOf */.ZY)(candidate, demand.split).length === 0) {
            return (0,gates_checks/* judgementOf */.lG)([...damaged, noEvaluation(candidate, evidence, demand)], notes);
        }
        const checks = demand.metric === 'all' ? everyMetric(demand, evidence) : metricChecks(demand.metric, demand, evidence);
        return (0,gates_checks/* judgementOf */.lG)([...damaged, ...checks], notes);
    },
};
function everyMetric(demand, evidence) {
    const { candidate } = evidence;
    const current = (0,comparable/* liveVersion */.p2)(evidence);
    const shared = (0,comparable/* comparable */.Zm)((0,comparable/* evaluationsOf */.ZY)(candidate, demand.split), current === null ? [] : (0,comparable/* evaluationsOf */.ZY)(current, demand.split), comparable/* dataKey */.gf);
    const names = shared.flatMap((same) => same.current.flatMap(({ evaluation }) => evaluation.metrics.map(({ name }) => name)));
    if (names.length > 0) {
        return [...new Set(names)].toSorted().flatMap((name) => metricChecks(name, demand, evidence));
    }
    const subject = 'all metrics';
    if (current !== null) {
        const measured = shared.flatMap((same) => same.candidate)[0];
        const data = measured === undefined ? 'the same data' : (0,comparable/* describeData */.sf)(measured);
        return [
            (0,gates_checks/* inconclusive */.Ni)({ subject, limit: 'not worse than current' }, `no evaluation of ${(0,gates_checks/* nameOf */.Vb)(current)}, the current version, has metrics on the data that ${(0,gates_checks/* nameOf */.Vb)(candidate)} was measured on${(0,gates_checks/* exclusions */.Gu)(current)}`, (0,gates_checks/* attachCommand */.TN)(current, `measure ${(0,gates_checks/* nameOf */.Vb)(current)} on ${data}`)),
        ];
    }
    return firstOfAll(evidence, demand.split);
}
/** On a first promotion nothing is relative, but something must have been measured. */
function firstOfAll({ candidate }, split) {
    const about = { subject: 'all metrics', limit: 'at least one metric was measured' };
    const measured = (0,comparable/* evaluationsOf */.ZY)(candidate, split).flatMap(({ evaluation }) => evaluation.metrics);
    if (measured.length === 0) {
        return [
            (0,gates_checks/* inconclusive */.Ni)(about, `the evaluations of ${(0,gates_checks/* nameOf */.Vb)(candidate)} hold no metric`, (0,gates_checks/* attachCommand */.TN)(candidate, 'write the metrics into an evaluation file')),
        ];
    }
    return [
        { ...about, current: null, candidate: null, delta: null, verdict: 'passed', reason: comparable/* firstPromotionNote */.wK },
    ];
}
function metricChecks(name, demand, evidence) {
    const current = (0,comparable/* liveVersion */.p2)(evidence);
    const readings = overallReadings(evidence.candidate, name, demand.split);
    if (readings.length === 0)
        return [noMetric(name, demand, evidence)];
    const groups = (0,comparable/* comparable */.Zm)(readings, current === null ? [] : overallReadings(current, name, demand.split), ({ source }) => (0,comparable/* dataKey */.gf)(source));
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
        reason: comparable/* firstPromotionNote */.wK,
    };
}
function describeSource(readings) {
    const first = readings[0];
    return first === undefined ? 'unknown data' : (0,comparable/* describeData */.sf)(first.source);
}
function noEvaluation(candidate, evidence, { metric, split }) {
    const dataset = (0,gates_checks/* onDemandedData */.qb)(evidence);
    const splits = split === undefined ? '' : `, split ${split}`;
    return (0,gates_checks/* inconclusive */.Ni)({ subject: metric === 'all' ? 'all metrics' : metric, limit: 'was measured' }, `${(0,gates_checks/* nameOf */.Vb)(candidate)} has no evaluation${dataset}${splits} that counts${(0,gates_checks/* exclusions */.Gu)(candidate)}`, (0,gates_checks/* attachCommand */.TN)(candidate, `measure ${(0,gates_checks/* nameOf */.Vb)(candidate)}${dataset}${splits}`));
}
function noMetric(name, { split }, { candidate }) {
    const evaluations = (0,comparable/* evaluationsOf */.ZY)(candidate, split);
    const known = evaluations.flatMap(({ evaluation }) => evaluation.metrics.map((metric) => metric.name));
    const near = (0,nearest_name/* nearestName */.q)(name, known);
    const hint = near === undefined ? '' : `; it has ${near}, which may be meant`;
    return (0,gates_checks/* inconclusive */.Ni)({ subject: name, limit: 'was measured' }, `no evaluation of ${(0,gates_checks/* nameOf */.Vb)(candidate)} has the metric ${name}${hint}${(0,gates_checks/* exclusions */.Gu)(candidate)}`, (0,gates_checks/* attachCommand */.TN)(candidate, `write ${name} into an evaluation file`));
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
    return (0,gates_checks/* inconclusive */.Ni)(row, `${(0,gates_checks/* someOf */.yU)(able.tooSmall, '; ')}; of the other groups ${detail}`, smallGroupRemedy(demand));
}
function tooFewGroups(demand, about, able) {
    if (able.counts.length >= 2)
        return null;
    const why = able.tooSmall.length === 0 ? '' : `: ${(0,gates_checks/* someOf */.yU)(able.tooSmall, '; ')}`;
    return (0,gates_checks/* inconclusive */.Ni)(about, `fewer than two groups of ${demand.attribute} have enough people to compare${why}`, smallGroupRemedy(demand));
}
function smallGroupRemedy({ candidate, attribute }) {
    return (0,gates_checks/* attachCommand */.TN)(candidate, `measure ${(0,gates_checks/* nameOf */.Vb)(candidate)} with more people in those groups of ${attribute}, or say in the policy which minimum is enough`); // prettier-ignore
}
function notCounted({ candidate, attribute }, about) {
    return (0,gates_checks/* inconclusive */.Ni)(about, `the groups of ${attribute} give no rates to compare`, (0,gates_checks/* attachCommand */.TN)(candidate, `measure ${(0,gates_checks/* nameOf */.Vb)(candidate)} by ${attribute}`));
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
            check: decide({ demand, row, able, measure, passes: true, sentence: comparable/* firstPromotionNote */.wK }),
        };
    });
    return (0,gates_checks/* settle */.G9)(judged) ?? notCounted(demand, about);
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
    return (0,gates_checks/* settle */.G9)(judged) ?? notCounted(demand, about);
}
function differenceMargin(demand, margin, current) {
    const { measure, group } = demand;
    const about = { subject: subjectOf(measure, demand), limit: marginWords(margin) };
    const first = group.candidate[0];
    if (group.current.length === 0 && first !== undefined) {
        const data = (0,comparable/* describeData */.sf)(first.source);
        return (0,gates_checks/* inconclusive */.Ni)(about, `${(0,gates_checks/* nameOf */.Vb)(current)}, the current version, counted no groups of ${demand.attribute} on the same data, ${data}`, (0,gates_checks/* attachCommand */.TN)(current, `measure ${(0,gates_checks/* nameOf */.Vb)(current)} on ${data}`));
    }
    const judged = group.candidate.flatMap((reading) => group.current.map((reference) => comparePair(demand, { about, reading, reference, margin, current })));
    return (0,gates_checks/* settle */.G9)(judged) ?? notCounted(demand, about);
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
    const sentence = `${shownNow} against ${shownThen} of ${(0,gates_checks/* nameOf */.Vb)(current)} is ${passes ? 'within' : 'beyond'} the margin of ${margin.written}`;
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
    const why = problems.length === 0 ? 'it counted fewer than two groups' : (0,gates_checks/* someOf */.yU)(problems, '; ');
    return (0,gates_checks/* inconclusive */.Ni)(pair.about, `the groups of ${(0,gates_checks/* nameOf */.Vb)(pair.current)}, the current version, cannot be compared with: ${why}`, (0,gates_checks/* attachCommand */.TN)(pair.current, `measure every group of ${demand.attribute} with enough people`));
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

// EXTERNAL MODULE: ./.build/js/src/gates/statistics/preconditions.js
var preconditions = __webpack_require__(2079);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/special/beta.js + 1 modules
var beta = __webpack_require__(8315);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/special/elementary.js
var elementary = __webpack_require__(5384);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/special/normal.js
var normal = __webpack_require__(6213);
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
    const square = (0,elementary/* squareOf */.lh)((0,normal/* twoSidedZ */.mI)(level));
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
        low: interval_clamp(difference - Math.sqrt((0,elementary/* squareOf */.lh)(one.down) + (0,elementary/* squareOf */.lh)(two.up)), -1, 1),
        high: interval_clamp(difference + Math.sqrt((0,elementary/* squareOf */.lh)(one.up) + (0,elementary/* squareOf */.lh)(two.down)), -1, 1),
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
    (0,preconditions/* requireAmount */.kn)('n', n);
    (0,preconditions/* requireThat */.Vu)(successes >= 0 && successes <= n, 'successes lie between 0 and n', successes, n);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/fairness/plan-sample.js

 // prettier-ignore






/** The level of the two-sided interval whose ends have the confidence. */
const level = 2 * sampling/* confidence */.Rm - 1;
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
    const deviation = (0,statistics_power/* deviationOfTwo */.$j)(value, value);
    const least = minimumOf(rate, demand);
    const toShow = leastGroups((n) => widthAt(value, n) <= max.share);
    // Of a difference that is 0 both ends have to lie within the limit.
    const plan = { deviation, margin: max.share, expectedGain: 0, alpha: 1 - sampling/* confidence */.Rm };
    const likely = sampling/* powers */.Nj.map((power) => {
        const n = (0,statistics_power/* samplesForNonInferiority */.uq)({ ...plan, power: (1 + power) / 2 });
        return { power, n: n === undefined || toShow === null ? null : Math.max(n, toShow) };
    });
    const beyond = deviation === 0 ? 0 : 2 * (0,normal/* normalSurvival */.IL)((max.share * Math.sqrt(least)) / deviation);
    return {
        ...plan_sample_common(about, `≤ ${max.written}`),
        toShow,
        toRefute: leastGroups((n) => (newcombeInterval({ successes: n, n }, { successes: 0, n }, level)?.low ?? 0) > max.share), // prettier-ignore
        likely,
        notes: [
            `with ${peopleText(about, least)}, as many as the gate asks for, the 90 % interval of two equal groups reaches ${(0,sampling/* roughly */.vB)(widthAt(value, least))} to either side`,
            `so compared, two equally treated groups of ${(0,sampling/* countText */.lT)(least)} lie further apart than ${max.written} in ${(0,sampling/* percentText */.fL)(beyond)} of draws, and of more groups the two outermost more often`, // prettier-ignore
        ],
    };
}
function ratioPlan(about, min) {
    const { value = 0.5 } = about;
    const isBounded = value > 0 && min.share > 0 && min.share < 1;
    // The deviation of the logarithm of the ratio of two equal rates, times √n.
    const deviation = isBounded ? Math.sqrt((2 * (1 - value)) / value) : undefined;
    const room = isBounded ? -(0,elementary/* log */.Rm)(min.share) : 0;
    const needed = (z) => deviation === undefined ? null : Math.max(1, Math.ceil(((z * deviation) / room) ** 2 - 1e-9));
    const z = (0,normal/* normalQuantile */.Zl)(sampling/* confidence */.Rm);
    const least = minimumOf(about.rate, about.demand);
    const beyond = deviation === undefined || deviation === 0 ? undefined : 2 * (0,normal/* normalSurvival */.IL)((room * Math.sqrt(least)) / deviation); // prettier-ignore
    return {
        ...plan_sample_common(about, `≥ ${min.written}`),
        ...sampling/* notShown */.d5,
        toShow: needed(z),
        likely: sampling/* powers */.Nj.map((power) => ({ power, n: needed(z + (0,normal/* normalQuantile */.Zl)((1 + power) / 2)) })),
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
            : `the ${rate.name} is ${(0,sampling/* roughly */.vB)(value)} in two groups of equal size`,
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
    return `${(0,sampling/* countText */.lT)(n)} ${plan_sample_peopleOf(about)}`;
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
    return (0,gates_checks/* settle */.G9)(judged) ?? notCounted(demand, about);
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
    return (0,comparable/* evaluationsOf */.ZY)(version, split).flatMap((source) => {
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
                reason: `${(0,gates_checks/* nameOf */.Vb)(candidate)} leaves out ${(0,gates_checks/* someOf */.yU)(absent)}, counted before on the same data`,
                remedy: (0,gates_checks/* attachCommand */.TN)(candidate, `measure every group of ${attribute}`),
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
        const damaged = (0,gates_checks/* unusableEvidence */.rI)(evidence, true);
        const notes = (0,comparable/* firstPromotionNotes */.BX)(evidence, isRelative);
        const attributes = demand.attribute === 'all' ? knownAttributes(demand, evidence) : [demand.attribute];
        if (attributes.length === 0) {
            return (0,gates_checks/* judgementOf */.lG)([...damaged, fairness_notCounted('any attribute', demand, evidence)], notes);
        }
        const rows = attributes.map((attribute) => rowsOf(attribute, demand, evidence));
        return (0,gates_checks/* judgementOf */.lG)(damaged.concat(rows.flatMap(({ checks }) => checks)), notes.concat(rows.flatMap((row) => row.notes)));
    },
};
function knownAttributes({ split }, evidence) {
    const current = (0,comparable/* liveVersion */.p2)(evidence);
    const versions = current === null ? [evidence.candidate] : [evidence.candidate, current];
    return [...new Set(versions.flatMap((version) => attributesOf(version, split)))].toSorted();
}
function attributesOf(version, split) {
    return (0,comparable/* evaluationsOf */.ZY)(version, split).flatMap(({ evaluation }) => Object.keys(evaluation.groups));
}
function rowsOf(attribute, demand, evidence) {
    const live = (0,comparable/* liveVersion */.p2)(evidence);
    const candidate = groupReadings(evidence.candidate, attribute, demand.split);
    if (candidate.length === 0)
        return { checks: [fairness_notCounted(attribute, demand, evidence)], notes: [] };
    const current = live === null ? [] : groupReadings(live, attribute, demand.split);
    const groups = (0,comparable/* comparable */.Zm)(candidate, current, ({ source }) => (0,comparable/* dataKey */.gf)(source));
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
    return first === undefined ? 'unknown data' : (0,comparable/* describeData */.sf)(first.source);
}
function fairness_notCounted(attribute, { split }, evidence) {
    const { candidate } = evidence;
    const near = (0,nearest_name/* nearestName */.q)(attribute, attributesOf(candidate, split));
    const hint = near === undefined ? '' : `; it has ${near}, which may be meant`;
    return (0,gates_checks/* inconclusive */.Ni)({ subject: `groups (${attribute})`, limit: 'were counted' }, `no evaluation of ${(0,gates_checks/* nameOf */.Vb)(candidate)} counts groups of ${attribute}${hint}${(0,gates_checks/* exclusions */.Gu)(candidate)}`, (0,gates_checks/* attachCommand */.TN)(candidate, `measure ${(0,gates_checks/* nameOf */.Vb)(candidate)}${(0,gates_checks/* onDemandedData */.qb)(evidence)}, with tp, fp, tn and fn of each group of ${attribute}`));
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

// EXTERNAL MODULE: ./.build/js/src/gates/statistics/order-statistics.js
var order_statistics = __webpack_require__(2509);
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
        minRequests: (0,order_statistics/* minimumSamples */.Of)(quantiles[name]),
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
    return rate === 0 ? (0,order_statistics/* minimumSamples */.Of)(quantiles.p99) : (0,order_statistics/* minimumSamples */.Of)(1 - rate);
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
    return { ...plan, ...sampling/* notShown */.d5, notes: [...plan.notes, 'one run says nothing of how far throughput scatters from run to run'] }; // prettier-ignore
}
/** Half of the requests that may be slow are, unless said otherwise. */
function quantilePlan({ quantity, expected, demand }, quantile) {
    const withinLimit = expected.rate ?? (1 + quantile) / 2;
    const bound = (0,order_statistics/* samplesForUpperBound */.Fl)(quantile, sampling/* confidence */.Rm);
    const weak = demand.minRequests !== undefined && demand.minRequests < bound;
    return {
        toShow: bound,
        toRefute: (0,order_statistics/* samplesForLowerBound */.Iz)(quantile, sampling/* confidence */.Rm),
        likely: sampling/* powers */.Nj.map((power) => ({
            power,
            n: (0,statistics_power/* samplesToBoundQuantile */._r)({ quantile, confidence: sampling/* confidence */.Rm, withinLimit }, power) ?? null,
        })),
        assumed: `${(0,sampling/* percentText */.fL)(withinLimit)} of requests keep the limit`,
        notes: [
            plan_sample_pointNote,
            `of fewer than ${(0,sampling/* countText */.lT)(bound)} requests the slowest may still be faster than the true ${quantity.name} in more than 5 % of runs`,
            ...(weak ? [`minRequests is below that: a pass on ${(0,sampling/* countText */.lT)(demand.minRequests)} requests proves little`] : []), // prettier-ignore
        ],
    };
}
function errorPlan({ expected, demand, live }) {
    const threshold = demand.errorRate?.max.share ?? 0;
    const rate = expected.rate ?? liveErrorRate(live);
    return {
        ...(0,sampling/* shownShare */.XP)({ threshold, side: 'at-most', confidence: sampling/* confidence */.Rm, method: 'clopper-pearson' }, rate),
        assumed: rate === undefined ? null : `${(0,sampling/* percentText */.fL)(rate)} of requests fail`,
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
        ...sampling/* notShown */.d5,
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
        ...sampling/* notShown */.d5,
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
    return (0,gates_checks/* settle */.G9)(judged) ?? nothing(demand, about);
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
        return { check: { ...row, verdict: 'passed', reason: comparable/* firstPromotionNote */.wK }, headroom: 0 };
    });
    return (0,gates_checks/* settle */.G9)(judged) ?? nothing(demand, about);
}
/** The worst of the candidate's readings against the strictest of the current version's. */
function checkAgainstCurrent(demand, reference) {
    const { subject, group } = demand;
    const { margin, current } = reference;
    const about = { subject, limit: marginWords(margin) };
    if (group.current.length === 0) {
        return (0,gates_checks/* inconclusive */.Ni)({ ...about, candidate: firstMeasure(demand) }, `${(0,gates_checks/* nameOf */.Vb)(current)}, the current version, was not measured on ${reference.conditions}: ${reference.currentElsewhere}`, (0,gates_checks/* attachCommand */.TN)(current, `measure the latency of ${(0,gates_checks/* nameOf */.Vb)(current)} on ${reference.conditions}`));
    }
    const judged = group.candidate.flatMap((candidate) => group.current.map((before) => quantity_checks_compare({ demand, reference, about }, candidate, before)));
    return (0,gates_checks/* settle */.G9)(judged) ?? nothing(demand, about);
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
        return (0,gates_checks/* inconclusive */.Ni)(about, `the measurement of ${(0,gates_checks/* nameOf */.Vb)(version)} on ${reading.latency.hardware} lacks ${quantity.lacks}`, (0,gates_checks/* attachCommand */.TN)(version, `report ${quantity.lacks}`));
    }
    const requests = quantity.requestsOf(reading.latency);
    if (requests >= minRequests)
        return value;
    return (0,gates_checks/* inconclusive */.Ni)(about, `${requests} requests of ${(0,gates_checks/* nameOf */.Vb)(version)} are fewer than the ${minRequests} that ${quantity.name} needs here`, (0,gates_checks/* attachCommand */.TN)(version, `measure ${(0,gates_checks/* nameOf */.Vb)(version)} with at least ${minRequests} requests`));
}
function nothing({ quantity, candidate }, about) {
    return (0,gates_checks/* inconclusive */.Ni)(about, `${quantity.name} of ${(0,gates_checks/* nameOf */.Vb)(candidate)} was not measured`, (0,gates_checks/* attachCommand */.TN)(candidate, `measure ${quantity.name} of ${(0,gates_checks/* nameOf */.Vb)(candidate)}`));
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
        const damaged = (0,gates_checks/* unusableEvidence */.rI)(evidence, isRelative);
        const notes = (0,comparable/* firstPromotionNotes */.BX)(evidence, isRelative);
        const all = readingsOf(evidence.candidate);
        const readings = all.filter((reading) => fits(reading, demand));
        if (readings.length === 0)
            return (0,gates_checks/* judgementOf */.lG)([...damaged, nothingFits(all, demand, evidence)], notes);
        return (0,gates_checks/* judgementOf */.lG)([...damaged, ...quantitiesOf(demand).flatMap((each) => latency_checksOf(each, demand, evidence))], [...notes, ...readingNotes(all, readings, demand)]);
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
    const current = (0,comparable/* liveVersion */.p2)(evidence);
    const groups = (0,comparable/* comparable */.Zm)(readingsOf(evidence.candidate).filter((reading) => fits(reading, demand)), current === null ? [] : readingsOf(current), conditionsKey);
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

// EXTERNAL MODULE: ./.build/js/src/gates/signature/show-type.js
var show_type = __webpack_require__(5595);
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
    return `${present.required ? '' : 'optional '}${(0,show_type/* showType */.w)(present.type)}`;
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
        before: (0,show_type/* showType */.w)(before),
        after: (0,show_type/* showType */.w)(after),
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
        const change = positional(side, path, pair, ({ type }) => (0,show_type/* showType */.w)(type));
        return change === null ? comparePresent({ side, what: 'column', path, ...pair }) : [change];
    });
}
function compareTensors(side, before, after) {
    const keys = new Map([...keysOf(before), ...keysOf(after)]);
    return comparablePairs(before, after).flatMap((pair) => {
        const path = pathOf(side, pair, keys);
        const change = positional(side, path, pair, show_type/* showTensor */.V) ?? presence(side, path, pair);
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
        before: before === undefined ? null : (0,show_type/* showTensor */.V)(before),
        after: after === undefined ? null : (0,show_type/* showTensor */.V)(after),
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
            before: (0,show_type/* showTensor */.V)(before),
            after: (0,show_type/* showTensor */.V)(after),
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
            return (0,gates_checks/* judgementOf */.lG)([candidateWithout(candidate)]);
        const current = (0,comparable/* liveVersion */.p2)(evidence);
        if (current === null)
            return firstPromotion(next);
        const before = current.manifest.signature;
        if (before === undefined)
            return (0,gates_checks/* judgementOf */.lG)([currentWithout(current)]);
        const { classification, differences } = compareSignatures(before, next, callers);
        const decisive = differences.filter(({ severity }) => severity === 'breaking' || severity === 'unknown');
        const notes = differences.filter((each) => !decisive.includes(each)).map((each) => noteOf(each));
        if (decisive.length > 0) {
            return (0,gates_checks/* judgementOf */.lG)(decisive.map((each) => checkOf(each)), notes);
        }
        const reason = classification === 'identical'
            ? `identical to the signature of ${(0,gates_checks/* nameOf */.Vb)(current)}`
            : `${classification === 'warning' ? 'compatible, with warnings' : 'compatible'}: ${differences.length} difference(s) that do not break callers of ${(0,gates_checks/* nameOf */.Vb)(current)}`;
        return (0,gates_checks/* judgementOf */.lG)([{ ...whole, verdict: 'passed', reason }], notes);
    },
};
function firstPromotion({ outputs }) {
    return (0,gates_checks/* judgementOf */.lG)([{ ...whole, verdict: 'passed', reason: 'first promotion: there are no callers yet, and it has a signature' }], // prettier-ignore
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
    return (0,gates_checks/* inconclusive */.Ni)(whole, `${(0,gates_checks/* nameOf */.Vb)(candidate)} has no signature`, 'register it again with a signature: an MLmodel file with one, an ONNX file, or a signature.json beside the artifacts');
}
function currentWithout(current) {
    return (0,gates_checks/* inconclusive */.Ni)(whole, `${(0,gates_checks/* nameOf */.Vb)(current)}, the current version, has no signature, so nothing is known of what its callers send and read`, 'waive this gate by name for this one promotion; from then on there is a signature to compare with');
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
        reason: `${(0,gates_checks/* nameOf */.Vb)(candidate)} was registered with --incomplete: mandatory metadata is missing`,
        remedy: 'register it again with the missing metadata; laurel register names what is missing',
    };
    return (0,gates_checks/* judgementOf */.lG)([...judgement.checks, incomplete], judgement.notes);
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


/***/ }),

/***/ 3397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Gu: () => (/* binding */ exclusions),
/* harmony export */   Ni: () => (/* binding */ inconclusive),
/* harmony export */   TN: () => (/* binding */ attachCommand),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   lG: () => (/* binding */ judgementOf),
/* harmony export */   qb: () => (/* binding */ onDemandedData),
/* harmony export */   rI: () => (/* binding */ unusableEvidence),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1371);

/** The judgement that `checks` amount to; without a check it is inconclusive. */
function judgementOf(checks, notes = []) {
    return {
        verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .foldVerdicts */ .OK)(checks.map(({ verdict }) => verdict)),
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


/***/ }),

/***/ 6308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ firstPromotionNotes),
/* harmony export */   ZY: () => (/* binding */ evaluationsOf),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   dX: () => (/* binding */ byKey),
/* harmony export */   gf: () => (/* binding */ dataKey),
/* harmony export */   p2: () => (/* binding */ liveVersion),
/* harmony export */   sf: () => (/* binding */ describeData),
/* harmony export */   wK: () => (/* binding */ firstPromotionNote)
/* harmony export */ });
/* harmony import */ var _primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3014);

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
    return `${name} (sha256:${(0,_primitives_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .ZD)(digest).slice(0, 12)}…), split ${evaluation.split}`;
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


/***/ }),

/***/ 4197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ powers),
/* harmony export */   Rm: () => (/* binding */ confidence),
/* harmony export */   XP: () => (/* binding */ shownShare),
/* harmony export */   d5: () => (/* binding */ notShown),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   fP: () => (/* binding */ livePositives),
/* harmony export */   hJ: () => (/* binding */ errorsAt),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   u5: () => (/* binding */ falseBlocks),
/* harmony export */   vB: () => (/* binding */ roughly),
/* harmony export */   vN: () => (/* binding */ shownDifference)
/* harmony export */ });
/* harmony import */ var _statistics_power_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8193);
/* harmony import */ var _statistics_special_normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6213);
/* harmony import */ var _show_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2523);



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
/** How a difference is shown to stay within `room`, of rows that each add this deviation. */
function shownDifference(deviation, { margin, gain }) {
    if (deviation === undefined)
        return notShown;
    const alpha = 1 - confidence;
    return {
        ...notShown,
        likely: powers.map((power) => ({
            power,
            n: (0,_statistics_power_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesForNonInferiority */ .uq)({ deviation, margin, expectedGain: gain, alpha, power }) ?? null,
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

/***/ 5595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ showTensor),
/* harmony export */   w: () => (/* binding */ showType)
/* harmony export */ });
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);
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
            return (0,_primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(type);
    }
}
/** `float32[-1, 3, 224]`. */
function showTensor({ dtype, shape, }) {
    return `${dtype}[${shape.join(', ')}]`;
}


/***/ }),

/***/ 2509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ samplesForUpperBound),
/* harmony export */   Iz: () => (/* binding */ samplesForLowerBound),
/* harmony export */   Of: () => (/* binding */ minimumSamples)
/* harmony export */ });
/* unused harmony exports upperBoundRank, lowerBoundRank, quantileBounds, intervalOfQuantile, nearestRank */
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2079);
/* harmony import */ var _special_binomial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1379);
/* harmony import */ var _special_elementary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5384);



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
    if (n === 0 || binomialCdf(n - 1, n, quantile) < oneSided - slack)
        return undefined;
    return leastHolding(1, n, (k) => binomialCdf(k - 1, n, quantile) >= oneSided - slack);
}
/**
 * The rank k, from 1, of the greatest of `n` ascending samples that is a lower bound of the quantile with one-sided
 * confidence: the largest k with P(Binomial(n, quantile) ≥ k) ≥ confidence; `undefined` where none is.
 */
function lowerBoundRank(n, quantile, oneSided) {
    check(n, quantile, oneSided);
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
function check(n, quantile, oneSided) {
    requireInteger('n', n, 0);
    requireProbability('quantile', quantile);
    requireProbability('confidence', oneSided);
}


/***/ }),

/***/ 8193:
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
/* harmony import */ var _order_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2509);
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2079);
/* harmony import */ var _special_binomial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1379);
/* harmony import */ var _special_elementary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5384);
/* harmony import */ var _special_normal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6213);
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

/***/ 2079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ requireProbability),
/* harmony export */   Vu: () => (/* binding */ requireThat),
/* harmony export */   Vv: () => (/* binding */ requireShare),
/* harmony export */   iR: () => (/* binding */ requireInteger),
/* harmony export */   kn: () => (/* binding */ requireAmount)
/* harmony export */ });
/* unused harmony exports requireSameLength, requireFinite, requireBinary */
/* harmony import */ var _primitives_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7337);
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

/***/ 8315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ incompleteBeta)
});

// UNUSED EXPORTS: inverseIncompleteBeta

// EXTERNAL MODULE: ./.build/js/src/gates/statistics/preconditions.js
var preconditions = __webpack_require__(2079);
// EXTERNAL MODULE: ./.build/js/src/gates/statistics/special/elementary.js
var elementary = __webpack_require__(5384);
;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/special/saddle-point.js
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
        sum += (at + 0.5) * (0,elementary/* log1p */.Kk)(1 / at) - 1;
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
        return x * (0,elementary/* log */.Rm)(x / mean) - gap;
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
    (0,preconditions/* requireThat */.Vu)(a > 0 && b > 0, 'a and b of the incomplete beta function are above 0', a, b);
    (0,preconditions/* requireShare */.Vv)('x', x);
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
    const corrections = stirlingError(n) - stirlingError(a) - stirlingError(b);
    return (0,elementary/* exp */.oN)(corrections - deviance(a, n * x) - deviance(b, n * complement)) * Math.sqrt(n / (twoPi * a * b));
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


/***/ }),

/***/ 1379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yb: () => (/* binding */ binomialAtLeast),
/* harmony export */   z1: () => (/* binding */ binomialQuantile)
/* harmony export */ });
/* unused harmony exports binomialCdf, logBinomialPmf, binomialPmf */
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2079);
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8315);
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
        return n * log1p(-p);
    if (k === n)
        return n * log(p);
    const corrections = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
    const away = deviance(k, n * p) + deviance(n - k, n * (1 - p));
    return corrections - away - 0.5 * log((twoPi * k * (n - k)) / n);
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

/***/ 5384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ inverseRootTwoPi),
/* harmony export */   Kk: () => (/* binding */ log1p),
/* harmony export */   Rm: () => (/* binding */ log),
/* harmony export */   lh: () => (/* binding */ squareOf),
/* harmony export */   oN: () => (/* binding */ exp)
/* harmony export */ });
/* unused harmony exports halfLnTwoPi, log2 */
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
    return log(x) / Math.LN2;
}
/** x². */
function squareOf(x) {
    return x * x;
}


/***/ }),

/***/ 6213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalSurvival),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   mI: () => (/* binding */ twoSidedZ)
/* harmony export */ });
/* unused harmony exports normalCdf, twoSidedP */
/* harmony import */ var _preconditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2079);
/* harmony import */ var _elementary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5384);
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


/***/ })

};
