"""PublicIP of network.azure.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProvider(TypedDict, total=False):
    allocationMethod: str
    ddosProtectionMode: str
    ddosProtectionPlanId: str
    domainNameLabel: str
    domainNameLabelScope: str
    edgeZone: str
    idleTimeoutInMinutes: float
    ipTags: dict[str, str]
    ipVersion: str
    location: str
    publicIpPrefixId: str
    resourceGroupName: str
    resourceGroupNameRef: Ref
    resourceGroupNameSelector: Selector
    reverseFqdn: str
    sku: str
    skuTier: str
    tags: dict[str, str]
    zones: list[str]


class InitProvider(TypedDict, total=False):
    allocationMethod: str
    ddosProtectionMode: str
    ddosProtectionPlanId: str
    domainNameLabel: str
    domainNameLabelScope: str
    edgeZone: str
    idleTimeoutInMinutes: float
    ipTags: dict[str, str]
    ipVersion: str
    location: str
    publicIpPrefixId: str
    reverseFqdn: str
    sku: str
    skuTier: str
    tags: dict[str, str]
    zones: list[str]


class PublicIPSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class PublicIP(TypedDict, total=False):
    apiVersion: Required[Literal["network.azure.m.upbound.io/v1beta1"]]
    kind: Required[Literal["PublicIP"]]
    metadata: Required[ObjectMeta]
    spec: Required[PublicIPSpec]
