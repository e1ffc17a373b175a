"""ApplicationSet of argoproj.io, from github.com/argoproj/argo-cd v3.6.1. Generated; do not edit."""

from typing import Any, Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Spec,
)


class MatchExpression(TypedDict, total=False):
    key: Required[str]
    operator: Required[str]
    values: list[str]


class Selector(TypedDict, total=False):
    matchExpressions: list[MatchExpression]
    matchLabels: dict[str, str]


class Metadata(TypedDict, total=False):
    annotations: dict[str, str]
    finalizers: list[str]
    labels: dict[str, str]
    name: str
    namespace: str


class Template(TypedDict, total=False):
    metadata: Required[Metadata]
    spec: Required[Spec]


class ClusterDecisionResource(TypedDict, total=False):
    configMapRef: Required[str]
    labelSelector: Selector
    name: str
    requeueAfterSeconds: int
    template: Template
    values: dict[str, str]


class Clusters(TypedDict, total=False):
    flatList: bool
    selector: Selector
    template: Template
    values: dict[str, str]


class GitDirectory(TypedDict, total=False):
    exclude: bool
    path: Required[str]


class Git(TypedDict, total=False):
    directories: list[GitDirectory]
    files: list[GitDirectory]
    pathParamPrefix: str
    repoURL: Required[str]
    requeueAfterSeconds: int
    revision: Required[str]
    template: Template
    values: dict[str, str]


class List(TypedDict, total=False):
    elements: list[Any]
    elementsYaml: str
    template: Template


class ConfigMapRef(TypedDict, total=False):
    name: Required[str]


class Input(TypedDict, total=False):
    parameters: dict[str, Any]


class GeneratorPlugin(TypedDict, total=False):
    configMapRef: Required[ConfigMapRef]
    input: Input
    requeueAfterSeconds: int
    template: Template
    values: dict[str, str]


class Ref(TypedDict, total=False):
    key: Required[str]
    secretName: Required[str]


class Azuredevops(TypedDict, total=False):
    api: str
    labels: list[str]
    organization: Required[str]
    project: Required[str]
    repo: Required[str]
    tokenRef: Ref


class BasicAuth(TypedDict, total=False):
    passwordRef: Required[Ref]
    username: Required[str]


class BearerToken(TypedDict, total=False):
    tokenRef: Required[Ref]


class Bitbucket(TypedDict, total=False):
    api: str
    basicAuth: BasicAuth
    bearerToken: BearerToken
    owner: Required[str]
    repo: Required[str]


class CaRef(TypedDict, total=False):
    configMapName: Required[str]
    key: Required[str]


class BitbucketServer(TypedDict, total=False):
    api: Required[str]
    basicAuth: BasicAuth
    bearerToken: BearerToken
    caRef: CaRef
    insecure: bool
    project: Required[str]
    repo: Required[str]


class Filter(TypedDict, total=False):
    branchMatch: str
    targetBranchMatch: str
    titleMatch: str


class Gitea(TypedDict, total=False):
    api: Required[str]
    insecure: bool
    labels: list[str]
    owner: Required[str]
    repo: Required[str]
    tokenRef: Ref


class Github(TypedDict, total=False):
    api: str
    appSecretName: str
    labels: list[str]
    owner: Required[str]
    repo: Required[str]
    tokenRef: Ref


class Gitlab(TypedDict, total=False):
    api: str
    caRef: CaRef
    insecure: bool
    labels: list[str]
    project: Required[str]
    pullRequestState: str
    tokenRef: Ref


class PullRequest(TypedDict, total=False):
    azuredevops: Azuredevops
    bitbucket: Bitbucket
    bitbucketServer: BitbucketServer
    continueOnRepoNotFoundError: bool
    filters: list[Filter]
    gitea: Gitea
    github: Github
    gitlab: Gitlab
    requeueAfterSeconds: int
    template: Template
    values: dict[str, str]


class TagFilter(TypedDict, total=False):
    key: Required[str]
    value: str


class AwsCodeCommit(TypedDict, total=False):
    allBranches: bool
    region: str
    role: str
    tagFilters: list[TagFilter]


class AzureDevOps(TypedDict, total=False):
    accessTokenRef: Required[Ref]
    allBranches: bool
    api: str
    organization: Required[str]
    teamProject: Required[str]


class ScmProviderBitbucket(TypedDict, total=False):
    allBranches: bool
    appPasswordRef: Required[Ref]
    owner: Required[str]
    user: Required[str]


class ScmProviderBitbucketServer(TypedDict, total=False):
    allBranches: bool
    api: Required[str]
    basicAuth: BasicAuth
    bearerToken: BearerToken
    caRef: CaRef
    insecure: bool
    project: Required[str]


class ScmProviderFilter(TypedDict, total=False):
    branchMatch: str
    labelMatch: str
    pathsDoNotExist: list[str]
    pathsExist: list[str]
    repositoryMatch: str


class ScmProviderGitea(TypedDict, total=False):
    allBranches: bool
    api: Required[str]
    excludeArchivedRepos: bool
    insecure: bool
    owner: Required[str]
    tokenRef: Ref


class ScmProviderGithub(TypedDict, total=False):
    allBranches: bool
    api: str
    appSecretName: str
    excludeArchivedRepos: bool
    organization: Required[str]
    tokenRef: Ref


class ScmProviderGitlab(TypedDict, total=False):
    allBranches: bool
    api: str
    caRef: CaRef
    group: Required[str]
    includeArchivedRepos: bool
    includeSharedProjects: bool
    includeSubgroups: bool
    insecure: bool
    tokenRef: Ref
    topic: str


class ScmProvider(TypedDict, total=False):
    awsCodeCommit: AwsCodeCommit
    azureDevOps: AzureDevOps
    bitbucket: ScmProviderBitbucket
    bitbucketServer: ScmProviderBitbucketServer
    cloneProtocol: str
    filters: list[ScmProviderFilter]
    gitea: ScmProviderGitea
    github: ScmProviderGithub
    gitlab: ScmProviderGitlab
    requeueAfterSeconds: int
    template: Template
    values: dict[str, str]


class MatrixGenerator(TypedDict, total=False):
    clusterDecisionResource: ClusterDecisionResource
    clusters: Clusters
    git: Git
    list: List
    matrix: Any
    merge: Any
    oci: Git
    plugin: GeneratorPlugin
    pullRequest: PullRequest
    scmProvider: ScmProvider
    selector: Selector


class Matrix(TypedDict, total=False):
    generators: Required[list[MatrixGenerator]]
    template: Template


class Merge(TypedDict, total=False):
    generators: Required[list[MatrixGenerator]]
    mergeKeys: Required[list[str]]
    template: Template


class Generator(TypedDict, total=False):
    clusterDecisionResource: ClusterDecisionResource
    clusters: Clusters
    git: Git
    list: List
    matrix: Matrix
    merge: Merge
    oci: Git
    plugin: GeneratorPlugin
    pullRequest: PullRequest
    scmProvider: ScmProvider
    selector: Selector


class IgnoreApplicationDifference(TypedDict, total=False):
    jqPathExpressions: list[str]
    jsonPointers: list[str]
    name: str


class PreservedFields(TypedDict, total=False):
    annotations: list[str]
    labels: list[str]


class StepMatchExpression(TypedDict, total=False):
    key: str
    operator: str
    values: list[str]


class Step(TypedDict, total=False):
    matchExpressions: list[StepMatchExpression]
    maxUpdate: int | str


class RollingSync(TypedDict, total=False):
    steps: list[Step]


class Strategy(TypedDict, total=False):
    deletionOrder: str
    rollingSync: RollingSync
    type: str


class ApplicationSetSpecSyncPolicy(TypedDict, total=False):
    applicationsSync: Literal["create-only", "create-update", "create-delete", "sync"]
    preserveResourcesOnDeletion: bool


class ApplicationSetSpec(TypedDict, total=False):
    applyNestedSelectors: bool
    generators: Required[list[Generator]]
    goTemplate: bool
    goTemplateOptions: list[str]
    ignoreApplicationDifferences: list[IgnoreApplicationDifference]
    preservedFields: PreservedFields
    strategy: Strategy
    syncPolicy: ApplicationSetSpecSyncPolicy
    template: Required[Template]
    templatePatch: str


class ApplicationSet(TypedDict, total=False):
    apiVersion: Required[Literal["argoproj.io/v1alpha1"]]
    kind: Required[Literal["ApplicationSet"]]
    metadata: Required[ObjectMeta]
    spec: Required[ApplicationSetSpec]
