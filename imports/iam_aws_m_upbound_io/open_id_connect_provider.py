"""OpenIDConnectProvider of iam.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class Provider(TypedDict, total=False):
    clientIdList: list[str]
    tags: dict[str, str]
    thumbprintList: list[str]
    url: str


class OpenIDConnectProviderSpec(TypedDict, total=False):
    forProvider: Required[Provider]
    initProvider: Provider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class OpenIDConnectProvider(TypedDict, total=False):
    apiVersion: Required[Literal["iam.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["OpenIDConnectProvider"]]
    metadata: Required[ObjectMeta]
    spec: Required[OpenIDConnectProviderSpec]


ForProvider = Provider
InitProvider = Provider
