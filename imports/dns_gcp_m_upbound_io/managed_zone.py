"""ManagedZone of dns.gcp.m.upbound.io, from github.com/crossplane-contrib/provider-upjet-gcp v3.0.0@0c171e94d73dad6f440e86648f84ada504753096. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ProviderConfigRef as ProviderConfigRef,
    Ref,
    Selector,
    WriteConnectionSecretToRef as WriteConnectionSecretToRef,
)


class CloudLoggingConfig(TypedDict, total=False):
    enableLogging: bool


class DefaultKeySpec(TypedDict, total=False):
    algorithm: str
    keyLength: float
    keyType: str
    kind: str


class DnssecConfig(TypedDict, total=False):
    defaultKeySpecs: list[DefaultKeySpec]
    kind: str
    nonExistence: str
    state: str


class TargetNameServer(TypedDict, total=False):
    domainName: str
    forwardingPath: str
    ipv4Address: str
    ipv6Address: str


class ForwardingConfig(TypedDict, total=False):
    targetNameServers: list[TargetNameServer]


class Network(TypedDict, total=False):
    networkUrl: str
    networkUrlRef: Ref
    networkUrlSelector: Selector


class PeeringConfig(TypedDict, total=False):
    targetNetwork: Network


class GkeCluster(TypedDict, total=False):
    gkeClusterName: str
    gkeClusterNameRef: Ref
    gkeClusterNameSelector: Selector


class PrivateVisibilityConfig(TypedDict, total=False):
    gkeClusters: list[GkeCluster]
    networks: list[Network]


class Provider(TypedDict, total=False):
    cloudLoggingConfig: CloudLoggingConfig
    description: str
    dnsName: str
    dnssecConfig: DnssecConfig
    forceDestroy: bool
    forwardingConfig: ForwardingConfig
    labels: dict[str, str]
    peeringConfig: PeeringConfig
    privateVisibilityConfig: PrivateVisibilityConfig
    project: str
    visibility: str


class ManagedZoneSpec(TypedDict, total=False):
    forProvider: Required[Provider]
    initProvider: Provider
    managementPolicies: list[Literal["Observe", "Create", "Update", "Delete", "LateInitialize", "*"]]
    providerConfigRef: ProviderConfigRef
    writeConnectionSecretToRef: WriteConnectionSecretToRef


class ManagedZone(TypedDict, total=False):
    apiVersion: Required[Literal["dns.gcp.m.upbound.io/v1beta1"]]
    kind: Required[Literal["ManagedZone"]]
    metadata: Required[ObjectMeta]
    spec: Required[ManagedZoneSpec]


ForProvider = Provider
InitProvider = Provider
