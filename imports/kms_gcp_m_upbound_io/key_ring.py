"""KeyRing of kms.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProvider(TypedDict, total=False):
    location: Required[str]
    project: str


class InitProvider(TypedDict, total=False):
    project: str


class KeyRingSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class KeyRing(TypedDict, total=False):
    apiVersion: Required[Literal["kms.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["KeyRing"]]
    metadata: Required[ObjectMeta]
    spec: Required[KeyRingSpec]
