"""FlexibleDatabase of dbformysql.azure.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

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
    resourceGroupName: str
    resourceGroupNameRef: Ref
    resourceGroupNameSelector: Selector
    serverName: str
    serverNameRef: Ref
    serverNameSelector: Selector


class InitProvider(TypedDict, total=False):
    charset: str
    collation: str


class FlexibleDatabaseSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class FlexibleDatabase(TypedDict, total=False):
    apiVersion: Required[Literal["dbformysql.azure.m.upbound.io/v1beta1"]]
    kind: Required[Literal["FlexibleDatabase"]]
    metadata: Required[ObjectMeta]
    spec: Required[FlexibleDatabaseSpec]
