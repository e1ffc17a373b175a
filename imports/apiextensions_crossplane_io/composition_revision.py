"""CompositionRevision of apiextensions.crossplane.io, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    CompositeTypeRef as CompositeTypeRef,
    Pipeline,
)


class CompositionRevisionSpec(TypedDict, total=False):
    compositeTypeRef: Required[CompositeTypeRef]
    mode: Literal["Pipeline"]
    pipeline: list[Pipeline]
    revision: Required[int]
    writeConnectionSecretsToNamespace: str


class CompositionRevision(TypedDict, total=False):
    apiVersion: Required[Literal["apiextensions.crossplane.io/v1"]]
    kind: Required[Literal["CompositionRevision"]]
    metadata: Required[ObjectMeta]
    spec: CompositionRevisionSpec
