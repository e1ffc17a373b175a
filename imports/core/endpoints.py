"""Endpoints of the core group, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    ObjectReference,
)


class EndpointAddress(TypedDict, total=False):
    hostname: str
    ip: Required[str]
    nodeName: str
    targetRef: ObjectReference


class EndpointPort(TypedDict, total=False):
    appProtocol: str
    name: str
    port: Required[int]
    protocol: Literal["SCTP", "TCP", "UDP"]


class EndpointSubset(TypedDict, total=False):
    addresses: list[EndpointAddress]
    notReadyAddresses: list[EndpointAddress]
    ports: list[EndpointPort]


class Endpoints(TypedDict, total=False):
    apiVersion: Required[Literal["v1"]]
    kind: Required[Literal["Endpoints"]]
    metadata: Required[ObjectMeta]
    subsets: list[EndpointSubset]
