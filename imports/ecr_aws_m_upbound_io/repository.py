"""Repository of ecr.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class Policy(TypedDict, total=False):
    resolution: Literal["Required", "Optional"]
    resolve: Literal["Always", "IfNotPresent"]


class KmsKeyRef(TypedDict, total=False):
    name: Required[str]
    namespace: str
    policy: Policy


class KmsKeySelector(TypedDict, total=False):
    matchControllerRef: bool
    matchLabels: dict[str, str]
    namespace: str
    policy: Policy


class EncryptionConfiguration(TypedDict, total=False):
    encryptionType: str
    kmsKey: str
    kmsKeyRef: KmsKeyRef
    kmsKeySelector: KmsKeySelector


class ImageScanningConfiguration(TypedDict, total=False):
    scanOnPush: bool


class ImageTagMutabilityExclusionFilter(TypedDict, total=False):
    filter: str
    filterType: str


class ForProvider(TypedDict, total=False):
    encryptionConfiguration: list[EncryptionConfiguration]
    forceDelete: bool
    imageScanningConfiguration: ImageScanningConfiguration
    imageTagMutability: str
    imageTagMutabilityExclusionFilter: list[ImageTagMutabilityExclusionFilter]
    region: Required[str]
    tags: dict[str, str]


class InitProvider(TypedDict, total=False):
    encryptionConfiguration: list[EncryptionConfiguration]
    forceDelete: bool
    imageScanningConfiguration: ImageScanningConfiguration
    imageTagMutability: str
    imageTagMutabilityExclusionFilter: list[ImageTagMutabilityExclusionFilter]
    tags: dict[str, str]


class ProviderConfigRef(TypedDict, total=False):
    kind: Required[str]
    name: Required[str]


class WriteConnectionSecretToRef(TypedDict, total=False):
    name: Required[str]


class RepositorySpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Repository(TypedDict, total=False):
    apiVersion: Required[Literal["ecr.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Repository"]]
    metadata: Required[ObjectMeta]
    spec: Required[RepositorySpec]
