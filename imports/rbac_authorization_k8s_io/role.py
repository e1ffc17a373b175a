"""Role of rbac.authorization.k8s.io, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    PolicyRule,
)


class Role(TypedDict, total=False):
    apiVersion: Required[Literal["rbac.authorization.k8s.io/v1"]]
    kind: Required[Literal["Role"]]
    metadata: Required[ObjectMeta]
    rules: list[PolicyRule]
