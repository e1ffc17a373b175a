"""FargateProfile of eks.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ClusterNameRef,
    ClusterNameSelector,
    ProviderConfigRef,
    WriteConnectionSecretToRef,
)


class FargateProfile(TypedDict, total=False):
    apiVersion: Required[Literal["eks.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["FargateProfile"]]
    metadata: Required[ObjectMeta]
    spec: Required[FargateProfileSpec]


class FargateProfileSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class ForProvider(TypedDict, total=False):
    clusterName: str
    clusterNameRef: ClusterNameRef
    clusterNameSelector: ClusterNameSelector
    podExecutionRoleArn: str
    podExecutionRoleArnRef: ClusterNameRef
    podExecutionRoleArnSelector: ClusterNameSelector
    region: Required[str]
    selector: list[Selector]
    subnetIdRefs: list[ClusterNameRef]
    subnetIdSelector: ClusterNameSelector
    subnetIds: list[str]
    tags: dict[str, str]


class InitProvider(TypedDict, total=False):
    clusterName: str
    clusterNameRef: ClusterNameRef
    clusterNameSelector: ClusterNameSelector
    podExecutionRoleArn: str
    podExecutionRoleArnRef: ClusterNameRef
    podExecutionRoleArnSelector: ClusterNameSelector
    selector: list[Selector]
    subnetIdRefs: list[ClusterNameRef]
    subnetIdSelector: ClusterNameSelector
    subnetIds: list[str]
    tags: dict[str, str]


class Selector(TypedDict, total=False):
    labels: dict[str, str]
    namespace: str
