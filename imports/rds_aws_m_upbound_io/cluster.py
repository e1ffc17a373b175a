"""Cluster of rds.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    DbClusterParameterGroupNameRef,
    DbClusterParameterGroupNameSelector,
    MasterPasswordSecretRef,
    ProviderConfigRef,
    WriteConnectionSecretToRef,
)


class Cluster(TypedDict, total=False):
    apiVersion: Required[Literal["rds.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Cluster"]]
    metadata: Required[ObjectMeta]
    spec: Required[ClusterSpec]


class ClusterSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


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
    dbClusterParameterGroupNameRef: DbClusterParameterGroupNameRef
    dbClusterParameterGroupNameSelector: DbClusterParameterGroupNameSelector
    dbInstanceParameterGroupName: str
    dbInstanceParameterGroupNameRef: DbClusterParameterGroupNameRef
    dbInstanceParameterGroupNameSelector: DbClusterParameterGroupNameSelector
    dbSubnetGroupName: str
    dbSubnetGroupNameRef: DbClusterParameterGroupNameRef
    dbSubnetGroupNameSelector: DbClusterParameterGroupNameSelector
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
    kmsKeyIdRef: DbClusterParameterGroupNameRef
    kmsKeyIdSelector: DbClusterParameterGroupNameSelector
    manageMasterUserPassword: bool
    masterPasswordSecretRef: MasterPasswordSecretRef
    masterPasswordWoSecretRef: MasterPasswordSecretRef
    masterPasswordWoVersion: float
    masterUserSecretKmsKeyId: str
    masterUserSecretKmsKeyIdRef: DbClusterParameterGroupNameRef
    masterUserSecretKmsKeyIdSelector: DbClusterParameterGroupNameSelector
    masterUsername: str
    monitoringInterval: float
    monitoringRoleArn: str
    monitoringRoleArnRef: DbClusterParameterGroupNameRef
    monitoringRoleArnSelector: DbClusterParameterGroupNameSelector
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
    vpcSecurityGroupIdRefs: list[DbClusterParameterGroupNameRef]
    vpcSecurityGroupIdSelector: DbClusterParameterGroupNameSelector
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
    dbClusterParameterGroupNameRef: DbClusterParameterGroupNameRef
    dbClusterParameterGroupNameSelector: DbClusterParameterGroupNameSelector
    dbInstanceParameterGroupName: str
    dbInstanceParameterGroupNameRef: DbClusterParameterGroupNameRef
    dbInstanceParameterGroupNameSelector: DbClusterParameterGroupNameSelector
    dbSubnetGroupName: str
    dbSubnetGroupNameRef: DbClusterParameterGroupNameRef
    dbSubnetGroupNameSelector: DbClusterParameterGroupNameSelector
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
    kmsKeyIdRef: DbClusterParameterGroupNameRef
    kmsKeyIdSelector: DbClusterParameterGroupNameSelector
    manageMasterUserPassword: bool
    masterPasswordSecretRef: MasterPasswordSecretRef
    masterPasswordWoSecretRef: MasterPasswordSecretRef
    masterPasswordWoVersion: float
    masterUserSecretKmsKeyId: str
    masterUserSecretKmsKeyIdRef: DbClusterParameterGroupNameRef
    masterUserSecretKmsKeyIdSelector: DbClusterParameterGroupNameSelector
    masterUsername: str
    monitoringInterval: float
    monitoringRoleArn: str
    monitoringRoleArnRef: DbClusterParameterGroupNameRef
    monitoringRoleArnSelector: DbClusterParameterGroupNameSelector
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
    vpcSecurityGroupIdRefs: list[DbClusterParameterGroupNameRef]
    vpcSecurityGroupIdSelector: DbClusterParameterGroupNameSelector
    vpcSecurityGroupIds: list[str]


class RestoreToPointInTime(TypedDict, total=False):
    restoreToTime: str
    restoreType: str
    sourceClusterIdentifier: str
    sourceClusterIdentifierRef: DbClusterParameterGroupNameRef
    sourceClusterIdentifierSelector: DbClusterParameterGroupNameSelector
    sourceClusterResourceId: str
    useLatestRestorableTime: bool


class S3Import(TypedDict, total=False):
    bucketName: str
    bucketNameRef: DbClusterParameterGroupNameRef
    bucketNameSelector: DbClusterParameterGroupNameSelector
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
