"""The six versions: what each reads, how it is fitted and what its card says. No data in this file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from sklearn.base import BaseEstimator
from sklearn.ensemble import HistGradientBoostingClassifier, HistGradientBoostingRegressor
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from training.data import BILLS, CLIENT, PAYMENTS, STATUS, UTILISATION
from training.graph import Builder, Column, Features

BAD_RATE_TARGET = 0.15
"""The risk appetite: at most this share of the accepted clients may default."""

CREDIT_INPUTS = tuple(
    Column(name, "double" if name == "LIMIT_BAL" or name in BILLS or name in PAYMENTS else "long")
    for name in CLIENT
)
CREDIT_OUTPUTS = (Column("probability_of_default", "double"), Column("decline", "long"))

OLDER_BILLS, OLDER_PAYMENTS, OLDER_STATUS = BILLS[1:], PAYMENTS[1:], STATUS[1:]
LIMIT_INPUTS = (
    Column("LIMIT_BAL", "double"),
    *(Column(name, "long") for name in OLDER_STATUS),
    *(Column(name, "double") for name in (*OLDER_BILLS, *OLDER_PAYMENTS)),
)
LIMIT_OUTPUTS = (Column("expected_utilisation", "double"),)


@dataclass(frozen=True)
class Recipe:
    """How one version is made. `cutoff` says how the decision is taken; a regression takes none."""

    model: str
    version: int
    title: str
    description: str
    inputs: tuple[Column, ...]
    outputs: tuple[Column, ...]
    features: Features
    estimator: Callable[[int], BaseEstimator]
    hyperparameters: dict[str, str | int | float]
    cutoff: Literal["none", "one", "by-sex"]

    @property
    def name(self) -> str:
        """The version as Laurel writes it: `credit-risk@2`."""
        return f"{self.model}@{self.version}"

    @property
    def is_classifier(self) -> bool:
        """True where the version decides, and does not only estimate."""
        return self.cutoff != "none"


def every_amount(builder: Builder) -> str:
    """Limit, six months of repayment status, bills and payments, as they are."""
    return builder.matrix(("LIMIT_BAL", *STATUS, *BILLS, *PAYMENTS))


def last_two_months(builder: Builder) -> str:
    """Limit, the last bill and payment, the last two repayment statuses."""
    return builder.matrix(("LIMIT_BAL", "PAY_0", "PAY_2", "BILL_AMT1", "PAY_AMT1"))


def engineered(builder: Builder) -> str:
    """Six months as they are, with utilisation, share of the bill paid and delay summed up."""
    used = _utilisation(builder, BILLS)
    mean_used = builder.add("ReduceMean", used, axes=[1], keepdims=1)
    return builder.add("Concat", every_amount(builder), used, mean_used, *_behaviour(builder), axis=1)


def engineered_with_given_utilisation(builder: Builder) -> str:
    """As `engineered`, with the utilisation that the caller sends in place of our own."""
    given = builder.matrix((UTILISATION,))
    return builder.add("Concat", every_amount(builder), given, *_behaviour(builder), axis=1)


def older_utilisation(builder: Builder) -> str:
    """Utilisation and payments of the five months before, in shares of the limit."""
    used = _utilisation(builder, OLDER_BILLS)
    return builder.add("Concat", used, _utilisation(builder, OLDER_PAYMENTS), axis=1)


def older_utilisation_and_status(builder: Builder) -> str:
    """As `older_utilisation`, with the limit and the repayment statuses."""
    known = builder.matrix(("LIMIT_BAL", *OLDER_STATUS))
    return builder.add("Concat", known, older_utilisation(builder), axis=1)


def _utilisation(builder: Builder, amounts: tuple[str, ...]) -> str:
    return builder.add("Div", builder.matrix(amounts), builder.matrix(("LIMIT_BAL",)))


def _behaviour(builder: Builder) -> list[str]:
    status, payments = builder.matrix(STATUS), builder.matrix(PAYMENTS)
    bills_before = builder.add("Max", builder.matrix(BILLS[1:]), builder.constant(1.0, np.float32))
    paid_share = builder.add("Div", builder.matrix(PAYMENTS[:-1]), bills_before)
    is_late = builder.add("Cast", builder.add("Greater", status, builder.constant(0.0, np.float32)), to=1)
    mean_paid = builder.add("ReduceMean", payments, axes=[1], keepdims=1)
    return [
        paid_share,
        builder.add("ReduceMax", status, axes=[1], keepdims=1),
        builder.add("ReduceMean", status, axes=[1], keepdims=1),
        builder.add("ReduceMean", is_late, axes=[1], keepdims=1),
        builder.add("ReduceMin", payments, axes=[1], keepdims=1),
        builder.add("ReduceMax", payments, axes=[1], keepdims=1),
        builder.add("Div", mean_paid, builder.matrix(("LIMIT_BAL",))),
    ]


LOGISTIC: dict[str, str | int | float] = {"C": 1.0, "max_iter": 1000}
BOOSTED_SMALL: dict[str, str | int | float] = {
    "max_iter": 80, "learning_rate": 0.08, "max_leaf_nodes": 8, "min_samples_leaf": 60,
    "l2_regularization": 1.0,
}  # fmt: skip
BOOSTED: dict[str, str | int | float] = {
    "max_iter": 150, "learning_rate": 0.06, "max_leaf_nodes": 12, "min_samples_leaf": 40,
    "l2_regularization": 1.0,
}  # fmt: skip
BOOSTED_MEDIAN = {**BOOSTED, "loss": "absolute_error"}


def logistic(seed: int) -> BaseEstimator:
    """Standardised logistic regression."""
    return make_pipeline(StandardScaler(), LogisticRegression(**LOGISTIC, random_state=seed))


def boosted_small(seed: int) -> BaseEstimator:
    """A small ensemble of boosted trees."""
    return HistGradientBoostingClassifier(**BOOSTED_SMALL, early_stopping=False, random_state=seed)


def boosted(seed: int) -> BaseEstimator:
    """Boosted trees for many features."""
    return HistGradientBoostingClassifier(**BOOSTED, early_stopping=False, random_state=seed)


def ridge(seed: int) -> BaseEstimator:
    """Standardised ridge regression."""
    return make_pipeline(StandardScaler(), Ridge(alpha=1.0, random_state=seed))


def boosted_median(seed: int) -> BaseEstimator:
    """Boosted trees for the median."""
    return HistGradientBoostingRegressor(**BOOSTED_MEDIAN, early_stopping=False, random_state=seed)


CREDIT_RISK = (
    Recipe(
        model="credit-risk", version=1, title="Logistic regression",
        description="A first, plain model on the limit and six months of status, bills and payments. "
        "One cut-off for every client.",
        inputs=CREDIT_INPUTS, outputs=CREDIT_OUTPUTS, features=every_amount, estimator=logistic,
        hyperparameters={"algorithm": "logistic-regression", **LOGISTIC}, cutoff="one",
    ),
    Recipe(
        model="credit-risk", version=2, title="Boosted trees on the last two months",
        description="Boosted trees on five inputs: the limit, the last bill and payment and the last two "
        "repayment statuses. Fewer inputs than version 1, but no assumption that risk is linear in them. "
        "One cut-off for every client.",
        inputs=CREDIT_INPUTS, outputs=CREDIT_OUTPUTS, features=last_two_months, estimator=boosted_small,
        hyperparameters={"algorithm": "hist-gradient-boosting", **BOOSTED_SMALL}, cutoff="one",
    ),
    Recipe(
        model="credit-risk", version=3, title="Six months of behaviour, a cut-off for each book",
        description="Boosted trees on six months of behaviour, with utilisation and share of the bill paid. "
        "The decision is new too: the risk appetite is met in the book of men and in the book of women, each "
        "with its own cut-off, where earlier versions met it over all clients. Men default more often in "
        "this data, so their cut-off came out lower: good clients among men are declined far more often "
        "than good clients among women. An equal bad rate in both books and equal error rates for both sexes "
        "cannot be had together where the base rates differ; this version chose the first.",
        inputs=CREDIT_INPUTS, outputs=CREDIT_OUTPUTS, features=engineered, estimator=boosted,
        hyperparameters={"algorithm": "hist-gradient-boosting", **BOOSTED}, cutoff="by-sex",
    ),
    Recipe(
        model="credit-risk", version=4, title="Six months of behaviour, utilisation from the feature store",
        description="As version 3, but with one cut-off for every client again, and with mean utilisation "
        "taken from the feature store in place of our own: callers must send one more column, `UTILISATION` "
        "(the mean of six months' bills over the limit). Callers of version 2 do not send it.",
        inputs=(*CREDIT_INPUTS, Column(UTILISATION, "double")), outputs=CREDIT_OUTPUTS,
        features=engineered_with_given_utilisation, estimator=boosted,
        hyperparameters={"algorithm": "hist-gradient-boosting", **BOOSTED}, cutoff="one",
    ),
)  # fmt: skip

LIMIT_UTILISATION = (
    Recipe(
        model="limit-utilisation", version=1, title="Ridge regression",
        description="Ridge regression on utilisation and payments of the five months before.",
        inputs=LIMIT_INPUTS, outputs=LIMIT_OUTPUTS, features=older_utilisation, estimator=ridge,
        hyperparameters={"algorithm": "ridge", "alpha": 1.0}, cutoff="none",
    ),
    Recipe(
        model="limit-utilisation", version=2, title="Boosted trees for the median",
        description="Boosted trees that minimise the absolute error, on the five months before with the "
        "limit and the repayment statuses.",
        inputs=LIMIT_INPUTS, outputs=LIMIT_OUTPUTS, features=older_utilisation_and_status,
        estimator=boosted_median,
        hyperparameters={"algorithm": "hist-gradient-boosting", **BOOSTED_MEDIAN}, cutoff="none",
    ),
)  # fmt: skip

RECIPES = (*CREDIT_RISK, *LIMIT_UTILISATION)
