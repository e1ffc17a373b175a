"""ClusterParameterGroup of rds.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Parameter,
    ProviderConfigRef as ProviderConfigRef,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class ForProvider(TypedDict, total=False):
    description: str
    family: str
    parameter: list[Parameter]
    region: Required[str]
    tags: dict[str, str]


class InitProvider(TypedDict, total=False):
    description: str
    family: str
    parameter: list[Parameter]
    tags: dict[str, str]


class ClusterParameterGroupSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class ClusterParameterGroup(TypedDict, total=False):
    apiVersion: Required[Literal["rds.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["ClusterParameterGroup"]]
    metadata: Required[ObjectMeta]
    spec: Required[ClusterParameterGroupSpec]
