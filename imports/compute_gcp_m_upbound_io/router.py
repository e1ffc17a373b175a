"""Router of compute.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Params,
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class AdvertisedIpRange(TypedDict, total=False):
    description: str
    range: str


class Bgp(TypedDict, total=False):
    advertiseMode: str
    advertisedGroups: list[str]
    advertisedIpRanges: list[AdvertisedIpRange]
    asn: float
    identifierRange: str
    keepaliveInterval: float


class Md5AuthenticationKeys(TypedDict, total=False):
    key: str
    name: str


class ForProvider(TypedDict, total=False):
    bgp: Bgp
    description: str
    encryptedInterconnectRouter: bool
    md5AuthenticationKeys: Md5AuthenticationKeys
    network: str
    networkRef: Ref
    networkSelector: Selector
    params: Params
    project: str
    region: Required[str]


class InitProvider(TypedDict, total=False):
    bgp: Bgp
    description: str
    encryptedInterconnectRouter: bool
    md5AuthenticationKeys: Md5AuthenticationKeys
    network: str
    networkRef: Ref
    networkSelector: Selector
    params: Params
    project: str


class RouterSpec(TypedDict, total=False):
    forProvider: Required[ForProvider]
    initProvider: InitProvider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class Router(TypedDict, total=False):
    apiVersion: Required[Literal["compute.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["Router"]]
    metadata: Required[ObjectMeta]
    spec: Required[RouterSpec]
