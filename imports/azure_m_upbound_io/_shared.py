"""What kinds of azure.m.upbound.io have in common, from github.com/crossplane-contrib/provider-upjet-azure v2.7.0@7ef8ebb8022adf6c75165ff1ef1f91c51d24c08f. Generated; do not edit."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class ClusterProviderConfigSpec(TypedDict, total=False):
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


class Credentials(TypedDict, total=False):
    env: Env
    fs: Fs
    secretRef: SecretRef
    source: Required[Literal["None", "Secret", "UserAssignedManagedIdentity", "SystemAssignedManagedIdentity", "OIDCTokenFile", "Upbound", "Filesystem"]]


class Features(TypedDict, total=False):
    postgreSQLFlexibleServer: PostgreSQLFlexibleServer


class ReconciliationPolicy(TypedDict, total=False):
    exponentialFailureRateLimiter: ExponentialFailureRateLimiter


class Env(TypedDict, total=False):
    name: Required[str]


class Fs(TypedDict, total=False):
    path: Required[str]


class SecretRef(TypedDict, total=False):
    key: Required[str]
    name: Required[str]
    namespace: Required[str]


class PostgreSQLFlexibleServer(TypedDict, total=False):
    restartServerOnConfigurationValueChange: bool


class ExponentialFailureRateLimiter(TypedDict, total=False):
    baseDelay: str
    maxDelay: str
