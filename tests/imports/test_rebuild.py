"""A definition rebuilt from a schema says what the published one says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from constructs_lib.imports import kind_of
from constructs_lib.imports.generator.rebuild import custom_resource_definition
from tests.imports.conftest import imported

PROSE = ("description", "example", "externalDocs", "title")


def without_prose(node: Any) -> Any:
    if not isinstance(node, dict):
        return node
    out = {key: value for key, value in node.items() if key not in PROSE}
    if "properties" in out:
        out["properties"] = {name: without_prose(each) for name, each in out["properties"].items()}
    for key in ("items", "additionalProperties", "not"):
        if key in out:
            out[key] = without_prose(out[key])
    for key in ("allOf", "anyOf", "oneOf"):
        if key in out:
            out[key] = [without_prose(each) for each in out[key]]
    return out


def order(version: dict[str, Any]) -> tuple[bool, bool, str]:
    """Stable versions over others, then by name: enough for the versions below v10 that are published."""
    name: str = version["name"]
    return "alpha" not in name and "beta" not in name, "beta" in name, name


def test_every_rebuilt_schema_is_the_published_one(shared: Path) -> None:
    count = 0
    for path in sorted((shared / "crds").rglob("*.yaml")):
        for crd in yaml.load_all(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader):
            if crd is None:
                continue
            spec, names = crd["spec"], crd["spec"]["names"]
            best = max((version for version in spec["versions"] if version["served"]), key=order)
            published = without_prose(best["schema"]["openAPIV3Schema"])
            if "status" in published["properties"]:
                published["properties"]["status"] = {"type": "object", "x-kubernetes-preserve-unknown-fields": True}

            kind = kind_of(f"{spec['group']}/{best['name']}", names["kind"])
            assert kind is not None, path
            rebuilt = kind.crd()
            assert rebuilt is not None
            version = rebuilt["spec"]["versions"][0]
            assert version["schema"]["openAPIV3Schema"] == published, path
            assert version.get("subresources", {}) == (best.get("subresources") or {}), path
            assert version.get("selectableFields") == best.get("selectableFields"), path
            assert (version["name"], version["served"], version["storage"]) == (best["name"], True, True)
            assert rebuilt["metadata"]["name"] == crd["metadata"]["name"]
            assert rebuilt["spec"]["scope"] == spec["scope"] == kind.scope
            assert rebuilt["spec"]["names"] == names, path
            served = {version["name"] for version in spec["versions"] if version["served"]}
            assert set(kind.served_versions) == served, path
            count += 1
    assert count == 209


def test_what_has_no_other_form_in_the_published_ones() -> None:
    """Forms that the published definitions do not happen to use come back as well."""
    spec = {
        "type": "object",
        "required": ["b", "a"],
        "properties": {
            "a": {"type": "string", "default": "x", "pattern": "^[[:alpha:]]{,2}$"},
            "b": {"type": "integer", "format": "int32", "minimum": 1, "exclusiveMinimum": True, "nullable": True},
            "c": {"x-kubernetes-int-or-string": True, "nullable": True},
            "d": {"allOf": [{"anyOf": [{"type": "integer"}, {"type": "string"}]}], "x-kubernetes-int-or-string": True},
            "e": {"x-kubernetes-preserve-unknown-fields": True, "nullable": True},
            "f": {"type": "object", "x-kubernetes-embedded-resource": True, "properties": {"spec": {"type": "object"}}},
            "g": {"type": "object", "additionalProperties": True},
            "h": {"type": "array", "items": {"type": "number", "maximum": 5, "multipleOf": 0.5}, "maxItems": 3},
            "i": {"type": "string", "not": {"pattern": "\\Qa.b\\E"}, "nullable": True},
        },
        "x-kubernetes-validations": [{"rule": "self.a != ''", "message": "a is needed"}],
    }
    crd = custom_resource_definition(imported(spec).schema)
    assert crd is not None
    rebuilt = crd["spec"]["versions"][0]["schema"]["openAPIV3Schema"]
    assert rebuilt["properties"]["spec"] == spec
    assert "required" not in rebuilt


def test_built_in_kinds_have_no_definition() -> None:
    kind = kind_of("apps/v1", "Deployment")
    assert kind is not None
    assert kind.crd() is None
