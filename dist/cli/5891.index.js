export const id = 5891;
export const ids = [5891];
export const modules = {

/***/ 54919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ modeFields),
/* harmony export */   Qq: () => (/* binding */ alphaOf),
/* harmony export */   nI: () => (/* binding */ modes)
/* harmony export */ });
/* unused harmony export usualConfidence */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
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
/* harmony export */   Rm: () => (/* binding */ confidence),
/* harmony export */   XP: () => (/* binding */ shownShare),
/* harmony export */   d5: () => (/* binding */ notShown),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   fP: () => (/* binding */ livePositives),
/* harmony export */   hJ: () => (/* binding */ errorsAt),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   u5: () => (/* binding */ falseBlocks),
/* harmony export */   vB: () => (/* binding */ roughly)
/* harmony export */ });
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

/***/ 44890:
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
/* harmony import */ var _order_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44890);
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


/***/ })

};
