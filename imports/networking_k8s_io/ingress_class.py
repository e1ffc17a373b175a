"""IngressClass of networking.k8s.io, from k8s.io/kubernetes v1.36.3. Generated; do not edit."""

from typing import Literal, Required, TypedDict

from constructs_lib.imports.meta import ObjectMeta


class IngressClassParametersReference(TypedDict, total=False):
    apiGroup: str
    kind: Required[str]
    name: Required[str]
    namespace: str
    scope: str


class IngressClassSpec(TypedDict, total=False):
    controller: str
    parameters: IngressClassParametersReference


class IngressClass(TypedDict, total=False):
    apiVersion: Required[Literal["networking.k8s.io/v1"]]
    kind: Required[Literal["IngressClass"]]
    metadata: Required[ObjectMeta]
    spec: IngressClassSpec


Parameters = IngressClassParametersReference
