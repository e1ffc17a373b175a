"""VPCEndpoint of ec2.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class DnsOptions(TypedDict, total=False):
    dnsRecordIpType: str
    privateDnsOnlyForInboundResolverEndpoint: bool
    privateDnsPreference: str
    privateDnsSpecifiedDomains: list[str]


class SubnetConfiguration(TypedDict, total=False):
    ipv4: str
    ipv6: str
    subnetId: str
    subnetIdRef: Ref
    subnetIdSelector: Selector


class ForProvider(TypedDict, total=False):
    autoAccept: bool
    dnsOptions: DnsOptions
    ipAddressType: str
    policy: str
    privateDnsEnabled: bool
    region: Required[str]
    resourceConfigurationArn: str
    resourceConfigurationArnRef: Ref
    resourceConfigurationArnSelector: Selector
    serviceName: str
    serviceNameRef: Ref
    serviceNameSelector: Selector
    serviceNetworkArn: str
    serviceNetworkArnRef: Ref
    serviceNetworkArnSelector: Selector
    serviceRegion: str
    subnetConfiguration: list[SubnetConfiguration]
    tags: dict[str, str]
    vpcEndpointType: str
    vpcId: str
    vpcIdRef: Ref
    vpcIdSelector: Selector


class InitProvider(TypedDict, total=False):
    autoAccept: bool
    dnsOptions: DnsOptions
    ipAddressType: str
    policy: str
    privateDnsEnabled: bool
    resourceConfigurationArn: str
    resourceConfigurationArnRef: Ref
    resourceConfigurationArnSelector: Selector
    serviceName: str
    serviceNameRef: Ref
    serviceNameSelector: Selector
    serviceNetworkArn: str
    serviceNetworkArnRef: Ref
    serviceNetworkArnSelector: Selector
    serviceRegion: str
    subnetConfiguration: list[SubnetConfiguration]
    tags: dict[str, str]
    vpcEndpointType: str
    vpcId: str
    vpcIdRef: Ref
    vpcIdSelector: Selector


class VPCEndpointSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class VPCEndpoint(TypedDict, total=False):
    apiVersion: Required[Literal["ec2.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["VPCEndpoint"]]
    metadata: Required[ObjectMeta]
    spec: Required[VPCEndpointSpec]
