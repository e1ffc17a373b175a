"""Network of compute.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Params,
    ProviderConfigRef as ProviderConfigRef,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class Provider(TypedDict, total=False):
    autoCreateSubnetworks: bool
    bgpAlwaysCompareMed: bool
    bgpBestPathSelectionMode: str
    bgpInterRegionCost: str
    deleteBgpAlwaysCompareMed: bool
    deleteDefaultRoutesOnCreate: bool
    description: str
    enableUlaInternalIpv6: bool
    internalIpv6Range: str
    mtu: float
    networkFirewallPolicyEnforcementOrder: str
    networkProfile: str
    params: Params
    project: str
    routingMode: str


class NetworkSpec(TypedDict, total=False):
    forProvider: Required[Provider]
    initProvider: Provider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Network(TypedDict, total=False):
    apiVersion: Required[Literal["compute.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Network"]]
    metadata: Required[ObjectMeta]
    spec: Required[NetworkSpec]


ForProvider = Provider
InitProvider = Provider
