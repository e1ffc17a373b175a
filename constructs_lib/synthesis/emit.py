"""Writing a manifest as YAML (or JSON) that every reader reads alike: same values, same types, same bytes each time."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from math import isfinite
from typing import Any

from constructs_lib.synthesis.manifest import Manifest
from constructs_lib.synthesis.ownership import HEADER, SENTENCE
from constructs_lib.synthesis.scalars import (
    BLOCK,
    LONG_KEY,
    Keys,
    Scalars,
    UnrepresentableError,
    block,
    has_surrogate,
    quoted,
)

MIN_INTEGER = -(2**63)
"""Smallest integer that Go reads as one."""
MAX_INTEGER = 2**64 - 1
"""Largest integer that Go reads as one; it takes anything beyond for a float and rounds it."""

_SURROGATE = "holds half of a surrogate pair, which UTF-8 cannot carry"
_FIRST = ("apiVersion", "kind", "metadata")
_scalars = Scalars()
_keys = Keys()
_Append = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Fault:
    """A value that cannot be written: where (RFC 6901 pointer, empty for the whole) and why, in half a sentence."""

    pointer: str
    message: str

    def __str__(self) -> str:
        return f"{self.pointer or '(the whole)'}: {self.message}"


class EmissionError(ValueError):
    """A manifest holds values that JSON or YAML cannot carry; ``faults`` has all of them."""

    def __init__(self, faults: list[Fault]) -> None:
        """Keep the faults in the order of the manifest."""
        self.faults = faults
        super().__init__("; ".join(map(str, faults)))


def to_yaml(manifest: Manifest) -> str:
    """Return the text of the file that holds ``manifest``: our header, ``---`` and the object in block style.

    ``apiVersion``, ``kind`` and ``metadata`` come first, all else in the order given. Files so made can be concatenated
    into one stream of documents.

    Raises:
        EmissionError: for what JSON cannot say, with the pointer to each such value.
    """
    return f"{HEADER}\n---\n{to_document(manifest)}"


def to_document(manifest: Manifest) -> str:
    """Return ``manifest`` as YAML without header and ``---``. Raises as `to_yaml` does."""
    ordered = {key: manifest[key] for key in _FIRST if key in manifest}
    ordered.update(manifest)
    if not ordered:
        return "{}\n"
    lines: list[str] = []
    try:
        _mapping(ordered, "", "", lines.append)
    except (UnrepresentableError, RecursionError):
        raise EmissionError(list(faults(manifest)) or [Fault("", "it is nested too deeply")]) from None
    return "".join(lines)


def to_json_file(value: Mapping[str, Any]) -> str:
    """Return the text of a ``.json`` file that holds ``value``, its first key ``//`` saying who wrote it.

    Raises:
        EmissionError: as `to_yaml`, and where ``value`` has a key ``//`` of its own.
    """
    found = list(faults(value))
    if "//" in value:
        found.append(Fault("/~1~1", "the key // is taken by the sentence that says who wrote the file"))
    if found:
        raise EmissionError(found)
    return json.dumps({"//": SENTENCE, **value}, indent=2, ensure_ascii=False, allow_nan=False, default=dict) + "\n"


def _mapping(value: Mapping[str, Any], first: str, indent: str, append: _Append) -> None:
    """Write the pairs of ``value`` (not empty), the first line behind ``first``, the others behind ``indent``."""
    deeper = indent + "  "
    prefix = first
    for key, item in value.items():
        name = _keys[key]
        if name is LONG_KEY:
            name = f"? {quoted(key)}\n{indent}:"
        kind = type(item)
        if kind is str:
            text = _scalars[item]
            append(f"{prefix}{name} {block(item, deeper)}" if text is BLOCK else f"{prefix}{name} {text}\n")
        elif kind is dict:
            if item:
                append(f"{prefix}{name}\n")
                _mapping(item, deeper, deeper, append)
            else:
                append(f"{prefix}{name} {{}}\n")
        elif kind is list:
            if item:
                append(f"{prefix}{name}\n")
                _sequence(item, f"{indent}- ", indent, append)
            else:
                append(f"{prefix}{name} []\n")
        elif kind is bool:
            append(f"{prefix}{name} true\n" if item else f"{prefix}{name} false\n")
        elif item is None or kind is int or kind is float:
            append(f"{prefix}{name} {_plain_scalar(item)}\n")
        else:
            _mapping({key: _exact(item)}, prefix, indent, append)
        prefix = indent


def _sequence(value: list[Any], first: str, indent: str, append: _Append) -> None:
    """Write the items of ``value`` (not empty) with their dashes at ``indent``, the first line behind ``first``."""
    prefix = first
    dash = f"{indent}- "
    deeper = indent + "  "
    for item in value:
        kind = type(item)
        if kind is str:
            text = _scalars[item]
            append(f"{prefix}{block(item, deeper)}" if text is BLOCK else f"{prefix}{text}\n")
        elif kind is dict:
            if item:
                _mapping(item, prefix, deeper, append)
            else:
                append(f"{prefix}{{}}\n")
        elif kind is list:
            if item:
                _sequence(item, f"{prefix}- ", deeper, append)
            else:
                append(f"{prefix}[]\n")
        elif item is None or kind is bool or kind is int or kind is float:
            append(f"{prefix}{_plain_scalar(item)}\n")
        else:
            _sequence([_exact(item)], prefix, indent, append)
        prefix = dash


def _plain_scalar(value: float | int | bool | None) -> str:
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if type(value) is int:
        if MIN_INTEGER <= value <= MAX_INTEGER:
            return str(value)
        raise UnrepresentableError
    if not isfinite(value):
        raise UnrepresentableError
    text = repr(value)
    # PyYAML takes 1e+22 for a string: it wants a point in a float.
    return text.replace("e", ".0e") if "e" in text and "." not in text else text


def _exact(value: object) -> Any:
    """Return a value of a derived type (a ``StrEnum``, a read-only mapping) as JSON's own type."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int.__int__(value)
    if isinstance(value, float):
        return float.__float__(value)
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, list):
        return list(value)
    raise UnrepresentableError


def faults(value: object) -> Iterator[Fault]:
    """Yield every value inside ``value`` that a file of dist cannot hold (none: it can be written)."""
    stack: list[tuple[str, object, tuple[int, ...]]] = [("", value, ())]
    while stack:
        pointer, item, parents = stack.pop()
        if isinstance(item, Mapping | list):
            if id(item) in parents:
                yield Fault(pointer, "it contains itself")
                continue
            inside = (*parents, id(item))
            children: list[tuple[str, object, tuple[int, ...]]] = []
            if isinstance(item, list):
                children = [(f"{pointer}/{index}", child, inside) for index, child in enumerate(item)]
            else:
                for key, child in item.items():
                    if not isinstance(key, str):
                        yield Fault(pointer, f"the key {key!r} is of type {type(key).__name__}; keys must be strings")
                    elif has_surrogate(key):
                        yield Fault(
                            pointer, f"the key {key!a} holds half of a surrogate pair, which UTF-8 cannot carry"
                        )
                    else:
                        children.append((f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}", child, inside))
            stack.extend(reversed(children))
        else:
            message = _fault(item)
            if message:
                yield Fault(pointer, message)


def _fault(value: object) -> str:
    if isinstance(value, str):
        return f"{value!a} {_SURROGATE}" if has_surrogate(value) else ""
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, int):
        if MIN_INTEGER <= value <= MAX_INTEGER:
            return ""
        return (
            f"an integer of {value.bit_length()} bits is beyond what Go reads as one ({MIN_INTEGER} to {MAX_INTEGER})"
        )
    if isinstance(value, float):
        return "" if isfinite(value) else f"{value} is no number in JSON"
    if isinstance(value, tuple):
        return "a tuple; write a list"
    if isinstance(value, set | frozenset):
        return "a set, which has no order; write a sorted list"
    if isinstance(value, bytes | bytearray):
        return "bytes; decode them, or write them as base64"
    return f"of type {type(value).__module__}.{type(value).__qualname__}, which JSON does not know"
