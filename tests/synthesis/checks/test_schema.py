from __future__ import annotations

import datetime
from typing import Any

import pytest

from constructs_lib import imports
from constructs_lib.synthesis.checks.schema import SchemaRules, structure, unknown_kind

INSTANCE = ("rds.aws.m.upbound.io/v1beta1", "Instance")


class Widget:
    """A made-up kind with the forms of a schema that the known kinds lack."""

    api_version = "example.com/v1"
    kind = "Widget"
    namespaced = True

    def __init__(self, **properties: Any) -> None:
        self._schema = {
            "type": "object",
            "properties": {
                "apiVersion": {"type": "string"},
                "kind": {"type": "string"},
                "metadata": {"type": "object"},
                "spec": {"type": "object", "additionalProperties": False, "properties": properties},
            },
        }

    def schema(self) -> dict[str, Any]:
        return self._schema

    def validator(self) -> Any:
        from constructs_lib.imports.formats import compile_schema

        return compile_schema(self._schema)


def texts(findings: Any) -> list[str]:
    assert all(finding.rule == "schema" for finding in findings)
    return [f"{finding.message}; {finding.fix}" if finding.fix else finding.message for finding in findings]


def found(api_version: str, kind: str, **body: Any) -> list[str]:
    known = imports.kind_of(api_version, kind)
    assert known is not None
    metadata = {"name": "orders", "namespace": "acme"}
    return texts(SchemaRules().check({"apiVersion": api_version, "kind": kind, "metadata": metadata, **body}, known))


def of_widget(content: Any, **schema: Any) -> list[str]:
    manifest = {"apiVersion": "example.com/v1", "kind": "Widget", "metadata": {}, "spec": {"x": content}}
    return texts(SchemaRules().check(manifest, Widget(x=schema)))


def test_a_right_manifest_has_no_problem() -> None:
    assert found(*INSTANCE, spec={"forProvider": {"region": "eu-west-1", "storageEncrypted": True}}) == []


def test_a_misspelt_and_a_missing_field_are_named() -> None:
    assert sorted(found(*INSTANCE, spec={"forProvider": {"storageEncryptd": True}})) == [
        "spec.forProvider.region is missing; set it",
        "spec.forProvider.storageEncryptd is unknown; did you mean storageEncrypted",
    ]


def test_a_field_like_no_other_is_shown_what_is_allowed() -> None:
    (message,) = found(*INSTANCE, spec={"forProvider": {"region": "a"}, "zzz": 1})
    assert message == (
        "spec.zzz is unknown; allowed: forProvider, initProvider, managementPolicies, providerConfigRef, "
        "writeConnectionSecretToRef"
    )


def test_a_field_of_an_object_without_fields_is_told_so() -> None:
    assert of_widget({"y": 1}, type="object", additionalProperties=False) == [
        "spec.x has a field, and none is allowed there; take it away"
    ]


def test_a_wrong_choice_is_shown_the_right_ones() -> None:
    spec = {"forProvider": {"region": "eu-west-1"}, "managementPolicies": ["Foo", "observe"]}
    allowed = "allowed: Observe, Create, Update, Delete, LateInitialize, *"
    assert found(*INSTANCE, spec=spec) == [
        f'spec.managementPolicies[0] is "Foo", {allowed}',
        f'spec.managementPolicies[1] is "observe", {allowed}; did you mean Observe',
    ]


def test_a_wrong_type_is_said_in_words() -> None:
    for_provider = {
        "region": 5,
        "storageEncrypted": "true",
        "allocatedStorage": "20",
        "vpcSecurityGroupIds": {},
        "tags": None,
        "engine": ["postgres"],
    }
    assert sorted(found(*INSTANCE, spec={"forProvider": for_provider})) == [
        'spec.forProvider.allocatedStorage is "20", must be a number; write it without quotes',
        "spec.forProvider.engine is a list of 1, must be a string",
        "spec.forProvider.region is 5, must be a string; quote it",
        'spec.forProvider.storageEncrypted is "true", must be true or false; write it without quotes',
        "spec.forProvider.tags is null, must be a mapping; set it or leave it out",
        "spec.forProvider.vpcSecurityGroupIds is an empty mapping, must be a list",
    ]


def test_int_or_string_is_said_in_words() -> None:
    assert found("policy/v1", "PodDisruptionBudget", spec={"minAvailable": [1]}) == [
        "spec.minAvailable is a list of 1, must be a whole number or a string"
    ]


def test_alternatives_name_the_fields_that_exclude_each_other() -> None:
    spec = {"context": [{"name": "a"}, {"name": "b", "configMap": {"name": "c"}, "variable": {"value": 1}}]}
    messages = [
        message
        for message in found("kyverno.io/v2", "ClusterCleanupPolicy", spec={**spec, "schedule": "* * * * *"})
        if "context" in message
    ]
    assert messages == [
        "spec.context[0] needs exactly one of configMap, apiCall, imageRegistry, variable, globalReference",
        "spec.context[1] fits more than one of its alternatives, exactly one is allowed: it has configMap and variable",
    ]


@pytest.mark.parametrize(
    ("content", "schema", "message"),
    [
        ("Ab", {"type": "string", "pattern": "^[a-z]+$"}, 'spec.x is "Ab", must match "^[a-z]+$"'),
        ("", {"type": "string", "minLength": 1}, 'spec.x is "", must have at least 1 character'),
        ("abc", {"type": "string", "maxLength": 2}, 'spec.x is "abc", must have at most 2 characters'),
        ([], {"type": "array", "minItems": 1}, "spec.x is an empty list, must have at least 1 item"),
        ([1, 2], {"type": "array", "maxItems": 1}, "spec.x is a list of 2, must have at most 1 item"),
        ([1, 1], {"type": "array", "uniqueItems": True}, "spec.x is a list of 2, must have no item twice"),
        ({}, {"type": "object", "minProperties": 2}, "spec.x is an empty mapping, must have at least 2 keys"),
        (5, {"type": "integer", "maximum": 4}, "spec.x is 5, must be at most 4"),
        (5, {"type": "integer", "minimum": 6}, "spec.x is 5, must be at least 6"),
        (5, {"type": "integer", "exclusiveMinimum": 5}, "spec.x is 5, must be more than 5"),
        (5, {"type": "integer", "multipleOf": 2}, "spec.x is 5, must be a multiple of 2"),
        (5, {"const": 6}, "spec.x is 5, allowed: 6"),
        (
            "1 hour",
            {"type": "string", "format": "date-time"},
            'spec.x is "1 hour", must be a time such as 2026-01-31T12:00:00Z',
        ),
        ("x", {"type": "string", "format": "duration"}, 'spec.x is "x", must be a duration such as 1h30m'),
        (1.5, {"type": ["integer", "null"]}, "spec.x is 1.5, must be a whole number or null"),
        (
            True,
            {"anyOf": [{"type": "integer"}, {"type": "string"}]},
            "spec.x is true, must be a whole number or a string",
        ),
        (
            "Ab",
            {"anyOf": [{"pattern": "^[a-z]+$"}, {"enum": ["A", "B"]}]},
            'spec.x is "Ab", must match "^[a-z]+$" or be one of A, B',
        ),
        ({}, {"anyOf": [{"required": ["a"]}, {"required": ["b", "c"]}]}, "spec.x needs one of a, b with c"),
        ({"a": 1, "b": 2}, {"not": {"required": ["a", "b"]}}, "spec.x may not have both a and b"),
        ({"a": 1}, {"not": {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}}, "spec.x may not have a or b"),
        ("a", {"not": {"enum": ["a", "b"]}}, 'spec.x is "a", not allowed: a, b'),
        ("x" * 80, {"type": "string", "maxLength": 2}, f'spec.x is "{"x" * 59}…", must have at most 2 characters'),
    ],
)
def test_every_form_of_a_schema_has_its_words(content: object, schema: dict[str, Any], message: str) -> None:
    assert of_widget(content, **schema) == [message]


def test_many_choices_are_shortened() -> None:
    (message,) = of_widget("x", enum=[f"v{number}" for number in range(20)])
    assert message == 'spec.x is "x", allowed: v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11 and 8 more'


def test_no_secret_is_shown() -> None:
    wrong = {"data": {"token": "not base64!"}, "stringData": {"a": 5, "b": None}}
    assert sorted(found("v1", "Secret", **wrong)) == [
        "data.token is (hidden), must be base64",
        "stringData.a is (hidden), must be a string; quote it",
        "stringData.b is null, must be a string; set it or leave it out",
    ]
    properties = {"password": {"type": "integer"}, "note": {"type": "integer"}}
    manifest = {"spec": {"password": "hunter2", "note": "ghp_" + "a1B2" * 9}}
    assert sorted(texts(SchemaRules().check(manifest, Widget(**properties)))) == [
        "spec.note is (hidden), must be a whole number",
        "spec.password is (hidden), must be a whole number",
    ]


def test_what_json_does_not_have_is_named() -> None:
    spec = {"forProvider": {"region": "a", "tags": {"made": datetime.date(2026, 1, 31), 5: "x"}}}
    assert found(*INSTANCE, spec=spec) == [
        "spec.forProvider.tags.made is a date, which JSON does not have; write it as a string",
        "spec.forProvider.tags has the key 5, keys must be strings; quote it",
    ]


def test_a_manifest_says_what_it_is() -> None:
    assert texts(structure({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}})) == []
    assert texts(structure({})) == [
        "apiVersion is missing; set it (v1, apps/v1 …)",
        "kind is missing; set it (Namespace, Deployment …)",
        "metadata is missing; set metadata.name",
    ]
    assert texts(structure({"apiVersion": 1, "kind": "", "metadata": []})) == [
        "apiVersion is 1, must be a string",
        "kind is missing; set it (Namespace, Deployment …)",
        "metadata is an empty list, must be a mapping",
    ]


@pytest.mark.parametrize(
    ("api_version", "kind", "message"),
    [
        ("apps/v1beta1", "Deployment", "Deployment is served as v1, not v1beta1; write apiVersion: apps/v1"),
        ("v2", "Secret", "Secret is served as v1, not v2; write apiVersion: v1"),
        (
            "apps/v1",
            "Deploymnet",
            "the kind Deploymnet of apps/v1 is unknown; did you mean Deployment (apps/v1)? "
            "If not, run `fleet import` for its CRD",
        ),
        (
            "example.com/v1",
            "Zebra",
            "the kind Zebra of example.com/v1 is unknown; run `fleet import` for its CRD",
        ),
    ],
)
def test_an_unknown_kind_is_told_what_there_is(api_version: str, kind: str, message: str) -> None:
    assert texts([unknown_kind({"apiVersion": api_version, "kind": kind}, imports)]) == [message]
