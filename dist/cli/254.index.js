export const id = 254;
export const ids = [254];
export const modules = {

/***/ 254:
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
// EXTERNAL MODULE: ./.build/js/src/gates/verdict.js
var verdict = __webpack_require__(1371);
;// CONCATENATED MODULE: ./.build/js/src/gates/checks.js

/** The judgement that `checks` amount to; without a check it is inconclusive. */
function judgementOf(checks, notes = []) {
    return {
        verdict: (0,verdict/* foldVerdicts */.OK)(checks.map(({ verdict }) => verdict)),
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./.build/js/src/registry/documents/fields.js
var fields = __webpack_require__(3339);
// EXTERNAL MODULE: ./.build/js/src/primitives/digest.js
var primitives_digest = __webpack_require__(3014);
;// CONCATENATED MODULE: ./.build/js/src/gates/comparable.js

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
    return `${name} (sha256:${(0,primitives_digest/* hexOf */.ZD)(digest).slice(0, 12)}…), split ${evaluation.split}`;
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

// EXTERNAL MODULE: ./.build/js/src/gates/show-number.js
var show_number = __webpack_require__(2523);
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
    return settle(judged) ?? inconclusive({ subject, limit }, 'nothing was measured', 'attach an evaluation');
}
/** The worst of the candidate's readings against the strictest of the current version's, on the same data. */
function checkMargin({ subject, group, current, margin }) {
    const limit = marginWords(margin);
    const about = { subject, limit };
    const first = group.candidate[0];
    if (first === undefined)
        return inconclusive(about, 'nothing was measured', 'attach an evaluation');
    const judged = group.candidate.flatMap((candidate) => group.current
        .filter(({ metric }) => metric.better === candidate.metric.better)
        .map((reference) => compare({ about, candidate, reference, margin })));
    const worst = settle(judged);
    const directions = new Set([...group.candidate, ...group.current].map(({ metric }) => metric.better));
    if (worst?.verdict === 'failed' || directions.size === 1) {
        return worst ?? notMeasured(about, first, current);
    }
    return inconclusive({ ...about, candidate: measure(first) }, `the evaluations disagree on whether a higher or a lower ${first.metric.name} is better`, 'attach evaluations that agree on it to new versions, or leave those out by evidence.evaluators');
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
    const data = describeData(first.source);
    return inconclusive({ ...about, candidate: measure(first) }, `${nameOf(current)}, the current version, was not measured on the same data, ${data}${exclusions(current)}`, attachCommand(current, `measure ${nameOf(current)} on ${data}`));
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
    return evaluationsOf(version, split).flatMap((source) => source.evaluation.metrics
        .filter((metric) => metric.name === name)
        .map((metric) => ({ metric, n: metric.n, source })));
}
/** Every value of a metric in slices by exactly one attribute; slices by several attributes are others. */
function sliceReadings(version, { name, attribute, split }) {
    return evaluationsOf(version, split).flatMap((source) => source.evaluation.slices.flatMap((slice) => {
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
    const current = liveVersion(demand.evidence);
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
    const data = [...new Map([...whole, ...sliced.map(({ source }) => source)].map((s) => [dataKey(s), s])).entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)); // prettier-ignore
    const references = sliceReadings(current, { name, attribute, split });
    const groups = data.map(([key, source]) => ({
        source,
        candidate: sliced.filter((reading) => dataKey(reading.source) === key),
        current: references.filter((reading) => dataKey(reading.source) === key),
    }));
    return groups.flatMap(({ source, ...group }) => {
        const suffix = groups.length === 1 ? '' : ` on ${describeData(source)}`;
        const none = missingWhole(demand, group, describeData(source));
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
    return inconclusive({ subject: `${name} by ${attribute}`, limit: marginWords(margin) }, `${nameOf(version)} has no ${name} by ${attribute} on ${data}`, attachCommand(version, `measure ${name} of ${nameOf(version)} by ${attribute} on ${data}`));
}
function eachSlice(demand, group, suffix) {
    const ours = byKey(group.candidate, ({ value }) => value);
    const theirs = byKey(group.current, ({ value }) => value);
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
    return inconclusive({
        subject,
        limit: marginWords(margin),
        current: first === undefined ? null : { value: first.metric.value, unit: 'none', n: first.n },
    }, `the current version was measured where ${attribute}=${value}, ${nameOf(candidate)} was not`, attachCommand(candidate, `measure ${name} of ${nameOf(candidate)} where ${attribute}=${value}`));
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
    judge: (demand, evidence) => {
        const isRelative = demand.worseThanCurrentBy !== undefined || demand.slices !== undefined;
        const damaged = unusableEvidence(evidence, isRelative);
        const notes = firstPromotionNotes(evidence, isRelative);
        const { candidate } = evidence;
        if (evaluationsOf(candidate, demand.split).length === 0) {
            return judgementOf([...damaged, noEvaluation(candidate, evidence, demand)], notes);
        }
        const checks = demand.metric === 'all' ? everyMetric(demand, evidence) : metricChecks(demand.metric, demand, evidence);
        return judgementOf([...damaged, ...checks], notes);
    },
};
function everyMetric(demand, evidence) {
    const { candidate } = evidence;
    const current = liveVersion(evidence);
    const shared = comparable(evaluationsOf(candidate, demand.split), current === null ? [] : evaluationsOf(current, demand.split), dataKey);
    const names = shared.flatMap((same) => same.current.flatMap(({ evaluation }) => evaluation.metrics.map(({ name }) => name)));
    if (names.length > 0) {
        return [...new Set(names)].toSorted().flatMap((name) => metricChecks(name, demand, evidence));
    }
    const subject = 'all metrics';
    if (current !== null) {
        const measured = shared.flatMap((same) => same.candidate)[0];
        const data = measured === undefined ? 'the same data' : describeData(measured);
        return [
            inconclusive({ subject, limit: 'not worse than current' }, `no evaluation of ${nameOf(current)}, the current version, has metrics on the data that ${nameOf(candidate)} was measured on${exclusions(current)}`, attachCommand(current, `measure ${nameOf(current)} on ${data}`)),
        ];
    }
    return firstOfAll(evidence, demand.split);
}
/** On a first promotion nothing is relative, but something must have been measured. */
function firstOfAll({ candidate }, split) {
    const about = { subject: 'all metrics', limit: 'at least one metric was measured' };
    const measured = evaluationsOf(candidate, split).flatMap(({ evaluation }) => evaluation.metrics);
    if (measured.length === 0) {
        return [
            inconclusive(about, `the evaluations of ${nameOf(candidate)} hold no metric`, attachCommand(candidate, 'write the metrics into an evaluation file')),
        ];
    }
    return [
        { ...about, current: null, candidate: null, delta: null, verdict: 'passed', reason: firstPromotionNote },
    ];
}
function metricChecks(name, demand, evidence) {
    const current = liveVersion(evidence);
    const readings = overallReadings(evidence.candidate, name, demand.split);
    if (readings.length === 0)
        return [noMetric(name, demand, evidence)];
    const groups = comparable(readings, current === null ? [] : overallReadings(current, name, demand.split), ({ source }) => dataKey(source));
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
        reason: firstPromotionNote,
    };
}
function describeSource(readings) {
    const first = readings[0];
    return first === undefined ? 'unknown data' : describeData(first.source);
}
function noEvaluation(candidate, evidence, { metric, split }) {
    const dataset = onDemandedData(evidence);
    const splits = split === undefined ? '' : `, split ${split}`;
    return inconclusive({ subject: metric === 'all' ? 'all metrics' : metric, limit: 'was measured' }, `${nameOf(candidate)} has no evaluation${dataset}${splits} that counts${exclusions(candidate)}`, attachCommand(candidate, `measure ${nameOf(candidate)}${dataset}${splits}`));
}
function noMetric(name, { split }, { candidate }) {
    const evaluations = evaluationsOf(candidate, split);
    const known = evaluations.flatMap(({ evaluation }) => evaluation.metrics.map((metric) => metric.name));
    const near = (0,nearest_name/* nearestName */.q)(name, known);
    const hint = near === undefined ? '' : `; it has ${near}, which may be meant`;
    return inconclusive({ subject: name, limit: 'was measured' }, `no evaluation of ${nameOf(candidate)} has the metric ${name}${hint}${exclusions(candidate)}`, attachCommand(candidate, `write ${name} into an evaluation file`));
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
    return inconclusive(row, `${someOf(able.tooSmall, '; ')}; of the other groups ${detail}`, smallGroupRemedy(demand));
}
function tooFewGroups(demand, about, able) {
    if (able.counts.length >= 2)
        return null;
    const why = able.tooSmall.length === 0 ? '' : `: ${someOf(able.tooSmall, '; ')}`;
    return inconclusive(about, `fewer than two groups of ${demand.attribute} have enough people to compare${why}`, smallGroupRemedy(demand));
}
function smallGroupRemedy({ candidate, attribute }) {
    return attachCommand(candidate, `measure ${nameOf(candidate)} with more people in those groups of ${attribute}, or say in the policy which minimum is enough`); // prettier-ignore
}
function notCounted({ candidate, attribute }, about) {
    return inconclusive(about, `the groups of ${attribute} give no rates to compare`, attachCommand(candidate, `measure ${nameOf(candidate)} by ${attribute}`));
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
    const words = measure.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    return `${words} (${attribute})${where}`;
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
            check: decide({ demand, row, able, measure, passes: true, sentence: firstPromotionNote }),
        };
    });
    return settle(judged) ?? notCounted(demand, about);
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
    return settle(judged) ?? notCounted(demand, about);
}
function differenceMargin(demand, margin, current) {
    const { measure, group } = demand;
    const about = { subject: subjectOf(measure, demand), limit: marginWords(margin) };
    const first = group.candidate[0];
    if (group.current.length === 0 && first !== undefined) {
        const data = describeData(first.source);
        return inconclusive(about, `${nameOf(current)}, the current version, counted no groups of ${demand.attribute} on the same data, ${data}`, attachCommand(current, `measure ${nameOf(current)} on ${data}`));
    }
    const judged = group.candidate.flatMap((reading) => group.current.map((reference) => comparePair(demand, { about, reading, reference, margin, current })));
    return settle(judged) ?? notCounted(demand, about);
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
    const sentence = `${shownNow} against ${shownThen} of ${nameOf(current)} is ${passes ? 'within' : 'beyond'} the margin of ${margin.written}`;
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
    const why = problems.length === 0 ? 'it counted fewer than two groups' : someOf(problems, '; ');
    return inconclusive(pair.about, `the groups of ${nameOf(pair.current)}, the current version, cannot be compared with: ${why}`, attachCommand(pair.current, `measure every group of ${demand.attribute} with enough people`));
}
function measureOf(able, measure) {
    const value = able.counts.length < 2 ? undefined : fairnessDifference(measure, able.counts);
    return value === undefined ? null : { value, unit: 'ratio', n: peopleOf(able) };
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
    return settle(judged) ?? notCounted(demand, about);
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
    return evaluationsOf(version, split).flatMap((source) => {
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
                reason: `${nameOf(candidate)} leaves out ${someOf(absent)}, counted before on the same data`,
                remedy: attachCommand(candidate, `measure every group of ${attribute}`),
            },
        ];
    }
    if (current === null || group.current.length > 0)
        return [];
    const elsewhere = absentFrom(group.candidate, peopled(everywhere));
    if (elsewhere.length === 0)
        return [];
    const first = group.candidate[0];
    const data = first === undefined ? 'the same data' : describeData(first.source);
    return [
        inconclusive(about, `${nameOf(current)}, the current version, was measured on other data and counted ${someOf(elsewhere)}, which ${nameOf(candidate)} does not`, attachCommand(current, `measure ${nameOf(current)} on ${data}`)),
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
    judge: (demand, evidence) => {
        const isRelative = fairnessDifferences.some((each) => demand[each]?.worseThanCurrentBy !== undefined);
        // What the current version counted matters to every demand: a group must not vanish.
        const damaged = unusableEvidence(evidence, true);
        const notes = firstPromotionNotes(evidence, isRelative);
        const attributes = demand.attribute === 'all' ? knownAttributes(demand, evidence) : [demand.attribute];
        if (attributes.length === 0) {
            return judgementOf([...damaged, fairness_notCounted('any attribute', demand, evidence)], notes);
        }
        const rows = attributes.map((attribute) => rowsOf(attribute, demand, evidence));
        return judgementOf(damaged.concat(rows.flatMap(({ checks }) => checks)), notes.concat(rows.flatMap((row) => row.notes)));
    },
};
function knownAttributes({ split }, evidence) {
    const current = liveVersion(evidence);
    const versions = current === null ? [evidence.candidate] : [evidence.candidate, current];
    return [...new Set(versions.flatMap((version) => attributesOf(version, split)))].toSorted();
}
function attributesOf(version, split) {
    return evaluationsOf(version, split).flatMap(({ evaluation }) => Object.keys(evaluation.groups));
}
function rowsOf(attribute, demand, evidence) {
    const live = liveVersion(evidence);
    const candidate = groupReadings(evidence.candidate, attribute, demand.split);
    if (candidate.length === 0)
        return { checks: [fairness_notCounted(attribute, demand, evidence)], notes: [] };
    const current = live === null ? [] : groupReadings(live, attribute, demand.split);
    const groups = comparable(candidate, current, ({ source }) => dataKey(source));
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
    if (isRatio(measure)) {
        const written = demand[measure];
        return written === undefined ? [] : [checkRatio({ ...question, measure, min: written.min })];
    }
    const written = demand[measure];
    return written === undefined ? [] : checkDifference({ ...question, measure, current, ...written });
}
function isRatio(measure) {
    return fairnessRatios.some((ratio) => ratio === measure);
}
function describeFirst(readings) {
    const first = readings[0];
    return first === undefined ? 'unknown data' : describeData(first.source);
}
function fairness_notCounted(attribute, { split }, evidence) {
    const { candidate } = evidence;
    const near = (0,nearest_name/* nearestName */.q)(attribute, attributesOf(candidate, split));
    const hint = near === undefined ? '' : `; it has ${near}, which may be meant`;
    return inconclusive({ subject: `groups (${attribute})`, limit: 'were counted' }, `no evaluation of ${nameOf(candidate)} counts groups of ${attribute}${hint}${exclusions(candidate)}`, attachCommand(candidate, `measure ${nameOf(candidate)}${onDemandedData(evidence)}, with tp, fp, tn and fn of each group of ${attribute}`));
}

// EXTERNAL MODULE: ./.build/js/src/registry/documents/evaluation.js
var evaluation = __webpack_require__(4204);
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
    return settle(judged) ?? nothing(demand, about);
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
        return { check: { ...row, verdict: 'passed', reason: firstPromotionNote }, headroom: 0 };
    });
    return settle(judged) ?? nothing(demand, about);
}
/** The worst of the candidate's readings against the strictest of the current version's. */
function checkAgainstCurrent(demand, reference) {
    const { subject, group } = demand;
    const { margin, current } = reference;
    const about = { subject, limit: marginWords(margin) };
    if (group.current.length === 0) {
        return inconclusive({ ...about, candidate: firstMeasure(demand) }, `${nameOf(current)}, the current version, was not measured on ${reference.conditions}: ${reference.currentElsewhere}`, attachCommand(current, `measure the latency of ${nameOf(current)} on ${reference.conditions}`));
    }
    const judged = group.candidate.flatMap((candidate) => group.current.map((before) => quantity_checks_compare({ demand, reference, about }, candidate, before)));
    return settle(judged) ?? nothing(demand, about);
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
        return inconclusive(about, `the measurement of ${nameOf(version)} on ${reading.latency.hardware} lacks ${quantity.lacks}`, attachCommand(version, `report ${quantity.lacks}`));
    }
    const requests = quantity.requestsOf(reading.latency);
    if (requests >= minRequests)
        return value;
    return inconclusive(about, `${requests} requests of ${nameOf(version)} are fewer than the ${minRequests} that ${quantity.name} needs here`, attachCommand(version, `measure ${nameOf(version)} with at least ${minRequests} requests`));
}
function nothing({ quantity, candidate }, about) {
    return inconclusive(about, `${quantity.name} of ${nameOf(candidate)} was not measured`, attachCommand(candidate, `measure ${quantity.name} of ${nameOf(candidate)}`));
}
function quantity_checks_measure(quantity, { latency }) {
    const value = quantity.valueOf(latency);
    return value === undefined ? null : { value, unit: quantity.unit, n: quantity.requestsOf(latency) };
}
function firstMeasure({ quantity, group }) {
    const first = group.candidate[0];
    return first === undefined ? null : quantity_checks_measure(quantity, first);
}

;// CONCATENATED MODULE: ./.build/js/src/gates/statistics/order-statistics.js
// How many samples a quantile needs before it can be bounded at all.
const confidence = 0.95;
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
    return Math.ceil(Math.log(1 - confidence) / Math.log(quantile));
}

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
        minRequests: minimumSamples(quantiles[name]),
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
    return rate === 0 ? minimumSamples(quantiles.p99) : minimumSamples(1 - rate);
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
    judge: (demand, evidence) => {
        const isRelative = comparesWithCurrent(demand);
        const damaged = unusableEvidence(evidence, isRelative);
        const notes = firstPromotionNotes(evidence, isRelative);
        const all = readingsOf(evidence.candidate);
        const readings = all.filter((reading) => fits(reading, demand));
        if (readings.length === 0)
            return judgementOf([...damaged, nothingFits(all, demand, evidence)], notes);
        return judgementOf([...damaged, ...quantitiesOf(demand).flatMap((each) => latency_checksOf(each, demand, evidence))], [...notes, ...readingNotes(all, readings, demand)]);
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
    const current = liveVersion(evidence);
    const groups = comparable(readingsOf(evidence.candidate).filter((reading) => fits(reading, demand)), current === null ? [] : readingsOf(current), conditionsKey);
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
        return `its latency was never measured${exclusions(current)}`;
    return `it was measured on ${conditions.slice(0, 3).join('; ')}${exclusions(current)}`;
}
function nothingFits(all, { hardware, load }, evidence) {
    const { candidate } = evidence;
    const demanded = [
        ...(hardware === undefined ? [] : [`on ${hardware}`]),
        ...(load === undefined ? [] : [`under ${describeLoad(load)}`]),
    ].join(' ');
    const found = [...new Set(all.map((reading) => describeConditions(reading)))].slice(0, 3).join('; ');
    return inconclusive({ subject: 'latency', limit: demanded === '' ? 'was measured' : `was measured ${demanded}` }, all.length === 0
        ? `no evaluation of ${nameOf(candidate)} measured latency${exclusions(candidate)}`
        : `latency of ${nameOf(candidate)} was measured on ${found}, which is not what policy demands`, attachCommand(candidate, `measure the latency of ${nameOf(candidate)}${onDemandedData(evidence)}${demanded === '' ? '' : ` ${demanded}`}`));
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
    judge: ({ callers }, evidence) => {
        const { candidate } = evidence;
        const next = candidate.manifest.signature;
        if (next === undefined)
            return judgementOf([candidateWithout(candidate)]);
        const current = liveVersion(evidence);
        if (current === null)
            return firstPromotion(next);
        const before = current.manifest.signature;
        if (before === undefined)
            return judgementOf([currentWithout(current)]);
        const { classification, differences } = compareSignatures(before, next, callers);
        const decisive = differences.filter(({ severity }) => severity === 'breaking' || severity === 'unknown');
        const notes = differences.filter((each) => !decisive.includes(each)).map((each) => noteOf(each));
        if (decisive.length > 0) {
            return judgementOf(decisive.map((each) => checkOf(each)), notes);
        }
        const reason = classification === 'identical'
            ? `identical to the signature of ${nameOf(current)}`
            : `${classification === 'warning' ? 'compatible, with warnings' : 'compatible'}: ${differences.length} difference(s) that do not break callers of ${nameOf(current)}`;
        return judgementOf([{ ...whole, verdict: 'passed', reason }], notes);
    },
};
function firstPromotion({ outputs }) {
    return judgementOf([{ ...whole, verdict: 'passed', reason: 'first promotion: there are no callers yet, and it has a signature' }], // prettier-ignore
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
    return inconclusive(whole, `${nameOf(candidate)} has no signature`, 'register it again with a signature: an MLmodel file with one, an ONNX file, or a signature.json beside the artifacts');
}
function currentWithout(current) {
    return inconclusive(whole, `${nameOf(current)}, the current version, has no signature, so nothing is known of what its callers send and read`, 'waive this gate by name for this one promotion; from then on there is a signature to compare with');
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
                ? { ok: true, judge: (evidence) => onlyComplete(gate.judge(result.data, evidence), evidence) }
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
        reason: `${nameOf(candidate)} was registered with --incomplete: mandatory metadata is missing`,
        remedy: 'register it again with the missing metadata; laurel register names what is missing',
    };
    return judgementOf([...judgement.checks, incomplete], judgement.notes);
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


/***/ })

};
