"""The definitions that an API server implies and no CRD writes out."""

from __future__ import annotations

from typing import Any

OBJECT_META = "io.k8s.ObjectMeta"
EMBEDDED_RESOURCE = "io.k8s.EmbeddedResource"

_STRING: dict[str, Any] = {"type": "string"}
_STRINGS: dict[str, Any] = {"type": "object", "additionalProperties": _STRING}
# The decoder reads null as nothing, and generators of CRDs and of workloads write `creationTimestamp: null`.
_TIME: dict[str, Any] = {"type": ["string", "null"], "format": "date-time"}
_INTEGER: dict[str, Any] = {"type": "integer", "minimum": -(2**63), "maximum": 2**63 - 1}

_OWNER_REFERENCE: dict[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["apiVersion", "kind", "name", "uid"],
    "properties": {
        "apiVersion": _STRING,
        "blockOwnerDeletion": {"type": "boolean"},
        "controller": {"type": "boolean"},
        "kind": _STRING,
        "name": _STRING,
        "uid": _STRING,
    },
}

IMPLIED: dict[str, dict[str, Any]] = {
    OBJECT_META: {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "annotations": _STRINGS,
            "creationTimestamp": _TIME,
            "deletionGracePeriodSeconds": _INTEGER,
            "deletionTimestamp": _TIME,
            "finalizers": {"type": "array", "items": _STRING, "x-kubernetes-list-type": "set"},
            "generateName": _STRING,
            "generation": _INTEGER,
            "labels": _STRINGS,
            "managedFields": {"type": "array", "items": {"type": "object"}},
            "name": _STRING,
            "namespace": _STRING,
            "ownerReferences": {
                "type": "array",
                "items": _OWNER_REFERENCE,
                "x-kubernetes-list-map-keys": ["uid"],
                "x-kubernetes-list-type": "map",
            },
            "resourceVersion": _STRING,
            "selfLink": _STRING,
            "uid": _STRING,
        },
    },
    EMBEDDED_RESOURCE: {
        "type": "object",
        "required": ["apiVersion", "kind"],
        "properties": {
            "apiVersion": {"type": "string", "minLength": 1},
            # A DNS-1035 label, in whatever case.
            "kind": {"type": "string", "pattern": "^[A-Za-z]([-A-Za-z0-9]*[A-Za-z0-9])?$", "maxLength": 63},
            "metadata": {"$ref": f"#/$defs/{OBJECT_META}"},
        },
    },
}
"""Each by its name in ``$defs``. The metadata is closed, with what only the server writes, which it accepts too."""


def reference(name: str) -> str:
    """Return the ``$ref`` of a definition."""
    return f"#/$defs/{name}"


def with_implied(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema with the implied definitions that it needs, and no others."""
    needed: set[str] = set()

    def visit(node: object) -> None:
        if isinstance(node, dict):
            target = str(node.get("$ref", "")).removeprefix("#/$defs/")
            if target in IMPLIED and target not in needed:
                needed.add(target)
                visit(IMPLIED[target])
            for each in node.values():
                visit(each)
        elif isinstance(node, list):
            for each in node:
                visit(each)

    visit(schema)
    if not needed:
        return schema
    return schema | {"$defs": schema.get("$defs", {}) | {name: IMPLIED[name] for name in sorted(needed)}}
