"""FlexibleServer of dbformysql.azure.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class AdministratorPasswordSecretRef(TypedDict, total=False):
    key: Required[str]
    name: Required[str]


class CustomerManagedKey(TypedDict, total=False):
    geoBackupKeyVaultKeyId: str
    geoBackupUserAssignedIdentityId: str
    keyVaultKeyId: str
    managedHsmKeyId: str
    primaryUserAssignedIdentityId: str


class HighAvailability(TypedDict, total=False):
    mode: str
    standbyAvailabilityZone: str


class Identity(TypedDict, total=False):
    identityIds: list[str]
    identityIdsRefs: list[Ref]
    identityIdsSelector: Selector
    type: str


class MaintenanceWindow(TypedDict, total=False):
    dayOfWeek: float
    startHour: float
    startMinute: float


class Storage(TypedDict, total=False):
    autoGrowEnabled: bool
    ioScalingEnabled: bool
    iops: float
    logOnDiskEnabled: bool
    sizeGb: float


class ForProvider(TypedDict, total=False):
    administratorLogin: str
    administratorPasswordSecretRef: AdministratorPasswordSecretRef
    administratorPasswordWo: str
    administratorPasswordWoVersion: float
    backupRetentionDays: float
    createMode: str
    customerManagedKey: CustomerManagedKey
    delegatedSubnetId: str
    delegatedSubnetIdRef: Ref
    delegatedSubnetIdSelector: Selector
    geoRedundantBackupEnabled: bool
    highAvailability: HighAvailability
    identity: Identity
    location: str
    maintenanceWindow: MaintenanceWindow
    pointInTimeRestoreTimeInUtc: str
    privateDnsZoneId: str
    privateDnsZoneIdRef: Ref
    privateDnsZoneIdSelector: Selector
    publicNetworkAccess: str
    replicationRole: str
    resourceGroupName: str
    resourceGroupNameRef: Ref
    resourceGroupNameSelector: Selector
    skuName: str
    sourceServerId: str
    storage: Storage
    tags: dict[str, str]
    version: str
    zone: str


class InitProvider(TypedDict, total=False):
    administratorLogin: str
    administratorPasswordSecretRef: AdministratorPasswordSecretRef
    administratorPasswordWo: str
    administratorPasswordWoVersion: float
    backupRetentionDays: float
    createMode: str
    customerManagedKey: CustomerManagedKey
    delegatedSubnetId: str
    delegatedSubnetIdRef: Ref
    delegatedSubnetIdSelector: Selector
    geoRedundantBackupEnabled: bool
    highAvailability: HighAvailability
    identity: Identity
    location: str
    maintenanceWindow: MaintenanceWindow
    pointInTimeRestoreTimeInUtc: str
    privateDnsZoneId: str
    privateDnsZoneIdRef: Ref
    privateDnsZoneIdSelector: Selector
    publicNetworkAccess: str
    replicationRole: str
    skuName: str
    sourceServerId: str
    storage: Storage
    tags: dict[str, str]
    version: str
    zone: str


class FlexibleServerSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class FlexibleServer(TypedDict, total=False):
    apiVersion: Required[Literal["dbformysql.azure.m.upbound.io/v1beta1"]]
    kind: Required[Literal["FlexibleServer"]]
    metadata: Required[ObjectMeta]
    spec: Required[FlexibleServerSpec]
