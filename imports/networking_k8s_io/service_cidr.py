"""ServiceCIDR of networking.k8s.io, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class ServiceCIDRSpec(TypedDict, total=False):
    cidrs: list[str]


class ServiceCIDR(TypedDict, total=False):
    apiVersion: Required[Literal["networking.k8s.io/v1"]]
    kind: Required[Literal["ServiceCIDR"]]
    metadata: Required[ObjectMeta]
    spec: ServiceCIDRSpec
