"""PodIdentityAssociation of eks.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProvider(TypedDict, total=False):
    clusterName: str
    clusterNameRef: Ref
    clusterNameSelector: Selector
    disableSessionTags: bool
    namespace: str
    region: Required[str]
    roleArn: str
    roleArnRef: Ref
    roleArnSelector: Selector
    serviceAccount: str
    tags: dict[str, str]
    targetRoleArn: str
    targetRoleArnRef: Ref
    targetRoleArnSelector: Selector


class InitProvider(TypedDict, total=False):
    clusterName: str
    clusterNameRef: Ref
    clusterNameSelector: Selector
    disableSessionTags: bool
    namespace: str
    roleArn: str
    roleArnRef: Ref
    roleArnSelector: Selector
    serviceAccount: str
    tags: dict[str, str]
    targetRoleArn: str
    targetRoleArnRef: Ref
    targetRoleArnSelector: Selector


class PodIdentityAssociationSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class PodIdentityAssociation(TypedDict, total=False):
    apiVersion: Required[Literal["eks.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["PodIdentityAssociation"]]
    metadata: Required[ObjectMeta]
    spec: Required[PodIdentityAssociationSpec]
