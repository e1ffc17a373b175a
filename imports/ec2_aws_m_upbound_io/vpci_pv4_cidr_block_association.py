"""VPCIPv4CidrBlockAssociation of ec2.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProvider(TypedDict, total=False):
    cidrBlock: str
    ipv4IpamPoolId: str
    ipv4NetmaskLength: float
    region: Required[str]
    vpcId: str
    vpcIdRef: Ref
    vpcIdSelector: Selector


class InitProvider(TypedDict, total=False):
    cidrBlock: str
    ipv4IpamPoolId: str
    ipv4NetmaskLength: float
    vpcId: str
    vpcIdRef: Ref
    vpcIdSelector: Selector


class VPCIPv4CidrBlockAssociationSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class VPCIPv4CidrBlockAssociation(TypedDict, total=False):
    apiVersion: Required[Literal["ec2.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["VPCIPv4CidrBlockAssociation"]]
    metadata: Required[ObjectMeta]
    spec: Required[VPCIPv4CidrBlockAssociationSpec]
