"""DeletingPolicy of policies.kyverno.io, from github.com/kyverno/kyverno v1.19.1. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    DeletingPolicySpec as DeletingPolicySpec,
    MatchConstraints as MatchConstraints,
)


class DeletingPolicy(TypedDict, total=False):
    apiVersion: Required[Literal["policies.kyverno.io/v1"]]
    kind: Required[Literal["DeletingPolicy"]]
    metadata: Required[ObjectMeta]
    spec: Required[DeletingPolicySpec]
