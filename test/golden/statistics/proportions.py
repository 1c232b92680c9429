"""Intervals and tests of proportions: statsmodels, SciPy, and the formulas of papers that neither has."""

import warnings

import numpy as np
from scipy import optimize, special, stats
from statsmodels.stats import proportion as sm

warnings.simplefilter("ignore")

ONE = [(81, 263), (15, 148), (0, 20), (20, 20), (1, 29), (9, 10), (50, 100), (990, 1000), (123456, 1000000)]
TWO = [
    (56, 70, 48, 80), (9, 10, 3, 10), (6, 7, 2, 7), (10, 10, 0, 20), (480, 800, 270, 500), (480, 800, 9, 20),
    (850, 1000, 860, 1000), (0, 30, 0, 40), (3, 1000, 5, 900),
]  # fmt: skip
PAIRED = [(1, 1, 7, 12), (59, 6, 16, 80), (14, 0, 0, 0), (0, 0, 0, 20), (36, 12, 2, 0), (801, 61, 50, 88), (5, 0, 3, 9), (40, 9, 9, 2)]
LEVELS = [0.8, 0.9, 0.95, 0.99]


def wilson(x, n, level):
    return sm.proportion_confint(x, n, 1 - level, "wilson")


def newcombe_paired(both, first, second, neither, level):
    """Newcombe (1998), Statistics in Medicine 17, 2635-2650, method 10, written out from the paper."""
    n = both + first + second + neither
    p1, p2 = (both + first) / n, (both + second) / n
    l1, u1 = map(float, wilson(both + first, n, level))
    l2, u2 = map(float, wilson(both + second, n, level))
    margins = (both + first) * (second + neither) * (both + second) * (first + neither)
    phi = 0.0
    if margins:
        numerator = both * neither - first * second
        phi = (max(numerator - n / 2, 0) if numerator > 0 else numerator) / margins**0.5
    below = (p1 - l1) ** 2 - 2 * phi * (p1 - l1) * (u2 - p2) + (u2 - p2) ** 2
    above = (u1 - p1) ** 2 - 2 * phi * (u1 - p1) * (p2 - l2) + (p2 - l2) ** 2
    return (first - second) / n - below**0.5, (first - second) / n + above**0.5


def score(x1, n1, x2, n2, delta, factor):
    """Miettinen and Nurminen's statistic, their cubic solved by its companion matrix.

    Not statsmodels': up to 0.15 its `score_test_proportions_2indep` has `count0 * diff` for the `n0 * diff` of the
    paper in the cubic's linear term, and so does not maximise the likelihood (z 1.2666 for 1.2682 in the first test).
    """
    n = n1 + n2
    cubic = [n, (n1 + 2 * n2) * delta - n - x1 - x2, (n2 * delta - n - 2 * x2) * delta + x1 + x2, x2 * delta * (1 - delta)]
    low, high = max(0.0, -delta), min(1.0, 1 - delta)
    inside = [root.real for root in np.roots(cubic) if abs(root.imag) < 1e-7 and low - 1e-9 <= root.real <= high + 1e-9]
    likelihood = lambda p2: special.xlogy(x1, p2 + delta) + special.xlogy(n1 - x1, 1 - p2 - delta) + special.xlogy(x2, p2) + special.xlogy(n2 - x2, 1 - p2)
    p2 = max((min(max(root, low + 1e-15), high - 1e-15) for root in inside), key=likelihood)
    p1 = p2 + delta
    variance = (p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2) * factor
    return (x1 / n1 - x2 / n2 - delta) / variance**0.5


def miettinen_nurminen(x1, n1, x2, n2, level):
    z, n = stats.norm.isf((1 - level) / 2), n1 + n2
    estimate, factor = x1 / n1 - x2 / n2, (n1 + n2) / (n1 + n2 - 1)
    low = optimize.brentq(lambda d: score(x1, n1, x2, n2, d, factor) - z, -1 + 1e-9, estimate - 1e-9, xtol=1e-15, rtol=1e-15)
    high = optimize.brentq(lambda d: score(x1, n1, x2, n2, d, factor) + z, estimate + 1e-9, 1 - 1e-9, xtol=1e-15, rtol=1e-15)
    return low, high


def ratio_score(x1, n1, x2, n2, level):
    """Miettinen and Nurminen's ratio, from the quadratic of their appendix."""
    z, n = stats.norm.isf((1 - level) / 2), n1 + n2

    def statistic(log_ratio):
        ratio = np.exp(log_ratio)
        b = -(n1 * ratio + x1 + n2 + x2 * ratio)
        p2 = (-b - (b * b - 4 * n * ratio * (x1 + x2)) ** 0.5) / (2 * n * ratio)
        variance = (ratio * p2 * (1 - ratio * p2) / n1 + ratio**2 * p2 * (1 - p2) / n2) * n / (n - 1)
        return (x1 / n1 - ratio * x2 / n2) / variance**0.5

    estimate = np.log(x1 / n1 / (x2 / n2))
    find = lambda target, a, b: float(np.exp(optimize.brentq(lambda r: statistic(r) - target, a, b, xtol=1e-15, rtol=1e-15)))
    return find(z, estimate - 8, estimate - 1e-9), find(-z, estimate + 1e-9, estimate + 8)


def pair(values):
    return [float(value) for value in values]


def golden():
    one, two, paired = [], [], []
    for x, n in ONE:
        for level in LEVELS:
            one.append({"successes": x, "n": n, "level": level, "wilson": pair(wilson(x, n, level)), "clopperPearson": pair(sm.proportion_confint(x, n, 1 - level, "beta"))})
    for x1, n1, x2, n2 in TWO:
        for level in LEVELS:
            case = {"first": [x1, n1], "second": [x2, n2], "level": level}
            case["newcombe"] = pair(sm.confint_proportions_2indep(x1, n1, x2, n2, method="newcomb", alpha=1 - level))
            if 0 < x1 < n1 and 0 < x2 < n2:
                case["miettinenNurminen"] = pair(miettinen_nurminen(x1, n1, x2, n2, level))
                case["ratioScore"] = pair(ratio_score(x1, n1, x2, n2, level))
                case["logRatio"] = pair(sm.confint_proportions_2indep(x1, n1, x2, n2, compare="ratio", method="log", correction=False, alpha=1 - level))
            two.append(case)
    for table in PAIRED:
        for level in LEVELS:
            paired.append({"table": table, "level": level, "newcombe": pair(newcombe_paired(*table, level))})
    tests = []
    for x1, n1, x2, n2, margin in [(850, 1000, 860, 1000, 0.03), (855, 1000, 860, 1000, 0.02), (56, 70, 48, 80, 0.0), (90, 100, 85, 100, 0.1)]:
        z = score(x1, n1, x2, n2, -margin, 1)
        tests.append({"first": [x1, n1], "second": [x2, n2], "nullDifference": -margin, "z": z, "p": float(stats.norm.sf(z))})
    return {"one": one, "two": two, "paired": paired, "tests": tests}
