"""GlobalContextEntry of kyverno.io, from github.com/kyverno/kyverno v1.19.1. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta
from ._shared import (
    Data,
    Service,
)


class ApiCall(TypedDict, total=False):
    data: list[Data]
    method: Literal["GET", "POST"]
    refreshInterval: str
    retryLimit: int
    service: Service
    urlPath: str


class KubernetesResource(TypedDict, total=False):
    group: str
    namespace: str
    resource: Required[str]
    version: Required[str]


class Projection(TypedDict, total=False):
    jmesPath: Required[str]
    name: Required[str]


class GlobalContextEntrySpec(TypedDict, total=False):
    apiCall: ApiCall
    kubernetesResource: KubernetesResource
    projections: list[Projection]


class GlobalContextEntry(TypedDict, total=False):
    apiVersion: Required[Literal["kyverno.io/v2"]]
    kind: Required[Literal["GlobalContextEntry"]]
    metadata: Required[ObjectMeta]
    spec: Required[GlobalContextEntrySpec]
