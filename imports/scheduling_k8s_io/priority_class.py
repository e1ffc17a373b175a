"""PriorityClass of scheduling.k8s.io, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class PriorityClass(TypedDict, total=False):
    apiVersion: Required[Literal["scheduling.k8s.io/v1"]]
    description: str
    globalDefault: bool
    kind: Required[Literal["PriorityClass"]]
    metadata: Required[ObjectMeta]
    preemptionPolicy: Literal["Never", "PreemptLowerPriority"]
    value: int
