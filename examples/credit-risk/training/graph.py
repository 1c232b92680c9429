"""ONNX graphs: named input columns → features → a fitted estimator → score and decision.

Features are computed by ONNX operators, in training as in serving: the estimators are fitted on what the
feature graph gives in onnxruntime, so training and serving cannot disagree about a feature.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import onnx
import onnxruntime as ort
import pandas as pd
from onnx import TensorProto, helper, numpy_helper
from skl2onnx import convert_sklearn
from skl2onnx.common.data_types import FloatTensorType
from sklearn.base import BaseEstimator, is_classifier

OPSETS = {"": 17, "ai.onnx.ml": 3}
IR_VERSION = 8
ONNX_TYPES = {"double": TensorProto.DOUBLE, "long": TensorProto.INT64}
NUMPY_TYPES = {"double": np.float64, "long": np.int64}


@dataclass(frozen=True)
class Column:
    """One named column of a signature; `type` is MLflow's word: `double` or `long`."""

    name: str
    type: str


@dataclass
class Builder:
    """Collects the nodes and constants of a graph."""

    nodes: list[onnx.NodeProto] = field(default_factory=list)
    constants: dict[str, onnx.TensorProto] = field(default_factory=dict)

    def add(self, op: str, *inputs: str, out: str | None = None, **attributes: Any) -> str:
        """Adds a node with one output and returns the output's name."""
        name = out or f"{op.lower()}_{len(self.nodes)}"
        self.nodes.append(
            helper.make_node(op, list(inputs), [name], name=f"n{len(self.nodes)}", **attributes)
        )
        return name

    def constant(self, value: object, dtype: type) -> str:
        """Adds a constant and returns its name."""
        array: np.ndarray = np.asarray(value, dtype=dtype)
        name = f"constant_{len(self.constants)}"
        self.constants[name] = numpy_helper.from_array(array, name)
        return name

    def matrix(self, columns: Sequence[str]) -> str:
        """Stacks input columns of shape [rows] to one float matrix [rows, columns]."""
        axis = self.constant([1], np.int64)
        parts = [
            self.add("Unsqueeze", self.add("Cast", name, to=TensorProto.FLOAT), axis) for name in columns
        ]
        return self.add("Concat", *parts, axis=1)


Features = Callable[[Builder], str]


def feature_model(inputs: Sequence[Column], features: Features) -> onnx.ModelProto:
    """A graph that ends at the feature matrix."""
    builder = Builder()
    builder.add("Identity", features(builder), out="features")
    outputs = [helper.make_tensor_value_info("features", TensorProto.FLOAT, [None, None])]
    return _model(builder, inputs, outputs)


def complete_model(
    inputs: Sequence[Column],
    outputs: Sequence[Column],
    features: Features,
    estimator: BaseEstimator,
    width: int,
    cutoffs: Mapping[str, float],
) -> onnx.ModelProto:
    """The whole model: features, estimator and, for a classifier, the decision at the cut-offs.

    `cutoffs` is empty for a regression, `{all: c}` for one cut-off, `{male: c, female: d}` for one each.
    """
    builder = Builder()
    score = _append_estimator(builder, estimator, features(builder), width)
    builder.add("Cast", score, to=TensorProto.DOUBLE, out=outputs[0].name)
    if cutoffs:
        decision = builder.add("GreaterOrEqual", score, _append_cutoff(builder, cutoffs))
        builder.add("Cast", decision, to=TensorProto.INT64, out=outputs[1].name)
    values = [helper.make_tensor_value_info(o.name, ONNX_TYPES[o.type], ["rows"]) for o in outputs]
    return _model(builder, inputs, values)


def session(model: onnx.ModelProto | bytes) -> ort.InferenceSession:
    """A session on one CPU thread."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    serialized = model if isinstance(model, bytes) else model.SerializeToString(deterministic=True)
    return ort.InferenceSession(serialized, options, providers=["CPUExecutionProvider"])


def feed(inputs: Sequence[Column], rows: pd.DataFrame) -> dict[str, np.ndarray]:
    """The rows as onnxruntime wants them: one array of shape [rows] for each column."""
    return {column.name: rows[column.name].to_numpy(dtype=NUMPY_TYPES[column.type]) for column in inputs}


def compute_features(inputs: Sequence[Column], features: Features, rows: pd.DataFrame) -> np.ndarray:
    """Runs the feature graph over rows."""
    return session(feature_model(inputs, features)).run(["features"], feed(inputs, rows))[0]


def _append_cutoff(builder: Builder, cutoffs: Mapping[str, float]) -> str:
    if "all" in cutoffs:
        return builder.constant(cutoffs["all"], np.float32)
    is_male = builder.add("Equal", "SEX", builder.constant(0, np.int64))
    male = builder.constant(cutoffs["male"], np.float32)
    return builder.add("Where", is_male, male, builder.constant(cutoffs["female"], np.float32))


def _append_estimator(builder: Builder, estimator: BaseEstimator, features: str, width: int) -> str:
    """Copies the converted estimator's nodes into the graph; returns a vector of scores."""
    classifier = is_classifier(estimator)
    converted = convert_sklearn(
        estimator,
        initial_types=[("estimator_features", FloatTensorType([None, width]))],
        options={id(estimator): {"zipmap": False}} if classifier else None,
        target_opset=OPSETS,
    )
    builder.add("Identity", features, out="estimator_features")
    for tensor in converted.graph.initializer:
        builder.constants[tensor.name] = tensor
    builder.nodes.extend(converted.graph.node)
    result = converted.graph.output[-1].name
    if classifier:
        return builder.add("Gather", result, builder.constant(1, np.int64), axis=1)
    return builder.add("Squeeze", result, builder.constant([1], np.int64))


def _model(
    builder: Builder, inputs: Sequence[Column], outputs: Sequence[onnx.ValueInfoProto]
) -> onnx.ModelProto:
    graph = helper.make_graph(
        builder.nodes,
        "model",
        [helper.make_tensor_value_info(c.name, ONNX_TYPES[c.type], ["rows"]) for c in inputs],
        list(outputs),
        list(builder.constants.values()),
    )
    opsets = [helper.make_opsetid(domain, version) for domain, version in OPSETS.items()]
    model = helper.make_model(graph, opset_imports=opsets, producer_name="train.py")
    model.ir_version = IR_VERSION
    onnx.checker.check_model(model)
    return model
