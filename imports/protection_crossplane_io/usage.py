"""Usage of protection.crossplane.io, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    By as By,
)


class OfResourceRef(TypedDict, total=False):
    name: Required[str]
    namespace: str


class OfResourceSelector(TypedDict, total=False):
    matchControllerRef: bool
    matchLabels: dict[str, str]
    namespace: str


class Of(TypedDict, total=False):
    apiVersion: str
    kind: str
    resourceRef: OfResourceRef
    resourceSelector: OfResourceSelector


class UsageSpec(TypedDict, total=False):
    by: By
    of: Required[Of]
    reason: str
    replayDeletion: bool


class Usage(TypedDict, total=False):
    apiVersion: Required[Literal["protection.crossplane.io/v1beta1"]]
    kind: Required[Literal["Usage"]]
    metadata: Required[ObjectMeta]
    spec: Required[UsageSpec]
