"""RolePolicy of iam.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProvider(TypedDict, total=False):
    policy: str
    role: str
    roleRef: Ref
    roleSelector: Selector


class InitProvider(TypedDict, total=False):
    policy: str


class RolePolicySpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class RolePolicy(TypedDict, total=False):
    apiVersion: Required[Literal["iam.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["RolePolicy"]]
    metadata: Required[ObjectMeta]
    spec: Required[RolePolicySpec]
