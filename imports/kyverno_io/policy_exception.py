"""PolicyException of kyverno.io, from github.com/kyverno/kyverno v1.19.1. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Conditions as Conditions,
    Exclude,
    PodSecurityExclude,
)


class Exception(TypedDict, total=False):
    policyName: Required[str]
    ruleNames: Required[list[str]]


class PolicyExceptionSpec(TypedDict, total=False):
    background: bool
    conditions: Conditions
    exceptions: Required[list[Exception]]
    match: Required[Exclude]
    podSecurity: list[PodSecurityExclude]


class PolicyException(TypedDict, total=False):
    apiVersion: Required[Literal["kyverno.io/v2"]]
    kind: Required[Literal["PolicyException"]]
    metadata: Required[ObjectMeta]
    spec: Required[PolicyExceptionSpec]


Match = Exclude
