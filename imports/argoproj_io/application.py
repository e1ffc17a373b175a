"""Application of argoproj.io, from github.com/argoproj/argo-cd v3.6.1. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Destination as Destination,
    Info,
    Retry,
    Source as Source,
    SourceHydrator as SourceHydrator,
    Spec,
    SyncPolicy as SyncPolicy,
)


class InitiatedBy(TypedDict, total=False):
    automated: bool
    username: str


class Resource(TypedDict, total=False):
    group: str
    kind: Required[str]
    name: Required[str]
    namespace: str


class Apply(TypedDict, total=False):
    force: bool


class SyncStrategy(TypedDict, total=False):
    apply: Apply
    hook: Apply


class Sync(TypedDict, total=False):
    autoHealAttemptsCount: int
    dryRun: bool
    manifests: list[str]
    prune: bool
    resources: list[Resource]
    revision: str
    revisions: list[str]
    source: Source
    sources: list[Source]
    syncOptions: list[str]
    syncStrategy: SyncStrategy


class ApplicationOperation(TypedDict, total=False):
    info: list[Info]
    initiatedBy: InitiatedBy
    retry: Retry
    sync: Sync


class Application(TypedDict, total=False):
    apiVersion: Required[Literal["argoproj.io/v1alpha1"]]
    kind: Required[Literal["Application"]]
    metadata: Required[ObjectMeta]
    operation: ApplicationOperation
    spec: Required[Spec]


ApplicationSpec = Spec
