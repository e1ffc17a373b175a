"""CleanupPolicy of kyverno.io, from github.com/kyverno/kyverno v1.19.1. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    CleanupPolicySpec as CleanupPolicySpec,
    Conditions as Conditions,
    Exclude as Exclude,
)


class CleanupPolicy(TypedDict, total=False):
    apiVersion: Required[Literal["kyverno.io/v2"]]
    kind: Required[Literal["CleanupPolicy"]]
    metadata: Required[ObjectMeta]
    spec: Required[CleanupPolicySpec]


Match = Exclude
