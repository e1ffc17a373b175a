"""RouterNAT of compute.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class LogConfig(TypedDict, total=False):
    enable: bool
    filter: str


class Nat64Subnetwork(TypedDict, total=False):
    name: str


class Action(TypedDict, total=False):
    sourceNatActiveIps: list[str]
    sourceNatActiveIpsRefs: list[Ref]
    sourceNatActiveIpsSelector: Selector
    sourceNatActiveRanges: list[str]
    sourceNatActiveRangesRefs: list[Ref]
    sourceNatActiveRangesSelector: Selector
    sourceNatDrainIps: list[str]
    sourceNatDrainRanges: list[str]


class Rule(TypedDict, total=False):
    action: Action
    description: str
    match: str
    ruleNumber: float


class Subnetwork(TypedDict, total=False):
    name: str
    nameRef: Ref
    nameSelector: Selector
    secondaryIpRangeNames: list[str]
    sourceIpRangesToNat: list[str]


class ForProvider(TypedDict, total=False):
    autoNetworkTier: str
    drainNatIps: list[str]
    enableDynamicPortAllocation: bool
    enableEndpointIndependentMapping: bool
    endpointTypes: list[str]
    icmpIdleTimeoutSec: float
    initialNatIps: list[str]
    logConfig: LogConfig
    maxPortsPerVm: float
    minPortsPerVm: float
    nat64Subnetwork: list[Nat64Subnetwork]
    natIpAllocateOption: str
    natIps: list[str]
    natIpsRefs: list[Ref]
    natIpsSelector: Selector
    project: str
    region: Required[str]
    router: str
    routerRef: Ref
    routerSelector: Selector
    rules: list[Rule]
    sourceSubnetworkIpRangesToNat: str
    sourceSubnetworkIpRangesToNat64: str
    subnetwork: list[Subnetwork]
    tcpEstablishedIdleTimeoutSec: float
    tcpTimeWaitTimeoutSec: float
    tcpTransitoryIdleTimeoutSec: float
    type: str
    udpIdleTimeoutSec: float


class InitProvider(TypedDict, total=False):
    autoNetworkTier: str
    drainNatIps: list[str]
    enableDynamicPortAllocation: bool
    enableEndpointIndependentMapping: bool
    endpointTypes: list[str]
    icmpIdleTimeoutSec: float
    initialNatIps: list[str]
    logConfig: LogConfig
    maxPortsPerVm: float
    minPortsPerVm: float
    nat64Subnetwork: list[Nat64Subnetwork]
    natIpAllocateOption: str
    natIps: list[str]
    natIpsRefs: list[Ref]
    natIpsSelector: Selector
    project: str
    rules: list[Rule]
    sourceSubnetworkIpRangesToNat: str
    sourceSubnetworkIpRangesToNat64: str
    subnetwork: list[Subnetwork]
    tcpEstablishedIdleTimeoutSec: float
    tcpTimeWaitTimeoutSec: float
    tcpTransitoryIdleTimeoutSec: float
    type: str
    udpIdleTimeoutSec: float


class RouterNATSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class RouterNAT(TypedDict, total=False):
    apiVersion: Required[Literal["compute.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["RouterNAT"]]
    metadata: Required[ObjectMeta]
    spec: Required[RouterNATSpec]
