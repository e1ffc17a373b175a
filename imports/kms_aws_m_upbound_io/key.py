"""Key of kms.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProvider(TypedDict, total=False):
    bypassPolicyLockoutSafetyCheck: bool
    customKeyStoreId: str
    customerMasterKeySpec: str
    deletionWindowInDays: float
    description: str
    enableKeyRotation: bool
    isEnabled: bool
    keyUsage: str
    multiRegion: bool
    policy: str
    region: Required[str]
    rotationPeriodInDays: float
    tags: dict[str, str]
    xksKeyId: str


class InitProvider(TypedDict, total=False):
    bypassPolicyLockoutSafetyCheck: bool
    customKeyStoreId: str
    customerMasterKeySpec: str
    deletionWindowInDays: float
    description: str
    enableKeyRotation: bool
    isEnabled: bool
    keyUsage: str
    multiRegion: bool
    policy: str
    rotationPeriodInDays: float
    tags: dict[str, str]
    xksKeyId: str


class KeySpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Key(TypedDict, total=False):
    apiVersion: Required[Literal["kms.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Key"]]
    metadata: Required[ObjectMeta]
    spec: Required[KeySpec]
