"""A kind that has every feature of structural schemas, and a sound manifest of it."""

from __future__ import annotations

from typing import Any

GROUP = "specimens.example.com"

_SPEC: dict[str, Any] = {
    "type": "object",
    "required": ["name"],
    "x-kubernetes-validations": [
        {"rule": "!has(self.low) || !has(self.high) || self.low <= self.high", "message": "low is above high"},
    ],
    "properties": {
        "name": {"type": "string", "minLength": 2, "maxLength": 8},
        "pattern": {"type": "string", "pattern": "^[a-z]+(-[a-z]+)*$"},
        "unanchored": {"type": "string", "pattern": "[0-9]{3}"},
        "choice": {"type": "string", "enum": ["one", "two"]},
        "defaulted": {"type": "string", "default": "x", "enum": ["x", "y"]},
        "time": {"type": "string", "format": "date-time"},
        "bytes": {"type": "string", "format": "byte"},
        "low": {"type": "integer", "minimum": 1, "maximum": 10},
        "high": {"type": "integer", "format": "int32"},
        "long": {"type": "integer", "format": "int64"},
        "even": {"type": "integer", "multipleOf": 2},
        "open": {"type": "number", "minimum": 0, "exclusiveMinimum": True, "maximum": 1, "exclusiveMaximum": True},
        "flag": {"type": "boolean"},
        "either": {"x-kubernetes-int-or-string": True},
        "bounded": {
            "x-kubernetes-int-or-string": True,
            "anyOf": [{"type": "integer"}, {"type": "string"}],
            "pattern": "^[0-9]+%$",
        },
        "nullable": {"type": "string", "nullable": True},
        "nullableObject": {"type": "object", "nullable": True, "properties": {"a": {"type": "string"}}},
        "list": {"type": "array", "minItems": 1, "maxItems": 3, "items": {"type": "string", "minLength": 1}},
        "set": {"type": "array", "x-kubernetes-list-type": "set", "items": {"type": "string"}},
        "map": {
            "type": "array",
            "x-kubernetes-list-type": "map",
            "x-kubernetes-list-map-keys": ["port", "protocol"],
            "items": {
                "type": "object",
                "required": ["port"],
                "properties": {
                    "port": {"type": "integer"},
                    "protocol": {"type": "string", "default": "TCP"},
                    "note": {"type": "string"},
                },
            },
        },
        "byName": {
            "type": "object",
            "minProperties": 1,
            "maxProperties": 2,
            "additionalProperties": {"type": "integer", "minimum": 0},
        },
        "atomic": {"type": "object", "x-kubernetes-map-type": "atomic", "properties": {"a": {"type": "string"}}},
        "free": {
            "type": "object",
            "x-kubernetes-preserve-unknown-fields": True,
            "properties": {"known": {"type": "integer"}},
        },
        "embedded": {
            "type": "object",
            "x-kubernetes-embedded-resource": True,
            "x-kubernetes-preserve-unknown-fields": True,
        },
        "closedEmbedded": {
            "type": "object",
            "x-kubernetes-embedded-resource": True,
            "properties": {"spec": {"type": "object", "properties": {"a": {"type": "string"}}}},
        },
        "oneOf": {
            "type": "object",
            "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
            "oneOf": [{"required": ["a"]}, {"required": ["b"]}],
        },
        "anyOf": {
            "type": "object",
            "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}},
            "anyOf": [{"required": ["a"]}, {"properties": {"b": {"minimum": 5}}, "required": ["b"]}],
        },
        "allOf": {
            "type": "string",
            "allOf": [{"minLength": 2}, {"pattern": "^a"}],
            "not": {"enum": ["ab"]},
        },
        "ruled": {
            "type": "object",
            "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
            "x-kubernetes-validations": [
                {"rule": "has(self.a) != has(self.b)", "messageExpression": "'one of the two'"},
                {"rule": "!has(self.a) || self.a.matches('^[a-z]*$')", "message": "a is in small letters"},
            ],
        },
        "fixed": {
            "type": "string",
            "x-kubernetes-validations": [{"rule": "self == oldSelf", "message": "it may not change"}],
        },
    },
}

DEFINITION: dict[str, Any] = {
    "apiVersion": "apiextensions.k8s.io/v1",
    "kind": "CustomResourceDefinition",
    "metadata": {"name": f"specimens.{GROUP}"},
    "spec": {
        "group": GROUP,
        "names": {"kind": "Specimen", "plural": "specimens", "singular": "specimen", "listKind": "SpecimenList"},
        "scope": "Namespaced",
        "versions": [
            {
                "name": "v1",
                "served": True,
                "storage": True,
                "schema": {
                    "openAPIV3Schema": {
                        "type": "object",
                        "required": ["spec"],
                        "properties": {
                            "apiVersion": {"type": "string"},
                            "kind": {"type": "string"},
                            "metadata": {"type": "object"},
                            "spec": _SPEC,
                        },
                    }
                },
            }
        ],
    },
}

SOUND: dict[str, Any] = {
    "apiVersion": f"{GROUP}/v1",
    "kind": "Specimen",
    "metadata": {
        "name": "sound",
        "namespace": "default",
        "labels": {"app": "sound", "example.com/tier": ""},
        "annotations": {"example.com/Note": "Anything goes: ☃"},
        "finalizers": ["example.com/kept"],
        "ownerReferences": [
            {"apiVersion": "v1", "kind": "ConfigMap", "name": "owner", "uid": "d9607e19-f88f-11e6-a518-42010a800195"}
        ],
    },
    "spec": {
        "name": "sound",
        "pattern": "a-b",
        "unanchored": "no 123 there",
        "choice": "one",
        "defaulted": "y",
        "time": "2026-01-31T12:00:00Z",
        "bytes": "YWJj",
        "low": 1,
        "high": 2147483647,
        "long": 9223372036854775807,
        "even": 4,
        "open": 0.5,
        "flag": False,
        "either": "80",
        "bounded": "50%",
        "nullable": None,
        "nullableObject": {"a": "x"},
        "list": ["a", "a"],
        "set": ["a", "b"],
        "map": [{"port": 80}, {"port": 80, "protocol": "UDP", "note": "x"}],
        "byName": {"a": 0},
        "atomic": {"a": "x"},
        "free": {"known": 1, "other": {"deep": [1, "x", None]}},
        "embedded": {"apiVersion": "v1", "kind": "Any", "metadata": {"name": "any"}, "anything": 1},
        "closedEmbedded": {"apiVersion": "v1", "kind": "Any", "metadata": {"name": "any"}, "spec": {"a": "x"}},
        "oneOf": {"a": "x"},
        "anyOf": {"b": 5},
        "allOf": "ac",
        "ruled": {"a": "x"},
        "fixed": "x",
    },
}
