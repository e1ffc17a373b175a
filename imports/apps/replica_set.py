"""ReplicaSet of apps, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    LabelSelector,
    PodTemplateSpec,
)


class ReplicaSetSpec(TypedDict, total=False):
    minReadySeconds: int
    replicas: int
    selector: Required[LabelSelector]
    template: PodTemplateSpec


class ReplicaSet(TypedDict, total=False):
    apiVersion: Required[Literal["apps/v1"]]
    kind: Required[Literal["ReplicaSet"]]
    metadata: Required[ObjectMeta]
    spec: ReplicaSetSpec


Selector = LabelSelector
Template = PodTemplateSpec
