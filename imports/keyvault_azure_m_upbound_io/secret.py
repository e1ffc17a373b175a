"""Secret of keyvault.azure.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    KeyVaultIdRef,
    KeyVaultIdSelector,
    ProviderConfigRef,
    WriteConnectionSecretToRef,
)


class Secret(TypedDict, total=False):
    apiVersion: Required[Literal["keyvault.azure.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Secret"]]
    metadata: Required[ObjectMeta]
    spec: Required[SecretSpec]


class SecretSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: ForProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class ForProvider(TypedDict, total=False):
    contentType: str
    expirationDate: str
    keyVaultId: str
    keyVaultIdRef: KeyVaultIdRef
    keyVaultIdSelector: KeyVaultIdSelector
    name: str
    notBeforeDate: str
    tags: dict[str, str]
    valueSecretRef: ValueSecretRef
    valueWo: str
    valueWoVersion: float


class ValueSecretRef(TypedDict, total=False):
    key: Required[str]
    name: Required[str]
