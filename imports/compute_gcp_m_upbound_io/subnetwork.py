"""Subnetwork of compute.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Params,
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class LogConfig(TypedDict, total=False):
    aggregationInterval: str
    filterExpr: str
    flowSampling: float
    metadata: str
    metadataFields: list[str]


class SecondaryIpRange(TypedDict, total=False):
    ipCidrRange: str
    rangeName: str
    reservedInternalRange: str


class ForProvider(TypedDict, total=False):
    allowSubnetCidrRoutesOverlap: bool
    description: str
    externalIpv6Prefix: str
    internalIpv6Prefix: str
    ipCidrRange: str
    ipCollection: str
    ipv6AccessType: str
    logConfig: LogConfig
    network: str
    networkRef: Ref
    networkSelector: Selector
    params: Params
    privateIpGoogleAccess: bool
    privateIpv6GoogleAccess: str
    project: str
    purpose: str
    region: Required[str]
    reservedInternalRange: str
    resolveSubnetMask: str
    role: str
    secondaryIpRange: list[SecondaryIpRange]
    sendSecondaryIpRangeIfEmpty: bool
    stackType: str


class InitProvider(TypedDict, total=False):
    allowSubnetCidrRoutesOverlap: bool
    description: str
    externalIpv6Prefix: str
    internalIpv6Prefix: str
    ipCidrRange: str
    ipCollection: str
    ipv6AccessType: str
    logConfig: LogConfig
    network: str
    networkRef: Ref
    networkSelector: Selector
    params: Params
    privateIpGoogleAccess: bool
    privateIpv6GoogleAccess: str
    project: str
    purpose: str
    reservedInternalRange: str
    resolveSubnetMask: str
    role: str
    secondaryIpRange: list[SecondaryIpRange]
    sendSecondaryIpRangeIfEmpty: bool
    stackType: str


class SubnetworkSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Subnetwork(TypedDict, total=False):
    apiVersion: Required[Literal["compute.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Subnetwork"]]
    metadata: Required[ObjectMeta]
    spec: Required[SubnetworkSpec]
