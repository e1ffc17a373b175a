"""FunctionRevision of pkg.crossplane.io, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ConfigRef,
    RevisionSpec,
)


class FunctionRevision(TypedDict, total=False):
    apiVersion: Required[Literal["pkg.crossplane.io/v1"]]
    kind: Required[Literal["FunctionRevision"]]
    metadata: Required[ObjectMeta]
    spec: RevisionSpec


FunctionRevisionSpec = RevisionSpec
RuntimeConfigRef = ConfigRef
