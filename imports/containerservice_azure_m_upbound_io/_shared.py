"""What kinds of containerservice.azure.m.upbound.io have in common, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

from typing import Literal, Required, TypedDict


class ProviderConfigRef(TypedDict, total=False):
    kind: Required[str]
    name: Required[str]


class WriteConnectionSecretToRef(TypedDict, total=False):
    name: Required[str]


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


class KubeletConfig(TypedDict, total=False):
    allowedUnsafeSysctls: list[str]
    containerLogMaxFiles: float
    containerLogMaxLine: float
    containerLogMaxSizeMb: float
    cpuCfsQuotaEnabled: bool
    cpuCfsQuotaPeriod: str
    cpuManagerPolicy: str
    imageGcHighThreshold: float
    imageGcLowThreshold: float
    podMaxPid: float
    topologyManagerPolicy: str


class SysctlConfig(TypedDict, total=False):
    fsAioMaxNr: float
    fsFileMax: float
    fsInotifyMaxUserWatches: float
    fsNrOpen: float
    kernelThreadsMax: float
    netCoreNetdevMaxBacklog: float
    netCoreOptmemMax: float
    netCoreRmemDefault: float
    netCoreRmemMax: float
    netCoreSomaxconn: float
    netCoreWmemDefault: float
    netCoreWmemMax: float
    netIpv4IpLocalPortRangeMax: float
    netIpv4IpLocalPortRangeMin: float
    netIpv4NeighDefaultGcThresh1: float
    netIpv4NeighDefaultGcThresh2: float
    netIpv4NeighDefaultGcThresh3: float
    netIpv4TcpFinTimeout: float
    netIpv4TcpKeepaliveIntvl: float
    netIpv4TcpKeepaliveProbes: float
    netIpv4TcpKeepaliveTime: float
    netIpv4TcpMaxSynBacklog: float
    netIpv4TcpMaxTwBuckets: float
    netIpv4TcpTwReuse: bool
    netNetfilterNfConntrackBuckets: float
    netNetfilterNfConntrackMax: float
    vmMaxMapCount: float
    vmSwappiness: float
    vmVfsCachePressure: float


class LinuxOsConfig(TypedDict, total=False):
    swapFileSizeMb: float
    sysctlConfig: SysctlConfig
    transparentHugePage: str
    transparentHugePageDefrag: str
    transparentHugePageEnabled: str


class AllowedHostPort(TypedDict, total=False):
    portEnd: float
    portStart: float
    protocol: str


class NodeNetworkProfile(TypedDict, total=False):
    allowedHostPorts: list[AllowedHostPort]
    applicationSecurityGroupIds: list[str]
    nodePublicIpTags: dict[str, str]
