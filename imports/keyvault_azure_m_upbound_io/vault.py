"""Vault of keyvault.azure.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class Contact(TypedDict, total=False):
    email: str
    name: str
    phone: str


class NetworkAcls(TypedDict, total=False):
    bypass: str
    defaultAction: str
    ipRules: list[str]
    virtualNetworkSubnetIds: list[str]


class ForProvider(TypedDict, total=False):
    contact: list[Contact]
    enableRbacAuthorization: bool
    enabledForDeployment: bool
    enabledForDiskEncryption: bool
    enabledForTemplateDeployment: bool
    location: str
    networkAcls: NetworkAcls
    publicNetworkAccessEnabled: bool
    purgeProtectionEnabled: bool
    rbacAuthorizationEnabled: bool
    resourceGroupName: str
    resourceGroupNameRef: Ref
    resourceGroupNameSelector: Selector
    skuName: str
    softDeleteRetentionDays: float
    tags: dict[str, str]
    tenantId: str


class InitProvider(TypedDict, total=False):
    contact: list[Contact]
    enableRbacAuthorization: bool
    enabledForDeployment: bool
    enabledForDiskEncryption: bool
    enabledForTemplateDeployment: bool
    location: str
    networkAcls: NetworkAcls
    publicNetworkAccessEnabled: bool
    purgeProtectionEnabled: bool
    rbacAuthorizationEnabled: bool
    skuName: str
    softDeleteRetentionDays: float
    tags: dict[str, str]
    tenantId: str


class VaultSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Vault(TypedDict, total=False):
    apiVersion: Required[Literal["keyvault.azure.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Vault"]]
    metadata: Required[ObjectMeta]
    spec: Required[VaultSpec]
