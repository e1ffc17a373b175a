"""Usage of apiextensions.crossplane.io, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Ref,
)


class ResourceSelector(TypedDict, total=False):
    matchControllerRef: bool
    matchLabels: dict[str, str]


class By(TypedDict, total=False):
    apiVersion: str
    kind: str
    resourceRef: Ref
    resourceSelector: ResourceSelector


class UsageSpec(TypedDict, total=False):
    by: By
    of: Required[By]
    reason: str
    replayDeletion: bool


class Usage(TypedDict, total=False):
    apiVersion: Required[Literal["apiextensions.crossplane.io/v1beta1"]]
    kind: Required[Literal["Usage"]]
    metadata: Required[ObjectMeta]
    spec: Required[UsageSpec]


Of = By
