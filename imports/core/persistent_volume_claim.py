"""PersistentVolumeClaim of the core group, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    LabelSelector,
    PersistentVolumeClaimSpec as PersistentVolumeClaimSpec,
    TypedLocalObjectReference,
    TypedObjectReference,
    VolumeResourceRequirements,
)


class PersistentVolumeClaim(TypedDict, total=False):
    apiVersion: Required[Literal["v1"]]
    kind: Required[Literal["PersistentVolumeClaim"]]
    metadata: Required[ObjectMeta]
    spec: PersistentVolumeClaimSpec


DataSource = TypedLocalObjectReference
DataSourceRef = TypedObjectReference
Resources = VolumeResourceRequirements
Selector = LabelSelector
