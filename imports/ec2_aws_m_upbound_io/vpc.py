"""VPC of ec2.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProvider(TypedDict, total=False):
    assignGeneratedIpv6CidrBlock: bool
    cidrBlock: str
    enableDnsHostnames: bool
    enableDnsSupport: bool
    enableNetworkAddressUsageMetrics: bool
    instanceTenancy: str
    ipv4IpamPoolId: str
    ipv4IpamPoolIdRef: Ref
    ipv4IpamPoolIdSelector: Selector
    ipv4NetmaskLength: float
    ipv6CidrBlock: str
    ipv6CidrBlockNetworkBorderGroup: str
    ipv6IpamPoolId: str
    ipv6NetmaskLength: float
    region: Required[str]
    tags: dict[str, str]


class InitProvider(TypedDict, total=False):
    assignGeneratedIpv6CidrBlock: bool
    cidrBlock: str
    enableDnsHostnames: bool
    enableDnsSupport: bool
    enableNetworkAddressUsageMetrics: bool
    instanceTenancy: str
    ipv4IpamPoolId: str
    ipv4IpamPoolIdRef: Ref
    ipv4IpamPoolIdSelector: Selector
    ipv4NetmaskLength: float
    ipv6CidrBlock: str
    ipv6CidrBlockNetworkBorderGroup: str
    ipv6IpamPoolId: str
    ipv6NetmaskLength: float
    tags: dict[str, str]


class VPCSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class VPC(TypedDict, total=False):
    apiVersion: Required[Literal["ec2.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["VPC"]]
    metadata: Required[ObjectMeta]
    spec: Required[VPCSpec]
