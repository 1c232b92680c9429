"""Golden numbers of fairness measures, computed by Fairlearn from predictions.

Run: pip install fairlearn && python test/golden/fairness.py > test/golden/fairness.json
The first case holds the arrays of Fairlearn's user guide (common fairness metrics).
"""

import json
import random

import fairlearn
from fairlearn import metrics as m

MEASURES = [
    "demographic_parity_difference",
    "demographic_parity_ratio",
    "equalized_odds_difference",
    "equalized_odds_ratio",
    "equal_opportunity_difference",
    "equal_opportunity_ratio",
]


def case(name, y, p, g):
    counts = {}
    for label, prediction, group in zip(y, p, g):
        kind = ("t" if label == prediction else "f") + ("p" if prediction else "n")
        counts.setdefault(group, {"tp": 0, "fp": 0, "tn": 0, "fn": 0})[kind] += 1
    values = {measure: float(getattr(m, measure)(y, p, sensitive_features=g)) for measure in MEASURES}
    frame = m.MetricFrame(
        metrics={"sr": m.selection_rate, "tpr": m.true_positive_rate, "fpr": m.false_positive_rate},
        y_true=y,
        y_pred=p,
        sensitive_features=g,
    )
    rates = {group: {k: float(v) for k, v in row.items()} for group, row in frame.by_group.iterrows()}
    return {"name": name, "groups": counts, "rates": rates, "values": values}


def drawn(seed, groups):
    random.seed(seed)
    rows = []
    for group in groups:
        base, selected = random.uniform(0.2, 0.8), random.uniform(0.2, 0.8)
        # One of each kind keeps every denominator above 0, where Fairlearn and Laurel agree on what a rate is.
        rows += [(1, 1, group), (1, 0, group), (0, 1, group), (0, 0, group)]
        for _ in range(random.randint(20, 200)):
            rows.append((int(random.random() < base), int(random.random() < selected), group))
    return case(f"drawn with seed {seed}", *map(list, zip(*rows)))


GUIDE = case(
    "the arrays of Fairlearn's user guide",
    [0, 1, 1, 1, 1, 0, 1, 0, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1],
    [0, 0, 1, 0, 1, 1, 1, 0, 0, 1, 1, 1, 1, 0, 0, 1, 1, 0],
    list("bbabbcccaacabccbcc"),
)

print(
    json.dumps(
        {
            "fairlearn": fairlearn.__version__,
            "cases": [GUIDE, drawn(1, "ab"), drawn(2, "abc"), drawn(3, "abcdefgh")],
        },
        indent=2,
    )
)
