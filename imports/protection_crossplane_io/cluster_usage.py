"""ClusterUsage of protection.crossplane.io, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    By as By,
)


class ClusterUsageSpec(TypedDict, total=False):
    by: By
    of: Required[By]
    reason: str
    replayDeletion: bool


class ClusterUsage(TypedDict, total=False):
    apiVersion: Required[Literal["protection.crossplane.io/v1beta1"]]
    kind: Required[Literal["ClusterUsage"]]
    metadata: Required[ObjectMeta]
    spec: Required[ClusterUsageSpec]


Of = By
