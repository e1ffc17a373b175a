"""NamespacedImageValidatingPolicy of policies.kyverno.io, from github.com/kyverno/kyverno v1.19.1. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Autogen as Autogen,
    Credentials as Credentials,
    ImageValidatingPolicySpec,
    ImageValidatingPolicySpecEvaluation,
    MatchConstraints as MatchConstraints,
    ValidationConfigurations as ValidationConfigurations,
    WebhookConfiguration as WebhookConfiguration,
)


class NamespacedImageValidatingPolicy(TypedDict, total=False):
    apiVersion: Required[Literal["policies.kyverno.io/v1"]]
    kind: Required[Literal["NamespacedImageValidatingPolicy"]]
    metadata: Required[ObjectMeta]
    spec: Required[ImageValidatingPolicySpec]


NamespacedImageValidatingPolicySpec = ImageValidatingPolicySpec
Evaluation = ImageValidatingPolicySpecEvaluation
