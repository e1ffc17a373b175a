"""StorageClass of storage.k8s.io, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class TopologySelectorLabelRequirement(TypedDict, total=False):
    key: Required[str]
    values: Required[list[str]]


class TopologySelectorTerm(TypedDict, total=False):
    matchLabelExpressions: list[TopologySelectorLabelRequirement]


class StorageClass(TypedDict, total=False):
    allowVolumeExpansion: bool
    allowedTopologies: list[TopologySelectorTerm]
    apiVersion: Required[Literal["storage.k8s.io/v1"]]
    kind: Required[Literal["StorageClass"]]
    metadata: Required[ObjectMeta]
    mountOptions: list[str]
    parameters: dict[str, str]
    provisioner: Required[str]
    reclaimPolicy: Literal["Delete", "Recycle", "Retain"]
    volumeBindingMode: Literal["Immediate", "WaitForFirstConsumer"]
