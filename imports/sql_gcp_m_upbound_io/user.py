"""User of sql.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    InstanceRef,
    InstanceSelector,
    PasswordSecretRef,
    ProviderConfigRef,
    WriteConnectionSecretToRef,
)


class User(TypedDict, total=False):
    apiVersion: Required[Literal["sql.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["User"]]
    metadata: Required[ObjectMeta]
    spec: Required[UserSpec]


class UserSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: ForProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class ForProvider(TypedDict, total=False):
    databaseRoles: list[str]
    deletionPolicy: str
    host: str
    instance: str
    instanceRef: InstanceRef
    instanceSelector: InstanceSelector
    passwordPolicy: PasswordPolicy
    passwordSecretRef: PasswordSecretRef
    project: str
    type: str


class PasswordPolicy(TypedDict, total=False):
    allowedFailedAttempts: float
    enableFailedAttemptsCheck: bool
    enablePasswordVerification: bool
    passwordExpirationDuration: str
