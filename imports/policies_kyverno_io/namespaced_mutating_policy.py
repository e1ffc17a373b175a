"""NamespacedMutatingPolicy of policies.kyverno.io, from github.com/kyverno/kyverno v1.19.1. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    MatchConstraints as MatchConstraints,
    MutatingPolicySpec,
    MutatingPolicySpecAutogen,
    MutatingPolicySpecEvaluation,
    TargetMatchConstraints as TargetMatchConstraints,
    WebhookConfiguration as WebhookConfiguration,
)


class NamespacedMutatingPolicy(TypedDict, total=False):
    apiVersion: Required[Literal["policies.kyverno.io/v1"]]
    kind: Required[Literal["NamespacedMutatingPolicy"]]
    metadata: Required[ObjectMeta]
    spec: Required[MutatingPolicySpec]


NamespacedMutatingPolicySpec = MutatingPolicySpec
Autogen = MutatingPolicySpecAutogen
Evaluation = MutatingPolicySpecEvaluation
