"""Route of ec2.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProvider(TypedDict, total=False):
    carrierGatewayId: str
    coreNetworkArn: str
    destinationCidrBlock: str
    destinationIpv6CidrBlock: str
    destinationPrefixListId: str
    destinationPrefixListIdRef: Ref
    destinationPrefixListIdSelector: Selector
    egressOnlyGatewayId: str
    egressOnlyGatewayIdRef: Ref
    egressOnlyGatewayIdSelector: Selector
    gatewayId: str
    gatewayIdRef: Ref
    gatewayIdSelector: Selector
    localGatewayId: str
    natGatewayId: str
    natGatewayIdRef: Ref
    natGatewayIdSelector: Selector
    networkInterfaceId: str
    networkInterfaceIdRef: Ref
    networkInterfaceIdSelector: Selector
    region: Required[str]
    routeTableId: str
    routeTableIdRef: Ref
    routeTableIdSelector: Selector
    transitGatewayId: str
    transitGatewayIdRef: Ref
    transitGatewayIdSelector: Selector
    vpcEndpointId: str
    vpcEndpointIdRef: Ref
    vpcEndpointIdSelector: Selector
    vpcPeeringConnectionId: str
    vpcPeeringConnectionIdRef: Ref
    vpcPeeringConnectionIdSelector: Selector


class InitProvider(TypedDict, total=False):
    carrierGatewayId: str
    coreNetworkArn: str
    destinationCidrBlock: str
    destinationIpv6CidrBlock: str
    destinationPrefixListId: str
    destinationPrefixListIdRef: Ref
    destinationPrefixListIdSelector: Selector
    egressOnlyGatewayId: str
    egressOnlyGatewayIdRef: Ref
    egressOnlyGatewayIdSelector: Selector
    gatewayId: str
    gatewayIdRef: Ref
    gatewayIdSelector: Selector
    localGatewayId: str
    natGatewayId: str
    natGatewayIdRef: Ref
    natGatewayIdSelector: Selector
    networkInterfaceId: str
    networkInterfaceIdRef: Ref
    networkInterfaceIdSelector: Selector
    routeTableId: str
    routeTableIdRef: Ref
    routeTableIdSelector: Selector
    transitGatewayId: str
    transitGatewayIdRef: Ref
    transitGatewayIdSelector: Selector
    vpcEndpointId: str
    vpcEndpointIdRef: Ref
    vpcEndpointIdSelector: Selector
    vpcPeeringConnectionId: str
    vpcPeeringConnectionIdRef: Ref
    vpcPeeringConnectionIdSelector: Selector


class RouteSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Route(TypedDict, total=False):
    apiVersion: Required[Literal["ec2.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Route"]]
    metadata: Required[ObjectMeta]
    spec: Required[RouteSpec]
