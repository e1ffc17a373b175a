"""ResourceGroup of azure.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Env,
)


class Provider(TypedDict, total=False):
    location: str
    managedBy: str
    tags: dict[str, str]


class ProviderConfigRef(TypedDict, total=False):
    kind: Required[str]
    name: Required[str]


class ResourceGroupSpec(TypedDict, total=False):
    forProvider: Required[Provider]
    initProvider: Provider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: Env


class ResourceGroup(TypedDict, total=False):
    apiVersion: Required[Literal["azure.m.upbound.io/v1beta1"]]
    kind: Required[Literal["ResourceGroup"]]
    metadata: Required[ObjectMeta]
    spec: Required[ResourceGroupSpec]


ForProvider = Provider
InitProvider = Provider
WriteConnectionSecretToRef = Env
