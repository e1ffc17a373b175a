"""Cluster of cluster.argocd.crossplane.io, from github.com/crossplane-contrib/provider-argocd v0.14.3@87d0a239b63316a8480e3145c511de04ff0a790f. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class AwsAuthConfig(TypedDict, total=False):
    clusterName: str
    roleARN: str


class SecretRef(TypedDict, total=False):
    key: Required[str]
    name: Required[str]
    namespace: Required[str]


class ExecProviderConfig(TypedDict, total=False):
    apiVersion: str
    args: list[str]
    command: str
    env: dict[str, str]
    installHint: str


class TlsClientConfig(TypedDict, total=False):
    caData: str
    caDataSecretRef: SecretRef
    certDataSecretRef: SecretRef
    insecure: Required[bool]
    keyDataSecretRef: SecretRef
    serverName: str


class Config(TypedDict, total=False):
    awsAuthConfig: AwsAuthConfig
    bearerTokenSecretRef: SecretRef
    execProviderConfig: ExecProviderConfig
    kubeconfigSecretRef: SecretRef
    passwordSecretRef: SecretRef
    tlsClientConfig: TlsClientConfig
    username: str


class ForProvider(TypedDict, total=False):
    annotations: dict[str, str]
    config: Required[Config]
    labels: dict[str, str]
    name: str
    namespaces: list[str]
    project: str
    server: str
    shard: int


class Policy(TypedDict, total=False):
    resolution: Literal["Required", "Optional"]
    resolve: Literal["Always", "IfNotPresent"]


class ProviderConfigRef(TypedDict, total=False):
    name: Required[str]
    policy: Policy


class WriteConnectionSecretToRef(TypedDict, total=False):
    name: Required[str]
    namespace: Required[str]


class ClusterSpec(TypedDict, total=False):
    deletionPolicy: Literal["Orphan", "Delete"]
    forProvider: Required[ForProvider]
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Cluster(TypedDict, total=False):
    apiVersion: Required[Literal["cluster.argocd.crossplane.io/v1alpha1"]]
    kind: Required[Literal["Cluster"]]
    metadata: Required[ObjectMeta]
    spec: Required[ClusterSpec]
