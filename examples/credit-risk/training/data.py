"""The data: read it, bring it to one canonical form, split it, and give each split a digest."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split

WHERE_THE_DATA_IS = """\
train.py needs the data set "Default of Credit Card Clients" (I-Cheng Yeh, CC BY 4.0):

  UCI Machine Learning Repository, id 350    https://archive.ics.uci.edu/dataset/350
  OpenML, id 42477                           https://www.openml.org/d/42477

Save it as CSV (gzip is fine) and run

  python train.py --data default-of-credit-card-clients.csv
"""

STATUS = ("PAY_0", "PAY_2", "PAY_3", "PAY_4", "PAY_5", "PAY_6")
BILLS = tuple(f"BILL_AMT{month}" for month in range(1, 7))
PAYMENTS = tuple(f"PAY_AMT{month}" for month in range(1, 7))
CLIENT = ("LIMIT_BAL", "SEX", "EDUCATION", "MARRIAGE", "AGE", *STATUS, *BILLS, *PAYMENTS)
LABEL = "DEFAULT"
UTILISATION = "UTILISATION"

TEST_SHARE = 0.3
EDUCATION_NAMES = {1: "graduate-school", 2: "university", 3: "high-school"}
AGE_BANDS = ("under-30", "30-49", "50-plus")


@dataclass(frozen=True)
class Split:
    """One part of the data; `digest` is over the canonical CSV, byte for byte."""

    name: str
    rows: pd.DataFrame
    csv: bytes

    @property
    def digest(self) -> str:
        """`sha256:` and the hex digest of the canonical CSV."""
        return "sha256:" + hashlib.sha256(self.csv).hexdigest()


def read_clients(path: Path) -> pd.DataFrame:
    """Reads any of the usual shapes of the data set; returns columns ID, CLIENT, UTILISATION and LABEL.

    SEX becomes 0 male, 1 female. EDUCATION and MARRIAGE keep the original codes.
    """
    table = _with_original_names(pd.read_csv(path))
    clients = table[["ID", *CLIENT, LABEL]]
    if not np.array_equal(clients, clients.round()):
        raise ValueError(f"{path.name}: every column should hold whole numbers")
    clients = clients.astype("int64").sort_values("ID", ignore_index=True)
    if clients["SEX"].min() == 1:
        clients["SEX"] -= 1
    utilisation = clients[list(BILLS)].mean(axis=1) / clients["LIMIT_BAL"]
    clients.insert(len(clients.columns) - 1, UTILISATION, utilisation.round(6))
    return clients


def split_clients(clients: pd.DataFrame, seed: int) -> tuple[Split, Split]:
    """A stratified 70/30 split; the same seed gives the same bytes."""
    train, test = train_test_split(clients, test_size=TEST_SHARE, stratify=clients[LABEL], random_state=seed)
    return _canonical("credit-train", train), _canonical("credit-holdout", test)


def sex_names(rows: pd.DataFrame) -> np.ndarray:
    """`male` or `female` for each row."""
    return np.where(rows["SEX"] == 0, "male", "female")


def age_bands(rows: pd.DataFrame) -> np.ndarray:
    """The age band of each row."""
    return np.array(AGE_BANDS)[np.digitize(rows["AGE"], [30, 50])]


def education_names(rows: pd.DataFrame) -> np.ndarray:
    """The education of each row; the four codes for little-used and unknown answers are `other`."""
    return rows["EDUCATION"].map(EDUCATION_NAMES).fillna("other").to_numpy(dtype=str)


def _canonical(name: str, rows: pd.DataFrame) -> Split:
    ordered = rows.sort_values("ID", ignore_index=True)
    csv = ordered.to_csv(index=False, lineterminator="\n").encode()
    return Split(name=name, rows=ordered, csv=csv)


def _with_original_names(table: pd.DataFrame) -> pd.DataFrame:
    """Undoes what the copies in circulation did to names and one-hot columns."""
    table = table.rename(columns=lambda name: str(name).strip())
    if {"x1", "x23", "y"} <= {name.lower() for name in table.columns}:
        table = table.rename(columns=str.lower)
        table = table.rename(columns={f"x{i}": name for i, name in enumerate(CLIENT, start=1)})
    for name in (
        "y",
        "default payment next month",
        "default-payment-next-month",
        "default.payment.next.month",
    ):
        table = table.rename(columns={name: LABEL})
    for name in ("EDUCATION", "MARRIAGE"):
        if name not in table.columns:
            one_hot = table.filter(regex=rf"^{name}_\d+$")
            codes = np.array([int(column.rsplit("_", 1)[1]) for column in one_hot.columns])
            table[name] = codes[one_hot.to_numpy().argmax(axis=1)]
    if "ID" not in table.columns:
        table = table.rename(columns={"id": "ID"}) if "id" in table.columns else table
    if "ID" not in table.columns:
        table["ID"] = np.arange(1, len(table) + 1)
    missing = [name for name in ("ID", *CLIENT, LABEL) if name not in table.columns]
    if missing:
        raise ValueError(f"columns are missing: {', '.join(missing)}")
    return table
