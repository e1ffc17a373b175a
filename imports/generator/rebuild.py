"""The inverse of ``close``: from one of our schemas back to a CustomResourceDefinition for an API server."""

from __future__ import annotations

from typing import Any

from constructs_lib.imports.generator.close import ANY_OF, DEFINITION, INT32, INT_OR_STRING, PATTERN, REQUIRED
from constructs_lib.imports.generator.deduplicate import expanded


def custom_resource_definition(schema: dict[str, Any]) -> dict[str, Any] | None:
    """Return the CustomResourceDefinition of a kind's schema, or ``None`` for a built-in kind."""
    definition = schema.get(DEFINITION)
    if definition is None:
        return None
    group, names = definition["group"], definition["names"]
    metadata: dict[str, Any] = {"name": f"{names['plural']}.{group}"}
    if "annotations" in definition:
        metadata["annotations"] = dict(definition["annotations"])
    version: dict[str, Any] = {"name": definition["version"], "served": True, "storage": True}
    version["schema"] = {"openAPIV3Schema": structural_schema(schema)}
    for key in ("subresources", "selectableFields"):
        if key in definition:
            version[key] = definition[key]
    return {
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": metadata,
        "spec": {"group": group, "names": dict(names), "scope": definition["scope"], "versions": [version]},
    }


def structural_schema(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the ``openAPIV3Schema`` that a kind's schema was made from, without prose and with an open status."""
    root = _opened(expanded(schema))
    for key in ("$schema", DEFINITION):
        root.pop(key, None)
    for name in ("apiVersion", "kind"):
        root["properties"][name].pop("const", None)
    return root


def _opened(node: dict[str, Any]) -> dict[str, Any]:
    out = {key: value for key, value in node.items() if key not in ("$ref", "unevaluatedProperties")}
    if out.get("additionalProperties") is False:
        del out["additionalProperties"]
    elif isinstance(out.get("additionalProperties"), dict):
        out["additionalProperties"] = _opened(out["additionalProperties"])
    if "properties" in out:
        out["properties"] = {name: _opened(each) for name, each in out["properties"].items()}
    if isinstance(out.get("items"), dict):
        out["items"] = _opened(out["items"])
    _restore_values(out)
    required = out.pop(REQUIRED, None)
    if required:
        out["required"] = required
    elif required is not None:
        out.pop("required", None)
    _narrow(out)
    return out


def _restore_values(out: dict[str, Any]) -> None:
    for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if exclusive in out:
            out[limit], out[exclusive] = out[exclusive], True
    if PATTERN in out:
        out["pattern"] = out.pop(PATTERN)
    for branch in ("allOf", "anyOf", "oneOf"):
        if branch in out:
            out[branch] = [_restored_branch(each) for each in out[branch]]
    if "not" in out:
        out["not"] = _restored_branch(out["not"])


def _restored_branch(node: dict[str, Any]) -> dict[str, Any]:
    out = dict(node)
    _restore_values(out)
    if "properties" in out:
        out["properties"] = {name: _restored_branch(each) for name, each in out["properties"].items()}
    for key in ("items", "additionalProperties"):
        if isinstance(out.get(key), dict):
            out[key] = _restored_branch(out[key])
    return out


def _narrow(out: dict[str, Any]) -> None:
    types = out.get("type")
    if isinstance(types, list):
        if "null" in types:
            out["nullable"] = True
        rest = [each for each in types if each != "null"]
        if out.get("x-kubernetes-int-or-string"):
            del out["type"]
        else:
            out["type"] = rest[0]
    if out.pop(ANY_OF, False):
        out["anyOf"] = [dict(each) for each in INT_OR_STRING]
    if out.get("type") == "integer" and out.get("format") == "int32":
        for limit, bound in zip(("minimum", "maximum"), INT32, strict=True):
            if out.get(limit) == bound:
                del out[limit]
