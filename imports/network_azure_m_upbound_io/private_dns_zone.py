"""PrivateDNSZone of network.azure.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class SoaRecord(TypedDict, total=False):
    email: str
    expireTime: float
    minimumTtl: float
    refreshTime: float
    retryTime: float
    tags: dict[str, str]
    ttl: float


class ForProvider(TypedDict, total=False):
    resourceGroupName: str
    resourceGroupNameRef: Ref
    resourceGroupNameSelector: Selector
    soaRecord: SoaRecord
    tags: dict[str, str]


class InitProvider(TypedDict, total=False):
    soaRecord: SoaRecord
    tags: dict[str, str]


class PrivateDNSZoneSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class PrivateDNSZone(TypedDict, total=False):
    apiVersion: Required[Literal["network.azure.m.upbound.io/v1beta1"]]
    kind: Required[Literal["PrivateDNSZone"]]
    metadata: Required[ObjectMeta]
    spec: Required[PrivateDNSZoneSpec]
