"""FlexibleServerConfiguration of dbforpostgresql.azure.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class Provider(TypedDict, total=False):
    name: str
    serverId: str
    serverIdRef: Ref
    serverIdSelector: Selector
    value: str


class FlexibleServerConfigurationSpec(TypedDict, total=False):
    forProvider: Required[Provider]
    initProvider: Provider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class FlexibleServerConfiguration(TypedDict, total=False):
    apiVersion: Required[Literal["dbforpostgresql.azure.m.upbound.io/v1beta1"]]
    kind: Required[Literal["FlexibleServerConfiguration"]]
    metadata: Required[ObjectMeta]
    spec: Required[FlexibleServerConfigurationSpec]


ForProvider = Provider
InitProvider = Provider
