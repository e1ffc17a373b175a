"""ClusterPolicy of kyverno.io, from github.com/kyverno/kyverno v1.19.1. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    PolicySpec,
    WebhookConfiguration as WebhookConfiguration,
)


class ClusterPolicy(TypedDict, total=False):
    apiVersion: Required[Literal["kyverno.io/v1"]]
    kind: Required[Literal["ClusterPolicy"]]
    metadata: Required[ObjectMeta]
    spec: Required[PolicySpec]


ClusterPolicySpec = PolicySpec
