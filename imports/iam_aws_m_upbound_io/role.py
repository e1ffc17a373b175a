"""Role of iam.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class InlinePolicy(TypedDict, total=False):
    name: str
    policy: str


class Provider(TypedDict, total=False):
    assumeRolePolicy: str
    description: str
    forceDetachPolicies: bool
    inlinePolicy: list[InlinePolicy]
    managedPolicyArns: list[str]
    managedPolicyArnsRefs: list[Ref]
    managedPolicyArnsSelector: Selector
    maxSessionDuration: float
    path: str
    permissionsBoundary: str
    tags: dict[str, str]


class RoleSpec(TypedDict, total=False):
    forProvider: Required[Provider]
    initProvider: Provider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Role(TypedDict, total=False):
    apiVersion: Required[Literal["iam.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Role"]]
    metadata: Required[ObjectMeta]
    spec: Required[RoleSpec]


ForProvider = Provider
InitProvider = Provider
