"""The bootstrap of SciPy: intervals of a given distribution to the last digit, and intervals with their own noise."""

import hashlib

import numpy as np
from scipy import stats
from scipy.stats._resampling import _bca_interval
from sklearn.metrics import roc_auc_score

RUNS, REPLICATES = 20, 2000


def xoshiro(words, count):
    """The reference C code of Blackman and Vigna, in 32-bit arithmetic."""
    s, out, mask = list(words), [], 0xFFFFFFFF
    rotl = lambda x, k: ((x << k) | (x >> (32 - k))) & mask
    for _ in range(count):
        out.append(rotl(s[1] * 5 & mask, 7) * 9 & mask)
        t = s[1] << 9 & mask
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotl(s[3], 11)
    return out


def seeded(text):
    digest = hashlib.sha256(text.encode()).digest()
    return {"seed": text, "draws": xoshiro([int.from_bytes(digest[at : at + 4], "big") for at in (0, 4, 8, 12)], 8)}


def noisy(samples, statistic, method, paired=False):
    """Mean and spread of both ends over runs of B = 2000 with seeds of their own."""
    ends = []
    for seed in range(RUNS):
        result = stats.bootstrap(samples, statistic, n_resamples=REPLICATES, method=method, paired=paired, vectorized=False, rng=np.random.default_rng(seed))
        ends.append([result.confidence_interval.low, result.confidence_interval.high])
    ends = np.array(ends)
    return {"method": method.lower(), "mean": ends.mean(axis=0).tolist(), "deviation": ends.std(axis=0, ddof=1).tolist()}


def auc_of(positive, negative):
    return roc_auc_score(np.r_[np.ones(len(positive)), np.zeros(len(negative))], np.r_[positive, negative])


def fixed():
    """The intervals SciPy reads off one distribution, with its z0 and a."""
    random = np.random.default_rng(5)
    sample = random.gamma(2, size=25)
    values = np.array([random.choice(sample, 25).mean() for _ in range(500)])
    cases = []
    for level in (0.9, 0.95):
        alpha = (1 - level) / 2
        low, high, acceleration = _bca_interval((sample,), np.mean, axis=-1, alpha=alpha, theta_hat_b=values, batch=None, xp=np)
        cases.append({"level": level, "percentile": np.percentile(values, [100 * alpha, 100 - 100 * alpha]).tolist(), "bca": np.percentile(values, [100 * float(low), 100 * float(high)]).tolist(), "acceleration": float(acceleration if np.isscalar(acceleration) else np.ravel(acceleration)[0])})
    return {"sample": sample.tolist(), "replicates": values.tolist(), "estimate": float(sample.mean()), "cases": cases}


def golden():
    random = np.random.default_rng(3)
    skewed = random.lognormal(size=60)
    first, second = random.gamma(2, size=80), random.gamma(2, size=80) * 0.9
    positive, negative = (random.normal(size=40) + 1).round(1), random.normal(size=60).round(1)
    right, left = random.uniform(size=300) < 0.85, random.uniform(size=300) < 0.8
    rates = [(0.55, 90), (0.4, 120), (0.5, 60)]
    groups = [(random.uniform(size=n) < p).astype(int) for p, n in rates]
    gap = lambda *samples: max(s.mean() for s in samples) - min(s.mean() for s in samples)
    p95 = lambda x, y: np.sort(x)[int(np.ceil(0.9 * len(x))) - 1] - np.sort(y)[int(np.ceil(0.9 * len(y))) - 1]
    latencies = [np.sort(random.lognormal(size=n)).round(3) for n in (120, 150)]
    methods = ("percentile", "BCa")
    return {
        "generator": [{"words": [1, 2, 3, 4], "draws": xoshiro([1, 2, 3, 4], 10)}],
        "seeds": [seeded("sha256:00/gap"), seeded("ä")],
        "fixed": fixed(),
        "mean": {"rows": skewed.tolist(), "intervals": [noisy((skewed,), np.mean, method) for method in methods]},
        "pairedMean": {"first": first.tolist(), "second": second.tolist(), "intervals": [noisy((first, second), lambda a, b: np.mean(a) - np.mean(b), method, paired=True) for method in methods]},
        "pairedShare": {"first": right.astype(int).tolist(), "second": left.astype(int).tolist(), "intervals": [noisy((right, left), lambda a, b: np.mean(a) - np.mean(b), method, paired=True) for method in methods]},
        "auc": {"positives": positive.tolist(), "negatives": negative.tolist(), "intervals": [noisy((positive, negative), auc_of, method) for method in methods]},
        "gap": {"groups": [[int(g.sum()), len(g)] for g in groups], "intervals": [noisy(tuple(groups), gap, method) for method in methods]},
        "p90": {"candidate": latencies[0].tolist(), "current": latencies[1].tolist(), "intervals": [noisy(tuple(latencies), p95, "percentile")]},
    }
