"""RecordSet of dns.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class InternalLoadBalancer(TypedDict, total=False):
    ipAddress: str
    ipProtocol: str
    loadBalancerType: str
    networkUrl: str
    port: str
    project: str
    region: str


class HealthCheckedTargets(TypedDict, total=False):
    externalEndpoints: list[str]
    internalLoadBalancers: list[InternalLoadBalancer]


class Geo(TypedDict, total=False):
    healthCheckedTargets: HealthCheckedTargets
    location: str
    rrdatas: list[str]


class PrimaryInternalLoadBalancer(TypedDict, total=False):
    ipAddress: str
    ipAddressRef: Ref
    ipAddressSelector: Selector
    ipProtocol: str
    loadBalancerType: str
    networkUrl: str
    networkUrlRef: Ref
    networkUrlSelector: Selector
    port: str
    project: str
    projectRef: Ref
    projectSelector: Selector
    region: str
    regionRef: Ref
    regionSelector: Selector


class Primary(TypedDict, total=False):
    externalEndpoints: list[str]
    internalLoadBalancers: list[PrimaryInternalLoadBalancer]


class PrimaryBackup(TypedDict, total=False):
    backupGeo: list[Geo]
    enableGeoFencingForBackups: bool
    primary: Primary
    trickleRatio: float


class Wrr(TypedDict, total=False):
    healthCheckedTargets: HealthCheckedTargets
    rrdatas: list[str]
    weight: float


class RoutingPolicy(TypedDict, total=False):
    enableGeoFencing: bool
    geo: list[Geo]
    healthCheck: str
    healthCheckRef: Ref
    healthCheckSelector: Selector
    primaryBackup: PrimaryBackup
    wrr: list[Wrr]


class Provider(TypedDict, total=False):
    managedZone: str
    managedZoneRef: Ref
    managedZoneSelector: Selector
    name: str
    project: str
    routingPolicy: RoutingPolicy
    rrdatas: list[str]
    ttl: float
    type: str


class RecordSetSpec(TypedDict, total=False):
    forProvider: Required[Provider]
    initProvider: Provider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class RecordSet(TypedDict, total=False):
    apiVersion: Required[Literal["dns.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["RecordSet"]]
    metadata: Required[ObjectMeta]
    spec: Required[RecordSetSpec]


ForProvider = Provider
InitProvider = Provider
