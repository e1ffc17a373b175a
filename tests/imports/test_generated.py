"""What was generated holds together: schemas compile, the index agrees with the files, each file says its source."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

import pytest

import constructs_lib.imports
from constructs_lib.imports import Kind, known_kinds
from constructs_lib.imports.generator.implied import IMPLIED
from constructs_lib.imports.generator.repository import stale

FOLDER = Path(constructs_lib.imports.__file__).parent
KINDS = list(known_kinds())
NEEDED = {
    "v1": "Namespace Secret ConfigMap ServiceAccount ResourceQuota LimitRange Service PersistentVolumeClaim Pod",
    "apps/v1": "Deployment StatefulSet DaemonSet",
    "batch/v1": "Job CronJob",
    "networking.k8s.io/v1": "NetworkPolicy Ingress",
    "rbac.authorization.k8s.io/v1": "Role RoleBinding ClusterRole ClusterRoleBinding",
    "autoscaling/v2": "HorizontalPodAutoscaler",
    "policy/v1": "PodDisruptionBudget",
    "storage.k8s.io/v1": "StorageClass",
    "scheduling.k8s.io/v1": "PriorityClass",
    "apiextensions.k8s.io/v1": "CustomResourceDefinition",
    "admissionregistration.k8s.io/v1": "ValidatingAdmissionPolicy",
    # The best served version, not the stored one.
    "policies.kyverno.io/v1": "ValidatingPolicy GeneratingPolicy PolicyException",
    "apiextensions.crossplane.io/v2": "CompositeResourceDefinition",
    "storage.gcp.m.upbound.io/v1beta2": "Bucket",
    "rds.aws.m.upbound.io/v1beta1": "Instance SubnetGroup",
    "argoproj.io/v1alpha1": "Application ApplicationSet AppProject",
}


def test_every_kind_that_a_platform_needs_is_there() -> None:
    needed = {f"{version}/{kind}" for version, kinds in NEEDED.items() for kind in kinds.split()}
    known = {f"{kind.api_version}/{kind.kind}" for kind in KINDS}
    assert needed <= known
    assert len([kind for kind in KINDS if kind.crd() is not None]) == 209


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: f"{kind.api_version}/{kind.kind}")
def test_kind(kind: Kind) -> None:
    schema = kind.schema()
    assert schema["properties"]["apiVersion"]["const"] == kind.api_version
    assert schema["properties"]["kind"]["const"] == kind.kind
    assert kind.served_versions[0] == kind.version

    validator = kind.validator()
    nothing = {error.message for error in validator.iter_errors({})}
    assert nothing >= {f'"{name}" is a required property' for name in ("apiVersion", "kind", "metadata")}
    unknown = {"apiVersion": kind.api_version, "kind": kind.kind, "metadata": {"name": "x"}, "misspelt": 1}
    assert any("'misspelt' was unexpected" in error.message for error in validator.iter_errors(unknown))

    module = importlib.import_module(f"constructs_lib.imports.{kind.module}")
    typed = getattr(module, kind.kind)
    assert {"apiVersion", "kind", "metadata"} <= typed.__required_keys__
    assert "status" not in typed.__annotations__
    expected = {name for name in schema["properties"] if name != "status"}
    assert set(typed.__annotations__) == expected

    source = json.loads((FOLDER / "sources.json").read_text())["sources"][f"{kind.api_version}/{kind.kind}"]
    assert module.__doc__ == f"{kind.kind} of {kind.group or 'the core group'}, from {source['source']}. {GENERATED}"
    assert set(source) == {"license", "path", "source"}


GENERATED = "Generated; do not edit."


def test_index_and_files_agree() -> None:
    modules = {kind.module.replace(".", "/") for kind in KINDS}
    schemas = {
        path.relative_to(FOLDER).as_posix().removesuffix(".schema.json") for path in FOLDER.glob("*/*.schema.json")
    }
    python = {
        path.relative_to(FOLDER).as_posix().removesuffix(".py")
        for path in FOLDER.glob("*/*.py")
        if path.parent.name != "generator" and not path.name.startswith("_")
    }
    assert modules == schemas == python
    assert len(modules) == len(KINDS)


def test_no_prose_is_carried_over() -> None:
    """``description`` may be the name of a property, never a keyword of a schema."""
    found: list[str] = []

    def visit(node: dict[str, Any], where: str) -> None:
        found.extend(f"{where}: {key}" for key in ("description", "title", "example", "externalDocs") if key in node)
        for name, each in node.get("properties", {}).items():
            visit(each, f"{where}.{name}")
        for key in ("items", "additionalProperties", "not"):
            if isinstance(node.get(key), dict):
                visit(node[key], f"{where}.{key}")
        for key in ("allOf", "anyOf", "oneOf"):
            for each in node.get(key, []):
                visit(each, f"{where}.{key}")
        for name, each in node.get("$defs", {}).items():
            visit(each, f"{where}#{name}")

    for kind in KINDS:
        visit(kind.schema(), kind.kind)
    assert found == []


def test_references_with_other_keys_beside_them_are_to_implied_definitions() -> None:
    """What stands in for its definition word for word must not say anything of its own."""

    def visit(node: object) -> None:
        if isinstance(node, dict):
            target = node.get("$ref")
            if isinstance(target, str) and len(node) > 1:
                assert target.removeprefix("#/$defs/") in IMPLIED, node
            for each in node.values():
                visit(each)
        elif isinstance(node, list):
            for each in node:
                visit(each)

    for kind in KINDS:
        # Properties may be called $ref, with a schema as their value.
        visit(kind.schema())


def test_folder_is_what_its_sources_say(shared: Path) -> None:
    assert stale(shared, FOLDER) == []
