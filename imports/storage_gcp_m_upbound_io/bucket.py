"""Bucket of storage.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class Autoclass(TypedDict, total=False):
    enabled: bool
    terminalStorageClass: str


class Cor(TypedDict, total=False):
    maxAgeSeconds: float
    method: list[str]
    origin: list[str]
    responseHeader: list[str]


class CustomPlacementConfig(TypedDict, total=False):
    dataLocations: list[str]


class EncryptionEnforcementConfig(TypedDict, total=False):
    restrictionMode: str


class Encryption(TypedDict, total=False):
    customerManagedEncryptionEnforcementConfig: EncryptionEnforcementConfig
    customerSuppliedEncryptionEnforcementConfig: EncryptionEnforcementConfig
    defaultKmsKeyName: str
    googleManagedEncryptionEnforcementConfig: EncryptionEnforcementConfig


class HierarchicalNamespace(TypedDict, total=False):
    enabled: bool


class PublicNetworkSource(TypedDict, total=False):
    allowedIpCidrRanges: list[str]


class VpcNetworkSource(TypedDict, total=False):
    allowedIpCidrRanges: list[str]
    network: str


class IpFilter(TypedDict, total=False):
    allowAllServiceAgentAccess: bool
    allowCrossOrgVpcs: bool
    mode: str
    publicNetworkSource: PublicNetworkSource
    vpcNetworkSources: list[VpcNetworkSource]


class Action(TypedDict, total=False):
    storageClass: str
    type: str


class Condition(TypedDict, total=False):
    age: float
    createdBefore: str
    customTimeBefore: str
    daysSinceCustomTime: float
    daysSinceNoncurrentTime: float
    matchesPrefix: list[str]
    matchesStorageClass: list[str]
    matchesSuffix: list[str]
    noncurrentTimeBefore: str
    numNewerVersions: float
    sendAgeIfZero: bool
    sendDaysSinceCustomTimeIfZero: bool
    sendDaysSinceNoncurrentTimeIfZero: bool
    sendNumNewerVersionsIfZero: bool
    sizeAboveBytes: float
    sizeBelowBytes: float
    withState: str


class LifecycleRule(TypedDict, total=False):
    action: Action
    condition: Condition


class Logging(TypedDict, total=False):
    logBucket: str
    logObjectPrefix: str


class RetentionPolicy(TypedDict, total=False):
    isLocked: bool
    retentionPeriod: str


class SoftDeletePolicy(TypedDict, total=False):
    retentionDurationSeconds: float


class Website(TypedDict, total=False):
    mainPageSuffix: str
    notFoundPage: str


class Provider(TypedDict, total=False):
    autoclass: Autoclass
    cors: list[Cor]
    customPlacementConfig: CustomPlacementConfig
    defaultEventBasedHold: bool
    enableObjectRetention: bool
    encryption: Encryption
    forceDestroy: bool
    hierarchicalNamespace: HierarchicalNamespace
    ipFilter: IpFilter
    labels: dict[str, str]
    lifecycleRule: list[LifecycleRule]
    location: str
    logging: Logging
    project: str
    publicAccessPrevention: str
    requesterPays: bool
    retentionPolicy: RetentionPolicy
    rpo: str
    softDeletePolicy: SoftDeletePolicy
    storageClass: str
    uniformBucketLevelAccess: bool
    versioning: HierarchicalNamespace
    website: Website


class BucketSpec(TypedDict, total=False):
    forProvider: Required[Provider]
    initProvider: Provider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Bucket(TypedDict, total=False):
    apiVersion: Required[Literal["storage.gcp.m.upbound.io/v1beta2"]]
    kind: Required[Literal["Bucket"]]
    metadata: Required[ObjectMeta]
    spec: Required[BucketSpec]


ForProvider = Provider
InitProvider = Provider
