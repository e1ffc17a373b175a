"""Manifests with one thing odd: every value of a sound one, spoilt in every way that a schema could mind."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

Path: TypeAlias = tuple[str | int, ...]

GONE = object()
"""Stands for the absence of a value."""


@dataclass(frozen=True)
class Mutant:
    """A manifest that differs in one place from a sound one."""

    what: str
    """What was done, and where."""
    manifest: dict[str, Any]


def mutants(manifest: Mapping[str, Any]) -> Iterator[Mutant]:
    """Yield the mutants of a manifest, of all but its identity: ``apiVersion``, ``kind``, name and namespace."""
    for path, value in _places(manifest):
        for what, spoilt in _spoilt(value):
            yield Mutant(f"{_written(path)} {what}", replaced(manifest, path, spoilt))
        if isinstance(value, Mapping):
            yield Mutant(f"{_written(path)} has an unknown field", replaced(manifest, (*path, "notAField"), "x"))
    yield Mutant("/ has an unknown field", replaced(manifest, ("notAField",), "x"))


def replaced(manifest: Mapping[str, Any], path: Path, value: Any) -> dict[str, Any]:
    """Return a copy with another value at a place, or without it (``GONE``)."""
    out = copy.deepcopy(dict(manifest))
    parent: Any = out
    for step in path[:-1]:
        parent = parent[step]
    if value is GONE:
        del parent[path[-1]]
    else:
        parent[path[-1]] = value
    return out


_IDENTITY = {("apiVersion",), ("kind",), ("metadata",), ("metadata", "name"), ("metadata", "namespace")}


def _places(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    if path and path not in _IDENTITY:
        yield path, value
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _places(inner, (*path, key))
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for place, inner in enumerate(value):
            yield from _places(inner, (*path, place))


def _spoilt(value: Any) -> Iterator[tuple[str, Any]]:
    yield "is missing", GONE
    yield "is null", None
    for other in ("", "Other 'text' ☃", "1", 1, -1, 2**31, 2**63 - 1, 1.5, True, [], ["x"], {}, {"x": "y"}):
        if other != value or type(other) is not type(value):
            yield f"is {other!r}", copy.deepcopy(other)
    if isinstance(value, list) and value:
        yield "has its first item twice", [*value, copy.deepcopy(value[0])]
        yield "has a null in it", [*value, None]


def _written(path: Path) -> str:
    return "".join(f"/{step}" for step in path)
