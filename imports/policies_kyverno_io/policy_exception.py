"""PolicyException of policies.kyverno.io, from github.com/kyverno/kyverno v1.19.1. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Condition,
)


class PolicyRef(TypedDict, total=False):
    kind: Required[str]
    name: Required[str]


class PolicyExceptionSpec(TypedDict, total=False):
    allowedValues: list[str]
    evaluationMode: str
    expiresAt: str
    images: list[str]
    matchConditions: list[Condition]
    policyRefs: Required[list[PolicyRef]]
    properties: dict[str, str]
    reportResult: Literal["skip", "pass"]


class PolicyException(TypedDict, total=False):
    apiVersion: Required[Literal["policies.kyverno.io/v1"]]
    kind: Required[Literal["PolicyException"]]
    metadata: Required[ObjectMeta]
    spec: Required[PolicyExceptionSpec]
