"""User of sql.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    PasswordSecretRef,
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class PasswordPolicy(TypedDict, total=False):
    allowedFailedAttempts: float
    enableFailedAttemptsCheck: bool
    enablePasswordVerification: bool
    passwordExpirationDuration: str


class Provider(TypedDict, total=False):
    databaseRoles: list[str]
    deletionPolicy: str
    host: str
    instance: str
    instanceRef: Ref
    instanceSelector: Selector
    passwordPolicy: PasswordPolicy
    passwordSecretRef: PasswordSecretRef
    project: str
    type: str


class UserSpec(TypedDict, total=False):
    forProvider: Required[Provider]
    initProvider: Provider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class User(TypedDict, total=False):
    apiVersion: Required[Literal["sql.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["User"]]
    metadata: Required[ObjectMeta]
    spec: Required[UserSpec]


ForProvider = Provider
InitProvider = Provider
