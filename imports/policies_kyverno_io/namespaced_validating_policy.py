"""NamespacedValidatingPolicy of policies.kyverno.io, from github.com/kyverno/kyverno v1.19.1. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ImageValidatingPolicySpecEvaluation,
    MatchConstraints as MatchConstraints,
    NamespacedValidatingPolicySpecAutogen,
    ValidatingPolicySpec,
    WebhookConfiguration as WebhookConfiguration,
)


class NamespacedValidatingPolicy(TypedDict, total=False):
    apiVersion: Required[Literal["policies.kyverno.io/v1"]]
    kind: Required[Literal["NamespacedValidatingPolicy"]]
    metadata: Required[ObjectMeta]
    spec: Required[ValidatingPolicySpec]


NamespacedValidatingPolicySpec = ValidatingPolicySpec
Autogen = NamespacedValidatingPolicySpecAutogen
Evaluation = ImageValidatingPolicySpecEvaluation
