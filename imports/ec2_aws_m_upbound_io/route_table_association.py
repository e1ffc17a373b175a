"""RouteTableAssociation of ec2.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProvider(TypedDict, total=False):
    gatewayId: str
    gatewayIdRef: Ref
    gatewayIdSelector: Selector
    region: Required[str]
    routeTableId: str
    routeTableIdRef: Ref
    routeTableIdSelector: Selector
    subnetId: str
    subnetIdRef: Ref
    subnetIdSelector: Selector


class InitProvider(TypedDict, total=False):
    gatewayId: str
    gatewayIdRef: Ref
    gatewayIdSelector: Selector
    routeTableId: str
    routeTableIdRef: Ref
    routeTableIdSelector: Selector
    subnetId: str
    subnetIdRef: Ref
    subnetIdSelector: Selector


class RouteTableAssociationSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class RouteTableAssociation(TypedDict, total=False):
    apiVersion: Required[Literal["ec2.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["RouteTableAssociation"]]
    metadata: Required[ObjectMeta]
    spec: Required[RouteTableAssociationSpec]
