"""The summary: the measured numbers beside what the demo's gates are expected to say of them.

A plain reading of `alias-repository/gates/`, to see that the versions tell the story they are meant to tell.
Laurel judges with more care (recomputed metrics, intervals, provenance): this does not stand in for it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from training.fit import Fitted
from training.measure import Latency, Measured, equalized_odds_difference, hardware_label, nearest_rank

EXPECTED_TO_BLOCK: dict[str, frozenset[str]] = {
    "credit-risk@1": frozenset(),
    "credit-risk@2": frozenset(),
    "credit-risk@3": frozenset({"sex"}),
    "credit-risk@4": frozenset({"schema"}),
    "limit-utilisation@1": frozenset(),
    "limit-utilisation@2": frozenset(),
}


@dataclass(frozen=True)
class Outcome:
    """One version with everything measured of it."""

    fitted: Fitted
    measured: Measured
    latency: Latency

    @property
    def name(self) -> str:
        """The version as Laurel writes it."""
        return self.fitted.recipe.name


Parameters = Mapping[str, Any]
Judge = Callable[[Parameters, Outcome, Outcome | None], bool]


def summarise(outcomes: list[Outcome], gates_directory: Path) -> bool:
    """Prints the table; true where every version is blocked by exactly the gates it is meant to be."""
    heading = f"{'version':<20} {'metric':<12} {'eod sex':<8} {'eod age':<8} {'p99 ms':<7} {'against':<20}"
    print(f"\n{heading} blocked by")
    current: dict[str, Outcome] = {}
    as_expected = True
    for outcome in outcomes:
        model = outcome.fitted.recipe.model
        gates = yaml.safe_load((gates_directory / f"{model}.yaml").read_text(encoding="utf-8"))["gates"]
        before = current.get(model)
        blocking = {name for name, gate in gates.items() if not JUDGES[gate["gate"]](gate, outcome, before)}
        print(_line(outcome, before, blocking))
        as_expected &= blocking == EXPECTED_TO_BLOCK[outcome.name]
        if not blocking:
            current[model] = outcome
    print(
        "\nas expected" if as_expected else "\nNOT AS EXPECTED: see EXPECTED_TO_BLOCK in training/summary.py"
    )
    return as_expected


def _line(outcome: Outcome, before: Outcome | None, blocking: set[str]) -> str:
    name = "auc" if outcome.fitted.recipe.is_classifier else "mae"
    metric = f"{name} {outcome.measured.metrics[name].value:.4f}"
    gaps = {a: f"{equalized_odds_difference(g):.4f}" for a, g in outcome.measured.groups.items()}
    p99 = f"{nearest_rank(outcome.latency.milliseconds, 0.99):.3f}"
    against = before.name if before else "nothing"
    verdict = ", ".join(sorted(blocking)) or "nothing"
    sex, age = gaps.get("sex", "-"), gaps.get("age", "-")
    return f"{outcome.name:<20} {metric:<12} {sex:<8} {age:<8} {p99:<7} {against:<20} {verdict}"


def _passes_threshold(gate: Parameters, outcome: Outcome, before: Outcome | None) -> bool:
    metric = outcome.measured.metrics[gate["metric"]]
    in_bounds = gate.get("min", -np.inf) <= metric.value <= gate.get("max", np.inf)
    if before is None:
        return in_bounds
    sign = 1 if metric.better == "higher" else -1
    loss = sign * (before.measured.metrics[gate["metric"]].value - metric.value)
    return in_bounds and loss <= gate["worseThanCurrentBy"] and _passes_slices(gate, outcome, before)


def _passes_slices(gate: Parameters, outcome: Outcome, before: Outcome) -> bool:
    allowed = gate.get("slices", {}).get("education")
    if allowed is None:
        return True
    mine, theirs, metric = outcome.measured.slices, before.measured.slices, gate["metric"]
    return all(theirs[name][metric].value - mine[name][metric].value <= allowed for name in theirs)


def _passes_latency(gate: Parameters, outcome: Outcome, before: Outcome | None) -> bool:
    samples = outcome.latency.milliseconds
    bound = float(gate["p99"]["max"].removesuffix("ms"))
    enough = len(samples) >= gate["minRequests"] and gate["hardware"] == hardware_label()
    return enough and nearest_rank(samples, 0.99) <= bound


def _passes_fairness(gate: Parameters, outcome: Outcome, before: Outcome | None) -> bool:
    counts = outcome.measured.groups[gate["attribute"]]
    smallest = min(min(c["tp"] + c["fn"], c["fp"] + c["tn"]) for c in counts.values())
    bound = gate["equalizedOddsDifference"]["max"]
    return smallest >= gate["minPerGroup"] and equalized_odds_difference(counts) <= bound


def _passes_signature(gate: Parameters, outcome: Outcome, before: Outcome | None) -> bool:
    if before is None:
        return True
    accepted, sent = outcome.fitted.recipe, before.fitted.recipe
    return set(accepted.inputs) <= set(sent.inputs) and set(accepted.outputs) >= set(sent.outputs)


JUDGES: dict[str, Judge] = {
    "eval-threshold": _passes_threshold,
    "latency": _passes_latency,
    "fairness": _passes_fairness,
    "signature": _passes_signature,
}
