"""SecurityGroupRule of ec2.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProvider(TypedDict, total=False):
    cidrBlocks: list[str]
    cidrBlocksRefs: list[Ref]
    cidrBlocksSelector: Selector
    description: str
    fromPort: float
    ipv6CidrBlocks: list[str]
    ipv6CidrBlocksRefs: list[Ref]
    ipv6CidrBlocksSelector: Selector
    prefixListIdRefs: list[Ref]
    prefixListIdSelector: Selector
    prefixListIds: list[str]
    protocol: str
    region: Required[str]
    securityGroupId: str
    securityGroupIdRef: Ref
    securityGroupIdSelector: Selector
    self: bool
    sourceSecurityGroupId: str
    sourceSecurityGroupIdRef: Ref
    sourceSecurityGroupIdSelector: Selector
    toPort: float
    type: str


class InitProvider(TypedDict, total=False):
    cidrBlocks: list[str]
    cidrBlocksRefs: list[Ref]
    cidrBlocksSelector: Selector
    description: str
    fromPort: float
    ipv6CidrBlocks: list[str]
    ipv6CidrBlocksRefs: list[Ref]
    ipv6CidrBlocksSelector: Selector
    prefixListIdRefs: list[Ref]
    prefixListIdSelector: Selector
    prefixListIds: list[str]
    protocol: str
    securityGroupId: str
    securityGroupIdRef: Ref
    securityGroupIdSelector: Selector
    self: bool
    sourceSecurityGroupId: str
    sourceSecurityGroupIdRef: Ref
    sourceSecurityGroupIdSelector: Selector
    toPort: float
    type: str


class SecurityGroupRuleSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class SecurityGroupRule(TypedDict, total=False):
    apiVersion: Required[Literal["ec2.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["SecurityGroupRule"]]
    metadata: Required[ObjectMeta]
    spec: Required[SecurityGroupRuleSpec]
