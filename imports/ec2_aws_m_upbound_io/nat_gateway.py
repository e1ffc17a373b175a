"""NATGateway of ec2.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class AvailabilityZoneAddress(TypedDict, total=False):
    allocationIds: list[str]
    allocationIdsRefs: list[Ref]
    allocationIdsSelector: Selector
    availabilityZone: str
    availabilityZoneId: str


class ForProvider(TypedDict, total=False):
    allocationId: str
    allocationIdRef: Ref
    allocationIdSelector: Selector
    availabilityMode: str
    availabilityZoneAddress: list[AvailabilityZoneAddress]
    connectivityType: str
    privateIp: str
    region: Required[str]
    secondaryAllocationIds: list[str]
    secondaryAllocationIdsRefs: list[Ref]
    secondaryAllocationIdsSelector: Selector
    secondaryPrivateIpAddressCount: float
    secondaryPrivateIpAddresses: list[str]
    subnetId: str
    subnetIdRef: Ref
    subnetIdSelector: Selector
    tags: dict[str, str]
    vpcId: str
    vpcIdRef: Ref
    vpcIdSelector: Selector


class InitProvider(TypedDict, total=False):
    allocationId: str
    allocationIdRef: Ref
    allocationIdSelector: Selector
    availabilityMode: str
    availabilityZoneAddress: list[AvailabilityZoneAddress]
    connectivityType: str
    privateIp: str
    secondaryAllocationIds: list[str]
    secondaryAllocationIdsRefs: list[Ref]
    secondaryAllocationIdsSelector: Selector
    secondaryPrivateIpAddressCount: float
    secondaryPrivateIpAddresses: list[str]
    subnetId: str
    subnetIdRef: Ref
    subnetIdSelector: Selector
    tags: dict[str, str]
    vpcId: str
    vpcIdRef: Ref
    vpcIdSelector: Selector


class NATGatewaySpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class NATGateway(TypedDict, total=False):
    apiVersion: Required[Literal["ec2.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["NATGateway"]]
    metadata: Required[ObjectMeta]
    spec: Required[NATGatewaySpec]
