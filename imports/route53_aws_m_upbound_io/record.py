"""Record of route53.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class Alias(TypedDict, total=False):
    evaluateTargetHealth: bool
    name: str
    zoneId: str


class CidrRoutingPolicy(TypedDict, total=False):
    collectionId: str
    locationName: str


class FailoverRoutingPolicy(TypedDict, total=False):
    type: str


class GeolocationRoutingPolicy(TypedDict, total=False):
    continent: str
    country: str
    subdivision: str


class Coordinate(TypedDict, total=False):
    latitude: str
    longitude: str


class GeoproximityRoutingPolicy(TypedDict, total=False):
    awsRegion: str
    bias: float
    coordinates: list[Coordinate]
    localZoneGroup: str


class LatencyRoutingPolicy(TypedDict, total=False):
    region: Required[str]


class WeightedRoutingPolicy(TypedDict, total=False):
    weight: float


class ForProvider(TypedDict, total=False):
    alias: Alias
    allowOverwrite: bool
    cidrRoutingPolicy: CidrRoutingPolicy
    failoverRoutingPolicy: FailoverRoutingPolicy
    geolocationRoutingPolicy: GeolocationRoutingPolicy
    geoproximityRoutingPolicy: GeoproximityRoutingPolicy
    healthCheckId: str
    healthCheckIdRef: Ref
    healthCheckIdSelector: Selector
    latencyRoutingPolicy: LatencyRoutingPolicy
    multivalueAnswerRoutingPolicy: bool
    name: str
    records: list[str]
    recordsRefs: list[Ref]
    recordsSelector: Selector
    setIdentifier: str
    ttl: float
    type: str
    weightedRoutingPolicy: WeightedRoutingPolicy
    zoneId: str
    zoneIdRef: Ref
    zoneIdSelector: Selector


class Empty(TypedDict, total=False):
    pass


class InitProvider(TypedDict, total=False):
    alias: Alias
    allowOverwrite: bool
    cidrRoutingPolicy: CidrRoutingPolicy
    failoverRoutingPolicy: FailoverRoutingPolicy
    geolocationRoutingPolicy: GeolocationRoutingPolicy
    geoproximityRoutingPolicy: GeoproximityRoutingPolicy
    healthCheckId: str
    healthCheckIdRef: Ref
    healthCheckIdSelector: Selector
    latencyRoutingPolicy: Empty
    multivalueAnswerRoutingPolicy: bool
    name: str
    records: list[str]
    recordsRefs: list[Ref]
    recordsSelector: Selector
    setIdentifier: str
    ttl: float
    type: str
    weightedRoutingPolicy: WeightedRoutingPolicy
    zoneId: str
    zoneIdRef: Ref
    zoneIdSelector: Selector


class RecordSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Record(TypedDict, total=False):
    apiVersion: Required[Literal["route53.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Record"]]
    metadata: Required[ObjectMeta]
    spec: Required[RecordSpec]
