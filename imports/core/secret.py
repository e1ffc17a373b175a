"""Secret of the core group, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class Secret(TypedDict, total=False):
    apiVersion: Required[Literal["v1"]]
    data: dict[str, str]
    immutable: bool
    kind: Required[Literal["Secret"]]
    metadata: Required[ObjectMeta]
    stringData: dict[str, str]
    type: str
