"""Trains and measures the example's models.

    python train.py --data default-of-credit-card-clients.csv

Deterministic but for latency and times: the same data, seed and packages give the same models and scores.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before NumPy and scikit-learn are loaded

from training.data import LABEL, WHERE_THE_DATA_IS, Split, read_clients, split_clients
from training.documents import TOOL_VERSION, Run, write_split, write_version
from training.fit import Fitted, fit
from training.measure import measure, measure_latency
from training.recipes import RECIPES
from training.summary import Outcome, summarise

HERE = Path(__file__).resolve().parent


def main() -> int:
    """Runs everything; 0 where the versions tell the story the example is meant to tell."""
    arguments = parse_arguments()
    if arguments.data is None:
        print(WHERE_THE_DATA_IS, file=sys.stderr)
        return 2
    print(f"train.py {TOOL_VERSION}, seed {arguments.seed}, {arguments.data.name}")
    train, test = split_clients(read_clients(arguments.data), arguments.seed)
    run = Run.of([HERE / "train.py", *(HERE / "training").glob("*.py")], train, test, arguments.seed)
    for split in (train, test):
        describe(split)
        write_split(arguments.out / "data", split)
    outcomes = train_and_measure(run)
    for outcome in outcomes:
        write_version(arguments.out, run, outcome.fitted, outcome.measured, outcome.latency)
    return 0 if summarise(outcomes, HERE / "alias-repository" / "gates") else 1


def parse_arguments() -> argparse.Namespace:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description="Trains and measures the example's models.")
    parser.add_argument("--data", type=Path, metavar="PATH", help="the data set as CSV or CSV.gz")
    parser.add_argument(
        "--out", type=Path, metavar="DIR", default=HERE, help="where to write (default: here)"
    )
    parser.add_argument("--seed", type=int, default=7, help="of the split and of training (default: 7)")
    return parser.parse_args()


def train_and_measure(run: Run) -> list[Outcome]:
    """Fits every recipe, scores the test split and then times all versions together."""
    versions = []
    for recipe in RECIPES:
        fitted = fit(recipe, run.train.rows, run.seed)
        versions.append(fitted)
        report(fitted)
    measured = [measure(fitted, run.test.rows) for fitted in versions]
    latency = measure_latency(versions, run.test.rows, run.seed)
    return [Outcome(*parts) for parts in zip(versions, measured, latency, strict=True)]


def describe(split: Split) -> None:
    """Prints size, default rate and digest of a split."""
    rate = split.rows[LABEL].mean()
    print(f"{split.name}: {len(split.rows):,} clients, {rate:.2%} default, {split.digest}")


def report(fitted: Fitted) -> None:
    """Prints what training gave."""
    numbers = [f"{name} {value:.4f}" for name, value in fitted.training_metrics.items()]
    numbers += [f"cut-off {group} {value:.4f}" for group, value in fitted.cutoffs.items()]
    print(f"{fitted.recipe.name}: {', '.join(numbers)}, {len(fitted.onnx):,} bytes of ONNX")
    print(f"  largest difference of ONNX from scikit-learn: {fitted.conversion_error:.1e}")


if __name__ == "__main__":
    sys.exit(main())
