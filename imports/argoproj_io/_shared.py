"""What kinds of argoproj.io have in common, from github.com/argoproj/argo-cd v3.6.1. Generated; do not edit."""

from typing import Any, Required, TypedDict


class Destination(TypedDict, total=False):
    name: str
    namespace: str
    server: str


class IgnoreDifference(TypedDict, total=False):
    group: str
    jqPathExpressions: list[str]
    jsonPointers: list[str]
    kind: Required[str]
    managedFieldsManagers: list[str]
    name: str
    namespace: str


class Info(TypedDict, total=False):
    name: Required[str]
    value: Required[str]


class ExtVar(TypedDict, total=False):
    code: bool
    name: Required[str]
    value: Required[str]


class Jsonnet(TypedDict, total=False):
    extVars: list[ExtVar]
    libs: list[str]
    tlas: list[ExtVar]


class Directory(TypedDict, total=False):
    disableExtensionFilter: bool
    exclude: str
    include: str
    jsonnet: Jsonnet
    recurse: bool


class FileParameter(TypedDict, total=False):
    name: str
    path: str


class Parameter(TypedDict, total=False):
    forceString: bool
    name: str
    value: str


class Helm(TypedDict, total=False):
    apiVersions: list[str]
    fileParameters: list[FileParameter]
    ignoreMissingValueFiles: bool
    kubeVersion: str
    namespace: str
    parameters: list[Parameter]
    passCredentials: bool
    releaseName: str
    skipCrds: bool
    skipSchemaValidation: bool
    skipTests: bool
    valueFiles: list[str]
    values: str
    valuesObject: dict[str, Any]
    version: str


class Target(TypedDict, total=False):
    annotationSelector: str
    group: str
    kind: str
    labelSelector: str
    name: str
    namespace: str
    version: str


class Patch(TypedDict, total=False):
    options: dict[str, bool]
    patch: str
    path: str
    target: Target


class Replica(TypedDict, total=False):
    count: Required[int | str]
    name: Required[str]


class Kustomize(TypedDict, total=False):
    apiVersions: list[str]
    commonAnnotations: dict[str, str]
    commonAnnotationsEnvsubst: bool
    commonLabels: dict[str, str]
    components: list[str]
    forceCommonAnnotations: bool
    forceCommonLabels: bool
    ignoreMissingComponents: bool
    images: list[str]
    kubeVersion: str
    labelIncludeTemplates: bool
    labelWithoutSelector: bool
    namePrefix: str
    nameSuffix: str
    namespace: str
    patches: list[Patch]
    replicas: list[Replica]
    version: str


class PluginParameter(TypedDict, total=False):
    array: list[str]
    map: dict[str, str]
    name: str
    string: str


class Plugin(TypedDict, total=False):
    env: list[Info]
    name: str
    parameters: list[PluginParameter]


class Source(TypedDict, total=False):
    chart: str
    directory: Directory
    helm: Helm
    kustomize: Kustomize
    name: str
    path: str
    plugin: Plugin
    ref: str
    repoURL: Required[str]
    tagPrefix: str
    targetRevision: str


class DrySource(TypedDict, total=False):
    directory: Directory
    helm: Helm
    kustomize: Kustomize
    path: Required[str]
    plugin: Plugin
    repoURL: Required[str]
    targetRevision: Required[str]


class HydrateTo(TypedDict, total=False):
    targetBranch: Required[str]


class SyncSource(TypedDict, total=False):
    path: Required[str]
    repoURL: str
    targetBranch: Required[str]


class SourceHydrator(TypedDict, total=False):
    drySource: Required[DrySource]
    hydrateTo: HydrateTo
    syncSource: Required[SyncSource]


class Automated(TypedDict, total=False):
    allowEmpty: bool
    enabled: bool
    prune: bool
    selfHeal: bool


class ManagedNamespaceMetadata(TypedDict, total=False):
    annotations: dict[str, str]
    labels: dict[str, str]


class Backoff(TypedDict, total=False):
    duration: str
    factor: int
    maxDuration: str


class Retry(TypedDict, total=False):
    backoff: Backoff
    limit: int
    refresh: bool


class SyncPolicy(TypedDict, total=False):
    automated: Automated
    managedNamespaceMetadata: ManagedNamespaceMetadata
    retry: Retry
    syncOptions: list[str]


class Spec(TypedDict, total=False):
    destination: Required[Destination]
    ignoreDifferences: list[IgnoreDifference]
    info: list[Info]
    project: Required[str]
    revisionHistoryLimit: int
    source: Source
    sourceHydrator: SourceHydrator
    sources: list[Source]
    syncPolicy: SyncPolicy
