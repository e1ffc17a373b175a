"""SecretIAMMember of secretmanager.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class Condition(TypedDict, total=False):
    description: str
    expression: str
    title: str


class Provider(TypedDict, total=False):
    condition: Condition
    member: str
    project: str
    role: str
    secretId: str
    secretIdRef: Ref
    secretIdSelector: Selector


class SecretIAMMemberSpec(TypedDict, total=False):
    forProvider: Required[Provider]
    initProvider: Provider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class SecretIAMMember(TypedDict, total=False):
    apiVersion: Required[Literal["secretmanager.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["SecretIAMMember"]]
    metadata: Required[ObjectMeta]
    spec: Required[SecretIAMMemberSpec]


ForProvider = Provider
InitProvider = Provider
