"""Moves structures that occur more than once in a schema into its ``$defs``, and back."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from constructs_lib.imports.generator.implied import IMPLIED, reference
from constructs_lib.imports.generator.naming import pascal

WORTHWHILE = 100
"""The shortest structure that is moved, in characters of JSON: a reference to it takes about forty."""


def children(node: dict[str, Any]) -> list[tuple[str, str | None, dict[str, Any]]]:
    """Return the schemas below a node, each with its keyword and, where it is a property, its name."""
    found: list[tuple[str, str | None, dict[str, Any]]] = [
        ("properties", name, each) for name, each in sorted(node.get("properties", {}).items())
    ]
    found += [(key, None, node[key]) for key in ("items", "additionalProperties") if isinstance(node.get(key), dict)]
    return found


def with_child(node: dict[str, Any], keyword: str, name: str | None, child: dict[str, Any]) -> None:
    """Put a changed schema back where ``children`` found it; ``node`` must be a copy."""
    if name is None:
        node[keyword] = child
    else:
        node[keyword] = node[keyword] | {name: child}


def deduplicated(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the same schema with repeated structures in ``$defs``, each named after where it first occurs."""
    uses: Counter[str] = Counter()
    keys: dict[int, str] = {}

    def count(node: dict[str, Any]) -> None:
        key = keys[id(node)] = json.dumps(node, sort_keys=True)
        uses[key] += 1
        # A structure's own parts are counted once, however often it occurs.
        if uses[key] == 1:
            for _, _, child in children(node):
                count(child)

    for _, _, child in children(schema):
        count(child)

    names: dict[str, str] = {}
    definitions: dict[str, dict[str, Any]] = {}

    def shortened(node: dict[str, Any], hint: str) -> dict[str, Any]:
        key = keys.get(id(node)) or json.dumps(node, sort_keys=True)
        if uses[key] < 2 or len(key) < WORTHWHILE:
            return inner(node, hint)
        if key not in names:
            name = names[key] = _unused(pascal(hint) or "Value", definitions)
            definitions[name] = {}
            definitions[name] = inner(node, hint)
        return {"$ref": reference(names[key])}

    def inner(node: dict[str, Any], hint: str) -> dict[str, Any]:
        out = dict(node)
        for keyword, name, child in children(node):
            with_child(out, keyword, name, shortened(child, name or hint))
        return out

    result = inner(schema, "")
    return result | {"$defs": definitions} if definitions else result


def _unused(name: str, taken: dict[str, dict[str, Any]]) -> str:
    if name not in taken:
        return name
    number = 2
    while f"{name}{number}" in taken:
        number += 1
    return f"{name}{number}"


def expanded(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema with every plain reference replaced by what it stands for; implied ones stay.

    Not for built-in kinds, whose definitions may contain themselves.
    """
    definitions = schema.get("$defs", {})

    def grown(node: dict[str, Any]) -> dict[str, Any]:
        target = str(node.get("$ref", "")).removeprefix("#/$defs/")
        if target and target not in IMPLIED:
            return grown(definitions[target])
        out = dict(node)
        for keyword, name, child in children(node):
            with_child(out, keyword, name, grown(child))
        return out

    result = grown(schema)
    result.pop("$defs", None)
    return result
