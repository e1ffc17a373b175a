"""Secret of secretsmanager.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    IdRef,
    IdSelector,
    ProviderConfigRef as ProviderConfigRef,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class Replica(TypedDict, total=False):
    kmsKeyId: str
    region: Required[str]


class ForProvider(TypedDict, total=False):
    description: str
    forceOverwriteReplicaSecret: bool
    kmsKeyId: str
    kmsKeyIdRef: IdRef
    kmsKeyIdSelector: IdSelector
    name: str
    recoveryWindowInDays: float
    region: Required[str]
    replica: list[Replica]
    tags: dict[str, str]


class InitProviderReplica(TypedDict, total=False):
    kmsKeyId: str


class InitProvider(TypedDict, total=False):
    description: str
    forceOverwriteReplicaSecret: bool
    kmsKeyId: str
    kmsKeyIdRef: IdRef
    kmsKeyIdSelector: IdSelector
    name: str
    recoveryWindowInDays: float
    replica: list[InitProviderReplica]
    tags: dict[str, str]


class SecretSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Secret(TypedDict, total=False):
    apiVersion: Required[Literal["secretsmanager.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Secret"]]
    metadata: Required[ObjectMeta]
    spec: Required[SecretSpec]
