"""Derives typed dicts from closed schemas: a graph of structures, each known by what it holds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from constructs_lib.imports.generator.close import DEFINITION
from constructs_lib.imports.generator.implied import OBJECT_META
from constructs_lib.imports.generator.naming import pascal, singular

TypeExpression: TypeAlias = "tuple[Any, ...]"
"""A type: ``("name", "str")``, ``("literal", values)``, ``("list", of)``, ``("dict", of)``, ``("union", types)`` or
``("structure", key)``."""

STR: TypeExpression = ("name", "str")
INT: TypeExpression = ("name", "int")
ANY: TypeExpression = ("name", "Any")
NONE: TypeExpression = ("name", "None")
META: TypeExpression = ("name", "ObjectMeta")
_SCALARS: dict[str, TypeExpression] = {
    "string": STR,
    "integer": INT,
    "number": ("name", "float"),
    "boolean": ("name", "bool"),
    "null": NONE,
}


@dataclass(frozen=True, slots=True)
class Field:
    """One key of a structure."""

    key: str
    type: TypeExpression
    required: bool


@dataclass(frozen=True, slots=True)
class Structure:
    """What becomes one ``TypedDict``: two that hold the same are the same."""

    key: str
    """What it is known by in the graph."""
    fields: tuple[Field, ...]
    path: tuple[str, ...]
    """Class-like names from the kind down to where it first occurs; its name is the shortest end that is free."""

    def references(self) -> Iterator[str]:
        """Go through the keys of the structures that its fields mention."""
        for each in self.fields:
            yield from mentioned(each.type)


@dataclass(slots=True)
class Graph:
    """The structures of the kinds of one package."""

    structures: dict[str, Structure] = field(default_factory=dict)
    roots: dict[str, str] = field(default_factory=dict)
    """The structure of each kind, by kind."""
    labels: dict[str, dict[str, None]] = field(default_factory=dict)
    """What each structure is called where it occurs, by its key, in order."""


def mentioned(expression: TypeExpression) -> Iterator[str]:
    """Go through the keys of the structures in a type."""
    head, rest = expression[0], expression[1]
    if head == "structure":
        yield rest
    elif head in ("list", "dict"):
        yield from mentioned(rest)
    elif head == "union":
        for each in rest:
            yield from mentioned(each)


class KindReader:
    """Reads the schema of one kind into the graph of its package."""

    def __init__(self, graph: Graph, schema: dict[str, Any]) -> None:
        """Prepare to read; built-in schemas name their definitions well, those of CRDs are only there to save space."""
        self._graph = graph
        self._schema = schema
        self._definitions: dict[str, dict[str, Any]] = schema.get("$defs", {})
        self._named = DEFINITION not in schema
        self._open: dict[str, str] = {}

    def read(self, kind: str) -> None:
        """Add the kind's structures; ``status`` is left out, because authors do not write it."""
        root = {**self._schema, "properties": {k: v for k, v in self._schema["properties"].items() if k != "status"}}
        self._graph.roots[kind] = self._structure(root, (kind,))

    def _type(self, node: dict[str, Any], path: tuple[str, ...]) -> TypeExpression:
        target = str(node.get("$ref", "")).removeprefix("#/$defs/")
        if target == OBJECT_META:
            return META
        if target in self._definitions and not target.startswith("io.k8s."):
            return self._definition(target, path)
        if "enum" in node:
            values = tuple(each for each in node["enum"] if each is not None)
            if values and all(isinstance(each, str | bool | int) for each in values):
                literal = ("literal", tuple(dict.fromkeys(values)))
                return ("union", (literal, NONE)) if None in node["enum"] or "null" in node.get("type", ()) else literal
        if "const" in node:
            return ("literal", (node["const"],))
        types = node.get("type")
        if types is None:
            return ANY
        if isinstance(types, str):
            return self._of(types, node, path)
        return ("union", tuple(self._of(each, node, path) for each in types))

    def _definition(self, name: str, path: tuple[str, ...]) -> TypeExpression:
        node = self._definitions[name]
        if not self._named:
            return self._type(node, path)
        if name in self._open:
            self._label(self._open[name], name)
            return ("structure", self._open[name])
        if node.get("type") == "object" and "properties" in node:
            # Known by its text, because it may contain itself.
            key = self._open[name] = f"{name} {json.dumps(node, sort_keys=True)}"
            if key not in self._graph.structures:
                self._structure(node, (*path[:-1], name), key)
            self._label(key, name)
            return ("structure", key)
        return self._type(node, (*path[:-1], name))

    def _of(self, kind: str, node: dict[str, Any], path: tuple[str, ...]) -> TypeExpression:
        if kind == "array":
            return ("list", self._type(node["items"], path) if isinstance(node.get("items"), dict) else ANY)
        if kind != "object":
            return _SCALARS[kind]
        if node.get("x-kubernetes-preserve-unknown-fields"):
            return ("dict", ANY)
        additional = node.get("additionalProperties")
        if isinstance(additional, dict):
            return ("dict", self._type(additional, path))
        if "properties" in node or additional is False:
            return ("structure", self._structure(node, path))
        return ("dict", ANY)

    def _structure(self, node: dict[str, Any], path: tuple[str, ...], key: str | None = None) -> str:
        required = frozenset(node.get("required", ()))
        nested_kind = {"apiVersion", "kind", "metadata", "status"} <= node.get("properties", {}).keys()
        fields = []
        for name, each in sorted(node.get("properties", {}).items()):
            if nested_kind and name == "status":
                continue
            # The last part of a path names a structure: of a list's items in the singular, of a map's values too.
            label = pascal(singular(name) if _many(self._resolved(each)) else name)
            if len(path) == 1:
                label = path[0] + label
            fields.append(Field(name, self._type(each, (*path, label)), name in required))
        content = tuple(fields)
        key = key or repr([(each.key, each.type, each.required) for each in content])
        if key not in self._graph.structures:
            self._graph.structures[key] = Structure(key, content, path if content else ("Empty",))
        self._label(key, path[-1] if content else "Empty")
        return key

    def _label(self, key: str, label: str) -> None:
        self._graph.labels.setdefault(key, {})[label] = None

    def _resolved(self, node: dict[str, Any]) -> dict[str, Any]:
        target = str(node.get("$ref", "")).removeprefix("#/$defs/")
        return self._definitions.get(target, node)


def _many(node: dict[str, Any]) -> bool:
    return node.get("type") == "array" or isinstance(node.get("additionalProperties"), dict)
