"""ValidatingAdmissionPolicy of admissionregistration.k8s.io, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    MatchCondition,
    MatchResources,
    ParamKind as ParamKind,
    Variable,
)


class AuditAnnotation(TypedDict, total=False):
    key: Required[str]
    valueExpression: Required[str]


class Validation(TypedDict, total=False):
    expression: Required[str]
    message: str
    messageExpression: str
    reason: str


class ValidatingAdmissionPolicySpec(TypedDict, total=False):
    auditAnnotations: list[AuditAnnotation]
    failurePolicy: Literal["Fail", "Ignore"]
    matchConditions: list[MatchCondition]
    matchConstraints: MatchResources
    paramKind: ParamKind
    validations: list[Validation]
    variables: list[Variable]


class ValidatingAdmissionPolicy(TypedDict, total=False):
    apiVersion: Required[Literal["admissionregistration.k8s.io/v1"]]
    kind: Required[Literal["ValidatingAdmissionPolicy"]]
    metadata: Required[ObjectMeta]
    spec: ValidatingAdmissionPolicySpec


MatchConstraints = MatchResources
