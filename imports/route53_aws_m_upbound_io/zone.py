"""Zone of route53.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    HealthCheckIdRef,
    HealthCheckIdSelector,
    ProviderConfigRef,
    WriteConnectionSecretToRef,
)


class Zone(TypedDict, total=False):
    apiVersion: Required[Literal["route53.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Zone"]]
    metadata: Required[ObjectMeta]
    spec: Required[ZoneSpec]


class ZoneSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: ForProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class ForProvider(TypedDict, total=False):
    comment: str
    delegationSetId: str
    delegationSetIdRef: HealthCheckIdRef
    delegationSetIdSelector: HealthCheckIdSelector
    enableAcceleratedRecovery: bool
    forceDestroy: bool
    name: str
    tags: dict[str, str]
    vpc: list[Vpc]


class Vpc(TypedDict, total=False):
    vpcId: str
    vpcIdRef: HealthCheckIdRef
    vpcIdSelector: HealthCheckIdSelector
    vpcRegion: str
