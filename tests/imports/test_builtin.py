"""Kubernetes' own kinds: what the decoder of an API server takes, and what strict validation refuses."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from constructs_lib.imports import kind_of

POD_TEMPLATE = {"metadata": {"labels": {"app": "web"}}, "spec": {"containers": [{"name": "web", "image": "web:1"}]}}
MANIFESTS: dict[str, dict[str, Any]] = {
    "Deployment": {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {"name": "web"},
        "spec": {"replicas": 2, "selector": {"matchLabels": {"app": "web"}}, "template": POD_TEMPLATE},
    },
    "StatefulSet": {
        "apiVersion": "apps/v1",
        "kind": "StatefulSet",
        "metadata": {"name": "db"},
        "spec": {
            "selector": {"matchLabels": {"app": "web"}},
            "serviceName": "db",
            "template": POD_TEMPLATE,
            "volumeClaimTemplates": [
                {
                    "metadata": {"name": "data"},
                    "spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "1Gi"}}},
                }
            ],
        },
    },
    "Secret": {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "x"}, "data": {"a": "YQ==", "b": ""}},
    "Service": {
        "apiVersion": "v1",
        "kind": "Service",
        "metadata": {"name": "x"},
        "spec": {"ports": [{"port": 80, "targetPort": "http"}]},
    },
    "NetworkPolicy": {
        "apiVersion": "networking.k8s.io/v1",
        "kind": "NetworkPolicy",
        "metadata": {"name": "x"},
        "spec": {"podSelector": {}, "policyTypes": ["Ingress", "Egress"], "ingress": [{}]},
    },
    "CustomResourceDefinition": {
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": {"name": "widgets.example.com"},
        "spec": {
            "group": "example.com",
            "names": {"kind": "Widget", "plural": "widgets"},
            "scope": "Namespaced",
            "versions": [
                {
                    "name": "v1",
                    "served": True,
                    "storage": True,
                    "subresources": {"status": {}},
                    "schema": {"openAPIV3Schema": {"type": "object", "properties": {"a": {"type": "string"}}}},
                }
            ],
        },
    },
}
SPEC = ("spec", "template", "spec")
SCHEMA = ("spec", "versions", 0, "schema", "openAPIV3Schema")


def errors(kind: str, *path: str | int, to: Any) -> list[str]:
    """What is wrong with a manifest once the value at a path is another; nothing is wrong with it as it stands."""
    manifest = copy.deepcopy(MANIFESTS[kind])
    known = kind_of(manifest["apiVersion"], kind)
    assert known is not None
    assert [error.message for error in known.validator().iter_errors(manifest)] == []
    holder: Any = manifest
    for key in path[:-1]:
        holder = holder.setdefault(key, {}) if isinstance(holder, dict) else holder[key]
    holder[path[-1]] = to
    return [error.message for error in known.validator().iter_errors(manifest)]


@pytest.mark.parametrize(
    ("kind", "path", "value"),
    [
        ("Deployment", ("spec", "strategy", "rollingUpdate"), {"maxSurge": "25%", "maxUnavailable": 0}),
        ("Deployment", (*SPEC, "containers", 0, "resources"), {"limits": {"cpu": 0.5, "memory": "1.5Gi", "x": "1e3"}}),
        ("Deployment", (*SPEC, "overhead"), {"cpu": "+.5m"}),
        ("Deployment", (*SPEC, "volumes"), [{"name": "x", "emptyDir": {}}]),
        ("Deployment", ("status",), {"anything": 1}),
        ("Deployment", (*SPEC, "containers", 0, "ports"), [{"containerPort": 80}]),
        ("StatefulSet", ("spec", "volumeClaimTemplates", 0, "kind"), "PersistentVolumeClaim"),
        ("StatefulSet", ("spec", "volumeClaimTemplates", 0, "status"), {}),
        ("Secret", ("data", "a"), "YWJj\n"),
        ("Service", ("spec", "ports", 0, "targetPort"), 8080),
        ("CustomResourceDefinition", (*SCHEMA, "properties"), {"a": {"not": {"items": {"anyOf": [{}]}}, "default": 1}}),
        ("CustomResourceDefinition", (*SCHEMA, "additionalProperties"), True),
    ],
)
def test_accepted(kind: str, path: tuple[str | int, ...], value: Any) -> None:
    assert errors(kind, *path, to=value) == []


@pytest.mark.parametrize(
    ("kind", "path", "value", "message"),
    [
        ("Deployment", ("spec", "replica"), 1, "'replica' was unexpected"),
        ("Deployment", ("spec", "replicas"), "2", '"2" is not of type "integer"'),
        ("Deployment", ("spec", "replicas"), 2**31, "is greater than the maximum of 2147483647"),
        ("Deployment", ("spec", "selector"), {"matchLabel": {}}, "'matchLabel' was unexpected"),
        ("Deployment", ("spec", "template", "metadata", "lable"), {}, "'lable' was unexpected"),
        ("Deployment", (*SPEC, "containers", 0, "imagePullPolicy"), "Sometimes", "is not one of"),
        ("Deployment", (*SPEC, "containers", 0, "env"), [{"value": "x"}], '"name" is a required property'),
        ("Deployment", (*SPEC, "overhead"), {"cpu": "half"}, "does not match"),
        ("Deployment", (*SPEC, "volumes"), [{"name": "x", "emptyDir": {"size": 1}}], "'size' was unexpected"),
        ("Deployment", ("spec", "strategy", "rollingUpdate"), {"maxSurge": 0.5}, "0.5 is not of types"),
        ("StatefulSet", ("spec", "volumeClaimTemplates", 0, "spec", "size"), 1, "'size' was unexpected"),
        ("Secret", ("data", "a"), "not base64!", '"not base64!" is not a "bytes"'),
        ("Secret", ("stringData", "a"), 1, '1 is not of type "string"'),
        ("NetworkPolicy", ("spec", "ingress"), [{"form": []}], "'form' was unexpected"),
        ("CustomResourceDefinition", (*SCHEMA, "propertys"), {}, "'propertys' was unexpected"),
        ("CustomResourceDefinition", (*SCHEMA, "properties"), {"a": {"not": {"tpye": ""}}}, "'tpye' was unexpected"),
    ],
)
def test_refused(kind: str, path: tuple[str | int, ...], value: Any, message: str) -> None:
    found = errors(kind, *path, to=value)
    assert len(found) == 1, found
    assert message in found[0]


def test_kubernetes_own_defaults_are_kept_and_empty_ones_are_not() -> None:
    kind = kind_of("v1", "Service")
    assert kind is not None
    definitions = kind.schema()["$defs"]
    assert definitions["ServicePort"]["properties"]["protocol"]["default"] == "TCP"
    assert "default" not in definitions["ServicePort"]["properties"]["port"]
    assert definitions["ServicePort"]["required"] == ["port"]


def test_empty_defaults_of_optional_fields_are_kept() -> None:
    # They can be keys: two references without a name are the same.
    kind = kind_of("apps/v1", "Deployment")
    assert kind is not None
    assert kind.schema()["$defs"]["LocalObjectReference"]["properties"]["name"]["default"] == ""
