"""NodeGroup of eks.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class LaunchTemplate(TypedDict, total=False):
    id: str
    name: str
    version: str


class NodeRepairConfigOverride(TypedDict, total=False):
    minRepairWaitTimeMins: float
    nodeMonitoringCondition: str
    nodeUnhealthyReason: str
    repairAction: str


class NodeRepairConfig(TypedDict, total=False):
    enabled: bool
    maxParallelNodesRepairedCount: float
    maxParallelNodesRepairedPercentage: float
    maxUnhealthyNodeThresholdCount: float
    maxUnhealthyNodeThresholdPercentage: float
    nodeRepairConfigOverrides: list[NodeRepairConfigOverride]


class RemoteAccess(TypedDict, total=False):
    ec2SshKey: str
    sourceSecurityGroupIdRefs: list[Ref]
    sourceSecurityGroupIdSelector: Selector
    sourceSecurityGroupIds: list[str]


class ScalingConfig(TypedDict, total=False):
    desiredSize: float
    maxSize: float
    minSize: float


class Taint(TypedDict, total=False):
    effect: str
    key: str
    value: str


class UpdateConfig(TypedDict, total=False):
    maxUnavailable: float
    maxUnavailablePercentage: float
    updateStrategy: str


class ForProvider(TypedDict, total=False):
    amiType: str
    capacityType: str
    clusterName: str
    clusterNameRef: Ref
    clusterNameSelector: Selector
    diskSize: float
    forceUpdateVersion: bool
    instanceTypes: list[str]
    labels: dict[str, str]
    launchTemplate: LaunchTemplate
    nodeRepairConfig: NodeRepairConfig
    nodeRoleArn: str
    nodeRoleArnRef: Ref
    nodeRoleArnSelector: Selector
    region: Required[str]
    releaseVersion: str
    remoteAccess: RemoteAccess
    scalingConfig: ScalingConfig
    subnetIdRefs: list[Ref]
    subnetIdSelector: Selector
    subnetIds: list[str]
    tags: dict[str, str]
    taint: list[Taint]
    updateConfig: UpdateConfig
    version: str
    versionRef: Ref
    versionSelector: Selector


class InitProvider(TypedDict, total=False):
    amiType: str
    capacityType: str
    diskSize: float
    forceUpdateVersion: bool
    instanceTypes: list[str]
    labels: dict[str, str]
    launchTemplate: LaunchTemplate
    nodeRepairConfig: NodeRepairConfig
    nodeRoleArn: str
    nodeRoleArnRef: Ref
    nodeRoleArnSelector: Selector
    releaseVersion: str
    remoteAccess: RemoteAccess
    scalingConfig: ScalingConfig
    subnetIdRefs: list[Ref]
    subnetIdSelector: Selector
    subnetIds: list[str]
    tags: dict[str, str]
    taint: list[Taint]
    updateConfig: UpdateConfig
    version: str
    versionRef: Ref
    versionSelector: Selector


class NodeGroupSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class NodeGroup(TypedDict, total=False):
    apiVersion: Required[Literal["eks.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["NodeGroup"]]
    metadata: Required[ObjectMeta]
    spec: Required[NodeGroupSpec]
