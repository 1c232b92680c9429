"""Measures of classes, numbers and probabilities: scikit-learn; calibration slope: statsmodels; group measures: Fairlearn."""

import fairlearn.metrics as fair
import numpy as np
import statsmodels.api as sm
from sklearn import calibration
from sklearn import metrics as m


def classes():
    cases = []
    for seed, k, n in ((1, 2, 40), (2, 3, 60), (3, 6, 200)):
        random = np.random.default_rng(seed)
        y = random.integers(0, k, n)
        p = np.where(random.uniform(size=n) < 0.6, y, random.integers(0, k, n))
        averages = {average: {name: f(y, p, average=average) for name, f in (("precision", m.precision_score), ("recall", m.recall_score), ("f1", m.f1_score))} for average in ("macro", "micro", "weighted")}
        precision, recall, f1, support = m.precision_recall_fscore_support(y, p)
        cases.append({"classes": k, "labels": y.tolist(), "predictions": p.tolist(), "accuracy": m.accuracy_score(y, p), "averages": averages, "precision": precision.tolist(), "recall": recall.tolist(), "f1": f1.tolist()})
    return cases


def regressions():
    cases = []
    for seed, n, offset in ((4, 30, 0.0), (5, 200, 1e6)):
        random = np.random.default_rng(seed)
        y = random.normal(size=n) * 3 + offset
        p = y + random.normal(size=n)
        w = random.integers(0, 4, n)
        case = {"actual": y.tolist(), "predicted": p.tolist(), "weights": w.tolist()}
        for name, weights in (("plain", None), ("weighted", w)):
            case[name] = {"rmse": m.root_mean_squared_error(y, p, sample_weight=weights), "mae": m.mean_absolute_error(y, p, sample_weight=weights), "r2": m.r2_score(y, p, sample_weight=weights)}
        cases.append(case)
    return cases


def ece(y, p, bins, strategy):
    """From scikit-learn's edges; a value on an edge belongs to the bin below."""
    edges = np.percentile(p, np.linspace(0, 1, bins + 1) * 100) if strategy == "quantile" else np.arange(bins + 1) / bins
    ids = np.searchsorted(edges[1:-1], p)
    return sum(abs(p[ids == b].sum() - y[ids == b].sum()) for b in range(bins)) / len(p)


def recalibration(y, p):
    eps = np.finfo(float).eps
    clipped = np.clip(p, eps, 1 - eps)
    logits = np.log(clipped / (1 - clipped))
    both = sm.Logit(y, sm.add_constant(logits)).fit(disp=0, method="newton", tol=1e-14, maxiter=100)
    large = sm.GLM(y, np.ones(len(y)), family=sm.families.Binomial(), offset=logits).fit(tol=1e-14, maxiter=100)
    return {"intercept": [both.params[0], both.bse[0]], "slope": [both.params[1], both.bse[1]], "inTheLarge": [large.params[0], large.bse[0]]}


def probabilities():
    cases = [(np.array([0, 0, 1, 0, 1, 0, 1, 1, 1, 1]), np.array([0.1, 0.2, 0.3, 0.4, 0.55, 0.65, 0.75, 0.85, 0.95, 0.9]))]
    for seed, n, decimals in ((6, 80, 12), (7, 400, 2)):
        random = np.random.default_rng(seed)
        p = np.clip(random.beta(2, 3, n), 0, 1).round(decimals)
        cases.append(((random.uniform(size=n) < p**1.3).astype(int), p))
    certain = np.array([0.0, 1.0, 1.0, 0.0, 0.3, 0.8])
    cases.append((np.array([0, 1, 0, 1, 1, 0]), certain))
    found = []
    for y, p in cases:
        case = {"labels": y.tolist(), "probabilities": p.tolist(), "brier": m.brier_score_loss(y, p), "logLoss": m.log_loss(y, p), "recalibration": recalibration(y, p), "bins": []}
        for strategy, ours in (("uniform", "equal-width"), ("quantile", "equal-mass")):
            for bins in (5, 10, 15):
                observed, predicted = calibration.calibration_curve(y, p, n_bins=bins, strategy=strategy)
                case["bins"].append({"binning": ours, "count": bins, "ece": float(ece(y, p, bins, strategy)), "observed": observed.tolist(), "predicted": predicted.tolist()})
        found.append(case)
    return found


def fairness():
    random = np.random.default_rng(9)
    y, p, g = random.integers(0, 2, 120), random.integers(0, 2, 120), random.choice(list("abc"), 120)
    frame = fair.MetricFrame(metrics={"accuracy": m.accuracy_score, "precision": m.precision_score, "recall": m.recall_score, "f1": m.f1_score}, y_true=y, y_pred=p, sensitive_features=g)
    groups = {group: {"labels": y[g == group].tolist(), "predictions": p[g == group].tolist(), "values": row.astype(float).to_dict()} for group, row in frame.by_group.iterrows()}
    return {"groups": groups, "overall": frame.overall.astype(float).to_dict(), "difference": frame.difference().astype(float).to_dict()}


def golden():
    return {"classes": classes(), "regressions": regressions(), "probabilities": probabilities(), "groups": fairness()}
