"""Alias of kms.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class Policy(TypedDict, total=False):
    resolution: Literal["Required", "Optional"]
    resolve: Literal["Always", "IfNotPresent"]


class TargetKeyIdRef(TypedDict, total=False):
    name: Required[str]
    namespace: str
    policy: Policy


class TargetKeyIdSelector(TypedDict, total=False):
    matchControllerRef: bool
    matchLabels: dict[str, str]
    namespace: str
    policy: Policy


class ForProvider(TypedDict, total=False):
    region: Required[str]
    targetKeyId: str
    targetKeyIdRef: TargetKeyIdRef
    targetKeyIdSelector: TargetKeyIdSelector


class InitProvider(TypedDict, total=False):
    targetKeyId: str
    targetKeyIdRef: TargetKeyIdRef
    targetKeyIdSelector: TargetKeyIdSelector


class AliasSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Alias(TypedDict, total=False):
    apiVersion: Required[Literal["kms.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Alias"]]
    metadata: Required[ObjectMeta]
    spec: Required[AliasSpec]
