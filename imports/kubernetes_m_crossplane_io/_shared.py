"""What kinds of kubernetes.m.crossplane.io have in common, from github.com/crossplane-contrib/provider-kubernetes v1.4.1. Generated; do not edit."""

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
    source: Required[Literal["None", "Secret", "InjectedIdentity", "Environment", "Filesystem"]]


class Identity(TypedDict, total=False):
    env: Env
    fs: Fs
    secretRef: SecretRef
    source: Required[Literal["None", "Secret", "InjectedIdentity", "Environment", "Filesystem"]]
    type: Required[Literal["GoogleApplicationCredentials", "AzureServicePrincipalCredentials", "AzureWorkloadIdentityCredentials", "UpboundTokens", "AWSWebIdentityCredentials", "NebiusServiceAccountCredentials"]]


class ProviderConfigSpec(TypedDict, total=False):
    credentials: Required[Credentials]
    identity: Identity


class ProviderConfigRef(TypedDict, total=False):
    kind: Required[str]
    name: Required[str]
