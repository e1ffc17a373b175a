"""CEL functions of lists and sets that Kubernetes adds."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from cel_expr_python import cel

from constructs_lib.synthesis.checks.cel_library import BOOL, DYN, INT, LIST, function


def functions() -> list[cel.FunctionDecl]:
    """Return ``isSorted``, ``sum``, ``min``, ``max``, ``indexOf``, ``lastIndexOf`` and ``sets.*``."""
    return [
        function("isSorted", BOOL, ([LIST], _is_sorted)),
        function("sum", DYN, ([LIST], _sum)),
        function("min", DYN, ([LIST], lambda items: _extreme(items, "min"))),
        function("max", DYN, ([LIST], lambda items: _extreme(items, "max"))),
        function("indexOf", INT, ([LIST, DYN], _index)),
        function("lastIndexOf", INT, ([LIST, DYN], _last_index)),
        function("sets.contains", BOOL, ([LIST, LIST], _contains), member=False),
        function(
            "sets.equivalent", BOOL, ([LIST, LIST], lambda a, b: _contains(a, b) and _contains(b, a)), member=False
        ),
        function(
            "sets.intersects", BOOL, ([LIST, LIST], lambda a, b: any(_index(a, item) >= 0 for item in b)), member=False
        ),
    ]


def _is_sorted(items: Sequence[Any]) -> bool:
    return all(not later < earlier for earlier, later in pairwise(items))


def _sum(items: Sequence[Any]) -> Any:
    return sum(items[1:], items[0]) if items else 0


def _extreme(items: Sequence[Any], name: str) -> Any:
    if not items:
        raise ValueError(f"{name} called on an empty list")
    return min(items) if name == "min" else max(items)


def _same(left: Any, right: Any) -> bool:
    """Python holds true and 1 for equal, CEL does not."""
    if isinstance(left, bool) != isinstance(right, bool):
        return False
    if isinstance(left, datetime.datetime) != isinstance(right, datetime.datetime):
        return False
    return bool(left == right)


def _index(items: Sequence[Any], wanted: Any) -> int:
    return next((place for place, item in enumerate(items) if _same(item, wanted)), -1)


def _last_index(items: Sequence[Any], wanted: Any) -> int:
    return next((place for place in range(len(items) - 1, -1, -1) if _same(items[place], wanted)), -1)


def _contains(items: Sequence[Any], wanted: Sequence[Any]) -> bool:
    return all(_index(items, item) >= 0 for item in wanted)
