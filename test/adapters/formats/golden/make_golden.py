"""Writes the MLmodel files of this directory with MLflow itself: pip install mlflow-skinny pandas; python make_golden.py"""

from pathlib import Path

from mlflow.models import Model, ModelSignature
from mlflow.types import ColSpec, DataType, ParamSchema, ParamSpec, Schema, TensorSpec
from mlflow.types.schema import AnyType, Array, Map, Object, Property
import numpy as np

HERE = Path(__file__).parent

message = Object(
    [Property("role", DataType.string), Property("content", DataType.string, required=False)]
)
columns = ModelSignature(
    inputs=Schema(
        [
            ColSpec(DataType.long, "a"),
            ColSpec(DataType.double, "b", required=False),
            ColSpec(Array(DataType.string), "tags"),
            ColSpec(Array(message), "messages"),
            ColSpec(Map(DataType.double), "mp"),
            ColSpec(AnyType(), "x"),
            ColSpec(DataType.datetime, "at"),
        ]
    ),
    outputs=Schema([ColSpec(DataType.float)]),
    params=ParamSchema(
        [
            ParamSpec("temperature", "double", 0.5),
            ParamSpec("stop", "string", ["a"], shape=(-1,)),
            ParamSpec("meta", Object([Property("k", DataType.string)]), {"k": "v"}),
        ]
    ),
)
tensors = ModelSignature(
    inputs=Schema([TensorSpec(np.dtype("float32"), (-1, 3, 224, 224), "x"), TensorSpec(np.dtype("str"), (-1,), "text")]),
    outputs=Schema([TensorSpec(np.dtype("int64"), (-1,))]),
)

for name, signature in (("columns", columns), ("tensors", tensors)):
    model = Model(signature=signature, run_id="0123456789abcdef0123456789abcdef", model_uuid="5" * 32, utc_time_created="2026-11-20 12:00:00.000000")
    model.add_flavor("python_function", loader_module="mlflow.sklearn", python_version="3.11.7", model_path="model.pkl")
    model.add_flavor("sklearn", pickled_model="model.pkl", sklearn_version="1.7.2")
    model.save(str(HERE / f"{name}.MLmodel"))
