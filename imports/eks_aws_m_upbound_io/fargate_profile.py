"""FargateProfile of eks.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProviderSelector(TypedDict, total=False):
    labels: dict[str, str]
    namespace: str


class ForProvider(TypedDict, total=False):
    clusterName: str
    clusterNameRef: Ref
    clusterNameSelector: Selector
    podExecutionRoleArn: str
    podExecutionRoleArnRef: Ref
    podExecutionRoleArnSelector: Selector
    region: Required[str]
    selector: list[ForProviderSelector]
    subnetIdRefs: list[Ref]
    subnetIdSelector: Selector
    subnetIds: list[str]
    tags: dict[str, str]


class InitProvider(TypedDict, total=False):
    clusterName: str
    clusterNameRef: Ref
    clusterNameSelector: Selector
    podExecutionRoleArn: str
    podExecutionRoleArnRef: Ref
    podExecutionRoleArnSelector: Selector
    selector: list[ForProviderSelector]
    subnetIdRefs: list[Ref]
    subnetIdSelector: Selector
    subnetIds: list[str]
    tags: dict[str, str]


class FargateProfileSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class FargateProfile(TypedDict, total=False):
    apiVersion: Required[Literal["eks.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["FargateProfile"]]
    metadata: Required[ObjectMeta]
    spec: Required[FargateProfileSpec]
