"""ClusterInstance of rds.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    DbClusterParameterGroupNameRef,
    DbClusterParameterGroupNameSelector,
    ProviderConfigRef,
    WriteConnectionSecretToRef,
)


class ClusterInstance(TypedDict, total=False):
    apiVersion: Required[Literal["rds.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["ClusterInstance"]]
    metadata: Required[ObjectMeta]
    spec: Required[ClusterInstanceSpec]


class ClusterInstanceSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class ForProvider(TypedDict, total=False):
    applyImmediately: bool
    autoMinorVersionUpgrade: bool
    availabilityZone: str
    caCertIdentifier: str
    clusterIdentifier: str
    clusterIdentifierRef: DbClusterParameterGroupNameRef
    clusterIdentifierSelector: DbClusterParameterGroupNameSelector
    copyTagsToSnapshot: bool
    customIamInstanceProfile: str
    dbParameterGroupName: str
    dbParameterGroupNameRef: DbClusterParameterGroupNameRef
    dbParameterGroupNameSelector: DbClusterParameterGroupNameSelector
    dbSubnetGroupName: str
    dbSubnetGroupNameRef: DbClusterParameterGroupNameRef
    dbSubnetGroupNameSelector: DbClusterParameterGroupNameSelector
    engine: str
    engineVersion: str
    forceDestroy: bool
    instanceClass: str
    monitoringInterval: float
    monitoringRoleArn: str
    monitoringRoleArnRef: DbClusterParameterGroupNameRef
    monitoringRoleArnSelector: DbClusterParameterGroupNameSelector
    performanceInsightsEnabled: bool
    performanceInsightsKmsKeyId: str
    performanceInsightsKmsKeyIdRef: DbClusterParameterGroupNameRef
    performanceInsightsKmsKeyIdSelector: DbClusterParameterGroupNameSelector
    performanceInsightsRetentionPeriod: float
    preferredBackupWindow: str
    preferredMaintenanceWindow: str
    promotionTier: float
    publiclyAccessible: bool
    region: Required[str]
    tags: dict[str, str]


class InitProvider(TypedDict, total=False):
    applyImmediately: bool
    autoMinorVersionUpgrade: bool
    availabilityZone: str
    caCertIdentifier: str
    clusterIdentifier: str
    clusterIdentifierRef: DbClusterParameterGroupNameRef
    clusterIdentifierSelector: DbClusterParameterGroupNameSelector
    copyTagsToSnapshot: bool
    customIamInstanceProfile: str
    dbParameterGroupName: str
    dbParameterGroupNameRef: DbClusterParameterGroupNameRef
    dbParameterGroupNameSelector: DbClusterParameterGroupNameSelector
    dbSubnetGroupName: str
    dbSubnetGroupNameRef: DbClusterParameterGroupNameRef
    dbSubnetGroupNameSelector: DbClusterParameterGroupNameSelector
    engine: str
    engineVersion: str
    forceDestroy: bool
    instanceClass: str
    monitoringInterval: float
    monitoringRoleArn: str
    monitoringRoleArnRef: DbClusterParameterGroupNameRef
    monitoringRoleArnSelector: DbClusterParameterGroupNameSelector
    performanceInsightsEnabled: bool
    performanceInsightsKmsKeyId: str
    performanceInsightsKmsKeyIdRef: DbClusterParameterGroupNameRef
    performanceInsightsKmsKeyIdSelector: DbClusterParameterGroupNameSelector
    performanceInsightsRetentionPeriod: float
    preferredBackupWindow: str
    preferredMaintenanceWindow: str
    promotionTier: float
    publiclyAccessible: bool
    tags: dict[str, str]
