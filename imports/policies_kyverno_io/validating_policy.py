"""ValidatingPolicy of policies.kyverno.io, from github.com/kyverno/kyverno v1.19.1. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ImageValidatingPolicySpecEvaluation,
    MatchConstraints as MatchConstraints,
    NamespacedValidatingPolicySpecAutogen,
    ValidatingPolicySpec as ValidatingPolicySpec,
    WebhookConfiguration as WebhookConfiguration,
)


class ValidatingPolicy(TypedDict, total=False):
    apiVersion: Required[Literal["policies.kyverno.io/v1"]]
    kind: Required[Literal["ValidatingPolicy"]]
    metadata: Required[ObjectMeta]
    spec: Required[ValidatingPolicySpec]


Autogen = NamespacedValidatingPolicySpecAutogen
Evaluation = ImageValidatingPolicySpecEvaluation
