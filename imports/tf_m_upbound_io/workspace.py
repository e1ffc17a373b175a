"""Workspace of tf.m.upbound.io, from github.com/upbound/provider-terraform v1.0.0@7d565ee93dc177a87afb32800df03f065ad93cba. Generated; do not edit."""

from typing import Any, Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Env,
)


class KeyRef(TypedDict, total=False):
    key: Required[str]
    name: Required[str]


class ForProviderEnv(TypedDict, total=False):
    configMapKeyRef: KeyRef
    name: Required[str]
    secretKeyRef: KeyRef
    value: str


class VarFile(TypedDict, total=False):
    configMapKeyRef: KeyRef
    format: Literal["HCL", "JSON"]
    secretKeyRef: KeyRef
    source: Required[Literal["ConfigMapKey", "SecretKey"]]


class Var(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class ForProvider(TypedDict, total=False):
    applyArgs: list[str]
    destroyArgs: list[str]
    enableTerraformCLILogging: bool
    entrypoint: str
    env: list[ForProviderEnv]
    initArgs: list[str]
    inlineFormat: Literal["HCL", "JSON"]
    module: Required[str]
    planArgs: list[str]
    source: Required[Literal["Remote", "Inline", "Flux"]]
    varFiles: list[VarFile]
    varmap: dict[str, Any]
    vars: list[Var]


class ProviderConfigRef(TypedDict, total=False):
    kind: Required[str]
    name: Required[str]


class WorkspaceSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: Env


class Workspace(TypedDict, total=False):
    apiVersion: Required[Literal["tf.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Workspace"]]
    metadata: Required[ObjectMeta]
    spec: Required[WorkspaceSpec]


WriteConnectionSecretToRef = Env
