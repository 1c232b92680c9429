"""Fitting: one recipe and the training rows in, one ONNX model out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from sklearn.base import BaseEstimator
from sklearn.metrics import mean_absolute_error, roc_auc_score, root_mean_squared_error
from sklearn.model_selection import KFold, StratifiedKFold, cross_val_predict

from training.data import LABEL, sex_names
from training.graph import complete_model, compute_features, feed, session
from training.recipes import BAD_RATE_TARGET, Recipe

FOLDS = 5


@dataclass(frozen=True)
class Fitted:
    """A trained version. `training_metrics` come from cross-validation within the training rows."""

    recipe: Recipe
    onnx: bytes
    cutoffs: dict[str, float]
    training_metrics: dict[str, float]
    conversion_error: float
    """The largest difference between what scikit-learn and the ONNX model give for a training row."""


def target(recipe: Recipe, rows: pd.DataFrame) -> np.ndarray:
    """What a recipe predicts: default next month, or the utilisation at the last bill."""
    if recipe.is_classifier:
        return rows[LABEL].to_numpy()
    return (rows["BILL_AMT1"] / rows["LIMIT_BAL"]).round(6).to_numpy()


def fit(recipe: Recipe, rows: pd.DataFrame, seed: int) -> Fitted:
    """Fits a recipe. Cut-offs are chosen on out-of-fold scores, never on the test split."""
    features, truth = compute_features(recipe.inputs, recipe.features, rows), target(recipe, rows)
    unseen = _out_of_fold(recipe, features, truth, seed)
    cutoffs = _choose_cutoffs(recipe, unseen, truth, rows)
    estimator = recipe.estimator(seed).fit(features, truth)
    model = complete_model(
        recipe.inputs, recipe.outputs, recipe.features, estimator, features.shape[1], cutoffs
    )
    served = session(model).run([recipe.outputs[0].name], feed(recipe.inputs, rows))[0]
    return Fitted(
        recipe=recipe,
        onnx=model.SerializeToString(deterministic=True),
        cutoffs=cutoffs,
        training_metrics=_training_metrics(recipe, unseen, truth),
        conversion_error=float(np.abs(served - _scores(recipe, estimator, features)).max()),
    )


def _out_of_fold(recipe: Recipe, features: np.ndarray, truth: np.ndarray, seed: int) -> np.ndarray:
    folds = StratifiedKFold if recipe.is_classifier else KFold
    predicted = cross_val_predict(
        recipe.estimator(seed),
        features,
        truth,
        cv=folds(FOLDS, shuffle=True, random_state=seed),
        method="predict_proba" if recipe.is_classifier else "predict",
    )
    return predicted[:, 1] if recipe.is_classifier else predicted


def _scores(recipe: Recipe, estimator: BaseEstimator, features: np.ndarray) -> np.ndarray:
    return estimator.predict_proba(features)[:, 1] if recipe.is_classifier else estimator.predict(features)


def _choose_cutoffs(
    recipe: Recipe, scores: np.ndarray, defaults: np.ndarray, rows: pd.DataFrame
) -> dict[str, float]:
    if recipe.cutoff == "none":
        return {}
    if recipe.cutoff == "one":
        return {"all": highest_cutoff(scores, defaults, BAD_RATE_TARGET)}
    sex = sex_names(rows)
    return {
        group: highest_cutoff(scores[sex == group], defaults[sex == group], BAD_RATE_TARGET)
        for group in ("male", "female")
    }


def highest_cutoff(scores: np.ndarray, defaults: np.ndarray, bad_rate: float) -> float:
    """The highest cut-off below which at most `bad_rate` of the clients default, to four decimals."""
    order = np.argsort(scores, kind="stable")
    bad_rates = np.cumsum(defaults[order]) / np.arange(1, len(order) + 1)
    accepted = np.flatnonzero(bad_rates <= bad_rate)[-1]
    return round(float(scores[order][accepted]), 4)


def _training_metrics(recipe: Recipe, unseen: np.ndarray, truth: np.ndarray) -> dict[str, float]:
    if recipe.is_classifier:
        return {"cv_auc": round(float(roc_auc_score(truth, unseen)), 6)}
    return {
        "cv_rmse": round(float(root_mean_squared_error(truth, unseen)), 6),
        "cv_mae": round(float(mean_absolute_error(truth, unseen)), 6),
    }
