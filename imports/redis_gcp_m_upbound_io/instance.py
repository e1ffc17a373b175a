"""Instance of redis.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class Policy(TypedDict, total=False):
    resolution: Literal["Required", "Optional"]
    resolve: Literal["Always", "IfNotPresent"]


class Ref(TypedDict, total=False):
    name: Required[str]
    namespace: str
    policy: Policy


class Selector(TypedDict, total=False):
    matchControllerRef: bool
    matchLabels: dict[str, str]
    namespace: str
    policy: Policy


class StartTime(TypedDict, total=False):
    hours: float
    minutes: float
    nanos: float
    seconds: float


class WeeklyMaintenanceWindow(TypedDict, total=False):
    day: str
    startTime: StartTime


class MaintenancePolicy(TypedDict, total=False):
    description: str
    weeklyMaintenanceWindow: list[WeeklyMaintenanceWindow]


class PersistenceConfig(TypedDict, total=False):
    persistenceMode: str
    rdbSnapshotPeriod: str
    rdbSnapshotStartTime: str


class ForProvider(TypedDict, total=False):
    alternativeLocationId: str
    authEnabled: bool
    authorizedNetwork: str
    authorizedNetworkRef: Ref
    authorizedNetworkSelector: Selector
    connectMode: str
    customerManagedKey: str
    customerManagedKeyRef: Ref
    customerManagedKeySelector: Selector
    deletionProtection: bool
    displayName: str
    labels: dict[str, str]
    locationId: str
    maintenancePolicy: MaintenancePolicy
    maintenanceVersion: str
    memorySizeGb: float
    persistenceConfig: PersistenceConfig
    project: str
    readReplicasMode: str
    redisConfigs: dict[str, str]
    redisVersion: str
    region: Required[str]
    replicaCount: float
    reservedIpRange: str
    secondaryIpRange: str
    tier: str
    transitEncryptionMode: str


class InitProvider(TypedDict, total=False):
    alternativeLocationId: str
    authEnabled: bool
    authorizedNetwork: str
    authorizedNetworkRef: Ref
    authorizedNetworkSelector: Selector
    connectMode: str
    customerManagedKey: str
    customerManagedKeyRef: Ref
    customerManagedKeySelector: Selector
    deletionProtection: bool
    displayName: str
    labels: dict[str, str]
    locationId: str
    maintenancePolicy: MaintenancePolicy
    maintenanceVersion: str
    memorySizeGb: float
    persistenceConfig: PersistenceConfig
    project: str
    readReplicasMode: str
    redisConfigs: dict[str, str]
    redisVersion: str
    replicaCount: float
    reservedIpRange: str
    secondaryIpRange: str
    tier: str
    transitEncryptionMode: str


class ProviderConfigRef(TypedDict, total=False):
    kind: Required[str]
    name: Required[str]


class WriteConnectionSecretToRef(TypedDict, total=False):
    name: Required[str]


class InstanceSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Instance(TypedDict, total=False):
    apiVersion: Required[Literal["redis.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Instance"]]
    metadata: Required[ObjectMeta]
    spec: Required[InstanceSpec]
