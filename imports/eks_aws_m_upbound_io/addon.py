"""Addon of eks.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class PodIdentityAssociation(TypedDict, total=False):
    roleArn: str
    serviceAccount: str


class ForProvider(TypedDict, total=False):
    addonName: str
    addonVersion: str
    clusterName: str
    clusterNameRef: Ref
    clusterNameSelector: Selector
    configurationValues: str
    podIdentityAssociation: list[PodIdentityAssociation]
    preserve: bool
    region: Required[str]
    resolveConflictsOnCreate: str
    resolveConflictsOnUpdate: str
    serviceAccountRoleArn: str
    serviceAccountRoleArnRef: Ref
    serviceAccountRoleArnSelector: Selector
    tags: dict[str, str]


class InitProvider(TypedDict, total=False):
    addonName: str
    addonVersion: str
    clusterName: str
    clusterNameRef: Ref
    clusterNameSelector: Selector
    configurationValues: str
    podIdentityAssociation: list[PodIdentityAssociation]
    preserve: bool
    resolveConflictsOnCreate: str
    resolveConflictsOnUpdate: str
    serviceAccountRoleArn: str
    serviceAccountRoleArnRef: Ref
    serviceAccountRoleArnSelector: Selector
    tags: dict[str, str]


class AddonSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Addon(TypedDict, total=False):
    apiVersion: Required[Literal["eks.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Addon"]]
    metadata: Required[ObjectMeta]
    spec: Required[AddonSpec]
