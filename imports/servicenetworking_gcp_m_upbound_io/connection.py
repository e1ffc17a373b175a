"""Connection of servicenetworking.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class Connection(TypedDict, total=False):
    apiVersion: Required[Literal["servicenetworking.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Connection"]]
    metadata: Required[ObjectMeta]
    spec: Required[ConnectionSpec]


class ConnectionSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: ForProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class ForProvider(TypedDict, total=False):
    deletionPolicy: str
    network: str
    networkRef: NetworkRef
    networkSelector: NetworkSelector
    reservedPeeringRanges: list[str]
    reservedPeeringRangesRefs: list[NetworkRef]
    reservedPeeringRangesSelector: NetworkSelector
    service: str
    updateOnCreationFail: bool


class ProviderConfigRef(TypedDict, total=False):
    kind: Required[str]
    name: Required[str]


class WriteConnectionSecretToRef(TypedDict, total=False):
    name: Required[str]


class NetworkRef(TypedDict, total=False):
    name: Required[str]
    namespace: str
    policy: Policy


class NetworkSelector(TypedDict, total=False):
    matchControllerRef: bool
    matchLabels: dict[str, str]
    namespace: str
    policy: Policy


class Policy(TypedDict, total=False):
    resolution: Literal["Required", "Optional"]
    resolve: Literal["Always", "IfNotPresent"]
