"""Secret of secretmanager.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class CustomerManagedEncryption(TypedDict, total=False):
    kmsKeyName: str


class Auto(TypedDict, total=False):
    customerManagedEncryption: CustomerManagedEncryption


class Replica(TypedDict, total=False):
    customerManagedEncryption: CustomerManagedEncryption
    location: str


class UserManaged(TypedDict, total=False):
    replicas: list[Replica]


class Replication(TypedDict, total=False):
    auto: Auto
    userManaged: UserManaged


class Rotation(TypedDict, total=False):
    nextRotationTime: str
    rotationPeriod: str


class Topic(TypedDict, total=False):
    name: str


class Provider(TypedDict, total=False):
    annotations: dict[str, str]
    deletionProtection: bool
    expireTime: str
    labels: dict[str, str]
    project: str
    replication: Replication
    rotation: Rotation
    tags: dict[str, str]
    topics: list[Topic]
    ttl: str
    versionAliases: dict[str, str]
    versionDestroyTtl: str


class SecretSpec(TypedDict, total=False):
    forProvider: Required[Provider]
    initProvider: Provider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Secret(TypedDict, total=False):
    apiVersion: Required[Literal["secretmanager.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Secret"]]
    metadata: Required[ObjectMeta]
    spec: Required[SecretSpec]


ForProvider = Provider
InitProvider = Provider
