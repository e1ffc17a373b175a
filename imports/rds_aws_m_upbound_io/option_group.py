"""OptionGroup of rds.aws.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-aws v2.6.0@857b535dd0eb9b8242ad9d7c4e54aaa3e4616d60. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class OptionSetting(TypedDict, total=False):
    name: str
    value: str


class Option(TypedDict, total=False):
    dbSecurityGroupMemberships: list[str]
    optionName: str
    optionSettings: list[OptionSetting]
    port: float
    version: str
    vpcSecurityGroupMemberships: list[str]


class ForProvider(TypedDict, total=False):
    engineName: str
    majorEngineVersion: str
    option: list[Option]
    optionGroupDescription: str
    region: Required[str]
    skipDestroy: bool
    tags: dict[str, str]


class InitProvider(TypedDict, total=False):
    engineName: str
    majorEngineVersion: str
    option: list[Option]
    optionGroupDescription: str
    skipDestroy: bool
    tags: dict[str, str]


class OptionGroupSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class OptionGroup(TypedDict, total=False):
    apiVersion: Required[Literal["rds.aws.m.upbound.io/v1beta1"]]
    kind: Required[Literal["OptionGroup"]]
    metadata: Required[ObjectMeta]
    spec: Required[OptionGroupSpec]
