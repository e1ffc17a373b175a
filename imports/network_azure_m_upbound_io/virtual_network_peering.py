"""VirtualNetworkPeering of network.azure.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProvider(TypedDict, total=False):
    allowForwardedTraffic: bool
    allowGatewayTransit: bool
    allowVirtualNetworkAccess: bool
    localSubnetNames: list[str]
    onlyIpv6PeeringEnabled: bool
    peerCompleteVirtualNetworksEnabled: bool
    remoteSubnetNames: list[str]
    remoteVirtualNetworkId: str
    remoteVirtualNetworkIdRef: Ref
    remoteVirtualNetworkIdSelector: Selector
    resourceGroupName: str
    resourceGroupNameRef: Ref
    resourceGroupNameSelector: Selector
    triggers: dict[str, str]
    useRemoteGateways: bool
    virtualNetworkName: str
    virtualNetworkNameRef: Ref
    virtualNetworkNameSelector: Selector


class InitProvider(TypedDict, total=False):
    allowForwardedTraffic: bool
    allowGatewayTransit: bool
    allowVirtualNetworkAccess: bool
    localSubnetNames: list[str]
    onlyIpv6PeeringEnabled: bool
    peerCompleteVirtualNetworksEnabled: bool
    remoteSubnetNames: list[str]
    remoteVirtualNetworkId: str
    remoteVirtualNetworkIdRef: Ref
    remoteVirtualNetworkIdSelector: Selector
    triggers: dict[str, str]
    useRemoteGateways: bool


class VirtualNetworkPeeringSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class VirtualNetworkPeering(TypedDict, total=False):
    apiVersion: Required[Literal["network.azure.m.upbound.io/v1beta1"]]
    kind: Required[Literal["VirtualNetworkPeering"]]
    metadata: Required[ObjectMeta]
    spec: Required[VirtualNetworkPeeringSpec]
