"""Turns the OpenAPI (v3) documents of an API server into closed schemas of its built-in kinds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from constructs_lib.imports.generator.close import DIALECT, INT32, OPEN_OBJECT
from constructs_lib.imports.generator.folder import KindImport
from constructs_lib.imports.generator.implied import OBJECT_META, reference, with_implied

_LEFT_OUT = frozenset(
    (
        # Not manifests: requests, or written by the system alone.
        "Binding",
        "CSINode",
        "ComponentStatus",
        "ControllerRevision",
        "Event",
        "IPAddress",
        "Node",
        "PodTemplate",
        "VolumeAttachment",
        # Deployment and its siblings are what platforms write.
        "ReplicationController",
    )
)
_INT64 = (-(2**63), 2**63 - 1)
# What the decoder of resource quantities takes: 500m, 1.5Gi, 1e3, .5
_QUANTITY = r"^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$"
_SHORT = "io.k8s.apimachinery.pkg."
_SPECIAL: dict[str, dict[str, Any]] = {
    f"{_SHORT}api.resource.Quantity": {"type": ["number", "string"], "pattern": _QUANTITY},
    f"{_SHORT}util.intstr.IntOrString": {
        "type": ["integer", "string"],
        "minimum": INT32[0],
        "maximum": INT32[1],
        "x-kubernetes-int-or-string": True,
    },
    f"{_SHORT}runtime.RawExtension": OPEN_OBJECT,
    f"{_SHORT}apis.meta.v1.FieldsV1": OPEN_OBJECT,
    f"{_SHORT}apis.meta.v1.ObjectMeta": {"$ref": reference(OBJECT_META)},
}
_KEPT = frozenset(("type", "enum", "format", "pattern", "x-kubernetes-list-type", "x-kubernetes-list-map-keys"))
_KEPT |= {"x-kubernetes-map-type", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"}


def builtin_kinds(document: Mapping[str, Any], source: dict[str, str]) -> Iterator[KindImport]:
    """Go through the kinds of one group and version that manifests may create."""
    schemas = document["components"]["schemas"]
    created = _created(document["paths"])
    for name, schema in sorted(schemas.items()):
        for gvk in schema.get("x-kubernetes-group-version-kind", ()):
            key = (gvk["group"], gvk["version"], gvk["kind"])
            if key in created and gvk["kind"] not in _LEFT_OUT:
                plural, scope = created[key]
                yield KindImport(
                    group=gvk["group"],
                    kind=gvk["kind"],
                    plural=plural,
                    singular=gvk["kind"].lower(),
                    scope=scope,
                    served=(gvk["version"],),
                    schema=_schema(schemas, name, *key),
                    source=source,
                )


def _created(paths: Mapping[str, Any]) -> dict[tuple[str, str, str], tuple[str, str]]:
    """Return plural and scope of the kinds that can be posted to a collection of their own."""
    found = {}
    for path, operations in paths.items():
        gvk = operations.get("post", {}).get("x-kubernetes-group-version-kind")
        plural = path.rpartition("/")[2]
        # A path that goes on after a name is a subresource; a collection without `get` only answers requests.
        if gvk and "{name}" not in path and "get" in operations:
            scope = "Namespaced" if "{namespace}" in path else "Cluster"
            found[gvk["group"], gvk["version"], gvk["kind"]] = (plural, scope)
    return found


def _schema(schemas: Mapping[str, Any], name: str, group: str, version: str, kind: str) -> dict[str, Any]:
    reader = _Reader(schemas)
    root = reader.node(schemas[name])
    properties = root["properties"]
    api_version = f"{group}/{version}" if group else version
    properties |= {
        "apiVersion": {"type": "string", "const": api_version},
        "kind": {"type": "string", "const": kind},
    }
    if "status" in properties:
        properties["status"] = OPEN_OBJECT
    root["required"] = sorted({"apiVersion", "kind", "metadata", *root.get("required", ())})
    definitions = reader.definitions(root)
    return with_implied({"$schema": DIALECT, **root, **({"$defs": definitions} if definitions else {})})


class _Reader:
    """Reads component schemas, following references."""

    def __init__(self, schemas: Mapping[str, Any]) -> None:
        self._schemas = schemas
        self._short: dict[str, str] = {}

    def definitions(self, root: dict[str, Any]) -> dict[str, Any]:
        """Return the definitions that a schema reaches, by their short names."""
        found: dict[str, Any] = {}
        pending = list(_references(root))
        while pending:
            short = pending.pop()
            if short not in found and short in self._short:
                found[short] = self.node(self._schemas[self._short[short]])
                pending += _references(found[short])
        return {short: found[short] for short in sorted(found)}

    def node(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        target = self._target(schema)
        if target is not None:
            return self._referred(target, schema)
        out = {key: value for key, value in schema.items() if key in _KEPT}
        default = schema.get("default")
        if default:
            # Empty defaults are Go's zero values, not what the server fills in.
            out["default"] = default
        if "properties" in schema:
            out["properties"] = {
                name: OPEN_OBJECT
                if name == "status" and "x-kubernetes-group-version-kind" in schema
                else self.node(each)
                for name, each in sorted(schema["properties"].items())
            }
        for key in ("items", "additionalProperties"):
            if isinstance(schema.get(key), Mapping):
                out[key] = self.node(schema[key])
        properties = out.get("properties", {})
        for name in sorted(properties.keys() - set(schema.get("required", ()))):
            if schema["properties"][name].get("default") == "":
                # Where it need not be given, the server does fill it in: it can be the key of an item of a list.
                properties[name] = {**properties[name], "default": ""}
        required = [name for name in schema.get("required", ()) if "default" not in properties.get(name, {})]
        if required:
            out["required"] = required
        if out.get("type") == "object":
            out.setdefault("additionalProperties", False)
        _bound(out)
        return out

    def _target(self, schema: Mapping[str, Any]) -> str | None:
        single = schema.get("allOf", ())
        holder = single[0] if len(single) == 1 else schema
        target: str | None = holder.get("$ref")
        return target and target.removeprefix("#/components/schemas/")

    def _referred(self, target: str, schema: Mapping[str, Any]) -> dict[str, Any]:
        default = schema.get("default")
        extra = {"default": default} if default else {}
        if target in _SPECIAL:
            return _SPECIAL[target] | extra
        node = self._schemas[target]
        if "properties" not in node:
            return self.node(node) | extra
        short = self._name(target)
        if extra:
            return self.node(node) | extra
        return {"$ref": reference(short)}

    def _name(self, target: str) -> str:
        """Return the last part of a component's name, with its version and group in front where that is taken."""
        parts = target.split(".")
        for length in range(1, len(parts) + 1):
            short = "".join(part[:1].upper() + part[1:] for part in parts[-length:])
            if self._short.setdefault(short, target) == target:
                return short
        msg = f"{target}: no name is left for it"
        raise AssertionError(msg)


def _references(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"].removeprefix("#/$defs/")
        for each in node.values():
            yield from _references(each)
    elif isinstance(node, list):
        for each in node:
            yield from _references(each)


def _bound(out: dict[str, Any]) -> None:
    """Give integers the range of the Go type that decodes them, and bytes the format of its decoder."""
    if out.get("type") == "integer" and out.get("format") in ("int32", "int64"):
        low, high = INT32 if out["format"] == "int32" else _INT64
        out["minimum"] = max(out.get("minimum", low), low)
        out["maximum"] = min(out.get("maximum", high), high)
    if out.get("format") == "byte":
        out["format"] = "bytes"
