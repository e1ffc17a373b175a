"""Operation of ops.crossplane.io, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Spec,
)


class Operation(TypedDict, total=False):
    apiVersion: Required[Literal["ops.crossplane.io/v1alpha1"]]
    kind: Required[Literal["Operation"]]
    metadata: Required[ObjectMeta]
    spec: Spec


OperationSpec = Spec
