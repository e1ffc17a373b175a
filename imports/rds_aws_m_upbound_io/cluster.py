"""Cluster of rds.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    SecretRef,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class RestoreToPointInTime(TypedDict, total=False):
    restoreToTime: str
    restoreType: str
    sourceClusterIdentifier: str
    sourceClusterIdentifierRef: Ref
    sourceClusterIdentifierSelector: Selector
    sourceClusterResourceId: str
    useLatestRestorableTime: bool


class S3Import(TypedDict, total=False):
    bucketName: str
    bucketNameRef: Ref
    bucketNameSelector: Selector
    bucketPrefix: str
    ingestionRole: str
    sourceEngine: str
    sourceEngineVersion: str


class ScalingConfiguration(TypedDict, total=False):
    autoPause: bool
    maxCapacity: float
    minCapacity: float
    secondsBeforeTimeout: float
    secondsUntilAutoPause: float
    timeoutAction: str


class Serverlessv2ScalingConfiguration(TypedDict, total=False):
    maxCapacity: float
    minCapacity: float
    secondsUntilAutoPause: float


class ForProvider(TypedDict, total=False):
    allocatedStorage: float
    allowMajorVersionUpgrade: bool
    applyImmediately: bool
    autoGeneratePassword: bool
    availabilityZones: list[str]
    backtrackWindow: float
    backupRetentionPeriod: float
    caCertificateIdentifier: str
    clusterMembers: list[str]
    clusterScalabilityType: str
    copyTagsToSnapshot: bool
    databaseInsightsMode: str
    databaseName: str
    dbClusterInstanceClass: str
    dbClusterParameterGroupName: str
    dbClusterParameterGroupNameRef: Ref
    dbClusterParameterGroupNameSelector: Selector
    dbInstanceParameterGroupName: str
    dbInstanceParameterGroupNameRef: Ref
    dbInstanceParameterGroupNameSelector: Selector
    dbSubnetGroupName: str
    dbSubnetGroupNameRef: Ref
    dbSubnetGroupNameSelector: Selector
    dbSystemId: str
    deleteAutomatedBackups: bool
    deletionProtection: bool
    domain: str
    domainIamRoleName: str
    enableGlobalWriteForwarding: bool
    enableHttpEndpoint: bool
    enableLocalWriteForwarding: bool
    enabledCloudwatchLogsExports: list[str]
    engine: str
    engineLifecycleSupport: str
    engineMode: str
    engineVersion: str
    finalSnapshotIdentifier: str
    globalClusterIdentifier: str
    iamDatabaseAuthenticationEnabled: bool
    iops: float
    kmsKeyId: str
    kmsKeyIdRef: Ref
    kmsKeyIdSelector: Selector
    manageMasterUserPassword: bool
    masterPasswordSecretRef: SecretRef
    masterPasswordWoSecretRef: SecretRef
    masterPasswordWoVersion: float
    masterUserSecretKmsKeyId: str
    masterUserSecretKmsKeyIdRef: Ref
    masterUserSecretKmsKeyIdSelector: Selector
    masterUsername: str
    monitoringInterval: float
    monitoringRoleArn: str
    monitoringRoleArnRef: Ref
    monitoringRoleArnSelector: Selector
    networkType: str
    performanceInsightsEnabled: bool
    performanceInsightsKmsKeyId: str
    performanceInsightsRetentionPeriod: float
    port: float
    preferredBackupWindow: str
    preferredMaintenanceWindow: str
    region: Required[str]
    replicationSourceIdentifier: str
    restoreToPointInTime: RestoreToPointInTime
    s3Import: S3Import
    scalingConfiguration: ScalingConfiguration
    serverlessv2ScalingConfiguration: Serverlessv2ScalingConfiguration
    skipFinalSnapshot: bool
    snapshotIdentifier: str
    sourceRegion: str
    storageEncrypted: bool
    storageType: str
    tags: dict[str, str]
    vpcSecurityGroupIdRefs: list[Ref]
    vpcSecurityGroupIdSelector: Selector
    vpcSecurityGroupIds: list[str]


class InitProvider(TypedDict, total=False):
    allocatedStorage: float
    allowMajorVersionUpgrade: bool
    applyImmediately: bool
    availabilityZones: list[str]
    backtrackWindow: float
    backupRetentionPeriod: float
    caCertificateIdentifier: str
    clusterMembers: list[str]
    clusterScalabilityType: str
    copyTagsToSnapshot: bool
    databaseInsightsMode: str
    databaseName: str
    dbClusterInstanceClass: str
    dbClusterParameterGroupName: str
    dbClusterParameterGroupNameRef: Ref
    dbClusterParameterGroupNameSelector: Selector
    dbInstanceParameterGroupName: str
    dbInstanceParameterGroupNameRef: Ref
    dbInstanceParameterGroupNameSelector: Selector
    dbSubnetGroupName: str
    dbSubnetGroupNameRef: Ref
    dbSubnetGroupNameSelector: Selector
    dbSystemId: str
    deleteAutomatedBackups: bool
    deletionProtection: bool
    domain: str
    domainIamRoleName: str
    enableGlobalWriteForwarding: bool
    enableHttpEndpoint: bool
    enableLocalWriteForwarding: bool
    enabledCloudwatchLogsExports: list[str]
    engine: str
    engineLifecycleSupport: str
    engineMode: str
    engineVersion: str
    finalSnapshotIdentifier: str
    globalClusterIdentifier: str
    iamDatabaseAuthenticationEnabled: bool
    iops: float
    kmsKeyId: str
    kmsKeyIdRef: Ref
    kmsKeyIdSelector: Selector
    manageMasterUserPassword: bool
    masterPasswordSecretRef: SecretRef
    masterPasswordWoSecretRef: SecretRef
    masterPasswordWoVersion: float
    masterUserSecretKmsKeyId: str
    masterUserSecretKmsKeyIdRef: Ref
    masterUserSecretKmsKeyIdSelector: Selector
    masterUsername: str
    monitoringInterval: float
    monitoringRoleArn: str
    monitoringRoleArnRef: Ref
    monitoringRoleArnSelector: Selector
    networkType: str
    performanceInsightsEnabled: bool
    performanceInsightsKmsKeyId: str
    performanceInsightsRetentionPeriod: float
    port: float
    preferredBackupWindow: str
    preferredMaintenanceWindow: str
    replicationSourceIdentifier: str
    restoreToPointInTime: RestoreToPointInTime
    s3Import: S3Import
    scalingConfiguration: ScalingConfiguration
    serverlessv2ScalingConfiguration: Serverlessv2ScalingConfiguration
    skipFinalSnapshot: bool
    snapshotIdentifier: str
    sourceRegion: str
    storageEncrypted: bool
    storageType: str
    tags: dict[str, str]
    vpcSecurityGroupIdRefs: list[Ref]
    vpcSecurityGroupIdSelector: Selector
    vpcSecurityGroupIds: list[str]


class ClusterSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Cluster(TypedDict, total=False):
    apiVersion: Required[Literal["rds.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Cluster"]]
    metadata: Required[ObjectMeta]
    spec: Required[ClusterSpec]
