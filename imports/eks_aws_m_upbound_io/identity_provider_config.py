"""IdentityProviderConfig of eks.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class Oidc(TypedDict, total=False):
    clientId: str
    groupsClaim: str
    groupsPrefix: str
    issuerUrl: str
    requiredClaims: dict[str, str]
    usernameClaim: str
    usernamePrefix: str


class ForProvider(TypedDict, total=False):
    clusterName: str
    clusterNameRef: Ref
    clusterNameSelector: Selector
    oidc: Oidc
    region: Required[str]
    tags: dict[str, str]


class InitProvider(TypedDict, total=False):
    clusterName: str
    clusterNameRef: Ref
    clusterNameSelector: Selector
    oidc: Oidc
    tags: dict[str, str]


class IdentityProviderConfigSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class IdentityProviderConfig(TypedDict, total=False):
    apiVersion: Required[Literal["eks.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["IdentityProviderConfig"]]
    metadata: Required[ObjectMeta]
    spec: Required[IdentityProviderConfigSpec]
