"""GlobalCluster of rds.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProvider(TypedDict, total=False):
    databaseName: str
    deletionProtection: bool
    engine: str
    engineLifecycleSupport: str
    engineVersion: str
    forceDestroy: bool
    region: Required[str]
    sourceDbClusterIdentifier: str
    sourceDbClusterIdentifierRef: Ref
    sourceDbClusterIdentifierSelector: Selector
    storageEncrypted: bool
    tags: dict[str, str]


class InitProvider(TypedDict, total=False):
    databaseName: str
    deletionProtection: bool
    engine: str
    engineLifecycleSupport: str
    engineVersion: str
    forceDestroy: bool
    sourceDbClusterIdentifier: str
    sourceDbClusterIdentifierRef: Ref
    sourceDbClusterIdentifierSelector: Selector
    storageEncrypted: bool
    tags: dict[str, str]


class GlobalClusterSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class GlobalCluster(TypedDict, total=False):
    apiVersion: Required[Literal["rds.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["GlobalCluster"]]
    metadata: Required[ObjectMeta]
    spec: Required[GlobalClusterSpec]
