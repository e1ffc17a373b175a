"""Group of cloudwatchlogs.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class Policy(TypedDict, total=False):
    resolution: Literal["Required", "Optional"]
    resolve: Literal["Always", "IfNotPresent"]


class KmsKeyIdRef(TypedDict, total=False):
    name: Required[str]
    namespace: str
    policy: Policy


class KmsKeyIdSelector(TypedDict, total=False):
    matchControllerRef: bool
    matchLabels: dict[str, str]
    namespace: str
    policy: Policy


class ForProvider(TypedDict, total=False):
    deletionProtectionEnabled: bool
    kmsKeyId: str
    kmsKeyIdRef: KmsKeyIdRef
    kmsKeyIdSelector: KmsKeyIdSelector
    logGroupClass: str
    region: Required[str]
    retentionInDays: float
    skipDestroy: bool
    tags: dict[str, str]


class InitProvider(TypedDict, total=False):
    deletionProtectionEnabled: bool
    kmsKeyId: str
    kmsKeyIdRef: KmsKeyIdRef
    kmsKeyIdSelector: KmsKeyIdSelector
    logGroupClass: str
    retentionInDays: float
    skipDestroy: bool
    tags: dict[str, str]


class ProviderConfigRef(TypedDict, total=False):
    kind: Required[str]
    name: Required[str]


class WriteConnectionSecretToRef(TypedDict, total=False):
    name: Required[str]


class GroupSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Group(TypedDict, total=False):
    apiVersion: Required[Literal["cloudwatchlogs.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Group"]]
    metadata: Required[ObjectMeta]
    spec: Required[GroupSpec]
