"""ServiceAccount of the core group, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    LocalObjectReference,
    ObjectReference,
)


class ServiceAccount(TypedDict, total=False):
    apiVersion: Required[Literal["v1"]]
    automountServiceAccountToken: bool
    imagePullSecrets: list[LocalObjectReference]
    kind: Required[Literal["ServiceAccount"]]
    metadata: Required[ObjectMeta]
    secrets: list[ObjectReference]
