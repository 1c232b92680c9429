"""McNemar's tests and adjusted p-values: statsmodels."""

import numpy as np
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests

TABLES = [[101, 121, 59, 33], [800, 60, 50, 90], [10, 0, 0, 5], [10, 5, 5, 5], [100, 1, 0, 2], [100, 12, 3, 2]]


def golden():
    tests = []
    for both, first, second, neither in TABLES:
        square = [[both, first], [second, neither]]
        case = {"table": [both, first, second, neither], "exact": float(mcnemar(square, exact=True).pvalue)}
        if first + second > 0:
            corrected = mcnemar(square, exact=False, correction=True)
            case["corrected"] = [float(corrected.statistic), float(corrected.pvalue)]
        tests.append(case)
    random = np.random.default_rng(7)
    families = [[0.01, 0.04, 0.03, 0.005], [0.2], [1, 1, 0], [0.03, 0.03, 0.03], random.uniform(size=12).round(4).tolist(), (random.uniform(size=30) ** 4).round(6).tolist()]
    methods = {"holm": "holm", "benjamini-hochberg": "fdr_bh", "bonferroni": "bonferroni"}
    adjusted = [{"p": p, **{ours: multipletests(p, method=theirs)[1].tolist() for ours, theirs in methods.items()}} for p in families]
    return {"mcnemar": tests, "families": adjusted}
