"""Key of keyvault.azure.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ReleasePolicy(TypedDict, total=False):
    immutable: bool
    json: str


class Automatic(TypedDict, total=False):
    timeAfterCreation: str
    timeBeforeExpiry: str


class RotationPolicy(TypedDict, total=False):
    automatic: Automatic
    expireAfter: str
    notifyBeforeExpiry: str


class Provider(TypedDict, total=False):
    curve: str
    expirationDate: str
    keyOpts: list[str]
    keySize: float
    keyType: str
    keyVaultId: str
    keyVaultIdRef: Ref
    keyVaultIdSelector: Selector
    name: str
    notBeforeDate: str
    releasePolicy: ReleasePolicy
    rotationPolicy: RotationPolicy
    tags: dict[str, str]


class KeySpec(TypedDict, total=False):
    forProvider: Required[Provider]
    initProvider: Provider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Key(TypedDict, total=False):
    apiVersion: Required[Literal["keyvault.azure.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Key"]]
    metadata: Required[ObjectMeta]
    spec: Required[KeySpec]


ForProvider = Provider
InitProvider = Provider
