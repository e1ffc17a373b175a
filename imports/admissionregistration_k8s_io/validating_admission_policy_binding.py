"""ValidatingAdmissionPolicyBinding of admissionregistration.k8s.io, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    MatchResources as MatchResources,
    ParamRef as ParamRef,
)


class ValidatingAdmissionPolicyBindingSpec(TypedDict, total=False):
    matchResources: MatchResources
    paramRef: ParamRef
    policyName: Required[str]
    validationActions: Required[list[Literal["Audit", "Deny", "Warn"]]]


class ValidatingAdmissionPolicyBinding(TypedDict, total=False):
    apiVersion: Required[Literal["admissionregistration.k8s.io/v1"]]
    kind: Required[Literal["ValidatingAdmissionPolicyBinding"]]
    metadata: Required[ObjectMeta]
    spec: Required[ValidatingAdmissionPolicyBindingSpec]
