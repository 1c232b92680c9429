"""AUC, average precision, NDCG: scikit-learn. DeLong's variance from the kernel of every pair, as the paper defines it."""

import numpy as np
from scipy import optimize, stats
from sklearn import metrics


def data(seed, n, decimals, shift=1.0):
    random = np.random.default_rng(seed)
    y = (random.uniform(size=n) < 0.4).astype(int)
    y[:2] = [0, 1]
    signal = random.normal(size=n) + shift * y
    first = (signal + 0.7 * random.normal(size=n)).round(decimals)
    second = (signal + 0.9 * random.normal(size=n)).round(decimals)
    return y, first, second


def kernel(y, scores):
    gaps = scores[y == 1][:, None] - scores[y == 0][None, :]
    return (gaps > 0) + 0.5 * (gaps == 0)


def delong(y, *models):
    """Covariance matrix of the models' AUCs: S10 / m + S01 / n (DeLong et al. 1988, equation 5)."""
    kernels = [kernel(y, scores) for scores in models]
    tens = np.atleast_2d(np.cov([k.mean(axis=1) for k in kernels]))
    ones = np.atleast_2d(np.cov([k.mean(axis=0) for k in kernels]))
    return tens / kernels[0].shape[0] + ones / kernels[0].shape[1]


def newcombe_auc(auc, positives, negatives, level):
    """Newcombe (2006) part 2, method 5, solved by bracketing."""
    z, m = stats.norm.isf((1 - level) / 2), (positives + negatives) / 2 - 1
    excess = lambda t: (auc - t) ** 2 - z * z * t * (1 - t) * (1 + m * (1 - t) / (2 - t) + m * t / (1 + t)) / (positives * negatives)
    low = 0.0 if auc == 0 else optimize.brentq(excess, 1e-12, auc - 1e-13 if auc == 1 else auc, xtol=1e-16, rtol=1e-15)
    high = 1.0 if auc == 1 else optimize.brentq(excess, auc + 1e-13 if auc == 0 else auc, 1 - 1e-12, xtol=1e-16, rtol=1e-15)
    return [low, high]


def case(name, y, first, second):
    a, b = metrics.roc_auc_score(y, first), metrics.roc_auc_score(y, second)
    s = delong(y, first, second)
    variance = s[0, 0] + s[1, 1] - 2 * s[0, 1]
    z95 = stats.norm.isf(0.025)
    z = (a - b) / variance**0.5
    return {
        "name": name,
        "labels": y.tolist(),
        "first": first.tolist(),
        "second": second.tolist(),
        "auc": [a, b],
        "averagePrecision": [metrics.average_precision_score(y, first), metrics.average_precision_score(y, second)],
        "variance": [s[0, 0], s[1, 1]],
        "interval95": [[max(0.0, v - z95 * w**0.5), min(1.0, v + z95 * w**0.5)] for v, w in ((a, s[0, 0]), (b, s[1, 1]))],
        "differenceVariance": variance,
        "difference95": [a - b - z95 * variance**0.5, a - b + z95 * variance**0.5],
        "z": z,
        "p": 2 * stats.norm.sf(abs(z)),
        "newcombe95": newcombe_auc(a, int(y.sum()), int((1 - y).sum()), 0.95),
    }


def ndcg():
    random = np.random.default_rng(11)
    queries = [([3, 2, 3, 0, 1, 2], [6, 5, 4, 3, 2, 1]), ([10, 0, 0, 1, 5], [0.1, 0.2, 0.3, 4, 70]), ([1, 0, 2, 0], [1, 1, 1, 1]), ([0, 1], [0.5, 0.5])]
    for n in (7, 25):
        queries.append((random.integers(0, 4, n).tolist(), random.normal(size=n).round(1).tolist()))
    return [{"relevance": r, "scores": s, "k": k, "ndcg": metrics.ndcg_score([r], [s], k=k)} for r, s in queries for k in (1, 3, 5, 10)]


def golden():
    cases = [case("60 rows without ties", *data(1, 60, 12)), case("300 rows with ties", *data(2, 300, 1)), case("200 rows, 4 scores", *data(3, 200, 0))]
    extremes = [{"auc": auc, "positives": p, "negatives": n, "level": level, "interval": newcombe_auc(auc, p, n, level)} for auc in (0.5, 0.9, 1.0) for p, n in ((10, 10), (40, 200)) for level in (0.9, 0.95)]
    return {"cases": cases, "newcombe": extremes, "ndcg": ndcg()}
