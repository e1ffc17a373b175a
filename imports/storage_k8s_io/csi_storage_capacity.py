"""CSIStorageCapacity of storage.k8s.io, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class LabelSelectorRequirement(TypedDict, total=False):
    key: Required[str]
    operator: Required[str]
    values: list[str]


class LabelSelector(TypedDict, total=False):
    matchExpressions: list[LabelSelectorRequirement]
    matchLabels: dict[str, str]


class CSIStorageCapacity(TypedDict, total=False):
    apiVersion: Required[Literal["storage.k8s.io/v1"]]
    capacity: float | str
    kind: Required[Literal["CSIStorageCapacity"]]
    maximumVolumeSize: float | str
    metadata: Required[ObjectMeta]
    nodeTopology: LabelSelector
    storageClassName: Required[str]
