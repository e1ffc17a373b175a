"""What kinds of ops.crossplane.io have in common, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Any, Literal, Required, TypedDict


class Empty(TypedDict, total=False):
    pass


class SecretRef(TypedDict, total=False):
    name: Required[str]
    namespace: Required[str]


class Credential(TypedDict, total=False):
    name: Required[str]
    secretRef: SecretRef
    source: Required[Literal["None", "Secret"]]


class FunctionRef(TypedDict, total=False):
    name: Required[str]


class RequiredResource(TypedDict, total=False):
    apiVersion: Required[str]
    kind: Required[str]
    matchLabels: dict[str, str]
    name: str
    namespace: str
    requirementName: Required[str]


class RequiredSchema(TypedDict, total=False):
    apiVersion: Required[str]
    kind: Required[str]
    requirementName: Required[str]


class Requirements(TypedDict, total=False):
    requiredResources: list[RequiredResource]
    requiredSchemas: list[RequiredSchema]


class Pipeline(TypedDict, total=False):
    credentials: list[Credential]
    functionRef: Required[FunctionRef]
    input: dict[str, Any]
    requirements: Requirements
    step: Required[str]


class Spec(TypedDict, total=False):
    mode: Literal["Pipeline"]
    pipeline: Required[list[Pipeline]]
    retryLimit: int


class OperationTemplate(TypedDict, total=False):
    metadata: Empty
    spec: Required[Spec]
