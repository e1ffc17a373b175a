"""Cluster of cluster.m.argocd.crossplane.io, from github.com/crossplane-contrib/provider-argocd main (unreleased, v0.15.0-rc.0-13)@04791d076f13a9001124010e4a76e23b42b53bd2. Generated; do not edit."""

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


class ProviderConfigRef(TypedDict, total=False):
    kind: Required[str]
    name: Required[str]


class WriteConnectionSecretToRef(TypedDict, total=False):
    name: Required[str]


class ClusterSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Cluster(TypedDict, total=False):
    apiVersion: Required[Literal["cluster.m.argocd.crossplane.io/v1alpha1"]]
    kind: Required[Literal["Cluster"]]
    metadata: Required[ObjectMeta]
    spec: Required[ClusterSpec]
