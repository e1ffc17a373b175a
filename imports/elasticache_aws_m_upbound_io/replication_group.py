"""ReplicationGroup of elasticache.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    SecretRef,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class LogDeliveryConfiguration(TypedDict, total=False):
    destination: str
    destinationType: str
    logFormat: str
    logType: str


class NodeGroupConfiguration(TypedDict, total=False):
    nodeGroupId: str
    primaryAvailabilityZone: str
    primaryOutpostArn: str
    replicaAvailabilityZones: list[str]
    replicaCount: float
    replicaOutpostArns: list[str]
    slots: str


class ForProvider(TypedDict, total=False):
    applyImmediately: bool
    atRestEncryptionEnabled: str
    authTokenSecretRef: SecretRef
    authTokenUpdateStrategy: str
    autoGenerateAuthToken: bool
    autoMinorVersionUpgrade: str
    automaticFailoverEnabled: bool
    clusterMode: str
    dataTieringEnabled: bool
    description: str
    engine: str
    engineVersion: str
    finalSnapshotIdentifier: str
    globalReplicationGroupId: str
    globalReplicationGroupIdRef: Ref
    globalReplicationGroupIdSelector: Selector
    ipDiscovery: str
    kmsKeyId: str
    kmsKeyIdRef: Ref
    kmsKeyIdSelector: Selector
    logDeliveryConfiguration: list[LogDeliveryConfiguration]
    maintenanceWindow: str
    multiAzEnabled: bool
    networkType: str
    nodeGroupConfiguration: list[NodeGroupConfiguration]
    nodeType: str
    notificationTopicArn: str
    numCacheClusters: float
    numNodeGroups: float
    parameterGroupName: str
    port: float
    preferredCacheClusterAzs: list[str]
    region: Required[str]
    replicasPerNodeGroup: float
    securityGroupIdRefs: list[Ref]
    securityGroupIdSelector: Selector
    securityGroupIds: list[str]
    securityGroupNames: list[str]
    snapshotArns: list[str]
    snapshotName: str
    snapshotRetentionLimit: float
    snapshotWindow: str
    subnetGroupName: str
    subnetGroupNameRef: Ref
    subnetGroupNameSelector: Selector
    tags: dict[str, str]
    transitEncryptionEnabled: bool
    transitEncryptionMode: str
    userGroupIds: list[str]


class InitProvider(TypedDict, total=False):
    applyImmediately: bool
    atRestEncryptionEnabled: str
    authTokenSecretRef: SecretRef
    authTokenUpdateStrategy: str
    autoMinorVersionUpgrade: str
    automaticFailoverEnabled: bool
    clusterMode: str
    dataTieringEnabled: bool
    description: str
    engine: str
    engineVersion: str
    finalSnapshotIdentifier: str
    globalReplicationGroupId: str
    globalReplicationGroupIdRef: Ref
    globalReplicationGroupIdSelector: Selector
    ipDiscovery: str
    kmsKeyId: str
    kmsKeyIdRef: Ref
    kmsKeyIdSelector: Selector
    logDeliveryConfiguration: list[LogDeliveryConfiguration]
    maintenanceWindow: str
    multiAzEnabled: bool
    networkType: str
    nodeGroupConfiguration: list[NodeGroupConfiguration]
    nodeType: str
    notificationTopicArn: str
    numCacheClusters: float
    numNodeGroups: float
    parameterGroupName: str
    port: float
    preferredCacheClusterAzs: list[str]
    replicasPerNodeGroup: float
    securityGroupIdRefs: list[Ref]
    securityGroupIdSelector: Selector
    securityGroupIds: list[str]
    securityGroupNames: list[str]
    snapshotArns: list[str]
    snapshotName: str
    snapshotRetentionLimit: float
    snapshotWindow: str
    subnetGroupName: str
    subnetGroupNameRef: Ref
    subnetGroupNameSelector: Selector
    tags: dict[str, str]
    transitEncryptionEnabled: bool
    transitEncryptionMode: str
    userGroupIds: list[str]


class ReplicationGroupSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class ReplicationGroup(TypedDict, total=False):
    apiVersion: Required[Literal["elasticache.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["ReplicationGroup"]]
    metadata: Required[ObjectMeta]
    spec: Required[ReplicationGroupSpec]
