"""VolumeAttributesClass of storage.k8s.io, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class VolumeAttributesClass(TypedDict, total=False):
    apiVersion: Required[Literal["storage.k8s.io/v1"]]
    driverName: Required[str]
    kind: Required[Literal["VolumeAttributesClass"]]
    metadata: Required[ObjectMeta]
    parameters: dict[str, str]
