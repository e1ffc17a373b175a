"""Subnet of ec2.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProvider(TypedDict, total=False):
    assignIpv6AddressOnCreation: bool
    availabilityZone: str
    availabilityZoneId: str
    cidrBlock: str
    customerOwnedIpv4Pool: str
    enableDns64: bool
    enableLniAtDeviceIndex: float
    enableResourceNameDnsARecordOnLaunch: bool
    enableResourceNameDnsAaaaRecordOnLaunch: bool
    ipv4IpamPoolId: str
    ipv4IpamPoolIdRef: Ref
    ipv4IpamPoolIdSelector: Selector
    ipv4NetmaskLength: float
    ipv6CidrBlock: str
    ipv6IpamPoolId: str
    ipv6Native: bool
    ipv6NetmaskLength: float
    mapCustomerOwnedIpOnLaunch: bool
    mapPublicIpOnLaunch: bool
    outpostArn: str
    privateDnsHostnameTypeOnLaunch: str
    region: Required[str]
    tags: dict[str, str]
    vpcId: str
    vpcIdRef: Ref
    vpcIdSelector: Selector


class InitProvider(TypedDict, total=False):
    assignIpv6AddressOnCreation: bool
    availabilityZone: str
    availabilityZoneId: str
    cidrBlock: str
    customerOwnedIpv4Pool: str
    enableDns64: bool
    enableLniAtDeviceIndex: float
    enableResourceNameDnsARecordOnLaunch: bool
    enableResourceNameDnsAaaaRecordOnLaunch: bool
    ipv4IpamPoolId: str
    ipv4IpamPoolIdRef: Ref
    ipv4IpamPoolIdSelector: Selector
    ipv4NetmaskLength: float
    ipv6CidrBlock: str
    ipv6IpamPoolId: str
    ipv6Native: bool
    ipv6NetmaskLength: float
    mapCustomerOwnedIpOnLaunch: bool
    mapPublicIpOnLaunch: bool
    outpostArn: str
    privateDnsHostnameTypeOnLaunch: str
    tags: dict[str, str]
    vpcId: str
    vpcIdRef: Ref
    vpcIdSelector: Selector


class SubnetSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Subnet(TypedDict, total=False):
    apiVersion: Required[Literal["ec2.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Subnet"]]
    metadata: Required[ObjectMeta]
    spec: Required[SubnetSpec]
