"""Sample sizes: statsmodels and SciPy, by trying every n."""

import numpy as np
from scipy import stats
from statsmodels.stats.power import normal_sample_size_one_tail
from statsmodels.stats.proportion import proportion_confint


def lower(x, n, confidence, method):
    alpha = 2 * (1 - confidence)
    return proportion_confint(x, n, alpha, {"wilson": "wilson", "clopper-pearson": "beta"}[method])[0]


def least(threshold, confidence, method):
    return next(n for n in range(1, 100000) if lower(n, n, confidence, method) >= threshold - 1e-12)


def needed(threshold, n, confidence, method):
    """The bounds of all counts at once."""
    found = np.flatnonzero(lower(np.arange(n + 1), n, confidence, method) >= threshold - 1e-12)
    return int(found[0]) if len(found) else n + 1


def likely(threshold, confidence, method, share, power):
    """The n after the last that falls short, of all up to 1500."""
    short = [n for n in range(1, 1500) if stats.binom.sf(needed(threshold, n, confidence, method) - 1, n, share) < power]
    return short[-1] + 1


def golden():
    shown = [{"threshold": t, "confidence": c, "method": m, "least": least(t, c, m)} for t in (0.5, 0.8, 0.95, 0.99) for c in (0.95, 0.975) for m in ("wilson", "clopper-pearson")]
    counts = [{"threshold": t, "n": n, "confidence": 0.95, "method": m, "successes": needed(t, n, 0.95, m)} for t, n in ((0.8, 10), (0.8, 50), (0.9, 200), (0.5, 37)) for m in ("wilson", "clopper-pearson")]
    with_power = [{"threshold": t, "confidence": 0.95, "method": m, "share": s, "power": p, "n": likely(t, 0.95, m, s, p)} for t, s in ((0.8, 0.9), (0.5, 0.7)) for m in ("wilson", "clopper-pearson") for p in (0.8, 0.9)]
    plans = [{"deviation": d, "margin": m, "gain": g, "alpha": 0.05, "power": p, "n": float(normal_sample_size_one_tail(m + g, p, 0.05, std_null=d, std_alternative=d))} for d, m, g in ((0.5, 0.02, 0.0), (0.3, 0.01, 0.005), (1.0, 0.1, -0.05)) for p in (0.8, 0.9)]
    ranks = []
    for n, q, confidence in ((299, 0.99, 0.95), (298, 0.99, 0.95), (1000, 0.99, 0.95), (200, 0.95, 0.975), (59, 0.95, 0.95), (10, 0.5, 0.975), (5, 0.5, 0.95), (4, 0.5, 0.95)):
        upper = next((k for k in range(1, n + 1) if stats.binom.cdf(k - 1, n, q) >= confidence), None)
        below = next((k for k in range(n, 0, -1) if stats.binom.sf(k - 1, n, q) >= confidence), None)
        ranks.append({"n": n, "quantile": q, "confidence": confidence, "upper": upper, "lower": below})
    return {"shown": shown, "counts": counts, "power": with_power, "plans": plans, "ranks": ranks}
