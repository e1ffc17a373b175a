"""AccessPolicyAssociation of eks.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class AccessScope(TypedDict, total=False):
    namespaces: list[str]
    type: str


class ForProvider(TypedDict, total=False):
    accessScope: AccessScope
    clusterName: str
    clusterNameRef: Ref
    clusterNameSelector: Selector
    policyArn: Required[str]
    principalArn: str
    principalArnRef: Ref
    principalArnSelector: Selector
    region: Required[str]


class InitProvider(TypedDict, total=False):
    accessScope: AccessScope


class AccessPolicyAssociationSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class AccessPolicyAssociation(TypedDict, total=False):
    apiVersion: Required[Literal["eks.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["AccessPolicyAssociation"]]
    metadata: Required[ObjectMeta]
    spec: Required[AccessPolicyAssociationSpec]
