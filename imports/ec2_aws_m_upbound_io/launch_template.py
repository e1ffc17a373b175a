"""LaunchTemplate of ec2.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class Ebs(TypedDict, total=False):
    deleteOnTermination: str
    encrypted: str
    iops: float
    kmsKeyId: str
    kmsKeyIdRef: Ref
    kmsKeyIdSelector: Selector
    snapshotId: str
    throughput: float
    volumeInitializationRate: float
    volumeSize: float
    volumeType: str


class BlockDeviceMapping(TypedDict, total=False):
    deviceName: str
    ebs: Ebs
    noDevice: str
    virtualName: str


class CapacityReservationTarget(TypedDict, total=False):
    capacityReservationId: str
    capacityReservationResourceGroupArn: str


class CapacityReservationSpecification(TypedDict, total=False):
    capacityReservationPreference: str
    capacityReservationTarget: CapacityReservationTarget


class CpuOptions(TypedDict, total=False):
    amdSevSnp: str
    coreCount: float
    nestedVirtualization: str
    threadsPerCore: float


class CreditSpecification(TypedDict, total=False):
    cpuCredits: str


class EnclaveOptions(TypedDict, total=False):
    enabled: bool


class HibernationOptions(TypedDict, total=False):
    configured: bool


class IamInstanceProfile(TypedDict, total=False):
    arn: str
    arnRef: Ref
    arnSelector: Selector
    name: str
    nameRef: Ref
    nameSelector: Selector


class SpotOptions(TypedDict, total=False):
    blockDurationMinutes: float
    instanceInterruptionBehavior: str
    maxPrice: str
    spotInstanceType: str
    validUntil: str


class InstanceMarketOptions(TypedDict, total=False):
    marketType: str
    spotOptions: SpotOptions


class AcceleratorCount(TypedDict, total=False):
    max: float
    min: float


class InstanceRequirements(TypedDict, total=False):
    acceleratorCount: AcceleratorCount
    acceleratorManufacturers: list[str]
    acceleratorNames: list[str]
    acceleratorTotalMemoryMib: AcceleratorCount
    acceleratorTypes: list[str]
    allowedInstanceTypes: list[str]
    bareMetal: str
    baselineEbsBandwidthMbps: AcceleratorCount
    burstablePerformance: str
    cpuManufacturers: list[str]
    excludedInstanceTypes: list[str]
    instanceGenerations: list[str]
    localStorage: str
    localStorageTypes: list[str]
    maxSpotPriceAsPercentageOfOptimalOnDemandPrice: float
    memoryGibPerVcpu: AcceleratorCount
    memoryMib: AcceleratorCount
    networkBandwidthGbps: AcceleratorCount
    networkInterfaceCount: AcceleratorCount
    onDemandMaxPricePercentageOverLowestPrice: float
    requireHibernateSupport: bool
    spotMaxPricePercentageOverLowestPrice: float
    totalLocalStorageGb: AcceleratorCount
    vcpuCount: AcceleratorCount


class LicenseSpecification(TypedDict, total=False):
    licenseConfigurationArn: str


class MaintenanceOptions(TypedDict, total=False):
    autoRecovery: str


class MetadataOptions(TypedDict, total=False):
    httpEndpoint: str
    httpProtocolIpv6: str
    httpPutResponseHopLimit: float
    httpTokens: str
    instanceMetadataTags: str


class ConnectionTrackingSpecification(TypedDict, total=False):
    tcpEstablishedTimeout: float
    udpStreamTimeout: float
    udpTimeout: float


class EnaSrdUdpSpecification(TypedDict, total=False):
    enaSrdUdpEnabled: bool


class EnaSrdSpecification(TypedDict, total=False):
    enaSrdEnabled: bool
    enaSrdUdpSpecification: EnaSrdUdpSpecification


class NetworkInterface(TypedDict, total=False):
    associateCarrierIpAddress: str
    associatePublicIpAddress: str
    connectionTrackingSpecification: ConnectionTrackingSpecification
    deleteOnTermination: str
    description: str
    deviceIndex: float
    enaSrdSpecification: EnaSrdSpecification
    interfaceType: str
    ipv4AddressCount: float
    ipv4Addresses: list[str]
    ipv4PrefixCount: float
    ipv4Prefixes: list[str]
    ipv6AddressCount: float
    ipv6Addresses: list[str]
    ipv6PrefixCount: float
    ipv6Prefixes: list[str]
    networkCardIndex: float
    networkInterfaceId: str
    networkInterfaceIdRef: Ref
    networkInterfaceIdSelector: Selector
    primaryIpv6: str
    privateIpAddress: str
    securityGroupRefs: list[Ref]
    securityGroupSelector: Selector
    securityGroups: list[str]
    subnetId: str
    subnetIdRef: Ref
    subnetIdSelector: Selector


class NetworkPerformanceOptions(TypedDict, total=False):
    bandwidthWeighting: str


class Placement(TypedDict, total=False):
    affinity: str
    availabilityZone: str
    groupId: str
    groupName: str
    hostId: str
    hostResourceGroupArn: str
    partitionNumber: float
    spreadDomain: str
    tenancy: str


class PrivateDnsNameOptions(TypedDict, total=False):
    enableResourceNameDnsARecord: bool
    enableResourceNameDnsAaaaRecord: bool
    hostnameType: str


class SecondaryInterface(TypedDict, total=False):
    deleteOnTermination: bool
    deviceIndex: float
    interfaceType: str
    networkCardIndex: float
    privateIpAddressCount: float
    privateIpAddresses: list[str]
    secondarySubnetId: str


class TagSpecification(TypedDict, total=False):
    resourceType: str
    tags: dict[str, str]


class ForProvider(TypedDict, total=False):
    blockDeviceMappings: list[BlockDeviceMapping]
    capacityReservationSpecification: CapacityReservationSpecification
    cpuOptions: CpuOptions
    creditSpecification: CreditSpecification
    defaultVersion: float
    description: str
    disableApiStop: bool
    disableApiTermination: bool
    ebsOptimized: str
    enclaveOptions: EnclaveOptions
    hibernationOptions: HibernationOptions
    iamInstanceProfile: IamInstanceProfile
    imageId: str
    instanceInitiatedShutdownBehavior: str
    instanceMarketOptions: InstanceMarketOptions
    instanceRequirements: InstanceRequirements
    instanceType: str
    kernelId: str
    keyName: str
    licenseSpecification: list[LicenseSpecification]
    maintenanceOptions: MaintenanceOptions
    metadataOptions: MetadataOptions
    monitoring: EnclaveOptions
    name: str
    networkInterfaces: list[NetworkInterface]
    networkPerformanceOptions: NetworkPerformanceOptions
    placement: Placement
    privateDnsNameOptions: PrivateDnsNameOptions
    ramDiskId: str
    region: Required[str]
    secondaryInterfaces: list[SecondaryInterface]
    securityGroupNameRefs: list[Ref]
    securityGroupNameSelector: Selector
    securityGroupNames: list[str]
    tagSpecifications: list[TagSpecification]
    tags: dict[str, str]
    updateDefaultVersion: bool
    userData: str
    vpcSecurityGroupIdRefs: list[Ref]
    vpcSecurityGroupIdSelector: Selector
    vpcSecurityGroupIds: list[str]


class InitProvider(TypedDict, total=False):
    blockDeviceMappings: list[BlockDeviceMapping]
    capacityReservationSpecification: CapacityReservationSpecification
    cpuOptions: CpuOptions
    creditSpecification: CreditSpecification
    defaultVersion: float
    description: str
    disableApiStop: bool
    disableApiTermination: bool
    ebsOptimized: str
    enclaveOptions: EnclaveOptions
    hibernationOptions: HibernationOptions
    iamInstanceProfile: IamInstanceProfile
    imageId: str
    instanceInitiatedShutdownBehavior: str
    instanceMarketOptions: InstanceMarketOptions
    instanceRequirements: InstanceRequirements
    instanceType: str
    kernelId: str
    keyName: str
    licenseSpecification: list[LicenseSpecification]
    maintenanceOptions: MaintenanceOptions
    metadataOptions: MetadataOptions
    monitoring: EnclaveOptions
    name: str
    networkInterfaces: list[NetworkInterface]
    networkPerformanceOptions: NetworkPerformanceOptions
    placement: Placement
    privateDnsNameOptions: PrivateDnsNameOptions
    ramDiskId: str
    secondaryInterfaces: list[SecondaryInterface]
    securityGroupNameRefs: list[Ref]
    securityGroupNameSelector: Selector
    securityGroupNames: list[str]
    tagSpecifications: list[TagSpecification]
    tags: dict[str, str]
    updateDefaultVersion: bool
    userData: str
    vpcSecurityGroupIdRefs: list[Ref]
    vpcSecurityGroupIdSelector: Selector
    vpcSecurityGroupIds: list[str]


class LaunchTemplateSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class LaunchTemplate(TypedDict, total=False):
    apiVersion: Required[Literal["ec2.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["LaunchTemplate"]]
    metadata: Required[ObjectMeta]
    spec: Required[LaunchTemplateSpec]
