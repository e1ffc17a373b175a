"""Each feature of a CRD's schema, with values that an API server takes and values that it refuses."""

from __future__ import annotations

from typing import Any

import pytest

from constructs_lib.imports.formats import compile_schema
from tests.imports.conftest import imported, widget


def obj(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


STRING = {"type": "string"}
INT_OR_STRING = {"anyOf": [{"type": "integer"}, {"type": "string"}], "x-kubernetes-int-or-string": True}
OPEN = {"type": "object", "x-kubernetes-preserve-unknown-fields": True}
EMBEDDED = {"type": "object", "x-kubernetes-embedded-resource": True}
POD = {"apiVersion": "v1", "kind": "Pod"}

CASES: list[tuple[str, dict[str, Any], list[Any], list[Any]]] = [
    ("an object is closed", obj(a=STRING), [{}, {"a": "x"}], [{"b": "x"}, {"a": 1}, [], None]),
    ("an object without properties is empty", {"type": "object"}, [{}], [{"a": 1}]),
    ("a nested object is closed", obj(a=obj(b=STRING)), [{"a": {"b": ""}}], [{"a": {"c": ""}}]),
    ("a list's items are closed", obj(a={"type": "array", "items": obj(b=STRING)}), [{"a": [{}]}], [{"a": [{"c": 1}]}]),
    (
        "a map takes any key",
        obj(a={"type": "object", "additionalProperties": {"type": "integer"}}),
        [{"a": {"x": 1, "y-z/0": 2}}],
        [{"a": {"x": "1"}}],
    ),
    ("unknown fields are kept", obj(a=OPEN), [{"a": {"x": [1, None]}}], [{"a": []}, {"x": 1}]),
    (
        "what is declared beside unknown fields still counts",
        obj(a={**OPEN, "properties": {"b": obj(c=STRING)}}),
        [{"a": {"x": 1, "b": {"c": ""}}}],
        [{"a": {"b": {"d": 1}}}, {"a": {"b": {"c": 1}}}],
    ),
    ("anything", obj(a={"x-kubernetes-preserve-unknown-fields": True}), [{"a": 1}, {"a": None}, {"a": {"b": []}}], []),
    ("int or string", obj(a=INT_OR_STRING), [{"a": 1}, {"a": "50%"}], [{"a": True}, {"a": 1.5}, {"a": None}]),
    (
        "a pattern beside int-or-string is for strings",
        obj(a={**INT_OR_STRING, "pattern": "^[0-9]+%$"}),
        [{"a": 7}, {"a": "7%"}],
        [{"a": "7"}],
    ),
    ("nullable", obj(a={"type": "string", "nullable": True}), [{"a": None}, {"a": ""}, {}], [{"a": 1}]),
    ("null of a field that is not nullable", obj(a=STRING), [], [{"a": None}]),
    (
        "null is no member of a nullable enum that lacks it",
        obj(a={"type": "string", "nullable": True, "enum": ["x"]}),
        [{"a": "x"}],
        [{"a": None}, {"a": "y"}],
    ),
    ("enum", obj(a={"type": "string", "enum": ["On", "Off"]}), [{"a": "On"}], [{"a": "on"}]),
    ("pattern is not anchored", obj(a={"type": "string", "pattern": "[0-9]"}), [{"a": "a1b"}], [{"a": "ab"}]),
    ("$ is the end of the text", obj(a={"type": "string", "pattern": "^a$"}), [{"a": "a"}], [{"a": "a\n"}]),
    ("lengths count characters", obj(a={"type": "string", "maxLength": 2}), [{"a": "äö"}], [{"a": "abc"}]),
    ("limits", obj(a={"type": "integer", "minimum": 1, "maximum": 3}), [{"a": 1}, {"a": 3}], [{"a": 0}, {"a": 4}]),
    (
        "exclusive limits",
        obj(a={"type": "number", "minimum": 1, "exclusiveMinimum": True}),
        [{"a": 1.01}],
        [{"a": 1}],
    ),
    (
        "an exclusive limit that is off",
        obj(a={"type": "number", "minimum": 1, "exclusiveMinimum": False}),
        [{"a": 1}],
        [],
    ),
    (
        "limits are floating-point numbers, values are not",
        obj(a={"type": "integer", "maximum": 2**53 + 1}),
        [{"a": 2**53}],
        [{"a": 2**53 + 1}, {"a": 2**53 + 2}],
    ),
    (
        "32 bits",
        obj(a={"type": "integer", "format": "int32"}),
        [{"a": 2**31 - 1}, {"a": -(2**31)}],
        [{"a": 2**31}, {"a": -(2**31) - 1}],
    ),
    ("32 bits with a limit", obj(a={"type": "integer", "format": "int32", "minimum": 0}), [{"a": 0}], [{"a": -1}]),
    ("64 bits", obj(a={"type": "integer", "format": "int64"}), [{"a": 2**31}], [{"a": 1.5}, {"a": "1"}]),
    ("a number may be whole", obj(a={"type": "number"}), [{"a": 1}, {"a": 1.5}], [{"a": "1"}]),
    ("a boolean is no number", obj(a={"type": "integer"}), [{"a": 1}], [{"a": True}]),
    ("required", obj(a=STRING) | {"required": ["a"]}, [{"a": ""}], [{}]),
    ("required with a default", obj(a={"type": "string", "default": "x"}) | {"required": ["a"]}, [{}], [{"a": 1}]),
    (
        "exactly one of two",
        obj(a=STRING, b=STRING) | {"oneOf": [{"required": ["a"]}, {"required": ["b"]}]},
        [{"a": ""}, {"b": ""}],
        [{}, {"a": "", "b": ""}],
    ),
    (
        "a branch closes nothing",
        obj(a=obj(b=STRING, c=STRING)) | {"anyOf": [{"properties": {"a": {"required": ["b"]}}}]},
        [{"a": {"b": "", "c": ""}}],
        [{"a": {"c": ""}}],
    ),
    ("not", obj(a={"type": "string", "not": {"pattern": "^x"}}), [{"a": "y"}], [{"a": "x"}]),
    (
        "an embedded resource that keeps unknown fields",
        obj(a=EMBEDDED | OPEN),
        [{"a": {**POD, "spec": {"x": 1}}}, {"a": {**POD, "metadata": {"labels": {"x": "y"}}}}],
        [{"a": {}}, {"a": {"apiVersion": "v1"}}, {"a": {**POD, "metadata": {"label": {}}}}, {"a": {**POD, "kind": ""}}],
    ),
    (
        "an embedded resource's kind is a DNS-1035 label in any case",
        obj(a=EMBEDDED | OPEN),
        [{"a": {**POD, "kind": "podTemplate-2"}}, {"a": {**POD, "kind": "a" * 63}}],
        [{"a": {**POD, "kind": each}} for each in ("2Pods", "Pod_s", "Pod-", "a" * 64)],
    ),
    (
        "an embedded resource that is closed",
        obj(a={**EMBEDDED, "properties": {"spec": obj(b=STRING)}}),
        [{"a": {**POD, "metadata": {"name": "x"}, "spec": {"b": ""}}}],
        [{"a": {**POD, "spec": {"c": ""}}}, {"a": {**POD, "data": {}}}],
    ),
    (
        "a format that is known",
        obj(a={"type": "string", "format": "duration"}),
        [{"a": "1h30m"}, {"a": "2 days"}],
        [{"a": "1 month"}],
    ),
    ("a format that is not", obj(a={"type": "string", "format": "uri-reference"}), [{"a": "\\ no:// one"}], []),
    ("a property called description", obj(description=STRING, title=STRING), [{"description": "x"}], [{"title": 1}]),
]


@pytest.mark.parametrize(("spec", "right", "wrong"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_schema_agrees_with_the_server(spec: dict[str, Any], right: list[Any], wrong: list[Any]) -> None:
    validator = compile_schema(imported(spec).schema)
    for value in right:
        assert [str(error) for error in validator.iter_errors(widget(value))] == []
    for value in wrong:
        assert not validator.is_valid(widget(value)), value


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"apiVersion": "example.com/v2"}, '"example.com/v1" was expected'),
        ({"kind": "Gadget"}, '"Widget" was expected'),
        ({"metadata": {"lables": {}}}, "'lables' was unexpected"),
        ({"metadata": {"labels": {"a": 1}}}, '1 is not of type "string"'),
        ({"metadata": {"ownerReferences": [{"name": "x"}]}}, '"apiVersion" is a required property'),
        ({"metadata": {"creationTimestamp": "yesterday"}}, '"yesterday" is not a "date-time"'),
        ({"data": {}}, "'data' was unexpected"),
    ],
)
def test_the_object_around_the_spec(change: dict[str, Any], message: str) -> None:
    validator = compile_schema(imported(obj(), properties={"spec": obj(), "metadata": {"type": "object"}}).schema)
    assert validator.is_valid(widget({}))
    assert validator.is_valid({**widget({}), "metadata": {"name": "x", "creationTimestamp": None, "uid": "1"}})
    errors = [error.message for error in validator.iter_errors({**widget({}), **change})]
    assert any(message in error for error in errors), errors


def test_metadata_keeps_the_rules_that_a_definition_adds() -> None:
    metadata = {"type": "object", "properties": {"name": {"type": "string", "maxLength": 3}}}
    validator = compile_schema(imported({}, properties={"metadata": metadata, "spec": obj()}).schema)
    assert validator.is_valid({**widget({}), "metadata": {"name": "abc", "labels": {}}})
    assert not validator.is_valid({**widget({}), "metadata": {"name": "abcd"}})
    assert not validator.is_valid({**widget({}), "metadata": {"nam": "abc"}})


def test_status_is_open() -> None:
    schema = imported({}, properties={"spec": obj(), "status": obj(a=STRING)}, required=["spec"]).schema
    assert compile_schema(schema).is_valid({**widget({}), "status": {"anything": 1}})


def test_repeated_structures_are_written_once() -> None:
    part = obj(**{f"field{number}": {"type": "string", "default": "x"} for number in range(5)})
    schema = imported(obj(first=part, second=part, third={"type": "array", "items": part})).schema
    spec = schema["properties"]["spec"]["properties"]
    assert spec["first"] == spec["second"] == spec["third"]["items"] == {"$ref": "#/$defs/First"}
    assert schema["$defs"]["First"]["properties"]["field4"] == {"type": "string", "default": "x"}
    validator = compile_schema(schema)
    assert not validator.is_valid(widget({"third": [{"field9": "x"}]}))
