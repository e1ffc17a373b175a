"""CryptoKey of kms.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class VersionTemplate(TypedDict, total=False):
    algorithm: str
    protectionLevel: str


class ForProvider(TypedDict, total=False):
    cryptoKeyBackend: str
    destroyScheduledDuration: str
    importOnly: bool
    keyRing: str
    keyRingRef: Ref
    keyRingSelector: Selector
    labels: dict[str, str]
    purpose: str
    rotationPeriod: str
    skipInitialVersionCreation: bool
    versionTemplate: VersionTemplate


class InitProvider(TypedDict, total=False):
    cryptoKeyBackend: str
    destroyScheduledDuration: str
    importOnly: bool
    labels: dict[str, str]
    purpose: str
    rotationPeriod: str
    skipInitialVersionCreation: bool
    versionTemplate: VersionTemplate


class CryptoKeySpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class CryptoKey(TypedDict, total=False):
    apiVersion: Required[Literal["kms.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["CryptoKey"]]
    metadata: Required[ObjectMeta]
    spec: Required[CryptoKeySpec]
