"""What kinds of azure.m.upbound.io have in common, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

from typing import Literal, Required, TypedDict


class Env(TypedDict, total=False):
    name: Required[str]


class Fs(TypedDict, total=False):
    path: Required[str]


class SecretRef(TypedDict, total=False):
    key: Required[str]
    name: Required[str]
    namespace: Required[str]


class Credentials(TypedDict, total=False):
    env: Env
    fs: Fs
    secretRef: SecretRef
    source: Required[Literal["None", "Secret", "UserAssignedManagedIdentity", "SystemAssignedManagedIdentity", "OIDCTokenFile", "Upbound", "Filesystem"]]


class PostgreSQLFlexibleServer(TypedDict, total=False):
    restartServerOnConfigurationValueChange: bool


class Features(TypedDict, total=False):
    postgreSQLFlexibleServer: PostgreSQLFlexibleServer


class ExponentialFailureRateLimiter(TypedDict, total=False):
    baseDelay: str
    maxDelay: str


class ReconciliationPolicy(TypedDict, total=False):
    exponentialFailureRateLimiter: ExponentialFailureRateLimiter


class ProviderConfigSpec(TypedDict, total=False):
    clientID: str
    credentials: Required[Credentials]
    environment: str
    features: Features
    msiEndpoint: str
    oidcTokenFilePath: str
    reconciliationPolicy: ReconciliationPolicy
    storageUseAzureAD: bool
    subscriptionID: str
    tenantID: str
