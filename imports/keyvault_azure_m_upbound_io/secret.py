"""Secret of keyvault.azure.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ValueSecretRef(TypedDict, total=False):
    key: Required[str]
    name: Required[str]


class Provider(TypedDict, total=False):
    contentType: str
    expirationDate: str
    keyVaultId: str
    keyVaultIdRef: Ref
    keyVaultIdSelector: Selector
    name: str
    notBeforeDate: str
    tags: dict[str, str]
    valueSecretRef: ValueSecretRef
    valueWo: str
    valueWoVersion: float


class SecretSpec(TypedDict, total=False):
    forProvider: Required[Provider]
    initProvider: Provider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Secret(TypedDict, total=False):
    apiVersion: Required[Literal["keyvault.azure.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Secret"]]
    metadata: Required[ObjectMeta]
    spec: Required[SecretSpec]


ForProvider = Provider
InitProvider = Provider
