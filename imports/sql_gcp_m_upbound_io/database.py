"""Database of sql.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProvider(TypedDict, total=False):
    charset: str
    collation: str
    deletionPolicy: str
    instance: str
    instanceRef: Ref
    instanceSelector: Selector
    project: str


class InitProvider(TypedDict, total=False):
    charset: str
    collation: str
    deletionPolicy: str
    project: str


class DatabaseSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Database(TypedDict, total=False):
    apiVersion: Required[Literal["sql.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Database"]]
    metadata: Required[ObjectMeta]
    spec: Required[DatabaseSpec]
