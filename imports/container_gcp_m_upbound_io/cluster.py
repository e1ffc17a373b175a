"""Cluster of container.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    AgentSandboxConfig,
    ConfidentialNodes,
    Config,
    ContainerdConfig,
    HorizontalPodAutoscaling,
    Management,
    MemoryManager,
    NetworkPerformanceConfig,
    NodeConfig,
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    ShieldedInstanceConfig,
    UpgradeSettings,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class CloudrunConfig(TypedDict, total=False):
    disabled: bool
    loadBalancerType: str


class LustreCsiDriverConfig(TypedDict, total=False):
    disableMultiNic: bool
    enableLegacyLustrePort: bool
    enabled: bool


class RayOperatorConfig(TypedDict, total=False):
    enabled: bool
    rayClusterLoggingConfig: AgentSandboxConfig
    rayClusterMonitoringConfig: AgentSandboxConfig


class AddonsConfig(TypedDict, total=False):
    agentSandboxConfig: AgentSandboxConfig
    cloudrunConfig: CloudrunConfig
    configConnectorConfig: AgentSandboxConfig
    dnsCacheConfig: AgentSandboxConfig
    gcePersistentDiskCsiDriverConfig: AgentSandboxConfig
    gcpFilestoreCsiDriverConfig: AgentSandboxConfig
    gcsFuseCsiDriverConfig: AgentSandboxConfig
    gkeBackupAgentConfig: AgentSandboxConfig
    horizontalPodAutoscaling: HorizontalPodAutoscaling
    httpLoadBalancing: HorizontalPodAutoscaling
    lustreCsiDriverConfig: LustreCsiDriverConfig
    networkPolicyConfig: HorizontalPodAutoscaling
    parallelstoreCsiDriverConfig: AgentSandboxConfig
    podSnapshotConfig: AgentSandboxConfig
    rayOperatorConfig: list[RayOperatorConfig]
    sliceControllerConfig: AgentSandboxConfig
    slurmOperatorConfig: AgentSandboxConfig
    statefulHaConfig: AgentSandboxConfig


class AuthenticatorGroupsConfig(TypedDict, total=False):
    securityGroup: str


class AutopilotClusterPolicyConfig(TypedDict, total=False):
    noStandardNodePools: bool
    noSystemImpersonation: bool
    noSystemMutation: bool
    noUnsafeWebhooks: bool


class BinaryAuthorization(TypedDict, total=False):
    enabled: bool
    evaluationMode: str


class AutoProvisioningDefaults(TypedDict, total=False):
    bootDiskKmsKey: str
    diskSize: float
    diskType: str
    imageType: str
    management: Management
    minCpuPlatform: str
    oauthScopes: list[str]
    serviceAccount: str
    shieldedInstanceConfig: ShieldedInstanceConfig
    upgradeSettings: UpgradeSettings


class ResourceLimit(TypedDict, total=False):
    maximum: float
    minimum: float
    resourceType: str


class ClusterAutoscaling(TypedDict, total=False):
    autoProvisioningDefaults: AutoProvisioningDefaults
    autoProvisioningLocations: list[str]
    autoscalingProfile: str
    defaultComputeClassEnabled: bool
    enabled: bool
    resourceLimits: list[ResourceLimit]


class DnsEndpointConfig(TypedDict, total=False):
    allowExternalTraffic: bool
    enableK8SCertsViaDns: bool
    enableK8STokensViaDns: bool
    endpoint: str


class ControlPlaneEndpointsConfig(TypedDict, total=False):
    dnsEndpointConfig: DnsEndpointConfig
    ipEndpointsConfig: AgentSandboxConfig


class DatabaseEncryption(TypedDict, total=False):
    keyName: str
    state: str


class DnsConfig(TypedDict, total=False):
    additiveVpcScopeDnsDomain: str
    clusterDns: str
    clusterDnsDomain: str
    clusterDnsScope: str


class EnableK8SBetaApis(TypedDict, total=False):
    enabledApis: list[str]


class EnterpriseConfig(TypedDict, total=False):
    desiredTier: str


class Fleet(TypedDict, total=False):
    membershipType: str
    project: str


class GatewayApiConfig(TypedDict, total=False):
    channel: str


class GkeAutoUpgradeConfig(TypedDict, total=False):
    patchMode: str


class AdditionalIpRangesConfig(TypedDict, total=False):
    podIpv4RangeNames: list[str]
    status: str
    subnetwork: str


class AdditionalPodRangesConfig(TypedDict, total=False):
    podRangeNames: list[str]


class NetworkTierConfig(TypedDict, total=False):
    networkTier: str


class IpAllocationPolicy(TypedDict, total=False):
    additionalIpRangesConfig: list[AdditionalIpRangesConfig]
    additionalPodRangesConfig: AdditionalPodRangesConfig
    autoIpamConfig: AgentSandboxConfig
    clusterIpv4CidrBlock: str
    clusterSecondaryRangeName: str
    networkTierConfig: NetworkTierConfig
    podCidrOverprovisionConfig: HorizontalPodAutoscaling
    servicesIpv4CidrBlock: str
    servicesSecondaryRangeName: str
    stackType: str


class LoggingConfig(TypedDict, total=False):
    enableComponents: list[str]


class DailyMaintenanceWindow(TypedDict, total=False):
    startTime: str


class DisruptionBudget(TypedDict, total=False):
    minorVersionDisruptionInterval: str
    patchVersionDisruptionInterval: str


class ExclusionOptions(TypedDict, total=False):
    endTimeBehavior: str
    scope: str


class MaintenanceExclusion(TypedDict, total=False):
    endTime: str
    exclusionName: str
    exclusionOptions: ExclusionOptions
    startTime: str


class RecurringWindow(TypedDict, total=False):
    endTime: str
    recurrence: str
    startTime: str


class MaintenancePolicy(TypedDict, total=False):
    dailyMaintenanceWindow: DailyMaintenanceWindow
    disruptionBudget: DisruptionBudget
    maintenanceExclusion: list[MaintenanceExclusion]
    recurringWindow: RecurringWindow


class ClientCertificateConfig(TypedDict, total=False):
    issueClientCertificate: bool


class MasterAuth(TypedDict, total=False):
    clientCertificateConfig: ClientCertificateConfig


class CidrBlock(TypedDict, total=False):
    cidrBlock: str
    displayName: str


class MasterAuthorizedNetworksConfig(TypedDict, total=False):
    cidrBlocks: list[CidrBlock]
    gcpPublicCidrsAccessEnabled: bool
    privateEndpointEnforcementEnabled: bool


class MeshCertificates(TypedDict, total=False):
    enableCertificates: bool


class AdvancedDatapathObservabilityConfig(TypedDict, total=False):
    enableMetrics: bool
    enableRelay: bool


class AutoMonitoringConfig(TypedDict, total=False):
    scope: str


class ManagedPrometheus(TypedDict, total=False):
    autoMonitoringConfig: AutoMonitoringConfig
    enabled: bool


class MonitoringConfig(TypedDict, total=False):
    advancedDatapathObservabilityConfig: AdvancedDatapathObservabilityConfig
    enableComponents: list[str]
    managedPrometheus: ManagedPrometheus


class NetworkPolicy(TypedDict, total=False):
    enabled: bool
    provider: str


class NodeCreationConfig(TypedDict, total=False):
    nodeCreationMode: str


class NodePoolAutoConfigLinuxNodeConfig(TypedDict, total=False):
    cgroupMode: str
    nodeKernelModuleLoading: MemoryManager


class NetworkTags(TypedDict, total=False):
    tags: list[str]


class NodeKubeletConfig(TypedDict, total=False):
    insecureKubeletReadonlyPortEnabled: str


class NodePoolAutoConfig(TypedDict, total=False):
    linuxNodeConfig: NodePoolAutoConfigLinuxNodeConfig
    networkTags: NetworkTags
    nodeKubeletConfig: NodeKubeletConfig
    resourceManagerTags: dict[str, str]


class NodeConfigDefaults(TypedDict, total=False):
    containerdConfig: ContainerdConfig
    gcfsConfig: AgentSandboxConfig
    insecureKubeletReadonlyPortEnabled: str
    loggingVariant: str


class NodePoolDefaults(TypedDict, total=False):
    nodeConfigDefaults: NodeConfigDefaults


class Filter(TypedDict, total=False):
    eventType: list[str]


class Pubsub(TypedDict, total=False):
    enabled: bool
    filter: Filter
    topic: str


class NotificationConfig(TypedDict, total=False):
    pubsub: Pubsub


class PodAutoscaling(TypedDict, total=False):
    hpaProfile: str


class PrivateClusterConfig(TypedDict, total=False):
    enablePrivateEndpoint: bool
    enablePrivateNodes: bool
    masterGlobalAccessConfig: AgentSandboxConfig
    masterIpv4CidrBlock: str
    privateEndpointSubnetwork: str
    privateEndpointSubnetworkRef: Ref
    privateEndpointSubnetworkSelector: Selector


class RbacBindingConfig(TypedDict, total=False):
    enableInsecureBindingSystemAuthenticated: bool
    enableInsecureBindingSystemUnauthenticated: bool


class BigqueryDestination(TypedDict, total=False):
    datasetId: str


class ResourceUsageExportConfig(TypedDict, total=False):
    bigqueryDestination: BigqueryDestination
    enableNetworkEgressMetering: bool
    enableResourceConsumptionMetering: bool


class RotationConfig(TypedDict, total=False):
    enabled: bool
    rotationInterval: str


class SecretManagerConfig(TypedDict, total=False):
    enabled: bool
    rotationConfig: RotationConfig


class SecurityPostureConfig(TypedDict, total=False):
    mode: str
    vulnerabilityMode: str


class UserManagedKeysConfig(TypedDict, total=False):
    aggregationCa: str
    clusterCa: str
    controlPlaneDiskEncryptionKey: str
    etcdApiCa: str
    etcdPeerCa: str
    gkeopsEtcdBackupEncryptionKey: str
    serviceAccountSigningKeys: list[str]
    serviceAccountVerificationKeys: list[str]


class WorkloadIdentityConfig(TypedDict, total=False):
    workloadPool: str


class ForProvider(TypedDict, total=False):
    addonsConfig: AddonsConfig
    allowNetAdmin: bool
    anonymousAuthenticationConfig: Config
    authenticatorGroupsConfig: AuthenticatorGroupsConfig
    autopilotClusterPolicyConfig: AutopilotClusterPolicyConfig
    autopilotPrivilegedAdmission: list[str]
    binaryAuthorization: BinaryAuthorization
    clusterAutoscaling: ClusterAutoscaling
    clusterIpv4Cidr: str
    confidentialNodes: ConfidentialNodes
    controlPlaneEndpointsConfig: ControlPlaneEndpointsConfig
    costManagementConfig: AgentSandboxConfig
    databaseEncryption: DatabaseEncryption
    datapathProvider: str
    dataplaneOptimizationMode: str
    defaultMaxPodsPerNode: float
    defaultSnatStatus: HorizontalPodAutoscaling
    deletionProtection: bool
    description: str
    disableL4LbFirewallReconciliation: bool
    dnsConfig: DnsConfig
    enableAutopilot: bool
    enableCiliumClusterwideNetworkPolicy: bool
    enableFqdnNetworkPolicy: bool
    enableIntranodeVisibility: bool
    enableK8SBetaApis: EnableK8SBetaApis
    enableKubernetesAlpha: bool
    enableL4IlbSubsetting: bool
    enableLegacyAbac: bool
    enableMultiNetworking: bool
    enableShieldedNodes: bool
    enableTpu: bool
    enterpriseConfig: EnterpriseConfig
    fleet: Fleet
    gatewayApiConfig: GatewayApiConfig
    gkeAutoUpgradeConfig: GkeAutoUpgradeConfig
    identityServiceConfig: AgentSandboxConfig
    ignoreNodeCountChanges: bool
    inTransitEncryptionConfig: str
    initialNodeCount: float
    ipAllocationPolicy: IpAllocationPolicy
    location: Required[str]
    loggingConfig: LoggingConfig
    loggingService: str
    maintenancePolicy: MaintenancePolicy
    masterAuth: MasterAuth
    masterAuthorizedNetworksConfig: MasterAuthorizedNetworksConfig
    meshCertificates: MeshCertificates
    minMasterVersion: str
    monitoringConfig: MonitoringConfig
    monitoringService: str
    network: str
    networkPerformanceConfig: NetworkPerformanceConfig
    networkPolicy: NetworkPolicy
    networkRef: Ref
    networkSelector: Selector
    networkingMode: str
    nodeConfig: NodeConfig
    nodeCreationConfig: NodeCreationConfig
    nodeLocations: list[str]
    nodePoolAutoConfig: NodePoolAutoConfig
    nodePoolDefaults: NodePoolDefaults
    nodeVersion: str
    notificationConfig: NotificationConfig
    podAutoscaling: PodAutoscaling
    privateClusterConfig: PrivateClusterConfig
    privateIpv6GoogleAccess: str
    project: str
    rbacBindingConfig: RbacBindingConfig
    releaseChannel: GatewayApiConfig
    removeDefaultNodePool: bool
    resourceLabels: dict[str, str]
    resourceUsageExportConfig: ResourceUsageExportConfig
    secretManagerConfig: SecretManagerConfig
    secretSyncConfig: SecretManagerConfig
    securityPostureConfig: SecurityPostureConfig
    serviceExternalIpsConfig: AgentSandboxConfig
    skipNodePoolRefresh: bool
    subnetwork: str
    subnetworkRef: Ref
    subnetworkSelector: Selector
    userManagedKeysConfig: UserManagedKeysConfig
    verticalPodAutoscaling: AgentSandboxConfig
    workloadIdentityConfig: WorkloadIdentityConfig


class InitProvider(TypedDict, total=False):
    addonsConfig: AddonsConfig
    allowNetAdmin: bool
    anonymousAuthenticationConfig: Config
    authenticatorGroupsConfig: AuthenticatorGroupsConfig
    autopilotClusterPolicyConfig: AutopilotClusterPolicyConfig
    autopilotPrivilegedAdmission: list[str]
    binaryAuthorization: BinaryAuthorization
    clusterAutoscaling: ClusterAutoscaling
    clusterIpv4Cidr: str
    confidentialNodes: ConfidentialNodes
    controlPlaneEndpointsConfig: ControlPlaneEndpointsConfig
    costManagementConfig: AgentSandboxConfig
    databaseEncryption: DatabaseEncryption
    datapathProvider: str
    dataplaneOptimizationMode: str
    defaultMaxPodsPerNode: float
    defaultSnatStatus: HorizontalPodAutoscaling
    deletionProtection: bool
    description: str
    disableL4LbFirewallReconciliation: bool
    dnsConfig: DnsConfig
    enableAutopilot: bool
    enableCiliumClusterwideNetworkPolicy: bool
    enableFqdnNetworkPolicy: bool
    enableIntranodeVisibility: bool
    enableK8SBetaApis: EnableK8SBetaApis
    enableKubernetesAlpha: bool
    enableL4IlbSubsetting: bool
    enableLegacyAbac: bool
    enableMultiNetworking: bool
    enableShieldedNodes: bool
    enableTpu: bool
    enterpriseConfig: EnterpriseConfig
    fleet: Fleet
    gatewayApiConfig: GatewayApiConfig
    gkeAutoUpgradeConfig: GkeAutoUpgradeConfig
    identityServiceConfig: AgentSandboxConfig
    ignoreNodeCountChanges: bool
    inTransitEncryptionConfig: str
    initialNodeCount: float
    ipAllocationPolicy: IpAllocationPolicy
    loggingConfig: LoggingConfig
    loggingService: str
    maintenancePolicy: MaintenancePolicy
    masterAuth: MasterAuth
    masterAuthorizedNetworksConfig: MasterAuthorizedNetworksConfig
    meshCertificates: MeshCertificates
    minMasterVersion: str
    monitoringConfig: MonitoringConfig
    monitoringService: str
    network: str
    networkPerformanceConfig: NetworkPerformanceConfig
    networkPolicy: NetworkPolicy
    networkRef: Ref
    networkSelector: Selector
    networkingMode: str
    nodeConfig: NodeConfig
    nodeCreationConfig: NodeCreationConfig
    nodeLocations: list[str]
    nodePoolAutoConfig: NodePoolAutoConfig
    nodePoolDefaults: NodePoolDefaults
    nodeVersion: str
    notificationConfig: NotificationConfig
    podAutoscaling: PodAutoscaling
    privateClusterConfig: PrivateClusterConfig
    privateIpv6GoogleAccess: str
    project: str
    rbacBindingConfig: RbacBindingConfig
    releaseChannel: GatewayApiConfig
    removeDefaultNodePool: bool
    resourceLabels: dict[str, str]
    resourceUsageExportConfig: ResourceUsageExportConfig
    secretManagerConfig: SecretManagerConfig
    secretSyncConfig: SecretManagerConfig
    securityPostureConfig: SecurityPostureConfig
    serviceExternalIpsConfig: AgentSandboxConfig
    skipNodePoolRefresh: bool
    subnetwork: str
    subnetworkRef: Ref
    subnetworkSelector: Selector
    userManagedKeysConfig: UserManagedKeysConfig
    verticalPodAutoscaling: AgentSandboxConfig
    workloadIdentityConfig: WorkloadIdentityConfig


class ClusterSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Cluster(TypedDict, total=False):
    apiVersion: Required[Literal["container.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Cluster"]]
    metadata: Required[ObjectMeta]
    spec: Required[ClusterSpec]
