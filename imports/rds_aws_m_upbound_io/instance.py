"""Instance of rds.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    SecretRef,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class BlueGreenUpdate(TypedDict, total=False):
    enabled: bool


class RestoreToPointInTime(TypedDict, total=False):
    restoreTime: str
    sourceDbInstanceAutomatedBackupsArn: str
    sourceDbInstanceIdentifier: str
    sourceDbiResourceId: str
    useLatestRestorableTime: bool


class S3Import(TypedDict, total=False):
    bucketName: str
    bucketPrefix: str
    ingestionRole: str
    sourceEngine: str
    sourceEngineVersion: str


class ForProvider(TypedDict, total=False):
    allocatedStorage: float
    allowMajorVersionUpgrade: bool
    applyImmediately: bool
    autoGeneratePassword: bool
    autoMinorVersionUpgrade: bool
    availabilityZone: str
    backupRetentionPeriod: float
    backupTarget: str
    backupWindow: str
    blueGreenUpdate: BlueGreenUpdate
    caCertIdentifier: str
    characterSetName: str
    copyTagsToSnapshot: bool
    customIamInstanceProfile: str
    customerOwnedIpEnabled: bool
    databaseInsightsMode: str
    dbName: str
    dbSubnetGroupName: str
    dbSubnetGroupNameRef: Ref
    dbSubnetGroupNameSelector: Selector
    dedicatedLogVolume: bool
    deleteAutomatedBackups: bool
    deletionProtection: bool
    domain: str
    domainAuthSecretArn: str
    domainDnsIps: list[str]
    domainFqdn: str
    domainIamRoleName: str
    domainOu: str
    enabledCloudwatchLogsExports: list[str]
    engine: str
    engineLifecycleSupport: str
    engineVersion: str
    finalSnapshotIdentifier: str
    iamDatabaseAuthenticationEnabled: bool
    identifier: str
    identifierPrefix: str
    instanceClass: str
    iops: float
    kmsKeyId: str
    kmsKeyIdRef: Ref
    kmsKeyIdSelector: Selector
    licenseModel: str
    maintenanceWindow: str
    manageMasterUserPassword: bool
    masterUserSecretKmsKeyId: str
    masterUserSecretKmsKeyIdRef: Ref
    masterUserSecretKmsKeyIdSelector: Selector
    maxAllocatedStorage: float
    monitoringInterval: float
    monitoringRoleArn: str
    monitoringRoleArnRef: Ref
    monitoringRoleArnSelector: Selector
    multiAz: bool
    ncharCharacterSetName: str
    networkType: str
    optionGroupName: str
    parameterGroupName: str
    parameterGroupNameRef: Ref
    parameterGroupNameSelector: Selector
    passwordSecretRef: SecretRef
    passwordWoSecretRef: SecretRef
    passwordWoVersion: float
    performanceInsightsEnabled: bool
    performanceInsightsKmsKeyId: str
    performanceInsightsRetentionPeriod: float
    port: float
    publiclyAccessible: bool
    region: Required[str]
    replicaMode: str
    replicateSourceDb: str
    replicateSourceDbRef: Ref
    replicateSourceDbSelector: Selector
    restoreToPointInTime: RestoreToPointInTime
    s3Import: S3Import
    skipFinalSnapshot: bool
    snapshotIdentifier: str
    storageEncrypted: bool
    storageThroughput: float
    storageType: str
    tags: dict[str, str]
    timezone: str
    upgradeStorageConfig: bool
    username: str
    vpcSecurityGroupIdRefs: list[Ref]
    vpcSecurityGroupIdSelector: Selector
    vpcSecurityGroupIds: list[str]


class InitProvider(TypedDict, total=False):
    allocatedStorage: float
    allowMajorVersionUpgrade: bool
    applyImmediately: bool
    autoMinorVersionUpgrade: bool
    availabilityZone: str
    backupRetentionPeriod: float
    backupTarget: str
    backupWindow: str
    blueGreenUpdate: BlueGreenUpdate
    caCertIdentifier: str
    characterSetName: str
    copyTagsToSnapshot: bool
    customIamInstanceProfile: str
    customerOwnedIpEnabled: bool
    databaseInsightsMode: str
    dbName: str
    dbSubnetGroupName: str
    dbSubnetGroupNameRef: Ref
    dbSubnetGroupNameSelector: Selector
    dedicatedLogVolume: bool
    deleteAutomatedBackups: bool
    deletionProtection: bool
    domain: str
    domainAuthSecretArn: str
    domainDnsIps: list[str]
    domainFqdn: str
    domainIamRoleName: str
    domainOu: str
    enabledCloudwatchLogsExports: list[str]
    engine: str
    engineLifecycleSupport: str
    engineVersion: str
    finalSnapshotIdentifier: str
    iamDatabaseAuthenticationEnabled: bool
    identifier: str
    identifierPrefix: str
    instanceClass: str
    iops: float
    kmsKeyId: str
    kmsKeyIdRef: Ref
    kmsKeyIdSelector: Selector
    licenseModel: str
    maintenanceWindow: str
    manageMasterUserPassword: bool
    masterUserSecretKmsKeyId: str
    masterUserSecretKmsKeyIdRef: Ref
    masterUserSecretKmsKeyIdSelector: Selector
    maxAllocatedStorage: float
    monitoringInterval: float
    monitoringRoleArn: str
    monitoringRoleArnRef: Ref
    monitoringRoleArnSelector: Selector
    multiAz: bool
    ncharCharacterSetName: str
    networkType: str
    optionGroupName: str
    parameterGroupName: str
    parameterGroupNameRef: Ref
    parameterGroupNameSelector: Selector
    passwordSecretRef: SecretRef
    passwordWoSecretRef: SecretRef
    passwordWoVersion: float
    performanceInsightsEnabled: bool
    performanceInsightsKmsKeyId: str
    performanceInsightsRetentionPeriod: float
    port: float
    publiclyAccessible: bool
    replicaMode: str
    replicateSourceDb: str
    replicateSourceDbRef: Ref
    replicateSourceDbSelector: Selector
    restoreToPointInTime: RestoreToPointInTime
    s3Import: S3Import
    skipFinalSnapshot: bool
    snapshotIdentifier: str
    storageEncrypted: bool
    storageThroughput: float
    storageType: str
    tags: dict[str, str]
    timezone: str
    upgradeStorageConfig: bool
    username: str
    vpcSecurityGroupIdRefs: list[Ref]
    vpcSecurityGroupIdSelector: Selector
    vpcSecurityGroupIds: list[str]


class InstanceSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Instance(TypedDict, total=False):
    apiVersion: Required[Literal["rds.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Instance"]]
    metadata: Required[ObjectMeta]
    spec: Required[InstanceSpec]
