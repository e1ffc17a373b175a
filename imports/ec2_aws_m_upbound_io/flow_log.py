"""FlowLog of ec2.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class DestinationOptions(TypedDict, total=False):
    fileFormat: str
    hiveCompatiblePartitions: bool
    perHourPartition: bool


class ForProvider(TypedDict, total=False):
    deliverCrossAccountRole: str
    deliverCrossAccountRoleRef: Ref
    deliverCrossAccountRoleSelector: Selector
    destinationOptions: DestinationOptions
    eniId: str
    iamRoleArn: str
    iamRoleArnRef: Ref
    iamRoleArnSelector: Selector
    logDestination: str
    logDestinationRef: Ref
    logDestinationSelector: Selector
    logDestinationType: str
    logFormat: str
    maxAggregationInterval: float
    region: Required[str]
    regionalNatGatewayId: str
    subnetId: str
    subnetIdRef: Ref
    subnetIdSelector: Selector
    tags: dict[str, str]
    trafficType: str
    transitGatewayAttachmentId: str
    transitGatewayId: str
    vpcId: str
    vpcIdRef: Ref
    vpcIdSelector: Selector


class InitProvider(TypedDict, total=False):
    deliverCrossAccountRole: str
    deliverCrossAccountRoleRef: Ref
    deliverCrossAccountRoleSelector: Selector
    destinationOptions: DestinationOptions
    eniId: str
    iamRoleArn: str
    iamRoleArnRef: Ref
    iamRoleArnSelector: Selector
    logDestination: str
    logDestinationRef: Ref
    logDestinationSelector: Selector
    logDestinationType: str
    logFormat: str
    maxAggregationInterval: float
    regionalNatGatewayId: str
    subnetId: str
    subnetIdRef: Ref
    subnetIdSelector: Selector
    tags: dict[str, str]
    trafficType: str
    transitGatewayAttachmentId: str
    transitGatewayId: str
    vpcId: str
    vpcIdRef: Ref
    vpcIdSelector: Selector


class FlowLogSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class FlowLog(TypedDict, total=False):
    apiVersion: Required[Literal["ec2.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["FlowLog"]]
    metadata: Required[ObjectMeta]
    spec: Required[FlowLogSpec]
