"""Predictions in every format that is read, and the metrics that scikit-learn computes of them.

Run: pip install scikit-learn pandas pyarrow polars duckdb fastparquet && python test/golden/predictions/make.py
Writes the files beside this script and metrics.json. Parquet comes from four writers, for each their own encodings.
"""

import json
from pathlib import Path

import duckdb
import fastparquet
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import sklearn
from sklearn import metrics as sk

HERE = Path(__file__).parent
ROWS = 240


def binary(rng):
    label = (rng.random(ROWS) < 0.35).astype(int)
    logit = rng.normal(size=ROWS) + 1.3 * label - 0.9
    score = np.round(1 / (1 + np.exp(-logit)), 4)
    return pd.DataFrame(
        {
            "id": [f"ex-{i * 37 % 1000:03d}" for i in range(ROWS)],
            "label": label,
            "score": score,
            "prediction": (score >= 0.5).astype(int),
            "weight": np.round(rng.uniform(0.25, 3, ROWS), 2),
            "sex": rng.choice(["female", "male"], ROWS, p=[0.6, 0.4]),
            "age": rng.choice(["under-30", "30-49", "50-plus"], ROWS),
            "region": rng.choice(["Île-de-France", "Nord, Est", 'the "rest"'], ROWS),
        }
    )


def multiclass(rng):
    classes = np.array(["cat", "dog", "eel", "fox"])
    label = rng.choice(classes, ROWS, p=[0.4, 0.3, 0.2, 0.1])
    prediction = np.where(rng.random(ROWS) < 0.7, label, rng.choice(classes[:3], ROWS))
    confidence = np.round(rng.uniform(0.25, 1, ROWS), 3)
    return pd.DataFrame(
        {"id": np.arange(ROWS), "label": label, "prediction": prediction, "score": confidence}
    )


def regression(rng):
    label = np.round(rng.gamma(2, 50, ROWS), 3)
    score = np.round(label * rng.normal(1, 0.15, ROWS) + rng.normal(0, 5, ROWS), 3)
    weight = np.round(rng.uniform(0, 2, ROWS), 2)
    return pd.DataFrame({"id": np.arange(ROWS), "label": label, "score": score, "weight": weight})


def ranking(rng):
    query = np.repeat(np.arange(24), 10)
    label = rng.choice([0, 0, 0, 1, 2, 3], ROWS)
    score = np.round(label * 0.4 + rng.normal(0, 1, ROWS), 1)  # with ties
    return pd.DataFrame({"query": [f"q{q}" for q in query], "id": np.tile(np.arange(10), 24), "label": label, "score": score})


def binary_metrics(t):
    y, s, p = t["label"], t["score"], t["prediction"]

    def values(weight):
        w = None if weight is None else t[weight]
        found = {
            "accuracy": sk.accuracy_score(y, p, sample_weight=w),
            "balanced_accuracy": sk.balanced_accuracy_score(y, p, sample_weight=w),
            "precision": sk.precision_score(y, p, sample_weight=w, zero_division=np.nan),
            "recall": sk.recall_score(y, p, sample_weight=w, zero_division=np.nan),
            "specificity": sk.recall_score(y, p, sample_weight=w, pos_label=0, zero_division=np.nan),
            "f1": sk.f1_score(y, p, sample_weight=w, zero_division=np.nan),
            "f1_macro": sk.f1_score(y, p, sample_weight=w, average="macro"),
            "f1_micro": sk.f1_score(y, p, sample_weight=w, average="micro"),
            "f1_weighted": sk.f1_score(y, p, sample_weight=w, average="weighted"),
            "mcc": sk.matthews_corrcoef(y, p, sample_weight=w),
            "auc": sk.roc_auc_score(y, s, sample_weight=w),
            "average_precision": sk.average_precision_score(y, s, sample_weight=w),
            "log_loss": sk.log_loss(y, s, sample_weight=w),
            "brier": sk.brier_score_loss(y, s, sample_weight=w),
        }
        return {name: float(value) for name, value in found.items()}

    tn, fp, fn, tp = (int(n) for n in sk.confusion_matrix(y, p, labels=[0, 1]).ravel())
    return {
        "n": len(t),
        "counts": {"tp": tp, "fp": fp, "tn": tn, "fn": fn},
        "plain": {**values(None), "ece": ece(y.to_numpy(), s.to_numpy(), 10)},
        "weighted": values("weight"),
    }


def ece(label, score, bins):
    """Equal widths, closed on the right, the first on both sides; no weights."""
    edges = np.linspace(0, 1, bins + 1)
    at = np.clip(np.searchsorted(edges, score, side="left") - 1, 0, bins - 1)
    parts = [np.mean(at == b) * abs(score[at == b].mean() - label[at == b].mean()) for b in range(bins) if (at == b).any()]
    return float(np.sum(parts))


def multiclass_metrics(t):
    y, p = t["label"], t["prediction"]
    found = {"accuracy": sk.accuracy_score(y, p), "balanced_accuracy": sk.balanced_accuracy_score(y, p)}
    for average in ("macro", "micro", "weighted"):
        found[f"precision_{average}"] = sk.precision_score(y, p, average=average, zero_division=0)
        found[f"recall_{average}"] = sk.recall_score(y, p, average=average, zero_division=0)
        found[f"f1_{average}"] = sk.f1_score(y, p, average=average, zero_division=0)
    return {name: float(value) for name, value in found.items()}


def regression_metrics(t):
    def values(w):
        return {
            "mse": float(sk.mean_squared_error(t["label"], t["score"], sample_weight=w)),
            "rmse": float(sk.root_mean_squared_error(t["label"], t["score"], sample_weight=w)),
            "mae": float(sk.mean_absolute_error(t["label"], t["score"], sample_weight=w)),
            "r2": float(sk.r2_score(t["label"], t["score"], sample_weight=w)),
        }

    return {"plain": values(None), "weighted": values(t["weight"])}


def ranking_metrics(t):
    def mean(k):
        rows = [sk.ndcg_score([q["label"]], [q["score"]], k=k) for _, q in t.groupby("query", sort=False)]
        return float(np.mean(rows))

    return {"ndcg_at_5": mean(5), "ndcg_at_10": mean(10), "ndcg": mean(None)}


def write_text(t, name):
    t.to_csv(HERE / f"{name}.csv", index=False, lineterminator="\n")
    t.to_csv(HERE / f"{name}.tsv", index=False, sep="\t", lineterminator="\r\n")
    t.to_json(HERE / f"{name}.ndjson", orient="records", lines=True, force_ascii=False)


def write_parquet(t):
    """Each writer with what it does by itself, and pyarrow with what it can be told to do."""
    out = HERE / "parquet"
    out.mkdir(exist_ok=True)
    table = pa.Table.from_pandas(t, preserve_index=False)
    pages = {"data_page_size": 256, "write_batch_size": 16}
    pq.write_table(table, out / "pyarrow.parquet")
    pq.write_table(table, out / "pyarrow-groups.parquet", row_group_size=70, **pages)
    pq.write_table(table, out / "pyarrow-plain-gzip.parquet", use_dictionary=False, compression="gzip", **pages)
    pq.write_table(table, out / "pyarrow-v2-brotli.parquet", data_page_version="2.0", compression="brotli", **pages)
    pq.write_table(table, out / "pyarrow-zstd.parquet", compression="zstd")
    pq.write_table(table, out / "pyarrow-lz4.parquet", compression="lz4")
    encodings = {"id": "DELTA_LENGTH_BYTE_ARRAY", "label": "DELTA_BINARY_PACKED", "score": "BYTE_STREAM_SPLIT"}
    delta = {"use_dictionary": ["sex"], "compression": "none", "data_page_version": "2.0"}
    pq.write_table(table, out / "pyarrow-delta.parquet", column_encoding=encodings, **delta)
    required = pa.schema([pa.field(f.name, pa.int32() if f.type == pa.int64() else f.type, nullable=False) for f in table.schema])
    pq.write_table(table.cast(required), out / "pyarrow-required.parquet", compression="none", **pages)
    narrow = t.assign(label=t["label"].astype(bool), prediction=t["prediction"].astype("uint8"), score=t["score"].astype("float32"))
    pq.write_table(pa.Table.from_pandas(narrow, preserve_index=False), out / "pyarrow-narrow.parquet")
    pl.from_pandas(t).write_parquet(out / "polars.parquet", compression="snappy")
    fastparquet.write(str(out / "fastparquet.parquet"), t, compression="SNAPPY")
    duckdb.sql("from t").write_parquet(str(out / "duckdb.parquet"), compression="snappy")


def main():
    rng = np.random.default_rng(20260602)
    t, classes, measured, ranked = binary(rng), multiclass(rng), regression(rng), ranking(rng)
    write_text(t, "binary")
    write_parquet(t)
    classes.to_csv(HERE / "multiclass.csv", index=False)
    measured.to_csv(HERE / "regression.csv", index=False)
    ranked.to_csv(HERE / "ranking.csv", index=False)
    by = {c: {v: binary_metrics(g) for v, g in t.groupby(c)} for c in ("sex", "age", "region")}
    pairs = {f"{s} × {a}": binary_metrics(g) for (s, a), g in t.groupby(["sex", "age"])}
    golden = {
        "versions": {"scikit-learn": sklearn.__version__, "pyarrow": pa.__version__, "polars": pl.__version__},
        "binary": {"overall": binary_metrics(t), "by": by, "sex × age": pairs},
        "multiclass": multiclass_metrics(classes),
        "regression": regression_metrics(measured),
        "ranking": ranking_metrics(ranked),
    }
    (HERE / "metrics.json").write_text(json.dumps(golden, indent=1, ensure_ascii=False) + "\n")


main()
