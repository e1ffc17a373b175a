"""Function of pkg.crossplane.io, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ConfigRef,
    Spec,
)


class Function(TypedDict, total=False):
    apiVersion: Required[Literal["pkg.crossplane.io/v1"]]
    kind: Required[Literal["Function"]]
    metadata: Required[ObjectMeta]
    spec: Spec


FunctionSpec = Spec
RuntimeConfigRef = ConfigRef
