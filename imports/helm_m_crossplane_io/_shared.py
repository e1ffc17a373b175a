"""What kinds of helm.m.crossplane.io have in common, from github.com/crossplane-contrib/provider-helm v1.4.0@562a440a5f2ca60b924cad8481fa3b2811535a42. Generated; do not edit."""

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
