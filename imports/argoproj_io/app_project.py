"""AppProject of argoproj.io, from github.com/argoproj/argo-cd v3.6.1. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Destination,
)


class ClusterResourceBlacklist(TypedDict, total=False):
    group: Required[str]
    kind: Required[str]
    name: str


class DestinationServiceAccount(TypedDict, total=False):
    defaultServiceAccount: Required[str]
    namespace: str
    server: Required[str]


class NamespaceResourceBlacklist(TypedDict, total=False):
    group: Required[str]
    kind: Required[str]


class Ignore(TypedDict, total=False):
    group: str
    kind: str
    name: str


class OrphanedResources(TypedDict, total=False):
    ignore: list[Ignore]
    warn: bool


class JwtToken(TypedDict, total=False):
    exp: int
    iat: Required[int]
    id: str


class Role(TypedDict, total=False):
    description: str
    groups: list[str]
    jwtTokens: list[JwtToken]
    name: Required[str]
    policies: list[str]


class SignatureKey(TypedDict, total=False):
    keyID: Required[str]


class Gpg(TypedDict, total=False):
    keys: Required[list[str]]
    mode: Required[str]


class Repo(TypedDict, total=False):
    url: Required[str]


class Policy(TypedDict, total=False):
    gpg: Required[Gpg]
    repos: Required[list[Repo]]


class Git(TypedDict, total=False):
    policies: Required[list[Policy]]


class SourceIntegrity(TypedDict, total=False):
    git: Required[Git]


class SyncWindow(TypedDict, total=False):
    andOperator: bool
    applications: list[str]
    clusters: list[str]
    description: str
    duration: str
    kind: str
    manualSync: bool
    namespaces: list[str]
    schedule: str
    syncOverrun: bool
    timeZone: str


class AppProjectSpec(TypedDict, total=False):
    clusterResourceBlacklist: list[ClusterResourceBlacklist]
    clusterResourceWhitelist: list[ClusterResourceBlacklist]
    description: str
    destinationServiceAccounts: list[DestinationServiceAccount]
    destinations: list[Destination]
    namespaceResourceBlacklist: list[NamespaceResourceBlacklist]
    namespaceResourceWhitelist: list[NamespaceResourceBlacklist]
    orphanedResources: OrphanedResources
    permitOnlyProjectScopedClusters: bool
    roles: list[Role]
    signatureKeys: list[SignatureKey]
    sourceIntegrity: SourceIntegrity
    sourceNamespaces: list[str]
    sourceRepos: list[str]
    syncWindows: list[SyncWindow]


class AppProject(TypedDict, total=False):
    apiVersion: Required[Literal["argoproj.io/v1alpha1"]]
    kind: Required[Literal["AppProject"]]
    metadata: Required[ObjectMeta]
    spec: Required[AppProjectSpec]
