"""FlexibleServerDatabase of dbforpostgresql.azure.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProvider(TypedDict, total=False):
    charset: str
    collation: str
    serverId: str
    serverIdRef: Ref
    serverIdSelector: Selector


class InitProvider(TypedDict, total=False):
    charset: str
    collation: str


class FlexibleServerDatabaseSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class FlexibleServerDatabase(TypedDict, total=False):
    apiVersion: Required[Literal["dbforpostgresql.azure.m.upbound.io/v1beta1"]]
    kind: Required[Literal["FlexibleServerDatabase"]]
    metadata: Required[ObjectMeta]
    spec: Required[FlexibleServerDatabaseSpec]
