"""ImageUpdater of argocd-image-updater.argoproj.io, from github.com/argoproj-labs/argocd-image-updater v1.3.0@098b544f1c7d6d1368e89c3f8d92415ede353916. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class CommonUpdateSettings(TypedDict, total=False):
    allowTags: str
    forceUpdate: bool
    ignoreTags: list[str]
    platforms: list[str]
    pullSecret: str
    updateStrategy: str


class CosignKey(TypedDict, total=False):
    key: Required[str]
    secretName: Required[str]


class ImagesVerification(TypedDict, total=False):
    cosignKey: CosignKey
    enabled: bool


class Helm(TypedDict, total=False):
    name: str
    spec: str
    tag: str


class Kustomize(TypedDict, total=False):
    name: Required[str]


class ManifestTargets(TypedDict, total=False):
    helm: Helm
    kustomize: Kustomize
    plugin: Helm


class Image(TypedDict, total=False):
    alias: Required[str]
    commonUpdateSettings: CommonUpdateSettings
    imageName: Required[str]
    imagesVerification: ImagesVerification
    manifestTargets: ManifestTargets


class MatchExpression(TypedDict, total=False):
    key: Required[str]
    operator: Required[str]
    values: list[str]


class LabelSelectors(TypedDict, total=False):
    matchExpressions: list[MatchExpression]
    matchLabels: dict[str, str]


class Empty(TypedDict, total=False):
    pass


class PullRequest(TypedDict, total=False):
    github: Empty
    gitlab: Empty


class GitConfig(TypedDict, total=False):
    branch: str
    pullRequest: PullRequest
    repository: str
    writeBackTarget: str


class WriteBackConfig(TypedDict, total=False):
    gitConfig: GitConfig
    method: str


class ApplicationRef(TypedDict, total=False):
    commonUpdateSettings: CommonUpdateSettings
    images: list[Image]
    imagesVerification: ImagesVerification
    labelSelectors: LabelSelectors
    namePattern: Required[str]
    useAnnotations: bool
    writeBackConfig: WriteBackConfig


class ImageUpdaterSpec(TypedDict, total=False):
    applicationRefs: Required[list[ApplicationRef]]
    commonUpdateSettings: CommonUpdateSettings
    imagesVerification: ImagesVerification
    writeBackConfig: WriteBackConfig


class ImageUpdater(TypedDict, total=False):
    apiVersion: Required[Literal["argocd-image-updater.argoproj.io/v1alpha1"]]
    kind: Required[Literal["ImageUpdater"]]
    metadata: Required[ObjectMeta]
    spec: ImageUpdaterSpec
