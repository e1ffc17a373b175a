"""DefaultSecurityGroup of ec2.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class Egress(TypedDict, total=False):
    cidrBlocks: list[str]
    description: str
    fromPort: float
    ipv6CidrBlocks: list[str]
    prefixListIds: list[str]
    protocol: str
    securityGroups: list[str]
    self: bool
    toPort: float


class ForProvider(TypedDict, total=False):
    egress: list[Egress]
    ingress: list[Egress]
    region: Required[str]
    revokeRulesOnDelete: bool
    tags: dict[str, str]
    vpcId: str
    vpcIdRef: Ref
    vpcIdSelector: Selector


class InitProvider(TypedDict, total=False):
    egress: list[Egress]
    ingress: list[Egress]
    revokeRulesOnDelete: bool
    tags: dict[str, str]
    vpcId: str
    vpcIdRef: Ref
    vpcIdSelector: Selector


class DefaultSecurityGroupSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class DefaultSecurityGroup(TypedDict, total=False):
    apiVersion: Required[Literal["ec2.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["DefaultSecurityGroup"]]
    metadata: Required[ObjectMeta]
    spec: Required[DefaultSecurityGroupSpec]
