"""DeploymentRuntimeConfig of pkg.crossplane.io, from github.com/crossplane/crossplane v2.4.0. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    PackagePullSecret,
)


class Metadata(TypedDict, total=False):
    annotations: dict[str, str]
    labels: dict[str, str]
    name: str


class MatchExpression(TypedDict, total=False):
    key: Required[str]
    operator: Required[str]
    values: list[str]


class Selector(TypedDict, total=False):
    matchExpressions: list[MatchExpression]
    matchLabels: dict[str, str]


class RollingUpdate(TypedDict, total=False):
    maxSurge: int | str
    maxUnavailable: int | str


class Strategy(TypedDict, total=False):
    rollingUpdate: RollingUpdate
    type: str


class TemplateMetadata(TypedDict, total=False):
    annotations: dict[str, str]
    finalizers: list[str]
    labels: dict[str, str]
    name: str
    namespace: str


class Preference(TypedDict, total=False):
    matchExpressions: list[MatchExpression]
    matchFields: list[MatchExpression]


class PreferredDuringSchedulingIgnoredDuringExecution(TypedDict, total=False):
    preference: Required[Preference]
    weight: Required[int]


class RequiredDuringSchedulingIgnoredDuringExecution(TypedDict, total=False):
    nodeSelectorTerms: Required[list[Preference]]


class NodeAffinity(TypedDict, total=False):
    preferredDuringSchedulingIgnoredDuringExecution: list[PreferredDuringSchedulingIgnoredDuringExecution]
    requiredDuringSchedulingIgnoredDuringExecution: RequiredDuringSchedulingIgnoredDuringExecution


class PodAffinityTerm(TypedDict, total=False):
    labelSelector: Selector
    matchLabelKeys: list[str]
    mismatchLabelKeys: list[str]
    namespaceSelector: Selector
    namespaces: list[str]
    topologyKey: Required[str]


class PodAffinityPreferredDuringSchedulingIgnoredDuringExecution(TypedDict, total=False):
    podAffinityTerm: Required[PodAffinityTerm]
    weight: Required[int]


class PodAffinity(TypedDict, total=False):
    preferredDuringSchedulingIgnoredDuringExecution: list[PodAffinityPreferredDuringSchedulingIgnoredDuringExecution]
    requiredDuringSchedulingIgnoredDuringExecution: list[PodAffinityTerm]


class Affinity(TypedDict, total=False):
    nodeAffinity: NodeAffinity
    podAffinity: PodAffinity
    podAntiAffinity: PodAffinity


class KeyRef(TypedDict, total=False):
    key: Required[str]
    name: str
    optional: bool


class FieldRef(TypedDict, total=False):
    apiVersion: str
    fieldPath: Required[str]


class FileKeyRef(TypedDict, total=False):
    key: Required[str]
    optional: bool
    path: Required[str]
    volumeName: Required[str]


class ResourceFieldRef(TypedDict, total=False):
    containerName: str
    divisor: int | str
    resource: Required[str]


class ValueFrom(TypedDict, total=False):
    configMapKeyRef: KeyRef
    fieldRef: FieldRef
    fileKeyRef: FileKeyRef
    resourceFieldRef: ResourceFieldRef
    secretKeyRef: KeyRef


class Env(TypedDict, total=False):
    name: Required[str]
    value: str
    valueFrom: ValueFrom


class Ref(TypedDict, total=False):
    name: str
    optional: bool


class EnvFrom(TypedDict, total=False):
    configMapRef: Ref
    prefix: str
    secretRef: Ref


class Exec(TypedDict, total=False):
    command: list[str]


class HttpHeader(TypedDict, total=False):
    name: Required[str]
    value: Required[str]


class HttpGet(TypedDict, total=False):
    host: str
    httpHeaders: list[HttpHeader]
    path: str
    port: Required[int | str]
    scheme: str


class Sleep(TypedDict, total=False):
    seconds: Required[int]


class TcpSocket(TypedDict, total=False):
    host: str
    port: Required[int | str]


class PostStart(TypedDict, total=False):
    exec: Exec
    httpGet: HttpGet
    sleep: Sleep
    tcpSocket: TcpSocket


class Lifecycle(TypedDict, total=False):
    postStart: PostStart
    preStop: PostStart
    stopSignal: str


class Grpc(TypedDict, total=False):
    port: Required[int]
    service: str


class Probe(TypedDict, total=False):
    exec: Exec
    failureThreshold: int
    grpc: Grpc
    httpGet: HttpGet
    initialDelaySeconds: int
    periodSeconds: int
    successThreshold: int
    tcpSocket: TcpSocket
    terminationGracePeriodSeconds: int
    timeoutSeconds: int


class Port(TypedDict, total=False):
    containerPort: Required[int]
    hostIP: str
    hostPort: int
    name: str
    protocol: str


class ResizePolicy(TypedDict, total=False):
    resourceName: Required[str]
    restartPolicy: Required[str]


class Claim(TypedDict, total=False):
    name: Required[str]
    request: str


class Resources(TypedDict, total=False):
    claims: list[Claim]
    limits: dict[str, int | str]
    requests: dict[str, int | str]


class ExitCodes(TypedDict, total=False):
    operator: Required[str]
    values: list[int]


class RestartPolicyRule(TypedDict, total=False):
    action: Required[str]
    exitCodes: ExitCodes


class Profile(TypedDict, total=False):
    localhostProfile: str
    type: Required[str]


class Capabilities(TypedDict, total=False):
    add: list[str]
    drop: list[str]


class SeLinuxOptions(TypedDict, total=False):
    level: str
    role: str
    type: str
    user: str


class WindowsOptions(TypedDict, total=False):
    gmsaCredentialSpec: str
    gmsaCredentialSpecName: str
    hostProcess: bool
    runAsUserName: str


class ContainerSecurityContext(TypedDict, total=False):
    allowPrivilegeEscalation: bool
    appArmorProfile: Profile
    capabilities: Capabilities
    privileged: bool
    procMount: str
    readOnlyRootFilesystem: bool
    runAsGroup: int
    runAsNonRoot: bool
    runAsUser: int
    seLinuxOptions: SeLinuxOptions
    seccompProfile: Profile
    windowsOptions: WindowsOptions


class VolumeDevice(TypedDict, total=False):
    devicePath: Required[str]
    name: Required[str]


class VolumeMount(TypedDict, total=False):
    mountPath: Required[str]
    mountPropagation: str
    name: Required[str]
    readOnly: bool
    recursiveReadOnly: str
    subPath: str
    subPathExpr: str


class Container(TypedDict, total=False):
    args: list[str]
    command: list[str]
    env: list[Env]
    envFrom: list[EnvFrom]
    image: str
    imagePullPolicy: str
    lifecycle: Lifecycle
    livenessProbe: Probe
    name: Required[str]
    ports: list[Port]
    readinessProbe: Probe
    resizePolicy: list[ResizePolicy]
    resources: Resources
    restartPolicy: str
    restartPolicyRules: list[RestartPolicyRule]
    securityContext: ContainerSecurityContext
    startupProbe: Probe
    stdin: bool
    stdinOnce: bool
    terminationMessagePath: str
    terminationMessagePolicy: str
    tty: bool
    volumeDevices: list[VolumeDevice]
    volumeMounts: list[VolumeMount]
    workingDir: str


class Option(TypedDict, total=False):
    name: str
    value: str


class DnsConfig(TypedDict, total=False):
    nameservers: list[str]
    options: list[Option]
    searches: list[str]


class EphemeralContainer(TypedDict, total=False):
    args: list[str]
    command: list[str]
    env: list[Env]
    envFrom: list[EnvFrom]
    image: str
    imagePullPolicy: str
    lifecycle: Lifecycle
    livenessProbe: Probe
    name: Required[str]
    ports: list[Port]
    readinessProbe: Probe
    resizePolicy: list[ResizePolicy]
    resources: Resources
    restartPolicy: str
    restartPolicyRules: list[RestartPolicyRule]
    securityContext: ContainerSecurityContext
    startupProbe: Probe
    stdin: bool
    stdinOnce: bool
    targetContainerName: str
    terminationMessagePath: str
    terminationMessagePolicy: str
    tty: bool
    volumeDevices: list[VolumeDevice]
    volumeMounts: list[VolumeMount]
    workingDir: str


class HostAliase(TypedDict, total=False):
    hostnames: list[str]
    ip: Required[str]


class Os(TypedDict, total=False):
    name: Required[str]


class ReadinessGate(TypedDict, total=False):
    conditionType: Required[str]


class ResourceClaim(TypedDict, total=False):
    name: Required[str]
    resourceClaimName: str
    resourceClaimTemplateName: str


class SecurityContext(TypedDict, total=False):
    appArmorProfile: Profile
    fsGroup: int
    fsGroupChangePolicy: str
    runAsGroup: int
    runAsNonRoot: bool
    runAsUser: int
    seLinuxChangePolicy: str
    seLinuxOptions: SeLinuxOptions
    seccompProfile: Profile
    supplementalGroups: list[int]
    supplementalGroupsPolicy: str
    sysctls: list[HttpHeader]
    windowsOptions: WindowsOptions


class Toleration(TypedDict, total=False):
    effect: str
    key: str
    operator: str
    tolerationSeconds: int
    value: str


class TopologySpreadConstraint(TypedDict, total=False):
    labelSelector: Selector
    matchLabelKeys: list[str]
    maxSkew: Required[int]
    minDomains: int
    nodeAffinityPolicy: str
    nodeTaintsPolicy: str
    topologyKey: Required[str]
    whenUnsatisfiable: Required[str]


class AwsElasticBlockStore(TypedDict, total=False):
    fsType: str
    partition: int
    readOnly: bool
    volumeID: Required[str]


class AzureDisk(TypedDict, total=False):
    cachingMode: str
    diskName: Required[str]
    diskURI: Required[str]
    fsType: str
    kind: str
    readOnly: bool


class AzureFile(TypedDict, total=False):
    readOnly: bool
    secretName: Required[str]
    shareName: Required[str]


class Cephfs(TypedDict, total=False):
    monitors: Required[list[str]]
    path: str
    readOnly: bool
    secretFile: str
    secretRef: PackagePullSecret
    user: str


class Cinder(TypedDict, total=False):
    fsType: str
    readOnly: bool
    secretRef: PackagePullSecret
    volumeID: Required[str]


class Item(TypedDict, total=False):
    key: Required[str]
    mode: int
    path: Required[str]


class ConfigMap(TypedDict, total=False):
    defaultMode: int
    items: list[Item]
    name: str
    optional: bool


class Csi(TypedDict, total=False):
    driver: Required[str]
    fsType: str
    nodePublishSecretRef: PackagePullSecret
    readOnly: bool
    volumeAttributes: dict[str, str]


class DownwardAPIItem(TypedDict, total=False):
    fieldRef: FieldRef
    mode: int
    path: Required[str]
    resourceFieldRef: ResourceFieldRef


class DownwardAPI(TypedDict, total=False):
    defaultMode: int
    items: list[DownwardAPIItem]


class EmptyDir(TypedDict, total=False):
    medium: str
    sizeLimit: int | str


class DataSource(TypedDict, total=False):
    apiGroup: str
    kind: Required[str]
    name: Required[str]


class DataSourceRef(TypedDict, total=False):
    apiGroup: str
    kind: Required[str]
    name: Required[str]
    namespace: str


class SpecResources(TypedDict, total=False):
    limits: dict[str, int | str]
    requests: dict[str, int | str]


class VolumeClaimTemplateSpec(TypedDict, total=False):
    accessModes: list[str]
    dataSource: DataSource
    dataSourceRef: DataSourceRef
    resources: SpecResources
    selector: Selector
    storageClassName: str
    volumeAttributesClassName: str
    volumeMode: str
    volumeName: str


class VolumeClaimTemplate(TypedDict, total=False):
    metadata: TemplateMetadata
    spec: Required[VolumeClaimTemplateSpec]


class Ephemeral(TypedDict, total=False):
    volumeClaimTemplate: VolumeClaimTemplate


class Fc(TypedDict, total=False):
    fsType: str
    lun: int
    readOnly: bool
    targetWWNs: list[str]
    wwids: list[str]


class FlexVolume(TypedDict, total=False):
    driver: Required[str]
    fsType: str
    options: dict[str, str]
    readOnly: bool
    secretRef: PackagePullSecret


class Flocker(TypedDict, total=False):
    datasetName: str
    datasetUUID: str


class GcePersistentDisk(TypedDict, total=False):
    fsType: str
    partition: int
    pdName: Required[str]
    readOnly: bool


class GitRepo(TypedDict, total=False):
    directory: str
    repository: Required[str]
    revision: str


class Glusterfs(TypedDict, total=False):
    endpoints: Required[str]
    path: Required[str]
    readOnly: bool


class HostPath(TypedDict, total=False):
    path: Required[str]
    type: str


class Image(TypedDict, total=False):
    pullPolicy: str
    reference: str


class Iscsi(TypedDict, total=False):
    chapAuthDiscovery: bool
    chapAuthSession: bool
    fsType: str
    initiatorName: str
    iqn: Required[str]
    iscsiInterface: str
    lun: Required[int]
    portals: list[str]
    readOnly: bool
    secretRef: PackagePullSecret
    targetPortal: Required[str]


class Nfs(TypedDict, total=False):
    path: Required[str]
    readOnly: bool
    server: Required[str]


class PersistentVolumeClaim(TypedDict, total=False):
    claimName: Required[str]
    readOnly: bool


class PhotonPersistentDisk(TypedDict, total=False):
    fsType: str
    pdID: Required[str]


class PortworxVolume(TypedDict, total=False):
    fsType: str
    readOnly: bool
    volumeID: Required[str]


class ClusterTrustBundle(TypedDict, total=False):
    labelSelector: Selector
    name: str
    optional: bool
    path: Required[str]
    signerName: str


class SourceConfigMap(TypedDict, total=False):
    items: list[Item]
    name: str
    optional: bool


class SourceDownwardAPI(TypedDict, total=False):
    items: list[DownwardAPIItem]


class PodCertificate(TypedDict, total=False):
    certificateChainPath: str
    credentialBundlePath: str
    keyPath: str
    keyType: Required[str]
    maxExpirationSeconds: int
    signerName: Required[str]
    userAnnotations: dict[str, str]


class ServiceAccountToken(TypedDict, total=False):
    audience: str
    expirationSeconds: int
    path: Required[str]


class Source(TypedDict, total=False):
    clusterTrustBundle: ClusterTrustBundle
    configMap: SourceConfigMap
    downwardAPI: SourceDownwardAPI
    podCertificate: PodCertificate
    secret: SourceConfigMap
    serviceAccountToken: ServiceAccountToken


class Projected(TypedDict, total=False):
    defaultMode: int
    sources: list[Source]


class Quobyte(TypedDict, total=False):
    group: str
    readOnly: bool
    registry: Required[str]
    tenant: str
    user: str
    volume: Required[str]


class Rbd(TypedDict, total=False):
    fsType: str
    image: Required[str]
    keyring: str
    monitors: Required[list[str]]
    pool: str
    readOnly: bool
    secretRef: PackagePullSecret
    user: str


class ScaleIO(TypedDict, total=False):
    fsType: str
    gateway: Required[str]
    protectionDomain: str
    readOnly: bool
    secretRef: Required[PackagePullSecret]
    sslEnabled: bool
    storageMode: str
    storagePool: str
    system: Required[str]
    volumeName: str


class Secret(TypedDict, total=False):
    defaultMode: int
    items: list[Item]
    optional: bool
    secretName: str


class Storageos(TypedDict, total=False):
    fsType: str
    readOnly: bool
    secretRef: PackagePullSecret
    volumeName: str
    volumeNamespace: str


class VsphereVolume(TypedDict, total=False):
    fsType: str
    storagePolicyID: str
    storagePolicyName: str
    volumePath: Required[str]


class Volume(TypedDict, total=False):
    awsElasticBlockStore: AwsElasticBlockStore
    azureDisk: AzureDisk
    azureFile: AzureFile
    cephfs: Cephfs
    cinder: Cinder
    configMap: ConfigMap
    csi: Csi
    downwardAPI: DownwardAPI
    emptyDir: EmptyDir
    ephemeral: Ephemeral
    fc: Fc
    flexVolume: FlexVolume
    flocker: Flocker
    gcePersistentDisk: GcePersistentDisk
    gitRepo: GitRepo
    glusterfs: Glusterfs
    hostPath: HostPath
    image: Image
    iscsi: Iscsi
    name: Required[str]
    nfs: Nfs
    persistentVolumeClaim: PersistentVolumeClaim
    photonPersistentDisk: PhotonPersistentDisk
    portworxVolume: PortworxVolume
    projected: Projected
    quobyte: Quobyte
    rbd: Rbd
    scaleIO: ScaleIO
    secret: Secret
    storageos: Storageos
    vsphereVolume: VsphereVolume


class WorkloadRef(TypedDict, total=False):
    name: Required[str]
    podGroup: Required[str]
    podGroupReplicaKey: str


class TemplateSpec(TypedDict, total=False):
    activeDeadlineSeconds: int
    affinity: Affinity
    automountServiceAccountToken: bool
    containers: Required[list[Container]]
    dnsConfig: DnsConfig
    dnsPolicy: str
    enableServiceLinks: bool
    ephemeralContainers: list[EphemeralContainer]
    hostAliases: list[HostAliase]
    hostIPC: bool
    hostNetwork: bool
    hostPID: bool
    hostUsers: bool
    hostname: str
    hostnameOverride: str
    imagePullSecrets: list[PackagePullSecret]
    initContainers: list[Container]
    nodeName: str
    nodeSelector: dict[str, str]
    os: Os
    overhead: dict[str, int | str]
    preemptionPolicy: str
    priority: int
    priorityClassName: str
    readinessGates: list[ReadinessGate]
    resourceClaims: list[ResourceClaim]
    resources: Resources
    restartPolicy: str
    runtimeClassName: str
    schedulerName: str
    schedulingGates: list[Os]
    securityContext: SecurityContext
    serviceAccount: str
    serviceAccountName: str
    setHostnameAsFQDN: bool
    shareProcessNamespace: bool
    subdomain: str
    terminationGracePeriodSeconds: int
    tolerations: list[Toleration]
    topologySpreadConstraints: list[TopologySpreadConstraint]
    volumes: list[Volume]
    workloadRef: WorkloadRef


class SpecTemplate(TypedDict, total=False):
    metadata: TemplateMetadata
    spec: TemplateSpec


class Spec(TypedDict, total=False):
    minReadySeconds: int
    paused: bool
    progressDeadlineSeconds: int
    replicas: int
    revisionHistoryLimit: int
    selector: Required[Selector]
    strategy: Strategy
    template: Required[SpecTemplate]


class DeploymentTemplate(TypedDict, total=False):
    metadata: Metadata
    spec: Spec


class Template(TypedDict, total=False):
    metadata: Metadata


class DeploymentRuntimeConfigSpec(TypedDict, total=False):
    deploymentTemplate: DeploymentTemplate
    serviceAccountTemplate: Template
    serviceTemplate: Template


class DeploymentRuntimeConfig(TypedDict, total=False):
    apiVersion: Required[Literal["pkg.crossplane.io/v1beta1"]]
    kind: Required[Literal["DeploymentRuntimeConfig"]]
    metadata: Required[ObjectMeta]
    spec: DeploymentRuntimeConfigSpec


ServiceAccountTemplate = Template
ServiceTemplate = Template
