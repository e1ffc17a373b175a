"""KubernetesCluster of containerservice.azure.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

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


class AciConnectorLinux(TypedDict, total=False):
    subnetName: str
    subnetNameRef: Ref
    subnetNameSelector: Selector


class ApiServerAccessProfile(TypedDict, total=False):
    authorizedIpRanges: list[str]
    subnetId: str
    subnetIdRef: Ref
    subnetIdSelector: Selector
    virtualNetworkIntegrationEnabled: bool


class AutoScalerProfile(TypedDict, total=False):
    balanceSimilarNodeGroups: bool
    daemonsetEvictionForEmptyNodesEnabled: bool
    daemonsetEvictionForOccupiedNodesEnabled: bool
    emptyBulkDeleteMax: str
    expander: str
    ignoreDaemonsetsUtilizationEnabled: bool
    maxGracefulTerminationSec: str
    maxNodeProvisioningTime: str
    maxUnreadyNodes: float
    maxUnreadyPercentage: float
    newPodScaleUpDelay: str
    scaleDownDelayAfterAdd: str
    scaleDownDelayAfterDelete: str
    scaleDownDelayAfterFailure: str
    scaleDownUnneeded: str
    scaleDownUnready: str
    scaleDownUtilizationThreshold: str
    scanInterval: str
    skipNodesWithLocalStorage: bool
    skipNodesWithSystemPods: bool


class AzureActiveDirectoryRoleBasedAccessControl(TypedDict, total=False):
    adminGroupObjectIds: list[str]
    azureRbacEnabled: bool
    tenantId: str


class BootstrapProfile(TypedDict, total=False):
    artifactSource: str
    containerRegistryId: str


class ConfidentialComputing(TypedDict, total=False):
    sgxQuoteHelperEnabled: bool


class UpgradeSettings(TypedDict, total=False):
    drainTimeoutInMinutes: float
    maxSurge: str
    nodeSoakDurationInMinutes: float
    undrainableNodeBehavior: str


class DefaultNodePool(TypedDict, total=False):
    autoScalingEnabled: bool
    capacityReservationGroupId: str
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
    name: str
    nodeCount: float
    nodeLabels: dict[str, str]
    nodeNetworkProfile: NodeNetworkProfile
    nodePublicIpEnabled: bool
    nodePublicIpPrefixId: str
    onlyCriticalAddonsEnabled: bool
    orchestratorVersion: str
    osDiskSizeGb: float
    osDiskType: str
    osSku: str
    podSubnetId: str
    podSubnetIdRef: Ref
    podSubnetIdSelector: Selector
    proximityPlacementGroupId: str
    scaleDownMode: str
    snapshotId: str
    tags: dict[str, str]
    temporaryNameForRotation: str
    type: str
    ultraSsdEnabled: bool
    upgradeSettings: UpgradeSettings
    vmSize: str
    vnetSubnetId: str
    vnetSubnetIdRef: Ref
    vnetSubnetIdSelector: Selector
    workloadRuntime: str
    zones: list[str]


class SecretRef(TypedDict, total=False):
    key: Required[str]
    name: Required[str]


class HttpProxyConfig(TypedDict, total=False):
    httpProxy: str
    httpsProxy: str
    noProxy: list[str]
    trustedCaSecretRef: SecretRef


class Identity(TypedDict, total=False):
    identityIds: list[str]
    identityIdsRefs: list[Ref]
    identityIdsSelector: Selector
    type: str


class IngressApplicationGateway(TypedDict, total=False):
    gatewayId: str
    gatewayName: str
    subnetCidr: str
    subnetId: str
    subnetIdRef: Ref
    subnetIdSelector: Selector


class KeyManagementService(TypedDict, total=False):
    keyVaultKeyId: str
    keyVaultNetworkAccess: str


class KeyVaultSecretsProvider(TypedDict, total=False):
    secretRotationEnabled: bool
    secretRotationInterval: str


class KubeletIdentity(TypedDict, total=False):
    clientId: str
    objectId: str
    userAssignedIdentityId: str


class SshKey(TypedDict, total=False):
    keyData: str


class LinuxProfile(TypedDict, total=False):
    adminUsername: str
    sshKey: SshKey


class Allowed(TypedDict, total=False):
    day: str
    hours: list[float]


class NotAllowed(TypedDict, total=False):
    end: str
    start: str


class MaintenanceWindow(TypedDict, total=False):
    allowed: list[Allowed]
    notAllowed: list[NotAllowed]


class MaintenanceWindowAutoUpgrade(TypedDict, total=False):
    dayOfMonth: float
    dayOfWeek: str
    duration: float
    frequency: str
    interval: float
    notAllowed: list[NotAllowed]
    startDate: str
    startTime: str
    utcOffset: str
    weekIndex: str


class MicrosoftDefender(TypedDict, total=False):
    logAnalyticsWorkspaceId: str


class MonitorMetrics(TypedDict, total=False):
    annotationsAllowed: str
    labelsAllowed: str


class AdvancedNetworking(TypedDict, total=False):
    observabilityEnabled: bool
    securityEnabled: bool


class LoadBalancerProfile(TypedDict, total=False):
    backendPoolType: str
    idleTimeoutInMinutes: float
    managedOutboundIpCount: float
    managedOutboundIpv6Count: float
    outboundIpAddressIds: list[str]
    outboundIpPrefixIds: list[str]
    outboundPortsAllocated: float


class NatGatewayProfile(TypedDict, total=False):
    idleTimeoutInMinutes: float
    managedOutboundIpCount: float


class NetworkProfile(TypedDict, total=False):
    advancedNetworking: AdvancedNetworking
    dnsServiceIp: str
    ipVersions: list[str]
    loadBalancerProfile: LoadBalancerProfile
    loadBalancerSku: str
    natGatewayProfile: NatGatewayProfile
    networkDataPlane: str
    networkMode: str
    networkPlugin: str
    networkPluginMode: str
    networkPolicy: str
    outboundType: str
    podCidr: str
    podCidrs: list[str]
    serviceCidr: str
    serviceCidrs: list[str]


class NodeProvisioningProfile(TypedDict, total=False):
    defaultNodePools: str
    mode: str


class OmsAgent(TypedDict, total=False):
    logAnalyticsWorkspaceId: str
    msiAuthForMonitoringEnabled: bool


class CertificateAuthority(TypedDict, total=False):
    certChainObjectName: str
    certObjectName: str
    keyObjectName: str
    keyVaultId: str
    rootCertObjectName: str


class ServiceMeshProfile(TypedDict, total=False):
    certificateAuthority: CertificateAuthority
    externalIngressGatewayEnabled: bool
    internalIngressGatewayEnabled: bool
    mode: str
    revisions: list[str]


class ServicePrincipal(TypedDict, total=False):
    clientId: str
    clientSecretSecretRef: SecretRef


class StorageProfile(TypedDict, total=False):
    blobDriverEnabled: bool
    diskDriverEnabled: bool
    fileDriverEnabled: bool
    snapshotControllerEnabled: bool


class UpgradeOverride(TypedDict, total=False):
    effectiveUntil: str
    forceUpgradeEnabled: bool


class WebAppRouting(TypedDict, total=False):
    defaultNginxController: str
    dnsZoneIds: list[str]


class Gmsa(TypedDict, total=False):
    dnsServer: str
    rootDomain: str


class WindowsProfile(TypedDict, total=False):
    adminPasswordSecretRef: SecretRef
    adminUsername: str
    gmsa: Gmsa
    license: str


class WorkloadAutoscalerProfile(TypedDict, total=False):
    kedaEnabled: bool
    verticalPodAutoscalerEnabled: bool


class ForProvider(TypedDict, total=False):
    aciConnectorLinux: AciConnectorLinux
    aiToolchainOperatorEnabled: bool
    apiServerAccessProfile: ApiServerAccessProfile
    autoScalerProfile: AutoScalerProfile
    automaticUpgradeChannel: str
    azureActiveDirectoryRoleBasedAccessControl: AzureActiveDirectoryRoleBasedAccessControl
    azurePolicyEnabled: bool
    bootstrapProfile: BootstrapProfile
    confidentialComputing: ConfidentialComputing
    costAnalysisEnabled: bool
    customCaTrustCertificatesBase64: list[str]
    defaultNodePool: DefaultNodePool
    diskEncryptionSetId: str
    dnsPrefix: str
    dnsPrefixPrivateCluster: str
    edgeZone: str
    httpApplicationRoutingEnabled: bool
    httpProxyConfig: HttpProxyConfig
    identity: Identity
    imageCleanerEnabled: bool
    imageCleanerIntervalHours: float
    ingressApplicationGateway: IngressApplicationGateway
    keyManagementService: KeyManagementService
    keyVaultSecretsProvider: KeyVaultSecretsProvider
    kubeletIdentity: KubeletIdentity
    kubernetesVersion: str
    linuxProfile: LinuxProfile
    localAccountDisabled: bool
    location: str
    maintenanceWindow: MaintenanceWindow
    maintenanceWindowAutoUpgrade: MaintenanceWindowAutoUpgrade
    maintenanceWindowNodeOs: MaintenanceWindowAutoUpgrade
    microsoftDefender: MicrosoftDefender
    monitorMetrics: MonitorMetrics
    networkProfile: NetworkProfile
    nodeOsUpgradeChannel: str
    nodeProvisioningProfile: NodeProvisioningProfile
    nodeResourceGroup: str
    oidcIssuerEnabled: bool
    omsAgent: OmsAgent
    openServiceMeshEnabled: bool
    privateClusterEnabled: bool
    privateClusterPublicFqdnEnabled: bool
    privateDnsZoneId: str
    privateDnsZoneIdRef: Ref
    privateDnsZoneIdSelector: Selector
    resourceGroupName: str
    resourceGroupNameRef: Ref
    resourceGroupNameSelector: Selector
    roleBasedAccessControlEnabled: bool
    runCommandEnabled: bool
    serviceMeshProfile: ServiceMeshProfile
    servicePrincipal: ServicePrincipal
    skuTier: str
    storageProfile: StorageProfile
    supportPlan: str
    tags: dict[str, str]
    upgradeOverride: UpgradeOverride
    webAppRouting: WebAppRouting
    windowsProfile: WindowsProfile
    workloadAutoscalerProfile: WorkloadAutoscalerProfile
    workloadIdentityEnabled: bool


class InitProviderServicePrincipal(TypedDict, total=False):
    clientId: str
    clientSecretSecretRef: Required[SecretRef]


class InitProviderWindowsProfile(TypedDict, total=False):
    adminPasswordSecretRef: Required[SecretRef]
    adminUsername: str
    gmsa: Gmsa
    license: str


class InitProvider(TypedDict, total=False):
    aciConnectorLinux: AciConnectorLinux
    aiToolchainOperatorEnabled: bool
    apiServerAccessProfile: ApiServerAccessProfile
    autoScalerProfile: AutoScalerProfile
    automaticUpgradeChannel: str
    azureActiveDirectoryRoleBasedAccessControl: AzureActiveDirectoryRoleBasedAccessControl
    azurePolicyEnabled: bool
    bootstrapProfile: BootstrapProfile
    confidentialComputing: ConfidentialComputing
    costAnalysisEnabled: bool
    customCaTrustCertificatesBase64: list[str]
    defaultNodePool: DefaultNodePool
    diskEncryptionSetId: str
    dnsPrefix: str
    dnsPrefixPrivateCluster: str
    edgeZone: str
    httpApplicationRoutingEnabled: bool
    httpProxyConfig: HttpProxyConfig
    identity: Identity
    imageCleanerEnabled: bool
    imageCleanerIntervalHours: float
    ingressApplicationGateway: IngressApplicationGateway
    keyManagementService: KeyManagementService
    keyVaultSecretsProvider: KeyVaultSecretsProvider
    kubeletIdentity: KubeletIdentity
    kubernetesVersion: str
    linuxProfile: LinuxProfile
    localAccountDisabled: bool
    location: str
    maintenanceWindow: MaintenanceWindow
    maintenanceWindowAutoUpgrade: MaintenanceWindowAutoUpgrade
    maintenanceWindowNodeOs: MaintenanceWindowAutoUpgrade
    microsoftDefender: MicrosoftDefender
    monitorMetrics: MonitorMetrics
    networkProfile: NetworkProfile
    nodeOsUpgradeChannel: str
    nodeProvisioningProfile: NodeProvisioningProfile
    nodeResourceGroup: str
    oidcIssuerEnabled: bool
    omsAgent: OmsAgent
    openServiceMeshEnabled: bool
    privateClusterEnabled: bool
    privateClusterPublicFqdnEnabled: bool
    privateDnsZoneId: str
    privateDnsZoneIdRef: Ref
    privateDnsZoneIdSelector: Selector
    roleBasedAccessControlEnabled: bool
    runCommandEnabled: bool
    serviceMeshProfile: ServiceMeshProfile
    servicePrincipal: InitProviderServicePrincipal
    skuTier: str
    storageProfile: StorageProfile
    supportPlan: str
    tags: dict[str, str]
    upgradeOverride: UpgradeOverride
    webAppRouting: WebAppRouting
    windowsProfile: InitProviderWindowsProfile
    workloadAutoscalerProfile: WorkloadAutoscalerProfile
    workloadIdentityEnabled: bool


class KubernetesClusterSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class KubernetesCluster(TypedDict, total=False):
    apiVersion: Required[Literal["containerservice.azure.m.upbound.io/v1beta1"]]
    kind: Required[Literal["KubernetesCluster"]]
    metadata: Required[ObjectMeta]
    spec: Required[KubernetesClusterSpec]
