"""Connection of servicenetworking.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class Policy(TypedDict, total=False):
    resolution: Literal["Required", "Optional"]
    resolve: Literal["Always", "IfNotPresent"]


class Ref(TypedDict, total=False):
    name: Required[str]
    namespace: str
    policy: Policy


class Selector(TypedDict, total=False):
    matchControllerRef: bool
    matchLabels: dict[str, str]
    namespace: str
    policy: Policy


class Provider(TypedDict, total=False):
    deletionPolicy: str
    network: str
    networkRef: Ref
    networkSelector: Selector
    reservedPeeringRanges: list[str]
    reservedPeeringRangesRefs: list[Ref]
    reservedPeeringRangesSelector: Selector
    service: str
    updateOnCreationFail: bool


class ProviderConfigRef(TypedDict, total=False):
    kind: Required[str]
    name: Required[str]


class WriteConnectionSecretToRef(TypedDict, total=False):
    name: Required[str]


class ConnectionSpec(TypedDict, total=False):
    forProvider: Required[Provider]
    initProvider: Provider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Connection(TypedDict, total=False):
    apiVersion: Required[Literal["servicenetworking.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Connection"]]
    metadata: Required[ObjectMeta]
    spec: Required[ConnectionSpec]


ForProvider = Provider
InitProvider = Provider
