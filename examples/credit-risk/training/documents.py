"""Writing: the artifacts of a version, its evaluation and its registration metadata."""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version as installed
from pathlib import Path

import numpy as np
import yaml

from training.data import UTILISATION, Split
from training.fit import Fitted
from training.graph import Column
from training.measure import SLICED_BY, Counts, Latency, Measured, Metric, equalized_odds_difference, hardware_label
from training.recipes import BAD_RATE_TARGET, Recipe

TOOL_VERSION = "1.0.0"
DATA_URI = "https://archive.ics.uci.edu/dataset/350"
MODEL_PACKAGES = ("numpy", "onnx", "onnxruntime")

EXAMPLE_CLIENTS: tuple[dict[str, float], ...] = (
    {"LIMIT_BAL": 80000, "SEX": 1, "EDUCATION": 2, "MARRIAGE": 2, "AGE": 31},
    {"LIMIT_BAL": 30000, "SEX": 0, "EDUCATION": 3, "MARRIAGE": 1, "AGE": 44},
)
"""Two made-up clients: one who pays in time, one two months late. The rest is filled in by month."""


@dataclass(frozen=True)
class Run:
    """The run that made everything; its id follows from code, data and seed."""

    id: str
    seed: int
    train: Split
    test: Split

    @staticmethod
    def of(sources: Sequence[Path], train: Split, test: Split, seed: int) -> Run:
        """Derives the run from its sources, splits and seed."""
        parts = [hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(sources)]
        text = "\n".join([*parts, train.digest, test.digest, str(seed)])
        return Run(hashlib.sha256(text.encode()).hexdigest()[:16], seed, train, test)


def write_version(out: Path, run: Run, fitted: Fitted, measured: Measured, latency: Latency) -> None:
    """Writes models/, evaluations/ and registrations/ of one version under `out`."""
    place = Path(fitted.recipe.model) / f"v{fitted.recipe.version}"
    now = datetime.now(UTC).replace(microsecond=0)
    write_model(out / "models" / place, fitted, measured)
    write_evaluation(out / "evaluations" / place, run, measured, latency, now)
    registration = out / "registrations" / place / "registration.yaml"
    _write(registration, _yaml(registration_document(run, fitted)))


def write_split(directory: Path, split: Split) -> None:
    """Writes a split's canonical CSV: the bytes its digest is over."""
    directory.mkdir(parents=True, exist_ok=True)
    (directory / f"{split.name}.csv").write_bytes(split.csv)


def write_model(directory: Path, fitted: Fitted, measured: Measured) -> None:
    """Writes the artifacts of a version."""
    directory.mkdir(parents=True, exist_ok=True)
    (directory / "model.onnx").write_bytes(fitted.onnx)
    _write(directory / "MLmodel", yaml.safe_dump(mlmodel(fitted), allow_unicode=True))
    _write(directory / "requirements.txt", "".join(f"{p}=={installed(p)}\n" for p in MODEL_PACKAGES))
    _write(directory / "python_env.yaml", _yaml(_python_env()))
    _write(directory / "input_example.json", json.dumps(input_example(fitted.recipe)) + "\n")
    _write(directory / "card.md", card(fitted, measured))


def mlmodel(fitted: Fitted) -> dict[str, object]:
    """The `MLmodel` file as MLflow writes it: each part of the signature is JSON inside YAML.

    The optional time of creation is left out, so that training again gives the same bytes and one digest.
    """
    recipe = fitted.recipe
    return {
        "flavors": {
            "onnx": {
                "code": None,
                "data": "model.onnx",
                "onnx_version": installed("onnx"),
                "providers": ["CPUExecutionProvider"],
            },
            "python_function": {
                "data": "model.onnx",
                "env": {"virtualenv": "python_env.yaml"},
                "loader_module": "mlflow.onnx",
                "python_version": platform.python_version(),
            },
        },
        "model_size_bytes": len(fitted.onnx),
        "model_uuid": hashlib.sha256(fitted.onnx).hexdigest()[:32],
        "saved_input_example_info": {
            "artifact_path": "input_example.json",
            "pandas_orient": "split",
            "type": "dataframe",
        },
        "signature": {
            "inputs": _columns_json(recipe.inputs),
            "outputs": _columns_json(recipe.outputs),
            "params": None,
        },
    }


def input_example(recipe: Recipe) -> dict[str, object]:
    """Two made-up clients in pandas' `split` orientation."""
    columns = [column.name for column in recipe.inputs]
    rows = [
        [_example_value(column, EXAMPLE_CLIENTS[client], late=client == 1) for column in recipe.inputs]
        for client in range(len(EXAMPLE_CLIENTS))
    ]
    return {"columns": columns, "data": rows}


def write_evaluation(directory: Path, run: Run, measured: Measured, latency: Latency, now: datetime) -> None:
    """Writes evaluation.yaml and the evidence it names."""
    directory.mkdir(parents=True, exist_ok=True)
    _write(directory / "evaluation.yaml", _yaml(evaluation_document(run, measured, latency, now)))
    predictions = measured.predictions.to_csv(index=False, lineterminator="\n", float_format="%.6f")
    _write(directory / "predictions.csv", predictions)
    _write(directory / "latency.csv", "latency_ms\n" + "".join(f"{ms:.3f}\n" for ms in latency.milliseconds))


def evaluation_document(run: Run, measured: Measured, latency: Latency, now: datetime) -> dict[str, object]:
    """The evaluation in the form that people write and `laurel attach` reads."""
    columns: dict[str, object] = {"id": "id", "label": "label", "score": "score"}
    if measured.groups:
        columns |= {"prediction": "prediction", "groups": list(measured.groups), "slices": [SLICED_BY]}
    document: dict[str, object] = {
        "dataset": {"name": run.test.name, "digest": run.test.digest},
        "split": "test",
        "metrics": _metrics(measured.metrics),
    }
    if measured.slices:
        document["slices"] = [
            {"where": {SLICED_BY: name}, "n": metrics["auc"].n, "metrics": _metrics(metrics)}
            for name, metrics in measured.slices.items()
        ]
        document["groups"] = measured.groups
    document["latency"] = {
        "hardware": hardware_label(),
        "load": {"concurrency": 1, "batchSize": 1},
        "samples": {"path": "latency.csv", "column": "latency_ms", "unit": "ms"},
        "durationSeconds": round(latency.duration_seconds, 3),
        "errors": 0,
    }
    document["predictions"] = {"path": "predictions.csv", **columns}
    document["tool"] = {"name": "train.py", "version": TOOL_VERSION}
    document["observedAt"] = now.isoformat().replace("+00:00", "Z")
    return document


def registration_document(run: Run, fitted: Fitted) -> dict[str, object]:
    """What the artifacts do not say of a version: how, from what and where it was trained."""
    recipe = fitted.recipe
    return {
        "hyperparameters": {
            **recipe.hyperparameters,
            "seed": run.seed,
            **{f"cutoff_{group}": cutoff for group, cutoff in fitted.cutoffs.items()},
        },
        "tags": {"example": "credit-risk", "algorithm": str(recipe.hyperparameters["algorithm"])},
        "datasets": [
            {"name": run.train.name, "role": "train", "digest": run.train.digest, "uri": DATA_URI},
        ],
        "environment": {"python": platform.python_version()},
        "run": {"tracker": "local", "id": f"{run.id}-{recipe.model}-v{recipe.version}"},
        "metrics": fitted.training_metrics,
    }


def card(fitted: Fitted, measured: Measured) -> str:
    """The model card."""
    recipe = fitted.recipe
    sections = [
        f"# {recipe.name}: {recipe.title}",
        recipe.description,
        "## Input and output",
        "ONNX, one named input for each column, each of shape `[rows]`; `MLmodel` lists the same columns. "
        + _reading_note(recipe),
        "## Data",
        "Trained on 21,000 and measured on 9,000 clients of *Default of Credit Card Clients* (I-Cheng Yeh, "
        "UCI Machine Learning Repository, 2009, doi 10.24432/C55S3H, CC BY 4.0): credit card clients in "
        "Taiwan, 2005, amounts in New Taiwan dollars. "
        "An example for a registry, not a model to decide about people with.",
        "## Measured on the test split",
        _metrics_table(measured.metrics),
    ]
    if measured.groups:
        sections += [
            "## Decision",
            _decision_note(fitted),
            _groups_table(measured.groups),
            "Equalized odds difference: "
            + ", ".join(f"{a} {equalized_odds_difference(g):.4f}" for a, g in measured.groups.items())
            + ".",
        ]
    return "\n\n".join(sections) + "\n"


def _reading_note(recipe: Recipe) -> str:
    if not recipe.is_classifier:
        return (
            "It predicts BILL_AMT1 / LIMIT_BAL, the share of the limit used at the next bill, from the five "
            "months before it. The output is not clipped: bills above the limit and credit balances occur."
        )
    sends_utilisation = any(column.name == UTILISATION for column in recipe.inputs)
    extra = " and `UTILISATION`, the mean of the six bills over the limit" if sends_utilisation else ""
    reader = "; the decision reads SEX" if recipe.cutoff == "by-sex" else ", nor does the decision"
    return (
        f"The request is the client's record as the service keeps it{extra}. SEX is 0 male, 1 female; "
        "EDUCATION and MARRIAGE are the data set's own codes. SEX, EDUCATION, MARRIAGE and AGE are sent "
        f"for monitoring. The score reads none of them{reader}."
    )


def _decision_note(fitted: Fitted) -> str:
    cutoffs = fitted.cutoffs
    told = "; ".join(
        f"{'every client' if group == 'all' else group}: {value:.4f}" for group, value in cutoffs.items()
    )
    return (
        "`decline` is 1 where the score reaches the cut-off, which is part of the model. Cut-offs were "
        "chosen on out-of-fold scores of the training clients, the highest with which at most "
        f"{BAD_RATE_TARGET:.0%} of those accepted default. Cut-off, {told}."
    )


def _metrics_table(metrics: dict[str, Metric]) -> str:
    lines = ["| metric | value | better |", "| --- | --- | --- |"]
    return "\n".join([*lines, *(f"| {name} | {m.value:.4f} | {m.better} |" for name, m in metrics.items())])


def _groups_table(groups: dict[str, dict[str, Counts]]) -> str:
    lines = [
        "| attribute | group | clients | defaulters declined | good clients declined |",
        "| --- | --- | --- | --- | --- |",
    ]
    for attribute, counts in groups.items():
        for group, c in counts.items():
            true_rate, false_rate = c["tp"] / (c["tp"] + c["fn"]), c["fp"] / (c["fp"] + c["tn"])
            total = sum(c.values())
            lines.append(f"| {attribute} | {group} | {total:,} | {true_rate:.1%} | {false_rate:.1%} |")
    return "\n".join(lines)


def _example_value(column: Column, client: dict[str, float], *, late: bool) -> float | int:
    limit = client["LIMIT_BAL"]
    if column.name in client:
        value = client[column.name]
    elif column.name == UTILISATION:
        value = 0.8 if late else 0.25
    elif column.name.startswith("PAY_AMT"):
        value = 0 if late else 5000
    elif column.name.startswith("BILL_AMT"):
        value = limit * (0.8 if late else 0.25)
    else:
        value = 2 if late else 0
    return float(value) if column.type == "double" else int(value)


def _columns_json(columns: Sequence[Column]) -> str:
    return json.dumps([{"type": c.type, "name": c.name, "required": True} for c in columns])


def _metrics(metrics: dict[str, Metric]) -> dict[str, dict[str, object]]:
    return {name: asdict(metric) for name, metric in metrics.items()}


def _python_env() -> dict[str, object]:
    return {"python": platform.python_version(), "dependencies": ["-r requirements.txt"]}


def _yaml(document: dict[str, object]) -> str:
    plain = json.loads(json.dumps(document, default=_plain))
    return yaml.safe_dump(plain, sort_keys=False, default_flow_style=None, width=160, allow_unicode=True)


def _plain(value: object) -> object:
    if isinstance(value, np.generic):
        return value.item()
    raise TypeError(f"cannot write {type(value).__name__}")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
