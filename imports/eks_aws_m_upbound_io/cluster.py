"""Cluster of eks.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class AccessConfig(TypedDict, total=False):
    authenticationMode: str
    bootstrapClusterCreatorAdminPermissions: bool


class ComputeConfig(TypedDict, total=False):
    enabled: bool
    nodePools: list[str]
    nodeRoleArn: str


class ControlPlaneScalingConfig(TypedDict, total=False):
    tier: str


class Provider(TypedDict, total=False):
    keyArn: str


class EncryptionConfig(TypedDict, total=False):
    provider: Provider
    resources: list[str]


class ElasticLoadBalancing(TypedDict, total=False):
    enabled: bool


class KubernetesNetworkConfig(TypedDict, total=False):
    elasticLoadBalancing: ElasticLoadBalancing
    ipFamily: str
    serviceIpv4Cidr: str


class ControlPlanePlacement(TypedDict, total=False):
    groupName: str


class OutpostConfig(TypedDict, total=False):
    controlPlaneInstanceType: str
    controlPlanePlacement: ControlPlanePlacement
    outpostArns: list[str]


class Networks(TypedDict, total=False):
    cidrs: list[str]


class RemoteNetworkConfig(TypedDict, total=False):
    remoteNodeNetworks: Networks
    remotePodNetworks: Networks


class StorageConfig(TypedDict, total=False):
    blockStorage: ElasticLoadBalancing


class UpgradePolicy(TypedDict, total=False):
    supportType: str


class VpcConfig(TypedDict, total=False):
    endpointPrivateAccess: bool
    endpointPublicAccess: bool
    publicAccessCidrs: list[str]
    securityGroupIdRefs: list[Ref]
    securityGroupIdSelector: Selector
    securityGroupIds: list[str]
    subnetIdRefs: list[Ref]
    subnetIdSelector: Selector
    subnetIds: list[str]


class ForProvider(TypedDict, total=False):
    accessConfig: AccessConfig
    bootstrapSelfManagedAddons: bool
    computeConfig: ComputeConfig
    controlPlaneScalingConfig: ControlPlaneScalingConfig
    deletionProtection: bool
    enabledClusterLogTypes: list[str]
    encryptionConfig: EncryptionConfig
    forceUpdateVersion: bool
    kubernetesNetworkConfig: KubernetesNetworkConfig
    outpostConfig: OutpostConfig
    region: Required[str]
    remoteNetworkConfig: RemoteNetworkConfig
    roleArn: str
    roleArnRef: Ref
    roleArnSelector: Selector
    storageConfig: StorageConfig
    tags: dict[str, str]
    upgradePolicy: UpgradePolicy
    version: str
    vpcConfig: VpcConfig
    zonalShiftConfig: ElasticLoadBalancing


class InitProvider(TypedDict, total=False):
    accessConfig: AccessConfig
    bootstrapSelfManagedAddons: bool
    computeConfig: ComputeConfig
    controlPlaneScalingConfig: ControlPlaneScalingConfig
    deletionProtection: bool
    enabledClusterLogTypes: list[str]
    encryptionConfig: EncryptionConfig
    forceUpdateVersion: bool
    kubernetesNetworkConfig: KubernetesNetworkConfig
    outpostConfig: OutpostConfig
    remoteNetworkConfig: RemoteNetworkConfig
    roleArn: str
    roleArnRef: Ref
    roleArnSelector: Selector
    storageConfig: StorageConfig
    tags: dict[str, str]
    upgradePolicy: UpgradePolicy
    version: str
    vpcConfig: VpcConfig
    zonalShiftConfig: ElasticLoadBalancing


class ClusterSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Cluster(TypedDict, total=False):
    apiVersion: Required[Literal["eks.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Cluster"]]
    metadata: Required[ObjectMeta]
    spec: Required[ClusterSpec]
