"""Values as a CEL rule sees them: defaults filled in, names escaped, types those of the schema."""

from __future__ import annotations

import base64
import binascii
import datetime
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from constructs_lib.synthesis.checks.branches import Node, branches, missing, resolved
from constructs_lib.synthesis.checks.mentions import Mentions, escaped, unescaped

Bind: TypeAlias = Callable[[Any], Any]
"""Makes of a manifest's value at one place of a schema what one rule sees there."""


def binder(node: Node, needed: Mentions, schema: Node) -> Bind:
    """Return how values at a place of ``schema`` are bound for a rule that needs so much of them.

    All that depends on the schema alone is worked out here, once a rule, and not once a manifest.
    """
    if not needed.whole and not needed.fields:
        return _presence
    if needed.whole and branches({**node, "$defs": schema.get("$defs", {})}, _changes) is None:
        return _as_written
    properties: Mapping[str, Any] = node.get("properties") or {}
    free = _place(node.get("additionalProperties"), needed, schema)
    steps = [_step(seen, properties, needed, schema, free) for seen in _names(properties, needed)]
    items = _place(node.get("items"), needed, schema)
    convert = _conversion(node)

    def bind(value: Any) -> Any:
        if isinstance(value, dict) or (not isinstance(value, (str, list)) and isinstance(value, Mapping)):
            result = {}
            for step in steps:
                content = value.get(step.name)
                if content is None:
                    if step.default is not None and (step.name not in value or not step.nullable):
                        content = step.default
                    elif step.name not in value or not step.nullable:
                        continue
                result[step.seen] = step.bind(content)
            if needed.whole:
                result.update({name: free(content) for name, content in value.items() if name not in properties})
            return result
        if isinstance(value, (list, tuple)):
            return [items(item) for item in value]
        return convert(value) if convert is not None else value

    return bind


@dataclass(frozen=True, slots=True)
class _Step:
    seen: str
    """The field as the rule writes it."""
    name: str
    """The field as the manifest writes it."""
    default: Any
    nullable: bool
    bind: Bind


def _step(seen: str, properties: Mapping[str, Any], needed: Mentions, schema: Node, free: Bind) -> _Step:
    name = seen if seen in properties else unescaped(seen)
    below = needed if needed.whole else needed.fields[seen]
    if name not in properties:
        # The key of a map is written as it is.
        return _Step(seen, seen, None, True, free)
    place = resolved(properties[name], schema)
    return _Step(seen, name, place.get("default"), not missing(None, place), binder(place, below, schema))


def _names(properties: Mapping[str, Any], needed: Mentions) -> Iterable[str]:
    """Return the fields that a rule asks for, as it writes them."""
    return [escaped(name) for name in properties] if needed.whole else needed.fields


def _place(raw: Any, needed: Mentions, schema: Node) -> Bind:
    """Return the binder of a list's items or of a map's values, which are needed as the whole is."""
    if not isinstance(raw, Mapping):
        return _as_written
    below = needed if needed.whole else Mentions(whole=True)
    return binder(resolved(raw, schema), below, schema)


def _as_written(value: Any) -> Any:
    return value


def _presence(value: Any) -> Any:
    """Stand for a value of which a rule asks only whether it is there, so that all such values are bound alike."""
    del value
    return True


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


def _conversion(node: Node) -> Bind | None:
    convert = _CONVERSIONS.get(node.get("format"))
    if convert is not None:
        return lambda value: convert(value) if isinstance(value, str) else value
    return (lambda value: float(value) if type(value) is int else value) if _is_number(node) else None


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
