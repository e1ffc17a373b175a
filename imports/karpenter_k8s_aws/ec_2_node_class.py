"""EC2NodeClass of karpenter.k8s.aws, from github.com/aws/karpenter-provider-aws v1.14.1@bde00654cd316fddb3dccfba3f5ac07039865429. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class AmiSelectorTerm(TypedDict, total=False):
    alias: str
    id: str
    name: str
    owner: str
    ssmParameter: str
    tags: dict[str, str]


class Ebs(TypedDict, total=False):
    deleteOnTermination: bool
    encrypted: bool
    iops: int
    kmsKeyID: str
    snapshotID: str
    throughput: int
    volumeInitializationRate: int
    volumeSize: str
    volumeType: Literal["standard", "io1", "io2", "gp2", "sc1", "st1", "gp3"]


class BlockDeviceMapping(TypedDict, total=False):
    deviceName: str
    ebs: Ebs
    rootVolume: bool


class CapacityReservationSelectorTerm(TypedDict, total=False):
    id: str
    instanceMatchCriteria: Literal["open", "targeted"]
    ownerID: str
    tags: dict[str, str]


class ConnectionTracking(TypedDict, total=False):
    tcpEstablishedTimeout: int
    udpStreamTimeout: int
    udpTimeout: int


class CpuOptions(TypedDict, total=False):
    nestedVirtualization: Literal["enabled", "disabled"]


class Kubelet(TypedDict, total=False):
    clusterDNS: list[str]
    cpuCFSQuota: bool
    evictionHard: dict[str, str]
    evictionMaxPodGracePeriod: int
    evictionSoft: dict[str, str]
    evictionSoftGracePeriod: dict[str, str]
    imageGCHighThresholdPercent: int
    imageGCLowThresholdPercent: int
    kubeReserved: dict[str, str]
    maxPods: int
    podsPerCore: int
    systemReserved: dict[str, str]


class MetadataOptions(TypedDict, total=False):
    httpEndpoint: Literal["enabled", "disabled"]
    httpProtocolIPv6: Literal["enabled", "disabled"]
    httpPutResponseHopLimit: int
    httpTokens: Literal["required", "optional"]


class NetworkInterface(TypedDict, total=False):
    deviceIndex: Required[int]
    interfaceType: Required[Literal["interface", "efa-only"]]
    networkCardIndex: Required[int]


class PlacementGroupSelector(TypedDict, total=False):
    id: str
    name: str


class SecurityGroupSelectorTerm(TypedDict, total=False):
    id: str
    name: str
    tags: dict[str, str]


class SubnetSelectorTerm(TypedDict, total=False):
    id: str
    tags: dict[str, str]


class EC2NodeClassSpec(TypedDict, total=False):
    amiFamily: Literal["AL2", "AL2023", "Bottlerocket", "Custom", "Windows2019", "Windows2022", "Windows2025"]
    amiSelectorTerms: Required[list[AmiSelectorTerm]]
    associatePublicIPAddress: bool
    blockDeviceMappings: list[BlockDeviceMapping]
    capacityReservationSelectorTerms: list[CapacityReservationSelectorTerm]
    connectionTracking: ConnectionTracking
    context: str
    cpuOptions: CpuOptions
    detailedMonitoring: bool
    instanceProfile: str
    instanceStorePolicy: Literal["RAID0"]
    ipPrefixCount: int
    kubelet: Kubelet
    metadataOptions: MetadataOptions
    networkInterfaces: list[NetworkInterface]
    placementGroupSelector: PlacementGroupSelector
    role: str
    securityGroupSelectorTerms: Required[list[SecurityGroupSelectorTerm]]
    subnetSelectorTerms: Required[list[SubnetSelectorTerm]]
    tags: dict[str, str]
    userData: str


class EC2NodeClass(TypedDict, total=False):
    apiVersion: Required[Literal["karpenter.k8s.aws/v1"]]
    kind: Required[Literal["EC2NodeClass"]]
    metadata: Required[ObjectMeta]
    spec: EC2NodeClassSpec
