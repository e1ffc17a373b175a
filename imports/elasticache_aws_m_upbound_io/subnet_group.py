"""SubnetGroup of elasticache.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProvider(TypedDict, total=False):
    description: str
    region: Required[str]
    subnetIdRefs: list[Ref]
    subnetIdSelector: Selector
    subnetIds: list[str]
    tags: dict[str, str]


class InitProvider(TypedDict, total=False):
    description: str
    subnetIdRefs: list[Ref]
    subnetIdSelector: Selector
    subnetIds: list[str]
    tags: dict[str, str]


class SubnetGroupSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class SubnetGroup(TypedDict, total=False):
    apiVersion: Required[Literal["elasticache.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["SubnetGroup"]]
    metadata: Required[ObjectMeta]
    spec: Required[SubnetGroupSpec]
