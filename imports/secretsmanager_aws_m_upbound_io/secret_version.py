"""SecretVersion of secretsmanager.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    IdRef,
    IdSelector,
    ProviderConfigRef as ProviderConfigRef,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class SecretRef(TypedDict, total=False):
    key: Required[str]
    name: Required[str]


class ForProvider(TypedDict, total=False):
    region: Required[str]
    secretBinarySecretRef: SecretRef
    secretId: str
    secretIdRef: IdRef
    secretIdSelector: IdSelector
    secretStringSecretRef: SecretRef
    secretStringWoSecretRef: SecretRef
    secretStringWoVersion: float
    versionStages: list[str]


class InitProvider(TypedDict, total=False):
    secretBinarySecretRef: SecretRef
    secretId: str
    secretIdRef: IdRef
    secretIdSelector: IdSelector
    secretStringSecretRef: SecretRef
    secretStringWoSecretRef: SecretRef
    secretStringWoVersion: float
    versionStages: list[str]


class SecretVersionSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class SecretVersion(TypedDict, total=False):
    apiVersion: Required[Literal["secretsmanager.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["SecretVersion"]]
    metadata: Required[ObjectMeta]
    spec: Required[SecretVersionSpec]
