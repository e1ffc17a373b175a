"""RecordSet of dns.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    NetworkUrlRef,
    NetworkUrlSelector,
    ProviderConfigRef,
    WriteConnectionSecretToRef,
)


class RecordSet(TypedDict, total=False):
    apiVersion: Required[Literal["dns.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["RecordSet"]]
    metadata: Required[ObjectMeta]
    spec: Required[RecordSetSpec]


class RecordSetSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: ForProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class ForProvider(TypedDict, total=False):
    managedZone: str
    managedZoneRef: NetworkUrlRef
    managedZoneSelector: NetworkUrlSelector
    name: str
    project: str
    routingPolicy: RoutingPolicy
    rrdatas: list[str]
    ttl: float
    type: str


class RoutingPolicy(TypedDict, total=False):
    enableGeoFencing: bool
    geo: list[Geo]
    healthCheck: str
    healthCheckRef: NetworkUrlRef
    healthCheckSelector: NetworkUrlSelector
    primaryBackup: PrimaryBackup
    wrr: list[Wrr]


class Geo(TypedDict, total=False):
    healthCheckedTargets: HealthCheckedTargets
    location: str
    rrdatas: list[str]


class PrimaryBackup(TypedDict, total=False):
    backupGeo: list[Geo]
    enableGeoFencingForBackups: bool
    primary: Primary
    trickleRatio: float


class Wrr(TypedDict, total=False):
    healthCheckedTargets: HealthCheckedTargets
    rrdatas: list[str]
    weight: float


class HealthCheckedTargets(TypedDict, total=False):
    externalEndpoints: list[str]
    internalLoadBalancers: list[InternalLoadBalancer]


class Primary(TypedDict, total=False):
    externalEndpoints: list[str]
    internalLoadBalancers: list[PrimaryInternalLoadBalancer]


class InternalLoadBalancer(TypedDict, total=False):
    ipAddress: str
    ipProtocol: str
    loadBalancerType: str
    networkUrl: str
    port: str
    project: str
    region: str


class PrimaryInternalLoadBalancer(TypedDict, total=False):
    ipAddress: str
    ipAddressRef: NetworkUrlRef
    ipAddressSelector: NetworkUrlSelector
    ipProtocol: str
    loadBalancerType: str
    networkUrl: str
    networkUrlRef: NetworkUrlRef
    networkUrlSelector: NetworkUrlSelector
    port: str
    project: str
    projectRef: NetworkUrlRef
    projectSelector: NetworkUrlSelector
    region: str
    regionRef: NetworkUrlRef
    regionSelector: NetworkUrlSelector
