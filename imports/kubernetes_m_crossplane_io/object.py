"""Object of kubernetes.m.crossplane.io, from github.com/crossplane-contrib/provider-kubernetes v1.4.1. Generated; do not edit."""

from typing import Any, Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Env,
    ProviderConfigRef as ProviderConfigRef,
)


class ConnectionDetail(TypedDict, total=False):
    apiVersion: str
    fieldPath: str
    kind: str
    name: str
    namespace: str
    resourceVersion: str
    toConnectionSecretKey: str
    uid: str


class ForProvider(TypedDict, total=False):
    deletionPropagationPolicy: Literal["Orphan", "Background", "Foreground"]
    manifest: Required[dict[str, Any]]


class Readiness(TypedDict, total=False):
    celQuery: str
    policy: Literal["SuccessfulCreate", "DeriveFromObject", "AllTrue", "DeriveFromCelQuery"]


class DependsOn(TypedDict, total=False):
    apiVersion: str
    kind: str
    name: Required[str]
    namespace: str


class PatchesFrom(TypedDict, total=False):
    apiVersion: str
    fieldPath: Required[str]
    kind: str
    name: Required[str]
    namespace: str


class Reference(TypedDict, total=False):
    dependsOn: DependsOn
    patchesFrom: PatchesFrom
    toFieldPath: str


class ObjectSpec(TypedDict, total=False):
    connectionDetails: list[ConnectionDetail]
    forProvider: Required[ForProvider]
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    readiness: Readiness
    references: list[Reference]
    watch: bool
    writeConnectionSecretToRef: Env


class Object(TypedDict, total=False):
    apiVersion: Required[Literal["kubernetes.m.crossplane.io/v1alpha1"]]
    kind: Required[Literal["Object"]]
    metadata: Required[ObjectMeta]
    spec: Required[ObjectSpec]


WriteConnectionSecretToRef = Env
