"""ClusterInstance of rds.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProvider(TypedDict, total=False):
    applyImmediately: bool
    autoMinorVersionUpgrade: bool
    availabilityZone: str
    caCertIdentifier: str
    clusterIdentifier: str
    clusterIdentifierRef: Ref
    clusterIdentifierSelector: Selector
    copyTagsToSnapshot: bool
    customIamInstanceProfile: str
    dbParameterGroupName: str
    dbParameterGroupNameRef: Ref
    dbParameterGroupNameSelector: Selector
    dbSubnetGroupName: str
    dbSubnetGroupNameRef: Ref
    dbSubnetGroupNameSelector: Selector
    engine: str
    engineVersion: str
    forceDestroy: bool
    instanceClass: str
    monitoringInterval: float
    monitoringRoleArn: str
    monitoringRoleArnRef: Ref
    monitoringRoleArnSelector: Selector
    performanceInsightsEnabled: bool
    performanceInsightsKmsKeyId: str
    performanceInsightsKmsKeyIdRef: Ref
    performanceInsightsKmsKeyIdSelector: Selector
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
    clusterIdentifierRef: Ref
    clusterIdentifierSelector: Selector
    copyTagsToSnapshot: bool
    customIamInstanceProfile: str
    dbParameterGroupName: str
    dbParameterGroupNameRef: Ref
    dbParameterGroupNameSelector: Selector
    dbSubnetGroupName: str
    dbSubnetGroupNameRef: Ref
    dbSubnetGroupNameSelector: Selector
    engine: str
    engineVersion: str
    forceDestroy: bool
    instanceClass: str
    monitoringInterval: float
    monitoringRoleArn: str
    monitoringRoleArnRef: Ref
    monitoringRoleArnSelector: Selector
    performanceInsightsEnabled: bool
    performanceInsightsKmsKeyId: str
    performanceInsightsKmsKeyIdRef: Ref
    performanceInsightsKmsKeyIdSelector: Selector
    performanceInsightsRetentionPeriod: float
    preferredBackupWindow: str
    preferredMaintenanceWindow: str
    promotionTier: float
    publiclyAccessible: bool
    tags: dict[str, str]


class ClusterInstanceSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class ClusterInstance(TypedDict, total=False):
    apiVersion: Required[Literal["rds.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["ClusterInstance"]]
    metadata: Required[ObjectMeta]
    spec: Required[ClusterInstanceSpec]
