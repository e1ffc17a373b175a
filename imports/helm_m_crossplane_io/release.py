"""Release of helm.m.crossplane.io, from github.com/crossplane-contrib/provider-helm v1.4.0@562a440a5f2ca60b924cad8481fa3b2811535a42. Generated; do not edit."""

from typing import Any, Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Env,
)


class ConnectionDetail(TypedDict, total=False):
    apiVersion: str
    fieldPath: str
    kind: str
    name: str
    namespace: str
    resourceVersion: str
    skipPartOfReleaseCheck: bool
    toConnectionSecretKey: str
    uid: str


class Chart(TypedDict, total=False):
    digest: str
    name: str
    pullSecretRef: Env
    repository: str
    url: str
    version: str


class KeyRef(TypedDict, total=False):
    key: str
    name: Required[str]
    optional: bool


class From(TypedDict, total=False):
    configMapKeyRef: KeyRef
    secretKeyRef: KeyRef


class Set(TypedDict, total=False):
    name: Required[str]
    value: str
    valueFrom: From


class ForProvider(TypedDict, total=False):
    chart: Required[Chart]
    insecureSkipTLSVerify: bool
    maxHistory: int
    namespace: str
    patchesFrom: list[From]
    plainHTTP: bool
    set: list[Set]
    skipCRDs: bool
    skipCreateNamespace: bool
    ssaForceConflicts: bool
    takeOwnership: bool
    values: dict[str, Any]
    valuesFrom: list[From]
    wait: bool
    waitTimeout: str


class ProviderConfigRef(TypedDict, total=False):
    kind: Required[str]
    name: Required[str]


class ReleaseSpec(TypedDict, total=False):
    connectionDetails: list[ConnectionDetail]
    forProvider: Required[ForProvider]
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    rollbackLimit: int
    writeConnectionSecretToRef: Env


class Release(TypedDict, total=False):
    apiVersion: Required[Literal["helm.m.crossplane.io/v1beta1"]]
    kind: Required[Literal["Release"]]
    metadata: Required[ObjectMeta]
    spec: Required[ReleaseSpec]


WriteConnectionSecretToRef = Env
