"""Zone of route53.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class Vpc(TypedDict, total=False):
    vpcId: str
    vpcIdRef: Ref
    vpcIdSelector: Selector
    vpcRegion: str


class Provider(TypedDict, total=False):
    comment: str
    delegationSetId: str
    delegationSetIdRef: Ref
    delegationSetIdSelector: Selector
    enableAcceleratedRecovery: bool
    forceDestroy: bool
    name: str
    tags: dict[str, str]
    vpc: list[Vpc]


class ZoneSpec(TypedDict, total=False):
    forProvider: Required[Provider]
    initProvider: Provider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Zone(TypedDict, total=False):
    apiVersion: Required[Literal["route53.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Zone"]]
    metadata: Required[ObjectMeta]
    spec: Required[ZoneSpec]


ForProvider = Provider
InitProvider = Provider
