"""VirtualNetwork of network.azure.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    IpAddressPool,
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class DdosProtectionPlan(TypedDict, total=False):
    enable: bool
    id: str


class Encryption(TypedDict, total=False):
    enforcement: str


class ForProvider(TypedDict, total=False):
    addressSpace: list[str]
    bgpCommunity: str
    ddosProtectionPlan: DdosProtectionPlan
    edgeZone: str
    encryption: Encryption
    flowTimeoutInMinutes: float
    ipAddressPool: list[IpAddressPool]
    location: str
    privateEndpointVnetPolicies: str
    resourceGroupName: str
    resourceGroupNameRef: Ref
    resourceGroupNameSelector: Selector
    tags: dict[str, str]


class InitProvider(TypedDict, total=False):
    addressSpace: list[str]
    bgpCommunity: str
    ddosProtectionPlan: DdosProtectionPlan
    edgeZone: str
    encryption: Encryption
    flowTimeoutInMinutes: float
    ipAddressPool: list[IpAddressPool]
    location: str
    privateEndpointVnetPolicies: str
    tags: dict[str, str]


class VirtualNetworkSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class VirtualNetwork(TypedDict, total=False):
    apiVersion: Required[Literal["network.azure.m.upbound.io/v1beta1"]]
    kind: Required[Literal["VirtualNetwork"]]
    metadata: Required[ObjectMeta]
    spec: Required[VirtualNetworkSpec]
