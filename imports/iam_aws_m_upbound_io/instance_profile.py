"""InstanceProfile of iam.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class Provider(TypedDict, total=False):
    path: str
    role: str
    roleRef: Ref
    roleSelector: Selector
    tags: dict[str, str]


class InstanceProfileSpec(TypedDict, total=False):
    forProvider: Required[Provider]
    initProvider: Provider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class InstanceProfile(TypedDict, total=False):
    apiVersion: Required[Literal["iam.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["InstanceProfile"]]
    metadata: Required[ObjectMeta]
    spec: Required[InstanceProfileSpec]


ForProvider = Provider
InitProvider = Provider
