"""Cluster of postgresql.cnpg.io, from github.com/cloudnative-pg/cloudnative-pg v1.30.0@4b5e244a7d031f67e025c83c1555e7726ecbbfa1. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    OnlineConfiguration,
    Secret,
)


class MatchExpression(TypedDict, total=False):
    key: Required[str]
    operator: Required[str]
    values: list[str]


class Selector(TypedDict, total=False):
    matchExpressions: list[MatchExpression]
    matchLabels: dict[str, str]


class PodAffinityTerm(TypedDict, total=False):
    labelSelector: Selector
    matchLabelKeys: list[str]
    mismatchLabelKeys: list[str]
    namespaceSelector: Selector
    namespaces: list[str]
    topologyKey: Required[str]


class PreferredDuringSchedulingIgnoredDuringExecution(TypedDict, total=False):
    podAffinityTerm: Required[PodAffinityTerm]
    weight: Required[int]


class AdditionalPodAffinity(TypedDict, total=False):
    preferredDuringSchedulingIgnoredDuringExecution: list[PreferredDuringSchedulingIgnoredDuringExecution]
    requiredDuringSchedulingIgnoredDuringExecution: list[PodAffinityTerm]


class Preference(TypedDict, total=False):
    matchExpressions: list[MatchExpression]
    matchFields: list[MatchExpression]


class NodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(TypedDict, total=False):
    preference: Required[Preference]
    weight: Required[int]


class RequiredDuringSchedulingIgnoredDuringExecution(TypedDict, total=False):
    nodeSelectorTerms: Required[list[Preference]]


class NodeAffinity(TypedDict, total=False):
    preferredDuringSchedulingIgnoredDuringExecution: list[NodeAffinityPreferredDuringSchedulingIgnoredDuringExecution]
    requiredDuringSchedulingIgnoredDuringExecution: RequiredDuringSchedulingIgnoredDuringExecution


class Toleration(TypedDict, total=False):
    effect: str
    key: str
    operator: str
    tolerationSeconds: int
    value: str


class Affinity(TypedDict, total=False):
    additionalPodAffinity: AdditionalPodAffinity
    additionalPodAntiAffinity: AdditionalPodAffinity
    enablePodAntiAffinity: bool
    nodeAffinity: NodeAffinity
    nodeSelector: dict[str, str]
    podAntiAffinityType: str
    tolerations: list[Toleration]
    topologyKey: str


class ConnectionString(TypedDict, total=False):
    key: Required[str]
    name: Required[str]


class AzureCredentials(TypedDict, total=False):
    connectionString: ConnectionString
    inheritFromAzureAD: bool
    storageAccount: ConnectionString
    storageKey: ConnectionString
    storageSasToken: ConnectionString
    useDefaultAzureCredentials: bool


class Data(TypedDict, total=False):
    additionalCommandArgs: list[str]
    compression: Literal["bzip2", "gzip", "lz4", "snappy"]
    encryption: Literal["AES256", "aws:kms"]
    immediateCheckpoint: bool
    jobs: int


class GoogleCredentials(TypedDict, total=False):
    applicationCredentials: ConnectionString
    gkeEnvironment: bool


class S3Credentials(TypedDict, total=False):
    accessKeyId: ConnectionString
    inheritFromIAMRole: bool
    region: ConnectionString
    secretAccessKey: ConnectionString
    sessionToken: ConnectionString


class Wal(TypedDict, total=False):
    archiveAdditionalCommandArgs: list[str]
    compression: Literal["bzip2", "gzip", "lz4", "snappy", "xz", "zstd"]
    encryption: Literal["AES256", "aws:kms"]
    maxParallel: int
    restoreAdditionalCommandArgs: list[str]


class BarmanObjectStore(TypedDict, total=False):
    azureCredentials: AzureCredentials
    data: Data
    destinationPath: Required[str]
    endpointCA: ConnectionString
    endpointURL: str
    googleCredentials: GoogleCredentials
    historyTags: dict[str, str]
    s3Credentials: S3Credentials
    serverName: str
    tags: dict[str, str]
    wal: Wal


class VolumeSnapshot(TypedDict, total=False):
    annotations: dict[str, str]
    className: str
    labels: dict[str, str]
    online: bool
    onlineConfiguration: OnlineConfiguration
    snapshotOwnerReference: Literal["none", "cluster", "backup"]
    tablespaceClassName: dict[str, str]
    walClassName: str


class Backup(TypedDict, total=False):
    barmanObjectStore: BarmanObjectStore
    retentionPolicy: str
    target: Literal["primary", "prefer-standby"]
    volumeSnapshot: VolumeSnapshot


class ImportSource(TypedDict, total=False):
    externalCluster: Required[str]


class Import(TypedDict, total=False):
    databases: Required[list[str]]
    pgDumpExtraOptions: list[str]
    pgRestoreDataOptions: list[str]
    pgRestoreExtraOptions: list[str]
    pgRestorePostdataOptions: list[str]
    pgRestorePredataOptions: list[str]
    postImportApplicationSQL: list[str]
    roles: list[str]
    schemaOnly: bool
    source: Required[ImportSource]
    type: Required[Literal["microservice", "monolith"]]


class SQLRefs(TypedDict, total=False):
    configMapRefs: list[ConnectionString]
    secretRefs: list[ConnectionString]


Initdb = TypedDict(
    "Initdb",
    {
        "builtinLocale": str,
        "dataChecksums": bool,
        "database": str,
        "encoding": str,
        "icuLocale": str,
        "icuRules": str,
        "import": Import,
        "locale": str,
        "localeCType": str,
        "localeCollate": str,
        "localeProvider": str,
        "options": list[str],
        "owner": str,
        "postInitApplicationSQL": list[str],
        "postInitApplicationSQLRefs": SQLRefs,
        "postInitSQL": list[str],
        "postInitSQLRefs": SQLRefs,
        "postInitTemplateSQL": list[str],
        "postInitTemplateSQLRefs": SQLRefs,
        "secret": Secret,
        "walSegmentSize": int,
    },
    total=False,
)


class PgBasebackup(TypedDict, total=False):
    database: str
    owner: str
    secret: Secret
    source: Required[str]


class RecoveryBackup(TypedDict, total=False):
    endpointCA: ConnectionString
    name: Required[str]


class RecoveryTarget(TypedDict, total=False):
    backupID: str
    exclusive: bool
    targetImmediate: bool
    targetLSN: str
    targetName: str
    targetTLI: str
    targetTime: str
    targetXID: str


class VolumeSnapshotsStorage(TypedDict, total=False):
    apiGroup: str
    kind: Required[str]
    name: Required[str]


class VolumeSnapshots(TypedDict, total=False):
    storage: Required[VolumeSnapshotsStorage]
    tablespaceStorage: dict[str, VolumeSnapshotsStorage]
    walStorage: VolumeSnapshotsStorage


class Recovery(TypedDict, total=False):
    backup: RecoveryBackup
    database: str
    owner: str
    recoveryTarget: RecoveryTarget
    secret: Secret
    source: str
    volumeSnapshots: VolumeSnapshots


class Bootstrap(TypedDict, total=False):
    initdb: Initdb
    pg_basebackup: PgBasebackup
    recovery: Recovery


class Certificates(TypedDict, total=False):
    clientCASecret: str
    replicationTLSSecret: str
    serverAltDNSNames: list[str]
    serverCASecret: str
    serverTLSSecret: str


class ConfigMapKeyRef(TypedDict, total=False):
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
    configMapKeyRef: ConfigMapKeyRef
    fieldRef: FieldRef
    fileKeyRef: FileKeyRef
    resourceFieldRef: ResourceFieldRef
    secretKeyRef: ConfigMapKeyRef


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


class Empty(TypedDict, total=False):
    pass


class DataSourceRef(TypedDict, total=False):
    apiGroup: str
    kind: Required[str]
    name: Required[str]
    namespace: str


class SpecResources(TypedDict, total=False):
    limits: dict[str, int | str]
    requests: dict[str, int | str]


class Spec(TypedDict, total=False):
    accessModes: list[str]
    dataSource: VolumeSnapshotsStorage
    dataSourceRef: DataSourceRef
    resources: SpecResources
    selector: Selector
    storageClassName: str
    volumeAttributesClassName: str
    volumeMode: str
    volumeName: str


class VolumeClaimTemplate(TypedDict, total=False):
    metadata: Empty
    spec: Required[Spec]


class EphemeralVolumeSource(TypedDict, total=False):
    volumeClaimTemplate: VolumeClaimTemplate


class EphemeralVolumesSizeLimit(TypedDict, total=False):
    shm: int | str
    temporaryData: int | str


class Plugin(TypedDict, total=False):
    enabled: bool
    isWALArchiver: bool
    name: Required[str]
    parameters: dict[str, str]


class ExternalCluster(TypedDict, total=False):
    barmanObjectStore: BarmanObjectStore
    connectionParameters: dict[str, str]
    name: Required[str]
    password: ConfigMapKeyRef
    plugin: Plugin
    sslCert: ConfigMapKeyRef
    sslKey: ConfigMapKeyRef
    sslRootCert: ConfigMapKeyRef


class ImageCatalogRef(TypedDict, total=False):
    apiGroup: str
    kind: Required[str]
    major: Required[int]
    name: Required[str]


class InheritedMetadata(TypedDict, total=False):
    annotations: dict[str, str]
    labels: dict[str, str]


class Role(TypedDict, total=False):
    bypassrls: bool
    comment: str
    connectionLimit: int
    createdb: bool
    createrole: bool
    disablePassword: bool
    ensure: Literal["present", "absent"]
    inRoles: list[str]
    inherit: bool
    login: bool
    name: Required[str]
    passwordSecret: Secret
    replication: bool
    superuser: bool
    validUntil: str


class Metadata(TypedDict, total=False):
    annotations: dict[str, str]
    labels: dict[str, str]
    name: str


class Port(TypedDict, total=False):
    appProtocol: str
    name: str
    nodePort: int
    port: Required[int]
    protocol: str
    targetPort: int | str


class ClientIP(TypedDict, total=False):
    timeoutSeconds: int


class SessionAffinityConfig(TypedDict, total=False):
    clientIP: ClientIP


class ServiceTemplateSpec(TypedDict, total=False):
    allocateLoadBalancerNodePorts: bool
    clusterIP: str
    clusterIPs: list[str]
    externalIPs: list[str]
    externalName: str
    externalTrafficPolicy: str
    healthCheckNodePort: int
    internalTrafficPolicy: str
    ipFamilies: list[str]
    ipFamilyPolicy: str
    loadBalancerClass: str
    loadBalancerIP: str
    loadBalancerSourceRanges: list[str]
    ports: list[Port]
    publishNotReadyAddresses: bool
    selector: dict[str, str]
    sessionAffinity: str
    sessionAffinityConfig: SessionAffinityConfig
    trafficDistribution: str
    type: str


class ServiceTemplate(TypedDict, total=False):
    metadata: Metadata
    spec: ServiceTemplateSpec


class Additional(TypedDict, total=False):
    selectorType: Required[Literal["rw", "r", "ro"]]
    serviceTemplate: Required[ServiceTemplate]
    updateStrategy: Literal["patch", "replace"]


class Services(TypedDict, total=False):
    additional: list[Additional]
    disabledDefaultServices: list[Literal["rw", "r", "ro"]]


class Managed(TypedDict, total=False):
    roles: list[Role]
    services: Services


class Relabeling(TypedDict, total=False):
    action: Literal["replace", "Replace", "keep", "Keep", "drop", "Drop", "hashmod", "HashMod", "labelmap", "LabelMap", "labeldrop", "LabelDrop", "labelkeep", "LabelKeep", "lowercase", "Lowercase", "uppercase", "Uppercase", "keepequal", "KeepEqual", "dropequal", "DropEqual"]
    modulus: int
    regex: str
    replacement: str
    separator: str
    sourceLabels: list[str]
    targetLabel: str


class Tls(TypedDict, total=False):
    enabled: bool


class Monitoring(TypedDict, total=False):
    customQueriesConfigMap: list[ConnectionString]
    customQueriesSecret: list[ConnectionString]
    disableDefaultQueries: bool
    enablePodMonitor: bool
    metricsQueriesTTL: str
    podMonitorMetricRelabelings: list[Relabeling]
    podMonitorRelabelings: list[Relabeling]
    tls: Tls


class NodeMaintenanceWindow(TypedDict, total=False):
    inProgress: bool
    reusePVC: bool


class Profile(TypedDict, total=False):
    localhostProfile: str
    type: Required[str]


class SeLinuxOptions(TypedDict, total=False):
    level: str
    role: str
    type: str
    user: str


class Sysctl(TypedDict, total=False):
    name: Required[str]
    value: Required[str]


class WindowsOptions(TypedDict, total=False):
    gmsaCredentialSpec: str
    gmsaCredentialSpecName: str
    hostProcess: bool
    runAsUserName: str


class PodSecurityContext(TypedDict, total=False):
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
    sysctls: list[Sysctl]
    windowsOptions: WindowsOptions


class PodSelectorRef(TypedDict, total=False):
    name: Required[str]
    selector: Required[Selector]


class Image(TypedDict, total=False):
    pullPolicy: str
    reference: str


class Extension(TypedDict, total=False):
    bin_path: list[str]
    dynamic_library_path: list[str]
    env: list[Sysctl]
    extension_control_path: list[str]
    image: Image
    ld_library_path: list[str]
    name: Required[str]


class BindAsAuth(TypedDict, total=False):
    prefix: str
    suffix: str


class BindSearchAuth(TypedDict, total=False):
    baseDN: str
    bindDN: str
    bindPassword: ConfigMapKeyRef
    searchAttribute: str
    searchFilter: str


class Ldap(TypedDict, total=False):
    bindAsAuth: BindAsAuth
    bindSearchAuth: BindSearchAuth
    port: int
    scheme: Literal["ldap", "ldaps"]
    server: str
    tls: bool


class SyncReplicaElectionConstraint(TypedDict, total=False):
    enabled: Required[bool]
    nodeLabelsAntiAffinity: list[str]


class Synchronous(TypedDict, total=False):
    dataDurability: Literal["required", "preferred"]
    failoverQuorum: bool
    maxStandbyNamesFromCluster: int
    method: Required[Literal["any", "first"]]
    number: Required[int]
    standbyNamesPost: list[str]
    standbyNamesPre: list[str]


class Postgresql(TypedDict, total=False):
    enableAlterSystem: bool
    extensions: list[Extension]
    ldap: Ldap
    parameters: dict[str, str]
    pg_hba: list[str]
    pg_ident: list[str]
    promotionTimeout: int
    shared_preload_libraries: list[str]
    syncReplicaElectionConstraint: SyncReplicaElectionConstraint
    synchronous: Synchronous


class PrimaryLease(TypedDict, total=False):
    leaseDurationSeconds: int
    releasedLeaseDurationSeconds: int
    renewDeadlineSeconds: int
    retryPeriodSeconds: int


class IsolationCheck(TypedDict, total=False):
    connectionTimeout: int
    enabled: bool
    requestTimeout: int


class Liveness(TypedDict, total=False):
    failureThreshold: int
    initialDelaySeconds: int
    isolationCheck: IsolationCheck
    periodSeconds: int
    successThreshold: int
    terminationGracePeriodSeconds: int
    timeoutSeconds: int


class Readiness(TypedDict, total=False):
    failureThreshold: int
    initialDelaySeconds: int
    maximumLag: int | str
    periodSeconds: int
    successThreshold: int
    terminationGracePeriodSeconds: int
    timeoutSeconds: int
    type: Literal["pg_isready", "streaming", "query"]


class Probes(TypedDict, total=False):
    liveness: Liveness
    readiness: Readiness
    startup: Readiness


class ClusterTrustBundle(TypedDict, total=False):
    labelSelector: Selector
    name: str
    optional: bool
    path: Required[str]
    signerName: str


class Item(TypedDict, total=False):
    key: Required[str]
    mode: int
    path: Required[str]


class ConfigMap(TypedDict, total=False):
    items: list[Item]
    name: str
    optional: bool


class DownwardAPIItem(TypedDict, total=False):
    fieldRef: FieldRef
    mode: int
    path: Required[str]
    resourceFieldRef: ResourceFieldRef


class DownwardAPI(TypedDict, total=False):
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
    configMap: ConfigMap
    downwardAPI: DownwardAPI
    podCertificate: PodCertificate
    secret: ConfigMap
    serviceAccountToken: ServiceAccountToken


class ProjectedVolumeTemplate(TypedDict, total=False):
    defaultMode: int
    sources: list[Source]


class Replica(TypedDict, total=False):
    enabled: bool
    minApplyDelay: str
    primary: str
    promotionToken: str
    self: str
    source: Required[str]


class HighAvailability(TypedDict, total=False):
    enabled: bool
    slotPrefix: str
    synchronizeLogicalDecoding: bool


class SynchronizeReplicas(TypedDict, total=False):
    enabled: bool
    excludePatterns: list[str]


class ReplicationSlots(TypedDict, total=False):
    highAvailability: HighAvailability
    synchronizeReplicas: SynchronizeReplicas
    updateInterval: int


class Claim(TypedDict, total=False):
    name: Required[str]
    request: str


class Resources(TypedDict, total=False):
    claims: list[Claim]
    limits: dict[str, int | str]
    requests: dict[str, int | str]


class Capabilities(TypedDict, total=False):
    add: list[str]
    drop: list[str]


class SecurityContext(TypedDict, total=False):
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


class ServiceAccountTemplate(TypedDict, total=False):
    metadata: Required[Metadata]


class Storage(TypedDict, total=False):
    pvcTemplate: Spec
    resizeInUseVolumes: bool
    size: str
    storageClass: str


class Owner(TypedDict, total=False):
    name: str


class Tablespace(TypedDict, total=False):
    name: Required[str]
    owner: Owner
    storage: Required[Storage]
    temporary: bool


class TopologySpreadConstraint(TypedDict, total=False):
    labelSelector: Selector
    matchLabelKeys: list[str]
    maxSkew: Required[int]
    minDomains: int
    nodeAffinityPolicy: str
    nodeTaintsPolicy: str
    topologyKey: Required[str]
    whenUnsatisfiable: Required[str]


class ClusterSpec(TypedDict, total=False):
    affinity: Affinity
    backup: Backup
    bootstrap: Bootstrap
    certificates: Certificates
    description: str
    enablePDB: bool
    enableSuperuserAccess: bool
    env: list[Env]
    envFrom: list[EnvFrom]
    ephemeralVolumeSource: EphemeralVolumeSource
    ephemeralVolumesSizeLimit: EphemeralVolumesSizeLimit
    externalClusters: list[ExternalCluster]
    failoverDelay: int
    imageCatalogRef: ImageCatalogRef
    imageName: str
    imagePullPolicy: str
    imagePullSecrets: list[Secret]
    inheritedMetadata: InheritedMetadata
    instances: int
    livenessProbeTimeout: int
    logLevel: Literal["error", "warning", "info", "debug", "trace"]
    managed: Managed
    maxSyncReplicas: int
    minSyncReplicas: int
    monitoring: Monitoring
    nodeMaintenanceWindow: NodeMaintenanceWindow
    plugins: list[Plugin]
    podSecurityContext: PodSecurityContext
    podSelectorRefs: list[PodSelectorRef]
    postgresGID: int
    postgresUID: int
    postgresql: Postgresql
    primaryLease: PrimaryLease
    primaryUpdateMethod: Literal["switchover", "restart"]
    primaryUpdateStrategy: Literal["unsupervised", "supervised"]
    priorityClassName: str
    probes: Probes
    projectedVolumeTemplate: ProjectedVolumeTemplate
    replica: Replica
    replicationSlots: ReplicationSlots
    resources: Resources
    schedulerName: str
    seccompProfile: Profile
    securityContext: SecurityContext
    serviceAccountName: str
    serviceAccountTemplate: ServiceAccountTemplate
    smartShutdownTimeout: int
    startDelay: int
    stopDelay: int
    storage: Storage
    superuserSecret: Secret
    switchoverDelay: int
    tablespaces: list[Tablespace]
    topologySpreadConstraints: list[TopologySpreadConstraint]
    walStorage: Storage


class Cluster(TypedDict, total=False):
    apiVersion: Required[Literal["postgresql.cnpg.io/v1"]]
    kind: Required[Literal["Cluster"]]
    metadata: Required[ObjectMeta]
    spec: Required[ClusterSpec]


SeccompProfile = Profile
SuperuserSecret = Secret
WalStorage = Storage
