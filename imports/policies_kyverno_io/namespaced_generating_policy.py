"""NamespacedGeneratingPolicy of policies.kyverno.io, from github.com/kyverno/kyverno v1.19.1. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Evaluation as Evaluation,
    GeneratingPolicySpec,
    MatchConstraints as MatchConstraints,
    WebhookConfiguration as WebhookConfiguration,
)


class NamespacedGeneratingPolicy(TypedDict, total=False):
    apiVersion: Required[Literal["policies.kyverno.io/v1"]]
    kind: Required[Literal["NamespacedGeneratingPolicy"]]
    metadata: Required[ObjectMeta]
    spec: Required[GeneratingPolicySpec]


NamespacedGeneratingPolicySpec = GeneratingPolicySpec
