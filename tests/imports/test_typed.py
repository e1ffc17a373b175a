"""The type checker finds what is wrong in a manifest, and nothing in one that is right."""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from typing import Any

import mypy.api
import pytest

from constructs_lib.imports.generator import generate
from tests.imports.conftest import REPOSITORY, crd

RDS = "from constructs_lib.imports.rds_aws_m_upbound_io.instance import Instance"
APPS = "from constructs_lib.imports.apps.deployment import Deployment"
STATEFUL = "from constructs_lib.imports.apps.stateful_set import StatefulSet"
CRD = "from constructs_lib.imports.apiextensions_k8s_io.custom_resource_definition import CustomResourceDefinition"
WIDGET = "from imports.example_com.widget import Widget"

INSTANCE = """x: Instance = {
    "apiVersion": "rds.aws.m.upbound.io/v1beta1",
    "kind": "Instance",
    "metadata": {"name": "orders", "labels": {"team": "shop"}},
    "spec": {
        "managementPolicies": ["Observe", "Create"],
        "forProvider": {"region": "eu-west-1", "multiAz": True, "port": 5432},
    },
}"""
DEPLOYMENT = """x: Deployment = {
    "apiVersion": "apps/v1",
    "kind": "Deployment",
    "metadata": {"name": "web"},
    "spec": {
        "selector": {"matchLabels": {"app": "web"}},
        "strategy": {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": "25%", "maxUnavailable": 1}},
        "template": {
            "metadata": {"labels": {"app": "web"}},
            "spec": {
                "containers": [
                    {"name": "web", "image": "web:1", "resources": {"limits": {"cpu": 1, "memory": "1Gi"}}}
                ]
            },
        },
    },
}"""
STATEFUL_SET = """x: StatefulSet = {
    "apiVersion": "apps/v1",
    "kind": "StatefulSet",
    "metadata": {"name": "db"},
    "spec": {
        "selector": {},
        "serviceName": "db",
        "template": {},
        "volumeClaimTemplates": [
            {
                "metadata": {"name": "data"},
                "spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "1Gi"}}},
            }
        ],
    },
}"""
DEFINITION = """x: CustomResourceDefinition = {
    "apiVersion": "apiextensions.k8s.io/v1",
    "kind": "CustomResourceDefinition",
    "metadata": {"name": "widgets.example.com"},
    "spec": {
        "group": "example.com",
        "scope": "Namespaced",
        "names": {"plural": "widgets", "kind": "Widget"},
        "versions": [
            {
                "name": "v1",
                "served": True,
                "storage": True,
                "schema": {
                    "openAPIV3Schema": {"type": "object", "x-kubernetes-preserve-unknown-fields": True, "not": {}}
                },
            }
        ],
    },
}"""
USERS = """x: Widget = {
    "apiVersion": "example.com/v1",
    "kind": "Widget",
    "metadata": {"name": "one"},
    "spec": {"continue": "yes", "x-y": 1, "size": None, "any": {"a": [1]}, "list": ["a"], "count": "5%"},
}"""

RIGHT = {
    "instance": (RDS, INSTANCE),
    "deployment": (APPS, DEPLOYMENT),
    "stateful_set": (STATEFUL, STATEFUL_SET),
    "definition": (CRD, DEFINITION),
    "users": (WIDGET, USERS),
}
WRONG = {
    "misspelt key": (RDS, INSTANCE, '"multiAz"', '"multiAZ"', r'Extra key "multiAZ" for TypedDict "ForProvider"'),
    "missing key": (RDS, INSTANCE, '"region": "eu-west-1", ', "", r'Missing key "region" for TypedDict "ForProvider"'),
    "wrong type": (RDS, INSTANCE, "5432", '"5432"', r'TypedDict item "port" has type "float"'),
    "text for a list": (RDS, INSTANCE, '["Observe", "Create"]', '"Create"', r'"managementPolicies" has type "list\['),
    "wrong enum value in a list": (RDS, INSTANCE, '"Create"]', '"Make"]', r'expected "Literal\[.Observe., .Create., '),
    "wrong version": (RDS, INSTANCE, "/v1beta1", "/v1", r'has type "Literal\[.rds.aws.m.upbound.io/v1beta1.\]"'),
    "status is not the author's": (
        RDS,
        INSTANCE,
        "= {",
        '= {"status": {},',
        'Extra key "status" for TypedDict "Instance"',
    ),
    "label that is no text": (RDS, INSTANCE, '"shop"', "1", r'Dict entry 0 has incompatible type "str": "int"'),
    "wrong enum value": (APPS, DEPLOYMENT, '"RollingUpdate"', '"Rolling"', r'"Literal\[.Recreate., .RollingUpdate.\]"'),
    "int or string": (APPS, DEPLOYMENT, '"25%"', "0.25", r'TypedDict item "maxSurge" has type "int | str"'),
    "misspelt key deep down": (APPS, DEPLOYMENT, '"image"', '"img"', r'Extra key "img" for TypedDict "Container"'),
    "wrong claim": (STATEFUL, STATEFUL_SET, "accessModes", "accessMode", r'Extra key "accessMode" for TypedDict "Pers'),
    "definition in itself": (CRD, DEFINITION, '"not": {}', '"not": {"tpye": ""}', r'"tpye" for TypedDict "JSONSchema'),
    "a keyword as key": (WIDGET, USERS, '"yes"', "1", r'TypedDict item "continue" has type "str"'),
    "a key with a dash": (WIDGET, USERS, '"x-y": 1', '"x-y": ""', r'TypedDict item "x-y" has type "int"'),
    "a key called list": (WIDGET, USERS, '["a"]', "[1]", r'List item 0 has incompatible type "int"'),
    "null where it is not allowed": (
        WIDGET,
        USERS,
        '"yes"',
        "None",
        r'has type "None".*item "continue"|item "continue"',
    ),
}


@pytest.fixture(scope="module")
def messages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[tuple[int, str]]]:
    """What mypy says of every snippet, by snippet: line and message; one run for all."""
    folder = tmp_path_factory.mktemp("snippets")
    spec = {
        "type": "object",
        "properties": {
            "continue": {"type": "string"},
            "x-y": {"type": "integer"},
            "size": {"type": "integer", "nullable": True},
            "any": {"x-kubernetes-preserve-unknown-fields": True},
            "list": {"type": "array", "items": {"type": "string"}},
            "count": {"x-kubernetes-int-or-string": True},
            "str": {"type": "object", "properties": {"int": {"type": "integer"}, "dict": {"type": "string"}}},
        },
    }
    generate([crd(spec)], folder / "imports", "widgets.yaml")
    snippets = {name: f"{head}\n{body}\n" for name, (head, body) in RIGHT.items()}
    for name, (head, body, old, new, _) in WRONG.items():
        assert body.count(old) == 1, (name, old)
        snippets[name] = f"{head}\n{body.replace(old, new)}\n"
    paths = {}
    for number, (name, text) in enumerate(snippets.items()):
        path = folder / f"snippet_{number}.py"
        path.write_text(text)
        paths[path.name] = name
    config = folder / "mypy.ini"
    config.write_text(f"[mypy]\nstrict = true\nmypy_path = {REPOSITORY}:{folder}\nfollow_imports = silent\n")
    arguments = ["--config-file", str(config), "--cache-dir", str(folder / "cache"), "--no-error-summary"]
    output, failure, _ = mypy.api.run([*arguments, *(str(folder / name) for name in paths)])
    assert failure == ""
    found: dict[str, list[tuple[int, str]]] = {name: [] for name in snippets}
    for line in output.splitlines():
        match = re.fullmatch(r"(?:.*/)?([^/:]+):(\d+): error: (.*)", line)
        if match:
            found[paths[match[1]]].append((int(match[2]), match[3]))
    return found


@pytest.mark.parametrize("name", RIGHT)
def test_a_right_manifest_is_accepted(messages: dict[str, list[tuple[int, str]]], name: str) -> None:
    assert messages[name] == []


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_manifest_is_refused(messages: dict[str, list[tuple[int, str]]], name: str) -> None:
    head, body, old, _, pattern = WRONG[name]
    lines = [number for number, line in enumerate(f"{head}\n{body}".splitlines(), start=1) if old in line]
    assert len(messages[name]) == 1, messages[name]
    line, message = messages[name][0]
    assert re.search(pattern, message), message
    # mypy names the line of the dict in which a key is missing or too many, else that of the value.
    assert line == lines[0], message


def test_the_names_of_shared_structures_say_what_they_have_in_common() -> None:
    text = (Path(REPOSITORY) / "imports" / "rds_aws_m_upbound_io" / "_shared.py").read_text()
    assert re.findall(r"^class (\w+)", text, re.M)[:6] == [
        "ProviderConfigRef",
        "WriteConnectionSecretToRef",
        "Policy",
        "Ref",
        "Selector",
        "SecretRef",
    ]


def test_the_parts_of_a_spec_have_the_same_names_in_every_kind() -> None:
    from constructs_lib.imports import known_kinds

    for kind in known_kinds():
        schema = kind.schema()
        provider = schema["properties"].get("spec", {}).get("properties", {}).get("forProvider", {})
        if "properties" in provider or "$ref" in provider:
            module = importlib.import_module(f"constructs_lib.imports.{kind.module}")
            fields = set(module.ForProvider.__annotations__)
            assert fields == set(resolved(provider, schema)["properties"]), kind


def resolved(node: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    return schema["$defs"][node["$ref"].rpartition("/")[2]] if "$ref" in node else node
