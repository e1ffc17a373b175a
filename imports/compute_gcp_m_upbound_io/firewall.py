"""Firewall of compute.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Params,
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class Allow(TypedDict, total=False):
    ports: list[str]
    protocol: str


class LogConfig(TypedDict, total=False):
    metadata: str


class Provider(TypedDict, total=False):
    allow: list[Allow]
    deny: list[Allow]
    description: str
    destinationRanges: list[str]
    direction: str
    disabled: bool
    enableLogging: bool
    logConfig: LogConfig
    network: str
    networkRef: Ref
    networkSelector: Selector
    params: Params
    priority: float
    project: str
    sourceRanges: list[str]
    sourceServiceAccounts: list[str]
    sourceTags: list[str]
    targetServiceAccounts: list[str]
    targetTags: list[str]


class FirewallSpec(TypedDict, total=False):
    forProvider: Required[Provider]
    initProvider: Provider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Firewall(TypedDict, total=False):
    apiVersion: Required[Literal["compute.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Firewall"]]
    metadata: Required[ObjectMeta]
    spec: Required[FirewallSpec]


ForProvider = Provider
InitProvider = Provider
