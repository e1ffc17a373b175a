"""Subnet of network.azure.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    IpAddressPool,
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ServiceDelegation(TypedDict, total=False):
    actions: list[str]
    name: str


class Delegation(TypedDict, total=False):
    name: str
    serviceDelegation: ServiceDelegation


class ForProvider(TypedDict, total=False):
    addressPrefixes: list[str]
    defaultOutboundAccessEnabled: bool
    delegation: list[Delegation]
    ipAddressPool: IpAddressPool
    privateEndpointNetworkPolicies: str
    privateLinkServiceNetworkPoliciesEnabled: bool
    resourceGroupName: str
    resourceGroupNameRef: Ref
    resourceGroupNameSelector: Selector
    serviceEndpointPolicyIds: list[str]
    serviceEndpoints: list[str]
    sharingScope: str
    virtualNetworkName: str
    virtualNetworkNameRef: Ref
    virtualNetworkNameSelector: Selector


class InitProvider(TypedDict, total=False):
    addressPrefixes: list[str]
    defaultOutboundAccessEnabled: bool
    delegation: list[Delegation]
    ipAddressPool: IpAddressPool
    privateEndpointNetworkPolicies: str
    privateLinkServiceNetworkPoliciesEnabled: bool
    serviceEndpointPolicyIds: list[str]
    serviceEndpoints: list[str]
    sharingScope: str


class SubnetSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Subnet(TypedDict, total=False):
    apiVersion: Required[Literal["network.azure.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Subnet"]]
    metadata: Required[ObjectMeta]
    spec: Required[SubnetSpec]
