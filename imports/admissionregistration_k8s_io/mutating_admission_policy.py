"""MutatingAdmissionPolicy of admissionregistration.k8s.io, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    MatchCondition,
    MatchResources,
    ParamKind as ParamKind,
    Variable,
)


class ApplyConfiguration(TypedDict, total=False):
    expression: str


class JSONPatch(TypedDict, total=False):
    expression: str


class Mutation(TypedDict, total=False):
    applyConfiguration: ApplyConfiguration
    jsonPatch: JSONPatch
    patchType: Required[Literal["ApplyConfiguration", "JSONPatch"]]


class MutatingAdmissionPolicySpec(TypedDict, total=False):
    failurePolicy: Literal["Fail", "Ignore"]
    matchConditions: list[MatchCondition]
    matchConstraints: MatchResources
    mutations: list[Mutation]
    paramKind: ParamKind
    reinvocationPolicy: Literal["IfNeeded", "Never"]
    variables: list[Variable]


class MutatingAdmissionPolicy(TypedDict, total=False):
    apiVersion: Required[Literal["admissionregistration.k8s.io/v1"]]
    kind: Required[Literal["MutatingAdmissionPolicy"]]
    metadata: Required[ObjectMeta]
    spec: MutatingAdmissionPolicySpec


MatchConstraints = MatchResources
