"""Account of storage.azure.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ActiveDirectory(TypedDict, total=False):
    domainGuid: str
    domainName: str
    domainSid: str
    forestName: str
    netbiosDomainName: str
    storageSid: str


class AzureFilesAuthentication(TypedDict, total=False):
    activeDirectory: ActiveDirectory
    defaultShareLevelPermission: str
    directoryType: str


class ContainerDeleteRetentionPolicy(TypedDict, total=False):
    days: float


class CorsRule(TypedDict, total=False):
    allowedHeaders: list[str]
    allowedMethods: list[str]
    allowedOrigins: list[str]
    exposedHeaders: list[str]
    maxAgeInSeconds: float


class DeleteRetentionPolicy(TypedDict, total=False):
    days: float
    permanentDeleteEnabled: bool


class BlobProperties(TypedDict, total=False):
    changeFeedEnabled: bool
    changeFeedRetentionInDays: float
    containerDeleteRetentionPolicy: ContainerDeleteRetentionPolicy
    corsRule: list[CorsRule]
    defaultServiceVersion: str
    deleteRetentionPolicy: DeleteRetentionPolicy
    lastAccessTimeEnabled: bool
    restorePolicy: ContainerDeleteRetentionPolicy
    versioningEnabled: bool


class CustomDomain(TypedDict, total=False):
    name: str
    useSubdomain: bool


class CustomerManagedKey(TypedDict, total=False):
    keyVaultKeyId: str
    managedHsmKeyId: str
    userAssignedIdentityId: str


class Identity(TypedDict, total=False):
    identityIds: list[str]
    type: str


class ImmutabilityPolicy(TypedDict, total=False):
    allowProtectedAppendWrites: bool
    periodSinceCreationInDays: float
    state: str


class PrivateLinkAccess(TypedDict, total=False):
    endpointResourceId: str
    endpointTenantId: str


class NetworkRules(TypedDict, total=False):
    bypass: list[str]
    defaultAction: str
    ipRules: list[str]
    privateLinkAccess: list[PrivateLinkAccess]
    virtualNetworkSubnetIds: list[str]
    virtualNetworkSubnetIdsRefs: list[Ref]
    virtualNetworkSubnetIdsSelector: Selector


class Metrics(TypedDict, total=False):
    enabled: bool
    includeApis: bool
    retentionPolicyDays: float
    version: str


class Logging(TypedDict, total=False):
    delete: bool
    read: bool
    retentionPolicyDays: float
    version: str
    write: bool


class QueueProperties(TypedDict, total=False):
    corsRule: list[CorsRule]
    hourMetrics: Metrics
    logging: Logging
    minuteMetrics: Metrics


class Routing(TypedDict, total=False):
    choice: str
    publishInternetEndpoints: bool
    publishMicrosoftEndpoints: bool


class SasPolicy(TypedDict, total=False):
    expirationAction: str
    expirationPeriod: str


class Smb(TypedDict, total=False):
    authenticationTypes: list[str]
    channelEncryptionType: list[str]
    kerberosTicketEncryptionType: list[str]
    multichannelEnabled: bool
    versions: list[str]


class ShareProperties(TypedDict, total=False):
    corsRule: list[CorsRule]
    retentionPolicy: ContainerDeleteRetentionPolicy
    smb: Smb


class StaticWebsite(TypedDict, total=False):
    error404Document: str
    indexDocument: str


class ForProvider(TypedDict, total=False):
    accessTier: str
    accountKind: str
    accountReplicationType: str
    accountTier: str
    allowNestedItemsToBePublic: bool
    allowedCopyScope: str
    azureFilesAuthentication: AzureFilesAuthentication
    blobProperties: BlobProperties
    crossTenantReplicationEnabled: bool
    customDomain: CustomDomain
    customerManagedKey: CustomerManagedKey
    defaultToOauthAuthentication: bool
    dnsEndpointType: str
    edgeZone: str
    httpsTrafficOnlyEnabled: bool
    identity: Identity
    immutabilityPolicy: ImmutabilityPolicy
    infrastructureEncryptionEnabled: bool
    isHnsEnabled: bool
    largeFileShareEnabled: bool
    localUserEnabled: bool
    location: str
    minTlsVersion: str
    networkRules: NetworkRules
    nfsv3Enabled: bool
    provisionedBillingModelVersion: str
    publicNetworkAccessEnabled: bool
    queueEncryptionKeyType: str
    queueProperties: QueueProperties
    resourceGroupName: str
    resourceGroupNameRef: Ref
    resourceGroupNameSelector: Selector
    routing: Routing
    sasPolicy: SasPolicy
    sftpEnabled: bool
    shareProperties: ShareProperties
    sharedAccessKeyEnabled: bool
    staticWebsite: StaticWebsite
    tableEncryptionKeyType: str
    tags: dict[str, str]


class InitProvider(TypedDict, total=False):
    accessTier: str
    accountKind: str
    accountReplicationType: str
    accountTier: str
    allowNestedItemsToBePublic: bool
    allowedCopyScope: str
    azureFilesAuthentication: AzureFilesAuthentication
    blobProperties: BlobProperties
    crossTenantReplicationEnabled: bool
    customDomain: CustomDomain
    customerManagedKey: CustomerManagedKey
    defaultToOauthAuthentication: bool
    dnsEndpointType: str
    edgeZone: str
    httpsTrafficOnlyEnabled: bool
    identity: Identity
    immutabilityPolicy: ImmutabilityPolicy
    infrastructureEncryptionEnabled: bool
    isHnsEnabled: bool
    largeFileShareEnabled: bool
    localUserEnabled: bool
    location: str
    minTlsVersion: str
    networkRules: NetworkRules
    nfsv3Enabled: bool
    provisionedBillingModelVersion: str
    publicNetworkAccessEnabled: bool
    queueEncryptionKeyType: str
    queueProperties: QueueProperties
    routing: Routing
    sasPolicy: SasPolicy
    sftpEnabled: bool
    shareProperties: ShareProperties
    sharedAccessKeyEnabled: bool
    staticWebsite: StaticWebsite
    tableEncryptionKeyType: str
    tags: dict[str, str]


class AccountSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Account(TypedDict, total=False):
    apiVersion: Required[Literal["storage.azure.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Account"]]
    metadata: Required[ObjectMeta]
    spec: Required[AccountSpec]
