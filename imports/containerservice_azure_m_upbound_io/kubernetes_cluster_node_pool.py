"""KubernetesClusterNodePool of containerservice.azure.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    KubeletConfig,
    LinuxOsConfig,
    NodeNetworkProfile,
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class UpgradeSettings(TypedDict, total=False):
    drainTimeoutInMinutes: float
    maxSurge: str
    maxUnavailable: str
    nodeSoakDurationInMinutes: float
    undrainableNodeBehavior: str


class WindowsProfile(TypedDict, total=False):
    outboundNatEnabled: bool


class ForProvider(TypedDict, total=False):
    autoScalingEnabled: bool
    capacityReservationGroupId: str
    evictionPolicy: str
    fipsEnabled: bool
    gpuDriver: str
    gpuInstance: str
    hostEncryptionEnabled: bool
    hostGroupId: str
    kubeletConfig: KubeletConfig
    kubeletDiskType: str
    kubernetesClusterId: str
    kubernetesClusterIdRef: Ref
    kubernetesClusterIdSelector: Selector
    linuxOsConfig: LinuxOsConfig
    maxCount: float
    maxPods: float
    minCount: float
    mode: str
    nodeCount: float
    nodeLabels: dict[str, str]
    nodeNetworkProfile: NodeNetworkProfile
    nodePublicIpEnabled: bool
    nodePublicIpPrefixId: str
    nodeTaints: list[str]
    orchestratorVersion: str
    osDiskSizeGb: float
    osDiskType: str
    osSku: str
    osType: str
    podSubnetId: str
    podSubnetIdRef: Ref
    podSubnetIdSelector: Selector
    priority: str
    proximityPlacementGroupId: str
    scaleDownMode: str
    snapshotId: str
    spotMaxPrice: float
    tags: dict[str, str]
    temporaryNameForRotation: str
    ultraSsdEnabled: bool
    upgradeSettings: UpgradeSettings
    vmSize: str
    vnetSubnetId: str
    vnetSubnetIdRef: Ref
    vnetSubnetIdSelector: Selector
    windowsProfile: WindowsProfile
    workloadRuntime: str
    zones: list[str]


class InitProvider(TypedDict, total=False):
    autoScalingEnabled: bool
    capacityReservationGroupId: str
    evictionPolicy: str
    fipsEnabled: bool
    gpuDriver: str
    gpuInstance: str
    hostEncryptionEnabled: bool
    hostGroupId: str
    kubeletConfig: KubeletConfig
    kubeletDiskType: str
    linuxOsConfig: LinuxOsConfig
    maxCount: float
    maxPods: float
    minCount: float
    mode: str
    nodeCount: float
    nodeLabels: dict[str, str]
    nodeNetworkProfile: NodeNetworkProfile
    nodePublicIpEnabled: bool
    nodePublicIpPrefixId: str
    nodeTaints: list[str]
    orchestratorVersion: str
    osDiskSizeGb: float
    osDiskType: str
    osSku: str
    osType: str
    podSubnetId: str
    podSubnetIdRef: Ref
    podSubnetIdSelector: Selector
    priority: str
    proximityPlacementGroupId: str
    scaleDownMode: str
    snapshotId: str
    spotMaxPrice: float
    tags: dict[str, str]
    temporaryNameForRotation: str
    ultraSsdEnabled: bool
    upgradeSettings: UpgradeSettings
    vmSize: str
    vnetSubnetId: str
    vnetSubnetIdRef: Ref
    vnetSubnetIdSelector: Selector
    windowsProfile: WindowsProfile
    workloadRuntime: str
    zones: list[str]


class KubernetesClusterNodePoolSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class KubernetesClusterNodePool(TypedDict, total=False):
    apiVersion: Required[Literal["containerservice.azure.m.upbound.io/v1beta1"]]
    kind: Required[Literal["KubernetesClusterNodePool"]]
    metadata: Required[ObjectMeta]
    spec: Required[KubernetesClusterNodePoolSpec]
