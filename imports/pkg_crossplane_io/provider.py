"""Provider of pkg.crossplane.io, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ConfigRef,
    Spec,
)


class Provider(TypedDict, total=False):
    apiVersion: Required[Literal["pkg.crossplane.io/v1"]]
    kind: Required[Literal["Provider"]]
    metadata: Required[ObjectMeta]
    spec: Spec


ProviderSpec = Spec
RuntimeConfigRef = ConfigRef
