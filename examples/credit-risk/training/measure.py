"""Measuring: what a version gives on the test split, through onnxruntime, as it would be served."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import onnxruntime as ort
import pandas as pd
from sklearn import metrics as sk

from training.data import age_bands, education_names, sex_names
from training.fit import Fitted, target
from training.graph import feed, session

SCORE_DECIMALS = 6
SLICED_BY = "education"
SLICED_EDUCATION = ("graduate-school", "university", "high-school")
"""`other` is left out: about 140 test rows with some ten defaults are too few for an AUC."""

WARM_UP = 500
ROUNDS = 60
REQUESTS_PER_ROUND = 50

Counts = dict[str, int]


@dataclass(frozen=True)
class Metric:
    """A number and the direction in which it gets better."""

    value: float
    better: str
    n: int


@dataclass(frozen=True)
class Measured:
    """Everything measured of one version but latency; `predictions` is one row for each test row."""

    predictions: pd.DataFrame
    metrics: dict[str, Metric]
    slices: dict[str, dict[str, Metric]]
    groups: dict[str, dict[str, Counts]]


@dataclass(frozen=True)
class Latency:
    """Single-row requests to one session, one after the other."""

    milliseconds: np.ndarray
    duration_seconds: float


def measure(fitted: Fitted, rows: pd.DataFrame) -> Measured:
    """Scores the rows with the ONNX model; metrics are computed from the rounded scores that are kept."""
    predictions = _predict(fitted, rows)
    if not fitted.recipe.is_classifier:
        return Measured(predictions, regression_metrics(predictions), {}, {})
    return Measured(
        predictions=predictions,
        metrics=classification_metrics(predictions),
        slices={
            name: classification_metrics(predictions[predictions[SLICED_BY] == name])
            for name in SLICED_EDUCATION
        },
        groups={
            "sex": confusion_by(predictions, "sex", ("male", "female")),
            "age": confusion_by(predictions, "age", ("under-30", "30-49", "50-plus")),
        },
    )


def classification_metrics(predictions: pd.DataFrame) -> dict[str, Metric]:
    """AUC and the others of a table with columns label, score and prediction."""
    truth, score, decision = (predictions[name].to_numpy() for name in ("label", "score", "prediction"))
    values = {
        "auc": (sk.roc_auc_score(truth, score), "higher"),
        "average_precision": (sk.average_precision_score(truth, score), "higher"),
        "brier": (sk.brier_score_loss(truth, score), "lower"),
        "log_loss": (sk.log_loss(truth, score), "lower"),
        "accuracy": (sk.accuracy_score(truth, decision), "higher"),
        "f1": (sk.f1_score(truth, decision), "higher"),
    }
    return {name: Metric(float(value), better, len(truth)) for name, (value, better) in values.items()}


def regression_metrics(predictions: pd.DataFrame) -> dict[str, Metric]:
    """RMSE, MAE and R² of a table with columns label and score."""
    truth, score = predictions["label"].to_numpy(), predictions["score"].to_numpy()
    values = {
        "rmse": (sk.root_mean_squared_error(truth, score), "lower"),
        "mae": (sk.mean_absolute_error(truth, score), "lower"),
        "r2": (sk.r2_score(truth, score), "higher"),
    }
    return {name: Metric(float(value), better, len(truth)) for name, (value, better) in values.items()}


def confusion_by(predictions: pd.DataFrame, column: str, groups: Sequence[str]) -> dict[str, Counts]:
    """Confusion counts of each group; the positive class is a default, so `fp` is a good client declined."""
    return {group: _confusion(predictions[predictions[column] == group]) for group in groups}


def equalized_odds_difference(counts: Mapping[str, Counts]) -> float:
    """The larger of the gaps in true and false positive rate (Hardt et al., 2016)."""
    true_rates = [c["tp"] / (c["tp"] + c["fn"]) for c in counts.values()]
    false_rates = [c["fp"] / (c["fp"] + c["tn"]) for c in counts.values()]
    return max(max(true_rates) - min(true_rates), max(false_rates) - min(false_rates))


def hardware_label() -> str:
    """Names what latency was measured on, coarsely enough to stay the same from run to run."""
    machine = platform.machine().replace("x86_64", "x86-64")
    return f"{os.cpu_count()}-core {machine}, onnxruntime CPU, 1 thread"


def measure_latency(versions: Sequence[Fitted], rows: pd.DataFrame, seed: int) -> list[Latency]:
    """Times single-row requests. The versions take turns in short rounds, so that a busy machine slows
    all of them and not the one that happened to run."""
    sample = rows.sample(n=ROUNDS * REQUESTS_PER_ROUND, random_state=seed)
    sessions = [session(version.onnx) for version in versions]
    requests = [_single_requests(version, sample) for version in versions]
    for run, feeds in zip(sessions, requests, strict=True):
        _warm_up(run, feeds)
    timings: list[list[float]] = [[] for _ in versions]
    elapsed = [0.0] * len(versions)
    for round_number in range(ROUNDS):
        for turn in range(len(versions)):
            index = (round_number + turn) % len(versions)
            started = time.perf_counter()
            first = round_number * REQUESTS_PER_ROUND
            feeds = requests[index][first : first + REQUESTS_PER_ROUND]
            timings[index].extend(_time_requests(sessions[index], feeds))
            elapsed[index] += time.perf_counter() - started
    return [Latency(np.array(t), e) for t, e in zip(timings, elapsed, strict=True)]


def nearest_rank(values: np.ndarray, share: float) -> float:
    """The nearest-rank quantile: the smallest value that at least `share` of the values do not exceed."""
    return float(np.sort(values)[max(int(np.ceil(share * len(values))), 1) - 1])


def _predict(fitted: Fitted, rows: pd.DataFrame) -> pd.DataFrame:
    recipe = fitted.recipe
    outputs = session(fitted.onnx).run([o.name for o in recipe.outputs], feed(recipe.inputs, rows))
    table = pd.DataFrame(
        {"id": rows["ID"], "label": target(recipe, rows), "score": outputs[0].round(SCORE_DECIMALS)}
    )
    if not recipe.is_classifier:
        return table
    table["prediction"] = outputs[1]
    table["sex"], table["age"] = sex_names(rows), age_bands(rows)
    table["education"] = education_names(rows)
    _refuse_if_rounding_decides(fitted, table)
    return table


def _refuse_if_rounding_decides(fitted: Fitted, table: pd.DataFrame) -> None:
    """A kept score must lie on the side of the cut-off on which the model decided."""
    cutoffs = fitted.cutoffs
    applied = cutoffs["all"] if "all" in cutoffs else table["sex"].map(cutoffs)
    disagreeing = int(((table["score"] >= applied).astype(int) != table["prediction"]).sum())
    if disagreeing:
        raise ValueError(f"{fitted.recipe.name}: rounding moves {disagreeing} scores over the cut-off")


def _confusion(rows: pd.DataFrame) -> Counts:
    actual, declined = rows["label"] == 1, rows["prediction"] == 1
    return {
        "tp": int((actual & declined).sum()),
        "fp": int((~actual & declined).sum()),
        "tn": int((~actual & ~declined).sum()),
        "fn": int((actual & ~declined).sum()),
    }


def _single_requests(fitted: Fitted, sample: pd.DataFrame) -> list[dict[str, np.ndarray]]:
    columns = feed(fitted.recipe.inputs, sample)
    return [{name: values[i : i + 1] for name, values in columns.items()} for i in range(len(sample))]


def _warm_up(run: ort.InferenceSession, feeds: Sequence[dict[str, np.ndarray]]) -> None:
    for request in feeds[:WARM_UP]:
        run.run(None, request)


def _time_requests(run: ort.InferenceSession, feeds: Sequence[dict[str, np.ndarray]]) -> list[float]:
    timings = []
    for request in feeds:
        started = time.perf_counter_ns()
        run.run(None, request)
        timings.append(round((time.perf_counter_ns() - started) / 1e6, 3))
    return timings
