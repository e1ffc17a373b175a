"""What kinds of container.gcp.m.upbound.io have in common, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict


class ProviderConfigRef(TypedDict, total=False):
    kind: Required[str]
    name: Required[str]


class WriteConnectionSecretToRef(TypedDict, total=False):
    name: Required[str]


class Config(TypedDict, total=False):
    mode: str


class ConfidentialNodes(TypedDict, total=False):
    confidentialInstanceType: str
    enabled: bool


class AgentSandboxConfig(TypedDict, total=False):
    enabled: bool


class HorizontalPodAutoscaling(TypedDict, total=False):
    disabled: bool


class NetworkPerformanceConfig(TypedDict, total=False):
    totalEgressBandwidthTier: str


class Policy(TypedDict, total=False):
    resolution: Literal["Required", "Optional"]
    resolve: Literal["Always", "IfNotPresent"]


class Ref(TypedDict, total=False):
    name: Required[str]
    namespace: str
    policy: Policy


class Selector(TypedDict, total=False):
    matchControllerRef: bool
    matchLabels: dict[str, str]
    namespace: str
    policy: Policy


class AdvancedMachineFeatures(TypedDict, total=False):
    enableNestedVirtualization: bool
    performanceMonitoringUnit: str
    threadsPerCore: float


class BootDisk(TypedDict, total=False):
    diskType: str
    provisionedIops: float
    provisionedThroughput: float
    sizeGb: float


class GcpSecretManagerCertificateConfig(TypedDict, total=False):
    secretUri: str


class CertificateAuthorityDomainConfig(TypedDict, total=False):
    fqdns: list[str]
    gcpSecretManagerCertificateConfig: GcpSecretManagerCertificateConfig


class PrivateRegistryAccessConfig(TypedDict, total=False):
    certificateAuthorityDomainConfig: list[CertificateAuthorityDomainConfig]
    enabled: bool


class Ca(TypedDict, total=False):
    gcpSecretManagerSecretUri: str


class Client(TypedDict, total=False):
    cert: Ca
    key: Ca


class Header(TypedDict, total=False):
    key: str
    value: list[str]


class Host(TypedDict, total=False):
    ca: list[Ca]
    capabilities: list[str]
    client: list[Client]
    dialTimeout: str
    header: list[Header]
    host: str
    overridePath: bool


class RegistryHost(TypedDict, total=False):
    hosts: list[Host]
    server: str


class ContainerdConfig(TypedDict, total=False):
    privateRegistryAccessConfig: PrivateRegistryAccessConfig
    registryHosts: list[RegistryHost]
    writableCgroups: AgentSandboxConfig


class EphemeralStorageLocalSsdConfig(TypedDict, total=False):
    dataCacheCount: float
    localSsdCount: float


class GpuDriverInstallationConfig(TypedDict, total=False):
    gpuDriverVersion: str


class GpuSharingConfig(TypedDict, total=False):
    gpuSharingStrategy: str
    maxSharedClientsPerGpu: float


class GuestAccelerator(TypedDict, total=False):
    count: float
    gpuDriverInstallationConfig: GpuDriverInstallationConfig
    gpuPartitionSize: str
    gpuSharingConfig: GpuSharingConfig
    type: str


class HostMaintenancePolicy(TypedDict, total=False):
    maintenanceInterval: str


class CrashLoopBackOff(TypedDict, total=False):
    maxContainerRestartPeriod: str


class EvictionMinimumReclaim(TypedDict, total=False):
    imagefsAvailable: str
    imagefsInodesFree: str
    memoryAvailable: str
    nodefsAvailable: str
    nodefsInodesFree: str
    pidAvailable: str


class MemoryManager(TypedDict, total=False):
    policy: str


class TopologyManager(TypedDict, total=False):
    policy: str
    scope: str


class KubeletConfig(TypedDict, total=False):
    allowedUnsafeSysctls: list[str]
    containerLogMaxFiles: float
    containerLogMaxSize: str
    cpuCfsQuota: bool
    cpuCfsQuotaPeriod: str
    cpuManagerPolicy: str
    crashLoopBackOff: CrashLoopBackOff
    evictionMaxPodGracePeriodSeconds: float
    evictionMinimumReclaim: EvictionMinimumReclaim
    evictionSoft: EvictionMinimumReclaim
    evictionSoftGracePeriod: EvictionMinimumReclaim
    imageGcHighThresholdPercent: float
    imageGcLowThresholdPercent: float
    imageMaximumGcAge: str
    imageMinimumGcAge: str
    insecureKubeletReadonlyPortEnabled: str
    maxParallelImagePulls: float
    memoryManager: MemoryManager
    podPidsLimit: float
    shutdownGracePeriodCriticalPodsSeconds: float
    shutdownGracePeriodSeconds: float
    singleProcessOomKill: bool
    topologyManager: TopologyManager


class AccurateTimeConfig(TypedDict, total=False):
    enablePtpKvmTimeSync: bool


class HugepagesConfig(TypedDict, total=False):
    hugepageSize1G: float
    hugepageSize2M: float


class Profile(TypedDict, total=False):
    swapSizeGib: float
    swapSizePercent: float


class DedicatedLocalSsdProfile(TypedDict, total=False):
    diskCount: float


class SwapConfig(TypedDict, total=False):
    bootDiskProfile: Profile
    dedicatedLocalSsdProfile: DedicatedLocalSsdProfile
    enabled: bool
    encryptionConfig: HorizontalPodAutoscaling
    ephemeralLocalSsdProfile: Profile


class LinuxNodeConfig(TypedDict, total=False):
    accurateTimeConfig: AccurateTimeConfig
    cgroupMode: str
    hugepagesConfig: HugepagesConfig
    nodeKernelModuleLoading: MemoryManager
    swapConfig: SwapConfig
    sysctls: dict[str, str]
    transparentHugepageDefrag: str
    transparentHugepageEnabled: str


class LocalNvmeSsdBlockConfig(TypedDict, total=False):
    localSsdCount: float


class NodeImageConfig(TypedDict, total=False):
    image: str
    imageProject: str


class ReservationAffinity(TypedDict, total=False):
    consumeReservationType: str
    key: str
    values: list[str]


class SandboxConfig(TypedDict, total=False):
    type: str


class SecondaryBootDisk(TypedDict, total=False):
    diskImage: str
    mode: str


class ShieldedInstanceConfig(TypedDict, total=False):
    enableIntegrityMonitoring: bool
    enableSecureBoot: bool


class NodeAffinity(TypedDict, total=False):
    key: str
    operator: str
    values: list[str]


class SoleTenantConfig(TypedDict, total=False):
    minNodeCpus: float
    nodeAffinity: list[NodeAffinity]


class Taint(TypedDict, total=False):
    effect: str
    key: str
    value: str


class TaintConfig(TypedDict, total=False):
    architectureTaintBehavior: str


class WindowsNodeConfig(TypedDict, total=False):
    osversion: str


class NodeConfig(TypedDict, total=False):
    advancedMachineFeatures: AdvancedMachineFeatures
    bootDisk: BootDisk
    bootDiskKmsKey: str
    confidentialNodes: ConfidentialNodes
    containerdConfig: ContainerdConfig
    diskSizeGb: float
    diskType: str
    enableConfidentialStorage: bool
    ephemeralStorageLocalSsdConfig: EphemeralStorageLocalSsdConfig
    fastSocket: AgentSandboxConfig
    flexStart: bool
    gcfsConfig: AgentSandboxConfig
    gpudirectStrategy: str
    guestAccelerator: list[GuestAccelerator]
    gvnic: AgentSandboxConfig
    hostMaintenancePolicy: HostMaintenancePolicy
    imageType: str
    kubeletConfig: KubeletConfig
    labels: dict[str, str]
    linuxNodeConfig: LinuxNodeConfig
    localNvmeSsdBlockConfig: LocalNvmeSsdBlockConfig
    localSsdCount: float
    localSsdEncryptionMode: str
    loggingVariant: str
    machineType: str
    maxRunDuration: str
    metadata: dict[str, str]
    minCpuPlatform: str
    nodeGroup: str
    nodeImageConfig: list[NodeImageConfig]
    oauthScopes: list[str]
    preemptible: bool
    reservationAffinity: ReservationAffinity
    resourceLabels: dict[str, str]
    resourceManagerTags: dict[str, str]
    sandboxConfig: SandboxConfig
    secondaryBootDisks: list[SecondaryBootDisk]
    serviceAccount: str
    serviceAccountRef: Ref
    serviceAccountSelector: Selector
    shieldedInstanceConfig: ShieldedInstanceConfig
    soleTenantConfig: SoleTenantConfig
    spot: bool
    storagePools: list[str]
    tags: list[str]
    taint: list[Taint]
    taintConfig: TaintConfig
    windowsNodeConfig: WindowsNodeConfig
    workloadMetadataConfig: Config


class Management(TypedDict, total=False):
    autoRepair: bool
    autoUpgrade: bool


class StandardRolloutPolicy(TypedDict, total=False):
    batchNodeCount: float
    batchPercentage: float
    batchSoakDuration: str


class BlueGreenSettings(TypedDict, total=False):
    nodePoolSoakDuration: str
    standardRolloutPolicy: StandardRolloutPolicy


class UpgradeSettings(TypedDict, total=False):
    blueGreenSettings: BlueGreenSettings
    maxSurge: float
    maxUnavailable: float
    strategy: str
