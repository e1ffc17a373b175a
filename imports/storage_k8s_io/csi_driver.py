"""CSIDriver of storage.k8s.io, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class TokenRequest(TypedDict, total=False):
    audience: Required[str]
    expirationSeconds: int


class CSIDriverSpec(TypedDict, total=False):
    attachRequired: bool
    fsGroupPolicy: str
    nodeAllocatableUpdatePeriodSeconds: int
    podInfoOnMount: bool
    preventPodSchedulingIfMissing: bool
    requiresRepublish: bool
    seLinuxMount: bool
    serviceAccountTokenInSecrets: bool
    storageCapacity: bool
    tokenRequests: list[TokenRequest]
    volumeLifecycleModes: list[str]


class CSIDriver(TypedDict, total=False):
    apiVersion: Required[Literal["storage.k8s.io/v1"]]
    kind: Required[Literal["CSIDriver"]]
    metadata: Required[ObjectMeta]
    spec: Required[CSIDriverSpec]
