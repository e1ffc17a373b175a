"""DatabaseInstance of sql.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    PasswordSecretRef,
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class Clone(TypedDict, total=False):
    allocatedIpRange: str
    databaseNames: list[str]
    pointInTime: str
    preferredZone: str
    sourceInstanceDeletionTime: str
    sourceInstanceName: str
    sourceProject: str


class PointInTimeRestoreContext(TypedDict, total=False):
    allocatedIpRange: str
    datasource: str
    pointInTime: str
    preferredZone: str
    region: str
    targetInstance: str


class ReplicaConfiguration(TypedDict, total=False):
    caCertificate: str
    cascadableReplica: bool
    clientCertificate: str
    clientKey: str
    connectRetryInterval: float
    dumpFilePath: str
    failoverTarget: bool
    masterHeartbeatPeriod: float
    passwordSecretRef: PasswordSecretRef
    sslCipher: str
    username: str
    verifyServerCertificate: bool


class ReplicationCluster(TypedDict, total=False):
    failoverDrReplicaName: str
    psaWriteEndpoint: str


class RestoreBackupContext(TypedDict, total=False):
    backupRunId: float
    instanceId: str
    project: str


class ActiveDirectoryConfig(TypedDict, total=False):
    adminCredentialSecretName: str
    dnsServers: list[str]
    domain: str
    mode: str
    organizationalUnit: str


class AdvancedMachineFeatures(TypedDict, total=False):
    threadsPerCore: float


class BackupRetentionSettings(TypedDict, total=False):
    retainedBackups: float
    retentionUnit: str


class BackupConfiguration(TypedDict, total=False):
    backupRetentionSettings: BackupRetentionSettings
    binaryLogEnabled: bool
    enabled: bool
    location: str
    pointInTimeRecoveryEnabled: bool
    startTime: str
    transactionLogRetentionDays: float


class Flag(TypedDict, total=False):
    name: str
    value: str


class ConnectionPoolConfig(TypedDict, total=False):
    connectionPoolingEnabled: bool
    flags: list[Flag]


class DataCacheConfig(TypedDict, total=False):
    dataCacheEnabled: bool


class DenyMaintenancePeriod(TypedDict, total=False):
    endDate: str
    startDate: str
    time: str


class EntraidConfig(TypedDict, total=False):
    applicationId: str
    tenantId: str


class FinalBackupConfig(TypedDict, total=False):
    enabled: bool
    retentionDays: float


class InsightsConfig(TypedDict, total=False):
    enhancedQueryInsightsEnabled: bool
    queryInsightsEnabled: bool
    queryPlansPerMinute: float
    queryStringLength: float
    recordApplicationTags: bool
    recordClientAddress: bool


class AuthorizedNetwork(TypedDict, total=False):
    expirationTime: str
    name: str
    value: str


class PscAutoConnection(TypedDict, total=False):
    consumerNetwork: str
    consumerServiceProjectId: str


class PscConfig(TypedDict, total=False):
    allowedConsumerProjects: list[str]
    networkAttachmentUri: str
    pscAutoConnections: list[PscAutoConnection]
    pscAutoDnsEnabled: bool
    pscEnabled: bool
    pscWriteEndpointDnsEnabled: bool


class IpConfiguration(TypedDict, total=False):
    allocatedIpRange: str
    authorizedNetworks: list[AuthorizedNetwork]
    customSubjectAlternativeNames: list[str]
    enablePrivatePathForGoogleCloudServices: bool
    ipv4Enabled: bool
    privateNetwork: str
    privateNetworkRef: Ref
    privateNetworkSelector: Selector
    pscConfig: list[PscConfig]
    serverCaMode: str
    serverCaPool: str
    serverCertificateRotationMode: str
    sslMode: str


class LocationPreference(TypedDict, total=False):
    followGaeApplication: str
    secondaryZone: str
    zone: str


class MaintenanceWindow(TypedDict, total=False):
    day: float
    hour: float
    updateTrack: str


class PasswordValidationPolicy(TypedDict, total=False):
    complexity: str
    disallowUsernameSubstring: bool
    enablePasswordPolicy: bool
    minLength: float
    passwordChangeInterval: str
    reuseInterval: float


class TargetMetric(TypedDict, total=False):
    metric: str
    targetValue: float


class ReadPoolAutoScaleConfig(TypedDict, total=False):
    disableScaleIn: bool
    enabled: bool
    maxNodeCount: float
    minNodeCount: float
    scaleInCooldownSeconds: float
    scaleOutCooldownSeconds: float
    targetMetrics: list[TargetMetric]


class SqlServerAuditConfig(TypedDict, total=False):
    bucket: str
    retentionInterval: str
    uploadInterval: str


class Settings(TypedDict, total=False):
    activationPolicy: str
    activeDirectoryConfig: ActiveDirectoryConfig
    advancedMachineFeatures: AdvancedMachineFeatures
    autoUpgradeEnabled: bool
    availabilityType: str
    backupConfiguration: BackupConfiguration
    collation: str
    connectionPoolConfig: list[ConnectionPoolConfig]
    connectorEnforcement: str
    dataApiAccess: str
    dataCacheConfig: DataCacheConfig
    dataDiskProvisionedIops: float
    dataDiskProvisionedThroughput: float
    databaseFlags: list[Flag]
    deletionProtectionEnabled: bool
    denyMaintenancePeriod: DenyMaintenancePeriod
    diskAutoresize: bool
    diskAutoresizeLimit: float
    diskSize: float
    diskType: str
    edition: str
    enableDataplexIntegration: bool
    enableGoogleMlIntegration: bool
    entraidConfig: EntraidConfig
    finalBackupConfig: FinalBackupConfig
    insightsConfig: InsightsConfig
    ipConfiguration: IpConfiguration
    locationPreference: LocationPreference
    maintenanceWindow: MaintenanceWindow
    passwordValidationPolicy: PasswordValidationPolicy
    pricingPlan: str
    readPoolAutoScaleConfig: ReadPoolAutoScaleConfig
    retainBackupsOnDelete: bool
    sqlServerAuditConfig: SqlServerAuditConfig
    tier: str
    timeZone: str
    userLabels: dict[str, str]


class Provider(TypedDict, total=False):
    backupdrBackup: str
    clone: Clone
    databaseVersion: str
    deletionProtection: bool
    encryptionKeyName: str
    finalBackupDescription: str
    maintenanceVersion: str
    masterInstanceName: str
    nodeCount: float
    pointInTimeRestoreContext: PointInTimeRestoreContext
    project: str
    region: str
    replicaConfiguration: ReplicaConfiguration
    replicaNames: list[str]
    replicationCluster: ReplicationCluster
    restoreBackupContext: RestoreBackupContext
    rootPasswordSecretRef: PasswordSecretRef
    settings: Settings


class DatabaseInstanceSpec(TypedDict, total=False):
    forProvider: Required[Provider]
    initProvider: Provider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class DatabaseInstance(TypedDict, total=False):
    apiVersion: Required[Literal["sql.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["DatabaseInstance"]]
    metadata: Required[ObjectMeta]
    spec: Required[DatabaseInstanceSpec]


ForProvider = Provider
InitProvider = Provider
