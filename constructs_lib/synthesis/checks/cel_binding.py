"""Values as a CEL rule sees them: defaults filled in, names escaped, types those of the schema."""

from __future__ import annotations

import base64
import binascii
import datetime
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from constructs_lib.synthesis.checks.branches import Node, branches, missing, resolved
from constructs_lib.synthesis.checks.mentions import Mentions, escaped, unescaped


class Binding:
    """Binds values of one kind. What of its schema changes nothing is found once, so keep one for a whole synthesis."""

    def __init__(self, schema: Node) -> None:
        """Take the kind's schema."""
        self._schema = schema
        # By the identity of what is part of the schema, and so lives as long as it.
        self._plain: dict[int, bool] = {}
        self._resolved: dict[int, Node] = {}

    def bind(self, value: Any, node: Node, needed: Mentions) -> Any:
        """Return a value at a place of the schema, cut down to what a rule needs of it."""
        if needed.whole and self._is_plain(node):
            return value
        if isinstance(value, Mapping):
            return self._mapping(value, node, needed)
        if isinstance(value, (list, tuple)):
            items = self._place(node.get("items"))
            return [self.bind(item, items, needed) for item in value] if needed.whole or needed.fields else []
        return _converted(value, node)

    def _mapping(self, value: Mapping[str, Any], node: Node, needed: Mentions) -> dict[str, Any]:
        properties: Mapping[str, Any] = node.get("properties") or {}
        free = self._place(node.get("additionalProperties"))
        result = {}
        for seen, name in _names(value, properties, needed):
            place = self._place(properties[name]) if name in properties else free
            content = value.get(name)
            if name not in value or missing(content, place):
                if "default" not in place:
                    continue
                content = place["default"]
            result[seen] = self.bind(content, place, needed if needed.whole else needed.fields[seen])
        return result

    def _place(self, raw: Any) -> Node:
        place = self._resolved.get(id(raw))
        if place is None:
            place = self._resolved[id(raw)] = resolved(raw, self._schema)
        return place

    def _is_plain(self, node: Node) -> bool:
        """Tell whether a value at this place is seen as it is written."""
        if id(node) not in self._plain:
            # The definitions go along, for what the place refers to.
            whole = {**node, "$defs": self._schema.get("$defs", {})}
            self._plain[id(node)] = branches(whole, _changes) is None
        return self._plain[id(node)]


def _names(value: Mapping[str, Any], properties: Mapping[str, Any], needed: Mentions) -> Iterable[tuple[str, str]]:
    """Return each name that a rule asks for, as it writes it and as the manifest does."""
    if needed.whole:
        known = [(escaped(name), name) for name in properties]
        return [*known, *((name, name) for name in value if name not in properties)]
    return [(name, name if name in properties or name in value else unescaped(name)) for name in needed.fields]


def _changes(node: Node) -> bool:
    return (
        "default" in node
        or node.get("format") in _CONVERSIONS
        or _is_number(node)
        or any(escaped(name) != name for name in node.get("properties") or ())
    )


def _is_number(node: Node) -> bool:
    types = node.get("type")
    return types == "number" or (isinstance(types, list) and "number" in types)


def _converted(value: Any, node: Node) -> Any:
    if isinstance(value, str):
        convert = _CONVERSIONS.get(node.get("format", ""))
        return convert(value) if convert else value
    return float(value) if type(value) is int and _is_number(node) else value


def _timestamp(text: str) -> Any:
    try:
        moment = datetime.datetime.fromisoformat(text)
    except ValueError:
        return text
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)


_UNITS: Final = {"ns": 1e-9, "us": 1e-6, "µs": 1e-6, "μs": 1e-6, "ms": 1e-3, "s": 1.0, "m": 60.0, "h": 3600.0}
_DURATION: Final = re.compile(r"[+-]?((\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h))+|0")
_DURATION_PART: Final = re.compile(r"(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)")


def _duration(text: str) -> Any:
    if not _DURATION.fullmatch(text):
        return text
    seconds = sum(float(amount) * _UNITS[unit] for amount, unit in _DURATION_PART.findall(text))
    return datetime.timedelta(seconds=-seconds if text.startswith("-") else seconds)


def _bytes(text: str) -> Any:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return text


_CONVERSIONS: Final[Mapping[str | None, Callable[[str], Any]]] = {
    "date": _timestamp,
    "date-time": _timestamp,
    "datetime": _timestamp,
    "duration": _duration,
    "byte": _bytes,
}
