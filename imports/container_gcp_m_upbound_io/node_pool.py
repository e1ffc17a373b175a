"""NodePool of container.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    AgentSandboxConfig,
    HorizontalPodAutoscaling,
    Management,
    NetworkPerformanceConfig,
    NodeConfig,
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    UpgradeSettings,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class Autoscaling(TypedDict, total=False):
    locationPolicy: str
    maxNodeCount: float
    minNodeCount: float
    totalMaxNodeCount: float
    totalMinNodeCount: float


class AdditionalNodeNetworkConfig(TypedDict, total=False):
    network: str
    subnetwork: str


class AdditionalPodNetworkConfig(TypedDict, total=False):
    maxPodsPerNode: float
    secondaryPodRange: str
    subnetwork: str


class NetworkConfig(TypedDict, total=False):
    acceleratorNetworkProfile: str
    additionalNodeNetworkConfigs: list[AdditionalNodeNetworkConfig]
    additionalPodNetworkConfigs: list[AdditionalPodNetworkConfig]
    createPodRange: bool
    enablePrivateNodes: bool
    networkPerformanceConfig: NetworkPerformanceConfig
    podCidrOverprovisionConfig: HorizontalPodAutoscaling
    podIpv4CidrBlock: str
    podRange: str
    subnetwork: str


class NodeDrainConfig(TypedDict, total=False):
    graceTerminationDuration: str
    pdbTimeoutDuration: str
    respectPdbDuringNodePoolDeletion: bool


class PlacementPolicy(TypedDict, total=False):
    policyName: str
    tpuTopology: str
    type: str


class ForProvider(TypedDict, total=False):
    autoscaling: Autoscaling
    cluster: str
    clusterRef: Ref
    clusterSelector: Selector
    ignoreNodeCountChanges: bool
    initialNodeCount: float
    location: str
    management: Management
    maxPodsPerNode: float
    networkConfig: NetworkConfig
    nodeConfig: NodeConfig
    nodeCount: float
    nodeDrainConfig: list[NodeDrainConfig]
    nodeLocations: list[str]
    placementPolicy: PlacementPolicy
    project: str
    queuedProvisioning: AgentSandboxConfig
    upgradeSettings: UpgradeSettings
    version: str


class InitProvider(TypedDict, total=False):
    autoscaling: Autoscaling
    ignoreNodeCountChanges: bool
    initialNodeCount: float
    management: Management
    maxPodsPerNode: float
    networkConfig: NetworkConfig
    nodeConfig: NodeConfig
    nodeCount: float
    nodeDrainConfig: list[NodeDrainConfig]
    nodeLocations: list[str]
    placementPolicy: PlacementPolicy
    project: str
    queuedProvisioning: AgentSandboxConfig
    upgradeSettings: UpgradeSettings
    version: str


class NodePoolSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class NodePool(TypedDict, total=False):
    apiVersion: Required[Literal["container.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["NodePool"]]
    metadata: Required[ObjectMeta]
    spec: Required[NodePoolSpec]
