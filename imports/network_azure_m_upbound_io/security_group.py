"""SecurityGroup of network.azure.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class SecurityRule(TypedDict, total=False):
    access: str
    description: str
    destinationAddressPrefix: str
    destinationAddressPrefixes: list[str]
    destinationApplicationSecurityGroupIds: list[str]
    destinationPortRange: str
    destinationPortRanges: list[str]
    direction: str
    name: str
    priority: float
    protocol: str
    sourceAddressPrefix: str
    sourceAddressPrefixes: list[str]
    sourceApplicationSecurityGroupIds: list[str]
    sourcePortRange: str
    sourcePortRanges: list[str]


class ForProvider(TypedDict, total=False):
    location: str
    resourceGroupName: str
    resourceGroupNameRef: Ref
    resourceGroupNameSelector: Selector
    securityRule: list[SecurityRule]
    tags: dict[str, str]


class InitProvider(TypedDict, total=False):
    location: str
    securityRule: list[SecurityRule]
    tags: dict[str, str]


class SecurityGroupSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class SecurityGroup(TypedDict, total=False):
    apiVersion: Required[Literal["network.azure.m.upbound.io/v1beta1"]]
    kind: Required[Literal["SecurityGroup"]]
    metadata: Required[ObjectMeta]
    spec: Required[SecurityGroupSpec]
