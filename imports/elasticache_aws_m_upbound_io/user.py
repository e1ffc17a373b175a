"""User of elasticache.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    SecretRef,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class AuthenticationMode(TypedDict, total=False):
    passwordsSecretRef: list[SecretRef]
    type: str


class ForProvider(TypedDict, total=False):
    accessString: str
    authenticationMode: AuthenticationMode
    engine: str
    noPasswordRequired: bool
    passwordsSecretRef: list[SecretRef]
    region: Required[str]
    tags: dict[str, str]
    userName: str


class InitProviderAuthenticationMode(TypedDict, total=False):
    passwordsSecretRef: list[str]
    type: str


class InitProvider(TypedDict, total=False):
    accessString: str
    authenticationMode: InitProviderAuthenticationMode
    engine: str
    noPasswordRequired: bool
    passwordsSecretRef: list[str]
    tags: dict[str, str]
    userName: str


class UserSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class User(TypedDict, total=False):
    apiVersion: Required[Literal["elasticache.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["User"]]
    metadata: Required[ObjectMeta]
    spec: Required[UserSpec]
