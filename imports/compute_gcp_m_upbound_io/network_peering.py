"""NetworkPeering of compute.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProvider(TypedDict, total=False):
    exportCustomRoutes: bool
    exportSubnetRoutesWithPublicIp: bool
    importCustomRoutes: bool
    importSubnetRoutesWithPublicIp: bool
    network: str
    networkRef: Ref
    networkSelector: Selector
    peerNetwork: str
    peerNetworkRef: Ref
    peerNetworkSelector: Selector
    stackType: str
    updateStrategy: str


class InitProvider(TypedDict, total=False):
    exportCustomRoutes: bool
    exportSubnetRoutesWithPublicIp: bool
    importCustomRoutes: bool
    importSubnetRoutesWithPublicIp: bool
    peerNetwork: str
    peerNetworkRef: Ref
    peerNetworkSelector: Selector
    stackType: str
    updateStrategy: str


class NetworkPeeringSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class NetworkPeering(TypedDict, total=False):
    apiVersion: Required[Literal["compute.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["NetworkPeering"]]
    metadata: Required[ObjectMeta]
    spec: Required[NetworkPeeringSpec]
