"""ProviderConfig of m.argocd.crossplane.io, from github.com/crossplane-contrib/provider-argocd main (unreleased, v0.15.0-rc.0-13)@04791d076f13a9001124010e4a76e23b42b53bd2. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class AzureWorkloadIdentityOptions(TypedDict, total=False):
    clientID: str
    tenantID: str
    tokenFilePath: str


class Env(TypedDict, total=False):
    name: Required[str]


class Fs(TypedDict, total=False):
    path: Required[str]


class SecretRef(TypedDict, total=False):
    key: Required[str]
    name: Required[str]
    namespace: Required[str]


class Credentials(TypedDict, total=False):
    audiences: list[str]
    azureWorkloadIdentityOptions: AzureWorkloadIdentityOptions
    env: Env
    fs: Fs
    secretRef: SecretRef
    source: Required[Literal["None", "Secret", "Environment", "Filesystem", "AzureWorkloadIdentity"]]


class ProviderConfigSpec(TypedDict, total=False):
    credentials: Required[Credentials]
    grpcWeb: bool
    grpcWebRootPath: str
    insecure: bool
    plainText: bool
    serverAddr: Required[str]


class ProviderConfig(TypedDict, total=False):
    apiVersion: Required[Literal["m.argocd.crossplane.io/v1alpha1"]]
    kind: Required[Literal["ProviderConfig"]]
    metadata: Required[ObjectMeta]
    spec: Required[ProviderConfigSpec]
