"""DaemonSet of apps, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    LabelSelector,
    PodTemplateSpec,
)


class RollingUpdateDaemonSet(TypedDict, total=False):
    maxSurge: int | str
    maxUnavailable: int | str


class DaemonSetUpdateStrategy(TypedDict, total=False):
    rollingUpdate: RollingUpdateDaemonSet
    type: Literal["OnDelete", "RollingUpdate"]


class DaemonSetSpec(TypedDict, total=False):
    minReadySeconds: int
    revisionHistoryLimit: int
    selector: Required[LabelSelector]
    template: Required[PodTemplateSpec]
    updateStrategy: DaemonSetUpdateStrategy


class DaemonSet(TypedDict, total=False):
    apiVersion: Required[Literal["apps/v1"]]
    kind: Required[Literal["DaemonSet"]]
    metadata: Required[ObjectMeta]
    spec: DaemonSetSpec


Selector = LabelSelector
Template = PodTemplateSpec
UpdateStrategy = DaemonSetUpdateStrategy
