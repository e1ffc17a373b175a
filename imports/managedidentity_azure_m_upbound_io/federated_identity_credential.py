"""FederatedIdentityCredential of managedidentity.azure.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProvider(TypedDict, total=False):
    audience: list[str]
    issuer: str
    parentId: str
    parentIdRef: Ref
    parentIdSelector: Selector
    resourceGroupName: str
    resourceGroupNameRef: Ref
    resourceGroupNameSelector: Selector
    subject: str
    userAssignedIdentityId: str
    userAssignedIdentityIdRef: Ref
    userAssignedIdentityIdSelector: Selector


class InitProvider(TypedDict, total=False):
    audience: list[str]
    issuer: str
    resourceGroupName: str
    resourceGroupNameRef: Ref
    resourceGroupNameSelector: Selector
    subject: str
    userAssignedIdentityId: str
    userAssignedIdentityIdRef: Ref
    userAssignedIdentityIdSelector: Selector


class FederatedIdentityCredentialSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class FederatedIdentityCredential(TypedDict, total=False):
    apiVersion: Required[Literal["managedidentity.azure.m.upbound.io/v1beta1"]]
    kind: Required[Literal["FederatedIdentityCredential"]]
    metadata: Required[ObjectMeta]
    spec: Required[FederatedIdentityCredentialSpec]
