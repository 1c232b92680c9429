"""The same pieces of work by scikit-learn, SciPy and NumPy: times, peak memory, and what was found.

    python theirs_once.py <directory of columns> <act> <replicates>

`metrics`, `auc` and `gap` are written as their users write them: scikit-learn's functions, and scipy.stats.bootstrap of
them, one resample at a time (as many at once as it takes by default are 16 GB for a million rows). `auc-numpy` and
`gap-numpy` are written for speed: rows are sorted once and resampled as counts, as Laurel does it.
"""

import json
import pathlib
import resource
import sys
import time

import numpy as np
import scipy
import sklearn
from scipy import stats
from sklearn import metrics as m

directory, act, replicates = pathlib.Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
column = lambda name, kind: np.fromfile(directory / name, dtype=kind)
label, decision, group, region = (column(f"{name}.u8", np.uint8) for name in ("label", "decision", "group", "region"))
score = column("score.f64", np.float64)
LEVEL = 0.9


def ece(y, p, bins=10):
    edges = np.arange(bins + 1) / bins
    ids = np.searchsorted(edges[1:-1], p)
    gaps = np.bincount(ids, p, bins) - np.bincount(ids, y, bins)
    return np.abs(gaps).sum() / len(p)


def measure(rows):
    y, d, p = label[rows], decision[rows], score[rows]
    return [
        m.accuracy_score(y, d), m.precision_score(y, d), m.recall_score(y, d), m.f1_score(y, d), m.roc_auc_score(y, p),
        m.average_precision_score(y, p), m.log_loss(y, p), m.brier_score_loss(y, p), ece(y, p),
    ]  # fmt: skip


def measure_all():
    return [measure(slice(None)), *(measure(region == r) for r in np.unique(region))]


def ends(estimate, values):
    low, high = np.quantile(values, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return {"estimate": estimate, "low": low, "high": high, "standardError": np.std(values, ddof=1)}


def bootstrap(samples, statistic):
    return ends(statistic(*samples), stats.bootstrap(samples, statistic, n_resamples=replicates, batch=1, vectorized=False, method="percentile", confidence_level=LEVEL, rng=np.random.default_rng(1)).bootstrap_distribution)


def auc_of(positive, negative):
    return m.roc_auc_score(np.r_[np.ones(len(positive)), np.zeros(len(negative))], np.r_[positive, negative])


def resample_auc():
    return bootstrap((score[label == 1], score[label == 0]), auc_of)


def resample_auc_fast():
    random = np.random.default_rng(1)
    positive, negative = np.sort(score[label == 1]), np.sort(score[label == 0])
    below, up_to = np.searchsorted(negative, positive, "left"), np.searchsorted(negative, positive, "right")
    m1, m0 = len(positive), len(negative)
    running = np.zeros(m0 + 1, dtype=np.int64)

    def statistic(positives, negatives):
        np.cumsum(negatives, out=running[1:])
        return float(positives @ (running[below] + running[up_to])) / (2 * m1 * m0)

    draw = lambda n: np.bincount(random.integers(0, n, n, dtype=np.uint32), minlength=n)
    estimate = statistic(np.ones(m1, dtype=np.int64), np.ones(m0, dtype=np.int64))
    return ends(estimate, np.array([statistic(draw(m1), draw(m0)) for _ in range(replicates)]))


def gap(counts):
    """Equalized odds: counts of (not predicted, predicted) negatives, then positives, in the last axis."""
    fpr = counts[..., 1] / (counts[..., 0] + counts[..., 1])
    tpr = counts[..., 3] / (counts[..., 2] + counts[..., 3])
    return np.maximum(np.ptp(fpr, axis=-1), np.ptp(tpr, axis=-1))


def cells(rows):
    return np.bincount(rows, minlength=4)


def resample_gap():
    coded = 2 * label + decision
    samples = tuple(coded[group == g] for g in np.unique(group))
    return bootstrap(samples, lambda *drawn: float(gap(np.array([cells(rows) for rows in drawn]))))


def resample_gap_fast():
    random = np.random.default_rng(1)
    coded = 2 * label + decision
    counts = np.array([cells(coded[group == g]) for g in np.unique(group)])
    drawn = np.stack([random.multinomial(row.sum(), row / row.sum(), replicates) for row in counts], axis=1)
    return ends(float(gap(counts)), gap(drawn))


acts = {"metrics": measure_all, "auc": resample_auc, "auc-numpy": resample_auc_fast, "gap": resample_gap, "gap-numpy": resample_gap_fast}
started, cpu_started = time.perf_counter(), time.process_time()
found = acts[act]()
ms, cpu_ms = (time.perf_counter() - started) * 1000, (time.process_time() - cpu_started) * 1000
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
made_with = f"Python {sys.version.split()[0]}, scikit-learn {sklearn.__version__}, SciPy {scipy.__version__}, NumPy {np.__version__}"
print(json.dumps({"ms": ms, "cpuMs": cpu_ms, "peakRssMib": peak, "found": found, "madeWith": made_with}))
