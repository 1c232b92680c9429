"""Golden numbers for the statistics of src/gates/statistics, by the reference implementations of the field.

Run, with Python 3.11 or newer:

    python3 -m venv /tmp/golden && /tmp/golden/bin/pip install -r test/golden/statistics/requirements.txt
    /tmp/golden/bin/python test/golden/statistics/generate.py

One JSON file is written for each module beside this one (only for those named, where any are). Everything is seeded: a
second run writes the same bytes.
"""

import importlib
import json
import pathlib
import sys
from importlib.metadata import version

MODULES = ["special", "proportions", "families", "rankings", "metrics", "resampling", "power"]
PACKAGES = ["fairlearn", "mpmath", "numpy", "scikit-learn", "scipy", "statsmodels"]

here = pathlib.Path(__file__).parent
for name in sys.argv[1:] or MODULES:
    golden = {"made with": {package: version(package) for package in PACKAGES}}
    golden |= importlib.import_module(name).golden()
    (here / f"{name}.json").write_text(json.dumps(golden, indent=1, allow_nan=False) + "\n")
    print(name)
