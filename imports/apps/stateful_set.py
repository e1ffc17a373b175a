"""StatefulSet of apps, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    LabelSelector,
    PersistentVolumeClaimSpec,
    PodTemplateSpec,
)


class StatefulSetOrdinals(TypedDict, total=False):
    start: int


class StatefulSetPersistentVolumeClaimRetentionPolicy(TypedDict, total=False):
    whenDeleted: str
    whenScaled: str


class RollingUpdateStatefulSetStrategy(TypedDict, total=False):
    maxUnavailable: int | str
    partition: int


class StatefulSetUpdateStrategy(TypedDict, total=False):
    rollingUpdate: RollingUpdateStatefulSetStrategy
    type: Literal["OnDelete", "RollingUpdate"]


class PersistentVolumeClaim(TypedDict, total=False):
    apiVersion: str
    kind: str
    metadata: ObjectMeta
    spec: PersistentVolumeClaimSpec


class StatefulSetSpec(TypedDict, total=False):
    minReadySeconds: int
    ordinals: StatefulSetOrdinals
    persistentVolumeClaimRetentionPolicy: StatefulSetPersistentVolumeClaimRetentionPolicy
    podManagementPolicy: Literal["OrderedReady", "Parallel"]
    replicas: int
    revisionHistoryLimit: int
    selector: Required[LabelSelector]
    serviceName: str
    template: Required[PodTemplateSpec]
    updateStrategy: StatefulSetUpdateStrategy
    volumeClaimTemplates: list[PersistentVolumeClaim]


class StatefulSet(TypedDict, total=False):
    apiVersion: Required[Literal["apps/v1"]]
    kind: Required[Literal["StatefulSet"]]
    metadata: Required[ObjectMeta]
    spec: StatefulSetSpec


Ordinals = StatefulSetOrdinals
PersistentVolumeClaimRetentionPolicy = StatefulSetPersistentVolumeClaimRetentionPolicy
Selector = LabelSelector
Template = PodTemplateSpec
UpdateStrategy = StatefulSetUpdateStrategy
