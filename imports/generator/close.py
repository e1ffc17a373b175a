"""Turns a version of a CustomResourceDefinition into a closed JSON schema (conventions: ``constructs_lib.imports``)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from constructs_lib.imports.generator.implied import EMBEDDED_RESOURCE, OBJECT_META, reference
from constructs_lib.imports.generator.patterns import translated

DIALECT = "https://json-schema.org/draft/2020-12/schema"
PROSE = frozenset(("description", "example", "externalDocs", "title"))
"""What is said about a field for readers only; not carried over."""
INT_OR_STRING = [{"type": "integer"}, {"type": "string"}]
OPEN_OBJECT: dict[str, Any] = {"type": "object", "x-kubernetes-preserve-unknown-fields": True}
INT32 = (-(2**31), 2**31 - 1)

# Written for `rebuild` alone.
DEFINITION = "x-crd-definition"
REQUIRED = "x-crd-required"
PATTERN = "x-crd-pattern"
ANY_OF = "x-crd-any-of"

_EXACT = 2**53
_LIMITS = (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum"))


def closed_schema(
    root: Mapping[str, Any], api_version: str, kind: str, definition: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the closed schema of one kind, without ``$defs``.

    ``root`` is an ``openAPIV3Schema``; ``definition`` is what else the CRD says, kept under ``x-crd-definition``.
    """
    schema = _closed(root, embeds=True)
    properties = schema["properties"] = dict(schema.get("properties", {}))
    for name, value in (("apiVersion", api_version), ("kind", kind)):
        properties[name] = {"type": "string"} | properties.get(name, {}) | {"const": value}
    properties.setdefault("metadata", {"type": "object", "$ref": reference(OBJECT_META)})
    if "status" in properties:
        properties["status"] = OPEN_OBJECT
    required = list(root.get("required", ()))
    schema["required"] = sorted({"apiVersion", "kind", "metadata", *schema.get("required", ())})
    schema[REQUIRED] = required
    return schema | {"$schema": DIALECT, DEFINITION: dict(definition)}


def _closed(node: Mapping[str, Any], *, embeds: bool = False) -> dict[str, Any]:
    """Close a structural node. ``embeds``: it is a whole object, with metadata of its own."""
    out = _values(node)
    embedded = bool(node.get("x-kubernetes-embedded-resource"))
    if "properties" in node:
        out["properties"] = {name: _closed(each) for name, each in node["properties"].items()}
        if (embeds or embedded) and "metadata" in out["properties"]:
            metadata = out["properties"]["metadata"]
            metadata.pop("additionalProperties", None)
            metadata["$ref"] = reference(OBJECT_META)
    if isinstance(node.get("items"), Mapping):
        out["items"] = _closed(node["items"])
    additional = node.get("additionalProperties")
    if isinstance(additional, Mapping):
        out["additionalProperties"] = _closed(additional)
    elif additional is not None:
        out["additionalProperties"] = additional
    _require(node, out)
    _widen(node, out)
    if embedded:
        out["$ref"] = reference(EMBEDDED_RESOURCE)
    preserves = bool(node.get("x-kubernetes-preserve-unknown-fields"))
    if node.get("type") == "object" and additional is None and not preserves:
        out["unevaluatedProperties" if embedded else "additionalProperties"] = False
    return out


def _values(node: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a node says of values: all but its prose, its structure and what ``_widen`` says anew."""
    structure = ("properties", "items", "additionalProperties", "required", "nullable", "type")
    out = {key: value for key, value in node.items() if key not in PROSE and key not in structure}
    for limit, _ in _LIMITS:
        if isinstance(out.get(limit), int) and abs(out[limit]) > _EXACT:
            # The server keeps limits as floating-point numbers.
            out[limit] = int(float(out[limit]))
    for limit, exclusive in _LIMITS:
        if exclusive in out and out.pop(exclusive) and limit in out:
            out[exclusive] = out.pop(limit)
    if "pattern" in out:
        pattern = translated(out["pattern"])
        if pattern != out["pattern"]:
            out[PATTERN] = out.pop("pattern")
            if pattern is not None:
                out["pattern"] = pattern
    for branch in ("allOf", "anyOf", "oneOf"):
        if branch in out:
            out[branch] = [_branch(each) for each in out[branch]]
    if "not" in out:
        out["not"] = _branch(out["not"])
    return out


def _branch(node: Mapping[str, Any]) -> dict[str, Any]:
    """Copy a node inside allOf, anyOf, oneOf or not: it adds rules about values and closes nothing."""
    out = _values(node)
    for key in ("required", "type", "nullable"):
        if key in node:
            out[key] = node[key]
    if "properties" in node:
        out["properties"] = {name: _branch(each) for name, each in node["properties"].items()}
    for key in ("items", "additionalProperties"):
        if key in node:
            out[key] = _branch(node[key]) if isinstance(node[key], Mapping) else node[key]
    return out


def _require(node: Mapping[str, Any], out: dict[str, Any]) -> None:
    """Leave out of ``required`` what the server fills in before it looks."""
    required = list(node.get("required", ()))
    properties = node.get("properties", {})
    needed = [name for name in required if "default" not in properties.get(name, {})]
    if needed:
        out["required"] = needed
    if needed != required:
        out[REQUIRED] = required


def _widen(node: Mapping[str, Any], out: dict[str, Any]) -> None:
    """Say type, nullable, int-or-string and the range of 32-bit integers in JSON schema's terms."""
    kind = node.get("type")
    if node.get("x-kubernetes-int-or-string"):
        types = ["integer", "string"]
        if out.get("anyOf") == INT_OR_STRING:
            del out["anyOf"]
            out[ANY_OF] = True
    elif kind is None:
        if node.get("nullable"):
            out["nullable"] = True
        return
    else:
        types = [kind]
    if node.get("nullable"):
        types.append("null")
    out["type"] = types[0] if len(types) == 1 else types
    if kind == "integer" and node.get("format") == "int32":
        low, high = INT32
        if "exclusiveMinimum" not in out:
            out["minimum"] = max(out.get("minimum", low), low)
        if "exclusiveMaximum" not in out:
            out["maximum"] = min(out.get("maximum", high), high)
