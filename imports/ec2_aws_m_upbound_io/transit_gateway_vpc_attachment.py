"""TransitGatewayVPCAttachment of ec2.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProvider(TypedDict, total=False):
    applianceModeSupport: str
    dnsSupport: str
    ipv6Support: str
    region: Required[str]
    securityGroupReferencingSupport: str
    subnetIdRefs: list[Ref]
    subnetIdSelector: Selector
    subnetIds: list[str]
    tags: dict[str, str]
    transitGatewayDefaultRouteTableAssociation: bool
    transitGatewayDefaultRouteTablePropagation: bool
    transitGatewayId: str
    transitGatewayIdRef: Ref
    transitGatewayIdSelector: Selector
    vpcId: str
    vpcIdRef: Ref
    vpcIdSelector: Selector


class InitProvider(TypedDict, total=False):
    applianceModeSupport: str
    dnsSupport: str
    ipv6Support: str
    securityGroupReferencingSupport: str
    subnetIdRefs: list[Ref]
    subnetIdSelector: Selector
    subnetIds: list[str]
    tags: dict[str, str]
    transitGatewayDefaultRouteTableAssociation: bool
    transitGatewayDefaultRouteTablePropagation: bool
    transitGatewayId: str
    transitGatewayIdRef: Ref
    transitGatewayIdSelector: Selector
    vpcId: str
    vpcIdRef: Ref
    vpcIdSelector: Selector


class TransitGatewayVPCAttachmentSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class TransitGatewayVPCAttachment(TypedDict, total=False):
    apiVersion: Required[Literal["ec2.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["TransitGatewayVPCAttachment"]]
    metadata: Required[ObjectMeta]
    spec: Required[TransitGatewayVPCAttachmentSpec]
